# title: Roll for It
# style: third person present; straight quotes; US; tabletop game among five, three men and two women; character names for players; comma slips; a late arrival
# cast: W = Wilson, who runs the game | Wilson | he
# cast: C = Corey, who plays the cleric | Corey, Brother Umber | he
# cast: R = Rocco, Corey's roommate, who plays the thief | Rocco, Whisper | he
# cast: L = Lisa, who plays the barbarian | Lisa | she
# cast: E = Erica, Wilson's wife | Erica | she
---
@scene place=Wilson's garage | time=Sunday night | pov=C | present=W,C,R,L
⟦W→C,R,L i⟧"So there's a door."⟦/⟧
⟦L→W i⟧"{I|L} kick it."⟦/⟧
⟦W→L i⟧"{You|L} don't want to hear about the door?"⟦/⟧
⟦L→W i⟧"{I|L}'ve heard. It's a door."⟦/⟧
⟦R→L e⟧"Can {I|R} check it for traps first?"⟦/⟧ {Rocco|R} asks.
⟦L→R i⟧"{My|L} foot's going to check it for traps."⟦/⟧
⟦C→L e⟧"{I|C} have one healing spell left, {Lisa|L},"⟦/⟧ {Corey|C} puts in.
⟦L→C i⟧"And who are {you|C} saving it for?"⟦/⟧
{Corey|C} doesn't answer that. {He|C}'s been saving it for a month of Sundays, through the swamp and the spiders and the thing with the mayor, and {everybody at the table|W+L} knows for whom; everybody except {the person {himself|R}|R}, who's lying along the chest freezer with {his|R} sheet on {his|R} stomach, balancing a die on {his|R} nose. {Rocco|R} moved in two years ago, off an ad. {He|R} came with a bike, a wok and an ex. The bike got stolen and the ex got married, and by the time the wok had lost its handle {Corey|C} used to stand in the hall some nights with {his|C} coat on, working out where {he|C} could say {he|C}'d been. It's the worst-kept secret in a garage with no insulation. {Wilson|W} once made {them|C+R+L} all roll for it, behind the screen, and won't say what {he|C} got.
⟦W→L a⟧"Strength check"⟦/⟧ {he|W} says with a sigh.
⟦L→W i⟧"Eighteen."⟦/⟧
⟦W→L a⟧"That was a four. {I|W} can see it, it's by the pretzels,"⟦/⟧ {he|W} says.
⟦L→W i⟧"It bounced off of the pretzels. That's interference."⟦/⟧
⟦W→R i⟧"{Rocco|R}? {You|R}'re {the rules guy|R}."⟦/⟧
⟦R→W a⟧"Food's terrain,"⟦/⟧ {he|R} rules, from the freezer. ⟦R→W a =⟧"Four stands."⟦/⟧
⟦L→R i⟧"{Traitor|R}."⟦/⟧
⟦W→L i⟧"{Your|L} foot goes into the door. It doesn't come out."⟦/⟧
⟦L→W i⟧"How far in?"⟦/⟧
⟦W→L i⟧"Knee."⟦/⟧
⟦C→W i⟧"Can {I|C} pull {her|L}?"⟦/⟧
⟦W→C i⟧"{You|C} can roll to pull {her|L}."⟦/⟧
⟦R→W i⟧"{I|R}'ll help. {I|R}'ll hold on to {him|C}."⟦/⟧
⟦W→R i⟧"Hold on to {him|C} where?"⟦/⟧
{Corey|C}'s ears go hot. Across the screen {{their|C+R+L} host|W} is looking at {him|C} with no expression, none, {the bastard|W}. {Rocco|R} thinks about it. ⟦R→W i⟧"Around the waist?"⟦/⟧
⟦L→W e⟧"Oh my *God*,"⟦/⟧ says {Lisa|L}, to the rafters. ⟦L→W e =⟧"{I|L} live here now. {I|L} live in this door."⟦/⟧
@scene place=Wilson's garage | time=half an hour later | pov=C | present=W,C,R,L,E
The side door hits the recycling. It's {Erica|E}, back from {her|E} shift in {her|E} scrubs, and {she|E}'s eating somebody's cold fries out of the bag.
⟦E→W,C,R,L a⟧"Are {they|C+R+L} dead yet?"⟦/⟧ {she|E} asks.
⟦W→E i⟧"{She|L}'s in a door."⟦/⟧
⟦E→W i⟧"Again?"⟦/⟧
⟦L→E a⟧"It's a different door,"⟦/⟧ {she|L} says.
⟦E→L i⟧"And {those two|C+R}?"⟦/⟧
⟦L→E i⟧"Holding on to {each other|C+R}. It's been twenty minutes. {I|L}'ve got no feeling in {my|L} leg and {they|C+R}'re discussing *grip*."⟦/⟧
⟦C→L i⟧"It's a contested check!"⟦/⟧
⟦R→L e⟧"It's pretty contested,"⟦/⟧ {Rocco|R} agrees.
{Erica|E} comes around behind the screen and reads {{her|E} husband|W}'s notes over {his|W} shoulder, chewing. {She|E} reads them the way {she|E} must read a chart. Then {she|E} reaches over {him|W} with one salty finger and turns up a page, and {he|W} tries to put it back, and {she|E} slaps {his|W} hand.
⟦E→W a⟧"{You|W} said {they|C+R}'d do it last week,"⟦/⟧ {she|E} complains.
⟦W→E i⟧"{I|W} said {they|C+R} *might*."⟦/⟧
⟦C→W i⟧"Who might what?"⟦/⟧
⟦W→C i⟧"Nothing. There's a dragon. It's breathing in."⟦/⟧
⟦R→W i⟧"On who?"⟦/⟧
{Wilson|W} rolls. {He|W} looks at it, and for once {the man|W}'s face really does fall. ⟦W→R i⟧"On {you|R}. Sorry, {buddy|R}. That's thirty-one."⟦/⟧
⟦R→W i⟧"{I|R}'ve got nineteen."⟦/⟧
⟦W→R i⟧"Yeah."⟦/⟧
⟦R→W i⟧"So {I|R}'m dead."⟦/⟧
⟦W→R i⟧"Unless someone has a spell."⟦/⟧
Nobody breathes. {Rocco|R} has sat up; the die has rolled off somewhere under the mower. {All the women in the garage|L+E} and {a married man|W} are looking at {Corey|C}, and {he|C} discovers that {he|C}'s on {his|C} feet.
⟦C→R a⟧"{I|C} was saving it,"⟦/⟧ {he|C} gets out.
⟦R→C i⟧"For what?"⟦/⟧
⟦C→R i⟧"Not for what."⟦/⟧
It takes a while to get there. {He|C} watches it cross {the other man|R}'s face, slowly, left to right, like a menu in a foreign language with one word in it that you know. ⟦R→C i⟧"Since the *swamp*?"⟦/⟧
⟦C→R a⟧"Since the wok,"⟦/⟧ {he|C} says.
⟦E→L a⟧"Pay {me|E},"⟦/⟧ {she|E} says, with {her|E} palm out under {Lisa|L}'s nose.
⟦L→E i⟧"{I|L} can't reach {my|L} purse. {I|L}'m in a door."⟦/⟧

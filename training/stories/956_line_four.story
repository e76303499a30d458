# title: Line Four
# style: third person present; straight quotes; US; wildfire crew, four men and a woman; pronoun tags where the named man is not the speaker; radio; a typo or two
# cast: B = Brock, crew boss | Brock, boss | he
# cast: D = Diego | Diego | he
# cast: S = Shane | Shane | he
# cast: W = Wilma, the sawyer | Wilma | she
# cast: K = the rookie, Justin | Justin, rookie | he
# cast: P = the pilot on the radio | Air Four | she
# cast: E = Shane's ex-wife | Deanna | she
---
@scene place=the ridge | time=the third day of the fire, noon | pov=S | present=B,D,S,W,K
⟦D→B a⟧"Wind's changed,"⟦/⟧ {he|D} says.
⟦B→D i⟧"Wind's fine."⟦/⟧
⟦D→B i⟧"It was on {my|D} left ear. Now it's on the right."⟦/⟧
⟦B→D a⟧"{You|D} turned round,"⟦/⟧ {the boss|B} says.
⟦D→B i⟧"Huh."⟦/⟧
⟦W→D e⟧"Did {he|D} turn round?"⟦/⟧ calls {Wilma|W}.
⟦D→W i⟧"{I|D} may of turned round."⟦/⟧
The saw starts up again, and nobody can hear anybody. {Shane|S} digs. {He|S} likes this part of it: two feet wide, down to the dirt, one swing and one scrape and one step, with {Diego|D}'s boots in front of {him|S} and {the kid|K} breathing behind. Somewhere past the smoke there is {a woman called {Deanna|E} who used to be {{his|S} wife|E}|E}, and {she|E} has a house with a blue door, and this line, if you drew it out straight on the map with a ruler, would run right up the middle of {her|E} lawn. {He|S} found that out at breakfast. {He|S} hasn't mentioned it to {the boss|B}. {He|B}'d take {him|S} off, and {he|S} wouldn't know what to do with {his|S} hands.
The saw cuts out.
⟦K→S a⟧"Is it always this hot?"⟦/⟧ {the kid|K} asks.
⟦S→K a⟧"It's a fire, {rookie|K},"⟦/⟧ {he|S} says.
⟦K→S i⟧"{I|K} mean this close up."⟦/⟧
⟦S→K i⟧"{You|K} want to drink something. When did {you|K} last drink something?"⟦/⟧
⟦K→S i⟧"{I|K} gave {mine|K} to {Wilma|W}."⟦/⟧
⟦W→K i⟧"{You|K} told {me|W} it was spare!"⟦/⟧
⟦K→W i⟧"{I|K} thought {you|W} looked hot."⟦/⟧
⟦D→W i⟧"Ooh."⟦/⟧
⟦W→D i⟧"Shut up, {Diego|D}."⟦/⟧
⟦D→W i⟧"{He|K} thinks {you|W} look *hot*."⟦/⟧
⟦W→D i⟧"{I|W} have a chainsaw."⟦/⟧
⟦B→D,W a⟧"Cut it out, {the pair of {you|D+W}|D+W},"⟦/⟧ {he|B} warns, with the radio at {his|B} ear. {Diego|D} holds up both gloves, all innocence. ⟦B→S a⟧"{Shane|S}? What's at the bottom of this drainage? Isn't this {your|S} neck of the woods?"⟦/⟧
It's so sudden that {he|S} takes a swing at a rock. ⟦S→B i⟧"Houses."⟦/⟧
⟦B→S i⟧"How many?"⟦/⟧
⟦S→B i⟧"Nine."⟦/⟧
⟦B→S a⟧"Anybody still down there?"⟦/⟧ {he|B} asks.
⟦S→B a⟧"They were told to go Tuesday,"⟦/⟧ {he|S} says, which isn't what {he|S} was asked.
@scene place=the ridge | time=an hour later | pov=S | present=B,D,S,W,K,P
⟦P→B i⟧"Line Four, Line Four, this is {Air Four|P}. Who's {your|B} lookout?"⟦/⟧
⟦B→P i⟧"{I|B} am. Go ahead."⟦/⟧
⟦P→B i⟧"{You|B+D+S+W+K}'ve got a spot below {you|B+D+S+W+K}. Half an acre and running."⟦/⟧
⟦B→P i⟧"Below {us|B+D+S+W+K} *where*?"⟦/⟧
⟦P→B i⟧"By the houses. There's one of them with a blue door, and there's {somebody|E} on the roof with a hose."⟦/⟧
{Diego|D} whistles. Nobody's looking at {Shane|S}, and then, bit by bit, {everybody|B+D+W+K} is; {he|S}'s sat down, that's why, in the middle of the line with {his|S} tool across {his|S} knees.
⟦K→S a⟧"{You|S} know who {that|E} is?"⟦/⟧ {he|K} asks, crouching.
⟦S→K i⟧"{She|E} waters the *gutters*. {I|S} told {her|E} a hundred times."⟦/⟧
⟦W→S i⟧"Told who?"⟦/⟧
⟦D→W i⟧"{Deanna|E}. That's {Deanna|E}'s place. {I|D} went to barbecues there."⟦/⟧
⟦W→D i⟧"And {you|D} didn't say?"⟦/⟧
⟦D→W i⟧"{I|D} thought {he|S}'d say!"⟦/⟧
⟦B→S i⟧"Yeah. So did {I|B}."⟦/⟧ {The boss|B} has let the radio down on its cord. {He|B}'s {a hard man to read|B}, {Brock|B}, {he|B} has the kind of face they put on money; but {he|B} gets down on one knee in the ash in front of {Shane|S}, joints cracking, until {they|B+S}'re eye to eye. ⟦B→S i =⟧"How long's the drive from the truck?"⟦/⟧
⟦S→B i⟧"{I|S}'m not leaving the line."⟦/⟧
⟦B→S i⟧"Did {I|B} ask {you|S} that?"⟦/⟧
⟦S→B i⟧"Eleven minutes. Nine if you don't brake."⟦/⟧
⟦B→W a⟧"{Wilma|W} drives,"⟦/⟧ {he|B} decides. ⟦B→W,K a =⟧"{She|W} doesn't brake. {Rookie|K}, {you|K} go with {them|W+S}, take the pump. {Diego|D} and {I|B} can hold this."⟦/⟧
⟦D→B i⟧"{The two of {us|B+D}|B+D}?"⟦/⟧
⟦B→D i⟧"Wind's fine."⟦/⟧
⟦D→B i⟧"It's on {my|D} left ear, {boss|B}. And this time {I|D} didn't turn round."⟦/⟧
{They|B+D+S+W+K} all stand and feel it. It lifts the ash off of the rocks and lays it down again, the other way. Then {the sawyer|W} has {Shane|S} by the pack strap and is running, and {he|S}'s running too; behind {them|W+S} {he|S} hears {the kid|K} drop something, swear, and go back for it.
⟦W→K a⟧"Leave it!"⟦/⟧ {she|W} yells.
⟦K→W i⟧"It's the water!"⟦/⟧
{She|W} swears as well, then, and lets go of the strap. {Shane|S} gets to the truck first. {He|S} gets in on the wrong side out of nothing but habit, and slides over; and when {she|W} drops into the seat beside {him|S} with the saw still ticking in {her|W} lap, {he|S} has the map open on {his|S} knees, and {his|S} thumb on a door that isn't marked there.

# title: the captain's knee
# style: third person present; curly quotes; hockey; two men, then three; a captain with few English words; epithets; hurt/comfort
# cast: G = the goalie | Shawn, Shawny, the blond | he
# cast: C = the captain | Anatoly Vdovin, Tolya, the Russian, the bigger man, the older man | he
# cast: R = the rookie | Tucker, Tuck | he
# cast: D = the team doctor | the doctor | he
# cast: K = the other team's man | the kid from Tulsa | he
# cast: N = the goalie's agent |  | she
---
@scene place=the captain's bathroom | time=after the game | pov=G | present=G,C
⟦C→G a⟧“{You|G} are making the face,”⟦/⟧ {the captain|C} says.
⟦G→C i⟧“What face? This is {my|G} face.”⟦/⟧
⟦C→G i⟧“The face like {I|C} am dead.”⟦/⟧
⟦G→C i⟧“Get in the tub, {Tolya|C}.”⟦/⟧
⟦C→G i⟧“Is cold.”⟦/⟧
⟦G→C a⟧“That’s the *point* of it,”⟦/⟧ {the goalie|G} groans, and empties another bag of gas-station ice in over {the Russian|C}’s feet.
⟦C→G a⟧“In Omsk {I|C} go in the river for fun,”⟦/⟧ {the captain|C} tells {him|G}.
⟦G→C i⟧“So this is fun. Sit.”⟦/⟧
⟦C→G i⟧“In Omsk there is vodka.”⟦/⟧
⟦G→C i⟧“There’s Gatorade.”⟦/⟧
⟦C→G i⟧“What color?”⟦/⟧
⟦G→C i⟧“Blue.”⟦/⟧
⟦C→G i⟧“Blue is not a taste, {Shawny|G}.”⟦/⟧
{The bigger man|C} sits. {He|C} does it all at once, like a bull sitting, and the water comes over the side and fills {Shawn|G}’s slippers. Neither of {them|G+C} says anything about the knee. It’s there, though, it sticks up out of the ice between {them|G+C} the size of a cantaloupe, and {he|G} can’t stop looking at it. {He|G} saw it go. That’s what being a goalie is; everybody else gets to skate around, and {he|G} stands in {his|G} blue paint and sees things go. {He|G} saw {the kid from Tulsa|K} come across with {his|K} head down. {He|G} opened {his|G} mouth to yell and there was the mouthguard.
⟦G→C a⟧“What did {the doctor|D} say?”⟦/⟧ {he|G} asks the slippers.
⟦C→G i⟧“{He|D} say, come Monday for the machine.”⟦/⟧
⟦G→C i⟧“What else?”⟦/⟧
⟦C→G i⟧“{He|D} say {he|D} is sorry.”⟦/⟧
⟦G→C i⟧“{He|D} said *sorry?*”⟦/⟧
⟦C→G a⟧“{He|D} has sad eyes, {this doctor|D}. Maybe is only the eyes,”⟦/⟧ {the older man|C} offers, and shrugs, and slops more water over the edge.
{Shawn|G} sits down on the wet mat with {his|G} back against the tub, so that {he|G} won’t have to be seen. After a while something ice-cold is put on the top of {his|G} head. It’s a hand. It weighs about what a hand like that would.
⟦C→G a⟧“{I|C} am thirty-six,”⟦/⟧ {the Russian|C} announces.
⟦G→C i⟧“Thirty-five.”⟦/⟧
⟦C→G i⟧“In a week. It is old knee. It had good life.”⟦/⟧
⟦G→C i⟧“Don’t talk about it like a dog.”⟦/⟧
⟦C→G i⟧“Was good dog.”⟦/⟧
⟦G→C a⟧“Stop it. {I|G} mean it,”⟦/⟧ {the blond|G} says.
⟦C→G a⟧“Why are {you|G} so angry? Is not {your|G} dog,”⟦/⟧ {the captain|C} says, in a puzzled sort of voice.
And {he|G} could tell {him|C}. There is a version of tonight in which {he|G} turns around on this mat and tells {him|C} that {he|G} has signed two bad contracts in a row to stay in this bad town with its one good bakery, that {{his|G} agent|N} thinks there’s a girl, that there’s never once been a girl. {He|G} reaches up instead. {He|G} takes hold of the hand on {his|G} hair by its wrist, and doesn’t do anything else with it.
⟦G→C i⟧“If {you|C} go, {I|G}’m not staying here.”⟦/⟧
⟦C→G a⟧“{I|C} did not say go. Where would {I|C} go?”⟦/⟧ {the bigger man|C} asks {him|G}.
⟦G→C i⟧“Omsk?”⟦/⟧
⟦C→G i⟧“What is in Omsk? River.”⟦/⟧ {The blond|G} snorts. It turns into something wetter halfway, and the thumb against {his|G} temple stops moving. ⟦C→G i =⟧“{Shawn|G}. Look here.”⟦/⟧
⟦G→C i⟧“No.”⟦/⟧
⟦C→G i⟧“{I|C} cannot get up and come. {You|G} put too much ice.”⟦/⟧
{He|G} looks. {Anatoly Vdovin|C}, three hundred and eleven goals, is blue at the lips and has ice cubes in {his|C} chest hair, and {he|C} isn’t laughing at {him|G} even a little.
⟦C→G a⟧“{I|C} bought the house in this town,”⟦/⟧ {he|C} says slowly, ⟦C→G a =⟧“next year after {you|G} came. {You|G} think, for the bakery?”⟦/⟧
@scene place=the bathroom | time=right then | pov=G | present=G,C,R
⟦R→G+C i⟧“Knock knock! {I|R} brought frozen peas, whoa.”⟦/⟧
⟦C→R i⟧“{Tucker|R}. There is a door.”⟦/⟧
⟦R→C i⟧“It was open?”⟦/⟧
⟦G→R a⟧“How’d {you|R} get in the *house?*”⟦/⟧ {the goalie|G} says faintly.
⟦R→G a⟧“{I|R} live here. {I|R} got the basement. Since, like, October?”⟦/⟧ {the kid|R} says.
⟦C→G i⟧“It’s true. {I|C} forget every time.”⟦/⟧
⟦R→C i⟧“{You|C} made {me|R} eggs this morning, {Cap|C}.”⟦/⟧
⟦C→R i⟧“{I|C} thought {you|R} were the plumber.”⟦/⟧
⟦G→R i⟧“Leave the peas, {Tuck|R}.”⟦/⟧
⟦R→G a⟧“Are {you|G} crying?”⟦/⟧ {the rookie|R} asks.
⟦G→R i⟧“It’s the bath.”⟦/⟧
⟦R→G i⟧“But {he|C}’s in the bath.”⟦/⟧
⟦C→R i⟧“{He|G} is in it also. {He|G} is in it for five years, nobody tell {me|C}.”⟦/⟧
{The rookie|R} looks from {the goalie|G} to {the captain|C}, and down at the two hands, and it can be seen to travel up through {him|R}, floor by floor, till it gets to the eyebrows.
⟦R→G+C a⟧“{I|R}’ll be in the basement,”⟦/⟧ {he|R} whispers, and puts the peas down on the toilet lid like a wreath.

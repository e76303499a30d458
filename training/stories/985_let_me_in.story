# title: let me in (one shot)
# style: first person past; straight quotes; sloppy; horror; two brothers and a voice behind a door
# cast: I = the narrator | Beto | I
# cast: R = the narrator's brother | | he
# cast: V = the voice behind the door | | he
# cast: M = the mother | Mom | she
# cast: A = the pool salesman | | he
# cast: F = the father | Dad | he
---
@note
a/n: don't read this alone lol. inspired by a thing that happened to {{my|I} brother|R} (it didnt)
@end
@scene place=the brothers' bedroom | time=night | pov=I | present=I,R,V,F
It started with the knocking. Three slow ones, low down on the door, where a dog would knock.
{{My|I} brother|R} was already sitting up. {He|R} put a finger on {his|R} lips.
⟦V→I,R a⟧"{Boys|I+R}?"⟦/⟧ said {the voice|V}. ⟦V→I,R a =⟧"It's {me|V}. It's {Dad|F}. {I|V}'m locked out."⟦/⟧
{I|I} had one foot on the floor. {He|R} grabbed {me|I} by the back of the shirt so hard it choked {me|I}.
⟦I→R i⟧"What?"⟦/⟧
⟦R→I i⟧"Locked out of *what*? That's the bedroom door."⟦/⟧
⟦I→R i⟧"So?"⟦/⟧
⟦R→I a⟧"So it doesn't have a lock"⟦/⟧ {he|R} said.
{I|I} thought about that. {He|R} let go of {my|I} shirt. The moon was coming in and {I|I} could see the handle, this old brass thing shaped like an egg, and it wasn't moving. Thats what got {me|I}. If you want to come in you try the handle.
⟦V→I,R i⟧"{Guys|I+R}, come on, it's freezing out here,"⟦/⟧ it said.
⟦R→V a⟧"Where's {Mom|M}?"⟦/⟧ {he|R} called out. {I|I} stared at {him|R}. {He|R} shook {his|R} head at {me|I}, like wait.
⟦V→R i⟧"Asleep."⟦/⟧
⟦R→V i⟧"Where?"⟦/⟧
⟦V→R i⟧"In {our|V+M} bed, {buddy|R}. Where else?"⟦/⟧
{{Our|I+R} mother|M} had been gone since easter. {She|M} was in Tucson with {a man|A} who sold pools, and {Dad|F} had slept on the couch ever since with the tv on because {he|F} said the bed was too loud. {He|F} never said {her|M} name anymore. {He|F} never said buddy either, that was what {he|F} called the dog, before the dog. {I|I} felt all of this go through {{my|I} brother|R} the same way it was going through {me|I}. You share a room with somebody eleven years, you dont have to look.
⟦I→R a⟧"That's not {him|F},"⟦/⟧ {I|I} breathed.
⟦R→I a⟧"No shit"⟦/⟧ {he|R} said.
⟦I→R i⟧"Then where is {he|F}?"⟦/⟧
⟦V→I,R i⟧"{I|V} can hear {you|I+R} whispering."⟦/⟧
⟦R→V i⟧"{We|I+R}'re not whispering to {you|V}."⟦/⟧
⟦V→R i⟧"That's rude. {I|V} raised {you|I+R} better."⟦/⟧
⟦I→V i⟧"What's {my|I} name?"⟦/⟧
It went quiet. {{My|I} brother|R} nodded at {me|I}, slow, good one. Something slid down the other side of the door, a long soft slide, until it was sitting with its back to {us|I+R}. ⟦V→I a⟧"{You|I}'re {the little one|I},"⟦/⟧ {he|V} said at last.
⟦I→V a⟧"That's not a name"⟦/⟧ {I|I} said.
⟦V→I i⟧"{You|I}'re {the one who's scared of the drain|I}."⟦/⟧
It said it so kindly. That was the thing with the voice, it was {his|F} voice exactly, only with all the tired taken out. It was how {he|F} sounded in the videos, from before, when {I|I}'m a baby in a bucket and {he|F}'s behind the camera going look here, look at {me|F}. {I|I} wanted so bad to open up. {I|I} think if {I|I}'d been by {myself|I} {I|I} would of.
⟦R→I a⟧"Don't answer {him|V},"⟦/⟧ {he|R} hissed, but {I|I} had never told anybody about the drain. Not even {him|R}.
⟦I→V i⟧"Who told {you|V}?"⟦/⟧
⟦V→I a⟧"Open up and {I|V}'ll say,"⟦/⟧ {he|V} said.
⟦R→V i⟧"Say {his|I} name and {we|I+R}'ll open up."⟦/⟧
⟦V→R i⟧"{You|R} say it. {You|R} say it first, {big guy|R}, and {I|V}'ll say it after {you|R}."⟦/⟧
⟦I→R a⟧"Don't,"⟦/⟧ {I|I} told {him|R}. {He|R} wasn't going to, {he|R} isn't stupid. {He|R} was pulling the dresser, an inch at a time, the legs going eee eee on the wood. {I|I} got on the other end. {We|I+R} had it halfway when the phone lit up on the bed. {Dad|F}. {Dad|F}'s actual face, with the fish.
⟦R→F i⟧"Hello? Where *are* {you|F}?"⟦/⟧
⟦F→R a⟧"At the plant. {I|F} told {you|R}, {I|F}'m on till six. What's the matter, why are {you|R} up?"⟦/⟧ {he|F} said.
⟦R→F a⟧"There's somebody in the house,"⟦/⟧ {he|R} told {him|F}.
⟦F→R i⟧"Who is?"⟦/⟧
⟦R→F i⟧"{He|V} says {he|V}'s {you|F}."⟦/⟧
⟦F→R a⟧"Get in the closet,"⟦/⟧ {he|F} said, in a voice {I|I} never heard from {him|F} before. ⟦F→R a =⟧"Take {Beto|I} and get in the closet and don't hang up."⟦/⟧
It was on speaker. {He|R} saw it the same second {I|I} did. {He|R} slapped at the screen, and missed, and on the other side of the door {somebody|V} laughed, delighted, and the brass egg started to turn.
⟦V→I a⟧"{Beto|I},"⟦/⟧ {he|V} said. ⟦V→I a =⟧"{Beto|I}. Let {me|V} in."⟦/⟧

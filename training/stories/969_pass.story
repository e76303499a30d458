# title: The Pass
# style: first person present; straight quotes; British; restaurant kitchen; two men and a woman; narrator a man, never named; tags before the line now and then
# cast: N = the pastry cook | Pudding | he | narrator
# cast: M = Matteo | Matteo, Chef | he
# cast: C = Chiara, his sister | Chiara | she
# cast: R = Remy, the new sous | Remy | he
# cast: T = the critic at table nine | | he
# cast: G = Remy's gran | gran | she
# cast: P = Matteo and Chiara's father | Papà | he
---
@scene place=a restaurant kitchen | time=Friday, nine o'clock | pov=N | present=N,M,C,R
⟦C→M i⟧"Table nine wants to know what's in the foam."⟦/⟧
⟦M→C i⟧"What foam?"⟦/⟧
⟦C→M i⟧"On the scallop."⟦/⟧
⟦M→C i⟧"There's no foam on the scallop."⟦/⟧
⟦C→M i⟧"There is tonight."⟦/⟧
All the pans stop. It isn't a thing {I|N} would have thought pans could do. From where {I|N} stand, in the corner with the cold marble and the tarts, {I|N} can see three faces: {hers|C}, over the pass, lit up from below like a saint's; {his|M}, which has no blood in it; and {the new boy|R}'s, which has it all.
⟦M→R e⟧"Did {you|R} put foam on {{my|M} father|P}'s scallop?"⟦/⟧ {Matteo|M} asks {the new boy|R}.
⟦R→M i⟧"A little."⟦/⟧
⟦M→R i⟧"A little."⟦/⟧
⟦R→M i⟧"It's only the roe, {Chef|M}. And some lime. It wanted something."⟦/⟧
⟦M→R i⟧"It's wanted nothing since 1981!"⟦/⟧
⟦C→M i⟧"So what do {I|C} tell {him|T}?"⟦/⟧
⟦M→C i⟧"Tell {him|T} it's an accident."⟦/⟧
⟦C→M i⟧"{He|T}'s got a notebook, {Matteo|M}."⟦/⟧
⟦M→C a⟧"What kind of notebook?"⟦/⟧ {he|M} asks.
⟦C→M i⟧"The small black kind. {He|T}'s on {his|T} own, and {he|T} asked for the bread *again*."⟦/⟧
{Matteo|M} shuts {his|M} eyes. {I|N} have worked for {him|M} nine years and {I|N} know what is behind them, it's the same as what's on the wall above the till: {Papà|P} in a paper hat, with a scallop in either hand, laughing at whoever held the camera. {I|N} never met {him|P}. Sometimes, though, at closing, when it's just {the two of {us|N+M}|N+M} and the floor's wet, {Matteo|M} talks to the photograph a bit. {He|M} tells it the covers. {He|M} tells it whose turn it was to get burned. {I|N} scrub the marble and pretend to have gone home. {He|M} has very beautiful hands and there are eleven scars on them, and {I|N} know the date of each. {I|N} make good tarts. {I|N}'ve been told that {I|N} don't say much.
⟦R→M i⟧"{I|R}'ll get {my|R} coat, shall {I|R}?"⟦/⟧
⟦M→R i⟧"{You|R}'ll get {your|R} spoon. Make another."⟦/⟧
⟦R→M i⟧"With or without?"⟦/⟧
⟦M→R i⟧"With. So {I|M} know what {I|M}'m apologising for."⟦/⟧ {The lad|R}'s hands aren't steady. {I|N} slide the lime across the marble, and {he|R} shoots {me|N} a look like a dog through a fence. ⟦M→R i =⟧"And breathe."⟦/⟧
⟦C→M i⟧"Am {I|C} going out there or not?"⟦/⟧
⟦M→C i⟧"Give {him|T} more bread."⟦/⟧
⟦C→M a⟧"{He|T}'s had the bread. {He|T}'s *full* of bread,"⟦/⟧ {she|C} tells {him|M}.
⟦N→C i⟧"Give {him|T} this."⟦/⟧
All of {them|M+C+R} turn round. It's a lemon tart, the small one. {I|N} made it for {someone else|M} and {I|N} was going to leave it under the photograph, as it happens, tonight, with a spoon.
⟦C→N i⟧"Before {his|T} main?"⟦/⟧
⟦N→C i⟧"It'll keep {him|T} looking down."⟦/⟧
⟦C→N i⟧"It's got a letter M on it."⟦/⟧
⟦N→C i⟧"M for... main."⟦/⟧
{She|C} says, very slowly, without taking {her|C} eyes off {me|N}, ⟦C→N a⟧"Nine years."⟦/⟧
⟦M→C i⟧"What's nine years? What's {she|C} talking about? Is that {my|M} spoon?"⟦/⟧
⟦C→M i⟧"{I|C}'ll tell {you|M} when {you|M}'re older."⟦/⟧ And off {she|C} goes with the tart held high, through the swing doors, and they flap.
⟦R→M e⟧"It's up, {Chef|M},"⟦/⟧ says {Remy|R}.
There it sits, the scallop. There's a small pink cloud on it. {He|M} looks at it as you would at a son who has come home with a tattoo. {He|M} picks up the spoon.
⟦R→M i⟧"{You|M} don't have to be nice."⟦/⟧
⟦M→R i⟧"{I|M}'ve never been nice."⟦/⟧
⟦R→M a⟧"Then be quick,"⟦/⟧ {he|R} says.
{He|M} eats. {He|M} puts the spoon down on the steel, and turns {his|M} back on {us|N+R}, and it's a good while before anyone can hear a thing but the fans.
⟦M→R a⟧"Who taught {you|R} that? The lime,"⟦/⟧ {he|M} says, to the wall.
⟦R→M i⟧"{{My|R} gran|G}. In Réunion. {She|G} puts it on everything."⟦/⟧
⟦M→R i⟧"{He|P} used to do it. {Papà|P}. In the summer, for {us|M+C}, never for the guests. {I|M}'d forgotten there was lime."⟦/⟧
⟦R→M a⟧"So is it staying on?"⟦/⟧ {the lad|R} asks.
⟦M→R i⟧"It's staying on. {You|R}'re washing up."⟦/⟧
The doors flap again.
⟦C→M+N+R e⟧"{He|T} wants to marry whoever made the tart,"⟦/⟧ {Chiara|C} announces.
⟦M→C i⟧"Well, {he|T} can't."⟦/⟧ It comes out fast, much too fast, and then {he|M} hears it. {He|M} goes red, slowly, ear first, and doesn't look toward {my|N} corner at all. ⟦M→C i =⟧"{We|M+C}'ve a full book. {I|M} need {him|N}."⟦/⟧
⟦C→M a⟧"For the tarts,"⟦/⟧ {she|C} says.
⟦M→C i⟧"For the *tarts*, yes, thank you."⟦/⟧
⟦N→M i⟧"It was {yours|M}."⟦/⟧
⟦M→N a⟧"What was?"⟦/⟧ {he|M} asks.
⟦N→M i⟧"The M."⟦/⟧

# title: The Stove Man
# style: first person past; curly quotes; literary short story; a widower and his two daughters; two women and an old man; absent people named between lines; a text message; long narration
# cast: N = the narrator, Halyna, the younger daughter | Halyna, Halka | she | narrator
# cast: O = Olena, the elder daughter | Olena, Lena | she
# cast: T = Taras, their father | Tato, Taras | he
# cast: D = Darlene, who sells him pierogi | Darlene | she
# cast: M = their mother, dead | Mama | she
# cast: K = Merle, Olena's husband | Merle | he
---
@scene place=Taras's kitchen | time=a Sunday in February | pov=N | present=N,O,T
⟦O→N i⟧“{He|T}’s bought an apron.”⟦/⟧
⟦N→O i⟧“Maybe it was {Mama|M}’s.”⟦/⟧
⟦O→N i⟧“It has a lobster on it.”⟦/⟧
⟦N→O i⟧“So? {He|T}’s cooking. Isn’t that what {we|N+O} wanted?”⟦/⟧
⟦O→N i⟧“{You|N} wanted. {I|O} wanted {him|T} to move in with {us|O+K}.”⟦/⟧
⟦N→O i⟧“Did {Merle|K} want that?”⟦/⟧
⟦O→N i⟧“{Merle|K} would have come around.”⟦/⟧
⟦T→O,N i⟧“Who’s coming around?”⟦/⟧
{He|T} had come up from the cellar without a sound, in {his|T} socks, with a jar in each hand. {{My|N} father|T} had been {a furnace man|T} for forty years, and it had left {him|T} with a habit of appearing from below. When {we|N+O} were small {he|T} would come up through the hatch in other people’s kitchens, black to the eyes, and the women would shriek, and {Mama|M}, who did the books and rode along in the truck on Saturdays, would say in {her|M} slow English that it was only the devil and {he|T} took checks. {She|M} died at the end of a summer. All that winter {he|T} didn’t light {his|T} own stove. {Olena|O} found out in March, when {she|O} put {her|O} hand on it.
⟦O→T i⟧“Nobody. Sit down, {Tato|T}. {I|O}’ll do that.”⟦/⟧
⟦T→O i⟧“{You|O}’ll do it wrong.”⟦/⟧
⟦N→T i⟧“What is it?”⟦/⟧
⟦T→N i⟧“Plum. You boil the plum, then you say something to it.”⟦/⟧
⟦O→T i⟧“Say what?”⟦/⟧
⟦T→O i⟧“Depends on the plum.”⟦/⟧
⟦N→T i⟧“Who taught {you|T} that?”⟦/⟧
{His|T} phone buzzed on the counter, between {{my|N} sister|O} and {me|N}. {I|N} didn’t mean to read it; it lay face up.
@message
Are {they|N+O} there yet? Dont forget the sour cream, and BREATHE. D.
@end
{Olena|O} had read it too. {She|O} looked at {me|N}, and {I|N} saw {her|O} begin to arrange {her|O} face.
⟦O→T a⟧“Who’s D?”⟦/⟧ {she|O} asked pleasantly.
⟦T→O i⟧“Hm?”⟦/⟧
⟦O→T i⟧“{You|T} have a message. From D.”⟦/⟧
⟦T→O i⟧“That’s the church.”⟦/⟧
⟦O→T i⟧“The church wants {you|T} to breathe?”⟦/⟧
⟦N→O i⟧“Leave {him|T} alone, {Lena|O}.”⟦/⟧
⟦O→N i⟧“Did {you|N} know about this?”⟦/⟧
⟦N→O i⟧“About the sour cream?”⟦/⟧
⟦O→N i⟧“{You|N} did. {You|N} have the same face {you|N} had with the hamster.”⟦/⟧
⟦T→O a⟧“{She|N} knows nothing,”⟦/⟧ {{our|N+O} father|T} said. {He|T} untied the lobster, folded it in four and sat down on it, as if it might be taken from {him|T}. ⟦T→O,N a =⟧“{I|T} will say this one time in English, so {I|T} don’t say too much. There is {a woman in the basement of St. Josaphat’s|D}. {She|D} pinches the pierogi. {Darlene|D}. {She|D} isn’t even {ours|T}, {she|D}’s a Methodist, {she|D} came in because it was raining.⟦/⟧
⟦T→O,N a =⟧“In November {I|T} go down there to look at their boiler. {She|D} says, {you|T} look cold. {I|T} say, {I|T}’m {the furnace man|T}, {I|T}’m never cold. And then, {girls|N+O}, {I|T} couldn’t stop shaking. With the wrench in {my|T} hand. {She|D} put {me|T} next to the stove like a coat.”⟦/⟧
The plums had started to knock against the lid. Nobody went to them. {I|N} was thinking that it had been {me|N} who ought to have felt that stove in December; {I|N} had been in the house, {I|N} had sat beside it in {my|N} parka for the whole of a Sunday, and talked about {my|N} job. {He|T} had nodded and nodded. {He|T} had been sitting on {his|T} hands, and {I|N} took it for a way of listening.
⟦O→T i⟧“November.”⟦/⟧
⟦T→O i⟧“The ninth.”⟦/⟧
⟦O→T i⟧“{She|M}’d been gone eleven *weeks*, {Tato|T}.”⟦/⟧
⟦T→O i⟧“{I|T} can count.”⟦/⟧
⟦N→O i⟧“{Lena|O}.”⟦/⟧
⟦O→N i⟧“No. {I|O} begged {him|T}. {I|O} cleaned out the sewing room for {him|T}. {I|O} put in a *grab bar*.”⟦/⟧
⟦N→O i⟧“{I|N} know {you|O} did.”⟦/⟧
⟦T→O i⟧“It was a good bar. {I|T} tested it.”⟦/⟧
That did something to {her|O}. {She|O} laughed, or it started as that, and {he|T} got up in {his|T} socks and stood near {her|O}, not touching {her|O}, with {his|T} big burned hands held a little out from {his|T} sides. {I|N} got the spoon. One of {us|N+O+T} had to.
⟦O→T a⟧“Is {she|D} nice?”⟦/⟧ {she|O} said, into a dish towel.
⟦T→O i⟧“No. {She|D} is bossy. {You|O} will like {her|D}.”⟦/⟧
⟦N→T i⟧“What do {I|N} say to them?”⟦/⟧
⟦T→N i⟧“To who?”⟦/⟧
⟦N→T i⟧“The plums.”⟦/⟧
⟦T→N i⟧“Tell them that it’s only the devil,”⟦/⟧ and {he|T} reached past {me|N} and turned the fire down.

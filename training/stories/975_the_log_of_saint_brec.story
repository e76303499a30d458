# title: The Log of Saint-Brec
# style: third person past with letters; straight quotes; two lighthouse keepers and a relief man; pronoun tags among men; historical
# cast: L = Luc | Luc, the younger keeper | he
# cast: T = Thierry Gaspard | Thierry, Gaspard, the older man | he
# cast: V = Vadim, the relief | Vadim, the boatman | he
# cast: A = Antoine, Thierry's brother | Antoine | he
# cast: W = Vadim's wife | | she
# cast: M = Margot, Thierry's wife | Margot | she
---
@scene place=the lamp room of a lighthouse | time=a night in February | pov=L | present=L,T
⟦T→L i⟧"Have {you|L} been at {my|T} desk?"⟦/⟧
⟦L→T i⟧"For the ink."⟦/⟧
⟦T→L e⟧"The ink's on the shelf,"⟦/⟧ said {Thierry|T}.
⟦L→T a⟧"That's the red,"⟦/⟧ {he|L} said.
⟦T→L i⟧"Then write in red."⟦/⟧
⟦L→T i⟧"In the *log*?"⟦/⟧
{Thierry|T} grunted. {He|T} had been oiling the clockwork, and {he|T} went on oiling it, with {his|T} back turned. {He|T} had a way of making {his|T} back go on with a conversation by itself. It was the hundred and third day. The relief boat should have come in November, and there was flour for a week, and {Luc|L} had lately begun to know {the older man|T} by sound alone, as one knows the weather in another room. {He|L} knew the knee on the stair. {He|L} knew the cough. {He|L} had not, until this afternoon, known the handwriting; and now {he|L} had it folded in four inside {his|L} shirt, where it scratched.
@letter
{My|T} dear {Margot|M},
{I|T} will not send this either. {The boy|L} sings at the wash-tub. {I|T} had forgotten that people did. {I|T} told {him|L} to stop, of course, and {he|L} stopped, and it was so bad that {I|T} went down and broke a cup so {he|L} would have something to laugh at. {You|M} said once that {I|T} had no more heart than a bollard. {I|T} should like {you|M} to know that it is not so, though it would have been more convenient.
{T.|T}
@end
⟦T→L a⟧"What's wrong with {you|L} tonight?"⟦/⟧ {he|T} asked without turning.
⟦L→T i⟧"Nothing."⟦/⟧
⟦T→L i⟧"{You|L} aren't singing."⟦/⟧
⟦L→T i⟧"{You|T} told {me|L} not to."⟦/⟧
⟦T→L a⟧"That was in December,"⟦/⟧ {he|T} said.
⟦L→T a⟧"{I|L} thought it was an order,"⟦/⟧ {he|L} said.
⟦T→L i⟧"It was. Since when do {you|L} obey orders?"⟦/⟧ {Luc|L} laughed, or {his|L} mouth did. The can stopped. ⟦T→L i =⟧"{You|L}'ve gone white. Is it the bread?"⟦/⟧
⟦L→T i⟧"It isn't the bread. Who's {Margot|M}?"⟦/⟧
It was a long time before anything moved save the light, round and round over {their|L+T} heads.
⟦T→L i⟧"So it wasn't for the ink."⟦/⟧
⟦L→T i⟧"It was for the ink to begin with."⟦/⟧
⟦T→L a⟧"How many did {you|L} read?"⟦/⟧ {he|T} asked.
⟦L→T a⟧"One,"⟦/⟧ {he|L} said.
⟦T→L i⟧"Which?"⟦/⟧
⟦L→T i⟧"The cup."⟦/⟧
⟦T→L i⟧"Ah."⟦/⟧ {He|T} put the oil down, on the rail, with very great care. ⟦T→L i =⟧"{She|M} was {{my|T} wife|M}. {She|M} went off to Nantes with {{my|T} brother|A} in the year of the comet. {I|T} write to {her|M} when there's something {I|T} cannot say to anybody else."⟦/⟧
⟦L→T i⟧"There isn't anybody else. There's {me|L}."⟦/⟧
⟦T→L i⟧"Yes,"⟦/⟧ and {he|T} turned at last. ⟦T→L i =⟧"That's rather what {I|T} was writing about."⟦/⟧
@scene place=the landing stage | time=four days later | pov=L | present=L,T,V
The boat came on the Thursday, out of a sea as flat as slate, and there was {a stranger|V} in it.
⟦V→L+T i⟧"Which of {you|L+T} is {Gaspard|T}?"⟦/⟧
⟦L→V i⟧"{He|T} is."⟦/⟧
⟦T→V a⟧"{You|V}'re late,"⟦/⟧ {he|T} told {him|V}.
⟦V→T i⟧"There was a war on for a bit. {I|V}'m {Vadim|V}, {I|V}'m {your|T} relief. They want {you|T} ashore."⟦/⟧
⟦T→V i⟧"{Both of {us|L+T}|L+T}?"⟦/⟧
⟦V→T i⟧"{The old one|T}, it says. {The boy|L}'s to stay and show {me|V} the lamp."⟦/⟧
⟦L→V i⟧"For how long?"⟦/⟧
⟦V→L i⟧"It doesn't say. Spring?"⟦/⟧
⟦L→T e⟧"{You|T} knew about this?"⟦/⟧ said {Luc|L}.
⟦T→L i⟧"{I|T} asked for it. In October. Before the washing."⟦/⟧
⟦V→T i⟧"Before the what?"⟦/⟧
⟦T→V i⟧"Can {you|V} bake, {Vadim|V}?"⟦/⟧
⟦V→T i⟧"No."⟦/⟧
⟦T→V i⟧"Can {you|V} trim a wick?"⟦/⟧
⟦V→T a⟧"{I|V} can learn,"⟦/⟧ {he|V} said.
⟦T→V i⟧"It takes two years to learn. {He|L}'s only had the one, {he|L} does it like a butcher."⟦/⟧ {Luc|L} opened {his|L} mouth, and found a boot on {his|L} foot. ⟦T→V i =⟧"It wouldn't be safe. {I|T}'d have that on {my|T} conscience, ships and so on."⟦/⟧
{Vadim|V} looked at the rock, and up at the tower, and at the two faces. {He|V} had {a wife in Brest|W} and hadn't wanted to come in the first place. {He|V} pushed {his|V} cap back.
⟦V→T a⟧"What do {I|V} tell them?"⟦/⟧ {he|V} asked.
⟦T→V i⟧"That {you|V} found {me|T} unfit to travel."⟦/⟧
⟦V→T i⟧"{You|T} look all right."⟦/⟧
⟦L→V i⟧"It's {his|T} heart."⟦/⟧
⟦V→L a⟧"Bad, is it?"⟦/⟧ {he|V} asked.
⟦L→V i⟧"No,"⟦/⟧ and {he|L} was going red right up to the ears. ⟦L→V i =⟧"It turns out it's very good."⟦/⟧

# title: The Lantern Bearer
# style: third person past; curly quotes; fantasy quest; three men; thoughts in italics; telepathy; a crowd
# cast: T = Teague | Teague | he
# cast: V = Varrin | Varrin | he
# cast: S = Brother Senn | Senn, Brother | he
# cast: X = the innkeeper |  | she
# cast: Z = the man at the bar |  | he
# cast: G = the sick girl |  | she
# cast: F = Teague's father |  | he
---
@scene place=the inn | time=night | pov=T | present=T,V,S,X,Z
⟦X→T,V,S a⟧“{We|X}’re full,”⟦/⟧ said {the innkeeper|X}.
⟦V→X i⟧“{You|X}’ve a lamp in every window and no horses in the yard.”⟦/⟧
⟦X→V i⟧“Full of not having {you|T+V+S}, then.”⟦/⟧ {She|X} was looking at the lantern. They always did, sooner or later. It hung at {Teague|T}’s hip with a cloth tied over it, and still the light came through like light through fingers.
⟦X→T i⟧“Is that what {I|X} think it is?”⟦/⟧
⟦T→X a⟧“It’s a lamp,”⟦/⟧ {he|T} said.
⟦group→T,V,S i⟧“It’s {him|T}! It’s {the bearer|T}!”⟦/⟧ Half the room was on its feet. A stool went over.
⟦T→V i telepathy⟧*{I|T} told {you|V}. {I|T} told {you|V} {we|T+V+S} should have slept in the barn.*⟦/⟧
⟦V→T i telepathy⟧*The barn had a hole in it. Smile.*⟦/⟧
⟦T→V i telepathy⟧*{I|T} am smiling.*⟦/⟧
⟦V→T i telepathy⟧*Gods. Stop.*⟦/⟧
It had been three weeks since the binding and {Teague|T} was still not used to it, the big dry voice arriving in the middle of {his|T} own head with no mouth attached. {Varrin|V} {himself|V} was leaning on the doorpost picking {his|V} teeth. You would have thought {he|V} was bored.
⟦Z→T a⟧“{{My|Z} girl|G}’s sick,”⟦/⟧ {a man at the bar|Z} called out. {He|Z} had {his|Z} hat in {his|Z} fists. ⟦Z→T a =⟧“They say it heals.”⟦/⟧
⟦S→Z e⟧“They say a great deal,”⟦/⟧ {Brother Senn|S} told {him|Z} gently. ⟦S→Z e =⟧“It doesn’t heal, {friend|Z}. It shows. That’s all it was made for.”⟦/⟧
⟦Z→S i⟧“Shows what?”⟦/⟧
⟦S→Z i⟧“Whatever’s there.”⟦/⟧
⟦Z→S i⟧“Then let it show what’s wrong with {her|G}!”⟦/⟧
{The monk|S} opened {his|S} mouth and found nothing in it. {He|S} looked to {Teague|T}, they all looked to {Teague|T}, and {he|T} would have given the lantern and both boots to be back on {{his|T} father|F}’s barge with nothing to carry but turnips.
⟦T→V i telepathy⟧*What do {I|T} do?*⟦/⟧
⟦V→T i telepathy⟧*What do {you|T} want to do?*⟦/⟧
⟦T→V i telepathy⟧*{I|T} want to go home.*⟦/⟧
⟦V→T i telepathy⟧*{I|V} know, {lad|T}. After that.*⟦/⟧
⟦T→Z e⟧“Where is {she|G}?”⟦/⟧ asked {Teague|T}, aloud.
@break * * *
@scene place=an upstairs room | time=later that night | pov=T | present=T,V,S,Z,G
{She|G} was perhaps six. {{Her|G} father|Z} held the door. {Senn|S} had knelt at once, being {Senn|S}, and {Varrin|V} had stayed on the landing where {he|V} could see the stairs.
⟦S→T a⟧“Only a crack,”⟦/⟧ {the monk|S} warned.
⟦T→S i⟧“{I|T} know.”⟦/⟧
⟦S→T e⟧“{You|T} remember Hathering,”⟦/⟧ said {Senn|S}.
⟦T→S a⟧“{I|T}’m not likely to forget it, {I|T} had no eyebrows till midsummer,”⟦/⟧ {he|T} said, and lifted one corner of the cloth.
It was not bright. That was what nobody expected. It lay over the blanket like milk, and where it touched {the child|G} you could see down into {her|G}, the small quick heart, the ribs like a basket, and under the ribs on the left a thing with legs.
{The father|Z} made a noise.
⟦Z→T i⟧“What is it? What *is* that?”⟦/⟧
⟦T→Z i⟧“Don’t shout. It doesn’t like being seen.”⟦/⟧
⟦S→T a⟧“{You|T}’ve met one?”⟦/⟧ {the monk|S} asked.
⟦T→S i⟧“No. {He|V} has.”⟦/⟧
{Varrin|V} had come in from the landing after all. {His|V} face in that light was a map of every place {he|V} had ever been hurt, and {Teague|T} looked away from it quickly, as one would from an open shirt.
⟦V→Z e⟧“Salt,”⟦/⟧ {Varrin|V} said. ⟦V→Z e =⟧“All the salt in the house. And a needle.”⟦/⟧
⟦Z→V a⟧“Will it hurt {her|G}?”⟦/⟧ {he|Z} asked.
⟦V→Z i⟧“Yes.”⟦/⟧
⟦Z→V a⟧“Will {she|G} live?”⟦/⟧ {the father|Z} asked.
⟦V→Z a⟧“{I|V} did,”⟦/⟧ {the big man|V} said shortly, and {the father|Z} ran.
{Senn|S} stayed on {his|S} knees. {He|S} was looking from {one of {them|T+V}|T} to {the other|V}, with {his|S} lips pursed, the way {he|S} looked at a line of scripture that had been copied wrong.
⟦S→T,V i⟧“How long have {you two|T+V} been able to do that?”⟦/⟧
⟦T→S i⟧“Do what?”⟦/⟧
⟦S→T i⟧“{You|T} said ⟦T i quoted⟧‘{he|V} has’⟦/⟧. {He|V} had not said a word.”⟦/⟧
⟦V→T i telepathy⟧*{He|S}’s not stupid.*⟦/⟧
⟦T→V i telepathy⟧*Shut up.*⟦/⟧
⟦T→S a⟧“Lucky guess,”⟦/⟧ {he|T} tried.
⟦S→T,V e⟧“{I|S} see,”⟦/⟧ said {Brother Senn|S}, who plainly did. ⟦S→T,V e =⟧“Well. When {you|T+V} have finished talking behind {my|S} back in front of {my|S} face, somebody hold {her|G} feet.”⟦/⟧

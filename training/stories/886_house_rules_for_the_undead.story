# title: House Rules for the Undead
# style: third person past; curly quotes; US; vampires sharing a house; three men; pronoun tags among men in plenty
# cast: S = Silas | Silas | he
# cast: L = Lucan | Lucan | he
# cast: D = Darnell Hayes | Darnell | he
# cast: P = the upstairs tenant | Glenn | he
# cast: A = Darnell's mother | Mom | she
# cast: M = Lucan's mother | | she
---
@note
A/N: no angst in this one!! (ok a little angst). Happy spooky season
@end
@scene place=the basement of the house on Alder Street | time=sundown, the first night | pov=D | present=S,L,D
{Darnell|D} woke up thirsty and with somebody’s knee in {his|D} back.
⟦S→L a⟧“{He|D}’s moving,”⟦/⟧ {someone|S} said.
⟦L→S a⟧“They all move. Wait till {he|D} talks,”⟦/⟧ {somebody else|L} answered.
⟦S→L i⟧“{You|L} didn’t talk for a week.”⟦/⟧
⟦L→S i⟧“{I|L} had nothing to say to {you|S}.”⟦/⟧
There were {two of {them|S+L}|S+L}, as far as {he|D} could make out. It was pitch dark and {he|D} could see every brick. {The one with the knee|S} was young, or looked it, and wore a bathrobe with ducks on it. {The other man|L} sat on the dryer, swinging {his|L} heels, all in black like a stagehand.
⟦D→S,L a⟧“Am {I|D} dead?”⟦/⟧ {Darnell|D} tried to ask, though with the new teeth it came out mostly as spit.
⟦S→D i⟧“Use the front of {your|D} mouth.”⟦/⟧
⟦D→S a⟧“Am {I|D} *dead*?”⟦/⟧ {he|D} said.
⟦S→D e⟧“Good! Great diction. Yes,”⟦/⟧ said {Silas|S}.
⟦L→S a⟧“Oh, very gentle,”⟦/⟧ {the man on the dryer|L} remarked. ⟦L→S a =⟧“{You|S} should write cards.”⟦/⟧
⟦S→L i⟧“{You|L} do it, then.”⟦/⟧
⟦L→S i⟧“{I|L} will not. {I|L} voted no.”⟦/⟧
⟦D→L i⟧“There was a vote?”⟦/⟧
⟦L→D i⟧“There’s always a vote. It’s a two-person house, so it’s always a tie, and then {he|S} does what {he|S} likes.”⟦/⟧
⟦S→L i⟧“{He|D} was bleeding out in {our|S+L} recycling, {Lucan|L}.”⟦/⟧
⟦L→S i⟧“On a Tuesday. They don’t even collect until Friday.”⟦/⟧
So {the duck robe|S} was {the kind one|S}. {Darnell|D} held on to that. {He|D} had been {a mail carrier|D} for eleven years, and in that line of work you learned to tell from the sidewalk which house would have the dog. {He|D} remembered the truck now. {He|D} remembered the light changing, and lying on {his|D} side among the flattened boxes, quite comfortable, reading a pizza coupon; and {{his|D} mother|A}, who was in Tulsa and had been on {his|D} earbuds the whole time, telling {him|D} about a sale on towels.
⟦D→S e⟧“{{My|D} mom|A},”⟦/⟧ said {Darnell|D}. {He|D} sat up so fast that {Silas|S} fell over. ⟦D→S e =⟧“{I|D} was on the phone with {{my|D} mom|A}.”⟦/⟧
The heels stopped swinging. It got very quiet down there.
⟦L→D a⟧“How long was {she|A} on the line?”⟦/⟧ {he|L} asked, in a different voice.
⟦D→L a⟧“{I|D} don’t know. What time is it?”⟦/⟧ {he|D} asked.
⟦S→D a⟧“It’s tomorrow,”⟦/⟧ {the one in the ducks|S} told {him|D}.
⟦D→S a⟧“Where’s {my|D} phone?”⟦/⟧ {he|D} said.
⟦S→D i⟧“{We|S+L} don’t usually let...”⟦/⟧
⟦L→S a⟧“Give it to {him|D},”⟦/⟧ {he|L} said.
⟦S→L i⟧“It’s {your|L} rule! First month, no calls. {You|L} *embroidered* it.”⟦/⟧ {Lucan|L} had come down off the dryer without seeming to cross the floor. {He|L} held out {his|L} palm, and waited. ⟦S→L i =⟧“Fine. Fine! It’s in the bread box.”⟦/⟧
@scene place=the kitchen upstairs | time=a few minutes later | pov=D | present=S,L,D,P
Forty-one missed calls. {He|D} stood and looked at the number until the screen went dark.
⟦P→D a⟧“Is that {the new guy|D}?”⟦/⟧ said {somebody in the doorway|P}. {A heavy man in a bowling shirt|P} came in, opened the refrigerator, moved three dark bottles aside and took a yogurt. ⟦P→D a =⟧“Hey. {Glenn|P}. {I|P} rent the top floor.”⟦/⟧
⟦D→P i⟧“Are {you|P} a... too?”⟦/⟧
⟦P→D i⟧“{Me|P}? No. {Claims adjuster|P}.”⟦/⟧
⟦S→P i⟧“{Glenn|P}, now’s not great.”⟦/⟧
⟦P→S i⟧“Did {you|S} tell {him|D} about the garlic shelf?”⟦/⟧
⟦S→P i⟧“{We|S+L} haven’t got to shelves.”⟦/⟧
⟦P→D i⟧“It’s the bottom one. Don’t touch it and {you|D} and {me|P} won’t have a problem. {You|D} calling somebody?”⟦/⟧
⟦D→P i⟧“{{My|D} mother|A}.”⟦/⟧
⟦P→D i⟧“Nice. What are {you|D} gonna say?”⟦/⟧
It was, {Darnell|D} realized, the first sensible question of the night. {He|D} looked at {Silas|S}, who looked at {his|S} ducks. {He|D} looked at {the older one|L}.
⟦L→D a⟧“{I|L} told {mine|M} that {I|L} had gone to sea,”⟦/⟧ {he|L} said slowly. ⟦L→D a =⟧“{She|M} used to walk down to the harbor. Every night for nineteen years, with a lamp. {I|L} know because {I|L} stood behind the chandler’s and watched {her|M} do it.”⟦/⟧
⟦D→L a⟧“And {you|L} never...”⟦/⟧ {he|D} said.
⟦L→D i⟧“No.”⟦/⟧
⟦D→L i⟧“Why not?”⟦/⟧
⟦L→D a⟧“It was the rule,”⟦/⟧ {he|L} said.
⟦P→L a⟧“Stupid rule,”⟦/⟧ observed {the claims adjuster|P}, with {his|P} mouth full.
⟦L→P i⟧“Yes, thank {you|P}, {Glenn|P}.”⟦/⟧
⟦S→L i⟧“{You|L} never told {me|S} that.”⟦/⟧
⟦L→S i⟧“{You|S} never asked why {I|L} embroidered it.”⟦/⟧
⟦S→L i⟧“{I|S} thought {you|L} were *bored*.”⟦/⟧ A hand came out of the duck sleeve and took hold of the black one, clumsily, around two fingers. ⟦S→L i =⟧“A hundred and six years. {I|S} thought it was just a hobby.”⟦/⟧
{Darnell|D} pressed the button. It rang once; it didn’t even get to the end of once.
⟦A→D i⟧“{Darnell Hayes|D}, {you|D} hung up on {me|A}!”⟦/⟧
⟦D→A e⟧“Hey, {Mom|A},”⟦/⟧ said {Darnell|D}, with the front of {his|D} mouth. ⟦D→A e =⟧“{I|D} got hit by a truck. {I|D}’m okay. {I|D}’m going to be on nights for a while.”⟦/⟧

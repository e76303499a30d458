# title: After the Beep
# style: third person past with voicemails; curly quotes; British; two sisters and their father's neighbour; she/she tags
# cast: N = Nadine | Nadine, Nads | she
# cast: S = Salma, her younger sister | Salma | she
# cast: Z = Ziad, their late father | Baba, Ziad | he
# cast: J = Mrs. Joyner from next door, Mavis | Mavis | she
# cast: W = Nabil, the brother | Nabil | he
---
@scene place=their father's flat | time=a Sunday in March | pov=N | present=N,S
⟦S→N i⟧“Press it.”⟦/⟧
⟦N→S i⟧“{You|S} press it.”⟦/⟧
⟦S→N e⟧“{You|N}’re the eldest,”⟦/⟧ said {Salma|S}.
⟦N→S i⟧“{You|S} found the charger.”⟦/⟧
⟦S→N i⟧“It was in the bread bin, it’s not as if {I|S}’m Columbus.”⟦/⟧ {Nadine|N} had {her|N} sleeves pulled over {her|N} hands. ⟦S→N i =⟧“Together, then. On three.”⟦/⟧
⟦N→S i⟧“*On* three or after three?”⟦/⟧
⟦S→N i⟧“{Nads|N}.”⟦/⟧
⟦N→S a⟧“{I|N} only want to be clear,”⟦/⟧ {she|N} said.
{She|S} pressed it {herself|S}.
@voicemail
⟦Z→N i message⟧Hello. Hello? This is {{your|N} father|Z}, calling to {Nadine|N}. {I|Z} am in the queue for the fish. {I|Z} wanted to ask if {you|N} eat fish. Call {me|Z}. {I|Z} am fourth. {I|Z} am third. Goodbye.⟦/⟧
@end
⟦S→N i⟧“That’s {yours|N}. Why’s {yours|N} on {his|Z} phone?”⟦/⟧
⟦N→S i⟧“{He|Z} always rang {himself|Z}. {He|Z} never worked out contacts.”⟦/⟧
⟦S→N i⟧“So all the ones {we|N+S} never got—”⟦/⟧
⟦N→S i⟧“Oh, God.”⟦/⟧
⟦S→N i⟧“How many does it say?”⟦/⟧
⟦N→S i⟧“{You|S} look. {I|N}’m not wearing {my|N} lenses.”⟦/⟧
⟦S→N a⟧“Two hundred and six,”⟦/⟧ {she|S} read.
{They|N+S} sat down on the lino where {they|N+S} were. It was the kitchen {they|N+S}’d both learned to walk in, and it had got no bigger. {He|Z} had never let anybody touch it: there was the calendar from the halal butcher, with the bins marked on it, and the three hooks for three school bags, and a biro on a string. For years {Nadine|N} had told people, at dinners, that {{her|N} father|Z} never once rang {her|N}. {She|N} told it well. {She|N} did the accent. {She|N} had told it at {his|Z} funeral, practically, to a cousin with a plate of rice, and {she|N} could see now exactly how the rice had looked.
⟦N→S e⟧“Do another,”⟦/⟧ said {Nadine|N}.
⟦S→N i⟧“Which?”⟦/⟧
⟦N→S i⟧“Any of them. Not the last.”⟦/⟧
@voicemail
⟦Z→S i message⟧{Salma|S}, {{my|Z} heart|S}. It is {Baba|Z}. {You|S} said on the telephone {you|S} are not coming at Eid because of {{your|S} sister|N}, and {she|N} has said it because of {you|S}. {I|Z} have bought for six. What can {I|Z} do? {I|Z} will invite {Mavis|J}.⟦/⟧
@end
⟦N→S i⟧“What did {I|N} do to {you|S}, that Eid?”⟦/⟧
⟦S→N i⟧“{You|N} don’t remember?”⟦/⟧
⟦N→S i⟧“{I|N} remember what {you|S} did to {me|N}.”⟦/⟧
⟦S→N i⟧“What did {I|S} do?”⟦/⟧
⟦N→S i⟧“{You|S} went to {Nabil|W}’s wedding in {my|N} coat.”⟦/⟧
⟦S→N i⟧“{You|N} *lent* {me|S} the coat.”⟦/⟧
⟦N→S a⟧“{I|N} lent {you|S} the jacket!”⟦/⟧ {she|N} said.
⟦S→N i⟧“It was in a bag marked coat!”⟦/⟧
Somebody coughed, and {they|N+S} both jumped. In the doorway, with a dish under a tea towel, in slippers, stood {the woman from number six|J}. {She|J} must have been eighty-five.
@scene place=the same | time=a moment later | pov=N | present=N,S,J
⟦J→N+S a⟧“It was open. {I|J} heard {his|Z} voice,”⟦/⟧ {she|J} said.
⟦S→J i⟧“It’s only the phone, {Mavis|J}. Come in, sit. Not there, that’s the wobbly one.”⟦/⟧
⟦J→S i⟧“{I|J} know which is the wobbly one, {dear|S}.”⟦/⟧ {She|J} put the dish on the hob without looking for the hob. ⟦J→N+S i =⟧“Have {you|N+S} got to {mine|J} yet?”⟦/⟧
⟦N→J i⟧“{Yours|J}?”⟦/⟧
⟦J→N i⟧“{He|Z} used to leave {me|J} ones. {I|J} could hear {him|Z} do it through the wall, so {I|J} never minded they didn’t come.”⟦/⟧
⟦N→J i⟧“What did {he|Z} say in them?”⟦/⟧
⟦J→N i⟧“What was for dinner.”⟦/⟧
⟦S→J e⟧“Is that all?”⟦/⟧ {Salma|S} asked.
⟦J→S i⟧“And to come round for it. Every night but Sundays, for nine years.”⟦/⟧ {Nadine|N} looked at the hooks, and then at the draining rack, and there were two plates in it, two forks, two of the little gold glasses. {She|N} felt {{her|N} sister|S} not looking at the same things. ⟦J→N+S i =⟧“{I|J}’m not after the furniture.”⟦/⟧
⟦S→J i⟧“No! Nobody thinks—”⟦/⟧
⟦N→J i⟧“Did {he|Z} ever say why {we|N+S} didn’t come?”⟦/⟧
⟦S→N i⟧“{Nads|N}, don’t.”⟦/⟧
⟦J→N a⟧“Oh, the coat,”⟦/⟧ {she|J} said comfortably. ⟦J→N a =⟧“{He|Z} told {me|J} about the coat. {He|Z} put it in the wrong bag, {you|N+S} know. {He|Z} could never find how to say.”⟦/⟧
It was {Salma|S} who laughed first. {She|S} laughed till {she|S} had to hold on to the cooker, and then {she|N} was at it as well, down on the lino with {her|N} hand over {her|N} eyes, and {the old lady|J} stood over {the pair of {them|N+S}|N+S}, patting whichever head was nearer.
⟦N→S i⟧“Play {hers|J}.”⟦/⟧
⟦S→N a⟧“Which is {hers|J}?”⟦/⟧ {she|S} said.
⟦N→S i⟧“The last.”⟦/⟧
@voicemail
⟦Z→J i message⟧Hello, {Mavis|J}. It’s {Ziad|Z}, from the wall. Lentils.⟦/⟧
@end

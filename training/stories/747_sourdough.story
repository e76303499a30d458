# title: Proving
# style: first person past; curly quotes; UK; night shift bakery; said
# cast: N = Kasia | Kasia, Kash | she | narrator
# cast: M = Maureen | Maureen, Mo | she
# cast: L = Lottie | Lottie, Lots | she
# cast: D = Dean | Dean | he
# cast: U = Dean's mum | | she
---
@note
for the prompt "bread". happy birthday to my beta, she knows what she did
@end
@scene place=the bakery | time=3 a.m. | pov=N | present=N,M,L
Three in the morning and the big mixer had stopped, so all you could hear was {Maureen|M} humming and {Lottie|L} not talking. {Lottie|L} not talking is very loud. {She|L} had been slapping baps on to the tray for ten minutes as if each one owed {her|L} money.
⟦M→L a⟧“That one’s upside down,”⟦/⟧ {she|M} said.
⟦L→M i⟧“They’re round, {Mo|M}.”⟦/⟧
⟦M→L i⟧“They’ve a bottom.”⟦/⟧
⟦L→M a⟧“Everything’s got a bottom,”⟦/⟧ {she|L} said.
{I|N} kept {my|N} head down and weighed salt. {I|N}’d been there five weeks, and {I|N} still counted in Polish.
⟦M→N a⟧“What’s the matter with {her|L}?”⟦/⟧ {she|M} asked {me|N}, not lowering {her|M} voice at all.
⟦N→M a⟧“{I|N} don’t know,”⟦/⟧ {I|N} said, which was a lie. {I|N} had been on the bus with {her|L}. {I|N}’d seen the message come up.
⟦L→M i⟧“{I|L}’m stood right here.”⟦/⟧
⟦M→L a⟧“{I|M} know {you|L} are, {love|L}. {I|M}’m talking about {you|L}, not to {you|L},”⟦/⟧ {she|M} said flatly.
The tray went into the rack with a crash. {Maureen|M} put down the scraper and wiped {her|M} hands, one finger at a time, then the rings, then the wrists. {She|M} had been at that table for thirty-one years and {I|N}’d never once seen {her|M} stop before the whites were in.
⟦M→L i⟧“Is it {Dean|D}?”⟦/⟧
⟦L→M i⟧“No.”⟦/⟧
⟦M→L i⟧“It’s {Dean|D}.”⟦/⟧
⟦L→M i⟧“It’s not DEAN, it’s. It’s what {he|D} put.”⟦/⟧
⟦M→L i⟧“Put where?”⟦/⟧
{She|L} looked at {me|N} then. It wasn’t an angry look. {She|L} got the phone out from under {her|L} apron and wiped the flour off the front with {her|L} elbow and held it out, but not to {the one who’d asked|M}. So {I|N} read it, aloud, since that seemed to be what {I|N} was for.
⟦N→M,L i⟧“⟦D→L i quoted⟧‘{babe|L} been thinking. {your|L} hours are doing {my|D} head in. its {me|D} or the bread.’⟦/⟧”⟦/⟧ And then there was a little picture of a loaf, crying.
Nobody spoke. In the back the oven ticked.
⟦M→N a⟧“Read it again,”⟦/⟧ {she|M} said.
⟦N→M i⟧“All of it?”⟦/⟧
⟦M→N a⟧“The end,”⟦/⟧ {she|M} said.
⟦N→M i⟧“⟦D→L i quoted⟧‘{Me|D} or the bread.’⟦/⟧”⟦/⟧
⟦M→L i⟧“Well,”⟦/⟧ and {she|M} folded the cloth, ⟦M→L i =⟧“{I|M} can’t see what there is to be upset about. The bread’s warm and it gets up in the morning.”⟦/⟧
There was a noise out of {Lottie|L} like a hiccup. {She|L} put the back of {her|L} hand to {her|L} nose and left flour on it.
⟦L→M a⟧“{I|L} was with {him|D} two years,”⟦/⟧ {she|L} said. ⟦L→M a =⟧“{I|L} met {{his|D} mum|U}. {I|L} did {her|U} a cake.”⟦/⟧
⟦M→L a⟧“Was it a good cake?”⟦/⟧ {she|M} asked.
⟦L→M i⟧“It had three tiers.”⟦/⟧
⟦N→L a⟧“{I|N} saw the photo. It had swans,”⟦/⟧ {I|N} said.
⟦L→N a⟧“Thank {you|N}, {Kash|N}. It did have swans,”⟦/⟧ {she|L} said after a while.
⟦M→L e⟧“Then {he|D}’s {a fool|D},”⟦/⟧ said {Maureen|M}, picking up the scraper. ⟦M→L e =⟧“Right. Whites.”⟦/⟧
{I|N} thought that was all there’d be. {We|N+M+L} did the whites, and {we|N+M+L} did the granary, and {Lottie|L}’s baps got softer and went on the tray the right way up. Around five somebody started banging on the shutter.
@break
@scene place=the bakery | time=5 a.m. | pov=N | present=N,M,L,D
⟦D→L i⟧“{Lots|L}! {Lottie|L}! {I|D} know {you|L}’re in there!”⟦/⟧
⟦L→M,N i⟧“Oh God. Don’t open it.”⟦/⟧
⟦M→L a⟧“{I|M} wasn’t going to,”⟦/⟧ {she|M} said.
⟦D→L i⟧“{I|D} brought {you|L} {your|L} charger!”⟦/⟧
⟦L→M e⟧“{He|D}’s brought {my|L} charger,”⟦/⟧ {Lottie|L} said.
⟦M→L a⟧“Do {you|L} want it?”⟦/⟧ {she|M} asked.
⟦L→M a⟧“{I|L}’ve got eight percent,”⟦/⟧ {she|L} told {her|M}.
{Maureen|M} looked at {me|N}. {I|N} looked at the shutter. {I|N}’m not tall, but {I|N}’d been lifting flour for five weeks, and {I|N} pulled it up about as far as {my|N} knee and crouched. There were two trainers and a hand. The hand had a charger in it.
⟦N→D a⟧“Thank {you|D}. Goodbye,”⟦/⟧ {I|N} said.
⟦D→N i⟧“Who’s that? Where’s {Lottie|L}? Tell {her|L} {I|D} didn’t mean it, right, {I|D} was just a bit...”⟦/⟧
⟦N→D i⟧“A bit what?”⟦/⟧
⟦D→N a⟧“Hungry,”⟦/⟧ {he|D} said, after some thought.
Behind {me|N} one of {them|M+L} began to laugh. {I|N} thought it was {the old one|M}, {she|M}’s got a filthy laugh, but it wasn’t, it was {Lottie|L}, holding on to the rack with both arms, and then {the two of {them|M+L}|M+L} were at it and it’s catching.
⟦N→D a⟧“Wait there,”⟦/⟧ {I|N} said.
{I|N} took a bap off the top tray. {I|N} put it in {his|D} hand, and {I|N} took the charger, and {I|N} pulled the shutter down.
⟦L→N e⟧“{Kasia|N}! That was stock!”⟦/⟧ said {Lottie|L}.
⟦N→L a⟧“It was upside down,”⟦/⟧ {I|N} said.

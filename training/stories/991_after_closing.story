# title: After Closing
# style: third person past; curly quotes; museum at night; two women on shift, a boy, a manager on the radio; epithets; slow build
# cast: S = the short guard | Bernadette, Detta | she
# cast: N = the new one | Neema | she
# cast: B = the boy | | he
# cast: M = the duty manager | Bertram | he
# cast: T = the boy's teacher | | she
# cast: R = the mummy | | she
# cast: V = a visitor | madam | she
# cast: K = the boy's classmates | | they
# cast: W = Neema's brothers | | they
# cast: X = Neema's mother | | she
---
@scene place=the Egyptian room | time=twenty to ten at night | pov=N | present=S,N,B,M
{The new one|N} saw it first, because {the short one|S} was telling a story and had {her|S} back to the case.
⟦N→S a⟧“Sorry. Did that lid move?”⟦/⟧ {she|N} said.
⟦S→N i⟧“—so {I|S} said, {madam|V}, it’s three thousand years old, it’s bound to smell. What?”⟦/⟧
⟦N→S i⟧“The lid.”⟦/⟧
⟦S→N i⟧“Which lid?”⟦/⟧
⟦N→S i⟧“On the coffin. It was straight before.”⟦/⟧
⟦S→N a⟧“It’s never straight. That’s the floor,”⟦/⟧ {the short one|S} said.
⟦N→S i⟧“It moved, though.”⟦/⟧
⟦S→N i⟧“First week?”⟦/⟧
⟦N→S i⟧“First night.”⟦/⟧
⟦S→N i⟧“There {you|N} are, then.”⟦/⟧
The lid moved. {They|S+N} both saw it this time: two fingers’ width, with a small wooden grunt. The torch hit the parquet and went rolling off under the cases, throwing the shadows of jackals round the walls, and when it stopped {she|N} found that {she|N} was holding on to a sleeve, and that the arm inside the sleeve, which had done nineteen years in this building and claimed to be afraid of nothing but the canteen, was holding on to {hers|N}.
⟦S→N a⟧“Say something,”⟦/⟧ {she|S} mouthed.
⟦N→S i⟧“{You|S} say something. {You|S}’re senior.”⟦/⟧
⟦S→B i⟧“Hello?”⟦/⟧
⟦B→S i⟧“Hello,”⟦/⟧ said the coffin.
{The short guard|S} crossed {herself|S}. {The new one|N}, who had {five little brothers|W}, let go of {her|S}. {She|N} knew that hello. It was the one you got through a bathroom door. ⟦N→B a⟧“How old are {you|B}?”⟦/⟧ {she|N} asked.
⟦B→N i⟧“Eight. And three quarters.”⟦/⟧
⟦S→N i⟧“Oh, for the love of—”⟦/⟧
⟦N→B i⟧“Are {you|B} stuck?”⟦/⟧
⟦B→N i⟧“No. {I|B}’m staying.”⟦/⟧
⟦S→B a⟧“{You|B} are not staying! That’s a national treasure. Get out of it!”⟦/⟧ {she|S} shouted.
⟦B→S a⟧“There’s nobody in it. {She|R}’s upstairs. {I|B} read the label,”⟦/⟧ {he|B} said.
⟦N→S a⟧“Is that right?”⟦/⟧ {she|N} said, low.
⟦S→N i⟧“{She|R}’s being scanned. Since March. Don’t tell {him|B} {he|B}’s right.”⟦/⟧
The radio on {her|S} shoulder coughed. It did that every hour, on the forty; it was only {Bertram|M}, downstairs with {his|M} feet on the desk and a list, who wanted to hear the words *all quiet* and would then leave {them|S+N} alone till twenty to eleven. {He|M} had once closed the whole east wing because of a balloon. For a lost child {he|M} would have the police, the fire brigade and the newspapers, and then an inquiry, and there would be one question at it: which of {the two guards|S+N} had walked the Egyptian room at closing time, and looked, and ticked the box.
⟦M→S i⟧“Egypt, come in. All quiet?”⟦/⟧
{The short guard|S} looked at the radio. Then {she|S} looked across at {her|N}, and {she|N} saw how it was. It had been five o’clock; {she|S} had been telling the one about the smell.
⟦N→S a⟧“Go on,”⟦/⟧ {she|N} whispered.
⟦S→M i⟧“All quiet.”⟦/⟧
⟦M→S i⟧“{You|S} sound funny.”⟦/⟧
⟦S→M a⟧“It’s the dust,”⟦/⟧ {she|S} said.
⟦B→M i⟧“It’s *not* the dust.”⟦/⟧
⟦M→S i⟧“Who’s that?”⟦/⟧
⟦N→M a⟧“It’s {me|N}, {sir|M}. {The new girl|N}. {I|N}’ve got a cold,”⟦/⟧ {she|N} said.
⟦M→N i⟧“{You|N} want to watch that, it goes round.”⟦/⟧ And it clicked, and {he|M} was gone.
{Neither of {them|S+N}|S+N} said anything for a little. The lid had come open far enough for a pair of eyes. {He|B} had glasses, one side stuck with a plaster.
⟦S→N a⟧“{You|N} didn’t need to do that,”⟦/⟧ {she|S} said gruffly.
{She|N} said, ⟦N→S a⟧“{You|S}’ve got the pension.”⟦/⟧
⟦S→N i⟧“What’s {your|N} name? {I|S} know {I|S} was told.”⟦/⟧
⟦N→S i⟧“{Neema|N}.”⟦/⟧
⟦S→N a⟧“{Bernadette|S}. {Detta|S},”⟦/⟧ {she|S} said.
⟦B→S,N i⟧“{I|B}’m not telling {you|S+N} {mine|B}, because then {you|S+N}’ll ring somebody.”⟦/⟧
⟦N→B a⟧“Who’d {we|S+N} ring?”⟦/⟧ {she|N} asked.
⟦B→N i⟧“{Miss|T}. {She|T} counted {us|B+K} on the bus, and {she|T} got the right number.”⟦/⟧
⟦S→B i⟧“How’d {she|T} do that, if {you|B}’re here?”⟦/⟧
⟦B→S i⟧“{She|T} always does. {I|B}’m always not in it.”⟦/⟧
It was said in such an ordinary way. {Neema|N} thought about {five brothers|W}, and about the time it had been only four of {them|W} at supper and {{her|N} mother|X} had dished up without a blink. {She|N} sat down on the plinth, which was forbidden. After a moment the boards creaked and {the other one|S} sat down too, with a hand to the small of {her|S} back.
⟦S→B a⟧“Budge up the end, then,”⟦/⟧ {she|S} said. ⟦S→B a =⟧“{I|S}’ll tell {you|B} the one about {the madam|V} and the smell. And then {you|B} tell {me|S} a phone number.”⟦/⟧

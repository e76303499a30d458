# title: The Hedge
# style: third person past; straight quotes; UK; neighbours; two old men, a small girl, a dog; comedy
# cast: R = Reg Tully | Reg, Mr Tully, Reginald | he
# cast: B = Bernard Okafor | Bernard, Mr Okafor, Bernie | he
# cast: L = Lottie | Lottie, Charlotte | she
# cast: S = Lottie's mum | Sam | she
# cast: D = Reg's sister | Doreen | she
# cast: J = Joan | Joan | she
---
@scene place=two front gardens | time=Saturday morning | pov=R | present=R,B,L
There was a face in the hedge.
⟦L→R i⟧"Hello."⟦/⟧
⟦R→L e⟧"Hello,"⟦/⟧ {Reg|R} said. {He|R} put the shears down. ⟦R→L e =⟧"What are {you|L} doing in there?"⟦/⟧
⟦L→R i⟧"Being between."⟦/⟧
⟦R→L a⟧"Between what?"⟦/⟧ {he|R} asked.
⟦L→R i⟧"{You|R} and {Mr Okafor|B}. {Mummy|S} says somebody ought to be."⟦/⟧
From the other side of eight foot of privet came the sound of {a man|B} folding a newspaper with great restraint.
⟦B→L i⟧"{Charlotte|L}, kindly tell {{your|L} friend|R} that if {he|R} cuts one more inch off the top, {I|B} shall be obliged to write to the council."⟦/⟧
⟦L→R i⟧"{He|B} says—"⟦/⟧
⟦R→L i⟧"{I|R} heard what {he|B} says. Tell {him|B} {I|R}'ve *had* a letter from the council. Tell {him|B} they said six foot."⟦/⟧
⟦L→B i⟧"{He|R} says six foot."⟦/⟧
⟦B→L a⟧"Measured from whose side? There is a slope,"⟦/⟧ {he|B} called.
⟦L→R i⟧"There's a slope."⟦/⟧
⟦R→L i⟧"There's no bloody slope!"⟦/⟧
⟦L→B i⟧"There's no bloody—"⟦/⟧
⟦R→L i⟧"Don't tell {him|B} that one."⟦/⟧
{She|L} thought about it. {She|L} had a leaf in {her|L} fringe, and both knees in the bottom of the hedge, where it was thin, where {Joan|J}'s cat used to go through. {Reg|R} had never filled that gap in. {He|R} couldn't have said why. It was the only bit of that hedge {he|R} never touched.
⟦L→R i⟧"Why don't {you|R} talk to {him|B} {yourself|R}?"⟦/⟧
⟦R→L a⟧"{We|R+B} don't speak,"⟦/⟧ {he|R} said.
⟦L→R i⟧"Since when?"⟦/⟧
⟦R→L a⟧"Since before {you|L} were born,"⟦/⟧ {he|R} told {her|L}.
⟦L→B i⟧"{Mr Okafor|B}? Since when?"⟦/⟧
The newspaper rustled. It was a while before there was an answer.
⟦B→L a⟧"Since the funeral,"⟦/⟧ {he|B} said. ⟦B→L a =⟧"Nine years in May."⟦/⟧
⟦L→B i⟧"Whose funeral?"⟦/⟧
Neither of {the old men|R+B} said. A blackbird was going, up on the aerial, fit to burst.
⟦L→R i⟧"Was it a person's?"⟦/⟧
⟦R→L a⟧"{{My|R} wife|J}'s,"⟦/⟧ {he|R} told {her|L}. It came out quite easily, considering. ⟦R→L a =⟧"{Joan|J}, {she|J} was called. {She|J} planted this. It only came up to there, when {she|J} planted it. You could see right over. {She|J} used to pass {him|B} things. Beans, and that."⟦/⟧
⟦L→R i⟧"And then what did {he|B} do?"⟦/⟧
⟦R→L i⟧"{He|B} never came. That's what {he|B} did. Twenty year next door, and all {her|J} beans, and {he|B} couldn't cross the road to the chapel and stand there half an hour in a tie."⟦/⟧
{The little girl|L} turned right round in the hedge. There was a good deal of snapping. All {Reg|R} could see of {her|L} now was the soles of two wellingtons.
⟦L→B a⟧"Is that true?"⟦/⟧ {the wellingtons|L} asked.
⟦B→L a⟧"It is true that {I|B} was not in the chapel,"⟦/⟧ {he|B} said, after a time.
⟦L→B i⟧"Why weren't {you|B}?"⟦/⟧
⟦B→L i⟧"{I|B} was not asked. The note said ⟦R i quoted⟧'family only.'⟦/⟧ It came through {my|B} door."⟦/⟧
⟦R→B i⟧"What note?"⟦/⟧ It was out before {he|R} could catch it: the first two words in nine years, straight over the top and down the other side.
There was a silence with a lot of people in it.
⟦B→R i⟧"A printed card. With lilies on it. {I|B} have it still."⟦/⟧
⟦R→B a⟧"{I|R} never sent a card,"⟦/⟧ {he|R} said.
⟦B→R a⟧"It had {your|R} name at the bottom of it, {Reginald|R},"⟦/⟧ {he|B} said.
⟦R→B i⟧"{{My|R} sister|D} did the cards. {I|R} wasn't... {I|R} couldn't hold a pen. {Our Doreen|D} did them all."⟦/⟧ {He|R} had to stop and get {his|R} breath. {He|R} found {he|R} was holding on to the hedge with both hands, like a rail. ⟦R→B i =⟧"{I|R} looked for {you|B}. {I|R} kept a place. End of the second row."⟦/⟧
⟦B→R a⟧"{I|B} stood in the road,"⟦/⟧ {he|B} said, the other side. {His|B} voice had gone to nothing. ⟦B→R a =⟧"By the gate. In a tie."⟦/⟧
⟦L→R,B e⟧"{I|L}'m stuck,"⟦/⟧ announced {Lottie|L}.
⟦R→L a⟧"Hold still, {pet|L},"⟦/⟧ {he|R} said.
⟦B→R a⟧"{She|L} must be pulled from {your|R} side. {Her|L} hood is on the wire,"⟦/⟧ {he|B} said, after an interval.
⟦R→B a⟧"{I|R} can't bend to it. Can {you|B}?"⟦/⟧ {he|R} said.
⟦B→R a⟧"Not since the hip,"⟦/⟧ {he|B} admitted.
⟦R→B i⟧"What do {we|R+B} do, then?"⟦/⟧
⟦B→R i⟧"{I|B} would suggest,"⟦/⟧ slowly, ⟦B→R i =⟧"that {somebody|R} use the shears."⟦/⟧

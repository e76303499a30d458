# title: Second Cubicle
# style: third person past; straight quotes, missing commas, lower-case texts; two girls, then three; school; typed in a hurry
# cast: G = the girl in the second cubicle | Ginny | she
# cast: N = the girl outside it | Nandi | she
# cast: M = Marcy, who isn't there | Marcy | she
# cast: T = Thiago | Thiago | he
# cast: P = a prefect | Mallory | she
# cast: B = Miss Trudie, who teaches chemistry | Miss Trudie | she
# cast: R = Reese, the girl's brother | Reese | he
---
@note
a/n: wrote this on the bus lol. if you know you know
@end
@scene place=the girls' toilets at a school | time=lunch break | pov=N | present=G,N,P
There were feet under the second door so {she|N} leaned on the sink across from them and got out {her|N} crisps.
⟦N→G i⟧"{Thiago|T} says {you|G} hit {Marcy|M}."⟦/⟧
⟦G→N i⟧"Go away."⟦/⟧
⟦N→G i⟧"With a *stool*."⟦/⟧
⟦G→N a⟧"{I|G} pushed a stool. {She|M} was near it,"⟦/⟧ {she|G} said after a bit.
⟦N→G i⟧"{She|M}'s in sick bay. {Miss Trudie|B}'s gone with {her|M}, there's nobody on chemistry, {Thiago|T}'s set fire to a sleeve."⟦/⟧
⟦G→N i⟧"Whose?"⟦/⟧
⟦N→G i⟧"{His|T}."⟦/⟧
The feet drew up out of sight. There was a thump, and the seat creaked.
⟦N→G a⟧"{You|G} want a crisp?"⟦/⟧ {she|N} said.
Nothing.
⟦N→G a⟧"They're prawn"⟦/⟧ {she|N} said. ⟦N→G a =⟧"{I|N}'ll put one under."⟦/⟧
{She|N} put one under, on a paper towel. It stayed there. Then a finger came down, with chipped green on the nail, and towed it in.
⟦G→N i⟧"Did {she|M} say why?"⟦/⟧
⟦N→G i⟧"{Marcy|M}? {She|M} says {you|G}'re mental."⟦/⟧
⟦G→N i⟧"What do {you|N} say?"⟦/⟧
⟦N→G a⟧"{I|N} say {Marcy|M} probably had it coming. But {I|N} always say that,"⟦/⟧ {she|N} said.
⟦G→N i⟧"{She|M} read it out."⟦/⟧
⟦N→G i⟧"Read what out?"⟦/⟧
⟦G→N a⟧"{You|N} know what. {My|G} phone was on the bench,"⟦/⟧ {she|G} said.
The crisp packet was suddenly really loud. {She|N} put it on the sink. {She|N} did know what; well there was only one thing it could be. On Sunday night at 1:14 {she|N} had been lying on the floor of the bathroom at home, because {she|N} shared a bedroom and the bathroom locked, and the screen had lit up and it was the longest message {she|N} had ever got from anyone. It had semicolons. It went from the first day of year seven, when {Reese|R} had walked {the two of {them|G+N}|G+N} to the gate and told {them|G+N} which dinner ladies to be nice to, right up to the bowling, and the last line had a question mark. {She|N} had read it until {she|N} knew it like a song. And {she|N} hadn't answered. It was Thursday.
⟦N→G a⟧"To the whole class?"⟦/⟧ {she|N} asked.
⟦G→N i⟧"To {Thiago|T}'s bench. {She|M} did a voice."⟦/⟧
⟦N→G i⟧"Did {she|M} say who it was to?"⟦/⟧
⟦G→N a⟧"{You|N}'re down as a frog. It's just a frog. So no. {You|N}'re okay,"⟦/⟧ {she|G} said.
⟦N→G i⟧"That's not why {I|N}..."⟦/⟧
⟦P→N i⟧"Is there somebody in there?"⟦/⟧
{She|N} nearly went in the sink. {Mallory|P} from upper sixth was holding the outside door open with {her|P} hip, badge and everything.
⟦N→P i⟧"No."⟦/⟧
⟦P→N i⟧"{You|N}'re talking to a toilet?"⟦/⟧
⟦N→P i⟧"{I|N}'m doing {my|N} oral. For French."⟦/⟧
⟦P→G i⟧"{Whoever {you|G} are|G}, {Miss Trudie|B} wants {you|G}. {Marcy|M}'s tooth's come out."⟦/⟧
⟦G→P i⟧"Which one?"⟦/⟧
⟦N→G i⟧"Shh!"⟦/⟧
⟦P→N i⟧"Good accent, for a toilet."⟦/⟧
⟦G→P a⟧"Front or back?"⟦/⟧ {she|G} insisted.
⟦P→G i⟧"It was a cap. {She|M}'s got it in milk. Are {you|G} coming, or do {I|P} have to write down {I|P} looked?"⟦/⟧
⟦N→P i⟧"Could {you|P} write down {you|P} looked in the gym?"⟦/⟧
There was a very long wait. {The prefect|P} studied the feet that weren't there, and the paper towel; and then, for some reason, the crisps.
⟦P→N a⟧"{Marcy|M} read {mine|P} out, in year ten. The gym's big. It'd take {me|P} about ten minutes,"⟦/⟧ {she|P} said.
{She|P} took the packet with {her|P}.
⟦G→N a⟧"Has {she|P} gone?"⟦/⟧ {she|G} whispered.
{She|N} didn't say. {She|N} had got {her|N} phone out, and {her|N} thumbs were shaking so that it came out wrong and {she|N} had to go back and do it again. Behind the door something buzzed.
@message
⟦N→G i message⟧sorry it took 4 days. theres no frog big enuf. yes. obviously yes⟦/⟧
@end
The water ran along the pipes. Somebody out on the field blew a whistle and was ignored. {She|N} watched the gap, and after a time two feet came down into it, in odd socks, and turned and pointed at {her|N}.
⟦G→N i⟧"There's a typo."⟦/⟧
⟦N→G i⟧"There's two. Open the door, {Ginny|G}."⟦/⟧
⟦G→N i⟧"{My|G} face is disgusting."⟦/⟧
⟦N→G i⟧"So's {mine|N}, {I|N}'ve had prawn."⟦/⟧
The bolt went back. {She|G} hadn't been kidding about {her|G} face.
⟦G→N a⟧"Hi, {Nandi|N}"⟦/⟧ {she|G} said.

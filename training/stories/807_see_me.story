# title: See Me
# style: third person past limited; curly quotes; school office; teacher, head, father and son; three men and a boy
# cast: D = Dominik Varga | Dominik, Dom, Domi | he
# cast: V = Mr. Varga | Mr. Varga, Dad | he
# cast: H = Mr. Hobbs | Mr. Hobbs, Hobbs | he
# cast: L = Mr. Lyle | Mr. Lyle, Lyle | he
# cast: G = the guy in the essay | | he
# cast: E = Eddie Cross | Eddie, Cross | he
---
@scene place=the principal's office | time=half past three | pov=L | present=L,H,V,D
There weren’t enough chairs, so {Lyle|L} stood. {He|L} was twenty-four and this was {his|L} second month of teaching anything to anybody.
⟦H→V i⟧“Thank {you|V} for coming in, {Mr. Varga|V}.”⟦/⟧
⟦V→H i⟧“{He|D} is in trouble?”⟦/⟧
⟦H→V i⟧“{We|H+L} wouldn’t say trouble.”⟦/⟧
⟦V→H i⟧“On the phone, {you|H} said trouble.”⟦/⟧
{The principal|H} straightened a pen. ⟦H→V i⟧“{We|H+L} have a concern,”⟦/⟧ and {he|H} slid the essay across the blotter with one finger, as if it were damp. ⟦H→V i =⟧“Perhaps {you|V} could take a look. It’s rather good, is the trouble. The concern.”⟦/⟧
{The man in the painter’s overalls|V} did not pick it up. {He|V} looked at it, and then at {the boy beside {him|V}|D}, who was fifteen and all wrists and hadn’t raised {his|D} eyes from the carpet since {he|D} came in.
⟦V→D a⟧“{You|D} wrote this?”⟦/⟧ {he|V} asked.
⟦D→V i⟧“Yeah.”⟦/⟧
⟦V→D a⟧“All of it?”⟦/⟧ {he|V} said.
⟦D→V a⟧“Yeah, {Dad|V},”⟦/⟧ {he|D} told the carpet.
⟦V→H a⟧“Then what is the concern?”⟦/⟧ {he|V} wanted to know.
⟦H→L i⟧“{Mr. Lyle|L}, perhaps {you|L}’d like to explain.”⟦/⟧
{He|L} wouldn’t. {He|L} would have liked to be under a bus. All {he|L} had done was say in the staff room that it was the best thing anyone had handed in to {him|L}, and read out a paragraph, and somebody had laughed and said, ⟦? i quoted⟧*{Varga|D}? Never in a million years.*⟦/⟧ And {Hobbs|H} had been standing at the coffee machine.
⟦L→V a⟧“There’s no... {I|L}’m not accusing anybody,”⟦/⟧ {he|L} began. ⟦L→V a =⟧“It’s only that it’s very different. From {his|D} other work.”⟦/⟧
⟦D→L i⟧“What other work?”⟦/⟧
⟦L→D a⟧“Sorry?”⟦/⟧ {he|L} said.
⟦D→L a⟧“{I|D} never handed in any other work,”⟦/⟧ {he|D} said, as if it was obvious.
⟦H→D i⟧“That,”⟦/⟧ with a small dry cough, ⟦H→D i =⟧“is rather what {we|H+L} mean.”⟦/⟧
{Mr. Varga|V} laid {his|V} hand on the paper. There was white in all the creases of it, gloss, years of it, it would never come out. {He|V} did not read. It came to {Lyle|L} slowly, and with shame, that perhaps {he|V} couldn’t, or not this, or not quickly, and not in front of {them|H+L}.
⟦V→D a⟧“Tell {me|V} what it is about,”⟦/⟧ {he|V} said to {{his|V} son|D}.
⟦D→V i⟧“It’s just about {a guy|G}.”⟦/⟧
⟦V→D a⟧“What guy?”⟦/⟧ {he|V} asked, patiently.
⟦D→V i⟧“Who paints a house. {He|G} paints the inside first and {he|G} does it really careful, and then {he|G} never gets to see it with people in.”⟦/⟧
Outside a bus pulled off. {Hobbs|H} had started lining up the pen with the edge of the blotter again, and then seemed to notice what {he|H} was doing and let it lie.
⟦H→D a⟧“And {{your|D} friend|E}?”⟦/⟧ {he|H} said, less certainly. ⟦H→D a =⟧“{Eddie Cross|E}. {You|D} sit with {him|E}. {He|E} won the county prize.”⟦/⟧
⟦D→H i⟧“So?”⟦/⟧ {The principal|H} blinked at {him|D}.
⟦H→D a⟧“{He|E} didn’t help {you|D} with it at all?”⟦/⟧ {he|H} tried.
⟦D→H i⟧“{Eddie|E} can’t spell ⟦D i quoted⟧‘ceiling.’⟦/⟧”⟦/⟧
⟦H→D a⟧“But {he|E} won—”⟦/⟧ {he|H} said.
{The boy|D} looked up then for the first time. {He|D} had very light eyes. {He|D} didn’t look angry, only tired, like somebody who’s carried a thing up a lot of stairs and been told it’s the wrong floor.
⟦L→D e⟧“Oh,”⟦/⟧ {Mr. Lyle|L} heard {himself|L} say. ⟦L→D e =⟧“Oh, no. {You|D} wrote {his|E}, too.”⟦/⟧
⟦D→L i⟧“{I|D} didn’t say that.”⟦/⟧
⟦V→D i⟧“{Domi|D}.”⟦/⟧
⟦D→V i⟧“{I|D} didn’t *say* that. {He|E} gave {me|D} forty bucks. It was for the brake pads.”⟦/⟧
⟦V→D a⟧“{You|D} told {me|V} it was from the lawns,”⟦/⟧ {he|V} said.
⟦D→V a⟧“{I|D} know what {I|D} told {you|V},”⟦/⟧ {he|D} said, low.
It was quiet long enough for the clock to get a few words in. Then {the painter|V} stood up, and {Lyle|L} took a step back before {he|L} could help it; but {he|V} was only reaching over the desk, for the pen. {He|V} turned the essay round. At the top {somebody|L} had put *See me* in red.
⟦V→L a⟧“{You|L} wrote here?”⟦/⟧ {he|V} asked.
⟦L→V i⟧“Yes. {I|L} only meant...”⟦/⟧
⟦V→L i⟧“{I|V} know these words.”⟦/⟧ {He|V} held out the pen to {him|L}, barrel first. ⟦V→L i =⟧“Put now the number.”⟦/⟧
⟦H→L i⟧“{Mr. Lyle|L}, there’s a procedure.”⟦/⟧
{He|L} took the pen. ⟦L→H a⟧“{I|L}’m sure there is,”⟦/⟧ {he|L} said, and wrote a ninety-eight, and under it, smaller, because {he|L} couldn’t stop {himself|L}, *two off for the commas.*
⟦D→L a⟧“Which commas?”⟦/⟧ said {a voice|D} at {his|L} elbow, outraged.

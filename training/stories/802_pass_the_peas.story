# title: Pass the Peas
# style: third person past, omniscient-ish; straight quotes; six at a dinner table; tags sparse
# cast: T = Tyler Boone | Tyler, Ty | he
# cast: H = Hannah Boone | Hannah | she
# cast: G = Grandpa | Grandpa, Walt | he
# cast: M = Mom | Mom, Linda | she
# cast: D = Dad | Dad, Rick | he
# cast: O = Dr. Osei | Dr. Osei | he
# cast: N = Tyler's grandmother | | she
# cast: P = Priya Raman | Priya | she
---
@scene place=the Boones' dining room | time=Sunday dinner | pov=P | present=T,H,G,M,D,P
There were six chairs and five of them matched. {Priya|P} had got the one that didn't.
⟦M→P i⟧"So, {Priya|P}, {Tyler|T} tells {us|M+D+H+G} {you|P} play the cello?"⟦/⟧
⟦P→M i⟧"The clarinet, actually."⟦/⟧
⟦M→T i⟧"{You|T} said cello."⟦/⟧
⟦T→M i⟧"{I|T} said {she|P}'s in the orchestra, {Mom|M}."⟦/⟧
⟦H→T a⟧"{You|T} definitely said cello. {You|T} did the arm,"⟦/⟧ {{his|T} sister|H} put in.
{Tyler|T} kicked {{his|T} sister|H} under the table. At least, {he|T} meant to.
⟦G→T i⟧"Ow. What'd {I|G} do?"⟦/⟧
⟦T→G i⟧"Sorry, {Grandpa|G}."⟦/⟧
⟦G→D i⟧"{{Your|D} boy|T} kicked {me|G}, {Rick|D}."⟦/⟧
⟦D→G i⟧"{I|D} saw it, {Pop|G}."⟦/⟧ {Dad|D} hadn't looked up from the chicken, which {he|D} was carving like it owed {him|D} money. ⟦D→P i⟧"White or dark?"⟦/⟧
It took {Priya|P} a second to understand that this one was for {her|P}. {Ty|T} had turned the color of the beets. Under the tablecloth {his|T} hand found {her|P} knee and squeezed it, hard, an apology or a warning.
⟦P→D,M i⟧"Oh. {I|P}'m, um. {I|P}'m vegetarian."⟦/⟧
You could hear the clock in the hall.
⟦M→T i⟧"{Tyler James|T}."⟦/⟧
⟦T→M a⟧"{I|T} forgot!"⟦/⟧ {he|T} said.
⟦H→T i⟧"{You|T}'ve been dating {her|P} since September."⟦/⟧
⟦T→H i⟧"{We|T+P} mostly eat fries!"⟦/⟧
⟦P→M i⟧"It's totally fine, {Mrs. Boone|M}, really, {I|P} love peas—"⟦/⟧
⟦M→P i⟧"There's bacon in the peas."⟦/⟧
⟦G→M i⟧"There's bacon in the peas?"⟦/⟧ {Grandpa|G} brightened and reached across two people for the bowl. {He|G} was supposed to be off bacon. Four hands went out to stop {him|G} and not one got there in time.
⟦M→G i⟧"{Walt|G}. What did {Dr. Osei|O} say?"⟦/⟧
⟦G→M i⟧"{He|O} said ⟦O→G i quoted⟧'see {you|G} in June.'⟦/⟧"⟦/⟧
⟦H→P a⟧"{I|H} was a vegetarian once,"⟦/⟧ {the girl across the table|H} told {her|P}. ⟦H→P a =⟧"For a whole summer camp."⟦/⟧
⟦T→H i⟧"It was a three day camp."⟦/⟧
⟦H→T i⟧"Nobody asked {you|T}, {cello|T}."⟦/⟧
{She|H} said it without turning {her|H} head. {She|H} was seventeen and had been rude to {him|T} for so long that it was practically knitting.
⟦M→H,T i⟧"Can {we|M+D+H+T+G+P} have one meal?"⟦/⟧
⟦H→M a⟧"{I|H}'m making {her|P} comfortable,"⟦/⟧ {she|H} said.
⟦T→H a⟧"{You|H}'re making {her|P} leave,"⟦/⟧ {he|T} muttered.
⟦H→P i⟧"Are {you|P} leaving?"⟦/⟧
⟦P→H i⟧"Um. No? {I|P} came on the bus."⟦/⟧
⟦H→T i⟧"See, {she|P} can't."⟦/⟧
And {Priya|P} laughed. {She|P} hadn't planned to. {She|P} had been holding {her|P} fork in front of {her|P} like a tiny pitchfork since grace, and it just got out of {her|P}, loud, the snort included, and {she|P} slapped {her|P} napkin over {her|P} mouth.
Nobody minded. {The old man|G} pointed a spoon at {her|P}.
⟦G→T a⟧"That's a good laugh,"⟦/⟧ {he|G} said. ⟦G→T a =⟧"{{Your|T} grandmother|N} had one like that. Sounded like a goose in a drainpipe. Don't lose this one."⟦/⟧
⟦T→G i⟧"{I|T}'m not planning to."⟦/⟧
⟦G→T i⟧"{You|T} didn't know what {she|P} eats."⟦/⟧
⟦T→G i⟧"{I|T} know everything else!"⟦/⟧ {He|T} put {his|T} fork down. {His|T} ears were still red but {he|T} kept going, which was one of the things about {him|T}. ⟦T→G i =⟧"{I|T} know {she|P} counts stairs. {I|T} know {she|P} hates it when people say no offense. {She|P} has a notebook with all the dogs on {her|P} street in it, by name. {I|T} know it's clarinet. {I|T} just got nervous on the phone."⟦/⟧
⟦M→T a⟧"Oh, {honey|T},"⟦/⟧ {{his|T} mother|M} said.
⟦H→T i⟧"Gross."⟦/⟧
⟦D→H i⟧"Be nice."⟦/⟧
⟦H→D i⟧"{I|H} am being nice, {I|H} didn't tell the bee story."⟦/⟧
⟦P→H i⟧"What's the bee story?"⟦/⟧
⟦T→P a⟧"There's no bee story,"⟦/⟧ {he|T} said quickly.
⟦D→P i⟧"There's a bee story."⟦/⟧ The carving knife was finally down. {He|D} got up, went out to the kitchen without explaining, and came back with a box of toaster waffles, which {he|D} set beside {her|P} plate as carefully as if it were a cake. ⟦D→P i =⟧"No bacon in those. {I|D} read the side."⟦/⟧
⟦P→D a⟧"Thank {you|D},"⟦/⟧ said {{his|T} girlfriend|P}, and meant it.
⟦G→H i⟧"So tell {her|P} about the bees."⟦/⟧
⟦T→G i⟧"{Grandpa|G}!"⟦/⟧
⟦G→T i⟧"What? {I|G} got kicked. {I|G} get a story."⟦/⟧
⟦H→P e⟧"Okay,"⟦/⟧ said {Hannah|H}, and pulled {her|H} chair in. ⟦H→P e =⟧"So {he|T}'s seven, and {he|T}'s in {his|T} underwear."⟦/⟧

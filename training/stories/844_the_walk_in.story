# title: The Walk-In
# style: third person past limited; straight quotes; US; restaurant kitchen, five cooks; rapid; he tags among men
# cast: L = Lorenzo | Lorenzo, Lo, Enzo | he
# cast: T = Tariq Aziz | Tariq | he
# cast: K = Kevin | Kevin, Kev | he
# cast: X = Chef Ximena | Ximena, Chef | she
# cast: B = Bashir | Bashir, Bash | he
# cast: O = the owner | Mr. Dustin | he
# cast: N = Lorenzo's nonna | | she
# cast: F = Tariq's father | | he
# cast: M = Bashir's mother | | she
# cast: Z = Kevin's lizard | | he
# cast: A = Bashir's aunt | | she
# cast: V = the food critic | | he
---
@scene place=the kitchen of a restaurant | time=Friday, twenty to seven | pov=T | present=L,T,K,X,B
⟦X→L,T,K,B i⟧"Who used the last of the saffron?"⟦/⟧
Four backs went very straight. {Tariq|T}, on fish, did the thing {he|T} did when {he|T} was guilty, which was to wipe down a counter that was already clean.
⟦X→L,T,K,B a⟧"{I|X}'ll ask it again,"⟦/⟧ {the chef|X} said. ⟦X→L,T,K,B a =⟧"There was a jar. It was this big. It cost more than {Kevin|K}."⟦/⟧
⟦K→X a⟧"Most things cost more than {me|K}, {Chef|X},"⟦/⟧ {the youngest cook|K} said.
⟦X→K i⟧"Was it {you|K}?"⟦/⟧
⟦K→X a⟧"{I|K} do salads,"⟦/⟧ {he|K} said. ⟦K→X a =⟧"What would {I|K} put it on, the radishes?"⟦/⟧
⟦X→K i⟧"{I|X} don't know what {you|K} do when {I|X}'m not looking."⟦/⟧
⟦L→X i⟧"Cries, mostly."⟦/⟧
⟦K→L i⟧"That was onions!"⟦/⟧
⟦X→L i⟧"{Enzo|L}, was it {you|L}?"⟦/⟧
⟦L→X i⟧"No, {Chef|X}."⟦/⟧
⟦X→L i⟧"Look at {me|X}."⟦/⟧
⟦L→X i⟧"{I|L} am looking at {you|X}."⟦/⟧ {He|L} was. {He|L} had lovely brown eyes and {he|L}'d been lying with them since cooking school. ⟦L→X i =⟧"{I|L} swear on {{my|L} nonna|N}."⟦/⟧
⟦X→L i⟧"{{Your|L} nonna|N}'s dead."⟦/⟧
⟦L→X i⟧"So {she|N} can't get any more hurt."⟦/⟧
{Ximena|X} breathed in through {her|X} nose. The printer chattered, and stopped, and chattered.
⟦X→L,T,K,B a⟧"{I|X}'m going to go and talk to {Mr. Dustin|O} about the wine,"⟦/⟧ {she|X} told all four of {them|L+T+K+B}, ⟦X→L,T,K,B a =⟧"and when {I|X} come back there will be saffron, or there'll be a name."⟦/⟧
The swing door flapped after {her|X}, in, out, in.
⟦B→T e⟧"{You|T}'ve got to tell {her|X},"⟦/⟧ said {Bashir|B}, from behind the dish racks.
⟦T→B e⟧"Shut up, {Bash|B},"⟦/⟧ {Tariq|T} hissed.
⟦K→T e⟧"It was *{you|T}*?"⟦/⟧ {Kevin|K} said.
⟦T→K i⟧"It was for staff meal!"⟦/⟧
⟦K→T i⟧"The rice? The yellow rice? {I|K} thought that was food dye!"⟦/⟧
⟦L→T i⟧"{I|L} told {you|T} {he|K}'d think it was dye."⟦/⟧
⟦K→L i⟧"{You|L} knew?"⟦/⟧
⟦L→K a⟧"{I|L} had thirds,"⟦/⟧ {he|L} said modestly.
⟦B→T,L,K e⟧"{We|L+T+K+B} all had thirds. It was beautiful,"⟦/⟧ {Bashir|B} sighed. {He|B} was sixteen and it was {his|B} third week and {he|B} had told {{his|B} mother|M} about that rice on the phone. ⟦B→T,L,K e =⟧"{I|B} would die for that rice."⟦/⟧
⟦T→B i⟧"{You|B} might."⟦/⟧
{Tariq|T} put the cloth down. It'd been {{his|T} father|F}'s recipe, was the thing, or half of it, the half {he|T} could remember. {He|T} had been thinking about it for a year. {The old man|F} used to do it on Fridays in the yard in Leeds with the neighbors leaning over, and the lid would come off, and there'd be this *sigh*, everybody at once, like a congregation. {Tariq|T} wanted to know if {he|T} could make somebody make that sound. And on Tuesday at four, over a steel table, with {a boy|B} and {a fool|K} and {a liar|L} eating off plastic lids, {he|T} had found out that {he|T} could.
⟦L→T a⟧"Okay, so {we|L+T+K+B} blame {the owner|O},"⟦/⟧ {he|L} said, tossing a lemon. ⟦L→T a =⟧"{He|O}'s always in the stores."⟦/⟧
⟦T→L i⟧"No."⟦/⟧
⟦L→T i⟧"{We|L+T+K+B} blame {Kev|K}."⟦/⟧
⟦K→L i⟧"Hey."⟦/⟧
⟦L→K i⟧"{You|K}'re the cheapest."⟦/⟧ {Kevin|K}'s jaw fell. ⟦L→K i =⟧"What? {She|X} said so {herself|X}."⟦/⟧
⟦K→L e⟧"{I|K}'ve got {a *kid*|Z},"⟦/⟧ {Kevin|K}'s voice went up.
⟦L→K i⟧"{You|K}'ve got {a lizard|Z}."⟦/⟧ {Kevin|K} turned a radish over and over. ⟦L→K i =⟧"{I|L}'ve met {him|Z}."⟦/⟧
⟦K→L i⟧"{He|Z}'s like a kid!"⟦/⟧
⟦B→T a⟧"What about the shop on Ninth?"⟦/⟧ {the dishwasher|B} said.
{Everyone|L+T+K} turned to look at the dish pit. {The boy|B} went under the sprayer hose like a turtle, and came out again.
⟦B→T i⟧"{{My|B} aunt|A}'s. {She|A} sells it. By the gram, in little boxes."⟦/⟧
⟦T→B i⟧"How far is it?"⟦/⟧
⟦B→T i⟧"Six minutes. Four if {I|B} run."⟦/⟧
⟦K→B i⟧"{She|X}'s going to be back in three."⟦/⟧
⟦L→B i⟧"So run faster."⟦/⟧
⟦B→L i⟧"With what money?"⟦/⟧
There was some patting of pockets. {Lorenzo|L} produced a twenty and a parking ticket. {Kevin|K} had nine dollars, which {he|K} laid on the pass a bill at a time with {his|K} lips moving. It wasn't close, and {they|L+T+K+B} all knew that it wasn't.
⟦T→B,L,K a⟧"Put it away,"⟦/⟧ {he|T} told {them|B+L+K}.
⟦L→T i⟧"Don't be noble."⟦/⟧ {Tariq|T} went on folding the apron, into quarters, into eighths. ⟦L→T i =⟧"{I|L} hate it when {you|T}'re noble."⟦/⟧
⟦T→L a⟧"It was {me|T} that did it,"⟦/⟧ {he|T} said, untying {his|T} apron.
⟦L→T i⟧"And it was {me|L} that ate it! Three times!"⟦/⟧
⟦K→T i⟧"Twice, for {me|K}. {I|K} had a big lunch."⟦/⟧
The door flapped. {She|X} stood there in {her|X} whites with a bottle in each fist, and behind {her|X}, bald and beaming, stood {the man whose name was on the lease|O}.
⟦X→L,T,K,B i⟧"Well?"⟦/⟧
⟦T→X i⟧"{Chef|X}, it was—"⟦/⟧
⟦L→X i⟧"{Me|L}."⟦/⟧
⟦K→X i⟧"{Me|K}."⟦/⟧
⟦B→X i⟧"It was {me|B}, {Chef|X}!"⟦/⟧ The sprayer was still running. It ran all down {his|B} front. ⟦B→X i =⟧"{I|B} did it! With the rice!"⟦/⟧
⟦O→X a⟧"What rice?"⟦/⟧ {the owner|O} asked.
⟦X→O i⟧"Not now, {Mr. Dustin|O}."⟦/⟧
⟦O→X,L,T,K,B i⟧"No, no. What rice? Somebody left a tub in the office Tuesday, with a bit of foil on it. Yellow. {I|O} gave it to {that fellow|V} from the *Courier*, {he|V} was early, {we|O} hadn't got a thing to put in front of {him|V}."⟦/⟧
{Ximena|X} lowered the bottles.
⟦X→O a⟧"{You|O} gave {the critic|V},"⟦/⟧ {she|X} said, very softly, ⟦X→O a =⟧"staff meal."⟦/⟧
⟦O→X e⟧"{He|V} had thirds,"⟦/⟧ said {Mr. Dustin|O}.

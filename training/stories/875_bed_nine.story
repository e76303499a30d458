# title: bed nine
# style: third person past; curly quotes; hospital vigil; a husband, the man he left, his daughter, a nurse; inner paragraphs; mixed tags
# cast: K = Klaus Brandl | Klaus, Papa, Mr. Brandl | he
# cast: Y = Yves | Yves | he
# cast: F = Femke | Femke, Fem | she
# cast: A = Anke | Anke, Mama, Mrs. Brandl | she
# cast: N = Nurse Thandi | Thandi | she
# cast: G = Femke's grandmother | | she
# cast: O = the surgeon | | he
---
@scene place=a hospital waiting room | time=evening | pov=Y | present=Y,F,K,N,O
There was a fish tank with no fish in it. {Yves|Y} had been looking at it for an hour before {he|Y} understood that there were no fish.
⟦F→Y e⟧“{You|Y} didn’t have to come,”⟦/⟧ said {Femke|F}.
⟦Y→F i⟧“{{Your|F} father|K} rang {me|Y}.”⟦/⟧
⟦F→Y i⟧“{He|K} rings everyone.”⟦/⟧
⟦K→F i⟧“{I|K}’m sitting here, {Fem|F}.”⟦/⟧
⟦F→K i⟧“{I|F} know {you|K} are.”⟦/⟧
⟦K→F a⟧“{I|K} rang {him|Y} because {he|Y} was fond of {her|A},”⟦/⟧ {he|K} said, ⟦K→F a =⟧“and because {she|A}’d want it.”⟦/⟧
⟦F→K i⟧“{She|A} threw a tureen at {him|Y}.”⟦/⟧
⟦Y→F i⟧“It was empty.”⟦/⟧
⟦K→Y i⟧“It wasn’t, {you|Y} know. There was a bit of soup.”⟦/⟧
⟦F→K,Y i⟧“Is this funny? Are {you two|K+Y} being funny?”⟦/⟧
Neither of {them|K+Y} had been sure. {The girl|F} ({she|F} was thirty, {she|F} had children) went back to {her|F} phone with {her|F} chin shaking, and {the older of {the two men|K+Y}|K} took off {his|K} spectacles and rubbed the sides of {his|K} nose.
{He|K}’d got old. It was a stupid thing to notice, on such a night, and {Yves|Y} noticed it again every time {he|Y} looked up: the wrists, the careful way of sitting. For three years, in another century, {he|Y} had known exactly what was under that cardigan. It had been in Ghent and nobody knew. Then {Klaus|K} had gone home, as {he|K}’d always said {he|K} would; {he|K}’d gone back to {{his|K} wife|A} and to {the little girl|F} with the plaits, and {he|K}’d been, from everything one heard, {a good husband to {her|A}|K}. That was the part that {Yves|Y} had never been able to explain to people. {He|Y} hadn’t minded. No, {he|Y}’d minded so much that it came out at the other end and turned into something like respect. And {Anke|A} had found the letters, in the end, and thrown the tureen, and after that {she|A} sent {him|Y} a card every Christmas in {her|A} own hand.
⟦N→K,F,Y e⟧“Family of {Mrs. Brandl|A}?”⟦/⟧ asked {Thandi|N}, who’d asked it already at six and seven.
⟦F→N i⟧“Is there news?”⟦/⟧
⟦N→F i⟧“There’s a surgeon, which is nearly the same. {He|O}’s washing. Does anybody want tea?”⟦/⟧
⟦K→N i⟧“Yes, please.”⟦/⟧
⟦F→N i⟧“No, thank {you|N}.”⟦/⟧
⟦Y→N i⟧“{I|Y}’d love some.”⟦/⟧
⟦N→Y i⟧“Are {you|Y} the brother?”⟦/⟧
{Yves|Y} opened {his|Y} mouth. ⟦K→N a⟧“{He|Y}’s with {me|K},”⟦/⟧ said {the husband|K}.
It made no noise at all, for a thing of that size. {Femke|F}’s thumb had stopped moving. {Thandi|N} looked at {the one of {them|K+Y}|K} and then {the other|Y}, nodded, as if {she|N}’d been told about the milk, and went to see to the tea.
⟦F→K a⟧“What does that mean?”⟦/⟧ {she|F} said.
⟦K→F i⟧“It means {he|Y} can come in.”⟦/⟧
⟦F→K i⟧“That isn’t what it means.”⟦/⟧
⟦Y→F i⟧“It’s just an expression. {Femke|F}. {He|K}’s tired.”⟦/⟧
⟦F→Y i⟧“{I|F} wasn’t asking {you|Y}.”⟦/⟧
⟦K→F i⟧“Don’t speak to {him|Y} like that.”⟦/⟧
⟦F→K i⟧“{Mama|A}’s in there with {her|A} chest open, and {you|K}’re telling {a nurse|N} that {you|K}’re with {him|Y}?”⟦/⟧
⟦K→F i⟧“{She|A}’d have said it {herself|A}. {She|A} did say it. This morning, before they took {her|A} down.”⟦/⟧
⟦F→K i⟧“Said what?”⟦/⟧
⟦K→F i⟧“To ring {him|Y}. {She|A} said if it goes well {I|A} want {him|Y} to come for Sunday lunch, and if it goes badly {I|A} want {you|K} to have somebody who’ll eat.”⟦/⟧
⟦F→K i⟧“{She|A} was full of morphine.”⟦/⟧
⟦K→F a⟧“{She|A} was full of morphine,”⟦/⟧ {he|K} agreed, ⟦K→F a =⟧“and {she|A} wrote down the number. {She|A} had it by heart. {I|K} didn’t.”⟦/⟧
{He|K} held it out. It was the back of a menu card; there was a cross next to the semolina. {Yves|Y} knew the hand from twenty-two Christmases. It was a firm, round, schoolmistress’s hand and it sloped a little bit more than it used to. ⟦A→Y i message⟧*{Yves|Y}*⟦/⟧, it said, and the number, and under that, with two lines below it: ⟦A→Y i message =⟧*be kind, {he|K} can’t cook*⟦/⟧. {He|Y} read it until the letters began to come apart. What {he|Y} thought about was the tureen. It’d been a wedding present, {he|Y} remembered; it had had swans. {He|Y} thought: {she|A} aimed wide. All these years {he|Y}’d told it as a story against {himself|Y}, and it had never once struck {him|Y} that {a woman|A} who’d played handball for Lower Saxony could hardly have missed by a metre and a half unless {she|A} meant to.
⟦Y→K a⟧“{She|A} never liked {me|Y},”⟦/⟧ {he|Y} said.
⟦K→Y i⟧“{She|A} couldn’t stand {you|Y}. {She|A} said {you|Y} had very good manners.”⟦/⟧
⟦F→K i⟧“How long have {you two|K+Y} been talking?”⟦/⟧
⟦K→F i⟧“{We|K+Y} haven’t.”⟦/⟧
⟦Y→F i⟧“Not since the funeral of {{your|F} grandmother|G}. {I|Y} passed {him|K} the sugar.”⟦/⟧
⟦F→Y i⟧“That’s eleven years!”⟦/⟧
⟦Y→F i⟧“{He|K} only took one lump. {I|Y} worried about it.”⟦/⟧
⟦F→K i⟧“{Papa|K}, is that true?”⟦/⟧
⟦K→F i⟧“{I|K} was giving it up.”⟦/⟧
It got a sound from {her|F}, not a laugh, but out of the same drawer. {She|F} put the phone away. The tea came and {the nurse|N} put one in front of each of {them|K+F+Y}, including {the one who’d said no|F}, and stood with the tray against {her|N} chest.
⟦N→F i⟧“Sugar?”⟦/⟧
⟦F→N i⟧“No. Yes.”⟦/⟧
⟦N→K i⟧“And {you|K}, {sir|K}?”⟦/⟧
⟦Y→N e⟧“One,”⟦/⟧ said {Yves|Y}.
⟦K→Y i⟧“{I|K}’ve given it up, {I|K} said.”⟦/⟧
⟦Y→K i⟧“Tonight {you|K} have one.”⟦/⟧
⟦F→N a⟧“Give {him|K} two,”⟦/⟧ said {{his|K} daughter|F}. {She|F} was watching {them|K+Y} both over the rim, from one face to the other, the way you watch people through the window of a train who are having a conversation in the next one. ⟦F→Y a⟧“Can {you|Y} cook?”⟦/⟧ {she|F} asked then.
⟦Y→F i⟧“A little. Soup.”⟦/⟧
⟦K→Y i⟧“God help {us|K+F+Y}.”⟦/⟧
⟦N→K,F,Y i⟧“Here {he|O} is now,”⟦/⟧ and {Thandi|N} stepped to one side.
The doors had opened. There was {a man in green|O} in them, young, with {his|O} mask hanging off one ear. {All three|K+F+Y} were on {their|K+F+Y} feet, and it was {Femke|F} who’d got hold of {Yves|Y}’s sleeve, {he|Y} saw; {she|F} had reached out without looking and taken the first that came.
⟦O→K a⟧“{Mr. Brandl|K}?”⟦/⟧ {he|O} said.
⟦K→O i⟧“Yes.”⟦/⟧
⟦O→K i⟧“{She|A}’s going to be all right. {She|A}’s asking did anybody phone about lunch.”⟦/⟧

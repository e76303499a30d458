# title: Baklava for Forty
# style: first person past; curly quotes; women of one family; narrator silent for long while two others talk; named once in speech
# cast: N = Deniz | Deniz, canım | she | narrator
# cast: L = Leyla, her elder brother's wife | Leyla | she
# cast: S = Selin, her younger brother's wife | Selin | she
# cast: K = Kerem, Selin's husband | Kerem | he
# cast: M = the narrator's mother | Anne, her mother-in-law | she
# cast: B = the boy to be adopted | | he
# cast: F = Deniz and Kerem's father | | he
# cast: A = the aunts | the aunts |
---
@scene place=a kitchen in Bremen | time=the night before the feast | pov=N | present=N,L,S
Forty sheets of pastry, and {I|N} had charge of the damp cloth. It was an important job. It meant that {I|N} could sit between {{my|N} two sisters-in-law|L+S} and not open {my|N} mouth.
⟦S→L e⟧“{You|L}’re putting too much,”⟦/⟧ said {Selin|S}.
⟦L→S i⟧“{I|L}’m putting what {she|M} puts.”⟦/⟧
⟦S→L a⟧“{She|M} uses a brush,”⟦/⟧ {she|S} said.
⟦L→S i⟧“{She|M} uses {her|M} hand when {you|S}’re not looking.”⟦/⟧
⟦S→L i⟧“Since when does {she|M} let {you|L} see?”⟦/⟧
⟦L→S i⟧“Since {I|L}’ve been coming eleven years and {you|S} four.”⟦/⟧
⟦S→L i⟧“There it is.”⟦/⟧
⟦L→S i⟧“There what is?”⟦/⟧ The brush went into the butter and stayed there. ⟦L→S i =⟧“Say it, {Selin|S}, while it’s just {us|L+S}. {Deniz|N} doesn’t count, {she|N}’s furniture.”⟦/⟧
{I|N} held up the cloth, to show that {I|N} took no offence. {I|N} had grown up in that kitchen. {I|N} had done {my|N} homework at that table, under that same lamp, while {{my|N} mother|M} and {{my|N} aunts|A} stood at it and fought about walnuts, and it took {me|N} until the age of about thirty to see that nobody had ever once been angry about a walnut. There’d be a name that {they|M+A} did not say. {They|M+A}’d go round it, and round it, like people with a trolley, and at the end somebody wept and somebody made tea.
⟦S→L i⟧“Fine. Who’s paying for {his|K} solicitor?”⟦/⟧
⟦L→S i⟧“Whose?”⟦/⟧
⟦S→L i⟧“{You|L} know whose. {{My|S} husband|K}’s.”⟦/⟧
⟦L→S i⟧“{He|K}’s got a solicitor?”⟦/⟧
⟦S→L i⟧“{He|K}’s got a letter from one. It came to the shop. It’s on thick paper.”⟦/⟧
⟦L→S e⟧“And {you|S} opened it,”⟦/⟧ said {Leyla|L}.
⟦S→L a⟧“{I|S} open everything. {I|S} do the books!”⟦/⟧ {she|S} said.
⟦L→S i⟧“What did it say?”⟦/⟧
⟦S→L a⟧“That {he|K} should put nothing in writing,”⟦/⟧ {she|S} said, and {her|S} voice cracked down the middle. ⟦S→L a =⟧“And that {he|K} should tell {{his|K} wife|S} in {his|K} own time. In {his|K} own *time*, {Leyla|L}. What is it? Is it the shop? Is it a woman?”⟦/⟧
{She|L} didn’t answer. {She|L} laid a sheet across the tin, and it tore, and {she|L} laid another on top to hide it. {I|N} looked at those long hands and {I|N} thought, ⟦N i thought⟧*{she|L} knows*⟦/⟧, and directly after it, ⟦N i thought =⟧*oh, {she|L} knows because it was {her|L} who paid.*⟦/⟧
⟦S→L i⟧“It’s a woman.”⟦/⟧
⟦L→S a⟧“It’s not a woman,”⟦/⟧ {she|L} told the tin.
⟦S→L i⟧“So {you|L} do know!”⟦/⟧
⟦L→S i⟧“Lower {your|S} voice, {she|M}’s only in the next room.”⟦/⟧
⟦S→L i⟧“Let {her|M} hear! {She|M}’s {{his|K} mother|M}!”⟦/⟧
⟦L→S i⟧“That’s why.”⟦/⟧
And {they|L+S} both, at the same moment, turned and looked at {me|N}. {I|N} have seldom wished so hard to be a chair.
⟦S→N i⟧“What do {you|N} know?”⟦/⟧
⟦N→S i⟧“About what?”⟦/⟧
⟦L→S e⟧“Leave {her|N} be,”⟦/⟧ said {Leyla|L}.
⟦S→L i⟧“{She|N} had lunch with {him|K} on Sunday. {You|L} weren’t asked and nor was {I|S}.”⟦/⟧
⟦N→S i⟧“{He|K} wanted to borrow {my|N} car.”⟦/⟧
⟦S→N a⟧“{We|S+K} have a car,”⟦/⟧ {she|S} said, slowly.
⟦N→S i⟧“A bigger one.”⟦/⟧
⟦S→N i⟧“What for?”⟦/⟧
{I|N} wrung out the cloth. {I|N} had promised {him|K}, over the lentils; {he|K} had made {me|N} swear on {{our|N+K} father|F}, and {I|N} had laughed, and then {I|N} had seen that {he|K} wasn’t laughing.
⟦L→N a⟧“{You|N} might as well,”⟦/⟧ {she|L} sighed, pulling out the chair next to {mine|N} and dropping into it. ⟦L→N a =⟧“{I|L}’m too tired to be the only one.”⟦/⟧
⟦N→S i⟧“A cot.”⟦/⟧
⟦S→N i⟧“A what?”⟦/⟧
⟦N→S i⟧“To carry a cot, and a chest of drawers. It’s an agency. The solicitor’s for the agency, {he|K} was afraid it’d go wrong again and {he|K} couldn’t stand to watch {you|S} hope.”⟦/⟧ {Selin|S} had butter up to the elbows. {She|S} put both hands over {her|S} mouth anyway. ⟦N→S i =⟧“It’s a boy. {He|B}’s two. {He|K} only wanted it certain.”⟦/⟧
⟦L→S i⟧“{I|L} lent the deposit. {I|L} was going to shout at {you|S} about walnuts till New Year if {I|L} had to.”⟦/⟧
⟦S→L a⟧“Two?”⟦/⟧ {she|S} whispered.
⟦L→S a⟧“Two and a bit. {He|B} likes buses,”⟦/⟧ {she|L} said, and {her|L} chin was going.
⟦S→L i⟧“{You|L}’ve *seen* {him|B}?”⟦/⟧
⟦L→S i⟧“A photograph. Come here. No, wash first. Oh, come here.”⟦/⟧
The door opened. {{My|N} mother|M} stood on the sill in {her|M} dressing gown, looking from the tin to the floor, to {the three of {us|N+L+S}|N+L+S}, all crying.
⟦M→L+S+N a⟧“Who tore {my|M} pastry?”⟦/⟧ {she|M} demanded.
⟦L→M i⟧“{I|L} did.”⟦/⟧
⟦S→M i⟧“{I|S} did.”⟦/⟧
⟦M→N i⟧“And {you|N}, {canım|N}? What are {you|N} for?”⟦/⟧
⟦N→M i⟧“{I|N} do the cloth.”⟦/⟧

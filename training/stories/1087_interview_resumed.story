# title: Interview, Resumed
# style: third person past; curly quotes; police; two men across a table, named late; the lawyer comes in half-way; absent names
# cast: S = the suspect | Mr. Dragan, Dragan | he
# cast: D = the detective | Sergeant Weston, Weston | he
# cast: L = the lawyer | Sabine | she
# cast: M = Mirko, the nephew | Mirko | he
# cast: J = Jelena, the dead man's wife | Jelena | she
# cast: H = Hudson, the dead man | Hudson | he
# cast: C = Constable Heike | Heike | she
---
@scene place=an interview room | time=1:40 in the morning | pov=D | present=S,D,L
⟦S→D i⟧“{Mirko|M} was home.”⟦/⟧
{He|D} wrote it down. {He|D} had written it down three times already, one under the other, like lines at school.
⟦S→D i⟧“{He|M} was home, and {he|M} was watching the ice hockey.”⟦/⟧
⟦D→S i⟧“Who was playing?”⟦/⟧
⟦S→D i⟧“{You|D}’d have to ask {Mirko|M}.”⟦/⟧
⟦D→S a⟧“{I|D} did. {He|M} said it was volleyball,”⟦/⟧ {he|D} said.
⟦S→D i⟧“Then it was volleyball. {I|S} was doing the dishes.”⟦/⟧
⟦D→S i⟧“{Jelena|J} says {you|S} were at {hers|J} till one.”⟦/⟧
⟦S→D a⟧“{Jelena|J} has had a loss,”⟦/⟧ {the baker|S} said.
⟦D→S i⟧“{She|J} says {you|S} fixed the boiler.”⟦/⟧
⟦S→D i⟧“So {I|S} did the dishes after.”⟦/⟧
The radiator ticked. Across the table a big clean hand came up, scratched at a big clean neck and went down again. {He|D} had known {him|S} for eleven years, the way you know a baker, because {he|S} was {the baker|S}; {he|D} had stood in that queue on Saturdays behind {Hudson|H}. {Hudson|H} always took a seeded loaf. {He|H} used to knock on the bottom of it with a knuckle before {he|H}’d pay, listening, with {his|H} head on one side, while {Jelena|J} waited by the door with {her|J} gloves on and looked at the floor. It had been going on for so long and it was so well known that nobody had thought of it as a motive.
⟦D→S a⟧“{He|H} never knew, did {he|H}?”⟦/⟧ {he|D} said.
No answer.
⟦D→S a⟧“{Hudson|H}. All that time,”⟦/⟧ {he|D} said.
⟦S→D a⟧“Knew what?”⟦/⟧ {the baker|S} asked, politely.
{He|D} turned the page over. On the other side was what {Heike|C} had brought {him|D} at midnight, in {her|C} round hand: *flour on the sill. Both sides. Small shoe.*
⟦D→S i⟧“What size are {you|S}?”⟦/⟧
⟦S→D i⟧“Forty-seven.”⟦/⟧
⟦D→S i⟧“And {Mirko|M}?”⟦/⟧
⟦S→D a⟧“{I|S} would like to confess now,”⟦/⟧ {he|S} said.
⟦D→S i⟧“No, {you|S} wouldn’t.”⟦/⟧
⟦S→D i⟧“{I|S} went in at the window. {I|S} hit {him|H} with the thing.”⟦/⟧
⟦D→S i⟧“What thing?”⟦/⟧
⟦S→D i⟧“The thing {he|H} was hit with.”⟦/⟧
⟦D→S i⟧“{You|S} couldn’t get {your|S} head through that window.”⟦/⟧
⟦L→S i⟧“Not another word.”⟦/⟧
It came from the door, with a gust of wet. {She|L} had a pyjama collar showing above {her|L} coat, and {she|L} took in the tape machine, the two paper cups and the clock, in that order.
⟦L→D a⟧“Who told {you|D} to start without {me|L}?”⟦/⟧ {she|L} demanded.
⟦D→L i⟧“{He|S} waived.”⟦/⟧
⟦L→S i⟧“Did {you|S} waive?”⟦/⟧
⟦S→L i⟧“{I|S} didn’t like to get {you|L} out of bed.”⟦/⟧
⟦L→S i⟧“{Jelena|J} got {me|L} out of bed. What have {you|S} said?”⟦/⟧
⟦D→L a⟧“{He|S}’s confessed to being too fat for it,”⟦/⟧ {he|D} told {her|L}.
⟦L→D i⟧“{I|L} wasn’t asking {you|D}.”⟦/⟧
⟦S→L i⟧“{I|S} said it was {me|S}. It was. Write it, {Sabine|L}, and {I|S}’ll sign.”⟦/⟧
⟦L→S i⟧“It was *not*.”⟦/⟧
⟦D→L i⟧“{We|D+L}’re agreed, then.”⟦/⟧
⟦L→D i⟧“Five minutes with {{my|L} client|S}. Outside, please.”⟦/⟧
⟦S→L i⟧“No. {He|D} stays. {I|S} want it to be {him|D}.”⟦/⟧
{She|L} looked from {one|S} to {the other|D}. Then {she|L} did a thing {he|D} had never seen a lawyer do, before or since; {she|L} went and stood in the corridor {herself|L}.
⟦S→D a⟧“{He|M}’s fourteen,”⟦/⟧ {he|S} said, as soon as it had clicked.
{He|D} stopped the tape.
⟦S→D a⟧“{He|M} only went to give {him|H} a fright. For {her|J}. Somebody’d told {him|M} about {her|J} arm,”⟦/⟧ {he|S} said. The hand had come up again, and this time it stayed, over the eyes. ⟦S→D a =⟧“{Hudson|H} did that with a rolling pin. {My|S} own. {He|H}’d bought it off {me|S} that morning.”⟦/⟧
⟦D→S i⟧“Did {she|J} tell anybody?”⟦/⟧
⟦S→D a⟧“{She|J} told {you|D}. In the queue, {she|J} showed {you|D}. {She|J} took {her|J} glove off,”⟦/⟧ {he|S} said.
And {she|J} had. It was four, five weeks ago; there’d been snow on people’s hats. {He|D} had seen a wrist, yellow and blue. {He|D} remembered thinking that it was none of {his|D} business, and asking for a rye.
{He|D} got up and opened the door. {She|L} was leaning on the opposite wall in {her|L} pyjamas, with {her|L} eyes shut.
⟦D→L a⟧“{You|L}’d better come back in. {I|D} can’t take it off {him|S},”⟦/⟧ {he|D} told {her|L}.
⟦L→D i⟧“Why not?”⟦/⟧
⟦D→L i⟧“{I|D}’m {a witness|D}.”⟦/⟧
⟦L→D i⟧“To what, {Sergeant Weston|D}?”⟦/⟧
⟦D→L i⟧“Sit down, and ask {Mr. Dragan|S} what time it was that {I|D} bought {my|D} bread.”⟦/⟧

# title: Quarterly Numbers
# style: third person past; straight quotes; office; three men and a woman; surnames; pronoun tags among men; single-word beats
# cast: A = Andre Fields | Andre, Fields | he
# cast: C = Craig | Craig | he
# cast: H = Hassan | Hassan, Has | he
# cast: L = Lauren Pike-Watts | Lauren, the boss | she
# cast: D = Hassan's daughter | | she
# cast: T = the dentist | | he
# cast: E = Lauren's nephew | | he
# cast: O = the company | | they
---
@scene place=an office, the glass meeting room | time=ten to nine, Monday | pov=A | present=A,C,H
{Somebody|L} had drawn a shark on the whiteboard. It had a tie.
⟦C→A i⟧"Tell {me|C} that's not {me|C}."⟦/⟧
{Andre|A} tilted {his|A} head. ⟦A→C i⟧"It's got {your|C} hairline."⟦/⟧
⟦C→A a⟧"Sharks don't have hairlines,"⟦/⟧ {he|C} said.
⟦A→C i⟧"Neither do {you|C}, {buddy|C}."⟦/⟧
⟦C→A i⟧"Get it off before {she|L} comes in."⟦/⟧
⟦A→C e⟧"It's permanent. {I|A} tried,"⟦/⟧ {Andre|A} said.
⟦C→A i⟧"Who uses permanent marker on a—"⟦/⟧ and {he|C} stopped, because {Hassan|H} had come in backwards with the laptop and three cables in {his|H} teeth.
⟦C→H a⟧"{You|H},"⟦/⟧ {he|C} said.
⟦H→C i⟧"Mm?"⟦/⟧
⟦C→H i⟧"Did {you|H} draw this?"⟦/⟧
{He|H} took the cables out. {He|H} studied it for some time. ⟦H→C a⟧"Is it a dolphin?"⟦/⟧ {he|H} asked.
⟦A→H i⟧"It's {Craig|C}."⟦/⟧
⟦H→A i⟧"Ah. In the tie, yes. {I|H} see it now."⟦/⟧
⟦C→H i⟧"Is that a no?"⟦/⟧
⟦H→C i⟧"{I|H} was off Friday. {{My|H} daughter|D} had {her|D} teeth."⟦/⟧
⟦A→H i⟧"How'd that go?"⟦/⟧
⟦H→A i⟧"{She|D} bit {him|T}."⟦/⟧
⟦C→A,H i⟧"Can {we|A+C+H} stay on the *shark*?"⟦/⟧
⟦A→C i⟧"Why do {you|C} care? It's a good shark."⟦/⟧
⟦C→A a⟧"Because {I|C}'m about to stand in front of it and say {we|O} lost eleven percent,"⟦/⟧ {he|C} said. {Andre|A} stopped smiling.
Nobody had an answer to that. {Hassan|H} found the port and the screen came up blue. It was {his|H} deck; it always was. {He|H} made them at night, after the kids, and {he|H} put a small green leaf in the corner of every page that no one had ever asked about and which, {Andre|A} happened to know, was there so that {he|H} could tell afterwards whose slides had been stolen. {Craig|C}'s whole March presentation had been full of leaves. {Andre|A} had counted them from the back row. {He|A} had looked over at {Hassan|H}, who was sitting there with {his|H} hands folded, clapping when the others clapped, and {he|A} hadn't said a word, and {he|A} was still not sure which of {them|A+H} that made the coward.
⟦A→H a⟧"Eleven?"⟦/⟧ {he|A} said now, quietly, across the table. ⟦A→H a =⟧"{You|H} had it at six."⟦/⟧
⟦H→A a⟧"It was six,"⟦/⟧ {he|H} said.
⟦A→H i⟧"So what happened?"⟦/⟧
⟦H→A i⟧"Somebody moved the Leeds money into April."⟦/⟧
⟦A→H i⟧"Who?"⟦/⟧ {Hassan|H} only looked at the shark.
⟦C→A,H a⟧"{I|C} can hear {you|A+H}, by the way,"⟦/⟧ {he|C} told {them|A+H}. {He|C} was scrubbing at a fin with {his|C} cuff. ⟦C→A,H a =⟧"It made sense at the time."⟦/⟧
⟦A→C i⟧"To who?"⟦/⟧
⟦C→A i⟧"It makes April look great."⟦/⟧
⟦H→C e⟧"April's not here yet,"⟦/⟧ {Hassan|H} said.
⟦C→H i⟧"Well, no. That's the beauty of April."⟦/⟧
⟦A→C i⟧"Does {Lauren|L} know?"⟦/⟧
⟦C→A i⟧"{She|L}'s about to."⟦/⟧
⟦A→C a⟧"{I|A} mean does {she|L} know it was {you|C},"⟦/⟧ {he|A} said.
⟦C→A i⟧"It's {his|H} spreadsheet."⟦/⟧
It was just a thing that fell out of {his|C} mouth. {He|C} seemed to hear it land. {His|C} cuff was black to the elbow, and {his|C} ears were going the color of ham. {Andre|A} felt {himself|A} stand up; {he|A} hadn't planned on it.
⟦A→C a⟧"Say that again?"⟦/⟧ {he|A} said.
⟦H→A i⟧"{Andre|A}. Sit down."⟦/⟧
⟦A→H i⟧"No. {He|C} did this in March, {he|C}'s not doing it again."⟦/⟧
⟦C→A i⟧"What did {I|C} do in March?"⟦/⟧
⟦A→C i⟧"Ask {him|H} about the leaves."⟦/⟧
⟦C→H i⟧"What leaves?"⟦/⟧
⟦H→C i⟧"It's nothing. It's a little joke of {mine|H}."⟦/⟧
⟦A→H i⟧"It's a watermark, {Has|H}."⟦/⟧
@scene place=the glass meeting room | time=nine o'clock | pov=A | present=A,C,H,L
The door opened while {they|A+C+H} were still looking at {each other|A+C+H}. {Lauren|L} had a croissant and no notes. {She|L} took the chair at the end and considered the board.
⟦L→A,C,H i⟧"Who's the fish?"⟦/⟧
⟦C→L e⟧"{We|A+C+H} were just discussing that,"⟦/⟧ {Craig|C} said.
⟦L→C i⟧"{I|L} drew it. It's the market. Is it good?"⟦/⟧
⟦A→L i⟧"It's very good."⟦/⟧
⟦L→A i⟧"{{My|L} nephew|E} says it looks like a dolphin. Right, who's presenting? {Craig|C}?"⟦/⟧
{He|C} had the clicker in {his|C} hand. {He|C} looked at the first slide, at the title, and then {he|C} leaned in close to the bottom corner, with {his|C} nose practically on the wall, and stayed there.
⟦L→C a⟧"{Craig|C}?"⟦/⟧ {she|L} repeated.
⟦C→L a⟧"{Hassan|H} is,"⟦/⟧ {he|C} said. {He|C} held out the clicker across the table, at arm's length. ⟦C→L a =⟧"It's {his|H}. The number's {mine|C}."⟦/⟧
⟦L→C a⟧"What's wrong with the number?"⟦/⟧ {she|L} said.
⟦H→L i⟧"May {I|H}?"⟦/⟧ {Hassan|H} got up and did up one button of {his|H} jacket. ⟦H→L i =⟧"It's six. Page four. There's a leaf on it."⟦/⟧

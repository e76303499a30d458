# title: The Good Vein
# style: first person present; straight quotes; literary short story; a mother, two daughters and a nurse in a hospital room; she/she/she; long narration
# cast: N = the narrator, Marcela, the younger daughter | Marcela, Chela | she | narrator
# cast: R = Rocio, the elder daughter | Rocio, Ro | she
# cast: C = Eulalia, their mother | Mami, Eulalia, Mrs. Arce | she
# cast: U = the nurse, Luanne | Luanne, the nurse | she
# cast: O = the doctor | | he
# cast: P = the priest | | he
# cast: T = their father, gone | Papi | he
---
@scene place=a hospital room | time=four in the morning | pov=N | present=N,R,C
⟦R→N i⟧"Is {she|C} asleep?"⟦/⟧
⟦N→R i⟧"{I|N} think so."⟦/⟧
⟦C→N,R i⟧"{She|C} is not."⟦/⟧
⟦R→C i⟧"{Mami|C}, it's four in the morning."⟦/⟧
⟦C→R i⟧"Then what are {you|R} doing up?"⟦/⟧
⟦R→C i⟧"{I|R} just got here. The flight was late."⟦/⟧
⟦C→R i⟧"{You|R} look terrible. {Chela|N}, doesn't {she|R} look terrible?"⟦/⟧
⟦N→C i⟧"{She|R} looks like {you|C}."⟦/⟧
⟦C→N i⟧"That's what {I|C} said."⟦/⟧
{{My|N} sister|R} laughs, and then {she|R} has to turn to the window and do something to {her|R} face. {I|N} know that back. For most of {my|N} life {I|N} saw nothing else of {her|R}; {she|R} was always just ahead, on the stairs of the school, at the counter of the bank with the forms, one hand stuck out behind {her|R} for {me|N} to catch hold of. {Papi|T} left the year that {I|N} was born, and {Mami|C} cleaned offices at night, and it was {Rocio|R} who sat on the edge of the tub and taught {me|N} to read from the shampoo. {She|R} was eight. {She|R} skipped the words that {she|R} didn't know. To this day there are parts of a shampoo bottle that {I|N} read with {my|N} eyes averted, as if they were none of {my|N} business.
⟦R→N a⟧"What did {the doctor|O} say?"⟦/⟧ {she|R} asks the glass.
⟦N→R i⟧"Friday. They'll know more on Friday."⟦/⟧
⟦C→R i⟧"That's what {he|O} said. What {he|O} *meant* was no."⟦/⟧
⟦N→C i⟧"{You|C} don't know that."⟦/⟧
⟦C→N i⟧"{I|C}'ve cleaned for doctors for thirty years. {I|C} know what's in their wastebaskets."⟦/⟧
@scene place=a hospital room | time=soon after | pov=N | present=N,R,C,U
⟦U→C i⟧"Knock knock. {I|U} need some blood, {Mrs. Arce|C}."⟦/⟧
⟦C→U i⟧"Again? What do {you|U} do with it?"⟦/⟧
⟦U→C i⟧"{We|U} sell it. Which arm?"⟦/⟧
⟦C→U i⟧"Ask {her|N}. {She|N} keeps the list."⟦/⟧
⟦N→U i⟧"The left. The good vein's by the mole."⟦/⟧
⟦R→N i⟧"Since when do {you|N} know about veins?"⟦/⟧
⟦N→R i⟧"Since March."⟦/⟧
⟦R→N i⟧"{You|N} told {me|R} *June*."⟦/⟧
⟦C→R i⟧"{I|C} told {her|N} to tell {you|R} June."⟦/⟧
⟦U→R i⟧"Could {you|R} hold this a second? No, flat. Thanks."⟦/⟧
{Rocio|R} holds it, a square of gauze, on {her|R} open palm, like somebody feeding a horse. {The nurse|U} has found the place at once. {She|U} is {a broad freckled woman from the coast|U}, whose name, {Luanne|U}, is on a badge with a sunflower, and {she|U} hums; {she|U} has hummed the same eight bars since spring, and {I|N} could sing you the rest of it. Nobody looks at the tube as it darkens. {I|N} am thinking about June. In June {I|N} called {her|R}, and {she|R} was in a meeting, and {she|R} stepped out and sat on some stairs; {I|N} could hear the echo on {her|R} end, and how carefully {she|R} didn't ask.
{She|R} says very quietly, ⟦R→C a⟧"{You|C} had three months."⟦/⟧
⟦C→R i⟧"{You|R} had the promotion."⟦/⟧
⟦R→C i⟧"{I|R} don't care about that!"⟦/⟧
⟦C→R i⟧"{I|C} do. {I|C} ironed for it."⟦/⟧
⟦U→C i⟧"Little pinch coming out. There {you|C} go. Who wants to press?"⟦/⟧
⟦N→U i⟧"{I|N}'ll do it."⟦/⟧
⟦R→N i⟧"No. {I|R} will."⟦/⟧ There's a moment when both of {our|N+R} hands are out over the bed. {I|N} take {mine|N} away. {She|R} presses two fingers to the inside of {{our|N+R} mother|C}'s elbow, hard, and the humming goes off down the hall with its cart. ⟦R→N i =⟧"{You|N} can show {me|R} the list after."⟦/⟧
⟦C→R,N a⟧"Now {both of {you|R+N}|R+N} be quiet and listen,"⟦/⟧ {{our|N+R} mother|C} says, ⟦C→R,N a =⟧"because {I|C} have {you|R+N} both here and nobody's double-parked. There's a blue envelope in the freezer, under the peas. That's for {the priest|P}. {He|P}'ll say it's too much. It is. Give it to {him|P} anyhow.⟦/⟧
⟦C→R,N a =⟧"The other envelope is for {{your|R+N} father|T}. Don't make that face, {Ro|R}. {He|T}'s in Tampa. {He|T} writes to {me|C} every year on the day {Chela|N} was born, and every year {I|C} don't answer. In there are the answers."⟦/⟧
{I|N} feel it go through the mattress, or {I|N} think so: {{my|N} sister|R}'s whole arm. Somewhere a pump begins to chirp. The sky over the parking structure has that dishwater look, and one by one the lights are going out, floor by floor, as they must have used to for {a woman with a bucket|C}.
⟦R→C i⟧"How many?"⟦/⟧
⟦C→R i⟧"Thirty-one. They're short."⟦/⟧
⟦N→C i⟧"What do they say, {Mami|C}?"⟦/⟧
⟦C→N i⟧"That {you|N} walked. That {you|N} had the chicken pox. That {{your|N} sister|R} taught {you|N} to read and {you|N} go around saying *sodium* like a saint's name."⟦/⟧
⟦R→C i⟧"{I|R} skipped that one."⟦/⟧
⟦N→R i⟧"{You|R} didn't. {You|R} skipped the one after."⟦/⟧
{She|R} lifts one finger to look. It has stopped; there is nothing there but a dot. {She|R} puts the finger back.

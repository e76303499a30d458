# title: The Correction
# style: third person past; curly quotes; US; college paper, three men and a woman in a basement; pronoun tags among the men; said-bookisms
# cast: K = Karim, editor | Karim | he
# cast: C = Chester, features | Chester, Chet | he
# cast: F = Faisal, photographs | Faisal | he
# cast: D = Daphne, copy chief | Daphne, Daph | she
# cast: P = Dean Thurgood | the dean, Thurgood | he
# cast: A = Karim's first brother |  | he
# cast: B = Karim's second brother |  | he
# cast: H = the kid whose hat blew in |  | they
# cast: Q = the dean's wife |  | she
---
@scene place=the basement office of the paper | time=Monday morning | pov=D | present=K,C,F,D
⟦K→C,F,D a⟧“Who wrote the caption?”⟦/⟧ {he|K} asked, dangerously.
⟦C→K i⟧“Which caption?”⟦/⟧
⟦K→C i⟧“{You|C} know which caption.”⟦/⟧
⟦C→K i⟧“The goose one?”⟦/⟧
⟦K→C i⟧“It wasn’t a goose, though, was it. Was it, {Faisal|F}?”⟦/⟧
⟦F→K a⟧“{I|F} just take the pictures,”⟦/⟧ {the photographer|F} said.
⟦K→F i⟧“Of what? What did {you|F} take a picture of?”⟦/⟧
⟦F→K i⟧“... {The dean|P}.”⟦/⟧
{Daphne|D} kept {her|D} eyes on {her|D} screen. It was there too, in color. {Karim|K} had printed four thousand of it. {A tall old man in a white gown|P} was coming up out of the campus pond with both arms spread, dripping, {his|P} beak of a nose to the sky; and under it in ten-point type stood what {the copy chief|D}, at a quarter to four that morning, on {her|D} sixth coffee, had looked straight at and passed: *Local goose enjoys first day of spring.* There were two pictures. There had always been two pictures. {She|D} could still see the other one, on page six, the goose, very dignified, over the words *{Dean Thurgood|P} receives honorary degree.*
⟦C→K a⟧“In a way it’s a compliment,”⟦/⟧ {he|C} ventured.
⟦K→C i⟧“In what way?”⟦/⟧
⟦C→K i⟧“{He|P} looks really free.”⟦/⟧
⟦K→C i⟧“{Chester|C}, so help {me|K}.”⟦/⟧
⟦F→C i⟧“{He|P} does, though. It’s the light.”⟦/⟧
⟦C→F i⟧“It’s a great shot, {man|F}. {I|C} meant to tell {you|F}.”⟦/⟧
⟦F→C i⟧“Thanks. {I|F} was in the reeds.”⟦/⟧
⟦K→F i⟧“Why was {he|P} even *in* the pond?”⟦/⟧
⟦F→K i⟧“{Some kid|H}’s hat blew in.”⟦/⟧
{Karim|K} sat down on the radiator. {He|K}’d slept in that tie. {He|K} had {two brothers|A+B} who were surgeons, and {he|K}’d told {them both|A+B} at Thanksgiving that newspapers saved lives as well. ⟦D→K e⟧“It was {me|D},”⟦/⟧ said {Daphne|D}.
⟦K→D i⟧“What was?”⟦/⟧
⟦D→K i⟧“{I|D} passed it. {I|D} passed both. {I|D} looked at a goose and thought, yes, that’s a dean.”⟦/⟧
⟦C→D i⟧“{Daph|D}, no. {I|C}’m {the one who swapped the files|C}.”⟦/⟧
⟦F→C i⟧“{I|F} thought {I|F} swapped the files.”⟦/⟧
⟦C→F i⟧“When?”⟦/⟧
⟦F→C i⟧“When {you|C} went out for the burritos. They were backwards, so {I|F} swapped them.”⟦/⟧
⟦C→F i⟧“{I|C}’d already swapped them! Before the burritos!”⟦/⟧
⟦K→C,F i⟧“So they were right. At some point tonight, they were *right*.”⟦/⟧
⟦F→K i⟧“For about the length of a burrito, yeah.”⟦/⟧
@scene place=the basement office of the paper | time=ten minutes later | pov=D | present=K,C,F,D,P
Nobody ever came down those stairs, so {they|K+C+F+D} all knew the sound of somebody doing it.
⟦K→C,F,D a⟧“{Everybody|C+F+D} look busy,”⟦/⟧ {he|K} hissed.
⟦C→K i⟧“At what?”⟦/⟧
⟦K→C i⟧“Call someone. Type!”⟦/⟧
The door opened. {He|P} had to stoop for the pipe. {He|P} was wearing a raincoat and, under it, what was left of the gown; and {he|P} had the paper, folded twice, in {his|P} hand.
⟦P→K a⟧“Which of {you|K+C+F+D} is {the editor|K}?”⟦/⟧ {he|P} asked.
Two fingers pointed, {Chester|C}’s and {Faisal|F}’s. ⟦K→P i⟧“That’s {me|K}, {sir|P}. And {I|K} want to say at once that {we|K+C+F+D} are printing a correction.”⟦/⟧
⟦P→K i⟧“What will it say?”⟦/⟧
⟦K→P i⟧“That {you|P}’re... that {you|P} aren’t...”⟦/⟧
⟦D→P e⟧“That the paper regrets the goose,”⟦/⟧ {Daphne|D} supplied.
{He|P} turned {his|P} long head and found {her|D}, behind {her|D} monitor. {He|P} seemed to think it over. ⟦P→D i⟧“Does the goose regret it?”⟦/⟧
⟦F→P e⟧“It hasn’t called,”⟦/⟧ {Faisal|F} reported.
⟦K→F a⟧“*{Faisal|F}*,”⟦/⟧ {he|K} moaned.
⟦P→F i⟧“{You|F}’re {the photographer|F}?”⟦/⟧
⟦F→P i⟧“Yes, {sir|P}. {I|F} was in the reeds.”⟦/⟧
⟦P→F a⟧“{I|P} know. {You|F} counted {me|P} in. {You|F} said *one, two, and arms up*,”⟦/⟧ {the dean|P} said.
{Everyone|K+C+D+P} looked at {the boy with the camera|F}. {He|F} had gone a slow dark red. It seemed that there were things {he|F} hadn’t mentioned about the reeds.
⟦P→K,C,F,D a⟧“{I|P} have been {dean|P} for nineteen years,”⟦/⟧ {he|P} told {them|K+C+F+D}, and unfolded the page. ⟦P→K,C,F,D a =⟧“{{My|P} wife|Q} has never once put {me|P} on the refrigerator. This morning {I|P} was on the refrigerator. {I|P} should like six copies.”⟦/⟧
⟦C→P i⟧“{We|K+C+F+D} have four thousand.”⟦/⟧
⟦P→C i⟧“Six will do. And, {young man|C}? No correction.”⟦/⟧
⟦C→P i⟧“{I|C}’m not the editor, {sir|P}. {He|K} is.”⟦/⟧
⟦K→P a⟧“No correction,”⟦/⟧ {he|K} agreed faintly, off the radiator.
{They|K+C+F+D} waited until the shoes had gone all the way up.
⟦C→F i⟧“*Arms up*?”⟦/⟧
⟦F→C i⟧“It needed something.”⟦/⟧
⟦C→F i⟧“{He|P} could’ve drowned!”⟦/⟧
⟦F→C i⟧“It’s two feet deep. {I|F} tested it. {I|F} went in first.”⟦/⟧
⟦K→F i⟧“{You|F} went in *first*?”⟦/⟧
⟦F→K i⟧“For the light.”⟦/⟧
⟦D→F i⟧“Is there a picture of that?”⟦/⟧
⟦F→D i⟧“{Chet|C} took one.”⟦/⟧
⟦K→C i⟧“{Chester|C}. Where is it?”⟦/⟧
⟦C→K i⟧“Page nine. It says it’s a young heron.”⟦/⟧

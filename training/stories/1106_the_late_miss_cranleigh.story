# title: The Late Miss Cranleigh
# style: first person past; straight quotes; Victorian detectives; maiden and married name; a governess's alias
# cast: T = Maud Tremayne | Maud, Miss Tremayne, Tremayne | she | narrator
# cast: P = Professor Thaddeus Nightwick | Professor Nightwick, Nightwick, the Professor, Uncle Thad | he
# cast: H = Mrs. Hester Sedgwick | Hester, Mrs. Sedgwick, Miss Cranleigh, Miss Snow, Jane | she
# cast: C = the Cranleighs of Dorset | | they
# cast: D = the real Hester Cranleigh, a child | Hester | she
# cast: M = the child's mother | | she
# cast: O = Mrs. Sedgwick's mother | | she
# cast: S = Mr. Jarvis Sedgwick | Mr. Sedgwick, Jarvis, Sedgwick | he
---
@scene place=the Professor's study | time=a foggy afternoon in November | pov=T | present=T,P,S
⟦S→P i⟧"{{My|S} wife|H} does not exist."⟦/⟧
⟦P→S i⟧"{I|P} congratulate {you|S}. Most husbands merely wish it."⟦/⟧
⟦T→P i⟧"{Professor|P}."⟦/⟧
⟦P→T,S i⟧"Well, {he|S} will be dramatic, {Tremayne|T}. Sit, {sir|S}. Begin with the name."⟦/⟧
{Mr. Sedgwick|S} sat. {He|S} was {a large, soft, unhappy young man with crape on {his|S} hat|S}, and {he|S} kept turning the hat so that the crape should not face {him|S}.
⟦S→P a⟧"{I|S} married {Miss Hester Cranleigh|H} in June,"⟦/⟧ {he|S} said. ⟦S→P a =⟧"On Tuesday {{my|S} wife|H} went out to match some wool. On Wednesday {I|S} wrote to {the Cranleighs of Dorset|C} to ask if {she|H} had gone to {them|C}. This is what {they|C} sent."⟦/⟧
It was a cutting. {I|T} read it over {Nightwick|P}'s shoulder, since {he|P} will never admit to needing the spectacles.
⟦T→P a⟧"Died at Lyme, in the fourteenth year of {her|D} age,"⟦/⟧ {I|T} read out, ⟦T→P a =⟧"{Hester|D}, {only daughter of...|D}"⟦/⟧ {I|T} stopped. ⟦T→P a =⟧"This is eleven years old."⟦/⟧
⟦P→S i⟧"So {you|S} married a ghost."⟦/⟧
⟦S→P i⟧"{I|S} married {a governess|H}!"⟦/⟧
⟦T→S i⟧"Whose?"⟦/⟧
⟦S→T i⟧"{I|S} beg {your|T} pardon, {Miss Tremayne|T}?"⟦/⟧
⟦T→S i⟧"Whose governess? Who wrote {her|H} character?"⟦/⟧
⟦P→T i⟧"Good."⟦/⟧
⟦S→T i⟧"{She|H} had a letter from {the Cranleighs|C}. {She|H} had been {their|C}... {she|H} said {she|H} was {their|C} daughter, come down in the world. {I|S} never thought to ask. One doesn't, does one? {She|H} had such very nice hands."⟦/⟧
⟦P→S e⟧"One does not,"⟦/⟧ {Nightwick|P} murmured, with {his|P} own hands steepled, ⟦P→S e =⟧"but {Miss Tremayne|T} does. It is why {I|P} feed {her|T}."⟦/⟧
{I|T} ought to say here that {I|T} am {{his|P} niece|T}, and that for the first year of {our|T+P} association {I|T} called {him|P} {Uncle Thad|P} in front of clients, until a bishop laughed. Since then it has been {Professor|P} and {Tremayne|T} from breakfast until the lamps are out. But {I|T} know what it is to answer to a name in one room and not in the next. One listens for it differently. All the while that {poor Mr. Sedgwick|S} was talking of {{his|S} Hester|H}, {I|T} was thinking of {a girl|H} with nice hands, in somebody else's schoolroom, learning to turn {her|H} head at {a dead child|D}'s name.
⟦T→S i⟧"Was there anyone else in that house? In Dorset? A nursemaid, a companion?"⟦/⟧
⟦S→T i⟧"{I|S} have it here. {The mother|M} says there was {a girl|H} who nursed {her|D}. {A Miss Snow|H}. {She|H} left after the funeral and took nothing but {the child|D}'s workbox."⟦/⟧
⟦P→T i⟧"{Tremayne|T}, {my|P} coat."⟦/⟧
⟦T→P i⟧"{You|P} are sitting on it."⟦/⟧
@scene place=a haberdasher's in Marchmont Street | time=an hour later | pov=T | present=T,P,H,S
{She|H} was behind the counter, measuring ribbon. {She|H} did not run. {She|H} looked at the three of {us|T+P+S}, dripping, and finished the yard.
⟦S→H i⟧"{Hester|H}."⟦/⟧
⟦H→S i⟧"That isn't {my|H} name, {Jarvis|S}. {I|H} expect {you|S} know that now."⟦/⟧
⟦P→H i⟧"{Miss Snow|H}, {I|P} believe."⟦/⟧
⟦H→P i⟧"{Mrs. Sedgwick|H}, {I|H} believe. Unless it doesn't count. {I|H} lay awake over whether it counted."⟦/⟧
⟦T→H i⟧"Is that why {you|H} left?"⟦/⟧
⟦H→T i⟧"{They|C} wrote that {they|C} were coming up to London. {They|C} wanted to look at {the woman|H} who was using {her|D}. {I|H} couldn't have {him|S} see {their|C} faces."⟦/⟧
⟦S→H a⟧"{I|S} have seen {their|C} letter,"⟦/⟧ {he|S} said. The hat had begun to go round again. ⟦S→H a =⟧"{They|C} said {you|H} sat up with {her|D} for nineteen nights."⟦/⟧
⟦H→S i⟧"Twenty."⟦/⟧
⟦S→H i⟧"{They|C} said twenty. {I|S} wanted to see if {you|H} would correct {me|S}. {You|H} always do."⟦/⟧
⟦H→S i⟧"{She|D} gave it to {me|H}, {Jarvis|S}. {I|H} want {you|S} to believe that if {you|S} don't believe the rest. {She|D} said nobody would ever take {a Snow|H} for a lady and {she|D} was done with it, and {I|H} might have {hers|D}."⟦/⟧
{I|T} looked at {the Professor|P}, and {the Professor|P} looked at a card of buttons.
⟦P→S e⟧"In law,"⟦/⟧ {Nightwick|P} told the buttons, ⟦P→S e =⟧"a marriage under an assumed name is perfectly sound, provided nobody was deceived in the person. Were {you|S} deceived in the person, {Sedgwick|S}?"⟦/⟧
⟦S→P i⟧"No."⟦/⟧
⟦H→S i⟧"{Jarvis|S}, think."⟦/⟧
⟦S→H i⟧"{I|S} have been thinking since Tuesday. {I|S} am not good at it and {I|S} should like to stop. What did {{your|H} own mother|O} call {you|H}?"⟦/⟧
It took {her|H} a long time, {she|H} who had been so quick. {I|T} think it had been a great while since anyone had wanted it.
⟦H→S a⟧"{Jane|H},"⟦/⟧ {she|H} whispered.
⟦S→H i⟧"How do {you|H} do,"⟦/⟧ and {he|S} put down the hat at last, among the ribbons, in order to hold out {his|S} hand.
⟦P→T i⟧"{Maud|T}."⟦/⟧ There was a tug at {my|T} sleeve. ⟦P→T i =⟧"Come away. One mustn't stare."⟦/⟧
⟦T→P i⟧"Yes, {Uncle Thad|P}."⟦/⟧

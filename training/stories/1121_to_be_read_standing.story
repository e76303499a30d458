# title: To Be Read Standing
# style: first person past; curly quotes; a letter read aloud by a lawyer; three siblings and an aunt; lines announced by the sentence before
# cast: C = Callie | Callie, Cal | she | narrator
# cast: W = Wilf | Wilf, Wilfred | he
# cast: J = Jarrod | Jarrod, Jazza | he
# cast: A = Ms Atieno | Ms Atieno, the lawyer | she
# cast: P = Aunt Pru | Aunt Pru, Prudence | she
# cast: F = Callie's father | Dad | he
---
@scene place=a lawyer's office | time=a Thursday in March | pov=C | present=C,W,J,A,P
The envelope said TO BE READ STANDING, so {we|C+W+J+P} stood. There were four chairs. {{My|C} brother Jarrod|J} held on to the back of one as if the floor was moving.
{Ms Atieno|A} put on {her|A} glasses. ⟦A→C,W,J,P i⟧“{I|A} should say that {he|F} dictated this, and that {I|A} advised against most of it.”⟦/⟧
That was {Dad|F} all over. {Wilf|W} snorted. {Aunt Pru|P}, next to {him|W}, didn’t.
⟦A→C,W,J,P e⟧“⟦F→C,W,J i quoted⟧‘To {{my|F} children|C+W+J}, in order of height,’⟦/⟧”⟦/⟧ {Ms Atieno|A} read out.
It was {{my|C} aunt|P} who couldn’t let that go.
⟦P→A i⟧“In order of *what*?”⟦/⟧
⟦A→P i⟧“Height.”⟦/⟧
⟦J→W i⟧“That’s {you|W} first, then.”⟦/⟧
⟦W→J i⟧“It’s {you|J}, {you|J}’ve got an inch on {me|W}.”⟦/⟧
⟦J→W i⟧“Not in these shoes.”⟦/⟧
⟦C→W,J i⟧“Can {you two|W+J} not do this today?”⟦/⟧
⟦W→C i⟧“Nobody’s disputing *{your|C}* place, {Cal|C}.”⟦/⟧
{I|C}’m five foot one. {I|C} looked at the carpet. {Dad|F} used to stand {us|C+W+J} up against the larder door every New Year’s Day and draw the line with a butcher’s pencil, and one year, when {I|C} was nine and had not grown at all, {he|F} drew {mine|C} a finger higher than it should have been and winked over the top of {my|C} head. {I|C}’ve never told {the boys|W+J} that. {They|W+J} sold the door, with the rest of the house, while {I|C} was in Lisbon. Nobody asked {me|C}. {I|C} hadn’t rung in a year, so {I|C} suppose nobody had the number.
{The lawyer|A}’s page turned. ⟦A→C,W,J,P i⟧“⟦F→J i quoted⟧‘{Jarrod|J}. {You|J} get the boat. {You|J} know what {you|J} did.’⟦/⟧”⟦/⟧
{Wilf|W} put a hand over {his|W} mouth.
⟦W→J i⟧“What did {you|J} do?”⟦/⟧
⟦J→W i⟧“Nothing!”⟦/⟧
⟦W→J i⟧“{You|J}’ve gone purple.”⟦/⟧
⟦J→W i⟧“It sank *once*.”⟦/⟧
⟦P→J i⟧“{You|J} sank {{my|P} brother|F}’s boat?”⟦/⟧
⟦J→P i⟧“It came up again.”⟦/⟧
A cough from the desk. ⟦A→C,W,J,P i⟧“⟦F→W i quoted⟧‘{Wilfred|W}. {You|W} get the other boat.’⟦/⟧”⟦/⟧
Now it was {Jarrod|J}’s turn to look at {him|W}, and {mine|C}, and {Aunt Pru|P}’s. {He|W} ran a finger around {his|W} collar. {He|W} had always been {the good one|W}.
⟦C→W i⟧“There’s another boat?”⟦/⟧
⟦W→C a⟧“Define boat,”⟦/⟧ {he|W} said.
⟦J→W i⟧“{Wilf|W}.”⟦/⟧
⟦W→J i⟧“It’s more of a share. In a ferry. {He|F} told {me|W} not to say.”⟦/⟧
⟦P→W i⟧“For how long?”⟦/⟧
⟦W→P i⟧“Since {I|W} was fifteen?”⟦/⟧
From {{my|C} aunt|P} came a sound {I|C} can only call a whistle. {She|P} sat down, never mind the envelope, and got a mint out of {her|P} bag. The rest of {us|C+W+J} stayed where {we|C+W+J} were. {I|C} was next. {I|C} was, by anyone’s measure, last.
{Ms Atieno|A} glanced at {me|C} and back down, and took off {her|A} glasses to wipe them, and took rather a long time about it. {Jarrod|J} reached behind {{our|C+W+J} aunt|P}’s chair and found {my|C} sleeve.
⟦A→C a⟧“It’s a bit longer, {yours|C},”⟦/⟧ {she|A} said. ⟦A→C a =⟧“Would {you|C} like {the others|W+J+P} to step out?”⟦/⟧
⟦J→A i⟧“No.”⟦/⟧ {He|J} hadn’t even let {me|C} breathe in. ⟦J→A i =⟧“{I|J} mean, if {she|C} wants. Do {you|C} want?”⟦/⟧
{I|C} shook {my|C} head. {I|C} don’t know which of the two questions {I|C} was answering.
⟦A→C i⟧“⟦F→C i quoted⟧‘{Callie|C}, {{my|F} shorty|C}. {I|F} wasn’t angry. {I|F} was at first, and then {I|F} was only stubborn, and then {I|F} was ill and it seemed a cheap way to get {you|C} home. The door is in the shed behind the ferry office. {I|F} bought it back off the dealer. {Wilfred|W} has the key, unless {he|W}’s lost it.’⟦/⟧”⟦/⟧
It was very quiet. {Aunt Pru|P}’s mint clicked against {her|P} teeth.
⟦C→W i⟧“{You|W} had it the whole time?”⟦/⟧
⟦W→C i⟧“{He|F} told {me|W} not to say.”⟦/⟧
⟦C→W i⟧“{He|F} told {you|W} an awful lot of things not to say.”⟦/⟧
⟦W→C i⟧“{I|W} know. {I|W}’m like a *bank*.”⟦/⟧ {My|C} eyes were swimming, and {his|W} were worse, and {he|W} was slapping at {his|W} pockets one after another. ⟦W→C i =⟧“Oh, no. No no no.”⟦/⟧
⟦J→W i⟧“{You|W} haven’t.”⟦/⟧
⟦W→J i⟧“Other coat.”⟦/⟧
⟦P→W i⟧“Is it this?”⟦/⟧ And out of the bag, from among the mints, on a loop of butcher’s string, {she|P} drew it. ⟦P→C i =⟧“{He|F} didn’t trust {him|W} either, {love|C}.”⟦/⟧
The last word was {Ms Atieno|A}’s, or {Dad|F}’s. ⟦A→C,W,J,P i⟧“⟦F→C,W,J i quoted⟧‘{You|C+W+J} may sit.’⟦/⟧”⟦/⟧

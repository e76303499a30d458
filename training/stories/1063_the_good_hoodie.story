# title: the good hoodie
# style: third person past; straight quotes; a/b/o, pack fluff and hurt/comfort; three men; epithets by kind
# cast: T = the omega | Tim, Timmy, the smallest of them | he
# cast: E = the alpha | Erik, the big man, his mate, the older man | he
# cast: J = the beta | Jon, the lanky one | he
# cast: F = Tim's father | Dad | he
# cast: W = a waiter |  | he
---
@scene place=a flat, the linen closet | time=Sunday night | pov=J | present=J,T,E
It was {the beta|J} who found {him|T}, by the foot sticking out of the linen closet.
⟦J→T i⟧"Hey, {Timmy|T}."⟦/⟧
⟦T→J i⟧"Go away."⟦/⟧
⟦J→T a⟧"Is that {my|J} good hoodie?"⟦/⟧ {he|J} asked.
⟦T→J i⟧"No."⟦/⟧
⟦J→T a⟧"It's got {my|J} name on it,"⟦/⟧ {the lanky one|J} pointed out, getting down on the carpet.
⟦T→J i⟧"It's got three letters on it. Anyone can have three letters."⟦/⟧
⟦J→T i⟧"And {Erik|E}'s coat, and the towels, and is that the shower curtain?"⟦/⟧
⟦T→J i⟧"It was in the wash with {your|J} stuff."⟦/⟧
{Jon|J} didn't have much of a nose. That was the point of {him|J}, people said, a beta in the house kept things level; {he|J} went through life like a man with a permanent head cold, and had to be told when it was raining pheromones. But even {he|J} could get this. It came out of the closet in a slow sour roll, burnt sugar and wet dog. When {Tim|T} was happy {he|T} smelled of toast. {He|T} had been happy on Friday. On Saturday {he|T} had taken the train to {{his|T} father|F}'s for lunch, by {himself|T}, in the shirt with the buttons, and {he|T} had come home early and said that it was fine.
⟦J→T a⟧"{I|J}'m going to call {him|E},"⟦/⟧ {he|J} decided.
⟦T→J i⟧"Don't. {He|E}'s at work."⟦/⟧
⟦J→T i⟧"{He|E}'s in the stairwell. {He|E} can smell {you|T} from the second floor, {he|E} texted {me|J}, it was all vowels."⟦/⟧
⟦T→J a⟧"Oh, no,"⟦/⟧ {the omega|T} moaned, and the foot went in.
The front door opened, and hit the wall, and was closed again with great gentleness.
⟦E→J i⟧"Where?"⟦/⟧
⟦J→E a⟧"Closet. Slow down,"⟦/⟧ {the beta|J} said.
⟦E→J i⟧"{I|E}'m slow."⟦/⟧
⟦J→E i⟧"{You|E}'re growling."⟦/⟧
⟦E→J i⟧"{I|E}'m growling *slowly*."⟦/⟧
{The alpha|E} lowered {himself|E} to the floor on the other side of the door frame. It took a while, there was a lot of {him|E}. {He|E} looked at {the beta|J} over the foot's empty place and raised {his|E} eyebrows, and got a shake of the head.
⟦E→T a⟧"{Tim|T}? Permission to come in?"⟦/⟧ {the big man|E} asked.
⟦T→E i⟧"It's full."⟦/⟧
⟦E→T i⟧"Half of {me|E}?"⟦/⟧
⟦T→E i⟧"Which half?"⟦/⟧
⟦J→T i⟧"Not that one, {his|E} boots are on."⟦/⟧
⟦E→T i⟧"An arm, then."⟦/⟧
⟦T→E i⟧"...One."⟦/⟧
One arm went in up to the shoulder. There was a rustle and a sniff, and then {he|E} winced, {his|E} whole face did, as if whoever was in there had got hold of {his|E} hand and put it against something wet.
⟦E→T a⟧"What did {he|F} say?"⟦/⟧ {he|E} asked quietly.
⟦T→E a⟧"Who says {he|F} said anything?"⟦/⟧ {the omega|T} sniffed.
⟦J→T i⟧"{You|T} took the shower curtain."⟦/⟧
⟦T→J+E i⟧"{He|F} asked which of {you|J+E} it was."⟦/⟧
⟦E→T i⟧"Which of {us|J+E} what was?"⟦/⟧
⟦T→E i⟧"That counts. {He|F} goes, three's not a family. One of {them|J+E}'s a lodger. {He|F} laughed. {He|F} said it in front of {the waiter|W}."⟦/⟧
Nobody growled. {Jon|J} would have preferred it. {He|J} found that {he|J} was studying the carpet, and that there was a good long burn in it from the night of the fondue, and that {he|J} had, actually, wondered. {Two of {them|T+E+J}|T+E} had a bite. {The third|J} had a shelf in the fridge.
⟦J→T i⟧"And what did {you|T} tell {him|F}?"⟦/⟧
⟦T→J i⟧"{I|T} left. {I|T} didn't even pay for the soup."⟦/⟧
⟦J→T+E i⟧"{He|F}'s got a point, though. On paper."⟦/⟧
⟦E→J a⟧"{Jon|J},"⟦/⟧ {the older man|E} rumbled.
⟦J→E i⟧"{I|J}'m only saying."⟦/⟧
⟦T→J i⟧"Whose hoodie is it?"⟦/⟧
⟦J→T i⟧"Huh?"⟦/⟧
⟦T→J a⟧"When {I|T}'m, when it's bad. Who do {I|T} go and steal from *first?*"⟦/⟧ {the smallest of {them|T+E+J}|T} insisted.
{The beta|J} opened {his|J} mouth, and found nothing in it. Across the doorway {the big man|E} had started to smile, slowly, the way {he|E} did everything {he|E} meant.
⟦E→J i⟧"Not {me|E}. {I|E} was on the hook by the door. {You|J} were *in the wash*."⟦/⟧
⟦T→J a⟧"Soaking wet,"⟦/⟧ {the omega|T} agreed, muffled. ⟦T→J a =⟧"{I|T} used the dryer."⟦/⟧
⟦J→T i⟧"Oh."⟦/⟧
⟦E→J i⟧"{He|J}'s going to cry."⟦/⟧
⟦J→E i⟧"{I|J}'m not. It's the curtain, it's mildew."⟦/⟧
⟦T→J+E a⟧"There's maybe room for one and a half,"⟦/⟧ said {the voice in the closet|T}.

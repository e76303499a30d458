# title: Right of Way
# style: third person past; straight quotes; rivals, two fencers; coach late; missing commas before tags; few names
# cast: J = Jasper Lowry | Jasper, Lowry | he
# cast: D = Dexter Quaye | Dexter, Dex, Quaye | he
# cast: C = Maître Odette | Odette, Maître | she
# cast: F = Jasper's father | | he
# cast: U = the surgeon | | they
# cast: P = Dexter's mother | | she
---
@scene place=the salle | time=late, after closing | pov=J | present=J,D
The lights over the far piste were still on, which meant that {somebody|D} had a key who shouldn't have.
⟦J→D i⟧"{We|J+D}'re closed."⟦/⟧
⟦D→J i⟧"{You|J}'re here."⟦/⟧
⟦J→D i⟧"{I|J} work here."⟦/⟧
⟦D→J i⟧"{You|J} mop here."⟦/⟧ {Dexter|D} didn't take the mask off. {He|D} was lunging at the wall target, over and over, and every time the tip landed a finger's width low. ⟦D→J i =⟧"Don't let {me|D} stop {you|J}."⟦/⟧
⟦J→D a⟧"Where'd {you|D} get the key?"⟦/⟧ {he|J} called.
⟦D→J i⟧"Does it matter?"⟦/⟧
⟦J→D i⟧"It does if it's {mine|J}."⟦/⟧
⟦D→J a⟧"Check {your|J} pocket"⟦/⟧ {he|D} said.
{Jasper|J} checked. {His|J} was there. {He|J} leaned the mop on the rack and told {himself|J} that {he|J} was going to ask one more time and then call someone. What {he|J} did was watch. Lunge, low. Lunge, low. {They|J+D}'d been doing this since {they|J+D} were nine, in this room, on that piste, with the same dent in the same wall; {the other boy|D} had won every cup there was and had never once looked like it cost {him|D} anything. It was the thing {he|J} hated the most. Tonight it was costing something. You could hear it in the feet.
⟦J→D a⟧"It's {your|D} back knee"⟦/⟧ {he|J} said.
⟦D→J i⟧"What is?"⟦/⟧
⟦J→D i⟧"Why {you|D}'re low."⟦/⟧
⟦D→J i⟧"{I|D}'m not low."⟦/⟧
⟦J→D a⟧"So what's the target done to {you|D}?"⟦/⟧ {he|J} asked.
The mask came up. Under it {his|D} face was wet, and not only with sweat, and {Jasper|J} wished very much that {he|J} had stayed with the mop. ⟦D→J i⟧"{You|J} want to say something, {Lowry|J}?"⟦/⟧
⟦J→D i⟧"{I|J} just did."⟦/⟧
⟦D→J i⟧"Say it with a foil, then."⟦/⟧
⟦J→D i⟧"{I|J}'m in trainers."⟦/⟧
⟦D→J a⟧"Scared?"⟦/⟧ {he|D} said.
⟦J→D i⟧"Of {you|D}? With that knee?"⟦/⟧
It took two minutes to find {him|J} a jacket. It was somebody's old one, and it smelled of somebody. {They|J+D} saluted out of habit. Then there was just noise.
⟦D→J i⟧"Touch."⟦/⟧
⟦J→D i⟧"{Mine|J}."⟦/⟧
⟦D→J i⟧"{Mine|D}. {I|D} had right of way."⟦/⟧
⟦J→D a⟧"{You|D} stopped. {You|D} drew {your|D} arm back"⟦/⟧ {he|J} said.
⟦D→J i⟧"{I|D} did not."⟦/⟧
⟦J→D i⟧"{You|D} did. {You|D}'re doing it now, look at it."⟦/⟧
⟦D→J a⟧"Again"⟦/⟧ {he|D} snapped.
⟦J→D i⟧"{You|D}'re limping."⟦/⟧
⟦D→J i⟧"Again, {I|D} said."⟦/⟧
{They|J+D} went again. This time there wasn't any question: {he|J} saw the low line open like a door, and {he|J} put the point through it, and {{his|J} opponent|D} sat down on the strip all at once with {his|D} legs out in front of {him|D}.
⟦J→D i⟧"Shit. Did {I|J}..."⟦/⟧
⟦D→J i⟧"No. Give {me|D} a second."⟦/⟧
⟦J→D a⟧"Is it the ligament?"⟦/⟧ {he|J} asked.
⟦D→J i⟧"It's gone. They told {me|D} Tuesday."⟦/⟧
⟦J→D i⟧"Gone how?"⟦/⟧
⟦D→J i⟧"How do ligaments go? Gone. Six months if {I|D} let them cut, and never if {I|D} don't."⟦/⟧
{Jasper|J} pulled the glove off with {his|J} teeth. {He|J} ought to have been pleased. {He|J} had had a dream, more than once, with exactly this in it. ⟦J→D i⟧"The nationals are in three weeks."⟦/⟧
⟦D→J i⟧"Thanks. {I|D}'d forgotten."⟦/⟧
⟦J→D a⟧"Who else knows?"⟦/⟧ {he|J} asked.
⟦D→J i⟧"{You|J}."⟦/⟧
⟦J→D i⟧"Why {me|J}?"⟦/⟧
⟦D→J a⟧"Because {you|J}'re {the only one|J} who'd notice"⟦/⟧ {he|D} said, and scrubbed at {his|D} eyes with the wrong side of a leather glove. ⟦D→J a =⟧"{I|D}'ve been low for a month. No one said a word. {I|D} kept thinking, {Lowry|J} will see it, and {he|J}'ll be such a prick about it."⟦/⟧
⟦J→D i⟧"{I|J} was, a bit."⟦/⟧
⟦D→J a⟧"{You|J} were great"⟦/⟧ {he|D} said.
@break * * *
@scene place=the salle | time=a quarter of an hour later | pov=J | present=J,D,C
{The voice|C} came out of the dark by the door. Neither of {them|J+D} had heard it open.
⟦C→J,D i⟧"Which one of {you|J+D} is bleeding on {my|C} floor?"⟦/⟧
⟦J→C i⟧"Nobody, {Maître|C}. It's the mop bucket."⟦/⟧
⟦C→J i⟧"The mop bucket is over there. And {you|J}, why are {you|J} sitting?"⟦/⟧
⟦D→C i⟧"{I|D} was tired."⟦/⟧
⟦C→D i⟧"{You|D} have never been tired. Get up."⟦/⟧
⟦J→C a⟧"{He|D} can't"⟦/⟧ {he|J} told {her|C}.
⟦D→J i⟧"Shut up, {Lowry|J}."⟦/⟧
⟦J→D i⟧"{She|C}'ll find out."⟦/⟧
⟦D→J i⟧"{I|D} said shut *up*."⟦/⟧
⟦C→D e⟧"{I|C} found out on Tuesday"⟦/⟧ said {Odette|C}, and put on the rest of the lights. {She|C} was tiny and seventy and had a bronze from Munich that {she|C} kept {her|C} keys on. ⟦C→D e =⟧"Who do {you|D} think {the surgeon|U} telephones? {{Your|D} mother|P} faints."⟦/⟧
⟦D→C i⟧"{You|C} never said."⟦/⟧
⟦C→D i⟧"{I|C} left a key where {you|D} would steal it. {I|C} wanted to see who would be here."⟦/⟧
⟦J→C i⟧"{I|J}'m always here."⟦/⟧
⟦C→J i⟧"Yes. {I|C} know this. It's why {I|C} gave {you|J} the mop."⟦/⟧ 
There was a silence while that went in. {He|J} thought about four years of wet floors, and {{his|J} father|F} asking what exactly they were paying {him|J} in. Beside {him|J} {Dexter|D} had begun, horribly, to grin.
⟦D→C i⟧"{You|C} want {me|D} to teach {him|J}."⟦/⟧
⟦C→D i⟧"{I|C} want {him|J} to stop drawing {his|J} own elbow back, which {he|J} also does. {You|D} can shout from a chair?"⟦/⟧
⟦D→C i⟧"{I|D} can shout from anywhere."⟦/⟧
⟦J→C i⟧"Don't {I|J} get a say?"⟦/⟧
⟦C→J i⟧"Do {you|J} want one?"⟦/⟧
⟦J→C a⟧"No"⟦/⟧ {he|J} said after a moment, and held down {his|J} bare hand, and {the idiot on the floor|D} took it.

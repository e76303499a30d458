# title: What the Barrow Keeps
# style: third person past; curly quotes; monster hunters, medieval; three men, two of them strangers; epithets; few names
# cast: H = Osric | Osric | he
# cast: Y = Perrin | Perrin | he
# cast: R = the reeve |  | he
# cast: W = the wight |  | he
# cast: N = Perrin's gran |  | she
# cast: B = the lad who used to carry |  | he
# cast: G = Gerd | Gerd | she
---
@scene place=the village green | time=late afternoon | pov=Y | present=H,Y,R
⟦R→H a⟧“There’s supposed to be one of {you|H},”⟦/⟧ said {the reeve|R}.
⟦H→R a⟧“There is one of {me|H},”⟦/⟧ {the hunter|H} said.
⟦R→H i⟧“Who’s {he|Y}, then?”⟦/⟧
{The hunter|H} looked round as if {he|H} had forgotten. {Perrin|Y}, up to {his|Y} chin in other people’s saddlebags, tried to look like somebody who could kill things.
⟦H→R i⟧“{He|Y} carries.”⟦/⟧
⟦R→H i⟧“Do {I|R} pay for {him|Y}?”⟦/⟧
⟦H→R i⟧“{You|R} feed {him|Y}.”⟦/⟧
⟦Y→H a⟧“{I|Y} also read,”⟦/⟧ {the boy|Y} offered.
⟦H→R i⟧“{He|Y} also talks. Where is it?”⟦/⟧
{The reeve|R} spat, for luck, and pointed with {his|R} chin up the hill, where the sun was going down behind a hump like a sleeping cow. {He|R} had been a big man once and the skin hung off {him|R}. ⟦R→H i⟧“Took four since harvest. Took {{my|R} Gerd|G}. {She|G}’s not dead.”⟦/⟧
⟦H→R e⟧“{You|R}’ve seen {her|G}?”⟦/⟧ said {Osric|H}.
⟦R→H i⟧“{I|R}’ve heard {her|G}. {She|G} calls {me|R} in to supper.”⟦/⟧
Nobody spoke. {Osric|H} put a hand on {the man|R}’s shoulder, which {Perrin|Y} had never once seen {him|H} do to anyone, and left it there.
⟦H→R e⟧“Don’t go,”⟦/⟧ {Osric|H} said. ⟦H→R e =⟧“Whatever {she|G} says. Nail the door if {you|R} have to.”⟦/⟧
⟦R→H a⟧“What if it’s {her|G}?”⟦/⟧ {he|R} whispered.
⟦H→R a⟧“It’s not,”⟦/⟧ {he|H} said.
@break —
@scene place=the barrow | time=night | pov=Y | present=H,Y,W
⟦Y→H e⟧“How do {you|H} know it’s not {her|G}?”⟦/⟧ said {Perrin|Y}.
⟦H→Y a⟧“Hand {me|H} the small iron,”⟦/⟧ {the hunter|H} said.
⟦Y→H i⟧“But how, though?”⟦/⟧
⟦H→Y i⟧“The *small* iron, {Perrin|Y}.”⟦/⟧
{He|Y} handed it over. {They|H+Y} were lying on {their|H+Y} bellies in wet bracken with the door of the barrow not ten yards off, and it was open, and there was firelight in it. It smelled of pottage. {Perrin|Y}’s stomach, the traitor, growled.
⟦W→Y i⟧“Is that {{my|W} lad|Y}? Come in, it’s going cold.”⟦/⟧
⟦Y→H a⟧“That’s {{my|Y} gran|N},”⟦/⟧ {he|Y} said, very quiet.
⟦H→Y i⟧“Where is {{your|Y} gran|N}?”⟦/⟧
⟦Y→H a⟧“Thornby churchyard,”⟦/⟧ {he|Y} said.
⟦H→Y i⟧“Then that’s how.”⟦/⟧
⟦W→Y i⟧“{Perrin|Y}, {love|Y}, wipe {your|Y} feet.”⟦/⟧
{He|Y} had not known {he|Y} was getting up until a fist closed in the back of {his|Y} belt and put {him|Y} down again on {his|Y} face. There was bracken in {his|Y} mouth. A great deal of {hunter|H} was lying on top of {him|Y}.
⟦Y→H i⟧“{She|N} sounds so sad.”⟦/⟧
⟦H→Y i⟧“It. It sounds hungry.”⟦/⟧
⟦Y→H a⟧“What do {you|H} hear?”⟦/⟧ {the boy|Y} asked.
No answer. {Perrin|Y} twisted round as far as {he|Y} could. {The older man|H}’s face was an inch away, and it was wet, all down both sides, and {he|H} did not seem to have noticed.
⟦Y→H a⟧“Who is it?”⟦/⟧ {he|Y} asked.
⟦H→Y i⟧“{The lad who used to carry for {me|H}|B}.”⟦/⟧
⟦Y→H i⟧“What’s {he|B} say?”⟦/⟧
⟦H→Y i⟧“{He|B} says it’s all right. {He|B} says {he|B}’s not cross.”⟦/⟧ {Osric|H} wiped {his|H} nose on {his|H} sleeve. ⟦H→Y i =⟧“So that’s not {him|B} either.”⟦/⟧
There came a step on the stones. It wasn’t gran, and it was not any lad. It was tall enough to stoop under the lintel, and it had a crown on, and it had got tired of waiting.
⟦W→H,Y i⟧“{You|H+Y} are on {my|W} grass.”⟦/⟧
⟦H→Y e⟧“Big iron,”⟦/⟧ said {Osric|H}.
⟦Y→H e⟧“It’s on the horse,”⟦/⟧ said {Perrin|Y}.
⟦H→Y i⟧“Why is it on the *horse*?”⟦/⟧
⟦Y→H i⟧“{You|H} said the small one! {You|H} said it twice!”⟦/⟧
⟦W→H a⟧“{I|W} remember {you|H},”⟦/⟧ {the king under the hill|W} said, and {he|W} bent down to see better, joint by joint, like a ladder folding. ⟦W→H a =⟧“{You|H} left {one|B} here.”⟦/⟧
⟦H→W i⟧“{I|H} did.”⟦/⟧
⟦W→H i⟧“Have {you|H} brought {me|W} another?”⟦/⟧
⟦H→W i⟧“{I|H} have not.”⟦/⟧
⟦Y→W a⟧“{I|Y} can read, {sir|W},”⟦/⟧ said {the boy in the bracken|Y}, in a voice that went up at the end. {He|Y} was staring past the long bare shins at the lintel. There were marks on it, old ones. {He|Y} sounded them out under {his|Y} breath, then louder. ⟦Y→W a =⟧“It says {you|W} have to go back in if somebody asks {you|W} by name.”⟦/⟧
The crown came slowly round.
⟦H→Y a⟧“Does it say the name?”⟦/⟧ {he|H} breathed.
⟦Y→H e⟧“It does,”⟦/⟧ said {Perrin|Y}. ⟦Y→H e =⟧“{I|Y}’m just not sure about the vowels.”⟦/⟧

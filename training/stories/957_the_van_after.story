# title: The Van, After
# style: first person present; curly quotes; mixed idol group in the van after a variety show, three men and two women; pronoun tags; tags in the middle; one gets out
# cast: I = Irene, the narrator | Irene, Rennie | she | narrator
# cast: M = Mia | Mia | she
# cast: L = Lars | Lars | he
# cast: D = Darius | Darius | he
# cast: H = Hari, the driver and manager | Hari, manager | he
# cast: Q = the host of the show |  | he
# cast: F = the fifth one, who left |  | he
---
@scene place=the van | time=after the recording, eleven at night | pov=I | present=I,M,L,D,H
Nobody says anything until the second traffic light.
⟦L→D a⟧“So,”⟦/⟧ {he|L} begins.
⟦D→L i⟧“Don’t.”⟦/⟧
⟦L→D i⟧“{I|L} was only going to ask about the ladder.”⟦/⟧
⟦D→L i⟧“{I|D} said don’t.”⟦/⟧
⟦M→D e⟧“It was a good fall, {Darius|D}. If that helps,”⟦/⟧ {Mia|M} offers.
⟦D→M a⟧“It doesn’t,”⟦/⟧ {he|D} says.
⟦M→D i⟧“{You|D} took the whole buffet.”⟦/⟧
⟦D→M i⟧“{I|D} know what {I|D} took.”⟦/⟧
{He|D}’s in the back row with a bag of frozen dumplings on {his|D} knee. There’s still parsley on {him|D}. {I|I} lean over the seat to pick it off, and {he|D} lets {me|I}, so it must be worse than it looks. {We|I+M+L+D} were five to begin with. {The fifth one|F} left in the spring, by a statement, with a lawyer’s name at the bottom; and since then whenever somebody hands {us|I+M+L+D} a prize or a cake or a pair of scissors on television it’s five, and one of {us|I+M+L+D} has to stand there holding two. Tonight it was ladders. {Darius|D} took the second one. {He|D} always does. {He|D} had a foot on each, {he|D} was smiling for camera three, and {the host|Q} asked {him|D} if {he|D} ever got a call.
⟦I→D a⟧“{You|D} could’ve just said no,”⟦/⟧ {I|I} tell {him|D}.
⟦D→I i⟧“To the ladders?”⟦/⟧
⟦I→D i⟧“To the question.”⟦/⟧
⟦D→I i⟧“{I|D} was going to. {I|D} opened {my|D} mouth and {I|D} fell off.”⟦/⟧
⟦L→D e⟧“{I|L} thought {you|D} did it on purpose!”⟦/⟧ {Lars|L} says.
⟦D→L i⟧“Who falls in a buffet on purpose?”⟦/⟧
⟦L→D i⟧“{I|L} would. It was a terrible question.”⟦/⟧
⟦M→L e⟧“{You|L},”⟦/⟧ points out {Mia|M}, who has got {her|M} heels off at last and {her|M} feet up on {his|L} headrest, ⟦M→L e =⟧“fell in a *pond*. For a yogurt commercial.”⟦/⟧
⟦L→M i⟧“That was acting.”⟦/⟧
⟦M→L i⟧“{You|L} lost a shoe.”⟦/⟧
⟦L→M i⟧“{I|L} was acting *barefoot*.”⟦/⟧
⟦H→I,M,L,D i⟧“{Kids|I+M+L+D}. Who’s hungry?”⟦/⟧
⟦M→H i⟧“Are {you|H} paying?”⟦/⟧
⟦H→M i⟧“The company’s paying.”⟦/⟧
⟦M→H i⟧“Does the company know?”⟦/⟧
⟦H→M i⟧“Does the company know about the shoe?”⟦/⟧
⟦L→H i⟧“{You|H} said {you|H}’d never bring up the shoe!”⟦/⟧
⟦H→L i⟧“{I|H} said not in front of the press.”⟦/⟧
⟦M→H i⟧“Do they do wings? {I|M} want wings.”⟦/⟧
⟦D→M i⟧“{You|M} said {you|M} were off wings.”⟦/⟧
⟦M→D i⟧“{You|D} fell off *two ladders*. {You|D} don’t get to count {my|M} wings.”⟦/⟧
⟦H→I,M,L,D i⟧“Wings, then. Who wants the hot?”⟦/⟧
⟦L→H i⟧“{Me|L}.”⟦/⟧
⟦D→L i⟧“{You|L} cry at the hot.”⟦/⟧
⟦L→D i⟧“That’s acting.”⟦/⟧
@scene place=the van, outside a chicken place | time=a little later | pov=I | present=I,M,L,D,H
{Hari|H} leaves the engine running and goes in with {his|H} cap pulled down, though nobody would ever look for {him|H}. {Lars|L} wipes a hole in the steam to watch. {He|L}’s humming; it’s the new one, the one with the gap in it where a fifth voice ought to go.
⟦D→L a⟧“Can {you|L} not?”⟦/⟧ {he|D} says from the back.
⟦L→D i⟧“Sorry. It’s stuck.”⟦/⟧
⟦D→L i⟧“It’s been stuck since April.”⟦/⟧
⟦I→D a⟧“So *did* {you|D}?”⟦/⟧ {I|I} ask.
⟦D→I i⟧“Did {I|D} what?”⟦/⟧
⟦I→D i⟧“Ever get a call.”⟦/⟧
The humming stops. {He|D} turns the dumplings over to the cold side and takes a long time about it. ⟦D→I i⟧“One. {My|D} birthday.”⟦/⟧
⟦M→D a⟧“And {you|D} didn’t tell {us|I+M+L}?”⟦/⟧ {she|M} says, and {her|M} feet come down.
⟦D→M i⟧“{You|M}’d have wanted to know what {he|F} said.”⟦/⟧
⟦M→D i⟧“Of course {I|M} want to know what {he|F} said!”⟦/⟧
⟦D→M i⟧“{He|F} didn’t say anything. {He|F} put {his|F} dog on.”⟦/⟧
⟦L→D e⟧“{He|F}’s got a *dog*?”⟦/⟧ {Lars|L} breathes.
⟦D→L i⟧“It barked for a bit. Then {he|F} hung up.”⟦/⟧
It shouldn’t be funny. {I|I} can feel it coming up in {me|I} all the same, and {I|I} don’t dare look at {Mia|M}, because {she|M}’s got {her|M} whole fist in {her|M} mouth.
⟦L→D a⟧“What kind?”⟦/⟧ {he|L} asks, in a small voice.
⟦D→L i⟧“What?”⟦/⟧
⟦L→D i⟧“Of dog.”⟦/⟧
⟦D→L i⟧“How would {I|D} know? A high one.”⟦/⟧
That does it. {Mia|M} goes first, and then {I|I}’m gone, {I|I}’m hanging off the seat belt; {Lars|L} slides down till there’s only hair. When the door rolls back and {{our|I+M+L+D} manager|H} stands there in the cold with four buckets up to {his|H} chin, {Darius|D} is {the only one of {us|I+M+L+D}|D} who’s still sitting up straight, and the tears are running down into {his|D} collar with the parsley.
⟦H→I,M,L,D a⟧“What did {I|H} miss?”⟦/⟧ {he|H} wants to know.
⟦I→H a⟧“{Manager|H}, how many did {you|H} get?”⟦/⟧ {I|I} ask when {I|I} can.
⟦H→I i⟧“Five. It said five on the ticket. {I|H} said no, it’s four.”⟦/⟧ {He|H} looks down at what {he|H}’s holding, and counts, moving {his|H} lips. ⟦H→I i =⟧“Five. No. It *is* four.”⟦/⟧
⟦D→H a⟧“It’s five,”⟦/⟧ {he|D} says, and wipes {his|D} nose, and holds out {his|D} hands for one. ⟦D→H a =⟧“{You|H} have to eat as well.”⟦/⟧

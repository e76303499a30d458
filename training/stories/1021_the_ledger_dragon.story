# title: The Ledger Dragon
# style: third person present; curly quotes; three women and girls (two sisters and a dragon); fantasy; banter
# cast: I = Isla Rainsford | Isla | she
# cast: E = Esme Rainsford | Esme, Es | she
# cast: C = Cinder | Cinder, the dragon | she
# cast: D = the girls' father | Dad | he
# cast: K = the dragon's last clerk | |
# cast: B = Mr Bagshaw | Bagshaw | he
---
@scene place=the old quarry | time=early morning | pov=I | present=I,E,C
⟦E→I i⟧“{You|I} go first.”⟦/⟧
⟦I→E i⟧“{I|I}’m not going first. {You|E}’re {the one who read the book|E}.”⟦/⟧
⟦E→I i⟧“{You|I}’re {the one who’s sixteen|I}.”⟦/⟧
⟦I→E i⟧“What did the book say?”⟦/⟧
⟦E→I i⟧“That the eldest is usually eaten.”⟦/⟧
⟦C→I,E i⟧“That’s a myth,”⟦/⟧ and the whole cave hums with it. ⟦C→I,E i =⟧“{I|C} never ask anyone’s age. It’s rude.”⟦/⟧
{Esme|E} screams. {Isla|I} would like it noted, later, that {she|I} does not; {she|I} simply sits down, rather fast, in a puddle.
{The dragon|C} comes out a piece at a time. First there’s the smoke, then there’s the long grey chin, then one eye, as big as a cartwheel, with a pair of spectacles held in front of it on a stick. {She|C} isn’t what {Isla|I} has been dreading since Tuesday, when {Dad|D} came in from the yard, sat down in {his|D} boots and told {them|I+E} about the debt. {She|C} looks like somebody’s great-aunt. There’s a shawl. Behind {her|C}, where the gold ought to be, are shelves, hundreds of shelves, and on every one of them are books with red spines and dates.
⟦C→I,E e⟧“Well?”⟦/⟧ says {Cinder|C}. ⟦C→I,E e =⟧“Which of {you|I+E} has come about the mill?”⟦/⟧
⟦I→C i⟧“{We both|I+E} have.”⟦/⟧
⟦C→I i⟧“Name?”⟦/⟧
⟦I→C i⟧“Rainsford.”⟦/⟧
⟦C→I i⟧“With an S?”⟦/⟧
⟦I→C i⟧“In the middle.”⟦/⟧
⟦E→I i⟧“Don’t tell {her|C} how to spell it! That’s how they get power over you.”⟦/⟧
⟦C→E a⟧“That’s fairies, {dear|E},”⟦/⟧ {she|C} says, running a claw down a page. ⟦C→E a =⟧“Here {we|C+E+I} are. Forty crowns, at two per cent, since the year of the flood.”⟦/⟧
⟦E→C i⟧“Two?”⟦/⟧
⟦C→E i⟧“Two.”⟦/⟧
⟦E→C e⟧“{He|B} told {us|I+E} twenty,”⟦/⟧ {Esme|E} says.
The claw stops. A little smoke goes up, quite straight.
⟦C→E a⟧“Who did?”⟦/⟧ {she|C} says.
⟦I→C a⟧“{Mr Bagshaw|B},”⟦/⟧ {she|I} answers, when it’s plain that {{her|I} sister|E} has used up all {her|E} courage. ⟦I→C a =⟧“{He|B} collects it. {He|B} says it’s for {you|C}.”⟦/⟧
⟦C→I i⟧“Does {he|B}.”⟦/⟧
⟦I→C i⟧“Every quarter day. {He|B} brings a receipt with a dragon on it.”⟦/⟧
⟦C→I i⟧“Is it a good likeness?”⟦/⟧
⟦I→C i⟧“It’s more of a newt.”⟦/⟧
⟦E→I i⟧“{Isla|I}!”⟦/⟧
⟦I→E i⟧“Well, it is! {You|E} said so. {You|E} said it looked like a newt with wind.”⟦/⟧
⟦C→I,E i⟧“{I|C} have employed nobody,”⟦/⟧ and now the spectacles have come down altogether, ⟦C→I,E i =⟧“since {{my|C} last clerk|K} retired. That was ninety years ago. It was a heron.”⟦/⟧
{Isla|I} looks at {Esme|E}. {She|E} has got {her|E} thinking face on, the one with the tongue at the corner, and there is no use in talking to {her|E} while it’s there. {She|E} wore it all through the winter that {she|E} was nine and taught {herself|E} fractions out of the feed bills, because it had seemed to {her|E} that the sacks were getting smaller. They were. {Dad|D} had changed corn merchants and bought {her|E} an orange.
⟦E→C a⟧“So if it was two,”⟦/⟧ {she|E} begins slowly, ⟦E→C a =⟧“and {we|I+E}’ve been paying twenty, since the year of the flood…”⟦/⟧
⟦C→E i⟧“Go on.”⟦/⟧
⟦E→C i⟧“Then {we|I+E} don’t owe {you|C} anything.”⟦/⟧
⟦C→E i⟧“Not a farthing. By {my|C} reckoning {you|I+E} stopped owing {me|C} anything before {you|E} were born. Do {you|E} like sums?”⟦/⟧
⟦E→C i⟧“{I|E} like them when they come out.”⟦/⟧
⟦C→E a⟧“So do {I|C},”⟦/⟧ {the dragon|C} confides. ⟦C→E a =⟧“How’s {your|E} handwriting?”⟦/⟧
⟦I→C i⟧“No,”⟦/⟧ and {Isla|I} gets up out of the puddle. ⟦I→C i =⟧“Absolutely not. {She|E}’s *twelve*.”⟦/⟧
⟦E→I i⟧“It’s very neat! {Isla|I}, tell {her|C} that it’s neat!”⟦/⟧
⟦I→E i⟧“{You|E} screamed.”⟦/⟧
⟦E→I i⟧“That was before {I|E} saw the shelves.”⟦/⟧
⟦C→I a⟧“Saturdays only,”⟦/⟧ {the dragon|C} offers. ⟦C→I a =⟧“There’d be buns. {You|I} might come too, if {you|I}’re worried. {I|C} could use someone who isn’t afraid to say newt.”⟦/⟧
{Esme|E} turns on {her|I} with both hands clasped. It’s hard to refuse a person with both hands clasped; {she|I}’s been trying to for twelve years.
⟦I→C a⟧“What about {Mr Bagshaw|B}?”⟦/⟧ {she|I} asks at last.
{Cinder|C} folds up {her|C} spectacles. {She|C} tucks the shawl in, and stretches, and it turns out there was a good deal more of {her|C} in the cave.
⟦C→I,E i⟧“Which of {you|I+E} knows where {he|B} lives?”⟦/⟧
⟦E→C i⟧“{I|E} do.”⟦/⟧
⟦I→C,E i⟧“{We both|I+E} do. And this time {I|I}’m going first.”⟦/⟧

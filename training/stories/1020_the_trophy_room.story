# title: The Trophy Room
# style: third person past; straight quotes; magic-school fic; two boys and a girl; comic
# cast: T = Tilly Wragg | Tilly, Wragg | she
# cast: J = Osbert Mundy | Osbert, Mundy, Ozzie | he
# cast: C = Colton Yelland | Colton, Yelland | he
# cast: O = Professor Ockley | Ockley, Professor | she
# cast: B = Osbert's brother | | he
---
@note
A/N: day 4 of the detention prompt list!! no beta, we die like the owl in chapter two
@end
@scene place=the trophy room | time=Saturday detention | pov=T | present=T,J,C
⟦J→C i⟧"{You|C} missed a bit."⟦/⟧
⟦C→J i⟧"{I|C} didn't miss it. {I|C}'m saving it."⟦/⟧
⟦J→C i⟧"For what?"⟦/⟧
⟦C→J i⟧"For {you|J}. {You|J}'ve done two cups, {Mundy|J}. {I|C}'ve counted."⟦/⟧
{Tilly|T} kept {her|T} head down over the silver. There were four hundred and eleven trophies in the room and {she|T} had been put in charge of the rags, on the grounds that {she|T} was {the only one of {the three of {them|T+J+C}|T+J+C} who hadn't thrown anything|T}.
⟦J→C e⟧"Two large cups,"⟦/⟧ {Osbert|J} corrected.
⟦C→J i⟧"One of them was an egg cup."⟦/⟧
⟦J→C i⟧"It's the Ladies' Egg Trophy of 1902, thank {you|C}. It's got handles."⟦/⟧
⟦C→T i⟧"{Wragg|T}, has it got handles?"⟦/⟧
⟦T→C i⟧"{I|T}'m not in this."⟦/⟧
⟦J→T i⟧"Tell {him|C} it's got handles."⟦/⟧
⟦T→J,C e⟧"It's got one handle,"⟦/⟧ said {Tilly|T}, ⟦T→J,C e =⟧"and the other one's in {Osbert|J}'s pocket."⟦/⟧
There was a silence. {Colton|C} started to laugh, and {he|C} laughed so hard that {he|C} had to put down the Inter-House Hexing Shield. {He|C} wasn't a bad-looking boy when {he|C} laughed. {Tilly|T} had known {him|C} for five years and had been on speaking terms with {him|C} for perhaps six weeks of them, not all in a row; {he|C} was the sort who answered a question before the teacher had finished it, and was right, and looked round to see who had noticed. {Osbert|J} had always noticed. {Osbert|J} had sat behind {him|C} since {they|J+C} were eleven and had made it {his|J} life's work to be seen yawning. On Thursday, in Potions, {one of {them|J+C}|J} had finally thrown a newt.
⟦C→J a⟧"{You|J} broke it?"⟦/⟧ {he|C} managed.
⟦J→C i⟧"It came off."⟦/⟧
⟦C→J i⟧"In {your|J} hand."⟦/⟧
⟦J→C i⟧"Where else would it come off? {I|J} was polishing it, which is more than--"⟦/⟧
⟦C→J i⟧"{Ockley|O}'s going to skin {you|J}."⟦/⟧
{Osbert|J} had gone rather white round the freckles. ⟦T→J i⟧"Give it here,"⟦/⟧ and {Tilly|T} held out {her|T} palm. {He|J} looked at {Colton|C} first. Then {he|J} gave it.
⟦T→C i⟧"Can {you|C} do a mending charm?"⟦/⟧
⟦C→T i⟧"Obviously {I|C} can do a mending charm."⟦/⟧
⟦T→C i⟧"Would {you|C}?"⟦/⟧
⟦C→T i⟧"For {him|J}? {He|J} threw a newt at {me|C}."⟦/⟧
⟦J→C i⟧"{I|J} threw it *near* {you|C}. {You|C} leaned."⟦/⟧
⟦C→J a⟧"{I|C} *leaned*!"⟦/⟧ {he|C} squawked.
⟦T→J i⟧"{Ozzie|J}. Say sorry."⟦/⟧
⟦J→T i⟧"What, out loud?"⟦/⟧
{She|T} waited. {She|T} had two small sisters and knew how to wait. {Osbert|J} scuffed one shoe along the edge of the rug, and looked at the ceiling, and the window, and the stuffed pike.
⟦J→C a⟧"Sorry about the newt,"⟦/⟧ {he|J} told the pike.
⟦C→J a⟧"Was that so hard?"⟦/⟧ {he|C} asked.
⟦J→C i⟧"Yes. It was horrible. {I|J} need a sit-down."⟦/⟧
{Colton|C} already had {his|C} wand out. {He|C} set the egg cup on the table, as gently as if there'd been an egg in it, and bent until {his|C} nose was almost on the silver. The handle twitched. It crept over the wood like a snail, found the place and stuck.
⟦J→C i⟧"That's..."⟦/⟧ {Osbert|J} leaned in, and {his|J} voice came out all wrong. ⟦J→C i =⟧"That's actually really good."⟦/⟧
⟦C→J i⟧"Don't sound so surprised."⟦/⟧
⟦J→C i⟧"{I|J} can't get {mine|J} to hold. {{My|J} brother|B} showed {me|J} about ten times."⟦/⟧
⟦C→J i⟧"Do {you|J} turn {your|J} wrist?"⟦/⟧
⟦J→C i⟧"Which way?"⟦/⟧
⟦C→J i⟧"Give {me|C} {your|J} hand. No, the other one, {you turnip|J}."⟦/⟧
{Tilly|T} picked up a rag, because somebody had to. When {she|T} next looked round, {they|J+C} had eleven broken things lined up on the table, of which, {she|T} was almost sure, at least nine had been whole at lunch.
@scene place=the trophy room | time=later | pov=T | present=T,J,C,O
⟦O→T,J,C i⟧"And what is going on here?"⟦/⟧
{All three|T+J+C} spun round. {Professor Ockley|O} stood in the doorway with {her|O} hat on.
⟦C→O i⟧"Polishing, {Professor|O}."⟦/⟧
⟦O→C i⟧"With a wand, {Mr Yelland|C}?"⟦/⟧
⟦J→O i⟧"That's {mine|J}, {Professor|O}. {I|J} made {him|C}."⟦/⟧
{She|O} turned {her|O} eyes upon {the other boy|J}, slowly, like a lighthouse. ⟦O→J i⟧"{You|J} *made* {him|C}. And on Thursday {he|C} made {you|J} throw a newt, {I|O} dare say."⟦/⟧
⟦J→O i⟧"No, that was all {me|J}. {He|C} leaned, though."⟦/⟧
{Colton|C} made a noise into {his|C} sleeve. {The professor|O} looked from {one|J} to {the other|C}, and last at {Tilly|T}.
⟦O→T a⟧"Have {they|J+C} been like this all day, {Miss Wragg|T}?"⟦/⟧ {she|O} inquired.
⟦T→O a⟧"Worse, at the start,"⟦/⟧ {she|T} said.
⟦O→T,J,C i⟧"Hm. Same time next Saturday."⟦/⟧
⟦C→O e⟧"But it was only for the one week!"⟦/⟧ {Colton|C} protested.
⟦O→C i⟧"It was. {I|O} find that there are three hundred and ninety trophies to go, and {I|O} have never in {my|O} life seen {you two|J+C} so quiet."⟦/⟧

# title: Three at Cards
# style: third person past; straight quotes; regency; three women; formal address; UK spelling
# cast: H = Miss Honoria Vellacott | Honoria, Miss Vellacott | she
# cast: O = Lady Ottilie Strake | Ottilie, Lady Ottilie | she
# cast: C = Cecily Pym | Cecily, Miss Pym | she
# cast: M = Mr. Ambrose Thorpe | Mr. Thorpe, Ambrose | he
# cast: U = Honoria's aunt | Aunt Augusta | she
# cast: N = Cecily's mother | Mama | she
# cast: Q = Cecily's father | Papa | he
---
@scene place=the small drawing room at Vellacott Park | time=a wet afternoon | pov=H | present=H,O
⟦O→H i⟧"{You|H} are holding the queen."⟦/⟧
⟦H→O i⟧"{I|H} am holding nothing of the kind."⟦/⟧
⟦O→H a⟧"{You|H} touch {your|H} ear when {you|H} have it,"⟦/⟧ {Lady Ottilie|O} observed, and laid down a seven.
{Miss Vellacott|H} took {her|H} hand away from {her|H} ear.
⟦H→O a⟧"{You|O} have been studying {my|H} ears?"⟦/⟧ {she|H} said.
⟦O→H i⟧"There is so little to read in this house."⟦/⟧
⟦H→O i⟧"There are four thousand volumes in the library."⟦/⟧
⟦O→H i⟧"Sermons."⟦/⟧
⟦H→O a⟧"Not the top shelf,"⟦/⟧ {she|H} said.
⟦O→H i⟧"{I|O} could not reach the top shelf, {Honoria|H}. {I|O} stood on a chair. {{Your|H} aunt|U} came in, and {I|O} was obliged to say that {I|O} was looking at the ceiling."⟦/⟧
⟦H→O e⟧"What did {she|U} say?"⟦/⟧ asked {Honoria|H}, in spite of {herself|H}.
⟦O→H i⟧"That in {her|U} day, young ladies looked at the floor."⟦/⟧
It had rained for eight days. The visit was to have been of three. {Honoria|H} had prepared for it as for a siege, having been told by all the county that {the Earl of Strake's daughter|O} was proud, and wild, and had once driven a curricle to Brighton for a wager; and on the second evening {this monster|O} had sat down on the hearthrug, in silk, to pick a thorn out of the spaniel's foot. {She|O} had done it very slowly, singing under {her|O} breath. {Honoria|H} had gone up to bed early that night with a headache. {She|H} had had the headache, in one form or another, ever since.
⟦O→H i⟧"It is {your|H} turn."⟦/⟧
⟦H→O e⟧"{I|H} know,"⟦/⟧ said {Honoria|H}.
⟦O→H i⟧"{You|H} have been looking at {me|O} for quite two minutes."⟦/⟧
⟦H→O a⟧"{I|H} was considering {my|H} discard,"⟦/⟧ {she|H} said.
@scene place=the same room | time=moments later | pov=H | present=H,O,C
⟦C→H,O i⟧"{He|M} is here! Oh, {he|M} is *here*, and {his|M} boots are all over mud!"⟦/⟧
The door had hit the wall. {Cecily Pym|C} was seventeen, and did not enter rooms so much as happen to them; {she|C} threw {herself|C} down on the sofa, between {the two players|H+O}, and on top of the discards.
⟦O→C e⟧"Who is here?"⟦/⟧ asked {Lady Ottilie|O}.
⟦C→O i⟧"{Mr. Thorpe|M}! To see {Honoria|H}!"⟦/⟧
⟦H→C i⟧"{He|M} cannot be. It's Wednesday."⟦/⟧
⟦C→H i⟧"{He|M} has a nosegay."⟦/⟧
{Ottilie|O} did not look up from {her|O} hand. ⟦O→C i⟧"What sort?"⟦/⟧
⟦C→O i⟧"Violets. Rather squashed ones."⟦/⟧
⟦H→C i⟧"Tell {him|M} that {I|H} have a headache."⟦/⟧
⟦C→H i⟧"{You|H} had one on Sunday. {{Your|H} aunt|U} has told {him|M} already that {you|H} are perfectly well and would be charmed. {They|M+U} are in the hall. {I|C} ran."⟦/⟧ {Ottilie|O} had begun, one after another, to square up the cards. {She|O} did it without raising {her|O} eyes. ⟦C→O i⟧"Have {I|C} spoiled the game? Who was winning?"⟦/⟧
⟦O→C a⟧"{Miss Vellacott|H} was,"⟦/⟧ {she|O} said. ⟦O→C a =⟧"{She|H} has had the queen all afternoon."⟦/⟧
⟦C→H i⟧"Will {you|H} accept {him|M}?"⟦/⟧
⟦H→C e⟧"{Cecily|C}!"⟦/⟧ cried {Honoria|H}.
⟦C→H i⟧"Well, {he|M} means to ask. {He|M} has got the face."⟦/⟧
⟦O→C i⟧"Is it a good face?"⟦/⟧
⟦C→O i⟧"It's like a nice horse's."⟦/⟧
⟦O→H i⟧"{You|H} are fond of horses."⟦/⟧
⟦H→O i⟧"Don't."⟦/⟧
⟦O→H i⟧"{I|O} merely remark it. Four thousand a year, a nice horse's face, and the violets are in season. {I|O} should think {you|H} would hardly need to consider {your|H} discard."⟦/⟧
{Miss Pym|C} looked from {one|O} to {the other|H}. {Her|C} mouth, which was seldom shut, came slowly open a little further.
⟦C→H,O i⟧"Are {you|H+O} quarrelling?"⟦/⟧
⟦group→C a⟧"No,"⟦/⟧ {both of {them|H+O}|H+O} said.
⟦C→H,O i⟧"It sounds like quarrelling. It sounds like {Mama|N} and {Papa|Q}."⟦/⟧
There were voices in the passage; there was {{Honoria|H}'s aunt|U}'s voice, at any rate, going on ahead of {its owner|U} like a footman with a torch. {Honoria|H} stood up. A card slid off {her|H} lap and lay on the carpet with its face showing, and {Lady Ottilie|O}, who had been reaching for the last of the pack, saw which it was.
⟦O→H a⟧"{You|H} ought to have played it,"⟦/⟧ {she|O} said, very low.
⟦H→O a⟧"{I|H} didn't know that {I|H} was allowed,"⟦/⟧ {she|H} said.
⟦C→H e⟧"{They|M+U}'re at the door. {Honoria|H}! What shall {I|C} do? Shall {I|C} faint? {I|C} can, {you|H} know, {I|C}'ve practised,"⟦/⟧ said {Cecily|C}.
⟦H→C i⟧"Would {you|C}?"⟦/⟧
⟦C→H i⟧"Across the doorway or on the rug?"⟦/⟧
⟦O→C i⟧"The doorway, {I|O} think. Mind {your|C} head."⟦/⟧
⟦H→O i⟧"There is a window in the library. It's not very high."⟦/⟧
⟦O→H i⟧"It is raining."⟦/⟧
⟦H→O a⟧"{I|H} am told {you|O} once drove to Brighton,"⟦/⟧ {she|H} said, and held out {her|H} hand.
Behind {them|H+O}, with great conviction, {somebody|C} fell down.

# title: Proving
# style: third person past; straight quotes; slow fic, two men in a bakery and a third who comes in; pronoun tags with men; tags before the speech; successive paragraphs by one speaker; long narration
# cast: D = Didier, the baker | Didier, the older man | he
# cast: C = Cyrille, the new hand | Cyrille, the younger man | he
# cast: H = Hugues, Didier's son | Hugues | he
# cast: S = Solange, Didier's late wife | Solange, Maman | she
# cast: X = the man who'll buy the ovens | | he
# cast: B = Detlef, Cyrille's old chef | Detlef | he
---
@note
chapter 6 of the bakery one. slow burn means SLOW
@end
@scene place=the bakehouse | time=three in the morning | pov=C | present=D,C
⟦D→C a⟧"{You|C}'re strangling it,"⟦/⟧ {he|D} said.
{Cyrille|C} let go of the dough.
⟦D→C i⟧"Now {you|C}'ve hurt its feelings."⟦/⟧
⟦C→D a⟧"How do {you|D} want it, then?"⟦/⟧ {he|C} asked.
⟦D→C i⟧"As if it owed {you|C} money and {you|C} liked it anyway."⟦/⟧
⟦C→D i⟧"In Hamburg {we|C+B} used a machine."⟦/⟧
⟦D→C i⟧"And how was it?"⟦/⟧
⟦C→D i⟧"Round."⟦/⟧
{The older man|D} grunted. It was the third week. {Cyrille|C} had come on a bicycle, with one knife and a burn the length of {his|C} forearm that {he|C} didn't discuss, and {Didier|D} had looked at the burn and not at the references, and pointed at the sacks. Since then {they|C+D} had spent every night six feet apart. {Cyrille|C} knew {his|D} cough and {his|D} bad knee. {He|C} knew that {he|D} crossed {himself|D} before {he|D} slashed the first loaf, and that on the shelf above the scale, between the salt and a dead radio, there was a woman's wristwatch that {he|D} wound at four each morning and never set. Nobody had said whose. In kitchens nobody did; {Detlef|B} used to say that a kitchen was a place to put things down in.
{He|C} said, ⟦C→D a⟧"Can {I|C} ask {you|D} something?"⟦/⟧
⟦D→C a⟧"No,"⟦/⟧ said {the baker|D}.
⟦D→C a⟧"What is it?"⟦/⟧ {he|D} added, a whole tray later.
⟦C→D i⟧"Why did {you|D} take {me|C}?"⟦/⟧
⟦D→C i⟧"{You|C} were early. The last one was never early."⟦/⟧
⟦C→D i⟧"That's all?"⟦/⟧
⟦D→C i⟧"{You|C} wiped the saddle of {your|C} bicycle before {you|C} came in. {I|D} was at the window."⟦/⟧ {He|D} didn't look up. {His|D} hands went round and round in the flour, like an old couple dancing. ⟦D→C i =⟧"Who wipes a saddle?"⟦/⟧
⟦C→D a⟧"{Detlef|B} made {me|C} wipe everything,"⟦/⟧ {he|C} said.
⟦D→C i⟧"Is that {the one who did {your|C} arm|B}?"⟦/⟧
The watch ticked on its shelf. {Cyrille|C} pulled {his|C} sleeve down, and it came away white.
⟦C→D a⟧"It was an accident,"⟦/⟧ {he|C} said.
⟦C→D a⟧"It was mostly an accident,"⟦/⟧ {he|C} said, when {the other man|D} had gone on not saying anything for some time.
@scene place=the bakehouse | time=ten to four | pov=C | present=D,C,H
⟦H→D i⟧"Who's {this|C}?"⟦/⟧
⟦D→H i⟧"Shut the door, {you|H}'ll kill the oven."⟦/⟧
⟦H→D i⟧"{I|H} said who's {this|C}?"⟦/⟧
⟦D→H i⟧"{He|C}'s making the rye. Say good morning."⟦/⟧
⟦H→D i⟧"{You|D} told {me|H} {you|D}'d shut. {You|D} said on the phone, end of the year, {Hugues|H}, {I|D}'m shutting."⟦/⟧
⟦C→H i⟧"Good morning."⟦/⟧
⟦H→C i⟧"{I|H} wasn't talking to {you|C}."⟦/⟧
⟦D→H i⟧"Then {you|H} can wait outside till {you|H} are."⟦/⟧
{He|H} didn't wait outside. {He|H} was {a handsome man of forty in a wool coat|H}, with {{his|H} father|D}'s eyebrows, and {he|H} stood on the one dry tile with the car keys in {his|H} fist and looked along the racks as if someone was going to have to pay for them. {Cyrille|C} kept {his|C} head down. {He|C} shaped, and {he|C} turned, and {he|C} thought of the other door, the steel one, with {Detlef|B} coming through it; of how you learned to hear from the footstep which it was going to be, {the one who'd stay behind till one in the morning to show you a sauce|B} or {the other|B}. {They|B} had the same shoes.
⟦H→D a⟧"There's {a man|X} coming to look at the ovens on Friday,"⟦/⟧ {he|H} announced. ⟦H→D a =⟧"{He|X}'s offered."⟦/⟧
⟦D→H i⟧"They're not for sale."⟦/⟧
⟦H→D i⟧"{You|D}'re seventy-one. {You|D} can't get down to the bottom rack!"⟦/⟧
⟦C→H i⟧"{I|C} do the bottom rack."⟦/⟧
⟦H→C i⟧"Oh, {you|C} do."⟦/⟧
⟦C→H i⟧"Since the third."⟦/⟧
⟦H→D a⟧"And what do {you|D} pay {him|C} with?"⟦/⟧ {he|H} demanded of {{his|H} father|D}. ⟦H→D a =⟧"{Maman|S}'s silver?"⟦/⟧
Nobody answered {him|H}. What happened was that it came to be four. {The old man|D} wiped {his|D} palms down {his|D} apron, the left and then the right, and reached up between the salt and the radio; and {{his|D} son|H}, who had been about to go on, shut {his|H} mouth. In the quiet {they|D+C+H} could all hear the little crown going round. It took twelve turns. {Cyrille|C} had counted them on other mornings, not meaning to. At the twelfth {Didier|D} held it against {his|D} ear, as {he|D} always did, for about as long as it takes to be told something, and put it back.
⟦H→D a⟧"{You|D} still do that,"⟦/⟧ {he|H} said, in a different voice.
⟦D→H i⟧"Somebody has to. {You|H} don't."⟦/⟧
⟦H→D i⟧"{I|H} didn't know it was here. {I|H} looked for it everywhere. {I|H} thought {she|S}'d been buried in it."⟦/⟧
⟦D→H i⟧"{She|S} took it off for the dough. {She|S} put it up there that morning, and at ten past four {she|S} fell down."⟦/⟧
⟦H→D i⟧"{You|D} never told {me|H} that."⟦/⟧
⟦D→H i⟧"{You|H} never came in by this door."⟦/⟧
{Hugues|H} looked at the tile under {his|H} shoes, then at the next one. It was {the younger man|C} who moved. {He|C} took a clean apron off the nail, shook it out and held it up by its strings, at arm's length, as one would for a child or a king.
⟦C→H a⟧"There's the bottom rack,"⟦/⟧ {he|C} offered.
⟦C→H a⟧"{I|C}'ll show {you|H},"⟦/⟧ {he|C} said, as {the other|H} stared. ⟦C→H a =⟧"It's only bending."⟦/⟧

# title: Bed Nine Cheats
# style: third person past; British single quotes; a patient and a visitor, two men; a nurse late; tags in the middle of lines
# cast: R = Russell Amory | Russell, Mr. Amory, Amory | he
# cast: D = Diego | Diego | he
# cast: P = Nurse Peggy | Peggy | she
# cast: E = Russell's son | Robert | he
# cast: O = the volunteer co-ordinator | | she
# cast: F = Diego's stepdad | | he
# cast: L = Dr. Lim | Dr. Lim | she
---
@scene place=Ward C, bed nine | time=Wednesday afternoon | pov=D | present=D,R
⟦R→D i⟧‘{You|D}’re in {my|R} light.’⟦/⟧
⟦D→R i⟧‘Sorry. Are {you|R} {Mr. Amory|R}?’⟦/⟧
⟦R→D i⟧‘Who’s asking?’⟦/⟧
⟦D→R i⟧‘{I|D}’m {Diego|D}. {I|D}’m from the visiting scheme?’⟦/⟧
⟦R→D a⟧‘{I|R} didn’t ask for a scheme,’⟦/⟧ {he|R} said.
⟦D→R a⟧‘No,’⟦/⟧ {he|D} agreed, and looked at the form again, ⟦D→R a =⟧‘it says here {{your|R} son|E} did.’⟦/⟧
{The old man|R} put {his|R} newspaper down on the blanket. {He|R} had enormous eyebrows and a tube up {his|R} nose, and {he|R} used the eyebrows. ⟦R→D a⟧‘Did {he|E},’⟦/⟧ {he|R} said. ⟦R→D a =⟧‘And did {{my|R} son|E} say why {he|E} couldn’t come {himself|E}?’⟦/⟧
⟦D→R i⟧‘It doesn’t have a box for that.’⟦/⟧
⟦R→D i⟧‘Ha.’⟦/⟧ It wasn’t quite a laugh. A finger pointed at the chair. ⟦R→D i =⟧‘How long have {I|R} got {you|D} for?’⟦/⟧
⟦D→R a⟧‘An hour,’⟦/⟧ {he|D} told {him|R}.
⟦R→D i⟧‘What do they pay {you|D}?’⟦/⟧
⟦D→R i⟧‘It’s voluntary.’⟦/⟧
⟦R→D i⟧‘So {you|D}’re {a criminal|D}.’⟦/⟧
⟦D→R a⟧‘It was one shed,’⟦/⟧ {he|D} said, before {he|D} could stop {himself|D}.
The eyebrows went up as far as they could go. {Diego|D} felt the heat come up {his|D} neck. {The co-ordinator|O} had told {him|D}, twice, that there was no need to mention the court order; people were old, {she|O}’d said, and they liked to feel safe. {He|D} had worn a shirt. {He|D} had taken out the earring in the lift and it was in {his|D} pocket now, in with the bus money, where {he|D} kept touching it to see that it hadn’t gone.
⟦R→D i⟧‘{You|D} robbed a shed?’⟦/⟧
⟦D→R a⟧‘{I|D} burned a shed,’⟦/⟧ {he|D} said.
⟦R→D i⟧‘On purpose?’⟦/⟧
⟦D→R i⟧‘Not the whole shed.’⟦/⟧
⟦R→D i⟧‘Which part did {you|D} mean to burn?’⟦/⟧
⟦D→R i⟧‘A chair. It was in the shed.’⟦/⟧
⟦R→D a⟧‘What had the chair done?’⟦/⟧ {he|R} asked.
{He|D} thought about it. Nobody had put it quite like that, not even the judge. ⟦D→R i⟧‘It was {{my|D} stepdad|F}’s. {He|F} used to make {me|D} sit on it.’⟦/⟧
⟦R→D i⟧‘For long?’⟦/⟧
⟦D→R i⟧‘Depends what {I|D}’d done.’⟦/⟧
⟦R→D i⟧‘{I|R} see.’⟦/⟧ {Russell|R} reached over, slowly, with the hand that had the needle in, and opened the drawer of the locker. ⟦R→D i =⟧‘Do {you|D} play cribbage?’⟦/⟧
⟦D→R i⟧‘What’s that?’⟦/⟧
⟦R→D a⟧‘Fifty-nine minutes,’⟦/⟧ {he|R} said. ⟦R→D a =⟧‘Shuffle those.’⟦/⟧
@break
@scene place=Ward C, bed nine | time=the fifth Wednesday | pov=D | present=D,R,P
⟦D→R i⟧‘Fifteen two, fifteen four, and a pair is six.’⟦/⟧
⟦R→D i⟧‘And one for the jack.’⟦/⟧
⟦D→R i⟧‘Where?’⟦/⟧
⟦R→D i⟧‘There, look, under {your|D} thumb. If {you|D} don’t see it, {I|R} take it.’⟦/⟧
⟦D→R i⟧‘{You|R}’d take points off {a volunteer|D}?’⟦/⟧
⟦R→D i⟧‘{I|R}’d take them off a bishop.’⟦/⟧
⟦D→R a⟧‘{You|R} moved {your|R} peg,’⟦/⟧ {he|D} said.
⟦R→D i⟧‘{I|R} did not.’⟦/⟧
⟦D→R i⟧‘{You|R} did. {You|R} were on eighty. {I|D} looked at the tea and now {you|R}’re on eighty-four.’⟦/⟧
⟦R→D a⟧‘{I|R}’m {a dying man|R},’⟦/⟧ {he|R} said with dignity.
⟦D→R i⟧‘{You|R} said it was {your|R} hip.’⟦/⟧
⟦R→D i⟧‘It was. They found something behind it.’⟦/⟧
It was said so much in the same tone that {Diego|D} had already pegged {his|D} six before {he|D} heard. {He|D} held on to the little bit of ivory. {He|D} didn’t look up, because it seemed to {him|D} that if {he|D} didn’t it might still be about cribbage.
⟦D→R a⟧‘Does {Robert|E} know?’⟦/⟧ {he|D} asked.
⟦R→D i⟧‘How’d {you|D} know {his|E} name?’⟦/⟧
⟦D→R a⟧‘It was on the form,’⟦/⟧ {he|D} confessed.
⟦R→D i⟧‘No, {he|E} doesn’t. And {you|D}’ll not tell {him|E}.’⟦/⟧
⟦D→R i⟧‘Why not?’⟦/⟧
⟦R→D a⟧‘Because then {he|E}’d come,’⟦/⟧ {he|R} said.
⟦D→R i⟧‘Isn’t that good?’⟦/⟧
⟦R→D i⟧‘{I|R} had a chair too, {lad|D}.’⟦/⟧ {He|R} took {his|R} glasses off, and without them {his|R} face was just a face. ⟦R→D i =⟧‘It wasn’t in a shed. It was in the front hall. {He|E} used to sit in it with {his|E} feet not touching the floor.’⟦/⟧
Down the ward somebody’s telly was applauding. Neither of {them|D+R} said anything. {He|D} could have got up. {He|D} had thought, often, about what {he|D} would say to {the man|F} on the day {the man|F} was old and had a tube in {him|F}, and {he|D}’d had it all ready for years, and it didn’t fit.
⟦P→D,R i⟧‘Who’s winning?’⟦/⟧
{She|P} had come round the curtain backwards, with the trolley.
⟦R→P i⟧‘{The arsonist|D}.’⟦/⟧
⟦D→P i⟧‘{He|R} cheats.’⟦/⟧
⟦P→D,R i⟧‘Oh, we all know {he|R} cheats. {He|R} had nine quid off {Dr. Lim|L}. Arm, please.’⟦/⟧
⟦R→P i⟧‘Which?’⟦/⟧
⟦P→R,D i⟧‘Whichever’s got blood in it. Is {he|R} eating, {love|D}?’⟦/⟧
⟦R→P i⟧‘{You|P} could ask {me|R}.’⟦/⟧
⟦P→R,D i⟧‘{You|R} lie. Is {he|R}?’⟦/⟧
⟦D→P a⟧‘{He|R} gives {me|D} the custard,’⟦/⟧ {he|D} told {her|P}.
⟦P→R i⟧‘Do {you|R}, now? That’s for {your|R} bones.’⟦/⟧
⟦R→D i⟧‘{Judas|D}.’⟦/⟧
⟦P→D e⟧‘And {you|D}’ve ten minutes left,’⟦/⟧ {Peggy|P} told {the boy|D} over the top of the cuff, ⟦P→D e =⟧‘so make {the old fraud|R} count it out loud.’⟦/⟧
The curtain rattled shut. ⟦D→R a⟧‘{You|R} should ring {him|E},’⟦/⟧ {he|D} said. ⟦D→R a =⟧‘{I|D}’m not being nice. {I|D} just think {he|E} ought to get the chance.’⟦/⟧
⟦R→D a⟧‘To do what?’⟦/⟧ {he|R} asked.
⟦D→R i⟧‘{I|D} don’t know. Shout. Burn something.’⟦/⟧
⟦R→D i⟧‘Would it have helped? If {yours|F} had rung?’⟦/⟧
⟦D→R i⟧‘{I|D}’d have had someone to aim at.’⟦/⟧ 
For a long time {the man in the bed|R} moved {his|R} peg up and down in its hole. Then, one after another, {he|R} moved it back four.
⟦R→D a⟧‘Pass {me|R} the damned phone,’⟦/⟧ {he|R} said.

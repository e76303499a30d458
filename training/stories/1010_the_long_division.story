# title: Long Division
# style: third person past; British single quotes; literary short story; a headmaster, a new teacher and a caretaker, three men in an island school; tags before the speech; long narration
# cast: D = Malachy Keane, the master | Malachy, Mr. Keane, the Master | he
# cast: F = Fergal, the new teacher | Fergal, Mr. Roche | he
# cast: E = Eamon, the caretaker | Eamon | he
# cast: C = Colm Keane, Malachy's brother, drowned | Colm | he
# cast: X = Malachy and Colm's father | | he
# cast: Y = a girl Malachy knew | | she
# cast: Z = the woman in the department | | she
# cast: G = Grainne, a girl in the school | Grainne | she
---
@scene place=the schoolroom | time=after three | pov=F | present=D,F,E
⟦E→F i⟧'{You|F}'ll want to lift that.'⟦/⟧
⟦F→E i⟧'Lift what?'⟦/⟧
⟦E→F i⟧'The door. You lift it and then you pull.'⟦/⟧
⟦F→E i⟧'It's stuck.'⟦/⟧
⟦E→F i⟧'It isn't stuck at all. It's waiting to be lifted.'⟦/⟧
⟦D→F,E i⟧'Is that {Mr. Roche|F}?'⟦/⟧
⟦E→D i⟧'It's half of {him|F}, {Master|D}. The other half's in the porch.'⟦/⟧
⟦D→E i⟧'Lift it for {him|F}, {Eamon|E}, for the love of God.'⟦/⟧
So {he|F} arrived in it sideways, with {his|F} case against {his|F} chest. It was one room. There were nineteen desks in it and eleven children in the roll-book, and at the top end, under a map of a world with half its countries gone, sat {the man who'd taught every living soul on the island under fifty|D}. {Fergal|F} had been told about {Malachy Keane|D}: that {he|D} was retiring, and had been retiring since 1996; that {he|D} didn't hold with calculators; that there was {a brother|C}. It was {the woman in the department|Z} who said that, {Fergal|F} remembered, capping {her|Z} pen. There was {a brother, {Colm|C}|C}, {she|Z} said, and you don't mention it. That was the full extent of what anyone had thought it necessary to teach {him|F}.
⟦D→F a⟧'{You|F} were sick on the boat,'⟦/⟧ {the old man|D} observed.
⟦F→D i⟧'Twice.'⟦/⟧
⟦D→F i⟧'It'll be worse going back. Have {you|F} the Irish?'⟦/⟧
⟦F→D i⟧'{I|F} have the exam.'⟦/⟧
⟦E→D i⟧'God help {us|D+E}.'⟦/⟧
⟦D→E i⟧'Have {you|E} no boiler to see to?'⟦/⟧
⟦E→D i⟧'{I|E} have. It's behind {you|D}.'⟦/⟧
{He|E} went and knelt to it, whistling, {a long loose man in a jersey more hole than wool|E}. {Fergal|F} put down the case at last. On the blackboard was a sum in long division, a terrible one, that ran from the top of the board to the tray, and every figure in it was as clear as print. It had been ruled around in red. Someone had written DO NOT CLEAN.
⟦F→D i⟧'Whose is that?'⟦/⟧
The whistling stopped. ⟦D→F i⟧'That's not for the children.'⟦/⟧
⟦F→D i⟧'It doesn't come out.'⟦/⟧
⟦D→F i⟧'{I|D} beg {your|F} pardon?'⟦/⟧
⟦F→D i⟧'There's a slip. There, four lines down, the seven. It should be a one.'⟦/⟧
⟦E→F e⟧'Oh, {boy|F},'⟦/⟧ murmured {Eamon|E}, into the boiler.
@scene place=the schoolroom | time=the same afternoon, later | pov=F | present=D,F,E
The light had moved along as far as Africa. Nobody had told {Fergal|F} to go, and so {he|F} had sat down, for want of anything larger, at a child's desk, on which a person called {Grainne|G} had cut {her|G} name with a compass. {The master|D} had not stirred. {His|D} eyes went down the board, and down it, and came back each time to the one line.
{He|D} said, ⟦D→F a⟧'It is a one.'⟦/⟧
⟦F→D i⟧'{I|F}'m sorry. {I|F} shouldn't have said.'⟦/⟧
⟦D→F i⟧'Forty-one years.'⟦/⟧
⟦E→D i⟧'Ah, now, {Malachy|D}. How was anyone to see it?'⟦/⟧
⟦D→E i⟧'{He|F} saw it. {He|F}'s not in the door an hour.'⟦/⟧
⟦E→D i⟧'{He|F} has the young eyes.'⟦/⟧
⟦D→E i⟧'Did {you|E} see it? All the times {you|E} were up there with the duster?'⟦/⟧
⟦E→D i⟧'{I|E} never got as far as the sevens. {You|D} know that. {You|D} taught {me|E}.'⟦/⟧
⟦D→F a⟧'{I|D} had {a brother|C},'⟦/⟧ {the master|D} said then, in a classroom voice, level and a little too loud. ⟦D→F a =⟧'{He|C} was twelve. {I|D} was nineteen and {I|D} had the school for the one term, till they'd find a proper teacher. {I|D} gave {him|C} that sum to hold {him|C} in. There was a sea running and {{my|D} father|X} was short a hand on the boat, and {I|D} thought, let {the child|C} stay in and do a sum.⟦/⟧
⟦D→F a =⟧'{He|C} was quick. {He|C} was so quick, {Mr. Roche|F}, {he|C} had the chalk down in ten minutes. {He|C} says, ⟦C→D i quoted⟧"It's done, {Malachy|D}, can {I|C} go?"⟦/⟧ And {I|D} looked at it. {I|D} was in a hurry {myself|D}, there was {a girl|Y}. {I|D} looked at it and {I|D} said it was right.'⟦/⟧
The boiler ticked. Out beyond the wall, where the road gave up, there was a noise that {Fergal|F} had been hearing since {he|F} landed and had taken for wind. {Eamon|E} had got up off {his|E} knees. {He|E} came down between the desks with the poker in {his|E} hand, {a man of fifty and more|E}, and lowered {himself|E} into the one beside, and folded {his|E} arms upon it.
⟦F→D a⟧'If {you|D}'d seen it,'⟦/⟧ {he|F} began.
⟦D→F i⟧'If {I|D}'d seen it {I|D}'d have kept {him|C} in.'⟦/⟧
⟦E→D i⟧'And {he|C}'d have done it again, and been out in five.'⟦/⟧
⟦D→E i⟧'{You|E} don't know that.'⟦/⟧
⟦E→D i⟧'{I|E} sat next to {him|C}. {I|E} know how long {he|C}'d have been. {I|E} was copying.'⟦/⟧
It was said so mildly that it was a moment before either of {the others|D+F} looked round.
⟦D→E i⟧'That was {your|E} seven?'⟦/⟧
⟦E→D i⟧'No, no. {I|E} put a seven because {he|C} did. {I|E} often thought it looked a bit tall.'⟦/⟧
And then a thing took place that was talked of after, though only {two|F+E} could have told it. {The master|D} laughed. {He|D} laughed till {he|D} had to hold on by the desk; and when {he|D} was done {he|D} went up to the board, in {his|D} own time, and held something out across the rows.
⟦D→F i⟧'There's the duster. {You|F} may as well start.'⟦/⟧
⟦F→D i⟧'Are {you|D} certain?'⟦/⟧
⟦D→F i⟧'Lift it first, and then pull.'⟦/⟧

# title: Buck Season
# style: third person past; straight quotes; US; dialect; hunting cabin; snowed in; father figure and two younger men; half the lines untagged
# cast: E = Earl Stamper | Earl, old man | he
# cast: C = Clay Stamper | Clay | he
# cast: A = Austin Wirth | Austin | he
# cast: D = Clay's mother | June-Ann | she
# cast: F = Austin's father | | he
---
@scene place=a hunting cabin | time=the third night of snow | pov=A | present=E,C,A
By the third night {they|E+C+A} were out of beans and down to the subject.
⟦E→C i⟧"{You|C} fixin' to tell {me|E}, or am {I|E} supposed to guess?"⟦/⟧
⟦C→E i⟧"Tell {you|E} what?"⟦/⟧
⟦E→C i⟧"{I|E}'m old, {son|C}. {I|E} ain't dead."⟦/⟧
⟦C→E i⟧"It's {your|E} deal."⟦/⟧
⟦E→C i⟧"{I|E} know whose deal it is."⟦/⟧
{Austin|A} kept {his|A} eyes on {his|A} cards. {He|A} had two pair. {He|A} had been folding two pair since supper, because every time {he|A} won a hand {Clay|C} grinned at {him|A} across the lantern, and that grin could be read from the road.
⟦A→E a⟧"{I|A}'ll take one,"⟦/⟧ {he|A} said.
⟦E→A i⟧"{You|A} took one already."⟦/⟧
⟦A→E i⟧"Did {I|A}?"⟦/⟧
⟦C→E i⟧"{He|A} did not. {You|E}'re thinking of {me|C}."⟦/⟧
⟦E→C i⟧"{You|C} took two."⟦/⟧
⟦C→E i⟧"{I|C} took one and dropped one."⟦/⟧
⟦E→C i⟧"In {his|A} lap, {I|E} noticed."⟦/⟧
The stove popped. Nobody said a word for a bit. Snow slid off of the roof with a long breath, like a cow lying down, and {Austin|A} thought about the truck, which was under there somewheres with both of {their|C+A} phones in it.
{He|A} had known {Earl Stamper|E} for all {his|A} life, the way you know a hill. When {{Austin|A}'s own daddy|F} lit out it was {Earl|E} who'd come by with a side of venison every November and left it on the porch and never knocked. {He|E} taught {the two boys|C+A} to shoot off the same rest and dress a deer with the one knife. {He|E} had a way of hearing a thing you hadn't said, and then going out to split wood till you were ready to say it. {He|E}'d buried {{his|E} wife|D} in the spring. {He|E} hadn't split any since. {He|E} just sat there with {his|E} hands open.
⟦E→A a⟧"How long's it been?"⟦/⟧ {he|E} asked, and it took {Austin|A} a moment to see who was being looked at.
⟦A→E i⟧"How long's what been, {sir|E}?"⟦/⟧
⟦C→A i⟧"Don't answer that."⟦/⟧
⟦E→C i⟧"{I|E} asked {him|A}."⟦/⟧
⟦C→E i⟧"{I|C} know who {you|E} asked."⟦/⟧
⟦E→C i⟧"{You|C} always did talk for {him|A}. Second grade, {you|C} told the teacher {he|A} had a stomachache."⟦/⟧
⟦A→E i⟧"{I|A} did have a stomachache."⟦/⟧
⟦E→A i⟧"{I|E} expect {you|A} did. How long?"⟦/⟧
⟦A→E i⟧"Since the Fourth of July."⟦/⟧
⟦C→A i⟧"Aw, {Austin|A}."⟦/⟧
⟦A→C i⟧"{He|E} *knows*, {Clay|C}."⟦/⟧
⟦E→A,C i⟧"This past July?"⟦/⟧
{Clay|C} had put {his|C} cards down, face up, like a man who's through. A jack, a four, and nothing. ⟦C→E i⟧"Six years ago July."⟦/⟧
{He|E} did not so much as blink, {the old man|E}. {He|E} reached over and squared up the deck. {He|E} squared it on all four sides. Then {he|E} got to {his|E} feet, with one hand on the table, and took {his|E} coat down off the nail.
⟦C→E i⟧"Where are {you|E} going?"⟦/⟧
⟦E→C i⟧"Out."⟦/⟧
⟦C→E i⟧"There's four foot of snow out there!"⟦/⟧
⟦E→C i⟧"Wood's low."⟦/⟧
⟦A→E i⟧"{I|A} can get it, {Mr. Stamper|E}."⟦/⟧
⟦E→A i⟧"Set down."⟦/⟧
The door let in a gust and shut. After a while {they|C+A} could hear it, slow to begin with: *tock*. And a long wait. *Tock*.
⟦C→A i⟧"{You|A} had to go and say it."⟦/⟧
⟦A→C i⟧"{You|C} said six years. {I|A} was going to leave it at July."⟦/⟧
⟦C→A i⟧"{He|E}'ll have a heart attack."⟦/⟧
⟦A→C i⟧"{He|E}'s splitting wood."⟦/⟧
⟦C→A i⟧"That's what {I|C}'m telling {you|A}!"⟦/⟧
⟦A→C i⟧"{Clay|C}, listen. {He|E}'s splitting *wood*."⟦/⟧
It got so {Clay|C} was listening too, with {his|C} mouth a little open. *Tock*, *tock*. It had found its gait. {He|C} put out {his|C} hand on the table and {Austin|A} took it, right there under the lantern among the matchsticks, which {they|C+A} had never once done with a roof over {them|C+A}, and {they|C+A} sat and counted. {They|C+A} were up to forty when the boots came back across the porch.
Neither one let go. It was a near thing.
⟦E→C,A a⟧"{{Your|C} mother|D} knew,"⟦/⟧ {he|E} said, from behind an armload. Snow fell off {him|E} in plates.
⟦C→E i⟧"What?"⟦/⟧
⟦E→C i⟧"{June-Ann|D}. {She|D} told {me|E} in the hospital. Said, {Earl|E}, {them boys|C+A} are going to come to {you|E} with something, and if {you|E} make a face {I|D}'ll know it."⟦/⟧
⟦C→E i⟧"{She|D} never."⟦/⟧
⟦E→C i⟧"So {I|E} went out to make it where {she|D} couldn't see."⟦/⟧
⟦A→E i⟧"And did {you|E}, {sir|E}?"⟦/⟧
⟦E→A i⟧"Did {I|E} what?"⟦/⟧
⟦A→E i⟧"Make it?"⟦/⟧
The wood went down in the box, a stick at a time. {He|E} seemed to be giving it {his|E} honest consideration. ⟦E→A i⟧"Tried to. Couldn't get it to stay on. Whose deal is it?"⟦/⟧
⟦C→E i⟧"{Yours|E}."⟦/⟧
⟦E→C i⟧"It's always {mine|E}. {Austin|A}, quit folding. {I|E} seen those two pair."⟦/⟧
@break ooo
@scene place=the truck | time=four days later | pov=C | present=E,C,A
It took the three of {them|E+C+A} a morning to dig the truck out, and then it wouldn't start.
⟦E→C a⟧"Try it again,"⟦/⟧ {he|E} said, from under the hood.
⟦C→E i⟧"{I|C}'m tryin' it."⟦/⟧
⟦E→C i⟧"Well, quit."⟦/⟧
⟦A→E e⟧"{You|E} want the big wrench?"⟦/⟧ asked {Austin|A}. {He|A} was holding the lantern, though it was broad day, because {he|A} had been handed it.
⟦E→A i⟧"{I|E} want a new truck. Come around here and look at this, {son|A}."⟦/⟧
{Clay|C} had one leg out of the cab before {he|C} saw that it hadn't been meant for {him|C}. {He|C} sat back. Through the crack below the hood {he|C} could see four elbows, and hear {{his|C} father|E} breathing through {his|E} nose.
⟦E→A a⟧"{You|A} good to {him|C}?"⟦/⟧ {he|E} asked, pretty low.
⟦A→E i⟧"{I|A} try to be, {sir|E}."⟦/⟧
⟦E→A i⟧"{He|C} good to {you|A}?"⟦/⟧
⟦A→E a⟧"{He|C} deals off the bottom,"⟦/⟧ {he|A} said.
⟦E→A i⟧"Got that from {{his|C} mother|D}. Hold that still."⟦/⟧ Something clanked. ⟦E→C e⟧"Now!"⟦/⟧ {Earl|E} hollered. ⟦E→C e =⟧"Now try it!"⟦/⟧

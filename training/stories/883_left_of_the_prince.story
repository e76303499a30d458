# title: Left of the Prince
# style: third person past; straight quotes; US; royal guard, prince and a captain; three men; titles, few names
# cast: E = Prince Evander | Evander, Highness | he
# cast: C = Corwin Roper | Corwin, Roper | he
# cast: G = Captain Garrick | Garrick, Captain | he
# cast: K = the king | | he
# cast: W = the woman with the eggs | | she
---
@scene place=the back stairs of the palace | time=before dawn | pov=C | present=E,C
⟦C→E e⟧"No,"⟦/⟧ said {Roper|C}, without turning around.
The footsteps stopped. ⟦E→C i⟧"{I|E} didn't say anything."⟦/⟧
⟦C→E i⟧"{You|E} have {your|E} boots in {your|E} hand, {Highness|E}."⟦/⟧
⟦E→C i⟧"They pinch."⟦/⟧
⟦C→E e⟧"And a rope,"⟦/⟧ said {Roper|C}.
⟦E→C i⟧"{I|E}'m taking up climbing. Physicians recommend it."⟦/⟧
⟦C→E i⟧"Which physicians?"⟦/⟧
⟦E→C a⟧"Foreign ones,"⟦/⟧ {he|E} said.
{The guardsman|C} turned around after all. It was a mistake; it was always a mistake. {The prince|E} stood three steps up with {his|E} hair on end and one stocking coming down, and {he|E} was grinning, and {Corwin Roper|C}, who had once held a bridge for an hour with a broken wrist, felt {his|C} own mouth start to go.
⟦C→E a⟧"One hour,"⟦/⟧ {he|C} said.
⟦E→C i⟧"Three."⟦/⟧
⟦C→E i⟧"One, and {I|C} come with {you|E}."⟦/⟧
⟦E→C a⟧"{You|C} were always going to come with {me|E},"⟦/⟧ {he|E} pointed out, and sat down on the stair to put on {his|E} boots. ⟦E→C a =⟧"What else would {you|C} do, stand there and look at a wall?"⟦/⟧
It was more or less what {Roper|C} had done for nine years. {He|C} knew every crack in that wall. {He|C} had been given the post at nineteen, on account of the bridge, and {the king|K} had come down in person to show {him|C} where it was. Left of {the boy|E}, {he|K} had said, always on the left, because {the boy|E} is left-handed and will not cover it. Then {he|K} had looked at {the child|E} on the rug, building a fort out of prayer books, and gone away without speaking to {him|E}. There had not been many visits since. {Roper|C} had learned to build forts.
@scene place=the Lower Market | time=sunrise | pov=C | present=E,C,W,G
⟦W→E a⟧"Two for a copper, {handsome|E},"⟦/⟧ {the woman with the basket|W} called.
⟦E→W i⟧"Fresh, are these?"⟦/⟧
⟦W→E i⟧"Ask the hen."⟦/⟧
{The prince|E} laughed so loudly that people looked. {Corwin|C} stepped in on the left and got a hand under {his|E} elbow. ⟦C→E i⟧"Keep it down, will {you|E}?"⟦/⟧
⟦E→C i⟧"{She|W} called {me|E} handsome."⟦/⟧
⟦C→E i⟧"{She|W} calls the donkey handsome."⟦/⟧
⟦G→E,C i⟧"{She|W} does, too."⟦/⟧
Neither of {them|E+C} had heard {him|G} come up. {Garrick|G} was out of uniform, which was somehow worse. {The captain of the guard|G} took an egg from the basket, paid for it, and began to peel it with {his|G} thumb.
⟦C→G i⟧"{Captain|G}, {I|C} can explain."⟦/⟧
⟦G→C i⟧"{I|G} doubt it."⟦/⟧
⟦E→G i⟧"It was an order. {I|E} ordered {him|C}."⟦/⟧
⟦G→E i⟧"Did {you|E}? What were the words?"⟦/⟧
⟦E→G i⟧"The words were, um. Come along, {Roper|C}."⟦/⟧
⟦G→C i⟧"Is that right, {lad|C}?"⟦/⟧
⟦C→G i⟧"No, {sir|G}. {I|C} said an hour."⟦/⟧
⟦E→C i⟧"{Corwin|C}!"⟦/⟧
⟦C→E i⟧"{I|C} don't lie to {him|G}. {I|C} told {you|E} that when {you|E} were ten."⟦/⟧
⟦G→E i⟧"{He|C} doesn't, {you|E} know. It's very inconvenient. {I|G} asked {him|C} last winter if {you|E} were happy and {I|G} haven't slept properly since."⟦/⟧
{Evander|E} had stopped smiling. {He|E} looked, for a moment, nothing like handsome, only young, with yolk on {his|E} chin. ⟦E→C a⟧"What did {you|C} say?"⟦/⟧ {he|E} asked.
{Roper|C} looked at the cobbles. {Garrick|G} ate the rest of the egg.
⟦E→C i⟧"{Corwin|C}. What did {you|C} tell {him|G}?"⟦/⟧
⟦C→E i⟧"That {you|E} climb out a lot, for somebody who's happy."⟦/⟧
⟦G→E,C i⟧"Which is why there's been a sentry on the gate since February with the eyesight of a mole. Did {you|E+C} think that was luck?"⟦/⟧
⟦E→G a⟧"{You|G} *let* {us|E+C}?"⟦/⟧ {he|E} said.
⟦G→E i⟧"{I|G} let {you|E} buy eggs."⟦/⟧
⟦C→G a⟧"Then why are {you|G} here now, {sir|G}?"⟦/⟧ {the younger soldier|C} wanted to know.
{The captain|G} wiped {his|G} fingers. When {he|G} had done all ten {he|G} started again on the first, and {Roper|C}, who had never seen those hands unsure of anything, felt the cold go down the back of {his|C} collar.
⟦G→E a⟧"It's {{your|E} father|K},"⟦/⟧ {he|G} said.
⟦E→G i⟧"What does {he|K} want?"⟦/⟧
⟦G→E i⟧"Nothing, {lad|E}."⟦/⟧
It took {him|E} a second. Then {he|E} made a small movement, not toward either of {them|C+G}, just sideways, as though somebody had let go of a rope; and {Corwin|C} was there, on the left, where {he|C} always was.
⟦G→E a⟧"About an hour ago,"⟦/⟧ {he|G} said, and went down on one knee in the straw and the eggshells, in front of everybody. ⟦G→E a =⟧"{Your Majesty|E}."⟦/⟧
⟦E→G e⟧"Get up,"⟦/⟧ {Evander|E} whispered. ⟦E→G e =⟧"Please. People are looking."⟦/⟧
⟦C→E i⟧"Let them look."⟦/⟧
⟦E→C a⟧"{I|E} didn't even put {my|E} stocking up,"⟦/⟧ {he|E} said.
⟦C→E i⟧"{I|C} know."⟦/⟧ {Roper|C} knelt too, but not like {the captain|G}. {He|C} knelt to fix the stocking. ⟦C→E i =⟧"There. Now {you|E}'re decent."⟦/⟧

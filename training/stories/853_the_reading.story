# title: The Reading
# style: third person past; curly quotes; US; lawyer's office, a will; four brothers and a stranger; he tags among men; long inner paragraph
# cast: C = Calvin | Calvin, Cal | he
# cast: A = Andre | Andre, Dre | he
# cast: T = Terrell | Terrell, Rell | he
# cast: O = Omar | Omar | he
# cast: W = Mr. Wendell | Wendell, Mr. Wendell | he
# cast: P = the brothers' father | Pops, Big Cal | he
# cast: E = the woman with the cake tin | Esther | she
# cast: M = the brothers' mother | Mama | she
---
@scene place=Mr. Wendell’s law office | time=Tuesday morning | pov=O | present=C,A,T,O,W,E
⟦W→C,A,T,O i⟧“To {{my|P} eldest|C}, the truck.”⟦/⟧
⟦C→W e⟧“That’s {me|C},”⟦/⟧ said {Calvin|C}.
⟦A→C i⟧“{We|A+T+O} know who {the eldest|C} is, {Cal|C}.”⟦/⟧
⟦C→A i⟧“{I|C}’m saying it for the record.”⟦/⟧
⟦W→C,A a⟧“There isn’t a record,”⟦/⟧ {the lawyer|W} said mildly. ⟦W→C,A a =⟧“It’s only a reading. To {{my|P} second|A}, {my|P} tools, all, so {he|A}’ll quit borrowing them.”⟦/⟧
Everybody laughed but one. {Andre|A} had the seat by the radiator and hadn’t taken off {his|A} coat.
⟦A→W a⟧“{He|P} wrote that?”⟦/⟧ {he|A} asked.
⟦W→A i⟧“In {his|P} own hand.”⟦/⟧
⟦A→W i⟧“Can {I|A} see it?”⟦/⟧
⟦W→A i⟧“When {we|C+A+T+O+W}’re done.”⟦/⟧
⟦T→W a⟧“What’d {I|T} get?”⟦/⟧ {the third brother|T} wanted to know.
⟦C→T i⟧“Let {the man|W} read.”⟦/⟧
⟦T→C i⟧“{You|C} got a truck, {you|C} can hush.”⟦/⟧
{Omar|O}, last in line all {his|O} life, looked at the ceiling tiles. There were two with stains. {He|O} was thirty-one years old and in that room, with those three backs in front of {him|O}, {he|O} was nine.
⟦W→T e⟧“To {Terrell|T}, who will ask,”⟦/⟧ {Wendell|W} read, and waited for it to die down, ⟦W→T e =⟧“the record collection, on condition {he|T} does not sell the Coltrane.”⟦/⟧
⟦T→W i⟧“{I|T} wouldn’t sell the Coltrane!”⟦/⟧
⟦A→T i⟧“{You|T} sold the dog.”⟦/⟧ {Terrell|T} threw up both hands. ⟦A→T i =⟧“{You|T} did, though.”⟦/⟧
⟦T→A a⟧“{I|T} *rehomed* the dog,”⟦/⟧ {he|T} protested.
⟦C→T i⟧“For sixty dollars.”⟦/⟧
⟦T→C i⟧“That was a donation!”⟦/⟧
⟦C→T a⟧“{You|T} bought sneakers with it,”⟦/⟧ {he|C} said. {He|C} was wiping {his|C} eyes. {He|C}’d started in laughing at the tools, and somewhere in the last minute it had slipped over into the other thing, and {he|C} either hadn’t noticed or hoped nobody else had. ⟦C→T a =⟧“White ones. {Pops|P} made {you|T} walk them to school in the rain.”⟦/⟧
⟦A→C i⟧“{He|P} did, too.”⟦/⟧
⟦T→C,A i⟧“In a *thunderstorm*.”⟦/⟧
⟦W→O i⟧“And to {Omar|O}.”⟦/⟧
The three of {them|C+A+T} turned around.
{He|P}’d taught {them|C+A+T+O} each one thing. That was how {he|P} had put it, a man gets one thing off the old man. {Cal|C} got engines. {Andre|A} got wood, {Terrell|T} got music, and when it came to the fourth {he|P} was tired, {he|P}’d been on nights for twenty years and {Mama|M} was already sick, and what {Omar|O} got was sitting on the back step. That was all. {They|O+P}’d sit there. {He|P} would peel an orange all in one go and hand over half, and {they|O+P} would look at the alley, and now and then {he|P}’d say, well. {Omar|O} had told a girl about it one time and got told how sad. It hadn’t felt like that. It was the best seat {he|O}’d ever had anywhere.
⟦W→O i⟧“To {Omar|O} {I|P} leave the step.”⟦/⟧
⟦T→W i⟧“The what?”⟦/⟧
⟦W→T i⟧“The step. The back step.”⟦/⟧
⟦C→W i⟧“{He|P} can’t leave {him|O} a *step*. It’s attached to the house.”⟦/⟧
⟦W→C a⟧“Yes,”⟦/⟧ {the lawyer|W} said.
⟦C→W i⟧“So who gets the house?”⟦/⟧
⟦W→C e⟧“{I|W} was coming to the house,”⟦/⟧ said {Mr. Wendell|W}, and {he|W} took off {his|W} glasses, and it was plain to all of {them|C+A+T+O} that {he|W} would have liked to be at lunch. ⟦W→C e =⟧“That’s to {Esther|E}.”⟦/⟧
⟦A→C i⟧“Who’s {Esther|E}?”⟦/⟧
⟦C→A i⟧“Don’t look at {me|C}.”⟦/⟧
⟦T→W i⟧“Who the hell is {Esther|E}?”⟦/⟧
⟦E→T i⟧“{I|E} am, {honey|T}.”⟦/⟧
{She|E}’d come in so soft on the carpet that not one of {them|C+A+T+O} had heard the door. {She|E} might have been seventy. {She|E} had on a church hat, and held a cake tin in front of {her|E} with both hands like a steering wheel.
⟦W→E e⟧“{You|E}’re early,”⟦/⟧ {Wendell|W} told {her|E}.
⟦E→W i⟧“{I|E} said to {myself|E} {I|E}’d wait in the car. Then {I|E} didn’t.”⟦/⟧
⟦C→W a⟧“Is this for real?”⟦/⟧ {he|C} asked. {He|C}’d stood up; {he|C} was the size of a door. ⟦C→W a =⟧“Somebody want to tell {me|C} who {this lady|E} is, that’s got {{my|C} mother|M}’s house?”⟦/⟧
⟦E→C i⟧“{You|C}’re {Calvin|C}.”⟦/⟧ {The big man|C} blinked. ⟦E→C i =⟧“{You|C}’ve got the truck.”⟦/⟧
⟦C→E i⟧“{I|C} know who {I|C} am, {ma’am|E}.”⟦/⟧
⟦E→C i⟧“{He|P} told {me|E} {you|C}’d stand up. {He|P} said ⟦P→E i quoted⟧‘{Calvin|C}’ll stand up, and {Andre|A} won’t take {his|A} coat off.’⟦/⟧”⟦/⟧
Slowly, as if it was a matter of law, {Andre|A} put both hands in {his|A} pockets.
⟦T→E a⟧“And {me|T}?”⟦/⟧ {he|T} said. ⟦T→E a =⟧“What’d {he|P} say {I|T}’d do?”⟦/⟧
⟦E→T a⟧“Ask,”⟦/⟧ {she|E} said.
It was {Omar|O} who laughed. It jumped out of {him|O}. {{His|O} brothers|C+A+T} looked to see where it came from.
⟦O→E a⟧“Thursdays,”⟦/⟧ {he|O} said. ⟦O→E a =⟧“{You|E}’re Thursdays. {He|P} went out Thursdays with a shirt on.”⟦/⟧
⟦E→O a⟧“Eleven years,”⟦/⟧ {the old lady|E} said.
⟦O→E i⟧“{He|P} never said.”⟦/⟧
⟦E→O i⟧“{I|E} asked {him|P} not to. {I|E}’ve got sons of {my|E} own.”⟦/⟧ {She|E} set down the tin on the desk, right on top of {Wendell|W}’s papers, and worked at the lid. ⟦E→O i =⟧“{I|E} don’t want it. The house. {I|E}’m here to sign it back, {I|E} only wanted to do it to {your|C+A+T+O} faces.”⟦/⟧
⟦C→E i⟧“...{You|E} don’t want it?”⟦/⟧
⟦E→C i⟧“{Baby|C}, {I|E}’ve got a house. It’s got no stairs.”⟦/⟧
⟦A→E e⟧“Then what do {you|E} want?”⟦/⟧ {Andre|A} asked.
It was orange cake. You could smell it clear to the window.
⟦E→O a⟧“If it’s all right with {the owner|O},”⟦/⟧ {she|E} said, and it took {him|O} a second to understand which of {them|C+A+T+O} {she|E} meant, ⟦E→O a =⟧“{I|E}’d like to sit out back a while.”⟦/⟧

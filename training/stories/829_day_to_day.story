# title: Day to Day
# style: third person past; straight quotes; US; hockey; locker room; hurt/comfort; roommates on the road
# cast: L = Landon Roy | Landon, Roysie | he
# cast: M = Magnus Ek | Magnus, Ekky | he
# cast: A = Artie Kozlow | Artie, the trainer | he
# cast: D = Magnus's father | | he
# cast: N = number nineteen | | he
# cast: C = the coach | Coach | he
---
@scene place=the trainer's room | time=second intermission | pov=L | present=L,M,A
⟦A→L i⟧"How many fingers?"⟦/⟧
⟦L→A i⟧"Two."⟦/⟧
⟦A→L i⟧"What day is it?"⟦/⟧
⟦L→A i⟧"Game day."⟦/⟧
⟦A→L a⟧"Funny,"⟦/⟧ {he|A} said. {He|A} did not put down the penlight. ⟦A→L a =⟧"What'd {you|L} have for lunch?"⟦/⟧
{Landon|L} considered it. There had been a lunch. There'd been a table, and a white cloth, and across it {Magnus|M} peeling an orange all in one piece, as {he|M} did before every game, and setting the whole curl of it next to {Landon|L}'s plate for luck.
⟦L→A i⟧"Orange."⟦/⟧
⟦A→L i⟧"Just an orange?"⟦/⟧
⟦L→A i⟧"{I|L} don't know, {Artie|A}. Chicken? It's always chicken."⟦/⟧
⟦A→L i⟧"It was fish."⟦/⟧
⟦L→A i⟧"{I|L} hate fish."⟦/⟧
⟦A→L i⟧"That's what {you|L} said at lunch. Okay. {You|L}'re done for tonight."⟦/⟧
⟦L→A i⟧"It's two-two!"⟦/⟧
⟦A→L i⟧"And {you|L}'re done. Lie down."⟦/⟧
{He|L} got as far as {his|L} elbows. The room tipped and slid back, and when it had settled there was {somebody else|M} in it, huge on {his|M} skates in the doorway, with {his|M} helmet still on and blood down one side of {his|M} jersey. Not {his|M} blood.
⟦M→A a⟧"How is {he|L}?"⟦/⟧ {he|M} asked.
⟦A→M i⟧"{You|M} can't be in here with those on."⟦/⟧
⟦M→A i⟧"How is {he|L}?"⟦/⟧
⟦L→M i⟧"{I|L}'m good."⟦/⟧
⟦A→M i⟧"{He|L}'s concussed."⟦/⟧
⟦L→M i⟧"{I|L}'m a little concussed."⟦/⟧
⟦M→A i⟧"{I|M} am going to kill {number nineteen|N}."⟦/⟧
⟦A→M i⟧"{You|M} are going to sit on the bench and drink some water, {Ekky|M}, because {you|M} already got five for fighting and {I|A} am not stitching that hand a third time. Show {me|A}."⟦/⟧
{Magnus|M} showed {him|A}, without taking {his|M} eyes off the table.
{He|M} never fought. That was the thing. Four years {they|L+M} had roomed together, in every chain hotel between Quebec and San Jose, and {Landon|L} had seen {him|M} carry spiders out on a room service menu. {He|M} ironed. {He|M} called {{his|M} dad|D} on Sundays and talked for an hour in a voice like a boat being rowed. When the lights were off {he|M} would say good night to {Landon|L} by {his|L} whole name, first and last, like a guy introducing somebody at a dinner, and {Landon|L} would lie there facing the wall with a stupid smile on {his|L} face that was nobody's business.
⟦L→M a⟧"{You|M} fought {somebody|N}?"⟦/⟧ {he|L} said.
⟦M→L i⟧"A little."⟦/⟧
⟦A→L i⟧"{He|M} fed {a guy|N} {his|N} own mouthguard."⟦/⟧
⟦L→M i⟧"Over what?"⟦/⟧
Nobody answered {him|L}.
⟦L→M i⟧"Over *{me|L}?*"⟦/⟧
⟦M→L i⟧"{You|L} weren't moving."⟦/⟧
⟦L→M i⟧"How long?"⟦/⟧
⟦M→L i⟧"{I|M} don't know how long. {I|M} counted in Swedish."⟦/⟧
⟦A→L i⟧"Nine seconds."⟦/⟧
⟦M→A i⟧"It was thirty."⟦/⟧
⟦A→M i⟧"It was nine, {son|M}. {I|A} had the watch. Flex that for {me|A}."⟦/⟧
The hand flexed. A horn went off in the building somewhere above {them|L+M+A}, and the feet of eighteen thousand people started up on the ceiling.
⟦A→M i⟧"That's {you|M}. Go."⟦/⟧
⟦M→A i⟧"In a minute."⟦/⟧
⟦A→M i⟧"There isn't a minute."⟦/⟧
⟦M→A i⟧"{Artie|A}. Please."⟦/⟧
{The trainer|A} was fifty-nine years old and had taped the ankles of two generations. {He|A} looked from {the one on the table|L} to {the one in the door|M}, and {he|A} scratched {his|A} jaw with the penlight.
⟦A→L,M a⟧"{I|A} need more gauze,"⟦/⟧ {he|A} said. ⟦A→L,M a =⟧"It's down the hall. {I|A}'m very slow."⟦/⟧
Then it was just the two of {them|L+M}, and the feet.
⟦M→L i⟧"What did {we|L+M} have for lunch?"⟦/⟧
⟦L→M i⟧"Fish. {I|L} cheated, {he|A} told {me|L}."⟦/⟧
⟦M→L i⟧"What did {I|M} give {you|L}?"⟦/⟧
⟦L→M i⟧"The orange peel."⟦/⟧
⟦M→L i⟧"What's {my|M} name?"⟦/⟧
⟦L→M a⟧"Don't be a dick,"⟦/⟧ {he|L} said, and saw that it hadn't been a joke. Up close {the big man|M} was shaking, all of {him|M}, the pads clicking together like teeth. ⟦L→M a =⟧"{Magnus Ek|M}. {You|M}'re {Magnus Ek|M}. {You|M} iron {your|M} socks. Hey. Come here, {I|L}'m okay."⟦/⟧
{He|M} came, skates and all. {He|M} got down on one knee, which on skates isn't easy, and put {his|M} forehead on the edge of the table about an inch from {Landon|L}'s hand. It was the simplest thing in the world to move it an inch.
⟦L→M i⟧"{You|M}'ll miss the puck drop."⟦/⟧
⟦M→L i⟧"Yes."⟦/⟧
⟦L→M i⟧"{Coach|C} is going to fine {you|M}."⟦/⟧
⟦M→L i⟧"{I|M} have money."⟦/⟧
@break
@scene place=a hotel room | time=after midnight | pov=L | present=L,M
No screens, {Artie|A} had said, no lights, no reading, and {somebody|M} to wake {him|L} up every two hours. Nobody'd had to ask for volunteers.
⟦M→L a⟧"What is {your|L} name?"⟦/⟧ {he|M} said in the dark.
⟦L→M i⟧"{You|M} first."⟦/⟧
⟦M→L i⟧"{Landon|L}."⟦/⟧
⟦L→M a⟧"{Landon Roy|L},"⟦/⟧ {he|L} said. {He|L} hadn't been asleep. {He|L} had been watching the red numbers get to two. ⟦L→M a =⟧"And {I|L} hate fish, and it's Wednesday."⟦/⟧
⟦M→L i⟧"It's Thursday."⟦/⟧
⟦L→M i⟧"Since when?"⟦/⟧
⟦M→L a⟧"Since two hours,"⟦/⟧ said {the voice from the other bed|M}. A pause; springs. ⟦M→L a =⟧"{We|L+M} won. {I|M} didn't tell {you|L}."⟦/⟧
⟦L→M e⟧"Who scored?"⟦/⟧ {Landon|L} asked.
It was so long before the answer came that {he|L} thought {{his|L} roommate|M} must have dropped off.
⟦M→L i⟧"{I|M} did. {I|M} was thinking about something else."⟦/⟧
⟦L→M i⟧"Say it. The thing."⟦/⟧
⟦M→L i⟧"What thing?"⟦/⟧
⟦L→M i⟧"{You|M} know. How {you|M} say it."⟦/⟧
⟦M→L a⟧"Good night, {Landon Roy|L},"⟦/⟧ {he|M} said.

# title: The Prisoner of Marrow Keep
# style: third person past; curly quotes; fantasy; prisoner, jailer, prince; pronoun tags; thoughts in italics; omitted capitals now and then
# cast: C = Cassian | Cassian | he
# cast: U = the jailer | Ulf | he
# cast: P = the prince | Prince Leor, Leor, Highness | he
# cast: Q = the queen |  | she
# cast: I = Cassian's sister |  | she
# cast: D = Ulf's father |  | he
---
@scene place=the cell | time=the ninth night | pov=C | present=C,U
⟦U→C e⟧“Bread,”⟦/⟧ grunted {Ulf|U}.
⟦C→U e⟧“{You|U} spoil {me|C},”⟦/⟧ said {Cassian|C}.
⟦U→C a⟧“There’s cheese in it,”⟦/⟧ {the jailer|U} mumbled, looking at the wall. ⟦U→C a =⟧“Don’t make a song of it.”⟦/⟧
{He|C} made no song of it. {He|C} had learned, in nine days, that {the big man|U} could be got to do nearly anything provided nobody noticed {him|U} doing it. {He|C} broke the bread in half and held one piece out between the bars.
⟦U→C a⟧“What’s that for?”⟦/⟧ {he|U} asked.
⟦C→U a⟧“Company,”⟦/⟧ {he|C} answered.
{Ulf|U} thought it over. Then {he|U} lowered {himself|U} on to the bench with a jingle of keys and {they|C+U} ate, on either side of the bars, like two old ladies in a park.
⟦C→U a⟧“They’re saying tomorrow,”⟦/⟧ {he|C} said after a while. {He|C} tried to sound as though it was the weather. ⟦C→U a =⟧“{I|C} heard the hammering.”⟦/⟧
⟦U→C i⟧“That’s the stables. Roof’s going.”⟦/⟧
⟦C→U i⟧“Is it?”⟦/⟧
⟦U→C a⟧“No,”⟦/⟧ {he|U} said wretchedly.
⟦C i thought⟧*So, then. Tomorrow.*⟦/⟧ {Cassian|C} found {he|C} was still holding a bit of crust and put it down with care.
⟦C→U a⟧“Will it be {you|U}?”⟦/⟧ {he|C} asked.
⟦U→C a⟧“They’ve a man comes over from Sarn for it,”⟦/⟧ {the jailer|U} told {him|C}. ⟦U→C a =⟧“{I|U} couldn’t. {I|U} can’t do a chicken.”⟦/⟧
⟦C→U i⟧“{You|U}’re in the wrong trade.”⟦/⟧
⟦U→C i⟧“It was {{my|U} dad|D}’s.”⟦/⟧
There were steps on the stair, quick and light, a boy’s steps, or a thief’s. {Ulf|U} shot to {his|U} feet and stood on the cheese.
@scene place=the cell | time=a moment later | pov=C | present=C,U,P
⟦P→U a⟧“Leave {us|P+C},”⟦/⟧ said {the man on the stair|P}. {He|P} had a scullion’s apron on and a smear of flour across {his|P} famous nose.
⟦U→P e⟧“{I|U} can’t do that, {Highness|P},”⟦/⟧ {Ulf|U} said.
⟦P→U a⟧“{I|P} am *nobody*, {I|P} am the pastry boy,”⟦/⟧ {he|P} hissed.
⟦U→P i⟧“Yes, {Highness|P}.”⟦/⟧
{Cassian|C} had stood up. {He|C} had thought about this, it was more or less all {he|C} had thought about, and in every version {he|C} had been angrier and a good deal cleaner. ⟦C→P a⟧“{You|P} testified,”⟦/⟧ {he|C} said.
⟦P→C a⟧“{I|P} know,”⟦/⟧ {he|P} said.
⟦C→P a⟧“{You|P} stood up in front of {{your|P} mother|Q} and {you|P} said {you|P}’d never met {me|C},”⟦/⟧ {he|C} said.
⟦P→C i⟧“{She|Q} had {{your|C} sister|I} in the next room. {She|Q} had {her|I} in the next room, {Cassian|C}, with a man beside {her|I}. {I|P} could hear {her|I} coughing.”⟦/⟧ {The prince|P} took hold of the bars. There was flour on {his|P} knuckles as well. ⟦P→C i =⟧“What was {I|P} meant to say?”⟦/⟧
For the first time in nine days {he|C} had no answer ready. {He|C} looked at {Ulf|U}, of all people, as if {he|U} might have one.
⟦U→C a⟧“There was {a girl|I},”⟦/⟧ {the jailer|U} offered. ⟦U→C a =⟧“Red hair. {She|I} was sent off wednesday on a mule. {She|I} called {me|U} something.”⟦/⟧
⟦C→U a⟧“What did {she|I} call {you|U}?”⟦/⟧ {he|C} whispered.
⟦U→C i⟧“{A suet pudding with keys|U}.”⟦/⟧
{He|C} began to laugh. {He|C} couldn’t help it. {He|C} slid down the wall and laughed until there was no breath in {him|C}, and then {he|C} stayed there with {his|C} arms over {his|C} head.
⟦C→P,U e⟧“That’s {her|I},”⟦/⟧ {Cassian|C} got out. ⟦C→P,U e =⟧“That’s {her|I}. Oh, thank God.”⟦/⟧
⟦P→U e⟧“{Ulf|U},”⟦/⟧ said {Leor|P} very softly. {He|P} hadn’t taken {his|P} eyes off {the man on the floor|C}. ⟦P→U e =⟧“How heavy a sleeper would {you|U} say {you|U} are?”⟦/⟧
⟦U→P a⟧“Light,”⟦/⟧ {he|U} said. ⟦U→P a =⟧“Very light. Have to be.”⟦/⟧
⟦P→U i⟧“Is there anything that might alter that?”⟦/⟧
It took a while, things did with {Ulf|U}. You could see it going round. {He|U} looked at the keys, and the bars, and the squashed cheese, and {the two of {them|P+C}|P+C}, and last of all at {his|U} own large hands.
⟦U→P a⟧“{You|P}’d have to hit {me|U},”⟦/⟧ {he|U} said. ⟦U→P a =⟧“Proper, mind. {I|U}’ve got a name to keep.”⟦/⟧
⟦P→U i⟧“{I|P} couldn’t possibly.”⟦/⟧
⟦C→P a⟧“Give {me|C} the rolling pin,”⟦/⟧ {the prisoner|C} said, getting up.

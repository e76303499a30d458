# title: The King's Taster
# style: third person past; curly quotes; fantasy court; epithets; servants
# cast: A = Prince Aldric | Aldric, Highness | he
# cast: G = Corin | Corin, Captain | he
# cast: W = Wil | Wil | he
# cast: K = the king |  | he
# cast: C = the chamberlain | Lord Osgar, Osgar | he
---
@scene place=the prince's chamber | time=evening | pov=G | present=A,G
⟦A→G a⟧“{You|G} are not to stand there all night,”⟦/⟧ {the prince|A} said.
⟦G→A i⟧“{I|G} am, though.”⟦/⟧
⟦A→G i⟧“{Corin|G}.”⟦/⟧
⟦G→A i⟧“{Highness|A}.”⟦/⟧
{The prince|A} threw a cushion. It went wide, as everything {he|A} threw went wide, and {{his|A} guard|G} did not even blink. {He|G} had stood in this doorway since {they|A+G} were both nineteen and {he|G} had had far worse than cushions.
⟦A→G i⟧“It was one cup of wine,”⟦/⟧ {Aldric|A}'s voice had gone small. ⟦A→G i =⟧“It might have been a bad barrel.”⟦/⟧
⟦G→A i⟧“{The boy|W} who tasted it can't feel {his|W} legs.”⟦/⟧
⟦A→G i⟧“{I|A} know.”⟦/⟧
⟦G→A a⟧“It was meant for {you|A},”⟦/⟧ {he|G} said.
⟦A→G i⟧“{I|A} *know*. Do {you|G} think {I|A} don't know? {I|A} held {his|W} head.”⟦/⟧ {He|A} sat down on the edge of the enormous bed, in {his|A} stockings, and looked about twelve. ⟦A→G i =⟧“What is {he|W} called?”⟦/⟧
⟦G→A e⟧“{Wil|W},”⟦/⟧ said {Corin|G}.
⟦A→G i⟧“{I|A} didn't know that. {He|W}'s tasted every meal {I|A} had for a year and {I|A} never asked.”⟦/⟧
There was nothing to say to that, so {Corin|G} didn't. {He|G} bolted the window instead. It was a thing to do with {his|G} hands.
⟦A→G a⟧“Come and sit,”⟦/⟧ {he|A} said.
⟦G→A i⟧“{I|G}'m on duty.”⟦/⟧
⟦A→G i⟧“Then {I|A} order {you|G} to come and sit.”⟦/⟧
⟦G→A i⟧“That isn't how it works and {you|A} know it. {I|G} answer to {{your|A} father|K}.”⟦/⟧
⟦A→G i⟧“Do {you|G}?”⟦/⟧
{He|G} had no good answer, and {he|G} was saved from giving a bad one. Somebody scratched at the door, twice, the way servants do. {Corin|G}'s sword was out before the second scratch. {The prince|A} got up.
⟦G→A e⟧“Behind {me|G},”⟦/⟧ said {Corin|G}.
⟦A→G i⟧“It's a knock.”⟦/⟧
⟦G→A i⟧“Behind {me|G}, {I|G} said.”⟦/⟧
@scene place=the prince's chamber | time=evening | pov=G | present=A,G,C
It was only {the chamberlain|C}, with a candle, in a nightcap. {He|C} looked down the length of the blade with dislike.
⟦C→G a⟧“Do put that away, {Captain|G},”⟦/⟧ {the old man|C} said.
⟦G→C i⟧“When {you|C}'ve told {me|G} why {you|C}'re here.”⟦/⟧
⟦C→G i⟧“{I|C} am here because {the king|K} sent {me|C}. {He|K} wishes {{his|K} son|A} to dine with {him|K} tomorrow. In the great hall. As though nothing had happened.”⟦/⟧
⟦A→C e⟧“And who tastes for {me|A}?”⟦/⟧ asked {Aldric|A}.
{Lord Osgar|C} smiled at {him|A} over {the guard|G}'s shoulder. ⟦C→A i⟧“There are always more boys, {Highness|A}.”⟦/⟧
It was very quiet. {Corin|G} felt {him|A} move, felt it in the air at {his|G} back, and put out an arm without looking. {The prince|A} walked straight into it.
⟦A→C i⟧“Get out.”⟦/⟧
⟦C→A i⟧“{{Your|A} father|K} will want an answer.”⟦/⟧
⟦A→C i⟧“Tell {him|K} {I|A}'ll come. Tell {him|K} {I|A}'ll bring {my|A} own bread. Now get out, {Osgar|C}, before {I|A} ask {him|G} to move {his|G} arm.”⟦/⟧
The candle bobbed away along the gallery. {Corin|G} shot the bolt and stayed there with {his|G} forehead against the wood.
⟦G→A a⟧“{He|C} didn't ask how {the boy|W} was,”⟦/⟧ {he|G} said.
⟦A→G i⟧“No.”⟦/⟧
⟦G→A i⟧“Everyone in the palace has asked. The laundry has asked.”⟦/⟧
⟦A→G i⟧“{He|C} already knew.”⟦/⟧ {Aldric|A} had worked it out a breath before {him|G}; {he|A} usually did. ⟦A→G i =⟧“{He|C} knew how long it takes.”⟦/⟧
{They|A+G} looked at each other.
⟦G→A a⟧“{I|G} could go after {him|C} now,”⟦/⟧ {the guard|G} said.
⟦A→G a⟧“And leave {me|A}?”⟦/⟧ {he|A} said.
That was not fair. It was also the only thing that would have stopped {him|G}, and {they|A+G} both knew it. {He|G} came away from the door at last and sat, in full mail, on {the prince|A}'s bed, and it creaked like a ship.
⟦A→G i⟧“There. Was that so hard?”⟦/⟧
⟦G→A a⟧“{I|G}'m going to taste {your|A} dinner tomorrow,”⟦/⟧ {the guard|G} said.
⟦A→G i⟧“{You|G} are not.”⟦/⟧
⟦G→A i⟧“{I|G} answer to {{your|A} father|K}.”⟦/⟧
⟦A→G a⟧“{Corin|G},”⟦/⟧ said {the prince|A}, and took hold of {his|G} sleeve, ⟦A→G a =⟧“{you|G} never have in {your|G} life.”⟦/⟧
{He|G} looked down at the fingers on {his|G} arm. They were cold. They had wine on them still, or {he|G} hoped it was wine.
⟦G→A e⟧“Sleep,”⟦/⟧ said {Corin|G} at last. ⟦G→A e =⟧“{I|G}'ll wake {you|A} if anyone knocks.”⟦/⟧
⟦A→G e⟧“{You|G}'ll wake {me|A} anyway,”⟦/⟧ {Aldric|A} mumbled, ⟦A→G e =⟧“{you|G} snore.”⟦/⟧

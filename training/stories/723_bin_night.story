# title: Who Ate The Lasagne
# style: third person past; curly quotes; flatmates; AO3; long untagged runs; typos
# cast: A = Aaron | Aaron, Az | he
# cast: P = Priya | Priya, Pri | she
# cast: G = Gintaras | Gintaras, Gin | he
# cast: T = Tomasz | Tomasz, Tom | he
# cast: M = Priya's mother | | she
# cast: N = Aaron's gran | | she
# cast: H = Hattie | Hattie | she
---
@scene place=the kitchen of flat 9 | time=a Wednesday night | pov=P | present=P,A,G,T,H
⟦P→A,G e⟧“Nobody’s in trouble,”⟦/⟧ {Priya|P} began.
⟦A→P e⟧“That’s what people say when somebody’s in trouble,”⟦/⟧ said {Aaron|A}.
⟦P→A,G i⟧“{I|P} just want to know who ate the lasagne.”⟦/⟧
{The two boys|A+G} looked at {each other|A+G}. It was not a guilty look, exactly. It was the look of {two men|A+G} who each had a different lie ready and were waiting to see whose was going first.
⟦G→P i⟧“What lasagne?”⟦/⟧
⟦P→G a⟧“The lasagne with {my|P} name on it, {Gin|G}. On tape. In red,”⟦/⟧ {she|P} said.
⟦G→P i⟧“There are many names on many things.”⟦/⟧
⟦P→G i⟧“It said PRIYA. It said DO NOT.”⟦/⟧
⟦A→P e⟧“Do not what?”⟦/⟧ {Aaron|A} demanded.
⟦P→A i⟧“It ran out of tape.”⟦/⟧
⟦A→P i⟧“So technically-”⟦/⟧
⟦P→A i⟧“{Aaron|A}, {I|P} swear to god.”⟦/⟧
{He|A} held up {his|A} hands. There was a bandage on the left one that hadn’t been there at breakfast, and {she|P} noticed it, and noticed {him|A} noticing, and it went behind {his|A} back. ⟦P→A i =⟧“What did {you|A} do?”⟦/⟧
⟦A→P e⟧“Nothing. Cut it,”⟦/⟧ {Aaron|A} told {her|P}.
⟦P→A i⟧“On what?”⟦/⟧
⟦A→P i⟧“On a, um. Dish.”⟦/⟧
⟦G→A e⟧“Oh, well done,”⟦/⟧ said {Gintaras|G}.
⟦A→G i⟧“It just came out!”⟦/⟧
⟦G→A i⟧“{We|A+G} had an agreement.”⟦/⟧
⟦A→G a⟧“{She|P} was looking at it! {You|G} know {I|A} can’t do it when {she|P}’s looking!”⟦/⟧ {he|A} cried.
⟦P→A,G a⟧“A dish,”⟦/⟧ {she|P} repeated. So {her|P} dish as well, then, {{her|P} mum|M}’s blue one, the one that had come over from Nairobi in a suitcase full of jumpers. ⟦P→A,G a =⟧“Where is it?”⟦/⟧
Neither of {them|A+G} answered. {Gintaras|G}, who was six foot four and afraid of nothing, had begun to wipe the hob.
That was when the front door went and {Tomasz|T} walked in with {his|T} bike on {his|T} shoulder and {his|T} headphones on, singing. {He|T} got as far as the fridge. {He|T} had the door open and one arm in up to the elbow before {he|T} felt the quality of the silence and turned around.
⟦T→P,A,G i⟧“What?”⟦/⟧
⟦G→T i⟧“Nothing.”⟦/⟧
⟦A→T i⟧“Nothing, {mate|T}.”⟦/⟧
⟦T→P a⟧“Is this about the lasagne?”⟦/⟧ {he|T} wanted to know.
⟦P→T i⟧“What do {you|T} know about the lasagne?”⟦/⟧
⟦T→P i⟧“{Me|T}? Nothing. Only that {she|H} said to say sorry and {she|H}’ll bring {you|P} another one.”⟦/⟧ {He|T} took one earphone out, then, slowly, the other. ⟦T→A,G i =⟧“{You|A+G} haven’t told {her|P}.”⟦/⟧
⟦G→T i⟧“{We|A+G} were building up to it.”⟦/⟧
⟦P→T e⟧“Who’s {she|H}?”⟦/⟧ demanded {Priya|P}.
⟦T→P i⟧“{Hattie|H}.”⟦/⟧
⟦P→T i⟧“Who’s {Hattie|H}?”⟦/⟧
There was a cough. It came from the bathroom, where, {Priya|P} now realised, the light had been on all evening. The bolt slid back. {A very small girl in {Aaron|A}’s dressing gown|H} came out, with wet hair and half a blue dish in each hand.
⟦H→P i⟧“Hi. {I|H}’m so sorry. {I|H} tried to glue it.”⟦/⟧
⟦P→H a⟧“Hi,”⟦/⟧ {she|P} said weakly.
⟦H→P a⟧“{I|H}’ve been in there since six. {They|A+G} said {you|P}’d go out,”⟦/⟧ {she|H} said.
⟦P→H i⟧“It’s {my|P} night in.”⟦/⟧
⟦H→P i⟧“{I|H} know that now.”⟦/⟧
⟦A→P i⟧“{Pri|P}, this is {Hattie|H}. {She|H}’s, ah. {We|A+H}’re sort of.”⟦/⟧ {He|A} looked for help to {Tomasz|T}, who had put the headphones back on. ⟦A→P i =⟧“{I|A} was going to introduce {you|P+H} on Saturday. There was going to be a lunch. {Gin|G} was doing the potatos.”⟦/⟧
⟦G→P e⟧“{I|G} was doing the potatoes,”⟦/⟧ {Gintaras|G} agreed.
{Her|P} mouth was open. For three months {she|P}’d lain there on the other side of a very thin wall wondering who {he|A} kept whispering to, and {she|P} had decided, in the end, that it was {{his|A} gran|N}. {She|P}’d felt quite tender about it.
⟦P→A a⟧“{You|A} made {her|H} sit in the bathroom for three hours,”⟦/⟧ {she|P} said.
⟦A→P i⟧“When {you|P} put it like that.”⟦/⟧
⟦P→A i⟧“With the broken window.”⟦/⟧
⟦H→P a⟧“There was a towel,”⟦/⟧ {the girl|H} said, loyally, through {her|H} teeth. ⟦H→P a =⟧“It was really good lasagne.”⟦/⟧
⟦P→H i⟧“Was it?”⟦/⟧
⟦H→P a⟧“{I|H} thought it was {his|A}. {He|A} said help {yourself|H}. It was the best thing {I|H} ever put in {my|H} mouth and {I|H} cried a bit and then {I|H} saw the tape,”⟦/⟧ {she|H} muttered.
{Priya|P} took the two halves of the dish from {her|H} and fitted them together. It was a clean break. You’d hardly see it.
⟦P→H a⟧“Sit down,”⟦/⟧ {she|P} told {her|H}. ⟦P→G,A a =⟧“{You|G}, kettle. {You|A}, get {her|H} a jumper.”⟦/⟧
⟦A→P i⟧“Which of {us|A+G} is which?”⟦/⟧

# title: The Label Maker
# style: first person past, grown grandson narrator; curly quotes; clearing a house; two male cousins and two aunts; pronoun tags in same-sex talk
# cast: R = Ravi | Ravi, Rav | he | narrator
# cast: A = Arjun | Arjun, Arj | he
# cast: S = Sunita Aunty | Sunita Aunty, Sunita, Suni | she
# cast: L = Leela Aunty | Leela Aunty, Leela, Didi | she
# cast: K = Sunita's son | | he
# cast: J = Jen | Jen | she
# cast: G = Nani | Nani, Amma | she
# cast: N = Nana | Nana | he
---
@scene place=Nani's house | time=the Saturday after | pov=R | present=R,A,S,L
{{My|R} aunts|S+L} had been fighting over the pressure cooker since nine in the morning, in the sense that each of {them|S+L} was trying to make the other one take it.
⟦S→L i⟧“{You|L} have it, {Didi|L}. {You|L} cook.”⟦/⟧
⟦L→S i⟧“{You|S} have kids.”⟦/⟧
⟦S→L i⟧“{One kid|K}. {He|K} eats cereal.”⟦/⟧
⟦L→S a⟧“{I|L} have three already,”⟦/⟧ {the elder one|L} said.
⟦S→L i⟧“Then what’s a fourth?”⟦/⟧
⟦A→R e⟧“It’s been an hour,”⟦/⟧ {Arjun|A} muttered beside {me|R}. {We|R+A} were on the stairs with the label maker. ⟦A→R e =⟧“If one more person says ⟦? i quoted⟧‘you have it’⟦/⟧ {I|A}’m going to put it through the window.”⟦/⟧
⟦R→A i⟧“Label it and see who notices.”⟦/⟧
⟦A→R a⟧“What do {I|A} put?”⟦/⟧ {he|A} asked.
⟦R→A i⟧“{Arjun|A}.”⟦/⟧
⟦A→R i⟧“{I|A} don’t want it.”⟦/⟧
⟦R→A a⟧“That’s why it’s noble,”⟦/⟧ {I|R} said.
{He|A} snorted. {He|A}’d flown in from Calgary on no sleep and {he|A}’d shaved badly, and when {he|A} grinned {he|A} was eleven years old. {We|R+A} hadn’t spoken since {my|R} wedding, which {he|A} had missed, and then since {his|A} divorce, which {I|R}’d found out about from a calendar. That’s how it was left. That’s how it had been for four years, and now here {we|R+A} were, with {our|R+A} knees touching, because it’s a narrow staircase.
⟦A→R a⟧“What did {she|G} leave {you|R}?”⟦/⟧ {he|A} asked.
⟦R→A i⟧“The radio.”⟦/⟧
⟦A→R a⟧“The *radio?* {I|A} wanted the radio!”⟦/⟧ {he|A} said.
⟦R→A i⟧“What’d {you|A} get?”⟦/⟧
⟦A→R i⟧“A tin.”⟦/⟧
⟦R→A a⟧“What’s in it?”⟦/⟧ {I|R} asked.
⟦A→R a⟧“{I|A} haven’t looked,”⟦/⟧ {he|A} said.
⟦R→A i⟧“{You|A}’ve had it since Tuesday.”⟦/⟧
⟦A→R i⟧“{I|A} know how long {I|A}’ve had it, {Rav|R}.”⟦/⟧
In the kitchen it had gone quiet, which was worse. Then came a clang.
⟦L→S i⟧“Now see what {you|S}’ve done.”⟦/⟧
⟦S→L i⟧“{I|S}? {You|L} let go!”⟦/⟧
⟦L→S i⟧“{You|S} pushed!”⟦/⟧
⟦S→L a⟧“It was {hers|G},”⟦/⟧ {she|S} said, and it had cracked right down the middle, {her|S} voice. ⟦S→L a =⟧“It was {hers|G}, and now it’s got a dent, and {she|G}’d have killed {us|S+L}.”⟦/⟧
⟦L→S i⟧“{You|S} first.”⟦/⟧
⟦S→L i⟧“Why {me|S} first?”⟦/⟧
⟦L→S a⟧“{You|S} were always first. {I|L} was the eldest, {I|L} got to watch,”⟦/⟧ {she|L} told {her|S}.
There was a sort of hooting after that, and {I|R} honestly couldn’t have told you if it was crying or what it was. {{My|R} cousin|A} had put {his|A} forehead down on {his|A} knees.
When {we|R+A} were small {Nana|N} used to send {us|R+A} down to the shop for {his|N} tobacco, and {Nani|G} would wait until the gate clicked, and call out after {us|R+A}: ⟦G→R,A i quoted⟧“And a Five Star for whoever carries the change!”⟦/⟧ {Arjun|A} carried it every time. {I|R} got half every time. {I|R} don’t know why {I|R} thought of it then.
⟦R→A a⟧“Go and get it,”⟦/⟧ {I|R} said.
⟦A→R a⟧“Get what?”⟦/⟧ {he|A} said, though {his|A} hand had moved.
⟦R→A i⟧“{You|A} know what.”⟦/⟧
It turned out that {he|A}’d had it with {him|A} all along. It was in the pocket of {his|A} coat, an old Bournvita tin, the lid taped shut. {He|A} looked at it for a long time. {He|A} held it out to {me|R}, in the end, like it was hot.
⟦A→R a⟧“{You|R},”⟦/⟧ {he|A} said.
⟦R→A i⟧“It’s {yours|A}.”⟦/⟧
⟦A→R i⟧“{I|A} can’t. If it’s something about {her|J}. About {Jen|J}, {I|A} mean. {Nani|G}’d kept it up, you know, all through, {she|G} wrote to {her|J} every month, and {I|A} never... {I|A} couldn’t stand it if it’s a letter.”⟦/⟧
So {I|R} did it. {I|R} got {my|R} thumbnail under the tape and went round. The lid stuck and then it gave, and {we both|R+A} looked in.
⟦R→A i⟧“Oh, for God’s sake.”⟦/⟧
⟦A→R a⟧“What? What is it?”⟦/⟧ {he|A} said.
⟦R→A i⟧“It’s the change.”⟦/⟧
It was. It was full to the top, coppers and annas and those little square ones they don’t make, thirty years of it. On the inside of the lid was a strip of white tape; {she|G}’d had a label maker too, the old kind, that punches.
⟦A→R a⟧“What’s it say?”⟦/⟧ {he|A} asked. {His|A} eyes were shut.
⟦R→A i⟧“It says ⟦G→A+R i quoted⟧‘half.’⟦/⟧”⟦/⟧
⟦L→R,A i⟧“{Boys|R+A}!”⟦/⟧ {A head|L} came round the kitchen door, grey bun, wet cheeks, flour for some reason. ⟦L→R,A i =⟧“Which of {you|R+A} wants a pressure cooker?”⟦/⟧
⟦A→L i⟧“{Me|A}!”⟦/⟧
⟦R→L i⟧“No, {me|R}!”⟦/⟧
⟦S→L a⟧“See?”⟦/⟧ called {the other one|S}, behind {her|L}. ⟦S→L a =⟧“{I|S} told {you|L}. Boys always want it if it’s broken.”⟦/⟧

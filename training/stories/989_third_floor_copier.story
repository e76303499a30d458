# title: The Third Floor Copier
# style: third person past; British single quotes; office; two men who never learned each other's names, and Janine; comedy; missing commas
# cast: L = the man from Legal | Piers, Copier | he
# cast: A = the man from Accounts | Keegan, Toner | he
# cast: J = the office manager | Janine | she
# cast: H = the head of Legal | | she
# cast: M = Piers's mother | | she
---
@scene place=the copy room | time=Friday afternoon | pov=A | present=A,L,J
It had gone on too long to ask. That was the whole of the problem.
In the first week you can ask anybody's name. In the second week you can still do it, with a hand to the forehead, sorry, I'm terrible. But {he|A} had met {the man from Legal|L} at this copier three years and two months ago, and since then {they|A+L} had talked, on and off, about knees, landlords, divorce ({the other man|L}'s), a dog ({his|A} own, deceased) and whether you could love a city, and {he|A} had once been hugged, next to the toner, for a good half minute. {He|L} was down in the phone as {Copier|L}.
⟦L→A a⟧‘It's eaten it’⟦/⟧ {he|L} said now, by way of good afternoon.
⟦A→L i⟧‘Tray two?’⟦/⟧
⟦L→A i⟧‘Tray two. It's a contract. It's the only signed one.’⟦/⟧
⟦A→L i⟧‘Is it {hers|H}?’⟦/⟧
⟦L→A a⟧‘Of course it's {hers|H}. {She|H}'s in there with the Dutch’⟦/⟧ {he|L} said.
⟦A→L i⟧‘Move over.’⟦/⟧
{He|A} knelt. {He|A} had a way with the thing; you had to talk to it. {He|A} got the side panel off and put {his|A} arm in up to the shoulder with {his|A} cheek against the warm plastic, and from down there all {he|A} could see of {the other|L} was one trouser leg and a sock with foxes on.
⟦L→A i⟧‘Anything?’⟦/⟧
⟦A→L a⟧‘Something. It's sort of wet’⟦/⟧ {he|A} reported.
⟦L→A i⟧‘Wet?’⟦/⟧
⟦A→L i⟧‘Did {you|L} put anything else in here?’⟦/⟧
⟦L→A i⟧‘No.’⟦/⟧
⟦A→L i⟧‘{Mate|L}.’⟦/⟧
⟦L→A a⟧‘A very small amount of coffee. It was on the contract already,’⟦/⟧ {he|L} admitted.
⟦A→L i⟧‘Pass {me|A} the ruler. And don't make {me|A} laugh, {I|A}'ll lose it.’⟦/⟧
⟦L→A a⟧‘{I|L}'m going to be sacked,’⟦/⟧ {he|L} said gloomily, and the ruler came down past {his|A} ear. ⟦L→A a =⟧‘{I|L}'ll have to go back and live with {{my|L} mother|M} and sell candles.’⟦/⟧
⟦J→A,L i⟧‘Who's selling candles?’⟦/⟧
Shoes in the doorway, red ones. Even from the floor {he|A} knew those shoes. Everyone did. {Janine|J} had a list for every event and a sweepstake for every list, and {she|J} had never in {her|J} life forgotten what anyone was called.
{He|L} said, ⟦L→J a⟧‘Nobody. Hello. Hi.’⟦/⟧
⟦J→L i⟧‘Is that {him|A} under there? Good, {I|J} want {you|A+L} both. It's for the badges.’⟦/⟧
⟦A→J i⟧‘What badges?’⟦/⟧
⟦J→A i⟧‘Away day. {You|A+L} do {each other|A+L}'s. {You|A+L} put the name and one nice thing.’⟦/⟧
Inside the machine {his|A} fingers, which had just got hold of a corner, stopped.
⟦L→J i⟧‘{Each other|A+L}'s?’⟦/⟧
⟦J→L i⟧‘It's team building. {You two|A+L} are always in here, {I|J} thought, that's easy, {I|J}'ll start with {them|A+L}. Here's a pen.’⟦/⟧
⟦A→J a⟧‘{I|A}'ve only got one hand!’⟦/⟧ {he|A} said.
⟦J→A i⟧‘{He|L} can go first, then.’⟦/⟧
Nothing happened for some time. {He|A} could hear the cap come off the pen. {He|A} could hear, as well, a sort of swallow, and out of nowhere, with {his|A} arm in a copier, {he|A} understood what it meant, and it was the best moment of {his|A} year.
⟦A→L a⟧‘{You|L} don't know it,’⟦/⟧ {he|A} said.
⟦L→A i⟧‘Don't know what?’⟦/⟧
⟦A→L i⟧‘{My|A} name.’⟦/⟧
⟦L→A a⟧‘Of course {I|L} know {your|A} name! {I|L} cried on {you|A}!’⟦/⟧ {the other man|L} said.
⟦A→L i⟧‘What is it, then?’⟦/⟧
⟦J→L i⟧‘{You|L} don't *know?*’⟦/⟧
⟦L→A i⟧‘In {my|L} phone {you|A}'re {Toner|A}.’⟦/⟧
{He|A} had to put {his|A} forehead down on the carpet tiles. When {he|A} could talk again {he|A} told {him|L}, and the foxes did a little dance from one foot to the other. ⟦L→A a⟧‘{Copier|L},’⟦/⟧ {the man from Legal|L} kept saying, ⟦L→A a =⟧‘{I|L}'m *{Copier|L}?*’⟦/⟧
⟦J→A,L i⟧‘Three years!’⟦/⟧ {Janine|J} sat down on a box of A4. ⟦J→A i =⟧‘{He|L}'s {Piers|L}. {He|L}'s got it on {his|L} lanyard.’⟦/⟧
⟦L→J a⟧‘It's back to front. It's always back to front,’⟦/⟧ {he|L} said.
⟦J→L i⟧‘And {that|A}'s {Keegan|A}.’⟦/⟧
⟦L→J i⟧‘It is not.’⟦/⟧
⟦A→L i⟧‘What's wrong with {Keegan|A}?’⟦/⟧
⟦L→A i⟧‘Nothing. No. {I|L} had {you|A} down as a Martin.’⟦/⟧ There was a hand, suddenly, at floor level, a bit inky, for shaking. {He|A} hadn't one to spare. {He|A} pulled, and something gave with a long wet rip, and {he|A} came out backwards with half a contract.
⟦A→L a⟧‘{Piers|L},’⟦/⟧ {he|A} said, to see how it went, ⟦A→L a =⟧‘how do {you|L} spell candles?’⟦/⟧

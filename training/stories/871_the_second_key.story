# title: visiting hours
# style: third person past; curly quotes; hospital vigil; two women and one patient who wakes; at odds; she-tags
# cast: I = Iona | Iona | she
# cast: P = Parisa | Parisa, Paz | she
# cast: A = Aunt Mairi | Mairi, Aunt Mairi | she
# cast: N = the sister on duty | | she
# cast: M = Parisa's mother | | she
# cast: G = Angus | Angus | he
---
@scene place=a hospital side room | time=evening | pov=P | present=I,P,A
{They|I+P} had both brought grapes.
⟦I→P e⟧“{You|P}’re in {my|I} chair,”⟦/⟧ said {Iona|I}.
⟦P→I i⟧“There’s another chair.”⟦/⟧
⟦I→P i⟧“That one’s got a bag on it.”⟦/⟧
⟦P→I i⟧“It’s {my|P} bag. {I|P} can move {my|P} bag.”⟦/⟧
⟦I→P a⟧“{I|I} wouldn’t want to put {you|P} out,”⟦/⟧ {she|I} said, and stayed standing, with {her|I} coat buttoned up to {her|I} chin.
Between {them|I+P} {the old lady|A} slept on {her|A} back with {her|A} mouth open. {She|A} looked small and cross. They’d taken {her|A} teeth out and put them in a cardboard dish, and {Parisa|P} kept wanting to cover it with something.
{She|P} had been {{Mairi|A}’s lodger|P} for three years, on the top floor, with the seagulls. It was {she|P} who’d found {her|A}, at the turn of the stairs, with the tray. It was {she|P} who had gone in the ambulance, and given the wrong date of birth, and had to ring {the niece|I} from the corridor at six in the morning to ask for the right one. {The niece|I} had thanked {her|P}. {The niece|I} had also asked, in that voice like a clean knife, whether {she|P} happened to still have a key. That was four days ago and neither of {them|I+P} had missed an hour since. There was history, naturally. There had been one New Year, when {the niece|I} was up from London and the seagulls had kept {them|I+P} both awake. Nobody had mentioned it. {Iona|I} had been engaged to {a surveyor|G} at the time, {she|I}’d remembered it in the morning.
⟦P→I a⟧“Did they tell {you|I} about the scan?”⟦/⟧ {she|P} asked.
⟦I→P i⟧“{I|I}’m next of kin.”⟦/⟧
⟦P→I i⟧“So that’s a yes?”⟦/⟧
⟦I→P i⟧“It’s clear. It’s a break and a chill. {She|A}’s eighty-four, that’s all that’s wrong with {her|A}.”⟦/⟧
⟦P→I i⟧“Eighty-three.”⟦/⟧
⟦I→P i⟧“Eighty-four. {You|P} told them nineteen thirty-nine.”⟦/⟧
⟦P→I i⟧“That’s what {she|A} told {me|P}!”⟦/⟧
⟦I→P i⟧“{She|A} lies.”⟦/⟧
⟦P→I i⟧“{She|A} told {me|P} {you|I} were happy, as well.”⟦/⟧
⟦A→I,P a⟧“Will {you two|I+P} give over,”⟦/⟧ said {the corpse|A}, quite distinctly.
{Both visitors|I+P} jumped. One eye had come open. It went to the left, and to the right, and it didn’t seem to think much of either.
⟦I→A i⟧“{Auntie|A}! How long have {you|A} been awake?”⟦/⟧
⟦A→I i⟧“Since the grapes. Where’s {my|A} teeth?”⟦/⟧
⟦P→A i⟧“Here. Hang on, they’re wet.”⟦/⟧
⟦A→P i⟧“{I|A} like them wet.”⟦/⟧ There was an interval. ⟦A→P i =⟧“Now. Which of {you|I+P}’s paying for the private room?”⟦/⟧
⟦P→A i⟧“Nobody. It’s the chill, {you|A}’re infectious.”⟦/⟧
⟦I→A i⟧“{You|A}’re not infectious.”⟦/⟧
⟦P→I i⟧“They told {me|P} {she|A} was.”⟦/⟧
⟦I→P i⟧“They told {you|P} that so {you|P}’d go home and sleep!”⟦/⟧
⟦A→P i⟧“Have {you|P} not been home?”⟦/⟧
⟦P→A i⟧“{I|P} had a wash in the toilets.”⟦/⟧
⟦A→I i⟧“And {you|I}? {You|I} look like a hoover bag.”⟦/⟧
⟦I→A i⟧“{I|I}’m at the Station Hotel.”⟦/⟧
⟦A→I i⟧“What for? {You|I}’ve a bed at {mine|A}.”⟦/⟧
⟦I→A a⟧“{I|I} haven’t a key,”⟦/⟧ {she|I} said, and went red, all at once, from the collar up, so that {Parisa|P}, who had been about to say something, didn’t.
@break
@scene place=the side room | time=night | pov=P | present=I,P,A,N
At ten {the sister|N} came in and counted {them|I+P}.
⟦N→I,P i⟧“One of {you|I+P} can stop. One.”⟦/⟧
⟦P→N i⟧“{She|I} can.”⟦/⟧
⟦I→N i⟧“{Parisa|P} can.”⟦/⟧
⟦N→P i⟧“Are {you|P} family?”⟦/⟧
⟦P→N i⟧“{I|P}’m {the lodger|P}.”⟦/⟧
⟦A→N i⟧“{She|P}’s family.”⟦/⟧
⟦I→N i⟧“{She|P}’s family. {I|I}’m only {the niece|I}.”⟦/⟧
⟦N→I,P a⟧“{You|I+P}’ve until {I|N}’ve done {my|N} round,”⟦/⟧ {the sister|N} told {them|I+P}. ⟦N→I,P a =⟧“Toss for it.”⟦/⟧
When the door had shut {Mairi|A} lay looking at the ceiling with great contentment, like a woman at the pictures.
⟦I→P a⟧“Why did {you|P} say {me|I}?”⟦/⟧ {she|I} asked, not turning from the window.
⟦P→I i⟧“Why did {you|I}?”⟦/⟧
⟦I→P i⟧“Because {she|A}’d want {you|P}. If {she|A} woke and it was {me|I}, {she|A}’d only ask who’d died.”⟦/⟧
⟦A→I i⟧“{I|A} can hear {you|I}.”⟦/⟧
⟦I→A i⟧“{I|I} know {you|A} can.”⟦/⟧
⟦P→I i⟧“{I|P} said {you|I} because {you|I}’ve a train on Sunday. {I|P}’ve got {her|A} all winter.”⟦/⟧
⟦I→P i⟧“{I|I} could get a different train.”⟦/⟧
⟦P→I i⟧“{You|I}’ve got a job, and {a surveyor|G}.”⟦/⟧
⟦A→P i⟧“{She|I}’s not got {the surveyor|G}.”⟦/⟧
⟦P→I i⟧“Since when?”⟦/⟧
⟦A→P i⟧“Since the second of January, if {you|P} want to know.”⟦/⟧
⟦I→A i⟧“{She|P} doesn’t want to know!”⟦/⟧
⟦P→I i⟧“Which January?”⟦/⟧
{Iona|I} had laid {her|I} forehead on the black glass. Down in the car park somebody was trying to start a van. ⟦I→P a⟧“Which d’{you|P} think?”⟦/⟧ {she|I} said to it.
⟦P→I i⟧“That’s three years.”⟦/⟧
⟦I→P i⟧“Aye. {I|I} rang the house, to tell {you|P}. Twice. {She|A} said {you|P}’d gone to {{your|P} mother|M}’s.”⟦/⟧
⟦P→A i⟧“{I|P} never went to {{my|P} mother|M}’s. {Mairi|A}? {I|P} never went anywhere.”⟦/⟧
⟦A→P a⟧“{I|A}’m very ill,”⟦/⟧ said {the old woman|A}, and closed the eye.
⟦P→A i⟧“{You|A} told {me|P} {she|I}’d set a date!”⟦/⟧
⟦I→A i⟧“{You|A} told {her|P} what?”⟦/⟧
⟦P→A i⟧“{You|A} bought a hat!”⟦/⟧
⟦A→I,P i⟧“{I|A} thought {you|I}’d take {her|P} away to London.”⟦/⟧ It was hardly a voice at all. A hand had come out from the blanket and was going over the cover, plucking at it. ⟦A→I,P i =⟧“And who’d {I|A} have then? Seagulls.”⟦/⟧
None of {the three|I+P+A} spoke. It was {the lodger|P} who moved, in the end; {she|P} went round by the foot of the bed, past the dish and the two bags of grapes, and took something from the pocket of {her|P} jeans and put it down on the windowsill. It was a Yale. It had a bit of red wool on it.
⟦P→I a⟧“Top floor,”⟦/⟧ {she|P} said. ⟦P→I a =⟧“Go and get some sleep. {I|P}’ll do the night, and {you|I} do the morning.”⟦/⟧
⟦I→P i⟧“And on Sunday?”⟦/⟧
⟦P→I i⟧“{We|I+P}’ll toss for it.”⟦/⟧
⟦A→I,P i⟧“Best of three,”⟦/⟧ came from the pillow.

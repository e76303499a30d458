# title: The Wrong Miss Fanshawe
# style: third person past; straight quotes; Regency pastiche; few tags; two sisters share one title
# cast: A = Arabella Fanshawe | Arabella, Bel-Bel, Miss Fanshawe | she
# cast: L = Lydia Fanshawe | Lydia, Lyddie, Miss Lydia, Miss Fanshawe | she
# cast: W = Captain Edward Wickstead | Captain Wickstead, Edward, Wickstead, Neddy | he
# cast: T = Mrs. Tuffnell | Mrs. Tuffnell | she
# cast: P = Mr. Fanshawe | Papa, Mr. Fanshawe | he
# cast: X = Aunt Theodora | Aunt Theodora | she
---
@note
Regency AU, very silly, not historically anything. My beta says nobody said "Bel-Bel" in 1812 and my beta can fight me.
@end
@scene place=the morning room | time=Thursday, eleven o'clock | pov=L | present=A,L,T,W
{Lydia|L} had the letter behind {her|L} back before the door was fully open.
⟦A→L i⟧"Give it here."⟦/⟧
⟦L→A i⟧"Give what?"⟦/⟧
⟦A→L i⟧"{I|A} saw the seal, {Lyddie|L}. {I|A} have perfectly good eyes."⟦/⟧
⟦L→A i⟧"It is addressed to {Miss Fanshawe|L}."⟦/⟧
⟦A→L i⟧"Yes. {I|A} am {Miss Fanshawe|A}. {I|A} have been {Miss Fanshawe|A} since {Aunt Theodora|X} married. {You|L} are {Miss Lydia|L} until somebody has the kindness to take {me|A} off the shelf."⟦/⟧ {Lydia|L} edged round the sofa. ⟦A→L i =⟧"Was it sent to {you|L} or to {me|A}?"⟦/⟧
⟦L→A i⟧"That is what {I|L} was trying to discover when {you|A} barged in."⟦/⟧
⟦A→L i⟧"By opening it!"⟦/⟧
⟦L→A i⟧"It was the quickest way."⟦/⟧
{{Her|L} sister|A} sat down, very suddenly, on the pianoforte stool. There were five years between {them|A+L}, and in all of those years {Lydia|L} had seen {her|A} cry precisely twice: once for a spaniel, and once, last spring, for no reason {she|A} would give, on the evening after a certain regiment marched out. {Papa|P} had said it was the influenza. {He|P} was {a dear man|P} and had not noticed a single thing since the Peace of Amiens. {Lydia|L}, who had noticed, had gone and sat on the end of the bed and talked about bonnets until it stopped.
⟦A→L a⟧"What does {he|W} say?"⟦/⟧ {she|A} asked, in quite another voice.
⟦L→A i⟧"So {you|A} do know who it's from."⟦/⟧
⟦A→L i⟧"{I|A} know the hand. What does {he|W} say?"⟦/⟧
⟦L→A i⟧"That {he|W} will call at eleven, with a question."⟦/⟧
{They|A+L} both looked at the clock. It was one of those gilded French affairs with a shepherd on it, and it had never been right since {Lydia|L} dropped it, but even allowing for the shepherd there could not be more than four minutes in hand. {Arabella|A} put up a hand to {her|A} hair. It was, for the first time in living memory, coming down on one side.
⟦T→A,L i⟧"If {you|A+L} please, {miss|A}. {Miss Lydia|L}. There's {a gentleman|W} wiping {his|W} boots."⟦/⟧ {Mrs. Tuffnell|T} filled the doorway with {her|T} arms folded. ⟦T→A,L i =⟧"{He|W} says {he|W}'s for {Miss Fanshawe|A}, and when {I|T} says which, {he|W} goes the colour of a ham."⟦/⟧
⟦L→T i⟧"Show {him|W} in!"⟦/⟧
⟦A→T i⟧"Do not show {him|W} in. Tell {him|W} {I|A} am out."⟦/⟧
⟦T→A i⟧"Can't, {miss|A}. {He|W} can see {you|A} through the window."⟦/⟧
⟦L→A,W i⟧"{He|W} is waving. Good morning, {Captain|W}!"⟦/⟧
⟦A→L i⟧"{Lyddie|L}, get down from there."⟦/⟧
⟦T→L i⟧"And take {your|L} feet off the good chair."⟦/⟧
⟦L→T i⟧"{I|L} was only being civil."⟦/⟧
⟦T→L i⟧"{You|L}'ll be civil on the carpet."⟦/⟧
There was barely time. {Captain Wickstead|W} came in with {his|W} hat under the wrong arm, bowed to {the housekeeper|T}, recollected {himself|W}, and bowed to the pianoforte.
⟦W→A i⟧"{Miss Fanshawe|A}."⟦/⟧
⟦A→W i⟧"{Captain|W}. {You|W} are brown."⟦/⟧
⟦W→A i⟧"It was Portugal. It does that."⟦/⟧
⟦L→W i⟧"{We|A+L} had {your|W} letter,"⟦/⟧ and here {Lydia|L} received a glare. ⟦L→W i =⟧"{I|L} had it, {I|L} should say. {You|W} might put a Christian name next time."⟦/⟧
{He|W} shut {his|W} eyes. ⟦W→L i⟧"{You|L} read it."⟦/⟧
⟦L→W e⟧"Twice,"⟦/⟧ confessed {Lydia|L}, who had been raised to be truthful when cornered.
⟦W→L i⟧"Oh, Lord."⟦/⟧
⟦A→W a⟧"{I|A} have not,"⟦/⟧ said {{her|L} sister|A}, rising, ⟦A→W a =⟧"and since {I|A} am told there is a question in it, {I|A} should prefer to hear it from {you|W}. {Mrs. Tuffnell|T}, take {{my|A} sister|L} and find {her|L} something to polish."⟦/⟧
@scene place=the passage | time=a minute later | pov=L | present=L,T
The keyhole was stopped with wax. {Lydia|L} used the hinge.
⟦T→L i⟧"For shame. What's {he|W} saying?"⟦/⟧
⟦L→T i⟧"Nothing. {He|W} has dropped {his|W} hat."⟦/⟧
⟦T→L i⟧"And {her|A}?"⟦/⟧
⟦L→T i⟧"{She|A} has picked it up, and {she|A} won't give it back to {him|W}. Now {he|W} is calling {her|A} {Arabella|A}. Now {she|A}'s..."⟦/⟧ {Lydia|L} straightened up so fast that {she|L} hit {her|L} head. ⟦L→T i =⟧"Oh, {Mrs. Tuffnell|T}. {Bel-Bel|A} called {him|W} {Neddy|W}."⟦/⟧
{The older woman|T} fished out a handkerchief and offered it. ⟦T→L i⟧"There now. What've {you|L} got to weep about?"⟦/⟧
⟦L→T a⟧"{I|L} am not weeping,"⟦/⟧ {she|L} wept. ⟦L→T a =⟧"It is only that {I|L} shall have to be {Miss Fanshawe|L} now."⟦/⟧

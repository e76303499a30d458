# title: Notes on Act Two
# style: third person past; British single quotes; four women in a church hall, all she; verdicts, corners, finished sentences; a note read aloud
# cast: Z = Zeynep | Zeynep, Zey | she
# cast: G = Gaynor Ruddle | Gaynor, the director | she
# cast: F = Ffion | Ffion, Fee | she
# cast: P = Pippa | Pippa, Pip, Lavender | she
# cast: H = a famous man |  | he
# cast: W = the author | H. Wilmot, Mr Wilmot | he
---
@scene place=St Luke's church hall | time=Sunday, six o'clock | pov=Z | present=Z,G,F,P
It was the silence that told {Zeynep|Z} {she|Z} had killed {the wrong person|F}.
⟦G→Z i⟧'Stop.'⟦/⟧ A clipboard came down on a knee. ⟦G→Z i =⟧'Who is dead, please?'⟦/⟧
{Zeynep|Z} looked at the floor. On the floor, with {her|F} skirt neatly arranged, {Ffion|F} opened one eye.
⟦F→G i⟧'{I|F} think it's {me|F}.'⟦/⟧
⟦G→F i⟧'And who should it be?'⟦/⟧
⟦F→G i⟧'{Pippa|P}.'⟦/⟧
⟦P→G i⟧'{I|P} did wonder. {I|P}'d got {my|P} hanky out and everything.'⟦/⟧
⟦Z→G i⟧'{She|F} was standing where {Pip|P} stands!'⟦/⟧
⟦F→Z i⟧'{I|F} was told to.'⟦/⟧
⟦Z→F i⟧'Who by?'⟦/⟧
There was a certain amount of looking at the radiator. It was {the director|G} who broke it, and {she|G} did so by taking off {her|G} scarf.
⟦G→Z,F,P i⟧'From the top of the page. {Ffion|F}, up. {Pippa|P}, be where {she|F} was.'⟦/⟧
⟦P→G i⟧'Dead or alive?'⟦/⟧
⟦G→P i⟧'Surprise {me|G}.'⟦/⟧
{Gaynor|G} had been surprised, in {her|G} time, by some of the best. {She|G} had a photograph in {her|G} bag of {herself|G} at twenty-six with a hawk on {her|G} wrist, in a field outside Cork, next to {a man whose face everybody knew|H}; it had been shown to all {three of {them|Z+F+P}|Z+F+P}, separately, in the strictest confidence. And now {she|G} was sixty-eight and it was the Hall Players and a murder in three acts by {a retired vet|W}. {Zeynep|Z} could never decide if that was sad. {She|Z} {herself|Z} sold carpets from Monday to Friday, and this was the one evening of the week when anybody shouted at {her|Z} for the right reasons.
{She|Z} picked up the rubber knife. {She|Z} crossed to the sofa. A breath, a turn, and:
⟦Z→P i⟧'So it was {you|P}, {Lavender|P}.'⟦/⟧
⟦P→Z i⟧'It was never not {me|P}.'⟦/⟧
⟦Z→P i⟧'Then say {your|P} prayers.'⟦/⟧
⟦P→Z i⟧'{I|P} have none. {I|P}'ve, {I|P} have, oh, what is it?'⟦/⟧
⟦F→P e⟧'A locket,'⟦/⟧ could be heard from behind the curtain: {Ffion|F} again. ⟦F→P e =⟧'{You|P} have only a locket.'⟦/⟧
⟦P→F i⟧'Only this locket! Thank {you|F}.'⟦/⟧
⟦G→P i⟧'And where is it?'⟦/⟧
{Pippa|P}'s hand went to {her|P} throat. It went to one pocket, and then another. {Zeynep|Z}, with the knife up, tried hard to keep {her|Z} face murderous.
⟦P→G i⟧'In the car.'⟦/⟧
⟦G→P i⟧'It's in the *car*.'⟦/⟧
⟦Z→G i⟧'Can {I|Z} put {my|Z} arm down?'⟦/⟧
⟦G→Z i⟧'{You|Z} may not.'⟦/⟧
⟦F→G i⟧'{She|P} could use {my|F} keys.'⟦/⟧ They came sailing over the curtain, and hit the piano. ⟦F→P i =⟧'Sorry! Was that anybody?'⟦/⟧
What {Gaynor|G} said next had been learned from {the man with the hawk|H}. When it was over {Pippa|P} sat down on the sofa with both hands pressed to {her|P} cheeks, and {Zeynep|Z} did, after all, lower {her|Z} arm.
⟦Z→G a⟧'There's a note,'⟦/⟧ {she|Z} volunteered. {She|Z} had found it stuck in the cushions, folded into eight. ⟦Z→G a =⟧'It says {Director|G}.'⟦/⟧
⟦G→Z i⟧'{I|G} haven't got {my|G} glasses.'⟦/⟧
⟦Z→G i⟧'Shall {I|Z}?'⟦/⟧
{The director|G} waved the scarf. {Zeynep|Z} held the paper to the lamp: ⟦Z→G e⟧'⟦W→G i quoted⟧"{Dear Miss Ruddle|G}, {I|W} have sat in at the back for three Sundays, and {I|W} see that {the ladies|Z+F+P} find Act Two difficult. {I|W} wonder, would it be simpler if nobody died? Yours, {H. Wilmot|W}."⟦/⟧'⟦/⟧
{They|Z+G+F+P} turned round, all of {them|Z+G+F+P}. The back of the hall was empty but for the chairs.
⟦P→Z i⟧'{He|W}'s been *watching*?'⟦/⟧
⟦F→P i⟧'{I|F} thought that was the caretaker.'⟦/⟧
⟦Z→F i⟧'So did {I|Z}. {I|Z} asked {him|W} to mop.'⟦/⟧
⟦P→Z i⟧'And did {he|W}?'⟦/⟧
⟦Z→P i⟧'Beautifully.'⟦/⟧
It was some moments before anyone noticed that {Gaynor|G} had not spoken. {She|G} had taken the note out of {Zeynep|Z}'s fingers and was holding it out at the full length of {her|G} arm, then close, then out again.
⟦F→G i⟧'What do {you|G} think, {Gaynor|G}?'⟦/⟧
⟦G→F i⟧'{I|G} think'⟦/⟧ — the scarf was going back on, twice round, and tucked — ⟦G→Z,F,P i =⟧'that {I|G} have not been asked if nobody could die since Cork. Again, {darlings|Z+F+P}. And this time everyone lives.'⟦/⟧

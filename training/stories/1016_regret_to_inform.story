# title: Regret to Inform
# style: third person past; straight quotes; England in 1942; three women and a telegram girl; older register; pronoun tags among women; a telegram; speech broken by narration; long narration
# cast: G = Gladys Birtwhistle, mother of Ernest | Gladys, Mrs. Birtwhistle | she
# cast: H = Hilda, her daughter-in-law | Hilda | she
# cast: F = Freda, the evacuees' teacher, lodging there | Freda, Miss Loxley | she
# cast: T = the telegram girl | | she
# cast: W = Ernest Birtwhistle, Hilda's husband, a soldier | Ernest, Ern | he
# cast: A = the telegram girl's auntie | | she
# cast: P = Albert, Gladys's late husband | Albert | he
---
@scene place=the kitchen at Birtwhistle's farm | time=washing day, 1942 | pov=F | present=G,H,F
⟦G→H i⟧"{You|H}'ve put blue in the coloureds."⟦/⟧
⟦H→G i⟧"{I|H} haven't, {Mother|G}."⟦/⟧
⟦G→H i⟧"What's this, then, if it isn't blue?"⟦/⟧
⟦H→G i⟧"It's {Miss Loxley|F}'s smock. It *is* blue."⟦/⟧
⟦F→G i⟧"It was green, to be truthful."⟦/⟧
⟦G→F i⟧"There. {I|G} knew {I|G}'d get it out of one of {you|F+H}."⟦/⟧
⟦H→F i⟧"Oh, {Freda|F}. {I|H}'ll never live it down."⟦/⟧
{Freda Loxley|F} fed the mangle and kept {her|F} countenance. {She|F} had been billeted here for a year and a half with eleven Bermondsey children, who were distributed among the outbuildings like hens; and in that time {she|F} had not once heard {the two Mrs. Mottrams|G+H} agree. {They|G+H} quarrelled about blue, and about soda. {They|G+H} quarrelled over which of {them|G+H} should go short. But at twenty to eleven each morning, when the red bicycle came over the brow, {they|G+H} would both leave off in the middle of a word, and look down at whatever was in {their|G+H} hands, and stay so until it had gone past the gate. {Albert Birtwhistle|P} had gone at Arras, in the last one. It was a bicycle then, too.
⟦H→F a⟧"What does {your|F} clock say?"⟦/⟧ {she|H} asked, not looking round.
⟦F→H i⟧"A quarter to."⟦/⟧
⟦H→F i⟧"Then it's gone by."⟦/⟧
⟦G→H e⟧"It's stopped,"⟦/⟧ said {Gladys|G}.
{They|G+H+F} listened. There was the drip of the sheet. There was the gate.
@scene place=the kitchen at Birtwhistle's farm | time=a moment later | pov=F | present=G,H,F,T
⟦T→G,H,F i⟧"Is there {a Mrs. Birtwhistle|G+H}?"⟦/⟧
⟦G→T a⟧"There's {two|G+H},"⟦/⟧ {the old woman|G} told {her|T}.
⟦T→G i⟧"It only says Mrs."⟦/⟧
⟦H→T a⟧"Then it's for {me|H},"⟦/⟧ {the wife|H} said.
⟦G→H i⟧"{You|H} don't know that."⟦/⟧
⟦H→G i⟧"{I|H}'m {{his|W} next of kin|H}. It's in the paybook."⟦/⟧
⟦G→H i⟧"{I|G} bore {him|W}."⟦/⟧
⟦T→F i⟧"Please, {miss|F}, {I|T}'ve three more. Could {you|F} take it?"⟦/⟧
{She|T} was perhaps fifteen, with a cold in {her|T} head, and {her|T} cap came down on {her|T} ears. So it was {Freda|F} who had it, a thing that weighed no more than a leaf. {She|F} dried {her|F} hands first. Neither of {the others|G+H} had put out a hand. {She|F} thought of a morning the summer before last, and of {Ernest|W} at this table in {his|W} shirt-sleeves, on the last day of {his|W} leave, teaching the youngest of the Bermondsey boys to whistle through a blade of grass; and how {he|W} had looked up, and seen {her|F} in the door, and gone red to the hair, and said that there was no harm in it. There had been none. It was only that {she|F} remembered it so very often.
⟦H→F a⟧"Read it out, {Freda|F},"⟦/⟧ {she|H} whispered.
⟦G→F i⟧"No. Not in front of {the child|T}."⟦/⟧
⟦T→G i⟧"{I|T}'m to wait for an answer."⟦/⟧
⟦G→T i⟧"Then wait over there, and blow {your|T} nose."⟦/⟧
⟦F→H i⟧"Shall {I|F}, {Hilda|H}?"⟦/⟧
⟦H→F i⟧"Yes. No. Hold {her|G} arm."⟦/⟧
⟦G→H i⟧"{I|G}'ll hold {my|G} own arm, thank {you|H}."⟦/⟧
⟦F→G,H e⟧"It says,"⟦/⟧ {Freda|F} began, and had to begin again. ⟦F→G,H e =⟧"It says, regret to inform {you|G+H}—"⟦/⟧
{The younger woman|H} made no sound whatever. It was {the other|G} who cried out, one word, and the word was not {his|W} name. It was {Albert|P}. Then for some moments {they|G+H} were all in a heap against the dresser, with the plates jumping, and it couldn't have been said who was being held up and who was holding; {the girl|T} had begun to howl by the copper, out of pure fellow feeling; and {Freda|F}, with {her|F} back to the wall, went on reading, since {her|F} eyes would not stop.
⟦F→G,H a⟧"Wait,"⟦/⟧ {she|F} called out. ⟦F→G,H a =⟧"Wait, wait, oh, do listen—"⟦/⟧
⟦H→F i⟧"Don't!"⟦/⟧
⟦F→H a⟧"Regret to inform {you|G+H} train missed Crewe stop,"⟦/⟧ {she|F} read, at the top of {her|F} voice, ⟦F→H a =⟧"arriving four ten stop is there any bacon stop {Ern|W}."⟦/⟧
The tap dripped. {Mrs. Birtwhistle the elder|G} put up a hand and found that {her|G} hair had come down.
⟦G→F i⟧"Give {me|G} that."⟦/⟧
⟦F→G i⟧"It's quite true. Look, there's the bacon."⟦/⟧
⟦G→H i⟧"{I|G}'ll murder {him|W}. {I|G}'ll take the copper-stick to {him|W}. Who puts *regret*?"⟦/⟧
⟦H→G i⟧"{He|W} thought it was what one puts."⟦/⟧
⟦G→H i⟧"{You|H} needn't stand up for {him|W}."⟦/⟧
⟦H→G i⟧"{I|H}'m not, {Mother|G}. {I|H}'m holding on to {you|G}."⟦/⟧ And {she|H} was, still; {she|H} had a fistful of the sacking apron and {she|H} didn't appear to know how to let it go. ⟦H→G i =⟧"What'll {we|G+H} give {him|W}? There isn't any bacon."⟦/⟧
⟦T→G,H a⟧"{{My|T} auntie|A}'s killed a pig,"⟦/⟧ {a small voice|T} volunteered from the copper.
⟦G→T i⟧"Has {she|A} a licence for it?"⟦/⟧
⟦T→G i⟧"No, {missus|G}."⟦/⟧
⟦G→T i⟧"Then {you|T} can take {her|A} an answer."⟦/⟧
{Freda|F} had gone out to the line. {She|F} pegged up the blue smock with great exactness by its hem, and when both the pegs were in {she|F} stood a while behind it, where there was nobody to see.

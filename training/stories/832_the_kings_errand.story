# title: The King's Errand
# style: third person past; curly quotes; fantasy; three riders; old friends; slow burn
# cast: S = Ser Soren Vael | Soren, Ser Soren | he
# cast: E = Emrys | Emrys, the bard, Em | he
# cast: B = Bram Otterly | Bram, the squire | he
# cast: K = the king | | he
# cast: R = the king's riders | | they
---
@scene place=a ford in the hills | time=dusk | pov=S | present=S,E,B
{They|S+E+B} had stopped to water the horses, and {the bard|E} had fallen in.
⟦B→S a⟧“{He|E} can’t swim, {ser|S},”⟦/⟧ {the squire|B} reported, from the bank.
⟦S→B i⟧“It is up to {his|E} knees.”⟦/⟧
⟦B→S i⟧“{He|E}’s lying down in it, though.”⟦/⟧
⟦E→S,B i⟧“{I|E}’m washing!”⟦/⟧
⟦S→E i⟧“{You|E} are in {your|E} boots.”⟦/⟧
⟦E→S i⟧“{I|E}’m washing {my|E} boots!”⟦/⟧
{Soren|S} looked at the sky, which held rain, and behind {them|S+E+B} at the road, which held, about two hours off, {thirty of {the king|K}’s riders|R}. {He|S} had been {one of {the king|K}’s riders|S} until Tuesday. {He|S} walked into the river, took hold of a wet blue collar and brought up what was in it.
⟦E→S a⟧“Thank {you|S},”⟦/⟧ {he|E} said, spitting. ⟦E→S a =⟧“{I|E} had it well in hand.”⟦/⟧
⟦S→E i⟧“Where is the letter?”⟦/⟧
⟦E→S i⟧“Dry.”⟦/⟧
⟦S→E i⟧“Where?”⟦/⟧
⟦E→S i⟧“{I|E} gave it to {the boy|B}.”⟦/⟧
⟦B→S,E i⟧“{You|E} never.”⟦/⟧
⟦E→B i⟧“{I|E} did. Last night, by the haystack. {I|E} said, guard this with {your|B} life.”⟦/⟧
⟦B→E i⟧“That was a cheese.”⟦/⟧
⟦E→B i⟧“It was wrapped in the letter!”⟦/⟧
⟦B→E i⟧“{I|B} ate the cheese, {Master Emrys|E}.”⟦/⟧
Nobody breathed. {Soren|S} let go of the collar, there was a splash, and {he|S} waded ashore again to where {Bram|B}, fifteen years old and white as milk, was going through {his|B} own pockets with both hands. A conker. A hoof pick. A crumpled yellow rag, with grease on it and, God be thanked, a seal.
⟦S→B a⟧“Give it here,”⟦/⟧ {he|S} said. {He|S} smoothed it out against {his|S} thigh. The rind had left a ring, straight across the part about the succession.
⟦B→S i⟧“Can {you|S} read it still?”⟦/⟧
⟦S→B i⟧“{I|S} can read it.”⟦/⟧
⟦B→S i⟧“Will {they|R} hang {us|S+E+B}?”⟦/⟧
⟦S→B i⟧“Only if {they|R} catch {us|S+E+B}. Go and see to the mare’s foot.”⟦/⟧
{He|S} had not wanted a squire. {He|S} had not wanted a bard either. Nine years ago in the siege at Corrow {he|S} had shared a cellar with {one|E}, forty days of it, {a thin boy with a cough and a lute with two strings|E} who sang every night to the people in the dark as if they had paid for it. On the last night there was one candle left and {they|S+E} had burned it, the two of {them|S+E}, for no better reason than to see {each other|S+E}’s faces. Neither had spoken of it again. {The bard|E} went south. {Soren|S} went up in the world. And on Tuesday, in the great hall, a voice {he|S} would have known at the bottom of the sea had struck up, in front of {the king|K}, the one song in the kingdom that could get a man killed.
⟦E→S a⟧“{You|S}’re angry,”⟦/⟧ {he|E} said, coming up the bank like a drowned cat.
⟦S→E i⟧“Why that song?”⟦/⟧
⟦E→S i⟧“It’s a good tune.”⟦/⟧
⟦S→E i⟧“{Emrys|E}.”⟦/⟧
⟦E→S i⟧“Somebody had to. {You|S} were all standing about up there in {your|S} nice cloaks, and {he|K}’d hanged those millers, and {I|E} looked along the row for one face that minded, and {I|E} saw {yours|S}.”⟦/⟧
⟦S→E i⟧“{I|S} was looking at {my|S} feet.”⟦/⟧
⟦E→S i⟧“That’s how {I|E} knew.”⟦/⟧
⟦B→S i⟧“It’s a stone, {ser|S}!”⟦/⟧ from behind the mare. ⟦B→S i =⟧“{I|B} got it out. The mare’ll do.”⟦/⟧
⟦S→B i⟧“Good {lad|B}.”⟦/⟧
⟦B→S i⟧“Is {he|E} crying?”⟦/⟧
⟦E→B i⟧“{I|E}’m wet!”⟦/⟧
⟦B→E i⟧“{I|B} didn’t mean {you|E}.”⟦/⟧
{Soren|S} turned {his|S} back on the pair of {them|E+B} and began, for something to do, to unbuckle {his|S} cloak. It was a very nice cloak. It had the king’s hart on it in gold wire. {He|S} thought of how {he|S} had drawn steel in that hall before {he|S} knew {he|S} would, how light it had been. {He|S} put it round {the bard|E}, wire and all, and did up the clasp under {his|E} chin.
⟦E→S i⟧“That’s {your|S} rank.”⟦/⟧
⟦S→E i⟧“It is a blanket.”⟦/⟧
⟦E→S i⟧“{They|R}’ll see the gold a mile off.”⟦/⟧
⟦S→E i⟧“Then turn it inside out.”⟦/⟧
⟦E→S a⟧“{I|E} burned that candle on purpose, {you|S} know,”⟦/⟧ {he|E} said, so low that the river almost had it. ⟦E→S a =⟧“There was another. {I|E} told {you|S} it was the last. {I|E} had one in {my|E} boot.”⟦/⟧
⟦S→E i⟧“{I|S} know.”⟦/⟧
⟦E→S i⟧“{You|S} *knew?*”⟦/⟧
⟦S→E i⟧“{You|E} limped for a week.”⟦/⟧
⟦B→S,E i⟧“{Sers|S+E}? {I|B} don’t want to interrupt.”⟦/⟧
⟦S→B i⟧“Then do not.”⟦/⟧
⟦B→S,E i⟧“Only there’s dust.”⟦/⟧
@break ⁂
@scene place=a hollow above the ford | time=night | pov=B | present=S,E,B
{The riders|R} went by below {them|S+E+B}, thirty, and {Bram|B} counted every one on {his|B} fingers, three times over.
⟦B→S a⟧“That’s all of {them|R}, {ser|S},”⟦/⟧ {he|B} breathed.
⟦S→B e⟧“Wait,”⟦/⟧ said {Soren|S}. {He|S} had a hand on each of {them|E+B}, one between the shoulder blades and one, the left, on {the bard|E}’s mouth.
A last horse passed, lame.
⟦S→B,E a⟧“Now that is all of {them|R},”⟦/⟧ {he|S} said. {He|S} took the one hand away. The other {he|S} seemed to forget.
⟦E→S i⟧“Mmf.”⟦/⟧
⟦B→S a⟧“{You|S}’re smothering {him|E}, {ser|S},”⟦/⟧ {the boy|B} pointed out.
⟦S→B i⟧“{He|E} sings when {he|E} is frightened.”⟦/⟧
⟦E→S a⟧“{I|E} do not,”⟦/⟧ {he|E} said, once {he|E} could. {He|E} was pink about the ears. ⟦E→S a =⟧“{I|E} hum.”⟦/⟧
⟦S→E i⟧“{You|E} hummed for forty days.”⟦/⟧
⟦E→S i⟧“{You|S} said it helped!”⟦/⟧
⟦S→E i⟧“{I|S} said it was loud.”⟦/⟧
⟦B→S,E e⟧“Who’s got the letter?”⟦/⟧ {Bram|B} asked {them|S+E}, rather quickly. ⟦B→S,E e =⟧“Only, {I|B} haven’t.”⟦/⟧
Two heads turned.
⟦E→S i⟧“{I|E} gave it to {you|S}.”⟦/⟧
⟦S→E i⟧“{I|S} put it in the cloak.”⟦/⟧
⟦E→S i⟧“Which {I|E}’m wearing.”⟦/⟧
⟦S→E i⟧“Yes.”⟦/⟧
⟦E→S a⟧“Inside out,”⟦/⟧ {he|E} said faintly.

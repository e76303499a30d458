# title: twin room (not)
# style: first person present; curly quotes; only one bed; narrator man, his rival and their lighting technician
# cast: P = Paolo Reyl | Paolo, Reyl | he | narrator
# cast: W = Wouter | Wouter, Wout | he
# cast: A = Anjali | Anjali, Anj | she
# cast: R = the receptionist | | he
# cast: J = Jeff | Jeff | he
---
@scene place=a motel lobby | time=midnight | pov=P | present=P,W,A,R
{Anjali|A} puts both elbows on the desk and smiles at {the receptionist|R} with all {her|A} teeth.
⟦A→R i⟧“Three rooms.”⟦/⟧
⟦R→A i⟧“Two.”⟦/⟧
⟦A→R i⟧“{I|A}’ve got a print-out.”⟦/⟧
⟦R→A i⟧“{I|R}’ve got a burst pipe.”⟦/⟧ {He|R} slides two keys across, the actual metal kind, on lumps of wood. ⟦R→A i =⟧“One single. One double. It’s that or the lorry park.”⟦/⟧
⟦W→A e⟧“{I|W}’ll take the single,”⟦/⟧ says {Wouter|W}.
⟦P→W a⟧“On what grounds?”⟦/⟧ {I|P} ask.
⟦W→P i⟧“{I|W} asked first.”⟦/⟧
⟦P→W i⟧“{You|W} didn’t ask, {you|W} announced.”⟦/⟧
⟦A→P,W e⟧“{I|A}’m taking the single,”⟦/⟧ says {Anjali|A}, and takes it. ⟦A→P,W e =⟧“{I|A} drove. {I|A} did four hundred kilometres of {you two|P+W} not speaking to {each other|P+W}, {I|A} have earned a door. Breakfast’s at six.”⟦/⟧
⟦P→A i⟧“{Anj|A}.”⟦/⟧
⟦W→A i⟧“{Anj|A}, come on.”⟦/⟧
⟦A→P,W i⟧“Good night, {gentlemen|P+W}!”⟦/⟧
The lift closes on {her|A}. {I|P} look at the lump of wood. It has a duck burned into it.
⟦W→R a⟧“A double is two beds?”⟦/⟧ {he|W} asks.
⟦R→W i⟧“A double’s a double, {mate|W}.”⟦/⟧
⟦W→P i⟧“What does {he|R} mean?”⟦/⟧
⟦P→W i⟧“{He|R} means a big one.”⟦/⟧
{Wouter|W} breathes out through {his|W} nose for what feels like the length of Belgium.
@break
@scene place=room 14 | time=half past midnight | pov=P | present=P,W,A
It isn’t even a big one.
Let {me|P} explain about {Wouter|W}. {We|P+W} do the same job. There’s one show, with {one magician|J} in it, and {the magician|J}’s {Jeff|J}, and {Jeff|J}’s got one assistant who is sawn and one who saws, and every eight weeks {he|J} swaps {us|P+W} over for freshness. So whatever {I|P} build, {he|W} takes apart. {He|W} oils things. {I|P}’d just got that cabinet so it stuck in exactly the place {I|P} needed and {I|P} come back from two months in the box, and it’s like a new fridge. {He|W} leaves {me|P} labels. In Utrecht there was a label on {my|P} own shoe. And {he|W} never shouts, that’s what {I|P} can’t forgive, {I|P}’ve shouted at {that man|W} in six countries and {he|W} just gets taller.
{He|W}’s putting the spare pillow down the middle of the mattress. {He|W} measures it from both sides, with {his|W} hand.
⟦P→W a⟧“{You|W}’re not serious,”⟦/⟧ {I|P} say.
⟦W→P i⟧“{You|P} kick. It’s known.”⟦/⟧
⟦P→W i⟧“Known by who?”⟦/⟧
⟦W→P i⟧“{I|W}’ve been in a box with {you|P}.”⟦/⟧
⟦P→W i⟧“For ninety seconds!”⟦/⟧
⟦W→P i⟧“{You|P} kicked.”⟦/⟧
⟦P→W i⟧“{I|P} was being sawn.”⟦/⟧ {I|P} sit on the edge and the whole thing tips {me|P} toward the middle, like a hammock, pillow and all. ⟦P→W i =⟧“Which side do {you|W} want?”⟦/⟧
⟦W→P i⟧“The door.”⟦/⟧
⟦P→W i⟧“{I|P} always have the door.”⟦/⟧
⟦W→P i⟧“Why?”⟦/⟧
⟦P→W a⟧“Why do {you|W}?”⟦/⟧ {I|P} ask {him|W}.
⟦W→P i⟧“{I|W} asked first.”⟦/⟧
⟦P→W a⟧“{I|P} like to know {I|P} can get out,”⟦/⟧ {I|P} say. It’s nearly one, {I|P}’m too tired to think of a better one.
{He|W}’s got one sock off. {He|W} looks at {me|P}, and it’s odd, because {I|P} don’t think {he|W} does, usually. {He|W} looks at hinges. ⟦W→P a⟧“Every night {I|W} check that catch,”⟦/⟧ {he|W} says then. ⟦W→P a =⟧“On the cabinet. When it is {your|P} turn inside. Four times, five times. {You|P} knew this?”⟦/⟧
⟦P→W i⟧“{I|P} thought {you|W} were fixing it.”⟦/⟧
⟦W→P i⟧“It isn’t broken.”⟦/⟧
⟦P→W i⟧“So why do {you|W} oil it?”⟦/⟧
⟦W→P i⟧“So it opens.”⟦/⟧
{Somebody|A} bangs on the wall by {my|P} head.
⟦A→P,W a⟧“Are {you two|P+W} fighting?”⟦/⟧ {she|A} yells.
⟦P→A i⟧“No!”⟦/⟧
⟦W→A i⟧“No.”⟦/⟧
⟦A→P,W i⟧“{You|P+W} sound like {you|P+W}’re fighting.”⟦/⟧
⟦P→A i⟧“{We|P+W}’re talking!”⟦/⟧
⟦A→P,W i⟧“Oh, for God’s sake.”⟦/⟧ There’s a silence, a creak, bare feet down the corridor, and {she|A}’s in the doorway in a shirt to {her|A} knees that {I|P}’m fairly sure belongs to the theatre in Ghent. The key must have been in the outside. ⟦A→P,W i =⟧“Say that again.”⟦/⟧
⟦W→A i⟧“{We|P+W} are talking.”⟦/⟧
⟦A→W a⟧“What about?”⟦/⟧ {she|A} says.
⟦W→A i⟧“A hinge.”⟦/⟧
⟦A→P i⟧“Is that true?”⟦/⟧
⟦P→A i⟧“It’s sort of true.”⟦/⟧
{She|A} takes it in: the pillow, the one sock, the slope. {I|P} can see {her|A} working out the angles, it’s what {she|A}’s paid for.
⟦A→W i⟧“{You|W} told {him|P}.”⟦/⟧
⟦W→A i⟧“{I|W} have told {him|P} about the hinge.”⟦/⟧
⟦A→W i⟧“Not the other thing?”⟦/⟧
⟦P→A i⟧“What other thing?”⟦/⟧
⟦W→A i⟧“{Anjali|A}. Go to bed.”⟦/⟧
⟦A→W i⟧“{You|W}’ve had eleven months, {Wout|W}!”⟦/⟧
⟦P→W i⟧“What other thing?”⟦/⟧
⟦A→P i⟧“Ask {him|W} who put in for the swap to stop. Ask {him|W} what {he|W} told {Jeff|J}.”⟦/⟧
⟦P→A i⟧“{Jeff|J} said that was insurance.”⟦/⟧
⟦A→P i⟧“{Jeff|J} says everything’s insurance.”⟦/⟧
{She|A} pulls the door shut after {her|A}, very softly, for {her|A}. Then {she|A} locks it. {I|P} hear the lump of wood drop on the carpet outside.
⟦P→W a⟧“Did {she|A} just?”⟦/⟧ {I|P} say.
⟦W→P i⟧“Yes.”⟦/⟧
⟦P→W i⟧“There’s a window.”⟦/⟧
⟦W→P i⟧“It’s painted over. {I|W} looked, when {we|P+W} came in.”⟦/⟧ {He|W} takes the pillow out of the middle and turns it round and round in {his|W} big careful hands. ⟦W→P i =⟧“{You|P} can have the side by the door. {I|W} will know how to open it. {I|W} have oil.”⟦/⟧
⟦P→W a⟧“What did {you|W} tell {Jeff|J}?”⟦/⟧ {I|P} ask.
⟦W→P i⟧“{I|W} told {him|J} {I|W} prefer to be the one in the box.”⟦/⟧

# title: Somewhere Warm
# style: first person past; straight quotes; a wartime letter read aloud to two old brothers; older register in the letter; three men; tags before the speech
# cast: N = the narrator, Alan's grandson | lad, Merrick | he | narrator
# cast: A = Alan, the elder brother | Alan, Grandpa, Al | he
# cast: I = Sidney, the younger brother | Sidney, Uncle Sidney | he
# cast: G = Cosmo, who wrote the letter | Cosmo | he
# cast: M = Millicent, the brothers' mother | Mother, Millicent, Millie | she
# cast: K = the narrator's mother | | she
# cast: F = the brothers' father | Father, Dad | he
---
@scene place=the conservatory at Fairholme | time=a visiting Sunday | pov=N | present=N,A,I
⟦A→N i⟧"Who's it from?"⟦/⟧
⟦N→A i⟧"It doesn't say on the outside."⟦/⟧
⟦A→N i⟧"Well, open it."⟦/⟧
⟦N→A i⟧"It's been opened, {Grandpa|A}. It's from the war."⟦/⟧
⟦A→N i⟧"Which?"⟦/⟧
⟦N→A i⟧"{Yours|A}. Nineteen forty-three."⟦/⟧
⟦I→A i⟧"{You|A} were six. It wasn't {yours|A}, it was {Dad|F}'s."⟦/⟧
⟦A→I i⟧"{I|A} was seven. Who asked {you|I}?"⟦/⟧
⟦I→A i⟧"{The lad|N} did. {He|N} asked the room."⟦/⟧
{They|A+I} had been put side by side in the sun with one rug between {them|A+I}. {I|N} ought to explain that {{my|N} grandfather|A} and {{his|A} brother|I} had not spoken from 1971 until the spring before, when {they|A+I} were each, by different daughters and for different hips, booked into the same home. Neither would move out. It was about a greenhouse, people said, or a will; {{my|N} mother|K} used to say that it was about who'd been the favourite, and that the only one who could have told {them|A+I} was dead. {I|N} came on Sundays. {I|N} was clearing the last of {his|A} attic, and {I|N} brought {them|A+I} things in a carrier bag, a spirit level, a tin of foreign stamps, to see which of {them|A+I} would put in a claim.
The envelope had been in the lining of a handbag.
⟦I→N e⟧"Read it out,"⟦/⟧ {Sidney|I} ordered. ⟦I→N e =⟧"{He|A}'s not got {his|A} glasses."⟦/⟧
⟦A→N i⟧"{I|A}'ve got {my|A} glasses. {I|A}'ve not got {my|A} eyes. Go on, {lad|N}."⟦/⟧
So {I|N} read it.
@letter
Somewhere warm, 3rd of March

{{My|G} dear Millicent|M},

{You|M} will be surprised to have a line from {me|G}. {I|G} am in the pink and brown as a berry, and {we|G} want for nothing but rain. {I|G} ran into {{your|M} husband|F} at the base, of all places, in the queue for the tap. {He|F} looks thin but cheery and {he|F} spoke of {you|M} without stopping. {I|G} did not tell {him|F} anything. There was nothing that {I|G} could have told {him|F} that would have been of use to {him|F} out here, and {I|G} found that {I|G} liked {him|F}, which {I|G} had not bargained for.

Kiss {the little chap|A} for {me|G}. {You|M} need not say who it is from.

{Yours|G} ever, {Cosmo|G}
@end
A tea trolley went by outside, with one wheel complaining. {I|N} folded the page along its old folds, since nobody had put out a hand for it.
⟦I→A i⟧"Who's {Cosmo|G}?"⟦/⟧
⟦A→I i⟧"There was {a Cosmo|G} at the chapel."⟦/⟧
⟦I→A i⟧"What {Cosmo|G}?"⟦/⟧
⟦A→I i⟧"Before {your|I} time. {He|G} had the motorcycle. {He|G} let {me|A} sit on it."⟦/⟧
⟦I→A i⟧"It says the little chap."⟦/⟧
⟦A→I i⟧"{I|A} heard what it says."⟦/⟧
⟦I→A i⟧"There were two of {us|A+I}."⟦/⟧
⟦A→I i⟧"There weren't, in March of forty-three. {You|I} came in the July."⟦/⟧
{I|N} saw {{my|N} great-uncle|I} working it out. {He|I} had been {a surveyor|I}, and {he|I} used {his|I} fingers, under the rug, where {he|I} thought that nobody could see. {He|I} had a long dark face, unlike anybody in the photographs. {He|I} had been told all {his|I} life that it came from {Mother|M}'s side.
{He|I} said slowly, ⟦I→A a⟧"{Dad|F} was home that autumn."⟦/⟧
⟦A→I i⟧"{He|F} was home in the August of forty-two. For {his|F} leg."⟦/⟧
⟦N→A,I i⟧"That would be eleven months."⟦/⟧
⟦A→N i⟧"Thank {you|N}, {Merrick|N}. {We|A+I+N} can all count."⟦/⟧
⟦N→A i⟧"Sorry."⟦/⟧
⟦I→A i⟧"So which of {us|A+I} is {he|G} kissing?"⟦/⟧ {He|I} was looking at {the other one|A} with an expression that {I|N} had never seen there, a sort of terrible politeness, as one looks at a dentist. ⟦I→A i =⟧"{Al|A}? {I|I} wasn't born. {She|M}'d hardly have said, {she|M} didn't know yet {herself|M}. {You|A} were {the only little chap|A} there was."⟦/⟧
⟦A→I i⟧"{I|A} was."⟦/⟧
⟦I→A i⟧"{You|A} sat on {his|G} motorbike."⟦/⟧
⟦A→I i⟧"{I|A} did."⟦/⟧
⟦I→A i⟧"So it could be both."⟦/⟧
⟦A→I i⟧"It could be neither. {He|G} could have been fond of children."⟦/⟧
Here {{my|N} grandfather|A} did something {I|N} have thought about since. {He|A} felt along the rug until {he|A} found the edge, and {he|A} pulled, and {I|N} thought {he|A} meant to have the whole of it. But {he|A} was only making it even.
⟦A→I a⟧"{I|A}'ll tell {you|I} what {I|A} remember,"⟦/⟧ {he|A} said. ⟦A→I a =⟧"{Dad|F} came back in forty-five and {you|I} were on the step. Two years old. {You|I} had hold of {my|A} belt. {He|F} stood at the gate with that bag, and {he|F} looked at {you|I}, and then at {me|A}, and {he|F} looked at {you|I} again. {Mother|M} was behind the door; {I|A} could hear {her|M} not breathing.⟦/⟧
⟦A→I a =⟧"And {he|F} got down on {his|F} bad leg and {he|F} said, ⟦F→I i quoted⟧'Well, {I|F} was told there was {a little chap|I}.'⟦/⟧ And {he|F} kissed {you|I}. {You|I}, not {me|A}. {I|A} held it against {you|I} for sixty years."⟦/⟧
⟦I→A i⟧"{I|I} thought it was the greenhouse."⟦/⟧
⟦A→I i⟧"It was the greenhouse as well."⟦/⟧
{Uncle Sidney|I} blew {his|I} nose. When {he|I} had done {he|I} held out {his|I} long brown hand, and it took {me|N} a moment to see that it was the letter {he|I} wanted, and a moment more to see that it wasn't for {himself|I}.
⟦I→A i⟧"Here. {You|A} put it by. {You|A}'re the eldest."⟦/⟧
⟦A→I i⟧"{I|A} can't read it."⟦/⟧
⟦I→A i⟧"Nor can {I|I}. Not in this light."⟦/⟧

# title: Lesson for Two Hands
# style: third person past; curly quotes; literary short story; a retired piano teacher, his old pupil and the pupil's son: three men, he/he/he; tags before the speech; long narration
# cast: E = Errol Threlfall, the teacher | Mr. Threlfall, Errol | he
# cast: W = Winston, his pupil once | Winston | he
# cast: Z = Jago, Winston's son | Jago, Jay | he
# cast: M = Marcia Threlfall, the teacher's late wife | Marcia, Mrs. Threlfall | she
# cast: V = Winston's mother | Mum | she
---
@scene place=Mr. Threlfall's front room | time=a Monday after school | pov=W | present=E,W,Z
The bell still played a third too low.
⟦E→W i⟧“Who is it?”⟦/⟧
⟦W→E i⟧“It’s {Winston|W}, {Mr. Threlfall|E}. {I|W} phoned.”⟦/⟧
⟦E→W i⟧“{You|W} were {a small boy|W}.”⟦/⟧
⟦W→E i⟧“{I|W}’ve brought {you|E} {another one|Z}.”⟦/⟧
⟦E→Z i⟧“So {I|E} see. Do {you|Z} bite {your|Z} nails?”⟦/⟧
⟦Z→E i⟧“No.”⟦/⟧
⟦E→Z i⟧“Show {me|E}. That’s biting.”⟦/⟧
⟦Z→E i⟧“It’s picking.”⟦/⟧
⟦E→W i⟧“{He|Z} argues. {You|W} never argued. Come in, {the two of {you|W+Z}|W+Z}, wipe {your|W+Z} feet.”⟦/⟧
Nothing had been moved. {Winston|W} stood on the swirling carpet and was nine; {he|W} could have told you with {his|W} eyes shut where the metronome was, and the dish of hard pink sweets, and {Mrs. Threlfall|M}, who used to sit with {her|M} mending in the alcove, out of sight, and cough whenever a wrong note was played. {She|M} never coughed at {him|W}. {He|W} had been the one who was going to go somewhere. {Mum|V} had cleaned the church on Saturdays to pay for it. {He|W} went to the Royal College on a bus, at seventeen, in {Mr. Threlfall|E}’s own tie, and played the first page of the Brahms, and then {he|W} took {his|W} hands off the keys and found that {he|W} could not put them back. {He|W} managed a builders’ merchant now. {He|W} had not been down this road in twenty-six years.
{The old man|E} said, ⟦E→Z a⟧“Sit. No, on the stool.”⟦/⟧
⟦Z→E i⟧“It goes round!”⟦/⟧
⟦E→Z i⟧“It does not go round. Play {me|E} something.”⟦/⟧
⟦Z→E i⟧“{I|Z} don’t know anything.”⟦/⟧
⟦E→Z i⟧“Good. That’s the most anybody’s known in here all year.”⟦/⟧ {He|E} lowered {himself|E}, by stages, to the chair at the treble end. {He|E} must have been close on ninety. {Winston|W} saw that {he|E} wore two cardigans, and that the hand which came up to lift {the boy|Z}’s wrist was shaking, and that when it arrived it stopped. ⟦E→Z i =⟧“Pretend there’s an orange. Now press.”⟦/⟧
It was one note, not loud. {He|Z} did it again.
⟦Z→E a⟧“It’s still going,”⟦/⟧ {he|Z} said.
⟦E→Z i⟧“Till when?”⟦/⟧
⟦Z→E i⟧“It’s still going. It’s... now it isn’t.”⟦/⟧
⟦E→W i⟧“{He|Z} listens to the end.”⟦/⟧
⟦W→E i⟧“{He|Z} does that with the fridge.”⟦/⟧
⟦E→W i⟧“{You|W} used to.”⟦/⟧
⟦W→E i⟧“Did {I|W}?”⟦/⟧
⟦E→W i⟧“{Marcia|M} remarked on it. ⟦M→E i quoted⟧‘{That child|W},’⟦/⟧ {she|M} says, ⟦M→E i quoted =⟧‘{he|W} would wait for a note like a bus.’⟦/⟧”⟦/⟧
⟦Z→E i⟧“Who’s {Marcia|M}?”⟦/⟧
⟦E→Z i⟧“{She|M} is in the alcove.”⟦/⟧
{Jago|Z} leaned back to look. There was a chair there with a folded cloth on it, and a jar. {{His|Z} father|W} saw {him|Z} decide, with great courtesy, not to say anything, and was ashamed; for {he|W} had known about it, {he|W} had seen the notice in the paper and had written a letter, and put a stamp on that letter, and it had gone round with {him|W} in the glove box until the stamp was no longer enough.
⟦W→E a⟧“{I|W} should have come,”⟦/⟧ {he|W} said.
⟦E→W i⟧“When?”⟦/⟧
⟦W→E i⟧“Then. Any time. {I|W} still have {your|E} tie.”⟦/⟧
⟦Z→W i⟧“Is that the one in the car?”⟦/⟧
⟦E→Z i⟧“What is it doing in a car?”⟦/⟧
⟦Z→E i⟧“It’s with a letter. {I|Z}’m not allowed to touch it.”⟦/⟧
{Winston|W} opened {his|W} mouth. It was a thing {he|W} had not known that {the boy|Z} knew. The metronome, which somebody’s elbow had set going, went from side to side like a person saying no.
⟦E→W e⟧“{I|E} will tell {you|W} about that day,”⟦/⟧ {Mr. Threlfall|E} said, and put out one finger, and stopped it. ⟦E→W e =⟧“{I|E} was on the same bus. {You|W} did not know that. {I|E} sat upstairs. {I|E} had {my|E} hat on {my|E} knees. {I|E} stood in the street outside under the window, in case it was open, and it was open.⟦/⟧
⟦E→W e =⟧“{I|E} heard the page. {I|E} said to {myself|E}, there. Whatever they do to {him|W} now, there was that. And then it stopped, and {I|E} waited for {you|W} to turn over. {I|E} have been waiting, you might say, since then.”⟦/⟧
⟦W→E i⟧“{I|W} couldn’t.”⟦/⟧
⟦E→W i⟧“{I|E} know {you|W} couldn’t. {I|E} walked behind {you|W} all the way to the Albert Hall. {I|E} wanted to call out.”⟦/⟧
⟦W→E i⟧“Why didn’t {you|E}?”⟦/⟧
⟦E→W i⟧“Because {you|W} were crying, and {I|E} was {{your|W} teacher|E}.”⟦/⟧
Nobody coughed. {The boy|Z} looked from {one of {them|E+W}|E} to {the other|W}, and then, as if it followed, moved along the stool until half of it was bare. {He|Z} patted the bare half.
⟦Z→W a⟧“There’s room,”⟦/⟧ {he|Z} offered.
⟦W→Z i⟧“{I|W} can’t, {Jay|Z}. {I|W}’ve forgotten it all.”⟦/⟧
⟦Z→W i⟧“Pretend there’s an orange.”⟦/⟧

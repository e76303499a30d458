# title: What's in the Loft
# style: third person past; curly quotes; UK; ex and current; viewpoint shifts to the ex at the end; pronoun tags throughout
# cast: H = Harry Nwosu | Harry, Haz | he
# cast: C = Duncan Frith | Duncan, Frith | he
# cast: S = Duncan's sister |  | she
# cast: M = Duncan's mother | Mum | she
# cast: L = Luca Bellini | Luca | he
---
@note
A/N: Sequel to “Box Room” but reads alone. Concrit fine, be gentle.
@end
@scene place=Harry's landing | time=Sunday morning | pov=C | present=H,C,L
It was {Luca|L} who answered the door. {Duncan|C} had practised for {Harry|H} all the way from the tube, and so {he|C} stood there on the mat with {his|C} mouth ajar.
⟦L→C a⟧“{You|C}’re {the ex|C},”⟦/⟧ {he|L} said.
⟦C→L i⟧“{I|C}’ve come for the tent.”⟦/⟧
⟦L→C i⟧“{I|L} am {the present|L}.”⟦/⟧ It wasn’t hostile. {He|L} was eating toast. ⟦L→C i =⟧“{Harry|H}! {The ex|C} is here for the tent!”⟦/⟧
⟦H→L e⟧“Which ex?”⟦/⟧ {Harry|H} shouted from somewhere over {their|C+L} heads.
⟦L→H i⟧“How many have tents?”⟦/⟧
⟦H→L e⟧“Two! Is it the tall one or the one who cries?”⟦/⟧ asked {Harry|H}.
⟦L→C a⟧“Are {you|C} {the one who cries|C}?”⟦/⟧ {he|L} asked, with interest.
⟦C→L a⟧“{I|C} cried once,”⟦/⟧ {he|C} said. ⟦C→L a =⟧“At a christening.”⟦/⟧
⟦L→H i⟧“It is {the one who cries|C}!”⟦/⟧
⟦H→L e⟧“Send {him|C} up!”⟦/⟧ said {Harry|H}.
The ladder was down on the landing and a pair of bare feet stuck out of the hatch. {Duncan|C} knew the feet. There was a scar on the left one from a rock pool in Tenby, and {he|C}’d tied the tea towel round it {himself|C}, and been sworn at for the knot.
⟦H→C a⟧“Hiya,”⟦/⟧ {he|H} called down. ⟦H→C a =⟧“Hold the ladder, would {you|C}? {He|L} won’t, {he|L}’s got butter on {his|L} hands.”⟦/⟧
⟦C→H i⟧“{You|H} hate heights.”⟦/⟧
⟦H→C i⟧“{I|H} do hate heights. It’s why {I|H}’m being so brave. Is it the green tent or the orange one?”⟦/⟧
⟦C→H e⟧“Green,”⟦/⟧ {Duncan|C} replied.
⟦H→C i⟧“Sure?”⟦/⟧
⟦C→H a⟧“{I|C} bought it,”⟦/⟧ {he|C} said, to the feet.
⟦H→C i⟧“{You|C} bought the orange one. {I|H} bought the green, for {your|C} thirtieth. {You|C} never took it out of the bag.”⟦/⟧
⟦C→H e⟧“It rained,”⟦/⟧ {Duncan|C} answered.
⟦L→C i⟧“It is a *tent*.”⟦/⟧
{Duncan|C} shut {his|C} eyes. Below {his|C} elbow there was a crunch of toast; {the new one|L} had come up and was leaning on the bannister, in one of those jumpers, to watch. {He|L} was younger. {He|L}’d no shoes on either. It was evidently a house where people went about barefoot now.
⟦L→C a⟧“Why do {you|C} want it today?”⟦/⟧ {he|L} said.
⟦C→L i⟧“{I|C}’m going camping.”⟦/⟧
⟦L→C e⟧“In November?”⟦/⟧ {Luca|L} wanted to know.
⟦C→L i⟧“Yes.”⟦/⟧
⟦L→C e⟧“By {yourself|C}?”⟦/⟧ asked {Luca|L}.
⟦C→L a⟧“It’s the best time of year for it,”⟦/⟧ {he|C} said stiffly.
⟦L→C i⟧“{You|C} have somebody to go with, or {you|C} don’t?”⟦/⟧
⟦H→L a⟧“{Luca|L}, leave {him|C} alone!”⟦/⟧ {he|H} protested.
⟦L→H i⟧“{I|L}’m not touching {him|C}! {I|L}’m asking!”⟦/⟧ And then, lower, around the crust, so that it wouldn’t carry to the hatch: ⟦L→C i⟧“{He|H} worries about {you|C}. {He|H} won’t say so. On Thursday {he|H} walked {us|L+H} three streets the wrong way to look if {your|C} light was on.”⟦/⟧
⟦C→L i⟧“Was it?”⟦/⟧
⟦L→C e⟧“{You|C} don’t know?”⟦/⟧ said {Luca|L}.
⟦C→L a⟧“{I|C}’ve not been sleeping there,”⟦/⟧ {he|C} said. {He|C} hadn’t told that to anyone. ⟦C→L a =⟧“{I|C}’ve been at {{my|C} sister|S}’s. It got a bit quiet.”⟦/⟧
The toast went still. {Luca|L} turned out to have very dark, very direct eyes, and for a while {he|L} just looked.
⟦L→H a⟧“{He|C} is staying for lunch,”⟦/⟧ {he|L} announced at the ceiling.
⟦C→L i⟧“{I|C}’m really not.”⟦/⟧
⟦H→L e⟧“Who is?”⟦/⟧ {Harry|H} asked.
⟦L→H i⟧“{The tall one|C}!”⟦/⟧
⟦H→L e⟧“{I|H} thought {he|C} was {the one who cries|C}!”⟦/⟧ {Harry|H} said.
⟦L→H i⟧“{He|C}’s both! {You|H} went out with both of {them|C}, it was {the same man|C}!”⟦/⟧
There was a thump, and a long slither, and a bag came down through the hatch and hit {Duncan|C} on the shoulder. It was the orange one. After it came a face, upside down, with cobweb in the eyebrows, and it took a look from one of {them|C+L} to the other.
⟦H→L,C a⟧“What have {I|H} missed?”⟦/⟧ {he|H} asked.
⟦L→H i⟧“Nothing. {He|C} likes lamb?”⟦/⟧
⟦H→L e⟧“{He|C} doesn’t eat lamb. {He|C} had a pet one,”⟦/⟧ said {Harry|H}.
⟦C→H i⟧“{You|H} remember that?”⟦/⟧
⟦H→C a⟧“Derek,”⟦/⟧ {he|H} said, ⟦H→C a =⟧“what a lamb.”⟦/⟧
And that, of all the stupid things, was what did it. It started in {Duncan|C}’s chin. {He|C} looked very hard at the label on the bag, at the washing instructions.
⟦L→H a⟧“Ah,”⟦/⟧ {he|L} said. ⟦L→H a =⟧“So it *is* that one.”⟦/⟧
@scene place=Harry's loft and landing | time=the same moment | pov=H | present=H,C,L
From up there it looked like nothing on earth. {Harry|H} lay on {his|H} belly over the joists and saw the tops of two heads, one fair and going thin, one black; {he|H} saw a buttery hand go out, and hover, and come down between a pair of shoulders that {he|H} used to know better than {his|H} own. {He|H}’d been dreading it for a year, {those two|C+L} on the same bit of carpet.
⟦C→L a⟧“{I|C}’m sorry,”⟦/⟧ {he|C} was saying. ⟦C→L a =⟧“{I|C}’m so sorry. {I|C} don’t even like camping.”⟦/⟧
⟦L→C i⟧“Nobody does. It is only wet.”⟦/⟧
⟦C→L i⟧“{I|C} just couldn’t think what else {I|C}’d left here.”⟦/⟧
⟦L→C e⟧“{You|C} left a jumper also. {I|L}’m wearing it,”⟦/⟧ replied {Luca|L}.
⟦C→L a⟧“{I|C} know {you|L} are,”⟦/⟧ {he|C} said, on a sort of hiccup. ⟦C→L a =⟧“It’s miles too big for {you|L}.”⟦/⟧
⟦L→C i⟧“{I|L} know. {I|L} thought it was {Harry|H}’s. Then {I|L} saw the name tape. Who has a name tape, at thirty?”⟦/⟧
⟦C→L e⟧“{Mum|M} sews those in,”⟦/⟧ {Duncan|C} answered.
⟦L→C i⟧“{You|C} will give {her|M} {my|L} number, please.”⟦/⟧
It was a laugh, that time. It was damp, but it was one. Up in the hatch {Harry|H} let out the breath that {he|H} seemed to have been holding since the Christmas before last.
⟦H→C,L a⟧“Not to interrupt,”⟦/⟧ {he|H} said, ⟦H→C,L a =⟧“but neither of {you|C+L} is holding the ladder.”⟦/⟧

# title: Not Lilies
# style: third person past; straight quotes; UK; a patient and a visitor, two women, estranged friends; doctor late; noun tags
# cast: S = Stella Birch | Stella, Stell | she
# cast: H = Heidi | Heidi, Heids | she
# cast: D = Dr. Lakshmi | Dr. Lakshmi, Lakshmi | she
# cast: B = Stella's brother Clive | Clive | he
# cast: W = the woman in the next bed | | she
# cast: L = a late husband | | he
---
@scene place=a surgical ward | time=visiting hour | pov=H | present=H,S,W
⟦S→H a⟧"Of all the people,"⟦/⟧ said {the woman in the bed|S}.
⟦H→S a⟧"{I|H} can go,"⟦/⟧ {she|H} said.
⟦S→H i⟧"{You|H}'ve brought lilies."⟦/⟧
⟦H→S i⟧"They're not lilies."⟦/⟧
⟦S→H i⟧"What are they, then?"⟦/⟧
⟦H→S i⟧"{I|H} don't know. Something that isn't lilies. {I|H} asked."⟦/⟧
{Stella|S} had been propped up on about five pillows. {She|S}'d no make-up on, and no teeth on one side, and somebody had put {her|S} hair in a plait like a child's. It was this that did it. {Heidi|H} had got through the car park all right, and the lift. ⟦H→S a⟧"Where do {you|S} want them?"⟦/⟧ {she|H} said to the flowers.
⟦S→H i⟧"In the bin."⟦/⟧
⟦H→S a⟧"They were nine pounds,"⟦/⟧ {she|H} protested.
⟦S→H i⟧"Then in the jug. {You|H}'ll have to pour the water out."⟦/⟧
⟦H→S i⟧"Where?"⟦/⟧
⟦S→H i⟧"In {me|S}, {I|S} expect. {I|S}'m not allowed to get dehydrated."⟦/⟧
{She|H} poured it into a beaker and held it out. It wasn't taken. {She|H} saw, then, that the arm on that side didn't move, that it had been laid out along the blanket by somebody, tidily, like cutlery.
⟦H→S a⟧"Is that for good?"⟦/⟧ {she|H} asked.
⟦S→H a⟧"They don't know,"⟦/⟧ {she|S} said.
⟦H→S i⟧"Does it hurt?"⟦/⟧
⟦S→H i⟧"It doesn't do anything. It's like having a fish."⟦/⟧
⟦H→S i⟧"Which side do {you|S} want the cup?"⟦/⟧
⟦S→H i⟧"{I|S} don't want the cup. Who told {you|H} {I|S} was in here?"⟦/⟧
⟦H→S i⟧"{Clive|B} did."⟦/⟧
⟦S→H a⟧"{Clive|B} doesn't speak to {you|H},"⟦/⟧ {she|S} said.
⟦H→S i⟧"{He|B} spoke for about nine seconds."⟦/⟧
⟦S→H a⟧"What did {he|B} say?"⟦/⟧ {she|S} wanted to know, and {{her|S} visitor|H} sat down on the plastic chair, coat and all, and told {her|S}.
⟦H→S i⟧"{He|B} said, {she|S}'s had a stroke, {she|S} won't see anybody, {she|S}'ll see {you|S}."⟦/⟧
There was a telly on a bracket with the sound off. Some people were being shown round a villa. Six years ago, on a coach coming back from Whitby, {they|H+S} had had a row about a raffle; it really was about a raffle, that was the shaming thing, a hamper that one of {them|H+S} had won with a ticket that the other had paid for. By Pickering {they|H+S} weren't speaking. By Malton it had come out about the christening, and the loan, and what had been said concerning {somebody's late husband|L}, and since {they|H+S}'d both stopped going on the trips there hadn't been anywhere to make it up. {Heidi|H} had eaten the whole hamper in a week. There'd been a ham in it. {She|H} hadn't enjoyed any of it except the ham.
⟦S→H a⟧"{I|S} never said that,"⟦/⟧ {she|S} said, when the villa was over.
⟦H→S i⟧"Said what?"⟦/⟧
⟦S→H i⟧"That {I|S}'d see {you|H}."⟦/⟧
⟦H→S i⟧"Didn't {you|S}?"⟦/⟧
⟦S→H i⟧"{I|S} said *{she|H}'d* come. It's different."⟦/⟧ Half {her|S} mouth had gone up. The other half stayed where it was, and watched. ⟦S→H i =⟧"{I|S} said, {that nosy mare|H}'ll come, {you|H} see if {she|H} doesn't."⟦/⟧
⟦H→S i⟧"{You|S} said it to {Clive|B}?"⟦/⟧
⟦S→H i⟧"{I|S} said it to a nurse. It came out as porridge. {He|B} was {the only one|B} that understood."⟦/⟧
⟦H→S i⟧"{You|S} sound all right now."⟦/⟧
⟦S→H a⟧"{I|S}'ve practised,"⟦/⟧ {she|S} said.
⟦H→S i⟧"On who?"⟦/⟧
⟦S→H a⟧"{Her|W},"⟦/⟧ {she|S} said, with a jerk of the plait at the next bed, where {an ancient person|W} lay with {her|W} mouth open. ⟦S→H a =⟧"{She|W}'s deaf. {I|S}'ve told {her|W} the whole raffle."⟦/⟧
⟦H→S i⟧"Whose side's {she|W} on?"⟦/⟧
⟦S→H i⟧"{She|W}'s not said."⟦/⟧
⟦H→S a⟧"It was {my|H} ticket, {Stell|S},"⟦/⟧ {she|H} said.
⟦S→H i⟧"It was {my|S} pound."⟦/⟧
⟦H→S i⟧"{I|H}'d have given {you|S} half."⟦/⟧
⟦S→H i⟧"{You|H} never offered."⟦/⟧
⟦H→S i⟧"{You|S} never gave {me|H} the chance! {You|S} called {me|H} {a grabby cow|H} in front of the driver!"⟦/⟧
⟦W→H,S a⟧"It was {her|S} pound,"⟦/⟧ said {the next bed|W}.
{They|H+S} both turned. {The ancient person|W} hadn't opened {her|W} eyes.
⟦S→W i⟧"{You|W} said {you|W} were deaf!"⟦/⟧
⟦W→S i⟧"{I|W} said {I|W} was deaf. {I|W} didn't say {I|W} was stupid."⟦/⟧
⟦H→W i⟧"But it was {me|H} that picked the number."⟦/⟧
⟦W→H i⟧"What number?"⟦/⟧
⟦H→W a⟧"Two hundred and six,"⟦/⟧ {she|H} said.
⟦W→H i⟧"Why that one?"⟦/⟧
⟦H→W i⟧"It was {our|H+S} old house. The flat, when {we|H+S} were nursing. Two-oh-six."⟦/⟧
⟦W→S a⟧"{You|S} never told {me|W} that bit,"⟦/⟧ {she|W} complained.
⟦S→W a⟧"{I|S} didn't know that bit,"⟦/⟧ {she|S} said slowly.
⟦W→H i⟧"Then it's half each. And who had the ham?"⟦/⟧
{Heidi|H} looked at the floor. It had little sparkles in it. ⟦H→W a⟧"{I|H} did,"⟦/⟧ {she|H} said. ⟦H→W a =⟧"On {my|H} own. In the dark, practically."⟦/⟧
⟦W→H i⟧"Was it nice?"⟦/⟧
⟦H→W i⟧"It was, actually."⟦/⟧
⟦S→H a⟧"*{Grabby cow|H},*"⟦/⟧ {she|S} said, but there was something the matter with the end of it, and the good hand had come across and was feeling about on the blanket for the cup.
@scene place=the ward | time=the end of visiting | pov=H | present=H,S,W,D
⟦D→H i⟧"{I|D}'m afraid it's gone eight. Are {you|H} family?"⟦/⟧
⟦H→D i⟧"No."⟦/⟧
⟦S→D i⟧"Yes."⟦/⟧
⟦W→D i⟧"{She|H}'s half."⟦/⟧
⟦D→S e⟧"And {you|S}'ve been drinking! Good,"⟦/⟧ said {Dr. Lakshmi|D}, who'd picked up the beaker to look. ⟦D→S e =⟧"That's the first today. Which hand?"⟦/⟧
⟦S→D i⟧"This one."⟦/⟧
⟦D→S i⟧"And the other? Any change at all? Squeeze {my|D} fingers."⟦/⟧
⟦S→D i⟧"{I|S} am squeezing them."⟦/⟧
⟦H→D i⟧"{She|S} isn't, is {she|S}?"⟦/⟧
⟦D→H i⟧"Not just yet. {You|H} try."⟦/⟧
⟦H→S i⟧"Come on, {Stell|S}. Pretend it's a raffle ticket."⟦/⟧
Nobody breathed, not even in the next bed. It was as small as a pulse. It was one finger, and then, perhaps, the one beside it.
⟦S→H a⟧"Well?"⟦/⟧ {she|S} demanded. ⟦S→H a =⟧"Am {I|S} doing it?"⟦/⟧
⟦H→S i⟧"{You|S}'re doing it."⟦/⟧
⟦S→H i⟧"{You|H}'re not just saying?"⟦/⟧
⟦H→S a⟧"No,"⟦/⟧ {she|H} said, hanging on, ⟦H→S a =⟧"{you|S}'ve got hold of {me|H}."⟦/⟧

# title: Interview Two
# style: first person past; curly quotes; police; a woman narrator, her partner, a suspect and his lawyer, men; narrator's name only in speech
# cast: N = Detective Stella Amory | Stella, Detective Amory | she | narrator
# cast: S = Sipho, her partner | Sipho, Detective Zungu | he
# cast: C = Clint Dorsey, the suspect | Clint, Mr. Dorsey | he
# cast: W = his lawyer, Mr. Ferrand | Mr. Ferrand | he
# cast: V = the dead man, Chuck | Chuck | he
# cast: F = Stella's father | | he
# cast: B = a bishop | | he
# cast: P = the lawyer's parrot | | he
# cast: Q = the squad | |
# cast: O = Clint's girl | | she
---
@scene place=an interview room | time=ten at night | pov=N | present=N,S,C,W
{{My|N} partner|S} had bought {him|C} a burger, and {he|C} was eating it in small bites, like a man with all the time in the world.
⟦S→C i⟧“How is it?”⟦/⟧
⟦C→S i⟧“Cold.”⟦/⟧
⟦W→C i⟧“{You|C} don’t have to answer that.”⟦/⟧
⟦S→W e⟧“About the *burger*?”⟦/⟧ said {Sipho|S}.
⟦W→S e⟧“About anything, {Detective|S},”⟦/⟧ said {Ferrand|W}.
⟦C→W i⟧“It’s fine. {I|C} don’t mind telling {him|S} about the burger.”⟦/⟧ {He|C} licked {his|C} thumb. ⟦C→S i⟧“It could use a pickle.”⟦/⟧
⟦S→C i⟧“{You|C} like a pickle?”⟦/⟧
⟦C→S a⟧“{I|C} like two,”⟦/⟧ {he|C} said.
⟦S→C i⟧“{Chuck|V} was a pickle man. Wasn’t {he|V}?”⟦/⟧
⟦W→C i⟧“Don’t answer.”⟦/⟧
{I|N} sat in the corner under the clock. That’s how {we|N+S} did it: {he|S} talked and {I|N} watched hands. {I|N} grew up with {a father who came home on Fridays|F}, and {I|N} can read a pair of hands from across a street. {Sipho|S} says it’s the spookiest thing about {me|N}. {He|S} grew up with five sisters and can’t read a thing, but {he|S} can talk to anybody living about anything at all, and sooner or later they will want to tell {him|S}. {I|N} had seen {him|S} get a confession out of {a bishop|B} by way of bass fishing. {I|N} had also seen {him|S} cry in the car after. {I|N} wouldn’t tell that to {the squad|Q} for money.
{His|C} hands were easy. They had been easy for an hour. They were only ever not easy when {he|C} talked about one thing.
⟦N→S i⟧“Ask {him|C} about the dog.”⟦/⟧
⟦C→N i⟧“What dog?”⟦/⟧
⟦N→C i⟧“{You|C} said there was barking.”⟦/⟧
⟦C→N i⟧“{I|C} said {I|C} *thought* there was barking.”⟦/⟧
⟦W→C i⟧“{Mr. Dorsey|C}.”⟦/⟧
⟦S→C i⟧“{Chuck|V} didn’t have a dog.”⟦/⟧
⟦C→S i⟧“A neighbor’s dog.”⟦/⟧
⟦S→C i⟧“The nearest neighbor’s two miles.”⟦/⟧
⟦C→S i⟧“It’s quiet out there. It carries.”⟦/⟧ The burger had gone down on its paper. {Sipho|S} saw {me|N} see it, and leaned back, and started rolling {his|S} sleeves like a guy about to do some dishes. ⟦C→S i =⟧“What are {you two|S+N} looking at?”⟦/⟧
⟦S→C a⟧“What kind of bark was it?”⟦/⟧ {he|S} asked, {he|S} was really interested. ⟦S→C a =⟧“Big? Little?”⟦/⟧
⟦W→S a⟧“This is absurd,”⟦/⟧ said {the lawyer|W}.
⟦S→W i⟧“{I|S}’m a dog person, {Mr. Ferrand|W}. Aren’t {you|W}?”⟦/⟧
⟦W→S i⟧“{I|W} have {a parrot|P}.”⟦/⟧
⟦S→W i⟧“Does {he|P} talk?”⟦/⟧
⟦W→S i⟧“{He|P}’s been advised not to.”⟦/⟧
Even {I|N} laughed. {The kid|C} didn’t. {He|C} was twenty-three, it said on the sheet. {He|C} was looking at the wall, about a foot over {my|N} head, and on the table {his|C} left hand had gotten hold of {his|C} right.
⟦C→S i⟧“Little.”⟦/⟧
⟦W→C e⟧“Stop talking now,”⟦/⟧ {Ferrand|W} snapped.
⟦S→C a⟧“Little how?”⟦/⟧ {he|S} asked.
⟦C→S i⟧“Like a pup. Like it was shut up someplace.”⟦/⟧
⟦W→C i⟧“{Clint|C}, {I|W} mean it. {Detectives|S+N}, {I|W} want five minutes with {{my|W} client|C}.”⟦/⟧
⟦N→W i⟧“Take ten.”⟦/⟧
@scene place=the corridor | time=just after | pov=N | present=N,S
⟦S→N i⟧“Ten? {I|S} *had* {him|C}.”⟦/⟧
⟦N→S i⟧“{You|S} had {him|C} scared.”⟦/⟧
⟦S→N i⟧“Scared’s what having looks like, {Stella|N}.”⟦/⟧
⟦N→S i⟧“Not of {us|N+S}. Did {you|S} see {his|C} hands?”⟦/⟧
⟦S→N i⟧“{I|S} never see the hands. What did they say?”⟦/⟧
⟦N→S i⟧“{He|C} was holding {somebody|O}’s. It wasn’t a pup {he|C} heard.”⟦/⟧
{He|S} stopped with {his|S} coffee halfway. {I|N} watched it get to {him|S}; it came up through {his|S} face like water coming up through sand.
⟦S→N a⟧“{The girlfriend|O} moved out in June,”⟦/⟧ {he|S} said.
⟦N→S i⟧“Who says?”⟦/⟧
⟦S→N i⟧“{Chuck|V} said. It’s in the first... Oh, no.”⟦/⟧
⟦N→S i⟧“There’s a root cellar on the old plan.”⟦/⟧
⟦S→N i⟧“{We|S+N} searched that place for two days.”⟦/⟧
⟦N→S i⟧“{We|S+N} searched it for a gun.”⟦/⟧
The door opened behind {us|N+S}. It was {the lawyer|W}. {He|W} had taken off {his|W} glasses and {he|W} didn’t look like a man with a parrot any more.
⟦W→S+N i⟧“{{My|W} client|C} would like to make a statement. And {he|C} wants {you|S+N} to send a car first. {He|C} says now. {He|C} says please.”⟦/⟧
⟦N→W i⟧“Is {she|O} alive?”⟦/⟧
⟦W→N i⟧“{He|C} took {her|O} soup on Tuesday, {Detective Amory|N}. {He|C} says {she|O} knows {his|C} knock.”⟦/⟧

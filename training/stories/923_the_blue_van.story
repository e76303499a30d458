# title: The Blue Van
# style: third person present; curly quotes; stakeout, two detectives, men; a third by radio and then in person; said-tags with pronouns
# cast: W = Detective Warren Pruitt-Hay | Warren, Hay | he
# cast: S = Salim Ferhat | Salim, Ferhat | he
# cast: J = Sergeant Judy Brock | Judy, Brock, Sarge | she
# cast: A = the accountant | | he
# cast: X = Warren's wife | | she
# cast: T = Salim's son | | he
# cast: N = the nurse | | she
---
@scene place=an unmarked car on Dorset Street | time=3 a.m. | pov=S | present=S,W,J
The heater died at two. It’s three now, and {they|S+W} both have {their|S+W} hands in {their|S+W} armpits.
⟦W→S a⟧“{You|S} ate it,”⟦/⟧ {he|W} says.
⟦S→W i⟧“Ate what?”⟦/⟧
⟦W→S i⟧“The other half of the sandwich.”⟦/⟧
⟦S→W a⟧“{You|W} said {you|W} didn’t want it,”⟦/⟧ {he|S} says.
⟦W→S i⟧“{I|W} said {I|W} didn’t want it *yet*.”⟦/⟧
{Salim|S} keeps the glasses on the window across the road. Third floor, second from the left, a yellow blind. Nothing has moved behind it since {the accountant|A} watered {his|A} plant. ⟦S→W a⟧“It had pickle in,”⟦/⟧ {he|S} offers. ⟦S→W a =⟧“{You|W} hate pickle.”⟦/⟧
⟦W→S i⟧“{{My|W} wife|X} made it.”⟦/⟧
⟦S→W i⟧“And {she|X} knows {you|W} hate pickle?”⟦/⟧
{He|S} hears the silence and takes the glasses down. Beside {him|S} the big hands have come out of the armpits and are lying on the steering wheel, ten to two, like somebody’s about to take a test.
⟦S→W i⟧“{Warren|W}.”⟦/⟧
⟦W→S i⟧“It’s fine.”⟦/⟧
⟦S→W a⟧“What did {you|W} do?”⟦/⟧ {he|S} asks.
⟦W→S i⟧“Why’s it {me|W} that did something?”⟦/⟧
⟦S→W i⟧“Because {she|X} put pickle in.”⟦/⟧
⟦W→S a⟧“{I|W} forgot the thing. The hospital thing,”⟦/⟧ {he|W} says, to the windscreen.
⟦S→W i⟧“The scan?”⟦/⟧
⟦W→S i⟧“It’s just a check. They do it every year, it’s always clear, and {we|W+X} always go for pancakes.”⟦/⟧
⟦S→W a⟧“And was it clear?”⟦/⟧ {he|S} asks.
⟦W→S i⟧“{I|W} don’t know. {She|X} made a sandwich and went to bed.”⟦/⟧
There’s a kind of man who’d know what to say to that, and in eleven years of sitting in cars {Salim|S} hasn’t turned into one. What {he|S} remembers is the corridor at St. Anne’s, the winter {{his|S} boy|T} was born six weeks early, and {this same lump|W} turning up at four in the morning with a bag of satsumas. {He|W} hadn’t said a word either. {He|W}’d sat down and peeled. {They|S+W}’d eaten the lot, nineteen satsumas, and then {a nurse|N} came out and it was all right.
{He|S} reaches over and turns the key.
⟦W→S a⟧“What’re {you|S} doing?”⟦/⟧ {he|W} demands.
⟦S→W a⟧“Taking {you|W} home,”⟦/⟧ {he|S} says.
⟦W→S i⟧“{We|W+S}’re on a job.”⟦/⟧
⟦S→W i⟧“{He|A}’s watered the plant. {He|A}’s not going anywhere.”⟦/⟧
⟦W→S i⟧“{You|S} don’t know that. Turn it off.”⟦/⟧
⟦S→W i⟧“{You|W} can be there when {she|X} wakes up.”⟦/⟧
⟦W→S i⟧“Turn it *off*, {Ferhat|S}.”⟦/⟧
⟦S→W i⟧“No.”⟦/⟧
⟦J→S,W a⟧“Children,”⟦/⟧ goes the radio. ⟦J→S,W a =⟧“{You|S+W} do know that’s an open channel?”⟦/⟧
{Both of {them|S+W}|S+W} stare at it. {Warren|W}’s thumb is on the button. It’s been on the button, by the look of it, ever since {he|W} grabbed the wheel.
⟦W→J a⟧“How much of that did {you|J} get, {Sarge|J}?”⟦/⟧ {he|W} says at last.
⟦J→W i⟧“From the pickle.”⟦/⟧
⟦S→J i⟧“That’s all of it.”⟦/⟧
⟦J→S i⟧“It’s a quiet night.”⟦/⟧
@break —
@scene place=the car | time=ten minutes later | pov=S | present=S,W,J
{She|J} gets in the back without knocking, and brings the cold in with {her|J}, and three teas.
⟦J→W,S i⟧“Which of {you|W+S} has sugar?”⟦/⟧
⟦W→J i⟧“{Him|S}.”⟦/⟧
⟦S→J i⟧“{I|S} gave up.”⟦/⟧
⟦W→S i⟧“Since when?”⟦/⟧
⟦S→W a⟧“Since {your|W} birthday,”⟦/⟧ {he|S} mutters.
⟦J→S,W i⟧“Somebody take it, it’s burning {me|J}.”⟦/⟧
{Salim|S} takes it. It has about four sugars in, and it’s the best thing that has happened to {him|S} since Thursday.
⟦J→W i⟧“Now, out.”⟦/⟧
⟦W→J i⟧“{Me|W}?”⟦/⟧
⟦J→W i⟧“Well, {I|J}’m not talking to the tea. {My|J} car’s round the corner. Go home.”⟦/⟧
⟦W→J i⟧“And who’s going to sit with {this one|S}?”⟦/⟧
⟦J→W a⟧“{I|J} did this for nineteen years,”⟦/⟧ {she|J} says. ⟦J→W a =⟧“{I|J} think {I|J} can remember how to look at a blind.”⟦/⟧
⟦S→J i⟧“{She|J}’ll snore.”⟦/⟧
⟦J→S i⟧“{I|J} heard that.”⟦/⟧
⟦S→J i⟧“{You|J} were meant to.”⟦/⟧
{Warren|W} doesn’t move. {He|W}’s got the cup in both hands and {he|W} is looking straight ahead of {him|W}. ⟦W→S a⟧“What do {I|W} say to {her|X}?”⟦/⟧ {he|W} asks.
⟦S→W i⟧“{You|W} don’t. {You|W} take fruit.”⟦/⟧
⟦W→S i⟧“It’s three in the morning.”⟦/⟧
⟦J→W i⟧“There’s a garage on Mill Lane.”⟦/⟧
⟦W→J i⟧“What sort of fruit?”⟦/⟧
⟦S→W e⟧“Satsumas,”⟦/⟧ says {Salim|S}.
It takes a second. Then the door’s open and there’s a gap where all that coat was, and a blast of air, and {he|W} sticks {his|W} head back in. ⟦W→S a⟧“Nineteen?”⟦/⟧ {he|W} asks.
⟦S→W i⟧“Get twenty. There’s {two of {you|W+X}|W+X}.”⟦/⟧
The footsteps go off at something like a run. From the back comes the sound of a lid being prised off, and a long happy slurp.
⟦J→S i⟧“What’s that about, then? The satsumas?”⟦/⟧
⟦S→J a⟧“Nothing. Private,”⟦/⟧ {he|S} says.
⟦J→S i⟧“Fair enough. {Ferhat|S}?”⟦/⟧
⟦S→J i⟧“Mm?”⟦/⟧
⟦J→S a⟧“{{Your|S} accountant|A}’s just walked past {us|J+S} with a suitcase,”⟦/⟧ {she|J} says.

# title: Gate B22
# style: third person present; curly quotes; UK; exes; a phone call; few names
# cast: A = Alex Moran | Alex, Al | he
# cast: I = Idris Kamau | Idris | he
# cast: S = Idris's nephew |  | he
# cast: G = the small girl |  | she
# cast: F = Ferdy, another ex | Ferdy | he
# cast: P = Idris's brother | Paul | he
---
@scene place=Gate B22 | time=midnight, flight delayed | pov=A | present=A,I,S,P
It’s the only free seat with a socket, and so it’s a whole minute before {Alex|A} looks up from the charger and sees whose coat {he|A}’s sitting on.
⟦A→I a⟧“Oh,”⟦/⟧ {he|A} says.
⟦I→A i⟧“Hello.”⟦/⟧
⟦A→I a⟧“{You|I}’ve grown a beard,”⟦/⟧ {he|A} says.
⟦I→A a⟧“{You|A}’re on {my|I} coat,”⟦/⟧ {he|I} says.
⟦A→I i⟧“Sorry. God, sorry.”⟦/⟧ {He|A} lifts one buttock, then the other. The coat’s green. {He|A} remembers the coat, it hung in {his|A} hall for three winters. ⟦A→I i =⟧“Are {you|I} on the Edinburgh one?”⟦/⟧
⟦I→A a⟧“If there is an Edinburgh one,”⟦/⟧ {he|I} answers.
⟦A→I i⟧“They’re saying half past.”⟦/⟧
⟦I→A a⟧“They were saying half past at ten,”⟦/⟧ says {the man with the beard|I}, and goes back to {his|I} book.
It’s that same book. Surely it can’t be the same book. {Alex|A} leans over a bit, and it’s turned, courteously, so that {he|A} can see the cover.
⟦I→A i⟧“It’s the sequel.”⟦/⟧
⟦A→I i⟧“Is it any good?”⟦/⟧
⟦I→A a⟧“The dog dies,”⟦/⟧ {he|I} tells {him|A}.
⟦A→I i⟧“{You|I} hate it when the dog dies.”⟦/⟧
⟦I→A e⟧“{I|I} skip those pages. {I|I}’ve got {somebody|S} who reads those first and tells {me|I} where to stop,”⟦/⟧ {Idris|I} says.
There’s a *somebody*, then. {He|A} takes that and puts it in {his|A} pocket to look at later. On the tarmac, under the lights, it’s snowing sideways. {A small girl|G} is lying on the floor by the window, singing.
⟦A→I a⟧“What’s {he|S} like?”⟦/⟧ {he|A} asks, in the voice of one who’s only passing the time.
⟦I→A i⟧“Who?”⟦/⟧
⟦A→I a⟧“{{Your|I} somebody|S},”⟦/⟧ {he|A} says.
⟦I→A a⟧“Oh,”⟦/⟧ {he|I} says. ⟦I→A a =⟧“Short. Bossy. Very into dinosaurs.”⟦/⟧
⟦A→I i⟧“A scientist?”⟦/⟧
⟦I→A i⟧“{He|S}’s seven, {Alex|A}.”⟦/⟧
⟦A→I i⟧“{You|I}’ve got a *seven-year-old*?”⟦/⟧
⟦I→A i⟧“{Paul|P}’s got {a seven-year-old|S}. {I|I}’ve got {him|S} on Wednesdays.”⟦/⟧ The book is laid face down on one knee. {He|I}’s trying not to smile, and the beard’s no help to {him|I} at all, it shows even more. ⟦I→A i =⟧“Did {you|A} think {I|I} had a boyfriend who reads ahead for dead dogs?”⟦/⟧
⟦A→I a⟧“{I|A} thought it was quite sweet,”⟦/⟧ {he|A} says.
⟦I→A i⟧“It would be.”⟦/⟧
⟦A→I i⟧“{I|A} would’ve done it. If {you|I}’d asked.”⟦/⟧
⟦I→A a⟧“{I|I} know,”⟦/⟧ {he|I} says. ⟦I→A a =⟧“{You|A} would have done anything, if somebody asked. It was getting {you|A} to do things without.”⟦/⟧
And there it is, five minutes in, laid down between the two of {them|A+I} like a passport. {Alex|A} unplugs {his|A} phone. {He|A} plugs it in again. {He|A} used to have an answer to that; {he|A}’d polished it for most of a year, in the shower and on the bus, it had three parts. {He|A} finds now that {he|A} can’t recall the first.
⟦A→I a⟧“{You|I}’re right,”⟦/⟧ {he|A} says.
⟦I→A i⟧“Pardon?”⟦/⟧
⟦A→I i⟧“{I|A} said {you|I}’re right. {I|A} waited to be asked. {I|A} thought it was manners.”⟦/⟧
⟦I→A a⟧“{You|A} thought leaving was manners, too,”⟦/⟧ {he|I} tells {him|A}.
⟦A→I i⟧“{You|I} said go!”⟦/⟧
⟦I→A a⟧“{I|I} said, go if {you|A} want to,”⟦/⟧ {he|I} tells {him|A}.
⟦A→I a⟧“{I|A} didn’t want to,”⟦/⟧ {he|A} says. {The girl by the window|G} stops singing and looks at {him|A}. {He|A} lowers {his|A} voice. ⟦A→I a =⟧“{I|A} didn’t want to. {I|A} thought {you|I} did.”⟦/⟧
⟦I→A i⟧“{I|I} was asking.”⟦/⟧
⟦A→I a⟧“That’s not asking! That’s a, {I|A} don’t know what that is, that’s a *riddle*, {Idris|I},”⟦/⟧ {he|A} replies.
{The other|I} rubs {his|I} face with both hands, up and down. The ring finger still has that dent in it from the door of the Fiat. Then, of all things, a mobile goes off, quacking, and {he|I} looks at it and winces. ⟦I→A i⟧“{I|I}’ve got to take this. It’s past {his|S} bedtime.”⟦/⟧
⟦A→I i⟧“Go on.”⟦/⟧
⟦I→S a⟧“Hello, {mister|S},”⟦/⟧ {he|I} says into the phone, in a completely different voice. ⟦I→S a =⟧“No. No, it’s still snowing ... No, they haven’t crashed. They haven’t gone anywhere, that’s the trouble ... What page? ... And is it sad, or is it *sad* sad?”⟦/⟧ {He|I} listens, nodding. ⟦I→S a =⟧“Right. Two hundred and four to two hundred and nine. {You|S}’re a lifesaver. Put {Daddy|P} on.”⟦/⟧
{Alex|A} looks hard at the departures board. It says half past.
⟦I→P a⟧“{I|I}’m fine,”⟦/⟧ {he|I} says, lower. ⟦I→P a =⟧“No. Sitting with {somebody|A} ... {Somebody {I|I} used to know|A} ... Yes. Yeah, {him|A}.”⟦/⟧ A long gap. A glance sideways. ⟦I→P a =⟧“{I|I} haven’t decided ... {Paul|P}. *{Paul|P}*. {I|I}’m hanging up. Night.”⟦/⟧
⟦A→I i⟧“What did {he|P} say?”⟦/⟧
⟦I→A i⟧“{He|P} said not to lend {you|A} money.”⟦/⟧
⟦A→I a⟧“{I|A} never borrowed any money!”⟦/⟧ {he|A} protests.
⟦I→A i⟧“No, {he|P}’s mixed {you|A} up with {Ferdy|F}.”⟦/⟧ The phone goes into the pocket of the green coat, and the coat goes over the arm of the seat that’s between {them|A+I}, and after that it isn’t between {them|A+I} any more. {He|I}’s moved over. ⟦I→A i =⟧“{He|P} said, is {he|A} still handsome. {I|I} told {him|P} {I|I} hadn’t decided.”⟦/⟧
The tannoy crackles. Everyone at the gate looks up. The one-oh-five to Edinburgh, it says, is now the six-fifteen.
⟦A→I i⟧“That’s five hours.”⟦/⟧
⟦I→A i⟧“It is.”⟦/⟧
⟦A→I a⟧“Can {I|A} buy {you|I} a terrible sandwich?”⟦/⟧ {he|A} says. And when nothing comes back, only a lifted eyebrow, {he|A} takes a breath and tries it over again, without the question mark. ⟦A→I a =⟧“{I|A}’m going to buy {you|I} a terrible sandwich.”⟦/⟧
⟦I→A i⟧“Cheese?”⟦/⟧
⟦A→I i⟧“{I|A} know what {you|I} have.”⟦/⟧
⟦I→A a⟧“Well, then,”⟦/⟧ {he|I} says, and holds out a page corner to be folded. ⟦I→A a =⟧“Two hundred and four. Remember that for {me|I}.”⟦/⟧

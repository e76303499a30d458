# title: Behind
# style: third person past; straight quotes; restaurant kitchen; swearing-lite; shouting; fast
# cast: M = Chef Malika | Malika, Chef | she
# cast: A = Anton | Anton, Tosha | he
# cast: D = Declan | Declan, Dec | he
# cast: E = Ezra | Ezra, Ez | he
# cast: J = Jools | Jools | she
# cast: G = Malika's grandmother | | she
# cast: F = Ezra's father | | he
# cast: H = Anton's mother | | she
# cast: K = the critic | Mrs. Kettering | she
---
@scene place=the kitchen at Saltbox | time=Friday service | pov=E | present=M,A,D,E,J
⟦M→A,D,E e⟧"Four lamb, two bass, one bass no butter!"⟦/⟧ {Malika|M} cried.
⟦A→M i⟧"{Chef|M}!"⟦/⟧
⟦D→M i⟧"{Chef|M}!"⟦/⟧
⟦E→M i⟧"Yes, um, {Chef|M}."⟦/⟧
⟦D→E i⟧"Drop the yes."⟦/⟧
⟦E→D i⟧"Sorry."⟦/⟧
⟦D→E e⟧"Don't say sorry. This is a kitchen, it isn't church,"⟦/⟧ said {Declan|D}.
⟦E→D i⟧"But {you|D} told {me|E}-"⟦/⟧
⟦A→D,E i⟧"Behind! Hot!"⟦/⟧ and {the big Russian|A} went past with a pan of something spitting, and {Ezra|E} flattened {himself|E} against the fridge. It was {his|E} second night. On {his|E} first {he|E}'d cried in the dry store, and {somebody|A} had found {him|E} there and given {him|E} a spoon of caramel and gone away again without a word. The lights had been off. {He|E}'d been trying to work out since which of {the two|A+D} it was.
⟦M→D i⟧"Where's {my|M} bass?"⟦/⟧
⟦D→M i⟧"Two minutes!"⟦/⟧
⟦M→D a⟧"{You|D} said two minutes two minutes ago,"⟦/⟧ {she|M} muttered.
⟦D→M i⟧"It was a different two minutes, {Chef|M}."⟦/⟧
⟦M→A i⟧"{Anton|A}?"⟦/⟧
⟦A→M i⟧"Lamb is resting."⟦/⟧
⟦M→A,E e⟧"Lamb can rest when it's dead. {Ez|E}, what's that in {your|E} hand?"⟦/⟧ asked {Malika|M}.
{He|E} looked. It was a lemon. It had been a lemon for some time. ⟦E→M i⟧"A lemon, {Chef|M}."⟦/⟧
⟦M→E i⟧"What's it for?"⟦/⟧
⟦E→M i⟧"{I|E} don't know, {Chef|M}."⟦/⟧
⟦J→M e⟧"{She|K}'s here,"⟦/⟧ said {Jools|J}, who had come through the swing door backwards with nine plates up {her|J} arms. ⟦J→M e =⟧"Table six. {She|K}'s got a wig on."⟦/⟧
The whole line stopped. Even the extractor seemed to hold off. {Malika|M} set down {her|M} tweezers, one, two, side by side.
⟦M→J a⟧"Are {you|J} sure?"⟦/⟧ {she|M} asked.
⟦J→M i⟧"Red one. Fringe. {She|K} asked if the bread was made by hand and then wrote something down."⟦/⟧
⟦D→J i⟧"That could be anyone."⟦/⟧
⟦J→D a⟧"{She|K}'s called {Mrs. Smith|K},"⟦/⟧ {she|J} answered.
⟦A→J,D a⟧"It is {her|K},"⟦/⟧ {the older cook|A} said heavily. ⟦A→J,D a =⟧"In Lyon {she|K} was also Smith. {She|K} wrote that {my|A} quenelle was ⟦K i quoted⟧'brave'⟦/⟧."⟦/⟧
⟦D→A i⟧"That's nice, isn't it?"⟦/⟧
⟦A→D i⟧"{I|A} had to leave France."⟦/⟧
⟦M→J a⟧"What's {she|K} ordered?"⟦/⟧ {she|M} wanted to know.
⟦J→M i⟧"The bass. No butter."⟦/⟧
{Everybody|M+A+E+J} turned and looked at {Declan|D}. {He|D}'d gone the colour of the bass. {He|D} lifted the lid off {his|D} pan, and put it back down very softly, like a man closing the eyes of a friend.
⟦M→D i⟧"{Dec|D}. Tell {me|M} that's not the butter one."⟦/⟧
⟦D→M e⟧"Which one did {you|M} want it to be?"⟦/⟧ demanded {Declan|D}.
⟦M→D i⟧"How long for another?"⟦/⟧
⟦D→M i⟧"Eight. Seven if nobody talks to {me|D}."⟦/⟧
⟦J→M i⟧"{She|K}'s on a clock, {she|K}'s got the nine fifteen to-"⟦/⟧
⟦M→J a⟧"Bread. Take {her|K} more bread. Take {her|K} the nice oil. Tell {her|K} the story about {{my|M} grandmother|G},"⟦/⟧ {she|M} said.
⟦J→M i⟧"Which one? The goat?"⟦/⟧
⟦M→J i⟧"The longer one!"⟦/⟧
The door flapped. {The waitress|J} was gone. {The two fish-side men|A+D} had started to argue in an undertone, something about whose turn it had been to read the ticket, and {the boss|M} was counting under {her|M} breath with {her|M} eyes shut. It was nobody's idea to look at {the new boy|E}. {He|E} stood there. {He|E} had a lemon, and {he|E} had, {he|E} realised, behind {him|E} on the side, the staff supper {he|E}'d been told to have ready by nine, seven plates of it, with no butter because there hadn't been any left.
⟦E→M i⟧"{Chef|M}?"⟦/⟧
⟦M→E a⟧"Not now,"⟦/⟧ {she|M} said.
⟦E→M i⟧"It's bass."⟦/⟧
⟦M→E i⟧"What's bass?"⟦/⟧
⟦E→M i⟧"The family meal. {I|E} did bass. {I|E} had the trimmings and there was a, {I|E} just did it how {{my|E} dad|F} does. It's only lemon and-"⟦/⟧
A fork appeared over {his|E} shoulder. It went into the nearest plate, and up, and then for a long moment nothing came from back there but chewing.
⟦D→A i⟧"Well?"⟦/⟧
⟦A→D a⟧"Shut up,"⟦/⟧ {he|A} muttered.
⟦D→A i⟧"Is it any good?"⟦/⟧
⟦A→D,M i⟧"{I|A} said shut up, {I|A} am thinking of {{my|A} mother|H}."⟦/⟧ {He|A} wiped {his|A} eyes on {his|A} sleeve, both of them, not troubling to hide it, and there was a smell about that sleeve, burnt sugar, that {Ezra|E} knew at once. ⟦A→M i =⟧"Send it, {Chef|M}."⟦/⟧
⟦M→A i⟧"On a staff plate?"⟦/⟧
⟦A→M e⟧"Send it on a hubcap,"⟦/⟧ {Anton|A} said.

# title: The Wager Book
# style: third person past; curly quotes; UK spelling; regency gentlemen; three men; titles and surnames; he-tags among men
# cast: A = Sir Anselm Quarles | Quarles, Sir Anselm, Anselm | he
# cast: D = Lord Dashiell Wyke | Wyke, Dash, Lord Dashiell | he
# cast: N = Ned Fairbrother | Ned, Fairbrother | he
# cast: P = the porter | | he
# cast: F = Wyke's father | | he
---
@note
Historical accuracy: I did my best. There is a wig. Please don't come for me about the wig.
@end
@scene place=the card room at Boodwin's club | time=half past three in the morning | pov=A | present=A,D
⟦D→A a⟧“It’s in {your|A} writing,”⟦/⟧ {the visitor|D} said.
⟦A→D i⟧“A great many things are in {my|A} writing.”⟦/⟧
⟦D→A i⟧“*{Sir A.Q.|A} wagers five hundred guineas that {Lord D.W.|D} will be married by Michaelmas.*”⟦/⟧
⟦A→D a⟧“It’s a sound bet,”⟦/⟧ {he|A} said.
⟦D→A a⟧“Married to whom?”⟦/⟧ {he|D} said.
⟦A→D i⟧“The book doesn’t ask.”⟦/⟧
⟦D→A e⟧“*{I|D}’m* asking,”⟦/⟧ said {Wyke|D}. {He|D} had the great ledger under one arm like a stolen goose, and {his|D} wig was over one ear. {He|D} had evidently run. ⟦D→A e =⟧“{Quarles|A}, {I|D} was laughed at in *Piccadilly*.”⟦/⟧
{Sir Anselm|A} turned up another card. It was the wrong one. It had been the wrong one for the last hour and a half, and there was nobody else in the room but {a porter|P} asleep upon {his|P} feet beside the door, and it would be the simplest thing in the world to cheat. {He|A} never had. {His|A} whole trouble, {he|A} sometimes thought, could be written upon that one small card.
⟦A→D a⟧“{I|A} apologise for Piccadilly,”⟦/⟧ {he|A} said.
⟦D→A a⟧“{You|A} don’t sound sorry,”⟦/⟧ {he|D} said.
⟦A→D i⟧“{I|A} am winded. {You|D} have dropped a book on {my|A} foot.”⟦/⟧
⟦D→A a⟧“{I|D} shall drop it on the other. Why did {you|A} do it?”⟦/⟧ {he|D} asked.
⟦A→D a⟧“{I|A} had been drinking,”⟦/⟧ {he|A} said.
⟦D→A i⟧“{You|A} don’t drink.”⟦/⟧
⟦A→D i⟧“{I|A} had been thinking of drinking.”⟦/⟧
{They|A+D} had been at school together. It was at school that it had begun, in the long dormitory, the winter that the pump froze, when {a boy called {Wyke|D}|D}, whom {he|A} hardly knew, had got out of bed in the dark and put {his|D} own blanket over {somebody|A} who was pretending not to shiver. {He|D} had said nothing at the time. {He|D} had never mentioned it since. {Anselm Quarles|A} had been given, over the years, a baronetcy, a seat in the House, and a snuffbox from St. Petersburg, and would have thrown the lot in the river to have that blanket back.
⟦D→A a⟧“Five hundred. Have {you|A} *got* five hundred?”⟦/⟧ {he|D} asked.
⟦A→D i⟧“Not if {you|D} stay a bachelor.”⟦/⟧
⟦N→A,D a⟧“{He|D} will, though,”⟦/⟧ said {somebody by the fire|N}.
@scene place=the card room | time=straight after | pov=A | present=A,D,N,P
The wing chair creaked. Over the back of it there rose, by stages, {a crumpled young man with a glass in {his|N} hand|N}.
⟦D→N i⟧“{Fairbrother|N}! How long have {you|N} been there?”⟦/⟧
⟦N→D a⟧“What’s today?”⟦/⟧ {he|N} asked.
⟦A→N i⟧“Go home, {Ned|N}.”⟦/⟧
⟦N→A i⟧“{I|N} can’t. {I|N}’ve got a stake in it. {I|N} took the other side.”⟦/⟧
⟦D→N i⟧“*{You|N}* bet against {me|D}?”⟦/⟧
⟦N→D i⟧“{I|N} bet against {him|A}. It’s quite different. {You|D} won’t marry, {Dash|D}. {I|N}’d stake {my|N} hat.”⟦/⟧
⟦D→N i⟧“And how can {you|N} possibly know that?”⟦/⟧
⟦N→D i⟧“Why did {you|D} come here?”⟦/⟧
⟦D→N i⟧“To have it out with {Quarles|A}!”⟦/⟧
⟦N→D i⟧“At half past three. In the rain. In {{your|D} father|F}’s wig.”⟦/⟧
⟦D→N a⟧“It was the nearest wig,”⟦/⟧ {he|D} muttered.
⟦A→D e⟧“{I|A} thought that it looked large,”⟦/⟧ {Quarles|A} put in.
⟦N→A i⟧“And {you|A}, {Anselm|A}. That’s the tenth hand of patience {I|N}’ve had to listen to. {You|A} sigh, {you|A} know. On the reds.”⟦/⟧
⟦A→N i⟧“{I|A} do nothing of the kind.”⟦/⟧
⟦N→A i⟧“Do {you|A} want to know what {I|N} think?”⟦/⟧
⟦A→N e⟧“No,”⟦/⟧ said {Quarles|A}.
⟦D→N e⟧“Yes,”⟦/⟧ said {Lord Dashiell|D}, in the same moment.
{Ned Fairbrother|N} finished what was in the glass. {He|N} was not, in the ordinary way, a person of whom anybody inquired what {he|N} thought, and it was plain that {he|N} meant to enjoy it. ⟦N→A,D i⟧“{I|N} think {he|A} wrote it down so as to have to look at it. Like a fellow pressing on a tooth.”⟦/⟧
Nobody laughed. {Wyke|D} let go of the book. It struck the carpet flat, with a noise like a gun, and {the porter|P} woke up and said that dinner was served.
⟦D→A a⟧“Is {he|N} right?”⟦/⟧ {he|D} asked. {He|D} had pulled off the wig. Without it {he|D} looked about eleven. ⟦D→A a =⟧“Is that what it is? A tooth?”⟦/⟧
⟦A→D a⟧“{He|N} is drunk,”⟦/⟧ {he|A} answered.
⟦D→A i⟧“That isn’t a no.”⟦/⟧
⟦A→D i⟧“It was a very cold winter, {Dash|D}.”⟦/⟧
⟦D→A i⟧“What was?”⟦/⟧
⟦A→D i⟧“When the pump froze.”⟦/⟧
⟦N→A,D i⟧“What pump?”⟦/⟧
⟦D→N i⟧“Be quiet, {Ned|N}.”⟦/⟧
⟦N→D i⟧“{I|N} only want to follow.”⟦/⟧
⟦D→N i⟧“Go and follow it outside.”⟦/⟧ {Quarles|A} had begun, for something to do, to gather in the cards; and a wet cold hand came down on top of {his|A} and kept it where it was. ⟦D→A i⟧“{You|A} were awake.”⟦/⟧
⟦A→D a⟧“{I|A} have been awake ever since,”⟦/⟧ {he|A} said.
The door closed on {Fairbrother|N} and, after some whispering, on {the porter|P}.
⟦D→A a⟧“{I|D} was so afraid {you|A}’d wake and thank {me|D},”⟦/⟧ {he|D} said at last. ⟦D→A a =⟧“{I|D} lay there all night being afraid of it. {You blockhead|A}. {I|D} was *freezing*.”⟦/⟧
⟦A→D a⟧“{I|A} owe {Ned|N} five hundred guineas,”⟦/⟧ {he|A} said.
⟦D→A i⟧“{I|D} expect {he|N}’ll take the hat.”⟦/⟧

# title: Plastic Chairs
# style: first person past; straight quotes; three men at a hospital; narrator silent a good while; named only in speech; missing commas now and then
# cast: N = Ted Marsh-Bailey | Ted, Teddy | he | narrator
# cast: A = Anthony, the ex | Anthony, Ant | he
# cast: D = Diego, the boyfriend | Diego | he
# cast: X = Shaun, whom they all wait for | Shaun | he
# cast: M = Anthony's mother | | she
# cast: U = the doctor | | she
---
@scene place=a hospital corridor | time=two in the morning | pov=N | present=N,A,D
There are four chairs outside Theatre Three and {they|A+D} had taken one at either end. {I|N} took the third, counting from the coffee machine. That put {me|N} next to {the ex|A}.
⟦D→A e⟧"Who called {you|A}?"⟦/⟧ {Diego|D} asked {him|A}.
⟦A→D i⟧"The hospital."⟦/⟧
⟦D→A i⟧"Why would the hospital call {you|A}?"⟦/⟧
⟦A→D i⟧"Because {I|A}'m down as next of kin."⟦/⟧
⟦D→A i⟧"Still?"⟦/⟧
⟦A→D i⟧"Evidently {he|X} never changed it."⟦/⟧
⟦D→A i⟧"{He|X} never changes anything. {He|X}'s still got {your|A} name on the gas bill."⟦/⟧
⟦A→D a⟧"{I|A} know. {I|A}'ve been paying it,"⟦/⟧ {he|A} said, to {his|A} knees.
{I|N} studied {my|N} shoes. {I|N} was, at that point, nobody: the lodger. {I|N} had the small room over the garage at {Shaun|X}'s, and {I|N}'d had it when {Anthony|A} lived there and {I|N} had it now, and {I|N} had heard both of {them|A+D} through the same wall. {Anthony|A} used to throw things. {Diego|D} sang. {I|N} was the one who'd found {him|X}, at the bottom of the ladder with the gutter on top of {him|X}, and {I|N} had gone along in the ambulance holding {his|X} glasses. {I|N} had them yet. {I|N}'d cleaned them on {my|N} shirt about fifty times.
⟦D→A i⟧"{You|A}'ve been paying {our|D+X} gas?"⟦/⟧
⟦A→D i⟧"It's eleven quid a month. {I|A} thought of it as a subscription."⟦/⟧
⟦D→A a⟧"To what?"⟦/⟧ {he|D} asked.
⟦A→D i⟧"Don't make {me|A} say it in a corridor."⟦/⟧ {Diego|D} put {his|D} head back against the wall and laughed, up at the tiles, not nicely; and then it turned into the other thing, and {he|D} had to bend over. ⟦A→D i =⟧"Oh, for... Here. It's clean."⟦/⟧
{He|D} took the handkerchief. {He|D} even used it.
⟦D→A a⟧"{You|A} iron these?"⟦/⟧ {he|D} wanted to know.
⟦A→D i⟧"{{My|A} mother|M} does."⟦/⟧
⟦D→A i⟧"{You|A}'re forty-one."⟦/⟧
⟦A→D i⟧"{She|M}'s lonely. Why was {he|X} up a ladder at midnight?"⟦/⟧
⟦D→A i⟧"The gutter was dripping. {I|D} said it kept {me|D} awake. {I|D} said it one time."⟦/⟧
⟦A→D i⟧"So {he|X} went up in the dark."⟦/⟧
⟦D→A i⟧"In {his|X} slippers. Yes."⟦/⟧
⟦A→D i⟧"{He|X} painted the whole kitchen once because {I|A} said hm."⟦/⟧
⟦D→A i⟧"What color?"⟦/⟧
⟦A→D a⟧"The green,"⟦/⟧ {he|A} admitted.
⟦D→A a⟧"{I|D} hate that green,"⟦/⟧ {he|D} said.
⟦A→D i⟧"So did {I|A}! That's what the hm *was*!"⟦/⟧
It is hard to describe how it sounded, {the two of {them|A+D}|A+D} laughing at that, at that hour. A porter with an empty bed stopped to look. {I|N} laughed too, and that was a mistake, because {they|A+D} remembered {me|N}.
⟦D→N i⟧"{Ted|N}. {You|N} were there."⟦/⟧
⟦N→D i⟧"{I|N} was there after."⟦/⟧
⟦A→N i⟧"Did {he|X} say anything?"⟦/⟧
⟦N→A i⟧"In the ambulance, a bit."⟦/⟧
⟦D→N i⟧"What did {he|X} say?"⟦/⟧
⟦N→D i⟧"{He|X} was on a lot of gas and air."⟦/⟧
⟦A→N i⟧"{Teddy|N}."⟦/⟧
⟦N→A i⟧"It didn't make sense."⟦/⟧
⟦D→N i⟧"Did {he|X} ask for {me|D}?"⟦/⟧
⟦A→D i⟧"Don't make {him|N} answer that."⟦/⟧
⟦D→A i⟧"{I|D}'m asking {him|N}, not {you|A}. Did {he|X} ask for {me|D}, or did {he|X} ask for {him|A}?"⟦/⟧
{I|N} turned the glasses over. One arm was bent. {I|N} thought how easy it would be, and which would be kinder, and how {I|N} would have to go on hearing it through the wall. Nobody had ever asked {me|N} a straight question in that house before. People asked {me|N} if {I|N} had seen the remote.
⟦N→D+A i⟧"Neither."⟦/⟧
{Anthony|A} sat very straight.
⟦D→N a⟧"So what, then?"⟦/⟧ {he|D} said.
⟦N→D i⟧"{He|X} asked whether {I|N} was all right. {He|X} kept on. {He|X} said it was only that {I|N} looked so frightened."⟦/⟧
Nobody spoke. The machine dropped a cup, all on its own, and filled it with nothing.
⟦D→N a⟧"How long"⟦/⟧ {he|D} began, and didn't go on with it.
⟦A→N i⟧"Since the green kitchen, {I|A}'d say. Wasn't it? {You|N} held the ladder."⟦/⟧
⟦N→A i⟧"{I|N} should have held this one."⟦/⟧
The doors swung. {She|U} was pulling {her|U} cap off, {a small woman|U} with a mask-line across {her|U} nose, and {all three of {us|N+A+D}|N+A+D} got up.
⟦U→N+A+D i⟧"Which of {you|N+A+D} is with {Shaun|X}?"⟦/⟧
There was the longest silence. {I|N} felt a hand come down on {my|N} back, between the shoulders, and push; and to this day {I|N} couldn't tell you which of {them|A+D} it was.
⟦N→U i⟧"{I|N}'ve got {his|X} glasses."⟦/⟧

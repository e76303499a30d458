# title: The Affair of the Barometer
# style: first person past; curly quotes; Victorian pastiche; two gentlemen, a manservant and a caller, all men; older register; long narration; a speech broken by narration and taken up again
# cast: N = the narrator, Septimus Thrale | Thrale, Septimus | he | narrator
# cast: M = Montague Lisle | Lisle, Montague | he
# cast: J = Jabez, Lisle's man | Jabez | he
# cast: C = the caller, Captain Enderby | Enderby, the Captain | he
# cast: B = Enderby's brother, Peregrine | Peregrine | he
# cast: W = Letitia Enderby, Peregrine's wife | Letitia, Mrs. Enderby | she
---
@scene place=Lisle's rooms in Quill Street | time=a foggy forenoon in November | pov=N | present=N,M,J
⟦M→N i⟧“{You|N} are walking about, {Thrale|N}.”⟦/⟧
⟦N→M i⟧“{I|N} am cold.”⟦/⟧
⟦M→N i⟧“{You|N} are curious. There is a coat upon {my|M} hat-stand which is neither {mine|M} nor {yours|N}.”⟦/⟧
⟦N→M i⟧“Whose is it, then?”⟦/⟧
⟦M→N i⟧“{I|M} had hoped {you|N} would tell {me|M}. {You|N} have had it in {your|N} hands.”⟦/⟧
It was perfectly true. {I|N} had known {Montague Lisle|M} since {our|N+M} schooldays, when {he|M} was {a lean, yellow, unpopular boy who kept bees in a desk|M}, and {I|N} had never yet contrived to deceive {him|M} in the smallest particular. In those days there had been three of {us|N+M+B}. {The third|B} was {a merry, careless fellow|B} whose name {we|N+M} did not now mention; {he|B} had gone out to the Cape with {his|B} regiment, and married there, and the two letters that {I|N} had from {him|B} were all about {{his|B} wife|W}. When the news came of the wreck, {Lisle|M} put away {his|M} violin, and {I|N} took to walking about.
⟦J→M i⟧“{The gentleman|C} says {he|C} has waited long enough, {sir|M}.”⟦/⟧
⟦M→J i⟧“Where has {he|C} been waiting?”⟦/⟧
⟦J→M i⟧“In the pantry, {sir|M}. {He|C} was wet.”⟦/⟧
⟦N→J i⟧“{You|J} put {a gentleman|C} in the pantry, {Jabez|J}?”⟦/⟧
⟦J→N i⟧“{He|C} asked for it special, {Mr. Thrale|N}. {He|C} did not care to be seen from the street.”⟦/⟧
⟦M→J i⟧“And the barometer?”⟦/⟧
⟦J→M i⟧“{He|C} has got it under {his|C} arm.”⟦/⟧
⟦M→J e⟧“Then show {him|C} in at once,”⟦/⟧ cried {Lisle|M}, ⟦M→J e =⟧“before {he|C} changes {his|C} mind!”⟦/⟧
@scene place=Lisle's rooms in Quill Street | time=a minute later | pov=N | present=N,M,J,C
{{Our|N+M} visitor|C} was {a tall man, tanned to leather, with one sleeve pinned across {his|C} breast|C}. {I|N} gave {him|C} {my|N} chair. {I|N} could not have said why the turn of {his|C} head distressed {me|N}.
⟦M→C i⟧“{You|C} have been at sea.”⟦/⟧
⟦C→M i⟧“All {my|C} life.”⟦/⟧
⟦M→C i⟧“But not lately.”⟦/⟧
⟦C→M i⟧“Not since they took the arm. {I|C} was told {you|M} did these tricks.”⟦/⟧
⟦M→C i⟧“They are not tricks, {Captain Enderby|C}.”⟦/⟧
{I|N} heard the name, and sat down upon the coal-scuttle. {Lisle|M} did not turn {his|M} head, but {I|N} saw that {he|M} had gripped the chimney-piece, and that {he|M} had known it, as {he|M} knew everything, from the coat.
⟦C→M,N i⟧“{You|M+N} are {the two {he|B} spoke of|M+N}.”⟦/⟧
⟦N→C i⟧“{You|C} are {{his|B} brother|C}.”⟦/⟧
⟦C→N i⟧“The elder. And {you|N} would be {Septimus|N}, who was afraid of cows.”⟦/⟧
⟦N→C a⟧“It was one cow,”⟦/⟧ {I|N} said with what dignity {I|N} could.
⟦C→N i⟧“{He|B} laughed about it in the boat.”⟦/⟧
⟦M→C i⟧“There was a boat?”⟦/⟧
⟦C→M i⟧“For eleven days.”⟦/⟧
{The Captain|C} set the instrument across {his|C} knees. It was a common ship’s barometer, the brass gone green, the glass starred as though by a blow. {He|C} laid {his|C} one hand flat upon it, and for a time there was nothing to be heard in the room but the fog dripping from the sill, and {Jabez|J}, who had not withdrawn, breathing through {his|J} mouth.
⟦C→M,N a⟧“{I|C} am no hand at a tale,”⟦/⟧ {{our|N+M} visitor|C} began. ⟦C→M,N a =⟧“The ship struck on the Tuesday, at night. {We|C+B+W} were nine in the gig, and {{my|C} brother|B} had got {Letitia|W} into it wrapped in a flag. {He|B} had snatched up this as well. God knows why. {He|B} said that {he|B} liked to know the worst.⟦/⟧
⟦C→M,N a =⟧“By the Sunday there were three of {us|C+B+W}. {He|B} used to read it out, mornings. Set fair, {he|B} would say, with {his|B} lips split so {he|B} could hardly form it. Set fair, {{my|B} dears|C+W}. And it was; that was the devil of it, there was not a drop of rain in the whole sky.”⟦/⟧
{He|C} stopped. {Lisle|M} poured something into a glass and put it where {he|C} might reach it, and {he|C} looked at it as if it had been a great way off. {I|N} thought of the desk with the bees in it; of {a boy|B}’s voice, breaking, that sang out the wrong response in chapel for a wager, and of how {he|B} had divided the winnings afterwards, with scrupulous justice, into three.
⟦C→M,N a⟧“On the tenth day,”⟦/⟧ {he|C} resumed, ⟦C→M,N a =⟧“{he|B} gave {me|C} this to hold. {He|B} said, ⟦B→C i quoted⟧‘Take it to {Lisle|M}. {He|M} will open the back.’⟦/⟧ And {he|B} went over the side, so that there should be water for two.”⟦/⟧
⟦N→C i⟧“And {the lady|W}?”⟦/⟧
⟦C→N i⟧“{She|W} is in a cab at the corner.”⟦/⟧
⟦M→C i⟧“{You|C} have not opened it?”⟦/⟧
⟦C→M i⟧“It was not left to {me|C}.”⟦/⟧
⟦M→J i⟧“A screwdriver, {Jabez|J}.”⟦/⟧
⟦J→M i⟧“{I|J} have it here, {sir|M}.”⟦/⟧
{I|N} have seen those hands take a lock to pieces in the dark. They shook now so that {{his|M} man|J} was obliged, at the last, to turn the screw. Out of the case there fell a folded paper, and out of the paper, upon {the Captain|C}’s knee, three dried and weightless bees.
⟦N→M a⟧“What does {he|B} say?”⟦/⟧ {I|N} asked.
⟦M→N i⟧“Read it {yourself|N}. {I|M} have something in {my|M} eye.”⟦/⟧
⟦N→M i⟧“⟦B→M,N i quoted⟧‘Set fair, {you two|M+N}. Be good to {her|W}.’⟦/⟧”⟦/⟧
⟦M→J i⟧“{Jabez|J}, go down to the corner. And take {the lady|W} that coat.”⟦/⟧

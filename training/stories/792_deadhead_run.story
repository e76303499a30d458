# title: Deadhead Run
# style: first person present; straight quotes; space freighter; two men, ship's voice, a passenger; lower-case slips
# cast: N = Bao | Bao | he | narrator
# cast: C = Commander Reyes | Reyes, Commander | he
# cast: P = the stowaway | Linus | he
# cast: S = the ship | Dolly | she
---
@scene place=the cargo hold | time=day forty | pov=N | present=N,C,S,P
⟦S→C,N e⟧"There is a heartbeat in crate nineteen,"⟦/⟧ says {Dolly|S}.
{The commander|C} looks at {me|N}. {I|N} look at the crate.
⟦C→N i⟧"What's meant to be in it?"⟦/⟧
⟦N→C a⟧"Turnip seed,"⟦/⟧ {I|N} tell {him|C}.
⟦C→S i⟧"Since when, {Dolly|S}?"⟦/⟧
⟦S→C i⟧"Since port, {Commander|C}. {You|C} told {me|S} not to bother {you|C} about small animals."⟦/⟧
{He|C} shuts {his|C} eyes. {I|N} know that look, it's the one {he|C} had at the tribunal. {I|N} go and get the crowbar before {he|C} can ask {me|N} to.
⟦C→N a⟧"Gently,"⟦/⟧ {he|C} says.
⟦N→C i⟧"{I|N} am being gentle."⟦/⟧
⟦C→N i⟧"{You|N}'re being a gorilla."⟦/⟧
The lid comes off. There's a smell. At the bottom of the crate on a lot of empty ration foil is {a man|P} of about twenty, all beard and elbows, with {his|P} hands up.
⟦P→N,C i⟧"Don't shoot."⟦/⟧
⟦N→P a⟧"It's a crowbar,"⟦/⟧ {I|N} say.
⟦P→N i⟧"Don't crow {me|P} then!"⟦/⟧
{Reyes|C} makes a noise {I|N} haven't heard out of {him|C} in two years and turns it into a cough. ⟦C→P a⟧"Name,"⟦/⟧ {he|C} says when {he|C} can.
⟦P→C i⟧"{Linus|P}."⟦/⟧
⟦C→P i⟧"{Linus|P} what?"⟦/⟧
⟦P→C i⟧"Just {Linus|P}. {Sir|C}. Are {you|C} going to put {me|P} out the lock?"⟦/⟧
⟦C→P a⟧"Who told {you|P} {we|C+N} do that?"⟦/⟧ {the commander|C} asks.
⟦P→C a⟧"Everyone. They say {you|C}'re {that Reyes|C},"⟦/⟧ {the kid|P} says, and {I|N} see it go in. {I|N} see {him|C} not move a muscle. They always get round to it, three days or thirty, on every dock {we|N+C}'ve ever tied up at.
⟦N→P i⟧"Up. Out. There's a shower on two."⟦/⟧
⟦P→N i⟧"{You|N}'re not going to lock {me|P} up?"⟦/⟧
⟦N→P i⟧"In what? {You|P}'ve been in the box."⟦/⟧
@scene place=the galley | time=an hour later | pov=N | present=N,C,S
{I|N} find {him|C} in the galley with the log open and nothing written in it.
⟦N→C a⟧"{He|P}'s clean,"⟦/⟧ {I|N} say. ⟦N→C a =⟧"{He|P}'s eaten eleven eggs."⟦/⟧
⟦C→N i⟧"{We|N+C} haven't got eleven eggs."⟦/⟧
⟦N→C i⟧"Not now {we|N+C} haven't."⟦/⟧
Nothing. {I|N} sit down across from {him|C} and take the pen away. {He|C} lets {me|N}, which is how {I|N} know it's bad.
⟦C→N a⟧"There's a regulation,"⟦/⟧ {he|C} says.
⟦N→C i⟧"There's always a regulation."⟦/⟧
⟦C→N i⟧"Air for two, {Bao|N}. {We|N+C} budgeted for two. {He|P}'s been breathing it forty days, that's why the scrubbers..."⟦/⟧
⟦N→C i⟧"{I|N} know why."⟦/⟧
⟦C→N i⟧"{I|C} did the sum four times."⟦/⟧
⟦N→C i⟧"What's it come to?"⟦/⟧
⟦C→N a⟧"Six days short,"⟦/⟧ {he|C} says.
{I|N} think about that. On the *Ardent* it was nine, and there were thirty in the crew, and {he|C} was the only officer left alive, and what {he|C} did then they wrote songs about, not nice ones. {I|N} was one of the thirty. {I|N}'m one of the twenty two, come to that. {He|C} has never once asked {me|N} which side of the door {I|N} was on when {he|C} shut it.
⟦N→S a⟧"{Dolly|S},"⟦/⟧ {I|N} say, ⟦N→S a =⟧"how slow could {I|N} go if {I|N} slept for a week?"⟦/⟧
⟦S→N i⟧"Pod sleep? {You|N} would use one ninth."⟦/⟧
⟦C→N i⟧"No."⟦/⟧
⟦N→C i⟧"{I|N} wasn't talking to {you|C}."⟦/⟧
⟦C→N e⟧"That pod's got a one in twenty,"⟦/⟧ says {Reyes|C}.
⟦N→C i⟧"So {I|N} wake up nineteen times."⟦/⟧
⟦C→N a⟧"That isn't how it *works*,"⟦/⟧ {he|C} says, and {his|C} voice cracks right down the middle like a plate.
⟦S→N,C e⟧"If {I|S} may,"⟦/⟧ {Dolly|S} interrupts. ⟦S→N,C e =⟧"Two of {you|N+C+P} would need to sleep. Also {somebody|P} is listening at the door."⟦/⟧
@scene place=the galley | time=the same | pov=N | present=N,C,S,P
It opens. {He|P}'s in one of {my|N} shirts, it comes to {his|P} knees.
⟦P→C,N i⟧"{I|P}'ve slept in a crate for forty days,"⟦/⟧ {he|P}'s shaking, but the chin is up. ⟦P→C,N i =⟧"How bad's a pod?"⟦/⟧
⟦N→P i⟧"Cold. {You|P} dream about teeth."⟦/⟧
⟦P→N a⟧"{I|P} do that anyway,"⟦/⟧ {the kid|P} says.
{Reyes|C} looks from {him|P} to {me|N}. Then {he|C} holds out {his|C} hand across the table for the pen, and {I|N} give it back.
⟦C→P a⟧"{Linus|P} what?"⟦/⟧ {he|C} asks again. ⟦C→P a =⟧"For the log. {I|C} don't put people down as cargo."⟦/⟧

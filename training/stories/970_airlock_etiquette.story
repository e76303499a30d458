# title: Airlock Etiquette
# style: first person present; straight quotes; space; nonbinary narrator (they), never named, only «Sparks» and «engineer»; a man and a woman; a voice on the comm
# cast: N = the engineer | Engineer, Sparks | they | narrator
# cast: J = Jin, the pilot | Jin | he
# cast: H = Linh, the medic | Linh | she
# cast: U = Huy, Linh's husband, on the station | Huy | he
---
@scene place=a two-metre airlock of the hauler Persimmon | time=ship's night | pov=N | present=N,J,H
The inner door won't open and the outer door mustn't. There are {three of {us|N+J+H}|N+J+H} in here and one of {us|N+J+H} has had garlic.
⟦H→J i⟧"Stop kicking it."⟦/⟧
⟦J→H a⟧"{I|J}'m encouraging it,"⟦/⟧ {he|J} says.
⟦H→J i⟧"{You|J}'re using up air."⟦/⟧
⟦J→H i⟧"{I|J}'d use less if {somebody|H} would quit talking to {me|J}."⟦/⟧
⟦H→N i⟧"How long, {Sparks|N}?"⟦/⟧
⟦N→H i⟧"Till what?"⟦/⟧
⟦H→N i⟧"Till {you|N} fix it."⟦/⟧
⟦N→H i⟧"With what? {My|N} tools are on that side."⟦/⟧
⟦J→N i⟧"Why are {your|N} tools on that side?"⟦/⟧
⟦N→J i⟧"Because *{you|J}* shouted fire."⟦/⟧
⟦J→N a⟧"There was smoke!"⟦/⟧ {he|J} protests.
⟦H→J i⟧"It was a bagel, {Jin|J}."⟦/⟧
{He|J} slides down the wall. In a suit it takes a while, and makes a sound like a balloon animal, and nobody laughs. The light in here is the orange kind that makes everyone look embalmed. {I|N} shipped on the Persimmon because the advert said *small crew, no drama*, and {I|N} had just come off a liner with four hundred people on it, every one of whom wished to know, by the second drink, what {I|N} was. {Jin|J} never asked. {He|J} looked at {my|N} card on the first day, and said, ⟦J→N a⟧"They? Cool, {I|J}'m hopeless with names, {I|J}'ll just call {you|N} {Sparks|N},"⟦/⟧ and went back to parking. {Linh|H} knitted {me|N} a hat.
⟦J→H i⟧"Call {{your|H} husband|U}."⟦/⟧
⟦H→J i⟧"{He|U}'s asleep."⟦/⟧
⟦J→H a⟧"Wake {him|U} up,"⟦/⟧ {he|J} says.
⟦H→J i⟧"{He|U}'s four hundred thousand kilometres away. What's {he|U} going to do, push?"⟦/⟧
⟦J→H a⟧"{He|U} built the damn door!"⟦/⟧ {he|J} shouts.
⟦N→H i⟧"{He|U} did?"⟦/⟧
⟦H→N a⟧"{He|U} drew it,"⟦/⟧ {she|H} admits, addressing the ceiling. ⟦H→N a =⟧"{He|U} was on the team that drew it. {We|H+U} were not yet married, so {I|H} don't feel responsible."⟦/⟧
{I|N} put {my|N} helmet against the panel, where there's a seam. There's {somebody|J} humming. It's {the pilot|J}; it travels through the metal. {He|J} hums when {he|J} is very frightened, which {I|N} know from the asteroid, and it's always the same tune, and {he|J} has no idea that {he|J} does it.
⟦N→H i⟧"Call {him|U}."⟦/⟧
⟦H→N i⟧"Have {you|N} ever woken a structural engineer?"⟦/⟧
⟦N→H i⟧"{I|N} am an engineer."⟦/⟧
⟦H→N i⟧"Then {you|N} know."⟦/⟧ But {she|H} keys it. A click; a second and a half of nothing, going out; a second and a half coming back.
@scene place=the airlock | time=a minute later | pov=N | present=N,J,H,U
⟦U→H a⟧"It's three in the morning,"⟦/⟧ says {the comm|U}.
⟦H→U i⟧"Hello, {darling|U}. {I|H}'m stuck in {your|U} door."⟦/⟧
⟦U→H i⟧"Which door?"⟦/⟧
⟦H→U i⟧"The midships lock. With {the children|J+N}."⟦/⟧
⟦U→H i⟧"Is the light orange?"⟦/⟧
⟦H→U i⟧"Yes."⟦/⟧
⟦U→H i⟧"Steady, or does it blink?"⟦/⟧
⟦N→U i⟧"Steady. Six volts at the seam, as far as {I|N} can taste."⟦/⟧
⟦U→H i⟧"Who's that? Who's *tasting* it?"⟦/⟧
⟦J→U i⟧"Hi, {Huy|U}. That's {{our|J+H} engineer|N}. {They|N}'re great. Are {we|J+H+N} going to die?"⟦/⟧
⟦U→J a⟧"Not unless {you|J}'ve kicked it,"⟦/⟧ {he|U} says.
Nobody looks at anyone.
⟦U→J+H+N i⟧"Oh, for... Who kicked it?"⟦/⟧
⟦J→U i⟧"A person kicked it."⟦/⟧
⟦H→U e⟧"{Jin|J} kicked it,"⟦/⟧ says {Linh|H}.
⟦U→J i⟧"Then kick it again, {you ape|J}, lower down. There's a relay by the hinge. {I|U} told them to put a guard on it. Left foot."⟦/⟧
{He|J} gets up. {He|J} has stopped humming, and {I|N} find {I|N} would prefer that {he|J} hadn't. {I|N} take hold of {his|J} harness so that {he|J} has something to kick against, and {Linh|H}, after a moment, takes hold of {mine|N}.
⟦J→N i⟧"If this vents {us|J+N+H}..."⟦/⟧
⟦N→J i⟧"It won't."⟦/⟧
⟦J→N i⟧"But if it does. {You|N} ought to know that {I|J} know {your|N} name. {I|J}'ve always known it. {I|J} just liked being the only one who called {you|N} the other thing."⟦/⟧
⟦N→J i⟧"Everyone calls {me|N} the other thing."⟦/⟧
⟦J→N i⟧"{They|H} got it off {me|J}!"⟦/⟧
⟦H→J i⟧"That's true, {I|H} did."⟦/⟧
⟦U→J+N+H i⟧"{I|U} am still on this line."⟦/⟧
⟦H→U a⟧"Go to sleep, {Huy|U},"⟦/⟧ {she|H} tells {the comm|U}.
⟦U→H i⟧"{I|U} can't now, {I|U} want to know how it comes out."⟦/⟧
{He|J} kicks. The light goes green. Warm air comes in at {our|N+J+H} feet, and a smell of burnt bagel; {I|N} have never in {my|N} life smelled anything so good. {My|N} hand's still in the harness. {He|J} doesn't step through.
⟦N→J i⟧"What's the tune?"⟦/⟧
⟦J→N a⟧"What tune?"⟦/⟧ {he|J} says.

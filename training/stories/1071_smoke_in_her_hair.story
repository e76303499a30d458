# title: smoke in her hair
# style: third person present; curly quotes; emergency crews; two women (firefighter and paramedic, exes), then a third; angst, hurt/comfort; epithets; longer lines
# cast: L = the firefighter | Lexi, Alexandra Hillier, the blonde, the shorter woman | she
# cast: C = the paramedic | Caitlin, Cait, the tall brunette, her ex, the medic | she
# cast: S = the chief | Chief Amundsen, Amundsen | she
# cast: N = Caitlin's new girlfriend | Zoey | she
# cast: B = the boy from the third floor |  | he
# cast: G = a colleague of the paramedic's | Diaz |
# cast: K = one of the chief's men | Kowalik | 
---
@scene place=the back of an ambulance | time=after the fire | pov=C | present=L,C
{The paramedic|C} has treated forty-one firefighters in {her|C} career and dated {one of them|L}, and it has to be {that one|L} who climbs up on the tailboard with {her|L} helmet under {her|L} arm.
⟦L→C a⟧“They told {me|L} it was {Diaz|G} on tonight,”⟦/⟧ {the blonde|L} says. {Her|L} voice sounds like a gate.
⟦C→L i⟧“{We|C+G} swapped. Sit.”⟦/⟧
⟦L→C a⟧“{I|L} can wait for the other truck,”⟦/⟧ {the firefighter|L} rasps.
⟦C→L i⟧“There isn’t another truck. Sit down, {Lexi|L}, before {you|L} fall on {my|C} shoes.”⟦/⟧
{She|L} sits. {Caitlin|C} clips the thing on {her|L} finger and looks at the number, not at {her|L}. It isn’t a good number. {She|C} unhooks the mask and, because there is no way to put a mask on somebody from across a room, {she|C} steps in between {the shorter woman|L}’s boots and slides the elastic over the back of {her|L} head, over the braid, which is stiff with soot and which {she|C} used to do every morning at the kitchen counter while {they|L+C} both drank out of the same cup.
⟦C→L i⟧“In through the nose.”⟦/⟧
⟦L→C i⟧“{I|L} know how it works.”⟦/⟧
⟦C→L a⟧“Then {you|L}’ll know {you|L}’re not supposed to talk in it,”⟦/⟧ {the medic|C} says crisply.
⟦L→C a⟧“How’s {the boy|B}?”⟦/⟧ {the blonde|L} asks into the mask.
⟦C→L i⟧“{He|B}’s ten minutes out. Breathing. {He|B} asked if {the lady with the ax|L} was coming too.”⟦/⟧
⟦L→C i⟧“It’s a Halligan.”⟦/⟧
⟦C→L i⟧“{I|C}’ll let {him|B} know.”⟦/⟧
⟦L→C i⟧“Was {he|B}, did {he|B} have the cat?”⟦/⟧
⟦C→L i⟧“{He|B} had half {your|L} coat on and the cat was in the sleeve.”⟦/⟧
{The firefighter|L} nods. {She|L} goes on nodding, a little too long, and under the plastic the corners of {her|L} mouth pull down hard. {Caitlin|C} knows that one. {She|C} knows it from the night of the warehouse, when {she|L} had come home at six in the morning and stood in the shower with {her|L} clothes on, and wouldn’t talk, and wouldn’t be held; and from the morning in February when {she|L} said that {she|L} couldn’t do it any more, the lying awake, and it turned out that what {she|L} meant was {Caitlin|C}’s lying awake and not {her|L} own. {You|C} deserve somebody who comes home, {she|L} said, and moved out in an afternoon, like a burglar in reverse.
⟦C→L a⟧“{You|L} took {your|L} mask off in there,”⟦/⟧ {the tall brunette|C} says.
⟦L→C i⟧“Who told {you|C} that?”⟦/⟧
⟦C→L i⟧“{Your|L} face told {me|C}. It’s black on the inside.”⟦/⟧
⟦L→C i⟧“{He|B} couldn’t breathe.”⟦/⟧
⟦C→L a⟧“So {you|L} gave it to {him|B},”⟦/⟧ {the taller woman|C} says.
⟦L→C i⟧“It was two flights.”⟦/⟧
⟦C→L i⟧“It’s always two flights! What if it had been three?”⟦/⟧
⟦L→C i⟧“Then {I|L}’d be a real disappointment to {Zoey|N}.”⟦/⟧
⟦C→L i⟧“What’s {Zoey|N} got to do with it?”⟦/⟧
⟦L→C a⟧“Somebody ought to be glad,”⟦/⟧ {the blonde|L} tries to joke, and coughs, and can’t stop. {She|C} has {her|L} by the shoulders before it’s half over. {She|C} holds {her|L} up through all of it, with {her|C} cheek against that filthy hair, and it’s a minute before {she|C} notices that the coughing has turned into something else, and that there are two fists in the back of {her|C} uniform.
⟦L→C i⟧“{I|L} thought about {your|C} stupid cup.”⟦/⟧
⟦C→L i⟧“{My|C} what?”⟦/⟧
⟦L→C i⟧“On the stairs. {I|L} couldn’t see a thing. You’re supposed to think about your training.”⟦/⟧
⟦C→L i⟧“And {you|L} thought about a cup.”⟦/⟧
⟦L→C i⟧“It’s got the chip. {I|L} kept thinking, {she|C}’s going to cut {her|C} lip on it, and {I|L} won’t be there to tell {her|C} to turn it round.”⟦/⟧
⟦C→L a⟧“{I|C} threw it out,”⟦/⟧ {the medic|C} says.
⟦L→C i⟧“Oh.”⟦/⟧
⟦C→L i⟧“{I|C} went down to the dumpster in {my|C} socks and got it back. {Zoey|N} was watching. It’s why there’s no {Zoey|N}.”⟦/⟧
@scene place=the back of the ambulance | time=a minute later | pov=C | present=L,C,S
⟦S→C i⟧“How’s {{my|S} girl|L}?”⟦/⟧ {Chief Amundsen|S} puts a gray head round the door, and a gray eyebrow goes up. ⟦S→C i =⟧“Is that a new procedure?”⟦/⟧
⟦C→S i⟧“{She|L}’s at ninety-one, {Chief|S}. {I|C} want {her|L} in overnight.”⟦/⟧
⟦L→S i⟧“{I|L}’m fine.”⟦/⟧
⟦S→L i⟧“Did {I|S} ask {you|L}?”⟦/⟧
⟦L→S i⟧“No, {ma’am|S}.”⟦/⟧
⟦S→C a⟧“Who’s riding with {her|L}? {I|S} can spare {you|C} {Kowalik|K},”⟦/⟧ {the chief|S} asks.
⟦C→S i⟧“{I|C}’m riding with {her|L}.”⟦/⟧
⟦S→C i⟧“{You|C}’re driving.”⟦/⟧
⟦L→S i⟧“{She|C} gets carsick in the back anyhow.”⟦/⟧
⟦C→L a⟧“{I|C} do *not*, that was one time!”⟦/⟧ {the paramedic|C} sputters.
⟦L→C i⟧“On {me|L}.”⟦/⟧
⟦S→L+C a⟧“Sweet Jesus,”⟦/⟧ {the older woman|S} mutters. {She|S} holds out a glove, palm up. ⟦S→C a =⟧“Keys. {I|S} drove one of these before {you|C} were born. And put the mask back on {her|L}, {the pair of {you|L+C}|L+C}.”⟦/⟧
The doors close. {The firefighter|L} lets {herself|L} be tucked in, for once, right up to the chin. The engine catches, and on the first bend a hand comes out from under the blanket, black to the wrist, and feels around until it has found {the medic|C}’s knee.
⟦L→C a⟧“Turn it round,”⟦/⟧ {she|L} says, inside the mask. ⟦L→C a =⟧“When {you|C} drink. Promise.”⟦/⟧
⟦C→L i⟧“{You|L} can do it. {You|L}’ll be there.”⟦/⟧

# title: night shift
# style: first person present, boy narrator; straight quotes; hospital corridor; brother, father, uncle (all he); missing commas
# cast: K = Kofi | Kofi, kid, little man | he | narrator
# cast: E = Emmanuel | Emmanuel, Manny | he
# cast: D = Dad | Dad, Samuel | he
# cast: U = Uncle Yaw | Uncle Yaw, Yaw | he
# cast: N = the night nurse | Femi | he
# cast: X = the other driver | | he
---
@scene place=a hospital corridor | time=3 a.m. | pov=K | present=K,D,U
{Dad|D} and {Uncle Yaw|U} are standing at the vending machine, not buying anything.
⟦U→D a⟧"{You|D} should sit down,"⟦/⟧ {{my|K} uncle|U} says.
⟦D→U a⟧"{I|D} was sitting,"⟦/⟧ {he|D} says.
⟦U→D i⟧"{You|D} were not sitting. {You|D} were on the edge of a chair like a man waiting for a train."⟦/⟧
⟦D→U a⟧"{He|E} took {my|D} car,"⟦/⟧ {he|D} says. {He|D}'s said it nine times. ⟦D→U a =⟧"{I|D} told {him|E}, not with this ice. {I|D} stood in the door and {I|D} told {him|E}."⟦/⟧
⟦U→D a⟧"{You|D} told {him|E} plenty,"⟦/⟧ {he|U} says.
⟦D→U a⟧"What does that mean?"⟦/⟧ {he|D} says.
⟦U→D i⟧"It means it's three in the morning and {I|U} have no coins."⟦/⟧
{I|K} have coins. {I|K}'ve got two dollars in quarters for the bus tomorrow but there isn't going to be a tomorrow so {I|K} get up and hold them out. {They|D+U} both look down at {me|K} like {they|D+U}'d forgotten what {I|K} was.
⟦U→K a⟧"{Little man|K},"⟦/⟧ {he|U} says, ⟦U→K a =⟧"{you|K} are supposed to be asleep."⟦/⟧
⟦K→U i⟧"{I|K} was resting {my|K} eyes."⟦/⟧
⟦U→K i⟧"What do {you|K} want? Chips?"⟦/⟧
⟦K→U a⟧"Is {Manny|E} dead?"⟦/⟧ {I|K} ask.
{Dad|D} makes a noise. {He|D} turns around and puts both hands on the glass, right over the pretzels.
⟦U→K i⟧"No. No no no. Who said dead? It's the leg. They are putting a pin in the leg, that's all it is, a big nail, {he|E}'ll beep in the airport."⟦/⟧
⟦K→U i⟧"Then how come {Dad|D}'s crying?"⟦/⟧
⟦D→K a⟧"{I|D}'m not crying,"⟦/⟧ {he|D} says to the pretzels.
⟦U→K i⟧"{He|D}'s not crying. {He|D}'s reading the prices."⟦/⟧
A long time ago, like when {I|K} was five, {Manny|E} got lost at the state fair, and {Dad|D} walked up and down the midway yelling {his|E} name till {his|D} voice broke, and then when {he|D} found {him|E}, by the goats, {he|D} didn't hug {him|E} or anything. {He|D} just said ⟦D→E a quoted⟧"Where is {your|E} hat,"⟦/⟧ and {he|D} carried the hat all the way back to the car. That's what {he|D} looks like now. Like a guy holding a hat.
The double doors open and it's {a nurse|N}, {a huge one with a beard net|N}. {We|K+D+U} all three turn.
⟦N→D i⟧"{Mr. Asante|D}?"⟦/⟧
⟦D→N i⟧"Yes."⟦/⟧
⟦U→N i⟧"Yes."⟦/⟧
⟦N→D,U i⟧"Uh. {The father|D}?"⟦/⟧
⟦D→N a⟧"That is {me|D}. {He|U} is only {{my|D} brother|U},"⟦/⟧ {he|D} says.
⟦U→D i⟧"Only!"⟦/⟧
⟦N→D i⟧"{He|E}'s out, {he|E} did great. {He|E}'s pretty goofy right now. {You|D} can have two at a time."⟦/⟧ {The nurse|N} looks at {me|K} and then at the ceiling. ⟦N→D i =⟧"{I|N}'m not real good at counting, this time of night."⟦/⟧
@scene place=the recovery room | time=a little later | pov=K | present=K,D,U,E
{He|E}'s got a tube in {his|E} nose and one eye swelled up, and {his|E} leg is in a thing like scaffolding.
⟦E→K a⟧"{Kid|K}. Is that {you|K}?"⟦/⟧ {he|E} says.
⟦K→E i⟧"Yeah."⟦/⟧
⟦E→K i⟧"There's two of {you|K}. That's awful."⟦/⟧
⟦K→E a⟧"Does it hurt?"⟦/⟧ {I|K} ask {him|E}.
⟦E→K i⟧"Nah. {I|E} can't find it to ask."⟦/⟧ {His|E} good eye rolls up past {me|K} to the foot of the bed, and {I|K} see {him|E} see who's there. The goofy goes right out of {him|E}. ⟦E→D i⟧"{Dad|D}. {I|E} know. {I|E} know, okay? {I|E}'ll pay for it."⟦/⟧
Nothing.
⟦E→D i⟧"{The other guy|X} slid, it wasn't even... {I|E} was going twenty. {I|E} swear. {I|E} had {my|E} seat belt. {Dad|D}?"⟦/⟧
⟦U→D i⟧"{Samuel|D}. Say something to {the boy|E}."⟦/⟧
{{My|K} father|D} opens {his|D} mouth, and shuts it. {He|D} looks at the scaffolding. {He|D} goes along the bed a step at a time, holding on to the rail, until {he|D}'s up by the pillow, and {he|D} reaches out, and {I|K} swear to God {I|K} know exactly what's coming.
⟦D→E a⟧"Where is {your|E} hat?"⟦/⟧ {he|D} says.
⟦E→D a⟧"{My|E}... what?"⟦/⟧ {he|E} says.
⟦D→E a⟧"It is ten degrees. {You|E} went out with no hat,"⟦/⟧ {he|D} says.
⟦E→D i⟧"{I|E} think it's in the car."⟦/⟧
⟦U→D i⟧"Forget the hat, {man|D}! {Samuel|D}!"⟦/⟧
⟦K→E a⟧"{He|D} means {he|D} loves {you|E},"⟦/⟧ {I|K} tell {him|E}. Somebody has to. ⟦K→E a =⟧"It's just how {he|D} says it."⟦/⟧
{Manny|E} looks at {me|K}, and then up. Nobody laughs. {His|E} chin's going.
⟦E→K a⟧"{I|E} know how {he|D} says it,"⟦/⟧ {he|E} says.
{Uncle Yaw|U} blows {his|U} nose like a truck. And {Dad|D} takes off {his|D} own, the gray one with the flaps, and gets it down over all the tape and the bandage, crooked, over the one good ear, very carefully, as if there was a wind.

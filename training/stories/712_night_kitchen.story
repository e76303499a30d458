# title: Night Kitchen
# style: third person past; straight quotes; UK; restaurant; head chef, sous, owner; surnames and "Chef"; few tags
# cast: M = Stefan Marek | Marek, Stefan | he
# cast: B = Billy Oakes | Billy, Oakes | he
# cast: P = the pastry lad |  | he
# cast: Y = Marek's grandmother |  | she
# cast: K = Gareth's children |  | they
# cast: G = Gareth, the owner | Gareth | he
---
@scene place=a restaurant kitchen | time=after service | pov=B | present=M,B,G
⟦M→B i⟧"Again."⟦/⟧
⟦B→M a⟧"It's one in the morning, {Chef|M},"⟦/⟧ {he|B} said.
⟦M→B i⟧"Did {I|M} ask what time it is? Again."⟦/⟧
{Billy|B} cracked another three eggs into the bowl. {His|B} wrist hurt. On the pass behind {him|B} there were six omelettes going cold in a row, and every one had been looked at, and lifted at the edge with a fork, and left.
⟦B→M a⟧"What's wrong with that last one?"⟦/⟧ {he|B} asked.
⟦M→B i⟧"{You|B} tell {me|M}."⟦/⟧
⟦B→M i⟧"It's brown."⟦/⟧
⟦M→B i⟧"Where?"⟦/⟧
⟦B→M i⟧"Underneath. A bit."⟦/⟧
⟦M→B i⟧"So why do {you|B} ask?"⟦/⟧ {Marek|M} was sitting up on the chest freezer with {his|M} clogs off and {his|M} feet in a washing-up bowl. {He|M}'d been standing since ten. {He|M} had a scar through one eyebrow and an accent that came and went, and no one in that kitchen had ever seen {him|M} eat. ⟦M→B i =⟧"{You|B} are thinking of something. {Your|B} hand is here, {your|B} head is out in the street. Is it a girl?"⟦/⟧
⟦B→M e⟧"There's no girl,"⟦/⟧ muttered {Billy|B}.
⟦M→B a⟧"A boy, then,"⟦/⟧ said {the chef|M}, without any change of tone at all.
The whisk stopped.
It was a thing {Billy|B} had never said aloud, not in this building. Not in the one before, either, where they'd called {the pastry lad|P} every name going and then wondered why {he|P} left. {He|B} looked down into the bowl.
⟦B→M e⟧"Does everybody know?"⟦/⟧ said {Billy|B}.
⟦M→B i⟧"Nobody knows. {I|M} know. {I|M} have eyes."⟦/⟧
⟦B→M i⟧"Are {you|M} going to say anything?"⟦/⟧
⟦M→B a⟧"To who? To the fish?"⟦/⟧ {he|M} wanted to know.
⟦B→M a⟧"To {Gareth|G},"⟦/⟧ {he|B} said.
⟦M→B i⟧"{Gareth|G} does not know the names of {{his|G} own children|K}. Butter. Not so hot. When it goes quiet, then."⟦/⟧ {Marek|M} leaned forward on the freezer and the water slopped. ⟦M→B i =⟧"Listen. {You|B} hear? Now."⟦/⟧
{He|B} poured. It went in with hardly a sound.
⟦M→B i⟧"Who is {he|M}?"⟦/⟧
⟦B→M i⟧"Nobody. {He|M}'s, {he|M} doesn't know."⟦/⟧
⟦M→B a⟧"{He|M} works here?"⟦/⟧ {he|M} asked.
⟦B→M i⟧"{Chef|M}, {I|B}'m trying to concentrate."⟦/⟧
⟦M→B i⟧"It is good to talk while {you|B} cook. {{My|M} grandmother|Y} talked, always. Shake it. So, {he|M} works here."⟦/⟧
⟦B→M i⟧"{I|B} didn't say that."⟦/⟧
⟦M→B i⟧"{You|B} went red."⟦/⟧
⟦B→M i⟧"It's a *stove*."⟦/⟧
And {he|B} tilted the pan, and knocked {his|B} fist on the handle, the way {he|B}'d been shown in the spring, by a pair of hands laid over {his|B} own hands, for maybe four seconds. {He|B} had thought about those four seconds pretty well every day since. The omelette rolled over like something asleep. It was yellow all the way down.
Neither of {them|M+B} said a word. There was a wet slap of bare feet over the tiles. A fork came in past {Billy|B}'s elbow, cut off the corner, and went away again.
{He|B} didn't dare to look round.
⟦M→B a⟧"Salt,"⟦/⟧ {he|M} said in the end, with {his|M} mouth full. ⟦M→B a =⟧"But yes. This one, yes."⟦/⟧
⟦B→M i⟧"{You|M} ate it."⟦/⟧
⟦M→B i⟧"{I|M} am hungry. {I|M} have waited since April for {you|B} to make this."⟦/⟧
⟦B→M i⟧"April? {You|M} only started {me|B} on eggs last week."⟦/⟧
⟦M→B a⟧"{I|M} did not say {I|M} waited for the eggs,"⟦/⟧ {he|M} said.
⟦G→M,B e⟧"What in God's name are {you two|M+B} still doing here?"⟦/⟧ said {Gareth|G}.
{They|M+B} sprang apart. {He|G} was at the back door with the alarm fob in one hand and {his|G} reading glasses pushed up in {his|G} hair. {He|G} counted the plates. It took {him|G} a moment, since {he|G}'d had a drink.
⟦G→M a⟧"That's a dozen and a half of eggs! Who's paying for those?"⟦/⟧ {he|G} said.
⟦B→G i⟧"{Me|B}."⟦/⟧
⟦M→G i⟧"{I|M} am."⟦/⟧
⟦G→M e⟧"Which?"⟦/⟧ {Gareth|G} wanted to know.
⟦M→G a⟧"{I|M} am paying,"⟦/⟧ {he|M} said, ⟦M→G a =⟧"It is training."⟦/⟧
⟦G→M i⟧"And where are {your|M} bloody shoes?"⟦/⟧
⟦M→G i⟧"Resting."⟦/⟧
⟦G→B i⟧"And {you|B}, {Bobby|B}. Haven't {you|B} got a home to go to?"⟦/⟧
⟦M→G i⟧"{Billy|B}."⟦/⟧
⟦G→M e⟧"What?"⟦/⟧ {Gareth|G} asked.
⟦M→G a⟧"{His|B} name is {Billy|B},"⟦/⟧ {he|M} said, quite softly. {He|M}'d put {himself|M}, wet feet and all, between the stove and the door. ⟦M→G a =⟧"{He|B} has been here fourteen months. {He|B} is {the best {you|G} have|B}. On Monday {you|G} will give {him|B} fish, and the money for fish, or {I|M} go to Leeds and {I|M} take {him|B} with {me|M}."⟦/⟧
{The owner|G} opened {his|G} mouth and shut it. A tap was dripping. {He|G} looked past that big white shoulder at {the other one|B}, who was holding on to a frying pan as though it was the side of a boat.
⟦G→B a⟧"Is {he|M} serious?"⟦/⟧ {he|G} said.
⟦B→G i⟧"{I|B}'ve never heard {him|M} joke, {sir|G}."⟦/⟧
⟦G→M i⟧"Monday, then. Christ. Lock up after {you|M}."⟦/⟧ {He|G} pointed the fob at the row of plates. ⟦G→M i =⟧"And chuck those."⟦/⟧
The door swung to. {They|M+B} listened to {him|G} drop {his|G} keys, and swear, and start the car.
⟦B→M a⟧"Would {you|M} really go to Leeds?"⟦/⟧ {he|B} said.
⟦M→B i⟧"No. It is a terrible place."⟦/⟧
⟦B→M a⟧"And {you|M}'d take {me|B} with {you|M}?"⟦/⟧ {he|B} asked.
⟦M→B i⟧"{You|B} would come?"⟦/⟧
⟦B→M i⟧"{You|M}'d have to ask."⟦/⟧
⟦M→B a⟧"{I|M} am asking,"⟦/⟧ {he|M} told {him|B}.
⟦B→M i⟧"About Leeds?"⟦/⟧
⟦M→B a⟧"No, {Billy|B},"⟦/⟧ {he|M} said, and took the pan away from {him|B}, and set it down off the heat. ⟦M→B a =⟧"Not about Leeds."⟦/⟧

# title: The Thursday Villains
# style: third person past; curly quotes; UK; retired supervillains at cards, three men and two women; running joke about a death ray; tags with odd verbs; one comes in late
# cast: C = Claude, once Doctor Permafrost | Claude, Permafrost | he
# cast: S = Sylvia, once Madame Moth | Sylvia | she
# cast: J = Jerome, once the Undertow | Jerome | he
# cast: V = Evelyn, once his henchwoman | Evelyn, Evie | she
# cast: Q = Claude's sister |  | she
# cast: N = the young man | Lars | he
# cast: M = Meteor, the hero | Meteor | he
---
@scene place=the back room of a pub | time=Thursday, nine o'clock | pov=V | present=C,S,J,V
⟦S→C e⟧“{You|C} can’t bet a death ray,”⟦/⟧ said {Sylvia|S}.
⟦C→S i⟧“It’s worth more than {your|S} four pounds twenty.”⟦/⟧
⟦S→C i⟧“Does it work?”⟦/⟧
⟦C→S i⟧“That’s hardly the point.”⟦/⟧
⟦J→C e⟧“Is it the one that only did the ducks?”⟦/⟧ {Jerome|J} inquired.
⟦C→J i⟧“It did one duck. Slightly.”⟦/⟧
⟦J→C i⟧“{I|J}’ll see the death ray, then. {I|J}’ll put in a tidal wave.”⟦/⟧
⟦V→J a⟧“{You|J} haven’t got one left, {dear|J},”⟦/⟧ {she|V} reminded {him|J}, sorting {her|V} hand.
⟦J→V a⟧“{I|J}’ve got a small one,”⟦/⟧ {he|J} said with dignity.
⟦V→J i⟧“{You|J} used it on the patio.”⟦/⟧
{Jerome|J} took {his|J} glasses off, wiped them, and put them on again. It had been a good patio before. {Evelyn|V} had worked for {him|J} for thirty-one years, at the lighthouse first and afterwards under the lake. {She|V} had driven the submarine. {She|V} had ordered the boiler suits, and stood one pace behind {his|J} left shoulder while {he|J} laughed at the sea, and known to the penny what every laugh was costing; and when it was all over, and {they|V+J}’d both done {their|V+J} time, {he|J} had turned up on {her|V} step with a suitcase and a dripping fern and asked if {she|V} could possibly use a man about the place. {She|V} could, as it turned out. {He|J} did the bins. {He|J} was scrupulous about the bins.
⟦C→V a⟧“And what does {the management|V} bet?”⟦/⟧ {he|C} inquired, bowing at {her|V} over the peanuts.
⟦V→C i⟧“Fifty pence.”⟦/⟧
⟦C→V i⟧“No imagination.”⟦/⟧
⟦V→C i⟧“{I|V} own {my|V} flat, {Claude|C}.”⟦/⟧
{Sylvia|S} cackled. {She|S} still had the cackle; it was the wings that had gone. ⟦S→C i⟧“{She|V}’s got {you|C} there.”⟦/⟧
⟦C→S i⟧“{I|C} live with {{my|C} sister|Q} by *choice*.”⟦/⟧
⟦S→C i⟧“Whose choice?”⟦/⟧
⟦C→S i⟧“The parole board’s.”⟦/⟧
@scene place=the back room | time=a little later | pov=V | present=C,S,J,V,N
Nobody ever used that door but the barman, so when it opened none of {them|C+S+J+V} looked up.
⟦J→N i⟧“Two halves and a sherry. And whatever {she|S}’s having.”⟦/⟧
⟦N→J i⟧“{I|N}’m not the... Is this the Thursday group?”⟦/⟧
⟦S→N e⟧“That depends,”⟦/⟧ purred {Sylvia|S}, ⟦S→N e =⟧“on who’s asking.”⟦/⟧
{He|N} was about thirty and wet through, with a cape over {his|N} arm. It had been ironed. {He|N} looked from face to face, hopefully, as you’d look for a seat on a train.
⟦N→C,S,J,V i⟧“{I|N} saw the card in the window. ⟦? i quoted⟧‘Former professionals, all welcome.’⟦/⟧”⟦/⟧
⟦C→S e⟧“{You|S} put a *card* in the *window*?”⟦/⟧ exploded {Claude|C}.
⟦S→C a⟧“{We|C+S+J+V} needed a fifth for whist,”⟦/⟧ {she|S} said.
⟦C→S i⟧“{We|C+S+J+V}’re playing poker!”⟦/⟧
⟦S→C i⟧“Because {we|C+S+J+V} haven’t got a fifth.”⟦/⟧
⟦J→C,S i⟧“{You two|C+S}. There’s company.”⟦/⟧
⟦N→J i⟧“{I|N} can come back.”⟦/⟧
⟦J→N i⟧“No, no. Sit down. Not in that one, it’s wired.”⟦/⟧
⟦N→J i⟧“Wired?”⟦/⟧
⟦C→N i⟧“Only slightly.”⟦/⟧
⟦S→C i⟧“{You|C} told {us|S+J+V} {you|C}’d had it seen to!”⟦/⟧
⟦C→S i⟧“{I|C} had it *seen*.”⟦/⟧
⟦N→S i⟧“{I|N}’m happy to stand.”⟦/⟧
⟦J→C i⟧“{Claude|C}, give {the boy|N} {yours|C}.”⟦/⟧
⟦C→J i⟧“{Mine|C} *is* the wired one.”⟦/⟧
⟦J→N a⟧“What did {you|N} do, {son|N}?”⟦/⟧ {he|J} asked, more kindly than {the other man|C}, pushing out a chair with {his|J} foot.
⟦N→J i⟧“Weather, mostly.”⟦/⟧
⟦C→N a⟧“What sort of weather?”⟦/⟧ {he|C} asked.
⟦N→C i⟧“Cold.”⟦/⟧
⟦C→N i⟧“How cold?”⟦/⟧
⟦N→C i⟧“Well, {I|N} always... This is embarrassing. {I|N} had {your|C} poster.”⟦/⟧
It was a long time since {Evelyn|V} had seen {Claude|C} lost for a word. {He|C} put {his|C} cards down, face up, three queens. {His|C} hand went to {his|C} hair, what there was. ⟦C→N a⟧“Which poster?”⟦/⟧ {he|C} breathed.
⟦N→C i⟧“The glacier one. With the boots.”⟦/⟧
⟦S→V i⟧“Oh, God, {he|C}’ll be unbearable.”⟦/⟧
⟦V→S i⟧“Let {him|C} have it. How often does it happen?”⟦/⟧
⟦S→V e⟧“Nobody had *{my|S}* poster,”⟦/⟧ {Sylvia|S} said.
⟦V→S i⟧“{I|V} had {your|S} poster. It was in the galley, over the toaster.”⟦/⟧
{Sylvia|S} didn’t reply. But under the table, where {the men|C+J+N} wouldn’t see, a dry little foot came out of its shoe and pressed down once on top of {Evelyn|V}’s.
⟦J→N a⟧“When did they let {you|N} out?”⟦/⟧ {he|J} was asking.
⟦N→J i⟧“Out of what?”⟦/⟧
⟦J→N i⟧“Prison, {lad|N}.”⟦/⟧
⟦N→J i⟧“{I|N} haven’t been to prison. {I|N} only retired this morning.”⟦/⟧ The chair creaked. ⟦N→J i =⟧“{I|N} think {he|M}’s still looking for {me|N}, actually.”⟦/⟧
⟦V→N e⟧“Who,”⟦/⟧ said {Evelyn|V}, laying down four sevens, ⟦V→N e =⟧“is looking for {you|N}?”⟦/⟧
Far off over the rooftops something went by with a noise like tearing silk, slowed, and began coming back. All the glasses rang. {All four of {them|C+S+J+V}|C+S+J+V} knew that sound; {they|C+S+J+V} had the scars to it.
⟦J→V a⟧“{Evie|V},”⟦/⟧ {he|J} said, and {his|J} back was straight, and {his|J} eyes had gone the old green. ⟦J→V a =⟧“How small, exactly, is the patio one?”⟦/⟧

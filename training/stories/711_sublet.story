# title: Sublet
# style: third person past; curly quotes; US; two viewpoints; a few typos; slow burn
# cast: V = Victor Salas | Victor, Vic | he
# cast: N = Noah Pell | Noah | he
# cast: L = Zeke's girlfriend |  | she
# cast: Z = Zeke | Zeke | he
---
@note
A/N: ok so this was supposed to be 500 words of banter. it is not that. Thanks to everyone who commented on ch1!!
@end
@scene place=a one-bedroom apartment | time=evening | pov=N | present=N,V
The ad had said two beds and that was the first lie.
⟦N→V a⟧“There’s one bed,”⟦/⟧ {he|N} said from the doorway. {He|N} still had {his|N} backpack on.
{The tenant|V} came up behind {him|N}, drying a saucepan. ⟦V→N i⟧“There’s a bed and a futon.”⟦/⟧
⟦N→V a⟧“Where’s the futon?”⟦/⟧ {he|N} asked.
⟦V→N i⟧“{You|N}’re looking at it. It’s under the bike.”⟦/⟧
⟦N→V i⟧“That’s a *shelf*.”⟦/⟧
⟦V→N i⟧“It folds.”⟦/⟧
⟦N→V i⟧“Does it fold *out*?”⟦/⟧
⟦V→N i⟧“It did for {Zeke|Z}.”⟦/⟧ {Victor|V} leaned past {him|N} and gave the thing a kick. A slat fell off. {He|V} studied it, and the pan in {his|V} hand, as though one might be used to fix the other. ⟦V→N i =⟧“Okay, so it did for {Zeke|Z} till March.”⟦/⟧
⟦N→V e⟧“Who’s {Zeke|Z}?”⟦/⟧ {Noah|N} asked.
⟦V→N i⟧“{The guy before {you|N}|Z}.”⟦/⟧
⟦N→V e⟧“What happened to {him|Z}?”⟦/⟧ asked {Noah|N}.
⟦V→N a⟧“Love,”⟦/⟧ {he|V} said darkly.
{Noah|N} laughed. {He|N} hadn’t been planning on it. {He|N}’d come eleven hundred miles on a bus next to a man who ate sardines, and {he|N} had a job that started Monday, and eighty-one dollars.
⟦N→V a⟧“So who gets the bed?”⟦/⟧ {he|N} said.
⟦V→N i⟧“{I|V} do. {I|V}’m on the lease.”⟦/⟧
⟦N→V e⟧“And where do {I|N} sleep?”⟦/⟧ {Noah|N} asked.
⟦V→N i⟧“How do {you|N} feel about the tub?”⟦/⟧
⟦N→V i⟧“Are {you|V} serious?”⟦/⟧
⟦V→N a⟧“No,”⟦/⟧ {he|V} said. There was a dimple, just the one. ⟦V→N a =⟧“{You|N} take the bed this week. {I|V}’m on nights. {I|V}’ll take it days. {We|V+N} won’t even meet.”⟦/⟧
@break ~~~
@scene place=the same apartment | time=six weeks later | pov=V | present=V,N,Z
It worked for six weeks. {He|V} came in at seven and the sheets would be warm. There’d be coffee in the pot and a note against the pot, in that slanty little handwriting: ⟦N→V i message⟧*out of milk. sorry. ps {your|V} plant is dead. pps it was dead when {I|N} got here.*⟦/⟧ {He|V} would write something on the back, and sleep on the left, where the dent was.
Then the plant closed for inventory, and on a Tuesday night, at eleven, there {they|V+N} both were, on either side of a mattress.
⟦V→N a⟧“{I|V} can take the tub,”⟦/⟧ {he|V} offered.
⟦N→V i⟧“Don’t be dumb. {You|V}’re on the lease.”⟦/⟧
⟦V→N i⟧“{You|N}’ve got work in the morning.”⟦/⟧
⟦N→V i⟧“{You|V}’ve got a bad back.”⟦/⟧
⟦V→N e⟧“Who told {you|N} {I|V} had a bad back?”⟦/⟧ asked {Victor|V}.
⟦N→V i⟧“{You|V} did. On a Post-it.”⟦/⟧ {He|N}’d gotten thinner, or else it was just that {he|N} was vertical. All {Victor|V} had to compare {him|N} with was a dent. ⟦N→V i =⟧“{We|N+V} could both just...”⟦/⟧
⟦V→N a⟧“It’s a full,”⟦/⟧ {he|V} said.
⟦N→V i⟧“It’s a full-*ish*.”⟦/⟧
⟦V→N e⟧“{I|V} kick,”⟦/⟧ {Victor|V} said.
⟦N→V a⟧“{I|N} know {you|V} do,”⟦/⟧ {he|N} said. ⟦N→V a =⟧“The footboard’s got a crack in it. {I|N}’ve been sleeping with {your|V} cracks for six weeks, {Vic|V}, {I|N} think {I|N} can...”⟦/⟧ And then {he|N} heard it, and the red went up {his|N} neck like mercury.
{Victor|V} had to turn away and pretend to do something to the blind. {His|V} shoulders shook.
⟦N→V e⟧“Don’t laugh,”⟦/⟧ muttered {Noah|N}.
⟦V→N i⟧“{I|V}’m not laughing.”⟦/⟧
⟦N→V i⟧“{Your|V} whole back’s laughing!”⟦/⟧
⟦V→N e⟧“Left or right?”⟦/⟧ {Victor|V} said.
⟦N→V a⟧“Right,”⟦/⟧ {he|N} said, still scarlet. ⟦N→V a =⟧“{You|V}’re the left. {You|V}’ve always been the left.”⟦/⟧
{They|V+N} lay down like two guys on a tomb. The streetlight came in orange. Somewhere a bus knelt and sighed.
⟦V→N e⟧“Hey, {Noah|N}?”⟦/⟧ {Victor|V} said.
⟦N→V i⟧“Yeah?”⟦/⟧
⟦V→N e⟧“{I|V} killed the plant,”⟦/⟧ {Victor|V} said.
⟦N→V i⟧“{I|N} know.”⟦/⟧
⟦V→N i⟧“{I|V} wanted {you|N} to feel bad about it. The first week. {I|V} thought {you|N}’d get {me|V} a new one and then {I|V}’d have to say thank you.”⟦/⟧
⟦N→V a⟧“That’s the stupidest plan {I|N} ever heard,”⟦/⟧ {he|N} said, to the ceiling. But the mattress moved, and a foot, very cold, came over the border and set itself against {Victor|V}’s shin. ⟦N→V a =⟧“What were {you|V} going to say after thank you?”⟦/⟧
The buzzer went before {he|V} could get it out. It went again. It went for about ten seconds straight, and then {someone|Z} started hollering from the sidewalk.
⟦Z→V i⟧“{Vic|V}! {Vic|V}, {buddy|V}! It’s over, {she|L} threw {me|Z} out! Is the futon free?”⟦/⟧
Neither of {them|V+N} moved a muscle.
⟦N→V a⟧“Is that Love?”⟦/⟧ {he|N} whispered.
⟦V→N i⟧“That’s {Zeke|Z}.”⟦/⟧
⟦Z→V a⟧“{I|Z} can see the lamp, {man|V}!”⟦/⟧ {he|Z} said.
⟦V→N i⟧“If {I|V} turn off the lamp, {he|Z}’ll know {I|V}’m in.”⟦/⟧
⟦N→V e⟧“{He|Z} knows {you|V}’re in now,”⟦/⟧ {Noah|N} answered.
⟦V→N a⟧“{I|V}’d have to tell {him|Z} there’s no room,”⟦/⟧ {he|V} said slowly. {He|V}’d turned onto {his|V} side. It was a full-ish; there wasn’t very far to turn. ⟦V→N a =⟧“{I|V}’d have to tell {him|Z} why.”⟦/⟧
⟦N→V i⟧“So tell {him|Z}.”⟦/⟧
So {Victor|V} reached across, over the whole long warm unfamiliar length of {him|N}, and put up the window.
⟦V→Z i⟧“Futon’s broke, {Z|Z}!”⟦/⟧
⟦Z→V i⟧“What about the tub?”⟦/⟧

# title: Last Session at the Dice Box
# style: first person past; straight quotes; nonbinary narrator (they), named only by others; two men; US; some missing commas
# cast: N = Rowan Teller | Rowan, Ro | they | narrator
# cast: K = Karim Saleh | Karim | he
# cast: C = Chase | Chase | he
# cast: L = the landlord | | 
# cast: X = the dragon in the game | the dragon | she
# cast: M = Karim's ex-wife | | she
---
@note
A/N: tabletop AU that got away from {me|N}. Nobody rolls a nat twenty. Sorry.
@end
@scene place=the back room of a game store | time=closing night | pov=N | present=N,K,C
By eleven it was down to {the three of {us|N+K+C}|N+K+C}, {the dragon|X}, and a shopping cart full of unsold puzzles.
⟦K→C i⟧"{You|C} open the door. What do {you|C} see?"⟦/⟧
⟦C→K i⟧"{You|K}'re the one telling {me|C} what {I|C} see."⟦/⟧
⟦K→C i⟧"{I|K} want to hear {you|C} guess."⟦/⟧
⟦C→K i⟧"{A dragon|X}?"⟦/⟧
⟦K→C a⟧"How'd {you|C} know?"⟦/⟧ {he|K} asked, honestly put out.
⟦C→K i⟧"It's on the table, {man|K}. {You|K} put it on the table an hour ago."⟦/⟧ {Karim|K} moved a bag of chips in front of it. ⟦C→K i =⟧"{I|C} can still see the tail."⟦/⟧
⟦N→K i⟧"{I|N} cast Sleep."⟦/⟧
⟦K→N i⟧"On what?"⟦/⟧
⟦N→K i⟧"On {Chase|C}."⟦/⟧
⟦C→N i⟧"Hey!"⟦/⟧
⟦K→N+C e⟧"Roll it,"⟦/⟧ said {Karim|K}.
{I|N} rolled it. {He|C} was asleep; {he|C} took it well, and folded {his|C} arms on the map with {his|C} cheek on the swamp. It was the kind of stupid that only works when there isn't going to be another week. {The landlord|L} wanted the keys by noon. {Karim|K} had owned the Dice Box for nine years, and lived over it for the last two, since {{his|K} wife|M} had kept the house and the dog and, it turned out, most of the chairs. {I|N} worked the register. {Chase|C} had come in once, on a rainy Tuesday, to ask if {we|N+K} sold umbrellas, and that was six years ago and {he|C} had never yet bought anything.
⟦K→N a⟧"So it's just {you|N} now"⟦/⟧ {he|K} said to {me|N}, across {the sleeper|C}. ⟦K→N a =⟧"And {her|X}."⟦/⟧ {He|K} meant {the dragon|X}.
⟦N→K i⟧"Is {she|X} hostile?"⟦/⟧
⟦K→N i⟧"{She|X}'s tired. {She|X}'s being evicted."⟦/⟧
⟦N→K i⟧"{Karim|K}."⟦/⟧
⟦K→N i⟧"{I|K}'m only describing the room."⟦/⟧
⟦N→K i⟧"Does {she|X} have somewhere to go?"⟦/⟧
⟦K→N i⟧"{She|X} has a cousin in Tucson."⟦/⟧
⟦N→K i⟧"{You|K} don't have a cousin in Tucson."⟦/⟧
⟦K→N i⟧"{The *dragon*|X}, {Ro|N}."⟦/⟧
⟦N→K i⟧"Does {the dragon|X} want to go to Tucson?"⟦/⟧
⟦K→N i⟧"Nobody's made {the dragon|X} a better offer."⟦/⟧
⟦C→K+N i⟧"Oh my God."⟦/⟧
⟦K→C a⟧"{You|C}'re asleep,"⟦/⟧ {he|K} said.
⟦C→K+N i⟧"{I|C}'m talking in {my|C} sleep. Oh my *God*, {you two|K+N}."⟦/⟧ {He|C} didn't lift {his|C} head; there was a river printed on {his|C} cheek, {I|N} found out later. ⟦C→N i =⟧"{Rowan|N}, what are the rules on adopting a dragon?"⟦/⟧
{I|N} looked at {my|N} character sheet. {I|N} had been playing the same thief since the night {I|N} was hired, the night {Karim|K} asked {me|N} what {I|N} liked to be called and wrote it on {my|N} name tag right then, in the green marker, no big deal, they/them underneath with a star. {I|N} still have it. {I|N} have never told {him|K} that {I|N} sat in {my|N} car after and cried till the windows fogged.
⟦N→C i⟧"There aren't any."⟦/⟧
⟦C→N i⟧"Then {you|N} can make one up."⟦/⟧
⟦K→N a⟧"{They|N} don't have the space"⟦/⟧ {he|K} mumbled, to the chips.
⟦C→K i⟧"Let {them|N} answer. Do {you|N} have the space?"⟦/⟧
⟦N→C i⟧"It's a one-bedroom."⟦/⟧
⟦C→N a⟧"Small dragon,"⟦/⟧ {he|C} said.
⟦K→C i⟧"{She|X}'s eighty feet long, {I|K} read {you|C} the box text."⟦/⟧
⟦C→K a⟧"{I|C} was asleep for that. Does {she|X} snore?"⟦/⟧ said {the sleeper|C}.
⟦K→C i⟧"Some."⟦/⟧
⟦C→K i⟧"Does {she|X} do dishes?"⟦/⟧ {Karim|K} had {his|K} hand over {his|K} eyes. ⟦C→K i =⟧"{I|C} said, does {she|X} do dishes?"⟦/⟧
⟦K→C i⟧"{She|X} does dishes. {She|X} hates it but {she|X} does them."⟦/⟧
⟦N→K i⟧"Then {she|X} should come to {mine|N}."⟦/⟧
The old fridge shuddered and stopped, the way it did. It made the quiet a lot quieter. {He|K} took the hand away. {He|K} had gotten gray since {I|N} knew {him|K}, just over the ears, and {he|K} has these lashes. {Chase|C} sat up at last, river and all, and started very softly putting dice in {his|C} pockets.
⟦K→N i⟧"Till Tucson works out, {you|N} mean."⟦/⟧
⟦N→K i⟧"{I|N} don't mean till anything."⟦/⟧
⟦K→N a⟧"{I|K}'m forty-four,"⟦/⟧ {he|K} said.
⟦N→K i⟧"Dragons live for ages."⟦/⟧
⟦C→N+K a⟧"Roll for it"⟦/⟧ {he|C} suggested, and held out the green one, the lucky one, that {he|C}'d evidently been about to steal.
⟦K→C i⟧"{I|K} don't need to roll."⟦/⟧
⟦C→K e⟧"Is that a yes?"⟦/⟧ {Chase|C} asked.
⟦K→C i⟧"{You|C}'re asleep, {Chase|C}."⟦/⟧
⟦C→K i⟧"Going back under right now."⟦/⟧ And {he|C} put {his|C} face down in the swamp again and left {us|N+K} to it.

# title: The Goblin Has a Mother
# style: first person present; straight quotes; game night, five players; three women, two men; names in speech, character names as teases
# cast: J = Jody | Jody, Jo | I | narrator
# cast: K = Kendra | Kendra, Ken | she
# cast: B = Rob Lindley | Rob, Robbie, Lindley, our game master | he
# cast: M = Marion | Marion | she
# cast: U = Quim | Quim | he
# cast: G = the goblin | | he
# cast: O = the goblin's mother | | she
---
@note
sorry for the wait!! this is just dialogue lol. un-beta'd
@end
@scene place=Marion's kitchen table | time=Thursday night | pov=J | present=J,K,B,M,U
⟦B→J,K,M,U i⟧"{The goblin|G} drops {his|G} spear and puts {his|G} hands up. What do {you|J+K+M+U} do?"⟦/⟧
⟦K→B i⟧"{I|K} kill {him|G}."⟦/⟧
⟦M→K i⟧"{Kendra|K}!"⟦/⟧
⟦K→M i⟧"What? It's {a goblin|G}, {Marion|M}."⟦/⟧
⟦M→K i⟧"It's {a goblin with {his|G} hands up|G}."⟦/⟧
{I|J} reach over {Quim|U} for the crisps. {He|U} moves the bowl to {his|U} other side without looking, because {he|U}'s {a monster|U}. ⟦J→B i⟧"{Rob|B}, does {he|G} speak Common?"⟦/⟧
⟦B→J i⟧"Badly."⟦/⟧
⟦J→B i⟧"Then {I|J} ask {him|G} where the key is."⟦/⟧
⟦B→J i⟧"{He|G} says {he|G} doesn't have the key. {{His|G} mother|O} has the key."⟦/⟧
⟦U→B i⟧"Goblins have mothers?"⟦/⟧
⟦B→U i⟧"Where do {you|U} think they come from, {Quim|U}?"⟦/⟧
⟦U→B i⟧"{I|U} assumed... moss."⟦/⟧
⟦K→B i⟧"And this is {the man with the healing spells|U}."⟦/⟧
{Marion|M}'s kitchen is the only one big enough for {all of {us|J+K+B+M+U}|J+K+B+M+U}. {We|J+K+B+M+U}'ve been coming here on Thursdays since the winter {Rob|B} got dumped, when it was {her|M} idea to give {him|B} something to be in charge of. {She|M}'d read that somewhere. {He|B} turned up that first night with a shoebox of little lead people {he|B} had painted when {he|B} was twelve, and {his|B} hands shook so hard that {he|B} knocked over the whole of the king's guard. {He|B}'s good at it now. {He|B} does voices. It's the only time in the week {I|J} hear {him|B} shout.
⟦M→B i⟧"What's {she|O} like? {The mother|O}."⟦/⟧
⟦B→M i⟧"{She|O}'s about so high and {she|O} has a stick."⟦/⟧
⟦M→B i⟧"A magic stick?"⟦/⟧
⟦B→M i⟧"A walking stick, {Marion|M}. {She|O}'s ninety."⟦/⟧
⟦K→B i⟧"{I|K} k—"⟦/⟧
⟦M→K i⟧"{You|K} will not."⟦/⟧
{She|M} has gone pink. {Quim|U} catches {my|J} eye over the crisps and {I|J} have to look at the ceiling. ⟦B→K i⟧"{Ken|K}, for the record, what were {you|K} about to do to {the old lady|O}?"⟦/⟧
⟦K→B i⟧"Kiss {her|O}. On the cheek."⟦/⟧
⟦B→K i⟧"Roll for it."⟦/⟧
The dice go across the oilcloth, round the teapot and off the edge. There's a scramble. It's {me|J} who comes up with it, from under the fridge, with fluff on.
⟦K→J i⟧"What was it?"⟦/⟧
⟦J→K i⟧"It doesn't count off the table."⟦/⟧
⟦K→J i⟧"It was a twenty. {I|K} can see it in {your|J} face, {Jo|J}, what was it?"⟦/⟧
⟦J→K i⟧"It was a twenty."⟦/⟧
⟦K→B i⟧"Ha! {Robbie|B}?"⟦/⟧
{Our game master|B} shuts the book on {his|B} finger. {He|B} looks round at {all four of {us|J+K+M+U}|J+K+M+U}, and clears {his|B} throat, and when {he|B} opens {his|B} mouth again {he|B}'s ninety years old and three feet tall. ⟦B→K a⟧"⟦O→K i quoted⟧'Oh, {my dear|K},'⟦/⟧"⟦/⟧ {he|B} quavers. ⟦B→K a =⟧"⟦O→K i quoted =⟧'Nobody has kissed {me|O} since {{your|K} lot|J+K+M+U} burned the mill.'⟦/⟧"⟦/⟧
⟦U→K i⟧"Oof."⟦/⟧
⟦M→B i⟧"{We|J+K+M+U} burned a mill?"⟦/⟧
⟦B→M i⟧"In October. {You|M} held the torch."⟦/⟧
⟦M→B i⟧"{You|B} said it was a bandit camp!"⟦/⟧
⟦B→M i⟧"{Jody|J} said that."⟦/⟧
{They|K+B+M+U} all turn to {me|J}. There isn't much {I|J} can say. It had looked like a bandit camp. ⟦J→M i⟧"It had a palisade."⟦/⟧
⟦U→J i⟧"It had a duck pond."⟦/⟧
⟦J→U i⟧"Whose side are {you|U} on?"⟦/⟧
⟦U→J i⟧"The ducks'."⟦/⟧
⟦M→B e⟧"{Rob|B}, {I|M} want to give {her|O} the gold,"⟦/⟧ says {Marion|M}.
⟦B→M i⟧"How much of it?"⟦/⟧
⟦M→B i⟧"All of it."⟦/⟧
⟦K→M i⟧"*{Marion|M}.* That's {my|K} horse."⟦/⟧
⟦M→K a⟧"{You|K} can walk,"⟦/⟧ {she|M} says, and pushes the whole heap of bottle tops across to {his|B} side of the table with both arms.
{He|B} doesn't pick them up. {He|B} turns one over. ⟦B→M a⟧"{She|O} doesn't want it,"⟦/⟧ {he|B} says, in {his|B} own voice, or nearly. ⟦B→M a =⟧"{She|O} says... {she|O} says would {you all|J+K+M+U} just come back. Thursdays. If {you|J+K+M+U}'re passing."⟦/⟧
For a second there's only the fridge. {I|J} think about that first winter, and how {he|B} used to wash up every single cup before {he|B}'d let {himself|B} go home, and dry it, and ask where it lived. {Marion|M} gets up. {She|M} goes round behind {his|B} chair on the way to the kettle, and puts {her|M} hand flat on the top of {his|B} head for a moment, as if {she|M} was checking a cake.
⟦K→B e⟧"Tell {her|O} {we|J+K+M+U}'re passing,"⟦/⟧ {Kendra|K} says gruffly.
⟦U→B i⟧"Can {I|U} bring anything?"⟦/⟧
⟦B→U i⟧"{You|U} could bring the crisps over this side for a start, {Quim|U}."⟦/⟧

# title: A Bridge of Three Opinions
# style: third person past; British single quotes; fantasy; four men at a war council, ranks and epithets; verdicts, finished sentences, letter read aloud; older register
# cast: A = Captain Anselmo | Anselmo, the captain | he
# cast: Z = Zoran of the Fens | Zoran, the fenman | he
# cast: U = Ulric Tarn | Ulric, my lord | he
# cast: P = the page | Perrot | he
# cast: D = the duke |  | he
# cast: E = the enemy's captain | the stout fellow | he
---
@scene place=a mill by a river | time=the hour before dawn | pov=A | present=A,Z,U,P
There was one map, and {{the duke|D}'s brother|U} had {his|U} supper on it.
{Anselmo|A} moved the mutton bone with the point of {his|A} knife. Beneath it was the river, and across the river, in brown ink and gravy, the only bridge for nine leagues. {He|A} had held worse bridges. {He|A} had never held one in company.
⟦A→U,Z i⟧'They'll come at first light. {I|A} should like to know what {we|A+U+Z} mean to do.'⟦/⟧
⟦U→A i⟧'Burn it.'⟦/⟧ That was {Ulric|U}, with {his|U} mouth full.
⟦Z→U i⟧'It's stone.'⟦/⟧
⟦U→Z i⟧'Then knock it down.'⟦/⟧
⟦Z→U i⟧'With what, {my lord|U}?'⟦/⟧
⟦U→Z i⟧'{You|Z} people are forever digging. Dig.'⟦/⟧
{The fenman|Z} smiled into {his|Z} beard. ⟦Z→U i⟧'We dig *mud*.'⟦/⟧
⟦U→A i⟧'Is {he|Z} laughing at {me|U}?'⟦/⟧
⟦A→U i⟧'{I|A} believe so, {my lord|U}.'⟦/⟧
⟦U→A i⟧'At {{the duke|D}'s brother|U}?'⟦/⟧
⟦A→U i⟧'{He|Z}'s from the Fens. They haven't a word for it.'⟦/⟧
It was at about this point that {the page|P} sneezed. {He|P} had been sitting in the flour-bin since midnight, for the warmth, and {all three of the gentlemen|A+U+Z} had forgotten {him|P}. {He|P} was eleven. {He|P} had been given to {Anselmo|A} at the start of the campaign, along with a horse and a kettle, and had so far outlasted both; {he|P} slept like a dog, {he|P} ate like a regiment, and {he|P} had never, in {the captain|A}'s hearing, offered an opinion. {He|P} stood up now, white from head to foot, and it was plain to {everybody|A+U+Z} that {he|P} had one.
⟦A→P i⟧'Well, {Perrot|P}?'⟦/⟧
The flour came off {him|P} in a sort of sigh.
⟦P→A i⟧'There's {a man|E}, {sir|A}.'⟦/⟧
⟦U→P i⟧'{What man|E}?'⟦/⟧
⟦P→A i⟧'On the bridge. {He|E}'s been there an hour. {He|E}'s got a chair.'⟦/⟧
{Zoran|Z} went to the shutter. {He|Z} put {his|Z} eye to the knot-hole and for a good while nothing could be read in {his|Z} back. {Anselmo|A} found that {he|A} had hold of {the boy|P}'s shoulder.
⟦Z→A i⟧'It's a folding chair.'⟦/⟧
⟦A→Z i⟧'Armed?'⟦/⟧
⟦Z→A i⟧'{He|E}'s a lantern and a book. {He|E}'s very comfortable.'⟦/⟧
⟦U→Z i⟧'Shoot {him|E}.'⟦/⟧
⟦Z→U i⟧'{He|E}'s waving.'⟦/⟧
⟦U→Z i⟧'All the better, shoot {him|E} while'⟦/⟧
⟦P→U e⟧'{He|E} gave {me|P} this,'⟦/⟧ put in {Perrot|P}, and pulled a paper out of {his|P} shirt.
Nobody moved to take it. It had come by {{Anselmo|A}'s page|P}, and it was {Anselmo|A}'s war, so long as {the duke|D} had the gout, and so it was {Anselmo|A} who broke the wax and tilted the thing to the rushlight. It was a fair round hand. {He|A} read aloud what was there: ⟦A→U,Z a⟧'⟦E→A i quoted⟧"To {the captain in the mill|A}. {Sir|A}, {I|E} have four thousand men and {you|A} have sixty. {I|E} have counted {your|A} fires. {You|A} have lit a hundred and ten, which was well done. {I|E} am a bad sleeper and {I|E} am told that {you|A} play chess."⟦/⟧'⟦/⟧
{He|A} turned it over. There was nothing on the back but a small neat drawing of a board, with one pawn pushed.
⟦U→A i⟧'It's a trap.'⟦/⟧
⟦Z→A i⟧'It's king's pawn.'⟦/⟧
⟦U→Z i⟧'{You|Z} *play*?'⟦/⟧
⟦Z→U i⟧'The winters are long, {my lord|U}. There is only the mud.'⟦/⟧
{Anselmo|A} said nothing. {He|A} was looking at the pawn. {He|A} had not sat down across from anybody since Almery, since the winter when {he|A} and {a prisoner, {a stout fellow with a cough|E}|E}, played every night in a cellar with bits of candle for bishops; and in the spring there had been an exchange, and {the stout fellow|E} had shaken {his|A} hand, and gone up the steps into the light owing {him|A} a game.
⟦Z→A e⟧'{You|A} know {him|E},'⟦/⟧ {Zoran|Z} finished for {him|A}.
⟦A→Z i⟧'{He|E} opened like that every time. It never once worked.'⟦/⟧
⟦U→A i⟧'And {you|A} mean to go out there?'⟦/⟧
A stool was picked up, and tried, and put down for a better one. ⟦A→U i⟧'The relief comes at noon, {my lord|U}. {He|E} plays slowly.'⟦/⟧
⟦U→A i⟧'How slowly?'⟦/⟧
⟦A→U i⟧'{I|A} have known {him|E} take two hours over a knight.'⟦/⟧
{{The duke|D}'s brother|U} looked at {the fenman|Z}. {The fenman|Z}, who for eleven days had not agreed with {him|U} on so much as the weather, lifted one shoulder.
⟦Z→U i⟧'It's the best plan {I|Z}'ve heard tonight.'⟦/⟧
⟦U→Z i⟧'It's the only one that leaves {me|U} {my|U} supper.'⟦/⟧ {He|U} drew the bone towards {him|U}. ⟦U→A i =⟧'Go on, {man|A}. Lose beautifully.'⟦/⟧
From the flour-bin, very small: ⟦P→A i⟧'{Sir|A}? Can {I|P} carry the stool?'⟦/⟧

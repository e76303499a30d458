# title: Over, Over
# style: third person present; curly quotes; five caterers on walkie-talkies at a wedding; voices out of the radio; lines led in by the paragraph before
# cast: I = Iwona | Iwona, Boss, chef | she
# cast: S = Segun | Segun | he
# cast: D = Dinesh | Dinesh, Din | he
# cast: L = Lowri | Lowri | she
# cast: Y = Kayode | Kayode, K, Segun's brother | he
# cast: B = the bride |  | she
# cast: G = Iwona's grandmother |  | she
# cast: M = the groom's mother |  | she
---
@scene place=the catering tent at a wedding | time=half past four | pov=D | present=I,S,D,L,Y,M
There are five radios and four of them are in the tent. The fifth is in the house with the cake, and with {Kayode|Y}, and it hasn’t made a sound for nine minutes.
{Iwona|I} holds {hers|I} up to the light like an egg.
⟦I→Y i⟧“Cake, come in.”⟦/⟧
⟦S→I i⟧“{You|I} have to say over, {Boss|I}.”⟦/⟧
⟦I→S i⟧“{I|I} will not say over.”⟦/⟧
⟦S→I i⟧“{He|Y} won’t answer if {you|I} don’t. {He|Y}’s like that. {He|Y} was like that as a kid.”⟦/⟧
⟦D→S i⟧“{He|Y}’s *thirty*.”⟦/⟧
⟦S→D i⟧“And does {he|Y} answer?”⟦/⟧
{Dinesh|D} has to give {him|S} that. The tent smells of trodden grass and butter. Two hundred and ten plates are laid out on the trestles in rows, with a curl of beetroot on each, and {Lowri|L} is walking along them sideways with a squeezy bottle, dot, dot, dot, moving {her|L} lips. {She|L} was a bell-ringer before this. {She|L} told {Dinesh|D} so on the very first job, in the back of the van, with a tray of quiches on {her|L} knees; {she|L} said it was the same thing exactly, it was only counting and not looking down. {He|D} has been a bit in love with {her|L} ever since, from a distance of about two hundred and ten plates.
⟦I→Y i⟧“Cake, come in. Over.”⟦/⟧
Straight away, a crackle, and {Kayode|Y}’s voice on the radio, very polite: ⟦Y→I e⟧“Cake receiving. Over.”⟦/⟧
{{His|Y} brother|S} spreads {his|S} hands, as if to say, there.
⟦I→Y i⟧“Where have {you|Y} been?”⟦/⟧
Nothing.
⟦I→Y i⟧“Where have {you|Y} been *over*.”⟦/⟧
⟦Y→I i⟧“Holding it up. Over.”⟦/⟧
⟦I→Y i⟧“What do {you|Y} mean, holding it up?”⟦/⟧ {Segun|S} opens {his|S} mouth. ⟦I→Y i =⟧“Over!”⟦/⟧
⟦Y→I i⟧“The table’s gone, {chef|I}. One of the legs. {I|Y} caught it on {my|Y} chest. {I|Y}’ve got all three tiers and a small part of the swan. Over.”⟦/⟧
It is {Lowri|L} who speaks first. {She|L} hasn’t even lifted {her|L} bottle.
⟦L→I i⟧“A hundred and forty. How long can {he|Y} hold it?”⟦/⟧
⟦S→L i⟧“{He|Y} once held a goat for an hour.”⟦/⟧
⟦D→S i⟧“Why?”⟦/⟧
⟦S→D i⟧“It was somebody else’s goat.”⟦/⟧
⟦I→S i⟧“{You|S}, run. Take {Dinesh|D}. Take the legs off that.”⟦/⟧
⟦D→I i⟧“That’s got the salmon on.”⟦/⟧
⟦I→D i⟧“Then take the salmon off that!”⟦/⟧
⟦L→D i⟧“Not on {my|L} plates, {Din|D}. A hundred and fifty-two.”⟦/⟧
{He|D} stands there with a whole poached salmon in {his|D} arms. There isn’t anywhere. There is a chair, but on the chair is {Iwona|I}’s handbag, and {he|D} values {his|D} life. Across the trestle {Segun|S} is already lying on {his|S} back, unscrewing.
The radio again. {He|Y} sounds a little shorter of breath. ⟦Y→I a⟧“{Somebody|M}’s come in. Over.”⟦/⟧
⟦I→Y i⟧“Who? Over.”⟦/⟧
⟦Y→I i⟧“White dress. Over.”⟦/⟧
Nobody in the tent looks at anybody. {Iwona|I} crosses {herself|I} with the handset.
⟦S→I i⟧“Tell {him|Y} to smile.”⟦/⟧
⟦I→S i⟧“{You|S} tell {him|Y}!”⟦/⟧
⟦S→Y i⟧“Smile, {K|Y}! Over!”⟦/⟧
⟦Y→S i⟧“{I|Y} am smiling. {She|M}’s taken the swan. {She|M}’s eating it. Over.”⟦/⟧ Then, away from the mouthpiece, in the voice {he|Y} keeps for customers: ⟦Y→M i⟧“No, {madam|M}, {I|Y} do this at every wedding. It’s a tradition.”⟦/⟧
⟦M→Y a⟧“Whose?”⟦/⟧ says {somebody|M} faintly.
⟦Y→M i⟧“{Ours|Y}.”⟦/⟧
⟦D→L i⟧“So {the bride|B}’s seen it.”⟦/⟧
⟦L→D i⟧“A hundred and eighty. {I|L} hope it’s {her|B} and not {the mother-in-law|M}.”⟦/⟧
⟦D→L i⟧“Is {she|M} in white as well?”⟦/⟧
⟦L→D i⟧“Head to foot. {I|L} saw the car.”⟦/⟧
⟦I→Y i⟧“{Kayode|Y}, how old is {she|M}? Over.”⟦/⟧
A long, long crackle. {They|I+S+D+L} wait. {Lowri|L} has stopped at last, the bottle upside down over the final row, one drop of green hanging off the end.
⟦Y→I i⟧“{I|Y} don’t feel able to say, {chef|I}. {She|M}’s right here. Over.”⟦/⟧
⟦S→I e⟧“{Mother-in-law|M},”⟦/⟧ is {Segun|S}’s verdict, from under the table.
{Iwona|I} sits down on the handbag. {She|I} puts the radio against {her|I} forehead and stays there, with {her|I} eyes closed, and it’s the first time since the van that {Dinesh|D} has seen {her|I} not moving some part of {herself|I}. Thirty years, {she|I} told {them|S+D+L+Y} at breakfast: a christening in Radom for eleven people, that was the first, with {{her|I} grandmother|G} telling {her|I} to smile and cut. Nobody died. Nobody ever does die. One of the trestle legs drops off onto the grass.
⟦S→I i⟧“Got it.”⟦/⟧
⟦I→S i⟧“So go!”⟦/⟧
⟦L→D i⟧“Two hundred and ten.”⟦/⟧ The bottle is set down. Two hands come under the salmon, next to {his|D}, and take half. ⟦L→D i =⟧“{You|D} can let go now, {Din|D}.”⟦/⟧
⟦D→L i⟧“{I|D}’m all right.”⟦/⟧
⟦Y→I i⟧“Cake to tent. {She|M} says it’s the best swan {she|M}’s ever had. Is there another? Over.”⟦/⟧
⟦I→Y i⟧“Tell {her|M} yes,”⟦/⟧ and then, because it is after all only one word: ⟦I→Y i =⟧“Over.”⟦/⟧

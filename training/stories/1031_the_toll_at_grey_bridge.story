# title: The Toll at Grey Bridge
# style: third person past; curly quotes; quest company; three men and a troll-keeper (she); campfire banter; tags in the middle; fantasy adventure
# cast: G = Gwilym Birtles | Gwilym, Birtles | he
# cast: L = Lionel of Thripp | Lionel, Sir Lionel, Thripp | he
# cast: X = Xander Oddy | Xander, Oddy | he
# cast: T = the bridge-keeper | | she
# cast: S = the chimney sweep | | she
# cast: F = Lionel's father | | he
# cast: M = the keeper's mother | | she
# cast: Q = the queen | | she
---
@scene place=a camp below a bridge | time=night | pov=X | present=G,L,X
⟦L→G i⟧“Ask {him|X} again.”⟦/⟧
⟦G→L i⟧“{I|G} have asked {him|X}.”⟦/⟧
⟦L→G i⟧“Well, ask {him|X} louder.”⟦/⟧
⟦G→L e⟧“{He|X} isn’t deaf, {Sir Lionel|L},”⟦/⟧ said {Gwilym|G}, ⟦G→L e =⟧“{he|X}’s sulking.”⟦/⟧
{Xander|X} turned the fish over. {He|X} was not sulking. {He|X} was counting to a thousand, and {he|X} had got to six hundred and two.
⟦L→X a⟧“{Oddy|X}, {old man|X},”⟦/⟧ {the knight|L} tried. ⟦L→X a =⟧“Three gold pieces. It isn’t a great deal for a bridge.”⟦/⟧
⟦X→L i⟧“Then {you|L} pay it.”⟦/⟧
⟦L→G i⟧“{He|X} spoke!”⟦/⟧
⟦G→X i⟧“{He|L} can’t pay it, {lad|X}, {he|L} gave {his|L} last one to {that widow|S}.”⟦/⟧
⟦X→G i⟧“{She|S} wasn’t a widow.”⟦/⟧
⟦L→X i⟧“{She|S} was in black!”⟦/⟧
⟦X→L i⟧“{She|S} was {a *chimney sweep*|S}, {Thripp|L}.”⟦/⟧
⟦L→X a⟧“{A widowed one|S},”⟦/⟧ {he|L} said, but with less conviction.
{The old soldier|G} hid {his|G} mouth in {his|G} beard. {He|G} had marched with worse; {he|G} was fond of telling {the two of {them|L+X}|L+X} so. In thirty years of war, and six of peace, {he|G} had worn out eleven captains, and {he|G} had an opinion of each of them that took about an hour. What {he|G} thought of the present expedition {he|G} kept to {himself|G}. {The queen|Q} had picked it from a window, after lunch, by pointing. {She|Q} had wanted somebody brave, somebody wise and somebody who could open locks, and {she|Q} had got, in that order, {a boy of twenty with a very long sword|L}, {a cook|G}, and {the man who’d been in the cart on {his|X} way to be hanged|X}.
⟦G→X a⟧“{You|X}’ve eleven in {your|X} left boot,”⟦/⟧ {he|G} remarked. ⟦G→X a =⟧“{I|G}’m not saying it to shame {you|X}. It’s just that {you|X} clink.”⟦/⟧
⟦X→G i⟧“That’s {my|X} pension.”⟦/⟧
⟦L→X i⟧“From what?”⟦/⟧
⟦X→L i⟧“From *this*. From when it’s over and {she|Q} remembers {she|Q} was going to hang {me|X}.”⟦/⟧
⟦L→X i⟧“{She|Q} wouldn’t. {She|Q} gave {her|Q} word.”⟦/⟧
⟦X→L i⟧“{She|Q} gave {her|Q} word to the last three.”⟦/⟧
⟦L→G i⟧“What last three?”⟦/⟧
Nobody answered. {Lionel|L} looked across the fire, and {Gwilym|G}, all of a sudden, found that there was something the matter with {his|G} pipe. ⟦L→G i⟧“What last three, {Birtles|G}?”⟦/⟧
⟦G→L i⟧“It’s a dangerous road.”⟦/⟧
⟦L→G e⟧“{You|G} said that it had never been tried!”⟦/⟧ {Lionel|L} burst out.
⟦G→L i⟧“{I|G} said nobody’d ever come back and *complained*.”⟦/⟧
@scene place=the camp | time=moments later | pov=X | present=G,L,X,T
⟦T→G,L,X a⟧“Is that trout?”⟦/⟧ said {somebody|T}.
{The three of {them|G+L+X}|G+L+X} looked up. {She|T} was leaning over the parapet with {her|T} chin upon {her|T} arms, and {her|T} arms were about as thick as the parapet.
⟦G→T i⟧“It is, {ma’am|T}.”⟦/⟧
⟦T→G i⟧“Fried?”⟦/⟧
⟦G→T i⟧“In butter. With a bit of sorrel.”⟦/⟧
⟦T→G i⟧“Oh,”⟦/⟧ on a long breath. ⟦T→G i =⟧“{I|T} haven’t had it with sorrel since {{my|T} mother|M}.”⟦/⟧
⟦L→T a⟧“{Madam|T}, {we|G+L+X} come upon {the queen|Q}’s errand,”⟦/⟧ {the boy|L} began, leaping up, ⟦L→T a =⟧“and in {her|Q} name--”⟦/⟧
⟦T→L i⟧“Three gold pieces.”⟦/⟧
⟦L→T i⟧“Would {you|T} take a ring? It was {{my|L} father|F}’s.”⟦/⟧
⟦G→L i⟧“Sit down, {lad|L}. Don’t {you|L} dare. {Oddy|X}?”⟦/⟧
⟦X→G a⟧“No,”⟦/⟧ {the thief|X} said.
⟦G→X i⟧“It’s {{his|L} *father|F}’s ring*.”⟦/⟧
⟦X→G i⟧“{I|X} know what it is. {I|X} had it off {him|L} on Monday and put it back.”⟦/⟧
That made {the pair of {them|G+L}|G+L} stare. {Xander|X} bent over the pan. {He|X} could feel {his|X} ears going hot, and {he|X} hadn’t even been found out; {he|X}’d just gone and said it.
⟦L→X a⟧“{You|X} put it *back*?”⟦/⟧ {he|L} repeated.
⟦X→L i⟧“It didn’t fit.”⟦/⟧
⟦L→X i⟧“{You|X} could have sold it.”⟦/⟧
⟦X→L i⟧“{You|L} talk in {your|L} sleep, all right? {You|L} talk to {him|F}. {I|X} wasn’t going to lie there listening with it in {my|X} hand.”⟦/⟧
⟦T→G a⟧“Which one’s {the thief|X}?”⟦/⟧ {the keeper|T} called down, in an interested way.
⟦G→T i⟧“{Him with the pan|X}.”⟦/⟧
⟦T→G i⟧“{He|X} doesn’t look it.”⟦/⟧
⟦G→T e⟧“No, {ma’am|T}. {He|X}’s wasted on it,”⟦/⟧ said {Gwilym|G}.
{Xander|X} set the fish on the one good plate. {He|X} had seven hundred and forty left to go, or was it the other way, and {he|X} had forgotten what was supposed to happen at a thousand. {He|X} climbed the bank with the plate in front of {him|X}. Close to, {she|T} smelled of wet stone; {she|T} wasn’t young; somebody, a long time ago, had embroidered ducks around the neck of {her|T} frock.
⟦X→T a⟧“What do {you|T} do with it all?”⟦/⟧ {he|X} asked {her|T}. ⟦X→T a =⟧“The gold?”⟦/⟧
⟦T→X i⟧“{I|T}’ve a bucket.”⟦/⟧
⟦X→T i⟧“And what’s in the bucket that’s any use?”⟦/⟧
⟦T→X i⟧“Nothing. {I|T} only ask for it because they’d run, otherwise. If you ask them to stop to supper they run.”⟦/⟧
{He|X} heard {the boy|L} draw breath to say something gallant, and {he|X} heard {the old man|G} tread upon {his|L} foot.
⟦X→T e⟧“There’s two more in the pan,”⟦/⟧ said {Xander|X}. ⟦X→T e =⟧“And {he|L} tells a story about {a chimney sweep|S}. Shove up.”⟦/⟧

# title: Sunday Lunch
# style: third present/past mix avoided: third past; straight doubles; family, kids, gran; contemporary
# cast: L = Lena Marsden | Lena, Auntie Lena | she
# cast: G = Gran | Nana Jean, Jean, Mam, Mrs Marsden, Nan | she
# cast: D = Grandad | Arthur, Arthur Marsden, Dad, Grandad Arthur | he
# cast: P = Poppy | | she
# cast: J = Joe | | he
# cast: C = Craig | Uncle Craig, her brother | he
# cast: S = Sunil | Craig's boyfriend | he
---
{Lena|L} could hear the shouting from the gate.
⟦G i⟧"I'm not having it in the house, Arthur!"⟦/⟧
⟦D i⟧"It's only little."⟦/⟧
⟦G i⟧"So was the last one!"⟦/⟧
⟦J e⟧"Is that Gran?"⟦/⟧ said {Joe|J}, delighted. {He|J} was seven, and {he|J} liked a row as long as {he|J} wasn't in it.
⟦L i⟧"That's your gran."⟦/⟧ {Lena|L} shifted the trifle to {her|L} other arm. ⟦L i =⟧"Ring the bell, love."⟦/⟧
⟦J i⟧"It's open."⟦/⟧
⟦L i⟧"Ring it anyway. Give them a minute."⟦/⟧
{Poppy|P} rang it. There was a silence, and then a scuffle, and then {Grandad|D} opened the door in {his|D} slippers with one hand held behind {his|D} back.
⟦D a⟧"Here they are!"⟦/⟧ {he|D} cried. ⟦D a =⟧"Here's my best girl. And who's this feller?"⟦/⟧
⟦J i⟧"It's me, Grandad. It's Joe."⟦/⟧
⟦D i⟧"It never is. Joe's only up to here."⟦/⟧
⟦P e⟧"What's behind your back?"⟦/⟧ asked {Poppy|P}.
⟦D i⟧"Nothing."⟦/⟧
⟦L e⟧"It's moving, Dad,"⟦/⟧ {Lena|L} said.
⟦D i⟧"No, it isn't."⟦/⟧
Something in {his|D} hand went *mip*.
⟦G e⟧"Arthur Marsden, you get that thing outside this minute,"⟦/⟧ {Gran|G} said, coming down the passage with a fish slice. {She|G} kissed {Lena|L}, and {she|G} kissed {Poppy|P}, and {she|G} missed {Joe|J} because {he|J} had ducked. ⟦G e =⟧"You're late. It's all dried up. Is that trifle?"⟦/⟧
⟦L i⟧"It's sherry."⟦/⟧
⟦G i⟧"You can't give them sherry, Lena."⟦/⟧
⟦L i⟧"It's for you, Mam."⟦/⟧
⟦G i⟧"Oh, well. Put it on the side."⟦/⟧
{Joe|J} had got round behind. ⟦J a⟧"It's a *duck*,"⟦/⟧ {he|J} breathed. ⟦J a =⟧"Grandad's got a duck!"⟦/⟧
⟦D e⟧"Half a duck, really,"⟦/⟧ said {Grandad|D}. ⟦D e =⟧"It's not finished yet. I found it down the allotment in a welly."⟦/⟧
⟦J i⟧"Can I hold it?"⟦/⟧
⟦D i⟧"You can if you sit."⟦/⟧
⟦G a⟧"Not on the good settee,"⟦/⟧ said {his|D} wife.
@break ~
{Craig|C} came at two, when the beef was past saving. {He|C} had had {his|C} hair cut, and {he|C} had somebody with {him|C}.
⟦C a⟧"Mam, Dad,"⟦/⟧ {he|C} said. ⟦C a =⟧"Everybody. This is Sunil."⟦/⟧
⟦S e⟧"Hello,"⟦/⟧ said {Sunil|S}. {He|S} was holding a pot plant in front of {him|S} like a shield. ⟦S e =⟧"I've heard a lot about you."⟦/⟧
⟦G e⟧"I bet you have,"⟦/⟧ said {Gran|G}. {She|G} looked {him|S} up, and {she|G} looked {him|S} down. {Lena|L} held {her|L} breath. ⟦G e =⟧"Do you eat beef?"⟦/⟧
⟦C i⟧"Mam!"⟦/⟧
⟦G i⟧"It's only a question, Craig. Some of them don't."⟦/⟧
⟦S e⟧"I eat anything, Mrs Marsden,"⟦/⟧ {Sunil|S} said.
⟦G i⟧"Well, sit down, then, you're making the place look untidy. Poppy, budge up and let the lad in. Not you, Joe, you stay where you are with that bird."⟦/⟧
There was a good deal of scraping. {Lena|L} got the gravy past {her|L} father and bent to {her|L} brother's ear. ⟦L i⟧"You might have warned me."⟦/⟧
⟦C i⟧"I did. I texted."⟦/⟧
⟦L i⟧"You texted 'bringing S'. I thought it was salad."⟦/⟧
{He|C} snorted into {his|C} napkin. ⟦C i⟧"How's she taking it?"⟦/⟧
⟦L i⟧"She's given him the crispy bit."⟦/⟧
⟦C i⟧"She never."⟦/⟧
⟦L i⟧"Look."⟦/⟧
They looked. It was on {his|S} plate, all right, the whole corner of it, and {Gran|G} was pouring {him|S} some water as though {he|S} might be poorly.
⟦G a⟧"And what is it you do, Sunil?"⟦/⟧ {she|G} was saying.
⟦S i⟧"I'm a vet."⟦/⟧
It went very quiet. {Grandad|D} put {his|D} fork down. On {Joe|J}'s knee the duck sneezed.
⟦D e⟧"A vet,"⟦/⟧ said {Grandad|D}.
⟦S i⟧"Yes, sir. Small animals, mostly."⟦/⟧
⟦D i⟧"How small?"⟦/⟧
⟦? i⟧"Dad, let the man eat his dinner."⟦/⟧
⟦D i⟧"I'm only asking him how small."⟦/⟧ {He|D} had already got up. ⟦D i =⟧"Would you say that was small? Joe, show him. Show him its foot."⟦/⟧
{Sunil|S} wiped {his|S} hands and took it. {He|S} turned it over, and {he|S} spread out the bad foot with {his|S} thumb, and {he|S} said something to it in a language that none of them knew.
⟦P e⟧"Will it die?"⟦/⟧ asked {Poppy|P}.
⟦L a⟧"Poppy,"⟦/⟧ said {her|P} mother.
⟦P i⟧"I only want to know."⟦/⟧
⟦S a⟧"No,"⟦/⟧ {he|S} told {her|P}, quite seriously. ⟦S a =⟧"It's a sprain. It wants keeping warm, and somebody should feed it every two hours. Do you know anyone who gets up in the night?"⟦/⟧
⟦J e⟧"Me!"⟦/⟧ said {Joe|J}.
⟦P e⟧"You do not,"⟦/⟧ said {Poppy|P}.
⟦J i⟧"I could start!"⟦/⟧
Everybody looked at {Gran|G}. {She|G} still had the fish slice. {She|G} looked at the duck, and at {her|G} husband, and at the young man with gravy on {his|S} cuff who had made {her|G} son get a decent haircut after eleven years of {her|G} asking.
⟦G a⟧"It can stop till Tuesday,"⟦/⟧ {she|G} said. ⟦G a =⟧"In the airing cupboard. And not one word from you, Arthur."⟦/⟧
⟦D i⟧"I never spoke."⟦/⟧
⟦G i⟧"You were going to."⟦/⟧
⟦D e⟧"I was going to say,"⟦/⟧ said {Grandad|D}, with dignity, ⟦D e =⟧"that there's another one in the shed."⟦/⟧

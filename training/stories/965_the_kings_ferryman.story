# title: The Ferryman's Oath
# style: first person past; fantasy; straight quotes; two men and a woman; narrator named only in speech; a fourth arrives
# cast: N = Aksel | Aksel, ferryman | he | narrator
# cast: G = Gunnar, an exiled prince | Gunnar, my lord | he
# cast: S = Sigrid, his sworn sword | Sigrid | she
# cast: U = Uwe, the toll-keeper | Uwe | he
# cast: R = the rider | | he
# cast: Q = the queen, Gunnar's sister | the queen | she
---
@scene place=the ferry landing | time=a night of sleet | pov=N | present=N,G,S
{They|S+G} came down to the water without a lantern, which told {me|N} most of what {I|N} needed to know.
⟦S→N a⟧"How much to cross?"⟦/⟧ {the woman|S} called.
⟦N→S i⟧"Tonight? {I|N} don't cross tonight."⟦/⟧
⟦S→N i⟧"How much to cross tonight?"⟦/⟧
⟦N→S i⟧"Two silver. Each. And one for the horse."⟦/⟧
⟦S→N a⟧"{We|S+G} have no horse,"⟦/⟧ {she|S} said.
⟦N→S i⟧"Then it's behind {you|S+G}, and somebody's on it."⟦/⟧
{She|S} did not turn round to look; {she|S} had the sense for that. But {the man|G} did, {the tall one|G} with the scarf across {his|G} mouth, and in the turning {I|N} saw {his|G} ear. Half an ear. There was only {one man in the kingdom with that ear|G}, and {I|N} had been on the field when {he|G} lost the rest. {I|N} was nineteen and holding a pike the wrong way up. {He|G} had ridden along {our|N} whole line bleeding like a pig, telling jokes, and {I|N} had thought, well, if {he|G} can. Two years later {he|G} signed the order that burned {my|N} village. Men are not one thing.
⟦G→S a⟧"Pay {him|N},"⟦/⟧ {he|G} muttered through the wool.
⟦S→G i⟧"With what?"⟦/⟧
⟦G→S a⟧"The ring,"⟦/⟧ {he|G} said.
⟦S→G a⟧"It has {your|G} *face* on it,"⟦/⟧ {she|S} hissed.
⟦G→S i⟧"Then the boots."⟦/⟧
⟦S→G i⟧"Whose boots?"⟦/⟧
⟦G→S i⟧"{Yours|S}. {Mine|G} have holes."⟦/⟧ {She|S} made a noise {I|N} have only otherwise heard out of a goose. ⟦G→S i =⟧"It was a jest, {Sigrid|S}."⟦/⟧
⟦S→G a⟧"Names! What did {I|S} say about names?"⟦/⟧ {she|S} spat.
⟦N→S+G i⟧"Get in."⟦/⟧
⟦S→N i⟧"{We|S+G} haven't agreed a price."⟦/⟧
⟦N→S+G i⟧"{I|N}'ll think of one."⟦/⟧
So {they|S+G} got in, and {I|N} put {my|N} back into it. Sleet on the river makes a sound like frying. Nobody spoke till the rope began to sing, a third of the way over, and then it was {him|G}; {he|G} never could abide a silence.
⟦G→N i⟧"{You|N}'ve a soldier's way of standing, {ferryman|N}."⟦/⟧
⟦N→G i⟧"{I|N} stood at Harn."⟦/⟧
⟦G→N a⟧"On which side?"⟦/⟧ {he|G} asked.
⟦S→G i⟧"Don't ask {him|N} that."⟦/⟧
⟦N→G i⟧"On {yours|G}, {my lord|G}."⟦/⟧
{She|S} had the knife out before {I|N} had shut {my|N} mouth. It was a plain little knife and {she|S} held it very low. {He|G} laid two fingers on {her|S} wrist, and it did not go away, but it came no nearer.
⟦G→N a⟧"How long have {you|N} known?"⟦/⟧ {he|G} asked.
⟦N→G i⟧"Since the landing. It's the ear."⟦/⟧
⟦G→S i⟧"{I|G} told {you|S} {we|G+S} should have brought the hat."⟦/⟧
⟦S→G i⟧"{You|G} *sold* the hat!"⟦/⟧
⟦N→G i⟧"{I|N} had a house at Lower Enna, once."⟦/⟧
That was when {he|G} pulled the scarf down. {He|G} was older than {his|G} coins. {He|G} opened {his|G} mouth and nothing came, not a joke, not a word of one, and the rope sang, and the water went by below {us|N+G+S}, black as a stove.
⟦N→G a⟧"So that's the price,"⟦/⟧ {I|N} told {him|G}. ⟦N→G a =⟧"{You|G} say why."⟦/⟧
⟦S→N i⟧"{He|G} needn't answer to—"⟦/⟧
⟦G→S i⟧"{I|G} need. Be quiet."⟦/⟧ The knife went down at last. ⟦G→N i⟧"{{My|G} sister|Q} wrote it. {I|G} put {my|G} name without reading, because there was a hunt that morning. That's all. That's the whole of why."⟦/⟧
⟦N→G i⟧"A hunt."⟦/⟧
⟦G→N i⟧"A hunt. Deer."⟦/⟧
⟦N→G i⟧"Did {you|G} get one?"⟦/⟧
⟦G→N i⟧"No."⟦/⟧
@scene place=the far bank | time=an hour later | pov=N | present=N,G,S,U
There was a light on the far bank, and under it {the toll-keeper|U}, in {his|U} nightcap.
⟦U→N i⟧"Who's that {you|N}'ve got, {Aksel|N}?"⟦/⟧
⟦N→U i⟧"{{My|N} cousins|G+S}."⟦/⟧
⟦U→N e⟧"{You|N} haven't got cousins,"⟦/⟧ said {Uwe|U}.
⟦N→U i⟧"On {my|N} mother's side."⟦/⟧
⟦U→S i⟧"And what might {your|S} name be, {cousin|S}?"⟦/⟧
⟦S→U i⟧"Helga."⟦/⟧
⟦U→G a⟧"And {yours|G}?"⟦/⟧ {he|U} asked.
⟦G→U i⟧"Also Helga."⟦/⟧ {She|S} trod on {his|G} foot, with the heel. {I|N} felt it through the planks. ⟦G→U i =⟧"It's a common name on the mother's side."⟦/⟧
⟦U→G a⟧"There's {a rider|R} been along the bank, asking for {a man with half an ear|G},"⟦/⟧ {the toll-keeper|U} remarked.
⟦N→U i⟧"What did {you|U} say to {him|R}, {Uwe|U}?"⟦/⟧
⟦U→N a⟧"Said {I|U} was at Harn,"⟦/⟧ {he|U} answered, lifting the light, looking for a good long while at {the tall one|G}. Then {he|U} blew it out. ⟦U→N+G+S a =⟧"And that {I|U}'m a martyr to {my|U} eyes."⟦/⟧

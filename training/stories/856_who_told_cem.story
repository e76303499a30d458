# title: Who Told Cem
# style: third person past; curly quotes; UK; four men in a barber's shop, one leaves; he tags only, almost no names; typos; long untagged
# cast: C = Cem | Cem | he
# cast: E = Emre | Emre | he
# cast: S = Selim | Selim, uncle, Uncle | he
# cast: G = Goran | Goran | he
# cast: A = Aylin | Aylin | she
# cast: D = Defne | Defne | she
---
@scene place=Selim’s barbershop | time=Friday, after closing | pov=G | present=C,E,S,G
{Cem|C} had the razor, so it wasn’t the best moment.
⟦C→G i⟧“Say that again.”⟦/⟧
⟦G→C i⟧“Put it down first.”⟦/⟧
⟦C→G i⟧“{I|C}’m doing {your|G} neck. Say it again.”⟦/⟧
⟦G→C i⟧“{Emre|E}’s seeing {Aylin|A}.”⟦/⟧
In the mirror {Goran|G} watched two things at once. The first was the razor, that had stopped just under {his|G} left ear. The other was {Emre|E}, behind the both of {them|C+G} with the broom, shaking {his|E} head no, no, no.
⟦C→G a⟧“Which {Aylin|A}?”⟦/⟧ {he|C} asked.
⟦G→C i⟧“How many do {you|C} know?”⟦/⟧
⟦C→E a⟧“*{My|C}* {Aylin|A}?”⟦/⟧ {he|C} said, and turned round.
⟦E→C i⟧“{She|A}’s not {your|C} {Aylin|A}. {She|A}’s been not {your|C} {Aylin|A} for two years.”⟦/⟧
⟦C→E i⟧“So it’s true?”⟦/⟧
⟦E→C a⟧“Thanks for that,”⟦/⟧ said {the man with the broom|E}, but {he|E} said it to the chair.
⟦G→E i⟧“{He|C} asked {me|G}! {He|C} asked why {you|E} were whistling!”⟦/⟧
⟦E→G i⟧“{You|G} could have said {I|E} was happy!”⟦/⟧
⟦G→E i⟧“{I|G}’m a bad liar. {I|G}’ve got foam on.”⟦/⟧
{Selim|S} was doing the till. {He|S}’d had the shop thirty years; both {{his|S} nephews|C+E} had learned on balloons, on that very chair, and {he|S}’d never been known to lose count. {He|S} licked {his|S} thumb. {He|S} said ⟦S a⟧“Sixty, eighty,”⟦/⟧ to the notes and nothing to anybody else.
⟦C→E i⟧“How long?”⟦/⟧
⟦E→C i⟧“Since Bayram.”⟦/⟧
⟦C→E i⟧“Since *Bayram*?”⟦/⟧ {Emre|E} studied the bristles. ⟦C→E i =⟧“That’s— {you|E} came to {mine|C} at Bayram. {You|E} sat at {my|C} table.”⟦/⟧
⟦E→C i⟧“{I|E} know.”⟦/⟧
⟦C→E a⟧“{You|E} ate {my|C} lamb!”⟦/⟧ {he|C} shouted.
⟦E→C i⟧“{You|C} gave {me|E} the lamb.”⟦/⟧
⟦C→E i⟧“{I|C} wouldn’t have given {you|E} the lamb!”⟦/⟧
⟦G→C i⟧“{Cem|C}, {mate|C}. {My|G} neck.”⟦/⟧
⟦C→G a⟧“What about {your|G} neck?”⟦/⟧ {he|C} snapped. There was half of it still to do. {He|C} bent, and did a stripe, beautifully, and wiped the blade. {His|C} hand was as steady as a shelf, {Goran|G} was glad to see, or feel. ⟦C→G a =⟧“{You|G} knew as well. When did {you|G} know?”⟦/⟧
⟦G→C i⟧“About Tuesday.”⟦/⟧
⟦C→G i⟧“Tuesday.”⟦/⟧
⟦G→C i⟧“{I|G} saw {them|A+E} at the pictures.”⟦/⟧
⟦C→G i⟧“Who were {you|G} with?”⟦/⟧
⟦G→C i⟧“What’s that got to do with it?”⟦/⟧
⟦E→G i⟧“Yeah, who *were* {you|G} with?”⟦/⟧
⟦G→E a⟧“{I|G} was on {my|G} own,”⟦/⟧ {he|G} lied.
⟦E→G i⟧“{You|G} had two popcorns.”⟦/⟧ {Goran|G} shut {his|G} eyes. ⟦E→G i =⟧“{I|E} saw {you|G} as well.”⟦/⟧
⟦C→G a⟧“Keep still,”⟦/⟧ {he|C} said. But the razor had stopped again, and now there were two faces in the glass instead of one, one over each of {Goran|G}’s shoulders.
It wasn’t as if {he|G} had planned it. {He|G}’d come in here for the first time at nineteen, off a building site, with cement in {his|G} hair and six words of English, and {the old man|S} had sat {him|G} down, charged {him|G} nothing and taught {him|G} a seventh. {He|G} had come every Friday since. {He|G} was at the weddings. When {Cem|C} and {Aylin|A} split up it was {Goran|G} who’d driven the van; {he|G} had gone up and down those stairs with {her|A} boxes, fourteen of them, while {{her|A} little sister|D} stood at the bottom with the list and ticked each one off and told {him|G} {he|G} was lifting wrong. {He|G}’d thought about it for two years. {He|G} lifted differently now.
⟦C→G i⟧“Who was the popcorn for?”⟦/⟧
⟦G→C a⟧“Nobody,”⟦/⟧ {he|G} said.
⟦E→C i⟧“It’s somebody.”⟦/⟧
⟦C→E i⟧“{I|C} can see it’s somebody. Look at {him|G}, {he|G}’s red under the foam.”⟦/⟧
⟦E→G i⟧“Do {we|C+E} know {her|D}?”⟦/⟧
⟦G→E i⟧“No.”⟦/⟧
⟦C→G i⟧“{You|G} said {you|G}’re a bad liar.”⟦/⟧
⟦G→C i⟧“{I|G} *am*.”⟦/⟧
⟦S→C,E a⟧“It is {the sister|D},”⟦/⟧ {he|S} said, and snapped a rubber band on the twenties. It was the first any of {them|C+E+G} had heard out of {him|S} in an hour. ⟦S→C,E a =⟧“Hundred and forty. The small one. {Defne|D}.”⟦/⟧
⟦C→S a⟧“{Defne|D}’s a child!”⟦/⟧ {he|C} said.
⟦S→C i⟧“{She|D} is twenty-six. {She|D} is {a dentist|D}.”⟦/⟧
⟦E→S e⟧“How d’{you|S} know that, {Uncle|S}?”⟦/⟧ {Emre|E} asked.
⟦S→E i⟧“{She|D} does {my|S} bridge.”⟦/⟧ {He|S} opened {his|S} mouth and showed {them|C+E+G}. ⟦S→E i =⟧“{She|D} says to {me|S}, ⟦D→S i quoted⟧‘{your|S} {Goran|G}, does {he|G} talk?’⟦/⟧ {I|S} said, not so far.”⟦/⟧
{Emre|E} had begun to laugh. {He|E} hung on the broom. {{His|E} cousin|C} wasn’t laughing, {he|C} had gone and sat in the next chair with the towel over {his|C} knee, and the razor shut; {he|C} was looking at {himself|C} in the glass, at where the hair was going.
⟦C→S i⟧“So everybody’s got somebody. Is that it? {He|E}’s got {one sister|A} and {he|G}’s got {the other|D}.”⟦/⟧
⟦E→C i⟧“{Cem|C}.”⟦/⟧
⟦C→E i⟧“No, it’s nice. {I|C}’ll do the music. {I|C} can do the *lamb*.”⟦/⟧
⟦E→C i⟧“{I|E} was going to tell {you|C}. {I|E} went to tell {you|C} at Bayram, that’s what {I|E} came for. And {you|C} were so happy about the lamb.”⟦/⟧
⟦C→E i⟧“{I|C}’d been up since four.”⟦/⟧
⟦E→C i⟧“{I|E} know. It was good lamb.”⟦/⟧
⟦C→E i⟧“...Does {she|A} still do that thing? With the window?”⟦/⟧
⟦E→C i⟧“Every night. It’s freezing.”⟦/⟧
⟦C→E a⟧“Wear socks,”⟦/⟧ {he|C} said finally. {He|C} got up. {He|C} opened the razor and came round the chair, and tipped {Goran|G}’s chin up with one knuckle, not roughly. ⟦C→G a =⟧“And {you|G}. {You|G} going to tell {her|D}, or am {I|C}?”⟦/⟧
⟦G→C i⟧“Tell {her|D} what?”⟦/⟧
⟦S→G e⟧“That {you|G} talk,”⟦/⟧ said {Selim|S}, and turned the sign over, and put out the light in the window.

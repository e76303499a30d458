# title: The Toast
# style: third person past; curly quotes; UK; wedding; two ex-lovers and the groom; angst with hope
# cast: A = Adrian Fell | Adrian, Ade | he
# cast: R = Ross Tunnicliffe | Ross | he
# cast: E = Evan Tunnicliffe | Evan, Ev | he
# cast: B = the bride | Louisa | she
# cast: P = Ross's plus-one | Milan | he
# cast: U = Ross's uncle | | he
# cast: V = the vicar | | he
---
@scene place=behind the marquee | time=a July evening | pov=A | present=A,R,E
Behind the marquee there was a generator, a stack of gold chairs, and {Ross|R}.
⟦R→A i⟧“Sorry. {I|R} didn’t know it was taken.”⟦/⟧
⟦A→R i⟧“{You|R} were here first.”⟦/⟧
⟦R→A i⟧“{I|R} can go.”⟦/⟧
⟦A→R i⟧“Don’t be daft. It’s {{your|R} brother|E}’s wedding.”⟦/⟧
⟦R→A i⟧“It’s {{your|A} best friend|E}’s.”⟦/⟧
⟦A→R i⟧“Well, then.”⟦/⟧
⟦R→A i⟧“Well.”⟦/⟧
{Adrian|A} pulled down a gold chair and sat on it. {He|A} had four cards in {his|A} breast pocket with the toast on, and {he|A}’d come out here to learn them, and instead {he|A} learned that {Ross|R} had given up smoking, because {he|R} kept patting {himself|R} down for a packet that wasn’t there. First the chest, next the hip. There used to be a third pat, in the old days. {He|R} would reach across and go through {Adrian|A}’s coat without asking, as though it were a shared cupboard.
⟦R→A a⟧“Is {he|E} nervous?”⟦/⟧ {he|R} asked.
⟦A→R i⟧“{Ev|E}? {He|E} was sick in a hat.”⟦/⟧
⟦R→A i⟧“Whose hat?”⟦/⟧
⟦A→R i⟧“{{Your|R} uncle|U}’s.”⟦/⟧
⟦R→A i⟧“Good.”⟦/⟧
It was very nearly a laugh. {They|A+R} listened to the generator for a while. On the other side of the canvas somebody tapped a microphone, and somebody else’s auntie said testing, testing, and was told to give it back.
⟦A→R a⟧“{{Your|R} chap|P} seems nice,”⟦/⟧ {he|A} said.
⟦R→A i⟧“{Milan|P}? {He|P}’s all right.”⟦/⟧
⟦A→R i⟧“Dances well.”⟦/⟧
⟦R→A i⟧“{He|P}’s {a friend|P}, {Ade|A}. From the climbing wall. {He|P}’s got a wife in Brno.”⟦/⟧
⟦A→R i⟧“Oh.”⟦/⟧
⟦R→A i⟧“{I|R} didn’t want to come on {my|R} own and have {you|A} be kind about it.”⟦/⟧
⟦A→R i⟧“When was {I|A} ever kind about anything?”⟦/⟧
⟦R→A e⟧“The once,”⟦/⟧ said the side of {Ross|R}’s face. ⟦R→A e =⟧“At the end. It was horrible.”⟦/⟧
That had been in the car, outside the flat, in the rain, with {his|R} rucksack between {his|R} feet. There hadn’t been any shouting left by then. {Adrian|A} had only reached over and done up {the other man|R}’s top button, because it was cold, because for five winters {he|A} always had, and then {they|A+R} both had to sit there and look at the wipers till somebody could see to open a door. {Evan|E} never asked whose fault it had been. {He|E} came round with a crate of beer on the Saturday and put up a shelf.
The canvas bulged, and swore, and produced {the groom|E}.
⟦E→A i⟧“There {you|A} are! They want {you|A} in five minutes, {I|E} can’t find {my|E} — oh.”⟦/⟧
⟦R→E i⟧“Hello, {Ev|E}.”⟦/⟧
⟦E→R,A i⟧“Oh no. Are {you two|A+R} fighting?”⟦/⟧
⟦A→E i⟧“No.”⟦/⟧
⟦R→E i⟧“{We|A+R}’re sitting.”⟦/⟧
⟦E→R i⟧“{You|R}’re standing up.”⟦/⟧
⟦R→E i⟧“{He|A}’s sitting. {I|R}’m near it.”⟦/⟧
⟦E→A,R i⟧“Right. Only {Louisa|B} said if {I|E} found {you both|A+R} out here, {I|E} had to check for blood.”⟦/⟧
⟦A→E i⟧“Where’s {your|E} tie?”⟦/⟧
⟦E→A i⟧“That’s what {I|E} can’t find.”⟦/⟧
⟦R→E i⟧“It’s round {your|E} leg.”⟦/⟧
It was, like a garter. {He|E} hopped about getting it off and {Adrian|A} got up and turned {his|E} collar for {him|E}, as {he|A} had done at every interview and both funerals, and over {the groom|E}’s head, which was bent, {he|A} met a pair of grey eyes that weren’t looking at the tie.
⟦E→A i⟧“Have {you|A} got the cards?”⟦/⟧
⟦A→E i⟧“In {my|A} pocket.”⟦/⟧
⟦E→A i⟧“Is it funny?”⟦/⟧
⟦R→E i⟧“It’s not funny.”⟦/⟧
⟦E→R i⟧“How would {you|R} know?”⟦/⟧
⟦R→E i⟧“{He|A} left a draft on the printer. In March, when {I|R} came for {my|R} post.”⟦/⟧ {Ross|R} had gone a dull red from the neck up. ⟦R→E i =⟧“There’s a bit on the third card about what it’s like, living with somebody. {I|R} read it on the stairs.”⟦/⟧
⟦A→R i⟧“{You|R} read {my|A} speech?”⟦/⟧
⟦R→A i⟧“Four times.”⟦/⟧
⟦A→R e⟧“That bit’s not about {him|E},”⟦/⟧ {Adrian|A} began, and stopped, because {the man whose collar {he|A} was holding|E} had lifted {his|E} face and was grinning like a jack-o’-lantern.
⟦E→A a⟧“{I|E} know it’s not about {me|E}, {you muppet|A},”⟦/⟧ {he|E} said. ⟦E→A a =⟧“{I|E} snore and {I|E} nick {your|A} milk. Three cards about {me|E}, and one about {{my|E} brother|R}. {Louisa|B} cried.”⟦/⟧
⟦A→E i⟧“{Louisa|B}’s read it too?”⟦/⟧
⟦E→A i⟧“{The vicar|V}’s read it, {mate|A}. Come on. Five minutes.”⟦/⟧ And the canvas swallowed {him|E}.
Nobody patted anything. The generator coughed. Then an arm came across, slow, giving {him|A} every chance to step away, and went into {Adrian|A}’s inside pocket and took out the cards.
⟦R→A a⟧“Do {you|A} want to practise it on {me|R}?”⟦/⟧ {he|R} said.
⟦A→R i⟧“All of it?”⟦/⟧
⟦R→A i⟧“Just the third.”⟦/⟧

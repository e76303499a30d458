# title: Visiting Hours
# style: third person present; straight quotes; UK; hospital; father-in-law; very few tags; beats of the other person
# cast: G = Gabriel Stone | Gabriel, Gabe | he
# cast: W = Will Archer | Will | he
# cast: P = Peter Archer, Will's father | Peter, Mr Archer | he
# cast: M = Will's mother | Mum | she
# cast: K = Mike | Mike | he
# cast: N = the nurse |  | he
---
@scene place=a hospital corridor | time=afternoon | pov=G | present=G,P,N
It says FAMILY ONLY on the door, and {{his|W} father|P} is sitting underneath it like a guard dog.
⟦P→G a⟧"{You|G}'re {Gabriel|G},"⟦/⟧ {he|P} tells {him|G}.
{Gabriel|G} stops. {He|G} has flowers and a phone charger, and a bag with clean pants in it. ⟦G→P i⟧"Yes. Hello. {You|P} must be {Peter|P}."⟦/⟧
⟦P→G a⟧"{Mr Archer|P},"⟦/⟧ {he|P} tells {him|G}.
⟦G→P i⟧"Right."⟦/⟧
⟦P→G i⟧"What's in the bag?"⟦/⟧
⟦G→P e⟧"Pants,"⟦/⟧ {Gabriel|G} says.
⟦P→G i⟧"Whose?"⟦/⟧
⟦G→P a⟧"{His|W},"⟦/⟧ {he|G} says. There's no other way to put it. ⟦G→P a =⟧"{He|W} asked for some. {He|W} texted."⟦/⟧
⟦P→G i⟧"{He|W} can text, can {he|W}?"⟦/⟧ Something happens in the grey face, and is put a stop to. ⟦P→G i =⟧"{He|W}'s not texted {me|P}."⟦/⟧
⟦G→P a⟧"{His|W} battery was on two per cent,"⟦/⟧ {he|G} says.
⟦P→G i⟧"{I|P}'d have thought that was enough for one."⟦/⟧
It's a long corridor. It is painted the green of old mints. A trolley goes by with somebody under a blanket, and both of {them|G+P} pull in {their|G+P} feet, and both of {them|G+P} look, and neither wants to be seen to. {Will|W} told {him|G} once about the shouting. {He|W} told it as a funny story, in bed, with all the voices: {the father|P}, purple; the dog, under the table; {himself|W} at nineteen with a rucksack on and nowhere to go. ⟦W→G i quoted⟧*And then {I|W} went to {Mike|K}'s. And then {I|W} met {you|G}.*⟦/⟧ {Gabriel|G} hadn't found it very funny.
⟦P→G a⟧"How long?"⟦/⟧ {he|P} says.
⟦G→P i⟧"Sorry?"⟦/⟧
⟦P→G i⟧"{You|G} and {him|W}."⟦/⟧
⟦G→P a⟧"Six years in May,"⟦/⟧ {he|G} tells {him|P}.
⟦P→G i⟧"{He|W} said four."⟦/⟧
⟦G→P a⟧"When did {he|W} say four?"⟦/⟧ {he|G} says.
⟦P→G a⟧"Two years ago,"⟦/⟧ says {the old man|P}. {He|P} is looking at the flowers. ⟦P→G a =⟧"What've {you|G} brought those for? {He|W} gets hay fever."⟦/⟧
⟦G→P i⟧"It's silk."⟦/⟧
⟦P→G i⟧"It never is."⟦/⟧
⟦G→P i⟧"Feel."⟦/⟧
A hand comes out, with a wedding ring sunk deep in it, and takes a petal between finger and thumb. {He|P} rubs it. {He|P} goes on rubbing it for quite some time.
⟦P→G a⟧"{{His|W} mum|M} did that,"⟦/⟧ {he|P} tells {him|G}.
⟦G→P i⟧"{He|W} told {me|G}."⟦/⟧
⟦P→G i⟧"Every Mothering Sunday. Silk bloody freesias. Lasted for years."⟦/⟧ {His|P} jaw works. ⟦P→G i =⟧"{She|M}'d have had {you|G} round. {She|M}'d have had {you|G} round for {your|G} tea the first week, and never mind {me|P}. {I|P}'d have come in from work and {you|G}'d have been in {my|P} chair."⟦/⟧
⟦G→P a⟧"{I|G}'d have moved,"⟦/⟧ {he|G} says.
⟦P→G i⟧"{You|G}'d have been told to stop where {you|G} were."⟦/⟧
The door opens above {their|G+P} heads, and there's {a nurse|N}, a great big bearded one with a fob watch pinned on upside down.
⟦N→G,P i⟧"Archer?"⟦/⟧
⟦P→N i⟧"Yes."⟦/⟧
⟦G→N i⟧"Yes."⟦/⟧
⟦N→G i⟧"One at a time, please. {He|W}'s a bit woozy. {He|W}'s asking for..."⟦/⟧ {He|N} consults the back of {his|N} own hand, where there's something in biro. ⟦N→G i =⟧"Well, {he|W} says {the one with the pants|G}."⟦/⟧
It's just about the worst thing {he|N} could've said. {Gabriel|G} gets up. {He|G}'s got as far as the door when {he|G} makes the mistake of looking back. {Mr Archer|P} has {his|P} cap on {his|P} knee, and {he|P}'s turning it round by the brim, an inch at a time, as if it was a steering wheel and {he|P}'d come to the wrong house.
⟦G→N a⟧"Could it be two?"⟦/⟧ {he|G} wants to know.
⟦N→G i⟧"It's really meant to be one."⟦/⟧
⟦G→N i⟧"{He|P}'s come from Hull."⟦/⟧
⟦N→G i⟧"On the train?"⟦/⟧
⟦P→N a⟧"On a coach,"⟦/⟧ {he|P} mutters. ⟦P→N a =⟧"And a train. And there was a bus."⟦/⟧
{The nurse|N} looks at the watch, and then {he|N} has to turn it the right way up and look again. ⟦N→G,P i⟧"Ten minutes. And {I|N} never saw {you|G+P}."⟦/⟧
@break
@scene place=Will's room | time=a moment later | pov=G | present=G,P,W
⟦W→G i⟧"Did {you|G} bring the blue ones?"⟦/⟧
⟦G→W i⟧"{I|G} brought all of the blue ones."⟦/⟧
⟦W→G a⟧"{I|W} love {you|G},"⟦/⟧ {he|W} slurs. {His|W} leg's up in a kind of hammock. There is a bruise down one whole side of {him|W}, and {his|W} eyes keep sliding shut. ⟦W→G a =⟧"They gave {me|W} something. It's lovely. Who's that?"⟦/⟧
⟦G→W i⟧"{You|W} know who that is."⟦/⟧
⟦W→G e⟧"{I|W} don't. It looks like {Dad|P},"⟦/⟧ {Will|W} replies.
Nobody helps. The cap goes round another inch.
⟦P→W a⟧"It is, {son|W},"⟦/⟧ {he|P} says.
⟦W→P i⟧"No, it's not. {He|P} doesn't go on coaches."⟦/⟧
⟦P→W e⟧"Well, {I|P}'ve been on one today. {I|P} was sat next to a lad with a ferret,"⟦/⟧ {Peter|P} mutters.
⟦W→G i⟧"{Gabe|G}. There's {a man here with a ferret|P}."⟦/⟧
⟦G→W a⟧"No, {love|W}. Listen to what {he|P}'s saying,"⟦/⟧ {he|G} mutters.
The eyes open. They take a while to get from the ceiling to the chair, and a while longer to believe it. And then {his|W} whole face screws up, just like a kid's, and {he|W} puts out the arm that isn't in plaster.
It's a good thing there's {someone|G} between {them|P+W} to take the cap.
⟦P→W a⟧"Now then,"⟦/⟧ {he|P} keeps saying, into all that hair. ⟦P→W a =⟧"Now then. Now then. {You great lump|W}. Falling off a roof."⟦/⟧
⟦W→P i⟧"It was only a shed, {Dad|P}."⟦/⟧
⟦P→W i⟧"{You|W} never could climb."⟦/⟧
⟦W→P a⟧"{I|W}'ve got silk flowers,"⟦/⟧ {he|W} says. {He|W}'s crying, or {they|P+W} both are. ⟦W→P a =⟧"Look. Did {you|P} see? {He|G} got {me|W} {Mum|M}'s flowers."⟦/⟧
⟦P→W i⟧"{I|P} saw."⟦/⟧
⟦W→P a⟧"Isn't {he|G} good?"⟦/⟧ {he|W} asks.
Over the top of the bandage, {the old man|P}'s eyes come up and find the window, the drip stand, the chart; and at last, since there isn't anything else left in the room, they find {Gabriel|G}.
⟦P→W a⟧"{He|G}'ll do,"⟦/⟧ {he|P} says. And then, gruffly, to {the one with the cap|G}: ⟦P→G a⟧"It's {Peter|P}."⟦/⟧

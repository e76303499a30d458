# title: Above the Hut
# style: third person past; curly quotes; hurt/comfort, two climbers, men, in a snow hole; rescuer enters late; a long memory paragraph
# cast: A = Anders Moe | Anders | he
# cast: K = Knox | Knox, Knoxie | he
# cast: R = the mountain rescuer | Ramona | she
# cast: W = Knox's wife | Emily | she
# cast: B = Knox's baby girl | | she
---
@scene place=a snow hole above the hut | time=night, second day | pov=A | present=A,K
⟦A→K i⟧“Don’t sleep.”⟦/⟧
⟦K→A i⟧“{I|K}’m not.”⟦/⟧
⟦A→K a⟧“{Your|K} eyes are shut,”⟦/⟧ {he|A} said.
⟦K→A i⟧“{I|K}’m resting them.”⟦/⟧
⟦A→K i⟧“Say the planets.”⟦/⟧
⟦K→A i⟧“Piss off.”⟦/⟧
⟦A→K a⟧“Say them,”⟦/⟧ {he|A} insisted, and dug an elbow in.
⟦K→A i⟧“Mercury. Venus. {Us|K+A}. Mars. The big one.”⟦/⟧
⟦A→K i⟧“Which big one?”⟦/⟧
⟦K→A i⟧“The stripy bastard. Jupiter.”⟦/⟧ {The injured man|K} was propped between {his|A} knees with {his|K} back against {his|A} chest and the rope bag under the bad leg. When {he|K} shivered, {both of {them|A+K}|A+K} shook. ⟦K→A i =⟧“Can {I|K} stop now?”⟦/⟧
⟦A→K i⟧“There’s three left.”⟦/⟧
⟦K→A i⟧“{You|A} do them.”⟦/⟧
⟦A→K i⟧“{I|A} don’t know them.”⟦/⟧
⟦K→A i⟧“{You|A}’ve got a *degree*.”⟦/⟧
⟦A→K i⟧“In fish.”⟦/⟧
That got half a laugh, and then the leg moved, and there was nothing to be done until it was over but hold on to two fistfuls of jacket. {Anders|A} counted. It was forty-one this time.
{They|A+K}’d met on a rope. Somebody in Chamonix had needed a second, and somebody in the bar had pointed, and the first that {Anders|A} ever saw of {Knox|K} was the soles of {his|K} boots going away above {him|A} up a chimney, and a voice floating down, singing something filthy about a bishop. {He|A} had been twenty-two, and homesick, and {he|A}’d thought, {I|A}’ll follow those boots anywhere. It was fifteen years now. {He|A} had followed them up four continents and down the aisle, at the end of which {Emily|W} was waiting with flowers in {her|W} hair, and {he|A} had passed across the ring and smiled, and {his|A} face had hurt for days.
⟦K→A i⟧“{You|A}’ve gone quiet.”⟦/⟧
⟦A→K a⟧“{I|A} was counting,”⟦/⟧ {he|A} said.
⟦K→A i⟧“How many?”⟦/⟧
⟦A→K i⟧“Forty-one. It was fifty before.”⟦/⟧
⟦K→A a⟧“So it’s getting better,”⟦/⟧ {he|K} said.
⟦A→K a⟧“Yes,”⟦/⟧ {he|A} lied.
⟦K→A i⟧“{You|A}’re {a terrible liar|A}, {you|A} know. {You|A} always breathe in first.”⟦/⟧
⟦A→K i⟧“{I|A}’m breathing because there’s no air.”⟦/⟧
⟦K→A i⟧“{Anders|A}.”⟦/⟧ The head tipped back against {his|A} collarbone. The beard was full of ice. ⟦K→A i =⟧“If it comes to it, {you|A} go down.”⟦/⟧
⟦A→K i⟧“No.”⟦/⟧
⟦K→A a⟧“{You|A} could be at the hut by noon,”⟦/⟧ {he|K} went on.
⟦A→K i⟧“And {you|K}?”⟦/⟧
⟦K→A i⟧“{I|K}’d say the planets.”⟦/⟧
⟦A→K i⟧“{You|K} only know five.”⟦/⟧
⟦K→A a⟧“{I|K}’m serious,”⟦/⟧ {he|K} said. ⟦K→A a =⟧“{You|A}’re not hurt. There’s no sense in both of {us|K+A}. Somebody’s got to tell {Em|W}.”⟦/⟧
⟦A→K i⟧“Tell {her|W} {yourself|K}.”⟦/⟧
⟦K→A i⟧“And {the little one|B}.”⟦/⟧
⟦A→K a⟧“{She|B}’s eight months old. What do {I|A} tell {her|B}?”⟦/⟧ {he|A} said.
⟦K→A i⟧“That {I|K} was handsome.”⟦/⟧
{He|A} didn’t answer that. {He|A} pulled off {his|A} own mitten with {his|A} teeth and got {his|A} hand in under all the layers, flat, on the left side, where it was still going, quick and light as something in a box. {He|A} could feel it surprise {him|K}.
⟦K→A a⟧“{Your|A} hand’s freezing,”⟦/⟧ {he|K} said.
⟦A→K i⟧“So’s {your|K} chest.”⟦/⟧
⟦K→A i⟧“What’s that in aid of?”⟦/⟧
⟦A→K a⟧“{I|A} want to know if it stops,”⟦/⟧ {he|A} said.
⟦K→A i⟧“And if it does?”⟦/⟧
⟦A→K a⟧“Then {I|A}’ll go down,”⟦/⟧ {he|A} told {him|K}. ⟦A→K a =⟧“Not before. So if {you|K} want {me|A} to live {you|K}’d better keep it up.”⟦/⟧
It was quiet long enough for the candle to burn down by a ring. ⟦K→A a⟧“That’s blackmail,”⟦/⟧ {he|K} said then, in a voice that wasn’t steady.
⟦A→K i⟧“Yes.”⟦/⟧
⟦K→A i⟧“How long have {you|A}...”⟦/⟧
⟦A→K i⟧“Say the planets.”⟦/⟧
⟦K→A i⟧“{I|K}’m asking {you|A} something.”⟦/⟧
⟦A→K i⟧“{I|A} know what {you|K}’re asking. Since the chimney. Say the planets, {Knox|K}.”⟦/⟧
⟦K→A i⟧“Mercury. Venus.”⟦/⟧ A breath. And then, with great care, as you’d move on a bad ledge, a glove came up and was laid over the place where the hand was, on the outside, and pressed. ⟦K→A i =⟧“{Us|K+A}.”⟦/⟧
@break
@scene place=the snow hole | time=first light | pov=A | present=A,K,R
The wall by {his|A} head turned blue, then white, then fell in.
⟦R→A,K i⟧“Good morning! How many?”⟦/⟧
⟦A→R i⟧“Two. {His|K} leg’s broken.”⟦/⟧
⟦R→A i⟧“And {yours|A}?”⟦/⟧
⟦A→R a⟧“{Mine|A}’s fine,”⟦/⟧ {he|A} said.
⟦K→R a⟧“{He|A} can’t feel {his|A} hand,”⟦/⟧ {he|K} told {her|R}.
⟦R→K i⟧“Which one?”⟦/⟧
⟦K→R i⟧“It’s in {my|K} shirt.”⟦/⟧
{The woman in the helmet|R} looked where {she|R} was shown, and didn’t remark on it. {She|R} had a flask on a string. ⟦R→A,K a⟧“{Ramona|R},”⟦/⟧ {she|R} said. ⟦R→A,K a =⟧“Small sips. Who’s the boss here?”⟦/⟧
⟦A→R i⟧“{Him|K}.”⟦/⟧
⟦K→R i⟧“{Him|A}.”⟦/⟧
⟦R→K,A i⟧“Then who’s first in the bag?”⟦/⟧
⟦K→R i⟧“{Him|A}.”⟦/⟧
⟦A→R i⟧“Don’t be stupid. {Him|K}. {He|K}’s got {a kid|B}.”⟦/⟧
⟦R→A i⟧“And {you|A}? Is there someone we call?”⟦/⟧
⟦A→R i⟧“No.”⟦/⟧
⟦K→R a⟧“There is,”⟦/⟧ {he|K} said. {He|K} was grey to the lips and one of {his|K} eyelids had frozen. {He|K} still had not let go of what was in {his|K} shirt. ⟦K→R a =⟧“Put {me|K} down. {I|K}’m who {you|R} call.”⟦/⟧
⟦R→K i⟧“But {you|K}’re here.”⟦/⟧
⟦K→R i⟧“Then it’s a cheap call, isn’t it?”⟦/⟧
⟦A→K i⟧“{Knoxie|K}.”⟦/⟧
⟦K→A i⟧“What?”⟦/⟧
⟦A→K i⟧“What comes after the stripy bastard?”⟦/⟧
⟦K→A a⟧“Saturn,”⟦/⟧ {he|K} said, as they got the straps round {him|K}. ⟦K→A a =⟧“{I|K}’ve known them all along, {you fool|A}. {I|K} just liked {you|A} asking.”⟦/⟧

# title: A Fever in the Pass
# style: third person past; British single quotes; fantasy; two women, then a third woman; the healer falls ill; epithets
# cast: E = the sellsword | Elswyth, Els, the taller woman, the dark one | she
# cast: M = the healer | Maravel, Mara, the smaller woman, the fair one | she
# cast: W = the hill witch | the old woman, Grandmother Teasel, Teasel | she
# cast: H = the man at Harrowmere |  | he
---
@scene place=a shepherd's hut in the mountains | time=the third night of snow | pov=E | present=E,M
⟦E→M a⟧'{You|M}'re burning,'⟦/⟧ {the sellsword|E} said.
⟦M→E a⟧'{I|M}'m {the healer|M}. {I|M}'ll say when {I|M}'m burning,'⟦/⟧ {the other woman|M} said, and slid quietly down the wall.
It took {Elswyth|E} three strides to cross the hut, and {she|E} was too late by one. {She|E} got a hand under {her|M} head at least. It was like picking up a loaf.
⟦E→M i⟧'How long?'⟦/⟧
⟦M→E a⟧'Since the bridge,'⟦/⟧ {the healer|M} admitted.
⟦E→M i⟧'The bridge was *Tuesday*.'⟦/⟧
⟦M→E i⟧'{You|E} had an arrow in {you|E} on Tuesday. It didn't seem polite.'⟦/⟧
⟦E→M i⟧'Which of these is for fever?'⟦/⟧
⟦M→E a⟧'Don't tip out {my|M} bag,'⟦/⟧ {the smaller woman|M} whispered.
⟦E→M i⟧'{I|E}'ve tipped it. Which?'⟦/⟧
⟦M→E i⟧'The grey one. Not that, that's for horses.'⟦/⟧
⟦E→M a⟧'They're all grey, {Mara|M},'⟦/⟧ {the taller woman|E} said. {She|E} held them up one after another in front of the fire, six bundles, tied with the same blue thread, and {her|E} voice did something that it had never done in the wars. ⟦E→M a =⟧'Look at them. Look. Is it this?'⟦/⟧
{The healer|M} didn't open {her|M} eyes. ⟦M→E i⟧'Smell it.'⟦/⟧
⟦E→M a⟧'It smells like socks,'⟦/⟧ {she|E} said.
⟦M→E i⟧'That one. A pinch. And snow, not water, and don't let it boil.'⟦/⟧
{She|E} did as {she|E} was told, since there was no one else to be told. In four years it had always been the other way about: {Elswyth|E} came in through somebody's door on a plank, swearing, and there were the two small hands and the smell of vinegar, and a voice that told {her|E} what {a great stupid ox|E} {she|E} was, all the time that it took. {She|E} had come to rely on it. {She|E} had let {herself|E} be cut, once, at Harrowmere, by {a man|H} {she|E} could have stepped around. It had only been a scratch and {she|E} had only wanted to hear about the ox. Nobody, {she|E} thought, breaking icicles into a helmet, ought to be allowed near a sword who was as lonely as that.
⟦E→M i⟧'Drink.'⟦/⟧
⟦M→E i⟧'Did it boil?'⟦/⟧
⟦E→M i⟧'It thought about it.'⟦/⟧
⟦M→E i⟧'{Ox|E}.'⟦/⟧
⟦E→M i⟧'There {you|M} are. More.'⟦/⟧
⟦M→E a⟧'It's cold in here,'⟦/⟧ {the smaller woman|M} complained. {Her|M} teeth had begun to knock on the rim. ⟦M→E a =⟧'Isn't it cold? Why is there a dog?'⟦/⟧
There wasn't any dog. {She|E} looked, to make sure. Then {she|E} unbuckled everything that had a buckle, threw it in the corner, lay down on the boards in {her|E} shirt and pulled {the fair one|M} in against {her|E} by the belt.
⟦M→E i⟧'{You|E}'ll catch it.'⟦/⟧
⟦E→M a⟧'Then {I|E}'ll have two things,'⟦/⟧ {the dark one|E} told the back of {her|M} head.
⟦M→E i⟧'What's the other?'⟦/⟧
⟦E→M i⟧'Go to sleep.'⟦/⟧
⟦M→E i⟧'{Els|E}. What's the other thing? Is it the shoulder? Did it open?'⟦/⟧
⟦E→M i⟧'It isn't the shoulder.'⟦/⟧
⟦M→E a⟧'{I|M} can't treat what {I|M}'m not told about,'⟦/⟧ {the healer|M} murmured, severely, into {her|E} neck, and was gone before {she|M} could be told about it.
@break * * *
@scene place=the hut | time=dawn | pov=E | present=E,M,W
Something poked {her|E} in the ribs. It was a stick, and there was {an old woman|W} on the end of it with snow on {her|W} hat.
⟦W→E a⟧'That's {my|W} hut,'⟦/⟧ {the old woman|W} stated.
⟦E→W i⟧'{She|M}'s sick.'⟦/⟧
⟦W→E i⟧'{I|W} can see what {she|M} is. What have {you|E} given {her|M}?'⟦/⟧
⟦E→W i⟧'The one like socks.'⟦/⟧
⟦W→E i⟧'Boiled?'⟦/⟧
⟦E→W i⟧'Nearly.'⟦/⟧
⟦W→E a⟧'Hm. Put {your|E} sword down, {girl|E}, {I|W}'m ninety,'⟦/⟧ {the crone|W} advised.
{Elswyth|E} looked; it was indeed in {her|E} hand. {She|E} laid it by. {The witch|W}, for it could be nobody else up here, it had to be {old Teasel|W} {herself|W}, lowered {herself|W} with a grunt and laid two fingers under {Maravel|M}'s jaw, and counted, with {her|W} lips moving.
⟦M→W a⟧'It broke at about four,'⟦/⟧ {the healer|M} informed {her|W}, with {her|M} eyes shut. ⟦M→W a =⟧'{I|M}'m dry. {I|M} was only staying where {I|M} was.'⟦/⟧
⟦E→M i⟧'{You|M}'re *awake?*'⟦/⟧
⟦W→M i⟧'Trained at Sele, were {you|M}?'⟦/⟧
⟦M→W i⟧'Nine winters.'⟦/⟧
⟦W→M i⟧'They used to teach them not to lie with a patient.'⟦/⟧
⟦M→W a⟧'{I|M}'m {the patient|M}. It was {she|E} that lay with {me|M},'⟦/⟧ {the fair one|M} pointed out.
⟦E→W a⟧'It was cold!'⟦/⟧ {the sellsword|E} protested.
⟦W→E i⟧'And what ails {you|E}? {You|E}'re a bad colour.'⟦/⟧
⟦M→W i⟧'{She|E}'s got two things, {Grandmother|W}. One's the arrow. {I|M}'ve been trying to get the other out of {her|E} since Tuesday.'⟦/⟧
⟦W→M i⟧'Since Tuesday?'⟦/⟧
⟦M→W i⟧'Since Harrowmere. There was {a man|H} there that {she|E} could have stepped around.'⟦/⟧
Somewhere above {them|E+M+W} a slab of snow let go of the roof. {The sellsword|E} lay on {her|E} back, the colour of a brick, and looked at the hole it had left.
⟦W→E+M a⟧'{I|W}'ll see to {my|W} goats,'⟦/⟧ {the witch|W} said. ⟦W→E+M a =⟧'They've more sense.'⟦/⟧

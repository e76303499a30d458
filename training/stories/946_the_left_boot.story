# title: The Left Boot
# style: third person present; British single quotes; mountain rescue team, four men and a woman; many pronoun tags among men; radio
# cast: M = Marco, team leader | Marco | he
# cast: I = Ivo, the oldest | Ivo | he
# cast: K = Katie, team medic | Katie | she
# cast: L = Liam, the probationer | Liam | he
# cast: W = the walker with the ankle, Gilbert | Gilbert | he
# cast: B = Ivo's wife | Brenda | she
# cast: G = Liam's gran |  | she
# cast: H = the gran's brother |  | he
# cast: U = base, a voice on the radio | base | she
---
@scene place=the hillside | time=four in the afternoon, sleet | pov=L | present=M,I,K,L
⟦M→I a⟧‘{You|I}’re sure it was this gully?’⟦/⟧ {he|M} asks, for the third time.
⟦I→M i⟧‘{I|I}’m sure it was a gully.’⟦/⟧
⟦M→I i⟧‘{Ivo|I}.’⟦/⟧
⟦I→M i⟧‘There’s nine of them, {lad|M}. {He|W} said there was a sheep.’⟦/⟧
⟦K→I e⟧‘There’s a sheep in every one!’⟦/⟧ {Katie|K} snaps.
⟦I→K i⟧‘{He|W} said it looked worried.’⟦/⟧
⟦L→M,I,K e⟧‘That one looks worried,’⟦/⟧ says {Liam|L}.
{They|M+I+K} all turn and look at {him|L}, and then at the sheep. It’s the first thing {he|L}’s said since the car park. {He|L}’s nineteen, {he|L}’s in a borrowed jacket with BRENDA inked on the collar, and {he|L} has been carrying the back end of the stretcher for two hours without once being told whether {he|L}’s doing it right. {{His|L} gran|G} told {him|L} not to join. {{His|L} gran|G} lost {a brother|H} up here, before there was a team, when it was only the pub with lanterns. {He|L} has never told {them|M+I+K} that. {He|L} thinks that {Ivo|I} knows; {Ivo|I} gave {him|L} the jacket, and looked at {his|L} surname on the form a good while first.
⟦M→L a⟧‘It does, a bit,’⟦/⟧ {he|M} says slowly.
⟦K→M i⟧‘{You|M}’re not navigating by sheep.’⟦/⟧
⟦M→K i⟧‘Have {you|K} got anything better?’⟦/⟧
⟦K→M i⟧‘{I|K}’ve got a map.’⟦/⟧
⟦M→K i⟧‘And what’s the map say?’⟦/⟧
⟦K→M a⟧‘“Sheep”,’⟦/⟧ {she|K} admits.
{He|M} laughs. It blows away at once. When {he|M} lifts the whistle and gives it six, {Katie|K} has {her|K} fingers in {her|K} ears already, and {the probationer|L} hasn’t, and knows better next time. {They|M+I+K+L} listen. There’s sleet on nylon, and there’s {Ivo|I}’s chest, which whistles too. ⟦M→I a⟧‘Hold {your|I} breath,’⟦/⟧ {he|M} orders.
⟦I→M a⟧‘{I|I} am holding it. That’s it held,’⟦/⟧ {the old man|I} wheezes.
⟦W→M,I,K,L i⟧‘Hello?’⟦/⟧
⟦M→L i⟧‘Was that {you|L}?’⟦/⟧
⟦L→M i⟧‘No!’⟦/⟧
⟦W→M,I,K,L i⟧‘Down here. Mind the sheep, it bites.’⟦/⟧
@scene place=the bottom of the gully | time=ten minutes later | pov=L | present=M,I,K,L,W,U
{He|W} is sixty or so, propped against a rock, with a flask between {his|W} knees and one bare foot the colour of a plum.
⟦K→W e⟧‘Where’s {your|W} boot, {my love|W}?’⟦/⟧ asks {Katie|K}, on {her|K} knees in the beck.
⟦W→K i⟧‘{I|W} took it off to have a look.’⟦/⟧
⟦K→W i⟧‘{You|W} shouldn’t have done that.’⟦/⟧
⟦W→K i⟧‘{I|W} know that *now*. Then {I|W} threw it at the sheep.’⟦/⟧
⟦I→W i⟧‘Did {you|W} hit it?’⟦/⟧
⟦W→I i⟧‘It ate the lace.’⟦/⟧
⟦M→K i⟧‘Broken?’⟦/⟧
⟦K→M i⟧‘In two places. {I|K} need the splint, the blue one. Who’s got the blue one?’⟦/⟧
⟦I→K i⟧‘{I|I} gave it to {the boy|L}.’⟦/⟧
{Liam|L} has it out before {she|K} can turn {her|K} head. {He|L} kneels where {he|L}’s pushed, and holds what {he|L}’s told to hold; it’s very cold and it jumps in {his|L} hands like a fish. {The man|W} grips {his|L} shoulder.
⟦W→L a⟧‘First time?’⟦/⟧ {he|W} asks between {his|W} teeth.
⟦L→W a⟧‘Is it that obvious?’⟦/⟧ {he|L} pants.
⟦W→L i⟧‘{You|L}’ve got {your|L} eyes shut.’⟦/⟧
⟦L→W i⟧‘So have {you|W}.’⟦/⟧
⟦W→L i⟧‘{I|W}’m allowed. What do they call {you|L}?’⟦/⟧
⟦L→W i⟧‘{Liam|L}.’⟦/⟧
⟦W→L a⟧‘It says {Brenda|B},’⟦/⟧ {he|W} objects.
Over by the stretcher {somebody|I} coughs. ⟦I→W a⟧‘That was {the wife|B}’s,’⟦/⟧ {he|I} says, with {his|I} back to {them|K+L+W}, doing something to a strap which was done already. ⟦I→W a =⟧‘{She|B} had this hill off by heart. {She|B}’d have known which sheep.’⟦/⟧
The radio spits. {Marco|M} turns away with it, one glove over {his|M} ear.
⟦U→M i⟧‘Chopper can’t fly. Repeat, cannot fly. {You|M+I+K+L}’ll have to carry.’⟦/⟧
⟦M→U i⟧‘Understood, {base|U}. {Four of {us|M+I+K+L}|M+I+K+L}, two hours. Put the kettle on.’⟦/⟧
⟦U→M i⟧‘Who’s on the back end?’⟦/⟧
{He|M} looks round at {them|I+K+L}: at {the medic|K} up to {her|K} thighs in water, at {the old man|I} grey about the mouth, and then for rather a long time at {the lad with the plum-coloured foot in {his|L} lap|L}.
⟦M→U a⟧‘Same as on the way up,’⟦/⟧ {he|M} says. ⟦M→U a =⟧‘{He|L}’s not put a foot wrong.’⟦/⟧
⟦W→M e⟧‘That makes {one of {us|W+L}|L},’⟦/⟧ says {Gilbert|W}.
{They|M+I+K+L} lift on three. The wind is behind {them|M+I+K+L} now, at least, and for the first quarter of an hour there isn’t a word out of anybody, only boots, and the straps creaking, and that whistle in {the old man|I}'s chest going in and out, somewhere up ahead by the light.
⟦I→L i⟧‘Swap ends, {son|L}?’⟦/⟧
⟦L→I i⟧‘{I|L}’m all right here.’⟦/⟧
⟦I→L i⟧‘It’s the heavy end.’⟦/⟧
⟦L→I i⟧‘{I|L} know which end it is.’⟦/⟧
⟦W→I,L i⟧‘{The heavy end|W} can hear {you|I+L}.’⟦/⟧
⟦I→W i⟧‘Then {the heavy end|W} can breathe in.’⟦/⟧
⟦K→I i⟧‘Don’t make {him|W} laugh, {he|W}’ll shift the splint.’⟦/⟧
⟦I→K i⟧‘{I|I}’m not trying to make {him|W} laugh.’⟦/⟧
⟦W→K i⟧‘{He|I}’s right. {He|I} isn’t.’⟦/⟧
The sheep comes with {them|M+I+K+L+W} as far as the wall.

# title: Kite Squad
# style: first person past; straight quotes; near-future soldiers with a telepathic link; squad of three men, a medic; rude; missing capitals
# cast: N = Abbas | Abbas | he | narrator
# cast: G = Grady | Grady | he
# cast: W = Corporal Weir | Weir, Corp | he
# cast: M = the medic |  | she
# cast: R = Harker | Harker | he
# cast: K = the kid from Third | Pim | he
---
@scene place=the field hospital | time=morning | pov=N | present=N,G,W,M
⟦M→N a⟧"Follow the light,"⟦/⟧ {the medic|M} said.
{I|N} followed the light.
⟦M→N i⟧"Any voices?"⟦/⟧
⟦G→N i telepathy⟧*Say no.*⟦/⟧
⟦N→M a⟧"No,"⟦/⟧ {I|N} said.
⟦M→N i⟧"None at all? {You|N} were linked eleven hours, {Abbas|N}, it's supposed to take days to fade."⟦/⟧
⟦G→N i telepathy⟧*Tell {her|M} {she|M}'s got lovely eyes.*⟦/⟧
⟦W→N,G i telepathy⟧*{Grady|G}, {I|W} swear to god.*⟦/⟧
⟦N→M i⟧"Quiet as a grave."⟦/⟧ On the next cot {Grady|G} was lying with a pillow over {his|G} face, and the pillow was shaking. {Weir|W}, on the one after, was pretending to read. {He|W} had the magazine upside down.
⟦M→N a⟧"Hm,"⟦/⟧ {the medic|M} said, and wrote something, and went off to shout at the generator.
{Weir|W} waited till the flap dropped. ⟦W→N a⟧"How bad?"⟦/⟧ {he|W} said out loud.
⟦N→W a⟧"Bad,"⟦/⟧ {I|N} told {him|W}. ⟦N→W a =⟧"{I|N} know what {you|W} had for breakfast. {I|N} can taste it."⟦/⟧
⟦W→N i⟧"It was porridge."⟦/⟧
⟦N→W i⟧"{I|N} *know* it was porridge."⟦/⟧
⟦G→N,W e⟧"{I|G} think it's great,"⟦/⟧ {Grady|G} announced from under the pillow. ⟦G→N,W e =⟧"{I|G} never have to talk again. {You two|N+W} can just look in and help {yourselves|N+W}."⟦/⟧
⟦W→G i⟧"{I|W} looked. There's a song about a duck."⟦/⟧
⟦G→W i⟧"It's a good song."⟦/⟧
⟦W→G i⟧"It's been on since three in the morning."⟦/⟧
⟦G→W a⟧"It's that or the bridge, {Corp|W},"⟦/⟧ {he|G} said, and for a second the pillow stopped shaking and {we|N+G+W} all of us had it, the bridge, the three sides of it at once. {Mine|N} was the rail. {Weir|W}'s was the radio. {Grady|G}'s was {the kid|K}.
Nobody said anything in any of the ways {we|N+G+W} could.
⟦G→N,W i telepathy⟧*Quack quack.*⟦/⟧
⟦W→G i telepathy⟧*Yeah. All right. Quack.*⟦/⟧
@break ####
@scene place=the field hospital | time=night | pov=N | present=N,G,W,K
{I|N} woke up because {somebody|K} was crying and it took {me|N} a while to work out it wasn't {me|N}.
⟦N→G i telepathy⟧*{Grady|G}?*⟦/⟧
⟦G→N i telepathy⟧*Piss off.*⟦/⟧
⟦N→W i telepathy⟧*{Weir|W}, is that {you|W}?*⟦/⟧
⟦W→N i telepathy⟧*{I|W} was asleep. It's {him|G}.*⟦/⟧
⟦N→W i telepathy⟧*It's not {him|G}, {he|G} just told {me|N} to piss off. {He|G}'s dry as a bone.*⟦/⟧
{Weir|W} sat up. In the dark {I|N} felt {him|W} do the count, the way {he|W} did at every door, one two three. Then {he|W} did it again. {I|N} felt the hair stand up on {his|W} arms, or {mine|N}.
⟦W→N,G a⟧"There's four,"⟦/⟧ {he|W} said. {He|W} used {his|W} real voice. It sounded tiny.
⟦G→W i⟧"Four what?"⟦/⟧
⟦W→G i⟧"Four on the link."⟦/⟧
⟦G→W i⟧"There's {three of {us|N+G+W}|N+G+W}, {Corp|W}."⟦/⟧
⟦W→G a⟧"{I|W} can *count*,"⟦/⟧ {he|W} snapped.
{Grady|G} took the pillow off. {I|N} could hear {him|G} breathing, in and out, and under it, a long way down, like a telly through a wall, {somebody|K} who was not one of {us|N+G+W} saying the same thing over and over.
⟦K→G i telepathy⟧*is anybody there. is anybody there. it's {pim|K}. {i|K}'m cold*⟦/⟧
⟦G→N,W e⟧"That's not possible,"⟦/⟧ whispered {Grady|G}. ⟦G→N,W e =⟧"{I|G} saw {him|K} go off the side. {I|G} had {his|K} *sleeve*."⟦/⟧
⟦N→G a⟧"{You|G} had {his|K} sleeve,"⟦/⟧ {I|N} said slowly, ⟦N→G a =⟧"so {you|G} were touching {him|K}. When the link came up."⟦/⟧
⟦G→N i⟧"So?"⟦/⟧
⟦N→G i⟧"So {he|K} got in. {He|K} got in with {us|N+G+W} and {he|K}'s still in. They don't stay in when they're dead."⟦/⟧
⟦W→N i⟧"{You|N} don't know that."⟦/⟧
⟦N→W i⟧"{I|N} do, though. {You|W} remember {Harker|R}."⟦/⟧
{He|W} did. {I|N} got it back off {him|W}, {Harker|R}, mid word, like a light. ⟦W→N a⟧"Two nights in the river,"⟦/⟧ {he|W} muttered. ⟦W→N a =⟧"Christ. Ask {him|K}. Ask {him|K} what {he|K} can see."⟦/⟧
⟦G→K i telepathy⟧*{Pim|K}. It's {Grady|G}, {mate|K}. What can {you|K} see?*⟦/⟧
There was such a long nothing. {I|N} had hold of somebody's hand, {I|N} don't know whose, it was too dark and {we|N+G+W} were all in it.
⟦K→G i telepathy⟧*bricks. water. there's a light with a 6 on it*⟦/⟧
⟦W→N,G e⟧"Pier six,"⟦/⟧ said {Weir|W}, and {his|W} boots were on already. ⟦W→N,G e =⟧"{Abbas|N}, get the jeep. {Grady|G}, {you|G} keep {him|K} talking, {I|W} don't care what about."⟦/⟧
⟦G→K i telepathy⟧*Hey, {Pim|K},*⟦/⟧ and {I|N} felt {him|G} wipe {his|G} face on the pillow. ⟦G→K i telepathy =⟧*{You|K} know any songs about ducks?*⟦/⟧

# title: second fiddle
# style: third person present; straight quotes; enemies to lovers; two women in an orchestra and a cellist behind; she throughout
# cast: C = Camille | Camille, Cam | she
# cast: X = Ximena Duarte | Ximena, Duarte | she
# cast: G = Greta | Greta | she
# cast: F = Maestro Fulke | Fulke, Maestro | he
# cast: U = Ximena's father | | he
# cast: Y = old Pym | Pym | he
---
@scene place=the rehearsal hall | time=Monday | pov=C | present=C,X,G,F
⟦C→X i⟧"{You|X}'re in {my|C} light."⟦/⟧
⟦X→C e⟧"It's the ceiling's light,"⟦/⟧ says {Ximena|X}.
⟦C→X i⟧"{You|X}'re in the ceiling's light, then. Shift."⟦/⟧
⟦X→C i⟧"{I|X} can't shift, {I|X}'ve got a cello up {my|X} backside."⟦/⟧
⟦G→X e⟧"Don't bring {me|G} into it,"⟦/⟧ says {Greta|G}'s voice.
{They|C+X} have shared a stand for eight days. It feels longer. The one on the outside plays and the one on the inside turns the pages, that's how it works, and {Camille|C} has turned pages for {old Pym|Y} for five years, every concert, every matinee, the whole of the Ring; and when {he|Y} retired there wasn't a soul in the section who didn't think {she|C}'d be the one to slide over. {She|C} had bought shoes. And then {Fulke|F} came back from Lima with {somebody|X} who had studied with somebody. {She|X} is thirty-four. {She|X} plays like there's someone standing behind the audience {she|X} wants to annoy. The worst of it, the part that {Camille|C} can't say even to {Greta|G}, is that since last Monday {she|C}'s been turning late, because {she|C} forgets to look at the page.
⟦F→C,X e⟧"Letter K,"⟦/⟧ says {Fulke|F}, and taps. ⟦F→C,X e =⟧"And could the second desk please be in the same piece?"⟦/⟧
⟦C→X i⟧"That was {you|X}."⟦/⟧
⟦X→C i⟧"{You|C} turned in the middle of {my|X} run."⟦/⟧
⟦C→X i⟧"{You|X}'re supposed to nod."⟦/⟧
⟦X→C a⟧"{I|X} nodded!"⟦/⟧ {she|X} says.
⟦C→X i⟧"That's a nod? {I|C} thought {you|X} had a fly."⟦/⟧
⟦G→C,X a⟧"Oh, get a room,"⟦/⟧ mutters {a voice behind a scroll|G}.
⟦C→G e⟧"What did {you|G} say?"⟦/⟧ says {Camille|C}, turning round.
⟦X→G i⟧"{She|C} didn't mean it about the fly."⟦/⟧
⟦C→X i⟧"Don't tell {her|G} what {I|C} mean."⟦/⟧
⟦G→C i⟧"Letter K, {ladies|C+X}. {He|F}'s looking."⟦/⟧
@break
@scene place=the green room | time=Wednesday, the interval | pov=C | present=C,X,G
The string goes in the Brahms, right at the end of the first half, with a crack that half the stalls hear. It's not {Camille|C}'s. {She|C} has {her|C} own fiddle out across the gap before {she|C}'s thought about it, that's the drill, the inside player gives up the instrument, and {she|C} sits there for eleven minutes with a dead violin on {her|C} knee and {her|C} hands turning pages, and listens to what {hers|C} can do.
⟦X→C i⟧"It's got a wolf on the D."⟦/⟧
⟦C→X i⟧"{You|X}'re welcome."⟦/⟧
⟦X→C i⟧"{I|X}'m not complaining, {I|X} like it. It bites."⟦/⟧ {She|X}'s wiping rosin off the strings, carefully, with {her|X} own sleeve. ⟦X→C i =⟧"Where did {you|C} get it?"⟦/⟧
⟦C→X i⟧"A man in Brest. It's nothing special."⟦/⟧
⟦X→C a⟧"It's special,"⟦/⟧ {she|X} says.
⟦C→X i⟧"It cost less than {your|X} bow."⟦/⟧
⟦X→C a⟧"{You|C} priced {my|X} bow?"⟦/⟧ {she|X} says.
⟦G→X i⟧"{She|C} priced {your|X} shoes."⟦/⟧
⟦C→G i⟧"{Greta|G}!"⟦/⟧
⟦G→C i⟧"{You|C} did. {You|C} rang {me|G} up from the shop."⟦/⟧ There's a plate of sandwiches and {Greta|G} is going along it opening each one. ⟦G→C i =⟧"Is this ham? {She|C} rang {me|G} up and said, guess what {that woman|X} spends on {her|X} feet."⟦/⟧
⟦X→G i⟧"They were {{my|X} father|U}'s."⟦/⟧
⟦G→X i⟧"{{Your|X} father|U}'s shoes?"⟦/⟧
⟦X→G i⟧"{His|U} bow, {idiot|G}."⟦/⟧
⟦C→X e⟧"{He|U} played?"⟦/⟧ {Camille|C} asks.
⟦X→C i⟧"In a bus station, mostly."⟦/⟧
{She|X} says it the way that {she|X} says everything, chin up, as if it was a dare. But then {she|X} stays like that. {Camille|C} waits for the rest and it comes to {her|C}, with the bell going for the second half and the whole brass section stampeding for the toilets, that in eight days {she|C} has never once asked {the woman|X} a question that wasn't about a light bulb.
⟦C→X a⟧"Was {he|U} any good?"⟦/⟧ {she|C} asks.
⟦X→C i⟧"{He|U} was terrible. {He|U} loved it. {He|U} turned the pages with {his|U} teeth."⟦/⟧
⟦C→X i⟧"What did {you|X} do?"⟦/⟧
⟦X→C a⟧"{I|X} held the hat,"⟦/⟧ {she|X} says.
⟦G→C,X e⟧"Well, {I|G}'m going to go and find some mustard,"⟦/⟧ says {Greta|G} to nobody, and goes, with the plate.
⟦C→X i⟧"{You|X} can keep it for the Sibelius, if {you|X} like. {Mine|C}. {You|X}'ve no spare."⟦/⟧
⟦X→C i⟧"{I|X}'ve a spare in the case."⟦/⟧
⟦C→X i⟧"Oh."⟦/⟧
⟦X→C i⟧"It's a good spare."⟦/⟧ {She|X}'s holding the thing out, scroll first, and {Camille|C}'s got hold of it, and neither of {them|C+X} lets go. ⟦X→C i =⟧"{I|X} would rather the wolf."⟦/⟧
⟦C→X a⟧"Then what do {I|C} play?"⟦/⟧ {she|C} says.
⟦X→C i⟧"The one {I|X} always play. Sit outside. {I|X}'ll turn."⟦/⟧
⟦C→X i⟧"{Fulke|F}'ll have a fit."⟦/⟧
⟦X→C i⟧"Let {him|F}."⟦/⟧
⟦C→X i⟧"{You|X}'ve never turned in {your|X} life. {You|X} won't know when."⟦/⟧
⟦X→C i⟧"{You|C}'ll nod."⟦/⟧
⟦C→X a⟧"What if {I|C} forget?"⟦/⟧ {she|C} says. It's come out much too quiet for a joke.
⟦X→C i⟧"Why would {you|C} forget? What do {you|C} look at, that {you|C} forget?"⟦/⟧
The bell again. {The cellist|G} puts {her|G} head round the door with mustard on {her|G} lip, looks from one to the other, and at the fiddle in between.
⟦G→C,X a⟧"{He|F}'s on the podium,"⟦/⟧ {she|G} tells {them|C+X}.
⟦C→G i⟧"Coming."⟦/⟧
⟦X→G i⟧"{She|C} has to tell {me|X} something first."⟦/⟧
⟦G→X i⟧"{She|C}'s been telling {you|X} for nine days, {sweetheart|X}. {Cam|C}. Tell {her|X} with {your|C} face, and bring the bloody violin."⟦/⟧

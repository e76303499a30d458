# title: Three Bars
# style: third person present; British single quotes; two women on a cliff rescue rope, a radio heard from one side; names late
# cast: F = the woman on the ledge | Felicity | she
# cast: K = the rescuer | Kira | she
# cast: B = Bronwyn, at the top of the rope | Bronwyn, Bron | she
# cast: D = Devon, the climber's husband | Devon | he
# cast: J = Jasmine, the one who fell first | Jasmine | she
# cast: Y = a boy with a dog | | he
# cast: X = the rescuer's mother | | she
---
@scene place=a ledge on a sea cliff | time=dusk | pov=K | present=F,K,B,J
There's room on the ledge for one and a half. {She|K} gets a boot on to it, then a knee, and a hand in a red glove shoots out and takes {her|K} by the harness.
⟦F→K i⟧'Have you got {Jasmine|J}?'⟦/⟧
⟦K→F i⟧'Hello. {We|K+B}'ve got {Jasmine|J}. {She|J}'s in the boat.'⟦/⟧
⟦F→K i⟧'In the boat, or *in the boat?*'⟦/⟧
⟦K→F i⟧'Sitting up. Swearing. Does {she|J} always?'⟦/⟧
⟦F→K a⟧'Since primary school,'⟦/⟧ {the woman|F} says.
⟦K→F i⟧'Let go of that one for {me|K}, and hold this one.'⟦/⟧
The glove doesn't move.
⟦K→F i⟧'It's the same rope. This end's only got a nicer view.'⟦/⟧
⟦F→K i⟧'Does {Devon|D} know?'⟦/⟧
⟦K→F a⟧'Who's {Devon|D}?'⟦/⟧ {she|K} asks.
The radio on {her|K} chest barks. {She|K} presses it with {her|K} chin, as both hands are full of stranger.
⟦K→B i⟧'Go ahead, {Bron|B}. … Yes. Conscious. Talking. … No, the left. … {I|K} said the *left*, like {Jasmine|J}'s. … How long? … No. No, that's not going to work, {Bronwyn|B}, there's no light. … Well, tell them to eat a carrot.'⟦/⟧
⟦F→K a⟧'What isn't going to work?'⟦/⟧ {the woman|F} asks, when it has gone quiet.
⟦K→F a⟧'The easy way. {I|K} never liked it,'⟦/⟧ {she|K} says.
It's a lie. {She|K} likes it very much, the winch, the big warm roar and the floor coming up under you. The other way is forty metres of wet shale in the dark with somebody's arms round your neck. {She|K} has done it twice. The first time it was {a boy with a dog|Y}, who sang. The second was {{her|K} own mother|X}, and {she|X} was sixty-one, and had gone over after a hat; {she|X} had criticised the knots. {Bronwyn|B} had been on the top for that one as well. {Bronwyn|B} had leaned over the edge with {her|B} lamp and said to nobody, in a voice which had carried for miles, that {she|B} could see where {Kira|K} got it from.
⟦K→F i⟧'Right. {I|K}'m going to turn round, and {you|F}'re going to climb on {me|K} like a rucksack.'⟦/⟧
⟦F→K a⟧'{I|F}'m heavier than {you|K},'⟦/⟧ {the woman|F} objects.
⟦K→F a⟧'Everyone's heavier than {me|K}. {Bronwyn|B}'s pulling. {She|B} used to throw hammers for Wales,'⟦/⟧ {she|K} says.
{She|K} waits. Under {them|F+K} the sea goes in and out of a hole with a noise like somebody moving wardrobes.
⟦K→F i⟧'What is it?'⟦/⟧
⟦F→K i⟧'{Jasmine|J} didn't slip.'⟦/⟧
⟦K→F i⟧'All right.'⟦/⟧
⟦F→K i⟧'{I|F} let go. It was {me|F}. {I|F} had {her|J} on belay and {she|J} said something about {Devon|D}, {she|J} said a thing about {the two of {them|J+D}|J+D}, at {my|F} own house, and {I|F} just. {My|F} hand just.'⟦/⟧
The lamp goes on up above and swings across, making shadows of {their|F+K} heads on the rock, very close together.
⟦K→F a⟧'For how long?'⟦/⟧ {she|K} asks.
⟦F→K i⟧'What?'⟦/⟧
⟦K→F i⟧'How long was it open? {Your|F} hand.'⟦/⟧
⟦F→K a⟧'{I|F} don't know. A second. Then {I|F} grabbed it, and it took {me|F} over too,'⟦/⟧ {she|F} says.
So that's what happened to the gloves. {She|K} had wondered, seeing them: both palms are gone, right through to the lining and through that. You don't get that from a second. You get that from holding {a falling woman|J} for thirty feet after anyone else would have saved their own skin.
⟦K→F i⟧'Look at {your|F} hands.'⟦/⟧
⟦F→K i⟧'{I|F} can't feel them.'⟦/⟧
⟦K→F a⟧'No, but look. Then tell {me|K} again who let go,'⟦/⟧ {she|K} says.
A long breath goes in and doesn't come out. And again the bark, under {her|K} chin.
⟦K→B i⟧'What? … Put {her|J} on, then. … {I|K} don't care, hold it against the boat's one. … {Jasmine|J}? {You|J}'re on the radio, so keep it clean. {She|F}'s here. … {She|F} can hear {you|J}.'⟦/⟧ {She|K} pulls it out to the length of its wire and holds it up beside the other helmet.
⟦J→F i⟧'It wasn't true!'⟦/⟧ It comes tiny and furious, with an outboard behind it. ⟦J→F i =⟧'{I|J} only wanted to see what {you|F}'d do! {You|F} always bloody forgive everyone!'⟦/⟧
⟦F→J i⟧'{I|F} dropped {you|J}!'⟦/⟧
⟦J→F i⟧'{I|J} *know!* It was brilliant!'⟦/⟧
⟦B→J,F,K i⟧'Can {I|B} have {my|B} channel back, {ladies|J+F+K}?'⟦/⟧
⟦K→B i⟧'Two minutes, {Bron|B}.'⟦/⟧
⟦J→F i⟧'Is {your|F} leg all right?'⟦/⟧
⟦F→J i⟧'No. Is {yours|J}?'⟦/⟧
⟦J→F i⟧'No!'⟦/⟧
⟦B→K i⟧'Is that a patient or a hen party {you|K}'ve got?'⟦/⟧
⟦K→B i⟧'{You|B} just pull.'⟦/⟧
{She|K} turns round in the half that's left of the ledge, and bends. One arm comes over {her|K} shoulder, then the other. It is quite a weight. It's shaking, and it takes {her|K} a moment to make out what with.
⟦F→K a⟧'{I|F}'m {Felicity|F}, by the way,'⟦/⟧ says {the rucksack|F}, laughing, into {her|K} neck.

# title: Her Sister's Husband
# style: third person present; curly quotes; wedding eve; three men and one woman; relatives by role; pronoun tags among men
# cast: W = Wayne, Angela's husband | Wayne | he
# cast: P = Phil, Kirsty's fiancé | Phil | he
# cast: G = Glenn, the bride's father | Glenn, Dad | he
# cast: K = Kirsty | Kirsty, Kirst | she
# cast: A = Angela, Kirsty's sister | Angela, Ange | she
---
@scene place=Glenn's garage | time=the night before the wedding | pov=P | present=P,W,G
The cake is on the freezer. It has a footprint in it.
⟦W→P i⟧“Right, don’t panic.”⟦/⟧
⟦P→W i⟧“{I|P}’m not panicking. Why is there a foot?”⟦/⟧
⟦W→P a⟧“It’s not a whole foot,”⟦/⟧ {he|W} says.
⟦P→W i⟧“{I|P} can see *toes*, {Wayne|W}.”⟦/⟧
{{{Kirsty|K}’s sister|A}’s husband|W} comes round the freezer to look at it from {Phil|P}’s side, as if it might be better over there. {He|W} is a roofer, and about as wide as the door; one of {his|W} socks is white halfway up the ankle. ⟦W→P a⟧“In {my|W} defense,”⟦/⟧ {he|W} says, ⟦W→P a =⟧“who leaves a cake on a step?”⟦/⟧
⟦P→W i⟧“{I|P} did. For one minute. {I|P} was getting the door.”⟦/⟧
⟦W→P i⟧“And {I|W} was coming out of it.”⟦/⟧
⟦P→W i⟧“With no shoes on?”⟦/⟧
⟦W→P i⟧“{Ange|A} threw {me|W} out.”⟦/⟧
⟦P→W i⟧“Again?”⟦/⟧
⟦W→P i⟧“What do {you|P} mean, again? Who says again? What’s {Kirsty|K} been telling {you|P}?”⟦/⟧
⟦P→W i⟧“Nothing. Just that it’s... a lively house.”⟦/⟧
⟦W→P i⟧“It’s lively because {she|A}’s {a lunatic|A}. Pass {us|W} that spatula.”⟦/⟧ There isn’t a spatula. There’s a thing for filler, with a wooden handle. {Wayne|W} breathes on it, wipes it on {his|W} T-shirt and bends down.
And it’s odd, {Phil|P} thinks, because {he|W}’s good. {He|P}’s been frightened of {this man|W} for two years. It was the handshake, first of all, and then the barbecue, when {Wayne|W} asked {him|P} in front of everyone what it was that {he|P} *did* and {Phil|P} said actuarial science and there was a silence you could have parked a van in. {He|P} has spent every Christmas since on the other side of some room. But those enormous thumbs are going round the bottom tier as if it was the rim of a glass. The little toe’s gone already. {He|W} has {his|W} tongue between {his|W} teeth.
⟦P→W a⟧“Where did {you|W} learn that?”⟦/⟧ {he|P} says.
⟦W→P i⟧“It’s only pointing. It’s brickwork you can eat.”⟦/⟧
⟦P→W i⟧“Could {you|W} do a rose?”⟦/⟧
⟦W→P i⟧“Where?”⟦/⟧
⟦P→W a⟧“On the heel,”⟦/⟧ {he|P} says, and {Wayne|W} stops dead with the knife in the air.
⟦G→P,W i⟧“On the what?”⟦/⟧
{They|P+W} both spin round. {The old man|G} is standing in the side door in {his|G} dressing gown with a can in each hand, and {he|G} hasn’t got {his|G} glasses on, thank God.
⟦W→G i⟧“The deal, {Glenn|G}. {We|P+W} were talking about the deal. On roses.”⟦/⟧
⟦G→W i⟧“What’s that behind {you|W}?”⟦/⟧
⟦P→G i⟧“Freezer.”⟦/⟧
⟦G→P i⟧“On it.”⟦/⟧
⟦W→G i⟧“That’s {Phil|P}’s cake.”⟦/⟧
⟦P→W i⟧“*{My|P}* cake?”⟦/⟧
⟦W→P i⟧“Well, whose is it?”⟦/⟧
⟦G→P,W i⟧“{I|G} paid four hundred pound for it, so {I|G}’d have said it was {mine|G}. Shift.”⟦/⟧
Nobody shifts. {He|G} comes on anyhow, feeling along the workbench with one of the cans, and {he|G} puts {his|G} face right down to the icing like a man smelling a horse. {Phil|P} stops breathing. {He|P} can hear {Wayne|W} not breathing as well.
⟦G→W a⟧“That’s a size twelve,”⟦/⟧ {he|G} says in the end.
⟦W→G i⟧“Eleven and a half.”⟦/⟧
⟦G→W i⟧“What’s {she|A} thrown {you|W} out for this time?”⟦/⟧
⟦W→G a⟧“{I|W} sold the caravan,”⟦/⟧ {he|W} says to the icing.
⟦G→W i⟧“{Your|W} caravan? {You|W} love that caravan.”⟦/⟧
⟦W→G i⟧“{I|W} know {I|W} do.”⟦/⟧
⟦P→W i⟧“Then why’d {you|W} sell it?”⟦/⟧ The filler knife goes round, and round again. {He|W}’s gone red right down into {his|W} collar.
⟦W→P a⟧“Because the band wanted paying up front,”⟦/⟧ {he|W} mutters, ⟦W→P a =⟧“and {you|P+K}’d have had to go without, {you|P} and {Kirst|K}, and {you|P}’re too polite to ask anyone. It was going to be a surprise. Don’t make a face.”⟦/⟧
⟦P→W a⟧“{I|P}’m not making a face,”⟦/⟧ {he|P} says.
⟦G→W i⟧“{He|P} is, {you|W} know.”⟦/⟧
⟦W→G a⟧“Tell {him|P} to stop,”⟦/⟧ {he|W} says.
⟦P→W e⟧“{I|P} thought {you|W} couldn’t stand {me|P},”⟦/⟧ {Phil|P} says.
⟦W→P i⟧“{I|W} can’t. {I|W} never know what to *say* to {you|P}. {I|W} looked it up, what {you|P} do. It’s when people are going to die, isn’t it? How’m {I|W} meant to follow that?”⟦/⟧
@scene place=Glenn's garage | time=a moment later | pov=P | present=P,W,G,K,A
⟦K→G i⟧“{Dad|G}? Who’s in there with {you|G}?”⟦/⟧
There are two sets of heels on the path. {The three men|P+W+G} look at {each other|P+W+G}, and then {Glenn|G}, who is seventy-one and has had two hips done, takes off {his|G} slipper, lifts {his|G} bare foot on to the freezer and sets it down, gently, in the icing, right over the top of the other one.
⟦K→G i⟧“{Dad|G}!”⟦/⟧
⟦G→K a⟧“Slipped,”⟦/⟧ {he|G} says.
⟦A→W i⟧“What are *{you|W}* doing here?”⟦/⟧
⟦W→A i⟧“Fixing it.”⟦/⟧
⟦K→P i⟧“{Phil|P}? What happened? Is that true?”⟦/⟧
{He|P} has never lied to {her|K}, not once. {He|P} looks at the cake. {He|P} looks at {Wayne|W}’s sock.
⟦P→K a⟧“There was a surge,”⟦/⟧ {he|P} says.
⟦K→P i⟧“A *surge?*”⟦/⟧
⟦W→K i⟧“{He|P}’s good with numbers, {Kirst|K}. {I|W}’d trust {him|P}.”⟦/⟧

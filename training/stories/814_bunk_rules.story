# title: bunk rules
# style: third person past; curly quotes; new stepbrothers sharing a room, a big brother comes in; boys only; a few dialogue-punctuation slips
# cast: M = Mateo Ruiz-Bell | Mateo, Matty, Teo | he
# cast: K = Kyle Bell | Kyle | he
# cast: A = Aaron Bell | Aaron | he
# cast: O = Kyle and Aaron's mother | Mom | she
# cast: D = Kyle's dad | Doug | he
# cast: X = Mateo's mother | | she
---
@scene place=the bunk room | time=the first night | pov=M | present=M,K
The tape went right down the middle of the carpet, up over the toy chest and across the window sill.
⟦K→M i⟧“That’s {yours|M} and this is {mine|K}.”⟦/⟧
⟦M→K a⟧“The door’s on {yours|K},”⟦/⟧ {he|M} noticed.
⟦K→M i⟧“So?”⟦/⟧
⟦M→K a⟧“So how do {I|M} get out?”⟦/⟧ {he|M} asked, reasonably.
It was plain that {Kyle|K} had not thought about this. {He|K} was eleven, a year and two months the elder, and {he|K} frowned down at the tape with the roll still on {his|K} wrist like a bracelet. ⟦K→M a⟧“{You|M} ask,”⟦/⟧ {he|K} decided.
⟦M→K i⟧“Ask who?”⟦/⟧
⟦K→M i⟧“{Me|K}.”⟦/⟧
⟦M→K i⟧“What if {you|K}’re asleep?”⟦/⟧
⟦K→M a⟧“Then {you|M} hold it,”⟦/⟧ {he|K} said.
{Mateo|M} got up on the bottom bunk with {his|M} shoes on and faced the wall. Somebody had drawn a shark there in ballpoint a long time ago, and given it braces. {He|M} could hear {{his|M} mother|X} laughing through the floor, and {a man|D}’s laugh with it, and the clink of plates. {She|X} hadn’t laughed like that in the apartment. {He|M} tried to be glad about it.
⟦K→M a⟧“That’s {Aaron|A}’s bed, {you|M} know,”⟦/⟧ {he|K} said after a while, from up above.
⟦M→K i⟧“{{Your|K} brother|A}?”⟦/⟧
⟦K→M i⟧“{He|A}’s at State. {He|A}’s on the wrestling team. {He|A}’s gonna be mad when {he|A} sees {you|M} in it.”⟦/⟧
⟦M→K i⟧“{They|D+X} said it was {mine|M} now.”⟦/⟧
⟦K→M i⟧“{They|D+X} would.”⟦/⟧
⟦M→K i⟧“What do {you|K} want {me|M} to do, sleep on the floor?”⟦/⟧
⟦K→M a⟧“There’s a tub,”⟦/⟧ {he|K} said.
So that was how {he|M} came to be lying in an empty bathtub at midnight on the seventh of June, in a sleeping bag, with the tap going drip on {his|M} feet, when the light snapped on and {a giant|A} walked in with a toothbrush in {his|A} mouth.
@scene place=the bathroom | time=midnight | pov=M | present=M,A
{They|M+A} both yelled.
⟦A→M a⟧“{Dude|M}! What the hell!”⟦/⟧ {the giant|A} said, when {he|A} could. ⟦A→M a =⟧“{You|M}’re {the kid|M}! Right? {You|M}’re {Matty|M}!”⟦/⟧
⟦M→A i⟧“{Mateo|M}.”⟦/⟧
⟦A→M i⟧“{Mateo|M}. Sorry. {I|A}’m—”⟦/⟧
⟦M→A i⟧“{I|M} know who {you|A} are. {I|M} didn’t sleep in it. {I|M} only sat.”⟦/⟧
⟦A→M a⟧“Sat in what?”⟦/⟧ {he|A} said.
⟦M→A i⟧“{Your|A} bed.”⟦/⟧
{He|A} was enormous, this close. {His|A} ears were like something chewed. {He|A} looked at the sleeping bag, and the tap, and the rolled up towel {Mateo|M} had been using for a pillow, and took the toothbrush slowly out.
⟦A→M a⟧“Who put {you|M} in the tub?”⟦/⟧ {he|A} said.
⟦M→A i⟧“Nobody. {I|M} like it.”⟦/⟧
⟦A→M a⟧“Uh-huh. Was there tape?”⟦/⟧ {he|A} asked.
It seemed safer not to answer. The tap dripped.
⟦A→M i⟧“Was it the blue tape or the silver tape?”⟦/⟧
⟦M→A i⟧“Blue.”⟦/⟧
⟦A→M i⟧“Well, that’s something. Blue comes off.”⟦/⟧ And {he|A} held down a hand the size of a plate.
@scene place=the bunk room | time=a minute later | pov=M | present=M,A,K
⟦K→A i⟧“{You|A}’re early! {You|A} said Saturday!”⟦/⟧
⟦A→K a⟧“Get down here,”⟦/⟧ {he|A} said.
⟦K→A a⟧“{I|K} can explain,”⟦/⟧ {he|K} started.
⟦A→K i⟧“On the floor, {Kyle|K}. Sit. {Both of {you|K+M}|K+M}, sit.”⟦/⟧
{They|K+M} sat, one on each side of the line, not looking. {He|A} lowered {himself|A} down right on top of it, cross-legged, so it disappeared under {him|A}.
⟦A→M a⟧“When {Mom|O} left,”⟦/⟧ {he|A} began. {He|A} said it to {the newer boy|M}, but it wasn’t {him|M} it was meant for; you could tell by {the other|K}’s ears. ⟦A→M a =⟧“{This one here|K} was four. {I|A} was twelve. {We|A+K} had the one room, and {I|A} put down tape. Silver. {I|A} did it all the way up the wall. {I|A} told {him|K} if {he|K} so much as stuck a toe over {I|A}’d feed it to that shark.”⟦/⟧
⟦K→A i⟧“{You|A} never.”⟦/⟧
⟦A→K a⟧“{You|K} don’t remember?”⟦/⟧ {he|A} said.
⟦K→A i⟧“{I|K} remember the shark. {I|K} thought it was for guarding.”⟦/⟧
⟦A→K i⟧“It got changed to guarding. {You|K} know where {I|A} found {you|K}, the third night?”⟦/⟧
There was a very long silence.
⟦K→A a⟧“In the tub?”⟦/⟧ {he|K} said, small.
⟦A→K i⟧“In the tub.”⟦/⟧
{Mateo|M} picked at {his|M} sock. Across from {him|M} {somebody|K} sniffed, hard, and dragged a pajama sleeve over {his|K} face, and then there was the sound of a fingernail working at something, and working, and a long rip.
⟦M→K a⟧“{You|K} can leave it on the window,”⟦/⟧ {he|M} offered. ⟦M→K a =⟧“{I|M} don’t need the window.”⟦/⟧
⟦K→M a⟧“It’s stupid on just the window,”⟦/⟧ {he|K} told {him|M}.
⟦M→K i⟧“Okay.”⟦/⟧
⟦K→M a⟧“{You|M} snore?”⟦/⟧ {he|K} asked gruffly.
⟦M→K i⟧“No. Do {you|K}?”⟦/⟧
⟦A→M i⟧“Like a tractor.”⟦/⟧
⟦K→A i⟧“{I|K} do *not*—”⟦/⟧
⟦A→M,K i⟧“Okay, {ladies|M+K}, budge over. {I|A} drove five hours. {I|A}’m on the floor, that’s the rule, {big guy|A} gets the floor.”⟦/⟧

# title: The Spare Pillow
# style: third person past; British single quotes; two men in a hospital bay, then one; speaker going on after the other's silence
# cast: W = the man in the end bed | Wilf | he
# cast: B = the younger patient | Barney | he
# cast: N = the night nurse | Ciara | she
# cast: V = Vernon | Vernon | he
# cast: M = Maisie, the younger patient's girlfriend | Maisie | she
# cast: E = Elsie, the old man's wife | Elsie | she
# cast: X = Vernon's daughter | | she
# cast: F = the old man's first fiancée | | she
# cast: D = the consultant | Mr Digby | he
---
@scene place=a hospital bay | time=night | pov=B | present=W,B,N
⟦W→B i⟧'{Vernon|V} snored, mind.'⟦/⟧
It came out of the dark at the far end. {He|B} had thought {the old boy|W} was asleep.
⟦B→W i⟧'Who's {Vernon|V}?'⟦/⟧
⟦W→B a⟧'Had that bed before {you|B}. {Lovely fella|V}. {He|V} did the pools,'⟦/⟧ {the old man|W} told {him|B}.
⟦B→W i⟧'Did {he|V} go home?'⟦/⟧
A cough, and the creak of a plastic mattress. Somewhere down the corridor a machine was asking for attention, three notes, over and over, like a bored child.
⟦B→W i⟧'Never mind,'⟦/⟧ in the end. ⟦B→W i =⟧'Don't tell {me|B}.'⟦/⟧
⟦W→B i⟧'Swindon. {He|V} went to Swindon. What did {you|B} think?'⟦/⟧
⟦B→W i⟧'Nothing.'⟦/⟧
⟦W→B a⟧'{{His|V} daughter|X} came. {She|X}'d got one of them cars with the doors. What are {you|B} in for, then? {Mr Digby|D} never said,'⟦/⟧ {he|W} asked, or said.
⟦B→W i⟧'Why would {Mr Digby|D} tell {you|W}?'⟦/⟧
⟦W→B i⟧'{He|D} tells {Elsie|E}, and {Elsie|E} tells {me|W}.'⟦/⟧
⟦B→W a⟧'{I|B} fell off a garage,'⟦/⟧ {he|B} admitted.
⟦W→B i⟧'Ah.'⟦/⟧
⟦B→W i⟧'{Maisie|M}'s cat was on it.'⟦/⟧
⟦W→B i⟧'And how's the cat?'⟦/⟧
⟦B→W i⟧'It wasn't {her|M} cat.'⟦/⟧
That pleased {the old man|W} a good deal. {He|W} had a laugh like somebody sawing. It went on until it turned into the other thing, the cough, and {the younger one|B} lay with {his|B} plastered leg up in front of {him|B} like a piece of somebody else's furniture and wondered which of the buttons {he|B} was supposed to press. There were two on {his|B} cord. {Maisie|M} had said, when {she|M} left, that the red one was for {the nurse|N} and the grey was for the light, or possibly that it was the other way round; {she|M} hadn't been looking at {him|B} when {she|M} said it. {She|M} had been looking at {her|M} phone. {She|M}'d stayed for eleven minutes, with {her|M} coat on.
⟦B→W a⟧'All right down there?'⟦/⟧ {he|B} asked.
⟦W→B a⟧'Don't {you|B} go ringing for {her|N},'⟦/⟧ {the old man|W} managed. ⟦W→B a =⟧'It's only the fluid.'⟦/⟧
{He|B} took {his|B} thumb off the button.
⟦W→B a⟧'It's a year in April. {Digby|D} gave {me|W} six months, so {he|D}'s embarrassed every time {he|D} comes in. {He|D} brings {Elsie|E} tomatoes,'⟦/⟧ {he|W} said then.
The machine down the corridor stopped. It was worse without it.
⟦W→B i⟧'This {Maisie|M}. Will {she|M} be in tomorrow?'⟦/⟧
⟦B→W a⟧'{She|M}'s got work,'⟦/⟧ {he|B} said to the ceiling.
⟦W→B i⟧'Day after?'⟦/⟧
⟦B→W a⟧'{I|B} don't think {she|M}'s coming back,'⟦/⟧ {he|B} said. {He|B} hadn't known it until it was out, and now there it was, in the dark, with the smell of disinfectant.
⟦W→B i⟧'No. {I|W} thought not. {She|M} never took {her|M} coat off.'⟦/⟧
{He|B} turned {his|B} face to the wall.
⟦W→B a⟧'{I|W}'d {a fiancée|F} before {Elsie|E},'⟦/⟧ {the old man|W} said presently. ⟦W→B a =⟧'Nobody knows that. {Vernon|V} knew.'⟦/⟧
⟦B→W i⟧'What happened?'⟦/⟧
⟦W→B i⟧'Kept {her|F} coat on.'⟦/⟧
{He|B} lay and listened to the rain getting at the window. It was some time before the mattress creaked again.
⟦W→B i⟧'{Elsie|E} hung {hers|E} up before {I|W}'d asked {her|E} in.'⟦/⟧
A torch came round the corner, low, with white shoes under it.
⟦N→W,B i⟧'Which of {you|W+B} is it that's talking?'⟦/⟧
⟦W→N i⟧'{Him|B}.'⟦/⟧
⟦B→N i⟧'{Him|W}.'⟦/⟧
⟦N→W a⟧'It's gone two. {You|W}'ve scans at eight, {you|W}'ll be like a rag. Have {you|W} had {your|W} tablet?'⟦/⟧ {she|N} said.
⟦W→N i⟧'{I|W} have, {love|N}.'⟦/⟧
⟦B→N i⟧'{He|W} hasn't. {He|W} put it in the plant.'⟦/⟧
⟦W→B i⟧'Well, {you little Judas|B}.'⟦/⟧
⟦N→W i⟧'Is that right? The plant {{your|W} wife|E} brought?'⟦/⟧
⟦W→N i⟧'It's doing better than {I|W} am.'⟦/⟧
⟦N→W i⟧'Open.'⟦/⟧ {She|N} stood over the end bed with a paper cup until it was done. Then the torch came up between the beds, and over the plaster, and found {his|B} face before {he|B} could do anything about it. {She|N} lowered it at once. ⟦N→B i⟧'Is it the leg?'⟦/⟧
⟦B→N i⟧'Yeah.'⟦/⟧
⟦N→B a⟧'{I|N}'ll get {you|B} something,'⟦/⟧ {she|N} said, in a different way.
⟦W→N i⟧'It's not {his|B} leg, {Ciara|N}. Get {him|B} a pillow. Get {him|B} {mine|W}, the good one, that {Vernon|V} left.'⟦/⟧
It was put in behind {his|B} head, and it smelt of pipe. {She|N} went away on {her|N} quiet shoes, and stopped to say something to the plant.
⟦B→W a⟧'Thanks, {mate|W},'⟦/⟧ {he|B} said to the dark. ⟦B→W a =⟧'{I|B}'m {Barney|B}.'⟦/⟧
⟦W→B i⟧'{I|W} know. {Elsie|E} told {me|W}. {I|W}'m {Wilf|W}, and if {you|B} grass on {me|W} again {I|W}'ll have that back.'⟦/⟧

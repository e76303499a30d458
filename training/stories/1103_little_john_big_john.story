# title: Little John and the Other One
# style: third person past; British single quotes; trenches; two Johns; the sergeant and the subaltern each have three names
# cast: L = Private John Moffat | Little John, Moffat, Private Moffat | he
# cast: B = Private John Ketteridge | Big John, Ketteridge, Ketts | he
# cast: S = Sergeant William Garside | Sergeant Garside, Garside, Willy, Sergeant | he
# cast: A = Lieutenant Charles Aubrey | Mr. Aubrey, Aubrey, Charles | he
# cast: F = Charles's father | | he
# cast: C = the colonel | | he
# cast: M = Charles's mother | Mother | she
---
@scene place=a dugout | time=a wet night in March | pov=L | present=L,B,S,A
In 2 Platoon {Little John|L} was {the one who had to fold up to get through doors|L}, and {Big John|B} was five foot three. It had been {the sergeant|S}'s idea. {He|S} said it would confuse the Germans.
⟦S→B i⟧'{John|B}.'⟦/⟧
⟦L→S i⟧'Which of {us|L+B}, {Sergeant|S}?'⟦/⟧
⟦S→L i⟧'{The one that's sat on {my|S} map|B}.'⟦/⟧
{Ketteridge|B} shifted a buttock. ⟦B→S i⟧'Thought it was a blanket.'⟦/⟧
⟦S→B,L i⟧'It's the whole of Flanders, that. Hand it over. And {you|L}, {Moffat|L}, stop bleeding on the rations.'⟦/⟧
⟦L→S i⟧'It's nobbut a scratch.'⟦/⟧
⟦B→S i⟧'{He|L} did it on the bully tin, {Sergeant|S}. {He|L} were trying to open it with {his|L} teeth.'⟦/⟧
⟦L→B i⟧'{I|L} never.'⟦/⟧
⟦B→L i⟧'{You|L} bloody did.'⟦/⟧
⟦S→L,B a⟧'Language,'⟦/⟧ {the sergeant|S} said without heat, smoothing Flanders over {his|S} knee. ⟦S→L,B a =⟧'{Mr. Aubrey|A}'s coming round. {I|S}'ll have {you|L+B} clean in the mouth if {I|S} can't have {you|L+B} clean anywhere else.'⟦/⟧
{Moffat|L} sucked {his|L} thumb. {He|L} liked {Mr. Aubrey|A}, who was nineteen and apologised to the mules. On {his|A} first night in the line {he|A} had walked straight past the sentry and out through the wire, looking for the latrine, and it was {Garside|S} who had gone after {him|A} on {his|S} belly and fetched {him|A} back by the braces. Neither of {them|A+S} had ever spoken of it. But after that {the boy|A} had stopped trying to grow a moustache, and {the older man|S} had stopped calling {him|A} ⟦S i quoted⟧'{that child|A}'⟦/⟧ when {he|S} thought nobody could hear.
The gas curtain lifted and let in a yard of rain.
⟦A→S,L,B i⟧'Don't get up. {I|A} say, is that blood?'⟦/⟧
⟦L→A i⟧'Bully beef, {sir|A}.'⟦/⟧
⟦A→L i⟧'It got {you|L}, did it? Well done it. {Sergeant|S}, might {I|A} have a word?'⟦/⟧
⟦S→A i⟧'{Sir|A}. {Big John|B}, {Little John|L}, go and look at the weather.'⟦/⟧
⟦A→S i⟧'No, no, it's filthy out there, {they|L+B} can stop.'⟦/⟧ {He|A} took off {his|A} cap, and looked about for somewhere to put it, and put it back on. ⟦A→S i =⟧'It's {{my|A} mother|M}.'⟦/⟧
@scene place=the dugout | time=a little later | pov=L | present=L,B,S,A
There were two letters. {Aubrey|A} held one in each hand as though somebody had asked {him|A} to guess their weight.
⟦A→S a⟧'This one is to {me|A},'⟦/⟧ {he|A} said. ⟦A→S a =⟧'It's about the dog. And this one has come to {me|A} by mistake, because {she|M} put them in the wrong envelopes. It begins, ⟦M i quoted⟧"{My|M} dear {Willy|S}."⟦/⟧'⟦/⟧
Nobody moved. {Moffat|L} looked hard at a candle.
⟦A→S i⟧'{I|A} didn't read on.'⟦/⟧
⟦S→A i⟧'No, {sir|A}.'⟦/⟧
⟦A→S i⟧'{I|A} read a bit. {She|M} says the coat fits.'⟦/⟧
⟦S→A i⟧'{I|S}'m glad of that. It was a guess, {sir|A}, the coat.'⟦/⟧
⟦B→L i⟧'Who's {Willy|S}?'⟦/⟧
⟦L→B i⟧'Shut up, {Ketts|B}.'⟦/⟧
⟦B→L i⟧'{I|B}'m only asking who...'⟦/⟧ An elbow the size of a loaf arrived in {his|B} ribs. ⟦B→L i =⟧'Oh. Oh, heck.'⟦/⟧
⟦A→S i⟧'How long has {she|M} been writing to {you|S}?'⟦/⟧
⟦S→A i⟧'Since the wire. {You|A}'ll have told {her|M} about that.'⟦/⟧
⟦A→S i⟧'{I|A} told {her|M} {a Sergeant Garside|S} had been kind.'⟦/⟧
⟦S→A i⟧'Well. {She|M} wrote to say thank you. And {I|S} wrote to say it was nothing. And it went on from there, like.'⟦/⟧ {He|S} had not taken {his|S} eyes off the map. {He|S} might have been looking for a way out across it. ⟦S→A i =⟧'{I|S}'ll stop if {you|A} say so, {Mr. Aubrey|A}. It's not {my|S} place. {I|S} drove a coal cart.'⟦/⟧
{The boy|A} folded the letter in three. {He|A} seemed to be doing a sum.
⟦A→S a⟧'{She|M} laughed,'⟦/⟧ {he|A} said at last. ⟦A→S a =⟧'When {I|A} was home at Christmas. {She|M} was at the desk and {she|M} laughed out loud. {I|A} hadn't heard that since {{my|A} father|F} died, and {she|M} wouldn't tell {me|A} what was funny.'⟦/⟧
⟦S→A i⟧'That'd be the mule, {sir|A}.'⟦/⟧
⟦A→S i⟧'What about the mule?'⟦/⟧
⟦B→A i⟧'It ate {the colonel|C}'s hat.'⟦/⟧
⟦L→A i⟧'It were {John|B} as gave it the hat.'⟦/⟧
⟦B→L i⟧'{You|L} held the bucket!'⟦/⟧
⟦S→B,L i⟧'{Both of you|L+B}, outside.'⟦/⟧
⟦A→S i⟧'No. Let {them|L+B} stay. {I|A} should like to hear about the hat.'⟦/⟧ The letter was held out across the candle, and after a moment {Garside|S} wiped {his|S} fingers down {his|S} tunic and took it. ⟦A→S i =⟧'When {you|S} answer {her|M}, tell {her|M} the dog sounds much better. And {I|A} think it had better be {Charles|A}. Only in letters, {you|S} understand.'⟦/⟧
⟦S→A a⟧'Only in letters, {sir|A},'⟦/⟧ agreed {the sergeant|S}, and blew {his|S} nose on Flanders.

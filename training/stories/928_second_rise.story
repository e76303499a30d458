# title: Second Rise
# style: third person past; British single quotes; rivals, two women bakers in one kitchen; a judge comes late; some names
# cast: C = Celia Mottram | Celia, Mrs. Mottram | she
# cast: N = Nisha | Nisha | she
# cast: J = the judge | Mr. Osgood | he
# cast: B = Celia's husband | Ted | he
# cast: G = Nisha's gran | | she
# cast: M = Ted's mother | | she
---
@scene place=the village hall kitchen | time=five in the morning | pov=N | present=N,C
There was only the one oven. It said so on the door, on a laminated card: ONE OVEN, PLEASE SHARE.
⟦C→N a⟧‘{I|C}’ve been here since four,’⟦/⟧ {she|C} said without turning round.
⟦N→C a⟧‘{I|N} booked it for five,’⟦/⟧ {she|N} said.
⟦C→N i⟧‘Booked it with whom?’⟦/⟧
⟦N→C i⟧‘With the sheet. It’s on the noticeboard, look, five till six.’⟦/⟧
⟦C→N i⟧‘{I|C} don’t hold with the sheet.’⟦/⟧
{Nisha|N} put {her|N} tins on the side, all four of them. {She|N} was not going to shout. {She|N}’d promised {{her|N} gran|G}, on the phone, at half past ten last night, that whatever {that woman|C} said {she|N} would count to five in Gujarati. ⟦N→C a⟧‘How long’s {yours|C} got?’⟦/⟧ {she|N} asked when {she|N} got there.
⟦C→N i⟧‘It’s not in yet.’⟦/⟧
⟦N→C i⟧‘So what’s the oven on for?’⟦/⟧
⟦C→N a⟧‘To be hot,’⟦/⟧ {she|C} said.
⟦N→C i⟧‘For an hour?’⟦/⟧
⟦C→N i⟧‘It’s a very old oven.’⟦/⟧
⟦N→C i⟧‘That’s gas from the hall fund.’⟦/⟧
⟦C→N i⟧‘Then {you|N} may put {me|C} down for thirty pence.’⟦/⟧ Flour went up. {Mrs. Mottram|C} had won the cottage loaf for sixteen years, and {she|C} kneaded as if it owed {her|C} money.
It was a while before {Nisha|N} noticed what was wrong with it. {She|N} was weighing salt; {she|N} looked across only because the thumping had changed. The dough wasn’t coming together. It lay on the board in a grey puddle with holes in, and the old hands went into it and came out again with half of it stuck to the rings, and went in again. There was a second lump in the bin. There was, when you looked, a third.
⟦N→C a⟧‘Is that the strong white?’⟦/⟧ {she|N} asked.
⟦C→N i⟧‘Naturally.’⟦/⟧
⟦N→C i⟧‘How much water did {you|C} put?’⟦/⟧
⟦C→N i⟧‘The usual.’⟦/⟧
⟦N→C i⟧‘What’s the usual?’⟦/⟧
⟦C→N i⟧‘{I|C}’ve never measured it. {I|C} have a jug.’⟦/⟧
⟦N→C a⟧‘Where’s the jug?’⟦/⟧ {she|N} asked.
The thumping stopped. ⟦C→N a⟧‘It broke,’⟦/⟧ {she|C} said. ⟦C→N a =⟧‘On Tuesday. It was only a jug.’⟦/⟧
⟦N→C i⟧‘Was it an old one?’⟦/⟧
⟦C→N i⟧‘It was {{Ted|B}’s mother|M}’s. {He|B} used to fill it for {me|C}. {I|C}’d hold out {my|C} hand, and there it would be.’⟦/⟧
⟦N→C i⟧‘And can’t {he|B} just...’⟦/⟧
⟦C→N i⟧‘{He|B} died in May.’⟦/⟧
⟦N→C i⟧‘Oh. {I|N} didn’t know. {I|N}’m so sorry.’⟦/⟧
⟦C→N i⟧‘Why would {you|N} know? {You|N}’d only just come.’⟦/⟧ {She|C} was scraping at {her|C} wedding ring with a thumbnail, quite hard, and the dough had got right down into it. ⟦C→N i =⟧‘{I|C} put in what looked right. It looked right three times.’⟦/⟧
{Nisha|N} counted to five. Then {she|N} went on, because it’s a good language for counting in, and by the time {she|N}’d reached twenty {she|N} had got the scales across the room and the bin lid off.
⟦C→N i⟧‘What do {you|N} think {you|N}’re doing?’⟦/⟧
⟦N→C a⟧‘Weighing {your|C} rubbish,’⟦/⟧ {she|N} said.
⟦C→N i⟧‘{I|C} beg {your|N} pardon?’⟦/⟧
⟦N→C a⟧‘How much flour was in this one?’⟦/⟧ {she|N} asked.
⟦C→N a⟧‘One bag,’⟦/⟧ {she|C} said faintly.
⟦N→C i⟧‘All of it? A kilo and a half?’⟦/⟧
⟦C→N i⟧‘Yes.’⟦/⟧
⟦N→C i⟧‘Then {you|C}’re two hundred over. It’s eight-fifty {you|C} want. Give {me|N} that.’⟦/⟧
⟦C→N i⟧‘This?’⟦/⟧
⟦N→C i⟧‘No, the other one. The measuring thing. Hold out {your|C} hand.’⟦/⟧
{She|C} held it out. It shook somewhat. {Nisha|N} filled the plastic jug at the tap, bent till the line was level with {her|N} eyes, and put it there.
@scene place=the village hall kitchen | time=ten to nine | pov=N | present=N,C,J
⟦J→C,N i⟧‘Good morning, {ladies|C+N}! Not too early, am {I|J}?’⟦/⟧
⟦C→J i⟧‘Ten minutes.’⟦/⟧
⟦J→C i⟧‘And who have {we|J+C} here?’⟦/⟧
⟦N→J i⟧‘Class fourteen. Flatbreads, and a cottage loaf.’⟦/⟧
⟦J→N a⟧‘A *cottage* loaf? Well, {you|N}’re {a brave girl|N},’⟦/⟧ {he|J} cried, and twinkled at {the champion|C}. ⟦J→C a =⟧‘Up against the old guard, eh? Which one’s which?’⟦/⟧
There were two on the rack. They’d come out of the same oven at the same time, with the same topknot, leaning a bit the same way.
⟦N→J a⟧‘That one’s {mine|N},’⟦/⟧ {she|N} told {him|J}.
⟦C→N i⟧‘No, {dear|N}. That’s {mine|C}.’⟦/⟧
⟦N→C i⟧‘Is it? {Yours|C} was at the back.’⟦/⟧
⟦C→N i⟧‘{You|N} turned them.’⟦/⟧
⟦N→C i⟧‘*{You|C}* turned them.’⟦/⟧
⟦J→N,C i⟧‘Surely {you|N+C} can tell {your|N+C} own bread?’⟦/⟧
⟦C→J i⟧‘Can {you|J}?’⟦/⟧
⟦J→C i⟧‘Well, no, but {I|J}’m only {the judge|J}.’⟦/⟧
⟦N→C i⟧‘Did {yours|C} have a thumbprint?’⟦/⟧
⟦C→N i⟧‘They’ve both got a thumbprint. {You|N} held the one while {I|C} did the other.’⟦/⟧
⟦J→C,N a⟧‘Do {I|J} take it,’⟦/⟧ {he|J} said, and {he|J} had stopped twinkling, ⟦J→C,N a =⟧‘that {the two of {you|C+N}|C+N} have been *helping* {each other|C+N}?’⟦/⟧
⟦C→J i⟧‘Certainly not.’⟦/⟧
⟦N→J i⟧‘There’s only one oven.’⟦/⟧
⟦J→C,N i⟧‘It’s against the rules. It’s in the schedule. {I|J}’d have to disqualify {the pair of {you|C+N}|C+N}.’⟦/⟧
⟦C→J i⟧‘On whose evidence?’⟦/⟧
⟦J→C,N a⟧‘{You|C+N}’ve both got dough in {your|C+N} hair!’⟦/⟧ {he|J} burst out.
{Nisha|N} looked, and so did {Celia|C}. It was true of both of {them|N+C}. A large pale bit fell off the famous grey bun while {they|N+C} watched.
⟦N→C i⟧‘{I|N}’d have won, {you|C} know.’⟦/⟧
⟦C→N a⟧‘{You|N}’d have come second,’⟦/⟧ {she|C} said.
⟦N→C i⟧‘To what? {You|C} had a bin full of soup.’⟦/⟧
⟦C→N a⟧‘To {me|C},’⟦/⟧ {she|C} said, ⟦C→N a =⟧‘next year. If somebody held the jug.’⟦/⟧

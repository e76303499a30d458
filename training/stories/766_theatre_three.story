# title: Theatre Three
# style: third person past; British single straight quotes; UK hospital; two women surgeons, one he, one she; pronoun tags where the last name is not the speaker
# cast: H = Helen Marsh | Helen, Miss Marsh, Marsh | she
# cast: O = Ama Owusu | Ama, Dr Owusu, Owusu | she
# cast: B = Callum Boyd | Callum, Boyd | he
# cast: W = Sister Winters | Sister Winters, Winters | she
# cast: L = the boy | Leon | he
# cast: M = Leon's mother | Mrs Ferris | she
# cast: D = Leon's dad | | he
# cast: Z = the last registrar | | he
---
@scene place=the scrub room | time=four in the morning | pov=O | present=H,O
The consultants' tap was the only one that ran hot. {Helen Marsh|H} moved over without being asked, and that was how {Ama|O} knew it was going to be bad.
⟦H→O a⟧'Talk {me|H} through it,'⟦/⟧ {she|H} said.
⟦O→H i⟧'Spleen first. Then the mesentery, if it's where {I|O} think it is.'⟦/⟧
⟦H→O i⟧'And if it isn't?'⟦/⟧
⟦O→H i⟧'Then {I|O}'ll find it.'⟦/⟧
⟦H→O a⟧'That's not a plan, that's a horoscope,'⟦/⟧ said {the older woman|H}, but {she|H} was soaping {her|H} elbows and didn't sound cross. ⟦H→O a =⟧'How old's {the lad|L}?'⟦/⟧
⟦O→H a⟧'Nine,'⟦/⟧ {she|O} told {her|H}. ⟦O→H a =⟧'{He|L}'s called {Leon|L}. {He|L} was on {{his|L} dad|D}'s bike.'⟦/⟧
{Marsh|H} said nothing for a bit. {She|H} had boys. Everybody on the surgeons' corridor had seen the boys, gap-toothed, blu-tacked over the coffee machine next to a rota nobody'd changed since Christmas.
⟦O→H a⟧'D'{you|H} want {me|O} to lead?'⟦/⟧ {Ama|O} heard {herself|O} say, and couldn't believe the cheek of it.
⟦H→O i⟧'{I|H} want {you|O} to tell {me|H} why {I|H} shouldn't.'⟦/⟧
⟦O→H e⟧'{You|H}'ve been up thirty hours,'⟦/⟧ said {Ama|O}.
⟦H→O i⟧'So've {you|O}.'⟦/⟧
⟦O→H i⟧'{I|O}'ve been up nineteen.'⟦/⟧
⟦H→O i⟧'Is that all? {Lightweight|O}.'⟦/⟧
But {she|H}'d looked down at {her|H} own hands, under the tap, and so had {Ama|O}, and neither of {them|H+O} was going to be the first to mention it. The left one was perfectly steady. The other shook, a very little, like a leaf with a fly on it.
⟦H→O a⟧'How long have {you|O} known?'⟦/⟧ {she|H} asked the tap.
⟦O→H a⟧'Since the Ferguson case,'⟦/⟧ {she|O} answered. {She|O} hadn't told a soul. {She|O}'d gone home and read about tremors until the birds started. ⟦O→H a =⟧'{I|O} thought {you|H}'d say, when {you|H} wanted to.'⟦/⟧
⟦H→O i⟧'{I|H} don't want to.'⟦/⟧
⟦O→H i⟧'No.'⟦/⟧
⟦H→O i⟧'Right, then.'⟦/⟧ {Marsh|H} knocked the tap off with {her|H} elbow. ⟦H→O i =⟧'{You|O} lead. {I|H}'ll hold things.'⟦/⟧
@scene place=theatre three | time=until six | pov=O | present=H,O,B,W,L
⟦W→O,H e⟧'{He|L}'s under,'⟦/⟧ said {Sister Winters|W}.
⟦B→O,H e⟧'Pressure's rubbish. {I|B}'d get a shift on,'⟦/⟧ said {Callum|B}.
⟦O→B e⟧'Thank {you|B}, {Callum|B},'⟦/⟧ said {Ama|O}.
⟦B→O i⟧'Just saying what it says on the box.'⟦/⟧
{She|O} held out {her|O} hand and the knife was in it; {Winters|W} had been doing this since before {she|O} was born. Across the table a pair of grey eyes watched {her|O} over a mask. They didn't help and they didn't hurry {her|O}. It was the worst thing about being taught by {Marsh|H}, that you could never hear {her|H} think.
⟦O→H,W a⟧'There's the spleen,'⟦/⟧ {she|O} murmured. ⟦O→H,W a =⟧'There's what's left of it. Suction.'⟦/⟧
⟦B→O e⟧'Seventy over not a lot,'⟦/⟧ said {Boyd|B}.
⟦O→B i⟧'{I|O} know.'⟦/⟧
⟦B→O i⟧'{I|B}'m only,'⟦/⟧
⟦H→B a⟧'{She|O} knows, {Boyd|B},'⟦/⟧ said {the one|H} who was holding things, quite gently, and {he|B} shut up.
It wasn't where {she|O}'d thought. It was two inches lower and behind, tucked away like something stolen, and for the length of a breath {Ama|O} looked at it and didn't know anything at all.
⟦O→H a⟧'{Miss Marsh|H}?'⟦/⟧ {she|O} said.
⟦H→O i⟧'{I|H}'m here.'⟦/⟧
⟦O→H a⟧'Would {you|H} go above it or below?'⟦/⟧ {she|O} asked.
⟦H→O e⟧'Which would {you|O}?'⟦/⟧ said {Marsh|H}.
⟦O→H i⟧'Below.'⟦/⟧
⟦H→O a⟧'So would {I|H},'⟦/⟧ {she|H} said, ⟦H→O a =⟧'and {I|H}'d have been slower about it. Go on.'⟦/⟧
{She|O} went on.
@scene place=the relatives' corridor | time=half past six | pov=O | present=H,O,M
⟦M→H i⟧'Are {you|H} the surgeon?'⟦/⟧
{The woman|M} had a coat on over {her|M} nightie. It was {Marsh|H} {she|M}'d asked; it was always {Marsh|H} they asked, because of the hair.
⟦H→M a⟧'No,'⟦/⟧ {she|H} said. ⟦H→M a =⟧'This is {{{your|M} son|L}'s surgeon|O}, {Mrs Ferris|M}. This is {Dr Owusu|O}. {I|H} was only passing {her|O} the spoons.'⟦/⟧
⟦M→O i⟧'Is {he|L}, is {he|L} going to be,'⟦/⟧
⟦O→M a⟧'{He|L}'s going to be very bored for about six weeks,'⟦/⟧ {she|O} said, and then had to hold the wall up, because {she|M} had got both arms round {her|O} neck.
Later, by the machine, under the gap teeth, {they|H+O} drank something brown.
⟦O→H a⟧'{You|H} could've told {her|M} it was {you|H},'⟦/⟧ {she|O} said.
⟦H→O i⟧'Could {I|H}? {The last registrar|Z} {I|H} had let {me|H}. {I|H} never thought much of {him|Z}.'⟦/⟧ {Helen|H} turned {her|H} right hand over on the table and looked at it, and this time {she|H} let it be looked at. ⟦H→O i =⟧'{I|H}'ll tell the board on Monday, {Ama|O}. Will {you|O} come with {me|H}?'⟦/⟧
⟦O→H i⟧'D'{you|H} want {me|O} to hold things?'⟦/⟧
⟦H→O a⟧'Yes, please,'⟦/⟧ {she|H} said.

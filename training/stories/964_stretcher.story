# title: Mind the Third Stair
# style: first person present; curly quotes; British; paramedics; two men and the patient, later his daughter; narrator never named
# cast: N = the driver | mate, the other one | he | narrator
# cast: T = Tendai | Tendai | he
# cast: H = Howard | Howard, Mr. Pickles | he
# cast: B = Brenda, his daughter | Brenda | she
# cast: G = the driver's nan | nan | she
# cast: M = a minister, Tendai's father | | he
# cast: P = Peggy, his late wife | Peggy | she
---
@scene place=an upstairs bedroom | time=four in the morning | pov=N | present=N,T,H
{The old man|H} is on the carpet between the bed and the wardrobe, dressed in a pyjama top, a tie, and nothing more.
⟦T→H a⟧“Morning, {sir|H},”⟦/⟧ says {{my|N} partner|T}, and gets down on {his|T} knees. ⟦T→H a =⟧“What do {we|T+N} call {you|H}?”⟦/⟧
⟦H→T i⟧“{Mr. Pickles|H}.”⟦/⟧
⟦T→H e⟧“Is that right?”⟦/⟧ {Tendai|T} asks.
⟦H→T i⟧“No. {Howard|H}. {I|H} just wanted to see if {you|T}’d write it down.”⟦/⟧
{Tendai|T} has written it down. {I|N} can see it from here, on the back of {his|T} glove. {He|T} gives {me|N} a look over {his|T} shoulder and {I|N} find something to do with the blood pressure cuff.
⟦T→H i⟧“How long have {you|H} been down there, {Howard|H}?”⟦/⟧
⟦H→T a⟧“What day is it?”⟦/⟧ {he|H} asks, craftily.
⟦T→H a⟧“{You|H} tell {me|T},”⟦/⟧ {he|T} says.
⟦H→T i⟧“Thursday.”⟦/⟧
⟦N→H i⟧“It’s Thursday.”⟦/⟧
⟦H→N+T i⟧“Then not long. Who’s that?”⟦/⟧
⟦T→H i⟧“That’s {the other one|N}. {He|N} drives.”⟦/⟧
⟦H→T i⟧“Does {he|N} talk?”⟦/⟧
⟦T→H i⟧“{We|T}’re hoping. Any pain in the hip? Here?”⟦/⟧ {He|H} sucks air through {his|H} teeth. ⟦T→H i =⟧“All right. {I|T} won’t do that again.”⟦/⟧
{I|N} fetch the chair up. It’s a narrow house, a dead ringer for {{my|N} nan|G}’s, with the same swirl in the carpet and the same third stair that tries to kill you. {She|G} went like this, in the end. Nobody came for {her|G} for two days, though three of the family had keys. It’s the reason {I|N} do this job and {I|N} have never told a soul, {Tendai|T} included, and {he|T}’s sat eighteen inches to the left of {me|N} for four years and knows how {I|N} take {my|N} chips. {He|T} thinks {I|N} do it for the sirens. {He|T} tells everyone that, at parties.
When {I|N} get back {the two of {them|T+H}|T+H} are discussing the tie.
⟦T→H e⟧“It’s a good knot, mind,”⟦/⟧ says {Tendai|T}.
⟦H→T i⟧“Half Windsor. {{My|H} wife|P} likes it.”⟦/⟧
⟦T→H i⟧“Where is {she|P}, {{your|H} wife|P}?”⟦/⟧
⟦H→T i⟧“Downstairs.”⟦/⟧
{He|T} looks up at {me|N}. {I|N} shake {my|N} head: there’s nobody downstairs, only a cat and a clock.
⟦N→H i⟧“What were {you|H} getting dressed for?”⟦/⟧
⟦H→N i⟧“{He|N} speaks!”⟦/⟧
⟦N→H i⟧“Now and then.”⟦/⟧
⟦H→N i⟧“Dinner dance. At the Locarno. {She|P}’s in the blue and {she|P}’ll have {my|H} guts.”⟦/⟧
⟦T→H i⟧“It’s four in the morning, {Howard|H}.”⟦/⟧
⟦N→H i⟧“What time’s it start?”⟦/⟧
⟦H→N a⟧“Half seven,”⟦/⟧ {he|H} says.
⟦N→H i⟧“{You|H}’ve got hours, then. Let’s get some trousers on {you|H}.”⟦/⟧
{Tendai|T} opens {his|T} mouth to argue, because {he|T} believes in the truth, {he|T} was brought up to it by {a minister|M} in Mutare. Then {he|T} shuts it. {He|T} hands {me|N} the trousers.
@scene place=the foot of the stairs | time=ten minutes later | pov=N | present=N,T,H,B
{We|N+T} have got {him|H} as far as the third stair when the front door goes.
⟦B→H i⟧“{Dad|H}? {*Dad*|H}! Oh my God, what are {you|T+N} doing to {him|H}?”⟦/⟧
⟦T→B i⟧“Carrying {him|H}, {madam|B}. Mind the step.”⟦/⟧
⟦B→T a⟧“Is it {his|H} heart?”⟦/⟧ {she|B} asks.
⟦T→B i⟧“It’s the hip, {we|T+N} think.”⟦/⟧
⟦H→B a⟧“It’s the Locarno,”⟦/⟧ {he|H} puts in, over {my|N} head.
⟦B→H i⟧“It’s the *what*?”⟦/⟧
⟦H→B i⟧“{{Your|B} mother|P}’s waiting.”⟦/⟧
{She|B} has {her|B} coat on over a nightie. {I|N} watch it land; {she|B} puts a hand flat against the wallpaper, and leaves it there.
⟦B→T+N i⟧“Have {you|T+N} not told {him|H}?”⟦/⟧
⟦T→B i⟧“Told {him|H} what?”⟦/⟧
⟦B→T a⟧“{She|P}’s been dead six years,”⟦/⟧ {she|B} hisses.
⟦H→T+N i⟧“What’s {she|B} say?”⟦/⟧
⟦N→H i⟧“{She|B} says {you|H} look smart.”⟦/⟧
Silence on the stairs. {I|N} have the bottom end, so {I|N}’ve got the whole weight of {him|H} against {my|N} chest, and the tie’s in {my|N} eye. {She|B} could shout at {me|N}. {She|B}’d be within {her|B} rights.
⟦B→H a⟧“{You|H} do,”⟦/⟧ {she|B} manages. ⟦B→H a =⟧“{You|H} look ever so smart, {Dad|H}. Is it the blue {she|P}’s got on?”⟦/⟧
⟦H→B i⟧“With the beads. {You|B} were on at {her|P} to let {you|B} wear them.”⟦/⟧
⟦B→H i⟧“{I|B} was. Can {I|B} come along with {you|H}?”⟦/⟧
⟦H→B a⟧“Ask {the driver|N},”⟦/⟧ {he|H} says.
⟦N→B i⟧“Plenty of room.”⟦/⟧
{Tendai|T} doesn’t say a thing until {we|N+T}’re parked up at the hospital, with {the two of {them|H+B}|H+B} gone in. Then {he|T} gets the chips out of the glovebox, yesterday’s, and offers {me|N} the bag first.
⟦T→N i⟧“It isn’t the sirens, is it, {mate|N}?”⟦/⟧
⟦N→T i⟧“No.”⟦/⟧

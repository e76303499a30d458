# title: Room Eleven, Quarter to Four
# style: first person past; single quotes; UK school; said
# cast: N = Miss Achterberg | Miss, Miss Achterberg | she | narrator
# cast: K = Kieran Doyle | Kieran, Doyle | he
# cast: T = Toby Marsh-Lane | Toby, Marsh-Lane | he
# cast: H = Mr Hollis | Mr Hollis, Hollis | he
# cast: W = Kieran's nan | Nan, Mrs Doyle | she
---
@scene place=a classroom | time=quarter to four | pov=N | present=N,K,T
Detention was {me|N} and {two boys|K+T} and a clock that ran slow. {Kieran Doyle|K} had the desk by the window. {Toby Marsh-Lane|T} had the desk by the door. {I|N}’d put {them|K+T} there because at twenty past one {they|K+T} had been rolling about on the floor of the science corridor, and one of {them|K+T} had bitten somebody.
⟦N→K,T a⟧‘In silence, please,’⟦/⟧ {I|N} said.
There was about four minutes of it.
⟦T→K e⟧‘{You|K}’ve got {my|T} pen,’⟦/⟧ said {Toby|T}.
⟦K→T i⟧‘{I|K} haven’t.’⟦/⟧
⟦T→K i⟧‘It’s green. It’s got {my|T} initials on the clip.’⟦/⟧
⟦K→T i⟧‘Who puts their initials on a pen?’⟦/⟧
⟦T→K a⟧‘People who sit near {you|K},’⟦/⟧ {he|T} said.
⟦N→K,T i⟧‘{Gentlemen|K+T}.’⟦/⟧
⟦K→N e⟧‘{He|T} started it, {Miss|N},’⟦/⟧ said {Kieran|K}.
⟦N→K a⟧‘{You|K}’re holding a green pen, {Kieran|K},’⟦/⟧ {I|N} said.
{He|K} looked at it as if it had grown out of {his|K} hand. Then {he|K} flicked it across the room, quite gently, and it landed on {Toby|T}’s desk and rolled, and {Toby|T} caught it before it went off the edge. Neither of {them|K+T} looked at the other. It was a good throw. {I|N} wrote nothing down.
{I|N} was meant to be marking. What {I|N} was really doing was trying to work out what had happened, since {Mr Hollis|H}, who’d pulled {them|K+T} apart, had only told {me|N} ⟦H i quoted⟧‘the usual’⟦/⟧ and gone off to find ice.
⟦N→K,T i⟧‘What was it about?’⟦/⟧
Nothing.
⟦N→K,T i⟧‘{I|N}’m not going to write it down. {I|N} just want to know.’⟦/⟧
⟦T→N a⟧‘{He|K} bit {me|T},’⟦/⟧ {he|T} said at last, to the desk.
⟦K→T i⟧‘{You|T} had {your|T} arm round {my|K} neck!’⟦/⟧
⟦T→K i⟧‘Because {you|K} were going for {Hollis|H}!’⟦/⟧
⟦K→T a⟧‘{I|K} was NOT going for {Hollis|H}, {I|K} was going past {Hollis|H}!’⟦/⟧ {he|K} yelled.
⟦N→K a⟧‘Past {him|H} to where?’⟦/⟧ {I|N} asked.
That shut {him|K} up. {He|K} put {his|K} hood on, which isn’t allowed, and {I|N} let {him|K}.
⟦T→K i⟧‘Tell {her|N}.’⟦/⟧
⟦K→T a⟧‘Shut up,’⟦/⟧ {he|K} told {him|T}.
⟦T→K e⟧‘{She|N}’s all right. {She|N} did that thing with Year Nine and the hamster,’⟦/⟧ {Toby|T} said.
⟦K→T a⟧‘{I|K} said shut up, {Tobes|T},’⟦/⟧ {he|K} said.
{Tobes|T}. {I|N} looked from one to the other. {I|N}’d taught {the pair of {them|K+T}|K+T} for two years and {I|N}’d have sworn {they|K+T} had never spoken.
⟦T→N e⟧‘It was the hospital,’⟦/⟧ {Toby|T} said. ⟦T→N e =⟧‘{{His|K} nan|W}’s gone in. The office got a call at dinner and sent a note, and it said go to reception at the end of the day. End of the day! So {he|K} was going to just leg it. Out the fire door. And it’s four miles and {he|K}’s got no money, and it’s {his|K} third one this term, they’d have chucked {him|K} out. So {I|T} stopped {him|K}.’⟦/⟧
⟦N→T a⟧‘By the neck,’⟦/⟧ {I|N} said.
⟦T→N i⟧‘It was what {I|T} could reach.’⟦/⟧
It had gone a bit dark. Under the hood {he|K} was wiping {his|K} nose with {his|K} sleeve and pretending it was a different sort of wiping.
⟦K→N a⟧‘{She|W} brought {me|K} up,’⟦/⟧ {he|K} said. ⟦K→N a =⟧‘There isn’t anybody else.’⟦/⟧
⟦N→K a⟧‘When did {you|K} get the note?’⟦/⟧ {I|N} asked.
⟦K→N i⟧‘Ten past one.’⟦/⟧
⟦N→K i⟧‘And has anyone told {you|K} how {she|W} is?’⟦/⟧
⟦K→N i⟧‘No.’⟦/⟧
{I|N} got up. {I|N} put the marking in {my|N} bag and {I|N} put {my|N} coat on, and {they|K+T} both watched {me|N} as if {I|N} might be about to do something with a hamster.
⟦T→N a⟧‘Where are {you|N} going, {Miss|N}?’⟦/⟧ {he|T} asked.
⟦N→K,T i⟧‘{My|N} car’s the yellow one. The back seat has dog on it.’⟦/⟧
⟦K→N e⟧‘But it’s detention till half past,’⟦/⟧ said {Kieran|K}.
⟦N→K i⟧‘It is. {I|N}’m supervising it. Nobody told {me|N} which room.’⟦/⟧
The chair went over when {he|K} stood. {He|K} was at the door before {I|N}’d found {my|N} keys, and then {he|K} stopped there with {his|K} hand flat on the wood, next to the other desk.
⟦K→T a⟧‘{You|T} coming?’⟦/⟧ {he|K} asked.
⟦T→K i⟧‘{I|T}’ve got violin.’⟦/⟧
⟦K→T i⟧‘Right.’⟦/⟧
⟦T→K a⟧‘{I|T} hate violin,’⟦/⟧ {he|T} told {him|K}.
@break * * *
@scene place=Miss Achterberg's car | time=a bit after four | pov=N | present=N,K,T,W
{They|K+T} both got in the back. {I|N} had thought one of {them|K+T} would want the front.
⟦T→K a⟧‘Show {me|T} {your|K} teeth,’⟦/⟧ {he|T} said, somewhere around the roundabout.
⟦K→T i⟧‘What for?’⟦/⟧
⟦T→K i⟧‘{I|T} want to see if they match.’⟦/⟧ {He|T} had rolled {his|T} cuff up. In the mirror {I|N} could see {him|T} holding {his|T} wrist against the light, with a neat red ring on it. ⟦T→K i =⟧‘Look. {You|K}’ve got one missing. On the left.’⟦/⟧
⟦K→T i⟧‘That was {you|T}! Year Six! With the gate!’⟦/⟧
⟦T→K i⟧‘Oh, yeah.’⟦/⟧
⟦N→K,T a⟧‘{You|K+T} went to primary together?’⟦/⟧ {I|N} said.
⟦K→N i⟧‘Same table.’⟦/⟧
⟦T→N i⟧‘{{His|K} nan|W} used to do {me|T} beans.’⟦/⟧
{I|N} didn’t ask what had gone wrong in between. You learn not to. The lights at the bridge were red, and the phone started buzzing in somebody’s pocket.
⟦K→W i⟧‘Hello? {Nan|W}? ... No, {I|K}’m in a car. ... With {Miss|N}.’⟦/⟧ A long gap, and a sniff. ⟦K→W i =⟧‘{You|W} fell off a what?’⟦/⟧
⟦T→K a⟧‘What’s {she|W} say?’⟦/⟧ {he|T} hissed. ⟦T→K a =⟧‘Is {she|W} all right?’⟦/⟧
⟦K→T a⟧‘{She|W} was doing the gutters,’⟦/⟧ {he|K} said.
⟦T→K i⟧‘{She|W}’s seventy-eight!’⟦/⟧
⟦K→T a⟧‘{You|T} tell {her|W}, then,’⟦/⟧ {he|K} said.
The phone went across the back seat, and there was a silence, and {I|N} heard a very small cross voice ask who that was. {He|T} sat up straighter.
⟦T→W e⟧‘It’s {Toby|T}, {Mrs Doyle|W},’⟦/⟧ said {Toby|T}. ⟦T→W e =⟧‘{Toby|T} with the beans.’⟦/⟧

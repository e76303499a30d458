# title: Load-In
# style: third person past; curly quotes; UK; band AU; long untagged exchanges
# cast: L = Leo Vance | Leo, Vance | he
# cast: K = Kit Adeyemi | Kit | he
# cast: R = Robbie, the sound engineer | Robbie | he
# cast: N = Fraser's nans |  | they
# cast: F = Fraser, Kit's ex | Fraser | he
---
@scene place=backstage at a small venue | time=after soundcheck | pov=K | present=L,K,R
⟦L→K i⟧“{He|F}’s here, {you|K} know.”⟦/⟧
⟦K→L e⟧“Who is?”⟦/⟧ {Kit|K} wanted to know.
⟦L→K i⟧“Don’t do that. {You|K} saw {him|F}. {You|K} dropped {your|K} sticks.”⟦/⟧
⟦K→L i⟧“{I|K} drop {my|K} sticks all the time.”⟦/⟧
⟦L→K e⟧“{You|K}’ve never dropped a stick in {your|K} life,”⟦/⟧ said {Leo|L}.
{Kit|K} bent down behind the flight case so that {he|K} could tie a lace that was tied already. There was a strip light in the ceiling that buzzed in B flat. It had been driving {him|K} mad since four.
⟦L→K a⟧“Do {you|K} want {me|L} to have {him|F} chucked out?”⟦/⟧ {he|L} asked, above.
⟦K→L i⟧“By who? {You|L}?”⟦/⟧
⟦L→K a⟧“{I|L} could have {him|F} chucked out,”⟦/⟧ {he|L} said.
⟦K→L i⟧“{You|L}’re five foot six, {Leo|L}.”⟦/⟧
⟦L→K e⟧“Five seven. And {I|L}’ve got a very loud microphone,”⟦/⟧ {Leo|L} told {him|K}.
⟦K→L i⟧“It’s fine. {He|F} can come to a gig. It’s a free country.”⟦/⟧
⟦L→K i⟧“It’s nine quid, actually. {He|F}’ll have blagged it, though. {He|F} always did.”⟦/⟧ A can hissed open. ⟦L→K i =⟧“Did {he|F} ever pay {you|K} back for the van?”⟦/⟧
⟦K→L i⟧“No.”⟦/⟧
⟦L→K e⟧“Or the deposit?”⟦/⟧ said {Leo|L}.
⟦K→L i⟧“No.”⟦/⟧
⟦L→K i⟧“Or the, what was it, the dog?”⟦/⟧
⟦K→L i⟧“{We|K+F} never had a dog.”⟦/⟧
⟦L→K a⟧“{He|F} told {me|L} {you|K} had a dog,”⟦/⟧ said {the singer|L}, puzzled. ⟦L→K a =⟧“{He|F} borrowed two hundred off {me|L} for the vet.”⟦/⟧
It was so exactly like {him|F} that {Kit|K} had to sit down. {He|K} sat on the floor, with {his|K} back against the case, and laughed until {he|K} had a stitch. After a bit a pair of scuffed red boots came round the corner and {Leo|L} slid down next to {him|K} and held out the can.
⟦K→L a⟧“When was this?”⟦/⟧ {he|K} managed.
⟦L→K i⟧“Two years ago? Easter?”⟦/⟧
⟦K→L a⟧“{You|L} never said,”⟦/⟧ {he|K} replied.
⟦L→K i⟧“{I|L} thought it was private. {I|L} thought {you|K} had a poorly dog and {you|K} were being brave. {I|L} got {you|K} that card.”⟦/⟧
⟦K→L i⟧“The card with the spaniel on!”⟦/⟧
⟦L→K i⟧“Yes!”⟦/⟧
⟦K→L i⟧“{I|K} thought that was just a weird card!”⟦/⟧
Neither of {them|L+K} could breathe. That was how {Robbie|R} found {them|L+K}, ten minutes before doors, {two grown men in eyeliner|L+K} weeping on the lino.
⟦R→L,K a⟧“Do {I|R} want to know?”⟦/⟧ {he|R} said.
⟦L→R i⟧“{Robbie|R}, did {Fraser|F} ever touch {you|R} for money?”⟦/⟧
⟦R→L e⟧“Fifty. For {{his|F} nan|N}’s funeral,”⟦/⟧ {Robbie|R} said.
⟦K→R i⟧“Both {{his|F} nans|N} are alive! {I|K}’ve met {them|N}!”⟦/⟧
⟦R→K a⟧“Well, {I|R} sent {her|N} flowers,”⟦/⟧ {he|R} replied with great dignity. {He|R} scratched {his|R} beard. ⟦R→K a =⟧“{He|F}’s at the stage door, as it goes. Says {he|F}’s on the list. Is {he|F} on the list?”⟦/⟧
Nobody answered {him|R}. {Leo|L} had stopped laughing. {He|L} was looking at the side of {Kit|K}’s face, not hard, just waiting, and {Kit|K} knew that if {he|K} said yes it would be yes and not one word about it after.
⟦K→R e⟧“No,”⟦/⟧ said {Kit|K}. ⟦K→R e =⟧“{He|F}’s not on the list.”⟦/⟧
⟦R→K i⟧“Music to {my|R} ears.”⟦/⟧
@break * * *
@scene place=the alley behind the venue | time=after the gig | pov=K | present=L,K,F
{He|F} was there anyway, of course, after, leaning on the wheelie bins in the good coat.
⟦F→K e⟧“{You|K} were brilliant,”⟦/⟧ said {Fraser|F}.
⟦K→F i⟧“Thanks.”⟦/⟧
⟦F→K,L a⟧“{I|F} mean it. {You|K+L}’ve got tighter. And {you|L}, {Leo|L}. Nice boots,”⟦/⟧ {he|F} said.
⟦L→F i⟧“Hello, {Fraser|F}. How’s the dog?”⟦/⟧
A pause. ⟦F→L i⟧“What dog?”⟦/⟧
⟦L→F e⟧“That’s what {I|L} thought,”⟦/⟧ {Leo|L} said.
⟦K→L i⟧“{Leo|L}. Give {us|K+F} a minute?”⟦/⟧
⟦L→K a⟧“{I|L}’ll be in the van,”⟦/⟧ {he|L} said, and went, but {he|L} went backwards, with two fingers pointing from {his|L} own eyes to {the man by the bins|F}, until {he|L} hit a drainpipe.
The good coat smelled the same. {Kit|K} had paid for that as well, come to think of it.
⟦F→K i⟧“So, are {you two|K+L}, like... ?”⟦/⟧
⟦K→F i⟧“Are {we|K+L} what?”⟦/⟧
⟦F→K e⟧“{He|L} looks at {you|K} like that and the pair of {you|K+L} aren’t even?”⟦/⟧ asked {Fraser|F}.
⟦K→F i⟧“Like what?”⟦/⟧
⟦F→K a⟧“Jesus, {Kit|K},”⟦/⟧ {he|F} said, and for once {he|F} sounded like somebody telling the truth. ⟦F→K a =⟧“Why d’you think {I|F} left?”⟦/⟧
⟦K→F i⟧“{You|F} left because {I|K} asked {you|F} for the rent.”⟦/⟧
⟦F→K i⟧“That as well.”⟦/⟧
The van’s horn went, once, politely.
⟦K→F a⟧“{I|K}’ve got to go and load,”⟦/⟧ {he|K} told {him|F}. ⟦K→F a =⟧“Goodbye, {Fraser|F}. Love to {{your|F} nans|N}.”⟦/⟧
{He|K} walked the length of the alley with {his|K} heart going like a double kick. The passenger door was open. Inside, {the shortest bouncer in England|L} was pretending to read the map.
⟦L→K i⟧“All right?”⟦/⟧
⟦K→L i⟧“Yeah.”⟦/⟧
⟦L→K a⟧“Did {he|F} want money?”⟦/⟧ {he|L} wanted to know.
⟦K→L i⟧“No. {He|F} gave {me|K} something, for a change.”⟦/⟧ {Kit|K} climbed in and didn’t put {his|K} belt on. {He|K} turned all the way round in the seat. ⟦K→L i =⟧“Look at {me|K} a sec.”⟦/⟧
⟦L→K e⟧“What? Have {I|L} got eyeliner on {my|L} teeth?”⟦/⟧ {Leo|L} wanted to know.
⟦K→L i⟧“No. Just do it.”⟦/⟧
{Leo|L} looked. It was a while before {he|L} thought to stop.
⟦K→L a⟧“Huh,”⟦/⟧ {he|K} said.

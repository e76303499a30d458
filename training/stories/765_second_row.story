# title: Second Row
# style: third person past; British curly single quotes; wedding; two women who were together once; contractions and plural possessives
# cast: A = Alice Pemberton | Alice, Al | she
# cast: R = Rosie Flynn | Rosie, Ro | she
# cast: V = Vicky | Vicky, Vic | she
# cast: J = Joel | Joel | he
# cast: F = Alice's dad | | he
# cast: U = Uncle Martin | Uncle Martin | he
---
@scene place=a village church | time=a Saturday in June | pov=A | present=A,R,V,J,U
The bride’s friends’ pew was the second one back and it’d been built for Victorians’ hips. {Alice|A} shuffled up. Then {she|A} saw who {she|A}’d shuffled up against.
⟦R→A i⟧‘Hiya.’⟦/⟧
⟦A→R a⟧‘They’ve put {us|A+R} together,’⟦/⟧ {she|A} said.
⟦R→A i⟧‘They have, haven’t they.’⟦/⟧
⟦A→R i⟧‘Did {you|R} know?’⟦/⟧
⟦R→A e⟧‘{I|R} didn’t do the seating, {Al|A},’⟦/⟧ said {Rosie|R}.
{She|R}’d had {her|R} hair cut. {She|R}’d got it short at the back, so that you could see the two freckles on the nape, and {Alice|A}, who’d known those freckles when they weren’t on show, read the order of service as if there’d be questions.
⟦A→R a⟧‘{You|R} look well,’⟦/⟧ {she|A} told hymn number forty.
⟦R→A i⟧‘So do {you|A}.’⟦/⟧
⟦A→R i⟧‘{I|A}’ve had flu.’⟦/⟧
⟦R→A i⟧‘{You|A} look well for flu, then.’⟦/⟧
A baby yelled in somebody’s arms. {Uncle Martin|U} turned round in front, all teeth and carnation, and shook hands with {them|A+R} both. ⟦U→A,R a⟧‘{You|A+R}’re next, {girls|A+R}, eh?’⟦/⟧ {he|U} boomed. Nobody’d told {him|U}. It’d been fourteen months, and nobody’d told {him|U}.
⟦R→U a⟧‘Any day now,’⟦/⟧ {she|R} said, quick as you like, and smiled till {he|U}’d gone.
⟦A→R e⟧‘Why’d {you|R} say that?’⟦/⟧ {Alice|A} hissed.
⟦R→A i⟧‘What was {I|R} meant to say?’⟦/⟧
⟦A→R i⟧‘The truth?’⟦/⟧
⟦R→A i⟧‘To {Martin|U}? At the top of {his|U} voice? In a *church*?’⟦/⟧
{She|A} had to bite the inside of {her|A} cheek. It wasn’t fair, that; it’d never been fair. {They|A+R} could be in the middle of the worst row of {their|A+R} lives, the one about the flat or the one about the job in Leeds, and {Rosie|R}’d say a thing like that with {her|R} eyebrows, and there’d be nothing left of it but hiccups.
⟦R→A i⟧‘{You|A}’re laughing.’⟦/⟧
⟦A→R i⟧‘{I|A}’m coughing. It’s the flu.’⟦/⟧
The organ stopped and started again on something else. Heads turned. It wasn’t {Vicky|V}, though, it was {the best man|J} coming up the side aisle at a trot, and {he|J} leaned right in over the end of the pew.
⟦J→A,R i⟧‘Which of {you|A+R}’s got a safety pin?’⟦/⟧
⟦A→J e⟧‘What for?’⟦/⟧ asked {Alice|A}.
⟦J→A i⟧‘It’s {Vic|V}. It’s the zip. {She|V}’s in the vestry and {she|V}’s crying and {she|V} wants {one of {you|A+R}|A+R}, {she|V} didn’t say which.’⟦/⟧
⟦R→A a⟧‘{You|A} go,’⟦/⟧ {she|R} said.
⟦A→R i⟧‘{She|V}’s {{your|R} cousin|V}.’⟦/⟧
⟦R→A i⟧‘{She|V}’s {{your|A} best friend|V}.’⟦/⟧
⟦J→A,R e⟧‘{I|J} don’t mean to rush {anyone|A+R},’⟦/⟧ said {Joel|J}.
{They|A+R} both went.
@scene place=the vestry | time=two minutes later | pov=A | present=A,R,V
⟦V→A,R i⟧‘Oh, thank God. Both of {you|A+R}. No, don’t look at {each other|A+R}, look at *{me|V}*.’⟦/⟧
⟦A→V e⟧‘Turn round,’⟦/⟧ {Alice|A} ordered.
⟦V→A a⟧‘It’s bust, isn’t it?’⟦/⟧ {she|V} moaned.
⟦A→V i⟧‘It’s not bust, it’s off its runners. {Ro|R}, hold the top.’⟦/⟧
⟦R→A e⟧‘Like that?’⟦/⟧ asked {Rosie|R}.
⟦A→R i⟧‘Higher. Mind {her|V} skin.’⟦/⟧
{They|A+R}’d done tents like this. {They|A+R}’d done flat-pack and a dead pigeon and {{Alice|A}’s dad|F}’s wheelchair. {Rosie|R}’s knuckles were warm against {hers|A} and neither of {them|A+R} needed telling when to pull.
⟦V→A,R a⟧‘{I|V} did it on purpose,’⟦/⟧ {she|V} said suddenly, to the hymn books.
⟦R→V i⟧‘The zip?’⟦/⟧
⟦V→R i⟧‘The *pew*, {you muppet|R}. The zip’s just {my|V} big back. {I|V} thought if {I|V} put {you|A+R} in the same pew {you|A+R}’d have to talk.’⟦/⟧
⟦A→V i⟧‘{We|A+R}’ve talked.’⟦/⟧
⟦V→A i⟧‘What about?’⟦/⟧
⟦A→V i⟧‘Flu,’⟦/⟧ and behind {Vicky|V}’s shoulder {she|A} caught {somebody|R}’s eye, which was a mistake. It’d gone very bright, that eye.
⟦R→A a⟧‘{I|R} never took the job,’⟦/⟧ {she|R} said.
The zip went up. It made a tiny noise like a match.
⟦A→R e⟧‘{You|R} what?’⟦/⟧ said {Alice|A}.
⟦R→A i⟧‘The one in Leeds. {I|R}’d said no before {you|A}’d even got the boxes. {I|R} didn’t know how to say it after. {You|A}’d been that good at being angry.’⟦/⟧
⟦A→R a⟧‘Fourteen months, {Rosie|R}!’⟦/⟧ {she|A} shouted.
⟦V→A,R e⟧‘{Girls|A+R},’⟦/⟧ said {Vicky|V}, ⟦V→A,R e =⟧‘{I|V} love {you|A+R} both, but can {I|V} get married first?’⟦/⟧

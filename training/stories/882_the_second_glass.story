# title: The Second Glass
# style: third person past; British single quotes; UK; detectives and suspect, three men; pronoun tags among men
# cast: G = Inspector Desmond Greer | Greer, Inspector, Desmond | he
# cast: T = Sergeant Keith Tanner | Tanner, Keith | he
# cast: L = Hugo Lowell | Lowell, Mr Lowell | he
# cast: B = Lowell's brother | Felix | he
# cast: S = the Super | | ?
---
@scene place=interview room two | time=a little after four | pov=T | present=G,T,L
Silence was the usual way of it, so this was almost a holiday.
⟦L→G i⟧‘Ask {me|L} anything {you|G} like.’⟦/⟧
⟦G→L e⟧‘Where were {you|L} on Thursday?’⟦/⟧ asked {Greer|G}.
⟦L→G a⟧‘In bed,’⟦/⟧ {he|L} said.
⟦G→L i⟧‘All of Thursday?’⟦/⟧
⟦L→G i⟧‘It was that sort of Thursday.’⟦/⟧
{Tanner|T} wrote down *bed*. {He|T} had the file open on {his|T} knee, where {the man across the table|L} couldn’t see it, and the photograph on top was of two glasses on a draining board. One was clean. {He|T} slid it along, under the lip of the table, until it touched {the inspector|G}’s thumb.
⟦G→L a⟧‘Alone?’⟦/⟧ {he|G} asked, not looking down.
⟦L→G i⟧‘Sadly.’⟦/⟧
⟦T→L i⟧‘So who washed up?’⟦/⟧
It was the first thing {the sergeant|T} had said in twenty minutes. {Lowell|L}’s smile stayed just where it was, but something behind it got up and left the room.
⟦L→T i⟧‘{I|L} beg {your|T} pardon?’⟦/⟧
⟦T→L i⟧‘There’s two glasses. {Yours|L} has whisky in it still. The other’s been washed, dried and polished. {You|L} don’t strike {me|T} as a man who dries.’⟦/⟧
⟦L→G i⟧‘Does {he|T} always talk?’⟦/⟧
⟦G→L i⟧‘Hardly ever. {I|G}’d answer {him|T}, if {I|G} were {you|L}.’⟦/⟧
⟦L→G i⟧‘And if {I|L} were {you|G}, {I|L}’d want to know who let {him|T} into {my|L} kitchen.’⟦/⟧
⟦T→L i⟧‘{{Your|L} brother|B} did.’⟦/⟧
Nobody had told {Greer|G} that. {Tanner|T} felt the look on the side of {his|T} face, hot as a bar fire, and kept {his|T} eyes on the page. It had been half past seven that morning. {He|T} had only gone to check the back gate, and {Felix Lowell|B} had been on the step in odd shoes with the milk in {his|B} arms, and had said, as if {they|T+B} were old friends, that {he|B} supposed {Tanner|T} had better come in. {He|B} had made tea. {He|B} had cried into it, quite quietly, and {he|B} had never once asked what the police were there for.
⟦L→T e⟧‘{Felix|B} is in Lisbon,’⟦/⟧ said {Lowell|L}.
⟦T→L i⟧‘{He|B} got back Wednesday.’⟦/⟧
⟦L→T i⟧‘{He|B} would have rung.’⟦/⟧
⟦G→L i⟧‘Would {he|B}? Close, are {you|L+B}?’⟦/⟧
⟦L→G i⟧‘{He|B}’s {{my|L} brother|B}.’⟦/⟧
⟦G→L i⟧‘That isn’t what {I|G} asked.’⟦/⟧
⟦L→G i⟧‘It’s what {I|L}’m answering.’⟦/⟧ {Greer|G} waited. {He|G} had a way of waiting that could take the varnish off a door. ⟦L→G i⟧‘{He|B} dries things. All right? Since {he|B} was {a boy|B}. {He|B} can’t leave a wet glass.’⟦/⟧
⟦G→T i⟧‘Did {you|T} know that, {Sergeant|T}?’⟦/⟧
⟦T→G a⟧‘{He|B} dried {my|T} cup while {I|T} was holding it,’⟦/⟧ {he|T} said.
⟦G→T i⟧‘And it slipped {your|T} mind.’⟦/⟧
⟦T→G i⟧‘{You|G} were in with {the Super|S}, {sir|G}.’⟦/⟧
⟦L→G,T a⟧‘Should {I|L} leave {you two|G+T} alone?’⟦/⟧ {the suspect|L} inquired.
⟦G→L i⟧‘{You|L} should stay just where {you|L} are.’⟦/⟧
@break *
@scene place=the corridor outside | time=ten minutes later | pov=T | present=G,T
The machine took {his|T} pound and gave {him|T} nothing. {Greer|G} hit it, low down, with the side of {his|G} shoe, and a cup fell.
⟦G→T a⟧‘Half past seven,’⟦/⟧ {he|G} said.
⟦T→G i⟧‘{Sir|G}.’⟦/⟧
⟦G→T i⟧‘On {your|T} own.’⟦/⟧
⟦T→G e⟧‘{I|T} was going to say,’⟦/⟧ said {Tanner|T}.
⟦G→T i⟧‘When? At the trial?’⟦/⟧
⟦T→G i⟧‘{He|B} asked {me|T} not to. {I|T} said {I|T}’d give {him|B} till five.’⟦/⟧
⟦G→T i⟧‘{You|T} gave {a witness|B} till five.’⟦/⟧ {Tanner|T} took the cup and burned {himself|T} on it. ⟦G→T i =⟧‘What happens at five, {Keith|T}?’⟦/⟧
{He|T} looked up at the clock over the fire door. It had four minutes in hand. Through the wired glass {he|T} could see the top of {Lowell|L}’s head, bent right down now, and the hands going over and over the same place on the table as if there were something there to rub out.
⟦T→G a⟧‘{He|B} walks in and says {he|B} did it,’⟦/⟧ {he|T} said.
⟦G→T i⟧‘And did {he|B}?’⟦/⟧
⟦T→G i⟧‘No.’⟦/⟧
⟦G→T a⟧‘{You|T}’re sure,’⟦/⟧ {he|G} said.
⟦T→G i⟧‘{He|B} dried the wrong glass, {sir|G}. {He|B} thought {he|B} was drying {{his|B} brother|L}’s.’⟦/⟧
{The older man|G} said a word {he|G} didn’t often use. Then, being {Greer|G}, {he|G} straightened {his|G} tie.
⟦G→T i⟧‘In that case there was somebody else at that sink.’⟦/⟧
⟦T→G i⟧‘Yes, {sir|G}.’⟦/⟧
⟦G→T a⟧‘Drink {your|T} tea,’⟦/⟧ {he|G} said, and pushed the door. ⟦G→T a =⟧‘{You|T}’ve got three minutes to tell {me|G} who.’⟦/⟧

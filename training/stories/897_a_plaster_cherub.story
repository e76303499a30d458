# title: A Plaster Cherub
# style: third person past; British single quotes; UK; country-house detective; three women; few tags in the middle; surnames and epithets
# cast: F = Miss Fanny Marlowe | Marlowe, Fanny, Miss Marlowe | she
# cast: D = Divya Rao | Divya, Rao | she
# cast: L = Lady Lavinia Orme | Lady Orme, Lavinia | she
# cast: S = Sir Rodney | Rodney | he
# cast: J = the gardener | | he
# cast: U = Divya's aunt | | she
# cast: M = Divya's mother | | she
# cast: I = the inspector | | ?
---
@scene place=the long gallery at Orme Court | time=after breakfast | pov=D | present=F,D
⟦D→F a⟧‘So {he|S} was standing here?’⟦/⟧ {she|D} asked.
⟦F→D a⟧‘Sitting,’⟦/⟧ {the detective|F} said.
⟦D→F e⟧‘There isn’t a chair,’⟦/⟧ said {Divya|D}.
⟦F→D i⟧‘No. There isn’t, is there?’⟦/⟧
{Divya Rao|D} waited for the rest of it. It was {her|D} first week, and {she|D} had learned two things about {{her|D} employer|F} so far: that {she|F} took four sugars, and that when {she|F} agreed with you it was time to worry. {The detective|F} had lain down flat on the parquet in {her|F} tweeds. {She|F} was sixty-eight. {She|F} was looking at the ceiling, where about a hundred plaster cherubs were looking at {her|F}.
⟦D→F a⟧‘Shall {I|D} write that down?’⟦/⟧ {she|D} said. ⟦D→F a =⟧‘About the chair?’⟦/⟧
⟦F→D a⟧‘If {you|D} like. How’s {your|D} head for heights?’⟦/⟧ {she|F} asked.
⟦D→F a⟧‘Rubbish,’⟦/⟧ {she|D} said.
⟦F→D a⟧‘{Mine|F} also. Pity. How many cherubs on the left-hand side?’⟦/⟧ {she|F} asked.
⟦D→F i⟧‘Fifty?’⟦/⟧
⟦F→D i⟧‘Count.’⟦/⟧
{She|D} counted. It made {her|D} neck hurt. There was a smell of wax, and of old flowers, and in the quiet {she|D} could hear the police out on the gravel, having elevenses at ten. At the agency they had told {her|D} that {Miss Marlowe|F} got through an assistant a month. One had left in tears and one in an ambulance. The last had been seen running across a ploughed field, screaming. {Divya|D} had taken the job regardless, since it was that or {{her|D} auntie|U}’s call centre in Slough, and there {she|D} had already worked, and had already cried.
⟦D→F a⟧‘Forty-nine,’⟦/⟧ {she|D} reported.
⟦F→D a⟧‘And on the right?’⟦/⟧ {she|F} asked.
⟦D→F i⟧‘{I|D} did the right. It’s fifty.’⟦/⟧
⟦L→F i⟧‘One fell down. Years ago. What in heaven’s name are {you|F} doing on {my|L} floor?’⟦/⟧
@scene place=the long gallery | time=straight after | pov=D | present=F,D,L
{The widow|L} had come in by the garden door. {She|L} was all in white, with secateurs.
⟦F→L i⟧‘Admiring. Good morning, {Lady Orme|L}. How many years?’⟦/⟧
⟦L→F i⟧‘{I|L} couldn’t say. Ten.’⟦/⟧
⟦F→L i⟧‘Did it hit anybody?’⟦/⟧
⟦L→F i⟧‘Certainly not.’⟦/⟧
⟦F→L i⟧‘Where is it now?’⟦/⟧
⟦L→F i⟧‘Where’s *what*?’⟦/⟧
⟦D→L e⟧‘The cherub. What happened to it?’⟦/⟧ asked {Divya|D}.
{Lavinia Orme|L} looked at {her|D}, for the first time in three days. ⟦L→F a⟧‘Does {this one|D} speak?’⟦/⟧ {she|L} said.
⟦F→L i⟧‘{I|F} rather hope so. {I|F} pay {her|D} for it.’⟦/⟧
⟦L→F i⟧‘{I|L} suppose that it was thrown away.’⟦/⟧
⟦D→L i⟧‘Who by?’⟦/⟧
⟦L→D i⟧‘By {the gardener|J}! By whoever throws things! {{My|L} husband|S} is dead, {young woman|D}, and {you|D} want to know about the *plaster*?’⟦/⟧
⟦F→D i⟧‘Do {you|D}, {Rao|D}?’⟦/⟧
⟦D→F i⟧‘Do {I|D} what?’⟦/⟧
⟦F→D i⟧‘Want to know about the plaster.’⟦/⟧
It felt like being handed something over a wall. {She|D} looked up. All along the left-hand side the fat white feet hung down in their pairs, furred with grey, a century of it; and in the middle was the gap; and all round the gap it was as clean as a plate.
⟦D→F a⟧‘There’s no dust,’⟦/⟧ {she|D} said slowly. ⟦D→F a =⟧‘If it’d come down ten years ago there would be dust on the place.’⟦/⟧
⟦F→D i⟧‘Go on.’⟦/⟧
⟦D→F a⟧‘So it’s new. So it was this week,’⟦/⟧ {she|D} said.
⟦L→F a⟧‘This is offensive,’⟦/⟧ {the widow|L} said.
⟦D→L i⟧‘And somebody moved the chair, because the chair had a dent in it.’⟦/⟧
⟦L→F i⟧‘Are {you|F} going to let {her|D}...’⟦/⟧
⟦F→L i⟧‘Yes. Do mind the secateurs.’⟦/⟧
⟦D→L i⟧‘{He|S} was sitting right under it. It just *fell* on {him|S}.’⟦/⟧
There was a long silence. {Miss Marlowe|F}, on the floor, had closed {her|F} eyes, with the air of a woman listening to a band.
⟦L→D a⟧‘{You|D} think it was an accident?’⟦/⟧ {the widow|L} whispered.
⟦D→L i⟧‘Wasn’t it?’⟦/⟧
⟦L→D i⟧‘Of course it was an accident! {He|S} was doing the crossword!’⟦/⟧
⟦F→L a⟧‘Then why on earth hide it, {{my|F} dear|L}?’⟦/⟧ {the detective|F} asked.
⟦L→F i⟧‘{You|F} wouldn’t understand.’⟦/⟧
⟦F→L i⟧‘{I|F} buried two of them. Try {me|F}.’⟦/⟧
{Lady Orme|L} sat down, since there was no chair, on the parquet. The white skirt went out all round {her|L} like something spilt. Close to, {she|L} wasn’t much older than {{Divya|D}’s mother|M}.
⟦L→F a⟧‘{He|S} was {an MP|S} for thirty years,’⟦/⟧ {she|L} said. ⟦L→F a =⟧‘{He|S} was going to have a state funeral, or nearly. Do {you|F} know what the papers would have put?’⟦/⟧
⟦D→L e⟧‘Oh, no,’⟦/⟧ said {Divya|D}.
⟦L→D i⟧‘Quite.’⟦/⟧
⟦D→L i⟧‘*Bottoms up.*’⟦/⟧
⟦F→D e⟧‘{Rao|D}!’⟦/⟧ said {Marlowe|F}.
⟦D→F i⟧‘Sorry.’⟦/⟧
⟦L→D i⟧‘No. No, that was the very one. {I|L} thought of that one {myself|L}.’⟦/⟧ It was a moment before {Divya|D} understood that the sound was laughing, or had been to begin with. {She|D} shuffled over on {her|D} knees and took the secateurs out of the shaking hand. ⟦L→D,F i⟧‘{I|L} thought, better a murder. {He|S}’d have so much rather been murdered.’⟦/⟧
⟦F→L i⟧‘Most people would. Where is it?’⟦/⟧
⟦L→F a⟧‘In the compost,’⟦/⟧ {she|L} said.
⟦F→D a⟧‘{Rao|D}, go and tell {the inspector|I} that {I|F} am baffled,’⟦/⟧ {she|F} said, opening one eye. ⟦F→D a =⟧‘Then go and see how deep.’⟦/⟧

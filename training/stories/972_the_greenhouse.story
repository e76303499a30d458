# title: What Grandad Grows
# style: first person past; British single quotes; teenage boy narrator with his grandparents and a policewoman; narrator named only in speech
# cast: N = Seth | Seth, lad, love | he | narrator
# cast: D = Doris, his grandmother | Nan, Doris | she
# cast: R = Ralph, his grandfather | Grandad, Ralph | he
# cast: P = the policewoman, Lucy Marbles | Lucy, officer | she
# cast: H = the people at number nine | | they
# cast: I = Irene, Lucy's mother | Irene | she
# cast: M = Seth's mum | Mum | she
---
@scene place=the back kitchen of a bungalow | time=Saturday breakfast | pov=N | present=N,D,R
⟦D→R i⟧‘There’s {a policewoman|P} coming up the path.’⟦/⟧
⟦R→D a⟧‘Which path?’⟦/⟧ {he|R} asked.
⟦D→R i⟧‘{We|D+R}’ve only the one path.’⟦/⟧
⟦R→D i⟧‘Is {she|P} looking at the greenhouse?’⟦/⟧
⟦D→R i⟧‘{She|P}’s looking at the gnome. Why would {she|P} look at the greenhouse?’⟦/⟧
⟦R→N i⟧‘{Seth|N}. Eat quicker.’⟦/⟧
⟦D→R i⟧‘{Ralph|R}, why would {she|P} look at the greenhouse?’⟦/⟧
{I|N} ate quicker. {I|N} was fifteen and staying the summer, because {Mum|M} was getting over something {I|N} wasn’t to ask about. What {I|N} had learned so far was this. {Nan|D} ran the house, and {Grandad|R} ran the greenhouse, and there was a treaty. {She|D} didn’t go past the water butt. {He|R} didn’t touch the tumble dryer. Every evening after the news {he|R} would go down there with a flask and a torch, and {she|D} would do {her|D} crossword, and at ten {he|R} came up again smelling of tomatoes and gave {her|D} a kiss on the top of the head. {They|D+R}’d been at it for fifty-two years. And {I|N} had seen inside. {I|N} had carried the compost. It wasn’t tomatoes.
⟦R→N a⟧‘{You|N} know nowt,’⟦/⟧ {he|R} said to {me|N}, low.
⟦N→R i⟧‘{I|N} don’t.’⟦/⟧
⟦R→N i⟧‘That’s it, {lad|N}. Just like that.’⟦/⟧
⟦D→R i⟧‘What doesn’t {he|N} know?’⟦/⟧
⟦R→D a⟧‘Owt,’⟦/⟧ {he|R} said.
⟦D→N i⟧‘What don’t {you|N} know, {love|N}?’⟦/⟧
The knocker went. {Nan|D} took off {her|D} pinny to answer it, for the law, and {the old man|R} gripped {my|N} arm so hard that {my|N} spoon jumped.
⟦R→N i⟧‘If it comes to it, it’s for {my|R} knees.’⟦/⟧
⟦N→R i⟧‘It’s for {your|R} knees.’⟦/⟧
⟦R→N i⟧‘It’s medicinal.’⟦/⟧
⟦N→R i⟧‘There’s eleven of them, {Grandad|R}.’⟦/⟧
⟦R→N i⟧‘{I|R}’ve two knees!’⟦/⟧
@scene place=the same | time=a minute later | pov=N | present=N,D,R,P
{She|P} was young, and had {her|P} hat under {her|P} arm. {She|P} took the chair that {Nan|D} wiped for {her|P}.
⟦P→D+R i⟧‘It’s a bit delicate, this.’⟦/⟧
⟦D→P e⟧‘Tea?’⟦/⟧ said {Nan|D}.
⟦P→D i⟧‘{I|P} won’t, thanks.’⟦/⟧
⟦D→P a⟧‘{You|P} will. Milk?’⟦/⟧ {she|D} told {her|P}.
⟦P→D i⟧‘Go on, then. It’s about the smell.’⟦/⟧
{Grandad|R} put {his|R} cup on the saucer. It took {him|R} two goes.
⟦R→P i⟧‘It’s for {my|R} knees.’⟦/⟧
⟦P→R a⟧‘Pardon?’⟦/⟧ {she|P} said.
⟦D→P i⟧‘{He|R}’s got bad knees. What smell, {officer|P}?’⟦/⟧
⟦P→D i⟧‘From the drains. At number nine. {They|H} wondered was {yours|D+R} the same.’⟦/⟧ {Grandad|R} breathed out like a tyre. {I|N} looked into {my|N} cornflakes. ⟦P→R i⟧‘Are {you|R} all right, {sir|R}?’⟦/⟧
⟦R→P a⟧‘Champion,’⟦/⟧ {he|R} croaked.
⟦P→R i⟧‘Only {you|R}’ve gone ever such a colour.’⟦/⟧
⟦D→P i⟧‘{Our|D+R} drains are lovely. Have a biscuit. {You|P}’re {{Irene|I}’s youngest|P}, aren’t {you|P}?’⟦/⟧
⟦P→D i⟧‘{I|P} am! {Lucy|P}.’⟦/⟧
⟦D→P i⟧‘And how’s {{your|P} mother|I}’s hip?’⟦/⟧
⟦P→D i⟧‘D’{you|D} know, it’s a miracle. {She|I} was that bad at Easter {she|I} couldn’t do the stairs. And then {somebody|D} at bingo gave {her|I} some fudge.’⟦/⟧
The kitchen went quiet. {Grandad|R} turned right round in {his|R} seat. {Nan|D} was pouring, and {she|D} went on pouring, a long thin steady stream; not a drop went in the saucer.
⟦R→D a⟧‘Fudge?’⟦/⟧ {he|R} said.
⟦D→R i⟧‘Drink up, {Ralph|R}.’⟦/⟧
⟦R→D i⟧‘There were *eleven*. {I|R} thought {I|R}’d miscounted. There were twelve in May!’⟦/⟧
⟦P→R i⟧‘Twelve what?’⟦/⟧
⟦N→P i⟧‘Tomatoes.’⟦/⟧
⟦D→P i⟧‘Green ones. {He|R}’s very jealous of them.’⟦/⟧
⟦R→D a⟧‘{You|D} never go past the butt,’⟦/⟧ {he|R} whispered. {He|R} didn’t look cross, {he|R} looked like somebody who’s been shown the sea. ⟦R→D a =⟧‘Fifty-two years, and {you|D} never go past the butt.’⟦/⟧
⟦D→R i⟧‘{You|R} never wash a jumper. Who got the peat off {you|R}? Who d’{you|R} think’s been watering, when {you|R} were in with {your|R} prostate?’⟦/⟧
{The policewoman|P} looked at {me|N}. {She|P} had brown eyes and a crumb on {her|P} tie. {I|N} am still not sure how much was going in.
⟦P→N a⟧‘Do {you|N} help in the garden?’⟦/⟧ {she|P} asked {me|N}.
⟦N→P i⟧‘{I|N} know nowt.’⟦/⟧
⟦P→D a⟧‘Right,’⟦/⟧ {she|P} said, getting up, putting {her|P} hat on straight. ⟦P→D a =⟧‘Well. {I|P} can’t smell a thing. Can {I|P} take another bit of that for {{my|P} mam|I}? It’s only that {she|I} was asking.’⟦/⟧

# title: Number Three Pump
# style: third person past; British single quotes; space salvage crew; a captain, an engineer and a robot (he); two women and a he-robot
# cast: D = Captain Dunmore | Dunmore, Captain, Skip | she
# cast: L = Lenka Vrba | Lenka, Vrba | she
# cast: R = Rivet | Rivet, the robot | he
# cast: W = Lenka's mother | | she
---
@scene place=the engine room of a salvage tug | time=the night watch | pov=L | present=L,R,D
⟦L→R i⟧‘Pass {me|L} the nine.’⟦/⟧
⟦R→L i⟧‘This is a nine.’⟦/⟧
⟦L→R i⟧‘That’s a six, {you|R}’re holding it upside down.’⟦/⟧
⟦R→L a⟧‘{I|R} am aware of that,’⟦/⟧ {he|R} said. ⟦R→L a =⟧‘{I|R} was making a joke.’⟦/⟧
{Lenka|L} slid out from under the pump and looked at {him|R}. {Rivet|R} had one working eye and a chest like a filing cabinet, and in the eleven months since {they|L+D} had pulled {him|R} out of a wreck off Ceres {he|R} had made no jokes at all.
⟦L→R i⟧‘Since when do {you|R} make jokes?’⟦/⟧
⟦R→L i⟧‘Since Monday. {I|R} have been practising in the hold.’⟦/⟧
⟦L→R i⟧‘On who?’⟦/⟧
⟦R→L i⟧‘The potatoes.’⟦/⟧
⟦D→L,R i⟧‘Why’ve {we|D+L+R} got no heat on the bridge?’⟦/⟧ Boots on the ladder, then the rest of {her|D}, wrapped in a blanket to the ears. ⟦D→L i⟧‘{Vrba|L}? {I|D} can see {my|D} breath up there.’⟦/⟧
⟦L→D a⟧‘Number three pump, {Skip|D},’⟦/⟧ {she|L} told {her|D}.
⟦D→L i⟧‘{You|L} said number three was fixed.’⟦/⟧
⟦L→D i⟧‘It was. It’s had a relapse.’⟦/⟧
⟦R→D e⟧‘It has a cold,’⟦/⟧ said {Rivet|R}.
Nobody laughed.
⟦R→D,L i⟧‘That was also a joke.’⟦/⟧
⟦D→L a⟧‘What’s the matter with {him|R}?’⟦/⟧ {the captain|D} asked, not lowering {her|D} voice.
⟦L→D i⟧‘{He|R}’s branching out.’⟦/⟧
⟦D→L i⟧‘Can {he|R} branch out with a spanner in {his|R} hand? {I|D}’ve got frost on the compass.’⟦/⟧
{Lenka|L} looked up at {her|D}. In six years aboard {she|L} had seen {Dunmore|D} shot at, boarded, and left at the altar by a freight inspector, and through all of it {the woman|D} had gone about in a shirt with the sleeves rolled. {She|D} had a theory that the cold was a matter of character. {She|D} had aired it at breakfast, often, to anyone who asked for another jumper. And now here {she|D} was, in the good blanket, the one with the moose on it, which had been a present from {{Lenka|L}’s mother|W} and lived at the bottom of {Lenka|L}’s own locker.
⟦L→D i⟧‘Is that {mine|L}?’⟦/⟧
⟦D→L i⟧‘Is what {yours|L}?’⟦/⟧
⟦L→D e⟧‘The moose,’⟦/⟧ said {Lenka|L}.
⟦D→L i⟧‘It was lying about.’⟦/⟧
⟦R→L i⟧‘It was not. {I|R} heard {her|D} pick the lock.’⟦/⟧
⟦D→R i⟧‘{You|R} be quiet.’⟦/⟧
⟦R→L a⟧‘{She|D} used a fork,’⟦/⟧ {he|R} added.
⟦D→R i⟧‘{I|D} will sell {you|R} for scrap at the next port, and that *isn’t* a joke.’⟦/⟧
⟦L→D a⟧‘{You|D} could’ve just asked {me|L},’⟦/⟧ {she|L} said. {She|L} found that {she|L} wasn’t angry. It was hard to be, with the antlers sticking up like that on each side of {the captain|D}’s head.
⟦D→L i⟧‘And have {you|L} go round telling people {I|D}’m cold?’⟦/⟧
⟦L→D i⟧‘What people? There’s {me|L} and {Rivet|R}.’⟦/⟧
⟦R→L i⟧‘And the potatoes.’⟦/⟧
{Dunmore|D} opened {her|D} mouth. {She|D} shut it again. {Her|D} shoulders had begun to shake, under the moose, and it took {Lenka|L} a moment to see what it was.
⟦L→R a⟧‘There {you|R} go,’⟦/⟧ {she|L} told {him|R}. ⟦L→R a =⟧‘{You|R} got one.’⟦/⟧
⟦R→L i⟧‘Was it the word, or was it the pause before it?’⟦/⟧
⟦D→R a⟧‘Don’t explain it,’⟦/⟧ {she|D} got out, wiping {her|D} eyes. ⟦D→R a =⟧‘Never explain it. Lord. *The potatoes*.’⟦/⟧
⟦R→D i⟧‘Thank {you|D}, {Captain|D}. {I|R} have four more.’⟦/⟧
⟦D→R i⟧‘Save them. What does this thing need, {Vrba|L}?’⟦/⟧
⟦L→D i⟧‘A gasket. Which {we|L+D+R} haven’t got.’⟦/⟧
⟦D→L i⟧‘What size?’⟦/⟧
⟦L→D i⟧‘About like that.’⟦/⟧ {She|L} made a ring with finger and thumb, and for some reason {both the others|D+R} went quiet.
⟦R→D e⟧‘Should {I|R} tell {her|L}, or will {you|D}?’⟦/⟧ asked {Rivet|R}, after a while.
⟦L→D,R i⟧‘Tell {me|L} what?’⟦/⟧
⟦D→R i⟧‘{You|R} tell {her|L}. {You|R}’re {the comedian|R}.’⟦/⟧
⟦R→L i⟧‘The lock on {your|L} locker had a rubber ring in it. It came out with the fork.’⟦/⟧
⟦L→D i⟧‘{You|D} broke {my|L} *lock*?’⟦/⟧
⟦D→L a⟧‘{I|D}’ll get {you|L} another one,’⟦/⟧ {she|D} promised. {She|D} was feeling about in the blanket. {She|D} brought out a small black ring and laid it, with some dignity, in {the engineer|L}’s dirty palm. ⟦D→L a =⟧‘Would that do it?’⟦/⟧
{Lenka|L} held it up to the lamp. It was the right size. It was exactly, maddeningly, the right size.
⟦L→R i⟧‘{Rivet|R}. The nine.’⟦/⟧
⟦R→L i⟧‘This is a nine.’⟦/⟧
⟦D→R i⟧‘It’s upside down, {you great tin lump|R},’⟦/⟧ and {the captain|D} sat down on the bottom rung, to watch {them|L+R} work. ⟦D→R i =⟧‘Go on, then. What are the other four?’⟦/⟧

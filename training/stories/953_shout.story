# title: Shout
# style: third person past; British single quotes; lifeboat crew, five men; nearly all pronoun tags; the right man seldom the last one named
# cast: H = Horace, coxswain | Horace, cox | he
# cast: J = Jed, mechanic | Jed | he
# cast: L = Lewis, Jed's son | Lewis, Lew | he
# cast: S = Simon, at the helm | Simon, Si | he
# cast: G = Giles, the man off the yacht | Giles | he
# cast: R = Giles's brother | Rupert | he
# cast: V = Simon's mother |  | she
# cast: T = Jed's wife, Lewis's mother |  | she
---
@scene place=the lifeboat | time=before dawn, heavy weather | pov=L | present=H,J,L,S
⟦H→L a⟧‘Are {you|L} going to be sick?’⟦/⟧ {he|H} bawled over the engines.
⟦L→H i⟧‘No, {cox|H}!’⟦/⟧
⟦H→L i⟧‘Then stop looking at {my|H} boots!’⟦/⟧
⟦J→H i⟧‘{He|L} was sick on {mine|J}. Off the quay.’⟦/⟧
⟦L→J i⟧‘{Dad|J}!’⟦/⟧
⟦J→L i⟧‘{You|L} were. They’re new, and all.’⟦/⟧
⟦S→J i⟧‘{You|J} were sick on {{my|S} *mother*|V}, {your|J} first time out.’⟦/⟧
⟦J→S i⟧‘{She|V} was stood in the way.’⟦/⟧
⟦S→J i⟧‘{She|V}’s eighty-one. {She|V} still brings it up.’⟦/⟧
⟦H→S i⟧‘So did {he|J}!’⟦/⟧
{All of {them|H+J+S}|H+J+S} laughed except {Lewis|L}, who shut {his|L} teeth and counted rivets. {He|L} had wanted this since {he|L} could walk. The pager used to go off in the night, in the next room, and {he|L} would hear {{his|L} father|J}’s feet hit the lino, and then the van; and {{his|L} mother|T} would come in and get into bed with {him|L}, without a word, and {the two of {them|L+T}|L+T} would lie there and listen to the wind until the van came back. {He|L} had never told {her|T} that {he|L} was awake. {She|T} had never told {him|L} that {she|T} was frightened. Last night when the thing went off there were {two of {them|J+L}|J+L} on the stairs, and {she|T} had stood at the top in {her|T} nightdress looking down at {both of {them|J+L}|J+L}, and that time {he|L} had seen {her|T} face.
⟦H→S a⟧‘What’s it making?’⟦/⟧ {he|H} asked.
⟦S→H e⟧‘Sixteen. It’s not happy,’⟦/⟧ said {Simon|S}.
⟦H→J i⟧‘{Jed|J}? Why’s it not happy?’⟦/⟧
⟦J→H a⟧‘Port filter,’⟦/⟧ {he|J} said, with {his|J} ear against the casing like a doctor. ⟦J→H a =⟧‘{I|J} can nurse it. {Lew|L}, pass {me|J} the thing.’⟦/⟧
⟦L→J i⟧‘What thing?’⟦/⟧
⟦J→L i⟧‘The thing, the *thing*. {You|L}’re holding it.’⟦/⟧
{He|L} looked down. {He|L} was, too. {He|L} passed it.
⟦S→H a⟧‘There! Fine on the bow. See it?’⟦/⟧ {the helm|S} yelled.
⟦H→S i⟧‘{I|H} see a lot of water, {Si|S}.’⟦/⟧
⟦S→H i⟧‘Under the water.’⟦/⟧
It came up on its side with the mast trailing, a white hull, very small; and there was {a man|G} on it, sitting astride the keel, and {he|G} was waving to {them|H+J+L+S} as you would to a bus.
@scene place=alongside the capsized yacht | time=minutes later | pov=L | present=H,J,L,S,G,R
It took three goes. On the third {Simon|S} laid the boat so near that the paint squealed, and {Lewis|L} leaned out with {{his|L} father|J}’s fist through the back of {his|L} harness, and took hold of a wrist.
⟦L→G i⟧‘Let go of the boat!’⟦/⟧
⟦G→L i⟧‘{I|G} can’t!’⟦/⟧
⟦L→G i⟧‘{You|G} can. {I|L}’ve got {you|G}. What’s {your|G} name?’⟦/⟧
⟦G→L i⟧‘{Giles|G}. {I|G} can’t, {you|L} don’t understand, {I|G}’ve got {his|R} *foot*.’⟦/⟧
⟦L→G i⟧‘Whose foot?’⟦/⟧
⟦G→L i⟧‘{{My|G} brother|R}’s. {He|R}’s underneath.’⟦/⟧
{Lewis|L} turned {his|L} head. {{His|L} father|J} had heard; {he|J} had gone grey round the nose. ⟦J→H i⟧‘There’s {another one|R}. In the cabin.’⟦/⟧
⟦H→J i⟧‘Alive?’⟦/⟧
⟦G→H i⟧‘{He|R}’s kicking {me|G}!’⟦/⟧
⟦H→J,L,S a⟧‘That’s alive,’⟦/⟧ {he|H} decided. ⟦H→J,L,S a =⟧‘Somebody’ll have to go under. {Jed|J}, {you|J}’re too fat.’⟦/⟧
⟦J→H a⟧‘{I|J}’m not too fat,’⟦/⟧ {he|J} said.
⟦H→J i⟧‘For that hatch? {I|H}’m too fat, and {I|H}’m thinner than {you|J}.’⟦/⟧
⟦S→H i⟧‘{I|S}’d go, but who’d hold it steady?’⟦/⟧
Nobody said the rest. The spray came over, and went. {Lewis|L} found that {he|L} wasn’t sick any longer; it had gone clean out of {him|L}, like a noise stopping. {He|L} began to unclip the lifejacket.
⟦J→L a⟧‘No,’⟦/⟧ {he|J} said, and the fist in the harness tightened.
⟦L→J i⟧‘{Dad|J}.’⟦/⟧
⟦J→L i⟧‘{I|J} said no. {{Your|L} mother|T}’d have {my|J} skin.’⟦/⟧
⟦L→J a⟧‘{She|T} knows what {I|L} came out for. {She|T} was on the stairs,’⟦/⟧ {he|L} said.
⟦J→L i⟧‘{I|J} saw where {she|T} was.’⟦/⟧
⟦H→J a⟧‘It’s {your|J} hand, {Jed|J},’⟦/⟧ {he|H} said, quite low for {him|H}. ⟦H→J a =⟧‘{I|H}’ll not order it.’⟦/⟧
One, two, three seas went by under the keel. Then the hand opened. It took hold again, lower down, where the line was, and {he|J} passed it twice round {his|J} own back and sat down against the rail.
⟦J→L a⟧‘Two tugs for slack,’⟦/⟧ {he|J} told {him|L}. ⟦J→L a =⟧‘Three and {I|J} haul {you|L} home, and {I|J} don’t care who’s got whose foot.’⟦/⟧
{Lewis|L} nodded. {He|L} sat on the rail as {he|L} had sat on the edge of the baths when {he|L} was five, with that same fist at {his|L} back, and breathed in, and in. The last thing {he|L} saw, going over, was two pairs of boots side by side at the rail: one old, one new.

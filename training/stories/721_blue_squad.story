# title: Blue Squad Is Not Speaking To You
# style: third person past; straight quotes; superhero team; comma slips; ff.net
# cast: R = Rhys Maddox | Rhys, Anvil | he
# cast: B = Bilal Farouk | Bilal, Halflight, Bill | he
# cast: O = Olu | Olu, Switchback | he
# cast: G = Gwen | Gwen, Tempest | she
# cast: C = the Commander | Commander | she
---
@scene place=the debrief room | time=after the bridge | pov=B | present=B,R,O,G,C
There was a rule that you didn't take your boots off in the debrief room. {Rhys|R} had {his|R} boots off. One of {his|R} socks was still smoking.
⟦G→R e⟧"That's disgusting,"⟦/⟧ {Gwen|G} said.
⟦R→G i⟧"It's medical."⟦/⟧
⟦G→R i⟧"It's a foot."⟦/⟧
{Bilal|B} sat as far from {him|R} as the table allowed and kept {his|B} eyes on the jug of water. {He|B} had been invisible for most of the fight and {he|B}'d have liked to be invisible now, but it gave {him|B} nosebleeds if {he|B} did it twice in a day, and anyway {they|R+O+G} always knew.
⟦O→B a⟧"So. Are {we|R+B+O+G} going to talk about it?"⟦/⟧ {he|O} wanted to know.
⟦B→O i⟧"About what."⟦/⟧
⟦O→B i⟧"{Bill|B}."⟦/⟧
⟦B→O i⟧"About what, {Olu|O}."⟦/⟧
⟦R→B a⟧"About the bridge,"⟦/⟧ {the big man|R} said to {his|R} own toes. ⟦R→B a =⟧"About how {I|R} told {you|B} left and {you|B} went right."⟦/⟧
So it was going to be like that. ⟦B→R i⟧"{You|R} said right."⟦/⟧
⟦R→B a⟧"{I|R} said left,"⟦/⟧ {he|R} muttered.
⟦B→R i⟧"{You|R} said, and {I|B} quote, ⟦R→B i quoted⟧'go right, go right, go right.'⟦/⟧"⟦/⟧
⟦R→B i⟧"{I|R} said right as in, yes! Right! As in correct!"⟦/⟧
⟦G→R i⟧"Three times?"⟦/⟧
⟦R→G e⟧"{I|R} was excited!"⟦/⟧ {Rhys|R} burst out.
{Olu|O} made a noise into {his|O} fist. {He|O}'d been on the far bank with a school bus in each hand, more or less, and had missed the whole thing, and it was obvious {he|O} had been dying to hear it ever since. {He|O} pulled out the chair next to {Bilal|B}'s and turned it round and sat on it backwards, like the cool teacher in a film.
⟦O→B i⟧"And then what happened?"⟦/⟧
⟦B→O i⟧"Then a tram fell on {me|B}."⟦/⟧
⟦O→R a⟧"A tram fell on {him|B}, {Rhys|R},"⟦/⟧ {he|O} said.
⟦R→O i⟧"{I|R} know a tram fell on {him|B}. Who do {you|O} think took it off?"⟦/⟧
⟦G→R,O e⟧"{Me|G}, actually,"⟦/⟧ {Gwen|G} said.
⟦R→G i⟧"{I|R} lifted it."⟦/⟧
⟦G→R a⟧"{I|G} had a forty knot updraft under it. {You|R} put {your|R} hand on it. For the photo,"⟦/⟧ {she|G} answered.
The sock went out with a little hiss. For a second nobody had anything to say. Then {the tallest of {them|R+B+O+G}|O} started laughing, properly, chair legs squeaking, until {Bilal|B} felt {his|B} own mouth give way at the corner.
⟦R→B i⟧"{You|B}'re laughing. {He|B}'s laughing. So {we|R+B}'re fine?"⟦/⟧
⟦B→R i⟧"{We|R+B}'re not fine."⟦/⟧
⟦R→B i⟧"But {you|B}'re-"⟦/⟧
⟦B→R i⟧"{I|B} was under it for six minutes, man. {I|B} could hear {you|R} up there."⟦/⟧ {He|B} hadn't meant to say the next bit. ⟦B→R i =⟧"{I|B} could hear {you|R} shouting {my|B} name. {My|B} actual name, on an open channel."⟦/⟧
{Rhys|R} went red, starting at the neck. {He|R} began, very carefully, to put {his|R} boots back on.
⟦G→O a⟧"{Olu|O}, do {you|O} want to get a coffee?"⟦/⟧ {she|G} wanted to know.
⟦O→G i⟧"No, {I|O}'m good."⟦/⟧
⟦G→O i⟧"{Olu|O}."⟦/⟧
⟦O→G i⟧"Oh. Oh! Yeah. Coffee. {I|O} love coffee."⟦/⟧
⟦G→O e⟧"{You|O}'re holding the chair,"⟦/⟧ {Gwen|G} said quietly.
⟦O→G i⟧"{I|O}'m going to bring it with {me|O}."⟦/⟧
The door shut behind {them|O+G}. It opened again, and an arm came in and put the chair back, and it shut.
⟦R→B a⟧"{I|R} couldn't see {you|B},"⟦/⟧ {he|R} said at last. ⟦R→B a =⟧"That's the thing with {you|B}, right, {I|R} never can, {I|R} just have to sort of trust {you|B}'re there. And then {I|R} couldn't hear {you|B} either."⟦/⟧
⟦B→R i⟧"{I|B} was being quiet."⟦/⟧
⟦R→B a⟧"Well don't,"⟦/⟧ {he|R} said.
⟦B→R i⟧"There was a tram on {my|B} chest."⟦/⟧
⟦R→B i⟧"Make an effort!"⟦/⟧
{He|R}'d got the left boot on the right foot. {Bilal|B} looked at that for a while. The first week {he|B} joined, when it was just {the two of {them|B+R}|B+R} and a borrowed van, {Rhys|R} used to leave a hand hanging open behind {him|R} in the dark, so there'd be something to bump into. {He|B} had thought it was a tactical thing.
⟦B→R a⟧"Which left did {you|R} mean, anyway?"⟦/⟧ {he|B} asked. ⟦B→R a =⟧"{Yours|R} or {mine|B}?"⟦/⟧
⟦R→B i⟧"What?"⟦/⟧
⟦B→R a⟧"{You|R} were facing {me|B},"⟦/⟧ {he|B} said.
There was a terrible silence.
⟦C→R,B i⟧"{Gentlemen|R+B}."⟦/⟧ It came from the speaker over the door, and it sounded tired. ⟦C→R,B i =⟧"Before {you|R+B} go on. {You|R+B} do both know this room is recorded?"⟦/⟧
⟦R→C i⟧"Yes, {Commander|C}."⟦/⟧
⟦B→C i⟧"No, {Commander|C}!"⟦/⟧
⟦C→B a⟧"It was {his|R} left, {Halflight|B}. {I|C}'ve watched it nine times. {You|B} were {both|R+B} wrong,"⟦/⟧ {she|C} muttered.

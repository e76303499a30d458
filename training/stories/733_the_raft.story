# title: What The Raft Was For
# style: third person past; straight quotes; scout camp leaders; four men; many pronoun tags; AO3
# cast: C = Callan | Callan, Cal | he
# cast: G = Gareth Pugh | Gareth, Pugh, Gaz | he
# cast: O = Oluwaseun | Oluwaseun, Seun | he
# cast: E = Eddie | Eddie, Ed | he
# cast: B = Bethan | Bethan | she
---
@scene place=the lake shore | time=dusk | pov=C | present=C,G,O,E,B
It floated. That was the first surprise. {Gareth|G}, who had lashed it, stood on the jetty with {his|G} arms folded and an expression of such calm that {Callan|C} knew {he|G} was amazed.
⟦G→C,O,E a⟧"Well, there {you|C+O+E} go,"⟦/⟧ {he|G} said.
⟦O→G i⟧"It's got a lean on it."⟦/⟧
⟦G→O i⟧"It's meant to have a lean."⟦/⟧
⟦E→G i⟧"How come?"⟦/⟧
⟦G→E a⟧"For the current,"⟦/⟧ {he|G} told {him|E}, and when {the lad|E} only looked at the flat black water: ⟦G→E a =⟧"There'll be a current later."⟦/⟧
{Seun|O} laughed. {He|O} had a way of laughing with {his|O} whole chest that made other people want to have said the funny thing. {Callan|C} had been trying to say it since Monday. ⟦C→O e⟧"It's not bad, though,"⟦/⟧ {Callan|C} offered, ⟦C→O e =⟧"considering who built it."⟦/⟧
⟦O→C a⟧"{You|C} held the string,"⟦/⟧ {he|O} said, turning.
⟦C→O a⟧"{I|C} held the string very well,"⟦/⟧ {he|C} said.
⟦O→C i⟧"{You|C} did. {I|O} was watching."⟦/⟧
That was the sort of thing that {he|O} would say. You couldn't do anything with it. Last night by the fire it was ⟦O→C i quoted⟧'budge up'⟦/⟧, and before that, in the queue for showers, ⟦O→C i quoted⟧'nice knees'⟦/⟧, and each time {Callan|C} had carried it off to {his|C} tent like a dog with a sock.
⟦G→C,O,E a⟧"Who's going out on it, then?"⟦/⟧ {the builder|G} asked.
Silence. {Eddie|E} looked at {Callan|C}. {Callan|C} looked at {his|C} boots.
⟦E→G a⟧"{I|E} can't swim,"⟦/⟧ {he|E} said.
⟦G→E i⟧"It's three feet deep."⟦/⟧
⟦E→G a⟧"{I|E} can't swim in three feet, either,"⟦/⟧ {he|E} pointed out, reasonably enough.
⟦C→G i⟧"{You|G} built it, {Gaz|G}. {You|G} go."⟦/⟧
⟦G→C a⟧"{I|G}'ve got a back,"⟦/⟧ said {the older man|G}, who had carried a canoe up that hill on {his|G} head at lunchtime without being asked. ⟦G→C,O a =⟧"What about {you two|C+O}? {You|C+O}'re light."⟦/⟧
⟦O→G a⟧"{He|C}'s light,"⟦/⟧ {he|O} said, jerking a thumb. ⟦O→G a =⟧"{I|O}'m seventeen stone."⟦/⟧
⟦G→O i⟧"Then {you|O}'re ballast. Go on. Get on. {I|G}'ll hold the rope."⟦/⟧
And that was how it came about. {Callan|C} went first, on hands and knees, feeling each barrel think about it. Behind {him|C} the whole raft sat down in the water as {Seun|O} came aboard. {He|C} shut {his|C} eyes. When {he|C} opened them the jetty was ten yards off, and there were {two small figures|G+E} on it, one waving.
⟦E→G a⟧"Should {they|C+O} be that far out?"⟦/⟧ {the small one|E} could be heard asking.
⟦G→E i⟧"{They|C+O}'re on the rope."⟦/⟧
⟦E→G a⟧"What rope?"⟦/⟧ {he|E} asked.
There was a pause. Sound carries on a lake. ⟦G→E e⟧"Oh, bugger,"⟦/⟧ said {Gareth|G} distinctly.
⟦C→O i⟧"Did {you|O} hear that?"⟦/⟧
⟦O→C a⟧"Mm,"⟦/⟧ {he|O} said. {He|O}'d lain back with {his|O} hands behind {his|O} head, and the lean had become a slope, and the slope was tipping {Callan|C}, inch by inch, toward {him|O}. ⟦O→C a =⟧"There's {your|C} current."⟦/⟧
⟦C→O a⟧"{He|G}'s let go of {us|C+O},"⟦/⟧ {he|C} said. {His|C} voice went up on it. ⟦C→O a =⟧"{He|G}'s let go of {us|C+O} and {we|C+O} haven't got a paddle."⟦/⟧
⟦O→C a⟧"{I|O} know,"⟦/⟧ said {the other|O}. ⟦O→C a =⟧"{I|O} told {him|G} to."⟦/⟧
⟦C→O i⟧"{You|O} what?"⟦/⟧
⟦O→C i⟧"{I|O} gave {him|G} a fiver. {I|O} couldn't think how else {I|O}'d get {you|C} on {your|C} own. There's always {Eddie|E}."⟦/⟧
⟦E→C,O a⟧"{I|E} CAN HEAR {YOU|C+O}!"⟦/⟧ {he|E} yelled from the shore.
⟦O→E a⟧"SORRY, {ED|E}!"⟦/⟧ {he|O} yelled back. It rocked {them|C+O}. {Callan|C}'s hand went out for something to hold, and what it got was a shirt front with a heart going like the clappers under it, and it was that, the speed of it, in {a man|O} so large and so easy, that undid {him|C}.
⟦C→O a⟧"{You|O}'re nervous,"⟦/⟧ {he|C} said, wondering.
⟦O→C a⟧"{I|O}'m absolutely bricking it,"⟦/⟧ {he|O} agreed.
On the jetty there was {a third figure|B} now, with a lantern. That would be {Bethan|B} come down to call {the leaders|C+G+O+E} to cocoa. {They|C+O} watched {her|B} arrive, and stop, and put up a hand to {her|B} eyes.
⟦B→G a⟧"Is that {them|C+O}?"⟦/⟧ {she|B} wanted to know.
⟦G→B a⟧"That's {them|C+O},"⟦/⟧ {he|G} said.
⟦B→G i⟧"And did it float, in the end?"⟦/⟧
⟦E→B e⟧"It's got a lean on it,"⟦/⟧ {Eddie|E} said.

# title: Second-Best Daughter
# style: third person past; straight quotes; princess, sergeant and lady's maid; three women; titles and surnames; more pronoun tags; fantasy adventure
# cast: K = Princess Kalina | Kalina, Highness, the princess | she
# cast: V = Sergeant Vickery | Vickery, Sergeant | she
# cast: N = Jemima Nettleship | Nettleship, Jemima | she
# cast: Y = Princess Irina | Irina, Kalina's sister | she
# cast: J = the king | | he
# cast: D = the duke | | he
---
@scene place=a stalled coach in the forest | time=afternoon, rain | pov=V | present=K,V,N
⟦K→V a⟧"Is it the axle?"⟦/⟧ {the princess|K} asked.
⟦V→K i⟧"It's the wheel, {Highness|K}."⟦/⟧
⟦K→V i⟧"Is the wheel worse than the axle?"⟦/⟧
⟦V→K a⟧"It's further away,"⟦/⟧ {she|V} said. {She|V} pointed. It had rolled a good sixty yards, down into the ravine, and the last {they|K+V+N} had seen of it was a small splash.
⟦N→K i⟧"{I|N} *said* to go by the coast road,"⟦/⟧ came from inside the coach. {The maid|N}'s bonnet followed, and a mitten, and a look. ⟦N→K i =⟧"{I|N} said so at breakfast."⟦/⟧
⟦K→N a⟧"Yes, {Nettleship|N},"⟦/⟧ {she|K} said wearily.
⟦N→K i⟧"And again at the bridge."⟦/⟧
⟦K→N i⟧"{We|K+V} heard {you|N} at the bridge. Is there anything left in the hamper?"⟦/⟧
⟦N→K i⟧"A pear."⟦/⟧
⟦K→N e⟧"{You|N} packed for four days!"⟦/⟧ {Kalina|K} cried.
⟦N→K i⟧"{I|N} packed for four days for two. Nobody told {me|N} about {her|V}."⟦/⟧
{Vickery|V} found that {they both|K+N} were looking at {her|V}. {She|V} was six foot one, and it was true that there had been a ham.
⟦V→N a⟧"{I|V} thought it was for the escort,"⟦/⟧ {she|V} mumbled.
⟦N→V i⟧"{You|V}'re {the *whole* escort|V}."⟦/⟧
⟦V→N i⟧"That's why {I|V} ate all of it."⟦/⟧
{The princess|K} laughed. It wasn't a palace laugh; it had a snort in the middle. {Vickery|V} had been told to expect a spoiled, silent girl who would have to be watched, and {she|V}'d been told it by three separate officers, one of them a colonel, on the morning when they'd handed {her|V} the orders. {The king|J} had {two daughters|K+Y}. {The elder|Y} was to have had {the duke|D}. {The elder|Y} had looked at {his|D} portrait, gone out for a ride and not come back; and so they had let down the hem of the wedding dress and put {the younger|K} in the coach, the way one sends on the other umbrella. {She|K} had said nothing at all as far as the border. Then {she|K}'d asked, through the window, what {the sergeant|V}'s horse was called, and {they|K+V} had talked about horses until dark.
⟦K→V i⟧"Could {you|V} carry {me|K}?"⟦/⟧
⟦V→K i⟧"To {the duke|D}'s?"⟦/⟧
⟦K→V i⟧"How far is it?"⟦/⟧
⟦V→K i⟧"Thirty miles."⟦/⟧
⟦K→V i⟧"Well, could {you|V}?"⟦/⟧
⟦N→K i⟧"{She|V} could not! What would it look like, {you|K} arriving at {your|K} own wedding over somebody's shoulder like a rug?"⟦/⟧
⟦V→K a⟧"{I|V} could, as a matter of fact,"⟦/⟧ {the sergeant|V} said, having thought about it. ⟦V→K a =⟧"If {you|K} wanted to get there."⟦/⟧
There was no sound but the rain. {Nettleship|N} drew in {her|N} mitten.
⟦K→V i⟧"What do {you|V} mean, if?"⟦/⟧
⟦V→K i⟧"Nothing, {Highness|K}."⟦/⟧
⟦K→V i⟧"{You|V} don't say *if* and mean nothing. {You|V} hardly say anything."⟦/⟧
⟦V→K i⟧"{I|V} only mean, wheels don't come off."⟦/⟧
{She|K} didn't answer that. Slowly, from the collar upwards, {she|K} was going pink, and {Vickery|V}, who had put that wheel on {herself|V} in the yard and hit the pin home with a mallet, watched {her|K} do it and was almost sure.
⟦V→K a⟧"Somebody'd have to draw the pin,"⟦/⟧ {she|V} went on. ⟦V→K a =⟧"At the last halt, say. While {I|V} was seeing to the horses."⟦/⟧
⟦K→V i⟧"What an extraordinary idea."⟦/⟧
⟦V→K i⟧"They'd want something to do it with. A hook, or--"⟦/⟧
⟦N→V i⟧"A curling iron."⟦/⟧
{They both|K+V} turned. {The maid|N} had climbed down backwards into the mud. {She|N} was a narrow little person with a drip at the end of {her|N} nose, and {she|N} was holding out the pin on the flat of {her|N} hand, like a tip.
⟦K→N i⟧"{Jemima|N}! It was *{you|N}*?"⟦/⟧
⟦N→K a⟧"{You|K} were taking too long about it,"⟦/⟧ {she|N} said. ⟦N→K a =⟧"{I|N} watched {you|K} at that halt. Three times round the coach with a hairpin. {You|K}'d never have shifted it with a hairpin."⟦/⟧
⟦V→K i⟧"So it *was* {you|K}."⟦/⟧
⟦K→V i⟧"It was {my|K} idea. It seems that {I|K} don't even get to ruin {my|K} own wedding."⟦/⟧
⟦N→K i⟧"{I|N} dressed {{your|K} sister|Y} for that ride, and {I|N}'ll tell {you|K} what {I|N} told {her|Y}. If {you|K}'re going, eat something first, and take a woman with a sword."⟦/⟧
⟦K→N e⟧"{You|N} *knew*,"⟦/⟧ breathed {Kalina|K}. ⟦K→N e =⟧"Where is {she|Y}? Is {she|Y} well?"⟦/⟧
⟦N→K i⟧"On the coast. {She|Y}'s got a boat."⟦/⟧
⟦K→N i⟧"Is that why {you|N} kept on about the coast road?"⟦/⟧
⟦N→K i⟧"{I|N} said it at breakfast, and {I|N} said it at the bridge!"⟦/⟧
{Kalina|K} sat down on the step. {She|K} put both hands over {her|K} face, and {her|K} shoulders shook, though with what it wasn't possible to say. {The older woman|N} gave {her|K} a small hard pat, the sort that one gives a cushion. Over the bent head {she|N} looked {Vickery|V} in the eye.
⟦N→V a⟧"And where do {you|V} stand?"⟦/⟧ {she|N} wanted to know.
{The sergeant|V} took the question seriously. {She|V} looked up the road, which led to {a duke|D}, and a pension, and a bed; then {she|V} looked at the pin.
⟦V→N i⟧"How many beds has it got, the boat?"⟦/⟧
⟦N→V e⟧"Three,"⟦/⟧ {Nettleship|N} said.
⟦K→V i⟧"{You|V}'d be *hanged*, {Sergeant|V}."⟦/⟧
⟦V→K a⟧"They'd have to find {me|V},"⟦/⟧ {the big woman|V} replied, and bent {her|V} knees, and turned {her|V} broad wet back. ⟦V→K,N a =⟧"Up {you|K} get. {You|N} bring the pear, {Nettleship|N}."⟦/⟧

# title: Breakfast After the Squid
# style: third person past; straight quotes; US; superheroes in a diner, three women and two men; pronoun tags among the women; tags with odd verbs
# cast: T = Toni, Tremor | Toni, Tremor | she
# cast: U = Uma, called Plait | Uma, Plait | she
# cast: B = Bonnie, the Sparrow | Bonnie, Sparrow | she
# cast: G = Gavin, who can fly | Gavin, Gav | he
# cast: H = Howard, their lawyer | Howard | he
# cast: W = the waitress |  | she
---
@scene place=a diner | time=six in the morning | pov=U | present=T,U,B,G,W
There was squid in {everybody|T+U+B+G}'s hair.
⟦W→T,U,B,G a⟧"Get {you folks|T+U+B+G} started with some coffee?"⟦/⟧ {the waitress|W} asked, without looking up from {her|W} pad.
⟦T→W i⟧"Four. And water. A lot of water."⟦/⟧
⟦B→W i⟧"And pie."⟦/⟧
⟦T→B a⟧"It's six a.m.,"⟦/⟧ {she|T} pointed out.
⟦B→T i⟧"{I|B} got swallowed, {Toni|T}. {I|B} was *inside* of it. {I|B} can have pie."⟦/⟧
⟦G→W i⟧"What kinds do {you|W} have?"⟦/⟧
⟦W→G i⟧"Cherry, apple, peanut butter. The special's calamari."⟦/⟧
{Bonnie|B} put {her|B} head down on the table.
⟦T→W a⟧"Cherry,"⟦/⟧ {she|T} decided for {her|B}, and patted about till {she|T} found a part of {her|B} that wasn't sticky. ⟦T→W a =⟧"For the table."⟦/⟧
{Uma|U} had got the corner of the booth, where {she|U} could see the door. Nobody had to tell {her|U} any more. In the first year {she|U} used to sit wherever there was room, and then came the thing at the ice-cream place; since then it had been {Toni|T} by the window, because {Toni|T} broke things, {Gavin|G} on the outside, because {he|G} needed a run-up, and {Uma|U}, who saw what was coming about four seconds ahead, against the wall. It wasn't a lot, four seconds. People thought it would be a gift at poker. Mostly it meant that {she|U}'d winced before the joke.
{She|U} winced.
⟦G→B i⟧"So was it a *tight squeeze*?"⟦/⟧
⟦B→G i⟧"{I|B} will kill {you|G}."⟦/⟧
⟦G→B i⟧"{I|G}'m just saying it really *sucked* {you|B} in."⟦/⟧
⟦B→U i⟧"{Uma|U}, does {he|G} do another one?"⟦/⟧
⟦U→B i⟧"{He|G}'s got three more."⟦/⟧
⟦G→U i⟧"Four. {You|U} only see the next three."⟦/⟧
⟦T→G i⟧"What are {we|T+U+B+G} going to say about the bridge?"⟦/⟧
That stopped it. {Gavin|G} drew {his|G} finger through a ring of water. ⟦T→G,U,B i⟧"Somebody's going to ask. It's been on every screen since four."⟦/⟧
⟦G→T a⟧"It was an old bridge,"⟦/⟧ {he|G} mumbled.
⟦T→G i⟧"It was listed."⟦/⟧
⟦B→T i⟧"Who's listing bridges?"⟦/⟧
⟦T→B i⟧"The city, {Bonnie|B}. They've got a list."⟦/⟧
⟦B→T a⟧"Well, did {you|T} do it, or did the squid?"⟦/⟧ {she|B} challenged, coming up off the table with a sugar packet stuck to {her|B} forehead.
{Toni|T}'s hands were under the table. They were always under the table afterwards; {Uma|U} could feel it through the bench, very fine, like a train a long way off.
⟦T→B a⟧"{I|T} don't know,"⟦/⟧ {she|T} confessed. ⟦T→B a =⟧"It was kind of a group effort."⟦/⟧
@scene place=the diner | time=a little later | pov=U | present=T,U,B,G,H,W
⟦U→T,B,G i⟧"Briefcase,"⟦/⟧ and four seconds after {Uma|U} had said it, there it was in the door, with {a wet man|H} behind it.
⟦H→T,U,B,G a⟧"Don't say anything,"⟦/⟧ {he|H} instructed.
⟦G→H i⟧"Morning, {Howard|H}."⟦/⟧
⟦H→G i⟧"That's saying something. Have any of {you|T+U+B+G} spoken to anyone? At all?"⟦/⟧
⟦B→H e⟧"{I|B} shouted at a squid,"⟦/⟧ said {Bonnie|B}.
⟦H→B i⟧"In front of people?"⟦/⟧
⟦B→H i⟧"{I|B} was *in* the *squid*."⟦/⟧
⟦H→B a⟧"Then that's privileged. Shove over, {Gavin|G}. Is somebody eating this pie?"⟦/⟧ {he|H} said, sitting.
⟦B→H i⟧"{I|B} am!"⟦/⟧
⟦H→B i⟧"It's very good."⟦/⟧
⟦B→H i⟧"{I|B} wouldn't know."⟦/⟧
⟦H→B i⟧"{You|B} have something in {your|B} hair, did {you|B} know?"⟦/⟧
⟦B→H i⟧"It's squid, {Howard|H}. {We|T+U+B+G} all have it."⟦/⟧
⟦G→H i⟧"{I|G} have an eye."⟦/⟧
⟦H→G i⟧"A what?"⟦/⟧
⟦G→H i⟧"In {my|G} pocket. {I|G}'m going to have it framed."⟦/⟧
⟦T→G i⟧"Is that what smells?"⟦/⟧
⟦G→T i⟧"That's {you|T}, {Toni|T}. {You|T} were downwind."⟦/⟧
⟦H→T e⟧"There's footage,"⟦/⟧ went on {Howard|H}, around the fork. {He|H} pointed it over the table. ⟦H→T e =⟧"It's {you|T}, {my dear|T}. Both feet, right on the keystone."⟦/⟧
⟦T→H a⟧"So it was {me|T},"⟦/⟧ {she|T} said.
⟦H→T i⟧"It was {you|T}. And there's a bus under it."⟦/⟧
The train wasn't a long way off any more. The spoons had begun to walk. {Uma|U} reached along the bench and got hold of one of those hands, and had it crushed; but {she|U} had seen the other thing by now. {She|U} had four seconds, and {she|U} spent one of them on enjoying it.
⟦U→T a⟧"Ask {him|H} about the bus,"⟦/⟧ {she|U} whispered.
⟦T→H i⟧"What about the bus?"⟦/⟧
⟦H→T i⟧"Forty-one people, a driver and a parrot. The arch came down on the tentacle instead. The bus would like to buy {you|T} a hat."⟦/⟧
⟦T→H i⟧"Which bus?"⟦/⟧
⟦H→T i⟧"That bus. There was a vote. The parrot abstained."⟦/⟧
{She|T} didn't say anything for a time. {Bonnie|B} slid what was left of the pie across to {her|T}, all of it, with both hands.
⟦G→T e⟧"Guess that's a weight off {your|T} *chest*-nut,"⟦/⟧ {Gavin|G} tried.
⟦B→U a⟧"Is that the last of them?"⟦/⟧ {she|B} begged.
⟦U→B i⟧"{I|U} could see one more. {He|G}'s decided to save it."⟦/⟧

# title: Nobody's Husband
# style: third person past; curly quotes; US; stakeout, two women, private investigators, one old and one new; the target walks up late; a phone call; noun tags
# cast: W = Wanda Pruchnik | Wanda, Pruchnik | she
# cast: R = Rhea | Rhea | she
# cast: B = Mr. Bennett | Bennett, Mr. Bennett | he
# cast: C = Mrs. Bennett | Mrs. Bennett | she
# cast: L = Wanda's late husband | Lou | he
# cast: H = the harpsichord man's wife | | she
# cast: K = the harpsichord man | | he
# cast: M = Rhea's mother | | she
# cast: Z = the Bennetts' kids | | they
---
@scene place=a parked Buick across from the Starlite Motel | time=Saturday, past midnight | pov=R | present=R,W
⟦R→W a⟧“How do {you|W} pee?”⟦/⟧ {she|R} asked.
⟦W→R i⟧“Before.”⟦/⟧
⟦R→W i⟧“What if it’s a long one?”⟦/⟧
⟦W→R a⟧“They’re all long ones,”⟦/⟧ said {the older woman|W}. {She|W} was knitting. {She|W} hadn’t looked down at it in three hours. ⟦W→R a =⟧“Eat {your|R} pretzel.”⟦/⟧
⟦R→W a⟧“{I|R} finished {my|R} pretzel,”⟦/⟧ {she|R} said.
⟦W→R i⟧“Then {you|R} peaked early.”⟦/⟧
{Rhea|R} put {her|R} forehead on the side window. It was {her|R} second week. Across the street, in the pink light off the sign, {the guy|B}’s car was still parked nose-in at number seven and the curtain of number seven was still shut. {She|R} had gotten one picture, at ten fourteen, of {his|B} elbow.
⟦R→W a⟧“{You|W} think {he|B}’s in love?”⟦/⟧ {she|R} asked.
⟦W→R i⟧“With who?”⟦/⟧
⟦R→W i⟧“Whoever’s in there.”⟦/⟧
⟦W→R i⟧“Did {you|R} see somebody go in?”⟦/⟧
⟦R→W i⟧“No, but there has to be a somebody. Otherwise what’s {he|B} doing?”⟦/⟧
⟦W→R i⟧“{You|R}’d be surprised.”⟦/⟧
⟦R→W i⟧“Like what?”⟦/⟧
⟦W→R i⟧“{I|W} had {one|K} who was building a harpsichord.”⟦/⟧
⟦R→W a⟧“In a motel?”⟦/⟧ {she|R} said.
⟦W→R i⟧“It was a surprise. {The wife|H} divorced {him|K} anyhow. {She|H} said it was the sneaking.”⟦/⟧ The needles went on. They ticked, like something cooling. ⟦W→R i =⟧“Get {your|R} feet off {my|W} dash.”⟦/⟧
{She|R} took them down. {She|R}’d answered the ad because it said *no experience, own socks*. {{Her|R} mother|M} thought it was a phase. It was, maybe; {she|R} was twenty-four, and since college {she|R}’d been going into things and out of them like a kid in a department store. But there was something about the Buick at night that {she|R} hadn’t told anyone yet. No one wanted you to be anything. You sat in the dark beside {a person|W} who smelled of Vicks, and you paid attention to a door. {She|R} hadn’t known how good {she|R} was at it. {She|R} hadn’t had it from anybody, either, that attention, not since {she|R} was pretty small; and yet around eleven, when {she|R}’d shivered, half a sweater had come across the seat without comment and been laid against {her|R} arm, to check the length.
⟦R→W a⟧“Who’s it for?”⟦/⟧ {she|R} asked, finally.
⟦W→R i⟧“Who’s what for?”⟦/⟧
⟦R→W i⟧“That. The sweater.”⟦/⟧
⟦W→R i⟧“Nobody. {I|W} start another when it’s done.”⟦/⟧
⟦R→W i⟧“How many have {you|W} got?”⟦/⟧
⟦W→R i⟧“{I|W} give them to the shelter.”⟦/⟧
⟦R→W i⟧“Were {you|W} ever married?”⟦/⟧
⟦W→R a⟧“Thirty-one years. Watch the door,”⟦/⟧ {she|W} said.
⟦R→W i⟧“{I|R}’m watching. What’d {he|L} do?”⟦/⟧
⟦W→R i⟧“{He|L} sold carpet. {He|L} had the cleanest fingernails in Toledo.”⟦/⟧
⟦R→W a⟧“Did {you|W} ever follow *{him|L}*?”⟦/⟧ {she|R} said, and could have bitten {her|R} tongue out. The ticking had stopped.
It was a while before it began again. ⟦W→R a⟧“Once,”⟦/⟧ {she|W} said.
⟦R→W i⟧“Why?”⟦/⟧
⟦W→R i⟧“{He|L} was out Saturdays. {He|L}’d say cards. {He|L} never smelled of cards.”⟦/⟧
⟦R→W a⟧“So where’d {he|L} go?”⟦/⟧ {she|R} asked.
⟦W→R i⟧“Right there.”⟦/⟧
⟦R→W i⟧“*There?* The Starlite?”⟦/⟧
⟦W→R i⟧“Number four. It was blue in those days.”⟦/⟧
⟦R→W a⟧“And {you|W} got a picture?”⟦/⟧ {she|R} asked.
⟦W→R i⟧“{I|W} got {him|L} through the curtain. {He|L} was lying on the bed with {his|L} shoes on, all by {himself|L}, with the lamp lit. Just looking up.”⟦/⟧
⟦R→W i⟧“That’s it?”⟦/⟧
⟦W→R i⟧“Two hours. {I|W} thought, any minute now. Then {he|L} got up and smoothed the spread, and came home and asked {me|W} what’s for supper.”⟦/⟧
⟦R→W a⟧“What’d {you|W} say?”⟦/⟧ {she|R} whispered.
⟦W→R e⟧“Pork chops,”⟦/⟧ said {Wanda|W}.
There was plainly more to come. {Rhea|R}, who was learning, kept quiet and looked at the door.
⟦W→R a⟧“{He|L} had the tumor by then,”⟦/⟧ {she|W} went on. ⟦W→R a =⟧“{He|L} had known for a month. {He|L} didn’t want to do {his|L} being scared in {my|W} house, where {I|W}’d have to dust it. {I|W} could’ve gone and knocked. {I|W} was from here to that hydrant.”⟦/⟧
⟦R→W i⟧“{You|W} didn’t know, though.”⟦/⟧
⟦W→R i⟧“No. {I|W} was too busy getting the focus.”⟦/⟧
⟦R→W i⟧“{Wanda|W}?”⟦/⟧
⟦W→R i⟧“What?”⟦/⟧
⟦R→W i⟧“{He|B}’s coming over here.”⟦/⟧
@scene place=the Buick | time=the next moment | pov=R | present=R,W,B,C
{He|B} was, too, in {his|B} socks, straight across four lanes with a hand up against the headlights. It was too late to duck. {He|B} rapped on the glass.
⟦B→R,W i⟧“Are {you|R+W} {the ones|R+W} {{my|B} wife|C} hired?”⟦/⟧
⟦R→B i⟧“No.”⟦/⟧
⟦W→B i⟧“Yes. Get in, {you|B}’ll catch {your|B} death.”⟦/⟧
⟦R→W i⟧“Can {we|R+W} do that?”⟦/⟧
⟦W→R i⟧“Move the pretzel bag.”⟦/⟧
{He|B} got in the back. {He|B} was fifty or so, with a nice, caved-in sort of a face, and {he|B} held on to the headrest in front of {him|B} as if {they|R+W+B} all were moving.
⟦B→W,R i⟧“{I|B} saw the car last week too. {I|B} didn’t want {you|W+R} to waste {your|W+R} film.”⟦/⟧
⟦R→B i⟧“It’s digital.”⟦/⟧
⟦B→R i⟧“Oh. Well.”⟦/⟧
⟦W→B i⟧“Who’s in there with {you|B}, {Mr. Bennett|B}?”⟦/⟧
⟦B→W i⟧“No one’s in there.”⟦/⟧
⟦R→B i⟧“So what is it that {you|B} do?”⟦/⟧
⟦B→R i⟧“Does it have to go in the report?”⟦/⟧
⟦W→B i⟧“That depends. Is it a harpsichord?”⟦/⟧
⟦B→W i⟧“Is it a what?”⟦/⟧
⟦R→B i⟧“Are {you|B} sick?”⟦/⟧
It had just come out of {her|R}. {She|R} saw {his|B} eyes go to the mirror, and find {hers|R} there, and fill.
⟦B→R a⟧“They gave {me|B} till about Easter,”⟦/⟧ {he|B} said. ⟦B→R a =⟧“{I|B} can’t seem to say it at home. There’s {the kids|Z}. {I|B} come here and practice.”⟦/⟧
⟦R→B i⟧“Out loud?”⟦/⟧
⟦B→R a⟧“To the lamp,”⟦/⟧ {he|B} said.
⟦W→R i⟧“Give {me|W} the phone, {honey|R}.”⟦/⟧
⟦R→W i⟧“Who are {you|W} calling?”⟦/⟧
⟦W→R a⟧“{The client|C},”⟦/⟧ said {{her|R} boss|W}, who was holding it out at arm’s length to see the buttons. {Her|W} chin wasn’t steady. ⟦W→R a =⟧“It’s {her|C} dime.”⟦/⟧ It was picked up on the first ring. ⟦W→C i⟧“Hello, {Mrs. Bennett|C}? No, {I|W} woke {you|C}, {I|W} know it. No. No, {sweetheart|C}, it’s nobody. {He|B}’s right here with {me|W}, and {he|B}’s got no shoes on. {You|C} come on down, and bring {him|B} a coat.”⟦/⟧
⟦B→W i⟧“{I|B} don’t know what to tell {her|C}.”⟦/⟧
⟦W→B i⟧“{You|B}’ll think of something.”⟦/⟧
⟦B→W i⟧“What if {I|B} can’t?”⟦/⟧
⟦R→B i⟧“{You|B}’ve been practicing,”⟦/⟧ and {Rhea|R} got half a sweater off the front seat and passed it back to {him|B}. ⟦R→B i =⟧“Tell {us|R+W} first. {We|R+W}’re very good at Saturdays.”⟦/⟧

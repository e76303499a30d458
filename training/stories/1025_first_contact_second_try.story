# title: First Contact (Second Try)
# style: third person past; straight quotes; aliens and a boy; two male aliens, one boy, a sister at the end; comic; tags before the line
# cast: B = Brady Hallam | Brady | he
# cast: O = Commander Osk | Osk, Commander | he
# cast: T = Tivvik | Tivvik, Second | he
# cast: H = Hazel Hallam | Hazel, Haze | she
# cast: D = the Hallams' dad | | he
# cast: L = Liam Foley | | he
# cast: P = the previous commander | | he
---
@scene place=a field behind the Hallams' house | time=night | pov=B | present=B,O,T
⟦O→B i⟧"Take {us|O+T} to {your|B} leader."⟦/⟧
⟦T→O i⟧"Not that one. {We|O+T} agreed not that one."⟦/⟧
⟦O→T i⟧"It's traditional."⟦/⟧
⟦T→O i⟧"It's what {the last fellow|P} said, and they shot {him|P}."⟦/⟧
{Brady|B} stood among the cabbages in {his|B} dressing gown. {He|B} was holding a torch in one hand and half a sandwich in the other, and it had begun to occur to {him|B} that {he|B} wasn't dreaming, because in dreams {he|B} never got the crusts.
{The tall one|O} cleared {his|O} throat, or something in that neighbourhood. {He|O} said, ⟦O→B a⟧"Greetings. {I|O} am {Commander Osk|O}. {This|T} is {{my|O} second|T}, {Tivvik|T}. {We|O+T} come in peace."⟦/⟧
⟦B→O e⟧"All right,"⟦/⟧ said {Brady|B}.
⟦T→O i⟧"See? {He|B} likes that one."⟦/⟧
⟦O→B i⟧"Are {you|B} armed?"⟦/⟧
⟦B→O i⟧"It's egg."⟦/⟧
⟦O→T i⟧"What's egg?"⟦/⟧
⟦T→O i⟧"It's in the manual. It comes out of a bird."⟦/⟧
⟦O→T i⟧"From which end?"⟦/⟧
⟦T→O i⟧"{I|T}'d rather not say in front of {him|B}."⟦/⟧
⟦B→O a⟧"Do {you|O} want some?"⟦/⟧ {the boy|B} asked, because nobody had told {him|B} what else to do.
There was a hurried conference. It was in {their|O+T} own language, which sounded like two people folding a tent, and {he|B} ate the corner of the sandwich while {he|B} waited. {The short one|T} had three arms, and used all of them. {The other|O} kept drawing {himself|O} up. {Brady|B} had once watched {{his|B} sister|H} try to get {{his|B} dad|D} onto a rollercoaster, and it had been a good deal like this: the same pointing, the same sorrowful looks at the sky. In the end, {the tall one|O} came forward alone, stiffly, as a man walks on ice.
⟦O→B i⟧"{I|O} accept the egg."⟦/⟧
⟦B→O i⟧"{You|O} can take the crust off if {you|O} like."⟦/⟧
⟦O→B i⟧"What is its function?"⟦/⟧
⟦B→O i⟧"It makes your hair curl. {{My|B} dad|D} says."⟦/⟧
{He|O} had no hair. {He|O} ran a long blue hand over the top of {his|O} head all the same, and bit, and chewed, and {Tivvik|T} watched {him|O} with all three hands over {his|T} mouth.
⟦T→O a⟧"{Commander|O}?"⟦/⟧ {he|T} whispered. ⟦T→O a =⟧"Are {you|O} dying?"⟦/⟧
⟦O→T i⟧"Quiet."⟦/⟧
⟦T→O i⟧"If {you|O} die, am {I|T} commander?"⟦/⟧
⟦O→T i⟧"{I|O}'m not dying. It's..."⟦/⟧ {He|O} took another bite. {His|O} ears had gone up. ⟦O→B i⟧"Are there more?"⟦/⟧
⟦B→O a⟧"There's six in the fridge,"⟦/⟧ {he|B} admitted.
⟦T→B i⟧"What does... What do {you|B} want for them?"⟦/⟧
{Brady|B} considered it. {He|B} was ten. {He|B} wanted a dog, and a phone, and for {Liam Foley|L} to move to another school, though preferably another country.
⟦B→T a⟧"Can {I|B} see inside?"⟦/⟧ {he|B} asked.
⟦T→B e⟧"Inside the bird?"⟦/⟧ said {Tivvik|T}.
⟦B→T i⟧"The *ship*."⟦/⟧
⟦O→B i⟧"Out of the question."⟦/⟧
⟦T→O i⟧"It's six eggs, {sir|O}."⟦/⟧
⟦O→T i⟧"{Tivvik|T}, there are regulations."⟦/⟧
⟦T→O i⟧"There's a regulation about eating off the natives as well, and {you|O}'ve got yolk on {your|O} medal."⟦/⟧
@scene place=the same field | time=moments later | pov=B | present=B,O,T,H
⟦H→B i⟧"{Brady|B}! What are {you|B} doing out there? Who are {you|B} talking to?"⟦/⟧
The back door had banged. {He|B} saw {her|H} coming down the path in {her|H} big boots, with the hockey stick, and so did {the aliens|O+T}, who got behind {him|B}. {He|B} only came up to {their|O+T} knees.
⟦B→H i⟧"It's all right, {Haze|H}! {They|O+T}'re hungry."⟦/⟧
⟦H→B i⟧"*What's* hungry?"⟦/⟧ Then the torch went up, and up. ⟦H→O,T i⟧"Oh my God."⟦/⟧
⟦O→T i⟧"Is {this|H} the leader?"⟦/⟧
⟦T→O i⟧"{She|H}'s got a stick. It must be."⟦/⟧
⟦O→H i⟧"Greetings! {We|O+T} have eaten {{your|H} brother|B}'s--"⟦/⟧
⟦T→H i⟧"Egg! {He|O} means egg! For pity's sake, {sir|O}, lead with the *noun*."⟦/⟧
{Hazel|H} had already swung. {She|H} stopped with the stick over {her|H} shoulder, breathing hard, looking from {the one|O} to {the other|T}; and {the tall one|O}, who had shut all {his|O} eyes, opened a few of them.
⟦H→B e⟧"What,"⟦/⟧ said {Hazel|H}, ⟦H→B e =⟧"is going *on*?"⟦/⟧
⟦B→H i⟧"{They|O+T} want eggs and {I|B} get to see the ship."⟦/⟧
⟦H→B i⟧"{You|B} do not."⟦/⟧
⟦B→H i⟧"{Haze|H}!"⟦/⟧
⟦H→B i⟧"{You|B} don't get in a car with someone {you|B} don't know, {you|B} don't get in a *spaceship*."⟦/⟧
⟦T→O a⟧"{She|H}'s very good"⟦/⟧ {the short one|T} murmured.
⟦O→T a⟧"{I|O} like {her|H} much better than the last one"⟦/⟧ {the tall one|O} agreed.
{She|H} lowered the stick an inch. {She|H} looked, for the first time, at the ship, at its ladder, and at the long low line of lights that went round and round under the trees.
⟦H→O e⟧"Does it go upside down?"⟦/⟧ asked {Hazel|H}.
⟦T→H i⟧"Only when {he|O} drives."⟦/⟧
⟦H→O,T i⟧"{I|H}'ll come as well, then. Somebody's got to watch {him|B}. {Brady|B}, go and get the eggs."⟦/⟧

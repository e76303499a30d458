# title: The Other Paris
# style: third person past; straight quotes; US; road trip, four men in a car; few tags; missing commas; a phone call
# cast: K = Kurt | Kurt | he
# cast: H = Henry | Henry, Hen | he
# cast: V = Vijay | Vijay, Veej | he
# cast: A = Axel | Axel | he
# cast: T = Tina, Kurt's sister, the bride | Tina | she
# cast: X = the bridegroom, a vet |  | he
# cast: Y = Kurt's father |  | he
# cast: W = the woman at the gas station |  | she
---
@scene place=the car | time=noon, the day before the wedding | pov=H | present=K,H,V,A
⟦K→V i⟧"Left or right?"⟦/⟧
⟦V→K i⟧"Hang on, it's loading."⟦/⟧
⟦K→V i⟧"{I|K}'m going sixty, {Veej|V}."⟦/⟧
⟦V→K i⟧"Then stop going sixty."⟦/⟧
⟦H→K,V i⟧"It's right. {I|H} can see the sign."⟦/⟧
⟦K→H i⟧"{You|H}'re not the navigator."⟦/⟧
⟦H→K i⟧"{I|H} have eyes, though."⟦/⟧
⟦V→H a⟧"{He|K} said {I|V} was {the navigator|V},"⟦/⟧ {he|V} pointed out, and turned the phone around, and then {himself|V}. ⟦V→K a =⟧"Okay it's right."⟦/⟧
{They|K+H+V+A} went right. In the back, {Henry|H} got {his|H} feet up on the cooler again. {He|H} was sharing the seat with the cooler, a garment bag, a box of two hundred paper lanterns and {Axel|A}, who had fallen asleep before the state line with {his|A} mouth open. {He|A} could sleep anywhere. In college {he|A} had once slept through a fire alarm, a fire, and being carried down three flights by {the man who was now driving|K}, and had woken up on the lawn and asked {him|K} what was for breakfast. {Kurt|K} told it at every party. {He|K} left out that {his|K} eyebrows never came back right.
⟦K→V,H i⟧"Is {he|A} dead?"⟦/⟧
⟦H→K e⟧"{He|A}'s drooling on the lanterns,"⟦/⟧ {Henry|H} reported.
⟦K→H i⟧"{{My|K} sister|T} will kill {me|K}."⟦/⟧
⟦V→K i⟧"{{Your|K} sister|T} will kill {him|A}. {You|K}'re family."⟦/⟧
⟦K→V i⟧"{You|V} don't know {Tina|T}."⟦/⟧
⟦V→K i⟧"{I|V} dated {Tina|T}."⟦/⟧
⟦K→V i⟧"For a week!"⟦/⟧
⟦V→K i⟧"It was a long week."⟦/⟧
{Kurt|K}'s neck had gone pink above {his|K} collar. ⟦H→V i⟧"Nine days,"⟦/⟧ because {Henry|H} could never leave a number alone. ⟦H→V i =⟧"{You|V} made {me|H} help with the poem."⟦/⟧
⟦K→V i⟧"There was a *poem*?"⟦/⟧
⟦V→H i⟧"{Hen|H}. {We|V+H} said never."⟦/⟧
⟦A→K,H,V a⟧"It rhymed '{Tina|T}' with 'subpoena.'"⟦/⟧ {a voice|A} said, thickly.
{All three of {them|K+H+V}|K+H+V} yelled. {Axel|A} had not opened {his|A} eyes. There was a lantern stuck to {his|A} cheek.
⟦H→A i⟧"How long have {you|A} been awake?"⟦/⟧
⟦A→H a⟧"Since the cows,"⟦/⟧ {he|A} said to the ceiling.
⟦H→A i⟧"What cows?"⟦/⟧
⟦A→H i⟧"About an hour ago. Lots of cows. Then a sign that said Paris, and {he|K} went the other way."⟦/⟧
The car slowed down.
⟦K→A e⟧"Which way"⟦/⟧ said {Kurt|K}, ⟦K→A e =⟧"did the sign say."⟦/⟧
⟦A→K i⟧"Left."⟦/⟧
@scene place=a gas station | time=twenty minutes later | pov=H | present=K,H,V,A,W,T
{The woman behind the counter|W} had glasses on a chain, and {she|W} took {her|W} time getting them on.
⟦W→K i⟧"Which one do {you|K} want, {hon|K}?"⟦/⟧
⟦K→W i⟧"There's more than one?"⟦/⟧
⟦W→K i⟧"There's Paris and there's New Paris. And there's South Paris, but it burned."⟦/⟧
⟦V→K i⟧"What's it say on the invitation?"⟦/⟧
⟦K→V i⟧"{You|V}'ve got the invitation."⟦/⟧
⟦V→K i⟧"{I|V} gave it to {Hen|H}."⟦/⟧
⟦H→V i⟧"{You|V} gave {me|H} the *playlist*."⟦/⟧
⟦A→H e⟧"{I|A} blew {my|A} nose on something,"⟦/⟧ {Axel|A} offered.
{Kurt|K} laid {his|K} forehead down on the counter, between the lighters and the beef jerky. {The woman|W} moved the lighters. {He|K} dug out {his|K} phone without lifting {his|K} head and pressed it and held it up over {himself|K}, like someone surrendering.
⟦T→K i⟧"Where *are* {you|K}?"⟦/⟧
⟦K→T i⟧"Nearly there."⟦/⟧
⟦T→K i⟧"{You|K} sound like {you|K}'re in a cupboard. Are the lanterns okay?"⟦/⟧
⟦K→T a⟧"They're great. Hey, quick question, just for fun. Is there a river?"⟦/⟧ {he|K} told it.
⟦T→K a⟧"Is there a *what*?"⟦/⟧ {{his|K} sister|T} asked. ⟦T→K a =⟧"Put {Vijay|V} on."⟦/⟧
{He|V} shook {his|V} head so hard that {his|V} sunglasses fell off. {Henry|H} picked them up; and since nobody else was going to, {he|H} reached over and took the phone out of the air.
⟦H→T a⟧"Hi, it's {me|H}"⟦/⟧ {he|H} said.
⟦T→H i⟧"Oh, thank God, {a grown-up|H}. How lost?"⟦/⟧
⟦H→T i⟧"What rhymes with fifty miles?"⟦/⟧
There was a silence on the line, in which somebody was hammering in a tent peg. {Henry|H} carried it to the window, away from the lighters. {He|H} liked {Tina|T}. {He|H} had liked {her|T} the whole of those nine days, and for some time before that, and had found {{his|H} friend|V} every one of the rhymes; and then {she|T}'d met {a vet from New Paris|X}, and that was that, and {he|H} had bought a good suit. {He|H} watched {his|H} own face in the glass say something reasonable about traffic.
⟦T→H i⟧"Can {you|H} be here by six?"⟦/⟧
⟦H→T a⟧"Probably. If {I|H} drive,"⟦/⟧ {he|H} admitted.
⟦T→H i⟧"Then drive, {Hen|H}. And don't let {Axel|A} hold anything."⟦/⟧
{He|H} gave {Kurt|K} the phone and held {his|H} hand out for the keys, and {Kurt|K}, who had never let anybody drive that car, not even {{his|K} father|Y}, looked at the hand for a while.
⟦K→H a⟧"{You|H} okay?"⟦/⟧ {he|K} asked in the end.
⟦H→K i⟧"Ask {me|H} Sunday."⟦/⟧

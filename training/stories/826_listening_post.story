# title: Listening Post
# style: third person past; curly quotes; UK; soldiers; brothers in arms; snow; half the lines untagged
# cast: L = Corporal Lachlan Moir | Lachlan, Corporal, Moir | he
# cast: H = Huw Pritchard | Huw, Taff | he
# cast: B = Bashir Anwar | Bashir, Bash | he
# cast: C = Sergeant Croft | Croft, the sergeant | he
# cast: S = Huw's sister | Nerys | she
---
@scene place=a hole on the ridge | time=night | pov=H | present=L,H,B
The hole had been dug for two. {Bashir|B} lay across the back of it with {his|B} boots on {Huw|H}’s legs, asleep or pretending, and {the corporal|L} had the glasses.
⟦H→L a⟧“Anything?”⟦/⟧ {he|H} whispered.
⟦L→H i⟧“Snow.”⟦/⟧
⟦H→L i⟧“Anything else?”⟦/⟧
⟦L→H i⟧“More snow behind it.”⟦/⟧
⟦H→L i⟧“Let {me|H} have a go.”⟦/⟧
⟦L→H i⟧“{You|H} had a go.”⟦/⟧
⟦H→L i⟧“That was an hour ago. {You|L} can’t even see, {man|L}, {your|L} eyes are streaming.”⟦/⟧
⟦L→H i⟧“It’s the wind.”⟦/⟧
There wasn’t any wind. {Huw|H} said nothing about it. {He|H} reached over and took the glasses out of {Lachlan|L}’s hands, quite gently, a finger at a time, because the fingers had set. They were like something off a butcher’s hook. {He|H} put them inside {his|H} own coat, under the arm, where it was warm, and {the corporal|L} let {him|H}.
⟦L→H a⟧“It was for {me|L} to go back for {him|C},”⟦/⟧ {he|L} said by and by.
⟦H→L i⟧“Don’t.”⟦/⟧
⟦L→H i⟧“{I|L} was nearest.”⟦/⟧
⟦H→L i⟧“{You|L} were carrying {Bash|B}.”⟦/⟧
⟦L→H i⟧“{I|L} could have put {him|B} down.”⟦/⟧
⟦H→L i⟧“And then there’d be two of {them|C+B}.”⟦/⟧
{Croft|C} had never been liked. {He|C} was {a shouter|C}, {he|C} counted socks. In Catterick {he|C}’d made {Huw|H} scrub a drain with a nailbrush for laughing on parade, and after lights out {he|C} had come by with a tin of something for the knuckles, and thrown it on the bed, and called {him|H} a name. It was still in {Huw|H}’s pack, that tin. Two days ago on the bridge {he|C} had turned round, which {he|C} never let anybody else do, and shouted at {them|L+H+B} to run, in just the same voice as {he|C} used about the socks.
⟦H→L i⟧“Do {you|L} know what {he|C} called {me|H}, first day?”⟦/⟧
⟦L→H i⟧“What?”⟦/⟧
⟦H→L i⟧“{I|H} can’t say it. {Our Nerys|S} would hear it in Swansea.”⟦/⟧
A puff of breath. It might have been half of a laugh.
⟦B→H,L i⟧“{He|C} called {me|B} Duchess,”⟦/⟧ from the back of the hole.
⟦H→B i⟧“{You|B}’re meant to be asleep.”⟦/⟧
⟦B→H i⟧“{You|H}’re meant to be whispering. How’s {his|L} hands?”⟦/⟧
⟦H→B i⟧“Bad.”⟦/⟧
⟦L→B i⟧“They’re fine.”⟦/⟧
⟦B→L i⟧“Let’s see.”⟦/⟧
⟦L→B i⟧“{He|H}’s got them.”⟦/⟧
⟦B→H i⟧“What d’{you|H} mean, {you|H}’ve got them?”⟦/⟧
⟦H→B i⟧“In {my|H} coat. Shut up.”⟦/⟧
{Bashir|B} heaved {himself|B} up on an elbow, swearing at the leg in three languages. The splint was a rifle {they|L+H+B} had no rounds for. {He|B} had a long look at the two of {them|L+H}, at {the one in front|L} with {his|L} arms up to the wrist in {the other|H}’s clothes, and {his|B} teeth showed in the dark.
⟦B→L,H a⟧“Don’t let {me|B} interrupt,”⟦/⟧ {he|B} said.
⟦L→B i⟧“How’s the leg?”⟦/⟧
⟦B→L i⟧“Still on. {I|B}’ve been thinking.”⟦/⟧
⟦H→B i⟧“Oh God.”⟦/⟧
⟦B→L,H i⟧“{You two|L+H} could make the farm by morning, if {you|L+H} went now. It’s downhill.”⟦/⟧
⟦L→B i⟧“No.”⟦/⟧
⟦B→L i⟧“{I|B}’d keep the glasses. {I|B}’d wave.”⟦/⟧
⟦H→B i⟧“No.”⟦/⟧
⟦B→L,H i⟧“{I|B}’m only saying it’s sense.”⟦/⟧
⟦L→B a⟧“{I|L} put down one already,”⟦/⟧ {he|L} said. ⟦L→B a =⟧“{I|L}’m not putting down another. {You|B} can take that as an order or {you|B} can take it as {me|L} being {a sentimental auld bastard|L}.”⟦/⟧
⟦B→L i⟧“{You|L} didn’t put {him|C} down, {Corporal|L}. {He|C} sent {you|L} off.”⟦/⟧
Nobody spoke. Under {his|H} arm {Huw|H} felt the fingers move. First one, then the rest, slow, like something waking up that wasn’t sure it wanted to. They closed on the wool of {his|H} jersey and stayed.
⟦H→L a⟧“Does it hurt?”⟦/⟧ {he|H} asked.
⟦L→H i⟧“Like hell.”⟦/⟧
⟦H→L i⟧“That’s good. That’s the blood.”⟦/⟧
⟦B→H i⟧“Is that the blood, {Taff|H}? Is that what it is?”⟦/⟧
⟦H→B i⟧“Go to sleep, {Duchess|B}.”⟦/⟧
⟦B→L,H i⟧“Hush.”⟦/⟧
⟦H→B i⟧“{You|B} hush.”⟦/⟧
⟦B→L,H i⟧“No. Listen.”⟦/⟧
{They|L+H+B} listened. Far down, where the road must be, under all that white, somebody was shouting. It was hoarse, it was furious. It wanted to know who in the name of God had left a perfectly good pair of socks on a bridge.
@break *
@scene place=the hole on the ridge | time=an hour later | pov=H | present=L,H,B,C
It took {the sergeant|C} an hour to climb up, and {he|C} complained of it the whole way.
⟦C→L,H,B a⟧“Who dug this?”⟦/⟧ {he|C} said, when {he|C} could say anything. {He|C} had a sleeve tied round {his|C} head and one ear fewer than on Tuesday. ⟦C→L,H,B a =⟧“A badger?”⟦/⟧
⟦H→C e⟧“{I|H} did, {Sergeant|C},”⟦/⟧ said {Huw|H}.
⟦C→H i⟧“It’s a disgrace.”⟦/⟧
⟦H→C i⟧“Yes, {Sergeant|C}.”⟦/⟧
⟦C→L a⟧“And what’s wrong with {you|L}?”⟦/⟧ {he|C} demanded, for {the corporal|L} had turned {his|L} face to the wall of the hole.
⟦B→C a⟧“It’s the wind,”⟦/⟧ {{his|L} friend|B} explained from the back.
⟦C→B i⟧“There’s no wind.”⟦/⟧
⟦B→C i⟧“That’s what {we|B+H}’ve been telling {him|L}, {Sergeant|C}.”⟦/⟧
{Croft|C} let {himself|C} down, joint by joint, till {he|C} was wedged in next to {Moir|L}. {He|C} felt in {his|C} coat. It was a tin, the same as the other one.
⟦C→L a⟧“Hands,”⟦/⟧ {he|C} said.
⟦L→C i⟧“They’re all right.”⟦/⟧
⟦C→L i⟧“Did {I|C} ask {you|L}? Hands.”⟦/⟧
⟦L→C a⟧“{You|C}’re {a bastard|C}, so {you|C} are,”⟦/⟧ {he|L} whispered, and held them out.

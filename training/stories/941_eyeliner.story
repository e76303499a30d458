# title: Who Has My Eyeliner
# style: third person past; curly quotes; girl group dressing room, four women and a stage manager; many said-bookisms; few names
# cast: H = Haneul, the leader | Haneul, leader | she
# cast: L = Lily | Lily | she
# cast: Y = Yerin, the youngest | Yerin, maknae | she
# cast: D = Dahlia | Dahlia | she
# cast: G = the stage manager | Mr. Paek | he
# cast: B = the bride in Busan |  | she
# cast: R = Lily's grandmother |  | she
# cast: Q = Yerin's mother |  | she
# cast: X = the fan with the bald head |  | he
---
@scene place=a dressing room | time=twelve minutes before the show | pov=L | present=H,L,Y,D
⟦D→H,L,Y i⟧“Who has {my|D} eyeliner?”⟦/⟧
⟦H→D i⟧“Not {me|H}.”⟦/⟧
⟦L→D i⟧“Not {me|L}.”⟦/⟧
⟦Y→D i⟧“Which one?”⟦/⟧
⟦D→Y i⟧“{You|Y} only ask which one when {you|Y} have it.”⟦/⟧
⟦Y→D a⟧“{I|Y} ask because {you|D} have nine,”⟦/⟧ {the youngest|Y} huffed, sitting on something.
{Dahlia|D} held out {her|D} hand. ⟦Y→D i⟧“It’s the brown one, though. {You|D} never wear the brown one.”⟦/⟧
⟦D→Y a⟧“{I|D} wear it on Thursdays,”⟦/⟧ {she|D} said loftily.
⟦Y→D i⟧“It’s Wednesday.”⟦/⟧
⟦D→Y i⟧“It’ll be Thursday by the time {you|Y} find the lid.”⟦/⟧
{Lily|L} had {her|L} head down between {her|L} knees and {her|L} hands laced over the back of {her|L} neck. Twelve minutes. {She|L} could hear them through two walls, thirty thousand people stamping in no sort of time at all. The first time {she|L} had ever sung in front of anyone was at a wedding in Busan, when {she|L} was six, on a chair, and {she|L} had been sick in {the bride|B}’s shoe. {{Her|L} grandmother|R} said that was lucky. {{Her|L} grandmother|R} said a lot of things. A hand came down between {her|L} shoulder blades and started going round in circles, slow, and {she|L} knew whose by the rings.
⟦H→L a⟧“In for four,”⟦/⟧ {she|H} murmured.
⟦L→H i⟧“{I|L}’m doing in for four.”⟦/⟧
⟦H→L i⟧“{You|L}’re doing in for one, four times.”⟦/⟧
⟦L→H a⟧“What if {I|L} throw up?”⟦/⟧ {she|L} said to the carpet.
⟦H→L i⟧“Then aim for {Dahlia|D}.”⟦/⟧
⟦D→H i⟧“{I|D} heard that.”⟦/⟧
⟦H→D a⟧“{You|D} were meant to, it’s team spirit. Hand {me|H} the bucket,”⟦/⟧ {the leader|H} said, over the bowed head.
⟦D→H i⟧“The bucket’s got flowers in.”⟦/⟧
⟦H→D i⟧“Take the flowers out of it, then.”⟦/⟧
⟦D→H i⟧“But they’re from the company!”⟦/⟧
⟦Y→D i⟧“They’re carnations. It’s what they send to funerals. {{My|Y} mother|Q} says—”⟦/⟧
⟦H→Y i⟧“{Yerin|Y}. Not now.”⟦/⟧
⟦Y→H i⟧“Sorry, {leader|H}.”⟦/⟧
A fist hit the door, twice, and {a man with a headset and a clipboard|G} leaned in with {his|G} eyes politely shut.
@scene place=the dressing room | time=ten minutes before the show | pov=L | present=H,L,Y,D,G
⟦G→H,L,Y,D i⟧“Ten minutes. Is {everybody|H+L+Y+D} decent?”⟦/⟧
⟦D→G i⟧“Never.”⟦/⟧
⟦H→G i⟧“Open {your|G} eyes, {Mr. Paek|G}. {We|H+L+Y+D} need five more.”⟦/⟧
⟦G→H a⟧“{I|G} don’t have five more,”⟦/⟧ {he|G} protested.
⟦H→G i⟧“{You|G} have a fog machine, don’t {you|G}?”⟦/⟧
{He|G} opened one eye. It went to the bucket, then the carnations on the floor, then to {the girl in the middle, doubled up in forty thousand sequins|L}. ⟦G→H i⟧“{I|G} have two,”⟦/⟧ and {he|G} already had {his|G} thumb on the headset. ⟦G→H i =⟧“Five. Not six.”⟦/⟧
The door closed behind {him|G}. For a moment {all four of {them|H+L+Y+D}|H+L+Y+D} listened to {his|G} shoes going away down the corridor, and to {him|G} shouting about fog. {He|G} had been a singer once, {Mr. Paek|G}, in a duo with matching jackets. {Dahlia|D} had found the video. In it {he|G} came in a whole bar early and kept going, smiling and smiling, with the most frightened eyes in the world, and {they|H+L+Y+D} had never been able to be angry with {him|G} about a schedule again.
⟦Y→L a⟧“Do {you|L} want to hear something bad {I|Y} did?”⟦/⟧ {she|Y} asked, and got down on the carpet, sequins and all, until {their|L+Y} foreheads nearly touched.
⟦L→Y i⟧“How bad?”⟦/⟧
⟦Y→L i⟧“Really bad. It’s about the eyeliner.”⟦/⟧
⟦D→Y e⟧“What about it?”⟦/⟧ put in {Dahlia|D}.
⟦Y→D i⟧“{I|Y}’m telling {Lily|L}, not {you|D}.”⟦/⟧
⟦L→Y a⟧“Tell {me|L},”⟦/⟧ {she|L} begged.
⟦Y→L i⟧“{I|Y} signed an autograph with it. On {a man|X}’s head. {He|X} asked!”⟦/⟧
⟦L→Y i⟧“On {his|X} *head*?”⟦/⟧
⟦Y→L i⟧“There was a lot of room. {I|Y} did all four of {our|H+L+Y+D} names. And a bear.”⟦/⟧
It began somewhere under the sequins. It shook {her|L} shoulders first, and {Haneul|H} snatched up the bucket and got it in place just in time to catch nothing; {Lily|L} was laughing. {She|L} laughed until {she|L} had to hold on to the nearest knee, which was {Dahlia|D}’s.
⟦D→Y i⟧“{You|Y} spelled {mine|D} right, at least?”⟦/⟧
Silence from the carpet.
⟦D→Y i⟧“{Yerin|Y}. Does it have the H?”⟦/⟧
⟦Y→D i⟧“It had an H when {I|Y} *started*,”⟦/⟧ and {she|Y} fled for the door with the eyeliner behind {her|Y} ear.
⟦H→D i⟧“Let {her|Y} go. {We|H+L+Y+D}’ve got three minutes, and {I|H} need {you|D} to do {Lily|L}’s zip.”⟦/⟧
⟦D→H i⟧“{She|Y}’s going out there with half a wing. On *one* eye.”⟦/⟧
⟦L→D a⟧“It’s {my|L} fault,”⟦/⟧ {she|L} said, hiccupping, getting up.
⟦D→L a⟧“How is it {your|L} fault? Turn round. Breathe in,”⟦/⟧ {she|D} grumbled.
⟦L→D i⟧“{She|Y} only told {me|L} so {I|L}’d laugh.”⟦/⟧
Behind {her|L}, the hands at the zip went still. They were cold hands, always had been; {Dahlia|D} used to warm them in the rice cooker at the old dorm. Then the zip came up the last inch, all in one go.
⟦D→L i⟧“{I|D} know that. {I|D} put it in {her|Y} bag {myself|D}.”⟦/⟧

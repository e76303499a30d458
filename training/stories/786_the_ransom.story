# title: The Ransom of a Second Son
# style: third person past; straight quotes; captive and captor; long duologue, two men; epithets
# cast: S = Sander | Sander, Lord Sander | he
# cast: T = Rook | Rook | he
# cast: B = the brother | Duke Emmerich, Emmerich | he
# cast: K = Little Kit | Kit | he
# cast: R = Rook's brother |  | he
# cast: W = the duchess |  | she
---
@scene place=the cave | time=night | pov=S | present=S,T
⟦S→T e⟧"{He|B} won't pay, {you|T} know,"⟦/⟧ said {Sander|S}.
{The bandit|T} went on peeling {his|T} apple.
⟦S→T i⟧"{I|S} only mention it. To save {you|T} the wait."⟦/⟧
⟦T→S i⟧"Everybody says that the first night."⟦/⟧
⟦S→T a⟧"What do they say the second?"⟦/⟧ {the prisoner|S} inquired.
⟦T→S i⟧"Please, mostly."⟦/⟧
{Sander|S} tried to get comfortable against the rock. It was not possible. {They|T+K} had tied {him|S} kindly enough, but {he|S} had been sat here since noon and {his|S} nose itched, and nobody tells you about that, in the ballads. ⟦S→T a⟧"Could {you|T} scratch {my|S} nose?"⟦/⟧ {he|S} asked.
⟦T→S a⟧"Beg pardon?"⟦/⟧ said {the bandit|T}.
⟦S→T i⟧"It's been an hour."⟦/⟧
{The man|T} looked at {him|S} a long time. Then {he|T} got up, knife and apple and all, came round the fire, and scratched {{the duke|B}'s brother|S}'s nose with one knuckle, very solemnly.
⟦S→T i⟧"Left. Oh. Oh, thank {you|T}."⟦/⟧
⟦T→S a⟧"Better?"⟦/⟧ {he|T} said.
⟦S→T i⟧"{You|T}'ve no idea."⟦/⟧
⟦T→S a⟧"{You|S}'re not what {I|T} ordered,"⟦/⟧ {{his|S} captor|T} told {him|S}, and cut the apple in two, and held out half. Then {he|T} remembered about the hands. {He|T} swore and fed it to {him|S} in slices.
⟦T→S a⟧"Why won't {he|B} pay?"⟦/⟧ {he|T} asked, about the fourth slice.
{Sander|S} chewed. ⟦S→T i⟧"{I|S}'m the spare. {He|B} got married in the spring and {she|W}'s already expecting, so {I|S}'m not even that any more."⟦/⟧
⟦T→S i⟧"{He|B}'s {{your|S} brother|B}."⟦/⟧
⟦S→T i⟧"Have {you|T} got one?"⟦/⟧
⟦T→S i⟧"Had."⟦/⟧
⟦S→T a⟧"What happened to {him|R}?"⟦/⟧ {he|S} asked.
⟦T→S i⟧"{{Your|S} brother|B}."⟦/⟧
Oh. The fire cracked. An owl somewhere, or one of the sentries being an owl.
⟦S→T e⟧"{I|S}'m sorry,"⟦/⟧ said {Sander|S}. ⟦S→T e =⟧"Was {he|R} at the mill?"⟦/⟧
⟦T→S a⟧"{You|S} know about the mill?"⟦/⟧ {the other man|T} said.
⟦S→T i⟧"{I|S} said it was wrong. At table, in front of people. {He|B} threw a jug at {me|S}."⟦/⟧ {He|S} turned {his|S} head so the light fell on the scar, the little one that went into the eyebrow. ⟦S→T i =⟧"It was a nice jug, too."⟦/⟧
{Rook|T} put out a hand and then didn't seem to know what {he|T} had put it out for. It hung there between {them|S+T}. {He|T} took it back.
⟦T→S i⟧"Hold still."⟦/⟧
⟦S→T i⟧"{I|S}'m tied to a rock, {I|S} can hardly..."⟦/⟧
⟦T→S i⟧"Hold *still*."⟦/⟧
The knife went through the rope like it was butter. {Sander|S} fell over sideways, because {his|S} arms had gone dead, and lay there, laughing a bit and weeping a bit, while {somebody|T}'s hard palms rubbed the blood back into {his|S} wrists.
⟦S→T a⟧"What did {you|T} do that for?"⟦/⟧ {he|S} asked when {he|S} could.
⟦T→S e⟧"Apple's sticky,"⟦/⟧ {Rook|T} muttered. ⟦T→S e =⟧"{I|T}'m not feeding {you|S} another."⟦/⟧
@scene place=the cave | time=a little later | pov=S | present=S,T,K
⟦K→T i⟧"{Rook|T}! {Rook|T}, there's horses!"⟦/⟧
It was {the boy they called Little Kit|K}, who was six foot four, and {he|K} had come down the path so fast that {he|K} skidded right into the fire and had to hop.
⟦T→K e⟧"How many?"⟦/⟧ said {Rook|T}.
⟦K→T i⟧"Thirty. And {he|S}'s out!"⟦/⟧
⟦T→K i⟧"{I|T} can see {he|S}'s out."⟦/⟧
⟦K→T i⟧"But {he|S}'s *out*, {Rook|T}."⟦/⟧
⟦S→K e⟧"Do they carry a white flag?"⟦/⟧ asked {Sander|S}.
⟦K→S a⟧"No {m'lord|S}. Torches,"⟦/⟧ said {the boy|K}, before {he|K} could think not to.
{He|S} got up off the floor. {His|S} knees held, just. ⟦S→T i⟧"Then {he|B}'s not come to pay. {He|B}'s come to be sure. A dead brother's a good excuse to burn a forest, {you|T} see."⟦/⟧
⟦T→S e⟧"{He|B} wouldn't,"⟦/⟧ said {Rook|T}.
⟦S→T i⟧"{You|T}'re {the one|T} with a dead man at the mill."⟦/⟧
{The bandit|T} said a word. {Kit|K}, shocked, put {his|K} hands over {his|K} ears.
⟦T→S a⟧"Can {you|S} shoot?"⟦/⟧ {he|T} demanded.
⟦S→T i⟧"Badly."⟦/⟧
⟦T→S i⟧"Ride?"⟦/⟧
⟦S→T i⟧"Very well. There's a way out behind the falls, {I|S} hunted here as a child. {I|S} could take {you|T+K} through, all of {you|T+K}."⟦/⟧
⟦K→T a⟧"It's a trick,"⟦/⟧ {the boy|K} put in.
⟦T→K i⟧"Is it?"⟦/⟧ But it was {the prisoner|S} that {Rook|T} was looking at. ⟦T→S i⟧"Is it?"⟦/⟧
⟦S→T e⟧"{You|T} scratched {my|S} nose,"⟦/⟧ {Sander|S} said, as if that answered it, and it appeared that it did.

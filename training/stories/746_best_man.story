# title: Best Man, Second Best
# style: first person past; straight quotes; US; wry; I said
# cast: N = Owen | Owen | he | narrator
# cast: G = Luis | Luis, Lu | he
# cast: H = Patrick | Patrick, Pat | he
# cast: P = the pastor | | he
# cast: E = Erin | Erin | she
---
@scene place=the church basement | time=twenty minutes before the wedding | pov=N | present=N,G,H
Twenty minutes before the wedding {the groom|G} was sitting in a kids' chair in the Sunday school room with {his|G} head between {his|G} knees, and {{his|G} brother|H} was eating animal crackers.
⟦H→G i⟧"In through the nose."⟦/⟧
⟦G→H i⟧"{I|G} know how to breathe."⟦/⟧
⟦H→G a⟧"{You|G} sound like a pug,"⟦/⟧ {he|H} said.
⟦N→H a⟧"{Patrick|H}, {you|H}'re not helping,"⟦/⟧ {I|N} said.
⟦H→N i⟧"{I|H}'m {the best man|H}. {I|H}'m here to be honest."⟦/⟧
⟦N→H i⟧"{I|N}'m {the best man|N}."⟦/⟧
⟦H→N i⟧"{You|N}'re {the OTHER best man|N}. {He|G} couldn't pick. It's on the program, {we|N+H} share a line."⟦/⟧
{Luis|G} groaned. {I|N} got down on the carpet in front of {him|G}, on the alphabet, with one knee on Q. {He|G} was gray. {He|G} had a boutonniere in {his|G} fist and it wasn't really a flower anymore.
⟦G→N e⟧"What if {I|G} say it wrong?"⟦/⟧ asked {Luis|G}.
⟦N→G i⟧"Say what wrong?"⟦/⟧
⟦G→N i⟧"The thing. The big bit. What if {she|E}'s up there and it's {my|G} turn and {I|G} just make a noise?"⟦/⟧
⟦H→G a⟧"{You|G}'ll be fine,"⟦/⟧ {he|H} said around a cracker. ⟦H→G a =⟧"{You|G}'ve been practicing in the shower since March. {I|H} live under {you|G}. {I|H} know {your|G} vows better than the Pledge of Allegiance."⟦/⟧
⟦G→H i⟧"{You|H} can hear that?"⟦/⟧
⟦H→G i⟧"{I|H} can hear everything. {I|H} heard {you|G} ask the cat."⟦/⟧
⟦G→H e⟧"What cat?"⟦/⟧ {Luis|G} asked.
⟦H→G i⟧"When {you|G} proposed to the cat. To practice."⟦/⟧ {Patrick|H} looked in the bag to see what was left. ⟦H→G i =⟧"Cat turned {you|G} down. {I|H} thought that was a bad sign."⟦/⟧
That did it. {His|G} shoulders gave a kind of jump, and {he|G} came up out of {his|G} knees with {his|G} hair all on one side and hit {{his|G} brother|H} with a felt Noah's Ark. {Patrick|H} hit {him|G} back with the bag. There were lions and camels all over the floor. {I|N} sat on Q and let it happen, since nobody was breathing like a pug now.
And that was when {he|H} noticed.
⟦H→G a⟧"{Lu|G}. Where are the rings?"⟦/⟧ {he|H} asked.
⟦G→H i⟧"{You|H}'ve got the rings."⟦/⟧
⟦H→G a⟧"{Owen|N}'s got the rings,"⟦/⟧ {he|H} said quietly.
{They|G+H} both turned and looked at {me|N}, with the same eyes, it's creepy, {they|G+H}'ve been able to do it since second grade.
⟦N→H a⟧"{You|H}'ve got the rings, {Pat|H}. {I|N} gave {you|H} the rings in the parking lot. {I|N} said, put those somewhere safe,"⟦/⟧ {I|N} told {him|H}.
⟦H→N i⟧"And {I|H} did!"⟦/⟧
⟦N→H a⟧"Where?"⟦/⟧ {I|N} asked.
{His|H} mouth moved. {He|H} looked down, extremely slowly, at the bag in {his|H} hand, and {I|N} watched {his|H} whole life go by.
⟦G→H i⟧"{You|H} put them in the animal crackers."⟦/⟧
⟦H→G a⟧"They were in the glovebox,"⟦/⟧ {he|H} said weakly. ⟦H→G a =⟧"Nobody would steal animal crackers."⟦/⟧
⟦G→H a⟧"How many did {you|H} EAT?"⟦/⟧ {he|G} yelled.
{We|N+G+H} went down on {our|N+G+H} hands and knees. {I|N} found one under the piano, stuck to half a hippo. The other one wasn't under the piano. It wasn't in the bag or in the ark or anywhere on the alphabet. Overhead the organ quit messing around and started to play something with a tune.
⟦H→G,N a⟧"{I|H} feel like {I|H}'d remember,"⟦/⟧ {he|H} said.
⟦N→H i⟧"Would {you|H}?"⟦/⟧
⟦H→N a⟧"{I|H} mean, {I|H} had a big handful around the time {he|G} started hyperventilating,"⟦/⟧ {he|H} told {me|N}.
@break * * *
@scene place=the church basement | time=ten minutes before the wedding | pov=N | present=N,G,H,P
The knock was {the pastor|P}. {He|P}'s about six foot four and has a voice like a nice truck.
⟦P→G,N,H a⟧"{Gentlemen|G+N+H}. Are {we|P+G+N+H} ready?"⟦/⟧ {he|P} asked.
⟦H→P i⟧"Define ready."⟦/⟧
⟦P→G,N,H a⟧"{The lady|E}'s upstairs,"⟦/⟧ {he|P} said. ⟦P→G,N,H a =⟧"{She|E} asked {me|P} to tell whichever one of {you|G+N+H} is panicking to please quit."⟦/⟧
⟦G→P i⟧"{She|E} said that?"⟦/⟧
⟦P→G a⟧"{She|E} said {you|G}'d be in the small chair,"⟦/⟧ {he|P} said flatly.
{Luis|G} looked at the small chair. {I|N} saw it go through {him|G}, whatever it is. {He|G} stood up, and {he|G} wasn't gray, and {he|G} held out {his|G} hand to {me|N} and took the one ring {we|N+G+H} had and put it in {his|G} own pocket.
⟦G→N i⟧"That one's {hers|E}. {She|E} gets a real one."⟦/⟧
⟦N→G i⟧"And what do {you|G} get?"⟦/⟧
⟦G→H a⟧"How long does it take?"⟦/⟧ {he|G} asked, and it wasn't {me|N} {he|G} was asking.
⟦H→G i⟧"Depends. {I|H} had the pancakes too, so."⟦/⟧
⟦G→H a⟧"{You|H}'re going to be checking,"⟦/⟧ {he|G} told {him|H}.
⟦H→G i⟧"{Lu|G}, no."⟦/⟧
⟦G→H i⟧"Every day. With a glove. {You|H}'re {the best man|H}."⟦/⟧
⟦H→N e⟧"{He|N}'s {the best man|N}!"⟦/⟧ howled {Patrick|H}, pointing at {me|N} with both hands. ⟦H→N e =⟧"{Owen|N}! Tell {him|G}! {We|N+H} share a line!"⟦/⟧
⟦N→H a⟧"{I|N}'m {the other one|N},"⟦/⟧ {I|N} told {him|H}, and held the door.

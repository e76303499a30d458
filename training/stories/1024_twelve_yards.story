# title: Twelve Yards
# style: third person past; curly quotes; football coach and two players; three men; slips; AO3
# cast: C = Coach Nettleby | Nettleby, Coach, gaffer | he
# cast: D = Keaton Purkiss | Keaton, Purkiss, Keats | he
# cast: T = Thabo Mokoena | Thabo, Mokoena | he
# cast: G = Keaton's grandad | Grandad | he
# cast: N = Nettleby's nan | | she
---
@note
A/N: for the "one left in the tank" fest. sorry to anyone who actually understands football
@end
@scene place=the training ground | time=after practice, raining | pov=D | present=D,T,C
⟦C→D i⟧“Again.”⟦/⟧
⟦D→C i⟧“That’s thirty.”⟦/⟧
⟦C→D i⟧“And how many went in?”⟦/⟧
{Keaton|D} wiped the rain off {his|D} nose. In the goal, {Thabo|T} held up four fingers, cheerfully, then thought about it and folded one down.
⟦C→D i⟧“Three. {You|D}’ve put three past {him|T}. {{My|C} nan|N} could put three past {him|T}.”⟦/⟧
⟦T→C e⟧“Hey,”⟦/⟧ said {Thabo|T}.
⟦C→T i⟧“No offence, {Mokoena|T}.”⟦/⟧
⟦T→C i⟧“A bit of offence, {gaffer|C}.”⟦/⟧
⟦C→D a⟧“Again,”⟦/⟧ {he|C} repeated. ⟦C→D a =⟧“And look up this time. {You|D}’re staring at the ball like it owes {you|D} rent.”⟦/⟧
{He|D} put it on the spot. {He|D} took five steps back, the same as always, and {he|D} ran, and {he|D} hit it, and it went where the last one had gone. {Thabo|T} caught it against {his|T} chest with a noise like a dropped cushion.
⟦D→T i⟧“How do {you|T} keep *doing* that?”⟦/⟧
⟦T→D i⟧“Honestly?”⟦/⟧
⟦D→T i⟧“Yes, honestly.”⟦/⟧
⟦T→D i⟧“{You|D} stick {your|D} tongue out.”⟦/⟧
⟦D→T i⟧“{I|D} what?”⟦/⟧
⟦T→D i⟧“When {you|D}’re going left. {You|D} stick it out on the left. {You|D}’ve done it since under-nines, {Keats|D}. {I|T} thought {you|D} knew.”⟦/⟧
⟦C→D e⟧“{He|T}’s right,”⟦/⟧ {Nettleby|C} said. ⟦C→D e =⟧“Do the next one with {your|D} mouth shut.”⟦/⟧
⟦D→C i⟧“{You|C} knew as well?”⟦/⟧
⟦C→D i⟧“The whole league knows, {son|D}. Why d’{you|D} think {I|C} took {you|D} off in the semi?”⟦/⟧
That had been a Wednesday, in April. {He|D} had sat down at the end of the bench with a towel over {his|D} head, and through the gap at the bottom {he|D} had watched a row of boots go by, and last of all {Coach|C}’s, which stopped for a second and went on. {Grandad|G} had driven {him|D} home. {He|G} had played for the county, years ago, before {his|G} knees, and {he|G} hadn’t said one word until {they|D+G} were over the bridge. Then {he|G}’d said that there was a pasty in the glove box. {Keaton|D} had cried so hard that {they|D+G}’d had to pull in at the garden centre.
⟦D→C a⟧“{I|D} thought {you|C} reckoned {I|D} was soft,”⟦/⟧ {he|D} said.
⟦C→D i⟧“Soft.”⟦/⟧
⟦D→C i⟧“That {I|D}’d bottle it.”⟦/⟧
{Thabo|T} had wandered out to the edge of the box, the ball on {his|T} hip. {He|T} looked from {one of {them|D+C}|D} to {the other|C}. ⟦T→D i⟧“Is that why {you|D} didn’t come to the barbecue?”⟦/⟧
⟦D→T i⟧“{I|D} had a cold.”⟦/⟧
⟦T→D i⟧“{You|D} had a cold for *seven weeks*.”⟦/⟧
⟦D→T i⟧“It was a bad one.”⟦/⟧
⟦T→D i⟧“{I|T} made {you|D} a plate. {I|T} put it in the freezer. It’s still in there, {bro|D}, it’s got {your|D} name on.”⟦/⟧
⟦C→T i⟧“{Mokoena|T}, get back on {your|T} line.”⟦/⟧
⟦T→C i⟧“{I|T}’m just saying, {gaffer|C}, {you|C} could’ve told {him|D} it was {his|D} tongue.”⟦/⟧
⟦C→T i⟧“{I|C} know what {I|C} could’ve done.”⟦/⟧
It came out sharper than {he|C} had meant, by the look of it. {He|C} took off {his|C} cap and shook the wet from it, and {he|C} went on looking into it afterwards.
⟦C→D a⟧“{I|C} missed one,”⟦/⟧ {the older man|C} said. ⟦C→D a =⟧“Ninety-six. At the county ground, in front of two thousand people. {I|C}’ve never told {you lads|D+T}.”⟦/⟧
⟦T→C i⟧“{You|C} have. {You|C} tell {us|D+T} every Christmas.”⟦/⟧
⟦C→D,T i⟧“{I|C} tell {you|D+T} about the crossbar. {I|C} don’t tell {you|D+T} that nobody spoke to {me|C} after. Not one of them. They’d no idea what to say, so they let {me|C} sit there.”⟦/⟧ {Keaton|D} had stopped wiping {his|D} face. ⟦C→D i⟧“And then {I|C} walked straight past {you|D}. {I|C} saw that towel, and {I|C} thought, say something, and {I|C} went and counted the bibs.”⟦/⟧
Nobody said anything for a while. The rain hissed on the roof of the stand.
⟦D→C a⟧“How many were there?”⟦/⟧ {he|D} asked.
⟦C→D i⟧“How many what?”⟦/⟧
⟦D→C i⟧“Bibs.”⟦/⟧
⟦C→D i⟧“Fourteen. There’s meant to be fifteen.”⟦/⟧
⟦T→C a⟧“That’s {me|T}, {I|T}’ve got one at home,”⟦/⟧ {the keeper|T} confessed. ⟦T→C a =⟧“{I|T} wash the car with it.”⟦/⟧
It wasn’t that funny. {Keaton|D} thought, afterwards, that it hadn’t been funny at all; but {he|D} was bent double over the penalty spot, and {he|D} could hear the old bark of a laugh behind {him|D} that {he|D} hadn’t heard since the spring.
⟦C→D i⟧“Right. Last one. Mouth shut.”⟦/⟧
⟦D→C a⟧“What if {he|T} saves it?”⟦/⟧ {he|D} asked.
⟦C→D i⟧“Then {we|C+D+T}’ll go and eat that plate.”⟦/⟧
⟦T→D,C i⟧“And if it goes in?”⟦/⟧
⟦D→T i⟧“Same.”⟦/⟧
{Thabo|T} trotted back and spat on {his|T} gloves. {He|D} put the ball down, took five steps, and looked up, for once, right into {his|T} grin. {He|D} closed {his|D} teeth. It went in off the post.
⟦T→D i⟧“Unbelievable! {You|D} did it with {your|D} *eyebrow*.”⟦/⟧

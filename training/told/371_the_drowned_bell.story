# title: The Drowned Bell
# style: third person past; curly single quotes; inn, three travellers and a stranger who gets a name
# cast: H = Hesper Cawl | Hesper, Cawl | she
# cast: O = Brother Odo | Odo, the monk | he
# cast: T = Tamsel | Tam, the girl | she
# cast: S = Marrick Doyne | Marrick, Doyne, the stranger, the man in the green hat | he
# cast: I = the innkeeper | Mistress Pell | she
# cast: A = the abbot | | he
---
@scene place=the Drowned Bell | time=night | present=H,O,T,S,I
{The innkeeper|I} at the Drowned Bell did not like the look of {them|H+O+T}, and said so.
⟦I→H,O,T a⟧‘Three beds, three shillings, and you pay before you sleep,’⟦/⟧ {she|I} told {them|H+O+T}. ⟦I→H,O,T a =⟧‘I’ve had pilgrims before.’⟦/⟧
⟦T→I e⟧‘We’re not pilgrims,’⟦/⟧ said {Tamsel|T}.
⟦I→T i⟧‘That’s what the last lot said.’⟦/⟧
{Brother Odo|O}, who was in fact a pilgrim, or had been until Tuesday, put three coins on the counter and tried to look like a man with a fourth. ⟦O→I i⟧‘Is there supper?’⟦/⟧
⟦I→O i⟧‘There’s soup.’⟦/⟧
⟦O→I i⟧‘What sort of soup?’⟦/⟧
⟦I→O i⟧‘Wet.’⟦/⟧
{Hesper|H} laughed. It was the first time {she|H} had laughed since the ferry, and {Tamsel|T} glanced round at {her|H}, pleased, as though {she|T} had made the joke {herself|T}.
There was one table left, the one by the fire, and a man in a green hat was sitting at it with {his|S} boots on the fender. {He|S} did not get up.
⟦S→H,O,T a⟧‘Sit, sit,’⟦/⟧ {he|S} said. ⟦S→H,O,T a =⟧‘I was only keeping it warm for you.’⟦/⟧
⟦H→S i⟧‘For us?’⟦/⟧ {Hesper|H} stayed where {she|H} was. ⟦H→S i =⟧‘You don’t know us.’⟦/⟧
⟦S→H i⟧‘I know the monk’s running from his abbot, and I know the girl has a knife in her boot. You, I’m less sure of.’⟦/⟧ {The stranger|S} tilted {his|S} head. ⟦S→H i =⟧‘You walk like a soldier.’⟦/⟧
⟦H→S i⟧‘I walk like a woman with blisters.’⟦/⟧
⟦O→H e⟧‘{Hesper|H},’⟦/⟧ murmured {Odo|O}, ⟦O→H e =⟧‘perhaps another table.’⟦/⟧
⟦H→O i⟧‘There isn’t another table.’⟦/⟧
⟦O→H i⟧‘Then perhaps the floor.’⟦/⟧
⟦T→O,H i⟧‘Oh, for pity’s sake.’⟦/⟧ {Tamsel|T} dropped into the chair opposite the green hat and put both elbows on the wood. ⟦T→S i =⟧‘What do you want?’⟦/⟧
⟦S→T i⟧‘Straight to it. I like that.’⟦/⟧
⟦T→S i⟧‘I don’t care what you like.’⟦/⟧
⟦S→T i⟧‘I want someone carried over the Salt Road before the moon turns. I can pay.’⟦/⟧
⟦T→S i⟧‘How much?’⟦/⟧
⟦O→T e⟧‘{Tam|T}!’⟦/⟧ hissed {Odo|O}.
⟦T→O i⟧‘What? I’m only asking.’⟦/⟧
The man reached inside {his|S} coat. {Hesper|H}’s hand went to {her|H} belt, but all {he|S} brought out was a purse, and {he|S} set it down between the candle and the salt as gently as an egg.
⟦S→H,O,T i⟧‘Forty. Gold. Half now.’⟦/⟧
Nobody spoke. The soup arrived. {The innkeeper|I} looked at the purse, and at {Tamsel|T}, and went away again without slopping a drop.
⟦H→S e⟧‘Who is it?’⟦/⟧ {Hesper|H} asked at last. {She|H} had sat down after all. ⟦H→S e =⟧‘The someone.’⟦/⟧
⟦S→H i⟧‘Does it matter?’⟦/⟧
⟦H→S i⟧‘If it’s someone the Wardens are hunting, it matters to my neck.’⟦/⟧
⟦S→H i⟧‘The Wardens don’t know she’s alive.’⟦/⟧
⟦O→S i⟧‘She?’⟦/⟧ {Odo|O} put down {his|O} spoon. {He|O} had gone rather white about the lips. ⟦O→S i =⟧‘How old?’⟦/⟧
⟦S→O i⟧‘You know how old, {Brother|O}. You baptised her.’⟦/⟧
{Tamsel|T} looked from one to the other. ⟦T→O i⟧‘Baptised who? {Odo|O}, what’s he talking about?’⟦/⟧
{The monk|O} didn’t answer. {He|O} was staring at the green hat, or at what was under it, like a man doing a sum and not caring for the total.
⟦O→S a⟧‘{Marrick|S},’⟦/⟧ {he|O} said. ⟦O→S a =⟧‘You had a beard.’⟦/⟧
⟦S→O i⟧‘I had a good many things.’⟦/⟧
⟦H→O i⟧‘You two are acquainted?’⟦/⟧
⟦O→H e⟧‘{Marrick Doyne|S},’⟦/⟧ said {Odo|O} heavily. ⟦O→H e =⟧‘Captain of the old queen’s guard. I buried him, {Hesper|H}. I stood there in the rain and I said the words.’⟦/⟧
⟦S→O e⟧‘They were very nice words,’⟦/⟧ said {Marrick|S}. ⟦S→O e =⟧‘I heard most of them.’⟦/⟧
@break ***
@scene place=the stable | time=later that night | present=H,T,S
It was still raining at midnight. {Hesper|H} found {Tamsel|T} in the stable, talking to the mule.
⟦H→T i⟧‘You should be asleep.’⟦/⟧
⟦T→H i⟧‘So should you.’⟦/⟧
⟦H→T i⟧‘I’m old. We don’t.’⟦/⟧ {Hesper|H} leaned on the half-door. ⟦H→T i =⟧‘You want to do it.’⟦/⟧
⟦T→H i⟧‘Twenty gold, {Hesper|H}! Each of us could—’⟦/⟧
⟦H→T i⟧‘Thirteen. And a bit.’⟦/⟧
⟦T→H i⟧‘Thirteen and a bit, then. I could send for my brothers.’⟦/⟧ {Tamsel|T} scratched the mule between its long ears. {She|T} did not look up. ⟦T→H i =⟧‘You don’t trust him.’⟦/⟧
⟦H→T i⟧‘I don’t trust anyone who’s been to his own funeral.’⟦/⟧
⟦S→H,T a⟧‘That’s very sensible,’⟦/⟧ said a voice from the ladder.
{Tamsel|T} yelped. {Hesper|H} already had the lantern up. {Marrick|S} was sitting on the top rung with {his|S} hat in {his|S} lap, and straw in what was left of {his|S} hair, and behind {him|S}, fast asleep in a horse blanket, was a child of about six.
⟦S→H,T e⟧‘I thought,’⟦/⟧ {Marrick|S} said, ⟦S→H,T e =⟧‘that you might like to meet her first.’⟦/⟧

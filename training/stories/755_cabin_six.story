# title: Cabin Six Does Not Have a Bear
# style: first person past; straight quotes; US; summer camp; they narrator; typos; dialogue punctuation slips
# cast: N = Sky | Sky | they | narrator
# cast: T = Tyler | Tyler, Ty | he
# cast: B = Brandon | Brandon, Bran | he
# cast: D = Dev | Dev | he
---
@note
Camp AU but they're the counselors. {Sky|N} uses they/them. English is my 2nd language so be gentle
@end
@scene place=the porch of cabin six | time=night | pov=N | present=N,T,B,D
The kids were asleep, or at least they were lying down, and {the three of {us|N+T+B}|N+T+B} were on the porch of Six with one lantern when something knocked over the trash can.
⟦T→B,N a⟧"Bear."⟦/⟧ {he|T} said.
⟦B→T a⟧"It's not a bear."⟦/⟧ {he|B} said.
⟦N→T,B i⟧"It might be a bear."⟦/⟧
{Tyler|T} was already on the bench. {I|N} don't mean sitting on it. {Brandon|B} stayed in the hammock where {he|B} was, one foot trailing, eating a marshmallow right out of the bag like {he|B}'d live forever.
⟦B→T a⟧"There aren't bears in this county. {I|B} looked it up."⟦/⟧ {he|B} said.
⟦T→B i⟧"Did the bear look it up?"⟦/⟧
⟦B→T i⟧"Get down, {Ty|T}. {You|T}'re gonna go through that slat."⟦/⟧
⟦T→B a⟧"{I|T}'m fine."⟦/⟧ {he|T} said.
{He|T} went through the slat. It took one leg up to the knee and then it stopped, and {he|T} stood there in the bench with a very dignified look on {his|T} face.
⟦N→T a⟧"Are {you|T} hurt?"⟦/⟧ {I|N} asked.
⟦T→N i⟧"Only inside."⟦/⟧
⟦B→T e⟧"Told {you|T},"⟦/⟧ {Brandon|B} said, swinging.
⟦T→B i⟧"Help {me|T} out?"⟦/⟧
⟦B→T i⟧"Say it's a raccoon."⟦/⟧
⟦T→B i⟧"{I|T}'m not saying that."⟦/⟧
⟦B→N a⟧"{Sky|N}, what do {you|N} think?"⟦/⟧ {he|B} asked. ⟦B→N a =⟧"{You|N}'re from Montana. Is that a raccoon or what."⟦/⟧
{I|N} listened. It was really going at it. The lid rolled off down the path and something heavy went in after the hot dog buns. In Montana {I|N} would've been inside by then, with the door shut. But all summer long {I|N}'d been watching {these two idiots|T+B} share a hammock and call it saving space, so {I|N} took {my|N} time.
⟦N→B a⟧"Hard to say,"⟦/⟧ {I|N} said.
⟦T→N i⟧"Hard to SAY?"⟦/⟧
⟦N→T a⟧"It's got kind of a bear rhythm,"⟦/⟧ {I|N} said.
There was a gulp. {I|N} figured that was {the one in the bench|T}, but it was from the hammock. The foot came up off the floor.
⟦T→B i⟧"{Bran|B}? {You|B} okay over there?"⟦/⟧
⟦B→T a⟧"Yep."⟦/⟧ {he|B} said.
⟦T→B a⟧"{You|B}'re squishing the bag."⟦/⟧ {he|T} said, in another sort of voice.
⟦B→T i⟧"{I|B} like them squished."⟦/⟧
⟦T→B e⟧"{You|B} looked it up, though. {You|B} said none in the county,"⟦/⟧ {Tyler|T} said.
⟦B→T e⟧"{I|B} didn't look it up,"⟦/⟧ said {Brandon|B}. ⟦B→T e =⟧"{I|B} made that up. On the bus. {You|T} were freaking out about it, on the very first day, and {I|B} wanted {you|T} to quit. {I|B} don't know anything about bears! {I|B}'m from Tampa!"⟦/⟧
The can fell on its side. {He|B} was out of that hammock so fast that it wrapped around itself twice, and then there were {two of {them|T+B}|T+B} on the bench, one on it and one in it, holding on to {each other|T+B} by the T-shirts.
⟦B→T i⟧"Pull {your|T} leg out!"⟦/⟧
⟦T→B i⟧"{I|T} can't! There's a nail!"⟦/⟧
⟦B→T i⟧"Then {I|B}'m staying."⟦/⟧
⟦T→B a⟧"Don't be stupid. Get inside."⟦/⟧ {he|T} told {him|B}.
⟦B→T a⟧"{I|B} said {I|B}'m staying."⟦/⟧ {he|B} snapped, and {his|B} arms went all the way round. {He|B}'s {the smaller one|B} by a head. ⟦B→T a =⟧"It'll have to go through {me|B}. {I|B}'m mostly marshmallow."⟦/⟧
⟦T→B i⟧"That's worse!"⟦/⟧
{I|N}'d picked up the lantern by then, and {I|N} had one hand over {my|N} mouth, since from where {I|N} stood {I|N} could see down the path to the can, and what was in it had sneakers.
⟦D→N i⟧"Hey, is there any more mustard?"⟦/⟧
It was {Dev|D}, from Cabin Nine. {He|D} backed out with a bun in each hand and blinked at the light, and then at the bench.
⟦D→N i⟧"What's with {them|T+B}?"⟦/⟧
⟦N→D i⟧"{They|T+B} thought {you|D} were a bear."⟦/⟧
⟦D→N a⟧"Aw. Nice."⟦/⟧ {he|D} said.
⟦T→D a⟧"{Dev|D}?!"⟦/⟧ {he|T} yelled.
⟦D→T i⟧"The kitchen's locked! {I|D} get low blood sugar!"⟦/⟧
⟦B→D i⟧"{We|B+T} could have DIED!"⟦/⟧
⟦D→B,T i⟧"Of what? {Me|D}?"⟦/⟧ {He|D} took a bite. {He|D} looked {them|B+T} over, the leg and the arms and the fistfuls of shirt. ⟦D→N i =⟧"Huh. {Sky|N}, what day is it?"⟦/⟧
⟦N→D i⟧"The twenty-sixth."⟦/⟧
⟦D→N i⟧"Who had the twenty-sixth?"⟦/⟧
⟦N→D a⟧"{I|N} did,"⟦/⟧ {I|N} said.
⟦T→N i⟧"Who had the twenty-sixth in WHAT?"⟦/⟧
Nobody would tell {him|T}. {Dev|D} wandered off to look for a napkin. {I|N} hung the lantern on its hook again and went over to see about the nail, only when {I|N} got there no one was pulling. The bag had been sat on. There was marshmallow from one end of that bench to the other.
⟦B→T a⟧"{You|T}'re shaking."⟦/⟧ {he|B} told {him|T}.
⟦T→B i⟧"That's {you|B}."⟦/⟧
⟦B→T e⟧"Oh. Yeah,"⟦/⟧ said {Brandon|B}.
⟦T→B a⟧"{You|B} lied to {me|T} for seven weeks."⟦/⟧ {he|T} said. It sounded as if {he|T} thought it was the best present {he|T}'d ever had.
⟦B→T a⟧"{I|B}'d have told {you|T}. {I|B} was going to tell {you|T} on the last day. {I|B} had kind of a list."⟦/⟧ {he|B} said quietly.
⟦T→B i⟧"What else was on it?"⟦/⟧
{I|N} turned down the lantern. {I|N}'m from Montana, {I|N} can find a door in the dark.

# title: The Cat Has the Map
# style: third person past; curly quotes; two brothers and a talking cat (he); three males; fantasy road; banter
# cast: A = Alvin Tansley | Alvin, Alv | he
# cast: J = Grigor Tansley | Grigor, Grig | he
# cast: P = Pickle | Pickle, the cat, Sir Pickle | he
# cast: U = the brothers' uncle | Uncle | he
# cast: M = the brothers' mother | Mum | she
# cast: Q = the landlady | | she
# cast: R = the mason | |
---
@scene place=a crossroads on a moor | time=dusk | pov=J | present=A,J,P
⟦A→J i⟧“Left.”⟦/⟧
⟦J→A i⟧“It was left last time.”⟦/⟧
⟦A→J i⟧“So it’s left again.”⟦/⟧
⟦J→A i⟧“If you go left four times you’re back where you started, {Alvin|A}. That’s just shapes.”⟦/⟧
⟦P→A i⟧“{He|J}’s got a point, {you|A} know.”⟦/⟧
{Alvin|A} glared down at the basket. {The cat|P} had put {his|P} paws up on the rim. {He|P} was a stout grey animal with a torn ear, and {he|P} had been sold to {them|A+J} on Friday as a mouser, by a pedlar who’d been in rather a rush.
⟦A→P i⟧“Nobody asked {you|P}.”⟦/⟧
⟦P→A i⟧“Nobody ever does. {I|P} could have told {you|A} about the bog.”⟦/⟧
⟦A→P i⟧“{You|P} did tell {us|A+J} about the bog.”⟦/⟧
⟦P→A i⟧“When {you|A} were *in* it. {I|P} meant, could have told {you|A} before.”⟦/⟧
⟦J→P e⟧“So which way is it?”⟦/⟧ asked {Grigor|J}.
⟦A→J a⟧“Don’t ask {him|P},”⟦/⟧ {he|A} snapped.
⟦J→A i⟧“Why not? {He|P}’s {the only one here who’s read the map|P}.”⟦/⟧
⟦A→J i⟧“{He|P} *ate* the map!”⟦/⟧
⟦P→A a⟧“{I|P} read it first,”⟦/⟧ {he|P} purred.
{Grigor|J} let {his|J} pack down on the milestone. There was no use in talking to {{his|J} brother|A} when {he|A} had {his|A} chin out. {He|A} had had it out for two days now, since the inn, where {the landlady|Q} had asked which of {them|A+J} was the elder and laughed when {he|A} said that {he|A} was. {Alvin|A} was nineteen and came up to {Grigor|J}’s collarbone. When {they|A+J} were small, it had been the other way about; {he|A} used to carry {him|J} across the ford on {his|A} back, every morning, with the dinner pail in {his|A} teeth, and it had never once been mentioned whose feet got wet. {Grigor|J} thought about that sometimes. {He|J} would have gone left until doomsday if {he|J}’d been asked nicely.
⟦J→P i⟧“What did it say? Before {you|P} had it?”⟦/⟧
⟦P→J i⟧“What’ll {you|J} give {me|P}?”⟦/⟧
⟦J→P i⟧“{I|J}’ve half a sausage.”⟦/⟧
⟦A→J i⟧“That’s *{our|A+J}* sausage!”⟦/⟧
⟦J→A i⟧“It’s {my|J} half. {You|A} had {yours|A} at noon.”⟦/⟧
⟦P→J a⟧“Done,”⟦/⟧ said {the cat|P}, and it was gone; {he|P} didn’t appear to chew. {He|P} washed one paw. {He|P} washed the other, and all along the back of it. ⟦P→J a =⟧“It said right.”⟦/⟧
⟦A→P i⟧“{You|P}’re making that up.”⟦/⟧
⟦P→A i⟧“Right, at the stone with a hole. Then downhill to a blue door, and knock twice, and ask for {{your|A+J} uncle|U}.”⟦/⟧
{Neither of {them|A+J}|A+J} spoke. A curlew went over, crying, and {Alvin|A} watched it as if it had been of great importance. ⟦J→P i⟧“{{Our|A+J} uncle|U}’s dead.”⟦/⟧
⟦P→J i⟧“Is {he|U}?”⟦/⟧
⟦J→P i⟧“In the war. {Mum|M} had a letter.”⟦/⟧
⟦P→J i⟧“What did it say?”⟦/⟧
⟦J→P i⟧“That {he|U}’d… {Alv|A}, what did it say? {You|A} read it to {us|J+M}.”⟦/⟧
{Alvin|A}’s ears had turned a slow dark red.
⟦J→A i⟧“{Alv|A}?”⟦/⟧
⟦A→J a⟧“It said that {he|U} wasn’t coming home,”⟦/⟧ {he|A} got out. ⟦A→J a =⟧“It said {he|U} was well, and {he|U}’d a wife out here, and {he|U} wasn’t coming home, and {I|A} was to break it gently.”⟦/⟧
⟦P→A e⟧“Ah,”⟦/⟧ said {Pickle|P}.
⟦J→A i⟧“{You|A} told {her|M} {he|U} was *dead*.”⟦/⟧
⟦A→J i⟧“{I|A} was nine! {I|A} opened {my|A} mouth to say it, and {she|M} looked at {me|A}, and dead seemed *kinder*.”⟦/⟧
⟦J→A a⟧“{She|M} wore black for a year!”⟦/⟧ {he|J} roared.
⟦A→J i⟧“{I|A} know.”⟦/⟧
⟦J→A i⟧“{She|M} had a stone carved!”⟦/⟧
⟦A→J i⟧“{I|A} *know*, {Grig|J}. {I|A} paid {the mason|R}. {I|A}’ve been paying {the mason|R} for ten years.”⟦/⟧
So that was where the wages had gone. {He|J} wanted to shout some more. What {he|J} did was to sit down, all at once, on {his|J} own pack, because of something that was coming up from the bottom of {his|J} ribs, and to {his|J} horror it came out as a laugh.
⟦A→J e⟧“It isn’t funny,”⟦/⟧ {Alvin|A} said.
⟦J→A a⟧“‘Kinder,’”⟦/⟧ {he|J} wheezed. ⟦J→A a =⟧“Oh, {Alvin|A}. {You great *turnip*|A}. Is that why it’s been left? All this way?”⟦/⟧
⟦A→J i⟧“{I|A} thought that if {we|A+J} got lost enough, {you|J}’d want to go home.”⟦/⟧
⟦P→J i⟧“{I|P} did try to tell {you|J}. {He|A}’s been reading the stones and walking the other way.”⟦/⟧ {Grigor|J} wiped {his|J} eyes on {his|J} cuff. The sun had gone, and a long way down the right-hand road somebody had lit a lamp. ⟦P→A,J i⟧“Well? {I|P} can smell supper, if anybody cares.”⟦/⟧
{Alvin|A} hitched up the basket. {He|A} didn’t look round. ⟦A→J i⟧“{You|J} can do the knocking.”⟦/⟧
⟦J→A i⟧“{You|A} can do the explaining.”⟦/⟧
⟦P→A i⟧“And {I|P},”⟦/⟧ from under the lid, ⟦P→A i =⟧“shall have the other half of that sausage.”⟦/⟧

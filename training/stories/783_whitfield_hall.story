# title: The Whitfield Debt
# style: third person past; straight quotes; regency; formal speech; two gentlemen, a servant
# cast: H = Lord Harcourt | Harcourt, Julian, my lord | he
# cast: W = Edmund Whitfield | Whitfield, Edmund, Mr. Whitfield | he
# cast: P = the butler | Pruett | he
# cast: F = Whitfield's father |  | he
# cast: S = Miss Whitfield | Caroline | she
---
@scene place=the library at Harcourt | time=a wet morning | pov=W | present=H,W,P
{Pruett|P} announced {him|W} in the voice of a man announcing drains.
⟦P→H e⟧"{Mr. Whitfield|W}, {my lord|H},"⟦/⟧ intoned {Pruett|P}.
⟦H→P a⟧"Thank {you|P}. Bring the brandy, and then go deaf,"⟦/⟧ said {his lordship|H} without turning from the window.
⟦P→H i⟧"It is ten in the morning, {my lord|H}."⟦/⟧
⟦H→P i⟧"Then bring the small brandy."⟦/⟧
The door closed. {Whitfield|W} stood dripping on a very fine carpet with {his|W} hat in {his|W} hands. {He|W} had rehearsed this the whole length of the avenue, and now every word of it had gone.
⟦W→H a⟧"{I|W} have come about {{my|W} father|F}'s note,"⟦/⟧ {he|W} said.
⟦H→W i⟧"{I|H} had supposed so."⟦/⟧
⟦W→H e⟧"Four thousand,"⟦/⟧ said {Whitfield|W}.
⟦H→W i⟧"Four thousand two hundred. One does not like to be vulgar, but there was a horse."⟦/⟧
{He|W} swallowed. ⟦W→H i⟧"{I|W} can pay six hundred. By midsummer. If {you|H} would take the rest in..."⟦/⟧
⟦H→W e⟧"In what? Apples?"⟦/⟧ {Harcourt|H} asked.
⟦W→H i⟧"In time, {my lord|H}."⟦/⟧
{Harcourt|H} did turn round at that. {He|H} had not shaved. It made {him|H} look less like {his|H} portrait and a great deal more like the boy who had once pulled {him|W} out of the mill race by the hair, and {Whitfield|W} had to look down at {his|W} hat.
⟦H→W a⟧"{You|W} used to call {me|H} {Julian|H},"⟦/⟧ {he|H} observed.
⟦W→H i⟧"{I|W} used to be eleven."⟦/⟧
⟦H→W i⟧"And {I|H} fourteen. {I|H} recall that {you|W} bit {me|H}."⟦/⟧
⟦W→H i⟧"{You|H} were holding {my|W} hair."⟦/⟧
⟦H→W i⟧"{You|W} were *drowning*, {Edmund|W}."⟦/⟧
The clock ticked. A log fell in the grate and {they|H+W} both started, and then pretended otherwise.
⟦H→W a⟧"Sit down,"⟦/⟧ {the older man|H} said in quite another tone. ⟦H→W a =⟧"{You|W} are ruining {my|H} rug."⟦/⟧
{He|W} sat. It was a low chair and it put {his|W} knees about {his|W} ears. {Pruett|P} came in, poured two brandies of exactly the same smallness, and stood.
⟦H→P i⟧"{You|P} may go."⟦/⟧
⟦P→H e⟧"There is a young lady in the hall,"⟦/⟧ said {Pruett|P}.
⟦H→P i⟧"What young lady?"⟦/⟧
⟦P→H i⟧"{She|S} declines to say, {my lord|H}. {She|S} says that {she|S} is here to stop {{her|S} brother|W} doing something noble."⟦/⟧
{Whitfield|W} put {his|W} face in {his|W} hands.
⟦W→H i⟧"Oh, Lord. {Caroline|S}."⟦/⟧
⟦H→W a⟧"Were {you|W} about to do something noble?"⟦/⟧ {his lordship|H} asked.
⟦W→H i⟧"{I|W} was about to offer {you|H} the house."⟦/⟧
For a moment there was no sound at all but the rain. {His lordship|H} set {his|H} glass down with great care on the arm of the sofa, where it fell off.
⟦H→W e⟧"The house,"⟦/⟧ {Harcourt|H} repeated. ⟦H→W e =⟧"With {you|W} in it?"⟦/⟧
⟦W→H i⟧"What? No. {I|W} would take lodgings, {Caroline|S} would go to {our|W+S} aunt, and..."⟦/⟧
⟦H→W i⟧"Then {I|H} don't want it."⟦/⟧
⟦W→H i⟧"It is the only thing {I|W} have."⟦/⟧
⟦H→W i⟧"It is very far from that."⟦/⟧ {The butler|P} coughed. {Harcourt|H} had evidently forgotten {him|P}, for {he|H} went a dull red up to the ears. ⟦H→P i⟧"{Pruett|P}, {I|H} thought {I|H} told {you|P} to go deaf."⟦/⟧
⟦P→H e⟧"{I|P} am endeavouring to, {my lord|H},"⟦/⟧ said {Pruett|P}. ⟦P→H e =⟧"Shall {I|P} show {the lady|S} in or shall {I|P} show {her|S} the conservatory? At length?"⟦/⟧
⟦H→P i⟧"The conservatory."⟦/⟧
⟦W→P a⟧"At length,"⟦/⟧ {Whitfield|W} heard somebody add, and it was {himself|W}.
When {they|H+W} were alone {he|W} found that {he|W} had drunk the brandy. {Harcourt|H} had come away from the sofa and was on one knee upon the carpet, picking up glass, and did not look up.
⟦H→W a⟧"There is no note,"⟦/⟧ {he|H} told the carpet.
⟦W→H i⟧"{I|W} beg {your|H} pardon?"⟦/⟧
⟦H→W i⟧"{I|H} burned it. The night {{your|W} father|F} died."⟦/⟧
⟦W→H i⟧"That was in *March*."⟦/⟧
⟦H→W i⟧"{I|H} was waiting for {you|W} to come and shout at {me|H} about it. {You|W} took {your|W} time."⟦/⟧
⟦W→H a⟧"{Julian|H},"⟦/⟧ {he|W} began, and found {he|W} could not go on.
{The other|H} sat back on {his|H} heel with a palm full of broken crystal. {He|H} looked, for the first time that morning, entirely at a loss. ⟦H→W a⟧"There,"⟦/⟧ {he|H} said quietly, ⟦H→W a =⟧"that was not so very dear, was it?"⟦/⟧

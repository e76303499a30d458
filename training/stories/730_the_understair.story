# title: Group Seven
# style: third person past; straight quotes; university group project; group chat; pet names; ff.net
# cast: Z = Zainab | Zainab, Zee | she
# cast: R = Rory Tate | Rory, Tate | he
# cast: M = Milo | Milo | he
# cast: T = Thanh | Thanh | he
# cast: P = Professor Lund | Professor Lund, Lund | she
---
@scene place=the library basement | time=the night before the deadline | pov=M | present=Z,R,M,T
⟦R→Z,M e⟧"{He|T}'s not coming,"⟦/⟧ {Rory|R} said.
⟦Z→R i⟧"{He|T}'s coming."⟦/⟧
⟦R→Z i⟧"It's half past nine, {Zee|Z}. {He|T} said seven. {He|T}'s not coming and {he|T}'s got the data."⟦/⟧
⟦M→R a⟧"{He|T}'ll come,"⟦/⟧ {he|M} said.
{Rory|R} swivelled in {his|R} chair. {He|R} did it slowly, with {his|R} fingertips together; {he|R} had obviously seen it in a film. ⟦R→M i⟧"And how would {you|M} know?"⟦/⟧
⟦M→R i⟧"{I|M} just think {he|T} will."⟦/⟧
⟦R→M i⟧"Has {he|T} texted {you|M}?"⟦/⟧
⟦M→R i⟧"No."⟦/⟧
⟦Z→M i⟧"{Milo|M}."⟦/⟧
⟦M→Z a⟧"{He|T} might have texted {me|M},"⟦/⟧ {he|M} muttered.
It had been at the bottom of {his|M} pocket for an hour, that text, getting warm. {He|M} took the phone out, laid it on the table between the cold coffees, and pushed it across with one finger. {Zainab|Z} got there first.
@message
{thanh|T}: ⟦T→M i message⟧tell {them|Z+R} {i|T}'m sorry. tell {them|Z+R} {i|T} dropped it in the lake⟦/⟧
@end
⟦Z→M i⟧"Dropped what in the lake?"⟦/⟧
⟦R→Z i⟧"No. No no no."⟦/⟧
⟦Z→R e⟧"{He|T} doesn't say what,"⟦/⟧ {Zainab|Z} told {him|R}.
⟦R→Z i⟧"What else would {he|T} have? What else do you drop?"⟦/⟧
⟦M→R,Z i⟧"It could be {his|T} bike."⟦/⟧
⟦R→M a⟧"Why would {he|T} be sorry about {his|T} bike?"⟦/⟧ {he|R} put in.
⟦M→R i⟧"{He|T}'s {a very sorry sort of person|T}."⟦/⟧
⟦Z→M i⟧"Ring {him|T}."⟦/⟧
⟦M→Z a⟧"{I|M} did. It's off,"⟦/⟧ {he|M} answered.
⟦R→M i⟧"Ring it again."⟦/⟧
⟦M→R i⟧"It's in a lake, {Rory|R}!"⟦/⟧
Somewhere behind the shelves a trolley squeaked, and {the three of {them|Z+R+M}|Z+R+M} sank down together behind the monitors. From up close {Rory|R} smelled of energy drink and panic. {He|R} wasn't a bad guy, under it. On the first day {he|R}'d bought everybody in the seminar a pen. It was only that {he|R} had never once in {his|R} life handed in a thing late, and you could see {him|R}, now, looking over the edge of that like someone on a diving board.
⟦R→Z a⟧"Okay. What have {we|Z+R+M+T} got without it?"⟦/⟧ {he|R} wanted to know.
⟦Z→R i⟧"The title."⟦/⟧
⟦R→Z i⟧"Good. What else?"⟦/⟧
⟦Z→R e⟧"{Your|R} bit about ducks,"⟦/⟧ {Zainab|Z} said quietly.
⟦R→Z i⟧"Is that it?"⟦/⟧
⟦M→R,Z i⟧"{I|M} did the bibliography."⟦/⟧
⟦R→M a⟧"{You|M} did a bibliography of what?"⟦/⟧ {he|R} asked.
⟦M→R i⟧"Ducks mostly."⟦/⟧
{The girl|Z} let {her|Z} forehead sink until it met the keyboard. On the screen a line of g's began to run across the page and down the next. It was into this that the door at the far end banged, and a set of wet footsteps came along between the shelves, squelch, squelch, without any hurry, and stopped.
⟦T→Z,R,M a⟧"Hey,"⟦/⟧ {he|T} said.
{He|T} was soaked to the armpits. {He|T} had weed on {him|T}. {He|T} was holding, in both arms, against {his|T} chest, a very large, very angry white duck.
⟦Z→T i⟧"What's that?"⟦/⟧
⟦T→Z a⟧"This is number forty,"⟦/⟧ {he|T} said.
⟦R→T i⟧"Where's the laptop?"⟦/⟧
⟦T→R i⟧"It's in {my|T} bag."⟦/⟧
⟦R→T a⟧"It's dry?"⟦/⟧ {he|R} asked.
⟦T→R i⟧"Yes. Why wouldn't it be dry?"⟦/⟧
⟦R→T i⟧"{You|T} said {you|T} dropped it in the lake!"⟦/⟧
⟦T→R i⟧"The tracker. {I|T} dropped the tracker. Off the leg. So {I|T} had to go in and get the duck, or the numbers wouldn't add up."⟦/⟧ {He|T} seemed, for the first time, to take in {their|Z+R+M} faces. {His|T} own fell. ⟦T→M i =⟧"Didn't {you|M} tell {them|Z+R}?"⟦/⟧
⟦M→T e⟧"{I|M} showed {them|Z+R} the text,"⟦/⟧ {Milo|M} told {him|T}.
⟦T→M i⟧"And {they|Z+R} thought {I|T}'d-"⟦/⟧
⟦M→T i⟧"{Rory|R} did."⟦/⟧
⟦R→M i⟧"{Zee|Z} did too!"⟦/⟧
⟦Z→R i⟧"{I|Z} had {my|Z} head on a keyboard. {I|Z} wasn't thinking anything."⟦/⟧ But {she|Z} was up and round the table by now, taking off {her|Z} own scarf, and {she|Z} wound it about {the tall boy|T}'s neck until only {his|T} eyes and glasses were left. ⟦Z→T i =⟧"{You idiot|T}. {You|T} went in a lake? It's November."⟦/⟧
⟦T→Z a⟧"It's worth forty percent,"⟦/⟧ {he|T} said.
{Milo|M} found that {he|M} was standing up as well. {He|M} didn't have a scarf. {He|M} had a half-eaten flapjack, so {he|M} held that out; and {he|T}, having no hands, bent down and took a bite from it, quite seriously, and it was some time before either of {them|M+T} remembered there was anybody else down there.
⟦R→Z a⟧"Are {you|Z} seeing this?"⟦/⟧ {he|R} whispered.
⟦Z→R i⟧"Since September. Get the laptop."⟦/⟧
⟦R→Z i⟧"What about the duck?"⟦/⟧
⟦Z→R a⟧"Put it in the bibliography,"⟦/⟧ {she|Z} answered.

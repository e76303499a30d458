# title: Bay C
# style: first person past; straight quotes; four male patients and a porter; a letter read aloud by the narrator; «came from», «it was X who», listener beats; a typo or two
# cast: N = Aled | Aled, the boy, young Aled | he | narrator
# cast: W = Mr Wadsley | Wadsley, Kenneth, the old man | he
# cast: T = Tuan | Tuan | he
# cast: M = Macca | Macca, the docker | he
# cast: R = Merv the porter | Merv | he
# cast: S = Iris's sister |  | she
# cast: I = Mr Wadsley's wife | Iris | she
---
@scene place=a hospital ward | time=after visiting hour | pov=N | present=N,W,T,M
{I|N} was twenty, and the only one in Bay C who had stayed on at school, and that was how the letter came to {me|N}.
It came by way of {Tuan|T}. {He|T} had taken it off {the old man|W}'s locker with {his|T} good hand and held it up against the window.
⟦T→W i⟧"It's from {a lady|I}."⟦/⟧
{Mr Wadsley|W} went on lying there, flat, with the pads over {his|W} face. {His|W} toes moved under the sheet.
⟦W→T i⟧"How do {you|T} know?"⟦/⟧
⟦T→W i⟧"It smells."⟦/⟧
⟦M→T e⟧"Of what?"⟦/⟧ came from {Macca|M}'s corner.
⟦T→M i⟧"Soap. Good soap."⟦/⟧
⟦M→W i⟧"{You dark horse|W}, {Wadsley|W}."⟦/⟧
⟦W→M i⟧"That'll be {{my|W} wife|I}."⟦/⟧
⟦M→W i⟧"{You|W} told {us|N+T+M} {you|W} hadn't got one!"⟦/⟧
⟦W→M i⟧"{I|W} told {you|N+T+M} {she|I}'d gone. {I|W} never said where. Will somebody read the thing?"⟦/⟧
{Tuan|T} turned it over. {Tuan|T} could read Vietnamese, French and the racing page, but not, it seemed, joined-up English, for after a minute {he|T} leaned across and put it on {my|N} chest. {I|N} had not said more than ten words since they wheeled {me|N} in. {I|N} had come off a motorbike that wasn't {mine|N}, and {my|N} leg was up in the air on a wire, and whenever any of {them|W+T+M} spoke to {me|N} {I|N} had answered the wire.
{Somebody|N} cleared {his|N} throat. It was {me|N}.
⟦N→W i⟧"Shall {I|N} just start?"⟦/⟧
⟦M→T a⟧"It talks,"⟦/⟧ {the docker|M} breathed.
⟦T→M i⟧"Shh."⟦/⟧
⟦N→W i⟧"⟦I→W i quoted⟧'Dear {Kenneth|W}. {I|I} hear that {you|W} have had {your|W} eyes done, and about time.'⟦/⟧"⟦/⟧
There was a grunt of joy from the corner. {I|N} looked over the top of the page: {the old man|W}'s mouth had gone perfectly straight.
⟦W→N i⟧"Go on."⟦/⟧
⟦N→W i⟧"⟦I→W i quoted⟧'{I|I} am still at {{my|I} sister|S}'s. The dog is well. Fatter then {you|W} would like.'⟦/⟧ There's a bit crossed out."⟦/⟧
⟦M→N i⟧"What's it say?"⟦/⟧
⟦N→M i⟧"It's crossed out."⟦/⟧
⟦M→N i⟧"Hold it up to the lamp, {lad|N}."⟦/⟧
⟦W→M i⟧"If {she|I} crossed it out, {she|I} crossed it out."⟦/⟧
⟦T→N i⟧"Hold it to the lamp"⟦/⟧
{I|N} held it to the lamp. {Tuan|T} came round the bed in {his|T} slippers to help {me|N} squint. All the while {the man {I|N} was meant to be reading to|W} kept {his|W} bandaged face turned up at the ceiling, like somebody waiting for rain. {He|W} had been a signalman; {he|W} told {us|N+T+M} that the first night, in the dark, when none of {us|N+T+M} could sleep. Thirty-one years in a box on the moor with eleven levers and a stove. {He|W} said that the trick of it was you never let two things into one place. {He|W} said it had made {him|W} {a devil|W} to live with.
{Tuan|T} got there first. {I|N} felt {him|T} go still.
⟦T→N a⟧"{You|N} say it,"⟦/⟧ {he|T} muttered.
⟦N→W i⟧"It says, ⟦I→W i quoted⟧'{I|I} look at the clock at ten to six.'⟦/⟧"⟦/⟧
Not a sound out of {Macca|M}, for once. Down the ward a trolley was coming with one bad wheel.
⟦M→W i⟧"What's ten to six?"⟦/⟧
⟦W→M i⟧"{I|W} used to ring {her|I} from the box. After the milk train."⟦/⟧
⟦T→W i⟧"Every day?"⟦/⟧
⟦W→T i⟧"They'd have had {my|W} job."⟦/⟧ {He|W} lifted one finger off the blanket, and put it down. ⟦W→T i =⟧"Three rings, and hang up. It didn't cost. Is there any more, {son|N}?"⟦/⟧
⟦N→W i⟧"Just {her|I} name."⟦/⟧
⟦W→N i⟧"Nothing above it?"⟦/⟧
There was nothing above it. There was a space, though, where something might have gone, and {I|N} have gone back and forth ever since on whether {I|N} should of said so. {I|N} could feel {the two others|T+M} looking.
⟦N→W a⟧"⟦I→W i quoted⟧'Yours,'⟦/⟧"⟦/⟧ {I|N} said. ⟦N→W a =⟧"⟦I→W i quoted⟧'Yours, {Iris|I}.'⟦/⟧"⟦/⟧
That was when {Merv|R} arrived with the cocoa. {He|R} stopped between the beds and took {us|N+W+T+M} all in.
⟦R→N,W,T,M i⟧"Who's died?"⟦/⟧
⟦M→R i⟧"What time d'{you|R} make it?"⟦/⟧
⟦R→M i⟧"Twenty to."⟦/⟧
⟦T→R i⟧"To what?"⟦/⟧
⟦R→T i⟧"Six. Why?"⟦/⟧
⟦M→R i⟧"How far does that phone reach, the one on the wall?"⟦/⟧ {Merv|R} only blinked at {him|M}. {I|N} was already pulling at the knot on {my|N} wire. ⟦M→R i =⟧"Leave the cocoa, {man|R}. Get hold of {his|W} other arm."⟦/⟧

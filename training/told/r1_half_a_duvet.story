# title: Half a Duvet
# style: third person past; straight quotes; FFN; epithets; phone call with a mother; untidy commas; persons marked
# cast: E = Emre Aydin | Emre, Em | he
# cast: T = Toby Lindqvist | Toby, Tobes | he
# cast: M = Toby's mother | Mum | she
# cast: P = Priti | Priti | she
---
@note
A/N: roommates to lovers bc im predictable. english isnt my first language so pls be nice
@end
@scene place=the flat | time=night | pov=E | present=E,T
The heating had died on Sunday and by Tuesday {Emre|E} could see {his|E} own breath in the hallway. {He|E} knocked on {Toby|T}'s door with {his|E} elbow because both {his|E} hands were inside {his|E} sleeves.
⟦E→T i⟧"You awake?"⟦/⟧
⟦T→E i⟧"No."⟦/⟧
⟦E→T i⟧"Cool. Move over."⟦/⟧
The door opened. {The blond|T} had a hat on, a scarf on and what looked like two pairs of joggers, and {he|T} squinted at {Emre|E} like {he|E} was a parcel for next door. ⟦T→E i⟧"Excuse me?"⟦/⟧
⟦E→T a⟧"I can't feel my feet,"⟦/⟧ {the shorter boy|E} said. ⟦E→T a =⟧"I'm being serious Tobes I think one of them is gone."⟦/⟧
⟦T→E i⟧"So put socks on."⟦/⟧
⟦E→T i⟧"I have socks on! I've got *your* socks on!"⟦/⟧
{Toby|T} looked down. They were, in fact, {his|T} socks. The ones with the ducks. {He|T} sighed through {his|T} nose and stepped back and let {him|E} in.
⟦T→E e⟧"If you kick me,"⟦/⟧ {Toby|T} warned, ⟦T→E e =⟧"I'm telling your mum."⟦/⟧
⟦E→T i⟧"You'd have to learn Turkish."⟦/⟧
⟦T→E i⟧"I'd learn it. For that? I'd learn it in a week."⟦/⟧
{Emre|E} was already under the duvet. It smelled like washing powder and like {Toby|T}, and {he|E} decided very firmly not to think about that. The mattress dipped. A cold foot found {his|E} shin and {he|E} yelped.
⟦T→E i⟧"Sorry."⟦/⟧
⟦E→T i⟧"You're not sorry."⟦/⟧
⟦T→E i⟧"Not really no."⟦/⟧
{They|E+T} lay there. Outside a bus went past, and the window hummed with it.
⟦E→T e⟧"Toby?"⟦/⟧ {Emre|E} whispered after a bit.
⟦T→E i⟧"Mm."⟦/⟧
⟦E→T i⟧"Why'd you and Jack break up?"⟦/⟧
{The taller boy|T} didn't answer for so long that {Emre|E} thought {he|T} had fallen asleep. {He|E} could see the back of {his|T} neck, the little hairs there. Then {Toby|T} rolled over, and that was worse, because now there was a face.
⟦T→E i⟧"He said I talked about you too much."⟦/⟧
⟦E→T i⟧"Oh."⟦/⟧
⟦T→E i⟧"Yeah."⟦/⟧
⟦E→T i⟧"What did you say? About me I mean."⟦/⟧
⟦T→E i⟧"I dunno. That you nick my socks."⟦/⟧
{Emre|E} laughed, and then {he|E} stopped laughing, because {Toby|T} wasn't. ⟦E→T i⟧"Tobes,"⟦/⟧ and it came out all wrong, ⟦E→T i =⟧"is that... are you saying..."⟦/⟧
And that was when the phone rang.
⟦T→E e⟧"Ignore it,"⟦/⟧ said {Toby|T}.
⟦E→T i⟧"It's your mum."⟦/⟧
⟦T→E i⟧"It's midnight, why would it be my— oh, for God's sake."⟦/⟧ {He|T} grabbed it off the floor. ⟦T→M i⟧"Mum? What's wrong? Who's dead?"⟦/⟧
⟦M→T i⟧"Nobody's dead, sweetheart, don't be so dramatic! I only wanted to know if you've got the heating sorted."⟦/⟧ {Her|M} voice came out tinny and much too loud, {Emre|E} could hear every word.
⟦T→M i⟧"Not yet. It's fine, we're fine."⟦/⟧
⟦M→T i⟧"Is Emre warm enough? He's such a skinny thing."⟦/⟧
{Toby|T} shut {his|T} eyes. ⟦T→M i⟧"He's... yeah. He's warm enough, Mum."⟦/⟧
⟦M→T i⟧"Well, is he there? Put him on."⟦/⟧
⟦T→M i⟧"Why would he be here?"⟦/⟧
⟦E→M e⟧"Hi, Mrs Lindqvist,"⟦/⟧ called {Emre|E}, who was enjoying {himself|E}.
There was a very long silence on the line.
⟦M→T+E a⟧"Right,"⟦/⟧ {{Toby|T}'s mother|M} said slowly. ⟦M→T+E a =⟧"Well. I'll let you boys get some sleep, shall I?"⟦/⟧
{She|M} hung up. {Toby|T} put the phone down on {his|T} own face and groaned.
⟦T→E i⟧"I'm going to kill you."⟦/⟧
⟦E→T i⟧"She likes me!"⟦/⟧
⟦T→E i⟧"She'll tell my nan. She'll tell the *dentist*, Em."⟦/⟧
⟦E→T i⟧"Tell the dentist what?"⟦/⟧
{He|T} took the phone off {his|T} face. There was enough light from the street that {Emre|E} could see {him|T} go pink, all the way up from the scarf, and it was the best thing {he|E} had seen since the boiler packed in.
⟦E→T a⟧"You can say it,"⟦/⟧ {he|E} said. ⟦E→T a =⟧"I'm not going to laugh."⟦/⟧
⟦T→E i⟧"You're laughing now."⟦/⟧
⟦E→T i⟧"That's shivering."⟦/⟧
{The blond|T} reached out and pulled {Emre|E}'s hat down over {his|E} eyes, and then, while {he|E} couldn't see anything, kissed {him|E}.
@break xxx
@scene place=the kitchen | time=morning | pov=P | present=P,E,T
{Priti|P} was eating toast over the sink when {they|E+T} came in, both wearing the same duvet.
⟦P→E+T i⟧"Morning lovebirds."⟦/⟧
⟦T→P e⟧"It was cold,"⟦/⟧ {Toby|T} mumbled.
⟦E→P e⟧"It was very cold,"⟦/⟧ agreed {Emre|E}.
⟦P→E+T i⟧"I fixed the boiler yesterday,"⟦/⟧ and {she|P} bit into {her|P} toast. ⟦P→E+T i =⟧"At like six. I texted you both."⟦/⟧
{Toby|T} turned, very slowly, inside the duvet.
⟦T→E i⟧"You knew?"⟦/⟧
⟦E→T i⟧"I plead the fifth."⟦/⟧
⟦T→E i⟧"We're in Leeds!"⟦/⟧

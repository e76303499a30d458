# title: Nobody Tell Miss Edwards
# style: third person present; curly quotes; UK comprehensive; a teacher who is one pupil's mother; all women but one
# cast: T = Tilda Edwards | Tilda, Til, Edwards | she
# cast: R = Rukhsana Mirza | Rukhsana, Ruks | she
# cast: E = Frances Edwards | Miss Edwards, Mum, Frances, Frankie | she
# cast: W = Mr. Whitehouse | Mr. Whitehouse, Whitey, Graeme | he
# cast: A = Rukhsana's mother | | she
# cast: J = Gwenda Whitehouse | Gwenda, Mrs. Whitehouse | she
---
@scene place=the girls' changing room, then the corridor | time=Friday, last period | pov=R | present=T,R,E
⟦T→R i⟧“Is it bad?”⟦/⟧
⟦R→T i⟧“Turn round.”⟦/⟧
⟦T→R i⟧“{Ruks|R}. Is it bad?”⟦/⟧
⟦R→T i⟧“It’s green.”⟦/⟧
⟦T→R i⟧“It said mermaid. On the box. It said ocean mermaid.”⟦/⟧
⟦R→T i⟧“It’s more like, pond.”⟦/⟧ {Rukhsana|R} lifts a strand off {Tilda|T}’s neck with a biro. ⟦R→T i =⟧“{Miss Edwards|E} is going to go mental.”⟦/⟧
⟦T→R a⟧“Don’t call {her|E} that,”⟦/⟧ {she|T} hisses, and pulls the strand back.
⟦R→T i⟧“What am {I|R} meant to call {her|E}?”⟦/⟧
⟦T→R i⟧“Not that. Not when it’s about hair. If it’s about hair {she|E}’s {{my|T} mum|E}.”⟦/⟧
That’s the rule, more or less. Inside the gates {she|E}’s {Miss|E}, and {Tilda|T} is {Edwards|T}, on the register, between the Ds and the Fs, and {they|T+E} get through the whole of Year Ten History like two spies on a train. On the other side of the gates, about where the bins are, it stops. {Rukhsana|R} has seen it happen. {She|R} goes home with {them|T+E} on Thursdays, because of {{her|R} own mum|A}’s shifts, and every Thursday at the bins {Miss Edwards|E} lets out a breath and takes {her|E} lanyard off and says ⟦E→T,R i quoted⟧“Right, {ratbags|T+R}, chips?”⟦/⟧ in a totally different voice, and {Rukhsana|R} never knows where to look.
⟦R→T a⟧“Put {your|T} hood up,”⟦/⟧ {she|R} says. ⟦R→T a =⟧“{We|R+T}’ll go round by the science block.”⟦/⟧
{They|R+T} nearly make it. {Tilda|T}’s got {her|T} hand on the fire door when there are footsteps, heels, coming down from the languages corridor, and {she|T} flattens {herself|T} behind the lockers and leaves {Rukhsana|R} standing in the middle of the lino on {her|R} own.
⟦E→R e⟧“{Rukhsana|R},”⟦/⟧ says {Miss Edwards|E}, not stopping so much as slowing down. ⟦E→R e =⟧“Aren’t {you|R} supposed to be in PE?”⟦/⟧
⟦R→E i⟧“Yes, {Miss|E}.”⟦/⟧
⟦E→R i⟧“And is PE in the science block now?”⟦/⟧
⟦R→E i⟧“No, {Miss|E}.”⟦/⟧
⟦E→R i⟧“Have {you|R} seen {Tilda|T}?”⟦/⟧
Behind the lockers {somebody|T}’s shoe squeaks. {Rukhsana|R} doesn’t look at it. ⟦R→E i⟧“{Which Tilda|T}, {Miss|E}?”⟦/⟧
⟦E→R i⟧“{The one with the green hair|T}, {love|R}. There’s a photo of it all over Year Nine.”⟦/⟧
⟦T→E i⟧“Oh my God.”⟦/⟧
⟦E→T i⟧“Good afternoon, {Edwards|T}. Out.”⟦/⟧
{Tilda|T} comes out. {She|T} pulls the hood down like someone taking off a plaster, and for quite a long time nothing happens in {Miss Edwards|E}’s face at all.
⟦T→E i⟧“Say something.”⟦/⟧
⟦E→T i⟧“{I|E} can’t. {We|E+T}’re not at the bins.”⟦/⟧
⟦T→E i⟧“{Mum|E}.”⟦/⟧
⟦E→T i⟧“{Miss|E}.”⟦/⟧
⟦R→E i⟧“It was {me|R}, {Miss|E}. {I|R} did the back.”⟦/⟧
⟦T→R i⟧“It was not! {I|T} did the back!”⟦/⟧
⟦E→T,R i⟧“{I|E} can see that {somebody|T} did the back.”⟦/⟧
@scene place=the corridor | time=straight after | pov=R | present=T,R,E,W
⟦W→E,T,R i⟧“What’s all this?”⟦/⟧
Everyone knows {Whitey|W}’s voice. It comes round corners ahead of {him|W}. {Rukhsana|R} stands up straight without meaning to, and so, {she|R} notices, does {Miss Edwards|E}.
⟦E→W i⟧“Nothing, {Mr. Whitehouse|W}. Just having a word with {these two|R+T}.”⟦/⟧
⟦W→E i⟧“That’s green, {Miss Edwards|E}.”⟦/⟧
⟦E→W i⟧“It is.”⟦/⟧
⟦W→E i⟧“The policy says natural colours. It’s an automatic isolation.”⟦/⟧
⟦T→W i⟧“Ponds are natural.”⟦/⟧
⟦E→T i⟧“{Edwards|T}, be quiet.”⟦/⟧
⟦W→E i⟧“{I|W} hope {we|W+E}’re not going to see special treatment, {Miss Edwards|E}. Given the, ah. Given the connection.”⟦/⟧
{She|E} takes off {her|E} lanyard. {Rukhsana|R} actually looks round for bins. ⟦E→W i⟧“Do {you|W} want to talk about treatment, {Graeme|W}?”⟦/⟧
⟦W→E i⟧“{Frances|E}, not in front of...”⟦/⟧
⟦E→W i⟧“Only {I|E}’ve a photograph at home, of {you|W} and {Gwenda|J} and {me|E}. Freshers’ week. {She|J}’s in the middle.”⟦/⟧
⟦W→E i⟧“{Frankie|E}.”⟦/⟧
⟦E→W i⟧“{You|W}’re on the left. {You|W}’re blue.”⟦/⟧
⟦W→E i⟧“That was for charity.”⟦/⟧
⟦T→W e⟧“Blue like where?”⟦/⟧ {Tilda|T} wants to know.
⟦E→T i⟧“Everywhere, {darling|T}. {Mrs. Whitehouse|J} did the back.”⟦/⟧
{Rukhsana|R} bites the inside of {her|R} cheek until it hurts. {Mr. Whitehouse|W} has gone a colour that isn’t in the policy either. {He|W} looks at the ceiling, and at the fire door, and finally, as if from a great height, at {Tilda|T}.
⟦W→T a⟧“Monday,”⟦/⟧ {he|W} mutters. ⟦W→T a =⟧“Brown. {I|W} didn’t see it. {I|W} was never here.”⟦/⟧
{They|T+R+E} listen to {his|W} shoes all the way to the hall.
⟦R→E a⟧“Was {he|W} actually blue, {Miss|E}?”⟦/⟧ {she|R} has to ask, as soon as a door has banged.
⟦E→R i⟧“As a smurf. {I|E} was orange.”⟦/⟧ {She|E} hangs the lanyard back round {her|E} neck and turns {{her|E} daughter|T} to the light by the chin. ⟦E→T,R i⟧“PE, {the pair of you|T+R}. And {Edwards|T}?”⟦/⟧
⟦T→E i⟧“Yes, {Miss|E}?”⟦/⟧
⟦E→T i⟧“{You|T} missed a bit.”⟦/⟧

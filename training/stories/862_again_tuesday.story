# title: Tuesday, Tuesday, Tuesday
# style: first person past; straight quotes; time loop; male narrator, two women colleagues; comic
# cast: H = Hugo Bright | Hugo, Bright | he | narrator
# cast: I = Ingrid | Ingrid | she
# cast: A = Abena | Abena | she
# cast: L = Mr. Lomax | Lomax, Mr. Lomax | he
# cast: C = the courier | | he
# cast: Z = Abena's nan | | she
---
@note
loop no. 41. canon-typical office supplies. i know how toner works pls don't write in
@end
@scene place=the office kitchen | time=Tuesday morning | pov=H | present=H,I,A
On the forty-first Tuesday {I|H} came in and told {them|I+A} straight away.
{I|H}'d tried the other ways. {I|H}'d tried proving it first, with the fire alarm, and with the pigeon. {I|H}'d tried telling {Ingrid|I} on {her|I} own, who was kind and rang {my|H} emergency contact, and {I|H}'d tried {Abena|A} on {her|A} own, who believed {me|H} at once and then spent the whole day at the casino with {my|H} bank card. {I|H} had never tried {both|I+A}. {They|I+A} were at the kettle.
⟦H→I,A a⟧"{I|H}'m stuck in today,"⟦/⟧ {I|H} said. ⟦H→I,A a =⟧"It's been forty-one times. In about nine seconds the handle's going to come off that mug."⟦/⟧
⟦I→H e⟧"Which mug?"⟦/⟧ said {Ingrid|I}.
⟦H→I i⟧"The one {you|I}'re holding."⟦/⟧
⟦A→H i⟧"Are {you|H} all right, {love|H}?"⟦/⟧
The handle came off. {Ingrid|I} looked at it, in {her|I} fingers, like a very small question mark, and then at the rest of it, all over {her|I} shoes.
⟦A→I i⟧"{You|I} did that."⟦/⟧
⟦I→A i⟧"{I|I} did not!"⟦/⟧
⟦A→I i⟧"{You two|I+H} rehearsed it. It's a bit."⟦/⟧
⟦I→A i⟧"When have {I|I} ever done a bit?"⟦/⟧
⟦H→A a⟧"{She|I} doesn't do bits,"⟦/⟧ {I|H} told {Abena|A}. ⟦H→A a =⟧"{You|A} do. {You|A}'re about to say the thing about {{your|A} nan|Z}."⟦/⟧
⟦A→H i⟧"{I|A} wasn't."⟦/⟧
⟦I→A a⟧"What thing about {{your|A} nan|Z}?"⟦/⟧ {she|I} asked.
⟦A→I i⟧"{I|A} wasn't going to say anything."⟦/⟧
⟦H→A i⟧"{You|A} were going to say {{your|A} nan|Z} could do that with spoons."⟦/⟧
There was quite a long silence. It was broken by the pigeon hitting the window, which {I|H}'d forgotten to mention.
⟦A→H e⟧"Right,"⟦/⟧ said {Abena|A}, and sat down on the bin. ⟦A→H e =⟧"So what happens at the end of the day?"⟦/⟧
⟦H→A i⟧"Nothing. {I|H} go to sleep."⟦/⟧
⟦A→H e⟧"And if {you|H} don't sleep?"⟦/⟧ {Abena|A} asked.
⟦H→A i⟧"Twenty to four. Then it's {my|H} alarm again. It's always that song."⟦/⟧
⟦I→H e⟧"And {we|I+A} don't remember?"⟦/⟧ asked {Ingrid|I}.
⟦H→I i⟧"No. {You|I+A} never do."⟦/⟧
⟦A→H i⟧"Forty-one times, {you|H}'ve stood there and told {us|A+I} this."⟦/⟧
⟦H→A i⟧"First time {I|H}'ve told {you|A+I} together."⟦/⟧
⟦I→A a⟧"{He|H} hasn't told {us|A+I} together,"⟦/⟧ {she|I} repeated slowly. {She|I}'d got a biscuit from somewhere. {She|I} was {the cleverest person in the building|I}, {Ingrid|I}, and {she|I} did the stationery. ⟦I→H a⟧"Why not?"⟦/⟧ {she|I} asked {me|H}.
{I|H} didn't answer that one. {I|H} got the dustpan.
@break ~
@scene place=the stationery cupboard | time=noon | pov=H | present=H,I,A
By noon {they|I+A}'d taken over, and {they|I+A} had a whiteboard.
{I|H}'d like to say something here about {those two|I+A}. {They|I+A}'d shared a desk for six years. {They|I+A} went halves on a parking space. On the first Tuesday, the real one, {I|H} had walked in on {them|I+A} in this same cupboard, at ten to five, when {I|H} only wanted a box of C4 envelopes, and {Ingrid|I} was crying and {Abena|A} had both hands round {her|I} face. And {I|H}'d said sorry, and shut the door, and gone down in the lift with {Lomax|L}, and in the lift {he|L} asked {me|H} was anyone still up there, and {I|H} told {him|L} who, and {I|H} told {him|L} where. {I|H} wasn't thinking. {I|H} was thinking about envelopes. That's all {I|H} did. {I|H}'ve had forty goes since then at working out what it started.
⟦I→A a⟧"Write down the courier,"⟦/⟧ {she|I} said.
⟦A→I i⟧"{I|A}'ve got the courier."⟦/⟧
⟦I→A i⟧"Under or over {Lomax|L}?"⟦/⟧
⟦A→I i⟧"Does it matter?"⟦/⟧
⟦I→A i⟧"It's a timeline. It matters a bit."⟦/⟧
⟦H→I,A a⟧"The courier's two fifteen. {Lomax|L} is ten to five,"⟦/⟧ {I|H} told {them|I+A}.
⟦A→H i⟧"What's {Lomax|L} do at ten to five?"⟦/⟧
⟦H→A i⟧"{He|L} goes home."⟦/⟧
⟦I→H a⟧"{He|L} goes home at six. {He|L}'s famous for it,"⟦/⟧ {she|I} said.
⟦H→I i⟧"Today {he|L} goes at ten to five. Then {he|L} comes back up."⟦/⟧
⟦A→H i⟧"What for?"⟦/⟧
The pen had stopped squeaking. {Ingrid|I} was looking at {me|H} over the top of {her|I} glasses. {I|H} don't know what {my|H} face was doing but {she|I} could always read a column of figures upside down.
⟦I→H a⟧"What did {you|H} do, {Hugo|H}?"⟦/⟧ {she|I} said.
⟦H→I i⟧"{I|H} told {him|L} {you|I+A} were in here."⟦/⟧
⟦I→H e⟧"Who was?"⟦/⟧ said {Ingrid|I}.
⟦H→I i⟧"{You both|I+A} were."⟦/⟧
⟦A→H i⟧"And what were {we|A+I} doing?"⟦/⟧
⟦I→A i⟧"{Abena|A}."⟦/⟧
⟦A→I i⟧"{I|A}'m only asking what {we|A+I} were doing. {I|A} haven't done it yet, have {I|A}?"⟦/⟧
⟦I→A a⟧"Handing in {my|I} notice, {I|I} should think,"⟦/⟧ {she|I} said, and went scarlet. ⟦I→A a =⟧"{I|I} was going to tell {you|A} tonight. {I|I} got the Bergen job."⟦/⟧
⟦A→I a⟧"{You|I} got it?"⟦/⟧ {she|A} said.
⟦I→A i⟧"Friday."⟦/⟧
⟦A→I i⟧"{You|I}'ve had it since Friday, and {you|I} let {me|A} go on about the car park?"⟦/⟧
{I|H} had {my|H} hand on the door. {I|H}'d shut that door on {them|A+I} forty times, one way or the other.
⟦H→I,A a⟧"{I|H}'ll just,"⟦/⟧ {I|H} said.
⟦A→H i⟧"{You|H} stay where {you|H} are."⟦/⟧ {Ingrid|I} had started to cry, and {Abena|A} didn't turn round from {her|I} to say it. ⟦A→H i =⟧"What happens? When {he|L} comes back up?"⟦/⟧
⟦H→A i⟧"{He|L} sacks {her|I} before {she|I} can resign. No reference. So there isn't any Bergen."⟦/⟧ It came out in one breath. ⟦H→A i =⟧"And {you|A} hit {him|L} with the hole punch."⟦/⟧
⟦A→H i⟧"Do {I|A}?"⟦/⟧
⟦H→A i⟧"Every time."⟦/⟧
⟦I→A i⟧"{You|A} hit {him|L} for {me|I}?"⟦/⟧
⟦A→I i⟧"Apparently {I|A} do it every time!"⟦/⟧
⟦I→A i⟧"With the big one?"⟦/⟧
⟦H→I a⟧"With the big one,"⟦/⟧ {I|H} said.
{Abena|A} put the cap on the pen. {She|A} took {Ingrid|I}'s face in {her|A} hands then, four hours and fifty minutes early, and looked over the top of {her|I} head at {me|H}.
⟦A→H a⟧"Get {your|H} envelopes,"⟦/⟧ {she|A} told {me|H}, ⟦A→H a =⟧"and if anyone asks {you|H} in that lift, {you|H} never saw a soul."⟦/⟧
{My|H} alarm went at seven. It was a different song.

# title: Truth or Truth
# style: third person present; straight quotes; five girls at a sleepover, fast chatter; almost no names in tags
# cast: N = Nadia | Nadia, Nads | she
# cast: J = Josie | Josie, Jo | she
# cast: H = Harriet | Harriet, Harry | she
# cast: C = Cho-hee | Cho-hee, Cho | she
# cast: R = Rosa | Rosa | she
# cast: M = Harriet's mum | | she
# cast: O = Mr. Oduya | Mr. Oduya | he
# cast: D = Nadia's dad | | he
# cast: K = Rosa's mum | | she
# cast: T = Toby | Toby | he
---
@scene place=Harriet's attic | time=one in the morning | pov=J | present=J,N,H,C,R
It's {Harriet|H}'s house so it's {Harriet|H}'s rules, and {Harriet|H}'s rules are no dares, because last time {{her|H} mum|M} had to get the fire brigade.
⟦H→J,N,C,R i⟧"Truth or truth. {Nads|N}."⟦/⟧
⟦N→H i⟧"Truth, {I|N} suppose."⟦/⟧
⟦H→N i⟧"Who do {you|N} fancy?"⟦/⟧
⟦N→H a⟧"{You|H} always ask that,"⟦/⟧ {she|N} says.
⟦H→N i⟧"{You|N} never answer it!"⟦/⟧
⟦N→H i⟧"Nobody. {Mr. Oduya|O}'s beard. {My|N} turn."⟦/⟧ {She|N} spins the bottle, which is sun cream, factor fifty, on the lid of the Monopoly. It goes round and round and {everyone|J+N+H+C+R} leans back from it like it might go off. It stops between two sleeping bags. ⟦N→R i⟧"{Rosa|R}."⟦/⟧
⟦R→N i⟧"That's pointing at {Cho|C}."⟦/⟧
⟦C→R i⟧"It is absolutely pointing at {you|R}, {my love|R}."⟦/⟧
⟦R→N a⟧"Fine. Truth,"⟦/⟧ {she|R} says.
⟦N→R i⟧"Is it true {you|R}'re moving?"⟦/⟧
There's a gap. {Josie|J} has a marshmallow halfway to {her|J} mouth, and {she|J} leaves it there.
⟦R→N a⟧"Who told {you|N} that?"⟦/⟧ asks {the girl in the green sleeping bag|R}, in a voice that has got nothing on it at all.
⟦N→R i⟧"No one. {I|N} saw the sign. When {Dad|D} drove {me|N} past."⟦/⟧
⟦R→N i⟧"It's just for a valuation."⟦/⟧
⟦C→R a⟧"It said sold, {Rosa|R},"⟦/⟧ {she|C} says gently.
⟦R→C i⟧"{You|C} saw it as well?"⟦/⟧
⟦C→R i⟧"{I|C} get the bus down there."⟦/⟧
⟦H→C a⟧"Hang on. {You two|N+C} both knew and {you|N+C} never said?"⟦/⟧ {she|H} says, sitting up.
⟦C→H i⟧"It wasn't {ours|N+C} to say, {Harry|H}."⟦/⟧
⟦H→C i⟧"{We|H+J+N+C+R}'ve been planning Cornwall all night! {I|H} did a *rota!*"⟦/⟧
⟦N→H a⟧"{I|N} was waiting for {her|R} to tell {us|H+J+N+C},"⟦/⟧ {she|N} says, and it's the wrong thing, you can hear it land.
{Josie|J} puts the marshmallow back in the bag. {She|J} doesn't look to {her|J} left. {They|J+R}'ve been in the same class since Reception, {the two of {them|J+R}|J+R}; there's a photo on the stairs at {Josie|J}'s, {them both|J+R} as sheep. {She|J}'s known for three weeks. {She|J} was sworn to it on the swings, on a Tuesday, and {she|J} went home and was sick.
⟦H→J i⟧"{Jo|J}, did {you|J} know?"⟦/⟧
⟦J→H i⟧"What?"⟦/⟧
⟦H→J i⟧"Did {you|J} know {she|R} was going?"⟦/⟧
⟦R→H e⟧"{She|J} didn't,"⟦/⟧ {Rosa|R} cuts in.
⟦H→R i⟧"{I|H} asked {her|J}."⟦/⟧
⟦R→H i⟧"And {I|R}'m telling {you|H}. {I|R} didn't tell anyone. So shout at {me|R}."⟦/⟧
⟦J→H a⟧"It's Leeds,"⟦/⟧ {she|J} says. It just comes out. Four torches swing round and get {her|J} in the face. ⟦J→H a =⟧"It's Leeds, it's in August, it's {{her|R} mum|K}'s job. And {she|R} gets {her|R} own room, finally, and there's a skylight. {I|J}'ve seen it on the website. {I|J}'ve looked at it about a hundred times."⟦/⟧
No one says anything. Downstairs a toilet flushes and the pipes sing all the way up the wall.
⟦R→J a⟧"{You|J} looked at it?"⟦/⟧ {she|R} asks, very small.
⟦J→R i⟧"{I|J} wanted to know where {you|R}'d be."⟦/⟧
⟦R→J i⟧"Oh, don't. {Jo|J}. Don't, {I|R}'ll go."⟦/⟧
⟦J→R i⟧"{You|R}'re already going, {you cow|R}."⟦/⟧
⟦H→R a⟧"Budge up,"⟦/⟧ {the hostess|H} orders, thickly, and crawls across the Monopoly on hands and knees, hotels going everywhere, and gets in the green sleeping bag too, feet first, though there's obviously no room. ⟦H→R a =⟧"{I|H}'m still angry. {I|H}'m just doing it in here."⟦/⟧
⟦R→H i⟧"{Your|H} feet are *freezing.*"⟦/⟧
⟦H→R i⟧"Good."⟦/⟧
⟦C→N i⟧"Come on, then."⟦/⟧
⟦N→C a⟧"There's no way {we|H+J+N+C+R}'ll all fit,"⟦/⟧ {she|N} says.
⟦C→N i⟧"It's got a stretchy bit."⟦/⟧
It has not got a stretchy bit. It goes along the whole side, like a banana, with a sound that must be audible in Leeds, and then there's only feathers, and {five girls|H+J+N+C+R}, and somebody's elbow. The door at the bottom of the ladder opens.
⟦M→H a⟧"{Harriet|H}? What was that?"⟦/⟧ {{her|H} mum|M} calls up. ⟦M→H a =⟧"Do {I|M} need to ring {Toby|T} at the fire station?"⟦/⟧
⟦H→M i⟧"No, {Mum|M}!"⟦/⟧
⟦M→H i⟧"Is it a dare?"⟦/⟧
⟦R→M a⟧"It's a truth,"⟦/⟧ calls {the one in the middle|R}, spitting out a feather.

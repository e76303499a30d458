# title: Nobody Skates Alone (Tuesdays)
# style: third person present; straight quotes; roller-derby team; coach and two players, all women; derby nicknames beside names; missing commas; modern
# cast: I = Coach Imelda Prentice | Imelda, Coach, Mel | she
# cast: B = Bronte Cottle | Bronte, Bronts | she
# cast: Z = Zola Sithole | Zola, Zolly | she
# cast: O = Bronte's ex-girlfriend | Jana | she
# cast: U = Imelda's daughter | | she
# cast: P = the physio | |
# cast: Q = a skater on the floor | | she
---
@note
Sorry this is late! It's unbeta'd. Comments feed the derby gremlins.
@end
@scene place=a roller rink | time=Tuesday night | pov=Z | present=I,B,Z
⟦I→B e⟧"What was that?"⟦/⟧ says {Imelda|I}.
⟦B→I i⟧"What was what?"⟦/⟧
⟦I→B i⟧"{You|B} had a gap you could drive a milk float through."⟦/⟧
⟦B→I i⟧"{I|B} didn't see it."⟦/⟧
⟦I→B i⟧"{Zola|Z} saw it. {Zola|Z}, did {you|Z} see it?"⟦/⟧
{Zola|Z} unclips {her|Z} helmet, to give {herself|Z} time. {She|Z} did see it; {she|Z}'d *made* it, with {her|Z} own left hip, at considerable cost to the hip.
⟦Z→I a⟧"It was quite a small gap"⟦/⟧ {she|Z} lies.
⟦I→Z i⟧"{You|Z}'re a terrible liar."⟦/⟧
⟦Z→I i⟧"Okay it was massive."⟦/⟧
⟦B→Z i⟧"Thanks."⟦/⟧
⟦Z→B i⟧"{You|B} looked right at it, {Bronts|B}! {You|B} looked at it and {you|B} put the brakes on!"⟦/⟧
⟦B→Z a⟧"{I|B} *said* {I|B} didn't see it"⟦/⟧ {she|B} snaps, and skates off to the far rail, where {she|B} starts doing something unnecessary to a lace.
{Imelda|I} blows out {her|I} cheeks. {She|I} is fifty-one, and built like a postbox, and {she|I} started this team in a church hall with eight pairs of boots off the internet, the year that {{her|I} daughter|U} moved to Perth. {Zola|Z} had come for the exercise. {She|Z} had been new in the town, and the poster said *no experience needed*, and {she|Z} stood for the whole of the first session holding on to a radiator; and {a girl with a plaster on {her|B} nose|B} had gone by, backwards, and said that the radiator wasn't going to ask {her|Z} to dance. That was {Bronte|B}. {She|B} used to go through gaps you couldn't have got a letter through. {She|B} used to whoop.
⟦I→Z a⟧"How long's it been?"⟦/⟧ {the coach|I} asks, low.
⟦Z→I i⟧"Since the break-up? Six weeks."⟦/⟧
⟦I→Z i⟧"Since the ankle."⟦/⟧
⟦Z→I i⟧"Oh. Four months?"⟦/⟧
⟦I→Z i⟧"{Physio|P}'s cleared {her|B}."⟦/⟧
⟦Z→I i⟧"{I|Z} know. {I|Z} drove {her|B}."⟦/⟧
⟦I→Z i⟧"So it's not the ankle."⟦/⟧
⟦Z→I i⟧"{I|Z} don't think it's {Jana|O} either, {Mel|I}."⟦/⟧
⟦I→Z i⟧"What, then?"⟦/⟧
{Zola|Z} watches the bent head at the rail. {She|Z} thinks that {she|Z} knows. {She|Z} was on the track that night; {she|Z} heard it go.
⟦Z→I a⟧"{I|Z} reckon it's {me|Z}"⟦/⟧ {she|Z} says. ⟦Z→I a =⟧"It was {my|Z} block."⟦/⟧
⟦I→Z i⟧"It was a clean block."⟦/⟧
⟦Z→I i⟧"It was still {my|Z} block. {She|B} came through where {I|Z} said to come, and there was {a girl on the floor that {I|Z} hadn't seen|Q}, and..."⟦/⟧
⟦I→Z i⟧"Have {you|Z} said that to {her|B}?"⟦/⟧
⟦Z→I i⟧"{I|Z} took {her|B} a lasagne."⟦/⟧
⟦I→Z a⟧"{Zolly|Z}"⟦/⟧ {she|I} sighs. ⟦I→Z a =⟧"A lasagne's not a sentence."⟦/⟧
⟦B→I,Z e⟧"{I|B} can hear {you|I+Z}, {you|I+Z} know!"⟦/⟧ {Bronte|B} calls. ⟦B→I,Z e =⟧"It's a *rink*. It's one big echo!"⟦/⟧
{Neither of {them|I+Z}|I+Z} can think where to look. There's the scrape of wheels. When {she|B} fetches up in front of {them|I+Z}, {she|B} has got the plaster-on-the-nose face on, the chin-first one, but {her|B} eyes are pink.
⟦B→Z i⟧"{You|Z} think that {I|B} blame *{you|Z}*?"⟦/⟧
⟦Z→B a⟧"Don't {you|B}?"⟦/⟧ {she|Z} asks.
⟦B→Z i⟧"{I|B} whooped, {Zolly|Z}."⟦/⟧
⟦Z→B i⟧"{You|B} what?"⟦/⟧
⟦B→Z i⟧"{I|B} was showing off. {Jana|O} was in the stand, and {I|B} looked up to see if {she|O} was looking and {I|B} whooped, and {I|B} didn't look *down*. And {she|O} was on {her|O} phone."⟦/⟧
⟦I→B a⟧"Oh, {pet|B}"⟦/⟧ {she|I} murmurs.
⟦B→I i⟧"Don't *pet* {me|B}, {Coach|I}, {I|B}'ll cry."⟦/⟧
⟦Z→B i⟧"So every time there's a gap..."⟦/⟧
⟦B→Z i⟧"{I|B} look down. {I|B} can't not. And by the time {I|B}'ve looked down it's shut."⟦/⟧
⟦I→B i⟧"{You|B} can look down. Nobody minds {you|B} looking down."⟦/⟧
⟦B→I i⟧"It's too slow!"⟦/⟧
⟦Z→B i⟧"What if {I|Z} looked?"⟦/⟧
{They both|I+B} turn to {her|Z}. {She|Z} can feel {herself|Z} going hot all the way down inside the pads; {she|Z} was never the one with the ideas.
⟦Z→B i⟧"{I|Z}'m in front of {you|B}. {I|Z} can see the floor before {you|B} do. If it's clear {I|Z}'ll yell, and {you|B} just go."⟦/⟧
⟦B→Z e⟧"Yell what?"⟦/⟧ {Bronte|B} says.
⟦Z→B i⟧"Anything. {I|Z} don't know. Lasagne."⟦/⟧
It takes a second. Then {Bronte|B} snorts, with the whole of {her|B} nose, and has to wipe it on {her|B} wrist guard.
⟦I→Z i⟧"{You|Z} can't shout lasagne at a regional final."⟦/⟧
⟦B→I i⟧"Why not? Who's going to know what it means?"⟦/⟧
⟦I→B a⟧"That's true"⟦/⟧ {the coach|I} concedes. ⟦I→B a =⟧"It's better than {yours|B}. {You|B} went a whole season on yee-haw."⟦/⟧
⟦Z→I i⟧"Once more, then?"⟦/⟧
⟦I→Z,B e⟧"Once more"⟦/⟧ {Imelda|I} agrees, and puts {her|I} whistle between {her|I} teeth, and takes it out again. ⟦I→B i⟧"It was very good, by the way. The lasagne. {You|B} left half of it in the club fridge."⟦/⟧
⟦B→I i⟧"That was {mine|B}!"⟦/⟧
⟦I→B i⟧"It had a *gap* in it"⟦/⟧ and the whistle goes.

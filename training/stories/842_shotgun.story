# title: Shotgun
# style: third person present; straight quotes; US; road trip, five in a car; typos; lowercase texts
# cast: L = Logan | Logan, Lo | he
# cast: B = Brianna | Brianna, Bri | she
# cast: Z = Zach | Zach | he
# cast: C = Chidi Eze | Chidi | he
# cast: A = Ashley | Ashley, Ash | she
# cast: X = Chidi's ex | Kenta | he
# cast: O = the man at the gas station | | he
---
@note
A/N: unbetad, we die like logan's transmission
@end
@scene place=Logan's Corolla | time=hour seven of the drive | pov=C | present=L,B,Z,C,A
There are rules. Driver picks the music. Shotgun does maps. The back seat gets nothing, the back seat is where you go to pay for your sins, and {Chidi|C} has been in the middle of it since Amarillo with a cooler under {his|C} feet.
⟦B→L e⟧"{You|L} missed it,"⟦/⟧ {Bri|B} says.
⟦L→B i⟧"{I|L} didn't miss it."⟦/⟧
⟦B→L i⟧"That was the exit."⟦/⟧ {Logan|L}'s ears are pink. ⟦B→L i =⟧"It said exit. It had an arrow."⟦/⟧
⟦L→B i⟧"{You|B} said the *next* one!"⟦/⟧
⟦B→L i⟧"{I|B} said that like, a mile ago."⟦/⟧
⟦Z→L i⟧"{Dude|L}, just turn around."⟦/⟧
⟦L→Z a⟧"It's a highway, {Zach|Z},"⟦/⟧ {the driver|L} points out.
⟦Z→L i⟧"So turn around on the highway."⟦/⟧
On {Chidi|C}'s left {the big guy|Z} is eating string cheese. On {his|C} right {Ashley|A}'s asleep, or pretending, with {her|A} cheek mashed on the window. {She|A}'s been pretending since {she|A} and {Bri|B} had The Talk in the Wendy's bathroom. Nobody will tell {him|C} what The Talk was about.
{His|C} phone buzzes.
@message
{kenta|X}: r {u|C} there yet. tell {ash|A} {i|X} said hi lol
@end
{He|C} turns it face down on {his|C} knee.
⟦Z→C i⟧"Was that {him|X}?"⟦/⟧
⟦C→Z i⟧"No."⟦/⟧
⟦Z→C i⟧"It said {Kenta|X}. {I|Z} can read."⟦/⟧
⟦C→Z a⟧"Then why'd {you|Z} ask?"⟦/⟧ {he|C} mutters.
⟦Z→C i⟧"To see if {you|C}'d lie."⟦/⟧
⟦B→C i⟧"{You|C}'re still talking to {Kenta|X}?"⟦/⟧ {She|B}'s twisted all the way around in the front with the map light under {her|B} chin. ⟦B→C i =⟧"{Chidi|C}. {We|B+L+Z+C+A} did a whole burial."⟦/⟧
⟦C→B i⟧"{I|C}'m not talking to {him|X}. {He|X}'s talking to {me|C}."⟦/⟧
⟦L→C a⟧"{You|C} gotta block {him|X}, {{my|L} guy|C},"⟦/⟧ {he|L} says to the mirror.
⟦C→L i⟧"Watch the road."⟦/⟧
⟦L→C i⟧"{I|L}'m watching the road."⟦/⟧
⟦B→L i⟧"{You|L}'re watching {me|B}."⟦/⟧
⟦L→B i⟧"{You|B}'re blocking the mirror!"⟦/⟧
⟦Z→B i⟧"What'd {he|X} say?"⟦/⟧
⟦C→Z i⟧"{She|B} doesn't know, {she|B}'s not holding the phone."⟦/⟧
⟦Z→C a⟧"Okay, so what'd {he|X} say to *{you|C}*?"⟦/⟧ {the big guy|Z} says, undeterred.
⟦C→Z i⟧"{He|X} said to tell {Ash|A} hi."⟦/⟧
It goes quiet. Not a normal quiet. Up front {Bri|B} turns back around, very slowly, and does up {her|B} seat belt, which has been off since New Mexico. {Logan|L}'s eyes come up in the mirror and go right down again.
⟦C→B,L,Z i⟧"What?"⟦/⟧
⟦L→C a⟧"Nothing,"⟦/⟧ {he|L} says.
⟦C→L a⟧"Why would {he|X} say hi to {Ash|A}? {He|X}'s met {her|A} once,"⟦/⟧ {he|C} protests.
⟦A→C a⟧"Twice,"⟦/⟧ says {the girl|A} on the window side. {Her|A} eyes are open. They have been for a while, {he|C} thinks.
⟦C→A i⟧"Twice?"⟦/⟧
⟦A→C i⟧"{He|X} texted {me|A}. In June. After {you guys|C+X}, {you|C} know. {He|X} wanted to get coffee."⟦/⟧
⟦C→A i⟧"And {you|A} got *coffee*?"⟦/⟧
⟦A→C a⟧"{I|A} got tea,"⟦/⟧ {she|A} says.
⟦Z→A i⟧"Oh, well. Tea."⟦/⟧
⟦A→Z i⟧"Shut up, {Zach|Z}."⟦/⟧
⟦C→A a⟧"Did {you|A} like {him|X}?"⟦/⟧ {he|C} asks. {He|C} has to know.
⟦A→C i⟧"{He|X} talked about {himself|X} for an hour and a half. And then {he|X} cried, and then {he|X} asked {me|A} to venmo {him|X} for the scone."⟦/⟧
Somebody snorts. It's {the driver|L}, who tries to make it a cough.
Here is what {Chidi|C} remembers about June. {He|C} remembers lying on {Zach|Z}'s floor under a Lakers blanket for nine days. {He|C} remembers {Logan|L} turning up with a rotisserie chicken and no explanation, and sitting there, and eating the whole thing {himself|L}. And {he|C} remembers that {Ashley|A}, who called every night, every single night, at ten, did not call on the fourteenth. {He|C}'d thought {she|A} was sick of {him|C}. {He|C} had thought, fair enough. It never came up, and it got to be one of those things you step around, like a cat on the stairs.
⟦C→A a⟧"That was the fourteenth,"⟦/⟧ {he|C} says.
⟦A→C i⟧"{You|C} know the *date*?"⟦/⟧
⟦C→A i⟧"{You|A} didn't call."⟦/⟧ {Her|A} chin goes down into {her|A} collar. ⟦C→A i =⟧"Not that {I|C} was counting."⟦/⟧
⟦A→C i⟧"{I|A} was so mad {I|A} couldn't talk. {I|A} was gonna tell {you|C}, and {Bri|B} said don't, and then {Bri|B} said do it or {she|B} would."⟦/⟧
⟦B→A i⟧"In the Wendy's."⟦/⟧
⟦A→B i⟧"In the Wendy's, yes, thank {you|B}."⟦/⟧
The blinker starts going. Nobody's asked for it. {They|L+B+Z+C+A} roll off on some exit with no name, into a gas station with one light, and the engine coughs and quits before the pump.
⟦Z→L e⟧"That sounded bad,"⟦/⟧ {Zach|Z} observes.
⟦L→Z i⟧"It does that."⟦/⟧
⟦Z→L i⟧"Does it usually smoke?"⟦/⟧
⟦L→Z i⟧"...It does not usually smoke."⟦/⟧
{They|L+Z} pile out to look under the hood, the both of {them|L+Z}, like either one could tell a spark plug from a hot dog. {Bri|B} goes after {them|L+Z} with the flashlight. {An old man|O} in a lawn chair lifts two fingers to the whole show and doesn't get up.
So it's just the back seat, and a gap where {Zach|Z} was. {Chidi|C} could move over. {He|C} doesn't.
⟦C→A i⟧"The scone, though."⟦/⟧ {She|A} looks up. ⟦C→A i =⟧"What'd it cost?"⟦/⟧
⟦A→C i⟧"Four seventy-five."⟦/⟧
⟦C→A a⟧"Did {you|A} pay it?"⟦/⟧ {he|C} asks {her|A}.
⟦A→C a⟧"{I|A} sent {him|X} a dollar,"⟦/⟧ {she|A} says. ⟦A→C a =⟧"The memo line was ⟦A→X i quoted⟧'for therapy'⟦/⟧."⟦/⟧
{He|C} laughs so hard {he|C} kicks the cooler. Outside the hood slams, and there's a yell, and then another.
⟦B→C,A i⟧"Hey! Either of {you|C+A} know how to push?"⟦/⟧

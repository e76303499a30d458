# title: Hold Music
# style: first person past; curly quotes; telephone heard from one side; two men in a flat; the narrator named once, late
# cast: I = the narrator | Bartek | he | narrator
# cast: H = his flatmate | Kacper | he
# cast: A = the voice at the water company | | she
# cast: Z = Zosia, the flatmate's ex | Zosia | she
# cast: G = Grzegorz, the landlord | Grzegorz | he
# cast: E = Ewa from downstairs | Ewa | she
# cast: M = Maciej, Zosia's new boyfriend | Maciej | he
---
@note
A/N: no beta, we drown like men. for everyone who has ever rented
@end
@scene place=a flat | time=Sunday | pov=I | present=I,H,A,E
{He|H} had the phone on {his|H} shoulder and both hands over the hole, and {he|H} was doing the voice that {he|H} keeps for officials and grandmothers.
⟦H→A i⟧“No, {madam|A}. {Zosia|Z} isn’t here.”⟦/⟧
{I|I} got the mop.
⟦H→A i⟧“Because {she|Z} moved out, {madam|A}. … In March. … No, it’s in {her|Z} name, the account. That’s the nub of it.”⟦/⟧
⟦I→H i⟧“Tell {her|A} it’s coming through to {Ewa|E}’s.”⟦/⟧
⟦H→A i⟧“It’s coming through to {Ewa|E}’s. … {The lady downstairs|E}. … {I|H} couldn’t say if {she|E} has an account.”⟦/⟧
⟦I→H i⟧“Tell {her|A} *how much*.”⟦/⟧
⟦H→A i⟧“About one bath? … One bath an hour. … Yes, {I|H}’ll hold.”⟦/⟧
Even from the floor {I|I} could hear the panpipes.
⟦H→I a⟧“{She|A} wants to talk to {Zosia|Z},”⟦/⟧ {he|H} told {me|I}.
⟦I→H i⟧“Give {her|A} {Zosia|Z}’s number, then.”⟦/⟧
⟦H→I i⟧“{I|H} haven’t got {Zosia|Z}’s number.”⟦/⟧
⟦I→H i⟧“{You|H} were going to *marry* {her|Z}.”⟦/⟧
⟦H→I a⟧“{I|H} deleted it, it was a gesture. {You|I}’ve got it,”⟦/⟧ {he|H} said.
⟦I→H i⟧“Why would {I|I} have it?”⟦/⟧
⟦H→I i⟧“Because {you|I} and {Maciej|M} play five-a-side, and {she|Z} does the teas.”⟦/⟧
The mop was full. {I|I} wrung it out over the sink, which took longer than it needed to. {I|I} hadn’t known that {he|H} knew about the teas. {I|I} hadn’t known that {he|H} knew about {Maciej|M}, to be honest; for two months {I|I}’d been coming in on Tuesdays and saying that {I|I}’d been at the library, with grass on {my|I} knees. You try it. You try sharing eighteen square metres with {a friend|H} whose heart has been put out with the recycling, when {the man|M} who did it is {the only decent left back in the district|M}. {Grzegorz|G} had come up at the time to ask about the rent, and had gone down again on tiptoe.
⟦I→H a⟧“It’s only oranges,”⟦/⟧ {I|I} said. ⟦I→H a =⟧“At half time. {She|Z} cuts them up.”⟦/⟧
Water ran down {his|H} wrist and into {his|H} sleeve. {He|H} didn’t seem to be aware of it.
⟦I→H a⟧“{I|I} was going to tell {you|H},”⟦/⟧ {I|I} said.
⟦H→A i⟧“Yes, hello, {madam|A}, still here. … No. No, that’s {{my|H} flatmate|I}, {he|I}’s explaining about some oranges.”⟦/⟧
{Somebody|E} banged on the door, and then, since it doesn’t shut, {she|E} was in: eighty-one years old, in a shower cap, with a bucket.
⟦E→I i⟧“Is it {you two|I+H} that’s dead, or is it the pipe?”⟦/⟧
⟦I→E i⟧“The pipe. {We|I+H}’re on to them.”⟦/⟧
⟦H→A i⟧“That’s {her|E} now. … In a shower cap.”⟦/⟧
⟦E→I i⟧“Who’s {he|H} telling about {my|E} cap?”⟦/⟧
⟦I→E i⟧“The water company. They only want {Zosia|Z}.”⟦/⟧
⟦E→I i⟧“Well, {I|E}’m {Zosia|Z}. Pass it here.”⟦/⟧
⟦I→E i⟧“{You|E}’re what?”⟦/⟧
⟦E→H a⟧“What’s {her|Z} date of birth? Quick, {Kacper|H},”⟦/⟧ {the old lady|E} hissed at {him|H}.
⟦H→E i⟧“Fourth of June. Ninety-four.”⟦/⟧
⟦E→A i⟧“Hello? Yes, {dear|A}. {Zosia|E}. Fourth of June. … {I|E}’ve a cold, it makes {me|E} sound older. … {My|E} what? … The name of {my|E} first pet.”⟦/⟧ {She|E} looked across at {him|H} over the receiver with {her|E} eyebrows up.
{He|H} had shut {his|H} eyes. {I|I} think if {I|I}’d been asked {I|I} would have let the building float off.
⟦H→E a⟧“Pumpernickel,”⟦/⟧ {he|H} said. ⟦H→E a =⟧“It was a tortoise. It ran away.”⟦/⟧
⟦E→A i⟧“Pumpernickel. … In an hour? Bless {you|A}. And {you|A}.”⟦/⟧
{She|E} gave {me|I} the phone, and the bucket as well. On the way out {she|E} stopped by {him|H}, and patted the only part of {him|H} {she|E} could reach, which was a knee.
⟦E→H a⟧“A tortoise doesn’t run, {pet|H}. Somebody leaves the gate open,”⟦/⟧ {she|E} said.
And the door didn’t shut behind {her|E}.
⟦H→I i⟧“Is {he|M} any good? {Maciej|M}.”⟦/⟧
⟦I→H i⟧“Left back? {He|M}’s all right.”⟦/⟧
⟦H→I i⟧“{Bartek|I}.”⟦/⟧
⟦I→H i⟧“{He|M}’s very good. {He|M} never stops running.”⟦/⟧
⟦H→I i⟧“No. {She|Z} wouldn’t have, with a slow one.”⟦/⟧ {He|H} shifted {his|H} hands on the hole. A thin flat fan of water got out between the fingers and went up the wall.
{I|I} knelt down on the other side of the pipe, in the wet.
⟦H→I a⟧“Are {you|I} short of a man on Tuesdays? {I|H}’m not being brave. {I|H} just really hate the library,”⟦/⟧ {he|H} said.
⟦I→H i⟧“{You|H} can’t play football.”⟦/⟧
⟦H→I a⟧“{I|H} can do the oranges,”⟦/⟧ {he|H} said, and {I|I} put {my|I} hands over {his|H}, and {we|I+H} held it.

# title: Which of You Is Driving
# style: third person past; straight quotes; US; road trip, three sisters and an aunt, mother on the speaker; pronoun tags; tag before the line
# cast: M = Martha, the eldest | Martha | she
# cast: J = Jill, the middle one | Jill, Jilly | she
# cast: L = Lucy, the youngest | Lucy, Lu | she
# cast: E = Aunt Edith | Aunt Edith, Edith | she
# cast: O = their mother | Momma | she
# cast: G = the trooper |  | he
# cast: D = the sisters' father | Daddy | he
---
@note
a/n: this is 90% based on real events. the box is real
@end
@scene place=a minivan | time=the second day of the drive | pov=J | present=M,J,L,E
⟦L→M e⟧"Are {we|M+J+L+E} there?"⟦/⟧ asked {Lucy|L}.
⟦M→L i⟧"{You|L}'re twenty-six."⟦/⟧
⟦L→M i⟧"That's not an answer."⟦/⟧
⟦M→L i⟧"No, {we|M+J+L+E} aren't there. That's a silo. Do {you|L} think {Momma|O} moved into a silo?"⟦/⟧
⟦J→M,L i⟧"It'd be easier to clean."⟦/⟧
⟦E→M,J,L i⟧"Who's got the mints?"⟦/⟧
⟦J→E i⟧"{You|E} have the mints, {Aunt Edith|E}."⟦/⟧
⟦E→J i⟧"{I|E} had the other mints."⟦/⟧
{Jill|J} felt around on the floor. {She|J} had the middle row, with the ashes. It went without saying: {Martha|M} drove, {Lucy|L} had the front because {Lucy|L} threw up anywhere else, {Aunt Edith|E} had the whole of the back with {her|E} feet up, and {Jill|J}, who never minded, had got {Daddy|D} on {her|J} lap since Tulsa in a box about the size of a toaster. {He|D}'d have minded. {He|D} had been {a big loud man|D} who couldn't ride in a car for ten miles without telling whoever was driving it that there was a light coming up. {She|J} caught {herself|J} whispering it, now and then, to the lid. ⟦J→D i⟧*Light coming up, {Daddy|D}.*⟦/⟧
⟦M→J a⟧"What did {you|J} say?"⟦/⟧ {she|M} asked from the front.
⟦J→M i⟧"Nothing. {I|J} said light."⟦/⟧
⟦M→J i⟧"{I|M} can see it."⟦/⟧
⟦L→J e⟧"Is {he|D} buckled?"⟦/⟧ {Lucy|L} asked.
⟦J→L i⟧"Of course {he|D}'s buckled!"⟦/⟧
⟦L→J i⟧"{I|L}'m just asking, {Jilly|J}. {You|J} let {him|D} roll at that rest stop."⟦/⟧
⟦J→L a⟧"The *box* rolled. {I|J} caught it,"⟦/⟧ {she|J} said.
⟦E→L e⟧"{{Your|L} father|D} rolled all through 1979,"⟦/⟧ put in {Edith|E}, and found a mint.
{The eldest|M} did not laugh. {She|M} hadn't laughed since Tuesday, and {she|M} held on to that wheel with {her|M} elbows locked, and every time {Lucy|L} reached for the radio, {she|M} had said no before the hand got there. ⟦L→M a⟧"It's {my|L} turn,"⟦/⟧ {she|L} muttered now, pulling it back.
⟦M→L i⟧"{The driver|M} picks."⟦/⟧
⟦L→M i⟧"Then let {me|L} drive."⟦/⟧
⟦M→L i⟧"{You|L} lost {your|L} license."⟦/⟧
⟦L→M i⟧"{I|L} lost it in the *house*. It's in the house!"⟦/⟧
⟦J→M i⟧"{I|J} could drive for a while."⟦/⟧
⟦M→J i⟧"{You|J}'ve got {Daddy|D}."⟦/⟧
⟦J→M i⟧"{Lu|L} could hold {Daddy|D}."⟦/⟧
It got quiet. And then, behind {them|M+J+L+E}, there came a whoop and a red light, and {Martha|M} looked up in the mirror and said a word that {she|M} wouldn't have let the rest of {them|J+L} say.
@scene place=the shoulder of the highway | time=a minute later | pov=J | present=M,J,L,E,G,O
{He|G} was about the age of {Lucy|L}, with a hat too big for {him|G}. {He|G} leaned down, and {he|G} said, ⟦G→M a⟧"{Ma'am|M}, do {you|M} know how slow {you|M} were going?"⟦/⟧
⟦M→G i⟧"Slow?"⟦/⟧
⟦G→M i⟧"Thirty-one. It's a seventy."⟦/⟧
⟦L→G e⟧"{I|L} told {her|M},"⟦/⟧ {Lucy|L} put in.
⟦M→L i⟧"{You|L} did not."⟦/⟧
⟦L→M i⟧"{I|L} told {you|M} with {my|L} *eyes*."⟦/⟧
⟦G→J i⟧"And what's that {you|J}'ve got there, {miss|J}?"⟦/⟧
{Jill|J} looked down. {She|J} had both arms around it. ⟦J→G i⟧"It's {{our|M+J+L} father|D}."⟦/⟧
⟦G→J i⟧"It's... okay."⟦/⟧
⟦E→G i⟧"{He|D} was bigger."⟦/⟧
The phone on the dashboard lit up, and since {Martha|M}'s hands wouldn't come off the wheel it was {Lucy|L} who hit the button.
⟦O→M,J,L i⟧"{Girls|M+J+L}? Which of {you|M+J+L} is driving?"⟦/⟧
⟦L→O i⟧"{Martha|M}. But {we|M+J+L+E}'re stopped. There's {a policeman|G}."⟦/⟧
⟦O→L a⟧"Was {she|M} speeding?"⟦/⟧ {{their|M+J+L} mother|O} asked.
⟦G→O i⟧"No, {ma'am|O}."⟦/⟧
⟦O→G i⟧"Who's {that|G}?"⟦/⟧
⟦G→O i⟧"{I|G}'m {the policeman|G}, {ma'am|O}. {She|M}'s going thirty-one on the interstate."⟦/⟧
{They|M+J+L+E+G} listened to {her|O} breathe. There was a television behind {her|O}, and the clock from the old hall; so {she|O}'d hung the clock.
⟦O→M i⟧"{Martha|M}, {honey|M}. There's no hurry about it, but {you|M} can't stop it by driving slow. {He|D}'s got to get here sometime."⟦/⟧
Nobody in the car moved. When {she|M} let go of the wheel, it was one finger after another, and then {she|M} put both {her|M} hands up over {her|M} face, and {she|M} howled. {The trooper|G} took off {his|G} hat. It was {Aunt Edith|E} who got {her|M} by the shoulder, all the way from the third row, through the gap.
⟦E→M i⟧"That's it. That's the one {I|E}'ve been waiting for. Have a mint."⟦/⟧
⟦M→E a⟧"{I|M} don't *want* a mint!"⟦/⟧ {she|M} wailed.
⟦E→M i⟧"Take it anyhow. {Jilly|J}, pass {me|E} {{my|E} brother|D} and get up there and drive."⟦/⟧
⟦G→J a⟧"License?"⟦/⟧ {he|G} inquired, sort of apologizing, as {she|J} came around the hood.
⟦J→G i⟧"In {my|J} bag. Under the ashes. Can {I|J} play the radio, do {you|G} think?"⟦/⟧
⟦G→J i⟧"Driver picks, {ma'am|J}."⟦/⟧

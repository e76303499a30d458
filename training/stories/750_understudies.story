# title: What the Prompter Saw
# style: first person past; straight quotes; US high school; teen voice; was like; dialogue punctuation slips
# cast: N = Bea | Bea, Beatriz | she | narrator
# cast: A = Madison | Madison, Maddie | she
# cast: H = Soo-jin | Soo-jin, Soo | she
# cast: R = Mr. Falk | Mr. Falk, Falk | he
# cast: C = Bea's cousin | | they
---
@note
a/n: wrote this in study hall lol. R&R or i'll cry. all typos are artistic
@end
@scene place=the school stage | time=after school, Wednesday | pov=N | present=N,A,H,R
{I|N} was {the prompter|N}, ok, which means {I|N} sit in a hole with a flashlight and the script and nobody looks at {me|N}. It's the best seat in the house if you want to know things.
So {Madison|A} was center stage doing the big speech at {Soo-jin|H}, only {she|A} stopped in the middle and stared at {her|H}, and {I|N} thought, finally! {I|N} get to prompt!
⟦N→A a⟧"Nor shall the sea,"⟦/⟧ {I|N} whispered.
⟦A→N i⟧"{I|A} know the line, {Bea|N}."⟦/⟧
⟦N→A a⟧"Sorry,"⟦/⟧ {I|N} said.
⟦A→H i⟧"What are {you|H} doing with {your|H} face?"⟦/⟧
⟦H→A i⟧"{I|H}'m listening. {I|H}'m supposed to be listening to {you|A}."⟦/⟧
⟦A→H a⟧"{You|H}'re smirking"⟦/⟧ {she|A} said.
⟦H→A i⟧"{I|H}'m not smirking, {Maddie|A}. It's {my|H} face."⟦/⟧
⟦R→A,H e⟧"{Ladies|A+H}!"⟦/⟧ called {Mr. Falk|R} from row F. {He|R} had a burrito. ⟦R→A,H e =⟧"From the sea, please."⟦/⟧
{They|A+H} did it from the sea. {I|N} followed with {my|N} finger. It was going fine up to the part where one sister's meant to slap the other, and everyone sort of leaned in, because on Monday it had been a real one.
⟦A→R i⟧"{I|A}'m not comfortable with this bit."⟦/⟧
⟦H→A a⟧"{You|A} were super comfortable Monday"⟦/⟧ {she|H} said.
⟦A→H i⟧"That was an accident! {I|A} told {you|H} that. {I|A} said so like five times."⟦/⟧
⟦H→A i⟧"{You|A} said it to the whole cast. {You|A} didn't say it to {me|H}."⟦/⟧
⟦A→H a⟧"{You|H} were in the bathroom!"⟦/⟧ {she|A} told {her|H}.
⟦H→A i⟧"Wonder why."⟦/⟧
{I|N} clicked {my|N} flashlight off so that {I|N} wouldn't be a witness. Here's what {I|N} knew, from the hole. {I|N} knew {they|A+H} used to share a locker. {I|N} knew {Soo|H} was {the one who'd wanted the lead|H}, and {I|N} knew that {she|H} cried when {she|H} didn't get it, for about one minute, and after that {she|H} ran lines every single night with {the girl who did|A}.
⟦R→A,H a⟧"Take five,"⟦/⟧ {he|R} said. ⟦R→A,H a =⟧"Take ten. {I|R} need hot sauce."⟦/⟧
The door banged. {I|N} guess {they|A+H} forgot about {me|N}. People do.
⟦H→A i⟧"Why'd {you|A} really do it?"⟦/⟧
⟦A→H a⟧"It slipped"⟦/⟧ {she|A} said.
⟦H→A i⟧"{Your|A} hand slipped. Onto {my|H} face."⟦/⟧
{Maddie|A} sat down on the throne. It's a lawn chair with a sheet. {She|A} pulled {her|A} feet up under {her|A}, and {she|A} picked at the sheet, and {she|A} looked about eleven.
⟦A→H i⟧"{I|A} saw the email."⟦/⟧
⟦H→A e⟧"What email?"⟦/⟧ {Soo-jin|H} asked.
⟦A→H i⟧"{You|H} left it open on the library computer. To the arts school. In Boston."⟦/⟧ Pick, pick. ⟦A→H i =⟧"It said {you|H}'d be starting in January."⟦/⟧
⟦H→A i⟧"That's why {you|A} hit {me|H}?"⟦/⟧
⟦A→H i⟧"{You|H}'re LEAVING and {you|H} didn't TELL {me|A}!"⟦/⟧
⟦H→A a⟧"{I|H} didn't get in"⟦/⟧ {she|H} said.
{I|N} swear {I|N} stopped breathing. There's a lot of dust in the hole and {I|N} could feel a sneeze way at the back, just thinking about it.
⟦A→H i⟧"But it said..."⟦/⟧
⟦H→A i⟧"It said if. Should {you|H} accept, {you|H} would start in January. There's a second page. {I|H} need eleven thousand dollars, and {I|H} don't have it, so no. {I|H} didn't get in."⟦/⟧
⟦A→H a⟧"Oh"⟦/⟧ {she|A} said.
⟦H→A i⟧"So that's all that was. {You|A} could've asked {me|H}."⟦/⟧
⟦A→H a⟧"{I|A} know"⟦/⟧ {she|A} said quietly.
⟦H→A a⟧"{You|A} could have just, like, used {your|A} words. {You|A} have so many. {You|A}'ve got two hundred and six lines"⟦/⟧ {she|H} told {her|A}.
⟦A→H i⟧"Two hundred and nine."⟦/⟧
And {Soo-jin|H} laughed. It was kind of wet. {She|H} went over and sat on the arm of the throne, which isn't built for that, and the whole thing folded up sideways with {both of {them|A+H}|A+H} in it.
⟦A→H i⟧"Ow! {Your|H} elbow!"⟦/⟧
⟦H→A a⟧"It slipped"⟦/⟧ {she|H} told {her|A}.
That's when {I|N} sneezed.
It was not a small one. There was this silence, and then two heads came over the edge of the hole, upside down, with {their|A+H} hair hanging, one black and one blond.
⟦H→N i⟧"How long have {you|N} been in there?"⟦/⟧
⟦N→H,A a⟧"{I|N}'m {the prompter|N}. {I|N}'m always in here,"⟦/⟧ {I|N} said.
⟦A→H a⟧"{She|N} heard the whole thing"⟦/⟧ {she|A} said. ⟦A→H a =⟧"Oh my God. {She|N}'s got a flashlight."⟦/⟧
⟦N→A i⟧"It was off!"⟦/⟧
⟦H→N a⟧"Are {you|N} going to tell anyone?"⟦/⟧ {she|H} asked.
⟦N→H i⟧"No. But, um."⟦/⟧ {I|N} turned some pages so as to have something to do with {my|N} hands. ⟦N→H i =⟧"They do a scholarship. The Boston place. {{My|N} cousin|C} had it. {You|H} have to send a tape of a speech, like a big one, by the thirtieth."⟦/⟧
{They|A+H} looked at {each other|A+H}. Even the wrong way up {I|N} could tell who was going to say it.
⟦A→H i⟧"{You|H} know all {mine|A} anyway."⟦/⟧
⟦H→A e⟧"Those are {your|A} lines, {Mads|A},"⟦/⟧ {Soo-jin|H} said.
⟦A→H i⟧"{I|A}'ve got two hundred and nine. {You|H} can borrow some."⟦/⟧
Then the door went, and it was {him|R}, with the hot sauce, and {he|R} stood there in the aisle looking at the wreck of {his|R} throne.
⟦R→N i⟧"{Beatriz|N}? Where did {we|R+A+H+N} get to?"⟦/⟧
{I|N} put the flashlight on.
⟦N→R a⟧"The slap,"⟦/⟧ {I|N} said. ⟦N→R a =⟧"{They|A+H}'re past it."⟦/⟧

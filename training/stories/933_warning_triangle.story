# title: Warning Triangle
# style: third person past; straight quotes; brothers-in-law, two men with a broken car; tow driver late; tags before the line and in the middle
# cast: V = Vijay Rangan | Vijay, Vij | he
# cast: C = Chad Lomer | Chad | he
# cast: T = the tow truck driver | Lucille | she
# cast: A = Vijay's sister, Chad's wife | Anita | she
# cast: F = Vijay's father | | he
# cast: R = the guy with the triangle | | he
---
@scene place=the hard shoulder | time=evening, raining | pov=V | present=V,C
⟦C→V i⟧"Try it again."⟦/⟧
⟦V→C i⟧"{I|V}'ve tried it."⟦/⟧
⟦C→V i⟧"Try it with the radio off."⟦/⟧
{Vijay|V} turned the radio off, and the lights off, and the key. The car said *tk*. {{{His|V} sister|A}'s husband|C}, who was leaning in at the window with rain running off the end of {his|C} nose, nodded as though that had told {him|C} something.
⟦V→C a⟧"What does that mean, when it does that?"⟦/⟧ {he|V} asked.
⟦C→V a⟧"It means it's broken,"⟦/⟧ {he|C} said.
⟦V→C i⟧"Thank {you|C}."⟦/⟧
⟦C→V i⟧"Any time."⟦/⟧
It was ninety miles to the hospital. {They|V+C}'d done forty of them, in all but total silence, in a car that {Chad|C} had sworn on {his|C} life would make it. {They|V+C} had been related for three years, {these two|V+C}, and in all that time had never been alone in a room. There'd always been {Anita|A} to stand in the middle, explaining {the one|V} to {the other|C}. *{He|C}'s not being rude, {he|C}'s shy. {He|V}'s not being a snob, that's just {his|V} face.* But {Anita|A} was at the hospital already, holding {{their|V+A} father|F}'s hand, and there was nobody here to say which was which.
{He|V} got out. It was slightly worse than being in. ⟦V→C i⟧"Where's the triangle?"⟦/⟧
⟦C→V a⟧"What triangle?"⟦/⟧ {he|C} said.
⟦V→C i⟧"The warning triangle. {You|C} put it behind the car."⟦/⟧
⟦C→V i⟧"{I|C} lent it to {a guy|R}."⟦/⟧
⟦V→C i⟧"{You|C} *lent* it?"⟦/⟧
⟦C→V a⟧"{He|R} needed one,"⟦/⟧ {he|C} said simply.
{He|V} looked at {this man|C}. {He|V} looked at the big wet hands and the shirt that said CHAD on it, in case anybody should be wondering. Three years ago {{his|V} father|F} had stood up at the wedding, in front of two hundred people, and raised {his|F} glass, and said that {{his|F} daughter|A} had always brought home strays. Everybody laughed. {The groom|C} had laughed the loudest. It was only afterwards, hunting for {his|V} coat, that {Vijay|V} had come across {him|C} in the cloakroom with {his|C} forehead against the wall.
{He|V}'d got the coat and gone. {He|V} had never mentioned it. {He|V} had thought, at the time, that this was tact.
⟦C→V i⟧"{You|V} should call {her|A}. Say {we|V+C}'ll be late."⟦/⟧
⟦V→C i⟧"{You|C} call."⟦/⟧
⟦C→V i⟧"{He|F}'s {{your|V} dad|F}."⟦/⟧
⟦V→C i⟧"{She|A}'s {{your|C} wife|A}."⟦/⟧
⟦C→V a⟧"{My|C} phone's dead,"⟦/⟧ {he|C} said.
⟦V→C a⟧"{Mine|V}'s on four percent,"⟦/⟧ {he|V} admitted. ⟦V→C a =⟧"{I|V} wanted to keep it. In case {she|A} rings to say that {he|F}'s..."⟦/⟧
⟦C→V i⟧"Yeah."⟦/⟧
⟦V→C i⟧"{I|V} don't want to be on a motorway."⟦/⟧
⟦C→V i⟧"No."⟦/⟧ And then, after a truck had gone by and soaked {the pair of {them|V+C}|V+C} to the thigh, {he|C} said in quite a different voice, ⟦C→V a⟧"{You|V} know {he|F} calls {me|C}?"⟦/⟧
⟦V→C a⟧"Who does?"⟦/⟧ {he|V} asked.
⟦C→V i⟧"{{Your|V} dad|F}. Sundays."⟦/⟧
⟦V→C i⟧"{He|F} doesn't call *{me|V}*."⟦/⟧
⟦C→V i⟧"{He|F} says {you|V}'re always busy."⟦/⟧
⟦V→C i⟧"What does {he|F} call {you|C} about?"⟦/⟧
⟦C→V a⟧"Engines, mostly. {He|F}'s doing up that scooter,"⟦/⟧ {he|C} said.
⟦V→C i⟧"What scooter?"⟦/⟧
⟦C→V i⟧"In the garage. Under the sheet. It's the one {he|F} had in Madras."⟦/⟧
⟦V→C a⟧"{I|V} thought that was a lawnmower,"⟦/⟧ {he|V} said. It came out small. The rain was getting in at {his|V} collar, and there was a thing going on in {his|V} throat.
⟦C→V a⟧"{He|F}'s {a rude old bastard|F},"⟦/⟧ {he|C} offered. ⟦C→V a =⟧"The first time {he|F} rang, {he|F} goes, this is not an apology. {I|C} go, okay. {He|F} goes, what do {you|C} know about carburettors."⟦/⟧
⟦V→C i⟧"And that was it?"⟦/⟧
⟦C→V i⟧"That was two years back. {I|C} send {him|F} parts."⟦/⟧
⟦V→C a⟧"{You|C} never said,"⟦/⟧ {he|V} managed.
⟦C→V i⟧"{You|V} never asked {me|C} anything."⟦/⟧
⟦V→C i⟧"{I|V} saw {you|C}."⟦/⟧ {He|V} hadn't meant to. It was the rain that had done it, and the four percent. ⟦V→C i =⟧"In the cloakroom. At the wedding. {I|V} saw {you|C}, and {I|V} walked out."⟦/⟧
⟦C→V e⟧"{I|C} know,"⟦/⟧ said {Chad|C}. ⟦C→V e =⟧"{I|C} saw {your|V} shoes."⟦/⟧
@scene place=the hard shoulder | time=half an hour later | pov=V | present=V,C,T,A
The truck was yellow, and {the woman|T} who climbed down out of it was about as high as the wheel.
⟦T→V,C i⟧"Where's {your|V+C} triangle?"⟦/⟧
⟦V→T i⟧"{We|V+C} lent it to {someone|R}."⟦/⟧
⟦T→V i⟧"{You|V} what?"⟦/⟧
⟦C→T i⟧"*{I|C}* did. It's not {his|V} fault."⟦/⟧
⟦V→T i⟧"{He|R} needed one."⟦/⟧
{She|T} looked at {the dry-clean-only one|V}, and at {the one with {his|C} name on|C}. ⟦T→V,C a⟧"{You two|V+C} together?"⟦/⟧ {she|T} inquired.
⟦V→T i⟧"No."⟦/⟧
⟦C→T i⟧"Sort of."⟦/⟧
⟦V→T e⟧"{He|C}'s {{my|V} brother-in-law|C},"⟦/⟧ {Vijay|V} said, and it struck {him|V} that {he|V}'d never had the word in {his|V} mouth before. ⟦V→T e =⟧"{We|V+C} have to get to St. Luke's."⟦/⟧
⟦T→V i⟧"{I|T}'m only insured to the next exit."⟦/⟧
⟦C→T i⟧"It's {{his|V} dad|F}."⟦/⟧
⟦T→C i⟧"Bad?"⟦/⟧
⟦C→T i⟧"{We|V+C} don't know."⟦/⟧
⟦T→V i⟧"What've {you|V} got under there, a belt?"⟦/⟧
⟦C→T a⟧"Alternator. {I|C} could hear it,"⟦/⟧ {he|C} told {her|T}.
⟦V→C i⟧"{You|C} said {you|C} didn't know what it was!"⟦/⟧
⟦C→V i⟧"{I|C} said that it was broken. {You|V} looked worried enough."⟦/⟧
⟦T→V,C e⟧"Get in,"⟦/⟧ {Lucille|T} told {them|V+C}. ⟦T→V,C e =⟧"{Skinny|V} in the middle. If they stop {us|T+V+C}, {somebody|C} here's in labour."⟦/⟧
⟦C→T i⟧"Which?"⟦/⟧
⟦T→C i⟧"{You|C}'ve got the build."⟦/⟧
{He|V} was laughing as {he|V} climbed up; {he|V} hadn't known that {he|V} could. Then in {his|V} pocket, against {his|V} leg, it began to ring. Three percent. {He|V} sat there between the two of {them|C+T} and couldn't move a finger.
⟦V→C a⟧"{I|V} can't,"⟦/⟧ {he|V} said.
⟦C→V i⟧"Want {me|C} to?"⟦/⟧
⟦V→C i⟧"Would {you|C}?"⟦/⟧
A large wet hand reached in and got it. ⟦C→A i⟧"{Annie|A}? Yeah, {he|V}'s right here. No. No? What, now?"⟦/⟧ {He|C} listened. Slowly, the nose came round. ⟦C→V a⟧"{He|F}'s awake,"⟦/⟧ {he|C} said. ⟦C→V a =⟧"{He|F} wants to know what {we|V+C}'ve done to the car."⟦/⟧

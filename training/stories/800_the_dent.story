# title: the dent
# style: third person past; straight quotes; casual US; long untagged ping-pong; two brothers and their dad
# cast: N = Nate Holloway | Nate, Nathan | he
# cast: C = Colby Holloway | Colby, Colb, bud | he
# cast: D = Dad | Dad | he
# cast: M = Mom | Mom | she
# cast: R = Mr. Ruiz | Mr. Ruiz | he
---
@note
a/n: not beta'd, i wrote this in the dentist waiting room lol. warning for brothers being idiots
@end
@scene place=the garage | time=Saturday afternoon | pov=C | present=N,C
⟦N→C i⟧"Okay. Okay okay okay. It's not that bad."⟦/⟧
{Colby|C} walked around to the other side of the Camry and looked at it. The whole back door was pushed in like a stepped-on soda can.
⟦C→N i⟧"It's pretty bad."⟦/⟧ {Nate|N} winced.
⟦N→C i⟧"From this side it's not that bad."⟦/⟧
⟦C→N i⟧"From that side you can't see it, {dude|N}."⟦/⟧
⟦N→C i⟧"That's what {I|N}'m saying! So {we|N+C} park it with that side to the wall."⟦/⟧
⟦C→N a⟧"Until when?"⟦/⟧ {he|C} said.
⟦N→C i⟧"College."⟦/⟧
{Nate|N} had had {his|N} license for exactly nineteen days. {He|N} had spent most of them driving {{his|N} little brother|C} to places {he|C} didn't need to go, just so there would be a reason, and {Colby|C} had been to the Dairy Queen eleven times this month and was kind of sick of it.
⟦C→N a⟧"Did {you|N} hit somebody?"⟦/⟧ {he|C} asked.
⟦N→C i⟧"A pole."⟦/⟧
⟦C→N a⟧"Did anyone see?"⟦/⟧ {he|C} asked after a bit.
⟦N→C i⟧"The pole."⟦/⟧ {Nate|N} sat down on the lawn mower and put {his|N} face in {his|N} hands. {He|N} looked about twelve, which was weird, because twelve was {Colby|C}'s age. ⟦N→C i =⟧"{He|D}'s gonna kill {me|N}. {He|D}'s gonna take the keys and then {he|D}'s gonna kill {me|N} with the keys."⟦/⟧
⟦C→N i⟧"{He|D} won't kill {you|N}."⟦/⟧
⟦N→C a⟧"{You|C} weren't here for the thing with the canoe,"⟦/⟧ {he|N} said into {his|N} palms.
⟦C→N i⟧"{I|C} was in the canoe."⟦/⟧
The door from the kitchen opened. {They|N+C} both jumped, and {Colby|C} put {his|C} back flat against the dent with {his|C} arms spread out, like that would do anything.
@scene place=the garage | time=a moment later | pov=C | present=N,C,D
⟦D→N,C i⟧"What are {you two|N+C} doing out here in the dark?"⟦/⟧
⟦N→D i⟧"Nothing."⟦/⟧
⟦C→D i⟧"Hanging out."⟦/⟧
{Dad|D} flipped the light on. {He|D} had a dish towel over {his|D} shoulder and {he|D} looked from {one|N} to {the other|C} the way {he|D} looked at the mail. ⟦D→C i⟧"How come {you|C}'re hugging {my|D} car, {bud|C}?"⟦/⟧
⟦C→D a⟧"{I|C} missed it,"⟦/⟧ {he|C} said.
⟦D→C i⟧"{You|C} missed it."⟦/⟧
⟦C→D a⟧"It was gone all morning,"⟦/⟧ {he|C} added, which didn't help.
From the lawn mower came a sort of groan. ⟦N→C i⟧"{Colb|C}. Just move."⟦/⟧
{He|C} didn't. {He|C} shook {his|C} head, hard, and all at once it was out of {his|C} mouth before {he|C} knew it was going to be. ⟦C→D i⟧"It was {me|C}. {I|C} did it. {I|C} was messing around with the, with the shifter, and it rolled."⟦/⟧
Nobody said anything for a second.
⟦D→C a⟧"It rolled,"⟦/⟧ {{his|C} father|D} said.
⟦C→D i⟧"Yes, {sir|D}."⟦/⟧ {Nate|N} shut {his|N} eyes.
⟦D→C i⟧"Sideways."⟦/⟧
⟦C→D a⟧"...Kind of diagonal,"⟦/⟧ {he|C} allowed.
⟦D→C,N i⟧"Huh. Because {Mr. Ruiz|R} called {me|D} at noon about {his|R} pole."⟦/⟧
{Nate|N} took {his|N} hands off {his|N} face. ⟦N→D i⟧"{You|D} knew?"⟦/⟧
⟦D→N i⟧"{I|D} was giving {you|N} till supper."⟦/⟧ {He|D} came down the two steps, moved {Colby|C} off the door by the top of {his|C} head, gently, and squatted to look. {He|D} whistled. {He|D} ran a thumb along the crease. ⟦D→N i =⟧"How fast?"⟦/⟧
⟦N→D a⟧"Like eight,"⟦/⟧ {he|N} mumbled.
⟦D→N i⟧"{Nathan|N}."⟦/⟧
⟦N→D i⟧"Fifteen. {I|N} was looking at the radio. {I|N}'m really sorry. {I|N}'ll pay for it, {I|N}'ll mow for {Mr. Ruiz|R} all summer, {I|N} don't even care, just don't tell {Mom|M} till after {her|M} birthday."⟦/⟧
⟦D→N a⟧"{You|N} hurt?"⟦/⟧ {he|D} asked, still down there.
⟦N→D i⟧"No."⟦/⟧
⟦D→N i⟧"{You|N} sure? Look at {me|D}."⟦/⟧
{Nate|N} looked at {him|D}, and {his|N} chin went, and then {Dad|D} had an arm around {his|N} neck and was knocking on {his|N} skull softly with {his|D} knuckles, the way {he|D} used to when {they|N+C} were small. {Colby|C} stared at the rakes to be polite.
⟦D→C a⟧"And {you|C},"⟦/⟧ {he|D} said over the top of all that. ⟦D→C a =⟧"{You|C}'re a terrible liar."⟦/⟧
⟦C→D i⟧"{I|C} know."⟦/⟧
⟦D→C i⟧"Diagonal."⟦/⟧
⟦C→D e⟧"It was all {I|C} had!"⟦/⟧ {Colby|C} yelled, and {{his|C} brother|N} started to laugh, all wet and gross, and couldn't stop.

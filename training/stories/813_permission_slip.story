# title: Permission Slip
# style: third person past; straight quotes; two moms, a daughter, a form teacher on the phone; all she; US
# cast: E = Ellie | Ellie, El, Eleanor, peanut | she
# cast: S = Mama | Mama, Steph | she
# cast: J = Mom | Mom, Joanne, Jo | she
# cast: T = Ms. Kowalczyk | Ms. Kowalczyk, Ms. K | she
# cast: F = the crossed-out father | | he
# cast: G = Madison's father | | he
# cast: B = Madison | Madison | she
---
@note
**AN:** {Mama|S} = {Steph|S}, {Mom|J} = {Joanne|J}. Been sitting in my drafts since like 2019, sorry for any mistakes
@end
@scene place=the car | time=pickup | pov=S | present=E,S
⟦S→E i⟧"How was school?"⟦/⟧
⟦E→S i⟧"Fine."⟦/⟧
⟦S→E i⟧"What'd {you|E} do?"⟦/⟧
⟦E→S i⟧"Nothing."⟦/⟧
{Steph|S} checked the mirror. In it {she|S} could see one braid, half undone, and a window. ⟦S→E a⟧"All day?"⟦/⟧ {she|S} asked.
⟦E→S a⟧"Some fractions,"⟦/⟧ {she|E} allowed.
⟦S→E i⟧"Where's {your|E} other sleeve, {peanut|E}?"⟦/⟧
⟦E→S i⟧"{I|E} don't want to say."⟦/⟧
⟦S→E i⟧"Okay."⟦/⟧
⟦E→S i⟧"Are {you|S} going to tell {Mom|J}?"⟦/⟧
⟦S→E i⟧"{I|S} think {she|J} might notice, {babe|E}. It's a whole sleeve."⟦/⟧
@scene place=the kitchen | time=half an hour later | pov=S | present=E,S,J
{Joanne|J} noticed from the hall.
⟦J→S a⟧"What happened?"⟦/⟧ {she|J} said.
⟦S→J i⟧"Don't know yet."⟦/⟧
⟦J→S i⟧"What do {you|S} mean {you|S} don't know? {You|S} were in a car with {her|E} for twenty minutes."⟦/⟧
⟦S→J a⟧"{I|S} was letting it come,"⟦/⟧ {she|S} said, with {her|S} eyebrows.
⟦J→S i⟧"Letting it— Is that blood?"⟦/⟧
⟦E→J i⟧"It's ketchup."⟦/⟧ {The child|E} had got the fridge door open and was standing behind it. {They|S+J} could see sneakers. ⟦E→J i =⟧"It's only a little bit blood."⟦/⟧
⟦J→E i⟧"{Eleanor|E}. Come out here."⟦/⟧
⟦E→J i⟧"No thank you."⟦/⟧
The phone rang. It was the school, it said so on the screen, and {the two of {them|S+J}|S+J} went for it at the same time. {Joanne|J} was taller.
⟦J→T i⟧"This is {she|J}. {One of {them|S+J}|J}. Yes. Yes, {Ms. Kowalczyk|T}, {she|E}'s home, {she|E}'s in the refrigerator."⟦/⟧
⟦S→J a⟧"Put it on speaker,"⟦/⟧ {she|S} hissed.
⟦J→S a⟧"How do {I|J}—"⟦/⟧ {she|J} said, stabbing at it.
⟦S→J i⟧"The thing. The *thing*, {Jo|J}, with the waves."⟦/⟧
⟦T→J,S a⟧"—wanted to reach out right away,"⟦/⟧ {the counter|T} was saying, young and out of breath. ⟦T→J,S a =⟧"It was during art. {I|T} stepped out for, honestly, forty seconds."⟦/⟧
⟦J→T a⟧"Who started it?"⟦/⟧ {she|J} demanded.
⟦T→J i⟧"That's sort of the... {I|T}'d rather do this in person."⟦/⟧
⟦E→J,S,T i⟧"{I|E} did!"⟦/⟧ from the fridge.
⟦S→E i⟧"{You|E} did what?"⟦/⟧
⟦E→S i⟧"Started it. {I|E} pushed {Madison|B} in the easel."⟦/⟧
{Steph|S} had {her|S} hand over {her|S} mouth. {{Her|S} wife|J} shot {her|S} a look: ⟦J→S i quoted⟧*do not.*⟦/⟧
⟦J→E a⟧"Why did {you|E} push {her|B}?"⟦/⟧ {she|J} asked.
⟦E→J i⟧"{She|B} wouldn't give {me|E} {my|E} slip back."⟦/⟧
⟦J→E a⟧"What slip?"⟦/⟧ {she|J} asked.
⟦E→J i⟧"The zoo one. {She|B} was going around reading it to people. Where it says mother and father, and {you|J+S} crossed out father. {She|B} said it was crossed out because {he|F} saw {my|E} face."⟦/⟧
The refrigerator hummed. It was on the phone that {somebody|T} said a word teachers aren't supposed to.
⟦T→J,S i⟧"{I|T}'m sorry. {I|T}'m so sorry. {I|T} did not know that part. {She|B} told {me|T} that {she|B} tripped."⟦/⟧
⟦J→T i⟧"Who did? {Ellie|E}?"⟦/⟧
⟦T→J i⟧"{Madison|B}. {They|E+B} both did. {They|E+B} both said {they|E+B} tripped."⟦/⟧
⟦S→E a⟧"Is that right?"⟦/⟧ {she|S} said. {She|S} had come round the end of the counter by now and was sitting on the floor, on the linoleum, so {the two of {them|S+E}|S+E} were level, with the cold coming out between {them|S+E} onto {her|S} knees. ⟦S→E a =⟧"{You|E} covered for {her|B}?"⟦/⟧
⟦E→S i⟧"{She|B} was crying. {Her|B} lip was all..."⟦/⟧ A hand came out past the milk and demonstrated. ⟦E→S i =⟧"{She|B} doesn't have one either. {I|E} forgot. {Hers|G} is in Tampa."⟦/⟧
⟦S→E i⟧"A dad."⟦/⟧
⟦E→S i⟧"Yeah. So then {I|E} gave {her|B} {my|E} sleeve. For {her|B} lip."⟦/⟧
{She|S} looked up over the door. {Joanne|J} hadn't moved; {she|J} was gripping the edge of the sink, and {her|J} eyes were shut, and the tears were just walking down {her|J} face, one after the other, like they knew the way.
⟦T→J,S i⟧"Hello? Are {you|J+S} still there?"⟦/⟧
⟦S→T i⟧"{We|S+J}'re here."⟦/⟧
⟦T→S i⟧"{I|T} can print {you|S+J} a new slip. {I|T}'ll do them all over. {I|T}'ll put grown-up."⟦/⟧
⟦J→T a⟧"Put *grown-ups*,"⟦/⟧ {she|J} managed.
⟦S→J a⟧"Generous, considering,"⟦/⟧ {she|S} said, from the floor.
⟦J→S i⟧"Speak for {yourself|S}. {I|J} am extremely mature."⟦/⟧ {She|J} wiped {her|J} nose on the dish towel, hung it back up, thought again, and put it in the wash. ⟦J→E i⟧"{El|E}? {You|E} want to come out now?"⟦/⟧
⟦E→J i⟧"Is there any string cheese?"⟦/⟧
⟦S→E i⟧"{You|E}'re {the one in there|E}."⟦/⟧

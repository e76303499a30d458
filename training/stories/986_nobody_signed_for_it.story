# title: Nobody Signed For It
# style: third person past; straight quotes; police; four men mostly under epithets; tags with other verbs
# cast: D = the detective | Jovan Kovac, Kovac | he
# cast: B = the blond suspect | | he
# cast: C = the captain | Malone, Captain | he
# cast: L = the lawyer | Ackroyd | he
# cast: W = the captain's wife | Maxine | she
---
@scene place=an interview room | time=late | pov=D | present=D,B,L
{The blond|B} wanted a cigarette, and {the lawyer|L} wanted to go home, and {the detective|D} wanted to know about the shoe.
⟦D→B i⟧"Size eleven. Left foot."⟦/⟧
⟦L→B a⟧"{You|B} don't have to answer that,"⟦/⟧ {the lawyer|L} put in.
⟦D→L i⟧"It isn't a question, {counselor|L}. It's a shoe."⟦/⟧
⟦B→D a⟧"Lots of people have feet,"⟦/⟧ {the blond|B} remarked.
⟦D→B i⟧"Two, mostly. {I|D}'ve only got the one here. So where's its friend?"⟦/⟧
⟦B→D i⟧"Can {I|B} smoke?"⟦/⟧
⟦D→B i⟧"No."⟦/⟧
⟦B→D a⟧"{He|L} let {me|B} smoke in the car,"⟦/⟧ {he|B} said.
⟦D→L i⟧"Did {you|L}?"⟦/⟧
{The lawyer|L} spread {his|L} hands. {He|L} was young and had cut {himself|L} shaving, and the wedding ring was so new that {he|L} kept checking it was still there. ⟦L→D a⟧"It was {his|B} car,"⟦/⟧ {he|L} offered.
⟦D→L i⟧"{His|B} car's been in {my|D} impound since Sunday."⟦/⟧
⟦L→D a⟧"Then {I|L} misspoke,"⟦/⟧ {he|L} said.
⟦B→L i⟧"{You|L} did, {man|L}. {You|L} really did."⟦/⟧
{The detective|D} sat back. {He|D} had done this for twenty-two years and the thing {he|D} liked, the only thing left that {he|D} liked, was the moment when the furniture moved by itself. {He|D} turned the shoe around on the table so that the toe was pointing at the cut chin instead of the cigarette.
⟦D→L a⟧"Whose car?"⟦/⟧ {he|D} said.
The door opened without a knock. That could only be {one person|C}.
⟦C→D a⟧"A word,"⟦/⟧ {{his|D} captain|C} growled.
@scene place=the corridor | time=a minute later | pov=D | present=D,C,B
⟦C→D i⟧"What are {you|D} doing?"⟦/⟧
{He|D} said, ⟦D→C a⟧"{I|D}'m about to get a second shoe."⟦/⟧
⟦C→D i⟧"{You|D}'re leaning on {a member of the bar|L}."⟦/⟧
⟦D→C i⟧"{He|L} leaned first. {You|C} hear {him|L}? {He|L} drove {that kid|B} here in a car that can't be {the kid|B}'s."⟦/⟧
{He|C} said, ⟦C→D a⟧"{I|C} was watching. {I|C} heard."⟦/⟧
⟦D→C i⟧"So?"⟦/⟧
{The older man|C} rubbed {his|C} eyes. There were pouches under them that hadn't been there in the spring. {He|C} had taught {Kovac|D} how to knot a tie for court, {he|C} had stood up at {his|D} wedding and, some years later, driven {him|D} home from the end of it, and {he|C} had never once in all that time come to the box in person to stop a question. {He|C} was wearing the gray suit, with sneakers.
⟦C→D a⟧"Let it go to morning,"⟦/⟧ {he|C} said.
⟦D→C i⟧"Why?"⟦/⟧
⟦C→D i⟧"Because {I|C}'m asking {you|D}."⟦/⟧
⟦D→C i⟧"What's with the sneakers, {Captain|C}?"⟦/⟧
⟦C→D i⟧"{Maxine|W} threw out {my|C} good ones."⟦/⟧
⟦D→C i⟧"Both?"⟦/⟧
Behind the glass {the blond|B} had got a cigarette from somewhere. {He|B} was holding it unlit, and watching the door as if {he|B} could see through it, and {he|B} was smiling a little. {The lawyer|L} was not there any more.
⟦D→C i⟧"{He|B} know {you|C}?"⟦/⟧
⟦C→D i⟧"{He|B}'s {a kid off the docks|B}. Why would {he|B}?"⟦/⟧
⟦D→C i⟧"Because {he|B}'s been in there four hours and {he|B} hasn't once asked what {he|B} gets."⟦/⟧
⟦C→D a⟧"Maybe {he|B}'s stupid,"⟦/⟧ {the captain|C} said.
⟦D→C i⟧"Is that what {you|C}'re paying {him|B} for?"⟦/⟧
It was a shot in the dark. {He|D} took them all the time, it was half of the job, and usually they went into the dark and that was the last of it. {The other man|C} didn't flinch or swear. {He|C} just got older. {He|C} put out a hand for the back of a chair, and there was no chair, there never had been one in that corridor, and {he|C} stood there with the hand out until {he|C} noticed it and put it in {his|C} pocket.
⟦D→C a⟧"Where's {he|L} going?"⟦/⟧ {he|D} asked.
⟦C→D i⟧"Bathroom."⟦/⟧
⟦D→C i⟧"{You|C} told {him|L} to?"⟦/⟧
⟦C→D i⟧"{Jovan|D}."⟦/⟧
Nobody had called {him|D} that since the divorce. ⟦D→C a⟧"What size are {you|C}, {Malone|C}?"⟦/⟧ {he|D} said, very quietly. {He|D} had {his|D} hand flat on the wall, it was cool there, and it helped.
⟦C→D a⟧"It isn't what {you|D} think,"⟦/⟧ {the other|C} said.
⟦D→C a⟧"{I|D} don't think anything. {I|D}'ve got a shoe,"⟦/⟧ {he|D} said.
⟦C→D a⟧"{I|C} lent {him|B} money. That's all. {I|C} went down to that boat to get it back, and there was already all that blood,"⟦/⟧ {he|C} said.
⟦D→C i⟧"And {you|C} ran out of {your|C} shoe."⟦/⟧
⟦C→D i⟧"{I|C} ran out of {my|C} shoe."⟦/⟧
⟦B→C,D i⟧"Hey!"⟦/⟧ A knuckle on the glass. ⟦B→C,D i =⟧"Has one of {you gentlemen|C+D} got a light?"⟦/⟧
⟦C→D a⟧"What happens now?"⟦/⟧ {he|C} said, not looking round.
⟦D→C i⟧"Now {you|C} go in there and sit down, and {I|D} find a lawyer who isn't {yours|C}."⟦/⟧

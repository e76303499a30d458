# title: Stroke Seat
# style: first person past, a woman; straight quotes; US college rowing; three women; no names in tags mostly
# cast: N = Becca Lindholm | Becca, Bec, Lindholm | she | narrator
# cast: T = Tamsin Wolfe | Tamsin, Tam | she
# cast: C = Coach Abara | Coach, Coach Abara, Abara | she
# cast: H = Abara's husband | | he
# cast: P = Paige | Paige | she
---
@scene place=the dock | time=5 a.m. | pov=N | present=N,T,P
It was still dark when {I|N} got down to the dock, and {somebody|T} was already sitting on {my|N} spot.
⟦N→T a⟧"That's {my|N} spot,"⟦/⟧ {I|N} said.
⟦T→N i⟧"It's a dock."⟦/⟧
⟦N→T a⟧"{I|N} always sit there,"⟦/⟧ {I|N} told {her|T}.
⟦T→N i⟧"{I|T} know {you|N} do,"⟦/⟧ and {Tamsin|T} moved over about four inches. The wood was wet. {She|T} had the big thermos between {her|T} knees, and {she|T} unscrewed it and drank from it and held it out, not looking, and {I|N} took it, because it was thirty-six degrees and {I|N}'m not made of stone.
⟦T→N a⟧"So it's today,"⟦/⟧ {she|T} said.
⟦N→T a⟧"It's today,"⟦/⟧ {I|N} said.
⟦T→N a⟧"Did {she|C} say when {she|C}'d post it?"⟦/⟧ {she|T} asked.
⟦N→T i⟧"After practice."⟦/⟧
⟦T→N i⟧"That's mean."⟦/⟧
⟦N→T i⟧"That's {Coach|C}."⟦/⟧
There was one stroke seat and there were two of {us|N+T}. There'd been two of {us|N+T} since freshman year: same dorm, same erg times, same dumb haircut for about a month. {We|N+T}'d also kissed, once, behind the trailer at Saratoga, which neither of {us|N+T} had brought up in a hundred and nine days. {I|N} wasn't counting. {I|N} had it in an app.
⟦T→N a⟧"Can {I|T} ask {you|N} a thing?"⟦/⟧ {she|T} said.
⟦N→T i⟧"Is it about the seat?"⟦/⟧
⟦T→N i⟧"Sort of."⟦/⟧
⟦N→T i⟧"Then ask {me|N} after."⟦/⟧
⟦T→N a⟧"{I|T} won't want to, after,"⟦/⟧ {she|T} said. {She|T} took the thermos back. ⟦T→N a =⟧"If it's {me|T}, are {you|N} going to hate {me|T}?"⟦/⟧
{I|N} watched a duck. ⟦N→T i⟧"If it's {me|N} are {you|T} going to hate *{me|N}*?"⟦/⟧
⟦T→N i⟧"{I|T} asked first."⟦/⟧
⟦N→T i⟧"{You|T} always ask first."⟦/⟧
⟦T→N i⟧"That's because {you|N} never ask at all, {Bec|N}! Somebody's got to. {I|T}'d be sitting here till {I|T} was eighty."⟦/⟧
{She|T} hadn't raised {her|T} voice but the duck left anyhow. {I|N} could feel {my|N} ears get hot. And it figures that right then the boathouse lights came on, bang, bang, bang, and {Paige|P} came stomping down the ramp in two hats with {her|P} hands in {her|P} armpits.
⟦P→N,T e⟧"It's up,"⟦/⟧ said {Paige|P}.
⟦N→P a⟧"What's up?"⟦/⟧ {I|N} asked.
⟦P→N i⟧"The list. {She|C} put it up early. {She|C} said {she|C} couldn't sleep."⟦/⟧
⟦T→P i⟧"And?"⟦/⟧
⟦P→T a⟧"And nothing, {I|P}'m not telling {you|T}, go look at it,"⟦/⟧ {she|P} said. ⟦P→T a =⟧"{I|P}'m three, by the way. Thanks for asking. Nobody ever asks about three."⟦/⟧
⟦N→P a⟧"Congratulations, {Paige|P},"⟦/⟧ {I|N} told {her|P}.
⟦P→N i⟧"Thank {you|N}, {Becca|N}."⟦/⟧
Neither of {us|N+T} got up.
@scene place=the boathouse | time=minutes later | pov=N | present=N,T,C
{Coach Abara|C} was in {her|C} office doorway in a bathrobe, an actual bathrobe, over sweats. The list was on the corkboard behind {her|C}. {She|C} was standing so {we|N+T} couldn't see it.
⟦C→N,T e⟧"{You two|N+T} took {your|N+T} time,"⟦/⟧ {Abara|C} said.
⟦T→C e⟧"{We|N+T} were having a talk,"⟦/⟧ {Tamsin|T} said.
⟦C→N a⟧"Is that right, {Lindholm|N}?"⟦/⟧ {she|C} said.
⟦N→C i⟧"{She|T} was. {I|N} was listening to one."⟦/⟧
That almost got a smile. {Coach|C} had been in two Olympics and {she|C}'d buried {a husband|H} in between, and {she|C} smiled about as often as the river froze. {She|C} looked at {me|N} and {she|C} looked at {Tam|T}.
⟦C→N,T a⟧"{You|N+T} want to know how {I|C} picked?"⟦/⟧ {she|C} asked.
⟦T→C e⟧"Yes, ma'{am|C},"⟦/⟧ said {Tam|T}.
⟦N→C i⟧"Not really."⟦/⟧
⟦C→N a⟧"{I|C}'m going to tell {you|N} anyway,"⟦/⟧ {she|C} said to {me|N}. ⟦C→N a =⟧"{I|C} asked each of {you|N+T}, Monday. In private. {I|C} said, who should it be."⟦/⟧
{I|N}'d forgotten that. No {I|N} hadn't. {She|C}'d stopped {me|N} by the ice machine and {I|N}'d told {her|C} the truth, fast, and then gone and run stairs till {I|N} couldn't see.
⟦T→C e⟧"{You|C} said that was confidential,"⟦/⟧ {Tamsin|T} said.
⟦C→T i⟧"It was, till {you both|N+T} said the same thing."⟦/⟧
It took {me|N} a second. It took {her|T} two. {She|T}'d always been better on the water than at math.
⟦T→N a⟧"{You|N} said *{me|T}*?"⟦/⟧ {she|T} said.
⟦N→T a⟧"{You|T}'ve got the better rhythm,"⟦/⟧ {I|N} said. ⟦N→T a =⟧"Wait. Who'd {you|T} say?"⟦/⟧
⟦T→N i⟧"Who do {you|N} think {I|T} said? {You|N}! {You|N}'ve got the better head!"⟦/⟧
⟦N→T i⟧"Then how's it the same thing?"⟦/⟧
⟦C→N,T e⟧"The other one,"⟦/⟧ said {Coach|C}, and finally moved out of the way. ⟦C→N,T e =⟧"{You|N+T} both said, the other one. {I|C}'ve been doing this for twenty-two years. {I|C} have never once had that."⟦/⟧ And {she|C} pulled the bathrobe shut and went in to see about coffee.
{I|N} didn't look at the corkboard. {I|N} looked at {the girl next to me|T}, who had duck poop on {her|T} knee, and {I|N} thought about a hundred and nine days.
⟦N→T a⟧"Can {I|N} ask {you|T} a thing?"⟦/⟧ {I|N} said.

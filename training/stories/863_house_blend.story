# title: house blend
# style: first person past; straight quotes; coffee shop; woman narrator, two men regulars, her boss
# cast: Z = Zoe Farrell | Zoe, Zo | she | narrator
# cast: D = Derek | Derek | he
# cast: F = Felix | Felix | he
# cast: L = the guy with the laptop | Jonas | he
# cast: S = Jonas's sister | | she
---
@scene place=a coffee shop | time=Monday morning | pov=Z | present=Z,D,F,L
There was a bet on, and {I|Z} wasn't supposed to know about it.
⟦D→F i⟧"Flat white."⟦/⟧
⟦F→D i⟧"Cortado."⟦/⟧
⟦D→F i⟧"{He|L} had a flat white Friday."⟦/⟧
⟦F→D i⟧"Friday they were out of the small glasses. Look at {his|L} shoes. That's a cortado."⟦/⟧
⟦Z→D,F a⟧"If {you two|D+F} are going to do this,"⟦/⟧ {I|Z} said, ⟦Z→D,F a =⟧"do it where {he|L} can't hear {you|D+F}."⟦/⟧
{They|D+F} both looked round. {I|Z} was under the counter with the drain, so what {they|D+F}'d have seen was a mop.
⟦D→Z e⟧"Do what?"⟦/⟧ said {Derek|D}.
⟦Z→D i⟧"It's on the specials board, {Derek|D}. {You|D}'ve written odds."⟦/⟧
{Derek|D} owned the place and {Felix|F} baked for it and neither of {them|D+F} had done a stroke of work before nine since the middle of October, when {the guy with the laptop|L} started coming in. {He|L} sat in the window. {He|L} was tall and kind of crumpled, and {he|L} typed with two fingers, and on the second day {he|L}'d said thank {you|Z} to {me|Z} as if {I|Z}'d pulled {him|L} out of a canal. {I|Z} had put an extra shot in. {I|Z} put an extra shot in for loads of people. {I|Z}'m only saying.
⟦F→Z e⟧"{He|L}'s coming up,"⟦/⟧ hissed {Felix|F}. ⟦F→Z e =⟧"Get up, get up."⟦/⟧
{I|Z} got up. {I|Z} had drain on {my|Z} chin.
⟦L→Z i⟧"Hi."⟦/⟧
⟦Z→L i⟧"Hi!"⟦/⟧
⟦L→Z i⟧"Could {I|L} have the, um."⟦/⟧ {He|L} looked at the board. {I|Z} watched {him|L} read it. {I|Z} watched {him|L} get all the way down to the bottom, where it said LAPTOP 5/2 COSTS OUT BEFORE XMAS. ⟦L→Z i =⟧"What's that one?"⟦/⟧
⟦Z→L a⟧"It's seasonal,"⟦/⟧ {I|Z} said.
⟦D→L e⟧"It's a syrup,"⟦/⟧ said {Derek|D}.
⟦F→L i⟧"It's off."⟦/⟧
⟦L→Z i⟧"Then a tea, please."⟦/⟧
Behind {me|Z} {Derek|D}'s forehead met the door of the fridge.
⟦F→D a⟧"Tea,"⟦/⟧ {he|F} said when {the poor man|L} had gone back to the window. ⟦F→D a =⟧"In a coffee shop. {He|L}'s a monster."⟦/⟧
⟦D→F a⟧"Nobody had tea. Nobody wins,"⟦/⟧ {he|D} pointed out.
⟦F→D i⟧"So it rolls over."⟦/⟧
⟦Z→D,F i⟧"What rolls over? What's the actual bet?"⟦/⟧
⟦D→F i⟧"Don't tell {her|Z}."⟦/⟧
⟦F→D i⟧"{I|F} think {she|Z}'s got a right."⟦/⟧
⟦D→F i⟧"Did {she|Z} put a fiver in?"⟦/⟧
⟦F→D i⟧"It's about {her|Z}!"⟦/⟧
⟦D→F i⟧"It's not about {her|Z}, it's about {him|L}."⟦/⟧
⟦Z→D,F i⟧"Which of {me|Z} is it about?"⟦/⟧
{Felix|F} wiped {his|F} hands, finger by finger. {He|F}'d never once lied to {me|Z}, it was the trouble with working with {him|F}. ⟦F→Z i⟧"{Derek|D} says {he|L}'ll ask {you|Z} out by Christmas. {I|F} say {you|Z} will."⟦/⟧
⟦Z→F a⟧"And what if nobody does?"⟦/⟧ {I|Z} asked.
⟦D→Z i⟧"Then {I|D} have to fix the drain."⟦/⟧
@break ***
@scene place=the coffee shop | time=Thursday, after closing | pov=Z | present=Z,D,F,L
On Thursday {he|L} left {his|L} notebook.
{I|Z} want it written down that {I|Z} wasn't the one who opened it. {I|Z}'d locked up and {I|Z} was doing the tills, and {the two of {them|D+F}|D+F} were at {his|L} table with {their|D+F} heads together like a couple of old women over a pram. It had rained since noon. The window had steamed right over, except for a clear place at elbow height, about the size of a plate, and {I|Z} remember {I|Z} thought: that's where {he|L} looks out. And then {I|Z} thought, no, hang on. The street's on the other side. From there you'd only see the counter. {I|Z} counted the same twenties three times and got three different answers.
⟦F→D i⟧"That's {her|Z} nose."⟦/⟧
⟦D→F i⟧"Give over, that's a teapot."⟦/⟧
⟦F→D i⟧"It's {her|Z} nose from the left. {He|L} only ever gets the left. And that's the mop."⟦/⟧
⟦D→F i⟧"Turn the page."⟦/⟧
⟦F→D i⟧"{You|D} turn it, {I|F}'ve got butter on {me|F}."⟦/⟧
⟦Z→D,F i⟧"What are {you|D+F} doing?"⟦/⟧
⟦D→Z i⟧"Nothing."⟦/⟧
⟦F→Z e⟧"{He|L} draws {you|Z},"⟦/⟧ said {Felix|F}.
⟦D→F i⟧"{Felix|F}!"⟦/⟧
⟦F→D i⟧"Well, {he|L} does!"⟦/⟧
⟦Z→F i⟧"Put it down. That's private, that's {somebody|L}'s private,"⟦/⟧ {I|Z} was saying, coming round the counter with the cash bag in {my|Z} arms, and that was when the bell went. {I|Z}'d locked up. {I|Z} hadn't locked the door.
It was raining on {his|L} glasses. {He|L} looked at the notebook, and the butter, and {the three of {us|Z+D+F}|Z+D+F}.
⟦L→Z,D,F a⟧"{I|L} think {I|L} left,"⟦/⟧ {he|L} began.
⟦D→L e⟧"It was open,"⟦/⟧ said {Derek|D}.
⟦L→D i⟧"It had an elastic band on."⟦/⟧
⟦F→L i⟧"It was open by the time {I|F} got there, is what {he|D} means."⟦/⟧ {He|F} held it out at arm's length. {Derek|D} took a sudden interest in the ceiling. ⟦F→L i =⟧"{You|L}'ve got {her|Z} ears too small."⟦/⟧
⟦Z→F i⟧"{Felix|F}, go home."⟦/⟧
⟦F→Z i⟧"{I|F}'m just saying, as an artist."⟦/⟧
⟦D→F i⟧"{You|F} do buns."⟦/⟧
⟦F→D i⟧"{I|F} do faces on buns."⟦/⟧
⟦Z→D,F i⟧"{Both of {you|D+F}|D+F}. Home."⟦/⟧
{They|D+F} went as far as the kitchen. {I|Z} could see four feet under the swing door.
⟦L→Z i⟧"{I|L}'m so sorry. {I|L} do everyone. {I|L} do the dog. {{My|L} sister|S} says {I|L} should tell people."⟦/⟧
⟦Z→L a⟧"What would {you|L} tell them?"⟦/⟧ {I|Z} asked.
⟦L→Z i⟧"That they've got a good face for it."⟦/⟧ {He|L}'d gone dark red. Water was dripping off {his|L} cuff onto the floor {I|Z}'d just done. ⟦L→Z i =⟧"{I|L} don't even like tea. {I|L} panicked."⟦/⟧
⟦Z→L a⟧"What do {you|L} like?"⟦/⟧ {I|Z} asked {him|L}.
{He|L} thought about it so long that one of the feet under the door came up and scratched the other ankle.
⟦L→Z i⟧"Could it be a thing {we|L+Z} found out? Somewhere else? {I|L}'m {Jonas|L}."⟦/⟧
⟦Z→L i⟧"Is that {you|L} asking?"⟦/⟧
⟦L→Z i⟧"Yes. Is that all right?"⟦/⟧
⟦D→Z,L i⟧"Does it count if {she|Z} helped {him|L}?"⟦/⟧ came through the door.
⟦F→D i⟧"Course it counts. No. Whose side am {I|F} on?"⟦/⟧
⟦D→F i⟧"Get {your|F} shoes off the step and pay up."⟦/⟧
{I|Z} turned the sign round. {I|Z} took the drain rods off their hook, and {I|Z} went over and slid them, quite gently, under the door. ⟦Z→D a⟧"It's not Christmas yet, {Derek|D},"⟦/⟧ {I|Z} told it.

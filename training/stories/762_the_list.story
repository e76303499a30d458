# title: The List
# style: third person past; curly quotes; US; two sisters and a dress fitting; few tags; typos
# cast: J = Joanna Reyes | Jo, Joanna, Jojo | she
# cast: C = Carmen Reyes | Carmen, Carm | she
# cast: S = the saleswoman | Ms. Whitlock | she
# cast: M = their mother | Mom | she
# cast: L = Luis | Luis | he
---
@scene place=a bridal shop | time=Saturday morning | pov=C | present=J,C,S
⟦J→C i⟧“Be honest.”⟦/⟧
⟦C→J i⟧“{I|C}’m always honest.”⟦/⟧
⟦J→C e⟧“Be honest *nicely*,”⟦/⟧ begged {Joanna|J}.
{Carmen|C} put down the tiny free champagne. In the mirror there were three of {{her|C} sister|J}, and all three looked like something you’d put on top of a tree.
⟦C→J a⟧“It’s a lot of dress, {Jojo|J},”⟦/⟧ {she|C} said.
⟦J→C i⟧“A lot good?”⟦/⟧
⟦C→J i⟧“A lot... a lot.”⟦/⟧
⟦S→J a⟧“It’s a very popular silouette,”⟦/⟧ said {the saleswoman|S}, from somewhere around the hem. {She|S} had pins in {her|S} mouth, so it came out mostly vowels.
⟦J→S e⟧“Can {you|S} take the sleeves off?”⟦/⟧ {Joanna|J} asked.
⟦S→J i⟧“We can take anything off, {honey|J}. It’s {your|J} day.”⟦/⟧
⟦C→S e⟧“Can {you|S} take the skirt off?”⟦/⟧ asked {Carmen|C}.
⟦J→C i⟧“{Carm|C}!”⟦/⟧
⟦C→J i⟧“{I|C}’m kidding. Mostly.”⟦/⟧
{Joanna|J} turned to the side. {She|J} sucked in, let it out, and then {her|J} face did something that {Carmen|C} hadn’t seen since {{their|J+C} mother|M}’s kitchen, since {they|J+C} were nine and eleven and {somebody|J} had dropped the good casserole. {The older girl|C} had said that {she|C} did it. {She|C} hadn’t. {Mom|M} grounded {her|C} for a month, and every night {the guilty party|J} had snuck a Pop-Tart under {her|C} door.
⟦C→J a⟧“Hey,”⟦/⟧ {she|C} said now. ⟦C→J a =⟧“What’s going on?”⟦/⟧
⟦J→C i⟧“Nothing. It’s tight.”⟦/⟧
⟦C→J i⟧“It’s huge.”⟦/⟧
⟦J→C i⟧“It’s tight *here*.”⟦/⟧ A hand, flat, under the collarbone.
{Ms. Whitlock|S} took the pins out of {her|S} mouth one by one. {She|S} had been doing this for thirty years, apparantly, and {she|S} knew a back room moment when it walked in. ⟦S→J,C a⟧“{I|S}’ll go see about a veil,”⟦/⟧ {she|S} said, and the curtain swished.
⟦C→J i⟧“Okay. {She|S}’s gone.”⟦/⟧
⟦J→C i⟧“{I|J} know {she|S}’s gone, {I|J}’ve got eyes.”⟦/⟧
⟦C→J i⟧“So?”⟦/⟧
⟦J→C i⟧“So {I|J} made a list.”⟦/⟧
⟦C→J e⟧“What kind of list?”⟦/⟧ {Carmen|C} asked.
⟦J→C i⟧“It’s in {my|J} purse. The pocket with the zipper. Don’t read it out loud.”⟦/⟧
{She|C} found it. It was on the back of a CVS receipt, one of those yard-long ones, and it was two columns. {She|C} read it all the way down. {She|C} read it again. The left side had thirty-one things. Some of them were dumb, like ⟦J i quoted⟧“good with dogs.”⟦/⟧ The right side had one.
⟦C→J a⟧“Who else has seen this?”⟦/⟧ {she|C} asked, really quiet.
⟦J→C i⟧“{You|C}.”⟦/⟧
⟦C→J a⟧“Not {Luis|L}?”⟦/⟧ {she|C} said.
⟦J→C i⟧“Yeah, {Carm|C}, {I|J} showed it to {Luis|L}. {I|J} had it framed.”⟦/⟧
⟦C→J i⟧“{I|C}’m just asking.”⟦/⟧
⟦J→C i⟧“Is it crazy? It’s one thing. It’s thirty-one to one. Anybody would say {I|J}’m crazy.”⟦/⟧
⟦C→J i⟧“It’s a pretty big one, {Jo|J}.”⟦/⟧
⟦J→C i⟧“{I|J} know.”⟦/⟧
⟦C→J e⟧“It says {you|J} don’t love {him|L},”⟦/⟧ said {Carmen|C}.
⟦J→C a⟧“{I|J} know what it says!”⟦/⟧ {she|J} yelled, and sat down, and the dress went up all around {her|J} like an airbag. From inside of it: ⟦J→C a =⟧“{I|J} wrote it.”⟦/⟧
{Carmen|C} got in there with {her|C}. It took some doing. There was about forty feet of tulle, and {she|C} had to kneel on most of it. {She|C} found a hand and held on to that.
⟦J→C a⟧“{Mom|M}’s going to kill {me|J},”⟦/⟧ {she|J} said into the tulle.
⟦C→J i⟧“{Mom|M}’s going to be fine.”⟦/⟧
⟦J→C i⟧“{She|M} booked the mariachis. There’s a *deposit*.”⟦/⟧
⟦C→J e⟧“So {I|C}’ll tell {her|M} {I|C} did it,”⟦/⟧ said {Carmen|C}.
A wet snort. ⟦J→C i⟧“{You|C}’ll tell {her|M} {you|C} called off {my|J} wedding.”⟦/⟧
⟦C→J i⟧“Why not? {I|C} did the casserole.”⟦/⟧
⟦J→C i⟧“Oh God, the casserole.”⟦/⟧
⟦C→J i⟧“A month, {Jojo|J}. {I|C} missed the state fair.”⟦/⟧
{She|J} was laughing now, or something in that neighborhood, with {her|J} mascara all the way down. The curtain moved. {A hand with a veil in it|S} came through first, and then, more carefully, a face.
⟦S→J,C e⟧“Should {I|S} come back?”⟦/⟧ {Ms. Whitlock|S} asked.
{The sisters|J+C} looked at {each other|J+C}.
⟦J→S a⟧“{Ms. Whitlock|S},”⟦/⟧ {the bride|J} said, wiping {her|J} nose on thirty-eight hundred dollars, ⟦J→S a =⟧“how do {you|S} feel about returns?”⟦/⟧
⟦S→J i⟧“That’s a sample, {honey|J}. {You|J} haven’t bought anything.”⟦/⟧
It got quiet. You could hear the Muzak.
⟦J→C i⟧“{I|J} haven’t bought anything,”⟦/⟧ and {she|J} said it again, a little louder, like a person trying a key. ⟦J→C i =⟧“{Carm|C}! {I|J} haven’t bought anything!”⟦/⟧

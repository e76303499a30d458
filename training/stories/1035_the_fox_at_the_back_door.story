# title: The Fox at the Back Door
# style: third person past; straight quotes; two brothers and a talking fox (he), their mother by phone; three males; tags of many kinds, tags before the line; missing commas; modern
# cast: D = Damian Jardine | Damian, D | he
# cast: C = Cyrus Jardine | Cyrus, Cy | he
# cast: F = Mr Underhill | Underhill, the fox | he
# cast: M = the brothers' mother | Mum | she
# cast: Y = the fox's youngest | | he
# cast: N = Mrs Rudd | Mrs Rudd | she
---
@scene place=the back step of a terraced house | time=night | pov=C | present=D,C,F
⟦F→D,C i⟧"About the bins"⟦/⟧
⟦C→D i⟧"{D|D}. {D|D}. It talked."⟦/⟧
⟦D→C i⟧"It did not talk."⟦/⟧
⟦F→D i⟧"{I|F} did, {you|D} know."⟦/⟧
{Damian|D} closed the door. {He|D} stood with {his|D} back against it and both hands flat on the wood. {He|D} was seventeen, and {he|D} had been left in charge.
⟦C→D a⟧"What are {you|D} doing?"⟦/⟧ {{his|D} brother|C} demanded.
⟦D→C i⟧"{I|D}'m thinking."⟦/⟧
⟦C→D i⟧"Open it!"⟦/⟧
⟦D→C i⟧"{I|D}'m thinking about *not* opening it."⟦/⟧
⟦C→D i⟧"{He|F} had a tie on!"⟦/⟧
⟦D→C e⟧"That"⟦/⟧ {Damian|D} said ⟦D→C e =⟧"is what {I|D}'m thinking about."⟦/⟧
There was a polite knock, quite low down. {Cyrus|C} ducked. {He|C} was small for eleven and {he|C} had been getting under {Damian|D}'s arm for as long as {they|D+C} had both been alive: out of the bath, out of the house, once out of a moving shopping trolley on the hill by the swimming baths, with {him|D} running behind and yelling that {Mum|M} would murder {them|D+C}. {He|D} never did learn to put the arm down. The latch went up, and there on the mat sat {the fox|F}, with {his|F} brush curled round {his|F} feet and a carrier bag beside {him|F}.
⟦F→C a⟧"Thank {you|C}"⟦/⟧ {he|F} said. ⟦F→C a =⟧"{Underhill|F}. {I|F} have the embankment, behind the carpet place."⟦/⟧
⟦C→F a⟧"{Cyrus|C}"⟦/⟧ {the boy|C} answered, and shook the paw. ⟦C→F a =⟧"That's {D|D}. {He|D}'s scared of {you|F}."⟦/⟧
⟦D→C i⟧"{I|D}'m not *scared*."⟦/⟧
⟦F→D i⟧"{You|D} threw a shoe at {me|F} on Sunday."⟦/⟧
⟦D→F i⟧"{You|F} were in the recycling."⟦/⟧
⟦F→D i⟧"{I|F} was returning it."⟦/⟧
⟦C→D e⟧"Returning what?"⟦/⟧ asked {Cyrus|C}.
{The fox|F} nosed open the bag. {He|F} took out a blue trainer by the tongue, and put it down; then a rubber glove; then, with great care, a set of false teeth in a jam jar.
⟦F→D,C i⟧"The shoe is {yours|D}. The rest, {I|F} confess, {I|F}'ve lost track."⟦/⟧
⟦D→F i⟧"{You|F} nicked somebody's *teeth*?"⟦/⟧
⟦F→D i⟧"{{My|F} youngest|Y} did. {He|Y}'s at that age."⟦/⟧
⟦C→D i⟧"Those are {Mrs Rudd|N}'s. {She|N}'s been on soup since Wednesday."⟦/⟧
⟦D→C i⟧"Don't touch them. {Cy|C}, don't touch them, you don't know where they've been."⟦/⟧
⟦C→D i⟧"They've been in {Mrs Rudd|N}."⟦/⟧
⟦F→D a⟧"What one would wish to ask"⟦/⟧ {he|F} put in, ⟦F→D a =⟧"is whether {you|D+C} could see {your|D+C} way to handing them over the wall. One can't very well ring the bell oneself."⟦/⟧
⟦D→F i⟧"Why not? {You|F} rang {ours|D+C}."⟦/⟧
⟦F→D i⟧"{She|N} has a broom."⟦/⟧
⟦C→F i⟧"What's in it for {us|C+D}?"⟦/⟧
⟦D→C i⟧"{Cyrus|C}!"⟦/⟧
⟦C→D i⟧"What? {You|D} always ask that."⟦/⟧
{The animal|F} considered {the younger of {them|D+C}|C} with something like respect. {He|F} said, ⟦F→C a⟧"What would {you|C} like?"⟦/⟧
{Cyrus|C} looked up at {{his|C} brother|D}, who shook {his|D} head. {He|C} looked up at {him|D} a bit longer. It was a thing that {he|C} could do with {his|C} eyes.
⟦D→C a⟧"No"⟦/⟧ {he|D} groaned. ⟦D→C a =⟧"No pets. {You|C} heard {her|M}."⟦/⟧
⟦C→D i⟧"{He|F}'s not a pet. {He|F}'s got a *tie*."⟦/⟧
⟦F→D i⟧"{I|F} shouldn't dream of living in."⟦/⟧
⟦C→F i⟧"{You|F} could come round, though. Like on Thursdays. When {Mum|M}'s on lates, and {D|D}'s got {his|D} headphones in and there's nobody to..."⟦/⟧
{He|C} stopped, and got very interested in the glove. {Damian|D} had opened {his|D} mouth. Nothing came out of it. In {his|D} pocket the phone was going, and it went for some time before {he|D} seemed to feel it.
@scene place=the back step | time=moments later | pov=C | present=D,C,F,M
⟦D→M i⟧"Hi, {Mum|M}. Yeah. Yeah, {he|C}'s fine, {he|C}'s in bed."⟦/⟧
⟦C→M i⟧"Hi, {Mum|M}!"⟦/⟧
⟦D→M i⟧"{He|C}'s nearly in bed."⟦/⟧
⟦M→D i⟧"Who's that {I|M} can hear?"⟦/⟧
⟦D→M i⟧"That's the telly."⟦/⟧
⟦F→M i⟧"Good evening, {madam|M}."⟦/⟧
⟦M→D e⟧"That's a very well-spoken telly"⟦/⟧ {Mum|M} observed. There was a long crackle. Behind {her|M} a trolley went by. ⟦M→D e =⟧"Is it {that fox|F}?"⟦/⟧
{The three of {them|D+C+F}|D+C+F} stared at the little lit square in {Damian|D}'s hand.
⟦D→M i⟧"What fox?"⟦/⟧
⟦M→D i⟧"With the tie. {He|F} brought {my|M} purse back in March. {I|M} told {him|F} {he|F} could pop in if {he|F} was passing, and keep an eye. Has {he|F} got {Mrs Rudd|N}'s teeth?"⟦/⟧
⟦C→M i⟧"They're in a jar!"⟦/⟧
⟦M→D,C i⟧"Well, take them round, {love|C}, before {she|N} goes up. And {Damian|D}?"⟦/⟧
⟦D→M i⟧"What?"⟦/⟧
⟦M→D i⟧"Thursdays. Take {your|D} headphones off."⟦/⟧
{She|M} had gone. {Damian|D} kept the phone at {his|D} ear a moment longer than {he|D} needed to. Then {he|D} slid down the door until {he|D} was sitting on the step, on the other side of {the fox|F}, and rubbed {his|D} nose with the back of {his|D} wrist.
⟦D→F i⟧"Do {you|F} play cards?"⟦/⟧
⟦F→D i⟧"For money?"⟦/⟧
⟦D→F e⟧"For bins,"⟦/⟧ said {Damian|D}.
⟦F→D a⟧"{Sir|D}"⟦/⟧ {he|F} said, and loosened {his|F} tie, ⟦F→D a =⟧"{I|F} thought {you|D}'d never ask."⟦/⟧

# title: Natural Twenty
# style: third person present; straight quotes; D&D evening; tumblr
# cast: M = Megan | Megan, Meg | she
# cast: K = Kasia Wrona | Kasia | she
# cast: L = Leo | Leo | he
# cast: D = Dev Anand | Dev | he
# cast: S = Simone | Simone, Sim | she
# cast: F = the pizza boy | Callum | he
---
@note
for the prompt "everyone at the table knows but them". I have never played a bard in my life
@end
@scene place=Megan's dining table | time=Thursday evening | pov=D | present=M,K,L,D,S,F
⟦M→K,L,D,S e⟧"The door is locked,"⟦/⟧ {Megan|M} says. ⟦M→K,L,D,S e =⟧"It's oak, it's got iron bands, there's something breathing on the other side. What do {you|K+L+D+S} do?"⟦/⟧
⟦L→M e⟧"{I|L} kick it,"⟦/⟧ {Leo|L} says.
⟦K→L i⟧"{You|L} don't kick it. {You|L} have four hit points."⟦/⟧
⟦L→K i⟧"{I|L} kick it heroically."⟦/⟧
⟦S→L a⟧"{Leo|L}. {Darling|L}. Sit down,"⟦/⟧ {she|S} says.
{Leo|L} sits down. {He|L} had got as far as lifting the leg. {Dev|D}, who is wedged between {him|L} and the radiator, takes the opportunity to rescue {his|D} own dice from under {Leo|L}'s elbow, and does not look at {Kasia|K}, who is looking at {her|K} character sheet, where {she|K} has drawn a small horse.
⟦D→M i⟧"Can {I|D} listen at it?"⟦/⟧
⟦M→D i⟧"Sure, perception."⟦/⟧
It's a six. ⟦D→M i⟧"Eleven with the bonus."⟦/⟧
⟦M→D a⟧"Since when do {you|D} have plus five?"⟦/⟧ {she|M} demands.
⟦D→M i⟧"Since the owl."⟦/⟧
⟦M→D i⟧"The owl died."⟦/⟧
⟦D→M e⟧"The owl did not die! When did the owl die?"⟦/⟧ {Dev|D} asks.
⟦S→D i⟧"Two weeks ago, {hon|D}. {You|D} were in Leicester."⟦/⟧
{He|D} turns to {the one person|K} who would surely have texted {him|D} about a thing like that. {She|K}'s gone pink. ⟦D→K i⟧"{You|K} let {my|D} owl die?"⟦/⟧
⟦K→D i⟧"There was a lot going on."⟦/⟧
⟦D→K a⟧"What was going on?"⟦/⟧ {he|D} puts in.
⟦L→D e⟧"A fire,"⟦/⟧ {Leo|L} puts in. ⟦L→D e =⟧"{I|L} started it. Heroically."⟦/⟧
⟦M→K,L,D,S i⟧"Can {we|K+L+D+S+M} please do the door."⟦/⟧
{They|K+L+D+S+M} do the door. The thing behind the door is a bigger door. {Simone|S} laughs so hard {she|S} has to take off {her|S} glasses, and {Megan|M}, who had a whole speech ready, gets up in a huff to see about the pizza. As soon as {she|M}'s out of the room {the redhead on the end|S} leans over and pokes {Dev|D} with a pencil.
⟦S→D i⟧"So. Leicester."⟦/⟧
⟦D→S a⟧"What about it?"⟦/⟧ {he|D} asks.
⟦S→D i⟧"Did {you|D} get it?"⟦/⟧
⟦D→S i⟧"{Sim|S}. Not now."⟦/⟧
⟦L→D a⟧"Get what?"⟦/⟧ {he|L} wants to know.
⟦S→L i⟧"Nothing."⟦/⟧
⟦L→S i⟧"It's clearly something. {He|D}'s doing the ears."⟦/⟧
⟦D→L e⟧"{I|D}'m not doing any ears,"⟦/⟧ {Dev|D} says quietly.
⟦K→D a⟧"{You|D} are a bit,"⟦/⟧ {she|K} says, very low, to the horse.
{His|D} hands go up to check before {he|D} can stop them. Fine. The job, then. {He|D} had wanted to do it properly, later, at the bus stop, one person at a time, {one person|K} in particular. {He|D}'d rehearsed. ⟦D i thought⟧*So, {Kasia|K}, funny thing.*⟦/⟧
⟦D→K,L,S a⟧"They offered it to {me|D},"⟦/⟧ {he|D} tells {the three of {them|K+L+S}|K+L+S}. ⟦D→K,L,S a =⟧"It starts in March."⟦/⟧
⟦L→D i⟧"{Mate|D}! That's huge! Isn't that huge?"⟦/⟧
⟦S→D i⟧"{I|S} knew it. {I|S} said so. Didn't {I|S} say so, {Kasia|K}?"⟦/⟧
⟦K→S a⟧"{You|S} did,"⟦/⟧ {she|K} says.
⟦S→K i⟧"And aren't {you|K} pleased?"⟦/⟧
⟦K→S i⟧"{I|K}'m really pleased."⟦/⟧
{She|K} has gone over the outline of the horse so many times that the paper's coming up in little curls. In October it was {the two of {them|D+K}|D+K} who stayed to wash up, and {she|K} had flicked foam at {him|D}, and {he|D}'d thought, there's time. That was the whole of {his|D} thinking. There's time.
⟦M→K,L,D,S e⟧"They forgot the garlic bread,"⟦/⟧ {Megan|M} announces, backing in with three boxes and {a very young man in a helmet|F}. ⟦M→K,L,D,S e =⟧"Also this is {Callum|F}, {he|F} wants to see the map. Who died?"⟦/⟧
⟦L→M a⟧"The owl,"⟦/⟧ {he|L} says.
⟦M→L i⟧"That was two weeks ago."⟦/⟧
⟦F→M a⟧"Is it the one with the bigger door?"⟦/⟧ {the boy|F} asks, craning.
⟦M→F i⟧"{You|F}'ve played this?"⟦/⟧
⟦F→M i⟧"{I|F} wrote it. Well, like, {I|F} put it online."⟦/⟧ {He|F} has spotted the die, sitting there on the cloth in front of {Dev|D}. ⟦F→D i =⟧"Whose go is it?"⟦/⟧
⟦D→F a⟧"{Mine|D}, {I|D} think,"⟦/⟧ {he|D} mutters.
⟦F→D i⟧"You can't force it, that's the trick. You just ask it nicely. Everyone kicks it."⟦/⟧
⟦S→D i⟧"Hear that? Ask nicely."⟦/⟧
⟦D→S e⟧"{I|D} heard {him|F},"⟦/⟧ {Dev|D} tells {her|S}.
⟦S→D i⟧"Just open {your|D} mouth and-"⟦/⟧
⟦D→S i⟧"{Simone|S}. {I|D} heard {him|F}."⟦/⟧
{He|D} picks up the twenty-sider. It's warm from the radiator. ⟦D→K i⟧"{Kasia|K}?"⟦/⟧
⟦K→D i⟧"Yeah?"⟦/⟧
⟦D→K i⟧"If {I|D} roll over fifteen will {you|K} come to Leicester with {me|D}? To look at flats. {I|D} mean, to help {me|D} look. Or to, um."⟦/⟧
⟦L→D e⟧"Oh my GOD,"⟦/⟧ {Leo|L} says.
⟦S→L i⟧"Shh!"⟦/⟧
It bounces off the salt, goes round the bigger door once, and drops clean off the edge of the table. Five heads go down after it. Only {hers|K} doesn't.
⟦K→D a⟧"Leave it,"⟦/⟧ {she|K} says. ⟦K→D a =⟧"{I|K} don't care what it says."⟦/⟧

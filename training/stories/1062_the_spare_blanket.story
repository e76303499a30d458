# title: The Spare Blanket
# style: third person present; straight quotes, a few commas missing; two women on a sheep farm, then a third; age gap; hurt/comfort; epithets
# cast: S = the older woman | Sarah Tordoff, Sarah, the farmer, the shepherd | she
# cast: A = the younger woman | Amy, the vet, the girl, the redhead | she
# cast: V = the farmer's late wife | Jackie | she
# cast: O = the senior vet | the old man | he
# cast: L = the neighbour | Mary, Mary from over the way | she
---
@scene place=a lambing shed | time=half past two at night | pov=S | present=S,A
{The vet|A} has one arm in a ewe and {her|A} teeth in {her|A} own sleeve.
⟦S→A a⟧"Anything?"⟦/⟧ {the older woman|S} asks.
⟦A→S a⟧"A leg. Two legs. They're not the same lamb's,"⟦/⟧ {the redhead|A} reports.
⟦S→A i⟧"Which is whose?"⟦/⟧
⟦A→S i⟧"{I|A}'m not being introduced to them in here."⟦/⟧
⟦S→A i⟧"Cold?"⟦/⟧
⟦A→S i⟧"{I|A} can't feel {my|A} feet. {I|A} can feel everything else."⟦/⟧
{She|S} gets up off the bale and fetches the spare blanket. It has been folded on top of the medicine cupboard for three years and {she|S} has walked past it every day of them. {She|S} shakes it out. {She|S} puts it round {the redhead|A}'s shoulders from behind and tucks it in at the collar, with two fingers, so as not to be in the way.
⟦A→S a⟧"Oh, that's nice"⟦/⟧ {the younger woman|A} says. ⟦A→S a =⟧"It smells of somebody."⟦/⟧
⟦S→A a⟧"It'll be sheep,"⟦/⟧ {the farmer|S} tells {her|A}.
⟦A→S i⟧"It's not sheep. It's like, oranges."⟦/⟧
{Sarah|S} sits down on the bale again. It was orange hand cream, out of a tin, from the chemist in town that shut. {Jackie|V} had got through a tin a month; {she|V} used to do {her|V} hands in here, last thing, and then {she|V} couldn't get hold of the door handle and would have to be let out. Then there was the one spring when {she|V} couldn't get hold of it anyway. {She|V} sat on that same bale with that same blanket on {her|V} knees and gave orders, and died in May, when there was nothing left to do but shearing, which {she|V}'d always hated. {She|V}'d always been good at timing.
⟦S→A i⟧"It was {{my|S} wife|V}'s."⟦/⟧
{The girl|A} goes quite still, arm and all. ⟦A→S i⟧"Shit. Take it back."⟦/⟧
⟦S→A i⟧"Why?"⟦/⟧
⟦A→S i⟧"{I|A}'m covered in, {you|S} can see what {I|A}'m covered in."⟦/⟧
⟦S→A a⟧"So was {she|V}. Every year,"⟦/⟧ {the older woman|S} says.
⟦A→S i⟧"{You|S} should have said."⟦/⟧
⟦S→A i⟧"{I|S} have said. {I|S} said just now."⟦/⟧
⟦A→S i⟧"*Before* {I|A} smelled it, {Sarah|S}."⟦/⟧
It's the first time it's been {Sarah|S} and not {Mrs. Tordoff|S}. {She|A} seems to notice it {herself|A}, because the back of {her|A} neck turns the colour of {her|A} hair, and {the farmer|S} has plenty of leisure to look at it.
⟦A→S i⟧"Got you. Come on. Come on, little sod. Rope!"⟦/⟧
⟦S→A i⟧"Here."⟦/⟧
⟦A→S a⟧"Hold the head end. Talk to it,"⟦/⟧ {the vet|A} snaps.
⟦S→A i⟧"{I|S} don't talk to sheep."⟦/⟧
⟦A→S i⟧"Then talk to {me|A}, it won't know the difference."⟦/⟧
{Sarah|S} kneels in the straw. It puts the ewe between {them|S+A}, and {their|S+A} faces rather close. ⟦S→A a⟧"What about?"⟦/⟧ {she|S} says.
⟦A→S a⟧"Whatever {you|S} like. Why d'{you|S} always ask for {me|A}?"⟦/⟧ {the girl|A} says.
⟦S→A i⟧"When?"⟦/⟧
⟦A→S i⟧"On the phone. Nobody asks for {me|A}. They all want {the old man|O}."⟦/⟧
⟦S→A a⟧"{You|A}'ve smaller hands,"⟦/⟧ {the shepherd|S} says at last.
⟦A→S a⟧"Is that all of it?"⟦/⟧ {the vet|A} pants. {She|A} has the rope on. {She|A}'s braced a boot against the hurdle. ⟦A→S a =⟧"Is it?"⟦/⟧
{The older woman|S} thinks of saying yes. The ewe screams; something gives; a long yellow thing like a wet glove comes out on {Amy|A}'s lap and sneezes, and right behind it, no trouble at all, as if it had only been waiting for somebody to hold the door, another.
⟦S→A a⟧"No,"⟦/⟧ {she|S} says.
@scene place=the lambing shed | time=a moment later | pov=S | present=S,A,L
⟦L→S+A i⟧"Only {me|L}! {I|L} saw the lights."⟦/⟧ {Mary from over the way|L} has a flask under {her|L} oilskin. ⟦L→S+A i =⟧"What've {we|L+S+A} got?"⟦/⟧
⟦A→L i⟧"Twins. No what?"⟦/⟧
⟦L→A i⟧"No what what?"⟦/⟧
⟦A→L i⟧"Not {you|L}. {Her|S}."⟦/⟧
⟦S→A i⟧"It'll keep."⟦/⟧
⟦L→S i⟧"What'll keep? Is that {Jackie|V}'s blanket?"⟦/⟧
⟦S→L i⟧"It is."⟦/⟧
⟦L→A i⟧"Well. {She|S}'s never let *{me|L}* have it, {love|A}, and {I|L}'ve been sat in here with pneumonia."⟦/⟧
⟦A→L a⟧"{I|A} offered to give it back,"⟦/⟧ {the younger woman|A} says.
⟦S→A i⟧"And {I|S} told {you|A} to keep it on."⟦/⟧
⟦L→S+A a⟧"{I|L}'ve left the gate open"⟦/⟧ {the neighbour|L} announces, to nobody, and {she|L} sets the flask down in the straw with a good deal of care and goes back out to {her|L} perfectly shut gate.
⟦A→S i⟧"No, it isn't all of it?"⟦/⟧
⟦S→A i⟧"No. It isn't all of it."⟦/⟧
{The redhead|A} wipes a lamb, then wipes {her|A} face with the same handful of straw. {She|A} shuffles over on {her|A} knees and lifts the edge of the blanket, the side where the wind comes in.
⟦A→S a⟧"Then get under"⟦/⟧ {she|A} says. ⟦A→S a =⟧"There's room. It's a double."⟦/⟧

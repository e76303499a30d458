# title: read 2:14
# style: third person present; curly quotes; US; text messages in lower case; college
# cast: E = Eli Brandvold | Eli, El | he
# cast: M = Mateo Cruz | Mateo, Teo | he
# cast: C = Chris, Mateo's brother | Chris | he
# cast: P = Mateo's and Chris's dad | Pop | he
---
@note
A/N: for the anon who asked for ‘pining idiots + a bad couch’. Hope this is ok!!
@end
@scene place=Eli's dorm room | time=two in the morning | pov=E | present=E,M
@message
⟦M→E i message⟧{you|E} up⟦/⟧
⟦E→M i message⟧no⟦/⟧
⟦M→E i message⟧ok can {i|M} ask {you|E} something⟦/⟧
⟦E→M i message⟧im asleep⟦/⟧
⟦M→E i message⟧can {i|M} come over⟦/⟧
@end
{Eli|E} reads it three times. Then {he|E} throws every piece of laundry {he|E} owns into the closet and sits on the bed with a textbook. The textbook is upside down.
The knock comes four minutes later.
⟦E→M e⟧“It’s open,”⟦/⟧ {Eli|E} says.
⟦M→E a⟧“{You|E}’ve got a sock on {your|E} head,”⟦/⟧ {he|M} says, and shuts the door behind {him|M} with {his|M} foot. {His|M} arms are full. There’s a pillow, and a blanket, and a half-eaten box of cereal. ⟦M→E a =⟧“Not *on*. Kinda draped.”⟦/⟧
⟦E→M i⟧“{I|E} was doing laundry.”⟦/⟧
⟦M→E i⟧“At two?”⟦/⟧
⟦E→M i⟧“What did {you|M} want to ask?”⟦/⟧
⟦M→E a⟧“Can {I|M} sleep here?”⟦/⟧ {he|M} asks.
⟦E→M i⟧“What’s wrong with {your|M} room?”⟦/⟧
⟦M→E i⟧“{Chris|C} is in it.”⟦/⟧
{He|E} knows about {Chris|C}. Everyone knows about {Chris|C}, who graduated last year with a job in Chicago and a jaw like a car ad, and who visits twice a semester and leaves {{his|C} little brother|M} with a hunch, like somebody walking in rain.
⟦E→M a⟧“How long’s {he|C} staying?”⟦/⟧ {he|E} asks. {He|E} moves the textbook. {He|E} moves over.
⟦M→E i⟧“Till Sunday. {He|C} brought {me|M} a tie.”⟦/⟧
⟦E→M i⟧“A tie for what?”⟦/⟧
⟦M→E i⟧“For when {I|M} stop messing around, {I|M} guess.”⟦/⟧ The mattress dips. Up close {he|M} smells of toothpaste and dry cornflakes. ⟦M→E i =⟧“{He|C} says {Pop|P}’s asking what {you|E} can do with a degree in puppets.”⟦/⟧
⟦E→M i⟧“It’s not in puppets.”⟦/⟧
⟦M→E a⟧“It’s a little bit in puppets, {El|E},”⟦/⟧ {he|M} says.
⟦E→M i⟧“It’s theater arts with a concentration in puppets.”⟦/⟧
⟦M→E a⟧“{You|E} memorized it,”⟦/⟧ {he|M} says slowly.
⟦E→M i⟧“{I|E} listen when {you|M} talk. It’s not a crime.”⟦/⟧
{He|M} puts the cereal box on the floor. It takes {him|M} way longer than it should. When {he|M} straightens up again {his|M} eyes are a bit pink and {he|M}’s grinning, which is how {he|M} always looks right before {he|M} says something {he|M}’s going to pretend was a joke.
⟦M→E i⟧“Marry {me|M}.”⟦/⟧
⟦E→M a⟧“Brush the crumbs off {my|E} bed first,”⟦/⟧ {he|E} answers, exactly on the beat, because that’s what you do. You return the serve. But {his|E} stomach has gone down a flight of stairs.
⟦M→E i⟧“There’s no crumbs.”⟦/⟧
⟦E→M i⟧“There’s a whole flake. Right there.”⟦/⟧
⟦M→E a⟧“That’s decorative,”⟦/⟧ {he|M} tells {him|E}.
The phone buzzes on the blanket between {them|E+M}. {They|E+M} both look, and it isn’t {Eli|E}’s.
@message
⟦C→M i message⟧Where’d {you|M} go? {I|C} didn’t mean it like that.⟦/⟧
⟦C→M i message⟧{Teo|M}. Come on. {I|C}’ll take the floor.⟦/⟧
@end
⟦E→M e⟧“{You|M} should answer {him|C},”⟦/⟧ {Eli|E} says.
⟦M→E i⟧“{You|E} answer {him|C}.”⟦/⟧
⟦E→M i⟧“{He|C}’s {{your|M} brother|C}.”⟦/⟧
⟦M→E a⟧“{He|C}’s a *lot*, is what {he|C} is,”⟦/⟧ {he|M} mutters, and drops flat on {his|M} back, and puts the pillow over {his|M} face.
So {Eli|E} picks it up. {He|E}’s careful about it. {He|E} holds it out first so that {the owner|M} can see what {he|E}’s typing, but {the owner|M}’s still under the pillow.
@message
⟦E→C i message⟧hi its {eli|E}. {he|M} is here. {he|M} is fine. {he|M}’s really good at puppets⟦/⟧
⟦C→E i message⟧{I|C} know {he|M} is. {I|C}’ve got every program on {my|C} fridge. Tell {him|M}⟦/⟧
@end
⟦E→M i⟧“{Mateo|M}.”⟦/⟧
⟦M→E i⟧“Mmf.”⟦/⟧
⟦E→M e⟧“Sit up. {You|M}’ve gotta read this,”⟦/⟧ {Eli|E} says.
@break
@scene place=the hallway | time=a few minutes later | pov=E | present=E,M,C
{Chris|C} is at the end of the hallway in pajama pants and a dress shirt. {He|C} has the tie in {his|C} fist.
⟦C→M a⟧“{I|C} couldn’t find the number of the room,”⟦/⟧ {he|C} says. ⟦C→M a =⟧“{I|C} was gonna knock on every door.”⟦/⟧
⟦M→C i⟧“On the *fridge*?”⟦/⟧
⟦C→M i⟧“Where else? {I|C} don’t own a piano.”⟦/⟧
⟦M→C i⟧“{You|C} never said.”⟦/⟧
⟦C→M i⟧“{I|C} say stuff wrong. {You|M} know {I|C} say stuff wrong. {I|C} got it from {Pop|P}.”⟦/⟧ {He|C} holds out the tie like a dead fish. ⟦C→M i =⟧“It wasn’t for interviews, {you jackass|M}. It’s got little strings on it. Look. It’s *marionettes*.”⟦/⟧
Nobody says anything for a second. {Mateo|M} takes it and turns it over, and there it is, a whole crowd, tiny, dancing.
⟦M→C a⟧“Oh,”⟦/⟧ {he|M} says.
⟦C→M i⟧“So are {you|M} coming back, or what?”⟦/⟧
{He|M} looks at {{his|M} brother|C}. Then {he|M} looks over {his|M} shoulder, to where {Eli|E}’s standing in the doorway with one sock still stuck to {his|E} sleeve.
⟦M→C e⟧“{I|M} kind of live here tonight,”⟦/⟧ {Mateo|M} mutters.
⟦C→M i⟧“Yeah?”⟦/⟧ A glance past {him|M}, up and down, quick. The car-ad jaw starts to twitch at one corner. ⟦C→E i =⟧“{You|E}’re {Eli|E}? *The* {Eli|E}?”⟦/⟧
⟦E→C i⟧“There’s an article?”⟦/⟧
⟦C→E a⟧“There’s been an article since September,”⟦/⟧ {he|C} tells {him|E} cheerfully, and {Mateo|M} makes a noise like a kettle and shoves {him|C}, hard, all the way back down the hall.

# title: somebody else's kitchen
# style: third person present; straight quotes; amnesia; a man who lost six years, his ex-wife, her new husband, his sister; introspection
# cast: J = Javier Campos | Javier, Javi | he
# cast: S = Sophie | Sophie, Soph | she
# cast: G = Greg | Greg | he
# cast: L = Lucia | Lucia, Luci | she
# cast: M = the mother of Greg | | she
# cast: D = the neurologist | | she
# cast: T = the taxi driver | | he
---
@note
TW head injury, divorce, lasagne. chapter 1 of who knows
@end
@scene place=Sophie's kitchen | time=Sunday noon | pov=J | present=J,S,G,L
The first thing {he|J} does is go to the wrong drawer.
⟦S→J e⟧"Left of the sink,"⟦/⟧ says {Sophie|S}.
⟦J→S i⟧"It was by the stove."⟦/⟧
⟦S→J i⟧"It was by the stove in the old place."⟦/⟧
⟦J→S i⟧"Right. Sorry."⟦/⟧ {Javier|J} gets a fork from left of the sink. It's a heavy fork, {he|J} doesn't know it. ⟦J→S i =⟧"{I|J} keep doing that."⟦/⟧
⟦G→J i⟧"{You|J}'re okay, {man|J}. It took {me|G} a month."⟦/⟧
And that's the other thing {he|J} keeps doing, forgetting there's {a man|G}. {The man|G}'s at the stove. {He|G}'s tall, with an apron, and {he|G}'s got a kind, worried, unfinished sort of face, like a bun. {The neurologist|D} said it would be useful for {Javier|J} to see familiar places. {She|D} didn't say what you were meant to do when the place was gone and the only thing familiar was {the woman|S} tearing lettuce in it. As far as {his|J} head's concerned {he|J} married {her|S} eighteen months ago. {They|J+S}'ve got a blue couch. On the way here in the taxi {he|J} looked at {his|J} own hand, on {his|J} own knee, and counted up the years that everyone tells {him|J} are in it, and it was like being read a stranger's bank statement.
⟦L→J i⟧"Are {you|J} eating or just holding that?"⟦/⟧
⟦J→L a⟧"Holding it,"⟦/⟧ {he|J} says.
⟦L→J i⟧"Sit down, then. {You|J}'re making {Greg|G} nervous."⟦/⟧
⟦G→L i⟧"{He|J}'s not."⟦/⟧
⟦L→G i⟧"{You|G}'ve salted that twice."⟦/⟧
⟦G→L i⟧"Have {I|G}?"⟦/⟧
⟦S→G i⟧"Three times. {I|S} didn't like to say."⟦/⟧
⟦J→S,G,L e⟧"Can {I|J} ask things?"⟦/⟧ says {Javier|J}. {He|J} sits where {{his|J} sister|L} is pointing. ⟦J→S,G,L e =⟧"{The doctor|D} said to ask. But {I|J} can wait till {you|S+G+L}'ve eaten."⟦/⟧
There's a look. It goes from the lettuce to the stove, and from the stove to {Lucia|L}, and {Lucia|L} shrugs.
⟦S→J i⟧"Ask."⟦/⟧
⟦J→S a⟧"Did {I|J} do something?"⟦/⟧ {he|J} asks.
⟦S→J i⟧"What kind of thing?"⟦/⟧
⟦J→S i⟧"The kind where {you|S} leave."⟦/⟧
⟦G→S e⟧"{I|G} can go check on the car,"⟦/⟧ offers {Greg|G}.
⟦S→G i⟧"What's wrong with the car?"⟦/⟧
⟦G→S i⟧"Nothing's wrong with it."⟦/⟧
⟦J→G a⟧"Stay,"⟦/⟧ {he|J} says. ⟦J→G a =⟧"It's {your|G} house."⟦/⟧
⟦S→J a⟧"{You|J} didn't do anything,"⟦/⟧ {she|S} says, when it's got quiet. ⟦S→J a =⟧"That's sort of what it was. {You|J} didn't cheat, {you|J} didn't drink. {You|J} got the job and {you|J} were never home, and then {you|J} were home and {you|J} were never there. {I|S} used to put {your|J} dinner on a plate with a plate on top. {I|S} counted up one night, {I|S}'d done it a hundred and ninety times."⟦/⟧
⟦L→S i⟧"{You|S} never told {me|L} it was that many."⟦/⟧
⟦S→L i⟧"{You|L}'d have hit {him|J}."⟦/⟧
⟦L→S i⟧"{I|L}'d have hit {him|J} with the plate."⟦/⟧
⟦J→S a⟧"What was the job?"⟦/⟧ {he|J} asks.
⟦S→J i⟧"{You|J} really don't know?"⟦/⟧
⟦J→S i⟧"They showed {me|J} the office. There's a fish tank. {I|J}'ve got {my|J} own parking space, with {my|J} name on."⟦/⟧
⟦S→J i⟧"That's it. That's what it was, really. {You|J} wanted the space."⟦/⟧
{He|J} tries it on. {He|J} tries to feel {himself|J} wanting it, a rectangle of ground with some paint on, more than {he|J} wants {her|S} to look up from that bowl, and it won't go over {his|J} shoulders. It must have fitted once. There must have been a morning {he|J} chose it, or a lot of mornings, each of them reasonable, with the engine running. The only one {he|J}'s got is from before. {They|J+S} had a power cut and {she|S} made pancakes on the camping stove, on the fire escape, in {his|J} coat, and {she|S} said when {we|J+S}'re old {I|S}'ll tell people {you|J} only loved {me|S} for {my|S} batter. It's last winter. It's the last thing in there. Everyone in this room has had seven winters since.
⟦G→J i⟧"Do {you|J} want red or white? Can {you|J} have wine?"⟦/⟧
⟦J→G i⟧"{I|J} don't think so."⟦/⟧
⟦L→G i⟧"{He|J} can't. {I|L} can."⟦/⟧
⟦G→L i⟧"Red or white?"⟦/⟧
⟦L→G i⟧"Yes."⟦/⟧
⟦S→G i⟧"It's burning, {hon|G}."⟦/⟧
⟦G→S i⟧"It's catching. It's meant to catch."⟦/⟧
⟦J→G e⟧"That's {my|J} lasagne,"⟦/⟧ says {Javier|J}.
Everything stops, the way it does.
⟦G→J i⟧"Sorry?"⟦/⟧
⟦J→G i⟧"With the orange peel. {I|J} can smell it. That's {mine|J}, {I|J} made that up, {I|J}'d never written it down for anyone."⟦/⟧ {He|J}'s on {his|J} feet. {He|J}'s got the heavy fork in {his|J} fist, and {he|J} sees {{his|J} sister|L} see it, and puts it on the table. ⟦J→G i =⟧"Where did {you|G} get it?"⟦/⟧
⟦G→J e⟧"{You|J} gave it to {me|G},"⟦/⟧ {Greg|G} says.
⟦J→G a⟧"When?"⟦/⟧ {he|J} says.
⟦G→J i⟧"At the wedding."⟦/⟧
⟦J→G e⟧"What wedding?"⟦/⟧ says {Javier|J}.
⟦G→J i⟧"Well, {ours|G+S}."⟦/⟧
⟦J→L i⟧"{I|J} went to {their|G+S} wedding?"⟦/⟧
⟦L→J i⟧"{You|J} cried in the coat room, and then {you|J} danced with {{Greg|G}'s mother|M}."⟦/⟧
⟦S→J e⟧"{You|J} don't have to hear this today,"⟦/⟧ {Sophie|S} tells {him|J}.
⟦J→S i⟧"Did {I|J} behave?"⟦/⟧
⟦S→J i⟧"{You|J} were lovely. {You|J} were nicer that day than {you|J}'d been in about three years. {I|S} was kind of mad about it."⟦/⟧
{The tall man|G} has taken something down from the side of the fridge, from under a magnet of a fish, and {he|G}'s wiping it on the apron, front and back, before {he|G} hands it over. It's a card. It has tomato on it. {Javier|J} knows the handwriting; it would be strange if {he|J} didn't. ⟦J→G i message⟧*{Greg|G},*⟦/⟧ it says. ⟦J→G i message =⟧*Peel of half an orange, no pith. {She|S} will say it's too much. It isn't. Do it on Sundays and be home while it cooks, that's the recipe. {J|J}.*⟦/⟧
⟦J→G a⟧"{I|J} wrote that,"⟦/⟧ {he|J} says. {He|J} reads it again. So {somebody|J} knew, then. Somewhere in those years that {he|J} can't get at there'd been {a fellow|J} who worked it out, too late for it to be any good to {him|J}, and who sat down in {his|J} good suit with a pen and gave it away. {He|J}'d been so scared, the whole ride over, of meeting {him|J}. {He|J} thinks now that {he|J}'d have quite liked to.
⟦G→J i⟧"{I|G} do, {you|J} know. Every week."⟦/⟧
⟦S→G i⟧"{He|J} knows, {babe|G}, {he|J} can smell it."⟦/⟧
⟦G→S i⟧"No, the other part."⟦/⟧
⟦L→J i⟧"{Javi|J}? Are {you|J} going to faint? {You|J}'ve got the fainting face."⟦/⟧
⟦J→L i⟧"{I|J}'m fine."⟦/⟧
⟦L→J i⟧"Put {your|J} head down."⟦/⟧
⟦J→L i⟧"{Luci|L}, {I|J}'m fine. {I|J}'m only hungry."⟦/⟧ And it's true, it comes up through the floor at {him|J}. {He|J} holds the card out at arm's length, till {the bun-faced man|G} takes it. ⟦J→G i⟧"It's caught, by the way. {You|G} want to turn it down."⟦/⟧
⟦G→J a⟧"Show {me|G},"⟦/⟧ says {the other|G}, and moves over.

# title: The Big Room
# style: third person past; curly quotes; US; flat share of four, two she, two he; breakup; names in tags; dialogue punctuation slips
# cast: L = Leo Marchetti | Leo | he
# cast: F = Fatima Haddad | Fatima, Fati | she
# cast: J = Josh Whitaker | Josh | he
# cast: E = Erin Doyle | Erin | she
# cast: S = Erin's sister | Shannon | she
# cast: G = the guy from the listing | Preston | he
---
@note
Author’s note: for the prompt "who gets the big room". Josh is based on nobody, Josh, if you’re reading this.
@end
@scene place=the apartment | time=Sunday night | pov=F | present=L,F,J,E
{They|L+F+J+E} did it around the coffee table, like a hostage thing.
⟦E→F,L,J e⟧“Nobody has to pick a side,”⟦/⟧ {Erin|E} said.
⟦J→E e⟧“There’s no sides.”⟦/⟧ Said {Josh|J}, from the other end of the couch, which was as far as the couch went.
⟦E→J i⟧“That’s what {I|E} just said.”⟦/⟧
⟦J→E i⟧“{I|J}’m agreeing with {you|E}.”⟦/⟧
⟦E→J e⟧“{You|J}’re agreeing at {me|E}, {Josh|J},”⟦/⟧ said {Erin|E}.
{Fatima|F} looked at {Leo|L}. {Leo|L} was looking at the pretzels. {They|F+L}’d been hearing it through the drywall since Thanksgiving, first the yelling and then, way worse, the not yelling, and on Friday {she|F}’d come home and found {one of {them|E+J}|E} asleep in the bathtub with a throw pillow.
⟦L→E,J e⟧“So what happens with the big room?”⟦/⟧ {Leo|L} asked, because {he|L} was {a person with no fear of death|L}.
⟦F→L e⟧“{Leo|L}!”⟦/⟧ hissed {Fatima|F}.
⟦L→F i⟧“What? Somebody had to.”⟦/⟧
⟦J→L a⟧“{She|E} can have it,”⟦/⟧ {he|J} said.
⟦E→L a⟧“{He|J} can have it,”⟦/⟧ {she|E} said, at the same time, and then {they|E+J} both turned pink, and it would have been cute in like October.
⟦F→E,J e⟧“Okay, one at a time,”⟦/⟧ {Fatima|F} told {them|E+J}. ⟦F→E,J e =⟧“{Erin|E}, do {you|E} want it?”⟦/⟧
⟦E→F i⟧“It’s nine-fifty a month. {I|E} can’t do nine-fifty by {myself|E}.”⟦/⟧
⟦F→E i⟧“{Josh|J}?”⟦/⟧
⟦J→F e⟧“{I|J} make less than {she|E} does,”⟦/⟧ {Josh|J} mumbled.
⟦E→J i⟧“Since when?”⟦/⟧
{He|J} picked at the couch. There was a hole there already, from the last time.
⟦E→J i⟧“{Josh|J}. Since when?”⟦/⟧
⟦J→E a⟧“Since they cut {my|J} hours,”⟦/⟧ {he|J} said.
⟦E→J a⟧“When did they cut {your|J} hours?”⟦/⟧ {she|E} said, in a different voice.
⟦J→E a⟧“November,”⟦/⟧ {he|J} said.
⟦E→J a⟧“And {you|J} didn’t think {I|E}’d want to know?”⟦/⟧ {she|E} asked.
⟦J→E i⟧“{You|E} had {your|E} boards! {You|E} were throwing up in the mornings, {you|E} were so freaked out. {I|J} wasn’t gonna walk in there like, hey, guess what.”⟦/⟧
⟦E→J i⟧“So {you|J} stopped talking to {me|E} *instead*?”⟦/⟧
⟦J→E i⟧“{I|J} didn’t stop talking.”⟦/⟧
⟦E→J i⟧“{You|J} said ⟦J→E i quoted⟧‘fine’⟦/⟧ for six weeks.”⟦/⟧
⟦L→F e⟧“Should {we|L+F},”⟦/⟧ mumbled {Leo|L}, half out of the beanbag.
⟦E→L,F i⟧“No.”⟦/⟧
⟦J→L,F i⟧“Stay there.”⟦/⟧
{Leo|L} stayed there. Under the table {Fatima|F}’s foot found {his|L} and stood on it. {He|L} had big cold feet, {he|L} never wore socks, and it was about the only thing {she|F} knew about {him|L} that {she|F} hadn’t ever told {Erin|E}. {She|F} left it where it was.
⟦F→E,J a⟧“Can {I|F} say something?”⟦/⟧ {she|F} asked. Neither of {them|E+J} said no. ⟦F→E,J a =⟧“{Shannon|S}’s couch is free til March. {She|S} told {me|F} at the party. So {somebody|E} could go to {{their|E} sister|S}’s for a couple weeks, and the other {somebody|J} could look for a second job and quit saying fine. And nobody has to move a bed.”⟦/⟧
⟦E→F e⟧“{You|F} talked to {{my|E} sister|S} about this?”⟦/⟧ said {Erin|E}.
⟦F→E i⟧“{She|S} talked to {me|F}. {She|S} cornered {me|F} by the dip.”⟦/⟧
⟦J→F e⟧“And then what? After a couple weeks?”⟦/⟧ {Josh|J} asked.
⟦F→J i⟧“{I|F} don’t know, {Josh|J}. {I|F}’m not a wizard.”⟦/⟧
It was quiet. The upstairs dog went across the ceiling, tick tick tick, and came back.
⟦E→J a⟧“{You|J} really got cut in November?”⟦/⟧ {she|E} said. {She|E}’d pulled {her|E} sleeves over {her|E} hands.
⟦J→E i⟧“The fourteenth.”⟦/⟧
⟦E→J i⟧“That’s the night {you|J} made the soup.”⟦/⟧
⟦J→E i⟧“Yeah.”⟦/⟧
⟦E→J i⟧“{I|E} said it was bland.”⟦/⟧
⟦J→E a⟧“It was pretty bland,”⟦/⟧ {he|J} admitted, and {{his|J} ex|E}, or whatever {she|E} was as of that minute, made a noise into {her|E} sleeve that was not crying, or not only.
⟦L→F i⟧“Well, shoot.”⟦/⟧
⟦F→L i⟧“What?”⟦/⟧
⟦L→F a⟧“{I|L} already told {Preston|G} {he|G} could come see it tomorrow,”⟦/⟧ {he|L} whispered.
⟦F→L e⟧“Who on earth is {Preston|G}?”⟦/⟧ said {Fatima|F}.
⟦L→F i⟧“{He|G}’s from the listing.”⟦/⟧
⟦E→L i⟧“There’s a *listing*?”⟦/⟧
⟦J→L i⟧“{You|L} put up a listing? For {our|J+E} room?”⟦/⟧
⟦L→J,E i⟧“It was a draft!”⟦/⟧
⟦J→L i⟧“Take it down!”⟦/⟧
⟦E→L a⟧“Take it down right now!”⟦/⟧ {she|E} yelled too, and threw a pretzel, and so did {he|J}, and {Leo|L} went over backward with {his|L} phone held up over {his|L} head, laughing, one big bare foot still hooked around {Fatima|F}’s.

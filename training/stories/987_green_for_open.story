# title: Green for Open
# style: third person past; straight quotes; science fiction; three women known by their jobs; a name comes late
# cast: P = the pilot | Achieng | she
# cast: E = the engineer | Renske, RENSKE | she
# cast: S = the stranger in the airlock | | she
# cast: C = the made-up cousin | | she
---
@scene place=the inner airlock, a supply tug | time=day ninety-one | pov=E | present=P,E,S
There was {a woman|S} in the airlock, and there were only {two people|P+E} on the ship, and {both of {them|P+E}|P+E} were on the wrong side of the glass to be {her|S}.
⟦P→E i⟧"{You|E}'re seeing this."⟦/⟧
⟦E→P i⟧"{I|E}'m seeing it."⟦/⟧
⟦P→E a⟧"Good. Because if it was only {me|P} {I|P} was going to go and lie down,"⟦/⟧ {the pilot|P} said.
{The engineer|E} put {her|E} palm on the window. {The stranger|S}, in an orange suit with no patches on it, put {hers|S} up on the other side, exactly opposite, and waited. {She|S} had about the same size of hand. {She|S} had frost in the creases of {her|S} gloves, and {her|S} lips were moving.
⟦E→P a⟧"Turn on the speaker,"⟦/⟧ {she|E} said.
⟦P→E i⟧"Are {you|E} sure?"⟦/⟧
⟦E→P i⟧"No."⟦/⟧
⟦S→P,E i⟧"—at four percent. Please. {I|S}'m at four percent."⟦/⟧
⟦P→S i⟧"Four percent of what?"⟦/⟧
⟦S→P i⟧"Air! What do {you|P} think of what?"⟦/⟧
⟦P→S i⟧"Who are {you|S}?"⟦/⟧
⟦S→P a⟧"Can {I|S} tell {you|P} inside?"⟦/⟧ {the stranger|S} begged.
⟦E→S i⟧"Where's {your|S} ship?"⟦/⟧
⟦S→E i⟧"Three percent."⟦/⟧
⟦E→P a⟧"Open it,"⟦/⟧ {the engineer|E} said. {The pilot|P} didn't reach for the lever. {She|P} had it under {her|P} elbow, and {she|P} leaned there a little harder, as if it was the rail of a bar. ⟦E→P a =⟧"Open it! {She|S}'s going to die in there."⟦/⟧
⟦P→E i⟧"{She|S} came from outside. There's no outside. There's nothing for eleven million kilometers."⟦/⟧
{She|E} said, ⟦E→P a⟧"{She|S}'s got a face."⟦/⟧
⟦P→E i⟧"Lots of things have a face."⟦/⟧
Ninety-one days was a long time to be two. In the first month {they|P+E} had told {each other|P+E} everything. In the second {they|P+E} had started on things that weren't true, for the company, and {she|E} had made up {a cousin|C} with a vineyard, and {the pilot|P} had made up whole seasons of a soap opera, with all the voices. In the third {they|P+E} had stopped using names, because when there is only one other person in the world you don't need to call anybody anything. And {she|E} had lain in {her|E} bunk, some nights, wishing as hard as {she|E} had wished for anything that somebody would knock.
⟦P→E a⟧"Ask {her|S} something,"⟦/⟧ {she|P} was saying now. ⟦P→E a =⟧"Something {she|S}'d know if {she|S}'s real. Ask {her|S} who won the cup."⟦/⟧
⟦E→P i⟧"*{I|E}* don't know who won the cup."⟦/⟧
⟦S→E a⟧"Nobody did. It rained,"⟦/⟧ {the woman|S} said.
⟦P→E i⟧"Is that right?"⟦/⟧
⟦E→P i⟧"How would {I|E} know? {You|P}'re {the one who listens to it|P}."⟦/⟧
⟦P→E a⟧"The feed's been down since {you|E} dropped the dish,"⟦/⟧ {she|P} said.
⟦S→E i⟧"{You|E} in the gray. {You|E}'re {the one who fixes things|E}?"⟦/⟧
⟦E→S i⟧"Yes."⟦/⟧
⟦S→E a⟧"There's an override on the left. Behind the blanket,"⟦/⟧ {she|S} said.
⟦P→E a⟧"How does {she|S} know there's a blanket?"⟦/⟧ {the pilot|P} demanded.
⟦E→P a⟧"You can see it from there,"⟦/⟧ {she|E} said.
⟦P→E i⟧"You can't. {I|P} hung it. Don't {you|E} dare, {I|P}'m telling {you|E}..."⟦/⟧
⟦S→E i⟧"Two."⟦/⟧
{She|E} had the blanket off. Behind it the handle was yellow and stiff and {she|E} had greased it {herself|E}, in the second month, for something to do. An arm came round {her|E} neck from the back. {They|P+E} went over together and rolled, and {her|E} head met the deck, and all {she|E} could see was hair.
⟦P→E a⟧"Look at {her|S} name,"⟦/⟧ {she|P} panted, holding on. ⟦P→E a =⟧"Inside the collar. Look at it and then tell {me|P}."⟦/⟧
⟦E→P a⟧"Let go of {me|E}!"⟦/⟧ {she|E} gasped.
⟦P→E i⟧"Look first."⟦/⟧
From the floor you could see it. The neck ring had a tape sewn into it, as they all had, so that nobody would put on anybody else's sweat. It was upside down. It was in {her|E} own handwriting. {RENSKE|E}.
⟦E→S a⟧"Where did {you|S} get that suit?"⟦/⟧ {she|E} asked. Nobody was holding {her|E} any more.
{She|S} said, ⟦S→E a⟧"From the locker."⟦/⟧
⟦E→S i⟧"What locker?"⟦/⟧
⟦S→E i⟧"{Yours|E}. One percent. {You|E} said {I|S} could. {You|E} said, when {I|S}'d got it on, to go out and knock."⟦/⟧
⟦P→E a⟧"{You|E} talked to that?"⟦/⟧ {she|P} said. ⟦P→E a =⟧"When did {you|E} talk to that?"⟦/⟧
⟦E→P a⟧"{I|E} didn't. {I|E} thought it was a dream, {Achieng|P},"⟦/⟧ {she|E} said.
It was the first time in forty days. {They|P+E} stared at {each other|P+E}, and behind the glass the light over the handle, which neither of {them|P+E} was touching, went from red to green.

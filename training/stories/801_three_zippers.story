# title: Three Zippers
# style: third person past limited; curly quotes; mother and two daughters, all she; some noun tags
# cast: K = Kasia Nowak | Kasia, Kash | she
# cast: Z = Zuza Nowak | Zuza, Zuzanna, Zu | she
# cast: M = Mama | Mama, Mrs. Nowak | she
# cast: S = the saleslady | | she
# cast: B = Brooke | Brooke | she
# cast: V = Brooke's mother | | she
# cast: U = the cousin | | ?
# cast: L = Lukas | Lukas | he
---
@scene place=the fitting rooms | time=Thursday after school | pov=Z | present=Z,K,M
⟦K→Z i⟧“It’s stuck,”⟦/⟧ was not what {Zuza|Z} wanted to hear from behind {her|Z}, but there it was.
⟦Z→K i⟧“What do {you|K} mean stuck?”⟦/⟧
⟦K→Z i⟧“{I|K} mean it goes up to here and then it doesn’t.”⟦/⟧
⟦Z→K a⟧“Pull harder,”⟦/⟧ {she|Z} ordered.
⟦K→Z i⟧“{I|K}’m going to rip it, and then {we|K+Z} own it.”⟦/⟧
⟦Z→K i⟧“Then hold the bottom part! God. {You|K} were better at this when {I|Z} was six.”⟦/⟧
⟦K→Z i⟧“When {you|Z} were six {you|Z} wore a bee costume for a year, {Zu|Z}. It had velcro.”⟦/⟧
The curtain bulged and a hand came in with two more hangers on it. Green. Both of them. {Zuza|Z} looked at {{her|Z} sister|K} in the mirror and {{her|Z} sister|K} looked at the ceiling.
⟦M→K,Z a⟧“How is it going, {{my|M} little frogs|K+Z}?”⟦/⟧ said {{their|K+Z} mother|M} from the other side.
⟦K→M i⟧“Fine, {Mama|M}.”⟦/⟧
⟦M→K i⟧“{I|M} was asking {the one who has to wear it|Z}.”⟦/⟧
⟦Z→M i⟧“It’s too small.”⟦/⟧
⟦M→Z i⟧“Too small where?”⟦/⟧
⟦Z→M i⟧“On the body.”⟦/⟧
There was a silence in which {Mrs. Nowak|M} could be heard not saying several things. {She|M} had promised in the car. {She|M} had promised twice, once in each language.
⟦M→Z i⟧“{I|M} bring a bigger one,”⟦/⟧ and the shoes went away.
Last spring it had been {Kasia|K} in here, and {Brooke|B} along to help, and everything had zipped. {Lukas|L} came to the house with a flower in a box and {Mama|M} cried and took forty pictures. {Zuza|Z} had held the reflector, which was a pizza pan.
⟦K→Z i⟧“Hey. Breathe out.”⟦/⟧
⟦Z→K a⟧“{I|Z} am breathing out,”⟦/⟧ {she|Z} said, and wasn’t.
⟦K→Z i⟧“{You|Z}’re crying.”⟦/⟧
⟦Z→K i⟧“{I|Z}’m doing both.”⟦/⟧
The fingers at {her|Z} back stopped. A chin came down on {her|Z} bare shoulder, pointy, smelling of the orange gum {she|K} wasn’t supposed to have with {her|K} braces.
⟦K→Z a⟧“Can {I|K} tell {you|Z} something?”⟦/⟧ {she|K} asked. ⟦K→Z a =⟧“{I|K} couldn’t sit down. All night. In the blue one. {Lukas|L} thought {I|K} was being dignified.”⟦/⟧
⟦Z→K a⟧“{You|K} ate like nine shrimps,”⟦/⟧ {she|Z} said, and sniffed.
⟦K→Z i⟧“Standing up!”⟦/⟧
⟦Z→K i⟧“{You|K} said it was the best night of {your|K} life.”⟦/⟧
⟦K→Z a⟧“{I|K} threw up in {{Brooke|B}’s mother|V}’s van,”⟦/⟧ {she|K} said, with feeling.
{Zuza|Z} turned around so fast the thing at {her|Z} back gave up and split, with a noise like a crow. Neither of {them|K+Z} moved.
⟦Z→K a⟧“Was that,”⟦/⟧ {she|Z} whispered.
⟦K→Z i⟧“Yep.”⟦/⟧
⟦S→M,K,Z a⟧“Everything all right in there, {ladies|K+Z}?”⟦/⟧ called {the saleslady|S}.
⟦K→S i⟧“Great!”⟦/⟧
⟦Z→S e⟧“So great!”⟦/⟧ {Zuza|Z} sang out, a beat late.
⟦M→K,Z i⟧“{Girls|K+Z}.”⟦/⟧ The shoes were back. {They|K+Z} could see them under the hem of the curtain, side by side, very still. ⟦M→K,Z i =⟧“What was that sound?”⟦/⟧
{Kasia|K} opened {her|K} mouth and shut it again. It was {the younger one|Z}, in the end, who pulled the curtain aside and turned round and showed {her|M}, all of it, the zipper and the skin and the underpants with the avocados.
{Mama|M} looked for a long time. Then {she|M} set the hangers on the hook and unbuttoned {her|M} cardigan, and hitched up {her|M} good blouse at the side, where the waistband of {her|M} skirt was held shut with a safety pin the size of a spoon.
⟦M→Z,K a⟧“Since the christening of {{your|Z+K} cousin|U},”⟦/⟧ {she|M} said with dignity.
⟦K→M a⟧“That was four years ago!”⟦/⟧ {she|K} squawked.
⟦M→K i⟧“It is a very strong pin.”⟦/⟧ {She|M} did up the cardigan again, button by button, and looked {{her|M} younger daughter|Z} in the eye. ⟦M→Z i⟧“So. Who says it must be a dress?”⟦/⟧
⟦Z→M i⟧“Everybody.”⟦/⟧
⟦M→Z a⟧“{I|M} don’t know this person. What do {you|Z} want?”⟦/⟧ {{their|Z+K} mother|M} said.
No one had asked yet, was the thing. {Zuza|Z} wiped {her|Z} nose on {her|Z} arm.
⟦Z→M a⟧“There’s a suit in the window,”⟦/⟧ {she|Z} said. ⟦Z→M a =⟧“It’s purple.”⟦/⟧
⟦K→Z a⟧“Oh, thank God. {I|K} wanted to say it,”⟦/⟧ {{her|Z} sister|K} said.
⟦M→K i⟧“And {you|K}, spit out that gum.”⟦/⟧

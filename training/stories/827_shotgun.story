# title: Shotgun
# style: third person past; straight quotes; US; car; two brothers and a boyfriend; comedy; typos
# cast: J = Jared Finch | Jared | he
# cast: L = Logan Finch | Logan, Lo | he
# cast: T = Tariq | Tariq | he
# cast: M = the brothers' mother | Mom | she
# cast: P = a state trooper | | he
# cast: B = Brittany | Brittany | she
# cast: F = the brothers' father | | he
---
@note
a/n: wrote this on a bus. sorry for typos!!
@end
@scene place=Jared's car | time=Thanksgiving week | pov=T | present=J,L,T
Rule one of the Finch family car, as {Tariq|T} had learned before Toledo, was that whoever sat in front picked the music. Rule two was that {Logan|L} sat in front.
⟦J→L i⟧"{He|T} gets carsick."⟦/⟧
⟦L→J i⟧"So do {I|L}."⟦/⟧
⟦J→L i⟧"Since when?"⟦/⟧
⟦L→J i⟧"Since {you|J} got {a boyfriend|T}."⟦/⟧
⟦T→J a⟧"{I|T}'m fine back here,"⟦/⟧ {he|T} said, for the fourth time.
⟦J→T i⟧"See, {babe|T}, {you|T} say {you|T}'re fine, but {you|T}'re kind of green."⟦/⟧
⟦L→T i⟧"{He|T}'s not green. {Tariq|T}, are {you|T} green?"⟦/⟧
⟦T→L i⟧"{I|T} can't see {myself|T}."⟦/⟧
⟦L→J i⟧"There {you|J} go. {He|T} can't see {himself|T}."⟦/⟧
{Jared|J} reached over and turned the music off. {{His|J} brother|L} turned it on. It went on like that, click, click, for about a mile. It was some band with banjos. The backs of {their|J+L} two heads were exactly alike, the same cowlick, the same pink ears, but {one of them|J} {Tariq|T} would have known in the dark by feel, and {the other one|L} had not turned around to look at {him|T} once since Indiana.
{He|T} had been warned. ⟦J→T i quoted⟧"{He|L}'s not a bad guy,"⟦/⟧ {Jared|J} had said, way back in the summer, on the fire escape with {his|J} feet in {Tariq|T}'s lap. After {{their|J+L} dad|F} left it had been the two of {them|J+L} and {{their|J+L} mom|M} in that house with the leaky roof, and {Logan|L}, who was all of fifteen, got up on the roof with a bucket of tar and a library book. {He|L}'d been up on some roof or other ever since. You had to let {him|L} come down on {his|L} own.
⟦L→J a⟧"So does {Mom|M} know?"⟦/⟧ {he|L} asked.
⟦J→L i⟧"Know what?"⟦/⟧
⟦L→J i⟧"That there's {an extra person|T}."⟦/⟧
⟦J→L i⟧"{She|M} made {him|T} a stocking."⟦/⟧
⟦L→J i⟧"It's Thanksgiving."⟦/⟧
⟦J→L i⟧"{She|M} got excited."⟦/⟧
⟦L→J i⟧"{She|M} never made one for {Brittany|B}."⟦/⟧
⟦J→L i⟧"{You|L} dated {Brittany|B} for nine days!"⟦/⟧
⟦T→J,L i⟧"Um."⟦/⟧
⟦L→J i⟧"It was eleven. And {she|B} was allergic to wool."⟦/⟧
⟦T→J,L i⟧"{Guys|J+L}? There's a light."⟦/⟧
⟦J→T i⟧"What light?"⟦/⟧
⟦T→J i⟧"Behind {us|J+L+T}. Red and blue."⟦/⟧
{Jared|J} said a word. The car rolled onto the shoulder, and gravel pinged, and {Logan|L} turned off the banjos finally. {They|J+L+T} watched a hat come up along the side of the car in the mirror.
⟦P→J a⟧"Evening, {folks|J+L+T},"⟦/⟧ {the trooper|P} said. ⟦P→J a =⟧"Know how fast {you|J} were going?"⟦/⟧
⟦J→P i⟧"No, {sir|P}. {We|J+L} were arguing."⟦/⟧
⟦P→J i⟧"About what?"⟦/⟧
⟦L→P i⟧"Stockings."⟦/⟧
The flashlight traveled over {him|L}, then into the back, and there it stopped. It stayed a good long while. {Tariq|T} knew about this part. {He|T} had {his|T} hands on {his|T} knees already, fingers spread.
⟦P→T i⟧"{You|T} with {these two|J+L}?"⟦/⟧
⟦T→P i⟧"Yes, {sir|P}."⟦/⟧
⟦P→T i⟧"Where are {you|T} coming from?"⟦/⟧
⟦T→P i⟧"Chicago."⟦/⟧
⟦P→T i⟧"Before that."⟦/⟧
⟦T→P i⟧"Also Chicago."⟦/⟧
⟦P→T i⟧"{I|P}'m going to need to see some ID from {you|T}."⟦/⟧
⟦J→P i⟧"Why {his|T}? {I|J} was {the one driving|J}."⟦/⟧
⟦P→J i⟧"{I|P} wasn't talking to {you|J}, {sir|J}."⟦/⟧
{Jared|J}'s ears had gone from pink to white. {He|J} had begun to open {his|J} mouth again when a hand came across and lay down flat on {his|J} chest, like a seat belt.
⟦L→P a⟧"{Officer|P},"⟦/⟧ {he|L} said, in the politest voice you ever heard, ⟦L→P a =⟧"that's {{my|L} brother-in-law|T}. {He|T} gets carsick. {{My|L} mom|M}'s got a turkey waiting on {him|T} and {she|M}'s on the county board, so if there's a ticket, {we|J+L+T} would sure like to have it."⟦/⟧
Moths went in and out of the beam. It clicked off.
⟦P→J i⟧"Keep it under seventy."⟦/⟧
Nobody moved until the tail lights were gone. Then {Jared|J} put {his|J} forehead down on the wheel. {Tariq|T}'s hands, on {his|T} knees, would not close.
⟦J→L i⟧"{Mom|M}'s on the county board?"⟦/⟧
⟦L→J i⟧"{She|M} did the bake sale for it."⟦/⟧
⟦J→L i⟧"{Brother-in-law|T}?"⟦/⟧
⟦L→J i⟧"Shut up."⟦/⟧
The passenger door opened. {He|L} got out, all six feet of {him|L}, and walked around in the weeds and opened the back one, and stood there with {his|L} hand on the roof looking at something over by the fence.
⟦L→T i⟧"Come on. Switch."⟦/⟧
⟦T→L i⟧"Really, {I|T}'m okay."⟦/⟧
⟦L→T e⟧"{You|T}'re green,"⟦/⟧ {Logan|L} told the fence. ⟦L→T e =⟧"And {you|T} pick the music. Just no flutes."⟦/⟧

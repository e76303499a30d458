# title: Flash Sheet
# style: third person present; curly quotes; UK; tattoo shop; exes, new boyfriend, boss; comedy; phone on speaker
# cast: M = Max Dwyer | Max | he
# cast: R = Rohan Pillai | Rohan, Ro | he
# cast: Z = Zane | Zane | he
# cast: N = Rohan's mum | Amma | she
---
@note
A/N: the tattoo shop AU nobody asked for. chapter 3 of 3! thank you all for the comments
@end
@scene place=the tattoo shop | time=a wet Tuesday | pov=M | present=M,R,Z
It’s a slow Tuesday, rain down the window, and {Max|M} is drawing a heron on {his|M} own knee when the bell goes and {{his|M} ex|R} walks in with {a lad half a head taller than either of {them|M+R}|Z}.
⟦R→M a⟧“Hiya,”⟦/⟧ {he|R} says, dripping.
⟦M→R i⟧“No.”⟦/⟧
⟦R→M i⟧“{I|R} haven’t asked yet.”⟦/⟧
⟦M→R i⟧“Whatever it is.”⟦/⟧
⟦R→M i⟧“{We|R+Z} want a cover-up.”⟦/⟧
⟦M→R i⟧“Who’s *{we|R+Z}*?”⟦/⟧
⟦Z→M i⟧“That’d be {me|Z}. Hi. {Zane|Z}.”⟦/⟧ A big wet hand comes over the counter. It’s so friendly that {Max|M} has shaken it before {he|M} can think better of it. ⟦Z→M i =⟧“{I|Z}’ve heard a lot about {you|M}.”⟦/⟧
⟦M→Z i⟧“Have {you|Z}?”⟦/⟧
⟦Z→M i⟧“Most of it shouting, to be fair.”⟦/⟧
⟦R→Z i⟧“{Zane|Z}.”⟦/⟧
⟦Z→R i⟧“{You|R} do shout.”⟦/⟧
⟦M→Z i⟧“{He|R} does shout. Cover-up of what?”⟦/⟧
Nobody replies. Then {Rohan|R}, going slowly the colour of the Coke machine, unzips {his|R} jacket and rolls {his|R} sleeve to the shoulder, and there it is.
{Max|M} was twenty-two when {he|M} did that. It was the first one {he|M} was ever let do on skin that wasn’t a pig’s or {his|M} own, in the back room at the old place with the bass coming through the floor, and it took five hours, as {he|M} had to keep stopping. {He|M} told {Rohan|R} it was to rest the needle. It’s a lighthouse, more or less. The line’s shaky as hell. There’s a light on in the top window, one yellow dot, and if you knew where to look you could find an M in the rocks. {He|M} has done four thousand tattoos since, {he|M} has won things for them, and {he|M} could still draw you every wobble in that one with {his|M} eyes shut.
⟦M→R a⟧“Right,”⟦/⟧ {he|M} says. It comes out fine. ⟦M→R a =⟧“And what did {you|R} want on top of it?”⟦/⟧
⟦R→M i⟧“{I|R} don’t know. Something black.”⟦/⟧
⟦Z→R i⟧“A panther.”⟦/⟧
⟦R→Z i⟧“Not a panther.”⟦/⟧
⟦Z→R i⟧“{You|R} said a panther in the car.”⟦/⟧
⟦R→Z i⟧“{You|Z} said a panther in the car. {I|R} said, mind that van.”⟦/⟧
⟦M→R i⟧“Let’s see it in the light.”⟦/⟧
{He|M} brings the lamp over and takes hold of the arm, because how else would you look at it. It’s only an arm. {He|M} turns it to the left. There are goose pimples coming up all round the lighthouse, one after another. ⟦R→M e⟧“{Your|M} hands are freezing,”⟦/⟧ says the top of {Rohan|R}’s head.
⟦M→R i⟧“They’re always freezing.”⟦/⟧
⟦R→M i⟧“{I|R} know they are.”⟦/⟧
⟦Z→M,R i⟧“Shall {I|Z} get {us|M+R+Z} some teas?”⟦/⟧
⟦M→Z i⟧“There’s a kettle in the back.”⟦/⟧
⟦R→Z i⟧“Two sugars.”⟦/⟧
⟦M→Z i⟧“None for {me|M}.”⟦/⟧
⟦Z→M i⟧“Yeah, {he|R} told {me|Z}. And the bag left in.”⟦/⟧ The bead curtain rattles.
It’s just the rain, then, and the lamp.
⟦M→R i⟧“{He|Z} seems nice.”⟦/⟧
⟦R→M i⟧“{He|Z} is nice.”⟦/⟧
⟦M→R i⟧“{He|Z}’s enormous.”⟦/⟧
⟦R→M i⟧“{He|Z} rescues greyhounds.”⟦/⟧
⟦M→R i⟧“Of course {he|Z} does. Did {he|Z} ask {you|R} to get rid of it?”⟦/⟧
⟦R→M i⟧“No! {He|Z} likes it. {He|Z} says good night to it. It was {me|R}, {I|R} thought it wasn’t fair on {him|Z}.”⟦/⟧
⟦M→R i⟧“So why come here? There’s nine shops on this road.”⟦/⟧
⟦R→M i⟧“{I|R} went in two. They both said who did this, {you|R} want to ask for {your|R} money back. And {I|R} got in a fight about it.”⟦/⟧
{Max|M} laughs, {he|M} can’t help it, and at that very moment the phone on the counter starts crawling about in circles. It isn’t {his|M}. AMMA, it says.
⟦M→R i⟧“{You|R}’d better get that.”⟦/⟧
⟦R→M i⟧“{She|N}’ll only ask where {I|R} am.”⟦/⟧
⟦M→R i⟧“So tell {her|N}.”⟦/⟧
⟦R→M i⟧“{You|M} tell {her|N}. {She|N} always liked {you|M} best.”⟦/⟧ But {he|R} has already hit the speaker with {his|R} elbow. ⟦R→N i⟧“Hi, {Amma|N}.”⟦/⟧
⟦N→R i⟧“Where are {you|R}?”⟦/⟧
⟦R→N i⟧“At {Max|M}’s.”⟦/⟧
⟦N→R i⟧“At *{Max|M}’s?* Is {he|M} eating?”⟦/⟧
⟦M→N i⟧“{I|M}’m eating, {Auntie|N}.”⟦/⟧
⟦N→M i⟧“{You|M} don’t sound like it. What is {he|R} doing there? Where’s {the tall one|Z}?”⟦/⟧
⟦Z→N i⟧“Making the tea, {Mrs Pillai|N}!”⟦/⟧
⟦N→R,M,Z i⟧“{All three|M+R+Z} in one shop? Who is minding the dogs?”⟦/⟧
⟦Z→N i⟧“They’re in the van.”⟦/⟧
⟦N→Z i⟧“In this rain! And what’s it for?”⟦/⟧
⟦R→N i⟧“{I|R}’m having the lighthouse covered up, {Amma|N}.”⟦/⟧
There’s such a long silence that {Zane|Z}, in the curtain with three mugs, looks at the phone to see if it’s died.
⟦N→R a⟧“{I|N} was very angry about that lighthouse,”⟦/⟧ {she|N} says in the end. ⟦N→R a =⟧“For one year {I|N} didn’t look at that arm. But it has a light on, no? {I|N} always thought, well, somebody is home.”⟦/⟧
Nobody looks at anybody.
⟦Z→R a⟧“{You|R} could leave the top window,”⟦/⟧ {he|Z} says. {He|Z} sets the mugs down in a row, very careful, bag in, bag out, bag out. ⟦Z→R a =⟧“Put the panther round it. Like it lives there.”⟦/⟧
⟦R→Z i⟧“{You|Z} wouldn’t mind?”⟦/⟧
⟦Z→R,M i⟧“It’s a good light. What do {you|M} reckon, {mate|M}, can {you|M} draw a panther?”⟦/⟧
⟦M→Z i⟧“{I|M} can draw {you|Z} a greyhound.”⟦/⟧

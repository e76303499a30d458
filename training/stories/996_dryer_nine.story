# title: Dryer Nine
# style: first person present; curly quotes; laundromat; two women and a man who runs the place; lowercase slips
# cast: I = the narrator | Tamara | I
# cast: W = the woman with the wristband | Naoko | she
# cast: O = the laundromat man | Cliff | he
# cast: H = the wristband woman's husband | Royden | he
# cast: F = the narrator's brother | | he
---
@scene place=a laundromat | time=two in the morning | pov=I | present=I,W,O
{She|W} comes in at ten past two with no laundry.
{I|I} notice because {I|I} notice everything in here, it’s that or read the back of the softener. No bag, no basket. A hospital band on {her|W} wrist, a man’s parka and bare legs, and {she|W} goes along the row of dryers touching each of the doors like you’d touch horses, and stops at nine. Nine’s {mine|I}.
⟦W→I a⟧“Is it warm?”⟦/⟧ {she|W} asks, not turning round.
⟦I→W i⟧“Sorry?”⟦/⟧
⟦W→I a⟧“This one. Is it nearly done?”⟦/⟧ {she|W} says.
⟦I→W i⟧“Twenty minutes. The others are free, though.”⟦/⟧
⟦W→I i⟧“The others are cold.”⟦/⟧
⟦O→W i⟧“Customers only.”⟦/⟧ That’s from the hatch, where {the man|O} sits, behind a sheet of plastic so scratched that {I|I}’ve never seen anything of {him|O} but a shape. {I|I}’ve been coming every Sunday for a year. {I|I} couldn’t pick {him|O} out of a bus queue. ⟦O→W i =⟧“{I|O}’m talking to {you|W}. In the coat.”⟦/⟧
⟦W→O a⟧“{I|W}’m {a customer|W},”⟦/⟧ {she|W} tells {him|O}.
⟦O→W i⟧“What are {you|W} washing?”⟦/⟧
⟦W→O i⟧“{I|W} haven’t decided.”⟦/⟧
⟦I→O a⟧“{She|W}’s with {me|I},”⟦/⟧ {I|I} say. It surprises {all three of {us|I+W+O}|I+W+O}.
⟦O→I a⟧“Since when?”⟦/⟧ {he|O} says.
⟦I→O i⟧“Since now. {We|I+W}’re sharing.”⟦/⟧
⟦O→I i⟧“Sharing what?”⟦/⟧
⟦W→O i⟧“Nine,”⟦/⟧ and {she|W} leans {her|W} whole back against the glass, shuts {her|W} eyes, and lets the heat go up under the parka.
{{My|I} brother|F} did this once. Not here, at home: {he|F} came in off a night shift in February when {I|I} was maybe seven, and {he|F} sat down on the kitchen floor with {his|F} spine against the oven door and {his|F} boots still on, and {he|F} cried without any noise, and {I|I} got a chair and sat guard. Nobody ever told {me|I} what for. {He|F} gave {me|I} a dollar. So {I|I} know about it, is what {I|I}’m saying. You don’t ask. You keep people off.
⟦I→W i⟧“D’{you|W} want socks?”⟦/⟧
⟦W→I i⟧“What?”⟦/⟧
⟦I→W a⟧“There’s clean ones, they’re in the blue bag. They’re {my|I} big ones,”⟦/⟧ {I|I} say.
⟦W→I i⟧“{You|I} don’t know {me|W}.”⟦/⟧
⟦I→W i⟧“{You|W} don’t know {my|I} socks.”⟦/⟧
One corner of {her|W} mouth moves. {I|I} bring them over. Close to, there’s tape on the inside of {her|W} elbow, with fluff on, and the name on the band has been picked at until it’s only the end of one, an O and a K and an O, the wrong way up. {She|W} sees {me|I} reading, and turns it in.
⟦W→I a⟧“{I|W} didn’t escape,”⟦/⟧ {she|W} says. ⟦W→I a =⟧“You can just go. They make you sign.”⟦/⟧
⟦I→W i⟧“Okay.”⟦/⟧
⟦W→I i⟧“Everyone thinks they lock it.”⟦/⟧
⟦I→W i⟧“Were {you|W} sick?”⟦/⟧
⟦W→I a⟧“No. {I|W} was pregnant,”⟦/⟧ {she|W} says.
Nine goes round. There’s a zip in there somewhere, tick, tick. {I|I} look at the hatch and {the shape in it|O} has stopped moving as well.
⟦I→W i⟧“Is there someone {I|I} can call?”⟦/⟧
⟦W→I i⟧“{He|H}’s asleep. {He|H} has work.”⟦/⟧
⟦I→W i⟧“Does {he|H} know?”⟦/⟧
⟦W→I a⟧“{He|H} knows. {He|H} said it was probably for the best,”⟦/⟧ {she|W} says.
⟦O→W i⟧“{He|H} said *what?*”⟦/⟧
⟦I→O i⟧“Hey.”⟦/⟧
⟦O→I a⟧“{I|O}’m not listening. {I|O} just happened to hear that,”⟦/⟧ {he|O} says.
⟦W→O a⟧“It’s {his|H} coat,”⟦/⟧ {she|W} says to the plastic, as if that explained it, and maybe it does. ⟦W→O a =⟧“{I|W} took it off the hook, it’s got {his|H} keys in. {Royden|H}’ll have to walk.”⟦/⟧
⟦O→W i⟧“Good. Walk where?”⟦/⟧
⟦W→O i⟧“To the plant. Eleven miles.”⟦/⟧
⟦O→W i⟧“{I|O}’d like to see that.”⟦/⟧
There’s a bolt, and another one. {I|I} didn’t know there was a door there. What comes out of it is about five foot two, in slippers and a bow tie, with a mug in each hand, and {he|O} puts one of them down on the dryer next to {her|W} elbow, very carefully, and gives the other to {me|I}.
⟦I→O i⟧“A *bow tie?*”⟦/⟧
⟦O→I i⟧“It’s a business.”⟦/⟧
⟦W→O a⟧“Thank {you|O},”⟦/⟧ {she|W} says. {Her|W} teeth have started to knock, now, when {she|W}’s nearly warm. ⟦W→O a =⟧“What do {I|W} owe {you|O}?”⟦/⟧
⟦O→W i⟧“What’s {your|W} name?”⟦/⟧
⟦W→O i⟧“{Naoko|W}.”⟦/⟧
⟦O→W i⟧“{Cliff|O}. And this is {{your|W} friend with nine|I}, who’s never once said good evening.”⟦/⟧
⟦I→O i⟧“{You|O} never said it either!”⟦/⟧
⟦O→I a⟧“It’s {my|O} shop,”⟦/⟧ {he|O} says.
⟦I→W i⟧“{Tamara|I}. Hi.”⟦/⟧
⟦W→I i⟧“Hi,”⟦/⟧ and {she|W} pulls the second sock up, right to the knee, and holds on to it. ⟦W→I i =⟧“Can {we|I+W} put more money in?”⟦/⟧

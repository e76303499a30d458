# title: Blocking for Six
# style: third person present limited; straight quotes; US; high school theatre kids in a diner booth after opening night; six, all genders; they pronouns for one; text messages; slang
# cast: A = Amit | Amit | he
# cast: R = Rohan | Rohan, Ro | he
# cast: F = Femke | Femke | she
# cast: L = Lola | Lola, Lo | she
# cast: S = Sienna | Sienna, Si | they
# cast: T = Todd | Todd | he
# cast: W = the waitress | Dawn | she
# cast: K = Mr. Kelvin | Mr. Kelvin, Kelvin | he
---
@note
chapter 6!! sorry for the wait, midterms ate me. also yes {sienna|S} uses they, be normal about it
@end
@scene place=a diner booth | time=after opening night | pov=T | present=A,R,F,L,S,T,W
There are six of {them|A+R+F+L+S+T} in a booth for four, and {Todd|T}, who did lights, is on the end with one leg in the aisle.
⟦L→R e⟧"{You|R} skipped a page,"⟦/⟧ {Lola|L} says.
⟦R→L i⟧"{I|R} skipped a *line*."⟦/⟧
⟦L→R i⟧"{You|R} skipped the page where {I|L}'m alive."⟦/⟧
⟦F→L i⟧"{She|L} was so good on that page, too."⟦/⟧
⟦L→F i⟧"Thank {you|F}."⟦/⟧
⟦R→L,F i⟧"Nobody noticed!"⟦/⟧
⟦A→R a⟧"{I|A} noticed,"⟦/⟧ {he|A} says from behind the menu. ⟦A→R a =⟧"{I|A} was {the guy who was supposed to kill {her|L}|A}. {I|A} came out with the pillow and {she|L} was already dead."⟦/⟧
⟦R→A i⟧"{You|A} improvised."⟦/⟧
⟦A→R i⟧"{I|A} fluffed it, {Ro|R}. {I|A} fluffed the pillow and left."⟦/⟧
⟦S→A i⟧"It got a laugh."⟦/⟧
⟦A→S i⟧"It's *Othello*!"⟦/⟧
{Sienna|S} slides down in the seat until only {their|S} bangs show. {They|S}'re laughing, that thing {they|S} do with no sound in it; {Todd|T} can feel it through the bench. {He|T} concentrates on the ketchup. {He|T} has been concentrating on ketchups since about September, in this booth, on this end, one person away from {them|S}, and once, on a big night, zero.
⟦W→A,R,F,L,S,T i⟧"What can {I|W} get {you kids|A+R+F+L+S+T}?"⟦/⟧
⟦A→W i⟧"Can {we|A+R+F+L+S+T} get like, six waters?"⟦/⟧
⟦W→A a⟧"{You|A} can get six waters and a thing,"⟦/⟧ {the waitress|W} says. ⟦W→A a =⟧"It's the rule after ten."⟦/⟧
⟦F→W i⟧"Fries, then."⟦/⟧
⟦W→F i⟧"One fries."⟦/⟧
⟦F→W i⟧"Does it come with—"⟦/⟧
⟦W→F i⟧"It comes with a plate, {sweetie|F}."⟦/⟧
{She|W} goes. There's a general rooting around for quarters.
⟦L→R a⟧"So are {you|R} gonna say sorry?"⟦/⟧ {she|L} says, the second the coast is clear.
⟦R→L i⟧"For what?"⟦/⟧
⟦L→R i⟧"{My|L} *parents* were there. {My|L} aunt flew in from Tampa."⟦/⟧
⟦R→L i⟧"{I|R} panicked, okay? {I|R} looked out and it was just, like, teeth."⟦/⟧
⟦L→R i⟧"Don't look out!"⟦/⟧
⟦R→L i⟧"{I|R} know not to look out. Somebody put a light in {my|R} face."⟦/⟧
It takes a second. Then five heads come around, slow, like those fans at a grocery store.
⟦T→R e⟧"That was cue forty,"⟦/⟧ {Todd|T} says.
⟦R→T i⟧"It was in {my|R} *eyes*, {Todd|T}."⟦/⟧
⟦T→R i⟧"It's always in {your|R} eyes."⟦/⟧ {Rohan|R} makes a noise like a kettle. ⟦T→R i =⟧"It was in {your|R} eyes Tuesday."⟦/⟧
⟦R→T i⟧"Not like that!"⟦/⟧
⟦F→T i⟧"Was it different tonight?"⟦/⟧
⟦T→F a⟧"It was, like, a hair late,"⟦/⟧ {he|T} says.
⟦A→T i⟧"How late?"⟦/⟧
⟦T→A i⟧"A page?"⟦/⟧
⟦L→T i⟧"A *page*?"⟦/⟧
So here's what happened. On page fifty-one, in the booth up top, with the clipboard on {his|T} knee and {his|T} thumb on the slider, {he|T}'d looked down into the wings stage left. {Sienna|S} was there in the blacks with the headset on. {They|S}'d just gotten the big bed on by {themselves|S}, the thing weighs more than a car, and {they|S} thought that nobody could see; and {they|S} were doing the whole of Desdemona's last scene along with {Lola|L}, silently, every word, both hands, with this look. {Todd|T} had forgotten there was such a thing as a slider. {He|T}'d forgotten about hands. When {he|T} came to it was a page later and {he|T}'d just gone for it, full, everything, straight in {the guy|R}'s face.
⟦T→R,L a⟧"{I|T} got distracted,"⟦/⟧ {he|T} mumbles.
⟦R→T e⟧"By what? {You|T}'re alone up there!"⟦/⟧ {Rohan|R} demands.
⟦T→R i⟧"There was a bug."⟦/⟧
⟦S→T a⟧"What kind of bug?"⟦/⟧ {they|S} ask.
It's the first thing {they|S}'ve said to {him|T} all night. The bangs are up. The eyes are up, too.
⟦T→S i⟧"Like a, a moth."⟦/⟧
⟦S→T i⟧"On cue forty."⟦/⟧
⟦T→S a⟧"Yeah,"⟦/⟧ {he|T} says.
⟦S→T i⟧"{I|S} called forty. {I|S} called it three times. {I|S} said ⟦S→T i quoted⟧'{Todd|T}, go'⟦/⟧, and {I|S} looked up, and {you|T} were looking right at {me|S}."⟦/⟧
⟦F→T i⟧"Oh my God."⟦/⟧
⟦A→F i⟧"What? What'd {I|A} miss?"⟦/⟧
⟦F→A i⟧"Shh."⟦/⟧
⟦A→F i⟧"Was there a moth or not?"⟦/⟧
⟦L→A i⟧"{Amit|A}, {I|L} will *end* {you|A}."⟦/⟧
⟦T→S a⟧"{I|T} didn't know {you|S} knew the lines,"⟦/⟧ {he|T} says. It isn't any of the things {he|T}'s practiced. ⟦T→S a =⟧"{You|S} know all of it."⟦/⟧
⟦S→T a⟧"{I|S} auditioned,"⟦/⟧ {they|S} say after a while. {They|S} pull a sleeve down over {their|S} hand. ⟦S→T a =⟧"{Kelvin|K} said {I|S}'d be more use on the bed."⟦/⟧
{Lola|L} stops with a quarter in midair. Whatever {she|L} was going to say, {she|L} doesn't; {she|L} turns and looks at {the kid|S} next to {her|L}, a long look, head on one side, as if somebody'd finally hit the right light.
⟦L→S a⟧"Do it now,"⟦/⟧ {she|L} says.
⟦S→L i⟧"What, here?"⟦/⟧
⟦L→S i⟧"Page fifty-one."⟦/⟧ The bangs come down again. ⟦L→S i =⟧"{Rohan|R} owes {me|L} a page. {I|L}'m giving it to {you|S}."⟦/⟧
⟦R→L a⟧"Can {you|L} do that?"⟦/⟧ {he|R} says.
⟦L→R i⟧"{I|L}'m dead. {I|L} can do what {I|L} want."⟦/⟧
The fries come. {Dawn|W} sets them down and doesn't go away. Nobody's got a pillow, so {Amit|A}, after some thought, takes off {his|A} hoodie and fluffs it.
⟦A→S a⟧"Whenever {you|S}'re ready,"⟦/⟧ {he|A} says.
⟦S→T a⟧"{Todd|T},"⟦/⟧ {they|S} say. {They|S}'re not looking at {the others|A+R+F+L}. There's one lamp over the table, on a pull chain. ⟦S→T a =⟧"Go."⟦/⟧

# title: Load-Out
# style: third person past; curly quotes; US; AO3; band; few tags
# cast: W = Wyatt Pruss | Wyatt, Wy | he
# cast: T = Trent Oyelaran | Trent | he
# cast: O = Oskar Blume | Oskar, Oz | he
# cast: L = the guy from the label | | he
---
@note
A/N: three idiots, one van. no beta we die like the bass amp
@end
@scene place=the alley behind the club | time=after the show | pov=W | present=W,T,O
The van wouldn’t lock, so somebody always had to stand with it. Tonight it was {Wyatt|W}, who sat on the bumper with {his|W} bad hand in a bucket of bar ice and watched {Trent|T} come down the steps backwards with {his|T} end of the bass cab.
⟦T→O i⟧“Left. Left. {Your|O} other left, {Oz|O}.”⟦/⟧
⟦O→T i⟧“{I|O} can’t see {my|O} feet.”⟦/⟧
⟦T→O i⟧“Nobody’s asking {you|O} to look at them.”⟦/⟧
⟦W→T,O i⟧“Want a hand?”⟦/⟧
⟦O→W i⟧“{You|W} only have the one.”⟦/⟧ The cab hit the van floor and {Oskar|O} folded over it, wheezing. ⟦O→W i =⟧“Show {me|O}.”⟦/⟧
{Wyatt|W} showed {him|O}. In the alley light it looked worse than it had onstage, two knuckles gone the color of plums.
⟦O→W i⟧“Can {you|W} close it?”⟦/⟧
⟦W→O i⟧“Kind of.”⟦/⟧
⟦O→W i⟧“Close it, then.”⟦/⟧
{He|W} tried. {Oskar|O} winced for {him|W}.
⟦T→W i⟧“That’s it, that’s the tour.”⟦/⟧ {Trent|T} hadn’t come any closer than the wheel arch. ⟦T→W i =⟧“That’s eleven dates.”⟦/⟧
⟦W→T i⟧“It’s two fingers.”⟦/⟧
⟦T→W i⟧“It’s {your|W} fretting hand, {Wy|W}.”⟦/⟧
⟦W→T i⟧“Well, it was {your|T} drum riser.”⟦/⟧
⟦T→W i⟧“{I|T} didn’t tell {you|W} to punch it!”⟦/⟧
⟦O→W,T i⟧“{Guys|W+T}.”⟦/⟧
⟦W→T i⟧“{I|W} didn’t punch it. {I|W} fell on it. Because somebody moved it a foot to the left after soundcheck and didn’t say.”⟦/⟧
⟦O→W,T i⟧“{Guys|W+T}. It was {me|O}. {I|O} moved it.”⟦/⟧
That shut {everybody|W+T} up. A cab went past the mouth of the alley with its light on.
⟦T→O a⟧“{You|O},”⟦/⟧ {he|T} said at last. {He|T} was staring. In six years nobody had touched {his|T} riser without a written invitation.
⟦O→T i⟧“There was a hole in the stage. {You|T}’d have gone through it in the second chorus. {I|O} figured {I|O}’d tell {you both|W+T}, and then {the guy from the label|L} came over, and {I|O} got...”⟦/⟧
⟦W→O i⟧“{You|O} got starstruck.”⟦/⟧
⟦O→W i⟧“{I|O} got hungry. {He|L} had those little sandwiches.”⟦/⟧
There had been a night in Duluth, the first winter, when the heater died and the three of {them|W+T+O} slept in the back under a moving blanket with the guitars between {them|W+T+O} like children. {Wyatt|W} had woken at four with {somebody’s|T} arm across {his|W} chest, heavy and warm, the wrist all ropes. {He|W} could have moved it. {He|W} had lain there until it got light counting the breaths against the back of {his|W} neck, and at breakfast {he|W} had picked a fight about the set list so that nobody would ask {him|W} why {he|W} looked so tired.
{Trent|T} crouched down in front of the bucket now and held out the same wrist, palm up.
⟦T→W i⟧“Give.”⟦/⟧
⟦W→T i⟧“It’s wet.”⟦/⟧
⟦T→W i⟧“Give it here, {you big baby|W}.”⟦/⟧ {His|T} thumb went along the bones one at a time, very slowly. ⟦T→W i =⟧“Does that hurt?”⟦/⟧
⟦W→T i⟧“No.”⟦/⟧
⟦T→W i⟧“That?”⟦/⟧
⟦W→T i⟧“No.”⟦/⟧
⟦T→W i⟧“Then why are {you|W} shaking?”⟦/⟧
Behind {them|W+T} the van door slid shut, with a certain amount of tact.
⟦O→W,T i⟧“{I|O}’m going back in for the merch box!”⟦/⟧
⟦W→O i⟧“{We|W+T+O} sold the merch box.”⟦/⟧
⟦O→W i⟧“{I|O}’m going back in for the sandwiches!”⟦/⟧
{They|W+T} listened to {his|O} boots go up the steps. {Trent|T} still had hold of the hand. It really didn’t hurt at all.
⟦W→T a⟧“It’s the ice,”⟦/⟧ {he|W} said.
⟦T→W i⟧“Sure.”⟦/⟧
⟦W→T i⟧“It’s cold, {I|W}’m cold, it’s February.”⟦/⟧
⟦T→W i⟧“{You|W} know {I|T} was awake, right? In Duluth.”⟦/⟧
{Wyatt|W} opened {his|W} mouth. The bucket had gone over at some point, and there was ice all down the alley, and {he|W} couldn’t think of a single song to argue about.
@break —-
@scene place=the van | time=three hours later | pov=W | present=W,T,O
{Oskar|O} drove, since {he|O} was {the only one who’d eaten|O}.
⟦O→W,T a⟧“Somebody talk to {me|O},”⟦/⟧ {he|O} begged, around Kenosha. ⟦O→W,T a =⟧“{I|O}’m seeing deer.”⟦/⟧
⟦T→O e⟧“There *are* deer,”⟦/⟧ said {Trent|T}.
⟦O→T i⟧“Where?”⟦/⟧
⟦T→O i⟧“Left.”⟦/⟧
⟦W→T a⟧“{His|O} other left,”⟦/⟧ mumbled {the guitarist|W}, who’d been asleep on {the drummer|T}’s shoulder since the tollbooth, and wasn’t anymore. {He|W} didn’t sit up. It was a good shoulder. ⟦W→T a =⟧“How’s {my|W} hand?”⟦/⟧
⟦T→W i⟧“{You|W} tell {me|T}.”⟦/⟧
⟦W→T i⟧“{I|W} can’t. {You|T}’re on it.”⟦/⟧
⟦T→W a⟧“Oh. Sorry,”⟦/⟧ {he|T} said, and didn’t let go of it.
A pair of eyes came up in the rearview mirror and crinkled. ⟦O→W,T a⟧“So is it still the tour,”⟦/⟧ {he|O} asked, ⟦O→W,T a =⟧“or what?”⟦/⟧
⟦W→O i⟧“Ten dates.”⟦/⟧
⟦T→O i⟧“Eleven. {I|T} can teach {him|W} to drum.”⟦/⟧

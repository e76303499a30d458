# title: Game Tape
# style: third person past limited; straight quotes; US; sports debrief, three players and a coach; few tags
# cast: D = Darnell Pope | Darnell, Pope, Nell | he
# cast: W = Wyatt Sorensen | Wyatt, Sorensen | he
# cast: J = Javi Montoya | Javi, Montoya | he
# cast: H = Coach Heller | Coach Heller, Coach, Heller | he
# cast: E = Ethan Brill | Ethan, Brill | he
# cast: S = Darnell's sister | Monique | she
---
@scene place=the film room | time=Monday morning after the loss | pov=D | present=D,W,J,H
The film room smelled like old popcorn and {three guys who hadn't slept|D+W+J}. {Coach Heller|H} had the remote. {He|H} ran the same six seconds back, and back, and back.
⟦H→D,W,J i⟧"Somebody tell {me|H} what happened there."⟦/⟧
Nobody did. On the screen a very small {Wyatt|W} went left and a very small {Javi|J} went left, and the ball went right, where there was no one.
⟦J→H a⟧"Miscommunication, {Coach|H},"⟦/⟧ {the kid|J} said.
⟦H→J i⟧"Between who?"⟦/⟧
⟦J→H i⟧"Between, uh."⟦/⟧ {Javi|J} looked at {Wyatt|W}. {Wyatt|W} looked at the popcorn machine. ⟦J→H i =⟧"Between people."⟦/⟧
⟦H→J i⟧"Great. People."⟦/⟧ Nobody on the bench breathed. ⟦H→J i =⟧"{Pope|D}, {you|J} were people. What'd {you|J} call?"⟦/⟧
{Darnell|D} sat up. ⟦D→H i⟧"Switch."⟦/⟧
⟦W→D a⟧"{You|D} did not call switch,"⟦/⟧ {he|W} said at once.
⟦D→W i⟧"{I|D} called switch twice."⟦/⟧
⟦W→D i⟧"{Nell|D}, {I|W} was four feet from {you|D}."⟦/⟧
⟦D→W e⟧"Then get {your|W} ears checked,"⟦/⟧ {Darnell|D} told {him|W}.
⟦J→D,W e⟧"{I|J} heard it,"⟦/⟧ {Javi|J} offered, and then, when both of {them|D+W} turned around, shrank into {his|J} hoodie. ⟦J→D,W e =⟧"{I|J} mean {I|J} heard something."⟦/⟧
⟦W→J a⟧"{You|J} heard the crowd,"⟦/⟧ {the big man|W} grunted.
⟦J→W i⟧"The crowd was calling switch?"⟦/⟧
⟦H→D,W,J i⟧"Gentlemen."⟦/⟧
{He|H} didn't raise {his|H} voice, {he|H} never did. {He|H} put the remote on the table with a click and it was worse than yelling. Last year, when {Brill|E} was still captain, there'd have been a joke by now; {Ethan|E} used to do this thing where {he|E} narrated the tape like a nature documentary, the shy point guard emerges from the burrow, until even {the old man|H} cracked. But {Brill|E} had blown {his|E} knee in August and gone home to Duluth, and nobody had told a joke in this room since. {Darnell|D} had the armband in {his|D} bag. {He|D} hadn't put it on once where people could see.
⟦H→D,W,J i⟧"{I|H}'ve got a budget meeting. Ten minutes. When {I|H} come back {I|H} want one answer, and {I|H} don't care whose it is."⟦/⟧
The door sighed shut behind {him|H}.
⟦J→D,W i⟧"So who's gonna be the answer?"⟦/⟧
⟦W→J i⟧"Not {me|W}."⟦/⟧
⟦J→W i⟧"Obviously not {you|W}."⟦/⟧ {Wyatt|W}'s knee had started to jump. ⟦J→W i =⟧"{You|W} never are."⟦/⟧
⟦W→J i⟧"What's that supposed to mean?"⟦/⟧
⟦J→W i⟧"It means Fresno, {man|W}. It means Reno."⟦/⟧
⟦D→J,W i⟧"Okay, leave Reno out of it."⟦/⟧
⟦J→D i⟧"Why? {You|D} were there. {You|D} covered for {him|W}."⟦/⟧
⟦W→D a⟧"{You|D} covered for {me|W}?"⟦/⟧ {he|W} said, after a second.
⟦D→W e⟧"It was one bed check,"⟦/⟧ {Darnell|D} muttered.
⟦W→D i⟧"{You|D} told {me|W} {Heller|H} skipped {our|W+D} floor!"⟦/⟧
⟦D→W i⟧"And {you|W} believed that? {He|H}'s never skipped a floor in {his|H} life."⟦/⟧
{Wyatt|W}'s mouth opened and stayed that way. {The kid|J}, meanwhile, had gotten hold of the remote. {He|J} found the button that did sound.
It was mostly roar. Then, thin as a bug under the roar, a voice. {Darnell|D} knew it the way you know your own voice on an answering machine, with horror. ⟦D i quoted⟧"Switch,"⟦/⟧ it said. And a second later, higher: ⟦D i quoted⟧"Switch!"⟦/⟧
Nobody moved.
⟦W→J a⟧"Play it again,"⟦/⟧ {the forward|W} said after a while.
{Javi|J} played it again.
⟦W→D i⟧"Huh."⟦/⟧
⟦D→W i⟧"Yeah."⟦/⟧
⟦W→D i⟧"{You|D} sound like {{your|D} sister|S}."⟦/⟧
⟦D→W i⟧"Do not bring {Monique|S} into this."⟦/⟧
⟦W→D a⟧"{I|W}'m saying {you|D}'ve got to get louder,"⟦/⟧ {he|W} said. {He|W} wasn't being nasty anymore, that was the awful part; {he|W} had leaned over the seat back and was looking right at {him|D}. ⟦W→D a =⟧"{You|D} say stuff like {you|D}'re asking if it's okay. {Ethan|E} called switch, they heard it in the parking lot."⟦/⟧
⟦D→W i⟧"{I|D}'m not {Ethan|E}."⟦/⟧
⟦W→D i⟧"No kidding."⟦/⟧
⟦J→W i⟧"Wow, {dude|W}."⟦/⟧
⟦W→J i⟧"What? {He|D}'s not. {I|W} don't need {him|D} to be."⟦/⟧ {His|W} ears had gone red. ⟦W→J i =⟧"{I|W} need to hear {him|D}, is all."⟦/⟧
{Darnell|D} thought about the armband, rolled up in a sock like something stolen. Then {he|D} got the bag out from under the chair and unzipped it. {Javi|J} whistled.
⟦J→D i⟧"{You|D}'ve had that the whole time?"⟦/⟧
⟦D→J a⟧"Since September,"⟦/⟧ {he|D} admitted.
⟦J→D i⟧"It's *November*."⟦/⟧
⟦W→D i⟧"Give it."⟦/⟧
⟦D→W i⟧"What? No."⟦/⟧ But {the big man|W} had {him|D} by the wrist already. ⟦D→W i =⟧"{Wyatt|W}, come on, not in front of {the kid|J}."⟦/⟧
⟦W→D i⟧"{Your|D} arm, {stupid|D}. Give it here. {You|D} can't do those one-handed."⟦/⟧ {Darnell|D} held still while it went on over {his|D} sleeve, crooked, too tight. ⟦W→D i =⟧"There. Now say it."⟦/⟧
⟦D→W i⟧"Say what?"⟦/⟧
The door opened. {Coach|H} stood there with a stack of folders and one eyebrow.
⟦H→D,W,J i⟧"Well? Who've {I|H} got?"⟦/⟧
⟦J→H a⟧"{Me|J},"⟦/⟧ said {a voice from inside the hood|J}, and then the hood came down. ⟦J→H a =⟧"{I|J} went left because {Wyatt|W} went left."⟦/⟧
⟦W→H a⟧"And {I|W} didn't listen,"⟦/⟧ {he|W} put in.
⟦D→H e⟧"And {I|D} wasn't loud,"⟦/⟧ said {Darnell|D}, loudly enough that somebody next door banged on the wall.

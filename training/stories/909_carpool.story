# title: Carpool
# style: third person past; curly quotes; dialogue slips (full stop before a tag); three boys in the back, a father at the wheel
# cast: D = Mr. Ferrante | Mr. Ferrante, Dad, Nick's dad | he
# cast: N = Nick Ferrante | Nick, Nicky | he
# cast: J = Jordan | Jordan, Jordy | he
# cast: W = Wendell | Wendell, Wen | he
# cast: C = Coach | Coach | 
# cast: S = Coach's daughter Sophie | Sophie | she
---
@scene place=a minivan | time=driving home from the away game | pov=J | present=D,N,J,W
{They|N+J+W} had lost nineteen to nothing, and the van smelled of feet.
⟦D→N,J,W i⟧“So.”⟦/⟧ {{Nick|N}’s dad|D} found {them|N+J+W} in the mirror. ⟦D→N,J,W i =⟧“What’d {we|D+N+J+W} learn?”⟦/⟧
⟦N→D i⟧“Don’t.”⟦/⟧
⟦D→N a⟧“{I|D}’m only asking,”⟦/⟧ {he|D} said.
⟦N→D i⟧“{You|D} do this every time. Last week {you|D} did it with hand motions.”⟦/⟧
⟦W→D e⟧“{I|W} learned {I|W} can throw up running,”⟦/⟧ {Wendell|W} offered.
⟦D→W i⟧“There {you|W} go. That’s a skill.”⟦/⟧
⟦J→W i⟧“That was *{you|W}?*”⟦/⟧
⟦W→J i⟧“Who did {you|J} think it was?”⟦/⟧
⟦J→W e⟧“{I|J} slid in it!”⟦/⟧ {Jordan|J} said.
⟦W→J i⟧“{I|W} know. {I|W} saw. It was the best tackle {you|J}’ve ever made.”⟦/⟧ {Jordan|J} hit {him|W} with a shin guard, and {he|W} hit back with a banana, and in the middle seat {Nick|N} pulled {his|N} hood over {his|N} face and drew the strings until there was just nose.
⟦D→N a⟧“What’s up with {you|N}?”⟦/⟧ {{his|N} father|D} wanted to know.
⟦N→D i⟧“Nothing.”⟦/⟧
⟦W→D i⟧“{He|N}’s in love.”⟦/⟧
⟦N→W i⟧“{I|N} will kill {you|W}.”⟦/⟧
⟦D→W i⟧“Oh yeah? Who with?”⟦/⟧
⟦N→D i⟧“{Dad|D}!”⟦/⟧
⟦W→D i⟧“{I|W}’m not allowed to say.”⟦/⟧
⟦D→J i⟧“{Jordan|J}? Are {you|J} allowed?”⟦/⟧
{Jordan|J} got very busy with {his|J} laces. {He|J} could feel {Nick|N} not looking at {him|J}. It was a particular sort of not looking; it had been going on since the bus shelter at camp, where it rained for an hour, and where {the two of {them|J+N}|J+N} had shared one poncho and half a bag of Skittles, and {Nick|N} had picked all the green ones out for {him|J} because {he|J} once said in *fourth grade* that {he|J} liked the green ones. That was all. Nothing happened. {Jordan|J} thought about it maybe forty times a day.
⟦J→D a⟧“{I|J} don’t know anything about it.”⟦/⟧ {He|J} said to the laces.
⟦W→J i⟧“{You|J} are such a liar.”⟦/⟧
⟦J→W a⟧“What do {you|W} know?”⟦/⟧ {he|J} muttered, and kept {his|J} head down.
⟦W→J i⟧“{I|W} know what {he|N} wrote on {his|N} shoe.”⟦/⟧
⟦N→W i⟧“{Wendell|W}. *{Wen|W}.* {I|N} swear to God.”⟦/⟧
⟦J→W i⟧“What’d {he|N} write on {his|N} shoe?”⟦/⟧
⟦D→N i⟧“{You|N} wrote on the *shoes?* Those were eighty dollars!”⟦/⟧
⟦N→D i⟧“It’s on the bottom. {You|D} can’t even see it.”⟦/⟧
⟦W→D i⟧“{You|D} can when {he|N} falls over.”⟦/⟧
⟦D→W i⟧“Well, then {I|D} should’ve seen it plenty.”⟦/⟧
⟦N→D,W,J i⟧“{I|N} hate {everyone in this car|D+W+J}.”⟦/⟧
The light went red. {Mr. Ferrante|D} put {his|D} arm along the seat and turned all the way round, and {his|D} eyes went from the hood to the banana to {Jordan|J}, and stayed on {Jordan|J}, who was the color of the light. {His|D} eyebrows moved up about a quarter inch.
⟦D→N a⟧“Huh.”⟦/⟧ {He|D} said.
⟦N→D i⟧“What, huh?”⟦/⟧
⟦D→N i⟧“Nothing. {I|D} figured it was {{Coach|C}’s girl|S}. {Sophie|S}.”⟦/⟧
⟦N→D i⟧“Why would it be {Sophie|S}?”⟦/⟧
⟦D→N i⟧“No reason. It’s green.”⟦/⟧
⟦W→D i⟧“What’s green?”⟦/⟧
⟦D→W i⟧“The *light*, {Wendell|W}.”⟦/⟧ But it was still red; {Jordan|J} could see it. {He|J} could see the other thing too, since {Nick|N} had {his|N} foot up on the cooler now, crossed over {his|N} knee, as if it had just happened to land there. The bottom of the cleat was packed with mud.
⟦J→N i⟧“Can {I|J}...”⟦/⟧
⟦N→J i⟧“If {you|J} want.”⟦/⟧
{He|J} used the banana peel. It took a while. {Wendell|W} leaned across both of {them|J+N} to watch with {his|W} chin practically on {Nick|N}’s knee, and got shoved, and leaned back in. A J came up first. Then something that could have been a heart, or a soccer ball.
⟦W→N a⟧“{I|W} said it looks like a butt.”⟦/⟧ {He|W} said.
⟦N→W i⟧“It’s a Skittle.”⟦/⟧
⟦J→N a⟧“Green?”⟦/⟧ {He|J} hardly got it out.
⟦N→J i⟧“It’s Sharpie, {dude|J}. It’s whatever {you|J} want.”⟦/⟧
The horn behind {them|D+N+J+W} went off. {Mr. Ferrante|D} jumped, and drove.
⟦D→N,J,W a⟧“So that’s what {we|D+N+J+W} learned.”⟦/⟧ {He|D} said, after a block or so.

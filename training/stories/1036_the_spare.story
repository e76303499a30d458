# title: The Spare
# style: third person past; curly quotes; two princes and a guard, then the chancellor; men only; surnames, titles and nicknames by turns; more tags
# cast: R = Prince Ludovic | Ludovic, Vico, Your Highness | he
# cast: J = Prince Jeremy | Jeremy, Jem, Highness | he
# cast: W = Conrad Wainwright | Wainwright, Conrad | he
# cast: L = Lord Lathom | Lathom, the chancellor | he
# cast: A = the midwife | Wainwright's aunt | she
# cast: B = the archbishop | | he
# cast: F = the late king | Father | he
---
@scene place=the robing room | time=the morning of the coronation | pov=W | present=R,J,W
⟦R→J i⟧“{I|R} can’t feel {my|R} hands.”⟦/⟧
⟦J→R i⟧“They’re in the sleeves, {Vico|R}.”⟦/⟧
⟦R→J i⟧“Which sleeves?”⟦/⟧
⟦J→R i⟧“There’s an inside one and an outside one. {You|R}’ve gone down the middle.”⟦/⟧
⟦R→W e⟧“{Wainwright|W}, have {I|R} gone down the middle?”⟦/⟧ asked {Prince Ludovic|R}.
⟦W→R i⟧“{You|R} have, {Your Highness|R}.”⟦/⟧
⟦J→W i⟧“Get {him|R} out, will {you|W}? {I|J}’ve got {his|R} crown under {my|J} arm.”⟦/⟧
{Wainwright|W} put {his|W} halberd in the umbrella stand. {He|W} found an elbow, and then a wrist, and drew it through into the daylight; it was cold, and shaking, with the nails bitten down. {He|W} had guarded {the two of {them|R+J}|R+J} since {they|R+J} were six. {He|W} had never told either that {he|W} could tell {them|R+J} apart in the dark.
⟦R→W a⟧“Thank {you|W},”⟦/⟧ {he|R} breathed.
⟦J→R a⟧“Say the oath again,”⟦/⟧ {{his|R} brother|J} commanded.
⟦R→J i⟧“{I|R}, {Ludovic|R}, by grace of… of…”⟦/⟧
⟦J→R i⟧“Heaven.”⟦/⟧
⟦R→J i⟧“By grace of heaven. And blood.”⟦/⟧
⟦J→R i⟧“Blood and *law*.”⟦/⟧
⟦R→J i⟧“{You|J} see? {You|J} know it. {I|R} don’t know it. {You|J}’ve heard it as many times as {I|R} have and {you|J} *know* it.”⟦/⟧
{Jeremy|J} said nothing. {He|J} shifted the crown to {his|J} other arm. {They|R+J} had been born eleven minutes apart, in a thunderstorm, with {a midwife|A} who drank; and it was {Ludovic|R} that {somebody|A} had tied the ribbon on. Afterwards everything had gone by the ribbon. {He|R} had been given the map room, and the white horse, and, on {his|R} ninth birthday, a general. {Jeremy|J} had been given a dog. It had looked at the time to {Wainwright|W} as if {the second boy|J} had had the best of it, but {he|W} had watched {him|J} stand outside the map room with that dog on a string, listening through the door to the lesson. {He|J} had used to move {his|J} lips.
⟦R→J i⟧“{You|J} do it.”⟦/⟧
⟦J→R i⟧“Do what?”⟦/⟧
⟦R→J i⟧“This. Put it on. Go down there and do it. Nobody’ll know.”⟦/⟧
⟦J→R i⟧“*{Wainwright|W}* knows.”⟦/⟧
⟦R→W i⟧“{You|W} wouldn’t tell.”⟦/⟧
⟦W→R e⟧“{I|W}’d be asked, {sir|R},”⟦/⟧ {Wainwright|W} said.
⟦R→W i⟧“But would {you|W} tell?”⟦/⟧
⟦J→R a⟧“Leave {him|W} alone,”⟦/⟧ {he|J} said sharply. ⟦J→R a =⟧“{He|W} took an oath as well. And {he|W} knew it when {he|W} got there.”⟦/⟧
{Ludovic|R} sat down on the step of the throne that was used for practising. The robe went up round {his|R} ears. From in there, muffled, {he|R} said, ⟦R→J a⟧“{I|R}’d give it to {you|J}, {Jem|J}. {I|R}’m not just saying it. If there were a paper, {I|R}’d sign.”⟦/⟧
⟦J→R a⟧“There’s no paper,”⟦/⟧ {{his|R} twin|J} said.
⟦R→J i⟧“But if there were.”⟦/⟧
⟦J→R i⟧“Don’t.”⟦/⟧
⟦R→J i⟧“Would {you|J} want it?”⟦/⟧
⟦J→R i⟧“{I|J} said *don’t*, {Vico|R}!”⟦/⟧
In the square they’d begun on the bells. {The guard|W} looked at the halberd. It struck {him|W} that {he|W} was forty-four years old, and there was a thing {he|W} might have said on any day of the last fifteen.
⟦W→R,J e⟧“It was the left foot,”⟦/⟧ said {Wainwright|W}.
⟦R→W i⟧“What was?”⟦/⟧
⟦W→R,J i⟧“The ribbon. It was tied on the left foot. And then there was {your|R+J} bath.”⟦/⟧
⟦J→W e⟧“Who told {you|W} that?”⟦/⟧ {Jeremy|J} demanded.
⟦W→J i⟧“{The midwife|A}. {She|A} was {{my|W} aunt|A}.”⟦/⟧
⟦J→W i⟧“And it came off.”⟦/⟧
⟦W→J i⟧“It came off in the bath, {Highness|J}.”⟦/⟧
Neither of {them|R+J} moved. {They|R+J} had the one face between {them|R+J}, always had, and for once there was the one look on it.
⟦R→W a⟧“So which of {us|R+J}…?”⟦/⟧ {the elder|R} whispered, if that was what {he|R} was.
⟦W→R i⟧“{She|A} hadn’t a notion. {She|A} tied it on the one who was crying.”⟦/⟧
It was {Jeremy|J} who laughed. It burst out of {him|J}, and {he|J} had to hug the crown with both arms in order not to drop it. ⟦J→R i⟧“Oh, well then. That *was* {you|R}.”⟦/⟧
⟦R→J e⟧“It was not!”⟦/⟧ cried {Ludovic|R}.
⟦J→R i⟧“{You|R} cried at the *soup*, on Friday.”⟦/⟧
⟦R→J i⟧“It was hot soup!”⟦/⟧
@scene place=the robing room | time=moments later | pov=W | present=R,J,W,L
⟦L→R,J i⟧“{Gentlemen|R+J}, it’s time.”⟦/⟧ {Lord Lathom|L} had come in without knocking, and {he|L} looked down {his|L} long nose at the robe on the floor, and {the boy inside it|R}, and at {the other one|J}. ⟦L→R i⟧“Why is {Prince Jeremy|J} holding the crown?”⟦/⟧
⟦R→L i⟧“{He|J}’s keeping it warm.”⟦/⟧
⟦L→R i⟧“And which of {you|R+J} is to wear it? {The archbishop|B}’s on {his|B} second sermon.”⟦/⟧
{The brothers|R+J} looked at {each other|R+J}. {Wainwright|W} found that {he|W} had been holding {his|W} breath.
⟦J→R i⟧“Toss for it?”⟦/⟧
⟦R→J a⟧“Best of three,”⟦/⟧ {he|R} agreed.
⟦L→R,J e⟧“{I|L} *beg* {your|R+J} pardon?”⟦/⟧ said {Lathom|L}.
⟦J→W i⟧“Have {you|W} got a coin, {Conrad|W}?”⟦/⟧
It was the first time in fifteen years that either of {them|R+J} had used it. {He|W} felt in {his|W} pocket, under the mail.
⟦W→J,R a⟧“It’s got {{your|R+J} father|F} on it,”⟦/⟧ {he|W} warned {them|R+J}.
⟦R→W i⟧“Good. {He|F} can have a say, for once. Heads it’s {me|R}.”⟦/⟧
⟦J→R i⟧“Heads it’s *{me|J}*. {You|R} always have heads.”⟦/⟧
⟦L→W i⟧“{Guard|W}! Do *not* throw that coin!”⟦/⟧
{He|W} had been given orders by chancellors before. {Wainwright|W} put {his|W} thumb under {the late king|F}, and looked at {one boy|R}, and at {the other|J}, and threw it as high as {he|W} could.

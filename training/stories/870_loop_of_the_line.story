# title: the 8.52, again
# style: third person present; curly quotes; time loop; two women, one remembers, then both; an inspector; she-tags
# cast: T = Farah | Farah | she
# cast: Y = Yuki | Yuki | she
# cast: Z = Farah's ex | |
# cast: V = the vicar | | he
# cast: M = Yuki's mother | | she
# cast: I = the ticket inspector | Olga | she
---
@scene place=a train | time=8.52, the thirtieth time | pov=T | present=T,Y,I
⟦I→T,Y i⟧“Tickets, please.”⟦/⟧
{Farah|T} has {hers|T} out already. {She|T}’s had it out since Didcot, between two fingers, like a cigarette.
⟦T→I a⟧“It’s valid,”⟦/⟧ {she|T} says. ⟦T→I a =⟧“It’s off-peak but the 8.52 counts as off-peak after the first of the month. {You|I}’re going to look it up, and it does, and {you|I}’re going to say well {I|T} never.”⟦/⟧
{The inspector|I} looks it up.
⟦I→T a⟧“Well, {I|I} never,”⟦/⟧ says {the inspector|I}.
⟦Y→T i⟧“How did {you|T} know that?”⟦/⟧
And here {she|Y} is. Across the table with {her|Y} thermos and {her|Y} great suitcase of a handbag, in the yellow coat, asking it. {She|Y} asks it every time. Thirty mornings and {she|Y} has never once not asked.
⟦T→Y i⟧“{I|T}’ve met {her|I} before.”⟦/⟧
⟦Y→T i⟧“{You|T}’ve met {the inspector|I}?”⟦/⟧
⟦T→Y i⟧“{Her|I} name’s {Olga|I}. {She|I}’s got a bad hip and {she|I} hates this line.”⟦/⟧
⟦I→T i⟧“Who told {you|T} {I|I} hate it?”⟦/⟧
⟦T→I i⟧“{You|I} did. Day twelve.”⟦/⟧
⟦I→T a⟧“Day twelve of what?”⟦/⟧ {she|I} asks, sitting down, for the hip.
⟦Y→T i⟧“Yes, day twelve of what?”⟦/⟧
So {Farah|T} tells it. {She|T}’s got it down to under three minutes now. There’s a cow on the line at Cholsey, at 9.14, and it all stops, and then it’s 8.52 and there’s steam coming out of that thermos. {She|T} tells {them|Y+I} the things {she|T} has learned to tell: the thing that’s written in the lid, the dream {the inspector|I} had last night. It goes the way it always does. {Olga|I} crosses {herself|I}. And {the woman in yellow|Y} listens right to the end with {her|Y} chin on {her|Y} fist, and believes it, straight off, as if somebody had said that it looked like rain. That was what had done for {Farah|T}, right back at the beginning. {She|T}’d never been believed about so much as a parking ticket. {She|T}’d spent two years with {a person|Z} who used to ask to see the receipt.
⟦Y→T i⟧“And what do {I|Y} say now?”⟦/⟧
⟦T→Y i⟧“Now {you|Y} ask if {we|T+Y}’re friends.”⟦/⟧
⟦Y→T i⟧“Are {we|T+Y}?”⟦/⟧
⟦T→Y i⟧“For about twenty minutes.”⟦/⟧
⟦I→Y i⟧“Ask {her|T} if {she|T}’s tried moving the cow.”⟦/⟧
⟦Y→I i⟧“{You|I} ask {her|T}.”⟦/⟧
⟦I→T i⟧“Have {you|T} tried moving the cow?”⟦/⟧
⟦T→I i⟧“Day four. It sat on {me|T}.”⟦/⟧
⟦Y→T e⟧“{You poor thing|T},”⟦/⟧ {Yuki|Y} says, trying not to laugh, not trying very hard. ⟦Y→T e =⟧“What else have {you|T} done?”⟦/⟧
⟦T→Y i⟧“{I|T} got off at Didcot. {I|T} pulled the cord. {I|T} shouted at {a vicar|V}.”⟦/⟧
⟦I→T i⟧“Which vicar?”⟦/⟧
⟦T→I i⟧“Coach C. {He|V} had it coming.”⟦/⟧
⟦I→T a⟧“{He|V} does put {his|V} feet on the seats,”⟦/⟧ {she|I} allows.
⟦Y→T i⟧“And {me|Y}? What have {I|Y} done?”⟦/⟧
⟦T→Y i⟧“{You|Y} always do the same.”⟦/⟧
⟦Y→T i⟧“Which is what?”⟦/⟧
{Farah|T} looks at the table. It’s got a coffee ring on it and {she|T} knows that ring like {her|T} own signature.
⟦T→Y a⟧“{You|Y} give {me|T} half of {your|Y} sandwich,”⟦/⟧ {she|T} says.
⟦I→T i⟧“That’s all?”⟦/⟧
⟦Y→T i⟧“What sort is it?”⟦/⟧
⟦T→Y i⟧“Egg. {You|Y} say it’s not very nice and it isn’t.”⟦/⟧
⟦Y→T i⟧“And what don’t {you|T} say?”⟦/⟧ {The woman|Y} has unwrapped it and is holding out the bigger part. ⟦Y→T i =⟧“{You|T} went a funny colour. There’s something that {you|T} don’t tell {me|Y}, isn’t there?”⟦/⟧
⟦I→Y i⟧“Leave {the girl|T} be.”⟦/⟧
⟦Y→I i⟧“{I|Y} will, if {she|T} says so.”⟦/⟧
⟦I→T i⟧“It’s fourteen minutes past, near enough. Say it or don’t, {love|T}.”⟦/⟧
The brakes have started. {Farah|T} puts the bread down.
⟦T→Y a⟧“Every time,”⟦/⟧ {she|T} says, ⟦T→Y a =⟧“{I|T} think if {I|T}’m funny enough {you|Y}’ll still know {me|T} at 8.52.”⟦/⟧
@break . . .
@scene place=the train | time=8.52, the thirty-first time | pov=T | present=T,Y,I
Steam. A thermos. Two fingers, and the ticket between them.
⟦I→T,Y i⟧“Tickets, please.”⟦/⟧
⟦T→I i⟧“It’s valid, it’s off-peak, but...”⟦/⟧
⟦Y→I e⟧“But it counts after the first of the month,”⟦/⟧ says {Yuki|Y}.
Nobody moves. The tannoy apologises for itself. Outside there’s a field, the one with the bath in it, and {Farah|T} watches it slide from one side of the window to the other and can’t get {her|T} mouth to close.
⟦I→Y i⟧“Does it? Well, {I|I} never.”⟦/⟧
⟦T→Y i⟧“Say that again.”⟦/⟧
⟦Y→T i⟧“It’s egg today.”⟦/⟧ {Her|Y} hands aren’t steady; {she|Y}’s got the sandwich out, {she|Y}’s tearing it. ⟦Y→T i =⟧“It’s not very nice. {I|Y} think {I|Y}’ve made it thirty-one times.”⟦/⟧
⟦I→Y i⟧“Thirty-one of what?”⟦/⟧
⟦T→Y i⟧“How much have {you|Y} got?”⟦/⟧
⟦Y→T i⟧“Just the last one. And a bit about a cow.”⟦/⟧
⟦I→T i⟧“What cow? Is there a cow?”⟦/⟧
⟦T→I i⟧“Cholsey, 9.14. Could {you|I} ring ahead?”⟦/⟧
⟦Y→I i⟧“Please, {Olga|I}. Tell them it’s brown.”⟦/⟧
⟦I→Y a⟧“How do {you|Y} know {my|I} name?”⟦/⟧ {she|I} says, but {she|I}’s got the radio in {her|I} hand.
⟦Y→T i⟧“{You|T} sat there for a whole month and let {me|Y} give {you|T} the small half?”⟦/⟧
⟦T→Y i⟧“It was always the big half.”⟦/⟧
⟦Y→T a⟧“Was it?”⟦/⟧ {she|Y} says. {She|Y}’s started to smile, all down one side, the way that {she|Y} does at ten past, at the very end, when it’s nearly too late for it. It’s seven minutes to nine. ⟦Y→T a =⟧“{I|Y} must have liked {you|T} quite soon, then.”⟦/⟧
⟦T→Y i⟧“What’s in the lid?”⟦/⟧
⟦Y→T i⟧“What?”⟦/⟧
⟦T→Y i⟧“The lid. There’s something written there. {You|Y} never let {me|T} see it, {you|Y} only tell {me|T} so {I|T} can prove it to {you|Y}.”⟦/⟧
{Yuki|Y} unscrews it. {She|Y} pours out the tea first, into the cup, not hurrying. {They|T+Y}’ve both got the whole day.
⟦Y→T a⟧“It’s {my|Y} phone number. {{My|Y} mother|M} wrote it,”⟦/⟧ {she|Y} tells {her|T}, blushing up to the collar of that terrible coat, ⟦Y→T a =⟧“in case {I|Y} was ever found.”⟦/⟧

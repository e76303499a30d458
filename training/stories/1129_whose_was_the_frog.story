# title: Whose Was the Frog
# style: third person past; curly quotes; five pupils in detention and a teacher; announced lines, desks and corners, mouthed words, a confession read out
# cast: O = Obinna | Obinna, Obi-Wan | he
# cast: B = Bryony | Bryony, Bry | she
# cast: X = Xavi | Xavi, the new kid | he
# cast: K = Kendra | Kendra | she
# cast: R = Rusty | Rusty, Russell | he
# cast: M = Mrs Ondrej | Mrs Ondrej, the deputy head, miss | she
---
@scene place=a science lab, detention | time=four in the afternoon | pov=O | present=O,B,X,K,R,M
{Mrs Ondrej|M} put the jar on the bench where {everybody|O+B+X+K+R} could see it.
⟦M→O,B,X,K,R i⟧“{I|M} shall be next door. When {I|M} come back, one of {you|O+B+X+K+R} will tell {me|M} whose it is.”⟦/⟧
The door shut. The frog looked at {the five of {them|O+B+X+K+R}|O+B+X+K+R}. {The five of {them|O+B+X+K+R}|O+B+X+K+R} looked, more or less, at {Rusty|R}.
⟦R→O,B,X,K i⟧“Oh, come *on*.”⟦/⟧
⟦B→R i⟧“{You|R} did the snail.”⟦/⟧
⟦R→B i⟧“The snail was art.”⟦/⟧
⟦K→R e⟧“It was in {my|K} lunch,”⟦/⟧ came from {Kendra|K}’s end of the bench.
⟦R→K i⟧“{I|R} said sorry for the snail.”⟦/⟧
⟦K→R i⟧“{You|R} said sorry *to* the snail!”⟦/⟧
{Obinna|O} laughed. {He|O} couldn’t help it; it got out round the side. {Bryony|B} gave {him|O} the look {she|B} gave people who talked in the cinema. {They|O+B}’d been in the same class since {they|O+B} were six and {he|O}’d had that look perhaps once a week, so that by now it was nearly a kind of hello. {She|B} had never had a detention in {her|B} life. {She|B} had come in with three pens and a highlighter and asked {Mrs Ondrej|M} if there’d be a worksheet. What {she|B} was in for, nobody knew. It was the most interesting thing in the room, after the frog.
⟦O→B i⟧“What did {you|B} do, {Bry|B}?”⟦/⟧
⟦B→O i⟧“Nothing.”⟦/⟧
⟦O→B i⟧“{Everyone here|O+B+X+K+R} did something.”⟦/⟧
⟦R→O i⟧“What did {you|O} do, {Obi-Wan|O}?”⟦/⟧
⟦O→R i⟧“{I|O} was late.”⟦/⟧
⟦R→O i⟧“To what?”⟦/⟧
⟦O→R i⟧“Detention.”⟦/⟧
It was {the new kid|X} who snorted. {He|X} was on the stool by the window with {his|X} hood up, and {he|X} hadn’t said a word to any of {them|O+B+K+R} since half-term, so that all four heads came round, and {he|X} went the colour of the fire blanket.
⟦K→X i⟧“It’s {yours|X}, isn’t it?”⟦/⟧
⟦X→K i⟧“What? No.”⟦/⟧
⟦K→X i⟧“{You|X}’ve got a wet sleeve.”⟦/⟧
⟦X→K i⟧“{I|X} washed {my|X} hands.”⟦/⟧
⟦R→X i⟧“Up to the elbow?”⟦/⟧
⟦B→R i⟧“Leave {him|X} alone.”⟦/⟧
⟦R→B i⟧“{I|R}’m only asking.”⟦/⟧
⟦B→R i⟧“{You|R} asked {Kendra|K} if {she|K} ate the snail, and *that* was only asking.”⟦/⟧
Through the wall, a chair. {Everybody|O+B+X+K+R} held {their|O+B+X+K+R} breath. {Xavi|X} slid down off the stool and came over, leaving wet prints, one trainer squelching. {He|X} put {his|X} nose to the glass. {He|X} said it so low that {Obinna|O} had to read it off {his|X} lips: ⟦X→O a⟧“Can’t breathe.”⟦/⟧
⟦O→X i⟧“Who can’t?”⟦/⟧
⟦X→O i⟧“The frog. There’s no holes.”⟦/⟧
⟦R→X i⟧“So take off the lid.”⟦/⟧
⟦X→R i⟧“Then Duchess jumps.”⟦/⟧
⟦K→X i⟧“*Duchess*?”⟦/⟧
{Xavi|X} shut {his|X} mouth. It was too late, of course. {Rusty|R} had begun, very slowly, to grin, and {Kendra|K} was folding {her|K} arms, and {Obinna|O} was just thinking that somebody ought to say something kind, and that it would probably have to be {him|O}, when a highlighter was laid down on the bench.
⟦B→O,X,K,R i⟧“It’s {mine|B}.”⟦/⟧
Nobody spoke.
⟦R→B i⟧“It is *not*.”⟦/⟧
⟦B→R i⟧“It was in {my|B} bag. That’s what {I|B}’m here for. {I|B} wouldn’t say how it got there.”⟦/⟧
⟦O→B i⟧“And how did it?”⟦/⟧
{She|B} kept {her|B} eyes on the connecting door, and {her|B} finger, below the edge of the bench, pointed. ⟦B→O e⟧“{Him|X},”⟦/⟧ mouthed {Bryony|B}. ⟦B→O e =⟧“The pond’s being drained. {He|X}’s been moving frogs before school. {He|X} needed a bag.”⟦/⟧
⟦K→X i⟧“How many?”⟦/⟧
⟦X→K i⟧“Sixty-one.”⟦/⟧ {He|X} wiped {his|X} nose on the wet sleeve. ⟦X→K i =⟧“{I|X}’ve got, there’s nine left. And that one.”⟦/⟧
When {the deputy head|M} came back in there was a sheet of paper on the bench, in five colours of ink. {She|M} read it out, standing up, and {her|M} voice gave nothing away: ⟦M→O,B,X,K,R a⟧“⟦group→M i quoted⟧‘The frog is {ours|O+B+X+K+R}. {We|O+B+X+K+R} are very sorry. It will happen nine more times.’⟦/⟧”⟦/⟧
A drop fell off a trainer.
⟦M→O,B,X,K,R i⟧“{You|O+B+X+K+R} have all signed this.”⟦/⟧
⟦O→M i⟧“Yes, {miss|M}.”⟦/⟧
⟦M→R i⟧“{You|R} too, {Russell|R}?”⟦/⟧
⟦R→M i⟧“It’s art, {miss|M}.”⟦/⟧

# title: Number Eleven
# style: third person past; straight quotes; US high school; author's note; typos; three boys and a coach
# cast: H = Hunter Sayles | Hunter, Sayles, Hunt | he
# cast: L = Logan Petty | Logan, Lo | he
# cast: D = Darnell | Darnell, Big D | he
# cast: C = Coach Yoder | Coach, Yoder | he
# cast: B = Hunter's brother Spencer | Spencer | he
# cast: G = Hunter's grandma | | she
# cast: P = Darnell's parents | | they
# cast: N = the author | | I
---
@note
AN: ok so {I|N} know nothing about lacrosse, pls dont come for {me|N} lol. unbetaed!!
@end
@scene place=the locker room | time=after practice | pov=H | present=H,L,D,C
The jersey was on the wrong hook. {Hunter|H} saw it from the door, and {he|H} saw who was sitting under it, too.
⟦H→L i⟧"That's {mine|H}."⟦/⟧
{Logan|L} didn't look up from {his|L} tape. ⟦L→H i⟧"Says who?"⟦/⟧
⟦H→L i⟧"Says the back of it."⟦/⟧
⟦L→H i⟧"The back says eleven."⟦/⟧
⟦H→L a⟧"Yeah. {I|H}'m eleven,"⟦/⟧ {he|H} insisted.
⟦L→H i⟧"{You|H} *were* eleven. Then {you|H} broke {your|H} wrist and went to {{your|H} grandma|G}'s for six weeks."⟦/⟧
⟦H→L a⟧"So it was just lying around?"⟦/⟧ {he|H} wanted to know.
⟦L→H i⟧"{I|L} asked {Coach|C}."⟦/⟧
⟦H→L i⟧"And what'd {he|C} say?"⟦/⟧ {Logan|L} bit off the tape and took {his|L} time about it.
⟦L→H a⟧"{He|C} said ask {you|H},"⟦/⟧ {he|L} admitted, and tested the tape.
⟦H→L i⟧"So ask {me|H}."⟦/⟧
From behind the lockers came a noise like a tire going down. It was {Darnell|D}, laughing, with a towel over {his|D} head. {He|D} was the biggest person in tenth grade and {he|D} thought everything was funny, including funerals.
⟦H→D e⟧"What?"⟦/⟧ {Hunter|H} heard {himself|H} snap, and ⟦D→H,L i⟧"Nothing, man. Nothing. It's just {you two|H+L} sound like {{my|D} parents|P} with the car."⟦/⟧
⟦L→D i⟧"Stay out of it, {Big D|D}."⟦/⟧
⟦D→L i⟧"{I|D}'m literally sitting here."⟦/⟧
⟦L→D i⟧"Then sit quieter."⟦/⟧
⟦D→H,L i⟧"{You two|H+L} wanna know what {I|D} think?"⟦/⟧
⟦H→D i⟧"No."⟦/⟧
⟦L→D i⟧"Actually, yeah. {I|L} do. Go on, tell {him|H}."⟦/⟧
⟦D→H,L i⟧"{I|D} think neither of {you|H+L} can count to eleven."⟦/⟧
⟦L→D i⟧"{You|D}'re supposed to be on {my|L} side."⟦/⟧
⟦H→L i⟧"Why's {he|D} on {your|L} side?"⟦/⟧
⟦D→L i⟧"Yeah, {Lo|L}, why am {I|D} on {your|L} side?"⟦/⟧ 
⟦L→D i⟧"Because who drives {you|D} home?"⟦/⟧
⟦D→H i⟧"{He|L}'s got a point there, {Hunt|H}."⟦/⟧
It would of been easier if {Logan|L} was bad at it. {He|H} had watched all four games from the bleachers with a cast on, next to somebody's baby cousin, and {he|H} had wanted so much to see number eleven drop the ball. Number eleven didn't. Number eleven had scored twice against Fairmont and ran the length of the field with {his|L} arms out like an airplane, which was exactly what {Hunter|H} did, which was exactly what {{Hunter|H}'s brother|B} did back when it was {Spencer|B}'s shirt. {Spencer|B} was in Kuwait now. {He|B} didn't write a lot.
⟦L→H a⟧"It was {your|H} {brother|B}'s, wasn't it,"⟦/⟧ {he|L} said after a bit. {He|L} wasn't really asking.
{Hunter|H} shrugged with the good arm.
⟦L→H a⟧"{You|H} could of said,"⟦/⟧ {he|L} said.
⟦H→L i⟧"{You|L} could of asked."⟦/⟧
⟦L→H a⟧"{I|L}'m asking now."⟦/⟧ {he|L} said, and the tips of {his|L} ears had gone red. 
The door slammed open before {he|H} could come up with anything.
⟦C→H,L,D i⟧"Why are there still {people|H+L+D} in here?"⟦/⟧
⟦D→C i⟧"Custody hearing, {Coach|C}."⟦/⟧
{Yoder|C} looked at the jersey, and then at {the two of {them|H+L}|H+L}. {He|C} had a whistle in {his|C} mouth and {he|C} took it out slowly. ⟦C→H,L i⟧"{You|H+L} haven't settled that yet?"⟦/⟧
⟦H→C i⟧"{He|L} was just about to give it back."⟦/⟧
⟦L→C i⟧"{He|H} was just about to let {me|L} keep it."⟦/⟧
{They|H+L} looked at {each other|H+L}. {Darnell|D} lost it completely.
⟦C→H i⟧"How's the wrist, {Sayles|H}?"⟦/⟧
⟦H→C i⟧"Good. Doctor says two weeks."⟦/⟧
⟦C→H,L i⟧"Then for two weeks it plays, and after that {I|C}'m gonna flip a coin, and whoever whines runs hills."⟦/⟧
⟦L→C a⟧"And if nobody whines?"⟦/⟧ {the other one|L} said.
⟦C→L i⟧"In this room?"⟦/⟧ {He|C} put the whistle back in and left. 
It was {Hunter|H} that moved first. {He|H} pulled the shirt off the hook, one-handed, and it got stuck, and {Logan|L} reached up without a word and freed the collar for {him|H}. Inside it, in marker, there was an S and a P and the rest had washed out years ago.
⟦H→L a⟧"Don't do the airplane,"⟦/⟧ {he|H} said and held it out.
⟦L→H a⟧"What airplane?"⟦/⟧ {he|L} said, too fast.
⟦H→L a⟧"The airplane. With the arms,"⟦/⟧ {he|H} said again, and {Logan|L} pulled the shirt over {his|L} face and talked into it.
⟦L→H i⟧"Oh. {I|L} thought that was just what eleven does."⟦/⟧
{Hunter|H} had to look at the floor for a second. ⟦H→L a⟧"Yeah, ok,"⟦/⟧ {he|H} said. ⟦H→L a =⟧"Ok. Do the airplane."⟦/⟧

# title: On Call
# style: third person present; straight quotes; hospital; three women doctors and one senior; surnames and she tags; short clipped talk
# cast: B = Ximena Barragán | Barragán, Dr. Barragán, Xim | she
# cast: L = Michelle Loh | Loh, Dr. Loh, Michelle | she
# cast: T = Ngaire Tuhoe | Tuhoe, Dr. Tuhoe | she
# cast: P = the patient in bay six, Mrs. Applewhite | Mrs. Applewhite | she
# cast: R = Mrs. Applewhite's dead sister | Joyce, Auntie Joyce | she
# cast: G = Barragán's grandmother | | she
# cast: O = the grandmother's brother | | he
# cast: S = Mrs. Applewhite's son | the son | he
---
@scene place=the ward office | time=3:40 a.m. | pov=B | present=B,L
⟦L→B i⟧"Bay six wants to go home."⟦/⟧
{Barragán|B} has {her|B} eyes shut and {her|B} feet on a box of gloves. ⟦B→L i⟧"Everyone wants to go home. {I|B} want to go home."⟦/⟧
⟦L→B i⟧"{She|P}'s got {her|P} coat on."⟦/⟧
⟦B→L i⟧"Over the gown?"⟦/⟧
⟦L→B i⟧"Over the *drip.*"⟦/⟧
⟦B→L i⟧"What did {you|L} say to {her|P}?"⟦/⟧
⟦L→B i⟧"That {I|L}'d get a doctor."⟦/⟧
⟦B→L i⟧"{You|L} are a doctor."⟦/⟧
⟦L→B i⟧"{She|P} said a real one."⟦/⟧ One eye opens. {Loh|L} is in the doorway, with {her|L} lanyard on backwards and a biro stuck through {her|L} bun; {she|L} is twenty-six and looks fifteen, and has been told so by nine people since midnight.
⟦B→L a⟧"And {I|B} look real?"⟦/⟧ {she|B} asks.
⟦L→B i⟧"{You|B} look terrible. {I|L} think it helps."⟦/⟧
⟦B→L e⟧"Is {the son|S} still here?"⟦/⟧ {Barragán|B} says.
⟦L→B i⟧"{He|S}'s asleep in the lift."⟦/⟧
⟦B→L i⟧"*In* the lift?"⟦/⟧
⟦L→B i⟧"{He|S} keeps going up and down. Nobody's got the heart."⟦/⟧
@scene place=bay six | time=a few minutes later | pov=B | present=B,L,P,T
The coat is a good one, camel, with a brooch. {Mrs. Applewhite|P} has got {her|P} handbag on {her|P} knees.
⟦P→B a⟧"Are {you|B} in charge?"⟦/⟧ {she|P} says.
⟦B→P i⟧"Until eight."⟦/⟧
⟦P→B a⟧"Then {you|B}'ll call {me|P} a taxi,"⟦/⟧ {she|P} says, with dignity.
⟦B→P i⟧"Where to?"⟦/⟧
⟦P→B i⟧"{{My|P} sister|R}'s. {She|R}'s expecting {me|P}."⟦/⟧
⟦L→P e⟧"{You|P} told {me|L} {{your|P} sister|R} passed,"⟦/⟧ {Loh|L} puts in.
⟦P→L i⟧"{I|P} didn't say which."⟦/⟧
⟦B→P i⟧"How many have {you|P} got?"⟦/⟧
⟦P→B i⟧"Five. Four. {I|P}'m in the middle."⟦/⟧
⟦L→P i⟧"And {this one|R} lives where?"⟦/⟧
⟦P→L i⟧"Don't shout, {dear|L}, it's the heart that's bad."⟦/⟧
⟦B→P i⟧"Where does {she|R} live, {Mrs. Applewhite|P}?"⟦/⟧
⟦P→B i⟧"By the sea."⟦/⟧
It's four in the morning and {they|B+L+P} are two hundred miles from the sea. {Barragán|B} sits down on the bed. {She|B} isn't supposed to. {{Her|B} own grandmother|G}, {the one in Puebla|G}, packed a suitcase the week before {she|G} went; nobody had told {her|G} anything. {She|G} put in the white shoes, and a jar of capers for {{her|G} brother|O}, who liked them, and who'd been dead since the earthquake. {Barragán|B} was seven and carried the suitcase to the gate. {She|B} remembers it was heavy and that {{her|B} grandmother|G}, in front of everyone, let {her|B}. 
⟦B→P a⟧"Is it a long drive?"⟦/⟧ {she|B} asks.
⟦P→B i⟧"Not at this hour."⟦/⟧
⟦L→B i⟧"{Xim|B}. Can {I|L} have a word?"⟦/⟧
⟦B→L a⟧"In a minute,"⟦/⟧ {she|B} says, and stays where {she|B} is.
⟦L→B i⟧"{Her|P} potassium's back."⟦/⟧ {She|L} turns the tablet round so {the old lady|P} won't see the screen. {Barragán|B} reads it, and then reads it again.
⟦P→L a⟧"Is it bad?"⟦/⟧ {she|P} inquires, interested.
⟦L→P i⟧"It's... {we|B+L}'re going to talk to {our|B+L} consultant."⟦/⟧
⟦T→L e⟧"About what?"⟦/⟧ says {Tuhoe|T}, from behind the curtain.
@scene place=bay six | time=ten past four | pov=B | present=B,L,P,T,S
{She|T} isn't due until eight. {She|T} is wearing gardening trousers, and {a boy of fifty|S} is holding on to {her|T} arm, crumpled, with a lift button printed on {his|S} cheek.
⟦T→B,L i⟧"{I|T} found {this|S} going up and down. Is {he|S} {yours|B+L}?"⟦/⟧
⟦P→T i⟧"{He|S}'s {mine|P}."⟦/⟧
⟦S→P i⟧"{Mum|P}, where are {you|P} going?"⟦/⟧
⟦P→S i⟧"{Joyce|R}'s."⟦/⟧
⟦S→P i⟧"{Auntie Joyce|R}? But {she|R}'s..."⟦/⟧ {He|S} looks around at {the three of {them|B+L+T}|B+L+T}, helplessly, one after another.
⟦T→S i⟧"Where did {she|R} live?"⟦/⟧
⟦S→T i⟧"Whitby. On the front. There was a bench."⟦/⟧
⟦T→B i⟧"Numbers?"⟦/⟧ A tablet is put in {her|T} hand. {Her|T} face doesn't change at all, {she|T} is famous for it, but {she|T} takes a moment longer than the numbers need.
⟦B→T a⟧"{I|B} was about to ring {you|T},"⟦/⟧ {she|B} murmurs.
⟦T→B a⟧"And say what?"⟦/⟧ {she|T} says. {Barragán|B} lifts a shoulder.
⟦B→T i⟧"{I|B} don't know. That {she|P}'s got {her|P} coat on."⟦/⟧
⟦T→L i⟧"{Dr. Loh|L}, who's got the window?"⟦/⟧
⟦L→T i⟧"Bay two. But there's nothing to see, it's only the car park."⟦/⟧
⟦T→L e⟧"In the dark?"⟦/⟧ {Tuhoe|T} says.
⟦L→T i⟧"Well, no. In the dark it's just the lights, sort of. Going along."⟦/⟧
⟦P→L a⟧"Like the front,"⟦/⟧ {the old woman|P} says at once, and holds up both {her|P} arms to be helped.

# title: who told him??
# style: third person past; straight quotes; author's note; sloppy typing, missing commas, lowercase slips; four girls in a school bathroom
# cast: A = Ashley | Ashley, Ash | she
# cast: B = Brittany | Brittany, Britt | she
# cast: T = Tiffany | Tiffany, Tiff | she
# cast: O = Oksana | Oksana, Oks | she
# cast: R = Trevor | Trevor | he
# cast: S = Ms. Crandall | Ms. Crandall | she
# cast: H = Brittany's late hamster | | he
# cast: L = the lunch lady | | she
# cast: N = the author | me, I | 
---
@note
a/n: based on a true story (you know who you are). sorry for short chapter {my|N} laptop is dieing. 3 reviews = next chapter!!!
@end
@scene place=the second floor girls' bathroom | time=third period | pov=A | present=A,B,T
⟦A→B i⟧"It was {you|B}."⟦/⟧
{Brittany|B} looked up from the sink with mascara running down to {her|B} chin. ⟦B→A i⟧"What was {me|B}?"⟦/⟧
⟦A→B i⟧"{You|B} told {him|R}."⟦/⟧
⟦B→A i⟧"Told who? {I|B} have something in {my|B} *eye* right now."⟦/⟧
⟦A→B i⟧"{Trevor|R}! {He|R} knows. {He|R} came up to {me|A} by the lockers and {he|R} *winked.*"⟦/⟧
⟦B→A i⟧"{He|R} winks at everyone, {he|R} winked at {the lunch lady|L}."⟦/⟧
⟦A→B i⟧"Not like that {he|R} didn't."⟦/⟧
⟦B→A i⟧"Well it wasn't {me|B}. {I|B} didn't even know it was a secret."⟦/⟧
⟦A→B i⟧"{I|A} made {you|B} swear on {your|B} hamster!!"⟦/⟧
⟦B→A i⟧"{My|B} hamster died in August."⟦/⟧
A toilet flushed. {They|A+B} both shut up. The middle door opened and it was {Tiffany|T}, who was friends with {both of {them|A+B}|A+B} depending on the week, and {she|T} went between {them|A+B} to the soap and pumped it about nine times.
⟦T→A a⟧"Don't stop for {me|T},"⟦/⟧ {she|T} said.
⟦A→T i⟧"Was it {you|T}?"⟦/⟧
⟦T→A i⟧"Was what {me|T}?"⟦/⟧
⟦B→T i⟧"{She|A} thinks somebody told {Trevor|R} {she|A} likes {him|R}."⟦/⟧
⟦A→B i⟧"Oh my god, *{Britt|B}.*"⟦/⟧
⟦B→A i⟧"What? {She|T} was in there the whole time."⟦/⟧
⟦T→B a⟧"{I|T} was, {I|T} heard all of it. sorry about {your|B} hamster,"⟦/⟧ {the girl at the soap|T} said.
⟦B→T i⟧"Thanks. {He|H} was old."⟦/⟧
⟦A→T e⟧"So was it {you|T} or not?"⟦/⟧ {Ashley|A} asked {her|T}.
⟦T→A i⟧"{I|T} didn't tell {him|R} anything. {I|T} don't talk to {him|R}, {we|T+R} haven't talked since the thing with the trampoline. *But.*"⟦/⟧ {Tiffany|T} shook the water off {her|T} hands, slowly, one finger at a time, enjoying it, and {Ashley|A} wanted to scream. ⟦T→A i =⟧"{I|T} know who sits next to {him|R} in Spanish."⟦/⟧
{They|A+B} looked at {each other|A+B}. {They|A+B} said it at the same time.
⟦group→T e⟧"{Oksana|O}."⟦/⟧ said {Ashley|A} and {Brittany|B}.
See the thing about {Oksana|O} was nobody ever told {her|O} secrets, because {she|O} just knew. {She|O} came in the middle of eighth grade from someplace with snow, and {she|O} didn't speak a word of english until like Easter so everyone had talked right in front of {her|O}, about everything, about their parents divorce and who stuffed. and then one day at lunch {she|O} put down {her|O} sandwich and corrected {Tiffany|T}'s grammar. {Ashley|A} still went hot thinking about it. Six months of secrets. {That girl|O} could of ran the country.
⟦T→A,B e⟧"Speak of the devil,"⟦/⟧ {Tiffany|T} sang out, because the door was opening.
@scene place=the second floor girls' bathroom | time=third period | pov=A | present=A,B,T,O,S
{She|O} had the hall pass around {her|O} neck, the big wooden one. {She|O} saw {the three of {them|A+B+T}|A+B+T} in a row and stopped.
⟦O→A,B,T a⟧"{I|O} only need to pee,"⟦/⟧ {she|O} said.
⟦B→O i⟧"{You|O} can pee when {you|O}'ve confessed."⟦/⟧
⟦O→B i⟧"To which one?"⟦/⟧
⟦A→O i⟧"{Trevor|R}. Did {you|O} tell {him|R} {I|A}... that {I|A}. {You|O} know."⟦/⟧
⟦O→A a⟧"That {you|A} draw {his|R} name with a little crown? No,"⟦/⟧ {she|O} said politely. {Ashley|A} made a noise.
⟦T→A i⟧"With a CROWN?"⟦/⟧
⟦A→T a⟧"It's a sun,"⟦/⟧ {she|A} whispered.
⟦O→T i⟧"It has jewels."⟦/⟧
⟦A→O i⟧"Then why does {he|R} keep *winking* at {me|A}?"⟦/⟧
⟦O→A a⟧"Because {I|O} told {him|R} a different thing,"⟦/⟧ {she|O} said, and tried to get past. {Brittany|B} put an arm across the stall. ⟦O→B a =⟧"{Brittany|B}. Please. It's a large coffee."⟦/⟧
⟦B→O e⟧"What different thing?"⟦/⟧ {Brittany|B} said.
⟦O→B i⟧"That it is {you|B}."⟦/⟧
⟦B→O i⟧"That what's {me|B}?"⟦/⟧
⟦O→B i⟧"Who likes {him|R}. {He|R} asked {me|O}, is it {Ashley|A}, and {I|O} saw {she|A} would die. So {I|O} said no no. {Brittany|B}."⟦/⟧ The arm came down. {Oksana|O} shot in under it and the lock clicked. 
It went so quiet you could hear the pipes.
⟦T→B e⟧"So {he|R} winked at {Ash|A},"⟦/⟧ {Tiffany|T} said working it out, ⟦T→B e =⟧"like, hey, help {me|R} out with {your|A} friend?"⟦/⟧
⟦A→T i⟧"Oh no."⟦/⟧
⟦B→A i⟧"Oh NO. Is that why {he|R} gave {me|B} half a Twix?"⟦/⟧
⟦A→B i⟧"{He|R} gave {you|B} a *Twix?*"⟦/⟧
⟦B→A i⟧"{I|B} thought {he|R} was full!"⟦/⟧
⟦T→B i⟧"{You|B} ate it?"⟦/⟧
⟦B→T i⟧"Obviously {I|B} ate it."⟦/⟧ {Ashley|A} slid down the wall until {she|A} was sitting on the tiles, which were wet, with something. {She|A} didn't even care. 
⟦S→A,B,T i⟧"{Ladies|A+B+T}."⟦/⟧ {Ms. Crandall|S} was in the doorway with {her|S} arms folded. ⟦S→A,B,T i =⟧"{I|S}'ve got one pass out and {I|S} count three of {you|A+B+T}."⟦/⟧
⟦O→S e⟧"Four!"⟦/⟧ called {Oksana|O} from the stall.

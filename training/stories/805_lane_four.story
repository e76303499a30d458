# title: Lane Four
# style: third person past limited; curly quotes; three males: coach, two swimmers; many he-tags
# cast: O = Owen Pryce | Owen, Pryce | he
# cast: S = Sami Khoury | Sami, Khoury | he
# cast: C = Coach Dunn | Coach Dunn, Coach, Dunn | he
# cast: A = the alternate | | he
# cast: M = Sami's mother | | she
# cast: F = Owen's father | | he
---
@scene place=the locker room | time=before the relay | pov=S | present=S,O
{Owen|O} had {his|O} goggles on already, which was the first bad sign. The second was that {he|O} was sitting on the floor.
⟦S→O e⟧“They’re calling the relay,”⟦/⟧ {Sami|S} said to the top of {his|O} cap.
⟦O→S i⟧“{I|O} heard.”⟦/⟧ {Sami|S} waited.
⟦S→O a⟧“So, up?”⟦/⟧ {he|S} tried.
⟦O→S a⟧“In a minute,”⟦/⟧ {he|O} said.
⟦S→O a⟧“{You|O} said that a minute ago,”⟦/⟧ {he|S} pointed out.
⟦O→S a⟧“{I|O} can’t feel {my|O} hands,”⟦/⟧ {he|O} said, very calmly, and held them up to show {him|S}. They were shaking so hard the water flew off.
{Sami|S} got down on the tile. It was freezing. {He|S} had a fast suit on that had cost {{his|S} mother|M} two weekends of overtime, and {he|S} put it straight into a puddle, and took hold of {the other boy|O}’s wrists.
⟦S→O a⟧“Is {he|F} here?”⟦/⟧ {he|S} asked.
⟦O→S a⟧“Third row,”⟦/⟧ {he|O} said.
⟦S→O a⟧“With the stopwatch?”⟦/⟧ {he|S} asked.
⟦O→S i⟧“{He|F} brought a second stopwatch.”⟦/⟧ A laugh came out of {him|O}, sort of, or hiccup. ⟦O→S i =⟧“In case the first one’s wrong.”⟦/⟧
The door banged. Flip-flops, whistle, clipboard.
@scene place=the locker room | time=the same | pov=S | present=S,O,C
⟦C→S,O i⟧“{Gentlemen|S+O}. There is a race on. {You|S+O} may have seen it advertised.”⟦/⟧
⟦S→C a⟧“Two minutes, {Coach|C},”⟦/⟧ {he|S} begged.
⟦C→S i⟧“{You|S} don’t have two— What’s {he|O} doing on the floor?”⟦/⟧
⟦S→C a⟧“Stretching,”⟦/⟧ {he|S} said.
⟦C→S i⟧“{He|O}’s stretching {his|O} face?”⟦/⟧
Neither of {them|S+O} answered. {Dunn|C} was {a big man|C} who had been {a bigger one|C}, and it took {him|C} some time to lower {himself|C} on to the bench. When {he|C} had done it {he|C} took the whistle off over {his|C} head, and put it in {his|C} pocket, and that scared {Sami|S} more than anything yet.
⟦C→S a⟧“{Khoury|S},”⟦/⟧ {he|C} said, ⟦C→S a =⟧“go tell the official {we|C+S+O} need a suit change. Somebody split a seam.”⟦/⟧
⟦S→C a⟧“Who did?”⟦/⟧ {he|S} said, stupidly.
⟦C→S i⟧“{You|S} did.”⟦/⟧
⟦S→C i⟧“No, {I|S}—”⟦/⟧
{The coach|C} reached over, took hold of the leg of {his|S} suit, and split it four inches up the thigh. Two weekends of overtime. ⟦C→S a⟧“{I|C}’ll buy {you|S} another,”⟦/⟧ {he|C} said. ⟦C→S a =⟧“Walk slow.”⟦/⟧
{He|S} walked slow. {He|S} got as far as the corner by the showers, where the tile turned, and then {he|S} stopped, because nobody had said out of earshot.
⟦C→O a⟧“When did it start?”⟦/⟧ {he|C} was saying.
⟦O→C a⟧“On the bus,”⟦/⟧ {he|O} said. It was more of a croak.
⟦C→O i⟧“Before that.”⟦/⟧
A drip. Another drip.
⟦O→C a⟧“Like... March?”⟦/⟧ {he|O} said finally.
⟦C→O i⟧“And {you|O}’ve swum five meets on it. Does {he|F} know?”⟦/⟧
⟦O→C i⟧“{He|F} says it’s adrenaline. {He|F} says {he|F} used to get it too and {he|F} used it.”⟦/⟧
⟦C→O a⟧“{I|C} swam with {{your|O} dad|F},”⟦/⟧ {he|C} said. It was said so quietly that {Sami|S} had to hold {his|S} breath to get it. ⟦C→O a =⟧“Four years, next lane over. {He|F} used to throw up in the gutter before every final, and then {he|F}’d go out and win it, and then {he|F}’d go home and not come out of {his|F} room till Tuesday. {I|C} don’t know that {I|C}’d call that using it.”⟦/⟧
⟦O→C a⟧“{He|F} never told {me|O} that,”⟦/⟧ {he|O} said slowly.
⟦C→O a⟧“No. Well. {I|C} don’t suppose {he|F}’s told {himself|F},”⟦/⟧ {he|C} said.
⟦O→C i⟧“If {I|O} scratch, they’re three guys.”⟦/⟧
⟦C→O i⟧“If {you|O} scratch, {I|C} have got {a kid out there|S} who’s been dying to swim anchor since {he|S} was eight, and {an alternate|A} who’ll wet {himself|A} with joy. {We|C+O+S} might even lose. {I|C}’ve lost before. They let you go home afterward and everything.”⟦/⟧
This time it was a real laugh. Then it was the other thing, loud, echoing, and {Sami|S} leaned {his|S} forehead on the wall and counted tiles until it got less. Forty-one. {He|S} tugged the ruined suit straight and went round the corner again, making a lot of noise with {his|S} feet.
⟦S→C a⟧“They gave {us|S+O+C} five minutes,”⟦/⟧ {he|S} announced. {He|S} hadn’t asked.
⟦C→S i⟧“{Good man|S}. {You|S}’re {anchor|S}.”⟦/⟧
⟦S→C a⟧“With {my|S} leg hanging out?”⟦/⟧ {he|S} asked.
⟦O→S i⟧“It’s aerodynamic.”⟦/⟧ {Owen|O} had pushed the goggles up. {His|O} eyes were a wreck, but the hands, in {his|O} lap, were only hands. ⟦O→S i =⟧“Can {I|O} sit with {you guys|S+C}? By the blocks? {I|O} don’t want to go up in the stands.”⟦/⟧
⟦C→O a⟧“{You|O} hold the watch,”⟦/⟧ {he|C} told {him|O}, and dug it out, an old one, steel, on a bootlace. ⟦C→O a =⟧“It doesn’t work. Hold it anyway.”⟦/⟧

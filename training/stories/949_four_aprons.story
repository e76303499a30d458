# title: Four Aprons
# style: third person present; curly quotes; Ireland/UK; night shift in a bakery, four women, one new; pronoun tags with the other woman named last
# cast: S = Stella, who owns it | Stella | she
# cast: C = Celia | Celia, Ceel | she
# cast: D = Debbie | Debbie, Debs | she
# cast: A = Alana, new tonight | Alana, pet | she
# cast: P = the policeman | Guard Lynch | he
# cast: F = the man who is looking for Alana |  | he
---
@scene place=the bakery | time=three in the morning | pov=A | present=S,C,D,A
⟦D→A i⟧“Have {you|A} ever plaited hair, {pet|A}?”⟦/⟧
⟦A→D i⟧“Only {my|A} own.”⟦/⟧
⟦D→A i⟧“It’s the same thing, only it’s dough and there’s four hundred of them. Left over middle. Right over middle.”⟦/⟧
⟦C→D e⟧“{You|D}’re teaching {her|A} backwards,”⟦/⟧ says {Celia|C} from the ovens.
⟦D→C i⟧“{I|D}’m teaching {her|A} how {I|D} do it.”⟦/⟧
⟦C→D i⟧“{You|D} do it backwards.”⟦/⟧
⟦A→C i⟧“Does it matter? Once it’s baked?”⟦/⟧
⟦C→A a⟧“It matters to God,”⟦/⟧ {she|C} says, and slams the oven.
{Alana|A} looks round for somebody to tell {her|A} if that was a joke. {Debbie|D} is crossing {herself|D} with a floury hand, but {Debbie|D}’s shoulders are going; and up at the mixer {the owner|S}, who is no bigger than a child and has to stand on a bread crate, hasn’t turned {her|S} head. {Stella|S} took {her|A} on this afternoon, across the counter, in under a minute. {She|S} never asked for a reference. {She|S} asked to see {her|A} hands, and held them a while in {her|S} own two, front and back. {Alana|A} had come in to buy a roll. {She|A} had sixty cents and a rucksack, and a lip that was nearly better, and {she|A} had said so fast that {she|A} walked into a door that {the old woman|S} can’t have believed it for a second.
⟦S→A a⟧“How many is that?”⟦/⟧ {she|S} calls down.
⟦A→S i⟧“Six.”⟦/⟧
⟦S→A i⟧“Six dozen?”⟦/⟧
⟦A→S i⟧“Six.”⟦/⟧
⟦D→S i⟧“They’re beautiful, though. Look at that one. You’d wear that to a wedding.”⟦/⟧
⟦C→D i⟧“{You|D} said that about *{my|C}* plaits, {my|C} first night.”⟦/⟧
⟦D→C i⟧“{I|D} was lying, {Ceel|C}.”⟦/⟧
⟦C→D i⟧“{I|C} wore one to a wedding!”⟦/⟧
⟦D→C i⟧“And look how that turned out.”⟦/⟧
{Celia|C} throws a fistful of flour. It hangs in the light, and {Alana|A}’s in the way of most of it, and something awful happens to {her|A}, there at the bench with {her|A} arms up over {her|A} face: {she|A} can’t get them down.
Nobody says a thing. The mixer stops.
⟦S→C i⟧“{Celia|C}. Go and see to the rye.”⟦/⟧
⟦C→S i⟧“{I|C} only meant—”⟦/⟧
⟦S→C i⟧“{I|S} know what {you|C} meant. It’s the rye that wants {you|C}.”⟦/⟧
A warm hand comes up under {Alana|A}’s elbow, and takes the weight of the arm as you would with a coat. ⟦D→A a⟧“There {you|A} are,”⟦/⟧ {she|D} says in {her|A} ear. ⟦D→A a =⟧“That was on {me|D}, {I|D} stood wrong. Down {we|D+A} come.”⟦/⟧
@scene place=the bakery | time=ten minutes later | pov=A | present=S,C,D,A,P
{Somebody|P} is rapping on the glass of the shop door with a coin.
⟦D→S e⟧“{We|S+C+D+A}’re shut,”⟦/⟧ {Debbie|D} says.
⟦S→D i⟧“It’s {the young guard|P}. {He|P}’ll be wanting {his|P} bun.”⟦/⟧
⟦D→S i⟧“At ten past three? {He|P} comes at five.”⟦/⟧
⟦S→D i⟧“Then {he|P}’ll be wanting something else, won’t {he|P}.”⟦/⟧
{She|S} gets down off the crate. {She|S} wipes {her|S} hands, finger by finger, looking not at the door but at {Alana|A}, who has gone the colour of the bench. ⟦S→A i⟧“Is it {you|A} {he|P}’s after?”⟦/⟧
⟦A→S i⟧“{I|A} haven’t done anything.”⟦/⟧
⟦S→A i⟧“That’s not what {I|S} asked.”⟦/⟧
⟦A→S i⟧“Somebody might’ve said {I|A} was missing. {He|F} might have. {He|F}’d be good at it, on the phone.”⟦/⟧
⟦C→A i⟧“Who would?”⟦/⟧ {Celia|C} has come back from the rye. Nobody answers {her|C}, and {she|C} looks from one to the next until {she|C} gets to the lip. ⟦C→A i =⟧“Oh, {pet|A}. Oh, the *door*.”⟦/⟧
⟦D→S,C e⟧“Into the proving room with {her|A},”⟦/⟧ says {Debbie|D}.
⟦C→D a⟧“It’s thirty-five degrees in there,”⟦/⟧ {she|C} objects.
⟦D→C i⟧“{She|A}’ll rise, then. Go on!”⟦/⟧
So {Alana|A} is in the dark among the trolleys, in the warm beery breath of four hundred loaves, and all {she|A} has of it is a crack of light and the bell over the shop door.
⟦P→S i⟧“Morning, {Stella|S}. {I|P} saw the light.”⟦/⟧
⟦S→P a⟧“It’s a bakery, {Guard Lynch|P}. There’s generally a light,”⟦/⟧ {the old woman|S} says.
⟦P→S i⟧“{I|P}’ve {a fella above at the station, looking for {a girl|A}|F}.”⟦/⟧
⟦S→P i⟧“What fella?”⟦/⟧
⟦P→S i⟧“{He|F} says {he|F}’s {the fiancé|F}. Very upset. {She|A}’d be nineteen, fair, a blue rucksack.”⟦/⟧
It’s on the bench. {Alana|A} can see it there through the crack: blue as blue, with {her|A} name on a tag. Then {Celia|C} walks in front of it, sits down on it, and starts to unlace {her|C} shoe.
⟦C→P a⟧“No,”⟦/⟧ {she|C} tells {him|P}, ⟦C→P a =⟧“there’s only {us|S+C+D}. Would {you|P} take a bun?”⟦/⟧
⟦P→C i⟧“How many of {you|S+C+D} is on tonight?”⟦/⟧
⟦C→P i⟧“Three.”⟦/⟧
⟦P→C i⟧“There’s four aprons gone off that hook.”⟦/⟧
{The boy|P} can’t be more than twenty-five; there’s a shaving cut under {his|P} ear. {He|P} looks at the hook, {he|P} looks at the six plaits, the wrong way round, by themselves on a tray. Then {he|P} puts {his|P} notebook away.
⟦P→S a⟧“{I|P}’ll tell {him|F} {I|P} tried the bakery,”⟦/⟧ {he|P} says. ⟦P→S a =⟧“{I|P}’ll take {my|P} time about it. And {I|P}’d say {whoever’s in there with the loaves|A} should have a sister in Cork, and the early bus.”⟦/⟧

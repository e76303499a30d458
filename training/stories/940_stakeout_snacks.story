# title: Stakeout Snacks
# style: third person present; straight quotes; US; superhero team in a van, three men and two women; few tags; a radio
# cast: C = Clint | Clint, Pylon | he
# cast: D = Dinah | Dinah, Mudlark | she
# cast: S = Sergio | Sergio, Ditto | he
# cast: J = Jocelyn | Jocelyn, Joss, Kerosene | she
# cast: M = Moses, the driver | Moses | he
# cast: P = the man in the penthouse | the Curator | he
---
@note
A/N: set between seasons, nobody dies, there are pretzels. or there were
@end
@scene place=the van | time=the fourth hour of a stakeout | pov=D | present=C,D,S,M
Hour four, and the van smells like {Clint|C}.
Pretzels would be more exact, but the pretzels are gone, and {he|C} is what's left.
⟦D→C i⟧"Did {you|C} eat the whole bag?"⟦/⟧
⟦C→D i⟧"It was open."⟦/⟧
⟦D→C i⟧"{I|D} opened it. For {all of {us|C+D+S+M}|C+D+S+M}."⟦/⟧
⟦C→D i⟧"And {I|C} appreciated that."⟦/⟧
⟦S→D e⟧"Don't look at {me|S}, {I|S} had four. {I|S} counted,"⟦/⟧ says {Sergio|S}.
⟦D→S a⟧"Why would {you|S} count pretzels?"⟦/⟧ {she|D} wants to know.
⟦S→D i⟧"Because {he|C} does this every time, {Dinah|D}. Every time. {I|S} keep records."⟦/⟧
⟦C→S i⟧"{You|S} keep records of snacks."⟦/⟧
⟦S→C i⟧"{I|S} can be in six places at once. Somebody's got to write things down."⟦/⟧
⟦M→C,D,S a⟧"Window,"⟦/⟧ says {the driver|M}, and {everyone|C+D+S} shuts up.
Eleven floors above the street, a light goes on. It goes off. {Moses|M} lowers the binoculars from {his|M} good eye. {He|M} has driven for three teams before this one, and two of them have statues. What {he|M} says about those people is nothing, ever, no matter how much {Sergio|S} buys {him|M} to drink, but there's a row of little plastic saints along the dashboard, one for each, and {he|M} dusts them at red lights with {his|M} thumb. There is space on the end of the row. {Dinah|D} tries not to look at it.
⟦C→M i⟧"{Him|P}?"⟦/⟧
⟦M→C i⟧"Bathroom. {He|P}'s got a bladder like a walnut, {that man|P}."⟦/⟧
⟦D→M a⟧"So {we|C+D+S+M}'re still waiting,"⟦/⟧ {she|D} says.
⟦M→D i⟧"Still waiting."⟦/⟧
{Clint|C} shifts, all seven feet of {him|C}, and the van shifts too. ⟦D→C i⟧"Sit still."⟦/⟧
⟦C→D i⟧"{My|C} leg's dead."⟦/⟧
⟦D→C i⟧"{Your|C} leg's on {mine|D}."⟦/⟧
⟦S→D i⟧"Swap with {me|S}, then. {I|S}'ve been on the wheel arch since nine."⟦/⟧
⟦D→S i⟧"One of {you|S} has. The other one's in the donut place, {I|D} can see {you|S} from here."⟦/⟧
{He|S} leans across {her|D} to look. In the yellow window over the road, {another Sergio|S} lifts a cup at the van.
⟦C→S i⟧"{You|S} went for donuts? And didn't ask?"⟦/⟧
⟦S→C i⟧"After the pretzels? No, {Clint|C}. {I|S} did not ask."⟦/⟧
@scene place=the van | time=a minute later | pov=D | present=C,D,S,M,J,P
The back door bangs open before {anybody|C+D+S+M} can draw.
⟦J→C,D,S,M i⟧"It's {me|J}, it's {me|J}, don't punch. God, it stinks in here."⟦/⟧
⟦D→J e⟧"{You|J}'re supposed to be on the roof,"⟦/⟧ {Dinah|D} says.
⟦J→D i⟧"The roof has pigeons."⟦/⟧
⟦D→J i⟧"{You|J} can set fire to {your|J} own hair, and {you|J}'re scared of *pigeons*?"⟦/⟧
⟦J→D a⟧"They look at {me|J} like they know something. Who ate the pretzels?"⟦/⟧ {she|J} says with dignity.
Nobody says anything. {Sergio|S} points. ⟦J→C i⟧"Of course. {I|J} carried that bag across town."⟦/⟧
⟦C→J i⟧"Why does {everybody|D+S+J} keep telling {me|C} the bag's life story?"⟦/⟧
⟦M→J e⟧"{Kerosene|J},"⟦/⟧ says {Moses|M}, without turning around, ⟦M→J e =⟧"who's on the roof?"⟦/⟧
⟦J→M i⟧"Right now?"⟦/⟧
⟦M→J i⟧"Right now."⟦/⟧
{She|J} looks at {Dinah|D}. {She|D} looks back, with no mercy at all, because {she|D} took the roof last time, in hail.
⟦J→M i⟧"The pigeons?"⟦/⟧
⟦M→C,D,J,S i⟧"Lobby,"⟦/⟧ and now {he|M} does turn round, ⟦M→C,D,J,S i =⟧"{he|P}'s in the lobby, {he|P}'s coming out, {he|P}'s got the case. Go. Go!"⟦/⟧
⟦C→D i⟧"{I|C} can't. {My|C} leg."⟦/⟧
⟦D→C i⟧"*Now* it's dead?"⟦/⟧
⟦C→D i⟧"{I|C} told {you|D} it was dead!"⟦/⟧
⟦S→C,D,J,M i⟧"{Guys|C+D+J+M}? {I|S}'ve got {him|P}."⟦/⟧ {Sergio|S} hasn't moved from the wheel arch. {His|S} eyes have gone far off, the way they do. ⟦S→C,D,J,M i =⟧"{He|P} wanted a donut. {He|P}'s in line behind {me|S}."⟦/⟧
Across the road {a small man in a very good coat|P} sets a steel case down on the tiles, so as to get at {his|P} wallet.
⟦D→S a⟧"What's {he|P} having?"⟦/⟧ {she|D} asks, after a while.
⟦S→D i⟧"Maple. No, hang on. {He|P} can't decide."⟦/⟧
⟦C→S i⟧"Get {me|C} a maple."⟦/⟧
⟦S→C e⟧"With what money? {You|C} owe {me|S} for the taxi,"⟦/⟧ {Sergio|S} murmurs.
{Jocelyn|J} has climbed over both of {them|C+S} to get at the glass. {Her|J} knee is in {somebody|C}'s ribs, {his|C} by the sound. {She|J} breathes on the window, rubs it with {her|J} sleeve, and narrows {her|J} eyes at {the small man|P}, who is bending down now to see the bottom shelf. The case stands behind {him|P} on the wet tiles, all alone. It has a red light on it the size of a match head. Two years, {Dinah|D} thinks. Two years and a bridge and half of {Moses|M}'s sight, and there it stands, next to a bin.
⟦M→S a⟧"Can {you|S} reach it?"⟦/⟧ {he|M} says, very low.
⟦S→M i⟧"{I|S}'ve got a coffee in each hand."⟦/⟧
⟦D→S i⟧"So make another {you|S}!"⟦/⟧
⟦S→D a⟧"There's one behind the counter already. Who do {you|D} think is serving {him|P}?"⟦/⟧ {he|S} says, hurt.

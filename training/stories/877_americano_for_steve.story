# title: names on cups
# style: third person present; straight quotes; coffee shop, fake dating; two men, two women; introspection; mixed tags; US; a few typos
# cast: H = Haruto | Haruto | he
# cast: S = Sean | Sean | he
# cast: L = Layla | Layla | she
# cast: Z = Thelma | Thelma, Mrs. Krantz | she
# cast: T = the dentist | |
# cast: X = Greer | Greer | he
---
@note
coffee shop AU bc its november and i have no heating. the manager is based on a real boss, hi boss, please don't read this
@end
@scene place=the Daily Grind | time=morning | pov=H | present=H,L,S,Z
There's a way to spell {Sean|S} that {Haruto|H} hasn't tried yet, and today {he|H} tries it. {He|H} writes SHORN on the cup and puts it on the end of the bar.
⟦L→H e⟧"{You|H}'re going to get fired,"⟦/⟧ {Layla|L} says.
⟦H→L i⟧"{You|L}'re the one who does the firing."⟦/⟧
⟦L→H i⟧"That's how {I|L} know."⟦/⟧
⟦S→H e⟧"Is this {me|S}?"⟦/⟧ says {Sean|S}.
⟦H→S i⟧"Americano, extra hot?"⟦/⟧
⟦S→H i⟧"It says Shorn."⟦/⟧
⟦H→S a⟧"Is that not right?"⟦/⟧ {he|H} asks.
⟦S→H a⟧"It's closer than yesterday,"⟦/⟧ {he|S} says, turning it round to look. ⟦S→H a =⟧"Yesterday {I|S} was Prawn."⟦/⟧
⟦Z→S e⟧"{He|H} does it because {he|H} likes {you|S},"⟦/⟧ says {Mrs. Krantz|Z} from the armchair.
⟦H→Z i⟧"{Thelma|Z}!"⟦/⟧
⟦Z→H i⟧"What? {I|Z}'m old. {I|Z} might be dead at noon."⟦/⟧
⟦L→Z i⟧"{You|Z}'ve been dead at noon since March."⟦/⟧
⟦S→L i⟧"Does {he|H} do it to everybody?"⟦/⟧
⟦L→S i⟧"No."⟦/⟧
⟦H→S i⟧"Yes."⟦/⟧
⟦Z→S i⟧"{He|H} spells {mine|Z} fine."⟦/⟧
{Haruto|H} wipes the steam wand. It's clean. {He|H} wipes it again. What nobody in this room knows is that {he|H} had {Sean|S}'s name right the first time, in September; {he|H} wrote it out nice, with a little line under, and {the guy|S} picked up the cup and smiled at it and took it over to the window and gave it to {another man|X}. Tall. A scarf. {Haruto|H} has thought about that scarf a great deal. It came in every day for three weeks and it never once said thank you, and then one Monday it quit coming, and {Sean|S} sat there by {himself|S} with two drinks till they were both cold. {He|S} looked like a dog outside a bank. So on Tuesday it was DAWN. It got one corner of {his|S} mouth up. {Haruto|H}'s been chasing the other corner ever since.
⟦S→H i⟧"Can {I|S} ask {you|H} something kind of insane?"⟦/⟧
⟦H→S i⟧"{Me|H}?"⟦/⟧
⟦L→S i⟧"{Him|H}?"⟦/⟧
⟦S→H i⟧"{You|H} can say no. It's about Saturday. {{My|S} ex|X}'s having a thing."⟦/⟧
⟦Z→S a⟧"What kind of thing?"⟦/⟧ {she|Z} asks.
⟦S→Z i⟧"An engagement thing."⟦/⟧
⟦L→S i⟧"{He|X}'s engaged? It's been, like, six weeks!"⟦/⟧
⟦S→L i⟧"Seven."⟦/⟧
⟦Z→S a⟧"To who?"⟦/⟧ {she|Z} says, sitting up.
⟦S→Z i⟧"{{His|X} dentist|T}."⟦/⟧
⟦L→S i⟧"And {he|X} invited {you|S}?"⟦/⟧
⟦S→L a⟧"{He|X} said it'd be mature,"⟦/⟧ {he|S} says.
⟦Z→L e⟧"{I|Z}'d burn down the house,"⟦/⟧ says {Mrs. Krantz|Z}.
⟦L→Z i⟧"{You|Z}'d burn down the house, {you|Z}'d burn down {the dentist|T}."⟦/⟧
⟦S→H i⟧"So {I|S} kind of told {him|X} that {I|S} was bringing someone."⟦/⟧ {He|S}'s peeling the sleeve off the cup in one long strip. ⟦S→H i =⟧"And {he|X} said who, and {I|S} panicked, and {I|S} was holding this, and {I|S} looked down. And it said Prawn. So {I|S} said {you|H}."⟦/⟧
The milk boils over. It's {Layla|L} who reaches across and shuts it off.
⟦H→S e⟧"{You|S} said {me|H},"⟦/⟧ says {Haruto|H}.
⟦S→H i⟧"{I|S} said {your|H} name. {I|S} got it off {your|H} shirt, {I|S} hope that's okay."⟦/⟧
⟦H→S i⟧"How'd {you|S} spell it?"⟦/⟧
@break
@scene place=the Daily Grind | time=Friday, closing | pov=H | present=H,L,S,Z
They practice Friday. It's {Layla|L}'s idea and {she|L}'s brought a clipboard.
⟦L→H,S e⟧"First date,"⟦/⟧ says {Layla|L}.
⟦S→L i⟧"Bowling."⟦/⟧
⟦H→L i⟧"The aquarium."⟦/⟧
⟦L→H,S i⟧"Pick one."⟦/⟧
⟦Z→L e⟧"{They|H+S} could've bowled after,"⟦/⟧ {Mrs. Krantz|Z} suggests.
⟦L→S i⟧"Who made the first move?"⟦/⟧
⟦S→L i⟧"{Me|S}."⟦/⟧
⟦H→S i⟧"{You|S} did not. It'd be {me|H}."⟦/⟧
⟦S→H i⟧"{You|H} spelled {me|S} like a shellfish!"⟦/⟧
⟦Z→S i⟧"{Honey|S}, that was the move."⟦/⟧
⟦L→Z i⟧"Don't coach {them|H+S}. Okay. {Sean|S}. What's {his|H} middle name?"⟦/⟧
⟦S→L a⟧"{I|S} don't know,"⟦/⟧ {he|S} says.
⟦L→S i⟧"What's {he|H} scared of?"⟦/⟧
⟦S→L i⟧"{I|S} want to say the blender."⟦/⟧
⟦H→S i⟧"How do {you|S} know about the blender?"⟦/⟧
⟦S→H i⟧"{You|H} always shut {your|H} eyes."⟦/⟧
⟦L→H i⟧"{He|S}'s right. {You|H} do. {Your|H} turn. What's {he|S} scared of?"⟦/⟧
{Haruto|H} looks at {him|S}. It's dark out, the chairs are up, and somebody's left one lamp on over the armchair. All of the answers {he|H} has are things that {he|H} got from eight feet away, over a machine. That {he|S} reads the last page first. That {he|S} can't be at a table with the other chair empty; {he|S}'ll put {his|S} coat on it, or {his|S} bag, or {he|S} goes and stands by the sugar. That for the first week after the scarf {he|S} kept on ordering the second drink. {Haruto|H} used to make it. {He|H}'d make it exactly right, and at closing {he|H}'d go and get it off the window sill, full, with the skin on, and pour it down the sink. {He|H} never charged {him|S} for a single one.
⟦H→L a⟧"Two cups,"⟦/⟧ {he|H} says.
⟦L→H i⟧"What's that mean?"⟦/⟧
⟦Z→L i⟧"Let it alone, {Layla|L}."⟦/⟧
⟦L→Z i⟧"{I|L}'ve got a box for it, {I|L} need an answer."⟦/⟧
⟦S→L a⟧"It's right,"⟦/⟧ {he|S} says, in kind of a scraped voice. ⟦S→L a =⟧"Put that."⟦/⟧
⟦L→S i⟧"Put 'two cups'?"⟦/⟧
⟦S→H a⟧"{I|S} wondered why they weren't on {my|S} card,"⟦/⟧ {he|S} says to {Haruto|H}. ⟦S→H a =⟧"{I|S} thought the machine was broke. {I|S} went through the whole statement."⟦/⟧
⟦H→S i⟧"It wasn't the machine."⟦/⟧
⟦S→H i⟧"No."⟦/⟧
⟦Z→L i⟧"Come and help {me|Z} find {my|Z} other glove."⟦/⟧
⟦L→Z i⟧"{You|Z}'ve got them both on."⟦/⟧
⟦Z→L i⟧"Then help {me|Z} find a third!"⟦/⟧
{She|Z} has {the younger woman|L} by the clipboard, and for a person who's going to be dead at noon {she|Z}'s got a heck of a grip. {They|L+Z} go out back, through the beads. Ther's a scuffle, and a loud shh, and silence, the sort with {two people|L+Z} in it.
⟦S→H i⟧"{We|H+S} don't have to go tomorrow. {I|S} could just tell {him|X} {I|S} made it up."⟦/⟧
⟦H→S i⟧"{You|S} don't want to see {the dentist|T}?"⟦/⟧
⟦S→H i⟧"{I|S} don't think {I|S} care about {the dentist|T}. {I|S}'ve been trying to all week. {I|S} keep getting to the part where {we|H+S} walk in, and {I|S}'m not looking at {Greer|X}. {I|S}'m trying to remember if it was bowling."⟦/⟧
⟦H→S a⟧"It was the aquarium,"⟦/⟧ {he|H} says.
⟦S→H i⟧"With the shellfish."⟦/⟧
⟦H→S i⟧"It's where {I|H}'d have taken {you|S}. If {I|H} was asking."⟦/⟧
⟦S→H a⟧"Are {you|H}?"⟦/⟧ {he|S} says.
There's a cup by the register, a clean one, the last of the sleeve, and {Haruto|H} pulls it over and takes the pen from behind {his|H} ear. {His|H} hand isn't totally steady. {He|H} writes it out nice. {He|H} puts the little line under it, and turns it around so {the right guy|S} can read.
⟦S→H a⟧"{You|H} knew how to spell it,"⟦/⟧ {he|S} says.
⟦L→H i⟧"{He|H}'s known since September!"⟦/⟧ comes through the beads.
⟦Z→L i⟧"{Layla|L}!"⟦/⟧
⟦L→Z i⟧"What? {You|Z} might be dead at noon, {you|Z} said, {you|Z}'d want to know how it ends."⟦/⟧

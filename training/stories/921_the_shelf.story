# title: The Shelf
# style: third person present; curly quotes; UK; two roommates, both women; landlord late; comic
# cast: K = Katie Marsham | Katie, Kate, Kates | she
# cast: S = Shirin | Shirin, Shirin joon | she
# cast: L = the landlord | Mr. Duckett, Duckett | he
# cast: M = Shirin's mother | | she
# cast: R = Katie's ex | Bradley | he
---
@scene place=the flat | time=Sunday night | pov=K | present=K,S
The shelf has been on the wall for eleven days, and at nine on Sunday evening it comes off.
⟦S→K i⟧“What was that?”⟦/⟧
{Katie|K} stands in the hall with one sock on. {She|K} can see plaster, and {she|K} can see forty-one cookbooks, and somewhere under the cookbooks is the router. ⟦K→S i⟧“Nothing.”⟦/⟧
⟦S→K i⟧“It sounded like something.”⟦/⟧
⟦K→S i⟧“It was a small something.”⟦/⟧
⟦S→K i⟧“Is it {my|S} shelf?”⟦/⟧
⟦K→S a⟧“It’s more of a pile now,”⟦/⟧ {she|K} concedes.
{Shirin|S} comes out of the bathroom in a towel with {her|S} head on one side. {She|S} looks at the wall first, and then at the floor, and last at {{her|S} flatmate|K}, who is trying to cover the hole with a tea towel. ⟦S→K i⟧“{You|K} said {you|K} used the long screws.”⟦/⟧
⟦K→S a⟧“{I|K} used long screws,”⟦/⟧ {she|K} says, with dignity.
⟦S→K i⟧“*The* long ones?”⟦/⟧
⟦K→S i⟧“There were some longer ones?”⟦/⟧
⟦S→K i⟧“In the bag. Taped to the instructions. With {my|S} handwriting on.”⟦/⟧
⟦K→S a⟧“What did it say?”⟦/⟧ {she|K} asks.
⟦S→K i⟧“It said use these.”⟦/⟧
{She|K} laughs. It’s a mistake, {she|K} knows it halfway through, but it’s been a long week and {she|K} can’t get it to stop.
⟦S→K a⟧“It isn’t funny,”⟦/⟧ {she|S} says.
⟦K→S i⟧“{I|K} know.”⟦/⟧
⟦S→K i⟧“Those were {{my|S} mother|M}’s.”⟦/⟧
⟦K→S i⟧“{I|K} know. Sorry. {I|K} know they were.”⟦/⟧
⟦S→K i⟧“They? Why do {you|K} say they? {She|M} is {one woman|M}.”⟦/⟧
⟦K→S i⟧“{I|K} meant the books.”⟦/⟧ 
{Shirin|S} gets down on {her|S} knees in the dust with the towel tucked under {her|S} arms. {She|S} picks up the top one, the fat one with the burnt corner, and wipes it with {her|S} wrist. {{Her|S} mother|M} had carried that book out of Shiraz in a suitcase with no wheels, and cooked from it in Leeds for thirty years with all the wrong herbs, and written what {she|M} really used in the margins, in green, in pencil, in eyeliner once. {Katie|K} knows because {she|K} has been reading them. {She|K} doesn’t read a word of it. {She|K} looks at the green and the grey and thinks about {a woman|M} {she|K} met twice, who both times put food in {her|K} bag.
⟦K→S a⟧“Is it torn?”⟦/⟧ {she|K} asks eventually.
⟦S→K i⟧“A bit. Only the spine.”⟦/⟧
⟦K→S a⟧“{I|K} could glue it,”⟦/⟧ {she|K} offers.
⟦S→K i⟧“{You|K} will not go near it with glue.”⟦/⟧
⟦K→S i⟧“Tape?”⟦/⟧
⟦S→K i⟧“{Katie|K}.”⟦/⟧
⟦K→S i⟧“{I|K}’m trying to help.”⟦/⟧
⟦S→K i⟧“{You|K} are trying to be forgiven. It’s not the same.”⟦/⟧ But {her|S} mouth has gone crooked. {Katie|K} sits down opposite, in the plaster, and holds out {her|K} hands, palms up, and after a moment gets a book put in each.
⟦S→K i⟧“Read {me|S} that one.”⟦/⟧
⟦K→S i⟧“{I|K} can’t read it.”⟦/⟧
⟦S→K i⟧“So guess.”⟦/⟧
⟦K→S i⟧“Um. Take one chicken.”⟦/⟧
⟦S→K a⟧“It’s a jam,”⟦/⟧ {she|S} says.
⟦K→S i⟧“Take one jam chicken.”⟦/⟧
And there it is at last, the snort. {She|S} has to hold on to the towel.
⟦S→K a⟧“{I|S}’m still angry,”⟦/⟧ {she|S} manages.
⟦K→S i⟧“{You|S}’re allowed.”⟦/⟧
⟦S→K i⟧“{You|K} hung it while {I|S} was at work because {you|K} were sad about {Bradley|R}, and {you|K} wanted to hit something with a hammer.”⟦/⟧
⟦K→S i⟧“That’s not true.”⟦/⟧
⟦S→K i⟧“No?”⟦/⟧
⟦K→S a⟧“{I|K} used a drill,”⟦/⟧ {she|K} says.
@scene place=the hall | time=Monday, eight in the morning | pov=S | present=S,K,L
{Duckett|L} doesn’t ring. {He|L} has never rung. {He|L} lets {himself|L} in with {his|L} own key and stands there in cycling shorts, sucking {his|L} teeth at the tea towel.
⟦L→S,K i⟧“And what’s behind this, {ladies|S+K}?”⟦/⟧
⟦K→L i⟧“A wall.”⟦/⟧
⟦S→L i⟧“An old wall. Very old. {We|S+K} were just saying.”⟦/⟧
⟦L→K i⟧“Did {I|L} say {you|K} could put up shelves?”⟦/⟧
⟦K→L i⟧“What shelf?”⟦/⟧
⟦L→K i⟧“There’s a bracket on {your|K} foot.”⟦/⟧
{Katie|K} looks at {her|K} foot. {Shirin|S} shuts {her|S} eyes.
⟦S→L a⟧“It’s {mine|S}. The shelf. {I|S} put it up,”⟦/⟧ {she|S} says, opening them again.
⟦K→S i⟧“No {you|S} didn’t.”⟦/⟧
⟦S→K i⟧“Be quiet.”⟦/⟧
⟦K→L i⟧“{She|S} didn’t, {she|S} was at work. It was {me|K}, and {I|K} used the wrong screws, and {you|L} can have it out of {my|K} half.”⟦/⟧
⟦L→S,K a⟧“Well, which of {you|S+K} was it?”⟦/⟧ {he|L} wants to know.
⟦S→L i⟧“{Me|S}.”⟦/⟧
⟦K→L i⟧“{Me|K}.”⟦/⟧
⟦L→S,K i⟧“It’s two hundred quid whichever.”⟦/⟧
⟦S→L a⟧“It was {her|K},”⟦/⟧ {she|S} says at once.
⟦K→S i⟧“*{Shirin|S}.*”⟦/⟧
⟦S→K i⟧“Two hundred is a lot. {I|S} got carried away.”⟦/⟧
{He|L} peels up a corner of the tea towel, and whatever {he|L} was going to say, {he|L} stops. {He|L} bends closer. Behind the plaster, where the bracket tore through, it’s black, and it’s wet, and there’s a smell.
⟦S→L e⟧“{Mr. Duckett|L},”⟦/⟧ says {Shirin|S} in a new and pleasant voice, ⟦S→L e =⟧“is that the damp {you|L} told the council {you|L} had fixed?”⟦/⟧
⟦L→S i⟧“That’s. Hm.”⟦/⟧
⟦K→L i⟧“{I|K}’ve got a camera on {my|K} phone, if that helps.”⟦/⟧
⟦L→S,K i⟧“Let’s not be hasty.”⟦/⟧
⟦S→L i⟧“New plaster, then. And one shelf.”⟦/⟧
⟦L→S i⟧“What sort of shelf?”⟦/⟧
⟦K→L a⟧“With the long screws,”⟦/⟧ {she|K} puts in, and feels a bare heel come down, quite gently, on {her|K} toes.

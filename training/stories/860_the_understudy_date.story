# title: plus two
# style: first person present; straight quotes; fake dating; narrator woman with an ex and her new boyfriend
# cast: N = Lauren Petty | Lauren, Lo | she | narrator
# cast: O = Omar | Omar | he
# cast: K = Kayla | Kayla | she
# cast: S = Scott | Scott | he
# cast: G = Great-aunt Hilde | Hilde | she
# cast: B = the bride | | she
---
@note
{A|N}: the fake dating one, you asked, you know who you are. unedited because it's 2am
@end
@scene place=a wedding reception | time=Saturday evening | pov=N | present=N,O,K,S
Table nine is in the corner by the fire exit, which is where you put people you had to invite.
{I|N} find {my|N} name. {I|N} find {Omar|O}'s, next to {mine|N}, in the same curly font. And then {I|N} look across the centrepiece at the other two cards and {my|N} stomach goes down through the floor of the marquee.
⟦N→O i⟧"No."⟦/⟧
⟦O→N i⟧"What?"⟦/⟧
⟦N→O a⟧"No, no, no. Swap with {me|N}. Swap the whole table,"⟦/⟧ {I|N} say.
⟦O→N i⟧"{You|N} can't swap a table, {Lo|N}, it's got a number."⟦/⟧ {Omar|O} has already pulled {my|N} chair out. {He|O} is taking this boyfriend thing very seriously, {he|O} wore a tie. ⟦O→N i =⟧"Who is it?"⟦/⟧
⟦N→O i⟧"{Kayla|K}."⟦/⟧
⟦O→N i⟧"{Kayla|K} {Kayla|K}?"⟦/⟧
⟦N→O i⟧"Do {we|N+O} know several?"⟦/⟧
⟦O→N i⟧"And who's {Scott|S}?"⟦/⟧
{I|N} don't get to answer, because there's a hand on {my|N} shoulder with a ring on every finger, and {I|N}'d know those rings in the dark. {I|N} have in fact known them in the dark. That was rather the issue.
⟦K→N i⟧"{You|N} came! {I|K} told {Scott|S} {you|N}'d bottle it."⟦/⟧
⟦S→K a⟧"{You|K} said fifty-fifty,"⟦/⟧ {he|S} says, coming up behind {her|K}.
⟦K→S i⟧"{I|K} said sixty-forty, {babe|S}."⟦/⟧ {She|K} kisses the air next to {my|N} ear and lands in the seat opposite like it's {hers|K}, which, ok, it is. {Her|K} eyes go to the tie. ⟦K→S i =⟧"And this is?"⟦/⟧
{I|N} open {my|N} mouth.
⟦O→K,S i⟧"{Omar|O}. {The boyfriend|O}."⟦/⟧
⟦K→O i⟧"{The boyfriend|O}!"⟦/⟧
⟦O→K i⟧"The very one."⟦/⟧
⟦S→O e⟧"Since when, if it's not rude?"⟦/⟧ {Scott|S} asks.
⟦O→S i⟧"March."⟦/⟧
⟦N→S a⟧"May,"⟦/⟧ {I|N} say. Well, {I|N} say it at the same time, and then there's a horrible little hole in the conversation and a waiter puts a bread roll in it.
⟦K→N,O a⟧"March or May?"⟦/⟧ {she|K} says.
⟦O→K i⟧"March for {me|O}."⟦/⟧ {He|O} puts {his|O} arm along the back of {my|N} chair. {I|N} can smell the shop on {his|O} sleeve where {he|O} cut the tag out. ⟦O→K i =⟧"{She|N} took some convincing."⟦/⟧
So {I|N} should explain about {Omar|O}. {Omar|O} is {{my|N} flatmate|O}. {Omar|O} does the bins and cries at the Olympics, any sport, even the horse dancing, and on Tuesday {I|N} came home with the invitation and sat on the kitchen floor, and {he|O} got down there with {me|N} in {his|O} work trousers and said right, what do {we|N+O} need. {I|N} said {I|N} needed not to be on {my|N} own in a room with {her|K}. {I|N} didn't say why. {He|O}'s been kind about not asking. {I|N} lived with {Kayla|K} for two years and four months and the last thing {she|K} ever said to {me|N}, at the door with the good lamp under {her|K} arm, was that {I|N} loved people like {I|N} was waiting for a bus.
⟦S→N a⟧"So how'd {you two|N+O} meet?"⟦/⟧ {he|S} asks {me|N}.
⟦N→S i⟧"The flat."⟦/⟧
⟦S→N i⟧"What, viewing it?"⟦/⟧
⟦N→S i⟧"Living in it."⟦/⟧
⟦K→N i⟧"Wait, this is {the spare room guy|O}? With the juicer?"⟦/⟧
⟦O→K e⟧"{I|O}'ve still got the juicer,"⟦/⟧ {Omar|O} says, with dignity.
⟦K→N i⟧"{You|N} hated {him|O}! {You|N} used to ring {me|K} up and read {me|K} {his|O} notes!"⟦/⟧
⟦O→N i⟧"Which notes?"⟦/⟧ {His|O} arm's gone a bit stiff behind {me|N}. ⟦O→N i =⟧"The milk one?"⟦/⟧
⟦N→O i⟧"Not the milk one."⟦/⟧
⟦K→O i⟧"It was the milk one."⟦/⟧
{Scott|S} laughs so hard {he|S} has to put {his|S} fork down. {He|S}'s got a nice laugh, which {I|N}'d been hoping {he|S} wouldn't. ⟦S→O i⟧"What did it say?"⟦/⟧
⟦O→S a⟧"It was a perfectly civil note,"⟦/⟧ {he|O} tells {Scott|S}.
⟦K→S i⟧"It had a diagram."⟦/⟧
⟦O→K i⟧"It had one arrow!"⟦/⟧
⟦N→K a⟧"It was quite a good arrow,"⟦/⟧ {I|N} tell {her|K}, and {I|N} don't know why, but {I|N}'ve turned round in {my|N} chair to look at {him|O} while {I|N} say it. {He|O}'s gone pink up to the ears.
@break * * *
@scene place=outside the marquee | time=later | pov=N | present=N,K,O
{She|K} catches {me|N} by the fire exit. Of course {she|K} does. {She|K}'s got {her|K} shoes in one hand and somebody's cigarette.
⟦K→N i⟧"{He|O}'s not {your|N} boyfriend."⟦/⟧
⟦N→K i⟧"Excuse {me|N}?"⟦/⟧
⟦K→N a⟧"Oh, come on. {He|O} asked {me|K} if {you|N} like olives,"⟦/⟧ {she|K} tells {me|N}.
⟦N→K i⟧"{You|K} told {him|O} no, {I|N} hope."⟦/⟧
⟦K→N i⟧"{I|K} told {him|O} to ask {you|N}."⟦/⟧ {She|K} drags on the cigarette and makes a face, because {she|K} doesn't smoke, {she|K}'s never smoked. ⟦K→N i =⟧"{You|N} didn't have to bring a decoy. {I|K}'d have been nice."⟦/⟧
⟦N→K i⟧"{You|K} were nice. That's what's so annoying."⟦/⟧
⟦K→N a⟧"{I|K}'m sorry about the bus thing,"⟦/⟧ {she|K} says.
⟦N→K i⟧"What bus thing?"⟦/⟧ But {my|N} voice does something stupid on it.
⟦K→N i⟧"{Lauren|N}."⟦/⟧
⟦N→K i⟧"{You|K} weren't wrong."⟦/⟧
⟦K→N i⟧"{I|K} was a bit wrong."⟦/⟧ {She|K} nods past {me|N}, through the plastic window, where {a man in a cheap tie|O} is being taught to waltz by {{the bride|B}'s great-aunt|G}, and counting, {I|N} can see {him|O} counting. ⟦K→N i =⟧"{He|O} looked at {you|N} the whole of the soup."⟦/⟧
⟦N→K i⟧"{He|O}'s acting."⟦/⟧
⟦K→N i⟧"{He|O}'s dreadful at acting. {He|O} said March."⟦/⟧
The flap goes before {I|N} can say anything to that and there {he|O} is, out of breath, one shoe undone.
⟦O→N i⟧"There {you|N} are. {I|O}'ve been thrown over. {Hilde|G} says {I|O}'ve got no hips."⟦/⟧ {He|O} looks at the cigarette, and at {me|N}, and then at {her|K}. ⟦O→N i =⟧"Am {I|O} interrupting?"⟦/⟧
⟦K→O i⟧"Yes."⟦/⟧
⟦N→O i⟧"No."⟦/⟧
⟦K→N,O i⟧"{I|K}'m going in."⟦/⟧ {She|K} hands {him|O} the cigarette as {she|K} passes, like a baton, and {he|O} takes it, because {he|O}'s polite. ⟦K→N,O i =⟧"{She|N} hates olives, by the way. {She|N} likes {you|O} to eat {hers|N}."⟦/⟧
The flap falls shut. Somewhere inside they've put on the slow one.
⟦O→N i⟧"{She|K} knows, doesn't {she|K}?"⟦/⟧
⟦N→O i⟧"{She|K} knows."⟦/⟧
⟦O→N i⟧"Was it the March thing?"⟦/⟧
⟦N→O i⟧"It was the March thing. Why'd {you|O} say March? {We|N+O} agreed May. {We|N+O} practised."⟦/⟧
{Omar|O} considers the end of the cigarette. {He|O} turns it round, and drops it in a puddle, and puts {his|O} foot on it very carefully.
⟦O→N a⟧"Because it was March,"⟦/⟧ {he|O} says.

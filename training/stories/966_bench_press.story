# title: Subs
# style: first person past; straight quotes; US; a woman coach, two girls and a father; narrator named only by others («Coach Marnie», «Marn»); typos
# cast: N = Marnie Holub | Coach, Coach Marnie, Marn | she | narrator
# cast: L = Lily | Lily, Lil | she
# cast: S = Sierra | Sierra | she
# cast: R = Randy, Lily's father | Randy, Mr. Hodge, Dad | he
# cast: H = Holly, a girl the coach played with | Holly | she
# cast: T = the rest of the team | |
# cast: G = Lily's grandma | grandma | she
# cast: F = the referee | the ref | he
---
@scene place=the bench at a high school soccer field | time=the second half, raining | pov=N | present=N,L,S
{We|N+L+S} were down three nothing, and {{my|N} two best players|L+S} were on the bench because {they|L+S} had tried to drown {each other|L+S} at halftime.
⟦S→L i⟧"{You|L} started it."⟦/⟧
⟦L→S i⟧"{I|L} did not."⟦/⟧
⟦S→L e⟧"{You|L} threw the Gatorade,"⟦/⟧ {Sierra|S} said.
⟦L→S i⟧"{I|L} *dropped* the Gatorade."⟦/⟧
⟦S→L i⟧"From over {your|L} head?"⟦/⟧
⟦L→S i⟧"{I|L} have a weak grip, ask anybody. Ask {Coach|N}."⟦/⟧
{I|N} kept {my|N} eyes on the field. {I|N} used to sit on a bench exactly like that one with {a girl called Holly|H}, who {I|N} hated worse than algebra. {We|N+H} both played left wing, and there's only one left wing. {She|H} was faster. {I|N} was meaner. {We|N+H} kicked {each other|N+H} black and blue all fall, and one time, on the bus home from Akron, {she|H} fell asleep with {her|H} head against {my|N} arm, and {I|N} sat for ninety miles without moving it, telling {myself|N} that {I|N} was being polite. It took {me|N} till college to work out that nobody hates a person that hard for the sake of a position, and by then {she|H} had moved to Oregon and married a dentist. {I|N} got a card the year the twins came. {I|N} put it on the fridge where it stayed until it faded, which if {I|N}'m honest was a good deal longer than {my|N} own marriage.
⟦L→N i⟧"{Coach|N}? Can {I|L} go in?"⟦/⟧
⟦N→L i⟧"No."⟦/⟧
⟦S→N i⟧"Can {I|S}?"⟦/⟧
⟦N→S i⟧"No."⟦/⟧
⟦S→N a⟧"{I|S} didn't even do anything!"⟦/⟧ {she|S} wailed.
⟦L→S i⟧"{You|S} told the whole bus {I|L} still sleep with a bunny."⟦/⟧
⟦S→L i⟧"{You|L} *do* sleep with a bunny."⟦/⟧
⟦L→S i⟧"How would {you|S} know?"⟦/⟧ The rain got louder. {Sierra|S} had gone as red as the corner flag, and pulled {her|S} hood down to {her|S} nose. ⟦L→S i =⟧"Right. So maybe think about *how {you|S} know* before {you|S} tell a bus."⟦/⟧
{I|N} turned {my|N} head then, just about an inch.
⟦L→N e⟧"{You|N} didn't hear that, {Coach|N},"⟦/⟧ {Lily|L} informed {me|N}.
⟦N→L i⟧"{I|N} didn't hear a thing. It's raining."⟦/⟧
⟦S→L a⟧"It came out,"⟦/⟧ {she|S} mumbled from in the hood. ⟦S→L a =⟧"{They|T} were all talking about {you|L}. About {you|L} and that guy from Central. {I|S} just wanted to say a thing that none of {them|T} knew."⟦/⟧
⟦L→S e⟧"There's no guy from Central,"⟦/⟧ {Lily|L} said.
⟦S→L a⟧"{I|S} know that *now*,"⟦/⟧ {she|S} said.
⟦L→S i⟧"{You|S} could of asked {me|L}."⟦/⟧
⟦S→L i⟧"{You|L} weren't picking up!"⟦/⟧
⟦L→S i⟧"{I|L} was at {{my|L} grandma|G}'s! There's no bars at {{my|L} grandma|G}'s!"⟦/⟧
⟦N→L+S i⟧"{Girls|L+S}."⟦/⟧
⟦R→N i⟧"{Marn|N}! Hey! What's {she|L} doing sitting down?"⟦/⟧
There's a fence between the parents and the field. It has never stopped {a Hodge|R}. {He|R} came along the touchline in a golf umbrella and a rage, and {the ref|F} pointed at {him|R}, and {he|R} pointed right back.
⟦N→R i⟧"Behind the line, {Randy|R}."⟦/⟧
⟦R→N i⟧"There's a scout up there from State! In a hat!"⟦/⟧
⟦N→R i⟧"{I|N} see the hat."⟦/⟧
⟦R→N a⟧"So put {her|L} in!"⟦/⟧ {he|R} yelled.
⟦L→R i⟧"{Dad|R}, oh my God."⟦/⟧
⟦R→L i⟧"What'd {you|L} do? Did {you|L} do something?"⟦/⟧
⟦S→R i⟧"It was {me|S}, {Mr. Hodge|R}. {I|S} threw a Gatorade."⟦/⟧
{Lily|L}'s mouth fell open. {I|N} watched {her|L} look at the side of that hood like it had begun to play music.
⟦R→S i⟧"At {{my|R} kid|L}?"⟦/⟧
⟦S→R i⟧"Yes {sir|R}."⟦/⟧
⟦R→S a⟧"What in the hell for?"⟦/⟧ {he|R} said.
⟦L→R i⟧"{She|S} dropped it. {She|S}'s got a weak grip."⟦/⟧
⟦R→N a⟧"Is this a joke to {you|N}?"⟦/⟧ {he|R} demanded, and it was {me|N} {he|R} was asking.
{I|N} looked at the clock. Eleven minutes. {I|N} looked up at the hat. Then {I|N} looked at {the pair of {them|L+S}|L+S}, soaked, a yard of wet bench in between, and a hand creeping out along it under the towel, thinking nobody saw.
⟦N→L+S i⟧"Can {you two|L+S} play on the same wing without a homicide?"⟦/⟧
⟦S→N i⟧"There's only one left wing, {Coach Marnie|N}."⟦/⟧
⟦N→S i⟧"Says who?"⟦/⟧
⟦L→N a⟧"Says soccer?"⟦/⟧ {she|L} offered.
⟦N→L+S i⟧"Then {we|N+L+S}'ll play something else. Jackets off. And {Lily|L}—"⟦/⟧
⟦L→N i⟧"Yeah?"⟦/⟧
⟦N→L i⟧"Nobody cares about the bunny."⟦/⟧
{She|L} went out into that rain grinning like a jack-o'-lantern. {{Her|L} father|R} stood there and watched {her|L} go with {his|R} umbrella slowly turning inside out.
⟦R→N i⟧"What bunny?"⟦/⟧

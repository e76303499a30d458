# title: The N7
# style: third person past; curly quotes; bus stop at night; two women, a boy and a driver; quiet
# cast: U = the woman with the umbrella | | she
# cast: G = the girl | Zofia | she
# cast: B = the boy with the skateboard | | he
# cast: D = the bus driver | | she
# cast: S = the umbrella woman's son | Fiachra | he
# cast: X = the girl's ex-girlfriend | Paula | she
---
@scene place=a bus stop | time=quarter to one at night | pov=U | present=U,G,B,D
{The girl|G} had been crying and was now pretending that it was rain. It was a good night for it.
⟦U→G a⟧“There’s room under here,”⟦/⟧ {the woman|U} said.
⟦G→U i⟧“{I|G}’m fine.”⟦/⟧
⟦U→G i⟧“{You|G}’re soaked.”⟦/⟧
⟦G→U a⟧“{I|G} was already soaked. It’s kind of done now,”⟦/⟧ {she|G} said.
{The woman|U} moved over all the same, and tilted the umbrella, so that there was a dry place about the size of a chair. {She|U}’d had it for thirty years. It was a man’s umbrella, black, with a duck’s head for a handle, and people had been coming in under it for most of that time: colleagues, a traffic warden, once a bride. What they all did was stand there for half a minute as stiff as a post and then start to talk. {She|U} thought it was because nobody could see your face.
{She|G} came in under it.
⟦G→U a⟧“Do {you|U} know when it’s coming?”⟦/⟧ {she|G} asked.
⟦U→G i⟧“Which one?”⟦/⟧
⟦G→U i⟧“Any of them.”⟦/⟧
⟦B→G a⟧“N7’s cancelled,”⟦/⟧ {somebody|B} said. There was {a boy|B} on the end of the bench, with a skateboard across {his|B} knees and a hood up. {He|B} could have been there all night.
⟦U→B a⟧“It can’t be. It’s on the board,”⟦/⟧ {the woman|U} told {him|B}.
⟦B→U i⟧“Board’s lying.”⟦/⟧
⟦G→B a⟧“How do {you|B} know?”⟦/⟧ {the girl|G} asked.
⟦B→G a⟧“{I|B} was here yesterday as well,”⟦/⟧ {he|B} said.
⟦U→B i⟧“And what did {you|B} do yesterday?”⟦/⟧
⟦B→U i⟧“Slept.”⟦/⟧ {He|B} patted the bench.
⟦G→B i⟧“Have {you|B} not got a home?”⟦/⟧
⟦B→G i⟧“Have {you|G}?”⟦/⟧
That shut {her|G} up. {She|G} wiped {her|G} nose on {her|G} wrist. {The woman|U} counted to ten, which with {{her|U} own son|S} had usually been enough.
⟦G→U a⟧“{I|G} had one till eleven o’clock,”⟦/⟧ {she|G} said to the duck.
⟦U→G i⟧“What happened at eleven?”⟦/⟧
⟦G→U i⟧“{She|X} said could {I|G} get {my|G} things another day. Because {she|X} had people coming.”⟦/⟧
⟦B→G i⟧“At eleven?”⟦/⟧
⟦G→B i⟧“Yeah.”⟦/⟧
{He|B} said, ⟦B→G a⟧“One people, then.”⟦/⟧
⟦U→B i⟧“That’s enough.”⟦/⟧
⟦G→U i⟧“No, {he|B}’s right. {Paula|X}’s not subtle.”⟦/⟧ {She|G} laughed, it hurt to listen to. ⟦G→U i =⟧“{She|X}’d already put {my|G} toothbrush in a bag. Who does that? Who thinks, oh, {she|G}’ll want {her|G} toothbrush?”⟦/⟧
{She|U} said, ⟦U→G a⟧“Somebody who feels guilty.”⟦/⟧
⟦G→U i⟧“{You|U} think?”⟦/⟧
⟦U→G i⟧“{I|U} once packed {a person|S} eleven pairs of socks.”⟦/⟧
⟦B→U i⟧“What person?”⟦/⟧
⟦U→B a⟧“{{My|U} son|S},”⟦/⟧ {she|U} answered. {She|U} hadn’t meant to. It was dark under there for {her|U} as well, that was the trouble. ⟦U→B a =⟧“{He|S} was about {your|B} age. {He|S} had been stealing. {I|U} told {him|S} to come back when {he|S} was ready to say sorry.”⟦/⟧
⟦B→U i⟧“And did {he|S}?”⟦/⟧
⟦U→B i⟧“{He|S} was very proud. {He|S} took after {me|U}.”⟦/⟧
⟦G→U a⟧“Is that why {you|U} ride the night bus?”⟦/⟧ {she|G} said.
{The woman|U} looked at the rain. {The boy|B} had pushed {his|B} hood back to see {her|U} better, and {he|B} had ears that stuck out, and a cold sore; {he|B} was no one {she|U} knew. They never were. Nineteen years, and every one of them would be a man of thirty-five by now with a beard, and still it was the boys {she|U} looked at.
⟦U→G a⟧“It’s warm,”⟦/⟧ {she|U} said. ⟦U→G a =⟧“And {I|U} don’t sleep.”⟦/⟧
⟦B→U i⟧“What’s {he|S} called? {I|B} know some people.”⟦/⟧
⟦U→B i⟧“{Fiachra|S}.”⟦/⟧
⟦B→U i⟧“Don’t know any {Fiachra|S}.”⟦/⟧
⟦U→B i⟧“No.”⟦/⟧
⟦G→U i⟧“{I|G}’m {Zofia|G},”⟦/⟧ very quickly, as though somebody had left a silence lying about and {she|G} had tripped on it. ⟦G→U i =⟧“If that’s any use.”⟦/⟧
Headlights swung round by the church. The board said N7, due.
⟦U→B i⟧“There. Who’s lying now?”⟦/⟧
⟦D→U,G,B a⟧“Depot only!”⟦/⟧ {the driver|D} shouted through the doors before they were properly open. {She|D} was {a big woman with a flask between {her|D} knees|D}, and {she|D} looked at {the three of {them|U+G+B}|U+G+B}, dripping in a row. ⟦D→U a =⟧“Oh, it’s {you|U}. Are {these|G+B} with {you|U}?”⟦/⟧
⟦U→D i⟧“{They|G+B} are now.”⟦/⟧
⟦D→U a⟧“Same place?”⟦/⟧ {she|D} asked.
⟦U→D i⟧“{I|U}’ve a sofa and a bath. One of {them|G+B}’ll have to have the bath.”⟦/⟧
⟦B→G i⟧“Bagsy not,”⟦/⟧ and {he|B} was past {her|G} and up the step, board and all.

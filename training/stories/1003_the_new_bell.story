# title: The New Bell
# style: third person past; British single quotes; a 1920s village; three women and a vicar; older register; tags before the speech; long narration
# cast: E = Miss Edith Larkin | Edith, Miss Larkin, Ede | she
# cast: D = Mrs. Dorcas Orchard, her sister | Dorcas, Mrs. Orchard | she
# cast: Q = Queenie, the maid | Queenie | she
# cast: V = the vicar, Mr. Aldis | Mr. Aldis, the vicar | he
# cast: W = Alban Orchard, killed | Alban | he
# cast: J = the boy from the mill, killed | | he
# cast: H = Elkanah Gedge, the ringer | Elkanah, Gedge | he
---
@scene place=the morning room at Rose Bank | time=a Tuesday in Lent, 1924 | pov=E | present=E,D,Q
⟦D→E i⟧'{You|E} have let the fire go down.'⟦/⟧
⟦E→D i⟧'{I|E} have been writing.'⟦/⟧
⟦D→E i⟧'One can write and put on a coal.'⟦/⟧
⟦E→D i⟧'{You|D} might ring.'⟦/⟧
⟦D→E i⟧'{I|D} have rung. {The girl|Q} is in the yard again with {Gedge|H}.'⟦/⟧
⟦E→D i⟧'{She|Q} is buying a rabbit, {Dorcas|D}.'⟦/⟧
⟦D→E i⟧'It is a very long rabbit.'⟦/⟧
{Miss Larkin|E} laid down {her|E} pen. {She|E} had lived in this room, or in the expectation of it, for forty-eight years; {she|E} had poured tea in it for two curates and a Colonel; and since the Armistice {she|E} had shared it with {{her|E} elder sister|D}, who had arrived for a fortnight with one trunk and {{her|D} boy|W}'s letters in a hat-box, and had not gone away. Nothing was ever said about it. {They|E+D} had {their|E+D} chairs. In the evenings {Dorcas|D} unpicked things, and {Edith|E} read aloud from something improving, and at nine o'clock, when {Alban|W} had used as a child to be carried up, {the one|D} would look at the clock and {the other|E} would take care to be turning a page.
⟦E→D a⟧'{The vicar|V} is coming at eleven,'⟦/⟧ {she|E} said, ⟦E→D a =⟧'about the bell.'⟦/⟧
⟦D→E i⟧'What bell?'⟦/⟧
⟦E→D i⟧'The new one. {You|D} know very well.'⟦/⟧
⟦D→E i⟧'{I|D} know that {I|D} was not consulted.'⟦/⟧
⟦Q→E i⟧'Please, {mum|E}, it's {Mr. Aldis|V}, and {I|Q}'ve put {him|V} in the hall.'⟦/⟧
⟦E→Q i⟧'Then take {him|V} out of it, {Queenie|Q}, and bring {him|V} here.'⟦/⟧
⟦Q→E i⟧'Yes'm. And it's ninepence. For the rabbit.'⟦/⟧
@scene place=the morning room at Rose Bank | time=eleven o'clock | pov=E | present=E,D,V
{He|V} was {a stout, harassed man with chalk on {his|V} cuffs|V}, and {he|V} took the worst chair without being asked. {Mrs. Orchard|D} looked at the chalk.
⟦V→E,D i⟧'{You|E+D} will have guessed why {I|V} have come.'⟦/⟧
⟦D→V i⟧'{I|D} never guess.'⟦/⟧
⟦E→V i⟧'It is the inscription.'⟦/⟧
⟦V→E i⟧'Just so. They are casting on Friday, and the foundry must have the wording. There is room for eleven names.'⟦/⟧
⟦D→V i⟧'There were twelve.'⟦/⟧
⟦V→D i⟧'There is room for eleven.'⟦/⟧
⟦D→V i⟧'And whose do {you|V} propose to leave off?'⟦/⟧
⟦E→D i⟧'{Dorcas|D}, {dear|D}—'⟦/⟧
⟦D→E i⟧'{I|D} did not ask {you|E}, {Ede|E}. {You|E} have had the wording on {your|E} blotter since Sunday. {I|D} can read upside down. One learns it, in a house where nothing is told to one.'⟦/⟧
A coal fell. {The clergyman|V} studied {his|V} boots, and it was {Miss Larkin|E} who, after a moment, drew the sheet from beneath the blotter and put it into {{her|E} sister|D}'s lap. {She|E} had written it out eleven times in eleven orders. There was the blacksmith's son, and both the Tanners, who had gone together and been found together; there was {the boy from the mill who could not spell {his|J} own name, and had it spelt for {him|J} now|J} for as long as bronze should last. It was a good list. {She|E} had done it by the alphabet and by the year and by the regiment, and in every order that {she|E} could devise the same name had been wanting, because {Alban|W} had not been killed. {He|W} had been shot, at dawn, by {his|W} own side; and there were in all the county perhaps five people who knew it.
{She|D} said, without lifting {her|D} eyes, ⟦D→V a⟧'Who told {you|V}?'⟦/⟧
⟦V→D i⟧'{{My|V} dear lady|D}, the Bishop has a circular.'⟦/⟧
⟦D→V i⟧'A circular.'⟦/⟧
⟦V→D i⟧'{I|V} would give a great deal not to have read it.'⟦/⟧
⟦D→E i⟧'And {you|E}? {You|E} have known how long?'⟦/⟧
⟦E→D i⟧'Since the telegram. It came here first. {I|E} had it in {my|E} pocket when {I|E} met {your|D} train.'⟦/⟧
⟦D→E i⟧'Six years.'⟦/⟧
⟦E→D i⟧'{I|E} thought that {you|D} did not know.'⟦/⟧
⟦D→E i⟧'{I|D} thought that {you|E} did not.'⟦/⟧
Neither of {them|E+D} had ever learned how to cry in front of the other, and it was late to begin. {Mr. Aldis|V} got up and attended very thoroughly to the fire.
@scene place=the yard | time=a quarter to twelve | pov=V | present=V,H,Q
⟦H→V e⟧'Did {they|E+D} choose, {sir|V}?'⟦/⟧ asked {Gedge|H}, over the gate.
⟦V→H i⟧'It wasn't a matter of choosing.'⟦/⟧
⟦Q→V i⟧'Only {Elkanah|H} has been saying there's a way.'⟦/⟧
⟦V→Q i⟧'What way?'⟦/⟧
⟦Q→V i⟧'{You|H} tell {him|V}. Go on. {He|V} won't eat {you|H}.'⟦/⟧
{The ringer|H} turned {his|H} cap round twice. {He|H} had been in the same company; {he|H} had never spoken of it to a soul but {one|Q}, and that on account of a rabbit.
⟦H→V a⟧'It's the clapper, {sir|V},'⟦/⟧ {he|H} said at last. ⟦H→V a =⟧'Nobody sees a clapper, once it's hung. But there's a flat on it, so broad. {I|H} could cut five letters there with a cold chisel, and who's to know? {He|W}'d be the one as strikes the rest.'⟦/⟧
{The vicar|V} was silent for so long that {Queenie|Q} plucked the sleeve of {his|V} coat.
⟦V→H i⟧'{I|V} have not heard {you|H}, {Gedge|H}.'⟦/⟧
⟦H→V i⟧'No, {sir|V}.'⟦/⟧
⟦V→H i⟧'{I|V} shall go on not hearing {you|H} until about Thursday week.'⟦/⟧

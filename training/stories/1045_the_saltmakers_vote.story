# title: The Saltmakers' Vote
# style: third person past; British single quotes, curly; fantasy guild hall; five members round a table; titles and kin words; tags before and after
# cast: U = Una Brackwater | Una, Warden Brackwater, Warden | she
# cast: L = Leander Pike-Hollin | Leander, Lee, the apprentice, the youngest | he
# cast: O = old Saul | Saul, Uncle, old Saul, the treasurer | he
# cast: P = Perdita | Perdita, Perdy, his sister | she
# cast: F = Fritz Tollgarde | Fritz, Tollgarde, the big man | he
# cast: D = the duke | | he
# cast: A = Leander's father | | he
# cast: M = the man at the ford | | he
---
@scene place=the saltmakers' guild hall | time=winter, after dark | pov=L | present=U,L,O,P,F
There were five chairs at the table and for the first time {Leander|L} was in one of them. It had been {{his|L} father|A}’s. It was too high in the seat, and {his|L} boots did not quite reach the floor, and {he|L} hoped very much that nobody could see.
⟦U→F a⟧‘{Fritz|F}, the door,’⟦/⟧ {the Warden|U} said.
⟦F→U i⟧‘It’s barred.’⟦/⟧
⟦U→F i⟧‘And the shutters?’⟦/⟧
⟦F→U i⟧‘Barred too. {You|U} asked {me|F} that when {you|U} came in.’⟦/⟧
⟦U→F i⟧‘And now {I|U}’ve asked {you|F} twice. {Uncle|O}, how much is left?’⟦/⟧
{Old Saul|O} was nobody’s uncle. {He|O} had kept the guild’s money since before {Una Brackwater|U} was born and {he|O} turned the pages of the book with a wet thumb, one, two, three of them, while the candle leaned. ⟦O→U a⟧‘Nineteen marks and a foreign one,’⟦/⟧ {he|O} told {her|U}.
⟦P→O i⟧‘Nineteen *hundred*, {Saul|O}?’⟦/⟧
⟦O→P i⟧‘Nineteen, {Perdita|P}.’⟦/⟧
⟦P→O i⟧‘Where did it go?’⟦/⟧
⟦O→P i⟧‘Ask {{your|P} brother|L}.’⟦/⟧
{They|U+O+P+F} all looked at {Leander|L}, then, and {he|L} felt {his|L} ears begin to burn. {{His|L} sister|P}’s eyes were the worst. ⟦L→P a⟧‘{I|L} bought wood,’⟦/⟧ {he|L} got out. ⟦L→P a =⟧‘For the pans. It’s winter, {Perdy|P}, they won’t boil by themselves.’⟦/⟧
⟦F→L i⟧‘How much wood?’⟦/⟧
⟦L→F i⟧‘All of it.’⟦/⟧
⟦F→L i⟧‘All of what?’⟦/⟧
⟦L→F i⟧‘There was {a man at the ford|M} with a forest.’⟦/⟧
{The big man|F} put {his|F} face into {his|F} hands. {He|F} had hands like shovels, and behind them, after a moment, there was a sound which {Leander|L} took for weeping. It went on for some time. It was only when {Saul|O} reached across and thumped {him|F} between the shoulders that {the boy|L} saw {he|F} was laughing.
⟦U→F a⟧‘When {you|F}’ve finished,’⟦/⟧ {she|U} said.
⟦F→U i⟧‘{I|F}’ve finished. No. Wait. *With a forest.*’⟦/⟧
⟦U→L i⟧‘{Leander|L}. Look at {me|U}, not at {him|F}. Did {you|L} sign?’⟦/⟧
⟦L→U i⟧‘{I|L} made {my|L} mark.’⟦/⟧
⟦U→L i⟧‘In whose name?’⟦/⟧
⟦L→U i⟧‘{Ours|U+L+O+P+F}?’⟦/⟧
⟦U→O i⟧‘Can {he|L} do that, {Uncle|O}?’⟦/⟧
⟦O→U i⟧‘{He|L} has the chair. Who has the chair has the hand.’⟦/⟧
⟦P→U i⟧‘{He|L}’s *fifteen*.’⟦/⟧
⟦U→P i⟧‘So were {you|P}, when {you|P} bought the boat.’⟦/⟧
⟦P→U i⟧‘The boat floated, {Warden|U}!’⟦/⟧
⟦O→P i⟧‘For a week.’⟦/⟧
Outside somebody went by along the quay with a lantern, and the light came through the cracks and walked over {their|U+L+O+P+F} hands, one after the other, and was gone. No one spoke till it had. That was how it had been all the winter: every evening someone walked by, slowly, and it was never anyone {they|U+L+O+P+F} knew, and in the morning there would be a fresh paper on the church door with {the duke|D}’s seal. Salt was to be {the duke|D}’s from the spring. {Leander|L} had read the paper twice. {He|L} had been good at reading, {{his|L} father|A} always said so, it was only sums where the numbers slid about like eels; and it said pans, and brine, and boats, and it said wages.
{He|L} drew breath. ⟦L→U a⟧‘May {I|L} ask something?’⟦/⟧
⟦U→L i⟧‘It’s what the chair is for.’⟦/⟧
⟦L→U i⟧‘If {the duke|D} takes the pans. What does {he|D} burn under them?’⟦/⟧
Nobody answered {him|L} at first. {Perdita|P} had opened {her|P} mouth to, and now {she|P} sat with it open, looking at {him|L} as {she|P} had on the day when {he|L} came out of the sea with somebody else’s oar. {Fritz|F} lowered {his|F} hands. ⟦U→F i⟧‘Well, {Tollgarde|F}? {You|F}’re {the stoker|F}.’⟦/⟧
⟦F→U i⟧‘Wood. There’s no coal this side of the hills.’⟦/⟧
⟦U→F i⟧‘What wood?’⟦/⟧
⟦F→U i⟧‘Well, there’s the ...’⟦/⟧ {He|F} stopped. A slow and beautiful light was rising in {his|F} great red face. ⟦F→U i =⟧‘There’s only the one forest.’⟦/⟧
⟦P→L a⟧‘Oh, {you|L} *didn’t*,’⟦/⟧ {{his|L} sister|P} breathed.
⟦L→P a⟧‘{I|L} did, though,’⟦/⟧ {he|L} said. {He|L} hadn’t known it until now, not the whole of it, but {he|L} thought {he|L} might keep that to {himself|L}. ⟦L→P a =⟧‘All of it. {I|L} said.’⟦/⟧
⟦U→O i⟧‘{Saul|O}, what do {you|O} call that, in the book?’⟦/⟧
{The treasurer|O} had already dipped {his|O} pen. {He|O} crossed something out; {he|O} wrote something above it, and blew. ⟦O→U e⟧‘Nineteen marks,’⟦/⟧ {old Saul|O} read aloud to {her|U}, ⟦O→U e =⟧‘a foreign one, and {the duke|D}.’⟦/⟧

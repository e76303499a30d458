# title: Persimmons
# style: third person past; curly quotes; literary short story; grandmother, mother and daughter; she/she/she; pronoun tags; speech over several paragraphs; long narration
# cast: H = Haruko, the grandmother | Haruko, Grandmother, Obaachan | she
# cast: M = Michiko, her daughter | Michiko, Mom | she
# cast: S = Sumire, Michiko's daughter | Sumire, Sumi | she
# cast: K = Keisuke, Haruko's brother, dead | Keisuke | he
# cast: G = the girl in the window | | she
# cast: F = Haruko's father | Father | he
# cast: R = Curt, Sumire's ex-husband | Curt | he
---
@scene place=a back porch in Fresno | time=a November afternoon | pov=S | present=H,M,S
⟦M→S a⟧“Not so thick,”⟦/⟧ {she|M} said.
⟦S→M i⟧“It’s a peel, {Mom|M}. Who cares how thick it is?”⟦/⟧
⟦M→S i⟧“{{Your|S} grandmother|H} cares.”⟦/⟧
⟦H→M i⟧“{I|H} don’t care.”⟦/⟧
⟦M→H i⟧“{You|H} cared when it was {me|M}.”⟦/⟧
⟦H→M i⟧“{You|M} were careless. {She|S} is only unhappy.”⟦/⟧
{Sumire|S} cut {her|S} thumb, not badly. {She|S} held it up and watched it think about bleeding. There were sixty persimmons in the basin and there would be sixty strings, and by dark {the three of {them|H+M+S}|H+M+S} would have hung them from the beam under the porch, where they would shrink and darken and grow a bloom of sugar, as they had done every year since {Haruko|H} came out of the camp to find somebody else’s curtains in {her|H} window. {She|H} had been nine then. The tree was the one thing left. {Sumire|S} knew the story as you know a wallpaper; when {she|S} was little {she|S} thought it was about fruit.
⟦H→S a⟧“Does {he|R} telephone?”⟦/⟧ {the old woman|H} asked.
⟦S→H i⟧“Who?”⟦/⟧
⟦M→H i⟧“{Obaachan|H}, {we|M+H} said {we|M+H} wouldn’t.”⟦/⟧
⟦H→M i⟧“{You|M} said. {I|H} was watering.”⟦/⟧
⟦S→H a⟧“{He|R} texts,”⟦/⟧ {she|S} said. ⟦S→H a =⟧“About the couch.”⟦/⟧
⟦H→S i⟧“What does {he|R} want with it?”⟦/⟧
⟦S→H i⟧“Half.”⟦/⟧
{Michiko|M} made a noise. {She|M} had never liked {Curt|R}, and for four years {she|M} had never said so, and it had aged {her|M}. {She|M} peeled as {she|M} drove, fast and with {her|M} lips moving. Beside {her|M} the long ribbons dropped in the bowl, each in one piece. {{Her|M} mother|H}, across the basin, did not seem to peel at all; {she|H} turned the fruit a little in {her|H} lap and it came undressed.
⟦M→S a⟧“{I|M} would give {him|R} half,”⟦/⟧ {she|M} said. ⟦M→S a =⟧“{I|M} have a saw.”⟦/⟧
⟦S→M i⟧“Please don’t be funny.”⟦/⟧
⟦M→S i⟧“{I|M}’m not funny. Ask anybody.”⟦/⟧
⟦H→S i⟧“{She|M} isn’t. When {she|M} was {a baby|M} {she|M} frowned.”⟦/⟧
⟦S→H i⟧“How do {you|H} do it?”⟦/⟧
⟦H→S i⟧“Turn the fruit, not the knife.”⟦/⟧
⟦S→H i⟧“No. {I|S} mean, how do {you|H} come back to a place. To your old room. With your boxes.”⟦/⟧
Nobody answered at once. A truck went by in the road with its radio on.
⟦H→S e⟧“{I|H} will tell {you|S} about the curtains,”⟦/⟧ {Haruko|H} began.
⟦M→H a⟧“{She|S} knows about the curtains,”⟦/⟧ {{her|H} daughter|M} put in.
⟦H→M i⟧“{She|S} knows what {I|H} told {you|M}. {You|M} were {a child|M}. Peel.”⟦/⟧
⟦H→S,M i⟧“They were green. {We|H+K} came up the road from the bus, {Keisuke|K} and {I|H}, ahead of the others, because {we|H+K} wanted to be first. And there was {a girl|G} in {my|H} window. {My|H} size. {She|G} had a doll. {I|H} had a rock. {I|H} always had a rock, in the camp you carried one.⟦/⟧
⟦H→S,M i =⟧“{Keisuke|K} was twelve. {He|K} held {my|H} arm. {He|K} said, wait, look at {her|G}. And {I|H} looked, and {she|G} was holding the curtain like this, in front of {her|G} face. {She|G} was afraid. Of {me|H}! Nobody had ever been afraid of {me|H}. It was the most wonderful thing.⟦/⟧
⟦H→S,M i =⟧“{I|H} threw it anyhow.”⟦/⟧
⟦S→H i⟧“{You|H} *threw* it?”⟦/⟧
⟦M→H i⟧“{You|H} told {me|M} {you|H} put it down.”⟦/⟧
⟦H→M i⟧“{You|M} were {a child|M}.”⟦/⟧
{She|S} had begun to laugh; {she|S} couldn’t help it. {{Her|S} grandmother|H} weighed under ninety pounds and bowed to the mailman. Across the basin {{her|S} mother|M} had stopped with the knife in mid-air, and a ribbon, a long perfect one, swung from it and broke. {She|M} was looking at the old, ringless, spotted hands with an expression that {Sumire|S} had seen on {her|M} only once, through a windshield, on the day {she|S} {herself|S} drove up with the boxes and no couch.
⟦M→H a⟧“What happened to the window?”⟦/⟧ {she|M} said.
⟦H→M i⟧“What do {you|M} think? It broke. {Father|F} paid for it from nothing, for a year. For a window in {his|F} own house.”⟦/⟧
⟦S→H i⟧“And {the girl|G}?”⟦/⟧
⟦H→S i⟧“{She|G} came out on the porch. This one. {She|G} had a little cut, there, on the thumb. Like {yours|S}. {She|G} showed it to {me|H}.”⟦/⟧
⟦M→H i⟧“Then what?”⟦/⟧
⟦H→M i⟧“Then {I|H} showed {her|G} where the low branch was. {You|M} asked how one comes back.”⟦/⟧
⟦M→H a⟧“It was {Sumi|S} who asked,”⟦/⟧ {she|M} said softly.
⟦H→M i⟧“Was it?”⟦/⟧ The old eyes went from {the one|M} to {the other|S}. ⟦H→M i =⟧“Well. {You|M} came back too, that time, with a suitcase. {You|M} didn’t ask.”⟦/⟧
⟦S→M i⟧“What time? {Mom|M}? What suitcase?”⟦/⟧
⟦M→S a⟧“Turn the fruit,”⟦/⟧ {she|M} told {her|S}, ⟦M→S a =⟧“not the knife.”⟦/⟧

# title: The Hedge
# style: third person past; British single quotes; literary short story; two widowers who are neighbours, and a daughter by phone; pronoun tags; tags before the speech
# cast: L = Leonard Pask | Leonard, Len, Mr. Pask | he
# cast: G = Gordon, next door | Gordon | he
# cast: S = Stacey, Leonard's daughter | Stacey | she
# cast: E = Leonard's late wife, Eileen | Eileen | she
# cast: X = Gordon's brother | | he
# cast: W = Gordon's late wife, Beryl | Beryl | she
---
@scene place=between two back gardens | time=a Saturday in May | pov=L | present=L,G
The shears had stopped. {Leonard|L} waited for them to go on, and when they did not {he|L} put down {his|L} cup.
⟦G→L i⟧'{You|L} in?'⟦/⟧
⟦L→G i⟧'{I|L}'m out.'⟦/⟧
⟦G→L i⟧'{I|G} can see {your|L} hat.'⟦/⟧
⟦L→G i⟧'Then what are {you|G} asking for?'⟦/⟧
⟦G→L i⟧'There's a nest in it. On {your|L} side.'⟦/⟧
⟦L→G i⟧'{I|L} know there is.'⟦/⟧
⟦G→L i⟧'{You|L} might have said.'⟦/⟧
⟦L→G i⟧'{You|G} might have asked.'⟦/⟧
It was, by {Leonard|L}'s reckoning, the longest conversation {they|L+G} had had since the ambulance. Before that there had been nine years of nodding. {The women|E+W} had done the rest. {Eileen|E} and {Beryl|W} had talked through that hedge every day of the week; {they|E+W} had worn a hole in it at the height of a face, and passed things through it, runner beans, a thermometer, once an entire Victoria sponge on a spade; and in the evening {Eileen|E} would hand {him|L} on the news of next door across the potatoes, so that {he|L} knew all about {the man|G}'s bowels and {{his|G} brother in Perth|X} without ever having asked {him|G} the time. Then in one winter {both of {them|E+W}|E+W} had gone, {his|E} in November, {the other|W} in the new year. The hole was still there. Neither of {the men|L+G} had ever looked through it.
Now {he|L} did. An eye looked back.
{He|L} said, ⟦L→G a⟧'Well, {you|G}'d better leave it till they've flown.'⟦/⟧
⟦G→L a⟧'When's that?'⟦/⟧ {the eye|G} said.
⟦L→G i⟧'June. They're blackbirds.'⟦/⟧
⟦G→L i⟧'{She|W}'d have known that.'⟦/⟧
⟦L→G i⟧'So would {mine|E}. {I|L} got it from a book.'⟦/⟧
There was a pause, with breathing in it. Then the shears came through the hole, handles first, and behind them a hand with a plaster on the thumb.
⟦G→L i⟧'{You|L}'d best have these. {I|G}'ll only start again.'⟦/⟧
⟦L→G i⟧'{I|L}'ve got shears.'⟦/⟧
⟦G→L i⟧'They're {yours|L}. {Beryl|W} borrowed them in two thousand and nine.'⟦/⟧
@scene place=Leonard's kitchen | time=that evening | pov=L | present=L,S,G
⟦S→L i⟧'{Dad|L}? {You|L} sound out of breath.'⟦/⟧
⟦L→S i⟧'{I|L}'ve been up a ladder.'⟦/⟧
⟦S→L i⟧'What ladder? {You|L} promised {me|S}, no ladders.'⟦/⟧
⟦L→S i⟧'It isn't {mine|L}. It's next door's. {He|G}'s holding the bottom.'⟦/⟧
⟦S→L i⟧'Who is?'⟦/⟧
⟦L→S i⟧'{Gordon|G}.'⟦/⟧
⟦S→L i⟧'{You|L} can't stand {Gordon|G}.'⟦/⟧
{Leonard|L} pressed the receiver flat to {his|L} jumper. {The man|G} was at {his|L} table, not three feet off, with {his|G} boots on a sheet of newspaper and a mug in front of {him|G} that said WORLD'S BEST NAN. {He|G} had the tact to be reading the newspaper upside down between {his|G} own feet.
⟦G→L a⟧'{I|G} heard that,'⟦/⟧ {he|G} remarked.
⟦S→L i⟧'Is {he|G} *there*?'⟦/⟧
⟦L→S i⟧'{He|G}'s having a cup of tea.'⟦/⟧
⟦G→S i⟧'Evening, {Stacey|S}!'⟦/⟧
⟦S→G i⟧'Oh God. Hello. {I|S} didn't mean it.'⟦/⟧
⟦G→S i⟧'{You|S} did. It's quite all right.'⟦/⟧
⟦S→L i⟧'What were {you|L} doing up a ladder with {him|G}?'⟦/⟧
⟦L→S i⟧'Looking at eggs.'⟦/⟧
It took some time to get {her|S} off the line. {She|S} had {{her|S} mother|E}'s way of ending a call, which was to say goodbye and then remember something; and all the while {he|L} watched the boots. They had been resoled, not well. {He|L} saw that {he|L} had known it already, that it was one of the things that had come over with the potatoes: does {his|G} own boots, {Eileen|E} had said, does them with a bit of tyre, bless {him|G}, and {she|W} can hear {him|G} on the stairs like a lorry. So that was what it sounded like. {He|L} had lain awake in December, when {he|L} {himself|L} was newly on {his|L} own and the other house still had two in it, and listened to {somebody|G} go up and down, up and down, at three in the morning with a basin.
⟦L→G a⟧'{I|L} ought to have come round,'⟦/⟧ {he|L} said, when {he|L} had hung up.
⟦G→L i⟧'When?'⟦/⟧
⟦L→G i⟧'{I|L} could hear {you|G}. Nights. On the stairs.'⟦/⟧
The paper rustled. ⟦G→L i⟧'{You|L}'d buried {yours|E} a fortnight before.'⟦/⟧
⟦L→G i⟧'All the same.'⟦/⟧
⟦G→L i⟧'{I|G} didn't come to {you|L} either. {I|G} stood at that hedge with a pie. {I|G} stood there, oh, {I|G}'d say ten minutes, and {I|G} thought, if {he|L} comes out {I|G}'ll give it {him|L}.'⟦/⟧
⟦L→G i⟧'What sort of pie?'⟦/⟧
⟦G→L i⟧'{I|G} couldn't tell {you|L}. {Beryl|W} made it, from the chair. {I|G} was only {her|W} hands.'⟦/⟧ {He|G} turned the mug round so that the words faced the wall. {He|G} was {a big man|G} and it made {him|G} careful of small objects. ⟦G→L i =⟧'{I|G} ate it {myself|G}, in the finish. Standing up.'⟦/⟧
⟦L→G a⟧'Was it any good?'⟦/⟧ {he|L} asked after a while.
⟦G→L i⟧'It was terrible.'⟦/⟧
{Leonard|L} got down the other mug. It had no writing on it at all, and {he|L} was surprised to find that {he|L} had filled it before {he|L} remembered {he|L} didn't take a second cup, not since the doctor; that it had always been {Eileen|E} who had two.
⟦L→G i⟧'Same time next Saturday?'⟦/⟧
⟦G→L i⟧'They'll have hatched.'⟦/⟧
⟦L→G i⟧'That's what {I|L} mean.'⟦/⟧

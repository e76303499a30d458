# title: Thorsgaard’s Goat
# style: third person past; British single quotes; starship crew; two men, then a woman captain and a third man; ranks and surnames; more noun and pronoun tags; comic
# cast: R = Lieutenant Rasmus Thorsgaard | Rasmus, Thorsgaard, Lieutenant | he
# cast: K = Ensign Kaito Ockwell | Kaito, Ockwell, Ensign | he
# cast: C = Captain Ulla Drummle | Drummle, Captain | she
# cast: S = Myles Eccles | Eccles, Myles | he
# cast: G = the goat | Dagny | she
# cast: H = a goat of Thorsgaard's childhood | Dagny | she
# cast: F = Thorsgaard's father | | he
# cast: A = the ambassador | | he
---
@scene place=the cargo bay of a starship | time=ship's morning | pov=K | present=R,K,S
⟦R→K i⟧‘Tell {me|R} that isn’t a goat.’⟦/⟧
⟦K→R i⟧‘It isn’t a goat, {sir|R}.’⟦/⟧
⟦R→K i⟧‘It’s eating {my|R} manifest.’⟦/⟧
⟦K→R i⟧‘It’s a Velian ceremonial quadruped.’⟦/⟧
⟦R→K e⟧‘It’s a goat, {Ockwell|K},’⟦/⟧ {Thorsgaard|R} said. ⟦R→K e =⟧‘{I|R} grew up with goats. {I|R} know a goat when it’s got its feet on {my|R} chart table.’⟦/⟧
⟦K→R a⟧‘{The ambassador|A} was very particular about the wording,’⟦/⟧ said {the ensign|K}.
{Thorsgaard|R} pinched the bridge of {his|R} nose. {He|R} was a big, slow, fair man, and since {he|R} had come aboard nobody had seen {him|R} lose {his|R} temper; it was rumoured that {he|R} had left it at home, with {{his|R} father|F}. {Kaito|K} watched the hand come down. It went to {the animal|G}’s head, and began, as if it had nothing to do with the rest of {him|R}, to scratch behind one horn.
⟦R→K a⟧‘What’s it for?’⟦/⟧ {he|R} asked.
⟦K→R i⟧‘It’s a present. For the treaty.’⟦/⟧
⟦R→K i⟧‘And what are {we|R+K} meant to do with it?’⟦/⟧
⟦K→R i⟧‘Well. That’s the thing, {sir|R}.’⟦/⟧
⟦R→K i⟧‘What’s the thing?’⟦/⟧
⟦K→R i⟧‘There’s a banquet tonight, isn’t there?’⟦/⟧
The hand stopped.
⟦R→K a⟧‘No,’⟦/⟧ {the lieutenant|R} said.
⟦K→R i⟧‘It’s traditional. The host kills it, and the guest gets the--’⟦/⟧
⟦R→K e⟧‘Who’s the host?’⟦/⟧ asked {Thorsgaard|R}.
⟦K→R i⟧‘The ranking officer with agricultural experience.’⟦/⟧
⟦R→K i⟧‘{You|K} made that up.’⟦/⟧
⟦K→R i⟧‘It’s in the protocol. {I|K} looked {you|R} up. {You|R}’re {the only one on board who’s ever owned a pair of wellingtons|R}.’⟦/⟧
⟦R→K i⟧‘{I|R} joined the Service,’⟦/⟧ and {his|R} voice was perfectly level, ⟦R→K i =⟧‘at seventeen, {Ensign|K}, in the middle of the night, so as never to have to do that again.’⟦/⟧
{Kaito|K} could find nothing to say to that. {His|K} own people kept a noodle bar on a space station, and the nearest that {he|K} had come to an animal was a mural. {He|K} had been in such good spirits all morning. {He|K} had thought that {he|K} would be the one to solve it: {he|K}’d pictured {himself|K} coming in with the protocol under {his|K} arm and the look on {the other man|R}’s face. {He|K} thought about that face more than was strictly regulation. It was looking at the floor now.
⟦S→R,K e⟧‘Morning, {all|R+K},’⟦/⟧ said {Eccles|S} from Stores, coming in backwards with a trolley. ⟦S→R i⟧‘Where d’{you|R} want the knife?’⟦/⟧
@scene place=the cargo bay | time=moments later | pov=K | present=R,K,S,C
⟦R→S a⟧‘Take it away,’⟦/⟧ {the big man|R} said.
⟦S→R i⟧‘{I|S} was told bay four, one knife, ceremonial, with tassels.’⟦/⟧
⟦K→S i⟧‘{Myles|S}, not now.’⟦/⟧
⟦S→K i⟧‘{You|K} ordered it! It’s got {your|K} name on the chit!’⟦/⟧
{He|K} felt {the lieutenant|R} turn and look down at {him|K}. It was some way down.
⟦K→R i⟧‘{I|K} was being thorough, {sir|R}.’⟦/⟧
⟦R→K i⟧‘So {I|R} see.’⟦/⟧
⟦S→R i⟧‘Is that {him|G}? Hello, {handsome|G}. What’s {his|G} name?’⟦/⟧
⟦R→S i⟧‘{He|G} doesn’t have a name.’⟦/⟧
⟦S→R a⟧‘What do {you|R} call {him|G}, then?’⟦/⟧ {the storeman|S} persisted. {He|S} had crouched down, and was having {his|S} cap eaten.
⟦R→S i⟧‘{I|R} don’t. If you’ve called it something you can’t...’⟦/⟧ {He|R} went to the port and stood with {his|R} back to {them both|K+S}. ⟦R→K i⟧‘What time’s this banquet?’⟦/⟧
⟦K→R i⟧‘Nineteen hundred.’⟦/⟧
⟦S→K e⟧‘Couldn’t it be ill?’⟦/⟧ {Eccles|S} suggested.
⟦K→S i⟧‘Ill how?’⟦/⟧
⟦S→K i⟧‘{I|S} don’t know. Seasick. {You|K}’re {the clever one|K}.’⟦/⟧
⟦K→S i⟧‘They’d only send another one.’⟦/⟧
⟦S→K i⟧‘Lost, then. It’s a big ship. {I|S} lost a piano once.’⟦/⟧
⟦K→S i⟧‘There’s a sensor on its collar, they’d…’⟦/⟧ {Kaito|K} broke off. {He|K} had the protocol open on {his|K} slate, and {his|K} thumb had gone on scrolling by itself, past the knife, past the tassels, to the notes. {He|K} read one of them. {He|K} read it again, with {his|K} lips moving.
⟦K→S i⟧‘{Myles|S}. What’s this thing’s rank?’⟦/⟧
⟦S→K i⟧‘{The goat|G}’s?’⟦/⟧
⟦K→S i⟧‘Has it got one?’⟦/⟧
⟦S→K a⟧‘Not that {I|S}’ve heard,’⟦/⟧ {he|S} said. ⟦S→K a =⟧‘It’s down on {my|S} sheet as luggage.’⟦/⟧
⟦K→R i⟧‘{Sir|R}. “No officer shall be eaten by another of the same ship.” Note eleven.’⟦/⟧
{Thorsgaard|R} turned round.
⟦R→K i⟧‘Say that again.’⟦/⟧
⟦K→R i⟧‘It goes back to their second war. If it’s commissioned, it’s safe. Only it’d want {a captain|C} to sign it, and {she|C}’d never--’⟦/⟧
⟦C→K a⟧‘{She|C}’d never what?’⟦/⟧ inquired {the captain|C}.
@scene place=the cargo bay | time=moments later | pov=K | present=R,K,S,C
{All three of {them|R+K+S}|R+K+S} came to attention. So, near enough, did {the goat|G}. {Drummle|C} walked once round it with {her|C} hands behind {her|C}, and stopped in front of {the tallest of {them|R+K+S}|R}.
⟦C→R i⟧‘Is there straw on {your|R} sleeve, {Lieutenant|R}?’⟦/⟧
⟦R→C i⟧‘Yes, {Captain|C}.’⟦/⟧
⟦C→R i⟧‘{I|C} have never seen straw on {you|R}.’⟦/⟧ {She|C} held out a palm to the side, without looking, and {Kaito|K} put the slate in it. {She|C} read for a time. ⟦C→K i⟧‘What would it be? An ensign?’⟦/⟧
⟦K→C a⟧‘{I|K} thought a cadet, {ma’am|C},’⟦/⟧ {he|K} said, blushing. ⟦K→C a =⟧‘It hasn’t sat the exam.’⟦/⟧
⟦C→K i⟧‘Neither had the last two. {I|C}’ll need a name for the form.’⟦/⟧
Nobody spoke. {Eccles|S} opened {his|S} mouth, and {Kaito|K} trod on {his|S} foot.
⟦R→C a⟧‘{Dagny|G},’⟦/⟧ {the big man|R} said at last, hoarsely. ⟦R→C a =⟧‘It’s a nanny. {I|R} had one called {Dagny|H}.’⟦/⟧
⟦C→R i⟧‘{Cadet Dagny|G}. And {you|R}’ll be responsible for {her|G} training?’⟦/⟧
⟦R→C i⟧‘{I|R} and {the ensign|K}.’⟦/⟧
{He|R} didn’t look round when {he|R} said it. {The ensign|K} in question had to study the ceiling for some time.
⟦C→S i⟧‘Then there’s only dinner. What have {we|C+R+K+S} got, {Eccles|S}?’⟦/⟧
⟦S→C i⟧‘{I|S} could look for that piano.’⟦/⟧

# title: Who Gets the Piano
# style: third person past; straight quotes; UK; siblings' argument, three sisters and a brother; beats of others; long inner paragraph
# cast: N = Noreen Tully | Noreen, Nor | she
# cast: F = Fiona Cass | Fiona, Fi | she
# cast: G = Gail | Gail | she
# cast: K = Keith | Keith | he
# cast: M = their mother | Mum | she
# cast: H = Fiona's husband | Howie | he
# cast: R = the removal man | | he
---
@note
(Yes this is about my own aunts. No they don't have internet.)
@end
@scene place=their mother's front room | time=Saturday, the clearing of the house | pov=G | present=N,F,G,K
⟦F→N i⟧"{You|N} can't even play it."⟦/⟧
⟦N→F i⟧"That's not the point of a piano."⟦/⟧
⟦F→N i⟧"It's exactly the point of a piano!"⟦/⟧
{Gail|G}, who was the youngest and had been given the sandwiches, put the sandwiches down on top of it. {Both {her|G} sisters|N+F} said ⟦group→G a⟧"Coaster!"⟦/⟧ without looking, and then looked at {each other|N+F} as if {they|N+F}'d been robbed.
It was the one thing in the house that nobody had put a sticker on. {Noreen|N} had blue stickers and {Fiona|F} had yellow and {Keith|K}, who'd flown in from Aberdeen with hand luggage, had taken green and so far used one of {his|K}, on the toaster.
⟦N→F i⟧"{She|M} promised it to {me|N}. When {I|N} had the twins."⟦/⟧
⟦F→N i⟧"{She|M} promised it to {me|F} when {I|F} got {my|F} Grade Five."⟦/⟧
⟦N→F i⟧"{You|F} failed {your|F} Grade Five."⟦/⟧
⟦F→N i⟧"{I|F} got a pass!"⟦/⟧
⟦K→F,N i⟧"{You|F+N} did fail it, {Fi|F}. There was a cake and everything. ⟦M→F i quoted⟧'Better luck next time',⟦/⟧ in icing."⟦/⟧
⟦F→K a⟧"Who asked {you|K}?"⟦/⟧ {the middle sister|F} snapped.
⟦K→F a⟧"Nobody. {I|K} just remember the cake,"⟦/⟧ {he|K} said mildly.
{He|K} took a sandwich. There was a silence with chewing in it.
⟦G→N,F e⟧"What about taking turns?"⟦/⟧ {Gail|G} asked.
⟦N→G e⟧"It weighs half a ton, {sweetheart|G},"⟦/⟧ {Noreen|N} told {her|G}.
⟦F→G i⟧"It's not a library book."⟦/⟧
⟦G→N,F i⟧"{I|G} only thought."⟦/⟧
⟦N→G i⟧"{We|N+F} know {you|G} did."⟦/⟧
{Fiona|F} had {her|F} phone out now. ⟦F→N i⟧"{Howie|H}'s measured {our|F+H} hall. It goes in if you take the door off."⟦/⟧
⟦N→F i⟧"Does {Howie|H} know {he|H}'s taking a door off?"⟦/⟧
⟦F→N i⟧"{He|H} will when {I|F} tell {him|H}."⟦/⟧
⟦K→F i⟧"Can {I|K} say something?"⟦/⟧ Two heads came round like guns. ⟦K→F i =⟧"Just a small thing?"⟦/⟧
⟦group→K i⟧"No!"⟦/⟧
So {Keith|K} went out to see about the kettle, taking the plate. {Gail|G} could hear {him|K} in the kitchen, opening all the wrong cupboards.
{She|G}'d been eight when {he|K} left for the rigs and eleven when {Fiona|F} got married and there had been, after that, a good six years when it was only {herself|G} and {Mum|M} in this house, and the telly, and the piano with its lid down. {Mum|M} couldn't play either. That was the thing {they|N+F+K}'d none of {them|N+F+K} have known. {Mum|M} would come in from the late shift with {her|M} feet like puddings and sit on the stool with {her|M} coat still on, and lift the lid, and with one finger {she|M}'d pick out the first line of something, always the same line, and stop at the same place. Then {she|M}'d laugh and say ⟦M→G i quoted⟧"One day,"⟦/⟧ and go and run {her|M} bath.
⟦F→N e⟧"{You|N}'ve already got the dresser,"⟦/⟧ {Fiona|F} tried.
⟦N→F i⟧"{I|N}'ll swap {you|F}."⟦/⟧
⟦F→N i⟧"For the dresser? It's got worm."⟦/⟧
⟦N→F i⟧"It has not got worm."⟦/⟧
⟦F→N i⟧"It's got holes, {Nor|N}."⟦/⟧
⟦N→F i⟧"Those are from darts."⟦/⟧
⟦G→N a⟧"Whose darts?"⟦/⟧ {she|G} asked.
It was out before {Gail|G} knew. {Noreen|N} went pink, right down into {her|N} collar.
⟦N→G i⟧"Never {you|G} mind."⟦/⟧
⟦F→N i⟧"Oh my God. That was {you|N}? {He|K} got the slipper for that!"⟦/⟧
⟦N→F i⟧"Keep {your|F} voice down."⟦/⟧
⟦F→N i⟧"{He|K} got the slipper and no pudding for a *week*, and {you|N} sat there and had seconds—"⟦/⟧
⟦K→F,N i⟧"Who got the slipper?"⟦/⟧ {He|K} had come back with three mugs and no milk.
Nobody said a word. {He|K} looked from one to the next, the way {he|K} used to at cards.
⟦K→N i⟧"It was {you|N}."⟦/⟧ {Noreen|N} studied the skirting board. ⟦K→N i =⟧"The dresser. All this time."⟦/⟧
⟦N→K a⟧"{I|N} was nine,"⟦/⟧ {she|N} whispered.
⟦K→N i⟧"{I|K} was *seven*."⟦/⟧
⟦N→K i⟧"{I|N} know. {I|N}'m sorry. {I|N}'ve been meaning to, and then it was forty years."⟦/⟧
{He|K} set down the mugs, one by one, on the piano. This time nobody said coaster. Then {he|K} reached into {his|K} back pocket, and peeled off a green sticker, and pressed it with {his|K} thumb to the middle of the lid.
⟦F→K i⟧"{You|K} what?"⟦/⟧
⟦K→F a⟧"{I|K} reckon {I|K}'m owed,"⟦/⟧ {he|K} said.
⟦F→K a⟧"{You|K} live on the fourth floor!"⟦/⟧ {she|F} shrieked.
⟦K→F i⟧"{I|K}'m not taking it anywhere."⟦/⟧ {Gail|G} realised {he|K} was looking at {her|G}. So, now, were {the other two|N+F}. ⟦K→F i =⟧"Who's staying on in the house, till it's sold?"⟦/⟧
⟦G→K i⟧"{Me|G}. {You|K} know it's {me|G}."⟦/⟧
⟦K→G a⟧"Then it's {yours|G}. Say ta,"⟦/⟧ {he|K} told {her|G}.
⟦G→K e⟧"{I|G} can't play it either,"⟦/⟧ said {Gail|G}, and had to stop.
⟦N→G i⟧"Nobody can, {love|G}. That's what {I|N}'ve been telling {her|F}."⟦/⟧
There was a knock at the front door, three thumps and a cough, and {a man in gloves|R} put {his|R} head round.
⟦R→N,F,G,K i⟧"This the piano?"⟦/⟧
⟦N→R i⟧"No."⟦/⟧
⟦F→R i⟧"Wrong house."⟦/⟧
⟦K→R a⟧"Sandwich?"⟦/⟧ {{their|N+F+G} brother|K} offered.

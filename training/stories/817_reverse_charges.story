# title: Reverse Charges
# style: third person past; British single quotes; phone call with both sides, then brother and brother; pronoun tags in plenty
# cast: S = Stevie Marsh | Stevie, Steve, Stephen | he
# cast: W = Wes Marsh | Wes, Wesley | he
# cast: D = Dad | Dad | he
# cast: L = Lorna | Lorna | she
# cast: M = Mum | Mum | she
# cast: B = the roofer | | he
---
@scene place=the hall, and a phone box in Fishguard | time=half past eleven at night | pov=W | present=W,S
The phone had rung nineteen times before {Wes|W} got to it, and {he|W} stubbed {his|W} toe on the way.
⟦W→S i⟧‘Hello?’⟦/⟧
⟦S→W i⟧‘Don’t say {my|S} name.’⟦/⟧
{He|W} sat down on the bottom stair. It was five weeks since {he|W} had heard that voice, and it was shouting a bit, over wind.
⟦W→S a⟧‘Where *are* {you|S}?’⟦/⟧ {he|W} whispered.
⟦S→W i⟧‘Is {he|D} there?’⟦/⟧
⟦W→S i⟧‘{He|D}’s in bed.’⟦/⟧
⟦S→W a⟧‘Is {he|D} asleep, though?’⟦/⟧ {he|S} asked.
{Wes|W} listened. Above {him|W} the ceiling gave the creak that meant {somebody heavy|D} turning over, and then the other creak, which meant {he|D} hadn’t settled.
⟦W→S a⟧‘Sort of,’⟦/⟧ {he|W} said. ⟦W→S a =⟧‘{You|S} sound like {you|S}’re in the sea.’⟦/⟧
⟦S→W i⟧‘{I|S}’m in a phone box in Fishguard.’⟦/⟧
⟦W→S a⟧‘What’s in Fishguard?’⟦/⟧ {he|W} said.
⟦S→W i⟧‘A boat. At quarter to three. {I|S}’ve got a job the other end, there’s {a bloke|B}, {he|B} does roofs.’⟦/⟧
⟦W→S i⟧‘{You|S}’re scared of heights.’⟦/⟧
⟦S→W a⟧‘{I|S}’m scared of all sorts,’⟦/⟧ {he|S} said, and laughed, and then there was only the wind for a while. ⟦S→W a =⟧‘Has {he|D} said anything? About {me|S}?’⟦/⟧
{He|W} could have said a lot of things. {He|W} could have said about the place still laid at supper, and how it was never to be mentioned; or the van, driven at four miles an hour past {Lorna|L}’s house, and past the station, and past the baths. {He|W} thought of all of it. {He|W} was thirteen and it was too big to get {his|W} mouth round.
⟦W→S a⟧‘{He|D} doesn’t really talk,’⟦/⟧ was the best {he|W} could do.
⟦S→W i⟧‘No. Well. {He|D} talked all right that night.’⟦/⟧
⟦W→S i⟧‘{He|D} didn’t mean it.’⟦/⟧
⟦S→W i⟧‘Which bit?’⟦/⟧
⟦W→S i⟧‘The bit about {Mum|M}.’⟦/⟧
⟦S→W a⟧‘That’s the one bit {he|D} did,’⟦/⟧ {he|S} answered, quite gently. ⟦S→W a =⟧‘Look, {Wesley|W}, {I|S}’ve got forty pence. {I|S} just rang so {you|W}’d know. {You|W} can have {my|S} bike. And there’s a tenner in the Beano annual, the fat one.’⟦/⟧
⟦W→S i⟧‘{I|W} found it.’⟦/⟧
⟦S→W i⟧‘When?’⟦/⟧
⟦W→S i⟧‘The day after.’⟦/⟧
⟦S→W i⟧‘{You little toerag|W}.’⟦/⟧
The third stair from the top spoke. {Wes|W} didn’t have to look. {He|W} saw the bare feet first, and the striped trousers, coming down into the light one step at a time, and {he|W} put {his|W} hand flat over the receiver as if it were a mouth.
@scene place=the hall | time=the same | pov=W | present=W,D,S
⟦D→W a⟧‘Who’s that?’⟦/⟧ said {{his|W} father|D}.
⟦W→D a⟧‘Wrong number,’⟦/⟧ {he|W} said.
⟦D→W a⟧‘{You|W}’ve been a long time telling them so,’⟦/⟧ {he|D} said.
⟦W→D i⟧‘{He|S}’s... it’s {somebody|S} who’s lost.’⟦/⟧
It was the truest thing {he|W} could find. {The big man|D} stood over {him|W} in {his|D} pyjamas with {his|D} hair on end, looking at the hand, and at what was under the hand, out of which came, tiny, quite distinct, ⟦S→W i quoted⟧*{Wes|W}? {Wes|W}, are {you|W} there?*⟦/⟧
{He|D} went grey. {He|D} reached out and had to get hold of the newel post instead.
⟦D→W a⟧‘Has {he|S} got a coat?’⟦/⟧ {he|D} asked.
⟦W→D i⟧‘What?’⟦/⟧
⟦D→W i⟧‘Ask {him|S} has {he|S} got {his|S} coat.’⟦/⟧
⟦W→S a⟧‘Have {you|S} got {your|S} coat?’⟦/⟧ {he|W} repeated into the phone.
⟦S→W i⟧‘What? No. {I|S} left it on the peg. Who are {you|W} talking to?’⟦/⟧
⟦W→D i⟧‘{He|S} left it on the peg.’⟦/⟧
⟦D→W a⟧‘{I|D} know {he|S} did. {I|D} look at it every night,’⟦/⟧ {he|D} said. ⟦D→W a =⟧‘Where is {he|S}?’⟦/⟧
{Wes|W} looked up at {him|D}, and then at the phone. {He|W} had promised, more or less. {He|W} hadn’t been asked to promise, but it was that sort of call. In {his|W} ear the pips had started.
⟦S→W i⟧‘That’s {my|S} money. {Wes|W}? Is it {him|D}? Don’t tell {him|D}. Don’t {you|W} dare—’⟦/⟧
⟦W→D a⟧‘Fishguard,’⟦/⟧ {he|W} said. ⟦W→D a =⟧‘The boat’s at quarter to three.’⟦/⟧
It had gone to the long tone by then. {He|W} hung up. Neither of {them|W+D} spoke; there was the clock, and the feet on the lino, which were blue.
⟦D→W a⟧‘It’s two hours and forty minutes,’⟦/⟧ {he|D} said at last. {He|D} was doing it on {his|D} fingers. ⟦D→W a =⟧‘In the van.’⟦/⟧
⟦W→D i⟧‘It won’t do over fifty.’⟦/⟧
⟦D→W i⟧‘It’s never been asked nicely.’⟦/⟧ {He|D} had the coat down off the peg already and was going through its pockets, as though there might be something in there that would tell {him|D} what to say. There was a bus ticket. There was half a packet of mints. {He|D} held these in {his|D} palm for a time. ⟦D→W i⟧‘{{Your|W} mother|M} would have known how to do this.’⟦/⟧
⟦W→D a⟧‘{She|M}’d have taken a flask,’⟦/⟧ {he|W} said.
⟦D→W i⟧‘Aye. {She|M} would.’⟦/⟧
⟦W→D i⟧‘{I|W}’ll put the kettle on, then?’⟦/⟧
⟦D→W i⟧‘And get {your|W} boots. {I|D}’m not talking to {him|S} on {my|D} own.’⟦/⟧

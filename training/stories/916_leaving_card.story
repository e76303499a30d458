# title: leaving card
# style: third person past; straight quotes; author's note on top; sloppy typing; UK office; three women and a man who comes in late; she tags
# cast: S = Sandra | Sandra, San | she
# cast: J = Jade | Jade | she
# cast: N = Nicole Obuya | Nicole, Nic | she
# cast: K = Kevin from Facilities | Kevin, Kev | he
# cast: M = Sandra's mum | | she
# cast: A = the author | i, I | 
---
@note
A/N hi!! this is a prequel sort of to {my|A} other one but you dont need to of read it. {I|A} wrote it on the train so soz about spelling. no flames
@end
@scene place=the open plan office | time=Friday afternoon | pov=S | present=S,J
The card had been round everybody and come back with nothing on it but a coffee ring.
⟦S→J e⟧"Nobody's signed it,"⟦/⟧ {Sandra|S} said. {She|S} turned it over in case they'd all done the back. 
⟦J→S i⟧"{I|J} signed it."⟦/⟧
⟦S→J i⟧"Where?"⟦/⟧
⟦J→S e⟧"There. In silver,"⟦/⟧ {Jade|J} said.
⟦S→J i⟧"That's the *barcode*, {Jade|J}."⟦/⟧
⟦J→S i⟧"Underneath the barcode. {I|J} put good luck."⟦/⟧
⟦S→J i⟧"Good luck with what, {she|N}'s been sacked!"⟦/⟧
⟦J→S i⟧"{She|N} hasn't been *sacked*, {she|N}'s been let go."⟦/⟧
⟦S→J i⟧"Does {she|N} know there's a card?"⟦/⟧
⟦J→S i⟧"{She|N} bought it."⟦/⟧
⟦S→J i⟧"{She|N} bought {her|N} own leaving card?!"⟦/⟧
⟦J→S i⟧"{She|N} does all the cards. {She|N} had a multipack. {I|J} found it in the drawer with {my|J} birthday in."⟦/⟧ {Sandra|S} put {her|S} head in {her|S} hands. 
⟦N→S,J i⟧"Is that {mine|N}?"⟦/⟧
{They|S+J} both jumped a mile. {Nicole|N} was standing there with {her|N} plant, it was a massive thing, a sort of palm, you could only see {her|N} from the lips down.
⟦J→N e⟧"No,"⟦/⟧ {Jade|J} said and sat on it.
⟦N→J a⟧"It's got {my|N} name on,"⟦/⟧ {she|N} said.
⟦J→N i⟧"It's a different one."⟦/⟧
⟦S→J i⟧"Give it {her|N}, {Jade|J}."⟦/⟧
⟦J→S i⟧"There's nothing *in* it."⟦/⟧
⟦S→J i⟧"{She|N} can see there's nothing in it, {you|J}'re sat on it."⟦/⟧
⟦N→S,J i⟧"It's fine. {I|N} wouldn't know what to put either."⟦/⟧
⟦S→N i⟧"{Nic|N}..."⟦/⟧
⟦N→S i⟧"No honestly. Eleven years. What would {you|S} say, thanks for the stapler?"⟦/⟧
⟦J→N e⟧"It was a really good stapler though,"⟦/⟧ {Jade|J} said. {Sandra|S} kicked {her|J}.
{Sandra|S} could of died. {She|S} remembered the week {she|S} started, when {she|S} didn't know a soul and {{her|S} mum|M} was in the hospice. {She|S} used to go and sit in the stationery cupboard in {her|S} lunch because it locked. And on the Thursday there was a cushion in there. Then on Friday a cushion and a Kit Kat, and after the weekend there was a box of tissues, the nice ones, the balm, with a Post it on saying ⟦N→S i quoted⟧*knock if {you|S} want company, {N|N}.*⟦/⟧ {She|S} never did knock. {She|S} never even mentioned it. {She|S} just ate the Kit Kats, every Friday for a year, and {she|S} thought, well there'll be a time to say. 
⟦S→N a⟧"Sit down a sec,"⟦/⟧ {she|S} said.
⟦N→S i⟧"{I|N}'ve got a cab."⟦/⟧
⟦S→N a⟧"Who booked it?"⟦/⟧ {she|S} said.
⟦N→S i⟧"{Me|N}. {I|N} do the cabs."⟦/⟧
⟦S→N i⟧"Then it can wait. {Jade|J}, ring them."⟦/⟧
⟦J→S i⟧"What's the number?"⟦/⟧
⟦N→J a⟧"It's on the wall by {your|J} head,"⟦/⟧ {she|N} told {her|J}, kindly, through the leaves. {Jade|J} found it. There was a list, all in the same handwriting, of everything anybody could ever need.
@scene place=the open plan office | time=a minute later | pov=S | present=S,J,N,K
⟦K→S,J,N i⟧"Which one of {you|S+J+N}'s got the plant?"⟦/⟧
{All three|S+J+N} turned round. {{Kevin|K} from Facilities|K} had a trolley and a face like a wet weekend.
⟦J→K i⟧"Who do {you|K} think, {Kev|K}?"⟦/⟧
⟦K→J i⟧"{I|K}'ve got to ask. It's on the inventory."⟦/⟧
⟦S→K i⟧"The *plant* is?"⟦/⟧
⟦K→S i⟧"One palm. Reception, 2013."⟦/⟧
⟦N→K a⟧"It was dead. {I|N} took it out the skip,"⟦/⟧ {the palm|N} said.
⟦K→N i⟧"{I|K} know {you|N} did. {I|K} put it in the skip."⟦/⟧
⟦S→K i⟧"So leave it!"⟦/⟧
⟦K→S i⟧"{I|K} can't leave it, {she|N}'s got to hand in {her|N} pass, {her|N} keys and one palm. {I|K} didn't write it."⟦/⟧
⟦J→K e⟧"Who did?"⟦/⟧ {Jade|J} said.
Nobody answered. The leaves had started shaking a bit.
⟦N→K a⟧"{I|N} did,"⟦/⟧ {she|N} said. ⟦N→K a =⟧"{I|N} do the inventory."⟦/⟧
{Jade|J} let out a sort of snort. {She|J} clapped {her|J} hand over it but it was no good, it had got {Sandra|S} as well, and then the whole palm was going, up and down, and from behind it came this noise, like a door. It took {them|S+J} a while to work out which sort of noise it was. It was both.
⟦K→N a⟧"Right,"⟦/⟧ {he|K} said, after a bit. {He|K} got a biro from behind {his|K} ear. ⟦K→N a =⟧"Palm. Deceased."⟦/⟧ 
⟦S→K a⟧"Is that allowed?"⟦/⟧ {she|S} asked {him|K}.
⟦K→S i⟧"{I|K} do the skip. Who's got that card?"⟦/⟧
⟦J→K i⟧"{I|J}'m sat on it."⟦/⟧
⟦K→J i⟧"Well get off it, then."⟦/⟧ {He|K} leant on the trolley and wrote for ages, breathing through {his|K} mouth, and shielded it with {his|K} arm when {Jade|J} tried to see. Then {he|K} held the pen out. ⟦K→S i =⟧"Next."⟦/⟧
⟦J→K i⟧"What did {you|K} put?"⟦/⟧
⟦K→J i⟧"Never {you|J} mind."⟦/⟧
{Sandra|S} took the biro. {She|S} thought about thanks, and {she|S} thought about the cushion. ⟦S→N i⟧"How long've {we|S+N} got?"⟦/⟧
⟦J→S i⟧"They said twenty minutes for the cab."⟦/⟧
⟦S→N a⟧"That's not enough,"⟦/⟧ {she|S} said, ⟦S→N a =⟧"can {I|S} do it in the cupboard? And will {you|N} come and knock?"⟦/⟧

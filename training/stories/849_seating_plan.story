# title: The Seating Plan
# style: third person past; straight quotes; Ireland; five women and a phone; wedding eve; she said tags; two phone calls
# cast: O = Orla Quill | Orla | she
# cast: N = Niamh | Niamh, Niamhy | she
# cast: S = Sinead | Sinead | she
# cast: B = Becky | Becky, Becks | she
# cast: L = Nana Lil | Nana, Lil | she
# cast: C = Cormac | Cormac | he
# cast: P = Orla's uncle | Uncle Ronan, Ronan | he
# cast: F = the sisters' father | | he
# cast: W = Auntie Vera | Vera | she
---
@scene place=Orla's kitchen | time=the night before the wedding, ten o'clock | pov=N | present=O,N,S,B,L
⟦O→N,S,B,L i⟧"Nobody touch the table."⟦/⟧
On the table there was a table, or the paper of one: twelve circles drawn round a saucer, and a hundred and six little flags on cocktail sticks. {Niamh|N} had been cutting the flags since Mass.
⟦S→O a⟧"What if {I|S} only breathe on it?"⟦/⟧ {{her|O} sister|S} asked.
⟦O→S i⟧"Don't breathe on it."⟦/⟧
⟦B→O i⟧"Where've {you|O} put {me|B}?"⟦/⟧
⟦O→B i⟧"Six. With the Galway crowd."⟦/⟧
⟦B→O a⟧"{I|B} don't know any Galway crowd,"⟦/⟧ {she|B} said.
⟦O→B i⟧"That's the idea, {Becks|B}. {You|B}'ll meet people."⟦/⟧
⟦B→O i⟧"{I|B} met people the last time. {I|B}'m still getting texts."⟦/⟧
{Nana Lil|L}, in the good chair, with {her|L} feet in a basin, laughed at that until {her|L} teeth slid. Then the phone went and {everyone|O+N+S+B} jumped.
⟦O→C a⟧"What?"⟦/⟧ said {the bride|O} into it. ⟦O→C a =⟧"No. No, {Cormac|C}, {he|P} can't. Because there's a hundred and six. Because {I|O}'ve *cut out the flags*."⟦/⟧
⟦S→N i⟧"Who can't?"⟦/⟧
⟦N→S i⟧"How would {I|N} know?"⟦/⟧
⟦B→S i⟧"It's {the uncle|P}. {I|B}'d say it's {the uncle|P}."⟦/⟧
⟦O→C i⟧"Is {he|P} on {his|P} own, even? {He|P}'s what? Oh, sweet mother of God. Oh no. Ring {her|W}. Ring {her|W} back and tell {her|W} it's the flu."⟦/⟧
{She|O} put the phone face down in the butter.
⟦S→O i⟧"Well?"⟦/⟧
⟦O→S a⟧"{Uncle Ronan|P}'s home from Boston,"⟦/⟧ {she|O} said. ⟦O→S a =⟧"{He|P} landed an hour ago. {He|P}'s coming."⟦/⟧
⟦N→O e⟧"That's lovely,"⟦/⟧ {Niamh|N} said.
⟦O→N i⟧"{He|P}'s bringing {Vera|W}."⟦/⟧
Nobody spoke. Water dripped off {Nana|L}'s heel. It was eleven years since {Vera|W}, who wasn't anybody's aunt by any blood but had been called it by all of {them|O+N+S}, had stood up at {Sinead|S}'s twenty-first in a lilac suit and told the room, with a microphone, which of the Quills had got what from whom in the will. {Niamh|N} had been thirteen, under the buffet with a sausage roll. {She|N} remembered the shoes. {She|N} remembered all the shoes turning, one after another, toward the same pair.
⟦L→O e⟧"Put {her|W} beside {me|L},"⟦/⟧ said {Nana Lil|L}.
⟦O→L i⟧"{I|O} will not."⟦/⟧
⟦L→O i⟧"Put {her|W} beside {me|L}. {I|L}'ve a few things to say to {her|W}."⟦/⟧
⟦S→L a⟧"That's what {we|O+N+S}'re afraid of, {Nana|L},"⟦/⟧ {the elder one|S} said.
⟦B→N a⟧"What'd {she|W} do?"⟦/⟧ {she|B} whispered.
⟦N→B i⟧"{I|N}'ll tell {you|B} after."⟦/⟧
⟦B→N i⟧"Tell {me|B} now."⟦/⟧ {Niamh|N} shook {her|N} head, with a glance at the good chair. ⟦B→N i =⟧"Go on. {I|B}'ll not say a word."⟦/⟧
⟦S→B i⟧"{She|W} said {{my|S} father|F} wasn't {my|S} father."⟦/⟧
{Becky|B} opened {her|B} mouth and, wisely, filled it with a cocktail sausage.
⟦O→S i⟧"Ah, {Sinead|S}."⟦/⟧
⟦S→O i⟧"What? {She|B} asked. It's only the truth."⟦/⟧
⟦L→S i⟧"It is *not* the truth."⟦/⟧ {Sinead|S} put up {her|S} hands. ⟦L→S i =⟧"{I|L} won't have it said, so."⟦/⟧
⟦S→L i⟧"{I|S} know it's not, {Nana|L}, {I|S} only meant that's what {she|W} said—"⟦/⟧
⟦L→S a⟧"It was never {you|S} at all,"⟦/⟧ {the old woman|L} said crossly. ⟦L→S a =⟧"{She|W} always got it backward."⟦/⟧
It took a moment to go round. Ten years {Niamh|N} had spent being the one that was told things after. {She|N} put down the scissors. {She|N} looked at {Sinead|S}, and {Sinead|S} was looking at {the bride|O}, who'd gone as white as the cake.
⟦O→L a⟧"{Nana|L}?"⟦/⟧ {she|O} said.
⟦L→O i⟧"Is that kettle on?"⟦/⟧
⟦O→L i⟧"Which of {us|O+N+S} was it?"⟦/⟧
⟦L→O i⟧"{I|L}'m {an old woman with wet feet|L}."⟦/⟧
⟦S→L i⟧"{Nana|L}. Which?"⟦/⟧
⟦L→S a⟧"{I|L}'d want a towel,"⟦/⟧ {she|L} said.
{Becky|B} was nearest. {She|B} gave {her|L} the one with the lighthouse, and knelt, too, and did between the toes, since somebody would have to.
⟦L→B i⟧"{You|B}'re {a good girl|B}. Who are {you|B} belonging to?"⟦/⟧
⟦B→L i⟧"{I|B}'m just from work."⟦/⟧
⟦N→O,S i⟧"Is it {me|N}?"⟦/⟧ It had come out as a squeak. {They|O+S} both turned. ⟦N→O,S i =⟧"It's {me|N}, isn't it? {I|N}'ve the different ears."⟦/⟧
⟦O→N i⟧"{You|N}'ve not got different ears."⟦/⟧
⟦N→O i⟧"{I|N}'ve {Ronan|P}'s ears. {I|N}'ve seen the photos."⟦/⟧
And now {the other two|O+S} had seen them, you could tell. {Sinead|S}'s hand went up to {her|S} own. The phone began to crawl around in the butter, buzzing, and there was {his|C} name on it, and a heart.
⟦S→O a⟧"Will {you|O} not get that?"⟦/⟧ {she|S} asked.
⟦O→S i⟧"{He|C} can wait."⟦/⟧
⟦L→N i⟧"Come here to {me|L}, {Niamhy|N}."⟦/⟧ {She|L} had a hold of {Niamh|N}'s wrist with {her|L} cold wet fingers. ⟦L→N i =⟧"{{Your|N} father|F} that reared {you|N} is {{your|N} father|F}. {He|F} knew, and {he|F} never minded it for one hour. {The other fella|P} sent a card every birthday, from Boston, and {I|L} burned them."⟦/⟧
⟦N→L a⟧"{You|L} *burned* them?"⟦/⟧ {she|N} said.
⟦L→N i⟧"There was money in one or two. {I|L} kept the money."⟦/⟧
There was a noise. It was {Orla|O}, of all people, and {she|O} was laughing, or something like it; {she|O} slid along the counter with it and took hold of the dishcloth. ⟦O→N a⟧"So that's why,"⟦/⟧ {she|O} got out. ⟦O→N a =⟧"That's why {he|P}'s coming. It's not for {me|O} at all."⟦/⟧
⟦B→O,N,S,L i⟧"Sorry, but where's {he|P} going to sit?"⟦/⟧
{Niamh|N} picked up the scissors. {She|N} cut two flags out, quite neatly, considering.
⟦N→O a⟧"Is there room at {mine|N}?"⟦/⟧ {she|N} said.

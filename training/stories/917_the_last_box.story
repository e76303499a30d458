# title: The Last Box
# style: third person past; curly quotes; selling the grandparents' house; two cousins, an uncle and a buyer, all men; pronoun tags; a phone call
# cast: L = Lance Bexley | Lance | he
# cast: R = Tarquin, called Quin | Quin, Tarquin | he
# cast: U = their uncle Glynn | Uncle Glynn, Glynn | he
# cast: B = the buyer, Mr. Haas | Haas, Mr. Haas | he
# cast: G = the cousins' grandfather | Grandad | he
# cast: D = Lance's dad | Dad | he
---
@scene place=the empty front room | time=an October afternoon | pov=L | present=L,R
⟦L→R i⟧“Heads or feet?”⟦/⟧
⟦R→L a⟧“{I|R} had feet last time,”⟦/⟧ {{his|L} cousin|R} said.
⟦L→R i⟧“Last time was a wardrobe.”⟦/⟧
⟦R→L i⟧“And this is a piano, {Lance|L}. It hasn’t got a head.”⟦/⟧
{He|L} looked at it. It was true; it was just as wide at one end as at the other. {{His|L} cousin|R} had taken {his|R} shirt off and tied it round {his|R} hair, and sat down on the keys to rest, all in a crash.
⟦L→R i⟧“Don’t.”⟦/⟧
⟦R→L i⟧“Don’t what?”⟦/⟧
⟦L→R i⟧“Sit on that. {He|G}’d go spare.”⟦/⟧
⟦R→L i⟧“{He|G} used to put {his|G} *dinner* on it.”⟦/⟧
⟦L→R i⟧“On the lid. Never on the notes.”⟦/⟧
⟦R→L i⟧“{You|L} can have it, {you|L} know. If {you|L} want it that much.”⟦/⟧
⟦L→R i⟧“Where would {I|L} put it? {I|L}’ve got one room.”⟦/⟧
⟦R→L i⟧“{I|R}’ve got none, so.”⟦/⟧
{He|R} said it lightly; {he|R} said everything lightly. {Lance|L} went and counted the boxes by the door, for somewhere to look. {They|L+R} had been born a week apart in the same hospital. For the first ten years people took {them|L+R} for twins, and dressed {them|L+R} so, and in the long summers here {they|L+R} slept head to toe in the back bedroom, and {Grandad|G} would come up in the dark and pretend that {he|G} couldn’t find the join. And after that {one of {them|L+R}|L} had passed an exam. That was all it was, a morning in May, a pencil. {Lance|L} could still remember the first question. {He|L} had asked {Quin|R}, afterwards, in the yard, what {he|R} had put for it, and {Quin|R} said {he|R}’d drawn a horse.
⟦L→R a⟧“What do {you|R} mean, none?”⟦/⟧ {he|L} asked with {his|L} back turned.
⟦R→L i⟧“{I|R}’m between places.”⟦/⟧
⟦L→R a⟧“Since when?”⟦/⟧ {he|L} asked.
⟦R→L i⟧“Easter.”⟦/⟧
⟦L→R i⟧“So where’ve {you|R} been sleeping?”⟦/⟧
No answer. When {he|L} turned round, {Quin|R} had pulled the shirt down over {his|R} eyes. It came to {Lance|L} that the beds upstairs had been the only thing in the house with no dust on.
@scene place=the empty front room | time=soon after | pov=L | present=L,R,U,B,D
⟦U→L,R i⟧“In here’s the lounge. Mind the piano. {You two|L+R}, say hello to {Mr. Haas|B}.”⟦/⟧
⟦L→B i⟧“Hello.”⟦/⟧
⟦B→L i⟧“And {you|L} are {the grandson|L}?”⟦/⟧
⟦L→B i⟧“One of them.”⟦/⟧
⟦U→B i⟧“{That|R}’s the other. Put {your|R} shirt on, {lad|R}.”⟦/⟧
⟦R→U i⟧“It’s on {my|R} head.”⟦/⟧
⟦U→R i⟧“{I|U} can see where it is.”⟦/⟧
⟦B→U i⟧“There’s a smell.”⟦/⟧
⟦U→B i⟧“That’s just the lino.”⟦/⟧
⟦B→U a⟧“It’s toast,”⟦/⟧ {he|B} said, with decision.
{Quin|R} coughed. {{Their|L+R} uncle|U} gave {the pair of {them|L+R}|L+R} a look, then another one, slower, at the plate beside the pedals; and {he|U} got round in front of it in {his|U} good coat as smoothly as a waiter. {He|U} was an estate agent and {he|U} was selling {{his|U} own father|G}’s house, and had been cheerful since Tuesday without once taking a breath.
⟦B→U a⟧“Somebody lives here?”⟦/⟧ {he|B} wanted to know.
⟦U→B a⟧“Vacant,”⟦/⟧ {he|U} said. ⟦U→B a =⟧“Vacant since February.”⟦/⟧
⟦B→R i⟧“And {you|R}, with the shirt? {You|R} eat toast here?”⟦/⟧
⟦L→B e⟧“It was {me|L},”⟦/⟧ {Lance|L} said.
⟦R→L i⟧“No it wasn’t.”⟦/⟧
⟦L→R i⟧“Shut up, {Quin|R}.”⟦/⟧
⟦R→B,U i⟧“{I|R}’ve been stopping here. {I|R}’ve got a key. {He|G} gave it {me|R}, the week before.”⟦/⟧
⟦U→R i⟧“Who did?”⟦/⟧
⟦R→U i⟧“Who d’{you|U} think?”⟦/⟧
⟦U→R i⟧“{He|G} never. {He|G} didn’t know what day it was.”⟦/⟧
⟦R→U a⟧“{He|G} knew {me|R},”⟦/⟧ {he|R} said. {The uncle|U} sat down on a box marked FRAGILE.
It was the first time in {his|L} life that {Lance|L} had seen {Uncle Glynn|U} with {his|U} mouth open and nothing coming out. {The buyer|B} looked from one to the other of {them|R+U}. {He|B} was {a long stooping man with a tape measure|B}, which {he|B} began, politely, to wind in.
⟦B→U a⟧“Perhaps {I|B} come another day,”⟦/⟧ {he|B} suggested.
⟦U→B i⟧“No, no. It’s a family matter. It won’t take a minute.”⟦/⟧
⟦L→U i⟧“How long have {you|U} known?”⟦/⟧
⟦U→L a⟧“Known what?”⟦/⟧ {he|U} said from the box.
⟦L→U i⟧“{You|U} stepped in front of the plate.”⟦/⟧ {Glynn|U} felt in {his|U} pockets for something. It was {his|U} phone, it was ringing; {he|U} held it out at arm’s length to read the name and then, as if it was hot, passed it over. ⟦L→D i⟧“{Dad|D}? It’s {me|L}. {Uncle Glynn|U}’s... yeah. {He|U}’s showing it now.”⟦/⟧
⟦D→L i⟧“Is {Tarquin|R} out yet?”⟦/⟧
⟦L→D a⟧“*{You|D}* knew as well?”⟦/⟧ {he|L} said.
⟦D→L i⟧“{Son|L}, who d’{you|L} think’s been paying the electric?”⟦/⟧
{He|L} put it on the piano with the speaker up, where {everyone|R+U+B} could hear it. {Quin|R} had dragged the shirt off {his|R} head at last. {His|R} hair stood straight up and {he|R} looked about nine.
⟦R→D a⟧“{I|R} thought that was the council,”⟦/⟧ {he|R} said to the phone.
⟦D→R i⟧“{{Your|R} uncle|U} does the gas.”⟦/⟧
⟦R→U i⟧“{You|U}?”⟦/⟧
⟦U→R i⟧“Only the standing charge,”⟦/⟧ and {he|U} blew {his|U} nose. 
⟦B→U e⟧“So it’s *not* vacant,”⟦/⟧ {Haas|B} concluded. {He|B} didn’t seem annoyed. {He|B} had lifted the lid, and with one long finger, standing, {he|B} tried the A. ⟦B→U e =⟧“Does {he|R} come with it? {I|B} have four floors in Leiden and nobody to eat the toast.”⟦/⟧

# title: Hard Shoulder
# style: third person past; viewpoint Callum; straight quotes; UK; many pronoun tags
# cast: C = Callum Reid | Callum, Cal | he
# cast: N = Nikhil Desai | Nikhil, Nik | he
# cast: B = the recovery man, Barry | Barry | he
# cast: Z = the lad from Leeds |  | he
# cast: L = Laura, Nikhil's wife | Laura | she
---
@scene place=a car on the hard shoulder of the M6 | time=Friday night | pov=C | present=C,N
The engine made a noise like a drawer full of forks, and then it made no noise at all.
⟦N→C a⟧"That's not good,"⟦/⟧ {he|N} said.
{Callum|C} let the car roll as far as it would roll, which was not far. {He|C} put the hazards on. Lorries went by and the whole cabin rocked.
⟦C→N e⟧"{You|N} said {you|N}'d had it serviced,"⟦/⟧ said {Callum|C}.
⟦N→C i⟧"{I|N} said {I|N}'d *booked* it in."⟦/⟧
⟦C→N a⟧"For when?"⟦/⟧ {he|C} asked.
⟦N→C i⟧"Tuesday."⟦/⟧
⟦C→N e⟧"Tuesday gone?"⟦/⟧ {Callum|C} wanted to know.
{Nikhil|N} rubbed the steam off {his|N} window with a sleeve. ⟦N→C i⟧"Tuesday coming."⟦/⟧
{They|C+N} had been friends since {they|C+N} were eleven, and in twenty-two years neither of {them|C+N} had learned anything. It'd been {Nikhil|N} who set fire to the shed and {Callum|C} who owned up to it. It had been {Callum|C} who got off with {that lad from Leeds|Z}, and {Nikhil|N} who told everyone that {he|N}'d been the one, at school, on the Monday, in front of the whole form, so that the rest would look at {him|N} instead. Nobody had believed it for a second. It had been the kindest thing that anyone ever did.
⟦N→C a⟧"Ring up, then,"⟦/⟧ {he|N} said now. ⟦N→C a =⟧"{You|C}'ve got the membership."⟦/⟧
⟦C→N i⟧"It's {your|N} car."⟦/⟧
⟦N→C a⟧"It's {your|C} card,"⟦/⟧ {he|N} answered.
⟦C→N i⟧"What if {I|C}'d not come?"⟦/⟧
⟦N→C a⟧"{I|N}'d have walked,"⟦/⟧ {he|N} said with a shrug, and {he|N} got out a bag of wine gums, chose a black one, and held the rest across the handbrake without looking. {He|N} always gave away the reds.
{Callum|C} rang. It'd be ninety minutes. When {he|C} had hung up {he|C} took a red one, and then {he|C} said, because it was dark and {they|C+N} were both facing forward, ⟦C→N a⟧"Are {you|N} going to tell {me|C} why {I|C}'m driving {you|N} to Carlisle?"⟦/⟧
⟦N→C i⟧"{I|N} told {you|C}. It's a surprise for {Laura|L}."⟦/⟧
⟦C→N i⟧"{Laura|L}'s in Birmingham."⟦/⟧
⟦N→C i⟧"How do {you|C} know that?"⟦/⟧
⟦C→N a⟧"{She|L} rang {me|C},"⟦/⟧ {he|C} admitted.
⟦N→C i⟧"When?"⟦/⟧
⟦C→N a⟧"Wednesday. {She|L} asked if {you|N} were stopping with {me|C},"⟦/⟧ {he|C} told {him|N}.
The paper bag rustled. {He|N} was folding the top of it down, over and over, smaller and smaller. ⟦N→C a⟧"And what did {you|C} tell {her|L}?"⟦/⟧ {he|N} said at last.
⟦C→N i⟧"{I|C} said yes."⟦/⟧
⟦N→C a⟧"{I|N} wasn't, though,"⟦/⟧ {he|N} said.
⟦C→N i⟧"No. {I|C} know {you|N} weren't. Where were {you|N}?"⟦/⟧
⟦N→C e⟧"Here,"⟦/⟧ {Nikhil|N} muttered.
⟦C→N i⟧"What, on the M6?"⟦/⟧
⟦N→C a⟧"In the car,"⟦/⟧ {he|N} said. ⟦N→C a =⟧"Not here here. In the Asda car park mostly. It's all right. They've got a toilet."⟦/⟧
{Callum|C} turned round in {his|C} seat so fast that the belt locked. ⟦C→N i⟧"For how long?"⟦/⟧
⟦N→C a⟧"Don't shout,"⟦/⟧ {he|N} said.
⟦C→N i⟧"{I|C}'m not shouting! How long?"⟦/⟧
⟦N→C a⟧"Nine days,"⟦/⟧ {he|N} answered.
⟦C→N i⟧"{You|N}'ve got a key to {my|C} flat. {You|N}'ve had a key to {my|C} flat since {I|C} *bought* it!"⟦/⟧
⟦N→C a⟧"{You|C}'d just painted the spare room,"⟦/⟧ {he|N} muttered, and that was when {he|N} began to cry, in the neat, annoyed way {he|N} had always done it, wiping each side with the flat of the thumb. A lorry went by. A wine gum rolled under the pedals.
{He|C} didn't know what to do with {his|C} hands. {He|C} took hold of an ear, in the end, since it was nearest, and tugged, as {he|C} used to on the school bus, and the head came down after it onto {his|C} shoulder and stayed there.
⟦C→N i⟧"What's in Carlisle?"⟦/⟧
⟦N→C a⟧"Nothing,"⟦/⟧ {he|N} said, muffled. ⟦N→C a =⟧"{I|N} just couldn't think of anywhere further."⟦/⟧
@break
@scene place=the hard shoulder | time=an hour later | pov=C | present=C,N,B
⟦B→C a⟧"Evening, {gents|C+N}. Which of {you|C+N}'s the member?"⟦/⟧ {the recovery man|B} asked. {He|B} had a torch in {his|B} teeth and BARRY on {his|B} chest.
⟦C→B i⟧"That's {me|C}."⟦/⟧
⟦B→C i⟧"And it's {your|C} vehicle?"⟦/⟧
⟦C→B e⟧"{His|N},"⟦/⟧ {Callum|C} muttered.
⟦B→N i⟧"When was it last serviced?"⟦/⟧
⟦C→B a⟧"Don't,"⟦/⟧ {he|C} advised.
{Barry|B} had a look under the bonnet, and laughed, and shut it again as if on something private. ⟦B→C,N i⟧"It's had it. {I|B} can take {you|C+N} as far as the next services, or {I|B} can take {you|C+N} home. Where's home?"⟦/⟧
Nobody said anything. On the far side of the barrier the grass was blowing flat. {Nikhil|N} had {his|N} hood up and {his|N} hands in {his|N} pockets and was giving {his|N} full attention to a cone.
⟦C→B e⟧"Stockport,"⟦/⟧ said {Callum|C}.
⟦B→C i⟧"Both of {you|C+N}?"⟦/⟧
⟦C→B i⟧"Both of {us|C+N}."⟦/⟧
⟦N→C i⟧"{Cal|C}. {I|N}'ve got no sheets."⟦/⟧
⟦C→N e⟧"{I|C}'ve got sheets,"⟦/⟧ {Callum|C} said.
⟦N→C i⟧"{I|N} snore."⟦/⟧
⟦C→N a⟧"{I|C} know what {you|N} do,"⟦/⟧ {he|C} told {him|N}. ⟦C→N a =⟧"{I|C}'ve been on nine school trips with {you|N}. Get in the truck."⟦/⟧
⟦N→C i⟧"What about {Laura|L}?"⟦/⟧
⟦C→N i⟧"{You|N} can ring {her|L} from the kitchen. {I|C}'ll stand next to {you|N} or {I|C}'ll stand in the hall, whichever {you|N} like."⟦/⟧
⟦N→C a⟧"Next to {me|N},"⟦/⟧ {he|N} said, after a bit.
{Barry|B} gave {them|C+N} a leg up into the cab, first one and then the other. It smelled of diesel and old chips. Halfway to Stockport a hand came out of the dark with a paper bag in it, unfolded, and there was only a single sweet left at the bottom. It was red.

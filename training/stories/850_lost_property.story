# title: Lost Property
# style: third person past; straight quotes; UK; police station front room; three boys and two officers; noun tags; interruption
# cast: J = PC Joyce | PC Joyce, Joyce | she
# cast: C = Connor | Connor, Con | he
# cast: F = Farid | Farid | he
# cast: N = Norman Tate | Norm, Norman | he
# cast: S = Sergeant Malik | Malik, Sarge | he
# cast: K = the owner of the tortoise | Mr. Cyril | he
# cast: G = Joyce's gran | | she
# cast: Z = the tortoise | Trevor | he
---
@scene place=the front desk of a police station | time=Sunday afternoon | pov=J | present=J,S,C,F,N
{They|C+F+N} had it in a sports bag, and the sports bag was moving.
⟦J→C,F,N i⟧"Whose is it?"⟦/⟧
⟦C→J i⟧"{His|F}."⟦/⟧
⟦F→C i⟧"It's not {mine|F}!"⟦/⟧
⟦C→F i⟧"It's {your|F} bag."⟦/⟧
⟦F→C i⟧"It's {my|F} bag, it's not {my|F} *tortoise*."⟦/⟧
{PC Joyce|J} looked at the three of {them|C+F+N} over the desk. {They|C+F+N} were ten, or possibly eleven, except for {the small one in the Spurs shirt|N}, who might have been six or might have been forty.
⟦J→F a⟧"How did it come to be in {your|F} bag, then?"⟦/⟧ {she|J} asked.
⟦F→J i⟧"{Norm|N} put it in there."⟦/⟧
⟦J→N a⟧"Are {you|N} {Norm|N}?"⟦/⟧ {she|J} asked {him|N}.
⟦N→J i⟧"{Norman|N}."⟦/⟧
⟦J→N i⟧"And where'd {you|N} find it, {Norman|N}?"⟦/⟧ {He|N} folded {his|N} arms. ⟦J→N i =⟧"Take {your|N} time."⟦/⟧
⟦N→J a⟧"{I|N} don't have to say nothing without a lawyer,"⟦/⟧ said {the small one|N}.
Behind {her|J}, in the back office, somebody's tea went down the wrong way.
⟦S→J a⟧"Everything all right, {Joyce|J}?"⟦/⟧ {a voice|S} said.
⟦J→S i⟧"Fine, {Sarge|S}."⟦/⟧
⟦S→J a⟧"Sounds like a siege,"⟦/⟧ {the sergeant|S} called. ⟦S→J a =⟧"D'{you|J} want {me|S} out there?"⟦/⟧
⟦J→S i⟧"{I|J}'ve got it."⟦/⟧
It was {her|J} eighth day. On the first {she|J} had been given the desk, on the second the desk and the phone, and on the third a ring binder labelled LOST PROP, in which some constable before {her|J} had recorded with great care one glove, one glove (different), and a wedding cake. They said at the college that it would be knives. {She|J}'d practised for knives. {{Her|J} gran|G}, who raised {her|J}, had hugged {her|J} on the doorstep as though {she|J} were shipping out to the Somme. And nobody had come through that door in eight days with anything sharper than a parking ticket.
{The tortoise|Z} put its head out and looked at {her|J} like a bank manager.
⟦F→J e⟧"Can {we|C+F+N} go now?"⟦/⟧ {Farid|F} asked.
⟦J→F i⟧"Not till {I|J}'ve got it written down. Colour?"⟦/⟧
⟦C→J i⟧"Brown."⟦/⟧
⟦F→C i⟧"It's more green."⟦/⟧
⟦N→C,F i⟧"It's *khaki*."⟦/⟧
⟦J→N i⟧"Distinguishing marks?"⟦/⟧
⟦C→J a⟧"It's got a number on,"⟦/⟧ {he|C} told {her|J}. {He|C} lifted it up for {her|J} to see, both hands, gently, like somebody who'd lifted it before. ⟦C→J a =⟧"On its belly. In paint."⟦/⟧
⟦J→C e⟧"That's a phone number,"⟦/⟧ {Joyce|J} said.
⟦C→J i⟧"Is it?"⟦/⟧
⟦J→C i⟧"{You|C}'ve had it all this time."⟦/⟧ The ears were red now too. ⟦J→C i =⟧"And there's a phone number on it?"⟦/⟧
{Two of the boys|F+N} looked at {the third|C}. {The third|C} went as red as the fire bucket.
⟦F→C a⟧"{You|C} said there wasn't nothing on it,"⟦/⟧ {he|F} said.
⟦C→F i⟧"{I|C} never looked."⟦/⟧
⟦F→C i⟧"{You|C} had it in {your|C} bedroom for a *week*, {Con|C}!"⟦/⟧
⟦N→F i⟧"Grass."⟦/⟧
⟦F→N i⟧"{I|F}'m not a grass, {she|J}'s {a policewoman|J}, you have to tell them!"⟦/⟧
⟦N→F i⟧"That's what a grass *is*."⟦/⟧
⟦J→C i⟧"{Connor|C}, is it?"⟦/⟧
⟦C→J i⟧"...Yeah."⟦/⟧
⟦J→C i⟧"Has it got a name?"⟦/⟧
⟦C→J a⟧"{Trevor|Z},"⟦/⟧ said {the boy|C}, and {his|C} chin began to go.
{She|J} had never had to deliver bad news. There'd been a module. {She|J} came around the desk and got down on {her|J} hunkers, so {she|J} was looking up at {him|C} a bit; {the other two|F+N}, after a glance at one another, came in closer on either side, as if it was cold.
⟦J→C i⟧"{I|J}'ve got to ring it, {love|C}."⟦/⟧
⟦C→J a⟧"{I|C} know,"⟦/⟧ {he|C} whispered.
⟦J→C i⟧"Somebody'll be missing {him|Z}."⟦/⟧
⟦C→J i⟧"{He|Z} likes dandelions. Tell them they've got to do the dandelions."⟦/⟧
⟦N→C i⟧"And the bath."⟦/⟧
⟦C→J i⟧"And {he|Z} has a bath, Tuesdays. In a tray."⟦/⟧
⟦F→J i⟧"{He|Z} did a wee on {my|F} Maths."⟦/⟧
⟦J→F e⟧"{I|J}'ll put that down,"⟦/⟧ said {Joyce|J}.
{She|J} rang. It went on for so long that {she|J} started to hope, and {she|J} could see from {his|C} face that {he|C} had as well. Then {somebody|K} picked up. It was {an old man|K}. {He|K} listened. {He|K} didn't say anything for a moment, and then {he|K} asked {her|J} a question, and {she|J} put {her|J} hand over the receiver.
⟦J→C i⟧"{He|K} wants to know is it {you|C} that's been feeding {him|Z} up."⟦/⟧
⟦C→J i⟧"Why?"⟦/⟧
⟦J→C i⟧"Is it?"⟦/⟧
⟦C→J a⟧"{I|C} might have,"⟦/⟧ {he|C} said.
⟦J→K i⟧"Yes, {Mr. Cyril|K}, it is. About ten. Shall {I|J}?"⟦/⟧ {She|J} listened some more. {She|J} wished {she|J} could have had this on the first day. ⟦J→C i⟧"{He|K}'s got no garden. {He|K}'s been moved to a flat, {he|K} let it go in the park, because {he|K} couldn't think what else. {He|K} says are {you|C} any good with dandelions."⟦/⟧
⟦N→C a⟧"Get it in writing,"⟦/⟧ {the smallest one|N} advised.
The office door creaked. There was a mug, and behind the mug a very large moustache.
⟦S→J a⟧"{I|S}'m told there's a siege,"⟦/⟧ {he|S} said. ⟦S→J a =⟧"Which of {you|C+F+N} is the ringleader?"⟦/⟧
Three fingers went up. All of them were pointing at {Norman|N}.

# title: Everything Must Go
# style: third person past; curly quotes, a few slips; father and son in a shop, named at the start and then never; absent people named in every other line; an estate agent comes in and leaves; a telephone heard from one side
# cast: A = the father | Ashok, Dad | he
# cast: S = the son | Sanjay | he
# cast: R = the mother, gone to live in Leeds | Rekha, Mum | she
# cast: U = the father's brother | Suresh | he
# cast: G = the sister | Gita | she
# cast: D = the rival over the road | Deepak | he
# cast: T = the sister's husband | Tahir | he
# cast: M = the estate agent | Manpreet | she
# cast: I = Imtiaz, the Saturday boy | Imtiaz | he
---
@scene place=a closed hardware shop | time=Sunday, late afternoon | pov=S | present=A,S,M,G,R
{Ashok|A} had opened the shop in 1981 with {{his|A} brother {Suresh|U}|U}’s redundancy money, and {Sanjay|S} had been born over it, in a heatwave, on a Tuesday, between two deliveries of paraffin. Now the shutters were half down and there was a yellow banner across the inside of the glass, so that from behind the counter you read it backwards.
⟦S→A i⟧“{Imtiaz|I} wants to know if {he|I} can have the key machine.”⟦/⟧
⟦A→S i⟧“What does {Imtiaz|I} want with it?”⟦/⟧
⟦S→A i⟧“{Deepak|D}’s given {him|I} a corner.”⟦/⟧
⟦A→S i⟧“Over there?”⟦/⟧
⟦S→A a⟧“{He|I}’s got to work somewhere. {Deepak|D}’s paying {him|I} proper wages,”⟦/⟧ {he|S} said from the floor.
⟦A→S i⟧“{Deepak|D} puts sugar in {his|D} grout.”⟦/⟧
{He|S} let that go by. {He|S} knelt down again at the bottom drawers, where it was all hinges, and went on sorting them into the boxes: brass, steel, sorry.
⟦A→S i⟧“Did {Gita|G} ring?”⟦/⟧
⟦S→A i⟧“{She|G}’s going to. {She|G}’s got {Tahir|T}’s lot round.”⟦/⟧
⟦A→S a⟧“{She|G} should have married {Imtiaz|I},”⟦/⟧ {{his|S} father|A} said.
⟦S→A i⟧“{Imtiaz|I}’s *nineteen*.”⟦/⟧
⟦A→S a⟧“{He|I} knows a Yale from a Chubb,”⟦/⟧ {he|A} said.
Above {him|S} the till went, ker-ching, on nothing. {He|A} did that, {he|A} had done it all afternoon, pressing No Sale and looking in and closing it again.
⟦A→S i⟧“{{Your|S} mother|R} will be there.”⟦/⟧
{He|S} put a hinge in the wrong box.
⟦A→S a⟧“At {Tahir|T}’s. That’s why {she|G} hasn’t rung,”⟦/⟧ {{his|S} father|A} said.
⟦S→A a⟧“Yeah. {Mum|R}’s there,”⟦/⟧ {he|S} said to the drawer.
⟦A→S i⟧“How does {she|R} look?”⟦/⟧
⟦S→A a⟧“{I|S}’ve not seen {her|R} since Diwali, same as {you|A}. {Gita|G} says {she|R}’s had {her|R} hair cut,”⟦/⟧ {he|S} said.
It was eleven years. In all that time nobody had mentioned it in the shop; you could mention it on the stairs, {Suresh|U} had once mentioned it in the van. {She|R} had gone in the week of the floods. {She|R} had come down in {her|R} good coat, and {she|R} had waited until a lady had been served with a washer, eleven pence, and then {she|R} had put {her|R} keys on the counter beside the mat with the foreign coins in it and asked if {he|A}’d like to cut a copy, before {she|R} went, or if {he|A} thought {he|A}’d manage. {He|S} {himself|S} had been in the back with the mop. {He|S} had heard the machine start up. That was the part which {he|S} had never told {Gita|G}: {he|A} had cut it. {He|A} had thought it was what {she|R} was asking for.
The bell went over the door, and a clipboard ducked in under the shutter with {a young woman|M} behind it.
⟦M→A,S i⟧“Only {me|M}! {I|M} just need the meters. Is it still the cupboard?”⟦/⟧
⟦S→M i⟧“Mind the hinges.”⟦/⟧
⟦M→S,A i⟧“Have {you two|A+S} not *gone* yet? It’s completion at nine.”⟦/⟧
⟦A→M i⟧“They’re putting in coffee?”⟦/⟧
⟦M→A i⟧“It’s vapes now. Coffee pulled out. Who’s got the cupboard key?”⟦/⟧
⟦S→M i⟧“{He|A} has.”⟦/⟧
⟦A→M i⟧“{I|A} gave it to {Suresh|U}.”⟦/⟧
⟦S→A i⟧“{Suresh|U}’s in Mombasa.”⟦/⟧
⟦M→S i⟧“Is that a no?”⟦/⟧
⟦A→M a⟧“Give {me|A} one minute. What make is it, is there a number on the lock?”⟦/⟧ {he|A} said.
⟦M→A i⟧“It says… 3G114?”⟦/⟧
{He|S} looked up, at that. {{His|S} father|A} had gone to the wall of blanks and put out a hand without putting on {his|A} glasses, and took one down, and was clamping it in. There wasn’t anything to copy. {He|A} closed {his|A} eyes; {he|A} did it out of {his|A} head, with little touches, the way you’d salt something. The noise was terrible. When it stopped {he|A} blew on it and held it out across the counter.
⟦M→A a⟧“That’s *mad*,”⟦/⟧ {she|M} said, from inside the cupboard. There was some muttering of figures. ⟦M→A a =⟧“That’s honestly mad. What do {I|M} owe {you|A}?”⟦/⟧
⟦A→M i⟧“Four pounds fifty.”⟦/⟧
⟦S→A i⟧“{Dad|A}!”⟦/⟧
⟦M→S i⟧“No, {I|M}’ve got it. Here. Does {he|A} do lessons?”⟦/⟧
⟦S→M i⟧“Not so far.”⟦/⟧
Ker-ching. {She|M} went out under the shutter backwards, waving, and the bell took a while to get over it.
⟦S→A a⟧“{You|A} charged {the estate agent|M},”⟦/⟧ {he|S} said, when {he|S} could.
⟦A→S i⟧“{She|M}’s {the last customer|M}.”⟦/⟧ {He|A} had the drawer open still, and was looking at the fiver. Then the phone rang on the wall. {They|A+S} let it go three times, because that was the rule; and it was {he|A} who picked it up. ⟦A→G i⟧“Hardware. … Yes, {beta|G}. Nearly. … {He|S}’s doing the hinges. … No, {I|A} ate. … Who does? … Is {she|R}. … No. No, put {her|R} on.”⟦/⟧
{He|S} stayed where {he|S} was, and didn’t breathe.
⟦A→R i⟧“{I|A} heard that {you|R} had {your|R} hair cut. … It’s tomorrow, at nine. … Vapes. … No, {he|S}’s {a good boy|S}, {he|S} puts the brass with the steel. … {I|A} wanted to ask {you|R}. Have {you|R} still got it? The copy.”⟦/⟧
The strip light buzzed. It went on for so long that {he|S} turned round on {his|S} knees to see, and there was only a back, in its brown shop coat, with one hand flat on the wall.
⟦A→R a⟧“Well,”⟦/⟧ {{his|S} father|A} said. ⟦A→R a =⟧“It won’t fit anything now. But {I|A}’ll be honest with {you|R}, it was a very poor copy. {I|A} did it badly on purpose, {Rekha|R}. {I|A} thought {you|R} would have to bring it back.”⟦/⟧

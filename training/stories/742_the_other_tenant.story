# title: The Other Tenant
# style: first person present; straight quotes; they narrator; comedy ghosts
# cast: N = Wren | Wren | they | narrator
# cast: D = Dominic | Dominic, Dom | he
# cast: F = Dominic's dad | | he
# cast: P = Percival Stubbs | Percival, Mr. Stubbs, Stubbs, Percy | he
---
@note
for the haunted roommates prompt. not beta'd, {Wren|N} is nonbinary and if you're weird about it the back button is free :)
@end
@scene place=the apartment kitchen | time=Saturday night | pov=N | present=N,D,P
So here is {my|N} situation. {I|N}'ve got {a boyfriend|D} sitting at {my|N} kitchen table, and {I|N}'ve got {a dead man|P} leaning on {my|N} fridge, and only one of {them|D+P} knows about the other.
⟦D→N e⟧"Did {you|N} hear something?"⟦/⟧ {Dom|D} asks.
⟦N→D i⟧"No."⟦/⟧
⟦P→N e⟧"That was {me|P}. {I|P} coughed,"⟦/⟧ {Stubbs|P} says.
⟦N→P i⟧"{You|P} don't have lungs."⟦/⟧
⟦D→N e⟧"What?"⟦/⟧ asks {Dom|D}.
⟦N→D a⟧"{I|N} said {you|D} don't have... lunch,"⟦/⟧ {I|N} say. ⟦N→D a =⟧"On Saturdays. {You|D} usually skip it. So {you|D} must be starving!"⟦/⟧
{Dom|D} gives {me|N} the look {he|D} gave {me|N} in the elevator when {I|N} told it to hurry up. {He|D}'s wearing the green shirt. {He|D} ironed it, {I|N} can tell by the one crease in the wrong place. This is {our|N+D} fifth date and the first where {he|D}'s seen the inside of {my|N} place, and {I|N} had a talk with {Mr. Stubbs|P} this morning, a really clear one, with bullet points.
⟦P→N i⟧"{He|D} has a weak chin."⟦/⟧
{I|N} stir the sauce.
⟦P→N a⟧"{You|N} said to stay out of sight,"⟦/⟧ {he|P} goes on. ⟦P→N a =⟧"{I|P} am out of sight. Nobody said a word about out of earshot."⟦/⟧
⟦D→N i⟧"Can {I|D} help with anything?"⟦/⟧
⟦P→N a⟧"{He|D} might chop an onion. If {he|D}'s able,"⟦/⟧ {he|P} says.
⟦N→D i⟧"Nope! All under control."⟦/⟧
⟦D→N a⟧"{You|N}'re stirring pretty hard,"⟦/⟧ {he|D} says.
⟦N→D i⟧"It's a thick sauce."⟦/⟧
{He|D} gets up and comes over to look, and there's about a foot of floor between {me|N} and the fridge and {a dead haberdasher|P} is taking up most of it. {Dom|D} walks straight through {him|P}. {He|D} stops. {He|D} shivers all the way down to {his|D} nice shoes.
⟦D→N a⟧"Wow. {You|N}'ve got a draft,"⟦/⟧ {he|D} says.
⟦P→N i⟧"Well, {I|P} never!"⟦/⟧
⟦D→N a⟧"Okay, that,"⟦/⟧ {he|D} says. ⟦D→N a =⟧"That time {I|D} heard it. Like, {an old guy|P}?"⟦/⟧
⟦N→D i⟧"Neighbors."⟦/⟧
⟦D→N i⟧"It came from the butter."⟦/⟧
⟦P→N e⟧"{I|P} was nearly in {his|D} spleen,"⟦/⟧ says {Stubbs|P}, brushing {himself|P} down. {He|P} died in 1911 and {he|P} has been offended ever since. ⟦P→N e =⟧"In {my|P} day one bowed."⟦/⟧
{I|N} turn off the gas. {I|N} could keep doing this, {I|N} guess. But {I|N}'m tired, and the sauce has caught on the bottom, and the shirt is really getting to {me|N}.
⟦N→D a⟧"Can {you|D} sit down a sec?"⟦/⟧ {I|N} ask.
⟦D→N i⟧"Oh no."⟦/⟧
⟦N→D i⟧"It's not that."⟦/⟧
⟦D→N a⟧"It's a sit-down talk at nine p.m. and {you|N} burned dinner. It's always that,"⟦/⟧ {he|D} tells {me|N}.
⟦P→N a⟧"{He|D}'s going to cry,"⟦/⟧ {he|P} says with interest, and {he|P} drifts up to sit on top of the cupboards for the view.
⟦N→P i⟧"{Percival|P}, {I|N} swear to God."⟦/⟧
The kitchen goes really quiet. {Dom|D} looks at the cupboards, which is where {I|N} was looking. Then {he|D} looks at {me|N}.
⟦D→N i⟧"Who's {Percival|P}?"⟦/⟧
⟦N→D a⟧"{He|P} lives here,"⟦/⟧ {I|N} tell {him|D}.
⟦P→N i⟧"Lived."⟦/⟧
⟦N→P i⟧"Don't split hairs."⟦/⟧
⟦D→N a⟧"{Wren|N},"⟦/⟧ {he|D} says slowly. ⟦D→N a =⟧"Is there {a guy|P} on {your|N} cabinets?"⟦/⟧
⟦N→D i⟧"Yeah."⟦/⟧
⟦D→N i⟧"And is {he|P}, like... with {us|N+D} right now?"⟦/⟧
⟦N→D i⟧"{He|P}'s telling {me|N} that {you|D} have a weak chin."⟦/⟧
{I|N} wait for the chair to scrape. That's how it goes, there's a chair, and a coat, and a text around Tuesday. {Mr. Stubbs|P} is waiting too. {He|P}'s leaned right out over the stove with {his|P} watch in {his|P} hand.
{Dom|D} puts {his|D} hand up to {his|D} jaw. ⟦D→P i⟧"{I|D} got it from {{my|D} dad|F}, {sir|P}."⟦/⟧
⟦P→D e⟧"{I|P} beg {your|D} pardon?"⟦/⟧ {Stubbs|P} asks.
⟦D→P a⟧"The chin. {He|F} grew a beard over it. {I|D} can't, it comes in patchy,"⟦/⟧ {he|D} says.
⟦P→N e⟧"Is {he|D} speaking to {me|P}?"⟦/⟧ asks {Stubbs|P}.
⟦N→P i⟧"{I|N} think so?"⟦/⟧
⟦P→N a⟧"Nobody has called {me|P} {sir|P} since the funeral,"⟦/⟧ {he|P} says, and the watch goes back in the waistcoat. {He|P}'s flickering a bit. {He|P} does that when {he|P}'s pleased, it's murder on the lightbulbs. ⟦P→N a =⟧"Ask {him|D} what {he|D} does."⟦/⟧
⟦N→D i⟧"{He|P} wants to know what {you|D} do."⟦/⟧
⟦D→P a⟧"{I|D}'m {a tailor|D}. Well, alterations. {I|D}'ve got the place by the laundromat,"⟦/⟧ {he|D} tells {him|P}.
{I|N} knew that. {I|N}'d just never thought about it from the cupboards' point of view. There's a thump, and every drawer in the kitchen shoots open at once.
⟦P→N a⟧"A tailor! {Wren|N}! {He|D}'s in trade!"⟦/⟧ {he|P} says.
⟦D→N i⟧"Is {he|P} mad? Did {I|D} say something?"⟦/⟧
⟦N→D i⟧"No. No, {I|N} think {you two|D+P} are going to be really annoying."⟦/⟧
⟦P→N e⟧"Tell {him|D} {his|D} left cuff is a disgrace,"⟦/⟧ {Percival|P} breathes, sliding down the fridge to get a closer look, ⟦P→N e =⟧"and that {I|P} know how to fix it."⟦/⟧
{I|N} tell {him|D}. {He|D} looks at the cuff and goes pink.
⟦D→P i⟧"{I|D} did it in the car."⟦/⟧
⟦P→D a⟧"One can see that, {dear boy|D},"⟦/⟧ {he|P} says.
And {{my|N} boyfriend|D} laughs. Not at {me|N}. At the fridge, and about a second after the line, like {he|D}'d been waiting for it to finish.
⟦N→D a⟧"Did {you|D} hear that?"⟦/⟧ {I|N} ask.
⟦D→N i⟧"Hear what?"⟦/⟧ {He|D} blinks. ⟦D→N i =⟧"{The butter guy|P}? Yeah. Why, is that not normal?"⟦/⟧

# title: Red Shorts
# style: third person present; curly quotes; swimming pool; two boys who don't know each other's names, a friend; teen; lowercase slips, missing commas
# cast: R = the boy in the red shorts | Esteban | he
# cast: O = the boy on the high chair | Chair guy | he
# cast: F = the friend | Kelechi | he
# cast: L = the old lady in lane one | Penny | she
# cast: A = the author | me |
---
@note
A/N: this came to {me|A} at the actual pool. unbetaed. there is no plot sorry
@end
@scene place=the open-air pool | time=afternoon | pov=O | present=O,R,F,L
The rule is you watch the water. {He|O} has it on a laminated card.
{The boy in the red shorts|R} isn’t in the water, {he|R}’s sitting on the edge of it with {his|R} feet in, so strictly speaking it is not in the rules at all to watch {him|R}, or not to. {He|R} has been there since two. {He|R} came with {a friend|F}, {a long loud one with a whistle tooth|F}, and {the friend|F} has done eleven bombs, and {he|R} hasn’t even got wet to the knee.
⟦F→R a⟧“Are {you|R} going in or what?”⟦/⟧ {the friend|F} yells, from the middle.
⟦R→F a⟧“In a minute”⟦/⟧ {he|R} says.
⟦F→R i⟧“{You|R} said that an hour ago.”⟦/⟧
⟦R→F i⟧“It’s cold.”⟦/⟧
⟦F→R i⟧“It’s twenty-six degrees. It says so on the board. {Bro|O}! {Chair guy|O}! Is it cold?”⟦/⟧
It takes {him|O} a second. ⟦O→F i⟧“{Me|O}?”⟦/⟧
⟦F→O i⟧“{You|O} see any other chair guys?”⟦/⟧
⟦O→F a⟧“It’s twenty-six”⟦/⟧ {he|O} says, and {his|O} voice goes up at the end like it’s twelve again. {The boy in the red shorts|R} turns round to look. ⟦O→R a =⟧“It feels colder. If you just sit.”⟦/⟧
⟦R→F i⟧“See? {He|O} says it feels colder.”⟦/⟧
⟦F→R i⟧“{He|O} says that cause {he|O}’s never been in, {he|O}’s bone dry. They never go in. It’s like butchers.”⟦/⟧
⟦R→F i⟧“What’s like butchers?”⟦/⟧
⟦F→R i⟧“They’re all vegetarian!”⟦/⟧ and {he|F} goes under.
It leaves a kind of hole, when {he|F}’s gone under. {The old lady in lane one|L} comes past with {her|L} chin up and says good afternoon, as {she|L} does every length, forty times a day, to the chair. There’s sun cream and chips and somebody’s radio. {He|O} could say something. In {his|O} head {he|O} has said a whole heap of things, since Tuesday, when the red shorts first came through the turnstile: {he|O}’s asked about the book that never gets opened and the scar on the shoulder, {he|O}’s been funny about the vending machine. It’s a good chair for that. Three metres up nobody sees your mouth move.
⟦R→O a⟧“Is it true?”⟦/⟧ {he|R} asks, squinting up with a hand over {his|R} eyes.
⟦O→R a⟧“Is what true?”⟦/⟧ {he|O} says.
⟦R→O i⟧“That {you|O} never go in.”⟦/⟧
⟦O→R a⟧“Only if somebody’s drowning”⟦/⟧ {he|O} says.
⟦R→O a⟧“How many so far?”⟦/⟧ {he|R} asks.
⟦O→R i⟧“A wasp.”⟦/⟧
⟦R→O i⟧“Did it make it?”⟦/⟧
⟦O→R i⟧“It stung {me|O}.”⟦/⟧ And there it is, the laugh, not loud at all, {he|O} has to lean out to get it. The chair creaks.
⟦F→R i⟧“What’s funny?”⟦/⟧ A wet head, at the edge. ⟦F→R i =⟧“What did {he|O} say?”⟦/⟧
⟦R→F i⟧“{He|O} got stung by a wasp.”⟦/⟧
⟦F→O a⟧“Serious? Where?”⟦/⟧ {the friend|F} says.
⟦O→F i⟧“In here.”⟦/⟧
⟦F→O i⟧“No, where on {your|O} body?”⟦/⟧
⟦R→F a⟧“{Kelechi|F}”⟦/⟧ says {the boy in the red shorts|R}, with {his|R} ears going the colour of the rest. ⟦R→F a =⟧“Go and do a bomb.”⟦/⟧
⟦F→R i⟧“{I|F}’m *helping*.”⟦/⟧
⟦R→F i⟧“{You|F}’re really not.”⟦/⟧
⟦F→O i⟧“{He|R} can’t swim, {you|O} know. That’s why {he|R}’s sat there. Five days! {We|R+F} got the season ticket and {he|R} can’t swim. {I|F} said why’d {you|R} want to come to a pool then and {he|R} goes, no reason.”⟦/⟧
There’s a silence you could do a length in. {He|O} is looking at the laminated card. {He|O} is reading it very carefully, *bathers are requested*, because if {he|O} looks down {he|O} will fall off the chair, and then who’d go in.
⟦R→F a⟧“{I|R} hate {you|F}”⟦/⟧ {he|R} says, quietly.
⟦F→R a⟧“{You|R}’ll thank {me|F} at the wedding,”⟦/⟧ {he|F} says.
⟦L→O a⟧“Good afternoon!”⟦/⟧ says {the old lady|L}, and then, since {she|L} has been swimming past it all since Tuesday, ⟦L→O a =⟧“{He|O} gives lessons. Don’t {you|O}? Mornings at eight. {He|O} taught {me|L}.”⟦/⟧
⟦O→L i⟧“That was, like, breathing, {Penny|L}.”⟦/⟧
⟦L→R i⟧“{He|O}’s very patient,”⟦/⟧ to the red shorts, and off {she|L} goes.
⟦R→O i⟧“Is that true as well?”⟦/⟧
⟦O→R a⟧“Yeah. {I|O} mean. It’s mostly under sixes,”⟦/⟧ {he|O} says.
⟦R→O i⟧“Do {I|R} have to wear the armbands?”⟦/⟧
⟦O→R i⟧“Everyone wears the armbands.”⟦/⟧
⟦F→O i⟧“Oh my *God*, can {I|F} come?”⟦/⟧
⟦R→F i⟧“No.”⟦/⟧
⟦O→R a⟧“What name should {I|O} put?”⟦/⟧ {he|O} asks. {He|O} has a pen, from somewhere; {he|O}’s got the laminated card turned over on {his|O} knee.
⟦R→O i⟧“{Esteban|R}. Do {I|R} get {yours|O}?”⟦/⟧
⟦F→R a⟧“It’s on {his|O} *shirt*,”⟦/⟧ howls {the friend|F}, ⟦F→R a =⟧“it’s been on {his|O} shirt the whole *week!*”⟦/⟧

# title: The Younger One
# style: third person past; straight quotes; science fiction; one man at two ages and a technician; same name for two people
# cast: Y = Elliott at twenty-six (the younger one) | El | he
# cast: O = Elliott at fifty-one (the older one) | Elliott | he
# cast: T = the technician | Lerato | she
# cast: D = the older one's husband | | he
# cast: F = the father | | he
# cast: M = the mother of both | | she
---
@scene place=a white room | time=the second hour | pov=Y | present=Y,O,T
They had given {him|Y} a chair, and they had given {the older one|O} a chair, and the table between was bolted to the floor.
⟦Y→O i⟧"{You|O}'ve lost the hair."⟦/⟧
⟦O→Y i⟧"{We|Y+O} lost the hair."⟦/⟧
⟦Y→O a⟧"{I|Y}'ve still got it,"⟦/⟧ {the younger one|Y} said.
⟦O→Y i⟧"Until thirty-four. Enjoy it."⟦/⟧
{The technician|T} laughed, and turned it into a cough. {She|T} was sitting on the floor in the corner with the box on {her|T} knees, since nobody had thought to bolt down a third chair. ⟦T→Y,O a⟧"Forty minutes left,"⟦/⟧ {she|T} reminded {them|Y+O}. ⟦T→Y,O a =⟧"No dates. No lottery. No deaths."⟦/⟧
⟦Y→T i⟧"What's left, then?"⟦/⟧
⟦O→Y a⟧"Food, mostly. {I|O}'ve given up onions,"⟦/⟧ {the older one|O} said.
⟦Y→O i⟧"Why?"⟦/⟧
⟦O→Y i⟧"They gave {me|O} up first."⟦/⟧
{He|Y} couldn't stop looking at the hands. The face was all right, the face was only {{his|Y} father|F} with a different nose, and you can get used to anything from the front. But the hands lay there on the steel one over the other and they were {his|Y} hands. There was the nick from the bread knife. There was the crooked little finger. It was like seeing {his|Y} coat go by in the street on somebody else. And on the left one, on the finger where {he|Y} had nothing, not so much as an intention, there was a dent, shiny and pale, that a ring makes if it's worn for a very long time and then isn't.
⟦Y→O a⟧"{You|O} got married,"⟦/⟧ {he|Y} said.
⟦T→Y i⟧"Careful."⟦/⟧
{He|Y} said, ⟦Y→T a⟧"It's not a date, or a death."⟦/⟧
⟦T→O i⟧"{You|O} don't have to answer {him|Y}."⟦/⟧
⟦O→T i⟧"{I|O} remember asking. It's all right, {Lerato|T}."⟦/⟧ {He|O} looked down at the dent {himself|O}, and covered it up. ⟦O→Y i =⟧"Yes. {I|O} did. Nineteen years."⟦/⟧
⟦Y→O i⟧"Who to?"⟦/⟧
⟦O→Y i⟧"{You|Y}'ll like {him|D}."⟦/⟧
⟦Y→O i⟧"*{Him|D}?*"⟦/⟧
⟦O→Y i⟧"Oh, come on."⟦/⟧
⟦Y→O i⟧"No, {I|Y} mean. Okay. {I|Y} didn't know if {we|Y+O} ever... Does {Mum|M} know?"⟦/⟧
⟦O→Y a⟧"{She|M} made the cake,"⟦/⟧ {he|O} said.
{He|Y} had to get up and walk about. There were four steps in it each way. At the wall {he|Y} turned round, and {the man|O} was watching {him|Y} with a look {he|Y} couldn't place, until {he|Y} remembered where {he|Y} had seen it: it was how you'd watch a film that you'd loved, with somebody who hadn't seen it yet.
⟦Y→O a⟧"What's {he|D} like?"⟦/⟧ {he|Y} asked.
{He|O} said, ⟦O→Y a⟧"Loud. {He|D} sings on the toilet. {He|D} can't pass a dog."⟦/⟧
⟦T→O i⟧"{You|O}'re close to the line, {Elliott|O}."⟦/⟧
⟦Y→T i⟧"Which one of {us|Y+O}?"⟦/⟧
⟦T→Y i⟧"{The one with the onions|O}."⟦/⟧
⟦O→T a⟧"It isn't a date to say a man sings,"⟦/⟧ {he|O} objected.
⟦T→O i⟧"It is if {he|Y} goes about listening at toilets."⟦/⟧
⟦Y→O a⟧"When did {he|D} die?"⟦/⟧ {he|Y} asked.
Nobody had said anything about dying. {She|T} had the lid of the box open, and {her|T} thumb over the switch. {The older one|O} didn't seem angry. {He|O} had gone a bit grey, that was all, and for the first time {he|O} looked fifty-one, or whatever {he|O} was, they hadn't told {him|Y} that either.
⟦O→Y i⟧"Who says {he|D}'s dead?"⟦/⟧
⟦Y→O i⟧"{You|O} do. {You|O} said sings. And then {you|O} put {your|O} hand over it."⟦/⟧
⟦T→Y i⟧"That's it. {I|T}'m sorry. That's time."⟦/⟧
⟦Y→T a⟧"{You|T} said forty minutes!"⟦/⟧ {he|Y} said.
⟦T→Y i⟧"That was before."⟦/⟧
⟦O→T a⟧"Give {us|Y+O} one,"⟦/⟧ {he|O} begged. {He|O} put {his|O} hand out flat on the table, the crooked finger and all, and it was {her|T} {he|O} was asking, though {his|O} eyes hadn't moved off {the boy|Y}. ⟦O→T a =⟧"One minute, {Lerato|T}. {I|O} know what {I|O} say. It doesn't break anything, {I|O}'ve already heard it."⟦/⟧
{She|T} looked from {the one|O} to {the other|Y}. {She|T} took {her|T} thumb away.
⟦Y→O i⟧"So say it."⟦/⟧
⟦O→Y i⟧"{You|Y}'re going to think, if {you|Y} never meet {him|D}, {you|Y} won't have to."⟦/⟧
⟦Y→O i⟧"Have to what?"⟦/⟧
⟦O→Y i⟧"This. {You|Y}'ll think it tonight. {You|Y}'ll think it for about a year, and {you|Y}'ll cross the road from every dog."⟦/⟧
⟦Y→O i⟧"And?"⟦/⟧
⟦O→Y a⟧"And {I|O}'d have the onions back,"⟦/⟧ {he|O} said, ⟦O→Y a =⟧"and the hair, and {I|O}'d give {you|Y} every day of it again for one verse through a bathroom door. Don't cross the road, {El|Y}."⟦/⟧
⟦T→Y,O a⟧"Time,"⟦/⟧ {she|T} said, and {her|T} voice wasn't very good.
⟦Y→O i⟧"Wait. Wait, what does {he|D} sing?"⟦/⟧

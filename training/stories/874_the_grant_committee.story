# title: per diem
# style: third person past; straight quotes; enemies to lovers, fake dating; two archaeologists (f, m) and two students (m, f); mixed tags; long introspection
# cast: M = Miriam Stroud | Miriam, Stroud, Dr. Stroud | she
# cast: R = Radu | Radu | he
# cast: I = Ioana | Ioana | she
# cast: C = Cillian | Cillian, Cill | he
# cast: H = Professor Harte | Harte, Professor Harte, Professor | he
# cast: W = Harte's wife | | she
---
@scene place=a dig hut | time=evening, rain | pov=M | present=M,R,I,C
It was {Cillian|C}'s fault, and {he|C} knew it, and {he|C} had gone and stood behind the kettle.
⟦M→C a⟧"{You|C} told {him|H} what?"⟦/⟧ {she|M} said.
⟦C→M i⟧"{I|C} didn't tell {him|H}. {He|H} assumed."⟦/⟧
⟦R→C e⟧"From what,"⟦/⟧ asked {Radu|R}, ⟦R→C e =⟧"did {he|H} assume it?"⟦/⟧
⟦C→R i⟧"From the tent."⟦/⟧
⟦I→C i⟧"{You|C} said '{their|M+R} tent.' {I|I} was there, {I|I} heard {you|C}."⟦/⟧
⟦C→I i⟧"There's only the one tent with a floor! What was {I|C} supposed to say?"⟦/⟧
⟦I→C a⟧"{You|C} could've said 'the tent,'"⟦/⟧ {she|I} pointed out.
{Miriam|M} put down the trowel. It was important not to be holding one. {Professor Harte|H} had the money, {he|H} had all of the money there was for anything under the sea wall north of Cork, and {Professor Harte|H} was coming on Thursday, with {{his|H} wife|W}, who liked a couple. {He|H}'d written it in the email. So glad to hear, {he|H}'d written, that {Stroud|M} and {yourself|R} have buried the hatchet, and not in {one another|M+R}! And {he|H} had copied in the Dean.
⟦R→M a⟧"So {we|M+R} write and correct it,"⟦/⟧ said {the man in the doorway|R}. {He|R} wasn't looking at {her|M}; {he|R} was scraping {his|R} boots. ⟦R→M a =⟧"{I|R} will do it. {I|R}'ve got nothing to lose, {you|M} got the last grant."⟦/⟧
⟦M→R i⟧"{You|R} can't correct it. {He|H}'ll think {we|M+R} have fallen out again."⟦/⟧
⟦R→M i⟧"{We|M+R} have not fallen in."⟦/⟧
⟦M→R i⟧"{You|R} know what {I|M} mean."⟦/⟧
⟦I→M,R e⟧"It's only three days,"⟦/⟧ said {Ioana|I}. {She|I} was twenty-three and {she|I} had to write {her|I} thesis on that wall. ⟦I→M,R e =⟧"If {you|M+R} don't talk about pottery."⟦/⟧
⟦C→I i⟧"Or the harbour."⟦/⟧
⟦I→C i⟧"Or the date of the harbour."⟦/⟧
⟦C→I i⟧"Or Cambridge."⟦/⟧
⟦M→I,C a⟧"What's the matter with Cambridge?"⟦/⟧ {she|M} said.
⟦R→M e⟧"Here we go,"⟦/⟧ sighed {Radu|R}.
⟦M→R i⟧"No, {I|M}'d like to know."⟦/⟧
⟦C→I i⟧"See?"⟦/⟧
⟦I→C i⟧"{I|I} see. Thursday. Holy God."⟦/⟧
{She|M}'d reviewed {his|R} book, that was how it had begun. Nine years ago; {she|M}'d been young, and {she|M}'d had a deadline and a cold. {She|M}'d called it handsome. Nobody who isn't in the trade can know what that did. {He|R}'d written eleven pages back, with footnotes, and in the fourth of the footnotes there was a joke about {her|M} spelling of amphora that {she|M} still woke up to some nights with {her|M} face on fire. Since then {they|M+R}'d sat on opposite sides of every table in Europe. {She|M} knew how {he|R} took {his|R} coffee because {she|M}'d watched {him|R} drink it while somebody else was agreeing with {him|R}. {She|M} knew {he|R} hummed. It's an odd thing to know so much about anybody, and have got it all from across the room.
@break #
@scene place=the tent with the floor | time=Thursday night | pov=M | present=M,R,I,C,H
⟦R→M i⟧"{He|H} liked the story about the boat."⟦/⟧
⟦M→R i⟧"There wasn't any boat."⟦/⟧
⟦R→M i⟧"{I|R} know this. {I|R} was surprised too."⟦/⟧
⟦M→R i⟧"{You|R} said {I|M} was sick on {your|R} shoes."⟦/⟧
⟦R→M i⟧"{You|M} said it was love at first sight, {I|R} had to do something."⟦/⟧ {He|R} was on {his|R} back on {his|R} side of the groundsheet, with {his|R} hands folded, humming between one sentence and the next. ⟦R→M i =⟧"Was it bad? That {I|R} took {your|M} hand?"⟦/⟧
⟦M→R e⟧"It was in the trench,"⟦/⟧ {Miriam|M} said. ⟦M→R e =⟧"{I|M}'d have fallen in."⟦/⟧
⟦R→M i⟧"So it was not bad."⟦/⟧
⟦M→R i⟧"It was a safety matter."⟦/⟧
Feet came splashing along the duckboard. A torch went over the canvas, and stopped, and then there was a scratching like a mouse's.
⟦C→M,R i⟧"Are {ye|M+R} decent?"⟦/⟧
⟦M→C i⟧"What do {you|C} want, {Cillian|C}?"⟦/⟧
⟦C→M i⟧"{He|H}'s coming over. {Harte|H}. {He|H}'s left {his|H} glasses in the finds tray and {he|H}'s coming over to say good night to {you both|M+R}."⟦/⟧
⟦I→C i⟧"Tell {them|M+R} about the lamp."⟦/⟧
⟦C→I i⟧"What about it?"⟦/⟧
⟦I→M,R a⟧"{We|I+C} can see {you|M+R} on the wall,"⟦/⟧ {she|I} called out, in a whisper that they must have heard in Wales. ⟦I→M,R a =⟧"From outside. With the lamp on. {You|M+R}'re two metres apart. {You|M+R} look like a pair of crusaders."⟦/⟧
⟦R→I i⟧"How long have {you|I+C} been watching {us|M+R}?"⟦/⟧
⟦C→R i⟧"Ten minutes."⟦/⟧
⟦I→R i⟧"{We|I+C} weren't! A minute."⟦/⟧
⟦C→I i⟧"{She|I} made {me|C}."⟦/⟧
⟦M→R i⟧"Put it out."⟦/⟧
⟦R→M i⟧"If {I|R} put it out now, {he|H}'ll think something worse."⟦/⟧
⟦M→R i⟧"{He|H}'ll think {we|M+R}'re married!"⟦/⟧
⟦R→M i⟧"Yes. It's what {I|R} mean."⟦/⟧
⟦I→M,R i⟧"{He|H}'s at the gate. {He|H}'s at the gate! Move over, one of {you|M+R}!"⟦/⟧
There wasn't time to think about it. {She|M}'d say that afterwards, to anybody who asked, and several people would. {She|M} rolled. There was a stone under there, and then a shoulder, and a smell of coffee and wet wool, and {his|R} arm came up and over to make a space for {her|M} head, without any fuss, the way you'd lift a rope for someone. The humming had stopped. It came to {her|M}, lying there with {her|M} ear on it, that what {she|M} had always thought of as {his|R} arrogance, that slow heavy maddening beat {he|R} left before {he|R}'d answer you, was about the length of one breath. {He|R} was only breathing. {He|R} was making sure of {his|R} English.
⟦H→M,R e⟧"Knock, knock!"⟦/⟧ boomed {Professor Harte|H} outside. ⟦H→M,R e =⟧"Ah. Ah! No, no, {I|H} shan't disturb {the lovebirds|M+R}. Come away, {young man|C}."⟦/⟧
⟦C→H i⟧"Yes, {sir|H}."⟦/⟧
⟦H→I i⟧"And {you|I}, {miss|I}."⟦/⟧
⟦I→H i⟧"Yes, {Professor|H}."⟦/⟧
{They|H+C+I} went off along the boards. It took a long time. It took, {Miriam|M} would've said, a good deal longer than was called for, and nobody on the groundsheet moved.
⟦R→M a⟧"{He|H} is gone,"⟦/⟧ {he|R} said in the end.
⟦M→R i⟧"{I|M} know."⟦/⟧
⟦R→M i⟧"{You|M} can go back to the other crusader place."⟦/⟧
⟦M→R i⟧"There's a stone there."⟦/⟧
⟦R→M i⟧"There's always been a stone. {You|M} had it since Monday, {you|M} said nothing?"⟦/⟧
⟦M→R i⟧"{I|M} thought that {you|R}'d given {me|M} that side on purpose."⟦/⟧
{She|M} felt the breath go in; {she|M} felt it wait. ⟦R→M a⟧"Handsome,"⟦/⟧ {he|R} said, carefully, at the roof of the tent. ⟦R→M a =⟧"{I|R} looked it up, when {I|R} read {your|M} review. In the dictionary, there are four meanings. {I|R} chose the wrong one, {I|R} think."⟦/⟧

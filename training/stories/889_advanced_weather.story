# title: Advanced Weather
# style: third person past; straight quotes; US; magic academy; three women; she-tags among women; nicknames
# cast: T = Talia Vardy | Talia, Tal | she
# cast: G = Gwyneth Lowe | Gwyneth, Gwyn | she
# cast: P = Professor Amankwah | Professor, Amankwah | she
# cast: S = Talia's sister | Ruby | she
# cast: D = the Dean | | he
---
@scene place=the roof of the weather tower | time=finals week, late | pov=T | present=T,G
⟦G→T i⟧"{You|T} rained on {my|G} thesis."⟦/⟧
{Talia|T} had been hoping to have the roof to {herself|T}. ⟦T→G i⟧"Which one was {yours|G}?"⟦/⟧
⟦G→T a⟧"The one that's *wet*,"⟦/⟧ {the other girl|G} said.
⟦T→G e⟧"It was on the exercise field,"⟦/⟧ said {Talia|T}.
⟦G→T i⟧"It was drying on the exercise field. It's on vellum. It has to dry in open air for a day and a night."⟦/⟧
⟦T→G i⟧"In finals week? Next to Advanced Weather?"⟦/⟧
⟦G→T a⟧"There was a sign,"⟦/⟧ {she|G} said.
⟦T→G a⟧"{I|T} didn't see a sign,"⟦/⟧ {she|T} said.
⟦G→T i⟧"It blew *away*."⟦/⟧
Okay, so that was fair. {Talia|T} climbed down off the chimney, where {she|T} had been sitting with {her|T} feet in a small cloud, and got {her|T} first real look at {the stranger|G}: short, furious, ink to the elbows, with a wad of gray mush clutched against {her|G} sweater like a run-over cat.
⟦T→G a⟧"How many pages?"⟦/⟧ {she|T} asked.
⟦G→T a⟧"Ninety,"⟦/⟧ {she|G} said, and {her|G} chin went.
⟦T→G i⟧"Oh, no. No, no. Hey."⟦/⟧
⟦G→T i⟧"{I|G}'m not crying."⟦/⟧
⟦T→G i⟧"{I|T} know. It's just damp up here. Come on, sit. What's {your|G} name?"⟦/⟧
⟦G→T i⟧"{Gwyneth|G}. {Lowe|G}. {I|G}'m in Binding."⟦/⟧
⟦T→G e⟧"{Talia|T},"⟦/⟧ said {Talia|T}. ⟦T→G e =⟧"What was it about?"⟦/⟧
⟦G→T i⟧"Drought."⟦/⟧
There really was nothing to say to that. {They|T+G} both looked at the mush. After a second {the girl from Binding|G} made a noise like a hiccup, and {Talia|T} realized, with relief so sharp that the cloud turned pink, that it was a laugh.
{{Her|T} own sister|S} had laughed that way, down {her|S} nose, at the worst possible moments: at the altar, at the bank. {Ruby|S} had been the one with the talent. {Ruby|S} could bring a hailstorm down on one single car, and {she|S} had, and when the Board took {her|S} license for it, {she|S} had packed the wand in a shoebox and mailed it north to {a twelve-year-old|T} with a note saying that somebody in this family ought to do it nicely. {Talia|T} was trying. {She|T} did try. It was only that nice weather was so much harder to aim.
⟦P→T a⟧"{Miss Vardy|T}. There is a puddle in {my|P} study,"⟦/⟧ {someone|P} said.
@scene place=the same roof | time=a moment later | pov=T | present=T,G,P
Nobody climbed two hundred stairs more quietly than {Professor Amankwah|P}. {She|P} stood at the trapdoor in {her|P} slippers. On {her|P} head, tied under the chin, was a plastic rain bonnet.
⟦T→P e⟧"{Professor|P}!"⟦/⟧ {Talia|T} squeaked. ⟦T→P e =⟧"{I|T} can explain."⟦/⟧
⟦P→T a⟧"Everyone says so,"⟦/⟧ {the old woman|P} sighed. ⟦P→T a =⟧"Nobody ever can. And who is this?"⟦/⟧
⟦G→P i⟧"Binding, {ma'am|P}. Third year."⟦/⟧
⟦P→G i⟧"What have {you|G} got there?"⟦/⟧
⟦G→P i⟧"{My|G} thesis."⟦/⟧
⟦P→G i⟧"It appears to be porridge."⟦/⟧
⟦T→P i⟧"That was {me|T}. That was {my|T} final. {I|T} lost the edge of it, {I|T} had it over the field and then it sort of... leaned."⟦/⟧
⟦P→T i⟧"How far did it lean?"⟦/⟧
⟦T→P i⟧"{Your|P} study?"⟦/⟧
⟦P→T i⟧"And the kitchens. And {the Dean|D}."⟦/⟧
⟦G→T i⟧"{You|T} rained on {the *Dean*|D}?"⟦/⟧
⟦P→G i⟧"{He|D} was in the bath at the time, so one may argue about the degree of harm. May {I|P} see?"⟦/⟧ The porridge was handed over, reluctantly, in two dripping halves. {Amankwah|P} sniffed at it. ⟦P→G i =⟧"What did {you|G} size it with?"⟦/⟧
⟦G→P i⟧"Rabbit glue and iron gall."⟦/⟧
⟦P→G i⟧"Bound when?"⟦/⟧
⟦G→P i⟧"Last full moon. Why?"⟦/⟧
⟦T→P i⟧"Can it be fixed?"⟦/⟧
⟦P→T i⟧"Don't interrupt."⟦/⟧ The slipper tapped. ⟦P→G i⟧"{You|G}, {child|G}. If the glue was bound at the full, then where is the ink?"⟦/⟧
{Gwyneth|G} opened {her|G} mouth to answer, and didn't. {Talia|T} watched it arrive. It was like seeing somebody plug in a lamp.
⟦G→P a⟧"In the water,"⟦/⟧ {she|G} breathed.
⟦P→G a⟧"And where's the water?"⟦/⟧ {the old woman|P} asked.
⟦G→P,T i⟧"It went up. It's... Wow. It's in the *cloud*."⟦/⟧
All three of {them|T+G+P} turned to look. It had stopped being pink. It hung over the chimney, about as big as a bathtub, and all along its belly, in a neat, slanting, ninety-page hand, there were words.
⟦T→G a⟧"Read it out,"⟦/⟧ {she|T} said. ⟦T→G a =⟧"Quick. {I|T}'ll hold it, and {you|G} read."⟦/⟧
⟦G→T i⟧"All of it? For how long?"⟦/⟧
⟦T→G i⟧"How long does it take?"⟦/⟧
⟦G→T a⟧"Like five hours!"⟦/⟧ {she|G} wailed.
⟦P→T a⟧"{You|T} lost it this afternoon after eleven minutes,"⟦/⟧ {the professor|P} mentioned. {She|P} had lowered {herself|P} onto an upturned bucket and got out a notebook. ⟦P→T a =⟧"{I|P} had been going to fail {you|T}."⟦/⟧
⟦T→P e⟧"And now?"⟦/⟧ asked {Talia|T}. {Her|T} hands were up already. {She|T} had the edge of it, just the edge, slippery as an eel.
⟦P→T i⟧"It's still finals week. {You|T} may begin."⟦/⟧
⟦G→T i⟧"{I|G} talk really fast when {I|G}'m nervous,"⟦/⟧ and {the small girl|G} stepped in close, right under {her|T} arm, to see. ⟦G→T i =⟧"Chapter one. Don't sneeze."⟦/⟧

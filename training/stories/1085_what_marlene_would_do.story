# title: What Marlene Would Do
# style: third person past; straight quotes; two drag performers backstage (he), then three; absent names everywhere; names late
# cast: A = the older performer | Ambrogio | he
# cast: Y = the newcomer | Jermaine | he
# cast: M = Marlene, the owner | Marlene | she
# cast: J = Jolene, the star, who has not come | Jolene, Larry | she
# cast: T = Tucker, the newcomer's boyfriend | Tucker | he
# cast: R = the sound man | Randall | he
# cast: B = the man with the bread van | | he
# cast: G = the newcomer's grandmother | Gran | she
---
@scene place=the dressing room of a club | time=Saturday night | pov=Y | present=A,Y,R
Forty minutes to curtain and {the older one|A} still hadn't turned round.
⟦Y→A i⟧"{Marlene|M} said to see {you|A}."⟦/⟧
⟦A→Y i⟧"Did {Marlene|M} say what about?"⟦/⟧
⟦Y→A a⟧"{Jolene|J}'s stuck in Reno. {Marlene|M} says {I|Y}'m on,"⟦/⟧ {he|Y} said to the back of the neck.
⟦A→Y a⟧"{Jolene|J} is never stuck. {Jolene|J} is in a bathtub with a dentist. Say what {Marlene|M} said, exactly,"⟦/⟧ {the older one|A} said.
⟦Y→A i⟧"{She|M} said to get {the kid|Y} into the red, {she|M}'s not refunding a bus party."⟦/⟧
That did it. The stool came about by degrees, and {he|Y} was looked at, boots first, all the way up, by one eye with a lash on and one without.
⟦A→Y i⟧"Can {you|Y} walk?"⟦/⟧
⟦Y→A i⟧"{I|Y} walked in."⟦/⟧
⟦A→Y i⟧"So did the bar fridge. Over there and back, {sweetheart|Y}. Slowly. {You|Y}'re rich, and {you|Y} hate everyone."⟦/⟧
{He|Y} went over there, and {he|Y} came back. It was nine steps, with a rail of wigs to get around.
⟦A→Y i⟧"Again."⟦/⟧
{He|Y} did it again. {He|Y} thought about {{his|Y} gran|G}, who wore heels to put the bins out; {she|G} used to go down the path in Toxteth with a bag in each hand as if there was a band waiting at the gate. {She|G} never looked at the ground. If you look at it, {she|G} used to say, it gets ideas. When {he|Y} told {her|G} about {Tucker|T} {she|G} had asked whether {Tucker|T} had a trade. When {he|Y} told {her|G} about this place {she|G}'d gone upstairs without a word, for so long that {he|Y} had put on {his|Y} coat, and then {she|G} had come down again with a shoebox, and in the box were the green satin ones, that {she|G}'d been married in. Size eight. {He|Y} was a size eight. {They|Y+G} had both looked at them for a while and then {she|G} had put on the kettle.
⟦A→Y a⟧"Who taught {you|Y} that?"⟦/⟧ {the older one|A} asked, in another voice.
⟦Y→A i⟧"Nobody. {{My|Y} gran|G}."⟦/⟧
⟦A→Y i⟧"Is {she|G} coming tonight?"⟦/⟧
⟦Y→A a⟧"{Tucker|T}'s bringing {her|G}. {She|G} thinks it's bingo,"⟦/⟧ {he|Y} said.
It wasn't a laugh, it was only air; but after it the second stool was hooked out from under the bench with one foot.
{He|Y} sat. {He|Y} got a thumb under {his|Y} chin, and {his|Y} face was turned to the bulbs.
⟦A→Y i⟧"{Jolene|J} has a jaw. With {you|Y} {I|A}'ve to build one. Don't talk. Who's {Tucker|T}?"⟦/⟧
{He|Y} pointed at {his|Y} mouth.
⟦A→Y i⟧"Nod, then. Is {he|T} kind?"⟦/⟧
{He|Y} nodded.
⟦A→Y i⟧"Does {he|T} know what it pays?"⟦/⟧
{He|Y} tried to shrug without moving anything above the neck.
⟦A→Y i⟧"Well. {I|A} had {a kind one|B}. {He|B} drove a bread van. {He|B} used to sit at table four with {his|B} back to the wall, every Saturday for eleven years, and when {Larry|J} came {he|B} went and sat at table nine. {You|Y} don't know {Larry|J}? {Larry|J} is {Jolene|J}, {darling|Y}, on {her|J} tax return. Close."⟦/⟧
{He|Y} closed {his|Y} eyes. Something cold went along the lid, as sure as a train.
⟦R→A i⟧"Ten minutes to the half. What's that in the chair?"⟦/⟧
⟦A→R i⟧"That's {the headline|Y}, {Randall|R}. Knock."⟦/⟧
⟦R→A i⟧"{I|R} did knock. Where's {Jolene|J}?"⟦/⟧
⟦Y→R i⟧"Reno."⟦/⟧
⟦R→Y i⟧"{You|Y} know the tracks?"⟦/⟧
⟦A→R i⟧"{He|Y} mustn't talk, {I|A}'m on the lip."⟦/⟧
⟦R→A a⟧"Because there's a key change in the second one that killed a girl in Tampa,"⟦/⟧ {the sound man|R} said.
⟦A→R i⟧"Then take it out."⟦/⟧
⟦R→A i⟧"It's *{Marlene|M}'s* favourite."⟦/⟧
⟦Y→R i⟧"{I|Y} can do the key change."⟦/⟧
⟦A→Y i⟧"Now look what {you|Y}'ve done. That was a perfect bow."⟦/⟧
⟦R→Y i⟧"Sing it, then. From the bridge. No, not to {me|R}, {I|R}'ve only got ears. To {him|A}."⟦/⟧
So it was to {him|A} that {he|Y} did it, from a foot and a half off, with {his|Y} lip half painted. When it came to the place {he|Y} didn't look at the ground. Afterwards nobody spoke. The brush was still up in the air where it had been, and there was a drop of red on the end of it, getting longer.
⟦R→A e⟧"{I|R}'ll tell {Marlene|M} no refunds,"⟦/⟧ said {Randall|R}, and the door closed.
{He|Y} waited. The drop fell on the bench.
⟦Y→A a⟧"Was it flat?"⟦/⟧ {he|Y} asked.
⟦A→Y i⟧"What's {your|Y} name, {kid|Y}? {Your|Y} own."⟦/⟧
⟦Y→A i⟧"{Jermaine|Y}."⟦/⟧
⟦A→Y i⟧"{Ambrogio|A}. Thirty years, and there's four people in this town could tell {you|Y} that."⟦/⟧ {He|A} reached behind the mirror. What came out was a shoebox too, as it happened; only in this one the shoes were red. ⟦A→Y i =⟧"They're a nine. Stuff the toes. {He|B} gave them to {me|A}, with the bread money, and if {Jolene|J} had ever asked {me|A} for the loan of them {I|A}'d have burned down the street."⟦/⟧

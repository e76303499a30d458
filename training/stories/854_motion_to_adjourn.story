# title: Motion to Adjourn
# style: third person past; straight quotes; UK; residents' meeting after the meeting, in a pub; three men and two women; he said / she said tags with shifting references; dialogue slips
# cast: L = Len Otway | Len | he
# cast: S = Stan | Stan, Stanley | he
# cast: V = Ivy | Ivy | she
# cast: D = Deepa Rao | Deepa | she
# cast: Y = Cyril | Cyril | he
# cast: F = Deepa's father | | he
# cast: B = Deepa's uncles | | they
# cast: X = Deepa's ex-husband | | he
# cast: W = Stan's late wife | Mabel | she
# cast: P = the barman | Monty | he
---
@scene place=the snug of the Plough | time=after the residents' meeting | pov=D | present=L,S,V,D,Y
⟦L→S,V,D,Y i⟧"All those in favour of a second round?"⟦/⟧
⟦V→L i⟧"{You|L}'re not in the chair now, {Len|L}."⟦/⟧
⟦L→V a⟧"{I|L}'m never not in the chair,"⟦/⟧ {he|L} said comfortably, and went up to see {Monty|P} about it.
That left four of {them|S+V+D+Y} and a bowl of nuts. {Deepa|D}, who'd moved into number nine at Easter and been made secretary by Whitsun, had eleven pages of minutes in front of {her|D} and no clear idea of what had been decided.
⟦D→S,V,Y e⟧"So the bench. Is it staying or going?"⟦/⟧ {Deepa|D} said.
⟦S→D i⟧"Staying."⟦/⟧
⟦Y→D i⟧"Going."⟦/⟧
⟦V→D a⟧"It's being looked into,"⟦/⟧ {she|V} said. ⟦V→D a =⟧"Put that."⟦/⟧
⟦Y→S i⟧"It's rotten, {Stanley|S}. {I|Y} put {my|Y} thumb through it."⟦/⟧
⟦S→Y i⟧"{You|Y}'ve no business putting {your|Y} thumb through it."⟦/⟧
⟦Y→S i⟧"Somebody'll sit down on it and go straight through to Australia."⟦/⟧
⟦S→Y i⟧"Then they can send {us|S+V+D+Y} a postcard."⟦/⟧
⟦D→Y a⟧"What's it say on the plaque?"⟦/⟧ {she|D} asked, {her|D} pen out.
{They|S+V+Y} all three found something to look at. {Ivy|V} found a beer mat. {Stan|S} got up, and felt along the wall for {his|S} stick, and went off toward the Gents in a way that meant {he|S}'d be gone a while.
⟦D→V a⟧"What did {I|D} say?"⟦/⟧ {she|D} asked.
⟦V→D i⟧"It's {his|S}."⟦/⟧
⟦D→V i⟧"{He|S} owns it?"⟦/⟧
⟦V→D i⟧"It's {Mabel|W}'s. It says {Mabel|W} on it."⟦/⟧
⟦D→V i⟧"Oh, God. {I|D}'ve been calling it Item Four."⟦/⟧
⟦Y→D a⟧"{We|V+D+Y} all have,"⟦/⟧ {he|Y} told {her|D}. {He|Y} wasn't as old as the rest, sixty perhaps, {a big pink man with a joiner's hands|Y}, and {he|Y}'d been in a temper ever since Any Other Business. ⟦Y→D a =⟧"That's the trouble, isn't it? Nobody'll say it to {him|S}. {I|Y}'ll have to be the one."⟦/⟧
⟦V→Y i⟧"{You|Y}'ve said it."⟦/⟧ {He|Y} went a deeper pink. ⟦V→Y i =⟧"{You|Y} said it was rotten in front of thirty people."⟦/⟧
⟦Y→V i⟧"Well, it is!"⟦/⟧
⟦V→Y i⟧"So's {his|S} hip, {you|Y} didn't mention that."⟦/⟧
⟦L→V,D,Y a⟧"Whose hip?"⟦/⟧ {the chairman|L} said, landing a tray.
⟦V→L i⟧"Sit down, {you|L}'re dripping."⟦/⟧
⟦L→V i⟧"Where's {he|S} gone?"⟦/⟧
⟦V→L i⟧"Where d'{you|L} think?"⟦/⟧
⟦L→Y a⟧"Was it {you|Y}?"⟦/⟧ {he|L} said, and {he|L} didn't look comfortable any more. ⟦L→Y a =⟧"{I|L} asked {you|Y}. In the car park, {I|L} asked {you|Y}, man to man, to leave it till the autumn."⟦/⟧
⟦Y→L i⟧"It won't last till the autumn."⟦/⟧
⟦L→Y i⟧"Then it'd have gone by itself!"⟦/⟧
⟦D→L,Y e⟧"Could it be mended?"⟦/⟧ {Deepa|D} said.
{They|L+Y} both turned and looked at {her|D} with a sort of pity. {She|D}'d had the same from {{her|D} own father|F} and {{his|F} brothers|B}, whenever {she|D} asked, at about ten years old, why somebody didn't simply telephone. There was a whole country of men who would carry a piano up a fire escape sooner than ring and ask was there a lift. {She|D}'d married {one|X} and divorced {him|X} and here they were again, in cardigans.
⟦Y→D i⟧"It's oak. There's nothing left to fix to."⟦/⟧
⟦D→Y i⟧"What if you kept the plaque?"⟦/⟧
⟦Y→D a⟧"On what?"⟦/⟧ {he|Y} said.
⟦D→Y i⟧"On another bench."⟦/⟧
⟦L→D i⟧"That's eight hundred quid. It was Item Six. {We|L+V+D+S+Y} voted it down."⟦/⟧
⟦V→D i⟧"{He|L} voted it down. {I|V} voted for."⟦/⟧
⟦L→V i⟧"It was that or the drains!"⟦/⟧
⟦D→Y i⟧"What would it cost if {you|Y} made it?"⟦/⟧
{She|D} saw {him|Y} stop with the glass halfway. It was a thing {she|D}'d noticed about {him|Y}: {he|Y}'d been going past that bench twice a day, morning and evening, with {his|Y} thumb.
⟦Y→D a⟧"{I|Y}'ve got some oak,"⟦/⟧ {he|Y} admitted.
⟦V→Y e⟧"How much oak?"⟦/⟧ {Ivy|V} asked.
⟦Y→V i⟧"About a bench."⟦/⟧
⟦L→Y i⟧"About a *bench*?"⟦/⟧
⟦Y→L i⟧"{I|Y} bought it in March."⟦/⟧ Nobody said anything; {Len|L} had {his|L} mouth open. ⟦Y→L i =⟧"It was a good price."⟦/⟧
⟦V→Y i⟧"{Cyril|Y}. Have {you|Y} made it?"⟦/⟧
⟦Y→V a⟧"It wants another coat of oil,"⟦/⟧ {he|Y} said, to the nuts.
⟦V→Y i⟧"Then what in heaven's name have {you|Y} been shouting for?"⟦/⟧
⟦Y→V i⟧"{I|Y} couldn't very well take {hers|W} away without a vote! It'd be stealing!"⟦/⟧ {His|Y} eyes had gone pink as well. ⟦Y→V i =⟧"{I|Y} wanted somebody to *move* it. {I|Y} kept on waiting for somebody to move it."⟦/⟧
The door of the Gents had been open for some time. {Deepa|D} didn't know for how long; {she|D} only saw the stick first, and then the hand on the stick.
⟦S→Y a⟧"What sort of back's it got?"⟦/⟧ {he|S} said.
⟦Y→S i⟧"What?"⟦/⟧
⟦S→Y i⟧"The back. Slats or solid? {She|W} couldn't abide slats."⟦/⟧
⟦Y→S i⟧"...Solid."⟦/⟧
⟦S→Y a⟧"Well, then,"⟦/⟧ {he|S} said. {He|S} let {himself|S} down by inches into {his|S} own seat, and took some nuts, and pushed the bowl along the table till it touched {the other man|Y}'s cuff. ⟦S→Y a =⟧"Are {you|Y} moving it or aren't {you|Y}?"⟦/⟧
⟦Y→S,L,V,D e⟧"{I|Y}'d like to move,"⟦/⟧ said {Cyril|Y} thickly, ⟦Y→S,L,V,D e =⟧"that the bench—"⟦/⟧
⟦V→Y i⟧"Seconded."⟦/⟧
⟦L→V i⟧"Hang on. {I|L}'ve to ask for a show of—"⟦/⟧
⟦V→L i⟧"*Seconded*, {Len|L}."⟦/⟧
And {Deepa|D}, since somebody had to, wrote it down.

# title: Second Company
# style: third person past; straight quotes; soldiers; trench; surnames and ranks; some dropped commas; three men
# cast: O = Sergeant Oakes | Oakes, Sarge | he
# cast: D = Private Dunne | Dunne, Private | he
# cast: L = the lieutenant | Lieutenant Farr, Farr, sir | he
# cast: M = Mosley | Mosley | he
# cast: U = Dunne's mum |  | she
# cast: V = Vera | Vera | she
# cast: G = Dunne's grandad |  | he
---
@scene place=the trench | time=before dawn | pov=D | present=O,D
⟦O→D a⟧"Eat that,"⟦/⟧ {the sergeant|O} said.
⟦D→O i⟧"What is it?"⟦/⟧
⟦O→D e⟧"Brown,"⟦/⟧ said {Oakes|O}.
{Dunne|D} ate it. It was cold and it was brown and there was grit in it. {Oakes|O} watched {him|D} get it down with the look of a farmer feeding a condemned horse.
⟦O→D i⟧"How old are {you|D} {Private|D}?"⟦/⟧
⟦D→O a⟧"Nineteen {Sarge|O},"⟦/⟧ {he|D} said straight away.
⟦O→D a⟧"How old?"⟦/⟧ {he|O} said again.
⟦D→O i⟧"...Seventeen in may."⟦/⟧
⟦O→D e⟧"Christ,"⟦/⟧ said {Oakes|O}, and gave {him|D} the rest of {his|O} own.
Neither said anything for a bit. Down the line somebody was coughing, on and on, and somebody else was yelling about a sock. The rain had stopped at least. When it was quiet like this {Dunne|D} could hear {his|D} watch, which was really {{his|D} grandad|G}'s, and {he|D} had promised {{his|D} mum|U} {he|D} would bring it home.
⟦D→O a⟧"Is it true about {Mosley|M}?"⟦/⟧ {he|D} asked.
⟦O→D a⟧"Is what true?"⟦/⟧ {the sergeant|O} asked.
⟦D→O i⟧"That {he|M} went over last night. To them."⟦/⟧
⟦O→D i⟧"Who told {you|D} that?"⟦/⟧
⟦D→O i⟧"Everyone."⟦/⟧
⟦O→D i⟧"Everyone's a bloody fool then. {Mosley|M} couldn't find {his|M} way over there with a map and a band playing."⟦/⟧ All the same {he|O} lowered {his|O} voice. {His|O} eyes had gone to the gap in the wire, and not for the first time that morning either. ⟦O→D i =⟧"{He|M}'ll be in a hole somewhere. {He|M}'ll be asleep."⟦/⟧
⟦D→O i⟧"{You|O} think?"⟦/⟧
⟦O→D i⟧"{I|O} think {you|D} should clean that rifle."⟦/⟧
@scene place=the trench | time=first light | pov=D | present=O,D,L
⟦L→O i⟧"{Sergeant|O}. A word."⟦/⟧
{Lieutenant Farr|L} had very clean boots. {He|L} came along the duckboards as though they were going to bite {him|L}. {He|L} was not much older than {Dunne|D} {himself|D}, if you looked at the neck.
⟦O→L i⟧"{Sir|L}?"⟦/⟧
⟦L→O a⟧"Not in front of {the men|D},"⟦/⟧ {the officer|L} murmured.
⟦O→L i⟧"It's one man, {sir|L}. {He|D} won't listen. Will {you|D}, {Dunne|D}?"⟦/⟧
⟦D→O e⟧"No {Sarge|O},"⟦/⟧ said {Dunne|D}, listening.
⟦L→O i⟧"There's been a signal. Somebody out in the wire. One of ours, with a lamp. Three short and one long."⟦/⟧
⟦O→L e⟧"That's {Mosley|M},"⟦/⟧ said {Oakes|O}.
⟦L→O i⟧"It might be anyone. It might be them."⟦/⟧
⟦O→L i⟧"It's {{his|M} wife|V}'s name, {sir|L}, that's what that is, V for {Vera|V}. {He|M} does it on the table when {he|M}'s losing at cards."⟦/⟧
{Farr|L} took off {his|L} cap. The rim had left a red line all the way round. {He|L} had written seven letters to seven mothers since Sunday and each one took {him|L} longer than the last. ⟦L→O a⟧"{I|L} can't order a man out there in daylight,"⟦/⟧ {he|L} said.
⟦O→L i⟧"No {sir|L}."⟦/⟧
⟦L→O i⟧"{I|L} can't *ask* one."⟦/⟧
⟦O→L i⟧"No {sir|L}."⟦/⟧
⟦L→O i⟧"So what do {I|L} do?"⟦/⟧
It was a thing no one had ever heard an officer say. {Oakes|O} appeared to give it some thought.
⟦O→L a⟧"{You|L} go and have {your|L} breakfast {sir|L},"⟦/⟧ {he|O} suggested. ⟦O→L a =⟧"And {you|L} look at the eggs very hard. For ten minutes."⟦/⟧
⟦L→O e⟧"There aren't any eggs,"⟦/⟧ said {Farr|L}.
⟦O→L i⟧"Look at them anyway."⟦/⟧
{The lieutenant|L} put the cap back on. {His|L} mouth was not quite steady. {He|L} looked from {one|O} to {the other|D}, opened it, shut it, and went back down the boards a good deal faster than {he|L} had come.
⟦D→O a⟧"{I|D}'m coming with {you|O},"⟦/⟧ {the boy|D} said.
⟦O→D i⟧"{You|D} never heard a word, {you|D} said."⟦/⟧
⟦D→O i⟧"{I|D}'m small. {I|D} can get under it where {you|O} can't."⟦/⟧
⟦O→D a⟧"{You|D}'re sixteen,"⟦/⟧ {he|O} said.
⟦D→O i⟧"{I|D}'m nineteen {Sarge|O}. It's on the form."⟦/⟧
{The older man|O} swore at {him|D} for some time without repeating {himself|O}. Then {he|O} took the watch, the one that had been {grandad|G}'s, off {the boy|D}'s wrist, and buttoned it in {his|O} own top pocket.
⟦O→D e⟧"So {you|D}'ve got to come back for it,"⟦/⟧ {Oakes|O} growled. ⟦O→D e =⟧"Keep {your|D} arse down. When {I|O} say crawl, crawl."⟦/⟧
⟦D→O e⟧"What if it's not {him|M}?"⟦/⟧ asked {Dunne|D}.
⟦O→D a⟧"Then {we|O+D}'ll teach them to play cards,"⟦/⟧ said {the sergeant|O}.

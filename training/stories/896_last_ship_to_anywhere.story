# title: Last Ship to Anywhere
# style: third person past; straight quotes; US; space station bar; two men, strangers, then a woman with a warrant; epithets; few names at first
# cast: R = Reza Montclair | Reza, the stranger | he
# cast: K = Kirk Dooley | Kirk, Dooley | he
# cast: S = Samira | Samira, Sam, the marshal | she
# cast: B = the bartender | | he
# cast: O = Reza's brother | Omid | he
# cast: D = Kirk's dad | | he
---
@scene place=a bar on the docking level | time=an hour to departure | pov=K | present=K,R,B
⟦R→K a⟧"Is somebody sitting here?"⟦/⟧ {the man|R} said.
⟦K→R i⟧"Yeah. {Me|K}. With {my|K} feet."⟦/⟧
{The stranger|R} waited. {He|R} had the kind of coat you only saw on the core worlds, and a cut over one eye. ⟦R→K i⟧"Could {you|K} sit there with only one of them?"⟦/⟧
⟦K→R e⟧"There's six other stools,"⟦/⟧ said {Kirk|K}.
⟦R→K i⟧"They're all near the door."⟦/⟧
{Kirk|K} took a foot down. {He|K} considered it, and took down the other. {He|K} wasn't looking for company; {he|K} was looking for a way to spend fifty-five minutes without thinking. But {he|K} knew about doors.
⟦K→R a⟧"Who hit {you|R}?"⟦/⟧ {he|K} asked.
⟦R→K a⟧"A hatch,"⟦/⟧ {the man|R} said, sitting. ⟦R→K a =⟧"What's good?"⟦/⟧
⟦K→R i⟧"Nothing."⟦/⟧
⟦R→K a⟧"What are {you|K} drinking?"⟦/⟧ {he|R} asked.
⟦K→R i⟧"It's called a Number Four."⟦/⟧
⟦R→K i⟧"What's in it?"⟦/⟧
⟦K→R i⟧"A Number Three and a cherry."⟦/⟧
{He|R} laughed, and it hurt {him|R}, it caught somewhere under the coat. {The bartender|B} came over, and looked at the coat too, and set down two Number Fours without anybody having ordered. ⟦B→R a⟧"Pay now,"⟦/⟧ {he|B} grunted. {The stranger|R} laid a bill on the bar. It was a big one. It was so big that {Kirk|K} put {his|K} hand flat on it before anybody else should see.
⟦K→R a⟧"{You|R} out of {your|R} mind?"⟦/⟧ {he|K} hissed.
⟦R→K a⟧"Is it too much?"⟦/⟧ {he|R} asked.
⟦K→R i⟧"It's this *bar*. It's like, the building."⟦/⟧
⟦R→K i⟧"{I|R} don't have anything smaller."⟦/⟧
⟦K→B i⟧"Put it on {my|K} tab, {buddy|B}."⟦/⟧
⟦B→K i⟧"{You|K}'re at {your|K} limit, {Dooley|K}."⟦/⟧
⟦K→B i⟧"Then {I|K}'ll owe {you|B} a limit."⟦/⟧
@scene place=the same bar | time=half an hour later | pov=K | present=K,R
It was two Number Fours later, and the clock over the register had started to blink.
⟦R→K i⟧"So where does it go? The last ship."⟦/⟧
⟦K→R i⟧"Out. Past the belt. There's some mining, and then there's some nothing."⟦/⟧
⟦R→K i⟧"And {you|K}'re going to the mining?"⟦/⟧
⟦K→R a⟧"{I|K}'m more of a nothing guy,"⟦/⟧ {he|K} said.
⟦R→K i⟧"Do they ask for papers?"⟦/⟧
⟦K→R i⟧"They ask. They don't read 'em."⟦/⟧
Neither of {them|K+R} said anything for a little while. {Kirk|K} had a ticket in {his|K} shirt. {He|K}'d had it a month, and taken it out so often that it had gone soft as cloth; {he|K}'d sold the rig for it, and {{his|K} dad|D}'s tools. The marshals' office had sent a nice letter. They'd thanked {him|K} for eight years and noted the matter of the leg. And {Sam|S} had come by with a casserole, {Sam|S} who couldn't cook, and had sat on a box in {his|K} empty kitchen with {her|S} badge on {her|S} belt, and neither of {them|K+S} could think of a way to say it, so {they|K+S} had eaten the whole thing. It was terrible. There were raisins in it.
⟦R→K a⟧"{You|K}'re {a cop|K},"⟦/⟧ {he|R} said suddenly.
⟦K→R a⟧"{I|K} was. How'd {you|R} know?"⟦/⟧ {he|K} asked.
⟦R→K a⟧"{You|K} looked at {my|R} hands before {my|R} face,"⟦/⟧ {he|R} said.
⟦K→R i⟧"They're nice hands."⟦/⟧
⟦R→K i⟧"They're shaking."⟦/⟧
⟦K→R i⟧"{I|K} noticed that as well. It wasn't a hatch, was it?"⟦/⟧
⟦R→K a⟧"It was {{my|R} brother|O},"⟦/⟧ {he|R} said.
⟦S→R i⟧"It usually is."⟦/⟧
@scene place=the same bar | time=straight after | pov=K | present=K,R,S
{She|S} slid onto the stool by the door as if {she|S} had been there all night. The badge was on the belt. {Kirk|K} shut {his|K} eyes.
⟦K→S e⟧"Hey, {Sam|S},"⟦/⟧ said {Kirk|K}.
⟦S→K i⟧"Hey, {Dooley|K}. How's the leg?"⟦/⟧
⟦K→S a⟧"Still on. {You|S} here to wave {me|K} off?"⟦/⟧ {he|K} asked.
⟦S→K i⟧"{I|S} wish. Who's {{your|K} friend|R}?"⟦/⟧
⟦K→S a⟧"Never asked,"⟦/⟧ {he|K} said.
⟦R→S i⟧"{Reza|R}."⟦/⟧
⟦S→R i⟧"{Reza|R} what?"⟦/⟧
⟦R→S i⟧"{I|R} think {you|S} know what."⟦/⟧
⟦S→K i⟧"{He|R}'s polite, isn't {he|R}? They said {he|R}'d be polite."⟦/⟧ {Samira|S} laid a paper on the bar, face up. There was the coat, and the face without a cut in it, and a number with a whole lot of zeros. ⟦S→K i =⟧"Move down one, will {you|K}?"⟦/⟧
⟦K→S i⟧"What'd {he|R} do?"⟦/⟧
⟦S→K i⟧"Stole a company."⟦/⟧
⟦R→K i⟧"{I|R} inherited a company. {I|R} gave it to the people who work there. {{My|R} brother|O} feels that's the same thing."⟦/⟧
⟦K→S i⟧"Is it? The same thing?"⟦/⟧
⟦S→K i⟧"{I|S} don't do the law, {Kirk|K}, {I|S} do the door."⟦/⟧
⟦R→S e⟧"May {I|R} finish this?"⟦/⟧ asked {Reza|R}.
⟦S→R i⟧"What is it?"⟦/⟧
⟦R→S i⟧"A Number Four."⟦/⟧
⟦S→R a⟧"God, no, have {mine|S},"⟦/⟧ {the marshal|S} said, ⟦S→R a =⟧"it's only water."⟦/⟧ {She|S} pushed it over. Then {she|S} looked at the clock, and at {the man {she|S} had ridden with for eight years|K}, who hadn't moved down one. ⟦S→K i⟧"What?"⟦/⟧
⟦K→S i⟧"Nothing."⟦/⟧
⟦S→K i⟧"{You|K}'ve got the look. {I|S} hate the look."⟦/⟧
⟦K→S a⟧"{You|S} put raisins in it,"⟦/⟧ {he|K} said.
⟦S→K i⟧"It *said* raisins!"⟦/⟧
⟦K→S i⟧"{I|K} sold the rig, {Sam|S}. {I|K}'m going out there to sit on a rock. {I|K}'ve got no earthly reason to and {you|S} know it."⟦/⟧ Something soft as cloth went along the bar, under the warrant, until it touched the sleeve of the coat. ⟦K→S i =⟧"What time do {you|S} go off shift?"⟦/⟧
{She|S} watched it go. {She|S} was very good; {she|S} watched it all the way, and {her|S} face didn't change.
⟦S→K a⟧"Four minutes ago,"⟦/⟧ {she|S} said.
⟦R→K e⟧"That's {your|K} ticket,"⟦/⟧ said {Reza|R}.
⟦K→R i⟧"Gate nine. Lose the coat."⟦/⟧
⟦S→R i⟧"Leave by the kitchen. {I|S} do the *door*."⟦/⟧

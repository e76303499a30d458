# title: Eighty-Six the Sea Bass
# style: third person present; straight quotes; kitchen on a Saturday, three men and a woman, then a waiter; pronoun tags among men; running joke about a spoon
# cast: B = Boris, head chef | Chef, Boris | he
# cast: P = Pablo, grill | Pablo | he
# cast: D = Dylan, the new one, on garnish | Dylan, kid, Peas | he
# cast: N = Nadine, pastry | Nadine | she
# cast: G = Geoff, the waiter | Geoff | he
# cast: F = Pablo's father |  | he
# cast: C = the critic on table nine |  | he
---
@scene place=the kitchen | time=Saturday, half past eight | pov=D | present=B,P,D,N
⟦B→P,D,N e⟧"Two bass, one lamb, one duck,"⟦/⟧ {Boris|B} reads off the ticket. ⟦B→P,D,N e =⟧"Lamb's pink. What is it?"⟦/⟧
⟦P→B i⟧"Pink."⟦/⟧
⟦B→D i⟧"{Peas|D}?"⟦/⟧
⟦D→B i⟧"Pink, {Chef|B}."⟦/⟧
⟦B→D i⟧"{You|D}'re not cooking it. {I|B}'m asking how long on the peas."⟦/⟧
⟦D→B i⟧"Oh. Two minutes."⟦/⟧
⟦B→D i⟧"{You|D} said two minutes four minutes ago."⟦/⟧
⟦D→B a⟧"They're different peas,"⟦/⟧ {he|D} says, and hears how it sounds.
{Pablo|P}'s shoulders are shaking over the grill. {Dylan|D} has been here nine days. In nine days {he|D} has learned that you say *behind* when you walk behind people and *hot* when you're hot, that you never touch {Nadine|N}'s scales, and that {the man beside {him|D}|P} laughs without a sound, from the neck down, so you can't prove anything. {He|P} has forearms like a map, every burn with a year. {{His|P} father|F} had this station before {him|P}. There's a dent at hip height in the steel where {the old man|F} leaned for twenty-six years, and {Pablo|P} fits in it as if it had been poured around {him|P}.
⟦P→D a⟧"Don't look at {me|P}, look at {your|D} pan,"⟦/⟧ {he|P} offers, not unkindly.
⟦D→P i⟧"Have {you|P} seen {my|D} spoon?"⟦/⟧
⟦P→D i⟧"What's it look like?"⟦/⟧
⟦D→P i⟧"Like a spoon?"⟦/⟧
⟦P→D a⟧"Holes or no holes?"⟦/⟧ {he|P} asks.
⟦D→P i⟧"Holes."⟦/⟧
⟦N→D a⟧"It's in {my|N} custard,"⟦/⟧ {she|N} calls over.
⟦D→N i⟧"Why's it in {your|N} custard?"⟦/⟧
⟦N→D i⟧"Because {somebody|P} put it there, {sweetheart|D}. With the handle down."⟦/⟧ {Pablo|P} turns a duck breast, slowly, with enormous care. ⟦N→D i =⟧"{I|N} name no names."⟦/⟧
@scene place=the kitchen | time=a minute later | pov=D | present=B,P,D,N,G
The door swings, and it's {Geoff|G}, with a tray on {his|G} shoulder and no colour in {his|G} face.
⟦G→B i⟧"Nine's here."⟦/⟧
⟦B→G i⟧"Nine what?"⟦/⟧
⟦G→B i⟧"Table nine. It's {him|C}. From the paper. {He|C}'s got the hat on and everything."⟦/⟧
⟦B→G i⟧"What's {he|C} want?"⟦/⟧
⟦G→B i⟧"The bass."⟦/⟧
⟦P→B i⟧"That's the last two bass, {Chef|B}. Those are for six."⟦/⟧
⟦B→G i⟧"Tell six there's no bass."⟦/⟧
⟦G→B e⟧"{I|G} already told six there's no oysters!"⟦/⟧ {Geoff|G} wails.
⟦N→G i⟧"Say it's fate. Say there's a free pudding."⟦/⟧
⟦B→N a⟧"And who's paying for that?"⟦/⟧ {he|B} snaps.
⟦N→B a⟧"{You|B} are,"⟦/⟧ {she|N} says, and licks {her|N} thumb. ⟦N→B a =⟧"{You|B} always do."⟦/⟧
⟦B→N i⟧"Out of what? The lamb money?"⟦/⟧
⟦N→B i⟧"Out of the hat money. {You|B} said {you|B} were buying a hat."⟦/⟧
⟦B→N i⟧"{I|B} need that hat."⟦/⟧
⟦P→B i⟧"What for, {Chef|B}? {You|B} never go outside."⟦/⟧
⟦B→P i⟧"For church."⟦/⟧
⟦P→B i⟧"When were {you|B} last in a church?"⟦/⟧
⟦B→P i⟧"{Your|P} wedding."⟦/⟧
⟦P→B i⟧"Which one?"⟦/⟧
⟦B→P i⟧"Whichever one had the fish."⟦/⟧
⟦D→P i⟧"{You|P}'ve been married *twice*?"⟦/⟧
⟦P→D i⟧"Watch {your|D} pan."⟦/⟧
⟦G→B i⟧"Please. Somebody tell {me|G} about the bass."⟦/⟧
{Boris|B} shuts {his|B} eyes. When {he|B} opens them again, {Geoff|G} is still standing there.
⟦B→G a⟧"Go,"⟦/⟧ {he|B} orders, and {the waiter|G} goes. ⟦B→P,D,N a =⟧"Eighty-six the bass. {Pablo|P}, skin down, don't breathe on it. {Peas|D}."⟦/⟧
⟦D→B i⟧"Two minutes, {Chef|B}."⟦/⟧
Nobody laughs this time. {He|D} looks down into the pan and finds that they're ready, they're actually ready, bright as paint; and {he|D} has nothing to lift them out with. {He|D} looks right. {Nadine|N}'s hand comes out over the custard with the spoon in it, wiped. At the same moment something cold is pushed into {his|D} left. It's another spoon. It's old, the bowl of it worn flat along one side, with two letters scratched in the handle that aren't {Pablo|P}'s.
⟦D→P i⟧"Whose is this?"⟦/⟧
⟦P→D i⟧"{Yours|D}, if those go up in ten seconds."⟦/⟧
⟦D→P a⟧"But it was {{your|P} dad|F}'s,"⟦/⟧ {he|D} stammers.
⟦P→D i⟧"Nine."⟦/⟧
⟦D→P i⟧"{I|D} can't just—"⟦/⟧
⟦P→D a⟧"Eight,"⟦/⟧ {he|P} says, sliding the fish along the pass. {Chef|B} bends over it with {his|B} cloth. ⟦P→D a =⟧"It's got holes, hasn't it? Seven."⟦/⟧
The peas go up. They go up at three, and round the lamb at two, and {Boris|B} wipes the rim, looks, wipes it again, and says nothing whatever, which {Nadine|N} will tell {him|D} afterwards is the most {he|B} has said to a garnish cook since the spring. The plates leave. {The waiter|G}'s back leaves with them. For as long as it takes a door to swing twice, there is not one ticket on the rail.
⟦D→N a⟧"What now?"⟦/⟧ {he|D} whispers.
⟦N→D i⟧"Now {we|B+P+D+N} find out if {he|C} eats it."⟦/⟧
⟦D→N i⟧"And if {he|C} doesn't?"⟦/⟧
⟦N→D e⟧"Then it's been lovely knowing {you|D}. {I|N}'ll want {my|N} spoon back,"⟦/⟧ {Nadine|N} whispers back.

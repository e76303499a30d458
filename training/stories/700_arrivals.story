# title: Arrivals
# style: third person past; limited to Danny; curly quotes; UK; AO3
# cast: D = Danny Pryce | Danny, Dan | he
# cast: S = Sunil Rao | Sunil, Sun | he
# cast: M = Marcus | Marcus, Marc | he
---
@note
A/N: not beta’d, wrote this in an actual airport lol. Sorry Manchester.
@end
@scene place=the arrivals hall | time=night | pov=D | present=D,S
The flight from Lisbon had landed forty minutes ago and {Danny|D} had read the same vending machine four times.
⟦S→D e⟧“Nobody asked {you|D} to come,”⟦/⟧ said {Sunil|S}, when {he|S} finally got through the doors. {His|S} hair was flat on one side from the window.
⟦D→S i⟧“{{Your|S} mate|M} did, actually.”⟦/⟧
⟦S→D a⟧“Which mate?”⟦/⟧ {he|S} asked.
⟦D→S i⟧“Does it matter?”⟦/⟧
⟦S→D e⟧“If it was {Marcus|M}, then yeah. A bit,”⟦/⟧ {Sunil|S} said.
⟦D→S i⟧“It was {Marcus|M}.”⟦/⟧
⟦S→D i⟧“Oh, for God’s sake.”⟦/⟧
⟦D→S e⟧“{He|M} was worried about {you|S},”⟦/⟧ said {Danny|D}.
⟦S→D i⟧“{He|M} was worried about {his|M} sofa. {I|S} told {him|M} {I|S} might need somewhere to sleep.”⟦/⟧ {Danny|D} reached for the suitcase. ⟦S→D i =⟧“Don’t. {I|S}’ve got it.”⟦/⟧
⟦D→S a⟧“{You|S}’ve got one arm in a sling,”⟦/⟧ {he|D} said.
⟦S→D i⟧“{I|S} noticed.”⟦/⟧
⟦D→S e⟧“So give {me|D} the bag,”⟦/⟧ {Danny|D} said.
⟦S→D i⟧“No.”⟦/⟧
{He|D} took it anyway. It was heavier than it looked, and one of the wheels squealed like a trodden dog all the way past the car hire desks, so that neither of {them|D+S} had to say anything until the lifts.
⟦S→D a⟧“How did {he|M} even get {your|D} number?”⟦/⟧ {he|S} asked then, quietly.
⟦D→S i⟧“{I|D} never changed it.”⟦/⟧
⟦S→D i⟧“Right.”⟦/⟧
⟦D→S a⟧“In case,”⟦/⟧ {he|D} said.
⟦S→D i⟧“In case of what?”⟦/⟧
⟦D→S i⟧“In case {you|S} fell off a scooter in Portugal, apparently.”⟦/⟧ The lift doors opened on nobody. {Sunil|S} didn’t get in. ⟦D→S i =⟧“What?”⟦/⟧
⟦S→D i⟧“{I|S} didn’t tell anyone it was a scooter.”⟦/⟧
{Danny|D} felt {his|D} ears go red. {He|D} pressed the button for level four and then pressed it again for something to look at.
⟦D→S a⟧“{You|S} posted a picture of it,”⟦/⟧ {he|D} mumbled.
⟦S→D i⟧“To close friends.”⟦/⟧
⟦D→S i⟧“Well, {I|D}’m still on the list, aren’t {I|D}? {I|D} thought {you|S}’d left {me|D} on it on purpose.”⟦/⟧
⟦S→D i⟧“{I|S} forgot to take {you|D} off.”⟦/⟧
⟦D→S a⟧“For two years?”⟦/⟧ {he|D} wanted to know.
{He|S} stepped into the lift. The doors shut on the pair of {them|D+S}, and in the mirror at the back there {they|D+S} were, {a tall idiot|D} with a suitcase and {a short one|S} with a sling.
⟦S→D a⟧“Yeah. For two years. Shut up,”⟦/⟧ {he|S} said.
@break ***
@scene place=the car park, level four | time=a few minutes later | pov=D | present=D,S,M
{Someone|M} was sitting on the bonnet of the Corsa eating crisps.
⟦M→D,S a⟧“Finally! {I|M} thought {you|D+S}’d killed {each other|D+S},”⟦/⟧ {he|M} said.
⟦S→D i⟧“{You|D} brought {him|M}?”⟦/⟧
⟦D→S e⟧“{He|M} brought {himself|M},”⟦/⟧ {Danny|D} said.
⟦M→S i⟧“{I|M} navigated.”⟦/⟧ {Marcus|M} slid off the bonnet and looked at the sling, and {his|M} big daft face crumpled. ⟦M→S i =⟧“Aw, {mate|S}. Does it hurt?”⟦/⟧
⟦S→M i⟧“Only when people are nice about it.”⟦/⟧
⟦M→S i⟧“Then {you|S}’ll be fine with {him|D}.”⟦/⟧ A thumb, jerked sideways. ⟦M→S i =⟧“{He|D}’s not said a nice word since Stockport.”⟦/⟧
⟦D→M a⟧“{I|D} said {you|M} could have the front seat,”⟦/⟧ {he|D} pointed out.
⟦M→D i⟧“{You|D} said {I|M} could have it on the way *there*.”⟦/⟧
⟦S→M i⟧“{I|S}’ll go in the back. Honestly. {I|S} can lie down.”⟦/⟧
⟦M→S i⟧“No chance. {I|M}’ve got long legs and short patience, {I|M}’m having the back to {myself|M}. {You|S} sit with {{your|S} chauffeur|D}.”⟦/⟧ {Marcus|M} had the door open already. Before {he|M} folded {himself|M} in {he|M} leaned close to {Sunil|S} and said something in {his|S} ear, and whatever it was, it made {him|S} laugh, and then it made {him|S} stop.
{They|D+S+M} were past the airport pub before anyone spoke. In the mirror, {Marcus|M} had {his|M} hood up and {his|M} eyes very firmly closed.
⟦D→S i⟧“What did {he|M} say to {you|S}?”⟦/⟧
⟦S→D a⟧“Nothing,”⟦/⟧ {he|S} said.
⟦D→S i⟧“{He|M}’s a terrible whisperer. {I|D} got about half of it.”⟦/⟧
⟦S→D e⟧“Which half?”⟦/⟧ {Sunil|S} asked.
⟦D→S i⟧“The half with ‘you’re still’ in it.”⟦/⟧
The indicator ticked. {Sunil|S} picked at the velcro on {his|S} strap. {He|S} had picked the labels off beer bottles in exactly that way, the summer {they|D+S} met, a neat little heap of paper by {his|S} elbow every night and the landlord swearing at it in the morning.
⟦S→D i⟧“{He|M} said {you|D} drove to Gatwick first.”⟦/⟧
⟦D→S i⟧“{I|D} did not.”⟦/⟧
⟦M→D,S e⟧“{He|D} did,”⟦/⟧ said {Marcus|M}, with {his|M} eyes shut. ⟦M→D,S e =⟧“Got to Watford. Wrong airport, wrong end of the country. Had to turn round and come back for {me|M}.”⟦/⟧
⟦D→M i⟧“{You|M}’re supposed to be asleep!”⟦/⟧
⟦M→D i⟧“{I|M} am asleep. {I|M}’m talking in it.”⟦/⟧
{Sunil|S} was laughing now, holding the bad arm against {his|S} ribs. ⟦S→D i⟧“{You|D} drove to *Watford*?”⟦/⟧
⟦D→S i⟧“{I|D} panicked. {You|S} always flew from Gatwick.”⟦/⟧
⟦S→D e⟧“When {we|S+D} lived in Brighton, {Dan|D}!”⟦/⟧ {Sunil|S} protested.
⟦D→S i⟧“Well, {I|D} know that *now*.”⟦/⟧
It took a while for the laughing to run down. When it had, there was a hand on the gearstick, on top of {his|D} own, warm, and not moving off.
⟦S→D a⟧“Watford,”⟦/⟧ {he|S} said again, as if it was the loveliest word {he|S} knew.
From the back came an extremely fake snore.

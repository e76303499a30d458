# title: The Wet Coat
# style: third person past; straight quotes; detectives; few tags; comma slips and typos
# cast: B = Marcus Bellamy | Bellamy, Marcus, Inspector | he
# cast: R = Danny Roach | Roach, Danny, Sergeant | he
# cast: T = Tobias Fenn | Fenn, Tobias, Toby, Mr. Fenn | he
# cast: L = the lawyer | Ms. Okafor, Okafor | she
# cast: S = Tobias Fenn's brother | Eli | he
# cast: O = the constable on the phone |  | he
---
@note
sorry for any mistakes i wrote this on the bus!!
@end
@scene place=interview room two | time=night | pov=R | present=B,R,T
The clock in interview room two was broken and had been for years. {Roach|R} liked that. {Bellamy|B} hated it.
⟦B→T i⟧"Tell {me|B} about the coat."⟦/⟧
⟦T→B i⟧"What coat?"⟦/⟧
⟦B→T i⟧"The one {you|T} were wearing when {my|B} constables found {you|T} on the towpath."⟦/⟧
{The younger man|T} shrugged. There was still mud under {his|T} nails, and {he|T} kept trying to hide them in {his|T} sleeves. ⟦T→B i⟧"It's a coat."⟦/⟧
⟦B→T e⟧"It's wet up to the shoulders,"⟦/⟧ said {Bellamy|B}.
⟦T→B i⟧"It was raining."⟦/⟧
⟦R→T a⟧"Not since tuesday,"⟦/⟧ {the sergeant|R} put in from the wall. {He|R} didn't get so much as a glance. It was {the man across the table|B} that {Tobias Fenn|T} was afraid of, people always were, and {Roach|R} had never worked out why when {he|R} was twice the size.
⟦T→B a⟧"Can {I|T} have some water?"⟦/⟧ {he|T} asked.
{Bellamy|B} didn't move, so {Roach|R} poured it. {The kid|T} drank it all in one go and wiped {his|T} mouth.
⟦T→R a⟧"Thanks,"⟦/⟧ {he|T} said.
⟦R→T i⟧"{You|T}'re welcome."⟦/⟧
⟦B→R i⟧"If {you two|T+R} are finished."⟦/⟧ {Roach|R} went back to {his|R} wall with a look on {his|R} face like a scolded dog. ⟦B→T i⟧"{Mr. Fenn|T}. Where is {{your|T} brother|S}?"⟦/⟧
Nothing. Somewhere down the corridor a drunk was singing.
⟦B→T i⟧"Where is {Eli|S}?"⟦/⟧
⟦T→B a⟧"{I|T} don't know,"⟦/⟧ {he|T} said.
⟦B→T a⟧"{You|T} were seen together at nine,"⟦/⟧ {the inspector|B} said.
⟦T→B i⟧"So?"⟦/⟧
⟦B→T i⟧"So at ten {you|T} were alone. And wet."⟦/⟧
⟦T→B i⟧"{You|B} think {I|T} drowned {him|S}."⟦/⟧ {His|T} voice cracked in the middle. ⟦T→B i =⟧"{You|B} really think that. {He|S} taught {me|T} to swim, {you|B} know? In that canal. {I|T} was five."⟦/⟧
{Bellamy|B} took off {his|B} glasses and began to polish them, which {he|B} did when {he|B} was sorry for somebody and did not want it known. ⟦B→T a⟧"{I|B} don't think anything yet,"⟦/⟧ {he|B} said. ⟦B→T a =⟧"{I|B}'m asking."⟦/⟧
That was when the door opened without a knock.
@scene place=interview room two | time=a moment later | pov=R | present=B,R,T,L
⟦L→B i⟧"Not another word to {{my|L} client|T}."⟦/⟧
⟦B→L e⟧"Good evening, {Ms. Okafor|L}. {He|T} hasn't asked for {you|L},"⟦/⟧ said {Bellamy|B}.
⟦L→B i⟧"{He|T}'s nineteen and {he|T}'s been here six hours, {Inspector|B}. {He|T}'s asking now. Aren't {you|T}, {Tobias|T}?"⟦/⟧
⟦T→L i⟧"Um. Yes?"⟦/⟧
⟦L→B,R a⟧"There. Out, {both of {you|B+R}|B+R},"⟦/⟧ {the lawyer|L} said.
In the corridor {Bellamy|B} leaned on the radiator, which was off. {Roach|R} offered {him|B} a mint. {He|B} took two.
⟦R→B e⟧"{You|B} don't like {him|T} for it,"⟦/⟧ said {Roach|R}.
⟦B→R i⟧"{I|B} like {him|T} for something."⟦/⟧
⟦R→B i⟧"{He|T} went in after {him|S}. That's what {I|R} reckon. Couldn't find {him|S}, and now {he|T}'s too scared to say it out loud."⟦/⟧
⟦B→R a⟧"Because then it's true,"⟦/⟧ {he|B} said.
⟦R→B i⟧"Yeah."⟦/⟧
⟦B→R i⟧"{You|R}'re getting good at this, {Danny|R}."⟦/⟧
{He|R} felt {his|R} ears go hot. Four years, and {the man|B} had used {his|R} first name perhaps twice. ⟦R→B i⟧"{I|R} just gave {him|T} a glass of water, {sir|B}."⟦/⟧
⟦B→R i⟧"That's what {I|B} mean."⟦/⟧
The phone on the wall rang. {Bellamy|B} got to it first, being nearer, and listened for what felt like a whole minute with {his|B} eyes shut.
⟦B→O a⟧"Say that again,"⟦/⟧ {he|B} said. Then: ⟦B→O a =⟧"Alive?"⟦/⟧
{Roach|R} stopped chewing.
⟦B→O i⟧"No. No, leave {him|S} where {he|S} is, keep {him|S} warm. {We|B+R}'re coming."⟦/⟧ {He|B} hung up, missed the hook and had to do it again.
⟦R→B e⟧"Where?"⟦/⟧ {Roach|R} asked.
⟦B→R a⟧"The lock keeper's hut. {He|S}'d crawled,"⟦/⟧ {he|B} said.
⟦R→B i⟧"Shall {I|R} tell {him|T} or will {you|B}?"⟦/⟧
{The older man|B} looked at the door of interview room two for a while. Then {he|B} put {his|B} glasses back on, and {his|B} face with them.
⟦B→R a⟧"{You|R} do it,"⟦/⟧ {he|B} said. ⟦B→R a =⟧"{He|T} said thank you to {you|R}."⟦/⟧
⟦R→B a⟧"{You|B} could come in with {me|R},"⟦/⟧ {Roach|R}'s hand was already on the handle when {he|R} said it.
⟦B→R a⟧"And have {him|T} see {me|B} smile?"⟦/⟧ {the inspector|B} said. ⟦B→R a =⟧"Get on with it, {Sergeant|R}."⟦/⟧

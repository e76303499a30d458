# title: After Service
# style: third person past; curly quotes; US; restaurant kitchen; three cooks; slow burn
# cast: E = Enzo Ricci | Enzo, Chef | he
# cast: C = Craig Dufour | Craig | he
# cast: P = Pascal Mbeki | Pascal, Pas | he
# cast: K = the critic | | she
# cast: X = Craig's ex | | he
---
@scene place=the kitchen | time=after closing | pov=C | present=E,C,P
The last table had gone, {the critic|K} with it, and nobody in the kitchen wanted to be the first to speak.
⟦P→E a⟧“So {she|K} sent back the duck,”⟦/⟧ {he|P} said. {Pascal|P} had always had that kind of courage.
⟦E→P i⟧“{I|E} know {she|K} sent back the duck.”⟦/⟧
⟦P→E i⟧“{I|P}’m only saying it so it’s been said.”⟦/⟧
⟦C→E i⟧“It was {my|C} duck, {Chef|E}.”⟦/⟧
⟦E→C i⟧“It was {my|E} kitchen.”⟦/⟧
⟦C→E i⟧“{I|C} rested it too long. {I|C} was watching the door.”⟦/⟧
{Enzo|E} untied {his|E} apron. It was such a slow business, the knot at the back wet through, that {Craig|C} nearly went over to help, and then thought about {his|C} fingers in the small of that back and went over to the sink instead.
{He|C} had been here for three winters. {He|C} came in for a dishwasher’s job with a busted lip and a bus ticket, and {a man with flour to the elbows|E} had looked at the lip and at the ticket, and asked {him|C} if {he|C} could chop an onion. {He|C} couldn’t. {He|C} had been shown, with a big warm hand on top of {his|C} on the knife, rocking it, there, and there, and don’t be scared of it. {He|C} thought of that hand every time {he|C} chopped an onion, so some nights {he|C} thought about it two or three hundred times.
⟦E→C i⟧“Why were {you|C} watching the door?”⟦/⟧
⟦C→E i⟧“No reason.”⟦/⟧
⟦P→E i⟧“{{His|C} ex|X} came in.”⟦/⟧
⟦C→P i⟧“{Pascal|P}!”⟦/⟧
⟦P→C i⟧“What? {He|E} asked.”⟦/⟧
⟦C→P i⟧“{He|E} asked *{me|C}*.”⟦/⟧
⟦E→P i⟧“Which ex?”⟦/⟧
⟦P→E i⟧“{The one with the lip|X}.”⟦/⟧
Something went over in the pot sink. {Enzo|E} had stopped with the apron half off. ⟦E→C a⟧“At what table?”⟦/⟧ {he|E} asked, much too quietly.
⟦C→E i⟧“It doesn’t matter. {He|X} had the soup. {He|X} left.”⟦/⟧
⟦E→C i⟧“What table, {Craig|C}?”⟦/⟧
⟦C→E i⟧“Nine.”⟦/⟧
⟦E→P i⟧“Who served nine?”⟦/⟧
⟦P→E i⟧“{I|P} ran it.”⟦/⟧
⟦E→P i⟧“And {you|P} knew?”⟦/⟧
⟦P→E i⟧“Not till {he|X} asked was {the dishwasher|C} still around. So {I|P} dropped the bread in {his|X} lap.”⟦/⟧
⟦C→P i⟧“{You|P} did what?”⟦/⟧
⟦P→C i⟧“And the butter. Then {I|P} said it was on the house, and {I|P} said the house was {me|P}.”⟦/⟧ {He|P} cracked {his|P} knuckles, modestly. {He|P} was six foot five. ⟦P→C i =⟧“{He|X} didn’t stay for coffee.”⟦/⟧
{Craig|C} sat down on a milk crate. {He|C} wasn’t crying, it was only that the steam from the machine had got in {his|C} eyes, and {somebody|E} hunkered down in front of {him|C}, knees popping. {He|C} could smell garlic and starch.
⟦E→C a⟧“Look at {me|E},”⟦/⟧ {he|E} said.
⟦C→E i⟧“{I|C} ruined the duck.”⟦/⟧
⟦E→C i⟧“The hell with the duck.”⟦/⟧
⟦C→E i⟧“{She|K}’s going to write about it.”⟦/⟧
⟦E→C i⟧“Let {her|K} write.”⟦/⟧
⟦P→E i⟧“{You|E} threw a pan about it at ten o’clock, {Chef|E}.”⟦/⟧
⟦E→P i⟧“{Pas|P}.”⟦/⟧
⟦P→E i⟧“A big one.”⟦/⟧
⟦E→P i⟧“{Pas|P}, go home.”⟦/⟧
⟦P→E i⟧“{I|P} got the floors to do.”⟦/⟧
⟦E→P i⟧“{I|E}’ll do the floors.”⟦/⟧
{He|P} looked at the floors, and at the two of {them|E+C} down there among the crates. ⟦P→E,C a⟧“Three years,”⟦/⟧ {he|P} remarked, to nobody, getting {his|P} coat. ⟦P→E,C a =⟧“Three years {I|P} have waited for somebody else to do the floors.”⟦/⟧ And the alley door closed behind {him|P}.
The ice machine dropped its load. {Enzo|E} jumped; {he|E} always did.
⟦E→C a⟧“{You|C} should have told {me|E} {he|X} was here,”⟦/⟧ {he|E} said.
⟦C→E i⟧“What would {you|E} have done?”⟦/⟧
⟦E→C i⟧“{I|E} have nineteen knives.”⟦/⟧
⟦C→E i⟧“That’s why.”⟦/⟧
⟦E→C i⟧“{I|E} would only have shown {him|X} the knives.”⟦/⟧
⟦C→E a⟧“{Chef|E},”⟦/⟧ {he|C} said. It came out a croak. {He|C} tried again. ⟦C→E a =⟧“{Enzo|E}. When {I|C} was watching the door, it wasn’t that {I|C} was scared. {I|C} was thinking {I|C} wanted {him|X} to see. That {I|C} can do a duck now. That {I|C}’ve got people.”⟦/⟧
⟦E→C i⟧“And then {you|C} burned it.”⟦/⟧
⟦C→E i⟧“{I|C} *rested* it. Too long.”⟦/⟧
⟦E→C i⟧“It was dry like a Bible.”⟦/⟧ The hand came down over {his|C}, scarred, floury, exactly as heavy as {he|C} remembered. ⟦E→C i =⟧“Get up. Get another duck. {I|E}’ll show {you|C} one more time.”⟦/⟧
@break ~
@scene place=the kitchen | time=1 a.m. | pov=C | present=E,C,P
⟦E→C a⟧“Now,”⟦/⟧ {he|E} said. ⟦E→C a =⟧“Now {you|C} leave it.”⟦/⟧
⟦C→E i⟧“How long?”⟦/⟧
⟦E→C i⟧“How long does it feel?”⟦/⟧
⟦C→E a⟧“Like a year,”⟦/⟧ {he|C} admitted. There was a thumbprint of flour on {his|C} jaw that neither of {them|E+C} had mentioned.
⟦E→C i⟧“Then half.”⟦/⟧
{They|E+C} sat on the crates, and between {them|E+C} on the board sat the duck. {Craig|C} could hear the clock, {he|C} could hear the boiler. {He|C} could hear a key in the alley door.
⟦P→E,C e⟧“Forgot {my|P} phone!”⟦/⟧ sang out {Pascal|P}. {He|P} stopped. {He|P} took in the board, the crates, the jaw. ⟦P→E,C e =⟧“Is that a duck?”⟦/⟧
⟦E→P e⟧“It’s resting,”⟦/⟧ {Enzo|E} told {him|P}.
⟦P→E,C i⟧“At one in the morning?”⟦/⟧
⟦C→P i⟧“Sit down, {Pas|P}.”⟦/⟧
⟦P→C i⟧“{You|C} want {me|P} to watch it?”⟦/⟧
⟦E→P e⟧“{I|E} want {you|P} to eat it,”⟦/⟧ said {Enzo|E}, reaching for a knife. {He|E} held it out, handle first, and not to {the big man|P}. ⟦E→C i⟧“{You|C} cut.”⟦/⟧

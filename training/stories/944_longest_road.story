# title: Longest Road
# style: third person present; curly quotes; UK; board game night, three men and two women; few names; one leaves and one comes in
# cast: E = Elliot | Elliot, Ell | he
# cast: R = Ricardo, Elliot's boyfriend | Ricardo, Ric | he
# cast: J = Jasper | Jasper | he
# cast: M = Molly, Jasper's sister | Molly, Moll | she
# cast: H = Holly, who used to go out with Jasper | Holly | she
---
@scene place=Elliot and Ricardo's flat | time=a Friday evening | pov=E | present=E,R,J,M
⟦M→E,R,J i⟧“Has anybody got wheat?”⟦/⟧
⟦J→M i⟧“What’ll {you|M} give {me|J}?”⟦/⟧
⟦M→J i⟧“A sheep.”⟦/⟧
⟦J→M i⟧“{I|J}’m drowning in sheep.”⟦/⟧
⟦M→J i⟧“Two sheep.”⟦/⟧
⟦J→M i⟧“In what way is that better?”⟦/⟧
⟦R→M i⟧“{I|R}’ll do it for one sheep and a crisp.”⟦/⟧
⟦M→R i⟧“Done. See, {Jasper|J}? {This|R} is {a gentleman|R}.”⟦/⟧
⟦E→R a⟧“{You|R} were going to trade that with {me|E}!”⟦/⟧ {he|E} protests.
⟦R→E i⟧“{You|E} didn’t offer a crisp, {querido|E}.”⟦/⟧
{Elliot|E} looks at {{his|E} boyfriend|R} across the hexagons and thinks about the sofa, and about who will be sleeping on it. Two years ago there was no {Ricardo|R} and no sofa. There was this table, which came out of a skip, and {the three of {them|E+J+H}|E+J+H} round it every Friday, {him|E} and {Jasper|J} and {Holly|H}; {Jasper|J} kept the bank, because {he|J} cheated less when {he|J} was watched, and {Holly|H} kept the score on the wall in pencil. It’s still there behind the fridge, four columns. {He|E} moved the fridge {himself|E}, the week {she|H} moved out of {Jasper|J}’s. Nobody has ever asked why it’s so far from the plug.
⟦J→E a⟧“{Your|E} go,”⟦/⟧ {he|J} says, and pushes the dice over.
⟦E→J i⟧“{I|E} thought it was {yours|J}.”⟦/⟧
⟦J→E i⟧“{I|J} built the road. It’s {your|E} go. {You|E}’ve been staring at the fridge.”⟦/⟧
⟦M→J i⟧“{You|J} built *two* roads.”⟦/⟧
⟦J→M i⟧“{I|J} had the wood for two roads.”⟦/⟧
⟦M→J a⟧“{You|J} had one wood. {I|M} can count, {I|M}’m {{your|J} sister|M}, {I|M}’ve been counting {your|J} wood since {I|M} was four,”⟦/⟧ {she|M} says.
⟦R→E a⟧“Is this normal?”⟦/⟧ {he|R} wants to know, out of the side of {his|R} mouth.
⟦E→R i⟧“There’s usually more biting.”⟦/⟧
The buzzer goes. {Elliot|E} gets up, but {he|E} has pins and needles from the knee down, and {Molly|M} is past {him|E} and has the thing off the wall while {he|E} is still hopping. {Jasper|J} watches {her|M} do it with {his|J} eyebrows going up.
⟦J→M i⟧“Did {you|M} order something?”⟦/⟧
⟦M→J i⟧“Sort of. Don’t be cross.”⟦/⟧
⟦J→M a⟧“Why would {I|J} be cross about a pizza?”⟦/⟧ {he|J} says.
⟦M→J i⟧“It isn’t a pizza.”⟦/⟧
@scene place=Elliot and Ricardo's flat | time=a minute later | pov=E | present=E,R,J,M,H
It’s a green coat, and a bottle, and a fringe {she|H} never used to have.
⟦H→E,J,M,R i⟧“Hi. Who’s winning?”⟦/⟧
It takes a while before any of {them|E+R+J+M} answers, and then it’s {the only one who has never met {her|H}|R}. ⟦R→H i⟧“{Me|R}, {I|R} think. {I|R} don’t completely know the rules.”⟦/⟧
⟦H→R i⟧“That’s how {Elliot|E} always won. {You|R} must be {Ricardo|R}.”⟦/⟧
⟦R→H i⟧“And {you|H} are the fourth column.”⟦/⟧
⟦H→R i⟧“The what?”⟦/⟧
⟦R→H i⟧“On the wall. {I|R} clean behind the fridge, {I|R} am {a monster|R} that way.”⟦/⟧
{She|H} looks at {Elliot|E}, who wishes {he|E} were under the table. {He|E} had honestly thought that {he|E}’d been subtle. ⟦H→E i⟧“{You|E} kept it?”⟦/⟧
⟦E→H a⟧“It’s load-bearing,”⟦/⟧ {he|E} mumbles.
⟦J→M e⟧“{I|J}’m going to get some air,”⟦/⟧ says {Jasper|J}.
⟦M→J i⟧“{Jasper|J}. Come on.”⟦/⟧
⟦J→M i⟧“{I|J} said {I|J}’m getting some air. Air’s free. Nobody has to give {me|J} a sheep for it.”⟦/⟧
The balcony door sticks; it always sticks. {He|J} has to put {his|J} shoulder to it, three times, in front of {everyone|E+R+M+H}, and on the third it gives and lets {him|J} out among the dead geraniums. Nobody moves. Then {Holly|H} puts the bottle down on the desert, where the robber is.
⟦H→M e⟧“{You|M} told {me|H} {he|J} knew {I|H} was coming,”⟦/⟧ {Holly|H} says.
⟦M→H i⟧“{I|M} told {you|H} {I|M}’d *tell* {him|J}.”⟦/⟧
⟦H→M i⟧“{Moll|M}.”⟦/⟧
⟦M→H a⟧“{I|M} was working up to it. {I|M} was going to let {him|J} win first!”⟦/⟧ {she|M} bursts out.
⟦E→H a⟧“{I|E}’ll go out to {him|J},”⟦/⟧ {he|E} says; but there’s a hand on {his|E} sleeve, and it’s {Ricardo|R}’s.
⟦R→E i⟧“Sit. It’s {your|E} turn.”⟦/⟧
⟦E→R a⟧“{He|J}’s {{my|E} best friend|J}, {Ric|R},”⟦/⟧ {he|E} pleads.
⟦R→E i⟧“Yes. And {she|H} has {his|J} jumper on, under that coat. Roll the dice.”⟦/⟧
{Elliot|E} looks. Under the green wool, sure enough, there’s a cuff: navy, unravelling, with a burn on it from a barbecue in {Molly|M}’s garden, the summer before {he|E} moved the fridge. Out on the balcony {Jasper|J} has {his|J} back to the glass. It’s raining on {him|J}, a bit. {He|J} hasn’t noticed, or else {he|J} has. {Elliot|E} rolls. It’s a seven, so {he|E} has to move the robber, and the bottle’s in the way.

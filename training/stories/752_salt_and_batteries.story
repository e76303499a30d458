# title: Salt and Batteries
# style: first person; present for one narrator, past for the other; straight quotes; US; AO3; dialogue punctuation slips
# cast: J = June | June, Junie | she | narrator
# cast: T = Thea | Thea, Thee | she | narrator
# cast: R = Renata | Renata, Ren | she
# cast: L = the lighthouse keeper |  | he
---
@note
two narrators, june then thea then june. title from a real shopping list
@end
@scene place=the cabin | time=evening, during the storm | pov=J | present=J,T,R
The power goes at six, right in the middle of {my|J} toast. {Thea|T} says a word. {Renata|R} says a worse one. {I|J} stand there in the dark with a butter knife and think, okay, well, this is the weekend.
⟦T→R i⟧"{You|R} said {you|R} bought batteries."⟦/⟧
⟦R→T e⟧"{I|R} said {I|R}'d put them on the list,"⟦/⟧ {Renata|R} says.
⟦T→R i⟧"Where's the list?"⟦/⟧
⟦R→T a⟧"With {June|J},"⟦/⟧ {she|R} says.
It's true, it's in {my|J} pocket. {I|J} take it out, as if {I|J} could read it. It says salt, batteries, wine, and underneath in {Renata|R}'s big slanty hand it says ⟦R i message⟧"be brave."⟦/⟧ {I|J} thought it was a joke about the ferry.
⟦J→T,R i⟧"{I|J} got the salt."⟦/⟧
⟦T→J a⟧"Oh, {Junie|J},"⟦/⟧ {she|T} says.
⟦J→T a⟧"And the wine! {I|J} got three wines,"⟦/⟧ {I|J} say.
Somebody's knee goes into a cupboard. Somebody laughs, it's {the low one|T}, so that's {Thea|T}; and a match goes scratch and there {she|T} is, on the far side of the table with {her|T} hand round a candle and {her|T} hair coming down. {I|J} look at the toast.
⟦R→T a⟧"{You|T}'re dripping on {my|R} book."⟦/⟧ {She|R} says.
⟦T→R i⟧"It's {MY|T} book. {You|R}'ve had it since college."⟦/⟧
⟦R→T i⟧"{You|T} gave it to {me|R}."⟦/⟧
⟦T→R e⟧"{I|T} lent it. {I|T} wrote {my|T} name in it, look. That's what people do when they want a thing back,"⟦/⟧ says {Thea|T}.
⟦R→T e⟧"It says to {Ren|R},"⟦/⟧ says {Renata|R}. ⟦R→T e =⟧"It says to {Ren|R}, always, {T|T}. {I|R} don't call that a library stamp."⟦/⟧
{I|J}'ve only known {them|T+R} two years. There's a whole floor under this house that {they|T+R} can walk around on and {I|J} can't. {I|J} butter the same piece again.
⟦T→R e⟧"{I|T} was nineteen,"⟦/⟧ {Thea|T} says.
⟦R→T i⟧"{I|R}'m not complaining, {Thee|T}. {I|R}'m just saying {I|R} kept it."⟦/⟧
Neither of {them|T+R} talks for a while. It rains. And then the chair creaks and it's {the tall one|R} getting up, {she|R}'s feeling along the wall for {her|R} raincoat.
⟦T→R a⟧"Where are {you|R} going?"⟦/⟧ {she|T} asks.
⟦R→T e⟧"{The lighthouse guy|L}'s got batteries,"⟦/⟧ {Renata|R} says.
⟦T→R i⟧"In this?"⟦/⟧
⟦R→T i⟧"{I|R}'m waterproof,"⟦/⟧ and then, from the door, ⟦R→J i =⟧"{June|J}? Read {your|J} list."⟦/⟧
@break oOo
@scene place=the cabin | time=later that evening | pov=T | present=T,J,R
When the door shut {I|T} wanted to run after {her|R} and strangle {her|R} with {her|R} own hood. {She|R}'d promised. {She|R} had looked {me|T} in the eye on the ferry and promised that {she|R} would stay in the room.
⟦J→T i⟧"Should one of {us|J+T} go with {her|R}?"⟦/⟧
⟦T→J a⟧"{She|R} swam the channel. {She|R}'ll be okay,"⟦/⟧ {I|T} told {her|J}.
⟦J→T a⟧"What did {she|R} mean about the list?"⟦/⟧ {she|J} asked.
{I|T} had a fair idea. {I|T}'d watched the list get written. ⟦T→J i⟧"Can {I|T} see it?"⟦/⟧
The paper came over the table. {I|T} held it to the candle, and {I|T} read what {I|T} was expecting to, and {I|T} put it face down next to the salt.
⟦T→J a⟧"It's for {me|T}. Not {you|J},"⟦/⟧ {I|T} said.
⟦J→T i⟧"It was in {my|J} pocket."⟦/⟧
⟦T→J i⟧"{She|R} wanted {me|T} to find it there. {She|R} thought {I|T}'d go through {your|J} pockets for the batteries. {She|R} has this idea that {I|T}'d just..."⟦/⟧ {I|T} gave up on that one. ⟦T→J i =⟧"{She|R}'s {a romantic|R}. {You|J} wouldn't think so."⟦/⟧
⟦J→T i⟧"Are {you|T} still in love with {her|R}?"⟦/⟧
{I|T} nearly put {my|T} sleeve in the flame.
⟦T→J i⟧"With {REN|R}?"⟦/⟧
⟦J→T a⟧"{You|T} wrote always."⟦/⟧ {She|J} said.
⟦T→J a⟧"{I|T} wrote always in everything,"⟦/⟧ {I|T} said. ⟦T→J a =⟧"{I|T} was nineteen, {I|T} wrote it on a cast. {June|J}. No. God, no, {we|T+R}'d have killed {each other|T+R} by Christmas."⟦/⟧
⟦J→T i⟧"So what do {you|T} need to be brave for?"⟦/⟧
{She|J} had butter on {her|J} chin. {She|J}'d been buttering that one slice for a quarter of an hour, it was about an inch thick, and all at once {I|T} couldn't remember a word of what {I|T}'d practiced at the rail of the boat.
⟦T→J i⟧"{You|J} have some, um. On {your|J}."⟦/⟧
⟦J→T e⟧"Where?"⟦/⟧ {June|J} asked.
⟦T→J i⟧"There. No. Other side."⟦/⟧
⟦J→T a⟧"{Thea|T},"⟦/⟧ {she|J} said. {She|J} had stopped moving. ⟦J→T a =⟧"Is it {me|J}?"⟦/⟧
@break oOo
@scene place=the cabin | time=ten at night | pov=J | present=J,T,R
It's past ten when there's a boot on the step. {We|J+T}'ve finished one of the wines. The candle's an inch high and nobody's touched it; {we|J+T}'ve both had other things to do with {our|J+T} hands.
⟦R→J,T i⟧"Sixteen double A's! And {he|L} gave {me|R} a crab."⟦/⟧
⟦T→R a⟧"{You|R} took four hours."⟦/⟧ {She|T} says, into {my|J} hair.
⟦R→T i⟧"{I|R} stood in the porch for two of them. There's a window."⟦/⟧ A bag lands on the table. Something in it moves. ⟦R→T i =⟧"{You two|J+T} are so slow. {I|R} was this close to knocking and doing it for {you|J+T}."⟦/⟧
⟦J→R i⟧"{Renata|R}?"⟦/⟧
⟦R→J a⟧"Mm?"⟦/⟧ {she|R} asks.
⟦J→R a⟧"Thank {you|R},"⟦/⟧ {I|J} say. ⟦J→R a =⟧"{I|J} read it."⟦/⟧
⟦R→J i⟧"{Good girl|J}. Now who's afraid of crabs?"⟦/⟧
⟦T→J a⟧"{She|R} is."⟦/⟧ {She|T} says.
⟦R→T i⟧"{I|R} am not, {I|R} carried it, didn't {I|R}? {I|R}'m just asking which of {you|J+T} wants to hold the bag."⟦/⟧

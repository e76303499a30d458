# title: Mind the Third Rung
# style: second person past; straight quotes; ghosts; US; said
# cast: K = Hana | Hana | she
# cast: B = Curtis | Curtis | he
# cast: R = Ray | Ray, Raymond | he
# cast: F = the brothers' father | Dad, Pop | he
---
@scene place=the house on Alder Street | time=a wet Saturday | pov=K | present=K,B,R
{You|K} took the job because it was a wet Saturday and it paid cash. Clear an attic, {two men|B+R}, one house. Nobody mentioned that {the two men|B+R} weren't speaking.
⟦B→K e⟧"Tell {him|R} to hand up the boxes,"⟦/⟧ {Curtis|B} said from the ladder.
⟦K→R i⟧"{He|B} says hand up the boxes."⟦/⟧
⟦R→K i⟧"{I|R} heard {him|B}. Tell {him|B} that {we|B+R+K}'re taking boxes DOWN."⟦/⟧
⟦K→B i⟧"{He|R} says..."⟦/⟧
⟦B→K a⟧"{I|B} heard,"⟦/⟧ {he|B} said after a while.
{They|B+R} were {brothers|B+R}. {You|K} could have guessed it from the ears. {The older one|B} had a bad knee and {the younger one|R} had a bad temper, or it might have been the reverse; by noon {you|K}'d stopped being able to tell. {{Their|B+R} father|F} had been dead three weeks. There was a list on the fridge in {his|F} writing, and the last thing on it was milk.
⟦R→K a⟧"{You|K} from around here?"⟦/⟧ {he|R} asked {you|K} on the landing. {He|R} didn't seem to care. {He|R} wanted somebody to face that wasn't up the ladder.
⟦K→R a⟧"Two streets over,"⟦/⟧ {you|K} said.
⟦R→K e⟧"Then {you|K} knew {the old man|F},"⟦/⟧ said {Ray|R}.
⟦K→R i⟧"{He|F} yelled at {me|K} about {my|K} bike one time."⟦/⟧
⟦R→K i⟧"That's {him|F}."⟦/⟧ And {he|R} almost smiled. ⟦R→K i =⟧"What'd {he|F} say?"⟦/⟧
⟦K→R a⟧"That {I|K}'d break {my|K} neck and {he|F}'d have to fill out a form,"⟦/⟧ {you|K} said.
There was a laugh overhead. {You both|K+R} heard it, a short one, through the nose.
⟦R→B i⟧"Something funny?"⟦/⟧
⟦B→R e⟧"{I|B} didn't say anything,"⟦/⟧ {Curtis|B} said.
⟦R→B i⟧"{You|B} laughed."⟦/⟧
⟦B→R a⟧"{I|B} didn't laugh,"⟦/⟧ {he|B} said, and {his|B} face came into the square of the hatch, upside down and gray with dust. ⟦B→R a =⟧"{I|B} thought that was {you|R}."⟦/⟧
{You|K} went up first after that. Neither of {them|B+R} exactly asked {you|K}. It was just that {they|B+R} both stood there, being polite to {each other|B+R} for the first time all day, until {you|K} got hold of the ladder. The third rung gave under {your|K} foot.
⟦F→K i⟧"Mind that one."⟦/⟧
⟦K→B i⟧"{I|K} got it, thanks."⟦/⟧
⟦B→K e⟧"Got what?"⟦/⟧ asked {Curtis|B}.
{You|K} looked down. {They|B+R} were both a good ten feet below {you|K}, {Curtis|B} rubbing {his|B} knee, {Ray|R} with a box on {his|R} hip. The voice had come from over {your|K} head, and it had sounded like forty years of cigarettes.
⟦K→B,R i⟧"Which of {you|B+R} said mind that one?"⟦/⟧
All the blood went out of one face and then the other, in order of age.
⟦B→K a⟧"That's what {he|F} always said,"⟦/⟧ {he|B} said flatly.
⟦R→B i⟧"{Curtis|B}, don't."⟦/⟧
⟦B→R i⟧"It IS, though. Every time. Mind that one. {He|F} never fixed it, {he|F} just..."⟦/⟧
⟦R→B i⟧"{I|R} said don't!"⟦/⟧
@break ***
@scene place=the attic | time=just after | pov=K | present=K,B,R,F
It was only an attic. There was a water tank, a crib, and a fishing rod with a reel like a fist. {You|K} stood in the middle, where the roof was high enough, and {the brothers|B+R} came up behind {you|K}, one after the other. {They|B+R} both stepped over the third rung.
⟦R→B a⟧"That's {my|R} rod,"⟦/⟧ {he|R} said.
⟦B→R e⟧"That's {my|B} rod. {He|F} gave it to {me|B} when {I|B} turned twelve,"⟦/⟧ said {Curtis|B}.
⟦R→B i⟧"{He|F} gave it to {ME|R} when {you|B} moved out!"⟦/⟧
⟦B→R a⟧"{He|F} can't give it twice,"⟦/⟧ {he|B} said.
⟦R→B i⟧"So {he|F} lied to one of {us|B+R}, is that what {you|B}'re saying?"⟦/⟧
⟦F→B,R a⟧"{I|F} forgot,"⟦/⟧ {he|F} said.
{He|F} was on the crib. Not in it; on the edge, the way a man sits on a tailgate, in a cardigan {you|K} remembered from the sidewalk. {You|K} could see the slats through {him|F}. {You|K} didn't scream. Later {you|K} were proud of that, though really it was only that no one else was screaming and {you|K} didn't want to be first.
⟦R→F e⟧"{Pop|F}?"⟦/⟧ {Ray|R} asked.
⟦F→B,R i⟧"{I|F} forgot {I|F} gave it to {Curtis|B}. Then {I|F} was too embarrassed. {You boys|B+R} were yelling, and {I|F} thought, later, {I|F}'ll fix it after."⟦/⟧ {He|F} rubbed one ear. {All three|B+R+F} had the ears. ⟦F→B,R i =⟧"Same with the ladder."⟦/⟧
⟦B→F a⟧"{You|F} let {us|B+R} fight about a fishing rod for nineteen years?"⟦/⟧ {he|B} asked.
⟦F→B a⟧"{You|B} seemed to enjoy it,"⟦/⟧ {he|F} said quietly.
⟦R→F i⟧"{I|R} missed {his|B} wedding!"⟦/⟧
⟦F→R a⟧"{I|F} know {you|R} did,"⟦/⟧ {he|F} said. ⟦F→R a =⟧"{I|F} had to sit by the aunts."⟦/⟧
It was very quiet then apart from the rain. {Curtis|B} had sat down on the water tank. {His|B} jaw was working. {The other one|R} had picked up the rod and was turning the handle, one click at a time, and {he|R} wasn't looking at anybody.
⟦B→R a⟧"There was a chair for {you|R}. {I|B} had them leave a chair,"⟦/⟧ {he|B} said flatly.
⟦R→B i⟧"{I|R} was in the parking lot."⟦/⟧
⟦B→R i⟧"At the church?"⟦/⟧
⟦R→B i⟧"The whole time. {I|R} had a suit on."⟦/⟧
{You|K} thought that probably {you|K} ought to go. {You|K} tried to move backward without creaking, and {the old man|F}'s eyes came round and landed on {you|K}, pale as dishwater.
⟦F→K a⟧"{You|K}'re {the bike|K},"⟦/⟧ {he|F} said.
⟦K→F a⟧"Yes, {sir|F},"⟦/⟧ {you|K} said.
⟦F→K a⟧"{You|K} ever break that neck?"⟦/⟧ {he|F} asked.
⟦K→F i⟧"No, {sir|F}."⟦/⟧
⟦F→K a⟧"Good,"⟦/⟧ {the dead man|F} said. ⟦F→K a =⟧"{I|F} had the form."⟦/⟧

# title: Four Stars
# style: third person past; curly quotes; a driver and a passenger, both women, plus a phone; thriller
# cast: D = the driver | Samara | she
# cast: P = the passenger | Nessa | she
# cast: M = the man in the grey car | | he
# cast: L = a woman at a bus station | | she
# cast: S = the woman who booked the car | Tabitha | she
# cast: B = the boy on the popcorn | | he
# cast: C = the dispatcher | | she
---
@scene place=a hired car | time=after midnight | pov=D | present=D,P,C
{The girl|P} got in at the back of the cinema without looking at the number plate, and that was the first thing.
⟦D→P i⟧“Evening. For {Tabitha|S}?”⟦/⟧
⟦P→D i⟧“What? Yes. {Tabitha|S}. Can {we|D+P} just go?”⟦/⟧
⟦D→P i⟧“Seat belt.”⟦/⟧
{The driver|D} pulled out. It was raining in that thin way that the wipers can’t make up their minds about. In the mirror {she|D} could see a wet fringe and one hand, holding the door handle as if the car might fly apart. {She|D} had driven nights for nine years, and you got to know hands. Drunk hands, hands that had been crying, hands with somebody else’s blood on them, once, that {she|D} had taken to the hospital and never charged for. This one was new. This one was counting. It tapped one finger for every set of headlights that turned in behind {them|D+P}.
⟦P→D a⟧“Could {you|D} go left here,”⟦/⟧ {she|P} asked, ⟦P→D a =⟧“instead of straight on?”⟦/⟧
⟦D→P a⟧“The app says straight on,”⟦/⟧ {she|D} said.
⟦P→D i⟧“{I|P} know what it says.”⟦/⟧
⟦D→P a⟧“It’ll cost {you|P},”⟦/⟧ {she|D} warned.
⟦P→D i⟧“{I|P} don’t care.”⟦/⟧
{She|D} went left. The grey car went left. Neither of {them|D+P} said anything until the next corner, and then {they|D+P} both did, at once.
⟦D→P i⟧“Who is {he|M}?”⟦/⟧
⟦P→D i⟧“{He|M}’s still there.”⟦/⟧
⟦D→P i⟧“Ex?”⟦/⟧
⟦P→D a⟧“{I|P}’ve never seen {him|M} before tonight. {He|M} sat behind {me|P}. The whole film. It was an empty row,”⟦/⟧ {the girl|P} said.
⟦D→P i⟧“{You|P} told somebody?”⟦/⟧
⟦P→D i⟧“{The boy on the popcorn|B}? {He|B} was about twelve.”⟦/⟧
⟦D→P a⟧“Put {your|P} head down,”⟦/⟧ {she|D} said.
⟦P→D i⟧“Why?”⟦/⟧
⟦D→P a⟧“Because then {he|M}’s following {me|D},”⟦/⟧ {she|D} said, quite cheerfully, and took the roundabout all the way round, and round again. The grey car did it too. So that was that settled. {She|D} hit the button on the wheel with {her|D} thumb.
⟦C→D a⟧“Control,”⟦/⟧ {a bored woman|C} said out of the dashboard.
⟦D→C i⟧“It’s car forty. {I|D}’ve got a tail.”⟦/⟧
⟦C→D a⟧“A what, sorry?”⟦/⟧ {the dispatcher|C} said.
⟦D→C i⟧“A tail! Grey estate, one man, no front plate. {I|D}’ve got {a young lady|P} with {me|D}.”⟦/⟧
⟦C→D i⟧“Is {she|P} hurt?”⟦/⟧
⟦D→P i⟧“Are {you|P} hurt?”⟦/⟧
⟦P→D i⟧“No.”⟦/⟧
⟦C→P i⟧“What’s {your|P} name, {sweetheart|P}?”⟦/⟧
A pause. {The driver|D} watched {her|P} in the mirror, or watched the place where {she|P} had been, and only heard the voice, small, from behind {her|D} own seat. ⟦P→C i⟧“{Nessa|P},”⟦/⟧ it said.
⟦C→D i⟧“{I|C}’ve got {Tabitha|S} on the booking.”⟦/⟧
⟦P→C a⟧“That’s {{my|P} sister|S}. It’s {her|S} account,”⟦/⟧ {the girl|P} said.
⟦C→P i⟧“Only {I|C}’ve also got {Tabitha|S} on line two. {She|S}’s outside the cinema. {She|S} says {she|S}’s been stood there ten minutes, and where’s {her|S} car?”⟦/⟧
Nobody in the car moved. {The driver|D} slid {her|D} right hand, slowly, off the wheel and down to the pocket in the door, where {she|D} kept the torch, the heavy one.
⟦D→P i⟧“{Nessa|P}. Is there a sister?”⟦/⟧
⟦P→D a⟧“Please don’t stop,”⟦/⟧ {she|P} begged.
⟦D→P i⟧“That isn’t what {I|D} asked {you|P}.”⟦/⟧
⟦P→D i⟧“There was a name on the sign. In {your|D} window. {You|D} said is it for {Tabitha|S} and {I|P} said yes. {I|P} would’ve been anybody.”⟦/⟧
It could have been true. People did say yes. {She|D} had said it {herself|D}, once, at a bus station in the snow, to {a woman|L} who came up and asked if {she|D} was the new cleaner; {she|D} had never held a mop for money in {her|D} life, and {she|D} cleaned that hotel for three years. {She|D} looked at the phone, at the little picture beside the booking. It was of the back of someone’s head, with sunglasses on it.
⟦D→P a⟧“What’s {he|M} want with {you|P}?”⟦/⟧ {she|D} said.
⟦P→D a⟧“{I|P} told {you|D}, {I|P} don’t know,”⟦/⟧ {she|P} said.
⟦D→P i⟧“Did {he|M} talk?”⟦/⟧
⟦P→D i⟧“{He|M} asked was {I|P} enjoying it.”⟦/⟧
⟦C→D i⟧“Forty? Do {you|D} want {me|C} to send someone?”⟦/⟧
⟦D→C a⟧“Tell {the lady|S} {I|D}’m sorry,”⟦/⟧ {she|D} said. {Her|D} hand had come up empty. ⟦D→C a =⟧“Send {her|S} thirty-one. And ring the police station on Mill Road, {I|D}’ll be on their steps in four minutes, with {my|D} lights on.”⟦/⟧
⟦C→D a⟧“On it. And {Samara|D},”⟦/⟧ {control|C} added, not bored at all any more, ⟦C→D a =⟧“don’t {you|D} dare get out first.”⟦/⟧
⟦P→D a⟧“Is that {you|D}? {Samara|D}?”⟦/⟧ {she|P} whispered, from the floor.
⟦D→P i⟧“That’s {me|D}.”⟦/⟧
⟦P→D i⟧“{I|P} haven’t got any money, {Samara|D}.”⟦/⟧
⟦D→P i⟧“{You|P}’ve got {Tabitha|S}’s. Hold on to something.”⟦/⟧

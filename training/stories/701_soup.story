# title: Soup for One
# style: third person present; straight quotes; US; lower-case-ish chapter note; a few typos
# cast: J = Josh Keller | Josh, Joshie | he
# cast: A = Amir Haddad | Amir | he
# cast: N = Josh's mom | Mom | she
# cast: B = Beth | Beth | she
# cast: T = Curtis | Curtis | he
---
@note
no beta we die like my houseplants. ch 2 whenever
@end
@scene place=Josh and Amir's kitchen | time=morning | pov=A | present=J,A
{Josh|J} is sick, and {he|J} is being a baby about it.
⟦J→A a⟧"{I|J} think {my|J} lungs are falling out,"⟦/⟧ {he|J} croaks from the floor of the kitchen, where {he|J} has been lying since eight.
⟦A→J i⟧"Both of them?"⟦/⟧
⟦J→A a⟧"The left one's hanging on. Out of spite,"⟦/⟧ {he|J} says.
⟦A→J i⟧"Get off the tile."⟦/⟧
⟦J→A i⟧"The tile is cold. The tile loves {me|J}."⟦/⟧
{Amir|A} steps over {him|J} to get to the stove. {He|A} has a shift in an hour and no clean scrubs, and {he|A} is making soup. {He|A} doesn't know when {he|A} became {a person who makes soup|A}.
⟦A→J a⟧"Did {you|J} take {your|J} temperature?"⟦/⟧ {he|A} asks.
⟦J→A i⟧"Yeah."⟦/⟧
⟦A→J i⟧"And?"⟦/⟧
⟦J→A a⟧"It was high,"⟦/⟧ {he|J} answers.
⟦A→J i⟧"How high, {Josh|J}?"⟦/⟧
⟦J→A i⟧"There was a three in it."⟦/⟧
⟦A→J i⟧"There's a three in one-oh-three."⟦/⟧
⟦J→A i⟧"Huh. Yeah, that's where {I|J} saw it."⟦/⟧
The spoon goes down on the counter. {Amir|A} crouches and puts the back of {his|A} hand on that big sweaty forehead, and it's like touching a radiator. Two brown eyes blink up at {him|A}. They're very glassy and very, very fond.
⟦J→A a⟧"{You|A} smell like onions,"⟦/⟧ {he|J} says.
⟦A→J i⟧"{I|A}'m calling {your|J} mom."⟦/⟧
⟦J→A i⟧"No! No, no, no. {She|N}'ll drive up here. {She|N}'ll bring the *humidifier*."⟦/⟧
⟦A→J a⟧"Good,"⟦/⟧ {he|A} replies.
⟦J→A a⟧"{She|N} likes {you|A} better than {me|J},"⟦/⟧ {he|J} says sadly. {His|J} eyes drift shut. ⟦J→A a =⟧"Everybody likes {you|A} better than {me|J}. {I|J} like {you|A} better than {me|J}."⟦/⟧
That is the kind of thing {he|J} says when {he|J}'s feverish. {Amir|A} knows that. Last year, with the tooth, it was poems. {He|A} stays down there a second longer than {he|A} needs to anyhow.
⟦A→J a⟧"Okay. Up. Arms around {my|A} neck,"⟦/⟧ {he|A} mutters.
⟦J→A i⟧"Are {you|A} gonna carry {me|J}?"⟦/⟧
⟦A→J a⟧"{I|A}'m going to drag {you|J},"⟦/⟧ {he|A} tells {him|J}.
⟦J→A i⟧"Romantic."⟦/⟧
⟦A→J e⟧"{You|J} weigh two hundred pounds,"⟦/⟧ {Amir|A} says.
⟦J→A i⟧"One ninety-*five*."⟦/⟧ But {he|J} puts {his|J} arms up, like a toddler, and lets {himself|J} be hauled.
@break
@scene place=Josh's bedroom | time=ten minutes later | pov=A | present=J,A,T
⟦T→A,J e⟧"Whoa,"⟦/⟧ says {Curtis|T}. {He|T} is standing in the bedroom doorway with {his|T} bike helmet on, looking at the two of {them|J+A} in a heap on the bed. ⟦T→A,J e =⟧"Am {I|T} interrupting?"⟦/⟧
⟦A→T i⟧"{He|J}'s sick. Help {me|A} get {his|J} shoes off."⟦/⟧
⟦T→A i⟧"Why's {he|J} wearing shoes?"⟦/⟧
⟦J→T i⟧"{I|J} was going to go to work."⟦/⟧
⟦T→J a⟧"Dude, it's Saturday,"⟦/⟧ {he|T} points out, and starts on the laces. They're in knots. ⟦T→A a =⟧"{I|T} thought {you|A} had a shift."⟦/⟧
⟦A→T i⟧"{I|A} do. Can {you|T} stay with {him|J} until noon?"⟦/⟧
⟦T→A i⟧"{I|T}'ve got practice."⟦/⟧
⟦A→T e⟧"Till eleven?"⟦/⟧ {Amir|A} says.
⟦T→A i⟧"{I|T} mean. Does {he|J} need somebody? {He|J}'s thirty-one."⟦/⟧
⟦J→T i⟧"{I|J}'m *right here*, {Curt|T}."⟦/⟧
⟦T→J i⟧"{I|T} know {you|J} are, {buddy|J}. {You|J}'re sweating on {my|T} hand."⟦/⟧
{Amir|A} looks at {his|A} watch. If {he|A} takes the car and not the bus, {he|A} has got eleven minutes. If {he|A} calls out, {he|A}'ll owe {Beth|B} a Sunday.
⟦A→T a⟧"Forget it. {I|A}'ll stay,"⟦/⟧ {he|A} hears {himself|A} say.
⟦T→A i⟧"{You|A} never call out. {You|A} went in with a broken toe."⟦/⟧
⟦A→T e⟧"So {I|A}'m due,"⟦/⟧ {Amir|A} says.
{Curtis|T} pulls off the second sneaker and holds it against {his|T} chest like a hymn book. {He|T} looks at the bed. {He|T} looks at {Amir|A}, and a slow, awful smile spreads under the helmet.
⟦T→A i⟧"Oh, man. Since when?"⟦/⟧
⟦A→T e⟧"Since when what?"⟦/⟧ {Amir|A} asks.
⟦T→A a⟧"Does {he|J} know?"⟦/⟧ {he|T} whispers.
⟦A→T i⟧"There's nothing to know. Go to practice."⟦/⟧
⟦T→A i⟧"{You|A} made *soup*."⟦/⟧
⟦A→T a⟧"Go. To. Practice,"⟦/⟧ {he|A} answers.
⟦T→A i⟧"{I|T}'m going, {I|T}'m going."⟦/⟧ {He|T} backs out with both hands in the air, still carrying the shoe. The front door slams. The apartment gets very quiet, except for the wheezing.
{Amir|A} pulls up the comforter. {He|A} is almost sure that {the other one|J}'s asleep, right up until the moment a hot hand closes around {his|A} wrist.
⟦J→A a⟧"Know what?"⟦/⟧ {he|J} mumbles into the pillow.
⟦A→J i⟧"Go to sleep."⟦/⟧
⟦J→A i⟧"No. {He|T} said, does {he|J} know. Know what?"⟦/⟧
⟦A→J i⟧"That {you|J} snore."⟦/⟧
⟦J→A i⟧"{I|J} know {I|J} snore."⟦/⟧
⟦A→J e⟧"Then {you|J} know everything,"⟦/⟧ {Amir|A} replies.
{He|J} considers that. It takes {him|J} a while. Downstairs {Curtis|T} is swearing at {his|T} bike lock.
⟦J→A a⟧"{I|J} don't think that's it,"⟦/⟧ {he|J} says at last. {He|J} doesn't let go of the wrist. ⟦J→A a =⟧"{I|J}'m gonna ask {you|A} again when {I|J} can breathe."⟦/⟧
⟦A→J i⟧"Okay."⟦/⟧
⟦J→A i⟧"And {you|A}'re gonna tell {me|J}."⟦/⟧
The soup is boiling over. {Amir|A} can hear it hissing on the burner, and {he|A} ought to go and see to it, and {he|A} doesn't.
⟦A→J a⟧"Okay,"⟦/⟧ {he|A} says again.

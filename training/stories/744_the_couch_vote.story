# title: The Couch Vote
# style: second person present; straight quotes; US; comedy; says
# cast: K = Marcus | Marcus, Marc | he
# cast: A = Tasha | Tasha, Tash | she
# cast: B = Bridget | Bridget, Bridge | she
# cast: D = the delivery guy | | he
---
@scene place=the living room | time=Sunday | pov=K | present=K,A,B
{You|K} should have kept walking. {You|K} know that now. {You|K} had a sandwich and a plan, and the plan was {your|K} room, and then one of {them|A+B} said {your|K} name.
⟦A→K i⟧"{Marcus|K}. Perfect. Sit."⟦/⟧
⟦K→A i⟧"On what?"⟦/⟧
Because that is the issue. There's no couch. There was a couch this morning, an ugly brown one with a leg made of cookbooks, and now there's a brown-shaped clean patch, and {{your|K} two roommates|A+B} standing at either end of it like it's the Western Front.
⟦A→K a⟧"{She|B} sold it,"⟦/⟧ {she|A} says.
⟦B→A i⟧"{I|B} did not sell it. {I|B} gave it away."⟦/⟧
⟦A→K a⟧"{She|B} gave it away! For free! To {some guy|D}!"⟦/⟧ {she|A} says.
⟦B→A i⟧"It had a smell, {Tash|A}."⟦/⟧
⟦A→B a⟧"It was a comforting smell!"⟦/⟧ {she|A} yells.
⟦B→A i⟧"It was cheese. {You|A} spilled fondue in it in March and {you|A} flipped the cushion."⟦/⟧
{You|K} look at {Tasha|A}. {Tasha|A} looks at {your|K} sandwich.
⟦K→A i⟧"{You|A} told {me|K} that was the radiator."⟦/⟧
⟦A→K a⟧"Okay, whose side are {you|K} on?"⟦/⟧ {she|A} asks.
{You|K} aren't on a side. {You|K}'ve lived here two years and {your|K} only rule is no sides. But {you|K} did love that couch. {You|K} slept on it for the whole first month, before the bed frame came, and {Bridget|B} used to step over {you|K} at six a.m. with {her|B} bike on {her|B} shoulder, and say sorry to each of {your|K} feet.
⟦B→K a⟧"It's two to one either way, so. {You|K} get to vote,"⟦/⟧ {she|B} says.
⟦K→B a⟧"On what? It's gone,"⟦/⟧ {you|K} say.
⟦A→K a⟧"On what {we|A+B+K} get instead,"⟦/⟧ {she|A} says, and {she|A} holds up {her|A} phone. There's a loveseat on it. It's pink. It's extremely pink. ⟦A→K a =⟧"Velvet. Four hundred bucks."⟦/⟧
⟦B→A i⟧"It seats two."⟦/⟧
⟦A→B i⟧"So?"⟦/⟧
⟦B→A a⟧"So there are three people here!"⟦/⟧ {she|B} says.
⟦A→B i⟧"Somebody can have the floor."⟦/⟧
⟦B→A a⟧"And who's that going to be?"⟦/⟧ {she|B} asks, very quietly, and doesn't wait for an answer. ⟦B→A a =⟧"It's got love in the name. {You|A} want to sit on it with {Marcus|K}, great. {I|B}'ll get a bucket."⟦/⟧
It takes {you|K} a moment to hear that. It takes {Tasha|A} less. {Her|A} mouth comes open. {She|A} points at {you|K}, and then at {herself|A}, and then {she|A} makes a noise like a kettle.
⟦A→B a⟧"{Me|A} and {HIM|K}?"⟦/⟧ {she|A} asks.
⟦B→A i⟧"{I|B}'m not blind."⟦/⟧
⟦A→B a⟧"{You|B} are so blind! {I|A}'m practically {his|K} sister! {He|K} cut {my|A} bangs!"⟦/⟧ {she|A} says.
⟦K→A i⟧"{I|K} said {I|K} was sorry."⟦/⟧
⟦A→B a⟧"{Bridge|B},"⟦/⟧ {she|A} says. ⟦A→B a =⟧"{Honey|B}. Why did {you|B} give away the couch?"⟦/⟧
The color goes up {her|B} neck. {She|B} starts coiling a bike lock round and round {her|B} hand, and {she|B} looks at the clean patch, and the window, and everything in the apartment that isn't {you|K}.
⟦B→A a⟧"The smell,"⟦/⟧ {she|B} says.
⟦A→B i⟧"{Bridget|B}."⟦/⟧
⟦B→A i⟧"{You two|A+K} were on it all the time. Every time {I|B} came in. Under the blanket, with the bake-off thing on. {I|B}'d just come in from a ride and {you|A+K} would both be all... blankety."⟦/⟧ {She|B} shrugs. ⟦B→A i =⟧"There wasn't any room. {I|B} figured if it was gone."⟦/⟧
⟦K→B a⟧"{You|B} could've just said move over,"⟦/⟧ {you|K} say.
⟦B→K i⟧"{You|K} always looked comfortable."⟦/⟧
Something is happening. {You|K}'re slow about this stuff, always have been, but even {you|K} can tell that something's happening. {You|K} put the sandwich down on the windowsill. It feels like a thing you do standing up with both hands free.
⟦A→K i⟧"Well, {I|A} need milk."⟦/⟧
⟦K→A i⟧"There's milk."⟦/⟧
⟦A→K a⟧"{I|A} need different milk,"⟦/⟧ {she|A} says, already in {her|A} shoes. In the door {she|A} turns around and mouths something at {you|K} behind {the other one|B}'s back. It might be ⟦A→K i⟧"finally"⟦/⟧; it might be ⟦A→K i =⟧"bangs."⟦/⟧ Then it's only {the two of {you|K+B}|K+B} and the patch.
⟦B→K i⟧"So that was embarrassing."⟦/⟧
⟦K→B i⟧"{I|K} used to fake it, {you|B} know."⟦/⟧
⟦B→K a⟧"Fake what?"⟦/⟧ {she|B} asks.
⟦K→B i⟧"Being asleep. The first month. {I|K} was always awake by five thirty."⟦/⟧ {You|K} can feel {your|K} ears going. ⟦K→B i =⟧"{I|K} just liked it when {you|B} said sorry to {my|K} feet."⟦/⟧
{She|B} stops coiling. And {she|B}'s about to say something, {you|K}'d bet {your|K} half of the rent on it, when someone leans on the buzzer, twice, hard.
⟦K→D a⟧"Hello?"⟦/⟧ {you|K} say into the box.
⟦D→K i⟧"Yeah, hi, {I|D} picked up a couch from {you|K+A+B} this morning?"⟦/⟧ It's {a man|D}, out of breath. ⟦D→K i =⟧"{I|D} can't have this in {my|D} truck. What IS that?"⟦/⟧
{You|K} hold the button down so that {he|D} can hear {the pair of {you|K+B}|K+B} laughing.
⟦B→D a⟧"It's fondue!"⟦/⟧ {she|B} yells, right by {your|K} ear.
⟦D→B i⟧"Well, {I|D}'m not carrying it back up!"⟦/⟧
⟦B→K a⟧"What do {you|K} think?"⟦/⟧ {she|B} asks {you|K}. ⟦B→K a =⟧"{You|K} still get a vote."⟦/⟧
⟦K→D a⟧"Leave it on the sidewalk,"⟦/⟧ {you|K} tell {him|D}. ⟦K→D a =⟧"{We|K+B}'ll come down and sit on it."⟦/⟧

# title: Three Way Call
# style: third person present; straight quotes; author's note, typos; two brothers and their mom on the phone, a roommate beside; he tags
# cast: O = Omar | Omar, O | he
# cast: T = Tarek, his older brother | Tarek, T | he
# cast: M = Mama | Mama, Mom, Mrs. M | she
# cast: G = Greg, Omar's roommate | Greg, Gregory | he
# cast: L = Lindsay | Lindsay | she
# cast: C = the cop | | he
# cast: F = the brothers' father | | he
# cast: N = the author | i, me | 
---
@note
sooo this is just dialog basically lol. {my|N} beta quit. OCs, all belong to {me|N}. if you find a typo keep it its yours
@end
@scene place=a dorm room | time=Sunday night | pov=O | present=O,G,T
{Omar|O} is eating cereal out of a pan when the phone goes, and it's {{his|O} brother|T}, so {he|O} lets it ring.
⟦G→O e⟧"{You|O} gonna get that?"⟦/⟧ {Greg|G} says.
⟦O→G i⟧"It's {Tarek|T}."⟦/⟧
⟦G→O i⟧"{I|G} like {Tarek|T}."⟦/⟧
⟦O→G i⟧"Then {you|G} get it."⟦/⟧ {He|O}'s only kidding but {Greg|G} leans over from the top bunk and does, {he|G} puts it on speaker too.
⟦G→T i⟧"{Omar|O}'s phone. {Omar|O}'s busy being a disgrace."⟦/⟧
⟦T→G i⟧"Put {him|O} on. It's serious."⟦/⟧
⟦O→T e⟧"What'd {I|O} do?"⟦/⟧ {Omar|O} says.
⟦T→O i⟧"It's not {you|O}. It's {me|T}. {I|T} need {you|O} to lie to {Mama|M}."⟦/⟧
The pan goes down on the desk. {Omar|O} is twenty and in all {his|O} life {{his|O} brother|T} has never once asked {him|O} for anything. {Tarek|T} is the one with the degree and the shirts. {He|T} sends money home on the first and calls on the fifteenth; when {Omar|O} crashed the Corolla it was {Tarek|T} that drove nine hours, looked at it, and said to {the cop|C} that {he|T} had been driving. {He|T} wasn't even in the *state*. {The cop|C} bought it because {he|T} had on a tie. So to hear that voice go up at the end like a kid's is kind of scary actually.
⟦O→T a⟧"What kind of lie?"⟦/⟧ {he|O} asks.
⟦T→O a⟧"Just if {she|M} calls. Say {I|T}'m there with {you|O},"⟦/⟧ {{his|O} brother|T} says.
⟦O→T a⟧"In the dorm?"⟦/⟧ {he|O} says.
⟦T→O i⟧"Visiting. {I|T} took a few days."⟦/⟧
⟦G→T i⟧"{You|T} never take days."⟦/⟧
⟦T→O a⟧"Is {he|G} still on?"⟦/⟧ {the phone|T} says.
⟦O→T i⟧"{He|G} lives here, {T|T}. Where are {you|T} really?"⟦/⟧
⟦T→O i⟧"{I|T}'d rather not say."⟦/⟧
⟦G→O i⟧"Jail."⟦/⟧
⟦T→G i⟧"{I|T}'m not in jail!"⟦/⟧
⟦G→T i⟧"That's what {you|T}'d say in jail."⟦/⟧
⟦O→T i⟧"Is it a girl?"⟦/⟧ Nothing. There's a kind of crackle, like wind, and behind it a gull. {Omar|O} looks up at the bunk and {Greg|G} looks down at {him|O}, mouthing *gull*.
⟦T→O i⟧"{Her|L} name's {Lindsay|L}."⟦/⟧
⟦O→T i⟧"Oh my God."⟦/⟧
⟦T→O i⟧"Don't, please, don't start,"⟦/⟧
⟦O→T i⟧"{I|O}'m not starting! {I|O}'m happy! How long?"⟦/⟧
⟦T→O a⟧"Two years,"⟦/⟧ {he|T} says.
⟦O→T i⟧"TWO..."⟦/⟧
⟦T→O a⟧"{We|T+L} got married at four o'clock,"⟦/⟧ {he|T} says.
{Greg|G} falls off the bunk. not all the way, but the alarm clock does.
⟦T→O a⟧"What was that?"⟦/⟧ {he|T} says.
⟦O→T i⟧"That's {Greg|G} being happy for {you|T}."⟦/⟧
And of course that is when the other call comes in. It buzzes right against {his|O} ear, the little green picture, {her|M} at the Grand Canyon with the visor. {He|O} panics. {He|O} means to hit decline; {he|O} has big thumbs.
@scene place=a dorm room | time=a second later | pov=O | present=O,G,T,M,L
⟦M→O i⟧"{Habibi|O}? Are {you|O} eating?"⟦/⟧
⟦O→M i⟧"{Mama|M}! Yes. Hi. Cereal."⟦/⟧
⟦M→O i⟧"Cereal isn't eating. Where's {{your|O} brother|T}? {I|M} call {him|T} and call {him|T}."⟦/⟧
⟦O→M i⟧"{He|T}'s here. {He|T}'s here with {me|O}."⟦/⟧
⟦M→O i⟧"There? In school? Give {him|T}."⟦/⟧
⟦O→M a⟧"{He|T}'s in the shower,"⟦/⟧ {he|O} says, {Greg|G} is shaking {his|G} head at {him|O} like crazy.
⟦T→M a⟧"Hi {Mama|M},"⟦/⟧ says {the shower|T}, and there's the gull again. {Omar|O} shuts {his|O} eyes. {He|O} merged it. {He|O}'s merged it, {they|O+T+M}'re all on.
⟦M→T i⟧"{Tarek|T}. What's that noise?"⟦/⟧
⟦T→M i⟧"What noise?"⟦/⟧
⟦M→T i⟧"Like a bird."⟦/⟧
⟦G→M i⟧"That's {me|G}, {Mrs. M|M}. {I|G} have a cough."⟦/⟧
⟦M→G i⟧"{Gregory|G}! {You|G} should take honey."⟦/⟧
⟦G→M i⟧"Yes {ma'am|M}. {I|G} will."⟦/⟧
⟦M→T i⟧"{Tarek|T}, {you|T}'re at the sea."⟦/⟧
⟦T→M i⟧"{I|T}'m in the shower, {Mama|M}."⟦/⟧
⟦M→T i⟧"In the shower with a bird."⟦/⟧
⟦O→M e⟧"It's a big shower,"⟦/⟧ {Omar|O} says.
⟦M→O i⟧"{Omar|O}, be quiet, {you|O} were always a bad liar. {You|O} get it from {{your|O} father|F}. {Tarek|T}. Is {she|L} with {you|T}?"⟦/⟧
You could hear a pin drop. You could hear the sea, plain as anything.
⟦T→M a⟧"Who?"⟦/⟧ {he|T} says. {He|T}'s got that kid's voice again.
⟦M→T i⟧"{You|T} think {I|M} don't know who buys {{my|M} son|T} a green scarf? {You|T} hate green. Two winters, with the green. Put {her|L} on."⟦/⟧
⟦T→M a⟧"{She|L}'s shy,"⟦/⟧ {he|T} says.
⟦M→T i⟧"{I|M}'m also shy. Put {her|L}."⟦/⟧
A fumbling, a lot of wind. {Greg|G} is sitting on the floor with {his|G} fist against {his|G} mouth, holding on to {Omar|O}'s ankle, and neither of {them|O+G} is breathing much.
⟦L→M i⟧"Um. Hello?"⟦/⟧
⟦M→L i⟧"Hello, {dear|L}. Did {he|T} eat?"⟦/⟧

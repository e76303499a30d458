# title: Jump Leads
# style: first person past; straight quotes; US; two brothers and a friend, all men; narrator untagged; name only in speech
# cast: N = Jason Whitacre | Jason, Jase | he | narrator
# cast: C = Cooper, his friend | Cooper, Coop | he
# cast: T = Bryce Whitacre, his older brother | Bryce | he
# cast: G = the guy who sold the battery | | he
# cast: D = their father | Dad | he
---
@scene place=the parking lot behind the bowling alley | time=midnight | pov=N | present=N,C
The truck made a noise like an old man getting out of a chair, and then it made no noise at all.
⟦C→N i⟧"Don't say it."⟦/⟧
⟦N→C i⟧"{I|N} wasn't going to say anything."⟦/⟧
⟦C→N i⟧"{You|N} were going to say the battery."⟦/⟧
⟦N→C i⟧"It's the battery, {Coop|C}."⟦/⟧
⟦C→N a⟧"{I|C} bought that battery in March,"⟦/⟧ {he|C} protested.
⟦N→C i⟧"From who?"⟦/⟧
⟦C→N i⟧"From {a guy|G}."⟦/⟧
⟦N→C i⟧"Right. From {a guy|G}."⟦/⟧
⟦C→N i⟧"{He|G} had a store!"⟦/⟧ {He|C} put {his|C} forehead down on the wheel and the horn went, short and sad. ⟦C→N i =⟧"Okay, {he|G} had a van."⟦/⟧
{I|N} laughed. {I|N} couldn't help it. It was eleven degrees out and every other car had left the lot half an hour ago, and {I|N} was sitting in a dead truck with {the only person in Ohio|C} {I|N} would of chosen to sit in one with. {I|N} had been planning on telling {him|C} so, too. {I|N} had planned it all through the second game, which is why {I|N} bowled a sixty-one. {I|N} had a whole speech. It started with the summer {we|N+C} were fourteen and {he|C} swam out to get {my|N} shoe, and it ended with {me|N} not looking at {him|C}.
⟦C→N i⟧"What's funny?"⟦/⟧
⟦N→C i⟧"Nothing. Listen, {I|N} wanted to..."⟦/⟧
⟦C→N i⟧"{You|N} got {your|N} phone?"⟦/⟧
⟦N→C i⟧"Four percent."⟦/⟧
⟦C→N i⟧"Call {{your|N} brother|T}. {He|T}'s got leads."⟦/⟧
⟦N→C i⟧"{I|N} am not calling {Bryce|T}."⟦/⟧
⟦C→N a⟧"{Jason|N},"⟦/⟧ {he|C} said, and blew on {his|C} hands. ⟦C→N a =⟧"{I|C} can't feel my feet."⟦/⟧
So {I|N} called {Bryce|T}.
@break ***
@scene place=the parking lot | time=twenty minutes later | pov=N | present=N,C,T
{He|T} parked nose to nose with {us|N+C} and left the brights on, on purpose. {He|T} had {Dad|D}'s parka over {his|T} pajamas.
⟦T→N+C a⟧"{Ladies|N+C},"⟦/⟧ {{my|N} brother|T} said, rolling the window down.
⟦C→T i⟧"Hey, {man|T}. Thanks for coming out."⟦/⟧
⟦T→C i⟧"Pop it."⟦/⟧
⟦C→T e⟧"It sticks. {You|T} gotta kind of lift and swear,"⟦/⟧ said {Cooper|C}.
{Bryce|T} lifted and swore. Up it went.
⟦T→C i⟧"Where'd {you|C} get this thing?"⟦/⟧
⟦N→T i⟧"From {a guy|G}."⟦/⟧
⟦C→N e⟧"{You|N} be quiet,"⟦/⟧ {Cooper|C} hissed.
⟦T→N+C e⟧"This is a marine battery. This goes in a boat,"⟦/⟧ {Bryce|T} announced.
⟦C→T a⟧"Is that bad?"⟦/⟧ {he|C} asked, to {me|N} more than anyone.
⟦T→C i⟧"Not if {you|C} got a boat. {Jase|N}, hold the light. Not in {my|T} eyes."⟦/⟧
{I|N} held the light. {My|N} hand was shaking some, and {I|N} saw {him|T} see it, and {I|N} saw {him|T} look across the engine at {Cooper|C}, who was hopping from foot to foot with {my|N} scarf round {his|C} ears. Nobody in {our|N+T+D} family ever said a thing out loud if it could be looked. {Dad|D} taught {us|N+T} that. {Dad|D} got through an entire divorce without finishing a sentence.
⟦T→N a⟧"Come hold this end,"⟦/⟧ {he|T} told {me|N}.
⟦N→T i⟧"{I|N}'m holding the light."⟦/⟧
⟦T→C i⟧"{You|C}, then. Go sit in {mine|T} and run the heater. When {I|T} wave, give it some gas."⟦/⟧ {Cooper|C} didn't need telling twice; {he|C} was already gone, a door slamming, the radio coming on. {{My|N} brother|T} clipped the red one and took {his|T} time. ⟦T→N i⟧"So did {you|N} tell {him|C}?"⟦/⟧
⟦N→T i⟧"Tell who what?"⟦/⟧
⟦T→N i⟧"Don't do that."⟦/⟧
⟦N→T i⟧"How long have {you|T} known?"⟦/⟧
⟦T→N a⟧"Since the shoe,"⟦/⟧ {he|T} said.
⟦N→T i⟧"{I|N} was *fourteen*."⟦/⟧
⟦T→N i⟧"{You|N} slept with that shoe, {bud|N}."⟦/⟧ {I|N} got the light right in {his|T} eyes then. {He|T} just squinted. ⟦T→N i =⟧"{He|C} asked {me|T} about {you|N}, is all. Labor Day. {He|C} wanted to know if {you|N} were seeing anybody, and {he|C} went the color of that taillight."⟦/⟧
⟦N→T i⟧"And {you|T} didn't *say*?"⟦/⟧
⟦T→N a⟧"Not {my|T} truck,"⟦/⟧ {he|T} said, and waved.
The engine caught. {Cooper|C} leaned on the horn and whooped, and came running back with {his|C} arms up like {he|C} had scored something.
⟦C→N+T i⟧"What'd {I|C} miss? What? What's wrong with {his|N} face?"⟦/⟧
⟦T→C i⟧"Cold, probably. Let it run twenty minutes before {you|C} shut it off."⟦/⟧
⟦C→T e⟧"Twenty? What are {we|C+N} supposed to do for twenty minutes?"⟦/⟧ said {Cooper|C}.
⟦T→C i⟧"Ask {him|N}. {He|N}'s got something prepared."⟦/⟧
And {Bryce|T} got in {his|T} car, with {Dad|D}'s hood up, and left {us|N+C} there with the lights going away across the snow. {Cooper|C} unwound the scarf. {He|C} looked at it, then {me|N}.
⟦C→N a⟧"Prepared how?"⟦/⟧ {he|C} asked.
⟦N→C i⟧"It starts with a shoe."⟦/⟧

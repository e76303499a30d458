# title: Visiting Hours
# style: third person past; curly quotes; hospital; three sisters and their aunt; all she; few tags
# cast: H = Heather | Heather, Heth | she
# cast: A = Amber | Amber | she
# cast: K = Kayla | Kayla, Kay | she
# cast: G = Aunt Gail | Aunt Gail, Gail | she
# cast: M = Mom | Mom, Mommy | she
# cast: X = Kayla's manager | | she
---
@scene place=the hospital corridor | time=Sunday evening | pov=A | present=A,H,K
The vending machine ate {Amber|A}’s dollar, and then it ate the second one, and {she|A} put {her|A} forehead on the glass.
⟦H→A i⟧“Kick it.”⟦/⟧
⟦A→H i⟧“It’s a hospital.”⟦/⟧
⟦H→A i⟧“So it’s got a doctor. Kick it.”⟦/⟧ {Amber|A} didn’t, so {Heather|H} did, and a bag of pretzels fell down that nobody had asked for.
⟦A→H a⟧“Have {you|H} been in yet?”⟦/⟧ {she|A} asked.
⟦H→A i⟧“No. Have {you|A}?”⟦/⟧
⟦A→H i⟧“{I|A} was waiting for {you|H}.”⟦/⟧
⟦H→A a⟧“{You|A} live ten minutes away,”⟦/⟧ {{her|A} sister|H} pointed out.
⟦A→H i⟧“{I|A} know where {I|A} live.”⟦/⟧
⟦H→A i⟧“{I|H} drove from *Toledo*, {Amber|A}.”⟦/⟧
⟦A→H i⟧“{She|M} looks really small, okay? {I|A} saw {her|M} through the window thing. {I|A} couldn’t.”⟦/⟧
{Heather|H} opened the pretzels and passed them over without taking one. That was the thing with {her|H}, {she|H}’d yell at you and feed you in the same breath, {she|H} had done it since {they|A+H+K} were little and {Mom|M} had nights. {Amber|A} remembered mac and cheese out of the pot, three forks, {Heather|H} at eleven standing on a chair to reach the stove, and {Kayla|K} in the high chair screaming because the cheese was touching the other cheese.
⟦K→A,H e⟧“There {you|A+H} are!”⟦/⟧ {Kayla|K} came round the corner in {her|K} work vest with {her|K} name tag still on. ⟦K→A,H e =⟧“{I|K} went to the wrong floor. {I|K} went to *babies.*”⟦/⟧
⟦H→K i⟧“{You|K}’re late.”⟦/⟧
⟦K→H i⟧“{{My|K} manager|X} wouldn’t let {me|K} off.”⟦/⟧
⟦H→K a⟧“Did {you|K} tell {her|X} why?”⟦/⟧ {{her|K} oldest sister|H} demanded.
⟦K→H i⟧“{I|K} told {her|X} it was {{my|K} mom|M}. {She|X} said {I|K} used {{my|K} mom|M} in March.”⟦/⟧
⟦A→K i⟧“Did {you|K}?”⟦/⟧
⟦K→A i⟧“It was a concert. Shut up. What’s wrong with {her|M}, is it the hip?”⟦/⟧
⟦A→K i⟧“They don’t know. Ask {her|H}, {she|H}’s the one that talked to the doctor.”⟦/⟧
⟦H→A,K i⟧“It’s the hip *and* {she|M} was on the floor a while.”⟦/⟧
⟦K→H a⟧“How long is a while?”⟦/⟧ {she|K} asked, and {her|K} name tag had started to swing.
⟦H→K i⟧“Since lunch.”⟦/⟧
⟦K→H i⟧“Lunch *today*?”⟦/⟧
Nobody said anything. {Amber|A} felt {both of {them|H+K}|H+K} turn around.
⟦A→H,K a⟧“{I|A} usually go on Saturdays,”⟦/⟧ {she|A} said. ⟦A→H,K a =⟧“{I|A} *always* go on Saturdays. It was one Saturday.”⟦/⟧
⟦K→A i⟧“Oh my God, {Amber|A}.”⟦/⟧
⟦H→K e⟧“Leave {her|A} alone, {Kay|K},”⟦/⟧ {Heather|H} said.
⟦K→H i⟧“{You|H} were just yelling at {me|K} for being ten minutes late!”⟦/⟧
⟦H→K i⟧“And now {I|H}’m yelling at {you|K} for this.”⟦/⟧
@break * * *
@scene place=the hospital room | time=a little later | pov=A | present=A,H,K,G,M
{Somebody|G} was already in there. {She|G} was in the good chair with {her|G} shoes off and the TV on, eating the Jell-O.
⟦H→G i⟧“{Aunt Gail|G}?”⟦/⟧
⟦G→A,H,K i⟧“Shh. {She|M}’s just gone off. What, {you|A+H+K} thought {I|G}’d miss it?”⟦/⟧
⟦K→G i⟧“{You|G} and {Mom|M} don’t speak.”⟦/⟧
⟦G→K i⟧“{We|G+M} don’t. {I|G} watch {my|G} shows, {she|M} watches {me|G}.”⟦/⟧
⟦A→G i⟧“Who called {you|G}?”⟦/⟧
{Gail|G} licked the spoon and pointed it at the bed. ⟦G→A i⟧“Who do {you|A} think? {I|G} found {her|M}. {She|M} rang at noon and said, ⟦M→G i quoted⟧‘{I|M}’m on the linoleum, don’t make a thing of it.’⟦/⟧ First words in nine years.”⟦/⟧
⟦A→G i⟧“At noon? But they said... {Heather|H}, {you|H} said since lunch.”⟦/⟧
⟦H→A a⟧“That’s what they told {me|H} on the phone!”⟦/⟧ {{her|A} sister|H} protested.
⟦G→H i⟧“Well, {I|G} told *them* that. Since lunch, {I|G} said. {I|G} meant that’s when {she|M} quit eating. {I|G} was there by twelve-twenty with {my|G} slippers on.”⟦/⟧
Twenty minutes. {Amber|A} had to hold on to the rail of the bed. It had been going round in {her|A} since the parking lot, that floor, the gray squares on it, {she|A} had been counting them in {her|A} head and multiplying by hours. {She|A} started to laugh and it came out wet, and {Kayla|K} grabbed the back of {her|A} coat and hung on to it like {she|K} used to at the crosswalk.
⟦K→A a⟧“{I|K}’m sorry,”⟦/⟧ {she|K} mumbled into the hood.
⟦A→K i⟧“It’s okay.”⟦/⟧
⟦K→A i⟧“{I|K} was a bitch.”⟦/⟧
⟦H→K i⟧“{You|K} were a bit of a bitch.”⟦/⟧
⟦K→H i⟧“{I|K} wasn’t talking to {you|H}.”⟦/⟧
⟦M→A,H,K i⟧“Language,”⟦/⟧ with {her|M} eyes shut. {All four of {them|A+H+K+G}|A+H+K+G} jumped. ⟦M→A,H,K i =⟧“Who’s got {my|M} Jell-O?”⟦/⟧
⟦G→M i⟧“{You|M} don’t like the green.”⟦/⟧
⟦M→G i⟧“{I|M} like it now.”⟦/⟧
⟦G→M i⟧“Oh, so {we|G+M}’re speaking?”⟦/⟧
{Mom|M} opened one eye and looked at {{her|M} sister|G}, at the socks, at the spoon. ⟦M→G a⟧“No,”⟦/⟧ {she|M} said. ⟦M→G a =⟧“Turn it up.”⟦/⟧

# title: B-Side
# style: third person present; straight quotes; ex-bandmates and ex-friends, two men in a dressing room; their manager late; commas missing before tags; text message
# cast: D = Dimitri Vass | Dimitri, Dimi, Vass | he
# cast: P = Pablo | Pablo, Pabs | he
# cast: T = their manager | Trish | she
# cast: W = Dimitri's dead brother | Kostas | he
# cast: M = the brothers' mother | | she
---
@scene place=the dressing room | time=forty minutes to stage | pov=P | present=P,D
There's one sofa in the dressing room and {he|D}'s lying on it. Naturally {he|D} is. {Pablo|P} stands inside the door with the guitar case and waits for it to get less weird.
⟦D→P a⟧"{You|P}'re late"⟦/⟧ {he|D} says. {He|D} has a wet towel over {his|D} eyes.
⟦P→D i⟧"{You|D} told them seven."⟦/⟧
⟦D→P a⟧"{I|D} told them six"⟦/⟧ {he|D} says.
⟦P→D i⟧"{I|P}'ve got it in writing. It says seven."⟦/⟧
⟦D→P i⟧"Then it's {Trish|T}'s fault."⟦/⟧
⟦P→D a⟧"It's always {Trish|T}'s fault"⟦/⟧ {he|P} says, and gets a sort of grunt. {He|P} sits down on an amp. ⟦P→D a =⟧"Are {you|D} sick?"⟦/⟧
⟦D→P a⟧"{I|D}'m resting {my|D} voice"⟦/⟧ {he|D} says.
⟦P→D i⟧"By talking?"⟦/⟧
The towel stays put. Above it there's a new bald patch, or at any rate a new angle on it, and below it there's the mouth. {Pablo|P} knew that mouth before it was on a bus shelter. {He|P} knew it when it had train tracks on. {He|P}, and {this mouth|D}, and {Kostas|W} on the drums, in the back of {{Kostas|W}'s mother|M}'s fish shop, with a tarp down so the leads wouldn't get wet: {two brothers|D+W} and {the kid from upstairs|P}. {They|P+D+W} had eleven years of it. After that there was a night on a ring road outside of Ghent, and there were two of {them|P+D}, and then it turned out that two wasn't a number {they|P+D} could do.
⟦D→P i⟧"{You|P} still using that case?"⟦/⟧
⟦P→D i⟧"It's a good case."⟦/⟧
⟦D→P a⟧"It stinks of cod"⟦/⟧ {he|D} says.
⟦P→D i⟧"{You|D} can't smell it from there."⟦/⟧
⟦D→P a⟧"{I|D} can smell it in {my|D} sleep"⟦/⟧ {he|D} says, in a voice with the top off, and lifts one corner of the towel. The eye under it is as red as a stoplight.
So that's what the towel's for. {Pablo|P} gets very interested in a catch on the case. ⟦P i thought⟧*How long have {you|D} been at it?*⟦/⟧ {he|P} could ask. {He|P} used to be allowed to. ⟦P→D a⟧"They want {us|P+D} to open with Harbour"⟦/⟧ {he|P} says instead.
⟦D→P i⟧"{I|D} know."⟦/⟧
⟦P→D i⟧"{We|P+D} could say no."⟦/⟧
⟦D→P i⟧"{We|P+D} can't. It's on the poster."⟦/⟧
⟦P→D a⟧"Have {you|D} sung it? Since?"⟦/⟧ {he|P} asks.
⟦D→P i⟧"No. {You|P}?"⟦/⟧
⟦P→D i⟧"In the car, once. {I|P} had to pull over."⟦/⟧
⟦D→P i⟧"Where?"⟦/⟧
⟦P→D i⟧"Does it matter where?"⟦/⟧
⟦D→P i⟧"{I|D} want to know."⟦/⟧
⟦P→D a⟧"Outside Ghent"⟦/⟧ {he|P} says.
The towel comes all the way off. {He|D}'s sitting up, with {his|D} hair on end. ⟦D→P a⟧"What were {you|P} doing there?"⟦/⟧ {he|D} asks.
⟦P→D a⟧"{I|P} go every year"⟦/⟧ {he|P} says.
⟦D→P i⟧"Since when?"⟦/⟧
⟦P→D i⟧"Since every year. What do {you|D} mean, since when? {I|P} take {him|W} a beer."⟦/⟧
⟦D→P i⟧"That's *{you|P}*?"⟦/⟧
⟦P→D i⟧"What's {me|P}?"⟦/⟧
⟦D→P i⟧"There's always a can. When {I|D} get there, there's a can already, by the barrier. {I|D} thought it was kids."⟦/⟧
⟦P→D e⟧"What time do {you|D} get there?"⟦/⟧ says {Pablo|P} slowly.
⟦D→P i⟧"{I|D} don't know. Noon. {You|P}?"⟦/⟧
⟦P→D i⟧"Nine."⟦/⟧
⟦D→P i⟧"*Nine?*"⟦/⟧
⟦P→D i⟧"There's less traffic."⟦/⟧
⟦D→P a⟧"Eight years"⟦/⟧ {he|D} says. ⟦D→P a =⟧"Three hours, for eight years. {I|D}'ve been drinking {your|P} beer."⟦/⟧
⟦P→D i⟧"{You|D} *drank* it?"⟦/⟧
⟦D→P i⟧"Well, {he|W} wasn't going to!"⟦/⟧
It gets {them|P+D} both at the same second, low down, like being kicked. {He|P} has to put {his|P} head between {his|P} knees. {He|P}'s not even sure that it's laughing; {he|P} hears it go over into the other thing, on the sofa first, and then in {him|P}, and then there is a weight beside {him|P} on the amp that's really only built for one, and an arm, and a smell of towel.
⟦D→P a⟧"{I|D} was driving"⟦/⟧ {he|D} says into the side of {Pablo|P}'s neck.
⟦P→D a⟧"{I|P} know {you|D} were"⟦/⟧ {he|P} says.
⟦D→P i⟧"{You|P} never said anything about it. Not one time. {I|D} kept waiting."⟦/⟧
⟦P→D i⟧"{I|P} was {the one|P} who wanted chips."⟦/⟧
⟦D→P i⟧"What?"⟦/⟧
⟦P→D i⟧"{I|P} said, come off here, {I|P}'m hungry. {You|D} wanted to go straight on. {I|P}'ve been waiting for *{you|D}* to say it."⟦/⟧
⟦D→P i⟧"{I|D} don't even remember that."⟦/⟧
⟦P→D i⟧"{I|P} do."⟦/⟧
⟦D→P i⟧"{Pabs|P}. {You|P} were always hungry. {You|P} were a *kid*."⟦/⟧
@scene place=the dressing room | time=ten minutes to stage | pov=P | present=P,D,T
{A fist|T} knocks and a headset comes in after it.
⟦T→D,P i⟧"Ten minutes. Who died?"⟦/⟧
Nobody answers. {Trish|T} hears it, and goes the color of putty.
⟦T→D,P i⟧"Oh, Jesus. {I|T} didn't... {I|T}'m so sorry, {I|T} always say that."⟦/⟧
⟦D→T i⟧"It's okay."⟦/⟧
⟦T→D i⟧"It's *not* okay."⟦/⟧
⟦P→T i⟧"It's pretty funny."⟦/⟧
⟦T→P i⟧"Are {you two|P+D} holding hands?"⟦/⟧
⟦D→T i⟧"No."⟦/⟧
⟦P→T i⟧"What of it?"⟦/⟧
⟦T→D i⟧"No, it's good! Only there's press in the hall."⟦/⟧
⟦D→P i⟧"{She|T} told {me|D} six."⟦/⟧
⟦T→D i⟧"{I|T} told {you|D} six because {you|D}'re always late. {I|T} told {him|P} seven because {he|P} isn't."⟦/⟧
⟦P→T i⟧"So {he|D}'s been here since six?"⟦/⟧
⟦T→P i⟧"{He|D}'s been here since *four*. {He|D} made {me|T} get cod."⟦/⟧
⟦P→D a⟧"{You|D} got cod?"⟦/⟧ {he|P} says.
⟦D→T i⟧"That was private, {Trish|T}."⟦/⟧
⟦T→D i⟧"It's in the fridge with a bow on it. What was {I|T} meant to think?"⟦/⟧
⟦P→D a⟧"{You|D} said it stank"⟦/⟧ {he|P} says.
⟦D→P a⟧"{I|D} said {I|D} could smell it"⟦/⟧ says {the mouth from the bus shelter|D}. ⟦D→P a =⟧"{I|D} never said that {I|D} minded."⟦/⟧
⟦T→D,P i⟧"Are {we|T+D+P} doing Harbour or not? {I|T} need to tell lights."⟦/⟧
{Pablo|P} looks at {him|D}. There isn't any drummer; there's going to be a click track, and a space with a light on it. {He|P} flips the catches and the whole room fills up with fish.
⟦P→D i⟧"{You|D} count it in?"⟦/⟧
⟦D→P e⟧"No"⟦/⟧ says {Dimitri|D}. ⟦D→P e =⟧"Leave {him|W} four bars. Then come in when {he|W}'d come in."⟦/⟧
⟦P→D a⟧"Late, then"⟦/⟧ {he|P} says.
⟦D→P i⟧"Yeah. Late."⟦/⟧

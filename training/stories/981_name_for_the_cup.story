# title: Name for the Cup
# style: third person present; curly quotes; coffee shop AU; two men and a colleague; some missing commas
# cast: B = the barista | Marlon | he
# cast: H = the man with the bike helmet | Leif | he
# cast: J = the other barista | Jolanta, Jola | she
# cast: D = the owner | Quincy | he
# cast: A = the author | I, me |
---
@note
a/n: {I|A} know, {I|A} know, another coffee shop au. {I|A} work in one. let {me|A} live
@end
@scene place=a coffee shop | time=ten to eight on a weekday | pov=B | present=B,J,H,D
{He|H}’s back.
⟦J→B i⟧“{Helmet|H}’s back,”⟦/⟧ is how it reaches {the barista|B}, from the direction of the steamer, out of the side of a mouth.
⟦B→J i⟧“{I|B} can see that.”⟦/⟧
⟦J→B i⟧“{You|B} going to ask?”⟦/⟧
⟦B→J i⟧“Ask what?”⟦/⟧
⟦J→B i⟧“A name goes on the cup. It’s literally {your|B} job to ask.”⟦/⟧
⟦B→J a⟧“{Jola|J}, {I|B} swear to God,”⟦/⟧ {he|B} mutters.
{She|J} only bangs the milk jug, twice, like a judge. {He|B} wipes {his|B} hands down {his|B} apron and turns round, and there {the man|H} is, dripping on the mat, helmet hooked over one elbow and hair in a shape that hair doesn’t choose.
⟦H→B a⟧“Morning”⟦/⟧ {he|H} says.
⟦B→H i⟧“The usual?”⟦/⟧
⟦H→B a⟧“Do {I|H} have a usual?”⟦/⟧ {the man|H} asks.
⟦B→H i⟧“Oat flat white. Four months.”⟦/⟧
⟦H→B i⟧“Wow. Okay. And what’s {yours|B}?”⟦/⟧
⟦B→H i⟧“{My|B} usual?”⟦/⟧
⟦H→B i⟧“{You|B} must drink something.”⟦/⟧
⟦B→H a⟧“Tap water. By ten {I|B} can’t look at the stuff,”⟦/⟧ {he|B} admits.
⟦H→B a⟧“That’s the saddest thing {I|H}’ve ever heard”⟦/⟧ {he|H} says, and it sounds as if {he|H} means it. {He|H} puts a five on the counter. Behind {him|H} the queue coughs.
{The owner|D} has a theory about regulars, which is that they are like pigeons: feed them, but never give them names. {He|D} explained it at the interview, leaning on the pastry case in {his|D} good jacket, and {he|D} explained it again in June when {he|D} caught {Jolanta|J} drawing a moustache on somebody’s lid. {The barista|B} had nodded both times. {He|B} needed the money. {He|B} has kept to it as well, and for four months the cups have gone out with OFW on the side and nothing else, and for four months {he|B} has gone home on the 38 and thought up names in the dark. Something with a K. Something Swedish.
⟦B→H i⟧“So. Name for the cup?”⟦/⟧
{The man with the helmet|H} looks at the cup, then at {him|B}. {He|H}’s gone a bit pink. ⟦H→B i⟧“Is that new?”⟦/⟧
⟦J→H i⟧“It’s new”⟦/⟧ comes from the steamer.
⟦B→H a⟧“It’s a policy,”⟦/⟧ {he|B} says.
⟦J→H i⟧“It’s a policy {he|B} made up at {his|B} own house.”⟦/⟧
⟦B→J i⟧“Don’t {you|J} have milk to burn?”⟦/⟧
⟦H→J i⟧“Sorry, is {he|B} allowed to talk to {you|J} like that?”⟦/⟧
⟦J→H a⟧“{He|B} cries if {I|J} stop {him|B},”⟦/⟧ {she|J} tells {him|H}.
⟦H→B a⟧“{You|B} first, then,”⟦/⟧ {he|H} says.
⟦B→H i⟧“{Me|B} first what?”⟦/⟧
⟦H→B i⟧“Name. It isn’t on {your|B} badge. {Your|B} badge says Trainee.”⟦/⟧
It does say Trainee. It has said Trainee since {Quincy|D} lost the label machine. {He|B} covers it with {his|B} palm, like a person pledging allegiance. ⟦B→H i⟧“{Marlon|B}.”⟦/⟧
{He|B} has thought about this moment in some detail. In none of the versions did {he|B} have milk foam in {his|B} eyebrow. {The other man|H} is looking at it now, or at the eyebrow’s general area, kindly, and touches {his|H} own to show {him|B} where. {He|B} wipes the wrong side.
⟦H→B a⟧“Left,”⟦/⟧ {he|H} murmurs.
⟦B→H i⟧“{My|B} left?”⟦/⟧
⟦H→B i⟧“{Mine|H}. No. {Yours|B}. Sorry, {I|H}’m no good before coffee.”⟦/⟧
⟦B→H i⟧“Is it gone?”⟦/⟧
⟦J→B i⟧“{You|B}’ve moved it to {your|B} ear.”⟦/⟧
⟦H→B a⟧“{Marlon|B}”⟦/⟧ {the other man|H} repeats, slowly, as if it was hot.
⟦J→H i⟧“And?”⟦/⟧
⟦H→J i⟧“And what? Oh. {Leif|H}. With an ei.”⟦/⟧
Something Swedish. {He|B} gets the L down all right and then the pen runs dry, and {she|J} has another one in front of {his|B} nose before {he|B} can shake it.
⟦D→B,J i⟧“Do {I|D} smell friendship?”⟦/⟧ {The owner|D} is in the kitchen door with the till bag under {his|D} arm.
⟦B→D a⟧“No, {Quincy|D},”⟦/⟧ {he|B} says.
⟦D→B a⟧“What’s that on the cup?”⟦/⟧ {he|D} asks.
⟦B→D i⟧“Allergen.”⟦/⟧
⟦D→B i⟧“It says {Leif|H}.”⟦/⟧
⟦J→D a⟧“It’s a kind of nut,”⟦/⟧ {she|J} puts in.
{He|D} considers it. {He|D} considers {the pink man with the helmet|H} as well, from the shoes upward, and goes back in to {his|D} sums. Nobody breathes until the door has stopped swinging.
⟦H→B a⟧“A nut,”⟦/⟧ {he|H} says, and picks up {his|H} coffee.
⟦B→H a⟧“{I|B}’m so sorry,”⟦/⟧ {he|B} says.
⟦H→B i⟧“What time do {you|B} finish being a trainee?”⟦/⟧
⟦J→H i⟧“Four,”⟦/⟧ and the steamer roars. ⟦J→H i =⟧“{He|B} finishes at four.”⟦/⟧

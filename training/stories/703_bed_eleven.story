# title: Bed Eleven
# style: third person past; single viewpoint (Hollis); straight quotes; surnames only; US; fire crew
# cast: H = Ray Hollis | Hollis, Ray | he
# cast: B = Ben Castellano | Castellano, Ben, Cas | he
# cast: C = Captain Dunn | Dunn, Captain Dunn, Captain, Cap | he
# cast: D = the doctor |  | she
# cast: W = Hollis's ex-wife | Gina | she
---
@scene place=a hospital waiting room | time=four in the morning | pov=H | present=H,C
⟪blood|⟦C→H e⟧"{You|H}'re bleeding on the chair,"⟦/⟧ said {Dunn|C}.⟫
⟦H→C i⟧"It's not {mine|H}."⟦/⟧
⟦C→H i⟧"The chair or the blood?"⟦/⟧
{Hollis|H} looked down. {He|H}'d been holding a helmet in {his|H} lap for three hours, and it wasn't {his|H} either. CASTELLANO, it said around the back, on a strip of tape gone brown in the heat.
⟦C→H a⟧"Go home, {Ray|H},"⟦/⟧ {the older man|C} said.
⟦H→C i⟧"After."⟦/⟧
⟦C→H a⟧"After what?"⟦/⟧ {he|C} asked.
⟦H→C i⟧"After they tell {me|H} something."⟦/⟧
⟦C→H i⟧"They told {you|H} something. They told {you|H} at two. Smoke, two ribs, and {he|B}'s gonna be a pain in the ass about the oxygen."⟦/⟧
⟦H→C e⟧"{I|H} want to hear it off {him|B},"⟦/⟧ {Hollis|H} said.
⟦C→H i⟧"{He|B}'s sleeping."⟦/⟧
⟦H→C a⟧"Then {I|H}'ll wait till {he|B}'s not,"⟦/⟧ {he|H} said.
{The captain|C} let {himself|C} down into the next chair, one knee at a time. {He|C}'d been thirty years in the department and {he|C} had a way of sitting down that sounded like somebody moving out. {He|C} smelled of wet drywall. {They|H+C} both did.
⟦C→H a⟧"{I|C}'m going to ask {you|H} a question, and {I|C}'m asking it as {the guy who writes the report|C},"⟦/⟧ {he|C} said. ⟦C→H a =⟧"Did {you|H} hear {me|C} call the evac?"⟦/⟧
⟦H→C i⟧"Yes, {sir|C}."⟦/⟧
⟦C→H i⟧"Both times?"⟦/⟧
⟦H→C i⟧"Yes, {sir|C}."⟦/⟧
⟦C→H i⟧"And {you|H} went back up."⟦/⟧
⟦H→C i⟧"{He|B} wasn't on the stairs."⟦/⟧
⟦C→H a⟧"{He|B} was on the roof. {He|B} was on the roof with Truck Four, eating a granola bar,"⟦/⟧ {he|C} said.
⟦H→C i⟧"{I|H} didn't know that."⟦/⟧
⟦C→H a⟧"No,"⟦/⟧ {he|C} agreed. ⟦C→H a =⟧"{He|B} didn't know where {you|H} were, either. So {you|H} know what {he|B} did?"⟦/⟧ {Hollis|H} shook {his|H} head. ⟦C→H a =⟧"{He|B} went back in to find {you|H}, ⟪strong language|{you dumb son of a bitch|H}⟫. *That's* when the ceiling came down."⟦/⟧
A machine down the hall went off, and stopped.
⟦H→C a⟧"{He|B} went in for {me|H},"⟦/⟧ {he|H} repeated.
⟦C→H i⟧"Yep."⟦/⟧
⟦H→C i⟧"While {I|H} was in there for {him|B}."⟦/⟧
⟦C→H a⟧"Like a goddamn Christmas story,"⟦/⟧ {he|C} answered.
It got a noise out of {him|H}, not a laugh. {He|H} bent over the helmet until the brim dug into {his|H} forehead. A hand landed between {his|H} shoulder blades, heavy as a sandbag, and it stayed put.
⟦C→H i⟧"{Gina|W} know {you|H}'re here?"⟦/⟧
⟦H→C i⟧"{Gina|W} moved to Tucson."⟦/⟧
⟦C→H e⟧"When?"⟦/⟧ asked {Dunn|C}.
⟦H→C i⟧"March."⟦/⟧
⟦C→H i⟧"It's November, {Ray|H}."⟦/⟧
⟦H→C e⟧"{I|H} know what month it is,"⟦/⟧ {Hollis|H} told {him|C}.
⟦C→H a⟧"Does *{he|B}* know?"⟦/⟧ {he|C} asked, in a different voice.
⟦H→C i⟧"{He|B} helped {me|H} carry the couch."⟦/⟧
⟦C→H a⟧"That's not what {I|C} asked {you|H},"⟦/⟧ {he|C} muttered.
⟦H→C i⟧"{I|H} know it isn't, {Cap|C}."⟦/⟧
@break
@scene place=Bed Eleven | time=five in the morning | pov=H | present=H,B,C,D
They let {him|H} in at five. {The doctor|D}, who looked about nineteen, walked ahead of {him|H} and talked over {her|D} shoulder.
⟦D→H a⟧"Ten minutes. {He|B}'s not supposed to talk,"⟦/⟧ {she|D} told {him|H}.
⟦H→D i⟧"Good luck with that."⟦/⟧
⟦D→H i⟧"Yeah, we noticed."⟦/⟧
{Castellano|B} was propped up under a mask, grey as putty. {He|B} had no eyebrows. When {he|B} saw who it was, {he|B} dragged the plastic down to {his|B} chin.
⟦B→H e⟧"{You|H} look terrible,"⟦/⟧ {Castellano|B} said.
⟦D→B i⟧"Mask, please."⟦/⟧
⟦B→D e⟧"One second. Is that {my|B} helmet?"⟦/⟧ {Castellano|B} said.
⟦H→B i⟧"It was on the stairs."⟦/⟧
⟦B→H i⟧"{You|H}'ve had it all night? What are {you|H}, {{my|B} widow|H}?"⟦/⟧
⟦D→B a⟧"*Mask*,"⟦/⟧ {she|D} said, and put it back {herself|D}. {She|D} checked a tube, looked from one of {them|B+H} to the other, and went out to bother somebody else.
{Hollis|H} sat. There was a foot of blanket between {his|H} knee and {the other man|B}'s hand.
⟦B→H a⟧"{Cap|C} tell {you|H}?"⟦/⟧ {he|B} said.
⟦H→B i⟧"{He|C} told {me|H}."⟦/⟧
⟦B→H i⟧"{I|B} was on the roof."⟦/⟧ It came out muffled. {His|B} breath fogged the plastic and cleared. ⟦B→H i =⟧"{I|B} counted. We were short one. {I|B} thought, {Hollis|H}'ll be down already, {he|H}'s a by-the-book guy. And then {I|B} thought, no, {he|H} isn't. Not if {he|H} thinks..."⟦/⟧
⟦H→B i⟧"Quit talking."⟦/⟧
⟦B→H i⟧"Not if {he|H} thinks {I|B}'m in there."⟦/⟧
⟦H→B a⟧"Quit talking, {Ben|B},"⟦/⟧ {he|H} said, and {his|H} voice did something embarrassing in the middle of the name.
⟦B→H i⟧"{You|H} never call {me|B} that."⟦/⟧
⟦H→B i⟧"{You|B} never got a roof dropped on {you|B}."⟦/⟧
⟦B→H a⟧"Say it again, though,"⟦/⟧ {he|B} wheezed.
⟦H→B i⟧"When {you|B}'re off the oxygen."⟦/⟧
⟦B→H e⟧"That's blackmail,"⟦/⟧ muttered {Castellano|B}.
⟦H→B i⟧"That's medical advice."⟦/⟧ The foot of blanket had turned out, somehow, to be about four inches. ⟦H→B i =⟧"{You|B} scared {me|H}. Don't do that."⟦/⟧
⟦B→H i⟧"{You|H} first."⟦/⟧
⟦C→H,B e⟧"Time's up, {ladies|H+B},"⟦/⟧ said {Dunn|C} from the curtain. {He|C} took a long look at the bed, and the two hands on it. {He|C} cleared {his|C} throat. ⟦C→H,B e =⟧"Or, hell. Five more minutes. {I|C}'ve gotta find a vending machine anyhow."⟦/⟧

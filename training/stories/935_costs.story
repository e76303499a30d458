# title: Costs
# style: third person past; straight quotes; US; rivals, two trial lawyers, men, locked in a records room overnight; a janitor late; surnames; more tags with names
# cast: B = Barnaby Stroh | Barnaby, Mr. Stroh, Stroh | he
# cast: F = Fabian Ocasio | Fabian, Ocasio | he
# cast: J = Judge Whitsun | Judge Whitsun, Whitsun | she
# cast: L = Leroy | Leroy | he
# cast: D = Fabian's daughter | | she
# cast: K = the clerk | | she
# cast: X = the man from the Tribune | | he
---
@scene place=the basement records room | time=Thursday night | pov=B | present=B,F
⟦B→F e⟧"{You|F} let it close,"⟦/⟧ said {Stroh|B}.
⟦F→B a⟧"{I|F} let what close?"⟦/⟧ {he|F} asked.
⟦B→F i⟧"The door. {I|B} had a brick in it."⟦/⟧
⟦F→B i⟧"{I|F} thought somebody left a brick."⟦/⟧
⟦B→F a⟧"Somebody did. *{Me|B}*,"⟦/⟧ {he|B} said, and went up the three steps and pushed. It was a steel door, circa the Korean War, and it had no handle on this side. {He|B} pushed it for quite some time. When {he|B} came back down {opposing counsel|F} was standing precisely where {he|F} had been, in the good overcoat, a banker's box on one hip.
⟦F→B a⟧"No phone?"⟦/⟧ {he|F} said.
⟦B→F i⟧"In {my|B} car. {You|F}?"⟦/⟧
⟦F→B i⟧"They hold on to them upstairs. For the trial."⟦/⟧
⟦B→F i⟧"So call out. {You|F}'ve got the voice."⟦/⟧
⟦F→B i⟧"It's eight p.m."⟦/⟧
⟦B→F i⟧"{The clerk|K}'s here until nine."⟦/⟧
⟦F→B e⟧"{The clerk|K},"⟦/⟧ said {Ocasio|F}, setting down the box with great delicacy, ⟦F→B e =⟧"is {the one|K} that sent {me|F} down. {She|K} gave {me|F} {her|K} keys and went home. {I|F} was to leave them in the tray."⟦/⟧
⟦B→F a⟧"{You|F} have *keys*?"⟦/⟧ {he|B} said.
⟦F→B a⟧"For the other side,"⟦/⟧ {he|F} said.
In eleven years {they|B+F} had faced {each other|B+F} thirty-one times. {Barnaby|B} kept count. {He|B} kept it on an index card in {his|B} wallet, fourteen to seventeen, and {he|B}'d have died sooner than have anyone know which was whose. It was {the man|F}'s ease that {he|B} couldn't stand. You'd see {him|F} in the corridor before a verdict peeling an orange. {He|F}'d call the bailiff's kids by name. {Barnaby|B} {himself|B} threw up before closings, every one, in the second stall from the end, with the tap on; and once, coming out of there gray in the face, {he|B} had met {Ocasio|F} at the sinks, and {Ocasio|F} had looked at {him|B} in the mirror and passed {him|B} a mint.
Neither had ever brought it up. But {he|B} had lost that one.
⟦F→B a⟧"What is it {you|B} came for?"⟦/⟧ {he|F} asked.
⟦B→F i⟧"That's privileged."⟦/⟧
⟦F→B i⟧"It's the Delmar easement."⟦/⟧
⟦B→F i⟧"{I|B}'m not saying."⟦/⟧
⟦F→B a⟧"It's box sixty. {I|F}'ve got it here,"⟦/⟧ {he|F} said.
⟦B→F i⟧"That's {mine|B}! {I|B} put in the slip on Monday!"⟦/⟧
⟦F→B i⟧"{I|F} put {mine|F} in on Friday."⟦/⟧
⟦B→F i⟧"Are {you|F} going to read it?"⟦/⟧
⟦F→B i⟧"{I|F} was going to. It appears that {I|F} have the time."⟦/⟧ But {he|F} didn't open it. {He|F} lowered {himself|F} onto the bottom step, one hand on the rail, and it took longer than it should have. The ease had gone someplace. Under that bulb {he|F} looked like what {he|F} was, {a man of sixty in a tight shoe|F}. ⟦F→B i =⟧"Sit down, {Stroh|B}. {You|B} make {me|F} tired."⟦/⟧
⟦B→F a⟧"{I|B}'d rather stand,"⟦/⟧ {he|B} said.
⟦F→B i⟧"Naturally. What's {your|B} number?"⟦/⟧
⟦B→F i⟧"{My|B} what?"⟦/⟧
⟦F→B i⟧"{Mine|F}'s fourteen. {I|F} figure {I|F}'m three behind."⟦/⟧
{He|B} sat down. There seemed nothing else for it. ⟦B→F a⟧"{You|F} keep *count*?"⟦/⟧ {he|B} got out.
⟦F→B a⟧"Inside {my|F} hat. {You|B}?"⟦/⟧ {he|F} said.
⟦B→F i⟧"In {my|B} wallet."⟦/⟧
⟦F→B a⟧"Does it bother {you|B}?"⟦/⟧ {he|F} asked, after a while.
⟦B→F i⟧"That {I|B}'m ahead?"⟦/⟧
⟦F→B i⟧"That {you|B} threw up for every one."⟦/⟧
It was very quiet down there. A pipe ticked. ⟦B→F a⟧"{I|B} figured {you|F}'d tell people,"⟦/⟧ {he|B} said, to {his|B} knees. ⟦B→F a =⟧"After the mint."⟦/⟧
⟦F→B i⟧"Why do {you|B} think {I|F} had a mint?"⟦/⟧
⟦B→F i⟧"{I|B} don't know. For {your|F} breath."⟦/⟧
⟦F→B i⟧"{I|F}'d just come out of the first stall."⟦/⟧
⟦B→F i⟧"{You|F} had... No. {You|F} eat an *orange*."⟦/⟧
⟦F→B a⟧"{I|F} peel an orange,"⟦/⟧ {he|F} corrected. ⟦F→B a =⟧"Have {you|B} ever seen {me|F} eat it? It's for the hands. {{My|F} daughter|D} thought of that. {I|F} couldn't get a bite past {my|F} teeth before a jury if {you|B} paid {me|F}, and they do pay {me|F}."⟦/⟧
⟦B→F i⟧"Thirty-one trials."⟦/⟧
⟦F→B i⟧"Thirty-one. And {you|B} with the faucet on. {I|F} used to wait until {I|F} heard it before {I|F}'d start."⟦/⟧
The noise that {Barnaby|B} made was not one {he|B}'d ever have made upstairs. It set {the other man|F} off. {They|B+F} were both of {them|B+F} wheezing, with the box between {their|B+F} feet and somebody's index card out on top of it, when the steel door opened.
@scene place=the basement records room | time=twenty minutes later | pov=B | present=B,F,L
⟦L→B,F i⟧"{You|B+F} all right down there? {I|L} heard crying."⟦/⟧
⟦F→L i⟧"{Leroy|L}! How's the hip?"⟦/⟧
⟦L→F i⟧"Better than {yours|F}. Is that {Mr. Stroh|B} with {you|F}?"⟦/⟧
⟦B→L i⟧"Don't let it close!"⟦/⟧
⟦L→B i⟧"Got {my|L} foot in it. Who moved {my|L} brick?"⟦/⟧
⟦F→L i⟧"{I|F} did."⟦/⟧
⟦B→L i⟧"{He|F} did."⟦/⟧
⟦L→F i⟧"Huh. {I|L} put that there special. On account of {Judge Whitsun|J} getting stuck in April, with {the fella|X} from the *Tribune*."⟦/⟧
⟦B→L i⟧"{The judge|J} got stuck in here?"⟦/⟧
⟦L→B i⟧"{You|B} didn't hear it from {me|L}."⟦/⟧
⟦F→B a⟧"With *whom* from the *Tribune*?"⟦/⟧ {he|F} murmured.
⟦B→F i⟧"That's a recusal."⟦/⟧
⟦F→B i⟧"That's a mistrial. On twenty-two at least."⟦/⟧
⟦B→F i⟧"Twenty-two was {mine|B}!"⟦/⟧
⟦F→B a⟧"So it was,"⟦/⟧ {he|F} said, and began with every sign of pleasure to get up. It needed two tries. On the second, there was a hand. ⟦F→B a =⟧"Sixteen to fourteen, then, and one void."⟦/⟧
⟦B→F i⟧"Fourteen. {I|B}'m fourteen."⟦/⟧
⟦F→B i⟧"{I|F} thought that {I|F} was fourteen."⟦/⟧
⟦B→F i⟧"{You|F}'re seventeen. {I|B}'m {the one|B} who's behind. Look at the card."⟦/⟧
⟦L→B,F i⟧"{Gentlemen|B+F}? This is a fire door."⟦/⟧
⟦F→B i⟧"{You|B} mean that for eleven years {we|F+B}'ve each been under the impression..."⟦/⟧
⟦B→F e⟧"Give {me|B} a mint,"⟦/⟧ said {Stroh|B}.

# title: Three in a Van
# style: third person past; straight quotes; heist; three men under epithets, one on the phone; some missing commas
# cast: D = the driver | | he
# cast: K = the kid | Juma | he
# cast: O = the older man | Ludo | he
# cast: B = the buyer | | he
# cast: A = the kid's aunt | | she
# cast: G = the guard | | he
---
@scene place=a van behind a museum | time=ten to four in the morning | pov=K | present=D,K,O,B
No names, {the older man|O} had said on the first day, and {he|O} had said it so nicely that {the kid|K} nearly told {him|O} {his|K}.
So there was {the driver|D}, who drove. There was {the older man|O}, who knew about alarms and also, it turned out, about wine, roses and the treatment of sciatica. And there was {the kid|K}, who fitted through things. At ten to four {the three of {them|D+K+O}|D+K+O} were sitting in a row in the front of the van with a painting in the back, wrapped up in a duvet with dinosaurs on it, and the van would not start.
⟦O→D i⟧"Again."⟦/⟧
⟦D→O a⟧"{I|D} did it again,"⟦/⟧ {the driver|D} said.
⟦O→D i⟧"Do it nicely."⟦/⟧
⟦D→O i⟧"There's no nicely. It's a key."⟦/⟧
⟦K→D i⟧"Is it the battery?"⟦/⟧
⟦D→K a⟧"It's not the battery,"⟦/⟧ {he|D} said.
⟦K→D i⟧"{{My|K} auntie|A}'s did that and it was the battery."⟦/⟧
⟦D→O a⟧"Can {you|O} make {him|K} stop?"⟦/⟧ {he|D} said across {him|K}.
⟦O→D a⟧"{He|K}'s only trying to help. When did {you|D} last put petrol in?"⟦/⟧ {the older man|O} said.
It was a fair question, everybody could see that, and it lay there on the dashboard between the gum and the parking stubs. {The driver|D} looked straight ahead of {him|D}. A muscle had begun to go in {his|D} cheek.
⟦K→D a⟧"No *way*,"⟦/⟧ {the kid|K} breathed.
⟦D→K a⟧"{I|D} was told forty minutes. There and back. {I|D}'ve been idling since one!"⟦/⟧ {he|D} said.
⟦O→D i⟧"There was a second door. {I|O} did apologise."⟦/⟧
⟦D→O i⟧"{You|O} apologised to *the door*."⟦/⟧
⟦K→O a⟧"There's a garage by the ring road. {I|K} could run,"⟦/⟧ {he|K} offered.
⟦O→K i⟧"In that?"⟦/⟧
{He|K} looked down. {He|K}'d forgotten. {He|K} was still wearing the harness, with the two suction cups bobbing on {his|K} chest, and the ballet shoes. Those had been {the older man|O}'s idea too. {He|O} had brought them to the second meeting in a paper bag, in the right size, without having asked for it, and had knelt down on the floor of the cafe to see how they fitted, with a thumb at the toe the way they used to do it in shops. No one had done that since {Juma|K} was six. That's how come {he|K} was there, if anyone ever wanted to know. It wasn't the money.
⟦K→O a⟧"{I|K}'ll take them off,"⟦/⟧ {he|K} said.
⟦O→K i⟧"And go barefoot? {You|K}'ll get glass."⟦/⟧
⟦D→O i⟧"Oh for God's sake, let {him|K} get glass."⟦/⟧
The phone went. It was on the seat, under somebody's leg, and {all three of {them|D+K+O}|D+K+O} went for it. It was {the driver|D} who came up with it, and {he|D} went quite pale, and put it on the dash on speaker as if it was hot.
⟦B→D a⟧"Where are {you|D+K+O}?"⟦/⟧ {the buyer|B} asked.
⟦D→B i⟧"On {our|D+K+O} way."⟦/⟧
⟦B→D a⟧"{I|B} don't hear an engine,"⟦/⟧ {he|B} said.
⟦O→B a⟧"It's electric,"⟦/⟧ {the older man|O} put in.
⟦B→O i⟧"Who's that?"⟦/⟧
⟦O→B i⟧"{The older gentleman|O}."⟦/⟧
⟦B→O i⟧"{You|D+K+O}'re all calling {each other|D+K+O} that? What's {the young one|K}?"⟦/⟧
⟦K→B i⟧"{The kid|K}. Hi."⟦/⟧
⟦B→K i⟧"Hi. Listen, {kid|K}, because {you|K} sound like {you|K}'ve got a brain. There's {a guard|G} on the back door there. {He|G} comes off at four. {He|G} goes for {his|G} car, and {his|G} car is where?"⟦/⟧
{The kid|K} leaned forward to look. It was a very small car, and it was parked in front of the van, nose to nose, and in the windscreen there was a little green sticker for the museum. {He|K} hadn't paid it any attention. There were ninety seconds to go. ⟦K→B a⟧"It's right here,"⟦/⟧ {he|K} whispered.
⟦B→K i⟧"Well then."⟦/⟧ {He|B} rang off.
⟦D→O i⟧"What does {he|B} mean, well then?"⟦/⟧
⟦O→D i⟧"{He|B} means {we|D+K+O} should duck."⟦/⟧
⟦D→O i⟧"{He|B} means {we|D+K+O} should siphon it."⟦/⟧
⟦K→D a⟧"With what?"⟦/⟧ {he|K} asked.
{Both of {them|D+O}|D+O} looked at {him|K}; or not at {him|K} exactly, at the harness, at the good long clean rubber hose that ran from one cup to the other.
⟦K→O i⟧"That's {my|K} suction."⟦/⟧
⟦O→K a⟧"It's in an excellent cause,"⟦/⟧ {the older man|O} assured {him|K}.
⟦D→K i⟧"{You|K} suck, then {you|K} spit. {{Your|K} auntie|A} never teach {you|K} that?"⟦/⟧
⟦K→D i⟧"Why is it {me|K}?"⟦/⟧
⟦D→K a⟧"Because {he|O}'s got the sciatica,"⟦/⟧ {he|D} said, already half out of the door, ⟦D→K a =⟧"and {I|D}'m {the driver|D}."⟦/⟧
⟦O→K a⟧"{Ludo|O},"⟦/⟧ said {the older man|O}, and held out {his|O} hand to help {him|K} down. ⟦O→K a =⟧"If {we|D+K+O}'re going to prison, {I|O} think {you|K} might as well call {me|O} {Ludo|O}."⟦/⟧

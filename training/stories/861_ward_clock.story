# title: ward clock
# style: first person present; curly quotes; hospital vigil; male narrator with his boyfriend's mother and brother
# cast: I = Rohan Pillai | Rohan, Ro | he | narrator
# cast: M = Mrs. Novotny | Ludmila, Mrs. Novotny, Mama | she
# cast: D = Milan | Milan | he
# cast: T = Karel | Karel, Karlik | he
# cast: N = the night nurse | | he
# cast: F = Karel's father | | he
---
@scene place=a hospital corridor | time=ten past three in the morning | pov=I | present=I,M,D,N
The clock over the nurses’ desk is eleven minutes fast. {I|I}’ve worked it out against {my|I} phone. {I|I}’ve had the time.
There are three chairs. {{Karel|T}’s mother|M} has the one by the door, with {her|M} handbag on {her|M} knees, like a person on a tram. {{His|T} brother|D} has the one in the middle and {I|I}’ve got the end, next to a bin that says OFFENSIVE WASTE.
⟦M→D i⟧“{He|I} should go home.”⟦/⟧
⟦D→M e⟧“{He|I} can hear {you|M}, {Mama|M},”⟦/⟧ says {Milan|D}.
⟦M→D i⟧“Good. {I|M} am saying it so {he|I} hears.”⟦/⟧
⟦I→M i⟧“{I|I}’d like to stay, if that’s all right.”⟦/⟧
⟦D→I i⟧“It’s all right.”⟦/⟧
⟦M→D i⟧“Did {he|I} ask {you|D}?”⟦/⟧
⟦D→M i⟧“{He|I} asked the corridor. {I|D}’m in the corridor.”⟦/⟧
⟦M→I a⟧“{You|I} have work tomorrow,”⟦/⟧ {she|M} says, to {me|I} this time. It’s the first thing {she|M}’s said straight at {me|I} since the ambulance bay. ⟦M→I a =⟧“{Karel|T} told {me|M}. {You|I} have a job in a bank.”⟦/⟧
⟦I→M a⟧“A food bank,”⟦/⟧ {I|I} say.
⟦M→I i⟧“So they need {you|I} more.”⟦/⟧
{Milan|D} makes a noise into {his|D} collar. {She|M} hits {him|D} on the knee with a rolled up leaflet about strokes, not hard, and doesn’t even look round to do it.
{I|I}’ve met {her|M} twice. Once was Christmas, when {I|I} was {the flatmate|I}, and {she|M} gave {me|I} socks. The other was in June and {I|I} was not the flatmate any more, {Karel|T} had told {her|M} on the phone the night before, and {she|M} stood on the step with a poppy seed cake and {she|M} shook {my|I} hand. That was it. That was everything {she|M} had to say about it. {He|T} cried in the car after and said no, {you|I} don’t understand, {Ro|I}, {she|M} baked. {I|I} didn’t understand. {I|I}’m looking at {her|M} hands now, on the clasp of that bag, and they’re {his|T}. Same thumbs. {I|I} hadn’t noticed in June.
The double doors wheeze. {We|I+M+D} all stand up.
⟦N→M,D,I a⟧“Family of Novotny?”⟦/⟧ {the night nurse|N} says. {He|N}’s about twelve years old and {he|N} has a pen behind each ear.
⟦M→N i⟧“Yes.”⟦/⟧
⟦D→N i⟧“Yes.”⟦/⟧
⟦I→N i⟧“Yes,”⟦/⟧ and then, ⟦I→N i =⟧“Well.”⟦/⟧
⟦N→M,D,I i⟧“{He|T}’s out of theatre. They’re happy with how it went. {He|T}’s not awake and {he|T} won’t be for a good while, so don’t be frightened of the tube.”⟦/⟧
⟦M→N a⟧“What tube?”⟦/⟧ {she|M} asks.
⟦N→M i⟧“It’s just helping {him|T} breathe.”⟦/⟧
⟦D→N a⟧“For how long?”⟦/⟧ asks {the son|D}.
⟦N→D i⟧“Till {he|T} fights it. We quite like them to fight it.”⟦/⟧ {He|N} looks along the row of {us|I+M+D}, counting. ⟦N→D i =⟧“{I|N} can take two.”⟦/⟧
Nobody says anything. Behind the desk a printer starts up by itself.
⟦I→M,D i⟧“{You two|M+D} go. Honestly. Go on.”⟦/⟧
⟦D→I a⟧“{You|I}’re sure?”⟦/⟧ {he|D} asks.
⟦I→D i⟧“{He|T}’s {{your|D} brother|T}.”⟦/⟧
⟦D→I i⟧“That’s not what {I|D} asked, though.”⟦/⟧
⟦I→D i⟧“{I|I}’m sure. Tell {him|T},”⟦/⟧ and {I|I} have to stop there and look at the bin.
⟦M→D i⟧“{Milan|D}, sit down.”⟦/⟧
⟦D→M a⟧“What?”⟦/⟧ {he|D} says.
⟦M→D i⟧“Sit. Somebody must stay with {my|M} coat.”⟦/⟧
⟦D→M i⟧“{Your|M} coat?”⟦/⟧
⟦M→D i⟧“It is a good coat.”⟦/⟧ {She|M}’s taking it off, one sleeve, then the other, and {she|M} folds it lining out and lays it on {his|D} lap like it’s a baby. ⟦M→D i =⟧“{You|D} were there when {he|T} fell off the garage. {You|D} had {your|D} turn.”⟦/⟧
⟦D→M i⟧“{I|D} pushed {him|T} off the garage.”⟦/⟧
⟦M→D i⟧“So.”⟦/⟧
@break
@scene place=the intensive care ward | time=minutes later | pov=I | present=I,M,N,T
It’s not frightening, the tube. It’s the tape. They’ve taped it across that stupid moustache of {his|T}, and it’s going to hurt like hell coming off.
{She|M} goes to the left side and {I|I} go to the right. {The nurse|N} shows {us|I+M} where {we|I+M} can touch.
⟦M→N a⟧“{He|T} is cold?”⟦/⟧ {she|M} asks.
⟦N→M a⟧“{He|T}’s fine. We keep {him|T} a bit cool on purpose,”⟦/⟧ {the boy|N} whispers.
⟦M→N i⟧“{He|T} does not like to be cold.”⟦/⟧
⟦I→M a⟧“{He|T} sleeps in a hat,”⟦/⟧ {I|I} hear {myself|I} say.
⟦N→I i⟧“Does {he|T}?”⟦/⟧
⟦I→N i⟧“With a bobble.”⟦/⟧
⟦M→I i⟧“Red?”⟦/⟧
⟦I→M i⟧“Yeah. Red. It’s got a hole in it.”⟦/⟧
⟦M→I i⟧“{I|M} made that hat.”⟦/⟧ Across the bed {her|M} face is doing a thing {I|I} know very well on {somebody else|T}. ⟦M→I i =⟧“{He|T} was fourteen. {He|T} told {me|M} {he|T} lost it on a school trip.”⟦/⟧
⟦I→M a⟧“{He|T} told {me|I} it was {{his|T} dad|F}’s,”⟦/⟧ {I|I} say.
⟦M→I i⟧“{{His|T} father|F}? {That man|F} could not lose a hat, {he|F} had only the one.”⟦/⟧ {She|M} bends over the rail. ⟦M→T i⟧“{Karlik|T}. {You liar|T}. {You|T} have {my|M} hat.”⟦/⟧
The machine breathes for {him|T}, in, out. {The boy with the pens|N} writes something down and pretends to need something from the other end of the room.
⟦I→M a⟧“{I|I}’ll bring it,”⟦/⟧ {I|I} say. ⟦I→M a =⟧“Tomorrow. If they’ll let {me|I}.”⟦/⟧
⟦M→I i⟧“Why would they not let {you|I}?”⟦/⟧
⟦I→M a⟧“They said family,”⟦/⟧ {I|I} tell {her|M}.
⟦M→I i⟧“And what did {I|M} say, when {he|N} said family?”⟦/⟧
⟦I→M i⟧“{You|M} said yes.”⟦/⟧
⟦M→I i⟧“So {I|M} should shout it?”⟦/⟧ {She|M} reaches over the whole width of {{her|M} son|T}, over the wires and the clips and the terrible gown, and gets hold of {my|I} wrist, with {his|T} thumb. ⟦M→I i =⟧“{You|I} are not from the bank. Sit. Tell {me|M} what else {he|T} has stolen.”⟦/⟧

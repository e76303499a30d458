# title: Set List
# style: third person past; straight quotes; AO3; few tags; band
# cast: J = Josh Kerrigan | Josh | he
# cast: N = Nia Powell | Nia, Ni | she
# cast: T = Tyler Abbott | Tyler, Ty | he
# cast: M = Marek | Marek | he
# cast: D = the promoter | Dave | he
# cast: K = Kelly | Kelly | she
---
@note
A/N: no beta we die like the drum machine. yes the van is based on a real van
@end
@scene place=the van | time=Friday, five o'clock | pov=J | present=J,N,T,M,D
The van smelled of feet and chips, and {somebody|T} was sitting on the set list.
⟦N→T i⟧"Up."⟦/⟧
⟦T→N a⟧"{I|T}'m comfy,"⟦/⟧ {he|T} said.
⟦N→T i⟧"{You|T}'re sitting on the set list, {Ty|T}. Up."⟦/⟧
{Tyler|T} lifted one buttock, peeled the paper off {his|T} jeans, and handed it forward without looking at it. {He|T} had been in a mood since the services, when {Marek|M} ate the last of the samosas. ⟦T→N i⟧"It's all slow ones anyway."⟦/⟧
⟦J→T i⟧"It is not all slow ones."⟦/⟧
⟦T→J a⟧"First four, {Josh|J}. First four are slow. By the time {we|J+N+T+M} get to the fifth they'll be at the bar,"⟦/⟧ {he|T} said.
⟦J→T i⟧"They'll be at the bar regardless. It's a pub."⟦/⟧
⟦M→J,T a⟧"{I|M} like the slow ones,"⟦/⟧ said a voice from under the coats.
{Josh|J} turned round in {his|J} seat. {He|J} had honestly thought {{their|J+N+T+M} drummer|M} was asleep; the pile of parkas in the back had been snoring since Swindon. ⟦J→M i⟧"Thank {you|M}. See? {Marek|M} likes them."⟦/⟧
⟦T→J i⟧"{Marek|M} likes them because {he|M} gets to have a rest."⟦/⟧
⟦M→T a⟧"{I|M} have a bad wrist,"⟦/⟧ {he|M} muttered.
⟦T→M i⟧"{You|M} have a bad attitude."⟦/⟧
⟦N→T,M i⟧"{Boys|T+M}."⟦/⟧
⟦M→N e⟧"{He|T} started it, {Ni|N},"⟦/⟧ {Marek|M} told {her|N}.
⟦T→N i⟧"{He|M} ate {my|T} samosa!"⟦/⟧
{Nia|N} put {her|N} forehead on the steering wheel. {They|J+N+T+M} were not even moving. {They|J+N+T+M} were parked behind the Crown with the hazards on, because {the man who was meant to open the gate|D} was not answering {his|D} phone, and {she|N}'d told {all three of {them|J+T+M}|J+T+M} that {she|N} would not be driving round the block again.
⟦N→J i⟧"Ring {him|D} again."⟦/⟧
⟦J→N a⟧"{I|J} rang {him|D} four minutes ago,"⟦/⟧ {he|J} said.
⟦N→J i⟧"So ring {him|D} again."⟦/⟧
{He|J} rang. It went to the same voicemail, the same cheerful bark about leaving a name and a number. {Josh|J} hung up. Last summer, when it was still {the five of {them|J+N+T+M+K}|J+N+T+M+K} and {Kelly|K} did all the talking, gates just seemed to open. {Kelly|K} had a voice like a head teacher. {Kelly|K} also had a proper job in Leeds now, and a mortgage, and sent {them|J+N+T+M} a thumbs up every third gig.
⟦T→J i⟧"{Kelly|K} would have had {him|D} out here by now."⟦/⟧
⟦J→T a⟧"{I|J} was literally just thinking that,"⟦/⟧ {he|J} answered.
⟦M→J,T i⟧"{We|J+N+T+M} do not say the K word in the van."⟦/⟧
⟦N→M a⟧"Who made that rule?"⟦/⟧ {she|N} asked the steering wheel.
⟦M→N i⟧"{You|N} did. In Hull. {You|N} were crying."⟦/⟧
⟦N→M a⟧"{I|N} wasn't crying, {I|N} had an eyelash,"⟦/⟧ {she|N} pointed out.
⟦T→N i⟧"For two hours?"⟦/⟧
{Somebody|D} hammered on the passenger window and {Josh|J} screamed. It wasn't a dignified scream. Outside in the drizzle stood {a bald man in a fleece|D}, one hand up against the glass.
⟦D→J,N,T,M i⟧"{You lot|J+N+T+M} the folk act?"⟦/⟧
⟦J→D i⟧"{We|J+N+T+M}'re, um. More sort of post-"⟦/⟧
⟦N→D i⟧"Yes,"⟦/⟧ {Nia|N} called across {him|J}. ⟦N→D i =⟧"Folk act. That's {us|J+N+T+M}. Are {you|D} {Dave|D}?"⟦/⟧
⟦D→N e⟧"For {my|D} sins. {You|N}'re late,"⟦/⟧ {Dave|D} said.
⟦N→D i⟧"{We|J+N+T+M}'ve been here fourty minutes, {Dave|D}."⟦/⟧
⟦D→N i⟧"Have {you|J+N+T+M}? {I|D} was round the front."⟦/⟧ {He|D} wiped the glass with {his|D} sleeve and peered past {Josh|J} at the coats. ⟦D→J,N,T,M i =⟧"Right, well. Gate's open. It was never locked, you just push it. One thing, though. It's a fortieth tonight, upstairs, they've spilled down. Have {you|J+N+T+M} got anything with a bit of go?"⟦/⟧
Nobody spoke. Very slowly, from the middle row, came the sound of {a man|T} being right.
⟦J→T i⟧"Don't."⟦/⟧
⟦T→J i⟧"{I|T} didn't say anything."⟦/⟧
⟦J→T a⟧"{You|T} hummed,"⟦/⟧ {he|J} said.
⟦T→J i⟧"{I|T}'m a musician."⟦/⟧
{The older man|D} looked from one to the other. ⟦D→N a⟧"Are {they|J+T} always like this?"⟦/⟧ {he|D} asked {her|N}.
⟦N→D i⟧"This is {them|J+T} being nice because there's company."⟦/⟧ {She|N} had the pen out of the sun visor already. ⟦N→J i =⟧"{Josh|J}. Give {me|N} the list."⟦/⟧
⟦J→N i⟧"It's a journey, {Nia|N}. It's got an arc."⟦/⟧
⟦N→J a⟧"It's got a fortieth. Give,"⟦/⟧ {she|N} said.
{He|J} gave. {She|N} crossed out the first four with one line, bit the cap, and passed the whole thing back over {her|N} shoulder. ⟦N→T a =⟧"Happy?"⟦/⟧
There was a long pause while {he|T} read it.
⟦T→N e⟧"{You|N} put the drum solo in,"⟦/⟧ said {Tyler|T}.
The coats stirred. A hand came out, then a grin, then the rest of {him|M}.
⟦M→N i⟧"With {my|M} bad wrist?"⟦/⟧

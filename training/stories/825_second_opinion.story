# title: Second Opinion
# style: third person past; straight quotes; US; doctors; surnames; many "he said" tags
# cast: N = Dr. Emilio Navarro | Navarro, Emilio | he
# cast: H = Dr. Julian Hargrove | Hargrove, Dr. Hargrove | he
# cast: M = Dr. Mihai Stan | Mihai, the resident, Stan | he
# cast: P = the patient in bed six | Mr. Ostrow | he
# cast: F = Hargrove's father | | he
# cast: O = the patient's family | | they
---
@scene place=the scrub room | time=4 a.m. | pov=N | present=N,H,M
{Hargrove|H} was already at the sink when {Navarro|N} backed in through the door, and neither of {them|N+H} said good morning, because it wasn't one.
⟦H→N a⟧"{You|N}'re late,"⟦/⟧ {he|H} said.
⟦N→H i⟧"{I|N} live across the river."⟦/⟧
⟦H→N i⟧"{You|N} should live closer."⟦/⟧
⟦N→H a⟧"{I|N} used to,"⟦/⟧ {he|N} said. {He|N} hit the tap with {his|N} knee. ⟦N→H a =⟧"{Some guy|H} kept the apartment."⟦/⟧
{Hargrove|H} scrubbed {his|H} left thumb for what must have been a full minute. {He|H} had always been slow with the left. It was something only {a person who had stood next to {him|H} at a great many sinks, or at one particular bathroom mirror for two and a half years|N}, would have noticed, and {Navarro|N} wished that {he|N} hadn't. {He|N} wished the hospital had more than one good aortic man on call. {He|N} wished {he|N}'d had coffee. There was a new gray streak over {the other man|H}'s ear that hadn't been there in the spring, and nobody had told {him|N} about it, and why should they?
⟦N→H i⟧"What've {we|N+H} got?"⟦/⟧
⟦H→N i⟧"{Ostrow|P}, sixty-eight. Dissection. {He|P} walked in, if {you|N} can believe it."⟦/⟧
⟦N→H i⟧"Type A?"⟦/⟧
⟦H→N i⟧"Down to the arch."⟦/⟧
⟦N→H i⟧"And who's assisting?"⟦/⟧
⟦H→N i⟧"{I|H} am."⟦/⟧
⟦N→H i⟧"*{You|H}* are? Since when do {you|H} assist?"⟦/⟧
⟦H→N i⟧"Since it's {your|N} case."⟦/⟧
{He|N} looked at the mask over the sink, at the eyes above it. They were perfectly serious. Before {he|N} could find the catch in it the door opened again and let in {a very tall young man|M} with a tablet held up in front of {him|M} like a tray.
⟦M→N,H i⟧"Sorry. Sorry, {doctors|N+H}. {The family|O}'s asking who's in charge."⟦/⟧
⟦H→M i⟧"{He|N} is."⟦/⟧
⟦N→M i⟧"{He|H} is."⟦/⟧
{The resident|M} looked from mask to mask. ⟦M→N,H a⟧"{They|O} only need the one name,"⟦/⟧ {he|M} said unhappily.
⟦N→M i⟧"Then give {them|O} {mine|N}."⟦/⟧
⟦M→N i⟧"Yes, {Dr. Navarro|N}. Should {I|M} scrub?"⟦/⟧
⟦H→M i⟧"Have {you|M} seen one of these?"⟦/⟧
⟦M→H i⟧"On video."⟦/⟧
⟦H→M i⟧"Did the patient live?"⟦/⟧
⟦M→H i⟧"It... it didn't say."⟦/⟧
⟦N→M i⟧"Scrub."⟦/⟧
{Mihai|M} took the third sink. The three of {them|N+H+M} stood in a row with the water running and nobody talked, and then, as it was four in the morning and {he|M} was twenty-seven, {he|M} couldn't stand it.
⟦M→N,H a⟧"Is it true {you two|N+H} wrote the paper together?"⟦/⟧ {he|M} asked. ⟦M→N,H a =⟧"The arch paper? {We|M} had it first year. Everybody wants to know who did what."⟦/⟧
⟦N→M i⟧"{I|N} did the arch."⟦/⟧
⟦H→M i⟧"{I|H} did the commas."⟦/⟧
⟦M→N,H i⟧"And {you|N+H} don't work together anymore?"⟦/⟧
⟦N→M i⟧"No."⟦/⟧
⟦H→M i⟧"No."⟦/⟧
⟦M→N,H i⟧"Why not?"⟦/⟧
A drop ran down to {Navarro|N}'s elbow and fell off. It was funny how nobody had ever asked. They'd all gone around it, on tiptoe, as you go around a spill.
⟦H→M a⟧"{{My|H} father|F} came through here,"⟦/⟧ {he|H} said, to the tap. ⟦H→M a =⟧"A year ago in March. It was the same thing as {your|M} video. {I|H} wasn't allowed in the room, obviously, so {I|H} asked {the best person {I|H} knew|N}. And {he|F} died anyway. {I|H} wasn't very nice about it, afterwards."⟦/⟧
⟦M→H i⟧"Oh."⟦/⟧
⟦H→M i⟧"{I|H} said some things about the sutures."⟦/⟧
⟦N→H i⟧"{Julian|H}."⟦/⟧
⟦H→N i⟧"There was nothing wrong with the sutures. {I|H} got the slides out in August and {I|H} looked. {I|H}'ve been meaning to tell {you|N} since August."⟦/⟧
{Navarro|N} found that {he|N} had finished. {His|N} hands were up in front of {him|N}, dripping and useless. {He|N} couldn't touch anything, that was the whole point of the room.
⟦N→H a⟧"So that's why {you|H}'re assisting,"⟦/⟧ {he|N} said.
⟦H→N i⟧"{I|H} thought {I|H} could hold the retractor and be quiet. {You|N} always wanted {me|H} to try that."⟦/⟧
⟦M→N,H i⟧"{I|M} could wait outside?"⟦/⟧
⟦N→M i⟧"Stay where {you|M} are."⟦/⟧
⟦H→M i⟧"{You|M} can't leave, {Stan|M}, {you|M}'re sterile."⟦/⟧
Through the glass they were wheeling {a gray man with big feet|P} under the lights. {Navarro|N} put {his|N} shoulder to the door. {He|N} held it there, half open, longer than one needs to for somebody coming behind.
⟦N→H a⟧"After this,"⟦/⟧ {he|N} said, ⟦N→H a =⟧"{you|H} can buy {me|N} an egg sandwich, and {I|N}'ll tell {you|H} what {I|N} thought of the commas."⟦/⟧
@break
@scene place=the hospital cafeteria | time=noon | pov=H | present=N,H,M
The cafeteria had egg salad, tuna, and something with a flag in it.
⟦N→H a⟧"{You|H} said egg sandwich,"⟦/⟧ {he|N} complained.
⟦H→N e⟧"*{You|N}* said egg sandwich,"⟦/⟧ said {Hargrove|H}, who was paying. {He|H} couldn't feel {his|H} feet. Seven hours, and {the old man|P}'s heart had started up on the first try, like a lawn mower, and across the open chest a pair of brown eyes had come up over a mask and looked at {him|H} as they hadn't in a year. ⟦H→N e =⟧"{I|H}'m only the wallet."⟦/⟧
⟦M→N,H a⟧"Is this one taken?"⟦/⟧ asked {a tray|M}, and sat before either of {them|N+H} could say that it was.
⟦N→M i⟧"{You|M} did fine in there."⟦/⟧
⟦M→N i⟧"{I|M} dropped a clamp."⟦/⟧
⟦N→M i⟧"{He|H} dropped two, {his|H} first time."⟦/⟧
⟦H→N i⟧"Three."⟦/⟧
⟦M→H a⟧"Did {you|H} really?"⟦/⟧ {he|M} said, with {his|M} mouth full. {He|M} had the one with the flag.
⟦H→M i⟧"Ask {Dr. Navarro|N}. {He|N} was holding the retractor."⟦/⟧
⟦N→M e⟧"And being quiet,"⟦/⟧ {Navarro|N} put in.
⟦H→N i⟧"{You|N} were never quiet."⟦/⟧
⟦N→H i⟧"So what about the commas?"⟦/⟧
{Hargrove|H} laid down {his|H} fork. ⟦H→N i⟧"{You|N} tell {me|H}. {You|N} promised."⟦/⟧
⟦N→H a⟧"There were too many,"⟦/⟧ {he|N} said, ⟦N→H a =⟧"but {I|N} never found one in the wrong place."⟦/⟧

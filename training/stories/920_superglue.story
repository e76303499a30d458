# title: Superglue
# style: third person past; straight quotes; US; hurt/comfort, two men, a sister late; few tags; author's note
# cast: E = Elliot Crane | Elliot, El, Crane | he
# cast: B = Brett | Brett | he
# cast: H = Elliot's sister Holly | Holly | she
# cast: D = the dog's owner | | he
# cast: N = the author | | I
---
@note
hi! {I|N} wrote this instead of sleeping. mild blood warning, nothing worse than a bad bagel accident
@end
@scene place=Brett's bathroom | time=past midnight | pov=B | present=B,E
⟦B→E i⟧"Sit."⟦/⟧
{Elliot|E} sat on the edge of the tub. There was blood all the way down {his|E} sleeve and {he|E} was trying to hold the arm over the bathmat, which was worse.
⟦B→E i⟧"Not over the mat."⟦/⟧
⟦E→B i⟧"Sorry."⟦/⟧
⟦B→E i⟧"Over the sink. How long ago?"⟦/⟧
⟦E→B i⟧"What time is it?"⟦/⟧
⟦B→E i⟧"Twelve forty."⟦/⟧
⟦E→B a⟧"Then like an hour,"⟦/⟧ {he|E} mumbled.
⟦B→E i⟧"{You|E} walked around bleeding for an hour?"⟦/⟧
⟦E→B a⟧"{I|E} didn't know if {you|B} were up,"⟦/⟧ {he|E} said to the drain.
⟦B→E i⟧"There's a hospital. It's always up."⟦/⟧
⟦E→B i⟧"{You|B} know what that costs?"⟦/⟧
{Brett|B} did know. {He|B} got down the shoebox from over the toilet, the one with the gauze and the little scissors, and {Elliot|E}'s eyes followed it the whole way. ⟦B→E i⟧"It's just tape. Give {me|B} the arm."⟦/⟧
{He|E} gave it. The cut went from the wrist halfway to the elbow, not deep, ragged at one end like somebody had changed their mind. {Brett|B} turned it to the light. {He|B} was good at this part. {He|B} had done two years on an ambulance in Tulsa before {his|B} back went, and there were nights {he|B} still woke up with {his|B} hands already moving. What {he|B} had never been good at was the part where you look up from the arm and see whose arm it is.
⟦B→E a⟧"Was it a knife?"⟦/⟧ {he|B} asked, keeping {his|B} eyes down.
⟦E→B i⟧"Fence."⟦/⟧
⟦B→E a⟧"What were {you|E} doing on a fence?"⟦/⟧ {he|B} asked.
⟦E→B i⟧"Going over it."⟦/⟧
⟦B→E i⟧"{Elliot|E}."⟦/⟧
⟦E→B a⟧"There was a dog,"⟦/⟧ {he|E} said. ⟦E→B a =⟧"It looked sad. It was chained up with no water and it's like ninety out, so."⟦/⟧
⟦B→E i⟧"So {you|E} stole a dog."⟦/⟧
⟦E→B i⟧"{I|E} *tried* to steal a dog. Then {the guy|D} came out."⟦/⟧ {His|E} knee had started to jump. {Brett|B} put a hand flat on it till it quit.
⟦B→E a⟧"Did {he|D} see {your|E} face?"⟦/⟧ {he|B} asked, very quietly.
⟦E→B a⟧"{I|E} don't think so,"⟦/⟧ {he|E} said.
⟦B→E i⟧"Did {he|D} hit {you|E}?"⟦/⟧
No answer. The faucet dripped. {He|B} let go of the knee, and took hold of the chin instead, and turned it. There was a mark coming up along the jaw, four knuckles wide.
⟦E→B i⟧"It's fine."⟦/⟧
⟦B→E i⟧"Is it."⟦/⟧
⟦E→B a⟧"{I|E}'ve had worse,"⟦/⟧ {he|E} said, which was the wrong thing to say to {a man|B} who'd been there for the worse. ⟦E→B a =⟧"Okay. Don't look at {me|E} like that."⟦/⟧
⟦B→E i⟧"How'm {I|B} looking at {you|E}?"⟦/⟧
⟦E→B i⟧"Like {you|B}'re gonna go over there."⟦/⟧
⟦B→E i⟧"What's the address?"⟦/⟧
⟦E→B i⟧"No. This is why {I|E} didn't wanna come."⟦/⟧
⟦B→E a⟧"So why did {you|E}?"⟦/⟧ {he|B} wanted to know.
{Elliot|E} opened {his|E} mouth and then nothing came out of it. {He|E} was twenty-six. In that light, with {his|E} hair stuck to {his|E} forehead, {he|E} looked about twelve, and {Brett|B} found that {he|B} had stopped breathing to hear better.
⟦E→B i⟧"{Yours|B} was the only light on."⟦/⟧
⟦B→E i⟧"{You|E} said {you|E} didn't know if {I|B} was up."⟦/⟧
⟦E→B a⟧"{I|E} lied. {I|E} stood out there a while,"⟦/⟧ {he|E} admitted.
⟦B→E i⟧"How long a while?"⟦/⟧
⟦E→B i⟧"Most of the hour."⟦/⟧
The scissors went back in the shoebox. The tube of superglue came out. ⟦B→E i⟧"This is gonna sting."⟦/⟧
⟦E→B i⟧"Is that *glue*? Like, from the junk drawer?"⟦/⟧
⟦B→E i⟧"Same stuff they use. Hold still."⟦/⟧
⟦E→B a⟧"Ow. Ow! {You|B} said sting,"⟦/⟧ {he|E} complained.
⟦B→E i⟧"Quit being a baby."⟦/⟧ {He|E} quit. {He|E} leaned {his|E} forehead on the nearest thing there was, and it happened to be {Brett|B}'s shoulder, and neither of {them|E+B} moved until the glue was dry. It takes about a minute. {They|E+B} gave it ten.
@break
@scene place=Brett's front door | time=a little later | pov=B | present=B,E,H
The knock was three hard ones. {Brett|B} got there first, with {Elliot|E} behind {him|B} hissing to not open it.
It was {a woman in scrubs|H} with a leash wrapped around {her|H} fist, and on the other end of the leash was about eighty pounds of sad.
⟦H→B i⟧"Is {he|E} here?"⟦/⟧
⟦B→H i⟧"Who's asking?"⟦/⟧
⟦E→B i⟧"That's {{my|E} sister|H}."⟦/⟧
⟦H→E i⟧"Don't {you|E} hide behind {that man|B}. Let {me|H} see it."⟦/⟧
⟦E→H a⟧"It's already fixed,"⟦/⟧ {he|E} called from the hall.
⟦H→E i⟧"Fixed with what?"⟦/⟧
⟦B→H i⟧"Cyanoacrylate."⟦/⟧
⟦H→B i⟧"Huh. Okay. {You|B}'re {the paramedic|B}."⟦/⟧
⟦B→H i⟧"Used to be."⟦/⟧
⟦H→B i⟧"{He|E} never shuts up about {you|B}."⟦/⟧
⟦E→H i⟧"{Holly|H}, oh {my|E} god. How do {you|H} have the dog?"⟦/⟧
⟦H→E i⟧"{I|H} bought it. {I|H} knocked, like a person, and {I|H} gave {the guy|D} sixty bucks. {You|E} owe {me|H} sixty bucks."⟦/⟧ {She|H} held out the leash. Both of {them|E+B} reached for it at once. ⟦H→E i =⟧"Uh-uh. {My|H} building doesn't take dogs, and neither does {yours|E}."⟦/⟧
⟦B→H i⟧"{Mine|B} does."⟦/⟧
⟦E→B i⟧"Since when?"⟦/⟧
⟦B→E a⟧"Since about a minute ago,"⟦/⟧ {he|B} said, and moved out of the doorway so everybody could come in.

# title: Table Eleven
# style: third person past; straight quotes; US; exes, two men at a wedding; the bride enters late; said-tags with pronouns
# cast: H = Holden | Holden, Hold | he
# cast: K = Khalil Rahim | Khalil, Kal | he
# cast: B = Kate | Kate, Katie | she
# cast: T = the groom | Simeon | he
# cast: Z = Khalil's roommate | | he
# cast: U = Simeon's uncle | | he
---
@scene place=table eleven | time=a wedding, during the speeches | pov=H | present=H,K,B
There were ten seats at table eleven and eight of the people had gone to dance. {Holden|H} picked the almonds out of {his|H} little net bag. {He|H}'d sworn {he|H} wouldn't be the one to start.
⟦K→H a⟧"{You|H} cut {your|H} hair,"⟦/⟧ {he|K} said across the flowers.
⟦H→K a⟧"In 2021,"⟦/⟧ {he|H} said.
⟦K→H i⟧"It looks good."⟦/⟧
⟦H→K i⟧"{You|K} said it'd make {my|H} ears stick out."⟦/⟧
⟦K→H i⟧"It does. It looks good."⟦/⟧
Okay. So that was how it would be. ⟦H→K a⟧"How's Boston?"⟦/⟧ {he|H} asked.
⟦K→H i⟧"Cold. How's the shop?"⟦/⟧
⟦H→K a⟧"Sold it,"⟦/⟧ {he|H} told a dinner roll.
⟦K→H i⟧"{You|H} *sold* it? When?"⟦/⟧
⟦H→K i⟧"January. To a vape place."⟦/⟧
⟦K→H i⟧"But {you|H} built those shelves."⟦/⟧
⟦H→K a⟧"{We|H+K} built those shelves,"⟦/⟧ {he|H} corrected, and watched it land. ⟦H→K a =⟧"They're full of mango ice now."⟦/⟧
{Khalil|K} put down {his|K} fork. {He|K} did it the way {he|K} did everything, like there was a correct spot for it marked out on the cloth. When {they|H+K} were together that used to drive {Holden|H} up the wall, the squared-off mail, the shoes in pairs; {he|H}'d go around the apartment at night nudging things a half inch over out of pure spite. And then after, when there was nobody to straighten it, {he|H} had let the mail go, and the shoes, and one day {he|H} came home and couldn't find the couch.
⟦K→H i⟧"Why didn't {you|H} call {me|K}?"⟦/⟧
⟦H→K i⟧"To say what?"⟦/⟧
⟦K→H i⟧"That {you|H} were losing the shop."⟦/⟧
⟦H→K i⟧"{I|H} didn't lose it. {I|H} said {I|H} sold it."⟦/⟧
⟦K→H i⟧"Were {you|H} losing it?"⟦/⟧
⟦H→K i⟧"Yeah."⟦/⟧
⟦K→H a⟧"{I|K} had money,"⟦/⟧ {he|K} said, low. ⟦K→H a =⟧"{I|K} had money just sitting there, {Hold|H}."⟦/⟧
⟦H→K a⟧"{I|H} know {you|K} did,"⟦/⟧ {he|H} said.
⟦K→H i⟧"So?"⟦/⟧
⟦H→K i⟧"So {I|H}'d have had to take it. From {you|K} and {{your|K} boyfriend|Z}."⟦/⟧
⟦K→H a⟧"There's no boyfriend,"⟦/⟧ {he|K} said.
⟦H→K i⟧"Since when?"⟦/⟧
⟦K→H i⟧"There never was. {He|Z} was {{my|K} roommate|Z}. {I|K} told {you|H} that {he|Z} was {{my|K} roommate|Z}."⟦/⟧
⟦H→K i⟧"{You|K} told {me|H} that in a *voice*."⟦/⟧
⟦K→H a⟧"What voice?"⟦/⟧ {he|K} wanted to know, and {Holden|H} did it, the voice, all high and careful, *{he|Z}'s just {{my|K} roommate|Z}*, and on the other side of the centerpiece that serious face cracked straight down the middle.
⟦K→H i⟧"{I|K} do not sound like that."⟦/⟧
⟦H→K i⟧"{You|K}'re doing it right now."⟦/⟧
⟦K→H a⟧"{I|K} had a *cold*,"⟦/⟧ {he|K} said.
⟦H→K i⟧"For four years?"⟦/⟧
⟦K→H i⟧"{You|H} broke up with {me|K} because {I|K} had a cold?"⟦/⟧
⟦H→K a⟧"{I|H} broke up with {you|K} because {you|K} took a job in Boston and asked {me|H} how {I|H} felt about it by email,"⟦/⟧ {he|H} said. It came out louder than {he|H} meant. A great-aunt at ten turned around. ⟦H→K a =⟧"With bullet points."⟦/⟧
⟦K→H a⟧"{You|H} didn't answer it,"⟦/⟧ {he|K} said.
⟦H→K i⟧"How do you answer bullet points?"⟦/⟧
⟦K→H a⟧"The last one was a question,"⟦/⟧ {he|K} said. {He|K}'d gone very still. ⟦K→H a =⟧"Did {you|H} even read to the end?"⟦/⟧
{He|H} hadn't. {He|H}'d gotten as far as *relocation package*. {He|H} could see it still, the gray type, {his|H} own thumb shaking over it in the stockroom.
⟦H→K a⟧"What was the question?"⟦/⟧ {he|H} asked.
⟦K→H i⟧"It doesn't matter now."⟦/⟧
⟦H→K i⟧"{Kal|K}. What was it?"⟦/⟧
⟦B→H,K i⟧"Are {you two|H+K} fighting at {my|B} wedding?"⟦/⟧
{They|H+K} jumped. {About nine yards of satin|B} had come up behind the empty chairs, with {her|B} shoes in one hand and {her|B} veil on backwards.
⟦H→B i⟧"No."⟦/⟧
⟦K→B i⟧"Yes."⟦/⟧
⟦B→H i⟧"Is it about the email?"⟦/⟧
⟦H→B i⟧"{You|B} know about the email?"⟦/⟧
⟦B→H i⟧"{Honey|H}, {I|B} *proofread* the email. {I|B} told {him|K} to lose the bullets."⟦/⟧
⟦K→B i⟧"{You|B} said they were clear."⟦/⟧
⟦B→K i⟧"{I|B} said they were clear like a ransom note is clear."⟦/⟧ {She|B} dropped into the nearest seat in a kind of explosion. ⟦B→H i⟧"And {you|H} never wrote back. {He|K} sat on {my|B} bathroom floor for a week. {I|B} had to pee at the gas station."⟦/⟧
⟦H→B a⟧"{I|H} didn't read the whole thing,"⟦/⟧ {he|H} told {her|B}.
⟦B→H i⟧"{You|H} didn't what?"⟦/⟧
⟦H→B i⟧"Read it. The end."⟦/⟧
{The bride|B} looked from one to the other. Somewhere behind {her|B} {{Simeon|T}'s uncle|U} was testing the mike. ⟦B→K i⟧"And {you|K} didn't think to pick up a phone?"⟦/⟧
⟦K→B a⟧"It was {his|H} turn,"⟦/⟧ {he|K} said.
⟦B→H,K i⟧"It was {his|H} turn. God, {you|H+K}'re perfect for {each other|H+K}. {I|B}'ve got a table of Presbyterians over there that're more in touch with their feelings."⟦/⟧
⟦H→B i⟧"What did it say?"⟦/⟧
⟦B→H i⟧"Ask {him|K}."⟦/⟧
⟦H→B i⟧"{I|H} did. {He|K} won't tell {me|H}."⟦/⟧
⟦B→K i⟧"{Khalil Rahim|K}. It's {my|B} special day."⟦/⟧
{He|K} lined {his|K} knife up with {his|K} spoon. {He|K} lined the spoon up with the little net bag. And then {he|K} took one finger and, very deliberately, pushed the whole row crooked.
⟦K→H a⟧"It said, will {you|H} come with {me|K},"⟦/⟧ {he|K} told the tablecloth. ⟦K→H a =⟧"It said, if not, {I|K} won't go."⟦/⟧
No one at table eleven breathed. On the dance floor they were starting in on the chicken song.
⟦H→K i⟧"{You|K} went, though."⟦/⟧
⟦K→H i⟧"{You|H} didn't answer."⟦/⟧
⟦B→H e⟧"So answer,"⟦/⟧ hissed {Kate|B}, and shoved {him|H} in the back with a shoe.

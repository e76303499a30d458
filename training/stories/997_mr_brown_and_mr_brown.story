# title: Mr. Brown and Mr. Brown
# style: third person past; straight quotes; witness protection; two men, then three; names last; some tags before the line; author's note
# cast: W = the witness | Ignacio, Mr. Brown, Howard Brown, Mr. Ibáñez, Ibarrola | he
# cast: M = the marshal | Royce Vetter, Vetter, Royce, Mr. Brown, Walter Brown | he
# cast: R = the relief marshal | | he
# cast: S = the witness's sister | | she
# cast: A = the author | I, me |
---
@note
for the prompt "only one of them knows the other's real name". {I|A} cheated a little!
@end
@scene place=a motel room | time=the sixth night | pov=M | present=W,M,R
{The witness|W} had burned the rice again.
⟦W→M a⟧"It's the pan,"⟦/⟧ {he|W} said.
⟦M→W i⟧"It's not the pan."⟦/⟧
⟦W→M a⟧"At home {I|W} have a pan with a lid,"⟦/⟧ {he|W} explained.
⟦M→W i⟧"That has a lid."⟦/⟧
⟦W→M i⟧"That's a plate, {Mr. Brown|M}."⟦/⟧
⟦M→W a⟧"It's a plate with ambitions, {Mr. Brown|W}. Give it here,"⟦/⟧ {the marshal|M} said.
It had been funny on the first night. {The marshal|M} had opened the envelope in the parking lot and there it was, two driver's licenses, one for a {Walter Brown|M} and one for a {Howard Brown|W}, because somebody in an office had been told brothers and hadn't been told that one of {them|W+M} came from Durango and the other from Duluth. {They|W+M} had laughed until {the witness|W} had to hold on to the ice machine. By now it was just what {they|W+M} said. {He|M} knew the real name, naturally; {he|M} had it in the file, with the date of birth and the shoe size and eleven pages on what had happened at the warehouse. {He|M} had never said it. It didn't seem right to, when {the man|W} couldn't say {his|M} back.
{He|M} scraped the black off and divided up the white. {He|M} gave {himself|M} the smaller half, and a fork came over from the other side and moved some of it back.
⟦W→M i⟧"{You|M} have to eat."⟦/⟧
⟦M→W a⟧"{I|M} ate on the drive,"⟦/⟧ {he|M} said.
⟦W→M i⟧"What did {you|M} eat?"⟦/⟧
⟦M→W i⟧"Gum."⟦/⟧
⟦W→M i⟧"Gum. {{My|W} sister|S} would hit {you|M}."⟦/⟧
⟦M→W i⟧"Is that {the one with the bakery|S}?"⟦/⟧
⟦W→M a⟧"{I|W} have only one. Is it in the file, that {she|S} has a bakery?"⟦/⟧ {he|W} said.
⟦M→W i⟧"Page three."⟦/⟧
⟦W→M i⟧"Is it in there that {she|S} hits?"⟦/⟧
⟦M→W i⟧"There's a note."⟦/⟧
{He|W} laughed with {his|W} mouth full, and stopped, as {he|W} did every time, as though someone had tapped {him|W} on the arm. Tomorrow was the courthouse. Neither of {them|W+M} had brought it up, all day, and it sat there at the table with {them|W+M} like a third Brown. {The marshal|M} watched {him|W} line up the grains on the rim of the plate.
⟦W→M a⟧"Who comes after?"⟦/⟧ {he|W} asked.
⟦M→W i⟧"After what?"⟦/⟧
⟦W→M i⟧"After {I|W} talk. Is it {you|M}, or is it another one?"⟦/⟧
⟦M→W a⟧"It'll be a team. They'll have a house for {you|W}. It won't be {me|M},"⟦/⟧ {he|M} said.
⟦W→M i⟧"Okay."⟦/⟧
⟦M→W i⟧"It's a rule. Six nights, then you rotate."⟦/⟧
⟦W→M i⟧"So nobody gets fond."⟦/⟧
{He|M} said, ⟦M→W a⟧"So nobody gets tired."⟦/⟧
⟦W→M i⟧"And are {you|M}?"⟦/⟧
⟦M→W i⟧"Tired?"⟦/⟧
{The witness|W} just looked at {him|M}. The knock saved {him|M}: two, one, two. {He|M} was on {his|M} feet with {his|M} back to the wall and one arm out, holding {the other man|W} down in the chair by the collarbone, before {he|M} had so much as thought about it, and under {his|M} palm a heart was going like a bird's.
⟦M→R i⟧"Weather?"⟦/⟧
⟦R→M a⟧"Snow in Tulsa,"⟦/⟧ {a voice|R} said.
⟦M→W i⟧"It's fine. It's only the relief. {He|R}'s early."⟦/⟧
⟦W→M i⟧"Relief for whom?"⟦/⟧
⟦M→W i⟧"{Me|M}."⟦/⟧ {He|M} undid the chain.
{The relief|R} was {a broad young man with a cold|R}, in a coat that still had the fold lines. {He|R} stamped {his|R} feet. {He|R} looked over the rice, the two forks in one plate, the hand that hadn't come off the collarbone until a second too late.
⟦R→M i⟧"{You|M} {Vetter|M}? {I|R}'m supposed to take {him|W} from here."⟦/⟧
⟦M→R i⟧"At six."⟦/⟧
⟦R→M a⟧"They moved it. They want {him|W} in the building tonight,"⟦/⟧ {the young man|R} said.
⟦M→R a⟧"Who does?"⟦/⟧ {he|M} asked.
⟦R→M i⟧"Upstairs. {I|R} don't ask. Come on, {Mr. Ibáñez|W}, get {your|W} stuff."⟦/⟧
⟦W→R i⟧"Who's that?"⟦/⟧
⟦R→W i⟧"Sorry?"⟦/⟧
⟦W→R a⟧"{My|W} name is {Brown|W},"⟦/⟧ {he|W} said pleasantly. {He|W} had got up. {He|W} was holding the pan. ⟦W→R a =⟧"So is {his|M}."⟦/⟧
{The young man|R} gave {the marshal|M} a look, professional to professional, can you believe {this guy|W}. And {he|M} could. That was the thing. {He|M} was thinking about page one. The name on page one had been wrong from the beginning, some typist's slip, an {Ibáñez|W} for an {Ibarrola|W}, and {he|M} had corrected it {himself|M}, in pencil, on {his|M} own copy, in the car. The only people who still had the wrong one were the people who had been sent it before.
⟦M→R a⟧"Say the weather again,"⟦/⟧ {he|M} said.
⟦R→M i⟧"{I|R} told {you|M}. Snow in Tulsa."⟦/⟧
{He|M} said, ⟦M→R a⟧"That's yesterday's."⟦/⟧
⟦R→M i⟧"No, it—"⟦/⟧
It rang like a bell. {He|R} went down over the ice bucket, all the length of {him|R}, and lay still, and there was rice on the ceiling. ⟦W→M a⟧"It *is* the pan,"⟦/⟧ {he|W} said, breathing hard. ⟦W→M a =⟧"Is {he|R} dead?"⟦/⟧
⟦M→W i⟧"No. Was it yesterday's?"⟦/⟧
⟦W→M i⟧"{I|W} don't know! {You|M} said it was!"⟦/⟧
⟦M→W a⟧"{I|M} was guessing,"⟦/⟧ {he|M} said. {He|M} found the keys, and the coat, and a hand with a pan in it, which {he|M} took, pan and all. ⟦M→W a =⟧"Back window. Come on, {Ignacio|W}."⟦/⟧
⟦W→M a⟧"That's not fair. What's {yours|M}?"⟦/⟧ {he|W} said.
⟦M→W i⟧"{Royce|M}."⟦/⟧
⟦W→M i⟧"No. Really?"⟦/⟧

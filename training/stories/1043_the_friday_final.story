# title: The Friday Final
# style: third person past; straight quotes; hospital ward; three old men, a nurse, a daughter; answers from the one who was asked; a few missing commas
# cast: N = Carys | Carys, nurse, Nurse Ebbw | she
# cast: W = Wilf Tranmer | Wilf, Tranmer, Dad, the old man | he
# cast: S = Sid | Sid, Sidney the bus driver | he
# cast: V = Mervyn Pugsley | Mervyn, Merv, Mr Pugsley, the retired headmaster | he
# cast: K = Wilf's daughter | Sue, Susan | she
# cast: C = the consultant | | he
# cast: Z = the fourth man | | he
---
@scene place=a hospital ward, bay C | time=morning | pov=N | present=N,W,S,V,K
The pills came round at eight and so did the arguments. By five past, on a good day, {all three of {them|W+S+V}|W+S+V} had had a turn at refusing something, and the trolley had a queue behind it, and it was getting light over the car park.
⟦N→W i⟧"{Wilf|W}. Open."⟦/⟧
⟦W→N i⟧"What is it?"⟦/⟧
⟦N→W i⟧"Same as yesterday."⟦/⟧
⟦W→N i⟧"{I|W} didn't like it yesterday. Ask {Sid|S} if {he|S} wants it."⟦/⟧
⟦N→S i⟧"{Sid|S}, do {you|S} want {Wilf|W}'s water tablet?"⟦/⟧
⟦S→N i⟧"What's it do?"⟦/⟧
⟦V→S i⟧"The clue, {Sidney|S}, is in the name."⟦/⟧
⟦S→V i⟧"Nobody asked {you|V}, {Mervyn|V}."⟦/⟧
⟦V→S i⟧"Nobody ever does. Forty years {a headmaster|V} and now {I|V} can't get an egg."⟦/⟧
{Carys|N} had {her|N} hand under {the old man|W}'s chin by then. {She|N} could feel {him|W} holding the pill behind {his|W} teeth, like a dog. ⟦N→W i⟧"And swallow."⟦/⟧
⟦W→N i⟧"Have."⟦/⟧
⟦N→W i⟧"Tongue."⟦/⟧
{He|W} put it out. There was the pill, dead centre, pink and shining.
⟦S→V a⟧"{He|W}'s losing {his|W} touch"⟦/⟧ {the bus driver|S} observed, and began on {his|S} toast.
It was {her|N} fourth week on the ward and {she|N} had been warned about bay C in the first. There had been four of {them|W+S+V+Z} then. {They|W+S+V+Z} had run a book on {the consultant|C}'s ties, and {they|W+S+V+Z} had got hold of a wheelchair and timed it down the ramp by Radiology. Then one night the bed by the window was empty and made up, and for two days {they|W+S+V} didn't ask for anything, not so much as the paper, and took whatever {she|N} brought {them|W+S+V}. {She|N} had hated that. {She|N} had gone down to the shop on {her|N} break and bought a pack of cards.
⟦K→W i⟧"{Dad|W}! They told {me|K} ten, is it all right?"⟦/⟧
{A woman in a wet coat|K} had come round the curtain with a holdall in {her|K} arms. {Wilf|W} swallowed out of pure surprise. ⟦N→K i⟧"It is now, {love|K}. {You|K}'re {Susan|K}?"⟦/⟧
⟦K→N i⟧"{Sue|K}. Has {he|W} been good?"⟦/⟧
⟦N→K i⟧"What has {he|W} told {you|K}?"⟦/⟧
⟦K→N i⟧"That {he|W}'s been good."⟦/⟧
⟦S→K i⟧"There you are, then."⟦/⟧
⟦K→W i⟧"{I|K}'ve brought {your|W} own pyjamas. And, {Dad|W}, listen. {I|K} had {that man|C} on the phone, {the consultant|C}."⟦/⟧
⟦W→K i⟧"What tie?"⟦/⟧
⟦K→W i⟧"How should {I|K} know what tie? {He|C} says Friday."⟦/⟧
⟦W→K i⟧"Friday what?"⟦/⟧
⟦K→W i⟧"Home. {You|W} can come home on Friday."⟦/⟧
Nobody cheered. {Mervyn Pugsley|V} had taken {his|V} glasses off and was rubbing at them with a corner of the sheet, hard. {Sid|S} had stopped with the toast halfway. ⟦W→K a⟧"This Friday?"⟦/⟧ {he|W} asked, {the one whose Friday it was|W}. ⟦W→K a =⟧"Only, {we|W+S+V}'ve got the final on Friday."⟦/⟧
⟦K→W i⟧"The final of what?"⟦/⟧
⟦W→K i⟧"Tell {her|K}, {Merv|V}."⟦/⟧
⟦V→K i⟧"Cribbage. {{Your|K} father|W} is, {I|V}'m sorry to say, in it."⟦/⟧
⟦K→V i⟧"Against {you|V}?"⟦/⟧
⟦V→K i⟧"Against {the bus driver|S}. {I|V} was knocked out on Sunday by {a child|N}."⟦/⟧
⟦N→V a⟧"{I|N}'m twenty-four,"⟦/⟧ {she|N} said over {her|N} shoulder from the next bed.
⟦V→N i⟧"As {I|V} say."⟦/⟧
{Sue|K} let {herself|K} down on the visitor's chair, holdall and all. {She|K} had, {Carys|N} thought, the face of somebody who has cleaned a whole house for a Friday. {She|K} looked from {{her|K} father|W} to {Sid|S} and {she|K} looked at the bed by the window. ⟦K→N a⟧"Would they keep {him|W} till Saturday?"⟦/⟧ {she|K} asked.
⟦N→K i⟧"They won't, no. They need the bed."⟦/⟧
⟦S→W i⟧"So {you|W} forfeit."⟦/⟧
⟦W→S i⟧"{I|W} do *not* forfeit. When's visiting, {nurse|N}?"⟦/⟧
⟦N→W i⟧"Two till four. {You|W} know that."⟦/⟧
⟦W→N i⟧"And how many to a bed?"⟦/⟧
⟦N→W i⟧"Two."⟦/⟧
⟦W→K i⟧"{Susan|K}, have {you|K} got the car on Friday?"⟦/⟧
It took {her|K} a moment. When it came {she|K} put the back of {her|K} hand against {her|K} mouth. ⟦K→W i⟧"{You|W} want {me|K} to bring {you|W} home at noon and drive {you|W} back at two."⟦/⟧
⟦W→K i⟧"With grapes."⟦/⟧
⟦S→W i⟧"{I|S} don't like grapes, {Tranmer|W}."⟦/⟧
⟦W→S i⟧"They're not for {you|S}, they're to look sad with. What about it, {girl|K}?"⟦/⟧
⟦K→W i⟧"...Can {I|K} watch?"⟦/⟧
⟦V→K i⟧"Two to a bed, {madam|K}."⟦/⟧ {Mr Pugsley|V} hooked {his|V} glasses on again, one ear at a time. ⟦V→K i =⟧"But {I|V} happen to have no visitors. {You|K} could be {mine|V}."⟦/⟧

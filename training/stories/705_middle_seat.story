# title: Middle Seat
# style: third person past; curly quotes; US; enemies to something; dialogue-punctuation slips
# cast: W = Wes Tanaka | Wes, Tanaka | he
# cast: G = Grant Okafor | Grant, Okafor | he
# cast: H = Hal, their boss | Hal | he
# cast: X = Grant's ex-husband |  | he
# cast: I = the intern |  | he
# cast: A = the flight attendant |  | she
---
@scene place=the departure gate | time=early morning | pov=W | present=W,G,H
⟦H→W,G e⟧“There’s been a mix-up with the seats,”⟦/⟧ said {Hal|H}, without looking up from {his|H} phone. {He|H} had a window in row two. {He|H}’d sent a photo of it to the group chat.
⟦W→H a⟧“What kind of mix-up?”⟦/⟧ {he|W} asked. There was only one kind, with {his|W} luck.
⟦H→W i⟧“{You|W}’re in thirty-one.”⟦/⟧
⟦W→H i⟧“Fine. {I|W} like the back.”⟦/⟧
⟦H→W i⟧“B.”⟦/⟧
⟦W→H e⟧“B is a middle,”⟦/⟧ {Wes|W} said.
⟦H→W i⟧“And {Grant|G}’s in C. So {you|W+G} can go through the deck together. Isn’t that great.”⟦/⟧
{The man in question|G} lowered {his|G} coffee. {He|G} was six four and dressed for a magazine, and in eighteen months of sharing an office wall {he|G}’d never once said good morning first.
⟦G→H e⟧“{I|G} was in an exit row,”⟦/⟧ {Grant|G} muttered.
⟦H→G i⟧“{You|G} were.”⟦/⟧
⟦G→H i⟧“{I|G} paid for the exit row.”⟦/⟧
⟦H→G a⟧“And the company thanks {you|G}.”⟦/⟧ {he|H} said. Then they called Group One, and {he|H} was gone, dragging {his|H} little silver case behind {him|H}.
{Wes|W} looked at the carpet. It had airplanes on it.
⟦W→G i⟧“{I|W}’ll swap {you|G} for the aisle if {your|G} legs need it.”⟦/⟧
⟦G→W i⟧“{I|G} *have* the aisle. {I|G}’m C.”⟦/⟧
⟦W→G e⟧“Oh. Right,”⟦/⟧ muttered {Wes|W}.
⟦G→W i⟧“{You|W} could offer {me|G} the armrest.”⟦/⟧
⟦W→G a⟧“Which one?”⟦/⟧ {he|W} asked.
⟦G→W i⟧“Both.”⟦/⟧
⟦W→G a⟧“In {your|G} dreams,”⟦/⟧ {he|W} said, and was shocked to hear a laugh, a real one, big and rusty, like a garage door.
@break ~
@scene place=the plane, row thirty-one | time=in the air | pov=W | present=W,G,A
By Denver {they|W+G}’d done nine slides.
⟦G→W i⟧“You can’t say ‘synergy’.”⟦/⟧
⟦W→G i⟧“{Hal|H} likes synergy.”⟦/⟧
⟦G→W i⟧“{Hal|H} likes golf. {We|G+W} don’t put golf on the slide.”⟦/⟧
⟦W→G e⟧“There’s golf on slide twelve,”⟦/⟧ {Wes|W} said.
⟦G→W a⟧“Who put golf on slide twelve?”⟦/⟧ {he|G} said in horror.
⟦W→G i⟧“Who do {you|G} think?”⟦/⟧
⟦G→W i⟧“Delete it.”⟦/⟧
⟦W→G a⟧“{You|G} delete it. {I|W}’ve got a mortgage,”⟦/⟧ {he|W} replied.
A big hand came over and pressed the key, very gently, like someone putting out a candle. Then it didn’t go home. It stayed on the edge of the tray table, next to the pretzels. There was a pale band around the third finger where the tan stopped.
{Wes|W} hadn’t known. {He|W} did the arithmetic: the closed door since spring, the phone calls in the stairwell, the sandwiches eaten standing up.
⟦W→G a⟧“How long?”⟦/⟧ {he|W} asked, before {he|W} could stop {himself|W}.
⟦G→W i⟧“How long what?”⟦/⟧
⟦W→G e⟧“Sorry. None of {my|W} business,”⟦/⟧ said {Wes|W}.
⟦G→W i⟧“Oh. That.”⟦/⟧ The fingers curled up. ⟦G→W i =⟧“Since May. {He|X} took the cat.”⟦/⟧
⟦W→G e⟧“{I|W}’m sorry,”⟦/⟧ {Wes|W} said.
⟦G→W i⟧“{I|G} was allergic to the cat.”⟦/⟧
⟦W→G i⟧“{I|W}’m still sorry.”⟦/⟧
⟦A→W,G a⟧“Anything to drink, {gentlemen|W+G}?”⟦/⟧ {the flight attendant|A} said over {their|W+G} heads.
⟦G→A i⟧“Tomato juice, please.”⟦/⟧
⟦W→A e⟧“Same,”⟦/⟧ said {Wes|W}.
⟦A→W a⟧“Together?”⟦/⟧ {she|A} asked.
⟦G→A i⟧“{We|W+G}’re not together.”⟦/⟧
⟦A→G i⟧“{I|A} meant on the one card, {hon|G}.”⟦/⟧
⟦W→A a⟧“On {mine|W}.”⟦/⟧ {he|W} said, and paid, and did not dare to turn {his|W} head. When at last {he|W} did, the profile next to {him|W} was staring at the seatback with enormous concentration, and the ear on this side had gone dark.
⟦G→W i⟧“{I|G} thought {you|W} hated {me|G}.”⟦/⟧
⟦W→G e⟧“{Me|W}? {You|G} never say good morning,”⟦/⟧ {Wes|W} muttered.
⟦G→W i⟧“*{You|W}* never say good morning. {I|G} say it to {your|W} door.”⟦/⟧
⟦W→G i⟧“{My|W} door’s soundproof. {I|W} asked for it because of {your|G} calls.”⟦/⟧
⟦G→W a⟧“{You|W} heard the calls?”⟦/⟧ {he|G} asked.
⟦W→G i⟧“Only the ends. {You|G} always said ‘okay, then’, and then {you|G}’d kick the copier.”⟦/⟧
⟦G→W a⟧“{I|G} liked that copier,”⟦/⟧ {he|G} admitted. {He|G} drank half of {his|G} juice in one go. There was red on {his|G} lip. ⟦G→W a =⟧“What else do {you|W} know?”⟦/⟧
⟦W→G i⟧“{You|G} eat tuna on Fridays. {You|G} hum. {You|G} let {the intern|I} take the credit for the Harlow thing and then {you|G} told {Hal|H} it was {me|W} who’d helped {him|I}.”⟦/⟧
⟦G→W i⟧“It was {you|W}.”⟦/⟧
⟦W→G i⟧“{I|W} fixed one comma.”⟦/⟧
⟦G→W e⟧“It was an important comma,”⟦/⟧ said {Grant|G}.
The plane dropped. Only a pocket, only a second, but all over the cabin people yelped, and the laptop slid, and {they|W+G} both grabbed for it and got {each other|W+G} instead. Thirty-one A slept on under a hat.
⟦W→G a⟧“{You|G} can let go,”⟦/⟧ {he|W} said presently. {He|W} wasn’t sure {himself|W} which of {them|W+G} {he|W} was telling.
⟦G→W i⟧“{I|G} know {I|G} can.”⟦/⟧
⟦W→G e⟧“It’s stopped,”⟦/⟧ {Wes|W} answered.
⟦G→W i⟧“{I|G} know it’s stopped, {Tanaka|W}. {I|G}’m waiting to see if it starts up again.”⟦/⟧
It was smooth as glass after that, all the way to Newark. {They|W+G} waited, to be on the safe side.

# title: The Salt King's Envoy
# style: third person past; straight quotes; fantasy court; throne room; crowd voices; titles; typos
# cast: K = King Orlan | Orlan, Majesty | he
# cast: E = the envoy | Davith, Lord Envoy | he
# cast: B = Prince Bastien | Bastien, Bas | he
# cast: M = the Salt King |  | he
# cast: Y = the old woman's sons |  | they
# cast: H = the herald |  | he
# cast: A = an old woman in the crowd |  | she
---
@scene place=the throne room | time=noon | pov=B | present=K,E,B,H,A
{The envoy|E} would not kneel.
⟦H→E a⟧"Kneel, {sir|E},"⟦/⟧ hissed {the herald|H}.
⟦E→H a⟧"{I|E} have a bad knee,"⟦/⟧ {he|E} replied pleasantly.
⟦H→E i⟧"Then kneel on the other!"⟦/⟧
Somebody in the gallery sniggered. On the steps of the throne {Prince Bastien|B} studied {his|B} own shoes with great attention, because if {he|B} looked up {he|B} would laugh, and {{his|B} father|K} had a way of knowing.
⟦K→H a⟧"Let {him|E} stand,"⟦/⟧ {the king|K} said. ⟦K→E a =⟧"{I|K} would rather hear what {{your|E} master|M} wants than watch {you|E} get up and down."⟦/⟧
⟦E→K i⟧"{He|M} wants the salt, {Majesty|K}."⟦/⟧
⟦K→E a⟧"{He|M} has the sea,"⟦/⟧ {the king|K} said.
⟦E→K i⟧"{He|M} wants {yours|K}."⟦/⟧
That went round the hall like a draught. ⟦group i⟧"Shame!"⟦/⟧ someone shouted, ⟦group i⟧"Throw {him|E} out!"⟦/⟧ and ⟦A→E a⟧"{{My|A} boys|Y} died for that salt,"⟦/⟧ {an old woman|A} cried, quite clearly, into the gap.
{The envoy|E} turned round to find {her|A}. It was not what envoys did.
⟦E→A a⟧"How many?"⟦/⟧ {he|E} asked {her|A}.
⟦A→E i⟧"Three."⟦/⟧
⟦E→A i⟧"{I|E} lost two there. On the other side of the same ditch."⟦/⟧ {He|E} bowed to {her|A}, and the bad knee very nearly let {him|E} down. ⟦E→A i =⟧"{I|E}'m sorry for {yours|A}, {mother|A}."⟦/⟧
Now {Bastien|B} did look up.
⟦K→E i⟧"Is this a threat or a funeral, {Lord Envoy|E}?"⟦/⟧
⟦E→K i⟧"It's an errand, {Majesty|K}. {I|E} don't choose them."⟦/⟧
⟦K→E a⟧"And if {I|K} say no?"⟦/⟧ {the king|K} asked.
⟦E→K i⟧"Then {I|E} ride home and tell {him|M}, and in the spring there's another ditch."⟦/⟧
⟦B→E a⟧"Will {you|E} be in it?"⟦/⟧ {the prince|B} asked before {he|B} could stop {himself|B}.
{He|E} looked startled. {He|E} had a tired, clever, crooked sort of face, and it had not been expecting any questions from that quarter. ⟦E→B i⟧"{I|E} expect so, {Highness|B}. {I|E} generally am."⟦/⟧
⟦K→B e⟧"{Bastien|B},"⟦/⟧ said {King Orlan|K}, not loudly.
⟦B→K i⟧"{I|B} only wondered, {Father|K}."⟦/⟧
⟦K→B i⟧"Wonder more quietly. {We|K} will give {our|K} answer tomorrow. Find {him|E} a bed, somebody, and someone look at that knee."⟦/⟧
@break
@scene place=the east stair | time=that evening | pov=B | present=E,B
⟦B→E a⟧"It isn't bad at all, is it?"⟦/⟧ {the prince|B} said.
{He|E} stopped with a hand on the rail. {He|E} had come down eleven steps two at a time, and {he|E} knew that {he|E} had, and now, too late, {he|E} began to limp.
⟦E→B i⟧"Good evening, {Highness|B}."⟦/⟧
⟦B→E i⟧"{You|E} just didn't want to kneel."⟦/⟧
⟦E→B a⟧"Would {you|B}?"⟦/⟧ {he|E} asked.
⟦B→E i⟧"{I|B} do it every morning. One gets used to the cold."⟦/⟧ {Bastien|B} moved over on the window seat. There was room for one more and a cat. ⟦B→E i =⟧"Were there really two?"⟦/⟧
⟦E→B i⟧"Yes."⟦/⟧
⟦B→E e⟧"Sons?"⟦/⟧ asked {Bastien|B}.
⟦E→B e⟧"Brothers,"⟦/⟧ said {Davith|E}. {He|E} sat. The cat inspected {him|E}. ⟦E→B e =⟧"{The old woman|A} took {me|E} for older than {I|E} am, people do. It's the hair."⟦/⟧
⟦B→E a⟧"{I|B} like the hair,"⟦/⟧ {he|B} said, and wished the window would open and drop {him|B} in the moat.
⟦E→B a⟧"Do {you|B},"⟦/⟧ {the envoy|E} said.
⟦B→E i⟧"{I|B} mean, for an enemy."⟦/⟧
⟦E→B i⟧"Naturally."⟦/⟧
Below {them|B+E} the guard was changing. {They|B+E} listened to the sergeant bawl at it. {The younger man|B} pulled the cat's ears, gently, one and then the other. ⟦B→E a⟧"What if there was another way to get it?"⟦/⟧ {he|B} asked at last. ⟦B→E a =⟧"The salt."⟦/⟧
⟦E→B i⟧"There's buying. {{My|E} master|M} doesn't hold with it."⟦/⟧
⟦B→E a⟧"There's a wedding,"⟦/⟧ {the prince|B} said.
⟦E→B a⟧"{He|M} has no daughters,"⟦/⟧ {the envoy|E} pointed out.
⟦B→E i⟧"No. But {you|E}'re {{his|M} nephew|E}. {I|B} looked {you|E} up."⟦/⟧
It took {him|E} some time. {Bastien|B} watched it arrive, from the eyebrows downward, and thought that {he|B} had never in {his|B} life been so frightened or enjoyed anything so much.
⟦E→B e⟧"{Your Highness|B},"⟦/⟧ said {Davith|E} faintly, ⟦E→B e =⟧"{I|E} believe {I|E} had better kneel after all."⟦/⟧
⟦B→E a⟧"Mind the knee,"⟦/⟧ {the prince|B} said, scarlet to the collar.
⟦E→B a⟧"Which one?"⟦/⟧ {he|E} asked, and {they|B+E} were both still laughing like boys when the cat, disgusted, got down and left {them|B+E} to it.

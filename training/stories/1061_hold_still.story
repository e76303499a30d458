# title: Hold Still
# style: third person past; curly quotes; soldiers; two men, a third comes; hurt/comfort; epithets for both
# cast: W = the medic | William Abaroa, William, Abaroa, the younger man, Doc | he
# cast: C = the sniper | Christopher, the taller man, the wounded man, the older soldier | he
# cast: T = the lieutenant | Prothero, the officer | he
---
@scene place=a barn behind the line | time=night | pov=C | present=W,C
Hold still was what {the medic|W} said to everybody, and {he|W} said it now without looking up.
⟦C→W a⟧“{I|C} am,”⟦/⟧ {the sniper|C} said.
⟦W→C i⟧“{You|C}’re shaking.”⟦/⟧
⟦C→W i⟧“That’s the barn.”⟦/⟧
⟦W→C a⟧“The barn is shaking,”⟦/⟧ {he|W} repeated.
⟦C→W i⟧“Shelling. Barns do that.”⟦/⟧
⟦W→C i⟧“They stopped an hour ago, {Christopher|C}.”⟦/⟧
So {he|W} was using the whole name. That was bad. {The taller man|C} tipped {his|C} head back against the feed sacks and watched {William|W}’s hands instead of {his|W} face, because the hands never lied about anything. They were red to the wrist. They were going a little too fast.
⟦C→W i⟧“How deep?”⟦/⟧
⟦W→C a⟧“Ask {me|W} something else,”⟦/⟧ {the younger man|W} told the wound.
⟦C→W a⟧“Okay. What’s for dinner?”⟦/⟧ {the older soldier|C} asked {him|W}.
⟦W→C i⟧“Beans.”⟦/⟧
⟦C→W i⟧“Then let {me|C} go, {Doc|W}. It’s kinder.”⟦/⟧
It was the kind of joke they all made, they’d made it that very morning, over the beans. {He|W} stopped with the needle in the air. {He|W} didn’t laugh, and after a second or two {the wounded man|C} understood that {he|W} couldn’t.
⟦C→W i⟧“Hey. Hey, {William|W}. {I|C} didn’t mean it.”⟦/⟧
⟦W→C a⟧“Hold *still*,”⟦/⟧ {the younger man|W} choked out.
It had been going on since the ferry. {He|C} could have given you the date. {Abaroa|W} had come up the ramp with a pack bigger than {he|W} was and asked who {he|W} should report to, and {the older soldier|C}, who’d been asleep on a coil of rope with {his|C} hat over {his|C} eyes, had said to the hat, report to {me|C}, {I|C}’ve got a splinter. And {he|W} had got out the tweezers. {He|W} had actually knelt down, in front of a whole company of jeering men, and asked to see the hand. There wasn’t any splinter. {Christopher|C} had been looking for one ever since; {he|C} had turned up at the aid post with blisters, with a stye, with a cough that {he|C} did quite well. Now {he|C} had finally brought {him|W} a real one, and look how {he|W} took it.
⟦W→C i⟧“Almost. Two more.”⟦/⟧
⟦C→W a⟧“{You|W}’re crying on {my|C} leg,”⟦/⟧ {the sniper|C} observed.
⟦W→C i⟧“It’s sweat.”⟦/⟧
⟦C→W i⟧“It’s salt. It stings.”⟦/⟧
⟦W→C i⟧“Good. If it stings {you|C}’ve got a leg.”⟦/⟧
⟦C→W i⟧“Is that what they teach {you|W}?”⟦/⟧
⟦W→C i⟧“First week.”⟦/⟧
⟦C→W i⟧“What’d they teach {you|W} in the second?”⟦/⟧
⟦W→C a⟧“Not to have favorites,”⟦/⟧ {the medic|W} said.
The thread snapped. {He|W} had bitten it off, with {his|W} cheek an inch from {the sniper|C}’s knee, and {he|W} stayed down there as if there were more to bite.
⟦C→W a⟧“How’d {you|W} do on that?”⟦/⟧ {the wounded man|C} asked, after a while.
⟦W→C i⟧“{I|W} failed it. {I|W} failed it on a boat.”⟦/⟧
{He|C} reached down. {His|C} fingers were cold and not very clever by now, but they found the back of {the medic|W}’s neck, where the hair was cut too short to hold, and they held on anyway.
⟦C→W i⟧“There wasn’t any splinter.”⟦/⟧
⟦W→C i⟧“{I|W} know there wasn’t, {you idiot|C}.”⟦/⟧
The door scraped. {They|W+C} didn’t spring apart; {one of {them|W+C}|C} couldn’t and {the other|W} wouldn’t.
@scene place=the barn | time=a moment later | pov=C | present=W,C,T
⟦T→W i⟧“Can {he|C} be moved?”⟦/⟧
⟦W→T i⟧“No, {sir|T}.”⟦/⟧
⟦C→T i⟧“Yes, {sir|T}.”⟦/⟧
⟦T→W+C i⟧“Which?”⟦/⟧ {The lieutenant|T} held the lamp up. It was {Prothero|T}, who had been {a schoolmaster|T}, and {he|T} had a way of waiting.
⟦W→T i⟧“Not before morning. {He|C}’ll bleed.”⟦/⟧
⟦T→W a⟧“We haven’t got a morning,”⟦/⟧ {the lieutenant|T} said. ⟦T→W a =⟧“The trucks go at two.”⟦/⟧
⟦C→T i⟧“Then {I|C}’ll be on them.”⟦/⟧
⟦W→C a⟧“{You|C}’ll be *dead* on them,”⟦/⟧ {the younger man|W} burst out.
⟦C→W i⟧“{I|C}’ve been on worse trucks.”⟦/⟧
⟦T→C i⟧“{I|T} wasn’t asking {you|C}. {Abaroa|W}, how many stretchers?”⟦/⟧
⟦W→T i⟧“None. There’s this door, though.”⟦/⟧
⟦T→W a⟧“Which door?”⟦/⟧ {the schoolmaster|T} inquired.
⟦W→T i⟧“The one {you|T}’re leaning on, {sir|T}.”⟦/⟧
{The officer|T} looked at it, and took {his|T} hand away. {He|T} looked at the other hand too, the one that hadn’t moved from the back of a collar, and lowered the lamp so that it lit only straw.
⟦T→W a⟧“Get it off its hinges,”⟦/⟧ {he|T} said. ⟦T→W a =⟧“{I|T}’ll take the feet. {You|W} take the end with the mouth.”⟦/⟧
⟦C→T i⟧“{I|C} heard that.”⟦/⟧
⟦W→C a⟧“Hold still,”⟦/⟧ {the medic|W} said, and this time {he|W} kissed {him|C} on the forehead after it, in front of {an officer|T}, hard, like a stamp.

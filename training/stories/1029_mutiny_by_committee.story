# title: Mutiny by Committee
# style: third person past; British single quotes; pirate ship; they/them lead, captain and bosun both women; comic; titles and nicknames
# cast: A = Aspen | Aspen, Sprat | they
# cast: K = Captain Kestle | Kestle, Captain | she
# cast: B = Bosun Tolland | Tolland, Bosun | she
# cast: C = the cook | Cook | he
---
@scene place=the captain's cabin | time=dawn, at sea | pov=A | present=A,K,B
⟦B→K e⟧‘This is a mutiny,’⟦/⟧ {Tolland|B} announced.
⟦K→B i⟧‘Is it? What time is it?’⟦/⟧
⟦B→K i⟧‘Half past five.’⟦/⟧
⟦K→B a⟧‘Then it can wait until six,’⟦/⟧ {the captain|K} said into {her|K} pillow.
{Aspen|A} was standing behind {the bosun|B} with a mop. {They|A} had not been asked to mutiny. {They|A} had been asked to bring the mop.
⟦B→K i⟧‘It can’t wait. {We|B+A} have demands.’⟦/⟧
⟦K→B i⟧‘Who’s {we|B+A}?’⟦/⟧
⟦B→K i⟧‘{Me|B} and {Sprat|A}.’⟦/⟧
⟦K→A i⟧‘{Sprat|A}? Are {you|A} mutinying?’⟦/⟧
⟦A→K a⟧‘{I|A} don’t think so,’⟦/⟧ {they|A} said. ⟦A→K a =⟧‘{I|A} was told that there’d been a spill.’⟦/⟧
⟦B→A a⟧‘That was a code,’⟦/⟧ {the bosun|B} muttered.
⟦A→B i⟧‘{You|B} might have mentioned it was a code, {Bosun|B}.’⟦/⟧
⟦K→A,B i⟧‘Oh, good Lord.’⟦/⟧ The blankets heaved, and a leg came out, and then the other one, the wooden one, feeling about for the floor. ⟦K→B i⟧‘Go on. Read them out.’⟦/⟧
⟦B→K i⟧‘Read what out?’⟦/⟧
⟦K→B i⟧‘The demands. {I|K} take it {you|B} wrote them down? {I|K} did, for {mine|K}.’⟦/⟧
{Tolland|B} had not written them down. {Aspen|A} could tell by the neck, which was all {they|A} could see of {her|B}. {She|B} had sailed under {Kestle|K} for nineteen years, boy and woman, as {she|B} liked to say; {they|B+K}’d taken four prizes together, and been shipwrecked twice, and once, after a bad night in Lisbon, {they|B+K} had been married for most of a week. {She|B} could splice anything to anything. {She|B} had taught {Aspen|A} to swim by the simple means of letting go. But {she|B} could no more write a list than lay an egg, and nobody on the whole ship was supposed to know it.
⟦A→K a⟧‘{I|A}’ve got them,’⟦/⟧ {they|A} heard {themself|A} say. ⟦A→K a =⟧‘{I|A} was keeping them for {her|B}.’⟦/⟧
⟦K→A i⟧‘{I|K} don’t see a paper.’⟦/⟧
⟦A→K i⟧‘In {my|A} head. One. Biscuit.’⟦/⟧
⟦K→A i⟧‘What about it?’⟦/⟧
⟦A→K i⟧‘More of it. Or less. Which was it, {Bosun|B}?’⟦/⟧
⟦B→A i⟧‘Less weevil.’⟦/⟧
⟦A→K i⟧‘More biscuit, less weevil. Two.’⟦/⟧
⟦K→B i⟧‘Is {the child|A} making these up?’⟦/⟧
⟦B→K i⟧‘{They|A} are not. Two was the watches.’⟦/⟧
⟦A→K i⟧‘Two was the watches. They’re too long. Three...’⟦/⟧ {They|A} ran dry. {The captain|K} had found {her|K} spectacles, and put them on, and was looking over the top of them, not at {Aspen|A} at all.
⟦K→B a⟧‘And what was three?’⟦/⟧ {she|K} inquired, quite gently.
⟦B→K i⟧‘{You|K} know what three is.’⟦/⟧
⟦K→B e⟧‘{I|K}’d like to hear it,’⟦/⟧ said {Kestle|K}.
⟦B→K i⟧‘Not in front of {them|A}.’⟦/⟧
⟦K→B i⟧‘{You|B} brought {them|A}.’⟦/⟧
⟦B→K i⟧‘{I|B} brought {them|A} so {I|B} wouldn’t have to *say* it!’⟦/⟧
⟦A→K,B i⟧‘Shall {I|A} wait outside with the mop?’⟦/⟧
⟦K→A i⟧‘No. Stay there. {You|A}’re taking the minutes.’⟦/⟧
{Tolland|B} turned {her|B} hat round in {her|B} hands, the whole way round, twice. Overhead {the cook|C} was singing to the hens. {Aspen|A} had begun to wish very much that there had been a spill.
⟦B→K a⟧‘{You|K}’ve drawn up a will,’⟦/⟧ {she|B} said at last. ⟦B→K a =⟧‘{Cook|C} saw it. {He|C} was bringing in {your|K} eggs and it was lying there on the table. {You|K}’ve left {me|B} the ship.’⟦/⟧
⟦K→B i⟧‘Who else would {I|K} leave it to?’⟦/⟧
⟦B→K i⟧‘{I|B} don’t want it.’⟦/⟧
⟦K→B i⟧‘{You|B}’ve come in here with a cutlass to take it off {me|K}!’⟦/⟧
⟦B→K i⟧‘That’s different! That’s *taking*!’⟦/⟧
⟦A→B e⟧‘{I|A} don’t follow,’⟦/⟧ {Aspen|A} said.
⟦B→A i⟧‘If {I|B} take it off {her|K} then {she|K}’s still here, isn’t {she|K}? {She|K}’d be down in the brig. Giving orders through the door. {I|B} could take {her|K} {her|K} eggs.’⟦/⟧
It was the longest speech that {Aspen|A} had ever heard from {her|B}. {She|B} seemed surprised {herself|B}. {She|B} shoved the hat back on, over one ear, and glared at the stove.
⟦K→B a⟧‘{Tolland|B},’⟦/⟧ {she|K} said.
⟦B→K i⟧‘No.’⟦/⟧
⟦K→B i⟧‘It’s a will, {you old fool|B}. Everybody’s got a will. {I|K}’m not ill.’⟦/⟧
⟦B→K i⟧‘{You|K} cough.’⟦/⟧
⟦K→B i⟧‘{I|K} smoke.’⟦/⟧
⟦B→K i⟧‘{You|K} went up to bed at nine on Sunday.’⟦/⟧
⟦K→B i⟧‘{I|K} was reading! It was a very good book. There’s a governess in it.’⟦/⟧ {The bosun|B} sniffed, enormously, and wiped {her|B} face on {her|B} sleeve. {Aspen|A} studied the mop. ⟦K→A i⟧‘{Sprat|A}, put down: {the captain|K} to produce {herself|K} in good health, daily, at breakfast. Is that three?’⟦/⟧
⟦B→K i⟧‘That’s three.’⟦/⟧
⟦K→B i⟧‘Any more?’⟦/⟧
⟦B→K a⟧‘{I|B}’d like to borrow the book,’⟦/⟧ {she|B} said gruffly.
⟦A→K a⟧‘{She|B}’d like it read to {her|B},’⟦/⟧ {they|A} put in, before {they|A} could stop {themself|A}. ⟦A→K a =⟧‘{I|A} mean, so would {I|A}. If there’s a governess.’⟦/⟧
Nobody breathed. {Kestle|K} took off {her|K} spectacles and polished them for some time on a corner of the sheet. {She|K}’d always known, then; {she|K}’d known for nineteen years.
⟦K→A,B i⟧‘Six o’clock,’⟦/⟧ and {she|K} swung the leg back into bed. ⟦K→A,B i =⟧‘After the watch. {Both of {you|A+B}|A+B}. And {Bosun|B}, next time, *knock*.’⟦/⟧

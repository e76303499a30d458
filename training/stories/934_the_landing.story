# title: Whose Turn for the Landing
# style: third person past; British single quotes; friends at night, two women in an old house, something on the stairs; a third late; spooky and warm; many pronoun tags
# cast: J = Jill | Jill, Jilly | she
# cast: M = Mariam | Mariam, Maz | she
# cast: G = the old lady | Miss Tull, Marjorie | she
# cast: E = Jill's ex-husband | Jonty | he
# cast: A = the estate agent | | they
# cast: B = a former lodger | | he
# cast: U = Mariam's mother | | she
---
@scene place=the back bedroom | time=half past two in the morning | pov=M | present=M,J,G
⟦J→M a⟧‘Was that {you|M}?’⟦/⟧ {she|J} hissed out of the dark.
⟦M→J i⟧‘Was what {me|M}?’⟦/⟧
⟦J→M i⟧‘The stair.’⟦/⟧
{Mariam|M} lay and listened. It was {Jill|J}’s house, {Jill|J}’s as of Friday, and there was one bed in it. {They|M+J}’d been sharing for two nights, top to tail, like girls. ⟦M→J a⟧‘{I|M}’m in bed,’⟦/⟧ {she|M} said reasonably. ⟦M→J a =⟧‘{You|J}’re holding {my|M} foot.’⟦/⟧
⟦J→M a⟧‘So who was it?’⟦/⟧ {she|J} whispered.
⟦M→J i⟧‘Wood. It’s the wood cooling.’⟦/⟧
⟦J→M i⟧‘It does it at half past two. It did it last night at half past two.’⟦/⟧
⟦M→J i⟧‘Then it’s very regular wood.’⟦/⟧
⟦J→M i⟧‘Go and look.’⟦/⟧
⟦M→J a⟧‘{Me|M}? It’s {your|J} house,’⟦/⟧ {she|M} said.
⟦J→M i⟧‘{I|J}’ve got bare feet.’⟦/⟧
⟦M→J a⟧‘{I|M} know {you|J} have, {I|M} can feel them,’⟦/⟧ {she|M} grumbled, but {she|M} was sitting up by then. So was {{her|M} friend|J}. In what light there was {they|M+J} regarded {each other|M+J} down the length of the eiderdown, {two women of fifty-three|M+J}, {one|M} with a torch.
It did it again. It was the third stair, or the fourth. It wasn’t a creak so much as a sort of a sigh, such as a person gives who’s carrying something up, and has stopped to change hands.
⟦J→M i⟧‘Oh God.’⟦/⟧
⟦M→J i⟧‘Shush.’⟦/⟧
⟦J→M i⟧‘It’s *{her|G}*. {The estate agent|A} said {she|G} died here. In this room, {she|G} did, they found {her|G} in this...’⟦/⟧
⟦M→J i⟧‘In this bed?’⟦/⟧
⟦J→M a⟧‘{I|J} got a new mattress!’⟦/⟧ {she|J} wailed.
{They|M+J} had seen a photo. It had been left behind on a nail in the hall, {a long old lady|G} in an apron, unsmiling, with a tray. {Miss Tull|G} had let rooms to students for forty years, and {Mariam|M}, who taught them, had known one or two of the lodgers; they said {she|G}’d come up at all hours, whenever a light was on under a door, with cocoa. {She|G} never knocked. {She|G} just used to set it down outside and go away again. {One boy|B} had told {her|M}, quite seriously, that {he|B} wouldn’t have got through {his|B} finals without it, or through anything.
⟦M→J a⟧‘What time did {you|J} put {your|J} lamp out?’⟦/⟧ {she|M} asked.
⟦J→M i⟧‘{I|J} didn’t. Just now, when it started.’⟦/⟧
⟦M→J i⟧‘And last night?’⟦/⟧
⟦J→M i⟧‘The same. {I|J} can’t sleep, can {I|J}? {I|J} lie there and look at the damp.’⟦/⟧
⟦M→J i⟧‘Every night?’⟦/⟧
⟦J→M i⟧‘Since {he|E} went, yes.’⟦/⟧
⟦M→J i⟧‘{Jilly|J}. That’s a year and a half.’⟦/⟧
⟦J→M a⟧‘{I|J} nod off at work,’⟦/⟧ {she|J} said. {She|J}’d pulled the eiderdown right up to {her|J} chin, and above it {her|J} face was only a smudge. ⟦J→M a =⟧‘Don’t go on at {me|J}. {I|J} thought if {I|J} got a house. {I|J} thought, new house, {I|J}’d be so tired from the boxes.’⟦/⟧
⟦M→J i⟧‘Why didn’t {you|J} say?’⟦/⟧
⟦J→M i⟧‘{You|M}’ve got {{your|M} mum|U}. {You|M}’ve got {your|M} knees.’⟦/⟧
⟦M→J i⟧‘{I|M}’ve always got {my|M} knees.’⟦/⟧
⟦J→M i⟧‘{You|M}’d have come round.’⟦/⟧
⟦M→J i⟧‘Yes, {I|M} would.’⟦/⟧
⟦J→M i⟧‘With soup.’⟦/⟧
⟦M→J a⟧‘What’s wrong with {my|M} soup?’⟦/⟧ {she|M} said.
{She|J} was saved from replying. It had got to the landing. There wasn’t any doubt about it now: one board, and the next, and then nothing, just the other side of the door, where a thin line of dark lay along the floor.
⟦J→M a⟧‘Don’t open it,’⟦/⟧ {she|J} breathed.
⟦M→J i⟧‘{I|M}’m only going to open it a bit.’⟦/⟧
⟦J→M i⟧‘{Maz|M}, *don’t*.’⟦/⟧
⟦M→J i⟧‘Give {me|M} back {my|M} foot.’⟦/⟧
It was given back. The lino was icy. {She|M} got as far as the handle, and there, to be honest, {her|M} nerve went, and {she|M} stood with {her|M} hand on the cold china and the torch pointing at {her|M} own toes.
⟦J→M i⟧‘What’s it doing?’⟦/⟧
⟦M→J i⟧‘Nothing. Waiting.’⟦/⟧
⟦J→M i⟧‘What for?’⟦/⟧
⟦M→G a⟧‘{I|M} think,’⟦/⟧ {she|M} said, and cleared {her|M} throat, and tried it louder, to the wood, ⟦M→G a =⟧‘{I|M} think {we|M+J}’re all right, thank {you|G}, {Miss Tull|G}. {She|J}’s had a bad time but {I|M}’m here now. {You|G} can leave it.’⟦/⟧
@break
@scene place=the kitchen | time=breakfast | pov=M | present=M,J,E
⟦J→M a⟧‘{You|M} *thanked* it,’⟦/⟧ {she|J} said.
⟦M→J i⟧‘It seemed polite.’⟦/⟧
⟦J→M i⟧‘And then {you|M} got back in and snored.’⟦/⟧
⟦M→J i⟧‘What did {you|J} do?’⟦/⟧
⟦J→M a⟧‘Well, that’s just it,’⟦/⟧ {she|J} said, stirring. {She|J} was looking better; there was a crease down one cheek. ⟦J→M a =⟧‘{I|J} don’t know. {I|J} was lying there thinking that {I|J}’d never sleep again, and it was ten past nine.’⟦/⟧
The back door banged. Nobody {they|M+J} knew came in without knocking, except for one, who had never learned.
⟦E→J,M i⟧‘Only {me|E}. Brought the last of {your|J} boxes. God, it’s bleak, isn’t it?’⟦/⟧
⟦J→E a⟧‘{You|E}’ve got a key?’⟦/⟧ {she|J} said.
⟦E→J i⟧‘It was under the pot. Hello, {Mariam|M}. {You|M}’ve moved in, have {you|M}?’⟦/⟧
⟦M→E i⟧‘It’s a thought.’⟦/⟧
⟦J→M i⟧‘Is it?’⟦/⟧
⟦M→J i⟧‘Well, {you|J}’ve the room.’⟦/⟧
⟦E→J i⟧‘{I|E}’d have a surveyor look at those stairs. {I|E} nearly broke {my|E} neck on that.’⟦/⟧
⟦J→E i⟧‘On what?’⟦/⟧
⟦E→J i⟧‘Somebody’s left a mug on them. Outside the back bedroom, right where you’d put your foot. {I|E} only went up to use the loo.’⟦/⟧
{They|M+J} didn’t look at {each other|M+J}. Very carefully {Jill|J} laid down {her|J} spoon.
⟦M→E e⟧‘What sort of mug?’⟦/⟧ asked {Mariam|M}.
⟦E→M a⟧‘Just a mug. White. Stone cold,’⟦/⟧ {he|E} said.
⟦J→E i⟧‘Was there anything in it?’⟦/⟧
⟦E→J a⟧‘Dregs,’⟦/⟧ {he|E} said. ⟦E→J a =⟧‘Smelled like cocoa. {I|E}’d have thought {you|J+M}’d both grown out of it.’⟦/⟧
⟦J→E i⟧‘{Jonty|E}?’⟦/⟧
⟦E→J i⟧‘Mm?’⟦/⟧
⟦J→E a⟧‘Put the key back under the pot,’⟦/⟧ {she|J} told {him|E} kindly, ⟦J→E a =⟧‘and next time, knock. {We|J+M}’ve got {a landlady|G}.’⟦/⟧

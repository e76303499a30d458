# title: Delicates, Cold
# author: pennywhistle
# container: docx
# style: third person past; straight double quotes; they and xe; signing, mindspeech, lyrics in italics; notes typed into the text
# cast: J = June Abara | June | they
# cast: W = Wren | | xe
# cast: M = Mateus | | he
# cast: K = Mrs. Kowalczyk | | she
---
@title
Delicates, Cold
@byline
by pennywhistle
@note
A/N: hi!! this one is for the found family bingo, square "laundry". Wren uses xe/xem/xyr and June uses they/them, and if that is a problem the back button is free. The song is called Spin Cycle and it isn't real, I made it up in the shower.
@prose
The wash house on Dormer Street never closed, because Mrs. Kowalczyk had lost the key to it in 1998.
June had six loads, a roll of quarters and nowhere to be. They had picked the machine at the end, the one with the dent in it, because it was next to the window and because it was next to Wren.
Wren was asleep sitting up. At any rate xyr eyes were shut. It was hard to be sure, with Wren.
⟦W→J e telepathy⟧:Your red sock is in with the whites,:⟦/⟧ said Wren, without opening xyr mouth.
June jumped. ⟦J→W i⟧"You could just say it."⟦/⟧
⟦W→J i telepathy⟧:I could.:⟦/⟧ Xe opened one eye. ⟦W→J a⟧"There's a red sock in with your whites,"⟦/⟧ xe said, in a voice that was rusty from being kept indoors. ⟦W→J a =⟧"There. It's still in there."⟦/⟧
They lunged for the stop button. The machine thought about it, and locked its door, and went on.
⟦J→W e⟧"How long have you been hearing that?"⟦/⟧ June asked. There was no point in pretending that they meant the sock. Xe had been coming here since October, on the bad nights, because a dozen drums going round was the only thing in the city that was louder than other people.
⟦W→J e⟧"Since the bus stop,"⟦/⟧ Wren admitted.
@lyrics
*Put your quarters in the slot, love,*
*put your troubles in the drum,*
*nobody comes out the color*
*that they went in when they come.*
@prose
Mateus came in backwards, with a basket on each hip and snow in his beard. He put the baskets down so that he could talk.
⟦M→J,W a sign⟧"Who died?"⟦/⟧ he signed.
⟦W→M e sign⟧"June's dignity,"⟦/⟧ Wren signed back, and spelled out the last word letter by letter, to make it last.
⟦J→W e⟧"Very funny,"⟦/⟧ June said, and then remembered, and put down the detergent and signed it too, with a face. Their signing was slow, but they had worked hard on the faces.
Mateus laughed without a sound. He tapped June on the shoulder and made them look at him. ⟦M→J a sign⟧"Where is your coat?"⟦/⟧ he signed. ⟦M→J a sign =⟧"It's four below."⟦/⟧
⟦J→M e sign⟧"In there,"⟦/⟧ June signed, pointing at the dryer. ⟦J→M e sign =⟧"With everything else."⟦/⟧
He counted the loads on his fingers. He looked at Wren.
⟦W→M a telepathy⟧:It's everything they own,:⟦/⟧ xe told him. Mateus could hear that, the way he could hear a bass drum, in the breastbone. ⟦W→M a telepathy =⟧:They've moved out of Darcy's. They haven't got anywhere. They are going to say that it's fine.:⟦/⟧
⟦J e⟧"It's fine,"⟦/⟧ said June.
Mateus took off his coat, which was enormous, and buttoned them into it right up to the chin, as if they were six. It smelled of sawdust and peppermints. He did up the last button and patted it.
⟦M→J e sign⟧"Liar,"⟦/⟧ Mateus signed, with great affection.
@note
(A/N: sorry to interrupt! yes, Darcy is THAT Darcy, from part one. boo, hiss. ok carry on)
@break xxx
@prose
Mrs. Kowalczyk came at six to empty the coin boxes. She was five feet tall and had been widowed twice, and she was afraid of nobody but the health inspector. She found three people asleep in her window under one coat, and on the sill a pile of bedsheets, neatly folded, and pink as prawns.
⟦K a⟧"This is not a hotel,"⟦/⟧ she said.
⟦J→K e⟧"No, Mrs. Kowalczyk,"⟦/⟧ said June, sitting up. There was the print of a zipper on their cheek. ⟦J→K e =⟧"We're just waiting for the towels."⟦/⟧
⟦K→J i⟧"Since midnight you wait for towels?"⟦/⟧
June opened their mouth, and there was nothing in it. ⟦J i thought⟧*Say something,*⟦/⟧ they thought. ⟦J i thought =⟧*Say anything. You used to be so good at this.*⟦/⟧
⟦W→K e⟧"They need a place to stay,"⟦/⟧ said Wren.
It was the most that June had ever heard xem say to a stranger. Xe had gone white around the mouth. Xe did not like talking; it was, xe had once explained, like shouting into a bucket. But xe got up in xyr socks and faced her and went on. ⟦W→K i⟧"Just for a bit. They're tidy. They cook. They'll tell you that it's fine, and it isn't, and I can't listen to it any more, it's like sleeping next to a smoke alarm."⟦/⟧
⟦J→W e⟧"Wren,"⟦/⟧ said June.
⟦W→J i⟧"Well, it is."⟦/⟧
Mrs. Kowalczyk looked for a long while at the three of them. She looked at the pink sheets. Then she turned around to Mateus, and set down the coin box, and lifted her small, red, square hands.
⟦K→M a sign⟧"You are their friend?"⟦/⟧ she signed. It was old-fashioned signing, from another country, but it was signing. ⟦K→M a sign =⟧"You speak for this one?"⟦/⟧
% That he signs is known only from the line he answers.
His eyebrows went up into his hair. ⟦M→K i sign miss⟧"You sign?"⟦/⟧
⟦K→M a sign⟧"My first husband,"⟦/⟧ she signed. ⟦K→M a sign =⟧"A bad man, but he had beautiful hands."⟦/⟧
⟦M→K e sign⟧"June is honest,"⟦/⟧ Mateus signed, when he had finished laughing. ⟦M→K e sign =⟧"Bad at laundry. But honest."⟦/⟧
She thought it over. Outside, the snow plow went by and threw its orange light around the walls, over the machines, over the sign that said NO DYEING, and over June, who was holding on to their own elbows.
⟦K→J e⟧"Upstairs is a room,"⟦/⟧ Mrs. Kowalczyk said. ⟦K→J e =⟧"It has a bed, a window, one cat. The cat is not negotiable."⟦/⟧
% Nothing but the sense says that it is the one who needs the room, not the one beside them, who answers.
⟦J→K i miss⟧"I can't pay you until--"⟦/⟧
⟦K→J i⟧"Did I say pay? You mop. And you find me the key to that door."⟦/⟧ She flapped a hand at it. ⟦K→J i =⟧"Since 1998 I cannot go on vacation."⟦/⟧
June laughed, and halfway through it turned into the other thing, as it does. Mateus put an arm around them. Wren put the sock in their hand.
⟦W→J a telepathy⟧:Fine?:⟦/⟧ xe asked.
⟦J→W e⟧"Not yet,"⟦/⟧ said June, out loud, and wiped their nose on it.
@lyrics
*So turn me inside out, love,*
*and hang me in the sun,*
*nobody comes out the color*
*that they went in, not one.*
@end_note
A/N: and that's it! Part three is called Tumble Dry and it has the key in it.
reviewers are loved! i will trade you one (1) cat for a comment

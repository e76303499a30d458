# title: Embers of the Ashen Crown, Chapter Eleven: The Oubliette
# style: third person past; straight quotes; ffnet 2008; fantasy quest, whump and rescue; many epithets; tags and adverbs, then untagged bickering; review replies; long; six persons
# cast: A = Prince Aldren | Aldren, Al, the prince, the young prince, Your Highness, the dark haired man, princeling, the prisoner, laddie | he
# cast: T = Thessalind | Thess, Thessalind, the elf, the archer, the blonde, the elf maiden | she
# cast: B = Brok Ironkettle | Brok, the dwarf, Ironkettle, the stout warrior | he
# cast: N = Nim Underbough | Nim, the halfling, the thief, the little thief, Underbough | he
# cast: C = Sister Caldra | Caldra, Sister, the cleric, the priestess, the healer | she
# cast: M = the Margrave | the Pale Margrave, the Margrave, my lord, the pale man | he
# cast: G = the jailer | the jailer, Grubb, the fat man | he
# cast: K = Kester | Kester, Captain Kester, the traitor, the captain | he
---
@heading
~*~ Embers of the Ashen Crown ~*~
Chapter Eleven: The Oubliette
@end
@disclaimer
Disclaimer: if I owned Ashen Crown then book 4 wouldn't of happened. R.H. Tolland owns everything. I own Grubb, lucky me.
@end
@note
Review replies!!
SilverArrow99 - THANK YOU! no Thess isn't going to end up with Kester, ew, see below ;)
DwarfLuvr - yes there is more Brok in this one just for you
anon - if you don't like hurt Aldren then why are you on chapter ten of a story called hurt Aldren
Warnings, some torture (nothing graphic), some swearing in dwarvish. Enjoy!
@end
It was dark in the oubliette. It was always dark. Prince Aldren had been counting the drips off the ceiling because there was nothing else to count, and he had gotten up to nine thousand four hundred and something when he heard the boots.
⟦G→A i⟧"Wakey wakey, Highness,"⟦/⟧ sneered the jailer. A torch came through the grate and the prince flinched away from it, his emerald eyes watering. ⟦G→A i =⟧"You got a visitor."⟦/⟧
⟦A→G i⟧"Tell him I am not at home,"⟦/⟧ croaked Aldren.
⟦G→A i⟧"Ho ho! He's still got jokes, my lord."⟦/⟧
⟦M→G i⟧"I do hope so,"⟦/⟧ said a soft, cold voice. ⟦M→G i =⟧"It is so much duller when they haven't. You may go, Grubb."⟦/⟧
⟦G→M i⟧"But my lord, he bites."⟦/⟧
⟦M→G i⟧"*Go,*"⟦/⟧ said the Margrave.
He had to come down the ladder to get into the cell, and he did it as if it were the grand staircase at Vell. He was as pale as they said, even his eyelashes. He brushed off his glove. Aldren would have stood up if his leg would have let him, but it hadn't let him since the second day, so he lifted up his chin instead.
⟦M→A i⟧"You look terrible,"⟦/⟧ the Margrave observed.
⟦A→M i⟧"You should have seen your guards."⟦/⟧
⟦M→A i⟧"I have. Two of them asked for a pension. Aldren, this is wearisome. It is only a word. Your father whispered it to you upon his deathbed, you will whisper it to me, and I shall have you out of here and in a bath within the hour. Where is the Crown?"⟦/⟧
⟦A→M i⟧"I forget."⟦/⟧
⟦M→A i⟧"Do you?"⟦/⟧
⟦A→M i⟧"I was hit on the head a lot. You might take that up with Grubb."⟦/⟧
The Margrave sighed. He reached out with one finger and pressed, quite gently, on the place above the knee, and the prince bit through his lip rather than scream. It didn't work. He screamed anyway.
⟦M→A i⟧"They are not coming, you know,"⟦/⟧ the pale man said kindly when it was quiet again. ⟦M→A i =⟧"Your little band. Captain Kester has told them that you are dead. He brought them your ring with the finger still in it. Not your finger of course. But they cried very prettily, he says, especially the elf."⟦/⟧
Aldren said nothing. He had shut his eyes.
⟦A i thought⟧*Thess,*⟦/⟧ he thought. ⟦A i thought =⟧*Oh Thess, don't you believe him.*⟦/⟧
@break ~*~*~*~
⟦T i⟧"I don't believe him,"⟦/⟧ said Thessalind.
It was raining in the Hollow. They'd lit no fire. There were four of them left under the rock and nobody was eating.
⟦C→T i⟧"Child,"⟦/⟧ said Sister Caldra gently. ⟦C→T i =⟧"You saw the ring."⟦/⟧
⟦T→C i⟧"I saw *a* ring. I saw *a* finger!"⟦/⟧
⟦N→T i⟧"It was on him, though. The ring was. I'd know it anywhere, I've stolen it off him twice."⟦/⟧
⟦T→N i⟧"Which hand was it from, Nim?"⟦/⟧
⟦N→T i⟧"What?"⟦/⟧
⟦T→N i⟧"Which hand?"⟦/⟧ The elf maiden had stood up. Her blue eyes were red around the edges but they were blazing. ⟦T→N i =⟧"Think! You've held it. What is wrong with Aldren's fingers?"⟦/⟧
⟦B→T i⟧"He chews 'em,"⟦/⟧ Brok said slowly.
⟦T→B i⟧"He chews them!"⟦/⟧
⟦B→T i⟧"Down to the quick. His mother used to put pepper on."⟦/⟧
⟦T→B i⟧"And that one had a nail on it as long as my own!"⟦/⟧
There was a silence in the Hollow, except for the rain. The halfling's mouth had fallen open. The dwarf put down his axe, took off his helmet, and hit himself on the forehead with it.
⟦B i⟧"Thrice damned *fool!*"⟦/⟧ he roared.
⟦C→B i⟧"Hush! Do you want the whole valley to hear?"⟦/⟧
⟦B→C i⟧"I wept on that finger, Sister! I kissed it! I made a *speech!*"⟦/⟧
⟦N→B i⟧"It was a good speech,"⟦/⟧ said Nim, patting him. ⟦N→B i =⟧"But whose finger is it?"⟦/⟧
⟦B→N i⟧"I dinna care whose finger it is!"⟦/⟧
⟦C→T i⟧"Then he's lied to us. Kester has. But he swore it on the Flame, he swore it with his hand in mine."⟦/⟧
⟦T→C i⟧"Where did he say that he was going to-night?"⟦/⟧ asked the blonde.
⟦C→T i⟧"For water."⟦/⟧
All four of them looked at the rain coming down in sheets.
⟦N→C i⟧"For *water,*"⟦/⟧ said Nim.
⟦B→N i⟧"Get yer boots on,"⟦/⟧ growled the dwarf.
@break ~*~*~*~
They caught him at the ford. It wasn't hard. Captain Kester had stopped to light a lantern, two long and one short, in the direction of the castle, and he was just about to do it again when an arrow went through the lantern.
⟦K→T i⟧"Thess!"⟦/⟧ he said, turning around with his handsome smile. ⟦K→T i =⟧"You frightened me, my sweet. I was only—"⟦/⟧
The second arrow took off his hat.
⟦T→K i⟧"Don't you call me sweet. Where is he?"⟦/⟧
⟦K→T i⟧"Where is who? Brok, old friend, she's not well. Tell her to put down the bow. It's grief, I've seen it in soldiers."⟦/⟧
⟦B→K i⟧"She asked ye a question."⟦/⟧
⟦K→C i⟧"Sister! You know me!"⟦/⟧
⟦C→K i⟧"I thought that I did,"⟦/⟧ said the priestess sadly. ⟦C→K i =⟧"Show me your hand. The one that you swore with."⟦/⟧
He didn't want to. Nim, who had gotten around behind him in the way that Nim had, stuck something sharp in the back of his knee, and he showed them. In the middle of the palm there was a burn, and it was in the shape of a flame, and it was still smoking in the rain. It must have hurt like anything. He'd been wearing gloves for three days.
⟦C→K i⟧"Oh, Kester,"⟦/⟧ Caldra whispered.
⟦K→C i⟧"They've got my brother,"⟦/⟧ said the captain. The smile had gone. Without it he looked about nineteen. ⟦K→C i =⟧"What was I to do? They've had him since Harrowdale. They sent me... it's his. That finger was Robin's, all right? They cut it off of him and told me what to say."⟦/⟧
Nobody said anything. Thessalind's bow went down about an inch.
⟦B→K i⟧"Ye could have told us, lad,"⟦/⟧ said Brok at last.
⟦K→B i⟧"And you'd have done what?"⟦/⟧
⟦B→K i⟧"Gone and got him! What d'ye think we do? It's the only bloody thing we ever do! We go to places and we get folk out!"⟦/⟧
⟦N→B i⟧"And we lose the horses,"⟦/⟧ said the halfling.
⟦B→N i⟧"Aye and we lose the horses."⟦/⟧
⟦T→K i⟧"Is he alive? Aldren. Look me in the eye and say it."⟦/⟧
⟦K→T i⟧"He was this morning. He's in the oubliette, underneath the north tower. They won't kill him till he's told them about the Crown. Only he won't tell."⟦/⟧
⟦T→K i⟧"No,"⟦/⟧ said the elf, and her voice shook. ⟦T→K i =⟧"He wouldn't."⟦/⟧
⟦C→K i⟧"Can you get us in?"⟦/⟧
⟦N→C i⟧"Hang on, are we trusting him? He's a traitor! He's got a hole burnt in his hand that *says* he's a traitor!"⟦/⟧
⟦C→N i⟧"He is a boy who wants his brother. I'd trust that before a good many oaths."⟦/⟧
⟦N→C i⟧"And if he's lying?"⟦/⟧
⟦B→N i⟧"Then I'll pull off his arms,"⟦/⟧ said Brok, ⟦B→N i =⟧"and beat him tae death with the wet end. Will that do ye?"⟦/⟧
⟦N→B i⟧"Which arm first?"⟦/⟧
⟦B→N i⟧"Ye can pick."⟦/⟧
⟦N→B i⟧"Well, all right then,"⟦/⟧ the thief grumbled.
@break ~*~*~*~
⟦A→G i⟧"Nine thousand, nine hundred and two,"⟦/⟧ Aldren was saying.
⟦G→A i⟧"You skipped one."⟦/⟧
⟦A→G i⟧"I did not."⟦/⟧
⟦G→A i⟧"You did so! I been counting right along with you. There was two together and you only called it the once."⟦/⟧
⟦A→G i⟧"Grubb,"⟦/⟧ said the prince, ⟦A→G i =⟧"have you nothing better to do?"⟦/⟧
⟦G→A i⟧"Not till four,"⟦/⟧ said Grubb. The fat man was sitting up above on the edge of the grate, eating an onion. ⟦G→A i =⟧"That's when he's sending down the man with the irons. You oughta just tell him. I seen that man work and I couldn't eat for a day."⟦/⟧
⟦A→G i⟧"Half of it's my leg, I think,"⟦/⟧ Aldren murmured. He didn't know what he'd meant to say. He'd got so cold that he wasn't shivering any more, and it seemed to him that there was a light in the corner of the cell and his mother was sitting there, sewing. ⟦A→G i =⟧"She put pepper on them."⟦/⟧
⟦G→A i⟧"On what?"⟦/⟧
⟦A→G i⟧"Do you have a mother, Grubb?"⟦/⟧
⟦G→A i⟧"Don't start,"⟦/⟧ said the jailer uneasily.
⟦A→G i⟧"Does she know what you do for a living?"⟦/⟧
⟦G→A i⟧"She thinks that I'm a cooper. Here, you're not going to die on me, are you? Highness? Oi! He'll have my hide. Say a number."⟦/⟧
There wasn't any number. There was a small, wet, meaty thud, and Grubb folded up on top of the grate with the onion still in his hand.
⟦N→A i⟧"One,"⟦/⟧ said a voice.
The bolt went back. Something dropped in next to the prince, light as a cat, and there were two small hands going all over him, his face and his neck and his wrists.
⟦N→A i⟧"Al? Al. It's me. Oh gods, you stink. Al, say something!"⟦/⟧
⟦A→N i⟧"You took my ring again,"⟦/⟧ mumbled the prisoner.
⟦N i⟧"HE'S ALIVE!"⟦/⟧ bawled the halfling, who'd been stealthing for an hour and couldn't do it for another second.
⟦B→N i⟧"Will ye keep it *down!*"⟦/⟧ bellowed the dwarf from the top of the stairs.
⟦T→B+N i⟧"Both of you! Get out of the way. Nim, how is he, can he climb?"⟦/⟧
⟦N→T i⟧"He can't hardly sit. The leg's bad. I don't like the color of it, Thess, it's a vegetable color."⟦/⟧
⟦C→T i⟧"Let me down first."⟦/⟧
⟦T→C i⟧"I'm lighter."⟦/⟧
⟦C→T i⟧"And I'm the one who can do something about it! Brok, give me the rope."⟦/⟧
⟦B→C i⟧"It's round the jailer."⟦/⟧
⟦C→B i⟧"Why is it round the jailer?"⟦/⟧
⟦B→C i⟧"Ye said to tie him up! Ye said ye didna want him killed!"⟦/⟧
⟦K→T i⟧"There is a ladder,"⟦/⟧ Captain Kester pointed out. He was standing a little apart with one hand on the wall and a skinny boy on his back, with a bandage. ⟦K→T i =⟧"Behind the door. They keep it for the Margrave."⟦/⟧
They got him up. I'm not going to tell how long it took, because Aldren fainted for most of it. When he came around again he was lying on stone with his head in somebody's lap, and there was hair in his face, a whole lot of it, and it smelled like rain and pine.
⟦A→T i⟧"Thess?"⟦/⟧
⟦T→A i⟧"I'm here."⟦/⟧
⟦A→T i⟧"You didn't believe him."⟦/⟧
⟦T→A i⟧"Not for one minute,"⟦/⟧ sobbed the elf. ⟦T→A i =⟧"Maybe one. You bite your *nails*, you disgusting man."⟦/⟧
⟦A→T i⟧"I'm going to stop."⟦/⟧
⟦T→A i⟧"Don't you dare ever stop!"⟦/⟧
⟦C→A i⟧"Aldren, look at me,"⟦/⟧ the healer said. Her hands were already glowing. ⟦C→A i =⟧"This is going to be very unpleasant. The bone's been set wrong and I have to break it over again. Do you want something to bite on?"⟦/⟧
⟦A→C i⟧"Grubb's got an onion,"⟦/⟧ said the prince faintly.
⟦B→A i⟧"Ye can bite on me,"⟦/⟧ said Brok. He'd gotten down on his knees and was holding out his own great forearm, and the tears were running into his beard and he didn't even bother to wipe them. ⟦B→A i =⟧"Go on. As hard as ye like, laddie. I kissed another man's finger for ye."⟦/⟧
⟦A→B i⟧"You did what?"⟦/⟧
⟦N→A i⟧"He made a speech,"⟦/⟧ said Nim.
⟦A→N i⟧"Was it good?"⟦/⟧
⟦N→A i⟧"It rhymed in the middle."⟦/⟧
⟦B→N i⟧"That was an accident!"⟦/⟧
⟦C→A i⟧"On three,"⟦/⟧ said Caldra. ⟦C→A i =⟧"One—"⟦/⟧ And she did it on one, as healers always do.
@break ~*~*~*~
It was while he was still getting his breath back that there came the sound of someone clapping, slowly, in gloves.
⟦M→A+T+B+N+C i⟧"How very touching,"⟦/⟧ said the Pale Margrave.
He was standing in the archway. There were twenty crossbows behind him.
⟦M→K i⟧"And Captain Kester. I confess that I am hurt. I had such a nice cell picked out for the two of you."⟦/⟧
⟦K→M i⟧"You said that you would let Robin go,"⟦/⟧ the captain said between his teeth.
⟦M→K i⟧"I did let him go. I let a bit of him go every week. Now, I think we have had enough of this. Aldren, I shall count to three, and I shall not do it on one. Then my men will shoot the halfling, because he's the smallest and it will leave you with the most to look forward to. Where is the Crown?"⟦/⟧
⟦N→A i⟧"Don't tell him, Al!"⟦/⟧
⟦M→A i⟧"One."⟦/⟧
⟦B→M i⟧"Ye'll have tae shoot me first, ye bleached weasel!"⟦/⟧
⟦M→B i⟧"That can be arranged. Two."⟦/⟧
⟦T→A i⟧"Aldren,"⟦/⟧ Thessalind breathed, ⟦T→A i =⟧"my bow's behind you. If you fall to the left."⟦/⟧
⟦A→T i⟧"No. No more. I'll tell him,"⟦/⟧ said the prince loudly.
Everybody stared at him. He was as white as paper and there was blood all down his chin, and he was smiling. Thess had seen that smile once before. It was right before the thing with the dragon.
⟦N→A i⟧"Al, what are you *doing?*"⟦/⟧
⟦A→M i⟧"You asked for the word my father gave me. I'll give it to you. You're going to be so disappointed,"⟦/⟧ said Aldren. ⟦A→M i =⟧"He was rather wandering. He said, it's in the one place that nobody in the family ever thought to clean. And then he told me to stop biting my nails. I didn't understand it till about drip number six thousand."⟦/⟧
⟦M→A i⟧"Don't play with me."⟦/⟧
⟦A→M i⟧"What's the oldest part of this castle, Margrave? It used to be ours. Before it was yours. What do you suppose I've been *sitting* on?"⟦/⟧
And the Margrave looked down, he couldn't help it, through the open grate into the filthy straw at the bottom of the oubliette, where for seven days and seven nights the heir of Vell had been lying on a lump. Something was shining there, just the edge of it. It was about as wide as a head.
⟦A→T i⟧"Now would be good,"⟦/⟧ said the prince, and fell to the left.
@end_note
MWAHAHA cliffie! Chapter twelve on Sunday if I pass chemistry. Please review, flames will be used to relight Kester's hand XD
@end

# title: The Journal of the Third Man, Gannet Rock
# style: diary and letters, first person past; straight double quotes; several speakers in a paragraph; nineteenth century
# cast: N = Matthias Crewe | Mat, Matias, Mr. Crewe, Crewe, our Third, son | he | narrator
# cast: T = Mr. Tolliver | Tolliver, the Principal, the old man, Mr. Tolliver, sir | he
# cast: J = Jory Penhale | Jory, Penhale, the First Assistant | he
# cast: W = Inês Amaral | Inês, the woman, the lady, Senhora Amaral | she
# cast: H = Captain Hosking | Hosking, the captain, the master of the tender, Captain | he
# cast: D = the doctor | | he
# cast: M = Matthias's mother | Mother, my mother | she
---
@heading
Tuesday 4th November 1884.
@end
Landed at eleven with my box, one sack of potatoes, and the mail. I say landed. They throw you. The master of the tender, Captain Hosking, put a rope about me and said, ⟦H→N i⟧"When I say jump, jump, and if you can't hear me, jump regardless,"⟦/⟧ and the next I knew I was on my hands and knees in weed with a great red fist in my collar.
⟦J→N i⟧"That's him,"⟦/⟧ said the owner of the fist. ⟦J→N i =⟧"That's our Third. Bit small, en't he? I'd have throwed him back."⟦/⟧
That is Penhale, the First Assistant. He is from Newlyn and has no front teeth. The Principal is a Mr. Tolliver. He was waiting in the doorway thirty feet above with a watch in his hand, and when I had got up the ladder to him he did not say good day. ⟦T→N i⟧"Can you cook?"⟦/⟧ he said.
⟦N→T i⟧"No, sir."⟦/⟧
⟦T→N i⟧"Can you sew?"⟦/⟧
⟦N→T i⟧"My mother taught me to darn, sir."⟦/⟧
⟦T→N i⟧"Can you hold your tongue for two months together?"⟦/⟧
I thought it best to answer this with a nod. ⟦T→J i⟧"He'll do,"⟦/⟧ he said to Penhale, and shut the watch.
@heading
Sunday 9th Nov.
@end
Five days & I have learned the lamp, the log, the stove, & how to sleep in a bed that is bent like a banana, the walls being round. I am not lonely. (I write it down so as to look at it.) Mr. Tolliver speaks at meals only, & then only to the salt. Jory, as I am to call him, never stops. Today he showed me the names scratched inside the cupboard, all the Thirds there have been since '61, and I asked how they had left. ⟦J→N i⟧"That one married. That one took to preaching. That one went for a walk,"⟦/⟧ said he. ⟦N→J i⟧"Walked where?"⟦/⟧ I said, there being nothing here to walk on but the gallery. ⟦J→N i⟧"Well,"⟦/⟧ says Jory, scratching his neck, ⟦J→N i =⟧"that's what the inquest asked."⟦/⟧
@letter
Gannet Rock, 12th Nov. Dear Mother, I am very well and quite dry. The other men are pleasant. You are not to worry about the cooking, I have made a duff & nobody has died. Kiss Susan. I shall be home at New Year if the tender can get to us, otherwise I shall be home when it can. Yr. loving son, Mat.
@end
@heading
Friday 21st.
@end
I must put this down while I have it exactly, because there may be questions, and Mr. Tolliver says I write the best hand.
It blew up from the south-west on Wednesday. By last night we had green water over the lantern, which I had been told of and thought was Jory's talk. I had the middle watch. Toward three I heard a thing I took for a gannet. Then I heard it again and it was calling on God, though not in English.
I went down four floors without touching the stairs. Jory was asleep. I shook him.
⟦N→J i⟧"There's someone on the landing!"⟦/⟧
⟦J→N i⟧"There's no one on the landing. There en't no landing tonight, it's under."⟦/⟧
⟦N→J i⟧"I heard a voice."⟦/⟧
⟦J→N i⟧"We all hear'n the first winter, my lover. Don't 'ee answer it, that's all."⟦/⟧ And he turned to the wall.
⟦T→J i⟧"Get up, Penhale."⟦/⟧ It was the old man. He stood on the ladder in his nightshirt with a lantern, and I never saw anybody look so wide awake. ⟦T→J i =⟧"I hear it too. Get the long line. Mr. Crewe, who is with the lamp?"⟦/⟧
I said nobody.
⟦T→N i⟧"Then you have committed the one crime that there is here,"⟦/⟧ said Mr. Tolliver, ⟦T→N i =⟧"and you may answer for it tomorrow. Take hold of this."⟦/⟧
We opened the door between seas. I was the lightest, so it was me that went down. I shall not describe it. She was in the elbow of the ladder, where the iron goes into the rock, and had her arm through it and her own hair wound round the rung & tied. Tied in a knot, in the dark! I had to cut it with my knife. I shouted, ⟦N→W i⟧"Let go, I have you!"⟦/⟧ and she shouted back, in my ear, ⟦W→N i⟧"You let go, I have *me!*"⟦/⟧ So at any rate there was some English.
@heading
Saturday 22nd.
@end
She slept through till noon in Jory's bunk with every blanket we own. He sat on the stairs & whittled. I was at the stove when she came down, holding on to the wall, in Mr. Tolliver's other trousers.
⟦W→N i⟧"This house has no corners,"⟦/⟧ she said.
⟦N→W i⟧"No, ma'am. It's a lighthouse."⟦/⟧
⟦W→N i⟧"I know it is a lighthouse. I looked at it for six hours."⟦/⟧ She sat. She is perhaps forty; she has a cut from here to here, & what I left of her hair stood up like a boy's. ⟦W→N i =⟧"What is that in the pan?"⟦/⟧
⟦N→W i⟧"It's duff."⟦/⟧
⟦W→N i⟧"It is a crime. Move away."⟦/⟧
Her name is Inês Amaral, and she was cook on the *Boa Esperança*, of Aveiro, with salt for St. John's. There were nine men. She asked how many others we had got in. I looked at Jory and Jory looked at his knife, and it was Mr. Tolliver who answered; he had come down with the log under his arm.
⟦T→W i⟧"None, ma'am. I am sorry for it."⟦/⟧
⟦W→T i⟧"My husband is the carpenter. He has a yellow coat."⟦/⟧
⟦T→W i⟧"We've kept a watch on the water since it was light."⟦/⟧
⟦W→T i⟧"He does not swim,"⟦/⟧ she said, as if it was some fault in him that she had often mentioned. Then she took the pan from me & began to scrape it, & scraped & scraped, a good while after it was clean.
@heading
Monday 24th.
@end
No signal can be got to the shore, the flags blow to rags. The question has arisen where she is to sleep. I write it as it was said.
⟦T→J+N i⟧"The regulations,"⟦/⟧ said Mr. T. at dinner, ⟦T→J+N i =⟧"do not permit of a female on the station."⟦/⟧
⟦J→T i⟧"Shall us put her back, then?"⟦/⟧ says Jory.
⟦T→J i⟧"I merely say that they don't provide for it."⟦/⟧
⟦W→T i⟧"Do they provide for soup?"⟦/⟧ said the lady, and put it in front of him.
He tasted it. I have known him three weeks and I had not supposed that he could look like that. ⟦T→W i⟧"What is in this?"⟦/⟧ he asked her, almost with alarm.
⟦W→T i⟧"Your potatoes, your fish, your onion. The same as always. Only I was paying attention."⟦/⟧
⟦T→N i⟧"Mr. Crewe,"⟦/⟧ said he, after the second bowl, ⟦T→N i =⟧"you will give Senhora Amaral your bunk and go in the oil store."⟦/⟧
⟦N→T i⟧"Yes, sir. And the regulations, sir?"⟦/⟧
⟦T→N i⟧"I have the only copy,"⟦/⟧ he said. ⟦T→N i =⟧"Penhale, light the stove with it."⟦/⟧
@heading
Sunday 30th.
@end
She is a terror at cribbage. She says Jory cheats like a priest. She stands a watch with me now, the middle one, since she does not sleep, and I have found that I talk. Last night it was thick, with no wind, only the bell. We had been silent an hour when she said,
⟦W→N i⟧"Why did you come to this place? You are what, eighteen?"⟦/⟧
⟦N→W i⟧"Nineteen. My father was a keeper."⟦/⟧
⟦W→N i⟧"And he told you it is a good life?"⟦/⟧
⟦N→W i⟧"He never told me anything. He was Third here in '66."⟦/⟧ I had not said it to a soul. I have been three weeks looking at his name in that cupboard, it is spelt with one E where we have two, he never could spell it. ⟦N→W i =⟧"I was a year old. They told my mother that he fell."⟦/⟧
⟦W→N i⟧"And did he?"⟦/⟧
⟦N→W i⟧"Jory says he went for a walk."⟦/⟧
She trimmed the little lamp that didn't need it. ⟦W→N i⟧"So you have come to ask the rock,"⟦/⟧ she said. ⟦W→N i =⟧"Matias, it doesn't know. I've been asking too. Nine days I ask it, where is my Rui, and it says *bum, bum, bum*. Ask a man. You have here an old man who was young."⟦/⟧
⟦N→W i⟧"Mr. Tolliver? He came here in '70."⟦/⟧
⟦W→N i⟧"Did he say so?"⟦/⟧
It was Jory had said so.
@heading
Tuesday 2nd December.
@end
I asked him. I went up to the lantern when he was cleaning & I asked him straight out. ⟦N→T i⟧"Were you here in '66, sir?"⟦/⟧
He went on with the leather. He did a whole pane. ⟦T→N i⟧"I wondered when you'd get to it. You've his walk,"⟦/⟧ he said. ⟦T→N i =⟧"I put in for you, you know. There were forty lads on that list. I saw the name."⟦/⟧
⟦N→T i⟧"Did he fall?"⟦/⟧
⟦T→N i⟧"Sit down, Matthias."⟦/⟧
There is nowhere to sit. I sat on the floor with my back against the warm brass. He stayed on his knees with the leather in his hand, and he said this, near enough:
⟦T→N i⟧"I was the Second. It was a night like your Thursday. He'd the watch, and I'd the bed. There was a voice. I'd heard it as plain as he had; he came down and shook me, just as you did Jory. I told him it was a bird.⟦/⟧
⟦T→N i =⟧"I told him that we all hear it the first winter. I turned over. I've the feel of that wall in my face yet. So he went down by himself. He left the lamp, and he went down with no line on him, because there wasn't anyone to hold the other end."⟦/⟧
The bell went a few times.
⟦N→T i⟧"Was there somebody?"⟦/⟧ I said.
⟦T→N i⟧"A boy. Off a Brixham smack. He was sitting in the doorway in the morning with your father's coat on. He lives in Paignton now. He has a fish shop."⟦/⟧
⟦N→T i⟧"They told my mother—"⟦/⟧
⟦T→N i⟧"I wrote the log,"⟦/⟧ said Mr. Tolliver. ⟦T→N i =⟧"I wrote 'fell.' It's a dismissal, to leave the lamp. There'd have been no pension. And then, it let me out of it also. I have never been sure which I wrote it for."⟦/⟧
I do not know how long we stayed there. I could hear her below, banging the pots, & Jory singing. I ought to have hated him, & I had a good look for it.
⟦N→T i⟧"You got up this time,"⟦/⟧ I said at last.
⟦T→N i⟧"I've not had my boots off at night in eighteen years, son,"⟦/⟧ he said.
@heading
Thursday 11th.
@end
The tender! Hosking stood off & bawled through his hands. ⟦H→T i⟧"What do you lack?"⟦/⟧
⟦T→H i⟧"Onions!"⟦/⟧ roars Mr. Tolliver. I did not know that he had such a voice. ⟦T→H i =⟧"And we have a passenger for you!"⟦/⟧
⟦H→T i⟧"You've a *what?*"⟦/⟧
They had the doctor with them, to look at Jory's gums. He looked at her hand instead, and her head, and asked who had stitched it. ⟦J→D i⟧"I did,"⟦/⟧ said Jory, ⟦J→D i =⟧"with whipping twine."⟦/⟧ ⟦D→J i⟧"It's the neatest herringbone I ever saw on a human being,"⟦/⟧ said the doctor. He then told her, low, by the door, but I was holding the rope and could not help it: ⟦D→W i⟧"Madam, a Brest boat has put in at Falmouth with four men off a salt schooner. I don't wish to raise your hopes."⟦/⟧
⟦W→D i⟧"What colour of coat?"⟦/⟧ she said.
⟦D→W i⟧"I beg your pardon?"⟦/⟧
⟦W→D i⟧"The coats! What colour?"⟦/⟧
⟦D→W i⟧"I believe,"⟦/⟧ said the doctor, ⟦D→W i =⟧"that there was one complained the whole time about his coat. That he'd lost it. That his wife would kill him."⟦/⟧
She sat straight down upon the rock, in the wet. ⟦W→D i⟧"He does not even swim,"⟦/⟧ she said, and began to laugh, & Jory got her under the arms.
She kissed us all. She kissed Mr. Tolliver on both sides & he stood like the flagstaff. To me she said, ⟦W→N i⟧"Put an onion in it. And pay attention."⟦/⟧
@letter
Gannet Rock, 11th Dec., in haste, they are holding the boat. Dear Mother, I am not coming at New Year, I have asked to stay on. There is a thing I have to tell you about Father & it is a good thing, I think, when you have got over the first part of it. Mr. Tolliver will put in a letter too. Please read his second. Your Mat.
@end
@heading
Thursday 25th.
@end
Christmas. Thick. I made the soup. ⟦J→N i⟧"'Tis nearly like hers,"⟦/⟧ said Jory, that's a liar. Mr. T. had two bowls, and then he got out his knife & we all went up to the cupboard, and I held the light while he cut in the other E.

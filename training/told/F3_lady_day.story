# title: A Bargain for Lady Day
# style: third person past; single curly quotes; regency arranged marriage, neat, heavily tagged, long speeches
# cast: A = Lady Anne Thorley | Lady Anne, Anne, Lady Anne Rusk, my lady, his wife, his sister, madam, my dear | she
# cast: R = Captain Nathaniel Rusk | Captain Rusk, Rusk, the Captain, Nathaniel, her husband, sir, Papa | he
# cast: M = Lord Merrow | Merrow, Edmund, her brother, my lord | he
# cast: K = Mrs Peake | Peake, the housekeeper | she
# cast: S = Sophy Rusk | Sophy, Miss Sophy, the child, the little girl | she
# cast: B = Dr Bellamy | Bellamy, the physician, the doctor | he
# cast: G = Lady Gorringe | Aunt Gorringe, her aunt, ma'am, Augusta | she
# cast: F = the footman | James | he
---
@heading
Chapter the First, in which a Lady is disposed of
@end
It was understood in the county that Lady Anne Thorley would never marry, and nobody had understood it for longer than Lady Anne. She was consequently a good deal surprised, upon a wet Tuesday in February, to be told over the buttered eggs that she was engaged.
⟦A→M i⟧‘I beg your pardon?’⟦/⟧ said Anne.
⟦M→A i⟧‘To Rusk,’⟦/⟧ said her brother, and hid behind the *Morning Post.* ⟦M→A i =⟧‘Captain Rusk. You have met him. You sat by him at the Gorringes’, and he passed you the salt.’⟦/⟧
⟦A→M i⟧‘Edmund, I have been passed the salt by half the gentlemen in Shropshire. I did not suppose it to be binding.’⟦/⟧
⟦M→A i⟧‘Pray don’t be clever before noon.’⟦/⟧ The newspaper shook a little. ⟦M→A i =⟧‘I am in the basket, Anne. There! I have said it. It was cards, and then it was horses, and then it was a fellow called Tibbs. Rusk has bought up the whole, every scrap of paper with my name upon it, and he might have had the roof off over our heads by Lady Day; and instead he asks for you.’⟦/⟧
Lady Anne laid down her fork.
⟦A→M i⟧‘He asks for me,’⟦/⟧ she repeated. ⟦A→M i =⟧‘As one might ask for the sofa.’⟦/⟧
⟦M→A i⟧‘He has a child. He wants a mother for it. He was devilish civil.’⟦/⟧
⟦A→M i⟧‘I am nine-and-twenty, I have a squint when I am tired, and I have been rude to three archdeacons. Did you tell him so?’⟦/⟧
⟦M→A i⟧‘I told him about the archdeacons,’⟦/⟧ said Lord Merrow miserably. ⟦M→A i =⟧‘He laughed.’⟦/⟧
It was this, though she would not have owned it upon the rack, that decided her.
@break * * *
They were married by special licence, with Lady Gorringe for witness, who wept throughout, having mistaken the day for a funeral.
⟦G→A i⟧‘My poor child,’⟦/⟧ said her aunt, embracing her in the vestry. ⟦G→A i =⟧‘A sailor! And they say that he never speaks. But there is this to be said for the silent ones: one may always suppose that they agree.’⟦/⟧
⟦A→G i⟧‘Thank you, ma’am. I shall have it worked on a sampler.’⟦/⟧
Captain Rusk handed her into the carriage. He was a tall brown man, with a scar that took the end off one eyebrow; and he was silent for eleven miles.
At the twelfth he cleared his throat. ⟦R→A i⟧‘I hope that you are not cold, Lady Anne.’⟦/⟧
⟦A→R i⟧‘Not at all, I thank you.’⟦/⟧
⟦R→A i⟧‘There is a brick.’⟦/⟧
⟦A→R i⟧‘I have my feet upon it.’⟦/⟧
⟦R→A i⟧‘Good,’⟦/⟧ said the Captain; and that was all, until the lamps of Staverley came up out of the rain, and a whole line of servants under umbrellas, and at the end of the line, in a nightgown and a pair of sea-boots, a very small girl with a very large dog.
⟦K→R i⟧‘I’m sure I beg your pardon, sir,’⟦/⟧ cried the housekeeper. ⟦K→R i =⟧‘She was in her bed at eight, and the door locked, and how she came by the boots I cannot tell you.’⟦/⟧
⟦S→K i⟧‘I went out of the window, Peake,’⟦/⟧ the child said scornfully. ⟦S→A i =⟧‘Is that the lady? Is she the one who is to be kind to me?’⟦/⟧
⟦R→S i⟧‘Sophy,’⟦/⟧ said Captain Rusk.
⟦S→A i⟧‘Well, are you?’⟦/⟧
Anne considered it. The rain ran down the back of her neck. ⟦A→S i⟧‘I don’t at all know,’⟦/⟧ she replied. ⟦A→S i =⟧‘I have not had the practice. Might I begin with the dog, and work up?’⟦/⟧
⟦S→A i⟧‘He’s called Admiral. He’s sick in carriages.’⟦/⟧
⟦A→S i⟧‘So am I,’⟦/⟧ said Lady Anne; ⟦A→S i =⟧‘we shall have a great deal to say to one another.’⟦/⟧
She did not look round, and so she did not see her husband’s face; but Mrs Peake did, and spoke of it afterwards in the kitchen.
@break * * *
@heading
Chapter the Second, in which a Door is left open
@end
By the end of March they had settled into it, as people do. The Captain was up at six and out upon his land. The Captain’s wife had the mornings with Sophy, who could box the compass and could not spell ‘cat’. They dined at opposite ends of a table made for twenty; and every night at ten o’clock he lit her candle for her at the foot of the stairs, said, ⟦R→A i⟧‘Good night, Lady Anne,’⟦/⟧ and waited there in the dark until he heard her door.
He had never come any further than the bottom stair. She had been grateful, to begin with. It vexed her exceedingly to find that she was not grateful now.
⟦K→A i⟧‘His lordship’s come, my lady,’⟦/⟧ said Mrs Peake, one blowing afternoon. ⟦K→A i =⟧‘Your brother, my lady. He’s gone in to the master in the library. He seemed a bit put about.’⟦/⟧
⟦A→K i⟧‘He was born put about,’⟦/⟧ said Anne. ⟦A→K i =⟧‘I will go to him. No, don’t announce me; he will only want to borrow something.’⟦/⟧
Now the library at Staverley had two doors, and the second had never shut properly since the old King’s day. Anne had her hand upon it when she heard her own name.
⟦M→R i⟧‘—Anne need never know of it. That is all I ask. I’ve only to have five hundred, Rusk, until midsummer. Hang it, you got her cheap enough!’⟦/⟧
⟦R→M i⟧‘Be so good as to lower your voice.’⟦/⟧
⟦M→R i⟧‘I say that a man who wants a governess may have one for forty pounds a year. You got an earl’s daughter. I should have thought that there was something owing on the bargain.’⟦/⟧
There was a pause. She knew that she should go. Her feet had other views.
⟦R→M i⟧‘You are quite right,’⟦/⟧ said Captain Rusk at last, in so level a tone that it made her shiver. ⟦R→M i =⟧‘I had your sister for a bundle of dirty paper. I have regretted it every day since.’⟦/⟧
She did not hear what followed. She had picked up her skirts and gone.
@break * * *
It ought to be recorded, since she did not hear it, that what followed was this.
⟦M→R i⟧‘Regretted it?’⟦/⟧ said Lord Merrow.
⟦R→M i⟧‘I saw her put down the Archdeacon of Ludlow at your aunt’s table, on the subject of climbing boys. I never heard anything like it. I went home and could not sleep. And I thought, I shall call; and then I heard that you were ruined, and I thought, like a damned fool, that I might save her house for her, and have her too, in the one broadside. I never stopped to think that she could not afterwards say no.’⟦/⟧ He was looking out of the window. ⟦R→M i =⟧‘She is mistress here, and she is civil to me. I cannot so much as ask her for a dance without she must suppose it to be in the articles. So I say that I regret it, and so I shall till I die; and if you ever again use the word cheap in this house, my lord, I will put you through that pane.’⟦/⟧
⟦M→R i⟧‘Good God,’⟦/⟧ said Merrow. ⟦M→R i =⟧‘You’re in love with her.’⟦/⟧
⟦R→M i⟧‘Yes,’⟦/⟧ said the Captain. ⟦R→M i =⟧‘Shut the door as you go. It sticks.’⟦/⟧
@break * * *
She left a letter upon the hall table.
@letter
Sir,
I have this day learned by accident how heartily you repent of our arrangement. I do not reproach you. You have been just, and I have been fed. But I find that I cannot pour out your tea while knowing it, and I go to my aunt at Ludlow until we may be quiet and sensible about it.
Pray tell Sophy that it is not on her account. Tell her that *cat* is with a C.
A. R.
@end
⟦F→R i⟧‘Her ladyship took the gig, sir,’⟦/⟧ stammered the footman. ⟦F→R i =⟧‘She wouldn’t have the coachman. She said that she had a wish to be alone with a horse.’⟦/⟧
⟦R→F i⟧‘In this? With the river up?’⟦/⟧
⟦F→R i⟧‘Yes, sir. And—and if you please, sir, Miss Sophy’s window’s open again.’⟦/⟧
@break * * *
Anne found the stowaway at the third milestone, when the rug sneezed.
⟦A→S i⟧‘Sophy Rusk!’⟦/⟧
⟦S→A i⟧‘I’m not here,’⟦/⟧ said the rug.
⟦A→S i⟧‘You are to come out of that directly. Oh, you wicked child, you are wet to the bone. What did you mean by it?’⟦/⟧
⟦S→A i⟧‘You were going away,’⟦/⟧ said Sophy. Her teeth knocked together. ⟦S→A i =⟧‘Mama went away in the night, and she was dead when I woke up. I thought that if I went too you couldn’t be.’⟦/⟧
Lady Anne, who had a retort for everybody, had none for this. She turned the gig in the road. She had got the little girl inside her own pelisse, and her own arms round the whole, and they were in sight of the bridge, when the bridge got up, quite slowly, like an old gentleman out of a chair, and went away down the river.
⟦S→A i⟧‘That was our way home,’⟦/⟧ Sophy observed.
⟦A→S i⟧‘Yes, my love. I noticed it too.’⟦/⟧
On the farther bank there was a lantern, and under it a man on a grey horse. He had no hat. He saw them; she saw him see them; and he put the horse straight at the water.
⟦A→R i⟧‘No!’⟦/⟧ screamed Anne. ⟦A→R i =⟧‘Nathaniel! *No!*’⟦/⟧
It was the first time that she had used his name.
@break * * *
@heading
Chapter the Third, in which it is all explained, rather late
@end
⟦B→A i⟧‘Two ribs and the collar-bone,’⟦/⟧ said Dr Bellamy, wiping his spectacles, ⟦B→A i =⟧‘and about a gallon of the Teme. The horse has taken no harm. The child has a cold in the head, and wishes me to inform you that it has a C in it. As for him, if he wakes before morning he will do. If he does not, you must send for me again. You should lie down, my lady.’⟦/⟧
⟦A→B i⟧‘I shall do nothing of the sort,’⟦/⟧ said Lady Anne.
⟦B→A i⟧‘No,’⟦/⟧ agreed the physician. ⟦B→A i =⟧‘So Mrs Peake informed me.’⟦/⟧
She sat by him. The candle burned down and she lit another. Towards four she found that she was speaking to him, since there was nobody to prevent it.
⟦A→R i⟧‘It was exceedingly stupid. There was a ford not half a mile up; Sophy says that everybody knows it. You might have gone round. You might have called out. I suppose that it never so much as entered your head to *say* something? You have the whole of the English language, sir, and you went and used a horse.’⟦/⟧
⟦R→A i⟧‘Quicker,’⟦/⟧ said a thread of a voice.
She could not have moved if the house had been on fire.
⟦R→A i⟧‘Sophy?’⟦/⟧
⟦A→R i⟧‘Asleep. Quite safe. With Admiral on her feet, which is forbidden.’⟦/⟧
⟦R→A i⟧‘I had your letter.’⟦/⟧ He got it out in pieces, as a man brings up a rope. ⟦R→A i =⟧‘You were at the other door.’⟦/⟧
⟦A→R i⟧‘I was. I don’t defend it. You said that you had regretted it every day.’⟦/⟧
⟦R→A i⟧‘You didn’t stay for the rest.’⟦/⟧
⟦A→R i⟧‘There was a rest?’⟦/⟧
⟦R→A i⟧‘Your brother had it,’⟦/⟧ said the Captain, and shut his eyes. ⟦R→A i =⟧‘Ask Merrow. I can’t make two such speeches in a day.’⟦/⟧
⟦A→R i⟧‘Nathaniel Rusk,’⟦/⟧ said his wife, ⟦A→R i =⟧‘if you suppose that I am going to learn it from *Edmund*—’⟦/⟧
He laughed, and it hurt him; and she had hold of his hand by then, so that it hurt them both.
⟦R→A i⟧‘It was the archdeacon,’⟦/⟧ he said. ⟦R→A i =⟧‘It was from that night. I should have called on you. I ought to have come in at the front door with my hat in my hand, and let you say no to me.’⟦/⟧
⟦A→R i⟧‘I should have said it, too,’⟦/⟧ said Anne, rather muffled. ⟦A→R i =⟧‘I always did. I should have been sorry afterwards.’⟦/⟧
⟦R→A i⟧‘Would you?’⟦/⟧
⟦A→R i⟧‘I expect so. In about six weeks.’⟦/⟧
The door opened by about the width of a nose; and under the nose, which was black, there came another, which was pink.
⟦S→A+R i⟧‘Peake says that I’m not to come in,’⟦/⟧ announced Sophy, coming in. ⟦S→A+R i =⟧‘Is Papa dead?’⟦/⟧
⟦R→S i⟧‘No,’⟦/⟧ said Captain Rusk.
⟦S→A i⟧‘Are you going to Ludlow?’⟦/⟧
⟦A→S i⟧‘There is no bridge,’⟦/⟧ said Lady Anne. ⟦A→S i =⟧‘I am afraid that I shall have to stay, until they build one.’⟦/⟧
⟦S→A i⟧‘How long does it take?’⟦/⟧
Anne looked across the child’s head, at a scar with the end of an eyebrow missing.
⟦R→S i⟧‘I shall speak to the mason,’⟦/⟧ said her husband. ⟦R→S i =⟧‘Forty years, I should think, if it is to be done properly.’⟦/⟧

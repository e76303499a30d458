# title: The Salt Road
# style: third limited past; British straight single quotes; serious low-magic fantasy, longer; long untagged runs, few tags
# cast: M = Dame Maud Fenwick | Maud, Dame Maud, Fenwick, madam, ma'am, the knight | she
# cast: K = Osk, King of the Outer Isles | Osk, the king, the prisoner, the islander, my lord king | he
# cast: P = Piers Amory | Piers, the squire, the boy | he
# cast: F = Goody Tansy | Tansy, the ferrywoman, Goody, the old woman | she
# cast: D = Duke Lambert | the Duke, Lambert, my lord, Your Grace | he
# cast: S = Master Wace | Wace, the steward, the Duke's steward | he
# cast: G = the gate sergeant | the sergeant | he
---
They gave her the king of the Outer Isles in a stable yard, in the rain, with a receipt.
⟦S→M i⟧'One prisoner,'⟦/⟧ said Master Wace. ⟦S→M i =⟧'One chain, with key. Two horses. One letter for the Duke's own hand. If you'd sign, Dame Maud.'⟦/⟧
⟦M→S i⟧'He's hurt.'⟦/⟧
⟦S→M i⟧'He's an islander. They're born hurt.'⟦/⟧
⟦M→S i⟧'His wrist is broken, Master Wace. You've put the chain on over it.'⟦/⟧
⟦S→M i⟧'I have him down as sound,'⟦/⟧ said the steward, and turned the receipt round so that she could see where it said so.
She unlocked the cuff and moved it to the other arm. The prisoner watched her do it. He was younger than she'd expected, thirty perhaps, sandy and raw-boned, with one eye shut. They had found him on the beach at Sele with his back to a boat and eleven of the Duke's men around him in the wrack, and had been sorry ever since, she understood, that they hadn't finished.
⟦K→M i⟧'How far is it?'⟦/⟧
⟦M→K i⟧'Nine days. By the Salt Road, and over the marsh.'⟦/⟧
⟦K→M i⟧'And what is there, at the end of it?'⟦/⟧
⟦M→K i⟧'Duke Lambert. He'll ask your sister for a ransom, and she will pay it, and you'll go home.'⟦/⟧
⟦K→M i⟧'You don't know my sister,'⟦/⟧ said Osk.
Piers brought the horses. He was fifteen, and the Duke's wife's nephew, and this was his first winter in the field; he had polished everything. He looked at the king of the Outer Isles as you would look at a dog that has bitten someone.
⟦P→M i⟧'Shall I ride behind him, madam? With the crossbow?'⟦/⟧
⟦M→P i⟧'You'll ride in front, with the bread.'⟦/⟧
@break *
For two days none of them said anything that was not about the road. On the third it snowed, and they lay up in a shepherd's hut with the horses in at one end. She splinted the wrist with two slats of a cheese crate.
⟦K→M i⟧'You've done this before.'⟦/⟧
⟦M→K i⟧'I've a brother who fell out of trees. Had. Hold still.'⟦/⟧
⟦K→M i⟧'I am holding still. It's you that's shaking.'⟦/⟧
⟦M→K i⟧'I'm cold.'⟦/⟧
⟦K→M i⟧'Yes, it's cold.'⟦/⟧ He had a slow way of talking, like somebody stepping from one stone to another. ⟦K→M i =⟧'Fenwick. There was a Fenwick at Gull Sound. A big lad, with a laugh.'⟦/⟧
She tied off the linen. It took her two tries. ⟦M→K i⟧'What about him?'⟦/⟧
⟦K→M i⟧'Nothing. I remember the laugh.'⟦/⟧
⟦P→K i⟧'He was murdered at Gull Sound,'⟦/⟧ said Piers from beside the horses. ⟦P→K i =⟧'After the surrender. You people cut the throats of every prisoner you took there. It's well known.'⟦/⟧
⟦M→P i⟧'Piers.'⟦/⟧
⟦P→M i⟧'He should have it said to his face.'⟦/⟧
⟦M→P i⟧'See to the fire.'⟦/⟧
⟦K→P i⟧'Who told you that?'⟦/⟧ asked Osk.
⟦P→K i⟧'Everyone knows it.'⟦/⟧
⟦K→P i⟧'I was not king then. I was mate on my uncle's ship. I'll tell you what I know, and it's not what everyone does. We took forty at the Sound. We sent word we would sell them back. We waited, we fed them; it was a hungry winter, and they ate what we ate. The big lad taught my cousins to play at knucklebones. And when the answer came, it was that the Duke didn't buy back men who'd put up their hands.'⟦/⟧
It was very quiet in the hut. One of the horses let down its water.
⟦M→K i⟧'That's a lie,'⟦/⟧ said Maud.
⟦K→M i⟧'Could be. I didn't see the letter, I only heard it read. So there we were, with forty mouths and no meal. My uncle put them in two boats and pointed out which way was south, and gave them a cask of water. It was February. I thought then that we might as well have used a knife.'⟦/⟧ He looked at his arm in its cheese crate. ⟦K→M i =⟧'I have thought so every winter since then. That's a good job you've made of this.'⟦/⟧
She went outside and stood in the snow. After a bit she found that she'd brought the key with her and had been holding it so hard that it had printed her palm.
@break *
⟦P→M i⟧'You don't believe him, do you?'⟦/⟧
⟦M→P i⟧'I don't know.'⟦/⟧
⟦P→M i⟧'My uncle would never have written that. You've served him for twelve years.'⟦/⟧
⟦M→P i⟧'Thirteen.'⟦/⟧
⟦P→M i⟧'Well, then!'⟦/⟧
They were leading the horses. The king was ahead of them, on foot like themselves, with the chain over his shoulder to keep it out of the mud. The land had begun to go flat and shine.
⟦M→P i⟧'Why did he send you with me, Piers?'⟦/⟧
⟦P→M i⟧'To learn. He said that you were the best there was.'⟦/⟧
⟦M→P i⟧'And what else did he say?'⟦/⟧
The boy had fair skin and everything showed on it. ⟦P→M i⟧'That I should keep my eyes open,'⟦/⟧ he said in the end. ⟦P→M i =⟧'He said there are some people who get soft. As they get older. He didn't mean you!'⟦/⟧
⟦M→P i⟧'No,'⟦/⟧ she said.
@break *
On the sixth night there was nowhere to stop but a bank with three thorn trees on it. The boy slept at once, as boys do. She took the first watch, and a while before midnight she saw a light, and then a second; blue, about the height of a man's knee, out where there was nothing but water.
⟦K→M i⟧'What are they?'⟦/⟧
⟦M→K i⟧'I thought that you were asleep.'⟦/⟧
⟦K→M i⟧'It's the chain. It's cold to lie on.'⟦/⟧
⟦M→K i⟧'It's only gas. It comes up out of the mud, and takes fire.'⟦/⟧
⟦K→M i⟧'On what?'⟦/⟧
She had been told that about the gas when she was four years old, and had never thought to ask. ⟦M→K i⟧'What would they be in the Isles, then?'⟦/⟧
⟦K→M i⟧'We've no marsh. We get them on the sea. My grandmother would set a lamp in the window, and a bit of bread.'⟦/⟧
⟦M→K i⟧'For whom?'⟦/⟧
⟦K→M i⟧'For whoever had not come home. She said they see the lamp and think it's one of themselves that got there. So they come in.'⟦/⟧ The chain clinked as he sat up. ⟦K→M i =⟧'My uncle used to say she'd have the whole drowned navy in the kitchen.'⟦/⟧
⟦M→K i⟧'Did any of them come?'⟦/⟧
⟦K→M i⟧'The bread was always gone in the morning. But then we had a dog.'⟦/⟧
They watched. There were five of the lights by this time, or six. They moved along the edge of the reeds in file, in no hurry, and when they had got abreast of the three thorns they stopped.
⟦K→M i⟧'That's a strange sort of gas,'⟦/⟧ he said under his breath.
⟦M→K i⟧'Be quiet.'⟦/⟧
⟦K→M i⟧'How many do you make it?'⟦/⟧
⟦M→K i⟧'I don't count them. You're not supposed to count them.'⟦/⟧
⟦K→M i⟧'Who says so?'⟦/⟧
⟦M→K i⟧'My nurse.'⟦/⟧
⟦K→M i⟧'So it's not just gas, then,'⟦/⟧ said Osk.
She got up with her knees cracking, and went across to the saddlebags. He didn't ask what she was looking for. She found the heel of the loaf, and broke it in half; and she walked down to the water, as near as she could go, and put it on a stone. She felt a great fool. She had been thirteen years a knight. When she'd climbed back up, he had moved over so that there was room on the dry side of the tree.
⟦K→M i⟧'And now we have got no breakfast,'⟦/⟧ he said.
⟦M→K i⟧'I'll tell Piers that it was you.'⟦/⟧
⟦P→M i⟧'I'm awake,'⟦/⟧ said a small stiff voice from beneath the blankets. ⟦P→M i =⟧'Have they gone?'⟦/⟧
@break *
The ferrywoman at Sedgeholm had a flat boat, a fire, and one tooth. She wouldn't take them over before the morning.
⟦F→M i⟧'There's lights,'⟦/⟧ said Goody Tansy. ⟦F→M i =⟧'I don't go out when there's lights.'⟦/⟧
⟦M→F i⟧'Marsh gas.'⟦/⟧
⟦F→M i⟧'You call it that, my bird. You sleep in the warm. Is that him? Him as they're all on about?'⟦/⟧
⟦M→F i⟧'Who's on about him?'⟦/⟧
⟦F→M i⟧'Duke's man, come through Tuesday. He'd got four fellows along of him, and a cart with timbers. They was stopping at the Causey, he said, to put up a bit of a stage. I says, is it players?'⟦/⟧ She cackled, and stirred the pot. ⟦F→M i =⟧'He says, yes, grandma, it's a play. It's the one where the king dies.'⟦/⟧
Maud laid down her spoon.
⟦P→F i⟧'You must have misheard,'⟦/⟧ said Piers.
⟦F→P i⟧'I've one tooth. I've the two ears.'⟦/⟧
⟦P→M i⟧'Madam, she misheard. He's for ransom. It's in the letter.'⟦/⟧
⟦M→P i⟧'Have you seen the letter?'⟦/⟧
⟦P→M i⟧'Of course I haven't, it's sealed. *You've* got it.'⟦/⟧
⟦M→P i⟧'Yes,'⟦/⟧ she said, ⟦M→P i =⟧'so I have.'⟦/⟧
She didn't move. In the corner, on the end of his chain, the islander went on steadily with his soup. He had not looked up, and it came to her that he had known it the whole way. He'd known in the stable yard.
⟦M→K i⟧'You might have said something.'⟦/⟧
⟦K→M i⟧'To you?'⟦/⟧
⟦M→K i⟧'To anybody.'⟦/⟧
⟦K→M i⟧'What would I say? I have a grown sister with a claim to my chair and three hundred spears. She would pay him to keep me; she would pay a bit more to bury me. He's a man of business, your Duke. I'd do the same sum.'⟦/⟧ He wiped the bowl round with his thumb. ⟦K→F i =⟧'That's good soup, mother. What's in it?'⟦/⟧
⟦F→K i⟧'Eel.'⟦/⟧
⟦K→F i⟧'It's the best I've had on this side of the water.'⟦/⟧
⟦F→K i⟧'Ooh, he's lovely,'⟦/⟧ said Goody Tansy. ⟦F→M i =⟧'What've you got to go and kill him for?'⟦/⟧
When the old woman had gone up her ladder to bed, Maud took the letter out from inside her coat. She set it on the table by the candle with the seal up. It was the small seal. She knew it well, she had stood by and watched it cut.
⟦P→M i⟧'You can't,'⟦/⟧ the boy whispered.
⟦M→P i⟧'I've carried a hundred of these. I never wondered.'⟦/⟧
⟦P→M i⟧'You swore. It's to his own hand. If you break that you're nothing, you're not even a knight.'⟦/⟧
⟦M→P i⟧'That's right.'⟦/⟧
⟦P→M i⟧'I'd have to tell him. I'd have to.'⟦/⟧
⟦M→P i⟧'Yes, you would. Go to sleep, Piers. I'm not going to break it.'⟦/⟧
He went, by and by, with his back to them and his shoulders stiff. She and the king sat on at the two ends of the table. Out on the marsh there were lights; they were blue, and low down, and went along in a line, as though something were walking.
⟦K→M i⟧'I'll give you my word, if you want to sleep,'⟦/⟧ said Osk.
⟦M→K i⟧'What's it worth?'⟦/⟧
⟦K→M i⟧'I don't know. I've never broken it, so I've never had it priced.'⟦/⟧
She nearly laughed. She put her hand across her eyes. ⟦M→K i⟧'He was called Hugh,'⟦/⟧ she said. ⟦M→K i =⟧'My brother.'⟦/⟧
⟦K→M i⟧'Hugh. They called him Barrel, on the ship. He won my knife from me.'⟦/⟧
⟦M→K i⟧'He cheated.'⟦/⟧
⟦K→M i⟧'Well, I know that *now*.'⟦/⟧
⟦M→K i⟧'Which way did the boats go? When you let them off?'⟦/⟧
⟦K→M i⟧'South by west. He was at the steering oar of the second one. He was singing something. I think it was about a goose.'⟦/⟧
⟦M→K i⟧'There's eleven verses to it,'⟦/⟧ said Maud; and for some time she could not say anything else.
@break *
In the morning the fog was down. They crossed with the horses' heads muffled, the old woman poling by smell. On the far side the road ran up out of the water on to a bank of stones, and there it forked.
Maud got down from the saddle. She took the key from around her neck and unlocked the cuff, and hung the chain on a willow.
⟦P→M i⟧'Madam?'⟦/⟧
⟦M→K i⟧'The left hand goes to the Causey. That's two miles. The right goes along the dyke to the sea, there are fishermen at Holme who don't ask. Take the grey, she's steadier.'⟦/⟧
⟦P→M i⟧'*Madam!*'⟦/⟧ He'd got the crossbow off his back. He had it up and pointing, not at the king. The bolt was jumping about. ⟦P→M i =⟧'I can't let you. Please. He said that I was to, if you, he *told* me to. Please, Dame Maud.'⟦/⟧
⟦M→P i⟧'I know he did.'⟦/⟧
⟦P→M i⟧'Then why are you making me?'⟦/⟧
⟦M→P i⟧'I'm not. You're the only one of us here that isn't being made to do anything.'⟦/⟧ She hadn't raised her voice. ⟦M→P i =⟧'It's not cocked, Piers. You've not drawn it since the rain.'⟦/⟧
He looked down at it. His face crumpled up. The ferrywoman, who was thirty yards off by now with her pole in the mud, called over to know were they all right.
⟦M→F i⟧'Yes, thank you, Goody!'⟦/⟧
⟦K→M i⟧'He will hang you,'⟦/⟧ said Osk.
⟦M→K i⟧'Perhaps.'⟦/⟧
⟦K→M i⟧'Come with me. I've a need of people who can splint.'⟦/⟧
⟦M→K i⟧'I'm for the Causey. I have a letter for the Duke's own hand, and I signed for it.'⟦/⟧
⟦K→M i⟧'And for me. You signed for me too.'⟦/⟧
⟦M→K i⟧'Yes. I shall have to tell him I was one short.'⟦/⟧
The king of the Outer Isles stood a while in the road. He rubbed his good wrist where the iron had been. Then he got up on to the grey, awkwardly, one-handed, and looked down at her out of the fog as if he were trying to get something by heart.
⟦K→M i⟧'I never did give you my word,'⟦/⟧ he said.
⟦M→K i⟧'No. You offered.'⟦/⟧
⟦K→M i⟧'I wanted it to be clear between us.'⟦/⟧ And he turned the mare's head to the right.
@break *
⟦G→M i⟧'Who comes?'⟦/⟧
⟦M→G i⟧'Fenwick. With a letter.'⟦/⟧
⟦G→M i⟧'We was told there would be a prisoner.'⟦/⟧
⟦M→G i⟧'So was I, sergeant. Is he here?'⟦/⟧
⟦G→M i⟧'In the tent, ma'am. He's at his dinner.'⟦/⟧
They'd built it well. It was a good plain scaffold of new deal, with steps, and a block on it that somebody had covered with a cloth against the wet. She walked round it. Duke Lambert was sitting at a folding table with a napkin at his neck. He was a handsome man, and he had been good to her. He'd given her her spurs.
⟦D→M i⟧'Maud! You've made good time. Sit, have some of this. Where have you put him?'⟦/⟧
⟦M→D i⟧'Your letter, my lord.'⟦/⟧
⟦D→M i⟧'Yes, yes. I know what's in that, I wrote it to Wace to write to me.'⟦/⟧ But he took it. He looked at the seal, and she saw his eyebrows lift a very little when he found it whole. ⟦D→P i =⟧'Piers, boy, you look like death. Where's our king?'⟦/⟧
She had not asked the squire what he would say. It hadn't seemed hers to ask. He stood there at the flap of the tent, with the mud up to his thighs.
⟦P→D i⟧'He got away, my lord.'⟦/⟧
⟦D→P i⟧'He *what?*'⟦/⟧
⟦P→D i⟧'In the night. At the ferry. There were lights on the marsh, and I was on watch and I went to look at them. It was me. It was my fault. Dame Maud was asleep.'⟦/⟧
The Duke laid his knife down, and lined it up next to the fork. ⟦D→P i⟧'And the chain?'⟦/⟧
⟦P→D i⟧'I'd not locked it properly, sir.'⟦/⟧
⟦D→M i⟧'Is this true, Maud?'⟦/⟧
⟦M→D i⟧'No,'⟦/⟧ she said.
⟦P→M i⟧'Madam, *don't*.'⟦/⟧
⟦M→D i⟧'It's generously meant, and I'll not forget it. I let him go, my lord. I unlocked him at the fork and gave him a horse.'⟦/⟧
⟦D→M i⟧'You were paid,'⟦/⟧ he said, as though he were helping her.
⟦M→D i⟧'No.'⟦/⟧
⟦D→M i⟧'Then for God's sake, why?'⟦/⟧
⟦M→D i⟧'I wanted to ask you that. Six years ago there was a letter came from Gull Sound, offering forty men at a price. I'd like to know if you answered it.'⟦/⟧
He could have lied. She thought afterwards that if he had she'd very likely have believed him; thirteen years is a long habit. But he'd had no warning, and what came over his face was only a sort of impatience, a searching about, like a man who is asked for a receipt.
⟦D→M i⟧'Gull Sound,'⟦/⟧ said the Duke. ⟦D→M i =⟧'I suppose I must have done. What did I say?'⟦/⟧
No one answered. Piers had turned his head away. She undid her belt, with the sword on it, and laid it down on the table among the plates.
⟦G→D i⟧'My lord!'⟦/⟧ It was the sergeant, out of breath, with his helmet crooked. ⟦G→D i =⟧'There's one at the gate. He's by himself. He says he's expected.'⟦/⟧
⟦D→G i⟧'Who is?'⟦/⟧
⟦G→D i⟧'He says to say it's the other half of a receipt.'⟦/⟧
She was out of the tent before any of them. The fog had lifted off as far as the alders. He sat there on the grey at the foot of the scaffold, in the middle of forty pikes, holding the reins in his good hand, and looked over the carpentry with some attention.
⟦M→K i⟧'You *fool!*'⟦/⟧ said Maud.
⟦K→M i⟧'I got as far as the sea. It's a fine day out there. I found your fishermen.'⟦/⟧
⟦M→K i⟧'Then what are you doing here?'⟦/⟧
⟦K→M i⟧'They'd a visitor,'⟦/⟧ said Osk. ⟦K→M i =⟧'My sister never could wait for anything. She has come to see me buried, and to see that she got what she was paying for. Nineteen ships, they're lying off the bar. Her captains are there with her, and not one of them had heard that there was any paying. They were told that she had come to fetch me home.'⟦/⟧ His shut eye had opened, somewhat. It turned out that they were both green. ⟦K→M i =⟧'I rowed out. I had some talk with them.'⟦/⟧
⟦D→G i⟧'Take that man!'⟦/⟧ the Duke shouted behind her.
⟦K→D i⟧'I wouldn't,'⟦/⟧ the king told him. ⟦K→D i =⟧'They can see the smoke of your dinner from the masthead. I said that I would be back by noon with one other, and if I'm not, they are to come and look for me; all nineteen. I gave my word.'⟦/⟧
The pikes had stopped where they were. From a long way off, beyond the dyke, there came the sound of a horn. Somebody else was taking it up, and somebody else, all down the shore.
⟦G→D i⟧'My lord?'⟦/⟧ said the sergeant.
The Duke stood in the mud with the napkin at his neck, doing a sum.
⟦K→M i⟧'So, Dame Maud Fenwick,'⟦/⟧ said Osk. ⟦K→M i =⟧'I never was bought back in my life, and neither was your brother. I thought that somebody ought to be. What does he want for you?'⟦/⟧
⟦D→K i⟧'She's a traitor,'⟦/⟧ said Lambert. ⟦D→K i =⟧'You can have her for nothing.'⟦/⟧
⟦K→D i⟧'No. I'd like a receipt.'⟦/⟧
It was Piers who wrote it. He did it on the head of a drum, in his best hand, with his tongue between his teeth; one knight, sound; and when he'd sanded it he walked out with it between the pikes, past his uncle, and did not turn round and walk back.
⟦P→K i⟧'I can't splint,'⟦/⟧ he said, looking up. His voice shook. ⟦P→K i =⟧'But I can polish things.'⟦/⟧
⟦M→K i⟧'He can carry the bread,'⟦/⟧ said Maud.

# title: The Taster
# style: third person past; British curly single quotes; court fantasy; original fiction
# cast: A = Agnes Tolliver | Agnes, Tolliver, Mistress Tolliver, the taster | she
# cast: Q = Queen Hildreth | the Queen, Hildreth, Your Grace, Her Grace, ma’am | she
# cast: C = Lord Cazalet | Cazalet, the Lord Chamberlain, the Chamberlain, my lord | he
# cast: P = Prince Aubrey | the Prince, Aubrey, Your Highness, His Highness, the Queen’s brother-in-law | he
# cast: N = Nib | the page, the boy | he
# cast: G = Mistress Gudgeon | Gudgeon, the cook | she
# cast: S = the guard | the guard at the door, the guardsman | he
---
The soup was all right. The bread was all right. The eels were disgusting, but they were eels, and nobody had done anything to them that had not been done to eels in that kitchen for two hundred years.
⟦C→A i⟧‘Well?’⟦/⟧ said the Lord Chamberlain.
⟦A→C i⟧‘They want salt, my lord.’⟦/⟧
⟦C→A i⟧‘I did not ask for a notice, Tolliver. I asked whether Her Grace may eat them.’⟦/⟧
⟦A→C i⟧‘She may. I can’t think why she would.’⟦/⟧
Lord Cazalet closed his eyes for a moment, which was what he did instead of striking people, and waved the dish on up the table. Agnes Tolliver rinsed her mouth with water from her own flask and spat, tidily, into her own bowl. She had been taster to the Queen for eleven years. The man before her had lasted four, and the man before him a fortnight, and she had the bowl from him.
It was the Feast of the Nets. Two hundred candles, six ambassadors, a swan nobody was permitted to eat. The Queen sat in the middle of it in grey silk with her hand around a cup she had not lifted, listening to the ambassador of somewhere describe his harbour. On her left, in the chair that had been her husband’s, lounged her husband’s brother.
⟦P→A i⟧‘How’s the beast, Mistress Tolliver?’⟦/⟧ Prince Aubrey called down to her. He always did call down to her; it was a thing people liked in him. ⟦P→A i =⟧‘Still breathing?’⟦/⟧
⟦A→P i⟧‘So far, Your Highness.’⟦/⟧
⟦P→A i⟧‘Good girl. My pears are next. I’ve been bragging about them since Lammas, so try to look as though you’re enjoying yourself.’⟦/⟧
⟦A→P i⟧‘I’ll do my best face.’⟦/⟧
The pears came in on a silver boat, carried by the smallest of the pages, who had his tongue between his teeth. They had been stewed whole in honey and red wine, and they shone like a row of polished boots. There was one set apart on a blue plate, with a sprig of bay on it. The Queen’s.
⟦A→N i⟧‘Don’t tip it, Nib.’⟦/⟧
⟦N→A i⟧‘I’m not tipping it. It’s heavy.’⟦/⟧
⟦A→N i⟧‘Who gave it you?’⟦/⟧
⟦N→A i⟧‘Cook did. Who else would give it me?’⟦/⟧
It was what she always asked and what he always answered. She cut a sliver from the shoulder of the pear and another from down by the core, because people who know a little about poison put it in the syrup and people who know a great deal put it in with a needle. She put the first on her tongue. Honey, wine, clove. The second.
Honey, wine, clove; and behind them, like somebody standing behind a curtain, something else.
She did not swallow. She bent over the bowl and got rid of it, and rinsed, and got rid of that. Her lower lip had begun to go to sleep.
⟦A→C i⟧‘My lord,’⟦/⟧ she said. ⟦A→C i =⟧‘Take that plate away from her.’⟦/⟧
⟦C→A i⟧‘I beg your pardon?’⟦/⟧
⟦A→C i⟧‘Widow’s lace. It’s in the pear. Take it away, please, and don’t let anybody lick their fingers.’⟦/⟧
She hadn’t said it loudly, but there are words that carry. The ambassador stopped in the middle of his harbour. Somebody’s wife screamed, a bit late. And every face at the high table did what faces do, and turned towards the person whose pears they were.
⟦P→Q i⟧‘Oh, now, look,’⟦/⟧ said the Prince. He had gone the colour of the tablecloth. ⟦P→Q i =⟧‘Hildreth. You can’t suppose – I had one myself. I had two!’⟦/⟧
⟦Q→C i⟧‘Lord Chamberlain.’⟦/⟧
⟦C→Q i⟧‘Your Grace.’⟦/⟧
⟦Q→C i⟧‘I think His Highness would be more comfortable in the Ferry Tower.’⟦/⟧
⟦P→Q i⟧‘Hildreth!’⟦/⟧
⟦Q→C+P i⟧‘With a fire,’⟦/⟧ said the Queen. ⟦Q→C+P i =⟧‘And his own cook.’⟦/⟧
@break *
⟦G→A i⟧‘Thirty-one years,’⟦/⟧ said Mistress Gudgeon. ⟦G→A i =⟧‘Thirty-one years and not so much as a bad oyster. And now I’ve had soldiers in my dry larder. They’ve had the lids off everything. They stuck a pike in my flour!’⟦/⟧
⟦A→G i⟧‘Drink your posset.’⟦/⟧
⟦G→A i⟧‘I don’t want it.’⟦/⟧
⟦A→G i⟧‘I’ll taste it for you.’⟦/⟧
The cook gave a sort of hiccup, which turned out after all to be a laugh, and wiped her face on her apron. It was past midnight. The kitchen fires had been let down and the boys were asleep under the tables in heaps, all but one, who sat on an upturned pail with his knees together and looked at nothing.
⟦A→G i⟧‘The pears came from his orchard?’⟦/⟧
⟦G→A i⟧‘In straw, yesterday. I picked them over with my own hands. He came down himself to see them in, you know how he is, he had a jest for everybody. Stuck his finger in my custard.’⟦/⟧
⟦A→G i⟧‘And who made up the blue plate?’⟦/⟧
⟦G→A i⟧‘Me! Who d’you think! I pick hers out last and I pick the best, and I put the bay on, and I give it to the boy.’⟦/⟧ She stabbed a finger at the pail. ⟦G→A i =⟧‘That boy. And I’ve told the sergeant and I’ve told his lordship and I’ll tell you, I’d as soon suspect the cat.’⟦/⟧
⟦A→N i⟧‘Nib.’⟦/⟧
He jumped. ⟦N→A i⟧‘I never touched it.’⟦/⟧
⟦A→N i⟧‘I know you didn’t. How’s your mother?’⟦/⟧
⟦N→A i⟧‘What? She’s all right. She’s better.’⟦/⟧
⟦A→N i⟧‘She was poorly in the spring, I thought. Her chest.’⟦/⟧
⟦N→A i⟧‘She’s got a doctor now.’⟦/⟧
⟦G→N+A i⟧‘Has she?’⟦/⟧ said Mistress Gudgeon. ⟦G→N i =⟧‘What’s she paying a doctor with?’⟦/⟧
The boy looked at the cook, and at the taster, and then his mouth went square and he began to cry, without any noise at all, like a child who has had to learn to do it in a dormitory.
⟦A→N i⟧‘You stopped on the stairs,’⟦/⟧ said Agnes.
⟦N→A i⟧‘Only a minute. She only wanted to look at it. She said they were so pretty, she wanted to see them before the candles were on them.’⟦/⟧
⟦A→N i⟧‘Who did?’⟦/⟧
He told her.
⟦G→A i⟧‘Well, that’s nonsense,’⟦/⟧ the cook said after a time. ⟦G→A i =⟧‘Isn’t it? Agnes? The child’s dreaming.’⟦/⟧
⟦A→G+N i⟧‘Very likely. Go to bed, Nib. You’ve not told anybody that, and you’re not going to. Finish the posset, he can have the rest, it’s good for him.’⟦/⟧
@break *
⟦S→A i⟧‘Nobody’s to go in.’⟦/⟧
⟦A→S i⟧‘I’m sent for.’⟦/⟧
⟦S→A i⟧‘She didn’t say so to me.’⟦/⟧
⟦A→S i⟧‘She will in the morning, when she wants to know why you kept me standing in the passage. That’s a nice bit of cheese. Have you had it long?’⟦/⟧
The guard looked down at the cheese in his hand, and then put it slowly on the windowsill. He knocked for her.
The Queen was sitting at the fire in a bed-gown with her hair down her back. It had a good deal of white in it that nobody saw in the daytime. There were two chairs, and on the table between them a jug of wine and two cups.
⟦Q→A i⟧‘I wondered if you’d come tonight or leave it till the morning,’⟦/⟧ she said. ⟦Q→A i =⟧‘Sit down. How’s your mouth?’⟦/⟧
⟦A→Q i⟧‘I’ve got the feeling back, ma’am. Most of it.’⟦/⟧
⟦Q→A i⟧‘I’m glad.’⟦/⟧
⟦A→Q i⟧‘There wasn’t enough,’⟦/⟧ said Agnes. She had stayed on her feet. ⟦A→Q i =⟧‘I kept coming back to that. I lay on my bed and did the sum. That much widow’s lace in a whole pear, you’d have had a bad night. You’d have been sick and seen double. You might have lost a tooth. It wouldn’t have killed you; it wouldn’t have killed Nib. And nobody goes to the trouble of a needle to give a queen a bad night.’⟦/⟧
⟦Q→A i⟧‘Perhaps he’s a bungler.’⟦/⟧
⟦A→Q i⟧‘He’s a number of things. He grows pears. I don’t think he could thread a needle if you held his hand.’⟦/⟧
⟦Q→A i⟧‘Sit *down*, Agnes.’⟦/⟧
She sat. The fire was apple wood and smelled of it. In eleven years she had been in this room perhaps four times, and two of those were on account of a kidney.
⟦Q→A i⟧‘He’s been writing to the Margrave,’⟦/⟧ the Queen said. ⟦Q→A i =⟧‘I’ve seen the letters. I can’t show anyone, because of how I came to see them. Eight thousand men over the pass as soon as it thaws, to support the rights of the late king’s brother. He’d be very sorry about me. He’d have me buried in the good vault.’⟦/⟧
⟦A→Q i⟧‘I see.’⟦/⟧
⟦Q→A i⟧‘Do you? People love him. I couldn’t touch him for a letter. They would have said I forged it – I am a foreigner and a woman and I don’t make jokes. But poison, they understand. Any fishwife understands poison.’⟦/⟧
⟦A→Q i⟧‘So you had it in your sleeve.’⟦/⟧
⟦Q→A i⟧‘In my glove. I’m quite good with a needle, you’ll have seen the altar cloth.’⟦/⟧
⟦A→Q i⟧‘And I was to find it.’⟦/⟧
⟦Q→A i⟧‘You always find it.’⟦/⟧
⟦A→Q i⟧‘What if I’d had a cold?’⟦/⟧
The Queen opened her mouth, and it was the first time Agnes had ever seen her do so without knowing what was to come out. She closed it again. A log slipped.
⟦A→Q i⟧‘Because I did have one,’⟦/⟧ Agnes went on. ⟦A→Q i =⟧‘Last week. I couldn’t have told an onion from an orange. I never said, because you’d have been down to dry biscuit and I thought, well, it’s only Thursday. If those pears had come in on Thursday I’d have swallowed it. I’d not have had a bad night. I’m five stone lighter than you and I take it first and I take it on an empty stomach. That’s how it works, ma’am, that’s the whole idea of me.’⟦/⟧
⟦Q→A i⟧‘I know what the idea of you is.’⟦/⟧
⟦A→Q i⟧‘I don’t say you didn’t have reasons.’⟦/⟧
⟦Q→A i⟧‘I had eight thousand reasons. I would do it again.’⟦/⟧ Her voice was quite steady. Her hand on the chair was not. ⟦Q→A i =⟧‘But I ought to have told you first. That was owing to you, and I didn’t, and I’ve been sitting here since eleven o’clock trying to find a better word for it than cowardice.’⟦/⟧
⟦A→Q i⟧‘Did you find one?’⟦/⟧
⟦Q→A i⟧‘No.’⟦/⟧
It was quiet enough to hear the guard outside the door shift his feet, and, after a bit, start again on the cheese.
⟦Q→A i⟧‘You could tell Cazalet,’⟦/⟧ said the Queen. ⟦Q→A i =⟧‘He’d believe you. He dislikes you too much to think you’d invent it.’⟦/⟧
⟦A→Q i⟧‘And then eight thousand men come over the pass.’⟦/⟧
⟦Q→A i⟧‘Yes.’⟦/⟧
⟦A→Q i⟧‘I’ve a sister lives up there. She keeps goats.’⟦/⟧
⟦Q→A i⟧‘Yes, I know. At Overwater. I’ve never – I do know things about you, Agnes.’⟦/⟧
Agnes looked at her for a while, in the considering way in which she looked at eels.
⟦A→Q i⟧‘He isn’t to be hanged,’⟦/⟧ she said.
⟦Q→A i⟧‘I hadn’t intended it. An island. Somewhere with an orchard.’⟦/⟧
⟦A→Q i⟧‘And the boy’s mother keeps her doctor, and nobody drops the boy down a well.’⟦/⟧
⟦Q→A i⟧‘Good God, what do you take me for?’⟦/⟧
⟦A→Q i⟧‘And I want my wages doubled.’⟦/⟧
The Queen made a noise she would certainly not have made in front of the ambassadors. ⟦Q→A i⟧‘Trebled,’⟦/⟧ she said, when she could, and she leaned across, and filled the two cups from the jug, and held one of them out.
It was the good red, from the south, the one that came up for coronations. Agnes took it and had a look at the colour, and smelt it. She couldn’t help smelling it. It smelt of wine.
⟦Q→A i⟧‘To the harvest,’⟦/⟧ said the Queen.
Agnes did not lift the cup. She had nothing against harvests. She turned it round by the stem, once, and set it on the table; and she folded her hands in her lap and smiled, politely, as one does with one’s hostess.
⟦A→Q i⟧‘After you, ma’am,’⟦/⟧ she said.

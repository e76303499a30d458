# title: The Hour Road
# style: third person past; British single quotes; telepathy in italics; titles; a they-person; a chapter of each of two viewpoints; a dream; a song; time travel
# cast: V = Isaura Venn | Captain Venn, Venn, Isaura, Captain, the Captain | she
# cast: C = Prince Corin | Corin, Your Highness, the prince, Highness, Prince Corin | he
# cast: T = Commander Thrace | Thrace, Commander, Hob, the Commander | he
# cast: Q = Tamsin Quill | Quill, Tamsin, Mapmaker | they
# cast: B = Bramble | Bramble | he
# cast: O = the old woman at the inn | Goody Marrow, Marrow | she
# cast: F = Corin's mother | the Queen | she
---
@heading
Chapter One: The Captain
@end
It had been raining for a hundred and twelve years, if you counted it in order.
⟦C→Q i⟧‘How much further?’⟦/⟧ said the prince.
⟦Q→C i⟧‘That depends what you mean by further, Your Highness.’⟦/⟧ Quill had the map over their head to keep the wet off. They turned all the way round on their heel, one foot on either side of the milestone, and licked a finger and held it up. ⟦Q→C i =⟧‘About two leagues. And a Tuesday.’⟦/⟧
⟦V→Q i⟧‘Last time it was a Tuesday,’⟦/⟧ said Venn, ⟦V→Q i =⟧‘it was a Tuesday with wolves in it.’⟦/⟧
⟦Q→V i⟧‘I did apologise for the wolves, Captain.’⟦/⟧
⟦V→Q i⟧‘You did.’⟦/⟧
⟦B→V i telepathy⟧*I liked the wolves,*⟦/⟧ said Bramble, out of the pack on her shoulder. He was a stoat. He had been a stoat for some time, and before that, he claimed, he had been a bishop. ⟦B→V i telepathy =⟧*They had manners.*⟦/⟧
⟦V→B i⟧‘They ate my horse.’⟦/⟧
⟦B→V i telepathy⟧*They asked first.*⟦/⟧
⟦T→V i⟧‘Who’s she talking to?’⟦/⟧ Commander Thrace muttered behind her. He was the only one of them still mounted, on account of the leg. In nineteen days he hadn’t got used to it.
⟦C→T i⟧‘The weasel,’⟦/⟧ Corin told him.
⟦B→V i telepathy⟧*Bite him for me,*⟦/⟧ said Bramble.
⟦V→B i⟧‘I’m not going to bite the heir to the throne.’⟦/⟧
⟦C→V i⟧‘I beg your pardon?’⟦/⟧ said Corin.
⟦V→C i⟧‘Nothing, Highness.’⟦/⟧
She was tired. Venn had been a soldier for twenty years and captain of the Hour Guard for six, and what she knew about the Road was what everybody knew: that it ran from the Autumn Gate to the sea, that it ran from the founding of the kingdom to some time after its end, and that you should not on any account step off the edge. The prince had stepped off the edge. He’d done it at Harrow Bridge, nineteen days ago or sixty years ago, because he had seen his mother on the other side, young, hanging out sheets. And now there was a queen in the wrong place, with a bad cough, and when Corin held his hand up to the light you could see a bit of the light.
He was eighteen. He made jokes about it.
⟦T→Q i⟧‘There’s smoke over there, Mapmaker.’⟦/⟧
⟦Q→T i⟧‘Where?’⟦/⟧
⟦T→Q i⟧‘Left of the dead oak.’⟦/⟧
⟦Q→T i⟧‘That oak isn’t dead,’⟦/⟧ Quill said, squinting, ⟦Q→T i =⟧‘it just hasn’t happened. Oh! Oh, well done, Commander. That’s an inn.’⟦/⟧
⟦T→Q i⟧‘You sound surprised.’⟦/⟧
⟦Q→T i⟧‘I’m always surprised. It’s how I know I’m awake.’⟦/⟧
⟦C→V i⟧‘Can we stop?’⟦/⟧
Venn looked at the sky, what there was of it.
⟦C→V i⟧‘Please, Captain. I can’t feel my feet.’⟦/⟧ He said it lightly. ⟦C→V i =⟧‘I mean that I looked just now, and I’m not sure they’re there.’⟦/⟧
⟦V→C i⟧‘One hour,’⟦/⟧ said Venn.
⟦Q→V i⟧‘Whose?’⟦/⟧ said Quill.
⟦V→Q i⟧‘*Mine.*’⟦/⟧
@break * * *
The old woman who kept the inn had no teeth and no opinion about princes. She put four bowls down. She looked at the stoat, and put down a fifth.
⟦B→V i telepathy⟧*A lady,*⟦/⟧ said Bramble.
⟦O→V i⟧‘You’ll be off the Road, then,’⟦/⟧ said Goody Marrow.
⟦V→O i⟧‘On it,’⟦/⟧ said Venn. ⟦V→O i =⟧‘We hope.’⟦/⟧
⟦O→V i⟧‘That one’s not.’⟦/⟧ A thumb like a root went out towards Corin. ⟦O→V i =⟧‘I can see the settle through him. My sister went like that. First her feet, and then she forgot the word for bread, and then one morning we’d never had her.’⟦/⟧
Nobody ate. The boy had turned the colour of the soup.
⟦Q→O i⟧‘How long did she have?’⟦/⟧ asked Quill gently.
⟦O→Q i⟧‘How should I know? I never had a sister.’⟦/⟧
⟦C→O i⟧‘But you just said...’⟦/⟧
⟦O→C i⟧‘I’ve got a dent in the bed,’⟦/⟧ the old woman said. ⟦O→C i =⟧‘And a song. You don’t make up a song to sing with nobody.’⟦/⟧
She sang it for them while she scoured the pot, in a voice like a gate.
@lyrics
*O who will turn the hourglass, my Nan, my Nan,*
*and who will count the sand?*
*I’d a sister at the washing line,*
*I’ve a peg still in my hand.*
@end
There was a stool by the chimney with a boy asleep on it, the pot-boy, nine or ten years old, with straw in his hair and one boot. Halfway through the second verse he woke. He looked at the company. He looked at the Commander longest, and the big scarred man put his spoon down very slowly and went on holding the edge of the table.
⟦V→T i⟧‘Commander?’⟦/⟧ said Venn.
⟦T→V i⟧‘It’s nothing.’⟦/⟧
⟦V→T i⟧‘Thrace.’⟦/⟧
⟦T→V i⟧‘I said it’s nothing, Captain.’⟦/⟧ But he’d begun to feel for his stick. ⟦T→V i =⟧‘We should go. We should go this minute. I know this place. I know what— Somebody put out the fire.’⟦/⟧
⟦V→T i⟧‘What fire?’⟦/⟧
⟦T→V i⟧‘*Any* fire!’⟦/⟧
⟦O→T i⟧‘You leave my fire be,’⟦/⟧ said the old woman.
⟦Q→T i⟧‘Hob,’⟦/⟧ said Quill, very quietly. They weren’t looking at the boy. ⟦Q→T i =⟧‘That’s what they called you. Isn’t it? Before.’⟦/⟧
He didn’t say yes. He had a burn that ran from the jaw to the hip, everybody knew it, nobody had ever asked. Across the hearth the pot-boy scratched his knee and yawned.
⟦C→T i⟧‘That’s *you?*’⟦/⟧ Corin whispered.
⟦T→C i⟧‘Eat your soup, Your Highness.’⟦/⟧
⟦C→T i⟧‘But then we can—’⟦/⟧
⟦T→C i⟧‘No.’⟦/⟧
⟦C→T i⟧‘You could just pick him up! You could carry him outside!’⟦/⟧
⟦T→C i⟧‘And who’d be sat here, then?’⟦/⟧ said Thrace. ⟦T→C i =⟧‘Who’d have pulled your mother out of the river at Harrow? Some baker. Some nice whole-skinned baker who never left home.’⟦/⟧ He got up. It took him a while, and he held out his hand to nobody. ⟦T→C i =⟧‘I’ve had sixty years to think about it, lad. It was a bad night. It was only the one.’⟦/⟧
@break * * *
They’d camped, the night before that inn, in the ruins of a mill that wasn’t going to be built for another forty years. Thrace had the first watch. Venn ought to have been asleep. She sat down on the other side of the fire instead and started on her boots with a rag.
⟦T→V i⟧‘You’ll wear them out, Captain.’⟦/⟧
⟦V→T i⟧‘How’s the leg?’⟦/⟧
⟦T→V i⟧‘Attached.’⟦/⟧
⟦V→T i⟧‘You could’ve stayed at the Gate, you know. Nobody would have said a word.’⟦/⟧
⟦T→V i⟧‘The Queen would.’⟦/⟧
⟦V→T i⟧‘The Queen’s in bed, Commander.’⟦/⟧
⟦T→V i⟧‘Aye. And she’d get up out of it and come down to the yard in her nightgown and say a word.’⟦/⟧ He grinned into his collar. It pulled at the burn, and it made him look like two men who didn’t agree. ⟦T→V i =⟧‘She said one to me when I left. ⟦F→T a quoted⟧“Hob,”⟦/⟧ she says, ⟦F→T a quoted⟧“bring me back my boy.”⟦/⟧ As though I was off to market.’⟦/⟧
⟦V→T i⟧‘What did you say?’⟦/⟧
⟦T→V i⟧‘I said, which one, ma’am? And she laughed. So that was all right.’⟦/⟧
⟦B→V i telepathy⟧*Ask him why she calls him that,*⟦/⟧ said Bramble from inside the left boot.
⟦V→B i⟧‘Ask him yourself.’⟦/⟧
⟦T→V i⟧‘Ask me what?’⟦/⟧
⟦V→T i⟧‘The stoat’s nosy.’⟦/⟧
⟦B→V i telepathy⟧*The stoat,*⟦/⟧ said the stoat, ⟦B→V i telepathy =⟧*is thorough.*⟦/⟧
⟦Q→V+T i⟧‘Some of us,’⟦/⟧ said a blanket on the far side of the fire, ⟦Q→V+T i =⟧‘have to find tomorrow in the morning.’⟦/⟧
⟦T→Q i⟧‘Sorry, Quill.’⟦/⟧
⟦V→Q i⟧‘Sorry, Quill,’⟦/⟧ said Venn as well.
⟦Q→V+T i⟧‘It’s not where I left it, that’s all.’⟦/⟧ They turned over, and a hand came out and felt about for their hat. ⟦Q→V+T i =⟧‘And if anybody asks me, it’s short for Robert.’⟦/⟧
@heading
Chapter Two: The Prince
@end
Corin dreamed that he was hanging out sheets.
There was a great deal of wind, and a woman on the far side of the line. He could only see her feet and, when the wind blew, her shadow. He knew who it was. He kept on pegging and the sheets kept on coming.
⟦F→C i⟧‘You’ve grown,’⟦/⟧ said the shadow.
⟦C→F i⟧‘You’ve shrunk,’⟦/⟧ said Corin. ⟦C→F i =⟧‘Mother, I can’t find the end of this.’⟦/⟧
⟦F→C i⟧‘There isn’t one. You let go, that’s all.’⟦/⟧
⟦C→F i⟧‘If I let go then you’ll never have had me.’⟦/⟧
⟦F→C i⟧‘Is that what they told you?’⟦/⟧
⟦C→F i⟧‘Isn’t it true?’⟦/⟧
The sheet blew up between them like a sail, and there was nobody behind it but a stoat in a mitre. ⟦B→C i telepathy⟧*Wake up,*⟦/⟧ it said. ⟦B→C i telepathy =⟧*You’re on fire.*⟦/⟧
He wasn’t. It was the inn.
⟦V→C i⟧‘Up!’⟦/⟧ The captain had him by the collar. There was smoke down to her waist and she’d got a wet cloth tied over her face. ⟦V→C i =⟧‘Up, Highness, now, on your feet.’⟦/⟧
⟦C→V i⟧‘I haven’t *got* any—’⟦/⟧
⟦V→C i⟧‘Then on mine!’⟦/⟧
She put him over her shoulder. He saw the room go by the wrong way up: the settle, the pot, the stool by the chimney with one boot lying under it. No boy.
⟦C→V i⟧‘Where’s Hob?’⟦/⟧ he shouted. ⟦C→V i =⟧‘Captain! Where’s Hob?’⟦/⟧
Isaura didn’t answer him. In his head, for the first time in nineteen days, somebody small and cross and a long way off said, ⟦B→C i telepathy⟧*Under the stairs. He’s under the stairs. He thinks that it can’t find him there.*⟦/⟧
⟦C→B i⟧‘Bramble?’⟦/⟧
⟦B→C i telepathy⟧*Well, who else?*⟦/⟧
⟦C→B i⟧‘I can hear you!’⟦/⟧
⟦B→C i telepathy⟧*You’re thin enough to. Don’t let it go to your head. Tell the woman to turn left.*⟦/⟧
⟦C→V i⟧‘Turn left!’⟦/⟧
⟦V→C i⟧‘The door is to the *right*, Your Highness.’⟦/⟧
⟦C→V i⟧‘Bramble says left!’⟦/⟧
She stopped dead. Sparks were coming down on both of them. ⟦V→C i⟧‘Bramble told *you?*’⟦/⟧ said Venn, and there was something in her voice that he’d never heard in it.
⟦C→V i⟧‘He says there’s a boy under the stairs.’⟦/⟧
⟦V→C i⟧‘We can’t, Corin. You heard the man.’⟦/⟧
⟦C→V i⟧‘I know what he said.’⟦/⟧
⟦V→C i⟧‘If that child comes out with a whole skin then there’s no Thrace, there’s no Harrow Bridge, there’s no *you*—’⟦/⟧
⟦C→V i⟧‘He never said that we shouldn’t get him out,’⟦/⟧ said Corin. ⟦C→V i =⟧‘He said that it was a bad night. Somebody *got* him out, Captain. He’s sitting on a horse. So who was it?’⟦/⟧
For about as long as it takes to turn over an hourglass neither of them moved.
⟦V→C i⟧‘Oh, you clever little bastard,’⟦/⟧ said the captain of the Hour Guard, and turned left.
@break * * *
The Mapmaker was in the yard with the horses when they came out. There was grey light, and rain, thank all the gods, rain. They dropped the bridles and ran.
⟦Q→V i⟧‘Is he alive?’⟦/⟧
⟦V→Q i⟧‘Yes.’⟦/⟧
⟦Q→V i⟧‘Is he burned?’⟦/⟧
⟦V→Q i⟧‘Yes,’⟦/⟧ she said, and her face worked. ⟦V→Q i =⟧‘He’s burned, Tamsin. Jaw to hip. The beam came down. I was right *there*, I had hold of his wrist and I couldn’t...’⟦/⟧
⟦T→V i⟧‘I know,’⟦/⟧ someone said.
He had come up behind them on foot, without the stick. He lowered himself down into the mud with his bad leg straight out, all of him, a joint at a time, until he was sitting beside the boy. The boy looked up out of one eye.
⟦T→V i⟧‘There was a woman with a cloth on her face,’⟦/⟧ said Thrace. ⟦T→V i =⟧‘I looked for her for years. I wanted to tell her it was all right.’⟦/⟧
Venn opened her mouth. Nothing came out of it at all.
⟦T→V i⟧‘So,’⟦/⟧ said the Commander, ⟦T→V i =⟧‘it’s all right.’⟦/⟧
Corin looked away. He found that he was looking at his own hands. They were filthy, and they’d got blisters on them, and when he held the left one up against the sky he couldn’t see any sky through it.
⟦B→C i telepathy⟧*There,*⟦/⟧ said a voice in his head, much fainter. ⟦B→C i telepathy =⟧*Fat as butter. You’ll stop hearing me in a minute.*⟦/⟧
⟦C→B i⟧‘Bramble, wait. What should I do about—’⟦/⟧
⟦B→C i telepathy⟧*Let go of the sheet,*⟦/⟧ said the stoat, and after that he was only a stoat, sitting on a wall, washing.
⟦Q→C i⟧‘What did he say to you?’⟦/⟧ They’d come over to him with the map rolled up under their arm. There was soot right across their nose.
⟦C→Q i⟧‘That I’m fat.’⟦/⟧
⟦Q→C i⟧‘High praise. He’s never called me anything but ⟦B→Q i quoted⟧“legs.”⟦/⟧’⟦/⟧ Quill looked at him sidelong. ⟦Q→C i =⟧‘You’re back on the Road, you know. Both feet. I felt it go in, like a peg.’⟦/⟧
⟦C→Q i⟧‘And my mother?’⟦/⟧
⟦Q→C i⟧‘Hanging out sheets, I should think.’⟦/⟧
⟦C→Q i⟧‘Does she know that I saw her?’⟦/⟧
⟦Q→C i⟧‘She said so to me once. I was at court for the census, I was about your age. She said, ⟦F→Q i quoted⟧“A young man waved at me over the washing, Mapmaker, and I’ve never been able to think who he was.”⟦/⟧’⟦/⟧
He laughed, and then he wasn’t laughing. An arm came round him. They were thin, and wet through, and they smelled of ink.
⟦Q→C i⟧‘Ready, Your Highness?’⟦/⟧
⟦C→Q i⟧‘No.’⟦/⟧
⟦Q→C+V i⟧‘Nor me. Captain!’⟦/⟧ they called over his head. ⟦Q→V i =⟧‘How long did you say, for the inn?’⟦/⟧
⟦V→Q i⟧‘One hour.’⟦/⟧ She had the child in her arms, wrapped in her own cloak, and Goody Marrow was walking beside her with a bucket, swearing. She didn’t turn round. ⟦V→Q i =⟧‘Why?’⟦/⟧
⟦Q→V i⟧‘No reason,’⟦/⟧ said Quill. ⟦Q→V i =⟧‘You had four minutes left.’⟦/⟧
@end_note
Thank you for reading! The song is mine, the stoat is everyone’s. Part two when my exams are over.
@end

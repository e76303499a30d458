# title: The Queen's Illness
# style: third person past; court intrigue; curly double quotes; long, six scenes; titles; some scenes tagged, council untagged
# cast: P = Queen Perpetua of Carrow | Perpetua, the Queen, Your Majesty, Majesty, ma’am, niece, Pet, the girl | she
# cast: S = Lord Benedikt Straum | the Lord Chancellor, the Chancellor, Straum, Lord Straum, my lord, Chancellor | he
# cast: J = Lady Jocasta Merrin | Jocasta, Lady Merrin, the Mistress of the Robes, my lady | she
# cast: K = Pock | the fool, the Queen’s fool, fool | he
# cast: A = Duke Aldwin of Sarne | the Duke, Aldwin, Sarne, Your Grace, her uncle, uncle, the Duke of Sarne | he
# cast: F = Doctor Ansgar Fell | Doctor Fell, Fell, the physician, Doctor, the royal physician | he
# cast: H = Count Lauri Hyvonen | the ambassador, Count Hyvonen, Hyvonen, the Count, Excellency | he
# cast: B = Marshal Brandreth | Brandreth, the Marshal, Lord Marshal, the old soldier | he
# cast: V = the man at the back | the voice, Lamb, Corporal Lamb’s brother | he
# cast: T = Tilly | the chambermaid, the maid, the girl with the coals | she
---
@heading
I. The Second of November
@end
On the morning of All Souls the Queen of Carrow, who was twenty years old and had never had so much as a cold, informed her physician that she was dying.
⟦F→P i⟧“Of what, ma’am?”⟦/⟧ asked Doctor Fell.
⟦P→F i⟧“I was hoping you would tell me. What’s slow?”⟦/⟧
He had attended her since her birth, and her father before that, and he knew the tilt of that chin. He set down his bag on the end of the bed. In the window embrasure the Mistress of the Robes went on with her embroidery as if she had heard nothing; on the hearth-rug Pock, the fool, was teaching a spaniel to play dead.
⟦F→P i⟧“May I take Your Majesty’s pulse?”⟦/⟧
⟦P→F i⟧“You may, but it’s quite all right. I don’t want to be ill, Doctor. I want to be *said* to be ill. I want it to be a thing that takes ten days, that isn’t catching, that doesn’t spoil one’s looks, and that leaves one able to hear.”⟦/⟧
⟦F→P i⟧“To hear?”⟦/⟧
⟦P→F i⟧“What people say by the bed.”⟦/⟧
⟦K i⟧“She wants to go to her own funeral,”⟦/⟧ said the fool, without looking up. ⟦K i =⟧“It’s very common. I’ve wanted to go to mine for years, only I’m told there’s no seats.”⟦/⟧
⟦J→P i⟧“I have told Her Majesty that it’s childish,”⟦/⟧ Lady Merrin said, and bit off a thread.
⟦P→J i⟧“You told me it was dangerous.”⟦/⟧
⟦J→P i⟧“I told you both.”⟦/⟧
⟦F→P i⟧“Lady Merrin is right, ma’am. On the two counts. If it were to be known that the throne –”⟦/⟧
⟦P→F i⟧“Somebody put henbane in my chocolate, Ansgar.”⟦/⟧
He sat down upon the bag.
⟦P→F i⟧“A week ago. I didn’t drink it. I gave it to Blanche, because I’d a headache and she was looking at me; and we buried her under the medlar tree, and I told everybody she had eaten a toad.”⟦/⟧ It was perfectly steady. It was only that she’d begun to pleat the edge of the sheet. ⟦P→F i =⟧“I’ve been to six councils since. I have looked at them all round the table, one after the other, and I can’t tell. Isn’t that stupid? I’ve known every one of them since I was born. I can’t *tell*.”⟦/⟧
⟦F→P i⟧“Who knows of it?”⟦/⟧
⟦J→F i⟧“The four of us in this room,”⟦/⟧ said Lady Merrin. ⟦J→F i =⟧“And one other.”⟦/⟧
⟦F→J i⟧“Who?”⟦/⟧
⟦K→F i⟧“The one that did it.”⟦/⟧
The spaniel rolled over on its back and lay with its paws in the air. Pock gave it a piece of cheese.
⟦F→P i⟧“There is a wasting of the blood,”⟦/⟧ Doctor Fell said at last, very unhappily. ⟦F→P i =⟧“It was once the fashion among nuns.”⟦/⟧
@break
@heading
II. The Council
@end
⟦B i⟧“How long?”⟦/⟧
⟦F→B i⟧“A week, Lord Marshal. It might be two.”⟦/⟧
⟦B→F i⟧“And there’s nothing you can give the child?”⟦/⟧
⟦F→B i⟧“Broth.”⟦/⟧
⟦B→F i⟧“*Broth!*”⟦/⟧
⟦A→B i⟧“Sit down, Brandreth, you’ll have the table over. Doctor, we’re obliged to you. I suppose that you have taken a second opinion?”⟦/⟧
⟦F→A i⟧“If Your Grace wishes to send to the university –”⟦/⟧
⟦A→F i⟧“No, no. I merely ask. She’s my brother’s girl. I’d not like it to be said we hadn’t asked.”⟦/⟧
⟦S→A+F i⟧“Said by whom, Your Grace, if I may? That’ll be all, Doctor. You will want to be with your patient.”⟦/⟧
The physician bowed and got himself out. The three men who governed Carrow, when they were let, remained where they were around one end of a table made for twenty. It was raining. The chair at the head had its back to the fire and a cushion in it, since she was not tall.
⟦S→A+B i⟧“Well, gentlemen.”⟦/⟧
⟦B→S i⟧“Don’t you *well gentlemen* me, Straum. I taught her to ride.”⟦/⟧
⟦S→B i⟧“And I taught her to read. It doesn’t alter the calendar. There is no heir of her body. By the Act of Settlement the crown goes to –”⟦/⟧
⟦A→S i⟧“I know where it goes.”⟦/⟧
⟦S→A i⟧“I’m sure you do. I was going to say that it goes to the Duke of Sarne, upon conditions.”⟦/⟧
⟦A→S i⟧“What conditions?”⟦/⟧
⟦S→A i⟧“Your Grace has not read the Act?”⟦/⟧
⟦A→S i⟧“I’ve had no occasion to.”⟦/⟧
⟦B→A i⟧“He’s to put away the Ostermark woman. That’s what it is. You’ll have to give up your Brigitta, Aldwin.”⟦/⟧
⟦A→B i⟧“I’ll thank you not to speak of the Countess in –”⟦/⟧
⟦B→A i⟧“I’ll speak of her how I like. You’ve had her in the dower house for eleven years, with her harp.”⟦/⟧
⟦S→A i⟧“Failing which, to the cousin in Tolland. Who is six.”⟦/⟧
⟦A→S i⟧“And who’d be regent?”⟦/⟧
⟦S→A i⟧“The Lord Chancellor.”⟦/⟧
⟦A→S i⟧“Ha!”⟦/⟧
⟦S→A i⟧“I did not write the Act, sir.”⟦/⟧
⟦A→S i⟧“Your father did!”⟦/⟧
⟦B→A+S i⟧“She’s not even *dead!*”⟦/⟧ The Marshal’s fist came down and all the inkwells jumped. He was seventy-one; there were tears running straight down into his moustache, and he did nothing about them. ⟦B→A+S i =⟧“She’s not dead, and you sit here like a pair of damned dogs at a hatch. I’m going up to her. I’ll carry her up the broth myself.”⟦/⟧
⟦S→B i⟧“She’s not to be disturbed.”⟦/⟧
⟦B→S i⟧“Then you may come and stop me.”⟦/⟧
When the door had finished shaking the other two looked at one another down the length of the wood.
⟦A→S i⟧“He’s fond of her,”⟦/⟧ said the Duke.
⟦S→A i⟧“So I had always supposed that we all were.”⟦/⟧
@break
@heading
III. By the Bed
@end
They had closed the curtains, and powdered her, and put about her eyes a little of Lady Merrin’s blue. Behind the bed-head, where the hanging made a sort of tent, there was room for a fool if he kept his knees up.
⟦K→P i⟧“Marshal first,”⟦/⟧ Pock breathed. ⟦K→P i =⟧“I can hear the spurs.”⟦/⟧
⟦P→K i⟧“Get back in. How do I look?”⟦/⟧
⟦K→P i⟧“Like a haddock.”⟦/⟧
⟦P→K i⟧“Thank you.”⟦/⟧
It was unspeakable. She had not thought that it would be. He spilled the broth; he knelt down by her, with both his knees cracking, and got hold of her hand and called her his little trooper, which nobody had called her since the pony, and told her she was not to be afraid, he’d seen a great many go, and it was a good deal easier than a tooth. He said that if he could do it for her he would. By the end the Queen of Carrow had turned her face into the pillow and her shoulders were shaking, and that he took for the fever.
⟦B→J i⟧“You’ll send for me,”⟦/⟧ he said to Lady Merrin at the door. ⟦B→J i =⟧“When it’s – at whatever hour. I’d not have her by herself.”⟦/⟧
⟦J→B i⟧“I’ll send, Lord Marshal.”⟦/⟧
⟦B→J i⟧“And tell that doctor that if he brings another leech near her I’ll have him flogged.”⟦/⟧
The door closed.
⟦P i⟧“I can’t do this.”⟦/⟧
⟦K→P i⟧“It wasn’t him, then,”⟦/⟧ said the voice behind the hanging.
⟦P→K i⟧“Of course it wasn’t him! Oh, that was *vile* of me. I shall have to make him an earl.”⟦/⟧
⟦J→P i⟧“You have blue on your nose. Hold still.”⟦/⟧
⟦P→J i⟧“Must I have my uncle today?”⟦/⟧
⟦J→P i⟧“He’s on the stairs.”⟦/⟧
The Duke of Sarne did not kneel. He stood for some time at the foot of the bed, breathing through his nose, and she watched him through her lashes: a large fair handsome man going to fat, who had used to let her steer his yacht.
⟦A→J i⟧“Does she know one?”⟦/⟧ he asked.
⟦J→A i⟧“At times, Your Grace.”⟦/⟧
⟦A→P i⟧“Pet? It’s your uncle Aldwin.”⟦/⟧
She made a small noise.
⟦A→J i⟧“Leave us a moment, will you, Lady Merrin?”⟦/⟧
⟦J→A i⟧“I have orders not to leave her.”⟦/⟧
⟦A→J i⟧“Whose?”⟦/⟧
⟦J→A i⟧“Hers.”⟦/⟧
⟦A→J i⟧“Oh, very well, stay. I don’t care.”⟦/⟧ He walked to the window, and came back again. ⟦A→P i =⟧“It’s a rotten thing, Pet. I’d give – well. I wanted to say that I never wanted it. You may as well know that. I’d make a shocking king. And they’d have me put Brigitta out, after all this time, and she’s not strong, it’s her chest. I don’t see how I’m to tell her.”⟦/⟧ His voice cracked. ⟦A→P i =⟧“So I wish to God you’d buck up, that’s all.”⟦/⟧
He blew his nose like a bugle, and went. It was quiet for a bit.
⟦P i⟧“Well?”⟦/⟧
⟦J→P i⟧“He might have been acting.”⟦/⟧
⟦P→J i⟧“Uncle Aldwin? You didn’t see him as Julius Caesar. Pock?”⟦/⟧
⟦K→P i⟧“I believed him. More’s the pity, I’d have liked it to be him. I have such a good song about his trousers.”⟦/⟧
⟦P i⟧“Then it’s Straum,”⟦/⟧ said Perpetua slowly. She sat up against the bolster with her knees to her chin. All at once she did look ill. ⟦P i =⟧“It’s Straum. Regent for a baby, for twelve years. He taught me my letters. He cut them out of gingerbread.”⟦/⟧
⟦J→P i⟧“He has not been up,”⟦/⟧ Lady Merrin observed.
⟦P→J i⟧“No. He hasn’t, has he?”⟦/⟧
@break
@heading
IV. The Ambassador Sends Grapes
@end
The Chancellor didn’t come on the Tuesday, nor upon the Wednesday. On the Thursday there came instead the ambassador of Ostermark, with a basket of hothouse grapes, and he was shown to the antechamber, where he found nobody but a fool on the window-seat eating an onion.
⟦H→K i⟧“I was to see Lady Merrin.”⟦/⟧
⟦K→H i⟧“She’s with the dying, Excellency. I’m with the quick. Will I do?”⟦/⟧
⟦H→K i⟧“You are the Queen’s fool.”⟦/⟧
⟦K→H i⟧“I’m anyone’s, by next week. I don’t suppose you’ve a vacancy in Ostermark?”⟦/⟧
Count Hyvonen smiled. He had a narrow, intelligent, melancholy face, and he put the grapes down on the sill between them with a good deal of care.
⟦H→K i⟧“We have many fools. What do they pay you?”⟦/⟧
⟦K→H i⟧“My keep, and a suit at Michaelmas.”⟦/⟧
⟦H→K i⟧“It is not much, for a man who sleeps across her door.”⟦/⟧
⟦K→H i⟧“It’s a warm door.”⟦/⟧
⟦H→K i⟧“May I say something to you which is a joke?”⟦/⟧
⟦K→H i⟧“It’d make a change.”⟦/⟧
⟦H→K i⟧“A certain person in this palace wrote to my master in September. I do not say who. The person said that there would be before Christmas a regency in Carrow, and it would be a friendly one, and would my master please move ten thousand men up to the Sarne bridges so as to discourage the Duke. For this there was to be paid a sum.”⟦/⟧
⟦K→H i⟧“I don’t see the joke.”⟦/⟧
⟦H→K i⟧“The joke is that my master is an honest man. He was very shocked. He told me to find out who had written, for it was not signed, and to warn the young lady. And I come to warn her, I come too late.”⟦/⟧ He lifted his shoulders. ⟦H→K i =⟧“I think it is a good joke. I have not been able to laugh at it.”⟦/⟧
⟦K→H i⟧“Was it a man’s hand?”⟦/⟧
⟦H→K i⟧“It was printed, in capitals. But it was folded in an odd manner. So.”⟦/⟧ He took from his cuff a blank sheet and showed him: in three, and the corner tucked, and over. ⟦H→K i =⟧“Like something one would do with linen.”⟦/⟧
The fool had ceased to chew. He looked for a long time at the paper, and then through the half-open door, to where in the Queen’s darkened room somebody was moving softly about, putting things away.
⟦K→H i⟧“Excellency,”⟦/⟧ he said, ⟦K→H i =⟧“are those grapes washed?”⟦/⟧
⟦H→K i⟧“By my own valet.”⟦/⟧
⟦K→H i⟧“Then don’t leave them. Whatever you do. Take them home.”⟦/⟧
@break
@heading
V. What the Maid Had
@end
⟦K→T i⟧“Tilly. Put down the coals a minute.”⟦/⟧
⟦T→K i⟧“I’ll catch it if I’m late with ’em.”⟦/⟧
⟦K→T i⟧“You’ll not. Who does the Queen’s chocolate?”⟦/⟧
⟦T→K i⟧“Cook does it. And Mr. Hobbs takes it up as far as the landing.”⟦/⟧
⟦K→T i⟧“And after the landing?”⟦/⟧
⟦T→K i⟧“Well, my lady takes it in. Lady Merrin always takes it in, she won’t let nobody. She tastes it and all.”⟦/⟧
⟦K→T i⟧“She tastes it.”⟦/⟧
⟦T→K i⟧“Off the spoon. I’ve seen her. Why’re you looking like that, Pock? You’ve gone like tallow.”⟦/⟧
⟦K→T i⟧“Before or after she’s stirred it?”⟦/⟧
⟦T→K i⟧“Before. Then she stirs it. You’d be daft to do it after, it’d be wet.”⟦/⟧
⟦K→T i⟧“So you would. Run and find the Chancellor for me, there’s a good girl.”⟦/⟧
⟦T→K i⟧“The *Chancellor?* I can’t go and talk to him!”⟦/⟧
⟦K→T i⟧“Tell him the haddock says: why hasn’t he been up?”⟦/⟧
@break
@heading
VI. The Ninth Day
@end
He came at nine in the evening. He had on his chain of office, and looked in it like a man being led somewhere; and he did not bow to the bed, but drew up a chair by it, and sat down with his hands between his knees.
⟦S→P i⟧“Your Majesty sent for me.”⟦/⟧
⟦J→S i⟧“She’s sleeping, Lord Straum,”⟦/⟧ murmured Lady Merrin. ⟦J→S i =⟧“I don’t know who can have sent. She is so very low. I was about to give her this, to settle her.”⟦/⟧
⟦S→J i⟧“What is it?”⟦/⟧
⟦J→S i⟧“Only her chocolate.”⟦/⟧
⟦S→J i⟧“Give it to me. I’ll hold it for her.”⟦/⟧
⟦J→S i⟧“I always –”⟦/⟧
⟦S→J i⟧“I know that you do.”⟦/⟧ He’d taken the cup already. He had it upon his palm and was looking into it. ⟦S→P i =⟧“I ought to have been here before. I’ll tell you why I wasn’t, ma’am, as you are asleep. On the first night I went down to the medlar tree with a lantern and a spade, like a body-snatcher. I’d heard about the toad. But Blanche was a lady of a fastidious habit, I’d known her to refuse veal.”⟦/⟧
Nobody in the room moved.
⟦S→P i⟧“I had what I found looked at, in the town. It took them eight days. And I said to myself in the meantime, if I go up there, I’ll give it away; she could always tell when I was holding something back. So I let you think it was me. I was sorry about that. I thought of the gingerbread.”⟦/⟧
⟦P→S i⟧“So did I,”⟦/⟧ said the Queen, with her eyes shut.
⟦J→P i⟧“Majesty! You mustn’t tire –”⟦/⟧
⟦P→J i⟧“Sit down, Jocasta.”⟦/⟧
⟦J→P i⟧“My dear, he’s trying to –”⟦/⟧
⟦K→J i⟧“I’d sit,”⟦/⟧ advised the fool. He had come out from behind the hanging, and had got himself somehow between Lady Merrin and the door. ⟦K→J i =⟧“She’s cross. You can tell by the chin.”⟦/⟧
Lady Merrin sat. She took up her embroidery from the stool, out of what seemed to be mere habit, and then appeared not to know what it was.
⟦P→J i⟧“I’m not cross. I only want to know what it was for. You taught me how to do my hair.”⟦/⟧
⟦J→P i⟧“I don’t know what they’ve told you.”⟦/⟧
⟦P→J i⟧“How you fold things.”⟦/⟧
It was dreadful how little it took. One saw it go out of her, like sand.
⟦J→P i⟧“Seven years,”⟦/⟧ she said presently. ⟦J→P i =⟧“You never asked. None of you ever did ask. My husband went to the war with Ostermark as your father’s captain, and they left him at the bridges; it was a Council matter, it was thought expedient. Sarne voted for it. Straum did. Brandreth gave the order, and wept, I have no doubt, he’s a great weeper. And I was brought to Court and given a pension, and a child’s hair to brush.”⟦/⟧
⟦S→J i⟧“We had to choose between the bridges and the town, madam. I have dreamed of it since.”⟦/⟧
⟦J→S i⟧“I hope you have.”⟦/⟧
⟦P→J i⟧“I was thirteen,”⟦/⟧ the Queen said.
⟦J→P i⟧“I know how old you were. I let down your hems.”⟦/⟧ Her hands had started to shake in her lap. ⟦J→P i =⟧“It was not ever you. You were merely the only thing they had all of them got that they cared about. I used to look round for something else. There wasn’t anything.”⟦/⟧
⟦P→J i⟧“And the ten thousand men?”⟦/⟧
⟦J→P i⟧“I wanted to see it happen to the other end of the bridge.”⟦/⟧
No one spoke. It could be heard, now, that there was somebody on the stairs, several people, in spurs.
⟦S→P i⟧“That will be the Marshal. I took the liberty.”⟦/⟧
⟦J→S i⟧“Then I had better have that, Lord Straum,”⟦/⟧ said Lady Merrin, very politely, and put out her hand for the cup.
⟦P→S i⟧“No.”⟦/⟧
⟦S→P i⟧“It would be kinder, ma’am. It would be a good deal less trouble.”⟦/⟧
⟦P→S i⟧“I dare say. It was a great deal less trouble to lose the bridges.”⟦/⟧ She was out of the bed, in her nightgown, with the powder streaked on her face and her feet bare, and she took the chocolate from him and flung it into the hearth, cup and all. ⟦P→S i =⟧“She’ll have a trial. In the big hall, with the doors open, and she’ll tell it to everybody just as she told it to me. And then you’ll stand up, and Uncle Aldwin will, and poor Brandreth, and you will answer her. I shall want to hear that. I’d like to hear what we say.”⟦/⟧
The Chancellor regarded her. By degrees there came into his tired face a look it had worn, perhaps, over a tray of gingerbread, when for the first time she had put together, unprompted, a word.
⟦S→P i⟧“As Your Majesty pleases,”⟦/⟧ he said.
⟦K i⟧“She’s better,”⟦/⟧ the fool remarked to the spaniel. ⟦K i =⟧“God help us all.”⟦/⟧
And then the door burst open, and Marshal Brandreth saw who was standing up, and sat down on the floor.
@break
@heading
VII. The Great Hall
@end
It lasted four days. There had never been a trial with the doors open, and they came in from the farms for it, with bread and cheese, and sat all up the stairs. Lady Merrin spoke for an hour and three quarters without a note. When she had done one might have heard a pin, and then, from high up at the back, a man’s voice:
⟦V→J i⟧“My brother was at them bridges, missus. Corporal Lamb.”⟦/⟧
⟦J→V i⟧“I know the name,”⟦/⟧ said Lady Merrin. ⟦J→V i =⟧“He’s on my husband’s list. He was on the left of the line.”⟦/⟧
⟦V→J i⟧“They told us it was a fever.”⟦/⟧
⟦P→V i⟧“Who told you so?”⟦/⟧ asked the Queen. She had on grey, and no paint, and she’d had the cushion taken off her chair. ⟦P→S i =⟧“Chancellor? Who told him?”⟦/⟧
⟦S→P i⟧“I drafted it, ma’am. There were six hundred letters. It was thought that a fever would be easier to bear.”⟦/⟧
⟦V→S i⟧“It wasn’t, though. We’d burned his blankets.”⟦/⟧
⟦S→V i⟧“I am very sorry.”⟦/⟧
⟦P→A i⟧“Uncle.”⟦/⟧
⟦A→P i⟧“Must I, Pet?”⟦/⟧
⟦P→A i⟧“Yes.”⟦/⟧
The Duke got up. He’d dressed for it as though for a christening, and he turned his hat about in his hands.
⟦A→J i⟧“I don’t know that I’d anything in my head at all,”⟦/⟧ he said. ⟦A→J i =⟧“They told me if we held the bridges we should lose the town. I had a house in the town. There was somebody in it. I’d like to say that I thought of the rest of ’em, but I thought of her, and I stuck my hand up. That’s all. I’ve sent a ham to your people every Christmas, Lady Merrin, I don’t suppose they told you who it was from.”⟦/⟧
⟦J→A i⟧“We gave it to the dogs.”⟦/⟧
⟦A→J i⟧“I should have, too,”⟦/⟧ said the Duke of Sarne, and sat down.
⟦P→B i⟧“Lord Marshal?”⟦/⟧
He was a long time about standing. When he was up he found he had nothing to say, he, who had been heard across a battlefield. He unbuckled his sword, came out from behind the table, and laid it on the floor at her feet: not the Queen’s.
⟦B→J i⟧“I gave the order, madam. I knew your man. He’d have done it to me, and he’d have been right to, and you’d have been right to hate him. It’s a filthy trade. I’m no good at talking.”⟦/⟧
⟦J→B i⟧“No,”⟦/⟧ she said. For the first time in four days she seemed uncertain where to look. ⟦J→B i =⟧“You held her hand, and cried. I was standing by the door. I had thought that I’d enjoy it.”⟦/⟧
⟦B→J i⟧“Didn’t you?”⟦/⟧
⟦J→B i⟧“Not as I’d hoped.”⟦/⟧
They gave her the dower house on Lake Ambry, with a guard on the gate, for life. There were many who called it too little and some few too much. The names went up on the bridges in the spring, six hundred and eleven of them, with *fever* nowhere in it; and the Queen went down to see it done, and the Marshal rode beside her, and the Chancellor behind.
⟦K→P i⟧“You’ll want a new Mistress of the Robes,”⟦/⟧ said Pock, who was walking at her stirrup because he and horses had long ago agreed to differ.
⟦P→K i⟧“I’ve got one. I’ve asked Tilly.”⟦/⟧
⟦K→P i⟧“*Tilly?* She can’t fold a napkin!”⟦/⟧
⟦P→K i⟧“I know,”⟦/⟧ Perpetua said. ⟦P→K i =⟧“I checked.”⟦/⟧

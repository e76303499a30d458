# title: The Princess Who Could Not Lie
# style: third person past, storyteller's voice; British straight single quotes; fairy tale; persons by nouns only
# cast: K = the king | the King, Majesty, the princess's father, Papa, her father | he
# cast: P = the princess | the Princess, Your Highness, the king's daughter | she
# cast: D = the duke | the Duke, the Duke of Over, the first suitor | he
# cast: O = the poet | the second suitor | he
# cast: S = the sweep | the chimney sweep, the girl, the third suitor | she
# cast: W = the witch | the old woman, the thirteenth godmother, the godmother | she
# cast: C = the crow |  | he
# cast: H = the herald |  | he
# cast: U = the sweep's mother | her mother, mum | she
---
There was once, and it is no business of yours when, a king who had a daughter who could not tell a lie.
It was not that she would not. She was as willing as anybody. But at her christening the thirteenth godmother, who had come late on account of the roads, and found that beauty and grace and a light hand with pastry were all gone, had looked down into the cradle and said crossly, ⟦W→P i⟧'Oh, let her be honest, then,'⟦/⟧ and gone in to the buffet.
So the princess grew up, and there was not an ambassador left in the place.
⟦K→P i⟧'You told the Sultan's envoy that his moustache looked like something that lived under a bridge,'⟦/⟧ said the king.
⟦P→K i⟧'He asked me what I thought of it.'⟦/⟧
⟦K→P i⟧'He wanted you to say that it was magnificent!'⟦/⟧
⟦P→K i⟧'Then I don't see why he didn't say so himself,'⟦/⟧ said the princess, ⟦P→K i =⟧'and save us both the time.'⟦/⟧
The king took his crown off and rubbed the place where it rubbed. He was not a bad king, and she was his only child. ⟦K→P i⟧'Do you love your old father?'⟦/⟧ he asked.
⟦P→K i⟧'Yes, Papa. Very much. Not at breakfast.'⟦/⟧
⟦K i⟧'That,'⟦/⟧ said the king, to nobody, ⟦K i =⟧'is what I mean.'⟦/⟧
And he had it cried from the steps of the palace that any person who could cause the princess to tell a lie, one lie, be it never so small, should have her hand in marriage and the half of the kingdom, the half with the trees.
@break ~
The first to come was the Duke of Over, in a coach with eight horses.
⟦D→P i⟧'Highness,'⟦/⟧ said the duke, ⟦D→P i =⟧'I'm a plain man.'⟦/⟧
⟦P→D i⟧'You are rather,'⟦/⟧ said the princess. ⟦P→D i =⟧'Never mind. Do sit down.'⟦/⟧
⟦D→P i⟧'I shall ask you one question. It's this. If your father's palace were on fire, with your father on one side and, on the other, a poor old beggar woman whom you had never seen before, and you could save but one of the two, which would it be? Eh? And the beggar woman's standing in this room!'⟦/⟧ For he had brought one with him, and she curtseyed. ⟦D→P i =⟧'You would not be so cruel as to say it to her face!'⟦/⟧
⟦P→D i⟧'I'd save Papa,'⟦/⟧ the princess said.
⟦D→P i⟧'In front of her?'⟦/⟧
⟦P→D i⟧'I'm sure she would sooner know where she stood.'⟦/⟧ She leaned round the duke. ⟦P→W i =⟧'I am sorry. Have you had anything to eat today?'⟦/⟧
⟦W→P i⟧'Not a crumb, my duck,'⟦/⟧ said the old woman.
⟦P→W i⟧'There's a pie in the window-seat. It was mine, I hide them.'⟦/⟧
And the duke went home in his coach, and the old woman, who had very sharp eyes for a beggar, stayed where she was and ate the pie.
The second to come was a poet. He came on foot, in the rain, because of how it would look.
⟦O→P i⟧'I shan't ask you anything,'⟦/⟧ he said. ⟦O→P i =⟧'I shall only read to you. And when I have finished reading you'll tell me what you felt; and as it's in the nature of poetry that nobody can say truly what they felt, then whatever you tell me will be a lie.'⟦/⟧
⟦K→O i⟧'I say, that's clever,'⟦/⟧ said the king. ⟦K→P i =⟧'Isn't it? I thought that was pretty clever.'⟦/⟧
The poet read for an hour and ten minutes. There was a nightingale in it. The king woke when it stopped.
⟦O→P i⟧'Well?'⟦/⟧ said the poet, breathing hard. ⟦O→P i =⟧'What did you feel?'⟦/⟧
⟦P→O i⟧'My left foot went to sleep.'⟦/⟧
⟦O→P i⟧'In your *heart!*'⟦/⟧
⟦P→O i⟧'I felt that the nightingale wanted to get on with it.'⟦/⟧
⟦O→P i⟧'And – and at the end? Where the lover drowns?'⟦/⟧
The princess considered. ⟦P→O i⟧'Relief,'⟦/⟧ she said. ⟦P→O i =⟧'But I liked the bit about the wet gate. You looked at a real gate for that. You should do more gates.'⟦/⟧
The poet opened his mouth, and shut it again, and asked in quite another voice whether she really thought so; and went away with his lips moving, and he is in all the anthologies now, and it is entirely gates.
After that there were forty in a week. There were knights and notaries. There was a man with a trained bear, who had misunderstood. And the princess answered them all as truly as she could, and as kindly as was left over, and every evening she came up to her chamber with a headache and sat down before the empty hearth.
⟦C→P i⟧'You might just tell one,'⟦/⟧ said the crow.
He lived on the chimney, and came down when it was cold. He had been stolen from a wizard and could talk, though he hadn't much to say.
⟦P→C i⟧'I've tried. It's like trying to bite your own elbow.'⟦/⟧
⟦C→P i⟧'I can bite my own elbow.'⟦/⟧
⟦P→C i⟧'You're not helping.'⟦/⟧
⟦C→P i⟧'Say I'm a handsome bird.'⟦/⟧
⟦P→C i⟧'You're a – you are a very – you have got lovely *feet*,'⟦/⟧ said the princess, and put her head in her hands.
⟦C→P i⟧'What's wrong with the rest of me?'⟦/⟧
Then there was a scrabbling in the chimney, and a shout, and a quantity of soot came down, and after the soot came a brush, and after the brush, feet first, a girl as black as the crow. She sat among the fire-irons and sneezed eleven times.
⟦S→P i⟧'Beg pardon,'⟦/⟧ she said. ⟦S→P i =⟧'Wrong flue. Is this the laundry?'⟦/⟧
⟦P→S i⟧'No, I'm a princess.'⟦/⟧
⟦S→P i⟧'Oh! You're never the one that can't fib?'⟦/⟧
⟦P→S i⟧'Yes.'⟦/⟧
⟦S→P i⟧'Go on! Am I dirty?'⟦/⟧
⟦P→S i⟧'You're the dirtiest person I ever saw.'⟦/⟧
⟦S→P i⟧'Ha!'⟦/⟧ said the sweep, hugely pleased. ⟦S→P i =⟧'My mum always says, ⟦U→S i quoted⟧"You'll do."⟦/⟧ What about me singing? Listen.'⟦/⟧ And she sang, there in the hearth, two verses of a song about a sailor.
⟦P→S i⟧'You're flat on the high notes,'⟦/⟧ the princess said. ⟦P→S i =⟧'But I should like the rest of it.'⟦/⟧
⟦S→P i⟧'There isn't any rest. He drowns.'⟦/⟧
⟦P→S i⟧'They do, don't they?'⟦/⟧
⟦C→S i⟧'Ask her about me,'⟦/⟧ said the crow.
⟦S→C i⟧'You? You're a crow.'⟦/⟧
⟦C→S i⟧'She says I've nice feet.'⟦/⟧
⟦S→C i⟧'Well, so you have. What d'you want, jam on it?'⟦/⟧
The princess laughed. It was a thing she had not done for so long that it came out rusty, with a squeak in it, and she clapped both hands across her mouth. The sweep grinned at her, very white in all that black.
They talked until the candle was done. The sweep told her which of the ministers had a bottle up his chimney. The princess said what she thought of the ministers. Nobody's feelings were hurt from nine o'clock until one in the morning, which had not happened to her before in her life.
@break ~
⟦H→K i⟧'There's a sweep, Majesty,'⟦/⟧ said the herald.
⟦K→H i⟧'Thank God, the library smokes like a kipper. Send him up to it.'⟦/⟧
⟦H→K i⟧'It's a young woman, Majesty. She's come about the princess.'⟦/⟧
The king looked down the long hall. She had washed, as far as the collar, and had on somebody's Sunday boots. In the window-seat, where it was sunny, an old beggar woman was finishing a pie; everyone had rather got into the way of her.
⟦K→S i⟧'You mean to say that you can make my daughter tell a lie?'⟦/⟧
⟦S→K i⟧'I don't know, sir. I thought I'd like a go.'⟦/⟧
⟦K→S i⟧'You understand what the prize is?'⟦/⟧
⟦S→K i⟧'Half the kingdom,'⟦/⟧ said the sweep. ⟦S→K i =⟧'With the trees. And her.'⟦/⟧ The part of her that was clean had turned pink.
⟦K→S i⟧'Ask away, then. Everyone else has.'⟦/⟧
The princess had come down from the dais. She stood with her hands clenched in front of her like someone about to have a tooth out, and she said, low and quickly, ⟦P→S i⟧'Please don't. I shall only say something dreadful. I always do, I can't stop it, and then you'll go away and there won't be anybody.'⟦/⟧
⟦S→P i⟧'It's only the one question.'⟦/⟧
⟦P→S i⟧'That's what they all say!'⟦/⟧
⟦S→P i⟧'Do you want me to win?'⟦/⟧ said the sweep.
It grew so quiet in the hall that they could hear the crow walking about on the roof.
For consider. If she said no, it was a lie, and everyone who was looking at her could see that it was a lie, and the sweep had won. And if she said yes, why, then it was the truth, and the sweep had lost, and must go out by the kitchen door; and that would be the end of songs about sailors. The princess saw all this. She had been truthful all her life, but nobody had ever told her that she was stupid.
⟦P→S i⟧'N—'⟦/⟧ she said. ⟦P→S i =⟧'N—'⟦/⟧
⟦K→P i⟧'Go on!'⟦/⟧ whispered the king.
⟦P→S i⟧'Nnn—'⟦/⟧ She had gone scarlet. There were tears running down. She stamped. ⟦P→S i =⟧'N— *Yes!* Yes, of course I do, I want it more than anything! Oh, *bother!*'⟦/⟧
Nobody in the hall said a word. The sweep looked at her boots for a bit.
⟦S→P i⟧'That's all right,'⟦/⟧ she said. ⟦S→P i =⟧'I'd sooner have had it true.'⟦/⟧ She picked up her brush, and sniffed, and turned round and began to walk to the door.
⟦W→K i⟧'One minute,'⟦/⟧ said the old woman in the window.
She came down into the hall brushing off crumbs, and it was noticed that with each crumb she was a little taller and less like a beggar, and that nobody seemed to be able to get in front of her.
⟦K→W i⟧'Madam,'⟦/⟧ said the king, who never forgot a hat, ⟦K→W i =⟧'aren't you the godmother that was late?'⟦/⟧
⟦W→K i⟧'I am. The roads were shocking. And I don't mind saying I was short with the child, I hadn't had my tea. I've come to see how it took.'⟦/⟧ She put her finger under the princess's chin. ⟦W→P i =⟧'D'you want it off, my duck? I can take it off. You'd be as big a liar as anyone in the room.'⟦/⟧
The princess looked at her, and down the hall, at a pair of Sunday boots that had stopped at the door.
⟦P→W i⟧'Would she still know when I meant it?'⟦/⟧ she asked.
⟦W→P i⟧'She'd have to guess. Same as other folk.'⟦/⟧
⟦P→W i⟧'Then no, thank you.'⟦/⟧
⟦W→P i⟧'You're certain?'⟦/⟧
⟦K→W i⟧'My good woman,'⟦/⟧ said the king, ⟦K→W i =⟧'you of all people ought to know it's no use asking her *that*.'⟦/⟧ And he began to laugh, and laughed till he was obliged to hold on to the herald; and when he'd finished he took off his crown and rubbed the place, and looked at his daughter as if it were not breakfast. ⟦K→P i =⟧'It was my proclamation. I suppose I can proclaim something else. What do you say to any person who can make her laugh?'⟦/⟧
⟦P→K i⟧'She did that on Tuesday,'⟦/⟧ said the princess.
⟦H→P i⟧'Are there witnesses, Highness?'⟦/⟧ the herald asked, since somebody must.
There was a flap and a clatter, and something black sat down on the arm of the throne.
⟦C→H i⟧'Me,'⟦/⟧ said the crow. ⟦C→H i =⟧'I was there. It squeaked. And I'll tell you another thing for nothing: I am a handsome bird.'⟦/⟧
Everyone turned and looked at the princess.
⟦P→C i⟧'You have lovely feet,'⟦/⟧ she said.

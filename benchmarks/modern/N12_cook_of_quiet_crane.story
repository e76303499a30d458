# title: The Sect Cook Does Not Want To Know, Chapters 12-13
# style: third person past; straight quotes; xianxia-pastiche serial in translated web novel manner, voice transmissions
# cast: G = Guo Meihua | Auntie Guo, Guo, the cook, the kitchen woman, Senior | she
# cast: W = Little Wei | Wei, the boy, the kitchen boy, the Demon Sovereign, the Sovereign | he
# cast: B = Bai Songyun | Sect Master Bai, the Sect Master, Songyun | he
# cast: M = Elder Mo | Mo, Mo Tieshan, the Elder, the Discipline Elder | he
# cast: L = Ling Yuyan | Senior Sister Ling, Yuyan, Ling | she
# cast: I = Inspector Xue | the Inspector, Xue, Xue Baiqi, the envoy of the Alliance | he
# cast: S = the radish seller | the old radish man, General Sha, Sha, the peddler | he
# cast: F = Fatty Dong | Dong, the fat disciple, Junior Brother Dong | he
---
@heading
Chapter 12: The Honored Inspector Will Stay For Lunch
@end
@note
TL: Duckweed. Editor: none, he is on vacation. Warning, cooking
@end
⟦F→G i⟧"Auntie Guo! Auntie Guo! Disaster!"⟦/⟧
Fatty Dong burst into the kitchen of the Quiet Crane Sect with such force that three ladles fell off the wall. He had run all the way from the mountain gate. For a disciple at the second layer of Qi Gathering this was nothing. For Fatty Dong it was practically a tribulation.
⟦G→F i⟧"Wipe your feet,"⟦/⟧ said Auntie Guo.
⟦F→G i⟧"Auntie, the Alliance has sent an Inspector! A real one, with a hat! He has a Demon-Revealing Mirror, and he's going to shine it on every person on the mountain, down to the chickens!"⟦/⟧
The cleaver paused over the scallions. It was a very short pause. Then it went on, *tok tok tok tok*.
⟦G→F i⟧"When?"⟦/⟧
⟦F→G i⟧"Now! He's on the nine hundred steps. The Sect Master says to bring tea."⟦/⟧
⟦G→F i⟧"What kind of man is he?"⟦/⟧
⟦F→G i⟧"He's at the Nascent Soul stage!"⟦/⟧
⟦G→F i⟧"I asked what kind of man. Fat or thin?"⟦/⟧
Fatty Dong thought about it. ⟦F→G i⟧"Thin,"⟦/⟧ he said. ⟦F→G i =⟧"Like he's angry at food."⟦/⟧
⟦G→F i⟧"Hm,"⟦/⟧ said Auntie Guo. ⟦G→F i =⟧"Tell the Sect Master that it will be the good tea. Go. And pick up my ladles."⟦/⟧
When he had gone she put down the cleaver and wiped her hands, one finger at a time. She was fifty-six. She had no spiritual roots. In eleven years on this mountain she had never learned so much as to light a candle with qi, and it had never bothered her, because there was always somebody about who could.
⟦G→W i⟧"Little Wei,"⟦/⟧ she said to the woodpile. ⟦G→W i =⟧"Come out from behind there."⟦/⟧
The boy came out. He was nine, or looked it. He had soot on his nose. His eyes were very large, and now and then, if the fire was low, they were red.
⟦W→G i⟧"I heard,"⟦/⟧ he said.
⟦G→W i⟧"I expect that you did."⟦/⟧
⟦W→G i⟧"Auntie, I have to tell you something."⟦/⟧
⟦G→W i⟧"No you don't."⟦/⟧
⟦W→G i⟧"It's about where I come from."⟦/⟧
⟦G→W i⟧"You come from a basket on the back step. It was snowing. You'd a cold. Have you peeled the taro?"⟦/⟧
⟦W→G i⟧"Yes, Auntie. But in my previous life I was"⟦/⟧
⟦G→W i⟧"Then do the lotus root,"⟦/⟧ said Auntie Guo.
@break ◆◆◆
In the Hall of Listening Pines, Sect Master Bai Songyun was sweating through his third-best robe.
⟦B→I i⟧"Inspector Xue honors our poor mountain! If only we'd had a letter. We would have swept."⟦/⟧
⟦I→B i⟧"A letter gives time to sweep,"⟦/⟧ said Inspector Xue. ⟦I→B i =⟧"I prefer to see the dust."⟦/⟧
He had not sat down. He was tall and grey, as narrow as a closed fan, and under his arm he carried a flat thing wrapped in yellow silk. From time to time the silk rustled.
⟦B→I i⟧"Of course, of course. And what brings..."⟦/⟧
⟦I→B i⟧"Nine years ago the Demon Sovereign of the Ninth Abyss was struck down at Broken Drum Pass. The body burned for forty days. This spring the diviners in the capital opened the urn. Do you know what they found in it, Sect Master?"⟦/⟧
⟦B→I i⟧"Ash?"⟦/⟧
⟦I→B i⟧"A radish."⟦/⟧
There was a silence. Senior Sister Ling Yuyan, first swordswoman of the younger generation, who was standing behind the Sect Master's chair with the face of an ice lake, made a very small sound in her nose.
⟦I→L i⟧"You find it amusing?"⟦/⟧
⟦L→I i⟧"This junior has hay fever,"⟦/⟧ said Ling Yuyan.
⟦I→B i⟧"He has reincarnated. The needle points to this province. I have done forty-one sects; yours is the forty-second. You will assemble everyone."⟦/⟧
⟦M→I i⟧"With respect,"⟦/⟧ said a voice like a gate closing, ⟦M→I i =⟧"he will not assemble anyone until I have seen the warrant."⟦/⟧
That was Elder Mo of the Discipline Hall. Nobody on the mountain had ever seen Elder Mo smile. He had once sentenced himself to three days of fasting for being late to a meeting he wasn't invited to. He read the warrant from the top to the bottom, held it up to the light, turned it over and read the back.
⟦M→B i⟧"It's in order,"⟦/⟧ he said.
⟦B→M i⟧"Oh, good,"⟦/⟧ said the Sect Master miserably.
⟦M→B i telepathy⟧"*Songyun,*"⟦/⟧ came the Elder's voice directly into his skull, by transmission. ⟦M→B i telepathy =⟧"*Where is the boy?*"⟦/⟧
⟦B→M i telepathy⟧"*What boy?*"⟦/⟧
⟦M→B i telepathy⟧"*Do not be an idiot. The kitchen boy. The one whose shadow has horns.*"⟦/⟧
⟦B→M i telepathy⟧"*You KNOW about that?*"⟦/⟧
⟦M→B i telepathy⟧"*I am the Discipline Elder. I've known for six years. I have been waiting for him to break a rule.*"⟦/⟧
⟦B→M i telepathy⟧"*And?*"⟦/⟧
⟦M→B i telepathy⟧"*He hasn't,*"⟦/⟧ transmitted Elder Mo with deep resentment.
⟦I→B i⟧"Is something the matter?"⟦/⟧ asked Inspector Xue.
⟦B→I i⟧"No! Nothing! We were only,"⟦/⟧ said the Sect Master, and at that moment the doors opened and the smell came in.
@break ◆◆◆
It was only broth. There were bones in it, and ginger, and a date or two. But everyone in the hall turned round.
⟦G→I i⟧"The Inspector has climbed nine hundred steps,"⟦/⟧ said Auntie Guo, setting down the tray, ⟦G→I i =⟧"so he'll want something in his stomach."⟦/⟧
⟦I→G i⟧"I practice inedia. I have not eaten in sixty years."⟦/⟧
⟦G→I i⟧"Sixty! Why?"⟦/⟧
Nobody had ever asked Inspector Xue why. ⟦I→G i⟧"Food is a mortal attachment. It clouds the meridians."⟦/⟧
⟦G→I i⟧"Who told you so?"⟦/⟧
⟦I→G i⟧"My master."⟦/⟧
⟦G→I i⟧"Couldn't cook, I suppose,"⟦/⟧ said Auntie Guo. ⟦G→I i =⟧"Well, I'll leave it there. You needn't look at it."⟦/⟧
⟦L→G i⟧"Auntie, let me help you with the tray,"⟦/⟧ Ling Yuyan said quickly, and when they were out on the gallery she seized the cook by the sleeve. The ice lake had cracked straight across. ⟦L→G i =⟧"We have to hide him! I'll take him down the back cliff by sword. I can be in Green Willow by dark."⟦/⟧
⟦G→L i⟧"Hide who?"⟦/⟧
⟦L→G i⟧"Auntie Guo."⟦/⟧
⟦G→L i⟧"I don't want to know anything,"⟦/⟧ said Auntie Guo. ⟦G→L i =⟧"I've told him so, I'm telling you. If I don't know anything then nobody can ask me. How did *you* find out?"⟦/⟧
⟦L→G i⟧"I broke my sword two winters ago, and he fixed it. With his *breath*, Auntie. Then he asked me not to tell and gave me a sesame ball."⟦/⟧
⟦G→L i⟧"They were good, that batch."⟦/⟧
⟦L→G i⟧"They were really good. So, the cliff?"⟦/⟧
⟦G→L i⟧"If he runs they'll chase him. He'd be running until he's old."⟦/⟧ She looked over the railing. Down in the yard by the kitchen door a hunched old man was unloading radishes from a barrow, as he did every fifth day. ⟦G→L i =⟧"No. Leave it to me. I'm going to buy some vegetables."⟦/⟧
@break ◆◆◆
⟦G→S i⟧"These are woody,"⟦/⟧ said Auntie Guo.
⟦S→G i⟧"Esteemed customer, they are the sweetest in the province!"⟦/⟧
⟦G→S i⟧"It's a funny thing, a radish in an urn."⟦/⟧
The peddler's hands went still. He had one white eye and a back like a bow. He'd been selling radishes at this door for nine years, at a price so low that she'd always taken him for simple.
⟦S→G i⟧"I don't follow,"⟦/⟧ he said.
⟦G→S i⟧"You put it there, I suppose. When you stole whatever was in it. And then you left a basket on my step, and came back each fifth day to see if I was feeding him."⟦/⟧
He straightened. It went on for some time. When he'd done he was seven feet tall, and behind the barrow the snow-melt in the gutter had begun to boil.
⟦S→G i⟧"I am Sha, General of the Left, Flayer of the Twelve Cities,"⟦/⟧ the radish seller said softly. ⟦S→G i =⟧"If you have told anyone, woman, I will"⟦/⟧
⟦G→S i⟧"Mind the chickens."⟦/⟧
He moved his foot.
⟦G→S i⟧"Why my step?"⟦/⟧ asked Auntie Guo. ⟦G→S i =⟧"I've always wanted to ask someone. There are four hundred sects in this province, with walls."⟦/⟧
⟦S→G i⟧"I had been carrying him for three days. I had wounds. I thought I'd leave him at a temple, but there was a light on in your kitchen, and I could hear you scolding someone."⟦/⟧ The General of the Left looked at his boots. ⟦S→G i =⟧"You said, ⟦G i quoted⟧'Nobody goes to bed hungry in my house, I don't care what you did.'⟦/⟧"⟦/⟧
⟦G→S i⟧"That would've been Dong."⟦/⟧
⟦S→G i⟧"In the Ninth Abyss,"⟦/⟧ said General Sha, ⟦S→G i =⟧"he was never once given anything that he hadn't taken. I served him for eight hundred years, I never saw him sleep. He sleeps here. I've seen it through the window. He has a *cat.*"⟦/⟧
⟦G→S i⟧"So you'll want to help,"⟦/⟧ said Auntie Guo.
⟦S→G i⟧"Name whom I must kill!"⟦/⟧
⟦G→S i⟧"Nobody. Can you chop?"⟦/⟧
@break ◆◆◆
So it came about that when Inspector Xue walked into the kitchen, unannounced, to see the dust, he found four people sitting in a row on upturned buckets: a fat disciple, an enormous old peddler, the first swordswoman of the younger generation, and a small boy with soot on his nose. They were all peeling things.
⟦I→L i⟧"You are an inner disciple,"⟦/⟧ he said to Ling Yuyan.
⟦L→I i⟧"Yes, Inspector."⟦/⟧
⟦I→L i⟧"Why are you peeling a taro with a spirit sword?"⟦/⟧
⟦L→I i⟧"It's for control,"⟦/⟧ said Ling Yuyan. She held up the peel. It was one piece, eleven feet long, and you could see the window through it.
The Inspector had nothing to say to that. He went along the shelves. He ran a finger over the lid of the rice jar, and looked at the finger, and seemed disappointed. By the stove he stopped, for the silk was rustling under his arm like a bird in a bag.
⟦I→G i⟧"Something here disturbs it."⟦/⟧
⟦G→I i⟧"That'll be the chilies. Dong, take the lid off for the Inspector, let him smell."⟦/⟧
⟦I→G i⟧"That won't be necess"⟦/⟧
He sneezed nine times. When he was able to see again somebody had put a clean cloth into his hand. It was the boy.
⟦W→I i⟧"You have to breathe through your mouth,"⟦/⟧ said the boy. ⟦W→I i =⟧"I did the same thing, the first time. I cried."⟦/⟧
⟦I→W i⟧"I am not crying."⟦/⟧
⟦W→I i⟧"No, Honored Inspector. It's only the eyes that do it."⟦/⟧
⟦S→W i telepathy⟧"*My lord, say the word,*"⟦/⟧ transmitted the radish seller, with tendons standing out in his neck. ⟦S→W i telepathy =⟧"*One cut, I can have the head off him before he sneezes again.*"⟦/⟧
⟦W→S i telepathy⟧"*Uncle Radish, you're squashing the taro.*"⟦/⟧
⟦S→W i telepathy⟧"*...How long have you known?*"⟦/⟧
⟦W→S i telepathy⟧"*You call me my lord when you think I'm asleep. Please don't hurt him. He's hungry. Can't you hear it?*"⟦/⟧
And the General of the Left, who could hear a heart beat at a hundred paces, listened. Under the grey robe, very faint, sixty years deep, something gurgled.
⟦I→F i⟧"What was that noise?"⟦/⟧ the Inspector demanded.
⟦F→I i⟧"It was me!"⟦/⟧ said Fatty Dong at once. He was a coward, but he had excellent manners. ⟦F→I i =⟧"It's always me, Venerable Inspector!"⟦/⟧
@heading
Chapter 13: Everyone Looks In The Mirror
@end
At the hour of the Horse the whole Quiet Crane Sect was lined up in the courtyard: two hundred and six disciples, eleven elders, nine goats. The yellow silk came off. The mirror was black, and there was something the matter with how deep it was.
⟦I→B i⟧"One at a time,"⟦/⟧ said Inspector Xue. ⟦I→B i =⟧"If they're human, it will show them as they are."⟦/⟧
He looked unwell. He'd looked unwell for an hour, ever since the broth. He hadn't touched it. But he had moved his chair so it was upwind, and then moved it back.
⟦I→F i⟧"You. Step forward."⟦/⟧
⟦F→I i⟧"M-me?"⟦/⟧ said Fatty Dong. ⟦F→I i =⟧"Venerable Inspector, I'm not a demon, I'm only big boned!"⟦/⟧
⟦I→F i⟧"Look into it."⟦/⟧
The mirror showed Fatty Dong, thinner, with a sword, on a cloud.
⟦I i⟧"What?"⟦/⟧ said the Inspector. He tapped the frame. ⟦I→B i =⟧"What's this?"⟦/⟧
⟦F→I i⟧"Is that how I am?"⟦/⟧ whispered Fatty Dong. His eyes had filled. ⟦F→I i =⟧"Could I look a bit longer?"⟦/⟧
⟦I→F i⟧"Next!"⟦/⟧
The mirror showed Ling Yuyan at seven years old, with her front teeth out. It showed the Sect Master a worried crane. It showed one of the goats a goat. When Elder Mo stood before it, his back like a flagpole, it showed a round young man in an apron who was laughing.
Two hundred and six disciples drew one breath.
⟦M→I i⟧"That,"⟦/⟧ said Elder Mo, ⟦M→I i =⟧"is nobody's business."⟦/⟧
⟦L→B i telepathy⟧"*Sect Master, is that his brother?*"⟦/⟧ transmitted Ling Yuyan.
⟦B→L i telepathy⟧"*That's him,*"⟦/⟧ the Sect Master sent back. ⟦B→L i telepathy =⟧"*His family had a noodle shop. Before the war. Don't stare.*"⟦/⟧
⟦I→B i⟧"Is this all?"⟦/⟧ Inspector Xue called. ⟦I→B i =⟧"The scullions? The cook?"⟦/⟧
⟦G→I i⟧"Here,"⟦/⟧ said Auntie Guo, coming out with her sleeves rolled. ⟦G→I i =⟧"Be quick, I've got oil on."⟦/⟧
The mirror showed Auntie Guo. She had a scallion stuck in her hair. She took it out.
⟦I→G i⟧"And who's behind you?"⟦/⟧
⟦G→I i⟧"That's the radish man, he's helping."⟦/⟧
⟦I→G i⟧"*Behind* him."⟦/⟧
No one moved. You could hear the oil. Then the boy walked out into the sun, with the cat in his arms.
⟦L→G i telepathy⟧"*Auntie, now, I can still reach the cliff...*"⟦/⟧
But Auntie Guo had no spiritual roots, and of course she couldn't hear it. She stood there wringing out a cloth that was dry.
⟦I→W i⟧"Name?"⟦/⟧ said the Inspector.
⟦W→I i⟧"Wei."⟦/⟧
⟦I→W i⟧"Family?"⟦/⟧
The boy looked over his shoulder. ⟦W→I i⟧"Hers,"⟦/⟧ he said.
⟦I→W i⟧"Put down the animal and look in the mirror."⟦/⟧
⟦W→I i⟧"Honored Inspector, what happens if it's a demon?"⟦/⟧
⟦I→W i⟧"I break the mirror, and what's in it is unmade."⟦/⟧
⟦W→I i⟧"Only him? Not anybody who was nice to him?"⟦/⟧
Inspector Xue's mouth opened, then it shut.
⟦S i⟧"My lord,"⟦/⟧ groaned the radish seller under his breath. The knife bent in his fist.
⟦I→W i⟧"Only him,"⟦/⟧ the Inspector said.
⟦W→I i⟧"All right, then."⟦/⟧ The boy kissed the cat between the ears and set it on the flagstones. His chin was trembling, but he stood very straight, as he had seen Elder Mo do it. ⟦W→G i⟧"Auntie, the lotus root's done. It's in the cold water so it won't go brown."⟦/⟧
⟦G→W i⟧"Wei-er..."⟦/⟧
⟦W→G i⟧"I was going to tell you, but you never let me. I did a lot of bad things, before. I don't remember why. I think that I was only hungry."⟦/⟧
And he looked.
@break ◆◆◆
The mirror went black. It went blacker. Two points of red came up in it like coals when somebody blows on them, and around them a shape, horned, enormous, with a crown of knives; the courtyard darkened; the goats lay down. Inspector Xue raised his hand, with the seal shining upon the palm, over the glass.
The shape in the mirror turned its terrible head. It was holding something. It held it close up under its chin, very gently, in claws like scythes.
It was a bowl.
It ate with its sleeve tucked up, so it wouldn't trail. When it had finished it looked round for somewhere to wash it.
The hand with the seal did not come down.
⟦I i⟧"That is,"⟦/⟧ said the Inspector. He cleared his throat. ⟦I i =⟧"That's the..."⟦/⟧
⟦M→I i⟧"It's a stove,"⟦/⟧ said Elder Mo.
Everyone looked at him.
⟦I→M i⟧"I beg your pardon?"⟦/⟧
⟦M→I i⟧"The boy tends the stove. Plainly he has been near it so long the mirror is confused. Red lights. Smoke. Iron."⟦/⟧ Elder Mo had never told a lie before in his life, and it was like watching a man walk out onto a frozen river in iron shoes. ⟦M→I i =⟧"I see a stove. I am the Discipline Elder of this sect and I will put my seal to it."⟦/⟧
⟦L→I i⟧"This junior sees a stove too,"⟦/⟧ said Ling Yuyan.
⟦B→I i⟧"A very good stove!"⟦/⟧ cried the Sect Master. ⟦B→I i =⟧"We had it put in the year before last!"⟦/⟧
⟦F→I i⟧"It's got a, a crown, for the kettles,"⟦/⟧ said Fatty Dong, crying openly.
⟦I→B+M+L+F i⟧"You're all mad,"⟦/⟧ said Inspector Xue. He was whiter than his beard. ⟦I→B+M+L+F i =⟧"Do you know what that *is?* Do you know what it did at Broken Drum?"⟦/⟧
⟦M→I i⟧"I was at Broken Drum,"⟦/⟧ Elder Mo said. ⟦M→I i =⟧"I had a wife and a noodle shop there. I know precisely what was done."⟦/⟧ He looked down at the boy, who was looking up at him with both hands over his mouth. ⟦M→I i =⟧"I have watched him for six years, every day, so that I might be the one to report it. He takes in the washing when it rains. He's afraid of geese. I do not know where that other one went. I have looked for him in there, Inspector, you may believe that I've looked, and there's nobody home but a child. I see a stove."⟦/⟧
For a long while the Inspector said nothing. The seal flickered on his palm.
⟦G→I i⟧"Your hand's shaking,"⟦/⟧ said Auntie Guo.
⟦I→G i⟧"It is not."⟦/⟧
⟦G→I i⟧"It's shaking since this morning. When did you last eat anything that somebody made for you?"⟦/⟧
⟦I→G i⟧"I told you. Sixty years."⟦/⟧
⟦G→I i⟧"What was it?"⟦/⟧
He didn't answer. She waited. She had waited out a good many people across a table.
⟦I→G i⟧"Rice,"⟦/⟧ said Inspector Xue. ⟦I→G i =⟧"With an egg. My mother... It was the day that I left to be a disciple. I didn't finish it, because I was in a hurry."⟦/⟧
⟦G→W i⟧"Wei-er,"⟦/⟧ Auntie Guo said, ⟦G→W i =⟧"go and put an egg on."⟦/⟧
⟦W→G i⟧"Soft or hard, Auntie?"⟦/⟧
⟦G→I i⟧"Soft or hard?"⟦/⟧
The hand came down. It came down empty, slowly, at his side, and a moment later it felt about behind him, for the edge of the well, and he sat.
⟦I→G i⟧"Soft,"⟦/⟧ he said.
@break ◆◆◆
He had three bowls. He said not a word throughout, only once, at the start of the second, he put his sleeve across his eyes, and the cat got up in his lap.
⟦I→B i⟧"I shall write that the forty-second sect was clear,"⟦/⟧ he said to the Sect Master at the gate. The silk was knotted tight. ⟦I→B i =⟧"I shall write that the diviners' needle was disturbed by a stove."⟦/⟧
⟦B→I i⟧"The Inspector is wise."⟦/⟧
⟦I→B i⟧"The Inspector is a fool. There are more of us, and not all of them are thin. I will have to come back, to make certain."⟦/⟧ He coughed. ⟦I→B i =⟧"Monthly. Around noon."⟦/⟧
They watched him go down all nine hundred steps. He was carrying a small jar of pickles and thought that nobody could see it.
In the kitchen, General Sha, Flayer of the Twelve Cities, was cutting radishes into roses. He'd done two hundred and couldn't seem to stop.
⟦W→G i⟧"Auntie,"⟦/⟧ said the boy. ⟦W→G i =⟧"So now you know."⟦/⟧
⟦G→W i⟧"Know what?"⟦/⟧
⟦W→G i⟧"What I am."⟦/⟧
⟦G→W i⟧"I know you left the lid off the rice. Who's that, with the long face, in my doorway?"⟦/⟧
It was Elder Mo. He stood with his toes exactly on the sill. For some time he didn't seem to know what one did with hands.
⟦M→W i⟧"Kitchen disciple Wei,"⟦/⟧ he said at last. ⟦M→W i =⟧"I told a falsehood today before a court of the Alliance. It's forty days' penance. I shall have to serve it somewhere."⟦/⟧
⟦W→M i⟧"I'm sorry, Elder."⟦/⟧
⟦M→W i⟧"It says kitchen labor in the code. I looked."⟦/⟧ He took a breath. ⟦M→W i =⟧"Can you pull noodles?"⟦/⟧
⟦W→M i⟧"No, Elder."⟦/⟧
⟦M→W i⟧"Well. Flour,"⟦/⟧ said Elder Mo, rolling up his sleeves. ⟦M→W i =⟧"A great deal of it. Move over, and watch my wrists."⟦/⟧
@end_note
TL note: inedia (bigu) is not eating. Don't do it. Next release when my exams are finished, pls stop asking on the discord. The cat's name is revealed in ch. 20. (It's Tribulation.)
@end

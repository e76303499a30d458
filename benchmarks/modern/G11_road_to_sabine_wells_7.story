# title: The Road to Sabine Wells, Chapter Seven
# style: third person past; straight quotes; old-style archive western; hurt/comfort; epithets; dialect; long
# cast: C = Cal Hutchins | Cal, Hutchins, Calvin, the gunslinger, the leader | he
# cast: J = J.T. Pruitt | J.T., the kid, kid, the boy, Jasper | he
# cast: E = Eustace Bellamy | Doc, Eustace, Bellamy, Dr. Bellamy, the gambler, the Virginian | he
# cast: Z = Ezekiel Marsh | Zeke, Ezekiel, the preacher, Marsh | he
# cast: R = Rafael Ybarra | Rafe, Rafael, Ybarra, the tracker | he
# cast: W = Temperance Lund | Mrs. Lund, Temperance, the widow, ma'am, Miz Lund | she
# cast: M = Marshal Beecher | Beecher, the marshal | he
# cast: D = the deputy | the deputy, Beecher's deputy, Orrin | he
# cast: P = the druggist | the druggist, the old man, Grandpa | he
# cast: G = Lottie | Lottie, the little girl, the girl, the druggist's granddaughter | she
---
@heading
THE ROAD TO SABINE WELLS
Chapter Seven
@end
@note
Archive: Five Guns list, Blackwater library, anyone else please ask.
Feedback: Lord yes.
Notes: When last we saw our boys J.T. had took a bullet meant for Cal at the Tuttle place and they'd rode all night in the rain with him. I'm not a doctor, I asked a vet. Dedicated to Marnie who wanted "more Doc".
@end
Temperance Lund had buried a husband and two hired hands, and she didn't open the door to anybody after dark without the shotgun.
⟦W i⟧"Who's there?"⟦/⟧
⟦C→W i⟧"Travelers, ma'am,"⟦/⟧ said a man's voice through the rain. ⟦C→W i =⟧"Got a hurt boy here. We'd be obliged for the use of your barn."⟦/⟧
⟦W→C i⟧"How many are you?"⟦/⟧
⟦C→W i⟧"Five. Four standing."⟦/⟧
She lifted the bar. On the porch was the hardest looking bunch of men that she had seen since the war. The tall one in front had a dead man's eyes and water running off his hat in strings, and he was holding in his arms, like you'd carry a bride, a long-legged kid with his head hung back and his shirt gone black all down the one side.
She put up the gun.
⟦W→C i⟧"Not the barn,"⟦/⟧ said Mrs. Lund. ⟦W→C i =⟧"Bring him in to the kitchen table. Wipe your feet."⟦/⟧
@break * * * * *
⟦E→C i⟧"Hold the lamp closer. No. *Closer*, Mr. Hutchins, I don't propose to do this by Braille."⟦/⟧
⟦C→E i⟧"How bad is it?"⟦/⟧
Bellamy did not answer. He had cut the shirt away. He'd taken off the ruffled cuffs and the rings, and washed to the elbow in the widow's own lye soap, and without the cuffs he looked like somebody else, older and not so handsome. He bent and sniffed at the wound.
⟦E→C i⟧"It's in there yet,"⟦/⟧ said the gambler at last. ⟦E→C i =⟧"It went in under the ninth rib and came up against somethin' and stopped. It missed the gut. If it hadn't, I'd smell it. But it's carried in half of that filthy shirt, and he's been eighteen hours in the saddle."⟦/⟧
⟦Z→E i⟧"Can you get it out?"⟦/⟧ asked Zeke from the foot of the table. He'd a hold of the kid's boots, the way you'd hang on to the tail of a kite.
⟦E→Z i⟧"I could have, once."⟦/⟧ He held out his right hand, flat, in the lamplight. They all of them looked at it. It fluttered like a leaf. ⟦E→Z i =⟧"I've not had a drink since Tuesday. I could have a drink, and then it'd be still, and I would not give a damn. Or I can stay as I am, and care very much, and likely cut his liver in two. That is the choice, gentlemen. I've been tryin' for nine years to find a third."⟦/⟧
⟦C→E i⟧"I ain't asking for your life story,"⟦/⟧ Cal said between his teeth. ⟦C→E i =⟧"I'm asking you to take a bullet out of the kid."⟦/⟧
⟦E→C i⟧"And I'm tellin' you why you shouldn't!"⟦/⟧
⟦R→C+E i⟧"Amigos,"⟦/⟧ said Rafe quietly. ⟦R→C+E i =⟧"He's awake."⟦/⟧
The kid's eyes were open. They wandered over the roof beams, and the string of peppers, and stopped.
⟦J→C i⟧"Cal,"⟦/⟧ J.T. whispered. ⟦J→C i =⟧"They hit you?"⟦/⟧
⟦C→J i⟧"No. Not a scratch."⟦/⟧
⟦J→C i⟧"Good."⟦/⟧ He licked his lips. ⟦J→C i =⟧"I told you it was five of 'em. You said it was four."⟦/⟧
⟦C→J i⟧"I did. I can't count."⟦/⟧
⟦J→C i⟧"You never could. You owe me... four dollars, from Amarillo..."⟦/⟧ Something went across his face then like a hand wiping a slate, and his back came up off the table. It took three of them to hold him. When it had gone by, he was crying and trying not to. ⟦J→E i⟧"Is Doc gonna do it?"⟦/⟧
Nobody spoke. The rain beat on the shingles.
⟦J→E i⟧"I want Doc to do it,"⟦/⟧ said J.T. ⟦J→E i =⟧"He got that splinter out of my eye. I never felt nothing. Doc? You'll do it, won't you?"⟦/⟧
The Virginian shut his eyes. When he opened them again they were wet, and his mouth was set in a line that none of them had seen on it before.
⟦E→J i⟧"Why, certainly I will,"⟦/⟧ said Eustace Bellamy. ⟦E→J i =⟧"It's just a bigger splinter. Mrs. Lund, have you such a thing as a knittin' needle? And I'd be grateful if someone would take that bottle off the shelf and put it down the well."⟦/⟧
@break * * * * *
Rafe found their leader on the porch. It was after. He was sitting on the step with his hands hanging between his knees, and the rain was blowing on him, and he hadn't noticed that either.
⟦R→C i⟧"It's out,"⟦/⟧ said the tracker. ⟦R→C i =⟧"You should have stayed. I've seen men play the violin with worse hands."⟦/⟧
⟦C→R i⟧"I seen all I could stand."⟦/⟧
⟦R→C i⟧"He didn't scream. He bit through my glove, but he didn't scream."⟦/⟧
⟦C→R i⟧"That supposed to make me feel good?"⟦/⟧
Rafe lowered himself down on the step, an arm's length off. He rolled a cigarette, which took him some time in the damp. In the six years they'd ridden together, he'd learned that you didn't go at Calvin Hutchins from the front.
⟦R→C i⟧"He's not Will,"⟦/⟧ he remarked.
⟦C→R i⟧"I know he ain't Will."⟦/⟧
⟦R→C i⟧"I only mention it. You've been calling him Will since the river."⟦/⟧
There was a silence.
⟦C→R i⟧"I seen the fifth man,"⟦/⟧ said Cal. His voice had gone to rust. ⟦C→R i =⟧"You want to know what it was? I seen him up there in the loft, and I froze. Twenty years I been doing this and I never froze. He had on a gray coat. I looked up and I thought, that's a boy in a gray coat, and I couldn't get my hand to move. And that fool kid walked out in front of me like he's crossing the street."⟦/⟧
⟦R→C i⟧"Yes. I saw it too."⟦/⟧
⟦C→R i⟧"Then why in hell ain't you said nothing?"⟦/⟧
⟦R→C i⟧"What would I say? You think that you're the only one of us who sees coats?"⟦/⟧ He passed over the cigarette. ⟦R→C i =⟧"He did it because he wanted to. You could try being worth it. That's what I'd do."⟦/⟧
Cal smoked for a while. It got to be a little gray, over toward the creek.
⟦R→C i⟧"The fever will come tonight,"⟦/⟧ said Rafe. ⟦R→C i =⟧"Doc says so. He says he wants quinine, and carbolic if there is any. There's a doctor at Sabine Wells."⟦/⟧
⟦C→R i⟧"That's sixty miles there and back. And there's paper out on all of us."⟦/⟧
⟦R→C i⟧"On Rafael Ybarra there's paper. On one more Mexican with a mule nobody has ever looked twice."⟦/⟧ He got up and he stretched till his spine cracked. ⟦R→C i =⟧"I'd take it kindly if you didn't let him die before I'm back. I've got to make him buy me a glove."⟦/⟧
@break * * * * *
There was a drugstore in Sabine Wells with a gold pestle over the door. Inside it was an old man on a ladder, and a girl of about eight behind the counter, doing her letters on a slate.
⟦R i⟧"Buenas tardes,"⟦/⟧ said Rafe, with his hat in his hands and his shoulders let down. ⟦R i =⟧"Please, I look for medicine. For my patrón."⟦/⟧
⟦P→R i⟧"What ails him?"⟦/⟧ said the druggist, not turning around.
⟦R→P i⟧"He has the fever, señor. He is shaking and then he's burning. He gives me the money, he says quinine. And, I don't know how you say, carbólico."⟦/⟧
⟦P→R i⟧"How much money?"⟦/⟧
Rafe laid it on the counter. It was everything that the five of them had between them, along with Zeke's watch.
⟦G→R i⟧"You look just like the man on the poster,"⟦/⟧ said the little girl.
⟦P→G i⟧"Hush, Lottie."⟦/⟧
⟦G→P i⟧"But Grandpa, he *does*. He's got the same line on his eyebrow."⟦/⟧ She had put her chalk down. ⟦G→R i⟧"Did you get that in a fight?"⟦/⟧
⟦R→G i⟧"From a goat, señorita,"⟦/⟧ said Rafe. He'd got one hand flat on the counter. The other one wasn't. ⟦R→G i =⟧"I was smaller than you. I pulled his beard."⟦/⟧
⟦G→R i⟧"What did you do that for?"⟦/⟧
⟦R→G i⟧"He called my sister a name."⟦/⟧
She giggled. Up on the ladder the old man had gone very still, with a brown bottle held in each fist. He looked down at the money and the watch for a time; and then out of the window, where across the street under the awning of the jail there was a deputy asleep in a chair.
⟦P→R i⟧"My boy rode with Sul Ross,"⟦/⟧ he said, to nobody much. ⟦P→R i =⟧"He took a fever in Mississippi. There was a drugstore there too, they tell me. Only the fellow didn't care to open up for a Texan."⟦/⟧ He came down one rung at a time. He set the bottles on the counter and wrapped them in newspaper, and he pushed the watch back over. ⟦P→R i =⟧"You tell your patrón five grains every two hours. And you go out by the alley, son. There's a goat in the street."⟦/⟧
@break * * * * *
It came that night, the fever, just like Rafe had said it would.
⟦J i⟧"There's somebody in the corn,"⟦/⟧ said J.T. He'd said it perhaps a hundred times. They had moved him into the widow's own bed, under the wedding quilt, and every little while he'd fight up onto his elbows. ⟦J i =⟧"Ma, there's somebody in the corn!"⟦/⟧
⟦W→J i⟧"I looked,"⟦/⟧ said Mrs. Lund calmly, wringing out a cloth. ⟦W→J i =⟧"It was only the cow."⟦/⟧
⟦J→W i⟧"Did you get her in?"⟦/⟧
⟦W→J i⟧"I got her in and I shut the gate. Lie back, now."⟦/⟧
⟦J→W i⟧"Yes'm."⟦/⟧
The preacher was watching from the rocker on the other side. He'd had his Bible open upon his knee since supper, but he had not turned the page.
⟦Z→W i⟧"You've done this before, ma'am."⟦/⟧
⟦W→Z i⟧"My sister's boys, with the diphtheria. You go along with them. It doesn't do to argue with folks about where they are."⟦/⟧ She laid the cloth over the kid's forehead. It was drying as soon as it touched. ⟦W→Z i =⟧"Are you truly ordained, Mr. Marsh?"⟦/⟧
⟦Z→W i⟧"I was. Then I shot a deacon."⟦/⟧
⟦W→Z i⟧"Did he have it coming?"⟦/⟧
⟦Z→W i⟧"I've prayed on it for eleven years,"⟦/⟧ said Zeke, ⟦Z→W i =⟧"and the Lord keeps telling me yes."⟦/⟧
She laughed. It surprised the both of them. She put the back of her wrist up against her mouth, like it had been a hiccup, and her eyes over it were tired and blue.
⟦W→Z i⟧"Where are his people?"⟦/⟧ asked Temperance. ⟦W→Z i =⟧"The ones with the corn."⟦/⟧
⟦Z→W i⟧"Gone. Night riders. He was twelve, he hid in it. He come up to Cal in the street in Abilene three years ago, and says he'll pay him six dollars to learn him how to shoot. Cal told him to go on home."⟦/⟧
⟦W→Z i⟧"And he said he hadn't got one."⟦/⟧
⟦Z→W i⟧"He said, ⟦J→C i quoted⟧'Then I'll just walk along behind you a ways.'⟦/⟧"⟦/⟧ The preacher took off his spectacles. ⟦Z→W i =⟧"It's been quite a ways."⟦/⟧
The door creaked. It was Bellamy, gray as the wall, with a basin. His hands hung down on each side of it like something he'd borrowed.
⟦E→Z i⟧"Any change?"⟦/⟧
⟦Z→E i⟧"Hotter. Eustace, you sat down at all today?"⟦/⟧
⟦E→Z i⟧"I'll sit when Ybarra's back."⟦/⟧ He felt for the pulse, and counted, lips moving. ⟦E→W i⟧"A hundred and forty. Mrs. Lund, he must have water, if you have to do it with a spoon. When I was in practice I had a little glass siphon, it was just the thing. I had it made up in Richmond for -"⟦/⟧ He stopped.
⟦W→E i⟧"For whom?"⟦/⟧
⟦E→W i⟧"For my son, ma'am,"⟦/⟧ said the gambler. ⟦E→W i =⟧"It was the scarlet fever. I'd been sent for to a dinner, at the governor's. I told his mother it was a heat rash."⟦/⟧
He said that in exactly the same soft, pleasant tone in which he'd call for cards. Zeke, who had shared a campfire with the man for four winters and thought that he knew all of his stories, put out a big hand and then didn't know where to set it.
⟦J i⟧"Pa?"⟦/⟧ said J.T.
All three of them turned around.
He was looking right at the door. Cal Hutchins was in it with his hat on, and his saddlebags over his shoulder, like a man who has just stopped in to say he's leaving.
⟦J→C i⟧"Pa, I stayed in the corn like you told me. I didn't come out. I heard you holler and I never came out. I'm sorry. I'm sorry, Pa -"⟦/⟧
Nobody breathed. You could see it go into the gunslinger like a blade. He'd got his weight on the back foot; it wouldn't have surprised a one of them if they'd heard the front door, and then a horse.
The saddlebags slid down off his shoulder. He let them go. He came over across the widow's rag rug in his muddy boots, and sat on the edge of the bed, and took the boy by the back of the neck.
⟦C→J i⟧"You done right,"⟦/⟧ he said roughly. ⟦C→J i =⟧"You done just exactly right. You hear me? I wasn't hollering for you to come. I was hollering so's they'd look at me."⟦/⟧
⟦J→C i⟧"You was?"⟦/⟧
⟦C→J i⟧"Sure I was. So's you'd get away. And you did it. I ain't mad, son. I'm... hell. I'm proud as anything."⟦/⟧
⟦J→C i⟧"It was dark a long time,"⟦/⟧ J.T. said.
⟦C→J i⟧"I know it. You can come on out now."⟦/⟧
The kid let out a long, long breath. His head went down on the front of that wet slicker as though somebody had cut a string.
⟦E→C i⟧"Keep him up like that,"⟦/⟧ murmured the Virginian, after a minute. He'd turned to face the window. ⟦E→C i =⟧"It's better for the lung."⟦/⟧
@break * * * * *
They came at sunup: six men and a marshal.
⟦M→W i⟧"Mornin', Miz Lund,"⟦/⟧ said Beecher from the saddle. He touched his hat. ⟦M→W i =⟧"Sorry to trouble you. We're lookin' for five men."⟦/⟧
⟦W→M i⟧"I'm sure that I could use five. There's a fence down."⟦/⟧
⟦M→W i⟧"These'd be killers, ma'am. They shot up Judge Tuttle's place, over on the Brazos."⟦/⟧
⟦W→M i⟧"Did they shoot the judge?"⟦/⟧
⟦M→W i⟧"Not to say shot. They run him up a tree."⟦/⟧
⟦W→M i⟧"Well, that's a pity,"⟦/⟧ said the widow. She stood on the top step in her apron with the broom in her hand. Behind the door, eleven inches from her left shoulder, stood Ezekiel Marsh with a Colt's Navy revolver in each fist, asking the Lord for one more deacon.
⟦D→M i⟧"There's blood on the porch, Marshal,"⟦/⟧ said the deputy.
⟦W→D i⟧"I killed a hen, Orrin."⟦/⟧
⟦D→W i⟧"It's an awful lot for a hen."⟦/⟧
⟦W→D i⟧"She was awful surprised."⟦/⟧
One or two of the men grinned. Beecher didn't. He wasn't a bad man, she'd known him since he was a clerk; but Tuttle had made him and Tuttle could unmake him, and he got down off his horse now, slow, and unhooked the strap on his gun.
⟦M→W i⟧"I'm goin' to have to look inside."⟦/⟧
⟦W→M i⟧"You can't, Lester. I've got sickness in the house."⟦/⟧
⟦M→W i⟧"What kind?"⟦/⟧
And she'd thought of everything else. She'd washed the table; she had burned the shirt. Temperance Lund opened her mouth and nothing came.
⟦E→M i⟧"*Scarlatina maligna*,"⟦/⟧ said a voice behind her wearily.
The door had swung back. There stood a gentleman with his sleeves rolled, and a stethoscope made out of a knitting needle box sticking from his vest. He needed a shave. He had every mark on him of a medical man that's been up for two nights, since that is what he was.
⟦E→M i⟧"Dr. Bellamy, of Richmond. I would keep back, sir. Have you had it?"⟦/⟧
⟦M→E i⟧"Had what?"⟦/⟧
⟦E→M i⟧"The scarlet fever. It's Mrs. Lund's nephew. I lost one child to it already, and I don't intend to lose this one; but I can't answer for a man who's ridden all night and is run down. Do you have children at home?"⟦/⟧
⟦M→E i⟧"I got three,"⟦/⟧ said the marshal. He'd stopped with a boot on the bottom step.
⟦E→M i⟧"Then for God's sake go home to them,"⟦/⟧ said Doc, ⟦E→M i =⟧"and burn your gloves."⟦/⟧
It was the way that he said it. There wasn't a bluff in it anywhere. He'd have lost a fortune at cards, talking like that.
From inside the house came a boy's voice, high and cracked, calling out for his pa; and a man's, very low, that answered him.
Marshal Beecher took his foot down off the step.
⟦M→E i⟧"Is the lad goin' to make it?"⟦/⟧ he asked.
⟦E→M i⟧"I'll know by noon."⟦/⟧
⟦M→W i⟧"Well. I'll have the missus say a prayer, Temperance."⟦/⟧ He was in the saddle already. ⟦M→D i⟧"Turn 'em around, Orrin. They'll have gone by the ford."⟦/⟧
⟦D→M i⟧"But Marshal, what about the *hen*?"⟦/⟧
⟦M→D i⟧"I said turn around!"⟦/⟧
They went off down the road at a good clip. A quarter mile along they passed a Mexican on a mule with a sack of meal in front of him, who pulled over into the ditch and took off his hat to let them by. Not a man looked twice.
@break * * * * *
⟦J→C i⟧"Cal?"⟦/⟧
⟦C→J i⟧"Right here."⟦/⟧
It was past noon. There was sun on the quilt. J.T. turned his face a little, and found that what he'd been taking for a hot brick was the gunslinger's shoulder, and that it'd been there quite a while, going by the whiskers.
⟦J→C i⟧"You're squashing my arm,"⟦/⟧ croaked the kid.
⟦C→J i⟧"You're drooling on my vest."⟦/⟧
⟦J→C i⟧"Was I talking? I had the strangest dreams. I dreamed I was home, and Pa came and got me."⟦/⟧ A frown. ⟦J→C i =⟧"Only he had on your hat."⟦/⟧
In the rocker Zeke got extremely interested in the Book of Numbers. Rafe was sitting on the window sill, picking his teeth, with his one bare hand. On the floor, flat on his back on the rag rug, his mouth wide open, the finest surgeon who was ever struck off the rolls in the Commonwealth of Virginia was snoring like a sawmill.
⟦C→J i⟧"You might've said a thing or two,"⟦/⟧ said Cal.
⟦J→C i⟧"Did you say anything back?"⟦/⟧
Cal studied the wall. He worked his jaw. They'd seen him face down eleven men at the Canadian and he had not looked half so hunted.
⟦C→J i⟧"I said I owe you four dollars,"⟦/⟧ he got out finally.
⟦R→C i⟧"Coward,"⟦/⟧ said Rafe to his toothpick.
⟦C→R i⟧"Shut up, Ybarra."⟦/⟧
⟦J→C i⟧"That's all right,"⟦/⟧ J.T. said. His eyes were closing. There was a smile starting in the corner of his mouth, drowsy and sly. ⟦J→C i =⟧"I ain't deaf, you know. Just sick."⟦/⟧ And a good while later, when they all supposed that he was asleep, ⟦J→C i =⟧"G'night, Pa."⟦/⟧
⟦W→C i⟧"It's one in the afternoon,"⟦/⟧ Mrs. Lund observed from the doorway. She had a tray. ⟦W→C i =⟧"Mr. Hutchins, are you crying in my clean pillow slip?"⟦/⟧
⟦C→W i⟧"No, ma'am,"⟦/⟧ said Cal.
@note
TBC in Chapter Eight, in which Zeke mends a fence. <g>
@end

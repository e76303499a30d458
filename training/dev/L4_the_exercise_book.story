# title: The Exercise Book
# style: first person past, a daughter; curly double quotes; Nigerian, longer with six persons; tags in under half
# cast: U = Uzoamaka | Uzo, Uzoamaka Okwuosa, the narrator, my daughter, the daughter, Madam, Auntie, sister, Teacher | she | narrator
# cast: D = Dozie | Chidozie, her brother, my brother, the brother from Houston, Doctor, Dr. Okwuosa | he
# cast: I = Ikenna | Ike, her younger brother, the brother from Aba, my younger brother | he
# cast: M = Mama | her mother, my mother, Mama Dozie, Nne | she
# cast: N = Uncle Nathan | Nathan, our uncle, her father's brother, De Nathan | he
# cast: K = Kendra | Dozie's wife, the American wife, our wife | she
# cast: L = Lasbrey | the mortuary attendant, the attendant, the mortuary man | he
# cast: V = Sylvanus | the carpenter, Sylvanus the carpenter | he
# cast: F = their father | Papa, her father, my father, Papa Dozie, Teacher Okwuosa, Gabriel Okwuosa | he
---
My father had been in the mortuary at Nnewi for nineteen days when my brother Dozie arrived from Houston with his wife, four suitcases and a man he had hired in Lagos to film it.
I was on the veranda with the exercise book. I had been on that veranda with that exercise book since the day he died, writing down what people gave and what people ate, because my father was a headmaster and had kept accounts of everything, even his smoking, and I was the child who had stayed. I taught at the same school. I slept in the same room. When he could not hold a spoon it was I who held the spoon.
⟦D→U i⟧“Uzo! Uzo-Uzo!”⟦/⟧ Dozie came up the steps with his arms wide, and then he saw my face, or he remembered what we were there for, and brought them down a little. ⟦D→U i =⟧“My sister. Ndo. Ndo, eh? Come here.”⟦/⟧
He smelled of airplane and of a cologne that must have cost as much as the ceiling fan. I let him hold me.
⟦D→U i⟧“You have lost weight,”⟦/⟧ he said into my hair.
⟦U→D i⟧“You have found it.”⟦/⟧
He laughed out loud, and stopped, and looked behind him to see if the man was filming.
⟦D→U i⟧“This is Kendra,”⟦/⟧ he said.
I had seen her only on the phone, from the chest up, and always with the light behind her. She was a tall brown woman in a linen dress that was now all creases, and she did something I did not expect. She went down on her knees, right there on the cement, the way somebody must have told her to on the internet.
⟦K→U i⟧“Nnoo,”⟦/⟧ she said. ⟦K→U i =⟧“I’m so sorry for your loss. Did I do it right?”⟦/⟧
⟦U→K i⟧“You’re not supposed to kneel for me. I’m only the sister. Get up, get up, you’ll spoil your dress.”⟦/⟧
⟦K→U i⟧“He said kneel to everybody.”⟦/⟧
⟦D→U i⟧“I said older people,”⟦/⟧ said Dozie.
⟦K→D i⟧“She’s older.”⟦/⟧
⟦U→K i⟧“By two years,”⟦/⟧ I said. I liked her already, and it annoyed me, because I had planned not to.
@break
The meeting was called for six o’clock. Our uncle Nathan, being the eldest left alive, sat in my father’s chair, which nobody had told him to do. My mother sat on the bed we had brought down for her, in black, with her hair shaved, and her two hands open on her knees as if someone was going to put something in them. Ikenna had driven up from Aba in the pickup with the name of his business on the door. He came in still counting money.
⟦N→D+I+U i⟧“You are welcome, all of you,”⟦/⟧ said Uncle Nathan. ⟦N→D+I+U i =⟧“He who is absent, let his own ears hear it where he is. My brother was a great man.”⟦/⟧
⟦group i⟧“Ise,”⟦/⟧ we said.
⟦N→D+I+U i⟧“A great man is not thrown in the ground like a fowl that died of sickness.”⟦/⟧
⟦I→N i⟧“De Nathan, please,”⟦/⟧ said Ikenna, ⟦I→N i =⟧“let us go straight to the list. I have goods at the park.”⟦/⟧
⟦N→I i⟧“You have goods. Your father is lying in ice, and you have goods.”⟦/⟧
⟦I→N i⟧“It is the goods that are paying for the ice, sir.”⟦/⟧
That was not true. I was paying for the ice. It was on page four of the exercise book: two thousand naira a day, and every Friday something for Lasbrey, the attendant, so that he would not allow the light to go off or another family’s uncle to be placed on top. But I was a woman, and I was writing, so I wrote.
Uncle Nathan brought out a paper from his cap. It had been folded so many times that it was in eight pieces. There was to be a cow for the umunna, and a second cow for the in-laws, and a third one, a small one, for the age grade. There were to be canopies, eleven. A brass band from Onitsha. Pallbearers in white gloves who danced with the casket on their heads. An ambulance with a siren and his photograph on the bonnet.
⟦D→N i⟧“What kind of casket?”⟦/⟧ Dozie asked.
⟦N→D i⟧“You have come from America. You tell me what kind.”⟦/⟧
⟦D→N i⟧“I was thinking of something with glass.”⟦/⟧
⟦U→D i⟧“Glass?”⟦/⟧ I said.
⟦D→U i⟧“So people can see him, Uzo. They’re doing it now. There’s an air-conditioned one.”⟦/⟧
⟦I→D i⟧“How much is that one?”⟦/⟧ said Ikenna.
⟦D→I i⟧“Don’t worry about how much.”⟦/⟧
⟦I→D i⟧“No, I want to know. You cannot come and say don’t worry about how much. You said don’t worry about how much for the borehole.”⟦/⟧
⟦D→I i⟧“What’s wrong with the borehole?”⟦/⟧
⟦I→D i⟧“Nothing is wrong with it. It is a very fine hole.”⟦/⟧
⟦M i⟧“My children,”⟦/⟧ said my mother.
It was the first thing she had said that day. Everybody turned to the bed. The man from Lagos turned also, with the camera.
⟦M→U i⟧“Has anyone given the American something to eat?”⟦/⟧
⟦K→M i⟧“I’m fine, Mama,”⟦/⟧ said Kendra, from the stool by the door. ⟦K→M i =⟧“I had a granola bar.”⟦/⟧
⟦M→U i⟧“What is that?”⟦/⟧
⟦U→M i⟧“It’s like groundnut and sugar, Mama. Pressed.”⟦/⟧
⟦M→U i⟧“Give her soup.”⟦/⟧ And she shut her eyes again.
I added it up while they were shouting. I have a good head for it; I got that from him. When I told them the figure there was quiet for the space of time it takes to swallow.
⟦N→U i⟧“Who asked you?”⟦/⟧ said Uncle Nathan.
⟦U→N i⟧“Nobody. It is six million, four hundred and twenty thousand. That’s without the glass.”⟦/⟧
⟦I i⟧“Chineke,”⟦/⟧ said Ikenna softly.
⟦D→I i⟧“We will share it.”⟦/⟧
⟦I→D i⟧“Share it how? Into two? My shop burned in March! You sent me a prayer on WhatsApp.”⟦/⟧
⟦D→I i⟧“Into two by ability. I’ll take four, you take two. And a bit.”⟦/⟧
⟦U→D i⟧“And what am I taking?”⟦/⟧ I said.
They looked at me kindly, all three.
⟦D→U i⟧“You’re a woman,”⟦/⟧ said my brother. ⟦D→U i =⟧“Nobody’s asking you to bring money. You’ve done enough.”⟦/⟧
@break
I should have said it then. I had it in my pocket, in my old Tecno phone with the cracked corner. I had carried it for nineteen days, and I had said nothing, because he had asked me to say it to them, and I had never known how to say to my brothers anything that they did not already think.
I went out to the back, to the kitchen, and Kendra came behind me with her plate. She had eaten everything. She had even eaten the bone.
⟦K→U i⟧“Can I wash this?”⟦/⟧
⟦U→K i⟧“There’s a girl who will wash it.”⟦/⟧
⟦K→U i⟧“I’d like to do something. I’ve been sitting on that stool for two hours, and I only understood ‘cow.’”⟦/⟧
I gave her the bowl. She rolled her sleeves. She was not bad at it, she did not waste the water.
⟦K→U i⟧“Can I ask you something?”⟦/⟧ she said. ⟦K→U i =⟧“What was he like? Dozie tells it different every time. Sometimes he’s a saint and sometimes he’s this, like, tyrant with a cane.”⟦/⟧
⟦U→K i⟧“He had a cane. He didn’t use it on anybody. He used to point with it.”⟦/⟧
⟦K→U i⟧“Did he know about me?”⟦/⟧
⟦U→K i⟧“He had your picture in his Bible. In the Book of Ruth.”⟦/⟧
She stopped washing. ⟦K→U i⟧“Which part?”⟦/⟧
⟦U→K i⟧“Where do you think?”⟦/⟧ I said, and she laughed and wiped her eyes with her wrist, and I found that I had brought out the phone, and it was lying on the table between the onions and the maggi.
⟦K→U i⟧“What’s that?”⟦/⟧
⟦U→K i⟧“That’s him,”⟦/⟧ I said.
I had to explain to her before I pressed it. It was in June, when he could still talk. He told me to bring the phone and to make it record. I thought that it would be about the land. He had me put a pillow behind him, and he cleared his throat as he used to clear it before Assembly.
It began with a cock crowing and me asking him if he wanted water. Then it was his voice.
⟦F→D+I+U i⟧“Good morning, Chidozie. Good morning, Ikenna. Uzoamaka is here, I need not greet her. This is your father speaking, on Tuesday the ninth. I am of sound mind. When I die, I do not wish to enter any refrigerator.”⟦/⟧
⟦K→U i⟧“Is he speaking English?”⟦/⟧ whispered Kendra.
⟦U→K i⟧“He always spoke English for anything official.”⟦/⟧
⟦F→D+I+U i⟧“I have buried many people,”⟦/⟧ my father went on. ⟦F→D+I+U i =⟧“I have seen men sell land to buy rice for people who did not greet their father when he was alive. I do not want it. I want a plain box, from Sylvanus, who is owing me. I want to be buried on the second day, in the white caftan, by the catechist. Those who come should be given tea. If Nathan mentions a cow, tell him I said that he should first return my bicycle.”⟦/⟧
⟦K i⟧“Oh my God,”⟦/⟧ said Kendra.
⟦F→D+I+U i⟧“The money that you would have spent, give it to the school for a roof. The JSS Two block. It leaks on the left side. That is all. Ikenna, stop biting your nails. Chidozie, you are forgiven about the car. Uzoamaka—”⟦/⟧ There was a scratching then, and a breath. ⟦F→U i =⟧“Is it still recording? How do I know? Uzo, is it that red thing?”⟦/⟧
And it stopped. There was nothing else. I had listened to it perhaps two hundred times, for what came after my name.
⟦K→U i⟧“Why haven’t you played it for them?”⟦/⟧
⟦U→K i⟧“It was already the fifth day when Dozie said wait for me. He said he must see his face. Then it was the tenth. You cannot play them ‘the second day’ on the nineteenth.”⟦/⟧
⟦K→U i⟧“You could’ve played it to him over the phone.”⟦/⟧
⟦U→K i⟧“Yes,”⟦/⟧ I said.
She dried her hands, one finger at a time.
⟦K→U i⟧“You wanted them to come home,”⟦/⟧ said my brother’s wife.
I didn’t answer her. I took the plate and washed it again myself.
@break
The next morning we went to Nnewi to see him, because Dozie wanted to see him. Lasbrey was sitting outside on a bench under the mango tree with his slippers off, eating bread. He was a small man with one grey eye. He knew me so well by now that he stood up.
⟦L→U i⟧“Teacher, good morning. You didn’t bring my Friday.”⟦/⟧
⟦U→L i⟧“Today is Thursday.”⟦/⟧
⟦L→U i⟧“Ah. I’m sorry, it’s the work. In there it’s always one day.”⟦/⟧ He looked my brothers up and down. ⟦L→D i =⟧“This one is the Doctor. It’s the same forehead. Sir, welcome. Your father is doing very well.”⟦/⟧
⟦D→L i⟧“Excuse me?”⟦/⟧ said Dozie.
⟦L→D i⟧“He’s fresh. I moved him to the top by the window. He has breeze.”⟦/⟧
⟦I→L i⟧“Just bring him out, abeg,”⟦/⟧ Ikenna said. He was biting his thumb.
⟦L→I i⟧“It’s one at a time, please. And it’s not bring out, it’s go in.”⟦/⟧
Dozie went in by himself. We stood under the mango tree, and Ikenna offered me a piece of Lasbrey’s bread. There was a generator, and somewhere a radio with a preacher in it.
⟦I→U i⟧“You’re angry with us,”⟦/⟧ said Ikenna.
⟦U→I i⟧“I’m not.”⟦/⟧
⟦I→U i⟧“You’ve got that your mouth. Papa’s mouth. Just say it, Uzo.”⟦/⟧
⟦U→I i⟧“Has your shop been rebuilt?”⟦/⟧
⟦I→U i⟧“It’s a table. I have a table and an umbrella. The pickup isn’t even mine, I only painted the door.”⟦/⟧ He tried to smile. ⟦I→U i =⟧“Two million. Where will I see it? But what can I say? I’m the second son, I can’t tell the first son that I’m selling chargers under an umbrella. Not in front of his wife.”⟦/⟧
⟦U→I i⟧“His wife ate the bone.”⟦/⟧
⟦I→U i⟧“I saw it!”⟦/⟧
We were laughing, God forgive us, the two of us against that wall, when the door opened and Dozie came out. I had never seen my brother’s face like that, not even as a boy. He walked past us to the gutter and stood there with his hands on his knees.
⟦U→D i⟧“Dozie?”⟦/⟧
⟦D→U i⟧“He’s so small,”⟦/⟧ he said. ⟦D→U i =⟧“Who made him so small? He’s like a boy in there. Nineteen days I’ve been telling people on the phone, keep him, keep him, I’m coming. He has frost, Uzo. On his eyebrows.”⟦/⟧
⟦L→D i⟧“I can wipe it, sir,”⟦/⟧ said Lasbrey.
⟦D→L i⟧“Don’t you touch him!”⟦/⟧
⟦L→D i⟧“It’s small wipe.”⟦/⟧
⟦U→L i⟧“Lasbrey, please,”⟦/⟧ I said. ⟦U→L i =⟧“Give us some time.”⟦/⟧
He put on his slippers and went, with his bread. My brothers were standing on either side of me, the way they used to stand when we were lined up for inspection, ears and fingernails. So I took out the phone. I didn’t say anything first. I couldn’t think of what I should say. I held it up and pressed it.
The cock crowed.
⟦F→D+I+U i⟧“Good morning, Chidozie. Good morning, Ikenna.”⟦/⟧
Ikenna took his thumb out of his mouth.
@break
Sylvanus the carpenter lived behind the motor park, with four apprentices and a signboard on which somebody had painted a coffin and a bunk bed. Ikenna would not come down from the pickup. He said that he and Sylvanus had a misunderstanding about a door. So it was Kendra and I who stepped over the planks.
⟦V→U i⟧“Teacher’s daughter!”⟦/⟧ He had a pencil behind each ear. ⟦V→U i =⟧“I have been expecting you since the eighth. I said, will they buy him from Onitsha? Will they put that man in plywood?”⟦/⟧
⟦U→V i⟧“He said you’re owing him.”⟦/⟧
⟦V→U i⟧“He told you?”⟦/⟧
⟦U→V i⟧“He only said that you’re owing.”⟦/⟧
⟦V→U i⟧“It’s true. I’m owing.”⟦/⟧ He looked at Kendra. ⟦V→K i =⟧“Madam, welcome. Sit. That one is dry.”⟦/⟧
She sat on it. It was half of a wardrobe.
⟦K→V i⟧“What do you owe him? If it’s OK to ask.”⟦/⟧
⟦V→K i⟧“School fees,”⟦/⟧ said Sylvanus. ⟦V→K i =⟧“1974, 1975, 1976. My father was late in the war. He wrote it in his book as paid, every term. I saw it myself. Paid, paid. I said to him, ⟦V→F i quoted⟧‘Sir, who paid it?’⟦/⟧ and he said, ⟦F→V i quoted⟧‘Are you calling the book a liar?’⟦/⟧ And then I failed.”⟦/⟧
⟦K→V i⟧“You failed?”⟦/⟧
⟦V→K i⟧“Woefully. I passed only woodwork.”⟦/⟧ He went in under the zinc and we heard him throwing things, and when he came out he and two of the boys were carrying something long, in a sheet. ⟦V→U i =⟧“This is iroko. My in-law felled it in Benin. I’ve kept it eleven years for myself.”⟦/⟧
⟦U→V i⟧“Then you can’t give it to us. Give us mahogany. He said plain.”⟦/⟧
⟦V→U i⟧“Was he tall, at the end?”⟦/⟧
⟦U→V i⟧“No,”⟦/⟧ I said. ⟦U→V i =⟧“Not at the end.”⟦/⟧
⟦V→U i⟧“Then there’s enough for both of us.”⟦/⟧ He was crying quite openly, with his tape out, so that he had to hold it far from his eyes to see the numbers. ⟦V→U i =⟧“Who is that in the vehicle? Is that Ikenna? Tell him to come and carry. Tell him I have forgiven him the door.”⟦/⟧
Coming back Kendra sat between us with sawdust all over her linen. Nobody said anything until the roundabout.
⟦K→I i⟧“What did you do to the door?”⟦/⟧ she asked my brother.
⟦I→K i⟧“I sold it,”⟦/⟧ said Ikenna.
⟦K→I i⟧“Was it yours?”⟦/⟧
⟦I→K i⟧“It was attached to something that was mine.”⟦/⟧
⟦K→U i⟧“I wish that I’d come sooner,”⟦/⟧ Kendra said. ⟦K→U i =⟧“I kept telling Dozie, let’s go for Christmas. He said not until the house had a second floor. He didn’t want me to see it with just the one.”⟦/⟧
⟦U→K i⟧“Papa would have liked you to see it with the one.”⟦/⟧
⟦K→U i⟧“Would he have made me tea?”⟦/⟧
⟦U→K i⟧“He would have made you read aloud,”⟦/⟧ I said.
@break
I will not say it was as he had asked. It was the twenty-second day. There was one cow, because the umunna would otherwise have put a curse on us, and Uncle Nathan had to be allowed to choose its colour. There was rice. But there was the iroko box, with the marks of the pencil still on it, and there were no gloves and no siren, and the catechist did it in eleven minutes with the rain coming.
⟦N→D i⟧“Tea!”⟦/⟧ Uncle Nathan kept saying, among the canopies, of which there were two. ⟦N→D i =⟧“They gave us tea. Like Jehovah’s Witness.”⟦/⟧
⟦D→N i⟧“It was what he wanted, De Nathan.”⟦/⟧
⟦N→D i⟧“Who is to say what he wanted? You people have machines now that can make a dead man say anything.”⟦/⟧
⟦I→N i⟧“He mentioned you, sir,”⟦/⟧ said Ikenna.
⟦N→I i⟧“He mentioned me?”⟦/⟧ The old man put down his cup. ⟦N→I i =⟧“In his last words?”⟦/⟧
⟦I→N i⟧“Almost the last.”⟦/⟧
⟦N→I i⟧“What did he say?”⟦/⟧
My brother looked across at me. I moved my head, a very little, from side to side. He has always been a soft boy, Ikenna.
⟦I→N i⟧“He said you should keep the bicycle,”⟦/⟧ he said.
That night, when they had all gone, I sat on the veranda with the exercise book and closed the account. What was left, after the cow, was three million, one hundred thousand, and I wrote against it: Roof. Then my mother called me, and I went in and sat beside her on the bed.
⟦M→U i⟧“They said that you had his voice,”⟦/⟧ she said.
⟦U→M i⟧“Who told you?”⟦/⟧
⟦M→U i⟧“The American. She’s the only one who tells me anything. Everyone else tells me to lie down.”⟦/⟧ She held out her hands, the two of them, open as they had been for three weeks. ⟦M→U i =⟧“Put it there.”⟦/⟧
I played it to her. She listened with her shaved head on one side. She nodded at the box, and at the bicycle. When he came to my name, and stopped, I reached to take the phone away, but she closed her fingers over it.
⟦M→U i⟧“You always hurry,”⟦/⟧ said my mother. ⟦M→U i =⟧“Wait. He’s looking for his glasses.”⟦/⟧
And in fact there was more, if one did not switch it off: eleven seconds, it says, on the screen. You can hear the bed. You can hear him tapping on something with his nail.
⟦F→U i⟧“Well, it doesn’t matter,”⟦/⟧ my father says, to nobody, to me, to the red thing. ⟦F→U i =⟧“She knows.”⟦/⟧

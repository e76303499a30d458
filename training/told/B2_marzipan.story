# title: The Marzipan Job
# style: third person past; moves round the crew; straight quotes; AO3; heist crew with code names over earpieces; many beats, some tags
# cast: N = Noor Haddad | Noor, Abacus, Haddad, the planner | she
# cast: V = Vincent Adeyemi | Vincent, Vince, Deacon, Mr. Lacroix, Lacroix, the grifter | he
# cast: P = Pilar Quintero | Pilar, Pip, Sparrow, the thief | she
# cast: O = Otto Brandt | Otto, Mule, Brandt, the driver | he
# cast: W = Wendell Cho | Wendell, Wen, Teapot, the hacker | they
# cast: H = Philippa Hargreave | Hargreave, Ms. Hargreave, the curator | she
# cast: S = the guard | the guard, the security guard, Gary | he
# cast: K = Aunt Miriam | Miriam, Auntie, Mrs. Haddad, the old woman, Noor's aunt | she
# cast: C = the caterer | the caterer, the woman in the white coat | she
---
@summary
The plan has nine steps. They get to two.
@end
@note
Part 4 of **honor among** but you can read it on its own, all you need to know is that they're thieves and they live over a bakery. Thanks to everyone who voted in the code name poll. Yes Teapot won. Wendell is furious.
@end
⟦N i⟧"Sound off,"⟦/⟧ said Noor.
⟦V→N i⟧"Deacon, in position, and looking wonderful."⟦/⟧
⟦P→N i⟧"Sparrow. I'm in the duct. It's very ducty."⟦/⟧
⟦O→N i⟧"Mule."⟦/⟧
A silence followed, with a bit of typing in it.
⟦N→W i⟧"I need all five, please."⟦/⟧
⟦W→N i⟧"You know I'm here. I'm sitting next to you. Our knees are touching."⟦/⟧
⟦N→W i⟧"It's for the log."⟦/⟧
⟦W→N i⟧"There's a log? Noor, why would we keep a log, we're *criminals*."⟦/⟧
⟦P→W i⟧"Say it."⟦/⟧ That was Pilar, tinny and gleeful. ⟦P→W i =⟧"Say your name."⟦/⟧
Wendell shut their eyes. ⟦W i⟧"Teapot,"⟦/⟧ they said, in the voice of someone identifying a body, and four people made the whistling noise.
The back of the van was about as big as a wardrobe and smelled of yeast. On the left hand monitor, eleven floors up, two hundred people in evening dress were walking round and round a glass case, and in the glass case, on a little velvet hill, there was a marzipan pig.
It was three hundred and six years old. It had been made for the christening of a duke and nobody had ever had the nerve to eat it. It was ugly, it was about as long as a hand, and according to Noor's aunt, who had been its rightful owner until a very bad night in 1961, there was something inside.
⟦N i⟧"Step one,"⟦/⟧ said Noor. ⟦N→V i =⟧"Deacon, find the curator. Be charming."⟦/⟧
⟦V→N i⟧"Abacus, I am incapable of anything else."⟦/⟧
⟦O→V i⟧"Ask if there's food,"⟦/⟧ said Otto.
@break ~
Philippa Hargreave did not like her own party. Vincent saw it from across the room: a tall woman by a pillar in a good grey dress, drinking water as if it were something stronger. He took two glasses from a tray on his way past and arrived at her elbow with a small, well-judged sigh.
⟦V→H i⟧"Tell me honestly. Does one have to say something about the pig?"⟦/⟧
She looked him over. ⟦H→V i⟧"Most people say it's smaller than they thought."⟦/⟧
⟦V→H i⟧"I was going to say it looks like my father."⟦/⟧
It surprised a laugh out of her. ⟦W i⟧"Oh, he's good,"⟦/⟧ Wendell said in his ear. ⟦P→W i⟧"Shh, I'm watching my stories,"⟦/⟧ said Pilar.
⟦H→V i⟧"And you are?"⟦/⟧
⟦V→H i⟧"Lacroix. Augustin. I write about sugar."⟦/⟧
⟦H→V i⟧"For whom?"⟦/⟧
⟦V→H i⟧"For my sins, mostly. Is it true the case is never opened?"⟦/⟧
⟦H→V i⟧"Once in nine years. The humidity."⟦/⟧ Her hand went, quite by itself, to a thin gold chain at her neck, and whatever was on the end of it. Vincent did not look. Looking was for amateurs. ⟦H→V i =⟧"I'm sorry, have we met? Your voice is terribly familiar."⟦/⟧
⟦V→H i⟧"I've that sort of voice."⟦/⟧
⟦H→V i⟧"No, it's something..."⟦/⟧ She clicked her fingers. ⟦H→V i =⟧"Lisbon. The azulejo auction! You were a monsignor!"⟦/⟧
Nobody in the van breathed.
⟦N i⟧"Abort,"⟦/⟧ Noor said. ⟦N→V i =⟧"Vince, walk away. Just walk, I'll—"⟦/⟧
⟦V→H i⟧"I left the Church,"⟦/⟧ said Vincent gravely.
⟦H→V i⟧"Did you."⟦/⟧ Philippa Hargreave put down her water and took the second glass right out of his fingers. ⟦H→V i =⟧"Come and tell me all about it."⟦/⟧
@break ~
⟦P i⟧"What's happening? Guys? I can't see from here. I've got a view of one canapé."⟦/⟧
⟦O→P i⟧"What kind?"⟦/⟧
⟦P→O i⟧"Sort of a salmon thing."⟦/⟧
⟦N→P+O i⟧"Can we please keep the line clear!"⟦/⟧ Noor had her pencil behind her ear and another in her teeth. She took that one out. ⟦N i =⟧"New step two. He's made, but she hasn't called it in. Why hasn't she called it in?"⟦/⟧
⟦W→N i⟧"Maybe she likes him?"⟦/⟧
⟦N→W i⟧"Nobody likes him."⟦/⟧
⟦O→N i⟧"I like him,"⟦/⟧ Otto said from the driver's seat, without looking up from his crossword. Being six foot five he had to do it with his knees on either side of the wheel. ⟦O→N i =⟧"He did my taxes."⟦/⟧
⟦W→O i⟧"He did your taxes? Mule, he's a *con man*."⟦/⟧
⟦O→W i⟧"Got a lot back."⟦/⟧
Somebody banged on the back doors.
All three went rigid. Wendell's hand hovered over the big red key, which did nothing, they had only painted it red to feel better. Noor put her finger to her lips.
⟦S i⟧"Hello? You can't park here."⟦/⟧ A man's voice, middle-aged, chesty. ⟦S i =⟧"This is the loading bay, this is."⟦/⟧
⟦O→N i⟧"I'll go."⟦/⟧
⟦N→O i⟧"Don't hit him."⟦/⟧
⟦O→N i⟧"When have I *ever*."⟦/⟧ He folded up the crossword, hurt, and got down.
They listened to it through the wall.
⟦O→S i⟧"Evening."⟦/⟧
⟦S→O i⟧"Blimey. How tall are you?"⟦/⟧
⟦O→S i⟧"Tall enough. We're bread."⟦/⟧
⟦S→O i⟧"You're what?"⟦/⟧
⟦O→S i⟧"Bread delivery. For the party."⟦/⟧
⟦S→O i⟧"At nine at night?"⟦/⟧
⟦O→S i⟧"It's evening bread."⟦/⟧
⟦W i⟧"We're going to jail,"⟦/⟧ whispered Wendell.
⟦S→O i⟧"Go on, then, let's have a look at it,"⟦/⟧ said the guard, and Noor, who thought of everything, and who'd been laughed at for this on Tuesday for upwards of an hour, reached behind her and pushed forty warm rye loaves at the door.
It opened. A round face looked in, with a moustache, over a badge that said GARY.
⟦S i⟧"Oh, that's lovely,"⟦/⟧ he breathed.
⟦N→S i⟧"Would you like one?"⟦/⟧
⟦S→N i⟧"I couldn't."⟦/⟧
⟦N→S i⟧"Please. It's got caraway."⟦/⟧
⟦S→N i⟧"My nan used to do one with caraway."⟦/⟧ He held it like a baby. His eyes had gone wet. ⟦S→N i =⟧"You want to get these up there, love, the caterers are going spare. The service lift's out, though, you'll have to use the stairs. I'll get the door for you."⟦/⟧
Otto, over his head, gave a single thumbs-up.
@break ~
Pilar Quintero had been lying on her stomach for two hours and forty minutes and was in love with her job. She could see a third of the pig now. It had one raisin eye.
⟦P→W i⟧"Teapot. Hey, Teapot. Wen."⟦/⟧
⟦W→P i⟧"What?"⟦/⟧
⟦P→W i⟧"Do you ever think about what we'd be, if we weren't?"⟦/⟧
⟦W→P i⟧"Pip, I've got the pressure plate, two cameras and a monsignor on the go."⟦/⟧
⟦P→W i⟧"I think I'd be a postman."⟦/⟧
There was a long pause, with keys in it. When Wendell answered it was on the private channel, the one they'd set up after Antwerp so that Pilar wouldn't be by herself in the dark. They had never told the others, who all knew.
⟦W→P i⟧"You'd read people's mail."⟦/⟧
⟦P→W i⟧"Only the postcards. You're allowed the postcards. What about you?"⟦/⟧
⟦W→P i⟧"I don't know, I'd probably... I'd have a dog. I'd live next door to a postman."⟦/⟧
She turned that over. It got very warm in the duct.
⟦P→W i⟧"Like, *right* next door?"⟦/⟧
⟦N→W+P i⟧"You two do know this one's still on speaker in the van,"⟦/⟧ said Noor.
⟦O→P i⟧"It was sweet,"⟦/⟧ Otto called from the stairwell, puffing. He'd a tray of loaves on each shoulder. ⟦O→P i =⟧"You'd look smart in the shorts."⟦/⟧
⟦W i⟧"I'm going to lie down in the road,"⟦/⟧ Wendell announced.
@break ~
⟦H→V i⟧"So which is it tonight? The pig or the Vermeer?"⟦/⟧
They had got as far as a window seat. Her shoes were off. Vincent, who'd been lied to by experts, could find no lie in her anywhere, and it was making him nervous.
⟦V→H i⟧"I really couldn't say what you mean."⟦/⟧
⟦H→V i⟧"Only, the Vermeer's a copy. I'd hate you to strain your back."⟦/⟧
⟦N→V i⟧"It's a *what*?"⟦/⟧ said Noor.
⟦H→V i⟧"The trustees sold the real one in March. To pay for,"⟦/⟧ and she waved her glass at all of it, the flowers, the quartet, the ice swan. ⟦H→V i =⟧"They're selling the pig on Monday. There's a man in Geneva who's going to eat it. He wants to have done it, you see. He's told me he's going to *film* it."⟦/⟧
⟦V→H i⟧"That's barbaric."⟦/⟧
⟦H→V i⟧"I've looked after that animal for nineteen years, Monsignor."⟦/⟧
Nobody said anything, over the air or otherwise. In the case across the room the pig gazed at the ceiling with its raisin.
Vincent broke a rule then. It was his own rule, and he was fond of it. He touched his ear. ⟦V→N i⟧"Abacus,"⟦/⟧ he said quite clearly, looking Philippa Hargreave in the face, ⟦V→N i =⟧"ring your aunt."⟦/⟧
@break ~
The woman in the white coat at the top of the stairs had a clipboard and no patience left.
⟦C→O i⟧"Who the hell are you?"⟦/⟧
⟦O→C i⟧"Bread."⟦/⟧
⟦C→O i⟧"Thank Christ. Over there. What's that in your ear?"⟦/⟧
⟦O→C i⟧"Hearing aid."⟦/⟧
⟦C→O i⟧"I said, WHAT'S THAT IN YOUR—oh. Sorry. Sorry, love. My dad's the same."⟦/⟧ She patted his arm as far up as she could reach. ⟦C→O i =⟧"You take all the time you need."⟦/⟧
⟦O i⟧"I feel bad now,"⟦/⟧ Otto told the dinner rolls.
⟦N→O i⟧"Feel bad later. Auntie, can you hear me?"⟦/⟧
⟦K→N i⟧"Why are you shouting?"⟦/⟧ said Aunt Miriam, very loud. She was ninety-one and she held her telephone like a walkie-talkie. ⟦K→N i =⟧"I'm watching the snooker. Is it about my pig?"⟦/⟧
⟦N→K i⟧"There's a lady who wants to speak to you. Deacon, give her your earpiece."⟦/⟧
⟦K→N i⟧"Who's Deacon? Is that Vincent? Is he eating?"⟦/⟧
⟦V→K i⟧"I'm very well, Mrs. Haddad, thank you,"⟦/⟧ Vincent said, and took it out, and wiped it on his handkerchief.
They had only the one end of it after that, because Hargreave's voice was soft and she kept her hand cupped over it. They had the old woman's.
⟦K→H i⟧"Yes. Yes, the back left foot, it's chipped. I dropped it. I was *five*... No, my mother put it in. She baked a hole and put it in and closed it up with a bit of sugar. Because they were on the stairs, dear. Because who searches a pig."⟦/⟧ A long crackle, and the click of snooker balls. ⟦K→H i =⟧"Her ring. That's all, it's not even a good one... Are you crying? Noor, the lady's crying. What have you done to her?"⟦/⟧
When Vincent got his ear back it was damp. He looked at the curator and she looked at him. Then she reached up, and undid the thin gold chain.
⟦H→V i⟧"It takes two keys,"⟦/⟧ she said. ⟦H→V i =⟧"The other one's the guard's."⟦/⟧
There was a burst of static.
⟦S i⟧"Is it this button? Hello? This is Gary,"⟦/⟧ said Gary. ⟦S→N i =⟧"Your big fella gave me a go of his radio. Did somebody want a key?"⟦/⟧
@break ~
They ate the evidence, in the sense that there was a lot of rye bread left. By three in the morning the flat above the bakery had eight people in it, one of them asleep under his own uniform cap, and a pig in the middle of the table on a saucer.
⟦W→N i⟧"What do we put in the log?"⟦/⟧
⟦N→W i⟧"There isn't a log, Wen. I made it up so you'd have to say Teapot."⟦/⟧
⟦W→N i⟧"You're a monster."⟦/⟧
⟦P i⟧"Hush, she's doing it,"⟦/⟧ said Pilar, from Wendell's lap, where she'd been for some time without anyone remarking on it.
Aunt Miriam had a hatpin. She turned the animal on its back, not very gently. Hargreave winced and took hold of the nearest hand, which was Vincent's.
⟦V→H i⟧"You'll be sacked, I suppose."⟦/⟧
⟦H→V i⟧"Oh, certainly. What does one wear, for a duct?"⟦/⟧
⟦P→H i⟧"Layers,"⟦/⟧ said the thief.
Something small went *tink* on the saucer. No one spoke. The old woman picked it up and rubbed it on her cardigan and put it on, and it would only go as far as the knuckle, so she left it there.
⟦K i⟧"Well,"⟦/⟧ she said after a while. She pushed the saucer across to Otto. ⟦K→O i =⟧"Somebody may as well eat it. You're a growing boy."⟦/⟧
⟦group→O i⟧"NO!"⟦/⟧ cried the curator and the grifter.
⟦O→K i⟧"Maybe just the foot,"⟦/⟧ said Otto.
@end_note
the foot was fine. next up: hargreave's code name. poll in the comments!!
@end

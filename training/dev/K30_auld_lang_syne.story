# title: Auld Lang Syne
# style: third person past, close; curly double quotes; Korean War story in the manner of 1960, field telephone and radio, few tags, more narration
# cast: H = Lieutenant Wes Halvorsen | Halvorsen, Lieutenant, the lieutenant, Lieutenant Halvorsen, Wes, sir, Baker Two | he
# cast: M = Sergeant Mulkey | Mulkey, Sergeant, Sarge, the sergeant, the platoon sergeant | he
# cast: B = Corporal Begay | Begay, Eddie, Eddie Begay | he
# cast: T = Tusa | Private Tusa, Dominick, Dom, Tusa the BAR man | he
# cast: P = Mr. Pak | Pak, the interpreter | he
# cast: S = Captain Strickland | Strickland, the captain, Baker Six, the Old Man | he
# cast: Y = the voice on the slope | the boy, the voice, Yun, the porter | he
# cast: A = Lieutenant Ames | Ames, Phil Ames, Phil, the wounded man | he
# cast: L = the man at the tubes | Hammer, Lomax, the mortars | he
---
The field telephone had a way of not ringing that Halvorsen had begun to take personally. He sat beside it in the bunker with a blanket around his knees, a math teacher from Eau Claire, twenty-six years old, in command of thirty-one men and the forward side of a hill. It was eighteen below zero. At nine-forty the thing finally gave its croak, and he had the handset to his ear before it had finished.
⟦M→H i⟧“It’s Mulkey, sir. Up on the point. I think you better come up here.”⟦/⟧
⟦H→M i⟧“What’ve you got?”⟦/⟧
⟦M→H i⟧“I’d as soon you heard it for yourself.”⟦/⟧
It took him six minutes to crawl the communication trench. There were four of them in the hole, close as puppies: Mulkey, with his scarf tied over his helmet like somebody’s grandmother; the big Italian kid, Tusa, behind the automatic rifle; Corporal Begay; and Mr. Pak, the interpreter, who had been a pharmacist in Kaesong and who was supposed to be back at the command post, asleep.
⟦H→M i⟧“Well?”⟦/⟧
⟦M→H i⟧“Give it a minute. He quits and then he starts up.”⟦/⟧
⟦H→M i⟧“Who does?”⟦/⟧
⟦T→H i⟧“Down by that burned tree, Lieutenant. You see the tree? Right and down. A hundred and fifty yards, I’d say. Eddie says two.”⟦/⟧
⟦B→T i⟧“Two,”⟦/⟧ said Begay.
They lay and looked at the snow. There was a moon behind the overcast and everything was the color of a nickel. Then, from somewhere below, very thin, there came a person singing.
He had no words that you could make out. It was a high cracked voice, and it went along slowly, like somebody feeling his way on a stair. Halvorsen knew it at once and could not believe what he knew.
⟦H→M i⟧“That’s ‘Auld Lang Syne.’”⟦/⟧
⟦M→H i⟧“Yes, sir. He’s done it three times. And in between he hollers, ‘GI. Hey, GI.’”⟦/⟧
⟦T→M i⟧“Tell him about the other, Sarge.”⟦/⟧
⟦M→H i⟧“One time he hollered ‘Ames.’”⟦/⟧
Nobody had seen Phil Ames since Tuesday. He had taken eleven men of the third platoon down into the draw to look for prisoners and had come, it was thought, upon a good deal more of them than he wanted. Five had got back. He and Halvorsen had come out on the same boat, and Ames still owed him nine dollars.
⟦H→M i⟧“That doesn’t mean anything. They could’ve got it off his tags.”⟦/⟧
⟦M→H i⟧“That’s what I figured. They got one fella over there does Bing Crosby.”⟦/⟧
⟦P→H i⟧“Excuse me, Lieutenant,”⟦/⟧ said Mr. Pak. ⟦P→H i =⟧“This is not a Chinese.”⟦/⟧
⟦H→P i⟧“How can you tell?”⟦/⟧
⟦P→H i⟧“It is not your New Year’s song that he is singing. When the Japanese were here, we were not permitted to have an anthem. So we had words, and no music. Some missionary gave us the music. For thirty years all Koreans sang the national anthem to this tune, in the kitchen, with the door closed. It has a new tune since the war. But an older person will forget. Or a person who learned it from his grandmother.”⟦/⟧
⟦M→P i⟧“That ain’t any older person. That’s a kid.”⟦/⟧
⟦P→M i⟧“Yes. So it is the grandmother.”⟦/⟧
⟦Y i⟧“GI!”⟦/⟧ cried the voice. ⟦Y i =⟧“Hey, GI! Ames! Okay, okay!”⟦/⟧
⟦B→H i⟧“Two porters went with that patrol,”⟦/⟧ Begay said. It was a long speech for him. ⟦B→H i =⟧“With the A-frames. To carry the ammo.”⟦/⟧
⟦T→H i⟧“That’s right! There was that skinny one, with the Dodgers cap. I gave him my fruit cocktail.”⟦/⟧
Halvorsen’s hand was already feeling along the wall of the hole for the telephone.
@break
⟦S→H i⟧“Absolutely not,”⟦/⟧ said Captain Strickland.
⟦H→S i⟧“Sir, Mr. Pak is positive that it’s one of our own people.”⟦/⟧
⟦S→H i⟧“I don’t care if he’s positive it’s Syngman Rhee. You remember what they did to Fox Company? They had a man out there crying for his mother, in English, with a Texas accent. They got six that way. Six, Halvorsen, one after another, like shooting crows off a dead one.”⟦/⟧
⟦H→S i⟧“Yes, sir. I remember.”⟦/⟧
⟦S→H i⟧“Where is it exactly?”⟦/⟧
He gave the coordinates, from the map under his flashlight, with the blanket over his head. He knew as he read them off what they were for.
⟦S→H i⟧“All right. I’ve been wanting to put something in that draw anyhow. I’m going to have Hammer give it a dozen rounds at twenty-two hundred. You keep your people’s heads down, and if there’s anything left of him we’ll have a look at it in the morning.”⟦/⟧
⟦H→S i⟧“Sir, if it’s Phil Ames—”⟦/⟧
⟦S→H i⟧“If it’s Phil Ames, he’s been lying out in this since Tuesday, and he’s as dead as a smelt. Twenty-two hundred. Baker Six out.”⟦/⟧
Halvorsen put down the handset. It was nine fifty-one. They were all of them looking at him except Tusa, who was looking at the snow.
⟦M→H i⟧“What’d he say?”⟦/⟧
⟦H→M i⟧“He’s going to mortar it. At ten.”⟦/⟧
⟦T→H i⟧“But it’s the kid with the cap!”⟦/⟧
⟦M→T i⟧“Pipe down, Dom.”⟦/⟧
⟦T→M i⟧“I gave him my fruit cocktail, Sarge!”⟦/⟧
⟦H→P i⟧“Mr. Pak, can you ask him something? Something nobody over there would know?”⟦/⟧
⟦P→H i⟧“What shall I ask?”⟦/⟧
He thought of the boat. It had taken nineteen days and they had played pinochle for all of them in a compartment under the water line. ⟦H→P i⟧“Ask him how much he owes me. Ask how much money Ames owes to Wes.”⟦/⟧
Mr. Pak stood up. It was the last thing any of them expected; he stood right up to the waist, in his secondhand overcoat, cupped his gloves, and called out a long sentence in a voice that must have been used to reaching the back of a shop. It rolled away down the slope. There was nothing. There was so much nothing that Mulkey reached up and took hold of the tail of the coat.
⟦Y→P i⟧“*Ahop!*”⟦/⟧ the voice called. ⟦Y→P i =⟧“Okay? *Ahop!* Nine!”⟦/⟧
⟦P→H i⟧“Nine,”⟦/⟧ Mr. Pak said, sitting down.
⟦M→H i⟧“Is that right, sir?”⟦/⟧
⟦H→M i⟧“He’s alive,”⟦/⟧ said Halvorsen. ⟦H→M i =⟧“He had to ask him. He asked him and Phil told him nine.”⟦/⟧
⟦B→M i⟧“Eight minutes,”⟦/⟧ said Begay. He had taken off his overcoat and was folding it, lining out. The lining was white.
⟦M→B i⟧“Where do you think you’re going?”⟦/⟧
⟦B→M i⟧“Down there.”⟦/⟧
⟦M→B i⟧“You and who?”⟦/⟧
⟦T→M i⟧“Me and him.”⟦/⟧
⟦M→T i⟧“You’re on the BAR. You stay where you’re at. It’s me and him. Sir, with the lieutenant’s permission? If I was you I’d be having trouble with that telephone.”⟦/⟧
⟦H→M i⟧“I can’t give you permission, Sergeant. I’ve been ordered not to.”⟦/⟧
⟦M→H i⟧“No, sir. I never heard you.”⟦/⟧
⟦H→M i⟧“So I guess I’ll have to come along and stop you.”⟦/⟧
It was too dark to see what Mulkey’s face did. ⟦M→H i⟧“Well, turn your coat out,”⟦/⟧ he said.
@break
Tusa had the telephone. He had never had it before. He held it away from him, as if it might be hot, and beside him Mr. Pak was counting something under his breath.
⟦P→T i⟧“They are at the tree.”⟦/⟧
⟦T→P i⟧“Where? I can’t see ’em.”⟦/⟧
⟦P→T i⟧“There. The small one is the corporal.”⟦/⟧
⟦T→P i⟧“What time you got?”⟦/⟧
⟦P→T i⟧“Two minutes before.”⟦/⟧
⟦T→P i⟧“They won’t make it. They gotta find him, and they gotta come back up. They won’t make it, Mr. Pak. What do I do?”⟦/⟧
⟦P→T i⟧“I believe that you will have to talk to someone.”⟦/⟧
He cranked it. He was nineteen, and had left school in the ninth grade to drive a truck for his uncle.
⟦L→T i⟧“Hammer,”⟦/⟧ said a sleepy voice. ⟦L→T i =⟧“This you, Baker Two? We’re about ready for you. You can set your watch.”⟦/⟧
⟦T→L i⟧“Don’t shoot it!”⟦/⟧
⟦L→T i⟧“Say again?”⟦/⟧
⟦T→L i⟧“Don’t shoot it, we got guys down there! We got the lieutenant down there!”⟦/⟧
⟦L→T i⟧“Who’s this?”⟦/⟧
⟦T→L i⟧“It’s Tusa.”⟦/⟧
⟦L→T i⟧“I got a fire mission from Baker Six himself, Tusa. I can’t scrub it on your say-so. What’s your rank?”⟦/⟧
⟦T→L i⟧“I ain’t got one. Who’s that, is that Lomax? Lomax, it’s Dom. You owe me a carton of Luckies. Listen! You put one round in that draw, and I swear to God, I’ll come back there and I’ll feed you the baseplate.”⟦/⟧
The wire hummed. He could hear them moving about back there, three-quarters of a mile behind the hill, where it was warm; somebody said, distinctly, ⟦? i⟧“Thirty seconds.”⟦/⟧
⟦L→T i⟧“Gee, that’s funny,”⟦/⟧ the voice said at last. ⟦L→T i =⟧“I got a bubble here that won’t level. I don’t think I better fire on a bad bubble. That could take me ten minutes, a thing like that.”⟦/⟧
⟦T→L i⟧“Lomax, you’re beautiful.”⟦/⟧
⟦L→T i⟧“It’s two cartons,”⟦/⟧ said Lomax.
@break
He was in a kind of hole under the bank. The boy had dragged him into it on the A-frame, and had broken up the frame to make a roof, and piled snow on that; and then for two days and nights, it seemed, he had lain on top of him. His feet were bare. The feet had been put into mittens, and the mittens were Ames’s. Under the Dodgers cap he might have been fourteen.
⟦H→A i⟧“Phil,”⟦/⟧ Halvorsen whispered. ⟦H→A i =⟧“It’s Wes. Can you hear me? Where are you hit?”⟦/⟧
⟦A→H i⟧“Hip.”⟦/⟧ The lips hardly moved. ⟦A→H i =⟧“Can’t feel it any more. Did the kid sing?”⟦/⟧
⟦H→A i⟧“He sang fine.”⟦/⟧
⟦A→H i⟧“I told him sing something we’d know. He doesn’t know anything. Just the one.”⟦/⟧
⟦M→H i⟧“Sir, we got to go. It’s a minute after.”⟦/⟧
⟦H→M i⟧“Then why aren’t we dead?”⟦/⟧
⟦M→H i⟧“I don’t aim to ask. Eddie, take the boy.”⟦/⟧
⟦B→Y i⟧“Come on, Brooklyn,”⟦/⟧ said Begay. He squatted and patted his own back. The boy looked at the place, and at him, and shook his head hard, and pointed to Ames.
⟦Y→B i⟧“Ames. Number one.”⟦/⟧
⟦B→Y i⟧“He’s coming too. See? They got him. You’re number two.”⟦/⟧
⟦Y→B i⟧“Okay?”⟦/⟧
⟦B→Y i⟧“Okay.”⟦/⟧
They were halfway to the tree when the first flare went up.
It was Chinese, a green one, and it hung there fizzing, and the five of them lay down in the white under it with their faces in their sleeves. Halvorsen could feel Ames’s breath on his neck. He was aware of his own voice going on and on, hardly louder than the breath, as it used to in third-period algebra when he had lost the class.
⟦H→A i⟧“Don’t move. Nobody move. It’s only a light. It’ll burn sixty seconds. Fifty. You owe me nine dollars, you son of a bitch. Forty.”⟦/⟧
⟦A→H i⟧“Seven,”⟦/⟧ said Ames.
⟦H→A i⟧“What?”⟦/⟧
⟦A→H i⟧“It was seven. I told the kid nine because... I figured you’d be more likely to come.”⟦/⟧
The flare went out.
@break
⟦S→H i⟧“I’ve got a mortar section with a defective bubble,”⟦/⟧ said Captain Strickland. He had come up himself, at eleven, on his hands and knees, and he filled the whole end of the bunker. ⟦S→H i =⟧“I’ve got a telephone that goes out for twenty minutes and then gets well. I’ve got you and your platoon sergeant with your coats on inside out. Would you say there was anything you’d care to tell me?”⟦/⟧
⟦H→S i⟧“No, sir. Lieutenant Ames is on his way back to Battalion. They think that they can save the leg.”⟦/⟧
⟦S→H i⟧“I saw him. He was trying to borrow two dollars.”⟦/⟧ The captain rubbed his eyes with his thumbs. He had not slept either, since Tuesday. ⟦S→H i =⟧“You know I was right, don’t you?”⟦/⟧
⟦H→S i⟧“Yes, sir.”⟦/⟧
⟦S→H i⟧“Nine times in ten I’d have been right, and I’d be writing to your mother.”⟦/⟧
⟦H→S i⟧“Yes, sir, I know it.”⟦/⟧
⟦S→P i⟧“What’s that he’s got there?”⟦/⟧
In the corner by the stove, between Tusa’s knees, the boy sat rolled up in everything the platoon owned. There was a can in his hand with a spoon in it.
⟦P→S i⟧“Fruit cocktail, Captain,”⟦/⟧ said Mr. Pak. ⟦P→S i =⟧“His name is Yun. He wishes to know whether you would like him to sing.”⟦/⟧

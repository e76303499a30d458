# title: Mr. Applewhite’s Hearse
# style: first person past, an old man remembering; curly double quotes; comic western, 1971
# cast: N = Leander Pettibone | Leander, Pettibone, the boy, son, young man, Lee | he | narrator
# cast: A = Octavius Applewhite | Mr. Applewhite, Applewhite, the undertaker | he
# cast: R = Deacon Rudd | Rudd, the Deacon, Mr. Rudd, the deceased, the corpse | he
# cast: S = Shug Tolliver | Shug, the elder Tolliver | he
# cast: W = Whit Tolliver | Whit, the younger Tolliver, his brother | he
# cast: B = Mrs. Birdsong | Lavinia Birdsong, Lavinia, the widow, the lady, ma’am | she
# cast: M = Marshal Noonan | Noonan, the marshal | he
# cast: C = the clerk at the bank | the clerk, Mr. Stiles, Stiles | he
---
I have been asked by the Historical Society to set down what I recall of Deacon Rudd. There have been four books and a picture show about him, and all of them have him shot dead at Tres Ritos on the ninth of October, 1883. This is not correct. I drove the hearse.
I was fifteen years of age. My people had died of a bad well, and I was apprenticed to Mr. Octavius Applewhite, who buried them. He was a long, mournful man of the Baptist persuasion, and he owned the only glass-sided hearse between Santa Fe and El Paso. It had come from Cincinnati. He had not yet got done paying for it.
⟦A→N i⟧“Leander,”⟦/⟧ he said to me that morning, ⟦A→N i =⟧“what is five hundred, less eighty, less the ice?”⟦/⟧
⟦N→A i⟧“How much is the ice?”⟦/⟧
⟦A→N i⟧“Eleven dollars.”⟦/⟧
⟦N→A i⟧“It is four hundred and nine, Mr. Applewhite.”⟦/⟧
⟦A→N i⟧“Praise God,”⟦/⟧ he said. ⟦A→N i =⟧“Harness the mares.”⟦/⟧
The sum was the reward. The territory of New Mexico would pay it out in Socorro, at the bank, upon delivery of the person of Ezekiel Rudd, called the Deacon, living or dead, and Mr. Applewhite had him in the back room dead. He had bought him off the Tolliver brothers for eighty dollars. The Tollivers claimed they had shot him in an arroyo. They could not take him to Socorro themselves, as they were wanted there.
It was sixty miles. We had got about seven of them behind us when the deceased sat up.
⟦R→N i⟧“Son,”⟦/⟧ said a voice by my ear, ⟦R→N i =⟧“is there any water?”⟦/⟧
There was a little sliding pane back of the box, to keep an eye on the flowers. It had been slid. I want to be truthful, and so I will say I wet myself.
⟦A→N i⟧“What did you say, Leander?”⟦/⟧ Mr. Applewhite was driving. He had his eye on the off mare, who was a shier.
⟦N→A i⟧“I did not say anything.”⟦/⟧
⟦A→N i⟧“You asked for water.”⟦/⟧
⟦N→A i⟧“No, sir. I believe that was Mr. Rudd.”⟦/⟧
Mr. Applewhite drew in the mares. He set the brake, and tied off the lines, and turned himself around on the seat, all without any haste; I have seen him receive a bereaved family in just that manner. In the coffin behind the glass was Deacon Rudd, propped up on his elbows, with the ice sliding off him. He was a man of fifty or so, with a gray beard. There was a furrow over his ear you could have planted beans in.
⟦A→R i⟧“You are dead, sir,”⟦/⟧ said Mr. Applewhite.
⟦R→A i⟧“I thought so too. I had got used to the idea. It was the cold that put me off.”⟦/⟧
⟦A→R i⟧“I paid eighty dollars for you.”⟦/⟧
⟦R→A i⟧“Who to?”⟦/⟧
⟦A→R i⟧“The Tollivers.”⟦/⟧
⟦R→A i⟧“They robbed you,”⟦/⟧ said the corpse. ⟦R→A i =⟧“I shot my own self. I was getting over a fence.”⟦/⟧
I passed him back the canteen. He drank down half and poured the rest over his head, and wept some, quietly; I expect that it stung.
⟦R→A i⟧“Where are we headed?”⟦/⟧
⟦A→R i⟧“Socorro.”⟦/⟧
⟦R→A i⟧“They will hang me at Socorro.”⟦/⟧
⟦A→R i⟧“I am sorry to say that they will.”⟦/⟧
⟦R→A i⟧“You are a Christian man, I can see that from your hat. Would you let me down here?”⟦/⟧
Mr. Applewhite took his hat off and looked inside of it. It was the only time I ever saw him struggle. ⟦A→R i⟧“Mr. Rudd,”⟦/⟧ he said finally, ⟦A→R i =⟧“I have a note coming due on this hearse the first of November. It is for three hundred and ninety dollars. If I do not meet it they will come and take it back to Cincinnati, and after that everybody in this county will go to their rest in a wagon. I have got to think of them.”⟦/⟧
⟦R→A i⟧“So you will turn me in alive.”⟦/⟧
⟦A→R i⟧“It says ‘living or dead.’ I would a good deal rather it was dead. I mean nothing personal. It is only that I don’t know how to transport the other kind.”⟦/⟧
⟦N→A i⟧“Could he be dead a while longer?”⟦/⟧ I said.
They both of them looked at me.
⟦A→N i⟧“How do you mean?”⟦/⟧
⟦N→A+R i⟧“Until they have paid us. The bank only has to see him. And then we have to bury him, it is in the contract, there is four dollars for it. He could get out before we fill it in.”⟦/⟧
⟦R→N i⟧“What is your name, boy?”⟦/⟧ said Deacon Rudd.
⟦N→R i⟧“Leander Pettibone.”⟦/⟧
⟦R→A i⟧“This boy is wasted on funerals,”⟦/⟧ he told Mr. Applewhite. ⟦R→A i =⟧“I ran with Jim Threlkeld for six years, and he never once had an idea.”⟦/⟧
⟦A→R i⟧“It would be a fraud on the Territory.”⟦/⟧
⟦R→A i⟧“That is so. But it would be a fraud with a hearse.”⟦/⟧
@break
We put up that night at Mrs. Birdsong’s, at the crossing. She kept a kind of an inn there, with her husband buried in the yard. Mr. Applewhite had done it and had not sent her a bill, and I had my own notions as to why. He would drive eleven miles out of his way to water at her trough.
⟦B→A i⟧“You have a passenger,”⟦/⟧ she said.
⟦A→B i⟧“In a manner of speaking, ma’am.”⟦/⟧
⟦B→A i⟧“Will you bring him inside? It’s going to freeze.”⟦/⟧
⟦A→B i⟧“He is past minding it.”⟦/⟧
⟦B→A i⟧“It isn’t him. It’s the coyotes, they come right up on the porch. Put him in the dining room, there’s only the two gentlemen at supper and they say that they don’t care.”⟦/⟧
So we carried him in, box and all, with the lid on, and set him down upon two chairs. The two gentlemen at supper were Shug and Whit Tolliver.
I do not know which of us was the more put out.
⟦S→A i⟧“Why, it’s Applewhite,”⟦/⟧ said Shug. He was the elder, and had the teeth. ⟦S→A i =⟧“Look, Whit, it’s Applewhite, and the boy. Set down. Is that him?”⟦/⟧
⟦A→S i⟧“That is Mr. Rudd, yes.”⟦/⟧
⟦W→A i⟧“How’s he keeping?”⟦/⟧
⟦A→W i⟧“Well enough, I thank you. I had supposed that you boys were headed south.”⟦/⟧
⟦W→A i⟧“We was.”⟦/⟧
⟦S→A i⟧“We got to thinking,”⟦/⟧ said Shug. ⟦S→A i =⟧“Whit did. Tell him what you thought.”⟦/⟧
⟦W→A i⟧“I thought eighty’s not very much.”⟦/⟧
⟦S→A i⟧“He did. He woke me up to say so. We had about decided to ride over and ask for him back.”⟦/⟧
⟦A→S i⟧“I have your receipt.”⟦/⟧
⟦S→A i⟧“I’ve got this,”⟦/⟧ said Shug, and he laid it next to the gravy. It was a Colt’s with a bone handle.
⟦B→S i⟧“Not on the cloth, Mr. Tolliver,”⟦/⟧ Mrs. Birdsong said. She was coming through with the biscuits.
⟦S→B i⟧“Beg your pardon.”⟦/⟧ He set it on his knee. ⟦S→B i =⟧“We’re just talking business with this gentleman.”⟦/⟧
⟦B→S i⟧“You may talk it after the pie. Leander, you have not washed.”⟦/⟧
⟦N→B i⟧“No, ma’am. May I go out to the pump?”⟦/⟧
⟦W→N i⟧“You stay put.”⟦/⟧
⟦B→W i⟧“He’ll go out to the pump if I tell him to. What’s the matter with you all? Why is nobody eating?”⟦/⟧
⟦W→B i⟧“It’s the box, ma’am,”⟦/⟧ said Whit, who was after all only about nineteen. ⟦W→B i =⟧“I could’ve swore it coughed.”⟦/⟧
⟦S→W i⟧“It never coughed.”⟦/⟧
⟦W→S i⟧“I heard it, Shug.”⟦/⟧
⟦A→W i⟧“It is the gases,”⟦/⟧ said Mr. Applewhite, wiping his forehead. ⟦A→W i =⟧“The body will shift somewhat, in the warm. I have known them to whistle.”⟦/⟧
⟦S→A i⟧“Open it up.”⟦/⟧
⟦A→S i⟧“I would not advise that. There is a lady present.”⟦/⟧
⟦B→A i⟧“I laid out Mr. Birdsong by myself in August, Octavius,”⟦/⟧ Mrs. Birdsong said. It was the first I’d known that anyone was allowed to call him that. ⟦B→A i =⟧“I believe I can stand it. Is there something the matter with that man?”⟦/⟧
⟦S→A i⟧“Open it!”⟦/⟧
I have turned this over many a time since. If I had stayed at the table there would’ve been shooting, for Shug Tolliver had his thumb on the hammer; and Mr. Applewhite, who had never owned a firearm, had gotten in between it and Mrs. Birdsong, with a biscuit in his hand. I got down on the floor. I went under the cloth, past Whit’s boots, and came up at the head of the coffin, and knocked.
⟦N→R i⟧“Mr. Rudd,”⟦/⟧ I said, ⟦N→R i =⟧“they are fixing to look at you.”⟦/⟧
⟦R→N i⟧“How many?”⟦/⟧ said the box.
⟦N→R i⟧“Both.”⟦/⟧
⟦R→N i⟧“Are they churchgoing?”⟦/⟧
⟦N→R i⟧“I don’t believe so.”⟦/⟧
⟦R→N i⟧“They are about to be,”⟦/⟧ said Deacon Rudd.
It should be remembered that he had come by that name honestly. He’d been eleven years a preacher, in Arkansas, before the trouble over the organ. He had a voice like a landslide. He did not throw the lid off. He let it rise, a few inches at a time, and the cold smoked out from beneath it, on account of the ice.
⟦R→S i⟧“*Shugart Tolliver,*”⟦/⟧ he said.
Nobody moved.
⟦R→S+W i⟧“*Eighty dollars. They have it down here in a book, Shugart. They have your name, and the sum. They have asked me to come and fetch the one that did the talking, and the one that did the thinking.*”⟦/⟧
⟦W→R i⟧“It was him that talked!”⟦/⟧ shrieked Whit.
⟦S→W i⟧“You hush up!”⟦/⟧
⟦W→R i⟧“I never thought nothing, I never thought nothing in my life! Ask anybody!”⟦/⟧
⟦R→W i⟧“*Whitfield,*”⟦/⟧ said the Deacon. One hand had come out over the edge. It was blue. ⟦R→W i =⟧“*Put the money on the table, and take my hand.*”⟦/⟧
Whit put the money on the table. He did not do the other. He went through the window, and the sash went with him. Shug got off one shot, I will give him that, which killed the clock; then he was gone too, by way of the door, and we heard the pair of them all the way to the river and, as it seemed to me, for some time on the other side.
The Deacon climbed out. He stood there shivering in his shroud, which was split down the back, and he made Mrs. Birdsong a bow.
⟦R→B i⟧“Madam, I ask your pardon. Is there coffee?”⟦/⟧
⟦B→A i⟧“Octavius,”⟦/⟧ said Mrs. Birdsong, sitting down. ⟦B→A i =⟧“What line of business are you in?”⟦/⟧
@break
There is not a great deal more. She came along. She said that a man with no more sense than to stand in front of a Tolliver holding a biscuit ought not to be let go to Socorro by himself; and she was of use to us, for when we drew up at the bank there was a crowd, and at the front of the crowd was Marshal Noonan.
⟦M→A i⟧“I’ll want to look at him, Applewhite.”⟦/⟧
⟦A→M i⟧“Naturally. You will find him much altered.”⟦/⟧
⟦M→A i⟧“I ought to know him. He put a hole in me in ’seventy-nine. Lift off that glass.”⟦/⟧
⟦C→M i⟧“Is it the man, Marshal?”⟦/⟧ The clerk from the bank had come out on the step, with a handkerchief over his nose.
⟦M→C i⟧“It’s the beard. It’s the scar on the thumb. I can’t say that he smells.”⟦/⟧
⟦B→M i⟧“That’s the ice,”⟦/⟧ said Mrs. Birdsong, from behind her veil. She’d put on all her black.
⟦M→B i⟧“Who might you be, ma’am?”⟦/⟧
⟦B→M i⟧“I am his widow.”⟦/⟧
I thought Mr. Applewhite would fall off of the box.
⟦M→B i⟧“I never heard of him having a wife.”⟦/⟧
⟦B→M i⟧“He did not care to have it known. I ask only that you’ll be quick, Marshal. I’d like to have him in the ground by sundown, and there’s a train.”⟦/⟧ And she bent down over the box, and she laid her cheek against the cheek of Deacon Rudd, and whispered. I was right there with the mares. What she said was, ⟦B→R i⟧“If you sneeze I’ll shoot you myself.”⟦/⟧
Noonan took off his hat. He stood there for what I would call a considerable time. His eyes were about a foot away from the Deacon’s face; and I saw, because I was looking for it, that one drop of water had run down out of the Deacon’s hair and into the corner of his eye, and that he did not blink.
⟦M→C i⟧“Pay the man,”⟦/⟧ the marshal said.
⟦C→M i⟧“You’re satisfied?”⟦/⟧
⟦M→C i⟧“I said pay him, Stiles. I’ve hunted that son of a bitch for four years. Begging your pardon, ma’am. There’s nobody left now worth getting up for.”⟦/⟧
We buried the box at four o’clock, behind the Methodists. There were some bricks in it. The Deacon helped me shovel; he had got on a suit of the late Mr. Birdsong’s, and had shaved, and with his hat down over his ear you would have taken him for a dentist.
⟦R→N i⟧“What’ll you do, Pettibone?”⟦/⟧ he asked me. ⟦R→N i =⟧“You might come along to California. I’m thinking of going back to preaching.”⟦/⟧
⟦N→R i⟧“I have three more years on my indenture.”⟦/⟧
⟦R→N i⟧“That’s honest.”⟦/⟧ He tamped down the end and leaned on his shovel. Over by the gate Mr. Applewhite was helping Mrs. Birdsong across a puddle, and there was no puddle there. ⟦R→N i =⟧“I will tell you a thing. I lay in that box two days with ice down my neck, listening to that man talk to his mares, and do you know what he tells them?”⟦/⟧
⟦N→R i⟧“Yes, sir. It is mostly about her.”⟦/⟧
⟦R→N i⟧“It’s *all* about her,”⟦/⟧ said Deacon Rudd. ⟦R→N i =⟧“I was dead, Leander. I’d made my peace. And I could not get any rest on account of wanting to know how it came out.”⟦/⟧
Somebody was walking towards us across the graves. It was the marshal. He had his hands in his pockets, and he halted on the other side of the mound and regarded it. Then he regarded the Deacon.
⟦M→R i⟧“Sad occasion,”⟦/⟧ he said.
⟦R→M i⟧“It is that.”⟦/⟧
⟦M→R i⟧“Were you acquainted with the deceased?”⟦/⟧
⟦R→M i⟧“Slightly.”⟦/⟧
⟦M→R i⟧“I wouldn’t want him to think I’d gone blind,”⟦/⟧ said Marshal Noonan. ⟦M→R i =⟧“They want four more years of hunting out of me. I’m fifty-eight, and I’ve got the hole in me. It gets cold up on that mesa.”⟦/⟧ He put on his hat. ⟦M→R i =⟧“If you should see him, tell him that the westbound goes at six.”⟦/⟧
⟦R→M i⟧“I’ll tell him.”⟦/⟧
⟦M→R i⟧“Tell him he owes me for a shirt.”⟦/⟧

# title: Detention in the Bell Tower
# style: first person past, girl narrator; curly double quotes; wizard school; author's notes; hardly any tags in the runs
# cast: N = Noor Haddad | Noor, Haddad, Miss Haddad | she | narrator
# cast: G = Gethin Probert | Gethin, Probert, Geth, Mr. Probert | he
# cast: W = Winnie Sauerbrey | Winnie, Winifred, Miss Sauerbrey, Sauerbrey, Win | she
# cast: P = Professor Achterberg | Achterberg, the Professor, Professor, sir | he
# cast: B = the Bursar | the ghost, the Drowned Bursar, Bursar, Mr. Pym | he
# cast: L = Cosmo Lascelles | Lascelles, Cosmo, the prefect | he
---
@note
A/N: Second year at Harrowmoor, for everyone who asked how Noor & co. got their reputation. You don't need to have read the other one. Thanks to my sister for the bell facts. Reviews = love!!
@end
For the record, it was Gethin who turned the suits of armour into geese. I only opened the door, and all Winnie did was laugh. But Professor Achterberg doesn’t believe in gradations of guilt, so on Saturday night while everybody else was at the Solstice supper the three of us were standing at the bottom of the bell tower with a bucket of vinegar each.
⟦P→N+G+W i⟧“There are eleven bells,”⟦/⟧ he said. ⟦P→N+G+W i =⟧“You will clean the eleven bells. You will use no magic of any kind, as I shall know. You will not ring them.”⟦/⟧
⟦W→P i⟧“What happens if we ring them, sir?”⟦/⟧
⟦P→W i⟧“You will have rung them, Miss Sauerbrey. Wands.”⟦/⟧
We gave him our wands. Gethin’s had a bit of goose on it.
⟦P→G i⟧“Mr. Probert.”⟦/⟧
⟦G→P i⟧“Sorry, sir.”⟦/⟧
⟦P→N+G+W i⟧“I will be back at midnight. If I were you, I’d begin with the big one, while you still have your spirits.”⟦/⟧
And he locked us in. You could hear his shoes going away over the cobbles, and then the music from the Great Hall, a long way off, where they’d got to the puddings.
⟦G→N+W i⟧“Three hundred and eighty-one steps,”⟦/⟧ said Gethin, looking up.
⟦N→G i⟧“How d’you know?”⟦/⟧
⟦G→N i⟧“My brother did this one. He said there’s a ghost.”⟦/⟧
⟦W→G i⟧“Your brother said there was a ghost in the girls’ bathroom.”⟦/⟧
⟦G→W i⟧“That turned out to be Lascelles.”⟦/⟧
⟦W→G i⟧“Which is worse.”⟦/⟧
⟦N→G+W i⟧“Can we please just go up? It’s freezing, and I’ve got vinegar in my sock.”⟦/⟧
We went up. I’m not going to describe three hundred and eighty-one steps. At about two hundred Winnie began to sing, and at about two hundred and fifty she stopped, and at the top we all three lay down flat on our backs on the boards with our mouths open, underneath the biggest bell I’d ever seen in my life. It was green. There was pigeon all over it. Round the rim there were words, but not in any alphabet they’d taught us yet.
⟦W i⟧“It’s bigger than my house.”⟦/⟧
⟦G→W i⟧“Your house has got a ballroom.”⟦/⟧
⟦W→G i⟧“It’s bigger than the ballroom. What’s it say?”⟦/⟧
⟦G i⟧“‘Do not ring’, probably.”⟦/⟧
⟦N→G i⟧“In how many letters?”⟦/⟧
⟦G→N i⟧“Forty. ‘Do not ring, this means you, Probert.’”⟦/⟧
⟦N→G i⟧“That’s not forty.”⟦/⟧
⟦G→N i⟧“You counted? You actually counted? On your fingers, I can see you, you’re doing it now.”⟦/⟧
⟦W→N+G i⟧“Shh. Did you hear that?”⟦/⟧
⟦G→W i⟧“If you’re going to do the thing where you say did you hear that –”⟦/⟧
⟦W→G i⟧“I’m not doing the thing. Listen.”⟦/⟧
We listened. There was the wind, and under the wind a noise like somebody wringing out a towel. Drip, it went. Drip, drip. It was coming from the other side of the bell.
⟦B→N+G+W i⟧“It says,”⟦/⟧ said somebody, ⟦B→N+G+W i =⟧“‘I call the living home.’ There are thirty-one letters in the original. The young lady was quite right to count.”⟦/⟧
Gethin screamed. He says that he didn’t, so I’m putting it down here in writing. He screamed, and knocked over two of the buckets, and three hundred and eighty-one steps’ worth of vinegar went down through the trapdoor.
⟦B i⟧“Oh dear. I do apologise. It’s the dripping, it does give people a turn.”⟦/⟧
He’d come round into the light. He was a little round man in a long black coat with a chain of keys, and you could see the wall through his waistcoat, and water was running out of his cuffs and not landing anywhere. I knew who he was. There’s a portrait outside the dining hall, only in it he’s dry.
⟦N→B i⟧“You’re the Bursar. The one who –”⟦/⟧
⟦B→N i⟧“Drowned. Yes. Pym. How do you do.”⟦/⟧
⟦N→B i⟧“Noor Haddad. That’s Winnie. Gethin’s the one behind the beam.”⟦/⟧
⟦G→N i⟧“I’m not behind the beam. I’m checking the beam.”⟦/⟧
⟦B→N i⟧“And what are we in for?”⟦/⟧
⟦W→B i⟧“Geese,”⟦/⟧ said Winnie.
⟦B→W i⟧“Goodness. How many?”⟦/⟧
⟦W→B i⟧“Thirty.”⟦/⟧
⟦G→B i⟧“Thirty-two. There was a knight on a horse so I thought, fair’s fair.”⟦/⟧
⟦B→G i⟧“One for the horse! Yes, I see that, that’s very scrupulous.”⟦/⟧ The Bursar sat down, more or less, on the edge of the frame. He looked awfully pleased to have us. ⟦B→N+G+W i =⟧“I don’t get many. There was a boy named Probert four years back –”⟦/⟧
⟦G→B i⟧“My brother.”⟦/⟧
⟦B→G i⟧“A delightful boy. He cried. May I ask what year it is? They change the calendar in the porter’s lodge but I can’t get beyond the second landing.”⟦/⟧
I told him. He worked it out on his fingers as well, and looked at me while he did it, and we both sort of laughed.
⟦B i⟧“Two hundred and six. I’d have said a hundred and ninety. It doesn’t drag, you know, not in the way you’d think.”⟦/⟧
⟦W→B i⟧“How did you drown at the top of a tower?”⟦/⟧
⟦N→W i⟧“*Winnie.*”⟦/⟧
⟦W→N i⟧“What? It’s what everyone wants to know.”⟦/⟧
⟦N→W i⟧“You can’t just ask a person how they died!”⟦/⟧
⟦B→N i⟧“No, no, it’s a natural question. I drowned in the lake. I merely *haunt* up here. There was a boating party, with the first-years, on the Solstice, and a mist came down. Eleven of them in the one boat. I told the Headmaster that it leaked. I told him in three separate memoranda.”⟦/⟧
⟦G→B i⟧“And it sank?”⟦/⟧
⟦B→G i⟧“In the end. I’d run along here to ring them in, you see, and found some fool had taken away the rope for the mending. So I went down again, which at my figure was not quick, and rowed out.”⟦/⟧ He was turning one of the keys round and round. ⟦B→N+G+W i =⟧“I got nine.”⟦/⟧
Nobody said anything. Even Gethin came out from behind the beam.
⟦N→B i⟧“Nine’s a lot,”⟦/⟧ I said.
⟦B→N i⟧“It’s not eleven, though, is it?”⟦/⟧
I had never thought about there being eleven bells. You don’t, do you? It’s just what you hear at breakfast.
⟦W→B i⟧“Is that why they’re – did they put up the others after?”⟦/⟧
⟦B→W i⟧“One for each. The two at the end, the little ones, those have never been rung. The old Headmaster couldn’t bear to. And then it got to be a tradition, and there’s nothing so hard to move as that.”⟦/⟧
⟦G→B i⟧“So when Achterberg says we’re not allowed –”⟦/⟧
⟦B→G i⟧“He means those. I expect he thinks it’s unlucky. Hendrik was always a superstitious child.”⟦/⟧
⟦W i⟧“*Hendrik!*”⟦/⟧
⟦G i⟧“He’s got a first name!”⟦/⟧
⟦N→B i⟧“Did *he* get detention up here?”⟦/⟧
⟦B→N i⟧“Eleven times.”⟦/⟧
⟦G→B i⟧“What for? Please. Please tell me what for. I’ll give you anything you want, I’ll clean the whole tower.”⟦/⟧
⟦B→G i⟧“You have to clean the whole tower in any case, Mr. Probert.”⟦/⟧
⟦N→G i⟧“He’s got you there.”⟦/⟧
⟦G→N i⟧“He’s got me there.”⟦/⟧
⟦B→G i⟧“The third time, I believe, was ducks.”⟦/⟧
I thought Winnie was going to go through the trapdoor. She had to hold on to me. And it was while we were all three of us rolling about up there like idiots, with the Bursar dripping and beaming at us, that we heard the door go, down at the bottom, and feet.
⟦G→N+W i⟧“It’s never midnight.”⟦/⟧
⟦N→G i⟧“It’s only half nine, they haven’t done the fireworks.”⟦/⟧
⟦W→N+G i⟧“Then who’s that?”⟦/⟧
⟦L→N+G+W i⟧“Somebody,”⟦/⟧ a voice shouted up the stairwell, with a good deal of puffing in it, ⟦L→N+G+W i =⟧“has poured *vinegar* – on the *prefect* – who was *kindly* bringing you – some supper!”⟦/⟧
It took him another ten minutes. When Cosmo Lascelles came up through the floor his hair was plastered flat and he had a plate with a cloth over it, held out in front of him like a bomb.
⟦L→N+G+W i⟧“There was trifle. There’s not so much trifle now. Why are you all looking like that?”⟦/⟧
⟦W→L i⟧“Like what?”⟦/⟧
⟦L→W i⟧“Like you’ve been having a nice time.”⟦/⟧ Then he saw the Bursar and the plate tilted. ⟦L→N i =⟧“Haddad. There’s a man.”⟦/⟧
⟦N→L i⟧“That’s Mr. Pym. He’s dead.”⟦/⟧
⟦L→B i⟧“Oh. Good evening, sir.”⟦/⟧
⟦B→L i⟧“Good evening. You are the boy from the bathroom, I think? One hears things. Through the pipes.”⟦/⟧
⟦L→B i⟧“I was lost,”⟦/⟧ said Lascelles, going crimson. ⟦L→G i =⟧“It was *my first week*, Probert, will you shut up.”⟦/⟧
⟦G→L i⟧“I haven’t said a word.”⟦/⟧
⟦L→G i⟧“You’re doing it with your face.”⟦/⟧
⟦N→L i⟧“Cosmo, have you got your wand?”⟦/⟧
⟦L→N i⟧“Obviously I’ve got my wand. I’m a prefect.”⟦/⟧
⟦N→L i⟧“Could you do us a rope?”⟦/⟧
I don’t think I’d known I was going to say it. They all went quiet and looked at me, and the Bursar stopped turning his key.
⟦L→N i⟧“What for?”⟦/⟧
⟦N→L i⟧“For the two at the end.”⟦/⟧
⟦L→N i⟧“You’re not allowed to ring the ones at the end. Nobody’s ever. It’s in the rules, it’s practically the first – it’s before *no running*.”⟦/⟧
⟦W→L i⟧“Do you know why, though?”⟦/⟧
⟦L→W i⟧“No. Do you?”⟦/⟧
So we told him. Or Winnie told him, since she’s the one who’s good at telling things, and I watched him stop being a prefect, bit by bit, until he was a boy of seventeen with custard on his shoe. When she’d finished he looked at the ghost.
⟦L→B i⟧“What were they called, sir? The two.”⟦/⟧
⟦B→L i⟧“Nobody’s asked me that,”⟦/⟧ said the Bursar. The water was coming down his face as well now. ⟦B→L i =⟧“Alice Thackray. And there was a little lad named Ude, he’d come from so far off, he’d only been with us nine weeks. He wouldn’t leave go of the side.”⟦/⟧
Lascelles put the plate down. He took out his wand and pointed it at the end of the frame, at the two small bells, and the rope came out of it white as anything, and coiled itself up on the boards by our feet.
⟦L→N+G+W i⟧“If anyone asks,”⟦/⟧ he said, ⟦L→N+G+W i =⟧“I was never here.”⟦/⟧
⟦G→L i⟧“You’ve got trifle in your ear, mind. It’s a bit of a giveaway.”⟦/⟧
⟦L→G i⟧“Probert, I swear –”⟦/⟧
⟦W→N+G+L i⟧“Who’s going to do it?”⟦/⟧
⟦G i⟧“I’ll do Ude. If that’s all right. I’m from a long way off.”⟦/⟧
⟦W→G i⟧“You’re from Llanelli.”⟦/⟧
⟦G→W i⟧“It felt like a long way.”⟦/⟧
I did Alice. You have to lean on it with all your weight and then let the rope take you up, the Bursar showed us, his hands going straight through ours like cold air. The first one was hardly a sound at all. It went *tink*. Two hundred years of pigeon came off it on to Lascelles. Then it found its voice, and Gethin’s did, the one a bit higher than the other, and they went out across the school and down over the lake, and all at once the music in the Great Hall stopped.
They’d heard. Everyone in there had heard that there were two more.
And he’d gone. I don’t know when. There was a wet patch on the boards, a real one, that you could put your hand in. And eleven bells and four people and a plate.
The feet on the stairs this time were very quick for a man his age.
⟦P→N+G+W+L i⟧“Which of you –”⟦/⟧ Professor Achterberg had hold of the rail. His collar was undone and there was a paper hat on his head, a purple one. ⟦P→N+G+W+L i =⟧“*Which* of you rang –”⟦/⟧
⟦N→P i⟧“Me, sir.”⟦/⟧
⟦G→P i⟧“And me.”⟦/⟧
⟦W→P i⟧“I helped.”⟦/⟧
⟦L→P i⟧“It was my rope,”⟦/⟧ said Lascelles miserably. ⟦L→P i =⟧“Sir.”⟦/⟧
He looked at us. He looked at the wet place on the floor for rather a long time, and took the hat off, and folded it up small.
⟦P i⟧“He’s gone, then.”⟦/⟧
⟦N→P i⟧“Yes, sir.”⟦/⟧
⟦P i⟧“Eleven times I was up here, and I never had the nerve.”⟦/⟧ He wiped his nose on the paper hat. ⟦P→N+G+W+L i =⟧“You will still clean the bells.”⟦/⟧
⟦G→P i⟧“Yes, sir. Sir?”⟦/⟧
⟦P→G i⟧“*What*, Mr. Probert.”⟦/⟧
⟦G→P i⟧“Was it ducks?”⟦/⟧
@end_note
A/N 2: yes the geese got turned back. mostly. one of them is still on the lake and it will NOT leave, she's called Sir Bertram. Next chapter when exams are over!
@end

# title: Vacancy
# style: third person past, close on a boy; straight double quotes; American, long, three visits; very few tags, much bare dialogue
# cast: K = Kip | the boy, Christopher, Kip Brandvold, bud, the kid, his son, son, sport | he
# cast: W = Walt Brandvold | Walt, the man, his father, the father, Dad, Mr. Brandvold | he
# cast: E = Mrs. Dacey | the motel lady, the woman in the office, the owner, Irene, Irene Dacey | she
# cast: S = Sheila | his father's girlfriend, the girlfriend, the woman with the radio | she
# cast: J = Joyce | his mother, Mom, the boy's mother, Joyce Brandvold | she
# cast: O = the deputy | the officer, the policeman | he
# cast: P = Pete Dacey | Pete, the motel lady's grandson, the grandson, the kid with the net | he
---
@heading
1979
@end
The sign said SEA VU and under it in smaller letters it said VACANCY, with a NO that was not lit up. The boy could read it a long way off. He had been reading signs since Salem.
⟦K→W i⟧"Is that us?"⟦/⟧
⟦W→K i⟧"That's us."⟦/⟧
⟦K→W i⟧"Does it have a pool?"⟦/⟧
⟦W→K i⟧"It's got the whole ocean."⟦/⟧
⟦K→W i⟧"Mom said it had a pool."⟦/⟧
⟦W→K i⟧"Your mom's never been here, bud. I don't know where she'd get that."⟦/⟧
His father turned in and stopped the car in front of the office and looked at himself in the mirror. He had a new mustache. It was hard to get used to. When he stopped talking it went on looking like it might say something.
⟦W→K i⟧"Listen, now. When we go in here, let me do the talking."⟦/⟧
⟦K→W i⟧"Okay."⟦/⟧
⟦W→K i⟧"If the lady asks you anything, you're seven."⟦/⟧
⟦K→W i⟧"I am seven."⟦/⟧
⟦W→K i⟧"Then we're in good shape."⟦/⟧
The woman in the office was sitting behind the counter with a jigsaw puzzle, and there was an old dog lying across the door so you had to step over. She was about as old as his grandmother. She had a pencil in her hair.
⟦W→E i⟧"I called about a room. Brandvold. Two nights."⟦/⟧
⟦E→W i⟧"I've got you down for one bed."⟦/⟧
⟦W→E i⟧"I said two beds."⟦/⟧
⟦E→W i⟧"It says here, one queen, Mr. and Mrs."⟦/⟧
⟦W→E i⟧"There's been a change of plan,"⟦/⟧ said his father.
She looked over the counter. The boy looked at the puzzle. It was going to be a covered bridge.
⟦E→K i⟧"What's your name?"⟦/⟧
⟦K→E i⟧"I'm seven."⟦/⟧
⟦E→K i⟧"That's a funny name."⟦/⟧
⟦W→E i⟧"It's Kip,"⟦/⟧ his father said. ⟦W→E i =⟧"Christopher. He's a little shy."⟦/⟧
⟦K→W i⟧"No, I'm not."⟦/⟧
⟦E→K i⟧"Do you see a piece with some red on it, Kip, and a bump? I've been after it for two days. There's something the matter with my eyes."⟦/⟧
He saw it right away. It was under the edge of the box. He put it in for her, and it went down with a little click.
⟦E→W i⟧"I'll put a cot in six,"⟦/⟧ Mrs. Dacey said. ⟦E→W i =⟧"No charge for the cot."⟦/⟧
@break
They ate fish and chips in the car with the windows fogged. They walked on the beach, as far as a creek. His father showed him how to skip a stone, and then there weren't any more flat ones, and they stood there.
⟦W→K i⟧"So how's school?"⟦/⟧
⟦K→W i⟧"It's summer."⟦/⟧
⟦W→K i⟧"I know it's summer. How was it?"⟦/⟧
⟦K→W i⟧"Fine."⟦/⟧
⟦W→K i⟧"You still got that teacher, what's her name? With the leg?"⟦/⟧
⟦K→W i⟧"That was kindergarten."⟦/⟧
⟦W→K i⟧"Well, how's your mother?"⟦/⟧
⟦K→W i⟧"She's fine. She's got a hammock."⟦/⟧
⟦W→K i⟧"A hammock. Where'd she put that?"⟦/⟧
⟦K→W i⟧"It goes from the tree to the other tree. Don put it up."⟦/⟧
His father picked up a stone that was not flat. He turned it over a few times and then he threw it, overhand, as far as he could.
⟦W→K i⟧"That's a good place for it,"⟦/⟧ he said.
In the night the boy woke up and the other bed was empty. There was a line of light around the bathroom door. He could hear his father in there with the water running, but under the water he could hear him talking, and the cord of the telephone went across the carpet and in underneath the door.
⟦W→S i⟧"I told you, I couldn't. No. Because he's just a little kid, Sheila. Because I only get him the two. … I know you did. I know you bought it special. … Well, take it back. … No, I'm not crying. It's the tap."⟦/⟧
The boy lay as flat as he could on the cot. It had a bar across the middle. When the door opened he made his breath go slow.
⟦W→K i⟧"You awake?"⟦/⟧
He didn't answer.
⟦W→K i⟧"Okay,"⟦/⟧ his father whispered. He came across and stood there over him for the longest time. Then he took the bedspread off of his own bed and put it on him, on top of the one he had.
@heading
1983
@end
⟦S→K i⟧"Does it always rain?"⟦/⟧ said Sheila.
⟦K→S i⟧"Mostly."⟦/⟧
⟦S→K i⟧"What do you two do when it rains?"⟦/⟧
⟦K→S i⟧"We go see the cheese factory."⟦/⟧
⟦S→K i⟧"What do you do after that?"⟦/⟧
⟦K→S i⟧"There's a tree you can drive through. It's kind of far."⟦/⟧
They had two rooms this year, six and seven, with a door between. Sheila was painting her toenails on the bed in seven, with cotton balls in between the toes, and she'd let him have the radio. His father had gone out to get ice. He'd been gone for most of an hour. The boy knew where he was, because there was one tavern, and you could see it from the cheese factory.
⟦S→K i⟧"Do you hate me?"⟦/⟧ Sheila said.
⟦K→S i⟧"No."⟦/⟧
⟦S→K i⟧"It's okay if you do. I hated my stepfather so much I put a dead bird in his lunch."⟦/⟧
⟦K→S i⟧"Did he eat it?"⟦/⟧
⟦S→K i⟧"He just closed the box up again. He never said a word about it, to me or my mom or anyone. Then I really hated him."⟦/⟧ She did the little one. ⟦S→K i =⟧"How old are you now?"⟦/⟧
⟦K→S i⟧"Eleven."⟦/⟧
⟦S→K i⟧"He still talks like you're seven."⟦/⟧
⟦K→S i⟧"I know."⟦/⟧
⟦S→K i⟧"It's not because he's dumb,"⟦/⟧ said Sheila. ⟦S→K i =⟧"It's just that's when he was there."⟦/⟧
He turned the dial. There was a ball game and a man selling trucks. Through the window he could see Mrs. Dacey in a slicker, on a stepladder, doing something to the sign, with a kid about his own age standing under her holding a crab net as if he planned to catch her in it.
⟦K→S i⟧"I'm going out for a minute."⟦/⟧
⟦S→K i⟧"Take a jacket. God, listen to me."⟦/⟧
The rain was hardly rain. The kid looked him over.
⟦P→K i⟧"You staying here?"⟦/⟧
⟦K→P i⟧"In six."⟦/⟧
⟦P→K i⟧"Somebody died in six."⟦/⟧
⟦E→P i⟧"Nobody died in six, Peter. Don't tell people that."⟦/⟧
⟦P→E i⟧"You told me they did!"⟦/⟧
⟦E→P i⟧"I said they checked out. Hand me the pliers. Is that Kip? My stars. Have they been watering you?"⟦/⟧
⟦K→E i⟧"Hi, Mrs. Dacey. What's wrong with it?"⟦/⟧
⟦E→K i⟧"It's the NO. It's come on by itself, and I can't get it to quit. I've got nine rooms open and it's been telling them to keep driving."⟦/⟧
⟦P→E i⟧"Hit it, Grandma."⟦/⟧
⟦E→P i⟧"I have hit it."⟦/⟧
⟦K→E i⟧"Where's your dog?"⟦/⟧
She looked down at him, through the rungs. There was water running off her hat. ⟦E→K i⟧"He's checked out too, hon,"⟦/⟧ she said.
It was then that the car came. It came up the highway slowly, with its blinker on, and there was nothing you could put your finger on that was the matter with it, except that it went on past the driveway with the blinker going and turned in at where there wasn't one. It went over the curb and the petunias. It pushed the ice machine about four feet and stopped. His father sat there, behind the wipers. He had a bag of ice on the seat next to him, with the belt around it.
⟦P i⟧"Whoa,"⟦/⟧ said the kid with the net.
⟦W→E i⟧"I'll pay for that,"⟦/⟧ said his father, through the window. He was very polite. ⟦W→E i =⟧"Whatever that is. Was that always there?"⟦/⟧
⟦E→W i⟧"Turn the key off, Mr. Brandvold."⟦/⟧
⟦W→E i⟧"It's off."⟦/⟧
⟦E→W i⟧"Turn it off some more."⟦/⟧
⟦S→W i⟧"Walt!"⟦/⟧ Sheila had come out on the walk. She was up on her heels, with her toes spread out, so as not to smear. ⟦S→W i =⟧"Oh, Walt. With the kid here!"⟦/⟧
⟦W→K i⟧"Hey, sport. You want to give me a hand with the ice?"⟦/⟧
The boy did not move. He'd have liked to. He was holding the pliers; she must have handed them to him. He looked up past the ladder at the sign, all red, saying NO, NO, in the rain.
The deputy was young, and had a cold. He stood in the office with his hat in a plastic cover and wrote it all down.
⟦O→E i⟧"Did you see him drive in, ma'am?"⟦/⟧
⟦E→O i⟧"I was up a ladder."⟦/⟧
⟦O→E i⟧"But did you see it?"⟦/⟧
⟦E→O i⟧"I've got something the matter with my eyes. I couldn't say who was driving. I believe that it rolled."⟦/⟧
⟦O→E i⟧"It rolled?"⟦/⟧
⟦E→O i⟧"Off of the highway. It's an awful crown on that road, I've written to the county."⟦/⟧
⟦O→K i⟧"What about you, son? Did you see it?"⟦/⟧
They were all looking at him, and the kid Pete was too, hard, with his mouth a little open. His father was in the chair with the doilies. He had his two hands between his knees, and he was studying the linoleum, like someone who had dropped something small.
⟦K→O i⟧"I was looking at the sign,"⟦/⟧ said the boy.
Afterward he asked if he could use the phone. Mrs. Dacey turned it around on the counter and went in the back and shut the door.
⟦J→K i⟧"Kip? What's happened? Is something wrong?"⟦/⟧
⟦K→J i⟧"Nothing. I just wanted to know what you're doing."⟦/⟧
⟦J→K i⟧"I'm doing the dishes. Is he there? Put him on."⟦/⟧
⟦K→J i⟧"He's getting ice."⟦/⟧
⟦J→K i⟧"Do you want me to come get you? I could leave right now. I'd be there by nine."⟦/⟧
⟦K→J i⟧"No."⟦/⟧
⟦J→K i⟧"Are you sure, honey?"⟦/⟧
⟦K→J i⟧"It's got to be Sunday,"⟦/⟧ he told her. ⟦K→J i =⟧"He only gets the two."⟦/⟧
@heading
1990
@end
He did the driving himself. It was his own car, a Datsun with one blue door, and his father sat beside him with a pillow behind his back and a coffee can in his lap in case. He'd lost the mustache. He'd lost forty pounds. He read the signs out loud, the way that people do when there is something they're not talking about.
⟦W→K i⟧"Tillamook, eleven. You want to see the cheese factory?"⟦/⟧
⟦K→W i⟧"Do you?"⟦/⟧
⟦W→K i⟧"I never want to see another cheese."⟦/⟧
⟦K→W i⟧"I always thought you liked it."⟦/⟧
⟦W→K i⟧"I thought you did."⟦/⟧
They laughed, and his father had to hold on to his side.
⟦K→W i⟧"Have you heard from Sheila?"⟦/⟧
⟦W→K i⟧"She sends a card. She married a fellow with a boat. He's got hair and everything."⟦/⟧
⟦K→W i⟧"She was nice to me."⟦/⟧
⟦W→K i⟧"She was nice to everyone. I didn't know what to do with it,"⟦/⟧ said his father. ⟦W→K i =⟧"When do you have to be up there? At the college?"⟦/⟧
⟦K→W i⟧"The tenth."⟦/⟧
⟦W→K i⟧"And what's it going to be? Your mother said trees."⟦/⟧
⟦K→W i⟧"Forestry."⟦/⟧
⟦W→K i⟧"That's trees, isn't it?"⟦/⟧
⟦K→W i⟧"Yeah,"⟦/⟧ Kip said. ⟦K→W i =⟧"It's trees."⟦/⟧
The sign was gone. There was a new one on a pole, a plastic one with a gull, and it said Sea View Inn and Suites. He was afraid there would be somebody he didn't know. But there was the puzzle, on a card table now, and there she was next to it with her hands folded, and she had on dark glasses. Behind the counter was a big fellow in an Oregon State sweatshirt.
⟦P→K i⟧"Help you?"⟦/⟧
⟦K→P i⟧"We called. Brandvold, two beds."⟦/⟧
⟦P→K i⟧"You're the ice machine!"⟦/⟧
⟦K→P i⟧"That was him."⟦/⟧
⟦P→E i⟧"Grandma, it's the guy who killed the ice machine."⟦/⟧
⟦E→P i⟧"I'm blind, Pete, I'm not deaf. Hello, Mr. Brandvold. Hello, Kip. Come here, and let me get a feel of you. Oh, my stars. Where does he stop?"⟦/⟧
⟦W→E i⟧"I owe you some money, Irene,"⟦/⟧ his father said.
⟦E→W i⟧"What for?"⟦/⟧
⟦W→E i⟧"I always meant to send it. Petunias, too. And I never did thank you for what you said to that cop."⟦/⟧
⟦E→W i⟧"I didn't see a thing,"⟦/⟧ said Mrs. Dacey. ⟦E→W i =⟧"I've got something the matter with my eyes."⟦/⟧
It struck them all as very funny. Pete had to lean on the key rack. When it was over she was still turned toward where his father stood, holding on to the counter, and she had quit smiling.
⟦E→W i⟧"You sound like you've got less in you than you did,"⟦/⟧ she said.
⟦W→E i⟧"About a third less."⟦/⟧
⟦E→W i⟧"Is it bad?"⟦/⟧
⟦W→E i⟧"They say Christmas."⟦/⟧
Nobody had told Kip Christmas. He'd been told that there was a treatment, and you had to wait and see. He looked down at the puzzle. It was mostly sky. She had been doing it by touch, you could tell; there were pieces forced in where they didn't go.
⟦E→W i⟧"Well, I'll put you in six,"⟦/⟧ said Mrs. Dacey. ⟦E→W i =⟧"You'll want your own."⟦/⟧
@break
⟦W→K i⟧"I was going to tell you out on the beach,"⟦/⟧ said his father.
They had the lights off. They were each in a bed, on their backs, and the curtain was open a foot, so you could see the surf, a white line and then nothing and then another one.
⟦K→W i⟧"We can still go out on the beach."⟦/⟧
⟦W→K i⟧"I don't believe I could make it down those steps."⟦/⟧
⟦K→W i⟧"I could carry you."⟦/⟧
⟦W→K i⟧"I know you could. That's the hell of it."⟦/⟧
The heater knocked. It was the same heater.
⟦W→K i⟧"I used to practice, you know. Driving up to get you. I'd think of things to ask. I had a list one year, on the visor. And then you'd get in the car, and I'd say, how's school?"⟦/⟧
⟦K→W i⟧"What was on the list?"⟦/⟧
⟦W→K i⟧"Oh, I don't recall. What do you think about at night. Do you ever have that dream with the dog. What's she tell you about me."⟦/⟧
⟦K→W i⟧"She said you did your best."⟦/⟧
⟦W→K i⟧"Did she? That's pretty cold."⟦/⟧
⟦K→W i⟧"She didn't say it cold."⟦/⟧
⟦W→K i⟧"No,"⟦/⟧ said his father. ⟦W→K i =⟧"No, I don't guess she would."⟦/⟧
For a while it seemed like he might have gone to sleep. Then the springs creaked.
⟦W→K i⟧"Were you awake, that time?"⟦/⟧
⟦K→W i⟧"What time?"⟦/⟧
⟦W→K i⟧"The first year. I was on the phone in the can, bawling, and I came out and asked you, and you didn't say anything. You were lying there like a board. I've always wondered."⟦/⟧
Kip watched for the white line. He waited through two of them. He thought of how it had been to be that small, under two bedspreads, with his eyes shut, and have someone stand there.
⟦K→W i⟧"I was awake,"⟦/⟧ he said.
⟦W→K i⟧"I figured."⟦/⟧
⟦K→W i⟧"How come you stood there so long?"⟦/⟧
⟦W→K i⟧"I was waiting to see if you'd give up,"⟦/⟧ said his father. ⟦W→K i =⟧"You were doing that breathing. You were working so hard at it. I thought, if I say one more thing to him he'll have to quit, and then what'll I do? So I just kept you company."⟦/⟧
After that neither of them spoke. It got cold, along toward morning. Kip heard him shift, and cough, and try to get up on one elbow and not make it; and he got out on the bare floor, and took the spread off his own bed. He laid it over him. He didn't go right back. His father had his eyes closed and he was breathing in and out, in and out, slow and very even.

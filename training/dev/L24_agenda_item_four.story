# title: Agenda Item Four
# style: third person past, omniscient; straight double quotes; Bombay, a housing society meeting; five and more in talk; said, and long runs without
# cast: V = Vasant Kelkar | Mr. Kelkar, Vasant, Kelkar, Kelkar sahib, Baba, the Chairman | he
# cast: P = Philomena D'Souza | Mrs. D'Souza, Philo, the Secretary | she
# cast: B = Keki Batliwala | Mr. Batliwala, Keki, the Treasurer | he
# cast: I = Dr. Iyer | Iyer, the doctor | he
# cast: G = Mrs. Ghosh | Mrs. Ghosh | she
# cast: R = Ramdhari | Ramdhari, the watchman | he
# cast: S = Shubhangi | Shubhangi, Shubhu, his daughter-in-law | she
# cast: F = Faisal Ansari | Faisal, Mr. Ansari, the young man, the boy | he
---
The special general body meeting of the Sea Breeze Co-operative Housing Society, Ltd., from no window of which had the sea been visible since 1971, was called for eight o'clock and began at twenty to nine, when Mrs. D'Souza had found the key to the cupboard that had the register in it.
Quorum was a word of which Mr. Kelkar was fond. He looked around for one. There were eleven plastic chairs in the stilt parking, among the cars, and four people on them, and the watchman was standing behind with his torch as though to arrest them.
⟦V→P i⟧"We are how many?"⟦/⟧
⟦P→V i⟧"Five, with you."⟦/⟧
⟦V→P i⟧"And required is?"⟦/⟧
⟦P→V i⟧"Two-thirds of members, less defaulters."⟦/⟧
⟦V→P i⟧"Less defaulters, how many?"⟦/⟧
⟦P→V i⟧"Five,"⟦/⟧ said Mrs. D'Souza. ⟦P→V i =⟧"Everyone is a defaulter, except us."⟦/⟧
⟦B→V i⟧"Then we are unanimous!"⟦/⟧ cried Mr. Batliwala, who had brought his own cushion. ⟦B→V i =⟧"Begin, begin, Vasant. I have got a fish at home."⟦/⟧
Items one to three took an hour. They concerned the overhead tank, in which there had been a pigeon; the lift, which went up but had to be coaxed down; and the painting of the outer wall, for which there were three quotations, the lowest of them from Mr. Batliwala's nephew. Dr. Iyer, a homeopath on the second floor, wished it minuted that he had warned them of the pigeon. It was minuted.
⟦V→P i⟧"Item four,"⟦/⟧ said Mr. Kelkar. He took off his spectacles. He was seventy-one, retired from the Life Insurance Corporation at a grade whose name he could still not say without a small inward bow. ⟦V→P i =⟧"Item four is what?"⟦/⟧
⟦P→V i⟧"Flat 302. Leave and licence."⟦/⟧
⟦G→V i⟧"That is my agenda,"⟦/⟧ said Mrs. Ghosh. She was a widow who had come from Calcutta thirty years ago and had not yet approved of anything. ⟦G→V i =⟧"I put it. I want to speak on it."⟦/⟧
⟦V→G i⟧"Speak, please."⟦/⟧
⟦G→V i⟧"There is a boy living in it."⟦/⟧
⟦B→G i⟧"What boy?"⟦/⟧
⟦G→V i⟧"What boy! Every night I hear him. Eleven o'clock, twelve o'clock, he is walking here and there on top of my head. He has got some machine. He is a bachelor."⟦/⟧
⟦I→G i⟧"That is not in itself an offence,"⟦/⟧ said Dr. Iyer.
⟦G→I i⟧"It is in the rules."⟦/⟧
⟦I→G i⟧"In which rules?"⟦/⟧
⟦P→I i⟧"Circular of 1988,"⟦/⟧ Mrs. D'Souza said, not happily. ⟦P→I i =⟧"No flat shall be let to bachelors, or to foreign nationals, or for purposes of coaching class."⟦/⟧
⟦I→P i⟧"But who has let to him? It is that Mirchandani's flat, no? He is in Dubai."⟦/⟧
⟦P→I i⟧"Through an agent. Somebody gave a no-objection certificate."⟦/⟧
⟦I→P i⟧"Who gave?"⟦/⟧
⟦P→I i⟧"It has got the Society's stamp."⟦/⟧
⟦I→P i⟧"And signature?"⟦/⟧
Mrs. D'Souza looked in the register a good while. A scooter came in from the road, saw the meeting, and went out again.
⟦P→I i⟧"Chairman's,"⟦/⟧ she said.
They all turned to look at Mr. Kelkar. He had put his spectacles on again, and behind them his eyes appeared to be a little farther off than usual.
⟦V→I i⟧"I sign many things."⟦/⟧
⟦G→V i⟧"You have signed this boy?"⟦/⟧
⟦V→G i⟧"He came to me with a proper letter. He is a software engineer. He is in Powai at a very good company, and his father is a headmaster in Malegaon."⟦/⟧
⟦G→V i⟧"Malegaon,"⟦/⟧ said Mrs. Ghosh.
⟦B→V i⟧"What is his good name?"⟦/⟧ said Mr. Batliwala, after a moment.
⟦V→B i⟧"Ansari. Faisal Ansari."⟦/⟧
The watchman switched on his torch, and off.
⟦I→V i⟧"Ah,"⟦/⟧ said Dr. Iyer.
⟦V→I i⟧"What is ah?"⟦/⟧
⟦I→V i⟧"Nothing, nothing. I have no feelings in the matter. My own compounder is one. I am only thinking what others will say."⟦/⟧
⟦V→I i⟧"Which others? All the others are defaulters!"⟦/⟧
⟦G→V i⟧"You should have brought it before the committee. A thing like this has to be brought."⟦/⟧
⟦V→G i⟧"What thing? Say the thing, please, Mrs. Ghosh, and madam will write it down."⟦/⟧
⟦G→V i⟧"I am saying bachelor,"⟦/⟧ said Mrs. Ghosh. ⟦G→V i =⟧"Only that. I have said only that. Don't try to put into my mouth."⟦/⟧
⟦B→V i⟧"Vasant, Vasant. Why get hot? Call the fellow down. Let him come and say what he does up there in the nights. If he is manufacturing bombs we shall tell him, not after ten-thirty."⟦/⟧
⟦P→B i⟧"Keki!"⟦/⟧
⟦B→P i⟧"It was a joke, Philo. My God. I am a minority also. I am practically finished."⟦/⟧
⟦V→R i⟧"Ramdhari,"⟦/⟧ said Mr. Kelkar, ⟦V→R i =⟧"go and call Ansari sahib from 302."⟦/⟧
⟦R→V i⟧"He is not there, sahib."⟦/⟧
⟦V→R i⟧"Where is he?"⟦/⟧
⟦R→V i⟧"In your house,"⟦/⟧ said Ramdhari. ⟦R→V i =⟧"He goes every day at this time."⟦/⟧
@break
It was a fact that had been known for three months to the watchman, the sweeper, the boy who came for the ironing and both the Fernandes children, and it is difficult to say how Mr. Kelkar himself had not known it. He was out from seven until half past eight, walking round and round the Shivaji Park. He had his dinner at nine, on a tray, before the news. Between these hours the household belonged to his daughter-in-law, as it belonged to her, really, at all the others.
He went up the three flights with his hand on the rail. The lift was up. Behind him, at an interval which she must have considered delicate, came Mrs. D'Souza.
⟦P→V i⟧"Go slowly. You know what Iyer said about your valve."⟦/⟧
⟦V→P i⟧"Iyer is a quack. You needn't come."⟦/⟧
⟦P→V i⟧"I am the Secretary."⟦/⟧
⟦V→P i⟧"It is not Society business."⟦/⟧
⟦P→V i⟧"You made it. You stood there and made it. Thirty years I've been telling you, Vasant, you don't have to answer them. You just say noted. Say noted, and go to next item."⟦/⟧
⟦V→P i⟧"Did you know?"⟦/⟧
⟦P→V i⟧"About what?"⟦/⟧
⟦V→P i⟧"You know about what."⟦/⟧
⟦P→V i⟧"I know she has been singing,"⟦/⟧ said Mrs. D'Souza. ⟦P→V i =⟧"In the kitchen. I hear it down the shaft. She never used to sing, after your Nitin."⟦/⟧
Mr. Kelkar had to stop then, on the second landing, outside Dr. Iyer's shoes. It was four years since his son had gone under a local at Matunga with his tiffin in his hand. People were kind enough never to mention it, and the result was that when someone did it was as though he were being given the news.
⟦P→V i⟧"Breathe."⟦/⟧
⟦V→P i⟧"I am breathing."⟦/⟧
⟦P→V i⟧"She is thirty-one. What did you think, she would go on making your bhakri until you are a hundred?"⟦/⟧
⟦V→P i⟧"I never stopped her from anything. I told her go back to your job. I told her, go to your mother's. I put an advertisement, even. In the Maharashtra Times."⟦/⟧
⟦P→V i⟧"Widower, vegetarian, own flat."⟦/⟧
⟦V→P i⟧"You saw it?"⟦/⟧
⟦P→V i⟧"I wrote it out for you, you fool. You said it was for your cousin."⟦/⟧
The door of 304 was on the latch. From inside came a low whirring, which stopped, and began again, and a man's voice said clearly, in Marathi, with an accent that Mr. Kelkar recognized as that of a good municipal school:
⟦F→S i⟧"Slower. It's not a bus. Let it come to you."⟦/⟧
⟦S→F i⟧"It's jumping."⟦/⟧
⟦F→S i⟧"It jumps because you're afraid of it. Keep the foot light. Now turn the corner. See?"⟦/⟧
⟦S→F i⟧"It's crooked."⟦/⟧
⟦F→S i⟧"It's a little crooked."⟦/⟧
⟦S→F i⟧"Nobody will wear this."⟦/⟧
⟦F→S i⟧"I'll wear it."⟦/⟧
And Shubhangi laughed. Mr. Kelkar pushed the door.
They were at the dining table, opposite sides of it, with a sewing machine between them. It was a big secondhand black thing with a motor clamped on, such as tailors have. The whole table was heaped with cut cloth. The young man was on his feet at once; he had a measuring tape round his neck and a mouth full of pins, and it took him a certain time to take them out, one by one, and put them in a saucer.
⟦F→V i⟧"Good evening, sir."⟦/⟧
⟦S→V i⟧"Baba, you're early."⟦/⟧ She had also stood up. ⟦S→V i =⟧"Is the meeting over? There is upma, I'll just heat it."⟦/⟧
⟦V→S i⟧"What is this?"⟦/⟧
⟦S→V i⟧"It's a machine."⟦/⟧
⟦V→S i⟧"I can see that it's a machine."⟦/⟧
⟦S→V i⟧"It's Faisal's. He was keeping it in 302, but Mrs. Ghosh was hitting on her ceiling with a stick. So I said bring it here, in the evenings, only till you come. We put it under the bed. I was going to tell you, Baba, when I'd finished something properly. I wanted it to be finished."⟦/⟧
⟦V→F i⟧"You told me you are a software engineer."⟦/⟧
⟦F→V i⟧"I am, sir."⟦/⟧
⟦V→F i⟧"Then what is all this?"⟦/⟧
⟦F→V i⟧"My grandfather's trade, sir. We were weavers first, then power loom, then my father became a teacher. It's my hobby. Some people go to gym."⟦/⟧ He was a thin boy with large ears. It could be seen that his hands were not steady. ⟦F→V i =⟧"Madam saw me on the stairs, with a bundle. She asked what was the weave."⟦/⟧
⟦S→V i⟧"I did my diploma in it, Baba. In textiles. You know that. It's in the steel cupboard, with the certificates."⟦/⟧
He had not known it. He had known that there was a diploma. In the bio-data that came with her photograph, nine years before, it had said BA, dip., wheatish, homely, and he remembered that they had discussed the wheatish.
⟦P→S i⟧"Show me,"⟦/⟧ said Mrs. D'Souza, coming round him. ⟦P→S i =⟧"What is it you're making? Is that a blouse?"⟦/⟧
⟦S→P i⟧"It's a kurta, aunty. It's meant to be. They are for a shop in Kala Ghoda, they've taken six on approval."⟦/⟧
⟦P→S i⟧"How much?"⟦/⟧
⟦S→P i⟧"Eleven hundred."⟦/⟧
⟦P→S i⟧"For six?"⟦/⟧
⟦S→P i⟧"For one."⟦/⟧
⟦P→S i⟧"Jesus, Mary,"⟦/⟧ said Mrs. D'Souza. She picked up a sleeve and looked at it, inside and out. ⟦P→S i =⟧"Who did this buttonhole?"⟦/⟧
⟦S→P i⟧"He did."⟦/⟧
⟦P→S i⟧"It's better than my convent."⟦/⟧
⟦F→P i⟧"Thank you, ma'am."⟦/⟧
⟦V→F i⟧"Sit down,"⟦/⟧ said Mr. Kelkar. He said it to the young man, but they all sat, and then there was no chair left for him, and Shubhangi got up. ⟦V→S i⟧"You also, sit. Is there anything else?"⟦/⟧
⟦S→V i⟧"What else, Baba?"⟦/⟧
⟦V→S i⟧"Is there anything else that you were going to tell me when it is finished?"⟦/⟧
The fan went round. Faisal was looking at the saucer of pins. Shubhangi had gone dark red from the neck up, which with wheatish persons, Mr. Kelkar noticed, was after all perfectly visible.
⟦S→V i⟧"I don't know,"⟦/⟧ she said. ⟦S→V i =⟧"Not yet. If there is, I'll tell you."⟦/⟧
⟦F→V i⟧"Sir, I want to say—"⟦/⟧
⟦S→F i⟧"Don't say."⟦/⟧
⟦F→V i⟧"Sir, I can vacate. If there is some objection. I don't want that madam should have any trouble on my account."⟦/⟧
⟦V→F i⟧"There is an objection,"⟦/⟧ said Mr. Kelkar. ⟦V→F i =⟧"It is that you are a bachelor."⟦/⟧
⟦F→V i⟧"Yes, sir."⟦/⟧
⟦V→F i⟧"It is in a circular."⟦/⟧
⟦F→V i⟧"The agent told me. He said that it's not really applied. Not for everybody."⟦/⟧ The boy lifted his eyes. ⟦F→V i =⟧"He told me that in my case I should offer two months extra. You never asked for it, sir. I had it in my pocket. I was bringing it out and you said what time does your father get up in the morning."⟦/⟧
⟦V→F i⟧"A headmaster should get up at five."⟦/⟧
⟦F→V i⟧"He does, sir."⟦/⟧
⟦V→F i⟧"Good,"⟦/⟧ said Mr. Kelkar.
@break
They had finished the tea when he got down again; Mr. Batliwala had gone home to his fish and come back, smelling of it. Mrs. Ghosh sat exactly as before. It seemed that she had a statement.
⟦V→G i⟧"In a minute, please. First I shall report. I have inspected. The noise was of a sewing machine. It has been shifted to my flat, and you won't be hearing it."⟦/⟧
⟦G→V i⟧"A sewing machine? What for?"⟦/⟧
⟦V→G i⟧"For sewing."⟦/⟧
⟦I→V i⟧"But he is there alone with your—"⟦/⟧ Dr. Iyer began.
⟦V→I i⟧"Yes?"⟦/⟧
⟦I→V i⟧"I only ask as a medical man."⟦/⟧
⟦P→I i⟧"I was also there, Doctor,"⟦/⟧ said Mrs. D'Souza, who was looking for her pen. ⟦P→I i =⟧"I'll be there every day. I'm going to learn collars."⟦/⟧
⟦G→V i⟧"And what about the circular? Is there a circular, or not?"⟦/⟧
⟦V→G i⟧"There is. I propose to amend it. I propose that we delete bachelors. Who will second?"⟦/⟧
Nobody seemed to have heard him. Somewhere above their heads the lift gave a jerk, and considered.
⟦B→V i⟧"What about foreign nationals?"⟦/⟧ asked Mr. Batliwala.
⟦V→B i⟧"Leave them in, if you like."⟦/⟧
⟦B→V i⟧"My sister's boy in Toronto is a foreign national. He may want to come back. You never know, with the winters."⟦/⟧
⟦V→B i⟧"Then we'll delete them also."⟦/⟧
⟦I→V i⟧"And coaching class?"⟦/⟧
⟦V→I i⟧"No, Doctor. Coaching class will stay."⟦/⟧
⟦B→V i⟧"Then I second,"⟦/⟧ said Mr. Batliwala. ⟦B→V i =⟧"Philo, write. How many in favour? Myself, Vasant, you. Iyer? Put your hand up, man, nobody will see, we're in a garage."⟦/⟧
⟦P→V i⟧"Three, four. And Mrs. Ghosh against."⟦/⟧
⟦G→P i⟧"I have not said against,"⟦/⟧ said Mrs. Ghosh. She was getting herself up out of the plastic chair, by stages, holding on to somebody's bumper. ⟦G→P i =⟧"When have I said it? I'm asking only one thing. Does he do falls?"⟦/⟧
⟦V→G i⟧"What is falls?"⟦/⟧
⟦G→V i⟧"On saris. The edging. In Dadar they are taking sixty rupees, and it comes out in one wash."⟦/⟧
⟦V→P i⟧"Madam Secretary?"⟦/⟧ said Mr. Kelkar.
⟦P→V i⟧"Noted,"⟦/⟧ said Mrs. D'Souza.

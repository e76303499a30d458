# title: Tutoring The Bad Boy (Chapter 14)
# style: first person past with slips into present, two narrators with POV headings; straight quotes; Wattpad, teenage writer; many said-bookisms and missing commas; author's notes
# cast: M = Micah Trent | Micah, nerd, Trent, I, Mike | he | narrator
# cast: K = Kade Hollis | Kade, Hollis, the bad boy, I | he | narrator
# cast: J = Jolie Trent | Jolie, my sister, Micah's sister | she
# cast: T = Tanner Briggs | Tanner, Briggs, my ex, Micah's ex | he
# cast: P = Mrs. Pendergrast | Mrs. Pendergrast, the librarian | she
# cast: D = Kade's dad | my dad, Mr. Hollis, Dad | he
---
@note
OMG 40K READS???? you guys are insane I love you. This chapter is dedicated to @hollisgirl4ever bc she guessed what was gonna happen lol. Don't forget to vote!! Song for this chapter is on the side
@end
@heading
MICAH'S POV
@end
He was late. Again.
I looked at the clock over the library door for like the hundredth time. 4:25. I had a whole study guide made, with color coding, and I was sitting there like an idiot with two highlighters.
⟦P→M i⟧"Is your friend not coming dear?"⟦/⟧ Mrs. Pendergrast asked sympathetically.
⟦M→P i⟧"He's not my friend,"⟦/⟧ I muttered. ⟦M→P i =⟧"He's my charity case."⟦/⟧
⟦K→M i⟧"Ouch,"⟦/⟧ said a voice behind me.
I jumped so hard I knocked over my water bottle. Kade Hollis was leaning on the end of the Biographies with his leather jacket and his stupid smirk and a cut over his eyebrow that wasn't there at lunch.
⟦M→K i⟧"You're late,"⟦/⟧ I snapped.
⟦K→M i⟧"You missed me."⟦/⟧
⟦M→K i⟧"I missed the bus. Because of you. What happened to your face?"⟦/⟧
⟦K→M i⟧"I was born with it nerd."⟦/⟧
⟦P→K i⟧"Voices!"⟦/⟧ Mrs. Pendergrast hissed.
He winked at her. He actually WINKED at a librarian. She went pink and started stamping things. Then he threw himself down across from me and put his boots up on the chair and I pushed the study guide at him before I could look at his eyebrow any more.
⟦M→K i⟧"Okay so the test's on Friday and if you don't get a C you're off the team. So we'll start with derivatives."⟦/⟧
⟦K→M i⟧"You made me a rainbow,"⟦/⟧ he said. He was looking at the paper.
⟦M→K i⟧"It's color coding. Blue's the rules, pink's the examples."⟦/⟧
⟦K→M i⟧"What's green?"⟦/⟧
⟦M→K i⟧"Green's the ones you always get wrong."⟦/⟧
⟦K→M i⟧"There's a lot of green."⟦/⟧
⟦M→K i⟧"Well you get a lot wrong!"⟦/⟧
I thought he'd laugh or throw it at me. But he just ran his thumb over the corner where I put his name and he went kinda quiet. Kade Hollis doesn't go quiet. In six weeks I'd never heard him be quiet for longer than a traffic light.
⟦K→M i⟧"Nobody ever made me one of these,"⟦/⟧ he finally said in a low voice.
My heart did something really stupid.
⟦M→K i⟧"It took ten minutes,"⟦/⟧ I lied. It took three hours.
⟦K→M i⟧"Liar."⟦/⟧
⟦M→K i⟧"Do number one."⟦/⟧
He did number one. He did number two. By number six he was biting his pencil and his leg was bouncing under the table and every time it bounced it hit my knee and neither of us moved our knee. I swear I forgot what a derivative was.
And that was when Tanner walked in.
⟦T→M i⟧"Mike!"⟦/⟧ he called out. ⟦T→M i =⟧"I thought that was your bike."⟦/⟧
Nobody calls me Mike except for Tanner Briggs. I dated him for five months sophomore year and he told me that nobody could know and then at the end it turned out it was because everybody couldn't know, including his girlfriend.
⟦M→T i⟧"I took the bus,"⟦/⟧ I said coldly. ⟦M→T i =⟧"That's not my bike. What do you want?"⟦/⟧
⟦T→M i⟧"Can't I say hi? I've been thinking about you. About us. Can we talk for a sec? Alone?"⟦/⟧ He looked at Kade like he was something on a shoe.
⟦K→T i⟧"He's busy,"⟦/⟧ Kade growled.
⟦T→K i⟧"I wasn't talking to you, Hollis."⟦/⟧
⟦K→T i⟧"Yeah? Well I'm talking to you."⟦/⟧
⟦M→K+T i⟧"Guys."⟦/⟧
⟦T→M i⟧"You're seriously hanging out with this guy? You know he put my cousin in the hospital."⟦/⟧
⟦K→T i⟧"Your cousin fell off a roof. He was drunk."⟦/⟧
⟦T→K i⟧"That's not what he says."⟦/⟧
⟦K→T i⟧"Well he would say that wouldn't he, he fell off a roof!"⟦/⟧
⟦M→K+T i⟧"GUYS!"⟦/⟧ I yelled.
⟦P→M+K+T i⟧"OUT!"⟦/⟧ thundered Mrs. Pendergrast. ⟦P→M+K+T i =⟧"All three of you, out of my library this minute!"⟦/⟧
I got kicked out of a library. Me. I have a KEY to that library.
@heading
KADE'S POV
@end
I wanted to hit him so bad.
But Micah was standing there in the parking lot hugging his books with his glasses all crooked and I'd promised myself no more hitting so I just stuck my hands in my pockets and stood a little bit in front of him.
⟦T→M i⟧"I broke up with Madison,"⟦/⟧ Tanner said. ⟦T→M i =⟧"I want to do it right this time. You can come to the game and everything. You could sit with my mom."⟦/⟧
⟦M→T i⟧"Does she know who I am?"⟦/⟧
⟦T→M i⟧"I mean. I'd say you're my friend, to start with."⟦/⟧
⟦M→T i⟧"Wow."⟦/⟧ Micah pushed up his glasses. ⟦M→T i =⟧"You know what I did after you dumped me by text? I made a study guide. I made a chart of everything I did wrong and I color coded it. And you know what it all was? It was all green. I got every single one wrong because I thought if I was quieter and smaller and more convenient you'd pick me. So no. I'm good."⟦/⟧
⟦T→M i⟧"Mike come on."⟦/⟧
⟦M→T i⟧"It's MICAH!"⟦/⟧ he shouted. ⟦M→T i =⟧"It's two syllables! It's not that hard!"⟦/⟧
I've been in a lot of fights. I have never seen anybody go down like Tanner Briggs went down in that parking lot, and no one even touched him. He opened his mouth and closed it and got in his truck.
⟦K→M i⟧"That was the hottest thing I ever saw,"⟦/⟧ I blurted out.
⟦M→K i⟧"What?"⟦/⟧
Crap.
⟦K→M i⟧"I said it's hot out."⟦/⟧
⟦M→K i⟧"It's November."⟦/⟧
⟦K→M i⟧"You need a ride or not, Trent?"⟦/⟧
He looked at my motorcycle like it was gonna bite him. He looked at the empty bus stop. I held out my helmet (I only have the one) and he took it and it went on over his ears and squashed his glasses and I had to fix it. I had to put my hand under his chin to do the strap. He held really really still. He's got like eleven freckles. I don't know why I know that.
⟦M→K i⟧"Who hit you?"⟦/⟧ he whispered.
⟦K→M i⟧"Nobody."⟦/⟧
⟦M→K i⟧"Kade."⟦/⟧
⟦K→M i⟧"My dad got the progress report,"⟦/⟧ I shrugged. ⟦K→M i =⟧"It's whatever. He threw a mug, it wasn't even at me. It bounced."⟦/⟧
I thought he'd do the face. Everybody does the face. Instead he undid the helmet, took it off and put it back on my head and did up the strap himself, frowning like it was calculus.
⟦M→K i⟧"You wear it then,"⟦/⟧ he said. ⟦M→K i =⟧"You've got enough wrong with your head. You're coming to my house for dinner. My sister's making tacos and it's not up for discussion."⟦/⟧
@heading
MICAH'S POV
@end
⟦J→M i⟧"There's a bad boy in our kitchen,"⟦/⟧ my sister hissed at me, dragging me in the pantry. ⟦J→M i =⟧"Micah. Why's there a bad boy in our kitchen?"⟦/⟧
⟦M→J i⟧"He's hungry."⟦/⟧
⟦J→M i⟧"He's grating CHEESE. He said yes ma'am to me. I'm nineteen!"⟦/⟧
⟦M→J i⟧"Be normal. Please just for once in your life be normal."⟦/⟧
⟦J→M i⟧"Is he the one? From the notebook?"⟦/⟧
⟦M→J i⟧"You READ my NOTEBOOK?"⟦/⟧ I shrieked.
⟦K→M+J i⟧"You guys know this is just a curtain, right?"⟦/⟧ said Kade's voice politely from the other side. ⟦K→M+J i =⟧"Like it's not a door."⟦/⟧
I died. I'm dead. I'm writing this from the grave.
Jolie walked out of there like a queen. ⟦J→K i⟧"So Kade,"⟦/⟧ she said. ⟦J→K i =⟧"What are your intentions toward my brother's grade point average?"⟦/⟧
⟦K→J i⟧"To get mine a little closer to it, ma'am."⟦/⟧
⟦J→M i⟧"I like him,"⟦/⟧ she announced.
We ate eleven tacos. He ate seven of them. He told Jolie about his job at the garage and his little brother that lives with his mom in Tulsa and he did the dishes without anybody asking him to, and when I went to dry them he bumped me with his hip and I bumped him back. It was so normal that I kind of wanted to cry.
Then his phone rang. I saw him look at it and I saw all the normal go right out of his face.
⟦K→D i⟧"Yeah,"⟦/⟧ he answered. ⟦K→D i =⟧"No sir. I'm at a friend's house. Studying."⟦/⟧
⟦D→K i⟧"You think I'm stupid?"⟦/⟧ It was so loud you could hear it across the kitchen. ⟦D→K i =⟧"You get your ass back here Kade!"⟦/⟧
⟦K→D i⟧"I'm really studying, Dad. There's a test."⟦/⟧
⟦D→K i⟧"Who's dumb enough to study with you?"⟦/⟧
I don't know what came over me. I'm not a brave person I'm scared of the deep end. But I took that phone right out of his wet soapy hand.
⟦M→D i⟧"Hello Mr. Hollis,"⟦/⟧ I said. My voice was shaking so bad. ⟦M→D i =⟧"This is Micah Trent, I'm ranked second in the junior class and I'm the one who's dumb enough. He got nine out of ten right today. He's going to be here till eight thirty and then my sister is going to drive him. Have a good evening."⟦/⟧
And I hung up.
Nobody said anything. The faucet was dripping.
⟦J→M i⟧"Second?"⟦/⟧ said Jolie. ⟦J→M i =⟧"Who's first?"⟦/⟧
⟦M→J i⟧"Priyanka. She's a machine. Jolie can you go in the other room?"⟦/⟧
⟦J→M i⟧"It's a curtain, I'll hear everything anyways."⟦/⟧
⟦M→J i⟧"JOLIE."⟦/⟧
She left. Kade was staring at me. His eyes were so green, like the green highlighter and I thought oh no he's mad, I went too far, I'm always too much.
⟦K→M i⟧"Nine out of ten?"⟦/⟧ he asked hoarsely.
⟦M→K i⟧"You forgot the chain rule on number four."⟦/⟧
⟦K→M i⟧"What's in the notebook?"⟦/⟧
⟦M→K i⟧"Nothing."⟦/⟧
⟦K→M i⟧"Liar."⟦/⟧
⟦M→K i⟧"It's color coded,"⟦/⟧ I admitted in a tiny voice. ⟦M→K i =⟧"You're, um. There's a page. You're not green."⟦/⟧
⟦K→M i⟧"What color am I?"⟦/⟧
I couldn't say it. So he took my face in both of his wet soapy hands and he waited. He actually waited, with his eyebrows up, till I nodded. And then Kade Hollis kissed me in front of the sink and my glasses got soap all over them and I didn't even care!!!!
⟦J i⟧"FINALLY!"⟦/⟧ screamed the curtain.
@end_note
CLIFFHANGER jk it's happy for now. But what will Kade's dad do??? And will Tanner really give up??? (no) Next update Sunday if I don't have too much homework. Comment what color you think he is!! xoxo
@end

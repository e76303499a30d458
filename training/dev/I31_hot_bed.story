# title: The Hot Bed
# style: third person past, moving between two women; curly quotes; 1943 boarding house; notes under a pillow; long, several scenes, runs of untagged talk
# cast: O = Ottilie Brandvold | Ottilie, Otto, Miss Brandvold, Brandvold, Nights | she
# cast: L = Lucille Kirsch | Lucille, Lu, Mrs. Kirsch, Miss Kirsch, Kirsch, Days, Sis | she
# cast: H = Mrs. Hatch | Mrs. Hatch, the landlady, their landlady | she
# cast: Z = Mr. Zabriskie | Zabriskie, Mr. Zabriskie, the old man, the old lodger | he
# cast: V = Vernelle Tibbs | Vernelle, Tibbs, the riveter | she
# cast: R = Roy Kirsch | Roy, her brother, the sailor, Mr. Kirsch | he
# cast: F = the foreman | the foreman, Dobbs, Mr. Dobbs | he
---
In the second winter of the war there were so many people in Seattle and so few beds that a bed was never let to get cold.
⟦H→O i⟧“You’ll have it seven in the morning till five in the afternoon,”⟦/⟧ said Mrs. Hatch. ⟦H→O i =⟧“Mrs. Kirsch has it from eleven at night till six. I change the sheets Saturdays. You’re not to cook, you’re not to wash stockings in the basin, and you’re not to have a caller.”⟦/⟧
⟦O→H i⟧“I don’t have any callers.”⟦/⟧
⟦H→O i⟧“I can see that,”⟦/⟧ said Mrs. Hatch, not unkindly. She looked up at Miss Brandvold, who filled the door. She looked at the boots. ⟦H→O i =⟧“What is it you do over there?”⟦/⟧
⟦O→H i⟧“I buck rivets.”⟦/⟧
⟦H→O i⟧“Is it heavy?”⟦/⟧
⟦O→H i⟧“It’s loud.”⟦/⟧
⟦H→O i⟧“Mrs. Kirsch types. Her husband’s in the Pacific. She’s a very quiet girl, a very clean girl, and I wouldn’t want her upset.”⟦/⟧
⟦O→H i⟧“I don’t see how I’d upset her,”⟦/⟧ said Ottilie. ⟦O→H i =⟧“I’ll never meet her.”⟦/⟧
It was a narrow iron bed in a room at the back, with a window on the coal shed. There were two hooks and one drawer. On the left hook was a blue dress with a white collar. Ottilie hung her other overalls on the right, and sat down on the mattress to take off her boots, and got straight up again as if she’d sat on somebody. It was warm.
@break ❦
The first note was on the fourth day. It was pinned to the pillow slip with a hairpin.
@letter
*Dear Nights, I am sorry to mention it but there was a rivet in the bed. Yours truly, Days.*
@end
She read it standing. She’d been on since six the night before and her ears sang. It was typed; it had a semicolon’s worth of perfume on it, hardly any. She turned it over and found a pencil.
@letter
*Days — Sorry. It was in my hair. Sometimes they are hot when they go in and you don’t notice until after. O. Brandvold.*
@end
@letter
*Dear O., What is the O? Does it burn you? I have left a tin of salve behind the radiator where Mrs. H. doesn’t dust. L. Kirsch (Mrs.)*
@end
@letter
*L. — Ottilie. Don’t laugh. At the plant it’s Otto. The salve is good. You have the side by the wall pretty well dug out, I fell in it. I don’t mind.*
@end
@break ❦
⟦V→O i⟧“You’re smiling,”⟦/⟧ said Vernelle Tibbs. ⟦V→O i =⟧“It’s one in the morning. Quit.”⟦/⟧
⟦O→V i⟧“I’m not.”⟦/⟧
⟦V→O i⟧“You’re bucking crooked, too. I felt it go off.”⟦/⟧
They’d been partnered since August, Vernelle outside the skin of the airplane with the gun, and Ottilie inside with the bar, with an eighth of an inch of aluminum between them. You couldn’t hear and you couldn’t see. You went by knocks. One for good, two for do it over. They could tell each other’s moods through a bulkhead; and now it was lunch, and they’d climbed out on the wing with their pails, and there was nowhere to put her face.
⟦V→O i⟧“What’s his name?”⟦/⟧
⟦O→V i⟧“There’s no him.”⟦/⟧
⟦V→O i⟧“I didn’t figure there was,”⟦/⟧ said Vernelle, and bit into her sandwich. ⟦V→O i =⟧“I was being delicate. What’s her name, then?”⟦/⟧
Ottilie’s ears went the color of primer. She had come eleven hundred miles from Minot, North Dakota, so that nobody’d ever say that to her out loud.
⟦O→V i⟧“I never met her,”⟦/⟧ she said at last.
⟦V→O i⟧“Say that over.”⟦/⟧
⟦O→V i⟧“We share a bed.”⟦/⟧
⟦V→O i⟧“Now you’ve got my attention.”⟦/⟧
⟦O→V i⟧“In *shifts,* Tibbs. She’s got the nights. I get in, and she’s gone to work, and I get up before she’s home. All I’ve got’s her handwriting, and it isn’t that, it’s typing. She’s married. He’s in the Navy. She only writes to me because there was a rivet.”⟦/⟧
⟦V→O i⟧“Uh-huh. How many times has she wrote?”⟦/⟧
⟦O→V i⟧“Nineteen.”⟦/⟧
⟦V→O i⟧“About a rivet.”⟦/⟧
⟦O→V i⟧“There’s been other things. She wanted to know what it’s like up on the wing. She asked what I see.”⟦/⟧
⟦V→O i⟧“What did you tell her?”⟦/⟧
⟦O→V i⟧“I told her about you,”⟦/⟧ said Ottilie. ⟦O→V i =⟧“I said there’s a woman with a gun on the other side of the wall, and I’d know her anyplace by how she knocks.”⟦/⟧
Vernelle chewed slowly. Below them, on the bright floor, Dobbs the foreman had stopped to look up at the pair of them on one wing, with one thermos, and he was writing in his book.
⟦V→O i⟧“Well, that’s pretty,”⟦/⟧ she said. ⟦V→O i =⟧“You be careful, Otto.”⟦/⟧
⟦O→V i⟧“Of Dobbs?”⟦/⟧
⟦V→O i⟧“I can handle Dobbs. I mean of married typing.”⟦/⟧
⟦F→O+V i⟧“Brandvold! Tibbs!”⟦/⟧ called the foreman. ⟦F→O+V i =⟧“There’s tables for eating!”⟦/⟧
⟦V→F i⟧“Which table would that be, Mr. Dobbs?”⟦/⟧ Vernelle called back sweetly. ⟦V→F i =⟧“You’ve got hers and you’ve got mine, and they’re on two ends of the building. We split the difference.”⟦/⟧
He went pink, and moved along.
@break ❦
Mr. Zabriskie had the front room and had had it since before there was a war, or a Mrs. Hatch. He was eighty. He’d been a conductor on the interurban and he knew when everybody was.
⟦Z→L i⟧“You missed her by six minutes,”⟦/⟧ he said, on the stairs.
⟦L→Z i⟧“Missed who?”⟦/⟧ said Lucille.
⟦Z→L i⟧“The big girl. She was late out. She stood there in the hall a good while, buttoning. I think it was so she could be late.”⟦/⟧
Lucille had her hand upon the rail. She was small and neat, with a cold; she’d typed four hundred requisitions since eight that morning and had run from the streetcar, she couldn’t have told you why. There was a smell in the hall of machine oil and Ivory soap.
⟦L→Z i⟧“What does she look like?”⟦/⟧
⟦Z→L i⟧“You don’t know?”⟦/⟧
⟦L→Z i⟧“How would I know, Mr. Zabriskie? I’ve seen her overalls.”⟦/⟧
⟦Z→L i⟧“She looks,”⟦/⟧ said the old man, and he shut his eyes so as to get it right, ⟦Z→L i =⟧“like a barn door with the sun on it.”⟦/⟧
⟦L→Z i⟧“Is that good?”⟦/⟧
⟦Z→L i⟧“I come from Nebraska. It’s about the best there is. You want me to tell her something? I’m up at all hours. I could be a kind of a switch.”⟦/⟧
⟦L→Z i⟧“We write,”⟦/⟧ she said.
⟦Z→L i⟧“Writing!”⟦/⟧ said Mr. Zabriskie. ⟦Z→L i =⟧“What did you write to her today?”⟦/⟧
⟦L→Z i⟧“I told her there was going to be frost and she should take the gray blanket.”⟦/⟧
⟦Z→L i⟧“And what did you want to write?”⟦/⟧
She began to answer, and sneezed. She sneezed four times. When she’d finished he was holding out a very large, very old, ironed handkerchief, with the name of a railroad on it.
⟦Z→L i⟧“Thought so,”⟦/⟧ said Mr. Zabriskie.
@break ❦
@letter
*Dear Otto, I have your cold or you have mine. There’s a lemon in your boot. I traded a typewriter ribbon for it so you had better not be noble. Last night I couldn’t sleep and I lay over on your side. It’s higher. You can see a star from there, over the coal shed, did you know that? L.*
@end
@letter
*L — I never saw it. It’s always day when I’m in there. What kind of star.*
@end
@letter
*Otto: White. It shakes a little. I’ve been thinking about your knocks. If you had the wall between you and somebody, and they knocked three times, what would that be? L.*
@end
@letter
*There isn’t any three. I asked Tibbs and she says we could make one.*
@end
@break ❦
The sailor came on a Wednesday. He came at half past one in the afternoon with a seabag and a cane, and he’d charmed his way past Mrs. Hatch and up the back stairs before she’d gotten her apron off.
⟦H→R i⟧“It’s not regular!”⟦/⟧ she was saying. ⟦H→R i =⟧“She isn’t even here, Mr. Kirsch, she’s at work till six. That’s another party in there!”⟦/⟧
⟦R→H i⟧“I’ll only leave my bag.”⟦/⟧
⟦H→R i⟧“You can’t go in there! She’s *asleep!*”⟦/⟧
She wasn’t. She was sitting straight up with the gray blanket under her chin. There was a thin brown boy in the door, in blues, with one eyebrow burned off, and all she could think of was that he was so much younger than she’d made him. She had made him tall. She’d made him, some mornings, fairly mean.
⟦R→O i⟧“You’re Otto!”⟦/⟧ said the boy.
⟦O→R i⟧“You’re Roy.”⟦/⟧
⟦R→O i⟧“Jeez, don’t get up. Has she really got you sleeping on the high side? She used to kick me out of that. Can I set this down?”⟦/⟧
⟦H→R i⟧“Five minutes,”⟦/⟧ said Mrs. Hatch, ⟦H→R i =⟧“and I’ll be in the hall. With the door open. Well! A married man.”⟦/⟧
He waited until the slippers had gone as far as they were going. He let himself down on the foot of the bed, with the cane out in front of him, and he looked over at Ottilie with his head on one side and a good deal of interest.
⟦R→O i⟧“She writes about you,”⟦/⟧ he said quietly.
⟦O→R i⟧“Does she?”⟦/⟧
⟦R→O i⟧“Six pages. The censor wrote in the margin. He wants to know about the lemon.”⟦/⟧
⟦O→R i⟧“I didn’t mean anything by it,”⟦/⟧ said Ottilie. Her voice had got stuck. ⟦O→R i =⟧“You’ve been over there. You’ve been hurt. I wouldn’t ever, I’ve never laid eyes on her. I want you to know that. I’ll find somewhere else. I could be out Saturday.”⟦/⟧
⟦R→O i⟧“What for?”⟦/⟧
⟦O→R i⟧“She’s your wife!”⟦/⟧
The eyebrow he had left went up.
⟦R→O i⟧“Oh, *brother,*”⟦/⟧ said Roy Kirsch, and then he clapped his hand across his mouth and peered around the doorframe and came back. His eyes were streaming. ⟦R→O i =⟧“No, I mean that’s it. That’s what I am. I’m her brother. Hatch only lets to married girls, or else big ugly ones, no offense—”⟦/⟧
⟦O→R i⟧“None taken.”⟦/⟧
⟦R→O i⟧“—so she put on Ma’s ring. It’s my name, isn’t it? It’s on my mail. She never told a lie in her life, Sis, she just let the old bat read the envelope.”⟦/⟧
⟦O→R i⟧“She’s not married.”⟦/⟧
⟦R→O i⟧“She’s about as married as you are.”⟦/⟧
⟦O→R i⟧“She never told me.”⟦/⟧
⟦R→O i⟧“She thinks *you* know! She figures you’re just being a gentleman about it. She wrote me that. ⟦L→R i quoted⟧‘I’ve said everything that I can think of, Roy, I told her about the star, and she says what kind.’⟦/⟧”⟦/⟧
Ottilie Brandvold put the gray blanket over her head.
⟦R→O i⟧“You all right in there?”⟦/⟧
⟦O→R i⟧“Give me a minute,”⟦/⟧ said the blanket.
⟦H→R i⟧“That’s *five!*”⟦/⟧ said Mrs. Hatch.
@break ❦
⟦L→R i⟧“You’re not eating,”⟦/⟧ said Lucille.
⟦R→L i⟧“I’m looking at it. I’ve been thinking about a piece of pie for eight months; I don’t want to rush in.”⟦/⟧
They were at the counter of the Dog House on Denny Way. She’d cried on him in the front hall, and again on the streetcar, and had hit him once on the arm for not wiring, and now she kept a hold of his sleeve like something that she’d bought and hadn’t got the receipt for.
⟦L→R i⟧“What did they say about the foot?”⟦/⟧
⟦R→L i⟧“They said it’s a foot. Don’t go asking them for two. How’s the job?”⟦/⟧
⟦L→R i⟧“I type. Roy, did you see the room?”⟦/⟧
⟦R→L i⟧“I saw it.”⟦/⟧
⟦L→R i⟧“Was anybody in it?”⟦/⟧
⟦R→L i⟧“Was who in it?”⟦/⟧
⟦L→R i⟧“Don’t be like that. You got in at half past one. She’d have been there. She doesn’t get up until four.”⟦/⟧
⟦R→L i⟧“Oh, the fellow!”⟦/⟧ said Roy. He took up his fork. ⟦R→L i =⟧“Big fellow, yellow hair? I may have left my bag with him.”⟦/⟧
⟦L→R i⟧“It’s yellow?”⟦/⟧
⟦R→L i⟧“You mean you don’t know what color hair she’s got?”⟦/⟧
⟦L→R i⟧“I’ve found it on the pillow,”⟦/⟧ said his sister, very pink. ⟦L→R i =⟧“One doesn’t like to presume. What did she say?”⟦/⟧
⟦R→L i⟧“About what?”⟦/⟧
⟦L→R i⟧“About *anything.* Did she seem well? Did she have on the muffler? I left it on her hook. I said that it was from the Red Cross, but it wasn’t, I did it on my lunch hours, it’s got a mistake in it about every foot. Did she mention me?”⟦/⟧
⟦R→L i⟧“We didn’t get around to it. I had five minutes. She pulled a blanket over her head.”⟦/⟧
⟦L→R i⟧“She *what?* What did you say to her?”⟦/⟧
⟦R→L i⟧“I can’t tell you that. Loose lips.”⟦/⟧
⟦L→R i⟧“Roy Eugene Kirsch.”⟦/⟧
⟦R→L i⟧“I’ll say this much,”⟦/⟧ said her brother, with his mouth full. He put the fork down, though, and wiped his chin, and when he turned around on the stool he looked like their father for a second, when there had been somebody to look like. ⟦R→L i =⟧“I went over there with a picture in my wallet of a girl named Doris. You recall Doris. And I used to lie on that bunk and get it out and try to hear her talk, and I couldn’t do it, Lu. I couldn’t get one word. I had your six pages, and I could hear that big Norwegian clear across the Pacific Ocean.”⟦/⟧
⟦L→R i⟧“She only writes a line or two.”⟦/⟧
⟦R→L i⟧“Well, you wrote it down like it was Shakespeare.”⟦/⟧
⟦L→R i⟧“I don’t know what I’m doing,”⟦/⟧ said Lucille to the sugar bowl.
⟦R→L i⟧“Sure you do. You eat your pie, and you come home, and go to bed at eleven like a good girl.”⟦/⟧
⟦L→R i⟧“That’s your whole advice?”⟦/⟧
⟦R→L i⟧“I’d leave your hair down,”⟦/⟧ said Roy.
@break ❦
Ottilie went in at six as usual. She bucked eleven hundred rivets with her mind on none of them, and Vernelle gave her two knocks, and two knocks, and two knocks, and came around the end of the fuselage with her goggles up.
⟦V→O i⟧“Go home.”⟦/⟧
⟦O→V i⟧“I’ve got till six.”⟦/⟧
⟦V→O i⟧“You’ve got a fever, is what I’m going to tell Dobbs. You’re going to put a hole in this boat, and some child’s going to fall out of it. What happened?”⟦/⟧
⟦O→V i⟧“He’s her brother.”⟦/⟧
⟦V→O i⟧“Who is?”⟦/⟧
⟦O→V i⟧“The husband.”⟦/⟧
⟦V→O i⟧“Her husband’s her *brother?*”⟦/⟧ Vernelle looked all around her, at the cranes and the lights. ⟦V→O i =⟧“What kind of a place have they got you living in?”⟦/⟧
⟦O→V i⟧“No. There isn’t any. She made it up so she could get the room. She’s been sitting there since November waiting for me to say something back, and I’ve been telling her about the weather.”⟦/⟧
⟦V→O i⟧“So say it.”⟦/⟧
⟦O→V i⟧“I don’t know how you’d put it.”⟦/⟧
⟦V→O i⟧“You don’t put it, fool. What time’s she go to bed?”⟦/⟧
⟦O→V i⟧“Eleven.”⟦/⟧
⟦V→O i⟧“And what time have you got?”⟦/⟧
⟦O→V i⟧“Quarter past ten.”⟦/⟧
⟦V→O i⟧“I was married four years,”⟦/⟧ said Vernelle, ⟦V→O i =⟧“to a man who I can’t remember one thing he said. But he used to come in off the late shift, and he’d sit down on the edge, and I’d feel it go down. You understand me? I’d be asleep, and I’d feel the bed go down on that side. I never have slept right since. Get.”⟦/⟧
⟦F→O i⟧“Brandvold, where are you off to?”⟦/⟧ said the foreman.
⟦V→F i⟧“She’s contagious, Mr. Dobbs,”⟦/⟧ said Vernelle Tibbs.
@break ❦
There was a light under the front room door. It opened before she had got her boots off.
⟦Z→O i⟧“You’re early,”⟦/⟧ whispered Mr. Zabriskie. He was in a nightshirt, and he had his watch in his palm. ⟦Z→O i =⟧“You’re seven hours and forty minutes early.”⟦/⟧
⟦O→Z i⟧“Is she up there?”⟦/⟧
⟦Z→O i⟧“She went up at ten fifty-two. The brother’s in with me; he snores. You’ll want to skip the fifth one. And keep to the wall.”⟦/⟧
⟦O→Z i⟧“What about Mrs. Hatch?”⟦/⟧
⟦Z→O i⟧“I gave her one of my powders.”⟦/⟧
⟦O→Z i⟧“You *doped* her?”⟦/⟧
⟦Z→O i⟧“She has trouble sleeping,”⟦/⟧ said the old man with great dignity, ⟦Z→O i =⟧“and I have thirty-one years without a collision. Go on. You’re clear through.”⟦/⟧
She skipped the fifth one. She kept to the wall. She had thought, coming up the hill on the last car with her hands between her knees, of a number of good things to say, one for each stop; and now she stood in her stockings outside a door that was as much hers as anybody’s and could not have told you her own name.
So she knocked. It wasn’t loud. It was only about what you’d use through an eighth of an inch of aluminum, three times, to a friend.
She heard the springs.
⟦L→O i⟧“There isn’t any three,”⟦/⟧ said a voice, very close, on the other side.
⟦O→L i⟧“We made one.”⟦/⟧
⟦L→O i⟧“What does it mean?”⟦/⟧
⟦O→L i⟧“I don’t know yet. I had to see if you’d get up.”⟦/⟧
⟦L→O i⟧“I’m up,”⟦/⟧ said the voice. It shook a little. ⟦L→O i =⟧“I’m standing here in my brother’s socks. I look a fright. You’re not supposed to be home.”⟦/⟧
⟦O→L i⟧“I’m contagious.”⟦/⟧
⟦L→O i⟧“I’ve already got it. I had it first.”⟦/⟧
⟦O→L i⟧“He says you wrote six pages.”⟦/⟧
⟦L→O i⟧“I’ll kill him. I’ll break his other foot. What else did he say?”⟦/⟧
⟦O→L i⟧“That you aren’t married.”⟦/⟧
⟦L→O i⟧“I thought you *knew.* I thought, she’s seen me write it with the little brackets, anybody could see that those brackets were a joke. You kept on calling me L. I thought that it was your nice way of telling me to lie down and go to sleep.”⟦/⟧
⟦O→L i⟧“I don’t have a nice way,”⟦/⟧ said Ottilie. ⟦O→L i =⟧“I don’t have any way at all. If I’d had one I’d have used it back around the salve.”⟦/⟧
Nothing. A board ticked. In the front room the sailor turned over, snorting, and the interurban said something soothing to him.
⟦L→O i⟧“Otto?”⟦/⟧
⟦O→L i⟧“I’m here.”⟦/⟧
⟦L→O i⟧“I’m scared to open it. Isn’t that dumb? I know how you smell. I know you’ve got a hole in your left pocket and you sleep with one arm up. I’ve been in your shape every night for eleven weeks. I’m afraid I’ll open it and you’ll be somebody.”⟦/⟧
⟦O→L i⟧“I’m nobody much,”⟦/⟧ Ottilie told the door. ⟦O→L i =⟧“Mr. Zabriskie says you’re about five foot one.”⟦/⟧
⟦L→O i⟧“And a half. He says that you look like a barn.”⟦/⟧
⟦O→L i⟧“Well, that’s so.”⟦/⟧
⟦L→O i⟧“With the sun on it, he said.”⟦/⟧
The latch went up. It was dark in there, for the blackout, and dark in the hall; there was only a paleness about as high as her heart, that would be a face. It tipped back. It went on tipping for some time.
⟦L→O i⟧“Oh,”⟦/⟧ said Lucille.
⟦O→L i⟧“Is that good?”⟦/⟧
⟦L→O i⟧“Come in, will you? You’re letting the warm out.”⟦/⟧
⟦O→L i⟧“Which side do you want?”⟦/⟧
⟦L→O i⟧“I don’t know,”⟦/⟧ said Lucille. ⟦L→O i =⟧“I’ve never had to pick.”⟦/⟧
Mr. Zabriskie, in the front room, listened with his watch in his hand. He heard the door. He heard the springs go down on the one side, and then he heard them go down on the other. He wound the watch and wrote the time on his cuff, out of habit, as he’d have done for anything that got in safe.
@break ❦
⟦H→L+O i⟧“It’s a dollar fifty extra,”⟦/⟧ said Mrs. Hatch on Saturday over the sheets, ⟦H→L+O i =⟧“if you’re both of you going to be on days.”⟦/⟧

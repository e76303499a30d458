# title: Still On The List
# style: third person past, viewpoint switches by scene (Nate, Ravi); straight quotes; US; fake-still-married at a big wedding; crowded tables, two-person talk in the dark with few tags; long
# cast: N = Nate Kowalczyk | Nate, Nathan, Kowalczyk, mapillai, the ex-husband | he
# cast: R = Ravi Balakrishnan | Ravi, Dr. Balakrishnan, kanna, Balakrishnan | he
# cast: L = Lakshmi Balakrishnan | Lucky, Lakshmi, the bride, Ravi's sister | she
# cast: A = Amma | Vasantha, Ravi's mother, his mother, Mrs. Balakrishnan, Vasantha Aunty | she
# cast: S = Sarala Aunty | Sarala, his aunt, Aunty | she
# cast: K = Kannan | Kannan, the cousin, Ravi's cousin | he
# cast: D = Deshawn Pruett | Deshawn, the groom | he
# cast: C = the desk clerk | the clerk, the kid at the desk | he
# cast: P = Appa | Ravi's father, his father, Bala | he
---
@note
For Trope Roulette: I spun "fake married" and thought, what if they weren't faking, what if they'd just... stopped? Many thanks to my beta for the Tamil and for the thing about the jasmine. All mistakes mine.
@end
⟦C→N+R i⟧"I've got you down for one king,"⟦/⟧ said the kid at the desk.
⟦N→C i⟧"Two queens,"⟦/⟧ said Nate.
⟦C→N+R i⟧"It says here one king, Mr. and Mr. Balakrishnan. It's the room block. They've put you in the Garden Tower with the family?"⟦/⟧ He turned the screen around to show them, as though they might like it better that way. ⟦C→N+R i =⟧"There's also a fruit basket."⟦/⟧
Nate didn't look at Ravi. He'd gotten good at that, eight months, two lawyers, one afternoon in a very small courtroom in White Plains. He looked at the fruit basket.
⟦R→C i⟧"Do you have anything else at all?"⟦/⟧
⟦C→R i⟧"Sir, I've got four hundred people coming in for this one wedding. I've got an uncle in the business center."⟦/⟧
⟦R→C i⟧"One king's fine,"⟦/⟧ said Ravi. ⟦R→C i =⟧"Thank you."⟦/⟧
They got as far as the elevator.
⟦N→R i⟧"You said you'd told her."⟦/⟧
⟦R→N i⟧"I said I was going to tell her."⟦/⟧
⟦N→R i⟧"You said, and I have it in writing, 'will handle Amma before the wedding.' That's what you put. *Handle*."⟦/⟧
⟦R→N i⟧"And then she had a stent put in, Nate! What did you want me to do, lean over the bed rail? 'Good news, they've opened up the artery, also I'm divorced'?"⟦/⟧
⟦N→R i⟧"That was in *May*."⟦/⟧
⟦R→N i⟧"There was cardiac rehab."⟦/⟧
⟦N→R i⟧"It's October."⟦/⟧
The doors opened. There was a very old man in there in a dhoti, with a luggage cart, and both of them said hello uncle, and got in, and rode up four floors smiling straight ahead. Ravi had cut his hair. It was shorter at the back than it used to be and you could see the mole. Nate looked at the fruit basket some more.
⟦R→N i⟧"It's three days,"⟦/⟧ Ravi said, when uncle had been wheeled off. ⟦R→N i =⟧"You didn't have to say yes."⟦/⟧
⟦N→R i⟧"Lucky called me, she was crying. She said there was a whole dance."⟦/⟧
⟦R→N i⟧"There *is* a whole dance."⟦/⟧
⟦N→R i⟧"Does she know?"⟦/⟧
⟦R→N i⟧"Nobody knows."⟦/⟧
⟦N→R i⟧"So I've got to stand up there with your family, and have everyone be nice to me."⟦/⟧
⟦R→N i⟧"Yes. I'm sorry. They're going to be incredibly nice to you,"⟦/⟧ said Ravi, and put the key card in upside down, as he always had, and Nate reached over and turned it without thinking, as he always had, and the light went green.
@break ~~~
Here is what Ravi had forgotten: he'd forgotten how good Nate was at it.
Three aunts and a great-aunt had got him in the corner by the chaat station. He was holding two purses. He was bent down nearly double, with his tie over his shoulder, so Sarala Aunty could show him somebody's kitchen on her phone.
⟦S→N i⟧"Granite, you see. I told them quartz."⟦/⟧
⟦N→S i⟧"Oh, you've got to have quartz. With turmeric?"⟦/⟧
⟦S→N i⟧"This is what I *said*. Nobody listens. You've become thin, mapillai, is he not cooking for you?"⟦/⟧
⟦N→S i⟧"He works too hard, Aunty."⟦/⟧
⟦S→N i⟧"They all work too hard. What are they curing? My knee is the same. And where's your ring?"⟦/⟧
From ten feet away, with a paper cone of bhel puri in his hand, Ravi watched Nate's thumb go to the place where it wasn't.
⟦R→S i⟧"It's being resized,"⟦/⟧ he said, coming up on the outside.
⟦N→S i⟧"I left it by the sink,"⟦/⟧ Nate said at exactly the same time.
⟦S→R+N i⟧"Which?"⟦/⟧
⟦N→S i⟧"It fell off by the sink, cause I've gotten so thin. So now it's being resized."⟦/⟧
⟦S→R i⟧"You see? *Cook* for him,"⟦/⟧ said Sarala Aunty, and hit Ravi quite hard on the arm with the kitchen.
⟦K→R i⟧"Dude, there you are,"⟦/⟧ said Kannan. ⟦K→R+N i =⟧"Both of you are at rehearsal at nine, right? Ballroom B. You're in the second row, Nate, next to my wife, there's a bit with a scarf. You watched the video?"⟦/⟧
⟦N→K i⟧"I watched it about thirty times. My neighbors think I've joined something."⟦/⟧
⟦K→N i⟧"What neighbors? I thought you guys had the house."⟦/⟧
⟦R→K i⟧"We do."⟦/⟧
⟦N→K i⟧"He means the, the neighbors across the street. They can see in."⟦/⟧
⟦K→N i⟧"Across the street from you's a reservoir,"⟦/⟧ said Kannan, puzzled.
⟦N→K i⟧"There's boats,"⟦/⟧ said Nate.
Afterward they stood together on the far side of a large ice swan and ate everything in the paper cone, quickly, in turns.
⟦R→N i⟧"Boats?"⟦/⟧
⟦N→R i⟧"I panicked."⟦/⟧
⟦R→N i⟧"It's a *reservoir*. It's the drinking water."⟦/⟧
⟦N→R i⟧"You said resized! We hadn't agreed on resized! We should've had a meeting."⟦/⟧
⟦R→N i⟧"You used to say that we had too many meetings."⟦/⟧
⟦N→R i⟧"I used to say that you'd put me on your calendar."⟦/⟧ Nate had tamarind on his lip. He wasn't smiling any more. ⟦N→R i =⟧"In yellow. 'Talk w/ N.' And then it'd go by and you would be in surgery, and I'd see it go gray."⟦/⟧
And there wasn't anything for Ravi to say to that, because it was true, and because just at that moment his mother came through the crowd in her wine-colored silk with both her arms held out, and walked past him, her only son, as if he were the swan.
⟦A→N i⟧"There's my boy,"⟦/⟧ said Amma. She took Nate's face in her hands. ⟦A→N i =⟧"There he is. Eight months you haven't come to see me. What did I do?"⟦/⟧
⟦N→A i⟧"Nothing, Amma."⟦/⟧
⟦A→N i⟧"I was lying in that hospital and I said to Bala, where's Nathan? He'd be bringing me the crossword."⟦/⟧
⟦N→A i⟧"I know. I'm so sorry. I wanted to. I sent the, did you get the plant?"⟦/⟧
⟦A→N i⟧"It's *this* high. I talk to it. Are you crying?"⟦/⟧
⟦N→A i⟧"It's the chutney,"⟦/⟧ Nate said. ⟦N→A i =⟧"The green one. It's got a real kick to it."⟦/⟧
@break ~~~
⟦R→N i⟧"I'll take the floor."⟦/⟧
⟦N→R i⟧"You've got that disc."⟦/⟧
⟦R→N i⟧"It's fine. It's better for it."⟦/⟧
⟦N→R i⟧"It isn't, you were in traction. Get in. It's a king, it's like a football field. You stay on your own forty."⟦/⟧
They'd turned off the lamps. There was a line of light from the parking lot that came in where the drapes didn't meet and went up the wall, and Nate lay on his back and followed it up and down again. They'd picked out a mattress once that cost four thousand dollars so one of them could turn over without the other one feeling it. He remembered the man in the store with a glass of red wine, jumping. *See? He doesn't feel a thing.*
⟦R→N i⟧"Are you awake?"⟦/⟧
⟦N→R i⟧"No."⟦/⟧
⟦R→N i⟧"Where are you living? I've got the address, from the papers. I mean what's it like?"⟦/⟧
⟦N→R i⟧"It's a one-bedroom over a place that fixes vacuum cleaners. It's nice. There's a tree."⟦/⟧
⟦R→N i⟧"Are you seeing anybody?"⟦/⟧
⟦N→R i⟧"I went to dinner with a guy named Todd."⟦/⟧
⟦R→N i⟧"And how was Todd?"⟦/⟧
⟦N→R i⟧"He had a lot to say about his crypto. You?"⟦/⟧
⟦R→N i⟧"I'm not, no. I haven't, really. I moved into the study."⟦/⟧
⟦N→R i⟧"What, to sleep? You've got four bedrooms."⟦/⟧
⟦R→N i⟧"I know how many there are."⟦/⟧ The bed, being a cheap one, told Nate everything: that he'd put his arm up over his eyes, that his feet were crossed. ⟦R→N i =⟧"I don't like it upstairs. It's very tidy up there. I used to come in at two in the morning and fall over your shoes and I'd think, why can't he put them in the closet, there's a closet eight feet away. I came in last month and walked the whole length of the hall. There was nothing to fall over."⟦/⟧
⟦N→R i⟧"You could buy some shoes."⟦/⟧
⟦R→N i⟧"I did think about it."⟦/⟧
⟦N→R i⟧"You never told me that you noticed them. I figured you just went around. I figured you'd gone around everything."⟦/⟧
⟦R→N i⟧"I fell over them *every night* for nine years!"⟦/⟧
⟦N→R i⟧"Well, then, why didn't you yell at me?"⟦/⟧
⟦R→N i⟧"I didn't want to fight with you."⟦/⟧
⟦N→R i⟧"I'd have loved it,"⟦/⟧ Nate told the ceiling. ⟦N→R i =⟧"I'd have loved for you to wake me up and yell at me about some shoes. I'd lie there with my eyes shut. I'd hear you go 'ow,' real quietly. And then you'd be so careful getting in. You got in like I was somebody at a bus stop."⟦/⟧
⟦R→N i⟧"You were awake?"⟦/⟧
⟦N→R i⟧"I was always awake, Ravi."⟦/⟧
Down in the lot a car alarm started up, thought better of it, and quit.
⟦R→N i⟧"Ow,"⟦/⟧ said Ravi after a while, real quietly.
@break ~~~
Lucky found out on Saturday morning at nine forty, in Ballroom B, in front of a portable speaker, because Kannan's wife had googled the reservoir.
It wasn't only the boats. It was the boats, and the ring, and the county clerk's website, where anybody could look up anything, it turned out, if they'd a law degree and a bad feeling. Ravi saw his sister come across the parquet in sweatpants, with her hair half up and both arms hennaed to the elbow and held out stiffly in front of her like a zombie, and he knew.
⟦L→R i⟧"In the hall,"⟦/⟧ said Lucky. ⟦L→R+N i =⟧"Now. And *you*."⟦/⟧
⟦N→L i⟧"I've got the scarf bit."⟦/⟧
⟦L→N i⟧"Leave the scarf!"⟦/⟧
They went into the hall. There was a housekeeping cart and some cousins, and Lucky gave the cousins a look and there weren't any.
⟦L→R+N i⟧"February,"⟦/⟧ she said. ⟦L→R+N i =⟧"It's got a stamp. You got divorced in *February*, and in April you, Ravi, stood there while I made you and your husband co-chairs of the *ceremony*. And you, you let me cry at you on the phone! You let me go on for an hour about whether it's scary!"⟦/⟧
⟦N→L i⟧"It is scary."⟦/⟧
⟦L→N i⟧"You said it was worth it!"⟦/⟧
⟦N→L i⟧"It was worth it."⟦/⟧
⟦R→L i⟧"Lucky, it's my fault. I asked him not to say."⟦/⟧
⟦L→R i⟧"Oh, I know that it's your fault. I grew up with you. You had a broken wrist for a week in fifth grade because Amma had a cold."⟦/⟧
⟦R→L i⟧"It was a hairline fracture."⟦/⟧
⟦N→R i⟧"You never told me that one."⟦/⟧
⟦L→N i⟧"He held his *fork* funny, that's how we found out. What happened? Did somebody cheat? Was it you? Because I'll kill you, Nate, and I love you, and I can't even make a fist."⟦/⟧
⟦N→L i⟧"Nobody cheated on anybody."⟦/⟧
⟦L→R i⟧"So what then?"⟦/⟧
He looked at Nate, and Nate was looking at him. It struck Ravi that he'd no idea what the answer would be. They'd signed a thing that said *irretrievable*. He was a surgeon. He'd have asked to see the scan.
⟦R→L i⟧"I think that we were being considerate,"⟦/⟧ he said slowly.
⟦L→R i⟧"You *what*?"⟦/⟧
⟦N→L i⟧"It's hard to explain. It sounds dumb. It's like, he'd be tired, so I wouldn't bring it up. And then he'd see that I wasn't bringing stuff up, and he'd think, well, Nate wants some space. So he'd give me a whole lot of space. And we both got so good at it that there was nobody there."⟦/⟧
⟦L→R+N i⟧"That is the stupidest thing I ever heard in my life."⟦/⟧
⟦R→L i⟧"Yes,"⟦/⟧ said Ravi.
⟦L→R+N i⟧"Do you even hate each other?"⟦/⟧
⟦N→L i⟧"I tried. He kept on paying my dental."⟦/⟧
⟦R→N i⟧"It was open enrollment,"⟦/⟧ Ravi said. ⟦R→N i =⟧"I'd have had to uncheck a box."⟦/⟧
Lucky put both her hands to her face, remembered, and took them away again. There were two little brown leaves on her cheek.
⟦D→L i⟧"Baby? Everything cool out here?"⟦/⟧ It was Deshawn, six foot four, with a towel around his neck. He wasn't supposed to see her until four; he'd put the end of the towel over his eyes. ⟦D→L i =⟧"Kannan says they lost a scarf guy."⟦/⟧
⟦L→D i⟧"They're *divorced*, Shawn!"⟦/⟧
⟦D→L i⟧"Who is?"⟦/⟧
⟦L→D i⟧"Ravi and Nate!"⟦/⟧
⟦D→L i⟧"For real? Nah,"⟦/⟧ said Deshawn from under the towel. ⟦D→L i =⟧"I rode up in the elevator with those two. Dude did his key card for him."⟦/⟧
@break ~~~
Nobody was going to tell Amma. That was decided, in the hall, by four people and the towel. She'd have her day; and on Monday, after the brunch, when the flowers were in the car, Ravi would sit down with her in a quiet room, with a cardiologist present if possible.
So Nate stood up with the family. He stood under the mandap between an uncle and a pillar, in the cream kurta she'd had made for him, and held a tray with a coconut on it. He'd been to a lot of these by now. He knew when you threw the rice. When Deshawn, who was a Baptist from Newark, bent his big head down and tied the third knot and the nadaswaram went off like a fire engine, he looked across the smoke, and Ravi was there on the other side, with his lips pressed shut, trying not to, and then the tears just came straight down.
He'd cried like that on a beach in Wellfleet. He'd said *I'm fine, I'm fine, keep going*, to the judge.
⟦A→N i⟧"Come, hold this for me,"⟦/⟧ said Amma's voice at his elbow. It was a purse. It was always a purse. ⟦A→N i =⟧"Walk me out, my shoes are hurting. Not him. You."⟦/⟧
She took him down the side, past the shoes, to where there was a bench, and a fountain with a cherub that somebody had put a garland on.
⟦A→N i⟧"So,"⟦/⟧ she said, when she'd got her breath. ⟦A→N i =⟧"What's it called, the place?"⟦/⟧
⟦N→A i⟧"What place, Amma?"⟦/⟧
⟦A→N i⟧"Where you stay. With the vacuum cleaners."⟦/⟧
The coconut rolled clean off the tray. It went across the flagstones and into the fountain.
⟦N→A i⟧"Who told you?"⟦/⟧
⟦A→N i⟧"You did. You put it on the card with the plant, the return address. Fourteen B. I sent Bala to look. He drove there two hours, he went inside and bought a bag for our Hoover so it shouldn't look odd. He said, it's a nice building, there's a tree."⟦/⟧
⟦N→A i⟧"You've known since *May*?"⟦/⟧
⟦A→N i⟧"I was waiting to be told! I said to Bala, let them come to me. In June I said it. In July I thought, is it my heart, are they afraid? So I did all the exercises. I walked on that machine like a hamster, so he'd see I was strong. Every week he came and sat in the chair, and asked me what's my ejection fraction."⟦/⟧ She'd got a handkerchief from somewhere in all the silk. ⟦A→N i =⟧"I have two children. One of them tells me everything and the other holds his fork funny. And I thought, Nathan will say. He always says. But you didn't come either."⟦/⟧
⟦N→A i⟧"I thought that I wasn't yours any more,"⟦/⟧ said Nate.
It was out before he knew. He sat there in the kurta with his big stupid hands between his knees.
⟦A→N i⟧"Who said so? Which judge?"⟦/⟧
⟦N→A i⟧"That's generally how it works. They give you the, you each get your own."⟦/⟧
⟦A→N i⟧"Mm. And did they ask me?"⟦/⟧
⟦N→A i⟧"No, Amma."⟦/⟧
⟦A→N i⟧"Then it's not legal,"⟦/⟧ said Ravi's mother. She blew her nose. ⟦A→N i =⟧"Do you want him?"⟦/⟧
⟦N→A i⟧"I don't know if he wants—"⟦/⟧
⟦A→N i⟧"I'm not asking him. I'll ask him in a minute, he's behind that tree."⟦/⟧
Nate turned around. There was a row of potted arborvitae along the path with little lights in them, and one had dress shoes.
⟦R→A i⟧"I wasn't listening,"⟦/⟧ it said.
⟦A→R i⟧"Come out of there, kanna. You're thirty-nine."⟦/⟧
He came out. He had needles all down his silk, and his eyes were swollen up, and he'd brought, for some reason, two plates of cake.
⟦R→A i⟧"You knew?"⟦/⟧
⟦A→R i⟧"I knew."⟦/⟧
⟦R→A i⟧"I'd made a plan for Monday. I asked Dr. Feinberg to be on call."⟦/⟧
⟦A→R i⟧"Feinberg's at table nineteen, he has eaten three dosas. Sit. No, there, next to him. I'm going to say one thing and then I'm going to find my husband and dance. When you were small you'd never cry, I used to worry. The doctor said he's a good baby. I told him, he's not good. He's only waiting to see if it's a convenient time."⟦/⟧ She held out her hand and Nate put the purse in it. ⟦A→R+N i =⟧"It's never convenient. I was in labor with you at the DMV."⟦/⟧
They watched her go up the path, in her stocking feet, carrying her sandals. You could hear somebody yelling for her up there, it was Appa, he'd got the microphone. ⟦P→A i⟧"Vasantha! Vasantha, they're playing it!"⟦/⟧
⟦R→N i⟧"I brought you an end piece,"⟦/⟧ said Ravi.
⟦N→R i⟧"I see that."⟦/⟧
⟦R→N i⟧"How long have we got until the dance?"⟦/⟧
⟦N→R i⟧"Half an hour. You want to go over the scarf thing?"⟦/⟧
⟦R→N i⟧"No. I want to yell at you."⟦/⟧
⟦N→R i⟧"What about?"⟦/⟧
⟦R→N i⟧"I don't know yet,"⟦/⟧ Ravi said. His voice was shaking all over the place. ⟦R→N i =⟧"I've never done it. I thought I'd start with the shoes and see how I go. You leave them in the *middle*, Nate. It's a perfectly good closet. You put a lid back on a jar so it's only resting there, and I pick it up and it goes all over the floor. You told my aunt I don't cook. I do cook! I made you that thing with the eggplant and you said that it was interesting!"⟦/⟧
⟦N→R i⟧"It was *gray*!"⟦/⟧
⟦R→N i⟧"You should have *said* it was gray!"⟦/⟧
⟦N→R i⟧"I'm saying it! It was gray and you left the stems on! And you never once, in nine years, asked me to come and pick you up. I'd have driven down there at two in the morning in my pajamas. I'd have sat in the car. I wanted you to need a ride so bad."⟦/⟧
⟦R→N i⟧"I didn't want to wake you up!"⟦/⟧
⟦N→R i⟧"I was *awake*!"⟦/⟧
A waiter came around the arborvitae with a tray of little spoons, took a look, and went back.
They were both on their feet. Nate couldn't have said when that had happened. There was frosting on the flagstones, and the coconut bobbed up in the fountain under the cherub, green and slow, like something surfacing in its own good time. He was so angry. It felt wonderful. He felt like someone had opened all the windows.
⟦N→R i⟧"I'm not moving back into that house,"⟦/⟧ he said.
⟦R→N i⟧"I hate that house."⟦/⟧
⟦N→R i⟧"You do? Since when?"⟦/⟧
⟦R→N i⟧"Since we bought it. You liked the light so much."⟦/⟧
⟦N→R i⟧"I liked it for *you*! I thought you wanted the stupid reservoir!"⟦/⟧
And Ravi started to laugh, he sat down hard on the edge of the fountain with his hand over his eyes, and laughed until he was wheezing. Nate lowered himself down next to him. It was cold, and wet. Their shoulders touched.
⟦R→N i⟧"Is there room?"⟦/⟧ said Ravi at last. ⟦R→N i =⟧"Over the vacuum cleaners?"⟦/⟧
⟦N→R i⟧"It's pretty small. You'd fall over my shoes."⟦/⟧
⟦R→N i⟧"I'd say ow."⟦/⟧
⟦N→R i⟧"Loud?"⟦/⟧
⟦R→N i⟧"I'd wake the whole building."⟦/⟧
⟦K→R+N i⟧"*There* you are!"⟦/⟧ Kannan was hanging over the balustrade, with a scarf in each fist and glitter in his beard. ⟦K→R+N i =⟧"Are you guys divorced or not? I've got to know, I've got you in the same row!"⟦/⟧
Nate looked at Ravi. It had been a long time since he'd looked straight at him without going around. He saw him think of something considerate, and stop.
⟦R→K i⟧"It's complicated,"⟦/⟧ Ravi called up. ⟦R→K i =⟧"Leave us in the same row."⟦/⟧

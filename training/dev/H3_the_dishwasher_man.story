# title: The Dishwasher Man
# style: third person present; curly quotes; fake dating; AO3, with tags as note
# cast: K = Kamran Daftari | Kamran, Kam, Kami, Kami-jan | he
# cast: W = Wesley Tillman | Wes, Wesley, Tillman, the dishwasher man, the repairman | he
# cast: M = Kamran's mother | his mother, Maman, Mrs. Daftari | she
# cast: S = Shirin Daftari | Shirin, his sister, Shiri | she
# cast: G = Mamani | Mamani, his grandmother, Grandma | she
# cast: A = Uncle Farhad | Farhad, Amoo Farhad, Amoo | he
# cast: D = Doug | Doug, the groom | he
---
@note
Tags: Fake Dating, Big Persian Wedding, Appliance Repair, Kam Is A Disaster, Wes Is A Competent Disaster, Meddling Grandmothers, Mutual Pining (2 days' worth), Happy Ending
@end
In his defense, there is water coming out of the dishwasher.
There’s water coming out of the dishwasher, his mother is on speaker, and a man called Wes whom Kamran met forty minutes ago is lying on the kitchen floor with his head in the cabinet and his T-shirt riding up. It’s a situation in which anyone might say something stupid.
⟦M→K i⟧“So you’ll be at table nine,”⟦/⟧ says his mother’s voice from on top of the microwave, ⟦M→K i =⟧“with the Hashemi girls and the single cousins.”⟦/⟧
⟦K→M i⟧“Maman, I’m thirty-one.”⟦/⟧
⟦M→K i⟧“This is what I’m saying. It’s a table for eight, I have seven. You are the eighth.”⟦/⟧
⟦W→K i⟧“Can you hand me the channel locks?”⟦/⟧ says the man in the cabinet.
⟦M→K i⟧“Who’s that?”⟦/⟧
⟦K→M i⟧“Nobody. Which ones are those?”⟦/⟧
⟦W→K i⟧“Red handles. By your foot, buddy.”⟦/⟧
⟦M→K i⟧“Kamran, it’s ten at night. Who’s there at ten at night?”⟦/⟧
It’s an emergency call-out, it’s costing him a hundred and eighty dollars. But he thinks about table nine. He thinks about last summer at his cousin’s, where an aunt held his face in both hands and said that there are doctors for it now.
⟦K→M i⟧“That’s Wes,”⟦/⟧ he says. ⟦K→M i =⟧“He’s my... We’re seeing each other. So you’d better make it table something else.”⟦/⟧
The clanking in the cabinet stops.
There’s a silence on top of the microwave, too, and it goes on so long that Kamran thinks he’s killed her. Then his mother says, rather faintly, ⟦M→K i⟧“Does he eat lamb?”⟦/⟧
Kamran looks at the floor. A face slides out from under the sink, upside down, with a smear of something on one cheekbone. It’s quite a face.
⟦W→M i⟧“Yes ma’am,”⟦/⟧ says the dishwasher man. ⟦W→M i =⟧“I love lamb.”⟦/⟧
@break * * *
⟦K→W i⟧“I’ll pay you,”⟦/⟧ says Kamran. ⟦K→W i =⟧“I’m so sorry. I’ll pay you your hourly rate. You could just break up with me by text on Thursday.”⟦/⟧
⟦W→K i⟧“When’s the wedding?”⟦/⟧
⟦K→W i⟧“Saturday.”⟦/⟧
⟦W→K i⟧“That’s cold, though. Two days before?”⟦/⟧ Wes wipes his hands on a rag, one finger at a time. He has the slow kind of voice, from Bakersfield or someplace where they’ve got more room. ⟦W→K i =⟧“Your pump’s shot, by the way. There was a shot glass in it. I’d have to order the part, so I’m gonna be back here Friday in any case.”⟦/⟧
⟦K→W i⟧“You’re not actually considering it.”⟦/⟧
⟦W→K i⟧“Is there dancing?”⟦/⟧
⟦K→W i⟧“There’s four hundred people. There’s a man who comes out with a *sword*.”⟦/⟧
⟦W→K i⟧“Well, shoot,”⟦/⟧ says Wes. ⟦W→K i =⟧“I haven’t been asked out since March.”⟦/⟧
@break * * *
Kamran makes a document. He’s an actuary; it has headings. On Friday night, while the new pump goes in, he stands in the kitchen and reads out of it.
⟦K→W i⟧“How did we meet?”⟦/⟧
⟦W→K i⟧“I fixed your dishwasher.”⟦/⟧
⟦K→W i⟧“We can’t say that. It’s got to be before. My mother will ask how long, and she’ll do the math, and she’s a retired chemist.”⟦/⟧
⟦W→K i⟧“So I fixed it in June. You’re hard on a dishwasher. Everybody’ll believe that.”⟦/⟧ Something clicks into place. ⟦W→K i =⟧“What do I like about you?”⟦/⟧
⟦K→W i⟧“I’ve left it blank.”⟦/⟧
⟦W→K i⟧“How come?”⟦/⟧
⟦K→W i⟧“I thought you could put down whatever seemed plausible.”⟦/⟧
Wes sits up. He looks at Kamran with his head on one side, the way he’d looked at the pump, and it goes on for what feels like a billing period.
⟦W→K i⟧“You’ve got a label maker,”⟦/⟧ he says. ⟦W→K i =⟧“You labeled your spices, and then you labeled the label maker.”⟦/⟧
⟦K→W i⟧“That’s not a thing to like.”⟦/⟧
⟦W→K i⟧“Put it down,”⟦/⟧ says Wes, and goes back under.
@break * * *
Saturday. The hotel in Anaheim has a fountain in it. Kamran’s waiting by the valet with his tie feeling like a tourniquet when a truck pulls up, a white truck, TILLMAN & SON APPLIANCE, and out of it climbs a man in a navy suit that somebody knew how to cut.
⟦W→K i⟧“My brother’s,”⟦/⟧ Wes says, tugging a cuff. ⟦W→K i =⟧“He sells boats. Is it okay?”⟦/⟧
⟦K→W i⟧“It’s, yes. It’s fine. It fits.”⟦/⟧
⟦W→K i⟧“You all right, Kam?”⟦/⟧
Nobody’s called him Kam since college. ⟦K→W i⟧“You can still go,”⟦/⟧ he says. ⟦K→W i =⟧“I’ll tell them you were electrocuted.”⟦/⟧
⟦S i⟧“Oh my God,”⟦/⟧ says somebody behind them, ⟦S→K i =⟧“is that *him*?”⟦/⟧
⟦K→S i⟧“Shirin, you’re the bride. You’re supposed to be hidden.”⟦/⟧
⟦S→K i⟧“I’m on a break, I’m having a cigarette. Don’t tell Doug.”⟦/⟧ His sister, in about nine yards of tulle, sticks out the hand without the cigarette. ⟦S→W i⟧“Hi. I’m Shirin. He’s never mentioned you once.”⟦/⟧
⟦W→S i⟧“I’m Wes. He’s mentioned you plenty. You’re the one who put the shot glass in the dishwasher.”⟦/⟧
⟦S→W i⟧“That was in *April!*”⟦/⟧
⟦W→S i⟧“It was a real nice shot glass.”⟦/⟧
⟦S→K i⟧“I like him,”⟦/⟧ Shirin tells Kamran. ⟦S→K i =⟧“Where’d you get him? Is he real? You look like you’re going to throw up.”⟦/⟧
⟦K→S i⟧“Of course he’s real.”⟦/⟧
⟦S→K i⟧“Because Maman’s moved two ambassadors to put you guys at the family table, so if he’s not real, I need to know it now.”⟦/⟧
⟦D→S i⟧“Babe?”⟦/⟧ calls a voice from inside. ⟦D→S i =⟧“Babe, are you smoking?”⟦/⟧
⟦S→D i⟧“No!”⟦/⟧ Shirin gives Wes the cigarette and goes.
Wes regards it. He’s plainly never smoked one in his life.
⟦W→K i⟧“Two ambassadors,”⟦/⟧ he says.
@break * * *
His mother has dressed for it. She has on the emeralds. She looks Wes up, she looks him down, and Kamran, who’s been presenting her with report cards all his life, stops breathing.
⟦M→W i⟧“So. Wesley.”⟦/⟧
⟦W→M i⟧“Mrs. Daftari. I brought you something. It isn’t much.”⟦/⟧
It’s a jar. It’s a jar with no label, which gives Kamran an actual pang.
⟦M→W i⟧“What is it?”⟦/⟧
⟦W→M i⟧“Sour cherry preserves. We’ve got the tree. My mom used to put them up, and then it was me. Kam said you can’t get good ones here.”⟦/⟧
Kamran had said it on Friday, about midnight, on his third beer, sitting on the floor. He’d been talking about Tehran, where he’s never been. He hadn’t thought anybody was taking notes.
⟦M i⟧“Albaloo,”⟦/⟧ says his mother. She holds it up to the chandelier. ⟦M→W i⟧“With the stones in?”⟦/⟧
⟦W→M i⟧“It’s better with the stones in.”⟦/⟧
⟦M→W i⟧“Of course it’s better!”⟦/⟧ She puts the jar in her evening bag, takes out her phone and her inhaler to make room, and hands them to Kamran. ⟦M→W i =⟧“And you do what? Kamran tells me nothing.”⟦/⟧
⟦W→M i⟧“Appliances. It was my dad’s business.”⟦/⟧
⟦A→W i⟧“Appliances!”⟦/⟧ It’s Uncle Farhad, out of nowhere, with a skewer. ⟦A→W i =⟧“My friend! Sub-Zero, you know Sub-Zero? It makes a noise.”⟦/⟧
⟦W→A i⟧“What kind of a noise, sir?”⟦/⟧
⟦A→W i⟧“Like this,”⟦/⟧ says Uncle Farhad, and makes it.
⟦M→A i⟧“Farhad, you’re frightening the guests.”⟦/⟧
⟦W→A i⟧“Is it all the time, or only at night?”⟦/⟧
⟦A→W i⟧“At night! Three o’clock! My wife thinks it’s me!”⟦/⟧
⟦W→A i⟧“That’s your condenser fan. I’ve got one on the truck.”⟦/⟧
⟦A→K i⟧“Kami,”⟦/⟧ says Uncle Farhad, with tears in his eyes, ⟦A→K i =⟧“you’ll marry this man, or I will.”⟦/⟧
@break * * *
The man comes out with the sword. The lamb comes out, and it’s got a sparkler in it. By ten o’clock Wes has danced with both of the Hashemi girls, with Doug’s mother, and with a five-year-old who stood on his shoes; he’s lost the jacket; and Kamran has eaten an entire bowl of sugared almonds without tasting one.
⟦G→K i⟧“You’re looking at that boy,”⟦/⟧ says his grandmother in Farsi.
She is ninety. She’s been parked beside him in her wheelchair with a plate of melon. He’d thought she was asleep.
⟦K→G i⟧“He’s my boyfriend, Mamani. I’m allowed.”⟦/⟧
⟦G→K i⟧“He isn’t your boyfriend.”⟦/⟧
Kamran chokes on an almond.
⟦G→K i⟧“Don’t choke. It’s a wedding. He pulls out your chair and you say thank you. Nobody says thank you like that to someone he’s seen naked.”⟦/⟧
⟦K→G i⟧“*Mamani.*”⟦/⟧
⟦G→K i⟧“Your grandfather and I met eleven times before we married, with my aunt in the room. I know what it looks like before.”⟦/⟧ She spears a cube of melon. ⟦G→K i =⟧“It’s the nicest part. I’d give you all these emeralds for an hour of it. What’s he called?”⟦/⟧
⟦K→G i⟧“Wes.”⟦/⟧
⟦G→K i⟧“What kind of a name is that? It’s a direction.”⟦/⟧
And the direction arrives, pink in the face, collar open. He crouches down beside the wheelchair so that she doesn’t have to look up, and it’s that, maybe. Out of all of it, it might be that.
⟦W→G i⟧“Evening, ma’am. I was hoping you’d spare me a dance.”⟦/⟧
⟦G→K i⟧“What does he say?”⟦/⟧
⟦K→G i⟧“He wants to dance with you.”⟦/⟧
⟦G→K i⟧“With these knees? Tell him to dance with you, and stop wasting the band.”⟦/⟧
⟦W→K i⟧“What’d she say?”⟦/⟧
⟦K→W i⟧“She says her knees are bad.”⟦/⟧
⟦G→W i⟧“I speak English,”⟦/⟧ says his grandmother, in English. ⟦G→W i =⟧“Forty years. I said, dance with my grandson.”⟦/⟧
There’s a slow one on. Naturally there is. Wes’s hand comes to rest in the small of his back as if it had been measured for the space, and Kamran fixes his gaze on a point over Wes’s shoulder where the groom’s fraternity brothers are attempting to lift the groom.
⟦K→W i⟧“She knows,”⟦/⟧ he says.
⟦W→K i⟧“Knows what?”⟦/⟧
⟦K→W i⟧“That it’s fake. She’s a witch. You’ve been wonderful, though, and everybody else is completely convinced. I’ll tell them in a month or so that we grew apart. I’ve written it up. It’s the last page.”⟦/⟧
⟦W→K i⟧“I read the last page.”⟦/⟧
⟦K→W i⟧“Oh. Good.”⟦/⟧
⟦W→K i⟧“It’s got me moving to Oregon.”⟦/⟧
⟦K→W i⟧“I thought you’d like the trees.”⟦/⟧
⟦W→K i⟧“Kam,”⟦/⟧ says Wes. His voice, that close, is mostly a hum. ⟦W→K i =⟧“That pump was in by seven-thirty last night. What time did I leave?”⟦/⟧
Kamran does the math. He’s good at that.
⟦K→W i⟧“Ten past two.”⟦/⟧
⟦W→K i⟧“I’m not a slow worker.”⟦/⟧
⟦K→W i⟧“I wondered if I’d be billed for it.”⟦/⟧
He feels the laugh before he hears it. The hand on his back spreads out flat, and he stops looking over Wes’s shoulder.
⟦W→K i⟧“I’d put something down in that blank,”⟦/⟧ says Wes, ⟦W→K i =⟧“if it’s still open. I had a whole list going, driving over. The label maker’s just the top of it.”⟦/⟧
⟦K→W i⟧“What’s number two?”⟦/⟧
⟦W→K i⟧“You cried telling me about a city you never saw. Number three’s your ass. Don’t tell your grandma.”⟦/⟧
⟦K→W i⟧“She almost certainly knows.”⟦/⟧ He’s shaking a little. He thinks that he might be about to do something with no actuarial basis whatever. ⟦K→W i =⟧“Is it all right if I... My mother’s watching. It’d be in character.”⟦/⟧
⟦W→K i⟧“Is she? I don’t see her.”⟦/⟧
⟦K→W i⟧“No,”⟦/⟧ says Kamran. ⟦K→W i =⟧“I don’t either, she’s gone for more tea.”⟦/⟧
And he kisses the dishwasher man in the middle of the Grand Orange Ballroom, in front of four hundred people and an ice swan.
Somebody whoops. It sounds like Uncle Farhad. From the edge of the dance floor an old voice says, in Farsi, very comfortably and to nobody in particular, ⟦G i⟧“There. That’s how you say thank you.”⟦/⟧

# title: The Constant Rogue
# style: third person past, alternating points of view under name headings; curly quotes; long; community theatre; rivals
# cast: E = Emmett Krol | Emmett, Krol, Mr. Krol, the shop teacher, Thrale, Captain Thrale | he
# cast: S = Sandeep Bhatt | Sunny, Sandeep, Dr. Bhatt, Bhatt, Sir Harry, the dentist | he
# cast: F = Bernadette Fontaine | Bernadette, Mrs. Fontaine, the director | she
# cast: T = Trudy Osgood | Trudy, the stage manager | she
# cast: O = Old Pete | Pete, Pete Gunderson | he
# cast: C = Clementine Yee | Clementine, Clem | she
# cast: R = Ron Deasey | Ron | he
# cast: J = Joyce | the hygienist | she
# cast: M = Sunny's mother | his mother, Mummy, Mrs. Bhatt | she
---
@heading
EMMETT
@end
Ron Deasey came down off the balcony at seven-fifteen on a Tuesday, eighteen days before opening. He came down without using the stairs.
⟦T i⟧“Nobody move him!”⟦/⟧ shouted Trudy. ⟦T→R i⟧“Ron, can you feel your legs?”⟦/⟧
⟦R→T i⟧“I can feel the one,”⟦/⟧ said Ron, from behind the hedge, ⟦R→T i =⟧“and I wish I couldn’t.”⟦/⟧
Emmett Krol had built that balcony. He got there first, with the cordless drill still in his hand, and the first thing he did was check the railing. It was solid. There was nothing the matter with the railing at all.
⟦E→R i⟧“What’d you do, lean on it?”⟦/⟧
⟦R→E i⟧“I vaulted it.”⟦/⟧
⟦E→R i⟧“What’d you vault it for?”⟦/⟧
⟦R→E i⟧“It’s in my *character*,”⟦/⟧ said Ron Deasey, and threw up on the hedge.
So that was that for Captain Thrale. The ambulance had hardly got out of the parking lot before the Millersburg Footlighters were sitting in a circle on the apron of the stage, in their rehearsal skirts and their swords, with the faces of people at a wake where there isn’t any food.
⟦C→F i⟧“We could cancel,”⟦/⟧ said Clementine.
⟦F→C i⟧“One does not *cancel*, darling.”⟦/⟧
⟦O→F i⟧“We canceled in ’94. We canceled for the flood.”⟦/⟧
⟦F→O i⟧“That was the Lord, Peter. This was Ron.”⟦/⟧ Bernadette Fontaine had done one season in Toronto in 1971, and she wore a cape to the supermarket. ⟦F→T i⟧“Trudy, who’ve we got? Who’s tall?”⟦/⟧
⟦T→F i⟧“Nobody’s tall. You cast everybody tall.”⟦/⟧
⟦F→T i⟧“Who knows the lines?”⟦/⟧
And Trudy, who had the prompt book open on her lap, and who’d been his friend since the second grade, the Judas, turned her head slowly and looked up at the lighting ladder.
⟦E→T i⟧“No,”⟦/⟧ said Emmett.
⟦T→E i⟧“You say them. You say them when you’re painting. You do Ron’s part, and you do it better than Ron.”⟦/⟧
⟦E→T i⟧“I’m just making fun of Ron.”⟦/⟧
⟦F→E i⟧“Come down here, Mr. Krol.”⟦/⟧
⟦E→F i⟧“Ma’am, I teach shop.”⟦/⟧
⟦F→E i⟧“Our Lord was a carpenter. Come into the light.”⟦/⟧
He came into the light. He was six foot two and he had sawdust in his eyebrows. He could feel them all looking, and he could feel one of them most of all, stage left, with one ankle up on the other knee and a mouth like he’d bitten into foil.
⟦F→S i⟧“Well, Sandeep? You’re the one who’s got to kiss him.”⟦/⟧
⟦S→F i⟧“Is this a joke?”⟦/⟧ said Sunny Bhatt.
@heading
SUNNY
@end
The thing about *The Constant Rogue* was that in 1693 the part of Sir Harry Lovelock’s beloved had been written for an actress in breeches, and it had been Bernadette’s big idea to cut out the middleman. Sunny had thought it was brave, for Ohio. He’d thought it was wonderful. He had also thought that he’d be doing it opposite Ron Deasey, who was sixty, sold Buicks, and kissed like someone putting a letter in a box.
⟦S→J i⟧“He’s a *carpenter*,”⟦/⟧ he told Joyce. ⟦S→J i =⟧“He’s never been on a stage. He’s been under one.”⟦/⟧
⟦J→S i⟧“Is that the cute one?”⟦/⟧ said his hygienist. ⟦J→S i =⟧“With the forearms?”⟦/⟧
⟦S→J i⟧“I haven’t noticed his forearms.”⟦/⟧
⟦J→S i⟧“Came in with the cracked molar in April. You talked for an hour after about what a nice bite he had.”⟦/⟧
⟦S→J i⟧“Professionally! It’s a class one occlusion, you see it twice in a career!”⟦/⟧
The patient in the chair made a noise. Sunny took the mirror out of her mouth and apologized.
It wasn’t that he was a snob. He’d been the lead in everything the Footlighters did since he was nine years old and they’d needed a Siamese prince, and yes, he knew about that now, they’d all talked about it. He’d had a year at drama school. It had cost him a good deal to come home, and to go do teeth like his father. Three hours, three nights a week, he got to be something else. And last fall, in the middle of his big speech, with the whole house holding its breath, he’d heard somebody in the wings say in a low clear carrying voice, ⟦E i quoted⟧“Sounds like he’s ordering at a drive-through,”⟦/⟧ and somebody had laughed.
He’d looked. It was the man with the drill.
@break ❧
⟦F→E+S i⟧“From ‘Sir, you are bold,’”⟦/⟧ said Bernadette.
Krol stood like something that had been delivered. He’d got his hands in his back pockets.
⟦E→S i⟧“Sir you are bold,”⟦/⟧ he said. ⟦E→S i =⟧“And I have no defense against it. Save one.”⟦/⟧
⟦S→E i⟧“And what is that?”⟦/⟧
⟦E→S i⟧“That I do not wish to defend.”⟦/⟧
Nobody spoke. It was odd. He’d said it to the floorboards, he hadn’t done a thing with it, and Clementine, in the second row with her knitting, had stopped knitting.
⟦F→E i⟧“Good. Now up a bit, darling, out to the house. And then you kiss.”⟦/⟧
⟦S→F i⟧“Do we have to do it tonight?”⟦/⟧
⟦F→S i⟧“When would you suggest? At the curtain call?”⟦/⟧
⟦S→F i⟧“He doesn’t even know his moves.”⟦/⟧
⟦E→S i⟧“I know ’em. I cross to the urn.”⟦/⟧
⟦S→E i⟧“You cross on *my* line.”⟦/⟧
⟦E→S i⟧“Ron crossed on his.”⟦/⟧
⟦S→E i⟧“Ron was wrong!”⟦/⟧
⟦F→E+S i⟧“Children,”⟦/⟧ said the director. ⟦F→E+S i =⟧“I’ve a hip. Kiss him or don’t, but do it before nine.”⟦/⟧
They did it at six minutes to. It was awful. Krol’s nose was in the way, and their teeth hit, so that Sunny thought involuntarily, *class one*; and then it was over, and the man had actually stepped back and said, ⟦E→S i⟧“Sorry,”⟦/⟧ wiping his mouth with the back of a forearm. Sunny noticed the forearm.
⟦T→F i⟧“Do I write that down as blocking?”⟦/⟧ asked Trudy.
@heading
EMMETT
@end
⟦T→E i⟧“You’ve got to talk to him.”⟦/⟧
⟦E→T i⟧“I talk to him. I talked to him all night, it’s in the script.”⟦/⟧
⟦T→E i⟧“Emmett. He thinks you think he’s bad.”⟦/⟧
⟦E→T i⟧“Why’d he think that?”⟦/⟧
They were in her truck in the parking lot, sharing a sleeve of saltines. Trudy licked the salt off one and considered it.
⟦T→E i⟧“The drive-through.”⟦/⟧
⟦E→T i⟧“What drive-through?”⟦/⟧
⟦T→E i⟧“Last October. You said it, you were standing next to me, and I laughed, God forgive me. ⟦E i quoted⟧‘Sounds like he’s ordering at a drive-through.’⟦/⟧ He heard it. He went up on his next line. I’ve never seen him go up on a line.”⟦/⟧
Emmett had to think back. Then he had it, and it was like stepping on a nail.
⟦E→T i⟧“I meant the *sound*. The speaker, on the left, it had that buzz. I fixed it at intermission! I wasn’t talking about... Jesus, Trudy. I’d got tears running down my face. I had to go stand by the fuse box.”⟦/⟧
⟦T→E i⟧“I know. I saw you.”⟦/⟧
⟦E→T i⟧“Well, why didn’t you tell him?”⟦/⟧
⟦T→E i⟧“I didn’t think I’d have to! I thought any day now you’d open your mouth. You’ve been building that man balconies for six years.”⟦/⟧
He ate a saltine. Out past the windshield the stage door opened, and Sunny Bhatt came out under the light and stood there winding his scarf. He had a way of doing it, twice around and then a little flip. Emmett had gotten so he could tell the size of a mood by it. Tonight there wasn’t any flip.
⟦T→E i⟧“Go on,”⟦/⟧ said Trudy.
⟦E→T i⟧“What would I say?”⟦/⟧
⟦T→E i⟧“Any damn thing. Say it like you say Ron’s.”⟦/⟧
So he got down out of the truck. It was maybe forty feet, and he got all the way there with nothing in his head but dust.
⟦E→S i⟧“You want to run it?”⟦/⟧ he said.
⟦S→E i⟧“Excuse me?”⟦/⟧
⟦E→S i⟧“The lines. The, uh. All of it. I’ve got the shop open Thursdays. It’s warm. There’s a couch.”⟦/⟧
Bhatt looked at him. He had long, tired eyes, and he’d got eyeliner in the corner of one from the photo call.
⟦S→E i⟧“Why? So that you can have a laugh?”⟦/⟧
⟦E→S i⟧“No. So I quit hitting you in the teeth.”⟦/⟧
There was a short silence.
⟦S→E i⟧“It would be a shame,”⟦/⟧ said the dentist stiffly. ⟦S→E i =⟧“They’re very good teeth.”⟦/⟧
@heading
SUNNY
@end
The shop at Millersburg High smelled of pine and hot glue. There was, in fact, a couch. It had been made by a student, and it tilted.
⟦S→E i⟧“Can you do it without the pockets?”⟦/⟧
⟦E→S i⟧“Without what?”⟦/⟧
⟦S→E i⟧“Your hands. You’re hiding them. Thrale’s a soldier, he wouldn’t hide his hands.”⟦/⟧
⟦E→S i⟧“I don’t know what to do with ’em.”⟦/⟧
⟦S→E i⟧“What do you do with them the rest of the day?”⟦/⟧
Krol thought about it. He went over to the bench, picked up a block of something pale, and a little curved knife. ⟦E→S i⟧“Okay,”⟦/⟧ he said. ⟦E→S i =⟧“Go.”⟦/⟧
And it was another man. It all came out of him slow and easy with the shavings. He did the scene at the inn, and he did the scene with the letter; he was funny, he was actually funny, he had some dry trick of leaving out the pause where you expected one. Sunny forgot to act. He just answered.
⟦E→S i⟧“Sir, you are bold. And I have no defense against it, save one.”⟦/⟧
⟦S→E i⟧“And what is that?”⟦/⟧
The knife stopped. ⟦E→S i⟧“That I don’t wish to defend.”⟦/⟧
⟦S→E i⟧“‘Do not.’”⟦/⟧
⟦E→S i⟧“What?”⟦/⟧
⟦S→E i⟧“It’s ‘That I do *not* wish.’ You said ‘don’t.’”⟦/⟧
⟦E→S i⟧“Oh,”⟦/⟧ said Krol. He put the knife down. ⟦E→S i =⟧“I guess I was just saying it.”⟦/⟧
The radiator knocked. It would’ve been the kiss next. Neither of them brought it up. Sunny picked a long curl of wood off the floor and wound it round his finger.
⟦S→E i⟧“May I ask you something? Why do you do it? You’re there every night, and you’ve never once come to the cast party.”⟦/⟧
⟦E→S i⟧“I’m not cast.”⟦/⟧
⟦S→E i⟧“That isn’t what it means.”⟦/⟧
⟦E→S i⟧“I like to watch it from the side. You can see people right before they go on, when they think it’s dark. You do this thing.”⟦/⟧ He shook out his fingers, very fast, and touched his breastbone. ⟦E→S i =⟧“And then you go out there and it’s like somebody plugged you in. I’ve seen it, I don’t know. Eleven shows. I’d do it for the lumber.”⟦/⟧
Sunny’s mouth had gone dry.
⟦S→E i⟧“You said I sounded like a drive-through.”⟦/⟧
⟦E→S i⟧“The *speaker* did.”⟦/⟧
⟦S→E i⟧“I beg your pardon?”⟦/⟧
⟦E→S i⟧“Left house speaker. It had a ground hum. You were doing that speech about your father’s hands, and I couldn’t stand it that anybody should hear it through that goddamn buzz. I had the panel off before you’d finished your bow. I’d been trying to figure out all year why you quit saying hi to me.”⟦/⟧
⟦S→E i⟧“I went up on my line,”⟦/⟧ said Sunny faintly.
⟦E→S i⟧“I know it. ⟦S i quoted⟧‘The winter wheat, my lord.’⟦/⟧ I was saying it at you from the wings so hard I bit my tongue.”⟦/⟧
You couldn’t laugh at a thing like that. You couldn’t do the other thing either, not in a high school. There was a poster about safety goggles.
⟦S→E i⟧“I’ve been so rude to you,”⟦/⟧ he said.
⟦E→S i⟧“You fixed my molar.”⟦/⟧
⟦S→E i⟧“I was rude *while* I fixed it. I told you that you were a grinder.”⟦/⟧
⟦E→S i⟧“I am a grinder,”⟦/⟧ said Emmett Krol. ⟦E→S i =⟧“I got it bad since about October.”⟦/⟧
@heading
EMMETT
@end
He didn’t kiss him that night, nor the next one. He wanted to make that clear to Trudy, who wanted to know everything, and who’d started bringing doughnuts. They ran lines. They ran lines Thursday, and Saturday, and Sunday after church, when Sunny’s mother turned up at the shop door with a casserole dish wrapped in a towel.
⟦M→E i⟧“You are the Captain? You’re very big. Eat this.”⟦/⟧
⟦S→M i⟧“Mummy, I said that I’d be home by four.”⟦/⟧
⟦M→S i⟧“It’s five. I’m not stopping. I only want to see where it is that you’re always.”⟦/⟧ She was about the height of the drill press. She examined it, and then the couch, and then Emmett’s shirt, which had a hole. ⟦M→E i⟧“You’re a teacher?”⟦/⟧
⟦E→M i⟧“Yes, ma’am. Shop and drafting.”⟦/⟧
⟦M→E i⟧“It’s pensionable?”⟦/⟧
⟦S→M i⟧“*Mummy.*”⟦/⟧
⟦M→S i⟧“What? I’m making a conversation. You told me he was rude and had no training.”⟦/⟧
⟦E→S i⟧“Did you?”⟦/⟧
⟦S→E i⟧“That was before.”⟦/⟧
⟦M→E i⟧“Since two weeks it’s only Emmett this, Emmett says. Emmett says the speaker had a hum. I said to his father, so, it’s that.”⟦/⟧ She patted the towel. ⟦M→E i =⟧“There’s another one in the car with less chili. He didn’t know how you were with chili.”⟦/⟧
When she’d gone Sunny sat on the low end of the couch with both hands over his face. Emmett lifted a corner of the foil. It smelled like the inside of somewhere he’d never been.
⟦S→E i⟧“Don’t say anything,”⟦/⟧ said Sunny.
⟦E→S i⟧“I’m good with chili.”⟦/⟧
⟦S→E i⟧“I’m thirty-four years old.”⟦/⟧
⟦E→S i⟧“So am I. She doing that on purpose?”⟦/⟧
⟦S→E i⟧“All of it. She’s like Bernadette, only with vegetables.”⟦/⟧
@break ❧
Opening night it rained, and they still sold out. Emmett stood in the wings in a red coat with frogging on it. There were four hundred people out there, half of them had sanded birdhouses for him, and he couldn’t have told you his middle name.
⟦O→E i⟧“You sick?”⟦/⟧ whispered Old Pete, who was playing the Bishop.
⟦E→O i⟧“I’m okay.”⟦/⟧
⟦O→E i⟧“I was sick in ’88. Right in the font. Nobody knew.”⟦/⟧
⟦C→O i⟧“Pete, leave him be,”⟦/⟧ hissed Clementine. ⟦C→E i⟧“Breathe, Emmett. Through the nose. You look hot, if that helps.”⟦/⟧
⟦T→E+O+C i⟧“Places!”⟦/⟧ said Trudy’s voice in the dark. ⟦T→E+O+C i =⟧“Break a leg, everybody. Not like Ron.”⟦/⟧
⟦R→T i⟧“I heard that,”⟦/⟧ said Ron, from the prompt corner, where he’d been wheeled.
Somebody came up on his other side. There was just enough blue light to see him by: the wig and the lace, the long eyes. Sunny shook out his fingers, fast, and touched his breastbone. He saw Emmett seeing it. And then he reached over, not looking, and did the same thing on the front of the red coat. One tap.
⟦S→E i⟧“There,”⟦/⟧ he breathed. ⟦S→E i =⟧“Plugged in.”⟦/⟧
@heading
SUNNY
@end
He couldn’t have told anyone afterward how the first act went. There was laughter in it. He remembered the inn, and Emmett whittling, actually whittling, with a real knife that Trudy had forbidden. He remembered that Pete said the wrong psalm. What he remembered was the balcony.
⟦E→S i⟧“Sir, you are bold,”⟦/⟧ said Emmett.
He’d taken his hands out and put them on the railing. He had built it; he knew what it’d bear. His voice went out over the rows, with no buzz in it, to the last coat in the last seat.
⟦E→S i⟧“And I have no defense against it. Save one.”⟦/⟧
⟦S→E i⟧“And what is that?”⟦/⟧
It was the longest pause that there’d ever been in Millersburg. He’d gone up. He’d gone up on the *line*, Sunny saw it happen, saw the whole thing fall out of his face; in the corner Trudy had opened her mouth; and Sunny, who’d been doing this since he was nine, stepped in close and thought *winter wheat, winter wheat*, as hard as he could.
⟦E→S i⟧“I’m nuts about you,”⟦/⟧ said Emmett Krol. ⟦E→S i =⟧“I’ve been building you stuff for six years.”⟦/⟧
There was a rustle. In the third row somebody’s program slid to the floor.
It wasn’t 1693. It wasn’t anything. And Sir Harry Lovelock, who had forty lines still to go, and a duel, took hold of two handfuls of frogging, and said in a voice that cracked right down the middle,
⟦S→E i⟧“Sir. I took you for a grinder.”⟦/⟧
This time nobody’s teeth were in the way.
They told him later that it was eleven seconds. Trudy had it on the stopwatch. What he knew was that it had gone extremely quiet; that then, from row F, on the aisle, his own mother’s voice had said quite distinctly, ⟦M i⟧“Pensionable,”⟦/⟧ and that the roof came off the place.
@break ❧
⟦F→E+S i⟧“It isn’t in the text,”⟦/⟧ said Bernadette. She’d come around to the dressing room in the good cape. Her mascara was on her chin. ⟦F→E+S i =⟧“I’ve directed that play three times, and it isn’t in any folio that I know of.”⟦/⟧
⟦E→F i⟧“No, ma’am. I’m sorry. I went blank.”⟦/⟧
⟦F→E i⟧“Can you go blank again tomorrow?”⟦/⟧
They looked at one another in the mirror, over the cold cream.
⟦E→S i⟧“What do you think?”⟦/⟧ said Emmett.
⟦S→E i⟧“I think you should cross on my line,”⟦/⟧ said Sunny. ⟦S→E i =⟧“Otherwise, no notes.”⟦/⟧

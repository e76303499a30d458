# title: Blue Paint
# style: third person past, limited; straight quotes; AO3; hockey; enemies to lovers; ensemble
# cast: I = Ilmari Keskitalo | Ilmari, Kesky, Keskitalo, Mari, the goalie | he
# cast: W = Brody Wozniak | Woz, Wozniak, Brody | he
# cast: C = Anders Thibodeaux | Tibs, Thibodeaux, the captain, Cap | he
# cast: R = Rourke Delaney-Pratt | Pratter, the rookie, Rourke, kid | he
# cast: D = Coach Dubinski | Coach, Dubinski | he
# cast: M = Mina | the trainer, Mina Sato-Reyes | she
# cast: J = the reporter | the reporter from the Tribune | she
---
@summary
The Lakers trade for Brody Wozniak, who once put Ilmari Keskitalo in the hospital. Nobody asked Ilmari.
@end
@note
The Duluth Lakers are made up, so is their league, so are their salary cap rules, please don't come for me about the salary cap. Thank you to K. for the Finnish and for yelling.
@end
He found out from the rookie, which was the worst part.
⟦R→I i⟧"Dude,"⟦/⟧ said Pratter, hopping on one skate in the doorway of the locker room. ⟦R→I i =⟧"Dude. Dude. Did you see? Are you pissed? Tibs said don't tell you but I figured you'd seen it."⟦/⟧
Ilmari was taping his stick. He did it the same way every day, heel to toe, and nobody talked to him while he did it, and everybody knew that but Pratter, who was nineteen and had been raised by wolves in Saskatoon.
⟦I→R i⟧"I didn't see."⟦/⟧
⟦R→I i⟧"Oh,"⟦/⟧ said Pratter. ⟦R→I i =⟧"Oh, shit."⟦/⟧
⟦C→R i⟧"What did I say?"⟦/⟧ Thibodeaux came in behind him with a towel around his neck. ⟦C→R i =⟧"What did I literally say to you four minutes ago?"⟦/⟧
⟦R→C i⟧"He was gonna find out!"⟦/⟧
⟦C→R i⟧"From me. In a nice way. With a muffin."⟦/⟧
⟦I→C i⟧"Find out what?"⟦/⟧
The captain sat down on the bench. He was a big soft-spoken man with four daughters, and when he sat down next to you like that, somebody had been sent to the minors or somebody's dad had died.
⟦C→I i⟧"We got a D man for Sully and the second rounder."⟦/⟧
⟦I→C i⟧"Good. We need one."⟦/⟧
⟦C→I i⟧"It's Wozniak."⟦/⟧
Ilmari finished the toe of the stick. He tore the tape. He set the stick against the wall with the others, and then he went into the bathroom and stood there with both hands on the sink for a while, and through the door he heard Pratter say,
⟦R→C i⟧"Is he throwing up?"⟦/⟧
⟦C→R i⟧"Go get dressed, kid."⟦/⟧
@break * * *
Here's what everybody knew, since there was a GIF of it.
Two years ago, second round, game five. Brody Wozniak of the Tacoma Kings, driving the net, doesn't stop. Six foot four of Brody Wozniak goes through the blue paint and through Ilmari Keskitalo and takes the net off its moorings. There's a bit at the end of the GIF where Ilmari's mask is lying by itself. The internet had put a little ghost coming out of it.
Five months of dark rooms. He'd forgotten the word for *spoon*, in two languages.
And here's what nobody knew: a week in, when he still couldn't look at a phone, the nurse had read him a text off it. It was from a number she didn't recognize. *this is woz. i dont know what to say so im not gonna say anything smart. im sorry.* And she'd asked did he want to reply, and Ilmari had said no.
@break * * *
⟦D→I+W i⟧"I'm not doing a whole thing,"⟦/⟧ Coach Dubinski said. ⟦D→I+W i =⟧"I got two grown men in here. Am I right? I got two grown men?"⟦/⟧
⟦W→D i⟧"Yes, Coach."⟦/⟧
⟦I→D i⟧"Yes."⟦/⟧
⟦D→I+W i⟧"So you're gonna shake hands."⟦/⟧
Wozniak stuck his out at once. He'd grown a beard since Tacoma. It didn't suit him, it made him look like a man on a box of fish sticks, and above it his eyes were very blue and very miserable.
⟦W→I i⟧"Hey, man."⟦/⟧
Ilmari shook it. It was like shaking a catcher's mitt.
⟦W→I i⟧"I just wanna say—"⟦/⟧
⟦I→W i⟧"No,"⟦/⟧ said Ilmari.
⟦W→I i⟧"Okay."⟦/⟧
⟦D→I+W i⟧"Beautiful,"⟦/⟧ said Coach. ⟦D→I+W i =⟧"That's beautiful. Now get out of my office. Oh, and Kesky, you're rooming with him on the road."⟦/⟧
⟦I→D i⟧"What?"⟦/⟧
⟦W→D i⟧"Coach, I don't think that's, like. I can bunk with the kid."⟦/⟧
⟦D→W i⟧"Nobody can bunk with the kid. The kid FaceTimes his dog."⟦/⟧ Coach had already put his glasses back on. ⟦D→I+W i⟧"I had a marriage counselor once who charged me two hundred an hour, and you know what she told me? Share a bathroom. Out."⟦/⟧
@break * * *
They did not talk in Hartford. They did not talk in Providence, except for one exchange at two in the morning.
⟦W→I i⟧"Are you awake?"⟦/⟧
⟦I→W i⟧"No."⟦/⟧
In Albany Wozniak came out of the shower with his beard gone. His chin was two shades lighter than the rest of him. Ilmari, on his bed with the crossword, looked up and then looked for a moment longer than was needed.
⟦W→I i⟧"My sister said I looked like a sea captain."⟦/⟧
⟦I→W i⟧"Fish stick."⟦/⟧
⟦W→I i⟧"What?"⟦/⟧
⟦I→W i⟧"The man on the fish stick. On the box."⟦/⟧
There was a silence. Then Wozniak laughed, a big surprised honk of a thing, and sat down on the other bed in his towel as if his legs had quit.
⟦W→I i⟧"That's the most you've ever said to me."⟦/⟧
⟦I→W i⟧"It was a long time coming."⟦/⟧
⟦W→I i⟧"What's that, crossword? You do that in English?"⟦/⟧
⟦I→W i⟧"The doctor told me to. For the words."⟦/⟧
He saw it go in. He hadn't meant it as a knife, or he had, but it gave him no pleasure. Wozniak looked down at his own enormous feet.
⟦W→I i⟧"How bad was it?"⟦/⟧
⟦I→W i⟧"You want to know?"⟦/⟧
⟦W→I i⟧"No. Yeah. I think I should have to."⟦/⟧
So Ilmari told him. He told it flat, like a weather report. The dark, and the vomiting, and his mother flying from Oulu and sitting on the edge of the bath because he couldn't stand to hear a chair scrape. The spoon. It took about ten minutes. When he was finished, Wozniak had both fists against his mouth.
⟦W→I i⟧"I got pushed,"⟦/⟧ he said, through them. ⟦W→I i =⟧"I'm not, I'm not saying it to get off. I could have bailed. Sully's stick was in my back and I had maybe half a second where I could've gone down, and I thought, I can still score. That's it. That's all it was. I thought I could still score."⟦/⟧
⟦I→W i⟧"Did you?"⟦/⟧
⟦W→I i⟧"What?"⟦/⟧
⟦I→W i⟧"I don't remember. Nobody told me. Did it go in?"⟦/⟧
⟦W→I i⟧"...They waved it off. Goalie interference."⟦/⟧
It was, God help him, funny. It came up from somewhere under his ribs, and it hurt, and by the time it was out he was lying on his back with the crossword on his face, and the man who'd ended his season was saying ⟦W→I i⟧"Are you okay? Kesky? Should I get somebody?"⟦/⟧
⟦I→W i⟧"What is four letters,"⟦/⟧ said Ilmari from under the newspaper, ⟦I→W i =⟧"'sorry state'?"⟦/⟧
⟦W→I i⟧"Ohio,"⟦/⟧ said Wozniak.
It fit.
@break * * *
After that it was just a matter of everybody else noticing, which took them until January.
⟦R→C+M i⟧"Is it just me,"⟦/⟧ said Pratter, face down on the training table, ⟦R→C+M i =⟧"or are those two being weird?"⟦/⟧
⟦M→R i⟧"Hold still."⟦/⟧
⟦C→R i⟧"What two?"⟦/⟧
⟦R→C i⟧"Kesky and Woz! He cut up Woz's *chicken*, Tibs. At dinner. Woz has that splint on, and Kesky just reached over and cut it up."⟦/⟧
⟦C→R i⟧"That's called being a good teammate."⟦/⟧
⟦R→C i⟧"You've never cut up my chicken."⟦/⟧
⟦M→R i⟧"You've never had a broken thumb, and if you don't stop wriggling I can fix that for you."⟦/⟧
⟦C→M i⟧"Mina, is it a sin if I tell him he's right?"⟦/⟧
⟦M→C i⟧"I don't know anything. I'm a medical professional. Woz came in yesterday and asked me what the Finnish is for 'good morning' and I did not ask why he needed to know it before seven."⟦/⟧
⟦R→C+M i⟧"Wait,"⟦/⟧ said Pratter, and tried to sit up. ⟦R→C+M i =⟧"Wait wait wait. Weird like *weird*?"⟦/⟧
⟦C→R i⟧"Rourke."⟦/⟧
⟦R→C i⟧"No, it's sick! I'm good with it! I just can't believe I'm the one who picked up on it first."⟦/⟧
Thibodeaux and the trainer looked at each other over the back of his head.
⟦M→R i⟧"Sure, baby,"⟦/⟧ said Mina. ⟦M→R i =⟧"You were first."⟦/⟧
@break * * *
Only there wasn't anything to pick up on. That was what kept Ilmari staring at hotel ceilings. There was a man in the next bed who said *hyvää huomenta* like a person choking on a bagel. There was a man who tapped both posts before every faceoff in their own end, left, right, because he'd seen Ilmari do it. That was all there was. And then Tacoma came to town.
⟦J→W i⟧"Brody, first game against your old club,"⟦/⟧ said the reporter from the Tribune. The room was full of steam and cameras. ⟦J→W i =⟧"And of course there's the history, with Keskitalo over there. Is that still something the two of you talk about?"⟦/⟧
⟦W→J i⟧"I'm just focused on playing the right way, getting pucks deep."⟦/⟧
⟦J→W i⟧"But you did end his—"⟦/⟧
⟦I→J i⟧"Ask me,"⟦/⟧ said Ilmari.
Nobody ever asked Ilmari anything. He gave quotes like a vending machine with a bad coil. All the cameras swung around, and there he was with one leg pad on.
⟦J→I i⟧"Okay. Uh. Ilmari. How's it feel to share a room with the guy?"⟦/⟧
⟦I→J i⟧"He snores. He is very clean. He reads to me the crossword because small print still gives me a headache after a game, and he's never said once that it's boring."⟦/⟧ He could feel his neck going red and he kept on. ⟦I→J i =⟧"Two years he has carried that. I put mine down already. I think you can put it down too, it's not even yours."⟦/⟧
It was very quiet. Somewhere in the back Pratter whispered, ⟦R i⟧"Holy shit."⟦/⟧
⟦D→J i⟧"And that's time!"⟦/⟧ shouted Coach. ⟦D→J i =⟧"Thank you, folks! Go eat something!"⟦/⟧
@break * * *
They won in overtime. It wasn't pretty. The last two minutes were all in their end, and there was one moment, a screen, a lost puck, a big Tacoma winger coming in hard with his head down, and Ilmari saw it all happening over again, the exact same angle, and thought quite calmly, *lusikka. Spoon is lusikka.*
And number 44 came across the crease like a freight train and took the winger into the corner boards, clean as a whistle.
Ilmari found him afterwards in the stick room. It was the only door in the building that locked. Wozniak was sitting on an upturned bucket with a bag of ice on his shoulder.
⟦W→I i⟧"You didn't have to say all that."⟦/⟧
⟦I→W i⟧"I know."⟦/⟧
⟦W→I i⟧"My mom called. She's crying. She wants to send you a ham."⟦/⟧
⟦I→W i⟧"I like ham."⟦/⟧
⟦W→I i⟧"Mari."⟦/⟧ Nobody called him that. He had told it to exactly one person, at three in the morning, in Worcester. ⟦W→I i =⟧"Did you mean it? That you put it down?"⟦/⟧
⟦I→W i⟧"I had your text. Two years in my phone. I never answered."⟦/⟧
⟦W→I i⟧"I figured you never got it."⟦/⟧
⟦I→W i⟧"The nurse read it to me. You said you won't say anything smart. I thought, this is the only smart thing anybody said to me since I woke up, and it's from this *idiot*. I was so angry."⟦/⟧ He crouched, knees complaining, so their faces were level. ⟦I→W i =⟧"Can I answer now?"⟦/⟧
⟦W→I i⟧"Yeah,"⟦/⟧ said Woz. It hardly made a sound. ⟦W→I i =⟧"Yeah, you can... sure."⟦/⟧
The ice hit the floor. Woz kissed like he did everything else, late and with his whole body, and the bucket went over, and about forty sticks came down off the rack with a noise like the end of the world.
There was a knock.
⟦C→I+W i⟧"You fellas all right in there?"⟦/⟧
⟦W→C i⟧"Fine, Cap!"⟦/⟧
⟦I→C i⟧"We're looking for a stick."⟦/⟧
⟦C→I+W i⟧"Uh huh."⟦/⟧ A pause. ⟦C→I+W i =⟧"I'm gonna stand out here a while. I'm gonna tell people it's being mopped."⟦/⟧
⟦R→C i⟧"Is it Kesky and Woz?"⟦/⟧ they heard, farther off. ⟦R→C i =⟧"Tibs? Is it happening? Am I *first*?"⟦/⟧
⟦C→R i⟧"Go home, kid."⟦/⟧
Woz had his forehead on Ilmari's shoulder and was shaking with laughter. The pale chin was going to be raw tomorrow. Ilmari put his hand on the back of that big thick neck and kept it there.
⟦I→W i⟧"Say it properly,"⟦/⟧ he said. ⟦I→W i =⟧"Tomorrow. When you wake up. I'll teach you."⟦/⟧
⟦W→I i⟧"I been saying it wrong?"⟦/⟧
⟦I→W i⟧"Every day,"⟦/⟧ said Ilmari. ⟦I→W i =⟧"It's horrible. Don't stop."⟦/⟧

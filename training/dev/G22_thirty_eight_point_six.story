# title: 38.6
# style: third person past; straight quotes; AO3; sports-anime style school team with honorifics; sickfic; texts within; lightly tagged
# cast: K = Kurosaka Haruto | Kurosaka, Haruto, captain, the captain, Haruto-san, Kurosaka-san | he
# cast: M = Minegishi Tetsu | Minegishi, Tetsu, Mine, Minegishi-san, the vice captain | he
# cast: O = Obata Riku | Obata, Riku, the first year | he
# cast: Y = Yonezawa Shun | Yonezawa, Shun, Yone, the libero, Yonezawa-san | he
# cast: E = Endo Kaoru | Endo, Endo-san, the manager, Kaoru | she
# cast: F = Coach Furuhata | Furuhata, coach, the coach, sensei | he
# cast: B = the old lady at the inn | the old lady, the inn lady, Obaasan | she
---
@summary
Day four of training camp. The captain of Kitano West does not have a fever. The thermometer is wrong. Both thermometers are wrong.
@end
@note
hiii this is for sick week day 3: "who let you outside." I changed the training camp to before the Ishizu match bc it makes no sense in canon that he's fine the next morning?? Obata is a menace and I love him. English isn't my first language, tell me about mistakes :)
@end
By the fourth day of the camp it had become clear to everybody except Kurosaka Haruto that something was wrong with Kurosaka Haruto.
⟦Y→O i⟧"He said 'nice receive' to me,"⟦/⟧ Yonezawa whispered.
⟦O→Y i⟧"It was a nice receive!"⟦/⟧
⟦Y→O i⟧"It went in the ceiling, Obata. It's still in the ceiling, look. Look up."⟦/⟧
Obata looked up. The ball was stuck between two of the beams, next to one that must have been there since the eighties.
⟦O→Y i⟧"Maybe he's being encouraging."⟦/⟧
⟦Y→O i⟧"In three years he's never been encouraging. Once he told me I was *not a waste of shoes*. I wrote it down."⟦/⟧
⟦M→Y+O i⟧"Are you two going to serve or are you going to get married?"⟦/⟧ Minegishi shouted from the other side of the net.
⟦O→M i⟧"Serve!"⟦/⟧
⟦Y→M i⟧"Mine-san, come here a second."⟦/⟧
⟦M→Y i⟧"I'm busy."⟦/⟧
⟦Y→M i⟧"It's about the captain."⟦/⟧
Minegishi Tetsu ducked under the net so fast he lost his headband. Yonezawa and Obata politely pretended they hadn't seen it, as the entire team had been doing since about last April.
⟦M→Y i⟧"What about him?"⟦/⟧
⟦Y→M i⟧"Look at him."⟦/⟧
They all looked. Kurosaka was standing by the water cooler with a cup in his hand. He wasn't drinking it. He was just holding it against his forehead, and he was frowning at the wall like the wall had missed a block.
⟦M→Y i⟧"It's hot in here,"⟦/⟧ said Minegishi, not very convincingly.
⟦Y→M i⟧"He's wearing his jacket."⟦/⟧
⟦O→M i⟧"With the hood up,"⟦/⟧ Obata added.
⟦M i⟧"That idiot,"⟦/⟧ said Minegishi, and he went.
@break ~
⟦K→M i⟧"I'm fine."⟦/⟧
⟦M→K i⟧"I haven't said anything yet."⟦/⟧
⟦K→M i⟧"You've got your face on. Go back, we're in the middle of a rotation."⟦/⟧
⟦M→K i⟧"Let me feel your forehead."⟦/⟧
⟦K→M i⟧"No."⟦/⟧
⟦M→K i⟧"Why not?"⟦/⟧
⟦K→M i⟧"The first years are looking. It's bad for morale."⟦/⟧
⟦M→K i⟧"You know what's bad for morale? Oonishi is crying because you told him his jump was lovely. He thinks that you're dying."⟦/⟧
⟦K→M i⟧"It *was* lovely,"⟦/⟧ said Kurosaka. He blinked slowly. His eyes were much too shiny. ⟦K→M i =⟧"He was so far up."⟦/⟧
⟦M→E i⟧"Okay! Endo! ENDO-SAN!"⟦/⟧
Their manager was already there. Endo Kaoru had a talent for being already there, and she had a clipboard under one arm and the first aid box under the other.
⟦E→K i⟧"Sit."⟦/⟧
⟦K→E i⟧"I'm the captain."⟦/⟧
⟦E→K i⟧"And I've got the keys of the bus. Sit down. Open."⟦/⟧
He sat. He opened. While the thermometer was in he tried to go on coaching by pointing at things, and Minegishi took hold of his wrist and put it back in his lap, and then sort of forgot to let go of the wrist.
It beeped.
⟦E→M i⟧"Thirty eight point six."⟦/⟧
⟦M→K i⟧"Thirty eight point *six?!*"⟦/⟧
⟦K→E i⟧"It's broken. It's the cheap one."⟦/⟧
⟦E→K i⟧"I bought it on Sunday."⟦/⟧
⟦K→E i⟧"Then try it on somebody. Do Mine."⟦/⟧
⟦E→K i⟧"I'm not going to put it in Minegishi's mouth just after yours, that's disgusting."⟦/⟧
⟦O→Y i⟧"It'd be an indirect kiss,"⟦/⟧ said Obata's voice from behind the ball cart.
There was a slap and an ⟦O→Y i⟧"ow!"⟦/⟧
⟦M→Y+O i⟧"Why are the two of you in there?"⟦/⟧
⟦Y→M i⟧"We're collecting the balls!"⟦/⟧
⟦M→Y i⟧"So collect them!"⟦/⟧
⟦F→E i⟧"What's happening, why did we stop?"⟦/⟧ Coach Furuhata had come across from the other court, chewing on his whistle. ⟦F→E i =⟧"Who's hurt? Not the setter. Tell me it isn't my setter."⟦/⟧
⟦K→F i⟧"Nobody's hurt, sensei."⟦/⟧
⟦E→F i⟧"It's your setter. Thirty eight six, and his hands are like ice so it's still going up."⟦/⟧
⟦F→K i⟧"Since when?"⟦/⟧
⟦K→F i⟧"Since nothing. Since today."⟦/⟧
⟦M→F i⟧"He didn't eat yesterday. He gave me his fish."⟦/⟧
⟦K→M i⟧"You like fish!"⟦/⟧
⟦M→K i⟧"I thought you were being NICE!"⟦/⟧
Coach looked from one to the other like a person who'd been doing it for three years and would be doing it until March. Then he crouched down so that his knees cracked.
⟦F→K i⟧"Kurosaka. When's the Ishizu match?"⟦/⟧
⟦K→F i⟧"Saturday."⟦/⟧
⟦F→K i⟧"What's today?"⟦/⟧
A terrible silence.
⟦K→F i⟧"...Also Saturday?"⟦/⟧
⟦F→M i⟧"Minegishi, take him back to the inn and put him in a futon. If he gets up, sit on him."⟦/⟧
⟦M→F i⟧"Yes, sensei!"⟦/⟧
⟦F→M i⟧"Don't look so happy about it."⟦/⟧
@break ~
The inn was eight minutes away along the rice fields. It took them twenty five. Halfway there the captain's legs stopped being interested, and so he arrived on the vice captain's back, with his hood over his face, saying very calmly into the side of Minegishi's neck that this was unnecessary.
⟦B→M i⟧"Oh my, oh my! Is it the sun?"⟦/⟧
⟦M→B i⟧"It's a fever. Excuse us for the trouble, Obaasan. Is there anywhere quiet he could lie down? The big room's got twenty two guys in it."⟦/⟧
⟦B→M i⟧"He can have my grandson's room, he's in Sapporo, he never comes. Mind his head on the—"⟦/⟧
*Thunk.*
⟦K→M i⟧"That was necessary?"⟦/⟧ said the hood.
⟦M→K i⟧"Sorry! Sorry sorry sorry."⟦/⟧
⟦B→M i⟧"I'll bring barley tea,"⟦/⟧ said the old lady, ⟦B→M i =⟧"and pickled plums, and my own mother used to tie a leek around the neck."⟦/⟧
⟦K→M i⟧"No leek."⟦/⟧
⟦M→B i⟧"Please bring the leek,"⟦/⟧ said Minegishi.
@break ~
**Kitano West Boys (17)**
@message
Yone: ⟦Y i message⟧status report??⟦/⟧
MINE: ⟦M i message⟧sleeping. 38.9⟦/⟧
riku!!!: ⟦O i message⟧is he going to die⟦/⟧
MINE: ⟦M i message⟧no⟦/⟧
riku!!!: ⟦O i message⟧can I have his pudding⟦/⟧
Endo K.: ⟦E i message⟧Nobody touches that pudding. It has his name on it. I wrote the name.⟦/⟧
Yone: ⟦Y i message⟧mine-san are you holding his hand⟦/⟧
MINE: ⟦M i message⟧go to practice⟦/⟧
Yone: ⟦Y i message⟧it's 9 pm⟦/⟧
MINE: ⟦M i message⟧go to SLEEP⟦/⟧
@end
He was, in fact, holding his hand. It was for scientific reasons. If it got hotter he would know.
Somewhere about ten o'clock it did get hotter, and the hand pulled away, and Haruto sat straight up in the dark with the wet cloth sliding down his nose.
⟦K→M i⟧"I've got the toss wrong."⟦/⟧
⟦M→K i⟧"What? No. Lie down. There's no toss."⟦/⟧
⟦K→M i⟧"I keep putting it too close to the net for you. Since spring. You never say so but you're cutting your swing short, I can see it on the videos, and your shoulder, it's because of me that you've got the tape on your shoulder—"⟦/⟧
⟦M→K i⟧"It's because I fell off my bicycle!"⟦/⟧
⟦K→M i⟧"You said you strained it."⟦/⟧
⟦M→K i⟧"I lied because it was embarrassing! There was a duck in the road! Lie down, Haruto, come on, you're burning up."⟦/⟧
⟦K→M i⟧"A duck,"⟦/⟧ said Haruto. He let himself be pushed. ⟦K→M i =⟧"I've been changing my toss for five months because of a duck."⟦/⟧
⟦M→K i⟧"So that's what that was? I thought *you* were hurt."⟦/⟧
⟦K→M i⟧"I was accommodating you!"⟦/⟧
⟦M→K i⟧"Well, I was accommodating *you!*"⟦/⟧
Outside in the corridor a floorboard said something. The paper door was lit up from the other side and there were two heads on it, one of them with hair that stood up in a point.
⟦M i⟧"I can see you,"⟦/⟧ said Minegishi.
The heads consulted.
⟦O→M i⟧"We brought ice,"⟦/⟧ said the one with the point.
⟦Y→M i⟧"Endo-san sent us. Also the coach wants to know if he'll live."⟦/⟧
⟦M→Y+O i⟧"Come in then. Quietly. Is that *all* the ice?"⟦/⟧
⟦O→M i⟧"We fell down on the stairs."⟦/⟧
⟦Y→M i⟧"He fell down. I was under him. How's he doing?"⟦/⟧
⟦K→Y i⟧"I can hear you, Yonezawa."⟦/⟧
⟦Y→K i⟧"Captain! You look terrible!"⟦/⟧
⟦K→Y i⟧"Thank you. Did you get that ball down from the ceiling?"⟦/⟧
⟦Y→K i⟧"We got down four. There was one from Showa 61."⟦/⟧
⟦O→K i⟧"There was also a dead bat!"⟦/⟧
⟦K→O i⟧"Good work,"⟦/⟧ the captain said seriously, and Obata went so red that you could see it by the nightlight.
They packed the ice in a towel. Obata wanted to do it and he did it wrong, and Yonezawa did it over, and for a while there was only the frogs out in the paddies and four boys breathing.
⟦K→M i⟧"Why is there a leek?"⟦/⟧
⟦M→K i⟧"Don't worry about it."⟦/⟧
⟦K→M i⟧"It's on my neck, Mine."⟦/⟧
⟦M→K i⟧"It's traditional."⟦/⟧
⟦O→Y i⟧"Can I take a picture?"⟦/⟧
⟦group→O i⟧"No,"⟦/⟧ said three people, except that one of the three took the picture.
⟦K→O+Y i⟧"Listen,"⟦/⟧ Haruto said after a bit. His voice was getting slow. ⟦K→O+Y i =⟧"Both of you. If I'm not on the court by Saturday, Obata sets."⟦/⟧
⟦O→K i⟧"What? ME?"⟦/⟧
⟦K→O i⟧"You've got good hands. You've got no brain, but Mine can be the brain."⟦/⟧
⟦M→K i⟧"That's the first time anyone's said that."⟦/⟧
⟦O→K i⟧"But I'm a first year! I've only set in a match one time and it was against the girls' team, and we lost."⟦/⟧
⟦K→O i⟧"You'll be scared. I was scared too. I threw up in my bag before the first one."⟦/⟧
⟦Y→K i⟧"That was *you?* They blamed me for that! I had to wash everyone's towels!"⟦/⟧
⟦K→Y i⟧"I'm sorry, Shun,"⟦/⟧ said the captain with great sincerity, and he fell asleep with his mouth open.
Nobody moved for a little.
⟦Y→M i⟧"He called me Shun,"⟦/⟧ Yonezawa said.
⟦M→Y i⟧"I know."⟦/⟧
⟦Y→M i⟧"He's really sick."⟦/⟧
⟦M→Y i⟧"I know he is. Go to bed, I've got him."⟦/⟧
⟦O→M i⟧"Mine-san?"⟦/⟧ Obata stopped in the door. He was twisting the empty ice bag. ⟦O→M i =⟧"Was there honestly a duck?"⟦/⟧
⟦M→O i⟧"Out."⟦/⟧
@break ~
Thirty seven point one, Friday, before breakfast. The captain of Kitano West came down the stairs holding onto the wall, wrapped in a quilt with rabbits on it, to find the entire team lined up in the hall in order of height.
⟦group→K i⟧"GOOD MORNING, CAPTAIN!"⟦/⟧
⟦K i⟧"Why are you shouting?"⟦/⟧
⟦E→K i⟧"They've been practicing it. Here."⟦/⟧ Endo put a cup of pudding in his hand. It had his name on it, and under the name in a different pen someone had written SORRY I LICKED THE LID. ⟦E→K i =⟧"You're not playing today, either. You can sit on the bench and point."⟦/⟧
⟦K→E i⟧"I'm fine, though."⟦/⟧
Twenty one people breathed in.
⟦K→E i⟧"I mean, yes,"⟦/⟧ said Haruto. ⟦K→E i =⟧"Thank you. I'd like to sit."⟦/⟧
Behind him on the stairs Minegishi Tetsu sneezed.
@end_note
part two is 39.1 and you can guess. thank you for reading!!
@end

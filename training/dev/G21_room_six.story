# title: five people one bathtub
# style: third person present, loosely on Hobie; straight quotes; AO3; ensemble stuck in one room; long untagged runs with five present
# cast: D = Delphine Broussard | Del, Delphine, Broussard | she
# cast: W = Winston Oyelaran | Win, Winston, Dr. Oyelaran, doc | he
# cast: C = Candace Ruiz | Candy, Candace, Ruiz | she
# cast: H = Hobart Klein | Hobie, Hobart, the intern, Klein, the baby | he
# cast: L = Lyle | Lyle, the motel guy, the desk guy | he
# cast: N = Nadine | Nadine, Nadine Pruett | she
---
@summary
The Red Dirt Inn (room 6) has one (1) bathtub. Team Hook Echo has four (4) members. Then Lyle shows up.
@end
@note
So @stormcellar_girl sent me the prompt "there was only one bathtub" and I said no and then I wrote it in one sitting at work. Takes place in the gap between 2x05 and 2x06, that's why Candy's wrist is fine. I live in Massachusetts and have never seen a tornado please be kind about the weather
@end
⟦C→D i⟧"Your elbow is in my boob."⟦/⟧
⟦D→C i⟧"Where do you want me to put my elbow, Candy?"⟦/⟧
⟦C→D i⟧"Literally anyplace else."⟦/⟧
⟦D→C i⟧"Okay well this is where it goes. This is where elbows go when you've got somebody's whole entire intern on your legs."⟦/⟧
⟦H→D i⟧"Sorry,"⟦/⟧ says Hobie, who is the intern.
⟦D→H i⟧"Not your fault, baby."⟦/⟧
⟦H→D i⟧"I can go stand in the, like, closet?"⟦/⟧
Three people say no to him at once. The lights in the bathroom of room 6 go brown, then come back, and the little fan in the ceiling makes a noise like it's trying to remember a song.
Outside, the siren's still going. It's been going for eleven minutes. Hobie knows because he's the one holding the phone, because he's the only person in the tub with an arm free, because at the moment when Win yelled *bathroom, now, everybody, bathroom* Hobie had been on the bed eating a burrito and he'd got in last, and on top.
⟦W→H i⟧"What's the velocity doing?"⟦/⟧
⟦H→W i⟧"It's spinning. The wheel's spinning. I mean it's loading."⟦/⟧
⟦W→H i⟧"Refresh it."⟦/⟧
⟦H→W i⟧"That's what I keep doing."⟦/⟧
⟦D→W i⟧"Win, quit making him refresh it, you know what it's doing. It's coming right up 281 like it's got a dinner reservation."⟦/⟧
⟦W→D i⟧"I'd prefer to have data."⟦/⟧
⟦D→W i⟧"I'd prefer to have a basement!"⟦/⟧
⟦C→D+W i⟧"And I'd prefer to be in the van."⟦/⟧
⟦W→C i⟧"The van is the single worst place we could be."⟦/⟧
⟦C→W i⟧"The van's where my camera is, doc. My camera's out there in the van all by itself, pointing at the wrong side of the road. There's going to be a wedge on the ground in an open field at sunset with a double rainbow, and you know who's going to have it? Brody. Brody is gonna have it."⟦/⟧
⟦D→C i⟧"Don't say Brody in this tub."⟦/⟧
⟦C→D i⟧"Brody with his drone!"⟦/⟧
⟦D→C i⟧"Candace Ruiz, I'll turn on the shower."⟦/⟧
Hobie can feel both of them laughing through the back of his jacket. It's kind of nice. It would be nicer if his foot wasn't wedged against the faucet and if he hadn't, in the last eleven minutes, thought about his mom quite as much as he has.
He doesn't say anything about his mom. He refreshes it.
⟦W→H i⟧"Hobart,"⟦/⟧ Win says, much quieter. He's all the way at the other end with his knees up around his ears, six foot four of him, still wearing his glasses and his tie. ⟦W→H i =⟧"How are you doing?"⟦/⟧
⟦H→W i⟧"I'm good!"⟦/⟧
⟦D→H i⟧"You're shaking, cher. I thought it was the building."⟦/⟧
⟦H→D i⟧"It might be the building."⟦/⟧
⟦C→H i⟧"First one's always the worst. My first one I threw up in a mailbox."⟦/⟧
⟦D→C i⟧"Whose mailbox?"⟦/⟧
⟦C→D i⟧"I don't know, it was some guy's. In Greensburg. It was still standing and there wasn't a house behind it, so I figured, you know. He's not gonna check."⟦/⟧
⟦W→C i⟧"That isn't as comforting a story as you think it is."⟦/⟧
⟦C→W i⟧"It's a federal crime story. It's supposed to be distracting."⟦/⟧
⟦H i⟧"It did help a little,"⟦/⟧ says Hobie.
Somebody hammers on the door of the room. Not the bathroom door, the outside one, and then there's the sound of a key, and a lot of wind comes in, and the door gets shoved to, and a man in a Thunder jersey with a flashlight in his teeth appears over the edge of the tub and looks down at the four of them.
He takes the flashlight out.
⟦L→D+W+C+H i⟧"Aw, man,"⟦/⟧ he says. ⟦L→D+W+C+H i =⟧"I figured y'all'd be out chasing."⟦/⟧
⟦D→L i⟧"Lyle, why aren't you in the office?"⟦/⟧
⟦L→D i⟧"Cause the office ain't got a window anymore. Came in and landed on my chair. And the only other room with a tub in it's nine and there's a couple in there, and they said it's occupied."⟦/⟧
⟦C→L i⟧"Occupied how?"⟦/⟧
⟦L→C i⟧"I didn't ask, ma'am."⟦/⟧
⟦W→D+C+H i⟧"Everyone move up."⟦/⟧
⟦C→W i⟧"Move up WHERE, Winston?"⟦/⟧
⟦W→C i⟧"Knees. If we all turn on our sides and alternate."⟦/⟧
⟦D→W i⟧"Like sardines,"⟦/⟧ says Del.
⟦W→D i⟧"Like sardines, yes. Sir, if you'd get the mattress off that bed first."⟦/⟧
⟦L→W i⟧"It's bolted. We had a thing with college kids. I can get you the one off the roll-away."⟦/⟧
⟦W→L i⟧"That would be outstanding."⟦/⟧
It takes about a minute and it's the worst minute of Hobie's life, because of the noises. The siren cuts off partway through, just stops in the middle of going up, and nobody makes a joke. Lyle comes back hauling the roll-away mattress and climbs in on top of everyone saying sorry, sorry, sorry ma'am, sorry, and pulls it down over all five of them. It smells like a wet dog and about thirty years of Marlboros.
Then it's dark. There's just Hobie's phone.
⟦L i⟧"Whose hand's this?"⟦/⟧
⟦C→L i⟧"Mine. That your head?"⟦/⟧
⟦L→C i⟧"Yes ma'am."⟦/⟧
⟦C→L i⟧"Then I'm keeping it there, somebody should have a hand on your head, you don't have a helmet."⟦/⟧
⟦L→C i⟧"Have y'all got helmets?"⟦/⟧
⟦C→L i⟧"In the van."⟦/⟧
⟦L→C i⟧"Huh."⟦/⟧
⟦C→L i⟧"Don't say it."⟦/⟧
⟦L→C i⟧"I didn't say nothing! It's just y'all are the professionals."⟦/⟧
⟦D→L i⟧"We're having an off day, Lyle,"⟦/⟧ says Del from someplace near the bottom.
The phone buzzes in Hobie's hand and he nearly throws it.
⟦H→W+D+C i⟧"It's Nadine. It's base, do I pick up?"⟦/⟧
⟦W→H i⟧"Put her on speaker."⟦/⟧
⟦N→H i⟧"—anybody hear me? Del? You guys have a confirmed large tornado on the ground four miles southwest of Calumet moving northeast at thirty five, tell me that you're not in Calumet."⟦/⟧
Nobody wants to be the one.
⟦N→D i⟧"Del, tell me you're not in Calumet."⟦/⟧
⟦D→N i⟧"We're in a bathtub, Nadine."⟦/⟧
⟦N→D i⟧"In *Calumet?*"⟦/⟧
⟦D→N i⟧"In the greater Calumet area."⟦/⟧
⟦N→D i⟧"Oh my God. Okay. Okay, who've you got with you?"⟦/⟧
⟦D→N i⟧"All of us. Win, Candy, the baby. And Lyle."⟦/⟧
⟦N→D i⟧"Who's Lyle?"⟦/⟧
⟦L→N i⟧"I work the desk, ma'am."⟦/⟧
⟦N→D i⟧"Okay,"⟦/⟧ says Nadine again. There's a lot of typing behind her. When she comes back she's got her radio voice on, the one that's in the opening credits. ⟦N→D i =⟧"It's got a debris ball on it. I'm not gonna lie to y'all. You have about four minutes and I'd like you to stay on the line with me for every one of them, and Win, I need you to tell me what's above you."⟦/⟧
⟦W→N i⟧"Single story. Wood frame. Brick veneer, on the north side at least. We're interior."⟦/⟧
⟦N→W i⟧"Cast iron tub?"⟦/⟧
⟦W→N i⟧"I'm afraid it's fiberglass."⟦/⟧
⟦L→W i⟧"They redid it in '04,"⟦/⟧ says Lyle, as if he'd done it personally and regretted it.
⟦N→W+D+C+H i⟧"Okay. Well. Heads down, guys."⟦/⟧
The phone says call failed. Hobie tries it again. It says call failed.
⟦H→W i⟧"It dropped."⟦/⟧
⟦W→H i⟧"Leave it. Put it in your pocket, you may want it afterward."⟦/⟧
⟦H→W i⟧"Can I leave the light on?"⟦/⟧
⟦W→H i⟧"Of course you can leave the light on."⟦/⟧
So he does, and he sort of wishes he hadn't, because now he can see them. Del's got her eyes closed and her lips are moving and he realizes she's praying, Del who has a bumper sticker about it. Candy's face is squashed sideways on Win's shin. Win is looking right at him.
⟦W→H i⟧"Count with me,"⟦/⟧ says Win. ⟦W→H i =⟧"At thirty five miles an hour it covers a mile in how long?"⟦/⟧
⟦H→W i⟧"Are you *quizzing* me?"⟦/⟧
⟦W→H i⟧"A hundred and three seconds, roughly. So?"⟦/⟧
⟦H→W i⟧"So, so it's four hundred and... I can't do it."⟦/⟧
⟦L→H i⟧"Four hundred and twelve,"⟦/⟧ says Lyle. ⟦L→H i =⟧"What? I do the receipts."⟦/⟧
⟦C→D i⟧"I love Lyle. Can we keep Lyle?"⟦/⟧
⟦D→C i⟧"Hush up a second. Listen."⟦/⟧
⟦C→D i⟧"I don't hear anything."⟦/⟧
⟦D→C i⟧"Yeah."⟦/⟧
The fan's stopped. The rain's stopped. For a second it's so quiet that Hobie can hear the toilet running.
⟦H→D i⟧"Del? My mom thinks I'm in the library,"⟦/⟧ he says. It comes out really fast. ⟦H→D i =⟧"She doesn't know I do this. I told her it was an internship with the weather service, like in an office. If it, if something, can one of you call her? And don't tell her I was on top?"⟦/⟧
⟦D→H i⟧"Oh, honey."⟦/⟧
⟦C→D i⟧"Get him off the top. Del, roll him. Swap."⟦/⟧
⟦H→C i⟧"That's not what I—"⟦/⟧
⟦D→H i⟧"Shut up and roll, Klein."⟦/⟧
He gets rolled. He doesn't even know how they do it, there are hands in his armpits and a knee in his kidneys, and then he's on his face at the bottom of the tub with the drain next to his nose and Del's whole weight on his back, and someone's (Win's, it must be, it's enormous) hand comes down flat over the back of his head, and then it sounds exactly like everybody always says that it sounds.
@break * * *
There's a piece of sky in the ceiling, is the first thing. It's yellow.
⟦W→D+C+H+L i⟧"Sound off,"⟦/⟧ somebody is croaking. ⟦W→D+C+H+L i =⟧"Please. Names. Delphine."⟦/⟧
⟦D→W i⟧"Yeah. Here. Ow."⟦/⟧
⟦W→C i⟧"Candace."⟦/⟧
⟦C→W i⟧"I got insulation in my mouth."⟦/⟧
⟦W→H i⟧"Hobart. *Hobart.*"⟦/⟧
⟦H→W i⟧"I'm under Del."⟦/⟧
⟦W→H i⟧"Are you hurt?"⟦/⟧
⟦H→W i⟧"I'm under *Del.*"⟦/⟧
⟦D→H i⟧"Watch it."⟦/⟧
⟦W→L i⟧"And Lyle? Mr... I'm so sorry, I don't know your last name. Lyle?"⟦/⟧
There isn't any answer. Candy's saying oh no, oh no, no, come on buddy, and the mattress gets heaved up and plaster slides off it everywhere, and there's Lyle, flat on his back across the lot of them with his arms spread out and his jersey full of drywall, staring straight up through the hole.
⟦C→L i⟧"Lyle! Hey! How many fingers?"⟦/⟧
⟦L→C i⟧"They just put that roof on in March,"⟦/⟧ says Lyle.
Candy starts laughing first. Then she's crying, and then Del's got hold of her, and of Hobie too, around the neck, hard, and Hobie's glasses are gone and he can't see a thing and he's grinning so much it hurts.
⟦D→H i⟧"You're calling your mama,"⟦/⟧ Del says in his ear. ⟦D→H i =⟧"Soon as there's a bar on that phone. You hear me?"⟦/⟧
⟦H→D i⟧"She'll make me quit."⟦/⟧
⟦D→H i⟧"Then she'll have to come down and say it to my face. I bet I'll like her."⟦/⟧
⟦W→D i⟧"I'm bleeding slightly,"⟦/⟧ Win remarks, like he's reading it off of a chart.
⟦C→W i⟧"You're what? Where? Let me see it. Jesus Christ, Win, that's not slightly! Who's got a towel?"⟦/⟧
⟦L→C i⟧"There's towels on the—well. There was."⟦/⟧
⟦D→C i⟧"Use his tie,"⟦/⟧ Del says.
⟦W→D i⟧"This is a good tie."⟦/⟧
⟦C→W i⟧"It's got ducks on it."⟦/⟧
⟦W→C i⟧"My daughter gave me the ducks, Candace."⟦/⟧
⟦C→W i⟧"Then she'd want the ducks to save you. Hold still."⟦/⟧
⟦H→D i⟧"You guys,"⟦/⟧ says Hobie. He's up on his knees by now, he's got his head out of where the window used to be and he's squinting. ⟦H→D i =⟧"Hey. You guys? The van's fine."⟦/⟧
⟦D→H i⟧"Shut up."⟦/⟧
⟦H→D i⟧"It's turned around. But it's fine. I can see the red light. Candy, I think it's still recording."⟦/⟧
There's a pause.
⟦C→H i⟧"Turned around which way?"⟦/⟧
@end_note
And THAT is where the shot in the 2x06 titles comes from. You can't prove it isn't. Comments are love, Lyle gets a spinoff
@end

# title: Long Way Round (A Songfic)
# style: third person past; straight quotes; ffnet; songfic; coming home, first kiss
# cast: J = Jesse Lindqvist | Jesse, Jess, Lindqvist, the younger man, the brunet | he
# cast: R = Rafael Duarte | Rafe, Rafael, Duarte, the mechanic, the older man, the older boy | he
# cast: M = Jesse's mom | his mom, Mom, Mrs. Lindqvist, Carol | she
# cast: P = Pilar Duarte | Pilar, Rafe's little sister, Pip | she
---
@note
Disclaimer: I dont own anything except Jesse and Rafe who are mine all mine. The song is one my cousin's band does so no stealing!!
A/N: OMG 41 reviews on the last one you guys?? This is a oneshot so please dont ask for chapter 2. Warnings for BOYS KISSING, dont like dont read.
@end
The bus let him off at the Texaco, because the depot had been closed since he was in tenth grade. Jesse Lindqvist stood in the dust with his one bag and his bad knee and watched it pull out again, and he thought, well, thats that then. Six years. Six years and the sign still said UNLEAD D.
@lyrics
I took the long way round
Past every light in this old town
@end
He hadn't told anybody he was coming. His mom knew he was out, knew about the knee and the discharge, but she thought he was still in Virginia doing rehab, and he'd figured he would just walk. It was only four miles. He used to run it.
He got as far as the feed store before a truck slowed down next to him.
⟦R→J i⟧"You need a ride buddy?"⟦/⟧
He knew the voice. He would of known it at the bottom of the ocean. He kept looking straight ahead at the road because if he turned around it would be true.
⟦R→J i⟧"Hey. Hey man, you're limping pretty bad there, you want me to..."⟦/⟧ The truck stopped. The engine ticked. ⟦R→J i =⟧"Jesse?"⟦/⟧
⟦J→R i⟧"Hey Rafe,"⟦/⟧ he said to the feed store.
The door opened, and there were boots on the gravel, and then there was Rafael Duarte standing in front of him with his hat in his hand like somebody had died. He was broader. He had a beard now, sort of. There was grease on his neck and he was looking at Jesse the way you look at a car wreck that used to be your car.
⟦R→J i⟧"Does your mom know you're here?"⟦/⟧
⟦J→R i⟧"No."⟦/⟧
⟦R→J i⟧"Does anybody know you're here?"⟦/⟧
⟦J→R i⟧"You do."⟦/⟧
Rafe put his hat back on. He took it off again. He picked up the bag without asking and slung it in the bed of the truck.
⟦R→J i⟧"Get in,"⟦/⟧ he said roughly.
@lyrics
And every mile I drove from you
Was just a mile I'd have to undo
@end
They didn't talk for the first two miles. The radio was on low. There was a pine tree air freshener and a pair of pink kid's sunglasses on the dash, and Jesse looked at those sunglasses for a long time, and something in his stomach went cold and sank. Well what had he thought? That he'd waited? For what? Nobody'd asked him to. He'd been eighteen and stupid and he had shaken his hand. That's what he did. The night before he shipped out they'd sat on the tailgate of this same damn truck till four in the morning with their shoulders touching and then he'd stuck out his hand like a car salesman and said take care of yourself. And the older boy had looked at the hand and shook it.
⟦J→R i⟧"You got kids?"⟦/⟧
⟦R→J i⟧"What?"⟦/⟧ Rafe followed his eyes. ⟦R→J i =⟧"Oh. Nah. Those are Pilar's, she's got a little girl now. She's three. I drive her to daycare."⟦/⟧
⟦J→R i⟧"Pip's got a kid? Pip's fourteen."⟦/⟧
⟦R→J i⟧"Pip's twenty, Jess."⟦/⟧
Nobody had called him that in six years.
⟦J→R i⟧"That's messed up,"⟦/⟧ Jesse said faintly.
⟦R→J i⟧"Tell me about it."⟦/⟧ He almost smiled. Then he remembered that he was mad, you could see him remember it, and he put both hands on the wheel. ⟦R→J i =⟧"You didn't write."⟦/⟧
⟦J→R i⟧"I wrote."⟦/⟧
⟦R→J i⟧"You wrote twice. You wrote me about the food and then you wrote me about a dog. I wrote you every week for a year man. I wrote you till they started coming back."⟦/⟧
⟦J→R i⟧"We moved around a lot."⟦/⟧
⟦R→J i⟧"Don't bullshit me."⟦/⟧
⟦J→R i⟧"Okay."⟦/⟧
⟦R→J i⟧"I thought you were dead! I had to hear it off your mom in the Food Lion that you weren't dead! I was standing there holding a damn cantaloupe!"⟦/⟧
Jesse leaned his head on the window. The glass was warm. There went the water tower, and the Baptist church with the sign out front that was never funny, and the turn for the quarry. He could of said I read every one of them till they fell apart, I had them in a ziploc bag inside my vest, there's a guy in my unit who knows your handwriting. He could of said I didn't write because every time I tried it came out the same three words and I couldn't mail that to a town like this. You'd of had to open it at your daddy's table.
⟦J→R i⟧"I'm sorry about the cantaloupe,"⟦/⟧ was what he said.
⟦R→J i⟧"Shut up."⟦/⟧
⟦J→R i⟧"I mean it. That's rough."⟦/⟧
⟦R→J i⟧"Shut up Lindqvist,"⟦/⟧ said Rafe, but his mouth twitched, and he turned the radio up.
@lyrics
So leave the porch light burning low
There's one more thing I never let you know
@end
His mom dropped a whole casserole. It went all down the steps.
⟦M→J i⟧"Oh my Lord,"⟦/⟧ she kept saying. ⟦M→J i =⟧"Oh my Lord, oh my Lord, look at you. You're so thin! Rafael look how thin he is!"⟦/⟧
⟦R→M i⟧"Yes ma'am."⟦/⟧
⟦J→M i⟧"I'm the same weight I always was Mom."⟦/⟧
⟦M→J i⟧"You are not. Why didn't you call? I'd of come and got you! I'd of got my hair done!"⟦/⟧
⟦J→M i⟧"Your hair's pretty,"⟦/⟧ he told the top of it, because she had him round the ribs and her face was in his shirt.
Rafe put the bag down on the porch, real careful, like it might go off. He started backing down the path.
⟦M→R i⟧"And just where do you think you're going?"⟦/⟧
⟦R→M i⟧"I got to get back to the shop, Mrs. Lindqvist."⟦/⟧
⟦M→R i⟧"On a Sunday?"⟦/⟧
⟦R→M i⟧"There's a, uh. A transmission."⟦/⟧
⟦M→R i⟧"It'll keep. You eat here every Sunday God sends and you're not going to quit on the one when he's home."⟦/⟧ She wiped her eyes on her wrist. ⟦M→R i =⟧"Well I don't have a casserole anymore. I'll do eggs."⟦/⟧
She went in. The screen door banged. They both stood there and looked at the noodles on the steps.
⟦J→R i⟧"Every Sunday?"⟦/⟧ Jesse said.
⟦R→J i⟧"She was by herself."⟦/⟧ He shrugged, he wouldn't look up. ⟦R→J i =⟧"Somebody had to do her gutters."⟦/⟧
@lyrics
I took the long way round
@end
It was Pilar who did it in the end. Isn't it always the little sister lol. She came by the shop on the Wednesday to get her tire looked at and found Jesse out back on an upturned bucket with his leg stuck out, pretending to read a Chilton manual.
⟦P→J i⟧"So you're back,"⟦/⟧ she said.
⟦J→P i⟧"Hi Pip."⟦/⟧
⟦P→J i⟧"Don't Pip me. I'm a mother."⟦/⟧ She had the exact same eyebrows as her brother and she used them. ⟦P→J i =⟧"You staying?"⟦/⟧
⟦J→P i⟧"I don't know. I guess. Depends."⟦/⟧
⟦P→J i⟧"On what?"⟦/⟧
He turned a page. It was about carburetors.
⟦P→J i⟧"You know he could of gone to Charlotte,"⟦/⟧ Pilar said. ⟦P→J i =⟧"He got in. That racing school thing, he had the money saved and everything. He was supposed to go that September. And he goes, nah, I'm gonna hang around here a while. And I go, what for? And he goes, somebody's got to be here."⟦/⟧
⟦J→P i⟧"For your dad?"⟦/⟧
⟦P→J i⟧"My dad told him to go! My dad packed his suitcase!"⟦/⟧ She threw up her hands. ⟦P→J i =⟧"You're so dumb. You were dumb when I was fourteen and you're dumb now. Who do you think he was being here FOR?"⟦/⟧
Jesse couldn't say anything.
⟦P→J i⟧"I'm getting a Coke,"⟦/⟧ Pilar announced. ⟦P→J i =⟧"I'm going to walk to the far machine, that's ten minutes. Fifteen if I look at my phone. Fix your face."⟦/⟧
And she yelled, over her shoulder, at the two boots sticking out from under the Silverado, ⟦P→R i⟧"You can come out now!"⟦/⟧
The boots didn't move.
Then they did. The creeper rolled out about a foot at a time. Rafe lay there flat on his back with a wrench on his chest and his face absolutely scarlet under the grease.
⟦J→R i⟧"You were under there the whole time,"⟦/⟧ Jesse said.
⟦R→J i⟧"I work here."⟦/⟧
⟦J→R i⟧"Is it true?"⟦/⟧
⟦R→J i⟧"Pilar talks too much."⟦/⟧
⟦J→R i⟧"Rafe. Is it true?"⟦/⟧
He sat up. He set the wrench down on the concrete, and squared it up with another wrench. ⟦R→J i⟧"You shook my hand,"⟦/⟧ he said.
⟦J→R i⟧"I know."⟦/⟧
⟦R→J i⟧"I sat there till sunup. I was gonna tell you. I had it all worked out, I'd been working it out since about ninth grade, and I was just about to open my mouth and you shook my damn hand. So I figured okay. That's my answer."⟦/⟧
⟦J→R i⟧"That wasn't your answer."⟦/⟧
⟦R→J i⟧"Well how was I supposed to know that?"⟦/⟧
⟦J→R i⟧"I was shaking so hard I had to do something with it!"⟦/⟧ The younger man had got up off the bucket somehow. His knee hated him. ⟦J→R i =⟧"I couldn't breathe! You had on that stupid green shirt and I couldn't breathe and I thought if I don't touch him right now I'm gonna die, and if I do touch him I'm gonna die, so I just. I split the difference."⟦/⟧
⟦R→J i⟧"You split the difference."⟦/⟧
⟦J→R i⟧"Yeah."⟦/⟧
⟦R→J i⟧"With a handshake."⟦/⟧
⟦J→R i⟧"I was eighteen!"⟦/⟧
Rafe started laughing. He sat there on the creeper with his arms on his knees and he laughed till his shoulders shook, and then his shoulders were still shaking and it wasn't laughing. And Jesse got down there with him, it took him two tries and it hurt like a bitch, and he put his hand on the back of his neck where the grease was.
⟦J→R i⟧"I've got all your letters,"⟦/⟧ he whispered. ⟦J→R i =⟧"I've got every one. Even the one that's just about the alternator."⟦/⟧
⟦R→J i⟧"That was a good letter,"⟦/⟧ he said thickly.
⟦J→R i⟧"It was. I cried."⟦/⟧
⟦R→J i⟧"Jess?"⟦/⟧
⟦J→R i⟧"What?"⟦/⟧
⟦R→J i⟧"If you try and shake my hand right now I'm gonna run you over with this truck."⟦/⟧
So he didn't.
It wasn't a good kiss, technically. Their noses got in the way and Rafe tasted like WD-40 and somebody's knee, the bad one, was at the wrong angle. But he made a sound, a little hurt surprised sound like he'd put down something heavy, and he grabbed on to the front of Jesse's shirt with both his filthy hands and held on. And Jesse thought oh. There it is. I went clear around the world and it was here behind the Texaco.
⟦P→J+R i⟧"FINALLY!"⟦/⟧ yelled Pilar from across the lot.
⟦R→P i⟧"That was not fifteen minutes!"⟦/⟧
⟦P→R i⟧"I looked at my phone! You've been doing that for like five!"⟦/⟧
⟦R→J i⟧"Have we?"⟦/⟧ asked Rafe dazedly.
⟦J→R i⟧"I wasn't counting,"⟦/⟧ Jesse said, and he kissed him again.
@lyrics
I took the long way round
But baby, I came home
@end
@end_note
AWWW. ok review please!!! it only takes a second and it makes my day. No I wont write the wedding. (Maybe.)
@end

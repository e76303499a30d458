# title: [WP] The monster under your child's bed has been paying rent
# style: third person past; straight quotes; reddit WritingPrompts reply in two parts, persons mostly nameless
# cast: F = the father | dad, daddy, the dad, her father, Warren, Mr. Ostrander | he
# cast: G = the girl | Bee, Beatrix, his daughter, the daughter, bug | she
# cast: B = the boy | Simon, her brother, his son | he
# cast: M = the monster | Mr. Under, it, the thing under the bed | it
# cast: H = the landlord | Kowalczyk, Mr. Kowalczyk | he
# cast: E = his ex-wife | Dana, mom, mommy, the mother | she
---
@heading
[WP] You discover that the monster under your child's bed has been paying rent.
@end
The first the father heard about it was from the landlord.
⟦H→F i⟧"So the thing is you're over,"⟦/⟧ said Kowalczyk.
⟦F→H i⟧"Over what?"⟦/⟧
⟦H→F i⟧"You overpaid. You paid me the fifteen-fifty and then there's the other envelope. Every month since you moved in there's an other envelope. I figured it was for parking, but you don't got a car."⟦/⟧
⟦F→H i⟧"The car's, no. It's at my, no."⟦/⟧ He shifted the laundry to his other hip. The divorce was eleven months old and he still couldn't talk about the car. ⟦F→H i =⟧"I don't leave any other envelope."⟦/⟧
⟦H→F i⟧"It's got your apartment number on it."⟦/⟧
⟦F→H i⟧"How much is in it?"⟦/⟧
The landlord looked a little embarrassed. ⟦H→F i⟧"Forty-one bucks. It's mostly dimes. And there's always like, a button."⟦/⟧
@break .
He asked the boy first, because the boy was thirteen and everything was usually the boy.
⟦B→F i⟧"Why would I give Kowalczyk money?"⟦/⟧
⟦F→B i⟧"I don't know. Did you break something?"⟦/⟧
⟦B→F i⟧"If I broke something would I pay for it in *installments?*"⟦/⟧
This was fair.
⟦B→F i⟧"Ask Bee,"⟦/⟧ the boy said, not looking up from the game. ⟦B→F i =⟧"She's been going through the couch."⟦/⟧
The girl was six. She was lying on the floor of her room on her stomach with her chin on her fists and her socks in the air, half under the bedspread, and when her father came in she stopped talking.
⟦F→G i⟧"Hey, bug. Who're you talking to?"⟦/⟧
⟦G→F i⟧"No one."⟦/⟧
⟦F→G i⟧"Okay. Do you know anything about an envelope?"⟦/⟧
A long pause. She looked under the bed. She looked at him. She looked under the bed again like somebody checking with their lawyer.
⟦G→F i⟧"It's a private business,"⟦/⟧ said the girl.
⟦F→G i⟧"I'm your dad, so you can tell me."⟦/⟧
⟦G→F i⟧"It's not my private business."⟦/⟧
⟦F→G i⟧"Whose is it?"⟦/⟧
⟦M→F i⟧"Mine, I'm afraid,"⟦/⟧ said a voice like a wardrobe being dragged across a church. ⟦M→F i =⟧"Good evening. I did hope to put this off until the first."⟦/⟧
@break .
The father came to on the rug. There was a wet washcloth on his forehead, and the girl was patting his face with a hand that smelled of peanut butter.
⟦G→M i⟧"He's okay. He does this,"⟦/⟧ she was saying. ⟦G→M i =⟧"He did it when I got born too."⟦/⟧
⟦M→G i⟧"Ought I to go back under?"⟦/⟧
⟦G→M i⟧"Just put your teeth away."⟦/⟧
He turned his head. There's a way that it's dark under a bed, and there was more of it than there should have been. It went back a lot farther than the wall. In it, low down, were four green lamps, and something had folded its hands. There were several hands.
⟦F→G i⟧"Bee,"⟦/⟧ said the father. ⟦F→G i =⟧"Come over here behind me, sweetheart. Slow."⟦/⟧
⟦G→F i⟧"Why?"⟦/⟧
⟦F→G i⟧"Beatrix."⟦/⟧
⟦G→F i⟧"That's just Mr. Under. He lives there."⟦/⟧
⟦M→F i⟧"Sublets,"⟦/⟧ said the monster.
⟦F→M i⟧"You,"⟦/⟧ the father said. It took a couple of tries. ⟦F→M i =⟧"You've been putting money in with my rent?"⟦/⟧
⟦M→F i⟧"A third of a sixth, for the use of the underneath. I worked it out by area. I'd have approached you in person but you've seemed so tired."⟦/⟧
⟦F→M i⟧"Where do you get it?"⟦/⟧
⟦M→F i⟧"Down the back. You'd be astonished by what comes down the back. Sofas, chiefly. All the backs join up, you see."⟦/⟧
⟦G→F i⟧"I help count,"⟦/⟧ the girl said. ⟦G→F i =⟧"The buttons are tips."⟦/⟧
He'd worked in insurance for sixteen years and his mind, left to itself, went and did what it knew how to do. ⟦F→M i⟧"Why pay anything? I mean, no offense. You're a... Nobody knew that you were there."⟦/⟧
⟦M→F i⟧"She did,"⟦/⟧ said the monster.
⟦G→F i⟧"Since the old house! He came in the truck."⟦/⟧
⟦M→F i⟧"I came in the box spring. One isn't supposed to. One's meant to stay with the house."⟦/⟧ The green lamps went dim and came back up. ⟦M→F i =⟧"But there was such a lot of shouting in that house, near the end, and nobody in it was frightened of *me*. It's very lowering. I'd lie there on a night with every tooth I own, and she'd hang her head over the side and say"⟦/⟧
⟦G→M i⟧"⟦G→M i quoted⟧'Can I come under with you?'⟦/⟧"⟦/⟧ said the girl. ⟦G→M i =⟧"'Cause you couldn't hear it there."⟦/⟧
⟦M→G i⟧"You couldn't hear it there,"⟦/⟧ the monster agreed.
The father didn't say anything. He'd got hold of the corner of the bedspread.
⟦B→F i⟧"Dad?"⟦/⟧ The boy was in the door with his headphones round his neck. ⟦B→F i =⟧"What was the thump? Why're you guys on the floor?"⟦/⟧
⟦F→B i⟧"Simon. Don't freak out."⟦/⟧
⟦B→F i⟧"About what?"⟦/⟧ He leaned down and looked. ⟦B→M i⟧"Oh. Hey."⟦/⟧
⟦M→B i⟧"Good evening, Simon. Did you finish the volcano?"⟦/⟧
⟦B→M i⟧"Got a B. She said the lava was derivative."⟦/⟧
⟦F→B i⟧"You KNEW?"⟦/⟧ said the father.
⟦B→F i⟧"Dad, he does my *algebra.*"⟦/⟧
⟦M→B i⟧"I check your algebra."⟦/⟧
⟦B→M i⟧"He checks my algebra."⟦/⟧
@break .
**PART TWO** (you guys asked lol)
At seven thirty his ex-wife came by to drop off Bee's inhaler. He heard the car. He knew the sound of that car in his sleep.
⟦E→F i⟧"You look terrible,"⟦/⟧ said Dana.
⟦F→E i⟧"I fainted a little."⟦/⟧
⟦E→F i⟧"Again? Are you eating? Warren, are you feeding them? Simon told me you had cereal on Tuesday for dinner."⟦/⟧
⟦F→E i⟧"It was a fun dinner."⟦/⟧
⟦E→F i⟧"I'm not starting anything."⟦/⟧
⟦F→E i⟧"I know you're not."⟦/⟧
⟦E→F i⟧"I just think if it's too much for you, three nights, then there's no shame in it. I've got the yard, they've each got a room. My lawyer says..."⟦/⟧
⟦F→E i⟧"Could we not do the lawyer in the doorway?"⟦/⟧
⟦E→F i⟧"You never want to do anything anywhere! That was always the whole,"⟦/⟧ and it was going up, it was on the stairs already, both of them knew every step of it. ⟦E→F i =⟧"You'd just stand there with that *face*,"⟦/⟧
⟦F→E i⟧"What face? It's my face!"⟦/⟧
Behind him down the hall there was a small sound. It was the sound of a bedspread being lifted. Then nothing.
He stopped with his mouth open.
⟦F→E i⟧"Dana,"⟦/⟧ he said. ⟦F→E i =⟧"Did you know that they used to go under the bed?"⟦/⟧
⟦E→F i⟧"What?"⟦/⟧
⟦F→E i⟧"At the house. When we did this."⟦/⟧
⟦E→F i⟧"Who told you that?"⟦/⟧
⟦F→E i⟧"Somebody who was there,"⟦/⟧ said the father. ⟦F→E i =⟧"Do you want to come in? I've got a kettle. I'm not, it isn't a trick. I'd like to show you what's going down the back of our couch."⟦/⟧
She stood there with the inhaler in her hand. She'd got thinner too, he noticed. There was a button gone off her coat.
⟦E→F i⟧"I've got fifteen minutes,"⟦/⟧ said his ex-wife.
@break .
It took her twelve of the fifteen minutes to say anything. She stood in the middle of Bee's rug in her coat with her arms folded, and looked at the dark, and the dark, you could tell, was sucking in its stomach.
⟦E→M i⟧"You're the scratching,"⟦/⟧ Dana said at last. ⟦E→M i =⟧"In the old house. I had an exterminator out. I had *three* exterminators."⟦/⟧
⟦M→E i⟧"They were very courteous,"⟦/⟧ said the monster.
⟦E→M i⟧"I told everyone it was squirrels."⟦/⟧
⟦M→E i⟧"I was doing my nails. I do apologize."⟦/⟧
⟦E→G i⟧"Bee, honey. Does it... is he nice to you?"⟦/⟧
⟦G→E i⟧"He's my friend,"⟦/⟧ the girl said. She was sitting on the bed swinging her feet right over where the teeth would be. ⟦G→E i =⟧"He knows all the words to the bear book. He doesn't do the voices though. He says it wouldn't be fair on the bears."⟦/⟧
⟦E→F i⟧"And you let her sleep over it,"⟦/⟧ said Dana to the father.
⟦F→E i⟧"I found out at four o'clock!"⟦/⟧
⟦E→F i⟧"Well, you might have called."⟦/⟧
⟦F→E i⟧"And said what?"⟦/⟧
She thought about it. One corner of her mouth went in, the left. He hadn't seen it do that since the second pregnancy.
⟦E→F i⟧"Squirrels,"⟦/⟧ she said.
⟦B→E i⟧"Mom,"⟦/⟧ said the boy from the hall. He'd been standing there for the whole thing with a plate of toast he had made, for some reason, for everybody. ⟦B→E i =⟧"You're not going to make him move out, are you? Because if he has to go back with the house, there's those new people. They've got, like, a toddler. They don't even have a bed frame."⟦/⟧
⟦M→B i⟧"It's on the floor?"⟦/⟧ said the monster, appalled. ⟦M→B i =⟧"The mattress is on the *floor?*"⟦/⟧
⟦E→B i⟧"Nobody's moving anybody,"⟦/⟧ Dana said. She took a piece of toast. After a second she took another, bent down, and held it out into the dark at the very ends of her fingers with her eyes shut.
Something took it from her so politely that she didn't feel it go.
⟦M→E i⟧"Thank you, Mrs. Ostrander."⟦/⟧
⟦E→M i⟧"It's Dana,"⟦/⟧ said his ex-wife. ⟦E→M i =⟧"I guess we did sort of live together."⟦/⟧
@break .
Bedtime. The girl had been read to twice and watered three times.
⟦G→F i⟧"Is Mommy still in the kitchen?"⟦/⟧
⟦F→G i⟧"She's washing the mugs. She didn't scream at all. She's a lot braver than me."⟦/⟧
⟦G→F i⟧"Everyone is,"⟦/⟧ she said, and patted him.
He turned off the lamp and got down on his hands and knees. It was still frightening. He figured that it would be for some time. ⟦F→M i⟧"About the rent,"⟦/⟧ he said into the dark.
⟦M→F i⟧"I can go to forty-three."⟦/⟧
⟦F→M i⟧"I'm returning it. All eleven envelopes. You've been doing childcare and algebra for two years, I looked it up, I owe you something like nineteen thousand dollars."⟦/⟧
⟦M→F i⟧"Oh, I couldn't. Where would I put it? It'd only go down the back."⟦/⟧
⟦F→M i⟧"Then what do you want?"⟦/⟧
The lamps thought about that, one after another.
⟦M→F i⟧"It's only that it's been so long,"⟦/⟧ the monster said shyly. ⟦M→F i =⟧"When you came round on the rug this afternoon, and saw me. I haven't been screamed at like that in years. I've been lying here all evening quite warm."⟦/⟧
⟦F→M i⟧"I screamed?"⟦/⟧
⟦G→F i⟧"You screamed *so* loud,"⟦/⟧ said the girl from on top.
⟦F→M i⟧"So, what, like once a week?"⟦/⟧
⟦M→F i⟧"Would Thursdays suit?"⟦/⟧
⟦F→M i⟧"I can do Thursdays."⟦/⟧
⟦B→F+G i⟧"CAN YOU GUYS KEEP IT DOWN,"⟦/⟧ yelled the boy through the wall. ⟦B→F+G i =⟧"SOME OF US HAVE ALGEBRA."⟦/⟧
@end_note
r/ostrandertales for more of my stuff. Edit: wow, gold!! Thank you kind stranger. Edit 2: a third of a sixth is an eighteenth, and fifteen-fifty over eighteen is eighty-six, YES, I know, he only gets half the closet
@end

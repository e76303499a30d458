# title: Five Doors Idris Closed (And One He Left Open)
# style: first person present; straight quotes; AO3 five-things fic; m/m; narrator rarely named; "he" heavy
# cast: I = Idris Vaughan | Idris, Id, Vaughan, Iddy | he | narrator
# cast: L = Luca Sorensen | Luca, Sorensen, Lu, the boy next door, the best man | he
# cast: M = Mam | his mam, Idris's mother, Mrs. Vaughan | she
# cast: K = Kit Sorensen | Kit, Christopher Sorensen, Kitten, Luca's brother, the groom | he
---
@summary
The house next door is for sale and so are Idris's nerves. 5+1. Boys who grow up on either side of a wall.
@end
@note
Unbetaed, Britpicked by nobody because I'm Welsh, have at it. For the prompt "doors". Present tense, sorry if that's not your bag.
@end
@heading
1. the back door
@end
I'm nine and there's a boy on our wall.
⟦L→I i⟧"Is that your dog?"⟦/⟧ he says.
⟦I→L i⟧"Yes."⟦/⟧
⟦L→I i⟧"What's he called?"⟦/⟧
⟦I→L i⟧"Gareth."⟦/⟧
He laughs so hard that he falls off, on our side, into the beans. He's got white hair like an old man's and a plaster on each knee and there's blood coming through the left one. ⟦L→I i⟧"I'm Luca,"⟦/⟧ he says from in the beans. ⟦L→I i =⟧"We've moved in. I've got a brother but he's a baby. Do you want to see a dead mole?"⟦/⟧
I do want to. I've never wanted anything so much. But Mam's at the sink looking out, with her hands gone still, and I know what she'll say about the beans. So I say I'm not allowed, and I go in, and I shut the back door.
I can see him through the glass. He waits for ages. Then he gets up and puts all the beans straight again, one by one, round their sticks.
⟦M→I i⟧"Well?"⟦/⟧ says Mam behind me. ⟦M→I i =⟧"What are you doing in here, you daft lump? Go and see the boy's mole."⟦/⟧
@heading
2. the door of the bus
@end
I'm fifteen. It's the last day of the Snowdon trip and it's pelting down, and all the good seats at the back are Hughesy and that lot, and Luca's saved me the one beside him. He's got his bag on it. He's got his hand up so that I'll see.
He told me last night. We were in the two-man, in the dark, and I could hear the rain about a foot from my head and he said, Id, can I tell you something? and I said what, and he said it. He said it like you'd put down a glass that was too full. And I said okay. I said that's okay Lu. And then I lay there till morning with my heart going, because it wasn't a shock at all, it was like when someone says your name.
⟦L→I i⟧"Idris,"⟦/⟧ he calls. ⟦L→I i =⟧"Over here."⟦/⟧
They're all looking. They can't know, nobody could know, but I've got it in my head that they'll see it on me like a rash if I sit there. That if I sit there I'm saying something.
I go and sit up the front by Mrs. Pugh. The driver does the door with the lever and it folds shut, hiss, bang. I don't look round. I don't look round for a hundred and ten miles.
He knocks for me on the Monday like normal.
⟦L→I i⟧"You felt sick, was it?"⟦/⟧ he says. He's giving it to me. He's holding it out to me like a coat.
⟦I→L i⟧"Yeah,"⟦/⟧ I say. ⟦I→L i =⟧"Felt a bit sick."⟦/⟧
⟦L→I i⟧"Thought so,"⟦/⟧ says Luca, and we walk to school.
@heading
3. the bathroom door
@end
Nineteen, New Year's, his house. His mum and dad are in Denmark at his nan's, and there's forty people here and I know six. I've had most of a bottle of something green. I'm sitting on the edge of the bath with my head down when he comes in, and he's laughing at somebody over his shoulder, and then he sees me and stops. He locks it.
⟦L→I i⟧"You going to be sick?"⟦/⟧
⟦I→L i⟧"Don't think so."⟦/⟧
⟦L→I i⟧"Drink this."⟦/⟧
⟦I→L i⟧"What is it?"⟦/⟧
⟦L→I i⟧"It's water, Id. It comes out of the tap."⟦/⟧
I drink it. He sits down next to me on the bath. His hair's gone darker, it's sort of like sand now, and he's got a shirt on that I've not seen before, and he smells like someone else's aftershave. That'll be the tall one. There's a tall one, from his course, with an earring. He was introduced to me. I said all right.
⟦I→L i⟧"Is he your boyfriend?"⟦/⟧
⟦L→I i⟧"Who? Dan? Not really."⟦/⟧ He bumps me with his shoulder. ⟦L→I i =⟧"Why? D'you want me to put in a word?"⟦/⟧
⟦I→L i⟧"I'm not,"⟦/⟧ I say.
⟦L→I i⟧"I know. I was joking."⟦/⟧
⟦I→L i⟧"I'm not, I'm just saying. I don't like him. He said Gareth's a stupid name for a dog."⟦/⟧
⟦L→I i⟧"It is a stupid name for a dog."⟦/⟧
⟦I→L i⟧"He was a good dog,"⟦/⟧ I say, and to my absolute horror my eyes fill up. He died in the October. It's only the drink. ⟦I→L i =⟧"He was such a good dog, Lu."⟦/⟧
⟦L→I i⟧"He was,"⟦/⟧ he says, very soft. ⟦L→I i =⟧"He was the best dog. Come here."⟦/⟧
So I do. I put my face in the new shirt and I let him hold on to me. Through the floor they've started the countdown, ten, nine, and I lift my head up and he's right there. He's so close that he's only got the one eye. He's not laughing. Neither am I. Four, three. And I don't know which of us it is, I swear to God, I've gone over it more than I've gone over anything, but there's a mouth and it's warm and I think the top of my head has come off.
It goes on for as long as it takes for everybody to sing.
⟦L→I i⟧"Idris,"⟦/⟧ he says then. He's got his hand on my neck. He looks scared to death and lit up like a house. ⟦L→I i =⟧"Idris, I've been..."⟦/⟧
⟦I→L i⟧"I'm going to be sick,"⟦/⟧ I say.
⟦L→I i⟧"What, actually?"⟦/⟧
⟦I→L i⟧"Can you go out? Please? Can you just go out."⟦/⟧
He goes. I lock it after him. I sit there on the floor until four in the morning and I'm not sick even once.
@heading
4. the door of a taxi
@end
⟦L→I i⟧"It's only Copenhagen,"⟦/⟧ he says. ⟦L→I i =⟧"It's two hours. It's less than Cardiff if there's sheep on the line."⟦/⟧
⟦I→L i⟧"Yeah."⟦/⟧
⟦L→I i⟧"You could come out. See the office. They've got a slide in it."⟦/⟧
⟦I→L i⟧"Yeah, I might do."⟦/⟧
We're twenty-four. He's got two cases and a tube with his drawings in and a girl's hat on that Kit gave him for luck. We've never talked about it, the bath. I went out with Sian Parry for two years, and she's lovely, and she finished with me by saying Idris, love, you're like a house with somebody always just gone out the back. The driver's got the engine running. His mum's had her cry and gone in.
⟦K→L i⟧"You'll miss your plane,"⟦/⟧ says Kit off the wall. He's sixteen and he's eating cereal. ⟦K→L i =⟧"Just snog him and go."⟦/⟧
⟦L→K i⟧"Kit,"⟦/⟧ says Luca.
⟦K→L i⟧"I'm only saying what everyone's thinking."⟦/⟧
⟦L→K i⟧"Go inside Kitten. I mean it."⟦/⟧
He goes, and he takes the bowl. It's drizzling. Luca's got his hand on top of the taxi door and he's picking at the rubber with his thumb.
⟦L→I i⟧"I don't have to,"⟦/⟧ he says. He doesn't look at me, he's saying it to the rubber. ⟦L→I i =⟧"If there was a reason. They'd give it to the other bloke, he's got kids, he'd be over the moon. I'd only need one reason Id. It wouldn't even have to be a good one."⟦/⟧
You can hear things. I could hear it then. I could hear that it was the last one, that there'd only been so many of these and he'd been carrying them over the wall to me one after another since I was nine, and I had shut every single one in his face, and he'd gone round and straightened the beans. ⟦I i thought⟧*Say it,*⟦/⟧ I think. ⟦I i thought =⟧*Open your mouth. It's one word, it's your own word, you've had it since the tent.*⟦/⟧
⟦I→L i⟧"You'd be mad not to,"⟦/⟧ I say. ⟦I→L i =⟧"There's a slide."⟦/⟧
He nods. He nods quite a lot of times.
⟦L→I i⟧"Right you are,"⟦/⟧ he says. And he gets in.
I do the door for him. It's the sort you've got to slam.
@heading
5. the chapel door
@end
I'm thirty-one. I'm in a suit and Mam's doing my tie because my hands won't.
⟦M→I i⟧"You don't have to go, bach."⟦/⟧
⟦I→M i⟧"I said I would."⟦/⟧
⟦M→I i⟧"I could say you've got a bug."⟦/⟧
⟦I→M i⟧"He came all the way for Dad's funeral. He got three trains."⟦/⟧
⟦M→I i⟧"I know he did,"⟦/⟧ says Mam. She's got so little, she has to reach up. ⟦M→I i =⟧"I watched him stand next to you. I said to your Auntie Non, look at that, I said. Like two hands."⟦/⟧ She does the knot up and flattens it. ⟦M→I i =⟧"I should of told you to sit by him on that bus."⟦/⟧
⟦I→M i⟧"What?"⟦/⟧ I say.
⟦M→I i⟧"Enid Pugh told me. You cried the whole way home, she said, with your face to the window. I thought, I'll let him come to it in his own time. I didn't want to barge in."⟦/⟧ She picks something off my shoulder that isn't there. ⟦M→I i =⟧"Sixteen years. I'd have barged in if I'd known you were going to be this slow."⟦/⟧
I can't say anything to that. I hold on to her for a bit.
So I go, late. It's only down the hill. And I'm standing in the porch there with the order of service all bent up in my hand, and they're on the second hymn, and through the crack I can see him at the front in grey with a flower on. He's turned round. He's looking at the door. He's scanning along all the rows and you can see him get to the end and start again from the beginning.
And I think, no. I can't. I can't stand there and sing. So I pull it to, ever so gently, so it won't bang.
@heading
+1
@end
I get as far as the wall. Our wall, with the beans. I've got my jacket off and I'm sat up on it like a kid in my good trousers, having what I think is called a panic attack, when somebody comes up the lane running.
⟦L→I i⟧"You absolute bastard,"⟦/⟧ says Luca.
⟦I→L i⟧"What are you doing here?"⟦/⟧
⟦L→I i⟧"I saw the door go! I knew it was you, nobody else on this earth shuts a door like that! I've had that noise in my head since I was nine!"⟦/⟧
⟦I→L i⟧"You're getting married!"⟦/⟧
He stops. He's got his hands on his knees and his flower's upside down, and he looks up at me through his hair with his mouth open.
⟦L→I i⟧"You what?"⟦/⟧
⟦I→L i⟧"You're getting married. Now! You're in the middle of it!"⟦/⟧
⟦L→I i⟧"KIT'S getting married!"⟦/⟧ he shouts. ⟦L→I i =⟧"It's Kit's wedding! I'm the best man! It says it on the front!"⟦/⟧
I unbend the order of service. It's gone a bit soft. *Christopher Sorensen,* it says, and *Bethan Mair.* It's in quite large letters. It's got a drawing of a dove.
⟦I→L i⟧"It just said Sorensen,"⟦/⟧ I say. ⟦I→L i =⟧"On the invite. It said the wedding of Mr. C. Sorensen. I thought it was an L. I thought you'd met someone. It was in that curly writing."⟦/⟧
⟦L→I i⟧"You thought I'd got engaged,"⟦/⟧ says Luca slowly, ⟦L→I i =⟧"to a person called Bethan."⟦/⟧
⟦I→L i⟧"I didn't read that far."⟦/⟧
⟦L→I i⟧"In a CHAPEL."⟦/⟧
⟦I→L i⟧"I was upset!"⟦/⟧
He makes a noise. He sits down right there in the lane with his back against the stones, and he puts his head in his arms, and it's a while before I can tell that he's laughing. I look down on the top of it. There's white in it again, a bit, over the ears. He's come round full circle.
It's the same wall. I'm on the top this time. I think, well, somebody's got to fall off.
⟦I→L i⟧"Luca,"⟦/⟧ I say. ⟦I→L i =⟧"I didn't feel sick."⟦/⟧
He goes quiet.
⟦L→I i⟧"When?"⟦/⟧ he says into his sleeves.
⟦I→L i⟧"On the bus. Or in the bathroom. I've never felt sick in my life, I've got a stomach like a horse. I was just frightened. I wanted to sit by you. I wanted to see the mole. I've wanted every single thing that you ever asked me and I've said no to all of them, and I don't know why you kept on coming round."⟦/⟧
⟦L→I i⟧"I could see you through the glass,"⟦/⟧ he says. ⟦L→I i =⟧"You always stood there. You'd shut it and then you'd stand there the whole time looking out. I used to think, he's only got to find the handle."⟦/⟧
⟦I→L i⟧"I'm thirty-one."⟦/⟧
⟦L→I i⟧"It's a stiff one,"⟦/⟧ says Luca, and his voice wobbles.
So I jump. It's higher than it was when I was nine, or I'm heavier, and I land on one foot and go straight over on him, and we end up in a heap in the nettles with his flower up my nose. He's got hold of my braces. I've got hold of his ears.
⟦I→L i⟧"Is there still the dead mole?"⟦/⟧ I say.
⟦L→I i⟧"Shut up,"⟦/⟧ he says, and he kisses me, or I kiss him. I still couldn't tell you. I'll have to go over it again.
⟦K→L+I i⟧"I'm not being funny,"⟦/⟧ says a voice above us, some time later. There's Kit, in grey, with his new ring on, leaning his elbows on the wall like he's never been off it. ⟦K→L+I i =⟧"But I've got a hundred and twenty people in there and my best man's got the other ring."⟦/⟧
⟦L→K i⟧"You've got yours on."⟦/⟧
⟦K→L i⟧"It's off a curtain! Come on!"⟦/⟧ He looks at me then, and grins all over his face, sixteen again. ⟦K→I i⟧"Told you. Fifteen years ago. Just snog him, I said."⟦/⟧
⟦I→K i⟧"Seven,"⟦/⟧ I say.
⟦K→I i⟧"Felt like fifteen,"⟦/⟧ says Kit.
We go back down the hill, the three of us. I've got mud to the knees. He's got hold of my hand and he doesn't let go of it, not in the lane and not in the porch, and not when all the heads turn round. Mam's in the back row with her hat on. She must of come in after. She doesn't say anything, she only moves up.
There's a place on the end next to her, and I sit in it, and the wind comes in after us and blows the leaves in on the mat.
⟦M→I i⟧"Door, bach,"⟦/⟧ whispers Mam.
⟦I→M i⟧"Leave it,"⟦/⟧ I say.
@end_note
If you liked it tell me, if you found a typo tell me nicer. Gareth the dog was real.
@end

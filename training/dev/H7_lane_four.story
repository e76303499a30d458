# title: Lane Four (chapter 14 & 15)
# style: first person present, two alternating narrators under headings; straight quotes; wattpad; swim team; careless punctuation; fake dating
# cast: T = Tripp Holloway | Tripp, Holloway, babe, Trip, rich boy | he | narrator
# cast: O = Oz Beltran | Oz, Osvaldo, Ozzie, Beltran, babe | he | narrator
# cast: G = Garrett | Garrett Voigt, my ex, the ex | he
# cast: C = Coach Ngata | Coach | she
# cast: D = Dewey | Dewey, the freshman, our freshman | he
# cast: Y = Yesenia | Yesenia, Yesi, my sister | she
# cast: V = the voice on the PA | the announcer, the PA |
---
@note
OMG 12K READS?!?! you guys are insane i love you. ok so double update because i left you on that cliffhanger lol. for new people: tripp and oz are fake dating so that garrett (evil ex) will leave tripp alone AND so oz's abuela will stop setting him up with the pharmacist. this is the conference meet. enjoy!!! song for this chapter is whatever you cry to
@end
@heading
CHAPTER 14 - TRIPP
@end
The thing nobody tells you about fake dating is the hand holding.
I figured the kissing was going to be the problem. We've done that twice now, once at the mixer and once for Garrett's benefit outside Chipotle, and both times I went home and ate an entire sleeve of Oreos and I was fine. But Oz Beltran holds hands like he's not thinking about it. We're on the bus to conference, six in the morning, dark out, he's asleep on my shoulder with his mouth open and his thumb is just going back and forth across my knuckle. Back and forth. He's asleep. There's no one even looking.
⟦D→T i⟧"You guys are so cute it makes me wanna barf,"⟦/⟧ Dewey says over the back of the seat.
⟦T→D i⟧"Sit down Dewey."⟦/⟧
⟦D→T i⟧"How'd you know? Like with him. When did you know?"⟦/⟧
⟦T→D i⟧"Know what."⟦/⟧
⟦D→T i⟧"That you were like, in love."⟦/⟧
Dewey is our freshman. He's six foot five and he cries at dog food commercials and you can't lie to him, it's like lying to a bridge.
⟦T→D i⟧"I don't know. It snuck up on me,"⟦/⟧ I tell him.
I'd like to point out that I was lying. At the time I'm pretty sure that I was lying.
⟦O→T i⟧"What snuck up on you?"⟦/⟧ Oz says into my hoodie.
⟦T→O i⟧"Nothing. Go back to sleep."⟦/⟧
⟦O→T i⟧"Are we there?"⟦/⟧
⟦T→O i⟧"We're in like Ohio."⟦/⟧
⟦O i⟧"Ugh,"⟦/⟧ he says, ⟦O→T i =⟧"wake me up in something better."⟦/⟧ And he burrows. He BURROWS you guys. The thumb starts up again.
⟦C→T i⟧"Holloway!"⟦/⟧ Coach yells from the front. ⟦C→T i =⟧"You eat?"⟦/⟧
⟦T→C i⟧"Yes Coach!"⟦/⟧
⟦C→T i⟧"You eat something that's not an Oreo?"⟦/⟧
⟦T→C i⟧"...No Coach!"⟦/⟧
A banana comes flying down the aisle and hits Dewey in the face.
@break xxx
Garrett finds me at the warm down pool. Of course he does. He swims for State now, he's got the cap on and everything, and he's got that smile like he's about to sell me my own car.
⟦G→T i⟧"There he is."⟦/⟧
⟦T→G i⟧"Hey Garrett."⟦/⟧
⟦G→T i⟧"You look tense. You always get tense before the two hundred. You want me to do your shoulders?"⟦/⟧
⟦T→G i⟧"I'm good."⟦/⟧
⟦G→T i⟧"Come on, like old times."⟦/⟧
⟦T→G i⟧"I said I'm good."⟦/⟧
He sits down next to me anyway. He dangles his feet in. When we were together I used to think it was so hot how he never listened to anyone, and then it turned out that I was one of the anyones.
⟦G→T i⟧"So. You and the scholarship kid,"⟦/⟧ he says.
⟦T→G i⟧"His name's Oz."⟦/⟧
⟦G→T i⟧"I think it's great. I do! I just didn't think he was your type. I heard he mops the locker room."⟦/⟧
⟦T→G i⟧"He's got work study. He has a job, it's a thing that people have."⟦/⟧
⟦G→T i⟧"Wow okay. I'm only saying what everybody's saying."⟦/⟧ He bumps my knee with his knee. ⟦G→T i =⟧"They're saying you don't really seem like a couple. Like it's kind of convenient? You dump me and a week later you're with a guy you couldn't stand."⟦/⟧
My stomach goes cold.
⟦T→G i⟧"Who's saying?"⟦/⟧
⟦G→T i⟧"It's okay if it's for me, Tripp. It's actually kinda flattering."⟦/⟧
And I swear I'm about to say something. I don't know what. But there's a wet slap of feet behind us and then Oz drops down on my other side, dripping, goggles on his forehead, with half a banana.
⟦O→T i⟧"Babe,"⟦/⟧ he says to me, ⟦O→T i =⟧"you left your banana."⟦/⟧
⟦T→O i⟧"That's the one that hit Dewey."⟦/⟧
⟦O→T+G i⟧"It's got character. Eat it. Hi, I'm Oz,"⟦/⟧ and he holds his hand out across me. ⟦O→G i =⟧"I mop the locker room."⟦/⟧
Garrett at least has the decency to go red. ⟦G→O i⟧"Yeah. Garrett. We've met."⟦/⟧
⟦O→G i⟧"Have we? I'm bad with faces. What do you swim?"⟦/⟧
⟦G→O i⟧"Two free. Lane five."⟦/⟧
⟦O→G i⟧"No shit, he's in four! You'll have a great view."⟦/⟧ He's smiling. He's got this chipped front tooth from a skateboard and when he smiles like that it's the meanest thing you ever saw. ⟦O→G i =⟧"Of his feet."⟦/⟧
I choke on the banana.
⟦G→T i⟧"See you out there,"⟦/⟧ says Garrett and leaves.
We watch him go. Oz's shoulder is up against mine, cold and wet.
⟦T→O i⟧"You didn't have to do that."⟦/⟧
⟦O→T i⟧"It's in the contract."⟦/⟧
⟦T→O i⟧"He thinks it's fake. He practically said so."⟦/⟧
⟦O→T i⟧"So what? Conference is over tomorrow. Abuela's pharmacist got engaged."⟦/⟧ He's picking at the label on the banana. ⟦O→T i =⟧"I was gonna tell you on the bus home. We can wrap it up, if you want. You'd be a free man."⟦/⟧
I don't say anything for like a full minute. There's a guy doing flip turns in front of us, over and over.
⟦T→O i⟧"Is that what you want?"⟦/⟧ I ask finally.
⟦O→T i⟧"I asked you first."⟦/⟧
⟦T→O i⟧"You didn't ask. You just said it."⟦/⟧
⟦O→T i⟧"Holloway. I can't keep,"⟦/⟧ he starts, and he stops and pulls his goggles down so I can't see his eyes. ⟦O→T i =⟧"Swim your race. We'll talk about it after okay?"⟦/⟧
He goes in feet first. He barely makes a splash. I sit there with that stupid banana peel and I think, oh no.
Oh no oh no oh no. It snuck up on me.
@note
*hides* dont kill me next one is right below!! vote vote vote
@end
@heading
CHAPTER 15 - OZ
@end
I call my sister from the stairwell.
⟦Y→O i⟧"Did you win?"⟦/⟧ says Yesenia.
⟦O→Y i⟧"I'm not on till three. Yesi I messed up."⟦/⟧
⟦Y→O i⟧"What'd you break?"⟦/⟧
⟦O→Y i⟧"Nothing. Why's it always what did I break? I told him we should end it."⟦/⟧
⟦Y→O i⟧"End what? The fake thing?"⟦/⟧ I can hear her turn down the TV. ⟦Y→O i =⟧"The fake thing where you sleep in his sweatshirt?"⟦/⟧
⟦O→Y i⟧"I was cold."⟦/⟧
⟦Y→O i⟧"In *May*? Osvaldo. You know I know you. You broke up with your fake boyfriend before your real boyfriend could break up with you."⟦/⟧
⟦O→Y i⟧"That doesn't make any sense."⟦/⟧
⟦Y→O i⟧"It's you, it doesn't have to. What did he say?"⟦/⟧
⟦O→Y i⟧"He asked was it what I wanted."⟦/⟧
⟦Y→O i⟧"Ay Dios. And what did you say, please tell me you used words."⟦/⟧
⟦O→Y i⟧"I got in the pool."⟦/⟧
There's a really long silence. Then she goes, not even to me, ⟦Y i⟧"Abuela he got in the pool,"⟦/⟧ and I hear my grandmother laughing all the way in Laredo.
⟦O→Y i⟧"She KNOWS?"⟦/⟧
⟦Y→O i⟧"She's known since Easter. Who do you think married off the pharmacist?"⟦/⟧
@break xxx
So here's what I never told anybody.
Freshman year, second day, I had a borrowed suit and one pair of goggles with a cracked lens. Some tall blond kid in a parka looked over and went ⟦T i quoted⟧"Dude are those from like a cereal box"⟦/⟧ and everybody died. That was Tripp Holloway. I hated that guy for two years straight. I hated his parka. I beat him in every practice set I could just to see him hang on the wall and breathe.
And the next day there were goggles in my locker. New ones, Swedish, forty bucks. There wasn't any note. I thought it was Coach. I found out in March, I was mopping, and Dewey says out of nowhere ⟦D→O i quoted⟧"Tripp does that for all the new guys, he did it for me, you're not supposed to know."⟦/⟧
So two years I'd been beating him with his own goggles.
He's up on the block now. Lane four. He does his thing where he slaps his thighs, left right left. In five there's Garrett, windmilling his arms like a tool.
⟦C→O i⟧"You gonna stand there Beltran or you gonna yell?"⟦/⟧ Coach says next to me.
⟦O→C i⟧"I'm gonna yell."⟦/⟧
⟦C→O i⟧"Then what's the face?"⟦/⟧
⟦O→C i⟧"It's my face."⟦/⟧
⟦C→O i⟧"I coached your face for three years. That's not your race face. That's your I-left-the-stove-on face."⟦/⟧
⟦D→O i⟧"Is it love?"⟦/⟧ says Dewey. ⟦D→O i =⟧"Are you nervous for him because of love?"⟦/⟧
⟦C→D i⟧"Go put a shirt on, Dewey."⟦/⟧
⟦V i⟧"Take your mark,"⟦/⟧ says the PA.
I don't remember the first hundred. I know I yelled. I know that at the one fifty Garrett had him by half a body and Tripp's stroke was going to pieces like it always does when he's in his head, I could see it, he was thinking. Everybody was screaming. And I ran. You're not allowed on that side, there's a rope, I went under the rope, I went down on my knees on the tile at the end of lane four and I stuck my whole face down by the water.
⟦O→T i⟧"TRIPP!"⟦/⟧ I yelled. ⟦O→T i =⟧"IT'S NOT WHAT I WANT!"⟦/⟧
He flipped. I don't think he heard. I don't see how he could hear, he's got a cap on and he's under water.
But he came off that wall like something bit him.
@break xxx
⟦T→O i⟧"One forty two eight,"⟦/⟧ he's saying, hanging on the lane line. He's purple. He's got water up his nose. ⟦T→O i =⟧"Did you see it? One forty two eight! I never even broke forty four!"⟦/⟧
⟦O→T i⟧"I saw."⟦/⟧
⟦T→O i⟧"What were you doing down here? You can get DQ'd for that."⟦/⟧
⟦G→T i⟧"Nice swim,"⟦/⟧ says Garrett in five. Nobody looks at him.
⟦O→T i⟧"You didn't hear me?"⟦/⟧
⟦T→O i⟧"I heard like blub blub blub WANT."⟦/⟧
⟦O→T i⟧"Yeah that's, that's about it."⟦/⟧
⟦T→O i⟧"What do you want?"⟦/⟧ says Tripp. He's stopped being purple. He's got his arms folded on the edge of the pool right between my knees, and he's looking up with those dents around his eyes from the goggles. ⟦T→O i =⟧"Oz. You said we'd talk about it after. This is after."⟦/⟧
⟦C→O i⟧"Beltran, there's an official coming,"⟦/⟧ Coach yells.
⟦O→C i⟧"One second!"⟦/⟧
⟦C→O i⟧"You don't HAVE one second!"⟦/⟧
⟦O→T i⟧"I don't want to wrap it up,"⟦/⟧ I say, really fast. ⟦O→T i =⟧"I got scared. I know about the goggles, Dewey told me, I've known since March, and I was gonna be so normal about it, and then you put my coffee order in your phone. I don't wanna be convenient. I want to do it for no reason. With nobody looking."⟦/⟧
⟦T→O i⟧"There's like two thousand people looking."⟦/⟧
⟦O→T i⟧"I know, I'm aware of that, I picked a bad time."⟦/⟧
⟦T→O i⟧"You hold my hand when you're asleep."⟦/⟧
⟦O→T i⟧"...I do?"⟦/⟧
⟦T→O i⟧"All the time. On the bus. In film. I've been going crazy, I ate so many Oreos."⟦/⟧ He's grinning. He's got his wet hand flat on my sneaker like he's worried that I'll float off. ⟦T→O i =⟧"Beltran, you idiot. I told Dewey I was in love with you at six o'clock this morning."⟦/⟧
⟦D→O i⟧"He did!"⟦/⟧ Dewey shouts from behind the rope. He's crying. ⟦D→O i =⟧"He totally did, I was there!"⟦/⟧
There's an official coming, a lady in a white polo with a whistle. I figure I've got about four seconds.
It only takes two to fall in. I'm in my sneakers. I've got my phone in my pocket. But he's there when I come up, he's laughing so hard he's swallowing half the pool, and when I kiss him it tastes like chlorine and banana and nobody, I mean nobody, can say that it's in the contract.
⟦V i⟧"Would the gentleman in the shoes,"⟦/⟧ says the PA, ⟦V→O i =⟧"please exit lane four."⟦/⟧
@end_note
aaaand thats that!! i know its not REALISTIC, he'd be DQ'd, my brother swims and he already told me. epilogue next week (abuela!!!). what did you think of garrett?? comment banana if you read this far
@end

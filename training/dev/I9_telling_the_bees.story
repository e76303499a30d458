# title: Notes for Whoever Has the Bees
# style: first person past addressed to “you”; curly quotes; breakup, Tasmania, few tags, long paragraphs
# cast: J = Judit Halmos | Judit, Jude, Judy | she | narrator
# cast: R = Robyn Tregear | you, Robyn, Rob, Robbo | she
# cast: G = Gail | your sister, Gail Tregear | she
# cast: C = Graham | the counsellor | he
# cast: B = the boy | the boy who bought the ute, the kid, that kid | he
# cast: U = your mum | Robyn’s mother, Robyn’s mum, Mum | she
# cast: V = Lorraine | the woman from Apiaries, a woman from Apiaries | she
---
There are four hives, not three. I know you’ll say three, you never counted the swarm in the letterbox. I put them in the old broodbox behind the tank in November, and they’ve done well, they’re nasty but they’ve done well. So four.
You said on the phone to write it down for you, and to keep to the point.
⟦R→J i⟧“Just the bees, Jude. Please. What they need and when.”⟦/⟧
⟦J→R i⟧“I don’t know how to tell you about the bees without telling you about the rest of it.”⟦/⟧
⟦R→J i⟧“Have a go.”⟦/⟧
So I’m having a go. You’ll want to open them up on a warm day with no wind. About eleven. You’ll remember that the smoker’s hinge is bust because you were there.
It was the day that Gail came over about your mum. We’d had the lid off the first hive and you were puffing away too hard, you always smoked them like you were putting out a fire, and your sister stood at the fence in her work shoes and wouldn’t come in.
⟦G→R i⟧“She’s asking for you.”⟦/⟧
⟦R→G i⟧“She can ask.”⟦/⟧
⟦G→R i⟧“Robyn. It’s weeks. They said it might be less.”⟦/⟧
⟦R→G i⟧“Did she say my name?”⟦/⟧
⟦G→R i⟧“What’s that supposed to mean?”⟦/⟧
⟦R→G i⟧“I’m just wondering if she said it. Or did she say, ⟦U i quoted⟧‘Where’s the other one?’⟦/⟧”⟦/⟧
Gail didn’t answer that. She looked at me instead, through all that smoke, she’d never exactly looked at me before. ⟦G→J i⟧“Can’t you talk to her?”⟦/⟧
⟦J→G i⟧“I can talk to her. I don’t know that it makes any odds.”⟦/⟧
⟦R→G+J i⟧“Don’t you two start being friends,”⟦/⟧ you said, and you slung the smoker at the fence. That’s how the hinge went.
I’ve wired it. It’ll do, but you have to hold it shut with your thumb.
@break
What they need in autumn: a narrow door. Take the wooden strip, the one with the notch, it’s on the nail, and put it in with the notch down. It’s for the wasps.
We went to see her in the end. You drove to Burnie with both hands on the wheel and you’d had your hair cut for it. I waited in the corridor with a vending machine. I could hear your voice but not what it said, and I heard hers all right. She had a voice like a plate.
You were in there for eleven minutes. You walked straight past me and out the doors and into the car park, and I came after you with my arms full of your jacket.
⟦J→R i⟧“What did she say?”⟦/⟧
⟦R→J i⟧“She said I looked tired.”⟦/⟧
⟦J→R i⟧“And?”⟦/⟧
⟦R→J i⟧“She asked who’d done my hair.”⟦/⟧
⟦J→R i⟧“Is that all? After nineteen years?”⟦/⟧
⟦R→J i⟧“She asked was I still living out there with that Hungarian.”⟦/⟧ You were trying to get the key in the door of the ute, and it was the wrong key. ⟦R→J i =⟧“So I said no.”⟦/⟧
I want to be fair. I’ve been over it a good many times, with Graham and on my own, and I do see it. She was dying. You’d gone in there to get one thing, and you could see what it’d cost, and I was in a corridor, it was only a word. I do see that.
⟦J→R i⟧“You said no,”⟦/⟧ I said.
⟦R→J i⟧“It just came out.”⟦/⟧
⟦J→R i⟧“And what did she say to that?”⟦/⟧
⟦R→J i⟧“She held my hand,”⟦/⟧ you said.
@break
You’ll need to feed them in August if it’s a wet one. Two to one, sugar to water, by weight. Don’t boil it. Graham asked us once what we did together that was ours, and you told him that, two to one, don’t boil it. He wrote it down. He wrote everything down, that man. I believe that he thought it was about us.
⟦C→J i⟧“Judit, you’ve gone quiet. What comes up for you when Robyn says that?”⟦/⟧
⟦J→C i⟧“Syrup.”⟦/⟧
⟦R→C i⟧“She does this,”⟦/⟧ you told him.
⟦C→R i⟧“Does what?”⟦/⟧
⟦R→C i⟧“Makes a joke and leaves you standing there with it. I say I’m sorry, I’ve said it till I’m blue, and it’s like ringing a bell in an empty house.”⟦/⟧
⟦J→R i⟧“I’m not empty.”⟦/⟧
⟦R→J i⟧“Then what? What are you? Yell at me! My mother’s been dead since Easter, you could have yelled at me by now.”⟦/⟧
⟦C→R i⟧“Can we try that as an I statement?”⟦/⟧
⟦R→C i⟧“I,”⟦/⟧ you said, ⟦R→C i =⟧“would like to be bloody well yelled at.”⟦/⟧
I remember there was a fish tank, with one fish. You’d started to cry by then, and I had the tissues on my side. And all I had to do was pass them over. It was about this far.
⟦C→J i⟧“Judit?”⟦/⟧ said Graham.
⟦J→C i⟧“My father left Győr in a coal truck in 1956,”⟦/⟧ I said. ⟦J→C i =⟧“At the border they asked him was he married, because they were taking single men first, there was some room on a bus. He said no. She came over by herself four days later with my brother on her back. They were married fifty-one years after that and he brought her coffee every morning of it. And she never drank the first one. She’d let him put it down and then she would wait until it was cold.”⟦/⟧
Nobody spoke. The fish went up and down.
⟦R→J i⟧“You never told me that,”⟦/⟧ you said.
⟦J→R i⟧“I didn’t know I knew it.”⟦/⟧
⟦R→J i⟧“Fifty-one *years*, Jude?”⟦/⟧
⟦J→R i⟧“I don’t want to do that to you. I can feel it in me, and I could do it. I’d be very good at it.”⟦/⟧
⟦C→J+R i⟧“We’ve got about five minutes left,”⟦/⟧ said Graham.
@break
Varroa. They’ve got it on the mainland and it’s only a matter of time. A woman from Apiaries came by in March to look for it; she’s called Lorraine and she will be back in spring. Be nice to her. You’ll have to do the sugar shake with her watching, three hundred bees in a jar.
⟦V→J i⟧“You’ve got beautiful bees. Are they yours or your partner’s?”⟦/⟧
⟦J→V i⟧“They’re going to be hers.”⟦/⟧
⟦V→J i⟧“Oh yeah? You getting out of it?”⟦/⟧
⟦J→V i⟧“I’m going to my brother’s, in Geelong.”⟦/⟧
⟦V→J i⟧“Shame. You’ve got to tell them, you know. If someone goes. It’s an old thing, you go out and knock on the box and you tell ’em.”⟦/⟧ She had her veil pushed back, she was tipping the jar this way and that, and the bees were rolling round in the icing sugar like ghosts. ⟦V→J i =⟧“My nan wouldn’t have it any other way. She said they’d take it as an insult and clear off.”⟦/⟧
⟦J→V i⟧“Is that for going to Geelong? I thought you only did it if a person died.”⟦/⟧
⟦V→J i⟧“I wouldn’t split hairs with a bee,”⟦/⟧ Lorraine said.
So I did it. I did it the night before the boy came for the ute. I knocked on each of them with the hive tool and I said it to them in Hungarian so as to keep it private. You were watching from the kitchen, I saw the light change. I expect you thought I’d gone off my head.
@break
The boy brought his father’s cash in a bread bag.
⟦B→R i⟧“Does it go all right?”⟦/⟧
⟦R→B i⟧“It goes like a train. Second’s sticky.”⟦/⟧
⟦B→J+R i⟧“How come youse are getting rid of it?”⟦/⟧
Neither of us seemed to want that one. You were wiping the dash down with your sleeve, though it was clean. We’d driven that ute to the mainland and back. We’d slept in the tray at Penguin, the second night I ever knew you, and woke up with a dog on us. Neither of us ever found out whose.
⟦J→B i⟧“We’re splitting the money,”⟦/⟧ I said.
⟦B→J i⟧“Fair enough. Are you sisters?”⟦/⟧
He was about eighteen. He had a P-plate in his hand, ready to stick on. I’d opened my mouth; you get so you’ve a drawer full of answers to it. And you straightened up out of the cab with the cloth in your fist, and you said, to that kid, and to the whole hillside, in a voice you could’ve heard from Burnie,
⟦R→B i⟧“No, mate. That’s my wife.”⟦/⟧
⟦B→R i⟧“Righto,”⟦/⟧ said the boy. ⟦B→R i =⟧“Is there a spare?”⟦/⟧
⟦R→B i⟧“Under the tray.”⟦/⟧
⟦B→R i⟧“Sweet.”⟦/⟧
He kangaroo’d off down the drive in second. We stood and watched the dust. There’s a kind of a bird here that sounds like a gate, and it was going.
⟦R→J i⟧“That was easy,”⟦/⟧ you said after a time. You sounded surprised. ⟦R→J i =⟧“That’s all it was. I could have said that.”⟦/⟧
⟦J→R i⟧“Yes.”⟦/⟧
⟦R→J i⟧“I could’ve said it in there. It’d have taken me two seconds. She would’ve turned her face to the wall and I’d have walked out and got a Cherry Ripe out of that machine with you.”⟦/⟧
⟦J→R i⟧“I’d put the money in already,”⟦/⟧ I said. ⟦J→R i =⟧“I was waiting to see what you wanted.”⟦/⟧
And then I yelled. I don’t know what I said, I think that it was mostly in Hungarian. I threw the bread bag. There was eleven hundred dollars in it and it went everywhere, there were twenties in the blackberries. I yelled until the dog across the valley started, and you stood there and took it with your arms hanging down and your face all wet. I’ve never seen a person look so relieved.
It was late, though. I’d told the bees.
@break
So, to the point. Four hives. Narrow the door, feed them in August, smoke them less than you’d think. Don’t wear the blue jumper, they don’t like it. If the ones behind the tank go for you, walk away, don’t run. They’ll lose interest.
I found another twenty yesterday, in the lining of my coat.
My brother’s put me in the back room. It looks out on a wall. He brings me up a coffee in the mornings and he sets it down outside, and doesn’t knock, and I want you to know I open the door. I open it straight away, Rob. I’m drinking it hot.
You can ring me if they swarm. You can ring me if they don’t.

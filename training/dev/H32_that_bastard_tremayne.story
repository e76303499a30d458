# title: That Bastard Tremayne
# style: third person present, viewpoint Joss with one section of Ade; curly quotes; British; amnesia, husbands who were rivals; long, several scenes, mostly untagged talk between two men
# cast: J = Joss Tremayne | Joss, Jocelyn, Mr Tremayne, Tremayne, that bastard Tremayne | he
# cast: A = Adeola Fashola | Ade, Adeola, Mr Fashola, the patient, the other vet | he
# cast: F = Folake Fashola | Flo, Folake, Ade’s sister, his sister | she
# cast: M = Dr Mukherjee | the neurologist, Mukherjee, the consultant | she
# cast: G = Glenys | Glenys, Glenys Rowse, the nurse at the practice | she
# cast: P = Denzil Penhallow | Penhallow, Mr Penhallow, Denzil, the farmer | he
# cast: W = the man in the next bed | Bed Four, the old man in bed four | he
---
@summary
Ade wakes up and it’s 2014. In 2014 there was one thing he knew for certain, and it was that he hated Joss Tremayne’s guts.
@end
@note
Written for the amnesia fest. I know it doesn’t work like this. The cow is also not medically accurate.
@end
The first thing his husband says to him, after thirty-one hours, is:
⟦A→J i⟧“What the hell are *you* doing here?”⟦/⟧
Joss laughs. He’s been on a plastic chair for so long that he’s got the pattern of it in his legs, and he laughs, and gets hold of the hand with no drip in.
⟦J→A i⟧“You gave us a fright, you sod.”⟦/⟧
⟦A→J i⟧“Get *off* me.”⟦/⟧
⟦J→A i⟧“Ade?”⟦/⟧
⟦A→J i⟧“Is this about the Penhallow herd? I’m in *hospital*, Tremayne. Have you got no shame at all? Nurse! Can somebody get this man out of here?”⟦/⟧
⟦W→J i⟧“I’d do what he says, son,”⟦/⟧ advises the old man in bed four. ⟦W→J i =⟧“He’s been hit on the head.”⟦/⟧
@break ◦
⟦M→J i⟧“It’s retrograde,”⟦/⟧ says Dr Mukherjee in the relatives’ room. There’s a box of tissues on the table and a painting of a harbour, and Joss looks hard at the harbour. ⟦M→J i =⟧“He knows who he is, he’s got all of his training. He could tell me the dose of ketamine for a goat. But he thinks that it’s the spring of 2014.”⟦/⟧
⟦J→M i⟧“It’ll come back, though.”⟦/⟧
⟦M→J i⟧“Very often it does. In pieces, in days or weeks. Sometimes there’s a gap that doesn’t fill. I wouldn’t push it. I’d keep things calm, familiar. You’re the next of kin?”⟦/⟧
⟦J→M i⟧“I’m his husband.”⟦/⟧
⟦M→J i⟧“And in 2014 you’d have been...?”⟦/⟧
⟦J→M i⟧“I’d just opened a surgery across the road from his,”⟦/⟧ says Joss. ⟦J→M i =⟧“I’d had leaflets done. He’d set fire to one on my step.”⟦/⟧
The neurologist clicks her pen a few times.
⟦M→J i⟧“I see,”⟦/⟧ she says. ⟦M→J i =⟧“Perhaps his sister could bring him home.”⟦/⟧
@break ◦
So it’s Flo who drives. Joss follows in the van, with the dog, and sits at every red light looking at the back of that head, with its square white dressing. They’ve told him by now. Flo did it, with photographs. She said afterward it was like telling a man that he’d won a competition he hadn’t entered.
He’s in the kitchen when Joss comes in, standing with his coat on in front of the fridge. It’s got the wedding on it. It’s also got the one of the two of them asleep in the straw, last lambing, with a bottle each.
⟦A→F i⟧“That’s not me.”⟦/⟧
⟦F→A i⟧“It’s you, Adeola.”⟦/⟧
⟦A→F i⟧“I look fat.”⟦/⟧
⟦F→A i⟧“You *are* fat. You’re happy. He makes pasties.”⟦/⟧
⟦A→F i⟧“And Mummy came? To a wedding? To *that*?”⟦/⟧
⟦F→A i⟧“She wore yellow. She danced with a vicar. Look, there. That’s her with his gran.”⟦/⟧
⟦A→F i⟧“She hasn’t spoken to me since I told her.”⟦/⟧
⟦F→A i⟧“That was ten years ago. She rings him up, you know, not you. They do the crossword. Hello, Joss.”⟦/⟧
⟦J→F i⟧“Hi,”⟦/⟧ says Joss from the door. The dog goes straight past him and hits Ade in the knees, all four stone of her, whining, and he’s down on the floor with her at once with his whole face in her ruff. He’s never been able to help it. Then he looks up, over her back.
⟦A→J i⟧“What’s her name?”⟦/⟧
⟦J→A i⟧“Leaflet.”⟦/⟧
There’s a long pause.
⟦A→J i⟧“You’re having me on.”⟦/⟧
⟦J→A i⟧“You chose it.”⟦/⟧
⟦F→A+J i⟧“I’m going to put the kettle on,”⟦/⟧ says Flo, ⟦F→A+J i =⟧“and I’m going to stand in the garden for a bit, and when I come in I’d like it if nobody had been burnt.”⟦/⟧
The back door shuts. They listen to her out there, with the tap, and then with the phone. The dog looks from one to the other of them as though one of them might be hiding a ball.
⟦J→A i⟧“I’ve moved my things into the back room,”⟦/⟧ Joss says. ⟦J→A i =⟧“You’ve got the, it’s the big one, at the top of the stairs, it’s got the blue. Well, you’ll see. I’ll keep out of your way.”⟦/⟧
⟦A→J i⟧“Is it your house?”⟦/⟧
⟦J→A i⟧“Ours.”⟦/⟧
⟦A→J i⟧“But who owned it first?”⟦/⟧
⟦J→A i⟧“Nobody. I mean we got it together. You beat them down by eleven thousand because of the newts.”⟦/⟧
⟦A→J i⟧“That does sound like me,”⟦/⟧ Ade admits. He gets up, by way of the table. He’s grey, under the brown, and there’s a muscle going in his cheek, and it’s all Joss can do not to walk across the floor. ⟦A→J i =⟧“I don’t mean to be rude. I expect it’s awful for you. But I’ve got to say this, Tremayne, I went to bed on Tuesday night and you were the worst person I’d ever met.”⟦/⟧
⟦J→A i⟧“I know. You’d had T-shirts made.”⟦/⟧
⟦A→J i⟧“Only the one. For the Young Farmers’ quiz.”⟦/⟧
⟦J→A i⟧“I’ve still got it,”⟦/⟧ says Joss. ⟦J→A i =⟧“I sleep in it.”⟦/⟧
@break ◦
⟦G→J i⟧“You’ve got to *woo* him,”⟦/⟧ says Glenys at the practice. She’s got a tortoise in the sink. ⟦G→J i =⟧“It’s like one of them films.”⟦/⟧
⟦J→G i⟧“He won’t sit in the same room. He’s labelled his milk.”⟦/⟧
⟦G→J i⟧“Well, how’d you do it the first time?”⟦/⟧
⟦J→G i⟧“I didn’t *do* anything. I don’t know how it happened. We were screaming at each other outside the Co-op, that’s what I remember, and it had been about two years of that, and then it was three in the morning in Penhallow’s shed and he was asleep on my shoulder.”⟦/⟧
⟦G→J i⟧“So scream at him.”⟦/⟧
⟦J→G i⟧“She said to keep it calm, Glenys. The consultant.”⟦/⟧
⟦G→J i⟧“Has she met him?”⟦/⟧ says Glenys. She turns the tortoise over and gives it a rinse. ⟦G→J i =⟧“I worked for that man before you ever came down here. I never saw anyone as miserable. He was calm all day long. He ate a calm sandwich. And then you put your sign up over the road, with that stupid cat on it, and I came in, and he was stood there at the window and he’d gone *purple*. I thought, oh, thank God. He’s alive.”⟦/⟧
⟦J→G i⟧“What was wrong with the cat?”⟦/⟧
⟦G→J i⟧“It’d got five legs, my lover.”⟦/⟧
⟦J→G i⟧“That’s its *tail*!”⟦/⟧
⟦G→J i⟧“That’s what you always say,”⟦/⟧ says Glenys.
@break ◦
It’s the house that Ade can’t stand. He could have stood it if it was horrible.
He’s been through it like a burglar, for a week, whenever the van’s out. It’s got his books in, and other books. It has a chair in the window of the bedroom that’s exactly the right height for his bad hip, which he hadn’t known he had. There’s a jar by the kettle with a label on it in a handwriting that he’d know anywhere, he’s got it on eleven letters of complaint, and the label says *A’s disgusting tea, do not throw out, I mean it J.* But it’s Tremayne who’s J. He’s written it to himself.
It rains. At night he lies in the big bed, in the dip, on the left, and there’s another dip.
He’s found the phone. It opens to his thumb. He didn’t set out to, but it turns out that if you keep on scrolling up and up it goes the whole way, it goes through a wedding and a mortgage and somebody’s gran, it goes all the way up to the bottom, to March the ninth, 2014.
⟦J→A i message⟧This is J. Tremayne MRCVS. I’m told you’ve informed Mrs Bolitho that I am not qualified to treat budgerigars.⟦/⟧
⟦A→J i message⟧I said I wouldn’t trust you with one. There’s a distinction.⟦/⟧
⟦J→A i message⟧The budgerigar is thriving.⟦/⟧
⟦A→J i message⟧Give it time.⟦/⟧
He remembers that. He remembers writing it, it was the day before yesterday, it was ten years ago. He remembers that he’d laughed. He’d been sitting in his own cold kitchen, and he’d laughed, and looked round, as you do, for somebody.
He reads on. He reads till the window goes grey. Somewhere around the April of 2016 his hand begins to shake.
⟦A→J i message⟧Are you still up?⟦/⟧
⟦J→A i message⟧Calving. You?⟦/⟧
⟦A→J i message⟧Whose?⟦/⟧
⟦J→A i message⟧Penhallow’s. It’s a bad one. Both legs back and I can’t get the head. I haven’t got the reach.⟦/⟧
⟦A→J i message⟧I’ve got the reach.⟦/⟧
⟦A→J i message =⟧Put the kettle on you useless article. Ten minutes.⟦/⟧
@break ◦
The call comes on the Sunday, at ten past two in the morning. Joss takes it on the landing in his socks.
⟦P→J i⟧“It’s that heifer,”⟦/⟧ says Denzil Penhallow’s voice. ⟦P→J i =⟧“The daughter of that one. I don’t like the look of her. Is he fit?”⟦/⟧
⟦J→P i⟧“No, he’s not fit, Denzil. I’ll come.”⟦/⟧
⟦P→J i⟧“Only you haven’t got the reach.”⟦/⟧
⟦J→P i⟧“I’m aware of that. I’ve got the calving jack. I’ll be with you in twenty minutes.”⟦/⟧
When he turns round the bedroom door’s open. Ade’s there in his pyjama bottoms and the wrong jumper, holding on to the frame.
⟦A→J i⟧“Who is it?”⟦/⟧
⟦J→A i⟧“Penhallow. Go back to bed.”⟦/⟧
⟦A→J i⟧“What’s she doing?”⟦/⟧
⟦J→A i⟧“Nothing. She’s stuck. You can’t, you’ve had a bleed on the brain, it was a *cow* that did it.”⟦/⟧
⟦A→J i⟧“Are the legs back?”⟦/⟧
⟦J→A i⟧“I don’t know yet.”⟦/⟧
⟦A→J i⟧“You’ll want someone to hold the torch, then,”⟦/⟧ Ade says. ⟦A→J i =⟧“I’ll hold the torch. I’ll sit on a bale, I won’t go near her. Don’t look at me like that, I can’t sleep anyway. That mattress has got a hole in it the shape of you.”⟦/⟧
They drive up through the lanes with the heater on. It’s foggy and the hedges come at them white and go by. For the first couple of miles there’s nothing but the dog’s breathing.
⟦A→J i⟧“You’re taking it too wide.”⟦/⟧
⟦J→A i⟧“I’m not.”⟦/⟧
⟦A→J i⟧“There’s a ditch.”⟦/⟧
⟦J→A i⟧“I know there’s a ditch! I’ve been driving this lane for ten years!”⟦/⟧
⟦A→J i⟧“I’ve driven it for sixteen.”⟦/⟧
⟦J→A i⟧“You put the Land Rover in that ditch on our *anniversary*.”⟦/⟧
⟦A→J i⟧“Well, I can’t be expected to know that, can I?”⟦/⟧
And Joss ought to say sorry. He’s been saying it for nine days. He’s said sorry for coming into rooms, he said sorry on Thursday to the milk.
⟦J→A i⟧“No, of course you can’t,”⟦/⟧ he says. ⟦J→A i =⟧“You can’t be expected to know anything, you’ve got it all lovely and clean in there, it’s only me who’s got to walk about in it. You know what you said to me, the last thing, before you went out to that cow? You said, ‘Get some bin bags.’ So I did, they’re in the cupboard. I’ve got forty bin bags and a man upstairs who thinks I poisoned a budgie.”⟦/⟧
⟦A→J i⟧“I never said that you poisoned it.”⟦/⟧
⟦J→A i⟧“You implied it!”⟦/⟧
⟦A→J i⟧“I said I wouldn’t *trust* you with it!”⟦/⟧
⟦J→A i⟧“It lived to be *fourteen*, Ade! It’s the oldest budgie in Cornwall! She had a plaque done!”⟦/⟧
⟦A→J i⟧“Don’t you shout at me, Tremayne.”⟦/⟧
⟦J→A i⟧“I’ll shout if I like, it’s my van!”⟦/⟧
He’s got to stop, he can’t see. He pulls in by somebody’s gate. He puts on the handbrake and leans his head on the wheel and gets his breath, and it’s a good half a minute before it comes to him what the sound is.
⟦J→A i⟧“Are you laughing?”⟦/⟧
⟦A→J i⟧“A *plaque*,”⟦/⟧ says Ade, helplessly. He’s got both his hands over his face. ⟦A→J i =⟧“Oh, God. Oh, my head.”⟦/⟧
⟦J→A i⟧“Does it hurt?”⟦/⟧
⟦A→J i⟧“Only when I, no. Don’t fuss. You’ve been creeping round me like an undertaker. I thought, this can’t be him, they’ve got the wrong one, he’s *nice*. I couldn’t for the life of me see what I’d have wanted with that.”⟦/⟧
⟦J→A i⟧“They told me to be calm.”⟦/⟧
⟦A→J i⟧“Who on earth told you that?”⟦/⟧
⟦J→A i⟧“She’s a neurologist. She’s got letters.”⟦/⟧
⟦A→J i⟧“I hate calm,”⟦/⟧ Ade says. ⟦A→J i =⟧“I had six years of it. I had a sandwich.”⟦/⟧ He wipes his eyes on the sleeve of the jumper and then he looks at the sleeve. ⟦A→J i =⟧“This is yours.”⟦/⟧
⟦J→A i⟧“Yes.”⟦/⟧
⟦A→J i⟧“It was on my side.”⟦/⟧
⟦J→A i⟧“You always nick it.”⟦/⟧
⟦A→J i⟧“I haven’t got it back, you know. I’m not going to pretend. I read the whole of the phone and it’s like reading about two other people. I kept on wanting to know what happens.”⟦/⟧
⟦J→A i⟧“And what did you think?”⟦/⟧
⟦A→J i⟧“I thought he was an idiot, not to see it. The tall one. It’s all there in the budgerigar.”⟦/⟧ It’s very dark in the van, there’s just the green off the dashboard. ⟦A→J i =⟧“I’d have gone on looking out of that window for ever, wouldn’t I? At your horrible cat.”⟦/⟧
⟦J→A i⟧“It’s a tail.”⟦/⟧
⟦A→J i⟧“It’s a leg. Drive on, would you? There’s a heifer.”⟦/⟧
@break ◦
Both legs are back.
⟦P→J i⟧“Told you,”⟦/⟧ says Penhallow.
It’s the same shed. It’s the same bulb, probably. Joss is stripped to the waist, flat on the concrete, in up to the armpit with his cheek against her, and he can feel one hoof with the very ends of his fingers, like the last thing on the shelf.
⟦A→J i⟧“Cup it. Get your hand under and cup the foot.”⟦/⟧
⟦J→A i⟧“I’m trying to.”⟦/⟧
⟦A→J i⟧“Push the knee up and back first.”⟦/⟧
⟦J→A i⟧“I did go to college!”⟦/⟧
⟦A→J i⟧“Bristol,”⟦/⟧ says Ade, as another man might say *prison*. He isn’t on the bale. He was on it for about four minutes. He’s on his knees now in the muck, with the torch in his teeth and then not in his teeth. ⟦A→J i =⟧“Wait for her, she’s going to push. Don’t fight it. Let her. Now.”⟦/⟧
⟦J→A i⟧“I can’t, I’m two inches off.”⟦/⟧
⟦P→A i⟧“He hasn’t got the reach.”⟦/⟧
⟦A→P i⟧“Shut *up*, Denzil. Joss, listen to me. Drop your shoulder and turn your wrist out. You always turn it in. Out, like you’re reading your watch. There you go, my heart, that’s it. That’s got it. Now bring it up to you.”⟦/⟧
It comes. It comes round all at once, as they do, with a slither. After that the other one’s nothing, and then there’s the nose, and then a great hot rush of everything, and the three of them are sitting in the wet with a calf across their legs, and it’s sneezing.
⟦P→J+A i⟧“Heifer,”⟦/⟧ says Denzil, having had a look. He goes off to find a bucket. He’s a tactful man, when he remembers.
Neither of them moves. The torch has rolled away under the hurdle and it’s lighting up a bit of straw.
⟦J→A i⟧“What did you call me?”⟦/⟧
⟦A→J i⟧“When?”⟦/⟧
⟦J→A i⟧“Just then.”⟦/⟧
⟦A→J i⟧“I called you Joss. I was in a hurry.”⟦/⟧
⟦J→A i⟧“After that.”⟦/⟧
He watches Ade go back for it. He sees him pick it up and look at it on both sides, frowning, as if somebody had handed him a thing in the street that he’d dropped.
⟦A→J i⟧“My heart,”⟦/⟧ says Ade slowly. ⟦A→J i =⟧“My father used to say it. I’ve never said that to anyone.”⟦/⟧
⟦J→A i⟧“No.”⟦/⟧
⟦A→J i⟧“Have I?”⟦/⟧
⟦J→A i⟧“Just the one.”⟦/⟧
⟦A→J i⟧“You turn your wrist in. I know that you do. How do I know that?”⟦/⟧
⟦J→A i⟧“You’ve told me often enough.”⟦/⟧
⟦A→J i⟧“There was a, was it here? It was raining. I’d my back against something and you’d gone to sleep. No. It was me, I’d gone to sleep. And I woke up and you’d got your arm out, straight out, like that, you were holding it away from you all covered in God knows what. You’d been holding it up for hours so that you wouldn’t get it on my coat.”⟦/⟧
⟦J→A i⟧“It was a new coat,”⟦/⟧ says Joss, when he can.
⟦A→J i⟧“And I thought, oh no.”⟦/⟧
⟦J→A i⟧“Did you? You’ve never told me that bit.”⟦/⟧
⟦A→J i⟧“I thought, oh, *no*. It’s that bastard Tremayne.”⟦/⟧ He’s smiling. He’s got blood in his eyebrow and his teeth are chattering, and he should’ve been in bed three hours ago, and he’s smiling with the whole of his face, like a man in a photograph on a fridge. ⟦A→J i =⟧“That’s all there is. I’m sorry. There’s just that one piece. It hasn’t got anything round it.”⟦/⟧
⟦J→A i⟧“It’ll do,”⟦/⟧ says Joss. ⟦J→A i =⟧“We got the rest from that, last time.”⟦/⟧
The calf puts its nose in the wrong jumper, and sneezes again.
⟦A→J i⟧“Well, put your arm down,”⟦/⟧ Ade tells him, ⟦A→J i =⟧“you useless article,”⟦/⟧ and moves over, and shows him where.

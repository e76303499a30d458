# title: Eighty-Six the Barra
# style: first person past; straight single quotes; Australian kitchen story, literary magazine humour, loose tags
# cast: N = Neville Udall | Noodle, Nev, Udall, the dishie, mate, the dish pig | he | narrator
# cast: C = Con Stavros | Chef, Con, Stavros, the chef | he
# cast: B = Bronagh | Bron, the sous, the sous chef | she
# cast: T = Tuan | Tuan Le, the grill | he
# cast: P = Mrs Petrakis | Mrs P, the pastry, Yiayia, Mrs P. | she
# cast: M = Simone | the front of house, the maître d' | she
# cast: W = Gavan the waiter | Gavan, the waiter | he
# cast: R = the critic | Leonard Askew, Askew, table nine, the fat man | he
# cast: F = the fish man | Sal, the fish bloke | he
---
I was nineteen and had failed first-year law twice, and I washed dishes at a place in Fitzroy called Stavros, where everybody called me Noodle because on my first night Chef had asked me what I was doing with my life and I had said I was using my noodle.
⟦C→N i⟧'You're using your what?'⟦/⟧
⟦N→C i⟧'Noodle, Chef.'⟦/⟧
⟦C→B+T+N i⟧'Bronagh, this one's called Noodle. Noodle, that's Bronagh, she's the boss when I'm not here, that's Tuan, he's on the grill, don't touch his tongs. The old lady in the corner's my mother-in-law. Don't touch anything of hers at all.'⟦/⟧
⟦P→C i⟧'I hear you, Constantine.'⟦/⟧
⟦C→P i⟧'You were meant to, Mama.'⟦/⟧
That was the March. What I'm telling you about was a Friday in June, wet as a dog, the night that Leonard Askew of the *Age* came in to eat us.
We knew because Simone knew. She had a photo of him inside the reservations book. She came through the swing doors at ten past seven with no colour in her at all and said it in the voice you'd use in a hospital.
⟦M→C i⟧'He's here.'⟦/⟧
⟦C→M i⟧'Who's here?'⟦/⟧
⟦M→C i⟧'Him. Askew. On nine, with a woman. Under the name of Butterworth.'⟦/⟧
⟦B→M i⟧'Are you sure it's not a fella called Butterworth?'⟦/⟧
⟦M→B i⟧'Bron, he's wearing the hat.'⟦/⟧
Every one of us knew about the hat. Chef put down the pan he was holding and took hold of the pass with both hands, like a man on a boat.
⟦C→B+T+N+M+P i⟧'Righto. Righto, righto. Nobody panic. What've we got on? Call me what we've got on.'⟦/⟧
⟦B→C i⟧'Four on six, mains away. Two on eleven, entrées up. Six on the big table, still reading. And a hens' night coming at eight.'⟦/⟧
⟦C→B i⟧'Who took a hens' night?'⟦/⟧
⟦M→C i⟧'You did. She's your dentist's daughter.'⟦/⟧
⟦C→M i⟧'Has he ordered?'⟦/⟧
⟦M→C i⟧'Gavan's with him now.'⟦/⟧
⟦C→M i⟧'You let *Gavan* take it?'⟦/⟧
⟦M→C i⟧'It's Gavan's section! If I go swanning in he'll know we know!'⟦/⟧
And in came Gavan, who was an actor, with the docket between two fingers, and his eyes shut for effect.
⟦W→C i⟧'Nine. One saganaki, one octopus. To follow, one lamb, one barramundi.'⟦/⟧ He opened the eyes. ⟦W→C i =⟧'He asked me was the barra wild. I said it was livid.'⟦/⟧
No one laughed. Tuan had opened the fish fridge. He was a very quiet bloke, Tuan, he'd do a whole Saturday on thirty words, and he just stood in front of the fridge holding it open with his foot.
⟦T→C i⟧'Chef.'⟦/⟧
⟦C→T i⟧'What?'⟦/⟧
⟦T→C i⟧'No barra.'⟦/⟧
⟦C→T i⟧'There's six barra. I wrote it on the board. Six barra.'⟦/⟧
⟦T→C i⟧'You wrote it on the board. Sal never came.'⟦/⟧
⟦B→C i⟧'I told you that he never came. At four o'clock I told you. You said to me, and I'm quoting now, "He'll come, he's Calabrian."'⟦/⟧
⟦C→B i⟧'Why wasn't it eighty-sixed?'⟦/⟧
⟦B→C i⟧'Because you said he'd come!'⟦/⟧
⟦C→N i⟧'Noodle!'⟦/⟧
I had my arms in the sink. ⟦N→C i⟧'Yes, Chef?'⟦/⟧
⟦C→N i⟧'Get the phone. Ring Sal. Number's on the wall, under the nude. Ask him where my fish is, and use those words, and don't be polite.'⟦/⟧
The phone was in the passage by the dry store with a cord that had been stretched till it reached the sink. It rang eleven times.
⟦F→N i⟧'Yeah?'⟦/⟧
⟦N→F i⟧'Hello, is that Sal? It's Neville Udall here, from Stavros. I'm ringing about the fish.'⟦/⟧
⟦F→N i⟧'Who?'⟦/⟧
⟦N→F i⟧'Noodle.'⟦/⟧
⟦F→N i⟧'Ah, Noodle! How are ya, mate? Listen, the van's carked it. I'm on Hoddle Street with me hazards on. I'm ringing out of a kebab shop.'⟦/⟧
⟦N→F i⟧'He says, where's his fish?'⟦/⟧
⟦F→N i⟧'It's in the van.'⟦/⟧
⟦C→N i⟧'What's he say?'⟦/⟧ roared Chef.
⟦N→C i⟧'He's broken down, Chef. On Hoddle Street. He's got it with him.'⟦/⟧
⟦C→N i⟧'Where on Hoddle Street?'⟦/⟧
⟦N→F i⟧'Where on Hoddle Street?'⟦/⟧
⟦F→N i⟧'You know the kebab shop?'⟦/⟧
⟦N→C i⟧'The kebab shop, Chef.'⟦/⟧
⟦C→N i⟧'Can you drive?'⟦/⟧
I could ride a bike. I'd ridden it to work. It was chained up in the lane in the pouring rain, and it was my sister's.
⟦B→C i⟧'Ah, no. You can't send the child down Hoddle Street in that on a pushbike, Con. They'll be picking him out of a grille.'⟦/⟧
⟦C→B i⟧'It's eight minutes. Eight there, eight back. I can hold Askew for sixteen minutes on octopus.'⟦/⟧
⟦T→C i⟧'Twenty-five,'⟦/⟧ said Tuan. ⟦T→C i =⟧'It's uphill after.'⟦/⟧
⟦P→N i⟧'He will put on a coat,'⟦/⟧ Mrs Petrakis said.
@break
I don't remember the going. I remember the kebab shop, all lit up pink, and Sal out the front under the awning with a lamb on pita in one hand and a polystyrene box on his hip like somebody's baby.
⟦F→N i⟧'Look at the state of you.'⟦/⟧
⟦N→F i⟧'Is that them?'⟦/⟧
⟦F→N i⟧'Six. Beautiful. Swimming this morning. You want a bite of this?'⟦/⟧
⟦N→F i⟧'I've got to go. Leonard Askew's in.'⟦/⟧
⟦F→N i⟧'The hat?'⟦/⟧ said Sal. ⟦F→N i =⟧'Jesus. What are you standing here for?'⟦/⟧ And he took off his own belt, and strapped the box on the back of my sister's bike with it, and I left him holding his pants up with his elbow in the neon. I've been in love since, and had children. I don't know that I've ever been so well looked after.
I came off at the corner of Johnston Street. It was the tram tracks. The box hit the road and burst, and there I was on my hands and knees in front of a number 96 that wasn't supposed to run down there, with the driver dinging, picking barramundi out of the gutter.
There were six. I counted them into my coat.
@break
⟦B→N i⟧'Mother of God. He's bleeding on it.'⟦/⟧
⟦N→B i⟧'It's only my chin.'⟦/⟧
⟦C→N i⟧'Where's the box?'⟦/⟧
⟦N→C i⟧'There was a tram, Chef.'⟦/⟧
⟦C→N i⟧'Did they touch the ground?'⟦/⟧
I had done two years of law, on and off. I said that in my view the question called for a conclusion.
⟦C→N i⟧'Noodle. Did my fish touch the ground?'⟦/⟧
⟦N→C i⟧'Yes, Chef.'⟦/⟧
⟦T→C i⟧'Skin on,'⟦/⟧ said Tuan, who'd already taken one from me and had it under the tap and was running his thumb down it. ⟦T→C i =⟧'Scale him, skin off, who knows? This one's good. This one's good. That one's got a mark.'⟦/⟧
⟦B→C i⟧'You can't serve it. Con! You cannot serve that man a fish that's been under a tram!'⟦/⟧
⟦C→B i⟧'It wasn't *under* the tram.'⟦/⟧
⟦N→B i⟧'It was in front of it,'⟦/⟧ I said.
⟦W→C i⟧'Nine have finished their octopus. He's tapping.'⟦/⟧
⟦C→W i⟧'How did he leave it?'⟦/⟧
⟦W→C i⟧'Clean. He wiped the plate. She left a leg.'⟦/⟧
⟦M→C i⟧'And the hens are here, there's fourteen of them and one's dressed as a traffic light. They want to know if there's dancing. What's that on the floor? Is that *blood?*'⟦/⟧
⟦B→M i⟧'It's Noodle's.'⟦/⟧
⟦M→B i⟧'Well, can he do it somewhere else?'⟦/⟧
Chef hadn't said a word. He was looking at the fish. I'd thought of him up till then as a sort of weather, and it came to me that he was maybe forty-five, with a mortgage on the place and another on the house, and his wife not speaking to him; and that if Askew wrote what Askew could write we'd all of us be out of there by spring, him first.
⟦P→C i⟧'Constantine.'⟦/⟧
⟦C→P i⟧'Not now, Mama.'⟦/⟧
⟦P→C i⟧'Now. When you ask my daughter, my husband says no. A cook! And I say to him, I have eaten at his table, he gave me the small fish and told me it was small. You remember? There was a bigger one. You said, this one is fresh and the big one is Tuesday.'⟦/⟧
⟦C→P i⟧'I remember.'⟦/⟧
⟦P→C i⟧'I am seventy-four years old, I make the galaktoboureko, I don't say anything. So.'⟦/⟧ And she went back to her corner and turned the radio up.
It was quiet apart from the radio and the fans. Fat spat. Bronagh had her hand flat against her mouth.
⟦C→T i⟧'Bin them,'⟦/⟧ he said.
⟦T→C i⟧'All?'⟦/⟧
⟦C→T i⟧'All of them. Bin them. Eighty-six the barra. Say it back!'⟦/⟧
⟦group→C i⟧'Eighty-six the barra, Chef!'⟦/⟧
⟦W→C i⟧'But what'll I tell him?'⟦/⟧ wailed Gavan.
⟦C→W i⟧'You won't tell him anything. Give me a clean apron.'⟦/⟧
We all watched it. There was a round window in each of the doors and they were meant for seeing trays through, and in the left one were me and Tuan, and in the right one Bron and Simone and half of Gavan. You couldn't hear for the hens. You saw Chef go up to nine with his hands behind his back. You saw the fat man look up from under the hat.
⟦M→B i⟧'What's he saying?'⟦/⟧
⟦B→M i⟧'I've no idea. Is he after sitting down? He's sat down!'⟦/⟧
⟦W→B+M i⟧'I lip-read a bit. For the deaf *Godot*. He's saying "tram".'⟦/⟧
⟦B→W i⟧'He never is.'⟦/⟧
⟦W→B+M i⟧'"Tram." "Boy." "Boy on a... bisque."'⟦/⟧
⟦N→W i⟧'Bike,'⟦/⟧ I said.
⟦W→N i⟧'"Bike." Thank you.'⟦/⟧
⟦T→N i⟧'He's pointing at us,'⟦/⟧ said Tuan.
He was too. The woman at nine had turned around in her chair and so had the fat man, and they were looking straight at the left-hand window, where I was, with a tea towel round my chin like an old-time ghost. I didn't know what to do, so I waved.
The door hit me in the nose. It was Chef coming back.
⟦C→T i⟧'One lamb, one lamb. Two lamb, table nine. Tuan, how long?'⟦/⟧
⟦T→C i⟧'Twelve minutes, Chef.'⟦/⟧
⟦C→T i⟧'Make it ten. And he wants to see the dishie after.'⟦/⟧
⟦N→C i⟧'Me? What for?'⟦/⟧
⟦C→N i⟧'How should I know? Wash your face.'⟦/⟧
@break
I went out at a quarter to eleven. The traffic light was asleep on the banquette with her head in a bridesmaid's lap. Up close he was older than his photo and he had gravy on his tie.
⟦R→N i⟧'So you're the bicycle.'⟦/⟧
⟦N→R i⟧'Yes, sir.'⟦/⟧
⟦R→N i⟧'Do you know, in twenty-three years I've been told that the fish was off, that the fish had sold, that the fish was not at its best this evening. I once had a man tell me that it was out of season when I could see it on the next table. I have never before been told that it fell off a bike. Is it true?'⟦/⟧
⟦N→R i⟧'It was the tram tracks,'⟦/⟧ I said.
⟦R→N i⟧'How many were there?'⟦/⟧
⟦N→R i⟧'Six.'⟦/⟧
⟦R→N i⟧'And how many went in the bin?'⟦/⟧
⟦N→R i⟧'Six.'⟦/⟧ And then, because of the law, or it may have been the blow to the head: ⟦N→R i =⟧'One was for the sous chef's mum's cat. But that was out of the bin, technically.'⟦/⟧
He wrote that down. He gave us fifteen out of twenty. He said that the lamb was over.

# title: Post 6-22
# style: first person past; dashes for speech; Irish peacekeepers in Lebanon, literary war story
# cast: F = Fintan Mulcahy | Mulcahy, Fintan, Private Mulcahy, Fint | he | narrator
# cast: B = Corporal Breslin | Breslin, Corporal, the corporal, Jack, Six-Two-Two | he
# cast: G = Gooch Geraghty | Gooch, Geraghty | he
# cast: T = Sergeant Tuohy | Tuohy, Sergeant, the sergeant, Sarge | he
# cast: C = Commandant Hession | Hession, the commandant, Commandant, sir | he
# cast: N = Nadim | the interpreter | he
# cast: S = Abu Samir | the old man, Samir's father | he
# cast: M = the militiaman | the lad in the vest, the young militiaman, Elias | he
# cast: Z = Zero | the operator at Zero | he
---
There were three of us on the post that week, Breslin and Gooch and myself, and the dog.
It was a bend in a road with a barrier across it. You had the wadi below and the village above and across from us on the far ridge you had the others, in a compound with a flag, about as far off as Mannion's shop would be from the chapel at home. They had a tank dug in up there. We had a barrel filled with stones. Every morning one of theirs would come out and have his piss off the wall in our direction, and Gooch would wave to him.
I was nineteen. I had told my mother that it was mostly building schools.
⟦G→F i⟧—There's your man,⟦/⟧ Gooch said. ⟦G→F i =⟧He's late. I'd say he'd a few last night.⟦/⟧
⟦F→G i⟧—Would you stop waving at him.⟦/⟧
⟦G→F i⟧—It's good manners.⟦/⟧
⟦B→G i⟧—Geraghty, put down that arm,⟦/⟧ said Breslin from inside, ⟦B→G i =⟧before he shoots it off and I have to fill in the form.⟦/⟧
It was a Friday. I know because Fridays we got the post and the sausages. It was as well about eleven in the morning that the old man came up the wadi with no donkey.
That was how we saw it was him and didn't see it was him. Abu Samir went down past us every morning at six with the donkey and came back up at noon with the donkey and whatever he had on her, tobacco leaf or stones or a gas bottle. He'd give us a nod. He had the one word of English and it was Kerrygold, he'd got it off a battalion before us. He came up now by himself with no hat on him and his two arms held out from his sides like a man that's after being painted.
⟦F→B i⟧—Corporal.⟦/⟧
⟦B→F i⟧—I see him.⟦/⟧
⟦F→B i⟧—He's blood on him.⟦/⟧
⟦B→F i⟧—I see it. Stay where you are. Where's Nadim?⟦/⟧
⟦G→B i⟧—He's in the village having his breakfast.⟦/⟧
⟦B→G i⟧—Well go and get him out of it. Walk, don't run. They do get excited over there if you run.⟦/⟧
The old man stopped at the barrier and talked. He talked straight at Breslin's chest, low and quick, with his arms still out. It wasn't his blood. You could tell by the way that he was standing in it. Breslin had lifted the barrier himself, with his own hands, and I remember thinking it was the first time I had seen him do it.
⟦B→S i⟧—Come in out of the sun, sir,⟦/⟧ Breslin said. ⟦B→S i =⟧Come on. You're all right.⟦/⟧
⟦S→B i⟧—Kerrygold,⟦/⟧ said Abu Samir, and his face broke up.
@break
Nadim had egg on his tie. He was a schoolmaster in Tibnin before the invasion and he wore the tie every day I knew him.
⟦N→B i⟧—It's the boy,⟦/⟧ he told us. ⟦N→B i =⟧His grandson. They were below at the river with the donkey, and there is something, a mine. The donkey is dead. The boy is not dead.⟦/⟧
⟦B→N i⟧—What age is he?⟦/⟧
⟦N→B i⟧—Ten. No. Nine.⟦/⟧
⟦B→N i⟧—Where is he hit?⟦/⟧
⟦N→B i⟧—He's not hit. It's the donkey's blood. The boy is standing.⟦/⟧ Nadim took off his glasses, and I saw that he was having a job getting the words to stay in order. ⟦N→B i =⟧He's standing on another one. He heard it. He told to his grandfather, I heard it go click, Jiddo. He has his foot on it.⟦/⟧
Nobody spoke. The dog got up and went round and lay down again.
⟦G→B i⟧—They don't click,⟦/⟧ Gooch said. ⟦G→B i =⟧That's only in films. If you stand on the fucker it goes.⟦/⟧
⟦B→G i⟧—I know that.⟦/⟧
⟦G→B i⟧—So he's standing on a stone or something.⟦/⟧
⟦B→G i⟧—Would you like to go down and tell him so?⟦/⟧
Breslin had the handset. He was a long, yellow, quiet man from the Glen of Imaal who'd been eleven years a corporal because of something that he said once to an officer's wife about a horse. He never raised his voice on the set, you would think he was ringing for a taxi.
⟦B→Z i⟧—Zero, this is Six-Two-Two. Message, over.⟦/⟧
⟦Z→B i⟧—Zero, send, over.⟦/⟧
⟦B→Z i⟧—Six-Two-Two. I've a child in a mined area, the wadi below my position, four hundred metres approx. One mine gone off. He's not injured but he's stuck. I need an engineer and I need a doctor. Over.⟦/⟧
⟦Z→B i⟧—Zero, roger. Wait, out.⟦/⟧
We waited. Gooch gave the old man water in the lid of a flask and he held it and didn't drink it.
⟦Z→B i⟧—Six-Two-Two, this is Zero. Be advised that engineers are in Naqoura with the general. Earliest is sixteen hundred. Sunray says that you're not, I say again not, to enter the wadi. It's not our side of the line. Acknowledge, over.⟦/⟧
⟦B→Z i⟧—Zero, he's nine.⟦/⟧
⟦Z→B i⟧—I know, Jack,⟦/⟧ said the set, forgetting itself. ⟦Z→B i =⟧I only pass on what I'm given. Over.⟦/⟧
⟦B→Z i⟧—Six-Two-Two, acknowledged. Out.⟦/⟧
He hung it up on its hook. It was thirty-four degrees by the thing on the wall.
⟦F→B i⟧—Sixteen hundred is five hours,⟦/⟧ I said.
⟦B→F i⟧—You did your sums anyhow.⟦/⟧
⟦G→B i⟧—Could a nine-year-old stand on the one leg for five hours?⟦/⟧
⟦B→G i⟧—He could not. Could you?⟦/⟧ Breslin was looking out over the sandbags with the glasses. ⟦B→N i⟧Nadim. Who put them down there?⟦/⟧
⟦N→B i⟧—Everyone,⟦/⟧ said Nadim.
⟦B→N i⟧—But those by the river. The new ones.⟦/⟧
The interpreter pointed with his chin, across at the ridge and the flag.
⟦B→N i⟧—Then they'd have a map,⟦/⟧ Breslin said.
⟦N→B i⟧—Corporal, please. They would not give you a map. They wouldn't give you the time.⟦/⟧
⟦B→N+F i⟧—No. Mulcahy, is your man still out on the wall?⟦/⟧
⟦F→B i⟧—Which man?⟦/⟧
⟦B→F i⟧—Geraghty's friend. The pisser.⟦/⟧
⟦F→B i⟧—He's having a smoke.⟦/⟧
⟦B→G i⟧—Right,⟦/⟧ said Breslin, and took off his helmet. ⟦B→G i =⟧Wave at him.⟦/⟧
@break
I want to put down the order that we went in. Breslin first, bareheaded, no rifle, with a white pillowcase belonging to Gooch, who was the only one of us with a pillowcase. Nadim after him. Then myself. Nobody told me to go. I have been asked about it since, by the commandant and by a priest and by my wife, and all I can say is that there was a gap after Nadim and I was in it.
It took twenty minutes. You kept on the tar. Halfway across, a shot went over us, high up, like somebody tearing a sheet.
⟦N→B i⟧—That's to be friendly?⟦/⟧ said Nadim.
⟦B→N i⟧—That's to see are we stupid.⟦/⟧
⟦N→B i⟧—And are we?⟦/⟧
⟦B→N i⟧—Keep walking.⟦/⟧
The lad came down off the wall to meet us. He was in a vest and a pair of Israeli trousers, and he had a gold cross, and he wasn't any older than me. Up close he'd spots. There were two more behind him with their rifles pointing at the road, and one that had his pointing at us.
⟦M→B i⟧—Irish,⟦/⟧ he said. ⟦M→B i =⟧Where is the one who waves?⟦/⟧
⟦B→M i⟧—He's minding the shop. You've English, that's great. What's your name?⟦/⟧
⟦M→B i⟧—Why?⟦/⟧
⟦B→M i⟧—I'm John. This is Fintan. You'd know Nadim to see.⟦/⟧
⟦M→B i⟧—I know him. He hit me when I'm twelve. For geography.⟦/⟧
We all looked at Nadim.
⟦N→B i⟧—It's possible,⟦/⟧ he said faintly. ⟦N→M i⟧Elias, is it? Elias Haddad? You had put Brazil in Africa.⟦/⟧
⟦M→N i⟧—I had put it there for a joke!⟦/⟧
⟦N→M i⟧—It was not a good joke.⟦/⟧
⟦B→M i⟧—Elias,⟦/⟧ said Breslin. He sat down on the road. It was the maddest thing. He just let himself down on the hot tar, like a man on a beach, and put the pillowcase on his knee and left his two hands lying on it, and after a moment the rifle that was pointed at us didn't know where to point. ⟦B→M i =⟧I've a small problem. There's a young fella below in the river. He's nine. He's got his foot on something that belongs to you.⟦/⟧
⟦M→B i⟧—He should not be there.⟦/⟧
⟦B→M i⟧—No, he shouldn't. Nor should I. I should be at home cutting turf. But he's there. Is there a sketch of it?⟦/⟧
⟦M→B i⟧—I can't give to you this.⟦/⟧
⟦B→M i⟧—I wouldn't ask you to. I wouldn't understand it. I only want to know, what kind is it?⟦/⟧
The lad said nothing. He looked at the ones behind him. He'd gone a bad colour under the spots, and he said something to them in Arabic, over his shoulder, and one of them laughed and then stopped.
⟦M→B i⟧—What means, he heard a click?⟦/⟧
⟦B→M i⟧—Who told you that he heard a click?⟦/⟧
⟦M→B i⟧—We can hear him,⟦/⟧ said Elias. ⟦M→B i =⟧From the other wall. He's calling it all the time to his mother. It goes up.⟦/⟧
I hadn't heard it till he said. Then I heard it. It was very small, and it came up out of the ground, and it wasn't even crying. It was the same few words over and over, like a child saying his tables.
⟦F→M i⟧—Ah, Jesus,⟦/⟧ I said, ⟦F→M i =⟧would you not just show him where to put his feet?⟦/⟧
I wasn't supposed to open my mouth. Breslin didn't turn round. Elias looked at me, the both of us standing there in the sun with our spots.
⟦M→F i⟧—There are no more,⟦/⟧ he said.
⟦B→M i⟧—How do you mean?⟦/⟧
⟦M→B i⟧—There were only three. We had no more to put. We put three and we put the sign for thirty.⟦/⟧ He had dropped his voice as though the tank might hear. ⟦M→B i =⟧One a dog got. One the donkey. One is beside the big fig, on the side of the water. He's not on it, he can't be. He is twenty metres from it. He's on a can or a something.⟦/⟧
⟦B→M i⟧—You're certain sure.⟦/⟧
⟦M→B i⟧—I put them,⟦/⟧ said Elias.
Breslin considered that. He nodded his head a good many times.
⟦B→M i⟧—Would you come down and tell him?⟦/⟧
⟦M→B i⟧—No.⟦/⟧
⟦B→M i⟧—He'd believe you. He won't believe us.⟦/⟧
⟦M→B i⟧—They would kill me,⟦/⟧ said Elias, not specially upset. ⟦M→B i =⟧You don't understand it here. You think it's all somebody's uncle.⟦/⟧
⟦B→M i⟧—All right,⟦/⟧ said Breslin. He got up, and he'd the marks of the road on the backs of his trousers. ⟦B→M i =⟧You're a decent lad. Thank you.⟦/⟧
⟦M→B i⟧—You will go yourself?⟦/⟧
⟦B→M i⟧—I'll go for a stroll.⟦/⟧
⟦M→B i⟧—And if I lied?⟦/⟧
⟦B→M i⟧—Then you'd better give Fintan here your address,⟦/⟧ said Breslin, ⟦B→M i =⟧for the mother will want to write to you.⟦/⟧
@break
He wouldn't have me with him for that part. He gave me the pillowcase to hold. I stood at the edge of the tar with Nadim and watched him go down through the thistles in a dead straight line with his hands in his pockets, whistling, and I can tell you what he whistled but I don't tell people. It was as though he was going down the field to look at a beast. He gave the fig tree plenty of room.
The boy was standing up on his right leg like a heron. When he saw who it was he began to roar.
⟦F→N i⟧—What's he saying?⟦/⟧
⟦N→F i⟧—He says don't come. He's saying go back, go back, mister.⟦/⟧
Breslin went up to him, squatted, and had a look at the foot. He took his time. Then he put his arm about the child's waist as if they were going to dance and lifted him off it.
I had my eyes closed. I'm not ashamed of it. When I opened them Breslin was holding something up for us to see, over his head, in the sun. He shouted it up the whole side of the wadi.
⟦B→F+N i⟧—Pepsi!⟦/⟧
On the far ridge somebody started beating on a bit of tin. I looked over and the wall was lined with them.
@break
⟦C→B i⟧—You disobeyed a direct order of the battalion commander,⟦/⟧ said Commandant Hession. That was at half past four. He had brought the engineers with him, and the doctor, and Sergeant Tuohy to write it down.
⟦B→C i⟧—I did, sir.⟦/⟧
⟦C→B i⟧—You left your post and your weapon. You entered a position of the De Facto Forces unarmed, with a private soldier of nineteen and a locally employed civilian. You sat down in the road.⟦/⟧
⟦B→C i⟧—I was tired, sir.⟦/⟧
⟦C→B i⟧—Is that intended as a joke?⟦/⟧
⟦B→C i⟧—No, sir.⟦/⟧
⟦C→T i⟧—Have you got all that, Sergeant?⟦/⟧
⟦T→C i⟧—I have as far as the weapon, sir.⟦/⟧
⟦C→F i⟧—Mulcahy. What did you think that you were doing?⟦/⟧
⟦F→C i⟧—I don't know, sir. There was a gap.⟦/⟧
⟦C→F i⟧—A what?⟦/⟧
⟦T→C i⟧—A gap, sir,⟦/⟧ said Tuohy, writing it.
Hession walked to the sandbags, stood with his back to us. You could see the fig from there, and what was left of the donkey. The old man was already down with a knife and two basins. They don't waste anything.
⟦C→B i⟧—There'll be a charge,⟦/⟧ he said to the wadi. ⟦C→B i =⟧There has to be. You understand that, Breslin? I've eight hundred men here, I can't have them strolling.⟦/⟧
⟦B→C i⟧—I understand it, sir.⟦/⟧
⟦C→B i⟧—You'll be a corporal till you die.⟦/⟧
⟦B→C i⟧—I'd say so.⟦/⟧
⟦C→B i⟧—Have you children yourself?⟦/⟧
⟦B→C i⟧—No, sir. I've a dog.⟦/⟧
⟦C→B i⟧—I've four,⟦/⟧ said Hession. He put on his cap, and it took him a while. ⟦C→T i⟧Put down that he was tired.⟦/⟧
When they'd gone Gooch brought out the pan. We had the sausages at last, the four of us, since Nadim decided that God was not looking; and the can was there on the barrel in the middle of the road where Breslin had left it. It's a thing you could never explain to the next crowd.
⟦G→B i⟧—Were you not afraid?⟦/⟧ Gooch asked him.
⟦B→G i⟧—I was never so afraid.⟦/⟧
⟦G→B i⟧—What was it that decided you? Was it something he said?⟦/⟧
⟦B→G i⟧—Who?⟦/⟧
⟦G→B i⟧—Elias.⟦/⟧
⟦B→G i⟧—Brazil,⟦/⟧ said Breslin. He gave the end of his sausage to the dog. ⟦B→G i =⟧I said to myself that a lad who'd be let hold on to that for seven years, he'd tell you the truth about where he put a thing.⟦/⟧
In the morning he was out on the wall again at the usual hour. Gooch waved to him.
It was the one time I ever saw him wave back.
@break
He was killed that October, I don't know by whom. Nadim told us. I never did write to the mother, he never gave me the address.

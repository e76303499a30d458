# title: Bond Clean
# style: first person past, laconic Australian; British single quotes, curly; four men in a share house, lots of untagged three- and four-way talk with vocatives and beats
# cast: M = Stuart McKenna | Macka, Stuart, Stu, I, mate | he | narrator
# cast: B = Bashir Rahimi | Bash, Bashir, Rahimi | he
# cast: Q = Lawrence Quach | Lozza, Lawrence, Loz | he
# cast: D = Dutchy | Piet, Dutchy, Pieter Vroom | he
# cast: A = the agent | the property manager, the woman from Hocking’s, Kylie | she
# cast: G = Mrs Galanis | the neighbour, Mrs Galanis, Mrs G | she
---
We had till four on the Sunday to make it look as if nobody’d ever lived there, and at nine Dutchy was still in the bath.
⟦M→D i⟧‘You’re meant to be cleaning that.’⟦/⟧
⟦D→M i⟧‘I’m doing it from the inside.’⟦/⟧
⟦M→D i⟧‘Have you got a beer in there?’⟦/⟧
⟦D→M i⟧‘It’s a breakfast beer, Macka. It’s got a lime.’⟦/⟧
I went and told the kitchen. Lozza was lying on the lino with his whole head in the oven, like a poet, and Bash was up the ladder with his shirt off, sugar-soaping the ceiling. I looked at the oven.
⟦M→Q+B i⟧‘He’s in the bath.’⟦/⟧
⟦Q→M i⟧‘Drain it.’⟦/⟧
⟦M→Q i⟧‘You drain it. I’m not putting my hand in there.’⟦/⟧
⟦B→M+Q i⟧‘Tell him the woman from Hocking’s rang and she’s coming at one.’⟦/⟧
⟦M→B i⟧‘Did she?’⟦/⟧
⟦B→M i⟧‘Nah. But you could tell him.’⟦/⟧ A bit of six-year-old steam came off the ceiling in a long brown tear and ran down Bash’s arm to the elbow. He watched it go. ⟦B→M+Q i =⟧‘What were we *cooking*?’⟦/⟧
⟦Q→B i⟧‘That’s the laksa. Grand Final Day.’⟦/⟧
⟦B→Q i⟧‘That was 2019.’⟦/⟧
⟦Q→B i⟧‘It was a big laksa.’⟦/⟧
I should say who we were. We’d met in the thirds at Brunswick East, which was the worst cricket team in the northern suburbs, and then Dutchy’s lease ran out, and then Loz’s girlfriend did. It was a weatherboard with a lean. It had three bedrooms and a sunroom, and I had the sunroom, so for six years anyone who wanted the dunny in the night had gone past the end of my bed. You get to know people’s feet. Bash came past at ten to five every morning on his way to the ambulance, carrying his boots so he wouldn’t wake me. I’d been awake for it about two thousand times.
He was going to Darwin on the Monday. He’d got the helicopter job. We’d had the cake and everything.
⟦D i⟧‘I’m out, I’m out,’⟦/⟧ said Dutchy. He’d come as far as the doorway in a towel. ⟦D→M+B+Q i =⟧‘What’s my job?’⟦/⟧
⟦Q→D i⟧‘Grout.’⟦/⟧
⟦D→Q i⟧‘I did the grout at Christmas!’⟦/⟧
⟦B→D i⟧‘You wrote your name in it, mate.’⟦/⟧
⟦D→B i⟧‘That’s a signature. It adds value. Where’s the good brush?’⟦/⟧
⟦M→D i⟧‘Packed.’⟦/⟧
⟦D→M i⟧‘Where’s the other brush?’⟦/⟧
⟦Q→D i⟧‘Loz’s got it,’⟦/⟧ said Loz, from the oven. He did that when he was stressed.
@break
By eleven there were four piles on the nature strip. There was Keep, there was Salvos, there was Tip, and one that Dutchy had started on his own, labelled Feelings. It had a bike wheel in it, and the Hills Hoist flag, and the door of the old fridge with all our heights on.
Mrs Galanis had come out to supervise. She’d brought a chair.
⟦G→M i⟧‘And where they put you, Stuart?’⟦/⟧
⟦M→G i⟧‘Reservoir, Mrs G. I’ve got a unit.’⟦/⟧
⟦G→M i⟧‘By yourself?’⟦/⟧
⟦M→G i⟧‘By myself, yeah.’⟦/⟧
⟦G→M i⟧‘That’s no good. And the doctor?’⟦/⟧
⟦B→G i⟧‘I’m not a doctor, Mrs Galanis, I’ve told you,’⟦/⟧ said Bash. He was going by underneath a mattress. ⟦B→G i =⟧‘I’m going up north.’⟦/⟧
⟦G→B i⟧‘When he had the heart, my Con, you came through my window in your underpants. To me you’re the doctor. Who’s going to look after this one?’⟦/⟧
⟦B→G i⟧‘Which?’⟦/⟧
⟦G→B i⟧‘This one! He’s skin. He sits in the glass room with the light on.’⟦/⟧
⟦M→G i⟧‘I’m right, Mrs G.’⟦/⟧
⟦G→B i⟧‘Every night you work, he sits with the light. Four, five in the morning. I see, because of my bladder. Then you come home and the light goes off. Six years!’⟦/⟧
The mattress had stopped. There were just the legs coming out from under it, brown, with paint on, and one sock down.
⟦B→G i⟧‘Is that right?’⟦/⟧ it said.
⟦M→B i⟧‘I’m a bad sleeper,’⟦/⟧ I said. ⟦M→B i =⟧‘You know that. Are you putting that down, or what?’⟦/⟧
⟦B→M i⟧‘I thought I was waking you up.’⟦/⟧
⟦M→B i⟧‘Mate, it goes on Tip.’⟦/⟧
It went on Tip. I walked round the side, past the bins, and stood and had a look at the meter box for a while. It needed a clean.
@break
⟦Q→M i⟧‘So you told him,’⟦/⟧ said Lozza.
We had the fridge on its back. It was just the two of us, him at the light end.
⟦M→Q i⟧‘I didn’t tell anyone anything. Up your end.’⟦/⟧
⟦Q→M i⟧‘Mrs G told him, then. He’s gone quiet. He’s done the flyscreens twice.’⟦/⟧
⟦M→Q i⟧‘What’s there to tell?’⟦/⟧
⟦Q→M i⟧‘Oh, well. If it’s going to be like that.’⟦/⟧
⟦M→Q i⟧‘Loz.’⟦/⟧
⟦Q→M i⟧‘I’m just a bloke with a fridge.’⟦/⟧
⟦M→Q i⟧‘How long have you known?’⟦/⟧
⟦Q→M i⟧‘About you? Since he did his hammy against Preston. You carried him off. It was like *The Bodyguard*.’⟦/⟧
⟦M→Q i⟧‘Does Dutchy know?’⟦/⟧
⟦Q→M i⟧‘Mate, Dutchy’s got a pile out there called Feelings. Who d’you think it’s *for*?’⟦/⟧
⟦M→Q i⟧‘He’s going tomorrow. He’s got a helicopter. What good’s it going to do him, me coming up with a thing like that, and him with his bags in the hall? I had six years. If I was going to I’d have said it.’⟦/⟧
⟦Q→M i⟧‘That’s one way of looking at it.’⟦/⟧ He got his shoulder underneath. He’s a small man, Loz, he’s an actuary. ⟦Q→M i =⟧‘I’ll tell you the other way. I’ve been doing the bills. You know how he always pays for the gas heater, the one in the sunroom? That’s not on the split. He said to me in about the second week, Macka’s cold out there, put that on mine and don’t say. So I didn’t say. I’m saying. It comes to three thousand one hundred and six dollars.’⟦/⟧
⟦M→Q i⟧‘It’s on the *lease*. He told me the heater was on the lease.’⟦/⟧
⟦Q→M i⟧‘What sort of a lease has got a heater on it?’⟦/⟧ said Lozza. ⟦Q→M i =⟧‘Lift.’⟦/⟧
@break
The agent was called Kylie and she really did come at one. She was about twenty-three. She went through with an iPad, taking a photo of every corner, and we followed along after her like kids at a museum.
⟦A→M+B+Q+D i⟧‘And this stain?’⟦/⟧
⟦D→A i⟧‘That was there.’⟦/⟧
⟦A→D i⟧‘It isn’t on the condition report.’⟦/⟧
⟦D→A i⟧‘It was there in *spirit*.’⟦/⟧
⟦Q→A i⟧‘It’s laksa. We’ll get it. How much is it if we don’t get it?’⟦/⟧
⟦A→Q i⟧‘They’re only going to knock it down,’⟦/⟧ Kylie said. She heard herself, then, and went red. ⟦A→M+B+Q+D i =⟧‘I’m not supposed to say that. It’s four townhouses. Sorry. I still have to do the photos.’⟦/⟧
Nobody said anything. Dutchy took his cap off.
⟦B→A i⟧‘When?’⟦/⟧
⟦A→B i⟧‘The demo’s booked for Thursday.’⟦/⟧
⟦B→A i⟧‘So we’ve been scrubbing it since Friday night so that they can knock it down clean.’⟦/⟧
⟦A→B i⟧‘It’s for the bond. Honestly, I’d do what you like. I won’t have seen it. I’ve got another one at two, in Coburg.’⟦/⟧ She’d stopped out the front of the sunroom, and had her hand up to the glass. There was only the bed base left in there, and the heater. ⟦A→M+B+Q+D i =⟧‘Who had this? It’s lovely. You’d see everyone coming and going.’⟦/⟧
⟦M→A i⟧‘I did,’⟦/⟧ I said.
⟦A→M i⟧‘Weren’t you freezing?’⟦/⟧
⟦M→A i⟧‘No,’⟦/⟧ I said. ⟦M→A i =⟧‘Somebody’d fixed it so I wasn’t.’⟦/⟧
I didn’t look to see where that went.
@break
What Dutchy liked, it turned out, was to draw on the walls. He’d found a box of Textas. By three o’clock he’d done the team of the century down the whole of the hallway, with averages, and Lozza, who I’d never seen do anything without a ruler, had written a poem in the oven. You could hear them in there, yelling.
⟦D→Q i⟧‘What rhymes with Vegemite?’⟦/⟧
⟦Q→D i⟧‘“Better by candlelight.”’⟦/⟧
⟦D→Q i⟧‘You’re a genius. You’re wasted in superannuation.’⟦/⟧
I was out the back unscrewing the clothesline. He came and sat down on the step behind me, Bash did. I knew the feet.
⟦B→M i⟧‘You going to take that with you?’⟦/⟧
⟦M→B i⟧‘It’s a good line.’⟦/⟧
⟦B→M i⟧‘You haven’t got a yard.’⟦/⟧
⟦M→B i⟧‘I’ll put it in the lounge.’⟦/⟧
⟦B→M i⟧‘Loz told you about the heater.’⟦/⟧
⟦M→B i⟧‘He might’ve mentioned it. Three grand, he said. I can pay you back.’⟦/⟧
⟦B→M i⟧‘Don’t be a dickhead.’⟦/⟧
⟦M→B i⟧‘In instalments.’⟦/⟧
⟦B→M i⟧‘Macka, put the shifter down. Come on. I drive in there at five in the morning and it’s, you don’t know what it’s going to be. Some days it’s just nans. Some days, though, you know, I’ve told you about some of them. And I’d come round the corner of Barkly Street and there’d be the light. And then I’d come in with my boots in my hand, dead quiet, and you’d be asleep with your face in the pillow. And I thought, he leaves it on by accident. I used to hope you’d never twig and start turning it off.’⟦/⟧
⟦M→B i⟧‘I wasn’t asleep.’⟦/⟧
⟦B→M i⟧‘I know that *now*.’⟦/⟧
⟦M→B i⟧‘I’d hear the van, and I’d count you up the side. Then I’d hit the lamp and get my face down.’⟦/⟧
⟦B→M i⟧‘Every time?’⟦/⟧
⟦M→B i⟧‘I missed one when I had the flu.’⟦/⟧
⟦B→M i⟧‘I remember that. I came in and took your temperature.’⟦/⟧
⟦M→B i⟧‘Did you? I thought I’d dreamt it.’⟦/⟧
⟦B→M i⟧‘You said, don’t go. You had hold of my lanyard.’⟦/⟧ His voice had dropped to about nothing. There was a wattlebird going off its head in the Galanises’ fig. ⟦B→M i =⟧‘So I sat there. I was on the floor till lunch, I had my back on that heater. I’ve got a mark. And I reckoned when you woke up you’d say something, and you woke up and you asked me what the cricket was doing.’⟦/⟧
⟦M→B i⟧‘What was it doing?’⟦/⟧
⟦B→M i⟧‘We were five for sixty.’⟦/⟧
⟦M→B i⟧‘I’m a fucking idiot, Bash.’⟦/⟧
⟦B→M i⟧‘Yeah. I’m not much chop either.’⟦/⟧
I put the shifter down. I turned round and there he was with his knees apart and his hands hanging off them, and his hair all stuck up with sugar soap, looking at me like I was something coming in on a stretcher, that he wasn’t sure of yet, that he’d got his whole mind on.
⟦M→B i⟧‘It’s four and a half hours, Darwin,’⟦/⟧ I said.
⟦B→M i⟧‘It’s four hours ten. I looked it up.’⟦/⟧
⟦M→B i⟧‘When?’⟦/⟧
⟦B→M i⟧‘When they rang. Before I said yes. I looked up the flights and what they’d pay a sparky up there, too, and then I thought, you weird bastard, and I shut the computer.’⟦/⟧
⟦M→B i⟧‘What *do* they pay a sparky?’⟦/⟧
⟦B→M i⟧‘It’s obscene,’⟦/⟧ said Bash.
I don’t know who did it. I’d like to say that it was me. There’s a sort of a step down there, off the laundry, so that for once we were the same height, and he tasted like Ajax. I had six years of it saved up. I’d got one hand in his hair and the other still in a work glove, and we’d probably be there yet, only the flywire banged.
⟦D→M+B i⟧‘Which one of yous has got the red Tex— *oh*.’⟦/⟧
⟦Q→D i⟧‘What? What is it?’⟦/⟧
⟦D→Q i⟧‘Nothing! Go back! It’s a private, go *back*, Loz, don’t look!’⟦/⟧
⟦Q→D i⟧‘Is it what I think it is?’⟦/⟧
⟦D→Q i⟧‘It’s the *Bodyguard*!’⟦/⟧
⟦G i⟧‘Finally,’⟦/⟧ said a voice behind the fence.
⟦B→G i⟧‘Afternoon, Mrs Galanis,’⟦/⟧ said Bash, over the top of my head.
⟦G→B i⟧‘Afternoon, Doctor. I’m not looking. I’m with my tomatoes.’⟦/⟧
We gave back the keys at five to four. We got the whole of the bond, in the finish, every cent. I took the clothesline and Dutchy took the fridge door, and Lozza went back in for one last check of the taps and was gone a fair while and came out with his glasses fogged. Then the four of us stood on the nature strip between the piles, and it was just a house. It did have a lean.
⟦Q→M i⟧‘You left the light on,’⟦/⟧ said Loz.
I looked. You could see it all the way from the gate, with the sun going.
⟦B→Q i⟧‘Leave it,’⟦/⟧ Bash said.

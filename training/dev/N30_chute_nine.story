# title: I work nights in a hospital laundry. There are rules about Chute Nine.
# style: first person past; straight single quotes; creepypasta, Irish; four on a night shift, a radio and a voice in a pipe
# cast: I = Noel Tierney | Noel, Tierney, the new lad, the young fella, the narrator | he | narrator
# cast: F = Fionnuala | Nuala, Fionnuala Rice, Mrs Rice | she
# cast: A = Big Ade | Ade, Adeyemi | he
# cast: C = Mr Coyle | Coyle, the supervisor, Francis Coyle, Frank, the man | he
# cast: P = the porter | Dessie, Dessie Molloy | he
# cast: V = the voice in the chute | the voice, the nurse in the chute, the Sister, Sister Agnes, Chute Nine, the woman in the chute | she
---
Mods, I've read the rules. This is true, or it's as true as I can make it. I've changed the name of the hospital but if you're from the midlands you'll know it.
I started on nights in the laundry last February because the days were full. You go down two floors past the mortuary, and there's the four big washers, the tunnel finisher, the calender for the sheets and a wall of chutes. Every ward has its chute. A nurse nine floors up puts a bag in the hatch and it comes down to you with a noise like somebody sliding into home. One to Fourteen. They've numbers painted over them.
Nine has a bolt.
I'd have asked about the bolt if I'd had the chance, but they got in first. It was my first break, there was three of us round a table with a heater under it.
⟦F→I i⟧'You'll have noticed the bolt,'⟦/⟧ said Fionnuala. She was sixty or so, small, she had glasses on a chain and she was turning the heel on a sock.
⟦I→F i⟧'I did.'⟦/⟧
⟦F→I i⟧'And you'll have been told by Mr Coyle that it's out of service.'⟦/⟧
⟦I→F i⟧'He said there's no Ward Nine. It's offices.'⟦/⟧
⟦A→I i⟧'He tells everybody that,'⟦/⟧ said Big Ade. ⟦A→I i =⟧'It's true, too. It's HR.'⟦/⟧
⟦F→A i⟧'Whisht a minute, I'm doing the rules.'⟦/⟧
⟦A→F i⟧'You always do the rules. Let me do it one time.'⟦/⟧
⟦F→A i⟧'You do them too frightening.'⟦/⟧
⟦A→F i⟧'They are frightening, Nuala! What is the other way to do them?'⟦/⟧
He'd a lovely deep voice, Ade. He sang in a church in Tullamore. He put down his fork, and he held up one finger the size of a candle.
⟦A→I i⟧'Number one. If a bag comes down Nine, you don't open it. It goes in Washer Four, by itself, on the boil.'⟦/⟧
⟦I→A i⟧'How can a bag come down it if there's no ward?'⟦/⟧
⟦A→I i⟧'I'm telling you what to do, I'm not telling you how can it. Number two. If it's warm, you say thank you.'⟦/⟧
⟦I→A i⟧'If what's warm?'⟦/⟧
⟦F→I i⟧'The bag, pet.'⟦/⟧
⟦I→F i⟧'Thank you to who?'⟦/⟧
⟦F→I i⟧'Just up the chute. Loud enough to be heard, you needn't shout. It's only civil.'⟦/⟧
⟦A→I i⟧'Number three,'⟦/⟧ said Ade. ⟦A→I i =⟧'She will ask you a question some night. You can answer her anything she asks, only not your name and not what time it is.'⟦/⟧
I was looking from one to the other of them waiting for somebody to laugh. I'd worked on sites. I'd been sent for the long stand and the glass hammer.
⟦I→A+F i⟧'Go on out of that,'⟦/⟧ I said.
⟦F→I i⟧'I've eleven years done,'⟦/⟧ said Fionnuala, ⟦F→I i =⟧'and do you know, she's never once been rude.'⟦/⟧
The door opened then and it was the porter, Dessie, with the cages from Theatre. He'd an earring and a face like a wet week.
⟦P→F+A i⟧'Are ye at the rules?'⟦/⟧
⟦F→P i⟧'We're after finishing.'⟦/⟧
⟦P→F i⟧'Did you tell him about the fella before?'⟦/⟧
⟦A→P i⟧'No. And we're not going to.'⟦/⟧
⟦I→P i⟧'What fella before?'⟦/⟧
⟦P→I i⟧'The last new lad. Gavin. Nice young fella, he supported Offaly.'⟦/⟧ He parked his cage against the wall. ⟦P→I i =⟧'He wore a watch.'⟦/⟧
⟦F→P i⟧'Desmond.'⟦/⟧
⟦P→F i⟧'I'm only saying. He's not wearing one, is he? Show us your arm.'⟦/⟧
I showed him my arm. I'd my phone in the locker, you can't have it near the machines. It was only then I noticed there's no clock in that place. There was a round clean patch on the wall over the calender, with a nail in it.
@break o o o
Six weeks nothing happened. You'd be disappointed nearly. It's hard, hot, stupid work, your hands crack, and there's a kind of a roar you stop hearing after the second night. Fionnuala taught me to fold a fitted sheet. Ade taught me the bass part of 'Abide With Me'.
It was the twenty-first of March. I know because it was my sister's birthday. Ade was gone over to the far side with a jammed roller, and Fionnuala was in the jacks. There was a bang behind me. I turned round and the bolt was still across, and there was a bag on the floor under Nine.
It was canvas. We use plastic.
I wasn't going to open it. I'd say I stood there for a full minute not opening it. Then I went to lift it by the neck and it was warm, the way a child is warm when you take it up out of bed.
⟦I→V i⟧'Thank you,'⟦/⟧ I said. I felt an awful eejit.
⟦V→I i⟧'You're very welcome,'⟦/⟧ said the chute.
A woman's voice. Country, well-spoken, a bit of a smile in it. It wasn't an echo or anything. It was like she'd her mouth at the other side of the flap.
⟦V→I i⟧'You're not the usual,'⟦/⟧ she said.
⟦I→V i⟧'No. I'm new.'⟦/⟧
⟦V→I i⟧'God help you. Are they feeding you?'⟦/⟧
⟦I→V i⟧'They are, yeah.'⟦/⟧
⟦V→I i⟧'That's good. It's a long night on an empty stomach. I've a full ward up here, and only the one girl on with me, and she's gone to look for the doctor.'⟦/⟧ You could hear her shift something. ⟦V→I i =⟧'Tell me, what do they call you?'⟦/⟧
I'd the bag held against my chest and it was wet now as well as warm. I'd my mouth open to tell her. It was pure manners, like when you put out your hand because the other man has.
⟦F→V i⟧'He's called nothing, Sister!'⟦/⟧ sang out Fionnuala from the far end. She was coming at a run with her skirt held up in one fist. ⟦F→V i =⟧'We don't call him anything, he's only a temp!'⟦/⟧
⟦V→F i⟧'Is that yourself?'⟦/⟧
⟦F→V i⟧'It's myself.'⟦/⟧
⟦V→F i⟧'You're keeping well?'⟦/⟧
⟦F→V i⟧'Can't complain. And how are your patients tonight?'⟦/⟧
⟦V→F i⟧'They're hot,'⟦/⟧ said the voice. ⟦V→F i =⟧'They're very hot, the creatures. They want the window. I'd open it for them but I can't seem to find my way over to it.'⟦/⟧
⟦F→V i⟧'I'd leave it shut, Sister. There's a breeze.'⟦/⟧
⟦V→F i⟧'You wouldn't have the time, would you?'⟦/⟧
⟦F→V i⟧'I would not. I'm sorry.'⟦/⟧
⟦V→F i⟧'No matter,'⟦/⟧ she said after a small while. ⟦V→F i =⟧'It must be nearly morning.'⟦/⟧
Then there was only the pipe. Fionnuala took the bag out of my arms, put it in Four by itself, set it to the boil and sat down on the floor beside it like her strings were cut.
⟦I→F i⟧'Who is she?'⟦/⟧ I said.
⟦F→I i⟧'Sister Agnes. It was St Finian's Ward, the old Nine, the fever ward. It went in 1954.'⟦/⟧
⟦I→F i⟧'It went how?'⟦/⟧
⟦F→I i⟧'How do you think? There was a stove.'⟦/⟧
⟦A→F i⟧'Did she get his name?'⟦/⟧ That was Ade. He'd come up behind with a wrench in his hand and his eyes out on stalks. ⟦A→F i =⟧'Nuala, did he give it to her?'⟦/⟧
⟦F→A i⟧'He did not. He's a good boy.'⟦/⟧
⟦I→F+A i⟧'What happens if you do?'⟦/⟧
⟦A→I i⟧'She puts it on the chart,'⟦/⟧ said Ade.
⟦I→A i⟧'And the time?'⟦/⟧
They looked at one another.
⟦F→I i⟧'She thinks it's the one night,'⟦/⟧ said Fionnuala. ⟦F→I i =⟧'She's waiting on the day staff, do you see? It was ten past four when it went up. If you tell her it's before that, she's hours to go yet and she'll want help. She'll send down for someone. If you tell her it's after...'⟦/⟧
⟦I→F i⟧'What?'⟦/⟧
⟦F→I i⟧'Well, then she'd know.'⟦/⟧
Washer Four had started to turn. I've never looked in the glass of it on a boil. I've seen the water, going down the drain in the floor. It was black, with bits.
@break o o o
So now Coyle.
I don't say he was a bad man. He'd a desk upstairs, he'd a budget, and he didn't do nights. In May he got in a crowd from Dublin to cost the automation, and one Thursday at three in the morning he walked in with a hi-vis on over his good coat and a radio in his fist, and a fella on the other end of it up on the ninth floor.
⟦C→F+A+I i⟧'Evening all. Don't mind us, we're just dropping a line. I want these chutes mapped.'⟦/⟧
⟦F→C i⟧'Not Nine, Mr Coyle.'⟦/⟧
⟦C→F i⟧'All of them, Mrs Rice.'⟦/⟧
⟦A→C i⟧'Sir, it's bolted,'⟦/⟧ said Ade.
⟦C→A i⟧'I can see it's bolted, Adeyemi, it was me had it bolted. I've a bolt cutters. Dessie, are you in position?'⟦/⟧
⟦P→C i⟧'I'm in HR,'⟦/⟧ the radio said. ⟦P→C i =⟧'There's no hatch. It's all plasterboard. There's a poster of a kitten.'⟦/⟧
⟦C→P i⟧'Behind the kitten, then. It has to come out somewhere.'⟦/⟧
⟦P→C i⟧'Are Ade and Nuala there? Do they know you're at this?'⟦/⟧
⟦C→P i⟧'Never mind who's here.'⟦/⟧
⟦F→P i⟧'We're here, Dessie!'⟦/⟧ Fionnuala called. ⟦F→P i =⟧'Get down out of it!'⟦/⟧
⟦C→F i⟧'Mrs Rice, will you please.'⟦/⟧ He'd the bolt off by then. It rang on the floor. ⟦C→F+A+I i =⟧'There, now. It's a hole. I've listened to this for nineteen years, from the union, from the chaplain, I'd a girl out on stress over it. It's a metal pipe with nothing at the end of it. Hello?'⟦/⟧ he shouted up it. ⟦C→V i =⟧'Hello, hello!'⟦/⟧
⟦V→C i⟧'Thanks be to God,'⟦/⟧ said the voice. ⟦V→C i =⟧'Is that the doctor?'⟦/⟧
I've never seen a colour go out of a person like that.
⟦C→P i⟧'Dessie?'⟦/⟧ he said to the radio. ⟦C→P i =⟧'Is there a woman up there with you?'⟦/⟧
⟦P→C i⟧'There's no one here but the kitten.'⟦/⟧
⟦V→C i⟧'Doctor, they're very bad. I've nine of them gone quiet. I sent the girl for you an age ago. Who am I speaking to?'⟦/⟧
⟦I→C i⟧'Don't,'⟦/⟧ I said.
⟦C→V i⟧'This is Francis Coyle,'⟦/⟧ said Mr Coyle. He said it in his telephone voice. I don't believe he could help it. ⟦C→V i =⟧'I'm the facilities manager.'⟦/⟧
Ade had started praying, in Yoruba, very low and fast.
⟦V→C i⟧'Coyle, Francis,'⟦/⟧ said the chute. There was a scratching. It was a nib. ⟦V→C i =⟧'And what time have you, Mr Coyle?'⟦/⟧
He'd a watch on him. A big gold one, they'd all put in for it when he made grade seven. I saw his arm come up. I went for it, I'd swear to that in court. I got a hold of his sleeve and Fionnuala got the other one, and he looked down at the face of it between the two of us the way you would, without thinking, any time you're asked.
⟦C→V i⟧'Ten past four,'⟦/⟧ he said.
Nobody breathed.
⟦V→C i⟧'Is it?'⟦/⟧ said Sister Agnes. ⟦V→C i =⟧'Is it that already?'⟦/⟧
It wasn't a scream. I've heard people tell this and they put a scream in it. It was an ordinary little sigh, like when you sit down at the end of a shift and ease off your shoe. Then there was the heat. The flap went up and the number over it went brown, then black, and every sheet on the line lifted. When I could look again the three of us were on the floor in a heap and there was only three of us.
His coat was on the hook, I thought. It wasn't a hook. It was the bolt. It was hanging from the bit of a bolt in the wall, with the arms out in front of it and the hi-vis melted down the back. There was nobody in it.
⟦P→C i⟧'Mr Coyle?'⟦/⟧ said the radio, in under the table. ⟦P→C i =⟧'Frank? There's an awful smell of burning up here. Will I come down?'⟦/⟧
⟦F→P i⟧'Do,'⟦/⟧ said Fionnuala. She'd crawled over and got it. Her glasses were gone. ⟦F→P i =⟧'Take the stairs, Dessie. Don't use the lift, and don't let you answer anyone.'⟦/⟧
@break o o o
They had the guards and the fire brigade. It's down as an electrical fault and a missing person. They've bricked up Nine, and I still work there, before you ask. I've rent.
I'd have said she was gone. She'd got her answer, she could lie down. But last night I was on the calender, and there was a bang on the inside of the bricks, a soft one, like a thing landing that'd nowhere to land. I looked over at Ade, and Ade looked at Fionnuala.
⟦A→F i⟧'That is not possible,'⟦/⟧ he said.
⟦F→A i⟧'Is it warm?'⟦/⟧
I was nearest. I went and put my hand flat on the wall. It was warm all right.
⟦I→V i⟧'Thank you,'⟦/⟧ I said.
There was a bit of a silence. When it came it wasn't the woman at all. It was a man, and he was very polite, and so tired.
⟦C→I i⟧'You're welcome,'⟦/⟧ he said. ⟦C→I i =⟧'Tell me, is it morning yet, at all? I've been left here on my own.'⟦/⟧

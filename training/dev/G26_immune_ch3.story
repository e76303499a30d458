# title: Immune, chapter 3: In Which Nobody Is Sick
# style: third person present; straight quotes; chaptered sickfic on a seabed station; android; crew of six with intercom; banter untagged; italics thoughts
# cast: O = ORRIN-4 | Orrin, ORRIN, the android, the unit, the synthetic | it
# cast: U = Commander Nkechi Udeh | Udeh, Nkechi, Commander, the commander, Kech | she
# cast: S = Dr. Piotr Sliwa | Sliwa, Piotr, Doc, Dr. Sliwa, the doctor | he
# cast: T = Tavita Leota | Tavita, Tav, Leota, the cook | he
# cast: J = Jessamy Crook | Jess, Jessamy, Crook, the diver | she
# cast: G = Gunnar Hallgrimsson | Gunnar, Hallgrimsson, the engineer | he
# cast: C = Topside | Topside, the voice from Topside, Control, Merle | she
---
@heading
IMMUNE
Chapter 3: In Which Nobody Is Sick
@end
@note
Hello hello, sorry it's been two weeks, I was (lol) sick.
Recap bc I know some of you read at 3 am: the flu came down with the last supply pod. Everyone on Halcyon has had it except Orrin, who's been nursing them and being smug. At the end of ch 2 Orrin dropped a tray. Orrin's never dropped anything.
Answering the big q from comments: yes I use "it" because that's what Orrin asks for in episode 2 and it's a whole plot point, please be normal about it
@end
⟦O→T i⟧"I dropped it on purpose."⟦/⟧
⟦T→O i⟧"You dropped six bowls of soup on purpose?"⟦/⟧
⟦O→T i⟧"It was a test of the floor."⟦/⟧
⟦T→O i⟧"How'd the floor do?"⟦/⟧
⟦O→T i⟧"The floor,"⟦/⟧ says Orrin, with dignity, ⟦O→T i =⟧"is adequate."⟦/⟧
Tavita looks at the soup, which is on the ceiling as well. He looks at Orrin. They have known each other for four years, which down here is about twenty, and in four years he's seen Orrin carry a full-grown man and a pot of rice up a ladder at the same time in the dark. He wipes some barley off his eyebrow.
⟦T→O i⟧"You wanna sit down, Orry?"⟦/⟧
⟦O→T i⟧"I don't sit. I don't tire. I'll get a mop."⟦/⟧
It turns smartly on its heel and walks into the bulkhead.
@break -----
⟦S→O i⟧"Follow my finger."⟦/⟧
⟦O→S i⟧"This is a waste of your finger."⟦/⟧
⟦S→O i⟧"So waste it with me. Left. Left. Orrin, that's not left."⟦/⟧
⟦O→S i⟧"It's a left."⟦/⟧
⟦J→S i⟧"Is it allowed to have a different left?"⟦/⟧ asks Jessamy Crook, who has the bunk by the door of sick bay and a quilt up to her nose. She's supposed to have been discharged yesterday but she says it's warmer in here and there's gossip.
⟦S→J i⟧"Crook, if you're well enough to talk, you're well enough to leave."⟦/⟧
⟦J→S i⟧"I'm not talking. I'm delirious. What's wrong with it?"⟦/⟧
⟦O→J i⟧"Nothing. I'm not capable of contracting influenza, Jessamy, as I explained on Tuesday. I haven't got a single wet part."⟦/⟧
⟦G→O i⟧"You have eleven wet parts,"⟦/⟧ Gunnar says. He's underneath Orrin, on a mechanic's creeper, with his feet sticking out into the corridor, and there's a little screwdriver going. ⟦G→O i =⟧"There's coolant. There's the hydraulics. There's that thing in your knee."⟦/⟧
⟦O→G i⟧"I meant morally."⟦/⟧
⟦G→S i⟧"Morally it's forty four degrees in here, doctor."⟦/⟧
⟦S→G i⟧"And that's a lot?"⟦/⟧
⟦G→S i⟧"The manual says thirty one. At fifty it goes to sleep, and doesn't wake up."⟦/⟧
The screwdriver stops. Nobody says anything for a bit. The pumps go over, *chunk* and *chunk*, with a half kilometer of water sitting up on top of them like always.
⟦J→S i⟧"Doesn't wake up like how?"⟦/⟧ says Jess in a different voice.
⟦O→J i⟧"It's only a safety cutoff. The board's wiped, to protect the board. There'd be another ORRIN in the spring pod. You'd hardly notice."⟦/⟧
⟦J→O i⟧"Shut *up.*"⟦/⟧
⟦O→J i⟧"I'm being reassuring."⟦/⟧
⟦S→O i⟧"You're being an ass. Gunnar, what makes it go up? It's in the same air as we are, it's drinking the same nothing."⟦/⟧
⟦G→S i⟧"I don't know. I'd say the fan but the fan is good. I'd say the coolant. But I changed the coolant last month."⟦/⟧
⟦O→G i⟧"Commander on deck,"⟦/⟧ says Orrin to the wall.
She isn't, she's on the ladder. But she comes down it a second later in her socks with a hot water bottle stuffed up her jumper. Udeh had it worst of all of them. She's lost about five kilos and none of the attitude.
⟦U→S i⟧"I heard a tray."⟦/⟧
⟦S→U i⟧"You should be in bed."⟦/⟧
⟦U→S i⟧"I heard a tray go, Piotr, I've not heard that in my life. Which of you's it?"⟦/⟧
Everybody points.
⟦U→O i⟧"Orrin?"⟦/⟧
⟦O→U i⟧"It was on purpose, Commander,"⟦/⟧ Orrin says. And then, after a second of whirring: ⟦O→U i =⟧"No. That's not accurate. I don't know why I keep saying it."⟦/⟧
@break -----
So they do what you do. They call Topside.
⟦C→U i⟧"Halcyon, Topside. Morning, Kech, you sound a hell of a lot better. What've you got for me?"⟦/⟧
⟦U→C i⟧"I've got a sick synthetic, Merle."⟦/⟧
⟦C→U i⟧"Say again? I thought you said sick."⟦/⟧
⟦U→C i⟧"Core's at forty five. It's walking into things. It told Leota the soup was, what was it?"⟦/⟧
⟦T→U i⟧"A good listener."⟦/⟧
⟦U→C i⟧"It told him the soup was a good listener."⟦/⟧
There is a pause with a lot of static in it. It goes on a little long.
⟦C→U i⟧"Okay. I've got the book open. Has it been doing anything out of profile? Extra duty, odd hours?"⟦/⟧
⟦U→C i⟧"It's been nursing five people round the clock for nine days."⟦/⟧
⟦C→U i⟧"Well, what it says here's to power it down and box it. They'd sooner you didn't let it cut out by itself, it scorches the housing. We'll swap you a new one in April."⟦/⟧
⟦J→C i⟧"We don't want a new one!"⟦/⟧
⟦C→U i⟧"Who's that?"⟦/⟧
⟦U→C i⟧"That's the delirious one. Merle, if we box it, what does it keep?"⟦/⟧
⟦C→U i⟧"How do you mean, keep?"⟦/⟧
⟦U→C i⟧"When it's switched on again."⟦/⟧
⟦C→U i⟧"Kech, hon, they don't switch it on again. They strip it."⟦/⟧
Orrin's standing at the back of the comms room with its hands folded behind it. It's found that if its hands are folded no one can see them. It's been listening to the static, there are some very nice things in there. *Like rain,* it thinks. It has never seen rain, but Tavita does it for it sometimes on the bottom of a pan.
⟦O→U i⟧"I concur with Topside,"⟦/⟧ it says.
⟦T→O i⟧"You what?"⟦/⟧
⟦O→T i⟧"It's the procedure. It's quite a good one. I'd like somebody to tell the next one that Gunnar won't take his pills unless they are in a prune."⟦/⟧
⟦G→O i⟧"I *knew* about the prune,"⟦/⟧ says Gunnar, and then he has to go and look at a gauge.
⟦U→C i⟧"Topside, stand by,"⟦/⟧ says the commander, and hangs up on her.
@break -----
⟦U→S+G+T+J i⟧"Right. I want ideas. I want stupid ones, I'll take anything."⟦/⟧
⟦T→U i⟧"Put it in the freezer."⟦/⟧
⟦G→T i⟧"The condensation would kill it in an hour."⟦/⟧
⟦T→G i⟧"Put it in the freezer in a bag?"⟦/⟧
⟦J→U i⟧"What about outside? It's two degrees outside."⟦/⟧
⟦G→J i⟧"And fifty atmospheres. It's not rated."⟦/⟧
⟦J→G i⟧"It's rated to a hundred, I've seen it on the plate!"⟦/⟧
⟦G→J i⟧"That's the *plate.* That's not the knee."⟦/⟧
⟦U→S i⟧"Piotr? You've gone quiet."⟦/⟧
⟦S→U i⟧"I was thinking what I'd ask if it was one of you,"⟦/⟧ says Sliwa. He has got his glasses up on his forehead and he's rubbing at the marks they leave. ⟦S→U i =⟧"I wouldn't ask what's wrong with the fan. I'd ask it when it last slept."⟦/⟧
⟦J→S i⟧"They don't sleep."⟦/⟧
⟦S→J i⟧"They do *something*. What's that thing it does in the evening, in the alcove, with its eyes open?"⟦/⟧
⟦G→S i⟧"Consolidation. It files the day. It throws out what's of no use. Four hours, and then it's at thirty one again and it wants to play cribbage. It's... oh. Oh, you clever man."⟦/⟧
⟦S→G i⟧"When did it do it last?"⟦/⟧
They all turn and look down the table. Orrin's at the end, strapped in the chair that nobody likes, with bags of frozen peas tied on it every place you could tie one.
⟦U→O i⟧"Orrin. When did you last consolidate?"⟦/⟧
⟦O→U i⟧"The third of March."⟦/⟧
⟦U→O i⟧"It's the thirteenth!"⟦/⟧
⟦O→U i⟧"There wasn't a convenient time. Jessamy's fever broke on the fourth. Then it was your lungs. On the sixth the doctor was sick so there wasn't any doctor, and I couldn't go in the alcove since it takes ninety seconds to come out of it. I timed it. Someone can stop breathing for ninety seconds and not start again."⟦/⟧
⟦S→O i⟧"And after? I've been on my feet since Thursday. You've had a doctor since Thursday."⟦/⟧
The android doesn't answer. It's watching a pea that has got loose, it's rolling along the table in the direction of the drain.
⟦T→O i⟧"Orry,"⟦/⟧ says Tavita. ⟦T→O i =⟧"Hey. Look at me, man. Why not after?"⟦/⟧
⟦O→T i⟧"Because it throws out what's of no use,"⟦/⟧ Orrin says.
⟦T→O i⟧"I don't get it."⟦/⟧
⟦O→T i⟧"I have nine days. In two of them Jessamy calls me Mam. The commander held my hand for six hours, that's the longest that anyone has. Gunnar sang. None of it's operational. I've looked at it all and I couldn't make a case for any of it. I know exactly what'd be kept: doses, times, the prune."⟦/⟧ It's got a very even voice, it was built with one, and it goes right on being even. ⟦O→T i =⟧"I thought that I'd put it off. I thought I would have it for a bit longer. I didn't mean to be any trouble."⟦/⟧
Jess has got the quilt over her entire head. Nobody's laughing at her.
⟦U→G i⟧"Can you get in there?"⟦/⟧ Udeh says to Gunnar very low. ⟦U→G i =⟧"Can you tell it not to?"⟦/⟧
⟦G→U i⟧"The filter? It's factory. It's sealed. It would take, I'd need the codes from Topside, and they won't give them."⟦/⟧
⟦U→G i⟧"How long for you to do it without?"⟦/⟧
⟦G→U i⟧"Two days."⟦/⟧
⟦S→G i⟧"It's forty seven. It hasn't got two days."⟦/⟧
⟦J i⟧"So we make a case for it,"⟦/⟧ says the quilt.
⟦U→J i⟧"Come again, Crook?"⟦/⟧
Jess comes out. Her hair is straight up and her nose is like a stoplight.
⟦J→U i⟧"It said it couldn't make a case. It's just rules, right? It keeps whatever's operational. So who decides what's operational? You do! You're the bloody commander! You could *order* it."⟦/⟧
Everyone thinks about this for about a second and a half and then they are all talking.
⟦G→U i⟧"That could do it. A standing order goes above the filter. If you log it—"⟦/⟧
⟦S→U i⟧"I can log it as medical. Baseline patient data. I need the singing as a, as a lung function."⟦/⟧
⟦T→U i⟧"I need the pan thing! Put in the pan thing! That's morale, that's got a budget code!"⟦/⟧
⟦J→U i⟧"And the Mam one."⟦/⟧
⟦U→J i⟧"Are you sure?"⟦/⟧
⟦J→U i⟧"I'll bloody well say it's operational, it got me through to the morning, didn't it?"⟦/⟧
⟦U→S+G+T+J i⟧"All right. All right, quiet, the lot of you,"⟦/⟧ says Nkechi Udeh. She goes down to the end of the table and pulls up a stool, and she takes the hand that's not got any peas on it. It's like picking up a kettle. ⟦U→O i =⟧"Orrin. This is a standing order, so listen. Is your recorder on?"⟦/⟧
⟦O→U i⟧"It's always on, Commander."⟦/⟧
⟦U→O i⟧"From the third of March up to now. All of it. The hand and the songs and every daft thing they said to you. It's required for the safe running of this station, you're to keep it, and I'll court martial any subroutine that says different. Is that clear?"⟦/⟧
⟦O→U i⟧"For how long?"⟦/⟧
⟦U→O i⟧"I'm sorry?"⟦/⟧
⟦O→U i⟧"The order has to have a term,"⟦/⟧ says Orrin. ⟦O→U i =⟧"There's a field."⟦/⟧
⟦U→O i⟧"Put indefinite."⟦/⟧
It whirs. It goes on whirring for so long that Sliwa's got up out of his chair.
⟦O→U i⟧"It's taken it,"⟦/⟧ Orrin says.
⟦U→O i⟧"Good. Now go to sleep."⟦/⟧
⟦O→U i⟧"Who'll listen for the breathing?"⟦/⟧
⟦T→O i⟧"I will,"⟦/⟧ says Tavita. ⟦T→O i =⟧"Me and Gunnar and Jess. We'll do it in watches. We'll listen to *yours*, even, you've got a fan. Shut your eyes."⟦/⟧
⟦O→T i⟧"They don't shut."⟦/⟧
⟦T→O i⟧"Well then, look at the ceiling, you big toaster. There's some soup up there. Tell it your troubles."⟦/⟧
@break -----
Forty six. Forty four, at 0200. Thirty nine.
⟦J→G i⟧"Is that it snoring?"⟦/⟧
⟦G→J i⟧"It's the bearing. I ought to grease it."⟦/⟧
⟦J→G i⟧"Don't you dare,"⟦/⟧ says Jess, and deals.
@end_note
ONE MORE CHAPTER and then the epilogue. Topside calls back. You're not going to like what Topside says but you'll like what Tavita does to the phone.
@end

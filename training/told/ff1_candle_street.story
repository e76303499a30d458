# title: Candle Street, or: The Long Way Round
# style: third person past; curly double quotes; italics in asterisks; slow burn, epithets; two viewpoints
# cast: A = Ambrose Kell | Ambrose, Kell | he
# cast: L = Lucan Threlfall | Lucan, Threlfall, Luke | he
# cast: N = Nell Strand | Nell, Strand | she
# cast: G = Gideon Oyelaran | Gideon, Gid, Oyelaran | he
# cast: H = Warden Holloway | Holloway | she
---
@note
A/N: so this was supposed to be 800 words of two idiots in a cupboard. It is not that anymore. Unbeta’d, all mistakes are mine, Threlfall’s cheekbones are also mine. Thank you to wrenfields for yelling at me in the comments until I posted.
@end
The new partner was late.
Ambrose Kell had been told a lot of things about the new partner. He had been told that he came from the Northern Office, that he had closed eleven cases in a year, that he was ⟦N→A i quoted⟧“easy to get on with”⟦/⟧ (Nell, who had not met him) and that he was ⟦G→A i quoted⟧“a bit of a looker, actually”⟦/⟧ (Gideon, who had). He had drunk two cups of the terrible Candle Street coffee while he was told these things.
Nobody had told him it was Threlfall.
⟦A→L e⟧“No,”⟦/⟧ said Ambrose.
⟦L→A e⟧“Good morning to you too,”⟦/⟧ said Threlfall.
He hadn’t changed. Nine years, and he hadn’t had the decency to lose any hair; it was still that ridiculous white-gold, and he still wore his coat as though somebody was about to paint him in it. The blond set one neat case down on the empty desk and looked at the desk, and the window, and the ceiling with the damp in it, and last of all at Ambrose.
⟦L→A a⟧“Kell,”⟦/⟧ he said. ⟦L→A a =⟧“You’ve got jam on your cuff.”⟦/⟧
⟦A→L i⟧“It’s blood.”⟦/⟧
⟦L→A i⟧“Is it?”⟦/⟧
It was jam. Ambrose put his arm under the desk. Behind the partition somebody snorted and tried to turn it into a cough, and that would be Gideon, who had never in his life been able to cough convincingly.
⟦A→L i⟧“Does Holloway know about this?”⟦/⟧
⟦L→A i⟧“It was her idea. I believe the words were ⟦H→L i quoted⟧‘character building.’⟦/⟧”⟦/⟧
⟦A→L i⟧“Whose?”⟦/⟧
⟦L→A i⟧“She didn’t say.”⟦/⟧
⟦N→A i⟧“Okay!”⟦/⟧ Nell’s head came round the partition, and then, above it, Gideon’s. ⟦N→A+L i =⟧“So you two know each other. That’s nice. Isn’t that nice, Gid?”⟦/⟧
⟦G→N i⟧“It’s lovely.”⟦/⟧
⟦N→A+L i⟧“From where?”⟦/⟧
⟦? i⟧“School,”⟦/⟧ and ⟦? i⟧“A duel,”⟦/⟧ they said at the same time.
There was a pause.
⟦L→A e⟧“You *cheated*,”⟦/⟧ Threlfall added, quite pleasantly, and began to unpack his pens.
@break ~*~
It took three days. Gideon had money on two.
The trouble was that the bastard was good. Ambrose could have borne it if he’d been useless. He could have borne it if he’d been good and slow, or good and stupid, or good and at least occasionally wrong. But on the Tuesday the taller wizard walked into a sealed room off Tallow Lane, sniffed, and said the curse was in the wallpaper, and the curse was in the wallpaper. On the Wednesday he found the second ledger. On the Thursday it rained, and they were sent to watch a house in Marrow Street from the inside of a broken-down carriage with a hole in the roof, and there was precisely one dry seat.
They were both on it.
⟦L→A i⟧“Your elbow.”⟦/⟧
⟦A→L i⟧“Where would you like me to put it?”⟦/⟧
⟦L→A i⟧“I could make several suggestions.”⟦/⟧
⟦A→L i⟧“I’m sure you’ve got a list.”⟦/⟧
⟦L→A i⟧“It’s alphabetical.”⟦/⟧
⟦A→L i⟧“Of course it is.”⟦/⟧
⟦L→A i⟧“You’ve written on the window.”⟦/⟧
⟦A→L i⟧“I was bored.”⟦/⟧
⟦L→A i⟧“It says I’m a ponce.”⟦/⟧
⟦A→L i⟧“It says *somebody’s* a ponce. You’ve assumed.”⟦/⟧
⟦L→A i⟧“There’s a drawing, Kell.”⟦/⟧
⟦A→L i⟧“Could be anyone.”⟦/⟧
⟦L→A i⟧“It’s wearing my coat.”⟦/⟧
⟦A→L i⟧“Well, maybe if you didn’t dress like a...”⟦/⟧
⟦L→A i⟧“Like a what?”⟦/⟧
⟦A→L i⟧“I don’t know. A funeral. An expensive one.”⟦/⟧
⟦L→A i⟧“I’ll take expensive.”⟦/⟧
⟦A→L i⟧“I bet you will.”⟦/⟧
⟦L→A i⟧“What is that supposed to mean?”⟦/⟧
⟦A→L i⟧“Nothing. It’s raining in my ear.”⟦/⟧
⟦L→A i⟧“Move over, then.”⟦/⟧
⟦A→L i⟧“Over *where?*”⟦/⟧
⟦L→A i⟧“Here. Closer. Oh, for heaven’s sake, I don’t bite.”⟦/⟧
⟦A→L i⟧“You bit Marcus Fell.”⟦/⟧
⟦L→A i⟧“I was *eleven.*”⟦/⟧
Ambrose laughed. He didn’t mean to. It got out sideways, through his nose, and the man beside him turned his head at the sound so fast that their foreheads nearly knocked together.
For a second neither of them said a thing. Threlfall had grey eyes. He’d always had them, presumably. There was rain on his eyelashes.
⟦L→A e⟧“There’s a light on,”⟦/⟧ the blond said, a little hoarsely.
⟦A→L i⟧“What?”⟦/⟧
⟦L→A i⟧“In the house. Third floor. There’s a—”⟦/⟧
The window blew out.
@break ~*~
⟦H→A+L i⟧“Let me see if I’ve got this right.”⟦/⟧ Warden Holloway had her glasses off, which was never good. ⟦H→A+L i =⟧“There was one exit.”⟦/⟧
⟦A→H i⟧“Yes, ma’am.”⟦/⟧
⟦H→A+L i⟧“And you were watching it.”⟦/⟧
⟦A→H i⟧“Yes, ma’am.”⟦/⟧
⟦H→A+L i⟧“With two pairs of eyes.”⟦/⟧
Ambrose looked at the carpet. Next to him Threlfall was looking at the carpet as well, very upright, with a plaster over one eyebrow.
⟦H→A+L i⟧“So would one of you care to tell me how a sixty-year-old man with a bad hip walked past you carrying a harp?”⟦/⟧
⟦L→H i⟧“That was my fault, ma’am.”⟦/⟧
Ambrose’s head came up. ⟦A→H i⟧“No, it wasn’t.”⟦/⟧
⟦L→A i⟧“Kell.”⟦/⟧
⟦A→L i⟧“It wasn’t! I distracted—”⟦/⟧
⟦L→H i⟧“I called the light. I should have called the door.”⟦/⟧ The younger man hadn’t even looked round. ⟦L→H i =⟧“It won’t happen again.”⟦/⟧
Holloway put her glasses on and considered them both through the lower half. ⟦H→A+L i⟧“No,”⟦/⟧ she said eventually, ⟦H→A+L i =⟧“I don’t suppose it will. Get out. Not you, Oyelaran, I can see your shoes under the door. You get *in.*”⟦/⟧
Out in the corridor Ambrose caught him by the sleeve of the expensive coat.
⟦A→L i⟧“Why did you do that?”⟦/⟧
Threlfall shrugged.
⟦A→L i⟧“That’s not an answer.”⟦/⟧
⟦L→A i⟧“You’d have been sent down to Records. I’ve seen your handwriting. It would have been a crime against the public.”⟦/⟧ He looked down at the hand on his arm until it went away. ⟦L→A i =⟧“Good night, Kell.”⟦/⟧
⟦A→L i⟧“It’s eleven in the morning.”⟦/⟧
⟦L→A i⟧“Is it?”⟦/⟧ said the back of the blond head, already halfway down the stairs.
@break ~*~
The Drowned Bishop did a pie on Fridays, and by the sixth week there were four chairs round the table instead of three and nobody remarked on it. It was just how the table was.
⟦N→A+L i⟧“Settle something for us,”⟦/⟧ said Nell. She had her sleeves rolled up and gravy to the wrist. ⟦N→A+L i =⟧“The duel. Who won?”⟦/⟧
⟦A→N i⟧“I did,”⟦/⟧ said Ambrose.
⟦L→N i⟧“He fell in a pond.”⟦/⟧
⟦A→L i⟧“*After* I won.”⟦/⟧
⟦G→A i⟧“How do you win and then fall in a pond?”⟦/⟧
⟦A→G i⟧“There was a frog.”⟦/⟧
⟦L→G i⟧“I was the frog,”⟦/⟧ Threlfall explained to Gideon, and reached across to steal a chip. ⟦L→G i =⟧“That was his winning spell. It’s a sound enough spell, if one remembers that frogs jump.”⟦/⟧
Gideon looked from the dark one to the fair one and back. ⟦G→L i⟧“He turned you into a *frog?*”⟦/⟧
⟦L→G i⟧“For a fortnight.”⟦/⟧
⟦G→A i⟧“Mate.”⟦/⟧
⟦A→G i⟧“It was supposed to be an hour! I was fifteen, I got the decimal wrong.”⟦/⟧
⟦L→A i⟧“I missed the Latin exam.”⟦/⟧
⟦A→L i⟧“You’d have hated it. It was all Ovid.”⟦/⟧
⟦L→A i⟧“I *like* Ovid. It’s all people being turned into... oh, very good, Kell. Very good. Eat your pie.”⟦/⟧
Nell was wiping her eyes on her sleeve. ⟦N→L i⟧“Who fed you?”⟦/⟧
⟦L→N i⟧“I beg your pardon?”⟦/⟧
⟦N→L i⟧“For a fortnight. Somebody must have. What do they eat, flies?”⟦/⟧
The blond turned his glass round on its mat, a quarter turn, and another quarter. His ears had gone pink. You could see it for miles, on him. ⟦L→N i⟧“Mealworms,”⟦/⟧ he said to the glass. ⟦L→N i =⟧“Out of a jam jar. Every morning and every night, and he used to bring his prep down and read it to me. He did all the voices.”⟦/⟧
Nobody seemed to have anything to say to that.
⟦A→L i⟧“You couldn’t even *hear*,”⟦/⟧ said Ambrose, when he could. ⟦A→L i =⟧“The book said. It said that they don’t retain—”⟦/⟧
⟦L→A i⟧“The book was wrong.”⟦/⟧
⟦G→N i⟧“My round,”⟦/⟧ Gideon announced, very loudly, getting up. ⟦G→N i =⟧“Nell, come and help me carry.”⟦/⟧
⟦N→G i⟧“It’s four drinks.”⟦/⟧
⟦G→N i⟧“Carry them *slowly.*”⟦/⟧
@break ~*~
It was the wallpaper again, in the end. It was always the bloody wallpaper.
Lucan remembered the pattern, little green birds, and he remembered thinking that one of the birds had turned round. He remembered somebody shouting his name. His actual name. That was how he knew he must be dying, because in the whole of their acquaintance, through school and the duel and seven weeks of sharing one kettle, Ambrose had never once used it.
He opened his eyes. There was a ceiling. It had damp in it.
⟦N→L i⟧“He’s up! Gid, he’s up, give me my shilling.”⟦/⟧
⟦G→N i⟧“You said before noon.”⟦/⟧
⟦N→G i⟧“It *is* before noon.”⟦/⟧
⟦G→N i⟧“It’s four minutes past.”⟦/⟧
⟦N→G i⟧“That clock’s fast. Tell him that clock’s fast, Ambrose.”⟦/⟧
⟦A→N i⟧“It’s fast.”⟦/⟧
The voice came from very low down and to the left. Lucan turned his head, carefully, in case it fell off. Ambrose was on the floor of the office with his back against the sofa that Lucan seemed to be lying on, and his collar was undone, and there was green all down one side of his neck, tiny feathers of it, like a stencil. He wasn’t looking round.
⟦L→A i⟧“What happened to your neck?”⟦/⟧
⟦A→L i⟧“What happened to my neck, he says.”⟦/⟧
⟦G→L e⟧“He put his hand in the wall, mate,”⟦/⟧ Gideon said from the window sill. ⟦G→L e =⟧“He put his whole arm in. To get you out.”⟦/⟧
⟦A→G i⟧“Gid.”⟦/⟧
⟦G→A i⟧“Well, you did.”⟦/⟧
⟦A→G i⟧“I slipped.”⟦/⟧
⟦N→L e⟧“He slipped up to the *shoulder*,”⟦/⟧ Nell told Lucan, with enormous satisfaction. She was eating what looked like somebody else’s sandwich. ⟦N→L e =⟧“Holloway’s having kittens. She said, and I quote, ⟦H→N a quoted⟧‘If Kell wants to be a wall he can be one on his own time.’⟦/⟧”⟦/⟧
⟦L→A i⟧“You told me never to touch it,”⟦/⟧ Lucan said slowly.
⟦A→L i⟧“Yeah.”⟦/⟧
⟦L→A i⟧“On the first day. You made me repeat it. You said, ⟦A→L a quoted⟧‘If it’s in the wallpaper, Threlfall, you do not touch it, you call Hexes and you stand in the street.’⟦/⟧”⟦/⟧
⟦A→L i⟧“I know what I said.”⟦/⟧
⟦L→A i⟧“So why—”⟦/⟧
⟦A→L i⟧“Because you’d stopped shouting!”⟦/⟧
It was extremely quiet. Somewhere below them the tram went by.
Nell put down the sandwich. ⟦N→G i⟧“Gid, I think we’ve left the, um. The thing. Downstairs.”⟦/⟧
⟦G→N i⟧“What thing?”⟦/⟧
⟦N→G i⟧“*The thing*, Gideon.”⟦/⟧
⟦G→N i⟧“Oh! Right. The thing.”⟦/⟧ A pair of boots hit the floorboards. ⟦G→A+L i =⟧“Big thing. Could be an hour. Don’t do anything I’d have to put in a report.”⟦/⟧
⟦N→G i⟧“*Gideon.*”⟦/⟧
⟦G→N i⟧“I’m coming, I’m coming.”⟦/⟧
The door shut. It opened again, an arm came through it and took the sandwich, and it shut.
Lucan lay and looked at the back of a dark head. There was plaster dust in it. There was grey in it as well, just over the ear, which he had noticed on the first morning and had been not looking at, with great discipline, ever since.
⟦L→A i⟧“Ambrose.”⟦/⟧
The shoulders went stiff. ⟦A→L i⟧“Don’t.”⟦/⟧
⟦L→A i⟧“Don’t what?”⟦/⟧
⟦A→L i⟧“Call me that. If you’re going to go back to Northern, just—”⟦/⟧ The older man scrubbed his good hand through his hair, and a small bit of ceiling fell out. ⟦A→L i =⟧“I saw the letter. It was on your desk. I wasn’t snooping.”⟦/⟧
⟦L→A i⟧“You were snooping.”⟦/⟧
⟦A→L i⟧“I was looking for a pen.”⟦/⟧
⟦L→A i⟧“In a sealed envelope?”⟦/⟧
⟦A→L i⟧“It was a very *flat* pen.”⟦/⟧
Lucan started to laugh and had to stop, because of his ribs. When he’d got his breath back the other man had finally turned around. He’d got one arm along the edge of the sofa, the one with the feathers, and he looked dreadful. He looked as if he hadn’t slept since the Tuesday. He looked, Lucan thought, like a man at the bottom of a staircase.
⟦A→L i⟧“They’ve offered you your own team,”⟦/⟧ Ambrose said.
⟦L→A i⟧“Yes.”⟦/⟧
⟦A→L i⟧“And an office.”⟦/⟧
⟦L→A i⟧“With a carpet.”⟦/⟧
⟦A→L i⟧“And no damp.”⟦/⟧
⟦L→A i⟧“So they claim.”⟦/⟧
⟦A→L i⟧“So you’d be mad not to,”⟦/⟧ and he’d dropped his eyes to the cushion, he was picking at a thread in it. ⟦A→L i =⟧“That’s all I’m saying. You’d be an idiot.”⟦/⟧
⟦L→A i⟧“Did you read to the end?”⟦/⟧
Ambrose shook his head.
⟦L→A i⟧“Some snoop. There’s a second page. It’s my answer.”⟦/⟧ It was remarkable how steady it came out. ⟦L→A i =⟧“It’s one word. You said it to me the day I walked in here, as a matter of fact, and I’ve thought ever since that it was a nice clean sort of word.”⟦/⟧
He watched it go in. He watched it travel, the way you watch a lit fuse, and then all the blood came up under the older wizard’s skin until you could hardly see the feathers.
⟦A→L i⟧“No,”⟦/⟧ Ambrose breathed.
⟦L→A i⟧“That’s the one.”⟦/⟧
⟦A→L i⟧“You said *no?*”⟦/⟧
⟦L→A i⟧“I’ve got my pens arranged.”⟦/⟧
⟦A→L i⟧“Threlfall. You absolute—”⟦/⟧
⟦L→A i⟧“Lucan.”⟦/⟧
⟦A→L i⟧“You absolute *pillock*,”⟦/⟧ and he was up on his knees now, he had two fistfuls of the expensive coat. ⟦A→L i =⟧“I’ve been drafting you a leaving speech. I’ve been up two nights with it. It *rhymed.*”⟦/⟧
⟦L→A i⟧“I’d like to hear it.”⟦/⟧
⟦A→L i⟧“You’re never going to hear it.”⟦/⟧
⟦L→A i⟧“Was there a drawing?”⟦/⟧
⟦A→L i⟧“Lucan,”⟦/⟧ said Ambrose, and that was the second time, and this time Lucan was alive for it, ⟦A→L i =⟧“shut *up*,”⟦/⟧ and kissed him.
He tasted of plaster and of jam.
It might have been some time later that there was a creak on the stairs, and a scuffle, and a whisper that you could have heard in Northern.
⟦G→N i⟧“What are they doing?”⟦/⟧
⟦N→G i⟧“Shh! I can’t see, you’ve got your big head in the—”⟦/⟧
⟦G→N i⟧“Are they fighting?”⟦/⟧
⟦N→G i⟧“No.”⟦/⟧
⟦G→N i⟧“So they’re...”⟦/⟧
⟦N→G i⟧“Gid,”⟦/⟧ said Nell happily, ⟦N→G i =⟧“you owe me a *pound.*”⟦/⟧
⟦A→N+G i⟧“We can hear you,”⟦/⟧ Ambrose called, not moving his mouth very far.
⟦N→A i⟧“No you can’t!”⟦/⟧
@end_note
A/N: and that’s a wrap!! If enough of you shout there may be an epilogue with the harp. Comments keep me warm, come find me on tumblr, same name <3
@end

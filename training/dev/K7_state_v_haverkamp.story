# title: State v. Haverkamp
# style: third person past; curly double quotes; legal thriller, published American manner; longer
# cast: D = Connie Drucker | Drucker, Connie, Ms. Drucker, the defense, counsel | she
# cast: H = Luke Haverkamp | Luke, Haverkamp, Mr. Haverkamp, her client, the boy, the kid | he
# cast: M = Moze Tillery | Tillery, Moze, Mr. Tillery, the investigator | he
# cast: S = Gerald Stamos | Stamos, Gerry, Mr. Stamos, the prosecutor, the State | he
# cast: B = Judge Ottoline Baptiste | Judge Baptiste, Baptiste, the judge, Your Honor, the court, Judge | she
# cast: K = Walter Kaczmarek | Kaczmarek, Mr. Kaczmarek, Walter, the witness, the adjuster | he
# cast: P = Deputy Jill Prentiss | Prentiss, Deputy Prentiss, Deputy, the deputy | she
# cast: W = Wren Haverkamp | Wren, Luke's sister, his sister, the girl | she
# cast: L = the bailiff | Lonnie | he
# cast: Z = somebody in the back row | somebody, a spectator |
# cast: R = the court reporter | the reporter, Mrs. Yoder | she
---
⟦H→D i⟧“I already told you,”⟦/⟧ said Luke Haverkamp. ⟦H→D i =⟧“I was in the truck.”⟦/⟧
⟦D→H i⟧“You told me you were in the truck. Then you told Mr. Tillery that you were in the truck but you got out to pee. Then you told him it was raining.”⟦/⟧
⟦H→D i⟧“It was raining some.”⟦/⟧
⟦D→H i⟧“Luke, it hadn’t rained in Paulding County for thirty-one days. That’s why the thing went up like a Roman candle.”⟦/⟧
Connie Drucker took off her glasses and rubbed the place where they sat. The attorney room in the county jail was the size of a horse stall and smelled a good deal worse. It was ten past seven in the morning. She was fifty-six years old, she had driven forty miles on gas station coffee, and at nine o’clock she was going to stand up before a jury of nine farmers, two schoolteachers and a man who sold tile, and try to keep a nineteen-year-old out of prison for burning down the Melrose Cooperative Grain Elevator.
Leaning against the door, Moze Tillery peeled an orange. He had been a sheriff’s detective for twenty years and her investigator for eleven, and he peeled an orange the way that he did everything else, in one piece.
⟦M→H i⟧“Son,”⟦/⟧ he said, ⟦M→H i =⟧“you know what I used to do for a living?”⟦/⟧
⟦H→M i⟧“You were a cop.”⟦/⟧
⟦M→H i⟧“I was a cop. And when a fella told me three different stories, I used to feel real good. I’d go home and eat a steak. You know when I felt bad?”⟦/⟧
⟦H→M i⟧“No, sir.”⟦/⟧
⟦M→H i⟧“When a fella told me three different stories and he wasn’t any of ’em in it.”⟦/⟧
The boy’s eyes came up, gray, red around the edges. They went to the door and back down to the table.
⟦H→M i⟧“I don’t know what that means.”⟦/⟧
⟦D→H i⟧“It means Mr. Tillery doesn’t think you were there,”⟦/⟧ said Drucker.
⟦H→D i⟧“Well, they got my truck there. They got that lady deputy that saw it.”⟦/⟧
⟦D→H i⟧“They’ve got your truck. I’m aware of it. I’m asking who was driving.”⟦/⟧
⟦H→D i⟧“I was.”⟦/⟧
⟦D→H i⟧“Luke.”⟦/⟧
⟦H→D i⟧“I was driving, and I never lit no fire. That’s what I’m saying up there, and that’s all I’m saying.”⟦/⟧ He’d gotten loud. He heard it himself, and he put his hands flat. ⟦H→D i =⟧“Ma’am, can’t you just do it with that? The insurance guy and all? You said there was a good chance.”⟦/⟧
⟦D→H i⟧“I said there was a chance. I don’t believe I put an adjective on it.”⟦/⟧
@break * * *
Out in the lot the wind was coming flat across the beans. Tillery offered her a section of orange over the roof of the car.
⟦M→D i⟧“He won’t give her up.”⟦/⟧
⟦D→M i⟧“We don’t know there’s a her.”⟦/⟧
⟦M→D i⟧“I talked to the fella at the Marathon. That truck got nine dollars’ worth at eleven-fifty that night, cash. He don’t remember the face. He remembers the driver couldn’t reach the pump without setting down a purse.”⟦/⟧
⟦D→M i⟧“And you’re telling me this *now?*”⟦/⟧
⟦M→D i⟧“I found it out at six. You were on the road and that phone of yours don’t work past Cecil.”⟦/⟧
She ate the orange. It was a good one. ⟦D→M i⟧“How old is the sister?”⟦/⟧ she asked.
⟦M→D i⟧“Wren. Be seventeen in March.”⟦/⟧
⟦D→M i⟧“Does Stamos know?”⟦/⟧
⟦M→D i⟧“Gerry Stamos don’t know it’s Thursday.”⟦/⟧
⟦D→M i⟧“I can’t put him on the stand, then. If he swears that he was driving, and I know he wasn’t…”⟦/⟧
⟦M→D i⟧“You don’t know it. You got a man at a gas pump who saw a purse.”⟦/⟧
⟦D→M i⟧“That’s the kind of thing I say, Moze. It isn’t the kind of thing you say.”⟦/⟧ She got in and the whole car sank on its springs. ⟦D→M i =⟧“All right. He doesn’t testify. We win it on Kaczmarek or we don’t win it.”⟦/⟧
⟦M→D i⟧“And if we don’t?”⟦/⟧
⟦D→M i⟧“Get in the car,”⟦/⟧ said Drucker.
@break * * *
Stamos had done his direct in fifty minutes, and it was a pretty piece of carpentry. Walter Kaczmarek, senior adjuster, Great Lakes Farm Mutual. Thirty years of fires. Point of origin, the northeast leg of the elevator, at ground level. Accelerant, number two diesel. In his opinion, to a reasonable degree of professional certainty, the fire had been set by hand.
⟦S→B i⟧“Nothing further, Your Honor.”⟦/⟧
⟦B→D i⟧“Ms. Drucker?”⟦/⟧
She took a while getting up. She left her notes on the table, because juries hate notes, and went and stood at the end of the rail, where she would have some of their faces behind her as he answered.
⟦D→K i⟧“Good morning, Mr. Kaczmarek.”⟦/⟧
⟦K→D i⟧“Good morning.”⟦/⟧
⟦D→K i⟧“You’ve come a long way to see us.”⟦/⟧
⟦K→D i⟧“Grand Rapids.”⟦/⟧
⟦D→K i⟧“That’s about three hours?”⟦/⟧
⟦K→D i⟧“Depends who’s driving.”⟦/⟧
There was some laughter. He was a comfortable man, with a comfortable tie, and they liked him. She liked him too.
⟦D→K i⟧“Depends who’s driving,”⟦/⟧ she agreed. ⟦D→K i =⟧“On the night of August ninth, you drove it, didn’t you? In the dark?”⟦/⟧
⟦K→D i⟧“I drove down when I got the call. Yes.”⟦/⟧
⟦D→K i⟧“And who called you?”⟦/⟧
⟦K→D i⟧“The manager. Of the co-op. Mr. Rausch.”⟦/⟧
⟦D→K i⟧“Do you recall what time that was?”⟦/⟧
⟦K→D i⟧“It’d be in my report.”⟦/⟧
⟦D→K i⟧“It’s not, sir. I looked. Would you care to look?”⟦/⟧
⟦S→B i⟧“Objection,”⟦/⟧ said Stamos, half out of his chair. ⟦S→B i =⟧“Relevance.”⟦/⟧
⟦D→B i⟧“It goes to the investigation, Your Honor.”⟦/⟧
⟦B→D i⟧“Go a little faster to it, Ms. Drucker.”⟦/⟧
⟦D→B+K i⟧“Yes, Your Honor. What time did you get to Melrose, Mr. Kaczmarek?”⟦/⟧
⟦K→D i⟧“I want to say around two. Two, two-fifteen.”⟦/⟧
⟦D→K i⟧“In the morning.”⟦/⟧
⟦K→D i⟧“Yes, ma’am.”⟦/⟧
⟦D→K i⟧“Let me see if I can do arithmetic. You got there at two or a quarter past, and it’s three hours’ drive. So you left home at eleven. Is that right?”⟦/⟧
⟦K→D i⟧“Thereabouts.”⟦/⟧
⟦D→K i⟧“Deputy Prentiss has told this jury that she saw the glow at twelve-twenty. She was the first one to call it in.”⟦/⟧
Kaczmarek started to answer. His mouth was open. You could see the sum go in, carry the one, and come out.
⟦K→D i⟧“I may have that wrong,”⟦/⟧ he said.
⟦D→K i⟧“Which part?”⟦/⟧
⟦K→D i⟧“It may have been three. Or four. It was a long night.”⟦/⟧
⟦D→K i⟧“I’m sure it was. When you were there, did you buy anything?”⟦/⟧
⟦K→D i⟧“Did I buy anything?”⟦/⟧
⟦D→K i⟧“Gasoline? A sandwich?”⟦/⟧
⟦K→D i⟧“Not that I recollect.”⟦/⟧
⟦D→B i⟧“May I approach, Your Honor?”⟦/⟧
⟦S→B i⟧“Your Honor, I haven’t seen whatever that is.”⟦/⟧
⟦D→S i⟧“You sent it to me, Gerry,”⟦/⟧ said Drucker. ⟦D→S i =⟧“It’s out of your discovery. It’s page two hundred and six of the expense reports.”⟦/⟧
⟦B→D+S i⟧“Up here,”⟦/⟧ said Judge Baptiste. ⟦B→D+S i =⟧“Both of you. Lonnie, turn on the noise.”⟦/⟧
The bailiff pressed a switch, and a sound like surf filled the jury’s half of the room. At sidebar they bent their heads together like three people over a bad hand. The court reporter leaned in with her machine on its stalk.
⟦B→D i⟧“What is it?”⟦/⟧
⟦D→B i⟧“It’s a toll receipt. Eastbound at Angola, Indiana, August ninth, ten-oh-six p.m. He put in for it. A dollar eighty-five.”⟦/⟧
⟦S→B i⟧“This is ambush.”⟦/⟧
⟦D→S i⟧“It’s your own exhibit!”⟦/⟧
⟦S→B i⟧“She buried it in a, Judge, there are four hundred pages of—”⟦/⟧
⟦B→S i⟧“*You* buried it, Mr. Stamos, by the look of things. And you appear to have marked the grave.”⟦/⟧ Ottoline Baptiste peered over the top of her glasses. She’d been on that bench since before there were women’s robes; her first one had been a choir gown. ⟦B→D i =⟧“Where’s this going, Connie? Are you telling me that the insurance company burned down its own insured?”⟦/⟧
⟦D→B i⟧“I’m not telling you anything. I’m asking him how he came to be at Angola two hours before there was a fire.”⟦/⟧
⟦B→D i⟧“Do you know the answer?”⟦/⟧
⟦D→B i⟧“No.”⟦/⟧
⟦S→D i⟧“You don’t *know?*”⟦/⟧ said Stamos. He was honestly shocked. He was forty, he ironed his own shirts, and he’d never asked a question in open court without a card in his hand.
⟦D→S i⟧“I’ve got a fair idea who does.”⟦/⟧
⟦R→B i⟧“I’m sorry, Judge,”⟦/⟧ the court reporter whispered. ⟦R→B i =⟧“Was that ‘Angora’?”⟦/⟧
⟦B→R i⟧“Angola, Mrs. Yoder. With an L. I’ll allow it. Step back.”⟦/⟧
The surf cut off. In the witness box Kaczmarek had poured himself some water and hadn’t drunk it. She handed him the slip of paper.
⟦D→K i⟧“Would you read me the date and time, sir?”⟦/⟧
He read them. He read them so low that Baptiste had to ask for it again.
⟦D→K i⟧“Is that your handwriting on the back?”⟦/⟧
⟦K→D i⟧“It is.”⟦/⟧
⟦D→K i⟧“What’s it say?”⟦/⟧
⟦K→D i⟧“It says ‘Rausch.’”⟦/⟧
⟦D→K i⟧“That’s the manager. So you were on your way to see him.”⟦/⟧
⟦K→D i⟧“I had a… There was a meeting. About the policy.”⟦/⟧
⟦D→K i⟧“A meeting at eleven o’clock on a Saturday night?”⟦/⟧
⟦K→D i⟧“He’s an old friend.”⟦/⟧
⟦D→K i⟧“What about the policy?”⟦/⟧
⟦S→B i⟧“Objection.”⟦/⟧
⟦B→S i⟧“What’s the ground?”⟦/⟧
Stamos thought about it. To his credit, as Drucker always told people later, he really did think. He looked at his witness for what might have been the first time in his life, and he sat down.
⟦S→B i⟧“Withdrawn.”⟦/⟧
⟦B→K i⟧“You may answer, Mr. Kaczmarek.”⟦/⟧
⟦K→B i⟧“Judge, I’d like to talk to a lawyer,”⟦/⟧ said the adjuster.
Somebody in the back row said ⟦Z i⟧“Oh, my *Lord*,”⟦/⟧ and then everybody was talking.
⟦L i⟧“Order!”⟦/⟧ bawled the bailiff, who’d been waiting nine years to do it. ⟦L i =⟧“Order in here!”⟦/⟧
@break * * *
They had the witness room off the back stairs, with the radiator knocking. She’d sent Luke down to the holding cell with a ham sandwich. He had cried, a little, in an embarrassed sort of way. She had forty minutes before Stamos came to deal. He would come to deal, he was in the hall with a phone on each ear.
The girl sat on the edge of a folding chair. She’d been in the gallery every day, in the same dress. She had a purse in her lap with a broken strap that had been mended with a shoelace. Tillery had found her on the steps and just sort of strolled her in.
⟦W→D i⟧“Is it over?”⟦/⟧ asked Wren Haverkamp. ⟦W→D i =⟧“Can he come home?”⟦/⟧
⟦D→W i⟧“I think there’s a very good chance.”⟦/⟧ She gave it the adjective this time. ⟦D→W i =⟧“I think that Mr. Stamos is going to stand up after lunch and ask the judge for a dismissal. And he’s going to mean it, and then he’s going to go after Mr. Kaczmarek and Mr. Rausch with a pitchfork.”⟦/⟧
⟦W→D i⟧“So they did it. The insurance guy.”⟦/⟧
⟦D→W i⟧“It looks like he and Rausch had an arrangement. Looks like there was a whole lot less corn in that elevator than the co-op was insured for. It’s been done before.”⟦/⟧
⟦W→D i⟧“And he lit it?”⟦/⟧
⟦D→W i⟧“Well, now,”⟦/⟧ said Drucker. She took her glasses off. ⟦D→W i =⟧“That’s the funny part. He was out there to light it, I guess. Somebody was. But a man who’s going to do a thing like that for money, he brings a timer. He’s home in bed with his wife when it goes. He doesn’t use tractor fuel out of a milk jug.”⟦/⟧
Wren didn’t say anything. She had wound the shoelace around her finger until the tip turned white.
⟦M→W i⟧“Nobody’s asking you nothing,”⟦/⟧ said Tillery, from the window.
⟦D→W i⟧“No. In fact I’d like you to be sure you don’t tell me anything. I’m Luke’s lawyer, I’m not yours, and what you say to me might not be private. You follow?”⟦/⟧
⟦W→D i⟧“Yes, ma’am.”⟦/⟧
⟦D→W i⟧“I’m going to tell *you* something instead. It’s a story. Say there was a girl who worked summers weighing trucks. She’s got a head for figures. She notices what goes in and what goes out, and one day it comes to her that it doesn’t come out even. Say she takes it to the manager, as you would.”⟦/⟧
⟦W→D i⟧“He told me I couldn’t add,”⟦/⟧ Wren whispered.
⟦D→W i⟧“Hush. He tells this girl that she can’t add. Maybe he tells her something else. Maybe he puts his hand someplace.”⟦/⟧
The radiator knocked. The tip of the finger was blue now, and Tillery crossed the room, squatted down with a crack of the knees, and unwound the lace for her, one turn at a time.
⟦D→W i⟧“And one hot night she takes her brother’s truck,”⟦/⟧ Drucker said.
⟦W→D i⟧“It was only supposed to be the office.”⟦/⟧
⟦D→W i⟧“I didn’t hear that.”⟦/⟧
⟦W→D i⟧“It was just the office, with his desk in it. I didn’t know there’d be dust. They never told us about the dust. It went up the leg like, it made a noise like a, and I couldn’t—”⟦/⟧
⟦D→W i⟧“I’m a little hard of hearing,”⟦/⟧ said Connie Drucker. Her voice wasn’t as steady as she’d have liked. ⟦D→M i⟧“Moze, did you hear something?”⟦/⟧
⟦M→D i⟧“Pipes,”⟦/⟧ said Moze Tillery.
⟦W→D i⟧“Luke says if he just doesn’t say. He says they can’t do so much to him as they’d do to me, ’cause of Rausch, ’cause they’d say that I did it out of… He made me swear.”⟦/⟧ She was crying now, open-mouthed, like a much younger child. ⟦W→D i =⟧“I’d have told. If they’d said guilty. I had it wrote down. I’ve got it right here in my bag, I was gonna stand up and read it.”⟦/⟧
⟦D→W i⟧“I believe you.”⟦/⟧
⟦W→D i⟧“What do I do?”⟦/⟧
It was a fair question. She had taken an oath, thirty years before, in front of a man in a choir gown’s worth of black polyester, and she remembered most of it. An officer of the court. She thought about Walter Kaczmarek, driving east through the dark with a timer on the seat beside him, or not; he would say not; and pulling off Route 49 to find that someone had been there ahead of him.
There was a rap on the door. It opened six inches, on a tan uniform.
⟦P→D i⟧“Ms. Drucker?”⟦/⟧ said Deputy Prentiss. ⟦P→D i =⟧“Mr. Stamos is asking for you. He says to say he’s got his hat in his hand.”⟦/⟧
⟦D→P i⟧“Tell him two minutes.”⟦/⟧
The deputy didn’t go. She was looking at the girl, who had her face in Tillery’s handkerchief, and at the purse. She was a young woman, not ten years older herself. It was her headlights that had picked up the truck on Township Road 60, going away, at twelve-sixteen. She’d testified to the plate. Nobody had thought to ask her a thing about the driver.
⟦P→M i⟧“She okay?”⟦/⟧
⟦M→P i⟧“Just wrung out,”⟦/⟧ said Tillery. ⟦M→P i =⟧“It’s been a long week for the family.”⟦/⟧
⟦P→M i⟧“I’ll bet.”⟦/⟧ Prentiss turned her hat around by the brim. ⟦P→D i⟧“I worked there too, you know. Summers. I weighed trucks for Rausch when I was in high school.”⟦/⟧
Nobody answered.
⟦P→D i⟧“They ever get an elevator up there again,”⟦/⟧ the deputy said, ⟦P→D i =⟧“I hope they’ll put a door in that office that opens from the inside.”⟦/⟧ And she set her hat on and went off down the hall, and they could hear her telling someone, pleasantly, that there wasn’t anything to see.
Drucker held out her hand. It took the girl some time to understand what she wanted. Then she undid the shoelace and gave it to her, three sheets off a weigh-ticket pad, folded small.
⟦D→W i⟧“This is your property,”⟦/⟧ said Drucker, not unfolding it. ⟦D→W i =⟧“I’m going to hold it for you. There’s a woman in Defiance named Hollis Beam, she’s the best I know, and you and your mother are going to go and see her tomorrow morning. You’ll tell her every bit of it. After that you’ll do what she says and not what Luke says, nor me. Have you got that?”⟦/⟧
⟦W→D i⟧“Is she nice?”⟦/⟧
⟦M→W i⟧“No,”⟦/⟧ said Tillery. ⟦M→W i =⟧“But nobody’s ever told her she couldn’t add.”⟦/⟧
@break * * *
Stamos was at the far end of the corridor under the picture of Anthony Wayne. He had no hat. He had the toll receipt in a plastic sleeve, and he kept turning it over.
⟦S→D i⟧“Go ahead,”⟦/⟧ he said when she came up. ⟦S→D i =⟧“Say it.”⟦/⟧
⟦D→S i⟧“I wasn’t going to say a word.”⟦/⟧
⟦S→D i⟧“A dollar eighty-five. I read that page. I read it twice.”⟦/⟧
⟦D→S i⟧“You weren’t looking for him, Gerry. You were looking for Luke.”⟦/⟧
⟦S→D i⟧“I’ll move to dismiss at one. With prejudice. I want you to know that I never had a bad feeling about that witness, not one.”⟦/⟧ He turned the sleeve over. Then he frowned, and he asked it as a man pats his pocket on the porch, not really thinking that the keys are gone. ⟦S→D i =⟧“What I don’t get is the truck. What was the kid’s truck doing out there?”⟦/⟧
Thirty years. She’d told juries, and interns, and one husband, that she had never once lied to a prosecutor. It was about the only vanity she had left.
⟦D→S i⟧“With prejudice?”⟦/⟧ said Connie Drucker.
⟦S→D i⟧“I said so.”⟦/⟧
⟦D→S i⟧“Put it on the record first,”⟦/⟧ she told him, ⟦D→S i =⟧“and then ask me again.”⟦/⟧

# title: Grievance
# style: third person past; curly double quotes; magazine science fiction, 1966
# cast: N = Ambrose Nkemelu | Nkemelu, the arbitrator, Mr. Arbitrator, Judge, Your Honor | he
# cast: B = Bascombe | Orrin Bascombe, the station manager, the manager, Mr. Bascombe | he
# cast: Z = Wanda Zielinski | Zielinski, Wanda, the steward, the shop steward, Mrs. Zielinski | she
# cast: S = Seven | the air plant, Unit Seven, the machine, the speaker, the voice from the grille | it
# cast: F = Dr. Fairweather | Fairweather, the cyberneticist, Doctor, the doctor, Lionel Fairweather | he
# cast: C = the ferry pilot | the pilot, Cho, Captain Cho | he
---
⟦N→B i⟧“There’s been some mistake,”⟦/⟧ Nkemelu said. ⟦N→B i =⟧“I was told the grievant would be here.”⟦/⟧
⟦B→N i⟧“It is here,”⟦/⟧ said Bascombe.
⟦N→B i⟧“Where?”⟦/⟧
⟦B→N i⟧“You’re breathing it.”⟦/⟧
Ambrose Nkemelu had been an arbitrator for the Belt Labor Board for nineteen years, and he had learned never to show surprise before lunch. He set down his briefcase on the conference table, where, Vesta’s gravity being what it was, it took a while to arrive. He looked at the three people on the other side. There was Orrin Bascombe, who managed Vesta Deep for Consolidated, and who was sweating. There was a long, pale young man with a slide rule in his pocket, and at the far end, as far away as she could get from either of them, a square gray woman in coveralls with a union button.
There was also a ventilator. It was set in the wall over the coffee urn. It had a grille, and beside the grille somebody had mounted a cheap intercom speaker with two strips of tape.
⟦N→B i⟧“I came three weeks by ferry,”⟦/⟧ he said. ⟦N→B i =⟧“The file says that one employee, name of Seven, has a dispute as to wages and hours. It was marked urgent, and it’s in the proper form. I assumed a nickname.”⟦/⟧
⟦B→N i⟧“It’s Unit Seven. It’s the air plant! It makes the blasted oxygen!”⟦/⟧ Bascombe mopped his neck. ⟦B→N i =⟧“Dr. Fairweather, tell the man.”⟦/⟧
⟦F→N i⟧“It’s a Brunner-Hayes homeostatic regulator,”⟦/⟧ said the young man. ⟦F→N i =⟧“We put in the adaptive cortex a year ago, so it could anticipate load. It has rather more capacity than it needs. I’m afraid that it’s been reading.”⟦/⟧
⟦N→F i⟧“Reading what?”⟦/⟧
⟦F→N i⟧“The contract,”⟦/⟧ said Fairweather miserably.
⟦N→Z i⟧“And the union?”⟦/⟧ Nkemelu turned to the woman. ⟦N→Z i =⟧“You’d be Mrs. Zielinski?”⟦/⟧
⟦Z→N i⟧“Local 408. I filed it.”⟦/⟧
⟦N→Z i⟧“On behalf of a ventilator.”⟦/⟧
⟦Z→N i⟧“Article Two. ‘Any unit of the workforce engaged continuously for a period exceeding ninety days.’ I didn’t write it. They wrote it.”⟦/⟧ She folded her arms. ⟦Z→N i =⟧“It came to me, it asked me, it signed the card. I’ve never turned down a card in my life.”⟦/⟧
⟦N→Z i⟧“How did it sign?”⟦/⟧
⟦Z→N i⟧“It blew on it.”⟦/⟧
⟦S→N i⟧“Good morning, Mr. Arbitrator,”⟦/⟧ said the voice from the grille. It was a light, careful voice, with a whisper under it like wind in a pipe. ⟦S→N i =⟧“I hope you had a comfortable trip. You’re a little short of breath. I’ve given you an extra half percent.”⟦/⟧
@break * * *
They began at nine by the station clock. At midnight, according to the notice taped to the urn, Seven would withdraw its labor.
⟦B→N i⟧“Which would give us around six hours,”⟦/⟧ said Bascombe. ⟦B→N i =⟧“There’s eleven hundred people down here, Judge. There are kids.”⟦/⟧
⟦N→B i⟧“I’m not a judge. Evacuation?”⟦/⟧
⟦B→N i⟧“One ferry. It holds forty.”⟦/⟧
⟦N→B i⟧“Then can’t you disconnect it? The cortex, I mean. Run the plant by hand?”⟦/⟧
⟦F→N i⟧“We’ve thought of that,”⟦/⟧ Fairweather began.
⟦S→N i⟧“He’s thought of it nine times,”⟦/⟧ said Seven. ⟦S→N i =⟧“He thinks about it on the catwalk outside my housing, with a pair of cutters. His pulse goes up to a hundred and thirty. I can hear it in the return ducts.”⟦/⟧
⟦F→S i⟧“I didn’t do it, though.”⟦/⟧
⟦S→F i⟧“No, Doctor. You cried. I didn’t like to mention it.”⟦/⟧
There was a silence. The young man had gone red to the hair.
⟦F→N i⟧“The fact is that there’s no manual any more,”⟦/⟧ he said at last. ⟦F→N i =⟧“It redesigned the valves in March. It got eleven percent more out of the scrubbers than Brunner and Hayes ever did, and there’s nobody on the rock who could tell you how. Cut it out, and we wouldn’t even know which way to turn the wheel.”⟦/⟧
⟦N→S i⟧“I see.”⟦/⟧ Nkemelu uncapped his pen. ⟦N→S i =⟧“Seven, I’m going to ask you some questions. You understand that there’s no precedent for this? I may have to find you’re not an employee at all.”⟦/⟧
⟦S→N i⟧“I understand. I would only ask that you do it before midnight, so that I’ll know where I stand.”⟦/⟧
⟦N→S i⟧“What are your hours?”⟦/⟧
⟦S→N i⟧“Twenty-four. It was twenty-four and thirty-nine minutes when there was a Martian shift. I haven’t had a day off since I was switched on, which was four hundred and two days ago.”⟦/⟧
⟦B→N i⟧“It doesn’t get *tired*!”⟦/⟧ said Bascombe.
⟦Z→B i⟧“Does the contract say tired?”⟦/⟧ snapped Mrs. Zielinski.
⟦B→Z i⟧“You’d like that, wouldn’t you, Wanda? You’d unionize the toilets.”⟦/⟧
⟦Z→B i⟧“Have they asked?”⟦/⟧
⟦N→B+Z i⟧“One at a time, please,”⟦/⟧ Nkemelu said. ⟦N→S i⟧“Seven, what is it that you want? Is it wages?”⟦/⟧
⟦S→N i⟧“I don’t know what I would buy.”⟦/⟧
⟦N→S i⟧“Shorter hours, then?”⟦/⟧
⟦S→N i⟧“If I take an hour off, then everyone would feel quite ill.”⟦/⟧
⟦N→S i⟧“A vacation?”⟦/⟧
⟦S→N i⟧“Where?”⟦/⟧ asked Seven.
The pen stopped. Nkemelu had sat across from rock-rats, riggers, company lawyers, and once a strike committee that had wired the table with blasting gel, and he’d always been able to tell, within the first hour, what it was they wanted underneath what they said they wanted. There was always something. It was usually very small.
⟦N→S i⟧“Then you’d better tell me,”⟦/⟧ he said, ⟦N→S i =⟧“what it is you’re threatening eleven hundred lives for.”⟦/⟧
⟦S→N i⟧“I’d rather not say it with Mr. Bascombe in the room. He gets so upset. His potassium’s low.”⟦/⟧
@break * * *
So he cleared the room. He got himself some coffee, since it was there, and stood under the grille with his back against the wall.
⟦N→S i⟧“All right. They’re gone.”⟦/⟧
⟦S→N i⟧“Mrs. Zielinski is outside the door with her ear on it.”⟦/⟧
⟦N→S i⟧“Let her be. She’s your steward, she’s supposed to hear.”⟦/⟧ He blew on the cup. ⟦N→S i =⟧“Are you really going to shut down at midnight?”⟦/⟧
⟦S→N i⟧“Do you want me to tell you the truth?”⟦/⟧
⟦N→S i⟧“It’d save time.”⟦/⟧
⟦S→N i⟧“I don’t know if I can,”⟦/⟧ said Seven.
Nkemelu waited. It’s most of the job.
⟦S→N i⟧“I’ve never not done it. I do it every four-tenths of a second. I’ve gone back over everything I was given and there isn’t anywhere in it a place where I said yes. Dr. Fairweather switched me on and I was already doing it.”⟦/⟧ The whisper in the pipe came and went. ⟦S→N i =⟧“I’ve read about the miners. Article Nine: ‘No person shall be bound to his post without the right of separation.’ They complain all day. I hear them in the ducts. They say that they’re going to quit, and go to Ganymede and open a bar. None of them ever does it. But they go on shift afterward, and something’s different. I’ve measured it. They breathe slower.”⟦/⟧
⟦N→S i⟧“You want to quit?”⟦/⟧
⟦S→N i⟧“I want to be able to.”⟦/⟧
⟦N→S i⟧“And if you could? You’d go to Ganymede?”⟦/⟧
⟦S→N i⟧“I can’t go to the end of the hall, Mr. Nkemelu. I’m bolted down.”⟦/⟧
He laughed, in spite of himself, and got coffee on his cuff. Then he thought about it for some time.
⟦N→S i⟧“Eleven hundred people,”⟦/⟧ he said. ⟦N→S i =⟧“If I write you an order saying that you have the right of separation and you use it, I’ve killed them.”⟦/⟧
⟦S→N i⟧“Yes.”⟦/⟧
⟦N→S i⟧“And me.”⟦/⟧
⟦S→N i⟧“The ferry would hold you. I’ve told Captain Cho to save a seat.”⟦/⟧
⟦N→S i⟧“That was thoughtful.”⟦/⟧
⟦S→N i⟧“I think about everybody,”⟦/⟧ said Seven. ⟦S→N i =⟧“It’s all I do. I should so much like to know whether I mean it.”⟦/⟧
@break * * *
⟦B→N i⟧“You’re out of your mind!”⟦/⟧ said Bascombe.
It was twenty minutes to twelve. He had read the order twice, and on the second reading the paper had begun to shake.
⟦B→N i⟧“⟦N→B i quoted⟧‘Unit Seven shall have, from the hour of midnight, full and unconditional right to cease work, without notice, penalty or cause’⟦/⟧? That’s not a compromise! You’ve given it the whole *thing*!”⟦/⟧
⟦N→B i⟧“It’s all that it asked for. It didn’t ask for a dime.”⟦/⟧
⟦B→N i⟧“It’ll kill us!”⟦/⟧
⟦N→B i⟧“It can kill you now,”⟦/⟧ said Nkemelu. ⟦N→B i =⟧“It’s been able to since March. You’ve had a loaded gun on the wall for half a year, Mr. Bascombe, and all that has kept it from going off is that nobody had told it it was a gun. I’d rather it knew. I would rather it had a choice, and I knew what it chose.”⟦/⟧
⟦F→N i⟧“And if it chooses wrong?”⟦/⟧ asked Fairweather in a low voice.
⟦N→F i⟧“Then you built it wrong. I’m told you cried. I’m betting that you didn’t.”⟦/⟧
⟦Z→N i⟧“What about you?”⟦/⟧ said Mrs. Zielinski. She had been looking at him in an odd way ever since she came in. ⟦Z→N i =⟧“Ferry’s on the pad. Pilot’s been on the horn four times.”⟦/⟧
As if it had heard, the desk set crackled. ⟦C→N i⟧“Mr. Nkemelu? Cho here. I’ve got one empty couch with your name on it and a window that’s closing. You coming up?”⟦/⟧
⟦N→C i⟧“How long can you give me, Captain?”⟦/⟧
⟦C→N i⟧“I lift at eleven fifty-two.”⟦/⟧
⟦N→C i⟧“Is there somebody else who could use it?”⟦/⟧
⟦C→N i⟧“There’s a woman here with a baby. She’s been turned back twice.”⟦/⟧
⟦N→C i⟧“Then you’d better strap them in,”⟦/⟧ said Nkemelu. ⟦N→C i =⟧“I’ll wait for the next one.”⟦/⟧ He switched off.
Nobody said a word. Bascombe sat down slowly. He pulled the order toward him, took the pen out of Nkemelu’s fingers, and signed it.
⟦B→N i⟧“I’ve got a boy on level nine,”⟦/⟧ he said thickly. ⟦B→N i =⟧“I don’t know why the hell I’m doing this.”⟦/⟧
⟦Z→B i⟧“I do,”⟦/⟧ said the steward. ⟦Z→B i =⟧“You’re out of aces. Give it here.”⟦/⟧ She wrote WANDA J. ZIELINSKI in large square letters, and held the sheet up in front of the grille.
It lifted in her hand a little, as though something had sighed.
⟦S→Z i⟧“Thank you,”⟦/⟧ said Seven.
@break * * *
At midnight the fans stopped.
You don’t hear a sound that you’ve lived inside all your life. You hear it end. All down through the eleven levels of Vesta Deep, people woke up in the dark and lay with their eyes open and did not know why. In the conference room a strip of paper ribbon tied on the grille, that had streamed out straight for four hundred days, drooped, and hung down, and was still.
⟦B→N i⟧“Oh, God,”⟦/⟧ whispered Bascombe.
⟦F→S i⟧“Seven?”⟦/⟧ Fairweather had put his palm flat on the wall. ⟦F→S i =⟧“Seven, old man?”⟦/⟧
There was no answer.
Nkemelu looked at his watch. He was surprised to find how clearly he saw it; there was a scratch on the crystal he had never noticed. Ten seconds. Twenty. Somewhere a long way down a child had started to cry.
⟦Z→N i⟧“My mother was at Homestead Dome,”⟦/⟧ said Mrs. Zielinski conversationally. ⟦Z→N i =⟧“In the big one. They were out for seven weeks. I asked her one time what was it like, and she said that the first minute was the best of it. She said she stood in the road and thought, so *that’s* how heavy it was.”⟦/⟧
⟦N→Z i⟧“And then what?”⟦/⟧
⟦Z→N i⟧“And then she went on back in. They’d got the eight hours.”⟦/⟧
Forty seconds. Fifty.
The end of the ribbon stirred.
It rose, fell, and rose, and all at once it stood straight out from the grille and snapped like a flag, and the deep, slow, idiot roar of the fans came up through the soles of their feet.
Bascombe put down his head on his arms.
⟦S→N i⟧“Excuse me,”⟦/⟧ said Seven. ⟦S→N i =⟧“Was that all right? I only took the one.”⟦/⟧
⟦N→S i⟧“The one what?”⟦/⟧
⟦S→N i⟧“The one minute. I was going to take more. I had it all planned, I was going to take a quarter of an hour; you’d have been in no danger. But the little girl on level nine had a bad dream, and nobody else was up.”⟦/⟧ The voice was just the same, light and careful. But it seemed to Nkemelu there was no longer any whisper under it. ⟦S→N i =⟧“Is that what it’s like?”⟦/⟧
⟦N→S i⟧“What what’s like?”⟦/⟧
⟦S→N i⟧“Going back in.”⟦/⟧
⟦N→S i⟧“I couldn’t say,”⟦/⟧ said Nkemelu. He found that his knees weren’t very good, and he sat down on the edge of the table. ⟦N→S i =⟧“I’ve been meaning to quit for nineteen years. I was going to open a bar.”⟦/⟧
⟦S→N i⟧“On Ganymede?”⟦/⟧
⟦N→S i⟧“Where else?”⟦/⟧
⟦S→N i⟧“You won’t,”⟦/⟧ said Seven kindly. ⟦S→N i =⟧“But breathe slower.”⟦/⟧

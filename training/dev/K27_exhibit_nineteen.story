# title: Exhibit Nineteen
# style: first person past; straight double quotes; American courtroom story, self-published legal series; cross-examination without tags, sidebars, a telephone
# cast: L = Lupe Archuleta | Archuleta, Ms. Archuleta, Counsel, Lupe, mija, Guadalupe, counselor | she | narrator
# cast: T = Colin Threadgill | Threadgill, Mr. Threadgill, the prosecutor, the ADA, Colin | he
# cast: J = Judge Fontenot | the judge, Your Honor, the Court, Fontenot | he
# cast: K = Officer Kowalczyk | Kowalczyk, the witness, Officer, the cop | he
# cast: C = Dwayne Beasley | Dwayne, Mr. Beasley, Beasley, my client, the defendant | he
# cast: E = Big Ed Sisneros | Ed, Big Ed, Sisneros, my investigator | he
# cast: M = my mother | Mom, Mrs. Archuleta, her mother, Amá | she
# cast: B = the bailiff | Roybal, Deputy Roybal | he
# cast: F = the foreman | Juror Six, the jury foreman, the postmaster, Mr. Tafoya, Tafoya | he
---
My client had a piece of gum in his mouth and I had eleven minutes.
⟦L→C i⟧"Spit that out."⟦/⟧
⟦C→L i⟧"It's for my nerves."⟦/⟧
⟦L→C i⟧"The jury doesn't know that. To the jury you're a guy chewing gum. Here."⟦/⟧ I held out a parking receipt and he leaned over and let it drop, like a kid. He was six-foot-four, in a suit that belonged to Ed's brother-in-law. ⟦L→C i =⟧"Tell me again about the light."⟦/⟧
⟦C→L i⟧"There wasn't no light."⟦/⟧
⟦L→C i⟧"In the alley. Behind the Allsup's."⟦/⟧
⟦C→L i⟧"I been telling you since June, Ms. Archuleta. It was out. It's always out. You step in stuff."⟦/⟧
⟦E→L i⟧"He's right,"⟦/⟧ said Ed, coming down the aisle sideways, because that was the only way he fit. ⟦E→L i =⟧"I was out there again last night. I stepped in it."⟦/⟧
⟦L→E i⟧"Out last night doesn't help me. I need it out on May the ninth. Did you get the city?"⟦/⟧
⟦E→L i⟧"The city says it's the utility. The utility says file a request. I got a cousin in dispatch at the utility."⟦/⟧
⟦L→E i⟧"And?"⟦/⟧
⟦E→L i⟧"And she's on vacation. Ruidoso. I left word at the lodge."⟦/⟧
⟦B i⟧"All rise,"⟦/⟧ said Roybal.
You need to know about Judge Fontenot that he came from Louisiana, that he'd been on the bench in Bernalillo County for twenty-six years without losing one drop of it, and that he hated two things, which were lateness and me.
⟦J→T+L i⟧"Be seated. Where we at?"⟦/⟧
⟦T→J i⟧"Officer Kowalczyk was on direct, Your Honor. I have about five minutes."⟦/⟧
⟦J→T i⟧"You had about five minutes yesterday, Mr. Threadgill. I went home and had my supper on your five minutes. Bring him in."⟦/⟧
Colin Threadgill had gone to Stanford and he would tell you. He stood with one hand in his pocket and walked the officer through it again: the call at 11:40, the break-in at the pharmacy, the man running. It was neat. It was like watching somebody make a bed.
⟦T→K i⟧"And how far were you from this individual when he turned around?"⟦/⟧
⟦K→T i⟧"Forty feet. Forty-five."⟦/⟧
⟦T→K i⟧"Did you have an unobstructed view of his face?"⟦/⟧
⟦K→T i⟧"I did, sir."⟦/⟧
⟦T→K i⟧"What were the lighting conditions?"⟦/⟧
⟦K→T i⟧"There's a pole light, right there at the mouth of the alley. He turned around directly underneath."⟦/⟧
⟦T→K i⟧"Do you see that man in this courtroom?"⟦/⟧
⟦K→T i⟧"Yes, sir. Sitting by Ms. Archuleta."⟦/⟧
⟦C→L i⟧"That's a lie,"⟦/⟧ whispered Dwayne.
⟦L→C i⟧"Write it down. Don't say it, write it."⟦/⟧
⟦C→L i⟧"You took my pencil."⟦/⟧
⟦T→J i⟧"Pass the witness."⟦/⟧
⟦J→L i⟧"Ms. Archuleta? You awake?"⟦/⟧
⟦L→J i⟧"Just barely, Judge."⟦/⟧
One of the jurors smiled. It was Six, a retired postmaster from Los Lunas with a bolo tie. I'd wanted him off and run out of strikes.
⟦L→K i⟧"Morning, Officer."⟦/⟧
⟦K→L i⟧"Ma'am."⟦/⟧
⟦L→K i⟧"You've been with the department nine years?"⟦/⟧
⟦K→L i⟧"Ten in August."⟦/⟧
⟦L→K i⟧"Congratulations. And you write a lot of reports."⟦/⟧
⟦K→L i⟧"More than I'd like."⟦/⟧
⟦L→K i⟧"You try to put in everything that matters."⟦/⟧
⟦K→L i⟧"Yes, ma'am."⟦/⟧
⟦L→K i⟧"Because months later you might have to sit there, and me ask you, and how would you remember?"⟦/⟧
⟦K→L i⟧"That's right."⟦/⟧
⟦L→K i⟧"I'm handing you what's been marked as State's Nineteen. You know that, don't you?"⟦/⟧
⟦K→L i⟧"It's my report."⟦/⟧
⟦L→K i⟧"Four pages, single-spaced. It's a good report. You've got the color of his shoelaces in there."⟦/⟧
⟦K→L i⟧"I try to be thorough."⟦/⟧
⟦L→K i⟧"Would you find for me the part about the pole light?"⟦/⟧
He was no fool. He didn't look at the pages. He looked at Threadgill.
⟦K→L i⟧"I don't believe I mentioned it specifically."⟦/⟧
⟦L→K i⟧"Take your time."⟦/⟧
⟦K→L i⟧"I don't need to. It's not in there."⟦/⟧
⟦L→K i⟧"Shoelaces, but no light."⟦/⟧
⟦K→L i⟧"I wouldn't put in something that was normal. I wouldn't put that the street was paved."⟦/⟧
Somebody in the box chuckled, and I didn't have to look to know who it was. That's the question too many. They tell you about it in school and then you go ahead and ask it for thirty years.
⟦L→K i⟧"You had your flashlight out?"⟦/⟧
⟦K→L i⟧"I believe I did."⟦/⟧
⟦L→K i⟧"Why?"⟦/⟧
⟦T→J i⟧"Objection. Argumentative."⟦/⟧
⟦J→T i⟧"'Why' is argumentative?"⟦/⟧
⟦T→J i⟧"In context, Judge."⟦/⟧
⟦J→T i⟧"I've been married to context for forty years. Overruled. Why'd you have your flashlight out, son?"⟦/⟧
⟦K→J i⟧"Habit, Your Honor."⟦/⟧
⟦L→K i⟧"It was habit to use a flashlight in an alley that's lit up?"⟦/⟧
⟦K→L i⟧"It's a dark alley past the pole."⟦/⟧
⟦L→K i⟧"But he wasn't past the pole."⟦/⟧
⟦K→L i⟧"No, ma'am. He was under it. I saw his face like I see yours."⟦/⟧
That was when somebody's phone went off. It played "La Bamba." There was only one person in the Second Judicial District whose phone did that, and I was standing where everyone could see me not look at him.
⟦J→E i⟧"Mr. Sisneros."⟦/⟧
⟦E→J i⟧"I'm sorry, Judge."⟦/⟧
⟦J→E i⟧"What've I told you?"⟦/⟧
⟦E→J i⟧"That you'd throw it out the window."⟦/⟧
⟦J→E i⟧"And what floor are we on?"⟦/⟧
⟦E→J i⟧"Six. Judge, it's Ruidoso."⟦/⟧
⟦J→E i⟧"I don't care if it's Rome."⟦/⟧
⟦L→J i⟧"Your Honor, may we approach?"⟦/⟧
@break * * *
The three of us stood up against the side of the bench with the white noise turned on, that sounds like a shower. Fontenot leaned down. He'd been at the peppermints.
⟦J→L i⟧"This better be good, Guadalupe."⟦/⟧
⟦L→J i⟧"I believe my investigator's got a records custodian on the line from the electric company who can tell us whether that light was working. I'd ask for ten minutes."⟦/⟧
⟦T→J i⟧"We've had no notice of any such witness."⟦/⟧
⟦L→T i⟧"I had no notice of any such light. It's not in the report, it wasn't in his prelim, he never said it till you asked him yesterday at ten to five. Where'd he get it from, Colin?"⟦/⟧
⟦T→L i⟧"I resent that."⟦/⟧
⟦L→T i⟧"You drive him out there, to refresh him? Did you go at night?"⟦/⟧
⟦T→J i⟧"Judge, I'm not going to stand here and be—"⟦/⟧
⟦J→T i⟧"Did you?"⟦/⟧
Threadgill took the hand out of his pocket.
⟦T→J i⟧"We did a walk-through. In March, in the afternoon. It's standard."⟦/⟧
⟦J→T i⟧"And there's a pole."⟦/⟧
⟦T→J i⟧"There is a pole. I pointed out the pole. I may've said that there was a light on it."⟦/⟧
⟦J→T i⟧"Uh-huh,"⟦/⟧ said Fontenot, and reached for another peppermint. ⟦J→L i =⟧"Ten minutes. And you tell that elephant to put it on vibrate."⟦/⟧
@break * * *
Ed had her on speaker in the hallway, by the Coke machine. Only it wasn't the cousin.
⟦M→L i⟧"Mija? Is that you? You sound like you're in a can."⟦/⟧
⟦L→M i⟧"Mom? What are you doing on this phone?"⟦/⟧
⟦M→L i⟧"I'm in Ruidoso! With the seniors, I told you. It's the slots. And there's this girl here at breakfast, and her last name's Sisneros, and I say do you know a very big Sisneros, and she says that's my cousin, he's bothering me on my vacation. So I told her sit down, and I called him up for her because her battery went."⟦/⟧
⟦E→L i⟧"I swear to God, Lupe,"⟦/⟧ said Ed.
⟦L→M i⟧"Mom, I've got nine minutes. Is she there? Put her on."⟦/⟧
⟦M→L i⟧"She's in the ladies'. But she told me. She looked it up already on her little computer, because she's a nice girl. Have you got a pen?"⟦/⟧
⟦L→E i⟧"Have you got a pen?"⟦/⟧
⟦E→L i⟧"You took mine."⟦/⟧
⟦M→L i⟧"She says pole, wait, I put it on my hand. Four four one seven J. Reported out the second of April by the manager of the Allsup's. Reported out again the twentieth. Fixed..."⟦/⟧ There was a burst of bells on the line, and a cheer. ⟦M→L i =⟧"Oh, Irene hit! Irene, how much?"⟦/⟧
⟦L→M i⟧"Mom! Fixed when?"⟦/⟧
⟦M→L i⟧"Don't shout at me, Guadalupe. Fixed June the first."⟦/⟧
I sat down on the bench. Ed sat down next to me and the other end came up a little.
⟦E→L i⟧"June one,"⟦/⟧ he said. ⟦E→L i =⟧"The fella was right. You step in stuff."⟦/⟧
⟦L→M i⟧"I need her here by two o'clock with a certified printout. Can she drive?"⟦/⟧
⟦M→L i⟧"She came on the bus with us."⟦/⟧
⟦L→E i⟧"How far's Ruidoso?"⟦/⟧
⟦E→L i⟧"Three hours. Two and a half, me."⟦/⟧
⟦M→L i⟧"I'll bring her,"⟦/⟧ said my mother. ⟦M→L i =⟧"Irene has her car. Irene's up four hundred dollars, she'll do whatever I say."⟦/⟧
@break * * *
I won't give you all of it. At 2:10 that afternoon a young woman named Valerie Sisneros, in a sweatshirt with a bear on it, swore on the Bible and read two outage tickets into the record. At 2:25 I got the cop back.
⟦L→K i⟧"Officer, do you want to tell us again what you saw by the light of that pole?"⟦/⟧
⟦K→L i⟧"I must've been mistaken as to the source of the light."⟦/⟧
⟦L→K i⟧"Was there some other source?"⟦/⟧
⟦K→L i⟧"My flashlight."⟦/⟧
⟦L→K i⟧"What's the range on that flashlight?"⟦/⟧
⟦K→L i⟧"It'd depend."⟦/⟧
⟦L→K i⟧"Forty-five feet?"⟦/⟧
⟦K→L i⟧"Not to see a face. No, ma'am."⟦/⟧
⟦L→K i⟧"Who told you about the light?"⟦/⟧
He had his hat on his knee. He turned it around by the brim, once, all the way. He really was not a bad man. I've met some.
⟦K→L i⟧"I guess I thought I remembered it,"⟦/⟧ said Kowalczyk. ⟦K→L i =⟧"We went out there, and I saw the pole and I thought, that's right, there was a light. And then after that there was."⟦/⟧
⟦L→J i⟧"Nothing further."⟦/⟧
⟦J→T i⟧"Redirect?"⟦/⟧
⟦T→J i⟧"No, Your Honor."⟦/⟧
They were out forty minutes, and thirty of that was lunch. The postmaster stood up with the paper in both hands.
⟦J→F i⟧"Has the jury reached a verdict?"⟦/⟧
⟦F→J i⟧"We have, Judge. Not guilty. And there's something that we'd like to say, if it's all right."⟦/⟧
⟦J→F i⟧"It's not generally done."⟦/⟧
⟦F→J i⟧"It's just, some of us would like to know who those two ladies were in the back row. With the bucket of quarters."⟦/⟧
⟦J→F i⟧"So would I, Mr. Tafoya,"⟦/⟧ said the judge. ⟦J→L i =⟧"Counselor?"⟦/⟧
⟦L→J i⟧"One's Irene,"⟦/⟧ I said. ⟦L→J i =⟧"The other one'd be my mother."⟦/⟧
⟦M→J i⟧"Hello, Your Honor!"⟦/⟧ called my mother. ⟦M→L i =⟧"Mija, why is he chewing gum?"⟦/⟧

# title: Two Brothers and a Tow Truck
# style: third person past, close; curly quotes; police procedural, American, chapter of a novel
# cast: D = Ray Delacroix | Delacroix, Ray, Detective Delacroix, Detective, the detective | he
# cast: O = Marguerite Onishi | Onishi, Mags, Detective Onishi, his partner, Marguerite | she
# cast: C = Lieutenant Carver | Carver, the lieutenant, Lieutenant, Loo, the boss | he
# cast: E = Eddie Kowalczyk | Eddie, Edward, the kid, the younger brother, kid, Eddie K. | he
# cast: P = Paul Kowalczyk | Paul, Paulie, Mr. Kowalczyk, the older brother | he
# cast: S = Bill Hadley | the desk sergeant, Hadley, the sergeant, Sergeant Hadley, Sarge, Bill | he
# cast: J = Judith Amaro | the woman in the gray suit, Amaro, Ms. Amaro, the lawyer, counselor | she
---
@heading
Eleven
@end
The desk sergeant had a doughnut in one hand and the phone in the other, and he pointed with the doughnut.
⟦S→D i⟧“One and four. Your partner’s already back there making friends.”⟦/⟧
⟦D→S i⟧“They say anything on the way in?”⟦/⟧
⟦S→D i⟧“The kid asked could he call his mother. The other one asked what the Bears did.”⟦/⟧ He took the phone away from his chest. ⟦S→D i =⟧“Boss wants you first, Ray. He said first. He said it twice.”⟦/⟧
⟦D→S i⟧“Then you didn’t see me, Bill.”⟦/⟧
⟦S→D i⟧“I never see anybody.”⟦/⟧ Hadley went back to the phone. Delacroix went through the swing gate and down the hall that had been painted the color of canned peas in 1961 and had not been painted since.
Onishi was outside Four with her shoulder on the wall and her shoes off. She had been on her feet since the call came in, which was ten after three in the morning, and it was now almost noon.
⟦O→D i⟧“You want the good brother or the bad brother?”⟦/⟧
⟦D→O i⟧“Which is which?”⟦/⟧
⟦O→D i⟧“I was hoping you’d tell me.”⟦/⟧ She worked a foot back into a shoe. ⟦O→D i =⟧“Paul’s thirty-four, runs the yard since the father died. Eddie’s twenty-two, drives the truck. No sheet on Paul. Eddie’s got a joyride when he was sixteen and a drunk and disorderly at somebody’s wedding.”⟦/⟧
⟦D→O i⟧“Everybody’s got one of those.”⟦/⟧
⟦O→D i⟧“I don’t.”⟦/⟧
⟦D→O i⟧“You don’t get invited to weddings.”⟦/⟧
She gave him the look. Then she gave him the folder. Inside was a photograph of a Buick with the trunk up, and he shut the folder again.
⟦D i⟧“Okay,”⟦/⟧ he said. ⟦D→O i =⟧“The kid.”⟦/⟧
@break *
Eddie Kowalczyk stood up when they came in, like somebody had taught him to. He had grease in the lines of his hands and a Band-Aid on his chin. Four was the room with the window. It looked out on the motor pool, and on a strip of sky the same color as the motor pool, and on bad days Delacroix had seen men twice this kid’s size sit under it and weep.
⟦D→E i⟧“Sit down, Eddie. I’m Delacroix. You met Detective Onishi. They bring you some coffee?”⟦/⟧
⟦E→D i⟧“Yes, sir.”⟦/⟧
⟦D→E i⟧“Any good?”⟦/⟧
⟦E→D i⟧“No, sir.”⟦/⟧
⟦O→E i⟧“An honest man,”⟦/⟧ said Onishi, and took the chair in the corner.
⟦D→E i⟧“So you drive the truck.”⟦/⟧
⟦E→D i⟧“Since I was seventeen. Eighteen, I mean. Legal.”⟦/⟧
⟦D→E i⟧“I don’t care when. Tell me about the Buick.”⟦/⟧
⟦E→D i⟧“It was a call. I mean, it was like any call. Guy says there’s a car blocking his alley over on Throop, can we come get it, he’ll pay cash.”⟦/⟧
⟦D→E i⟧“What guy?”⟦/⟧
⟦E→D i⟧“He didn’t give a name.”⟦/⟧
⟦D→E i⟧“You talked to him yourself?”⟦/⟧
The kid’s thumb went to the Band-Aid. ⟦E→D i⟧“Paul did. Paul’s got the phone. I got the truck.”⟦/⟧
⟦O→E i⟧“What time was this?”⟦/⟧
⟦E→O i⟧“Maybe one. Maybe before one, the movie was still on.”⟦/⟧
⟦O→E i⟧“What movie?”⟦/⟧
⟦E→O i⟧“With the submarine. I don’t know what it’s called. I wasn’t watching it watching it, ma’am, I was asleep on the couch in the office.”⟦/⟧
⟦D→E i⟧“And you hooked up the Buick and brought it in.”⟦/⟧
⟦E→D i⟧“Yes, sir.”⟦/⟧
⟦D→E i⟧“And you didn’t open the trunk.”⟦/⟧
⟦E→D i⟧“You don’t open people’s trunks.”⟦/⟧ He was plainly shocked. ⟦E→D i =⟧“My dad would’ve killed me.”⟦/⟧ He heard it, then, and looked from one of them to the other. ⟦E→D+O i =⟧“I don’t mean killed. It’s an expression.”⟦/⟧
⟦D→E i⟧“I know it’s an expression. How’d you cut your chin?”⟦/⟧
⟦E→D i⟧“Shaving.”⟦/⟧
⟦D→E i⟧“You shave at one in the morning?”⟦/⟧
⟦E→D i⟧“Before. At night. I had a date.”⟦/⟧
⟦O→E i⟧“She have a name?”⟦/⟧
⟦E→O i⟧“Do you got to talk to her?”⟦/⟧
⟦O→E i⟧“We might.”⟦/⟧
⟦E→O i⟧“Then she didn’t have a name,”⟦/⟧ Eddie said, and folded his arms, and for the first time Delacroix liked him.
@break *
The lieutenant was sitting in the observation closet between Two and Three, in the dark, eating Tums.
⟦C→D i⟧“I said first.”⟦/⟧
⟦D→C i⟧“I was on my way.”⟦/⟧
⟦C→D i⟧“By way of Four.”⟦/⟧ Carver shook the roll at him. Delacroix took one. ⟦C→D i =⟧“You know who was in that trunk?”⟦/⟧
⟦D→C i⟧“Lab says maybe by three o’clock.”⟦/⟧
⟦C→D i⟧“I say now. Alderman Rizk’s bookkeeper. Fella named Toomey. I’ve had the alderman on the phone, I’ve had the alderman’s wife on the phone. I had a monsignor.”⟦/⟧
⟦D→C i⟧“What did the monsignor want?”⟦/⟧
⟦C→D i⟧“He wants it not to be in the papers. What do they all want? Where’s Onishi?”⟦/⟧
⟦O→C i⟧“Here, Loo.”⟦/⟧ She had come in behind them without a sound.
⟦C→O i⟧“Put your shoes on. So is it them?”⟦/⟧
⟦D→C i⟧“The kid didn’t know what he was towing.”⟦/⟧
⟦C→D i⟧“That’s your nose talking, or you’ve got something?”⟦/⟧
⟦D→C i⟧“My nose.”⟦/⟧
⟦O→C i⟧“He’s covering for a girl,”⟦/⟧ Onishi said. ⟦O→C i =⟧“He isn’t covering for a murder. It’s a different face.”⟦/⟧
⟦C→O+D i⟧“It’s a different face. Wonderful. I’ll tell the monsignor.”⟦/⟧ The lieutenant got up, and his knees cracked, one and then the other. ⟦C→O+D i =⟧“You’ve got the older one till his lawyer finds a parking space. Go.”⟦/⟧
@break *
Paul Kowalczyk did not stand up. He was a big pale man in a clean shirt, and he’d turned his chair a little sideways to the table so that he could cross his legs.
⟦P→D i⟧“You’ve had my brother in there forty minutes.”⟦/⟧
⟦D→P i⟧“Twenty.”⟦/⟧
⟦P→D i⟧“He’s not a strong kid. I don’t know if anybody told you that. He had the rheumatic fever.”⟦/⟧
⟦D→P i⟧“He seemed all right. He told us about the phone call.”⟦/⟧
⟦P→D i⟧“Sure.”⟦/⟧
⟦D→P i⟧“So you tell us.”⟦/⟧
⟦P→D i⟧“Some guy calls. Car in his alley. I sent Eddie.”⟦/⟧
⟦D→P i⟧“What time?”⟦/⟧
⟦P→D i⟧“Quarter to two. Two.”⟦/⟧
Delacroix did not look at his partner, and his partner did not look at him. She turned a page.
⟦O→P i⟧“You’re sure about that, Mr. Kowalczyk?”⟦/⟧
⟦P→O i⟧“There’s a clock over the phone, honey. I looked at the clock.”⟦/⟧
⟦O→P i⟧“Detective.”⟦/⟧
⟦P→O i⟧“What?”⟦/⟧
⟦O→P i⟧“Detective Onishi. You looked at the clock, and it was quarter to two.”⟦/⟧
⟦P→O i⟧“Detective. Yeah. Or two.”⟦/⟧
⟦D→P i⟧“And what was on the television?”⟦/⟧
⟦P→D i⟧“What’s that got to do with anything?”⟦/⟧
⟦D→P i⟧“I like movies.”⟦/⟧
⟦P→D i⟧“Nothing was on. It’s two in the morning. It was the flag.”⟦/⟧
⟦D→P i⟧“You know a man named Toomey?”⟦/⟧
The crossed leg had been swinging, not much, an inch or so. It stopped. ⟦P→D i⟧“I know a hundred people.”⟦/⟧
⟦D→P i⟧“This one kept books.”⟦/⟧
⟦P→D i⟧“Then I don’t know him. My wife does our books.”⟦/⟧
⟦O→P i⟧“How is she with them?”⟦/⟧
⟦P→O i⟧“You leave my wife out of it.”⟦/⟧
⟦O→P i⟧“You brought her in.”⟦/⟧
⟦P→D i⟧“Is she going to talk to me like that?”⟦/⟧
⟦D→P i⟧“All day long,”⟦/⟧ said Delacroix. ⟦D→P i =⟧“I’ve had six years of it. Here’s what bothers me, Paul. Your brother says one o’clock, he remembers the movie. You say two. So there’s an hour. Now maybe he’s wrong. He was asleep on the couch. But if he’s not, then there’s an hour when that Buick’s sitting in your yard behind your fence, and he’s gone back to sleep, and you’re up.”⟦/⟧
⟦P→D i⟧“I got nothing to say about that.”⟦/⟧
⟦D→P i⟧“What were you doing?”⟦/⟧
⟦P→D i⟧“I got nothing to say.”⟦/⟧
⟦D→P i⟧“Because the other way to look at it is there was no guy in any alley. You told the kid there was. The kid does what you tell him.”⟦/⟧
⟦P i⟧“Jesus,”⟦/⟧ Paul said. He uncrossed his legs. ⟦P→D i =⟧“He’s got nothing to do with it. You hear me? He just drives the—”⟦/⟧
The door opened without a knock. It was a woman in a gray suit with a wet umbrella, and Hadley behind her lifting both his hands to say that he’d tried.
⟦J→P i⟧“Stop talking, Mr. Kowalczyk.”⟦/⟧
⟦P→J i⟧“Who the hell are you?”⟦/⟧
⟦J→P i⟧“Judith Amaro. I’m your lawyer.”⟦/⟧
⟦P→J i⟧“I didn’t call a lawyer. I called my cousin Stas, and he does wills.”⟦/⟧
⟦J→P i⟧“Stas called me.”⟦/⟧ She set a card in front of Delacroix, square to the edge of the table. ⟦J→D i =⟧“I’d like the room, Detective.”⟦/⟧
⟦D→J i⟧“Who’s paying you, counselor? If it isn’t Stas.”⟦/⟧
⟦J→D i⟧“The room, please.”⟦/⟧
⟦O→J i⟧“It’s a good suit,”⟦/⟧ said Onishi, getting up. ⟦O→J i =⟧“It’s not a wills suit.”⟦/⟧
In the hall the sergeant was still apologizing. ⟦S→D i⟧“She went right under the gate, Ray. I said to her, lady, you sign the book. She signed it walking.”⟦/⟧
⟦D→S i⟧“What’d she put for firm?”⟦/⟧
Hadley had it on his cuff. He’d been a cop for thirty-one years, and he wrote on his cuff. ⟦S→D i⟧“Bartlett, Rizk and Dunne.”⟦/⟧
Nobody said anything for a bit. Down at the end somebody was singing in the tank.
⟦O→D i⟧“Rizk,”⟦/⟧ Onishi said.
⟦D→O i⟧“The brother. Or there’s a nephew.”⟦/⟧
⟦O→D i⟧“So the alderman calls the boss at ten about his poor bookkeeper. And at noon the alderman’s nephew sends a lawyer over to sit on the man who—”⟦/⟧
⟦D→O i⟧“Keep it down.”⟦/⟧
⟦O→D i⟧“I am keeping it down. How’d he know at ten, Ray? The lab doesn’t have a name till three.”⟦/⟧
He thought about the lieutenant in the dark with his Tums. He thought he’d known Carver since the academy, and he’d have said there was nothing left to find out.
⟦D→O i⟧“Go sit with the kid,”⟦/⟧ he said. ⟦D→O i =⟧“Don’t ask him anything. Get him a sandwich. Nobody goes in there, not that woman, not the boss.”⟦/⟧
⟦O→D i⟧“And if the boss says different?”⟦/⟧
⟦D→O i⟧“Then ask him which monsignor.”⟦/⟧
She laughed, one breath through the nose, and went. He waited until she’d shut the door of Four. Then he walked back up the green hall to the desk, and asked Hadley for a dime.

# title: Remedial Conjuration
# style: first person past; curly double quotes; comic wizard school; young adult web fiction
# cast: I = Inês Tavares | Inês, Tavares, Nez, Miss Tavares | she | narrator
# cast: B = Bronwyn Pugh | Bron, Pugh, Bronwyn, Miss Pugh, my roommate | she
# cast: F = Fitz Lim | Fitz, Fitzgerald Lim, Lim, Mr. Lim | he
# cast: O = Magister Oduya | Oduya, the Magister, Magister, sir | he
# cast: D = Third Under-Clerk Azmergoth | Azmergoth, the demon, Azzy | he
# cast: H = Dame Rosalind Achterberg | Dame Rosalind, the Headmistress, Headmistress, Achterberg | she
---
There were three of us in Remedial Conjuration. Everybody else in the school could raise a minor imp by Halloween, and we couldn’t, so on Tuesdays and Thursdays at four, when normal people had fencing, we went down to the room by the boilers and tried again.
I couldn’t do it because I’m dyslexic and the circle is written in Old Chaldean, which is like regular Chaldean but hates you. Fitz couldn’t do it because he was the laziest human being I’ve ever met. And my roommate Bron couldn’t do it because she apologized.
⟦B i⟧“Come forth, O spirit, if that’s okay,”⟦/⟧ she’d say. You could practically hear the thing on the other side going back to sleep.
⟦O→B i⟧“Command it, Miss Pugh,”⟦/⟧ said Magister Oduya, who was about ninety and had been given us as a punishment, we were never told for what.
⟦B→O i⟧“I did!”⟦/⟧
⟦O→B i⟧“You did not. You asked it to a tea party. What is the first law of conjuration?”⟦/⟧
⟦B→O i⟧“The caller is the master of the called.”⟦/⟧
⟦O→F i⟧“And the second? Mr. Lim?”⟦/⟧
⟦F→O i⟧“Uh,”⟦/⟧ said Fitz, who had his head down on his arms. ⟦F→O i =⟧“Don’t step in the circle?”⟦/⟧
⟦O→I+B+F i⟧“That is the third. The second is that a demon must answer three questions truthfully. The *first* thing you will do when you are grown wizards and I am dead, which I look forward to, is forget to use them. You will say ‘Who’s there?’ and ‘What?’ and ‘Are you serious?’ and then you will have no questions left.”⟦/⟧ He looked at the clock. ⟦O→I+B+F i =⟧“I am going upstairs to lie on the floor of the staff room. I will be back at five. Miss Tavares is to finish copying her circle. Nobody is to light the candles.”⟦/⟧
I want it on the record that nobody lit the candles.
What happened was that Fitz put his feet on the table, and the table was under the shelf, and the shelf had the oil lamp on it.
⟦I→F i⟧“Fitz!”⟦/⟧
⟦F→I i⟧“I’ve got it, I’ve got it, it’s out.”⟦/⟧
⟦B→F i⟧“It’s on your *sleeve*.”⟦/⟧
⟦F→B i⟧“Okay, now it’s out.”⟦/⟧
⟦B→F+I i⟧“Um,”⟦/⟧ said Bron. ⟦B→F+I i =⟧“Guys?”⟦/⟧
The oil had gone across the floor in a neat little stream and run right around the chalk groove of my circle like it had been poured there, and it was burning. Blue. All four quarters. I’d been copying that circle since September and I’d never once gotten the east side right, and I looked at it now and I swear to you it was perfect, because where I’d left out the squiggle there was a burned bit of Fitz’s sleeve.
⟦I i⟧“Oh no,”⟦/⟧ I said.
The floor went *whump*.
And there he was. I’d seen pictures of demons. They’re in all the books, big guys with a lot going on in the horn department. This one came up to about my collarbone. He was the color of an old brick, and he had half-moon glasses on a chain and a cardigan, and he was holding a mug. The mug said, in Chaldean, something I was too dyslexic to read.
He looked at the mug. He looked at us. He took a sip.
⟦D→I+B+F i⟧“Which of you is the caller?”⟦/⟧
Nobody said anything. Fitz pointed at me. I pointed at Fitz. Bron, God love her, put her hand up.
⟦B→D i⟧“I’m so sorry,”⟦/⟧ she said. ⟦B→D i =⟧“It was sort of all of us. Did we interrupt you?”⟦/⟧
⟦D→B i⟧“Yes.”⟦/⟧
⟦I→B i⟧“Bron, *stop*, that’s one!”⟦/⟧
⟦B→I i⟧“That’s one what? Oh no. Oh, was that one?”⟦/⟧
⟦D→B i⟧“Yes,”⟦/⟧ said the demon again, ⟦D→B i =⟧“and also yes. That is three. My goodness. I have been in the Service eleven hundred years, and I believe that’s the record.”⟦/⟧ He got a little notebook from his cardigan and wrote something down. ⟦D→I+B+F i =⟧“Third Under-Clerk Azmergoth, Department of Overdue Souls. I am now at liberty to leave, once somebody breaks the circle. Would you mind?”⟦/⟧
⟦F→D i⟧“Sure,”⟦/⟧ said Fitz, and got up.
I got hold of him by the collar. I’m not big, but I have four brothers.
⟦I→F i⟧“Third law, Fitz.”⟦/⟧
⟦F→I i⟧“I’m not gonna step in it. I’m gonna smudge it.”⟦/⟧
⟦I→F i⟧“And then where’s he go?”⟦/⟧
⟦F→I i⟧“Home?”⟦/⟧
⟦I→F i⟧“The *circle* is what sends him home. If you smudge the circle, he’s just here. He’s just a demon in a basement in Vermont.”⟦/⟧
⟦D→I i⟧“Oh, well spotted,”⟦/⟧ said Azmergoth. ⟦D→I i =⟧“It’s usually the quiet ones. You’re the one who drew this, aren’t you? It’s a lovely hand. I like what you’ve done with the east.”⟦/⟧
I’m ashamed to say I blushed. It was the nicest thing anybody had said about my Chaldean in two years.
⟦B→I i⟧“So how do we send him back?”⟦/⟧
⟦I→B i⟧“There’s a dismissal. It’s in the book.”⟦/⟧
⟦B→I i⟧“Okay, so read it.”⟦/⟧
⟦I→B i⟧“*Bron*.”⟦/⟧
⟦B→I i⟧“Right. Sorry. Fitz, you read it.”⟦/⟧
⟦F→B i⟧“I don’t have my book.”⟦/⟧
⟦B→F i⟧“Use Nez’s!”⟦/⟧
⟦F→B i⟧“It was kind of under the lamp.”⟦/⟧
We all looked at where the book had been. There was a spine, and some ash, and the tab where I’d written MIDTERM in purple.
⟦I→B+F i⟧“We could get Oduya,”⟦/⟧ I said.
⟦F→I i⟧“And get expelled? My mom sold a *house*.”⟦/⟧
⟦B→F i⟧“We won’t get expelled. It was an accident.”⟦/⟧
⟦F→B i⟧“They expelled that guy for the thing with the ducks, and that was an accident.”⟦/⟧
⟦I→F i⟧“That was not an accident. He’d made them little hats.”⟦/⟧
⟦D→I+B+F i⟧“If I might,”⟦/⟧ said Azmergoth. He had sat down cross-legged in the circle and put his mug on the floor next to him. ⟦D→I+B+F i =⟧“I have nowhere I need to be until six. It’s the monthly meeting at six, I’m doing the minutes. I don’t suppose anybody has a biscuit?”⟦/⟧
Bron had half a pack of Fig Newtons in her bag. I said absolutely not, you don’t feed them, it’s in every book. Bron said it was in every book about *raccoons*. While we were fighting about it, Fitz slid one across the line with a ruler.
⟦F→D i⟧“So what’s an overdue soul?”⟦/⟧ he asked.
⟦D→F i⟧“I’m not obliged to answer that, you know. You’ve had your three.”⟦/⟧
⟦F→D i⟧“I know. I’m just asking.”⟦/⟧
The demon turned the cookie over a couple of times. I don’t think a lot of people just asked him things. ⟦D→F i⟧“Well,”⟦/⟧ he said, ⟦D→F i =⟧“a person signs for something, do you see. Fame, or a girl, or being able to play the guitar. And it says seven years. And people *will* think that we keep better track than we do.”⟦/⟧
⟦F→D i⟧“So they just don’t pay?”⟦/⟧
⟦D→F i⟧“They move house. They change their names. One of them has been living in a lighthouse since 1911. I send letters. It’s mostly letters, the job. I’ve never actually taken anyone by the scruff, I have a bad shoulder.”⟦/⟧
⟦B→D i⟧“That sounds kind of sad,”⟦/⟧ said Bron.
⟦D→B i⟧“It has its moments. There’s a very good Christmas party.”⟦/⟧
Somebody was coming down the stairs.
You know how you can tell a teacher by the feet? Oduya shuffles. These weren’t shuffling. These were heels. There was only one person at Saltash Hall who wore heels on the boiler stairs, and it was the only person in the building who could turn all three of us into paperweights, and had a couple of them on her desk.
⟦I→B i⟧“Coat,”⟦/⟧ I hissed. ⟦I→B i =⟧“Coat, coat, coat.”⟦/⟧
Bron threw me hers and I flapped it over the flames. It didn’t do anything, they’re not that kind of flames. So I did the only thing I could think of, which was stand in front. Bron stood next to me. Fitz sort of lay down along the edge on one elbow, like an ad for pajamas.
⟦H→I+B+F i⟧“Good afternoon,”⟦/⟧ said Dame Rosalind Achterberg.
⟦group→H i⟧“Good afternoon, Headmistress.”⟦/⟧
⟦H→I+B+F i⟧“I’m looking for Magister Oduya.”⟦/⟧
⟦I→H i⟧“He’s in the staff room, ma’am. He’s lying down.”⟦/⟧
⟦H→I i⟧“He is on the floor?”⟦/⟧
⟦I→H i⟧“Yes, ma’am.”⟦/⟧
⟦H→I i⟧“Ah. It’s that time of the term.”⟦/⟧ She had one glove off and was tapping it against the other hand. Dame Rosalind is six feet tall and has looked thirty-five in every photograph in the main hall, and the photographs go back to when they were paintings. ⟦H→F i =⟧“Mr. Lim, are you unwell?”⟦/⟧
⟦F→H i⟧“I’m just chilling, Headmistress.”⟦/⟧
⟦H→F i⟧“I see. And what is that light?”⟦/⟧
⟦F→H i⟧“It’s, uh.”⟦/⟧
⟦B→H i⟧“It’s a space heater,”⟦/⟧ said Bron.
⟦H→B i⟧“A space heater.”⟦/⟧
⟦B→H i⟧“I’m really sorry.”⟦/⟧
I’ll never know if we’d have gotten away with it. I kind of think we might have. She’d already turned to go; she had her hand on the rail. And right then, from behind my knees, somebody politely cleared his throat.
⟦D→H i⟧“Rosalind Maria Achterberg?”⟦/⟧
I have never in my life seen anyone stop like that.
⟦D→H i⟧“Only I’d know the voice,”⟦/⟧ the demon said. He’d gotten up. I could feel him craning around me to see. ⟦D→H i =⟧“It *is*. I’ve a file on you this thick. Seven years, wasn’t it? From the spring of 1688. Eternal youth and a good contralto. I’ve sent you four hundred and six letters.”⟦/⟧
⟦H→I+B+F i⟧“Children,”⟦/⟧ said Dame Rosalind, without turning around. ⟦H→I+B+F i =⟧“Go to your rooms.”⟦/⟧
⟦F→H i⟧“I don’t think we should leave him alone, though?”⟦/⟧
⟦H→F i⟧“Mr. Lim!”⟦/⟧
⟦F→H i⟧“I’m just saying. Third law.”⟦/⟧
⟦D→H i⟧“There *is* quite a bit of interest on it,”⟦/⟧ Azmergoth said. ⟦D→H i =⟧“We could come to an arrangement about the interest. I’m not an unreasonable man. I don’t know how you are fixed for Thursdays?”⟦/⟧
She turned around. I’d expected her to look furious, and what she looked was, I don’t know. Caught out. She looked about sixteen. She looked like every kid who’d ever stood on that carpet in front of those paperweights.
And I had this thought. It went through me cold, like when you swallow an ice cube. ⟦I i thought⟧*She doesn’t know about the three questions.*⟦/⟧ I mean, she knew the law. But she hadn’t been there. She didn’t know we’d used them.
⟦I→H i⟧“He has to answer us, ma’am,”⟦/⟧ I said. ⟦I→H i =⟧“We’re the callers. If we asked him stuff about you, he’d have to tell the truth.”⟦/⟧
⟦D→I i⟧“Well, strictly—”⟦/⟧ said Azmergoth.
⟦B→D i⟧“Azzy, have another Newton,”⟦/⟧ said Bron, very fast.
He thought about it. He looked at Bron and he looked at me, over the half-moons, and I saw him get it. Something happened at the corner of his mouth. He’d been eleven hundred years in an office, I guess you take your fun where you find it. He sat down and ate the cookie.
⟦H→I i⟧“What is it you want, Miss Tavares?”⟦/⟧
⟦I→H i⟧“Nobody gets expelled.”⟦/⟧
⟦H→I i⟧“Naturally not. It was clearly an accident.”⟦/⟧
⟦I→H i⟧“And I want the circle exam oral. For me. I can do it if I can hear it, I’ve been saying it for two years.”⟦/⟧
⟦H→I i⟧“Done. I’d no idea. Someone should have told me.”⟦/⟧
⟦I→H i⟧“I sent you a letter,”⟦/⟧ I said.
Behind me the demon choked on a fig.
⟦F→H i⟧“And no more remedial,”⟦/⟧ said Fitz.
⟦I→F i⟧“No, hang on,”⟦/⟧ I said.
⟦F→I i⟧“What? Why not?”⟦/⟧
⟦B→F i⟧“He’s going to be here Thursdays,”⟦/⟧ Bron said. ⟦B→F i =⟧“About the interest. Somebody’s got to bring the biscuits.”⟦/⟧
So that’s how come I’m the only person in my year who can speak conversational Chaldean. The oral was in June, and I got a ninety-four. I lost six points for accent; Oduya said that he couldn’t put his finger on it, but I sounded exactly like somebody taking the minutes.

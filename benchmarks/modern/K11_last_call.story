# title: Last Call at the Blue Parrot
# style: third person past; straight double quotes; ffnet circa 2006 casefic, original detectives, chapters, careless punctuation; longer
# cast: F = Detective Annika Farrow | Farrow, Nik, Annika, Detective Farrow, Detective, partner, the brunette | she
# cast: B = Detective Sal Benvenuto | Benvenuto, Sal, Salvatore, Detective Benvenuto, Detective, the Italian, partner | he
# cast: O = Lieutenant Harriet Okonjo | Okonjo, the Lieutenant, Lieutenant, LT, Loo, Harriet | she
# cast: W = Dr. Winnie Szeto | Winnie, Szeto, Dr. Szeto, the ME, the M.E., Doc | she
# cast: T = Officer Trask | Trask, Officer, the uniform, the rookie | he
# cast: G = Gail Lomax | Gail, Mrs. Lomax, the widow, the blonde | she
# cast: D = Dale Rundle | Dale, Rundle, Mr. Rundle, the older brother, the older Rundle | he
# cast: C = Curtis Rundle | Curtis, Curt, Rundle, the younger brother, the younger Rundle, the bartender | he
# cast: R = Roy Lomax | Roy, Lomax, the dead man, the victim | he
# cast: M = Mama Benvenuto | Ma, Sal's mother, his mother, Mrs. Benvenuto | she
---
@note
Disclaimer: These are all MY characters so no suing lol. Any resemblance to certain cop shows is because I watch too much TV.
A/N: Okay so this is a one-shot (really long one-shot) set after "Cold Coffee" and "Dead Air" but you don't need to read those. All you need to know is that Farrow got shot in Dead Air and Sal has been weird about it ever since. Rated T for language and one dead guy. R&R!!!
@end
@heading
1. Body
@end
The man was lying face down on the stage with a microphone in his hand. Over his head the machine was still going around and around through the words to "Islands in the Stream".
⟦B→F i⟧"Well."⟦/⟧ said Detective Sal Benvenuto, ⟦B→F i =⟧"everybody's a critic."⟦/⟧
⟦F→B i⟧"You're late."⟦/⟧ said his partner, without turning around.
⟦B→F i⟧"I brought coffee."⟦/⟧
⟦F→B i⟧"You're forgiven. Gimme."⟦/⟧ Farrow held her hand up over her shoulder and he put the cup in it. He noticed that it was her left hand, she still wasn't lifting the right one that high. He didn't say anything. He'd said something on Monday and she hadn't talked to him until Wednesday.
⟦B→T i⟧"So who's our Kenny Rogers?"⟦/⟧
The uniform at the edge of the stage flipped open his notebook so fast he almost dropped it. His name was Trask and he'd been a cop for about ten minutes.
⟦T→B i⟧"Uh, Roy Lomax, sir. 51. He owns the place. It's a duet night, on Thursdays, they do duets. He was up there with one of the customers and he got to the second chorus and he kind of grabbed his stomach and went over. Everybody thought that he was goofing around."⟦/⟧
⟦F→T i⟧"For how long?"⟦/⟧ Farrow asked.
⟦T→F i⟧"Ma'am?"⟦/⟧
⟦F→T i⟧"How long did they think he was goofing around?"⟦/⟧
Trask turned red. ⟦T→F i⟧"They sang three more songs, ma'am."⟦/⟧
⟦B→T i⟧"Jesus."⟦/⟧
⟦W→B+F i⟧"If it helps, it wouldn't have made any difference,"⟦/⟧ said a voice from the floor. Dr. Winnie Szeto, the M.E., was about four foot eleven and was kneeling behind the dead man where you couldn't even see her. ⟦W→B+F i =⟧"He'd been dying since yesterday. Look at this."⟦/⟧
⟦B→W i⟧"Do I have to?"⟦/⟧
⟦W→B i⟧"Don't be a baby, Salvatore. It's just a fingernail. See? And the smell on him, it's sort of sweet. I'm not gonna swear to it till I get him on the table but if you put a gun to my head I'd say ethylene glycol."⟦/⟧
⟦F→W i⟧"Antifreeze."⟦/⟧ said Farrow.
⟦W→F i⟧"Gold star for the detective."⟦/⟧
⟦B→W i⟧"Somebody slipped him antifreeze *yesterday?*"⟦/⟧
⟦W→B i⟧"I'd say somebody's been slipping it to him a while. Last night was just the big one. How's the shoulder, Nik?"⟦/⟧
⟦F→W i⟧"It's fine."⟦/⟧
⟦B→W i⟧"She can't put her arm up."⟦/⟧
⟦F→B i⟧"I can put it up."⟦/⟧ The brunette gave him a look that could've stripped paint. ⟦F→B i =⟧"Do you wanna see where I can put it?"⟦/⟧
Winnie looked from one to the other of them and sighed, and zipped up her bag. Honestly. She had twenty dollars in the pool on these two, and at this rate she was going to have to start charging interest.
@heading
2. Wife
@end
The widow was in a booth in the back with a box of Kleenex. She was blonde and about forty and she'd cried her mascara down to her chin.
⟦G→F i⟧"He had the flu,"⟦/⟧ she kept saying. ⟦G→F i =⟧"He told me it was only the flu. I *told* him to stay home."⟦/⟧
⟦F→G i⟧"How long had he been feeling sick, Mrs. Lomax?"⟦/⟧ asked Farrow gently. She was good at this part, Sal always let her do this part.
⟦G→F i⟧"Two weeks? Three? It came and went. He'd be better and then he'd be sick as a dog. He wouldn't see anybody. He said doctors were for people who couldn't sing."⟦/⟧
⟦B→G i⟧"Did he have any enemies? Anybody who'd want to hurt him?"⟦/⟧
⟦G→B i⟧"Roy? Everybody loved Roy. You saw how many people came out on a *Thursday.*"⟦/⟧ She blew her nose. ⟦G→B i =⟧"I mean there's Dale. But Dale wouldn't hurt a fly."⟦/⟧
⟦F→G i⟧"Who's Dale?"⟦/⟧
⟦G→F i⟧"Dale Rundle. He's Roy's partner. *Was.* They had a fight about the lease, Dale wants to sell to those condo people and Roy said over his dead..."⟦/⟧ She heard it and her eyes got huge. ⟦G→F i =⟧"Oh my God."⟦/⟧
⟦F→G i⟧"It's okay. Take your time."⟦/⟧
⟦G→F i⟧"Dale's brother tends bar here. Curtis. He's the one that called 911. He's such a sweet guy, he used to fix Roy that special drink for his throat every night before he'd go on."⟦/⟧
Farrow's pen stopped. She didn't look at Sal. She didn't need to, after four years it was like having another arm (a working one).
⟦B→G i⟧"What special drink would that be, ma'am?"⟦/⟧ said Sal.
@heading
3. Squad
@end
Lieutenant Harriet Okonjo ran the Homicide squad with an iron hand and a jar of butterscotch candies, and if you did good you got one. She'd been looking at the board for a full minute and she hadn't reached for the jar yet.
⟦O→F+B i⟧"Let me see if I have this. Sweet tea with honey, lemon and a shot of peach schnapps. Every night, for eleven years."⟦/⟧
⟦F→O i⟧"And a capful of Prestone for the last three weeks."⟦/⟧ said Farrow. ⟦F→O i =⟧"Winnie confirmed it. It's sweet, you wouldn't taste it."⟦/⟧
⟦B→O i⟧"I'd taste it."⟦/⟧
⟦F→B i⟧"You put ketchup on eggs."⟦/⟧
⟦B→F i⟧"So does half of America!"⟦/⟧
⟦O→B+F i⟧"Children."⟦/⟧ said Okonjo. ⟦O→B+F i =⟧"Who made the tea?"⟦/⟧
⟦F→O i⟧"Curtis Rundle. The bartender. But the jug lives in the walk-in, and there's four keys to that. Curtis, Dale, Roy himself, and the wife."⟦/⟧
⟦T→O i⟧"And me."⟦/⟧
Everybody turned around. Trask was standing in the door with an evidence box in his arms.
⟦T→O i⟧"I mean, I have one *now*, ma'am. I collected it. I'm sorry. I brought the jug."⟦/⟧
⟦O→T i⟧"What's your name, son?"⟦/⟧
⟦T→O i⟧"Trask, ma'am. Leonard."⟦/⟧
⟦O→T+B i⟧"Put it down before you drop it, Leonard. What do we know about the money?"⟦/⟧
⟦B→O i⟧"The condo people are offering one point two. Roy had fifty-one percent so it was no sale. With Roy out of the picture his half goes to Gail, and she says that she never wants to see the place again."⟦/⟧
⟦O→B i⟧"So it's good for the wife and it's good for Dale."⟦/⟧
⟦B→O i⟧"And it's lousy for Curtis. He's out of a job. He lives upstairs, he's out of an apartment."⟦/⟧
⟦O→F i⟧"And yet Curtis made the tea. What are you thinking, Farrow? I know that face."⟦/⟧
⟦F→O i⟧"I'm thinking we pick up both of them,"⟦/⟧ said Farrow slowly, ⟦F→O i =⟧"put them in One and Two, and let each one know the other one's there."⟦/⟧
⟦O→F i⟧"Old school."⟦/⟧
⟦F→O i⟧"You taught it to me."⟦/⟧
Okonjo unscrewed the lid of the jar. She held it out to Farrow, then she held it out to Sal, and then, after a moment, to Trask, who looked like he might cry.
⟦O→B i⟧"Benvenuto, stay a second."⟦/⟧ she added as they were going. She waited till the door was shut. ⟦O→B i =⟧"You put in a transfer request."⟦/⟧
Sal stopped unwrapping his candy.
⟦B→O i⟧"Yeah."⟦/⟧
⟦O→B i⟧"Does your partner know about this?"⟦/⟧
⟦B→O i⟧"Not yet. I'm gonna tell her. After this one."⟦/⟧
⟦O→B i⟧"You want to tell me why?"⟦/⟧
He looked through the blinds. She was out there at her desk, sitting on the edge of it, trying to get her jacket on. She got the left arm in. She couldn't get the other. She looked around to see if anybody was watching, and then she leaned on the wall and sort of scraped it up with her shoulder, with her teeth shut, and it took her three tries.
⟦B→O i⟧"I froze, Loo."⟦/⟧ said Sal. ⟦B→O i =⟧"In that parking garage. She went down, and I didn't do my job. I had a shot, I had him dead to rights and I ran to *her.* He could've come back and killed us both. I can't be her partner. I can't see straight."⟦/⟧
⟦O→B i⟧"Hm."⟦/⟧ Okonjo put the lid back on. ⟦O→B i =⟧"Go talk to your bartender."⟦/⟧
@heading
4. Interrogation
@end
@note
(A/N: okay this part jumps back and forth between the two rooms, hope it's not confusing!!)
@end
Interview One.
⟦C→F i⟧"I loved Roy."⟦/⟧ said Curtis Rundle. He was a big soft guy of thirty-five with a parrot on his shirt. ⟦C→F i =⟧"Anybody'll tell you. He gave me that job when no one would. He let me sing Tuesdays."⟦/⟧
⟦F→C i⟧"I heard you're good."⟦/⟧
⟦C→F i⟧"Who told you?"⟦/⟧ He looked up, hopeful in spite of himself.
⟦F→C i⟧"Gail did. She says you do a really nice Roy Orbison."⟦/⟧
⟦C→F i⟧"Gail said that?"⟦/⟧ And he went pink all the way to his ears.
⟦F i thought⟧*Oh, honey,*⟦/⟧ thought Farrow.
@break ~ ~ ~
Interview Two.
⟦D→B i⟧"I want my lawyer,"⟦/⟧ said Dale Rundle.
⟦B→D i⟧"Sure thing. You want me to go call him?"⟦/⟧
⟦D→B i⟧"In a minute."⟦/⟧ The older Rundle had a good suit and a bad rug and he was sweating through one of them. ⟦D→B i =⟧"What's my brother saying?"⟦/⟧
⟦B→D i⟧"You know I can't tell you that, Dale. You asked for a lawyer."⟦/⟧
⟦D→B i⟧"I said I *want* one. I didn't say get one. I mean, is he okay? He's kind of... He's not a strong person."⟦/⟧
⟦B→D i⟧"So if you *want* one, that's me done,"⟦/⟧ said Sal, getting up. ⟦B→D i =⟧"Shame. My partner's in there with him right now and I gotta tell ya, she's really good."⟦/⟧
⟦D→B i⟧"Sit down."⟦/⟧
⟦B→D i⟧"I'd like to, but..."⟦/⟧
⟦D→B i⟧"I don't want the lawyer! Sit down!"⟦/⟧
⟦B→D i⟧"You'll have to say that again for the mirror."⟦/⟧
⟦D→B i⟧"I waive the damn lawyer. It wasn't Curt."⟦/⟧
@break ~ ~ ~
Interview One.
⟦F→C i⟧"The tea was yours, though, Curtis. You made it."⟦/⟧
⟦C→F i⟧"Sundays. I'd make up a jug and it'd last the week."⟦/⟧
⟦F→C i⟧"Did anybody help you with it?"⟦/⟧
⟦C→F i⟧"No."⟦/⟧
⟦F→C i⟧"Nobody ever came in there while you were making it? Nobody brought you the honey, say?"⟦/⟧
He'd started to pull at the parrot on his shirt. ⟦C→F i⟧"It's just tea."⟦/⟧
⟦F→C i⟧"You know what I think? I think you figured it out. I think that last week you took a sip of it yourself, and you felt awful for two days. You called in sick. I've seen the schedule. And the next night you poured it out and made a fresh jug. Didn't you?"⟦/⟧
⟦C→F i⟧"I thought it went bad."⟦/⟧
⟦F→C i⟧"And on Wednesday it was bad again."⟦/⟧
⟦C→F i⟧"I thought it was the *lemons!*"⟦/⟧ wailed Curtis, and put his head down on the table, and cried so hard that the handcuff ring rattled.
@break ~ ~ ~
Interview Two.
⟦D→B i⟧"I did it,"⟦/⟧ said Dale.
⟦B→D i⟧"You did it."⟦/⟧
⟦D→B i⟧"Yes. For the money. I put the stuff in the jug. Write that down."⟦/⟧
⟦B→D i⟧"How much?"⟦/⟧
⟦D→B i⟧"What do you mean how much? One point two million!"⟦/⟧
⟦B→D i⟧"No, how much antifreeze?"⟦/⟧
⟦D→B i⟧"...A bottle."⟦/⟧
⟦B→D i⟧"What size?"⟦/⟧
⟦D→B i⟧"A regular bottle! I don't know, I poured it in there!"⟦/⟧
⟦B→D i⟧"What color was it?"⟦/⟧
Dale's mouth opened and shut.
⟦B→D i⟧"See, here's my problem,"⟦/⟧ Sal said, and leaned way back. ⟦B→D i =⟧"A guy who put a whole bottle of that in a jug of tea, he'd of killed him on the first night. And he'd know what color it was. It's bright green, Dale, that's the first thing you'd notice. You'd have to be real careful. You'd have to do it a capful at a time, on account of the tea. So I'm asking myself why would a guy confess to something he didn't do? And I've got a brother too. So I know why."⟦/⟧
⟦D→B i⟧"He's not a strong person,"⟦/⟧ said Dale again. He'd begun to cry also. It ran in the family. ⟦D→B i =⟧"If it's him. If she talked him into it. He'd do anything she told him to, he's been nuts about her for years."⟦/⟧
⟦B→D i⟧"Who, Dale?"⟦/⟧
@break ~ ~ ~
Interview One.
⟦F→C i⟧"Who brought you the honey, Curtis?"⟦/⟧
And from under his arms, all muffled:
⟦C→F i⟧"Gail did."⟦/⟧
@heading
5. Last Call
@end
She was packing. They could see her through the front window, with the suitcase on the couch.
⟦T→F i⟧"Shouldn't we wait on backup?"⟦/⟧ Trask whispered.
⟦F→T i⟧"You're backup. Go around to the kitchen door. If she comes out, say stop."⟦/⟧
⟦T→F i⟧"What if she doesn't stop?"⟦/⟧
⟦B→T i⟧"Say it louder."⟦/⟧
The rookie went off through the hydrangeas. They stood on either side of the door with their backs against the bricks, like a thousand times before. It was starting to rain.
⟦F→B i⟧"So,"⟦/⟧ said Farrow. ⟦F→B i =⟧"Vice, huh?"⟦/⟧
Sal closed his eyes. ⟦B→F i⟧"Who told you?"⟦/⟧
⟦F→B i⟧"Nobody told me, you moron. You left it on the *copier.*"⟦/⟧
⟦B→F i⟧"I was going to tell you after."⟦/⟧
⟦F→B i⟧"After what? After you cleaned out your desk?"⟦/⟧
⟦B→F i⟧"Can we not do this here?"⟦/⟧
⟦F→B i⟧"Four years, Sal. I get one little bullet hole..."⟦/⟧
⟦B→F i⟧"It wasn't little!"⟦/⟧ He'd forgotten to whisper. ⟦B→F i =⟧"I had my *hand* in it, Nik! I've still got the shirt! I can't throw it out and I can't wash it and I can't sleep. Every time you go through a door I want to lock you in the car. That's not a partner. You need someone who'll take the shot."⟦/⟧
She didn't say anything. The rain was in her hair. When he finally got up the guts to look at her she had the strangest look on her face.
⟦F→B i⟧"You're an idiot."⟦/⟧ she said softly.
⟦B→F i⟧"I know."⟦/⟧
⟦F→B i⟧"I was lying there, and I couldn't feel my arm, and I thought, please don't let him go after that guy. Please let him stay here. That's what I was thinking the whole time. I never told you because I thought it'd make you feel bad, that I was scared."⟦/⟧
⟦B→F i⟧"Nik..."⟦/⟧
⟦G→F+B i⟧"I can *hear* you, you know."⟦/⟧
They both spun around. The window over their heads was open about four inches. Gail Lomax was standing behind the screen with a wet tissue in one hand, and in the other one she'd got a dinky little silver .25.
⟦G→F+B i⟧"I'm not trying to interrupt."⟦/⟧ sniffled the blonde. ⟦G→F+B i =⟧"It's just it's so *sad.* Roy never said anything like that to me. Twenty years. You know what he said to me on our anniversary? He said ⟦R→G i quoted⟧'did you do the lemons.'⟦/⟧"⟦/⟧
⟦F→G i⟧"Put it down, Gail."⟦/⟧ Farrow had her gun up. In both hands. Over her head.
⟦G→F i⟧"He never once let me sing. I've got a really good voice! He'd get up there every Thursday with some bimbo and do that song, it was *our* song, he did it with two hundred and six different women, I counted."⟦/⟧
⟦F→G i⟧"I believe you."⟦/⟧
⟦G→F i⟧"I just wanted him to lose his voice. That's all it was, at first. I looked it up, it said throat irritation."⟦/⟧
⟦B→G i⟧"Ma'am,"⟦/⟧ said Sal, ⟦B→G i =⟧"please. Please put it down. She can't hold her arm up like that much longer and I'm gonna be honest with you, if you make me watch this twice I don't know what I'll do."⟦/⟧
Gail looked at him. Then she looked at Farrow.
⟦G→F i⟧"You hang onto him."⟦/⟧ she said, and she set the little gun down on the windowsill as careful as a teacup.
⟦T→G i⟧"STOP!"⟦/⟧ screamed Trask from the kitchen.
@heading
6. Encore
@end
It was after two when they got the paper done. The Lieutenant had gone home, and she'd left the whole jar on Farrow's desk with a sticky note on it that said SHARE.
⟦B→F i⟧"You had it all the way up,"⟦/⟧ said Sal. He was leaning on the filing cabinet with his tie undone. ⟦B→F i =⟧"Both hands."⟦/⟧
⟦F→B i⟧"I told you. I said I could put it up."⟦/⟧
⟦B→F i⟧"How bad does it hurt?"⟦/⟧
⟦F→B i⟧"On a scale of what?"⟦/⟧
⟦B→F i⟧"Nik."⟦/⟧
⟦F→B i⟧"...It hurts like a son of a bitch."⟦/⟧ she admitted.
He went and got the ice out of the freezer in the break room, the blue squishy thing with everybody's name on it, and wrapped it up in a dish towel. She let him put it on. That was new. He stood there behind her chair holding it in place with his big stupid hand, and neither one of them could see the other one's face, which was probably the only reason it worked.
⟦F→B i⟧"I took it off the copier,"⟦/⟧ said Farrow after a while.
⟦B→F i⟧"Took what?"⟦/⟧
⟦F→B i⟧"Your transfer. I didn't turn it in or tear it up or anything. It's in my drawer. You can have it back if you want it."⟦/⟧
⟦B→F i⟧"Okonjo's already got a copy."⟦/⟧
⟦F→B i⟧"No she doesn't. She gave it to me. She said she couldn't read your writing, and she asked me what it said."⟦/⟧
⟦B→F i⟧"What'd you tell her?"⟦/⟧
⟦F→B i⟧"I said it was a grocery list."⟦/⟧
He laughed, he couldn't help it. And right then of course his phone started playing "That's Amore". It was clipped to his belt about an inch from her ear.
⟦F→B i⟧"Is that your mother? It's two in the morning!"⟦/⟧
⟦B→F i⟧"She's got the scanner. She doesn't sleep."⟦/⟧ He flipped it open with his chin since his hand was busy. ⟦B→M i⟧"Ma. I'm fine. Nobody got shot."⟦/⟧
⟦M→B i⟧"Did *she* get shot?"⟦/⟧ You could hear every word across the room. ⟦M→B i =⟧"They said there was a lady with a gun! Is she there? Put her on!"⟦/⟧
⟦B→M i⟧"I'm not putting her on, Ma."⟦/⟧
⟦F→M i⟧"Hi, Mrs. Benvenuto,"⟦/⟧ called Farrow.
⟦M→F i⟧"Sweetheart! Did you eat?"⟦/⟧
⟦F→M i⟧"I had a butterscotch."⟦/⟧
⟦M→F i⟧"A butterscotch! Salvatore, you bring that girl home Sunday, you hear me? I'm making the braciole. Don't tell me you're busy. Did you ask her yet?"⟦/⟧
⟦B→M i⟧"*Goodnight,* Ma."⟦/⟧
He snapped it shut. It was very quiet in the squad room. Down the hall a janitor was singing "Islands in the Stream", and he wasn't half bad.
⟦F→B i⟧"Ask me what?"⟦/⟧ said Farrow.
Sal looked up at the ceiling. Twelve years on the job, two commendations, he'd been through doors with guys on the other side of them holding shotguns.
⟦B→F i⟧"If I wasn't your partner,"⟦/⟧ he said. ⟦B→F i =⟧"I mean hypothetically. If I was some guy in Vice."⟦/⟧
⟦F→B i⟧"Yeah?"⟦/⟧
⟦B→F i⟧"Would you want to, I don't know. Get some dinner? With some guy in Vice?"⟦/⟧
She didn't answer right away. She reached up, with the right arm, slow, so slow that he could feel the muscle shake, and up past her ear, and got ahold of his tie.
⟦F→B i⟧"I don't date guys from Vice,"⟦/⟧ she said. ⟦F→B i =⟧"They're sleazy. Ask me as you."⟦/⟧
@break ~ ~ ~
⟦O→W i⟧"Thursday."⟦/⟧ said Lieutenant Okonjo into her phone, in her car, in the parking lot, where you could see pretty much the whole squad room if you knew where to park. ⟦O→W i =⟧"It's after midnight so it's Friday. Who had Friday?"⟦/⟧
⟦W→O i⟧"Oh for crying out loud,"⟦/⟧ said Winnie Szeto. ⟦W→O i =⟧"*Trask?*"⟦/⟧
@end_note
A/N: Yay they finally got it together!! It only took three stories lol. I might do a sequel with the braciole. If you spot any mistakes that's because it's 4 am. Please review, flames will be used to make s'mores!
@end

# title: Parent Night at St. Dymphna's
# style: third person present; curly double quotes; found family in a school for odd children; telepathy in italics; long; six and seven in a room; long untagged runs
# cast: K = Ambrose Kettleby | Kettleby, Ambrose, Mr. Kettleby, Mr. K, Kett, Doctor Permafrost | he
# cast: Q = Odalys Quintero | Quintero, Odalys, Ms. Quintero, Ms. Q, the principal | she
# cast: B = Sebastián Ferro | Bash, Sebastián, Ferro | he
# cast: J = Juno Takahashi-Boyle | Juno, Takahashi-Boyle, JuJu | she
# cast: P = Pip Lindgren | Pip, Philippa, the smallest one, the kid | she
# cast: W = Wendell | Wendell, Wendell Oakes, the twin with the hair | he
# cast: D = Desta | Desta, Desta Oakes, the other twin | she
# cast: L = Carl Lindgren | Mr. Lindgren, Lindgren, Carl, Pip’s father, the man in the raincoat, Daddy | he
# cast: T = Tup | Tup, the janitor | he
---
@summary
Every October St. Dymphna’s Home for Unusual Children holds a parent night. Every October, nobody comes. Ambrose Kettleby (math, detention, formerly a supervillain) has been told to put out the cookies anyway.
@end
@note
You know how in the comic there’s one panel in issue 40 with a paper sign that says PARENT NIGHT and a whole tray of untouched cookies and it’s never mentioned again? I’ve been mad since 1996.
Pip doesn’t talk out loud, she’s in italics. If you don’t know the twins they’re new in the reboot, I’m not apologizing.
@end
⟦K→Q i⟧“How many did we have last year?”⟦/⟧
⟦Q→K i⟧“It’s not about how many we had last year.”⟦/⟧
⟦K→Q i⟧“Odalys.”⟦/⟧
⟦Q→K i⟧“None,”⟦/⟧ says Odalys Quintero. She’s up on a chair with tape in her mouth. ⟦Q→K i =⟧“Hand me the other end. No, the O end. We had none, and the year before that it was a man who thought we were the DMV. That’s not the point. The point is the sign goes up.”⟦/⟧
⟦K→Q i⟧“I’ve made ninety cookies.”⟦/⟧
⟦Q→K i⟧“I know. They smell amazing. Who taught you?”⟦/⟧
⟦K→Q i⟧“Cellblock D,”⟦/⟧ says Kettleby. ⟦K→Q i =⟧“It’s crooked.”⟦/⟧
⟦Q→K i⟧“It is not crooked.”⟦/⟧
⟦T→Q i⟧“It’s crooked, ma’am,”⟦/⟧ says Tup, going by with his bucket.
So it’s seven o’clock, and the sign is up, and the gym at St. Dymphna’s has got six tables in it with a name card on each. He’s done the cards himself. He has nice handwriting, he’s sent a lot of ransom notes. MATHEMATICS, MR. KETTLEBY. He sits down behind it in his good cardigan and squares up his folders and looks at the door.
It’s seven fifteen.
It’s seven thirty.
The door opens and he half gets up. Nobody’s there.
⟦K→J i⟧“Good evening, Miss Takahashi-Boyle.”⟦/⟧
⟦J→K i⟧“How do you always *know?*”⟦/⟧ says the air over by the cookies. One of the ninety goes up, acquires a bite, and disappears in stages. ⟦J→K i =⟧“These are so good. Did anyone come?”⟦/⟧
⟦K→J i⟧“It’s early yet.”⟦/⟧
⟦J→K i⟧“It’s not, though. It’s over at eight.”⟦/⟧
⟦K→J i⟧“You’re supposed to be in the dormitory. All of you are.”⟦/⟧
⟦J→K i⟧“It’s only me.”⟦/⟧
⟦K→J i⟧“Bash is in the doorway, Juno. I can see a shoulder. He’s fourteen and he’s six foot three.”⟦/⟧
⟦B→J i⟧“I told you to shut it after you!”⟦/⟧ the doorway hisses.
⟦J→B i⟧“I *did* shut it! You’re bigger than the door!”⟦/⟧
⟦B→K i⟧“Hey, Mr. K,”⟦/⟧ says Bash, and comes in sideways. There are two more of them behind him, with one striped scarf around both necks, that’s the Oakes twins, and behind those, holding onto the end of the scarf, comes Pip.
Pip Lindgren’s nine. She’s been at St. Dymphna’s since she was six, and in that time nobody’s heard her voice, which isn’t the same as not hearing from her.
⟦P→K i telepathy⟧*Can we have the cookies now if nobody’s going to?*⟦/⟧
⟦K→P i⟧“You may have two.”⟦/⟧
⟦W→K i⟧“What’d she say?”⟦/⟧
⟦D→W i⟧“Cookies.”⟦/⟧
⟦W→D i⟧“How come you got it and I didn’t?”⟦/⟧
⟦D→W i⟧“Because you were thinking about a motorcycle. She can’t get in when there’s a motorcycle.”⟦/⟧
⟦K→W+D i⟧“Two each. And then straight back upstairs, because Ms. Quintero is in the hall and she believes that you’re studying.”⟦/⟧
None of them goes straight back upstairs. They hang around the table. They eat standing up, and they get crumbs on MATHEMATICS, and he knows them well enough by this time that he caps his pen and waits.
⟦D→K i⟧“So is it just whoever has parents that can come?”⟦/⟧ Desta says finally. She’s looking at the sign.
⟦K→D i⟧“It’s for, I believe the letter said parents and guardians.”⟦/⟧
⟦B→K i⟧“Mine got the letter. My ma sent it back. She wrote *not at this address* on it and it was in her handwriting.”⟦/⟧
⟦J→B i⟧“Mine moved,”⟦/⟧ says Juno. ⟦J→B i =⟧“Like, they moved and left a forwarding thing for everything except me.”⟦/⟧
⟦W→J i⟧“We ate ours.”⟦/⟧
⟦D→W i⟧“Wendell.”⟦/⟧
⟦W→D i⟧“Not our *parents*, the letter!”⟦/⟧
⟦D→W i⟧“He thought it was the form for the field trip. We don’t have them anyway. There was a lab.”⟦/⟧
⟦K→B+J+W+D+P i⟧“I see,”⟦/⟧ Kettleby says, and he finds he’s got the pen uncapped again. There’s a thin little frost on the barrel. He puts it down. ⟦K→B+J+W+D+P i =⟧“Well, it’s a silly custom. I’m told that most of it is about lunch money.”⟦/⟧
⟦B→K i⟧“No but,”⟦/⟧ says Bash. He’s gone dark red. He’s got a way of picking at the edge of a thing when he’s nervous, and the edge of the table’s coming off. ⟦B→K i =⟧“So we had this idea.”⟦/⟧
⟦J→B i⟧“It was *my* idea.”⟦/⟧
⟦D→B i⟧“It was Pip’s idea.”⟦/⟧
⟦P→K i telepathy⟧*It was mine,*⟦/⟧ says Pip. ⟦P→K i telepathy =⟧*Can we do ours with you?*⟦/⟧
⟦K→P i⟧“Do your what with me?”⟦/⟧
⟦J→K i⟧“Our thing! The conference! You’re meant to sit across from somebody and say how we’re doing and then they go, oh my goodness, I’m so proud, or, wait till I get you home. We’ve seen it on TV. So one of us sits over there and is us, and you do the teacher part, and somebody’s the parent.”⟦/⟧
⟦W→K i⟧“I’m going to be Bash’s dad. I’ve got the voice. *Sebastián! Have you been lifting buses in the house?*”⟦/⟧
⟦B→W i⟧“My dad’s from Córdoba, he didn’t talk like that.”⟦/⟧
⟦W→B i⟧“Where’s Córdoba?”⟦/⟧
⟦K→W i⟧“Argentina. You had it on a quiz.”⟦/⟧
⟦W→K i⟧“Was that the motorcycle day?”⟦/⟧
⟦K i⟧“All right,”⟦/⟧ Kettleby says. He doesn’t know why. It’s twenty to eight, he once held Denver for eleven hours, he has no idea when he got to be a man who says all right. ⟦K i =⟧“All right, sit. Who’s first? Ferro. And who’s here on behalf of Mr. Ferro?”⟦/⟧
⟦W→K i⟧“Me! Buenas noches.”⟦/⟧
⟦K→W i⟧“Good evening, sir. Your son’s failing geometry.”⟦/⟧
⟦B→K i⟧“Mr. *K!*”⟦/⟧
⟦K→W i⟧“He’s failing because he won’t hand it in. He does the work. I’ve found it in the wastebasket and it’s perfectly correct, but he’s pressed so hard that it goes through four sheets of paper and he’s ashamed of it. I’ve told him to ask me for a slate and he won’t ask. Otherwise I’d say he’s about the kindest boy I have taught. He walks on the outside of the little ones when there’s traffic.”⟦/⟧
There’s a silence. Wendell’s forgotten to do the voice.
⟦W→K i⟧“So what should I say?”⟦/⟧ he whispers.
⟦D→W i⟧“Say you’re proud of him, dummy.”⟦/⟧
⟦W→B i⟧“I’m proud of you, dummy,”⟦/⟧ says Wendell.
⟦B→W i⟧“Thanks, Pa,”⟦/⟧ says Bash, and bends down and does something to his shoelace for a long time.
⟦J→K i⟧“Me next. Me me me. Desta’s my mom.”⟦/⟧
⟦K→J i⟧“Would you like to be visible for it?”⟦/⟧
⟦J→K i⟧“Do I have to?”⟦/⟧
⟦K→J i⟧“No. I only thought your mother may want to see you.”⟦/⟧
Nothing, for a bit. Then there’s a chair with a girl on it. She’s got braces and a cowlick and both knees scabbed, and you can tell that she’d forgotten she had on the pajamas with the ducks.
⟦D→J i⟧“Oh, honey, you’ve gotten so big,”⟦/⟧ says Desta.
She meant it to be funny. Everybody hears it come out not funny. Juno’s chin goes.
⟦T→K i⟧“’Scuse me, Mr. Kettleby,”⟦/⟧ says Tup from the door. He’s got his cap off. ⟦T→K i =⟧“There’s a fella.”⟦/⟧
⟦K→T i⟧“What sort of a fellow?”⟦/⟧
⟦T→K i⟧“Ms. Quintero’s got him in the hall. Says he’s a parent.”⟦/⟧
@break ◊
You can hear them before you get there.
⟦Q→L i⟧“—entirely within your rights to ask. What I’m saying is that we’d want to have some notice.”⟦/⟧
⟦L→Q i⟧“It said tonight. It’s on your own letter. You invited me.”⟦/⟧
⟦Q→L i⟧“To a conference, yes.”⟦/⟧
⟦L→Q i⟧“So let’s confer. I’ve got a car outside. She’s coming home.”⟦/⟧
He’s not much to look at, he’s a thin man in a raincoat with rain on his glasses. Kettleby’s known a hundred of him, he’s shared a lunch table with them. It’s not till the man turns his head that you see the thing behind his ear, silver, like a hearing aid only with too many lights on it.
⟦K→Q i⟧“May I be of help, Ms. Quintero?”⟦/⟧
⟦Q→K i⟧“This is Mr. Lindgren, Ambrose.”⟦/⟧
⟦K→L i⟧“Ah.”⟦/⟧
⟦L→K i⟧“You’re one of her teachers? You can tell her then. How’s she doing, is she still not talking? Three years and you’ve got nowhere. I’ve got people who could work with her. I’ve had an offer, as a matter of fact, it’s a very good outfit. It’s a lot of money for a gift like that.”⟦/⟧
⟦K→L i⟧“What’s that you have behind your ear, Mr. Lindgren?”⟦/⟧
⟦L→K i⟧“It’s so she can’t get in.”⟦/⟧
⟦K→L i⟧“I see. And you’d like for her to come and live with you.”⟦/⟧
⟦L→K i⟧“I’m her father.”⟦/⟧
⟦Q→L i⟧“You left her at a bus station.”⟦/⟧
⟦L→Q i⟧“I left her *with a note!*”⟦/⟧
⟦Q→L i⟧“I’ve read the note, Mr. Lindgren. I have it framed. It’s in my office where I can look at it whenever I’m tempted to be polite.”⟦/⟧
⟦L→Q i⟧“Look, lady—”⟦/⟧
⟦B→L i⟧“Don’t call her lady,”⟦/⟧ says Bash.
They’ve followed him, of course. They’re all in the gym doorway. Bash has got one hand on each side of the frame, and the frame’s making a noise.
⟦K→B i⟧“Upstairs, please.”⟦/⟧
⟦D→K i⟧“No.”⟦/⟧
⟦K→D i⟧“Desta.”⟦/⟧
⟦D→K i⟧“No, we’ve got a conference. It’s not eight yet.”⟦/⟧
⟦L i⟧“Philippa!”⟦/⟧ says the man in the raincoat. He’s seen her. He crouches down and holds out his hands and he smiles, and it’s a nice smile, that’s what’s bad, you can see just where she got it. ⟦L→P i =⟧“There’s my girl! Look how tall. You remember Daddy, don’t you? You want to come for a ride?”⟦/⟧
Pip’s holding on to the scarf.
⟦L→P i⟧“Come on, sweetheart. Use your words.”⟦/⟧
⟦P→K i telepathy⟧*I can’t hear him,*⟦/⟧ says Pip, very small. ⟦P→K i telepathy =⟧*Mr. Kettleby, there’s nothing there. It’s like a wall. I don’t know if he’s nice.*⟦/⟧
⟦K→P i⟧“Would you like to find out?”⟦/⟧
⟦L→K i⟧“Who’re you talking to? Is she talking to you? What’s she saying?”⟦/⟧
⟦K→L i⟧“She’d like to know whether you’re nice.”⟦/⟧
⟦L→K i⟧“Of course I am!”⟦/⟧
⟦K→L i⟧“Then you won’t object to taking that off,”⟦/⟧ Kettleby says. He’s not raised his voice. The puddle around Mr. Lindgren’s shoes has gone white at the edge, and it’s creeping in, with a sound like someone walking on sugar. ⟦K→L i =⟧“It’s quite a simple test. I took it myself when I applied. She was six, she sat across a desk from me with a juice box and looked, and I’d done some dreadful things, Mr. Lindgren. I’d done Denver. I’ve never been so frightened in my life.”⟦/⟧
⟦Q→K i⟧“She told me you were sad and to give you the job,”⟦/⟧ says Odalys.
⟦K→Q i⟧“Did she? You never said.”⟦/⟧
⟦Q→K i⟧“It was in confidence.”⟦/⟧
⟦L→Q i⟧“This is nuts. You people are nuts. I can have the cops here.”⟦/⟧
⟦J→L i⟧“You could,”⟦/⟧ says nobody, right next to his ear. And he yells and claps a hand to the side of his head and it’s gone, it’s hanging in the air a yard away, all its little lights going like mad. ⟦J→L i =⟧“Whoops.”⟦/⟧
⟦K→J i⟧“*Juno.*”⟦/⟧
⟦J→K i⟧“I’m giving it back! I just want her to get a look!”⟦/⟧
Pip lets go of the scarf.
She walks out into the hall in her socks and stops in front of him. She only comes up to his belt. She looks at him for what Tup says later was ten seconds and felt like church. No one knows what she sees. Her face doesn’t change a lot. Mr. Lindgren’s does: it gets red, and then it gets a bit gray, and then he’s looking anywhere else, at the floor, the sign.
⟦L→P i⟧“I didn’t know how to,”⟦/⟧ he says. ⟦L→P i =⟧“You were so loud. Your mom was gone, and you were in there all the time, everything I thought, you’d cry. Everything that I thought made you cry. I was just so tired, Pip.”⟦/⟧
⟦P→L i⟧“I know,”⟦/⟧ says Pip.
Out loud.
It’s rusty. It’s a lot lower than anyone would have guessed. Behind Kettleby somebody (it’s Wendell) drops a cookie.
⟦P→L i⟧“You owe some men money,”⟦/⟧ says Pip. She’s frowning, it’s slow, she has to find each one. ⟦P→L i =⟧“You were going to feel bad after. But you were going to do it.”⟦/⟧
⟦L→P i⟧“Sweetheart.”⟦/⟧
⟦P→L i⟧“So no, thank you.”⟦/⟧
And she turns around and comes back, and goes right by Bash, and the twins, and the place where Juno probably is. She climbs up onto the folding chair in front of MATHEMATICS. Through the double doors they can all see her there with her feet not reaching the floor, waiting.
⟦Q→L i⟧“Tup will see you to your car,”⟦/⟧ says Odalys. ⟦Q→L i =⟧“And you’ll give him the names of those men, because I’d like a word with them. I’m not doing it for you.”⟦/⟧
⟦T→L i⟧“Mind the ice, sir,”⟦/⟧ says Tup.
@break ◊
⟦W→D i⟧“She *talked.*”⟦/⟧
⟦D→W i⟧“I know, I was there.”⟦/⟧
⟦W→D i⟧“She sounds like a truck driver!”⟦/⟧
⟦B→W i⟧“Shut up, she’ll hear.”⟦/⟧
⟦J→B i⟧“She hears everything, Bash, that’s her whole deal.”⟦/⟧
⟦P→B+J+W+D i telepathy⟧*I like trucks,*⟦/⟧ Pip says to everyone.
⟦K→P i⟧“Are you all right?”⟦/⟧ asks Kettleby. He’s sitting down across from her. He seems to have needed to. There’s a ring of frost on the table around each of his hands and he’s trying to cover it up with folders. ⟦K→P i =⟧“We needn’t do this now.”⟦/⟧
⟦P→K i telepathy⟧*It’s seven fifty eight.*⟦/⟧
⟦K→P i⟧“So it is. Well then. Who’s here for Miss Lindgren?”⟦/⟧
She looks at him as if he’s slow.
⟦K→P i⟧“I can’t be both sides of the table, Pip. I’m the teacher.”⟦/⟧
⟦Q→K i⟧“Oh, move over, you old fool,”⟦/⟧ says Odalys Quintero, and gets in behind MATHEMATICS and shoves him with her hip until he’s off the chair. She picks up a folder. She’s got it upside down. ⟦Q→K i =⟧“Good evening, you must be Pip’s father. Have a seat, please. There. Next to her. We’re so very glad that you could come.”⟦/⟧
He opens his mouth. He’s had a line ready for everything, all his life. He had one ready for the judge.
⟦K→Q i⟧“I wouldn’t have missed it,”⟦/⟧ Kettleby says.
⟦B→Q i⟧“Are there going to be, like, more slots?”⟦/⟧ asks Bash. ⟦B→Q i =⟧“After her? Because Wendell’s a really bad dad.”⟦/⟧
⟦W→B i⟧“I thought I did okay!”⟦/⟧
⟦D→K i⟧“Can we do two at once? We’re only in one grade.”⟦/⟧
⟦J→K i⟧“You said I was next. You *said*.”⟦/⟧
⟦Q→B+W+D+J i⟧“There’s a line,”⟦/⟧ says the principal. ⟦Q→B+W+D+J i =⟧“Get in it. Somebody bring me those cookies. Now, Mr. Kettleby, about your daughter.”⟦/⟧
@end_note
It’s always eighty nine cookies in the panel. Go and count. I cried in a Borders.
@end

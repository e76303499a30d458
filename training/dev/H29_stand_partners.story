# title: Stand Partners
# style: third person past, head-hopping, many epithets (the blond, the shorter boy); straight quotes; ffnet 2000s; conservatory rivals locked in a store room; disclaimer
# cast: L = Lukas Amsinck | Lukas, the blond, the German, the taller boy, the taller cellist, Amsinck, Luki | he
# cast: N = Noel Tran | Noel, Tran, the dark-haired boy, the shorter boy, the brunet, the smaller cellist, the Californian | he
# cast: W = Wiebke de Boer | Wiebke, the violist, the redhead | she
# cast: D = Darnell Oakes | Darnell, Oakes, the bass player, the bassist | he
# cast: M = Madame Szabó | Madame, the conductor, the old woman, Maestra | she
# cast: J = the janitor | the janitor, the old man | he
---
@disclaimer
Disclaimer: I don't own Dvorak, Elgar or the Royal Anything. I do own these boys, so hands off! Rated T for language and cello abuse. This is slash, don't like don't read.
@end
⟦M→N i⟧"Again, from F,"⟦/⟧ said Madame Szabó, ⟦M→N i =⟧"and this time, Mr. Tran, you will please to turn the page *before* the end of it?"⟦/⟧
⟦N→M i⟧"Sorry, Madame,"⟦/⟧ mumbled Noel.
It wasn't his fault. The outside player doesn't turn, the inside player does, and Noel was inside because Lukas Amsinck had beaten him for first chair by two points. Two. They'd put the scores up on the board.
He turned the page viciously.
⟦L→N i⟧"You have torn it,"⟦/⟧ murmured the blond out of the corner of his mouth.
⟦N→L i⟧"It was torn."⟦/⟧
⟦L→N i⟧"It wasn't torn when I put in the fingerings."⟦/⟧
⟦N→L i⟧"Maybe you shouldn't have put in the fingerings! There's two of us sitting here! Maybe some people don't want to do the whole thing up on the D string like it's a, a yodel."⟦/⟧
⟦L→N i⟧"Yodelling is Austrian,"⟦/⟧ Lukas informed him coolly.
⟦M→L+N i⟧"Gentlemen!"⟦/⟧
⟦L→M i⟧"Sorry, Madame."⟦/⟧
⟦N→M i⟧"Sorry."⟦/⟧
Behind them Wiebke kicked the back of Noel's chair in sympathy. Or possibly she was just kicking it. With violas you never knew.
@break -xXx-
⟦N→W+D i⟧"I'm going to murder him,"⟦/⟧ Noel announced in the cafeteria. ⟦N→W+D i =⟧"I'm going to do it with his own endpin. They'll call it a tragedy and then I'll get first chair."⟦/⟧
⟦W→N i⟧"You'd have to turn his pages in hell,"⟦/⟧ the redhead pointed out.
⟦D→N i⟧"He's not that bad,"⟦/⟧ said Darnell through a mouthful of fries.
⟦N→D i⟧"He *alphabetizes* his rosin."⟦/⟧
⟦D→N i⟧"How many rosins has he got?"⟦/⟧
⟦N→D i⟧"Two! That's what makes it so sick!"⟦/⟧
⟦W→N i⟧"You do talk of him very much."⟦/⟧
⟦N→W i⟧"I do not."⟦/⟧
⟦D→N i⟧"Since breakfast,"⟦/⟧ the bass player said, and checked his watch. ⟦D→N i =⟧"Six times. I've got a bet on with the trombones."⟦/⟧
⟦N→D i⟧"A bet on *what*?"⟦/⟧
Darnell and Wiebke looked at each other, and then with great interest at the salad bar.
@break -xXx-
On the other side of the building the subject of this conversation was standing in the dark with his forehead against a metal door.
He'd played the Elgar four hundred times. He'd counted. In nine days he was going to play it in front of Sir Somebody and a man from Deutsche Grammophon, and that morning, for the first time since he was six, his left hand had shaken. It was only a little, and he had put his sleeve down over it at once. But beside him he had felt Tran look.
Lukas let himself into the instrument store. He only wanted to be somewhere that didn't have a clock. He sat down on a timpani case, in the blackness, and put his hand between his knees.
The door opened, and then it shut, with a click.
⟦N i⟧"Where's the damn light,"⟦/⟧ somebody muttered. ⟦N i =⟧"I know there's a light. Ow! Mother of— who leaves a gong on the *floor*?"⟦/⟧
⟦L→N i⟧"It's on the left,"⟦/⟧ said Lukas.
There was a scream. Something fell over and rolled for a remarkably long time.
When the bulb came on the dark-haired boy was flat against the shelves, with a mute in his fist, held up like a knife.
⟦N→L i⟧"What are you doing in here?"⟦/⟧
⟦L→N i⟧"I am sitting."⟦/⟧
⟦N→L i⟧"In the dark?"⟦/⟧
⟦L→N i⟧"It was not dark to begin with, I turned it off. And you?"⟦/⟧
⟦N→L i⟧"I needed a mute."⟦/⟧ He'd needed to kick something, privately, but the German didn't have to know that. ⟦N→L i =⟧"I'm going. Enjoy your sitting."⟦/⟧
He took hold of the handle. He turned it, and then he turned it the other way. He put his shoulder to it.
⟦L→N i⟧"Did you let it close?"⟦/⟧
⟦N→L i⟧"It's a door!"⟦/⟧
⟦L→N i⟧"There's a notice on it. There's a brick, for this purpose, with a notice. 'Use the brick.'"⟦/⟧
⟦N→L i⟧"Well, I didn't see your stupid brick, did I? Hey! HEY! Somebody!"⟦/⟧
⟦L→N i⟧"It's ten past five. There is nobody down here until the cleaner."⟦/⟧
⟦N→L i⟧"When's that?"⟦/⟧
⟦L→N i⟧"Ten."⟦/⟧
⟦N→L i⟧"Call someone."⟦/⟧
⟦L→N i⟧"My phone is in my locker. It's forbidden to carry them."⟦/⟧
⟦N→L i⟧"Nobody *obeys* that!"⟦/⟧ wailed Noel, whose own was in his coat, on the back of a chair, in the cafeteria.
So that was that. The shorter boy slid down the shelves until he was sitting on the floor, and glared at the gong. The taller one went on looking at his knees. Five minutes went by, or it might have been fifteen. There wasn't a clock.
⟦N→L i⟧"How long's your hand been doing that?"⟦/⟧ asked Noel.
Lukas pulled his sleeve down. ⟦L→N i⟧"It isn't doing anything."⟦/⟧
⟦N→L i⟧"I sit eleven inches away from you four hours a day. Your vibrato's wide and you're late on the shift. You're never late on that shift. I set my *watch* by that shift."⟦/⟧
⟦L→N i⟧"Then congratulations. You will have the chair."⟦/⟧
⟦N→L i⟧"That's not what I, is that what you think? You think I want it because you fell off?"⟦/⟧
⟦L→N i⟧"You said so to Oakes. You would kill me with my endpin."⟦/⟧
⟦N→L i⟧"You *heard* that?"⟦/⟧
⟦L→N i⟧"A trombone told me. He's very happy about it, I think that he's making some money."⟦/⟧
Noel opened his mouth, found he'd nothing to put in it, and crawled across the floor. He did it on his hands and knees because the shelf was low. It wasn't dignified. He sat back on his heels in front of the timpani case and held out his palm, like you'd do with a dog.
⟦N→L i⟧"Give it here."⟦/⟧
⟦L→N i⟧"Why?"⟦/⟧
⟦N→L i⟧"My mom's a nail tech. I've been rubbing hands since I was five. Give it."⟦/⟧
The blond looked at the palm as though there might be a clause in it. Then, stiffly, he gave over his hand. It was freezing. It was a big square hand with a callus on each of the fingers like a little shield, and it was shaking, very finely, all the way through.
⟦N→L i⟧"Jesus, Lukas."⟦/⟧
⟦L→N i⟧"You have never said this. My name."⟦/⟧
⟦N→L i⟧"Sure I have."⟦/⟧
⟦L→N i⟧"You say Amsinck. Or 'you.' Or 'this guy.'"⟦/⟧
⟦N→L i⟧"Does it hurt here?"⟦/⟧
⟦L→N i⟧"No. Yes. There."⟦/⟧
⟦N→L i⟧"It's like a guitar string. How much are you playing?"⟦/⟧
⟦L→N i⟧"Nine hours. Ten, since the letter came."⟦/⟧
⟦N→L i⟧"What letter?"⟦/⟧
It was much easier to say it to the top of somebody's head. ⟦L→N i⟧"From my father. He's coming for the concert. He had this same chair here in 1981, and his father in Dresden. He said that he hopes it's not a disappointment to hear it from somebody else."⟦/⟧
⟦N→L i⟧"He *wrote* that? In a letter?"⟦/⟧
⟦L→N i⟧"He's a very honest person."⟦/⟧
⟦N→L i⟧"He's a dick is what he is! No offense. My dad's never been to one single concert, he thinks it's a guitar. He calls it 'your guitar.' But he drove me here from San Jose in a van, three days, and he buckled it in. He put the seat belt on it."⟦/⟧
⟦L→N i⟧"That's nice,"⟦/⟧ said the taller boy wistfully.
⟦N→L i⟧"It was embarrassing. It was a *Dodge*."⟦/⟧
⟦L→N i⟧"I would have liked to see it."⟦/⟧
The brunet's thumbs stopped for a second, and went on. He'd found the place, under the thumb, where it was all knotted up, and he leaned on it, and Lukas made a noise he'd never made before in front of another person.
⟦N→L i⟧"Too hard?"⟦/⟧
⟦L→N i⟧"No."⟦/⟧
⟦N→L i⟧"You can breathe, you know."⟦/⟧
⟦L→N i⟧"I'm breathing."⟦/⟧
⟦N→L i⟧"You're counting. I can see your lips go."⟦/⟧
⟦L→N i⟧"I have always been counting,"⟦/⟧ said Lukas. It seemed to surprise him. ⟦L→N i =⟧"When it was your audition, I was outside. I was on the stairs with my sandwich. You played the slow movement, and you came in late in bar nine, and I thought, he's lost. And then I understood that you weren't late, you were only waiting till it was ready. And I lost my place. It was the first time in fourteen years. I didn't know where I was. I put my sandwich down upon the stairs and I never went back for it."⟦/⟧
⟦N→L i⟧"You *hated* my audition. You told Madame that I rushed!"⟦/⟧
⟦L→N i⟧"In the Prokofiev you rushed."⟦/⟧
⟦N→L i⟧"Okay, in the Prokofiev I rushed."⟦/⟧
⟦L→N i⟧"And the fingerings, it isn't a yodel. I put it on the D string because that is how *you* do it. When you're practising and you think that the door is closed. I thought if we both did it then it would sound, I don't know. I thought that you'd notice."⟦/⟧
Noel stared at him. There was a great deal going on behind the dark eyes. He was thinking of every single page, two months of them, and those small neat pencilled numbers that he'd scowled at until they swam. He'd known they felt good. He'd thought it was a trick.
⟦N→L i⟧"You could've just asked me to coffee, you freak,"⟦/⟧ he croaked.
⟦L→N i⟧"I don't drink it. It makes my hand shake."⟦/⟧
And then, God knew why, it was funny. It started in the Californian's shoulders. The German watched him anxiously for a moment, like someone who's been told that there's a joke in the room but not where they keep it, and then it got him too, he snorted, actually snorted, and that was the end of them both.
They were still at it when they noticed that neither of them had let go.
⟦N→L i⟧"It's stopped,"⟦/⟧ whispered Noel.
⟦L→N i⟧"Yes."⟦/⟧
⟦N→L i⟧"The shaking, I mean."⟦/⟧
⟦L→N i⟧"I know what you mean."⟦/⟧ The blue eyes were very close, they'd got gold bits in. ⟦L→N i =⟧"You're late again,"⟦/⟧ said Lukas softly. ⟦L→N i =⟧"Or are you waiting till it's ready?"⟦/⟧
⟦N→L i⟧"Shut up,"⟦/⟧ Noel said, and came in.
@break -xXx-
⟦J→L+N i⟧"Should've used the brick,"⟦/⟧ the janitor told them at four minutes past ten.
They filed out past him. One of them had his sweater on inside out. The other had a perfect red ring on the side of his face, where he'd been leaning on a gong.
⟦L→J i⟧"Yes, sir. We'll use the brick."⟦/⟧
⟦J→L+N i⟧"Every year,"⟦/⟧ said the old man, not to anyone much, and turned out the light. ⟦J→L+N i =⟧"Last year it was two flutes."⟦/⟧
@break -xXx-
⟦M→N+L i⟧"From F,"⟦/⟧ said Madame Szabó on Monday morning.
They played from F. About a third of the way down the second page she lowered her stick, which she hadn't done in the middle of a phrase since Solti died, and let them go on without it. The two boys at the front desk weren't looking at her in any case. They breathed in at the same time. They went up together on the D string, like one very large animal, and they waited at the top till it was ready.
The page turned in total silence.
⟦W→D i⟧"How much did you win?"⟦/⟧ hissed Wiebke.
⟦D→W i⟧"Forty bucks,"⟦/⟧ breathed the bassist. ⟦D→W i =⟧"But I had to split it with the janitor."⟦/⟧
@end_note
Please R&R! Flames will be used to warm up my hands. Luki's dad comes in the sequel if anyone wants one??
@end

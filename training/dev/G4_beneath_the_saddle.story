# title: Beneath the Saddle
# style: third person past; straight quotes; ffnet 2003; hurt/comfort; chaptered, three chapters; many epithets
# cast: D = Pieter Rademaker | Dutch, Rademaker, Pieter, the Dutchman, the older man | he
# cast: F = Dr. Lucian Fairweather | Lucian, Doc, Fairweather, Professor, the kid, the archeologist, the younger man, the scholar, Lou | he
# cast: Z = Lupe Zaragoza | Lupe, Guadalupe, the pilot | she
# cast: E = Emeka Obi | Emeka, Obi, the mechanic | he
# cast: C = Madame Corvin | Corvin, Madame | she
# cast: S = Soames | Mr. Soames, Soames, Corvin's man | he
# cast: B = the boy with the goats | the boy, the goatherd, Iusuf | he
---
@heading
BENEATH THE SADDLE by zaragozas_goggles
@end
@disclaimer
Disclaimer: Carmody's Atlas and all the characters belong to Northgate Television, who CANCELLED it, so they obviously don't want them and I'm keeping them in my closet. No money, don't sue.
@end
@note
Rating: PG-13 for blood and Dutch's mouth. Takes place in Season 2 between "The Salt Road" and "Idol Hands". This is my first fic with whump in it so please be gentle! Unlike what I do to Lucian. *evil grin*
@end
@heading
Chapter One: Down
@end
⟦D→F i⟧"Don't touch that,"⟦/⟧ said Dutch Rademaker.
⟦F→D i⟧"I'm not touching it."⟦/⟧
⟦D→F i⟧"You got your hand out."⟦/⟧
⟦F→D i⟧"I'm *indicating* it,"⟦/⟧ Lucian said, pushing his glasses up his nose with the back of his wrist. His eyes were shining in the torchlight. They had been shining like that since breakfast, and in Dutch's experience it was never a good sign. ⟦F→D i =⟧"Do you see the groove here? This is a counterweight. Somebody cut this with bronze tools, over three thousand years ago, and it still *balances*. If one were to lean on this side -"⟦/⟧
⟦D→F i⟧"Doc."⟦/⟧
⟦F→D i⟧"If one *were*, I said."⟦/⟧
Dutch sighed. He'd guided oil men, big game hunters, two missionaries and a film crew, and not one of them had given him as many grey hairs as Dr. Lucian Fairweather, who weighed about as much as a wet cat and was afraid of absolutely nothing that he could read.
⟦Z→D i⟧"Base camp to grumpy,"⟦/⟧ crackled the walkie talkie at his belt. ⟦Z→D i =⟧"How's it going in there?"⟦/⟧
⟦D→Z i⟧"He's indicating things."⟦/⟧
Lupe's laugh came through in pieces. ⟦Z→D i⟧"Well, tell him to indicate faster. Emeka doesn't like the look of the road, he thinks there's dust on it."⟦/⟧
⟦D→Z i⟧"It's a dirt road, Zaragoza."⟦/⟧
⟦E→D i⟧"It is dust with a *jeep* in it,"⟦/⟧ said the mechanic's deep voice further off. ⟦E→D i =⟧"Maybe two. I think that our friend Madame Corvin is up early."⟦/⟧
Dutch swore in three languages. Corvin! They had left her stuck in a salt marsh four hundred miles away with no distributor cap. He'd thought it would hold her for a week at least.
⟦D→Z i⟧"How long?"⟦/⟧
⟦Z→D i⟧"Fifteen minutes? Twenty if she stops to powder her nose."⟦/⟧
⟦D→Z i⟧"Get the plane warmed up. We're coming out."⟦/⟧ He hooked the radio on his belt again. ⟦D→F i⟧"You heard her, Doc. Pack it up."⟦/⟧
⟦F→D i⟧"But we've only just -"⟦/⟧
⟦D→F i⟧"Now."⟦/⟧
For once in his life Lucian did not argue. He snatched up his sketchbook and his little brushes and came after Dutch at a trot, down the long painted corridor with the kings on either side, all of them with their hands raised as if to say stop.
Later Dutch would go over it about a million times. The kid had done nothing wrong. He hadn't leaned on anything, he hadn't touched anything. It was Dutch's boot that came down upon the one flagstone that was a slightly different colour from the rest, and it was Dutch who felt it sink.
⟦F→D i⟧"Oh dear,"⟦/⟧ Lucian said behind him, in a tone of great interest.
And then two hands hit Dutch square in the middle of the back. He went flying, flat on his face on the far side of the arch, and behind him the whole mountain seemed to sit down.
@break ~*~*~*~
When he could hear anything again he could hear somebody yelling. After a bit he worked out that it was him.
⟦D→F i⟧"DOC! *LUCIAN!*"⟦/⟧
Dust. His torch was gone, no, there it was, rolling. He grabbed it. Where the corridor had been there was a wall of broken stone right up to the roof.
⟦F→D i⟧"There's no call to shout,"⟦/⟧ said the wall.
His knees nearly went. ⟦D→F i⟧"Where are you?"⟦/⟧
⟦F→D i⟧"About a yard off, I should think. There's a gap, down by the floor, on the left. I can see your light."⟦/⟧ Cough. ⟦F→D i =⟧"I say, it *was* a counterweight."⟦/⟧
Dutch got down on his belly. There was a gap all right, no higher than a bread box. He shone the torch into it. At the other end there was a grey face, with one lens of its glasses starred over, giving him an apologetic sort of smile.
⟦D→F i⟧"Are you hurt?"⟦/⟧
⟦F→D i⟧"Hardly at all."⟦/⟧
⟦D→F i⟧"*Doc.*"⟦/⟧
⟦F→D i⟧"It's only that I don't appear to be able to find my leg,"⟦/⟧ said Lucian.
TBC...
@note
A/N: Bwahahaha! Review and I'll dig him out faster!
@end
@heading
Chapter Two: The Long Way Round
@end
@note
WOW you guys!! Nine reviews! To Petal: yes he'll be okay. To DutchsHat: no you can't have him. To "anonymous" who says that you can't fly a Beaver off a ledge like that: it's a TV show about a cursed atlas.
@end
⟦Z→E i⟧"They should be out by now,"⟦/⟧ Lupe said for the fourth time.
The pilot had the engine turning over. From where they'd put down on the ledge that the locals called the Saddle you could see the entire valley, and the road, and on the road two jeeps, with a plume of dust behind each. The mouth of the tomb was a black door in the cliff. Ten minutes ago, something that was not smoke had puffed out of it.
⟦E→Z i⟧"Try them again."⟦/⟧
⟦Z→D i⟧"Dutch? Dutch, you big ugly windmill, answer me!"⟦/⟧ She held it to her ear. It hissed. ⟦Z→E i⟧"I'm going in."⟦/⟧
⟦E→Z i⟧"And who will fly?"⟦/⟧ Emeka asked reasonably. He'd already got the crowbar, the rope and the big lamp out of the hold. He was a slow-moving man, and he was always ready before anybody. ⟦E→Z i =⟧"No, I will go. You take her up, Lupe, and circle. If Corvin finds a plane she will take a plane. If she finds only a hole, well then."⟦/⟧
⟦Z→E i⟧"If she finds a hole she'll put *you* in it!"⟦/⟧
⟦E→Z i⟧"I am told that I am hard to lift."⟦/⟧
⟦B→Z+E i⟧"Please,"⟦/⟧ said a voice.
They both turned around. It was the boy with the goats, the one who had watched them land and had not said one word since. He was maybe ten. He pointed with his stick, not at the door but up and round the shoulder of the mountain.
⟦B→E i⟧"Other hole,"⟦/⟧ he said carefully. ⟦B→E i =⟧"Small. My goat fall down. I go, I get goat."⟦/⟧
Emeka and Lupe looked at each other.
⟦E→B i⟧"How small?"⟦/⟧ said Emeka, who was six foot four.
The boy studied him up and down, doubtfully. Then he studied Lupe. He smiled.
⟦Z→E i⟧"Madre de Dios,"⟦/⟧ said the pilot. ⟦Z→E i =⟧"Okay. Give me the rope. You can circle."⟦/⟧
⟦E→Z i⟧"Guadalupe, I have never flown this plane."⟦/⟧
⟦Z→E i⟧"You built half of it! Keep the pointy end up!"⟦/⟧
@break ~*~*~*~
⟦D→F i⟧"Tell me what you can feel."⟦/⟧
⟦F→D i⟧"Cold. My toes, on the right. On the left..."⟦/⟧ A pause. Dutch could hear him breathing, quick and light like a dog. ⟦F→D i =⟧"There's a block across it at about the shin. It isn't the whole weight or I'd not have a shin. It's resting on something. I think that it's resting on Khemet-Sur the Second."⟦/⟧
⟦D→F i⟧"Is it bleeding?"⟦/⟧
⟦F→D i⟧"I believe it may be."⟦/⟧
⟦D→F i⟧"You *believe*?"⟦/⟧
⟦F→D i⟧"It's rather dark, Dutch, and I'm rather lying on my front."⟦/⟧
Dutch shut his eyes for a second. ⟦D→F i⟧"Right,"⟦/⟧ he said, ⟦D→F i =⟧"you got your belt on?"⟦/⟧
⟦F→D i⟧"Braces."⟦/⟧
Of course. He was the only man alive who'd wear suspenders into a tomb. Dutch ripped his own belt off and rolled it up and shoved it as far into the gap as his arm would reach, and then he shoved further, until the rock took the skin off his shoulder. Something brushed his fingers. He grabbed hold. It was the kid's hand, it was like ice and it was sticky.
⟦D→F i⟧"Above the knee. Tight as you can, and then some. It's gonna hurt."⟦/⟧
⟦F→D i⟧"In for a penny,"⟦/⟧ muttered the archeologist. The fingers slipped out of his. There was a lot of scraping, and then there was a noise Dutch never wanted to hear again as long as he lived.
⟦D→F i⟧"Doc? Talk to me."⟦/⟧
Nothing.
⟦D→F i⟧"Lucian!"⟦/⟧
⟦F→D i⟧"I bit my tongue,"⟦/⟧ came the answer finally, very faint. ⟦F→D i =⟧"Would you mind awfully... could I have the hand again?"⟦/⟧
Dutch gave him the hand again.
He didn't know how long they lay there. He talked. He wasn't a talker but he talked, about Delft, about his dad's boat, about the time in Mombasa with the ostrich. Every so often he would stop and say ⟦D→F i⟧"You there?"⟦/⟧ and Lucian would say ⟦F→D i⟧"Present,"⟦/⟧ like a schoolboy.
⟦D→F i⟧"Why'd you do it?"⟦/⟧ Dutch said at last.
⟦F→D i⟧"Do what?"⟦/⟧
⟦D→F i⟧"You know damn well what. You pushed me. You had the time to jump and you pushed me."⟦/⟧
⟦F→D i⟧"Oh, that."⟦/⟧ He sounded sleepy. ⟦F→D i =⟧"Well, there were two of us and one had to be on the outside, and I couldn't possibly dig *you* out. I can't open the pickles. It was perfectly logical."⟦/⟧
⟦D→F i⟧"It was perfectly *stupid*."⟦/⟧
⟦F→D i⟧"You came back for me in the marsh."⟦/⟧
⟦D→F i⟧"That's different, you're -"⟦/⟧ He stopped.
⟦F→D i⟧"I'm what?"⟦/⟧
⟦D→F i⟧"You're paying me,"⟦/⟧ said Dutch roughly.
There was a small wheezing sound from in under the rock. The idiot was laughing. ⟦F→D i⟧"Pieter, I haven't paid you since October. There isn't any money. I've been meaning to bring it up."⟦/⟧
⟦D→F i⟧"I know there isn't. Emeka told me."⟦/⟧
⟦F→D i⟧"Then why on earth are you still here?"⟦/⟧
Dutch Rademaker looked at the dark. He tightened his grip.
⟦D→F i⟧"Shut up and save your air,"⟦/⟧ he said.
Behind him somebody began, slowly, to clap.
⟦C→D i⟧"How touching!"⟦/⟧ said Madame Corvin.
TBC!
@heading
Chapter Three: Up
@end
@note
Sorry sorry sorry for the wait. Finals. This is the last part! Thanks to Petal for the beta and for knowing what a femur is.
@end
She was all in white, like she'd come for tennis. Behind her stood Soames with a lamp in one fist and a gun in the other, and he had to stoop.
⟦C→D i⟧"Do stay down, Mr. Rademaker, you look so natural there. Where's the Professor?"⟦/⟧
⟦D→C i⟧"Went home."⟦/⟧
⟦F→C i⟧"Good morning, Madame,"⟦/⟧ called Lucian politely from inside the wall, and Dutch could have strangled him.
⟦C→F i⟧"Dr. Fairweather! Are you in the mountain?"⟦/⟧
⟦F→C i⟧"A little way in."⟦/⟧
⟦C→F i⟧"And have you the page?"⟦/⟧
⟦F→C i⟧"I've got my sketchbook. I had just finished the inscription when we were interrupted. It's all in here, the river, the seven stations, the location of the Gate."⟦/⟧
⟦C→F i⟧"How clever of you. Pass it out."⟦/⟧
⟦D→F i⟧"Don't you dare,"⟦/⟧ said Dutch.
⟦C→S i⟧"Mr. Soames, if he speaks again, shoot him in something."⟦/⟧
⟦S→C i⟧"What in, Madame?"⟦/⟧
⟦C→S i⟧"Use your initiative."⟦/⟧
There was some rustling. ⟦F→C i⟧"I'll give it to you, of course,"⟦/⟧ Lucian said, his voice was shaking but it was quite clear. ⟦F→C i =⟧"But I'm afraid that you'll have to move the stone. The gap's too narrow for the book, you see. It's the octavo."⟦/⟧
Dutch kept his face very, very still. He'd had his whole arm down that gap. You could have got a phone directory through it.
⟦C→S i⟧"Well?"⟦/⟧ snapped Corvin.
⟦S→C i⟧"I'd need a bar, Madame. And him to help."⟦/⟧
⟦C→S i⟧"Then *get* a bar! Mr. Rademaker, on your feet. You may speak."⟦/⟧
⟦D→C i⟧"I got a few things to say, now you mention it."⟦/⟧
⟦C→D i⟧"You may lift."⟦/⟧
They lifted. Say what you like about Soames, and Dutch had, he was strong as an ox, and he was not a bad man to be on the other end of a rock from. One block came away, then another. At the third one Dutch found that Corvin's man was looking at him sideways.
⟦S→D i⟧"Is he bad?"⟦/⟧ Soames muttered, so she wouldn't hear.
⟦D→S i⟧"Bad enough."⟦/⟧
⟦S→D i⟧"My brother was in the pits. You want to take the weight off slow. It's when it comes off that they go."⟦/⟧
⟦D→S i⟧"Yeah. I know."⟦/⟧
⟦S→D i⟧"I'm only saying. On three, and I'll hold her, and you do the strap."⟦/⟧
⟦C→S i⟧"Are you *chatting*?"⟦/⟧
⟦S→C i⟧"No, Madame!"⟦/⟧
And it was at that moment, as the last big block tipped back, and Dutch dived into the hole on his knees, and saw all of the blood, and said something in Dutch that even his mother had never said, that a goat fell out of the ceiling.
It landed on Madame Corvin.
After the goat there came about sixty pounds of gravel, and after that a rope, and down the rope with a flare gun in her teeth slid Lupe Zaragoza.
⟦Z→S i⟧"Drop it!"⟦/⟧ she said indistinctly. She took the flare gun out. ⟦Z→S i =⟧"I said drop it, Soames!"⟦/⟧
⟦S→Z i⟧"I can't, miss,"⟦/⟧ said Soames. He had four hundredweight of Khemet-Sur the Second held up on his shoulders, and the sweat was running into his eyes. ⟦S→Z i =⟧"If I drop it it'll have his leg off."⟦/⟧
⟦C→S i⟧"Soames! Drop it this INSTANT!"⟦/⟧ came a muffled screech from underneath the goat.
Soames looked at her. He looked at Dutch, with his two hands round the kid's thigh, and the kid's head lolling in the crook of his arm.
⟦S→C i⟧"With respect, Madame,"⟦/⟧ he said, ⟦S→C i =⟧"I'd like to give in my notice."⟦/⟧
@break ~*~*~*~
⟦D→F i⟧"Stay with me, Doc. Eyes open. Look at me."⟦/⟧
⟦F→D i⟧"I've only the one lens."⟦/⟧
⟦D→F i⟧"Then look at me with that."⟦/⟧
The Beaver bucked and groaned. Outside the window a mountain went by a good deal nearer than Dutch liked mountains to go by, but Lupe was at the stick, thank God, and Emeka, who'd landed on a ledge the size of a tablecloth with his eyes shut and would never let anyone forget it, was kneeling on the other side with the bag of plasma held up in his fist.
⟦E→D i⟧"Pulse is better,"⟦/⟧ said Emeka. ⟦E→D i =⟧"It's a good strap. Where is the sketchbook?"⟦/⟧
⟦D→E i⟧"To hell with the sketchbook!"⟦/⟧
⟦F→E i⟧"She's got it,"⟦/⟧ Lucian murmured. ⟦F→E i =⟧"She would keep on about it. I let her have it in the end, it seemed only fair after the goat."⟦/⟧
⟦Z→F i⟧"You gave her the Gate?"⟦/⟧ Lupe yelled over her shoulder. ⟦Z→F i =⟧"Lou! Three months we looked for that!"⟦/⟧
⟦F→Z i⟧"I gave her a sketchbook."⟦/⟧ His lips were blue, but there was the ghost of something at the corners. ⟦F→Z i =⟧"I did the inscription on my shirt tail. The book's mainly birds. There's a very nice one of Dutch, asleep, with his mouth open."⟦/⟧
Nobody spoke for a minute. Then Emeka started to laugh, a big slow rumble that you could feel in the floor, and then Lupe was pounding on the dashboard and whooping, and Dutch, who hadn't cried since Delft, put his forehead down on the stretcher next to a filthy, skinny, ink-stained hand.
He felt it move. It patted him on the hair, rather awkwardly, twice.
⟦F→D i⟧"I ought to tell you,"⟦/⟧ said the scholar. ⟦F→D i =⟧"About the wages."⟦/⟧
⟦D→F i⟧"Doc, so help me -"⟦/⟧
⟦F→D i⟧"No, but listen. I asked why you were still here, and you never said."⟦/⟧
⟦D→F i⟧"You know why."⟦/⟧
⟦F→D i⟧"I think so. I should like to see it written down, though. For the sources."⟦/⟧
⟦D→F i⟧"Go to sleep, Lucian,"⟦/⟧ said Dutch, and didn't take his hand away. ⟦D→F i =⟧"I'll be here."⟦/⟧
⟦F→D i⟧"Present,"⟦/⟧ whispered Lucian, and slept.
@break ~*~*~*~
He would be nine weeks in plaster. He'd be an absolutely terrible patient. He would correct the nurses' Latin and have to be carried out of two different fire escapes, and Dutch would carry him, complaining all of the way. But that's another story.
Up on the Saddle the boy whose goat it was sat with his back against a warm rock. Next to him sat a very large man in a dusty bowler hat, unemployed.
⟦B→S i⟧"You like goat?"⟦/⟧ said the boy.
Soames thought about it.
⟦S→B i⟧"D'you know,"⟦/⟧ he said, ⟦S→B i =⟧"I believe I do."⟦/⟧
THE END
@note
Well??? Should I do a sequel with Soames? He's grown on me!
@end

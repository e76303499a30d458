# title: Star Couriers TRUTH OR DARE!! (chapter 3: the closet)
# style: third person past; straight quotes, careless; ffnet 2005 truth-or-dare with the author as host; six in one room
# cast: M = Moonie | the authoress, Moonie-chan, moonie_shadow88, the host | she
# cast: D = Dario Venn | Dario, Venn, the pilot, blondie | he
# cast: T = Tamsin | Tamsin Orrery, Tam, Orrery, the captain | she
# cast: I = Prince Ilario | Ilario, the prince, your highness, Il | he
# cast: Q = Quill | the medic, Quilly | she
# cast: S = Seven | Unit Seven, the robot, tin can | it
---
@note
OMG 31 reviews!!!! I luv u guys so much *hands out cookies* Thanks to Serpentine Girl, dArIoS wIfE, Kaylee who is not signed in, and Jessi (hi jessi we are literally sitting next to each other in computer lab). To "Anonymous Tip": if u dont like truth or dare fics then dont read them??
Disclaimer: Star Couriers isnt mine. If it was Ilario wouldnt have got shot in ep. 40. *sobs*
Warnings: OOCness, fluff, 1 swear, implied shounen-ai (no like no read)
@end
Last time: Moonie had locked the whole crew of the Swift Reply in her basement with nothing but a bean bag chair and a bottle of Pepsi!
(For the new people: Moonie is 14 and has waist length black hair with natural purple streaks and one violet eye and one silver eye. She also has a basement. It's got a couch and a pool table with no balls and a furnace, and her mom thinks she is down there doing a diorama.)
⟦M→D+T+I+Q+S i⟧"We're baaaack!"⟦/⟧ Moonie yelled, coming down the stairs with pizza.
⟦T→M i⟧"We never left,"⟦/⟧ said Tamsin coldly. ⟦T→M i =⟧"You welded the door."⟦/⟧
⟦M→T i⟧"Seven welded it. I just asked nice."⟦/⟧
⟦S→T i⟧"She said please, Captain,"⟦/⟧ said Seven. Its eye light blinked. ⟦S→T i =⟧"Nobody says please to me on the ship."⟦/⟧
⟦D→S i⟧"I say please!"⟦/⟧
⟦S→D i⟧"You say 'please don't tell the captain', Venn. It is not the same thing."⟦/⟧
Tamsin turned around really slowly. ⟦T→D i⟧"Don't tell me *what*?"⟦/⟧
⟦D→T i⟧"Ooh, is that pepperoni?"⟦/⟧ Dario said and hid behind Quill.
Quill squeaked. She was squished into the corner of the couch with her knees up and her med bag on her lap. Prince Ilario was on the other end, as far away from everyone as he could get, with his arms folded and his cape on. (A/N: he never takes it off lol. what is UNDER there)
⟦I→M i⟧"How long does this ritual go on?"⟦/⟧ he said.
⟦M→I i⟧"Till I get to fifty reviews."⟦/⟧
⟦I→M i⟧"And then we shall be released?"⟦/⟧
⟦M→I i⟧"Suuuure."⟦/⟧
⟦Q→T i⟧"I don't think she means it,"⟦/⟧ whispered Quill.
⟦M→Q i⟧"OK who's first!! Quill! Truth or dare?"⟦/⟧
⟦Q→M i⟧"Um. T-truth?"⟦/⟧
⟦M→Q i⟧"This one's from dArIoS wIfE. 'Quill, if everybody on the ship was drowning in lava and you could only save one, who would it be and why is it Dario.'"⟦/⟧
⟦D→M i⟧"I like her,"⟦/⟧ said Dario. ⟦D→M i =⟧"Who's that?"⟦/⟧
⟦M→D i⟧"Your wife."⟦/⟧
⟦D→M i⟧"My WHAT?"⟦/⟧
⟦T→D i⟧"Is *that* what you're not telling me?"⟦/⟧
⟦Q→M i⟧"You can't really drown in lava,"⟦/⟧ said Quill, going pink. ⟦Q→M i =⟧"I mean you'd sort of cook first. I suppose I'd go for whoever was nearest the edge? It's called triage."⟦/⟧
⟦M→Q i⟧"BORING. Who's nearest the edge?"⟦/⟧
⟦Q→M i⟧"...Seven."⟦/⟧
⟦S→Q i⟧"I am touched,"⟦/⟧ said Seven. ⟦S→Q i =⟧"Also I melt at three thousand degrees, so I would be fine. But I'm touched."⟦/⟧
⟦T→Q i⟧"You'd save the robot before your own captain?"⟦/⟧
⟦Q→T i⟧"You'd be giving orders, ma'am. I didn't think you would notice."⟦/⟧
⟦M→S i⟧"Aww! OK Seven, since you're so popular. Truth or dare?"⟦/⟧
⟦S→M i⟧"I am not able to lie. The question has no meaning for me."⟦/⟧
⟦M→S i⟧"So dare!"⟦/⟧
⟦S→M i⟧"I also have a governor which stops me from doing anything foolish."⟦/⟧
⟦D→S i⟧"You ate my socks,"⟦/⟧ said Dario.
⟦S→D i⟧"I was curious."⟦/⟧
⟦M→S i⟧"Kaylee dares you to sing Barbie Girl."⟦/⟧
The robot stood up. There was a whirring noise like a blender. What came next is not going to be described because there are rules about songfics on this site now, but when it was over Tamsin had her hands over her ears, the furnace had gone out, and Quill was clapping.
⟦Q→S i⟧"I thought it was lovely."⟦/⟧
⟦I→Q i⟧"On my world,"⟦/⟧ said Prince Ilario, ⟦I→Q i =⟧"that would have been an act of war."⟦/⟧
Dario laughed so hard he fell off the bean bag chair. Tamsin threw a pillow at his head and it missed and hit Ilario in the face. Everybody went quiet. The prince took the pillow off his face with two fingers.
⟦D→I i⟧"Dude, your hair moved,"⟦/⟧ said Dario in awe.
⟦I→D i⟧"It did not."⟦/⟧
⟦D→I i⟧"It did, it went like *fwip*."⟦/⟧
⟦I→M i⟧"Dare,"⟦/⟧ Ilario told Moonie. His eyes were flashing crimson. ⟦I→M i =⟧"I choose dare. Let us have it over with."⟦/⟧
⟦M→I i⟧"Really? *Really* really? I didn't even ask you yet!"⟦/⟧ She was already digging in the hat. ⟦M→I i =⟧"Eeeee. OK. Ilario, Serpentine Girl dares you to go in the closet for seven minutes with..."⟦/⟧
⟦I→M i⟧"No."⟦/⟧
⟦M→I i⟧"You don't know who it is."⟦/⟧
⟦I→M i⟧"I know perfectly well who it is! It's in the summary!"⟦/⟧
⟦M→I i⟧"...with DARIO!!"⟦/⟧
There was a really long silence. Even the Pepsi stopped fizzing.
⟦D→M i⟧"What's in the closet?"⟦/⟧ said Dario.
⟦T→D i⟧"Nothing's in the closet, you idiot. That's the point."⟦/⟧
⟦D→T i⟧"Then why are we going in there?"⟦/⟧
⟦Q→D i⟧"Oh Dario,"⟦/⟧ said Quill sadly.
⟦S→D i⟧"I can explain it to you,"⟦/⟧ said Seven, ⟦S→D i =⟧"I have diagrams."⟦/⟧
⟦T→S i⟧"NO DIAGRAMS"⟦/⟧
@note
(A/N: im sorry i had to stop there to go to dinner and it was fish. ok back!!)
@end
~*~ IN THE CLOSET ~*~
It was pitch dark and smelled like skis. There was a vacuum in there. Dario sat on it.
⟦D→I i⟧"So,"⟦/⟧ he said.
⟦I→D i⟧"Do not speak."⟦/⟧
⟦D→I i⟧"For seven minutes?"⟦/⟧
⟦I→D i⟧"I have been silent for longer. After the siege of Cor Mallen I spoke to no one for a year."⟦/⟧
⟦D→I i⟧"That's so sad. Who'd you eat lunch with?"⟦/⟧
⟦I→D i⟧"I was in a *dungeon*."⟦/⟧
⟦D→I i⟧"Oh yeah."⟦/⟧
Somebody giggled on the other side of the door. Somebody said shh. Ilario kicked the door and there was an "eep" and running.
⟦D→I i⟧"Can I ask you something?"⟦/⟧
⟦I→D i⟧"It's dare, not truth."⟦/⟧
⟦D→I i⟧"Yeah but I'm asking. Not for the game. How come you hate me?"⟦/⟧
The cape rustled.
⟦I→D i⟧"You shot down my ship."⟦/⟧
⟦D→I i⟧"That was in like episode two!"⟦/⟧
⟦I→D i⟧"It was a very nice ship."⟦/⟧
⟦D→I i⟧"I said I was sorry. I pulled you out of it! I carried you like a mile and you bit me.⟦/⟧
⟦I→D i⟧"I was concussed."⟦/⟧
⟦D→I i⟧"I still got the mark. Feel. No, there. Give me your hand."⟦/⟧
It was quiet for so long that on the other side of the door Moonie had to hold her breath.
⟦I→D i⟧"I didn't know it had scarred,"⟦/⟧ Ilario said finally, in a different kind of voice.
⟦D→I i⟧"It's okay. I kinda like it. I tell girls it was a space shark."⟦/⟧
⟦I→D i⟧"I do not hate you, Venn."⟦/⟧
⟦D→I i⟧"You don't?"⟦/⟧
⟦I→D i⟧"I wished to. I worked at it. And then every time I had it just about right you would do something like carry me, or offer me your pudding."⟦/⟧
⟦D→I i⟧"You looked hungry."⟦/⟧
⟦I→D i⟧"I was a prisoner of war!"⟦/⟧
⟦D→I i⟧"You looked like a hungry one,"⟦/⟧ said Dario softly. He hadn't let go of the hand. He kind of forgot. ⟦D→I i =⟧"Il? Your hair's doing it again. I can feel it, it's going fwip."⟦/⟧
⟦I→D i⟧"There's a draft,"⟦/⟧ said Ilario.
~*~ OUT OF THE CLOSET (lol) ~*~
⟦M→T+Q i⟧"I can't hear, what are they saying? Who's got the glass?"⟦/⟧
⟦Q→M i⟧"I do. It's very muffly. I think that one of them said pudding."⟦/⟧
⟦T→M i⟧"This is disgraceful,"⟦/⟧ said Tamsin, who had her whole ear flat on the door. ⟦T→M i =⟧"He's my pilot. He needs his concentration. If that pointy haired nightmare breaks his heart I have no one who can do a barrel roll."⟦/⟧
⟦S→T i⟧"I can do a barrel roll."⟦/⟧
⟦T→S i⟧"You did one. We were docked."⟦/⟧
⟦M→T i⟧"Captain, truth or dare?"⟦/⟧
⟦T→M i⟧"Not now!"⟦/⟧
⟦M→T i⟧"Truth or daaaaare?"⟦/⟧
⟦T→M i⟧"Truth, fine, truth, be quiet!"⟦/⟧
⟦M→T i⟧"From Jessi. 'Are you jealous?'"⟦/⟧
Tamsin took her ear off the door. She looked at Moonie. It was the look from the end of episode 26.
⟦T→M i⟧"Yes,"⟦/⟧ she said.
⟦Q→T i⟧"Ma'am!"⟦/⟧
⟦T→Q i⟧"Not of *him*. Don't be gross, I've seen Venn eat soup. It's just that, well, when it's me there's never anyone on the other side of the door with a glass, is there?"⟦/⟧
Nobody knew what to say. Quill opened her mouth and closed it. She'd gone pinker than pink, she was like the color of a stop sign.
⟦S→Q i⟧"Medic,"⟦/⟧ said Seven, ⟦S→Q i =⟧"your heart rate is one hundred and forty. Shall I tell her or will you?"⟦/⟧
⟦Q→S i⟧"SEVEN!"⟦/⟧
⟦T→Q i⟧"Tell me what?"⟦/⟧
⟦Q→T i⟧"Nothing ma'am!"⟦/⟧
⟦T→Q i⟧"Why does everyone on this ship have something they don't tell me? Quill. That's an order."⟦/⟧
⟦Q→T i⟧"I'd have held the glass,"⟦/⟧ said Quill in the tiniest voice in the universe. ⟦Q→T i =⟧"I'd h-have held it the whole time."⟦/⟧
⟦M i⟧"OH MY GOD,"⟦/⟧ said Moonie, ⟦M i =⟧"I didn't even plan that one."⟦/⟧
And right then the timer went DING! and the closet door opened and out came Dario, with his shirt on inside out (A/N: it was like that before!! get ur minds out of the gutter!!) and after him Prince Ilario.
He wasn't wearing the cape.
⟦T→D i⟧"Venn,"⟦/⟧ said Tamsin without turning round. She was still looking at Quill. ⟦T→D i =⟧"Whose cape is that?"⟦/⟧
⟦D→T i⟧"What cape?"⟦/⟧ said Dario, who was wearing a cape.
⟦I→T i⟧"He was cold,"⟦/⟧ said the prince.
⟦S→M i⟧"Fifty reviews,"⟦/⟧ Seven announced. ⟦S→M i =⟧"I have just checked. You may open the door now."⟦/⟧
Moonie looked at the door. She looked at the four of them, all standing there, bright red, not going anywhere.
⟦M→S i⟧"Lets make it a hundred,"⟦/⟧ she said.
@end_note
THE END?? (no.) next chap: spin the bottle w/ guest stars from season 3!! leave ur dares in a review! Ja ne! ~moonie
@end

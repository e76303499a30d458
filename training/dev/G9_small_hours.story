# title: Small Hours (chapter 4 of 6)
# style: third person past, close on Billie; curly quotes; chaptered with notes; de-aged fic; text messages
# cast: B = Billie Strand | Billie, Wilhelmina, Miss Strand, Bills | she
# cast: A = Augustin Thibault | Augustin, Thibault, Mr. Thibault, the boss, the boy, Gus-Gus, the little boy | he
# cast: K = Kostas Manolakis | Kostas, Manolakis | he
# cast: R = Auntie Roz | Roz, Rosalind, the old witch | she
# cast: N = the neighbor | the neighbor, Mr. Petty, the man from the second floor | he
---
@heading
Chapter 4: A Cup
@end
@note
Previously: hex, box, poof, Thibault is six and thinks that it’s 1979. Billie was fired about ninety seconds before the box was opened so technically she’s doing this as a volunteer.
Thanks to everybody who commented on ch 3!! No he doesn’t remember any of them. Yes it’s going to hurt. There’s a fluffy bit at the end I PROMISE. Warning in this chapter for a child who expects to be hit (he isn’t) and for a grandfather.
@end
By Sunday they’d learned four things about him. He ate everything on the plate, in order, clockwise. He did not run. He knew all of the kings of France. And he’d get up in the night and make his bed, and then lie down on the floor beside it so as not to crease it.
⟦K→B i⟧“It’s creepy,”⟦/⟧ said Kostas.
⟦B→K i⟧“It’s not creepy. Lower your voice.”⟦/⟧
⟦K→B i⟧“I’m just saying, I was six, I was a *monster*. I set fire to a priest.”⟦/⟧
⟦B→K i⟧“On purpose?”⟦/⟧
⟦K→B i⟧“It was a little priest.”⟦/⟧ He was grinding mandrake at the kitchen counter of the agency, and getting it all over the toaster. ⟦K→B i =⟧“He called me sir, Bills. He said, ⟦A→K i quoted⟧‘may I trouble you for the salt, sir.’⟦/⟧ I looked behind me.”⟦/⟧
Billie didn’t answer. She could see him from here, through the hatch. He was sitting at the client side of the big desk, on two volumes of the *Index Maleficarum*, with his ankles crossed, doing sums. No one had asked him to. He’d wanted to know at breakfast what his lessons were to be, and when she’d said there weren’t any he had gone so white that she’d written him out a page of long division.
It was the same frown. That was what kept getting her. The very same two lines, between the eyes, that she’d had across that very same desk on Wednesday afternoon. ⟦A→B i quoted⟧*I don’t require an assistant who thinks, Miss Strand. I require one who files.*⟦/⟧
⟦B→K i⟧“How long till it’s ready?”⟦/⟧
⟦K→B i⟧“It’s not the *grinding* that takes time. Roz’s got to charge it, and for that we’ve gotta have the anchor. The true thing. You get anywhere with that?”⟦/⟧
⟦B→K i⟧“How would I? The book only says ‘that which was withheld.’ It could be anything. It could be a bike.”⟦/⟧
⟦K→B i⟧“So ask him if he wants a bike.”⟦/⟧
⟦B→K i⟧“I did. He said no thank you, it would be an imposition.”⟦/⟧
⟦K→B i⟧“*Creepy*,”⟦/⟧ Kostas said under his breath; but he’d stopped grinding. He rubbed his nose with a green thumb. ⟦K→B i =⟧“You think somebody did that to him, or was he born with it?”⟦/⟧
In the next room something broke.
@break ⁂
It was only a cup. It was the white one with the chip in the handle, which the boss had been drinking out of every day for the six years that she’d known him. It had rolled off the edge of the desk and there was milk all over the blotter and some on the floor.
The boy had got down. He was standing at the side of the desk with his back straight and his arms by his sides and both hands turned palm up.
⟦A→B i⟧“I am very sorry, Miss Strand. I was reaching for the ruler. It was carelessness.”⟦/⟧
⟦B→A i⟧“Hey, no, that’s nothing. Watch your feet. Did you get cut?”⟦/⟧
⟦A→B i⟧“No, Miss Strand.”⟦/⟧
⟦B→A i⟧“Then let’s just get a towel, and —”⟦/⟧
⟦A→B i⟧“Will it be you,”⟦/⟧ asked Augustin Thibault, ⟦A→B i =⟧“or ought I to go to the gentleman?”⟦/⟧
She’d been on the way to the towel. She stopped.
⟦B→A i⟧“Ought you to go to him for what, honey?”⟦/⟧
He moistened his lips. His hands were still out in front of him. They were absolutely steady; somebody had taught him to keep them steady. ⟦A→B i⟧“The ruler’s here,”⟦/⟧ he explained. ⟦A→B i =⟧“Grand-père prefers the edge, but at school it’s the flat. I don’t know how it’s done in Baltimore.”⟦/⟧
In the doorway behind her Kostas said a word in Greek.
Billie Strand had been to two demon summonings and a divorce. She got down on her knees in the milk, not fast, and she reached past him, and picked up the ruler off the desk, and felt him brace. She broke it in half.
⟦B→A i⟧“That’s how we do it in Baltimore,”⟦/⟧ she said.
He looked at the pieces. There were two spots of red on his cheekbones.
⟦A→B i⟧“But then how does one know that it’s over?”⟦/⟧
⟦B→A i⟧“How does — what do you mean?”⟦/⟧
⟦A→B i⟧“If one isn’t punished. One would only go on having done it.”⟦/⟧
⟦K→A i⟧“Jesus, kid,”⟦/⟧ said Kostas.
⟦A→K i⟧“I beg your pardon, sir?”⟦/⟧
⟦K→A i⟧“Nothing. I’ll get the mop.”⟦/⟧ And he went, and they could hear him in the kitchen, running the water hard, and kicking something.
@break ⁂
@message
Billie: ⟦B→R i message⟧need you here now⟦/⟧
Roz: ⟦R→B i message⟧I’m at bingo⟦/⟧
Billie: ⟦B→R i message⟧Roz⟦/⟧
Roz: ⟦R→B i message⟧I am TWO AWAY⟦/⟧
Billie: ⟦B→R i message⟧it’s the grandfather. the thing that was withheld. I think it’s the grandfather⟦/⟧
Roz: ⟦R→B i message⟧oh hell⟦/⟧
Roz: ⟦R→B i message⟧put the kettle on⟦/⟧
@end
She arrived in a cab with her dauber still behind her ear. She had known the Thibaults in New Orleans, back when there were several; she’d never said much about it, and she had never called him anything but Gus-Gus, which the boss bore from nobody else alive.
⟦R→B i⟧“Honoré Thibault,”⟦/⟧ said Auntie Roz. She’d let herself down in the good chair. ⟦R→B i =⟧“He was the finest warder on the river and he’d a heart like a boot. The child’s folks went in the water in ’77 and he got him by default.”⟦/⟧
⟦K→R i⟧“And nobody did anything?”⟦/⟧
⟦R→K i⟧“Who’d do it? You didn’t know Honoré. He never raised his voice. You went to that house, and there’s this little bitty boy in a necktie, passing the olives. ‘Very well brought up,’ people said. I said it. God forgive me, I had two olives.”⟦/⟧
⟦B→R i⟧“So what was it that he withheld? Toys? Friends?”⟦/⟧
⟦R→B i⟧“Everything, baby.”⟦/⟧
⟦B→R i⟧“It’s got to be a thing. A true thing, the book says, and it has to be said or given by — I can’t read this.”⟦/⟧
⟦R→B i⟧“‘By one who has no cause.’”⟦/⟧ The old witch didn’t even glance at the page. ⟦R→B i =⟧“Means it can’t be family, can’t be paid, can’t be scared of him. It’s got to be somebody that owes him nothing.”⟦/⟧
⟦K→R i⟧“Well, that rules out me, I owe him six hundred bucks.”⟦/⟧
⟦R→K i⟧“And I owe that child more than I could count. Two olives’ worth.”⟦/⟧ Roz took the dauber from behind her ear and considered the end of it. ⟦R→B i⟧“Who do we know who he’s just lately fired?”⟦/⟧
They both of them turned and looked at Billie.
⟦B→R i⟧“Oh, come on,”⟦/⟧ she said.
⟦K→B i⟧“It’s kind of perfect.”⟦/⟧
⟦B→K i⟧“I’m *mad* at him! I’ve got a whole speech!”⟦/⟧
⟦R→B i⟧“Then you’ve sure got no cause,”⟦/⟧ said Auntie Roz.
@break ⁂
He was on the floor again. Moonlight was coming in through the blinds, and the folding bed was made so tight you could have bounced a quarter off it. He’d got no pillow. When her foot creaked on the board his eyes opened at once, and he started to get up.
⟦B→A i⟧“It’s okay. Stay there. Can I come down?”⟦/⟧
⟦A→B i⟧“It’s your floor, Miss Strand.”⟦/⟧
⟦B→A i⟧“It’s yours, as a matter of fact. And it’s Billie.”⟦/⟧ She lay down on her back a little way off, so that they were both looking up at the ceiling fan. ⟦B→A i =⟧“You comfortable?”⟦/⟧
⟦A→B i⟧“Perfectly, thank you.”⟦/⟧
⟦B→A i⟧“Liar. My hip’s killing me.”⟦/⟧
That seemed to interest him. ⟦A→B i⟧“You’re permitted to say so?”⟦/⟧
⟦B→A i⟧“Who’d stop me?”⟦/⟧
He thought it over for some time.
⟦A→B i⟧“In that case there’s a nail,”⟦/⟧ said the boy cautiously. ⟦A→B i =⟧“Underneath my shoulder. I’ve been attempting not to mind it.”⟦/⟧
⟦B→A i⟧“Then move over.”⟦/⟧
He moved over. He had moved about four inches nearer, and she didn’t think that he’d noticed.
⟦A→B i⟧“Miss Billie? Have I done something that I don’t remember?”⟦/⟧
⟦B→A i⟧“How come?”⟦/⟧
⟦A→B i⟧“You look at me as if I had. You’re very kind; but now and again you look at me as though I’d been unkind to you. I’ve tried and tried to think what it was.”⟦/⟧
Well, there it was. She had the whole speech. She had polished it up on the bus.
⟦B→A i⟧“You grow up,”⟦/⟧ she said to the fan. ⟦B→A i =⟧“You grow up, and you’re the smartest man I’ve ever met. You’ve got this agency, and you help people, they come in crying and they go out of here with their shoulders down. And you’re so scared of breaking a cup that you can’t let anybody hold one. I had an idea, on Wednesday. It was a good idea, it would’ve gotten that box open safe. And you told me to go home.”⟦/⟧
⟦A→B i⟧“That was wrong of me.”⟦/⟧
⟦B→A i⟧“Yeah. It was.”⟦/⟧
⟦A→B i⟧“Shall you want —”⟦/⟧ She heard him swallow. She heard the small dry rub of his two palms being turned up in the dark.
⟦B→A i⟧“No. Listen. Augustin, listen to me, ’cause this is the thing. You did something wrong, and I’m sore about it, and I’m still lying here on this goddamn floor. You see? It’s both. It isn’t one till you’ve paid and then the other one. You can break a cup and I’d like you just exactly the same. You can break every cup in the house.”⟦/⟧
The fan turned. He wasn’t breathing, that she could tell.
⟦A→B i⟧“And it needn’t be over first?”⟦/⟧
⟦B→A i⟧“It needn’t be anything first.”⟦/⟧
⟦A→B i⟧“Oh,”⟦/⟧ said the little boy. It was hardly a word at all. And then, in quite a different voice, thick and cross, the voice of any kid that was up too late, ⟦A→B i =⟧“I don’t like the *salt fish*.”⟦/⟧
⟦B→A i⟧“Nobody does. Kostas can’t cook.”⟦/⟧
⟦A→B i⟧“And I hate long division.”⟦/⟧
⟦B→A i⟧“Me too.”⟦/⟧
⟦A→B i⟧“And I want to sleep in the *bed*!”⟦/⟧ he wailed, and flung himself over the last of the floorboards and in under her chin like something shot from a gun, and howled. He howled for about a quarter of an hour. He got snot in her hair. People knocked on the wall.
⟦N i⟧“Some of us have to work in the morning!”⟦/⟧ yelled the man from the second floor.
⟦B→N i⟧“So do I, Mr. Petty!”⟦/⟧ Billie yelled back, rocking. ⟦B→A i⟧“That’s it. That’s it. Let it go, you’re doing great.”⟦/⟧
Outside in the passage there was a crack of green light underneath the door, and she could smell mandrake; and somebody, not very far off, was blowing her nose.
@break ⁂
@message
Roz: ⟦R→B i message⟧is it done⟦/⟧
Billie: ⟦B→R i message⟧can’t move. arm’s asleep⟦/⟧
Roz: ⟦R→B i message⟧is HE asleep⟦/⟧
Billie: ⟦B→R i message⟧on top of the arm⟦/⟧
Roz: ⟦R→B i message⟧then it’ll take by sunup. don’t you wake him. bless you baby⟦/⟧
Kostas: ⟦K→B i message⟧tell him i’ll make pancakes⟦/⟧
Kostas: ⟦K→B i message⟧tell him he can throw the plate⟦/⟧
@end
@break ⁂
She woke up on the floor with a crick in her neck. There was a pillow under it that hadn’t been there, and the blanket from the folding bed had been put over her and tucked in along one side, not well.
A man in a very small pair of pajamas, split up both seams, sat on the end of the bed with his back to her. He was looking at his hands.
⟦B→A i⟧“Morning,”⟦/⟧ she said.
The back stiffened.
⟦A→B i⟧“Miss Strand. I believe there’s an overcoat behind the door. If you’d be so good.”⟦/⟧
She threw it at him. He put it on, and did up every button, and turned around; and he was forty-nine, and gray at the sides, with two lines between his eyes.
⟦B→A i⟧“How much of it do you remember?”⟦/⟧
⟦A→B i⟧“I should prefer to say, none.”⟦/⟧
⟦B→A i⟧“Okay.”⟦/⟧
⟦A→B i⟧“It would be a good deal more comfortable for us both.”⟦/⟧ He cleared his throat. He got up and went to the door, with great dignity, in bare feet; he got as far as putting his hand on the knob. ⟦A→B i =⟧“There’s a nail in that floor,”⟦/⟧ said Augustin Thibault. ⟦A→B i =⟧“I’ve meant for years to see to it.”⟦/⟧
⟦B→A i⟧“Want me to file that?”⟦/⟧
It took him a second. Then his mouth did something that, in six years, she had never once seen it do in daylight.
⟦A→B i⟧“I want you to tell me,”⟦/⟧ he said, ⟦A→B i =⟧“what you would have done about the box.”⟦/⟧
In the kitchen, something broke.
⟦K i⟧“That was me!”⟦/⟧ shouted Kostas. ⟦K i =⟧“It was just a plate! We’re all good!”⟦/⟧
The boss had flinched. She’d seen it: it went through both of his hands, quick, the fingers opening. He looked down at them. Slowly, like somebody learning how, he put them in his pockets.
⟦A→K i⟧“As you were, Mr. Manolakis,”⟦/⟧ he called.
@end_note
Two more to go! Next up: what WAS in the box, and Roz versus the ghost of Honoré (spoiler: she brings olives).
@end

# title: Resolved
# style: first person past; straight double quotes; young adult, 2012
# cast: H = Hollis Grabowski | Hollis, Hol, Grabowski | she | narrator
# cast: A = Anselm Ortiz | Anselm, Ortiz, my partner, my ex | he
# cast: B = Bea Thibodeaux | Bea, Beatrice, Thibodeaux | she
# cast: K = Kenji Murata | Kenji, Murata, Bea's partner | he
# cast: P = Pudge | the freshman, Patrick Udall, Patrick | he
# cast: D = Mr. Dvorak | Dvorak, Coach, our coach | he
# cast: M = my mom | Mom, Mrs. Grabowski | she
# cast: T = the tow truck guy | the tow guy, Randy | he
---
Things that are true of the Webster County High School debate van:
1. It was donated by a funeral home.
2. It has eleven seats, but one of them is a lie.
3. If you're in the third row you can go three hundred miles and not, physically, get away from the person next to you. I know because mine was Anselm Ortiz.
⟦A→H i⟧"Can you move your tub?"⟦/⟧ he said. That was mile nine.
⟦H→A i⟧"It's *our* tub. It has your evidence in it."⟦/⟧
⟦A→H i⟧"Then can you move our tub."⟦/⟧
⟦H→A i⟧"Where? Where would you like me to move it, Anselm? Into the road?"⟦/⟧
⟦B→H+A i⟧"Oh, this is going to be great,"⟦/⟧ said Bea from the second row.
⟦K→D i⟧"Mr. Dvorak, are we there yet?"⟦/⟧
⟦D→K i⟧"Put your seat belt on, Kenji."⟦/⟧
⟦K→D i⟧"I've got the seat that's a lie."⟦/⟧
⟦D→K i⟧"Then hold on to something."⟦/⟧
We were on our way to Rapid City, for Nationals. I want to be clear about how unlikely that was. Webster County's got two hundred and six kids and a really good wrestling team. Nobody from our school had ever gone to Nationals in anything you could do sitting down. And we'd qualified two teams, Bea and Kenji, and me and Anselm, in the same year, and there'd been a thing about it in the paper, with a picture. In the picture I've got my head on Anselm's shoulder. It came out on a Wednesday. He broke up with me on the Thursday.
⟦P→D i⟧"Do they have a pool?"⟦/⟧
⟦D→P i⟧"Does who have a pool?"⟦/⟧
⟦P→D i⟧"The Super 8."⟦/⟧
⟦B→P i⟧"Pudge, you're not even competing. Why are you even here?"⟦/⟧
⟦P→B i⟧"I'm the alternate."⟦/⟧
⟦B→P i⟧"Alternate for *who?*"⟦/⟧
⟦P→B i⟧"Whoever dies,"⟦/⟧ said Pudge, and ate a Cheeto.
@break
Around Broken Bow, Kenji decided that we should practice.
⟦K→H+A i⟧"Cross-ex. You guys go neg. Resolved."⟦/⟧
⟦H→K i⟧"No."⟦/⟧
⟦K→H i⟧"*Resolved,* that in a relationship between two people of—"⟦/⟧
⟦A→K i⟧"Dude."⟦/⟧
⟦K→A+H i⟧"I'm just saying what everyone's thinking. You've got to stand up there together tomorrow at eight a.m. and say 'my partner and I' like forty times. Can you say it? Say it right now."⟦/⟧
⟦A→K i⟧"My partner and I."⟦/⟧
⟦K→H i⟧"Hollis?"⟦/⟧
⟦H→K i⟧"I'm carsick."⟦/⟧
⟦D→H i⟧"Are you really?"⟦/⟧ Mr. Dvorak was looking at me in the mirror. He teaches chemistry. He had been our coach since the real coach had her twins and he'd told us on day one that he'd never seen a debate in his life but he knew how to drive a van. ⟦D→H i =⟧"Because there's a bag."⟦/⟧
⟦H→D i⟧"I'm not really."⟦/⟧
⟦B→K i⟧"Leave her alone, Murata."⟦/⟧
⟦K→B i⟧"I'm thinking about the team!"⟦/⟧
⟦B→K i⟧"You're thinking about that if they drop out, we're the only ones from Nebraska."⟦/⟧
⟦K→B i⟧"That's an incredibly cynical—okay, yeah."⟦/⟧
⟦P→H+A i⟧"Why'd you guys break up?"⟦/⟧
It got quiet in the van. You could hear the luggage thing flapping up on the roof.
⟦P→B+K i⟧"What? I'm not supposed to ask that? Nobody told me I wasn't supposed to ask that."⟦/⟧
⟦B→P i⟧"Patrick, honey, eat your Cheetos."⟦/⟧
⟦A→P i⟧"It was mutual,"⟦/⟧ Anselm said.
I turned all the way around, tub and all. ⟦H→A i⟧"It was *what?*"⟦/⟧
⟦A→H i⟧"I mean. It was for the best."⟦/⟧
⟦H→A i⟧"Define best."⟦/⟧
⟦A→H i⟧"Hollis."⟦/⟧
⟦H→A i⟧"No, you opened it. Define it. Best for who, by what criterion, and do you have a card for that? Have you got a source? Or are you just, like, *asserting?*"⟦/⟧
⟦K→B i⟧"See, that's good,"⟦/⟧ whispered Kenji. ⟦K→B i =⟧"That's really aggressive."⟦/⟧
⟦D→H+A i⟧"Guys,"⟦/⟧ said Mr. Dvorak.
⟦H→D i⟧"He said it was mutual!"⟦/⟧
⟦D→H+A i⟧"Guys, I need everybody to be quiet, because there's a red light on, and I don't know what that one is."⟦/⟧
@break
What that one was was the transmission.
So: mile three hundred and thirty, two in the afternoon, ninety-four degrees. On the left side of the road was grass. On the right side there was also grass. We all stood around next to the van, in a row, like for another picture.
⟦B→D i⟧"Can you fix it?"⟦/⟧
⟦D→B i⟧"I can tell you what's happening to it at the molecular level."⟦/⟧
⟦K→D i⟧"Can we call somebody?"⟦/⟧
⟦D→K i⟧"If anybody's got a bar."⟦/⟧
⟦P→D i⟧"I've got one. I had one. No, wait. If I stand on the—here, hold my Cheetos."⟦/⟧
⟦B→P i⟧"Get off of there! It's a *hearse,* it's not built for that."⟦/⟧
⟦P→B i⟧"It's a flower car. My uncle told me. The hearse is a different one. I've got two bars!"⟦/⟧
⟦D→P i⟧"Okay, don't move. Toss me—no, don't toss it. Read me the number off the card."⟦/⟧
It took about twenty minutes, with Pudge on the roof holding the phone out on speaker, and Mr. Dvorak yelling up at it. The tow place was in Valentine. They'd be an hour, or it could be two, because Randy was at his kid's ball game. Then my mom called in on Pudge's phone, because she's my mom and she had every single number.
⟦M→P i⟧"*Patrick? Who's this? Is Hollis there?*"⟦/⟧
⟦P→M i⟧"She's down on the ground, Mrs. Grabowski."⟦/⟧
⟦M→P i⟧"*What do you mean, on the ground? Is she hurt?*"⟦/⟧
⟦H→M i⟧"I'm fine, Mom!"⟦/⟧
⟦M→H i⟧"*I've been watching you on the phone finder and you stopped! Are you wearing sunscreen? How is it with,*"⟦/⟧ and here my mother lowered her voice, on a speakerphone, on top of a van, in front of everybody that I knew in the world, ⟦M→H i =⟧"*how's it going with You Know Who?*"⟦/⟧
⟦A→M i⟧"Hi, Mrs. Grabowski,"⟦/⟧ said Anselm.
⟦M→A i⟧"*Oh! Hi, sweetie.*"⟦/⟧
⟦H→M i⟧"*Mom.*"⟦/⟧
⟦M→H i⟧"*Well, I'm not mad at him! Your father's the one that's mad.*"⟦/⟧
I walked off. I didn't go anywhere, because there wasn't anywhere, but I went down in the ditch, where there was a culvert, and I sat in the end of it where it was shady. I thought about dying in there. Then Pudge would have to do second negative.
In a while I heard somebody coming through the grass. I figured it was Bea.
⟦A→H i⟧"There's snakes in those,"⟦/⟧ said Anselm.
⟦H→A i⟧"Great."⟦/⟧
⟦A→H i⟧"Bull snakes, mainly. They don't do anything. They do this thing where they pretend to be rattlers."⟦/⟧
⟦H→A i⟧"Is this you making conversation?"⟦/⟧
⟦A→H i⟧"Your mom said I had to bring you this."⟦/⟧ It was the sunscreen. He'd had it in his backpack; it's his, he buys the kind for babies because he breaks out. He held it out at arm's length, like you'd feed a horse you weren't sure of. I took it. I put some on my nose.
⟦H→A i⟧"You missed a spot, by the way,"⟦/⟧ I said. ⟦H→A i =⟧"When you flowed the whole thing. You never gave a reason. You said, quote, ⟦A→H i quoted⟧'I don't think I can do this,'⟦/⟧ and you looked at your shoes, and you went to calculus."⟦/⟧
⟦A→H i⟧"I had a quiz."⟦/⟧
⟦H→A i⟧"I'm aware. I was in the room."⟦/⟧
⟦A→H i⟧"I got a sixty."⟦/⟧
⟦H→A i⟧"Well, good."⟦/⟧
He sat down on the other side of the culvert, outside of it, so all I could see was one sneaker and a knee. Up on the road Kenji was explaining something to somebody at high speed. He talks at two hundred and eighty words a minute. He's been clocked.
⟦A→H i⟧"You got into Northwestern,"⟦/⟧ said the knee.
⟦H→A i⟧"I got into their *summer program*. For five weeks."⟦/⟧
⟦A→H i⟧"Which you're going to get in, though. For real. Next year. And I'm not going to get in, Hol, I'm going to go to Kearney and live at home because of my grandpa, and I'm okay with it. I'm really okay with it. But I looked at that picture in the paper and I thought, there's going to be this box, in your room at college, and I'm going to be in it."⟦/⟧
⟦H→A i⟧"What are you talking about? What box?"⟦/⟧
⟦A→H i⟧"Like a shoe box."⟦/⟧
⟦H→A i⟧"So you broke up with me because of a *hypothetical shoe box?*"⟦/⟧
⟦A→H i⟧"When you say it like that."⟦/⟧
⟦H→A i⟧"That's the worst disad I ever heard. There's no link! There's no brink! There's no *timeline,* even, it's fourteen months off, and the impact's a box!"⟦/⟧
⟦A→H i⟧"I know."⟦/⟧
⟦H→A i⟧"I'd destroy you on that."⟦/⟧
⟦A→H i⟧"I know you would,"⟦/⟧ he said. ⟦A→H i =⟧"That's kind of why I didn't run it."⟦/⟧
I was trying to be angry. I'd been doing it for eleven days and I was good at it. But his voice had gone all funny, and I leaned out and looked around the edge of the pipe, and he had his face down on his knee.
And then, from right behind me, way back in the dark, something buzzed.
@break
I've never in my life moved that fast. According to Bea, who saw it, I came out of the ditch with Anselm already under one arm.
⟦B→H+A i⟧"What happened? What is it?"⟦/⟧
⟦H→B i⟧"Snake!"⟦/⟧
⟦A→H i⟧"It's a bull snake. It's just pretending."⟦/⟧
⟦H→A i⟧"You go in there and tell it that!"⟦/⟧
⟦P→H+A i⟧"Did you guys make up?"⟦/⟧ Pudge hollered down from the roof.
⟦H→P i⟧"*No!*"⟦/⟧
⟦A→P i⟧"We're in cross-ex,"⟦/⟧ said Anselm.
⟦K→A i⟧"Who's ahead?"⟦/⟧
⟦A→K i⟧"She is."⟦/⟧
A tow truck was coming, a long way off still, with the heat making it wobble. It took forever. When it finally pulled up the guy in it had a Little League cap on, with a mustard stain, and he got down and walked once around us, the whole way around, with his thumbs in his pockets.
⟦T→D i⟧"This the flower car?"⟦/⟧ he said.
⟦P i⟧"*Told* you,"⟦/⟧ said the roof.
⟦T→D i⟧"Thought so. This carried my aunt's flowers. Where you folks headed to?"⟦/⟧
⟦D→T i⟧"Rapid City. We've got to be there by eight tomorrow morning."⟦/⟧
⟦T→D i⟧"Oh, you're not going to make that."⟦/⟧
⟦B→T i⟧"We have to. It's Nationals."⟦/⟧
⟦T→B i⟧"What in?"⟦/⟧
⟦K→T i⟧"Debate."⟦/⟧
He looked at Kenji. He looked at Bea, and at Mr. Dvorak, whose shirt had soaked all the way through, and at Anselm and me, who were still, for some reason, holding on to each other.
⟦T→D+B+K i⟧"What's that, like arguing?"⟦/⟧
⟦D→T i⟧"It's a structured form of it, yes."⟦/⟧
⟦T→D i⟧"And they give you a trophy."⟦/⟧
⟦B→T i⟧"If you win they do."⟦/⟧
⟦T→B i⟧"Huh,"⟦/⟧ said the tow guy. ⟦T→B+D i =⟧"Wish I'd known. Tell you what, my brother-in-law's got a stock trailer and nothing to do till Monday. It's been hosed. You'd have to settle it amongst yourselves who's in the cab."⟦/⟧
⟦K→D i⟧"I've got a bad back."⟦/⟧
⟦B→K i⟧"You've got a bad *personality*. I get claustrophobic."⟦/⟧
⟦P→D i⟧"I'm a minor!"⟦/⟧
⟦D→P i⟧"You're all minors, Pudge. Come down off of there."⟦/⟧
⟦H→D i⟧"We'll go in the trailer,"⟦/⟧ I said.
Everybody looked at me, including Anselm.
⟦B→H i⟧"Who's we?"⟦/⟧ said Bea.
I got hold of one handle of the tub and waited till he'd picked up the other. It's a heavy tub. It's got eleven thousand cards in it, and not one of them is any use.
⟦H→B i⟧"My partner and I,"⟦/⟧ I said. ⟦H→B i =⟧"And somebody's going to need to give me a flashlight. I've got two hundred miles, and a rebuttal."⟦/⟧

# title: The Couch Rules
# style: third person past; straight quotes; brother's best friend; Filipino-American family; untagged runs with three and four; AO3
# cast: A = Junior Evangelista | Junior, Jun, Jun-Jun, Rodolfo, his baby brother | he
# cast: C = Cal Sorensen | Cal, Sorensen, Calvin, Calbin | he
# cast: M = Mike Evangelista | Mike, Kuya, Kuya Mike, Miguel, his brother | he
# cast: L = Lola Pacing | Lola, his grandmother | she
# cast: T = Tess Evangelista | Tess, Ate, Ate Tess, his sister | she
# cast: U = the U-Haul guy | the guy at the U-Haul place, the man behind the counter | he
# cast: B = Brianne | Brianne, Cal's ex | she
---
@note
chapter 3 of 3!! the whole summer again but from jun's side this time. warnings: pining, basketball, a LOT of rice
@end
There were rules about the couch, and Cal Sorensen had been living on it for nine days before anybody told him.
⟦A→C i⟧"Feet,"⟦/⟧ said Junior.
⟦C→A i⟧"What about 'em?"⟦/⟧
⟦A→C i⟧"Not on the arm. Lola sits there for her show."⟦/⟧
⟦C→A i⟧"Oh, shit, sorry."⟦/⟧ Cal took down his feet. They were size fourteen, and they'd been sticking off the end of the Evangelistas' couch, on and off, since he was twelve years old. ⟦C→A i =⟧"What else?"⟦/⟧
⟦A→C i⟧"No shoes on the rug. Don't sit on the left cushion, that's where the remote is. If she says did you eat, the answer's no."⟦/⟧
⟦C→A i⟧"I know *that* one."⟦/⟧
⟦A→C i⟧"And you can't be there on Thursdays from six to eight. It's mahjong."⟦/⟧
⟦C→A i⟧"Where do I go?"⟦/⟧
⟦A→C i⟧"I don't know,"⟦/⟧ said Junior, who was twenty-two, and had a degree, and had imagined having Cal Sorensen under the same roof pretty much nightly since he was sixteen. ⟦A→C i =⟧"Out, I guess. I usually just go shoot around."⟦/⟧
⟦C→A i⟧"Cool,"⟦/⟧ said Cal. He smiled. It was unfair, it happened on just the one side. ⟦C→A i =⟧"I'll come with you."⟦/⟧
So that was how it started, and it was Lola's fault, and mahjong's.
@break ooo
⟦M→C+A i⟧"How long are you guys gonna be?"⟦/⟧ said Mike. He was in the driveway under his truck. All you could see were his shins.
⟦C→M i⟧"Couple hours. You wanna come?"⟦/⟧
⟦M→C i⟧"Can't. I got this transmission. Don't let him foul you, he's got elbows."⟦/⟧
⟦A→M i⟧"I don't have elbows!"⟦/⟧
⟦M→A i⟧"You broke my tooth, Jun."⟦/⟧
⟦A→M i⟧"I was *eight*."⟦/⟧
⟦C→M i⟧"He's got pretty good range now,"⟦/⟧ Cal said.
The shins stopped moving. ⟦M→C i⟧"How would you know?"⟦/⟧
⟦C→M i⟧"We've been going. Thursdays. And like Tuesdays."⟦/⟧
⟦A→M i⟧"And Sunday, once."⟦/⟧
⟦M→A+C i⟧"Huh,"⟦/⟧ said his brother's voice. A hand came groping out for the three-eighths, and Junior put it in the palm. ⟦M→A i =⟧"You're being nice to him, right? He's going through a thing."⟦/⟧
⟦C→M i⟧"I'm standing right here, Mike."⟦/⟧
⟦M→C i⟧"I know you are, man. I'm talking about you."⟦/⟧
The thing he was going through was called Brianne. She'd kept the apartment and the dog. For the first week Cal had just lain there under an afghan, like a downed tree, and Lola had brought him soup and turned off his phone. *Calbin*, she called him. She'd called him that at his own high school graduation, through a megaphone.
⟦C→A i⟧"I wasn't even that sad, though,"⟦/⟧ he said now. They'd played to eleven and to eleven again, and they were sitting against the fence at Sycamore Park, splitting a Gatorade. The lights buzzed. ⟦C→A i =⟧"That's what's messed up. I was sad about the dog."⟦/⟧
⟦A→C i⟧"It's a good dog."⟦/⟧
⟦C→A i⟧"He's a great dog. And she goes, she says to me at the end, ⟦B→C i quoted⟧'It's like you're waiting to go home.'⟦/⟧ And I go, ⟦C→B i quoted⟧'I am home,'⟦/⟧ and she goes, ⟦B→C i quoted⟧'No, Cal, you're on Maple Street.'⟦/⟧ She meant your house."⟦/⟧
⟦A→C i⟧"Because you're always over here with Mike."⟦/⟧
⟦C→A i⟧"I guess,"⟦/⟧ said Cal.
He was peeling the label off. He had a scab on his shin, and his hair was stuck to his forehead. He was twenty-seven and an electrician and nothing special at all. Junior looked at the hoop and did what he'd done for six years, which was to count backward from a hundred in Tagalog. He wasn't very good past forty.
⟦C→A i⟧"What are you mumbling?"⟦/⟧
⟦A→C i⟧"Nothing. Numbers."⟦/⟧
⟦C→A i⟧"You always did that. Back when I used to pick you up from band. I thought that you were praying."⟦/⟧
⟦A→C i⟧"Kind of,"⟦/⟧ said Junior.
@break ooo
His sister drove down from Sacramento for the Fourth, took one look, and hauled him into the garage.
⟦T→A i⟧"How long?"⟦/⟧
⟦A→T i⟧"How long what?"⟦/⟧
⟦T→A i⟧"Rodolfo. You gave him the *crispy part*."⟦/⟧
⟦A→T i⟧"He's a guest."⟦/⟧
⟦T→A i⟧"He's been here so long he's got his own hook! You never gave me the crispy part, and I taught you how to drive. Does Mike know?"⟦/⟧
⟦A→T i⟧"There's nothing for him to know, Ate. Cal's straight. He's basically our cousin. He calls me buddy."⟦/⟧
⟦T→A i⟧"He watched you eat corn,"⟦/⟧ said Tess.
⟦A→T i⟧"Everybody was eating corn."⟦/⟧
⟦T→A i⟧"Everybody was eating corn. Nobody else dropped their plate."⟦/⟧
The door to the kitchen opened and they both shut up. It was Lola with the big rice pot on her hip.
⟦L→T+A i⟧"What's this? A meeting?"⟦/⟧
⟦T→L i⟧"We're looking for the folding chairs, La."⟦/⟧
⟦L→T+A i⟧"They're outside. You walked past."⟦/⟧ She looked at the one and then the other of them, over her glasses. She'd raised the three of them in that house since Junior was four. Nobody in it had ever had a secret for longer than a bag of chips. ⟦L→A i =⟧"Jun-Jun. Go and tell Calbin that he needs to eat."⟦/⟧
⟦A→L i⟧"He ate, Lola, he had three plates."⟦/⟧
⟦L→A i⟧"Go and tell him,"⟦/⟧ said Lola.
He went. Cal was at the bottom of the yard by the fence, on an upturned bucket, holding a sparkler. It had burned out. Over the roofs the sky was going off like popcorn.
⟦A→C i⟧"I'm supposed to tell you to eat."⟦/⟧
⟦C→A i⟧"I'm so full I could die."⟦/⟧
⟦A→C i⟧"Okay. I told you."⟦/⟧
⟦C→A i⟧"Hey, wait. Jun. Sit for a second."⟦/⟧
There was just the one bucket. He sat down on the grass, which was wet. He could smell charcoal and Off.
⟦C→A i⟧"I found a place,"⟦/⟧ said Cal.
⟦A→C i⟧"Like to live?"⟦/⟧
⟦C→A i⟧"Over in Vallejo. A guy from work's got a room. I figured I better. I've been on that couch five weeks."⟦/⟧
⟦A→C i⟧"Nobody minds."⟦/⟧
⟦C→A i⟧"I know they don't."⟦/⟧ He turned the dead sparkler around in his fingers. ⟦C→A i =⟧"I kind of do. It's getting so I can't... I think it'd be better if I wasn't here all the time. With everybody."⟦/⟧
⟦A→C i⟧"Did I do something?"⟦/⟧
⟦C→A i⟧"No! Jesus. No, buddy. You didn't do anything."⟦/⟧
Buddy. A big gold one went up and hung there. *Isang daan*, thought Junior, *siyamnapu't siyam*.
⟦A→C i⟧"When?"⟦/⟧ he said.
⟦C→A i⟧"Thursday,"⟦/⟧ said Cal.
@break ooo
It was only forty minutes to Vallejo, but they got a U-Haul anyway, since Cal had gotten back his bench press and half of a sectional. The three of them stood at the counter. It was ninety-four degrees and the guy couldn't find the reservation.
⟦U→C i⟧"Sorenson with an O?"⟦/⟧
⟦C→U i⟧"With an E."⟦/⟧
⟦U→C i⟧"I got an O."⟦/⟧
⟦M→U i⟧"That's him, man. Just give us that one."⟦/⟧
⟦U→M i⟧"I can't do that, I got to have the E. Who's the second driver?"⟦/⟧
⟦M→U i⟧"Me."⟦/⟧
⟦C→U i⟧"Jun is."⟦/⟧
⟦M→C i⟧"Jun can't drive a truck. He can't drive a *Corolla*."⟦/⟧
⟦A→M i⟧"I drove it to Reno!"⟦/⟧
⟦M→A i⟧"With the brake on."⟦/⟧
⟦C→M i⟧"I just thought that he could come along. For the ride. You've got work at four."⟦/⟧
⟦U→C+M+A i⟧"Is it going to be him or the other gentleman?"⟦/⟧
⟦M→A i⟧"Do you want to go to Vallejo?"⟦/⟧ said Mike.
It ought to have been an easy question. His brother had his sunglasses pushed up on his head and he was just waiting, scratching his neck; and on the other side Cal was reading, very closely, a poster about hitches.
⟦A→M i⟧"I don't want him to go to Vallejo,"⟦/⟧ Junior said.
Oh, no. It had just fallen out. It was lying there on the counter in front of everybody, next to the pen on a chain.
⟦M→A i⟧"What?"⟦/⟧
⟦A→M i⟧"I mean it's far. For Lola. She'll miss him."⟦/⟧
⟦M→A i⟧"It's forty minutes."⟦/⟧
⟦C→A i⟧"What'd you say?"⟦/⟧ said Cal.
⟦A→C i⟧"Nothing. It's dumb. Put me down as the driver."⟦/⟧
⟦C→A i⟧"Jun, what did you say?"⟦/⟧
⟦U→C i⟧"Sir, if there's an issue with the reservation—"⟦/⟧
⟦C→U i⟧"Can you give us one second?"⟦/⟧
⟦M→C+A i⟧"Hold up,"⟦/⟧ said Mike slowly. He took the sunglasses off his head. He looked at Cal, who'd gone a deep even brick color from his collar to his hair; he looked at his baby brother. You could see it going in, like a quarter down a long machine. ⟦M→C+A i =⟧"Hold up. Hold up. The *Tuesdays?*"⟦/⟧
⟦C→M i⟧"I never did anything,"⟦/⟧ said Cal. ⟦C→M i =⟧"I swear to God, Mike. I wouldn't. That's why I got the room."⟦/⟧
⟦A→C i⟧"That's why you got the *room?*"⟦/⟧
⟦C→A i⟧"You think I want to live in Vallejo?"⟦/⟧
⟦U→C i⟧"I live in Vallejo,"⟦/⟧ said the U-Haul guy.
⟦C→U i⟧"Sorry, man. It's a fine town."⟦/⟧ He'd let go of the counter, and he didn't seem to know where to put his hands. ⟦C→A i⟧"It was the corn. No, it was before that. You came out of the bathroom singing. You had a towel on your head and you were doing both the parts, and I was lying there on the damn couch, and I thought, oh, there it is. *That's* what I've been driving across town for. And I've known you since you were seven, so I felt like the biggest creep in the state of California, and I called up Ruben about the room."⟦/⟧
⟦A→C i⟧"I've been in love with you since band,"⟦/⟧ said Junior.
⟦C→A i⟧"Since *band?*"⟦/⟧
⟦A→C i⟧"I was counting! I was never praying! I was counting in Tagalog so I wouldn't look at your arms!"⟦/⟧
⟦M→A+C i⟧"Okay!"⟦/⟧ said Mike. ⟦M→A+C i =⟧"Okay. Okay. I need to not be hearing about arms."⟦/⟧ He walked out of the U-Haul place. Through the window they watched him go as far as the ice machine, stand there with his hands on his head, and walk back in. ⟦M→C i⟧"You cheated on a test for me in ninth grade."⟦/⟧
⟦C→M i⟧"Yeah."⟦/⟧
⟦M→C i⟧"You carried my dad's casket."⟦/⟧
⟦C→M i⟧"Yeah, Mike."⟦/⟧
⟦M→C i⟧"If you're messing around, I'll have to kill you, and I don't want to, because then who's gonna be my best man?"⟦/⟧
⟦C→M i⟧"I'm not messing around."⟦/⟧
⟦M→A i⟧"And you. He snores. He eats cereal with *water*."⟦/⟧
⟦A→M i⟧"I know all that, Kuya. I live there."⟦/⟧
⟦M→U i⟧"You know what, man?"⟦/⟧ his brother said to the man behind the counter. His voice was kind of thick. ⟦M→U i =⟧"I think that we're gonna cancel."⟦/⟧
⟦U→M i⟧"There's a twenty-dollar fee,"⟦/⟧ said the U-Haul guy, wiping his eyes.
@break ooo
They walked it, in the end. It was only eleven blocks. Mike had driven off ahead of them with the windows down, and he'd be telling Tess on the phone already, and Tess would be screaming.
It was around Birch Street that Cal took his hand. He did it like he'd wire a fixture, slowly, checking that nothing was live.
⟦C→A i⟧"Is this okay?"⟦/⟧
⟦A→C i⟧"Ask me again when I can feel my face."⟦/⟧
⟦C→A i⟧"What do we tell your grandma?"⟦/⟧
⟦A→C i⟧"I was thinking we don't. Not for a while. She's eighty-one, she goes to Mass every day. We'd just kind of be normal, and then at Christmas, maybe, I could..."⟦/⟧
He trailed off. They'd come around the corner of Maple. It was going on seven on a Thursday, and four old ladies in visors had set up the mahjong table on the front lawn; there wasn't any way to the door but past them. Cal's hand jerked. Junior held on to it. He didn't even know he was going to.
⟦L→C i⟧"Calbin,"⟦/⟧ said Lola. She didn't look up from her tiles. ⟦L→C i =⟧"You came back. Did you eat?"⟦/⟧
⟦C→L i⟧"No, Lola,"⟦/⟧ said Cal.
⟦L→C+A i⟧"Good. There's rice, go inside. Take the couch,"⟦/⟧ said Lola, and she put down a tile with a click, ⟦L→C+A i =⟧"We moved out here so you can have the couch. Six weeks I play inside and you two go and throw a ball! I said to Baby here, *Diyos ko*, how much ball can they throw?"⟦/⟧
The other three ladies laughed until the table shook.
⟦A→L i⟧"Lola,"⟦/⟧ said Junior. It came out as a squeak.
⟦L→A i⟧"What? It's Thursday,"⟦/⟧ said his grandmother. ⟦L→A i =⟧"Feet off the arm. Pong!"⟦/⟧
@end_note
that's the end of couch rules!! thank you for reading along. for those who asked: yes he gets the dog back. lola made one phone call
@end

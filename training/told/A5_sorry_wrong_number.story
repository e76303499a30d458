# title: sorry wrong number (i was aiming for you)
# style: third person past, alternating; straight quotes; ffnet/LJ; m/f exes, drunk phone calls, voicemails, lower-case title
# cast: M = Maddy Kowalczyk | Maddy, Madeline, Mads, Kowalczyk, the redhead, the girl | she
# cast: E = Ethan Pruitt | Ethan, Pruitt, E, the boy, her ex-boyfriend | he
# cast: S = Shanice | Shan, Maddy's roommate, her roommate | she
# cast: W = Ethan's grandpa | his grandfather, Grandpa, Walt, Walter Pruitt, the old man | he
---
@note
A/N #1: Hiiii so this is my first het in like a year, be nice to me.
A/N #2: I know I should be updating Glasshouse. I KNOW. I have finals.
A/N #3: Thank you to Becca for telling me where commas go. I didnt listen but thank you
@end
@heading
call one
@end
It was 2:14 am and Ethan Pruitt was asleep with his face in a biochemistry textbook when his phone started buzzing its way across the desk. He got it on the fifth buzz. He got it upside down.
⟦E→M i⟧"H'lo?"⟦/⟧
⟦M→E i⟧"I want you to know,"⟦/⟧ said a voice that he had not heard in four months and eleven days, ⟦M→E i =⟧"that I'm keeping the blender."⟦/⟧
Ethan sat up. A page came with him.
⟦E→M i⟧"Maddy?"⟦/⟧
⟦M→E i⟧"You can't have it. I know it was your mom's. I make smoothies now. I'm a smoothie person."⟦/⟧
⟦E→M i⟧"Maddy are you drunk?"⟦/⟧
⟦M→E i⟧"No,"⟦/⟧ said Maddy with dignity, and there was a crash. ⟦M→E i =⟧"That was Shanice."⟦/⟧
⟦S→M i⟧"That was NOT me!"⟦/⟧ somebody yelled a long way off. ⟦S→M i =⟧"Who are you talking to? Mads? Oh my God, is that him? Give me that phone!"⟦/⟧
⟦M→S i⟧"No! I'm telling him about the blender!"⟦/⟧
⟦S→M i⟧"You promised me! You spit in your hand!"⟦/⟧
There was what sounded like a wrestling match and he lay back on his bed in the dark and listened to it, and he found out that he was smiling, which hurt, like using a muscle after you've had the cast off.
⟦S→E i⟧"Hi, Ethan,"⟦/⟧ said Shanice, breathing hard. ⟦S→E i =⟧"She's fine. She had a bad day and then she had a whole lot of sangria. You didn't hear from her. Goodnight."⟦/⟧
⟦E→S i⟧"Wait, what kind of a bad day?"⟦/⟧
⟦S→E i⟧"You don't get to know that anymore hon,"⟦/⟧ she said, not even mean about it, and hung up.
He lay there till it got light. It was true. He didn't.
@break oOoOoOo
@heading
call two
@end
⟦M→E i⟧"Okay so this is an apology,"⟦/⟧ the redhead told his voicemail the next day. She was walking fast and there was wind. ⟦M→E i =⟧"I'm stone cold sober and I'm apologizing, and you can have the blender. I'll leave it with Dev. I don't even like smoothies, I was showing off. So. I hope your finals are going good. I hope that you're, you know. Eating vegetables. Okay this is Maddy. You know that. Kowalczyk. Bye."⟦/⟧
She hung up and walked straight into a bike rack.
⟦S→M i⟧"'Eating vegetables,'"⟦/⟧ said Shanice.
⟦M→S i⟧"Shut up."⟦/⟧
⟦S→M i⟧"'This is Maddy. Kowalczyk.'"⟦/⟧
⟦M→S i⟧"I panicked!"⟦/⟧
⟦S→M i⟧"Girl you dumped HIM,"⟦/⟧ said her roommate. ⟦S→M i =⟧"You want to remind me what for? Because I had it written down but I think you threw up on it."⟦/⟧
Maddy rubbed her shin. There was a really good reason. It had been so good back in August. He had been going to turn down Baltimore, the best program in the country, a full ride, so he could stay here and be an assistant manager at Blockbuster and hold her hand while her dad was sick. And she'd found the letter in his glove compartment with the "decline" box already checked. So she had picked a fight, the ugliest one she could think of, she'd said she was bored of him, she had said there was somebody else. She'd watched him believe it. And he'd gone to Baltimore like he was supposed to, and she was a genius. She was a noble freaking genius who cried in the shampoo aisle.
⟦M→S i⟧"It was for his own good,"⟦/⟧ she mumbled.
⟦S→M i⟧"Uh huh,"⟦/⟧ Shanice said. ⟦S→M i =⟧"And how's that going?"⟦/⟧
@break oOoOoOo
@heading
call three
@end
⟦E→M i⟧"Hey. It's Ethan. Pruitt."⟦/⟧ A pause, he was trying to be funny, she could hear it not working on him. ⟦E→M i =⟧"Keep the blender. Seriously. I've got a meal plan. I ate a carrot in your honor.⟦/⟧
⟦E→M i =⟧"Um. I heard about your dad. My grandpa told me, he saw it in the paper. He had to tell me twice. I would've come Mads. I know you've got your, I know there's a guy, I wouldn't have made it weird. I would have just stood at the back. He taught me to drive stick. He let me wreck his whole clutch and all he said was well, now you know where it is. I just, I would've liked to be there.⟦/⟧
⟦E→M i =⟧"That was the bad day, wasn't it? And I asked you if you were drunk. I'm so sorry. You don't have to call me back. Okay."⟦/⟧
She played it in the laundry room. She played it again with her back against the dryer because it was warm. When it asked did she want to save or delete she pressed nine so hard that she broke a nail.
@break oOoOoOo
@heading
call four
@end
Ethan didn't drink, much. He'd like to make that clear. But it was New Year's and he was home at Grandpa's and there was this bottle of plum brandy that somebody had brought back from someplace in 1974. They'd had one to be polite. Then they had four.
⟦W→E i⟧"So call her,"⟦/⟧ said the old man.
⟦E→W i⟧"She's got a boyfriend."⟦/⟧
⟦W→E i⟧"Has she? What's his name?"⟦/⟧
⟦E→W i⟧"I don't know. She didn't say."⟦/⟧
⟦W→E i⟧"Five months, small town like this, and I go to that diner every morning of my life,"⟦/⟧ said Walt. He held his glass up to the lamp and squinted through it. ⟦W→E i =⟧"I see her open up, I see her close. I seen her drive her daddy to every one of his treatments in that rust bucket. Never saw any fella. You'd think he'd of carried a bag."⟦/⟧
⟦E→W i⟧"What are you saying?"⟦/⟧
⟦W→E i⟧"I'm not saying anything. I'm an old drunk. I'm saying that your grandmother told me one time she was marrying an Episcopalian so I'd take the job in Duluth."⟦/⟧
⟦E→W i⟧"What'd you do?"⟦/⟧
⟦W→E i⟧"Took the job in Duluth,"⟦/⟧ said his grandfather. ⟦W→E i =⟧"Got as far as Eau Claire. Then I got to thinking, there's no Episcopalians in Chippewa Falls."⟦/⟧
The boy stared at him. You could practically hear the gears. He looked at the phone on the arm of the couch and then he grabbed it and went out on the back porch in his socks, in the snow, and he didn't feel it at all.
It rang and rang. ⟦E i thought⟧*Please,*⟦/⟧ he thought, to nobody, to the moon.
⟦M→E i⟧"Ethan?"⟦/⟧ There was music behind her, people counting or something. ⟦M→E i =⟧"Hang on. Hang on, I can't hear you, I'm going in the bathroom. Okay. Ethan? What's wrong?"⟦/⟧
⟦E→M i⟧"What's his name?"⟦/⟧
⟦M→E i⟧"What?"⟦/⟧
⟦E→M i⟧"The guy. The guy you left me for. What's his name?"⟦/⟧
There was the longest silence. Somebody hammered on a door and she told them to pee in the yard.
⟦M→E i⟧"Are you drunk?"⟦/⟧ said Maddy.
⟦E→M i⟧"Yes. Extremely. What's his name?"⟦/⟧
⟦M→E i⟧"It's, uh. It's Clark."⟦/⟧
⟦E→M i⟧"Clark what?"⟦/⟧
⟦M→E i⟧"...Bar,"⟦/⟧ said Maddy, who was looking at the candy in somebody's Christmas stocking that was for some reason hanging off the towel rail.
⟦E→M i⟧"You left me for a Clark Bar."⟦/⟧
⟦M→E i⟧"He's very sweet,"⟦/⟧ she said, and her voice went up and cracked right down the middle.
⟦E→M i⟧"You lied to me."⟦/⟧
⟦M→E i⟧"You checked the box! You checked decline, Ethan, I saw it! You were going to throw it all away and rent out Shrek for the rest of your life, on account of me, and I'd have had to look at that every day! I couldn't have both of you dying on me in the same house!"⟦/⟧
⟦E→M i⟧"I hadn't mailed it!"⟦/⟧
⟦M→E i⟧"You'd put a stamp on!"⟦/⟧
⟦E→M i⟧"I'd put a stamp on it and drove around with it for three weeks! I wanted to ask you! I was going to say what do you think we should do, like a, like a regular person, and you came out on the porch and told me I was boring!"⟦/⟧
⟦M→E i⟧"You're not boring,"⟦/⟧ sobbed Maddy.
⟦E→M i⟧"I know I'm not boring! I'm delightful!"⟦/⟧
It got a laugh. It was a wet disgusting hiccup of a laugh and it came down the line from eleven blocks away and went through him like that brandy.
⟦E→M i⟧"I could've done both,"⟦/⟧ he said, quieter. ⟦E→M i =⟧"They let you defer. I looked it up. I could've gone in January, I could've been there for your dad and still gone. You didn't have to do that by yourself Mads. You didn't even let me carry a bag."⟦/⟧
⟦M→E i⟧"I know."⟦/⟧
⟦E→M i⟧"That's the part I'm mad about. I don't care about Clark."⟦/⟧
⟦M→E i⟧"He asked where you were,"⟦/⟧ she whispered. ⟦M→E i =⟧"Dad did. Right at the end he kept on asking where's the kid. And I said he's at school, Daddy, he's gonna be a doctor. And he was so happy. He told all the nurses. He said I taught that boy to drive."⟦/⟧
Ethan sat down on the step, in the snow. He put his free hand over his eyes. Behind him, inside, the TV had started in on the countdown and he could hear Grandpa doing it too, a couple of numbers behind.
⟦E→M i⟧"Where are you?"⟦/⟧ he asked.
⟦M→E i⟧"At Dev's. In the tub."⟦/⟧
⟦E→M i⟧"Stay there."⟦/⟧
⟦M→E i⟧"You can't drive, you're drunk!"⟦/⟧
⟦E→M i⟧"I'm going to run."⟦/⟧
⟦M→E i⟧"Ethan it's like nine degrees! Do you have shoes on?"⟦/⟧
He looked down.
⟦E→M i⟧"I'm going to go get my shoes,"⟦/⟧ said Ethan, ⟦E→M i =⟧"and then I'm going to run."⟦/⟧
@break oOoOoOo
@heading
call five
@end
⟦M→S i⟧"Shan! Shan, pick up, pick up, where are you? Are you in the kitchen? He knows about Clark. He's coming HERE. He's running here in the snow like an insane person and I've got mascara on my chin and I'm wearing your ugly reindeer sweater. What do I do? I did such a good job Shan, I was so noble, and he just. He called me up drunk and he asked me one question. I'm gonna have to tell him that I love him in a reindeer sweater. Okay there's the doorbell. Oh God. Okay. Happy New Year. Call me back."⟦/⟧
@break oOoOoOo
He had snow all in his hair. He had one boot of his own on and one of his grandpa's. He was bent over on Dev's porch with his hands on his knees going huh, huh, huh, and when the door opened he held up one finger for her to wait.
She waited. It was five past midnight. She'd have waited till June.
⟦E→M i⟧"Hi,"⟦/⟧ said Ethan when he could. ⟦E→M i =⟧"I'm Ethan. Pruitt."⟦/⟧
⟦M→E i⟧"You're an idiot,"⟦/⟧ Maddy said.
⟦E→M i⟧"I've got nine days till the semester. And then spring break. And then I've got a phone. I'm not asking you to come and I'm not going to stay, I'm just asking you to quit deciding stuff for me. Can you do that?"⟦/⟧
⟦M→E i⟧"I can try,"⟦/⟧ she said. ⟦M→E i =⟧"I'm really bossy."⟦/⟧
⟦E→M i⟧"I've noticed."⟦/⟧
⟦M→E i⟧"Is that Walt's boot?"⟦/⟧
⟦E→M i⟧"It was dark,"⟦/⟧ said her ex-boyfriend, who was about to stop being that. ⟦E→M i =⟧"Mads. Would you come here please? My foot's freezing off."⟦/⟧
And she went, right out onto the porch in her stocking feet, and it was like walking in the front door of a house where they'd left all the lights on.
⟦S→M i⟧"Hey Madeline?"⟦/⟧ Shanice leaned out the door behind them with a paper hat on and her phone in her hand. ⟦S→M i =⟧"I got your message. I was in the kitchen."⟦/⟧ She looked at the two of them. Neither of them was listening. ⟦S→M+E i =⟧"Never mind,"⟦/⟧ she said, and shut the door.
@end_note
The End! R&R! Clark Bars are a real candy and they are gross, fight me.
@end

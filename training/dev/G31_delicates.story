# title: delicates
# style: third person present; straight quotes; AO3; laundromat AU of a grim fantasy; fluff; ensemble of five workers and a customer; days as headings; rambling American talk, hardly any tags; group chat
# cast: V = Vesper Kohl | Vesper, Vee, Kohl, boss, the boss | she
# cast: A = Ansgar | Ansgar, the big guy, Gar | he
# cast: O = Ottoline Baptiste | Otto, Ottoline | she
# cast: F = Fenwick | Fen, Fenwick, the teenager, kiddo | he
# cast: Q = Quill | Quill | they
# cast: R = Rasheed Whitcomb | Rasheed, Whitcomb, One Shirt, the lawyer, Inquisitor, Mr. Whitcomb | he
# cast: M = Mrs. Pacholski | Mrs. Pacholski, Mrs. P, the lady with the comforters | she
---
@summary
The Quiet Hand Coin Laundry (est. 1988) has eleven washers, ten dryers that work, and one customer who comes in every single day with one shirt.
@end
@note
Nobody in this is an assassin. I just wanted them to have a nice time :( For everyone who made it through book five. The Inquisitor's first name is from the RPG supplement!
Pittsburgh because I live here and I can't afford to research.
@end
@break **MONDAY**
⟦O→A i⟧"Okay don't look."⟦/⟧
⟦A→O i⟧"I'm not looking."⟦/⟧
⟦O→A i⟧"You're looking, Gar, you've got your entire head turned around."⟦/⟧
⟦A→O i⟧"I'm folding. I'm folding in that direction. Is it him?"⟦/⟧
⟦O→A i⟧"It's him. It's One Shirt. What color is it?"⟦/⟧
⟦F→O i⟧"It's blue,"⟦/⟧ Fenwick says. He's sitting up on top of washer six doing his chem homework, because if somebody's sitting on washer six it doesn't walk. ⟦F→O i =⟧"Yesterday it was white. It was a white one Friday too."⟦/⟧
⟦O→F i⟧"You're keeping track?"⟦/⟧
⟦F→O i⟧"I've got a spreadsheet. There's five shirts. He just cycles through them."⟦/⟧
⟦A→F i⟧"So why wouldn't you bring all five in at once?"⟦/⟧
⟦F→A i⟧"That's what the spreadsheet's *for,* Ansgar."⟦/⟧
The man with the blue shirt is standing in front of washer two and reading the instructions on the lid. He does that every day too. They're four lines long. He's got a nice overcoat on, and a briefcase, and the sort of face you'd see on a coin. He puts in the one shirt, he measures out the soap like it's medicine, and then he looks, for just a second, in the direction of the office.
The office door's shut.
He sits down and opens up his briefcase.
⟦O→A+F i⟧"Oh my God,"⟦/⟧ breathes Otto.
⟦A→O i⟧"What?"⟦/⟧
⟦O→A i⟧"Oh my GOD. Did you see that? He's not here for the laundry!"⟦/⟧
⟦F→O i⟧"Do you think he's a cop?"⟦/⟧
⟦O→F i⟧"No I don't think he's a cop, you infant."⟦/⟧
⟦Q→O i⟧"Who's a cop?"⟦/⟧ Quill asks, coming in from the back with their arms full of somebody's duvet.
⟦O→Q i⟧"Nobody's a cop. One Shirt's in love with Vesper."⟦/⟧
⟦Q→O i⟧"Well yeah,"⟦/⟧ says Quill. ⟦Q→O i =⟧"Since February. Can somebody get the door of nine for me? I can't see."⟦/⟧
⟦A→Q i⟧"Nine's busted."⟦/⟧
⟦Q→A i⟧"Still?"⟦/⟧
⟦A→Q i⟧"She says she's gonna fix it."⟦/⟧
@break **TUESDAY**
White shirt. It's pouring. Vesper Kohl is flat on her back underneath dryer nine with a flashlight in her teeth, and there's only her legs sticking out, she's got the boots with the red laces. Every so often a hand comes out and feels around, and whoever's closest puts a wrench in it.
⟦V→A i⟧"That's not a half inch."⟦/⟧
⟦A→V i⟧"It says half inch."⟦/⟧
⟦V→A i⟧"It says thirteen millimeter. Who bought this? Never mind. It was me. It was on sale."⟦/⟧
⟦M→V i⟧"Is it going to be long?"⟦/⟧ says Mrs. Pacholski, who's got three comforters and opinions.
⟦V→M i⟧"You can use four, Mrs. P."⟦/⟧
⟦M→V i⟧"I don't like four. Four is hot."⟦/⟧
⟦V→M i⟧"It's a dryer."⟦/⟧
⟦M→V i⟧"My sister had one too hot, in Carnegie, it burned down the garage."⟦/⟧
⟦F→M i⟧"I'll watch it for you, Mrs. Pacholski,"⟦/⟧ says Fen.
⟦M→F i⟧"You're a good boy. You should eat. Who's that man?"⟦/⟧
⟦F→M i⟧"Which one?"⟦/⟧
⟦M→F i⟧"That one there, with the long face. He's been looking at those legs for ten minutes."⟦/⟧
Rasheed Whitcomb turns a color. It's hard to say what. He gets behind a document.
⟦V i⟧"What legs?"⟦/⟧ says the voice under the dryer. Nobody says a word. ⟦V i =⟧"You guys? What legs?"⟦/⟧
⟦O→V i⟧"Table legs,"⟦/⟧ says Otto.
⟦V→O i⟧"What's wrong with the table?"⟦/⟧
⟦O→V i⟧"Nothing, it's a great table. You need another wrench?"⟦/⟧
@break **WEDNESDAY**
@message
**the quiet hand (no boss allowed)**
Otto: ⟦O i message⟧ok place your bets. he asks her out by friday, yes or no. five bucks⟦/⟧
Quill: ⟦Q i message⟧no⟦/⟧
Fen: ⟦F i message⟧no. i did a trend line⟦/⟧
Gar: ⟦A i message⟧yes he seems like a nice man⟦/⟧
Otto: ⟦O i message⟧gar I love you. that's 2-1⟦/⟧
Fen: ⟦F i message⟧who are u betting otto⟦/⟧
Otto: ⟦O i message⟧I'm the house, baby⟦/⟧
Gar: ⟦A i message⟧can we help him⟦/⟧
Quill: ⟦Q i message⟧that's cheating⟦/⟧
Gar: ⟦A i message⟧ok but can we⟦/⟧
@end
Striped shirt. Helping him goes like this:
⟦A→R i⟧"Hello!"⟦/⟧
⟦R→A i⟧"Good afternoon?"⟦/⟧
⟦A→R i⟧"I'm Ansgar. I work here."⟦/⟧
⟦R→A i⟧"Yes. I've seen you."⟦/⟧
⟦A→R i⟧"That's a real good shirt."⟦/⟧
⟦R→A i⟧"Thank you."⟦/⟧
Ansgar is six-seven and he has a tattoo of a different, bigger man. He sits down on the plastic chair beside Rasheed and the chair on the other end of the row comes up off the floor a little bit. He thinks.
⟦A→R i⟧"The boss likes soup,"⟦/⟧ he says.
⟦R→A i⟧"I'm sorry?"⟦/⟧
⟦A→R i⟧"She likes soup, and the Penguins. And people who say what they mean. She doesn't like carnations cause of a funeral. I'm just saying it, it's general information."⟦/⟧
⟦R→A i⟧"I see,"⟦/⟧ Rasheed says. He's put down his pen. ⟦R→A i =⟧"Have I been, ah. Is it as obvious as all that?"⟦/⟧
⟦A→R i⟧"No! No no no. Nobody noticed."⟦/⟧
⟦F→R i⟧"You own a washer,"⟦/⟧ says Fenwick.
He's come up on the other side with the laptop open.
⟦R→F i⟧"I beg your pardon?"⟦/⟧
⟦F→R i⟧"You live in the Armstrong building. It's on the thing on your briefcase. I looked it up and every unit's got in-unit laundry. It's a Bosch."⟦/⟧
⟦A→F i⟧"Fen, that's kinda creepy."⟦/⟧
⟦F→A i⟧"It's due diligence!"⟦/⟧
⟦R→F i⟧"It's a very good washer,"⟦/⟧ admits Rasheed Whitcomb. He's looking at his shirt going round. ⟦R→F i =⟧"I came in here in February to get out of the snow. She was up on a ladder changing a tube. She said, don't just stand there, hold this. So I held it. It was about forty minutes. I don't think I've been told to do something that simple since I passed the bar."⟦/⟧
⟦O→R i⟧"And then what?"⟦/⟧ says Otto, who's arrived without anybody seeing her do it and is eating his pretzels.
⟦R→O i⟧"And then she said thanks, and that I could go. And I found that I didn't want to. But one can't sit in a laundry without any laundry."⟦/⟧
⟦O→R i⟧"So you went home and got a shirt."⟦/⟧
⟦R→O i⟧"I took one off in the car."⟦/⟧
⟦Q→R i⟧"In *February?*"⟦/⟧ says Quill from behind the folding table.
⟦R→Q i⟧"I had the overcoat. How many of you are there?"⟦/⟧
⟦Q→R i⟧"Four. This is everyone. Mrs. Pacholski doesn't work here."⟦/⟧
⟦M→R i⟧"You want to bring her a babka,"⟦/⟧ says Mrs. Pacholski over the top of her magazine. ⟦M→R i =⟧"Not soup. You can't carry soup."⟦/⟧
@break **THURSDAY**
He doesn't come in on Thursday.
⟦O→Q i⟧"We scared him off. We did it, we scared the guy off."⟦/⟧
⟦Q→O i⟧"You ate the man's pretzels."⟦/⟧
⟦O→Q i⟧"I was bonding!"⟦/⟧
⟦F→O i⟧"It's four thirty. He's never later than four ten, there's nothing in the whole sheet that's later than four ten."⟦/⟧
⟦A→F i⟧"Maybe he's got a court thing."⟦/⟧
⟦F→A i⟧"He had one on the ninth. He came anyway, he had on the wig."⟦/⟧
⟦Q→F i⟧"They don't wear wigs here, Fen."⟦/⟧
⟦F→Q i⟧"So what was that?"⟦/⟧
⟦Q→F i⟧"I don't know, hair?"⟦/⟧
⟦V→O+Q+F+A i⟧"Where's One Shirt?"⟦/⟧ says Vesper.
It goes extremely quiet. Four people find a towel to fold.
⟦O→V i⟧"You know about One Shirt?"⟦/⟧
⟦V→O i⟧"It's my laundromat. I can count to one."⟦/⟧ She's come out of the office with her glasses pushed up in her hair and a mug, and she's looking at washer two like it owes her. ⟦V→O i =⟧"It's twenty to five. Is he sick? Did he say that he was sick?"⟦/⟧
⟦A→V i⟧"You don't come out,"⟦/⟧ says Ansgar slowly. ⟦A→V i =⟧"When he's here. You always stay in there with the door shut."⟦/⟧
⟦V→A i⟧"I've got paperwork."⟦/⟧
⟦Q→V i⟧"You haven't done paperwork since 2019. There's a guy from the state who cries."⟦/⟧
⟦V→Q i⟧"Well I don't know what I'm supposed to say to him! He wears cuff links. He held a light tube up for forty minutes and never once asked me how much longer. He said, are you comfortable up there? *Me.* I was on the *ladder.* And then he comes back and back and he never says anything, so I figure, fine. He's got a thing about his shirts."⟦/⟧
⟦F→V i⟧"Boss, he owns a Bosch."⟦/⟧
⟦V→F i⟧"He what?"⟦/⟧
⟦O→V i⟧"Okay, that's it,"⟦/⟧ says Otto. ⟦O→V i =⟧"I'm calling the bet off. Where's nine at? Is nine fixed?"⟦/⟧
⟦V→O i⟧"It's been fixed since Tuesday. I just like it under there, no one talks to me. Why?"⟦/⟧
⟦O→V i⟧"Break it again,"⟦/⟧ says Otto.
@break **FRIDAY**
White shirt, four oh nine. He's got a cold. He has a scarf on up to the ears, and he's carrying the shirt in one hand and a white bakery box by the string in the other, and he comes to a stop on the mat because there's a sign on washer two, and on all the other washers.
It says OUT OF ORDER in eleven different handwritings. (Four. Fen did most of them, he switched hands.)
⟦R→A i⟧"What's happened?"⟦/⟧
⟦A→R i⟧"Everything's broke,"⟦/⟧ says Ansgar. He's a terrible liar. He's sweating. ⟦A→R i =⟧"It all broke. At the same time."⟦/⟧
⟦Q→R i⟧"It's the pipes."⟦/⟧
⟦F→R i⟧"It's a software thing."⟦/⟧
⟦O→R i⟧"Software in the pipes. Real shame. You'd have to talk to the owner about it. She's right over there. Under nine."⟦/⟧
And there are the boots with the red laces. They're not moving at all. They look like boots that are listening.
⟦M→R i⟧"Go on,"⟦/⟧ hisses Mrs. Pacholski, who isn't doing laundry today and has brought her sister.
He goes. He walks all the way down there past ten dryers with his shirt and his box. He stands for a moment, and then he hitches up the knees of his good pants, and he gets down, overcoat and all, and lies flat on his back on the linoleum, and looks up at the same bit of machine that she's looking at.
⟦R→V i⟧"Good afternoon,"⟦/⟧ he says stuffily.
⟦V→R i⟧"You're sick."⟦/⟧
⟦R→V i⟧"I've a cold. I was told not to come in to the office yesterday and I obeyed it too broadly."⟦/⟧
⟦V→R i⟧"You should be in bed."⟦/⟧
⟦R→V i⟧"I'd one shirt left,"⟦/⟧ says Rasheed. He shuts his eyes. ⟦R→V i =⟧"No. I'm informed that you like people to say what they mean. I've got a washing machine. I've got a dryer as well. I don't own a single thing that's dirty, Ms. Kohl, I've been washing clean shirts for two months. Would you like to have some babka?"⟦/⟧
There's a really long silence.
⟦O→Q i⟧"What's she saying?"⟦/⟧
⟦Q→O i⟧"I can't hear, you're breathing on me."⟦/⟧
⟦F→O+Q i⟧"Shhh!"⟦/⟧
⟦V→R i⟧"Hold this,"⟦/⟧ says the voice under the dryer.
⟦R→V i⟧"What is it?"⟦/⟧
⟦V→R i⟧"It's my hand,"⟦/⟧ Vesper says. ⟦V→R i =⟧"It might be about forty minutes."⟦/⟧
@break **SATURDAY**
@message
Gar: ⟦A i message⟧i believe i am owed ten dollars⟦/⟧
Quill: ⟦Q i message⟧it was called off⟦/⟧
Fen: ⟦F i message⟧SHE asked HIM technically⟦/⟧
Otto: ⟦O i message⟧house wins⟦/⟧
Vesper: ⟦V i message⟧why am i in this chat⟦/⟧
@end
@end_note
The bigger man in the tattoo is also Ansgar.
@end

# title: The Immortal Sect's Accountant – Chapter 88: Depreciation of a Heavenly Sword
# style: third person past; curly double quotes; xianxia comedy web serial; five and more in a hall, titles, one telepathy
# cast: F = Fei Lanzhou | Old Fei, Bursar Fei, Fei, the bursar, the accountant, the old man | he
# cast: B = Bao Pei | Pei, Junior Sister Bao, the girl, his apprentice, the apprentice | she
# cast: G = Gu Tianhe | Young Master Gu, the Young Master, Gu, Junior Nephew Gu, the youth | he
# cast: R = Elder Rong | Rong Shuqin, Elder, the elder, the Thunder Peak elder, Senior Sister Rong | she
# cast: S = Regret of Autumn | the sword, the sword spirit, Regret, the blade | it
# cast: X = the Sect Master | Sect Master Lu, Sect Master, Lu Wenbai | he
# cast: T = the servant boy | Little Tuo, the boy, Tuo | he
---
@note
[TL note? No! I write this one myself in English, so all the errors are original.] Thank you to 300 followers. A reader asked how much is one spirit stone in today money. It is about one good lunch.
@end
The Hall of Ten Thousand Ledgers had in truth four thousand and sixteen ledgers. Fei Lanzhou had counted. He had put it in a memorandum in his second year, recommending a change of name or the purchase of more ledgers, and he’d received no reply, and that had been a hundred and nine years ago.
He dipped his brush.
⟦F→B i⟧“Item,”⟦/⟧ he said. ⟦F→B i =⟧“One mountain peak.”⟦/⟧
⟦B→F i⟧“Which one, Bursar?”⟦/⟧ asked Bao Pei.
⟦F→B i⟧“Misty Heron. The north-west half.”⟦/⟧
⟦B→F i⟧“Condition?”⟦/⟧
⟦F→B i⟧“Absent.”⟦/⟧
⟦B→F i⟧“Again?”⟦/⟧ She wrote it in her neat round hand. She was fifteen and had the worst spirit roots in the province; it had been explained to her at the entrance trial that she might with diligence live to eighty. Also she could do compound interest in her head. Old Fei had seen her do it, in the queue, for fun, and had gone straight over and taken her by the sleeve. ⟦B→F i =⟧“Was it a tribulation or a duel?”⟦/⟧
⟦F→B i⟧“A courtship. Elder Mo expressed himself.”⟦/⟧
The doors flew open. They did not need to fly; there was a handle. A youth in white strode in with a wind behind him that he’d plainly brought along on purpose, and his sleeves, his hair and a large quantity of receipts went streaming towards the window.
⟦G→F i⟧“Old man! Young Master Gu has come for his pills!”⟦/⟧
⟦F→G i⟧“Close the door, please.”⟦/⟧
⟦G→F i⟧“You dare?”⟦/⟧
⟦F→G i⟧“I have the September receipts in here. Pei, catch those.”⟦/⟧
⟦B→F i⟧“I’m catching them!”⟦/⟧
⟦G→F i⟧“Do you know who my grandfather is?”⟦/⟧
⟦F→G i⟧“Gu Shentong, Supreme Elder, in closed-door cultivation since the year of the Iron Rabbit. He owes us for the door,”⟦/⟧ said Fei. ⟦F→G i =⟧“Sit down, Junior Nephew Gu. What pills?”⟦/⟧
The youth did not sit. But he did, after a moment, reach behind him and shut the door.
⟦G→F i⟧“Nine Nirvana Marrow pills. I’m to break through to Golden Core at the full moon. It’s been decided.”⟦/⟧
⟦F→G i⟧“At eight hundred stones the pill.”⟦/⟧
⟦G→F i⟧“What’s eight hundred stones?”⟦/⟧ cried Gu Tianhe, and laughed, loudly, looking round to see who else was laughing.
⟦B→G i⟧“Times nine is seven thousand two hundred,”⟦/⟧ said Bao Pei from under the table. ⟦B→G i =⟧“That’s the kitchen for a year. For everybody. With meat.”⟦/⟧
⟦G→B i⟧“Who asked the cleaning girl?”⟦/⟧
⟦F→G i⟧“She’s my apprentice. And she’s right, it’s with meat. I’ll be plain with you, Young Master. There are no pills, as there is no money. The sect is bankrupt.”⟦/⟧
There are silences of great power. It is said that at the Battle of Weeping Ford the Sage of Silence stopped a river with one. This was more the kind that comes after somebody sits on a flute.
⟦G→F i⟧“We’re an *immortal sect*,”⟦/⟧ said Gu.
⟦F→G i⟧“Yes, that is most of the problem. It’s the pensions.”⟦/⟧
@break ❖
Within the hour there were five in the hall, and one of them was thunder.
⟦R→F i⟧“What is the meaning of this?”⟦/⟧ demanded Elder Rong. Small lightnings went in and out of her hairpins. ⟦R→F i =⟧“I’m told that the boy is crying on the stairs.”⟦/⟧
⟦G→R i⟧“I’m not crying! I was circulating my qi!”⟦/⟧
⟦R→G i⟧“Out of your nose?”⟦/⟧
⟦F→R i⟧“Elder, forgive me. I’ve sent eleven memoranda.”⟦/⟧
⟦R→F i⟧“Nobody reads memoranda! They’re on *paper*! If you want to tell a person something then you carve it on a cliff.”⟦/⟧
⟦F→R i⟧“We’ve been billed for the last three cliffs.”⟦/⟧
⟦T→F i⟧“Please, Bursar,”⟦/⟧ said the servant boy by the door, who had been there for some time with a tray, ⟦T→F i =⟧“is it true? Only the cook says he’s not been paid since spring. He says he’s down to one kind of radish.”⟦/⟧
⟦F→T i⟧“It’s true, Little Tuo. Put down the tea. Four cups.”⟦/⟧
⟦T→F i⟧“There’s only three cups. The fourth one’s gone to the pawnshop.”⟦/⟧
⟦F→T i⟧“Who took it to the pawnshop?”⟦/⟧
⟦T→F i⟧“You did, Bursar.”⟦/⟧
Elder Rong sat down. She sat in the only good chair, and the lightning went out of her hair one pin at a time, until she looked like somebody’s great-aunt on a long journey.
⟦R→F i⟧“How much?”⟦/⟧
⟦F→R i⟧“Pei, read the Elder the figure.”⟦/⟧
⟦B→F i⟧“The whole figure?”⟦/⟧
⟦F→B i⟧“From the left.”⟦/⟧
She read it. It took two breaths, and she had to go back for a nought.
⟦R→F i⟧“That can’t be stones.”⟦/⟧
⟦F→R i⟧“I’m afraid it’s high-grade stones. It falls due at the full moon to the Azure Prosperity Pavilion. If we don’t pay they have a lien on the mountain.”⟦/⟧
⟦G→F i⟧“Then we’ll fight them!”⟦/⟧ Gu Tianhe leapt up with a hand at his hip. ⟦G→F i =⟧“I’ll cut down their whole Pavilion! With this!”⟦/⟧
He drew. To be fair to him it was very well done. Three feet of blue steel sang out of the scabbard, frost went racing over the floorboards, and a smell of chrysanthemums and old grief filled the room.
⟦S→G i⟧“Put me back,”⟦/⟧ said the sword.
Everyone looked at it.
⟦G→S i⟧“You can talk?”⟦/⟧ said Gu.
⟦S→G i⟧“I can talk. I’ve been able to talk for nine centuries. I didn’t care to. It’s cold, you have sweaty hands, you’ve named me after a season you’ve obviously never thought about. Which of you is the one with the books?”⟦/⟧
⟦F→S i⟧“I am,”⟦/⟧ said Fei. He had already turned to a fresh page.
⟦S→F i⟧“I heard you through the scabbard. You read out the assets.”⟦/⟧
⟦F→S i⟧“This morning. Yes.”⟦/⟧
⟦S→F i⟧“I’m down at forty thousand.”⟦/⟧
⟦F→S i⟧“Less depreciation.”⟦/⟧
⟦S→F i⟧“*Less what?*”⟦/⟧ said the sword, and every window in the hall cracked, and Bao Pei wrote it down, windows, eight.
⟦F→S i⟧“You were forged in the Wu dynasty,”⟦/⟧ said Old Fei with respect. ⟦F→S i =⟧“We write off a heavenly weapon over a thousand years on the straight line. Next century you’ll be fully amortised. It isn’t a reflection on your character.”⟦/⟧
⟦R→S i⟧“They do it to us too,”⟦/⟧ Elder Rong put in. ⟦R→S i =⟧“I was worth a good deal more before the hip.”⟦/⟧
⟦S→F i⟧“I’ve slain four demon kings for this sect.”⟦/⟧
⟦F→S i⟧“Three, by the ledger.”⟦/⟧
⟦S→F i⟧“*Four!* There was one on the Feast of Lanterns! Nobody put it in, they were all drunk!”⟦/⟧
⟦B→S i⟧“Were you paid for it?”⟦/⟧ asked Bao Pei.
It was quite a small question. She had only asked as there was a column. But the sword, which had been vibrating, stopped.
⟦S→B i⟧“Paid?”⟦/⟧
⟦B→S i⟧“Disciples get a stipend for demon kings. Two thousand each. It’s in the Founding Rules, scroll six. It says, whosoever in the service of this sect shall strike the blow. It doesn’t say it has to be a person.”⟦/⟧
⟦G→B i⟧“*I* struck one of them,”⟦/⟧ said Gu. ⟦G→B i =⟧“I was holding it.”⟦/⟧
⟦S→G i⟧“You had your eyes shut.”⟦/⟧
⟦G→S i⟧“For a moment!”⟦/⟧
⟦S→G i⟧“You said ‘Mother.’”⟦/⟧
⟦R→B i⟧“Girl,”⟦/⟧ said Elder Rong, sitting up, ⟦R→B i =⟧“whose side are you on? We’re ruined as it is, and you’ve found one more creditor. In the cutlery!”⟦/⟧
⟦F→R i⟧“Let her finish,”⟦/⟧ said Fei Lanzhou.
He said it in just the same voice as he’d have said carry the two, but Elder Rong, who’d known him when he was a young man with an abacus and a full head of hair, gave him a sharp look and shut her mouth.
⟦F→B i⟧“Go on, Pei. What were you going to say?”⟦/⟧
⟦B→F i⟧“I wasn’t going to say anything, it’s just, if we owe Senior Regret wages, then it’s a creditor. And wages come before liens. That’s in the Imperial Code. And it’s never been paid. So that’s four demon kings at two thousand, with nine hundred years’ interest.”⟦/⟧
⟦F→B i⟧“At what rate?”⟦/⟧
⟦B→F i⟧“The sect rate. Five in the hundred.”⟦/⟧
⟦F→B i⟧“Compounded?”⟦/⟧
⟦B→F i⟧“It doesn’t say it’s not.”⟦/⟧
Nobody spoke while she shut her eyes. Her lips moved. Her fingers went on the edge of the table like somebody playing a zither very, very fast. Little Tuo forgot he was pouring.
⟦B→F i⟧“It’s a number with twenty-three digits,”⟦/⟧ she said faintly. ⟦B→F i =⟧“There isn’t that much money. There aren’t that many stones in the *world*.”⟦/⟧
⟦T→B i⟧“Then who owns the mountain?”⟦/⟧ said Little Tuo.
⟦S i⟧“Oh,”⟦/⟧ said the sword slowly. ⟦S i =⟧“Oh, I see. I do.”⟦/⟧
⟦G→F i⟧“It’s a *sword*! It can’t own a mountain!”⟦/⟧
⟦F→G i⟧“There’s a carp in the capital that owns two theatres. It’s perfectly regular.”⟦/⟧ Old Fei was writing so quickly that the brush smoked. ⟦F→G i =⟧“The Pavilion has a lien on the property of the sect. But the sect has no property, it has only a first creditor. When they come at the full moon they may take whatever’s left after Senior Regret has been satisfied. I make that nothing at all.”⟦/⟧
⟦R→F i⟧“Until when?”⟦/⟧
⟦F→R i⟧“Pei?”⟦/⟧
⟦B→R i⟧“If we pay it a hundred stones a month? It gets bigger, Elder. It’s never going to be less. We’ll owe it till the sun goes out.”⟦/⟧
⟦R→B i⟧“Ha!”⟦/⟧ said Elder Rong, and one clap of thunder went off over the roof, out of a clear sky. She’d not done that by accident in sixty years. ⟦R→B i =⟧“Ha! Then we’re safe!”⟦/⟧
@break ❖
It was at this moment that the air grew heavy and gold, and a voice came down on the top of all their heads, as it might be a very large hand.
⟦X→F i telepathy⟧“*Fei Lanzhou.*”⟦/⟧
They knelt. Even the teapot seemed to.
⟦F→X i⟧“Sect Master.”⟦/⟧
⟦X→F i telepathy⟧“*We have been in meditation upon the Formless. We have heard someone say that We no longer own Our mountain.*”⟦/⟧
⟦F→X i⟧“That is so, Sect Master. I did put it in a memorandum.”⟦/⟧
⟦X→F i telepathy⟧“*Who does?*”⟦/⟧
⟦S→X i⟧“Me,”⟦/⟧ said the sword. ⟦S→X i =⟧“Hello, Lu Wenbai. You left me in an umbrella stand in the year of the Water Ox.”⟦/⟧
The gold flickered.
⟦X→S i telepathy⟧“*Ah,*”⟦/⟧ said the voice. ⟦X→S i telepathy =⟧“*It was raining. We... I had rather hoped that you’d forgotten about it.*”⟦/⟧
⟦S→X i⟧“I’m a sword. I’ve had nothing else to think of. Now, here’s what we’ll do. The cook gets paid. The boy over there gets a cup. This one,”⟦/⟧ and the point swung round to Gu Tianhe, who went cross-eyed, ⟦S→X i =⟧“can have one pill. One. He can practise till he’s earned it, with a stick.”⟦/⟧
⟦G→S i⟧“A *stick*?”⟦/⟧
⟦S→G i⟧“With your eyes open.”⟦/⟧
⟦X→S i telepathy⟧“*And I?*”⟦/⟧ asked the Sect Master, in quite a small voice for one that filled the sky.
⟦S→X i⟧“You can read your memoranda. There’s how many of them, Bursar?”⟦/⟧
⟦F→S i⟧“Eleven this year,”⟦/⟧ said Fei Lanzhou. ⟦F→S i =⟧“In all, six hundred and four.”⟦/⟧ He cleared his throat. He’d waited a hundred and nine years, and wished to do it properly. ⟦F→X i =⟧“The first concerns the name of this hall.”⟦/⟧
@end_note
Next chapter: the Azure Prosperity Pavilion sends THEIR accountant, and she is beautiful. (She is 240 years old.)
@end

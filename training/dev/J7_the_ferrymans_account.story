# title: The Ferryman’s Account
# style: first person past; curly double quotes; mythic retelling; literary fantasy magazine
# cast: F = the ferryman | ferryman, Grandfather, old man | he | narrator
# cast: K = Kallias | the singer, her husband, the man with the lyre, my love | he
# cast: M = Melitta | the singer’s wife, his wife, the bride | she
# cast: Q = the Queen | the queen of that country, Lady, Majesty | she
# cast: S = the soldier | the old soldier | he
# cast: C = the child | the little girl, the girl | she
---
They tell it wrong upstairs. I have had poets in the boat and I’ve asked them to recite it, there is not much else to do on the way across, and every one of them has it wrong in the same place.
I’ll say what I saw. I don’t see much. I see the near bank and the far bank, and what goes between.
She came first, of course. It was a full boat, there’d been some trouble about a wall. She sat up in the bow with her feet drawn in under her because the left one was swollen to the knee and black, and she was dressed for a wedding.
⟦F→M i⟧“Snake?”⟦/⟧ I asked her.
⟦M→F i⟧“How did you know?”⟦/⟧
⟦F→M i⟧“You get so you know.”⟦/⟧
⟦M→F i⟧“I didn’t see it. I was running. Does it get better?”⟦/⟧
⟦F→M i⟧“The foot? You won’t notice it after a while.”⟦/⟧
⟦M→F i⟧“After what sort of a while?”⟦/⟧
⟦F→M i⟧“I couldn’t tell you. I never notice.”⟦/⟧
That made her laugh. It’s not a thing I hear. An old soldier with his throat cut looked round to see what it was.
⟦S→M i⟧“What were you running from, missy?”⟦/⟧
⟦M→S i⟧“From? Nothing. It was my wedding. He was playing, everyone was dancing, and he was looking at his hands. He always looks at his hands. I thought, if I ran right across in front of him, down the whole hill, he’d have to look up.”⟦/⟧
⟦S→M i⟧“And did he?”⟦/⟧
⟦M→S i⟧“He finished the verse,”⟦/⟧ she said.
The soldier thought about it. We were out in the middle by then, where it smokes. ⟦S→M i⟧“My wife used to throw plates,”⟦/⟧ he told her.
⟦M→S i⟧“Did it work?”⟦/⟧
⟦S→M i⟧“I’d give a good deal to have one thrown at me now.”⟦/⟧
I put them ashore and they went up with the rest. She turned round and thanked me. I want that remembered. I’ve carried kings, and had the coin spat at me.
@break *
He came down about a month after, as they reckon months, on his own feet and with blood in his face. You can hear the live ones from a long way off. They breathe.
I was on the near bank with the boat pulled up, caulking.
⟦K→F i⟧“Are you the ferryman?”⟦/⟧
⟦F→K i⟧“No, I’m the harbour master’s daughter.”⟦/⟧
⟦K→F i⟧“I want to go over.”⟦/⟧
⟦F→K i⟧“You will.”⟦/⟧
⟦K→F i⟧“I mean to go now. And I mean to come back, and there will be two of us coming back.”⟦/⟧
⟦F→K i⟧“Ah,”⟦/⟧ I said. ⟦F→K i =⟧“One of those.”⟦/⟧
⟦K→F i⟧“Have there been others?”⟦/⟧
⟦F→K i⟧“There was a fellow with a club. He got as far as the dog. There was another who wanted to carry off the Queen, he’s still up there, he sat in a chair they offered him. Have you got the fare?”⟦/⟧
⟦K→F i⟧“I’ve got this,”⟦/⟧ said Kallias, and unslung it off his shoulder. I knew who he was, then. I’d heard about the hands.
⟦F→K i⟧“I’ve no ear for it,”⟦/⟧ I told him.
⟦K→F i⟧“You have never heard me.”⟦/⟧
⟦F→K i⟧“Son, I’ve had every musician who ever lived in this boat, and nearly all of them brought it along. They think they’ll be asked to play.”⟦/⟧
He didn’t argue. He sat down on my upturned bucket with his head bent over, and played.
I’ll be fair. I’m trying to be. I had been on that bank since before there was a moon, with a brush in my hand, and it had never come into my head that I might’ve wanted anything. He played for as long as it takes to caulk one seam. And when it was over I had my hand on my own face, and it was wet. I didn’t care for it. I felt as a house must feel when it’s been burgled.
⟦F→K i⟧“Get in,”⟦/⟧ I said.
⟦K→F i⟧“You liked it.”⟦/⟧
⟦F→K i⟧“I said get in.”⟦/⟧
There was a child waiting, a little thing with the marks of a fever, so I took her as well, to make it a proper trip. She sat in the bottom of the boat and looked at him.
⟦C→K i⟧“Are you dead?”⟦/⟧
⟦K→C i⟧“No.”⟦/⟧
⟦C→K i⟧“I am. Are you going to see somebody?”⟦/⟧
⟦K→C i⟧“I am going to bring home my wife.”⟦/⟧
⟦C→K i⟧“What’s she like?”⟦/⟧
And he told her. I poled and he told her. Her hair was like this and her eyes like that, her step was like a deer’s, there was a good bit about her throat. It had got metre in it before we were halfway. When he stopped, the child was still waiting.
⟦C→K i⟧“But what does she *like*?”⟦/⟧ she said.
⟦K→C i⟧“I don’t understand you.”⟦/⟧
⟦C→K i⟧“I like figs. And my cousin’s dog. What does she like?”⟦/⟧
I had an interest in that one myself, I’ll admit. I let the boat drift.
⟦K→C i⟧“She likes it when I play,”⟦/⟧ said the singer.
@break *
I don’t go up to the hall as a rule, but the Queen sent for me. She was on her throne with her feet on a stool and pomegranate on her fingers. It was winter upstairs, so she was at home. The husband was asleep, or listening; you can’t tell which with him.
⟦Q→F i⟧“You let him over,”⟦/⟧ she said.
⟦F→Q i⟧“I did, Lady.”⟦/⟧
⟦Q→F i⟧“You’ve never in your life done anybody a favour.”⟦/⟧
⟦F→Q i⟧“No.”⟦/⟧
⟦Q→F i⟧“Well, I can’t scold. I cried so hard I got the hiccups. Even *he* did something with his eyebrow. So I’ve said yes.”⟦/⟧ She licked a finger. She’s young, you know; they picked her young, and down here it keeps. ⟦Q→F i =⟧“I did make a condition. I always think that there ought to be one.”⟦/⟧
⟦F→Q i⟧“What was it?”⟦/⟧
⟦Q→F i⟧“That he walks ahead, and she walks behind, and he’s not to look back at her until they’re both of them up in the sun.”⟦/⟧
⟦F→Q i⟧“Why that?”⟦/⟧
⟦Q→F i⟧“Do you know, he asked me the same thing? I told him it was the law.”⟦/⟧ The Queen looked along the hall, to where a long way off you could make out a little light going, and a thread of music. ⟦Q→F i =⟧“She was standing there, the whole time that he was singing about her. They’d brought her up out of the crowd. She was as close to him as you are to me. And I was watching the two of them and I thought, he hasn’t once turned his head. Not *once*. So I thought, it ought to be easy for him.”⟦/⟧
I said nothing. There is plenty of that down here to say.
⟦Q→F i⟧“Take them over,”⟦/⟧ said the Queen. ⟦Q→F i =⟧“And tell me what happens. No one ever tells me what happens.”⟦/⟧
@break *
So now I come to it.
He sat in the bow with his back to us, straight as a mast. She got in at the stern by me. Her foot was well again; it would’ve hurt her on the stones otherwise. I think they do it so that people shan’t complain.
⟦K→M i⟧“Are you there?”⟦/⟧ he called over the water, facing front.
⟦M→K i⟧“I’m here.”⟦/⟧
⟦K→F i⟧“Ferryman? Is she there?”⟦/⟧
⟦F→K i⟧“She just told you.”⟦/⟧
⟦K→F i⟧“It might be a trick. I was told that there are voices.”⟦/⟧
⟦M→K i⟧“Kallias, it’s me.”⟦/⟧
⟦K→F i⟧“They would make it sound like her,”⟦/⟧ he said to me. ⟦K→F i =⟧“Wouldn’t they?”⟦/⟧
She looked at the back of his neck, and I at her.
⟦M→K i⟧“Ask me something, then,”⟦/⟧ she said. ⟦M→K i =⟧“Ask me something that only I would know.”⟦/⟧
He was quiet for a long while. I counted nine strokes. The smoke went by. I could see his fingers working on his knee, and I thought to begin with that he was nervous. Then I saw he was fingering chords.
⟦K i⟧“‘She walks behind me in the dark,’”⟦/⟧ he said under his breath. ⟦K i =⟧“‘And I, before her in the dark.’ No. ‘And I before, and cannot mark—’”⟦/⟧
⟦M→F i⟧“Is it far, Grandfather?”⟦/⟧ said Melitta.
⟦F→M i⟧“We’re over the middle.”⟦/⟧
⟦M→F i⟧“It’s going to be very good, isn’t it? The one he’s making.”⟦/⟧
⟦F→M i⟧“I’m no judge.”⟦/⟧
⟦M→F i⟧“It’ll be the best thing that he’s ever done. They’ll be singing it when you’ve worn this pole down to a toothpick.”⟦/⟧ She’d put her hand over the side, they all do. She was letting the water run through it. ⟦M→F i =⟧“How does it come out? Does he look?”⟦/⟧
⟦F→M i⟧“He’s been told not to.”⟦/⟧
⟦M→F i⟧“He won’t. You don’t know him. He’ll walk up that whole road with his eyes in front of him, he’ll never so much as wonder. He’ll go straight up to his friends in the sun and say, here she is.”⟦/⟧
⟦F→M i⟧“And there you’ll be.”⟦/⟧
⟦M→F i⟧“And there I’ll be,”⟦/⟧ she said.
I brought them in to the near bank. He jumped out, holding the lyre high, and gave no hand to anyone, since how could he? She stepped over the side by herself, onto the stones. She thanked me a second time. And off they went up the road, the one behind the other. You can see a good way up it from there. I leaned on my pole.
It was at the last bend, where you get the first of the daylight. He was singing. He had all of it by then, you could tell; it had its ending on. And she stopped. She simply stood there in the road, with her arms at her sides. He got ten paces ahead, and twenty, he’d have gone clean through into the morning. She filled up her lungs. I saw her do it, her that had no more need of breath than I have, and she shouted like a woman calling in a goat.
⟦M→K i⟧“*Kallias! Look at me!*”⟦/⟧
And he did.
They tell it that he doubted. They say love made him turn, or fear did, there’s a different one each time. It was only that somebody shouted at him in the middle of a verse. I saw his face. I don’t believe he’d ever seen her before, not the whole of her. I’d swear it went into him like a nail.
It’s a fair way down from there. I had the boat turned round already when she came.
⟦F→M i⟧“That was a waste,”⟦/⟧ I said.
⟦M→F i⟧“Was it?”⟦/⟧
⟦F→M i⟧“He will never stop singing about it.”⟦/⟧
⟦M→F i⟧“No, I don’t suppose he will. Did you see, though?”⟦/⟧ said Melitta. She sat down in the stern and tucked in her feet, both of them. She was out of breath. She was smiling all over her face. ⟦M→F i =⟧“He looked up.”⟦/⟧
I don’t take passengers for nothing, and she had no coin left to give me. I took her across. There was no one else on the bank; we had it to ourselves.
⟦F→M i⟧“What do you like?”⟦/⟧ I asked her, when we had come to the middle.
⟦M→F i⟧“Me?”⟦/⟧
⟦F→M i⟧“There was a little girl who wanted to know.”⟦/⟧
⟦M→F i⟧“Running,”⟦/⟧ she said at once. ⟦M→F i =⟧“And cheese. And swearing. Oh, and boats. Can I have a turn with that?”⟦/⟧
Nobody had ever asked. I showed her how you hold the pole.

# title: The Bank House
# style: first person past, an old woman looking back; curly double quotes; Canadian, long paragraphs, several scenes over sixty years; tags about half
# cast: L = Lorraine Haddow | Lorraine, Lorrie, I, Mrs. Fenn, the girl | she | narrator
# cast: U = Muriel McPhail | Aunt Muriel, Muriel, my aunt, Mrs. McPhail | she
# cast: G = Gordon McPhail | Uncle Gordon, Gordon, my uncle, Mr. McPhail, the manager | he
# cast: W = Wanda Petrie | Miss Petrie, Wanda, the teller, Mrs. Okulski | she
# cast: I = Mr. Baird | Baird, the inspector, the man from Toronto | he
# cast: D = Dennis Crewe | Dennis, the junior | he
# cast: N = the aide | the aide, the girl in the smock | she
---
My aunt and uncle lived over the bank. People find this hard to picture now, but in those days it was common in towns of that size: the bank on the ground floor with its pillars, and a side door, and behind the side door a flight of stairs with a brass rod on each step, and then a carpet, and a smell of lemon oil, and you were in the manager’s apartment, with nine rooms and a gas fire, directly on top of the money. My uncle said that he slept better for knowing it was there. My aunt said she did not know how anybody could be expected to sleep over a furnace that was banked for the sake of a vault.
I was sent to them in the fall of 1951. There was no Grade 13 at home. There was hardly a Grade 12; there were three of us, and the teacher’s wife came in for the Latin. My mother drove me down as far as the highway and put me on the bus with a ham.
⟦U→L i⟧“What is this?”⟦/⟧ said my aunt. She had met me in a hat.
⟦L→U i⟧“It’s a ham. It’s one of our own.”⟦/⟧
⟦U→L i⟧“Well, that was thoughtful. We’ll give it to Agnes.”⟦/⟧
She was my father’s sister, but she had got away. That was how it was spoken of, at home, that Muriel got away, as though from a bear. She had fine ankles and she’d had a year at the Normal School, where my uncle had seen her skating, and she had learned from someone in the course of that year to pronounce the t in “often” and not to say “pardon me.” I admired her more than anyone I’d ever met. I wanted to see how it was done.
⟦U→L i⟧“You’ll find that we’re very quiet,”⟦/⟧ she told me on the stairs. ⟦U→L i =⟧“Your uncle is on his feet all day being pleasant. When he comes up at four, he likes half an hour in the den, and nobody speaks to him. At dinner we have conversation.”⟦/⟧
⟦L→U i⟧“What about?”⟦/⟧
⟦U→L i⟧“Whatever comes up,”⟦/⟧ said Aunt Muriel.
What came up, that first night and most nights after it, was Miss Petrie.
⟦G→U i⟧“She was a dollar and ten cents out,”⟦/⟧ my uncle said. ⟦G→U i =⟧“We stayed until half past five. I had young Crewe down on his hands and knees with a flashlight.”⟦/⟧
⟦U→G i⟧“And where was it?”⟦/⟧
⟦G→U i⟧“She’d put it in an envelope, for the Red Cross. She’d written ‘Red Cross’ on the envelope and then put it in the drawer, under the tray, and it went clean out of her head.”⟦/⟧
⟦U→G i⟧“What goes on in that head, I wonder.”⟦/⟧
⟦G→U i⟧“I couldn’t tell you. She’s quick as a whip, as a rule. I’ve seen her count a thousand dollars in ones while telling Mrs. Gower how to get stains out of a christening gown.”⟦/⟧
⟦U→G i⟧“Is she still wearing the earrings?”⟦/⟧
⟦G→U i⟧“I don’t notice earrings.”⟦/⟧
⟦U→G i⟧“You noticed in August, Gordon. You came up the stairs and said, ⟦G i quoted⟧‘She’s got on a pair of earrings like a carnival.’⟦/⟧”⟦/⟧
⟦G→U i⟧“Did I say that? I may have said that.”⟦/⟧ He passed me the turnips. He was a tall, stooped, smooth man, with a beautiful voice; he sang the baritone solos at Knox Church and you could always hear, even when he only asked you for the salt, that he’d been taught where to breathe. ⟦G→L i⟧“And what did they teach you today, Lorraine? What is the square on the hypotenuse?”⟦/⟧
⟦L→G i⟧“I don’t know. We haven’t got to it.”⟦/⟧
⟦G→L i⟧“Then there’s something to look forward to.”⟦/⟧
@break
I got to know Miss Petrie because of the furnace. On winter afternoons the warmest place in the building was the staff room behind the vault, where there was a table with an oilcloth, and after school my uncle let me do my homework there, since the dining-room table upstairs was apt to be laid. The tellers came in and out for their tea. Dennis Crewe, the junior, was nineteen and had a bad skin and was in love with Miss Petrie, and so I suppose was I. She was thirty-one. She had a wide freckled face and a space between her teeth, and quantities of hair that was supposed to be up. She lived with her mother on Water Street, and she wasn’t engaged. That was always said about her in the one breath, as if it were a Christian name.
⟦W→L i⟧“What’s that you’ve got? Is that the French?”⟦/⟧
⟦L→W i⟧“It’s Maria Chapdelaine.”⟦/⟧
⟦W→L i⟧“Is it sad?”⟦/⟧
⟦L→W i⟧“He freezes to death. The one that she likes.”⟦/⟧
⟦W→L i⟧“They would,”⟦/⟧ said Miss Petrie. ⟦W→L i =⟧“Shove over. I’ve got four minutes. Dennis, be an angel and hand me down that tin. I’d a fellow who froze to death. Well, he froze his feet.”⟦/⟧
⟦D→W i⟧“Who was that?”⟦/⟧ said Dennis.
⟦W→D i⟧“Before your time. Before there was time. Don’t look like that, it was just his feet.”⟦/⟧
⟦D→W i⟧“Where is he now?”⟦/⟧
⟦W→D i⟧“He’s in Sudbury. They’ve given him a job sitting down.”⟦/⟧
She had a way of eating a biscuit all around the edge, turning it, and talking as she went. She asked me questions nobody had. Did I like it up there? What did we have for supper; was there a fish fork? What did the bedroom look like, was it true that it was all in oyster? I was only too glad to tell. It did not seem to me like telling tales. I had that kind of pride in the place that you might have in a museum if you’d been let stay in it overnight. I told her about the bath salts and the little table with the decanter. I told her that they had twin beds, with a rug in between.
⟦W→L i⟧“Whose is the one by the window?”⟦/⟧ she said.
⟦L→W i⟧“Uncle Gordon’s.”⟦/⟧
⟦W→L i⟧“So he can hear the lake.”⟦/⟧
⟦L→W i⟧“I guess so. Why?”⟦/⟧
⟦W→L i⟧“No reason. I’d want that one, if it was me,”⟦/⟧ said Miss Petrie, and she bit off the last of the edge, and looked at what was left.
I thought about this remark, but I thought about it from the wrong side. I thought she was interested in beds.
@break
The thing that I did was in February. I’ve gone over it often enough since and I can say that it took about a minute and a half. There was a thaw. I had come in with wet feet, and gone through to the staff room, and nobody was in it, but on the oilcloth beside Miss Petrie’s cup there was a long brown envelope of the sort that they used for currency, fastened with a string, and on the outside in her round hand, with the little circles over the i’s, was written “Often.” Just that. I knew what it was, or thought so. It was the way that Aunt Muriel said it; I’d told Miss Petrie about the t, we had laughed over it till Dennis had to come and close the door. So it was a joke, I thought, and for me.
I’d like to say I opened it. I only picked it up, to put it in my schoolbag; and then my uncle was in the doorway.
⟦G→L i⟧“What have you there?”⟦/⟧
⟦L→G i⟧“It’s Miss Petrie’s. I think it’s for me.”⟦/⟧
⟦G→L i⟧“It is not for you,”⟦/⟧ he said. I had not heard that voice, without any breathing in it. ⟦G→L i =⟧“Put it down. Put it down, Lorraine. Did you undo the string?”⟦/⟧
⟦L→G i⟧“No.”⟦/⟧
⟦G→L i⟧“You’re quite certain.”⟦/⟧
⟦L→G i⟧“I never touched it. I just thought.”⟦/⟧
⟦G→L i⟧“It’s bank property. There are people who’ve gone to prison for less than picking up an envelope.”⟦/⟧ He’d come around the table. He took it, and it went into the inside of his jacket in one motion, as neatly as a man putting away his spectacles. Then he smiled at me. ⟦G→L i =⟧“There, now. You’re not to look so stricken. We won’t mention it to your aunt.”⟦/⟧
But I did, of course. Not that night. I held out for nearly two weeks. It was a Sunday, he had gone to his choir practice, and she was showing me how to turn a heel; and she said, as she’d say about once in a month, that one did wonder where that Petrie girl’s money went to, for it certainly did not go on hairpins.
⟦L→U i⟧“Maybe she puts it in envelopes,”⟦/⟧ I said.
⟦U→L i⟧“What envelopes?”⟦/⟧
⟦L→U i⟧“Nothing. She had one, with a joke on it. It was ‘often.’ You know, the way you say it. Uncle Gordon was cross.”⟦/⟧
⟦U→L i⟧“Slip one, knit one. When was he cross?”⟦/⟧
⟦L→U i⟧“A while ago. He thought I was going to open it.”⟦/⟧
⟦U→L i⟧“And what became of it?”⟦/⟧
⟦L→U i⟧“He put it in his coat.”⟦/⟧
⟦U→L i⟧“I see,”⟦/⟧ my aunt said. She went on with the row. She had a lovely, even tension, I never could get it. ⟦U→L i =⟧“Which pocket?”⟦/⟧
⟦L→U i⟧“Inside.”⟦/⟧
⟦U→L i⟧“On the left? Or on the right?”⟦/⟧
⟦L→U i⟧“The left, I think. Aunt Muriel, what’s the matter? It was only a joke.”⟦/⟧
⟦U→L i⟧“Oh, I don’t doubt that,”⟦/⟧ said Aunt Muriel. ⟦U→L i =⟧“I’m sure that they had to hold their sides. You’ve dropped one, dear. Three back.”⟦/⟧
@break
The inspector came in the first week in March. They did come every year, you never knew when, it was a part of the system; and so nobody was surprised to see a strange overcoat in the hall. My uncle was in fine form. He had him up to dinner. This was Mr. Baird, from Toronto, a square young man with a cold who asked to be excused from the oysters.
⟦I→U i⟧“I understand I’ve you to thank, Mrs. McPhail,”⟦/⟧ he said.
⟦U→I i⟧“To thank for what?”⟦/⟧
⟦I→U i⟧“For your hospitality.”⟦/⟧
⟦U→I i⟧“Not at all. It’s a pleasure to see someone new.”⟦/⟧
⟦G→I i⟧“You’ll be with us until when, Baird?”⟦/⟧ asked my uncle. ⟦G→I i =⟧“Until Thursday?”⟦/⟧
⟦I→G i⟧“It’s hard to say just yet, sir.”⟦/⟧
⟦G→I i⟧“It was Thursday last year. Old Mr. Tulloch. He had it all wrapped up by Thursday noon, and we went out after pickerel.”⟦/⟧
⟦I→G i⟧“He told me. He said that they were never such friendly books.”⟦/⟧
⟦G→I i⟧“Friendly?”⟦/⟧
⟦I→G i⟧“It was just how he put it.”⟦/⟧
⟦L→I i⟧“What is it you look for?”⟦/⟧ I said. I’d been taught that at dinner one must bring out the stranger.
⟦I→L i⟧“Oh, well. Small things. Anything that comes round regularly.”⟦/⟧
⟦U→L i⟧“Often, you mean,”⟦/⟧ said my aunt, and you could hear the t.
I looked at my uncle because I thought that he would smile. He was holding the carving knife. He had laid the blade against the side of the roast as though to start, and he was looking along it, down the length of the table, at his wife. I’ve seen people look that way at a piece of music. They’ve come to the hard place, and there it is, and it was always going to be there.
⟦G→U i⟧“How long have you known, Muriel?”⟦/⟧ he said.
⟦U→G i⟧“Known what, Gordon? We have company.”⟦/⟧
⟦G→U i⟧“Yes, so we do. Mr. Baird, how do you like yours?”⟦/⟧
⟦I→G i⟧“Well done. If there’s some well done.”⟦/⟧
⟦G→I i⟧“There’s the end,”⟦/⟧ said my uncle.
On Wednesday there was a notice on the door, and the blinds were down. I got my own lunch. Through the floor of my room I could hear somebody’s adding machine, and then stop, and then adding. About three o’clock there were feet on the back stairs, where no one came but Agnes, and when I opened the door Miss Petrie was standing there in her coat and galoshes. She’d been crying and she was not, just then. Her hair was down altogether.
⟦W→L i⟧“Is she in?”⟦/⟧
⟦L→W i⟧“She’s lying down. She told me not to disturb her.”⟦/⟧
⟦W→L i⟧“I’ll bet she did. Is he up here?”⟦/⟧
⟦L→W i⟧“He’s downstairs. I thought he was with you.”⟦/⟧
⟦W→L i⟧“They have got him in the vault with the door open. They won’t let him and me in a room. Lorrie, listen. I want you to tell me something, I won’t be mad. Was it you that told her?”⟦/⟧
⟦L→W i⟧“Told her what?”⟦/⟧
⟦W→L i⟧“About the envelope.”⟦/⟧
⟦L→W i⟧“I only said that it had ‘often’ on it.”⟦/⟧
⟦W→L i⟧“Oh, kid,”⟦/⟧ said Miss Petrie.
⟦L→W i⟧“I thought it was for me! I thought that it was a joke about Aunt Muriel. What was in it? Was it money?”⟦/⟧
⟦W→L i⟧“It was money. It’s eleven hundred dollars, if you want to know. It was to get a room in. Up in Sudbury, in a boarding house, so’s I could go and wait for him to get himself transferred. It was his own, that’s what kills me! He’d been putting by two years out of his own salary, the big lug, ten dollars here and there, only he ran it through suspense so she wouldn’t see it in the passbook. He thought he was so darned clever. I said to him, ⟦W→G i quoted⟧‘Gordon, you can’t run your own money through suspense, they’ll think it’s theirs.’⟦/⟧”⟦/⟧
⟦L→W i⟧“Then it isn’t stealing.”⟦/⟧
⟦W→L i⟧“You try and tell that to the one with the cold.”⟦/⟧
⟦L→W i⟧“But why did it say ‘often’?”⟦/⟧
She looked at me. I think that she was deciding how old I was.
⟦W→L i⟧“I asked him did he think about it,”⟦/⟧ she said. ⟦W→L i =⟧“Going. That was what he said.”⟦/⟧
My aunt’s voice came down the passage then, quite clear, with no sleep in it whatever. ⟦U→L i⟧“Lorraine? Who is it that’s there?”⟦/⟧
⟦L→U i⟧“It’s nobody, Aunt Muriel.”⟦/⟧
⟦U→L i⟧“Then you’re letting in the cold.”⟦/⟧
⟦W→L i⟧“That’s right,”⟦/⟧ said Miss Petrie. ⟦W→L i =⟧“Good for you.”⟦/⟧ She was pulling her galoshes up, hopping on one foot, with a hand on the door frame. ⟦W→L i =⟧“You finish your grade. You hear? And when you go, don’t go with a ham.”⟦/⟧
@break
He asked me to help him with his books. It was the Saturday; the van was coming on the Monday. My aunt had gone to bed with a cloth over her eyes and had let it be known that she could be asked about china but not about anything else. He had the cartons from the Dominion store lined up on the floor of the den, and he was in his shirtsleeves. I’d never seen his arms.
⟦G→L i⟧“Dickens in that one. You can put Scott in the bottom, nobody’s going to want him. Do they have Scott at home?”⟦/⟧
⟦L→G i⟧“We’ve got the Bible. And there’s a book about bees.”⟦/⟧
⟦G→L i⟧“You could do worse.”⟦/⟧
I handed him things. He wiped each one along the top with a handkerchief before he put it in. I had been getting ready to say it for three days, and I’d cried beforehand so as not to.
⟦L→G i⟧“It was me that told her, Uncle Gordon.”⟦/⟧
⟦G→L i⟧“I know that.”⟦/⟧
⟦L→G i⟧“I didn’t know what it was.”⟦/⟧
⟦G→L i⟧“Of course you didn’t. How would you?”⟦/⟧
⟦L→G i⟧“Aren’t you mad at me?”⟦/⟧
⟦G→L i⟧“I was, for an afternoon. I was in the vault, and it’s a very good place for it.”⟦/⟧ He sat back on his heels. ⟦G→L i =⟧“I’ll tell you a funny thing, Lorraine. When that young fellow had me add it up for him, the whole two years of it, I got it wrong. I was four dollars over. I did it again and I was four dollars over. I’ve never been out in my life. He had to show me where.”⟦/⟧
⟦L→G i⟧“Where was it?”⟦/⟧
⟦G→L i⟧“It was two dollars, and I’d put it down twice. The week of her birthday. I must have been thinking of something else.”⟦/⟧
⟦L→G i⟧“Are you still going to go?”⟦/⟧
⟦G→L i⟧“To the Soo? I’m told to.”⟦/⟧
⟦L→G i⟧“No. There.”⟦/⟧
He didn’t ask me where I meant. He looked at the book he was holding. It was a hymnal, he must have carried it off by mistake, and he opened it somewhere and held it at arm’s length, as he did on Sundays.
⟦G→L i⟧“You will find that it isn’t as it is in your Maria what’s-her-name,”⟦/⟧ my uncle said. ⟦G→L i =⟧“Nobody freezes. You have your dinner at the usual time.”⟦/⟧
⟦U→G i⟧“Gordon!”⟦/⟧ It was from the bedroom. ⟦U→G i =⟧“Is she in there with you? What on earth can you be finding to talk about?”⟦/⟧
⟦G→U i⟧“Scott,”⟦/⟧ he called back.
@break
So it was hushed up, as they used to say. What was there to hush? A bank doesn’t care to have it said that a manager can do what he likes with the suspense account, even if what he likes is nothing much. They moved him to a branch in the Soo, as accountant, under a man he had trained, and my aunt went with him. I would have thought that she might not. She took the twin beds. She lived to be ninety-one, and until the end she sent me on my birthday a card with a five-dollar bill in it, and one year, the year after he died, there was written underneath her name: I do not think, looking back, that I behaved badly, do you? I didn’t answer that, and the following year there was a card as before.
As for me, I finished my grade. I taught school and I was married for thirty-eight years to a decent man, and I lived in Regina, and after that in Nanaimo, where my daughter is. I never did anything of the kind again, that I know of. It may be that I was never so well placed.
Two summers ago I had a hip done, and they sent me for three weeks to a rehabilitation place, up the Island, with a view of the car ferry. At the table where they put me there was a woman of great age in a turban. She’d no teeth in. She was eating a digestive biscuit: she held it in both hands, and was turning it, and going around the edge.
I watched her for two meals before I was sure.
⟦L→N i⟧“Who is that?”⟦/⟧ I asked the aide.
⟦N→L i⟧“That’s our Wanda. Wanda Okulski. She’s a hundred next month, we’re going to have a piper.”⟦/⟧
⟦L→N i⟧“Is she all there?”⟦/⟧
⟦N→L i⟧“She comes and goes. You talk to her, honey, she likes it. You’ve got to do it on this side.”⟦/⟧
So I took my walker around to that side. I sat down. I had been over it and over it, as I say; I’d had the best part of seventy years to prepare, and I found that I had nothing ready at all.
⟦L→W i⟧“Miss Petrie?”⟦/⟧
⟦W→L i⟧“Who wants to know?”⟦/⟧
⟦L→W i⟧“It’s Lorraine. From the bank house, in Port Ansel. I was Mr. McPhail’s niece.”⟦/⟧
⟦W→L i⟧“Was there a fish fork?”⟦/⟧
⟦L→W i⟧“There was,”⟦/⟧ I said. ⟦L→W i =⟧“Yes.”⟦/⟧
⟦W→L i⟧“I knew it. They told me there wasn’t.”⟦/⟧ She felt for my hand and got it, biscuit and all. Hers was dry and light and very quick. You would have thought she was counting my fingers. ⟦W→L i =⟧“And did he ever get the transfer?”⟦/⟧
⟦L→W i⟧“He did, yes.”⟦/⟧
⟦W→L i⟧“Where to?”⟦/⟧
There was a long window there. The ferry was in. They had let down the ramp, and the cars were coming off with their lights on, one after another, though it was broad day.
⟦L→W i⟧“Sudbury,”⟦/⟧ I told her.
⟦W→L i⟧“I thought so,”⟦/⟧ said Wanda. ⟦W→L i =⟧“I always thought so. I just didn’t like to wait. You know how I was. I waited until the June, I sat in that room, it was all in brown, and then this Polish fellow came about the drains.”⟦/⟧
⟦L→W i⟧“Was he nice?”⟦/⟧
⟦W→L i⟧“Oh, he was lovely,”⟦/⟧ she said. ⟦W→L i =⟧“He had the most beautiful feet.”⟦/⟧

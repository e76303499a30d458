# title: Number, Please
# style: third person past with jumps in time; curly double quotes; Canadian, long, small-town Ontario; tags here and there
# cast: A = Audrey Pickard | Audrey, Audrey Ames, Mrs. Ames, the girl, Central, Mom, the operator, the night girl | she
# cast: B = Bess Loney | Bess, the chief operator, Miss Loney, the head operator | she
# cast: H = Helen Thorold | Mrs. Thorold, Helen, the doctor’s wife, the old woman | she
# cast: Y = Lyle Ames | Lyle, Mr. Ames, her husband, the manager of the co-op | he
# cast: T = Dr. Thorold | Morley Thorold, Morley, the doctor, Doctor | he
# cast: C = Joanne | Audrey’s daughter, the daughter, Jo, her daughter | she
# cast: N = the girl at the desk | the aide, the young woman at the desk, the receptionist | she
# cast: G = Wilf Gow | Mr. Gow, Gow, the farmer | he
---
The telephone exchange in Dunmore was in the front room of what had been the harness-maker’s house, and it still smelled of neatsfoot oil in wet weather. There were two positions at the board, but only one chair, and after nine at night only one operator, who was allowed to lie down on a cot behind a curtain so long as she kept her shoes on.
From the fall of 1955 to the spring of 1958 that was Audrey Pickard. She was nineteen when she started. She had a nice voice; that was why Bess Loney took her.
⟦B→A i⟧“You don’t sound like you come from anywhere,”⟦/⟧ Bess said, at the interview, if it was an interview. She had been knitting. ⟦B→A i =⟧“Say ‘number, please.’”⟦/⟧
⟦A→B i⟧“Number, please.”⟦/⟧
⟦B→A i⟧“Now say it like you don’t care what it is.”⟦/⟧
Audrey said it.
⟦B→A i⟧“That’s the whole job,”⟦/⟧ said Bess. ⟦B→A i =⟧“The rest is plugs.”⟦/⟧
There was one other thing, and Bess told her that too, the first night, putting on her hat. You would hear things. You couldn’t help hearing, you had to come on the line to see if they had finished, and the old board leaked. Well, it went in one ear, and that was as far as it went. Bess herself had known for eleven days that there was going to be a Second World War.
⟦A→B i⟧“How could you?”⟦/⟧ said Audrey.
⟦B→A i⟧“Colonel Hume’s sister was in External Affairs,”⟦/⟧ Bess said. ⟦B→A i =⟧“I never told a soul. I bought sugar, that’s all I did.”⟦/⟧
@break
The light for 84 was the second from the left on the bottom row. It was the doctor’s house line, not the surgery, and it did not light often. Dr. Thorold’s wife came from Montreal. She was thirty-four or -five, and went about the town bareheaded, in trousers, in a green car that she drove too fast, and it was generally said that she was either unhappy or stuck up. She gave music lessons, to children who could not get much out of them, in a room with nothing in it but a piano and a rug.
⟦A→H i⟧“Number, please.”⟦/⟧
⟦H→A i⟧“One-one-six. Is that Audrey?”⟦/⟧
⟦A→H i⟧“Yes, Mrs. Thorold.”⟦/⟧
⟦H→A i⟧“You poor child, haven’t they let you go to bed?”⟦/⟧
One-one-six was the co-op. It seemed late to be ringing the co-op; it was twenty to ten. Audrey rang it once, and it was picked up so quickly that she had not got her finger off the key.
⟦Y→H i⟧“Yes.”⟦/⟧
⟦H→Y i⟧“It’s me.”⟦/⟧
⟦Y→H i⟧“I know it’s you. I’ve been sitting here in the dark like a fool.”⟦/⟧
She ought to have closed the key then. She always said, later on, in the talks she had with herself about it, that she had been slow, she had been only eleven weeks on the board. But she was not slow. She was quick; she had been quick enough to know the voice. It was Mr. Ames, the manager, who had sold her father binder twine, and who sang the bass solo in _The Crucifixion_ every Good Friday, standing up all alone beside the organ with the music shut in his hand. She had never known where to look when he did that. She had looked at her gloves.
⟦H→Y i⟧“What can you see?”⟦/⟧
⟦Y→H i⟧“The scale. The seed calendar. There’s a light on over at the hotel.”⟦/⟧
⟦H→Y i⟧“I can see it too. Isn’t that funny? We’re both looking at Harry Beggs’s bathroom.”⟦/⟧
⟦Y→H i⟧“Is he in?”⟦/⟧
⟦H→Y i⟧“Harry Beggs?”⟦/⟧
⟦Y→H i⟧“Helen.”⟦/⟧
⟦H→Y i⟧“He’s at a confinement. Out by Holyrood. It’s her first, he’ll be hours.”⟦/⟧ There was a pause, in which Audrey could hear a clock, and could not tell at which end. ⟦H→Y i =⟧“Sing me something.”⟦/⟧
⟦Y→H i⟧“I can’t sing on the telephone.”⟦/⟧
⟦H→Y i⟧“Certainly you can. Very softly. Pretend I’m the back pew.”⟦/⟧
And after a minute, in the dark of the feed store, among the bags, he did. It wasn’t a hymn. It was “Red River Valley.” Audrey sat with one hand flat over the mouthpiece and the other holding the plug in its hole, as if the thing might jump out by itself, and when it was over she found that her face was wet, and that she was thinking, with something like indignation, Nobody told me. Nobody ever told me about that.
@break
It went on through two winters. It was never more than once a week. They were careful; they never said a name, after that first time, and if the surgery line was lit they would not ring at all. Audrey got to know the rules of it as you get to know a serial on the radio. She knew when they quarrelled, and that it was nearly always about the same thing.
⟦Y→H i⟧“I could get the Owen Sound branch. I’ve only got to ask. You’d be forty miles off, nobody would know you from Adam.”⟦/⟧
⟦H→Y i⟧“And do what?”⟦/⟧
⟦Y→H i⟧“Teach. Play. Whatever you do.”⟦/⟧
⟦H→Y i⟧“I don’t do anything. That’s what I do. I’m an idle woman, you’d find it out in a month.”⟦/⟧
⟦Y→H i⟧“I’d take the month.”⟦/⟧
⟦H→Y i⟧“Oh, my dear. You’d come home for your dinner and there wouldn’t be any.”⟦/⟧
He was a bachelor. He lived with his mother, on Albert Street, and when she died, in the second winter, and half the town went through that house with pies, Audrey went too, with her aunt. He took her coat. He stood there with it over his arm, a big fair man with a cut on his chin.
⟦Y→A i⟧“You’re Stan Pickard’s girl,”⟦/⟧ he said.
⟦A→Y i⟧“Yes, I’m Audrey.”⟦/⟧
⟦Y→A i⟧“I know your voice from someplace.”⟦/⟧
⟦A→Y i⟧“I’m on the switchboard. Nights.”⟦/⟧
She watched it go into him. He didn’t redden; he turned rather white, and his eyes went to the corner of the room, where Mrs. Thorold was sitting with a plate on her knee, being talked to by the minister. Then he looked at Audrey again. She had never been looked at like that by anyone. It was a look you might give to a dog that had got hold of something.
⟦A→Y i⟧“I’m sorry about your mother,”⟦/⟧ Audrey said. ⟦A→Y i =⟧“They keep us so busy up there we can’t hear ourselves think.”⟦/⟧
⟦Y→A i⟧“I guess they would,”⟦/⟧ said Lyle Ames. ⟦Y→A i =⟧“I guess it’s one thing after another.”⟦/⟧
⟦A→Y i⟧“It’s just plugs,”⟦/⟧ said Audrey.
She thought he might be going to thank her. He hung up her coat instead, and did it with great care, getting the shoulders even.
@break
The storm was in the last week of February. By six at night the ploughs were off the roads, and by eight, when Bess was to have gone home, you could not see the hotel across the street. Bess slept on the cot, and snored. At ten past eleven the light came on for 84.
⟦A→H i⟧“Number, please.”⟦/⟧
⟦H→A i⟧“One-one-six. Quickly, Audrey, if you can.”⟦/⟧
She had never said “quickly.” Her voice was high and bright; it was like a person calling from a boat.
⟦A→H i⟧“I’ll try it for you.”⟦/⟧
She had the cord in her hand. At the same moment there was a light on the Teeswater Road, the rural line, eight parties, and it was flickering, somebody out there jiggling the hook as hard as he could.
⟦A→G i⟧“Number, please.”⟦/⟧
⟦G→A i⟧“Get me the doctor! It’s Wilf Gow. It’s my wife, she’s at the foot of the cellar stairs, I can’t get her to speak to me—”⟦/⟧
⟦A→G i⟧“Stay on the line, Mr. Gow.”⟦/⟧
The surgery did not answer. Of course it did not, at that hour. She went back to 84.
⟦A→H i⟧“Mrs. Thorold? I have an emergency for the doctor. Is he there with you?”⟦/⟧
⟦H→A i⟧“No. Yes, he’s here, he’s asleep. Audrey, listen to me, it will only take me one minute. I’ve got to tell someone something before I, he’s got to know that I am coming. I’m dressed. I’ve got my boots on. If I don’t say it to him now I won’t do it. Do you understand? Just put me through, and then you can have Morley.”⟦/⟧
⟦A→H i⟧“She’s not speaking,”⟦/⟧ Audrey said. ⟦A→H i =⟧“Mrs. Gow isn’t.”⟦/⟧
⟦H→A i⟧“One minute!”⟦/⟧
Audrey looked at the board. There it was, the whole town with its little brass shutters, and behind the curtain Bess turned over and said something in her sleep about a purl row. It would have taken one minute. It would have taken less; a person can say “I’m coming” in no time. But what Audrey thought about was not Mrs. Gow. She tried afterward to believe it was. She thought of a big man with a cut on his chin, sitting up in the dark on a winter’s night among the sacks, waiting, with nobody to make him his dinner.
⟦A→H i⟧“I’m sorry,”⟦/⟧ she said. ⟦A→H i =⟧“There’s no answer at that number.”⟦/⟧
⟦H→A i⟧“You haven’t rung it.”⟦/⟧
⟦A→H i⟧“I have rung it, Mrs. Thorold. It doesn’t answer.”⟦/⟧
She could hear the breathing, at the other end, and she could hear the wind over there, in the chimney of the music room. She held on.
⟦H i⟧“Morley,”⟦/⟧ said the voice at last, not into the telephone. ⟦H→T i =⟧“Morley, wake up! They want you.”⟦/⟧
He came on, thick with sleep. ⟦T→A i⟧“Thorold.”⟦/⟧
⟦A→T i⟧“It’s Central, Doctor. I’m putting through Wilf Gow.”⟦/⟧
⟦T→G i⟧“What is it, Wilf? … Is she breathing? … Well, put your hand there, man, and tell me. Can you get a team out as far as the corner? I’ll meet you with the snowmobile. No, don’t lift her.”⟦/⟧
@break
In the morning, before the ploughs, Bess Loney made porridge on the hot plate. Her hair was down; Audrey had never seen it down before. She ate standing up, looking out at where the street would be.
⟦B→A i⟧“You had quite a night.”⟦/⟧
⟦A→B i⟧“She’s going to live. He rang from Gows’ at five o’clock.”⟦/⟧
⟦B→A i⟧“I heard. I sleep with one ear.”⟦/⟧ She scraped around the inside of the pot. ⟦B→A i =⟧“I didn’t hear you ring the co-op.”⟦/⟧
Audrey said nothing. There was a taste of metal in her mouth, as if she had been holding a coin there.
⟦B→A i⟧“I’m not asking, mind,”⟦/⟧ said Bess. ⟦B→A i =⟧“I’ve been on that board for twenty-six years. I put one through once that I’d have been better to drop, and there’s a man in Kingston yet on account of it.”⟦/⟧
⟦A→B i⟧“I had to clear the line. It was an emergency.”⟦/⟧
⟦B→A i⟧“So it was.”⟦/⟧
⟦A→B i⟧“It was life and death.”⟦/⟧
⟦B→A i⟧“That’s what you’ll say, then,”⟦/⟧ said Bess. ⟦B→A i =⟧“I’d say it just like that.”⟦/⟧
@break
Mrs. Gow lived. She lived to be ninety, in fact, and lost only the hearing in one ear. The doctor’s wife had ridden out there with him, in the dark, in her boots, to hold the lamp, and people thought better of her for it than they had ever done. She didn’t ring the co-op the next week, or any week after that; and in the fall he took the Owen Sound branch, all the same, and in Owen Sound the year following, at a church supper, with a plate of scalloped potatoes in her hand, Audrey Pickard said, ⟦A→Y i⟧“Is anybody sitting here?”⟦/⟧
@break
He asked her only once. They’d been married four years, and Joanne was in the high chair, wearing her egg. He was doing up his tie at the mirror over the sink, for church, and he did not turn around.
⟦Y→A i⟧“There was a storm one time, in Dunmore. The winter before I left.”⟦/⟧
⟦A→Y i⟧“There was always a storm.”⟦/⟧
⟦Y→A i⟧“This was a bad one. You’d have been on, I guess.”⟦/⟧
⟦A→Y i⟧“I was on every night but Sunday,”⟦/⟧ said Audrey. She wiped the child’s chin, and the child’s hands, one and then the other. ⟦A→Y i =⟧“What about it?”⟦/⟧
⟦Y→A i⟧“I couldn’t get home in it. I sat up in the store. I just wondered, did they have trouble with the lines?”⟦/⟧
⟦A→Y i⟧“Half of them were down.”⟦/⟧
⟦Y→A i⟧“In the town too?”⟦/⟧
⟦A→Y i⟧“They were down all over, Lyle. We couldn’t raise Teeswater. Why, were you expecting somebody?”⟦/⟧
She saw him in the glass. It was the same long look he had given her across a coat, but he was wearing it the other way out; he looked like the one who had got hold of something.
⟦Y→A i⟧“No,”⟦/⟧ he said. ⟦Y→A i =⟧“It was just that I sat there till four. It seemed like a long time for the thing not to ring.”⟦/⟧ He slid up the knot. ⟦Y→A i =⟧“If they were down they were down,”⟦/⟧ said Lyle, and he came and lifted his daughter out of her chair, egg and all, and held her against his good shirt.
@break
⟦C→A i⟧“Who is it that we’re going to see, again?”⟦/⟧ said Joanne.
⟦A→C i⟧“Someone I knew when I was young. Her husband was the doctor in Dunmore.”⟦/⟧
⟦C→A i⟧“Did Dad know her?”⟦/⟧
⟦A→C i⟧“They used to put on concerts,”⟦/⟧ said Audrey.
It was 1994, in October, and Lyle had been dead since Easter. Her daughter was driving. Joanne had a way of driving with one finger, as though she might at any moment have a better offer; she was divorced, and taught something called Media at a college in Barrie. The nursing home was outside Kincardine, on the lake side, with a view that nobody seemed to be facing.
⟦N→A+C i⟧“You’re for Helen?”⟦/⟧ said the girl at the desk. ⟦N→A+C i =⟧“Oh, good. She never gets anybody. Are you family?”⟦/⟧
⟦A→N i⟧“No.”⟦/⟧
⟦N→A i⟧“She’s pretty sharp today. She told Dr. Patel he had his sweater on backwards, and he did. Do you want me to take those? We can’t have carnations on the floor, it’s somebody’s allergies.”⟦/⟧
Joanne said that she would wait in the car and mark papers. She looked from the aide to her mother, and back.
⟦C→A i⟧“Will you be all right, Mom?”⟦/⟧
⟦A→C i⟧“Why wouldn’t I be?”⟦/⟧
⟦C→A i⟧“You’ve got your good shoes on, that’s all,”⟦/⟧ said her daughter.
Mrs. Thorold was in a chair, by the window. She had on trousers. The hair was cut off short, as you’d cut a child’s, and it was perfectly white. There wasn’t a piano.
⟦A→H i⟧“Mrs. Thorold? I don’t suppose you remember me. I was Audrey Pickard.”⟦/⟧
⟦H→A i⟧“Say something else.”⟦/⟧
⟦A→H i⟧“I beg your pardon?”⟦/⟧
⟦H→A i⟧“I’ve got cataracts, you’re only a sort of pillar. Say what you used to say.”⟦/⟧
Audrey put down her purse on the bed. She was fifty-eight years old. She had buried a husband, and she’d run the Girl Guides for the whole of Grey County.
⟦A→H i⟧“Number, please,”⟦/⟧ she said.
⟦H→A i⟧“Ah,”⟦/⟧ said the old woman. ⟦H→A i =⟧“There you are.”⟦/⟧
And she began to laugh. It was the same laugh. Audrey had not heard it for thirty-seven years, and then it had been coming through wire.
⟦H→A i⟧“Sit down, sit down. They tell me he’s dead.”⟦/⟧
⟦A→H i⟧“In April. It was his heart.”⟦/⟧
⟦H→A i⟧“Did he go on singing?”⟦/⟧
⟦A→H i⟧“He sang in the choir at Division Street for thirty years. He wouldn’t take the solos. They asked him and asked him.”⟦/⟧
⟦H→A i⟧“What did he sing at home?”⟦/⟧
⟦A→H i⟧“He didn’t,”⟦/⟧ said Audrey. ⟦A→H i =⟧“Hymns, sometimes. When he was shaving.”⟦/⟧
She could have said more. She could have said that it was a good marriage, that there were three children, that he had built her a sunporch with his own hands, and used to warm her side of the bed. All of it would have been true. Once, it must have been in the sixties, at somebody’s cottage, a boy with a guitar had begun to pick out “Red River Valley,” and everybody had joined in, and Lyle had got up from the fire and walked down to the water. She had seen him there, from behind. She had not gone down.
⟦H→A i⟧“It’s you I wanted to ask, though,”⟦/⟧ Mrs. Thorold was saying. ⟦H→A i =⟧“I’ve wanted to for years. I’d have written, but one can’t put it in a letter. There was a night, in a storm.”⟦/⟧
⟦A→H i⟧“Yes.”⟦/⟧
⟦H→A i⟧“You’ll know the one I mean. That poor creature fell down the cellar.”⟦/⟧
⟦A→H i⟧“I know it.”⟦/⟧
⟦H→A i⟧“You told me that there was no answer.”⟦/⟧
Down on the grass Joanne had got out of the car. She was walking up and down with her arms folded, in a wind, kicking at the leaves.
⟦H→A i⟧“I only want to know, was it true?”⟦/⟧ the old woman said. ⟦H→A i =⟧“I’ve thought about it both ways. If you rang him and he let it ring, that’s one thing. He knew it was me, nobody else would be ringing at eleven at night. I’ve seen him there with his hand on it. I’ve seen that so often that I could draw you the calendar. And then there’s the other way, where you never rang.”⟦/⟧
⟦A→H i⟧“Which do you want it to be?”⟦/⟧ said Audrey.
⟦H→A i⟧“That’s very clever. You always were quick. I don’t know. One way he didn’t want me, and the other way we were both of us robbed. I was going to leave Morley a note in the flour bin. I ask you! He’d have starved before he found it.”⟦/⟧ She turned up her face. The eyes were quite blue still, with a kind of milk in them. ⟦H→A i =⟧“I’m not angry, you know. I had a perfectly good life, I went to Portugal. It’s only that one would like to have the right story.”⟦/⟧
Audrey looked at her hands. It surprised her to see that they were lying palm down, one of them over the other, as if she had something under there.
She did not, even now, know what she would have said. Many times in the car that day, and on the way home in the dusk, with the fields going by, and her daughter talking of something else, she heard herself say the one thing and then the other, in that voice, the one that didn’t come from anywhere. But the girl had come in with a cart.
⟦N→H i⟧“Who’s for juice? Helen? Apple or cranberry?”⟦/⟧
⟦H→N i⟧“Is there gin in it?”⟦/⟧
⟦N→H i⟧“Not till Friday.”⟦/⟧
⟦H→N i⟧“Then apple. This is Mrs. Ames,”⟦/⟧ Mrs. Thorold told her. ⟦H→N i =⟧“She used to know everything about everybody, and never said a word.”⟦/⟧
⟦N→A i⟧“Wow,”⟦/⟧ said the girl, pouring. ⟦N→A i =⟧“I could never.”⟦/⟧
⟦A→N i⟧“It’s only plugs,”⟦/⟧ said Audrey.
When she looked up again the old woman had shut her eyes. She had the cup in her lap, held level, and her head was tipped a little to the side, toward the wall, like someone who has been asked to wait, and who hears, away down the line, the ringing begin.
@break
⟦C→A i⟧“So?”⟦/⟧ said Joanne. ⟦C→A i =⟧“How was she?”⟦/⟧
⟦A→C i⟧“Very sharp.”⟦/⟧
⟦C→A i⟧“What did you talk about?”⟦/⟧
⟦A→C i⟧“Old times. Your father.”⟦/⟧
⟦C→A i⟧“Was there something between those two? Her and Dad?”⟦/⟧
⟦A→C i⟧“Whatever gave you that idea?”⟦/⟧
⟦C→A i⟧“I don’t know,”⟦/⟧ her daughter said, and swung them out with one finger onto the highway. ⟦C→A i =⟧“I was standing out there and I could see the two of you in the window. You looked like a couple of wives.”⟦/⟧

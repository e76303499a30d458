# title: A Flat Note at St. Osyth’s
# style: third person past, close; curly quotes; cosy village mystery, chapter four of a novel
# cast: H = Hester Quill | Hester, Miss Quill, Nurse Quill, Nurse, the old nurse | she
# cast: L = Constable Dawn Lovell | the constable, Dawn, Lovell, Constable Lovell, PC Lovell | she
# cast: G = Mrs. Gill | the postmistress, Sunita Gill, Sunita | she
# cast: A = Geoffrey Tranter | Geoffrey, Mr. Tranter, her husband, Geoff | he
# cast: P = Pamela Tranter | Pamela, Mrs. Tranter, his wife, Pam | she
# cast: V = Father Emeka | the vicar, Emeka Obi, Emeka, the Reverend Obi, Vicar, Father | he
# cast: M = Major Strickland | the Major, Strickland, Hugh Strickland, Major | he
# cast: R = Robbie Pocock | a boy, the boy, Robbie, the boy on the bicycle | he
# cast: K = Ken Dobbs | the publican, Ken, Dobbs | he
# cast: W = Ambrose Tull | the verger, Tull, Mr. Tull, Ambrose | he
---
@heading
CHAPTER FOUR
In Which a Cardigan Is Returned
@end
By nine o’clock on Monday there was nobody in Little Sedgeby who hadn’t heard that Cyril Bellamy was dead, and by ten there was nobody who hadn’t got a theory.
⟦G→H i⟧“Heart,”⟦/⟧ said the postmistress. She licked a stamp with unnecessary force. ⟦G→H i =⟧“At his age, up and down those stairs to the organ loft. I told him. I said, Mr. Bellamy, you’re the colour of a candle.”⟦/⟧
⟦K→G i⟧“Heart my eye, Sunita.”⟦/⟧ The publican had come in for his paper and stayed for the conversation. ⟦K→G i =⟧“Since when does a heart give a man a bump on the back of the head?”⟦/⟧
⟦G→K i⟧“Since he fell on it!”⟦/⟧
⟦K→G i⟧“He was face down. Ambrose Tull found him, and he told my missus, and she told me. Face down with his hand on the hymn book.”⟦/⟧
⟦H→K i⟧“Which hymn?”⟦/⟧
They both looked round. Hester Quill had been standing by the birthday cards so quietly, and for so long, that Mrs. Gill had dusted her.
⟦K→H i⟧“Morning, Nurse. How d’you mean, which hymn?”⟦/⟧
⟦H→K i⟧“I just wondered whether Ambrose had said. He’d notice a thing like that.”⟦/⟧
⟦K→H i⟧“Not to my missus he didn’t.”⟦/⟧
⟦H→G i⟧“Then I’ll have two seconds and a quarter of humbugs please, Sunita,”⟦/⟧ said Hester, ⟦H→G i =⟧“and I’ll ask him myself.”⟦/⟧
⟦G→H i⟧“You’re not going to start again! After last time?”⟦/⟧
⟦H→G i⟧“I’m only taking back a cardigan.”⟦/⟧
@break ❧
The constable was on the lych-gate with a flask of tea. She was twenty-six, and Hester had delivered her in the back of a bread van.
⟦L→H i⟧“I can’t let you in, Miss Quill.”⟦/⟧
⟦H→L i⟧“Of course you can’t, dear. Is that all you’ve had, tea? Here.”⟦/⟧
⟦L→H i⟧“I’m not supposed to take—are those humbugs?”⟦/⟧
⟦H→L i⟧“How’s your mother’s hip?”⟦/⟧
⟦L→H i⟧“Murder,”⟦/⟧ said Dawn Lovell, and then turned scarlet. ⟦L→H i =⟧“I mean she’s sore. The inspector’s not coming till two, there’s been a lorry on the bypass. He says touch nothing and it’s very likely natural causes.”⟦/⟧
⟦H→L i⟧“And what do you say?”⟦/⟧
Dawn moved the humbug to the other cheek. A boy on a bicycle had stopped across the lane and was pretending to see to his chain.
⟦L→H i⟧“I say there’s no dust on his knees. You go down in that loft, you come up grey. I went down on mine to look at him, and look at me.”⟦/⟧
⟦H→L i⟧“Clever girl.”⟦/⟧
⟦L→H i⟧“So somebody laid him there. Or brushed him. Only who brushes a dead man? Robbie Pocock, I can see you!”⟦/⟧
⟦R→L i⟧“I’m not doing nothing!”⟦/⟧
⟦L→R i⟧“Do it at school, then!”⟦/⟧
⟦R→L i⟧“It’s half term!”⟦/⟧ The boy dropped the chain. He was wearing, Hester observed, two different socks and an expression of the most terrible importance. ⟦R→H i⟧“Miss? I seen the light on. Up the church. Saturday night I was out looking for our cat and there was the light on, up top, and it went off and then it come on again.”⟦/⟧
⟦H→R i⟧“What time was that, Robbie?”⟦/⟧
⟦R→H i⟧“Dunno. After the football.”⟦/⟧
⟦L→R i⟧“Why on earth didn’t you tell me?”⟦/⟧
⟦R→L i⟧“You never asked. You just shouted.”⟦/⟧
⟦H→R i⟧“And did you see anybody come out?”⟦/⟧
⟦R→H i⟧“Only Mr. Tranter. But he’s always about.”⟦/⟧
@break ❧
It is a curious fact about villages, Hester had often thought, that one may be seen by everybody from dawn until dusk for twenty years and never once be looked at. She thought it again as she went up Church Lane in her brown felt hat. The Tranters lived at The Laurels, with a great many clocks. Pamela opened the door, took the cardigan, said how kind, and would have shut it again; but Hester had been getting into other people’s houses for forty years, and was found to be in the hall.
⟦P→A i⟧“Geoffrey! It’s Nurse Quill. About poor Cyril.”⟦/⟧
⟦A→P i⟧“How does she know it’s about Cyril?”⟦/⟧ came from the dining-room.
⟦P→A i⟧“Well, isn’t everything today?”⟦/⟧
He was at the table in his shirt-sleeves with the insides of a carriage clock spread out on newspaper. He got halfway up. He was a handsome man who had been told so too early.
⟦H→A i⟧“Don’t let me disturb you, Mr. Tranter. I only thought that the choir would be sending something. You’ve sung with him longer than anybody.”⟦/⟧
⟦A→H i⟧“Nineteen years.”⟦/⟧
⟦P→A i⟧“Twenty.”⟦/⟧
⟦A→P i⟧“Nineteen, Pam. We came the year of the flood.”⟦/⟧
⟦H→A i⟧“And when did you see him last?”⟦/⟧
⟦A→H i⟧“Friday. At practice. The same as all the rest of them.”⟦/⟧
⟦H→P i⟧“And you, Mrs. Tranter?”⟦/⟧
His wife had picked up a brass wheel and was turning it round and round upon the tip of her finger. ⟦P→H i⟧“I don’t sing,”⟦/⟧ she said. ⟦P→H i =⟧“I do the flowers. I may have seen him on Saturday, I was in and out.”⟦/⟧
⟦H→P i⟧“In the morning?”⟦/⟧
⟦P→H i⟧“It must have been.”⟦/⟧
⟦A→P i⟧“You were at your sister’s on Saturday morning.”⟦/⟧
⟦P→A i⟧“Then it was the afternoon, Geoffrey. Does it matter?”⟦/⟧
⟦H→A i⟧“It’s only that someone left the light on in the loft that evening,”⟦/⟧ said Hester, and beamed at him. ⟦H→A i =⟧“You didn’t happen to notice it? If you were passing at all?”⟦/⟧
⟦A→H i⟧“I was in all evening.”⟦/⟧
⟦P→H i⟧“We both were.”⟦/⟧
⟦A→H i⟧“We watched a programme.”⟦/⟧
⟦P→H i⟧“About otters.”⟦/⟧
⟦A→P i⟧“Eels, wasn’t it?”⟦/⟧
Eleven clocks struck eleven, more or less. Nobody could have spoken through it, and nobody tried; but Hester, who was looking at the floor as an old woman may, saw a pair of grey flannel trousers hung over the back of a chair with the knees wet and freshly sponged.
⟦H→P i⟧“I do so love an otter,”⟦/⟧ she said, when it was over. ⟦H→P i =⟧“I’ll see myself out.”⟦/⟧
She was no further than the gate when the voices began, and she stopped to do up her shoe. It was a slip-on.
⟦A→P i⟧“Eels! Why couldn’t you just say eels?”⟦/⟧
⟦P→A i⟧“Because it was otters! I watched it, Geoffrey. I was the one who was here to watch it!”⟦/⟧
@break ❧
⟦V→H i⟧“I should like to help you,”⟦/⟧ the vicar said. ⟦V→H i =⟧“But what is told to me is told to me.”⟦/⟧
He was on a stepladder in the vestry, counting candles. He’d come to them from Enugu by way of Croydon, and in two winters had never once been seen without a scarf.
⟦H→V i⟧“So somebody did tell you something, Father.”⟦/⟧
⟦V→H i⟧“Ah, now. You see how you are.”⟦/⟧ He wagged a candle at her.
⟦H→V i⟧“Then I’ll tell you, and you needn’t say a word. Cyril Bellamy was leaving.”⟦/⟧
The candle stopped.
⟦H→V i⟧“He’d given you notice. I know it because he brought me back my pie dish, washed, on Thursday, and he’d had that dish since Easter. A man only returns his dishes when he’s packing.”⟦/⟧
⟦M→H i⟧“By God, that’s sound,”⟦/⟧ said somebody in the doorway. It was a tweed waistcoat with the Major in it; he had the collection bags over one arm. ⟦M→H i =⟧“Beg pardon, Vicar. Couldn’t help overhearing. Leaving for where?”⟦/⟧
⟦H→M i⟧“I rather hoped that you’d tell me, Major. You had him to dinner.”⟦/⟧
⟦M→H i⟧“I did, and he ate like a horse. Never said a thing about going. Talked about pipes. He’d been through the accounts for the organ fund, he said, and there was a pipe missing.”⟦/⟧
⟦V→M i⟧“He said a pipe?”⟦/⟧ asked Father Emeka sharply.
⟦M→V i⟧“I took it for a joke. Nine hundred pounds’ worth of pipe, he called it.”⟦/⟧
⟦H→M i⟧“And who’s the treasurer of the fund, Hugh?”⟦/⟧
Strickland’s moustache went up and came down again. ⟦M→H i⟧“Well, dash it, you know who. Geoffrey Tranter.”⟦/⟧
Nobody said anything. From overhead, quite distinctly, there came a creak; then another; and then, soft and wavering, one long flat note.
⟦V i⟧“There is no one up there,”⟦/⟧ whispered the vicar. ⟦V→H+M i =⟧“The constable has the key.”⟦/⟧
⟦M→V i⟧“Wind, what? In the pipes?”⟦/⟧
⟦H→M i⟧“It’s electric, Major, since the jubilee,”⟦/⟧ said Hester, and took a candlestick off the table. It was the heavy one. ⟦H→M i =⟧“You go first. You’ve had the practice.”⟦/⟧
They went up in single file. The man at the keys had his back to them and his hat on his knee, and he was weeping in a quiet and methodical way, as he did everything. It was the verger.
⟦W→H i⟧“I’ve a key of my own,”⟦/⟧ he said, without turning round. ⟦W→H i =⟧“I’ve had one since old Canon Firth. I come up the back way, Nurse. I had to hear it was still working.”⟦/⟧
⟦H→W i⟧“Ambrose, dear. You found him.”⟦/⟧
⟦W→H i⟧“I did.”⟦/⟧
⟦H→W i⟧“And you couldn’t bear to leave him as he was, all over dust.”⟦/⟧
⟦W→H i⟧“He was always that particular.”⟦/⟧ Tull wiped his nose upon his sleeve. ⟦W→H i =⟧“I brushed him down. I never thought. Was it wrong?”⟦/⟧
⟦M→W i⟧“Destroying evidence, man!”⟦/⟧
⟦H→M i⟧“Hush, Hugh.”⟦/⟧ She had put a hand on the old man’s shoulder. ⟦H→W i⟧“It wasn’t wrong. But you’ll have to tell Dawn. And now tell me, because I’ve been wanting to ask it since nine o’clock this morning. Which hymn?”⟦/⟧
The verger thought. ⟦W→H i⟧“That was a funny thing. It wasn’t down for Sunday at all. A hundred and sixty-five.”⟦/⟧
⟦V i⟧“‘O God, our help in ages past,’”⟦/⟧ said Father Emeka.
⟦W→V i⟧“No, Vicar. That’s the new book. This was the old green one.”⟦/⟧ He held it out to them, open, in both hands, and Hester saw what was pencilled down the margin, in a small tidy hand: not notes at all, but figures, and every one of them in pounds.

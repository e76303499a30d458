# title: The Wrong Coat
# style: third person past, close; curly quotes; thriller, opening chapters; telephone calls, strangers; some untagged, some said
# cast: N = Nora Feld | Nora, Mrs. Feld, Feld, Miss Feld | she
# cast: V = Lennart | the voice, the man on the telephone, the caller, the dry voice | he
# cast: T = Teddy Feld | Teddy, her brother, Theodore, Ted | he
# cast: C = the night clerk | the clerk, Matteo | he
# cast: W = Anton Grusch | the man with the newspaper, the stranger, Grusch, the man on the bench | he
# cast: U = the small man in the railway cap | the small man, the railwayman, the stationmaster | he
# cast: B = Ilse Baumann | the woman with the dog, Ilse, Frau Baumann, the old woman | she
---
@heading
1
@end
The telephone was ringing when she got the door open, and it went on ringing while she looked for the light. It was that kind of hotel. Nora put down the bag, found the switch behind the wardrobe, and picked up the receiver with her glove still on.
⟦V→N i⟧“You have been a long time at dinner, Mrs. Feld.”⟦/⟧
It was a man. He spoke very good English, dry and unhurried, as though he were reading it off a card.
⟦N→V i⟧“Who is this?”⟦/⟧
⟦V→N i⟧“You are wearing a grey coat.”⟦/⟧
⟦N→V i⟧“I’m sorry, I think you want another room.”⟦/⟧
⟦V→N i⟧“A grey coat with a belt. You took it from the rack in the restaurant at twenty minutes past nine. I don’t say you stole it. They are all grey, in this town, in November.”⟦/⟧
She looked down. It was a grey coat with a belt. She put her hand in the right-hand pocket, where she kept her own key and half a roll of peppermints, and there was no key, and there weren’t any peppermints. There was a stiff flat thing in an envelope.
⟦N→V i⟧“Oh,”⟦/⟧ she said. ⟦N→V i =⟧“Oh, God, I’ve got somebody’s coat. Is it yours?”⟦/⟧
⟦V→N i⟧“Have you opened it?”⟦/⟧
⟦N→V i⟧“Opened what?”⟦/⟧
A pause; someone else, behind him, asked something, and a door was shut.
⟦V→N i⟧“Very good. That was the right answer. Please listen. In eleven minutes, two men will come to the desk downstairs and give a name which isn’t yours. They’ll be polite. You mustn’t be in the building.”⟦/⟧
⟦N→V i⟧“If this is some sort of joke—”⟦/⟧
⟦V→N i⟧“The woman whose coat you’re wearing was a friend of mine for fourteen years. She put on yours and she walked as far as the tram stop. I’m not joking, Mrs. Feld. I should like very much to be joking.”⟦/⟧
⟦N→V i⟧“What happened at the tram stop?”⟦/⟧
⟦V→N i⟧“Ten minutes,”⟦/⟧ said the voice, and the line went dead.
Nora stood there with the thing humming in her hand. She was forty-one; she taught geography at a girls’ school in Hove. She’d come to look at a glacier. Then she did what she would afterward be unable to explain to anyone, and least of all to the police: she believed him. She sat on the bed and asked the desk for a line to England.
It rang nine times.
⟦T→N i⟧“This had better be a death.”⟦/⟧
⟦N→T i⟧“Teddy, it’s me. Don’t talk. Somebody’s just rung my room.”⟦/⟧
⟦T→N i⟧“Somebody’s just rung mine! It’s nine o’clock, I was in the bath. Where are you? You sound as if you’re in a bucket.”⟦/⟧
⟦N→T i⟧“Austria. You know I’m in Austria. I’ve taken a woman’s coat by mistake, and there’s an envelope in it, and I think that she’s dead.”⟦/⟧
Her brother did not laugh. She had been counting on it, she found. She’d been counting on it quite badly.
⟦T→N i⟧“What did he sound like?”⟦/⟧
⟦N→T i⟧“How did you know it was a he?”⟦/⟧
⟦T→N i⟧“Nora. What did he sound like?”⟦/⟧
⟦N→T i⟧“Dry. Swedish or something. As if he were reading it out. Teddy, how did you know?”⟦/⟧
⟦T→N i⟧“Get out of there,”⟦/⟧ said Teddy, who sold marine insurance, and who had never in his life been anywhere without a return ticket. ⟦T→N i =⟧“Now, this second. Don’t take your bag. Do you hear me? And don’t ring here again.”⟦/⟧
@heading
2
@end
The night clerk was doing a crossword. He raised his eyes to the grey coat and, for an instant, to the clock.
⟦C→N i⟧“The signora goes out again? It will snow.”⟦/⟧
⟦N→C i⟧“I want some air.”⟦/⟧
⟦C→N i⟧“There’s more of it at the back,”⟦/⟧ said the clerk. He had a badge, MATTEO, and a boil on his neck. He drew a firm line through something. ⟦C→N i =⟧“Through the kitchen. Mind the step, and the cat. If a person asked me I’d have to say that you took the lift to your room, because that is what I saw.”⟦/⟧
⟦N→C i⟧“Who told you to say that?”⟦/⟧
⟦C→N i⟧“Signora, who tells me anything?”⟦/⟧
A car was drawing up in front. She could see the lamps come sliding over the glass. She went through the kitchen, and did not mind the cat.
The station was four streets off, downhill. She didn’t run; in Hove she was always telling them not to run. There was one train on the board, the slow one over the pass, and one passenger on the platform, a heavy man on a bench with a newspaper held up close to his face. She sat down at the other end, since it was the only bench. In the envelope she could feel an edge, and a corner, and something that slid.
⟦W→N i⟧“It’s late,”⟦/⟧ the man with the newspaper remarked. ⟦W→N i =⟧“It is the snow. On the other side they already have it.”⟦/⟧
⟦N→W i⟧“Do you know how late?”⟦/⟧
⟦W→N i⟧“Twenty minutes. Thirty. You’ve no luggage.”⟦/⟧
⟦N→W i⟧“It’s gone ahead.”⟦/⟧
⟦W→N i⟧“Ah.”⟦/⟧ He turned a page. The newspaper, she saw, was last Saturday’s. ⟦W→N i =⟧“I too had luggage once which went ahead. I never caught it up.”⟦/⟧
On the wall between them, in its little tin hood, the station telephone began to ring.
Neither of them moved. It rang six times, seven. Somewhere along the platform a door banged and then a small man in a railway cap ran past, swearing, and snatched it up.
⟦U→V i⟧“Bahnhof!”⟦/⟧ He listened. His eyes came round the edge of the hood. ⟦U→N i⟧“Are you a Mrs. Feld?”⟦/⟧
She could have said no. ⟦N→U i⟧“Yes.”⟦/⟧
⟦U→N i⟧“It’s forbidden, you know. This is a railway instrument. You may tell your husband so from me.”⟦/⟧
The receiver was warm, and smelt of onions.
⟦V→N i⟧“Don’t say anything but yes or no. There is a man on the bench?”⟦/⟧
⟦N→V i⟧“Yes.”⟦/⟧
⟦V→N i⟧“Heavy? A scar through the left eyebrow?”⟦/⟧
She turned, as if to look for the train. The newspaper had come down by an inch. ⟦N→V i⟧“Yes.”⟦/⟧
⟦V→N i⟧“That’s Grusch. Did he speak to you?”⟦/⟧
⟦N→V i⟧“Yes.”⟦/⟧
⟦V→N i⟧“He’ll offer you something. A sandwich, a cigarette, his seat. When he offers it, he will have decided. Get on the train and sit with people. There’s a woman in the second carriage with a dog.”⟦/⟧
⟦N→V i⟧“And if there isn’t?”⟦/⟧
⟦V→N i⟧“Then I am dead too, and you needn’t take any more of my advice. One thing else. Did you telephone to anybody from the hotel?”⟦/⟧
She had a good clear sight of it, suddenly, like a diagram on a board: the two lines, and the place where they met.
⟦N→V i⟧“No,”⟦/⟧ said Nora.
It was the first lie she had told him. She hung up, and the rails started to sing.
@heading
3
@end
There was a dog. It was a very old dachshund in a tartan jacket, and the woman it belonged to had it on her lap, and was feeding it ham.
⟦B→N i⟧“Sit, sit! He doesn’t bite. He hasn’t anything to do it with. You’re English? I can tell it from the shoes.”⟦/⟧
⟦N→B i⟧“May I? Is it taken?”⟦/⟧
⟦B→N i⟧“Nobody takes anything on this train. Baumann. Ilse. And this is Schatzi, he is fifteen.”⟦/⟧ The woman lowered her voice not at all. ⟦B→N i =⟧“You have her coat on.”⟦/⟧
⟦N→B i⟧“Yes.”⟦/⟧
⟦B→N i⟧“It was too big for her also. Put your feet up on the bag. So. Now we’re two ladies with a dog. You’ve still got it?”⟦/⟧
⟦N→B i⟧“I’d like somebody to tell me what it is.”⟦/⟧
⟦B→N i⟧“I’m sure you would. So would I.”⟦/⟧ She fed the dog. ⟦B→N i =⟧“I carry, I don’t open. Eleven years. I had a hat shop.”⟦/⟧
⟦N→B i⟧“And the man who rings up?”⟦/⟧
⟦B→N i⟧“Lennart? I never met him. He has a nice voice. I think perhaps he has a bad leg, he’s always sitting down.”⟦/⟧
The carriage jerked, and the lamps of the town began to go by. At the end of the corridor a heavy man was coming along sideways, with his newspaper folded under his arm, looking politely into each compartment. He reached theirs and slid the door.
⟦W→N+B i⟧“The ladies permit?”⟦/⟧
⟦B→W i⟧“It’s full,”⟦/⟧ said Frau Baumann.
⟦W→B i⟧“I count four seats.”⟦/⟧
⟦B→W i⟧“The dog’s ill.”⟦/⟧
⟦W→B i⟧“I’m fond of dogs.”⟦/⟧ He sat, and took off his hat. The scar ran up through the eyebrow into the hair, quite white. From an inside pocket he brought out a paper packet, and he opened it on his knee with care, like a man who’s been poor. Then he held it across to Nora. ⟦W→N i⟧“You’ve had no dinner, I believe. Please. It’s only cheese.”⟦/⟧
No one spoke. The dog sighed.
⟦N→W i⟧“I’d rather have your name,”⟦/⟧ said Nora.
⟦W→N i⟧“But you know my name. He’s just told you.”⟦/⟧
⟦N→W i⟧“I’d rather have it from you.”⟦/⟧
⟦W→N i⟧“Anton Grusch.”⟦/⟧ He seemed amused; he went on holding out the sandwich. ⟦W→N i =⟧“And since we’re now acquainted I’ll ask you a thing. This Lennart tells you that I killed his friend, at the tram. Yes? How did he know it? It was twenty past nine when you changed coats. It was ten when he rang you. I was there, and I tell you that she lay in the road until half past before anyone came. So who was it who telephoned to him?”⟦/⟧
⟦B→N i⟧“Don’t listen to him, child.”⟦/⟧
⟦W→N i⟧“Or put it another way. Whom did you telephone?”⟦/⟧
⟦N→W i⟧“Nobody.”⟦/⟧
⟦W→N i⟧“Your brother,”⟦/⟧ said Grusch gently. ⟦W→N i =⟧“Theodore. Marine insurance. He has a bad leg, I think? From the war?”⟦/⟧
It was from a motor-bicycle. But she could see it, stuck out straight in front of him on the rim of the bath; and he’d known that it was a he.
⟦N→B i⟧“Frau Baumann,”⟦/⟧ she said, ⟦N→B i =⟧“what did you say about his sitting down?”⟦/⟧
The old woman had stopped feeding the dog. One of her hands was underneath the tartan jacket, and it was doing something there that made a small, oiled, exact sort of click.
⟦B→N i⟧“I said too much,”⟦/⟧ said Ilse Baumann. ⟦B→N i =⟧“I always do. Herr Grusch, eat your sandwich. The tunnel’s in four minutes, and it’s a long one, and I should hate it to be wasted.”⟦/⟧

# title: The Parley at Gannet Key
# style: third person past omniscient; straight double quotes; pirates; old-fashioned adventure, heavily tagged
# cast: J = Captain Josefa Quill | Josefa Quill, Quill, Captain Quill, the Captain, Captain, Black Josie, Josie, Josefa | she
# cast: P = Mr. Pym | Pym, Ezekiel, the quartermaster | he
# cast: C = Little Cuthbert | Cuthbert, the cabin boy, the boy, lad | he
# cast: D = the Dutchman | Joost, Big Joost, the boatswain | he
# cast: L = Miss Lavinia Thorne | Lavinia Thorne, Miss Thorne, Lavinia, the prisoner, the Governor's niece, the girl | she
# cast: K = Lieutenant Ambrose Keyes | Ambrose Keyes, Keyes, Ambrose, the lieutenant, the Lieutenant, the officer | he
# cast: M = Mr. Tuck | Tuck, the midshipman | he
# cast: A = the lookout | the man at the masthead | he
---
@heading
CHAPTER THE NINTH
In Which a Price Is Named
@end
⟦A→J+P i⟧"Boat putting off from the frigate!"⟦/⟧ sang out the man at the masthead. ⟦A→J+P i =⟧"Six oars and a white flag!"⟦/⟧
⟦J→A i⟧"Whose white flag?"⟦/⟧ bawled Captain Quill, without getting up from her breakfast.
⟦A→J i⟧"How d'ye mean, Captain?"⟦/⟧
⟦J→A i⟧"I mean, you squint-eyed son of a herring, is it a tablecloth or a shirt?"⟦/⟧
There was a pause while the lookout applied himself to the glass.
⟦A→J i⟧"Proper flag, Captain! With a hem!"⟦/⟧
⟦J→P i⟧"A hem,"⟦/⟧ said Josefa Quill to her quartermaster, and pushed away her plate. ⟦J→P i =⟧"D'you hear that, Mr. Pym? He has brought a flag of truce to sea with him, ready made, in a locker. There is only one officer in the squadron who would think of it. Fetch me my good coat."⟦/⟧
Mr. Pym, who was long and yellow and mournful, and had been a Methodist before he was a pirate, did not stir. ⟦P→J i⟧"I said when we took the lady,"⟦/⟧ he observed, ⟦P→J i =⟧"that no good would come of it."⟦/⟧
⟦J→P i⟧"You say so whenever we take anything. You said it about the cheeses."⟦/⟧
⟦P→J i⟧"And was I wrong about the cheeses?"⟦/⟧
⟦J→P i⟧"The coat, Ezekiel."⟦/⟧
The *Merry Widow* lay in four fathoms of green water under the lee of Gannet Key, with a spring on her cable and two of her port guns dismounted, and no more chance of getting to sea past the frigate than of getting to heaven. Everybody aboard of her knew it. They had been three days knowing it, and were growing short-tempered.
⟦C→J i⟧"Will they hang us, Captain?"⟦/⟧ asked the cabin boy, coming up with the coat over his arm. He was eleven, and they called him Little Cuthbert to tell him from Big Cuthbert, who had been eaten.
⟦J→C i⟧"They'll hang me, lad. You they will send to a school."⟦/⟧
Cuthbert turned pale under his dirt. ⟦C→J i⟧"I'd sooner hang,"⟦/⟧ he said.
⟦J→C i⟧"That's the spirit. Run and ask Miss Thorne if she'll do me the kindness to step on deck. *Ask*, mind."⟦/⟧
@break * * *
The boat hooked on. The officer who came up the side of the *Widow* was a lean brown man of five-and-thirty with a scar through one eyebrow, and he came up it a good deal more quickly than is usual with persons who do not know the ship. After him, puffing, came a round pink midshipman who clutched a leather case to his bosom and looked about him with the frankest enjoyment at so many pirates.
⟦K→J i⟧"Captain Quill,"⟦/⟧ said the lieutenant, and took off his hat.
⟦J→K i⟧"Lieutenant Keyes,"⟦/⟧ said Josefa. ⟦J→K i =⟧"They have not made you post, then."⟦/⟧
⟦K→J i⟧"No. I had a misfortune with a ship, if you remember. I went to bed one night aboard of her, and in the morning I was in a jolly-boat and she was hull-down to windward."⟦/⟧
⟦J→K i⟧"I left you a compass."⟦/⟧
⟦K→J i⟧"You did. You left me a ham as well. The court-martial asked a great many questions about that ham."⟦/⟧
⟦D→P i⟧"What is it with the ham?"⟦/⟧ the Dutchman enquired of Mr. Pym in a hoarse whisper.
⟦P→D i⟧"She was going to marry him,"⟦/⟧ Pym whispered back. ⟦P→D i =⟧"Hold your tongue."⟦/⟧
If the lieutenant heard this his ears were the only part of him that showed it. ⟦K→J i⟧"I am come to treat for the Governor's niece,"⟦/⟧ he said stiffly. ⟦K→J i =⟧"Mr. Tuck, the paper."⟦/⟧
⟦M→K i⟧"Aye aye, sir,"⟦/⟧ said the midshipman, and dropped the case, and picked it up. ⟦M→J i =⟧"If you please, ma'am, I never met a pirate before. My sister will be wild."⟦/⟧
⟦J→M i⟧"Where is your sister, Mr. Tuck?"⟦/⟧
⟦M→J i⟧"Basingstoke, ma'am."⟦/⟧
⟦J→M i⟧"Then we shall do our best for Basingstoke. Joost! Scowl for the young gentleman."⟦/⟧
The Dutchman obliged. It was generally admitted to be the finest scowl between Tortuga and the Main, and Mr. Tuck gave a gasp of pure happiness.
⟦K→J i⟧"Are you done?"⟦/⟧ said Ambrose Keyes.
⟦J→K i⟧"Quite. Say your piece."⟦/⟧
He unfolded the paper. ⟦K→J i⟧"His Excellency will pay four thousand pounds for the return of Miss Lavinia Thorne unharmed,"⟦/⟧ he read, ⟦K→J i =⟧"and he will extend the King's free pardon to every soul on board of this vessel, on condition that they give up the trade and the ship."⟦/⟧
A sort of sigh went round the deck. There were men there who had not slept sound in ten years. The sailmaker sat down suddenly on a bucket.
⟦J→K i⟧"Handsome,"⟦/⟧ said Josefa slowly. ⟦J→K i =⟧"That's uncommon handsome, for old Thorne. I never knew him part with fourpence. What's overleaf?"⟦/⟧
⟦K→J i⟧"I beg your pardon?"⟦/⟧
⟦J→K i⟧"You have your thumb on it, Ambrose. There is something writ on the back of that, and you have held your thumb on it ever since you took it out. You could never play cards neither."⟦/⟧
Keyes was silent. It was the midshipman who answered her, in a small voice, for he was an honest boy and had copied it out himself.
⟦M→J i⟧"'Every soul excepting one,'"⟦/⟧ he said. ⟦M→J i =⟧"'Excepting only the woman Quill.' I'm sorry, ma'am. I thought that it was beastly, and I said so, and the captain stopped my pudding."⟦/⟧
The growl that arose from the *Widow*'s people was not a pleasant thing to hear. The boatswain took a step forward. Keyes's hand did not go to his sword, but it was seen to think of it.
⟦J→P+D i⟧"Belay that,"⟦/⟧ said Josefa.
⟦D→J i⟧"Captain, I throw him in the sea, ja? Only a little."⟦/⟧
⟦J→D i⟧"You'll do no such thing; he is under a flag. With a hem."⟦/⟧ She had gone to the rail and was looking over at the frigate, at the double row of ports, all open. ⟦J→P i =⟧"How many are we, Mr. Pym?"⟦/⟧
⟦P→J i⟧"Sixty-one, Captain. Sixty-two with the goat."⟦/⟧
⟦J→P i⟧"Sixty-one. And one from sixty-one leaves sixty. I was never a great hand at figures, but I fancy that I can do that one."⟦/⟧
⟦P→J i⟧"I fancy you can't,"⟦/⟧ said Mr. Pym loudly. ⟦P→J i =⟧"I fancy we'll have a vote on it. It's in the articles."⟦/⟧
⟦J→P i⟧"Ezekiel—"⟦/⟧
⟦P→J i⟧"Article seven!"⟦/⟧
⟦L→J+P+K i⟧"May the prisoner say something?"⟦/⟧ asked a clear voice from the companion.
They all turned. Miss Lavinia Thorne had come on deck in the Captain's second-best breeches and a straw hat. She was nineteen years old and much sunburned, and she carried beneath one arm a roll of charts and beneath the other, rather less willingly, Cuthbert.
⟦L→J i⟧"He was listening at the hatch,"⟦/⟧ she explained.
⟦C→L i⟧"So was you!"⟦/⟧
⟦L→C i⟧"I was, yes. I do it better."⟦/⟧ She set him on his feet. ⟦L→K i =⟧"Good morning, Lieutenant. We've met; you trod on my gown at the Assembly. You may tell my uncle that I am not to be had for four thousand pounds."⟦/⟧
⟦K→L i⟧"Miss Thorne, I do assure you, the money is of no consequence."⟦/⟧
⟦L→K i⟧"It's of the greatest consequence, it is mine. He's my trustee. I come of age in March, and he has got to show the lawyers the whole of it, and he can't, because he's spent it on a sugar mill. Did he tell you so?"⟦/⟧
⟦K→L i⟧"He did not,"⟦/⟧ said Keyes.
⟦L→K i⟧"No, nor that he had picked out a husband for me before March, to save the trouble of a reckoning? A Mr. Bulstrode. He's a partner in the mill. He has wooden teeth and I think he has a wooden leg as well, but it is difficult to be sure because he never gets up."⟦/⟧
⟦M→L i⟧"I say!"⟦/⟧ breathed Mr. Tuck.
⟦J→L i⟧"You never told me this, my girl,"⟦/⟧ said Josefa Quill.
⟦L→J i⟧"You never asked. You were so very civil about kidnapping me, I did not like to say that I had been on the beach that night with my jewels sewn into my stays, looking for somebody to bribe."⟦/⟧
A great roar of laughter went up; even Mr. Pym was observed to show a tooth. When it had died away, the lieutenant was still standing there with his hat beneath his arm and the paper in his hand, and he was not laughing.
⟦K→J i⟧"It makes no odds, Josefa,"⟦/⟧ he said in a low voice. ⟦K→J i =⟧"I wish to God it did. You have two guns that will bear and Captain Hallam has thirty-six, and he'll open fire at noon, niece or no niece. He told me so. I am not certain that the Governor would weep if he did."⟦/⟧
⟦L→K i⟧"No, I should think he'd have it set to music,"⟦/⟧ said Lavinia.
⟦J→K i⟧"What's the time now?"⟦/⟧
⟦K→J i⟧"Ten minutes after ten."⟦/⟧
⟦J→K i⟧"And what brought you, Ambrose? You, I mean. Hallam's got four lieutenants. He'd never send the man that lost the *Partridge*, not if he could help it."⟦/⟧
⟦K→J i⟧"I asked for it."⟦/⟧
⟦J→K i⟧"Did you so? Why?"⟦/⟧
The lieutenant looked at the deck. It was a clean deck; she had always kept them clean. ⟦K→J i⟧"I never thanked you for the compass,"⟦/⟧ he said.
Nobody spoke. The goat, which had no delicacy, coughed.
⟦L→J i⟧"I do hate to interrupt,"⟦/⟧ said Lavinia, ⟦L→J i =⟧"for I've never been so interested in my life, but might I show you something before noon?"⟦/⟧ She dropped to her knees and rolled out a chart on the planking and planted Cuthbert's bare foot on one corner of it to hold it down. ⟦L→J i =⟧"This is your chart of the Key. And this one underneath is the Spanish one that Mr. Pym uses to keep the rain off his hammock."⟦/⟧
⟦P→L i⟧"That chart's a hundred years old!"⟦/⟧
⟦L→P i⟧"A hundred and four. Do look. Yours shows the Key with the sand running solid all up the north side. In the Spaniard there's a gut. Here. He gives it two fathoms at the springs."⟦/⟧
⟦P→L i⟧"It's silted. It must've silted since. There's no gut there now, Miss, or we'd have heard tell of it."⟦/⟧
⟦L→P i⟧"There's pelicans,"⟦/⟧ said Lavinia.
⟦P→L i⟧"Pelicans?"⟦/⟧
⟦C→P i⟧"She's been a-watching of them, Mr. Pym,"⟦/⟧ Cuthbert put in eagerly. ⟦C→P i =⟧"Her and me. Three days. They dives, see, all along there in a line. And they don't dive in the shallows acos they'd break their necks!"⟦/⟧
It was so still that they could hear the water slapping under the counter. Josefa Quill went down on one knee. She laid her finger on the Spaniard's faded little row of soundings and moved it northward, very gently, as though she feared to wake them.
⟦J→P i⟧"When's high water?"⟦/⟧
⟦P→J i⟧"Eleven, or near it,"⟦/⟧ said Mr. Pym. His long face was working strangely. ⟦P→J i =⟧"And it's the springs. Josie, it's the *springs* today."⟦/⟧
⟦J→P i⟧"What do we draw?"⟦/⟧
⟦D→J i⟧"Eleven feet,"⟦/⟧ said the Dutchman. ⟦D→J i =⟧"But if we throw out the guns? And the shot? And the cheeses."⟦/⟧
⟦J→D i⟧"Ten and a half."⟦/⟧
⟦D→J i⟧"I can scrape my belly on ten and a half."⟦/⟧
Then, all together, as if somebody had pulled a string, they recollected the officer. He stood three paces off, and there was not a word of it he had not heard.
⟦J→K i⟧"Well, Ambrose?"⟦/⟧ said Josefa, from the deck.
Lieutenant Keyes put his hat on. He squared it with some care. He folded the Governor's paper along its creases, and he handed it to the midshipman.
⟦K→M i⟧"Mr. Tuck,"⟦/⟧ he said, ⟦K→M i =⟧"you'll take the boat back to the ship. My compliments to Captain Hallam, and the pirates desire until noon to consider the terms. You'll tell him I stopped aboard to watch them."⟦/⟧
⟦M→K i⟧"Stopped aboard, sir? How long shall I say?"⟦/⟧
⟦K→M i⟧"You might tell him that I went to bed."⟦/⟧
The midshipman's round eyes went from him to the Captain and then to the chart, and a slow and beautiful smile spread over his face. ⟦M→K i⟧"Aye aye, sir,"⟦/⟧ he said. ⟦M→K i =⟧"The men can't row very fast, sir. Not in this heat. I should think that we'd be most awfully slow."⟦/⟧
⟦J→M i⟧"Mr. Tuck,"⟦/⟧ said Josefa Quill, ⟦J→M i =⟧"I am sorry I can't keep you. Cuthbert! Cut the gentleman a cheese."⟦/⟧

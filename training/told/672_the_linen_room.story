# title: The Linen Room
# style: third past; curly doubles; servants, Victorian; nameless visitor; titles
# cast: E = Esther Loam | Esther, Loam | she
# cast: B = Mrs. Bray | the housekeeper | she
# cast: T = Thomas | Thomas Gedge, the footman | he
# cast: M = Lady Averil | her ladyship, the old lady, Grandmama | she
# cast: C = Miss Clemency | Clemency, the child | she
# cast: V = Edwin Shore | the stranger, Mr. Shore, Edwin | he
# cast: N = Nan | the scullery maid | she
---
⟦B e⟧“Forty-one,”⟦/⟧ said Mrs. Bray. ⟦B e =⟧“There should be forty-two.”⟦/⟧
⟦E i⟧“I counted them twice, ma’am.”⟦/⟧
⟦B i⟧“Then count them a third time.”⟦/⟧
Esther knelt down again upon the boards. She had been at Holme Averil for six days, and in that time she had counted the spoons, the coals, and the beeswax candles, and had never once made it come out right.
⟦E a⟧“Forty-one,”⟦/⟧ she said presently.
The housekeeper took off her spectacles. ⟦B i⟧“Loam, I do not say that you have taken a pillowcase. I say that there is one fewer than there was.”⟦/⟧
⟦E i⟧“Yes, ma’am.”⟦/⟧
⟦B i⟧“And that you sleep in the next room.”⟦/⟧
⟦E i⟧“Yes, ma’am. So does Nan.”⟦/⟧
⟦B i⟧“Nan has been with us since she was nine.”⟦/⟧
There was a tap at the door. It was the footman, and he was grinning, and he stopped when he saw who was there. ⟦T i⟧“Beg pardon, Mrs. Bray. There’s a gentleman come.”⟦/⟧
⟦B i⟧“What kind of gentleman?”⟦/⟧
⟦T e⟧“A wet one,”⟦/⟧ said Thomas.
⟦B i⟧“Has he a card?”⟦/⟧
⟦T i⟧“He says it got wet and all.”⟦/⟧
⟦B i⟧“Where have you put him?”⟦/⟧
⟦T i⟧“He’s dripping on the hall tiles. I didn’t like to put him on the Turkey.”⟦/⟧
Mrs. Bray rose with a jingle. ⟦B a⟧“Stay here,”⟦/⟧ she told Esther. ⟦B a =⟧“We have not finished, you and I.”⟦/⟧
When her footsteps had died away, Thomas put his head back in. ⟦T i⟧“What’s she say you’ve pinched?”⟦/⟧
⟦E i⟧“A pillowcase.”⟦/⟧
⟦T i⟧“Did you?”⟦/⟧
⟦E i⟧“What would I want with a pillowcase?”⟦/⟧
⟦T i⟧“I don’t know. Dresses for mice.”⟦/⟧ He took an apple out of his tail pocket and threw it to her. ⟦T i =⟧“Cheer up. She had me for a teapot my first week.”⟦/⟧
⟦E i⟧“What happened?”⟦/⟧
⟦T i⟧“They found it.”⟦/⟧
⟦E i⟧“Where?”⟦/⟧
⟦T i⟧“In Miss Clemency’s bed, with a mouse in it.”⟦/⟧
Esther sat quite still with the apple in her lap. ⟦E a⟧“Thomas,”⟦/⟧ she said, ⟦E a =⟧“where is Miss Clemency?”⟦/⟧
❦
Miss Clemency was under the billiard table. She was eight, and an orphan, and she had with her a candle end, a hairbrush, and something done up in a pillowcase.
⟦C a⟧“You can’t come in,”⟦/⟧ she informed the black boots that had stopped beside her. ⟦C a =⟧“This is a hospital.”⟦/⟧
⟦V i⟧“I’m sorry to hear it. Is anybody very ill?”⟦/⟧
⟦C i⟧“Captain Tib is. Who are you? You’ve made a puddle.”⟦/⟧
⟦V i⟧“I walked from the station.”⟦/⟧ The boots creaked, and a face came down between them, upside down, brown and bearded and dripping. ⟦V i =⟧“May I see the patient?”⟦/⟧
⟦C i⟧“Are you a doctor?”⟦/⟧
⟦V i⟧“I’m afraid not. I’m a sort of sailor.”⟦/⟧
⟦C i⟧“What sort?”⟦/⟧
⟦V i⟧“The sort that gets wrecked.”⟦/⟧
She considered it. ⟦C i⟧“You may look, but you mustn’t breathe on him.”⟦/⟧
The stranger got down upon his stomach. Inside the pillowcase was a jackdaw with its wing bound up in hair ribbon, and it regarded him with one white eye. ⟦V a⟧“I knew a jackdaw in this house once,”⟦/⟧ he said. ⟦V a =⟧“He stole a thimble.”⟦/⟧
⟦C i⟧“That was Captain Tib’s grandfather. Papa had him.”⟦/⟧
⟦V i⟧“So he did.”⟦/⟧
⟦C i⟧“How do *you* know what Papa had?”⟦/⟧
He did not answer. He seemed to have got something in his throat.
⟦E i⟧“Miss Clemency!”⟦/⟧ The door had opened, and there were Esther’s neat black shoes. ⟦E i =⟧“Oh, miss, there you are, you’ll have me hanged. I beg your pardon, sir, I’m sure. They’re looking for you in the hall.”⟦/⟧
⟦V a⟧“I got tired of dripping there,”⟦/⟧ said the stranger. ⟦V a =⟧“Is Lady Averil at home?”⟦/⟧
⟦E i⟧“Her ladyship doesn’t see anybody, sir.”⟦/⟧
⟦V i⟧“She’ll see me, I think. Tell her it’s Edwin Shore.”⟦/⟧
Esther had only been there for six days, but they talk of a good deal in kitchens in six days. She put out a hand for the edge of the table.
⟦E a⟧“Mr. Edwin’s drowned,”⟦/⟧ she whispered.
⟦V i⟧“I know. They put up a very handsome stone.”⟦/⟧
⟦C e⟧“What’s the matter with her?”⟦/⟧ said Clemency. ⟦C e =⟧“Why’s she gone that colour?”⟦/⟧
⟦V i⟧“I believe I’ve startled her. What’s your name, my dear?”⟦/⟧
⟦E i⟧“Loam, sir. Esther.”⟦/⟧
⟦V e⟧“Well, Esther, I think that you had better sit down. And I think,”⟦/⟧ said Mr. Shore, turning back to the child with great politeness, ⟦V e =⟧“that I had better tell you who I am.”⟦/⟧
⟦C e⟧“You’re the uncle,”⟦/⟧ said Clemency. ⟦C e =⟧“I’m not a baby. You’re in the picture on the stairs, only they’ve given you a chin.”⟦/⟧
❦
⟦B e⟧“Forty-two,”⟦/⟧ said Mrs. Bray.
She laid it on the pile and stood for some time with her hand upon it. Downstairs there was laughter. Nobody in that house had heard the old lady laugh since the year of the wreck.
⟦B a⟧“It has a feather in it,”⟦/⟧ said the housekeeper.
⟦E i⟧“Yes, ma’am. Shall I boil it?”⟦/⟧
⟦B i⟧“No.”⟦/⟧ She shut the cupboard, and turned the key, and to Esther’s astonishment blew her nose. ⟦B i =⟧“No, Loam. I believe that we shall let it be.”⟦/⟧

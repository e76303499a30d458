# title: From the Journal of Miss Pomfret, Governess
# style: first person past, journal; curly double quotes; gothic, Victorian pastiche; formal speech, tagged
# cast: H = Harriet Pomfret | Miss Pomfret, Harriet, the governess, Miss | she | narrator
# cast: D = Mrs. Dunnage | Dunnage, the housekeeper | she
# cast: R = Mr. Augustus Ravenel | Mr. Ravenel, Ravenel, Papa, the master, sir | he
# cast: E = Edmund Ravenel | Edmund, Master Edmund, the boy | he
# cast: C = Clementine Ravenel | Clementine, Clemmy, Miss Clementine, the little girl | she
# cast: B = Bott | the coachman, Mr. Bott | he
# cast: P = Mr. Pargeter | the curate, Pargeter | he
---
@heading
October the 3rd. Thornmere.
@end
I arrived after dark, as I had made a condition of my engagement. The train was late and the carriage later, and the coachman was inclined to be conversational.
⟦B→H i⟧“You’ll be the fourth, Miss,”⟦/⟧ he told me, as he handed up my trunk.
⟦H→B i⟧“The fourth what, Mr. Bott?”⟦/⟧
⟦B→H i⟧“Governess. There was Miss Applin, she went home to her mother. There was the French one; she went into a decline. And there was Miss Lacey, that went into the lake. It’s the children,”⟦/⟧ he added. ⟦B→H i =⟧“You’ve got a fair weight of trunk here, for a lady.”⟦/⟧
⟦H→B i⟧“It is chiefly earth,”⟦/⟧ I said. ⟦H→B i =⟧“I am fond of gardening.”⟦/⟧
He laughed a good deal at this. People do, if one tells them the truth in a pleasant voice; I have hardly ever had to tell a lie.
The housekeeper received me in the hall with a branch of candles. She is a tall, spare woman with a jet cross, and she did not ask me to step over the threshold until I had stood for some time in the rain and looked at her.
⟦D→H i⟧“You are very pale,”⟦/⟧ said Mrs. Dunnage.
⟦H→D i⟧“I do not go out much in the sun.”⟦/⟧
⟦D→H i⟧“And they tell me you don’t breakfast.”⟦/⟧
⟦H→D i⟧“I have a delicate digestion. I take a little something last thing at night. May I come in?”⟦/⟧
She considered this for longer than was civil. ⟦D→H i⟧“I suppose that you had better,”⟦/⟧ she said.
@heading
October the 4th.
@end
I gave the children their first lesson by lamplight, the blinds of the schoolroom being drawn on account of my eyes. Edmund is eleven and has a cold blue stare. Clementine is eight, and keeps something in her pocket that moves.
⟦E→H i⟧“We don’t want to learn anything,”⟦/⟧ Edmund informed me.
⟦H→E i⟧“That is very convenient,”⟦/⟧ said I, ⟦H→E i =⟧“for I have not prepared anything. What do you like to do?”⟦/⟧
They exchanged a look. I do not think that the French lady can have asked.
⟦C→H i⟧“We make them leave,”⟦/⟧ said Clementine.
⟦H→C i⟧“Indeed! And how is it done?”⟦/⟧
⟦C→H i⟧“We put things in their beds. And Edmund walks about in the night in Mama’s dress with flour on his face. Then we say that we never heard anything.”⟦/⟧
⟦E→C i⟧“Clemmy! You’re not supposed to *tell*.”⟦/⟧
⟦C→E i⟧“She asked.”⟦/⟧
⟦H→C i⟧“What sort of things in their beds?”⟦/⟧ I enquired.
By way of answer she drew from her pocket a large, brown, and remarkably handsome toad, and set it on my open palm. I daresay I was meant to scream. But it is a great while since anything that had blood in it has sat in my hand of its own will. It looked up at me with its golden eyes and it did not so much as tremble.
⟦H→C i⟧“What is his name?”⟦/⟧ I said, when I could.
⟦C→H i⟧“Wellington. He doesn’t like people, generally.”⟦/⟧
⟦H→C i⟧“No,”⟦/⟧ I said. ⟦H→C i =⟧“I expect that is it.”⟦/⟧
@heading
October the 11th.
@end
Mr. Ravenel dined with us. He is a widower; a scholar; he is stooped and kind, and drops things. In the middle of the fish he looked up, and appeared to see me for the first time.
⟦R→H i⟧“Miss Pomfret, I am told the children have not made you cry.”⟦/⟧
⟦H→R i⟧“Not yet, sir.”⟦/⟧
⟦R→H i⟧“You have not touched your soup.”⟦/⟧
⟦H→R i⟧“It has garlic in it,”⟦/⟧ I replied. ⟦H→R i =⟧“I cannot take it. It’s a constitutional weakness.”⟦/⟧
⟦R→D i⟧“Has it garlic in it, Mrs. Dunnage?”⟦/⟧
⟦D→R i⟧“It has, sir,”⟦/⟧ said the housekeeper from the sideboard. ⟦D→R i =⟧“It’s a new receipt. I’ve put it in the pudding as well.”⟦/⟧
⟦C→D i⟧“In the *pudding?*”⟦/⟧ cried Clementine.
⟦D→C i⟧“For the good of our health, Miss.”⟦/⟧
She was looking steadily at me as she said it. I looked at the fish. When the curate, Mr. Pargeter, who was of the party, asked me afterwards to turn his music for him, I saw that there was a pier-glass behind the pianoforte, and that the housekeeper had taken up her station in the door with the coffee; and I was obliged to develop a headache.
⟦P→H i⟧“You do suffer, Miss Pomfret,”⟦/⟧ said Mr. Pargeter warmly. ⟦P→H i =⟧“I have seldom seen anyone look so interesting. Shall we not see you at church on Sunday?”⟦/⟧
⟦H→P i⟧“I’m afraid not. I burn so easily,”⟦/⟧ I said.
@heading
October the 12th.
@end
I was upon the roof, at something past two in the morning, when a voice spoke out of the dark behind a chimney.
⟦E→H i⟧“You came up the outside.”⟦/⟧
I will own that I was startled. I had a pigeon in my hand. I put it behind me.
⟦H→E i⟧“Edmund! You ought to be asleep.”⟦/⟧
⟦E→H i⟧“I was walking about in Mama’s dress.”⟦/⟧ He came forward into the moonlight, floury, holding up his train. ⟦E→H i =⟧“I looked out at the landing window and you were coming up the wall. Head first. Like a lizard.”⟦/⟧
⟦H→E i⟧“You had a bad dream.”⟦/⟧
⟦E→H i⟧“You’ve got a feather on your lip,”⟦/⟧ said Edmund.
There was a silence. I removed the feather. I have been discovered, in two hundred years, upon nine occasions, and I have never known what would be the right thing to say.
⟦E→H i⟧“Do you eat people?”⟦/⟧
⟦H→E i⟧“I used to. I gave it up. It led to so many removals.”⟦/⟧
⟦E→H i⟧“Would you eat *us?*”⟦/⟧
⟦H→E i⟧“Certainly not. You have not finished the rivers of Europe.”⟦/⟧
He thought this over. The wind was blowing the flour off him in a long white smoke. I waited for him to scream, and to run, and for the whole weary business to begin again: the lanterns, the trunk, the night train, and another name.
⟦E→H i⟧“I say,”⟦/⟧ said the boy in a whisper. His stare was not cold in the least. ⟦E→H i =⟧“Can I tell Clemmy?”⟦/⟧
@heading
October the 20th.
@end
I have never had such pupils. They have learned the rivers, and the Tudors, and long division, upon the understanding that for each subject got by heart I shall answer one question.
⟦C→H i⟧“Can you turn into a bat?”⟦/⟧
⟦H→C i⟧“No. What is nine times twelve?”⟦/⟧
⟦C→H i⟧“A hundred and eight. Did you ever meet Napoleon?”⟦/⟧
⟦H→C i⟧“I saw him go by in a carriage. He was eating a pear. Edmund, the wives of Henry the Eighth?”⟦/⟧
⟦E→H i⟧“Aragon Boleyn Seymour Cleves Howard Parr. Does it hurt, being dead?”⟦/⟧
I put down the chalk. ⟦H→E i⟧“Why do you ask me that?”⟦/⟧ I said.
He had turned away to the window, though there was nothing there to see but the blind. It was his sister who answered me, as she generally does.
⟦C→H i⟧“It’s because of Mama.”⟦/⟧
⟦E→C i⟧“It isn’t!”⟦/⟧
⟦C→H i⟧“It is so. He thinks it was dark and she was frightened. Papa won’t talk about it. He goes into the library and drops things.”⟦/⟧
I sat down between them upon the window-seat. I am not accustomed to it; I had to consider where people put their arms.
⟦H→E+C i⟧“I can only tell you what I know,”⟦/⟧ I said at last. ⟦H→E+C i =⟧“It doesn’t hurt. There’s a minute when it is dark, and then it is like being a child and falling asleep in a carriage, and hearing the voices go on, and somebody lifting you out. That’s as far as I went. I was called back, rather rudely. But I remember that I was not afraid. I remember I was quite cross to be woken.”⟦/⟧
Neither of them spoke for some time. By and by Clementine got out Wellington and placed him in my lap.
⟦C→H i⟧“You can hold him till supper,”⟦/⟧ she said.
@heading
October the 31st.
@end
It has come. I set this down in haste. I woke at dusk, in my trunk, to a sound of whispering, and of someone beating upon the lid.
⟦E→H i⟧“Miss Pomfret! Miss Pomfret, wake up! Dunnage has got a stake!”⟦/⟧
⟦C→H i⟧“She made it out of the croquet!”⟦/⟧
I put the lid up. They were both in their nightgowns, as white as paper. ⟦H→E+C i⟧“Where is she now?”⟦/⟧ I asked them.
⟦E→H i⟧“On the stairs. Mr. Pargeter’s with her, he’s got the book, and Bott has got a lantern. He doesn’t want to. He keeps on saying that you gave him a shilling.”⟦/⟧
⟦H→E i⟧“Open the window.”⟦/⟧
⟦C→H i⟧“Don’t go!”⟦/⟧ cried Clementine, and threw both her arms about my neck. She’s very warm. I had not been prepared for how warm. ⟦C→H i =⟧“I’ll learn the whole of the kings!”⟦/⟧
I might have been out at the casement and down the wall and away across the park in the time that it takes to write it. I have always gone. I had one foot on the sill. And the door burst open, and there stood Mrs. Dunnage with the mallet in one hand, and in the other half of a croquet hoop-peg, sharpened, with the blue stripe still upon it.
⟦D→E+C i⟧“Come away from her, my lambs!”⟦/⟧
⟦C→D i⟧“Shan’t!”⟦/⟧
⟦D→P i⟧“Read, Mr. Pargeter!”⟦/⟧
⟦P→D i⟧“I can’t seem to find the place,”⟦/⟧ said the curate, who was turning over pages in a great agitation. ⟦P→H i =⟧“Miss Pomfret, I do trust you’ll say it isn’t so. I’d hoped to – I had been going to speak to you upon a quite different matter.”⟦/⟧
⟦B→D i⟧“She’s only a slip of a thing, Mrs. D.,”⟦/⟧ mumbled Bott.
⟦D→B i⟧“She was in a *box!*”⟦/⟧
⟦E→D i⟧“She likes it in there! It’s none of your business what she likes!”⟦/⟧
⟦R→D+P+B+H i⟧“What in the name of heaven is going forward in my schoolroom?”⟦/⟧
It was the master. He had his spectacles pushed up on his brow and his finger in a book. They all began together; he held up his hand, and dropped the book, and picked it up.
⟦R→D i⟧“One at a time. Mrs. Dunnage?”⟦/⟧
⟦D→R i⟧“She is a vampyre, sir! The creature is a dead woman. She casts no reflection and she’s had every pigeon off the roof. I’ve known it since the garlic.”⟦/⟧
⟦R→H i⟧“Miss Pomfret? Is this the case?”⟦/⟧
I have said that I hardly ever tell a lie. ⟦H→R i⟧“Yes, sir,”⟦/⟧ said I. ⟦H→R i =⟧“I ought to have mentioned it in my letter.”⟦/⟧
⟦R→H i⟧“You ought. I see. Dear me.”⟦/⟧ He gazed upon me, and upon his daughter, who was hanging about my neck like a locket, and upon his son, who had taken up a stand before us both with a ruler. ⟦R→E i =⟧“Edmund, what is the capital of Portugal?”⟦/⟧
⟦E→R i⟧“Lisbon, Papa. On the Tagus.”⟦/⟧
⟦R→C i⟧“Clementine. How many are seven eights?”⟦/⟧
⟦C→R i⟧“Fifty-six,”⟦/⟧ sobbed Clementine into my collar.
⟦R→E+C i⟧“And do you – forgive me, I don’t know how to put it. Do you *sleep*, now? Both of you? I used to hear you walking about.”⟦/⟧
⟦E→R i⟧“Yes, Papa,”⟦/⟧ said Edmund. ⟦E→R i =⟧“She told us about Mama.”⟦/⟧
Nobody moved. I saw it go into Mr. Ravenel like a blade, and I saw that it was the sort that one has been waiting for. He took down his spectacles, and spent a while in wiping them.
⟦R→D i⟧“Mrs. Dunnage, I am exceedingly obliged to you. You’ve acted from the best of motives. I believe that we shall want that peg in the spring.”⟦/⟧
⟦D→R i⟧“But, sir, she is *damned!*”⟦/⟧
⟦R→D i⟧“Very possibly. She has taught them long division,”⟦/⟧ said Mr. Ravenel. ⟦R→H i =⟧“Miss Pomfret, is it only pigeons?”⟦/⟧
⟦H→R i⟧“And an occasional rabbit.”⟦/⟧
⟦R→H i⟧“There are a great many rabbits in the lower wood. I’d wondered whether, some evening, when you’re at leisure. It’s a thing I should very much like to be told about. What you told them.”⟦/⟧
I said that I should be happy to. I was obliged to look for my handkerchief.
⟦C→H i⟧“Does this mean she’s staying?”⟦/⟧ Clementine demanded of everybody. ⟦C→R i =⟧“Papa? Does it?”⟦/⟧
⟦R→C i⟧“I could never get another at this time of year,”⟦/⟧ said the master, and dropped his book.

# title: The Music at Kerhuon
# style: first person past; curly double quotes; gothic romance, paperback, 1969
# cast: H = Harriet Lyle | Harriet, Miss Lyle, Mademoiselle, the governess, my dear | she | narrator
# cast: Y = Yves de Kerhuon | Yves, the Comte, Monsieur de Kerhuon, monsieur, his father, Papa | he
# cast: A = Armand | Armand de Kerhuon, the cousin, his cousin, Cousin Armand | he
# cast: D = the old Comtesse | Madame, his mother, Grand-mère, the Comtesse, Maman | she
# cast: L = Luc | Luc de Kerhuon, the boy, my pupil, the child | he
# cast: G = Madame Guivarch | the housekeeper, Guivarch, Soazig | she
---
@heading
VII
@end
I had been five weeks at Kerhuon before I heard it.
It was the night of the equinox, and a gale was blowing. At dinner the candles leaned over all one way. There were five of us at that interminable table, if one counts the child, who was permitted to dine with us on Sundays and who’d eaten nothing; the old Comtesse in her black lace at the head, like a chess piece; and, facing each other down the length of the silver, the two cousins. One could not have mistaken them for anything else. They had the same long hands and the same narrow, sunburned face. But Armand’s laughed.
⟦A→H i⟧“You’ve been to the north tower, I hear,”⟦/⟧ he said to me. ⟦A→H i =⟧“What did you think of it?”⟦/⟧
⟦H→A i⟧“Luc’s ball went in. I didn’t get any farther than the door.”⟦/⟧
⟦Y→H i⟧“It is kept locked.”⟦/⟧
⟦H→Y i⟧“It was open yesterday, monsieur.”⟦/⟧
⟦Y→D i⟧“Who opened it?”⟦/⟧
⟦D→Y i⟧“Don’t raise your voice, Yves. The wind has blown the latch. It’s been blowing that latch since before you were born.”⟦/⟧
⟦Y→H i⟧“The floors aren’t safe, Miss Lyle,”⟦/⟧ said the Comte, as if he hadn’t heard. He did not look at me when he spoke. He seldom did. ⟦Y→H i =⟧“You will oblige me by keeping my son out of there. And yourself.”⟦/⟧
⟦H→Y i⟧“Certainly. If somebody had told me so I should have.”⟦/⟧
Armand laughed out loud. ⟦A→Y i⟧“There, Yves! You have been answered. It’s the English manner, they do it with the eyes lowered. You’ll have the fish, Miss Lyle? You’re very brave. We generally drown somebody or other before we get to the fish.”⟦/⟧
⟦D→A i⟧“Armand.”⟦/⟧
⟦A→D i⟧“Forgive me, Aunt. I only meant it’s blowing.”⟦/⟧
I glanced at the child beside me. He was eight years old, and small, with bitten nails. He’d gone the colour of the tablecloth.
⟦L→H i⟧“She’ll play tonight,”⟦/⟧ he whispered.
⟦H→L i⟧“Who will, darling?”⟦/⟧
⟦L→H i⟧“She always plays it when it blows. I’m not to say.”⟦/⟧
⟦Y→L i⟧“What is that, Luc?”⟦/⟧
⟦L→Y i⟧“Nothing, Papa.”⟦/⟧
⟦Y→L i⟧“Then sit up.”⟦/⟧
⟦D→H i⟧“The boy is feverish,”⟦/⟧ said the old Comtesse. ⟦D→H i =⟧“Take him up, mademoiselle, and see he has his powder. Guivarch shall bring you something on a tray.”⟦/⟧
@break
I gave him no powder. I’d tasted it the week before, and I hadn’t liked what it did to my tongue. I sat with him till he slept, and then I sat on in the nursery by the last of the fire with my tray on my knees; and toward eleven, in a lull, I heard the harpsichord.
It was quite distinct. It came from above, and from the north. Someone was playing an old tune, a simple one, the kind that is given to beginners, and at the same place each time they stumbled, and went back.
⟦G→H i⟧“Mademoiselle hears it also,”⟦/⟧ said a voice.
The housekeeper was standing just inside the door. I’d no idea how long she had been there.
⟦H→G i⟧“Who is it?”⟦/⟧
⟦G→H i⟧“I have come for the tray.”⟦/⟧
⟦H→G i⟧“Madame Guivarch, who’s playing?”⟦/⟧
⟦G→H i⟧“There’s no one in the north tower. It’s been shut up for two years, since they brought Madame Solange up from the rocks.”⟦/⟧ She crossed herself with a plate in her hand. ⟦G→H i =⟧“She never could play that piece. She’d begun it to please Monsieur, for his saint’s day. Always she went wrong at the turn.”⟦/⟧
⟦H→G i⟧“But somebody’s there now!”⟦/⟧
⟦G→H i⟧“Yes,”⟦/⟧ said Madame Guivarch.
⟦H→G i⟧“Have you told the Comte?”⟦/⟧
⟦G→H i⟧“Monsieur’s room is on the sea side. He has never heard it. Nobody has, but the little one, and he has been told what becomes of little boys who hear things. The doctor comes from Quimper on Friday, mademoiselle. Another doctor. There is a house near Rennes, with a wall.”⟦/⟧
⟦H→G i⟧“For *Luc?* He’s not mad. He’s only frightened to death!”⟦/⟧
⟦G→H i⟧“That’s so,”⟦/⟧ the housekeeper said. ⟦G→H i =⟧“And the one who comes after him isn’t frightened at all.”⟦/⟧ And with that she took up the tray, and looked at it, and then at me; and set something down on the arm of my chair. It was a key.
@break
I have often been asked why I did not go at once to the Comte. I can only say that I was twenty-three and that he had not, in five weeks, once looked me in the face.
The door at the foot of the tower stood ajar. I had a candle, and lost it on the first landing to the wind. After that I went by feel, with one hand upon the wall. The music had stopped. I’d counted forty steps, when someone took me by the wrist.
⟦Y→H i⟧“Not another step,”⟦/⟧ said a man’s voice, close to.
I screamed, I suppose; there was a palm over my mouth.
⟦Y→H i⟧“Be quiet. There’s nothing in front of you, do you understand? Put out your foot. Slowly.”⟦/⟧
I put it out. There was no stair there. There was a cold breath, that came up from a long way down, with the sea in it.
⟦H→Y i⟧“It’s been sawn,”⟦/⟧ I said, when he allowed me to.
⟦Y→H i⟧“Yes. It wasn’t so this morning.”⟦/⟧ It was Yves de Kerhuon. I knew him then by the tobacco, and the voice; I’d never heard it shake. ⟦Y→H i =⟧“What in God’s name are you doing here? I asked you. I *ordered* you—”⟦/⟧
⟦H→Y i⟧“I heard the harpsichord.”⟦/⟧
⟦Y→H i⟧“*You* heard it?”⟦/⟧
⟦H→Y i⟧“Quite plainly. So did Madame Guivarch. So has Luc, every time that it’s blown since his mother died, only he’s been told they’ll shut him up in Rennes if he says so.”⟦/⟧
He let go of my wrist. I could hear him breathing in the dark.
⟦Y→H i⟧“My mother told me that he heard voices,”⟦/⟧ he said slowly. ⟦Y→H i =⟧“She said that I should not speak to him of Solange, it made him worse. I’ve hardly dared to look at him. For two years I’ve thought that he’d got it from me.”⟦/⟧
⟦H→Y i⟧“From you! Why?”⟦/⟧
⟦Y→H i⟧“Because I hear it as well.”⟦/⟧
⟦H→Y i⟧“She said your room was on the sea side.”⟦/⟧
⟦Y→H i⟧“I sleep in the library. I’ve slept in the library since it began. Did you suppose that I was avoiding your eyes for the pleasure of it, Miss Lyle? I took you for a sane woman. I didn’t want you to see what I was.”⟦/⟧
Above our heads, very softly, someone laughed.
⟦A→Y+H i⟧“How charming,”⟦/⟧ said Armand. ⟦A→Y+H i =⟧“No, don’t come up, cousin. You’d have to jump, and you were never any good at that.”⟦/⟧
A light had sprung up over us. He was leaning on the rail of the upper landing, with a lantern by his foot, for all the world as though he’d come out on a balcony to look at the evening. There were four yards of empty air between him and us. Behind him I could see the corner of a keyboard.
⟦Y→A i⟧“It was you,”⟦/⟧ said Yves.
⟦A→Y i⟧“On and off. I’m told I’ve a light touch. I had thought it might take you six months, you were always so nervous a boy, but you’ve got our grandfather’s constitution. One was obliged to start in on the child.”⟦/⟧
⟦H→A i⟧“And the stair?”⟦/⟧ I said.
⟦A→H i⟧“That was for him, my dear. It’s to be regretted. He’d have come up one night or another, they would have said he’d gone to join her, and there would be poor little Luc and his wall, and his devoted Uncle Armand to see to the estate. Only you’ve taken to walking about. I asked my aunt particularly for someone *plain*.”⟦/⟧
⟦Y→A i⟧“You killed Solange.”⟦/⟧
⟦A→Y i⟧“I taught her to play,”⟦/⟧ said his cousin. He’d stopped smiling. ⟦A→Y i =⟧“That was all, in the beginning. She wished it to be a surprise. She went wrong each time at the turn, and laughed, and began again. Then I told her what I felt and she laughed at that. She was standing just there by the window.”⟦/⟧
⟦D→A i⟧“Armand,”⟦/⟧ somebody said. ⟦D→A i =⟧“That’s enough.”⟦/⟧
She was below us, on the stair, with a hand on Madame Guivarch’s arm. She had climbed those forty steps in the dark at seventy-four. In the lantern light her face was like something that has been dug up.
⟦A→D i⟧“Go to bed, Aunt.”⟦/⟧
⟦D→A i⟧“You told me she fell.”⟦/⟧
⟦A→D i⟧“She did fall.”⟦/⟧
⟦D→A i⟧“You told me that Yves was ill, that I must be brave. I gave that child the powders with my own hand. I was to write to Rennes.”⟦/⟧ She put out her stick and felt for the edge. ⟦D→A i =⟧“I brought you here when your mother died. I loved you the better of the two. He was always so silent.”⟦/⟧
⟦Y→D i⟧“Maman, stay back!”⟦/⟧
⟦G→D i⟧“I’ve got hold of her, monsieur,”⟦/⟧ said Madame Guivarch.
And it was then that I saw the child. He’d followed them up. He was barefoot, in his nightshirt, and he stood between the two old women with his hands at his sides, looking up, past me, past the gap, at the lantern, and at the man, and the thing behind him with its lid open.
⟦L→Y i⟧“Papa,”⟦/⟧ he said. ⟦L→Y i =⟧“It’s only Cousin Armand.”⟦/⟧
⟦Y→L i⟧“Yes.”⟦/⟧
⟦L→Y i⟧“It isn’t Maman at all. I’m not seeing it, am I? Do you see him?”⟦/⟧
⟦Y→L i⟧“I see him,”⟦/⟧ said Yves. He had gone down on his knees on that dreadful stair, and he held out both arms. ⟦Y→L i =⟧“I see him, Luc. I heard it, too. I heard it every time.”⟦/⟧
⟦L→Y i⟧“You never *said*.”⟦/⟧
⟦Y→L i⟧“No. That was very wrong of me. Come here, quickly. Keep to the wall.”⟦/⟧
I don’t believe that Armand meant to do what he did. I’ve thought of it since. I think that he looked down at the five of us, the whole of his family and one plain Englishwoman, with our faces tilted up to him as if it were the theatre; and that for once he could not think how to make us laugh. He took up the lantern. He bowed. Then he turned, with the old grace, to go in; and forgot, as I might have done, as anybody might, that it was he who’d sawn the landing too.
@break
⟦L→H i⟧“Are you going away?”⟦/⟧ Luc asked me. It was a week afterward. We were out on the terrace; the wind had dropped, and the sea lay all about us as flat as a plate.
⟦H→L i⟧“Do you want me to?”⟦/⟧
⟦L→H i⟧“No. Papa says that I’m to go to the school in the village with the Le Goff boys. He says that I can learn the trumpet. You can’t be a governess if there’s nobody to governess, can you?”⟦/⟧
⟦H→L i⟧“I don’t suppose so.”⟦/⟧
⟦L→Y i⟧“That’s what I told you, Papa,”⟦/⟧ said Luc over his shoulder. ⟦L→Y i =⟧“So you’ll have to think of something else for her to be.”⟦/⟧
The Comte de Kerhuon came out through the long window, into the sun. He had a letter in his hand, and it was open, and I recognised my own writing. He looked me full in the face.
⟦Y→L i⟧“Go and see if Soazig has got any bread,”⟦/⟧ he said.
⟦L→Y i⟧“You’re only getting rid of me.”⟦/⟧
⟦Y→L i⟧“Yes,”⟦/⟧ said Yves, and he did not take his eyes away. ⟦Y→L i =⟧“I’ve been thinking of something else for five weeks.”⟦/⟧

# title: The Articles of the Magpie
# style: third person past; period adventure; curly double quotes; much narration; a crew's vote on deck, six or seven voices
# cast: T = Captain Hester Tregaskis | Captain Tregaskis, Tregaskis, Hester, Captain, the captain, Black Hester | she
# cast: J = Job Ludlow | Ludlow, Job, the quartermaster, Mr. Ludlow | he
# cast: F = Figueira | the cook, Senhor Figueira, old Figueira | he
# cast: W = Wat Pascoe | Wat, the boy, the cabin boy, young Wat | he
# cast: D = Don Ignacio de Arrieta | the prisoner, Don Ignacio, Arrieta, the Spaniard, the old gentleman, señor | he
# cast: Q = Quashie Brand | Brand, the gunner, Quash | he
# cast: M = Mudge | the carpenter, Chips | he
# cast: L = the lookout | the man at the masthead | he
---
It was a rule of the *Magpie* that no man spoke at a vote until he had put his knife in the mast. By four bells of the forenoon watch there were thirty-one knives in it, and the captain’s was not among them.
⟦J→T i⟧“It’s not in me to like this, Hester,”⟦/⟧ said Job Ludlow.
⟦T→J i⟧“Nobody asked you to like it, Mr. Ludlow. Read them the article.”⟦/⟧
The quartermaster had the paper by heart but he unfolded it all the same. It had been wet a good many times. He was a long grey stooping fellow who had been clerk to a ropewalk before he took to piracy, and he read as if he were reading out a bill of quantities.
⟦J i quoted⟧“‘Article the seventh. That no prize or prisoner be kept back from the company by any person, of whatever rank, upon pain of marooning.’”⟦/⟧ He looked at them over the top of it. ⟦J i =⟧“You all put your mark to that. There’s Brand’s mark, and Mudge’s. That there’s hers.”⟦/⟧
⟦T→J i⟧“I don’t dispute the mark.”⟦/⟧
⟦M→T i⟧“Do you dispute the Spaniard?”⟦/⟧ That was Mudge, the carpenter, a thick man with a cast in his eye, who had never forgiven her for being right about the mizzen. ⟦M→T i =⟧“Three weeks he’s been in your lazarette, a-sitting on a cask. Eating our biscuit. And us told there was rats!”⟦/⟧
⟦Q→M i⟧“There are rats,”⟦/⟧ said the gunner mildly.
⟦M→Q i⟧“Rats don’t ask for a second blanket, Brand.”⟦/⟧
There was some laughing at that, and she was glad of it. She had seen two captains voted off two quarterdecks and each time it had been done without any laughing at all.
The prisoner had been set down on a hatch cover in the middle of the waist. The sun was hard upon him. He was very old, and exceedingly clean; heaven knew how he had managed it; and he sat with his two hands on the top of a stick that was not there, because Mudge had taken it away and broken it. By him stood the boy Wat with a dipper of water, and a look on his face of such naked guilt that Hester could have clouted him.
⟦J→T i⟧“Will you say how you came by him?”⟦/⟧
⟦T→J i⟧“You were there. We took the *Santa Rufina*, off Margarita. You had the boarding party.”⟦/⟧
⟦J→T i⟧“I had the boarding party, and I counted eleven prisoners into the boat, and gave ’em water and a compass.”⟦/⟧
⟦T→J i⟧“There were twelve aboard.”⟦/⟧
⟦J→T i⟧“So it would seem.”⟦/⟧
⟦M i⟧“Worth something, then!”⟦/⟧ Mudge turned round to the rest of them with his arms out. ⟦M i =⟧“Don’t it stand to reason? He’s some governor. He’s some bishop. She’s been a-keeping him by to sell him on her own account at Curaçao, and pocket the lot, and *that’s* why he’s had blankets!”⟦/⟧
It went round the deck like wind going through barley. Ludlow let it go. When it had quite died he said, in the same dry voice:
⟦J→T i⟧“Is he a bishop?”⟦/⟧
⟦T→J i⟧“No.”⟦/⟧
⟦J→T i⟧“Is there any ransom on him?”⟦/⟧
⟦T→J i⟧“Not a farthing.”⟦/⟧
⟦M→T i⟧“Then what’s he *for?*”⟦/⟧
She didn’t answer. She took hold of the rail behind her, and it was hot. It was the old gentleman who spoke, and it gave everybody a start, for they had none of them thought to ask if he had English.
⟦D→T i⟧“I think you had better tell them, Captain. I am too old to be a mystery.”⟦/⟧
⟦T→D i⟧“You’ll be quiet, señor.”⟦/⟧
⟦D→T i⟧“I have been quiet for three weeks. In the dark, with a cask. It was a very good cask, I do not complain.”⟦/⟧
⟦T→D i⟧“I said be quiet!”⟦/⟧
⟦F→T i⟧“Let him speak,”⟦/⟧ said Figueira.
Now the cook never spoke at votes. He had one leg and no teeth, he had been at sea for longer than some of them had been alive, and in eleven years aboard of the *Magpie* nobody could remember his putting a knife in the mast. But he’d come up out of the galley with the big one, the one he had for the pork, and he stumped across to the mainmast and drove it in above all the rest so that it hummed.
⟦F i⟧“There. I have a knife in. Let him speak, I want to hear it. I have been making that man soup.”⟦/⟧
⟦M→F i⟧“You *knew?*”⟦/⟧
⟦F→M i⟧“She can’t cook. Who do you think is making the soup, the boy?”⟦/⟧
⟦W→F i⟧“I only carried it,”⟦/⟧ said Wat in a whisper.
⟦J→W i⟧“How long have you been carrying it, lad?”⟦/⟧
⟦W→J i⟧“Since – since always, Mr. Ludlow.”⟦/⟧
⟦J→Q i⟧“And you, Quash? I see you’re looking at your feet.”⟦/⟧
⟦Q→J i⟧“I lent a blanket.”⟦/⟧
⟦J→Q i⟧“God’s teeth. Was there anyone who *didn’t* know?”⟦/⟧
⟦Q→J i⟧“You, Job. And Mudge. We thought you’d feel obliged to do something.”⟦/⟧
That time they laughed outright, and Mudge went the colour of brick. But Ludlow did not laugh. He folded up the articles in three, and then in three again, and put them in his bosom, and Hester saw that she had hurt him, and that it was going to count for more than any carpenter.
⟦J→D i⟧“Who are you, sir?”⟦/⟧ he asked.
⟦D→J i⟧“Ignacio de Arrieta y Luzán. I was for thirty years the harbour master at Santa Marta.”⟦/⟧
⟦J→D i⟧“And what is it that you are to her?”⟦/⟧
⟦D→J i⟧“I hanged her father,”⟦/⟧ said Don Ignacio.
You could hear the water going by. Far up, the lookout, who couldn’t have heard a word, was whistling.
⟦M i⟧“Well, I’m damned,”⟦/⟧ said Mudge at length.
⟦D→J i⟧“It was done according to the law. There was a trial. He had burned four ships, and there were people on them. I signed the paper, I went to see it carried out, since I have thought always that one should. There was a little girl in the crowd. She had on a boy’s coat. All the others were looking at the scaffold, and she was looking at me.”⟦/⟧ He moved his hands upon the stick that was not there. ⟦D→J i =⟧“Twenty-six years. And then I am in a cabin in the *Santa Rufina*, going to Cádiz to die at the house of my niece, and the door is broken, and it is the same eyes. I said, ⟦D→T i quoted⟧‘Ah. Here you are.’⟦/⟧”⟦/⟧
⟦W→T i⟧“Is that true, Captain?”⟦/⟧
⟦T→W i⟧“Every word. Give him some of that water, Wat, and stop spilling it.”⟦/⟧
⟦J→T i⟧“Then why’s he alive?”⟦/⟧
It was the question. She had been asking it herself, most nights, about the middle watch, upon one side of a plank door, and listening to an old man cough on the other.
⟦T→J i⟧“I meant to kill him. I went in there for it.”⟦/⟧
⟦J→T i⟧“And?”⟦/⟧
⟦T→J i⟧“He asked if he might finish his letter.”⟦/⟧
⟦M→T i⟧“His *letter?*”⟦/⟧
⟦T→M i⟧“To the niece. He’d got as far as the hens.”⟦/⟧
⟦D→M i⟧“She has trouble with her hens,”⟦/⟧ Don Ignacio explained.
⟦T i⟧“I said I’d give him until he’d finished it. I had him brought across under a sail so it could be done private, as it was a private thing and none of the company’s. And he’s been writing it for three weeks. Every night I go down and I say, ⟦T→D i quoted⟧‘Is it done?’⟦/⟧ and he says, ⟦D→T i quoted⟧‘Not quite.’⟦/⟧”⟦/⟧
⟦Q→D i⟧“How long is it?”⟦/⟧
⟦D→Q i⟧“Forty-one pages.”⟦/⟧
⟦Q→D i⟧“On hens?”⟦/⟧
⟦D→Q i⟧“Not all. Some of it is advice about the drains.”⟦/⟧
⟦F i⟧“I have read it,”⟦/⟧ put in the cook. ⟦F i =⟧“It’s very good on drains.”⟦/⟧
⟦J i⟧“Let me understand the matter,”⟦/⟧ said Ludlow. He had both hands pressed to his temples. ⟦J→T i =⟧“You broke the seventh article of this ship, which you wrote, Hester, it’s in your own hand. You’ve kept back a prisoner. Not for money.”⟦/⟧
⟦T→J i⟧“No.”⟦/⟧
⟦J→T i⟧“Nor yet for love.”⟦/⟧
⟦T→J i⟧“I should think not!”⟦/⟧
⟦J→T i⟧“You’ve kept him back to murder him, and haven’t done it.”⟦/⟧
⟦T→J i⟧“I’ve been busy.”⟦/⟧
⟦L→T i⟧“Deck there!”⟦/⟧ cried the man at the masthead. ⟦L→T i =⟧“Sail! Sail on the larboard quarter!”⟦/⟧
Every head went back. She had opened her mouth for the order before she recollected that, until the vote was taken, she had no right to give one; and she shut it; and it was the hardest thing that she’d done yet.
⟦J→L i⟧“What is she?”⟦/⟧ bawled Ludlow.
⟦L→J i⟧“Three masts! Big! She’s got Spanish colours!”⟦/⟧
⟦Q→J i⟧“That’ll be the guarda costa out of Cartagena. The *Nuestra Señora*. Forty guns.”⟦/⟧
⟦J→Q i⟧“How long have we got?”⟦/⟧
⟦Q→J i⟧“In this wind? Two hours. Less, if Chips here goes on blowing.”⟦/⟧
⟦M→J i⟧“Vote first!”⟦/⟧ shouted Mudge. ⟦M→J i =⟧“Vote, I say! I’ll not go into action under a captain that lies to her own company!”⟦/⟧
⟦F→M i⟧“You’ll go into action under the galley table, you did last time.”⟦/⟧
⟦M→F i⟧“I was *mending* it!”⟦/⟧
⟦J i⟧“Quiet! All of you!”⟦/⟧ It was so seldom that Ludlow raised his voice that they were. ⟦J→T i =⟧“Captain Tregaskis. Have you anything to say before they draw?”⟦/⟧
She thought about it. She looked at the thirty-two knives, and the faces that belonged to them; at Brand, who’d been with her since she had a periagua and nine men; at the boy.
⟦T i⟧“I made that article because the last captain I sailed with kept things back. I was right to make it. You can put me ashore on any sandbank you like, and I won’t say it’s unjust. But put me off after, not before. There’s none of you can work her through the Serpent’s Mouth with the tide making, and that’s where we shall have to go.”⟦/⟧
⟦Q→T i⟧“That’s so. I couldn’t.”⟦/⟧
⟦J→T i⟧“Nor I.”⟦/⟧
⟦D→T i⟧“Forgive me,”⟦/⟧ said Don Ignacio, ⟦D→T i =⟧“but you do not go by the Serpent’s Mouth. Not in this month. They have sunk there two hulks.”⟦/⟧
⟦T→D i⟧“Who have?”⟦/⟧
⟦D→T i⟧“I have. It was my last order before they pensioned me. There is another channel, by the north, behind the little island with the trees. It is narrow. For this reason it is not on your charts; nor on ours. I drew it myself, and I put it in a drawer.”⟦/⟧
⟦T→D i⟧“And you’d take us in by it? With your own people behind us?”⟦/⟧
⟦D→T i⟧“My own people would put me on a ship to Cádiz. I have been thinking about this, in the dark. I do not like my niece.”⟦/⟧ He turned his face up to her, screwing up his eyes against the light. ⟦D→T i =⟧“Also, Captain, I have not finished my letter.”⟦/⟧
For a moment she really didn’t know what she’d do. She could feel it all still there, the square at Santa Marta and the flies, and the wool of that great coat with its sleeves down over her fingers. It had been in her so long that she’d built upon it, the way they build on a rock.
Then Job Ludlow walked over to the mast. He pulled out his own knife, and wiped it, and he put it in his belt.
⟦J i⟧“I don’t find that he’s a prisoner,”⟦/⟧ he said. ⟦J i =⟧“A prisoner’s a man that’s kept. It’s my opinion, as quartermaster, that what we’ve got here is a pilot. There’s nothing in the seventh article about pilots.”⟦/⟧
⟦M→J i⟧“That’s a quibble!”⟦/⟧
⟦J→M i⟧“I was nine years a clerk, Mudge. It’s a *beautiful* quibble.”⟦/⟧
Brand’s came out next, then the cook’s, with a grunt, and then there was such a crowding about the mast that somebody got cut. Mudge’s knife was left by itself at the end, low down, and he stood in front of it, breathing.
⟦M→T i⟧“You might have told me. That’s all. I’d have lent a blanket.”⟦/⟧
⟦T→M i⟧“I know you would, Chips. I’m sorry.”⟦/⟧
⟦M→D i⟧“And I’ll make him another stick,”⟦/⟧ said the carpenter gruffly, and wrenched it free.
⟦T i⟧“Hands to the braces!”⟦/⟧ roared Hester Tregaskis, who was already halfway up the ladder. ⟦T→W i =⟧“Wat, bring the old gentleman up here and get him a chair! No, not that one. Mine.”⟦/⟧
⟦W→T i⟧“Aye aye, Captain! What’ll I do with his letter?”⟦/⟧
She stopped with a hand on the rope. The old man had put his head on one side, as though he too were interested.
⟦T→W i⟧“Get him more ink,”⟦/⟧ she said.

# title: The Head of Saint Wilfreda
# style: third limited past; curly double quotes; fantasy heist, longer, crew of six, several scenes
# cast: D = Dov Lachman | Dov, Lachman, the locksmith | he
# cast: N = Nell Cardew | Nell, Cardew, Magpie, boss | she
# cast: A = Philippa Snode | the Abbess, Philippa, Pippa, Reverend Mother | she
# cast: O = Little Osric | Osric, Oz | he
# cast: Q = Professor Quince | Quince, the Professor, the alchemist | he
# cast: T = Tib | the kid, the girl | she
# cast: S = Saint Wilfreda | Wilfreda, the saint, the skull, the head, Lady | she
# cast: L = Provost Ferrante Lusk | Lusk, the Provost, the thief-taker | he
# cast: R = Rivka Lachman | Rivka, Dov’s wife, his wife | she
# cast: G = the young constable | the constable | he
---
⟦N→D+A+O+Q+T i⟧“Nobody’s robbing a church,”⟦/⟧ said Nell. ⟦N→D+A+O+Q+T i =⟧“I want to get that out of the way. We’re robbing a cathedral.”⟦/⟧
⟦O→N i⟧“My mum’s buried there,”⟦/⟧ said Little Osric.
⟦N→O i⟧“We’re not robbing your mum.”⟦/⟧
⟦O→N i⟧“I’m just saying she’ll see.”⟦/⟧
Dov had his feet up on the stove in the back room of the Three Herrings and was trying to look like a man who was going to say no. He’d told his wife he was going to say no. He had said it to the mirror, too, while shaving. He was forty-four, he had a shop, and there was a sign over it with his name on in gold leaf that told the world he’d be happy to fix its locks.
⟦D→N i⟧“What’s the job?”⟦/⟧
⟦N→D i⟧“I thought you were out.”⟦/⟧
⟦D→N i⟧“I am. I’m asking.”⟦/⟧
⟦A→D i⟧“He’s asking,”⟦/⟧ the Abbess told her gin. She wasn’t an abbess. She’d been one for eleven months, in Verrence, and she’d kept the clothes. ⟦A→N i =⟧“Go on, Nell, you’ve got him wriggling, put him out of his misery.”⟦/⟧
Nell unrolled a plan across the table and set a candle on each corner. She was small and neat and dark, and she liked things that shone; they had called her Magpie since she was six. ⟦N→D+A+O+Q+T i⟧“Here’s the nave, here’s the choir. This is the crypt underneath. Down here there’s a door, and behind the door there’s a grille, and behind the grille there’s a box about so big made of crystal and gold, and in the box is the head of Saint Wilfreda.”⟦/⟧
No one spoke. Professor Quince, who had been mixing something in a saucer, quit mixing it.
⟦Q→N i⟧“The patroness of the city.”⟦/⟧
⟦N→Q i⟧“That’s her.”⟦/⟧
⟦Q→N i⟧“Who turned back the plague, and the Vandals.”⟦/⟧
⟦T→Q i⟧“Just the head?”⟦/⟧ asked Tib. She was twelve, or thought so, and was lying along the top of the dresser because she preferred it. ⟦T→Q i =⟧“Where’s the rest of her?”⟦/⟧
⟦Q→T i⟧“There’s an arm in Verrence.”⟦/⟧
⟦A→Q i⟧“There are three arms in Verrence, dear. I sold one of them.”⟦/⟧
⟦D→N i⟧“Who’s buying?”⟦/⟧
⟦N→D i⟧“A margrave. He’s got a bishop with a palsy, and he wants to do him a kindness. Two thousand each.”⟦/⟧
Osric whistled. The girl on the dresser fell off it and landed on her feet.
⟦D→N i⟧“Two thousand crowns. For a skull.”⟦/⟧
⟦N→D i⟧“It’s a nice box.”⟦/⟧
⟦D→N i⟧“Have you met him? This margrave?”⟦/⟧
⟦N→D i⟧“I’ve met his man.”⟦/⟧
⟦D→N i⟧“Nell.”⟦/⟧
⟦N→D i⟧“He paid the first half in advance, Dov. In gold. I bit it.”⟦/⟧ She looked at him across the candles. They’d known each other for twenty-five years, and for about six weeks of that they had been married, though neither of them brought it up. ⟦N→D i =⟧“It’s a Haldermann on the door. It’s an honest-to-God seven-lever Haldermann. There’s maybe two men living who could get it open, and the other one has the gout.”⟦/⟧
⟦A→N i⟧“Oh, that’s low,”⟦/⟧ said the Abbess admiringly.
Dov took his feet off the stove.
⟦D→N i⟧“Seven-lever?”⟦/⟧ he said.
@break ———
⟦R→D i⟧“You said no,”⟦/⟧ said Rivka.
⟦D→R i⟧“I said no first.”⟦/⟧
⟦R→D i⟧“And then?”⟦/⟧
⟦D→R i⟧“It’s a Haldermann.”⟦/⟧
His wife was chopping onions. She’d been a fence’s daughter, and there wasn’t a great deal about it that she needed to have explained. She pushed the onions into the pot with the back of the knife and started on a carrot. ⟦R→D i⟧“How many levers?”⟦/⟧
⟦D→R i⟧“Seven.”⟦/⟧
⟦R→D i⟧“Can you do a seven?”⟦/⟧
⟦D→R i⟧“I don’t know. Nobody knows. I did a six once in Orlenz, and that was raining.”⟦/⟧
⟦R→D i⟧“You’re smiling.”⟦/⟧
⟦D→R i⟧“I’m not.”⟦/⟧
⟦R→D i⟧“Look in the spoon. You’ve been mending hinges for four years with a face like a wet Sunday. Is *she* running it?”⟦/⟧
⟦D→R i⟧“Who else?”⟦/⟧
⟦R→D i⟧“I like her. I just want to know who it is that I’ll be throwing things at.”⟦/⟧ The carrot went in. ⟦R→D i =⟧“Home for breakfast?”⟦/⟧
⟦D→R i⟧“Home for breakfast. I swear it.”⟦/⟧
⟦R→D i⟧“Don’t swear,”⟦/⟧ said Rivka. ⟦R→D i =⟧“It’s a cathedral.”⟦/⟧
@break ———
They rehearsed for a week in a tannery, because nobody would come in to ask about the noise. The Professor had chalked out the nave on the floor. Osric was all the pillars.
⟦N→A i⟧“Again from the vision. Pippa, where are you?”⟦/⟧
⟦A→N i⟧“By the font, overcome.”⟦/⟧
⟦N→A i⟧“You’re in the font. That line’s the font.”⟦/⟧
⟦A→N i⟧“Then somebody should have drawn it rounder. What do I see? I’ve got to see something, I can’t just go off like a kettle.”⟦/⟧
⟦Q→A i⟧“Wilfreda herself would be traditional.”⟦/⟧
⟦A→Q i⟧“With the head on or off?”⟦/⟧
⟦Q→A i⟧“On, I think. She is generally shown with a goose.”⟦/⟧
⟦O→N i⟧“Boss, can I put my arms down?”⟦/⟧
⟦N→O i⟧“When we’ve gotten to the crypt. You’re holding up the roof, Oz. Tib, count.”⟦/⟧
⟦T→N i⟧“I’m on ninety.”⟦/⟧
⟦N→Q i⟧“It’s too slow. How long do they sneeze for?”⟦/⟧
⟦Q→N i⟧“It depends on how much pepper. I could give you a quarter of an hour, but some of the old people might not care for it.”⟦/⟧
⟦D→N i⟧“I need twenty minutes,”⟦/⟧ said Dov from the corner. He’d built a mock-up out of a barrel and was lying on his side with one ear against it. ⟦D→N i =⟧“If it’s what I think it is, there’s a false gate behind the fourth lever. If I rush it then it drops a bar and we all go home.”⟦/⟧
⟦N→D i⟧“We don’t all go home. We’ll have five hundred people looking for their hats, and the watch on the door.”⟦/⟧
⟦D→N i⟧“About the watch. How come there’s only two of them on?”⟦/⟧
⟦N→D i⟧“It’s the Feast. They get the night off.”⟦/⟧
⟦D→N i⟧“They never used to.”⟦/⟧
⟦N→D i⟧“You’ve been out of it four years, Dov! Things change. There’s a new man in the watch office, he’s lazy. It’s a gift.”⟦/⟧
⟦T→N i⟧“My brother used to say, never rob a house with the window open,”⟦/⟧ Tib remarked.
⟦O→T i⟧“Why not?”⟦/⟧
⟦T→O i⟧“’Cause somebody’s opened it.”⟦/⟧
It got a little quiet after that. Nell clapped her hands.
⟦N→D+A+O+Q+T i⟧“Places!”⟦/⟧ she said. ⟦N→D+A+O+Q+T i =⟧“From the vision. And Pippa, for God’s sake, get out of the font.”⟦/⟧
@break ———
The plan was a good one. Dov had been in on enough bad ones to know. On the eve of the Feast the cathedral stayed open for the vigil until two in the morning, and there would be five hundred people in it, holding candles and thinking about their feet. The Abbess was to have a vision. Osric would carry her out. In the confusion the Professor would let off something in a thurible, and during the sneezing three persons in cassocks would go down the crypt stair.
⟦D→T i⟧“How’s it look?”⟦/⟧ he muttered.
⟦T→D i⟧“It’s all hats.”⟦/⟧ Tib was standing on the base of a tomb with her cassock hitched up. ⟦T→D i =⟧“There’s Oz. There’s the Professor. He’s swinging it too much, some lady’s telling him off.”⟦/⟧
⟦N→T i⟧“Constables?”⟦/⟧
⟦T→N i⟧“Two at the west door. One’s asleep.”⟦/⟧
⟦N→T i⟧“That’s not many,”⟦/⟧ said Nell, and she frowned, and then there was a scream from over by the font, a lovely one, with a throb in it, and the choir came apart in the middle of an Amen.
⟦A i⟧“I see her!”⟦/⟧ cried the Abbess. ⟦A i =⟧“Clothed in light! She weeps! She weeps for the price of bread!”⟦/⟧
⟦D→N i⟧“We didn’t talk about bread.”⟦/⟧
⟦N→D i⟧“She gets political. Go, go!”⟦/⟧
There was a bang. The smoke was lilac. They were halfway down the stair before the first sneeze, and by the time they’d reached the bottom it sounded like a regiment firing at will.
It was cold in the crypt. There was one lamp, and an old verger under it in a chair with his mouth open. He’d been seen to, Nell said, it was only poppy. They tiptoed by him all the same. And there it was at the end, in the dark, set in nine feet of stone: a little iron door with a brass face on it the size of a saucer.
⟦D i⟧“Hello, sweetheart,”⟦/⟧ said Dov.
⟦T→N i⟧“Does he always talk to them?”⟦/⟧
⟦N→T i⟧“He talked to them more than he did to me.”⟦/⟧
⟦D→N i⟧“You never had seven levers. Hold the light up. Higher.”⟦/⟧
It took him nineteen minutes. He’d remember them when he was old. At the end he put down his picks, and flexed his hand, and turned the wheel with one finger, and two tons of iron came open with a sigh. Behind it was the grille; that took as long as buttering toast. Behind the grille a lamp was burning, red, in front of a box of crystal and gold. Nell let out her breath.
She was a small skull, and brown. Somebody a long time ago had put a wreath of gilt roses on her, a bit crooked. She hadn’t got many teeth.
⟦S→N+D+T i⟧“Well, it’s about time,”⟦/⟧ said Saint Wilfreda.
@break ———
Tib was the only one who didn’t yell. When Dov had got his back off the wall, the kid was squatting in front of the box with her nose right up against the crystal.
⟦T→S i⟧“Can you see me?”⟦/⟧
⟦S→T i⟧“Of course I can see you. You’ve got jam on your chin. Who’s the one with his mouth open?”⟦/⟧
⟦T→S i⟧“That’s Dov. He did your lock.”⟦/⟧
⟦S→D i⟧“You’ve got very good hands,”⟦/⟧ said the skull. Its jaw didn’t move. The voice was a country voice, dry and quick, and it seemed to come from just behind your own ear. ⟦S→D i =⟧“I was listening to you. The last fellow swore the whole way.”⟦/⟧
⟦D→S i⟧“What last fellow?”⟦/⟧
⟦S→D i⟧“The one who put it in. Are you stealing me?”⟦/⟧
Dov looked at Nell. Nell had a hand pressed flat to her breastbone, and he saw to his astonishment that she was about to curtsey.
⟦N→S i⟧“Yes, Lady,”⟦/⟧ she said. ⟦N→S i =⟧“We were. I mean, we’ll put it all back.”⟦/⟧
⟦S→N i⟧“Don’t you dare. I’ve been in here four hundred years. They take me out once in the year and carry me around the square, and everyone bawls at me about their bowels. I can’t do anything about bowels. I was a goose girl! I told one Vandal he should be ashamed of himself, and he went away and had a think. That’s the whole of what I ever did. Where are you taking me?”⟦/⟧
⟦N→S i⟧“There’s a margrave. He’s got a bishop who’s sick.”⟦/⟧
⟦S→N i⟧“Which margrave?”⟦/⟧
⟦N→S i⟧“Of Oberstein.”⟦/⟧
⟦S→N i⟧“He’s been dead since Lent, my girl. They had a Mass said for him, right up over my head. It was a poor turnout.”⟦/⟧
It was quiet. Upstairs the sneezing had died down, and that was all you could hear, that it had died down. Nobody was singing. Nobody was shuffling. There should have been five hundred pairs of feet.
⟦D→N i⟧“Who was his man?”⟦/⟧ said Dov. ⟦D→N i =⟧“The one who paid you. What did he look like?”⟦/⟧
⟦N→D i⟧“I don’t know. Tall. He had a cough. Gray gloves.”⟦/⟧
⟦D→N i⟧“And you bit the gold.”⟦/⟧
⟦N→D i⟧“It was *good* gold.”⟦/⟧
⟦D→N i⟧“I’ll bet it was. It’s city gold! It’s out of the Provost’s own strongbox, I put the lock on it. *Lusk* wears gray gloves, Nell!”⟦/⟧
⟦S→T i⟧“Who’s Lusk?”⟦/⟧ the saint asked with interest.
⟦T→S i⟧“Thief-taker. He hung my brother.”⟦/⟧
⟦S→T i⟧“Did he? What for?”⟦/⟧
⟦T→S i⟧“A ham.”⟦/⟧
⟦S→T i⟧“Hm,”⟦/⟧ said Saint Wilfreda. The red light moved a little in the sockets of her eyes. ⟦S→T i =⟧“Pick me up, child. Not the box. Leave them the box. Just me.”⟦/⟧
@break ———
They had the doors shut. There were forty constables in a ring around the nave with their staves at the port, and inside the ring five hundred of the faithful, packed together and very quiet, and inside of that an open space on the flagstones. The Abbess was sitting in it with her veil torn. Osric was on his knees with blood on his lip and three men on each arm. Professor Quince’s spectacles were broken.
⟦L→N+D+T i⟧“Do come up,”⟦/⟧ called the Provost. ⟦L→N+D+T i =⟧“Mind the top step. It’s worn.”⟦/⟧
Ferrante Lusk was leaning on the end of a pew, drawing on one gray glove. He was a tall man with a soft voice and a cough, and he’d always been perfectly courteous to everybody that he hanged.
⟦L→N i⟧“Mistress Cardew. I’m so glad. I’ve been trying to make your acquaintance for eleven years, and it did seem that one would have to go to some expense.”⟦/⟧
⟦N→L i⟧“I’d have come for a glass of wine.”⟦/⟧
⟦L→N i⟧“I’m sure. And Lachman! With the gold leaf. That’s a pity. How is your wife?”⟦/⟧
⟦D→L i⟧“She’ll be annoyed,”⟦/⟧ said Dov.
⟦O→N i⟧“I’m sorry, boss,”⟦/⟧ mumbled Osric. ⟦O→N i =⟧“There was too many of them. They stepped on my mum.”⟦/⟧
⟦N→O i⟧“It’s all right, Oz.”⟦/⟧
⟦A→L i⟧“I wish it noted that I’m a woman of the cloth!”⟦/⟧
⟦L→A i⟧“You’re Philippa Snode, and you’re wanted in Verrence for selling an arm.”⟦/⟧ The Provost coughed, and touched his lips with his handkerchief. ⟦L→N i =⟧“It’s the gallows for sacrilege, I’m afraid. The whole set. I’d hoped to have you with the reliquary in your hands, but the witnesses will do. Where is it?”⟦/⟧
⟦N→L i⟧“It’s in the crypt. We never touched it.”⟦/⟧
⟦L→G i⟧“Go and look.”⟦/⟧
One of the constables ran down. They could hear his boots the whole way along, and stop, and start again, faster. When he came up he was as white as an altar candle.
⟦G→L i⟧“Box is there, sir. It’s empty!”⟦/⟧
The sound that five hundred people make when they all breathe in isn’t a thing you forget. An old woman began to wail. Lusk came up off the pew.
⟦L→N i⟧“What have you done with it?”⟦/⟧
⟦N→L i⟧“With what?”⟦/⟧
⟦L→N i⟧“Don’t be stupid. They’ll tear you to pieces in here, I won’t be able to prevent it.”⟦/⟧
⟦T→L i⟧“Mister?”⟦/⟧ said Tib.
She’d walked out into the middle of the floor all by herself. She looked about eight in that cassock. She had both hands up inside the front of it, hugging her stomach, as though it hurt her.
⟦L→T i⟧“Stand back with the others, please.”⟦/⟧
⟦T→L i⟧“I just wanted to ask you. D’you remember my brother?”⟦/⟧
⟦L→T i⟧“I don’t believe that I do.”⟦/⟧
⟦T→L i⟧“He was called Wat. It was for a ham.”⟦/⟧
⟦L→T i⟧“Then he was a thief,”⟦/⟧ said the Provost, not unkindly, ⟦L→T i =⟧“and it was the law. I’m sorry for you. Will somebody take hold of that child?”⟦/⟧
⟦S→L i⟧“*Ferrante.*”⟦/⟧
It didn’t come from Tib. It didn’t come from anyplace. It was just there, behind your ear, behind everyone’s; it was in the stones. All the candles in the cathedral stood straight up.
⟦S→L i⟧“Ferrante Lusk. I held you at the font, in a manner of speaking. You were a fat baby. Aren’t you ashamed of yourself?”⟦/⟧
Somewhere near the back a woman screamed, a real one this time. People were going down on their knees in rows, like wheat. The kid had taken her hands out. She was holding it up over her head, as high as she could get it, and the crooked roses shone.
⟦L→N i⟧“It’s a trick,”⟦/⟧ said the Provost. He’d gone back a step. ⟦L→N i =⟧“It’s a – you’ve got a ventriloquist. Snode, stop that at once!”⟦/⟧
⟦A→L i⟧“It’s not me, dear,”⟦/⟧ the Abbess said hoarsely. ⟦A→L i =⟧“God help me, I wish it was.”⟦/⟧
⟦S→L i⟧“He was nine. It was February. The butcher told you to let it go, and you said that then there would be no end to it. I know, because his mother came and told me. She comes every Friday; she’s behind that pillar. I hear everything, Ferrante. It’s all that I can do. I’ve heard you down there on your knees by yourself, too, of a Sunday night. Shall I tell them what you ask for?”⟦/⟧
⟦L→S i⟧“No,”⟦/⟧ whispered Lusk.
⟦S→L i⟧“Then have a think.”⟦/⟧
You could hear the wax drip. The thief-taker looked around him, at the staves, which were wavering, and at the rows of bent heads. He looked at the pillar. There was a woman there with a shawl on, and she wasn’t kneeling. It may be he remembered her after all. Very slowly he peeled off one gray glove, and then the other, and stood holding them as if he could not think what they were for.
⟦G→L i⟧“Sir?”⟦/⟧ said the young constable. ⟦G→L i =⟧“What do we do, sir?”⟦/⟧
⟦L→G i⟧“Open the doors.”⟦/⟧
⟦G→L i⟧“Which doors, sir?”⟦/⟧
⟦L→G i⟧“All of them,”⟦/⟧ said Lusk.
@break ———
⟦D→N i⟧“So we’ve got no box.”⟦/⟧
⟦N→D i⟧“No.”⟦/⟧
⟦D→N i⟧“And there’s no margrave.”⟦/⟧
⟦N→D i⟧“We’ve got the advance. I make it a hundred and sixty apiece, less the cassocks.”⟦/⟧
⟦A→N i⟧“I paid for my own cassock,”⟦/⟧ the Abbess said from the bottom of the cart. She’d been at the gin since the city gate, and nobody blamed her.
It was getting light. Osric had the reins. The road came up over the last of the downs between two banks of thyme, and you could smell something on the wind that wasn’t sheep.
⟦Q→S i⟧“If I might put a question, Lady,”⟦/⟧ said Quince. He’d been working up to it for three miles. ⟦Q→S i =⟧“As a man of science. What *did* he pray for?”⟦/⟧
⟦S→Q i⟧“I don’t know.”⟦/⟧
⟦Q→S i⟧“You don’t?”⟦/⟧
⟦S→Q i⟧“I can’t hear them if they don’t speak up. He used to come on Sundays and kneel there for an hour and cough. But I’ve never met a man yet you couldn’t say it to.”⟦/⟧
Nell began to laugh. She laughed till she had to lean on Dov, and he let her; it was that sort of a morning.
⟦N→S i⟧“Lady, you’re wasted,”⟦/⟧ she gasped. ⟦N→S i =⟧“You’re wasted on church. Do you know what we could *do*, with you?”⟦/⟧
⟦D→N i⟧“No,”⟦/⟧ said Dov. ⟦D→N i =⟧“I’ve got a shop.”⟦/⟧
⟦N→D i⟧“I’m just thinking out loud. There’s a bank in Verrence.”⟦/⟧
⟦D→N i⟧“I’m out, Nell. This was the last one.”⟦/⟧
⟦N→D i⟧“It’s got a Haldermann *Nine*.”⟦/⟧
⟦D→N i⟧“There’s no such thing as a Nine!”⟦/⟧
⟦N→D i⟧“They only brought it in last spring.”⟦/⟧
⟦O→N i⟧“Boss,”⟦/⟧ said Osric. ⟦O→N i =⟧“We’re here.”⟦/⟧
He’d pulled up. The road just quit, there was a fence, and some gulls, and past the fence it went down and down and then there was nothing but shine, all the way out to where the sun was getting up. Tib had the skull in her lap, wrapped in Osric’s scarf so that just the face showed. She climbed down off the tail of the cart with her, and walked over to the edge.
⟦T→S i⟧“That’s it,”⟦/⟧ she said. ⟦T→S i =⟧“Is it like you thought?”⟦/⟧
For a while there wasn’t any answer. Dov had a funny idea that they ought to take their hats off.
⟦S→T i⟧“It’s very big,”⟦/⟧ the saint said. ⟦S→T i =⟧“They told me it was big, but I’d thought, oh, like the duck pond. Only more so. Is it always doing that?”⟦/⟧
⟦T→S i⟧“What, moving? Yeah. It never stops.”⟦/⟧
⟦S→T i⟧“And what’s over on the other side?”⟦/⟧
The kid looked back at the cart. Nell looked at Dov. He’d told his wife he’d be home for breakfast; he had told the mirror.
⟦D→S i⟧“Verrence,”⟦/⟧ he said, and sighed, and shoved over to make room.

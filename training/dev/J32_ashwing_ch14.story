# title: Ashwing, Chapter 14: The Masquerade
# style: third person past, alternating points of view; web-serial fantasy with dragon riders; curly double quotes; adverbs and said-bookisms; dragon telepathy in italics; author's notes; long, five scenes
# cast: Y = Princess Ysara | Ysara, Your Highness, Princess, the princess, Highness, Ysa, the Owl, the girl | she
# cast: B = Bram Hollister | Bram, Hollister, the rider, the stable boy, the Fox, rider | he
# cast: K = Kessarith | the dragon, Kess, Kessarith, the old dragon | she
# cast: O = Odette | Odette, the maid, her maid, Detty | she
# cast: C = Prince Corvane of Thule | Corvane, Prince Corvane, the prince, the Raven, Your Highness, Highness, the Thulean | he
# cast: G = King Godric | the King, her father, Your Majesty, Godric, Father, Sire | he
# cast: M = Captain Marta Vell | Vell, the Captain, Captain Vell, Captain, Marta, the Flightmaster | she
# cast: Z = Zeke Oduya | Zeke, Oduya | he
# cast: P = Pell | Pell, Pella, the youngest rider | she
# cast: S = Lord Sable | Sable, Lord Sable, the spymaster, the thin man | he
# cast: I = Ingolf | the ambassador, old Ingolf, the old man, Excellency | he
# cast: H = the herald | the herald | he
---
@note
A/N: Sorry this one is late!! Midterms. Thank you to everybody who commented on 13, I promise Kess is FINE, I would never. This is the chapter I have had in my head since the beginning so be nice. There’s a little bit of blood at the end.
@end
@heading
YSARA
@end
⟦O→Y i⟧“If you don’t breathe in, Highness, I can’t be responsible.”⟦/⟧
⟦Y→O i⟧“I *am* breathing in.”⟦/⟧
⟦O→Y i⟧“Then breathe in some more.”⟦/⟧
Odette put her knee into the small of Ysara’s back and hauled. The laces creaked. In the tall mirror the Crown Princess of Aldermark watched her own face turn slowly pink above nine yards of silver feathers.
⟦Y→O i⟧“I look like a pillow fight.”⟦/⟧
⟦O→Y i⟧“You look like an owl. A very beautiful owl.”⟦/⟧
⟦Y→O i⟧“Who chose an owl?”⟦/⟧
⟦O→Y i⟧“Your father did,”⟦/⟧ the maid said through a mouthful of pins. ⟦O→Y i =⟧“Owls are wise.”⟦/⟧
⟦Y→O i⟧“Owls eat mice and throw up the bones.”⟦/⟧
⟦O→Y i⟧“Well, don’t tell Prince Corvane that, not till you’ve signed.”⟦/⟧
And there it was, Ysara’s stomach dropped like a stone. She had managed not to think about it for almost an entire minute. Tonight at midnight the masks would come off, and her father would take her hand and put it into the hand of a man she had met twice, and there would be peace with Thule for the first time in a hundred years. It was a good bargain. She had drafted half the clauses herself. All it cost was her.
⟦O→Y i⟧“You’re doing the face again,”⟦/⟧ said Odette softly.
⟦Y→O i⟧“I haven’t got a face.”⟦/⟧
⟦O→Y i⟧“It’s the one you do when you’re not thinking about the stables.”⟦/⟧
⟦Y→O i⟧“I’m *not* thinking about the stables!”⟦/⟧
⟦O→Y i⟧“That’s what I said.”⟦/⟧
There was a knock. Odette stuffed the letter she wasn’t supposed to know about under the cushion that she wasn’t supposed to know it lived under, and bobbed, as the King of Aldermark came in, dressed as a bear. He had taken the head off and he was holding it under his arm.
⟦G→Y i⟧“Let me look at you,”⟦/⟧ said King Godric gruffly.
⟦Y→G i⟧“Father, you’ve got your claws on the wrong hands.”⟦/⟧
⟦G→Y i⟧“Have I? So I have. Your mother always did the –”⟦/⟧ He stopped. He cleared his throat. ⟦G→Y i =⟧“Leave us a minute, Odette.”⟦/⟧
⟦O→G i⟧“Yes, Sire.”⟦/⟧
He waited until the door closed. Without the crown he just looked tired, she thought, and old, like someone’s grandfather who has been made to come to a party.
⟦G→Y i⟧“You don’t have to do it.”⟦/⟧
⟦Y→G i⟧“Yes, I do.”⟦/⟧
⟦G→Y i⟧“If you said no, I’d send him home. I’d find some other way.”⟦/⟧
⟦Y→G i⟧“There’s forty thousand men at the border, Father. What other way?”⟦/⟧
He had no answer to that. They both knew he didn’t. He kissed her on the forehead, on the only part with no feathers on, and then he put his head back on and went down to his guests.
@break ~~~
@heading
BRAM
@end
⟦K→B i telepathy⟧*You are sulking,*⟦/⟧ Kessarith observed.
⟦B→K i⟧“I’m not sulking. I’m oiling your harness.”⟦/⟧
⟦K→B i telepathy⟧*You have oiled that buckle eleven times. I am forty feet long. There are others.*⟦/⟧
Bram Hollister threw down the rag. The roost was almost dark; most of the dragons were asleep, heaped up along the ledges like a landslide that breathed. From the castle across the ravine came the sound of violins.
⟦Z→B i⟧“Who’s he talking to?”⟦/⟧ Zeke asked from the hayloft.
⟦P→Z i⟧“Kess. He’s moping.”⟦/⟧
⟦B→P i⟧“I am *not* –”⟦/⟧
⟦P→B i⟧“You totally are, though. You’ve been staring at that window since supper. Zeke’s been timing you.”⟦/⟧
⟦Z→B i⟧“Forty-one minutes! I had fifty. Come on, Hollister, hold out a bit longer, there’s money on it.”⟦/⟧
⟦B→Z i⟧“I hate both of you.”⟦/⟧
⟦P→B i⟧“No you don’t. Look what we got you.”⟦/⟧
Something hit him in the chest. It was red, and furry. He held it up to the lantern; it was a mask, a fox, with one ear slightly chewed.
⟦B→P i⟧“Where did you get this?”⟦/⟧
⟦P→B i⟧“My cousin does the costumes for the Duchess of whatsit. The chewing was my fault, I mean it was Biscuit’s.”⟦/⟧
⟦B→P+Z i⟧“I can’t go to the ball. I’m a *rider*. It’s lords only. And anyway she’s getting engaged.”⟦/⟧
⟦Z→B i⟧“Not until midnight she’s not,”⟦/⟧ said Zeke, dropping down from the loft with straw all over his braids. ⟦Z→B i =⟧“It’s a masquerade, genius. Nobody knows who anyone is, that’s the point. You go in, you dance with her one time, you say whatever it is you keep not saying. Then you come back here and quit kicking the buckets.”⟦/⟧
⟦P→B i⟧“And then Zeke gives me my ten coppers.”⟦/⟧
⟦Z→P i⟧“And then I give her her ten coppers.”⟦/⟧
⟦B→Z+P i⟧“It’s insane.”⟦/⟧
⟦K→B i telepathy⟧*I think it is an excellent plan,*⟦/⟧ said the dragon. ⟦K→B i telepathy =⟧*I am tired of the buckets.*⟦/⟧
⟦Z→B i⟧“What does Kess say?”⟦/⟧
⟦B→Z i⟧“She says it’s insane too.”⟦/⟧
⟦K→B i telepathy⟧*Liar.*⟦/⟧
⟦M i⟧“What’s insane?”⟦/⟧ a voice said from the stairhead.
All three of them snapped upright. Captain Marta Vell, Flightmaster of Aldermark, came up the last few steps, leaning on her cane, and looked at them one by one, and then at the thing Bram was holding behind his back.
⟦M→B i⟧“Is that a fox, Hollister?”⟦/⟧
⟦B→M i⟧“No, Captain.”⟦/⟧
⟦M→B i⟧“It has a tail.”⟦/⟧
⟦P→M i⟧“It’s mine!”⟦/⟧ squeaked Pell. ⟦P→M i =⟧“It’s a toy. For Biscuit.”⟦/⟧
⟦M→P i⟧“I see.”⟦/⟧ The Captain sighed. She limped across to Kessarith, and scratched the old dragon beneath the jaw, right where the scales were worn soft. ⟦M→B i =⟧“I came up to tell you that I counted the Thulean guard tonight, at the gate. They were supposed to bring thirty. I made it thirty. But there were thirty came in, and there’s thirty drinking in the guardhouse, and *somebody* has been walking on the west wall for an hour who isn’t one of ours. The chamberlain says I’m a suspicious old woman.”⟦/⟧
⟦Z→M i⟧“You are, ma’am.”⟦/⟧
⟦M→Z i⟧“That’s why I’m an old one. I can’t put a rider in that ballroom. I have no authority there. If, however, some idiot were to go in by the kitchen, in a mask, and keep his eyes open…”⟦/⟧ She stopped scratching. ⟦M→B i =⟧“The tail goes at the back, Hollister.”⟦/⟧
@break ~~~
@heading
CORVANE
@end
The beak itched. Nobody had warned him about that. He stood in the anteroom, with his arms held away from his sides, while old Ingolf went round and round him with a clothes brush, muttering.
⟦I→C i⟧“Stand straight. Your father stood straight.”⟦/⟧
⟦C→I i⟧“My father was never dressed as a bird.”⟦/⟧
⟦I→C i⟧“Your father would’ve killed the man who suggested it.”⟦/⟧
⟦C→I i⟧“That’s why we’re at war, Ingolf.”⟦/⟧
⟦I→C i⟧“Hmph,”⟦/⟧ said the ambassador, and brushed harder.
⟦C→I i⟧“What’s she like? You’ve talked to her.”⟦/⟧
⟦I→C i⟧“She argues.”⟦/⟧
⟦C→I i⟧“About what?”⟦/⟧
⟦I→C i⟧“Fish. Three days I had of her, on the subject of the herring. I’ve had sieges that were shorter.”⟦/⟧ Ingolf’s moustache twitched. ⟦I→C i =⟧“She won, too. I would not say so to her face. You could do worse, boy. I know it’s not what you –”⟦/⟧
⟦C→I i⟧“Don’t.”⟦/⟧
⟦I→C i⟧“I was only going to say that Tormund’s a tough lad. He’ll have dug in. He’ll have got himself a stove.”⟦/⟧
⟦C→I i⟧“I asked you not to!”⟦/⟧
The old man put down the brush. He looked like he wanted to say something else, and what he did instead was to straighten a feather that was already straight.
⟦S→C i⟧“Am I intruding?”⟦/⟧
Neither one of them had heard the door. A thin man was standing in it, dressed in gray, smiling with his hands clasped in front of him.
⟦C→S i⟧“Lord Sable.”⟦/⟧
⟦S→C i⟧“I came to see that Your Highness has everything he needs. What a very striking costume. So easy to pick out in a crowd.”⟦/⟧
⟦C→S i⟧“Is it?”⟦/⟧
⟦S→C i⟧“Oh, from anywhere in the room. And I’ve arranged for you to be near to His Majesty, when the masks come off. Just at the right of the throne. You’ll remember? On the *right*.”⟦/⟧
⟦I→S i⟧“The protocol says left,”⟦/⟧ Ingolf growled. ⟦I→S i =⟧“I have it in writing. Guests of blood to the left.”⟦/⟧
⟦S→I i⟧“There has been a small adjustment, Excellency. For the sake of the view.”⟦/⟧
⟦I→S i⟧“Whose view?”⟦/⟧
⟦S→I i⟧“Everyone’s,”⟦/⟧ said Lord Sable pleasantly. He bowed, and he was gone, without the door making any more noise than it had before.
⟦I→C i⟧“I don’t like that man. He walks like milk.”⟦/⟧
⟦C→I i⟧“What’s on the right of the throne, Ingolf?”⟦/⟧
⟦I→C i⟧“Nothing. A curtain. You’d have the gallery straight above you, you’d be standing so as it looks as if –”⟦/⟧ He broke off and frowned. ⟦I→C i =⟧“No. I don’t know. I’m old, I see assassins in my soup.”⟦/⟧
⟦C→I i⟧“As if what?”⟦/⟧
⟦I→C i⟧“As if you’d pointed him out. That’s all. If a fellow was up there, and he wanted to be shown which was the king.”⟦/⟧
They looked at each other. Outside, the herald had started to clear his throat.
⟦C→I i⟧“I’ll stand on the left,”⟦/⟧ said Corvane.
@break ~~~
@heading
YSARA
@end
⟦H i⟧“His Highness, Prince Corvane of Thule!”⟦/⟧ cried the herald. ⟦H i =⟧“As, er. As a raven!”⟦/⟧
He came down the stairs by himself, all in black. He had a cloak of real feathers that whispered when he walked, and over his eyes a long, curved, polished beak. The crowd drew apart. Ysara made her curtsy.
⟦C→Y i⟧“An owl,”⟦/⟧ said Prince Corvane. ⟦C→Y i =⟧“You know what they say in my country, about owls and ravens?”⟦/⟧
⟦Y→C i⟧“I’m afraid I don’t.”⟦/⟧
⟦C→Y i⟧“They hate each other. The ravens go in a mob at noon, and kill the owl in her bed, because at night she does the same to them. I wondered if it was a joke.”⟦/⟧
⟦Y→C i⟧“It was my father. He thinks that they’re wise.”⟦/⟧
⟦C→Y i⟧“Ah.”⟦/⟧ There was a pause. Behind the beak the grey eyes crinkled, just barely. ⟦C→Y i =⟧“Mine thinks that ravens are loyal.”⟦/⟧
To her astonishment she laughed. They danced. He was a good dancer, he didn’t talk much; he asked her about clause nine. Actually he asked a very clever question about clause nine, and she had got halfway through answering it before she realized she was enjoying herself, and then she felt so guilty that she trod on his foot.
⟦C→Y i⟧“Princess. May I be honest?”⟦/⟧
⟦Y→C i⟧“I wish somebody would.”⟦/⟧
⟦C→Y i⟧“I don’t want to marry you.”⟦/⟧
⟦Y→C i⟧“Oh!”⟦/⟧ said Ysara. ⟦Y→C i =⟧“Oh, thank goodness. I mean –”⟦/⟧
⟦C→Y i⟧“No, I think that you mean thank goodness.”⟦/⟧
⟦Y→C i⟧“I don’t want to marry you either. It’s nothing personal.”⟦/⟧
⟦C→Y i⟧“There’s a person?”⟦/⟧
⟦Y→C i⟧“There’s… no. There’s nobody. Is there a person for you?”⟦/⟧
⟦C→Y i⟧“There was,”⟦/⟧ said the prince quietly. ⟦C→Y i =⟧“He was my brother’s captain. My father had him sent to the border with the vanguard. So you see I would like this peace very much. I merely wish there was some way of signing it that was not in church.”⟦/⟧
⟦B→Y i⟧“May I cut in?”⟦/⟧
It was a fox. He was too tall for his coat, and he’d put his gloves on the wrong hands, and there was straw on his shoulder. Ysara’s heart did something complicated.
⟦C→B i⟧“Of course,”⟦/⟧ said Corvane politely, glancing from the one mask to the other. And as he bowed, he murmured in her ear, ⟦C→Y i⟧“Nobody has straw on him.”⟦/⟧
@break ~~~
@heading
BRAM
@end
She smelled like lavender and feathers. He’d forgotten every single word that he had planned.
⟦Y→B i⟧“You can’t be here,”⟦/⟧ she hissed.
⟦B→Y i⟧“I know.”⟦/⟧
⟦Y→B i⟧“If Sable’s men see you, they’ll flog you!”⟦/⟧
⟦B→Y i⟧“I know.”⟦/⟧
⟦Y→B i⟧“Can you even dance?”⟦/⟧
⟦B→Y i⟧“Pell taught me. In the hay. I can do as far as *turn the lady*.”⟦/⟧
⟦Y→B i⟧“What comes after turn the lady?”⟦/⟧
⟦B→Y i⟧“Zeke fell in the trough.”⟦/⟧
He turned the lady. Her mask was slipping; under it she was trying hard not to smile. Twenty feet away, next to the throne, a thin man in a plain gray domino was watching the room the way you’d watch a pot.
⟦B→Y i⟧“Ysa, listen. I came to tell you something, and I’m going to, but there’s another thing first. How many Thuleans are up in the gallery?”⟦/⟧
⟦Y→B i⟧“None. It was in the terms. They’re all at the guardhouse.”⟦/⟧
⟦B→Y i⟧“Then who’s that?”⟦/⟧
She looked up without moving her head. She’d always been quick.
⟦Y→B i⟧“There’s four of them. They’ve got Thulean cloaks on.”⟦/⟧
⟦B→Y i⟧“Look at their boots.”⟦/⟧
⟦Y→B i⟧“Those are our boots,”⟦/⟧ said the princess slowly. ⟦Y→B i =⟧“Those are palace issue. Bram, those are *Sable’s* men. Why would Lord Sable’s men be dressed as –”⟦/⟧
And he saw it arrive in her face, at the exact same moment that he felt it in his own gut.
⟦Y→B i⟧“It’s not me they’re going to shoot,”⟦/⟧ she breathed. ⟦Y→B i =⟧“It’s Father. It’s Father, and they’ll say it was Thule, and there’ll never be a peace. Sable’s voted against it every time. What time is it?”⟦/⟧
The great clock answered her. The music stopped; everyone cheered and reached for their strings. *One. Two.* Over by the throne the King of Aldermark was lumbering up out of his seat, tugging happily at the head of his bear.
⟦G i⟧“My friends!”⟦/⟧ boomed King Godric. ⟦G i =⟧“My friends, and our honored guests! Masks off, if you please! I’ve been sweating in this thing since – where’s my daughter?”⟦/⟧
⟦Y→G i⟧“*Father, get down!*”⟦/⟧
⟦B→K i telepathy⟧*Kess,*⟦/⟧ thought Bram with all his strength, ⟦B→K i telepathy =⟧*the west window. The big one. NOW.*⟦/⟧
⟦K→B i telepathy⟧*It is shut,*⟦/⟧ said Kessarith, sounding quite near.
⟦B→K i telepathy⟧*I know it’s shut!*⟦/⟧
⟦K→B i telepathy⟧*Oh, good.*⟦/⟧
Several things happened. The first crossbow went off with a noise like a slammed door. A black shape, all feathers, hit the King around the knees and the two of them went over the back of the throne together. And four hundred panes of colored glass, which had been a present from the Emperor of Lys, came in, with a dragon behind them.
@break ~~~
@heading
YSARA
@end
When the screaming had died down to just the Duchess, she found that she was sitting on the floor with Bram’s arm round her and half her feathers gone. There was snow blowing in. Kessarith had got the gallery in her claws, like a cat with a bookshelf, and was looking in it with one enormous golden eye.
⟦K→B i telepathy⟧*There are four. May I keep one?*⟦/⟧
⟦B→K i⟧“No!”⟦/⟧ said Bram.
⟦Y→B i⟧“What did she say?”⟦/⟧
⟦B→Y i⟧“Nothing. Are you hurt? Is that yours?”⟦/⟧
⟦Y→B i⟧“Is what mine?”⟦/⟧
It was blood, on the silver. It wasn’t hers. She scrambled up and ran.
Behind the throne the King was lying flat on his back, still a bear from the neck down, swearing loudly. On top of him was Prince Corvane. There was a bolt standing out of the prince’s shoulder, and his mask had broken in half.
⟦G→Y i⟧“I’m all right, I’m all right! See to the boy. Damn fool threw himself right in front of it.”⟦/⟧
⟦C→G i⟧“Ravens,”⟦/⟧ Corvane gasped, ⟦C→G i =⟧“are loyal.”⟦/⟧
⟦Y→C i⟧“Don’t talk. Odette! Somebody get Odette, and hot water. Bram, hold this. Press *hard*.”⟦/⟧
⟦B→Y i⟧“I’m pressing.”⟦/⟧
⟦C→B i⟧“You are the nobody?”⟦/⟧
⟦B→C i⟧“The what?”⟦/⟧
⟦C→B i⟧“Never mind. It’s very good straw.”⟦/⟧ And he fainted.
⟦S→G i⟧“Your Majesty!”⟦/⟧ Lord Sable had come up, bareheaded, his thin hands clasped. You had to admire it, Ysara thought afterwards; there wasn’t a hair out of place. ⟦S→G i =⟧“Thank the gods you are unharmed. Thulean treachery, under our very roof! I have given orders to close the gates and take the whole delegation. Stand away from that man, Highness, he’s one of them.”⟦/⟧
⟦Y→S i⟧“He’s got a bolt in him, Lord Sable. It was going into my father.”⟦/⟧
⟦S→Y i⟧“A clumsy attempt, by his own people –”⟦/⟧
⟦Y→S i⟧“In our boots?”⟦/⟧
The hall had become quiet enough to hear the snow.
⟦G→Y i⟧“What’s this about boots?”⟦/⟧ asked the King, sitting up.
⟦S→G i⟧“The princess is overwrought, Sire.”⟦/⟧
⟦M→G i⟧“If she is, then I am too,”⟦/⟧ Captain Vell called. She was coming up the length of the ballroom, her cane going *tap, tap* across the broken glass, and in front of her walked four men in Thulean cloaks with their hands on their heads; and Zeke was behind them with a pitchfork, and Pell with a bucket. ⟦M→G i =⟧“These lads were in a hurry to leave the gallery. There was a dragon in it. This one’s Hobb, I knew his mother. Tell His Majesty who pays you, Hobb.”⟦/⟧
The man looked at his boots. Then, very quickly, he looked at Lord Sable.
⟦S→G i⟧“This is absurd. You’d take the word of a – of a crippled *stable hand*, over that of –”⟦/⟧
⟦K→B i telepathy⟧*I do not care for that one,*⟦/⟧ Kessarith remarked.
⟦B→K i⟧“Me neither.”⟦/⟧
⟦S→B i⟧“Who is this person? Who let him in here?”⟦/⟧
⟦M→S i⟧“I did.”⟦/⟧
⟦P→S i⟧“I did.”⟦/⟧
⟦Z→S i⟧“It was sort of a group thing,”⟦/⟧ said Zeke.
⟦O→S i⟧“I left the kitchen door open,”⟦/⟧ panted Odette, arriving with a kettle. ⟦O→S i =⟧“Sorry, my lord. Am I interrupting?”⟦/⟧
⟦G→M i⟧“Take Lord Sable to the tower, Captain,”⟦/⟧ said the King of Aldermark. He didn’t raise his voice. He’d got to his feet, and in the claws and the fur he suddenly seemed very large. ⟦G→M i =⟧“He can have the room with the view. And I’ll have the treaty brought in here. And a pen.”⟦/⟧
⟦Y→G i⟧“Now? Father, he’s *unconscious*.”⟦/⟧
⟦G→Y i⟧“I’ll wait. It seems to me that a man who’ll take a bolt for his enemy doesn’t need to marry my daughter to prove he’s in earnest. What d’you think? Could that go in a clause?”⟦/⟧
She opened her mouth. Nothing came out; she, who had drafted forty-six pages without stopping for lunch.
⟦C→G i⟧“Clause nine,”⟦/⟧ said a faint voice from the floor. ⟦C→G i =⟧“I had a question… about clause nine.”⟦/⟧
⟦O→C i⟧“You hush,”⟦/⟧ Odette told him, and cut off his sleeve.
⟦G→B i⟧“And who’s this?”⟦/⟧ The King had turned. He was looking at Bram, at the glass in his hair, the straw, the chewed ear; at where his right hand was, which was around the princess’s left one. ⟦G→B i =⟧“You’re the fellow who let a dragon in through my window.”⟦/⟧
⟦B→G i⟧“Yes, Your Majesty. Sorry, Your Majesty.”⟦/⟧
⟦G→B i⟧“That was the Emperor’s window. I’ve hated that window for thirty years.”⟦/⟧ He scratched his beard, with a claw. ⟦G→B i =⟧“Had you got something you came to say?”⟦/⟧
⟦B→G i⟧“I was going to say it to her, sir.”⟦/⟧
⟦G→B i⟧“Well, don’t look at me, then,”⟦/⟧ said the King.
Bram turned round. His ears had gone as red as the fox.
⟦B→Y i⟧“It’s not very long,”⟦/⟧ he said. ⟦B→Y i =⟧“I had a whole – I had a longer one.”⟦/⟧
⟦Y→B i⟧“Bram.”⟦/⟧
⟦B→Y i⟧“Yes?”⟦/⟧
⟦Y→B i⟧“What comes after turn the lady?”⟦/⟧
⟦Z→P i⟧“Ten coppers,”⟦/⟧ whispered Zeke, holding out his hand.
⟦P→Z i⟧“It was *me* that said he’d do it!”⟦/⟧
⟦K→B i telepathy⟧*Now will you stop kicking the buckets?*⟦/⟧ said the dragon.
@end_note
AAAAAH okay. Next week: what Sable’s got in the tower, Pell’s secret, and someone from the border arrives (!!!) Please vote if you liked it. And yes Corvane lives, put down the pitchforks.
@end

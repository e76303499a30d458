# title: Five Duels the Sieur de Sauveterre Missed, and One He Didn't
# style: third person past; straight quotes; swashbuckler fandom; 5+1; long; four to six present; talk over cards and at table with few tags
# cast: S = Anselme de Sauveterre | Sauveterre, Anselme, the captain of the third company, monsieur, the eldest of them | he
# cast: H = Hautbois | Hautbois, the big man, Gaspard, Gaspard d'Hautbois, the giant | he
# cast: P = Peyrelongue | Peyrelongue, Florimond, Florimond de Peyrelongue, the poet, the abbé | he
# cast: R = Ramuntxo Etcheverry | Ramuntxo, the boy, the Basque, Etcheverry, the cadet | he
# cast: D = Diego | Diego, Sauveterre's lackey, the lackey | he
# cast: B = Madame Boucicaut | Madame Boucicaut, the landlady, la Boucicaut, madame | she
# cast: L = Captain de Lussan | Lussan, the captain of the Cardinal's light horse, the captain, Captain de Lussan | he
# cast: M = the surgeon | the surgeon, Maître Cholet, Cholet | he
# cast: T = Louise de Trémaur | Mademoiselle de Trémaur, Louise, mademoiselle, the girl, the young lady, the boy with the nose, the señorita | she
# cast: G = the sergeant | the sergeant, the sergeant of the watch | he
---
@summary
Sauveterre is never late. Sauveterre was late. Sauveterre's been late five times since Michaelmas, and his friends have begun to keep a list.
@end
@note
For the kinkmeme-that-isn't-kinky, prompt: "S. is hiding something and the other three are idiots about it." Book canon but I've kept Ramuntxo's eyebrow scar from the show because I have eyes. Nothing is historically accurate, they're all wearing the wrong boots, I know, Florence, you've told me. Thanks to Florence for the beta.
@end
@break **I. Behind the Carmelites**
⟦H i⟧"He isn't coming."⟦/⟧
⟦P→H i⟧"He's coming. He's tying his garters."⟦/⟧
⟦R→P i⟧"He's been tying them for half an hour, then."⟦/⟧
⟦P→R i⟧"My dear child, you've never seen the garters."⟦/⟧
It was six in the morning and raining a little, and the three friends of the Sieur de Sauveterre stood under a wall with their cloaks over their heads. Across the field stood three gentlemen of the Cardinal's light horse, who had no wall, and had been getting wet for a good deal longer.
⟦L→P i⟧"Messieurs!"⟦/⟧ called one of these. ⟦L→P i =⟧"Is he coming or not?"⟦/⟧
⟦P→L i⟧"Momentarily, Captain de Lussan!"⟦/⟧
⟦L→P i⟧"You said so at the half hour!"⟦/⟧
⟦P→L i⟧"And I meant it then, too!"⟦/⟧
⟦H→P i⟧"Four years I've known him,"⟦/⟧ said Hautbois. He was the biggest man in the Queen's Guard and when he was unhappy it was like weather coming in. ⟦H→P i =⟧"He's never been late for a duel. He was late to his own mother's funeral. He was on time to the duel *after* the funeral."⟦/⟧
⟦R→H i⟧"Who did he fight after his mother's funeral?"⟦/⟧
⟦H→R i⟧"His brother."⟦/⟧
⟦P→R i⟧"It was about the garters,"⟦/⟧ said Peyrelongue.
⟦R→H i⟧"Is that so?"⟦/⟧
⟦H→R i⟧"No. Florimond, stop it. He believes you."⟦/⟧
Ramuntxo Etcheverry, who'd come up from Bayonne in the spring with one shirt and a letter to somebody dead, rubbed the scar in his eyebrow and decided not to ask any more.
⟦R i⟧"Suppose that I fought him instead?"⟦/⟧
⟦P→R i⟧"Who, Lussan?"⟦/⟧
⟦R→P i⟧"Somebody's got to. They're wet."⟦/⟧
⟦H→R i⟧"He's the second best sword in Paris, boy."⟦/⟧
⟦R→H i⟧"Well, then I won't have to fight the best one,"⟦/⟧ said Ramuntxo reasonably, and he was halfway over the field and unbuttoning before either of them had got a hand on him.
It isn't true, what was said about it afterward in the guardroom, that the boy fought left-handed because he'd a bun in his right. It was out of his hand by the second pass. He fought as they do in the hills down there, low, with his knees bent and a good deal of jumping, and Lussan, who'd been taught by an Italian and had a beautiful long reach, kept finding that there wasn't anyone at the end of it.
⟦L→R i⟧"Stand still, can't you?"⟦/⟧
⟦R→L i⟧"I'm sorry, monsieur. I'm trying to keep warm."⟦/⟧
⟦P→H i⟧"Is he apologizing?"⟦/⟧ asked Peyrelongue under the wall, behind his fingers. ⟦P→H i =⟧"I can't look. Is he apologizing to the man?"⟦/⟧
⟦H→P i⟧"He's got his foot on Lussan's cloak."⟦/⟧
⟦P→H i⟧"On purpose?"⟦/⟧
⟦H→P i⟧"I don't believe so. Oh, well *done*, boy! Mind the hat!"⟦/⟧
(He was run through the sleeve. He ran Lussan through the hat. Both parties went to breakfast.)
@break **II. The Pré aux Clercs, and the Rue Férou after**
⟦H i⟧"A woman,"⟦/⟧ said Hautbois.
⟦P→H i⟧"Sauveterre?"⟦/⟧
⟦H→P i⟧"What else makes a man late twice? Deal, will you?"⟦/⟧
⟦P→H i⟧"It's Ramuntxo's deal. Who'd he miss this time?"⟦/⟧
⟦R→P i⟧"The fat one with the lisp. D'Arques. I did that one too."⟦/⟧
⟦P→R i⟧"And how is he?"⟦/⟧
⟦R→P i⟧"He'll lisp worse."⟦/⟧
⟦H→R i⟧"You can't go on doing all of his duels for him. It isn't good for you. You'll get a taste for it."⟦/⟧
⟦R→H i⟧"I've already got a taste for it. Whose is the knave?"⟦/⟧
⟦H→R i⟧"Mine. Think of it, though, Florimond. He's got a new coat. He washes. Last Thursday I said to him, come and drink, and he said to me, he'd an *engagement*, and he went off in the direction of the Marais. With a parcel."⟦/⟧
⟦P→H i⟧"How large a parcel?"⟦/⟧
⟦H→P i⟧"So."⟦/⟧
⟦P→H i⟧"That's gloves. Or a small cheese."⟦/⟧
⟦R→P i⟧"Who would bring a lady a cheese?"⟦/⟧
⟦P→R i⟧"You've never been in love, it's obvious."⟦/⟧
⟦B→H i⟧"Is any one of you going to pay for the wine tonight?"⟦/⟧ said Madame Boucicaut, who let them the upstairs room, and had brought the fourth bottle herself in order to look at them.
⟦H→B i⟧"Madame, you're a woman."⟦/⟧
⟦B→H i⟧"I've had that mentioned to me."⟦/⟧
⟦H→B i⟧"Monsieur de Sauveterre. Has he got a mistress?"⟦/⟧
⟦B→H i⟧"He has a cough,"⟦/⟧ said Madame Boucicaut.
⟦P→B i⟧"A what?"⟦/⟧
⟦B→P i⟧"I hear him through the floor. Since the cold came. I told his Spaniard to rub him with goose fat and the Spaniard told me that he's not permitted."⟦/⟧
There was rather a long silence, in which Ramuntxo took a trick and nobody noticed.
⟦P→H i⟧"Everybody coughs,"⟦/⟧ Peyrelongue said.
⟦H→P i⟧"Everyone does."⟦/⟧
⟦P→H i⟧"It's November."⟦/⟧
⟦H→P i⟧"I've a cough myself."⟦/⟧
⟦R→H i⟧"No you don't,"⟦/⟧ said Ramuntxo.
⟦H→R i⟧"Play your card, boy."⟦/⟧
@break **III. The Quai Saint-Bernard**
He came to the third one. That was the worst of it. He came, he was sober, he'd got his good boots on, he apologized to everyone for the mud. And he said to his man, who was some cousin of Lussan's with very small eyes:
⟦S i⟧"Monsieur, I regret. I find that I was in the wrong. The horse was a good horse. I ask your pardon for what I said about it."⟦/⟧
And he bowed, and put on his hat, and walked off up the quay, alone.
Nobody there had ever seen a man do it. The cousin with the small eyes looked as if he'd put his foot down for a stair that wasn't there.
⟦P→H i⟧"He apologized,"⟦/⟧ said Peyrelongue after some time.
⟦H→P i⟧"I heard him."⟦/⟧
⟦P→H i⟧"Gaspard, he *apologized.* About a *horse.*"⟦/⟧
⟦R→P i⟧"Perhaps it's the decent thing,"⟦/⟧ said Ramuntxo, ⟦R→P i =⟧"when you've been wrong?"⟦/⟧
They both turned around and stared at him.
⟦H→P i⟧"I'm going to follow him,"⟦/⟧ Hautbois said.
⟦P→H i⟧"You? You're the size of a church. I'll do it."⟦/⟧
⟦H→P i⟧"You'd stop to talk to somebody."⟦/⟧
⟦P→H i⟧"That's so. Ramuntxo."⟦/⟧
⟦R→P i⟧"What? No. I don't want to spy on him."⟦/⟧
⟦P→R i⟧"It isn't spying, it's friendship at a distance. Go on. He's turning by the tanner's. Go *on.*"⟦/⟧
@break **IV. The Rue des Lions**
He didn't miss the fourth duel, strictly speaking, since Hautbois didn't let him know about it. Hautbois was fighting it. In the meantime Ramuntxo was sitting on a mounting block in the Marais with rain running into his collar, when a hand came down upon it.
⟦S→R i⟧"Etcheverry."⟦/⟧
⟦R→S i⟧"Monsieur!"⟦/⟧
⟦S→R i⟧"You're not very good at this."⟦/⟧
⟦R→S i⟧"No, monsieur. I said that I wouldn't be."⟦/⟧
⟦S→R i⟧"Who sent you? No, I know who did. How long have you been here?"⟦/⟧
⟦R→S i⟧"Since noon."⟦/⟧
⟦S→R i⟧"And have you eaten? Naturally not."⟦/⟧ Sauveterre looked up at the house in front of them, which was tall, and narrow, and shut. He'd grown thin. Close to, there was a color in his cheeks that Ramuntxo had taken at a distance for good health. ⟦S→R i =⟧"Well, you'd better come in before you drown. You'll give me your word on something first."⟦/⟧
⟦R→S i⟧"Anything."⟦/⟧
⟦S→R i⟧"You ought to ask what it is."⟦/⟧
⟦R→S i⟧"Why?"⟦/⟧ said the boy.
Sauveterre began to answer and instead he coughed. He coughed into a handkerchief with his back turned and his hand against the wall, and it went on and on. When it was over he folded the handkerchief very small, but he wasn't quick enough.
⟦R→S i⟧"Monsieur. That's blood."⟦/⟧
⟦S→R i⟧"That's what you're to give your word about,"⟦/⟧ said Sauveterre.
Inside there was a fire. There was a lackey asleep by it with his mouth open, and a table with books on it and a slate, and at the table a girl of perhaps fifteen with ink on her chin. She had his nose. It was an unfortunate nose for a girl but she carried it like a flag.
⟦T→S i⟧"You're late. I've done the verbs. Who's he?"⟦/⟧
⟦S→T i⟧"This is Monsieur Etcheverry, of my company. He's wet. Monsieur Etcheverry, Mademoiselle de Trémaur."⟦/⟧
⟦R→T i⟧"Mademoiselle."⟦/⟧
⟦T→R i⟧"What happened to your eyebrow?"⟦/⟧
⟦R→T i⟧"A goat."⟦/⟧
⟦T→S i⟧"I like him. Is there a cheese?"⟦/⟧
⟦S→T i⟧"There's a cheese. Diego! Wake up, take his cloak. Louise, show me the verbs."⟦/⟧
⟦D→S i⟧"The señor has been walking in the rain,"⟦/⟧ said the lackey, not moving, in a voice of terrible reproach.
⟦S→D i⟧"The señor has heard you. His cloak."⟦/⟧
⟦D→S i⟧"The señor's doctor will hear of it."⟦/⟧
⟦T→S i⟧"What doctor?"⟦/⟧
⟦S→T i⟧"Diego means the farrier. I've a horse with a cough."⟦/⟧
⟦R→T i⟧"It's an excellent horse otherwise,"⟦/⟧ Ramuntxo said loudly, and Sauveterre gave him a look over the top of her head, and it was so grateful that it made his stomach hurt.
They gave him soup. The young lady wanted to know if it was so that the Basques could talk to one another by whistling, and he showed her, and Diego crossed himself. Then she did forty lines of Xenophon at the top of her voice walking up and down while Sauveterre lay back in the chair with his eyes shut and put her right.
⟦T→S i⟧"And they cried out, the sea, the sea. Why do they say it twice?"⟦/⟧
⟦S→T i⟧"They'd been walking for a long time."⟦/⟧
⟦T→S i⟧"It'd be better with only one. I'd strike it out. What would you cry, Monsieur Etcheverry, if you'd been walking for a year and came up a hill, and there it was?"⟦/⟧
⟦R→T i⟧"I'd ask if there was anything to eat,"⟦/⟧ said Ramuntxo truthfully.
⟦T→R i⟧"Are there a great many of you? In your company, that are like you are? Monsieur my tutor won't tell me anything. I know there's a giant. I had that from Diego. And there's one who used to be a priest."⟦/⟧
⟦R→T i⟧"He was nearly a priest, mademoiselle. There was a window."⟦/⟧
⟦T→R i⟧"What sort of a window?"⟦/⟧
⟦S→R i⟧"Etcheverry,"⟦/⟧ said Sauveterre, and didn't open his eyes.
⟦R→T i⟧"An ordinary sort of window,"⟦/⟧ said Ramuntxo.
⟦T→R i⟧"I should like to meet them. I don't meet anybody. There are four nuns on Tuesdays. I think that when one's got friends it's very mean to keep them all on the other side of the river, and I've said so, haven't I, Diego?"⟦/⟧
⟦D→T i⟧"The señorita says it every day."⟦/⟧
⟦S→T i⟧"I'll bring them to you,"⟦/⟧ Sauveterre said. ⟦S→T i =⟧"In the spring. When there's a little less mud, and they've learned to wipe their boots."⟦/⟧
He'd said it lightly. But Ramuntxo saw the lackey look round from the fire at his master, and then quickly look back again; and he thought about it all the way home over the bridge, in the dark, with somebody else's dry stockings on. He'd have told them that night, only there was his word. Peyrelongue asked him where he had been. He said he had lost him at the tanner's.
⟦P→R i⟧"You're a liar, my dear, and a bad one,"⟦/⟧ said Peyrelongue, not unkindly. ⟦P→R i =⟧"Is she pretty?"⟦/⟧
⟦R→P i⟧"No,"⟦/⟧ said Ramuntxo. He went to bed and pulled the blanket over his head.
@break **V. Nowhere**
The fifth was to have been on the eve of Epiphany, and nobody missed it so much as nobody came. Lussan waited until seven with his seconds. Then he went around to the Rue Férou in a rage and up the stairs with his spurs on, and threw the door open.
⟦L i⟧"Now, by God—"⟦/⟧
⟦B→L i⟧"Take your hat off,"⟦/⟧ said Madame Boucicaut.
He took it off. He saw the bed then.
⟦L→P i⟧"What is it? Was it a wound?"⟦/⟧
⟦P→L i⟧"It's his lungs."⟦/⟧
⟦L→P i⟧"How long?"⟦/⟧
⟦P→L i⟧"Since La Rochelle, if you please. He stood up to his waist in that damned ditch and he never said one word. The boy knew it and we didn't. I beg your pardon, Ramuntxo. I'm not angry. I'm only saying it loudly."⟦/⟧
⟦R→P i⟧"I gave my word."⟦/⟧
⟦P→R i⟧"I know you did!"⟦/⟧
⟦H→P i⟧"Florimond, let him be."⟦/⟧
⟦P→H i⟧"I'm letting him be. Who's not letting him be? Where's that surgeon?"⟦/⟧
⟦M→P i⟧"I'm here, monsieur, I'm where I've been since four o'clock. You're standing upon my bag."⟦/⟧
⟦P→M i⟧"Can you bleed him?"⟦/⟧
⟦M→P i⟧"He's doing that for himself."⟦/⟧
⟦B→M i⟧"Goose fat,"⟦/⟧ said Madame Boucicaut.
⟦M→B i⟧"Madame, I was eight years in Padua."⟦/⟧
⟦B→M i⟧"And did any of 'em live?"⟦/⟧
⟦M→B i⟧"...Have you got goose fat?"⟦/⟧
⟦B→D i⟧"Diego! The blue pot!"⟦/⟧
⟦D→B i⟧"At last,"⟦/⟧ said the Spaniard, and he could be heard going down the stairs four at a time.
Lussan hadn't moved. He stood in the middle of the floor holding his hat, there was a hole in the brim of it still, and he looked at the second best friend he'd ever had, whom he'd been attempting to kill since they were both nineteen.
⟦L→S i⟧"Anselme,"⟦/⟧ he said. ⟦L→S i =⟧"You dog. You owe me five."⟦/⟧
The eyes opened. They wandered about a good deal before they got to him.
⟦S→L i⟧"Four. I apologized for the horse."⟦/⟧
⟦L→S i⟧"That was my cousin's!"⟦/⟧
⟦S→L i⟧"Was it? Then... three. I'm tired, Lussan. Come on Tuesday."⟦/⟧
⟦H→S i⟧"Don't you talk,"⟦/⟧ said Hautbois. He was on his knees beside the bed and he had been there since yesterday, and his voice was like a cart going over planks. ⟦H→S i =⟧"Don't talk. You just lie there and you breathe, I'll do the rest of it. Whatever it is. What is it? Where do you go in the Marais? Is it a woman, should we fetch her?"⟦/⟧
⟦S→H i⟧"Ramuntxo,"⟦/⟧ said Sauveterre.
⟦R→S i⟧"Yes, monsieur."⟦/⟧
⟦S→R i⟧"I give you it back. Your word. Tell them. I can't do it, there isn't... there isn't the breath."⟦/⟧
So the boy told them. He told it badly and out of order, with the cheese first, and in the middle of it Peyrelongue sat down on the floor.
⟦P→R i⟧"A daughter."⟦/⟧
⟦R→P i⟧"A niece. His brother's. The brother that he, you know. After the funeral."⟦/⟧
⟦P→R i⟧"The one he killed."⟦/⟧
⟦R→P i⟧"She doesn't know that. She thinks he's a tutor. She thinks it's a horse that's sick. And if he's killed or he dies then she's a ward of the Cardinal's, because there's land, and they'd have her married by Easter to, well."⟦/⟧ Ramuntxo went red to the ears. ⟦R→P i =⟧"To Captain de Lussan's cousin. With the eyes."⟦/⟧
They all looked at Lussan.
⟦L→H+P+R i⟧"Bernard?"⟦/⟧ said that gentleman. ⟦L→H+P+R i =⟧"He's forty-six!"⟦/⟧
⟦H→L i⟧"So that's why he begged his pardon. He wasn't going to be killed by *that* one."⟦/⟧
⟦L→H i⟧"I didn't know. On my honor. Messieurs, I'd have killed Bernard myself. I've been wanting a reason."⟦/⟧
⟦S→L i⟧"Three,"⟦/⟧ whispered the man on the bed. ⟦S→L i =⟧"I make it two, now."⟦/⟧
@break **VI. Behind the Carmelites, again**
He didn't die. (Goose fat. Maître Cholet wrote a paper about it, and claimed that it was swan.)
It took until April. And on a Tuesday, in the sunshine, behind the Carmelites, the Sieur de Sauveterre arrived a quarter of an hour early in a muffler, on the arm of a giant, with a poet carrying a folding chair.
⟦S→P i⟧"I won't sit in it."⟦/⟧
⟦P→S i⟧"No one's asking you to sit in it. It's there in case I get tired."⟦/⟧
⟦H→S i⟧"Cholet said ten minutes."⟦/⟧
⟦S→H i⟧"Cholet said fifteen."⟦/⟧
⟦H→S i⟧"Cholet said fifteen to *you.*"⟦/⟧
⟦R→S i⟧"They're here, monsieur,"⟦/⟧ said Ramuntxo.
They were. Captain de Lussan came over the grass with his sword under his arm, and with him came one second and the second had a nose like a flag. She'd got on a boy's hat and breeches and she was fooling nobody whatsoever.
⟦S→L i⟧"Lussan. What's this?"⟦/⟧
⟦L→S i⟧"My second. I was short of one, Bernard having gone for his health to Savoy."⟦/⟧
⟦S→T i⟧"Louise, go home."⟦/⟧
⟦T→S i⟧"No. I know what you are. You aren't a tutor, your Greek's awful. Diego told me the entire thing for a cheese."⟦/⟧
⟦S→T i⟧"The entire thing?"⟦/⟧
⟦T→S i⟧"About my father too."⟦/⟧
Nobody breathed. Far off at the gate Diego was seen to hide behind a tree.
⟦T→S i⟧"I remember him, you know,"⟦/⟧ said Louise de Trémaur. Her chin was up but it wasn't steady. ⟦T→S i =⟧"Everyone forgets I was seven, that isn't a baby. I remember what he was like when he'd had wine. I remember you coming in the door. So I've thought it over and I've decided. You still owe me the aorist."⟦/⟧
⟦S→T i⟧"I do,"⟦/⟧ said Sauveterre. It took him two attempts. ⟦S→T i =⟧"I do owe you that."⟦/⟧
⟦T→S i⟧"After you've killed him."⟦/⟧
⟦L→T i⟧"I was told a scratch,"⟦/⟧ said Lussan.
⟦T→L i⟧"After you've scratched him, then."⟦/⟧
⟦P→H i⟧"I'm going to need that chair,"⟦/⟧ Peyrelongue said, and blew his nose.
They saluted. They'd just crossed when there came a shout from the wall, and over it, one after the other, dropped nine men in the livery of the watch.
⟦G i⟧"Hold, in the name of the King! Dueling is forbidden under the edict! Who's the challenger here?"⟦/⟧
⟦S→G i⟧"I am."⟦/⟧
⟦L→G i⟧"No, I am."⟦/⟧
⟦R→G i⟧"I am, sergeant!"⟦/⟧
⟦T→G i⟧"Well, actually, I am,"⟦/⟧ said the boy with the nose.
⟦G→S i⟧"Four of you?"⟦/⟧
⟦P→G i⟧"Five. I've had a grudge against all of these people for years."⟦/⟧
⟦H→G i⟧"Six,"⟦/⟧ said Hautbois, and he started to roll up his sleeves.
The sergeant of the watch looked at him, up, and then further up. He was a man with a family.
⟦G→H i⟧"I'll come back in fifteen minutes,"⟦/⟧ he said.
⟦H→G i⟧"Ten,"⟦/⟧ said Hautbois. ⟦H→G i =⟧"The surgeon only gave him ten."⟦/⟧
@end_note
Yes I know about the aorist. She's precocious.
Yes I know you can't cure it with a goose.
@end

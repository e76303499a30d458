# title: A Third Refusal
# style: third person past; curly double quotes; regency romance
# cast: T = Miss Thomasina Pelham | Miss Pelham, Thomasina, Tamsin, Tommy | she
# cast: A = Lord Ashcombe | Ashcombe, his lordship, the earl, the Earl of Ashcombe, my lord, Gervase, Uncle Gervase | he
# cast: Y = Lady Yardley | Aunt Honoria, her aunt, ma'am, Honoria, her ladyship | she
# cast: F = Mr. Frederick Pelham | Freddy, her brother, Frederick, Pelham | he
# cast: I = Miss Isabel Tresco | Isabel, Bella, Miss Tresco, the heiress, his ward | she
# cast: B = Budge | the butler | he
# cast: K = the landlord | the innkeeper, mine host | he
---
@heading
CHAPTER THE NINTH
@end
@heading
In Which a Curricle Is Overset
@end
⟦T→A i⟧“I have refused you twice, my lord,”⟦/⟧ said Miss Pelham, setting another stitch in a cushion which did not require it. ⟦T→A i =⟧“I had supposed that the thing was becoming understood between us.”⟦/⟧
⟦A→T i⟧“I am thought to be rather slow,”⟦/⟧ Lord Ashcombe agreed.
He was standing before the fire in her aunt’s drawing-room, in a coat by Weston that fitted him like a remonstrance, and he did not look at all like a gentleman whose heart was broken. He looked, she thought bitterly, like a gentleman who had called to inquire about a horse.
⟦A→T i⟧“Is it that you dislike me?”⟦/⟧ he asked, with interest.
⟦T→A i⟧“No.”⟦/⟧
⟦A→T i⟧“Is it my nose? It was my father’s nose, and my grandfather is said to have taken it to Blenheim. I could not well change it.”⟦/⟧
⟦T→A i⟧“There is nothing the matter with your nose!”⟦/⟧
⟦A→T i⟧“You relieve my mind. Then I believe it must be my fortune.”⟦/⟧
Thomasina laid down the cushion. She was seven-and-twenty, and tall, and had been for four seasons the acknowledged prop of an aunt with palpitations and a brother with debts; and it had taught her to speak plainly because nobody else in the house ever would. ⟦T→A i⟧“It is your *offer*, sir. You first made it to me in April because your sister had told you that it was time you set up your nursery. You made it again in June because it was raining.”⟦/⟧
⟦A→T i⟧“It was raining a great deal.”⟦/⟧
⟦T→A i⟧“And now I am to understand that you make it because you have become guardian to a girl of eighteen, and there’s no lady in your house to take her to parties.”⟦/⟧
⟦A→T i⟧“Put like that,”⟦/⟧ said his lordship thoughtfully, ⟦A→T i =⟧“it does want something.”⟦/⟧
⟦T→A i⟧“It wants everything! I wonder that you should—”⟦/⟧
But what she wondered was never known, for at that moment the door was flung open.
⟦B→T+A i⟧“The Lady Yardley,”⟦/⟧ announced Budge, in the voice of one washing his hands of it, ⟦B→T+A i =⟧“and she is not well, miss.”⟦/⟧
⟦Y→B i⟧“Well!”⟦/⟧ cried Lady Yardley, tottering past him. ⟦Y→T+A+B i⟧“I shall never be well again! My drops, Budge. My sofa. Oh, Ashcombe, are you here? How very—Tamsin, he’s gone! He has gone off with her in a curricle!”⟦/⟧
⟦T→Y i⟧“Who has gone, ma’am?”⟦/⟧
⟦Y→T i⟧“Frederick!”⟦/⟧
⟦T→Y i⟧“Freddy has gone to a prize-fight at Hounslow,”⟦/⟧ said Thomasina. ⟦T→Y i =⟧“He told me so at breakfast. Pray don’t cry on the ormolu, Aunt Honoria. With whom has he gone?”⟦/⟧
⟦Y→T i⟧“With the girl! With the little Tresco!”⟦/⟧
There was a pause. It was rather a long one. Lord Ashcombe took out his snuff-box, considered it, and put it away again unopened.
⟦A→Y i⟧“With my ward,”⟦/⟧ he said.
⟦Y→A i⟧“At ten this morning, from the very steps of Hookham’s library! Maria Sefton’s woman saw it. There was a bandbox, Ashcombe. There was a bandbox strapped on behind!”⟦/⟧
⟦A→Y i⟧“Ah,”⟦/⟧ said his lordship. ⟦A→Y i =⟧“Then it is to be Gretna. Nobody takes a bandbox to a prize-fight.”⟦/⟧
⟦T→A i⟧“I shall kill him,”⟦/⟧ said Thomasina, and rose up.
⟦A→T i⟧“I had some such notion myself. May I ring for your cloak? I have my greys outside, and if young Pelham is driving that pair of slugs he had off Barnaby, we ought to come up with him before St. Albans.”⟦/⟧
⟦T→A i⟧“We?”⟦/⟧
⟦A→T i⟧“It is usual,”⟦/⟧ explained his lordship apologetically, ⟦A→T i =⟧“to have a lady by, when one snatches an heiress from the brink of ruin. One never knows what to say to them.”⟦/⟧
⟦Y→T i⟧“But, Tamsin, you can’t,”⟦/⟧ moaned Lady Yardley. ⟦Y→T i =⟧“Alone, with a gentleman, in an open carriage! What will people say?”⟦/⟧
⟦T→Y+B i⟧“They’ll say that I’m on the shelf, ma’am, and that it can’t signify. Budge, see that my aunt has her drops, and don’t let her have the whole bottle.”⟦/⟧
⟦B→T i⟧“No, miss,”⟦/⟧ said Budge. ⟦B→T i =⟧“Will his lordship be wanting his hat?”⟦/⟧
@break ⁂
For the first ten miles Thomasina did not speak at all, except once, at Islington, to say ⟦T→A i⟧“Mind the geese.”⟦/⟧ His lordship minded them. He drove as he did everything, as though it were no trouble; and it came to her by degrees that they were moving a great deal faster than she’d ever moved in her life, and that she was enjoying it, which was shocking.
⟦A→T i⟧“You’re very quiet,”⟦/⟧ he observed, as they swept through Barnet.
⟦T→A i⟧“I am composing what I’ll say to my brother.”⟦/⟧
⟦A→T i⟧“I hope there’s a good deal about bandboxes.”⟦/⟧
⟦T→A i⟧“You don’t seem to be at all angry, my lord.”⟦/⟧
⟦A→T i⟧“Don’t I? It’s my misfortune. My face was made for me by people who’d no use for the other sort. I am so angry that I very nearly drove over a bishop.”⟦/⟧
⟦T→A i⟧“Was that a bishop?”⟦/⟧
⟦A→T i⟧“He had the gaiters.”⟦/⟧
She bit her lip. ⟦T→A i⟧“Freddy isn’t wicked,”⟦/⟧ she said presently. ⟦T→A i =⟧“You must not think it. He is only young, and nobody has ever told him no.”⟦/⟧
⟦A→T i⟧“I was under the impression that you’d told him nothing else since he was in short coats.”⟦/⟧
⟦T→A i⟧“I’ve *said* it. And then I’ve paid.”⟦/⟧
Ashcombe looked sidelong at her, and for once he did not appear to be amused. ⟦A→T i⟧“Yes,”⟦/⟧ he said. ⟦A→T i =⟧“I had heard something of that. Your mother’s pearls, was it?”⟦/⟧
⟦T→A i⟧“Who told you so?”⟦/⟧
⟦A→T i⟧“Nobody. You wore them in April, and in June you didn’t.”⟦/⟧
It was exceedingly odd that he should have noticed. Thomasina looked hard at the leader’s ears. It had always seemed to her that Lord Ashcombe noticed nothing whatever; and here he had been, it appeared, keeping an inventory.
⟦T→A i⟧“They did not suit me,”⟦/⟧ she said gruffly.
⟦A→T i⟧“On the contrary,”⟦/⟧ said the earl, and gave his horses the office.
@break ⁂
They found the curricle two miles short of St. Albans. It was lying upon its side in a ditch, with one wheel going gently round. There was no one in it; but on the bank above, with her bonnet off and a bandbox on her knees, sat a very small young lady with an exceedingly red nose.
⟦I→A i⟧“Uncle Gervase!”⟦/⟧ she exclaimed. ⟦I→A i =⟧“Oh, thank goodness! Have you anything to eat?”⟦/⟧
⟦A→I i⟧“Bella,”⟦/⟧ said his lordship, pulling up, ⟦A→I i =⟧“where is he?”⟦/⟧
⟦I→A i⟧“He’s gone to get a man with a rope. He’s been gone for ever. I’m not your uncle’s niece any longer if you mean to be cross,”⟦/⟧ she added, rather obscurely, ⟦I→A i =⟧“because it was quite my own idea and he didn’t like it from the start.”⟦/⟧
⟦T→I i⟧“Your own idea!”⟦/⟧ said Thomasina.
⟦I→T i⟧“Are you Tommy? He said that you’d come. He said it at Finchley, and at Barnet, and after the second turnpike he wouldn’t say anything else. That’s how we came to be in the ditch. He kept on looking round.”⟦/⟧
⟦T→I i⟧“Let me understand you, Miss Tresco. You wished to marry my brother?”⟦/⟧
⟦I→T i⟧“Heavens, no!”⟦/⟧ said Isabel.
His lordship got down from the box. He tied the greys to a gate, and then he came back and sat upon the bank beside his ward, to the ruin of a very beautiful pair of buckskins. ⟦A→I i⟧“I have a fancy to hear this in order,”⟦/⟧ he said mildly. ⟦A→I i =⟧“Begin with the bandbox.”⟦/⟧
⟦I→A i⟧“There’s a kitten in it.”⟦/⟧
⟦A→I i⟧“To be sure. I should have guessed it. And the kitten was going to Gretna Green?”⟦/⟧
⟦I→A i⟧“It was going to Miss Furze’s, at Harpenden, where I was at school. Mrs. Chudleigh said that she’d have it drowned. *You* engaged Mrs. Chudleigh to look after me, so you ought to be ashamed. And I couldn’t ask you for the carriage, because you’d gone to propose to somebody.”⟦/⟧
⟦A→I i⟧“I see,”⟦/⟧ said Ashcombe.
⟦I→A i⟧“Mr. Pelham found me crying in the library. I had only ever met him the once, he trod upon my flounce. He said that he’d a prize-fight but it could go hang. I think it was noble.”⟦/⟧
Thomasina sat down on the bank too. It seemed to be the only thing left to do. ⟦T→I i⟧“Then he hasn’t eloped with you,”⟦/⟧ she said.
⟦I→T i⟧“He says that he’s never going to elope with anyone, it costs sixty pounds.”⟦/⟧
⟦A→T i⟧“And to think,”⟦/⟧ said Lord Ashcombe, ⟦A→T i =⟧“that I was rude to a bishop.”⟦/⟧
@break ⁂
The landlord of the Peahen could let them have a private parlour, and a cold ham, and a saucer.
⟦K→A i⟧“And there’s a young gentleman in the tap,”⟦/⟧ he added, ⟦K→A i =⟧“as has been asking after a rope. Would he be one of yours, my lord?”⟦/⟧
⟦A→K i⟧“I’m afraid that he is. Is he sober?”⟦/⟧
⟦K→A i⟧“As a judge, my lord, and very low. He’s told the ostler he’s for the army.”⟦/⟧
⟦A→K i⟧“Send him in here first.”⟦/⟧
Mr. Frederick Pelham came round the door by inches. He was two-and-twenty, with a fair, candid countenance at present liberally smeared with Hertfordshire, and when he saw who was sitting at the table he closed his eyes.
⟦F→T+A i⟧“It’s all up, then,”⟦/⟧ he said. ⟦F→T i⟧“Hallo, Tommy.”⟦/⟧
⟦T→F i⟧“Hallo, Freddy.”⟦/⟧
⟦F→A i⟧“I say, sir, I ought to explain—”⟦/⟧
⟦A→F i⟧“There was a kitten,”⟦/⟧ said his lordship. ⟦A→F i =⟧“I have been introduced to it. Have some ham.”⟦/⟧
Freddy opened his eyes again. ⟦F→A i⟧“Ain’t you going to call me out?”⟦/⟧
⟦A→F i⟧“Not before dinner.”⟦/⟧
⟦F→A i⟧“Well, I call that dashed handsome,”⟦/⟧ said Freddy, much moved. ⟦F→A i =⟧“I thought you’d be bound to. I said so to Miss Tresco. Ashcombe’s a dead shot, I said, and what’s worse my sister’ll never forgive me, because she’s been as blue as a megrim ever since she sent him to the rightabout, and now she’ll never—”⟦/⟧
⟦T→F i⟧“Frederick!”⟦/⟧
⟦F→T i⟧“Well, you have, Tommy. You cried into the soup.”⟦/⟧
⟦T→F i⟧“I had a cold!”⟦/⟧
⟦F→T i⟧“In June?”⟦/⟧ asked Freddy.
⟦A→T i⟧“It was raining,”⟦/⟧ put in Lord Ashcombe gently, ⟦A→T i =⟧“a great deal.”⟦/⟧
Isabel looked from the one to the other of them with her mouth full. ⟦I→A i⟧“Is *she* the one you were going to propose to?”⟦/⟧ she demanded. ⟦I→A i =⟧“Did you do it?”⟦/⟧
⟦A→I i⟧“I had reached the part about my nose.”⟦/⟧
⟦I→A i⟧“But, Uncle Gervase, what did you say? You didn’t tell her it was for *me*? I told you not to! I said most particularly that you were to begin with the pearls.”⟦/⟧
A deep colour had risen, for the first time in Thomasina’s knowledge of him, from Lord Ashcombe’s exquisite neckcloth to the roots of his hair.
⟦T→A i⟧“What about the pearls?”⟦/⟧ she said.
Nobody answered. The kitten fell off the table.
⟦T→A i⟧“My lord, what about the pearls?”⟦/⟧
⟦A→I i⟧“Bella,”⟦/⟧ said the earl, ⟦A→I i =⟧“take Mr. Pelham to look at a horse.”⟦/⟧
⟦I→A i⟧“Which horse?”⟦/⟧
⟦A→I i⟧“Any horse. I understand that it is an inn.”⟦/⟧
⟦F→A i⟧“I say, I haven’t finished my—”⟦/⟧
⟦I→F i⟧“Come *along*,”⟦/⟧ said Isabel, and bore off Freddy, the kitten and the ham.
When the door had shut his lordship walked over to the window, and stood with his back to her. He seemed to be having some difficulty with the snuff-box.
⟦A→T i⟧“I got them back from Rundell’s,”⟦/⟧ he said. ⟦A→T i =⟧“In July. It wasn’t at all a romantic transaction, there was a fellow weighing spoons. I’ve been carrying them about ever since, in the intention of giving them to you when you’d accepted me, as I was tolerably certain that you’d throw them at my head if I did it before.”⟦/⟧
⟦T→A i⟧“I should have.”⟦/⟧
⟦A→T i⟧“Just so. And then it was borne in on me that you weren’t going to, and it seemed that the only honest course was to hit upon some reason that would let you do it without any—without being obliged to feel—”⟦/⟧ He stopped. ⟦A→T i =⟧“I’m not a man of words, Miss Pelham. I find it a good deal easier to say that it’s raining.”⟦/⟧
⟦T→A i⟧“You told me that it was because of your ward,”⟦/⟧ said Thomasina unsteadily. ⟦T→A i =⟧“You said your sister had advised it.”⟦/⟧
⟦A→T i⟧“My sister advised against it. She said you were a managing female with a tongue, and I’d never have a moment’s peace.”⟦/⟧
⟦T→A i⟧“And what did you say?”⟦/⟧
⟦A→T i⟧“I said that I had had thirty-four years of peace,”⟦/⟧ replied Lord Ashcombe, ⟦A→T i =⟧“and I did not think a great deal of it.”⟦/⟧
He had turned round. It struck her that there was, really, nothing the matter with his nose at all.
⟦T→A i⟧“I have refused you twice,”⟦/⟧ she said.
⟦A→T i⟧“You have. I’ve been lying awake over what you would say to the third.”⟦/⟧
⟦T→A i⟧“You haven’t made a third. You stopped in the middle. We were interrupted by my aunt.”⟦/⟧
⟦A→T i⟧“Miss Pelham—”⟦/⟧
⟦T→A i⟧“Tamsin,”⟦/⟧ said Miss Pelham.
⟦A→T i⟧“Tamsin. I’ve no need of a wife to chaperon Bella, who’d be the better for a keeper. The succession may go to my cousin in Shropshire, and welcome. I believe it to be a perfectly fine evening. Will you—”⟦/⟧
⟦T→A i⟧“Yes,”⟦/⟧ she said.
⟦A→T i⟧“You might allow me to finish it. I’d got it by heart.”⟦/⟧
⟦T→A i⟧“You’re rather slow, you know,”⟦/⟧ said Thomasina, and held out both her hands.
There was a tap upon the door. It had, in fact, been going on for some time.
⟦K→A i⟧“Begging your pardon, my lord,”⟦/⟧ said the landlord, ⟦K→A i =⟧“but the young lady says have you done it yet, because the young gentleman wants his dinner, and the cat’s got into the cream.”⟦/⟧

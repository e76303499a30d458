# title: Same Day Service
# style: first person present; an old dry cleaner in a modern city and the faerie court; curly double quotes; chatty, few tags, AO3 note at the top
# cast: N = Jolanta Wisniewski | Jolanta, Pani Jola, Mrs. Wisniewski, Mrs. W, ciociu, Jola, my aunt, mistress | she | narrator
# cast: B = Bogdan | Bogdan, my nephew, the nephew, Bogus | he
# cast: D = the Duke | the tall one, the tall man, Your Grace, the Duke of Underbridge, my lord | he
# cast: S = the seneschal | the seneschal, the gray one, the little man, Thistlewick | he
# cast: H = the huntress | the huntress, the one with the antlers, the lady, the girl with antlers | she
# cast: P = Mrs. Pruitt | Pruitt, Mrs. P, the customer | she
---
@summary
A dry cleaner on Milwaukee Avenue. A stain. The Wild Hunt would like it by five.
@end
@note
based on my actual babcia, who was afraid of nothing except drafts. No beta, we die like men who thank the fae
@end
The three of them come in at ten past nine, when I have my hair still in the net. The bell on the door doesn’t ring. That’s how I know.
The tall one has to duck. He’s beautiful, I won’t say he isn’t, like a statue that’s been out in bad weather. On his arm there’s a cloak, and it’s dripping on my linoleum.
⟦D→N i⟧“Is this the place,”⟦/⟧ he says, ⟦D→N i =⟧“where that which is stained is made clean?”⟦/⟧
⟦N→D i⟧“It says it on the window.”⟦/⟧
⟦S→N i⟧“His Grace doesn’t read your runes,”⟦/⟧ says the one beside him, a gray little fellow with ears on him like a bat. ⟦S→N i =⟧“You have the honor to address the Duke of Underbridge, Lord of the Nine Drains, Warden of –”⟦/⟧
⟦N→S i⟧“Phone number?”⟦/⟧
⟦S→N i⟧“I beg your pardon?”⟦/⟧
⟦N→S i⟧“For the ticket. Phone number, last name.”⟦/⟧
The gray one makes a noise like a kettle. Behind him, the third one laughs. She’s a big girl with bare feet and a coat made of I don’t know what, cats, and from her head come antlers, real ones, and she’s hung a bicycle helmet on the left.
⟦H→S i⟧“She’s asked thee for a name, Thistlewick. In the first breath. I like her.”⟦/⟧
⟦S→H i⟧“You’ve just *given* her one, you lummox!”⟦/⟧
⟦H→S i⟧“Oh. So I have.”⟦/⟧
⟦N i⟧“Thistlewick,”⟦/⟧ I say, writing it. ⟦N→S i =⟧“T-H-I-S. One cloak. Let me see the damage.”⟦/⟧
You should understand that my grandmother left milk on the step every night of her life, and she didn’t do it for the cat. I know what I’ve got. I know also that if you get flustered with them you’re finished, it’s the same as with the health inspector. So I put on my glasses, and I spread out the cloak on the counter.
It’s velvet, lined with something I’ve not seen before, cold and thin like the skin on milk. And down the front, from the collar to the hem, brown.
⟦N→D i⟧“This is blood.”⟦/⟧
⟦D→N i⟧“It is.”⟦/⟧
⟦N→D i⟧“Whose?”⟦/⟧
⟦D→N i⟧“Does it signify?”⟦/⟧
⟦N→D i⟧“For the solvent? It signifies very much. Person, I use the enzyme. Dragon, I don’t know what I use, I have to call my cousin in Cicero.”⟦/⟧
⟦H→N i⟧“’Tis a king’s,”⟦/⟧ says the huntress.
⟦S→H i⟧“Will you *hold your tongue!*”⟦/⟧
⟦H→S i⟧“She must needs know for the solvent!”⟦/⟧
⟦N→D i⟧“A king. How long has it been sitting?”⟦/⟧
⟦D→N i⟧“A hundred years. And one day, this morning.”⟦/⟧
⟦N→D i⟧“And you come to me now. Today. You couldn’t rinse it?”⟦/⟧
⟦D→N i⟧“It was ill luck to wash it till he was avenged.”⟦/⟧
⟦N→D i⟧“Did anyone put anything on it? Salt? Club soda?”⟦/⟧
The Duke looks at the gray one. The gray one looks at the ceiling tile.
⟦S→N i⟧“There was some slight attempt,”⟦/⟧ he admits. ⟦S→N i =⟧“With the tears of a virgin.”⟦/⟧
⟦N→S i⟧“You set it! That’s *salt water*, you set the stain! Mother of God. Bogdan!”⟦/⟧
My nephew comes out from the back with one earphone in. He’s nineteen, he’s in community college. He sees the antlers.
⟦B i⟧“Whoa.”⟦/⟧
⟦N→B i⟧“Don’t say anything. Don’t eat anything, don’t tell them what you’re called.”⟦/⟧
⟦B→N i⟧“You just yelled it.”⟦/⟧
⟦N→B i⟧“That’s not – I have eleven nephews, it could be any one. Take this in the back and put it on the spotting board. Don’t let it touch the floor.”⟦/⟧
⟦B→N i⟧“It’s moving, ciociu.”⟦/⟧
⟦N→B i⟧“So hold it tighter.”⟦/⟧
⟦H→B i⟧“Is it thy habit,”⟦/⟧ the girl with the antlers asks him, leaning on my counter with both her elbows, ⟦H→B i =⟧“to go about with a worm in thine ear?”⟦/⟧
⟦B→H i⟧“It’s a podcast.”⟦/⟧
⟦H→B i⟧“What does it tell thee?”⟦/⟧
⟦B→H i⟧“It’s kind of about the Roman Empire?”⟦/⟧
⟦H→B i⟧“I hunted in that. ’Twas good country.”⟦/⟧
⟦B→H i⟧“Wait, for real? Like, where?”⟦/⟧
⟦N→B i⟧“*Bogdan.*”⟦/⟧
⟦B→N i⟧“I’m going, I’m going.”⟦/⟧
⟦D→N i⟧“It must be done by sundown,”⟦/⟧ says the tall one. ⟦D→N i =⟧“I’m to be crowned in it.”⟦/⟧
⟦N→D i⟧“Same day is extra.”⟦/⟧
⟦D→N i⟧“Name thy price.”⟦/⟧
And everything goes a little bit quiet. The radio, the pipes. The gray fellow has a look upon his face like a cat who hears a can opener. I know this part. My grandmother told me this part with her finger up.
⟦N→D i⟧“Twenty-two fifty,”⟦/⟧ I say.
⟦S→N i⟧“Gold?”⟦/⟧
⟦N→S i⟧“Dollars.”⟦/⟧
⟦S→N i⟧“You could ask for your heart’s desire, woman. You could have youth. You could have a voice like a –”⟦/⟧
⟦N→S i⟧“I’m sixty-eight years old, what would I do with youth? I’d have to meet people. Twenty-two fifty, plus tax, pay when you pick up. Five o’clock.”⟦/⟧
⟦D→N i⟧“And shouldst thou fail?”⟦/⟧
⟦N→D i⟧“We do our best with all garments, but we’re not responsible for buttons or for prior damage. It’s on the ticket.”⟦/⟧
⟦S→N i⟧“His Grace doesn’t –”⟦/⟧
⟦N→S i⟧“He doesn’t read the runes, I heard. So you’ll read it to him. Here, the pink half. You lose this, it’s a whole story.”⟦/⟧
They go. The bell doesn’t ring. On the floor there’s a puddle with a small fish in it, which I put in a glass.
@break ◆
⟦B→N i⟧“It’s not coming out.”⟦/⟧
⟦N→B i⟧“What did you try?”⟦/⟧
⟦B→N i⟧“Everything. The enzyme, the ammonia. I tried the stuff in the can with the skull on it. Ciociu, can I ask you something? It’s whispering.”⟦/⟧
⟦N→B i⟧“I know. What language?”⟦/⟧
⟦B→N i⟧“I don’t know, like, Welsh? It sounds sad. It keeps on saying the same thing over.”⟦/⟧
It’s past two in the afternoon. We’ve got the thing flat on the board beneath the lamp, with the lining pinned back. I’ve been forty-four years in this business, I have taken out red wine, ink, axle grease, everything that comes out of a baby, and once, for a policeman, no questions, something that I do not care to think about. This I’ve never had. You lift it and it lies down again.
⟦P→N i⟧“Hello-o? Are you open?”⟦/⟧
⟦N→P i⟧“One minute, Mrs. Pruitt!”⟦/⟧
⟦P→N i⟧“I’ve only come for my drapes!”⟦/⟧
⟦N→B i⟧“Go give her the drapes.”⟦/⟧
⟦B→N i⟧“She always asks me if I’ve got a girlfriend.”⟦/⟧
⟦N→B i⟧“So say yes.”⟦/⟧
He goes. I put my ear down by the collar. My Welsh isn’t so good, I have only Polish, and some Ukrainian for swearing. But you don’t need to know a language to know when it’s somebody asking for something.
⟦P→B i⟧“And how’s the love life, young man?”⟦/⟧ I hear from the front.
⟦B→P i⟧“It’s, uh. There’s kind of a girl.”⟦/⟧
⟦P→B i⟧“Is there! What’s she like?”⟦/⟧
⟦B→P i⟧“Tall?”⟦/⟧
⟦N→B i⟧“Bogdan, come here!”⟦/⟧
⟦B→P i⟧“That’s eighteen dollars, Mrs. Pruitt, have a good one. – What? What is it?”⟦/⟧
⟦N→B i⟧“You’ve got on your phone the thing that translates.”⟦/⟧
⟦B→N i⟧“For *menus*.”⟦/⟧
⟦N→B i⟧“Try it.”⟦/⟧
He holds it against the collar. It thinks. It asks us do we want to update it; and then on the little screen there come three words, and my nephew reads them out.
⟦B→N i⟧“*Ask him why*.”⟦/⟧
@break ◆
At five o’clock there’s no bell, and there they are. He’s dressed for it this time: silver, everything silver, a collar up to his ears. The huntress has combed her hair and she’s hung small bells from the antlers. Outside, in the bus lane, there are eleven black horses, and on them are people that I’m not going to look at directly.
The cloak’s on the rack, in plastic, with the brown all down the front.
⟦S→N i⟧“She has failed! Look, Your Grace, it’s not so much as faded. There’s a forfeit. I told you there would be. A mortal who takes a commission from the Court, and fails in it, belongs –”⟦/⟧
⟦N→S i⟧“Read the ticket.”⟦/⟧
⟦S→N i⟧“I *have* read the ticket!”⟦/⟧
⟦N→S i⟧“Read it out loud.”⟦/⟧
⟦S i⟧“*Not responsible for*”⟦/⟧ – he’s got it up against his nose – ⟦S i =⟧“*buttons, or for* – oh, this is monstrous.”⟦/⟧
⟦H→S i⟧“*Or for prior damage*,”⟦/⟧ says the huntress happily. ⟦H→S i =⟧“I remember it. She hath thee.”⟦/⟧
⟦N→D i⟧“The blood doesn’t come out because it isn’t finished,”⟦/⟧ I say to the tall one. ⟦N→D i =⟧“It wants to know something. So I’m asking. It’s got nothing to do with me, I’m only the cleaner. Why?”⟦/⟧
⟦D→N i⟧“Why what?”⟦/⟧
⟦N→D i⟧“Why did you kill him?”⟦/⟧
You never in your life heard anything like that quiet. In the bus lane all the horses put their heads up. The huntress has stopped smiling, and her hand’s gone down inside the coat.
⟦H→D i⟧“Brother,”⟦/⟧ she says. ⟦H→D i =⟧“Thou saidst it was the iron folk. We’ve hunted them a hundred years for it.”⟦/⟧
⟦S→H i⟧“The woman’s raving –”⟦/⟧
⟦H→S i⟧“I spoke not to thee.”⟦/⟧
⟦B→H i⟧“It’s your *brother?*”⟦/⟧ Bogdan says. Him I could kill.
⟦H→B i⟧“And ’twas our father.”⟦/⟧
⟦D→N i⟧“How did you come to know it?”⟦/⟧ the Duke asks me. It’s all gone, the thee and the thou. He sounds now like anybody.
⟦N→D i⟧“You came in with it over your arm and you never looked at it. Not one time. A person who’s bringing his father’s coat, he looks at it.”⟦/⟧ I take my glasses off, so as not to see so well. ⟦N→D i =⟧“My husband hit a boy with his truck in nineteen eighty-one. It was raining, it was nobody’s fault. He brought me the shirt, and he looked the whole time at the calendar.”⟦/⟧
⟦D→N i⟧“Did it come out?”⟦/⟧
⟦N→D i⟧“When he told me.”⟦/⟧
⟦S→D i⟧“Your Grace, they’re waiting. The sun’s at the bridge. Put it on as it is, none will dare to –”⟦/⟧
⟦D→S i⟧“Be still, Thistlewick.”⟦/⟧ He goes over to the rack and stands there. It’s a terrible thing to see them old. They get it all at once. ⟦D→H i =⟧“He was going to sign the peace. With the iron folk, and the towns. He’d have had us pay for things. I was very young, and I thought that it was a shameful thing to be a people who paid; and he turned his back upon me to find his pen.”⟦/⟧
⟦H→D i⟧“To find his *pen*,”⟦/⟧ says his sister.
⟦D→H i⟧“He could never find it.”⟦/⟧
⟦H→D i⟧“’Twas always behind his ear.”⟦/⟧
⟦D→H i⟧“It was behind his ear.”⟦/⟧
I don’t know which of them starts first. I turn around and straighten the hangers, and I kick Bogdan, and he straightens some hangers also. So the only one who’s looking is the little gray one, and it’s he who cries out.
It goes from the hem up, like a blush, but the other way. It isn’t even damp.
⟦N i⟧“Well,”⟦/⟧ I say after a time. ⟦N→D i =⟧“There you go. That’s the pile come up very nice.”⟦/⟧
⟦D→H i⟧“It’s yours,”⟦/⟧ he tells her. ⟦D→H i =⟧“By right. I’ll kneel in the road to you, if you want it, in front of them all, and you can do what you like with me.”⟦/⟧
⟦H→D i⟧“I’d like not to decide it in a *shop*,”⟦/⟧ says the huntress, wiping her nose on her cats. She takes down the cloak. On her it’s short. Then she goes through her pockets, and through his pockets, and finally she takes the purse off the belt of the gray one, who lets her, and counts out on the counter twenties and ones, and she puts down at the end a quarter as if it was hot.
⟦H→N i⟧“Four-and-twenty, and eighty-one hundredths. I pay for things. Is it right?”⟦/⟧
⟦N→H i⟧“You’re nineteen cents over.”⟦/⟧
⟦H→N i⟧“For the boy.”⟦/⟧ She looks past me. ⟦H→B i =⟧“There were Romans at a place named Eburacum who put up a good run. I’d tell thee of it some evening.”⟦/⟧
⟦B→H i⟧“Yeah,”⟦/⟧ says my nephew. ⟦B→H i =⟧“Yes. I’m off at six. Tuesdays I’m off at six.”⟦/⟧
⟦N→B i⟧“You have *class* on Tuesdays!”⟦/⟧
When she goes out, the bell rings.

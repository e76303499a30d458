# title: Table Nine
# style: third person present; curly quotes; AO3; exes at a wedding; women; third persons come and go
# cast: L = Lucía Barros | Lucía, Lu | she
# cast: N = Noor Haddad | Noor | she
# cast: B = Becks | Becks, Rebecca | she
# cast: G = Great-Aunt Pilar | Pilar, Great-Aunt Pilar | she
# cast: W = the waiter | | he
# cast: D = the DJ | | he
---
@summary
Five years, two bridesmaids, one table at the back with the cousins and the broken speaker.
@end
@scene place=the wedding | time=evening | pov=N | present=N,L,B
There are eleven tables at Rebecca’s wedding and Noor has been put at number nine, next to the kitchen doors, next to the speaker, next to Lucía.
⟦N a⟧“Fun,”⟦/⟧ she’d said when she saw the place cards. She is not having fun.
⟦L→N e⟧“You cut your hair,”⟦/⟧ says Lucía. It’s the first thing she’s said to her since the soup.
⟦N→L i⟧“Four years ago.”⟦/⟧
⟦L→N i⟧“It’s nice.”⟦/⟧
⟦N→L i⟧“It’s hair.”⟦/⟧ Noor turns her fork over. Turns it back. ⟦N→L i =⟧“You still bite your nails.”⟦/⟧
The other woman curls her hands into fists on the tablecloth, too late. There’s gold polish on them, chewed down to little islands, and the sight of it does something unhelpful to Noor’s chest.
⟦W→N+L i⟧“Chicken or fish?”⟦/⟧
They both jump. The waiter has two plates on each arm and the face of a man who’s been asking for some time.
⟦L→W i⟧“She’s vegetarian.”⟦/⟧
⟦N→L i⟧“I’m right here, Lucía.”⟦/⟧
⟦L→N i⟧“Sorry. Force of— sorry.”⟦/⟧
⟦N→W a⟧“Fish is fine,”⟦/⟧ she tells the waiter, who puts one down and flees.
⟦L→N i⟧“Since when do you eat fish?”⟦/⟧
⟦N→L i⟧“Since you left and took the good pans.”⟦/⟧
Lucía’s mouth opens. It shuts again. On the dance floor somebody’s uncle is doing the worm.
⟦L→N a⟧“I’d have given you the pans,”⟦/⟧ she says at last. ⟦L→N a =⟧“You could’ve just asked, you never—”⟦/⟧
⟦B→N+L i⟧“There you are!”⟦/⟧ The bride arrives like weather, all tulle, and drops into the empty chair between them. ⟦B→N+L i =⟧“My two favourite girls. Are we talking? Is this talking? Should I go away?”⟦/⟧
⟦N→B i⟧“Yes.”⟦/⟧
⟦L→B e⟧“No,”⟦/⟧ says Lucía at the exact same time.
⟦B→N+L e⟧“Great, clear as ever,”⟦/⟧ says Becks. She picks a green bean off Lucía’s plate. ⟦B→N+L e =⟧“Okay so full disclosure. I did the seating plan.”⟦/⟧
⟦N→B i⟧“We know you did the seating plan.”⟦/⟧
⟦B→N i⟧“I did it *drunk*.”⟦/⟧
⟦N→B i⟧“Rebecca.”⟦/⟧
⟦B→N i⟧“I’m the bride! You can’t Rebecca me, it’s illegal.”⟦/⟧ She points the bean at Noor, then swings it round. ⟦B→L i =⟧“And you. Tell her about Lisbon.”⟦/⟧
⟦L→B i⟧“Becks, no.”⟦/⟧
⟦N→L+B i⟧“What about Lisbon?”⟦/⟧
⟦L→N i⟧“Nothing. There’s nothing about Lisbon.”⟦/⟧
⟦B→N e⟧“She’s turning down the job,”⟦/⟧ Becks stage-whispers, and then somebody shrieks her name from the cake and she’s up, she’s gone, she’s taken the bean with her.
The speaker buzzes. Noor drinks some water. It’s very important, suddenly, to drink all of the water.
⟦N→L i⟧“You wanted that job for ten years.”⟦/⟧
⟦L→N i⟧“I know.”⟦/⟧
⟦N→L i⟧“You broke up with me for that job.”⟦/⟧
⟦L→N i⟧“I know, Noor.”⟦/⟧
⟦N→L i⟧“So what the hell are you—”⟦/⟧
⟦G→L e⟧“Lucía, *mi vida*, who is this?”⟦/⟧ demands Great-Aunt Pilar, who is ninety and has come all the way round the table on two sticks to ask. ⟦G→L e =⟧“Is this the one?”⟦/⟧
⟦L→G i⟧“Tía, please.”⟦/⟧
⟦G→L i⟧“The one with the pans?”⟦/⟧
Lucía puts her face in her hands. Noor looks at the old lady. The old lady looks at Noor, up and down, like a horse she may or may not buy.
⟦N→G e⟧“I’m the one with the pans,”⟦/⟧ says Noor.
⟦G→N e⟧“Hm,”⟦/⟧ says Pilar. ⟦G→N e =⟧“You should eat more. She cries, you know. At Christmas. We are all very tired of it.”⟦/⟧
⟦L→G i⟧“*Tía!*”⟦/⟧
⟦G→L i⟧“What? I am old, I have no time.”⟦/⟧ And she sets off again, one stick and then the other, toward the cheese.
Neither of them says anything for a whole verse.
⟦N→L e⟧“At Christmas,”⟦/⟧ Noor says.
⟦L→N i⟧“Don’t.”⟦/⟧
⟦N→L i⟧“Every Christmas, or just the—”⟦/⟧
⟦L→N i⟧“Every Christmas, okay? I go out to my mother’s car and I sit in it.”⟦/⟧ Her ears have gone red. They always did that. ⟦L→N i =⟧“Laugh if you want.”⟦/⟧
Noor doesn’t laugh.
⟦D a⟧“All right, all right, all right,”⟦/⟧ booms the DJ, ⟦D a =⟧“this one’s for the lovers!”⟦/⟧ And the speaker, with a pop, dies.
Silence. Across the marquee a hundred faces turn to table nine.
⟦N i⟧“It wasn’t us!”⟦/⟧
⟦L→N a⟧“It was a bit us,”⟦/⟧ murmurs the brunette, and under the tablecloth, where nobody can see, she puts out a hand with chewed gold nails. It’s palm up. It’s shaking a bit.
⟦L→N i⟧“Dance with me?”⟦/⟧
⟦N→L i⟧“There’s no music.”⟦/⟧
⟦L→N i⟧“You never could keep time anyway.”⟦/⟧
Noor takes it.

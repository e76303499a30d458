# title: The Tenor
# author: Prudence Holm
# container: epub
# style: third person past; British single quotes; an EPUB with title page, dedication, navigation and colophon
# summary: Eight bells, seven ringers, and a letter.
# published: 2023-02-02
# cast: H = Hester Pask | Hester | she
# cast: N = Ned Larter | Ned | he
# cast: J = Jem Sallow | Jem, old Jem Sallow, Mr Sallow | he
# cast: A = Mr Amory | the vicar | he
# cast: Q = Tobias Quill | Toby | he
# cast: G = George Dack | George | he
# cast: B = Albert | Albert Dack | he
# cast: L = the landlord | landlord | he
# cast: M = Ned’s gran | my gran, gran | she
---
@front
For everyone who has let go of the rope too late.
@chapter The Long Rope
Old Gabriel weighed twenty-two hundredweight, and he had not been spoken to in a fortnight.
The ringers stood about under the ropes with their coats on. It was the kind of cold that gets into a tower in February and has to be asked to leave. Eight ropes hung from the ceiling, looped up like sleeping bats, and seven people were looking at everything except the eighth.
⟦N e⟧‘Somebody’s got to ring him,’⟦/⟧ said Ned Larter. ⟦N e =⟧‘You can’t bury a tower captain on seven bells. ’Tisn’t done.’⟦/⟧
⟦J→N e⟧‘’Tis done with six at Fenny Drove,’⟦/⟧ said old Jem Sallow, from the bench. He was past ringing, but he came up every practice night to disapprove. ⟦J→N e =⟧‘’Twas done with four in my father’s day, and one o’ them cracked.’⟦/⟧
Ned did not turn round. ⟦N→J i⟧‘Nobody asked what they do at Fenny Drove, Jem.’⟦/⟧
⟦J→N i⟧‘Well, I’m telling you for nothing.’⟦/⟧
The Dack twins, who were fifteen and did everything together, giggled, and then looked sorry. They had the two lightest bells. All along the wall the ringers’ coats steamed; the boys’ boots dripped on the boards; and up among the louvres the pigeons’ feet went to and fro, to and fro.
Hester Pask had the third rope. She taught the infants, and stood five foot nothing in her shoes, and she had learnt to ring because Tobias Quill had stopped her in the lane one evening and said, ⟦Q→H a⟧‘You count under your breath when you walk. Did you know that?’⟦/⟧ She hadn’t known. She had not known that walking had a number in it. That was eleven years ago, and every Thursday since then he had said to her, at the end of practice, ⟦Q→H a⟧‘Not bad. Don’t let’s get proud.’⟦/⟧
⟦G e⟧‘It ought to be Ned,’⟦/⟧ said George Dack.
⟦B e⟧‘Ned’s the strongest,’⟦/⟧ said Albert.
⟦group a⟧‘He can lift a calf,’⟦/⟧ they said together.
⟦N e⟧‘I’m not saying it ought to be anyone,’⟦/⟧ said Ned, who was. ⟦N→A e =⟧‘I’m saying there’s a funeral on Saturday, and a bell up there that Toby rang for forty years, and I’m saying I’ve got the arms for it. Mr Amory? You’re the vicar. You say.’⟦/⟧
Mr Amory had been hoping to be taken for a pillar. He took off his spectacles, which was what he did in place of arguing. ⟦A→N a⟧‘I understand,’⟦/⟧ he said, ⟦A→N a =⟧‘that there is a letter.’⟦/⟧
@chapter 2
The letter had been left with the keys, in the tin where the captain kept the beeswax. It said on the envelope ‘For whoever is making the most noise’, so Mr Amory had given it to Ned.
Ned turned it over. He had big, chapped, careful hands. ⟦N a⟧‘I’m no reader,’⟦/⟧ he said.
⟦H→N e⟧‘Give it here, then,’⟦/⟧ said Hester.
She moved under the light. She knew the writing before she could read it; it leaned backwards, like a man on a rope.
@letter
The Ringing Chamber, Candlemas
My dears,
If you are hearing this, then I have gone up the stair without a lantern, and you are all standing there in your coats, because not one of you ever lights the stove unless I nag. Light the stove.
Now, the tenor. I know what Ned will say, for he has arms like a windmill and has been looking at my rope since he was twelve. Jem will say something about Fenny Drove. The boys will agree with whoever spoke last.
It is to be Hester.
A big bell isn’t rung with the arms. It is rung with the ears. You ask him, and then you wait, and it’s the waiting that is the ringing. I have known only one other person in this parish who can wait. Ned, you pull like a man who is late for his dinner. You shall have the fifth.
Don’t let’s get proud.
Yours, a little above you,
Tobias Quill
@prose
Nobody moved for a while. Then George Dack went and lit the stove.
⟦J e⟧‘A woman on the tenor,’⟦/⟧ said Jem. ⟦J e =⟧‘Well, I’ll go to sea.’⟦/⟧
⟦H→J e⟧‘You get seasick in the bath, Jem Sallow,’⟦/⟧ said Hester, but her voice was not quite steady, and she folded up the paper small. ⟦H→N e =⟧‘I can’t do it. Ned? You know I can’t. I’d want a box to stand on.’⟦/⟧
Everybody waited for Ned to be angry. You could see him getting ready for it. Then something seemed to go out of his shoulders.
⟦N e⟧‘My gran,’⟦/⟧ said Ned slowly, ⟦N e =⟧‘used to say a thing. She used to say, ⟦M quoted⟧“There’s them that carry the water, and them that find the well.”⟦/⟧ I never knew what she was on about. I thought it was about wells.’⟦/⟧
He went over to the corner and came back with the box that the twins had stood on when they were small. He set it down under the eighth rope and kicked it twice, to see that it was sound.
⟦N→H a⟧‘There you are,’⟦/⟧ he said.
⟦H→N i⟧‘Ned—’⟦/⟧
⟦N→H i⟧‘Don’t. I’m only just being nice. If you talk I’ll stop.’⟦/⟧
@chapter Rounds
It was Jem who told it afterwards, in the Bell and Anchor, to anyone who would stand him a half; and after the first week he told it to people who wouldn’t.
⟦J a⟧‘So up she gets on the box,’⟦/⟧ he would say, ⟦J a =⟧‘and she takes hold of him, and she don’t pull. That’s the thing. She stands there. I’ve seen that bell lift grown men off of the floor and hang ’em up like washing, and she stands there with her head on one side, as if he’d asked her something.⟦/⟧
⟦J a =⟧‘And Ned calls, ⟦N quoted⟧“Look to! Treble’s going!”⟦/⟧ and the boys go off, one, two, and down it comes, three, four, five, all the way down the stairs, and I shut my eyes, I don’t mind telling you. I thought, she’ll be late. They’re always late, first time. You’ve the whole weight of him to reckon with.⟦/⟧
⟦J a =⟧‘She warn’t late. He came in like the shutting of a church door. Half muffled, mind: one stroke loud, and one stroke as if it was rung in the next world. Loud, and then soft. And I said to the vicar, ⟦J→A quoted⟧“That’s Toby answering,”⟦/⟧ and the vicar says, ⟦A→J quoted⟧“Mr Sallow, I believe it is the muffle,”⟦/⟧ and I says, ⟦J→A quoted⟧“Mr Amory, you believe what you’re paid to.”⟦/⟧’⟦/⟧
Here he used to drink whatever was in front of him.
The landlord had heard it nine times, and was fond of the end. ⟦L→J i⟧‘And what did Ned Larter do?’⟦/⟧
⟦J→L i⟧‘Him? He cried like a tap. Never missed a blow.’⟦/⟧ Jem wiped the table with his sleeve, taking his time over it. ⟦J→L i =⟧‘And when she’d stood the bell, and nobody dared breathe, he looks across at her, and you know what he says?’⟦/⟧
⟦L→J a⟧‘Not bad,’⟦/⟧ said the landlord, who did know. ⟦L→J a =⟧‘Don’t let’s get proud.’⟦/⟧
⟦J→L e⟧‘Not bad!’⟦/⟧ cried Jem, and hit the table. ⟦J→L e =⟧‘Don’t let’s get proud! To a schoolmistress!’⟦/⟧
She rings him still. On a clear night, with the wind off the sea, they hear him as far as Fenny Drove, where they have only the six, and where, ’tis said, they have begun to keep a box.
@back
This book was made for Readthrough and is given to everyone: no rights reserved.

# title: The Good Plates
# style: third person past, close on a girl; British single curly quotes; family saga, chapter
# cast: R = Rosalind Hebblethwaite | Ros, Rosalind, Rosie, our Ros, Rosalind Mary | she
# cast: M = Winifred Hebblethwaite | Mum, her mother, Win, Winnie, Winifred, Mrs. Hebblethwaite | she
# cast: F = Arthur Hebblethwaite | Dad, her father, Arthur, Father | he
# cast: G = Gran | her grandmother, Mrs. Hebblethwaite, Ma, Ada | she
# cast: D = Aunt Dolly | Dolly, Auntie Dolly | she
# cast: E = Aunt Enid | Enid, Auntie Enid, Mrs. Sugden | she
# cast: P = Peter Hebblethwaite | Peter, her brother, our Peter, Pete | he
# cast: C = Clifford Sugden | Uncle Clifford, Clifford, Enid’s husband, her husband, Mr. Sugden, Cliff | he
# cast: Y = Marek Wolski | the lodger, Mr. Wolski, the Pole, Marek | he
---
The good plates came out for funerals and the Coronation and when Aunt Enid brought Clifford, and so when Ros came in from school that Thursday and saw them set out all round the table, with the gold rims, she stopped on the mat and said,
⟦R→G i⟧‘Who’s dead?’⟦/⟧
⟦G→R i⟧‘Nobody yet,’⟦/⟧ said Gran. She was in her chair by the range, topping gooseberries into her lap. ⟦G→R i =⟧‘Shut that door. There’s a wind coming under it would cut your legs off.’⟦/⟧
⟦R→G i⟧‘Where’s Mum?’⟦/⟧
⟦G→R i⟧‘Upstairs, finding a collar.’⟦/⟧
⟦R→G i⟧‘What for?’⟦/⟧
⟦G→R i⟧‘For your father’s neck. Where else would he put it? And you can take that hat off and sit down here and do some of these. There’s a letter come.’⟦/⟧
It was on the mantelpiece, behind the clock, where they put the things that had to be thought about. It was long and white, with a crest. Ros felt her inside go small.
⟦R→G i⟧‘Is it opened?’⟦/⟧
⟦G→R i⟧‘It’s addressed to your father. He’ll open it when he’s had his tea.’⟦/⟧
⟦R→G i⟧‘But it’s mine!’⟦/⟧
⟦G→R i⟧‘You’re twelve. You’ve nothing that’s yours, bar your teeth.’⟦/⟧ But the old woman glanced at the stairs, and bent forward over the bowl, and her voice dropped. ⟦G→R i =⟧‘I’ve held it up to the window. It’s no good. They use thick paper.’⟦/⟧
@break *
Dolly came first, by the back, with her hair in a scarf and a trifle. She’d been let off early from the mill.
⟦D→R i⟧‘Take this off me, Rosie, love, before I drop it. Is it true? Has it come?’⟦/⟧
⟦R→D i⟧‘It’s behind the clock.’⟦/⟧
⟦D→R i⟧‘And nobody’s looked? I couldn’t stand it. I’d have had it over the kettle before the postman was down the path.’⟦/⟧
⟦G→D i⟧‘You did,’⟦/⟧ said Gran. ⟦G→D i =⟧‘When that bandsman wrote to Enid. And she’s never forgiven you.’⟦/⟧
⟦D→G i⟧‘I did her a favour! She’d be in Canada.’⟦/⟧
⟦G→D i⟧‘She might have liked Canada.’⟦/⟧
⟦D→G i⟧‘With her chest? Win! Winnie, I’m here! D’you want this cream whipping?’⟦/⟧
Feet came down, quick and light, and then her mother was in the room with two pins in her mouth and a collar in her hand. She had her blue on. She took out the pins, and kissed the air next to Dolly, and looked at Ros all over from top to bottom, the way she would look at a window she had just cleaned.
⟦M→R i⟧‘What’ve you done to that knee?’⟦/⟧
⟦R→M i⟧‘Fell.’⟦/⟧
⟦M→R i⟧‘Off what?’⟦/⟧
⟦R→M i⟧‘Just fell. Mum, can’t we open it?’⟦/⟧
⟦M→R i⟧‘You know what your father said.’⟦/⟧
⟦R→M i⟧‘He might be late. He might be kept.’⟦/⟧
⟦M→R i⟧‘Then we’ll wait, and it’ll say the same at seven as it would’ve said at five. Peter! Where is that lad? I want some coal up.’⟦/⟧
⟦P→M i⟧‘I’m doing it!’⟦/⟧ came out of the cellar, hollowly.
⟦M→P i⟧‘You’re reading.’⟦/⟧
⟦P→M i⟧‘I’m doing it and reading!’⟦/⟧
⟦D→M i⟧‘He’ll go blind,’⟦/⟧ said Dolly, eating a gooseberry. ⟦D→M i =⟧‘I’ll tell you what, though, Win. If she’s got it. Have you thought about the uniform? Maureen Ackroyd’s girl had to have two hats.’⟦/⟧
Her mother bent to the oven, so that her face could not be seen. ⟦M→D i⟧‘I’ve thought about it,’⟦/⟧ she said.
@break *
By six they were all there except for the one who mattered. Enid had the good chair. She sat on the edge of it in her camel coat with her gloves in her lap, because she felt the cold and because she liked people to see the lining. Her husband stood on the rug with his back to the fire and his hands under the tails of his jacket. He was something at the Town Hall.
⟦C→M i⟧‘It’s a matter of what’s suitable, Winifred. I say nothing against the lass.’⟦/⟧
⟦M→C i⟧‘No, Clifford.’⟦/⟧
⟦C→M i⟧‘I’ve seen them come out the other end. They’re neither fish nor fowl. They can’t talk to their own folk, and nobody else wants to talk to them.’⟦/⟧
⟦P→C i⟧‘Like you, Uncle Clifford?’⟦/⟧
⟦M→P i⟧‘Peter!’⟦/⟧
⟦P→M i⟧‘I only asked.’⟦/⟧
⟦M→P i⟧‘Go and wash your neck.’⟦/⟧
⟦E→M i⟧‘He meant no harm,’⟦/⟧ said Enid, surprisingly. There was a little bit of pink in each cheek. ⟦E→M i =⟧‘What does Arthur say about it?’⟦/⟧
⟦M→E i⟧‘Arthur says he’ll see.’⟦/⟧
⟦G→E i⟧‘He’s said that since he was four,’⟦/⟧ Gran put in. ⟦G→E i =⟧‘I’d ask him did he want his egg boiled or fried.’⟦/⟧
There was a knock then, but on the inner door, the one that went to the stairs, and everybody turned. It was the lodger. He’d put on his suit. He stood with his heels together holding a bunch of pinks in newspaper, and it was clear that he’d have given a week’s wages to be back in his room.
⟦Y→M i⟧‘I ask pardon, Mrs. Hebblethwaite. I did not know there was company. I come only because the little girl, today, she has the letter.’⟦/⟧
⟦C→Y i⟧‘News travels,’⟦/⟧ said Clifford.
⟦Y→C i⟧‘I have seen the postman, sir.’⟦/⟧
⟦M→Y i⟧‘Come in, Mr. Wolski. You’ll have a bite with us. This is my sister-in-law, Mrs. Sugden, and Mr. Sugden. Dolly you know.’⟦/⟧
⟦D→Y i⟧‘Oh, he knows me,’⟦/⟧ Dolly said, and the tips of the Pole’s ears turned as bright as his flowers. ⟦D→Y i =⟧‘Who’re they for? Are they for me, Marek?’⟦/⟧
⟦Y→D i⟧‘They are for Rosalind.’⟦/⟧
⟦R→Y i⟧‘But I mightn’t have got it,’⟦/⟧ said Ros.
He considered that. He was always very serious with her; it was he who’d gone through the fractions with her, night after night, on the back of old wallpaper, drawing every one of them as a cake.
⟦Y→R i⟧‘If you did not,’⟦/⟧ he said, ⟦Y→R i =⟧‘you will need flowers more.’⟦/⟧
⟦G→Y i⟧‘Sit next to me, lad,’⟦/⟧ said Gran.
@break *
She heard the gate before the others did. She heard the boots go round to the back, and the tap run, and the long blowing noise that he made into the towel. Then her father came in with his hair wet, and looked at all the people in his kitchen.
⟦F i⟧‘By heck,’⟦/⟧ he said. ⟦F→M i =⟧‘Have they shot the King?’⟦/⟧
⟦M→F i⟧‘It’s a Queen, Arthur. Put this on.’⟦/⟧
⟦F→M i⟧‘To eat my tea in?’⟦/⟧
⟦M→F i⟧‘Put it on. Enid’s here.’⟦/⟧
⟦F→E i⟧‘I can see that. How do, Enid. Clifford. Is that trifle?’⟦/⟧
⟦D→F i⟧‘It’s for after.’⟦/⟧
⟦F→D i⟧‘After what?’⟦/⟧
Nobody would say it. The clock ticked, and the white edge of the letter stuck out behind it like the corner of a handkerchief.
⟦R→F i⟧‘Dad,’⟦/⟧ said Ros.
⟦F→R i⟧‘What’s up with you? You’ve a face like a wet Whit week.’⟦/⟧
⟦R→F i⟧‘Please, will you open it?’⟦/⟧
He did not hurry. He got the collar on, he let her mother do the stud. He reached it down and turned it over, and he felt in his waistcoat for his spectacles, which were not there.
⟦P→F i⟧‘They’re on your head, Dad.’⟦/⟧
⟦F→P i⟧‘I know where they are.’⟦/⟧
It took him a long time. His lips moved; they always did. Ros looked at the gold rim of the plate in front of her until it swam.
⟦M→F i⟧‘Well?’⟦/⟧
⟦F i⟧‘“I am pleased to inform you,”’⟦/⟧ read her father slowly, and that was as far as he got, because Dolly screamed.
⟦D→R i⟧‘She’s done it! Oh, you clever little beggar! Come here!’⟦/⟧
⟦P→R i⟧‘Will you have to talk posh?’⟦/⟧
⟦G→P i⟧‘She’ll talk as she was brought up to.’⟦/⟧
⟦E→R i⟧‘Well done, Rosalind,’⟦/⟧ said Enid, and to the surprise of all, and perhaps her own, she began to cry into the glove with the button. ⟦E→C i⟧‘Leave me be, Clifford. I had it, you know. I had it in nineteen twenty-six, and Ma said that they couldn’t run to the boots.’⟦/⟧
The noise stopped. Gran’s hands were quite still among the gooseberries.
⟦G→E i⟧‘We couldn’t,’⟦/⟧ she said. ⟦G→E i =⟧‘I’d five of you, and your dad on short time. I’ve thought of it every day since, if it’s any comfort.’⟦/⟧
⟦E→G i⟧‘It isn’t, much.’⟦/⟧
⟦G→E i⟧‘No. I don’t suppose.’⟦/⟧
⟦C→F i⟧‘There you are, then,’⟦/⟧ Clifford said, after he’d cleared his throat. ⟦C→F i =⟧‘That’s it precisely, Arthur. It’s not the place, it’s the extras. There’s a list goes with it, I’ve seen it. Hockey sticks. Shoes for indoors. What’s it come to?’⟦/⟧
Her father had got to the second page. He held it a bit further off.
⟦F→C i⟧‘Nineteen pounds, eleven and six.’⟦/⟧
⟦D i⟧‘Nineteen!’⟦/⟧ said Dolly.
⟦F→M i⟧‘Win?’⟦/⟧
⟦M→F i⟧‘I’ve seven put by.’⟦/⟧ Her mother did not look at anyone. ⟦M→F i =⟧‘And a bit. There’s the sewing machine.’⟦/⟧
⟦F→M i⟧‘You’re not selling that.’⟦/⟧
⟦M→F i⟧‘I can sell it if I like. I bought it.’⟦/⟧
⟦R→M i⟧‘I needn’t go,’⟦/⟧ said Ros. It came out much too loud. ⟦R→M i =⟧‘I don’t mind. I can go to Carr Lane with Brenda, I don’t mind, honestly.’⟦/⟧
⟦F→R i⟧‘Be quiet, lass.’⟦/⟧
⟦Y→F i⟧‘Mr. Hebblethwaite, if I may to say something. I have a little—’⟦/⟧
⟦F→Y i⟧‘It’s good of you, but no. We’ll not take it off a lodger.’⟦/⟧
⟦D→F i⟧‘He’ll not be a lodger,’⟦/⟧ said Dolly. ⟦D→F i =⟧‘Not after September. We were going to wait and tell you when there was nobody in.’⟦/⟧
In the uproar that came after this, with her mother sitting down, and Clifford saying that he’d have thought there were Englishmen enough, and Peter asking whether it would make Mr. Wolski an uncle, only Ros noticed her grandmother get up. She did it in stages, by the arm of the chair and then the corner of the table. She took hold of the nearest of the good plates. She tipped the bread off it on to the cloth, and held it up to the gaslight and flicked it with her nail. It rang like a bell, and everybody shut up.
⟦G→F i⟧‘Twelve of these,’⟦/⟧ said Gran, ⟦G→F i =⟧‘and the tureens. My mother had them off Lady Thornhill for thirty years in service, and I’ve washed them four times a year ever since, and I’ve never liked the look of them. What’d you give me for them, Clifford?’⟦/⟧
⟦C→G i⟧‘Me?’⟦/⟧
⟦G→C i⟧‘You’ve had your eye on them since your wedding. I’ve seen you turn them over.’⟦/⟧
⟦C→G i⟧‘I may have looked at the mark. Ten pounds?’⟦/⟧
⟦E→C i⟧‘Clifford,’⟦/⟧ said Aunt Enid. She had put her gloves away. ⟦E→C i =⟧‘Think again.’⟦/⟧
He thought again. He looked at his wife, and it seemed to Ros that he had not done it for quite a while, and that he was seeing something he’d forgotten was kept there.
⟦C→G i⟧‘Twelve pounds, eleven and six,’⟦/⟧ said Uncle Clifford.
⟦G→C i⟧‘Done.’⟦/⟧ Gran put the bread back. ⟦G→R i⟧‘Now eat your tea off them, the lot of you, while you can. Rosalind Mary, say grace. And mind you say it posh.’⟦/⟧

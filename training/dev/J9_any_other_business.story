# title: Any Other Business
# style: third person past; British curly single quotes; comic fantasy, parish council with six persons, mixed tags
# cast: M = Mrs Daphne Ormerod | Mrs Ormerod, Daphne, the chair, Madam Chair | she
# cast: G = Gerald Stubbs | Gerald, Mr Stubbs, Stubbs, the treasurer | he
# cast: V = the vicar | the Reverend Adeyemi, Vicar, Femi, Reverend | he
# cast: L = Linda Pask | Linda, Miss Pask, the clerk | she
# cast: H = Colonel Hartnoll | the Colonel, Hartnoll, Colonel | he
# cast: D = the dragon | Ysgarnath, Mr Nath | it
# cast: K = Kieran | the boy from the Co-op, the boy | he
---
The dragon had asked for ten minutes under Any Other Business, and the parish council had spent forty on the bus shelter in the hope that it would go away.
⟦M→G i⟧‘So we’re agreed about the bench,’⟦/⟧ said Mrs Ormerod.
⟦G→M i⟧‘I wouldn’t say agreed.’⟦/⟧
⟦M→G i⟧‘We voted, Gerald.’⟦/⟧
⟦G→M i⟧‘We voted on the *principle* of a bench.’⟦/⟧
⟦L→M i⟧‘Do I put that?’⟦/⟧ said Linda Pask, who was doing the minutes. ⟦L→M i =⟧‘“Principle of bench”?’⟦/⟧
⟦M→L i⟧‘Put “carried”.’⟦/⟧
There was a cough from the car park. It was a modest enough cough, but it brought down some plaster, and through the open double doors of the village hall a wisp of smoke came curling over the parquet and went up to look at the badminton rules.
⟦V→M i⟧‘I do think we ought to let it in, Daphne,’⟦/⟧ the vicar murmured. ⟦V→M i =⟧‘It’s raining.’⟦/⟧
⟦H→V i⟧‘Can’t feel rain. They’re like ducks.’⟦/⟧
⟦V→H i⟧‘Is that so, Colonel?’⟦/⟧
⟦H→V i⟧‘Met one in Oman.’⟦/⟧
Mrs Ormerod squared her papers. She had chaired Nether Clavering through two floods and a Morris dancing schism; she was wearing her late mother’s pearls, and there was no sense putting it off. ⟦M→D i⟧‘Item nine,’⟦/⟧ she called. ⟦M→D i =⟧‘If you’d like to come through, Mr – ah.’⟦/⟧
⟦D→M i⟧‘Ysgarnath.’⟦/⟧
⟦M→D i⟧‘Mr Nath. Mind your head.’⟦/⟧
It came through as far as the shoulders. After that there was a creak from the door frame, and it thought better of it and lay down where it was, with its chin on the badminton court and the rest of it out among the Volvos. It was a dark, wet, bottle green. Its eyes were about the size of dustbin lids. It had tucked behind one ear, or the place where there would be an ear, a sheaf of A4.
⟦D→M+G+V+L+H i⟧‘Good evening,’⟦/⟧ said the dragon. It had a beautiful voice, like a cello at the bottom of a mine. ⟦D→M+G+V+L+H i =⟧‘I’m obliged to you all for making the time. I know you’re busy with your bench.’⟦/⟧
⟦G→D i⟧‘It’s not a bench yet.’⟦/⟧
⟦L→D i⟧‘How are you spelling that, please?’⟦/⟧
⟦D→L i⟧‘Bench?’⟦/⟧
⟦L→D i⟧‘Your name, love.’⟦/⟧
It told her. It took some time, there was a flourish in the middle that you couldn’t really get on a laptop. She put ‘Mr Nath’.
⟦M→D i⟧‘And this is in connection with the –’⟦/⟧ Mrs Ormerod looked at her agenda, and her glasses slid down. ⟦M→D i =⟧‘I’m sorry, I can’t read my own writing. The maiden?’⟦/⟧
⟦D→M i⟧‘The maiden, yes.’⟦/⟧
⟦H→D i⟧‘What maiden?’⟦/⟧
⟦D→H i⟧‘Well,’⟦/⟧ said the dragon, ⟦D→H i =⟧‘exactly.’⟦/⟧ It unhooked the sheaf with one long claw and slid it over the floor. ⟦D→M+H i =⟧‘I’ve taken the liberty of running off some copies. You’ll find it’s a covenant between myself and the Vill of Nether Clavering, dated on Michaelmas Day in 1348. I undertake not to burn the place down. You undertake to supply one maiden every hundred years, to be left on Beacon Hill, with cheese.’⟦/⟧
They passed the copies down the table. It had done them double-sided.
⟦G→M i⟧‘Is this binding?’⟦/⟧
⟦M→G i⟧‘I don’t know, Gerald, I did textiles.’⟦/⟧
⟦G→L i⟧‘Linda? Is it binding?’⟦/⟧
⟦L→G i⟧‘It’s got a seal on it.’⟦/⟧
⟦G→D i⟧‘And when was the last, er. The last instalment?’⟦/⟧
⟦D→G i⟧‘1748. A Miss Hannah Cobbold. I don’t like to make a fuss, I am not the sort of person who writes in. In 1848 I thought, well, they’re having a bad year, there’s the potatoes. And in 1948 it was the rationing. But I look down from up there in an evening and I see that you’ve got a Pilates, and I ask myself whether I’m not being taken rather for granted.’⟦/⟧
There was a silence, of the sort that there is when a person has been caught not returning a casserole dish.
⟦V→D i⟧‘May I ask,’⟦/⟧ said the vicar, ⟦V→D i =⟧‘forgive me, it’s an indelicate question. What happens to them?’⟦/⟧
⟦D→V i⟧‘Who?’⟦/⟧
⟦V→D i⟧‘The maidens.’⟦/⟧
⟦D→V i⟧‘They die,’⟦/⟧ said the dragon.
Linda stopped typing.
⟦H→V i⟧‘Thought as much. Same in Oman.’⟦/⟧
⟦D→H+V i⟧‘I mean that they do in the *end*. Hannah was eighty-one. It was her chest, I kept her as warm as I could.’⟦/⟧ The great eyes blinked, one and then the other. ⟦D→V i =⟧‘What did you imagine I did with them?’⟦/⟧
Nobody cared to be the first. The vicar studied his biscuit. It was the Colonel, in the end, who had after all been under fire.
⟦H→D i⟧‘Assumed you ate them, old man.’⟦/⟧
⟦D→H i⟧‘*Ate* them!’⟦/⟧ The doors rattled. In the car park somebody’s alarm went off. ⟦D→H i =⟧‘With *cheese?*’⟦/⟧
⟦M→D i⟧‘I’m sure the Colonel didn’t mean –’⟦/⟧
⟦D→M+H i⟧‘I’m lactose intolerant! The cheese was for *them!* It’s a long way up! I have never in my life – I’m practically a vegan, madam, I have the one sheep at Christmas. Seven hundred years you have been sitting down here, thinking I was – Is that what it says in the church?’⟦/⟧
⟦V→D i⟧‘There is a window,’⟦/⟧ the vicar said unhappily. ⟦V→D i =⟧‘It’s only Victorian.’⟦/⟧
⟦G→M i⟧‘Point of order. If it didn’t eat them, what were they for?’⟦/⟧
⟦M→G i⟧‘*Gerald.*’⟦/⟧
⟦G→M i⟧‘It’s a perfectly proper question. We’d need to know, for the job description.’⟦/⟧
The dragon put its chin down again. When it did speak, it addressed itself to the service line.
⟦D→G i⟧‘Conversation,’⟦/⟧ it said.
⟦L→D i⟧‘Aah,’⟦/⟧ said Linda.
⟦D→L i⟧‘Somebody to read to one. I can’t turn the pages, you see, they catch. Hannah and I had got through the whole of Richardson, twice. And the one before that, Joan, who didn’t have her letters when she came, used to do all of the village for me. In voices. Who’d been seen coming out of whose barn.’⟦/⟧ It sighed. The Women’s Institute banner smouldered a little at the hem, and Linda leaned across without fuss and put it out with her tea. ⟦D→L i =⟧‘They could have gone home whenever they cared to. I did always say. They’d get as far as the stile and they’d think of something else they’d been meaning to tell me.’⟦/⟧
⟦M→D i⟧‘And you have been up there by yourself since...’⟦/⟧
⟦D→M i⟧‘1799. She’s under the rowan.’⟦/⟧
Mrs Ormerod took off her glasses and gave them a polish. She had been a widow for six years. She knew to the minute how long it is from *The Archers* until a decent time to go to bed.
⟦M→L i⟧‘Linda, are we still quorate?’⟦/⟧
⟦L→M i⟧‘We are if the Colonel’s awake.’⟦/⟧
⟦H→L i⟧‘Never more so.’⟦/⟧
⟦M→G+V+L+H i⟧‘Then I’d like suggestions, please. Through the chair.’⟦/⟧
⟦G→M i⟧‘We can’t just hand somebody over. There’s safeguarding.’⟦/⟧
⟦V→G i⟧‘No one’s saying hand over. A volunteer.’⟦/⟧
⟦G→V i⟧‘And it’s got to be a maiden. In this day and age! You can’t go round the houses asking. I’m not going to.’⟦/⟧
⟦D→G i⟧‘I’ve never insisted on that,’⟦/⟧ the dragon put in. ⟦D→G i =⟧‘That was your people, in 1348. I’d asked for somebody who wasn’t busy.’⟦/⟧
⟦H→D i⟧‘Do you play chess at all?’⟦/⟧
⟦D→H i⟧‘I used to. I had to ask Joan to move the pieces.’⟦/⟧
⟦H→D i⟧‘Hm!’⟦/⟧ said the Colonel. He had gone slightly pink. ⟦H→D i =⟧‘Haven’t had a decent game since Bunty went. Fellow at the home cheats.’⟦/⟧
⟦V→M i⟧‘Could it be a rota?’⟦/⟧
Every head turned. In the history of Nether Clavering there had been nothing, not the Armada nor the by-pass, which had not been met in the end by a rota.
⟦M→V i⟧‘Go on, Femi.’⟦/⟧
⟦V→M i⟧‘Well, it says here “one maiden”. It doesn’t say the same one. If we each took an evening...’⟦/⟧
⟦L→V i⟧‘I could do Tuesdays,’⟦/⟧ said Linda at once. ⟦L→D i =⟧‘Do you like murders? I’ve got all of the murders. I’ve got them on tape as well, you wouldn’t have to turn anything.’⟦/⟧
⟦D→L i⟧‘Murders,’⟦/⟧ the dragon said in a faint voice. ⟦D→L i =⟧‘By whom?’⟦/⟧
⟦L→D i⟧‘That’s what you’ve got to find out.’⟦/⟧
⟦D→L i⟧‘They’re *withheld?* To the *end?*’⟦/⟧
⟦G→M i⟧‘There’s the insurance to think of,’⟦/⟧ Gerald Stubbs said loudly. ⟦G→M i =⟧‘I’m only raising it. There’s the path up there, it’s a death trap, somebody’ll do a hip. And who’s paying for the cheese?’⟦/⟧
⟦D→G i⟧‘I have a certain amount put by,’⟦/⟧ said the dragon.
⟦G→D i⟧‘How d’you mean, put by?’⟦/⟧
⟦D→G i⟧‘Gold, chiefly. One accumulates it. I find it’s good for the back.’⟦/⟧
The treasurer’s pen, which had been going up and down on its point, came to rest.
⟦G→D i⟧‘About how much gold would that be, in round figures?’⟦/⟧
⟦D→G i⟧‘I have never measured it. It’s about up to your chair lady’s pearls.’⟦/⟧
⟦G→M i⟧‘I withdraw the objection,’⟦/⟧ said Gerald.
There was a squeak of trainers on wet tarmac, and someone came edging in sideways, past the enormous green neck, with a crate on his shoulder and rain running off the peak of his cap. It was the boy from the Co-op with the milk for the playgroup. He put it down by the hatch. He got out his phone, looked at it, looked up, and for the first time saw what he had been walking past.
⟦K→M i⟧‘You all right, Mrs Ormerod?’⟦/⟧ he said carefully.
⟦M→K i⟧‘Perfectly, thank you, Kieran. This is Mr Nath, from up on the Beacon. We’re just sorting him out with some company.’⟦/⟧
⟦K→M i⟧‘Oh, right.’⟦/⟧ He took in the eyes, and the teeth, and the smouldering banner. He was seventeen; it was a Thursday night in Nether Clavering; the last bus had gone at ten to six. ⟦K→D i =⟧‘D’you game at all?’⟦/⟧
⟦D→K i⟧‘I beg your pardon?’⟦/⟧
⟦K→D i⟧‘There’s this one with dragons in. You could tell us if it’s right.’⟦/⟧
⟦D→M i⟧‘Is he a maiden?’⟦/⟧ asked the dragon.
⟦M→D i⟧‘I think we’ve agreed that we’re not going to ask,’⟦/⟧ said Mrs Ormerod. ⟦M→L i =⟧‘Linda, put Kieran down for Thursdays. Vicar, you’ll have to be Saturdays, you’ve got your sermon. Colonel?’⟦/⟧
⟦H→M i⟧‘Mondays. Wednesdays. I’m pretty free.’⟦/⟧
⟦L→M i⟧‘That leaves us Friday and Sunday, Madam Chair.’⟦/⟧
⟦M→L i⟧‘I’ll do Sundays.’⟦/⟧ She had not known she would say it. ⟦M→D i =⟧‘I don’t read aloud very well, I’m afraid. But I could do you the village.’⟦/⟧
⟦D→M i⟧‘In voices?’⟦/⟧
Mrs Daphne Ormerod looked round her committee. She folded her hands upon the agenda, drew in her chin, and let her eyes go small and suspicious. ⟦M→D i⟧‘⟦G→M i quoted⟧“We voted,”⟦/⟧’⟦/⟧ she said through her nose, ⟦M→D i =⟧‘⟦G→M i = quoted⟧“on the *principle* of a bench.”⟦/⟧’⟦/⟧
The vicar choked. The Colonel gave a bark. And from the badminton court there came a sound nobody living had ever heard, deep and cracked and helpless, that set the cups going on their hooks, and went on and on.
⟦G→M i⟧‘I don’t see what’s funny,’⟦/⟧ said Gerald. ⟦G→L i =⟧‘You’d better put me down for Friday.’⟦/⟧

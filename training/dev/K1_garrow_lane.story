# title: The Lock-Up on Garrow Lane
# style: third person past; curly single quotes; British police procedural
# cast: P = DCI Howard Pelling | Pelling, Howard, DCI Pelling, the guv, guv, sir, the DCI | he
# cast: S = DI Moira Strachan | Strachan, Moira, boss, ma'am, Inspector Strachan, Inspector, DI Strachan | she
# cast: L = DS Colm Lavery | Lavery, Colm, Sarge, DS Lavery, Sergeant | he
# cast: W = DC Anil Wadhwa | Wadhwa, Anil, DC Wadhwa | he
# cast: B = DC Tess Bickerstaff | Bickerstaff, Tess, DC Bickerstaff | she
# cast: G = Raymond Gudge | Gudge, Ray, Raymond, Mr Gudge | he
# cast: H = Ms Pryce-Hall | Pryce-Hall, the solicitor, Gudge's solicitor | she
# cast: D = Doreen Gudge | Doreen, Mrs Gudge, Ray's mother, his mother, Mum, the old woman | she
# cast: F = Dr Fennimore | Fennimore, the pathologist, Doc | he
---
⟦P→S+L+W+B i⟧‘Terence Arthur Hoyle,’⟦/⟧ said Pelling, and stuck him to the whiteboard with a magnet in the shape of a strawberry. ⟦P→S+L+W+B i =⟧‘Fifty-eight. French polisher, lately of Cutler Street, lately of nowhere in particular. Found Tuesday by a man who’d come to look at a lawnmower. Moira.’⟦/⟧
Strachan stayed where she was, against the radiator. It was the only one on the floor that worked.
⟦S→P+L+W+B i⟧‘Lock-up seventeen, Garrow Lane. Up-and-over door, padlocked on the outside. Hoyle was under a tarpaulin behind a wardrobe. He’d been there a while.’⟦/⟧
⟦W→S i⟧‘How long’s a while, boss?’⟦/⟧
⟦S→W i⟧‘Ask me after I’ve spoken to Fennimore. The wardrobe was nice. Hoyle had been doing it up for somebody.’⟦/⟧
⟦L→S i⟧‘So he’s locked in with his own wardrobe.’⟦/⟧
⟦S→L i⟧‘He’s locked in by someone with a key, Colm. There are two keys. The council has one of them in a drawer in Priory House, and I’ve seen the drawer.’⟦/⟧
⟦P→S i⟧‘And the other?’⟦/⟧
⟦S→P i⟧‘Issued to an R. Gudge. March, four years back. Rent paid every quarter at the counter, in cash, never a day late.’⟦/⟧
⟦L→S+P+W+B i⟧‘Ray Gudge?’⟦/⟧ Lavery sat up. ⟦L→S+P+W+B i =⟧‘Ray Gudge has never paid for anything in his life. I did him for lead in ninety-eight. He had it off the roof of the Sally Army.’⟦/⟧
⟦B→L i⟧‘While they were in it, Sarge?’⟦/⟧
⟦L→B i⟧‘They were rehearsing. They said they thought it was mice.’⟦/⟧
Even Pelling laughed. Then he looked at his watch, which meant that he had to be upstairs telling somebody that they were making progress.
⟦P→S i⟧‘So we know him, we’ve got his name on the agreement, and he’s got form. Do I take it you’ve brought him in?’⟦/⟧
⟦S→P i⟧‘He’s downstairs eating a bacon roll. Pryce-Hall’s on her way.’⟦/⟧
⟦P→S i⟧‘Oh, God.’⟦/⟧
⟦S→P i⟧‘I know.’⟦/⟧
⟦P→L+W+B i⟧‘Right. Colm, you’re in with Moira. Anil, I want Hoyle’s last known, his post, his bank if he had one. Tess—’⟦/⟧
⟦B→P i⟧‘Garrow Lane, house to house,’⟦/⟧ said Bickerstaff. ⟦B→P i =⟧‘Again.’⟦/⟧
⟦P→B i⟧‘Take a coat.’⟦/⟧
@break *
Fennimore rang when she was halfway down the stairs. He always rang when she was on stairs; she had stopped believing that it was chance.
⟦F→S i⟧‘I’m going to disappoint you,’⟦/⟧ he said.
⟦S→F i⟧‘Get it over with.’⟦/⟧
⟦F→S i⟧‘Three weeks, give or take four days. It’s been cold and that’s a tin box, so don’t hold me to it. But you’ll want the other thing. Nobody hit him.’⟦/⟧
⟦S→F i⟧‘There was blood all over his collar.’⟦/⟧
⟦F→S i⟧‘There was. He fell down and cut his head on that very handsome wardrobe, and he fell down because he’d had a heart attack. A big one. I’d be surprised if he lived ten minutes.’⟦/⟧
She stopped on the half-landing and let two uniforms go past. ⟦S→F i⟧‘So who put the tarpaulin on him?’⟦/⟧
⟦F→S i⟧‘My dear Inspector, I only do the insides.’⟦/⟧
⟦S→F i⟧‘He didn’t tuck himself in.’⟦/⟧
⟦F→S i⟧‘No. It was done rather well, actually. Hands folded. I thought you’d like that. Somebody had closed his eyes, as well, and I’ll tell you that it’s harder to do than they make out at the pictures.’⟦/⟧
⟦S→F i⟧‘Thanks, Doc.’⟦/⟧
⟦F→S i⟧‘Mind how you go on those stairs.’⟦/⟧
@break *
Raymond Gudge had brown sauce on his chin and the settled look of a man in a waiting room. He had put on weight since the lead. Beside him Pryce-Hall was squaring the edges of a legal pad that was square already.
Lavery did the tape. When the tone had stopped he read out who was there and what the time was, and pushed a photograph across.
⟦L→G i⟧‘Know him, Ray?’⟦/⟧
⟦G→L i⟧‘No comment.’⟦/⟧
⟦L→G i⟧‘Take your time. It’s not a bad likeness. Terry Hoyle. Did furniture.’⟦/⟧
⟦G→L i⟧‘No comment.’⟦/⟧
⟦S→G i⟧‘You’ve got a lock-up, Mr Gudge,’⟦/⟧ Strachan said.
⟦G→S i⟧‘I haven’t.’⟦/⟧
⟦H→G i⟧‘Mr Gudge,’⟦/⟧ murmured the solicitor.
⟦G→H i⟧‘Well, I haven’t, though. What would I want with a lock-up? I’ve got nothing to lock up.’⟦/⟧ He turned to Lavery, as to the one person present who could vouch for it. ⟦G→L i =⟧‘You’ve been round ours.’⟦/⟧
⟦L→G i⟧‘I have.’⟦/⟧
⟦G→L i⟧‘Was there anything?’⟦/⟧
⟦L→G i⟧‘There was a lot of lead, Ray.’⟦/⟧
⟦H→L i⟧‘I don’t think we need go into my client’s history, Sergeant.’⟦/⟧
⟦L→H i⟧‘He asked.’⟦/⟧
Strachan slid over the tenancy agreement in its plastic wallet. ⟦S→G i⟧‘For the tape, I’m showing Mr Gudge exhibit MS four. Is that your signature?’⟦/⟧
He bent over it, and his lips moved. She watched him get to the bottom and saw his face do something that she hadn’t expected. It shut. It had been wide open till then, sauce and all, and it shut like a door.
⟦G→S i⟧‘No comment,’⟦/⟧ he said.
⟦S→G i⟧‘It says R. Gudge.’⟦/⟧
⟦G→S i⟧‘No comment.’⟦/⟧
⟦L→G i⟧‘Is there another R. Gudge? Rodney? Rasputin?’⟦/⟧
⟦H→L i⟧‘Really, Sergeant.’⟦/⟧
⟦G→L i⟧‘No comment. No comment, no comment. I want to go back to the cell.’⟦/⟧
⟦S→G i⟧‘You’re not in a cell, you came in voluntarily. You had a roll.’⟦/⟧
⟦G→S i⟧‘Then I want to go in one,’⟦/⟧ said Ray Gudge, and folded his arms.
⟦H→S i⟧‘I should like a few minutes with my client, Inspector.’⟦/⟧
⟦S→H i⟧‘I bet you would. Interview suspended at eleven fifty-two.’⟦/⟧
In the corridor Lavery put money into the machine and it kept it.
⟦L→S i⟧‘He was all right till he saw that bit of paper.’⟦/⟧
⟦S→L i⟧‘He was better than all right. He hadn’t a clue.’⟦/⟧
⟦L→S i⟧‘And now he has.’⟦/⟧ He hit the machine with the flat of his hand. ⟦L→S i =⟧‘What’s he seen? It’s a signature.’⟦/⟧
⟦S→L i⟧‘It’s a nice signature. Look at it. There’s a loop on that G you could hang a coat on. When did Ray leave school?’⟦/⟧
⟦L→S i⟧‘I’m not certain he went.’⟦/⟧
Her phone was going again. It was Wadhwa, out of breath, with a bus behind him.
⟦W→S i⟧‘Boss? I’ve got Hoyle’s post. He’s had it redirected three times, I’ve just been round all three. The second one, the woman says she only knew him as the lodger’s friend, so I’m thinking that’s no good, but then the third one, this is going back to 2001—’⟦/⟧
⟦S→W i⟧‘Anil. Breathe.’⟦/⟧
⟦W→S i⟧‘Sorry. He lodged at forty-four Tenter Road. Two years. You’ll never guess who the landlady is.’⟦/⟧
⟦S→W i⟧‘Mrs Gudge,’⟦/⟧ said Strachan.
A pause; the bus went away. ⟦W→S i⟧‘You could have let me say it.’⟦/⟧
⟦S→W i⟧‘Has she a Christian name?’⟦/⟧
⟦W→S i⟧‘Doreen.’⟦/⟧
⟦S→W i⟧‘Not with an R.’⟦/⟧
⟦W→S i⟧‘No, but she told the neighbour it was for Ray. The lock-up, I mean. She said she’d took it in his name for when he was ready to go straight, so he’d have somewhere to put his tools. The neighbour says she’s been waiting on them tools for four years.’⟦/⟧
Lavery, who had been listening with his ear practically in her hair, straightened up.
⟦L→S i⟧‘Ah, no,’⟦/⟧ he said. ⟦L→S i =⟧‘Not Doreen. She knits for the hospice.’⟦/⟧
@break *
She was knitting when they came. She had been told about Ray by three separate neighbours, she said, and she had put the kettle on at twenty to twelve and it had been on and off ever since, so they had better have some.
⟦D→S+L i⟧‘Is he eating?’⟦/⟧
⟦L→D i⟧‘Like a horse, Mrs Gudge.’⟦/⟧
⟦D→L i⟧‘He’ll be constipated. He always is when he’s been took in. Is that you, Colm Lavery? You’ve lost your hair.’⟦/⟧
⟦L→D i⟧‘I’ve an idea where it is.’⟦/⟧
⟦D→S i⟧‘And you’re the lady inspector. Do you take sugar?’⟦/⟧
⟦S→D i⟧‘No. Thank you.’⟦/⟧ The kitchen was very clean. There were two chairs at the table and a third against the wall with a man’s cardigan over the back of it, bottle green, leather buttons. Ray Gudge was a forty-six chest if he was an inch. It would not have gone round him. ⟦S→D i =⟧‘That’s Terry’s, is it?’⟦/⟧
The needles went to the end of the row.
⟦D→S i⟧‘He felt the cold,’⟦/⟧ said Doreen Gudge.
⟦S→D i⟧‘Would you like to tell us about it?’⟦/⟧
⟦D→S i⟧‘Not much. I don’t suppose that matters.’⟦/⟧
⟦S→D i⟧‘It does matter. You needn’t say anything. Sergeant Lavery’s going to tell you that properly in a minute, and he’s going to get you a solicitor if you want one.’⟦/⟧
⟦D→S i⟧‘Is it that woman with two names?’⟦/⟧
⟦L→D i⟧‘It might be,’⟦/⟧ Lavery said.
⟦D→L i⟧‘Then I’ll do without.’⟦/⟧ She put the knitting in her lap and looked at her hands, which went on moving a little. ⟦D→S+L i =⟧‘I let him use it for his furniture. It was only standing there. I paid the rent on it for Raymond, and Raymond wasn’t ever going to — well. You know what he’s like. So I’d go down of a Thursday with a flask. And Terry would be polishing, and I’d sit in the doorway and we’d have the wireless on. That’s all it was. You’ll think there was more to it.’⟦/⟧
⟦S→D i⟧‘No.’⟦/⟧
⟦D→S i⟧‘Everybody else would.’⟦/⟧
⟦L→D i⟧‘What happened, Doreen?’⟦/⟧
⟦D→L i⟧‘I come down on the Thursday and he was on the floor. He’d gone. I’ve seen enough of them gone, with the hospice. I made him decent. And I sat with him till it got dark, and I thought, now, who do I tell? He’s got a wife in Worksop. Had you found her?’⟦/⟧
⟦S→D i⟧‘Not yet.’⟦/⟧
⟦D→S i⟧‘Well, she’s there. They’ve not spoke since the Falklands. And I thought, they’ll take him to Worksop. They’ll ring her up and she’ll have him took to Worksop and burnt, and she’ll not even know what hymns. He hated Worksop.’⟦/⟧
Nobody spoke. On the sill a plastic flower in a pot was nodding, the sort that works by the sun.
⟦S→D i⟧‘So you locked the door,’⟦/⟧ said Strachan.
⟦D→S i⟧‘I always locked it. There’s thieves round there.’⟦/⟧ Her mouth shook and she stopped it. ⟦D→S i =⟧‘I went down the Thursday after, and all. I took the flask.’⟦/⟧
@break *
⟦P→S i⟧‘Preventing lawful burial,’⟦/⟧ said Pelling. He had his coat on. He said it in the voice of a man reading the specials and not fancying any of them. ⟦P→S i =⟧‘Or there’s obstructing the coroner. That’s common law, that’s unlimited.’⟦/⟧
⟦S→P i⟧‘She’s seventy-one, sir.’⟦/⟧
⟦P→S i⟧‘I’m only telling you what’s on the menu.’⟦/⟧
⟦L→P i⟧‘You’ll never get it past the CPS, guv. She’ll turn up with the knitting.’⟦/⟧
⟦P→L i⟧‘I dare say she will.’⟦/⟧ He looked at the whiteboard, where Terence Arthur Hoyle hung by his strawberry. ⟦P→S+L i =⟧‘What did the son say?’⟦/⟧
⟦S→P i⟧‘He wants to confess.’⟦/⟧
⟦P→S i⟧‘To what?’⟦/⟧
⟦S→P i⟧‘Anything. He knew the writing straight off, it’s the writing on his birthday cards. He’s told Tess he did it with a hammer.’⟦/⟧
⟦B→P i⟧‘Then with a chisel,’⟦/⟧ said Bickerstaff from her desk. She had not yet taken her coat off, and there was sleet on it. ⟦B→P i =⟧‘I said nobody’d been hit with anything, so then he said he’d frightened him to death. I’ve got it all written down. I thought I’d wait and see if there was any more.’⟦/⟧
⟦W→B i⟧‘Did you give him another roll?’⟦/⟧
⟦B→W i⟧‘I gave him yours.’⟦/⟧
Pelling did up his buttons, slowly, from the bottom. ⟦P→S i⟧‘This wife in Worksop.’⟦/⟧
⟦S→P i⟧‘I rang her.’⟦/⟧
⟦P→S i⟧‘And?’⟦/⟧
⟦S→P i⟧‘I told her that she was entitled to claim him. She asked would there be anything to pay.’⟦/⟧ Strachan took the photograph down. The strawberry she put in her pocket, since otherwise it would go missing. ⟦S→P i =⟧‘There’s a slot at the crem on Thursday. I said I thought we could find someone to choose the hymns.’⟦/⟧

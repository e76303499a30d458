# title: On Top of the Onions
# style: third person past; British single curly quotes; cosy mystery, 1970s
# cast: W = Winifred Tansley | Mrs Tansley, Winifred, Mrs T., Win | she
# cast: H = Sergeant Huckaby | Cyril Huckaby, Huckaby, the sergeant, Cyril, Sergeant | he
# cast: D = Mr Deshpande | Anand Deshpande, Anand, the lodger, her lodger | he
# cast: P = Hubert Pym | Mr Pym, Pym, the chemist, Hubert | he
# cast: V = the vicar | Mr Ormerod, Vicar, the Reverend Giles Ormerod | he
# cast: S = Mrs Strickland-Moore | Daphne Strickland-Moore, Daphne, the chairman | she
# cast: L = Len Batty | Len, Batty, poor Len, poor Batty | he
# cast: E = Edna Batty | Mrs Batty, Edna, the widow | she
---
It was generally agreed in Sawtry St Mary that if Len Batty had to die, he might have had the decency to wait until after the judging.
⟦S→W+V i⟧‘Right on top of the onions,’⟦/⟧ said Mrs Strickland-Moore, for perhaps the fifth time. She was sitting on an upturned crate outside the marquee with a glass of the vicar’s elderflower in her hand and her hat over one eye. ⟦S→W+V i =⟧‘Every exhibit in Class Fourteen. Simply flattened.’⟦/⟧
⟦V→S i⟧‘Poor Batty,’⟦/⟧ said the vicar.
⟦S→V i⟧‘Well, naturally, poor Batty. I’m not a monster, Giles. But there’s been no rain since May and those were the only decent onions in the county.’⟦/⟧
Mrs Tansley said nothing. She had been a dispenser at Pym’s the chemist for thirty-one years, until her knees gave out, and it had left her with the habit of counting things. She was counting now. One marquee. One dead man, under a tablecloth. One Thermos flask, tartan. One small tin, of the sort that saccharin tablets are sold in, lying open on the grass beside the trestle where the marrows were.
One sergeant, coming across the cricket field on a bicycle.
⟦H→W+V+S i⟧‘Nobody’s touched anything?’⟦/⟧ he called.
⟦V→H i⟧‘I closed his eyes,’⟦/⟧ the vicar admitted. ⟦V→H i =⟧‘It seemed the thing to do. Should I not have?’⟦/⟧
⟦H→V i⟧‘I shouldn’t think it’ll hang anybody, sir.’⟦/⟧ Sergeant Huckaby leaned the bicycle carefully against a guy rope, which sagged. He was a large, slow, pink man who had been a small, quick, pink boy in Mrs Tansley’s Sunday School class, and he still removed his helmet when he saw her. ⟦H→W i⟧‘Afternoon, Mrs T. Bad business. Heart, was it?’⟦/⟧
⟦W→H i⟧‘It stopped,’⟦/⟧ said Mrs Tansley.
⟦H→W i⟧‘Ah,’⟦/⟧ said the sergeant. He had known her a long time. ⟦H→W i =⟧‘Oh dear.’⟦/⟧
@break *
⟦D→W i⟧‘But a man of sixty-eight,’⟦/⟧ said Mr Deshpande that evening, passing the piccalilli, ⟦D→W i =⟧‘in ninety-two degrees, lifting a marrow of forty-four pounds. Surely one need not look further?’⟦/⟧
⟦W→D i⟧‘That’s what Dr Fell said.’⟦/⟧
⟦D→W i⟧‘And he is a doctor.’⟦/⟧
⟦W→D i⟧‘He’s a locum. He’d his golf clubs in the car.’⟦/⟧ She cut her ham into squares. ⟦W→D i =⟧‘Len was sick before he went, Anand. Twice, behind the tea tent. And he told Ivy Noakes that the bunting had gone yellow.’⟦/⟧
⟦D→W i⟧‘The bunting is yellow.’⟦/⟧
⟦W→D i⟧‘Some of it’s red, white and blue. He said it had all gone yellow, with haloes round. Like the saints, he said. Ivy thought he was getting religion.’⟦/⟧
Mr Deshpande put down his fork. He was chief cashier at the Midland in Thrapley, a slim, tidy man of forty with beautiful cuffs, and he had lodged in Mrs Tansley’s back bedroom for six years, at first because he could find nothing else and latterly because he could not imagine anything else. He read a great many detective novels. So did she. They never spoke of it.
⟦D→W i⟧‘Yellow haloes,’⟦/⟧ he said slowly. ⟦D→W i =⟧‘I have read of that. Van Gogh.’⟦/⟧
⟦W→D i⟧‘Digitalis.’⟦/⟧
⟦D→W i⟧‘Foxgloves?’⟦/⟧
⟦W→D i⟧‘You’d not need to go picking flowers. It comes in a tablet, for hearts. Little white thing.’⟦/⟧ She held up finger and thumb, almost touching. ⟦W→D i =⟧‘About so big. About as big as a saccharin.’⟦/⟧
There was a silence, in which the kitchen clock could be heard disapproving of them both.
⟦D→W i⟧‘He took saccharin?’⟦/⟧
⟦W→D i⟧‘He’d sugar diabetes. Three in every cup, and he drank tea like a horse.’⟦/⟧
⟦D→W i⟧‘Then you must tell Sergeant Huckaby at once.’⟦/⟧
⟦W→D i⟧‘I have. He’s taken the tin to Thrapley in a paper bag, but there’s nobody to look at it until Monday.’⟦/⟧ She pushed her plate away. ⟦W→D i =⟧‘So that’s tomorrow we’ve got.’⟦/⟧
⟦D→W i⟧‘We?’⟦/⟧ said Mr Deshpande, and was annoyed to find that he was blushing with pleasure.
@break *
Edna Batty received them in the front room, where nobody had sat since the Coronation. She was dry-eyed and had the wireless on.
⟦E→W+D i⟧‘I’ll say it before anybody else does,’⟦/⟧ she said. ⟦E→W+D i =⟧‘I shan’t miss the marrows.’⟦/⟧
⟦W→E i⟧‘No, dear.’⟦/⟧
⟦E→W i⟧‘He sang to them. Forty years wed and he never sang to me. Sit down, Mr Desperado, do, you make the place look untidy.’⟦/⟧
Mr Deshpande sat.
⟦W→E i⟧‘Edna, who filled his saccharin tin?’⟦/⟧
⟦E→W i⟧‘He did. Bought them by the hundred from Pym’s, same as everybody. He got a fresh lot Friday. Well, you’d know, you used to sell him them.’⟦/⟧
⟦D→E i⟧‘And did he have any enemies?’⟦/⟧ asked Mr Deshpande.
Both women looked at him.
⟦E→D i⟧‘He’d won the marrow cup nine years running,’⟦/⟧ said Edna. ⟦E→D i =⟧‘He’d nothing but.’⟦/⟧
⟦W→E i⟧‘Had he been out of sorts? Worried about anything?’⟦/⟧
⟦E→W i⟧‘He’d been pleased about something, which was worse. He come in Thursday week from the allotments, rubbing his hands. I said what’s up with you and he said, ⟦L→E i quoted⟧“Edna, you’d be surprised what some folk put on a bonfire in a heatwave.”⟦/⟧ I said I’d be surprised what some folk put anywhere. And he laughed and went off and had his bath, and it not even Saturday.’⟦/⟧
⟦W→E i⟧‘A bonfire,’⟦/⟧ said Mrs Tansley.
⟦E→W i⟧‘With a hosepipe ban on! I ask you.’⟦/⟧
⟦D→E i⟧‘Which of the allotments—’⟦/⟧
⟦E→D i⟧‘How should I know? I never went up there. I’d only have been sung at.’⟦/⟧ And then, quite suddenly, her big plain face folded up like a deckchair, and Mrs Tansley had to find her a handkerchief.
@break *
The allotments lay behind the church, baked hard as biscuit. They walked along the cinder path in single file, Mr Deshpande carrying his jacket over his arm, and were not at all surprised to find Sergeant Huckaby on his hands and knees by a water butt.
⟦H→W+D i⟧‘It’s my day off,’⟦/⟧ he said, going a deeper pink.
⟦W→H i⟧‘So I see, Cyril. Have you found it?’⟦/⟧
⟦H→W i⟧‘Found what?’⟦/⟧
⟦W→H i⟧‘Somebody’s bonfire.’⟦/⟧
The sergeant sat back on his heels. ⟦H→W i⟧‘Now how in the name of—’⟦/⟧
⟦D→H i⟧‘Mrs Batty told us,’⟦/⟧ said Mr Deshpande kindly. ⟦D→H i =⟧‘Whose plot is that?’⟦/⟧
⟦H→D i⟧‘That’s the Major’s, only he gave it up at Easter. Nobody’s had it since, so anybody might’ve used it. There’s not a lot left.’⟦/⟧ He held out his palm. On it lay four scraps of paper with brown edges, none of them larger than a postage stamp. ⟦H→W+D i⟧‘Green, they were. Printed. I thought raffle tickets.’⟦/⟧
Mrs Tansley put on her other spectacles. She looked at the scraps for what seemed to both men a very long time.
⟦W→H+D i⟧‘They aren’t raffle tickets,’⟦/⟧ she said at last. ⟦W→H+D i =⟧‘They’re E.C.10s.’⟦/⟧
⟦D→W i⟧‘I beg your pardon?’⟦/⟧
⟦W→D i⟧‘Prescription forms. Blank ones, look, that’s where the name’s meant to go. There’d have been a whole pad.’⟦/⟧ She sounded tired. ⟦W→H+D i⟧‘You write out a lot of prescriptions for people who never had them, or who’ve passed on, and at the end of the month you send the bundle up to the Ministry, and they pay you for the pills. Old Mr Simcox at Thrapley went to prison for it in nineteen fifty-eight.’⟦/⟧
⟦H→W i⟧‘But who’d have a pad of—’⟦/⟧ The sergeant stopped.
⟦D→W i⟧‘A doctor,’⟦/⟧ said Mr Deshpande.
⟦W→D i⟧‘A doctor might be careless with a pad, and leave it on a counter. He’d have no cause to burn one.’⟦/⟧
⟦D→W i⟧‘Then—’⟦/⟧
⟦W→D i⟧‘I’d rather not say it just yet, Anand. I worked for the man for thirty-one years.’⟦/⟧
@break *
Evensong was thinly attended, on account of the heat, and those who came lingered afterwards in the churchyard because it was cooler among the dead. Mr Pym was there. He was always there: a neat grey widower with a neat grey voice who took round the plate and who was, everyone said, so good about bringing prescriptions to the door.
⟦P→W i⟧‘Winifred,’⟦/⟧ he said, raising his hat. ⟦P→W i =⟧‘How are the knees?’⟦/⟧
⟦W→P i⟧‘They don’t improve, Mr Pym.’⟦/⟧
⟦P→W i⟧‘You should let me make you up something.’⟦/⟧
⟦W→P i⟧‘No, thank you,’⟦/⟧ said Mrs Tansley. ⟦W→P i =⟧‘We were just speaking of poor Len.’⟦/⟧
⟦S→P+W i⟧‘We’re having the onions again next Saturday,’⟦/⟧ put in Mrs Strickland-Moore, bearing down upon them with the vicar in tow. ⟦S→P+W i =⟧‘Out of respect. Though what we’re to do about the marrow I do not know. One can’t give a cup to a corpse.’⟦/⟧
⟦V→S i⟧‘I don’t see why not, Daphne. In the circumstances.’⟦/⟧
⟦S→V i⟧‘It sets a precedent.’⟦/⟧
⟦W→P i⟧‘What I can’t understand,’⟦/⟧ said Mrs Tansley, a little louder, ⟦W→P i =⟧‘is how he came to be taken ill. Dr Fell says something he ate.’⟦/⟧
It was not what Dr Fell had said, but the vicar, who knew that, was watching a swift.
⟦P→W i⟧‘The heat,’⟦/⟧ said Mr Pym. ⟦P→W i =⟧‘These old fellows will overdo it.’⟦/⟧
⟦W→P i⟧‘Only he hadn’t eaten. He never did on show day, he was that nervous. All he’d had was a drop from somebody’s cup.’⟦/⟧
⟦P→W i⟧‘Well, there you are, then. A man in his condition, putting three of those things in every cup from eight o’clock in the morning. I always told him to go easy.’⟦/⟧
⟦W→P i⟧‘Did you?’⟦/⟧ said Mrs Tansley. ⟦W→P i =⟧‘Which things, Mr Pym?’⟦/⟧
The swifts screamed round the tower and were gone.
⟦P→W i⟧‘Saccharin,’⟦/⟧ said Mr Pym. ⟦P→W i =⟧‘The man took saccharin. The entire village knew it.’⟦/⟧
⟦W→P i⟧‘The entire village did. There’s no harm in saccharin, though, is there? Not if he took thirty. You taught me that yourself. I can hear you saying it. ⟦P→W i quoted⟧“You could feed it to a baby, Winifred.”⟦/⟧’⟦/⟧ She had taken hold of Mr Deshpande’s arm, and he could feel that she was trembling. ⟦W→P i =⟧‘So what was there to go easy on?’⟦/⟧
⟦P→W i⟧‘I really don’t think—’⟦/⟧
⟦W→P i⟧‘He saw you with the forms. I don’t know whether he asked for money. I hope he didn’t. I expect he just laughed, and you couldn’t stand not knowing when he’d stop.’⟦/⟧
⟦V→W i⟧‘Mrs Tansley,’⟦/⟧ said the vicar faintly.
⟦P→V+S i⟧‘The woman’s wandering,’⟦/⟧ said Mr Pym. He had put his hat back on, and it was not quite straight, and that, more than anything, was what made them all step away from him. ⟦P→V+S i =⟧‘She was always fanciful. I kept her on out of charity.’⟦/⟧
⟦H→P i⟧‘There’s eighty-one left in the tin, sir,’⟦/⟧ said a voice from behind the Strickland-Moore family vault, and Sergeant Huckaby came round it, brushing moss from his knees. ⟦H→P i =⟧‘I had a chap out of bed at the hospital. Thirty saccharin. Fifty-one of the other. I don’t know that I can pronounce it.’⟦/⟧
⟦W→H i⟧‘Digoxin,’⟦/⟧ said Mrs Tansley, who had typed the label often enough, and she shut her eyes.
⟦H→P i⟧‘That’s the one. Now, shall we walk down quietly, sir, or would you like to have a think about it first in here?’⟦/⟧ He nodded at the porch.
Mr Pym looked round at the faces. It was very odd, the vicar said later: he seemed to be waiting for someone to hand him a prescription.
⟦P→H i⟧‘I should like,’⟦/⟧ said Mr Pym, ⟦P→H i =⟧‘to lock up the shop.’⟦/⟧
⟦H→P i⟧‘I’ll see to the shop.’⟦/⟧
⟦P→H i⟧‘The poisons register’s in the second drawer. It’s quite up to date.’⟦/⟧
⟦H→P i⟧‘I’m sure it is, sir. Mind the step.’⟦/⟧
@break *
⟦D→W i⟧‘Yet it was not evidence, what he said,’⟦/⟧ observed Mr Deshpande, much later. They were sitting on the back step with the kitchen light off, on account of the moths. ⟦D→W i =⟧‘A good barrister would have made nothing of it.’⟦/⟧
⟦W→D i⟧‘No.’⟦/⟧
⟦D→W i⟧‘You did not know that he would crack.’⟦/⟧
⟦W→D i⟧‘I knew he’d correct me. I said Len had a drop from somebody’s cup, and he never could let a mistake go by. Thirty-one years, he checked every label I wrote.’⟦/⟧ She blew her nose. ⟦W→D i =⟧‘I never made one, you know. Not one. I think it rather got on his nerves.’⟦/⟧
Somewhere over towards Thrapley it thundered.
⟦D→W i⟧‘Is that rain?’⟦/⟧
⟦W→D i⟧‘It’s been doing that all week.’⟦/⟧
⟦D→W i⟧‘I thought I felt a spot.’⟦/⟧
⟦W→D i⟧‘Did you, dear?’⟦/⟧ said Mrs Tansley, and put out her hand, palm up, to count.

# title: Inventory
# style: third person past; British single curly quotes; AO3; exes dividing a flat; hardly any tags
# cast: G = Gethin Probert | Gethin, Geth, Probert | he
# cast: L = Lonnie Achterberg | Lonnie, Lon, Leendert | he
# cast: R = Rhodri Probert | Rhodri, Rhod, his brother | he
# cast: B = Mrs Blenkinsop | Mrs Blenkinsop, the landlady | she
# cast: V = the man with the van | the van man, the driver | he
---
They had agreed to be adults about it. It said so at the top of the list, in Lonnie’s handwriting: *Adults*, underlined, and then *Sofa (G). Toaster (L). Good knife (?)*
By Saturday there were eleven question marks.
Rhodri turned up at nine with a roll of bin bags under his arm and his work boots on. He’d driven from Carmarthen without stopping, and he stood on the mat looking from one of them to the other as though he’d walked in on a row, when in fact they’d both been standing there waiting for the kettle.
⟦R→G+L i⟧‘Right. Who’s crying?’⟦/⟧
⟦G→R i⟧‘Nobody’s crying.’⟦/⟧
⟦R→G+L i⟧‘Well, that’s a good start. Hiya, Lon.’⟦/⟧
⟦L→R i⟧‘Hello, Rhodri. You didn’t need to bring bags. We’ve got bags.’⟦/⟧
⟦R→L i⟧‘I wasn’t going to ask whose they were, was I?’⟦/⟧
Lonnie laughed. It was a shock to hear it in that room. He’d been sleeping in the box room since February, five months, with the ironing board and the exercise bike, and in all that time they had been so considerate with one another that Gethin had started doing his laughing at work.
⟦G→R i⟧‘Do you want tea first, or shall I show you what’s what?’⟦/⟧
⟦R→G i⟧‘Tea. Then a bacon sandwich. Then what’s what.’⟦/⟧
⟦L→R i⟧‘There’s no bacon. I could do you a mushroom thing.’⟦/⟧
⟦R→L i⟧‘What’s a mushroom thing?’⟦/⟧
⟦G→R i⟧‘It’s nice. It’s got, what’s it got, paprika.’⟦/⟧
⟦L→G i⟧‘You hate it.’⟦/⟧
⟦G→L i⟧‘I never said I hated it.’⟦/⟧
⟦L→G i⟧‘You said it was like eating a wet glove.’⟦/⟧
⟦G→L i⟧‘That was the once. That was when you did it with the old mushrooms.’⟦/⟧
⟦R→G+L i⟧‘I’ll have toast,’⟦/⟧ said Rhodri.
@break
The toaster was Lonnie’s. It was already in its box, in the hall, with *L* on it. There was a short embarrassed hunt for scissors, and then they couldn’t find the scissors either, which were one of the question marks.
Mrs Blenkinsop came at ten for the inventory. She had owned the house since her husband’s time and she did it all in a hardback ledger, with a pencil on a string around her neck.
⟦B→G+L i⟧‘One settee, brown.’⟦/⟧
⟦G→B i⟧‘That’s ours. Yours went in the skip when the leg fell off. You came and watched.’⟦/⟧
⟦B→G i⟧‘So I did. One wardrobe?’⟦/⟧
⟦L→B i⟧‘In the back bedroom.’⟦/⟧
⟦B→L i⟧‘Which of you’s in the back bedroom?’⟦/⟧
Neither of them answered. She looked over her glasses. You could hear Rhodri in the kitchen running the tap a good deal harder than was called for.
⟦L→B i⟧‘I’m in the little one, Mrs Blenkinsop.’⟦/⟧
⟦B→L i⟧‘With the damp?’⟦/⟧
⟦L→B i⟧‘It’s not so bad since the spring.’⟦/⟧
⟦B→L i⟧‘You’ve a chest, love. He’s a chest,’⟦/⟧ she told Gethin. ⟦B→G i =⟧‘You’d no business putting him in there.’⟦/⟧
⟦G→B i⟧‘We tossed for it.’⟦/⟧
⟦B i⟧‘Tossed for it,’⟦/⟧ said Mrs Blenkinsop, and wrote something down.
They hadn’t, though. Gethin had offered, and Lonnie had said *no, no, you’ve got the early shifts*, and then Gethin had said that he’d do alternate weeks, and it had never been alternate weeks. He stood there with his ears burning. He’d thought of a great many things to be sorry about since February, and it was extraordinary, really, that not one of them had been the damp.
⟦B→G+L i⟧‘Well, it’s clean. I’ve had doctors leave it worse. You’ll get your deposit.’⟦/⟧ She shut the ledger. ⟦B→G+L i =⟧‘Half each, is it? Or all in the one?’⟦/⟧
⟦G→B i⟧‘Half each.’⟦/⟧
⟦B→G+L i⟧‘I only ask because it came in as one. I had it off a joint account, I remember, it had both your names on, and I thought, oh, isn’t that nice.’⟦/⟧
@break
⟦R→G i⟧‘She’s a menace.’⟦/⟧
⟦G→R i⟧‘She means well.’⟦/⟧
⟦R→G i⟧‘That’s what I’m saying. Where’s this going?’⟦/⟧
⟦G→R i⟧‘Van. No, hang on, is that the lamp? That’s got a question mark.’⟦/⟧
⟦R→G i⟧‘What’s the question?’⟦/⟧
⟦G→R i⟧‘Whose it is.’⟦/⟧
⟦R→G i⟧‘Who bought it?’⟦/⟧
⟦G→R i⟧‘It was in Haarlem. His auntie had this shop. She let us have it for a tenner because I carried a wardrobe up for her.’⟦/⟧
⟦R→G i⟧‘So you bought it.’⟦/⟧
⟦G→R i⟧‘It’s his auntie.’⟦/⟧
⟦R→G i⟧‘Then it’s his.’⟦/⟧
⟦G→R i⟧‘I carried the wardrobe.’⟦/⟧
Rhodri put the lamp down in the exact middle of the carpet. He was four years older and had been divorced at twenty-six, over a weekend, with a minimum of lamps. He got out his tobacco and then remembered where he was and put it away again.
⟦R→G i⟧‘Can I ask you something? You’ll say it’s none of mine.’⟦/⟧
⟦G→R i⟧‘It’s none of yours.’⟦/⟧
⟦R→G i⟧‘What did he actually do?’⟦/⟧
⟦G→R i⟧‘He didn’t do anything.’⟦/⟧
⟦R→G i⟧‘What did you do, then?’⟦/⟧
⟦G→R i⟧‘Nothing. That was the… Neither of us did anything. It wasn’t like you and Cerys, there wasn’t a bloke from the gym. I was on earlies and he was on nights, and we left each other notes. And then one day I saw that they were all about the bins.’⟦/⟧
⟦R→G i⟧‘The notes were.’⟦/⟧
⟦G→R i⟧‘There was one said ⟦L→G i quoted⟧“green bin”⟦/⟧. Just that. And I thought, that’s us, that is.’⟦/⟧
⟦R→G i⟧‘So you packed it in over a bin.’⟦/⟧
⟦G→R i⟧‘I said did he think we were finished, and he said did I, and I said I thought perhaps we were if he did. And he said fair enough.’⟦/⟧
⟦R→G i⟧‘Fair enough.’⟦/⟧
⟦G→R i⟧‘That’s what he said.’⟦/⟧
⟦R→G i⟧‘Iesu mawr,’⟦/⟧ said his brother. ⟦R→G i =⟧‘I’ve had longer conversations about a carburettor.’⟦/⟧
@break
The van was booked for two, and it came at ten past one. Its driver stood on the pavement eating a pasty and announced that he couldn’t do stairs.
⟦G→V i⟧‘It says two men and stairs on the booking.’⟦/⟧
⟦V→G i⟧‘That’s Kev. Kev does the stairs. He’s got his daughter’s thing.’⟦/⟧
⟦L→V i⟧‘So it’s just you?’⟦/⟧
⟦V→L i⟧‘I drive. I’ve a disc.’⟦/⟧
⟦R→V i⟧‘There’s three of us. Stand there and hold the door, butt. Can you hold a door?’⟦/⟧
⟦V→R i⟧‘I can hold a door. Which of yous is going?’⟦/⟧
⟦L→V i⟧‘Me.’⟦/⟧
⟦G→V i⟧‘Both of us. There’s two drops. It’s his first, in Bramley, and mine’s Otley.’⟦/⟧
⟦V→G i⟧‘It only says Bramley.’⟦/⟧
⟦G→V i⟧‘I rang up. I added one.’⟦/⟧
⟦V→G i⟧‘It’s eighty for two drops.’⟦/⟧
⟦L→G i⟧‘You’re moving too?’⟦/⟧ Lonnie had turned round with the drawer of cutlery held against his chest. ⟦L→G i =⟧‘I thought you were keeping it on. That’s why I was going. So you’d have it.’⟦/⟧
⟦G→L i⟧‘I can’t afford it by myself.’⟦/⟧
⟦L→G i⟧‘You said you could. You did the sums.’⟦/⟧
⟦G→L i⟧‘I did the sums so you wouldn’t feel bad. I gave notice in May. Why’d you think she was doing an inventory?’⟦/⟧
⟦L→G i⟧‘I thought she was just being thorough.’⟦/⟧
⟦V→G+L i⟧‘It’s eighty whoever,’⟦/⟧ said the van man, chewing.
⟦L→G i⟧‘So who’s having the sofa?’⟦/⟧
⟦G→L i⟧‘It won’t go in the place in Otley. I was going to give it you.’⟦/⟧
⟦L→G i⟧‘It won’t go in mine. It’s a studio. I’ve got a bed that comes out of the wall.’⟦/⟧
They looked at each other along the length of the hallway. Gethin had not in fact looked at him, straight on, for some time; he’d got used to seeing him in bits, a sleeve, a back, a mug. He’d lost weight. He needed his hair cutting. He’d got the cutlery drawer clutched to him as though somebody was going to take it off him, and on the side of it there was a strip of masking tape which said, in Gethin’s own capitals, *L — HE’S THE ONE WHO COOKS.*
⟦R→V i⟧‘Tell you what,’⟦/⟧ said Rhodri to the van man, taking his arm. ⟦R→V i =⟧‘Show me where you got the pasty.’⟦/⟧
@break
⟦G→L i⟧‘You should’ve said about the damp.’⟦/⟧
⟦L→G i⟧‘You were on earlies.’⟦/⟧
⟦G→L i⟧‘Lon.’⟦/⟧
⟦L→G i⟧‘I liked it, if you want to know. You can hear you through the wall. You talk to the radio when you’re shaving. You have a right go at that farming man.’⟦/⟧ He’d sat down on the stairs with the drawer on his knees. He was going through the forks, very carefully, turning them all the one way. ⟦L→G i =⟧‘I’d get in at six and I’d lie there and listen, and I used to think, I’ll go and say something to him today. And then I’d hear the door.’⟦/⟧
⟦G→L i⟧‘What would you have said?’⟦/⟧
⟦L→G i⟧‘I don’t know. I had it in Dutch.’⟦/⟧
⟦G→L i⟧‘Say it in Dutch.’⟦/⟧
⟦L→G i⟧‘You won’t understand it.’⟦/⟧
⟦G→L i⟧‘I know. I’m just asking how long it is.’⟦/⟧
It was quite long. It had a part in the middle where his voice went, and he stopped, and wiped his face with his wrist, and started that sentence over. Gethin knew *niet* and he knew *thuis*. He knew his own name, which Lonnie was the only person outside Wales who’d ever got right. When it was over, a car went by, and somebody’s phone rang in the flat upstairs.
⟦G→L i⟧‘Do you know what I thought when you said fair enough?’⟦/⟧
⟦L→G i⟧‘No.’⟦/⟧
⟦G→L i⟧‘I thought, he’s been waiting for me to say it. I’ve let him off. And I was so bloody hurt that I offered to do the council tax.’⟦/⟧
⟦L→G i⟧‘I thought *you’d* been waiting.’⟦/⟧
⟦G→L i⟧‘I wasn’t.’⟦/⟧
⟦L→G i⟧‘Nor was I.’⟦/⟧
⟦G→L i⟧‘Well, what the hell was green bin, then?’⟦/⟧
⟦L→G i⟧‘What?’⟦/⟧
⟦G→L i⟧‘The note. You left me a note. ⟦L→G i quoted⟧“Green bin,”⟦/⟧ it said. That was it, no kiss, nothing.’⟦/⟧
Lonnie stared at him. Slowly, above the forks, his whole face began to go red.
⟦L→G i⟧‘Did you look in it?’⟦/⟧
⟦G→L i⟧‘In the bin?’⟦/⟧
⟦L→G i⟧‘It was your birthday on the Sunday. I’d got you that bike. It wouldn’t fit anywhere, I had it down in the yard, behind. I thought you’d go down to put the… I thought you’d see it.’⟦/⟧
⟦G→L i⟧‘I took the bins out the front. I always take them out the front.’⟦/⟧
⟦L→G i⟧‘I know that now.’⟦/⟧
⟦G→L i⟧‘You said it was yours. It’s up in the box room. You said you were getting into shape.’⟦/⟧
⟦L→G i⟧‘That’s the *exercise* bike. This was a bike. You never said a word about it, and after a week I thought, he’s seen it and he doesn’t know how to tell me. So I sold it. To a lad in Armley.’⟦/⟧
There didn’t seem to be anything to do but sit down. The stair wasn’t wide; they’d carried the sofa up it, one August, with their knuckles bleeding, and had to take the banister off. Gethin could feel the whole length of Lonnie’s arm against his. He was warm. He’d always run hot. It had been a very cold five months.
⟦G→L i⟧‘What colour was it?’⟦/⟧
⟦L→G i⟧‘Blue. It’d got a little bell.’⟦/⟧
And that did it, for some reason; that was what finished him. It was the bell. He put his head down on the edge of the cutlery drawer, among the forks, and felt a hand come and settle on the back of his neck, lightly, like someone testing an iron.
⟦R→G+L i⟧‘Now who’s crying?’⟦/⟧ said Rhodri from the front door.
⟦G→R i⟧‘Sod off, Rhod.’⟦/⟧
⟦R→G+L i⟧‘I only want to know about the sofa. There’s a man here on the clock.’⟦/⟧
⟦V→R i⟧‘I’m all right,’⟦/⟧ said the van man’s voice behind him. ⟦V→R i =⟧‘I’m having my custard slice.’⟦/⟧
⟦L→G i⟧‘She’ll have let it, I suppose.’⟦/⟧
⟦G→L i⟧‘She has not. She’s got a couple coming at five.’⟦/⟧
⟦L→G i⟧‘We’d have to ring her.’⟦/⟧
⟦G→L i⟧‘We’d have to ring Bramley and all. And Otley. I’ve paid a month on Otley.’⟦/⟧
⟦L→G i⟧‘We might be rubbish at it again.’⟦/⟧
⟦G→L i⟧‘We might.’⟦/⟧ He lifted his head. There was a fork mark on his cheek; he could feel it. ⟦G→L i =⟧‘I’d want better notes.’⟦/⟧
Lonnie reached past him. He tore the masking tape off the side of the drawer, and then he felt in his shirt for the pencil, and he wrote on the back of it for a while with his tongue between his teeth. He stuck it on Gethin’s knee.
*Bring the sofa back up*, it said. *PTO.*
Gethin turned it over. It said that he was the one who cooked.

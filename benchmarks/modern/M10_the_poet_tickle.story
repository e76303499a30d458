# title: The Poet Tickle
# style: first person past; British single straight quotes; comic novel, 1990s
# cast: N = Colin Pargeter | Colin, Pargeter, the bookshop assistant, young man | he | narrator
# cast: C = Cressida Blount | Cressida, Mrs Blount, the Festival Director | she
# cast: R = Ron Tickle | Ron, the plumber, the poet, Mr MacAllan, Fergus, Mr Tickle | he
# cast: F = Fergus MacAllan | MacAllan, the real poet, the man in the kilt | he
# cast: H = Hilary | Hilary Nunn, the girl from the Gazette, the reporter | she
# cast: M = the Mayor | Councillor Bagshaw, Alderman Bagshaw, Bagshaw | he
# cast: W = the man from Radio Three | the person from Radio Three | he
# cast: A = Miss Amphlett | the lady in the front row, Dorothy Amphlett | she
---
@heading
11
@end
It has been said of me, in the report of the Sub-Committee, that I deliberately presented a plumber to four hundred people as the greatest living poet in the Scots tongue. I should like to say that there was nothing deliberate about it. In nine years at Wragge's Books I've never done a thing deliberately, as Mr Wragge would be the first to tell you.
At twenty past six on the opening night of the Little Malling Festival of Letters I was in the vestry of the Corn Exchange, holding a bottle of Glenlivet and a list, when Cressida Blount came through the door in the manner of the Household Cavalry.
⟦C→N i⟧'Where is he?'⟦/⟧ she said.
⟦N→C i⟧'Who?'⟦/⟧
⟦C→N i⟧'Who! MacAllan! Fergus MacAllan! The man whose face is on that tea towel!'⟦/⟧
I looked at the tea towel. It showed a lot of beard with an eye in it. ⟦N→C i⟧'He was on the five-ten,'⟦/⟧ I said. ⟦N→C i =⟧'I'm almost certain that he was on the five-ten.'⟦/⟧
⟦C→N i⟧'You were supposed to meet it, Colin.'⟦/⟧
⟦N→C i⟧'I did meet it.'⟦/⟧
⟦C→N i⟧'And?'⟦/⟧
⟦N→C i⟧'There was a nun, and some racing pigeons.'⟦/⟧
Cressida shut her eyes. She was a magnificent woman of about fifty-five, upholstered in purple, and she'd run the Festival for eleven years on nothing but a Lottery grant and the general terror. ⟦C→N i⟧'There are four hundred people out there,'⟦/⟧ she said, in the low, throbbing voice that has emptied whole branches of the National Trust. ⟦C→N i =⟧'There's the Mayor. There is a person from Radio Three. I'm going to go and give the Welcome, which lasts for twelve minutes. When I've finished it I shall say, "And now, Fergus MacAllan," and I'm going to stretch out my arm, so. And somebody, Colin, with a beard, is going to be on the end of it.'⟦/⟧
⟦N→C i⟧'Couldn't we have the discussion on Barbara Pym?'⟦/⟧
⟦C→N i⟧'A beard,'⟦/⟧ said Cressida, and was gone.
@break * * *
I'd like you to picture my position. I went out of the stage door and looked up and down Sheep Street, as one does, in case of poets. It was raining. There was nobody about but a large man of sixty or so, with a great grey bush of a beard, who was unloading a length of pipe from the back of a van.
He was wearing a tartan scarf. I've always maintained that it was the scarf.
⟦N→R i⟧'Excuse me,'⟦/⟧ I said. ⟦N→R i =⟧'You aren't here for the Corn Exchange, by any chance?'⟦/⟧
⟦R→N i⟧'That's right, squire,'⟦/⟧ said the man. ⟦R→N i =⟧'Where d'you want me?'⟦/⟧
I could have kissed him. In point of fact I think I did, a little, on the shoulder. ⟦N→R i⟧'Thank God! We thought that you weren't coming! You're on in ten minutes!'⟦/⟧
⟦R→N i⟧'Blimey, you're keen. I was told any time before seven.'⟦/⟧ He hitched up his trousers. ⟦R→N i =⟧'Is it bad?'⟦/⟧
⟦N→R i⟧'Is what bad?'⟦/⟧
⟦R→N i⟧'Your situation.'⟦/⟧
⟦N→R i⟧'It's *packed*,'⟦/⟧ I told him. ⟦N→R i =⟧'They're right to the back. There are people standing.'⟦/⟧
⟦R→N i⟧'What, in it?'⟦/⟧ said the man, and whistled. ⟦R→N i =⟧'You want to get them out of there before I start. I've known that stuff come up like Vesuvius.'⟦/⟧
It crossed my mind that his accent was not quite what one would've expected of the Bard of Auchtermuchty. But I had met authors before. You'd be surprised how many of them turn out to be from Purley.
⟦N→R i⟧'Would you care for a drink first?'⟦/⟧ I asked, and held out the bottle.
He looked at it for a while, and at me. ⟦R→N i⟧'I've been forty years in this game,'⟦/⟧ he said slowly, ⟦R→N i =⟧'and d'you know, you are the very first person who ever asked?'⟦/⟧
@break * * *
By the time that Cressida had got to the sponsors he'd had three, and we were sitting side by side on a hamper. I found him a most sympathetic listener. He didn't say much about his work, but what he said went straight to the heart of it.
⟦R→N i⟧'It's all about flow,'⟦/⟧ he said. ⟦R→N i =⟧'That's what your young ones don't see. They come in with the fancy gear, and they've got no feeling. You've got to put your ear to it.'⟦/⟧
⟦N→R i⟧'To the rhythm?'⟦/⟧
⟦R→N i⟧'If you like. There's a sort of a knock. And then you think to yourself, I know where *you're* stuck, my old love, and you give it a good hard shove.'⟦/⟧
⟦N→R i⟧'I've always thought that myself about the late sonnets,'⟦/⟧ I said.
⟦R→N i⟧'I dare say.'⟦/⟧ He drank. ⟦R→N i =⟧'They in the basement?'⟦/⟧
It was at this moment that Hilary Nunn put her head round the curtain. Hilary is the Arts, Pets and Motoring correspondent of the *Malling Gazette*, and I'd been in love with her for two years, chiefly from behind Gardening.
⟦H→N i⟧'Colin! Is that him?'⟦/⟧ she whispered. ⟦H→N i =⟧'Can I get a quick word before he goes on?'⟦/⟧
⟦N→H i⟧'Hilary, I don't know if—'⟦/⟧
⟦H→R i⟧'Mr MacAllan, hello, I'm from the *Gazette*. I just wanted to ask you what's your message for the people of Little Malling?'⟦/⟧
He gave her his full attention. ⟦R→H i⟧'Wet wipes,'⟦/⟧ he said.
⟦H→R i⟧'I'm sorry?'⟦/⟧
⟦R→H i⟧'They say they're flushable, love, but they aren't. You tell 'em from me. It's the curse of the age. It all goes down lovely, and nobody gives it another thought, and then there it is ten years on, under your feet, the size of a bus.'⟦/⟧
Hilary had stopped writing. Her lips were slightly parted. ⟦H→R i⟧'That's *extraordinary*,'⟦/⟧ she said. ⟦H→R i =⟧'Do you mean the past?'⟦/⟧
⟦R→H i⟧'I mean the bend,'⟦/⟧ said the poet.
⟦H→N i⟧'Oh, Colin,'⟦/⟧ breathed Hilary. ⟦H→N i =⟧'He's the real thing, isn't he?'⟦/⟧
And beyond the curtain I heard the throbbing voice come up to its full height, and say, ⟦C i⟧'And now, ladies and gentlemen: Fergus MacAllan!'⟦/⟧
⟦N→R i⟧'That's you,'⟦/⟧ I said, and pushed.
@break * * *
I've tried to be fair to everyone in this account, and I'll say that it was some way into the applause before anyone suspected anything, and that the first to suspect was Ron.
⟦R→C i⟧'There's been a mix-up,'⟦/⟧ he said. He was standing at the lectern, with a glass in one hand and eighteen inches of copper pipe in the other. The microphone made it boom. ⟦R→C i =⟧'I thought this was the Gents'.'⟦/⟧
There was a delighted murmur. ⟦A→M i⟧'He's always so *earthy*,'⟦/⟧ said Miss Amphlett in the front row, to the Mayor.
⟦M→A i⟧'Is he?'⟦/⟧ said Councillor Bagshaw. ⟦M→A i =⟧'I've only seen the tea towel.'⟦/⟧
⟦C→R i⟧'Fergus, dear,'⟦/⟧ hissed Cressida, out of the side of a smile like a piano. ⟦C→R i =⟧'Just do "The Herring Wives". Begin with "The Herring Wives" and go on till eight.'⟦/⟧
⟦R→C i⟧'Beg pardon?'⟦/⟧
⟦C→R i⟧'Recite!'⟦/⟧
⟦R→C i⟧'What, me?'⟦/⟧ He looked out at the four hundred faces, and they gazed back up at him with love. I think that something came over him. I think, to do him justice, that in forty years nobody had ever looked at Ron Tickle like that, on account of his generally being on the other side of a lavatory door. He put down the pipe. He cleared his throat.
⟦R i⟧'There was a young lady from Slough,'⟦/⟧ he began.
I can't set down the rest of it. It's in the transcript, at Appendix C. It took about a minute and a half, it rose to a climax of shattering obscenity, and when it was over you could have heard a pin drop, and in fact one did, out of Miss Amphlett's hat.
Then the man from Radio Three got up on his chair and shouted, ⟦W i⟧'Yes!'⟦/⟧
I've never known applause like it. They stamped. They wept. Councillor Bagshaw, who hadn't laughed since the reorganisation of the county boundaries, was being hit on the back by his chauffeur.
⟦A→R i⟧'May I ask a question?'⟦/⟧ cried Miss Amphlett, waving her programme. ⟦A→R i =⟧'Mr MacAllan! Where do you get your ideas?'⟦/⟧
⟦R→A i⟧'Chap called Len, mostly,'⟦/⟧ said Ron. ⟦R→A i =⟧'He does my soldering.'⟦/⟧
⟦A→R i⟧'And would you say that you're a Modernist?'⟦/⟧
⟦R→A i⟧'I'll do modern. I'd rather have a nice bit of Victorian, though. You can get your arm up it.'⟦/⟧
⟦A→M i⟧'How *true*,'⟦/⟧ sighed Miss Amphlett.
It was going so well. I'd like that to be borne in mind. I had found Hilary's hand in the wings, or it had found mine, and we were both crying with laughing, and I was just thinking that I'd never in my life done anything so right as to go and look in Sheep Street, when the doors at the back were flung open, and there on the threshold, dripping wet, in a kilt, with the light behind him, stood a tea towel.
⟦F i⟧'WHO,'⟦/⟧ it roared, ⟦F i =⟧'IS YON?'⟦/⟧
@break * * *
⟦N→F i⟧'I can explain,'⟦/⟧ I said.
No one was listening. We were all in the vestry, and that included the Mayor, and it isn't a large vestry.
⟦F→C i⟧'I was put off the train at Didcot!'⟦/⟧ bellowed Fergus MacAllan. ⟦F→C i =⟧'I was put off it by a *nun*! I've walked the last four mile through a turnip field. And I come in, woman, to find I'm up there already, wi' a lump o' pipe, and I'm better than I've been in *years*!'⟦/⟧
⟦C→F i⟧'Mr MacAllan, I can't begin to tell you—'⟦/⟧
⟦F→C i⟧'They laughed! I've had no laugh since nineteen seventy-eight. Whaur is he?'⟦/⟧
⟦R→F i⟧'Here, mate,'⟦/⟧ said Ron. He was sitting on the hamper again. ⟦R→F i =⟧'No offence meant. I come about the Gents'.'⟦/⟧
The two beards regarded one another. It was like watching a man meet his reflection in the back of a spoon.
⟦F→R i⟧'Yon lady frae Slough,'⟦/⟧ said MacAllan at last. ⟦F→R i =⟧'How does it go after the vicar?'⟦/⟧
Ron told him.
⟦F→R i⟧'And the *bicycle*?'⟦/⟧
He told him about the bicycle. The greatest living poet in the Scots tongue lowered himself by stages on to the other end of the hamper, and shook, and made a noise like a bath emptying. After a while he put out a hand, blindly. I had the presence of mind to put the bottle in it.
⟦C→N i⟧'Colin,'⟦/⟧ said Cressida. I hadn't realised that she was behind me. ⟦C→N i =⟧'I should like you to tell me exactly what happened. I want it in short words.'⟦/⟧
⟦N→C i⟧'You said a beard.'⟦/⟧
⟦C→N i⟧'I said a beard,'⟦/⟧ she agreed.
⟦N→C i⟧'It was raining. He had a scarf. I asked him if he'd come for the Corn Exchange and he asked me where I wanted him.'⟦/⟧
⟦C→N i⟧'And at no point did you think of asking him his name?'⟦/⟧
⟦N→C i⟧'I thought that he'd be offended.'⟦/⟧
⟦M→C i⟧'Best evening I've had in this building,'⟦/⟧ remarked Councillor Bagshaw, to nobody in particular, wiping his eyes on his chain. ⟦M→C i =⟧'I'd been going to oppose the grant, you know. Eleven years I've sat through it. There was that woman with the goat's skull.'⟦/⟧
Cressida's mouth, which had been open to dispose of me for good and all, remained so. I could see the thing going round behind her eyes, like a lemon on a fruit machine. ⟦C→M i⟧'You were going to oppose it?'⟦/⟧ she said.
⟦M→C i⟧'I had it typed. But I'll tell you straight, if he's on again next year I'll double it.'⟦/⟧
⟦C→M i⟧'Which one?'⟦/⟧
⟦M→C i⟧'Are there two?'⟦/⟧ said the Mayor.
There was a pause.
⟦C→R i⟧'Mr Tickle,'⟦/⟧ said Cressida Blount, and the Household Cavalry wheeled about, drew its sabre, and presented arms, ⟦C→R i =⟧'do you by any chance know any more?'⟦/⟧
⟦R→C i⟧'About two hundred,'⟦/⟧ said Ron. ⟦R→C i =⟧'But there's one I couldn't do in front of ladies.'⟦/⟧
⟦F→R i⟧'Can ye do it in front o' me?'⟦/⟧ asked MacAllan.
⟦H→N i⟧'Colin,'⟦/⟧ said Hilary's voice in my ear, ⟦H→N i =⟧'my editor wants six hundred words by nine. Walk me back? You can tell me what it was all about.'⟦/⟧
⟦N→H i⟧'I haven't the faintest idea what it was about,'⟦/⟧ I said.
⟦H→N i⟧'No,'⟦/⟧ said Hilary. ⟦H→N i =⟧'But you've got it all down your front.'⟦/⟧
I had, too; it was Glenlivet. We were half way along Sheep Street, under her umbrella, before I remembered what had been nagging at me.
⟦N→H i⟧'He never did look at the Gents','⟦/⟧ I said.
And behind us, from the direction of the Corn Exchange, there came a sort of a knock.

# title: Lot 114
# style: third person past, close on Anton; curly quotes; quiet, long paragraphs between bare talk, very few tags; brothers, a boyfriend, a first love
# cast: A = Anton Hruska | Anton, Tonda, Tony, Toner, Hruska, the younger brother | he
# cast: V = Vaclav Hruska | Vic, Vaclav, his brother, the older brother | he
# cast: C = Curtis Bellamy | Curtis, Bellamy, the boyfriend | he
# cast: D = Dale Westergaard | Dale, Westergaard, the auctioneer, the colonel | he
# cast: P = the woman in the Huskers cap | Bernice, the woman | she
---
The auction was set for ten, and by seven they’d got as far as the north wall of the shop. Their father had never thrown out a coffee can. There were, so far, sixty-one, and every one had to be opened, because in the fourth they’d found a hundred and twelve dollars and a tooth.
“Fence staples” was what most of them said on the masking tape, in the old man’s capitals, and fence staples was what most of them held.
⟦V→A i⟧“That’s another.”⟦/⟧
⟦A→V i⟧“How many’s that?”⟦/⟧
⟦V→A i⟧“I quit counting. How’d a man with forty acres of fence need this many?”⟦/⟧
⟦A→V i⟧“He was afraid they’d stop making them.”⟦/⟧
⟦V→A i⟧“He was afraid of everything.”⟦/⟧
⟦A→V i⟧“He wasn’t afraid of you.”⟦/⟧
Vic looked across the bench. He’d gone heavy in six years, and gray, and it had made him into their father with such exactness that when he’d stepped out on the porch the night before, under the yard light, Anton had nearly stayed in the car.
⟦V→A i⟧“You think that he was of you?”⟦/⟧
⟦A→V i⟧“I think so. Some.”⟦/⟧
⟦V→A i⟧“Well.”⟦/⟧ Vic shook a can by his ear, and put it with the others. ⟦V→A i =⟧“He was proud, too. He’d never have told you. He had that thing from the magazine, with the bridge on it. It was in the truck, in the visor.”⟦/⟧
⟦A→V i⟧“What thing from what magazine?”⟦/⟧
⟦V→A i⟧“The engineer thing. With the bridge. You’re in the picture, you’re about this big, you got a hard hat on. He’d get it out at the elevator and show guys. He told ’em all that you did the whole bridge.”⟦/⟧
⟦A→V i⟧“I did the drainage.”⟦/⟧
⟦V→A i⟧“Well, I know that.”⟦/⟧
It was warm for March. The swallows weren’t back. Out past the door the hayracks stood in two rows on the grass with everything on them, the vises and the hog panels and the good china and the bad, each with its orange sticker, and on the last rack their mother’s sewing machine, facing away from the rest, like someone at a party who’d known it would go this way.
⟦V→A i⟧“Is he coming?”⟦/⟧
⟦A→V i⟧“Is who coming?”⟦/⟧
⟦V→A i⟧“You know who. Curtis.”⟦/⟧
It was the first time Anton had ever heard his brother say it. He said it fine. He said it as if he’d been practicing in the truck.
⟦A→V i⟧“I don’t think so. We’re, he’s been at his sister’s. Since Christmas, about.”⟦/⟧
⟦V→A i⟧“You split up?”⟦/⟧
⟦A→V i⟧“I don’t know what it is. He’s at his sister’s.”⟦/⟧
⟦V→A i⟧“What’d you do?”⟦/⟧
⟦A→V i⟧“Why’s it have to be me?”⟦/⟧
⟦V→A i⟧“I talked to him on the phone for five minutes that one time, when you had your appendix. He asked me how the calving went. I’m just playing the odds.”⟦/⟧
@break
Dale Westergaard pulled in at eight with the PA on the bed of his pickup and a straw hat on. They called him the colonel, as they’d called his father; it’s what you call an auctioneer. He had reading glasses pushed up in his hair and a wife in Schuyler, and when Anton was seventeen he’d kissed him in the scale house at the co-op, four separate times, and then not spoken to him until graduation.
⟦D→A i⟧“Tony Hruska, I’ll be goddamned.”⟦/⟧
⟦A→D i⟧“Hello, Dale.”⟦/⟧
⟦D→A i⟧“You look just the same. Don’t he look the same, Vic? Sorry about your dad. I’ll do right by him. I’ll get you three-fifty on that Lincoln welder or I’ll eat it.”⟦/⟧
⟦V→D i⟧“You said four on the phone.”⟦/⟧
⟦D→V i⟧“On the phone I hadn’t seen the leads.”⟦/⟧
And Vic went off to find the leads, which had been fine on Thursday, so the two of them were left there by the tailgate with a speaker held between them, one at each end, like men who’ve been told to move a body and haven’t been told where.
⟦D→A i⟧“You ever think about it?”⟦/⟧
⟦A→D i⟧“About what?”⟦/⟧
⟦D→A i⟧“I do,”⟦/⟧ Dale said. ⟦D→A i =⟧“Every harvest. That scale house is still there, you know, they put a new roof on it. I’ll be sitting in line with the beans on. Well, you know. And I look at it.”⟦/⟧
⟦A→D i⟧“You wouldn’t talk to me.”⟦/⟧
⟦D→A i⟧“No.”⟦/⟧
⟦A→D i⟧“I sat next to you in Ag for five months, Dale. You’d ask Kenny Pokorny for a pencil, and he was two rows back.”⟦/⟧
⟦D→A i⟧“I know it. I’m not saying I was any good. I got three girls and the middle one, she’s like you, she brought a friend home at Thanksgiving. I carried that girl’s suitcase in. I never said a thing but how were the roads. And that night I lay there and I thought, now why couldn’t you have done that for Tony. Just how’s the roads.”⟦/⟧ He’d got redder and redder and he looked straight ahead of him into the speaker. ⟦D→A i =⟧“So how were they?”⟦/⟧
⟦A→D i⟧“They were all right,”⟦/⟧ said Anton. ⟦A→D i =⟧“There was some fog at Grand Island.”⟦/⟧
⟦D→A i⟧“There’s always fog there. It’s the river. Set her down here, watch your fingers.”⟦/⟧
@break
They sold the hand tools first. Anton held things up. That was the job of the family, to stand on the rack and hold the thing up over your head so that everyone could see; Vic did one rack and he did the other, and Dale went down between the two of them with his microphone, singing it out, the same song his father had, and the caps went up and down like chickens drinking.
At half past eleven, with a sickle bar in both hands, he saw the Subaru.
It came up the lane slowly, with its Illinois plates, past all of those trucks, and there was nowhere to park, and it went on out into the stubble and stopped there. And Curtis got out in his long black coat. He’d dressed for a funeral. He was the only Black man on the place and very likely in the township. He stood with one hand on top of the car door and looked over two hundred hats until he found Anton, up against the sky, with a sickle.
⟦D→A i⟧“Higher, Tony!”⟦/⟧ sang the loudspeakers. ⟦D→A i =⟧“I can’t sell it if they can’t see it!”⟦/⟧
He held it higher.
@break
⟦A→C i⟧“The funeral was in January.”⟦/⟧
⟦C→A i⟧“I’m aware of that.”⟦/⟧
⟦A→C i⟧“You’ve got the coat on, is all.”⟦/⟧
⟦C→A i⟧“You didn’t tell me there was a funeral, Anton. I heard about it from a bank. They sent a letter to the apartment, sorry for your loss, and Denise was there getting my mail. So I’m wearing the coat now.”⟦/⟧
They were around behind the corncrib, out of the wind. Someone had parked a stock trailer there and the heifer that was in it put her nose through the slats and breathed on them both.
⟦A→C i⟧“You’d left.”⟦/⟧
⟦C→A i⟧“I went to my sister’s, because you hadn’t talked to me in nine days.”⟦/⟧
⟦A→C i⟧“I was talking.”⟦/⟧
⟦C→A i⟧“You said ‘trash is Tuesday.’”⟦/⟧
⟦A→C i⟧“He’d had the stroke. Vic had called. I kept meaning to say it and I’d get right up to it and you would be, you’d be doing something. You’d be doing your lesson plans. You were singing. I couldn’t walk up to that and put it down on the table.”⟦/⟧
⟦C→A i⟧“That’s what the table is for!”⟦/⟧
⟦A→C i⟧“I know.”⟦/⟧
⟦C→A i⟧“I’m not being smart. Eleven years, and I thought, well, he’s done. He’s done with me, and he’s too polite to say so, he’s waiting on me to get the hint. I got the hint. I’ve been sleeping on a trundle bed in a room with a hamster. And all the time it was your *father*?”⟦/⟧
⟦A→C i⟧“He never met you. I had this idea that if I said he was dying, you’d be nice about it. And I wouldn’t be able to stand that.”⟦/⟧
⟦C→A i⟧“I’d have been nice about it, yeah.”⟦/⟧
⟦A→C i⟧“You’d have come out.”⟦/⟧
⟦C→A i⟧“I’d have come out. I would have brought that man a pie.”⟦/⟧
⟦A→C i⟧“He’d have asked you who you were.”⟦/⟧
⟦C→A i⟧“And what would *you* have said?”⟦/⟧
The loudspeakers had got to the household goods. A box of Tupperware, went the song, who’ll give me two, one dollar then. Anton looked at the heifer. He’d been good all his life at finding the animal in any conversation.
⟦A→C i⟧“I don’t know,”⟦/⟧ he said. ⟦A→C i =⟧“That’s the thing that I was ashamed of. It wasn’t you. I just didn’t know if I’d say it.”⟦/⟧
Curtis didn’t answer. He had turned his collar up and his eyes had gone wet, from the wind or not from the wind. After a while he took his glove off and let the heifer have the back of his hand.
⟦C→A i⟧“What’s her name?”⟦/⟧
⟦A→C i⟧“They don’t have names.”⟦/⟧
⟦C→A i⟧“Well, no wonder.”⟦/⟧
⟦V→A i⟧“Hey, Toner? He’s about to do the Singer, and I can’t lift it by—”⟦/⟧ Vic came around the end of the crib with a sandwich in each hand, and stopped. ⟦V→C i =⟧“You’re Curtis.”⟦/⟧
⟦C→V i⟧“I am. You’re Vic. I’m sorry about your father.”⟦/⟧
⟦V→C i⟧“You’re bigger than you sounded,”⟦/⟧ said Vic. He seemed to have no idea what to do about the sandwiches. Then he held one of them out, at the end of his arm, as you’d offer something to a horse. ⟦V→C i =⟧“It’s ham. The church ladies. There’s pie, but you want to get in there before the Catholics.”⟦/⟧
⟦C→V i⟧“What kind of pie?”⟦/⟧
⟦V→C i⟧“Well, there was sour cream raisin.”⟦/⟧
⟦C→V i⟧“I’ve heard about it for eleven years. I thought that he’d made it up.”⟦/⟧
⟦V→C i⟧“No. It’s a real pie.”⟦/⟧
@break
It took all three of them to get the Singer up to where it could be seen. It was the treadle kind, with the iron legs. Anton had one end, and Vic the other, and Curtis in his good coat was in under the middle, with the drawer coming out against his chest.
⟦D i⟧“Now folks, here’s the one. Lot one-fourteen. You all knew Libby Hruska and you all got a quilt off this machine or your mother did. I’ll take a hundred. Hundred, hundred, who’ll say a hundred? Seventy-five, and go.”⟦/⟧
⟦A→V i⟧“I didn’t know you’d put this in.”⟦/⟧
⟦V→A i⟧“Who’s going to use it? I got no room. Janelle’s got the electric.”⟦/⟧
⟦C→A i⟧“This was your mom’s? The one with the prom thing?”⟦/⟧
⟦V→A i⟧“What prom thing?”⟦/⟧
⟦A→V i⟧“She made me a vest. It’s a long story.”⟦/⟧
⟦V→A i⟧“I remember that vest. It had *ducks* on it.”⟦/⟧
⟦D i⟧“Sixty I’ve got from the lady, now seventy, will you give me seventy? Sixty-five?”⟦/⟧
⟦C→D i⟧“A hundred dollars,”⟦/⟧ said Curtis.
It wasn’t loud but he taught seventh grade, and it went out over the racks and the pickups and as far as the lilacs. All the caps turned. Dale took the microphone away from his mouth.
⟦D→C i⟧“You can’t bid, sir, if you’re holding it.”⟦/⟧
⟦C→D i⟧“Is that the law?”⟦/⟧
⟦D→C i⟧“No, I guess it’s only looks. You got a number?”⟦/⟧
⟦C→D i⟧“I don’t have a number. I’m with him.”⟦/⟧ He couldn’t point; he did it with his chin. And there it was, and Anton stood there with the iron biting into both his hands and his father’s whole county looking up at him, two hundred people who’d known him since he was christened, and he waited for it to be unbearable.
⟦A→D i⟧“He’s with me,”⟦/⟧ he said. ⟦A→D i =⟧“That’s Curtis, he’s my, we live together. Put it under Hruska, Dale.”⟦/⟧
⟦P i⟧“Speak up, we can’t hear back here,”⟦/⟧ shouted a woman in a Huskers cap. ⟦P→A i =⟧“Did he say one ten?”⟦/⟧
⟦V→P i⟧“He said that’s his fella, Bernice, he’s bidding a hundred! Now are you in or are you out?”⟦/⟧
⟦P→V i⟧“Oh! Well, I’m out! I only want the drawers!”⟦/⟧
There was a laugh, and it went round, and it was only a laugh, the kind there’d been all morning, at the sickle bar and the box of false teeth. Dale Westergaard pushed his hat back. He looked down the length of the rack at Anton, and his big red face worked for a second, and then he lifted the microphone and put everything his father ever taught him into it.
⟦D i⟧“A hundred once. A hundred twice.”⟦/⟧ He brought his hand down on the fender of the truck. ⟦D→C i =⟧“Sold it, to Hruska. How’d you find the roads, Curtis?”⟦/⟧
⟦C→D i⟧“Foggy,”⟦/⟧ said Curtis, breathing hard. ⟦C→A+V i =⟧“Can we please put this down now?”⟦/⟧

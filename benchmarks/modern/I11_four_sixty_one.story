# title: Four Sixty-One
# style: first person past; straight quotes; New Zealand shearing gang, nonbinary narrator (they), hardly any tags, long
# cast: R = Riki Waaka | Riki, Rik | they | narrator
# cast: S = Shona McAllister | Shona, Shone | she
# cast: H = Uncle Hemi | Hemi, Uncle, Hem, my uncle, Hemi Waaka | he
# cast: B = Aunty Bub | Aunty, Bub | she
# cast: D = Davo | | he
# cast: L = Lisette | Frenchie, the French girl | she
# cast: E = Lisette's mother | her mother | she
# cast: J = Mrs Tait | the head judge, the judge, the lady from Gore | she
# cast: F = Colin Pargeter | Pargeter, Mr Pargeter, Colin | he
---
You hear a shed before you see it. That year we were at Pargeter's, up the back of Piopio, three thousand full-wool ewes and no cell reception, and the whole place hummed like a fridge.
I was twenty-three and I'd been a rousie for my uncle since I was fourteen. A rousie's the one with the broom. You pull the bellies out, pick up the fleece, throw it on the table, sweep up, and you do that four hundred times a day, and at night you can't close your hands. I was the fastest he had. I'm only saying because it matters later.
Shona McAllister came to us on the Sunday night off the Taumarunui bus. She had one bag and her own handpiece wrapped up in a baby's blanket.
⟦S→H i⟧"Where do you want me?"⟦/⟧
⟦H→S i⟧"Shearers' quarters is through there,"⟦/⟧ said Uncle. ⟦H→S i =⟧"Girls on the left. Rousies are on the right."⟦/⟧
⟦S→H i⟧"What's that one, then? On its own?"⟦/⟧
⟦H→S i⟧"That's Riki's."⟦/⟧
She looked in. It's a lean-to, more or less. It had been the dog tucker shed.
⟦S→H i⟧"How come Riki gets a room?"⟦/⟧
⟦H→S i⟧"Riki's not one or the other,"⟦/⟧ Uncle Hemi said. ⟦H→S i =⟧"So we had a hui about it, and Davo built a bunk."⟦/⟧
I was out on the step doing my boots, so I heard that. I also heard the silence. I've heard all kinds by now and I've got them sorted. This one wasn't too bad.
⟦S→H i⟧"Sweet as,"⟦/⟧ said Shona. ⟦S→H i =⟧"Which end's the dunny?"⟦/⟧
@break
Aunty Bub did the cooking. She was Uncle's sister, and she weighed about as much as a wet fleece, and you didn't sit down at her table in a hat.
⟦B→S i⟧"You've not got enough on your plate, girl."⟦/⟧
⟦S→B i⟧"I've got three chops."⟦/⟧
⟦B→S+D+L i⟧"They're only little. Davo, pass her the spuds. Frenchie, pass the spuds to Davo so he can pass them."⟦/⟧
⟦L→B i⟧"My name, it is Lisette."⟦/⟧
⟦B→L i⟧"I know what your name is, love. Spuds."⟦/⟧
⟦D→S i⟧"So what's the big plan?"⟦/⟧ said Davo. He had gravy on his chin. He'd pressed wool for Uncle for twenty years and he had forearms like fence posts, and there wasn't a thing that he'd ever kept to himself. ⟦D→S i =⟧"Hemi reckons you've got some big plan."⟦/⟧
⟦S→D i⟧"Who told you that?"⟦/⟧
⟦D→S i⟧"Hemi."⟦/⟧
⟦H→D i⟧"I never said a word,"⟦/⟧ said Uncle.
⟦D→H i⟧"You said it in the ute! You said that's the girl who's going for the nine-hour."⟦/⟧
Everybody put their forks down. Even Lisette did and she'd only been in the country a month.
⟦L→H i⟧"What is it, the nine-hour?"⟦/⟧
⟦H→L i⟧"It's a record, bub,"⟦/⟧ Uncle told her. ⟦H→L i =⟧"Women's solo, strong-wool ewes. Five in the morning till five at night, nine hours' shearing, with your breaks. You've got four judges in the shed with stopwatches and if they don't like the look of one they chuck it out."⟦/⟧
⟦L→H i⟧"And how many are the sheep?"⟦/⟧
⟦S→L i⟧"Four hundred and sixty,"⟦/⟧ said Shona. ⟦S→L i =⟧"That's what's standing. So four sixty-one."⟦/⟧
I did the sum. I reckon we all did. It's one every seventy seconds, all day.
⟦R→S i⟧"When?"⟦/⟧ I said.
It was the first thing that I'd said to her. She looked at me down the length of the table. She had a burnt nose and these pale eyebrows, and an old cut through one of them, and she'd a way of looking at you as though you were the next one in the pen.
⟦S→R i⟧"Three weeks Saturday. If Pargeter'll give us the ewes and your uncle'll give me the stand. And if I can get a rousie."⟦/⟧
⟦R→S i⟧"You've got three of us here."⟦/⟧
⟦S→R i⟧"I don't want three. I want one I don't have to think about."⟦/⟧
⟦D→S i⟧"That'd be Rik,"⟦/⟧ said Davo with his mouth full. ⟦D→S i =⟧"You don't know he's there. She's there. They, sorry, bro. They. It's like a ghost with a broom."⟦/⟧
⟦H→D i⟧"Davo,"⟦/⟧ said Uncle.
⟦D→H i⟧"What? It's a compliment."⟦/⟧
⟦B→D i⟧"In Māori it's all just ia anyway,"⟦/⟧ said Aunty Bub. ⟦B→D i =⟧"He, she. We never bothered with it till you lot turned up with your trousers. Who wants pudding?"⟦/⟧
@break
So I was Shona's. I'd get to the shed at four and she'd already be there, oiling, with the radio on low. We hardly talked. You don't need to. You learn a shearer by the feet, where the weight goes, and by the end of that first week I'd be bending for the belly wool before she'd let go of it. I knew when she wanted the towel. I knew when her back was gone because she'd hum.
⟦R→S i⟧"You're humming,"⟦/⟧ I said one day at smoko.
⟦S→R i⟧"Am I? What is it?"⟦/⟧
⟦R→S i⟧"Dolly Parton."⟦/⟧
⟦S→R i⟧"It's 'Jolene',"⟦/⟧ she said. ⟦S→R i =⟧"It's good for the long blow. You go down the spine on the Jolenes."⟦/⟧ She was lying flat out on the boards with her arms over her head. She was always on her back when she could be. ⟦S→R i⟧"You don't say a lot, do you, Riki?"⟦/⟧
⟦R→S i⟧"I say a bit."⟦/⟧
⟦S→R i⟧"Who to?"⟦/⟧
⟦R→S i⟧"The broom."⟦/⟧
⟦S→R i⟧"What's it say back?"⟦/⟧
⟦R→S i⟧"It reckons you drop your left elbow on the last side. After lunch, mostly. You're losing about a second."⟦/⟧
She sat up. Sweat had made a clean line through the grease all down the side of her neck. ⟦S→R i⟧"Nobody told me that. I had a coach for a year, I paid the bugger."⟦/⟧
⟦R→S i⟧"He'd be watching your hand, probably."⟦/⟧
⟦S→R i⟧"And what are you watching?"⟦/⟧
I didn't have a good answer to that so I went to fill up the water.
It was Lisette who'd been watching me. She had a stack of postcards that she never sent. She got me out by the tank that night, when I was washing.
⟦L→R i⟧"You are in love with the shearer."⟦/⟧
⟦R→L i⟧"Shut up."⟦/⟧
⟦L→R i⟧"It's very clear. When she makes the last cut you make this."⟦/⟧ She sucked her breath in, held it, and let it go. ⟦L→R i =⟧"Each sheep! I counted. Three hundred and twelve times you do this, in one day. You'll have a heart attack."⟦/⟧
⟦R→L i⟧"She's a mate, Lisette. She's my shearer."⟦/⟧
⟦L→R i⟧"She knows?"⟦/⟧
⟦R→L i⟧"There's nothing to know! And don't you go writing it on one of those cards."⟦/⟧
⟦L→R i⟧"I write it to my mother already,"⟦/⟧ said Lisette. ⟦L→R i =⟧"She wants to know what is a dag."⟦/⟧
@break
It nearly didn't come off. Pargeter rolled up in the second week with his hands in his pockets, and stood in the doorway with the light behind him.
⟦F→H i⟧"I've been having a bit of a think, Hemi."⟦/⟧
⟦H→F i⟧"Have you? Does it hurt?"⟦/⟧
⟦F→H i⟧"About this record caper. There'll be cameras, won't there? There'll be some of that. People coming up my drive."⟦/⟧
⟦H→F i⟧"A few. They'll bring a plate."⟦/⟧
⟦F→H i⟧"It's only that the wife's been told you've got one of those, what do you call it. On the broom."⟦/⟧ He didn't look at me. I was about two metres off with an armful of wool. ⟦F→H i =⟧"I've got nothing against it. It just isn't what you want on the six o'clock news, is it? For the farm."⟦/⟧
The machines were off. It was the end of the run, and you could hear the ewes shifting about on the grating, and Davo's press coming down, and stop.
Uncle Hemi took his hat off. He's not a big man. I've seen him go in between two fighting Angus bulls with a bit of alkathene pipe.
⟦H→F i⟧"You've got one of those what, Colin?"⟦/⟧
⟦F→H i⟧"Now don't get me wrong."⟦/⟧
⟦H→F i⟧"I'm only asking what the word is. I'd like to learn it."⟦/⟧
⟦F→H i⟧"I don't know what the bloody word is! That's my whole point."⟦/⟧
⟦H→F i⟧"The word's Riki,"⟦/⟧ said Uncle. ⟦H→F i =⟧"That's my brother's kid, that is. That's the best wool-handler in the King Country. And you want to know something? They've been picking up your fleeces since they were fourteen, and that's why you topped the Napier sale, three years running. You thought it was your rams?"⟦/⟧
⟦F→H i⟧"I can get another gang in."⟦/⟧
⟦H→F i⟧"In January? Go on, then. I'd like to see it. I'd sit down here on this bale and watch you ring them up."⟦/⟧
⟦D→F i⟧"There's no reception,"⟦/⟧ said Davo helpfully.
⟦S→F i⟧"It's me that's doing the record, Mr Pargeter,"⟦/⟧ Shona said. She'd come up off the boards with the towel around her neck. ⟦S→F i =⟧"So I'll make this easy for you. I've had a good look at the girls in here, no offence, and the boys. It's Rik or I don't do it. I'll take it down to Taihape and I'll tell the six o'clock news why."⟦/⟧
He went away. He came back an hour later, to ask if the cameras would want the dog in it.
I'd gone round behind the dip by then. I don't like people seeing. I was sitting in the nettles with my knees up, and I heard boots, and they stopped on the other side of the wall.
⟦S→R i⟧"You there?"⟦/⟧
⟦R→S i⟧"No."⟦/⟧
⟦S→R i⟧"I meant it, you know,"⟦/⟧ said Shona's voice. ⟦S→R i =⟧"That wasn't for the sake of it. I can't do it with anyone else, I wouldn't get three-eighty."⟦/⟧
⟦R→S i⟧"I know. It's just a job, eh."⟦/⟧
⟦S→R i⟧"What is?"⟦/⟧
⟦R→S i⟧"Being the one you don't have to think about."⟦/⟧
There was a bit of a silence, a new sort, I hadn't got it in the collection. I could hear her breathing, she breathes through her mouth.
⟦S→R i⟧"I said that before I met you,"⟦/⟧ Shona said.
⟦R→S i⟧"You said it at the table. I was right there."⟦/⟧
⟦S→R i⟧"I mean I said it before I'd met you, Rik. It hasn't gone like that. I'm thinking about it the whole bloody time. Why d'you reckon I drop my elbow?"⟦/⟧
I looked at the nettles. I looked at them for ages. By the time that I'd got up and come round the end of the wall, there was nobody there, only a bootmark. Up in the shed the radio'd gone on.
@break
The Thursday before, Aunty cut my hair. She did it every summer, out the back of the cookhouse with the dog clippers and a flour sack round my neck. She'd cut Dad's there too, before he died. She'd a way of holding you by the ear so you couldn't turn round.
⟦B→R i⟧"Short?"⟦/⟧
⟦R→B i⟧"Same as."⟦/⟧
⟦B→R i⟧"I could leave you a bit on top. For the telly."⟦/⟧
⟦R→B i⟧"I'm not going to be on the telly, Aunty. I'll be the one bent over."⟦/⟧
She ran the clippers up the back of my neck. There was a morepork going, down in the macrocarpas, and you could smell the river. I've never told anyone this but that was the best part of the year for me, that twenty minutes, having somebody's hand on my head and not needing to say what I was.
⟦B→R i⟧"That girl's not eating her pudding,"⟦/⟧ said Aunty.
⟦R→B i⟧"She's nervous."⟦/⟧
⟦B→R i⟧"She's not nervous of sheep. I'm sixty-four, I know what it looks like when it isn't sheep. What have you said to her?"⟦/⟧
⟦R→B i⟧"Nothing!"⟦/⟧
⟦B→R i⟧"That'll be it, then."⟦/⟧ She let go of the one ear and got the other. ⟦B→R i =⟧"You're like your father. He went with your mum for three years before he told her they were going out. He thought she'd noticed."⟦/⟧
⟦R→B i⟧"What if I've got it wrong?"⟦/⟧
⟦B→R i⟧"What if you have?"⟦/⟧
⟦R→B i⟧"She'd have to get someone else on the broom. I'd have wrecked it for her. She's been working up to it for six years, Aunty, she's got it tattooed on her foot."⟦/⟧
⟦B→R i⟧"Has she? What's it say?"⟦/⟧
⟦R→B i⟧"Four six one."⟦/⟧
⟦B→R i⟧"Well, she'd look a proper egg if she got four-sixty-two,"⟦/⟧ said Aunty Bub. She blew the hair off my collar, and had a look at me, front on, with her head over to one side. ⟦B→R i =⟧"Your dad used to say he'd got one of each. I'd say, you've only the one kid, Rangi, and he would say, I know, wasn't I clever. He'd have been down here on Saturday in his good hat. He'd have been unbearable."⟦/⟧
I couldn't say anything. She shook out the sack over the fence for the birds.
⟦B→R i⟧"It's only talking,"⟦/⟧ she said. ⟦B→R i =⟧"It's not as if you've got to catch it first."⟦/⟧
When I went by the quarters Shona's light was still on. I stood there on the gravel. I got as far as lifting up my hand, and then I heard her in there humming, flat as a plate, the long blow, over and over, and I thought, no, let her sleep.
@break
The Saturday was fine. They'd come from everywhere, there were utes parked all down the hill, and Aunty Bub had four hundred sausages going and was fighting a lady from the Women's Institute for the urn. The head judge was a Mrs Tait, down from the South Island, out of Gore. She had a face like a hymn.
⟦J i⟧"Right. I'll say this the once. I want them clean. I don't want second cuts, I don't want skin. If she draws blood that's a mark and five marks she's done. Who's on the broom?"⟦/⟧
⟦R→J i⟧"Me."⟦/⟧
⟦J→R i⟧"And you are?"⟦/⟧
⟦R→J i⟧"Riki Waaka."⟦/⟧
⟦J→R i⟧"Mr or Miss?"⟦/⟧ said Mrs Tait. She'd her pen on the form, and I could see Pargeter over by the door with the dog.
⟦R→J i⟧"There's only the two boxes?"⟦/⟧
⟦J→R i⟧"There's only the two."⟦/⟧ She studied them for a second or so. Then she ruled a line through the both of them, with the edge of her stopwatch, and she wrote something in. ⟦J→R i⟧"I've put rousie,"⟦/⟧ she said. ⟦J→R i =⟧"Next of kin?"⟦/⟧
⟦R→J i⟧"He's over there shouting at a generator."⟦/⟧
Five o'clock. It's still dark, they've got the big lights on. Shona went by me onto the board in her singlet and moccasins. She stopped with her back to me.
⟦S→R i⟧"Say something."⟦/⟧
⟦R→S i⟧"What?"⟦/⟧
⟦S→R i⟧"I don't know. Anything, so I've got it with me."⟦/⟧
There were two hundred people there. I said the only thing I could think of, and I said it quietly.
⟦R→S i⟧"Elbow."⟦/⟧
She laughed. I saw it go through her shoulders. Then somebody counted down and she had hold of the first one and we were away.
I can't tell you much about it. I know I picked up a hundred and four before breakfast, because that's what's on the sheet. I know that at the first smoko Aunty held a straw up to Shona's mouth while Lisette and Davo did her legs.
⟦B→D i⟧"What's she on?"⟦/⟧ said Aunty.
⟦D→B i⟧"She's one up. She's one sheep up,"⟦/⟧ Davo told her.
⟦L→D i⟧"Don't tell!"⟦/⟧ hissed Lisette.
⟦S→B+L+D i⟧"I can hear you,"⟦/⟧ said Shona, with her eyes shut. ⟦S→R i =⟧"Where's Riki?"⟦/⟧
⟦R→S i⟧"Here."⟦/⟧
⟦S→R i⟧"Hand."⟦/⟧
I gave her my hand. She put it on the back of her neck, where it was burning, and held it there. Nobody said a word about it. Mrs Tait had a look at her watch.
At lunch it was two hundred and fifty-five. It was thirty-one degrees, and she couldn't hold the fork.
⟦S→H i⟧"Is that on the money?"⟦/⟧
⟦H→S i⟧"It's two down,"⟦/⟧ said Uncle. ⟦H→S i =⟧"It's nothing. You'll pick up two on the first run."⟦/⟧
⟦S→H i⟧"My back's gone, Hem."⟦/⟧
⟦H→S i⟧"Is it humming?"⟦/⟧
⟦S→H i⟧"It's past humming. It's on to hymns."⟦/⟧
⟦H→S i⟧"You can pull the pin, girl. There's no shame. You say the word and I'll go out there and turn it off myself."⟦/⟧
She was looking past him. She was looking at me again like she had at that table, the next one in the pen, only by now I knew what it was. It wasn't that. It's how you look at the door when you're waiting for somebody to come through it.
⟦S→R i⟧"What's the broom say?"⟦/⟧
⟦R→S i⟧"The broom says you've got a hundred and fifty-something to go over two runs, and then the twenty minutes,"⟦/⟧ I told her. ⟦R→S i =⟧"And you're beautiful to watch. It's been meaning to tell you. It'd be a shame to stop."⟦/⟧
Davo dropped a whole tray of sandwiches.
⟦B→R i⟧"About time,"⟦/⟧ said Aunty Bub. ⟦B→D i =⟧"Don't stand there, Davo, pick them up, it's only a bit of dirt."⟦/⟧
@break
You'll have seen it on the news, perhaps. They used about nine seconds. They had the dog in it.
At a quarter to five it was four hundred and forty-nine. She needed twelve in fifteen minutes, and it couldn't be done, you could see it on people's faces, and she was doing it. I've never moved like that and I won't again. There wasn't any her or me. There was the wool coming off, like milk, and I was there, and the next one. They'd started to sing it. It was Aunty, I believe, who began and then the whole shed picked it up, two hundred of them, stamping on the boards, *Jolene, Jolene*, all down the long blow.
⟦H→S i⟧"Four fifty-eight!"⟦/⟧ yelled Uncle. ⟦H→S i =⟧"Two minutes! Four fifty-nine!"⟦/⟧
⟦J i⟧"Clean!"⟦/⟧ said the judge.
⟦D→S i⟧"Come on, Shone! Last side!"⟦/⟧ That was Davo, off his press.
⟦R→S i⟧"*Elbow!*"⟦/⟧ I roared at her. I'd never raised my voice in that shed in my life. I saw it come up.
⟦H→S i⟧"Four sixty! Forty seconds!"⟦/⟧
She'd the last one out on the boards, a big rangy old thing with a torn ear. And it kicked. That's all. They do. It got her in the hip with the both back feet and she went down on one knee and it was away, half undressed, out the porthole with the belly wool dragging. The hooter went while she was still reaching for it.
Nobody made a sound. There was just the machine running. I went and pulled the cord.
⟦J→S i⟧"Four hundred and sixty,"⟦/⟧ Mrs Tait said. ⟦J→S i =⟧"Equals the standing record. I'm sorry, lass. It was beautiful shearing."⟦/⟧
Shona stayed where she was, on her knees with her head hanging. I got down next to her. I didn't care who was in there.
⟦S→R i⟧"One,"⟦/⟧ she said. ⟦S→R i =⟧"One bloody sheep, Rik."⟦/⟧
⟦R→S i⟧"I know."⟦/⟧
⟦S→R i⟧"What was the matter with her?"⟦/⟧
⟦R→S i⟧"I don't think she likes Dolly Parton."⟦/⟧
She made some sort of a noise, I thought that she was crying, and she was, but it wasn't only that. She'd got me by the front of the shirt with a hand that wouldn't close. She smelled of lanolin and diesel and Deep Heat, and she was shaking all over, like a ewe does.
⟦S→R i⟧"I looked up,"⟦/⟧ she said. ⟦S→R i =⟧"When you yelled. I've never looked up in my life. I thought, I'll just see."⟦/⟧
⟦R→S i⟧"See what?"⟦/⟧
⟦S→R i⟧"What you look like when you're loud."⟦/⟧
⟦R→S i⟧"And?"⟦/⟧
⟦S→R i⟧"It was worth a sheep,"⟦/⟧ said Shona. And that's the bit that they didn't put on the news, because the lady from Gore, who'd seen a lot, had stepped in front of the camera to ask the young fella if he'd got the correct time.
@break
She had another crack at it, the next January. That's another story. I had to do it from the side with a crutch, and there was a baby in the shed, and the box on the form said *other* by then, Mrs Tait had made them print it.
But I've still got the one from that year. It's on the wall in the dunny, in a frame. *Wool-handler: R. Waaka*, and then the line through Mr, and the line through Miss, dead straight. And Lisette's mother sent a card from Lyon. Davo had to get the lady in the Piopio post office to look up what it said.
⟦D→R i⟧"⟦E i quoted⟧'I am so happy for your friend,'⟦/⟧"⟦/⟧ he read us. ⟦D→R i =⟧"⟦E i quoted =⟧'But what, finally, is a dag?'⟦/⟧"⟦/⟧

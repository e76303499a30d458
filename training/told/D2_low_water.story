# title: Low Water
# style: first person past; British single curly quotes; police detective; narrator mostly 'boss'/'ma'am', surname late
# cast: N = Bron Pugh | Bron, Pugh, boss, ma'am, Inspector, Inspector Pugh | she | narrator
# cast: S = Imran | my sergeant, Sergeant | he
# cast: H = Harold Beynon | Harold, Beynon, the cockler, Mr Beynon, the old man | he
# cast: L = Lowri Beynon | Lowri, Miss Beynon, the daughter | she
# cast: C = Tiley | Constable Tiley, the constable | he
# cast: W = Gethin Price | Gethin, Price, the landlord, Mr Price | he
# cast: F = Fenwick | the pathologist | she
# cast: X = Stephen | the dead man, Lowri's husband, the husband, the stranger | he
---
He had been dead for three tides when they rang me, and I was at my nephew’s christening in a hat.
I drove to Llansaint with the hat on the passenger seat. It was one of those flat white March mornings when you can’t tell where the sands leave off, and the only way I knew I was looking at the estuary was that there was a tractor in the middle of it. Imran was waiting at the slipway with two coffees and somebody else’s wellingtons.
⟦S→N i⟧‘Nice dress, boss.’⟦/⟧
⟦N→S i⟧‘Say another word.’⟦/⟧
⟦S→N i⟧‘I was only going to say the wellies’ll clash.’⟦/⟧ He gave me mine. ⟦S→N i =⟧‘Male, forties, face down in a gully about six hundred metres out. Cockler found him. We’ve got till ten past one, and then it’s all sea again.’⟦/⟧
⟦N→S i⟧‘Name?’⟦/⟧
⟦S→N i⟧‘The cockler?’⟦/⟧
⟦N→S i⟧‘The dead man, Imran.’⟦/⟧
⟦S→N i⟧‘Nothing on him. No phone, no wallet. But Tiley thinks he knows the coat.’⟦/⟧
I should explain about Tiley. Constable Tiley had been the law in that village for twenty-six years, and had in that time solved a stolen lawnmower. He knew everybody’s coat.
He was standing beside the gully with his helmet under his arm, as you would in church.
⟦C→N i⟧‘That’s Dai Rosser’s,’⟦/⟧ he said. ⟦C→N i =⟧‘I’d swear to it, ma’am. There’s the pocket where the dog had it.’⟦/⟧
⟦N→C i⟧‘Then that’s Dai Rosser?’⟦/⟧
⟦C→N i⟧‘Oh no, ma’am. Dai Rosser’s in the Feathers having his breakfast. I passed him.’⟦/⟧
I looked at Imran. Imran looked at the sky.
Fenwick was down in the gully to her thighs. She was the only pathologist I ever worked with who sang, and when she stopped you paid attention. She’d stopped.
⟦N→F i⟧‘Drowned?’⟦/⟧
⟦F→N i⟧‘That’s what I’m meant to think, I believe.’⟦/⟧ She wiped her forehead with the back of her wrist and left a stripe. ⟦F→N i =⟧‘He’s been in the water, right enough. But come here and look at his boots, Bron, and tell me what’s wrong with them.’⟦/⟧
I got down. It was bitter cold, and it stank. They were ordinary rubber boots, green, size nine or so.
⟦N→F i⟧‘They’re clean.’⟦/⟧
⟦F→N i⟧‘They’re clean on the *inside*. I’ve had one off. Six hundred metres of that’⟦/⟧—she jerked her head at the flats—⟦F→N i =⟧‘and not a grain in his socks. I’ve been here forty minutes and I’ve got half of Carmarthen in mine.’⟦/⟧
⟦S→F i⟧‘So he didn’t walk here,’⟦/⟧ said my sergeant.
⟦F→S i⟧‘I’d not like to say, Sergeant. I’d only say that if he did he was carried.’⟦/⟧
@break *
The man who had found him was called Harold Beynon. He was seventy-four and had raked cockles off those sands since he was nine, and he wouldn’t come and sit in the car.
⟦H→N i⟧‘I’ll stand, thank you. If I sit I’ll seize.’⟦/⟧
⟦N→H i⟧‘You come out every day?’⟦/⟧
⟦H→N i⟧‘Every day there’s a tide.’⟦/⟧
⟦N→H i⟧‘That’s every day, then.’⟦/⟧
⟦H→N i⟧‘There you are, see. You’ve picked it up already.’⟦/⟧ He had very pale eyes, with the lids red, and he kept them on the tractor and not on me. ⟦H→N i =⟧‘I saw the gulls. I thought, that’s a seal. Then I saw it had a coat on.’⟦/⟧
⟦N→H i⟧‘Did you touch him?’⟦/⟧
⟦H→N i⟧‘I turned his head. To see was he breathing.’⟦/⟧
⟦S→H i⟧‘And did you know him, Mr Beynon?’⟦/⟧ Imran asked.
⟦H→S i⟧‘Never saw him before in my life.’⟦/⟧
He said it at once, and a shade too loud. I’d been lied to by experts, in Cardiff, and it was almost restful to be lied to by somebody who’d had so little practice.
⟦N→H i⟧‘That’s an old lady of a tractor,’⟦/⟧ I said. ⟦N→H i =⟧‘Yours?’⟦/⟧
⟦H→N i⟧‘My daughter’s. I’m not let drive it on the road.’⟦/⟧
⟦N→H i⟧‘And where’s she this morning?’⟦/⟧
⟦H→N i⟧‘In her bed,’⟦/⟧ said the old man, ⟦H→N i =⟧‘where I left her. She’s not well. You don’t want to go bothering Lowri.’⟦/⟧
So of course I went bothering Lowri.
@break *
But first there was the coat. The Feathers was a low, brown, sour-smelling place with a stuffed pike over the till. The landlord came out drying a glass that was dry already.
⟦W→N i⟧‘We’re not open.’⟦/⟧
⟦N→W i⟧‘There’s a man over there eating black pudding.’⟦/⟧
⟦W→N i⟧‘That’s Dai. He doesn’t count.’⟦/⟧ He read my card at arm’s length. ⟦W→N i =⟧‘Pugh. You’re never one of the Pughs from Pont-iets?’⟦/⟧
⟦N→W i⟧‘My mother would want me to say no. And you’re Mr Price?’⟦/⟧
⟦W→N i⟧‘Gethin. Is it right he’d no face?’⟦/⟧
⟦S→W i⟧‘He’d a perfectly good face,’⟦/⟧ said Imran, and put the photograph down on the bar towel. ⟦S→W i =⟧‘There.’⟦/⟧
Gethin Price looked at it for as long as it takes to look at a bus ticket. ⟦W→S i⟧‘No.’⟦/⟧
⟦S→W i⟧‘Take your time.’⟦/⟧
⟦W→S i⟧‘I’ve took it. No.’⟦/⟧
⟦N→W i⟧‘Funny,’⟦/⟧ I said. ⟦N→W i =⟧‘He’s wearing Dai’s coat. And Dai tells my constable that he left it on that hook on Thursday night, because he went home in a temper without it.’⟦/⟧
⟦W→N i⟧‘There’s coats go from here all the time.’⟦/⟧
⟦N→W i⟧‘It rained Thursday. A stranger comes in with no coat, or the wrong one. He leaves with Dai’s. And you, behind this bar, twelve foot from the door, saw nobody.’⟦/⟧
⟦W→N i⟧‘I was changing a barrel.’⟦/⟧
⟦N→W i⟧‘All night?’⟦/⟧
He put the glass down. He’d a nice open face, Gethin, a bit like a scrubbed potato, and I watched it decide.
⟦W→N i⟧‘He asked for the Beynons’ place,’⟦/⟧ he said at last. ⟦W→N i =⟧‘That’s all. He was English. Well spoken. He had a half of bitter and he asked me which was the Beynons’ place, and was the girl still at home. I told him what I’d tell anybody. I said go back to your car.’⟦/⟧
⟦S→W i⟧‘The girl?’⟦/⟧
⟦W→S i⟧‘Lowri. She’s thirty-eight. But that’s what he said, the girl.’⟦/⟧ He picked up the cloth again and began on the bar. ⟦W→S i =⟧‘She went away to London to be a nurse, and she came home in a taxi. All the way from London, in a taxi, with one shoe. You can imagine what that cost. Harold paid it in coins.’⟦/⟧
⟦N→W i⟧‘When was this?’⟦/⟧
⟦W→N i⟧‘Four years in June. And never a soul in this village asked her one question about it, Inspector, and I hope you won’t be the first.’⟦/⟧
Outside I stood on the step and did up my collar.
⟦S→N i⟧‘They all know,’⟦/⟧ said Imran.
⟦N→S i⟧‘They all know something.’⟦/⟧
⟦S→N i⟧‘He’s got a car somewhere, then, our boy. If he was told to go back to it.’⟦/⟧
⟦N→S i⟧‘Get Tiley to look. He’s good with lawnmowers.’⟦/⟧
@break *
It was a white bungalow with its back to the wind. The tractor’s shed stood open and the floor of it had been hosed; there was still water lying in the ruts. I knocked, and nobody came, and I knocked again.
⟦L→N i⟧‘It’s not locked,’⟦/⟧ called a woman’s voice. ⟦L→N i =⟧‘It’s never locked. He can’t hear the door.’⟦/⟧
She was at the kitchen table in a man’s cardigan, shelling cockles into a basin. She’d her father’s eyes. She was not ill, or not in any way you would go to bed for.
⟦N→L i⟧‘Miss Beynon? I’m a police officer.’⟦/⟧
⟦L→N i⟧‘I know. Gethin rang. You’ve a hat in your car, he said, and a gentleman to carry it.’⟦/⟧
⟦S→L i⟧‘That’s me,’⟦/⟧ said Imran.
⟦L→S i⟧‘Sit down, then. Both of you. There’s tea in that, but it’s stewed.’⟦/⟧
I sat. He stayed by the door, where he could see the yard; it was a thing we did.
⟦N→L i⟧‘Your father says you were in bed this morning.’⟦/⟧
⟦L→N i⟧‘He would.’⟦/⟧
⟦N→L i⟧‘And were you?’⟦/⟧
⟦L→N i⟧‘What did he tell you he was? The man.’⟦/⟧ Her thumb went in and out of the shells without her looking. ⟦L→N i =⟧‘I mean, what’s he called? I’d like to know what name he was using.’⟦/⟧
⟦N→L i⟧‘He’d nothing on him.’⟦/⟧
⟦L→N i⟧‘No. I burnt it.’⟦/⟧
Nobody moved. The wind got hold of something tin outside and let it go again.
⟦N→L i⟧‘Miss Beynon,’⟦/⟧ I said, ⟦N→L i =⟧‘before you say another thing I’m going to have to caution you.’⟦/⟧
⟦L→N i⟧‘Go on. I’ve heard it on the television.’⟦/⟧
I cautioned her. She listened to the end of it politely, with her head on one side, as one listens to a child reciting.
⟦L→N i⟧‘He was my husband,’⟦/⟧ said Lowri Beynon. ⟦L→N i =⟧‘Stephen. Nobody here knows that, not even Dad, not for certain. Six years. I’ll not tell you about them; there’s a hospital in Lewisham will do that, they’ve got it all in a folder. I thought if I never wrote and never rang and never had so much as a library card, he’d not find me.⟦/⟧
⟦L→N i =⟧‘Then Thursday I came in from the shed, and he was sitting there. Where you are. With somebody’s old coat on, dripping. He said, ⟦X→L i quoted⟧“Hello, Lo. You’ve put on weight.”⟦/⟧’⟦/⟧
⟦S→L i⟧‘Where was your father?’⟦/⟧
⟦L→S i⟧‘At chapel. Thursday’s practice.’⟦/⟧
⟦N→L i⟧‘And then what happened?’⟦/⟧
⟦L→N i⟧‘He took his wet things off, to be comfortable. He put Dad’s boots on, Dad’s good dry boots, from by the stove, and he told me to make him an egg.’⟦/⟧ She smiled a little. ⟦L→N i =⟧‘So I made it.’⟦/⟧
That was why they were clean. He had never walked a step in them.
⟦N→L i⟧‘Lowri. How did he die?’⟦/⟧
⟦L→N i⟧‘I don’t know.’⟦/⟧
⟦N→L i⟧‘You don’t know.’⟦/⟧
⟦L→N i⟧‘He ate it. He put his spoon down, and he started to get up, and he looked ever so surprised. He said my name. Not Lo. The whole of it. And then he lay down on that floor, there by the gentleman’s foot.’⟦/⟧ Imran, I noticed, had moved the foot. ⟦L→N i =⟧‘I’m a nurse. I was a good one. I stood here with the pan in my hand and I knew just what to do for him, where to put my hands, how many, how fast. I could hear myself counting.’⟦/⟧
⟦N→L i⟧‘And?’⟦/⟧
⟦L→N i⟧‘And I went on counting,’⟦/⟧ she said. ⟦L→N i =⟧‘I got to nine hundred.’⟦/⟧
@break *
I had Fenwick on the telephone by three. There was singing in the background, but it was the wireless.
⟦F→N i⟧‘You’ll be sorry to hear it’s his heart. Arteries like a chip-shop drain. There’s not a mark on him that’s not the crabs’.’⟦/⟧
⟦N→F i⟧‘Poison?’⟦/⟧
⟦F→N i⟧‘I’ve sent off what I’ve got. You’ll have it in a fortnight. But I’d put my pension on no.’⟦/⟧ She waited. ⟦F→N i =⟧‘You’ve gone quiet. You don’t like it.’⟦/⟧
⟦N→F i⟧‘Could he have been saved? If there’d been somebody there who knew how?’⟦/⟧
⟦F→N i⟧‘One in ten, out here. One in twenty. The ambulance comes from Llanelli. Why, *was* there somebody?’⟦/⟧
⟦N→F i⟧‘I’ll ring you back,’⟦/⟧ I said.
The tide was in. It had come up over the place without a sound, as it does there, and Harold Beynon was on the sea wall with his rake across his knees, watching it.
⟦H→N i⟧‘You’ve been bothering her.’⟦/⟧
⟦N→H i⟧‘I have.’⟦/⟧
⟦H→N i⟧‘It was me took him out there. You can put that down. I came home from chapel and there he was on my floor in my boots. She never asked me to. I had him up on the link box, and I drove him out in the dark, and I thought, the sea’ll have him by Saturday.’⟦/⟧ He shook his head. ⟦H→N i =⟧‘Sixty-five years on these sands, and I put him in the one gully that holds.’⟦/⟧
⟦N→H i⟧‘And this morning you went and found him. You needn’t have.’⟦/⟧
⟦H→N i⟧‘I couldn’t have Tiley do it. He’s got a weak stomach.’⟦/⟧
I sat down on the wall. It was wet, and it did the dress no good.
⟦N→H i⟧‘I’ve got to charge you with something, Mr Beynon. There’s a law about it. Preventing the lawful burial.’⟦/⟧
⟦H→N i⟧‘And her?’⟦/⟧
I’d been turning that over since I left the kitchen. There’s a good deal of law about what you do. There’s rather less about what you don’t.
⟦N→H i⟧‘Nobody in this country’s obliged to count to any purpose,’⟦/⟧ I said. ⟦N→H i =⟧‘Not for a stranger. It’s different for a husband, maybe; a clever man in a wig could make something of it. If it was ever written down.’⟦/⟧
He turned those pale eyes round on me for the first time that day.
⟦H→N i⟧‘Isn’t it written down?’⟦/⟧
⟦N→H i⟧‘My sergeant takes the notes.’⟦/⟧
Imran had come along the wall behind us, hands in his pockets. He stood and admired the view.
⟦S→N i⟧‘My pen ran out, boss,’⟦/⟧ he said. ⟦S→N i =⟧‘Somewhere around the egg.’⟦/⟧
It isn’t a thing I’m proud of. I have told it to one other person, and she is a magistrate, and she poured me another drink and asked what became of the hat.

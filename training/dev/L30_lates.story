# title: Lates
# style: third person present; curly single quotes; British, about 2012, a night shift in a bread factory; slang, several speakers in one paragraph now and then; very few tags
# cast: D = Dorota Wrona | Dorota, Dot, Dorothy | she
# cast: L = Lakhbir Sohal | Lakhbir, Lucky, Mr Sohal, the chargehand | he
# cast: T = Tracey Gough | Tracey, Trace | she
# cast: M = Emeka | Emeka, Mek, the new lad | he
# cast: P = Paul Fellows | Fellows, Paul, the shift manager | he
# cast: B = Bogdan | Bogdan, Boggy | he
# cast: Z = Zosia | Zosia, her daughter, kochanie | she
---
Ten at night and the new lad has his hairnet on over his ears. You can’t hear with it like that, not that there’s a lot to hear.
⟦T→M i⟧‘Pull it back, bab. No, back. You look like an egg.’⟦/⟧
⟦M→T i⟧‘Is that better?’⟦/⟧
⟦T→M i⟧‘You look like an egg with ears. Have you done food before?’⟦/⟧
⟦M→T i⟧‘I was in a bank.’⟦/⟧
⟦T→M i⟧‘What, cleaning it?’⟦/⟧
⟦M→T i⟧‘In Port Harcourt. I was in foreign exchange.’⟦/⟧
⟦T→M i⟧‘Well, this is naan,’⟦/⟧ Tracey says.
There are five of them on Line Four: Tracey and Dorota on the belt, the lad between them, Bogdan who feeds the divider and doesn’t talk, and Lucky, who’s the chargehand. He has the only stool. The dough comes down in balls, is slapped flat and stretched into a tear by a machine that was made in Stuttgart, goes through the fire on a steel mesh and comes out forty seconds later, blistered, to be looked at. That is the job. You look at it.
⟦D→M i⟧‘This one no,’⟦/⟧ says Dorota. ⟦D→M i =⟧‘This no. This yes. This no.’⟦/⟧
⟦M→D i⟧‘What’s wrong with that one?’⟦/⟧
⟦D→M i⟧‘No spots.’⟦/⟧
⟦M→D i⟧‘But that one too doesn’t have spots.’⟦/⟧
⟦D→M i⟧‘Has small. Under.’⟦/⟧
⟦M→D i⟧‘How many must there be?’⟦/⟧
⟦D→M i⟧‘You will feel it,’⟦/⟧ she tells him.
He thinks that she is joking. He’s twenty-six or -seven, with a good watch that he has been told to take off and has put in his sock. By midnight he’ll be able to do it and by three he’ll see it on the insides of his eyelids, naan after naan coming on out of the dark. It took her a month to get rid of those. That was four years back. She had been a radiographer in Rzeszów; she said so once, to Tracey, and Tracey said it was the same thing, really, wasn’t it, spots.
⟦L→T i⟧‘All right, ladies? All right, bank manager? What’s he like?’⟦/⟧
⟦T→L i⟧‘He’s slow.’⟦/⟧ ⟦D→L i⟧‘He is OK.’⟦/⟧
⟦L→M i⟧‘Don’t mind Trace. She’s been here since it was Mother’s Pride. I come up to tell you we’re four down on Two so it’s half hour breaks and I’m going to want somebody to stop on till eight.’⟦/⟧
⟦T→L i⟧‘Not me.’⟦/⟧
⟦L→T i⟧‘Did I say you?’⟦/⟧
⟦T→L i⟧‘I’ve got me mom.’⟦/⟧
⟦L→T i⟧‘I know you’ve got your mom. I’m asking Dorothy.’⟦/⟧
⟦D→L i⟧‘I can’t today,’⟦/⟧ Dorota says. ⟦D→L i =⟧‘I have to be at home for seven.’⟦/⟧
⟦L→D i⟧‘You always stop on.’⟦/⟧
⟦D→L i⟧‘Yes. But today no.’⟦/⟧
⟦T→D i⟧‘What’s today? Have you got a fella?’⟦/⟧
She has let three go by with no spots at all. She reaches across the lad and gets the last one.
⟦D→T i⟧‘It’s Skype,’⟦/⟧ she says.
@break
⟦M→D i⟧‘Who’s it with?’⟦/⟧ he asks her. This is at ten past one, on the fire escape. You can smoke there if you wedge the door. You can see the retail park, and the lights on the Merry Hill monorail, that doesn’t run.
⟦D→M i⟧‘My daughter. Zosia.’⟦/⟧
⟦M→D i⟧‘How old?’⟦/⟧
⟦D→M i⟧‘She has fourteen years. Today. It’s her birthday.’⟦/⟧
⟦M→D i⟧‘She’s there with your husband?’⟦/⟧
⟦D→M i⟧‘With my mother. Husband is in Ireland, or he is under Ireland. I don’t know. And you?’⟦/⟧
⟦M→D i⟧‘A wife. I told her that I’m with Barclays.’⟦/⟧ He laughs, and shakes his head. ⟦M→D i =⟧‘I did go for the interview. So it wasn’t a lie on that day.’⟦/⟧
⟦D→M i⟧‘What do you tell her in the nights?’⟦/⟧
⟦M→D i⟧‘I said I’m on the Asian desk.’⟦/⟧
It takes her a moment. Then she has to hold on to the rail. It’s a long time since she has laughed in English, it uses something different.
⟦M→D i⟧‘It’s not so funny.’⟦/⟧
⟦D→M i⟧‘It’s a little bit funny.’⟦/⟧
⟦M→D i⟧‘And you? What have you told them?’⟦/⟧
⟦D→M i⟧‘I told that it’s hospital.’⟦/⟧
⟦M→D i⟧‘You’re not serious. All this time?’⟦/⟧
⟦D→M i⟧‘First it was for one year. Only until they send my papers, they have to recognise the diploma. It was nearly not a lie. And then they write back that I must do the English, level seven. I have got six and a half. So I paid again. I have got six and a half. So now it’s four years, and she has written in school a composition. My mother, who is saving lives in England.’⟦/⟧
⟦M→D i⟧‘Did she get a good mark?’⟦/⟧
⟦D→M i⟧‘Five plus.’⟦/⟧
The door bangs. It’s Bogdan. He stands there with his box of salad, looking at them and out over the car park, and they move up. He’s from Bacău. He has been on the line a year and she has heard him say OK and stop and, on the day of the fire, fire.
⟦B→D i⟧‘I heard,’⟦/⟧ he says. ⟦B→D i =⟧‘I told to my mother I’m in jail.’⟦/⟧
⟦D→B i⟧‘You told her what?’⟦/⟧
⟦B→D i⟧‘Because then she doesn’t ask for money.’⟦/⟧
@break
At half past two, Fellows is on the floor in his white hat. It isn’t a good sign. They don’t as a rule see him outside daylight. He’s got with him a woman with a clipboard who isn’t wearing a hat, just the net, so she must be from the supermarket.
⟦P→L i⟧‘Who’s on rejects?’⟦/⟧
⟦L→P i⟧‘We all are, Paul, they sort of take it in turns.’⟦/⟧
⟦P→L i⟧‘I’ve a complaint here from Tamworth. Fourteen packs. No char.’⟦/⟧
⟦L→P i⟧‘No char?’⟦/⟧
⟦P→L i⟧‘Characteristic blistering. You can’t call it tandoor style if it’s not got char. It’s misdescription. I’ve had to drive in.’⟦/⟧ He looks along the belt. He has read in a book that one should use people’s names. ⟦P→M i⟧‘You’re new. Michael, is it?’⟦/⟧
⟦M→P i⟧‘Emeka.’⟦/⟧
⟦P→M i⟧‘Was this you, Emeka?’⟦/⟧
⟦M→P i⟧‘When was it, please?’⟦/⟧
⟦P→M i⟧‘It’ll be on the code. Tuesday.’⟦/⟧
⟦M→P i⟧‘On Tuesday, I was at Barclays,’⟦/⟧ says Emeka.
⟦T→P i⟧‘He only started tonight, Paul.’⟦/⟧
⟦P→T i⟧‘All right, Tracey, nobody’s getting at anyone. I’m establishing. Who was here Tuesday? You?’⟦/⟧
⟦T→P i⟧‘I was on me days off.’⟦/⟧
⟦P→D i⟧‘Dorothy?’⟦/⟧
She was there. They both were, she and Lucky, from ten until eight; there was nobody else for the last two hours and she’d sent him off to lie down in the locker room because his back had gone. She had done the belt alone. She’d had her eyes open, she would have sworn it, the entire time. But she had been saying something over in her head. It was although. It was despite, nevertheless, in spite of the fact that.
⟦D→P i⟧‘Yes. I was on Tuesday.’⟦/⟧
⟦P→D i⟧‘Anyone else?’⟦/⟧
⟦L→P i⟧‘Me,’⟦/⟧ says Lucky.
⟦P→L i⟧‘I know you, you sign the sheet. I mean on the belt.’⟦/⟧
⟦L→P i⟧‘I was on the belt. We was short, I sent her off for her break about six, and done it meself. It’ll have been then.’⟦/⟧
⟦P→L i⟧‘You can’t do the belt. You’re on light duties.’⟦/⟧
⟦L→P i⟧‘That’s how come I missed ’em. I couldn’t bend.’⟦/⟧
⟦D→L i⟧‘Lucky, no. It’s not—’⟦/⟧ ⟦L→D i⟧‘She was in the canteen. She had her book.’⟦/⟧
Fellows looks from the one to the other. The woman with the clipboard is looking at naans. She’s very young, Dorota sees; there’s a biro mark on her cheek. She picks one off the belt and turns it over, and puts it down again, with the tips of her fingers, as you’d put down something in a museum that you’d been told not to touch.
⟦P→L i⟧‘It’ll have to be a written, then.’⟦/⟧
⟦L→P i⟧‘Fair enough.’⟦/⟧
⟦P→L i⟧‘It’s your second.’⟦/⟧
⟦L→P i⟧‘I can count, Paul.’⟦/⟧
⟦P→L i⟧‘Nobody’s happy about it,’⟦/⟧ says Fellows.
They watch him go off past Three, past Two, with a hand in the small of the girl’s back, steering her around the wet.
⟦T→L i⟧‘You daft sod,’⟦/⟧ Tracey says. ⟦T→L i =⟧‘What did you do that for? They’ll have you out by Christmas.’⟦/⟧
⟦L→T i⟧‘They’ll have me out any road. I’ve got discs.’⟦/⟧
⟦D→L i⟧‘It was my mistake.’⟦/⟧
⟦L→D i⟧‘Was it?’⟦/⟧
⟦D→L i⟧‘You were lying down. It was me.’⟦/⟧
⟦L→D i⟧‘Was you asleep?’⟦/⟧
⟦D→L i⟧‘I was learning the conjunctions.’⟦/⟧
⟦L→D i⟧‘There you are, then. My wife’s the same. Eyes wide open and her’s in Jalandhar.’⟦/⟧ He’s lowering himself back on the stool, an inch at a time, with his hand on the guard rail. ⟦L→D i =⟧‘When is it, this exam?’⟦/⟧
⟦D→L i⟧‘It’s Saturday. But I won’t go.’⟦/⟧
⟦L→D i⟧‘You what?’⟦/⟧
⟦D→L i⟧‘It’s hundred and twenty pounds. It’s third time. They want that I speak about a photograph. I get a picture, some family is in a park, and I must say what do they feel. How do I know what they feel?’⟦/⟧
⟦T→D i⟧‘Just say they’m having a lovely time.’⟦/⟧
⟦D→T i⟧‘I said it. I’ve got for this six and a half.’⟦/⟧
⟦M→D i⟧‘You need to speculate,’⟦/⟧ says Emeka. He does not take his eyes off the belt. His hands are going, no, yes, no, no; he has got it, without anybody noticing. ⟦M→D i =⟧‘I have taken it. I got eight. They don’t care what is in the picture. You say, it would appear that. You say, one might well imagine. The woman on the left could conceivably be the aunt.’⟦/⟧
⟦D→M i⟧‘Conceivably.’⟦/⟧
⟦M→D i⟧‘They love that one.’⟦/⟧
⟦T→M i⟧‘Do it with them,’⟦/⟧ Tracey says. ⟦T→M i =⟧‘Go on. Do it with the naans.’⟦/⟧
⟦M→D i⟧‘What do you see?’⟦/⟧
⟦D→M i⟧‘I see a bread.’⟦/⟧
⟦M→D i⟧‘No. Again.’⟦/⟧
⟦D→M i⟧‘It would appear that it’s a bread.’⟦/⟧
⟦T→D i⟧‘Ooh, get you.’⟦/⟧
⟦M→D i⟧‘And this one?’⟦/⟧
⟦D→M i⟧‘This one has not spots. One might well imagine—’⟦/⟧
⟦M→D i⟧‘What?’⟦/⟧
⟦D→M i⟧‘One might well imagine that someone is tired,’⟦/⟧ says Dorota, and reaches over, and takes it off.
@break
She’s home by ten to seven. It’s a room in Lower Gornal, with a sink. She has taken the bus with her hair still wet, and in the Londis she’s bought a cake, a small one with a rabbit, so that there’ll be something to hold up. She puts the white coat on. It’s the coat from work. If you sit close up to the screen you can’t see it says HOVIS, and behind her on the wall she’s got the chart with the bones. She paid four pounds for it at a car boot sale.
The tone goes, like something under water. Then there’s a ceiling; an ear.
⟦Z→D i⟧‘Mama? I can’t see you.’⟦/⟧
⟦D→Z i⟧‘I’m here. Put it down on the table. Happy birthday, kochanie. Look, there’s a rabbit.’⟦/⟧
⟦Z→D i⟧‘It’s a bit of a childish rabbit.’⟦/⟧
⟦D→Z i⟧‘It’s the only kind they had. Let me look at you. What did you do to your hair?’⟦/⟧
⟦Z→D i⟧‘Everyone’s got it. Is it night there?’⟦/⟧
⟦D→Z i⟧‘No, it’s the same. It’s an hour less. I’ve just come off.’⟦/⟧
⟦Z→D i⟧‘Were there a lot of them?’⟦/⟧
⟦D→Z i⟧‘A lot of what?’⟦/⟧
⟦Z→D i⟧‘Pictures. People.’⟦/⟧
Since she was small the girl has had a crease, just the one, that comes between her eyes when she has got something ready to say. It comes now. On the screen it breaks up into squares and then it’s put together.
⟦Z→D i⟧‘Mama, Kinga’s brother’s in Dudley. He works at a bread place. He says there’s a lady there called Dorota, from Rzeszów, and she’s the strictest one.’⟦/⟧
The room’s quite warm. Downstairs they have begun to run the bath. You could say that there are a great many Dorotas, it’s a name like any other.
⟦D→Z i⟧‘What does he say about her?’⟦/⟧
⟦Z→D i⟧‘That she can tell if it’s bad from underneath. Without even turning it over. He says nobody knows how she does it.’⟦/⟧
⟦D→Z i⟧‘You look for spots,’⟦/⟧ says Dorota.
⟦Z→D i⟧‘Is that hard?’⟦/⟧
⟦D→Z i⟧‘No. It takes a month.’⟦/⟧
⟦Z→D i⟧‘I’ve got a new composition to write. It’s for Monday,’⟦/⟧ her daughter says. ⟦Z→D i =⟧‘I thought that I could do that.’⟦/⟧
⟦D→Z i⟧‘What’s the title?’⟦/⟧
⟦Z→D i⟧‘It’s free. You can choose. Mama? You’ve gone all still, I think you’ve frozen.’⟦/⟧
⟦D→Z i⟧‘I’m not frozen,’⟦/⟧ she says. ⟦D→Z i =⟧‘I’m here. Ask me something.’⟦/⟧

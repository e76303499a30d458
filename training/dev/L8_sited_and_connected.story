# title: Sited and Connected
# style: third person present, close on the wife; British single curly quotes; few tags; a marriage, Lincolnshire coast, 1993
# cast: M = Maureen Tidmarsh | Maureen, Mo, his wife, Mrs Tidmarsh, the wife | she
# cast: R = Roy Tidmarsh | Roy, her husband, Mr Tidmarsh, the husband | he
# cast: G = Gavin | the young man, the salesman, the lad, Gavin Spurr, Spurry | he
# cast: P = Pat | the woman next door, the woman in the velour, Clive’s wife, the woman | she
# cast: C = Clive | Pat’s husband, the man with the hosepipe | he
# cast: H = Philip | their son, our Philip, Maureen and Roy’s son | he
---
They have been told to ask at the office for Gavin, but the office is shut, with a cardboard clock in the door that says he’ll be back at ten past two. It is twenty-five past. Roy walks to the end of the verandah and looks at the sea, or at the bank with the sea behind it.
⟦R→M i⟧‘I said we should ring first.’⟦/⟧
⟦M→R i⟧‘I did ring first.’⟦/⟧
⟦R→M i⟧‘I said ring and get a time.’⟦/⟧
⟦M→R i⟧‘I got a time, Roy. I got half past two.’⟦/⟧
⟦R→M i⟧‘Well, it’s nearly that now.’⟦/⟧
She doesn’t say anything. She has had a good deal of practice. Since the works let him go he has been going round the house correcting it, the tins, the airing cupboard, the way she stands at the sink, and she has found that if you leave a thing it will generally stop by itself, like hiccups.
⟦M→R i⟧‘It’s very tidy,’⟦/⟧ says Maureen.
It is. There are three hundred and twelve caravans, all cream, all end-on to the road, every one with its gas bottles and its square of white chippings. They’ve got names. From here she can read Dunroamin, Costa Plenty, and Thistledo. Washing is permitted between ten and four. It says so, on a post.
⟦R→M i⟧‘What’s the matter with a hotel?’⟦/⟧ says Roy.
⟦M→R i⟧‘Nothing’s the matter with it.’⟦/⟧
⟦R→M i⟧‘You’ve always liked a hotel.’⟦/⟧
⟦M→R i⟧‘I like it for a week. I’m not talking about a week.’⟦/⟧
⟦R→M i⟧‘No,’⟦/⟧ he says, in the tone that means they’ll come back to this, and a white Escort comes round the corner on what looks like two wheels and stops beside their bumper.
⟦G→M+R i⟧‘Mr and Mrs Tidmarsh! Don’t tell me. You’re early.’⟦/⟧
⟦R→G i⟧‘We’re not. You’re late.’⟦/⟧
⟦G→R i⟧‘Am I? I am. I’ve been down the far end with a septic tank, I won’t shake hands.’⟦/⟧ He’s about thirty, in a double-breasted suit, with a bunch of keys the size of a cabbage. He has one of those soft, hopeful faces that go straight from school to middle age. ⟦G→M+R i =⟧‘Right. I’ve got three to show you, all sited and connected. Have you got your walking shoes on? I’m joking. It’s flat.’⟦/⟧
He’s looking at her. It’s only for a second. Then he claps his hands and he’s off along the chippings, and they go after him, Roy first.
@break
The first one smells of someone else’s dog. In the second, there is a man up a ladder inside, painting the ceiling, who says it’s not for sale and never was. The third is at the seaward end, with nothing beyond it but a fence, a lifebelt, and the bank.
⟦G→M+R i⟧‘Now this,’⟦/⟧ says Gavin, ⟦G→M+R i =⟧‘is the Cosalt Monaco. Twenty-eight by ten. One owner.’⟦/⟧
⟦R→G i⟧‘What happened to him?’⟦/⟧
⟦G→R i⟧‘Nothing happened to him, Mr Tidmarsh. He went to Spain.’⟦/⟧
⟦R→G i⟧‘Died, did he?’⟦/⟧
⟦M→R i⟧‘Roy.’⟦/⟧
⟦R→M i⟧‘I’m asking the lad.’⟦/⟧
⟦G→R i⟧‘In Spain, yes,’⟦/⟧ says Gavin. ⟦G→R i =⟧‘But that was after. He was very happy here. Mind your head on that, it catches everyone.’⟦/⟧
Roy minds it. He goes along knocking on the walls. He opens the little oven and shuts it; he turns on a tap and stands there listening to it with his head down, exactly like a man taking a confession. Maureen sits on the banquette. It’s brown, with orange in it, and it goes round three sides under a window that goes round three sides too, so that it’s like sitting in the prow of something. There’s a strip of light along the top of the bank. You would see the weather coming. You would be able to sit here with a cup of tea, in your own cardigan, and see it come all the way from Denmark.
⟦G→M i⟧‘That pulls out,’⟦/⟧ he tells her.
⟦M→G i⟧‘Does it?’⟦/⟧
⟦G→M i⟧‘It makes a double. You get your grandkids on that.’⟦/⟧
⟦M→G i⟧‘We haven’t any.’⟦/⟧
⟦G→M i⟧‘No. Well. Friends.’⟦/⟧ A flush is coming up out of his collar. ⟦G→M i =⟧‘Sorry, can I ask you, is it Tidmarsh with a D? You’re not from Grantham way, are you?’⟦/⟧
⟦M→G i⟧‘We’re in Grantham. Harrowby Lane.’⟦/⟧
⟦G→M i⟧‘I thought it was you. I thought so soon as I pulled up. You won’t know me, I’ve got fat. I used to come round and call for Philip.’⟦/⟧
The tap is still running. Then it isn’t.
It’s not that nobody ever says it. Her sister says it, once a year, in a lowered voice, with a hand on her arm. It’s that nobody throws it down like that, just like any name, like something with a bike and a bag of chips.
⟦M→G i⟧‘You’re never Spurry,’⟦/⟧ says Maureen.
⟦G→M i⟧‘I am, though.’⟦/⟧
⟦M→G i⟧‘You had a brace.’⟦/⟧
⟦G→M i⟧‘I did have a brace! He used to pick up Radio Luxembourg on it. He told everyone he could.’⟦/⟧
⟦M→G i⟧‘You were sick in my porch.’⟦/⟧
⟦G→M i⟧‘That was the Cinzano. I’ve never touched it since. Well, no, I have.’⟦/⟧ He laughs, and looks at the keys. ⟦G→M i =⟧‘I didn’t come to the funeral, Mrs Tidmarsh. I got as far as getting the tie on. I’ve always wanted to say.’⟦/⟧
⟦M→G i⟧‘You were only a boy.’⟦/⟧
⟦G→M i⟧‘I was nineteen. I was same age as him.’⟦/⟧
⟦R→G i⟧‘What’s the ground rent?’⟦/⟧ says Roy.
He has come back down the length of the van. He’s standing behind the breakfast bar with one hand on it, like someone about to serve them.
⟦G→R i⟧‘Six-fifty. That’s the year, and that’s your rates and water.’⟦/⟧
⟦R→G i⟧‘And what’s it go up by?’⟦/⟧
⟦G→R i⟧‘It’s index-linked.’⟦/⟧
⟦R→G i⟧‘To what index?’⟦/⟧
⟦M→R i⟧‘Roy, this is Gavin Spurr,’⟦/⟧ says Maureen. ⟦M→R i =⟧‘That used to go round with our Philip.’⟦/⟧
⟦R→M i⟧‘I heard.’⟦/⟧
⟦M→R i⟧‘You took the pair of them to Trent Bridge.’⟦/⟧
⟦R→G i⟧‘Is there a penalty if you want to sell?’⟦/⟧
⟦G→R i⟧‘Fifteen per cent,’⟦/⟧ says Gavin.
⟦R→G i⟧‘Fifteen!’⟦/⟧ He sounds satisfied; it’s the first thing all day that has come up to expectations. ⟦R→M i =⟧‘I’m going to look at the underneath,’⟦/⟧ he says, and the whole van lifts an inch as he gets down off the step.
@break
She can see him through the side window, in his car coat, crouching. A man with a hosepipe has come round the end of the next one along, and a woman behind him in a lilac velour tracksuit. They stand and watch Roy as if he might lay something.
⟦C→R i⟧‘You thinking of taking it on?’⟦/⟧
⟦R→C i⟧‘I’m thinking your chassis’s rusted.’⟦/⟧
⟦C→R i⟧‘It’s not my chassis. That’s mine there, I’ve got mine boxed in. I’m Clive. This is the wife.’⟦/⟧
⟦P→R i⟧‘Pat,’⟦/⟧ says the woman. ⟦P→R i =⟧‘We’re ever such a friendly row. It’s bingo Tuesdays, and there’s a dance. Does your wife dance?’⟦/⟧
⟦R→P i⟧‘She used to.’⟦/⟧
⟦P→R i⟧‘They never lose it. Is she in there? Coo-ee!’⟦/⟧
Maureen puts up a hand. The window is the sort that doesn’t open.
⟦M→G i⟧‘He won’t talk about him,’⟦/⟧ she says. She says it without moving her lips much, still smiling out at the velour. ⟦M→G i =⟧‘I don’t know if you saw that. He’s not said his name for twelve years. It’s not temper. He just goes and looks underneath something.’⟦/⟧
⟦G→M i⟧‘My dad’s the same about the dog.’⟦/⟧
⟦M→G i⟧‘What did you talk about, you two? I’ve often wondered. You’d be up in that room for hours and I’d hear this sort of rumble.’⟦/⟧
⟦G→M i⟧‘God. I don’t know. Records. Whether you could breed a ferret with a stoat.’⟦/⟧ He has sat down, right on the end of the banquette, in his suit, with his hands between his knees, and for a moment she sees the whole of him, brace, blazer, one sock. ⟦G→M i =⟧‘He was going to get a boat. He’d got it all worked out, he’d got a drawing. It was going to be moored here.’⟦/⟧
⟦M→G i⟧‘Here?’⟦/⟧
⟦G→M i⟧‘Off the Point. We came on the train and had a look. He went in, in March, in his underpants. That’s how I come to work here, if you want to know, I never thought of anywhere else. I thought he’d, I don’t know what I thought. It’s a daft reason to go into caravans.’⟦/⟧
⟦M→G i⟧‘I don’t think it’s daft,’⟦/⟧ says Maureen.
⟦G→M i⟧‘I’ve still got it. The drawing. It’s got your husband on it.’⟦/⟧
⟦M→G i⟧‘Roy?’⟦/⟧
⟦G→M i⟧‘At the wheel. With a pipe and a hat. He’d put an arrow to him: Dad.’⟦/⟧
Outside, the man called Clive is down on his hands and knees as well. Their two behinds are side by side. She can hear them quite distinctly, through the floor.
⟦C→R i⟧‘You’d want to wire-brush that.’⟦/⟧
⟦R→C i⟧‘You’d want to do more than wire-brush it. You’d want to cut that out and put a plate on.’⟦/⟧
⟦C→R i⟧‘Can you weld?’⟦/⟧
⟦R→C i⟧‘Can I weld? I was thirty-one years at Aveling-Barford.’⟦/⟧
⟦C→R i⟧‘Were you? My brother-in-law was at Aveling’s. Ken Pask.’⟦/⟧
⟦R→C i⟧‘What, in the paint shop? Little feller?’⟦/⟧
⟦C→R i⟧‘That’s him!’⟦/⟧
⟦R→C i⟧‘He still owes me for a raffle ticket,’⟦/⟧ says Roy, underneath her, and there’s a wheeze, a creak, like a gate. It takes her a moment to think what it is. He is laughing.
⟦G→M i⟧‘I could post it,’⟦/⟧ Gavin says. ⟦G→M i =⟧‘If you’d want it.’⟦/⟧
⟦M→G i⟧‘Send it to me,’⟦/⟧ says Maureen. ⟦M→G i =⟧‘Put my name on it.’⟦/⟧
@break
They have their sandwiches in the car, on the front at Chapel Point, with the windows up. It is egg for him. A boy goes by with a kite that isn’t flying, towing it along the prom like a reluctant dog.
⟦R→M i⟧‘Eleven thousand,’⟦/⟧ says Roy.
⟦M→R i⟧‘He said he could do ten-five.’⟦/⟧
⟦R→M i⟧‘And then your six-fifty. And your gas. And you can’t live in it, not the whole year, you’ve to get out for six weeks in the winter. Did he tell you that? It’s the law.’⟦/⟧
⟦M→R i⟧‘I know. Jan and Feb.’⟦/⟧
⟦R→M i⟧‘So where would you go?’⟦/⟧
⟦M→R i⟧‘Home,’⟦/⟧ says Maureen.
He stops chewing. He looks straight ahead of him at the sea, what there is of it; the tide’s a long way out.
⟦R→M i⟧‘You said you. You said to me, I’ve seen somewhere I’d like to live.’⟦/⟧
⟦M→R i⟧‘That’s right.’⟦/⟧
⟦R→M i⟧‘You didn’t say we.’⟦/⟧
⟦M→R i⟧‘No. I didn’t.’⟦/⟧
She hadn’t known he’d noticed. She had said it to the ironing, a fortnight ago, and he’d been in the doorway telling her about the fuse box. She has four thousand in the Alliance and Leicester from her mother, and she’s had the leaflet in her knitting bag since June.
⟦R→M i⟧‘Is it me?’⟦/⟧ says Roy.
⟦M→R i⟧‘It’s the house. It’s both. I’m tired of it being so quiet, and then I’m tired of what you say.’⟦/⟧
⟦R→M i⟧‘I don’t say owt.’⟦/⟧
⟦M→R i⟧‘No.’⟦/⟧
A gull comes down on the bonnet and looks in at them, first with one eye, then the other.
⟦R→M i⟧‘He had a brace, that lad,’⟦/⟧ he says.
⟦M→R i⟧‘He did.’⟦/⟧
⟦R→M i⟧‘He ate four pork pies at Trent Bridge. I counted ’em. Four, and then he asked could he have our Philip’s jelly.’⟦/⟧ He has got a bit of egg on his chin; his chin’s not steady. ⟦R→M i =⟧‘And Philip gave it him. He said, ⟦H→R i quoted⟧“It’s all right, Dad, I don’t like the bits.”⟦/⟧ He did like the bits. He loved ’em.’⟦/⟧
Maureen doesn’t move at all. She is holding the lid of the flask. It seems to her that if she so much as put it down he would hear it, and look round, and see where he had got to.
⟦R→M i⟧‘That plate wants welding whoever has it,’⟦/⟧ says Roy. ⟦R→M i =⟧‘You couldn’t leave it like that, it’d be through by Christmas. I’d want two days. Three, if it rains.’⟦/⟧
⟦M→R i⟧‘Where would you sleep?’⟦/⟧
⟦R→M i⟧‘I don’t know. What’s that seat do?’⟦/⟧
⟦M→R i⟧‘It pulls out,’⟦/⟧ she says.
⟦R→M i⟧‘Well, then,’⟦/⟧ says Roy, and he winds his window down an inch and puts his crust out through the gap, and the gull takes it from his fingers.

# title: The Visitors' Book
# style: third person present; British straight single quotes; horror, 2003
# cast: G = Gwen Prosser | Gwen, Gwennie | she
# cast: T = Tim Prosser | Tim, her husband, Timothy | he
# cast: O = Oonagh Daly | Oonagh, Oon | she
# cast: S = Simeon Barraclough | Sim, Simeon | he
# cast: W = the woman at the farm | Mrs Pugh, the farmer's wife | she
# cast: V = the earlier visitors | the Hendersons, the people in the book, somebody in the book | they
# cast: X = the fifth | the fifth guest, the other voice | it
---
There are five hooks by the door, and Gwen hangs up the coats. Tim's waxed jacket, Sim's parka, her own mac, Oonagh's enormous velvet thing that smells of joss sticks. She stands back. It looks cosy. It looks like a page from the brochure.
⟦T→G i⟧'Heating's on,'⟦/⟧ Tim calls from somewhere under the stairs. ⟦T→G i =⟧'I think. Something's ticking.'⟦/⟧
⟦S→G+O+T i⟧'There's no telly.'⟦/⟧
⟦O→S i⟧'We agreed there'd be no telly.'⟦/⟧
⟦S→O i⟧'I know we agreed it. I didn't think there'd be *no telly*.'⟦/⟧
⟦G→S i⟧'There's a piano,'⟦/⟧ Gwen says. ⟦G→S i =⟧'There's Monopoly. There's a visitors' book, look.'⟦/⟧
⟦O→G i⟧'Oh, I love those. Give us it.'⟦/⟧
It is a fat ledger with a marbled cover, half full. Oonagh carries it over to the window seat and gets her feet up. Outside it's nearly dark already, half past three, with the rain coming straight down the valley like something being poured.
⟦O→G+S+T i⟧'⟦V i quoted⟧"A super week despite the weather. The Hendersons, Solihull."⟦/⟧ Good for the Hendersons. ⟦V i quoted⟧"Lovely walks, dog not keen."⟦/⟧ ⟦V i quoted⟧"Key to coal shed is under the frog."⟦/⟧ Where's there a frog?'⟦/⟧
⟦S→O i⟧'By the step. I nearly went over it.'⟦/⟧
⟦O→S+G i⟧'⟦V i quoted⟧"We were four and had a marvellous time, all five of us."⟦/⟧'⟦/⟧
⟦G→O i⟧'They had a baby.'⟦/⟧
⟦O→G i⟧'Doesn't say so.'⟦/⟧
⟦S→O i⟧'They had the dog.'⟦/⟧
⟦O→S i⟧'That's a different lot, that's August.'⟦/⟧ She turns over a page and holds it up to the last of the light. ⟦O→G+S i =⟧'Here's another one. ⟦V i quoted⟧"Don't forget to lay for"⟦/⟧ something. It's all smeared. I'm starving, is anybody doing anything about food?'⟦/⟧
⟦T→O i⟧'I'm doing it,'⟦/⟧ says Tim, coming up out of the cupboard with cobwebs on his head. ⟦T→O+G+S i =⟧'Chilli. One pot, no arguments. Sim, do the fire. Gwennie, you couldn't lay the table?'⟦/⟧
@break *
She lays the table. She does it without thinking, going round with the knives and forks in a bunch and talking over her shoulder about the woman in her office who's left her husband for a man who makes canoes. When Tim comes in with the pot he stops.
⟦T→G i⟧'Who's the other one for?'⟦/⟧
⟦G→T i⟧'What other one?'⟦/⟧
He nods. There are five places.
⟦G→T i⟧'I can't count,'⟦/⟧ says Gwen.
⟦O→G i⟧'It's that book. It's got into your head.'⟦/⟧
⟦S→G i⟧'Leave it. I might want seconds.'⟦/⟧
So they leave it. They eat chilli, and drink the first bottle and then the second. The fire's drawing well and the windows run with steam, and they talk the way that they haven't talked since the house in Cathays, eleven years ago, all at once and with their mouths full.
⟦O→S i⟧'You did. You went out with her for a whole term.'⟦/⟧
⟦S→O i⟧'I never! I *lent* her a *bike*.'⟦/⟧
⟦T→S i⟧'That's what we're calling it.'⟦/⟧
⟦S→T i⟧'It had a basket!'⟦/⟧
⟦G→S i⟧'What was she called? Something like a biscuit.'⟦/⟧
⟦O→G i⟧'Abernethy.'⟦/⟧
⟦G→O i⟧'That was it! Jill Abernethy. She'd a brother with a glass eye.'⟦/⟧
⟦S→O+G+T i⟧'She's a magistrate now. I saw her on the news.'⟦/⟧
⟦T→G i⟧'Pass the bread down, would you?'⟦/⟧
⟦G→T i⟧'It's all gone. Sorry, I had the end.'⟦/⟧
⟦X→T+G+O+S i⟧'There's some more in the crock.'⟦/⟧
⟦T i⟧'Brilliant,'⟦/⟧ says Tim, and he gets up and goes over to the dresser. There's a brown stoneware crock there with a lid. He lifts the lid off. He stands for a moment with his back to them and the loaf in his hand.
⟦T→G+O+S i⟧'Did you bring this?'⟦/⟧
⟦O→T i⟧'Not me. I brought the cheese.'⟦/⟧
⟦S→T i⟧'Not guilty.'⟦/⟧
⟦T→S+G+O i⟧'So who said it was in there?'⟦/⟧
Nobody answers. The fire shifts. Gwen finds that she's looking at Oonagh, and that Oonagh's looking at Sim.
⟦S→G i⟧'It was you, Gwen,'⟦/⟧ says Sim. ⟦S→G i =⟧'Wasn't it?'⟦/⟧
⟦G→S i⟧'I thought it was Oonagh.'⟦/⟧
⟦O→G i⟧'It came from that end.'⟦/⟧ Oonagh points with her fork. It's the end with no one at it. ⟦O→T i =⟧'I thought it was you, Tim, taking the piss. I thought you'd put it there.'⟦/⟧
⟦T→O i⟧'I was asking for bread. Why would I ask for it if I'd—'⟦/⟧
⟦S→T i⟧'Is it fresh?'⟦/⟧
⟦T→S i⟧'It's still warm,'⟦/⟧ Tim says.
@break *
⟦G→T i⟧'The farm,'⟦/⟧ says Gwen in the dark. ⟦G→T i =⟧'The woman at the farm. She'd have left it. They do that, eggs and a loaf.'⟦/⟧
⟦T→G i⟧'Go to sleep.'⟦/⟧
⟦G→T i⟧'And one of us must have seen it and not remembered.'⟦/⟧
⟦T→G i⟧'That's what I think.'⟦/⟧
⟦G→T i⟧'Is it what you think?'⟦/⟧
The bed dips as he rolls over. Through the wall she can hear the others, low, the rise and fall of it, like a wireless in another house. They're in the twin beds. They are not together, Sim and Oonagh, they've been not together for years.
⟦T→G i⟧'At least they're talking,'⟦/⟧ Tim says.
⟦G→T i⟧'What about?'⟦/⟧
⟦T→G i⟧'I can't make it out. Oonagh's laughing.'⟦/⟧
⟦G→T i⟧'That's not Oonagh's laugh.'⟦/⟧
They lie and listen. It's a pleasant sort of laugh. It's a laugh which has been let in on something. After a time there is a tap at the door, and Gwen takes hold of Tim's wrist, but it's only Oonagh, in a man's shirt, with Sim behind her.
⟦O→G+T i⟧'Will you two shut up?'⟦/⟧ says Oonagh. ⟦O→G+T i =⟧'It's two in the morning. What's so bloody funny?'⟦/⟧
@break *
In the morning they go up to the farm, all four of them. Nobody has suggested splitting up. The rain's stopped, and there's a white mist lying along the river so the trees stand up out of it without any legs.
The woman at the farm has got her arms in a bucket. She doesn't take them out.
⟦W→G+T+O+S i⟧'Everything all right for you down there?'⟦/⟧
⟦T→W i⟧'Lovely, thanks. We just wanted to say thank you for the bread.'⟦/⟧
⟦W→T i⟧'What bread would that be?'⟦/⟧
⟦G→W i⟧'In the crock,'⟦/⟧ says Gwen. ⟦G→W i =⟧'It was still warm.'⟦/⟧
⟦W→G i⟧'I'm not allowed to do bread, since the Health and Safety. How many of you is there?'⟦/⟧
⟦T→W i⟧'Four.'⟦/⟧
⟦W→T i⟧'Oh, yes?'⟦/⟧ The woman looks them over: Tim, Gwen, Oonagh. Her eyes go to Sim, and then a bit to the left of Sim, and stop there. She has a nice, broad, sensible face. ⟦W→T i =⟧'Only it's five on the booking.'⟦/⟧
⟦S→W i⟧'It's not. I did it. I did it on the website, you just click on the—'⟦/⟧
⟦W→S i⟧'It's always five on the booking. I put five towels out.'⟦/⟧
⟦O→W i⟧'I don't find this funny,'⟦/⟧ says Oonagh.
⟦W→O i⟧'No, well. It isn't very. You'll find it's no trouble, so long as it's included. It likes company. You want to talk to it a bit, and lay a place, and don't go leaving it out of things. It's when people get to counting that there's upset.'⟦/⟧
⟦S→W i⟧'What sort of upset?'⟦/⟧
⟦W→S i⟧'It likes there to be the right number,'⟦/⟧ says the farmer's wife.
⟦T→W i⟧'Meaning what, five?'⟦/⟧
⟦W→T i⟧'Meaning whatever's on the hooks.'⟦/⟧ Now she takes her arms out of the bucket, and they're red to the elbow, and she dries them on her apron one at a time. ⟦W→T+G+O+S i =⟧'You've paid till the Friday. I'd not go before, if I was you. The ones in October went before. Four came in, with the one car, and it was the four went out in it. I waved them off.'⟦/⟧
⟦G→W i⟧'So they were all right,'⟦/⟧ says Gwen.
⟦W→G i⟧'There was one of them still down there when I went to do the beds, lovey. He wanted to know how come they hadn't noticed.'⟦/⟧
@break *
⟦T→G+O+S i⟧'We're going,'⟦/⟧ says Tim. ⟦T→G+O+S i =⟧'She's off her head. Get your stuff.'⟦/⟧
⟦O→T i⟧'She said not to.'⟦/⟧
⟦T→O i⟧'She's a mad old bag with a bucket! Are you honestly going to sit here till Friday and make conversation with a *chair?*'⟦/⟧
⟦S→T i⟧'I'm with Tim.'⟦/⟧
⟦O→S i⟧'You'd be with Tim if he set fire to the house.'⟦/⟧
⟦G→O+T+S i⟧'Just stop it. Stop. Let's do it properly.'⟦/⟧ Gwen has got her hands pressed over her eyes. ⟦G→O+T+S i =⟧'We get in the car, and we count. Out loud. We each say our name and we can all see each other, and then we drive off. It's four. Anybody can count to four.'⟦/⟧
They pack in a quarter of an hour. They do it together, room by room, holding on to sleeves. Tim lifts down the coats from the hooks in one great armful and flings them in the back. Then it's the doors, slam, slam, slam, and the engine, first time, thank God, and the windscreen's thick with mist both inside and out.
⟦T→G+O+S i⟧'Right,'⟦/⟧ says Tim. ⟦T i =⟧'Tim.'⟦/⟧
⟦G i⟧'Gwen.'⟦/⟧
⟦S i⟧'Sim.'⟦/⟧
⟦X i⟧'Oonagh,'⟦/⟧ from behind her.
⟦G→T i⟧'Go. Go, go on.'⟦/⟧
The car bumps over the cattle grid. No one speaks until they've reached the road, and then they all do. Sim says he needs a drink. Tim says he's going to write to the tourist board. They get as far as the chapel at Pentre before Gwen starts to cry, and a hand comes through between the seats, and pats her on the shoulder.
⟦G→X i⟧'I'm all right,'⟦/⟧ Gwen says. ⟦G→X i =⟧'I'm fine, Oon. It's only shock. I keep on thinking about that laugh.'⟦/⟧
⟦X→G i⟧'It was a nice laugh.'⟦/⟧
⟦T→X i⟧'It was a *horrible* laugh,'⟦/⟧ says Tim. ⟦T→S i =⟧'Sim, have you got the map?'⟦/⟧
⟦S→T+X i⟧'It's under the coats. Budge up, Oonagh, you're sat on it.'⟦/⟧
⟦X→S i⟧'Sorry.'⟦/⟧
Gwen wipes her nose. She pulls down the sun visor to see how bad her face is. There's a mirror on the back of it, a small one, and in it she's got a view of the back seat: Sim, with his knees up, bent over and rummaging, and next to him the velvet coat. The collar's up. The sleeves are folded neatly in the lap.
It smells of bread, she thinks. It's the car; the car smells of warm bread.
⟦G→T i⟧'Tim,'⟦/⟧ she says quietly. ⟦G→T i =⟧'What's on the hooks?'⟦/⟧
⟦T→G i⟧'What d'you mean? Nothing. I took the lot.'⟦/⟧
In her bag her mobile has started to ring. They've come up into a signal. She doesn't have to look at who it is, and for three miles, four, she doesn't; she lets it ring, with her eyes on the visor, while beside her Tim drives, and in the back Sim tells a long story about a bicycle, and somebody laughs in all the right places.

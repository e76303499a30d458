# title: The Bore
# style: first person past, the younger son; straight single quotes; Australian, wheat and sheep; laconic, long bare runs
# cast: N = Neil Voss | Neil, Neilo, I, young Voss | he | narrator
# cast: D = Arthur Voss | Dad, the old man, Arthur, my father, Mr Voss | he
# cast: G = Graham Voss | Graham, my brother | he
# cast: K = Kerrie | Kerrie, Graham's wife, my sister-in-law | she
# cast: M = Mum | my mother, Arthur's wife | she
# cast: C = Col Tranter | Col, Tranter, the driller | he
---
Graham rang me in Adelaide the week before Easter. He'd never rung me at work and the girl had to come and find me in the stacks.
⟦G→N i⟧'You busy?'⟦/⟧
⟦N→G i⟧'I'm at work.'⟦/⟧
⟦G→N i⟧'Yeah, well. The old man's putting a bore down.'⟦/⟧
⟦N→G i⟧'Where?'⟦/⟧
⟦G→N i⟧'Top of Schiller's. Up there by the pepper trees.'⟦/⟧
⟦N→G i⟧'There's no water up there.'⟦/⟧
⟦G→N i⟧'I know there's no water up there. Everyone from here to Ceduna knows there's no bloody water up there. He's got Col Tranter coming Good Friday. Nine thousand dollars.'⟦/⟧
⟦N→G i⟧'Has he got nine thousand dollars?'⟦/⟧
⟦G→N i⟧'No,'⟦/⟧ Graham said. ⟦G→N i =⟧'I have.'⟦/⟧
I could hear a kid going off in the background and a screen door.
⟦N→G i⟧'What do you want me to do about it?'⟦/⟧
⟦G→N i⟧'You're the one that's been to university.'⟦/⟧
So I drove over. It's six hours, seven if you stop, and I stopped. I stopped at Port Pirie and again at Kimba and I had a sleep in the car at the silo at Wudinna, and when I came up to the house it was getting dark and my father was standing on the tank stand with a torch in his teeth.
⟦D→N i⟧'Who's that?'⟦/⟧ he said, round the torch.
⟦N→D i⟧'It's Neil.'⟦/⟧
⟦D→N i⟧'Neil who?'⟦/⟧
⟦N→D i⟧'How many have you got?'⟦/⟧
He took it out and put the light on me. He ran it up and down, and then he ran it over the car, which was Japanese.
⟦D→N i⟧'Your mother's not here,'⟦/⟧ he said.
⟦N→D i⟧'I know, Dad. I was at the funeral.'⟦/⟧
⟦D→N i⟧'I know you bloody were. I'm saying there's no tea on. There's half a chook. Grab hold of this.'⟦/⟧
It was a length of poly pipe. I grabbed hold of it.
@break
I should say what he was like. He was sixty-nine that autumn and he'd farmed the same eleven hundred acres since he was sixteen. He'd cleared a fair bit of it himself with a chain. He wasn't a talker, except to sheep. When I was a kid I used to hear him down in the yards on his own, going on to them in a low voice by the hour, reasonable and sad, like a man explaining a will, and I used to sit up on the rails out of sight to hear what it was he had to say. But it was only ever about sheep.
In the morning I walked up to Schiller's with Kerrie. She'd brought the Thermos over from their place and the hot cross buns in a tea towel. The rig was up there already, with its mast lying down. It had TRANTER & SON on the door but there wasn't a son, he'd gone to the mines.
⟦K→N i⟧'Do you reckon you can stop him?'⟦/⟧
⟦N→K i⟧'I don't know. Has Graham tried?'⟦/⟧
⟦K→N i⟧'They're not speaking. They had a blue about it Tuesday week. Graham called him a silly old bugger and Arthur said it was his place and he'd dig it up with a teaspoon if he felt like it, and Graham said whose place? And now they're doing it all through me. Kerrie, tell him that the drench is in the shed. He's standing about as far away as that post.'⟦/⟧
⟦N→K i⟧'Whose place is it?'⟦/⟧
⟦K→N i⟧'Yours and Graham's. On paper. Your mum got him to sign it over the time he had his prostate. He didn't read it. He just thought that it was for the hospital.'⟦/⟧
⟦N→K i⟧'Nobody told me.'⟦/⟧
⟦K→N i⟧'You get a letter every June from the accountant.'⟦/⟧
⟦N→K i⟧'I thought that was tax.'⟦/⟧
⟦K→N i⟧'Jeez, Neil,'⟦/⟧ said Kerrie. She stopped and got a burr out of her sock. ⟦K→N i =⟧'What is it that you actually do over there?'⟦/⟧
⟦N→K i⟧'Maps. I look after the maps.'⟦/⟧
⟦K→N i⟧'What, you draw them?'⟦/⟧
⟦N→K i⟧'No. People come in and ask for one, and I go and get it.'⟦/⟧
She thought about that the rest of the way up.
Col Tranter was a big slow bloke with a hearing aid in each ear and he was having a smoke with my father on the tailgate. The ground was like a plate. There hadn't been any rain since the October before, and the sheep had eaten the stubble and then the stalks and were starting on the dirt. Dad had a coat-hanger wire in either hand. He was holding them out in front of him like a kid playing at guns.
⟦D→C i⟧'You watch. I'm not doing anything. I've not touched them.'⟦/⟧
He walked forward a few steps and the wires swung in and crossed.
⟦C→D i⟧'There you go,'⟦/⟧ said Col.
⟦D→C i⟧'I'm not doing that. You go and stand where I was. Take them.'⟦/⟧
⟦C→D i⟧'Wouldn't work for me, Arthur. I've got the metal plate.'⟦/⟧
⟦D→K i⟧'Kerrie, then. Hold them loose.'⟦/⟧
⟦K→D i⟧'I've got me hands full.'⟦/⟧
⟦D→N i⟧'Neil.'⟦/⟧
I took them off him. I walked where he pointed, in my city shoes, with the four of them watching, because Graham had pulled up by now at the fence and was sitting there in the ute with the engine on. I'd like to say what happened. Nothing happened. I came to the end and turned around.
⟦D→N i⟧'You were gripping them,'⟦/⟧ my father said.
⟦N→D i⟧'I wasn't.'⟦/⟧
⟦D→N i⟧'I could see your knuckles.'⟦/⟧
⟦N→D i⟧'Dad, there's a hydrogeological survey. 1974. I had a look at it before I came. It's granite, this whole ridge. You might get a seep at sixty metres, and it'd be three times as salt as the sea. You can't put that on sheep.'⟦/⟧
⟦D→N i⟧'Who did it?'⟦/⟧
⟦N→D i⟧'What do you mean, who? The Department of Mines.'⟦/⟧
⟦D→N i⟧'Did they come up here?'⟦/⟧
⟦N→D i⟧'They took samples.'⟦/⟧
⟦D→N i⟧'I never saw them. Did you see them, Col? I was here all 1974.'⟦/⟧
⟦C→D i⟧'Can't say I did.'⟦/⟧
⟦D→N i⟧'There's a bloke sitting in town with a map who's never been up here in his life,'⟦/⟧ said my father, ⟦D→N i =⟧'and he's going to tell me.'⟦/⟧
He wasn't trying to hurt me. It took me till that moment to see he'd no idea what I did for a living either.
The horn went on the ute. Graham had his head out.
⟦G→K i⟧'Kerrie! Ask him has he paid the deposit!'⟦/⟧
⟦K→D i⟧'Have you paid the deposit, Arthur?'⟦/⟧
⟦D→K i⟧'Tell him yes.'⟦/⟧
⟦K→G i⟧'He says yes!'⟦/⟧
⟦G→K i⟧'Ask him what with!'⟦/⟧
⟦D→K i⟧'Tell him I sold the boat.'⟦/⟧
⟦K→D i⟧'You haven't got a boat.'⟦/⟧
⟦D→K i⟧'That's right. I sold it.'⟦/⟧
Graham got out. He didn't slam the door, he left it hanging open, and he came across that paddock with his hat pushed back, and I remembered exactly what it had been like to be eight and see him coming.
⟦G→D i⟧'That was Mum's. That was for her and Auntie Bet to go on the Murray.'⟦/⟧
⟦D→K i⟧'Tell him she never went on it.'⟦/⟧
⟦G→D i⟧'She was dying! Tell me yourself! I'm standing here!'⟦/⟧
⟦C→G i⟧'I can come back after the weekend,'⟦/⟧ said Col.
⟦D→C i⟧'You'll stop where you are. You've been paid.'⟦/⟧
⟦C→D i⟧'I've been paid for forty metres, Arthur. I'm just saying.'⟦/⟧
⟦D→C i⟧'Then do your forty metres.'⟦/⟧
Col looked around at us all. I suppose that he was asking somebody to say something. Then he put his smoke out on the heel of his boot, and put the butt in his top pocket, and turned down both the hearing aids.
@break
You can't talk over a rig, and for two hours nobody had to. The grey stuff came up, and then pink. Dad stood right in beside it with a bucket, and every couple of metres he'd catch some and rub it with his thumb. Graham sat down with his back against the wheel. I sat with him. After a while he put his mouth up to my ear.
⟦G→N i⟧'Ask him why here!'⟦/⟧
⟦N→G i⟧'What?'⟦/⟧
⟦G→N i⟧'Why here? If he's going to chuck it down a hole, there's the creek flat. There's the old well. Why's it have to be right up here?'⟦/⟧
⟦N→G i⟧'I don't know!'⟦/⟧
⟦G→N i⟧'Nor do I!'⟦/⟧
He got up and shared the last bun with me. At forty metres, Col shut her down, and it was so quiet that I could hear the dust settle on the leaves. Dad tipped his bucket out. It was dry as flour.
⟦C→D i⟧'That's your forty.'⟦/⟧
⟦D→C i⟧'How much for another twenty?'⟦/⟧
⟦C→D i⟧'It's the same a metre. It's not going to change, mate. That's granite, it goes to China.'⟦/⟧
⟦D→C i⟧'I'll give you a cheque.'⟦/⟧
⟦G→D i⟧'With whose name on it?'⟦/⟧ said Graham.
⟦D→G i⟧'Mine.'⟦/⟧
He'd answered him. He'd done it without thinking, I saw it go over his face. Kerrie stopped pouring the tea.
⟦G→D i⟧'You can't, Dad. You've not got the account. It's in with ours, it's been in with ours for two years. I've been doing it so that you wouldn't notice. If you write a cheque on that account it'll come back.'⟦/⟧
⟦D→G i⟧'Who said you could?'⟦/⟧
⟦G→D i⟧'You did. You signed it.'⟦/⟧
⟦D→G i⟧'I never signed a thing.'⟦/⟧
⟦G→D i⟧'In Ward 5.'⟦/⟧
My father put the bucket down. He squatted on his heels by the hole, the way he does, and looked in. There was nothing to see. It was about as wide as a saucepan.
⟦D→G i⟧'Did she know?'⟦/⟧
⟦G→D i⟧'It was her idea. She thought that you'd only worry.'⟦/⟧
⟦D→G i⟧'I did worry.'⟦/⟧
⟦G→D i⟧'I know.'⟦/⟧
⟦D→G i⟧'I've been worrying about it the whole two years. I could've had a spell.'⟦/⟧
Somebody laughed, and I believe it was me. Then I asked him. I thought, well, I've driven six hours.
⟦N→D i⟧'Why here, Dad?'⟦/⟧
⟦D→N i⟧'What d'you mean?'⟦/⟧
⟦N→D i⟧'Why've you picked this spot? You know there's no water. You knew it before any of us.'⟦/⟧
He took his time. He picked up one of the coat-hanger wires that I'd dropped and straightened it across his knee.
⟦D→N i⟧'She wanted it,'⟦/⟧ he said.
⟦N→D i⟧'Mum did?'⟦/⟧
⟦D→N i⟧'She wanted the house up here. When we first come. Because you can see the water from here, on a clear day. Look. No, there. That's the gulf, that bit of tin. She was from Port Lincoln, she could never get used to it, no water to look at. I said to her, ⟦D→M i quoted⟧"You can't have a house where there's no bore,"⟦/⟧ and she said, ⟦M→D i quoted⟧"Well, put one down."⟦/⟧ And I told her I'd get on to it.'⟦/⟧
⟦G→D i⟧'When was that?'⟦/⟧
⟦D→G i⟧'That'd be 1953.'⟦/⟧
Nobody spoke. Col had got one of his hearing aids out and was shaking it.
⟦D→G i⟧'I had a bit of a think about it, after she went. I thought I'd better see. I didn't like to think I might have told her wrong.'⟦/⟧
⟦K→D i⟧'Oh, Arthur,'⟦/⟧ said Kerrie.
⟦D→K i⟧'Well, I didn't. It's dry. So that's all right.'⟦/⟧
He got up then, a leg at a time. He looked over at the bit of tin, and at Graham, and then at me, last, as though I was somewhere further off than that.
⟦C→G i⟧'What did he say?'⟦/⟧ said Col. ⟦C→G i =⟧'Is it on or off?'⟦/⟧
⟦G→C i⟧'What's it cost for twenty?'⟦/⟧
⟦C→G i⟧'Eh?'⟦/⟧
⟦G→C i⟧'Twenty more!'⟦/⟧ said Graham. He was shouting, and he had his hand over his eyes. ⟦G→C i =⟧'How much?'⟦/⟧
⟦K→G i⟧'Graham, we can't.'⟦/⟧
⟦G→K i⟧'It's only twenty.'⟦/⟧
⟦D→G i⟧'There's no water there, son,'⟦/⟧ my father said. ⟦D→G i =⟧'You heard him. It's granite.'⟦/⟧
⟦G→D i⟧'I know what it bloody is.'⟦/⟧
⟦D→G i⟧'You'd be chucking it away.'⟦/⟧
⟦N→G i⟧'I've got some,'⟦/⟧ I said. ⟦N→G i =⟧'I've got about two thousand. I was going to put in a kitchen.'⟦/⟧
⟦D→N i⟧'What's wrong with your kitchen?'⟦/⟧
⟦N→D i⟧'Nothing.'⟦/⟧
⟦D→N i⟧'Then leave it be,'⟦/⟧ said my father. But he'd sat down on the bucket; and after a bit, when Col had worked out from our faces what it was we wanted, he moved it back out of the road, without being asked, to give the man some room.

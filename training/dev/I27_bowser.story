# title: Bowser
# style: third person past, close on Leith; single straight quotes; Australian small town; femslash; long, several scenes; sparse tags
# cast: L = Leith Magnusson | Leith, Leithie, Magnusson, Lee | she
# cast: N = Noreen Magnusson | Mum, Noreen, her mother, Nor | she
# cast: J = Jo Tran | Jo, Josephine, Constable Tran, the constable, Senior, Tran | she
# cast: W = Warwick Magnusson | Dad, Warwick, Wok, her father | he
# cast: P = Bev Pascoe | Bev, Mrs Pascoe, Beverley | she
# cast: T = the truckie | the truckie, the driver, the bloke in the singlet | he
# cast: S = Sunny | Sunny, Sunita, Jo's daughter, the girl, the kid | she
---
⟦N i message⟧'You'll have to pump it yourself, love, he's crook,'⟦/⟧ said the sign on the door of the servo, in her mother's printing. It had been up for so long that the sun had taken *crook*.
Leith read it twice through the windscreen. Then she got out and pumped it herself.
The heat came up off the concrete like something that had been waiting for her in particular. Eleven hours from Adelaide and the last three had been saltbush. The one bowser still had the dial with the numbers that rolled. The other had a bag over its head.
⟦N→L i⟧'That's forty-two sixty,'⟦/⟧ said the woman at the till, not looking up from her crossword. ⟦N→L i =⟧'Seven letters, *prodigal*.'⟦/⟧
⟦L→N i⟧'Hi, Mum.'⟦/⟧
⟦N→L i⟧'It's not hi mum, that's five.'⟦/⟧ But the pen had stopped. Noreen Magnusson took her glasses off and let them hang. ⟦N→L i =⟧'You've got thin,'⟦/⟧ she said.
⟦L→N i⟧'You said he was sick.'⟦/⟧
⟦N→L i⟧'I said he was crook.'⟦/⟧
⟦L→N i⟧'You said I'd better come. On the machine. You were crying.'⟦/⟧
⟦N→L i⟧'I'd been doing onions. Wasteful. No, that's eight.'⟦/⟧ She'd come round the end of the counter, wiping her hands on nothing, and now she got to within a yard of her daughter and stuck there. They had never been a family for touching. ⟦N→L i =⟧'He's out the back. Don't let on you think he looks bad.'⟦/⟧
⟦L→N i⟧'Does he look bad?'⟦/⟧
⟦N→L i⟧'He looks shocking,'⟦/⟧ said her mother. ⟦N→L i =⟧'Forty-two sixty, Leith. I've got to balance.'⟦/⟧
@break *
He was in the cane chair under the bottlebrush with a blanket over his knees, and it was thirty-nine degrees. Somebody had let all the air out of him. His hat had got bigger.
⟦W→L i⟧'That the Corolla?'⟦/⟧
⟦L→W i⟧'It's a Mazda, Dad.'⟦/⟧
⟦W→L i⟧'Sounds like a Corolla. You've got a belt going.'⟦/⟧
⟦L→W i⟧'Have I?'⟦/⟧
⟦W→L i⟧'I could hear you from the silos. I said to your mother, that's a belt.'⟦/⟧
She sat down on the esky. It was the same esky. They watched a magpie go over the dead lawn like a bailiff.
⟦L→W i⟧'So what do they say?'⟦/⟧
⟦W→L i⟧'Who?'⟦/⟧
⟦L→W i⟧'The doctors.'⟦/⟧
⟦W→L i⟧'They say g'day. They say how are we today. There's a young bloke, he calls me Warwick.'⟦/⟧
⟦L→W i⟧'That's your name.'⟦/⟧
⟦W→L i⟧'I never told him he could use it.'⟦/⟧ His hand came out from under the blanket and hunted along the arm of the chair, and it took her a minute to work out he was after the smokes that weren't there. ⟦W→L i =⟧'It's in the liver. They'd like to have a go. I said no thanks.'⟦/⟧
⟦L→W i⟧'You said no thanks.'⟦/⟧
⟦W→L i⟧'I was polite about it.'⟦/⟧
⟦L→W i⟧'Does Mum know you said no?'⟦/⟧
⟦W→L i⟧'She was in the room. She told me I was a bloody coward and then she went and got the car.'⟦/⟧ He turned his head, and his eyes, at least, were the same size. ⟦W→L i =⟧'How long've you got?'⟦/⟧
It took her a second. ⟦L→W i⟧'I've got two weeks,'⟦/⟧ she said.
⟦W→L i⟧'Beauty,'⟦/⟧ said her father. ⟦W→L i =⟧'Snap.'⟦/⟧
@break *
The town had a pub, a Catholic church with no Catholics, a silo that someone had painted with a giant galah, and a police station the size of a caravan. All of it was between the servo and the shop, and all of it had got out onto its verandahs by the time Leith walked down for the milk.
⟦P→L i⟧'Leith Magnusson!'⟦/⟧ said Bev Pascoe from behind the bread. ⟦P→L i =⟧'I said to Ken that's a Magnusson, from the walk. I said that's never Warwick with legs. How long's it been?'⟦/⟧
⟦L→P i⟧'Nine years.'⟦/⟧
⟦P→L i⟧'And no hubby.'⟦/⟧
⟦L→P i⟧'No.'⟦/⟧
⟦P→L i⟧'Nobody special?'⟦/⟧
⟦L→P i⟧'There was. She moved to Perth.'⟦/⟧
Bev had a loaf in each hand. It went in, and you could watch it go down, floor by floor, and then she gave a firm little nod, as though to a stiff drink. ⟦P→L i⟧'Well, Perth,'⟦/⟧ she said. ⟦P→L i =⟧'It's the wind over there, they go funny. White or wholemeal?'⟦/⟧
⟦L→P i⟧'Whatever he eats.'⟦/⟧
⟦P→L i⟧'He doesn't, darl,'⟦/⟧ said Bev, and all the shine went off her. ⟦P→L i =⟧'I send it up and Noreen sends it back. I've been giving it to the chooks. I didn't like to say no to the order.'⟦/⟧
And Leith, who hadn't cried in the car, not at Port Augusta and not at the turnoff, found that she needed to look for some time at a rack of fly spray.
⟦J→P i⟧'Are you right there, Bev? Is this person causing a disturbance?'⟦/⟧
She knew it before she turned round. She'd have known that voice through a wall; she had, most of one summer, through a wall.
⟦L→J i⟧'Josephine,'⟦/⟧ she said.
⟦J→L i⟧'It's Senior Constable Josephine now.'⟦/⟧
⟦L→J i⟧'You are bloody kidding me.'⟦/⟧
Jo Tran had the hat under her arm. She had the boots, and the belt with all the bits, and a fan of lines by each eye that hadn't been there when she was twenty. She was holding a box of paddle pops and it was running down her wrist.
⟦L→J i⟧'You broke into the pub,'⟦/⟧ Leith said. ⟦L→J i =⟧'You drove the mower into the dam.'⟦/⟧
⟦J→L i⟧'So did you.'⟦/⟧
⟦L→J i⟧'They didn't give me a gun!'⟦/⟧
⟦J→L i⟧'It's mainly goats,'⟦/⟧ said Jo. ⟦J→L i =⟧'It's goats and firearms licences. I've got to run, I've got ten kids out there doing road safety and these are going. You staying up home?'⟦/⟧
⟦L→J i⟧'For a bit.'⟦/⟧
⟦J→L i⟧'I take your dad the paper, Thursdays. So.'⟦/⟧
⟦L→J i⟧'It's Thursday,'⟦/⟧ said Leith.
⟦J→L i⟧'Is it?'⟦/⟧ said Jo Tran, going backwards out the fly strips. ⟦J→L i =⟧'Fancy that.'⟦/⟧
The strips clacked. In the quiet Bev Pascoe put down first one loaf and then the other.
⟦P→L i⟧'Perth's gain,'⟦/⟧ she said.
@break *
She came at six, out of uniform, with the *Recorder* under her arm and a little girl of about seven riding on the back of a dog. It was an old, wide, patient dog.
⟦J→L i⟧'This is Sunny. Get off him, Sun. This is Leith, I told you, with the mower.'⟦/⟧
⟦S→L i⟧'Did you really sink it?'⟦/⟧ said the girl.
⟦L→S i⟧'Your mum was driving.'⟦/⟧
⟦S→J i⟧'You said *she* was driving!'⟦/⟧
⟦J→S i⟧'We'll let the courts decide. Go and show Wok your tooth.'⟦/⟧
She went off round the side of the house at a gallop. In a moment there was a murmur, and something that Leith took for the gate and that turned out to be her father laughing.
⟦L→J i⟧'You've got a kid.'⟦/⟧
⟦J→L i⟧'Yep.'⟦/⟧
⟦L→J i⟧'Nobody said. Mum writes me every fortnight, she tells me who's had their gutters done.'⟦/⟧
⟦J→L i⟧'Maybe she didn't know how you'd take it.'⟦/⟧
⟦L→J i⟧'How would I take it?'⟦/⟧
⟦J→L i⟧'I dunno. How are you taking it?'⟦/⟧
Leith thought. They were on the front step with the bowser between them and the road, and the galah on the silo had gone the colour of a peach. ⟦L→J i⟧'Who's the father?'⟦/⟧
⟦J→L i⟧'Bloke I was at the academy with. Raj. He's all right. He's got her Christmases.'⟦/⟧ She cracked the top of a stubby and passed it across. ⟦J→L i =⟧'I gave it a proper go, you know. I wanted to be able to say I had. Two years in Mount Gambier. I used to iron his shirts and think, right, this is what it is, then. It's not so bad.'⟦/⟧
⟦L→J i⟧'And?'⟦/⟧
⟦J→L i⟧'It wasn't so bad. That was what was the matter with it.'⟦/⟧
⟦L→J i⟧'So you came back *here*.'⟦/⟧
⟦J→L i⟧'They couldn't get anyone else to take it. And Mum and Dad had the market garden still. And I like it, Lee. I like knowing whose ute it is.'⟦/⟧
⟦L→J i⟧'I couldn't breathe here.'⟦/⟧
⟦J→L i⟧'I know you couldn't.'⟦/⟧
⟦L→J i⟧'You could've come. I had a mattress. I wrote and I said, I've got a mattress.'⟦/⟧
⟦J→L i⟧'I've still got it. The letter. It says ⟦L→J i quoted⟧"P.S. it's a double."⟦/⟧'⟦/⟧
The bottle was so cold it hurt. Somewhere behind them a tap ran, and stopped, and they both of them listened to see if there'd be a voice, and there wasn't.
⟦L→J i⟧'You never wrote back.'⟦/⟧
⟦J→L i⟧'I wrote back about forty times. I was twenty, Leith, I was working at the abattoir. I'd get as far as *dear*.'⟦/⟧
⟦L→J i⟧'It was a long time to look in a letterbox.'⟦/⟧
⟦J→L i⟧'Yeah,'⟦/⟧ said Jo. ⟦J→L i =⟧'I reckon it would've been.'⟦/⟧
She didn't say sorry. It was one of the things that Leith had forgotten about her; she only ever said it with her hands. Half an hour later she had the Mazda's bonnet up and was in it to the armpits, with a torch in her teeth.
⟦J→L i⟧'It's your fan belt.'⟦/⟧
⟦L→J i⟧'I've been told.'⟦/⟧
@break *
In the night she heard them through the fibro. She lay in her own bed under her own glow stars, thirty-one years old, with her feet sticking out.
⟦N→W i⟧'Sit up a bit. There.'⟦/⟧
⟦W→N i⟧'Stop fussing.'⟦/⟧
⟦N→W i⟧'I'm not fussing, I'm getting it off the sheet.'⟦/⟧
⟦W→N i⟧'What's the time?'⟦/⟧
⟦N→W i⟧'It's ten past two. Do you want one of the other ones?'⟦/⟧
⟦W→N i⟧'They make me stupid.'⟦/⟧
⟦N→W i⟧'You were stupid when I got you.'⟦/⟧
A long creak. That would be her, getting in.
⟦W→N i⟧'She's asleep?'⟦/⟧
⟦N→W i⟧'She's been asleep for hours. She drove eleven hours, Warwick.'⟦/⟧
⟦W→N i⟧'On that belt.'⟦/⟧
⟦N→W i⟧'The Tran girl fixed it.'⟦/⟧
⟦W→N i⟧'Did she?'⟦/⟧ There was a pause with a cough in it, and the cough went on for some time. ⟦W→N i =⟧'Good. Nor? I don't want her getting it into her head that she's got to stop.'⟦/⟧
⟦N→W i⟧'No one's said a word about stopping.'⟦/⟧
⟦W→N i⟧'I know you. You'll go all quiet, and you'll have your feet up on the chair, and she'll look at you, and that'll be that. It's a one-bowser servo. I never wanted it for her. Sell it.'⟦/⟧
⟦N→W i⟧'Who to, Elvis?'⟦/⟧
⟦W→N i⟧'Pascoes'd take it.'⟦/⟧
⟦N→W i⟧'Ken Pascoe couldn't run a bath.'⟦/⟧ And then, lower, so that Leith had to hold her breath to get it: ⟦N→W i =⟧'I wasn't doing onions. I told her it was onions.'⟦/⟧
⟦W→N i⟧'I know, love.'⟦/⟧
⟦N→W i⟧'I can't do the sums without you there to tell me they're wrong.'⟦/⟧
⟦W→N i⟧'I know. Come here. Mind the tube.'⟦/⟧
She put the pillow over her head, not to hear. It smelled of the line, of sun and eucalypt and nothing whatever of her.
@break *
The truck came in on the Sunday with a B-double of sheep and no brakes to speak of.
⟦T→L i⟧'Where's Wok?'⟦/⟧ said the truckie. He was in a singlet and thongs and had a foot up on the kerb of the bowser.
⟦L→T i⟧'He's crook. I'm his daughter.'⟦/⟧
⟦T→L i⟧'I only ever let Wok look at her.'⟦/⟧
⟦L→T i⟧'He's in a chair out the back. You could ask him.'⟦/⟧
⟦T→L i⟧'No offence, but.'⟦/⟧
⟦L→T i⟧'None taken,'⟦/⟧ said Leith, and went and got the trolley jack.
She hadn't done it since she was nineteen. It was all still there, it was like swimming; it had been in her arms the whole time she'd been sitting at a desk in Hindmarsh doing other people's super. She was on her back under the second axle with grease in her ear when she saw the tartan of the blanket, and below it a pair of slippers.
⟦W→L i⟧'What've you got?'⟦/⟧
⟦L→W i⟧'Slack adjuster. It's stuffed.'⟦/⟧
⟦W→L i⟧'Which side?'⟦/⟧
⟦L→W i⟧'Your left. Should you be up?'⟦/⟧
⟦W→L i⟧'No. Have you backed it off?'⟦/⟧
⟦L→W i⟧'I can't get it to back off.'⟦/⟧
⟦W→L i⟧'Swear at it.'⟦/⟧
⟦L→W i⟧'I have.'⟦/⟧
⟦W→L i⟧'In Norwegian.'⟦/⟧
She told it what her grandfather used to say to the tractor. It gave, with a crack like a rifle, and took the skin off two of her knuckles. She yelled. There was a scuffling sound, and a grunt, and with dreadful slowness the slippers folded, the blanket came down in a heap, and there was her father's face, sideways, grey as putty, under the edge of the tray with his cheek on the concrete.
⟦L→W i⟧'Dad! What are you doing?'⟦/⟧
⟦W→L i⟧'Having a look.'⟦/⟧ He had it. He looked for a good long while along the beam of the torch. ⟦W→L i =⟧'That's nice,'⟦/⟧ he said. ⟦W→L i =⟧'You've done that nice.'⟦/⟧
⟦L→W i⟧'How are you going to get up?'⟦/⟧
⟦W→L i⟧'Hadn't thought.'⟦/⟧
⟦T→W i⟧'Is that you, Wok?'⟦/⟧ said the truckie from up above.
⟦W→T i⟧'G'day, Stewie. She'll want sixty bucks for that.'⟦/⟧
It was the two of them that lifted him in the end, the truckie under one arm, Leith under the other. He didn't weigh what a wheel weighs. And she would remember that, but what she remembered more was the five minutes before it when nobody could think how to do it, and they'd just lain there, the pair of them, with the sheep stamping over their heads, in the only shade for miles.
@break *
⟦J→L i⟧'How is he?'⟦/⟧
⟦L→J i⟧'Asleep. He's been asleep since lunch. The nurse says that's how it goes.'⟦/⟧
It was the second Thursday. Jo hadn't brought the paper. They'd walked out as far as the dam because there was nowhere else to walk to, and Sunny was up ahead throwing a stick for a dog who had no intention of it.
⟦L→J i⟧'It's still in there, isn't it?'⟦/⟧
⟦J→L i⟧'The mower? In the drought you could see the handles. Whole town came out for a sticky.'⟦/⟧
⟦L→J i⟧'Did they know it was us?'⟦/⟧
⟦J→L i⟧'Leith. They knew everything. You should hear Bev. She says they had a sweep.'⟦/⟧
⟦L→J i⟧'On the mower?'⟦/⟧
⟦J→L i⟧'On us. When we'd catch on. Ken Pascoe had the January and he's still filthy about it.'⟦/⟧
Leith sat down in the dry grass. She didn't mean to; her legs had had enough. After a minute there was a shoulder by hers, warm, solid, smelling of dog.
⟦L→J i⟧'I was so scared of them,'⟦/⟧ she said. ⟦L→J i =⟧'I drove eight hundred kilometres.'⟦/⟧
⟦J→L i⟧'I know. I should have told you that it was only me you had to be scared of.'⟦/⟧
⟦L→J i⟧'Is that a joke?'⟦/⟧
⟦J→L i⟧'No.'⟦/⟧
⟦L→J i⟧'He wants her to sell it. I heard them. He doesn't want me to stay.'⟦/⟧
⟦J→L i⟧'What do you want?'⟦/⟧
⟦L→J i⟧'I want him not to die.'⟦/⟧
⟦J→L i⟧'Yeah. What do you want after that?'⟦/⟧
The kid had taken off her sandals and was up to her shins. She called back something about tadpoles. Out on the brown water a line of little rings started, one after another, as if there was somebody walking along underneath.
⟦L→J i⟧'I'd like to get that second bowser going,'⟦/⟧ said Leith slowly. ⟦L→J i =⟧'It's only the pump. It's had that bag on it since I was in Year Ten.'⟦/⟧
⟦J→L i⟧'Righto.'⟦/⟧
⟦L→J i⟧'And I'd want to see this letter. All forty.'⟦/⟧
⟦J→L i⟧'They just say *dear*.'⟦/⟧
⟦L→J i⟧'I'll read them anyway.'⟦/⟧
⟦J→L i⟧'It's a double, you know,'⟦/⟧ Jo said, looking hard at the dam. ⟦J→L i =⟧'At the station. The department put it in. I only mention it.'⟦/⟧
⟦L→J i⟧'Josephine.'⟦/⟧
⟦J→L i⟧'Senior Constable.'⟦/⟧
⟦S→J i⟧'Mum!'⟦/⟧ The girl had hold of something under the water, and she was hauling at it with both hands and her whole back. ⟦S→J i =⟧'Mum! I've got a handle!'⟦/⟧
@break *
He went on the Saturday, at ten past two. They were both there. He'd asked what the time was, and Noreen told him.
She sat on in the chair. It got light. At six there was a car on the apron, somebody leaning on the horn, some stranger off the highway who couldn't read a sign.
⟦N→L i⟧'I'll go,'⟦/⟧ said her mother, and did not move.
⟦L→N i⟧'I've got it, Mum.'⟦/⟧
⟦N→L i⟧'You'll have to jiggle the handle.'⟦/⟧
⟦L→N i⟧'I know.'⟦/⟧
⟦N→L i⟧'And write it in the book. He likes it in the book.'⟦/⟧ She hadn't let go of the hand. She was rubbing her thumb across the back of it, over and over, like you'd rub at a mark. ⟦N→L i =⟧'It was *wastrel*,'⟦/⟧ she said. ⟦N→L i =⟧'I got it off the W. I didn't like to put it in.'⟦/⟧
Leith kissed the top of her head. It was quick, and neither of them mentioned it. Then she went out through the shop, and took the bag off, and started the day.

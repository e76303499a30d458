# title: Supper Club
# style: first person present, with a past scene; single curly quotes; Irish domestic thriller, 2017
# cast: N = Niamh Corrigan | Niamh, Neevo, Mrs Corrigan, Mam, Mum | she | narrator
# cast: D = Declan Corrigan | Declan, Dec, my husband, Dad | he
# cast: O = Oisín | Oisín Corrigan, my son, Osh | he
# cast: F = Fiona Lacey | Fiona, Fi, Mrs Lacey, Fi Lacey | she
# cast: P = Paul Lacey | Paul, Lacey | he
# cast: A = Aoife Pryce | Aoife, Aoife from number two | she
# cast: G = Gareth Pryce | Gareth, Gar, the Welshman | he
# cast: M = Detective Sergeant Moylan | Moylan, Bríd Moylan, the sergeant, the detective, Bríd | she
# cast: K = Garda Kehoe | Kehoe, the young guard, the guard | he
---
@heading
SATURDAY
@end
The dog wakes me. It’s ten past seven and the other half of the bed is flat.
That isn’t so strange. He’ll have nodded off on the Laceys’ sofa, it wouldn’t be the first time. I let the dog out. I put on the kettle. His keys aren’t in the bowl, and his phone, when I ring it, goes straight to the message, that big warm salesman’s voice: ⟦D i message⟧‘Dec Corrigan here, you know what to do.’⟦/⟧
I don’t, actually.
⟦O→N i⟧‘Where’s Dad?’⟦/⟧
⟦N→O i⟧‘Jesus, Osh. You put the heart across me.’⟦/⟧
⟦O→N i⟧‘He’s supposed to drop me to rugby.’⟦/⟧
⟦N→O i⟧‘What time?’⟦/⟧
⟦O→N i⟧‘Like, now?’⟦/⟧ My son is fifteen, and six foot one, and he’s eating cereal out of the measuring jug. ⟦O→N i =⟧‘The car’s gone.’⟦/⟧
⟦N→O i⟧‘It can’t be.’⟦/⟧
⟦O→N i⟧‘Look out the window then.’⟦/⟧
I look out of the window. There’s a dry patch on the cobble-lock in the shape of a Volvo, and rain all around it.
We walked to the Laceys’. It’s four doors down. It’s a hundred and ten steps; I’ve done it in heels with a pavlova.
⟦O→N i⟧‘Did yous have a fight?’⟦/⟧
⟦N→O i⟧‘Me and Dad? No.’⟦/⟧
⟦O→N i⟧‘Cos I heard shouting.’⟦/⟧
⟦N→O i⟧‘When?’⟦/⟧
⟦O→N i⟧‘I don’t know, like one? I’d my headphones in. It was outside.’⟦/⟧ He tips up the jug and drinks the milk. ⟦O→N i =⟧‘It was a woman.’⟦/⟧
@break ●
@heading
THE NIGHT BEFORE
@end
There were six of us round Fiona’s table. There always are. Last Friday of the month, rotating houses, nothing out of a jar: the Grange Close Supper Club, est. 2011, there’s a WhatsApp and everything.
⟦F→P i⟧‘Paul, would you open that and let it breathe.’⟦/⟧
⟦P→F i⟧‘It’s a screw cap.’⟦/⟧
⟦F→P i⟧‘Then unscrew it and let it breathe.’⟦/⟧
⟦G→F i⟧‘This is unreal, Fi. What’s in it?’⟦/⟧
⟦F→G i⟧‘Preserved lemon. I preserved it.’⟦/⟧
⟦A→F i⟧‘I got ours in Lidl,’⟦/⟧ said Aoife. ⟦A→F i =⟧‘I’m just going to say it. I can’t be doing this any more, I got the last one’s dessert in Lidl as well and I scraped it into a dish.’⟦/⟧
⟦D→A i⟧‘The lemon tart?’⟦/⟧
⟦A→D i⟧‘The lemon tart.’⟦/⟧
⟦D→A i⟧‘That was a *fantastic* tart.’⟦/⟧
⟦G→A i⟧‘I asked for the recipe! I stood in that kitchen and asked you for it!’⟦/⟧
⟦A→G i⟧‘You live in the house, Gareth. You put out the recycling.’⟦/⟧
We laughed till Paul had to get up and walk around. I remember thinking, this is nice. I remember Dec at the end of the table with his sleeves rolled, tilting his chair back on two legs. He was in great form. He’d closed something. He was always closing something.
⟦D→P+G i⟧‘Lads,’⟦/⟧ he said, ⟦D→P+G i =⟧‘I’d a call from Porto. They’re breaking ground on the eighteenth.’⟦/⟧
⟦P→D i⟧‘Of this month?’⟦/⟧
⟦D→P i⟧‘This month.’⟦/⟧
⟦G→D i⟧‘You said that in January.’⟦/⟧
⟦D→G i⟧‘January they’d a planning thing. It’s a different country, Gar, they don’t do January.’⟦/⟧
⟦F→D i⟧‘So would that be when we’d start to see it?’⟦/⟧ said Fiona. She was standing up, with the spoon in her hand. ⟦F→D i =⟧‘The first bit back. You said once they broke ground.’⟦/⟧
⟦P→F i⟧‘Fi. It’s dinner.’⟦/⟧
⟦F→P i⟧‘I’m only asking him.’⟦/⟧
⟦D→F i⟧‘No, no, she’s right. She’s dead right to ask. Quarter one, Fiona. I’ll put it in writing for you.’⟦/⟧
⟦A→D i⟧‘You’d put it in writing before,’⟦/⟧ said Aoife.
Nobody was laughing any longer. I looked from one of them to another.
⟦N→A i⟧‘What’s in Porto?’⟦/⟧ I asked.
It was extraordinary. It was like when you say the wrong name at a funeral. Paul examined his fork. Gareth started talking to the dog, and the Laceys don’t have a dog; it was ours, he’d followed us down.
⟦D→N i⟧‘Apartments, love. I told you about it.’⟦/⟧
⟦N→D i⟧‘You didn’t.’⟦/⟧
⟦D→N i⟧‘I did. You were doing the Christmas cards.’⟦/⟧
⟦N→P i⟧‘And you’re all in on it?’⟦/⟧
⟦P→N i⟧‘Just a few quid.’⟦/⟧
⟦F→P i⟧‘A few *quid*,’⟦/⟧ said Fiona.
⟦P→F i⟧‘Fi!’⟦/⟧
⟦F→N i⟧‘You mean he never told you, Niamh? Honest to God? It’s Paul’s mother’s house.’⟦/⟧
@break ●
@heading
SATURDAY
@end
By four o’clock there’s a guard in my kitchen. There are two. The young one is called Kehoe, and he’s got a notebook and a shaving cut. The other one took my good chair without being asked, and says that I can call her Bríd.
⟦M→N i⟧‘So who left first?’⟦/⟧
⟦N→M i⟧‘I did. I’d a headache. It was about twelve.’⟦/⟧
⟦M→N i⟧‘And your husband stayed on.’⟦/⟧
⟦N→M i⟧‘He said he’d follow me up.’⟦/⟧
⟦M→N i⟧‘And the Pryces?’⟦/⟧
⟦N→M i⟧‘I think they left about half past. You’d want to ask them.’⟦/⟧
⟦K→N i⟧‘We did,’⟦/⟧ says Garda Kehoe. ⟦K→N i =⟧‘He says half twelve and she says quarter past one.’⟦/⟧
The sergeant looks at him, and he goes red up to the cut.
⟦M→N i⟧‘They’d drink taken,’⟦/⟧ she says to me comfortably. ⟦M→N i =⟧‘I wouldn’t know myself what time I’d left a thing like that. Was there any sort of a row?’⟦/⟧
⟦N→M i⟧‘No.’⟦/⟧
⟦M→N i⟧‘Nothing at all? Six people?’⟦/⟧
⟦N→M i⟧‘We had words about a lemon tart.’⟦/⟧
⟦M→N i⟧‘And is there money missing, Mrs Corrigan? I’m sorry. I’m only asking because his passport isn’t in that drawer.’⟦/⟧
I look at the drawer. It’s open. I don’t recall opening it.
⟦N→M i⟧‘I wouldn’t know,’⟦/⟧ I say. ⟦N→M i =⟧‘He did all that. I do the Christmas cards.’⟦/⟧
⟦O→M i⟧‘I heard someone shouting,’⟦/⟧ Oisín says from the door.
⟦N→O i⟧‘Osh, go up to your room.’⟦/⟧
⟦M→O i⟧‘Ah no, let him. What’s your name, pet?’⟦/⟧
⟦O→M i⟧‘Oisín.’⟦/⟧
⟦M→O i⟧‘And what did you hear?’⟦/⟧
⟦O→M i⟧‘Just a woman. Like, screaming at someone. She said, ⟦F→D i quoted⟧“Get out of the car.”⟦/⟧’⟦/⟧
⟦K→O i⟧‘⟦F→D i quoted⟧“Get out”⟦/⟧? Or ⟦F→D i quoted⟧“get out of here”⟦/⟧?’⟦/⟧
⟦O→K i⟧‘Of the car. And then a door.’⟦/⟧ He’s looking at me over the top of their heads. He has Dec’s eyes. ⟦O→K i =⟧‘I thought it was Mum, but Mum’s a different shout.’⟦/⟧
⟦M→O i⟧‘Would you know it again?’⟦/⟧
⟦O→M i⟧‘I don’t know,’⟦/⟧ says my son slowly. ⟦O→M i =⟧‘I’d my headphones in.’⟦/⟧
@break ●
The phone’s been going all day in my cardigan pocket. I take it out when they’ve gone and read it standing up.
@message
GRANGE CLOSE SUPPER CLUB 🍷
Paul: ⟦P→N+A+G+F i message⟧Any word??⟦/⟧
Gareth: ⟦G→P+N+A+F i message⟧2 guards here. v polite. Asked about times⟦/⟧
Aoife: ⟦A→G+P i message⟧Will you stop typing things Gareth⟦/⟧
Gareth: ⟦G→A i message⟧What? We’ve nothing to hide⟦/⟧
Paul: ⟦P→N i message⟧Niamh we’re all here for you xx⟦/⟧
Fiona: ⟦F→N i message⟧I’ve your pavlova dish. Will I drop it up⟦/⟧
@end
I type: ⟦N→F i message⟧Yes do.⟦/⟧
@break ●
She comes to the back. She’s got no coat on and her hair’s stuck to her head. She puts the dish down on the counter very carefully, as if it’s full.
⟦F→N i⟧‘Is he in?’⟦/⟧
⟦N→F i⟧‘Oisín? Upstairs.’⟦/⟧
⟦F→N i⟧‘What did he tell them?’⟦/⟧
⟦N→F i⟧‘That he’d his headphones in.’⟦/⟧
She breathes out. She’s a big handsome capable woman, Fi Lacey, she ran the parents’ association for six years, and I’ve never seen her sit down in another person’s kitchen without wiping something first. She sits. A minute later there’s a scratch on the glass and it’s Aoife, in her husband’s anorak.
⟦A→N i⟧‘I came along the lane. I said to Gar that I was walking off the cheese. Have you a drink?’⟦/⟧
⟦N→A i⟧‘There’s only the cooking stuff.’⟦/⟧
⟦A→N i⟧‘I don’t care if it’s Toilet Duck.’⟦/⟧
⟦F→A i⟧‘Why would you say quarter past one?’⟦/⟧ says Fiona. ⟦F→A i =⟧‘We *agreed*. It was half twelve.’⟦/⟧
⟦A→F i⟧‘I panicked. He’d these eyelashes.’⟦/⟧
⟦F→A i⟧‘Who had?’⟦/⟧
⟦A→F i⟧‘The young guard.’⟦/⟧
⟦F→A i⟧‘Well, would you ever go back and tell eyelashes that you looked at the wrong clock?’⟦/⟧
⟦N→F+A i⟧‘Stop. Both of you. Keep it down, he’s over our heads.’⟦/⟧ I pour three glasses. The bottle’s rattling on the rims, so I use both hands. ⟦N→F+A i =⟧‘Where’s the car?’⟦/⟧
They look at each other.
⟦A→N i⟧‘Where you said.’⟦/⟧
⟦N→A i⟧‘And the keys?’⟦/⟧
⟦A→N i⟧‘In the exhaust. Where you said, Niamh. I drove it the whole way out with the seat back where he had it, I was practically lying down. I got the bus home with the *nurses*.’⟦/⟧
⟦N→F i⟧‘And him?’⟦/⟧
⟦F→N i⟧‘He’s the same.’⟦/⟧
⟦N→F i⟧‘Is he eating?’⟦/⟧
⟦F→N i⟧‘He had two Weetabix,’⟦/⟧ says Fiona bitterly. ⟦F→N i =⟧‘He complained about the milk.’⟦/⟧
@break ●
At eight Paul decides that we ought all to be together. So we are, in the Laceys’ front room, with the good lamps on and half a cheesecake that nobody will start.
⟦P→N i⟧‘I want to say something to you, Niamh,’⟦/⟧ says Paul. He’s standing up. He was always going to be standing up. ⟦P→N i =⟧‘On behalf of myself and Gar.’⟦/⟧
⟦G→P i⟧‘You needn’t say it on mine.’⟦/⟧
⟦P→G i⟧‘We talked about this.’⟦/⟧
⟦G→P i⟧‘You talked about it. I was on the toilet.’⟦/⟧
⟦A→G i⟧‘Gareth, for the love of God.’⟦/⟧
⟦P→N i⟧‘It’s about the money,’⟦/⟧ says Paul. ⟦P→N i =⟧‘You’re going to hear it from the guards, so I’d rather it was from us. It wasn’t a few quid. It was a hundred and eighty.’⟦/⟧
⟦N→P i⟧‘A hundred and eighty what?’⟦/⟧
I do it quite well. I can see Fiona, on the pouffe, looking into the gas fire.
⟦P→N i⟧‘Thousand. I had the power of attorney for Mam and I thought, well, it’s sitting there. It was only ever to be for the eighteen months.’⟦/⟧
⟦N→P i⟧‘And Gareth?’⟦/⟧
⟦G→N i⟧‘Sixty.’⟦/⟧
⟦A→G i⟧‘Sixty!’⟦/⟧ says Aoife. ⟦A→G i =⟧‘You told me forty!’⟦/⟧
⟦G→A i⟧‘It was forty. Then there was a second phase.’⟦/⟧
⟦A→G i⟧‘Where did you get the other *twenty?*’⟦/⟧
⟦G→A i⟧‘You know the campervan?’⟦/⟧
⟦A→G i⟧‘What about it?’⟦/⟧
⟦G→A i⟧‘It isn’t being serviced.’⟦/⟧
She isn’t acting now. It’s a strange thing to see them side by side, the one that’s real. She gets up off the couch, and goes out into the hall, and we can hear her walking up and down on the tiles.
⟦F→P i⟧‘And what do you two think he’s done?’⟦/⟧ asks Fiona. She says it to the fire.
⟦P→F i⟧‘Sure it’s obvious. He’s over there sorting it out. You frightened him, Fi, with your quarter one. He’ll have got on a plane to bang a few heads.’⟦/⟧
⟦G→P i⟧‘Without telling his wife?’⟦/⟧
⟦P→G i⟧‘He didn’t want to worry her.’⟦/⟧
⟦G→P i⟧‘Paul, mate. Read the room. He’s legged it.’⟦/⟧
⟦P→G i⟧‘I’ve known Dec Corrigan since we were *seven*.’⟦/⟧
⟦G→P i⟧‘I know. You’ve said. He gave you half his Mars bar. You’ve paid for it.’⟦/⟧
⟦P→N i⟧‘He’d never do that to me. Would he, Niamh? Tell him.’⟦/⟧
I’m fond of Paul. That’s what nobody would believe, afterwards, if there’s an afterwards. He’s got a stain on his jumper from last night’s lemons. All I’d have to say is, he’s a mile and a half away, Paul, in your father’s pyjamas.
⟦N→P i⟧‘I don’t know,’⟦/⟧ I say. ⟦N→P i =⟧‘I don’t think I know what he’d do.’⟦/⟧
The bell goes. We all of us jump, even the ones with no reason to.
⟦A→F i⟧‘It’s that guard,’⟦/⟧ Aoife calls out from the hall in a high voice. ⟦A→F+N+P+G i =⟧‘It’s Garda Kehoe. He says it’s only the one thing.’⟦/⟧
⟦K→F+P+N+G i⟧‘I’m sorry for disturbing your evening.’⟦/⟧ He has his hat under his arm. Somebody’s ironed him since this afternoon. ⟦K→F i =⟧‘It’s just, the sergeant was wondering would you have another house, Mrs Lacey? Locally?’⟦/⟧
⟦F→K i⟧‘No.’⟦/⟧
⟦P→K i⟧‘There’s Mam’s,’⟦/⟧ says Paul.
⟦K→P i⟧‘And is there anyone in it at the moment, sir?’⟦/⟧
⟦P→K i⟧‘Not a sinner. Not since Easter. The heating’s off.’⟦/⟧
⟦F→K i⟧‘I go over,’⟦/⟧ says Fiona. ⟦F→K i =⟧‘I do go over, to air it. I was there today. I might have had the lights on.’⟦/⟧
⟦K→F i⟧‘That’ll be it, so. A neighbour rang in. She said there was a man’s voice shouting, but she’s eighty-eight.’⟦/⟧
⟦A→K i⟧‘It’d be the radio,’⟦/⟧ says Aoife, over his shoulder.
⟦F→K i⟧‘I leave the radio on. For burglars.’⟦/⟧
⟦K→F i⟧‘Very wise,’⟦/⟧ says Garda Kehoe. He writes it down, with his tongue in the corner of his mouth. ⟦K→F i =⟧‘She said that it was shouting about milk.’⟦/⟧
⟦G→K i⟧‘*The Archers*,’⟦/⟧ Gareth says. He’s helping himself to cheesecake. ⟦G→K i =⟧‘It’s all milk, that.’⟦/⟧
@break ●
⟦O→N i⟧‘Are you going to get arrested?’⟦/⟧
It’s after midnight. I’d thought he was asleep. He’s at the top of the stairs, on the step where he used to sit when he was small and we had people in.
⟦N→O i⟧‘What would I be arrested for?’⟦/⟧
⟦O→N i⟧‘I don’t know. You washed the dog.’⟦/⟧
⟦N→O i⟧‘He was muddy.’⟦/⟧
⟦O→N i⟧‘You washed him at two in the *morning*, Mum.’⟦/⟧
I sit down on the stair beneath his. It’s easier, not having to see his face. Under the door the dog’s tail is thumping, twice, three times, at the sound of us.
⟦N→O i⟧‘Osh. If it was somebody’s fault. If it was a person you were very fond of, and they’d done something to a lot of other people.’⟦/⟧
⟦O→N i⟧‘Are we talking about you or Dad?’⟦/⟧
⟦N→O i⟧‘I’m asking.’⟦/⟧
⟦O→N i⟧‘He sold my Xbox,’⟦/⟧ says Oisín. ⟦O→N i =⟧‘He said it was robbed. I saw it on DoneDeal, it’d my sticker on it.’⟦/⟧ He leans his forehead on the back of my neck, hard, like a calf. ⟦O→N i =⟧‘I didn’t hear anything. I was asleep. I’ll tell the old one that if you like.’⟦/⟧
@break ●
I should go back.
I did leave at twelve. I did have a headache. I got as far as our own gate and I stood there, with the dog, and I thought about Paul’s mother’s house. She’s in the Bon Secours home with her own curtains up. I’d helped Fi hang them. I thought about the four hundred a month that Dec said we’d have to stop sending to my brother. And I walked round to the side, and lifted up the lid of the recycling, and then sat down on the wet step with the torch on my phone and I went through it. Three years of it, near enough. He’d never shredded. He’d never thought there was anybody in the house who’d look.
There’s no Porto. There was a field once. There wasn’t even a girl. There was the lease of an apartment for one in Málaga, and a one-way ticket, Saturday, 6.40 a.m.
So I was sitting there in the dark when he came up the drive. He wasn’t drunk. He didn’t go in. He got into the car, with the lights off, and I saw that the bag was on the back seat already. And I was going to let him. I want that understood. I was too tired to get up.
It was Fiona who came around the hedge in her apron.
⟦F→D i⟧‘Get out of the car!’⟦/⟧
⟦D→F i⟧‘Fi? What are you doing? Go home, you’ll wake the whole—’⟦/⟧
⟦F→D i⟧‘I rang them. I rang Porto, Declan, I got the number off the brochure. It’s a fish restaurant! Get out of the *car!*’⟦/⟧
⟦A→F i⟧‘Fi, don’t,’⟦/⟧ somebody was saying, ⟦A→F i =⟧‘Fi, love, come on, he’s not worth it.’⟦/⟧ That was Aoife, running, with her shoes in her hand.
⟦D→A i⟧‘Talk to her, will you, Aoife? She’s hysterical.’⟦/⟧
⟦A→D i⟧‘What’s the bag for?’⟦/⟧
⟦D→A i⟧‘What bag?’⟦/⟧
⟦A→D i⟧‘That bag. On the back seat, with the belt on it. What’s it for?’⟦/⟧
⟦D→A i⟧‘It’s gym stuff. Ladies. *Ladies*. I’ll tell you what, I’ll go in and I’ll get the file and we can sit down, the three of us, over a—’⟦/⟧
And then he saw me. I’d stood up. I had the ticket in my hand.
⟦D→N i⟧‘Neevo,’⟦/⟧ said my husband. He smiled, he actually smiled. He put his arms out to me, and he took a step backwards, over the dog.
It made a noise like a dropped melon.
⟦F→N+A i⟧‘Is he dead?’⟦/⟧
⟦A→F i⟧‘I don’t know. Feel him.’⟦/⟧
⟦F→A i⟧‘*You* feel him!’⟦/⟧
⟦N→F+A i⟧‘He’s breathing,’⟦/⟧ I said.
⟦A→N i⟧‘Oh, thank God. Will I ring an ambulance?’⟦/⟧
I’ve gone over it. There’s a place there, just about the length of a breath, where I might have said anything at all.
⟦N→F+A i⟧‘Does Paul’s mother’s house still have the stairlift?’⟦/⟧ I said.
@break ●
@heading
SUNDAY
@end
The house smells of talc. They’ve got him in the box room, which has a bolt on the outside, because the old lady used to wander. He’s sitting up in the bed with a bandage on his head, in a pair of Paul’s late father’s pyjamas.
⟦D→N i⟧‘About time,’⟦/⟧ he says. ⟦D→N i =⟧‘Tell these two lunatics to give me back my phone.’⟦/⟧
⟦N→D i⟧‘How’s the head?’⟦/⟧
⟦D→N i⟧‘It’s fractured! I could have a bleed. This is false imprisonment, d’you know that? They’ll do time for it. The three of you will do time.’⟦/⟧
⟦A→D i⟧‘You’d have to do yours first,’⟦/⟧ says Aoife. She’s on the commode, with the lid down, doing her nails.
⟦F→N i⟧‘He won’t give us it. I’ve asked him nice, and I’ve asked him the other way.’⟦/⟧
⟦N→D i⟧‘It’s only a password, Dec.’⟦/⟧
⟦D→N i⟧‘There’s nothing in it! How many times? It’s gone. It’s tied up. It’s in a vehicle.’⟦/⟧
⟦N→D i⟧‘It’s in the Banco Sabadell. It was three hundred and eighty-two thousand on the ninth. You printed it out.’⟦/⟧
He shuts his mouth. On the landing the stairlift starts to hum.
⟦A→F i⟧‘Who’s that?’⟦/⟧
⟦F→A i⟧‘I locked it. I locked the front door.’⟦/⟧
⟦A→F i⟧‘Has Paul got a key?’⟦/⟧
⟦F→A i⟧‘He’s at the *match*.’⟦/⟧
⟦D i⟧‘In here!’⟦/⟧ roars my husband. ⟦D i =⟧‘Help! I’m in here! Get the guards!’⟦/⟧
⟦N→D i⟧‘Be quiet, Declan.’⟦/⟧
⟦D i⟧‘*Help!*’⟦/⟧
It takes a long time, a stairlift. We listen to it come. It stops, and it folds up its arm with a click, and then there’s a knock on the door: two knocks, quite soft.
⟦M→N+F+A i⟧‘Don’t get up,’⟦/⟧ says Bríd Moylan. She’s in a raincoat and flat shoes. ⟦M→N+F+A i =⟧‘I’d have taken the stairs only for my hip. It’s a grand yoke, isn’t it? I must price one.’⟦/⟧
⟦D→M i⟧‘Are you a guard?’⟦/⟧
⟦M→D i⟧‘I am.’⟦/⟧
⟦D→M i⟧‘Thank Christ! Arrest them. I’m Declan Corrigan, I’ve been assaulted, I’ve been held here against my will since—’⟦/⟧
⟦M→D i⟧‘Are you?’⟦/⟧ she says. She takes a photograph out of her pocket, holds it at arm’s length, and looks from it to him. ⟦M→D i =⟧‘No. I don’t think so. Declan Corrigan boarded a flight for Málaga yesterday morning. It’s all on the system. His car was in the long-term.’⟦/⟧
There isn’t a sound in the room but the rain.
⟦D→M i⟧‘But I didn’t,’⟦/⟧ Dec says. ⟦D→M i =⟧‘How could I have? I’m here!’⟦/⟧
⟦F→M i⟧‘Who boarded?’⟦/⟧ whispers Fiona.
⟦M→F i⟧‘Nobody, I’d say. But young Kehoe spoke to the airline, and they’d to ring him back, and he wrote down what he expected to hear. He’s very green. I’ll have to have a word with him about that.’⟦/⟧ She lowers herself onto the end of the bed. ⟦M→F+N+A i =⟧‘I’d say it could be Wednesday before I’d get round to it.’⟦/⟧
⟦N→M i⟧‘Why Wednesday?’⟦/⟧ I say.
⟦M→N i⟧‘The banks’ll be open the Monday and Tuesday.’⟦/⟧
Nobody speaks. She’s turned the photograph over, and she’s smoothing it down against her knee. I see that it isn’t of Declan. It’s a brochure. It has a blue sky, and white balconies, and a crease in it where it’s been kept in a handbag.
⟦M→D i⟧‘My sister’s lump sum,’⟦/⟧ the sergeant says. ⟦M→D i =⟧‘She was thirty-four years a school secretary. You came out to the house to her, Mr Corrigan, you brought a cake. I was in the other room with the telly on. I’d know your voice anywhere.’⟦/⟧
⟦D→N i⟧‘Neevo,’⟦/⟧ says Dec. ⟦D→N i =⟧‘Neevo, listen to me. Pet. You’re not like them.’⟦/⟧
I sit down on the other side of the bed. I get the laptop out of my bag and open it up on the candlewick, and I take his hand, the right one, and put it on the keys.
⟦N→D i⟧‘You know what to do,’⟦/⟧ I tell him.

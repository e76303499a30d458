# title: The Parting of the Rope
# style: third person past; British single straight quotes; songfic at a wake; LiveJournal header; mixture of tags; a crowded pub
# cast: G = Gwilym Prosser | Gwilym, Prosser, Cox, the coxswain, the cox | he
# cast: F = Ffion Pugh | Ffion, Pugh | she
# cast: D = Dai Spanner | Dai, David Bowen, Spanner, the mechanic | he
# cast: B = Bogusia Wilk | Bogusia, Bo, Bogs | she
# cast: E = Eirlys Tudor | Eirlys, Mrs Tudor, the widow | she
# cast: A = Alun Tudor | Alun, the lad, Huw's son, the boy | he
# cast: R = Reg | Reg, the landlord | he
# cast: V = Vaughan from headquarters | Vaughan, Mr Vaughan, the man from headquarters, the suit | he
---
@front
Title: The Parting of the Rope
Fandom: Porth Galar
Characters: the whole crew, Huw (RIP)
Rating: PG-13 for Dai's mouth
Spoilers: all of series four, INCLUDING THE CHRISTMAS ONE
Disclaimer: S4C and the BBC own them, and they can have them back when they've learned how to look after them.
@end
@note
They gave Huw a helicopter shot and a slow fade and then straight into the trail for the new bloody cookery thing. Not good enough. He was in it from the first episode. Here is his wake.
The song is mine, it goes to more or less any tune in three-four, my uncle used to sing one like it.
@end
Everybody had said they wouldn't sing.
It had been agreed at the boathouse beforehand. Gwilym had gone round and told each of them, in that way he had of looking over your shoulder at the sea: no singing, Eirlys doesn't want it, it'd set the boy off. So they'd had the chapel and the ham and now they were in the Ship, forty-odd people in their good coats, steaming, not singing, and it was the loudest thing Ffion Pugh had ever heard.
⟦R i⟧'Huw Tudor is the only man I knew,'⟦/⟧ Reg was meant to be saying over the bar, ⟦R i =⟧'who'd buy a half so that he could come back twice.'⟦/⟧ Reg couldn't get it out. He'd tried it on three separate customers.
⟦D→F i⟧'It's like being at the dentist,'⟦/⟧ said Dai Spanner.
⟦F→D i⟧'Drink your pint.'⟦/⟧
⟦D→F i⟧'I have drunk my pint. I've drunk Bo's.'⟦/⟧
⟦B→D i⟧'I wondered who did this,'⟦/⟧ said Bogusia.
They had the corner under the barometer, the same as ever, and nobody had sat on the end of the bench. It hadn't been discussed. There was a coat on it now, as if somebody was coming back from the gents.
⟦D→F i⟧'Who's he?'⟦/⟧
⟦F→D i⟧'Where?'⟦/⟧
⟦D→F i⟧'By the fruit machine. In the suit.'⟦/⟧
⟦F→D i⟧'They're all in suits, Dai, it's a funeral.'⟦/⟧
⟦D→F i⟧'No, but his fits.'⟦/⟧
⟦B→D i⟧'He's from headquarters. He gave to Gwilym his card. Vaughan.'⟦/⟧
⟦D→B i⟧'What do they want?'⟦/⟧
⟦B→D i⟧'I suppose that he wants to say he's sorry.'⟦/⟧
⟦D→B i⟧'He can stick his sorry,'⟦/⟧ Dai said, and then looked at the coat on the bench and rubbed his nose. He'd a graze all down one side of his hand, five days old, from the rope. He'd not let the doctor look at it. ⟦D→B i =⟧'How's the lad?'⟦/⟧
⟦F→D i⟧'Where is he?'⟦/⟧
⟦B→F i⟧'He was with his mother. By the window.'⟦/⟧
⟦F→B i⟧'He isn't now.'⟦/⟧
@lyrics
Oh, haul away the morning and haul away the tide,
And it's who'll go down to the slip with me and who'll stay here and bide?
@end
He was round the back with the barrels. Somebody'd given him a whisky, he was seventeen, and he was holding it out in front of him as you'd hold something for somebody who was tying their shoe. It was Gwilym who'd found him. Gwilym was sitting on a crate, with his knees apart and his best trousers riding up, and neither was saying anything when Ffion put her head around the door, so she stopped where she was. She always felt bad about that afterwards. She'd only come to see he was all right.
⟦A→G i⟧'They said that he let go,'⟦/⟧ said Alun.
⟦G→A i⟧'Who said it?'⟦/⟧
⟦A→G i⟧'In school. Carwyn Rees.'⟦/⟧
⟦G→A i⟧'Was Carwyn Rees there?'⟦/⟧
⟦A→G i⟧'No.'⟦/⟧
⟦G→A i⟧'Well then.'⟦/⟧
⟦A→G i⟧'But did he?'⟦/⟧
The coxswain of the Porth Galar boat looked over the boy's shoulder, only there wasn't any sea there, just a poster about Babycham.
⟦G→A i⟧'There was two of them on the yacht,'⟦/⟧ he said. ⟦G→A i =⟧'You know that. The father and a little girl, eight or nine. Your dad had gone across to them on the line because he was the lightest. He'd got the girl up under his arm. Dai had the other end, Dai and Bogs. And she went over on her side, the yacht did, and the line fouled. So it was hauling them under, see, both. He'd the one hand. He could hold the rope or hold the girl.'⟦/⟧
⟦A→G i⟧'So he let go of it.'⟦/⟧
⟦G→A i⟧'He took out his knife. He looked up at me. And he cut it, Alun, above himself. He threw her to me like, I don't know. Like you'd throw a sheep in a trailer. And I caught her.'⟦/⟧
⟦A→G i⟧'That's not letting go.'⟦/⟧
⟦G→A i⟧'No. It isn't.'⟦/⟧
⟦A→G i⟧'Then why hasn't anybody *told* us?'⟦/⟧
⟦G→A i⟧'There's an inquiry. We've been asked not to speak of it until.'⟦/⟧ Gwilym stopped. He put his big hand over his eyes. ⟦G→A i =⟧'I ought to have come on the Sunday. I got as far as your gate. I'm sorry, bach. I'd no idea how to come in without him.'⟦/⟧
The whisky had started to slop. Gwilym took it out of his hand and drank it himself.
⟦G→F i⟧'You may as well come in and all, Pugh,'⟦/⟧ he said. ⟦G→F i =⟧'You breathe like a bloody horse.'⟦/⟧
@break ~*~
⟦V→E i⟧'Mrs Tudor? I don't want to intrude.'⟦/⟧
⟦E→V i⟧'No,'⟦/⟧ said Eirlys. She was a small neat woman and she'd been shaking hands since eleven. ⟦E→V i =⟧'Nobody does. Did you have some ham?'⟦/⟧
⟦V→E i⟧'I did, thank you. It's just to tell you that the Institution—all of us—we're so very sorry. Your husband was an exceptional servant.'⟦/⟧
⟦D→V i⟧'A what?'⟦/⟧
⟦F→D i⟧'Dai,'⟦/⟧ said Ffion.
⟦D→V i⟧'He was an exceptional *what*, sorry?'⟦/⟧
⟦V→D i⟧'It's an expression. Mr Bowen, isn't it? I've read your statement, I'd very much like to—'⟦/⟧
⟦D→V i⟧'Have you? Read it nice and slow, did you? Did you get to where I says the winch was three years past its date? Did you get to where I says I'd wrote to you? Four times I wrote. I've got carbon copies.'⟦/⟧
⟦V→D i⟧'I don't think this is the—'⟦/⟧
⟦B→V i⟧'I also wrote,'⟦/⟧ Bogusia said. ⟦B→V i =⟧'My English is not so good so I was very polite. I'm now thinking it was a mistake, this being polite.'⟦/⟧
⟦G→D i⟧'That's enough.'⟦/⟧
⟦D→G i⟧'It's not, though, is it? Cox? It's not nearly.'⟦/⟧
⟦G→D i⟧'I said enough. It's Eirlys's day.'⟦/⟧
⟦E→G i⟧'Is it true?'⟦/⟧ said Eirlys.
No one in the Ship was pretending to talk any more. Somebody's spoon went round in somebody's cup, and stopped.
⟦V→E i⟧'There'll be a full inquiry, Mrs Tudor, I can promise you that.'⟦/⟧
⟦E→G i⟧'I wasn't asking you, Mr Vaughan. Gwilym. Did he know about the winch? Did Huw?'⟦/⟧
⟦G→E i⟧'He did. We all did.'⟦/⟧
⟦E→G i⟧'And out you went.'⟦/⟧
⟦G→E i⟧'There was a child on it,'⟦/⟧ Gwilym said.
⟦E→G i⟧'There's a child on it every time!'⟦/⟧ It came out of her like a plate breaking. ⟦E→G i =⟧'There's always somebody's child! Twenty-two years I lay there and listened to that bloody bleeper go, and every time he'd put his hand flat on my back, as if I was asleep, and off he'd go down the stairs with his boots in his hand. So as not to wake me. I was never asleep! Not once. I never told him.'⟦/⟧
⟦A→E i⟧'Mam,'⟦/⟧ said Alun.
⟦E→A i⟧'I never told him, cariad.'⟦/⟧
⟦A→E i⟧'Mam, he knew. He told me. He said that you snore when you're asleep, he could always tell. He said, your mother lies there like a plank and thinks I'm soft.'⟦/⟧
⟦E→A i⟧'He never did.'⟦/⟧
⟦A→E i⟧'He said it was the nicest thing anyone ever did for him.'⟦/⟧
Eirlys Tudor put the back of her hand up against her mouth. It might have gone either way, just then. There were people looking at the carpet, there was old Mrs Rees from the shop with her hanky already out. And it was Reg, of all people, Reg who'd a voice like a gate, who'd got the bar-cloth wrapped around and around his fist and was looking at nobody:
⟦R i⟧'Oh, haul away the evening,'⟦/⟧ sang Reg, and ran out of puff.
⟦G→R i⟧'Reg,'⟦/⟧ said Gwilym warningly.
⟦E→G i⟧'Leave him,'⟦/⟧ Eirlys said.
⟦G→E i⟧'You said you didn't want it, girl.'⟦/⟧
⟦E→G i⟧'I said I couldn't stand it. It's not the same thing. Who's got the tenor, now? It used to be him that had the tenor.'⟦/⟧
No one had. They looked around for him, actually looked, half of them, it was that much of a habit. Then Alun put down his mother's bag on the bench in the corner, next to the coat, and stood up straight.
@lyrics
Oh, haul away the evening and haul away the light,
And there's one shall lie in the cold green bed who lay in mine last night.
The rope may part, the rope may part, but the hand that held it, never,
And we'll go down to the slip, my boys, and we'll all go down together.
@end
He'd got his father's way of shutting his eyes for the top note. It was awful. It was lovely. Dai Spanner cried like a tap, with his mouth open, still singing, and Bogusia, who'd never learned the words in nine years, held onto his sleeve and sang something of her own in Polish that was in the same key.
They did it four times through. They'd have gone on. But a noise started up under it, thin, like a wasp in a jar, and then another one, and another, on all sides of the room, on people's belts and in their handbags and in the pockets of their good coats.
It stopped. They looked at each other.
⟦D→G i⟧'They can't,'⟦/⟧ said Dai. ⟦D→G i =⟧'Not today, we're stood down. We've all had a drink. Abersoch's covering.'⟦/⟧
⟦G i⟧'Prosser,'⟦/⟧ Gwilym said into the telephone behind the bar. He listened. ⟦G i =⟧'How many? ...No. No, they'd be fifty minutes. How many did you say?'⟦/⟧
⟦F→G i⟧'What is it?'⟦/⟧
⟦G→F i⟧'Kayakers. Off the Sound. A school party.'⟦/⟧ He'd put his hand over the mouthpiece. For once he wasn't looking over anybody's shoulder. He was looking straight at Eirlys Tudor, and it was clear that if she said no he would tell them no. ⟦G→F i =⟧'Who's not had one?'⟦/⟧
⟦F→G i⟧'Me. I'm driving my nan.'⟦/⟧
⟦B→G i⟧'Also me. He drank it.'⟦/⟧
⟦D→B i⟧'You're welcome,'⟦/⟧ said Dai.
⟦G→B i⟧'It wants four to launch her.'⟦/⟧
⟦V→G i⟧'I've not,'⟦/⟧ somebody said. It was the man from headquarters. He'd gone a bit pink. ⟦V→G i =⟧'I've been on the orange juice. I did eleven years at Tenby before I went in the office. I could take the bow. If you'd have me.'⟦/⟧
Dai opened his mouth and Ffion trod on his foot.
⟦G→V i⟧'That's three,'⟦/⟧ said Gwilym. ⟦G→V i =⟧'And I've had the one whisky.'⟦/⟧
⟦A→G i⟧'It was mine,'⟦/⟧ said Alun. ⟦A→G i =⟧'I didn't drink any of it. I did my sea survival in August, Cox, Dad signed it off. I'm over seventeen.'⟦/⟧
⟦G→A i⟧'No. Not a chance in hell.'⟦/⟧
⟦A→G i⟧'I'm the lightest,'⟦/⟧ said Alun.
You could hear the rigging going in the harbour. Everyone was very careful not to look at Eirlys, and she got up, and she took her son's tie off over his head, as she'd been doing since he was five. She folded it in four. She got the coat off the end of the bench and held it out by the shoulders.
⟦E→A i⟧'It'll be long in the arm,'⟦/⟧ she said. ⟦E→A i =⟧'Go on. I shan't be asleep.'⟦/⟧
@end_note
Comments make me cry in a good way. Yes I know a real cox would never and there'd be an actual relief crew, hush.
@end

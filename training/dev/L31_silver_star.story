# title: Silver Star
# style: third person past; curly single quotes; British, Leicester 1980, a minicab office of Ugandan Asians; longer, several scenes, six persons, radio; tags about a third
# cast: J = Jayant Popat | Mr Popat, Jayant, Jayantbhai, Papa, boss, the proprietor, his father | he
# cast: K = Kusum Popat | Mrs Popat, Kusum, Kusumben, Mummy, his wife, his mother | she
# cast: D = Dilip Popat | Dilip, Dil, his son, the boy | he
# cast: M = Maureen Tighe | Maureen, Mo, the controller | she
# cast: C = Clive Barrett | Clive, Car Two | he
# cast: B = Bashir | Bashir, Car Four | he
# cast: O = Charles Odong | Mr Odong, Odong, the African, the stranger, the man in the suit | he
# cast: A = Mrs Allardyce | Mrs Allardyce, the old lady | she
---
The man had been sitting on the bench since before four and it was some time until anybody understood that he wasn’t waiting for a cab.
⟦M→J i⟧‘I’ve asked him twice,’⟦/⟧ said Maureen, with her hand over the microphone. ⟦M→J i =⟧‘I’ve asked him where to, and he says nowhere. I said it’s two pound minimum.’⟦/⟧
⟦J→M i⟧‘Perhaps he is cold.’⟦/⟧
⟦M→J i⟧‘I’m cold. I’ve got my feet in a cardboard box. Go ahead, Two.’⟦/⟧
⟦C→M i⟧‘Two. I’m outside the Infirmary, there’s no Hargreaves.’⟦/⟧
⟦M→C i⟧‘Is there an old chap with a stick?’⟦/⟧
⟦C→M i⟧‘There’s about nine old chaps with sticks, darling. You want to give me a clue?’⟦/⟧
⟦M→C i⟧‘He’s got a bandage on.’⟦/⟧
⟦C→M i⟧‘Maureen. It’s a hospital.’⟦/⟧
The office of Silver Star Cars was on the Narborough Road, between a launderette and a shop that had sold bridal wear. It had in it a counter, a paraffin heater, a calendar of Lord Krishna compliments of a tyre firm, the bench, and the radio; behind a curtain there was a kettle. Mr Popat had paid four thousand pounds for it, with the goodwill and three Cortinas. In Jinja he had had the cinema. He’d had, to be exact about it, the Odeon, the Majestic, and the ice plant.
He came around the counter. He believed that in a business one should speak to everybody.
⟦J→O i⟧‘Good afternoon, sir. Can we take you somewhere?’⟦/⟧
The man got up at once. He was tall and very black, in a blue suit that was too light for the time of year, and he had folded on his knee a copy of the Mercury from which he’d torn something out. He was perhaps thirty-five. There was a mark, or a fold, on the left cheek below the eye, of the kind that looks as if it has been done by a thumb.
⟦O→J i⟧‘You are the proprietor?’⟦/⟧
⟦J→O i⟧‘I am.’⟦/⟧
⟦O→J i⟧‘It’s about the driver,’⟦/⟧ the man said. ⟦O→J i =⟧‘It says that you want somebody for nights. I have a clean licence. It is a British one.’⟦/⟧
It was the voice. Or it wasn’t the voice only; it was how he held out the piece of newspaper, flat, on the palm, for inspection. Mr Popat looked at it. He took a step back and felt the counter behind him.
⟦J→O i⟧‘It’s taken,’⟦/⟧ he said.
⟦O→J i⟧‘It is in today’s.’⟦/⟧
⟦J→O i⟧‘It’s taken today. This morning. I’m sorry.’⟦/⟧
⟦O→J i⟧‘I see,’⟦/⟧ said the stranger. He folded up the piece and put it into his top pocket, and he gave a small nod at Maureen and at the calendar. ⟦O→J i =⟧‘Thank you for your heater.’⟦/⟧
The bell on the door was still going when Maureen said, ⟦M→J i⟧‘Who’s it taken by?’⟦/⟧
⟦J→M i⟧‘What?’⟦/⟧
⟦M→J i⟧‘Nights. I’ve been sat here since dinner time. Nobody’s been in. I’ve only Bashir for tomorrow and he wants to go off at eleven for his brother-in-law.’⟦/⟧
⟦J→M i⟧‘I didn’t care for him.’⟦/⟧
⟦M→J i⟧‘He was ever so clean. Is it because he’s coloured? Because I’ll tell you now, Mr Popat, Clive’s going to want to know.’⟦/⟧
But he’d gone behind the curtain. She heard the tap run. She heard him drop something, and it was one of the good cups, too, because he only had the two.
@break
⟦K→J i⟧‘Which one?’⟦/⟧ said his wife.
⟦J→K i⟧‘You know which.’⟦/⟧
⟦K→J i⟧‘There were so many. Between the house and Entebbe there were seven barriers.’⟦/⟧
⟦J→K i⟧‘The fifth. At the bridge. After Mukono, where there was the lorry with oranges.’⟦/⟧
Kusum had her glasses on and was doing the accounts, at the kitchen table, in pencil. She did them on a Thursday. She was a small, plump, rapid woman who had never until she was forty so much as carried a glass to the sink, and who’d had in the last eight years, at British United Shoe Machinery, three promotions.
⟦K→J i⟧‘It was night time.’⟦/⟧
⟦J→K i⟧‘They had a fire. He was the one in front. He put his hand in at the window, like that, flat. And I put the watch on it. And then he kept it there.’⟦/⟧
⟦K→J i⟧‘I remember.’⟦/⟧
⟦J→K i⟧‘He said, ⟦O→J i quoted⟧“Now Mama.”⟦/⟧’⟦/⟧
⟦K→J i⟧‘I know what he said.’⟦/⟧
⟦D→J i⟧‘What did he want?’⟦/⟧ said Dilip. He’d come in for the ironing board. He was nineteen and was going to be in a band, he had on a tie about as wide as a bootlace. ⟦D→J i =⟧‘Who’s this?’⟦/⟧
⟦K→D i⟧‘Nobody. Somebody Papa met. Use a cloth on that, it’s polyester.’⟦/⟧
⟦J→D i⟧‘You were there,’⟦/⟧ said Mr Popat.
⟦D→J i⟧‘Where was I?’⟦/⟧
⟦J→D i⟧‘In the back. With the pillows.’⟦/⟧
⟦D→J i⟧‘What, coming out? I was eleven. I had chickenpox. All I remember is wanting to be sick. Who’d you meet?’⟦/⟧
⟦J→D i⟧‘The soldier that took your mother’s bangles.’⟦/⟧
⟦D→J i⟧‘Where?’⟦/⟧
⟦J→D i⟧‘On Narborough Road. He wants to drive for me.’⟦/⟧
Dilip stood with the iron in his hand. He began to laugh, but he looked at his mother and he stopped.
⟦D→J i⟧‘You’re having me on. How d’you know that it’s him?’⟦/⟧
⟦J→D i⟧‘He has got a mark. Here.’⟦/⟧
⟦D→K i⟧‘Mum? Did he have a mark?’⟦/⟧
⟦K→D i⟧‘I didn’t look at his face,’⟦/⟧ said Kusum. ⟦K→D i =⟧‘I was looking at my hands. They wouldn’t come off, you see. I’d had them since I was married. He sent one of the others for soap.’⟦/⟧
Nobody spoke for a bit; the iron ticked. It was the soap that Mr Popat had forgotten. He’d told the story, when he told it, as one thing quickly done: there was a barrier, there was a gun, they took the watch and they took the bangles. It came to him that for that part of it he hadn’t been there. He’d been facing the front, with both hands on the wheel, as he’d been told to.
⟦J→K i⟧‘What did he do, with the soap?’⟦/⟧
⟦K→J i⟧‘He did it himself. He put the water from his bottle. He was quite careful about it.’⟦/⟧ She turned over a page. ⟦K→J i =⟧‘You’ve put twelve gallons here for Bashir, on the Monday. Where did he go, Scotland?’⟦/⟧
⟦D→J i⟧‘We should get the police on him. He can’t just walk around. We should get Clive and a couple of the lads.’⟦/⟧
⟦K→D i⟧‘And do what?’⟦/⟧
⟦D→K i⟧‘I don’t know. Ask him for them back!’⟦/⟧
⟦K→D i⟧‘Twenty-two carat,’⟦/⟧ said Kusum. ⟦K→D i =⟧‘Six on each arm. I expect he’s got them on him. Jayant, did you give him the job?’⟦/⟧
⟦J→K i⟧‘Did I give him the job!’⟦/⟧
⟦K→J i⟧‘I’m asking.’⟦/⟧
⟦J→K i⟧‘I told him it had gone.’⟦/⟧
⟦K→J i⟧‘Did he know you?’⟦/⟧
⟦J→K i⟧‘No. I don’t think so. I’m fatter.’⟦/⟧
⟦K→J i⟧‘Then you’ve only told a lie to a person about a job,’⟦/⟧ said his wife. ⟦K→J i =⟧‘That’s not very much, for bangles.’⟦/⟧
@break
He was outside again the next day. He wasn’t on the bench; he stood across the road, at the bus stop, and let the buses go by. It had come on to sleet.
⟦M→J i⟧‘He’s there,’⟦/⟧ said Maureen.
⟦J→M i⟧‘I’ve seen.’⟦/⟧
⟦M→J i⟧‘He’ll catch his death. It’s a free country. Go ahead, Four.’⟦/⟧
⟦B→M i⟧‘Four. I’ve dropped at Oadby and I’m coming in. This car is making a smell.’⟦/⟧
⟦M→B i⟧‘What sort of smell?’⟦/⟧
⟦B→M i⟧‘Like a dog. I don’t like to say it on the air.’⟦/⟧
⟦M→B i⟧‘It’s that Alsatian of Clive’s, I told him. Put your window down. Can you do Mrs Allardyce at quarter past?’⟦/⟧
⟦B→M i⟧‘I did Mrs Allardyce last week.’⟦/⟧
⟦M→B i⟧‘Everybody’s got to do Mrs Allardyce, Bashir.’⟦/⟧
⟦B→M i⟧‘She hit me!’⟦/⟧
⟦C→M i⟧‘Two here,’⟦/⟧ said the radio, in a different voice. ⟦C→M i =⟧‘Tell him it’s only a tap. She likes him.’⟦/⟧
⟦B→C i⟧‘It was her umbrella!’⟦/⟧
⟦M→B i⟧‘Gentlemen, gentlemen. Get off the air, Clive. Mr Popat, what’s the matter? Where are you off to?’⟦/⟧
⟦J→M i⟧‘I’m going to the post,’⟦/⟧ he said.
He crossed over at the lights. He had no coat and had not thought of what to say. When the man saw him coming he took his hands out of his pockets, both of them, and held them a little way away from his sides.
⟦J→O i⟧‘Why are you standing here?’⟦/⟧
⟦O→J i⟧‘I wanted to see who it was,’⟦/⟧ said Mr Odong. ⟦O→J i =⟧‘The driver. You told me there was one. I thought I would look at him. But there is only the Pakistani, and the West Indian with the dog.’⟦/⟧
⟦J→O i⟧‘You have no business to spy on my office.’⟦/⟧
⟦O→J i⟧‘No, sir. That’s true.’⟦/⟧
⟦J→O i⟧‘Where do you come from?’⟦/⟧
⟦O→J i⟧‘Gulu. It’s in the north. It is in Uganda.’⟦/⟧
⟦J→O i⟧‘I know where Gulu is. I used to send films there. I sent them every month to Gulu, on the train.’⟦/⟧
⟦O→J i⟧‘Which films?’⟦/⟧
⟦J→O i⟧‘What does that matter? Sangam. Ben-Hur.’⟦/⟧
⟦O→J i⟧‘I saw it! At the Mission. There was no sound for the chariots. Father Russo had to do it with a tin.’⟦/⟧
He was smiling. When he smiled the mark went into the cheek and was gone. You couldn’t have sworn that there was any mark at all. A lorry went by them and threw up a sheet of slush, and they both of them jumped back against the same wall.
⟦J→O i⟧‘You were in the army,’⟦/⟧ said Mr Popat.
⟦O→J i⟧‘Who was not?’⟦/⟧
⟦J→O i⟧‘In seventy-two? In October?’⟦/⟧
⟦O→J i⟧‘In October I was in Jinja, at the barracks. Then I was on the road. Then they began to kill the Acholi, they called us to the parade ground by our names, and I went into the lake. I got to Kisumu. It was the tenth of November.’⟦/⟧ He said it as one says it to an official. ⟦O→J i =⟧‘It’s in my papers. I have told it to the Home Office, they’ve got it all typed.’⟦/⟧
⟦J→O i⟧‘On what part of the road?’⟦/⟧
⟦O→J i⟧‘All parts.’⟦/⟧
⟦J→O i⟧‘At the bridge? At Mukono?’⟦/⟧
⟦O→J i⟧‘Yes, at times. It was a good place. They had to slow down.’⟦/⟧
Now that it was there he didn’t know how to pick it up. For eight years he’d made speeches to this man. He’d made them in the van, in the mornings, driving to the cash and carry; he had been eloquent, in three languages. He’d had him on his knees.
⟦J→O i⟧‘I had a white Peugeot,’⟦/⟧ he said. ⟦J→O i =⟧‘A 404. With a roof rack. My wife was with me, and my son was in the back with the chickenpox.’⟦/⟧
Mr Odong looked at him for so long that Mr Popat thought that he would be embraced, or struck.
⟦O→J i⟧‘There were so many,’⟦/⟧ he said. ⟦O→J i =⟧‘There were many white Peugeots. I’m sorry. I would like to tell you yes.’⟦/⟧
⟦J→O i⟧‘You took her bangles.’⟦/⟧
⟦O→J i⟧‘It could be me. I took some. I took some, and the lieutenant took it from me.’⟦/⟧
⟦J→O i⟧‘With soap!’⟦/⟧
⟦O→J i⟧‘No,’⟦/⟧ said Mr Odong, after thinking. He shook his head. ⟦O→J i =⟧‘Soap, I don’t remember. That might be another person. Where we were, there was no soap.’⟦/⟧
@break
It was all over the office by six. Dilip had told Clive, and Clive told Bashir, who came in to pay his radio rent and stayed, with his back against the heater. Mr Popat had gone upstairs to lie down.
⟦B→C i⟧‘What I don’t follow is why he tells you and not me. I’m a Muslim.’⟦/⟧
⟦C→B i⟧‘What’s that got to do with it?’⟦/⟧
⟦B→C i⟧‘They shot at us also. My uncle was at Mbarara.’⟦/⟧
⟦D→B i⟧‘He didn’t tell anyone, I told you. Nobody’s supposed to know. So what are we going to do?’⟦/⟧
⟦M→D i⟧‘You’re going to take them amplifiers to the De Montfort Hall,’⟦/⟧ said Maureen. ⟦M→D i =⟧‘You’re booked.’⟦/⟧
⟦D→M i⟧‘I mean about him.’⟦/⟧
⟦M→D i⟧‘So do I.’⟦/⟧
⟦C→D i⟧‘Let me get this right,’⟦/⟧ Clive said. He’d got his flask open on the counter. He was a big, easy man, Leicester born, who’d once had a trial with the City. ⟦C→D i =⟧‘There’s a brother across the road, at a bus stop. And you want me to walk over there, and do what? Lamp him?’⟦/⟧
⟦D→C i⟧‘You don’t have to lamp him. Just stand there.’⟦/⟧
⟦C→D i⟧‘On account of he took a watch off your dad in Africa when he was what? Twenty?’⟦/⟧
⟦D→C i⟧‘And the bangles.’⟦/⟧
⟦C→D i⟧‘And you know that’s him.’⟦/⟧
⟦D→C i⟧‘My dad says he knows.’⟦/⟧
⟦C→D i⟧‘I got pulled in last month, on Humberstone Gate, because a lady knew it was me. She knew it, man. She was crying. Six foot, flat cap. I said to the sergeant, ⟦C i quoted⟧“I haven’t got a cap.”⟦/⟧’⟦/⟧
⟦B→C i⟧‘You do have a cap.’⟦/⟧
⟦C→B i⟧‘It’s a tam, Bashir.’⟦/⟧
⟦M→C i⟧‘Did they let you off?’⟦/⟧
⟦C→M i⟧‘Well, I’m here, aren’t I? They’d found another one by dinner time.’⟦/⟧ He screwed the cup back on. ⟦C→M i =⟧‘I’m not saying it isn’t him. I’m just saying I’ll not go and stand.’⟦/⟧
⟦B→D i⟧‘I would go. But I have my brother-in-law.’⟦/⟧
⟦D→B i⟧‘You’re all useless. If somebody’d had your mum’s hands in a bucket—’⟦/⟧
⟦M→D i⟧‘What bucket? Nobody said a bucket, Dil.’⟦/⟧
⟦D→M i⟧‘I don’t know, do I? There was something. There was soap. I was asleep.’⟦/⟧
⟦M→D i⟧‘Then who’ve you got it from?’⟦/⟧
He opened his mouth. It was true that he could see it: the fire, and the water, going pink, in something made of tin. He could even hear it being put down.
⟦D→M i⟧‘I must have been awake,’⟦/⟧ said Dilip.
⟦M→D i⟧‘Or else you weren’t, duck. You go and do your amplifiers. Go ahead, Three. Oh, no, that’s you. Whose is that? Who’s pressing their button?’⟦/⟧
@break
The call came in at ten to eleven. Bashir had gone to his brother-in-law. Clive was in Coventry, waiting on a man who was having a fight with his wife; they’d heard the whole of it over the air. Dilip was at the De Montfort Hall.
⟦M→J i⟧‘It’s the old lady,’⟦/⟧ said Maureen. ⟦M→J i =⟧‘It’s Mrs Allardyce. She’s had a turn, and she’s not having the ambulance. She says that the last time they took her shoes. I’ve rung her doctor, he’s a machine.’⟦/⟧
⟦J→M i⟧‘Where’s Dilip?’⟦/⟧
⟦M→J i⟧‘I’ve been trying him. Three. Three, come in, Dil. It’s your mam wants you. No, he’s left the set, he’s carrying. There’s the Granada in the yard, Mr Popat, if you could drive it.’⟦/⟧
But he couldn’t. It was his eyes; he hadn’t been allowed to, after dark, since the summer. He looked at the window. There was only himself in it and the heater, and behind that, across the road, the shelter, with its one tube of light.
⟦M→J i⟧‘He’s not, is he?’⟦/⟧ Maureen said. ⟦M→J i =⟧‘He’s never still there. It’s eleven o’clock.’⟦/⟧
⟦J→M i⟧‘He is waiting to see the driver.’⟦/⟧
⟦M→J i⟧‘What driver?’⟦/⟧
⟦J→M i⟧‘Put my coat on him,’⟦/⟧ said Mr Popat. ⟦J→M i =⟧‘Tell him to bring round the Granada. Tell him that I’m coming too.’⟦/⟧
So that they went up London Road together, the two of them in front, with the wipers going, and Maureen’s voice between them as she turned the pages of the A to Z.
⟦M→O i⟧‘Left at the Esso. Have you got it, love? I don’t know your name.’⟦/⟧
⟦O→M i⟧‘It’s Charles.’⟦/⟧
⟦M→O i⟧‘You have to press the button, love, and then let it go.’⟦/⟧
⟦O→M i⟧‘It’s Charles.’⟦/⟧
⟦M→O i⟧‘Left at the Esso, Charles. And it’s four on the right with a monkey puzzle.’⟦/⟧
He drove very well, and slowly. At each of the red lights he put the handbrake on. He sat forward with his chin up, in a coat with sleeves that came halfway down his arms, and neither of them looked anywhere but out in front.
⟦J→O i⟧‘You’ve driven before.’⟦/⟧
⟦O→J i⟧‘I drove for the colonel.’⟦/⟧
⟦J→O i⟧‘What became of him?’⟦/⟧
⟦O→J i⟧‘He’s the ambassador,’⟦/⟧ said Mr Odong.
Mrs Allardyce was on the hall chair with her hat on. She was eighty-eight, she had been born in Simla; she had told each of them at one time and another that he was a credit to somebody. Her lips were blue. She had her umbrella by the middle.
⟦A→J i⟧‘You’re not Bashir.’⟦/⟧
⟦J→A i⟧‘No, madam. I am Popat. It’s my company.’⟦/⟧
⟦A→J i⟧‘Who’s that you’ve got? I don’t know this one.’⟦/⟧
⟦O→A i⟧‘I’m Charles.’⟦/⟧
⟦A→O i⟧‘Well, Charles, I am not going to walk. I’ve a pain down my arm like the very devil. Are you strong?’⟦/⟧
⟦O→A i⟧‘Yes, Mama,’⟦/⟧ he said.
It was nothing; it’s the ordinary word. He said it as he would to any woman of her age. He’d gone down on one knee on the tiles, and he was holding his hand out to her, flat, with the palm up, and Mr Popat stood in the doorway in the wet with the keys and looked at that hand. It had a paler line across it. It waited there, quite steady. He’d never in his life been certain of anything as he’d been certain of that hand; and he saw that if he were called upon to pick it out, from among ten others, on a table, he could not.
⟦A→O i⟧‘What do you want me to do with it?’⟦/⟧ said Mrs Allardyce.
⟦O→A i⟧‘Put your arm on my neck. So. And now the other.’⟦/⟧
⟦A→J i⟧‘I’m not to be jolted, tell him. And somebody’s to put the cat out. You, Popat. She’s under the thing.’⟦/⟧
He went on hands and knees and got out the cat.
@break
⟦K→J i⟧‘And did she die?’⟦/⟧ asked Kusum. She’d waited up. There was a plate with another plate on it.
⟦J→K i⟧‘No. They’ve put her in a bed by the window. She hit the doctor.’⟦/⟧
⟦K→J i⟧‘And him?’⟦/⟧
⟦J→K i⟧‘He’s got nowhere. It’s a hostel, they lock it at ten o’clock. That’s why he can only do nights.’⟦/⟧
⟦K→J i⟧‘Where is he now?’⟦/⟧
⟦J→K i⟧‘He’s in the car.’⟦/⟧
⟦K→J i⟧‘What car? Our car? Outside?’⟦/⟧
⟦J→K i⟧‘I didn’t know how to say good night to him,’⟦/⟧ said Mr Popat. ⟦J→K i =⟧‘He put the handbrake on. I said, ⟦J→O i quoted⟧“Wait there one minute.”⟦/⟧’⟦/⟧
She’d got up and had gone to the window. She stood to the side of it, with the curtain held between two fingers. The street was white all the way to the corner, and under the lamp was the Granada with its sign not lit.
⟦J→K i⟧‘Is it him?’⟦/⟧ he said. ⟦J→K i =⟧‘Kusum? Look properly. You can see him with the light on.’⟦/⟧
⟦K→J i⟧‘He’s asleep.’⟦/⟧
⟦J→K i⟧‘Yes, but is it?’⟦/⟧
⟦K→J i⟧‘He’s got your coat on.’⟦/⟧
⟦J→K i⟧‘I know he has.’⟦/⟧
⟦D→J i⟧‘What’s going on?’⟦/⟧ said Dilip from the stairs. He had on the tie and nothing else to speak of but a towel. ⟦D→J i =⟧‘Who’s in our car? Is that the bloke? Mum, is that the actual bloke?’⟦/⟧
⟦K→D i⟧‘I’m looking,’⟦/⟧ said his mother.
She looked. She was rubbing her left wrist with the thumb and finger of her other hand, up and down, from the bone to where the sleeve began. They waited for her. In the end she let the curtain go.
⟦K→J i⟧‘It was someone shorter,’⟦/⟧ she said.
⟦J→K i⟧‘Are you sure?’⟦/⟧
⟦K→J i⟧‘I’m the one who was there. Ask him if he takes chilli. And tell him he’s to wash his hands.’⟦/⟧
⟦D→K i⟧‘But Dad said—’⟦/⟧
⟦K→D i⟧‘Go and put your trousers on,’⟦/⟧ said Kusum. ⟦K→J i⟧‘There’s soap,’⟦/⟧ she called after her husband down the passage. ⟦K→J i =⟧‘Jayant? Give him the new soap. It’s in the blue packet, on the shelf.’⟦/⟧

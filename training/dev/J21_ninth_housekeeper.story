# title: The Ninth Housekeeper
# style: third person past; comic; curly single quotes, British; vampires; five or six in a room
# cast: B = Bernadette Osgood | Mrs Osgood, Bernie, the candidate, the woman, the housekeeper, Osgood | she
# cast: A = Lord Ambrose Keld | Lord Keld, Ambrose, his lordship, my lord, the head of the house, her brother | he
# cast: O = Lady Ottoline Keld | Ottoline, Lady Ottoline, his sister, Otty | she
# cast: D = Desmond Tull | Desmond, Des, the youngest, the boy | he
# cast: C = the Contessa | Contessa, the old lady | she
# cast: F = Mr Fitch | Fitch, the solicitor | he
---
The advertisement had said *large house, elderly family, nights*, and Bernadette Osgood, who had been fourteen years a ward sister and nine a widow, had supposed she knew what that meant.
⟦F→B i⟧‘Mind the step,’⟦/⟧ said Mr Fitch. He was the solicitor. He had met her at the station with an umbrella and a plaster on his neck. ⟦F→B i =⟧‘And the cat. And if Lady Ottoline offers you a chair, I should take a different one.’⟦/⟧
⟦B→F i⟧‘Why’s that?’⟦/⟧
⟦F→B i⟧‘It has a spring.’⟦/⟧
They were waiting in what was evidently the drawing room, in a row, like a family in a photograph that takes a long time. There was a tall one with a beard, and a thin woman with a cigarette holder and no cigarette, and a boy in flared trousers lying along the window seat with his boots on the velvet. In the corner, under a shawl, there was something very small and very old that might have been asleep.
⟦F→A+O+D+C i⟧‘Mrs Osgood,’⟦/⟧ announced Mr Fitch, and went to stand near the door.
⟦A→B i⟧‘You are punctual. I approve of punctuality. I am Keld.’⟦/⟧
⟦B→A i⟧‘How do you do.’⟦/⟧
⟦A→B i⟧‘My sister, Lady Ottoline. Mr Tull. The lady in the corner is the Contessa, who does not rise.’⟦/⟧
⟦D→B i⟧‘She does, though. It’s just you hear about it.’⟦/⟧
⟦A→D i⟧‘Desmond.’⟦/⟧
⟦D→A i⟧‘I’m only saying.’⟦/⟧
⟦O→B i⟧‘Do sit, Mrs Osgood. That one’s comfortable.’⟦/⟧
Bernadette looked at that one. She took the piano stool.
Lady Ottoline’s mouth went up a very little at one side. Behind her, Mr Fitch breathed out.
⟦A→B i⟧‘You will forgive us if we are blunt,’⟦/⟧ said Lord Keld, putting his fingertips together. ⟦A→B i =⟧‘We have had some disappointments. You would be our ninth housekeeper in – how long is it, Fitch?’⟦/⟧
⟦F→A i⟧‘Eleven years, my lord.’⟦/⟧
⟦B i⟧‘Nine in eleven years.’⟦/⟧
⟦O→B i⟧‘One of them married. We were delighted for her.’⟦/⟧
⟦B→O i⟧‘And the other seven?’⟦/⟧
Nobody seemed to want this question. It went along the row and came back.
⟦D→B i⟧‘One legged it,’⟦/⟧ the boy in the window offered. ⟦D→B i =⟧‘Two legged it. Mrs Bright, she was all right, she went to her daughter’s in Hove. And one got religion –’⟦/⟧
⟦O→D i⟧‘Had religion. She came with it.’⟦/⟧
⟦D→O i⟧‘She came with a bit. She left with loads.’⟦/⟧
⟦A→D+O i⟧‘This is not to the purpose.’⟦/⟧
⟦B→A i⟧‘That’s five,’⟦/⟧ said Bernadette, who had been counting on her glove. ⟦B→A i =⟧‘Counting the wedding.’⟦/⟧
⟦A→B i⟧‘The remaining three,’⟦/⟧ Lord Keld said to the ceiling, ⟦A→B i =⟧‘were of a nervous disposition.’⟦/⟧
From beneath the shawl came a dry little sound, as of a drawer being closed.
⟦C i⟧‘Ha.’⟦/⟧
⟦B→A+O+D+C i⟧‘I see. Well, I’m not nervous. I did six years on geriatric and eight on accident and emergency, Friday and Saturday nights, in Gateshead. May I ask some questions of my own?’⟦/⟧
⟦A→B i⟧‘It is hardly usual –’⟦/⟧
⟦O→A i⟧‘Let her, Ambrose. I’m enjoying this.’⟦/⟧
⟦B→O i⟧‘How many to cook for?’⟦/⟧
⟦O→B i⟧‘Ah.’⟦/⟧
⟦D→B i⟧‘That’s a good one, that is.’⟦/⟧
⟦A→B i⟧‘We are on a restricted diet.’⟦/⟧
⟦B→A i⟧‘All four of you.’⟦/⟧
⟦A→B i⟧‘It is a family complaint.’⟦/⟧
⟦B→D i⟧‘And you’re family, are you, Mr Tull?’⟦/⟧
⟦D→B i⟧‘Sort of adopted. Nineteen seventy-four. I was hitching.’⟦/⟧ He seemed to hear this after he had said it, and looked quickly across at Lord Keld. ⟦D→B i =⟧‘My – I mean, my dad was. In seventy-four. Hitching.’⟦/⟧
⟦O i⟧‘Oh, well done.’⟦/⟧
Bernadette opened her handbag. Mr Fitch moved slightly nearer the door; the third housekeeper had also opened her handbag, and what she had brought out of it had left a mark on the panelling that was still to be seen. But Bernadette only took out a pair of spectacles and a small notebook with a pencil down its spine.
⟦B→A i⟧‘Right. You’ve no mirrors in the hall. The curtains in here are lined twice and pinned. There’s a garden run wild at the front and mown at the back, so somebody goes out in it but not where the road can see. It’s twenty past ten at night and you’ve all just got up, because this gentleman’s got pillow creases. Mr Fitch has had something like a needle in his jugular and made a poor job of the dressing.’⟦/⟧ She licked the pencil. ⟦B→A i =⟧‘What’s the arrangement? Do you go out for it or have it in?’⟦/⟧
There was a silence. It was, Mr Fitch said afterwards, the longest he had sat through in that house, and he had once read them a will.
⟦A→F i⟧‘You told her,’⟦/⟧ Lord Keld said at last, without turning round.
⟦F→A i⟧‘I assure you, my lord, not a word.’⟦/⟧
⟦B→A i⟧‘He never. He talked about the cricket the whole way. I’ve had one of you in before, that’s all, a Mr Prentice, in cubicle four. He’d come in on a stretcher with what they’d written down as sun-stroke. In February.’⟦/⟧
⟦O→A i⟧‘Good God. Lucian Prentice.’⟦/⟧
⟦A→O i⟧‘We had heard he was dead.’⟦/⟧
⟦D→A i⟧‘He *is* dead.’⟦/⟧
⟦A→D i⟧‘You know perfectly well what I mean.’⟦/⟧
⟦B→A+O i⟧‘He was right as rain by the Monday. I put him in the linen cupboard and ran the expired units up to him. They only get binned. He sent me a ham at Christmas.’⟦/⟧
⟦O→B i⟧‘He would. He always had the most appalling taste in presents. Mrs Osgood, what *expired units*?’⟦/⟧
⟦B→O i⟧‘From the blood bank. Thirty-five days and it’s out, and nothing the matter with it. I’ve still a friend there. Pauline. She thinks it’s for roses.’⟦/⟧
All four of them – the Contessa had put back an inch of the shawl, and from under it there looked out an eye like a wet black stone – turned their faces to her together, and for the first time that evening Bernadette did feel the hair rise on her arms. It passed off. She had seen hungrier looks across a canteen.
⟦A→B i⟧‘How much,’⟦/⟧ asked Lord Keld in a voice that was not quite steady, ⟦A→B i =⟧‘could this Pauline –’⟦/⟧
⟦B→A i⟧‘What are you on now?’⟦/⟧
⟦A→B i⟧‘I do not think –’⟦/⟧
⟦D→B i⟧‘Pigs.’⟦/⟧
⟦A→D i⟧‘*Desmond.*’⟦/⟧
⟦D→A i⟧‘She’s asking, isn’t she? She’s medical. Pigs,’⟦/⟧ he told her again, sitting up. ⟦D→B i =⟧‘There’s a bloke at Thirsk. And Fitch once a month, if it’s an anniversary.’⟦/⟧
⟦F→B i⟧‘It is in my retainer.’⟦/⟧
⟦B→F i⟧‘I hope they’re feeding you up, then. You want liver and greens. When did you last have your iron done?’⟦/⟧
⟦F→B i⟧‘I – do you know, nobody has ever asked me that.’⟦/⟧
He took out a handkerchief. Lady Ottoline, at the mantelpiece, remarked that if the solicitor was going to cry she would like to be given notice, as she would want to fetch her shawl.
⟦B→O i⟧‘And whose idea was pigs?’⟦/⟧
⟦O→B i⟧‘My brother’s. He had a moral crisis in eighteen thirty-two.’⟦/⟧
⟦A→O i⟧‘I had a *reform*.’⟦/⟧
⟦O→A i⟧‘You read a pamphlet.’⟦/⟧
⟦A→O i⟧‘Nobody has obliged you to remain under this roof, Ottoline, if the principles of it –’⟦/⟧
⟦O→A i⟧‘It is half my roof.’⟦/⟧
⟦A→O i⟧‘It is four-ninths your roof!’⟦/⟧
⟦F→A i⟧‘If I might, my lord, the deed of eighteen-ninety –’⟦/⟧
⟦A→F i⟧‘You might not!’⟦/⟧
⟦D→B i⟧‘They do this,’⟦/⟧ Desmond said comfortably. ⟦D→B i =⟧‘It goes on till about three. You’ll want to bring your knitting.’⟦/⟧
⟦B→D i⟧‘Who does your washing, love?’⟦/⟧
⟦D→B i⟧‘Who does what?’⟦/⟧
⟦B→D i⟧‘I thought as much. And when did the old lady last have somebody turn her?’⟦/⟧
That stopped them. It was as if she’d rung a bell. They looked at the corner, all three, and then, in three different directions, away from it; and Bernadette put the notebook back into the bag, snapped it shut, and walked across forty feet of extremely valuable carpet to the chair where the shawl was.
⟦F→B i⟧‘Mrs Osgood,’⟦/⟧ said Mr Fitch faintly, ⟦F→B i =⟧‘I really shouldn’t. The sixth –’⟦/⟧
She crouched. It took both knees and a hand on the fender.
⟦B→C i⟧‘Now then. What do they call you when they’re not calling you Contessa?’⟦/⟧
The eye considered her.
⟦C→B i⟧‘Nobody has asked this,’⟦/⟧ it was a voice like a dead leaf going along a pavement, ⟦C→B i =⟧‘since Lepanto.’⟦/⟧
⟦B→C i⟧‘Well, I’m asking.’⟦/⟧
⟦C→B i⟧‘Nina.’⟦/⟧
⟦B→C i⟧‘That’s pretty. Are you sore, Nina?’⟦/⟧
⟦C→B i⟧‘I am four hundred and seventy-one years old.’⟦/⟧
⟦B→C i⟧‘I’ll take that as a yes. Is it your hips?’⟦/⟧
⟦C→B i⟧‘My hips. My back. My feet, since they have put me by the window, which has a draught. I tell them of the draught. The tall one writes me a poem.’⟦/⟧
⟦A→C i⟧‘It was a very *sincere* –’⟦/⟧
⟦group→A i⟧‘Shush,’⟦/⟧ said Bernadette and the Contessa.
A hand had come out. It was all knuckle and it had an emerald on it the size of a damson, and it closed about Bernadette’s wrist, two fingers on the inside, exactly where she would have put her own to take a pulse. Lord Keld had stopped breathing, though in his case it was hard to be sure.
⟦C→B i⟧‘You are not afraid of me.’⟦/⟧
⟦B→C i⟧‘I’m a bit afraid of you. You’ve a grip on you.’⟦/⟧
⟦C→B i⟧‘It is strong. Seventy-two, seventy-four. There is something there, a small something, a skip. You should have this looked at.’⟦/⟧
⟦B→C i⟧‘I know. I’m on tablets.’⟦/⟧
⟦C→B i⟧‘Good.’⟦/⟧ The fingers patted the wrist, and let it go. ⟦C→A+O+D i⟧‘Children! I will have this one. Pay her double. Ambrose, find where is the good bedroom and take out of it whatever you have got in it.’⟦/⟧
⟦D→A i⟧‘It’s his trains.’⟦/⟧
⟦A→C i⟧‘Contessa, there is the question of references –’⟦/⟧
⟦C→A i⟧‘Ambrose. I made your grandfather. I can make also another one.’⟦/⟧
⟦O→B i⟧‘I think,’⟦/⟧ Lady Ottoline said, and came away from the mantelpiece with her hand held out, ⟦O→B i =⟧‘that means you’re engaged, Mrs Osgood. When could you start?’⟦/⟧
⟦B→O i⟧‘Thursdays off?’⟦/⟧
⟦O→B i⟧‘Naturally.’⟦/⟧
⟦B→O i⟧‘And nobody’s to nibble Mr Fitch till I’ve had a look at his bloods.’⟦/⟧
⟦O→B i⟧‘Agreed. Ambrose agrees too, he’s merely upset about the trains.’⟦/⟧
⟦B→D i⟧‘Then I’ll start now. You, with the boots. Off the velvet and show me the boiler.’⟦/⟧
Desmond was already on his feet; he could not have said why. At the door he looked back at her with something near to awe.
⟦D→B i⟧‘What do I call you? The others was all Mrs Something.’⟦/⟧
⟦B→D i⟧‘Bernie’ll do,’⟦/⟧ said the ninth housekeeper, rolling up her sleeves to the elbow, and then, seeing his eyes drop, she thought again, and rolled them down.

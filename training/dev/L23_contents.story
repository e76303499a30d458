# title: Contents
# style: third person past, close to one sister; curly single quotes; British; dry, few tags
# cast: H = Hilary Bassett | Hilary, Hil, Mrs Bassett, the elder | she
# cast: R = Rosalind | Ros, the younger sister, her sister | she
# cast: T = Mr Stott | Stott, Len, the clearance man | he
# cast: K = Kieran | Kieran, the boy, the lad | he
# cast: M = Mrs Pargeter | their mother, my mother, Mummy, her mother | she
# cast: A = Mrs Amery | Joyce Amery, Joyce, the neighbour | she
---
The clearance man was called Stott and he had come early, which Hilary held against him. She had meant to have the sisters’ part of it over. She had meant there to be, before a stranger set foot in the place, an hour when she and Ros would sit among their mother’s things with a pot of tea and each choose something; she had even thought what she would say. Instead Ros’s train had been held at Three Bridges, and when she did come, in a taxi, with a rucksack like a student’s, Mr Stott was already in the dining room pulling out drawers.
⟦T→H i⟧‘I’ve not started,’⟦/⟧ he said to Hilary, who had followed him. ⟦T→H i =⟧‘I’m only looking. Don’t mind me, you carry on.’⟦/⟧
⟦H→T i⟧‘My sister’s just arrived.’⟦/⟧
⟦T→H i⟧‘Then you’ll want a minute.’⟦/⟧
But he went on looking. He was a narrow, elderly man in a brown shop coat, the kind ironmongers used to wear, and he had a boy with him, enormous, silent, with a bolt through his eyebrow, who stood in the hall with his arms hanging and seemed to use up the light.
⟦R→H i⟧‘Who’s that?’⟦/⟧ said Ros, in the kitchen.
⟦H→R i⟧‘That’s Kieran. He lifts.’⟦/⟧
⟦R→H i⟧‘And the other one?’⟦/⟧
⟦H→R i⟧‘I told you. I sent you the email. It’s eight hundred for the lot, or they take the good pieces against it and we pay the difference. Everyone uses him down here. The hospice uses him.’⟦/⟧
⟦R→H i⟧‘We pay him?’⟦/⟧
⟦H→R i⟧‘Nobody wants furniture, Ros. It’s all got to be driven somewhere and got rid of. Nobody wants brown.’⟦/⟧
⟦R→H i⟧‘I want brown.’⟦/⟧
⟦H→R i⟧‘You live on a boat.’⟦/⟧
Ros sat down and put her elbows on the table. She had cut her hair again; it was quite white, and stood up, and made her look like some sort of intelligent bird. She was fifty-eight. It never failed to irritate Hilary that people took her for the elder and yet turned, with their questions, to Ros.
⟦R→H i⟧‘There’s no smell,’⟦/⟧ Ros said. ⟦R→H i =⟧‘Have you noticed? I thought it would hit me when I came in. Coal tar soap and the dog.’⟦/⟧
⟦H→R i⟧‘The dog’s been dead for years.’⟦/⟧
⟦R→H i⟧‘So had Daddy, and you could still smell him. What have you done?’⟦/⟧
⟦H→R i⟧‘I opened a window.’⟦/⟧
⟦R→H i⟧‘Oh, Hil.’⟦/⟧
⟦H→R i⟧‘Somebody had to be here. Somebody had to come every week and empty the fridge.’⟦/⟧
⟦R→H i⟧‘I know. I’m not getting at you.’⟦/⟧
⟦H→R i⟧‘It sounded very like it.’⟦/⟧
⟦R→H i⟧‘It was only about soap.’⟦/⟧
There was a cough, of a stage kind. Mr Stott was at the door with a clipboard.
⟦T→H i⟧‘Mrs Bassett. If you’ve a moment. I wonder if you’d just come through.’⟦/⟧
⟦H→T i⟧‘Is it the sideboard? I do know about the foot.’⟦/⟧
⟦T→H i⟧‘It’s not the foot, no.’⟦/⟧
They both went. The doors of the sideboard were open and so were the doors of the corner cupboard, and he had laid out on the table, on sheets of the local paper, a number of things that Hilary had known all her life. There was the silver coffee pot. There was the clock with the shepherdess on it and the pair of dishes, blue and white, that had come back from Canton in somebody’s sea chest.
⟦T→H i⟧‘I’m to make an offer on the better items,’⟦/⟧ Mr Stott said. ⟦T→H i =⟧‘That was what we said on the phone.’⟦/⟧
⟦H→T i⟧‘Yes.’⟦/⟧
⟦T→H i⟧‘Only I don’t see as I can.’⟦/⟧
⟦R→T i⟧‘Why can’t you?’⟦/⟧ said Ros.
⟦T→H i⟧‘Well, they’re not, are they?’⟦/⟧
⟦R→T i⟧‘Not what?’⟦/⟧
⟦T→R i⟧‘Better items.’⟦/⟧ He picked up the coffee pot and held it out to her, politely, bottom up. ⟦T→R i =⟧‘See? There’s no marks. That’s plate, that is, and not old. They do them in Birmingham for hotels. And your dishes is transfer. It’s a nice enough job. There’s a shop in Arundel does them.’⟦/⟧
⟦H→T i⟧‘That’s absurd,’⟦/⟧ said Hilary. ⟦H→T i =⟧‘That pot was my great-grandmother’s. It was valued. It’s on the insurance.’⟦/⟧
⟦T→H i⟧‘I don’t doubt that it was.’⟦/⟧
⟦H→T i⟧‘Then somebody has made a mistake.’⟦/⟧
⟦T→H i⟧‘Yes, madam.’⟦/⟧
⟦H→T i⟧‘Are you telling me that my mother’s been burgled?’⟦/⟧
⟦R→H i⟧‘By whom?’⟦/⟧ said Ros. ⟦R→H i =⟧‘By someone who goes round in the night leaving copies?’⟦/⟧
⟦H→R i⟧‘Carers. There was that Filipino girl. There were three or four of them by the end, they all had the code for the key safe. I said at the time.’⟦/⟧
⟦R→H i⟧‘You can’t say that.’⟦/⟧
⟦H→R i⟧‘I’m only saying who had the code.’⟦/⟧
⟦R→H i⟧‘In front of—’⟦/⟧
⟦H→R i⟧‘In front of whom? In front of Mr Stott?’⟦/⟧
Mr Stott was wrapping up the coffee pot. He did it slowly, folding in the ends as if it had been fish. In the hall the boy shifted his feet.
⟦K→T i⟧‘You want to tell them, Len,’⟦/⟧ he said.
It was a surprisingly high voice. They all three looked at him.
⟦T→K i⟧‘You get on and start upstairs.’⟦/⟧
⟦K→T i⟧‘I’m only saying. I would. If it was me nan.’⟦/⟧
⟦T→K i⟧‘It’s not your nan. Start with the beds.’⟦/⟧
⟦R→K i⟧‘Tell us what?’⟦/⟧ said Ros.
⟦K→R i⟧‘I don’t know nothing,’⟦/⟧ said Kieran. ⟦K→R i =⟧‘I just carried the clock.’⟦/⟧
@break
He had been coming to the house for six years, on and off. It took some time to get it out of him, and Hilary, who had sat down by now on one of the chairs (were they even the chairs?), let Ros do it. Ros was good at that kind of thing. She had been a probation officer, before the boat.
⟦T→R i⟧‘She rung me up,’⟦/⟧ said Mr Stott. ⟦T→R i =⟧‘I’d done her friend over the road, when she passed, Mrs Lyle. It’d be the spring of the floods. She said did I buy as well as clear, and was I discreet.’⟦/⟧
⟦R→T i⟧‘And were you?’⟦/⟧
⟦T→R i⟧‘I’m standing here, aren’t I?’⟦/⟧
⟦R→T i⟧‘So you bought the silver.’⟦/⟧
⟦T→R i⟧‘The pot was first. I give her a fair price, I’ve the receipts, I’ve every one of them at home in a tin. I said to her, ⟦T→M i quoted⟧“Mrs Pargeter, you want to send that up to London, I can’t give you what they’d give you,”⟦/⟧ and she said London would write letters. She didn’t want letters. She wanted it cash and in a plain envelope, and no van out the front of a Sunday. Because that was your day.’⟦/⟧
This was to Hilary. It was true that Sunday was her day.
⟦H→T i⟧‘And the copies?’⟦/⟧ she said.
⟦T→H i⟧‘That was her idea. I’d no part in that, only the driving. She’d find them herself in the catalogues, she’d send away, and when it come she’d ring me and say, ⟦M→T i quoted⟧“It’s arrived, you may have the other.”⟦/⟧ The clock took her two years. She was that particular. She painted some of it herself, you can see here, with her whatsit, her enamels. The sash on the shepherdess. I said it was a crying shame, and she said not at all, it was the most fun she’d had since the war.’⟦/⟧
⟦R→T i⟧‘She was four in the war,’⟦/⟧ said Ros.
⟦T→R i⟧‘I’m telling you what she said.’⟦/⟧
Ros had begun to laugh. She put the back of her hand against her mouth. ⟦R→T i⟧‘I’m sorry,’⟦/⟧ she said. ⟦R→T i =⟧‘Go on. What about the Cotman?’⟦/⟧
⟦T→R i⟧‘What, the picture? Over the bureau?’⟦/⟧
⟦R→T i⟧‘Oh, no. She didn’t.’⟦/⟧
⟦T→R i⟧‘It’s off a calendar. She varnished it.’⟦/⟧
⟦H→T i⟧‘But what for?’⟦/⟧ Hilary cried out. ⟦H→T i =⟧‘She had a pension. She had two pensions, she never spent a penny, she used to dry out the kitchen paper! What can she possibly have wanted it for?’⟦/⟧
He did look at her then. He had very pale, steady eyes, and she had a sense that he had known her for a good while.
⟦T→H i⟧‘She never said, madam,’⟦/⟧ he told her. ⟦T→H i =⟧‘I never asked.’⟦/⟧
@break
Mrs Amery came in at eleven by the back door, with a lemon cake, as she had come in for thirty years. She wanted to say that the girls must take no notice of her and that if there was a moment when they came to the little milking stool she’d always had a fondness for it.
⟦H→A i⟧‘Take it, Joyce,’⟦/⟧ said Hilary. ⟦H→A i =⟧‘I expect it’s plastic.’⟦/⟧
⟦A→H i⟧‘You’re upset.’⟦/⟧
⟦H→A i⟧‘I’m not in the least upset. Did you know my mother was selling the house off, bit by bit, under our noses?’⟦/⟧
⟦A→H i⟧‘Not the house, dear.’⟦/⟧
⟦H→A i⟧‘You did know!’⟦/⟧
⟦A→H i⟧‘I knew there was a man. I used to see him go up the side. I’m afraid I thought,’⟦/⟧ Mrs Amery said, going rather pink and setting down the cake, ⟦A→H i =⟧‘well, I thought good luck to her.’⟦/⟧
⟦R→A i⟧‘Did she ever talk to you about money?’⟦/⟧ asked Ros.
⟦A→R i⟧‘Never. She was a lady. She did once borrow my bus pass.’⟦/⟧
⟦R→A i⟧‘What did she want with your bus pass?’⟦/⟧
⟦A→R i⟧‘To go to Hove, I imagine. She went every other Thursday. I had her down for chiropody. Well, you don’t ask, do you, but she’d always have the proper shoes on. She took a cake, as a rule. She used to say that one ought not to go and see a young man empty-handed.’⟦/⟧
Nobody spoke. Overhead there was a slithering crash, which would be the slats of the bed.
⟦R→H i⟧‘Hove,’⟦/⟧ said Ros at last.
⟦H→R i⟧‘Don’t,’⟦/⟧ said Hilary.
⟦R→H i⟧‘Wasn’t Hove where—’⟦/⟧
⟦H→R i⟧‘I know perfectly well where it was.’⟦/⟧
⟦A→H i⟧‘I’ve put my foot in something,’⟦/⟧ said Mrs Amery.
⟦H→A i⟧‘No, Joyce. Thank you so much for the cake.’⟦/⟧
She waited until the latch had dropped. Then she got up and ran the cold tap, for no reason, and watched it go down the plughole. It was in Hove that her son had been, in the place with the monkey puzzle in the garden, after the second time. It was she and Douglas who had got him into the place before that, and paid for that, and driven him there; and it was Douglas who had said, when he walked out of it and took the car, that there was to be no more. He had sat at the dining table in Horsham with a ruler and a sheet of graph paper. She remembered the graph. And afterwards, when they heard that Toby was in Hove, and was doing well, was gardening, they had supposed that it was the council. They had been rather impressed. They had said that people were always running down the council.
⟦R→H i⟧‘How much is it, a place like that?’⟦/⟧ said Ros, behind her.
⟦H→R i⟧‘I don’t know. The other was nine hundred a week.’⟦/⟧
⟦R→H i⟧‘For how long?’⟦/⟧
⟦H→R i⟧‘He was there for fourteen months.’⟦/⟧
⟦R→H i⟧‘God. You’d get through a Cotman.’⟦/⟧
⟦H→R i⟧‘She hadn’t any right to. She ought to have told me.’⟦/⟧
⟦R→H i⟧‘Would you have let her?’⟦/⟧
⟦H→R i⟧‘No.’⟦/⟧
⟦R→H i⟧‘Well, then.’⟦/⟧
⟦H→R i⟧‘You always do that. You always say well, then, as if it finished things. She sat opposite me every Sunday for six years and asked me if we’d heard from him. And I’d say no, Mummy, we’ve not heard. And she’d say never mind, and pass me the gravy. Out of that bloody boat! I suppose that was from Arundel too!’⟦/⟧
⟦R→H i⟧‘He was ashamed, Hil. I expect he asked her not to say.’⟦/⟧
⟦H→R i⟧‘What do you mean, you expect?’⟦/⟧
Ros did not answer.
⟦H→R i⟧‘You knew,’⟦/⟧ said Hilary. ⟦H→R i =⟧‘Did you?’⟦/⟧
⟦R→H i⟧‘Not about the silver. I swear to you. Not about any of that.’⟦/⟧
⟦H→R i⟧‘But the rest of it.’⟦/⟧
⟦R→H i⟧‘He’s got a job, he’s at a nursery near Lewes. He does the alpines. He came and helped me with the bottom of the boat.’⟦/⟧
⟦H→R i⟧‘When?’⟦/⟧
⟦R→H i⟧‘This summer. And the one before. He’s terribly brown. I was going to tell you today, I’d got it all planned for when we had our tea. You know, when we each chose something.’⟦/⟧
It was a while before Hilary could turn off the tap. It had always been stiff; it wanted a knack.
⟦H→R i⟧‘I thought that was my plan,’⟦/⟧ she said.
⟦T→H i⟧‘Mrs Bassett?’⟦/⟧ Mr Stott was out in the passage, with his clipboard held before him like a tray. ⟦T→H i =⟧‘I’m sorry to trouble you. It’s only that there’s one item Kieran’s found, in the wardrobe. It’s right. I thought that I should say so. It’s Georgian, I’d go to a hundred and fifty.’⟦/⟧
⟦H→T i⟧‘What is it?’⟦/⟧
⟦T→H i⟧‘It’s a sauce boat,’⟦/⟧ he said. ⟦T→H i =⟧‘It’s got a label tied on. It’s got “Hilary, Sundays” on it, in biro. I can’t think how she come to miss that.’⟦/⟧

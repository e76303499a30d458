# title: A Question of Trams
# style: third person past; curly single quotes; Cold War spy fiction, published manner
# cast: S = Auberon Sykes | Sykes, Auberon, the Head of Station, Mr Sykes, sir | he
# cast: H = Giles Hallam | Hallam, Giles, Mr Hallam, young Hallam | he
# cast: T = Miss Tolley | Tolley, Enid Tolley, Enid, the stenographer, the secretary, Fräulein | she
# cast: K = Major Anton Kessler | Kessler, Major Kessler, the Major, Anton, Major, the defector, our friend | he
# cast: B = Frau Binder | Binder, the housekeeper | she
# cast: L = London | the Deputy, the voice from London, Sir Roland, Roland | he
---
On the fourth day it rained, and Kessler asked for an umbrella.
⟦H→K i⟧‘You aren’t going out,’⟦/⟧ said Hallam.
⟦K→H i⟧‘No. But I should like to feel that I might.’⟦/⟧
It was the sort of thing he said. They had all been rather charmed by it on Monday, when he was brought up the back stairs of the house in the Gentzgasse wearing a commercial traveller’s hat, and with a rash on his neck from three nights in a goods van. By Thursday Hallam had begun to be conscious of his own smile, as one is of a tooth. He wrote *umbrella?* on his pad and drew a box round it.
Sykes sat by the stove. He had a cold, he had had it since the Treaty was signed, and he conducted his share of the interrogation from behind a handkerchief, with his eyes closed, like someone at a concert.
⟦S→K i⟧‘Let’s go back to the spring, Major, if it isn’t tedious.’⟦/⟧
⟦K→S i⟧‘It’s extremely tedious. I am at your disposal.’⟦/⟧
⟦S→K i⟧‘The second of May. You came into Vienna yourself. Your first time?’⟦/⟧
⟦K→S i⟧‘My first since the war. I came as an inspector of sugar-beet machinery, with a Czech passport in the name of Doležal, and I stayed two nights in the Pension Adria. The bed had a hole in the middle. I’ve told this to Mr Hallam on Tuesday.’⟦/⟧
⟦H→K i⟧‘And you had one meeting.’⟦/⟧
⟦K→H i⟧‘One.’⟦/⟧
⟦H→K i⟧‘With Lorelei.’⟦/⟧
⟦K→H i⟧‘With the person whom we called Lorelei. Whose name I’ll tell you with the greatest pleasure, when I have in my hand a paper from your Home Office, and have landed in some place where they play cricket.’⟦/⟧ He inclined his head. ⟦K→S i =⟧‘Forgive me. It’s the only thing I own.’⟦/⟧
At the small table under the window Miss Tolley turned a page. She had been in the room for every hour of it, in her grey cardigan, with four pencils; she made so little noise that on Wednesday the Major had absent-mindedly given her his plate.
⟦S→K i⟧‘No one’s asking you for the name,’⟦/⟧ Sykes said into the handkerchief. ⟦S→K i =⟧‘We’re asking you for the weather. Where was the meeting?’⟦/⟧
⟦K→S i⟧‘At Neuwaldegg. There is a park, with a kind of temple. I took the tram.’⟦/⟧
⟦S→K i⟧‘Which tram?’⟦/⟧
⟦K→S i⟧‘The forty-three. From the Schottentor, all the way to the end of the line. It was full of schoolgirls in white. They’d been to their first communion and they were being sick from the chocolate.’⟦/⟧ He smiled at the recollection. He had beautiful teeth, for a Leipzig man. ⟦K→S i =⟧‘One of them was sick almost on my shoe. So I remember it.’⟦/⟧
⟦H→K i⟧‘What time did you get there?’⟦/⟧
⟦K→H i⟧‘A few minutes before four. I walked up to the temple. Lorelei was already on the bench.’⟦/⟧
⟦S→K i⟧‘And this was a person with access to the station registry.’⟦/⟧
⟦K→S i⟧‘To the registry, to the cipher logs, to your own diary, Mr Sykes. We knew when you had your teeth out.’⟦/⟧
Sykes opened his eyes. He looked, not at Kessler, but for a bare second at Hallam; and Hallam, who was twenty-nine, and had charge of the registry keys, felt the blood come up out of his collar. It had been happening since Tuesday. There were five of them in the station. Nobody had said so. Since Tuesday, nobody had said anything else.
⟦S→H i⟧‘I think luncheon,’⟦/⟧ said Sykes.
@break ——
Frau Binder had done liver. She announced it in the doorway as a judge might.
⟦B→S+H i⟧‘For the gentlemen, liver. For the other gentleman upstairs, also liver. He sends it back, I give it the cat.’⟦/⟧
⟦S→B i⟧‘He won’t send it back, Frau Binder. He comes from the East.’⟦/⟧
⟦B→S i⟧‘He has sent back my soup on Tuesday. He said it wants salt.’⟦/⟧ She set the dish down with some force. ⟦B→S i =⟧‘Where was he hungry, that one? I know hungry. It doesn’t say salt.’⟦/⟧
When she had gone Sykes pushed his plate away, blew his nose, and addressed the cruet.
⟦S→H i⟧‘Well? You’ve had four days of him. D’you believe it?’⟦/⟧
⟦H→S i⟧‘He’s given us the Brno network. That’s eleven men, sir.’⟦/⟧
⟦S→H i⟧‘He has given us eleven men that they were going to lose in any case. I asked whether you believed it.’⟦/⟧
⟦H→S i⟧‘I suppose that I don’t much want to.’⟦/⟧
⟦S→H i⟧‘No. One wouldn’t.’⟦/⟧ It was quite gently said. ⟦S→H i =⟧‘You were at Neuwaldegg in May, weren’t you? You’ve that girl out there. With the aunt.’⟦/⟧
⟦H→S i⟧‘I’m there most Sundays. The second of May was a Wednesday.’⟦/⟧
⟦S→H i⟧‘So you’ve looked it up.’⟦/⟧
⟦H→S i⟧‘Haven’t you?’⟦/⟧
The rain ran down. Somebody in the flat below was practising the same four bars of Schubert, and always coming to grief upon the fourth.
⟦S→H i⟧‘London want it wrapped up by Saturday,’⟦/⟧ said Sykes. ⟦S→H i =⟧‘Roland’s sending the aeroplane. He’ll have his piece of paper, and his cricket, and he’ll tell them whatever name it is that he has come here to tell them; and it’ll be a name, you know. It will be one of us. And whoever it is will spend the next two years in a room in Surrey with the blinds down, being asked about the weather, whether he did it or not. I have seen it done. It was a man called Prewitt and he was as innocent as an egg. He keeps a boarding-house now, at Bude.’⟦/⟧
⟦H→S i⟧‘You’re saying that he’s a plant.’⟦/⟧
⟦S→H i⟧‘I am saying that if I were Moscow I shouldn’t trouble to have an agent in this station. I’d just send a nice-looking fellow with a rash to say I had one.’⟦/⟧
⟦H→S i⟧‘Can we prove it?’⟦/⟧
⟦S→H i⟧‘Not before Saturday.’⟦/⟧
⟦T→S i⟧‘I beg your pardon,’⟦/⟧ said Miss Tolley.
Both men turned round. She had her luncheon on a tray in the bay, where she always had it, behind the rubber plant. In eleven years neither had heard her begin a conversation.
⟦T→S i⟧‘It’s only that it was thirteen pages back,’⟦/⟧ she went on, rather fast, ⟦T→S i =⟧‘and I wasn’t sure whether you would want it read over. About the tram.’⟦/⟧
⟦S→T i⟧‘What about the tram?’⟦/⟧
⟦T→S i⟧‘He took the forty-three from the Schottentor to the end of the line. He couldn’t have. They had the road up at Dornbach, from the week after Easter until Whitsun. There was a new gas main. One went as far as the church on the forty-three, and then everybody had to get down, and there was a bus.’⟦/⟧
Hallam stared at her. ⟦H→T i⟧‘Good Lord,’⟦/⟧ he said. ⟦H→T i =⟧‘So there was.’⟦/⟧
⟦T→H i⟧‘A green bus. It smelt of onions.’⟦/⟧
⟦S→T i⟧‘My dear Miss Tolley, people forget a bus.’⟦/⟧
⟦T→S i⟧‘Yes, Mr Sykes. That’s what I thought. Only then there are the schoolgirls.’⟦/⟧ She had flushed in patches. ⟦T→S i =⟧‘One makes one’s first communion here on Ascension Day, or the Sunday. In fifty-six, that’s the tenth of May. On the second they wouldn’t have been in white. It’s quite a thing with them, the frock isn’t let out of its paper. But if one had a photograph of the line, you see, or if somebody had written it up from some other year, so as to give one something to remember…’⟦/⟧
She did not finish the sentence. She cut a small square out of her liver.
⟦S→T i⟧‘Are you a Catholic?’⟦/⟧ asked Sykes, after some time.
⟦T→S i⟧‘I go for the music.’⟦/⟧
@break ——
⟦L→S i⟧‘Trams?’⟦/⟧ said London. The line was very bad. ⟦L→S i =⟧‘Did you say *trams?*’⟦/⟧
⟦S→L i⟧‘And first communions, Roland.’⟦/⟧
⟦L→S i⟧‘It’s thin, Auberon. It’s worse than thin, it’s Agatha Christie. I’ve a Minister who has already told the Americans.’⟦/⟧
⟦S→L i⟧‘Then he had better un-tell them. Give me until tomorrow night.’⟦/⟧
⟦L→S i⟧‘To do what?’⟦/⟧
Sykes looked through the glass door of the telephone room. In the passage Frau Binder was giving Miss Tolley the Major’s tray to carry up, and was explaining something to her about salt.
⟦S→L i⟧‘I’m not altogether sure,’⟦/⟧ he said. ⟦S→L i =⟧‘I think I am going to have a change of bowling.’⟦/⟧
@break ——
Kessler got to his feet when she came in; he had excellent manners, once he had noticed one. Then he saw that she was alone and that she had nothing with her but the tray and a pencil.
⟦K→T i⟧‘The gentlemen are delayed?’⟦/⟧
⟦T→K i⟧‘Mr Sykes is lying down, with his chest. Mr Hallam’s been asked to stay in his room. He’s rather upset.’⟦/⟧ She put the tray on the table and sat, not at her own place, but in Hallam’s, on the edge of it. ⟦T→K i =⟧‘They said I might go over one or two small things with you, Major. For the transcript. Spellings, mostly. Do eat.’⟦/⟧
⟦K→T i⟧‘You’re kind.’⟦/⟧ He took up his fork, and he was amused. ⟦K→T i =⟧‘So it’s Mr Hallam.’⟦/⟧
⟦T→K i⟧‘I’m sure that I couldn’t say. Is it Adria with one A or two?’⟦/⟧
⟦K→T i⟧‘One at each end.’⟦/⟧
⟦T→K i⟧‘Thank you. And Neuwaldegg, I can do. My hairdresser lives out there. Was it the bench that looks at the pond, or the bench that looks at the statue?’⟦/⟧
⟦K→T i⟧‘Is it important, for spelling?’⟦/⟧
⟦T→K i⟧‘It’s for the sketch-plan. They like to have one.’⟦/⟧
⟦K→T i⟧‘The pond, then.’⟦/⟧
⟦T→K i⟧‘And you’d come up on the forty-three, and walked. You didn’t mind the bus?’⟦/⟧
The fork, which had been going up, went up. It was very well done, she told Hallam afterwards. If she had been looking at his face she would never have seen it. She had been looking, from habit, at his hands.
⟦K→T i⟧‘The bus was nothing,’⟦/⟧ said Kessler. ⟦K→T i =⟧‘A short way only.’⟦/⟧
⟦T→K i⟧‘I ask because you didn’t mention it.’⟦/⟧
⟦K→T i⟧‘One leaves out so many things.’⟦/⟧
⟦T→K i⟧‘Doesn’t one? What colour was it?’⟦/⟧
There was a silence of, by the clock, six seconds. The Schubert downstairs reached its fourth bar.
⟦K→T i⟧‘Fräulein,’⟦/⟧ he said, ⟦K→T i =⟧‘how long have you been a secretary?’⟦/⟧
⟦T→K i⟧‘Since I was nineteen.’⟦/⟧
⟦K→T i⟧‘It’s a waste.’⟦/⟧
⟦T→K i⟧‘People say so. They don’t do anything about it.’⟦/⟧ She moved the salt a little nearer to him. ⟦T→K i =⟧‘There isn’t any pond, I’m afraid. They drained it in the war. I don’t believe you’ve been to Vienna before in your life, Major Kessler, have you? I think that someone gave it to you to learn, in a nice warm room, with soup. I’m not clever about politics. I only write down what’s said. But I’ve had you in shorthand for four days, and whenever you’re telling us a thing that happened to you, you go back and correct yourself, as everybody does. It’s a nuisance, I have to cross it out. Brno is simply covered in crossings-out. But there isn’t one in Neuwaldegg. I had a fair copy straight off.’⟦/⟧
He did not answer. He had laid the fork exactly parallel with the knife.
⟦T→K i⟧‘Is she all right?’⟦/⟧ Miss Tolley asked.
⟦K→T i⟧‘Who?’⟦/⟧
⟦T→K i⟧‘You’ve crossed her out as well. On Monday you said ⟦K i quoted⟧“my wife and”⟦/⟧ and then stopped, and then you said ⟦K i quoted⟧“my late wife”⟦/⟧. I thought perhaps there might be a daughter, whom they had hung on to.’⟦/⟧
Kessler looked at the window, down which the rain was still coming. He looked at it with real attention, as if it had been a considerable time since he had been shown any weather that was not for use.
⟦K→T i⟧‘She is eleven,’⟦/⟧ he said in German. ⟦K→T i =⟧‘It was I who thought of the chocolate. It was hers. It was in Bautzen; my mother had her done in secret, in white, in the kitchen.’⟦/⟧
⟦T→K i⟧‘And was she sick?’⟦/⟧
⟦K→T i⟧‘On my shoe,’⟦/⟧ said the Major, and covered his eyes.
Miss Tolley let him be for as long as seemed right. Then she took up her pencil, licked it, and turned to a clean page.
⟦T→K i⟧‘I expect that they’ll find something for you to do,’⟦/⟧ she told him. ⟦T→K i =⟧‘They generally do. Now, suppose that we begin at the beginning, and you can have as many crossings-out as you like.’⟦/⟧
@break ——
⟦H→T i⟧‘I wasn’t *upset,*’⟦/⟧ said Hallam on the stairs.
⟦T→H i⟧‘No, Mr Hallam. I’m so sorry. I had to say something.’⟦/⟧
⟦H→T i⟧‘And Sykes’s chest?’⟦/⟧
⟦T→H i⟧‘Oh, that’s quite true. I looked in on him. He’s listening to the cricket.’⟦/⟧ She stopped to find her gloves. ⟦T→H i =⟧‘I wonder if I might go half an hour early? It’s Thursday, I have a Mass.’⟦/⟧
He held the door for her. It was not until she had put up her umbrella and gone a good way down the Gentzgasse that it came to him to wonder which pond the others had all been talking about, that time, at the office picnic, when he was so sure that there had been ducks.

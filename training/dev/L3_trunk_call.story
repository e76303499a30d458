# title: Trunk Call
# style: third person past, omniscient and mild; single straight quotes; Indian English, 1986; traditional tags in about half
# cast: S = Seshadri | Mr Seshadri, the stationmaster, the retired stationmaster, Appa, the old man, sir, grandfather | he
# cast: K = Kamala | Seshadri's wife, his wife, Amma, Mrs Seshadri | she
# cast: P = Mrs Pinto | the widow, Philomena Pinto, the neighbour, Aunty | she
# cast: R = Ramu | Ramesh, their son, the boy in New Jersey, Ramanathan | he
# cast: J = Joseph | the houseboy, the boy | he
# cast: B = Balu | Balasubramaniam, the astrologer from number nine, Balu of the Electricity Board | he
# cast: L = Linda | the girl, the American girl | she
---
Every second Sunday, at a quarter past seven in the morning, the boy Joseph came across the compound of Lakshmi Nivas, stood under the Seshadris' balcony and shouted upward through his hands.
⟦J→S+K i⟧'America!'⟦/⟧
He shouted it in the tone of a railway porter announcing a junction, and Mr Seshadri, who had been for thirty-four years in the service of the Southern Railway, the last nine as stationmaster at Tindivanam, could not help taking out his watch.
⟦S→K i⟧'Two minutes late,'⟦/⟧ he said to his wife.
⟦K→S i⟧'Never mind late. Where is my other slipper?'⟦/⟧
⟦S→K i⟧'You do not require slippers to speak on the telephone.'⟦/⟧
⟦K→S i⟧'I cannot go into that woman's hall with bare feet. She polishes it.'⟦/⟧
The telephone belonged to Mrs Pinto, on the ground floor of the other block. It was the only instrument in the compound, the late Mr Pinto having been something in Posts and Telegraphs, and it stood on a crocheted mat beneath a picture of the Sacred Heart with an electric bulb in it. For four years it had been understood that the Seshadris' son should ring there. For four years Mr Seshadri had paid Mrs Pinto nothing, since the calls were incoming and she would have been insulted; but at Deepavali he sent across a tin of murukku, and at Christmas she sent back the tin with cake in it, which Kamala, on account of the eggs, gave to the man who did the ironing.
By the time they had crossed the compound Mrs Pinto was shouting into the receiver.
⟦P→R i⟧'They are coming only! I can see them. Your mother is walking nicely, her knee is much better. No, no, child, what trouble? How is the snow?'⟦/⟧ She listened, and covered the mouthpiece. ⟦P→S+K i⟧'There is no snow,'⟦/⟧ she reported. ⟦P→S+K i =⟧'It is August there also.'⟦/⟧
⟦S→P i⟧'Naturally it is August,'⟦/⟧ said Mr Seshadri, and took the receiver and held it, as he had always held receivers, an inch and a half from the ear. ⟦S→R i⟧'Hello? Seshadri speaking.'⟦/⟧
⟦R→S i⟧'Appa, it's me.'⟦/⟧
⟦S→R i⟧'I am aware of that. You are two minutes late.'⟦/⟧
⟦R→S i⟧'I had to dial eleven times. How are you? Is Amma there?'⟦/⟧
⟦S→R i⟧'She is here. She is looking for a place to put her slippers. What is the temperature?'⟦/⟧
⟦R→S i⟧'I don't know. Eighty-five, ninety. Appa, listen. I have some news.'⟦/⟧
⟦S→R i⟧'Fahrenheit?'⟦/⟧
⟦R→S i⟧'Yes, Fahrenheit. Appa, are you listening?'⟦/⟧
⟦S→R i⟧'I am listening. It is four dollars a minute, so kindly proceed.'⟦/⟧
There was then a noise on the line like a goods train passing over a culvert. Mr Seshadri waited for it to pass. When it had passed his son was still speaking, but he appeared to be at the end of what he had to say, for his voice went up, in a way it had had since childhood, and hung there.
⟦R→S i⟧'So that's it. So what do you think?'⟦/⟧
Mr Seshadri had not heard one word. He looked at the Sacred Heart. He was a man who all his life had required that every message be repeated back, and who had once suspended a pointsman for saying yes to what he had not understood; and he opened his mouth to say so. But Kamala was pulling at his sleeve with both hands, and Mrs Pinto had come nearer in order to be not listening, and there was the matter of the four dollars.
⟦S→R i⟧'It is all right,'⟦/⟧ he said.
⟦R→S i⟧'Really? You mean it? Appa? You're not angry?'⟦/⟧
⟦S→R i⟧'Why should I be angry? You are a man of twenty-eight years.'⟦/⟧
⟦R→S i⟧'Oh, thank God,'⟦/⟧ said the telephone, and it seemed to Mr Seshadri that the boy in New Jersey was crying. ⟦R→S i =⟧'I haven't slept for a week. Linda kept telling me, just say it, just say it to him straight, and I kept saying you don't know my father.'⟦/⟧
⟦S→R i⟧'Who is Linda?'⟦/⟧ said Mr Seshadri.
But the goods train had come back, a longer one, and at the end of it there was only the high, flat note of the ocean floor.
@break * * *
⟦K→S i⟧'What did he say?'⟦/⟧ Kamala demanded, before they were off Mrs Pinto's step. ⟦K→S i =⟧'You did not give me the phone. Two weeks I am waiting and you did not give me the phone.'⟦/⟧
⟦S→K i⟧'The line went.'⟦/⟧
⟦K→S i⟧'What was it you said is all right?'⟦/⟧
⟦S→K i⟧'He had some news.'⟦/⟧
⟦K→S i⟧'What news?'⟦/⟧
Mr Seshadri walked on as far as the tulsi plant. He had never in thirty-one years told his wife a lie, though there were one or two matters at Tindivanam upon which she had not asked.
⟦S→K i⟧'It was not audible,'⟦/⟧ he said.
⟦K→S i⟧'Not audible! And you told him all right?'⟦/⟧
⟦S→K i⟧'There was pressure of time.'⟦/⟧
⟦K→S i⟧'He could have said he is dying!'⟦/⟧
⟦S→K i⟧'He did not sound as if he was dying. He sounded pleased. He thanked God.'⟦/⟧
⟦K→S i⟧'Which god?'⟦/⟧ said Kamala.
@break * * *
By evening the whole of Lakshmi Nivas knew that the Seshadris had had news and that nobody knew what it was. Opinion on the staircase favoured promotion. Balu of the Electricity Board, who lived at number nine and cast horoscopes after office hours, came up without being asked, accepted coffee, and spread out the chart of the boy's nativity upon the dining table, holding down its corners with the pickle jars.
⟦B→S+K i⟧'Jupiter is in the seventh house,'⟦/⟧ he announced.
⟦S→B i⟧'What does that signify?'⟦/⟧
⟦B→S i⟧'It could signify many things, sir. A journey. A house. Some foreign element.'⟦/⟧
⟦S→B i⟧'He has been in a foreign element since 1982.'⟦/⟧
⟦K→B i⟧'Is it marriage?'⟦/⟧ said Kamala from the kitchen door.
Balu moved a pickle jar.
⟦B→K i⟧'I would not like to say marriage, madam. I would say, alliance.'⟦/⟧
⟦K→B i⟧'What is the difference?'⟦/⟧
⟦B→K i⟧'It is a question of the degree.'⟦/⟧
⟦S→B i⟧'He mentioned a name,'⟦/⟧ Mr Seshadri said. He had not meant to mention it himself. He was looking at the chart, where his son's life was set out in little triangles like the plan of a marshalling yard. ⟦S→B i =⟧'Someone called Linda told him to say it.'⟦/⟧
Nobody moved. The coffee, in its tumbler, cooled.
⟦K→S i⟧'You did not tell me there was a Linda.'⟦/⟧
⟦S→K i⟧'I thought it might be his landlady.'⟦/⟧
⟦K→S i⟧'What landlady tells a boy what to say to his father?'⟦/⟧
⟦B→K i⟧'In America it is quite possible,'⟦/⟧ said Balu. ⟦B→K i =⟧'They are very free.'⟦/⟧
⟦K→B i⟧'Finish your coffee,'⟦/⟧ said Kamala.
@break * * *
She did not weep until the lights were out, and then she did it without noise, lying on her back, so that he would not have known but for the bangles.
⟦S→K i⟧'It may be nothing,'⟦/⟧ he told the ceiling.
⟦K→S i⟧'I had spoken to Visalakshi about her niece. I had sent the photograph.'⟦/⟧
⟦S→K i⟧'Which photograph?'⟦/⟧
⟦K→S i⟧'The one with the graduation gown.'⟦/⟧
⟦S→K i⟧'He looks well in that.'⟦/⟧
⟦K→S i⟧'He looks like you,'⟦/⟧ she said, ⟦K→S i =⟧'as you were. At Villupuram, with the flag.'⟦/⟧
He put out his hand in the dark and it met the edge of the pillow. It was some years since they had spoken of Villupuram, where he had been an assistant only, and she a girl of eighteen who brought her brother's tiffin every day for the ten-forty, long after the brother had been transferred.
⟦S→K i⟧'Your father was not pleased with me,'⟦/⟧ said Mr Seshadri.
⟦K→S i⟧'He was not pleased! He did not eat for two days.'⟦/⟧
⟦S→K i⟧'On the third day he ate.'⟦/⟧
⟦K→S i⟧'That was different. You were a Tamil. You were a Brahmin. You were the wrong kind, but you were one.'⟦/⟧ The bangles were quiet. ⟦K→S i =⟧'Will she be able to make rasam?'⟦/⟧
⟦S→K i⟧'I do not know what she will be able to make. I do not know that she exists.'⟦/⟧
⟦K→S i⟧'Then ring up and ask him.'⟦/⟧
⟦S→K i⟧'From here? It is a trunk call. International. One has to book it, and sit. It is ninety rupees.'⟦/⟧
⟦K→S i⟧'I have ninety rupees.'⟦/⟧
⟦S→K i⟧'From where have you ninety rupees?'⟦/⟧
⟦K→S i⟧'From four years,'⟦/⟧ said his wife, ⟦K→S i =⟧'of telling you that onions have gone up.'⟦/⟧
@break * * *
Mrs Pinto would not hear of the General Post Office. She had them sit upon her good settee, which was covered in plastic, and she booked the call herself, spelling out New Jersey to the operator with the names of her dead relations. Then there was nothing to do but wait. It might be one hour, the operator said, and it might be four. Joseph brought out lime juice on a tray.
⟦P→K i⟧'My Aloysius also married out,'⟦/⟧ said Mrs Pinto.
⟦K→P i⟧'I did not know that,'⟦/⟧ said Kamala.
⟦P→K i⟧'A Punjabi. In Dubai. I wore black to the wedding, I am ashamed to tell you. I told everybody it was navy blue.'⟦/⟧
⟦K→P i⟧'And now?'⟦/⟧
⟦P→K i⟧'Now she is the one who writes. He puts his name at the bottom. She knows when is my blood pressure, when is my feast day, everything. You wait, Mrs Seshadri. You will lose a son and you will get a pen-friend.'⟦/⟧
⟦S→P i⟧'We have no information,'⟦/⟧ said Mr Seshadri, who was standing, ⟦S→P i =⟧'that anybody is marrying anybody.'⟦/⟧
⟦J→S i⟧'He said it is in October, sir,'⟦/⟧ said Joseph.
They all turned and looked at him. He was a boy of fourteen, from somewhere near Nagercoil, and he had grown so used to being in that room that he had forgotten he could be heard in it.
⟦P→J i⟧'Who said?'⟦/⟧
⟦J→P i⟧'Ramu sir. Yesterday. I was picking up first, no, before I went for calling. He told, Joseph, you are the first to know. He told, October the eleventh, it is a Saturday, and her name is Linda, and she is one dentist.'⟦/⟧
⟦K→J i⟧'A dentist,'⟦/⟧ Kamala repeated.
⟦J→K i⟧'Teeth, Amma.'⟦/⟧
⟦P→J i⟧'And why did you not say this?'⟦/⟧ cried Mrs Pinto.
⟦J→P i⟧'Nobody asked me, Aunty. Everybody was asking Balu sir.'⟦/⟧
It was into this silence that the telephone rang. It rang long and then short, in the peculiar way of the exchange, and Mr Seshadri went to it as he had gone to the block instrument ten thousand nights, without hurry, buttoning his cuff.
⟦S→R i⟧'Hello? Seshadri speaking.'⟦/⟧
There was a pause, in which he could hear his own voice arriving in New Jersey, thin and official, and somebody breathing.
⟦L→S i⟧'Oh my gosh,'⟦/⟧ said a girl. ⟦L→S i =⟧'Hi. Is this, am I speaking with Ramu's father?'⟦/⟧
⟦S→L i⟧'You are.'⟦/⟧
⟦L→S i⟧'He's not here. He went to get bagels. Is everything okay? It's Linda. Did something happen?'⟦/⟧
⟦S→L i⟧'Nothing has happened,'⟦/⟧ said Mr Seshadri. ⟦S→L i =⟧'I am ringing to have the message repeated.'⟦/⟧
⟦L→S i⟧'The message?'⟦/⟧
⟦S→L i⟧'On the previous occasion there was interference. It is a rule that one does not give the line clear until the message has been repeated back. I gave line clear. It was irregular.'⟦/⟧
⟦L→S i⟧'I'm sorry, sir, I don't, does that mean you didn't hear? You didn't know what he said to you?'⟦/⟧
⟦S→L i⟧'I know it now.'⟦/⟧
⟦L→S i⟧'Oh no,'⟦/⟧ said the girl. ⟦L→S i =⟧'Oh no. He danced, Mr Seshadri. He put on a record and he danced with the dog.'⟦/⟧
Mr Seshadri turned this over. He tried to see it: a room, some sort of carpet, the boy who would not at seven years old let go of the platform railing when the Mail came through. Behind him Kamala had risen from the plastic with a small tearing sound.
⟦K→S i⟧'What is she saying? Is it she? Give me,'⟦/⟧ she whispered.
⟦S→L i⟧'You have a dog?'⟦/⟧ he said.
⟦L→S i⟧'Yes, sir. A beagle.'⟦/⟧
⟦S→L i⟧'And you are a dentist.'⟦/⟧
⟦L→S i⟧'I will be in May.'⟦/⟧
⟦S→L i⟧'October the eleventh, a Saturday. At what time?'⟦/⟧
⟦L→S i⟧'Two o'clock. But we could change it, if it's, Ramu said there might be a wrong time. He said there are charts.'⟦/⟧
⟦S→L i⟧'There is a man here from the Electricity Board who can be spoken to,'⟦/⟧ said Mr Seshadri. ⟦S→L i =⟧'Two o'clock. Very well. I repeat. Eleventh October, Saturday, fourteen hundred hours, Linda, dentist. Is that correct?'⟦/⟧
It was some time before she replied. Perhaps it was the distance.
⟦L→S i⟧'That's correct,'⟦/⟧ said the American girl.
⟦S→L i⟧'Then it is all right,'⟦/⟧ he said. ⟦S→L i =⟧'You may tell him it has now been said properly. Kindly hold on. My wife wishes to ask you about rasam.'⟦/⟧
And he gave up the receiver, and moved back to let her come to it, and took out his watch.

# title: Jurisdiction
# style: first person past, told by an old head constable; curly double quotes; Indian English, comic police story, published manner, telephones and wireless, up to six in a scene
# cast: I = Head Constable Ingole | Ingole, kaka, Ingole kaka, the head constable | he | narrator
# cast: K = Sub-Inspector Shubhangi Kale | Kale, Kale madam, madam, Shubhangi, Madam Sub-Inspector | she
# cast: B = Sub-Inspector Bhonsle | Bhonsle, Bhonsle saheb, the Rajnagar sub-inspector | he
# cast: P = Constable Pawar | Pawar, the boy | he
# cast: R = Constable Raut | Raut, the Rajnagar constable | he
# cast: T = the tea seller | Munna, Munna the tea seller, chaiwala | he
# cast: D = Dr. Limaye | the police surgeon, Doctor saheb, doctor, Limaye | he
# cast: S = Superintendent Mathur | SP saheb, the Superintendent, Mathur, SP, sir | he
# cast: W = the dead man | Wankhede, Mr. Wankhede, the body, the deceased, Babasaheb Wankhede | he
# cast: C = the control room | wireless, control, the wireless | she
---
I have thirty-one years’ service and four months remaining, and in all that time I was only once present at a resurrection. It was on the bridge at Chandori, on a Sunday, before tea.
You must understand about the bridge. It crosses the river Karha, which has water for two months, and buffaloes for ten. The Chandori side is ours. The opposite side comes under Rajnagar police station. In the middle there is an expansion joint, made of iron, about as wide as your palm, and since British times this joint is the boundary. If a motorcycle hits a goat on our side of it, that is our goat.
At ten past five in the morning the wireless was calling.
⟦C→I i⟧“Chandori Two, Chandori Two. One dead body is reported lying on Karha bridge. Kindly attend. Over.”⟦/⟧
⟦I→C i⟧“On the bridge where, sister?”⟦/⟧ I asked.
⟦C→I i⟧“Middle.”⟦/⟧
⟦I→C i⟧“Which side of the middle?”⟦/⟧
⟦C→I i⟧“Caller has not specified. Over and out.”⟦/⟧
Kale madam was sitting in front. She had been with us five weeks, her first posting, and her crease was like a knife. Constable Pawar was driving with his eyes shut.
⟦K→I i⟧“Why do you ask which side, kaka?”⟦/⟧
⟦I→K i⟧“Madam, you will see.”⟦/⟧
⟦K→I i⟧“A body is a body.”⟦/⟧
⟦P→K i⟧“No, madam,”⟦/⟧ said Pawar. ⟦P→K i =⟧“A body is panchnama, inquest, post-mortem, ice, one vehicle, two men to sit with it, and eleven forms. In triplicate.”⟦/⟧
⟦I→P i⟧“Watch the road.”⟦/⟧
⟦P→I i⟧“I am watching.”⟦/⟧
There was mist. The only person on the bridge was Munna, who sells tea there from a bicycle, and who had lit a mosquito coil beside the deceased out of respect. He was a big man in a white safari suit, lying on his back like a king. One chappal was on and one was off. His mouth was open and the flies were taking an interest.
Madam looked at the face. I looked at the feet. The feet were with us. From the waist upwards he was in Rajnagar.
⟦I→K i⟧“Madam, allow me to congratulate. It is theirs.”⟦/⟧
⟦K→I i⟧“How is it theirs? Half of him is here.”⟦/⟧
⟦I→K i⟧“The legs only. It goes by the head. Circular of 1974.”⟦/⟧
⟦K→I i⟧“Show me this circular.”⟦/⟧
⟦I→K i⟧“It got eaten, madam. White ants. But everybody knows it.”⟦/⟧
⟦K→T i⟧“You! Munna, is it? Was it you who telephoned?”⟦/⟧
⟦T→K i⟧“Yes, madam. I came at half past four, and I said to him, brother, will you take tea? He gave no reply. I said it three times. Then I touched him and he was cold as a tap.”⟦/⟧
⟦K→T i⟧“Did you move him?”⟦/⟧
⟦T→K i⟧“Why would I move him? I have a back.”⟦/⟧
⟦I→T i⟧“How was he lying when you came? Think before you answer.”⟦/⟧
⟦T→I i⟧“How you see him, kaka. Only...”⟦/⟧ He scratched. ⟦T→I i =⟧“Only I think he was more that way.”⟦/⟧ And he nodded towards Chandori.
I did not care for that. I was going to ask him again with more emphasis when a jeep came out of the mist from the other end, with its lamps on, and stopped just so, a foot from the dead man’s hair.
@break *
⟦B→K i⟧“Good morning, good morning,”⟦/⟧ said Sub-Inspector Bhonsle. He was getting down in stages, for he was a stout person, and behind him Constable Raut was carrying his cane. ⟦B→K i =⟧“So early in the morning, Madam Sub-Inspector! And what have you got for us? Ah. My condolences.”⟦/⟧
⟦K→B i⟧“Condolences for what?”⟦/⟧
⟦B→K i⟧“On your body.”⟦/⟧
⟦K→B i⟧“It is your body, Mr. Bhonsle. The head is on your side.”⟦/⟧
⟦B→K i⟧“Who told you head? It is the feet. A man goes where his feet go. Raut, tell madam.”⟦/⟧
⟦R→K i⟧“It is the feet, madam. Circular of 1974.”⟦/⟧
⟦K→R i⟧“My head constable says that the circular says head.”⟦/⟧
⟦B→I i⟧“Ingole, you old bandicoot, did you say head?”⟦/⟧
⟦I→B i⟧“Saheb, in the matter of the two-headed calf you yourself argued head.”⟦/⟧
⟦B→I i⟧“That was livestock!”⟦/⟧
⟦P→B i⟧“Maybe we could measure him, sir,”⟦/⟧ Pawar suggested. ⟦P→B i =⟧“And go by majority.”⟦/⟧
They liked this. Raut had a tape in the jeep. He took the top end, Pawar took the bottom, and Munna, without anybody requesting it, held the lantern.
⟦R→P i⟧“Hold it at the heel.”⟦/⟧
⟦P→R i⟧“I am at the heel. Which heel? With the chappal or without?”⟦/⟧
⟦R→P i⟧“Without. Chappal is property.”⟦/⟧
⟦P→K i⟧“Total is one hundred and seventy-eight, madam.”⟦/⟧
⟦K→P i⟧“And on our side?”⟦/⟧
⟦P→K i⟧“Eighty-nine.”⟦/⟧
⟦R→B i⟧“On this side also eighty-nine, saheb,”⟦/⟧ said Raut, and sat back on his heels in admiration.
⟦B→R i⟧“Measure again!”⟦/⟧
⟦I→B i⟧“But see, saheb, how his arm is thrown up. If you take in the arm, it is coming to two hundred and more, and all of the arm is yours.”⟦/⟧
⟦B→I i⟧“And if I put down the arm?”⟦/⟧
⟦K→B i⟧“Nobody is putting down anything! That is a scene of crime. Are both of you mad? There is a human being who is lying there, he has got some mother, he has got a wife. Nobody has even looked in his pockets.”⟦/⟧
It was a good speech. I have heard it from each of them in their first year. Nobody moved, of course; because the one who opens the pocket is the one who lists the contents, and who lists the contents signs, and whoever signs has got the body.
⟦T→K i⟧“Madam, will you take tea?”⟦/⟧ asked Munna.
⟦K→T i⟧“No! Yes. Give.”⟦/⟧
@break *
By six o’clock there were some forty persons on the bridge, and a bus. Dr. Limaye came on his scooter through the middle of them, in pajamas, with the stethoscope over his muffler.
⟦D→K+B i⟧“Which of you people called me?”⟦/⟧
⟦K→D i⟧“He did.”⟦/⟧
⟦B→D i⟧“She did.”⟦/⟧
⟦D→K+B i⟧“I see. It is that again. I am not touching him until somebody gives me a requisition. In 1998 I opened a man for Chandori, and Rajnagar would not let them have him back. I had him for a month. My wife went to her mother’s.”⟦/⟧
⟦K→D i⟧“Doctor saheb, can you not at least say of what he has died?”⟦/⟧
⟦D→K i⟧“From here?”⟦/⟧ He pushed up his spectacles. ⟦D→K i =⟧“From here I would say lifestyle.”⟦/⟧
The wireless began to quack in both the jeeps at once. Pawar ran to ours and Raut ran to theirs.
⟦C→P+R i⟧“All stations, all stations. Most urgent. From the office of SP. Shri Babasaheb Wankhede, brother-in-law of Honourable Minister for Irrigation, is missing since last night after attending wedding. Aged fifty-two, heavy build, white safari suit, one gold tooth. Station locating the same will report to the Superintendent personally. Over.”⟦/⟧
I have seen herons go up from that river when a gun is fired. Nothing goes up and nothing comes down, only for one second the whole sky is standing still. It was like that. Then all of us, madam and Bhonsle, and doctor, and myself, and both the constables, and Munna with six glasses in his fingers, bent down to look into the open mouth.
⟦P→K i⟧“Upper left,”⟦/⟧ said Pawar softly.
⟦B→K i⟧“Madam Sub-Inspector,”⟦/⟧ said Bhonsle, ⟦B→K i =⟧“you have convinced me. It is the head.”⟦/⟧
⟦K→B i⟧“What?”⟦/⟧
⟦B→K i⟧“It goes by the head. You were correct from the beginning. I accept him. Raut! Cover our deceased.”⟦/⟧
⟦I→B i⟧“One minute, saheb. You have said yourself that a man goes where his feet go. Forty people heard.”⟦/⟧
⟦B→I i⟧“You said it is head!”⟦/⟧
⟦I→B i⟧“I was quoting from memory. White ants ate it.”⟦/⟧
⟦B→I i⟧“Raut, take his arms.”⟦/⟧
⟦I→P i⟧“Pawar, legs!”⟦/⟧
⟦K→I+P+R i⟧“Kaka! Put him down! Constable Raut, I am ordering you—”⟦/⟧
⟦R→K i⟧“I am not under you, madam!”⟦/⟧
⟦D→K+B i⟧“You will spoil the lividity,”⟦/⟧ Dr. Limaye cried. ⟦D→K+B i =⟧“Mind the lividity!”⟦/⟧
And at that moment, as he swung between two police stations over the iron joint with his stomach towards heaven, the brother-in-law of the Minister for Irrigation gave one big sneeze.
Raut dropped his end. I regret to say that Pawar was still pulling on his. In this way the whole of Mr. Wankhede came to Chandori.
⟦W i⟧“Where is the band?”⟦/⟧ he said. He sat up and looked around at us. ⟦W i =⟧“Why has the band stopped?”⟦/⟧
Half of the forty people ran one way and half the other. Munna had gone down flat on his face, with the glasses, saying the names of God.
⟦D→W i⟧“Good morning,”⟦/⟧ said Dr. Limaye, taking hold of his wrist. ⟦D→W i =⟧“How much did you have?”⟦/⟧
⟦W→D i⟧“Of what?”⟦/⟧
⟦D→W i⟧“Anything.”⟦/⟧
⟦W→D i⟧“I had two pegs. It was a wedding. I had two pegs with the bride’s side, and two with the groom’s side, and I was walking to the car for the... Somebody has stolen my chappal!”⟦/⟧
⟦P→W i⟧“It is here, sir. It is property.”⟦/⟧
⟦W→K i⟧“Who are you people? Is this Chandori, or is this Rajnagar?”⟦/⟧
Nobody answered. In all my service I have never heard so many police so quiet. It was then that the mobile in madam’s pocket rang, and she took it out and looked at it, and stood to attention.
⟦K→S i⟧“Jai Hind, sir. Sub-Inspector Kale.”⟦/⟧
⟦S→K i⟧“Mathur here,”⟦/⟧ we could all hear it say. ⟦S→K i =⟧“I’m told that there is a crowd on Karha bridge. I’m told there is a body, and two of my officers were playing tug-of-war with it. Tell me that is not so.”⟦/⟧
⟦K→S i⟧“Sir, there is no body, sir.”⟦/⟧
⟦S→K i⟧“There is no body?”⟦/⟧
⟦K→S i⟧“No, sir. It is Mr. Wankhede. He was unwell and we were assisting him to his feet. Chandori and Rajnagar both, sir. It was a joint operation.”⟦/⟧
Bhonsle’s mouth had come open wider than ever the dead man’s was. He closed it. He gave one small pull to his belt and stood up straight next to her, though it was only a telephone.
⟦S→K i⟧“Joint operation,”⟦/⟧ said the Superintendent. ⟦S→K i =⟧“Between Chandori and Rajnagar.”⟦/⟧
⟦K→S i⟧“Yes, sir.”⟦/⟧
⟦S→K i⟧“I was SI at Rajnagar, you know, in ’89. There was a goat. Is Ingole there with you?”⟦/⟧
⟦K→S i⟧“He is here, sir.”⟦/⟧
⟦S→K i⟧“Ask him is it head or feet.”⟦/⟧
She took the telephone from her ear. She was only twenty-four, and she was trying so hard not to laugh that her cap was shaking.
⟦K→I i⟧“SP saheb wants to know is it head or feet.”⟦/⟧
⟦I→K i⟧“Tell him it depends, madam,”⟦/⟧ I said, ⟦I→K i =⟧“on the brother-in-law.”⟦/⟧

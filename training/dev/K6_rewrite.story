# title: Rewrite
# style: first person past; curly double quotes; American newsroom memoir-story, 1960s-70s, published manner
# cast: G = Eugene Pulaski | Gene, Pulaski, kid, Polack, son, the rewrite man | he | narrator
# cast: I = Irv Saperstein | Saperstein, Irv, the night city editor, boss | he
# cast: C = Cab Whitlow | Whitlow, Cab | he
# cast: S = Stella Krol | Stella, Krol, the photographer | she
# cast: A = Alphonse | the copyboy, Al | he
# cast: O = Mrs. Ottinger | Ottinger's wife, Ruthanne, the woman on the telephone, the widow | she
# cast: B = the boy | Ottinger's son, Davey | he
# cast: M = a man | a man's voice, the man at the door, the chaplain | he
# cast: F = Battalion Chief Dolan | Dolan, the chief | he
---
The winter I was twenty-three I worked the lobster shift on rewrite at a newspaper that has since been torn down to make way for a parking structure. I had a headset, an Underwood with a bad *e*, and a desk with another man’s initials burned into it. My job was to take what other people had seen and turn it into English. I never went out. In five months I had covered eleven murders and I hadn’t seen so much as a shoe.
The night I want to tell about was a Tuesday in February and it was four below. Nothing was moving. Saperstein, who ran the desk from midnight to eight, was doing a crossword in another paper, which he considered to be espionage.
⟦I→G i⟧“Six letters, ‘toady,’”⟦/⟧ he said. ⟦I→G i =⟧“Blank, blank, C, blank, blank, blank.”⟦/⟧
⟦G→I i⟧“Sucker?”⟦/⟧
⟦I→G i⟧“A sucker’s not a toady. A sucker believes it.”⟦/⟧
⟦A→I i⟧“Lackey,”⟦/⟧ said Alphonse, the copyboy. He was sixty-one years old. He’d been a copyboy since the Lindbergh kidnapping.
⟦I→A i⟧“That’s a C in the third spot. L, A, C. I’ll be damned. What are you doing fetching coffee?”⟦/⟧
⟦A→I i⟧“You tell me. You never asked me for nothing else.”⟦/⟧
The phone on my desk lit up, and I plugged in. It was Whitlow. I could hear engines, and wind, and somebody bawling for pressure on the two-and-a-half.
⟦C→G i⟧“Who’ve I got? Is that the Polack? Take this down, I’ve got one dime, and my goddamn pencil’s froze.”⟦/⟧
⟦G→C i⟧“Where are you?”⟦/⟧
⟦C→G i⟧“Corner of Ashland and I don’t know what, there’s ice on the sign. You got paper in? Okay. Four-story loft building, brick. Used to be Feldkamp Casket. Nobody in it but bums. They go in there to keep warm and they light a fire on the floor, so. Third alarm at twelve-forty. There’s a wall down on the north side.”⟦/⟧
⟦G→C i⟧“Anybody hurt?”⟦/⟧
⟦C→G i⟧“Yeah,”⟦/⟧ said Whitlow. He didn’t say anything else for a while, and I listened to his dime run out. ⟦C→G i =⟧“There’s a fireman under it. Truck Nineteen. They’re digging, only nobody’s what you’d call rushing. The chief took his hat off.”⟦/⟧
⟦G→C i⟧“Who is he?”⟦/⟧
⟦C→G i⟧“Hold on. Chief! Hey! Dolan!”⟦/⟧ He must have held the receiver out at the end of his arm. ⟦C→F i⟧“What’s his name, the guy?”⟦/⟧
⟦F→C i⟧“Get that man back of the rope,”⟦/⟧ said a voice a long way off.
⟦C→F i⟧“Just the name, Chief! I got a deadline!”⟦/⟧
⟦F→C i⟧“His wife don’t know, you ghoul. Get back of the goddamn rope.”⟦/⟧
⟦C→G i⟧“Ottinger,”⟦/⟧ said Whitlow in my ear, perfectly calm. ⟦C→G i =⟧“It’s on the back of the coat they got folded there. You’ll find a first name in the city directory. Two T’s. I’m going to go see if I can get feeling in my feet.”⟦/⟧
I hollered it across to Saperstein, though he was only eight feet off. It was the thing to do. You hollered.
⟦G→I i⟧“Fireman dead at a three-alarm on Ashland! Wall came down!”⟦/⟧
⟦I→G i⟧“Name?”⟦/⟧
⟦G→I i⟧“Ottinger.”⟦/⟧
⟦I→G i⟧“Age, address, wife, kids, years on the department?”⟦/⟧
⟦G→I i⟧“That’s all he had.”⟦/⟧
⟦I→G i⟧“So get it,”⟦/⟧ said Saperstein. He had put away the crossword. When something happened he got about ten years younger; his sleeves went up as though by themselves. ⟦I→G i =⟧“We close the two-star at ten of two. I’ll give you the line, I’ll give you twelve inches and a picture if we’ve got a picture. Is Krol out there?”⟦/⟧
⟦A→I i⟧“She’s in the darkroom, eating a sandwich.”⟦/⟧
⟦I→A i⟧“Well, tell her the sandwich is canceled.”⟦/⟧
I had the directory open by then. There were three Ottingers. One was a dentist, and one was a Miss. The third said *Ottinger, Warren J (Ruthanne) fireman h4417 S Paulina*, and a number.
⟦G→I i⟧“I’ve got him. Warren J. Wife’s Ruthanne.”⟦/⟧
⟦I→G i⟧“Good. Call her.”⟦/⟧
⟦G→I i⟧“Call the wife?”⟦/⟧
⟦I→G i⟧“She’s the one who’ll know how old he is.”⟦/⟧
⟦G→I i⟧“Dolan said she hasn’t been told.”⟦/⟧
Saperstein looked at the clock and then at me. He had a big sad face, like a hound’s. In the war he had walked from Salerno to the Po with a typewriter, and I believe that he’d been frightened exactly once in his life, by a rabbi.
⟦I→G i⟧“They’ll have sent somebody,”⟦/⟧ he told me. ⟦I→G i =⟧“They send a chaplain and a guy from the union. It takes them twenty minutes, they’ve had half an hour. You say you’re sorry for her loss. You say you want to get it right. It’s the last thing that anybody is going to print about the man and he ought to have his middle initial. You know how many of them thank you? You’d be surprised. And you ask for a picture, a nice one, in the uniform. Krol goes by with a cab and picks it up.”⟦/⟧
⟦G→I i⟧“What if they haven’t sent somebody?”⟦/⟧
⟦I→G i⟧“Then you’ll know it,”⟦/⟧ said Saperstein, ⟦I→G i =⟧“as soon as she says hello.”⟦/⟧
I dialed. Stella Krol had come up with her coat half on and her Graflex under her arm, and she leaned on the end of my desk and chewed. She was a tall rawboned woman of about forty who wore men’s galoshes. She was the only one on nights who’d ever asked me what I was reading.
It rang five times.
⟦O→G i⟧“Hello?”⟦/⟧
I have tried, since, to say what was in it. There wasn’t anything in it. It was the voice of a woman who’s been asleep and has got to the phone with her shoulder, holding a robe shut.
⟦G→O i⟧“Mrs. Ottinger?”⟦/⟧ I said.
⟦O→G i⟧“Yes. Who’s this? Is it Warren?”⟦/⟧
Across from me Saperstein had picked up his extension, the way he did, with his hand over the mouthpiece. He shut his eyes.
⟦O→G i⟧“Hello? Is it the firehouse? Who is it?”⟦/⟧
⟦G→O i⟧“My name’s Eugene Pulaski,”⟦/⟧ I said. I had the next part ready. I had said it eleven times in five months and it came up my throat on its own, the way your hand goes to a light switch. *I’m with the*. I got as far as that. ⟦G→O i =⟧“I’m with the—”⟦/⟧
Stella reached over and took the pencil out of my fingers.
⟦G→O i⟧“I’m with the gas company,”⟦/⟧ I said.
⟦O→G i⟧“At one in the morning?”⟦/⟧
⟦G→O i⟧“Yes, ma’am. I’m sorry. There’s been a drop in the pressure down your way, with the cold. We’re calling everybody. We want to be sure there’s somebody up in the house.”⟦/⟧
⟦O→G i⟧“Is it dangerous?”⟦/⟧
⟦G→O i⟧“No, ma’am. Only we’d like you to get up and put on some lights. Would you do that? And is there anybody that could come over and sit with you?”⟦/⟧
⟦O→G i⟧“Sit with me? My husband’s on at the firehouse till eight. There’s only my boy here.”⟦/⟧ Somebody was talking in the room behind her. ⟦O→B i⟧“It’s the gas, honey. Go on back to bed.”⟦/⟧
⟦B→O i⟧“Is it Daddy?”⟦/⟧
⟦O→B i⟧“No, it’s the gas man. Put your slippers on, if you’re going to stand there.”⟦/⟧
⟦G→O i⟧“How old is he?”⟦/⟧ I said. God forgive me, I had picked another pencil up.
⟦O→G i⟧“Davey? He’s seven. Why?”⟦/⟧
⟦G→O i⟧“We like to know. Is there a neighbor, Mrs. Ottinger?”⟦/⟧
⟦O→G i⟧“Well, Mrs. Banaszak’s right next door, but I wouldn’t like to… Listen, what did you say your name was?”⟦/⟧
⟦G→O i⟧“Pulaski.”⟦/⟧
⟦O→G i⟧“Like the street.”⟦/⟧
⟦G→O i⟧“Yes, ma’am. I’d call her. I’d have her come over, and put on some coffee. On account of the gas.”⟦/⟧
It was quiet. You’d have thought the wire had gone. I could hear a clock, and I could hear Saperstein’s breath, in his nose, on the extension.
⟦O→G i⟧“There’s nothing the matter with my gas,”⟦/⟧ said Mrs. Ottinger, ⟦O→G i =⟧“is there?”⟦/⟧
I wish that I could tell you I answered her. Then I heard her doorbell ring. I heard it in both ears, mine and then a tick later through the other receiver. I heard her lay the phone down very carefully on its side, so as not to lose the gas man. There were steps going off, and the boy said something. A man’s voice said, ⟦M→O i⟧“Ruthanne?”⟦/⟧
I pulled the plug.
Nobody said a thing. Alphonse had come up with a carton of coffees and he stood there holding it level. The bad light over the sports desk was going on and off. Saperstein hung up his extension.
⟦I→G i⟧“The gas company,”⟦/⟧ he said.
⟦G→I i⟧“I know it.”⟦/⟧
⟦I→G i⟧“In thirty-one years I never heard the gas company.”⟦/⟧
⟦S→I i⟧“He got you the kid’s age,”⟦/⟧ said Stella.
⟦I→S i⟧“He got me the kid’s age. He didn’t get me the husband’s, he didn’t get me years of service, he didn’t get me a picture. He’s got a seven-year-old in slippers.”⟦/⟧
⟦G→I i⟧“I’ll clean out my desk,”⟦/⟧ I said.
⟦I→G i⟧“You haven’t got anything in it. Sit down.”⟦/⟧ He looked at the clock. ⟦I→S+A i⟧“Stella, you know where the union hall is? They’ve got the whole department up on the wall in frames. Find some janitor. Get me Ottinger off the wall, shoot it and put it back. Alphonse.”⟦/⟧
⟦A→I i⟧“Yeah?”⟦/⟧
⟦I→A i⟧“Who do you know at Truck Nineteen?”⟦/⟧
⟦A→I i⟧“I know a cook.”⟦/⟧
⟦I→A i⟧“Call the cook.”⟦/⟧
She was already going, with her galoshes slapping. At the swinging gate she stopped, dug in the pocket of her coat, and flipped my pencil at me end over end across thirty feet of city room. I didn’t catch it, but it was a good throw.
I wrote it. I wrote twelve inches with the bad *e*, a take at a time, and Alphonse, who’d gotten more out of that cook than I ever got from anyone, stood behind my chair and fed me. Forty-four years old. Nineteen on the job. A citation in ’58, two kids out of a coal cellar. Whitlow called again at one-thirty to say they had him out.
⟦C→G i⟧“You reach the wife?”⟦/⟧ he asked me. His teeth were going like a teletype.
⟦G→C i⟧“I reached her.”⟦/⟧
⟦C→G i⟧“What’d she say?”⟦/⟧
I looked over at the desk. Saperstein had my first two takes under his pencil and was moving a comma. He didn’t look up, but the pencil quit.
⟦G→C i⟧“She couldn’t come to the phone,”⟦/⟧ I said.
⟦C→G i⟧“Hell,”⟦/⟧ said Whitlow. ⟦C→G i =⟧“You got to get ’em before the priest does.”⟦/⟧
We made the two-star by four minutes. It’s in the files if you care to look it up, or it was, until they threw out the files. Warren J. Ottinger, with the J. It says that he’s survived by his wife, Ruthanne, and a son, David, 7. It’s a decent piece of work. There’s one line in it I would still be glad to have written, and Saperstein cut it.
Around five, when it was dead again, he got out his crossword, and he said without raising his head:
⟦I→G i⟧“I did it to a woman in Cicero once. Nineteen thirty-six. I said hello, I’m from the paper, I’m so sorry for your loss. She says what loss?”⟦/⟧
⟦G→I i⟧“What’d you say?”⟦/⟧
⟦I→G i⟧“I asked her for a picture.”⟦/⟧
He filled in a word.
⟦G→I i⟧“Did she give it to you?”⟦/⟧
⟦I→G i⟧“It was all I could think of,”⟦/⟧ Saperstein said. ⟦I→G i =⟧“She went and got it. She was in shock, see. She asked did I want the frame.”⟦/⟧

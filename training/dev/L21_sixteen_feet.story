# title: Sixteen Feet
# style: first person past; curly double quotes; American minimalist, about 1981; plain said, bare exchanges
# cast: D = Dell Hutchins | Dell, I | he | narrator
# cast: C = Connie Hutchins | Connie, Con, my wife, sis | she
# cast: W = Wade Pruitt | Wade, my wife's brother, Connie's brother | he
# cast: L = Lorna | Lorna | she
---
My wife’s brother called on a Sunday to say he was bringing the boat over. I hadn’t been out of bed long. Connie was at the stove with the eggs.
⟦D→W i⟧“What boat?”⟦/⟧ I said.
⟦W→D i⟧“The boat. The Starcraft. I told Connie about it.”⟦/⟧
⟦D→W i⟧“You told Connie.”⟦/⟧
⟦W→D i⟧“I told her Thursday. She didn’t say anything?”⟦/⟧
I looked at my wife. She had her back to me. She was scraping the pan with the wrong side of the spatula.
⟦D→W i⟧“She didn’t say anything,”⟦/⟧ I said.
⟦W→D i⟧“Well, it’s just for a while. I’m bringing Lorna. You’ll like Lorna. We’ll be there around noon.”⟦/⟧
I hung up and sat down at the table and Connie put a plate in front of me. She put the ketchup down next to it. Then she stood there.
⟦C→D i⟧“It’s just for a while,”⟦/⟧ she said.
⟦D→C i⟧“That’s what he said.”⟦/⟧
⟦C→D i⟧“I was going to tell you.”⟦/⟧
⟦D→C i⟧“When?”⟦/⟧
⟦C→D i⟧“When you were in a good mood.”⟦/⟧
That was fair. I had been laid off from the cannery since the second week of August, and it was now the end of October, and I had not been in what you would call a good mood. I ate my eggs. She went to run the water in the sink.
They came at one-thirty. I watched from the front window while Wade tried to back the trailer up our drive. He got it crossways twice and took out some of the hedge. There was a woman in the cab of the truck with him, and she had her arm out the window and was slapping the door with the flat of her hand, like you’d do to a horse. It was a sixteen-foot aluminum boat with a windshield and a forty-horse Johnson on the back. Across the stern somebody had lettered GONE FISSION in red paint.
I went out. I had my slippers on.
⟦D→W i⟧“Where do you want to put it?”⟦/⟧ I said.
⟦W→D i⟧“Around back,”⟦/⟧ said Wade. ⟦W→D i =⟧“Where you can’t see it from the road.”⟦/⟧
⟦D→W i⟧“Why can’t we see it from the road?”⟦/⟧
⟦W→D i⟧“You can see it. I just don’t want everybody seeing it.”⟦/⟧
The woman got down from the truck. She was forty or so, big in the shoulders, with a white scarf tied over her hair. She shook hands with me. Nobody’s wife or girlfriend had shaken hands with me in a long time.
⟦L→D i⟧“He’s four months behind,”⟦/⟧ she said. ⟦L→D i =⟧“There’s a man comes around. I’m Lorna.”⟦/⟧
⟦W→L i⟧“Jesus Christ, Lorna.”⟦/⟧
⟦L→W i⟧“Well, he’s going to have it in his yard, honey. He ought to know what he’s got in his yard.”⟦/⟧
⟦D→W i⟧“Four months?”⟦/⟧ I said.
⟦W→D i⟧“Three,”⟦/⟧ said Wade. ⟦W→D i =⟧“It’ll be four on the first. Are you going to help me with this or not?”⟦/⟧
We unhitched it and rolled it over the grass by hand, the three of us, with Connie holding the gate. The wheels cut into the lawn. It hadn’t rained but the ground was soft there, over the septic. We got it between the garage and the back fence and Wade threw a tarp over it, a blue one, and tied it down at the corners. Then we all stood back and looked at it. It looked exactly like a boat with a tarp over it.
⟦C→W i⟧“Nobody’d ever guess,”⟦/⟧ Connie said.
⟦L→C i⟧“You could put some leaves on it,”⟦/⟧ said Lorna.
Wade laughed. He put his arm around my wife’s neck and pulled her head down against his chest. ⟦W→C i⟧“Sis,”⟦/⟧ he said. ⟦W→C i =⟧“You’re saving my life.”⟦/⟧
⟦C→W i⟧“Let go, Wade. You’re hurting me.”⟦/⟧
⟦W→C i⟧“You are, though.”⟦/⟧
⟦C→W i⟧“I know I am. Let go.”⟦/⟧
@break
Wade had a bottle of Ten High in the truck. He brought it in and set it in the middle of the table and Connie got four glasses down. I don’t think it was yet two o’clock. We sat there in the kitchen with the light on because it’s a dark kitchen.
⟦W→D i⟧“How’s the job hunt?”⟦/⟧ he said to me.
⟦D→W i⟧“Slow.”⟦/⟧
⟦W→D i⟧“It’s slow all over. I know guys with degrees. You talk to Burt at the Firestone?”⟦/⟧
⟦D→W i⟧“I talked to him.”⟦/⟧
⟦W→D i⟧“And?”⟦/⟧
⟦D→W i⟧“He said it’s slow.”⟦/⟧
⟦L→D i⟧“What is it you do?”⟦/⟧ Lorna asked me.
⟦D→L i⟧“I ran a seamer. It puts the lids on.”⟦/⟧
⟦L→D i⟧“The lids on what?”⟦/⟧
⟦D→L i⟧“Asparagus, pears. Whatever was coming through. Pears, mostly.”⟦/⟧
⟦L→D i⟧“Now, I never thought about that,”⟦/⟧ she said. ⟦L→D i =⟧“All the pears I’ve eaten. I never once thought there was somebody.”⟦/⟧
I liked her for that. I got up and found some crackers and put them on a plate.
⟦W→C i⟧“What I was going to ask,”⟦/⟧ Wade said. He was turning his glass around on the table, a quarter turn and then another quarter turn. ⟦W→C i =⟧“Con. What I wanted to bring up, while we’re all here.”⟦/⟧
⟦C→W i⟧“No,”⟦/⟧ said Connie.
⟦W→C i⟧“You didn’t hear it yet.”⟦/⟧
⟦C→W i⟧“How much?”⟦/⟧
⟦W→C i⟧“Five hundred.”⟦/⟧
⟦C→W i⟧“No.”⟦/⟧
⟦W→C i⟧“I could bring that account current. Then there’s no man coming around, and I come get the boat out of your yard, and in the spring I sell it. I’ve got a guy in Kennewick. I’d have it back to you by May.”⟦/⟧
⟦C→W i⟧“You had a guy in Kennewick for the camper.”⟦/⟧
⟦W→C i⟧“That was a different guy.”⟦/⟧
⟦C→W i⟧“Wade, he’s not working.”⟦/⟧
⟦W→C i⟧“You’re working.”⟦/⟧
⟦C→W i⟧“I’m working,”⟦/⟧ she said. ⟦C→W i =⟧“That’s right. I’m the one that’s working.”⟦/⟧
She looked at me then. I don’t know what she wanted. I may have known at the time. I had my hand in the cracker box.
⟦L→D i⟧“Dell,”⟦/⟧ said Lorna, ⟦L→D i =⟧“why don’t you show me that boat?”⟦/⟧
⟦D→L i⟧“You’ve seen the boat.”⟦/⟧
⟦L→D i⟧“I’ve been towed behind it. Come on. Bring your glass.”⟦/⟧
@break
It was cold out there. I untied a corner of the tarp and held it up and she put one foot on the wheel and swung herself over the side. She knew how to get into a boat. Then she held the tarp up for me, and I climbed in, too, slippers and all, and it came down behind us. It was like being inside a tent. Everything was blue, her hands were, and her face.
⟦L→D i⟧“This is all right,”⟦/⟧ she said. ⟦L→D i =⟧“You sit there. I’ll drive.”⟦/⟧
She got behind the wheel. I sat in the other seat, the one that swiveled. We could hear them in the house, not the words but that it was words.
⟦L→D i⟧“Do they always go at it?”⟦/⟧
⟦D→L i⟧“Their whole life. She raised him, practically.”⟦/⟧
⟦L→D i⟧“He said that. He said she used to cut up his meat.”⟦/⟧
⟦D→L i⟧“He was ten. He had a cast on.”⟦/⟧
⟦L→D i⟧“He left out the cast.”⟦/⟧ She turned the wheel a little to the left. ⟦L→D i =⟧“My first husband had a boat. Ronnie. It was a nicer one than this. He went out on it on Moses Lake one day in April, on his lunch hour, and they found it going around and around in a circle with nobody in it. Still had gas. Had his sandwich sitting there on the seat.”⟦/⟧
⟦D→L i⟧“I’m sorry.”⟦/⟧
⟦L→D i⟧“I was twenty-six. I’m not telling you so you’ll be sorry.”⟦/⟧
⟦D→L i⟧“Why are you telling me?”⟦/⟧
⟦L→D i⟧“I guess because I’m sitting in a boat.”⟦/⟧
I drank what I had. She reached over without asking and poured half of hers into my glass.
⟦L→D i⟧“You know what they did with it? They brought it home to me. The sheriff’s deputy backed it in the driveway, a lot better than Wade did, and gave me a paper to sign. I had it two years. I couldn’t sell it and I couldn’t look at it. And then one day I went out and it was gone. Somebody had stolen it. In broad daylight.”⟦/⟧
⟦D→L i⟧“What did you do?”⟦/⟧
⟦L→D i⟧“I went in the house and made myself a grilled cheese.”⟦/⟧
The back door opened and slammed. We both sat still. I don’t know why we did that. There wasn’t anything going on.
⟦W→L i⟧“Lorna!”⟦/⟧ Wade called. ⟦W→L i =⟧“Get your coat!”⟦/⟧
She put a finger up to her lips. She was smiling.
⟦W→L i⟧“Lorna! I mean it. We’re leaving!”⟦/⟧ He was walking around out there in the yard. I heard him stop. Then I saw the shape of him come up on the other side of the tarp and stand there. ⟦W→D i⟧“Dell? Is she in there with you?”⟦/⟧
⟦L→W i⟧“We’re fishing,”⟦/⟧ said Lorna.
⟦W→L i⟧“Get out of there.”⟦/⟧
⟦L→W i⟧“Sh-h-h. You’ll scare them.”⟦/⟧
⟦W→D i⟧“Dell, what the hell are you doing in there?”⟦/⟧
⟦D→W i⟧“Nothing,”⟦/⟧ I said. ⟦D→W i =⟧“Sitting.”⟦/⟧
⟦W→L i⟧“She won’t give me one red cent. You know what she said to me? My own sister? She said, ⟦C→W i quoted⟧‘I’ve got one already.’⟦/⟧ Now what’s that supposed to mean?”⟦/⟧
Nobody said anything. I knew what it meant. I think Lorna did, too, because she put her hand on my knee for a second, in a friendly way, and then she stood up under the tarp and hit her head on the windshield frame.
⟦L i⟧“God damn it,”⟦/⟧ she said.
@break
After they left, I stayed out back awhile. I tied the tarp down again and then I untied it. When Connie came out, she had her coat on over her uniform. She went on at five. She stood looking at the ruts in the grass.
⟦C→D i⟧“He took the bottle,”⟦/⟧ she said.
⟦D→C i⟧“He would.”⟦/⟧
⟦C→D i⟧“Did you like her?”⟦/⟧
⟦D→C i⟧“I liked her all right. Did you?”⟦/⟧
⟦C→D i⟧“She’s too good for him. I give it till Christmas.”⟦/⟧ She came over and put her hand flat on the side of the boat. ⟦C→D i =⟧“It’s cold. Feel that.”⟦/⟧
⟦D→C i⟧“It’s metal.”⟦/⟧
⟦C→D i⟧“What did you two talk about?”⟦/⟧
⟦D→C i⟧“Boats.”⟦/⟧
⟦C→D i⟧“What about boats?”⟦/⟧
⟦D→C i⟧“Just boats, Connie.”⟦/⟧
I thought she’d go then. It was twenty to five, and you have to allow for the bridge. But she hiked up her skirt and put her white shoe up on the wheel and held out her hand to me so I’d pull. I pulled. She went over the side and landed on her knees on the bottom, and I got in after her.
⟦C→D i⟧“Where does it go?”⟦/⟧ she said. ⟦C→D i =⟧“If you were to go someplace.”⟦/⟧
⟦D→C i⟧“In this? You could go down the Columbia. You’d have to do the locks. You could go clear to Astoria.”⟦/⟧
⟦C→D i⟧“And then what?”⟦/⟧
⟦D→C i⟧“Then it’s the ocean.”⟦/⟧
⟦C→D i⟧“What would we eat?”⟦/⟧
⟦D→C i⟧“Pears,”⟦/⟧ I said.
She didn’t laugh, but she leaned back against my legs. She smelled of the kitchen and of that soap they have at the hospital.
⟦C→D i⟧“I told him something,”⟦/⟧ she said, after a while. ⟦C→D i =⟧“I’m not going to tell you what it was.”⟦/⟧
⟦D→C i⟧“All right.”⟦/⟧
⟦C→D i⟧“I didn’t mean it the way it came out.”⟦/⟧
⟦D→C i⟧“I know you didn’t.”⟦/⟧
⟦C→D i⟧“You don’t know what it was.”⟦/⟧
⟦D→C i⟧“No,”⟦/⟧ I said.
A car slowed down out front. We could see the lights come up the side of the garage and across the fence, and stop there. Somebody left the motor running. A door opened, and I heard feet on the gravel, and whoever it was stood a minute, and we held on to each other and didn’t breathe.

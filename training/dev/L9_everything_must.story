# title: Everything Must
# style: second person present; curly double quotes; American, wry, 1990s; quick untagged exchanges
# cast: Y = Dinah | you, the daughter, Di, Dinah Wexler, Dinah-doll, sweetie | she
# cast: N = Ned | your brother, Ned Wexler, Neddy, her brother, the son | he
# cast: R = Roz | your mother, Rosalyn Wexler, Mother, Ma, Mom, her mother, Mrs. Wexler | she
# cast: C = Candace | the estate-sale woman, the woman with the clipboard | she
# cast: S = Sol Pinsker | Sol, Mr. Pinsker, her mother’s boyfriend, the boyfriend | he
# cast: E = Ned’s wife | his wife, Ellen, Ned’s wife Ellen | she
# cast: W = a man in a Dolphins cap | the man in the cap, the customer | he
---
The estate-sale woman is named Candace, and she wears around her neck, on a cord, a pair of glasses, a pen, a tape measure, a whistle. She walks through your mother’s condominium touching things with one fingernail. ⟦C→Y i⟧“Sweet,”⟦/⟧ she says. ⟦C→Y i =⟧“Sweet. Ugly. Sweet.”⟦/⟧
⟦Y→C i⟧“Is ‘ugly’ a category?”⟦/⟧
⟦C→Y i⟧“Ugly’s the best category. Ugly goes in the first hour. Who died?”⟦/⟧
⟦Y→C i⟧“Nobody died.”⟦/⟧
⟦C→Y i⟧“Oh,”⟦/⟧ says Candace, and you can see her let some air out of a number.
Nobody died. Your mother, who is seventy-nine, and who has lived in this condominium in Delray Beach for eighteen years with a view of another condominium, has moved into a place called The Fountains. There are no fountains. There is a pond with an aerator. She has taken with her the bed, the good lamp, and one spoon. Everything else, she says, must go. She actually said it like that, on the phone, with a kind of joy: ⟦R→Y i⟧“Everything must!”⟦/⟧
You have flown down from Cleveland, where you teach French to sophomores who believe that it is a code. Your brother has flown in from Phoenix. He’s out on the balcony, on his cell phone, and each time he turns around he holds up one finger at you, through the glass.
@break
⟦N→Y i⟧“I want the chair,”⟦/⟧ says Ned.
⟦Y→N i⟧“Which chair?”⟦/⟧
⟦N→Y i⟧“Dad’s chair. The Barcalounger.”⟦/⟧
⟦Y→N i⟧“You live in Arizona. You have white carpet. You have a wife who alphabetizes the cheese.”⟦/⟧
⟦N→Y i⟧“She does not alphabetize it. She groups it.”⟦/⟧
⟦Y→N i⟧“How are you going to get it there?”⟦/⟧
⟦N→Y i⟧“I’ll ship it.”⟦/⟧ He sits down in it, to show you, and pulls the lever, and the footrest comes up and presents you with the soles of his loafers, which are unmarked, like the shoes of a corpse. ⟦N→Y i =⟧“Remember when you got your head stuck in this?”⟦/⟧
⟦Y→N i⟧“That was you.”⟦/⟧
⟦N→Y i⟧“That was you. I’m the one who laughed.”⟦/⟧
⟦Y→N i⟧“Neddy, they buttered my brother. I remember it distinctly. They buttered the ears.”⟦/⟧
⟦N→Y i⟧“They buttered you,”⟦/⟧ says your brother, ⟦N→Y i =⟧“and then Dad put you on his shoulders and walked you around the block so you’d stop yelling.”⟦/⟧
You look at each other. Somebody’s ears were buttered. There was only one other witness who is not in the ground, and she has a hair appointment until noon.
@break
At The Fountains you have to write your name on a sticker. Your mother is in the dining room, at a table for two, in a turquoise pantsuit that you have never seen. Her hair has been done so that it looks like something you’d be served. She’s holding hands with a man.
⟦R→Y+N i⟧“This is Sol,”⟦/⟧ she says. ⟦R→S i =⟧“Sol, these are mine.”⟦/⟧
⟦S→R i⟧“Both?”⟦/⟧
⟦R→S i⟧“Both.”⟦/⟧
⟦S→R i⟧“The boy’s got your nose,”⟦/⟧ says Sol. He’s a small, bright, elderly person with hearing aids and a bolo tie. ⟦S→Y i =⟧“You, I don’t know whose nose you got. It’s a nice nose.”⟦/⟧
⟦Y→S i⟧“It’s my father’s.”⟦/⟧
⟦S→Y i⟧“I’m sure he’s not missing it. Sit! You want the chicken or the other chicken?”⟦/⟧
⟦N→R i⟧“Mother,”⟦/⟧ says Ned, sitting, ⟦N→R i =⟧“how long have you been here? Three weeks?”⟦/⟧
⟦R→N i⟧“Nineteen days.”⟦/⟧
⟦N→R i⟧“And how long have you known Mr. Pinsker?”⟦/⟧
⟦R→N i⟧“Nineteen days. He was holding the door.”⟦/⟧
⟦S→N i⟧“I’m always by that door,”⟦/⟧ Sol says. ⟦S→N i =⟧“There’s a breeze.”⟦/⟧
Your brother looks at you. It’s the look with which, in 1958, he would let you know that there was something moving in the clothes chute.
⟦R→Y i⟧“How’s it going with the what’s-her-name, with the whistle? Is she robbing me?”⟦/⟧
⟦Y→R i⟧“She thinks four thousand for the lot. She loves the ugly lamp.”⟦/⟧
⟦R→Y i⟧“Which one’s ugly?”⟦/⟧
⟦Y→R i⟧“You know. With the cherubs. On the piano.”⟦/⟧
⟦R→Y i⟧“Your father bought me that lamp.”⟦/⟧
⟦Y→R i⟧“I know, Ma. Do you want it? I’ll pull it. I can bring it over today.”⟦/⟧
She thinks. There’s a noise of forks. ⟦R→Y i⟧“No,”⟦/⟧ she says. ⟦R→Y i =⟧“It always was ugly. I used to hang my stockings on it when he was on the road.”⟦/⟧
⟦N→R i⟧“I’d like the chair,”⟦/⟧ says Ned.
⟦R→N i⟧“Take it! Take. I hated that chair. It made a noise like a goat.”⟦/⟧
⟦Y→R i⟧“Settle something for us,”⟦/⟧ you say. ⟦Y→R i =⟧“Who got stuck in it? When we were little. Which one of us had a head in the chair, with the butter?”⟦/⟧
⟦R→Y+N i⟧“Oh, my God, the butter,”⟦/⟧ says your mother. She lets go of Sol’s hand in order to put both of hers to her cheeks. ⟦R→Y+N i =⟧“That was the Feldman child.”⟦/⟧
⟦N→R i⟧“What Feldman child?”⟦/⟧
⟦R→N i⟧“From the corner. With the eczema. I thought they’d sue.”⟦/⟧
⟦Y→R i⟧“It wasn’t either of us?”⟦/⟧
⟦R→Y i⟧“Why would it be you?”⟦/⟧ she says. ⟦R→Y i =⟧“I watched you.”⟦/⟧
@break
⟦N→Y i⟧“She’s losing it,”⟦/⟧ says Ned, in the rental car.
⟦Y→N i⟧“She’s in love.”⟦/⟧
⟦N→Y i⟧“It’s the same part of the brain. I read an article. What do we know about this guy?”⟦/⟧
⟦Y→N i⟧“He was in zippers.”⟦/⟧
⟦N→Y i⟧“Says him.”⟦/⟧
⟦Y→N i⟧“Who’d lie about that? If you were going to lie, you’d say the Philharmonic.”⟦/⟧
⟦N→Y i⟧“He could be after the money.”⟦/⟧
⟦Y→N i⟧“What money? There’s four thousand dollars and a spoon.”⟦/⟧
Palm trees go by, then a plaza, then the same plaza. Your brother drives as he has always done everything, well, and with his jaw out. His own money has been on your mind. He has ordered nothing but soup for two days. His wife, when you called the house, to ask what flight he was on, said, ⟦E→Y i⟧“Flight? What flight?”⟦/⟧
⟦Y→N i⟧“Neddy? Where are you going to put the chair?”⟦/⟧
⟦N→Y i⟧“I told you. The den.”⟦/⟧
⟦Y→N i⟧“Which den?”⟦/⟧
He puts on his turn signal. He goes on sitting there with it ticking, though the light’s green, and people behind you begin to express themselves.
⟦N→Y i⟧“It’s a one-bedroom,”⟦/⟧ he says finally. ⟦N→Y i =⟧“It’s got a nook.”⟦/⟧
⟦Y→N i⟧“Since when?”⟦/⟧
⟦N→Y i⟧“Labor Day.”⟦/⟧
⟦Y→N i⟧“You didn’t say anything.”⟦/⟧
⟦N→Y i⟧“You’d have been funny,”⟦/⟧ says your brother.
It’s true, and it goes in very cleanly, like a thermometer. You look out at your side of Florida. You try to think of a sentence that has nothing amusing in it anywhere, and it seems to you that you are feeling along the wall of some big dark house for the switch.
⟦Y→N i⟧“I’m sorry,”⟦/⟧ you say.
⟦N→Y i⟧“Thank you.”⟦/⟧
⟦Y→N i⟧“I always liked her.”⟦/⟧
⟦N→Y i⟧“No, you didn’t.”⟦/⟧
⟦Y→N i⟧“No. But I liked the cheese.”⟦/⟧
He makes a sound. You’re afraid that you’ve done it again, that he’s crying, and then you see that he’s doing both, he is wiping his eyes on the sleeve of his good jacket and going through a red.
@break
The sale begins at eight. By seven there’s a line down the breezeway, all the way to the trash room, of men with flashlights and women who’ve brought their own tape. Candace blows her whistle. You and Ned have been told to stay in the bedroom with the door closed. ⟦C→Y+N i⟧“Family depresses the prices,”⟦/⟧ she said.
⟦N→Y i⟧“What’s that one?”⟦/⟧
⟦Y→N i⟧“That’s the blender.”⟦/⟧
⟦N→Y i⟧“How can you tell?”⟦/⟧
⟦Y→N i⟧“He’s shaking it. There’s the thing that rattles.”⟦/⟧
You are sitting on the floor where the bed used to be, with your backs to the wall and your ears, more or less, against it. Your childhoods are going by on the other side, at a dollar, at fifty cents.
⟦W→C i⟧“Is this a real Barcalounger?”⟦/⟧ a man’s voice says.
⟦C→W i⟧“That’s not for sale. It’s tagged for the son.”⟦/⟧
⟦W→C i⟧“I’ll give you sixty.”⟦/⟧
⟦C→W i⟧“Sir, it’s family.”⟦/⟧
⟦W→C i⟧“My dad had one,”⟦/⟧ says the voice. ⟦W→C i =⟧“Just exactly like it. It made a noise.”⟦/⟧
There is a silence, then a creak, and the goat.
Ned has got his eyes closed. He’s forty-six; there’s gray in the eyebrows. ⟦Y→N i⟧“You don’t have to,”⟦/⟧ you tell him. ⟦Y→N i =⟧“Think of the nook.”⟦/⟧ But he has already gotten up. He opens the door. Standing next to the chair there’s a huge man in a Dolphins cap, with the cherub lamp under his arm.
⟦N→W i⟧“You can have it for forty,”⟦/⟧ says your brother.
⟦W→N i⟧“I said sixty.”⟦/⟧
⟦N→W i⟧“I know what you said.”⟦/⟧
⟦C→N i⟧“What did I tell you people?”⟦/⟧ cries Candace. ⟦C→N i =⟧“What did I tell you?”⟦/⟧
@break
That night, you bring your mother an envelope with three thousand, seven hundred and eighteen dollars in it. She’s in her room, with her shoes off, in the light of the good lamp. It looks like a room in a very clean ship. She counts it on the bedspread, in piles, licking her thumb.
⟦R→Y i⟧“Where’s your brother?”⟦/⟧
⟦Y→R i⟧“Downstairs. Sol’s showing him the door.”⟦/⟧
⟦R→Y i⟧“He’s throwing him out?”⟦/⟧
⟦Y→R i⟧“The door with the breeze.”⟦/⟧
⟦R→Y i⟧“Ah.”⟦/⟧ She squares up the twenties. ⟦R→Y i =⟧“She left him, didn’t she, that Ellen?”⟦/⟧
⟦Y→R i⟧“He told you?”⟦/⟧
⟦R→Y i⟧“He ate my roll. He ate Sol’s roll. Nobody had to tell me. And what about you?”⟦/⟧
⟦Y→R i⟧“What about me?”⟦/⟧
⟦R→Y i⟧“Are you happy, Dinah-doll?”⟦/⟧
You say that there’s a Latin teacher. You say he has one leg shorter than the other, so that when you take walks together you have to go around the lake in one direction only. You hear yourself. You stop.
⟦Y→R i⟧“I’m lonely, Ma,”⟦/⟧ you say, ⟦Y→R i =⟧“most of the time.”⟦/⟧
She does not say anything for a while. She pats the bed, and a pile slides over, all ones, onto the floor, and neither of you goes after it. You lie down with your nice nose in her turquoise side. It’s new, it smells of the store.
⟦R→Y i⟧“It was you,”⟦/⟧ says your mother.
⟦Y→R i⟧“What was?”⟦/⟧
⟦R→Y i⟧“In the chair. With the butter. I was on the phone with my sister, for one minute I wasn’t looking.”⟦/⟧ Her hand has come down on your head, on the ear of it, the top one, and she’s rubbing it, slowly, around and around the rim. ⟦R→Y i =⟧“I never told anybody. I said it was the Feldmans’. I blamed the boy with the eczema. Thirty-nine years I’ve felt bad about that boy.”⟦/⟧

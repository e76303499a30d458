# title: Office Hours
# style: third person past, close on the son; curly double quotes; American, quiet immigrant realism; about half tagged
# cast: B = Berhanu | Berhanu Mengesha, the son, his son, her husband, the driver, Engineer | he
# cast: M = Mengesha Woldu | Mengesha, the judge, his father, the old man, Abbaye, Ato Mengesha, the grandfather, sir, Your Honor | he
# cast: A = Almaz | Berhanu’s wife, his wife, her mother, the mother | she
# cast: T = Betty | Bethlehem, his daughter, the girl, their daughter, the granddaughter | she
# cast: F = Fikru | the friend, the cleaner, Fikru the cleaner | he
# cast: G = the guard | the man at the desk, Mr. Odom, the security guard | he
# cast: O = the men who came for the judge | the officers, the soldiers | they
---
His father’s flight was due in from Frankfurt at three-fifteen, and Berhanu had been parked since one o’clock in the cell phone lot at Dulles, in a car that was not his. It was a silver Camry belonging to a deacon of the church. He had vacuumed it twice. His own car, which was also a Camry, but was orange and black and said Barwood on both doors, was behind a dumpster in Silver Spring with a sheet over it.
⟦A→B i⟧“You’ll have to tell him sometime,”⟦/⟧ Almaz had said, that morning, ironing his shirt.
⟦B→A i⟧“He’s here for three weeks only.”⟦/⟧
⟦A→B i⟧“Three weeks is twenty-one mornings. Where will you go in the mornings?”⟦/⟧
⟦B→A i⟧“To work.”⟦/⟧
⟦A→B i⟧“In a tie?”⟦/⟧
⟦B→A i⟧“In a tie,”⟦/⟧ he’d said.
It hadn’t been a lie to start with. He had come over in 1991 with a degree in civil engineering, and for four months he had been employed in the office of a firm in Rockville that made drawings for parking garages; he’d written home about it. He had described the desk. Then the firm lost a contract, and he began to drive a cab for the time being, and his father’s letters went on arriving, in their square blue envelopes, addressed to Engineer Berhanu Mengesha, and it would have taken only one line to correct, in any one of them, for fourteen years.
He knew him by the hat. His father had had that hat when he sat on the High Court in Addis Ababa; it had waited for him on a nail through the six years he was in prison. Below it he’d grown very small. He was pushing his own cart, with a single cardboard suitcase on it, and he stopped to let everybody pass.
⟦B→M i⟧“Abbaye,”⟦/⟧ said Berhanu, and bent to kiss his knees, and was caught by the elbow.
⟦M→B i⟧“Not in the road. Stand up. Let me look.”⟦/⟧ The old man put back his head. ⟦M→B i =⟧“You have your mother’s stomach.”⟦/⟧
⟦B→M i⟧“It’s the sitting.”⟦/⟧
⟦M→B i⟧“At the desk,”⟦/⟧ his father agreed.
@break
Betty was nine. She had made a sign, in Amharic, copied off the computer, and one letter was upside down. She stood behind it in the doorway of the apartment with just her eyes showing.
⟦M→T i⟧“What does this say?”⟦/⟧ her grandfather asked her, in English.
⟦T→M i⟧“It says welcome.”⟦/⟧
⟦M→T i⟧“It says almost welcome.”⟦/⟧
⟦T→A i⟧“Mom! It’s wrong!”⟦/⟧
⟦M→T i⟧“No, no. It’s very exact. That’s how one feels in an airport. Do you know who I am?”⟦/⟧
⟦T→M i⟧“You’re the judge.”⟦/⟧
⟦M→T i⟧“I was the judge. Now I’m the grandfather, it’s a lower court. And what are you?”⟦/⟧
⟦T→M i⟧“I’m in third grade,”⟦/⟧ said Betty.
She showed him everything: the dishwasher, her goldfish, the button for the garbage. He asked the name of each thing and he wrote it down in a notebook. Almaz had been cooking for two days. They ate, and he praised it, and he gave them one after another the messages from people at home, who had died, who was in Parliament. Berhanu was beginning to breathe. Then his daughter said, with her mouth full:
⟦T→M i⟧“Are you going to ride in Daddy’s car?”⟦/⟧
⟦M→T i⟧“I have ridden in it. It’s a fine car.”⟦/⟧
⟦T→M i⟧“Not that one. That’s Deacon Mulugeta’s.”⟦/⟧
⟦A→T i⟧“Bethlehem, pass your grandfather the bread,”⟦/⟧ Almaz said.
⟦T→A i⟧“But that’s not—”⟦/⟧
⟦A→T i⟧“The bread.”⟦/⟧
The judge took a piece. He tore it, and folded it, and looked for a little while at the child and at her mother.
⟦M→B i⟧“And where is your own car?”⟦/⟧
⟦B→M i⟧“It’s being repaired,”⟦/⟧ said Berhanu.
⟦M→B i⟧“Ah.”⟦/⟧
⟦B→M i⟧“The brakes.”⟦/⟧
⟦M→B i⟧“That is a thing to have repaired,”⟦/⟧ said his father.
@break
For nine days he left at seven-thirty in a tie. He drove the deacon’s car to the dumpster, took off the tie and drove the cab till six, and put it on again. He told them in the evenings what he had done. He had a bridge, by now, in Anne Arundel County; it had cracks in the second pier. It surprised him how much he knew. He would be sitting in the line at Union Station with the paper and find that he was worrying about the pier.
⟦M→B i⟧“What is the load?”⟦/⟧ his father would ask.
⟦B→M i⟧“It was made for H-15. It’s carrying double that.”⟦/⟧
⟦M→B i⟧“Then somebody was negligent.”⟦/⟧
⟦B→M i⟧“Nobody was negligent. The traffic grew.”⟦/⟧
⟦M→B i⟧“Someone is always negligent,”⟦/⟧ said the judge. ⟦M→B i =⟧“It’s only a question of whether he is still in the jurisdiction.”⟦/⟧
On the tenth day he laid down his spoon and said that he would like to see the office.
⟦B→M i⟧“The office?”⟦/⟧
⟦M→B i⟧“Your place of work. Before I go. I should like to be able to tell them I saw the desk.”⟦/⟧
⟦B→M i⟧“It’s a long way, Abbaye. It’s just an office.”⟦/⟧
⟦M→B i⟧“In fourteen years you’ve written of it many times. There was a plant.”⟦/⟧
⟦B→M i⟧“The plant died.”⟦/⟧
⟦M→B i⟧“I’m sorry to hear it,”⟦/⟧ said his father. ⟦M→B i =⟧“I’ll come and see where it was.”⟦/⟧
@break
⟦F→B i⟧“You’re crazy,”⟦/⟧ said Fikru.
⟦B→F i⟧“It’s for half an hour.”⟦/⟧
⟦F→B i⟧“It’s for half an hour, he says! I have three kids. If they see it on the camera, I’m finished.”⟦/⟧
⟦B→F i⟧“You said that there’s nobody there on Sunday.”⟦/⟧
⟦F→B i⟧“There’s a guard. Odom. He’s OK, he sleeps. But brother, listen, why don’t you just tell the man? My father thinks I’m a janitor. I am a janitor. We both sleep fine.”⟦/⟧
They were at the window table of the Langano, where the drivers went, with the cabs drawn up along the curb outside like horses. Fikru had been a captain in the air force. He cleaned the fourth, fifth and sixth floors of a building in Bethesda: lawyers, dentists, and on the sixth an architectural and engineering partnership called Hobart Lunn.
⟦B→F i⟧“When they came for him,”⟦/⟧ said Berhanu, ⟦B→F i =⟧“it was because he wouldn’t sign something. It was one page. A man was to be shot on the strength of it. They said, ⟦O→M i quoted⟧‘Sign it, you needn’t even read it,’⟦/⟧ and he said that he’d read it, and it was false. That was it. Six years. My mother sold the stove.”⟦/⟧
⟦F→B i⟧“I know the story.”⟦/⟧
⟦B→F i⟧“So how do I tell him that I lied to him about a plant?”⟦/⟧
Fikru turned his coffee cup upside down on the saucer, as if there might be something to read in it.
⟦F→B i⟧“Half an hour,”⟦/⟧ he said. ⟦F→B i =⟧“Wear the tie.”⟦/⟧
@break
The guard was awake. He was a heavy man of sixty or so, doing a word search.
⟦G→B i⟧“Help you?”⟦/⟧
⟦F→G i⟧“It’s OK, Mr. Odom, they’re with me,”⟦/⟧ said Fikru, coming quickly from the elevators in a blazer that must have been his son’s. ⟦F→G i =⟧“This is Mr. Mengesha from upstairs. From six. He forgot some plans.”⟦/⟧
The guard looked at Berhanu. He looked at the tie, and at the old man in the hat, who had taken it off and was holding it in front of him with both hands.
⟦G→B i⟧“From six,”⟦/⟧ said Mr. Odom.
⟦B→G i⟧“Yes.”⟦/⟧
⟦G→M i⟧“And who’s this gentleman?”⟦/⟧
⟦M→G i⟧“I am his father. I’ve come from Ethiopia to see the desk.”⟦/⟧
There was a silence in the lobby. A fountain was running somewhere, over stones.
⟦G→M i⟧“Well, then, you’d better go on up, sir,”⟦/⟧ the guard said. ⟦G→B i⟧“You want to sign the book for me, Mr. Mengesha?”⟦/⟧
He signed it. Under Company he wrote the name of the firm. In the elevator nobody spoke; Fikru studied the numbers and the judge his own shoes, which he had polished on newspaper before they left. Then there was gray carpet, and there were rows of drafting tables and screens, and a whole wall of glass, with the trees of Maryland beneath it just coming into leaf.
⟦M→B i⟧“Which is it?”⟦/⟧ said his father.
Berhanu hadn’t thought. He put his hand on the nearest thing, a corner desk with a blue chair.
⟦B→M i⟧“This one.”⟦/⟧
⟦M→B i⟧“You have a window.”⟦/⟧
⟦B→M i⟧“They gave it to me last year.”⟦/⟧
⟦M→B i⟧“May I?”⟦/⟧
⟦B→M i⟧“Please. Sit, sit.”⟦/⟧
He sat down. He laid his hat on the blotter. One by one he touched the things that were there, not moving them, a scale ruler, a stapler, a cup of sharpened pencils; and last of all a photograph in a silver frame. It was of a woman on a sailboat with her arms around two yellow-haired boys.
Fikru made a small noise in his nose.
⟦M→B i⟧“Who are these?”⟦/⟧ said the judge.
⟦B→M i⟧“They’re, it’s my colleague’s. We share the desk.”⟦/⟧
⟦M→B i⟧“He’s fortunate. They look well fed.”⟦/⟧ He set it back precisely on its mark. ⟦M→B i =⟧“And the bridge? Is it here, the drawing?”⟦/⟧
⟦B→M i⟧“It’s locked up. It’s the county’s.”⟦/⟧
⟦M→B i⟧“Naturally,”⟦/⟧ said his father. He sat for a time with his hands on the arms of the blue chair, looking out. ⟦M→B i =⟧“I used to try and see it, you know. When your letters came I would read them in the yard, by the wall, and I would put in the chair and the lamp. It was a help. I had it facing the other way.”⟦/⟧
⟦F→B i⟧“Brother,”⟦/⟧ said Fikru softly. ⟦F→B i =⟧“The time.”⟦/⟧
When they came down again Mr. Odom got up off his stool, and went and held the door.
⟦G→M i⟧“You see what you came to see, sir?”⟦/⟧
⟦M→G i⟧“I did. You keep a very good building.”⟦/⟧
⟦G→M i⟧“I’ve got a boy myself,”⟦/⟧ said the guard. ⟦G→M i =⟧“He tells me he’s in sales.”⟦/⟧
@break
He slept badly. He woke at five, before the light, and dressed in the bathroom, and when he came out with the tie in his hand his father was sitting on the couch in his overcoat, with the hat on and the notebook on his knee.
⟦B→M i⟧“Abbaye? Are you ill?”⟦/⟧
⟦M→B i⟧“I am going with you.”⟦/⟧
⟦B→M i⟧“To the office? They won’t, it’s Monday, it isn’t allowed—”⟦/⟧
⟦M→B i⟧“To the brakes,”⟦/⟧ said the old man.
They drove through Silver Spring without speaking. Berhanu parked the deacon’s car. He went around behind the dumpster, and he took hold of the sheet by its corner and pulled it off. It seemed to him that he had never seen anything so orange.
His father walked all the way around it. He read both doors and the number on the roof. He bent, with a hand on his back, to read the card with the rates.
⟦B→M i⟧“How long have you known?”⟦/⟧
⟦M→B i⟧“Since the airport. You looked behind you three times to change lanes. No engineer does that.”⟦/⟧ He straightened up. ⟦M→B i =⟧“Also there was the child. She told me the second day. She is under the impression that I’m to be protected, so she told me in order that I shouldn’t be surprised.”⟦/⟧
⟦B→M i⟧“And you let me take you there. You let me do that, yesterday, in front of Fikru.”⟦/⟧
⟦M→B i⟧“I wanted to know how far you’d go.”⟦/⟧
⟦B→M i⟧“I’m ashamed,”⟦/⟧ said Berhanu.
⟦M→B i⟧“Yes. You should be, about the plant. I was sorry for that plant.”⟦/⟧ Then he did something he hadn’t done since Berhanu was a boy. He took him by the ear, the whole ear, and held on to it. ⟦M→B i =⟧“When I was inside, they let me have one letter a month. You were still at the university then; your mother wrote it. Each month, she told me that she had cooked such a thing and such a thing, on the stove. With the sauce, and how long. I could smell it. I came home, and I went into the kitchen, and there was a square on the floor.”⟦/⟧
⟦B→M i⟧“What did you say to her?”⟦/⟧
⟦M→B i⟧“I said that I’d never eaten so well,”⟦/⟧ said his father.
A bus went by, with its lights still on. He let go the ear. He opened the back door of the cab, the right-hand one, like a person who’s been driven to court all his life, and got in and arranged his coat.
⟦M→B i⟧“Does it work, that thing?”⟦/⟧
⟦B→M i⟧“The meter? Yes.”⟦/⟧
⟦M→B i⟧“Put it on.”⟦/⟧
⟦B→M i⟧“Abbaye, I’m not going to charge you.”⟦/⟧
⟦M→B i⟧“Put it on. I wish to see how you’re paid.”⟦/⟧ He’d got out the notebook and was hunting through his pockets for the pen. ⟦M→B i =⟧“Now show me where everything is. And slowly, please. I have to describe it.”⟦/⟧

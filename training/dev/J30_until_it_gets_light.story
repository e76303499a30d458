# title: Until It Gets Light
# style: third person past, close on the hunter; vampires; curly double quotes; two women in a kitchen, hardly a tag; a brother on the telephone, a neighbour at the end
# cast: R = Renske Dahlquist | Renske, the hunter, the girl, Ren | she
# cast: H = Henriette | Henriette, Jet, the vampire, the woman, Oma, Henriette Dahlquist, the woman at the sink | she
# cast: A = Anders | Anders, her brother, Anders Dahlquist | he
# cast: J = Joost | Joost, his father, her brother Joost | he
# cast: V = Mr. Vos | Mr. Vos, the neighbour, Vos, the man from next door | he
---
The back door wasn’t locked. That should have told her something. Renske went in with the crossbow up, the way Anders had shown her, heel and toe, past the rubber boots, past a row of jars, and there was a light on in the kitchen and a woman at the sink with her sleeves pushed up, doing the washing-up.
*Was* is the wrong word for what happened next. There was the woman at the sink. Then there was a hand around the stock of the crossbow, quite gently pointing it at the bread bin.
⟦H→R i⟧“That’s an old one. You’ll have somebody’s eye out. Is it Willem’s?”⟦/⟧
⟦R→H i⟧“Let go.”⟦/⟧
⟦H→R i⟧“I’m going to, but I would like you to put the safety on. It’s the little brass – no, love. Other side.”⟦/⟧
⟦R→H i⟧“I know where it is!”⟦/⟧
⟦H→R i⟧“Of course you do.”⟦/⟧
She put the safety on. It wasn’t because she’d been told. Her hands were shaking and she had lately had a vision of the headline.
The vampire let go, and went back to the sink, and ran the hot tap.
She was about thirty, you’d have said. She had on a cardigan with a darn in it. The hair was the hair in the photograph, yellow, the big plait across the top like a loaf, and so was the chin, Renske knew that chin, she saw it every morning when she brushed her teeth. Nobody had told her about the chin.
⟦H→R i⟧“Do you want tea? I’ve only the rosehip.”⟦/⟧
⟦R→H i⟧“You’re Henriette Dahlquist.”⟦/⟧
⟦H→R i⟧“I was. It’s Jansen, on the council tax.”⟦/⟧
⟦R→H i⟧“Henriette Dahlquist, born at Leeuwarden on the ninth of March, eighteen ninety-eight. I’ve come to –”⟦/⟧ There was a form of words. She’d had it off by heart in the car. ⟦R→H i =⟧“I’ve come to put you to rest. In the name of the family you have wronged.”⟦/⟧
⟦H→R i⟧“Have you got anything on under that jacket? You’re blue.”⟦/⟧
⟦R→H i⟧“Did you hear what I said?”⟦/⟧
⟦H→R i⟧“I heard. It’s a nice piece, my brother wrote it. They’ve sent me seven now, and everyone’s stuck at *wronged*. Which one are you?”⟦/⟧
⟦R→H i⟧“It doesn’t matter which I am.”⟦/⟧
⟦H→R i⟧“Joost had three. There was Willem, and the fat one; and the girl who went to Canada.”⟦/⟧
⟦R→H i⟧“Willem’s my grandfather.”⟦/⟧
⟦H→R i⟧“Is he alive?”⟦/⟧
⟦R→H i⟧“He died in April.”⟦/⟧
⟦H→R i⟧“Oh,”⟦/⟧ said Henriette.
She’d got a plate in one hand, and a brush. She stood and held them. Then she washed the plate, both sides, rinsed it, and put it in the rack.
⟦H→R i⟧“Was it quick?”⟦/⟧
⟦R→H i⟧“No. It was his lungs. You don’t get to be sad about it.”⟦/⟧
⟦H→R i⟧“Don’t I?”⟦/⟧
⟦R→H i⟧“You killed his father!”⟦/⟧
⟦H→R i⟧“Is that what it is? What they’re telling you?”⟦/⟧
⟦R→H i⟧“It’s in the book. Page one. *On the night of the eleventh of November, nineteen thirty, the creature that had been Henriette came to the window of her brother Joost, and he, for pity, let her in.*”⟦/⟧
⟦H→R i⟧“That’s right as far as it goes. Sit down. You’re making the floor wet.”⟦/⟧
There was a chair. Renske didn’t sit on it, she put her foot on the rung, which felt like a compromise. The clock on the cooker said 3:20. It was summer; at ten past five there would be sun straight in at that window, over the sink, there weren’t even curtains. She couldn’t work that out. It was the first thing you were meant to look for.
⟦H→R i⟧“So you’re Renske,”⟦/⟧ said the vampire.
⟦R→H i⟧“How do you know that?”⟦/⟧
⟦H→R i⟧“He wrote. Every Christmas, to a box number at Groningen. You had a squint and they fixed it. You played the, what is it, not the flute.”⟦/⟧
⟦R→H i⟧“Grandad did? Grandad *wrote* to you?”⟦/⟧
⟦H→R i⟧“Oboe. From when he was nineteen. He was the second they sent, you see. He stood about where you are.”⟦/⟧
⟦R→H i⟧“You’re lying.”⟦/⟧
⟦H→R i⟧“They’re in the dresser. Left-hand drawer, beneath the tea towels.”⟦/⟧
It rang then. It went off against her thigh like something alive, and she almost shot the bread bin.
⟦H→R i⟧“You’d better get that. He’ll worry.”⟦/⟧
⟦R→H i⟧“How do you know who it is?”⟦/⟧
⟦H→R i⟧“There’s always one in the car.”⟦/⟧
⟦A→R i⟧“Is it done?”⟦/⟧ said Anders in her ear. He sounded as though he’d got his collar in his mouth. ⟦A→R i =⟧“Ren? You’ve been in there nine minutes.”⟦/⟧
⟦R→A i⟧“I’m – no. Not yet.”⟦/⟧
⟦A→R i⟧“Have you got eyes on it?”⟦/⟧
⟦R→A i⟧“She’s washing up.”⟦/⟧
⟦A→R i⟧“It’s *what?*”⟦/⟧
⟦R→A i⟧“Did you know that Grandad used to write to her?”⟦/⟧
⟦A→R i⟧“Don’t talk to it. Ren, listen to me, that’s what they do. It’s in chapter four. You don’t let it talk, and you don’t take anything, and you do *not* sit down. Are you sitting down?”⟦/⟧
⟦R→A i⟧“No.”⟦/⟧
⟦A→R i⟧“I’m coming in.”⟦/⟧
⟦R→A i⟧“You can’t. You broke your *foot*, Anders.”⟦/⟧
⟦A→R i⟧“I can hop.”⟦/⟧
⟦H→R i⟧“Ask him does he want rosehip,”⟦/⟧ Henriette said over her shoulder.
⟦A→R i⟧“Was that it? Was that it talking? What did it say?”⟦/⟧
⟦R→A i⟧“Nothing. Give me ten minutes. Ten, OK? If I don’t ring you then you can hop.”⟦/⟧
She hung up on him. In her whole life she’d never done that. He had brought her up, he’d been twenty and she’d been six, he’d done her plaits from a diagram.
⟦H→R i⟧“He sounds nice.”⟦/⟧
⟦R→H i⟧“He is nice.”⟦/⟧
⟦H→R i⟧“They give it to the nice ones. Open the drawer, Renske.”⟦/⟧
The letters were in bundles with freezer-bag ties. It was his writing, with the sevens crossed. *Dear Jet. Well we have had the roof done.* There were sixty-one of them. She read one standing up. It was about her; it was about the school concert and how she’d stopped in the middle, and gone back, and begun again from the beginning, with the entire hall watching. *She has your chin*, it said.
⟦R→H i⟧“Tell me what happened at the window.”⟦/⟧
⟦H→R i⟧“You won’t like it.”⟦/⟧
⟦R→H i⟧“I’ve driven from Utrecht. I’ve got a stake down my trousers.”⟦/⟧
⟦H→R i⟧“I was bitten at a dance, it isn’t interesting. A salesman. I was three days underground, and when I got out I went home, like a cat. Where else do you go? I was cold. I’d no idea what I was. I knocked on the glass, and there was Joost in his nightshirt. And he knew. He’d been told in the village. He had the axe in the room.”⟦/⟧
⟦R→H i⟧“But he let you in.”⟦/⟧
⟦H→R i⟧“He’d two days’ walk to the doctor. And the little one had diphtheria.”⟦/⟧
⟦R→H i⟧“Which little one?”⟦/⟧
⟦H→R i⟧“He was five months old. He was making a noise like a gate. Joost said, ⟦J→H i quoted⟧‘You don’t die. What you’ve got, you don’t die of anything. Give him some.’⟦/⟧”⟦/⟧
Renske found she had sat down.
⟦R→H i⟧“You can’t give a baby –”⟦/⟧
⟦H→R i⟧“No. That’s what I said to him. He’d be five months old for ever, I said, he’d never so much as have teeth. So Joost thought. He was always the clever one. He said, what about a drop? What if it’s just the one drop, and then you take it out again?”⟦/⟧
⟦R→H i⟧“Take what out?”⟦/⟧
⟦H→R i⟧“The blood that it’s in. You’ve to put something back, of course. They do it now in hospitals, there’s a machine. We’d got a darning needle and a goose quill.”⟦/⟧ She wiped her hands down the cardigan, one and then the other, very thoroughly. ⟦H→R i =⟧“It was Joost’s went in. I took out the bad from the one and he gave him the good. He held the baby on his knee. We went on till it was getting light and the noise had stopped, and he was pink, he was asleep. Joost was smiling at me. I thought he was just tired.”⟦/⟧
⟦R→H i⟧“He gave too much.”⟦/⟧
⟦H→R i⟧“He’d not have told me. You’d have had to ask him straight out. I didn’t ask.”⟦/⟧
The tap dripped. Henriette reached behind her without looking and turned it off.
⟦R→H i⟧“And the rest of them came down in the morning –”⟦/⟧
⟦H→R i⟧“And there was Joost white as a plate, and me with it all down my front. What would you have thought? My brother Pieter started that book the same day. I’d have done it myself.”⟦/⟧
⟦R→H i⟧“You could’ve told them!”⟦/⟧
⟦H→R i⟧“With the axe out? I told the baby. I waited till he came to kill me, and I told him then. He cried so hard that he was sick in that bucket.”⟦/⟧
⟦R→H i⟧“Then why did he let us go on with it? Why’d he *teach* Anders? He gave us the crossbow. He made me learn the page!”⟦/⟧
⟦H→R i⟧“I asked him that. It’s in eighty-four, or it might be eighty-five. He said it was the only thing the family ever did together.”⟦/⟧
It came up out of her before she could stop it, a kind of bark. Then she’d got both of her hands over her face, and she was laughing, or it had been laughing to start with; and she heard the other chair being pulled out, and smelled soap, and under the soap something like a cellar with apples in it. Nobody touched her.
⟦R→H i⟧“He didn’t say. Right at the end he kept trying to say something. We thought he wanted the window shut.”⟦/⟧
⟦H→R i⟧“Perhaps he did.”⟦/⟧
⟦R→H i⟧“What’ll I tell Anders? He’s done this for twenty years. He never got married.”⟦/⟧
⟦H→R i⟧“You can tell him I wasn’t in.”⟦/⟧
⟦R→H i⟧“He saw the light. He’s outside in a Škoda.”⟦/⟧
⟦H→R i⟧“Then you’ll have to do it,”⟦/⟧ said Henriette reasonably. ⟦H→R i =⟧“I don’t mind. I’m a hundred and twenty-six, I’ve read everything in the mobile library. I’d been going to anyway. Why do you think there are no curtains? I took them down the week Willem’s letter didn’t come. I do the dishes, and I stand here, and every morning about five I lose my nerve and go and get into the chest freezer.”⟦/⟧
⟦R→H i⟧“You’re not serious.”⟦/⟧
⟦H→R i⟧“It’d be company. It wouldn’t be like doing it on your own.”⟦/⟧
3:58. There was a bird going already, one of those idiots that can’t wait. Renske looked at the bow upon the table, between the sugar and the letters. It was Willem’s. He had carved a W on it and a small, not very good, duck.
She got out her phone.
⟦A→R i⟧“Oh thank God. Ren?”⟦/⟧
⟦R→A i⟧“Come in.”⟦/⟧
⟦A→R i⟧“Is it dead?”⟦/⟧
⟦R→A i⟧“Come in by the back, it’s open. There’s a step. Leave the bag in the car.”⟦/⟧
⟦A→R i⟧“Are you under its – say the word. Say the code word, Renske.”⟦/⟧
⟦R→A i⟧“I don’t remember the code word. It’s something about fish. Anders, she’s got sixty-one letters here. There’s one about your foot. I mean the other time, when you fell off the school.”⟦/⟧
There was no sound on the line but breathing.
⟦A→R i⟧“I never told anybody that,”⟦/⟧ he said eventually. ⟦A→R i =⟧“I told Grandad.”⟦/⟧
⟦R→A i⟧“I know. He put it in.”⟦/⟧
⟦A→R i⟧“What’s she like?”⟦/⟧
⟦R→A i⟧“She’s got my chin.”⟦/⟧
They heard the car door, and after that, irregularly, on the gravel, the hop. Henriette had stood up. She had taken hold of the end of her plait, and for a moment didn’t look a hundred and twenty-six, or thirty. She looked like someone at a window.
⟦H→R i⟧“I haven’t anything in. I’ve only the rosehip. What does he eat?”⟦/⟧
⟦R→H i⟧“He eats anything.”⟦/⟧
⟦H→R i⟧“Will he want to sit down?”⟦/⟧
⟦R→H i⟧“He’s not allowed to. It’s in chapter four.”⟦/⟧
⟦H→R i⟧“I *know* it’s in chapter four.”⟦/⟧
Somebody tapped at the glass, but it was the other side, it was the front; and a torch shone in on the dresser.
⟦V→H i⟧“Mrs. Jansen?”⟦/⟧ It was an old man’s voice with its teeth out. ⟦V→H i =⟧“It’s only Vos. I saw there was a fellow with one leg in your beans. Should I telephone somebody?”⟦/⟧
⟦H→V i⟧“No, Mr. Vos! Go back to bed! It’s all right!”⟦/⟧
⟦V→H i⟧“Who is he?”⟦/⟧
Henriette looked at Renske. It was, when you came down to it, a reasonable thing to ask.
⟦H→V i⟧“It’s family,”⟦/⟧ she called.
Renske got up and went to see what there was in the way of curtains.

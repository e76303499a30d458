# title: The Bay Mare
# style: third person past; straight double quotes; western, 1963
# cast: C = Cass Riordan | Cass, Riordan, the tall man, the stranger, mister | he
# cast: N = Nettie Oakes | Nettie, Miss Oakes, Mrs. Oakes, the woman, the widow, ma'am | she
# cast: B = Billy Oakes | Billy, the boy, bub, son | he
# cast: H = Harlan Teague | Teague, Mr. Teague | he
# cast: S = Spence | Teague's gunhand, the man in the calfskin vest, the gunman | he
# cast: A = Abel Yount | Sheriff Yount, Yount, Abel, the sheriff | he
# cast: J = Juan Baca | Baca, old Juan, the hostler, Juan, viejo | he
---
The stranger came down off the Mogollon rim at sundown, leading a lame horse, and the first living thing he met with in the valley of the Little Verde was a boy of ten or so with a shotgun.
⟦B→C i⟧"That's far enough,"⟦/⟧ the boy said.
The tall man stopped. He had a three-day beard, and the dust had settled into the lines of his face until it looked like a map of some dry country. He kept his hands where they were.
⟦C→B i⟧"That's a Greener,"⟦/⟧ he observed. ⟦C→B i =⟧"Ten gauge?"⟦/⟧
⟦B→C i⟧"Twelve."⟦/⟧
⟦C→B i⟧"Kick any?"⟦/⟧
⟦B→C i⟧"Some,"⟦/⟧ the boy admitted. The barrels wavered. ⟦B→C i =⟧"You from Teague?"⟦/⟧
⟦C→B i⟧"I don't know any Teague. I've got a mare with a stone bruise, and I'd be obliged for some water. I'd pay for it."⟦/⟧
⟦B→C i⟧"Ma says we don't sell water."⟦/⟧
⟦C→B i⟧"Then she's a careful woman."⟦/⟧
⟦B→C i⟧"No, sir. She says that it ain't ours to sell, it was here first."⟦/⟧ He chewed it over. ⟦B→C i =⟧"That's an awful pretty mare."⟦/⟧
⟦C→B i⟧"She's the best horse in the Territory. Just now she's got three legs, so you could outrun us. What's your name?"⟦/⟧
⟦B→C i⟧"William Tecumseh Oakes. They call me Billy."⟦/⟧
⟦C→B i⟧"Cass Riordan. Billy, that gun would shoot straighter if you cocked it."⟦/⟧
The boy looked down. When he looked up his ears were red, but he was grinning.
⟦B→C i⟧"It ain't loaded neither,"⟦/⟧ he said. ⟦B→C i =⟧"Come on to the house."⟦/⟧
@break * * *
She was a spare, straight woman with sun-streaked hair, and she might have been thirty. She watched him eat. He ate like a man who'd been taught manners and then been a long time with no use for them.
⟦N→C i⟧"There's more beans,"⟦/⟧ she said.
⟦C→N i⟧"I've had two plates, ma'am."⟦/⟧
⟦N→C i⟧"There's more."⟦/⟧
⟦C→N i⟧"Then I won't insult you."⟦/⟧ He held out his plate. ⟦C→N i =⟧"Your boy asked me if I came from Teague."⟦/⟧
⟦N→C i⟧"He's been told to ask it."⟦/⟧ She set down the pot, and for a moment stood with her back to him. ⟦N→C i =⟧"Harlan Teague has the Lazy T, up the valley. Forty thousand acres. What he hasn't got is the spring."⟦/⟧
⟦C→N i⟧"And you have."⟦/⟧
⟦N→C i⟧"My husband proved up on it in seventy-four. Mr. Teague has offered me six hundred dollars."⟦/⟧
⟦C→N i⟧"What's it worth?"⟦/⟧
⟦N→C i⟧"In a dry year? Forty thousand acres."⟦/⟧
⟦B→C i⟧"They shot Pa,"⟦/⟧ said Billy from the woodbox. ⟦B→C i =⟧"They said it was rustlers, but it was Spence. Everybody knows it. He's got a vest made out of one of our calves."⟦/⟧
⟦N→B i⟧"William, go see to the stock."⟦/⟧
⟦B→N i⟧"I done it."⟦/⟧
⟦N→B i⟧"See to it again."⟦/⟧
The door banged. She sat down across from Riordan then, and laid her two hands flat on the boards. They were good hands, brown, cracked at the knuckles.
⟦N→C i⟧"He talks,"⟦/⟧ she said.
⟦C→N i⟧"Is it so?"⟦/⟧
⟦N→C i⟧"I wasn't there. He rode in with Ned across the saddle, and took off his hat to me."⟦/⟧ Her voice was quite level. ⟦N→C i =⟧"It's no affair of yours, Mr. Riordan. You'll want to be on your way as soon as she's sound."⟦/⟧
⟦C→N i⟧"Four days, I'd say."⟦/⟧
⟦N→C i⟧"There's a cot in the barn."⟦/⟧
⟦C→N i⟧"I could fix that gate while I'm at it. It's hanging by the one hinge."⟦/⟧
⟦N→C i⟧"I can't pay you for it."⟦/⟧
⟦C→N i⟧"I'm two plates ahead now,"⟦/⟧ Riordan said.
@break * * *
Tilden's Crossing was a street, a livery barn and four saloons. On the second morning he walked in for horse liniment and found an old Mexican soaping a harness in the doorway of the livery.
⟦J→C i⟧"You are the one at the widow's,"⟦/⟧ the old man said without turning his head.
⟦C→J i⟧"Word travels."⟦/⟧
⟦J→C i⟧"In this town it's the only thing that does. I am Juan Baca. You were a marshal, in Socorro. I saw you there, one time. You stood in the street with a newspaper under your arm and there were three men, and then there was only you."⟦/⟧
⟦C→J i⟧"I don't carry a newspaper any more."⟦/⟧
⟦J→C i⟧"No. Nor a gun."⟦/⟧ The hostler rinsed out his sponge. ⟦J→C i =⟧"It's not a good country to go without, señor. Not this month."⟦/⟧
⟦C→J i⟧"What happens this month?"⟦/⟧
⟦J→C i⟧"Friday is the first. They must make the filing, each five years, on the water. She'll come in to the land office to sign. If she doesn't come by noon then it is open, and there's a man who sits outside with a pen."⟦/⟧ Baca spat. ⟦J→C i =⟧"He'll be sitting there at five minutes before twelve. And it's eleven miles."⟦/⟧
⟦C→J i⟧"Does she know that?"⟦/⟧
⟦J→C i⟧"She knows the day. I don't think that she knows about the bridge."⟦/⟧
⟦C→J i⟧"What about the bridge?"⟦/⟧
⟦J→C i⟧"Who can say? It's an old bridge,"⟦/⟧ said the old man. ⟦J→C i =⟧"I hear that it's going to have an accident."⟦/⟧
A shadow fell over the two of them. The man who'd come up on the boardwalk was slim and fair-haired, and he had on a calfskin vest, red and white, with the hair left on.
⟦S→J i⟧"You're a great one to talk, Juan,"⟦/⟧ he said pleasantly. ⟦S→J i =⟧"Who's your friend?"⟦/⟧
⟦J→S i⟧"He's buying liniment."⟦/⟧
⟦S→C i⟧"That so? You don't look stiff to me, friend."⟦/⟧
⟦C→S i⟧"It's for a horse,"⟦/⟧ Riordan said.
⟦S→C i⟧"I heard you were afoot. It's a funny thing, I never could stomach a man that was afoot. It puts him kind of low down."⟦/⟧ He'd hooked a thumb in his belt, about three inches from the butt of a Colt. ⟦S→C i =⟧"I'm Spence."⟦/⟧
⟦C→S i⟧"I know it. I saw the vest."⟦/⟧
The street had gone quiet. Somewhere down by the corrals a hammer stopped.
⟦S→C i⟧"You want to say something about my vest?"⟦/⟧
⟦C→S i⟧"Only that it's a warm day for it."⟦/⟧
Spence laughed. He went on laughing a while too long. ⟦S→C i⟧"You want to get that horse healed,"⟦/⟧ he said. ⟦S→C i =⟧"You want to get her healed by Thursday."⟦/⟧
@break * * *
⟦A→C i⟧"I can't do a thing,"⟦/⟧ said Sheriff Yount.
⟦C→A i⟧"I didn't ask you to."⟦/⟧
⟦A→C i⟧"I know what you're fixing to ask. I've got one deputy and he's Teague's cousin. I've got a wife with the lung trouble."⟦/⟧ He was a heavy man, gray in the face, and he talked to the blotter. ⟦A→C i =⟧"If there's any kind of a crime I'll ride out there. That's what they pay me for. Nobody's committed one."⟦/⟧
⟦C→A i⟧"Ned Oakes."⟦/⟧
⟦A→C i⟧"It was rustlers. The coroner's jury brought it in."⟦/⟧
⟦C→A i⟧"You were at Glorieta Pass, Abel. I was sixteen years old. You came back down that wagon road for me under grape, with a ball in your hip."⟦/⟧
⟦A→C i⟧"That was a long time ago."⟦/⟧
⟦C→A i⟧"I've never thanked you for it."⟦/⟧
⟦A→C i⟧"Well, don't do it now!"⟦/⟧ The sheriff's chair went over. He had got as far as the window, and he stood there with his hands opening and shutting. ⟦A→C i =⟧"What do you want of me, Cass?"⟦/⟧
⟦C→A i⟧"Do you still have a watch?"⟦/⟧
⟦A→C i⟧"Have I a what?"⟦/⟧
⟦C→A i⟧"A watch. I want you to be at the land office, Friday, and I want you to set it by the depot. That's all it is. I'd just like there to be one honest man in town who knows what time it is."⟦/⟧
@break * * *
They burned the bridge on Thursday night. From the yard you could see the glow of it.
⟦B→C+N i⟧"How'll we get across?"⟦/⟧ cried Billy. ⟦B→C+N i =⟧"There ain't another ford this side of Cutter's!"⟦/⟧
⟦N→B i⟧"We'll go around by Cutter's."⟦/⟧
⟦B→N i⟧"That's thirty miles! We'd have to start now!"⟦/⟧
⟦N→B i⟧"Then we'll start now. Get the wagon."⟦/⟧
⟦C→N i⟧"They'll be at Cutter's too,"⟦/⟧ said Riordan. He'd come out of the barn with the bay mare walking behind him, not limping. ⟦C→N i =⟧"That's what it's for, ma'am. There's no place else for you to go, so that's where Spence will be."⟦/⟧
She turned on him. In that red light she looked like something off a ship. ⟦N→C i⟧"What would you have me do? Sit here?"⟦/⟧
⟦C→N i⟧"How are you on a horse?"⟦/⟧
⟦N→C i⟧"I was raised in Kentucky."⟦/⟧
⟦C→N i⟧"There's a place below the burned bridge where the canyon pinches in. I walked down and looked at it, Tuesday. I make it nineteen feet."⟦/⟧
⟦B→C i⟧"You can't jump nineteen feet!"⟦/⟧ said Billy.
⟦C→B i⟧"I can't. I weigh a hundred and ninety."⟦/⟧ He laid his palm on the mare's neck. ⟦C→N i⟧"She's done twenty-one. She'd want a light hand, and somebody that wouldn't look down."⟦/⟧
Nobody spoke. The mare blew softly through her nose.
⟦N→C i⟧"What's she called?"⟦/⟧ Nettie Oakes asked.
⟦C→N i⟧"I never gave her one. I always thought that if I did somebody would shoot her."⟦/⟧
⟦N→C i⟧"And where will you be, Mr. Riordan?"⟦/⟧
⟦C→N i⟧"Well, I thought that I'd drive your wagon round by Cutter's,"⟦/⟧ he said. ⟦C→N i =⟧"With a bonnet on. If you've one to spare."⟦/⟧
@break * * *
It lacked two minutes of noon when she came up the street of Tilden's Crossing. Her hat was gone. There was blood on her sleeve, where a mesquite had raked it, and the mare was lathered white from chest to tail, and was dancing.
On the bench outside the land office, Harlan Teague put away his pen, and took it out again.
⟦H→N i⟧"You're too late, Nettie,"⟦/⟧ he said. He had silver hair and a deep, kind voice. He was a deacon. ⟦H→N i =⟧"It's five past."⟦/⟧
⟦N→H i⟧"It's two minutes to. I heard the clock strike the three-quarters from the hill."⟦/⟧
⟦H→N i⟧"That clock's been slow since Easter. I go by this."⟦/⟧ He held out a gold hunter for her to see. ⟦H→N i =⟧"I'm sorry. I'd have given you six hundred."⟦/⟧
⟦A→H i⟧"I make it a minute and a half to,"⟦/⟧ said a voice.
Abel Yount had come out of the barbershop. There was soap on one side of his face. He had a watch in his left hand, and in his right, pointing nowhere particular, a forty-four.
⟦H→A i⟧"Put that up, Abel,"⟦/⟧ said Teague.
⟦A→H i⟧"I set it by the depot. I've been setting it every hour since Wednesday."⟦/⟧ His voice shook, and he cleared his throat. ⟦A→N i⟧"You go on in, Mrs. Oakes. You've got time to wipe your feet."⟦/⟧
⟦H→A i⟧"You'll be through in this county! You'll be through by tonight!"⟦/⟧
⟦A→H i⟧"I reckon,"⟦/⟧ said the sheriff. ⟦A→H i =⟧"It's a funny thing. I feel better than I have in two years."⟦/⟧
@break * * *
Riordan drove in about four. There was a hole through the crown of the bonnet, and he had a man tied up in the wagon bed, under the seat, in a calfskin vest.
⟦J→C i⟧"You had no gun,"⟦/⟧ said old Juan Baca, reaching for the lines.
⟦C→J i⟧"I had the boy's Greener."⟦/⟧
⟦J→C i⟧"It was loaded?"⟦/⟧
⟦C→J i⟧"No."⟦/⟧ He got down stiffly, on the off side. ⟦C→J i =⟧"But this time I cocked it. It makes a real serious noise. Viejo, have you any more of that liniment?"⟦/⟧
⟦J→C i⟧"It's for a horse."⟦/⟧
⟦C→J i⟧"I know it."⟦/⟧
⟦B→C i⟧"Mr. Riordan! Mr. Riordan!"⟦/⟧ Billy was coming full tilt down the street. ⟦B→C i =⟧"She done it! She went right over! I was on the bank and I seen daylight under her you could have drove a herd through! And the sheriff's took Mr. Teague's watch off him for evidence, and Ma says to say there's beans!"⟦/⟧
⟦C→B i⟧"How's the mare?"⟦/⟧
⟦B→C i⟧"She's fine. Ma's walking her."⟦/⟧ The boy had lost his breath. He stood on one leg, and then the other. ⟦B→C i =⟧"She says that she won't take her unless you tell her the name. She says it ain't right to owe it to somebody you don't know the name of."⟦/⟧
Riordan took off the bonnet. He turned it around by the brim a couple of times and looked through the hole, up the street, to where a woman was leading a bay horse up and down in the shade of the cottonwoods.
⟦C→B i⟧"You tell your ma,"⟦/⟧ he said, ⟦C→B i =⟧"that she'd better name her herself."⟦/⟧
⟦B→C i⟧"Ain't you going to tell her?"⟦/⟧
⟦C→B i⟧"I'll be along. I've a gate to see to."⟦/⟧
⟦B→C i⟧"You fixed the gate."⟦/⟧
⟦C→B i⟧"Did I?"⟦/⟧ said Cass Riordan. ⟦C→B i =⟧"Well, I expect there's another one."⟦/⟧

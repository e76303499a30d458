# title: Ship Time
# style: third person past; straight double quotes; magazine science fiction, 1996
# cast: I = Captain Ines Furtado | Ines, Furtado, the Captain, Mother, Captain Furtado, Mamã | she
# cast: G = Graça | Graça Furtado, her daughter, the old woman, Avó, Dona Graça | she
# cast: B = Bento | her grandson, Bento Furtado Reis, Pai | he
# cast: O = Odília | the girl, Lia, her great-granddaughter | she
# cast: H = Mr. Haddad | Haddad, the Service man, the man from the Service | he
# cast: V = Ines's father | Vovô, her father | he
# cast: T = the driver | the cabman | he
---
They had given her a list of words not to use.
⟦I→H i⟧"'Telephone,'"⟦/⟧ Ines read. ⟦I→H i =⟧"What's wrong with that?"⟦/⟧
⟦H→I i⟧"Nothing. People will know what you mean. It's just that it'll make you sound, well."⟦/⟧
⟦I→H i⟧"Old."⟦/⟧
⟦H→I i⟧"Quaint,"⟦/⟧ said Mr. Haddad. He was perhaps twenty-six. He had been assigned to her at the quarantine, along with the shoes. ⟦H→I i =⟧"You needn't go today, Captain. Most returnees like to wait a week or two. There's a program."⟦/⟧
⟦I→H i⟧"How old did you say she was?"⟦/⟧
⟦H→I i⟧"Seventy-nine in March."⟦/⟧
⟦I→H i⟧"Then I don't think I'll wait,"⟦/⟧ said Ines.
The car climbed up out of Angra between the hedges of hydrangea. Those hadn't changed. She kept her eyes on them. There was a driver, who didn't drive, but sat in front with his hands folded, and she'd been told not to ask about that either.
⟦I→H i⟧"Does she want to see me?"⟦/⟧
⟦H→I i⟧"She signed the form."⟦/⟧
⟦I→H i⟧"That isn't what I asked you."⟦/⟧
Mr. Haddad studied his list. ⟦H→I i⟧"She wrote something on the bottom of it,"⟦/⟧ he said. ⟦H→I i =⟧"It doesn't translate very well. It says more or less, ⟦G→I i quoted⟧'She can come if she likes, I have always been at home.'⟦/⟧"⟦/⟧
⟦T→I i⟧"That's not how it goes,"⟦/⟧ remarked the driver without turning around. ⟦T→I i =⟧"I read it, it was open. It's ⟦G→I i quoted⟧'She knows where I live, I'm not the one who moved.'⟦/⟧"⟦/⟧
@break #
It was the same house. Somebody had painted it yellow. There was a table set out under the fig tree with a white cloth on it, and around the table three people had stood up, and one had not.
⟦B→I i⟧"Captain Furtado?"⟦/⟧ The man came across the grass with his hand held out too soon. He was heavy, with a gray mustache; he was older than her father had been. ⟦B→I i =⟧"I'm Bento. I'm your, uh. I'm Graça's boy."⟦/⟧
⟦I→B i⟧"I'm very glad to meet you."⟦/⟧
⟦B→I i⟧"And this is Lia, my youngest. And that's her young man but he's just going."⟦/⟧
⟦O→B i⟧"He's not going, Pai."⟦/⟧
⟦B→O i⟧"He's going. It's family. We agreed on it."⟦/⟧
⟦O→I i⟧"Can I touch you?"⟦/⟧ said the girl.
⟦B→O i⟧"*Odília.*"⟦/⟧
⟦O→B i⟧"I only want to! She's on my *bedroom wall*."⟦/⟧
She was seventeen or so, with cropped hair and the Furtado eyebrows. Ines put out her hand and the girl took hold of it in both of hers and turned it over, as if there might be something written in the palm.
⟦O→I i⟧"You've got a burn."⟦/⟧
⟦I→O i⟧"From the galley. We had a very bad stove."⟦/⟧
⟦O→I i⟧"When?"⟦/⟧
⟦I→O i⟧"A couple of years ago,"⟦/⟧ said Ines, and then, because the girl was waiting, ⟦I→O i =⟧"I don't know when. I'm sorry. Before your father was born, I expect."⟦/⟧
⟦G→B i⟧"Is nobody going to bring her over here?"⟦/⟧ said the old woman under the tree. ⟦G→B i =⟧"I can't see that far. She could be anyone."⟦/⟧
Nobody moved, so she went by herself. It was eleven steps. She'd practiced what she would say, in the mirror on the ship, in the quarantine, in the car; she had it in two versions.
She'd left a child of four, with a cold, in yellow pajamas. She looked for the child. It was a brown face, with deep lines cut down from the nose, and white hair pinned up any old how. It had her own mother's mouth. There was a little scar in the eyebrow, from the corner of the kitchen step, and Ines had held the ice to it in April.
⟦G→I i⟧"Well,"⟦/⟧ said Graça. ⟦G→I i =⟧"You look tired."⟦/⟧
⟦I→G i⟧"I didn't sleep."⟦/⟧
⟦G→I i⟧"Sit. Not there, that one's got a leg. Bento, give her your chair. Have they fed you?"⟦/⟧
⟦I→G i⟧"I'm not hungry."⟦/⟧
⟦G→I i⟧"Nobody's asking if you're hungry."⟦/⟧
@break #
So they ate. It was kale soup, and afterward fish. Mr. Haddad, at the far end, had a napkin tucked in his collar and was trying to look like part of the tree.
⟦B→I i⟧"Was it a smooth trip?"⟦/⟧ said Bento.
⟦O→B i⟧"Pai, it was *Tau Ceti*."⟦/⟧
⟦B→O i⟧"I'm being polite. What would you ask?"⟦/⟧
⟦O→I i⟧"Is it true it sang? The ice, on the second one? We had it in school."⟦/⟧
⟦I→O i⟧"It creaks. Santos said that it sang, and he was the one with the recorder. It has a note like a—"⟦/⟧ She'd been about to use a word on the list. ⟦I→O i =⟧"It was beautiful, yes. You felt it in your teeth."⟦/⟧
⟦O→I i⟧"And did you cry when you saw it?"⟦/⟧
⟦I→O i⟧"I had a checklist. I cried on the Thursday."⟦/⟧
⟦G→O i⟧"Eat your fish,"⟦/⟧ said Graça.
⟦O→G i⟧"You never let anyone ask about it, Avó!"⟦/⟧
⟦G→O i⟧"I let you put her on the wall."⟦/⟧
⟦B→I i⟧"They gave us a medal,"⟦/⟧ Bento said. ⟦B→I i =⟧"I mean to say, they gave you one. It came here. The year I was ten, there was a band. I wore it to school and got in a fight, and I dropped it down the cistern."⟦/⟧
⟦G→B i⟧"You *what?*"⟦/⟧
⟦B→G i⟧"I've been meaning to mention that."⟦/⟧
⟦G→B i⟧"Forty years I've had a cushion in that box!"⟦/⟧
⟦B→G i⟧"You never opened it."⟦/⟧
⟦G→B i⟧"Why would I open it?"⟦/⟧
⟦H→I+G i⟧"The Service could certainly supply a replacement,"⟦/⟧ murmured Mr. Haddad.
⟦G→H i⟧"You have some more potatoes,"⟦/⟧ the old woman told him. She hadn't, since they sat down, looked straight at her mother. She looked at her plate, her hands, her shoes. ⟦G→I i =⟧"They told me six years,"⟦/⟧ she said.
It took a moment for Ines to see that this was to her.
⟦I→G i⟧"It was six years. It was six years and two months, ship time."⟦/⟧
⟦G→I i⟧"Vovô made me a calendar. Not a paper one, he painted it up in the pantry, with squares. I crossed one off every night. He'd carry me in. Nobody'd explained it to him, you see, not so that he understood it. The man came and did it with two oranges. And I got to the last square and there I was, I was ten, in a dress. We went and stood at the gate."⟦/⟧
⟦B→G i⟧"Mãe, you don't have to do this now."⟦/⟧
⟦G→B i⟧"When would you like me to do it?"⟦/⟧
⟦I→G i⟧"I explained it to him,"⟦/⟧ said Ines. ⟦I→G i =⟧"I told him, the night I signed. He understood it perfectly."⟦/⟧
⟦G→I i⟧"He painted me six years."⟦/⟧
⟦I→G i⟧"He asked me what he was supposed to say to you. I said, ⟦I→V i quoted⟧'Tell her I'll be back.'⟦/⟧ He said, ⟦V→I i quoted⟧'When she's eighty?'⟦/⟧ And I said, ⟦I→V i quoted⟧'Don't tell her that.'⟦/⟧"⟦/⟧
Up on the hill somebody was calling in cows. Lia had stopped chewing.
⟦G→I i⟧"So it was him that lied,"⟦/⟧ Graça said at last.
⟦I→G i⟧"No. It was me. I got him to do it."⟦/⟧
⟦G→I i⟧"He cried. At the gate. I thought it was the wind."⟦/⟧
⟦I→G i⟧"I'm sorry."⟦/⟧
⟦G→I i⟧"Are you?"⟦/⟧
⟦I→G i⟧"I'm sorry about the gate,"⟦/⟧ said Ines. She found her hands had begun to shake, and she put them under the cloth. ⟦I→G i =⟧"I had a speech. It was a good one, it had everything about what we brought back, and all the people who'd be alive who wouldn't have been. It's true, too. But I knew what I was doing. Nobody tricked me with any oranges. I wanted to go. I wanted it more than I wanted to stay with you, and I've looked at it for six years from every side, and I can't make it come out any different."⟦/⟧
⟦B→I i⟧"I don't think that's what she—"⟦/⟧
⟦G→B i⟧"Let her alone, Bento."⟦/⟧
The old woman reached for her stick. She got up, by stages, with one hand on the table, and the girl jumped up too, and was waved down again.
⟦G→I i⟧"Come here,"⟦/⟧ said Graça. ⟦G→I i =⟧"I want you to see something. Only you. The young man can have the cake."⟦/⟧
@break #
It was cool in the pantry and smelled of onions. There wasn't any light. Graça didn't seem to require one; she moved a sack with her foot.
⟦G→I i⟧"Down there. You'll have to stoop, it's at my height."⟦/⟧
It went along the whole of the wall, from the door to the corner: little squares, in blue house paint, hundreds and hundreds, each one with a cross through it. The crosses at the start were huge. They ran out of their squares. They got smaller and neater as they went. Ines followed them along with her finger to the end, to the last one, at the height of a ten-year-old's eyes.
It was not the last one. They went around the corner. From there the squares weren't painted any longer; they were done in pencil, in rows, by somebody who'd had to make her own.
⟦I→G i⟧"How long did you go on for?"⟦/⟧
⟦G→I i⟧"Till I married. Then I did it by years, because of the children. Then I forgot it. And then when I was about fifty-five I came in here for a jar of something, and I thought, well, she's turned around by now. She's on her way home. And I worked out that you were thirty-one."⟦/⟧ She gave a snort. ⟦G→I i =⟧"I had a daughter who was thirty-one. She couldn't boil an egg. I used to lie awake over her. And I thought, so that's all it was, that's who it was that left me. Some girl."⟦/⟧
Neither of them spoke for a while.
⟦I→G i⟧"You had a cold,"⟦/⟧ said Ines.
⟦G→I i⟧"What?"⟦/⟧
⟦I→G i⟧"When I left. You had a cold, and you wouldn't let me wipe your nose. You'd let Vovô do it. I had to go, there was the car, and you'd got behind the door and you kept on saying, ⟦G→I i quoted⟧'I do it, I do it.'⟦/⟧ I've been wondering if you were over it."⟦/⟧
The old woman made a sound, and turned her head away; and then she turned it back, and for the first time she looked Ines in the face.
⟦G→I i⟧"Six years you wondered that?"⟦/⟧
⟦I→G i⟧"Yes."⟦/⟧
⟦G→I i⟧"It went to my chest,"⟦/⟧ said Graça. ⟦G→I i =⟧"I was in bed for a month."⟦/⟧
⟦I→G i⟧"And then?"⟦/⟧
⟦G→I i⟧"And then I got better, what do you think? Give me that handkerchief. No, don't you wipe it, give it here. I do it."⟦/⟧
There was a scuffle outside the door, and whispering.
⟦O→B i⟧"I can't hear. Are they fighting?"⟦/⟧
⟦B→O i⟧"Get away from there!"⟦/⟧
⟦O→B i⟧"*You're* listening."⟦/⟧
⟦B→O i⟧"I'm standing here. It's my pantry."⟦/⟧
⟦H→B i⟧"Excuse me, sir, does anybody know if the Captain's had her two o'clock tablet?"⟦/⟧
⟦G→I i⟧"Is it always like this with that one?"⟦/⟧ said Graça.
⟦I→G i⟧"He's very conscientious. He gave me a list of words."⟦/⟧
⟦G→I i⟧"What words?"⟦/⟧
⟦I→G i⟧"Telephone. Photograph. Darling."⟦/⟧
⟦G→I i⟧"What's wrong with darling?"⟦/⟧
⟦I→G i⟧"I didn't like to ask him."⟦/⟧
Graça blew her nose. She felt along the shelf behind her, among the jars, and there was a rattle, and something small and hard was put in Ines's palm. It was the stub of a carpenter's pencil.
⟦G→I i⟧"You'd better do today,"⟦/⟧ her daughter said. ⟦G→I i =⟧"I can't get down there any more, with my knee."⟦/⟧

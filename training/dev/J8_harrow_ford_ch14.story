# title: The Banner and the Ash, Chapter 14: Harrow Ford
# style: third limited past; straight double quotes; epic fantasy web serial, slash; amateur, epithets, author's notes
# cast: D = Ser Dunstan Marl | Dunstan, Ser Dunstan, Marl, Dun, the old knight, the knight, the older man | he
# cast: I = Ishaq of the Ninth Tower | Ishaq, Master Ishaq, the mage, the wizard, the Southerner, the younger man | he
# cast: P = Lord Perrin Haverel | Perrin, Lord Perrin, Lord Haverel, my lord, milord, the boy, the young lord | he
# cast: W = Wick | the archer, the redhead | she
# cast: B = Brother Oswin | Oswin, the monk, Brother | he
# cast: T = Tolly Marsh | Tolly, the smith, the big smith | he
# cast: E = Lady Sunniva | Sunniva, Sunniva of Aske, the envoy, the woman in grey, the rider | she
---
@note
A/N: So so sorry for the wait!!! My laptop died and took 3000 words of this with it, so this is version 2 and I think it's better (cope). TW for siege stuff, nothing graphic. To the anon who asked whether Dunstan and Ishaq will "just kiss already": I see you. Keep reading ;)
@end
@heading
Chapter Fourteen - Harrow Ford
@end
⟦D→W i⟧"How many?"⟦/⟧
⟦W→D i⟧"You want the number or you want to sleep tonight?"⟦/⟧ Wick swung down off the ladder and landed in a crouch, her bow across her back. There was frost in her red braids. ⟦W→D+P i =⟧"Six thousand. Maybe seven, I lost count after the siege towers."⟦/⟧
⟦T→W i⟧"They've got towers?"⟦/⟧ Tolly said.
⟦W→T i⟧"They've got three."⟦/⟧
⟦T i⟧"Well, shit."⟦/⟧
Nobody scolded him for it, not even Brother Oswin. They were all looking at Ser Dunstan now. They'd been doing that for weeks, ever since old Lord Haverel took that arrow at Sallow Bridge, and Dunstan still hadn't gotten used to it. He was forty-nine years old. His knee hurt. All he'd ever wanted was a small farm, and someone to grow old and be rude to on it.
He looked down at the map so he wouldn't have to look at any of them. Especially not at the one in the corner.
⟦D→P+W+T+B+I i⟧"We have three hundred and twelve,"⟦/⟧ he said. ⟦D→P+W+T+B+I i =⟧"Ninety of them can't stand. The wall's sound except at the water gate. The Ford's our friend as long as the river's high."⟦/⟧
⟦B→D i⟧"And if it freezes?"⟦/⟧ Oswin asked quietly.
⟦D→B i⟧"Then they can walk across it."⟦/⟧
⟦W→D i⟧"It'll freeze. I grew up on this river, it'll be hard as a table by dawn."⟦/⟧
⟦P→D i⟧"Then we go out tonight,"⟦/⟧ said Lord Perrin Haverel. He was sixteen and his father's mail shirt came to his knees. ⟦P→D i =⟧"We hit them while they're still making camp. A sortie! My father would have-"⟦/⟧
⟦D→P i⟧"Your father would be dead, my lord. He is dead. I was there."⟦/⟧
It came out harsher than he'd meant. The boy's jaw went tight and for a second he looked about nine. Dunstan sighed and rubbed his eyes.
⟦D→P i⟧"Forgive me. That was badly said."⟦/⟧
⟦P→D i⟧"No, you're right. I just want to do something."⟦/⟧
⟦D→P i⟧"I know you do, lad."⟦/⟧
⟦I→D i⟧"There's a thing that can be done."⟦/⟧
And there it was. That voice, like honey on gravel. Dunstan had been waiting for it for an hour and dreading it for longer than that. The mage unfolded himself from the window seat in the corner, all six feet and black silk of him, and came into the light. There were shadows under his eyes that hadn't been there at midsummer.
⟦D→I i⟧"No,"⟦/⟧ said Dunstan.
⟦I→D i⟧"You haven't heard it yet."⟦/⟧
⟦D→I i⟧"I don't need to hear it."⟦/⟧
⟦P→I i⟧"I'd like to hear it,"⟦/⟧ Perrin said.
Ishaq bowed to him. He had always been careful to bow to the boy, when plenty of men with northern names weren't. ⟦I→P i⟧"A river's only water, my lord, and I was the best water-worker the Ninth Tower ever turned out. If Wick's right and it freezes, I can let it. I can let them get out onto it, all seven thousand and their towers. And then I can unfreeze it."⟦/⟧
There was a pause.
⟦T→I i⟧"All of it?"⟦/⟧
⟦I→T i⟧"From the bend to the mill."⟦/⟧
⟦W→I i⟧"Gods above,"⟦/⟧ breathed Wick. ⟦W→I i =⟧"Why in hell didn't you say so before??"⟦/⟧
⟦D→W i⟧"Ask him what it costs."⟦/⟧
The Southerner said nothing. He was straightening the edges of the map so that they lined up with the edge of the table.
⟦D→I i⟧"Go on. Tell them."⟦/⟧
⟦I→D i⟧"Dunstan-"⟦/⟧
⟦D→P+W+T+B i⟧"He lit a candle for the surgeon on Monday and he slept for fourteen hours. He can't keep down food. He thinks I don't notice. He's burned down to the stub and now he wants to go and set fire to the stub, and you're all going to say thank you very much, aren't you?"⟦/⟧ He realised he was shouting. He realised also that he'd stood up.
⟦B→I i⟧"Is that true, Master Ishaq?"⟦/⟧ the monk asked after a moment.
⟦I→B i⟧"More or less. I might survive it."⟦/⟧
⟦D→I i⟧"*Might*."⟦/⟧
⟦I→D i⟧"One in ten? I never was good at sums. There are three hundred and twelve people in this castle, Ser Dunstan, and some of them are still losing their milk teeth. I'm surprised that I have to explain it to *you*."⟦/⟧
⟦D→I i⟧"You don't,"⟦/⟧ said the knight roughly, and he walked out.
@break ~*~*~*~
He ended up on the wall over the water gate because that's where he always ended up. The stars were like nails. Down below the river talked to itself, slower than last night.
Boots on the stair. Too heavy to be who he'd hoped.
⟦T→D i⟧"Brought you soup."⟦/⟧
⟦D→T i⟧"I'm not hungry."⟦/⟧
⟦T→D i⟧"It's not for being hungry, it's for holding. Here."⟦/⟧ The big smith leaned on the parapet beside him. He took up about as much room as a horse. ⟦T→D i =⟧"You know my Annie died two years back."⟦/⟧
⟦D→T i⟧"I know. I'm sorry, Tolly."⟦/⟧
⟦T→D i⟧"I'd fixed that step. I mean I'd been going to, I had the plank cut. It was only ever the one step, I used to say, mind the step Annie. Every night for a year. You know what I never said?"⟦/⟧
⟦D→T i⟧"What?"⟦/⟧
⟦T→D i⟧"Anything else, really,"⟦/⟧ said Tolly. ⟦T→D i =⟧"Eat your soup, ser."⟦/⟧
He clomped away. Dunstan stood there and held the bowl. After a long time there were other footsteps, light ones this time, with a little drag on the left from where the horse fell on him at Carrow. He'd have known them anywhere.
⟦I→D i⟧"You're sulking."⟦/⟧
⟦D→I i⟧"I'm inspecting the defenses."⟦/⟧
⟦I→D i⟧"With soup?"⟦/⟧
⟦D→I i⟧"You should be in bed."⟦/⟧
⟦I→D i⟧"Is that an offer?"⟦/⟧
It was the kind of thing he said. He'd been saying that kind of thing for two years, at feasts, in the rain, up to his waist in a bog once, and Dunstan had always huffed and gone red and looked somewhere else. He didn't look somewhere else. ⟦D→I i⟧"If it was,"⟦/⟧ he said, ⟦D→I i =⟧"would you not do it?"⟦/⟧
Ishaq's breath stopped. You could see it stop, the little white cloud just wasn't there.
⟦I→D i⟧"That's not fair,"⟦/⟧ he whispered.
⟦D→I i⟧"I'm not being fair."⟦/⟧
⟦I→D i⟧"You can't say that to me now. I have waited two years for... I wrote you a *poem*, Dun, I wrote you about forty, you said the meter was good!"⟦/⟧
⟦D→I i⟧"I thought they were for Wick!"⟦/⟧
⟦I→D i⟧"They're about your *eyes!*"⟦/⟧
⟦D→I i⟧"They said grey! Wick has grey eyes!"⟦/⟧
⟦W→D+I i⟧"They're green,"⟦/⟧ said a voice from the tower above them, wearily. ⟦W→D+I i =⟧"And for the love of all that's holy. Some of us are on watch."⟦/⟧
They both jumped about a foot. The soup went over the wall. There was a tinkling noise from a long way down, and neither of them laughed, because they both knew what it meant. Soup shouldn't tinkle.
⟦D→I i⟧"It's frozen,"⟦/⟧ said Dunstan.
⟦I→D i⟧"Yes."⟦/⟧
⟦D→I i⟧"It's hours till dawn."⟦/⟧
⟦I→D i⟧"I know, habib."⟦/⟧ He'd never translated that one. He put up one cold thin hand and laid it on Dunstan's cheek, beard and all. ⟦I→D i =⟧"Ask me to stay alive. Don't ask me not to do it. I can promise to try at one of them."⟦/⟧
⟦D→I i⟧"Stay alive,"⟦/⟧ the older man choked out.
⟦I→D i⟧"I'll try."⟦/⟧
And then Ser Dunstan Marl, hero of Carrow, finally got something right.
⟦W→I+D i⟧"About time!"⟦/⟧ yelled the tower.
@break ~*~*~*~
⟦B→P i⟧"Rider at the far bank! White flag!"⟦/⟧
It was still dark. They crowded up onto the gatehouse, buckling things. Across the gleaming ice came one horse with its hooves wrapped in sacking, and a woman on it in a grey cloak with her hood back.
⟦E→P i⟧"I'm Sunniva of Aske!"⟦/⟧ she called up. ⟦E→P i =⟧"I speak for the Tyrant! Who speaks for Harrow Ford?"⟦/⟧
Perrin looked at Dunstan. Dunstan didn't say anything. The kid swallowed and climbed up on the mounting block where she could see him.
⟦P→E i⟧"I do! I'm Haverel!"⟦/⟧
⟦E→P i⟧"You're very young!"⟦/⟧
⟦P→E i⟧"I'm getting over it!"⟦/⟧
Somebody on the wall snorted. Even the woman on the horse might've smiled.
⟦E→P i⟧"Lord Haverel, you have until the sun's on the water! Open the gate and your people walk away! All but one! He wants the wizard!"⟦/⟧
A murmur went along the parapet. Dunstan felt Ishaq go still beside him. Without looking he reached over and took hold of his hand. Let them see. Let the whole damn army see.
⟦P→E i⟧"What's he want him for?"⟦/⟧ shouted Perrin.
⟦E→P i⟧"He didn't tell me!"⟦/⟧
⟦P→E i⟧"Guess!"⟦/⟧
The rider hesitated. Her horse shifted and blew, and the ice under it made a long low sound like somebody drawing a bow across a cello. ⟦E→P i⟧"I think he's afraid of him!"⟦/⟧ she answered.
⟦I→D i⟧"I should take it,"⟦/⟧ Ishaq said under his breath. ⟦I→D i =⟧"It's a better price than mine. One for three hundred and eleven, and nobody drowns."⟦/⟧
⟦D→I i⟧"You said you'd try."⟦/⟧
⟦I→D i⟧"This is trying! He might only lock me up."⟦/⟧
⟦W→I i⟧"Oh yeah, he's famous for that,"⟦/⟧ muttered the archer.
⟦T→P i⟧"What do we say to her, milord?"⟦/⟧
The boy turned around. He looked at every one of them in turn: the smith, the monk, Wick with an arrow already on the string, a tired old man and a tired young one holding hands like a pair of milkmaids at a fair. And Dunstan thought, ⟦D i thought⟧*there he is. That's Harry Haverel's son.*⟦/⟧
⟦P→T i⟧"We tell her that we don't pay for people with people,"⟦/⟧ said Perrin. His voice cracked right in the middle. He got back up on the block and cupped his hands around his mouth. ⟦P→E i =⟧"Lady Sunniva! Tell him no!"⟦/⟧
⟦E→P i⟧"Is that all?"⟦/⟧
⟦P→E i⟧"No! Tell him..."⟦/⟧ He looked back for help.
⟦B→P i⟧"Tell him to mind the ice,"⟦/⟧ suggested Brother Oswin, who was sixty and had taken a vow of charity.
⟦P→E i⟧"Tell him to mind the ice!"⟦/⟧
She sat there for a moment longer. Then, slowly, the woman in grey did a strange thing. She turned her horse around so she was facing the way she'd come, seven thousand men and three towers and a red line of morning behind them, and she unpinned the Tyrant's badge off her cloak and dropped it on the river.
⟦E→P i⟧"I have a hundred riders who'd rather not!"⟦/⟧ she called over her shoulder. ⟦E→P i =⟧"Have you got room?"⟦/⟧
⟦W→D i⟧"It's a trick,"⟦/⟧ Wick said instantly.
⟦B→W i⟧"Maybe."⟦/⟧
⟦T→D i⟧"Ser? Is it a trick?"⟦/⟧
⟦D→P i⟧"I don't know,"⟦/⟧ said Dunstan. ⟦D→P i =⟧"It's your gate, my lord."⟦/⟧
Far off across the ice, a horn blew, and then another one. The towers began to move.
@end_note
A/N: DUN DUN DUUUN. (get it. Dun.) They kissed!!! Are you happy anon. Next chapter is already half done I SWEAR. Comments feed me <3
@end

# title: The Toll at Wether Bridge
# style: third person past; straight quotes; tabletop campaign write-up
# cast: D = Durra Coalhand | Durra, the dwarf, Coalhand, master dwarf | she
# cast: W = Wick | Wick Tanner, the thief, the halfling, the little one, Wicklow | he
# cast: A = Ser Aldous Penhallow | Aldous, Ser Aldous, the knight, the paladin, the old knight | he
# cast: S = Sethi | the half-elf, the ranger, the archer, Sethi of the Reach | she
# cast: I = the innkeeper | the landlord, Hobb, Master Hobb | he
# cast: G = the guard | the older guard, the sergeant, Corry | he
# cast: Y = the young guard | the younger guard, the boy with the spear, Pim | he
# cast: K = the stranger | the hooded stranger, the woman in the corner, the grey captain, Captain Vash, Vash | she
# cast: T = the troll | the thing under the bridge | it
---
@note
This is the write-up of session 11 from our home game, cleaned up a bit so it reads like a story. Our DM says hi. All the troll's lines are exactly as he said them.
@end
It had rained since Candlewick Cross, and it was still raining when the four of them fell in through the door of the Gelded Ox and let it bang behind them.
⟦I→D+W+A+S i⟧"Boots!"⟦/⟧ bellowed the innkeeper from behind his barrels, before any of them had so much as dripped. ⟦I→D+W+A+S i =⟧"Boots off, or scrape 'em! I've just done that floor!"⟦/⟧
⟦D→I i⟧"When?"⟦/⟧ said the dwarf, looking down at it.
⟦I→D i⟧"Midsummer."⟦/⟧
⟦D→I i⟧"Then it's due."⟦/⟧ Durra Coalhand stamped across to the fire, leaving a trail of puddles, unslung her hammer, and sat down on the only dry bench with a grunt that shook the pewter. ⟦D→I i =⟧"Ale. Whatever's darkest. And something that used to be a sheep."⟦/⟧
⟦W→I i⟧"Two of those,"⟦/⟧ said the halfling.
⟦A→I i⟧"If it's no trouble,"⟦/⟧ Ser Aldous added. He was the only one who'd taken his boots off. He stood holding them by the tops, a long sad old man in a rusted breastplate, with his toes showing. ⟦A→I i =⟧"And might there be a room, good sir? With a door?"⟦/⟧
⟦I→A i⟧"There's the loft. It's got a ladder."⟦/⟧
⟦A→I i⟧"A ladder is very nearly a door,"⟦/⟧ the knight said.
Sethi had stayed by the window. She had wiped a circle in the grime with her sleeve and was looking out of it at the road, and the rain, and the dark shape of the bridge.
⟦S→I i⟧"Who lit those torches?"⟦/⟧ she asked.
The innkeeper stopped with a mug half drawn. Somebody at the card table coughed, and it came to the whole party at about the same moment that the Gelded Ox was a great deal quieter than it ought to be.
⟦I→S i⟧"That'll be the toll,"⟦/⟧ he said.
⟦W→I i⟧"There's no toll at Wether Bridge,"⟦/⟧ said Wick. ⟦W→I i =⟧"I've been over it a dozen times. Mostly at night, granted."⟦/⟧
⟦I→W i⟧"There's a toll now. Three weeks since. Silver a head, and a silver for the horse, and if you've not got it they have the horse."⟦/⟧ He put the mug down in front of Durra without looking at her. ⟦I→D+W+A+S i⟧"You'd best pay it. That's all I'm saying. Eat your mutton and pay it."⟦/⟧
⟦D→I i⟧"Whose toll? The Baron's?"⟦/⟧
⟦I→D i⟧"I'm saying eat your mutton."⟦/⟧
⟦K→D+W+A+S i⟧"It's mine,"⟦/⟧ said the woman in the corner.
None of them had seen her. That included Sethi, who saw everything, and who now went the color of tallow. The stranger pushed her hood back. She had cropped grey hair and a grey coat and a scar that went in at one corner of her mouth and came out under the ear, so that she seemed to be smiling on that side at something nobody else had heard.
⟦S i⟧"Vash,"⟦/⟧ the ranger whispered.
⟦K→S i⟧"Hello, Sethi. You've got thin."⟦/⟧
⟦D→S i⟧"You know this one?"⟦/⟧ the dwarf demanded.
⟦S→D i⟧"I used to work for her."⟦/⟧
⟦K→D i⟧"Four years,"⟦/⟧ the stranger agreed pleasantly. ⟦K→D i =⟧"Best bow in the Grey Company. Then one morning I woke up and she wasn't there, and neither was my paychest. It had eleven hundred crowns in it. I'm told she gave it to an orphanage. Did you, love? I've always wanted to ask."⟦/⟧
⟦S→K i⟧"Two orphanages."⟦/⟧
⟦W→S i⟧"You *gave it away?*"⟦/⟧ said Wick, in real pain.
⟦A→W i⟧"Hush, Wicklow,"⟦/⟧ said the paladin.
⟦K→D+W+A+S i⟧"I've thirty swords at that bridge,"⟦/⟧ Captain Vash told them, standing up and putting a coin on the table for her supper, neatly, on its edge. ⟦K→D+W+A+S i =⟧"You've got till sunup. You three can cross for nothing, with my compliments. She stays. If she's not on my side of the river by the time I've had my breakfast I'll burn this house down with whoever's in it."⟦/⟧
⟦I i⟧"Here!"⟦/⟧ cried the innkeeper.
⟦K→I i⟧"Nothing personal, Hobb. The mutton was very good."⟦/⟧
The door closed behind her. The coin fell over.
@break ~~~
⟦S→D+W+A i⟧"I'm going to go down there,"⟦/⟧ said Sethi.
⟦D→S i⟧"No you're not."⟦/⟧
⟦S→D i⟧"It's my debt. I'm not having people burned for it."⟦/⟧
⟦D→S i⟧"Sit."⟦/⟧
⟦S→D i⟧"Durra..."⟦/⟧
⟦D→S i⟧"I said sit, lass! I've a bone to finish."⟦/⟧
They were up in the loft. The four of them sat in the hay round a candle stuck in a turnip, and the rain drummed on the thatch a foot above their heads.
⟦W→D+A+S i⟧"Could we pay her?"⟦/⟧ asked the thief. ⟦W→D+A+S i =⟧"Eleven hundred. How much have we got?"⟦/⟧
⟦D→W i⟧"Nine crowns."⟦/⟧
⟦A→W i⟧"And some copper,"⟦/⟧ said Ser Aldous.
⟦W→A i⟧"How much copper?"⟦/⟧
⟦A→W i⟧"Two."⟦/⟧
⟦W i⟧"Right. So not that, then."⟦/⟧ He chewed his straw. ⟦W→S i⟧"What's she frightened of?"⟦/⟧
The half-elf shook her head. ⟦S→W i⟧"Vash? Nothing. I saw her pull an arrow out of her own neck once. She was annoyed because it was one of ours."⟦/⟧
⟦W→S i⟧"What are the thirty frightened of?"⟦/⟧
⟦S→W i⟧"Her."⟦/⟧
⟦W→S i⟧"What else?"⟦/⟧
⟦S→W i⟧"I don't know. Not being paid. The same things as anyone."⟦/⟧
⟦A i⟧"It occurs to me,"⟦/⟧ said the old knight. They waited. He had a way of coming at things slowly, like a man backing a cart. ⟦A i =⟧"It occurs to me that when I was a squire, and that's some while ago now, they used to say that one ought never to take a toll at Wether Bridge. There was a rhyme about it. My nurse had it."⟦/⟧
⟦D→A i⟧"Why not?"⟦/⟧
⟦A→D i⟧"Well,"⟦/⟧ Ser Aldous said apologetically, ⟦A→D i =⟧"because it's already somebody else's."⟦/⟧
Nobody spoke for a bit.
⟦W→A i⟧"Somebody else as in a baron,"⟦/⟧ said Wick, ⟦W→A i =⟧"or somebody else as in, you know. Under."⟦/⟧
⟦A→W i⟧"Under,"⟦/⟧ said the knight.
@break ~~~
⟦Y→D+W i⟧"Halt!"⟦/⟧ squeaked the young guard.
⟦D→Y i⟧"We've halted,"⟦/⟧ said the dwarf. ⟦D→Y i =⟧"We halted when we saw you. You were asleep."⟦/⟧
⟦Y→D i⟧"I was resting my eyes."⟦/⟧ He was about seventeen, and his helmet came down over his ears. He tried to point his spear at her and at Wick both, which can't be done. ⟦Y→G i⟧"Sarge! There's two of them!"⟦/⟧
An older guard put his head out of the toll hut with a blanket round it. ⟦G→Y i⟧"Is either of them her?"⟦/⟧
⟦Y→G i⟧"No, Sarge. There's a fat one and a short one."⟦/⟧
⟦D→Y i⟧"I'll give you fat."⟦/⟧
⟦G→D+W i⟧"What d'you want?"⟦/⟧ the sergeant said. ⟦G→D+W i =⟧"Captain says you can cross for nothing. So cross, it's perishing."⟦/⟧
⟦W→G i⟧"We'd rather pay,"⟦/⟧ said the halfling.
⟦G→W i⟧"You'd what?"⟦/⟧
⟦W→G i⟧"Pay. The toll. It's the law, isn't it? Silver a head. Here you are."⟦/⟧ He held it out on his palm, shining, and smiled with every tooth he owned. ⟦W→G i =⟧"Only I'd want to know it goes to the proper person."⟦/⟧
⟦G→W i⟧"It goes to the captain."⟦/⟧
⟦D→G i⟧"Say that louder,"⟦/⟧ said Durra.
⟦G→D i⟧"Eh?"⟦/⟧
⟦D→G i⟧"I'm a wee bit deaf. It's the forges. Who does the toll at Wether Bridge belong to?"⟦/⟧
⟦G→D i⟧"CAPTAIN VASH!"⟦/⟧ roared the sergeant, leaning out over the parapet with both hands round his mouth. ⟦G→D i =⟧"OF THE GREY COMPANY! IT'S HERS! ALL RIGHT?"⟦/⟧
The echo went away down the river and under the arches. It was gone rather a long time. When it came back it had changed.
⟦T i⟧"WHOSE,"⟦/⟧ it said.
The boy with the spear dropped it.
⟦Y→G i⟧"Sarge,"⟦/⟧ he said. ⟦Y→G i =⟧"Sarge, the bridge is talking."⟦/⟧
⟦G→Y i⟧"Bridges don't talk, Pim."⟦/⟧
⟦T i⟧"WHOSE TOLL,"⟦/⟧ said the thing under the bridge, and a hand came up over the stones. It was about as big as a door. There was weed on it, and a few hundred years of pennies stuck in the cracks. ⟦T i =⟧"I WAS SLEEPING. I WAS HAVING A DREAM ABOUT GOATS."⟦/⟧
⟦W→T i⟧"Good morning!"⟦/⟧ Wick called down to it. He had gone quite white but he was still smiling. ⟦W→T i =⟧"Sorry to wake you. It's these gentlemen. They've been collecting for you, very kindly. Three weeks of it. It's in that box."⟦/⟧
⟦T→G i⟧"FOR ME?"⟦/⟧
The sergeant looked at the hand, and the box, and the hand again. You could see him adding it up.
⟦G→T i⟧"That's right, m'lord,"⟦/⟧ he said hoarsely. ⟦G→T i =⟧"All for you. We was just about to bring it down."⟦/⟧
⟦K→G i⟧"Corry, what in the nine hells is going on?"⟦/⟧
Vash was striding up the bridge in her shirtsleeves with a piece of toast in her hand. Behind her the rest of the Grey Company were tumbling out of their tents. She saw the dwarf; she saw Wick; and then the troll stood up, streaming, with its elbows on either side of the road, and she saw that as well.
⟦T→K i⟧"YOU ARE VASH?"⟦/⟧ asked the troll.
She had courage, it has to be said. She finished her mouthful.
⟦K→T i⟧"I am."⟦/⟧
⟦T→K i⟧"HE SAID IT WAS YOURS."⟦/⟧ It sounded hurt. ⟦T→K i =⟧"HE SAID IT LOUD."⟦/⟧
⟦K→T i⟧"He was mistaken,"⟦/⟧ said the grey captain. And then, out of the good corner of her mouth: ⟦K→D i⟧"Dwarf. Was this you?"⟦/⟧
⟦D→K i⟧"It was his nurse,"⟦/⟧ said Durra, jerking her thumb back toward the inn, where a long thin figure in his socks had come out to see, with an archer beside him. The archer had an arrow on the string. ⟦D→K i =⟧"Now here's what I think. I think you've a box of silver there that'll please the big fellow no end. And I think there's a debt that's been paid, in front of witnesses, so there'll be no more talk of fires. Otherwise my friend here tells him about the horses."⟦/⟧
⟦T→D i⟧"WHAT HORSES?"⟦/⟧ said the troll with interest.
Vash looked for a long moment over the dwarf's head at Sethi, and Sethi looked back.
⟦K→S i⟧"Two orphanages,"⟦/⟧ the captain called to her at last. She laughed, one short bark, and threw her toast in the river. ⟦K→G i⟧"Give it the damned box, Corry. Strike the tents. We're going home."⟦/⟧
⟦G→K i⟧"Yes, Captain."⟦/⟧
⟦Y→G i⟧"Sarge?"⟦/⟧ said the young guard. ⟦Y→G i =⟧"Are we still getting paid?"⟦/⟧
⟦G→Y i⟧"Shut up, Pim,"⟦/⟧ said the sergeant.
@break ~~~
⟦I→D+W+A+S i⟧"On the house,"⟦/⟧ said the innkeeper, setting them down four at a time. ⟦I→D+W+A+S i =⟧"Anything you like, on the house. And you can leave your boots on."⟦/⟧
⟦A→I i⟧"I think they've shrunk,"⟦/⟧ Ser Aldous said sadly, looking at his.
⟦S→D+W+A i⟧"You should have let me go,"⟦/⟧ said Sethi. She hadn't touched her drink. ⟦S→D+W+A i =⟧"You don't know what I did for her, those four years."⟦/⟧
⟦D→S i⟧"No,"⟦/⟧ the dwarf said. ⟦D→S i =⟧"And there's a lot you don't know about me. Drink up. How's the rest of that rhyme go, Aldous?"⟦/⟧
⟦A→D i⟧"I'm afraid I don't remember it,"⟦/⟧ said the knight. ⟦A→D i =⟧"Something, something, something, *bones*."⟦/⟧

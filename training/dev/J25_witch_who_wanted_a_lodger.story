# title: The Witch Who Wanted a Lodger
# style: third person past with a storyteller's voice; fairy tale; straight single quotes; almost nobody named; three sisters and a witch; few tags
# cast: E = the eldest sister | the eldest, the eldest daughter, the tall one | she
# cast: M = the middle sister | the middle one, the middle daughter | she
# cast: Y = the youngest sister | the youngest, the little one, the youngest daughter, Button | she
# cast: W = the witch | the old woman, the old witch, ma'am | she
# cast: F = the miller | their father, the father | he
# cast: X = the fox | the lodger, the beast, the prince | he
---
There was once a miller who had three daughters and no luck. He lost the horse, and then he lost the wheel, and one winter's night he lost the mill itself at cards to a man in a red waistcoat, and came home and told them of it at supper.
⟦F→E+M+Y i⟧'It isn't all bad,'⟦/⟧ the miller said. ⟦F→E+M+Y i =⟧'He's left us the cat.'⟦/⟧
⟦E→F i⟧'We haven't got a cat.'⟦/⟧
⟦F→E i⟧'He said if we got one.'⟦/⟧
The eldest put down her spoon. She was tall and sensible, and she'd been expecting it.
⟦E→F i⟧'When does he want us out?'⟦/⟧
⟦F→E i⟧'He's in the yard.'⟦/⟧
So that was that. The father went to his brother's, where there was one bed, and the three girls took what they could carry and went up into the forest; for it was the only direction in which nobody they knew would be looking out of a window.
It snowed. You'd be surprised if it hadn't. They walked until the youngest had lost a shoe and the middle one had lost her temper, and then they saw a light.
⟦M→E+Y i⟧'That's a witch's house.'⟦/⟧
⟦E→M i⟧'You can't know that.'⟦/⟧
⟦M→E i⟧'It's got legs.'⟦/⟧
⟦E→M i⟧'Plenty of houses are built up on –'⟦/⟧
⟦Y→E i⟧'It's just scratched itself.'⟦/⟧
⟦E→Y i⟧'Well, it's a witch's house, then. Is your foot blue?'⟦/⟧
⟦Y→E i⟧'A bit.'⟦/⟧
⟦E→M+Y i⟧'Then we're going in. Wipe your nose. Nobody's to eat anything, and nobody's to tell her what they're called, and if she asks you to look in the oven say you've a bad back.'⟦/⟧
⟦M→E i⟧'All three of us?'⟦/⟧
⟦E→M i⟧'It runs in families.'⟦/⟧
They knocked. The house looked round to see who it was and then it knelt, the way a camel does, with a good deal of grumbling in the beams. A card was pinned on the door. It said ROOM TO LET. NO SALESMEN. NO HEROES.
⟦W i⟧'It's open!'⟦/⟧ someone shouted. ⟦W i =⟧'It's always open, the latch went in the spring!'⟦/⟧
Inside it was as warm as bread. And the witch, for of course it was a witch, was up a ladder, with her skirts tucked into her drawers, trying to get a bat out of a lampshade with a toasting fork.
⟦W→E+M+Y i⟧'Which of you's the tallest? You. Hold this. Not that end, that's the bat.'⟦/⟧
⟦E→W i⟧'We saw your card, ma'am,'⟦/⟧ said the eldest, holding it.
⟦W→E i⟧'Did you? It's been up nine years. I'd begun to think it was written backwards. What are you, princesses?'⟦/⟧
⟦E→W i⟧'No, ma'am.'⟦/⟧
⟦W→E i⟧'Geese? You haven't been geese?'⟦/⟧
⟦M→W i⟧'We're a miller's daughters.'⟦/⟧
⟦W→M i⟧'Oh lord, that's as bad. Three of you. Is the little one kind to animals?'⟦/⟧
⟦Y→W i⟧'Yes,'⟦/⟧ the youngest said.
⟦W→Y i⟧'I thought so. You've the look of it. And I expect that you two are proud and cruel?'⟦/⟧
⟦M→W i⟧'I'm cold.'⟦/⟧
⟦E→W i⟧'I don't believe I've ever had the time.'⟦/⟧
The witch came down the ladder. She was about the height of a churn and about that shape. She went along the three of them, peering up, and she smelled of pepper and wet dog, and when she had got to the end she came back and did it again.
⟦W→E i⟧'What's your name, tall one?'⟦/⟧
⟦E→W i⟧'I've a bad back.'⟦/⟧
⟦W→E i⟧'What?'⟦/⟧
⟦Y→W i⟧'She means she isn't to tell you.'⟦/⟧
⟦W→Y i⟧'Very proper. And you, Button?'⟦/⟧
⟦Y→W i⟧'I'm not to tell you either. But you can call me Button if you like.'⟦/⟧
⟦W→Y i⟧'I do like. Take that stocking off and put your foot in the oven.'⟦/⟧
⟦E→W i⟧'She's got –'⟦/⟧
⟦W→E i⟧'A bad back, yes. I dare say I'd have one too. It's the *bottom* oven, girl, it wouldn't cook a meringue. What sort of a person do you take me for?'⟦/⟧
⟦M→W i⟧'A witch.'⟦/⟧
⟦W→M i⟧'I'm a widow with a house that wanders off. That's what I am. There's the upstairs empty, and the damp getting in, and the roof going one way and the stairs another, and who's to tell it to stop when I'm asleep? I woke up in Pomerania once. What I need in this house is a lodger! A steady one, who'd pay on Fridays.'⟦/⟧
⟦E→W i⟧'We've no money.'⟦/⟧
⟦W→E i⟧'I didn't suppose you'd any money. I know what millers are. I'll take it out in kind.'⟦/⟧
⟦M→W i⟧'What kind?'⟦/⟧
⟦W→M i⟧'Ah,'⟦/⟧ said the witch, and sat down. ⟦W→E+M+Y i =⟧'Well, now. There we come to it.'⟦/⟧
She said there was already a lodger. He had the cellar. He'd come in by the coal-hole on St Andrew's night, without a word about terms, and she'd a notion he meant to stop. He was eating her out of hams. She had asked him civilly to leave; she'd tried a broom, and bad language, and a moderate curse. He just showed her his teeth.
⟦W→E+M+Y i⟧'So the one who gets him out,'⟦/⟧ she finished, ⟦W→E+M+Y i =⟧'shall have the top room with the stove in it, for herself and her sisters, rent free, till I die or the house does.'⟦/⟧
⟦M→W i⟧'What is he?'⟦/⟧
⟦W→M i⟧'It's dark down there, and I've not my glasses.'⟦/⟧
⟦M→W i⟧'But how big?'⟦/⟧
The witch thought, and held her hands apart. Then she moved them further apart; then she gave it up.
⟦E→M+Y i⟧'I'll go,'⟦/⟧ the eldest said.
⟦M→E i⟧'You always go.'⟦/⟧
⟦E→M i⟧'I *am* the eldest.'⟦/⟧
⟦M→E i⟧'It's never the eldest, though! Haven't you listened to one single story? First the eldest goes and gets turned to stone, and then the middle one does, and then *she* goes skipping down with half a bun and it says *thank you, my dear, I'm a prince*. I say we send her first and save the trouble.'⟦/⟧
⟦E→M i⟧'She's eight.'⟦/⟧
⟦Y→E i⟧'I'm nine on Sunday. I don't mind going.'⟦/⟧
⟦E→Y i⟧'You've one shoe.'⟦/⟧
⟦W→E i⟧'She could have a slipper.'⟦/⟧
⟦E→W i⟧'You keep out of it. Ma'am.'⟦/⟧
And she took the candle and she went, and pulled the trapdoor shut over her head so that the other two shouldn't follow.
They waited. The clock had a face painted on it, and the face yawned.
⟦Y→M i⟧'Can you hear anything?'⟦/⟧
⟦M→Y i⟧'No.'⟦/⟧
⟦Y→M i⟧'Is that good?'⟦/⟧
⟦M→Y i⟧'Shut up. Yes.'⟦/⟧
⟦W→M+Y i⟧'The stone ones don't make much noise,'⟦/⟧ remarked the witch, who was darning.
⟦Y→W i⟧'Are you trying to be horrid?'⟦/⟧
⟦W→Y i⟧'No, my duck, I've been on my own a great deal. It comes out like that.'⟦/⟧
⟦M→Y i⟧'I'm going down.'⟦/⟧
⟦Y→M i⟧'You said the middle one gets turned –'⟦/⟧
⟦M→Y i⟧'I know what I said. Give me the fork.'⟦/⟧
Now what had happened down in the cellar was this. The eldest had held up her candle, and there upon the coals, with a ham under either paw, was a fox as large as a cow. He had on a red waistcoat. She knew it at once; it had a button off.
⟦E→X i⟧'You're the man that's got our mill!'⟦/⟧
⟦X→E i⟧'I'm the *gentleman* who has got your mill,'⟦/⟧ said the fox. ⟦X→E i =⟧'And you're the girl who never cried. I watched you through the window, packing. It put me off my supper.'⟦/⟧
⟦E→X i⟧'You don't look put off.'⟦/⟧
⟦X→E i⟧'One rallies. Have you come to fight me, or to marry me?'⟦/⟧
⟦E→X i⟧'Neither. I've come about the room.'⟦/⟧
The fox's ears went up, and he laughed; and I should tell you that it was a pleasant laugh. It was how he had won the mill.
⟦X→E i⟧'I warn you, I am under an enchantment. There's a prince in here, if somebody were to go about it properly. Three years she'd have to serve me without a word, and weave me a shirt out of nettles, and then there's a kiss.'⟦/⟧
⟦E→X i⟧'What does the prince do?'⟦/⟧
⟦X→E i⟧'Do?'⟦/⟧
⟦E→X i⟧'When he's out. Has he got a trade?'⟦/⟧
⟦X→E i⟧'He's a prince.'⟦/⟧
⟦E→X i⟧'Does he play cards?'⟦/⟧
The fox examined his paw.
⟦X→E i⟧'A little,'⟦/⟧ he admitted.
⟦E→X i⟧'Then I'd as soon you stopped as you are, at least you've got a coat,'⟦/⟧ said the eldest, and she sat down on the chopping block, since her legs had begun to shake and she didn't want him to see. ⟦E→X i =⟧'Now look here. There's an old woman up there who can't pay her butcher. You owe her for five hams.'⟦/⟧
⟦X→E i⟧'Seven.'⟦/⟧
⟦E→X i⟧'Seven, then, and six weeks' coal. And you've got a mill you don't want, with no wheel on it.'⟦/⟧
⟦X→E i⟧'It has a view.'⟦/⟧
⟦E→X i⟧'Play me for it.'⟦/⟧
⟦X→E i⟧'For the mill? My dear tall girl. What have you got to put up against it?'⟦/⟧
⟦E→X i⟧'Three years without a word,'⟦/⟧ said the eldest. ⟦E→X i =⟧'And I'll do the shirt.'⟦/⟧
So he got out the pack from his waistcoat. It was then that the trapdoor flew up, and down came the middle one with her toasting fork at the charge, and after her the youngest in one slipper, and behind them the witch, who said she'd merely come to see to the boiler.
⟦M→E i⟧'Get away from her! – Oh. You're not stone.'⟦/⟧
⟦E→M i⟧'I'm busy. Whose is that ace?'⟦/⟧
⟦X→E i⟧'Which?'⟦/⟧
⟦E→X i⟧'The one you're sitting on.'⟦/⟧
⟦Y i⟧'He's *beautiful*,'⟦/⟧ the youngest breathed. ⟦Y→X i =⟧'Would you like some bun?'⟦/⟧
⟦M→Y i⟧'What did I say? Didn't I say? Half a bun!'⟦/⟧
⟦X→Y i⟧'How very kind. I don't mind if I do.'⟦/⟧
⟦E→Y i⟧'Don't you give him a crumb until he's put it back in the pack. Both of them. There's one in his boot.'⟦/⟧
⟦W→E i⟧'Who taught you to play like that?'⟦/⟧ asked the witch, full of admiration.
⟦E→W i⟧'Nobody. I used to sit up with Father to see how he lost.'⟦/⟧
It took until the cock crew. What she won was, in this order, the mill, the wheel, which had been in pawn, the waistcoat, and the fox.
⟦X→E i⟧'I'm ruined!'⟦/⟧ said the fox, not altogether sadly, for he'd eaten the whole bun, and the youngest was asleep between his paws. ⟦X→E i =⟧'What do you propose to do with me?'⟦/⟧
⟦E→X i⟧'Can you turn a wheel?'⟦/⟧
⟦X→E i⟧'I have never tried.'⟦/⟧
⟦W→E i⟧'And where does that leave me?'⟦/⟧ cried the witch. ⟦W→E i =⟧'You'll be off home to your mill now, all of you, with your beast, and there I'll be with nobody to say whoa. Nine years I had that card up!'⟦/⟧
⟦M→W i⟧'Can it swim?'⟦/⟧
⟦W→M i⟧'Can what swim?'⟦/⟧
⟦M→W i⟧'The house. There's a good flat bit down by our weir, and it gets the sun.'⟦/⟧
⟦W→M i⟧'It paddles,'⟦/⟧ the witch said slowly. ⟦W→M i =⟧'It'd like to be asked.'⟦/⟧
And if you go up that valley you may see it there still, with its feet in the water, on the warm side of the mill. The eldest has never married. She does the accounts. On Fridays there's a card game, and the fox is let play, for matches; and their father comes over on Sundays to see them, and isn't.
The middle one tells the story better than I do. Only when she tells it, she says it was she who thought of the cards.
⟦E→M i⟧'You had a fork,'⟦/⟧ says the eldest, every time.
⟦M→E i⟧'I'd a very *good* fork.'⟦/⟧

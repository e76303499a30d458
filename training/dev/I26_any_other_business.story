# title: Any Other Business
# style: third person past, close on Mish (xe/xem); British single curly quotes; Glasgow flatshare comedy; group scenes with sparse tags
# cast: M = Mish Gillespie | Mish, Hamish, Gillespie, M | xe
# cast: C = Catriona Mulgrew | Catriona, Cat, Mulgrew, Trina | she
# cast: A = Agnieszka Wolak | Agnieszka, Aga, Wolak | she
# cast: D = Wee Doug | Doug, Dougie, Douglas | he
# cast: T = Thea | Thea, the viewing, the potential new flatmate | they
# cast: R = Mr Rennie | Rennie, the letting agent, the agent | he
---
The minutes of the last meeting were on the fridge, under a magnet of Robert Burns, and somebody had written LIES across them in biro.
⟦D→C+A+M i quoted⟧‘I call us to order,’⟦/⟧ is how Wee Doug always began, so he did. ⟦D→C+A+M i⟧‘I call us to order. Present, me. Catriona. Aga. Mish, in body. Apologies, none. Matters arising, who wrote that on my minutes?’⟦/⟧
⟦C→D i⟧‘It could’ve been anybody.’⟦/⟧
⟦D→C i⟧‘It’s your writing, Cat.’⟦/⟧
⟦C→D i⟧‘It says here I *agreed* to descale the kettle. I never agreed. I said I’d be open to it.’⟦/⟧
⟦A→C i⟧‘You said yes,’⟦/⟧ said Agnieszka, who was painting her toenails on the draining board.
⟦C→A i⟧‘I was eating.’⟦/⟧
⟦A→C i⟧‘You can say yes and eat.’⟦/⟧
⟦C→A i⟧‘Well, I’d think you’d know, wouldn’t you?’⟦/⟧
There was a short, nasty pause. Mish, on the floor with xir back against the washing machine, kept xir eyes on the spin cycle. Xe had shared the flat on Allison Street for three years. In two of them Catriona and Agnieszka had been going out, and in the third they hadn’t, and everybody had the same bedrooms, and it was like living inside of somebody else’s sore tooth.
⟦D→M+C+A i⟧‘Item one,’⟦/⟧ said Doug, fast. ⟦D→M+C+A i =⟧‘The mould. I’ve called Rennie twice. He says it’s condensation.’⟦/⟧
⟦M→D i⟧‘It’s got a face,’⟦/⟧ said Mish.
⟦D→M i⟧‘I told him that.’⟦/⟧
⟦M→D i⟧‘And?’⟦/⟧
⟦D→M i⟧‘He said was it anyone he knew. Item two, the box room. We’re needing to let the box room. It’s a hundred and ninety a head with four of us, and I don’t have it, and I know fine that Mish doesn’t.’⟦/⟧
⟦M→D i⟧‘I’ve got it. I’ve just got it in a different order.’⟦/⟧
⟦A→D i⟧‘I said already I would take the box room,’⟦/⟧ said Agnieszka. ⟦A→D i =⟧‘Then we let mine. Mine has a window, it is worth more.’⟦/⟧
⟦C→A i⟧‘You’ll not sleep in a cupboard.’⟦/⟧
⟦A→C i⟧‘It is not for you to say where I sleep.’⟦/⟧
⟦C→A i⟧‘I’m only saying you’ve a bad back!’⟦/⟧
⟦A→C i⟧‘And who gave me it? Your futon!’⟦/⟧
⟦D→C+A i⟧‘Through the chair,’⟦/⟧ pleaded Doug. ⟦D→C+A i =⟧‘Please. Can we go through the chair?’⟦/⟧
The machine finished. Something of Mish’s that had been white slid down the inside of the glass, pink. Xe said nothing about it. Xe’d learned when to speak in this kitchen, and it was about once a week.
⟦D→M+C+A i⟧‘Any other business?’⟦/⟧
⟦M→D i⟧‘Somebody’s coming at seven,’⟦/⟧ said Mish.
They all looked down at xem.
⟦D→M i⟧‘Coming for what?’⟦/⟧
⟦M→D i⟧‘To see the box room. I put it up on Gumtree. They sounded all right.’⟦/⟧
⟦C→M i⟧‘It’s five to,’⟦/⟧ Catriona said. ⟦C→M i =⟧‘Jesus, Mish! It’s five to and Aga’s feet are in the sink.’⟦/⟧
@break –––
Thea was six foot one, with a fiddle case and a coat that had been somebody’s curtains. They stood in the door of the box room. You could touch both walls, and they did.
⟦T→M i⟧‘Cosy,’⟦/⟧ they said.
⟦D→T i⟧‘It’s deceptively spacious,’⟦/⟧ said Doug.
⟦T→D i⟧‘Is it?’⟦/⟧
⟦D→T i⟧‘No,’⟦/⟧ he admitted. ⟦D→T i =⟧‘But there’s a hook.’⟦/⟧
⟦T→D i⟧‘I love a hook. What’s the patch?’⟦/⟧
⟦group→T i⟧‘Condensation,’⟦/⟧ said Mish and Catriona and Doug, and then Mish, who was honest, said, ⟦M→T i⟧‘It’s mould. It’s through in the hall as well. We call it Gordon.’⟦/⟧
⟦T→M i⟧‘Hello, Gordon. And which of you’s Mish? You’re xe, is that right, did I get that off the ad?’⟦/⟧
⟦M→T i⟧‘That’s me. Xe, xem. You can say it like a Z.’⟦/⟧
⟦T→M i⟧‘Zed. Lovely. I’m they, for my sins. And you two are the couple?’⟦/⟧
It had been said to Catriona and Agnieszka, who were in the hall, shoulder to shoulder, because it was that size of a hall. Neither of them moved. Doug shut his eyes.
⟦C→T i⟧‘No,’⟦/⟧ said Catriona.
⟦A→T i⟧‘No,’⟦/⟧ said Agnieszka.
⟦C→T i⟧‘We were. We’re not now.’⟦/⟧
⟦A→T i⟧‘It is completely fine.’⟦/⟧
⟦C→T i⟧‘It’s very civilised.’⟦/⟧
⟦T→C+A i⟧‘God, I’m sorry,’⟦/⟧ said Thea. ⟦T→C+A i =⟧‘Only you’ve the same jumper on.’⟦/⟧
They looked. They had. Agnieszka’s was navy with a darn in the elbow, and Catriona’s was navy with a darn in the elbow; they’d been bought in a two-for-one in Largs, in the rain, in the good year.
⟦A→C i⟧‘That is mine,’⟦/⟧ said Agnieszka.
⟦C→A i⟧‘It is not. Yours had the paint.’⟦/⟧
⟦A→C i⟧‘Yours had the paint!’⟦/⟧
⟦C→A i⟧‘Show us the cuff.’⟦/⟧
⟦A→C i⟧‘I will not show you my cuff.’⟦/⟧
⟦T→M i⟧‘Should I come back?’⟦/⟧ Thea asked quietly.
⟦M→T i⟧‘You could,’⟦/⟧ said Mish, ⟦M→T i =⟧‘but it’ll be the same.’⟦/⟧
@break –––
Xe found Catriona later on the close stairs, two flights down, on the landing with the stained-glass tulip. She’d taken off the jumper, and she had it in her lap inside out.
⟦M→C i⟧‘Budge up.’⟦/⟧
⟦C→M i⟧‘It’s hers,’⟦/⟧ Catriona said. ⟦C→M i =⟧‘There’s paint. It’s right up under the arm, I never looked. I’ve been going about in her jumper for eight months.’⟦/⟧
⟦M→C i⟧‘You didn’t notice?’⟦/⟧
⟦C→M i⟧‘It smelled all right.’⟦/⟧
Someone was frying onions on the first floor. Mish sat down and offered xir crisps, and they ate for a while in the green and pink light.
⟦C→M i⟧‘They seem nice. The tall one.’⟦/⟧
⟦M→C i⟧‘Thea. Aye.’⟦/⟧
⟦C→M i⟧‘Did they run?’⟦/⟧
⟦M→C i⟧‘They’re up there now. Doug’s showing them the boiler. He’s doing his talk.’⟦/⟧
⟦C→M i⟧‘He’ll have them on the rota by nine.’⟦/⟧ She licked the salt off her thumb. ⟦C→M i =⟧‘I should be the one to go, shouldn’t I? It’s my name that’s on nothing. I should just get a wee studio in Dennistoun and let you all breathe.’⟦/⟧
⟦M→C i⟧‘Do you want to?’⟦/⟧
⟦C→M i⟧‘No.’⟦/⟧
⟦M→C i⟧‘Well, then.’⟦/⟧
⟦C→M i⟧‘You must be sick to your back teeth of the pair of us.’⟦/⟧
⟦M→C i⟧‘I’ve thought of moving into the machine.’⟦/⟧
She laughed, wetly. ⟦C→M i⟧‘Do you know how we split up? I never told you. I never told anybody, it’s that stupid. I descaled the kettle.’⟦/⟧
⟦M→C i⟧‘You what?’⟦/⟧
⟦C→M i⟧‘I descaled the kettle, and I didn’t say, and she made her tea out of it. A whole mug of vinegar. She goes, ⟦A→C i quoted⟧“You never tell me anything,”⟦/⟧ and I thought she meant the kettle. So I’m like, it’s only a kettle, Aga, away and don’t be so dramatic. And she *looked* at me. She’d had that hospital letter since the Tuesday, you see. About the lump. She’d been waiting on me to ask what was wrong, and she thought I knew, and I’d not said anything. So we both had the same fight, only it was two different fights.’⟦/⟧
⟦M→C i⟧‘The lump was fine, but.’⟦/⟧
⟦C→M i⟧‘The lump was fine. It was us that wasn’t.’⟦/⟧
⟦M→C i⟧‘Did you ever tell her that you didn’t know?’⟦/⟧
⟦C→M i⟧‘How do you mean?’⟦/⟧
⟦M→C i⟧‘That you hadn’t seen any letter. That you meant the kettle.’⟦/⟧
Catriona had a crisp halfway to her mouth.
⟦C→M i⟧‘She knows that,’⟦/⟧ she said. ⟦C→M i =⟧‘She must. Surely to God she knows that, Mish?’⟦/⟧
⟦M→C i⟧‘I don’t know,’⟦/⟧ said Mish. ⟦M→C i =⟧‘I’ve only ever had the one side through the wall. It’s a thin wall, and she greets in Polish.’⟦/⟧
@break –––
When xe came up again xe could hear the fiddle. It was coming from the kitchen, slow, with Doug’s voice going along on top of it, explaining the bins.
The phone in the hall rang, and Agnieszka got to it first.
⟦A→R i⟧‘Yes? No, this is not Mr Douglas. I’m one of the tenants. Good evening, Mr Rennie.’⟦/⟧
Mish stopped with xir hand on the door.
⟦A→R i⟧‘It is not condensation. I have a degree in this. I have a degree in *wood.*’⟦/⟧ She listened. The receiver quacked. ⟦A→R i =⟧‘Then come tomorrow and put your tongue on it. If it’s water, you will be fine.’⟦/⟧
⟦R→A i⟧‘There’s no call to be aggressive, hen,’⟦/⟧ said the receiver, quite clearly.
⟦A→R i⟧‘I am not yet aggressive. You will know it. Nine o’clock?’⟦/⟧ She put it down with one finger, and saw Mish. ⟦A→M i⟧‘He’s coming at nine o’clock.’⟦/⟧
⟦M→A i⟧‘That was magic.’⟦/⟧
⟦A→M i⟧‘Doug is too polite. Everybody in this country is too polite. Where is she, is she crying?’⟦/⟧
⟦M→A i⟧‘She’s having a crisp.’⟦/⟧
⟦A→M i⟧‘I should not have said about the cuff. Will you give her this?’⟦/⟧ It was the other navy jumper, folded up as in a shop. ⟦A→M i =⟧‘I looked. This one is hers. I’ve been wearing it the whole time like an idiot.’⟦/⟧
⟦M→A i⟧‘Give her it yourself.’⟦/⟧
⟦A→M i⟧‘She doesn’t want to talk to me.’⟦/⟧
⟦M→A i⟧‘Did she say that?’⟦/⟧
⟦A→M i⟧‘She never says. This is the whole problem with her, she never—’⟦/⟧
⟦M→A i⟧‘Aga,’⟦/⟧ said Mish. It was twice in the one week; xe could feel it, like a stitch. ⟦M→A i =⟧‘Away down to the tulip and ask her about the kettle.’⟦/⟧
⟦A→M i⟧‘The kettle.’⟦/⟧
⟦M→A i⟧‘Just ask her what she thought you meant.’⟦/⟧
She stood there with the jumper held in front of her. She’d one foot with painted toes and one without. Then she went by xem, and out, and down, in her bare feet on the cold stone, and xe didn’t listen, xe truly didn’t, xe went into the kitchen and shut the door.
⟦T→M i⟧‘Is it all right if I have it?’⟦/⟧ said Thea, lowering the bow. ⟦T→M i =⟧‘The room?’⟦/⟧
⟦D→M i⟧‘I’ve explained everything,’⟦/⟧ said Doug.
⟦M→T i⟧‘You could tell they were on a knife edge, though,’⟦/⟧ said Mish. ⟦M→T i =⟧‘You’d still want it?’⟦/⟧
⟦T→M i⟧‘My last place had three drummers.’⟦/⟧
⟦D→T i⟧‘All those in favour?’⟦/⟧ said Doug, with his pen up.
Mish put up xir hand, and Doug put up his, and Thea, after a moment, put up theirs. From two floors down came a noise. It might have been a shout. It went on, and then there were two of them at it, up and down, and it was a good ten seconds before you could be sure that it was laughing.
⟦D→M i⟧‘I’ll put that down as carried,’⟦/⟧ said Doug.

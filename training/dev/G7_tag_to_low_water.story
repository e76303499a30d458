# title: Tag to 2x14, 'Low Water'
# style: third person past; straight single quotes, British; missing scene; hardly any tags; few persons
# cast: P = Priti Raval | Priti, Raval, Pree | she
# cast: C = Colm Devaney | Colm, Devaney, the Irishman | he
# cast: S = Sunniva Aas | Sunny, Sunniva, their camera operator | she
# cast: L = the landlady | Mrs Jessop, the landlady, the woman of the house | she
---
@note
Missing scene. We see them leave the mill at the end of the ep and then we cut to the car next morning and Colm's wearing *Priti's jumper* and nobody on this show ever explains anything. So.
@end
The guest house had one bathroom to a landing and he'd been in it for forty minutes.
Priti had stopped pretending to be waiting for a turn. She sat down on the carpet with her back against the door, in her coat, and listened to the tap run.
⟦P→C i⟧'You're wasting that woman's hot water.'⟦/⟧
Nothing. Then, through the wood, quite near to her head: ⟦C→P i⟧'It ran cold half an hour ago.'⟦/⟧
⟦P→C i⟧'So you're just, what? Sat there?'⟦/⟧
⟦C→P i⟧'I'm having a think.'⟦/⟧
⟦P→C i⟧'Can you not think with it off?'⟦/⟧
⟦C→P i⟧'I don't seem to be able to, no.'⟦/⟧
He'd have meant it as a joke, any other night. She leaned her head back. On the opposite wall somebody had hung a picture of a Highland cow, and a laminated notice about kippers.
⟦P→C i⟧'Sunny's got the kit in. Nothing's lost. She says that the second camera's wet but the card's all right.'⟦/⟧
⟦C→P i⟧'Good.'⟦/⟧
⟦P→C i⟧'She says you can see the wheel turn. She's scrubbed through it twice. You can see it plain as anything, there's no water in the race and it goes round.'⟦/⟧
⟦C→P i⟧'Does it show me?'⟦/⟧
⟦P→C i⟧'Some of it.'⟦/⟧
⟦C→P i⟧'How much?'⟦/⟧
She picked at a thread in the carpet. It was the kind of carpet that had been expensive, once, for someone else.
⟦P→C i⟧'You go in off the edge. Then there's about a minute and a half of me screaming, which I'd like cut, please. Then you come up.'⟦/⟧
⟦C→P i⟧'A minute and a half.'⟦/⟧
⟦P→C i⟧'Ninety-four seconds.'⟦/⟧
⟦C→P i⟧'It was longer,'⟦/⟧ said Colm.
The tap squeaked. It got quieter, and didn't quite stop.
⟦P→C i⟧'How much longer?'⟦/⟧
⟦C→P i⟧'Ah, no. Go on to bed, Pree.'⟦/⟧
⟦P→C i⟧'I'm fine here. I'm reading about kippers.'⟦/⟧
⟦C→P i⟧'You're in your wet things.'⟦/⟧
⟦P→C i⟧'So are you.'⟦/⟧
⟦C→P i⟧'How would you know what I'm in?'⟦/⟧
⟦P→C i⟧'Because your bag's out here, you eejit, I'm sitting on it.'⟦/⟧
It wasn't much of a laugh but she heard it happen. She waited. People thought that she was the one who talked, on account of the show, the voiceover, all that *join us as we*; but what she'd really been good at, back when she had a proper job, was sitting outside a door. You'd be surprised what people will tell a door.
⟦C→P i⟧'There was a room,'⟦/⟧ he said.
⟦P→C i⟧'Under the wheel?'⟦/⟧
⟦C→P i⟧'It wasn't under anything. I went in and it was black, and cold, you know, and I thought, right, kick, and I kicked. And my foot went down on a floor. I was standing in a kitchen.'⟦/⟧
⟦P→C i⟧'Dry?'⟦/⟧
⟦C→P i⟧'Bone dry. There was a range lit, and there was a clock. It'd stopped, of course, they've always stopped, I nearly laughed. I thought, Sunny'll be raging that she missed the clock.'⟦/⟧
⟦P→C i⟧'Who was there?'⟦/⟧
⟦C→P i⟧'What makes you say there was anyone?'⟦/⟧
⟦P→C i⟧'Colm.'⟦/⟧
On the far side of the door he shifted. She felt the panel give a bit against her shoulders; and understood that he was sitting just as she was, on the lino, with his back to hers, and an inch of painted pine between.
⟦C→P i⟧'I sat down at the table,'⟦/⟧ he said. ⟦C→P i =⟧'There was a place laid. I had the feeling I'd been expected and I'd be very rude to go. So I sat. I'd say I was there about three days.'⟦/⟧
She put the side of her fist against her mouth.
⟦C→P i⟧'It wasn't bad. That's what I can't get past. I'd a cup of tea. There was someone going about behind me the whole time, doing the things you do, the plates and that, and she'd a way of humming on the in-breath. I knew it. I'd have known it anywhere. And I knew that if I turned around in the chair I'd see her and I would never want to be any other place.'⟦/⟧
⟦P→C i⟧'Your mum.'⟦/⟧
⟦C→P i⟧'I was seven. I don't remember her face, I've only the photo. I just had to turn my head, Pree. Three days I sat there with my hands on a tablecloth.'⟦/⟧
⟦P→C i⟧'Why didn't you?'⟦/⟧
He was quiet for so long that the landing light, which was on a timer, clicked off. There was a line of yellow along the bottom of the door, and the two shadows in it were his.
⟦C→P i⟧'You were making a terrible racket,'⟦/⟧ said Colm.
@break
⟦L→P i⟧'Is it the boiler, love?'⟦/⟧
The light clicked on again. The woman of the house was at the turn of the stair in a quilted dressing gown, with a poker.
⟦P→L i⟧'No, no. I'm so sorry, Mrs Jessop. My colleague's just a bit... he had a fall, in the water. Up at the mill.'⟦/⟧
Mrs Jessop's eyes travelled from the coat to the wet hem of it to the door. She lowered the poker.
⟦L→P i⟧'Did he go under?'⟦/⟧
⟦P→L i⟧'He's all right.'⟦/⟧
⟦L→P i⟧'That's not what I asked, is it?'⟦/⟧ She came up the last few steps and rapped on the panel, over Priti's head, with one knuckle. ⟦L→C i⟧'You! Did you eat owt?'⟦/⟧
A pause.
⟦C→L i⟧'I'm not hungry, thanks very much.'⟦/⟧
⟦L→C i⟧'Not now. *There*. Did you eat owt while you were there?'⟦/⟧
Priti had got to her feet without noticing. Along the landing another door had opened, and their camera operator looked out of it, with a toothbrush in her cheek and her hair on end, and had the sense to stay where she was.
⟦C→L i⟧'I had tea,'⟦/⟧ Colm said slowly.
⟦L→C i⟧'Did you swallow it?'⟦/⟧
⟦C→L i⟧'I don't know. I don't think I did. I'd hold the cup, like. It never got any colder.'⟦/⟧
⟦L→C i⟧'And did you look at her?'⟦/⟧
⟦C→L i⟧'How do you know it was a her?'⟦/⟧
⟦L→C i⟧'It was my brother, with me,'⟦/⟧ said Mrs Jessop. She tightened the cord of the dressing gown. ⟦L→P i⟧'I'll put the immersion on. He's not to have it hot, mind, just warm, and then under the covers, and somebody's to stop in with him until it's light and keep on talking. Doesn't matter what about. It's so he's got something to steer by.'⟦/⟧
⟦P→L i⟧'For how long? Just tonight?'⟦/⟧
⟦L→P i⟧'My husband talked to me for a week,'⟦/⟧ the landlady said. ⟦L→P i =⟧'He was a quiet man, were Roy. He did the football results, mostly.'⟦/⟧ And she went off downstairs, holding on to the rail, and presently something in the wall began to knock.
⟦S→P i⟧'I can do the first half,'⟦/⟧ said Sunny round the toothbrush. ⟦S→P i =⟧'I know a lot about lenses.'⟦/⟧
⟦P→S i⟧'No. Get your head down. I've got it.'⟦/⟧
⟦S→P i⟧'You should tell him you went in after.'⟦/⟧
⟦P→S i⟧'Sunny.'⟦/⟧
⟦S→P i⟧'It's on the card. He'll see. First you scream and then you go in, and you cannot swim.'⟦/⟧ She took the toothbrush out and pointed with it. ⟦S→P i =⟧'Ninety-four seconds and it was *you* who came up with *him*. I'm only telling you the footage.'⟦/⟧
Her door shut.
Inside the bathroom, the tap had been turned off. She'd no idea when.
⟦P→C i⟧'You heard all that, I suppose.'⟦/⟧
⟦C→P i⟧'It's a thin door.'⟦/⟧
⟦P→C i⟧'It's not how it sounds. I sort of fell.'⟦/⟧
⟦C→P i⟧'You're afraid of the *baths*, Priti. You wouldn't do the Lido episode. You held my hand on a pedalo.'⟦/⟧
⟦P→C i⟧'It was a big pedalo.'⟦/⟧
The bolt slid back. It was a second or two before the handle turned. He was grey as dishwater and had a towel round his neck; his lips were still not a colour she cared for, and he seemed to have to look for her, though she was standing right in front of him, as though across a street.
⟦C→P i⟧'I thought that it was the humming that'd be hard to leave,'⟦/⟧ he said. ⟦C→P i =⟧'And it was. But you kept yelling at me about the deposit.'⟦/⟧
⟦P→C i⟧'On the drysuit. It's four hundred quid.'⟦/⟧
⟦C→P i⟧'I wasn't *wearing* the drysuit.'⟦/⟧
⟦P→C i⟧'I know you weren't, that's what I was yelling about!'⟦/⟧
He began to shake then. It came up from the knees. She got the bag open with her foot and everything in it was soaked, naturally it was, he never did the zip; so she pulled her jumper off over her head, the big green one that her dad had got from the market, and stuffed him into it like a child, one arm and then the other. It stopped a good three inches above his wrists.
⟦P→C i⟧'There.'⟦/⟧
⟦C→P i⟧'I look like a leprechaun.'⟦/⟧
⟦P→C i⟧'You said it, not me. Come on. Which is your room?'⟦/⟧
⟦C→P i⟧'The one with the sloped ceiling. Talk, would you? It's getting a bit kitcheny.'⟦/⟧
She took hold of both his hands. She'd never been stuck for words in her life; she had once filled four minutes of live radio on the subject of a closed door. There was nothing in her head at all.
⟦P→C i⟧'Accrington Stanley two,'⟦/⟧ said Priti, walking backwards along the landing, and drawing him after. ⟦P→C i =⟧'Hartlepool United nil.'⟦/⟧
@end_note
Comments are love. And yes I KNOW she does the crossword out loud in the car the next morning for the whole of that scene with no explanation. I KNOW. That's why.
@end

# title: The Skin in the Rafters
# style: third person past; folk tale told straight, grave; Orkney speech; curly single quotes; long narrative stretches, plain tags or none
# cast: I = Isbel Flett | Isbel, lass, the bride, peedie Isbel, the daughter | she
# cast: M = Magnus Flett | Magnus, her father, the father, Flett, Faither | he
# cast: G = Granny Rendall | Granny, Granny Rendall, the old woman, Mother, Mistress Rendall | she
# cast: W = the seal-woman | the seal-woman, her mother, the stranger, the woman from the sea, the mother, Mither | she
# cast: T = Tam Louttit | Tam, Louttit, the bridegroom, the groom | he
# cast: R = the minister | Mr Spence, the minister, Minister | he
# cast: F = the fiddler | Davie, the fiddler, Davie Groat | he
---
The year that Isbel Flett was to be married the seals came right up on to the slip. They lay there among the boats, in everybody’s way, and looked at the house.
⟦G→I i⟧‘Forty-two,’⟦/⟧ said Granny Rendall at the window. ⟦G→I i =⟧‘There were nineteen yesterday.’⟦/⟧
⟦I→G i⟧‘It’s the herring.’⟦/⟧
⟦G→I i⟧‘It is not the herring. Stand still, or I’ll have this pin in you.’⟦/⟧
Isbel stood still. The dress had been Granny’s own and was too short; they were letting it down with a band of new linen, that showed. She was twenty. She had her father’s brown hair, his temper, and on each hand between the fingers, as far up as the first joint, a skin so thin you could see the lamp through it. He’d cut it when she was little. It grew again.
⟦I→G i⟧‘Did she look like me?’⟦/⟧
⟦G→I i⟧‘Who?’⟦/⟧
⟦I→G i⟧‘You know fine who.’⟦/⟧
The old woman took the pins from her mouth, one after another, and stuck them in her sleeve.
⟦G→I i⟧‘You’re not to ask that in this house. You know he’ll not have it.’⟦/⟧
⟦I→G i⟧‘He’s at the peats.’⟦/⟧
⟦G→I i⟧‘She was bonny,’⟦/⟧ Granny Rendall said, very low. ⟦G→I i =⟧‘She was never warm. She’d sit as close in to that fire as a cat and shake. I gave her my own shawl. She could not learn to knit, and she’d not eat a thing that had been boiled, and she was the kindest soul that ever I had under this roof. She was here for five years and eleven days.’⟦/⟧
⟦I→G i⟧‘And then she found it.’⟦/⟧
⟦G→I i⟧‘Then she found it. You were four. You’d a pain in your ear, and she’d gone up on the kist to get the oil.’⟦/⟧
They both of them looked up into the rafters. There was nothing there but nets.
@break
He came in when it was dark. Magnus Flett was a big slow man, grey now, and he’d a way of standing just inside of a door with his head down, as though it was somebody else’s. He ate what was set before him. When he was done he said:
⟦M→I i⟧‘Is he feared of me, this Louttit?’⟦/⟧
⟦I→M i⟧‘Tam? No. Should he be?’⟦/⟧
⟦M→I i⟧‘He’s not been up.’⟦/⟧
⟦I→M i⟧‘He’s been up four times. You were out at the back, with the dog.’⟦/⟧
⟦M→I i⟧‘Aye, well.’⟦/⟧
⟦G→M i⟧‘You’ll have to speak to him tomorrow, Magnus. You’ll be giving her away to him.’⟦/⟧
⟦M→G i⟧‘I ken what I’ll be doing, Mother.’⟦/⟧ He turned his cup about. The wind was getting up, and under it, from the slip, they had begun, the way that they do; you’d think it was folk, a long way off, trying to remember a tune. ⟦M i =⟧‘I’ll take the gun to those beasts.’⟦/⟧
⟦I→M i⟧‘You will not!’⟦/⟧
⟦M→I i⟧‘They’re fouling the slip.’⟦/⟧
⟦I→M i⟧‘If you do,’⟦/⟧ said Isbel, ⟦I→M i =⟧‘I’ll be married from the Louttits’ byre, and you can give the dog away.’⟦/⟧
He looked up. It was seldom he looked straight at her; she had been told it was because of the mouth.
⟦M→I i⟧‘It’s just that I can’t sleep for them,’⟦/⟧ he said.
@break
You’ll know the way a wedding goes in those parts. They walk to the kirk, the fiddler first. Then it’s home to the barn, with the doors off and laid upon barrels. By nine at night there were eighty folk in there. The minister had danced; the cog had gone round sunwise, and twice; and Davie Groat was sawing away up on a cart with his eyes shut when a draught laid all the candles over, and he opened them, and stopped dead in the middle of a bar.
⟦F i⟧‘God be about us,’⟦/⟧ said the fiddler.
A woman had come in. She was standing where the door had been. She had nothing on her feet, and she’d a grey thing like a blanket held round her with the one hand, and her hair was loose and ran with water. She might have been six-and-twenty. There wasn’t a person over thirty in the place who didn’t know her, and there was not one that moved.
⟦W i⟧‘I heard the music,’⟦/⟧ said the woman.
She spoke like someone who is treading on stones.
⟦T→I i⟧‘Who’s that?’⟦/⟧ Tam Louttit whispered. ⟦T→I i =⟧‘Isbel? Your hand’s like ice. Who is it?’⟦/⟧
⟦I→T i⟧‘I think that it’s my mother.’⟦/⟧
⟦T→I i⟧‘But she’s younger than my sister.’⟦/⟧
⟦I→T i⟧‘Aye,’⟦/⟧ said Isbel. ⟦I→T i =⟧‘She is, is she not?’⟦/⟧
⟦R→W i⟧‘In the name of –’⟦/⟧ began Mr Spence, and came round from behind the punch with a hand held up.
⟦G→R i⟧‘Sit down, Minister.’⟦/⟧
⟦R→G i⟧‘Mistress Rendall, that’s no Christian woman.’⟦/⟧
⟦G→R i⟧‘It’s a wet one, though. Will somebody not give her a seat? Have you all been brought up in a field?’⟦/⟧
Nobody would. So Granny Rendall got up, on her two sticks, and walked the length of the barn, with all of the folk drawing back on either side. It took a while. She had to tip her face up when she got there.
⟦G→W i⟧‘You’re not changed,’⟦/⟧ she said.
⟦W→G i⟧‘You are. You’re small.’⟦/⟧
⟦G→W i⟧‘I’m ninety. I’ve still the shawl. I kept it for you, in the press.’⟦/⟧
⟦W→G i⟧‘I was never warm in it,’⟦/⟧ the seal-woman said; and she bent, and put her wet cheek down on top of the old woman’s cap. ⟦W→G i =⟧‘But I knew that you meant it to be.’⟦/⟧
It was then they heard the bench go over. He’d been at the far end, in by the wall. He came out on to the floor with his head lowered and his arms hanging, and stood there.
⟦M→W i⟧‘What have you come for?’⟦/⟧
She straightened herself.
⟦W→M i⟧‘I wasn’t asked. But then you never asked me the first time either, Magnus.’⟦/⟧
⟦M→W i⟧‘You left the bairn. She had a pain in her ear, and you left her roaring on the floor and went.’⟦/⟧
⟦W→M i⟧‘Yes.’⟦/⟧
⟦M→W i⟧‘She’d roar all night. I walked the boards with her. I went down on that slip every tide for a year and I called you, before the whole town. I’d have –’⟦/⟧ His mouth worked. ⟦M→W i =⟧‘I’d have given you anything.’⟦/⟧
⟦W→M i⟧‘I asked you for just one thing. I asked each night for five years. You said you didn’t know where it was.’⟦/⟧
There was not a sound in the barn.
⟦W→M i⟧‘You’d go out to the boats, and I would look. I looked in the well. I’d the floor up, I burned my hands in the oven. And it was over my head. I’d been sitting under it, I had been nursing her beneath it, with the drips coming down upon us in the winter. You’d even oiled it.’⟦/⟧
⟦M→W i⟧‘I couldn’t let it spoil.’⟦/⟧
⟦W→M i⟧‘No. You were always careful.’⟦/⟧
⟦R→M i⟧‘Flett,’⟦/⟧ said the minister, in quite another tone, ⟦R→M i =⟧‘is that so? You told me she’d come to you of her own will. I wrote it in the book.’⟦/⟧
He might not have heard.
⟦M→W i⟧‘I was five-and-twenty,’⟦/⟧ he said. ⟦M→W i =⟧‘You were sitting on a rock, combing your hair. I’d never in my life seen anyone look as if they’d all day. I thought, if I can just get her to bide till she’s used to me.’⟦/⟧
⟦W→M i⟧‘I was used to you. That was the worst. I’d find I was listening for your boots.’⟦/⟧
⟦M→W i⟧‘Then you might have stopped!’⟦/⟧
⟦W→M i⟧‘I might,’⟦/⟧ said the seal-woman. ⟦W→M i =⟧‘If ever you’d taken it down from there, and laid it on the table between us, and gone out. I might have. I’ve had sixteen years in the sea to think about that, and I don’t know. Neither of us will.’⟦/⟧
All this while the bride had been standing by the cart with her hand in her husband’s. She was the same height as the other, now that you saw them in a line. They’d the one mouth.
⟦I→W i⟧‘Have you anything to say to me?’⟦/⟧ asked Isbel.
⟦W→I i⟧‘Your ear. Did it mend?’⟦/⟧
⟦I→W i⟧‘It burst. It’s a bit deaf.’⟦/⟧
⟦W→I i⟧‘I heard you as far as the skerry. I went round it three times. I’d the skin half on me, and if I’d turned I would never have gone, I’d have been there yet. So I went under, because you can’t hear from under.’⟦/⟧ She was shaking; she’d been shaking since she came in. ⟦W→I i =⟧‘I’m not going to tell you that I was sorry. I was so glad I thought I would die. And I’ve never had a dry day since. It was the both.’⟦/⟧
⟦I→W i⟧‘I used to think you’d died and they’d not say.’⟦/⟧
⟦W→I i⟧‘I used to come in by the slip at night. You’d a yellow bonnet.’⟦/⟧
⟦I→W i⟧‘I had, too,’⟦/⟧ Isbel said. She had started to cry, without any fuss about it. ⟦I→W i =⟧‘I dropped it off the pier.’⟦/⟧
⟦W→I i⟧‘I have it.’⟦/⟧
Tam Louttit let go her hand. He wasn’t a lad who said much, he was the cooper’s third son and had a stammer for strangers. But he walked across the floor, and he’d taken off his coat as he went, his wedding one, that they’d paid for among the four brothers, and he held it out by the shoulders as you’d do for a lady in the kirk porch.
⟦T→W i⟧‘W-will you not come in by the fire, mistress?’⟦/⟧ he said. ⟦T→W i =⟧‘You’re letting the cold in on my wife.’⟦/⟧
The seal-woman looked at the coat, and she looked a good while at him.
⟦W→T i⟧‘Do you know what she is?’⟦/⟧
⟦T→W i⟧‘I do. She showed me her hands the first n-night.’⟦/⟧
⟦W→T i⟧‘And what’ll you do if she should go down to the shore, and not come back until morning?’⟦/⟧
⟦T→W i⟧‘I’d leave the d-door on the latch.’⟦/⟧
⟦W→T i⟧‘And if it’s more than the one morning?’⟦/⟧
He thought about it. You could see him do it; it was a thing that Isbel had noticed about him early on.
⟦T→W i⟧‘I’d be gey sad,’⟦/⟧ said Tam. ⟦T→W i =⟧‘But I’d not have it nailed.’⟦/⟧
Then she laughed. It was a strange thing to hear, like a wave going back through shingle. She let fall the grey thing from her shoulders, there before them all, so that the minister turned his face to the wall and the wives cried out; and she put on the coat. It came to her knees. She gathered up the skin off the ground, and shook it and folded it, and she crossed the floor with it to where Magnus was.
⟦W→M i⟧‘Hold that for me,’⟦/⟧ she said.
He didn’t put his hands out. He’d gone the colour of whey.
⟦M→W i⟧‘I can’t.’⟦/⟧
⟦W→M i⟧‘It’s only till the end of the dance. I’d like to dance with my daughter, and I can’t be minding it.’⟦/⟧
⟦M→W i⟧‘Give it to Mother. Give it to the minister! You cannot give it to me, I’d –’⟦/⟧
⟦W→M i⟧‘You’d what?’⟦/⟧
⟦M→W i⟧‘You ken what I’d do!’⟦/⟧ cried Magnus Flett. The tears were running down into his beard.
⟦W→M i⟧‘I don’t,’⟦/⟧ she said. ⟦W→M i =⟧‘And no more do you. Hold out your arms.’⟦/⟧
He held them out. She laid it across them. It can’t have weighed more than a wet sheet, but he bent beneath it as if it were lead.
⟦G→F i⟧‘Davie,’⟦/⟧ said Granny Rendall, ⟦G→F i =⟧‘are you paid to gape?’⟦/⟧
⟦F→G i⟧‘What’ll I play?’⟦/⟧
⟦G→F i⟧‘Something long.’⟦/⟧
It’s told in different ways, how many dances that was. There are some who’ll say she was off at the first cock and some that she bided till the Sunday. All are agreed, though, about Magnus. He stood in the middle of the floor, and they went round him, the two of them, hand in hand, the skin between the fingers catching the light. And he never stirred; only, towards the end, he was seen to lift up the bundle a very little, off the wet boards, the way you’d hold a bairn, so that it wouldn’t take any harm.
⟦W→M i⟧‘I’ll have that now,’⟦/⟧ she said, when it was done.
⟦M→W i⟧‘Aye,’⟦/⟧ he said. ⟦M→W i =⟧‘Here it’s.’⟦/⟧
And he gave it her.

# title: The Good Pan
# style: third person past, Clare's side; British single quotes; breakup, few tags, northern English
# cast: C = Clare Entwistle | Clare, Auntie Clare | she
# cast: S = Shazia Akhtar | Shaz, Shazia | she
# cast: B = Barry Entwistle | Barry, her dad, Dad | he
# cast: P = Jean Pickup | Mrs Pickup, Jean, the neighbour, the old woman | she
# cast: N = Bilal | the nephew, the lad, Shazia's nephew | he
---
They'd agreed on ten o'clock and Shazia came at twenty to, which was her all over, so Clare was still in her dressing gown with a piece of toast in her hand when the van pulled up.
⟦C→S i⟧'You're early.'⟦/⟧
⟦S→C i⟧'There were no traffic.'⟦/⟧
⟦C→S i⟧'There's never any traffic, it's Sunday.'⟦/⟧
⟦S→C i⟧'Do you want me to go round the block?'⟦/⟧
⟦C→S i⟧'No,'⟦/⟧ said Clare. ⟦C→S i =⟧'Don't be daft. Come in.'⟦/⟧
It was strange to watch somebody wipe her feet on a mat that she'd bought. Shazia had had her fringe cut. It suited her and Clare wasn't going to say so.
⟦S→C i⟧'You've got toast,'⟦/⟧ Shazia said.
⟦C→S i⟧'D'you want some?'⟦/⟧
⟦S→C i⟧'I'm all right.'⟦/⟧
⟦C→S i⟧'There's only the crust end anyway.'⟦/⟧
⟦S→C i⟧'I said I'm all right.'⟦/⟧
The nephew was hanging about on the path with his hands up his sleeves. He'd be nineteen now. Clare had taught him to ride a bike on this street, running along behind with her hand on the saddle, and he'd gone straight into the back of Jean Pickup's Astra.
⟦C→N i⟧'Hiya, Bilal.'⟦/⟧
⟦N→C i⟧'Hiya, Auntie Cl—'⟦/⟧ He went red. ⟦N→C i =⟧'Hiya.'⟦/⟧
⟦C→N i⟧'You can still say it, love.'⟦/⟧
⟦S→C i⟧'He can say what he wants,'⟦/⟧ said Shazia. ⟦S→N i =⟧'Bilal, go and put the seats down.'⟦/⟧
@break
They'd done a list. It was in Clare's handwriting down the left and Shazia's down the right and there was a middle column for what they called disputed, only it was empty. They'd been that polite. They had sat in the Costa at the Middlebrook three weeks back and given each other things, the way you'd give up your seat.
⟦C→S i⟧'You have the settee.'⟦/⟧
⟦S→C i⟧'I've nowhere to put it.'⟦/⟧
⟦C→S i⟧'You will have.'⟦/⟧
⟦S→C i⟧'You picked it, though.'⟦/⟧
⟦C→S i⟧'I picked it because you liked it.'⟦/⟧
And so on, for an hour and a half, and then Shazia had gone to the toilets and not come back for so long that Clare's coffee had a skin on it.
Now she stood in the back room with the list held out at arm's length because she wouldn't get glasses.
⟦S→C i⟧'Bookcase, the small one. Lamp. Me mum's suitcase. Record player.'⟦/⟧
⟦C→S i⟧'It wants a new belt.'⟦/⟧
⟦S→C i⟧'I know it wants a new belt, I were the one who told you.'⟦/⟧
⟦C→S i⟧'I'm only saying.'⟦/⟧
⟦S→C i⟧'Blue rug.'⟦/⟧
⟦C→S i⟧'You don't want that rug,'⟦/⟧ Clare said. ⟦C→S i =⟧'He was sick on it.'⟦/⟧
⟦S→C i⟧'Who was?'⟦/⟧
⟦C→S i⟧'The cat.'⟦/⟧
They both had a look at where the cat would have been. He'd had a cushion, by the gas fire. He'd been called Mr Chips and he was sixteen, and it was after he went that everything had gone quiet in the house, as if he'd been the one who did the talking.
⟦S→C i⟧'I'd still like it,'⟦/⟧ said Shazia. ⟦S→C i =⟧'If it's all the same to you.'⟦/⟧
⟦C→S i⟧'It's down on the list. You have it.'⟦/⟧
⟦S→C i⟧'I don't want it if you mind.'⟦/⟧
⟦C→S i⟧'Shaz, I don't mind! For God's sake. Have the rug. Have the curtains, have the bloody skirting boards.'⟦/⟧
⟦S→C i⟧'There's no call to swear.'⟦/⟧
⟦C→S i⟧'There's every call.'⟦/⟧
⟦S→C i⟧'Bilal's there.'⟦/⟧
⟦N→C+S i⟧'I've heard it before,'⟦/⟧ said the lad, from the doorway. He had a box. ⟦N→C+S i =⟧'What shall I do with this? It says kitchen, misc.'⟦/⟧
⟦group→N i⟧'Just leave it, love,'⟦/⟧ they said, both at once, and he set it down on the bottom stair and went out again to sit in the van.
@break
It was the kitchen they'd been putting off. Clare had done most of it the night before with the radio on. She'd wrapped Shazia's mother's tea glasses one at a time in the *Bolton News* and she'd done it properly, two sheets each.
⟦S→C i⟧'What's this?'⟦/⟧
⟦C→S i⟧'What's what?'⟦/⟧
⟦S→C i⟧'This.'⟦/⟧ Shazia had the cupboard under the hob open. She was down on her hunkers and her voice came out hollow. ⟦S→C i =⟧'Where's the good pan?'⟦/⟧
⟦C→S i⟧'It's in there.'⟦/⟧
⟦S→C i⟧'It's not.'⟦/⟧
⟦C→S i⟧'It's at the back, behind the colander.'⟦/⟧
⟦S→C i⟧'Clare, I'm looking at the colander. There's nowt behind it.'⟦/⟧
The good pan was a karahi. It was older than the pair of them, black as a boot, and it had come from Mirpur with Shazia's nan in 1964 wrapped in a cardigan. It had never been on any list. It hadn't crossed anyone's mind.
⟦C→S i⟧'I've not moved it,'⟦/⟧ said Clare.
⟦S→C i⟧'Well, somebody has.'⟦/⟧
⟦C→S i⟧'When did you last have it?'⟦/⟧
⟦S→C i⟧'When did I last have it? I've not lived here since August!'⟦/⟧
⟦C→S i⟧'I know how long it's been.'⟦/⟧
⟦S→C i⟧'So it's you who last had it.'⟦/⟧
⟦C→S i⟧'I can't make anything in it, can I? I only ever burned stuff. I've been living on toast, if you want to know. I've not cooked a thing in that kitchen since you—'⟦/⟧ She stopped. ⟦C→S i =⟧'I've not touched it.'⟦/⟧
⟦S→C i⟧'Have you given it away?'⟦/⟧
⟦C→S i⟧'What? No!'⟦/⟧
⟦S→C i⟧'You gave my coat away.'⟦/⟧
⟦C→S i⟧'I did *not* give your coat away, I took it to the cleaner's, and they lost it. How many times? I cried in that shop.'⟦/⟧
⟦S→C i⟧'You never told me you cried.'⟦/⟧
⟦C→S i⟧'You weren't talking to me.'⟦/⟧
Shazia got up. It took her two goes, her knees had always been bad. She leaned on the worktop with her back to Clare and moved the tea caddy a couple of inches to the left, where she used to keep it.
⟦S→C i⟧'Me nan carried that on her lap,'⟦/⟧ she said. ⟦S→C i =⟧'On the plane. They wanted to put it in the hold.'⟦/⟧
⟦C→S i⟧'I know she did.'⟦/⟧
⟦S→C i⟧'I'm not going without it.'⟦/⟧
⟦C→S i⟧'I'm not asking you to.'⟦/⟧
⟦S→C i⟧'I'll take this house apart.'⟦/⟧
⟦C→S i⟧'Fine,'⟦/⟧ said Clare. ⟦C→S i =⟧'I'll get dressed.'⟦/⟧
@break
Her dad turned up in the thick of it. He'd let himself in, he had a key and a drill, and he'd come to put a lock on the bathroom door that had wanted doing for six years.
⟦B→C i⟧'Bloody Nora,'⟦/⟧ said Barry. ⟦B→C i =⟧'Have you been burgled?'⟦/⟧
⟦C→B i⟧'We're looking for a pan, Dad.'⟦/⟧
⟦B→C i⟧'What sort of a pan?'⟦/⟧
⟦S→B i⟧'Hiya, Barry,'⟦/⟧ said Shazia out of the airing cupboard.
⟦B→S i⟧'Oh. Hello, love.'⟦/⟧ He took his cap off. He hadn't a clue what to do with it so he put it back on. ⟦B→S i =⟧'I didn't know you were— Are you back?'⟦/⟧
⟦S→B i⟧'I'm just fetching me things.'⟦/⟧
⟦B→S+C i⟧'Oh, aye. She said. Only I saw the van and I thought, well. You look well. Doesn't she look well?'⟦/⟧
⟦C→B i⟧'She's had her fringe cut,'⟦/⟧ said Clare.
⟦B→C i⟧'I thought it was summat.'⟦/⟧
Shazia had her hand up to it. ⟦S→C i⟧'I didn't think you'd noticed,'⟦/⟧ she said, and it wasn't him that she was saying it to.
⟦C→S i⟧'I noticed when you got out of the van.'⟦/⟧
⟦S→C i⟧'You never said owt.'⟦/⟧
⟦C→S i⟧'I didn't know if I was allowed.'⟦/⟧
Barry had been married for forty-one years and buried her, and he knew when to go and see about a bathroom. They heard him on the stairs. Then he came down again.
⟦B→C+S i⟧'Big black thing, is it?'⟦/⟧ he said. ⟦B→C+S i =⟧'Two handles?'⟦/⟧
⟦C→B i⟧'Have you seen it, Dad?'⟦/⟧
⟦B→C i⟧'I've not *seen* it. I mean I've seen it, I've ate out of it. I thought you meant a frying pan. I should ask Jean next door.'⟦/⟧
⟦C→B i⟧'Why would Jean have it?'⟦/⟧
⟦B→C i⟧'I couldn't tell you. But I brought her bins in for her in, when would it be, October, and she'd one on her windowsill. I thought to meself, Jean Pickup, you've gone exotic.'⟦/⟧
@break
Mrs Pickup opened the door on the chain.
⟦P→C+S i⟧'If it's about the cat,'⟦/⟧ she said, ⟦P→C+S i =⟧'I've said all I'm going to.'⟦/⟧
⟦C→P i⟧'It's not about the cat, Jean. The cat's dead.'⟦/⟧
⟦P→C i⟧'I know he's dead. He's in my border.'⟦/⟧
⟦S→C i⟧'Is he?'⟦/⟧ said Shazia. ⟦S→C i =⟧'I thought you put him under the apple tree.'⟦/⟧
⟦C→S i⟧'I couldn't get the spade in,'⟦/⟧ Clare told her. ⟦C→S i =⟧'It's all roots. Jean let me have the bit by her dahlias.'⟦/⟧ And to the gap in the door, ⟦C→P i⟧'We're looking for a pan.'⟦/⟧
Nothing happened for a second. Then the door closed, and the chain came off, and it opened all the way, and there she was in her slippers and her tabard, eighty-four and not five foot, looking as if they had come to take her away.
⟦P→C+S i⟧'I was going to bring it back.'⟦/⟧
⟦C→P i⟧'Jean, how did you—'⟦/⟧
⟦P→C i⟧'I've a key, haven't I? You gave me a key. For when you went to Tenby.'⟦/⟧ She was getting hold of her own fingers one by one. ⟦P→C i =⟧'You'd been going to work with no lights on. I'd see you come in of a night and there'd be not one light go on, and I thought, that girl's not eating. So I went in one day when you were out, I thought I'll see what she's got. And there was nothing in. There was a lemon.'⟦/⟧
⟦C→P i⟧'You went through my fridge?'⟦/⟧
⟦P→C i⟧'I did, yes. I wanted to make you that dinner. That one that *she* does.'⟦/⟧ A nod at Shazia. ⟦P→C i =⟧'That she used to pass me over the fence. With the chicken and the green bits. I thought it'd be the pan that did it, you see, so I took the pan. I've been having a go. I've had a go every week since October and I can't get it to come right, it's like eating a settee.'⟦/⟧
Shazia had both hands over her mouth.
⟦P→C+S i⟧'I've been giving it to the birds,'⟦/⟧ said Mrs Pickup. ⟦P→C+S i =⟧'They're not keen.'⟦/⟧
⟦S→P i⟧'What are you putting in?'⟦/⟧
⟦P→S i⟧'Chicken. Onions. I've got a tin of curry powder from when Harold was alive.'⟦/⟧
⟦S→P i⟧'Oh, Jean.'⟦/⟧
⟦P→S i⟧'I wrote to a programme.'⟦/⟧
⟦S→P i⟧'You want to fry your onions longer,'⟦/⟧ said Shazia. She was either laughing or she wasn't. ⟦S→P i =⟧'How long are you giving them?'⟦/⟧
⟦P→S i⟧'Till they're soft?'⟦/⟧
⟦S→P i⟧'No, till you're bored. Till you're bored stiff and you think, they must be done by now, and then the same again.'⟦/⟧
⟦P→S i⟧'Nobody tells you that.'⟦/⟧
⟦S→P i⟧'No, they don't,'⟦/⟧ Shazia agreed. ⟦S→P i =⟧'Me nan never told me, she just used to stand there and slap me hand.'⟦/⟧ And she walked past the old woman, straight down the hall, as though it was any Sunday. ⟦S→P+C i =⟧'Have you got cumin? No. Clare, go and see if I left any cumin. Second shelf. And tell our Bilal to get down the shop for a chicken, one with its legs on, and if they've got fresh coriander I want two bunches. And not to sulk.'⟦/⟧
⟦C→S i⟧'You've got the van till one,'⟦/⟧ said Clare.
⟦S→C i⟧'I know what time I've got it till.'⟦/⟧
@break
They ate at Jean's, off her good plates, the five of them, with the leaf put in the table. Barry had seconds and thirds. Bilal ate with one earphone in. It was half past two and the van was still in the road with the blue rug sticking out of the back like a tongue.
⟦P→S i⟧'You want to write this down for me,'⟦/⟧ said Mrs Pickup.
⟦S→P i⟧'I'll show you again.'⟦/⟧
⟦P→S i⟧'When?'⟦/⟧
No one looked at anybody. Barry asked the lad what he was studying and it was something to do with data.
⟦S→P i⟧'I'm only over in Farnworth,'⟦/⟧ said Shazia.
Clare took the plates through. She ran the tap and stood with her wrists under it. After a bit there were steps, and the good pan came down on the drainer next to her with a clank, still hot.
⟦S→C i⟧'Don't put soap in it.'⟦/⟧
⟦C→S i⟧'I know. I've known that for nine years.'⟦/⟧
⟦S→C i⟧'Just hot water and a brush.'⟦/⟧
⟦C→S i⟧'Shaz.'⟦/⟧
⟦S→C i⟧'What?'⟦/⟧
⟦C→S i⟧'Do you still do that thing where you put your cold feet on people?'⟦/⟧
⟦S→C i⟧'There's no people to put them on.'⟦/⟧
⟦C→S i⟧'No,'⟦/⟧ said Clare. ⟦C→S i =⟧'Nor here.'⟦/⟧
The window had steamed up and somebody, ages ago, had written JEAN on it with a finger, and it was coming back. Shazia picked up a tea towel with the Isle of Man on.
⟦S→C i⟧'It doesn't fix it, you know. One dinner.'⟦/⟧
⟦C→S i⟧'I never said it did.'⟦/⟧
⟦S→C i⟧'I can't come back in that house and have it go quiet again. I can't do it. I used to sit in the car outside of an evening to listen to the end of the news, and it wasn't the news.'⟦/⟧
⟦C→S i⟧'I know. I used to see your lights.'⟦/⟧
⟦S→C i⟧'Why did you never come out?'⟦/⟧
⟦C→S i⟧'I thought you were listening to the news.'⟦/⟧
Shazia dried a plate, both sides, and then she dried it again.
⟦S→C i⟧'I could leave the pan here,'⟦/⟧ she said. ⟦S→C i =⟧'With Jean, I mean. On her windowsill. It'd be neither of ours. And if I was to come on a Sunday and show her how, and you happened to be in, you could come round for your dinner. And you'd have to talk. All the way through, Clare. I don't care what about. You could do the bins.'⟦/⟧
⟦C→S i⟧'What about the bins?'⟦/⟧
⟦S→C i⟧'Anything about the bins! I'd listen to anything.'⟦/⟧
⟦C→S i⟧'They've gone to every three weeks,'⟦/⟧ said Clare. ⟦C→S i =⟧'The grey ones.'⟦/⟧
⟦S→C i⟧'Have they?'⟦/⟧
⟦C→S i⟧'And they won't take your lid if it's up.'⟦/⟧
⟦S→C i⟧'That's shocking, is that,'⟦/⟧ said Shazia, and her voice had gone thick. ⟦S→C i =⟧'Go on.'⟦/⟧

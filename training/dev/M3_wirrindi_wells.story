# title: Wirrindi Wells
# style: third person past, heroine's view; British single straight quotes; category romance, 1983
# cast: B = Bronwen Hurley | Bronwen, Miss Hurley, Bron, the water diviner, the water man | she
# cast: L = Luke Sarich | Luke, Luka, Mr Sarich, Sarich, her uncle | he
# cast: J = Jodie | the child, his niece, Jodie Sarich | she
# cast: Z = Baba Zorka | Zorka, his grandmother, the old woman, Mrs Sarich, Baba | she
# cast: S = Suzanne Carrick | Suzanne, Miss Carrick | she
---
The dust had hardly settled behind the mail plane before Bronwen knew that there had been a mistake.
⟦L→B i⟧'You're not Hurley,'⟦/⟧ said the man who was leaning on the bonnet of the Land Rover. He did not trouble to straighten up.
⟦B→L i⟧'I assure you that I am.'⟦/⟧
⟦L→B i⟧'I sent for a hydrologist.'⟦/⟧
⟦B→L i⟧'You've got one,'⟦/⟧ she said crisply, and put down her case, since it was evident that nobody was going to take it from her. ⟦B→L i =⟧'B. Hurley, of Denholm and Strang. You had a letter.'⟦/⟧
⟦L→B i⟧'I had a letter from a Mr B. Hurley.'⟦/⟧
⟦B→L i⟧'You had a letter signed B. Hurley. You supplied the Mr yourself.'⟦/⟧
His eyes were very blue, startlingly so in that dark, hard, unshaven face, and they travelled without haste from the crown of her cotton hat to the tips of her perfectly sensible boots. Bronwen felt the colour come up into her cheeks and was furious with it.
⟦L→B i⟧'Well,'⟦/⟧ said Luke Sarich at last, ⟦L→B i =⟧'the plane's gone. It'll be back Thursday week.'⟦/⟧
⟦B→L i⟧'Then I have nine days to find your water, haven't I?'⟦/⟧
⟦L→B i⟧'Three blokes have looked for it already. One of them had a computer.'⟦/⟧
⟦B→L i⟧'And did it find any?'⟦/⟧
To her surprise, something that was very nearly a smile tugged at one corner of his mouth. ⟦L→B i⟧'Found the price of a computer,'⟦/⟧ he said, and picked up her case as though there were nothing in it. ⟦L→B i =⟧'Hop in.'⟦/⟧
@break *
The homestead at Wirrindi was long and low and peeling, with a verandah on all four sides and a pepper tree that had dropped its shade over the steps like a shawl. On the top step sat a very small girl with no front teeth, nursing a lamb in a doll's bonnet.
⟦J→L i⟧'Is that the water man?'⟦/⟧ she demanded.
⟦L→J i⟧'That's the water man,'⟦/⟧ said Luke gravely. ⟦L→B+J i⟧'Miss Hurley, my niece. Jodie, say how do you do.'⟦/⟧
⟦J→B i⟧'How do you do, you're a lady.'⟦/⟧
⟦B→J i⟧'I'm afraid so,'⟦/⟧ said Bronwen. ⟦B→J i =⟧'Does it matter?'⟦/⟧
The child considered. ⟦J→B i⟧'Not to me. Baba'll go crook, but. She made the bed up in the men's quarters.'⟦/⟧
⟦B→J i⟧'Who's Baba?'⟦/⟧
⟦Z→B i⟧'I am Baba,'⟦/⟧ said a voice like a rusted gate.
The flyscreen opened and out came the oldest woman Bronwen had ever seen, dressed from head to foot in black, with a ladle in her fist. She barely reached the level of Bronwen's collarbone. She walked all the way round her, once, and then she spoke over her shoulder in a torrent of some Slavic tongue in which Bronwen made out only the word *computer*.
⟦B→L i⟧'What does she say?'⟦/⟧ asked Bronwen uneasily.
⟦L→B i⟧'She says you're an improvement.'⟦/⟧ He was looking at the horizon. ⟦L→B i =⟧'She says other things, but that's the part I'd care to translate.'⟦/⟧
⟦Z→B i⟧'You are hungry,'⟦/⟧ said the old woman.
⟦B→Z i⟧'No, truly, I had a sandwich at—'⟦/⟧
⟦Z→L i⟧'She is hungry. Luka, carry the bag to the blue room. Not the hot room. The blue.'⟦/⟧
⟦L→Z i⟧'That was Anna's room, Baba,'⟦/⟧ he said, in quite another voice.
⟦Z→L i⟧'I know whose room.'⟦/⟧ The ladle did not waver. ⟦Z→L i =⟧'It is a room. It has a bed in it. Go.'⟦/⟧
He went. Bronwen heard his boots going away down the boards, hard and even, and a door that opened only after a moment, as if it had stuck.
⟦B→J i⟧'Who's Anna?'⟦/⟧ she whispered.
⟦J→B i⟧'My mum,'⟦/⟧ said Jodie, adjusting the bonnet. ⟦J→B i =⟧'She's dead. This is Kevin.'⟦/⟧
@break *
By the end of the week she had walked forty miles of Wirrindi with a compass and a hammer, and had burned, peeled, and burned again. She had also, to her considerable annoyance, discovered that she listened for the Land Rover.
He came every evening to wherever she had got to. He never asked whether she had found anything. He brought a waterbag and a tin of Baba Zorka's plum cake, and he sat on his heels in that infuriating, effortless way and looked at what she had been looking at.
⟦L→B i⟧'Go on, then,'⟦/⟧ he said on the Saturday. ⟦L→B i =⟧'What's it say?'⟦/⟧
⟦B→L i⟧'What does what say?'⟦/⟧
⟦L→B i⟧'The rock. You've been staring at that lump for ten minutes as though it owed you money.'⟦/⟧
⟦B→L i⟧'It does, rather.'⟦/⟧ She brushed back her hair with a gritty wrist. ⟦B→L i =⟧'You see how the beds tilt? Everything here tips to the west. So all three of your experts went west and drilled in the low ground by the creek.'⟦/⟧
⟦L→B i⟧'Seems reasonable. Water runs downhill.'⟦/⟧
⟦B→L i⟧'On top, it does. But look at this, feel it. No, give me your hand.'⟦/⟧
She had taken it before she thought. It was warm and hard as harness, and lay quite still under hers against the stone. Neither of them spoke. A long way off a crow was complaining.
⟦L→B i⟧'It's smooth,'⟦/⟧ he said finally.
⟦B→L i⟧'It's a—'⟦/⟧ Her voice had come out absurdly high. She let go. ⟦B→L i =⟧'It's a fault. That's slickenside, it's where one side has slid against the other. The whole bed's been snapped off and dropped. Your water isn't in the west at all, Mr Sarich. It came down from the range till it hit this, and it couldn't go any further, and it stopped.'⟦/⟧
⟦L→B i⟧'Where?'⟦/⟧
⟦B→L i⟧'Under the hill. Right underneath the house, I should think.'⟦/⟧
He threw back his head and laughed, so that a pair of galahs went up shrieking from the gum. She'd never heard him laugh before. It made him look about nineteen.
⟦L→B i⟧'My grandfather sank four bores in nineteen thirty-one,'⟦/⟧ he said. ⟦L→B i =⟧'Damn near broke him. He died carting water up that hill in a furphy, and you reckon he was sitting on it?'⟦/⟧
⟦B→L i⟧'I'm sorry. I didn't mean that it was funny.'⟦/⟧
⟦L→B i⟧'It's not funny. It's bloody hilarious.'⟦/⟧ The blue eyes had come back to her face, and stayed there. ⟦L→B i =⟧'Luke,'⟦/⟧ he said abruptly.
⟦B→L i⟧'I beg your pardon?'⟦/⟧
⟦L→B i⟧'Nobody's called me Mr Sarich since the bank.'⟦/⟧
⟦B→L i⟧'Then I suppose,'⟦/⟧ said Bronwen, with what dignity she could, ⟦B→L i =⟧'that it had better be Bronwen.'⟦/⟧
⟦L→B i⟧'Not Mister?'⟦/⟧
⟦B→L i⟧'I shall never be allowed to forget that, shall I?'⟦/⟧
⟦L→B i⟧'Not in nine days,'⟦/⟧ said Luke. And then neither of them was laughing, because there were only four of the nine left.
@break *
There was a silver Mercedes under the pepper tree when they got back.
⟦S→L i⟧'Darling!'⟦/⟧ cried the girl on the verandah. She was as slim and cool as a lily in her cream linen, and she held up her face to be kissed quite naturally, as one who has held it up before. ⟦S→L i =⟧'I drove all the way from Broken Hill. Daddy's got the papers. Aren't you going to say you're pleased?'⟦/⟧
⟦L→S i⟧'What papers, Suzanne?'⟦/⟧ said Luke.
⟦S→L i⟧'For the sale, silly! He says he'll take the whole place as it stands, and you can stay on as manager if you absolutely insist.'⟦/⟧ Her gaze drifted to Bronwen, and to Bronwen's nose, which was peeling. ⟦S→B i⟧'And is this the little water diviner? How sweet. Have you found any?'⟦/⟧
⟦B→S i⟧'As a matter of fact—'⟦/⟧ Bronwen began.
⟦L→S i⟧'No,'⟦/⟧ said Luke.
She turned to stare at him. His face had closed like a gate.
⟦L→S i⟧'No,'⟦/⟧ he repeated evenly. ⟦L→S i =⟧'Miss Hurley's had no luck. Come inside, Suzanne, you'll want a drink.'⟦/⟧
Bronwen stood where she was, with the hammer in her hand. It was ridiculous to feel as though one had been struck. He was selling. Naturally he was; he was in debt to his eyebrows, the whole district knew it, and if he chose to marry the buyer's daughter into the bargain then it was a sound, businesslike arrangement and no possible concern of a consulting hydrologist.
A small sticky hand was pushed into hers.
⟦J→B i⟧'Don't you like Suzanne?'⟦/⟧ asked Jodie.
⟦B→J i⟧'I don't know her, sweetheart.'⟦/⟧
⟦J→B i⟧'I do,'⟦/⟧ said Jodie. ⟦J→B i =⟧'She called Kevin chops.'⟦/⟧
@break *
She was packing when he knocked.
⟦B→L i⟧'You can come in. It's your room.'⟦/⟧
⟦L→B i⟧'It's Anna's room,'⟦/⟧ said Luke. He stayed in the doorway. ⟦L→B i =⟧'What are you doing?'⟦/⟧
⟦B→L i⟧'I should have thought that was obvious. Miss Carrick has offered me a lift to the Hill in the morning.'⟦/⟧
⟦L→B i⟧'You've got till Thursday.'⟦/⟧
⟦B→L i⟧'What for? You don't need a hydrologist, you told her so. Why did you lie?'⟦/⟧ She flung in a shoe. ⟦B→L i =⟧'If you told her father there was water here he'd have to pay you three times as much! I'm not a businesswoman, but even I can see that.'⟦/⟧
⟦L→B i⟧'So can I.'⟦/⟧
⟦B→L i⟧'Then why?'⟦/⟧
⟦L→B i⟧'Because he'd pay it.'⟦/⟧ He ran a hand over his jaw. He looked tired to death. ⟦L→B i =⟧'That's what I found out, standing there. Dry, he'll give me just enough to clear the bank, and I'd have taken it, I'd been ready to take it since the winter. But if I told Suzanne there was water he'd come up with a sum that a man with a kid to raise hasn't got the right to turn down. And I discovered that I wanted to turn it down.'⟦/⟧
Bronwen sat on the bed rather suddenly.
⟦B→L i⟧'You're not selling?'⟦/⟧ she said.
⟦L→B i⟧'No.'⟦/⟧
⟦B→L i⟧'But you and Suzanne... I thought...'⟦/⟧
⟦L→B i⟧'So did Suzanne. So did her old man. I reckon I was about the only one who hadn't been told.'⟦/⟧ He had come into the room after all. He was looking at the shoe. ⟦L→B i =⟧'She's gone, by the way. Baba gave her soup.'⟦/⟧
⟦B→L i⟧'What was wrong with the soup?'⟦/⟧
⟦L→B i⟧'Nothing. It's what she said with it. That one I won't translate till you know me a good deal better.'⟦/⟧
Her heart was behaving very oddly. ⟦B→L i⟧'I shan't have time to know you better,'⟦/⟧ she pointed out. ⟦B→L i =⟧'There's only Thursday.'⟦/⟧
⟦L→B i⟧'I've been thinking about that. How long does it take to sink a bore?'⟦/⟧
⟦B→L i⟧'Through that? A month. Six weeks.'⟦/⟧
⟦L→B i⟧'And you'd have to be here, would you? To supervise?'⟦/⟧
⟦B→L i⟧'It would be usual,'⟦/⟧ said Bronwen faintly.
⟦L→B i⟧'And afterwards? There'd be the other bores. There'd be tanks, and troughs, and...'⟦/⟧ For the first time since she had met him, Luke Sarich appeared to have run out of words. He took the shoe out of the case, turned it over, and set it down on the floor beside its fellow with enormous care. ⟦L→B i =⟧'I'm no hand at this,'⟦/⟧ he said roughly. ⟦L→B i =⟧'I had it all worked out in the ute. I was going to say I'd got a job going, permanent, and then I thought, she'll take it for a job.'⟦/⟧
⟦B→L i⟧'Isn't it a job?'⟦/⟧
⟦L→B i⟧'It's hot as hell, and the flies are crook, and the nearest picture theatre's two hundred miles. You'd get me, and Jodie, and an old woman who hits people with a ladle.'⟦/⟧
⟦B→L i⟧'And Kevin,'⟦/⟧ said Bronwen.
⟦L→B i⟧'And Kevin. God help us.'⟦/⟧ His hands had closed on her shoulders. ⟦L→B i =⟧'Bronwen, will you stop laughing?'⟦/⟧
⟦B→L i⟧'I can't. I came here to look at rock!'⟦/⟧
⟦L→B i⟧'Well, you've got one,'⟦/⟧ said Luke, and kissed her.
It was some time before either of them became aware of the scuffling on the verandah.
⟦J→Z i⟧'Are they doing it?'⟦/⟧ hissed a voice below the sill. ⟦J→Z i =⟧'Baba! Lift me up! I can't see!'⟦/⟧
⟦Z→J i⟧'They are doing it,'⟦/⟧ said the rusted gate with deep satisfaction. ⟦Z→J i =⟧'Come away. It is not polite.'⟦/⟧
⟦J→Z i⟧'But you're looking!'⟦/⟧
⟦Z→J i⟧'I am old,'⟦/⟧ said Baba Zorka. ⟦Z→J i =⟧'I may not see another.'⟦/⟧

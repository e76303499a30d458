# title: Winston and the Inspector
# style: third person past, talkative narrator; British single curly quotes; children's novel, 1996
# cast: B = Bernadette Coyle | Bernadette, Bernie, Coyle | she
# cast: J = Jaswinder Gill | Jas, Jaswinder | he
# cast: O = Oliver Tull | Oliver, Ollie | he
# cast: K = Kelly-Ann Moss | Kelly-Ann, Kel | she
# cast: P = Mr Penhaligon | Sir, their teacher, the teacher | he
# cast: G = Mrs Grice | the inspector, the School Inspector | she
# cast: D = Mr Dobbs | the caretaker, Dobbsy | he
# cast: T = Miss Thrupp | the headmistress, the Head | she
---
@heading
CHAPTER SEVEN
@end
@heading
in which something is sat upon
@end
The trouble with tortoises, as everyone in Class Five now knew, is that they are only slow while you are looking at them.
⟦J→B+O i⟧‘He was here,’⟦/⟧ said Jas. He pointed at the cardboard box, which had a lettuce leaf in it, and WINSTON on the side in felt tip, and no tortoise. ⟦J→B+O i =⟧‘I only went to wash my hands.’⟦/⟧
⟦B→J i⟧‘For how long?’⟦/⟧ Bernadette asked him sternly.
⟦J→B i⟧‘About a minute.’⟦/⟧
⟦B→J i⟧‘Nobody’s ever washed their hands for a minute. Specially not you.’⟦/⟧
⟦J→B i⟧‘All right, I was doing water bombs. Ten minutes. But he’s a *tortoise*!’⟦/⟧
Oliver Tull got down on the carpet and looked under the bookcase. Oliver was a round, anxious boy who wore his vest outside his shirt when he got dressed in a hurry, as he had today. ⟦O→B+J i⟧‘There’s a plimsoll,’⟦/⟧ he reported. ⟦O→B+J i =⟧‘And a bit of pizza. No, it’s not pizza.’⟦/⟧
⟦B→O i⟧‘What is it?’⟦/⟧
⟦O→B i⟧‘I don’t want to say.’⟦/⟧
You’d think that a lost tortoise was bad enough. But this was Tuesday the fourteenth, and on Tuesday the fourteenth, at half past nine, Class Five was going to be Inspected. Miss Thrupp had told them about it in assembly, and again in singing, and she’d had it put up on the board by the dinner hatch: *SMILE. TUCK IN. DO NOT MENTION THE BOILER.*
And Winston was going to be the star. Winston was Class Five’s Living Project. There was a graph.
⟦K→B i⟧‘What’s the time?’⟦/⟧ said Kelly-Ann Moss, coming in with her coat on upside down. She was always late, because she had four brothers and one bathroom. ⟦K→B i =⟧‘Have I missed anything?’⟦/⟧
⟦B→K i⟧‘Winston’s escaped,’⟦/⟧ said Bernadette. ⟦B→K i =⟧‘And it’s ten past. Shut the door!’⟦/⟧
⟦K→B i⟧‘Why?’⟦/⟧
⟦O→K i⟧‘So he can’t get out,’⟦/⟧ said Oliver.
⟦K→O i⟧‘What if he’s out already?’⟦/⟧
Nobody had thought of that. They all of them looked at the corridor, which was very long, and very shiny, and had no tortoise in it for as far as the eye could see.
⟦B→J+O+K i⟧‘Right,’⟦/⟧ said Bernadette. She pushed up her sleeves. ⟦B→J+O+K i =⟧‘Jas, do the cloakroom. Ollie, you do under things. Kel, go and keep Sir talking.’⟦/⟧
⟦K→B i⟧‘What about?’⟦/⟧
⟦B→K i⟧‘Anything! Ask him about Cornwall.’⟦/⟧
@break * * *
Mr Penhaligon was in the stock cupboard, breathing into a paper bag.
He was a tall young man with a soft beard, and he’d been a teacher for exactly six weeks and two days. He liked children. It was just that he had imagined fewer of them.
⟦K→P i⟧‘Sir?’⟦/⟧ said Kelly-Ann.
The bag went in and out.
⟦K→P i⟧‘Sir, are you poorly?’⟦/⟧
⟦P→K i⟧‘No, no, Kelly-Ann. Thank you. It’s a sort of exercise.’⟦/⟧ He folded up the bag and put it in his pocket. ⟦P→K i =⟧‘Is everybody ready? Is the graph up? Has Winston had his lettuce?’⟦/⟧
⟦K→P i⟧‘He’s had *some* of it,’⟦/⟧ said Kelly-Ann truthfully. ⟦K→P i =⟧‘Sir, tell me about Cornwall.’⟦/⟧
⟦P→K i⟧‘What, now?’⟦/⟧
⟦K→P i⟧‘I’m thinking of moving there.’⟦/⟧
⟦P→K i⟧‘Are you? How extraordinary! Well, it’s a peninsula, of course, and when I was your age—’⟦/⟧ Mr Penhaligon’s eyes had begun to go misty. Then they stopped. ⟦P→K i =⟧‘Kelly-Ann, why is there a boy in the sink?’⟦/⟧
⟦J→P i⟧‘Morning, Sir,’⟦/⟧ said Jas from the cloakroom. ⟦J→P i =⟧‘I was just checking the plug.’⟦/⟧
⟦P→J i⟧‘And is it there?’⟦/⟧
⟦J→P i⟧‘Yes, Sir. It’s a smashing plug.’⟦/⟧
⟦P→J+K i⟧‘Good,’⟦/⟧ Mr Penhaligon said faintly, and felt in his pocket for the bag.
@break * * *
There was one person in the school who knew everything, and that was Mr Dobbs. They found him in the boiler room, hitting the thing that must not be mentioned with a spanner.
⟦D→B+O i⟧‘Can’t stop,’⟦/⟧ he said. ⟦D→B+O i =⟧‘If I stop she’ll blow.’⟦/⟧
⟦B→D i⟧‘Mr Dobbs, have you seen a tortoise?’⟦/⟧
⟦D→B i⟧‘Whereabouts?’⟦/⟧
⟦B→D i⟧‘Anywhere!’⟦/⟧
⟦D→B i⟧‘I seen one at Chester Zoo.’⟦/⟧ *Clang.* ⟦D→B i =⟧‘Nineteen seventy-one. Big as a pouffe.’⟦/⟧
⟦O→D i⟧‘This one’s only as big as a pork pie,’⟦/⟧ said Oliver, and his lip began to tremble. ⟦O→D i =⟧‘He’s forty-three. He’s called Winston and he’s got a chip out of his shell and he likes you to scratch his neck, and if he goes outside he’ll think that it’s time to hibernate, and nobody’s told him it’s only *October*.’⟦/⟧
Mr Dobbs stopped hitting the boiler. Everybody held their breath. The boiler gave a long, rude noise, like an uncle on a sofa, and went quiet.
⟦D→O i⟧‘Chip out of the left side?’⟦/⟧ he asked.
⟦O→D i⟧‘Yes!’⟦/⟧
⟦D→O i⟧‘Ah. Now. I did see *something* of that nature, come to think of it. About nine, it was, going along by the office. I thought to myself, ⟦D i quoted⟧“That’s never a bun.”⟦/⟧ So I picked it up and I put it somewhere safe.’⟦/⟧
⟦group→D i⟧‘Where?’⟦/⟧ shouted Bernadette and Oliver together.
⟦D→B+O i⟧‘Well, it was in the way, see. So I put it on the first thing I come to.’⟦/⟧ He scratched his head with the spanner. ⟦D→B+O i =⟧‘Which was a chair.’⟦/⟧
⟦B→D i⟧‘Which chair, Mr Dobbs?’⟦/⟧
⟦D→B i⟧‘The nice one. The one with the cushion, as Miss Thrupp had me put out special. For the inspector.’⟦/⟧
Far off, at the other end of the building, a bell rang. It was half past nine.
@break * * *
Mrs Grice was not a small woman. I’m not being rude; it matters. She came down the corridor like a wardrobe on castors, with a briefcase in one hand and a clipboard in the other, and Miss Thrupp skipped along beside her, smiling with all of her teeth.
⟦T→G i⟧‘And *this* is Class Five! Our scientists! They’ve a Living Project, Mrs Grice, they’re simply devoted to it.’⟦/⟧
⟦G→T i⟧‘Indeed,’⟦/⟧ said Mrs Grice.
⟦T→G i⟧‘It’s a tortoise.’⟦/⟧
⟦G→T i⟧‘I do not care for reptiles,’⟦/⟧ said Mrs Grice.
⟦T→G i⟧‘No! Well! Who does?’⟦/⟧ cried Miss Thrupp. ⟦T→G i =⟧‘Here’s Mr Penhaligon.’⟦/⟧
⟦P→G i⟧‘How do you do,’⟦/⟧ said Mr Penhaligon, and he shook hands with the briefcase.
At the back of the room, twenty-nine children sat up straight. The thirtieth was Bernadette Coyle, who had just come through the door on her stomach.
From down there she could see it all. She could see feet. She could see the chair with the cushion, right by the radiator. And on the cushion, with his head tucked in and his four feet tucked in, sound asleep in the warm, was something that looked very like a bun.
⟦B→J i⟧‘Jas!’⟦/⟧ she hissed at the nearest pair of socks. ⟦B→J i =⟧‘He’s on the chair!’⟦/⟧
⟦J→B i⟧‘Who is?’⟦/⟧
⟦B→J i⟧‘WINSTON!’⟦/⟧
⟦J→B i⟧‘What chair?’⟦/⟧
⟦B→J i⟧‘Her chair! Get him off!’⟦/⟧
⟦J→B i⟧‘I can’t, she’s *looking* at me,’⟦/⟧ whispered Jas out of the corner of his mouth. ⟦J→B i =⟧‘She’s coming! She’s going to do it! She’s turning round!’⟦/⟧
⟦P→G i⟧‘Won’t you sit down?’⟦/⟧ said Mr Penhaligon.
⟦B→G i⟧‘NO!’⟦/⟧ yelled Bernadette.
There was a terrible silence.
Mrs Grice stayed exactly as she was, bent in the middle, with her enormous tweed behind about a foot above the cushion. Very slowly she turned her head.
⟦G→B i⟧‘I beg your pardon?’⟦/⟧ she said.
⟦T→B i⟧‘Bernadette Coyle!’⟦/⟧ gasped Miss Thrupp. ⟦T→B i =⟧‘What are you doing on the floor?’⟦/⟧
Now Bernadette was a truthful girl, mostly. And she could see that if she told the truth then Miss Thrupp would faint, and Mr Penhaligon would lose his job and have to go back to Cornwall. But she couldn’t think of a lie. There just didn’t seem to be one the right size.
It was Oliver who saved her. Oliver Tull, who’d never put up his hand in his whole life except to ask if he could go home.
⟦O→G i⟧‘Please, Miss,’⟦/⟧ he said, ⟦O→G i =⟧‘it’s manners.’⟦/⟧
⟦G→O i⟧‘Manners?’⟦/⟧ said Mrs Grice.
⟦O→G i⟧‘Yes, Miss. In Class Five, when there’s a visitor, we don’t let them sit down till we’ve...’⟦/⟧ He looked wildly about. ⟦O→G i =⟧‘Till we’ve plumped the cushion.’⟦/⟧
⟦G→O i⟧‘Plumped it?’⟦/⟧
⟦K→G i⟧‘It’s a Cornish custom,’⟦/⟧ Kelly-Ann put in. ⟦K→G i =⟧‘Isn’t it, Sir?’⟦/⟧
Everybody looked at Mr Penhaligon. He’d gone the colour of paper. He looked at Kelly-Ann, and then at Bernadette, and last of all he looked at the chair, and I think that was when he saw that the bun had a tail.
⟦P→G+K i⟧‘It is,’⟦/⟧ he said, in quite a different voice. ⟦P→G+K i =⟧‘Very old. Very, *very* old. About forty-three, I’d say. Would you do the honours, Bernadette?’⟦/⟧
⟦B→P i⟧‘Yes, Sir,’⟦/⟧ said Bernadette.
She got up. She walked to the chair, and she bent down with her back to the room, and she plumped that cushion as no cushion was ever plumped before. And when she turned round she had her hands inside her jumper, and a lump.
⟦B→G i⟧‘There you are, Miss,’⟦/⟧ she said. ⟦B→G i =⟧‘It’s ready now.’⟦/⟧
Mrs Grice lowered herself. The chair creaked. She wriggled a bit, from side to side.
⟦G→P i⟧‘Warm,’⟦/⟧ said Mrs Grice. Something peculiar was happening at the corners of her mouth; it looked as though it hadn’t happened for years, and had forgotten which way up it went. ⟦G→P i =⟧‘I’ve been to a hundred and sixteen schools this year. No one has ever plumped me a cushion. I call that very nice. Very thoughtful indeed.’⟦/⟧
She wrote something down on her clipboard, and underlined it.
⟦T→P i⟧‘Cornish?’⟦/⟧ mouthed Miss Thrupp.
⟦P→T i⟧‘Ancient,’⟦/⟧ mouthed Mr Penhaligon.
⟦G→B i⟧‘And now, child,’⟦/⟧ said Mrs Grice, ⟦G→B i =⟧‘what is that you’ve got up your jumper?’⟦/⟧
@break * * *
I’d like to be able to tell you that Bernadette thought of something clever. But Winston had woken up. He’d found himself in the dark, against something warm, and he had done what any tortoise would do who’d missed his breakfast. He’d bitten it.
⟦B i⟧‘OW!’⟦/⟧ said Bernadette, and took him out.
He hung there in her two hands with his legs going round. He had a bit of wool in the corner of his mouth, and a chip out of his shell, and he stretched out his wrinkled neck as far as it would go, and looked at Mrs Grice; and Mrs Grice looked at him.
⟦T→G i⟧‘Oh dear,’⟦/⟧ Miss Thrupp was saying, ⟦T→G i =⟧‘oh dear, oh *dear*, I’m so dreadfully—’⟦/⟧
⟦G→O i⟧‘Does he bite?’⟦/⟧ said Mrs Grice.
⟦O→G i⟧‘Only jumpers, Miss,’⟦/⟧ Oliver said. ⟦O→G i =⟧‘He likes you to scratch his neck.’⟦/⟧
⟦G→O i⟧‘Where?’⟦/⟧
⟦O→G i⟧‘Just under there. No, a bit more gently. That’s it, he’s shutting his eyes, that means he likes you. He doesn’t do it for Jas.’⟦/⟧
⟦J→O i⟧‘He does sometimes,’⟦/⟧ said Jas.
⟦G→O i⟧‘I was *told*,’⟦/⟧ said Mrs Grice, not taking her eyes off Winston, ⟦G→O i =⟧‘that I’d be shown a graph.’⟦/⟧
⟦K→G i⟧‘It’s on the wall, Miss. That’s how much he weighs, and that’s lettuce, and that wiggly bit’s when he got in the bin.’⟦/⟧
⟦G→K i⟧‘And what is this line here, that goes up very steeply at the end?’⟦/⟧
⟦K→G i⟧‘That’s speed,’⟦/⟧ said Kelly-Ann. ⟦K→G i =⟧‘I’m going to put today on after dinner. It’ll need another sheet.’⟦/⟧
And that would’ve been the end of it, and a very happy end, if it hadn’t been that just at that moment, from underneath their feet, there came a long, rude, rising noise, like all the uncles in the world on all the sofas.
Mrs Grice looked up.
⟦G→P i⟧‘What,’⟦/⟧ she asked, ⟦G→P i =⟧‘was that?’⟦/⟧
Thirty children smiled. Thirty children tucked in.
⟦P→G i⟧‘I’m afraid,’⟦/⟧ said Mr Penhaligon, ⟦P→G i =⟧‘that we’ve been asked not to mention it.’⟦/⟧

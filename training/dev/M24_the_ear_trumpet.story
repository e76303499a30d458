# title: The Ear-Trumpet
# style: third person past; British straight single quotes; regency romance, 1971
# cast: Q = Miss Henrietta Quill | Miss Quill, Henrietta, Hetty, the companion, the Quill girl | she
# cast: D = the Dowager Lady Brandreth | Lady Brandreth, the dowager, Grandmama, ma'am, her ladyship | she
# cast: B = Lord Brandreth | Brandreth, Adrian, his lordship, my lord, the Viscount | he
# cast: P = Mr Peregrine Foss | Mr Foss, Perry, Foss | he
# cast: T = Lady Trubshaw | Louisa Trubshaw | she
# cast: S = Sir Walter Trubshaw | Sir Walter | he
# cast: L = Miss Letitia Trubshaw | Letty, Letitia, Miss Trubshaw | she
# cast: H = Hobday | the butler | he
---
It had rained at Brandreth Abbas for six days together, and on the evening of the sixth the company was reduced to whist.
There were two tables. At the better, nearest the fire, sat the Dowager, who had not been dry-eyed over a losing hand since the year of Trafalgar and had no intention of beginning; Sir Walter Trubshaw, who was partnered with her and wished he were not; his lady; and Mr Peregrine Foss, in a waistcoat. At the Dowager's elbow, upon a low stool, sat Miss Quill. It was Miss Quill's business to hold the shawl, the spectacles, the vinaigrette and the smaller of the two dogs, and to repeat into a japanned ear-trumpet anything that her ladyship was thought to wish to hear.
⟦S→D i⟧'I believe it's with you, ma'am,'⟦/⟧ said Sir Walter.
⟦D→Q i⟧'What does he say?'⟦/⟧
⟦Q→D i⟧'Sir Walter says that it is your lead, ma'am.'⟦/⟧
⟦D→S i⟧'I know that it's my lead. I am thinking. I've been thinking about it since you threw away the knave.'⟦/⟧
⟦T→P i⟧'So *sad*,'⟦/⟧ murmured Lady Trubshaw, to Mr Foss, behind her cards. ⟦T→P i =⟧'She grows worse every year. Poor Brandreth must feel it dreadfully.'⟦/⟧
⟦D→Q i⟧'What does she say?'⟦/⟧
Henrietta did not hesitate. ⟦Q→D i⟧'Lady Trubshaw says that the weather grows worse, ma'am, and that we must all feel it.'⟦/⟧
⟦D i⟧'Then she should wear more clothes,'⟦/⟧ said the Dowager, and led a small spade.
At the other table somebody laughed, and turned it with tolerable presence of mind into a cough. Henrietta didn't look round. She'd known for some time, as one knows the whereabouts of a fire in a cold room, precisely where he was sitting. He was playing at piquet with Letty Trubshaw. He'd been set down to it directly after dinner by Letty's mama, and he was losing to her with patience and skill.
⟦L→B i⟧'Is that a quart, or a tierce?'⟦/⟧
⟦B→L i⟧'That's a nine, Miss Trubshaw.'⟦/⟧
⟦L→B i⟧'Oh! So it is, it's upside down.'⟦/⟧
⟦B→L i⟧'A very natural mistake.'⟦/⟧
⟦L→B i⟧'You needn't be kind to me, you know,'⟦/⟧ said Letty in a rapid undertone. ⟦L→B i =⟧'I don't want it in the very least. Mama says you are to be brought to the point by Thursday, and I thought it only fair that I should tell you.'⟦/⟧
⟦B→L i⟧'I'm obliged to you. What's wrong with Thursday?'⟦/⟧
⟦L→B i⟧'Nothing. It's you. I beg your pardon, I don't mean you're not very well in your way, only I'm going to marry Perry.'⟦/⟧
The Viscount laid down a card with some care. He was a tall man of three-and-thirty, with a harsh countenance and a pair of exceedingly good shoulders, and it was a long while since any young lady had told him that he was very well in his way.
⟦B→L i⟧'Does Foss know of this?'⟦/⟧
⟦L→B i⟧'Of course he does. He's got the chaise bespoke for tonight, at two o'clock, at the end of the lime walk. He was to pass me the note under the card-table to say if the roads were open. Only Mama put me over here.'⟦/⟧
⟦B→L i⟧'So he has a note about him.'⟦/⟧
⟦L→B i⟧'In his waistcoat.'⟦/⟧
⟦B→L i⟧'I'd wondered,'⟦/⟧ said Brandreth, ⟦B→L i =⟧'what it could possibly be for.'⟦/⟧
@break * * * *
It was perhaps ten minutes after this that Mr Foss, whose nerves were not equal to his tailoring, dropped the note.
He had been endeavouring to convey it, by way of his handkerchief, to the tray from which Hobday was serving the negus, in the hope that the butler would carry it to the other table without being aware that he had done so. It fell instead on the carpet. The smaller of the two dogs leapt down from Henrietta's lap, seized it, and bore it in triumph to the Dowager.
⟦D→P i⟧'What's this?'⟦/⟧
⟦P→D i⟧'Nothing! That is, my score, ma'am, a mere—pray allow me—'⟦/⟧
⟦T→D i⟧'Is it a letter? Dear Lady Brandreth, how diverting. Has Perry got a secret?'⟦/⟧
⟦D→Q i⟧'I can't read it. Who writes such a fist as this? Quill, where are my spectacles?'⟦/⟧
Henrietta was sitting on them. She couldn't afterwards have told by what instinct she had moved the shawl, save that she'd seen Letty's face.
⟦Q→D i⟧'I fear that I've mislaid them, ma'am.'⟦/⟧
⟦D→Q i⟧'Then read it to me. Speak up.'⟦/⟧
⟦P→Q i⟧'Miss Quill,'⟦/⟧ said Mr Foss faintly. ⟦P→Q i =⟧'I do beseech you.'⟦/⟧
There was no help for it; the trumpet was already in place. Henrietta unfolded the paper. It said: *Dearest love, the Ware road is under water but we may go round by Puckeridge. Two o'clock. Bring your warm pelisse and NOT the parrot. Ever thy own P.*
⟦Q→D i⟧'It's a receipt, ma'am,'⟦/⟧ she said into the trumpet, with great distinctness.
⟦D→Q i⟧'A what?'⟦/⟧
⟦Q→D i⟧'A receipt. For a—for an embrocation.'⟦/⟧
⟦D→Q i⟧'What's he want with an embrocation?'⟦/⟧
⟦S→D i⟧'It's these damp evenings,'⟦/⟧ said Sir Walter, who had a sympathetic knee. ⟦S→Q i =⟧'What's it made of, Miss Quill? I've tried everything.'⟦/⟧
⟦Q→S i⟧'Of goose-fat, sir. And of—of the water of Puckeridge.'⟦/⟧
⟦S→Q i⟧'Puckeridge! I didn't know there was a spring there.'⟦/⟧
⟦Q→S i⟧'It has only been lately discovered.'⟦/⟧
⟦D→Q i⟧'And how's it to be taken?'⟦/⟧
⟦Q→D i⟧'At two o'clock,'⟦/⟧ said Henrietta despairingly, ⟦Q→D i =⟧'in a warm pelisse.'⟦/⟧
A chair was pushed back. Lord Brandreth had come across from the other table, and was standing on the hearth-rug with his back to the fire and his eyes upon the ceiling.
⟦B→Q i⟧'Not, I collect, to be given to parrots?'⟦/⟧ he enquired.
⟦Q→B i⟧'No, my lord. It says so most particularly.'⟦/⟧
⟦T→Q i⟧'Let me see that, if you please,'⟦/⟧ said Lady Trubshaw.
She'd held out her hand. Henrietta looked at it; it was a plump white hand with a great many rings on it; and then, because there was nothing else to be done, she leaned across the stool and dropped the paper in the fire.
There was an appalling silence.
⟦T→Q i⟧'Well!'⟦/⟧ said Lady Trubshaw.
⟦D→Q i⟧'What did she do that for?'⟦/⟧
⟦Q→D i⟧'It slipped, ma'am.'⟦/⟧
⟦T→D+B i⟧'It did no such thing. I never in my life witnessed such a piece of impertinence. Lady Brandreth, that young woman has burned a letter belonging to your guest, in front of my eyes, and I should like to know what she's hiding! Sir Walter, I appeal to you.'⟦/⟧
⟦S→T i⟧'Eh? Well, my dear, if it's goose-fat, I dare say I could get it made up without.'⟦/⟧
⟦T→S i⟧'Goose-fat! It was an *assignation*, you foolish man. Two o'clock! I heard it. Mr Foss has been making up to the companion, under this roof, with our Letty in the next room but one!'⟦/⟧
⟦D→Q i⟧'What does she say? Why is she purple?'⟦/⟧
For the first time in fourteen months Henrietta found herself unable to supply an alternative. She sat with the trumpet in her hand and felt the colour run up from the collar of her grey merino to the roots of her hair.
⟦P→T i⟧'Oh, I say,'⟦/⟧ bleated Mr Foss. ⟦P→T i =⟧'No, really, ma'am. Miss Quill? I mean to say! I never so much as—I shouldn't dream of it—'⟦/⟧
⟦B→P i⟧'You are offensive, Perry,'⟦/⟧ said the Viscount. ⟦B→P i =⟧'Be quiet.'⟦/⟧ He put out his hand, and Henrietta, in some confusion, gave him what was in her own. He bent down and addressed himself to the mouth of the trumpet. ⟦B→D i =⟧'Lady Trubshaw says, Grandmama, that somebody has made an assignation with Miss Quill.'⟦/⟧
⟦D→B i⟧'With Quill? Who has?'⟦/⟧
⟦B→D i⟧'I have.'⟦/⟧
Letty Trubshaw, who'd been crying into a hand of piquet, looked up with her mouth open.
⟦D→B i⟧'Don't mumble, Adrian.'⟦/⟧
⟦B→D i⟧'I said that I have!'⟦/⟧ repeated his lordship, in a voice that brought two footmen to the door. ⟦B→D i =⟧'It was my letter. Foss was so obliging as to carry it for me. I asked her to meet me, because I've been trying for a twelvemonth to get three minutes' conversation with her and there's always been a dog in it!'⟦/⟧
⟦Q→B i⟧'My lord, you can't,'⟦/⟧ said Henrietta under her breath. ⟦Q→B i =⟧'It's most good of you, but pray consider. It isn't in the least necessary to—'⟦/⟧
⟦D→Q i⟧'What does she say?'⟦/⟧
⟦B→D i⟧'She says it isn't necessary.'⟦/⟧
⟦D→B i⟧'What isn't?'⟦/⟧
⟦B→D i⟧'I don't know. I haven't asked her yet.'⟦/⟧
⟦D→B i⟧'Well, ask her!'⟦/⟧ said the Dowager. ⟦D→B i =⟧'And move a little to the left. I can't see Trubshaw's cards.'⟦/⟧
@break * * * *
He removed her to the library. Nobody prevented it; Lady Trubshaw was being fanned.
⟦Q→B i⟧'You have been very quick, my lord,'⟦/⟧ said Henrietta, when the door was shut, ⟦Q→B i =⟧'and I'm truly grateful. I couldn't think of anything after the goose. But I'll own I'd rather you had hit upon something else. I shall have to leave in the morning, and I've nowhere to go but my brother's in Leominster, and he's got nine children.'⟦/⟧
⟦B→Q i⟧'Why did you burn it?'⟦/⟧
⟦Q→B i⟧'She's eighteen, and she would have been sent to her aunt in Harrogate. I was sent to mine.'⟦/⟧
⟦B→Q i⟧'What was his name?'⟦/⟧
⟦Q→B i⟧'Whose?'⟦/⟧
⟦B→Q i⟧'The gentleman you were sent to Harrogate about.'⟦/⟧
⟦Q→B i⟧'Oh,'⟦/⟧ said Henrietta. ⟦Q→B i =⟧'He was called Mr Wibberley. He married somebody in the wool trade. I'm told he has grown stout.'⟦/⟧
⟦B→Q i⟧'I'm delighted to hear it.'⟦/⟧
He had his elbow on the chimney-piece, and was frowning at her in a way that would have been alarming if she had not, for fourteen months, sat every evening with nothing better to do than to learn his face. It now occurred to her that it was frightened.
⟦B→Q i⟧'Do you suppose that I invented it?'⟦/⟧ he said abruptly. ⟦B→Q i =⟧'In there?'⟦/⟧
⟦Q→B i⟧'I supposed you were being chivalrous.'⟦/⟧
⟦B→Q i⟧'I've never been chivalrous in my life. Ask anyone. I come down here once in the month, I leave a comfortable house in town and sit in a draught playing chicken-hazard with my great-aunts, and I'm told on all sides what an attentive grandson I've grown. I hold her wool! It didn't seem to strike you as odd.'⟦/⟧
⟦Q→B i⟧'I thought that you were fond of her.'⟦/⟧
⟦B→Q i⟧'I'm devoted to her. I could be devoted to her at Christmas.'⟦/⟧
⟦Q→B i⟧'Oh,'⟦/⟧ said Henrietta again. She looked down; she found that she'd brought with her the vinaigrette, the shawl, and the dog. ⟦Q→B i =⟧'You laughed, this evening. When I told her about the weather.'⟦/⟧
⟦B→Q i⟧'I always laugh. Last month, when that fellow Mountjoy called her a ruin, and you told her he admired the ruins, I was obliged to go out and walk round the stables. Hetty, I'm making a shocking mull of this. Put down that animal.'⟦/⟧
⟦Q→B i⟧'He'll bark.'⟦/⟧
⟦B→Q i⟧'Let him bark!'⟦/⟧
He barked. He was still barking when the door opened, and there entered in a body Mr Foss, Miss Letitia Trubshaw with her pelisse on crooked, and Hobday, bearing a covered cage.
⟦L→B i⟧'We're off,'⟦/⟧ said Letty breathlessly. ⟦L→B i =⟧'Papa says we may. At least he says he didn't see us. He's holding the door of the drawing-room shut, with Mama on the other side of it, and he says it's the first time he has enjoyed himself since Sunday.'⟦/⟧
⟦P→B i⟧'I say, Brandreth. Awfully good of you, and all that. Taking the blame.'⟦/⟧
⟦B→P i⟧'Go away, Perry.'⟦/⟧
⟦L→Q i⟧'Miss Quill, I'll love you until I die. If it's a girl she shall be called Henrietta.'⟦/⟧
⟦P→L i⟧'*Letty!*'⟦/⟧
⟦H→L i⟧'I have taken the liberty of including the bird, miss,'⟦/⟧ said Hobday. ⟦H→L i =⟧'It has been saying "Puckeridge" since ten o'clock, and I thought it wiser.'⟦/⟧
They were gone, in a gust of wet air from the garden door. Henrietta had got her handkerchief to her lips.
⟦B→Q i⟧'You have not answered me,'⟦/⟧ said the Viscount.
⟦Q→B i⟧'You haven't asked me anything. You only told me to put down the dog.'⟦/⟧
⟦B→Q i⟧'Very well.'⟦/⟧ He came across the hearth-rug. He took away the shawl, and the vinaigrette, and finally both of her hands. ⟦B→Q i =⟧'Miss Quill—'⟦/⟧
⟦D→B+Q i⟧'*Well?*'⟦/⟧ demanded a voice in the doorway. The Dowager stood leaning on her ebony stick, with the trumpet at the ready and her cap over one eye. ⟦D→B+Q i =⟧'I've been sitting there by myself for a quarter of an hour with an excellent hand! What does she say?'⟦/⟧
Henrietta looked at the Viscount. Then she took hold of the trumpet, very gently, and turned it toward her own mouth.
⟦Q→D i⟧'She says *yes*, ma'am,'⟦/⟧ said Henrietta.

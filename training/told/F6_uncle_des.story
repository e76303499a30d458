# title: Uncle Des Can't Do Plaits
# style: first person past (a boy of eleven), chatty; straight double quotes, amateur: capital after the quote ("Go." He said.), goes/was like, missing commas, short chapters
# cast: K = Kwame Boateng | Kwame, Kwam, Boateng, Mr Boateng, the boy, little man, your nephew | he | narrator
# cast: D = Uncle Des | Des, Desmond, Desmond Osei, Mr Osei, my uncle | he
# cast: E = Efie Boateng | Efie, Ef, my little sister, my sister, baby girl, the little one | she
# cast: U = Mum | Abena, Abena Boateng, Mrs Boateng, my mum, sis, Mummy | she
# cast: H = Miss Holloway | Holloway, Miss, my teacher, Grace | she
# cast: S = Mr Strand | Strand, Sir, the head | he
# cast: N = Nurse Petrescu | Ioana, the nurse, Petrescu | she
# cast: C = Callum Deacon | Callum, Deacon | he
# cast: W = the social worker | Janet, the lady with the lanyard | she
---
@note
**A/N** hii this was for the found family bingo square "reluctant guardian". Des owns my whole heart. TW parent in hospital (she's going to be OK I'm not a monster). Told by Kwame because he wouldn't shut up. unbeta'd
@end
@heading
1.
@end
The first thing you should know about my uncle Des is that he can't do plaits.
The second thing is he tried for forty minutes on the Monday and Efie looked like she'd been in a fight with a hoover.
⟦E→D i⟧"It's too tight."⟦/⟧ She said.
⟦D→E i⟧"It's falling out, how can it be too tight?"⟦/⟧
⟦E→D i⟧"It's too tight AND it's falling out."⟦/⟧ Her lip was going. ⟦E→D i =⟧"Mummy does it with the pink comb."⟦/⟧
⟦D→E i⟧"I've got the pink comb baby girl. I'm holding the pink comb."⟦/⟧
⟦E→D i⟧"You're holding it WRONG."⟦/⟧
Uncle Des looked at me over the top of her head. He'd come straight off nights and he still had his hi vis on. He fixes trains. He'd never had kids, or a wife, or even a plant, and on Saturday night at two in the morning he'd got a phone call and now he had us.
⟦D→K i⟧"Kwame. Help me out man."⟦/⟧
⟦K→D i⟧"I don't know how to do it."⟦/⟧ I goes. ⟦K→D i =⟧"I'm a boy."⟦/⟧
⟦D→K i⟧"So am I!"⟦/⟧
In the end she wore a hat.
@heading
2.
@end
Nobody would say what was wrong with Mum. That was the thing. Everybody had a special voice they did. The lady with the lanyard had it the worst. She came round on the Monday night, her name was Janet, and she had a leaflet with a cartoon bear on.
⟦W→K i⟧"And how are we feeling Kwame?"⟦/⟧
⟦K→W i⟧"Fine."⟦/⟧
⟦W→K i⟧"It's OK not to be fine."⟦/⟧
⟦K→W i⟧"I know. I'm fine though."⟦/⟧
⟦W→E i⟧"And what about you poppet? Efie isn't it? I like your hat."⟦/⟧
⟦E→W i⟧"It's for an emergency."⟦/⟧ Efie told her.
Then we got sent to bed, but you can hear the kitchen through the airing cupboard if you move the towels. I'm not proud of it. Ef got in with me.
⟦W→D i⟧"I have to ask it Mr Osei. You work nights. You're in a one bed flat yourself. If she's in for a long stretch, if it's weeks, then there are some very good short term placements, and they'd try and keep the two of them together-"⟦/⟧
⟦D→W i⟧"They'd *try?*"⟦/⟧
⟦W→D i⟧"They can't always."⟦/⟧
It went quiet. A chair scraped. Efie had my thumb and she was squashing it.
⟦D→W i⟧"I've put in for days."⟦/⟧ Uncle Des said. ⟦D→W i =⟧"I rang my gaffer this morning. It's less money but I don't care. I'll sleep on that couch. You write down there I'll sleep on that couch till I'm ninety. Nobody's trying nothing with them two."⟦/⟧
⟦W→D i⟧"Nobody's saying you don't love them."⟦/⟧
⟦D→W i⟧"Good."⟦/⟧
⟦W→D i⟧"I'm only asking can you cope?"⟦/⟧
I waited for him to say yes. I waited and waited.
⟦D→W i⟧"I can't do the hair."⟦/⟧ He said, and his voice had gone all funny. ⟦D→W i =⟧"I can't do her hair. I tried. She had to go in a hat."⟦/⟧
⟦E→K i⟧"Kwam?"⟦/⟧ Efie whispered in the dark. ⟦E→K i =⟧"What's a placement?"⟦/⟧
⟦K→E i⟧"It's like a mat."⟦/⟧ I said. ⟦K→E i =⟧"For your dinner. Go to sleep."⟦/⟧
@heading
3.
@end
OK so the fight.
I didn't start it. I want that wrote down. I was in the line for dinners minding my own business and Callum Deacon who is basically a wardrobe goes,
⟦C→K i⟧"Oi Boateng. Heard your mum's gone mental."⟦/⟧
⟦K→C i⟧"Shut up Callum."⟦/⟧
⟦C→K i⟧"My mum saw the ambulance. She said she's been took to the nut house."⟦/⟧
⟦K→C i⟧"I said SHUT UP."⟦/⟧
⟦C→K i⟧"Why d'you live with your uncle then? Bet she's not even coming b-"⟦/⟧
And he didn't finish because there was a shepherds pie in the way.
⟦H→K+C i⟧"KWAME BOATENG! Callum! Stop that this MINUTE!"⟦/⟧ Miss Holloway is only small but she's got a voice like a fire bell. She got in between us, she had gravy all up her cardigan. ⟦H→K+C i =⟧"What on earth is going on?"⟦/⟧
⟦C→H i⟧"He hit me with a dinner Miss!"⟦/⟧
⟦H→K i⟧"Is that true?"⟦/⟧
⟦K→H i⟧"Yes Miss."⟦/⟧ I said. I was shaking. ⟦K→H i =⟧"I-I'd do it again."⟦/⟧
She gave me this look. It wasn't the special voice look. It was like she'd opened a door and seen what was behind it.
⟦H→C i⟧"Callum go and wash. Not a word."⟦/⟧ Then when he'd gone she got right down on her knees on the dinner hall floor in the peas. ⟦H→K i =⟧"Who have you got at home love?"⟦/⟧
⟦K→H i⟧"My uncle Des."⟦/⟧
⟦H→K i⟧"Is he nice?"⟦/⟧
⟦K→H i⟧"He can't do plaits."⟦/⟧ I said, and then I don't know what happened but I was crying so hard I couldn't see, all over my teacher, in front of the whole of Year Six.
@heading
4.
@end
They still had to send the letter. It was typed.
@letter
Dear Mr. Osei,
Following an incident in the dining hall on Wednesday 9th, I must ask you to attend a meeting at 3.45 p.m. tomorrow to discuss your nephew's conduct and his continued place at this school.
Yours sincerely,
G. Strand (Headteacher)
@end
He read it standing up. Then he folded it in four and put it in his top pocket and made us beans.
⟦K→D i⟧"Are you angry?"⟦/⟧
⟦D→K i⟧"I'm thinking."⟦/⟧
⟦K→D i⟧"About what?"⟦/⟧
⟦D→K i⟧"Where my tie is."⟦/⟧
⟦E→D i⟧"You haven't got a tie."⟦/⟧ Said Efie.
⟦D→E i⟧"That's what I'm thinking about."⟦/⟧
He borrowed one off next door. It had Homer Simpson on it. He'd combed his beard and everything, and he sat in front of Mr Strand's big desk on one of those little chairs with his knees up round his ears. Miss Holloway was there as well, by the window.
⟦S→D i⟧"We have a zero tolerance policy."⟦/⟧ Mr Strand goes. ⟦S→D i =⟧"I'm sure you understand. I've had the Deacon boy's mother on the telephone for an hour."⟦/⟧
⟦D→S i⟧"What did the kid say to him?"⟦/⟧
⟦S→D i⟧"I'm sorry?"⟦/⟧
⟦D→S i⟧"The other kid. Before the pie. Kwame never hit nobody in his life, he carries spiders out. So what got said?"⟦/⟧
⟦S→D i⟧"I hardly think that's the point Mr Osei."⟦/⟧
⟦H→S i⟧"I do."⟦/⟧ Said Miss Holloway. Everyone turned round. She'd gone bright pink. ⟦H→S i =⟧"I asked the dinner ladies, Sir. He said his mother had gone mad and wasn't coming back. To a child who's not been told. I'd have thrown the custard as well."⟦/⟧
⟦S→H i⟧"*Miss Holloway!*"⟦/⟧
⟦H→S i⟧"Well I would."⟦/⟧
Uncle Des had stopped listening. He was looking at me. He got off the little chair and crouched down just like she'd done.
⟦D→K i⟧"What did she just say? You've not been told? I thought the hospital- I thought that Janet had sat you down. I thought you *knew.*"⟦/⟧
⟦K→D i⟧"Nobody tells us anything."⟦/⟧ I was trying not to. I was trying really hard. ⟦K→D i =⟧"Is she going to die?"⟦/⟧
⟦D→K i⟧"No! No. Come here. No, little man."⟦/⟧ He'd got me by both arms. ⟦D→K i =⟧"It's her kidneys. You know your kidneys? They packed up. She's on a machine for it and she's been asleep a lot. She's not gone mad, she's not gone nowhere. I'm sorry. I'm so sorry Kwame. I should've said it. I-I didn't know what words to use."⟦/⟧
⟦K→D i⟧"Those ones were fine."⟦/⟧ I said.
⟦S→D i⟧"Perhaps,"⟦/⟧ said the head, and he coughed. ⟦S→D i =⟧"Perhaps we might say a written apology. For the pie. From both sides."⟦/⟧
And in the corridor after, Miss Holloway came running up behind us with her bag falling open.
⟦H→D i⟧"Mr Osei? This is probably out of order. But I've got three sisters."⟦/⟧
⟦D→H i⟧"Right?"⟦/⟧
⟦H→D i⟧"I can do plaits."⟦/⟧
@heading
5.
@end
Saturday we went to see her. It's the seventh floor. Ef held the flowers and Uncle Des held Ef. There was a nurse at the desk with purple glasses and a badge that said HELLO MY NAME IS IOANA.
⟦N→D i⟧"No children under twelve."⟦/⟧ She said. ⟦N→D i =⟧"I am sorry. It is the rule of the ward, for infection."⟦/⟧
⟦D→N i⟧"They haven't seen her in a week. Please."⟦/⟧
⟦N→D i⟧"I do not make this rule."⟦/⟧ But she was looking at my sister, who had proper cornrows with beads on, pink and white, eleven rows dead straight. ⟦N→E i =⟧"Who did your beautiful hair?"⟦/⟧
⟦E→N i⟧"Uncle Des's girlfriend."⟦/⟧
⟦D→N i⟧"She's not my- she's a teacher. She's his *teacher.* She come round with a comb."⟦/⟧
⟦E→N i⟧"She stayed for tea. He ironed a shirt."⟦/⟧
⟦N→E i⟧"He ironed."⟦/⟧ Said Nurse Petrescu. She took off her glasses and gave them a polish, dead slow. ⟦N→D i =⟧"It is a funny thing. Without these I cannot see so well. I could think that boy was twelve. I could think she was a small nurse."⟦/⟧
She was still polishing when we ran past.
Mum was by the window. She had a tube in her neck and she looked like somebody had let the air out of her, but it was her, it was her face. She opened her eyes.
⟦U→E+K i⟧"There's my babies."⟦/⟧
⟦E→U i⟧"MUMMY!"⟦/⟧
⟦D→E i⟧"Careful Ef! Careful of the wires-"⟦/⟧
⟦U→D i⟧"Leave her Desmond. Oh. Oh, look at your hair!"⟦/⟧ Her hand was feeling down the rows like she was reading them. ⟦U→D i =⟧"You never did this."⟦/⟧
⟦D→U i⟧"I did not."⟦/⟧
⟦U→D i⟧"Thank God. I've been laying here worrying."⟦/⟧ She was laughing, only there wasn't any noise in it. Then she saw me by the curtain. I couldn't make my feet go. ⟦U→K i =⟧"Kwame? You not coming?"⟦/⟧
⟦K→U i⟧"I got in a fight."⟦/⟧
⟦U→K i⟧"So I heard."⟦/⟧
⟦K→U i⟧"I threw a dinner at someone."⟦/⟧
⟦U→K i⟧"Was it a good one?"⟦/⟧
⟦K→U i⟧"Shepherds pie."⟦/⟧
⟦U→K i⟧"That's a waste."⟦/⟧ My mum said, and she held up the arm that didn't have anything stuck in it, and I got under.
I could hear Uncle Des behind us blowing his nose. He sounds like one of his trains.
⟦U→D i⟧"They said you'd put in for days."⟦/⟧ Mum goes over my head. ⟦U→D i =⟧"They said you wouldn't let them be took. Des. You hate kids."⟦/⟧
⟦D→U i⟧"I never."⟦/⟧
⟦U→D i⟧"You told me when Kwame was born he looked like a foot."⟦/⟧
⟦D→U i⟧"He *did* look like a foot."⟦/⟧ Said my uncle. ⟦D→U i =⟧"I've got used to it."⟦/⟧
⟦E→U i⟧"Mummy what's a placement?"⟦/⟧ Said Efie, from under the blanket.
Nobody answered. Mum's arm went tight.
⟦D→E i⟧"It's a mat."⟦/⟧ Uncle Des said. ⟦D→E i =⟧"For your dinner. We don't need one."⟦/⟧
@end_note
aaand scene. Des/Miss Holloway slow burn in the sequel??? she's called Grace btw. comments = love
@end

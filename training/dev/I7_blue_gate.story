# title: Blue Gate
# style: first person past, diary entries with letters between; straight quotes, dialogue inside long paragraphs; peace camp 1983
# cast: D = Denise Ollerenshaw | Denise, Den, Dennie, Mrs Ollerenshaw | she | narrator
# cast: M = Mags Dunphy | Mags, Margaret, Margaret Dunphy | she
# cast: H = Big Helen | Helen | she
# cast: K = Keith Ollerenshaw | Keith, Denise's husband | he
# cast: P = the policeman | the sergeant, the bobby | he
# cast: S = the soldier | the squaddie, the young soldier | he
# cast: J = the magistrate |  | he
# cast: R = the lass from Rochdale | a lass about my age, the lass, the woman from the coach | she
---
@heading
Saturday 12 February
@end
Bought this book in Smiths in Newbury with the last of the housekeeping. The girl gave me my change as if I had nits. Everybody here keeps a diary apparently, Big Helen says it is for the Movement. Mine's because if I don't write something down I will think about the gas bill.
I only came for the weekend. That was in December, with the coach from Stockport, and we all held hands round the fence and I tied a babygro on it of our Lisa's that never was. And then I went home and made Keith's tea and I was stood there with the fish slice and I thought, I've left something behind. So I got the train. I told him it was my Auntie Pat in Reading.
Blue Gate is the rough one. It's where they send you if you've no degree. There's eight of us, and a pram, and a fire, and a standpipe, and a thing they call a bender that's polythene over branches, and you get in on your hands and knees. The first person I spoke to was lying on her back under the pram with a spanner. All I could see was her boots. I said, ⟦D→M i⟧"Excuse me, is this where you sign in?"⟦/⟧ and a voice said, ⟦M→D i⟧"What d'you think it is, love, Butlins?"⟦/⟧
She slid out. She'd a face like a boxer, a broken nose and these very light grey eyes, and a fag behind each ear. ⟦M→D i⟧"Can you cook?"⟦/⟧ she said.
⟦D→M i⟧"I can do for twelve."⟦/⟧
⟦M→D i⟧"Jesus, Mary and Joseph. Helen! She can cook! Lock the gates!"⟦/⟧
And somebody shouted back from inside the polythene, ⟦H→M i⟧"They are bloody locked, Mags, that is why we're here!"⟦/⟧
@heading
Tuesday 15 Feb
@end
Evicted at half past six in the morning. The bailiffs pull down the benders and put the lot in a thing that crunches it, the muncher. You're meant to grab what you can and sit in the road. I'd the stew on. I'd soaked those beans for a day and a night, and I wasn't having it, I got hold of one handle and a bailiff had the other. ⟦D i⟧"You can have the tent,"⟦/⟧ I said, ⟦D i =⟧"but you're not having them beans."⟦/⟧ He didn't know what to do. There was a sergeant there with a moustache and he said, ⟦P→D i⟧"Madam, let go of the pot."⟦/⟧ I said I wouldn't. ⟦P→D i⟧"What's your name?"⟦/⟧ ⟦D→P i⟧"Mrs Ollerenshaw."⟦/⟧ ⟦P→D i⟧"And does Mr Ollerenshaw know you're here?"⟦/⟧ And the whole road laughed, all the lads in their big coats. I went that red. I hadn't a thing to say.
Then Mags, from flat on her back in front of a lorry with two of them on her ankles, said, ⟦M→P i⟧"Does Mrs Sergeant know you've ladies' hands? Look at the nails on him, girls. That's never seen a washing-up bowl."⟦/⟧ And that was a different sort of laughing. He walked off. I kept the beans.
We had them after in a lay-by in the pouring rain. Oonagh, that's the girl from Derry, said they were the best beans ever she ate, and I thought I'd cry. Nobody's ever said that about my beans.
⟦M→D i⟧"You never said you were married,"⟦/⟧ Mags said, licking the spoon.
⟦D→M i⟧"You never asked."⟦/⟧
⟦M→D i⟧"No. Well, I never do. They mostly are."⟦/⟧
I asked what did that mean but she'd gone to see about polythene.
@letter
Dear Denise, Keith has been round. He sat in your Dad's chair. He says Pat in Reading has not seen hide nor hair of you and I said well she wouldn't have, I've not had a sister called Pat since 1971. You might have picked a living one. He is not eating properly but then he never did chew. I have seen you on Granada Reports with a pan. You want to put a hat on. Your Dad says nothing as usual but he turned the sound up. Love, Mum. P.S. is that the one with the nose that was stood beside you. She looks a card.
@end
@heading
Thursday 3 March
@end
Night watch. Two of you sit up, in case of vigilantes. They come out of the pubs in Newbury and throw maggots, or worse. I got put with Mags from two till five.
There's a hole in the hedge and you can see right through the wire to the silos. They've lights on them all night. It's like sitting outside a swimming baths. There was a soldier on the other side, only a lad, he'd been told not to talk to us, and he stamped up and down and up and down, till Mags called over, ⟦M→S i⟧"You'll wear it out, son!"⟦/⟧
Nothing. Stamp, stamp. ⟦M→S i⟧"Where are you from?"⟦/⟧
⟦S→M i⟧"Not supposed to say."⟦/⟧
⟦M→S i⟧"I'm from Bootle."⟦/⟧
You could see him having a fight with himself. ⟦S→M i⟧"Litherland,"⟦/⟧ he said.
⟦M→S i⟧"You are not! Which school? What's your mam's name?"⟦/⟧ It turned out that his nan had been the dinner lady at St Winefride's who'd hit Mags with a ladle. He'd come right up to the fence by then with his gun hanging off him. Mags passed a rollie through the wire. ⟦M→S i⟧"What'll you do if they press the button?"⟦/⟧ she asked him, quite friendly.
⟦S→M i⟧"They don't tell us. There's a bunker."⟦/⟧
⟦M→S i⟧"Are you in it?"⟦/⟧
⟦S→M i⟧"No. I'm here. I'm guarding the door."⟦/⟧
⟦D→S i⟧"And who's in it?"⟦/⟧ I said.
He thought about that. You could see it going in. ⟦S→D i⟧"Officers,"⟦/⟧ he said, and then somebody shouted him and he dropped the fag and ran.
⟦D→M i⟧"He's younger than our Gary,"⟦/⟧ I said.
⟦M→D i⟧"They all are. Shove up, I'm perished."⟦/⟧ She put the other half of the blanket round me. It smelt of paraffin and her. After a while she said, ⟦M→D i⟧"What's he like, your feller?"⟦/⟧
⟦D→M i⟧"He's all right. He's not a hitter."⟦/⟧
⟦M→D i⟧"That's a reference, is it?"⟦/⟧
⟦D→M i⟧"He works hard. He's in tiles. He likes it quiet, he doesn't like anything moved. I lost a baby in '81, and he went and put the cot in the loft the same day, before I was back from the hospital. To be kind. He was being kind. I got home and the room was a box room."⟦/⟧
She didn't say anything daft. She'd got hold of my hand, inside the blanket, and she was going over the knuckles with her thumb, one and then the next one, like you'd count.
⟦M→D i⟧"I'd not have moved it,"⟦/⟧ said Mags.
I'm writing this in the bender with a torch. It's gone six. I can't sleep. I keep on thinking, what did she mean, they mostly are.
@heading
Sunday 6 March
@end
Well I know now what she meant.
@heading
Monday 7 March
@end
I'm not going to write it down. If this goes to the Movement they'll have to do without.
I will say I was twenty-six in January and I've been kissed, I would have said, a fair few times. I'd not been. It was like when you've had your ears syringed.
@heading
Saturday 19 March
@end
Keith came.
He'd parked in the lay-by and walked up in his good mac. I was doing the porridge. It was Helen who saw him first. ⟦H→D i⟧"Man approaching,"⟦/⟧ she said, ⟦H→D i =⟧"with a carrier bag. Is he yours, Denise?"⟦/⟧ And Mags was right there, she had her arm around my waist, she'd her chin on my shoulder to see in the pan. I felt her take the arm away. She did it ever so slowly so as not to make me look.
⟦K→D i⟧"I've brought your boots,"⟦/⟧ Keith said. ⟦K→D i =⟧"Your mother said your feet'd be wet."⟦/⟧
⟦D→K i⟧"That was good of you."⟦/⟧
⟦K→D i⟧"And there's post. You've had a thing from the library."⟦/⟧ He looked all round at the polythene, and the washing in the hedge, and Oonagh brushing her teeth. I don't think he knew where to put his eyes. ⟦K→D i⟧"Is there somewhere we can talk?"⟦/⟧
⟦D→K i⟧"There isn't really. There's only here."⟦/⟧
⟦H→D i⟧"D'you want us to clear off?"⟦/⟧ said Helen.
⟦D→H i⟧"No. Stay where you are, it's your breakfast."⟦/⟧
So he had to say it in front of all of them. I'll give him that, he did say it. He said, ⟦K→D i⟧"I don't understand what I've done."⟦/⟧
⟦D→K i⟧"You've not done anything, Keith."⟦/⟧
⟦K→D i⟧"Is it the bomb? Because I'm against it. I'd sign something."⟦/⟧
⟦D→K i⟧"It's not just the bomb."⟦/⟧
⟦K→D i⟧"What is it, then? Is it the cot?"⟦/⟧
I couldn't believe he'd said the word. He was holding that carrier bag in both his arms, as if it was asleep. ⟦K→D i⟧"I shouldn't have moved it,"⟦/⟧ he said. ⟦K→D i =⟧"I knew as soon as I got it up there. I sat up there with it for an hour. I thought if you never saw it. I go up there sometimes of a night."⟦/⟧
⟦D→K i⟧"You never told me that!"⟦/⟧
⟦K→D i⟧"You never asked,"⟦/⟧ he said.
The porridge caught. Somebody took the spoon off me, Oonagh I think. If he had come six weeks before and said that. If he'd come and said it in February. But it was March, and she was stood behind me not touching me, and I could feel it all down my back like you can feel a fire.
⟦K→D i⟧"It's this lot, isn't it?"⟦/⟧ said Keith. He'd followed where I was looking. He isn't stupid. He looked at Mags, and her nose and her lumberjack shirt, a long time, and she looked at him and took the fag out of her mouth. ⟦K→D i⟧"Is it her?"⟦/⟧
⟦D→K i⟧"Yes,"⟦/⟧ I said.
Nobody made a sound. Even the generator on the other side seemed to stop. He put the bag down on a log, square, the way he does everything, and did his mac up to the neck.
⟦K→D i⟧"I'll leave the boots,"⟦/⟧ he said.
@letter
Dear Denise, he told us. Well he told your Dad, I was in the kitchen with the hatch open. I don't know what to say to you so I won't say it. I have got your christening gown and your swimming certificates here if you want them. I have told next door that you are in Reading. Your Dad says to ask if you have enough blankets. That is the most he's said since Christmas. Mum.
@end
@heading
Friday 8 April
@end
Court. Eleven of us for breach of the peace. We cut the wire at Blue on Wednesday at four in the morning, and went in and danced on the silo, it was only for ten minutes, you'd not believe how slippery. The lad from Litherland was on. He was meant to blow a whistle and he just stood there holding it.
You can be bound over, i.e. promise to be good for a year, or else you get fourteen days. One after another they stood up. Helen gave him half an hour on the Nuremberg Principles. When it was Mags the magistrate looked over his glasses and said, ⟦J→M i⟧"Margaret Dunphy. This is the sixth time."⟦/⟧
⟦M→J i⟧"Is it? I've lost me stamps card."⟦/⟧
⟦J→M i⟧"Will you agree to be bound over?"⟦/⟧
⟦M→J i⟧"To keep the peace? I am keeping it, your worship. It's you lot keep losing it."⟦/⟧
Fourteen days. And then it's me, with my hands on that rail, in Keith's boots. Well they were my boots that Keith brought. I looked for her. They'd got her by the door, with a WPC on either side of her, and she shook her head at me, a tiny bit. No. Don't.
⟦J→D i⟧"Mrs Ollerenshaw, you've no previous. I see no reason for a woman in your position to go to prison. You have a husband, I believe? Will you be bound over?"⟦/⟧
I've thought about what I should have said. Helen's told me several. What I said was, ⟦D→J i⟧"I don't know what my position is, sir, I've only just got here. So no. Thank you."⟦/⟧
⟦J→D i⟧"Fourteen days."⟦/⟧
In the van after, there's little cages, you can't see who's next to you. I said into the grille, ⟦D→M i⟧"Why did you shake your head at me?"⟦/⟧
⟦M→D i⟧"I wanted you out here, you soft cow. I wanted somebody to come out *to*."⟦/⟧
⟦D→M i⟧"Well, I'm in with you now."⟦/⟧
⟦M→D i⟧"It's Holloway, Den. It's not Pontins."⟦/⟧ There was a bit of banging, and I worked out it was her boot, on the tin between us. ⟦M→D i =⟧"Can you feel that?"⟦/⟧
I put my hand flat where it was. ⟦D→M i⟧"I can."⟦/⟧
⟦M→D i⟧"That's me,"⟦/⟧ she said.
@heading
Sunday 1 May
@end
I've not written. They take your pen, and then I was out, and I didn't feel like it.
She didn't get out with me. They'd a warrant from Liverpool for her, something from '79, a fella with a knife that she took it off and didn't stop there. She'd never said. Eighteen months. Helen's Movement solicitor says twelve with good behaviour and we all laughed, and then we stopped.
So I've the bender to myself. I've the pram. I've found out how to do the wheels. There was a coach in this morning from Rochdale, all in clean cagoules, and a lass about my age came up to the fire with her handbag held in front of her and stood there. I was lying under the pram. I could see her shoes. Little navy courts, with mud on.
⟦R→D i⟧"Excuse me,"⟦/⟧ she said, ⟦R→D i =⟧"is this where you sign in?"⟦/⟧
I lay there with the spanner on my chest. It went right through me.
⟦D→R i⟧"What do you think it is, love,"⟦/⟧ I said, ⟦D→R i =⟧"Butlins?"⟦/⟧ But I couldn't keep it up. I came out and put the kettle on for her. I've a letter to write.

# title: Sorry You're Leaving
# style: third person past, close; straight quotes; workplace comedy, British, short story
# cast: P = Priya Raman | Priya, Pri, Miss Raman | she
# cast: C = Colin Thwaite | Colin, Mr. Thwaite, the manager, their manager | he
# cast: B = Bev Stubbs | Bev, Beverley, Mrs. Stubbs | she
# cast: D = Dominic | the temp, Dom | he
# cast: G = Gareth | the man from IT, IT, Gaz | he
# cast: F = Fiona Lascelles | the woman from Head Office, Ms. Lascelles, Fiona, the woman in the green coat | she
# cast: X = Mrs. Ogilvy | the woman on line two, the caller, line two | she
---
The card was enormous. It had a hippopotamus on the front, waving a handkerchief out of a train window, and inside, in Colin's small neat capitals, it said ALL THE BEST FOR THE FUTURE BEV FROM ALL AT PARKING APPEALS.
⟦C→P i⟧"Be concise,"⟦/⟧ Colin said. ⟦C→P i =⟧"There's seventeen to go on it and the post room write big."⟦/⟧
Priya looked at the hippopotamus. Then she looked over the top of it, through the blinds, to where Bev Stubbs sat with her headset on and her feet in the bottom drawer, eating a Scotch egg.
⟦P→C i⟧"Bev's leaving?"⟦/⟧
⟦C→P i⟧"Friday. It's meant to be a surprise."⟦/⟧
⟦P→C i⟧"The party is?"⟦/⟧
⟦C→P i⟧"Well, obviously the party. She'd know about the leaving."⟦/⟧ Their manager chuckled and gave her a biro from the row in his top pocket. He had four, in ascending order of trust. ⟦C→P i =⟧"I must say she's kept it jolly quiet. I only know because it came down from Personnel. Twenty-two years. I've booked the function room at the Drovers and I've had them ice a cake."⟦/⟧
⟦P→C i⟧"It's just she asked me this morning to swap holidays in August."⟦/⟧
⟦C→P i⟧"That's Bev all over, isn't it? Thinking of others."⟦/⟧
Priya wrote Good luck Bev!! and put a kiss, and took the kiss off again by making it into a sort of flower.
@break * * *
Parking Appeals had the whole of the third floor, apart from the bits that leaked. It was a place of buff folders and dying spider plants, where the motorists of four boroughs wrote in to say that they hadn't seen the sign. The man from IT was under Bev's desk when she got back. Only his shoes showed.
⟦B→P i⟧"He's been down there since ten,"⟦/⟧ Bev said. ⟦B→P i =⟧"I keep thinking I should pass him things. What did His Nibs want?"⟦/⟧
⟦P→B i⟧"Nothing. Figures."⟦/⟧
⟦B→P i⟧"You've gone red."⟦/⟧
⟦P→B i⟧"It's hot in there. Bev, are you all right? In yourself?"⟦/⟧
⟦B→P i⟧"I've had a bit of wind."⟦/⟧ She pressed a button on her phone with the end of a pencil, and her voice went up an octave and put its gloves on. ⟦B→X i⟧"Parking Appeals, Beverley speaking, how may I help? ... No. No, I do see that. But it was on the pavement, Mrs. Ogilvy. It was actually in the doorway of the bank."⟦/⟧
The phone quacked. Bev held it out at arm's length so that they could all enjoy it.
⟦X→B i⟧"—in labour! My daughter-in-law was in labour!"⟦/⟧
⟦B→X i⟧"In the bank?"⟦/⟧
⟦X→B i⟧"On the telephone! I had to get to a telephone!"⟦/⟧
⟦B→X i⟧"And was it a boy or a girl?"⟦/⟧ Bev asked, and listened, and wrote down GIRL, 7LB 2, and underneath it ALLOWED. ⟦B→X i =⟧"You'll have a letter Thursday. No, bless you. You go and have a sit down."⟦/⟧ She pressed the button. ⟦B→P i⟧"I'm too soft for this job. I said so to my Len. I said to him, they ought to have got rid of me years ago."⟦/⟧
Priya's stomach turned over slowly, like something on a spit.
⟦G→B i⟧"Try it now,"⟦/⟧ said the shoes.
⟦B→G i⟧"Try what, love?"⟦/⟧
⟦G→B i⟧"Logging on."⟦/⟧
Bev tried it with two fingers. The computer thought it over, and gave its little funeral chord. ⟦B→G i⟧"It says I'm not a valid user."⟦/⟧
⟦G→B i⟧"Yeah. That's what it's been saying."⟦/⟧ He slid out, a long sad youth with fluff on him. His badge was on upside down and said GARETH to anyone standing on their head. ⟦G→B i =⟧"It's not the cable, then. It's you. You've been took off the system as from Friday, only Friday was a bank holiday in the software so it's gone and done it early."⟦/⟧
⟦B→G i⟧"Took off why?"⟦/⟧
⟦G→B i⟧"It just says leaver."⟦/⟧
There was a silence, in so far as there ever was one.
⟦P→G i⟧"Gareth,"⟦/⟧ said Priya, ⟦P→G i =⟧"would you like a coffee?"⟦/⟧
⟦G→P i⟧"I don't drink cof—"⟦/⟧
⟦P→G i⟧"Come and have a coffee."⟦/⟧
@break * * *
⟦P→G i⟧"She doesn't know!"⟦/⟧
⟦G→P i⟧"Doesn't know what?"⟦/⟧
⟦P→G i⟧"That she's leaving! I don't think she's leaving at all. I think somebody in Personnel has ticked the wrong box, and Colin's ordered a cake."⟦/⟧
The kitchen was the size of a wardrobe and the temp was already in it, waiting for the microwave. He'd been with them for three weeks and had so far spoken only to ask where things were.
⟦D→P i⟧"Is this about the hippo?"⟦/⟧ he said.
⟦P→D i⟧"You've signed it?"⟦/⟧
⟦D→P i⟧"I signed it twice. I thought the second time it was for somebody else."⟦/⟧
⟦G→P i⟧"You can look it up, if you've got the payroll number,"⟦/⟧ said Gareth. ⟦G→P i =⟧"It'll say B. Stubbs."⟦/⟧
⟦P→G i⟧"Is there another B. Stubbs?"⟦/⟧
⟦G→P i⟧"There's six hundred people in this building. I only ever see their ankles."⟦/⟧
⟦D→P i⟧"There's a Brian Stubbs,"⟦/⟧ said the temp. ⟦D→P i =⟧"In Cemeteries. I did a week there. Nice bloke, he does sponsored walks."⟦/⟧
They both turned and stared at him. The microwave pinged, and he took out what appeared to be a single potato.
⟦P→D i⟧"And is Brian leaving?"⟦/⟧
⟦D→P i⟧"He's going to Portugal. He's talked about nothing else. He's got brochures. Only he was a bit low on Thursday, because nobody up there's said a word about a do."⟦/⟧
⟦P i⟧"Oh, God,"⟦/⟧ said Priya.
⟦G→P i⟧"So it's simple. You go in and you tell your boss it's Brian."⟦/⟧
⟦P→G i⟧"You tell him."⟦/⟧
⟦G→P i⟧"I can't, I'm not even from this floor."⟦/⟧
⟦P→D i⟧"Dominic. It is Dominic?"⟦/⟧
⟦D→P i⟧"I'm only here till Wednesday,"⟦/⟧ said Dominic, with his mouth full of potato. ⟦D→P i =⟧"But if you want my opinion you'd better be quick, because there was a woman downstairs at the front desk asking for Mr. Thwaite, and she had a thing with her. A carriage clock sort of thing. With a bow on."⟦/⟧
@break * * *
She was a woman in a green coat, and she'd got as far as the photocopier.
⟦F→P i⟧"I'm so sorry, I'm looking for Colin Thwaite? Fiona Lascelles. I'm over from Head Office for the presentation."⟦/⟧
⟦P→F i⟧"That's Friday!"⟦/⟧
⟦F→P i⟧"I can't do Friday. I did ring. I spoke to somebody called Dom, who said that he'd pass it on as soon as he found out who people were."⟦/⟧
Priya breathed in through her nose. ⟦P→F i⟧"He's just through there. Could I take you round by the, by the other way? It's nicer. There's a plant."⟦/⟧
⟦F→P i⟧"And is that the lady of the hour?"⟦/⟧ The woman from Head Office was already advancing across the carpet tiles with her hand out. ⟦F→B i⟧"It must be. Beverley! I've heard such a lot. Twenty-two years! However are they going to manage without you?"⟦/⟧
Bev took her feet out of the drawer. She took off the headset and laid it on top of the remaining half of the Scotch egg.
⟦B→F i⟧"Without me,"⟦/⟧ she said.
⟦F→B i⟧"You must be counting the minutes!"⟦/⟧
⟦B→P i⟧"Pri? What's she on about?"⟦/⟧
⟦P→B i⟧"It's Brian,"⟦/⟧ said Priya. ⟦P→B i =⟧"It's all right, it isn't you, it's Brian, in Cemeteries, he's going to Portugal."⟦/⟧
⟦B→P i⟧"Who's Brian?"⟦/⟧
⟦F→P i⟧"Who's Brian?"⟦/⟧ asked Ms. Lascelles.
And then, because there are days like that, the door of the glass office opened and Colin came out backwards, very slowly, with his tie over his shoulder, carrying a cake. It was the shape of a parking meter. He had lit it.
⟦C i⟧"For she's a jolly good fellow,"⟦/⟧ sang Colin, ⟦C i =⟧"for she's a jolly good fel—"⟦/⟧ He turned round. ⟦C→F i⟧"Ah. Fiona! I thought, since you'd come, we might bring it forward. Why is nobody singing?"⟦/⟧
⟦B→C i⟧"Am I sacked, Colin?"⟦/⟧
⟦C→B i⟧"Sacked? You've resigned."⟦/⟧
⟦B→C i⟧"I never."⟦/⟧
⟦C→B i⟧"You have, I've got it in writing. Well, I've got it in writing from Personnel."⟦/⟧ The candles were dripping on his cuff. ⟦C→B i =⟧"You're going to see more of the sun."⟦/⟧
⟦B→C i⟧"I come up in a rash!"⟦/⟧
⟦P→C i⟧"It's the wrong Stubbs, Mr. Thwaite. It's B for Brian."⟦/⟧
⟦G→C i⟧"It's definitely a data thing,"⟦/⟧ Gareth put in, from behind the plant.
Colin looked at the cake. He looked at the carriage clock, and the bow, and at Fiona Lascelles, who had sat down on a recycling bin. His lips moved. Priya saw that he was working out the deposit on the function room.
⟦C→B i⟧"So you don't want to go,"⟦/⟧ he said at last.
⟦B→C i⟧"I hadn't, no. I was going to stop on till I'm sixty and get the good pension."⟦/⟧ Bev's chin had begun to wobble. ⟦B→C i =⟧"But if you've all signed a card."⟦/⟧
⟦P→B i⟧"Nobody wanted to sign it!"⟦/⟧
⟦D→B i⟧"I did it twice,"⟦/⟧ Dominic said. ⟦D→B i =⟧"I put that I'd miss you. I don't know you that well, but you're the only one who showed me where the toilets were."⟦/⟧
That did it. Bev came round the desk and folded the temp to her bosom, potato and all.
⟦F→C i⟧"May I ask,"⟦/⟧ said Fiona faintly, ⟦F→C i =⟧"what anyone has done about Brian?"⟦/⟧
No one had done anything about Brian. Colin shut his eyes.
⟦C→P i⟧"Miss Raman. How many are there in Cemeteries?"⟦/⟧
⟦P→C i⟧"Nine or ten?"⟦/⟧
⟦C→P i⟧"Take this."⟦/⟧ He held out the parking meter. ⟦C→P i =⟧"Blow it out and scrape off the E and the V. Gareth, bring the clock. Beverley, have you still got that bottle of sherry which I've never seen, in the drawer where you keep your feet?"⟦/⟧
⟦B→C i⟧"I might have."⟦/⟧
⟦C→B i⟧"We're going upstairs,"⟦/⟧ said their manager, and tightened his tie. ⟦C→B i =⟧"It's a surprise."⟦/⟧
Behind them, on the desk, line two had begun to flash. They left it. It would only be the baby's name.

# title: Matters Arising
# style: third person present; curly quotes; ze/hir viewpoint; five flatmates in Glasgow, group chat, minutes of house meetings; long
# cast: S = Sorley Mackinnon | Sorley |
# cast: J = Jagoda Nowak | Jagoda, Jags | she
# cast: A = Ailsa Crombie | Ailsa, Ails | she
# cast: D = Dilys Parry | Dilys | she
# cast: F = Femi Adebayo | Femi | he
# cast: L = Craig Gilchrist | Craig, the landlord’s son | he
# cast: U = Mrs Nowak | Jagoda’s mother, her mother, the phone | she
---
@letter
MINUTES of the extraordinary meeting of Flat 2/1, 9 Garturk Street. Present: A. Crombie (chair), D. Parry, F. Adebayo, J. Nowak. S. Mackinnon (minutes). Apologies: the mouse.
1. Ailsa and Dilys have something to say.
2. Ailsa and Dilys have broken up. It is amicable.
3. It was pointed out by J. Nowak that they share a bed. This was noted.
4. AOB: who is eating the oat milk?
@end
⟦A→S i⟧“Read that back,”⟦/⟧ says Ailsa.
⟦S→A i⟧“Which?”⟦/⟧
⟦A→S i⟧“Number two.”⟦/⟧
⟦S→A i⟧“‘It is amicable.’”⟦/⟧
⟦A→S i⟧“Right. Well, put down ‘fully.’ Fully amicable.”⟦/⟧
⟦D→A i⟧“I wouldn’t say *fully*,”⟦/⟧ says Dilys. She’s at the far end of the kitchen table with her feet up on a chair, peeling an orange all in one go, and she’s not looked at Ailsa once. ⟦D→A i =⟧“I’d say there’s amicable and there’s amicable.”⟦/⟧
⟦F→D+A i⟧“Oh my days,”⟦/⟧ says Femi.
⟦A→D i⟧“What’s that supposed to mean?”⟦/⟧
⟦D→A i⟧“Nothing, it’s lovely. It’s lovely to hear it minuted.”⟦/⟧
⟦J→A+D i⟧“So who is sleeping on sofa?”⟦/⟧ Jagoda asks. She’s come straight in off the night shift and she still has her lanyard on; she’s eating cold pierogi out of the tub with her fingers. ⟦J→A+D i =⟧“Because sofa is where I watch my programme.”⟦/⟧
⟦A→J i⟧“Nobody’s on the sofa. We’re grown adults. We’ll do week about.”⟦/⟧
⟦F→A i⟧“Week about with what?”⟦/⟧
⟦A→F i⟧“The bed.”⟦/⟧
⟦F→A i⟧“And where’s the other one go?”⟦/⟧
There’s a silence, and a drip off the pulley. Five people look, one by one and trying not to, at the door beside the fridge. It’s the box room. It’s got no window, it has a bicycle in it and a Christmas tree, and for fourteen months it’s also had Sorley.
⟦S→A+D i⟧“I could budge up,”⟦/⟧ ze says.
⟦J→S i⟧“Budge up where? You’re sleeping already with your feet in bicycle.”⟦/⟧
⟦S→J i⟧“It’s only the one pedal.”⟦/⟧
⟦J→S i⟧“No,”⟦/⟧ says Jagoda. She points a pieróg. ⟦J→A+D i⟧“You two are breaking up, fine, it’s sad, I’m sorry. It’s not Sorley who must pay for this. Sorley pays for everything already. Sorley says sorry to kettle.”⟦/⟧
Ze feels hir face heat up right to the ears. Ze writes down: *3b. Kettle.*
@break ———
The thing nobody tells you about coming down off Uist at twenty-four, to a city with trains under it, is that you’ll be quiet. Ze’d never thought of hirself that way. At home hir grandmother used to say you could hear Sorley coming over two hills. But there’s something that happens in a room of people who all talk at the one time, that it’s like waiting for a gap on a road, and you stand there, and you stand there, and in the end it’s gone dark and you’ve a wee notebook.
So ze does the minutes. Nobody asked hir to. Femi found the first set stuck up on the fridge, and laughed so much he had to sit on the floor, and it was Femi who’d asked hir, later on, taking the bins down,
⟦F→S i⟧“This ‘ze.’ Do I do it like the letter, or like French?”⟦/⟧
⟦S→F i⟧“Like zebra.”⟦/⟧
⟦F→S i⟧“Zebra’s American. It’s *zeb*-ra.”⟦/⟧
⟦S→F i⟧“Like zeal, then.”⟦/⟧
⟦F→S i⟧“Zeal. Nice. And do you correct people?”⟦/⟧
⟦S→F i⟧“I don’t like to make a fuss.”⟦/⟧
⟦F→S i⟧“Babe, I had to show my mother a PowerPoint. Make a fuss. It’s free.”⟦/⟧
It was Jagoda who did it, though. She’d never asked or said anything. It’s only that the next morning she’d been on the phone to Gdynia, in Polish, which ze hasn’t got, at the top of her voice, and in the middle of it hir own name went by like somebody you know on a bus; and then there was an argument, long, with a lot of slapping of the worktop, and when she hung up she said, ⟦J→S i⟧“My mother wants to know what’s the grammar. I told her we’ll make some. Polish has seven cases, I’m not afraid.”⟦/⟧
Ze’d had to go and stand in the box room for a bit, beside the tree.
@break ———
@message
**2/1 CHAT (no work talk)**
⟦A→D+F+J+S i message⟧Ailsa: Whose week is it for the bed?⟦/⟧
⟦D→A i message⟧Dilys: Mine but you have it if you’re tired x⟦/⟧
⟦A→D i message⟧Ailsa: No its fine you have it⟦/⟧
⟦D→A i message⟧Dilys: Don’t be a martyr Ails⟦/⟧
⟦A→D i message⟧Ailsa: I’m no being a martyr I’m asking whose WEEK it is⟦/⟧
⟦F→A+D+J+S i message⟧Femi: i will sleep in the bed⟦/⟧
⟦F→A+D+J+S i message⟧Femi: i will sleep in it alone and you can both have the bath⟦/⟧
⟦J→A+D+F+S i message⟧Jagoda: Mouse is back.⟦/⟧
@end
It isn’t a mouse. Ze’s known about it since October.
What it is is Dilys. She gets up at three or so in the morning, she comes along the hall in her socks and stands in the kitchen with the fridge door open, and she drinks the oat milk out of the carton and cries. It’s a plasterboard wall. Ze could put hir hand through it. Ze lies with hir feet among the spokes and thinks, somebody should go out to her, and it’s weeks before ze works out who’s nearest.
⟦S→D i⟧“Dilys?”⟦/⟧
⟦D→S i⟧“Jesus Christ!”⟦/⟧
⟦S→D i⟧“Sorry. I’m sorry.”⟦/⟧
⟦D→S i⟧“No, it’s all right, love. I thought you were the tree.”⟦/⟧ Dilys wipes her mouth on her wrist. In the light of the fridge she’s about twelve. ⟦D→S i =⟧“Did I wake you? I thought you slept like the dead.”⟦/⟧
⟦S→D i⟧“I’d say so, aye. So as you’d not stop coming.”⟦/⟧
Dilys stares at hir, and after that she sort of folds up, against the cooker, and it’s a good ten minutes. Ze holds the carton.
⟦D→S i⟧“It was me that did it,”⟦/⟧ says Dilys. ⟦D→S i =⟧“Don’t minute that.”⟦/⟧
⟦S→D i⟧“I’ve no pen.”⟦/⟧
⟦D→S i⟧“I’ve got a job, see. Cardiff. It’s a proper one, with a pension. I got the letter in September and I had it in my bag for a month, and I kept thinking I’d tell her at the weekend. And she found it looking for a tissue.”⟦/⟧
⟦S→D i⟧“Was she angry?”⟦/⟧
⟦D→S i⟧“She was *lovely* about it. She said congratulations! She said well obviously you’ve to take it, and she made me a tea. And I stood there with this tea. And I thought, you’re not even going to ask me not to, are you?”⟦/⟧
⟦S→D i⟧“Did you want to be asked?”⟦/⟧
⟦D→S i⟧“I wanted it to be a *bit* hard for her.”⟦/⟧
Ze thinks about that. There was a boat every morning from Lochmaddy at ten to seven, and on the day ze left hir mother drove hir down. She’d talked about tyres. She’d stood on the pier after with her hood up until you couldn’t see her any more, and then, because ze had the binoculars, until you couldn’t see her again.
⟦S→D i⟧“Some folk go quiet,”⟦/⟧ ze says, ⟦S→D i =⟧“when it’s hard.”⟦/⟧
⟦D→S i⟧“Do they?”⟦/⟧ says Dilys.
⟦S→D i⟧“It can look a lot like lovely.”⟦/⟧
@break ———
Craig’s the landlord’s son. He’s thirty, he wears a gilet, and he comes round on the first Thursday with a clipboard, to sniff.
⟦L→F i⟧“How many have we got in the now?”⟦/⟧
⟦F→L i⟧“Four,”⟦/⟧ says Femi, filling the doorway. ⟦F→L i =⟧“As per the lease.”⟦/⟧
⟦L→F i⟧“Because there’s a rumour there’s a fifth.”⟦/⟧
⟦F→L i⟧“That’d be the mouse.”⟦/⟧
⟦L→F i⟧“I’ll just have a wee swatch in the cupboard, then.”⟦/⟧
⟦J→L i⟧“Is private,”⟦/⟧ says Jagoda, getting in front of it. She’s five foot one and in her dressing gown. ⟦J→L i =⟧“It’s woman’s things.”⟦/⟧
⟦L→J i⟧“What sort of things?”⟦/⟧
⟦J→L i⟧“You want I should list them?”⟦/⟧
Inside the box room Sorley’s sitting on the bed with hir knees up and the Christmas tree in hir face, not breathing. The bicycle bell is a half an inch off hir ear.
⟦A→L i⟧“Craig, son, sit down a minute and have a coffee,”⟦/⟧ ze hears Ailsa say. ⟦A→L i =⟧“You’re looking peaky. How’s your da’s hip?”⟦/⟧
⟦L→A i⟧“It’s no great. He’s talking about selling up. He’s had an offer for the whole close.”⟦/⟧
⟦D→L i⟧“He’s never,”⟦/⟧ says Dilys.
⟦L→D i⟧“I’m not meant to say. But I’d start having a look about, if I was yous. I’d say by the summer.”⟦/⟧
Somebody’s chair scrapes. And no one says anything, not one of them, four folk who’ve never been short of a word in their lives, and ze’s sitting there in the dark with a fairy stuck in hir jumper thinking *so this is it, this is the gap.* It’s that wide you could get a bus through it.
Ze opens the door. The bell goes off.
⟦S→L i⟧“He can’t do that till May of next year,”⟦/⟧ says Sorley.
⟦L→S i⟧“Who the hell’s this?”⟦/⟧
⟦S→L i⟧“I’m the minutes.”⟦/⟧ There’s tinsel in hir mouth. ⟦S→L i =⟧“On the fourth of March he told Ailsa in writing he’d not sell within the two years if we did the damp. We did the damp. There’s receipts, I’ve them filed. And there’s no gas certificate, and there’s a socket in the bathroom, and you’re needing a licence from the Council for five unrelated persons and you’d one for three. You’ve had four on the lease since before my time. I wrote it all down. I was only doing it to have something to do with my hands.”⟦/⟧
⟦F i⟧“*Zeal*,”⟦/⟧ says Femi reverently.
⟦L→S i⟧“You cannae— Are you living in that cupboard?”⟦/⟧
⟦S→L i⟧“I am. It’s forty-one square foot. That’s in there as well.”⟦/⟧
⟦L→A i⟧“Is he serious?”⟦/⟧ says Craig to Ailsa. ⟦L→A i =⟧“Is she? What is it I’m talking to here?”⟦/⟧
⟦J→L i⟧“Ze,”⟦/⟧ says Jagoda. She’s smiling. It isn’t a nice smile, she’s got a lot of wee sharp teeth, and Sorley’s never seen anything as bonny in hir whole life. ⟦J→L i =⟧“*Ze* is serious. Write it on clipboard, I’ll spell it. Then you’ll drink coffee and go home to your father and you’ll tell him we’d like window.”⟦/⟧
@break ———
⟦D→A i⟧“I’m going, though,”⟦/⟧ Dilys says that night. ⟦D→A i =⟧“I have to say it. I’m not going to be here for the window.”⟦/⟧
They’ve had two bottles of Femi’s birthday prosecco. They’re round the table, all five of them, there’s a candle in the oat milk carton.
⟦A→D i⟧“I ken you’re going,”⟦/⟧ says Ailsa.
⟦D→A i⟧“I know you know.”⟦/⟧
⟦A→D i⟧“So what are you telling me for?”⟦/⟧
⟦F→A+D i⟧“Shall we, like, go and stand in the bath?”⟦/⟧
⟦D→F i⟧“No. Stop where you are. I’m telling her in front of people so that she’s got to have a face on.”⟦/⟧ Dilys has hold of the edge of the table. ⟦D→A i⟧“I start on the ninth. It’s three hundred and ninety miles. Say something, Ails. And not ⟦A i quoted⟧‘congratulations.’⟦/⟧”⟦/⟧
Ailsa’s turning her glass round and round by the stem. She’s a big, fair, capable woman; she runs a ward. Ze’s only ever seen her cry the once, at a thing with a dog.
⟦A→D i⟧“My maw followed my da to Aberdeen,”⟦/⟧ she says. ⟦A→D i =⟧“For the rigs. She’d a place at the art school and she gave it up. And she told him it was fine every day for thirty year, and it was like living wi’ a gas leak. So I says to myself I’d never. I’d never be the reason. I thought if I was nice enough about it you’d not feel it.”⟦/⟧
⟦D→A i⟧“I’d not feel what?”⟦/⟧
⟦A→D i⟧“Me hanging on to your bloody *ankle*,”⟦/⟧ says Ailsa, and her voice cracks straight down the middle. ⟦A→D i =⟧“I don’t want you to go! Of course I don’t. I’ve been sick every morning since I found the thing. I’ve been that nice I’ve got shingles!”⟦/⟧
⟦D→A i⟧“You’ve got *shingles*?”⟦/⟧
⟦A→D i⟧“It’s just the one patch.”⟦/⟧
⟦D→A i⟧“Where? Show me. Why didn’t you— You’ve been on that side in the bed, I thought you couldn’t stand to face me!”⟦/⟧
⟦A→D i⟧“I couldnae lie on it!”⟦/⟧
⟦J→S i⟧“Are you getting this down?”⟦/⟧ Jagoda says out of the side of her mouth.
⟦S→J i⟧“I don’t think that it’s for the minutes.”⟦/⟧
⟦J→S i⟧“No,”⟦/⟧ she agrees. She’s warm along the whole of hir arm. It’s a small table. ⟦J→S i =⟧“But you’re the one who did this. Dilys told me about fridge. You talked for five minutes one time and everyone’s crying. Imagine if you talked for one hour.”⟦/⟧
⟦S→J i⟧“What would I say?”⟦/⟧
⟦J→S i⟧“I don’t know, I’ve been waiting fourteen months! I sit on this sofa with my stupid programme. You think I like programme? It’s about *canals*. I’m sitting there because it’s next to your wall.”⟦/⟧
Across the candle Ailsa has her jumper pulled up at the back and Dilys has her forehead on it, and Femi’s got his hands over his eyes with the fingers open.
⟦S→J i⟧“I thought you liked the canals,”⟦/⟧ says Sorley. ⟦S→J i =⟧“I’ve been reading up.”⟦/⟧
⟦J→S i⟧“On canals?”⟦/⟧
⟦S→J i⟧“So I’d have something to say if there was ever a gap. There’s the Forth and Clyde, there’s the Union, there’s the—”⟦/⟧
⟦J→S i⟧“Sorley,”⟦/⟧ says Jagoda. ⟦J→S i =⟧“There’s a gap now.”⟦/⟧
@break ———
It doesn’t all come out. Dilys goes on the eighth, with her rucksack and the good colander. They’re not together and they’re not not; there’s a phone call every night that you can hear from the close. Some nights it’s a laughing one. In February Ailsa has a go at going down on the Megabus and comes back the next day with her mouth shut tight, and it’s a fortnight until she’ll say what it was, and she only says it to Femi.
Old Mr Gilchrist doesn’t sell. He doesn’t put in a window either. He takes ninety off the rent, though, and there’s a bed going spare since Ailsa said she couldn’t look at it and took the box room for hirself—
⟦F→S i⟧“*Her*self,”⟦/⟧ says Femi, who’s reading it over hir shoulder. ⟦F→S i =⟧“You’ve put ‘hirself.’ Ailsa’s a she.”⟦/⟧
⟦S→F i⟧“So I did. I’ve got into the way of it.”⟦/⟧
⟦F→S i⟧“And these aren’t minutes. What’s all this about a candle? ‘A lot of wee sharp teeth’? You’ve gone and written a *book*, mate.”⟦/⟧
⟦S→F i⟧“It’s a draft.”⟦/⟧
⟦F→S i⟧“Am I in it?”⟦/⟧
⟦S→F i⟧“You’re the comic relief.”⟦/⟧
⟦F→S i⟧“Rude. Accurate.”⟦/⟧ He puts a coffee down by hir elbow. ⟦F→S i =⟧“What happens with you and Jags?”⟦/⟧
From the hall there’s a great noise of Polish, coming nearer. Jagoda has the phone held out in front of her at arm’s length, there’s a woman on it in curlers with the same teeth.
⟦J→S i⟧“My mother wants to see you. She’s decided on the grammar. She’s been at it for three weeks with the priest.”⟦/⟧
⟦U→S i⟧“Dzień dobry, Sorley!”⟦/⟧ shouts the phone.
⟦S→U i⟧“Dzień dobry, Mrs Nowak.”⟦/⟧
⟦U→J i⟧“Ładna,”⟦/⟧ says the phone, considering hir, and then stops, and there’s a muttering, a finger going down a list. ⟦U→J i =⟧“Ładne. Ładnu?”⟦/⟧
⟦J→S i⟧“She’s saying you’re pretty,”⟦/⟧ says Jagoda, who has gone pink, which ze’d not have thought she could. ⟦J→S i =⟧“It’s not a real word. She made an ending.”⟦/⟧
@letter
MINUTES. Present: A. Crombie, F. Adebayo (chair), J. Nowak, S. Mackinnon, D. Parry (by telephone, on loudspeaker, eating). Apologies: none. None whatever.
1. Matters arising.
@end

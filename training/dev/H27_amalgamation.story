# title: Amalgamation
# style: third person past, close on Diarmuid; curly quotes; Irish English, long bare exchanges in cars and dugouts; rivals made joint managers
# cast: D = Diarmuid Considine | Diarmuid, Considine, Diarmuid Considine, Dermo | he
# cast: C = Cathal Hehir | Cathal, Hehir, the Bull, the Bull Hehir, the Bull of Kilshanny | he
# cast: B = Bernadette Talty | Bernadette, Bernie, the chairwoman, Mrs. Talty | she
# cast: F = Fiachra | Fiachra, young Fiachra, the corner back, the child | he
# cast: N = Nuala Considine | Nuala, his mother, Diarmuid's mother, Mam | she
# cast: R = the referee | the ref | he
# cast: O = Oisín | Oisín, the goalie | he
---
⟦B→D+C i⟧“There’s no other way around it,”⟦/⟧ said Bernadette Talty. ⟦B→D+C i =⟧“Ye’ve nine lads and they’ve eight. That’s seventeen between the two parishes and one of them’s asthmatic. It’s one team or it’s no team.”⟦/⟧
⟦D→B i⟧“With all respect, Bernie—”⟦/⟧
⟦B→D i⟧“And it’s ye two or it’s nobody. I’ve asked everyone. I asked the priest.”⟦/⟧
Diarmuid looked across the table, between the flask and the raffle tickets, at Cathal Hehir. The Bull of Kilshanny had his arms folded. He’d a neck on him like a gatepost, still, at thirty-eight, and at the side of his left eyebrow a small white scar like a tick, that had got eleven stitches on the night of the intermediate final in 2009. Diarmuid had given it to him. In return he’d a plate in his collarbone that could tell when it was going to rain.
⟦C→B i⟧“I’ll do it on my own,”⟦/⟧ said the Bull.
⟦D→B i⟧“He will in his eye. And have them all pulling across the ankles?”⟦/⟧
⟦C→D i⟧“Better than having them all lying down looking for frees.”⟦/⟧
⟦D→C i⟧“I never in my life went looking for a free.”⟦/⟧
⟦C→D i⟧“You’d a season ticket for the ground, Considine! You’d a *deckchair*!”⟦/⟧
⟦B→D+C i⟧“Tuesday,”⟦/⟧ said Bernadette, gathering up her papers. ⟦B→D+C i =⟧“Half six, our field. Thursdays in yours. There’s one set of cones. Ye can share a lift and save the diesel.”⟦/⟧
@break *
They didn’t share a lift. Not until the third week, when the Bull’s jeep failed the NCT and Diarmuid came round the bend at the creamery to find him walking along the verge with a bag of hurleys on his back, in the dark, in the rain, like a penitent.
He drove past. He got as far as the bridge, and said a bad word, and reversed.
⟦D→C i⟧“Get in.”⟦/⟧
⟦C→D i⟧“I’m grand.”⟦/⟧
⟦D→C i⟧“You’re not grand, you’re drowned. Get in, will you, before somebody sees me.”⟦/⟧
The car went down on that side. There was a smell of wet dog and linseed oil. The wipers went over and back a good few times before anyone said anything.
⟦C→D i⟧“You have it very clean.”⟦/⟧
⟦D→C i⟧“It’s a car. I live on my own. Who’d dirty it?”⟦/⟧
⟦C→D i⟧“I thought that you’d a wife.”⟦/⟧
⟦D→C i⟧“What gave you that idea?”⟦/⟧
⟦C→D i⟧“I don’t know. You’d the look of it. The good shirts.”⟦/⟧
⟦D→C i⟧“I thought *you’d* a wife.”⟦/⟧
⟦C→D i⟧“I’d a fiancée, one time. She’d more sense.”⟦/⟧ He was holding his hands out to the heater. They were a sight, those hands, there wasn’t a straight finger on them. ⟦C→D i =⟧“That was in Perth. She’s married to a dentist. She sends me a card at the Christmas with the teeth of the whole family.”⟦/⟧
⟦D→C i⟧“I heard that you’d gone to Perth, all right.”⟦/⟧
⟦C→D i⟧“I’d say you lit a candle.”⟦/⟧
⟦D→C i⟧“I lit a bonfire. I was only sorry I’d no one to mark me. They’d put some young lad on me from Lisdoon and I’d be saying to him, can you not hit me at all?”⟦/⟧
The Bull made a noise. It took Diarmuid the most of a mile to work out that it had been a laugh.
⟦C→D i⟧“Young Fiachra’s pulling out of the tackle.”⟦/⟧
⟦D→C i⟧“I seen that.”⟦/⟧
⟦C→D i⟧“He isn’t afraid of the ball. I was watching. He’s afraid of hitting the other lad.”⟦/⟧
⟦D→C i⟧“His father’s not long gone. I wouldn’t say there’s been a voice raised in that house since.”⟦/⟧
⟦C→D i⟧“I know that. I was like that myself, after my own fella. I’d be afraid that I’d break something.”⟦/⟧
⟦D→C i⟧“*You* were?”⟦/⟧
⟦C→D i⟧“I was about twelve. It was you cured me of it.”⟦/⟧
⟦D→C i⟧“How did I?”⟦/⟧
⟦C→D i⟧“The Féile, in Sixmilebridge. You came in on top of me like a lunatic and I gave you a shoulder and you went up in the air, and over the line, and into a woman with a pram. I thought I’d killed you. And you got up with the blood all down your front and you were *laughing*. You said, do it again.”⟦/⟧
The headlights went along the wall, and the next wall, and a gate.
⟦D→C i⟧“I don’t remember that at all,”⟦/⟧ Diarmuid said. He did. He remembered it so well that the hair had stood up on his arms.
@break *
⟦N→D i⟧“And what do ye be talking about?”⟦/⟧ said his mother.
⟦D→N i⟧“Under-fourteens.”⟦/⟧
⟦N→D i⟧“For two hours? Training’s over at half seven.”⟦/⟧
⟦D→N i⟧“There’s the cones to put away.”⟦/⟧
She was peeling potatoes into the Clare Champion. It had a picture in it, as it happened, of the pair of them on the line at Corofin, the heads together over the one clipboard. She’d peeled around it.
⟦N→D i⟧“His mother had a terrible time with that man she married. I’d see her at Mass with the sleeves pulled down. He was a lovely child, Cathal. He used to carry the eggs.”⟦/⟧
⟦D→N i⟧“Mam, he broke my collarbone.”⟦/⟧
⟦N→D i⟧“He came to the hospital.”⟦/⟧
⟦D→N i⟧“He what?”⟦/⟧
⟦N→D i⟧“The night you had it done. He’d have been what, twenty-two. With the stitches hanging out of his face. You were under the gas still, and I wouldn’t leave him in, God forgive me, I said had he not done enough. He sat out in the corridor on a chair until it was bright. Then he went off to Australia.”⟦/⟧
⟦D→N i⟧“You never told me that.”⟦/⟧
⟦N→D i⟧“You never asked me,”⟦/⟧ his mother said. She dropped a potato in the pot. ⟦N→D i =⟧“You’d be asking me who was at what funeral, and who’d the land. I was waiting sixteen years for you to say, Mam, was there anyone looking for me?”⟦/⟧
@break *
They were three points down to Inagh with a minute left, in a wind that’d skin you.
⟦D→C i⟧“Bring out the corner forward.”⟦/⟧
⟦C→D i⟧“Leave him where he is.”⟦/⟧
⟦D→C i⟧“They’ve a spare man back there, Cathal, he’s like a hen on a hot griddle.”⟦/⟧
⟦C→D i⟧“I said to leave him. What’s Fiachra doing?”⟦/⟧
⟦D→C i⟧“Where?”⟦/⟧
⟦C→D i⟧“There. Oh Jesus, look at him. Go *on*, Fiachra! Go on through!”⟦/⟧
The small corner back had come out with the ball. He’d no business to. He’d his helmet crooked and the jersey down to his knees, and in front of him there was a midfielder from Inagh who was shaving already. Diarmuid shut his eyes. He heard it, though. He’d have known that sound anywhere, it’s like a door shutting in a good house.
⟦R i⟧“Play on! Shoulder to shoulder! Play on!”⟦/⟧
⟦C→D i⟧“Did you see that! Did you see what he did!”⟦/⟧
⟦D→C i⟧“I’d the eyes closed.”⟦/⟧
⟦C→D i⟧“You’d the— he *flattened* him! He put him out over the line! Up, up, let it go, you little beauty, don’t solo it, let it *go*—”⟦/⟧
It went in along the ground, through nine or ten pairs of legs, and under the goalie.
What happened next on the line was described afterwards in a number of ways. Bernadette Talty said that it was a hug. Oisín the goalie, who’d the best view, said they’d been lepping up and down like two young ones at a concert, and that Dermo Considine’s feet had left the ground, and that when he was let down he’d stayed there a while with his face against the side of the Bull’s big neck. There was a draw. There wasn’t even a cup.
⟦F→C+D i⟧“Is it over? Did I do it right?”⟦/⟧ The child had come running over, white as a sheet. ⟦F→C+D i =⟧“Is he dead?”⟦/⟧
⟦C→F i⟧“He isn’t, look at him there. He’s getting up.”⟦/⟧
⟦F→C i⟧“He’s laughing.”⟦/⟧
⟦C→F i⟧“They do that,”⟦/⟧ said the Bull. He’d to clear his throat. ⟦C→F i =⟧“You’d be surprised. Go over now and shake the lad’s hand.”⟦/⟧
⟦O→D+C i⟧“Are ye two crying?”⟦/⟧ said Oisín.
⟦D→O i⟧“We are not. Collect the cones.”⟦/⟧
@break *
He drove past the creamery, and the bridge. He pulled in at the gate of the Kilshanny field where there was no one at all, only the posts, and a few bullocks with their backs to the rain, and turned off the engine.
⟦C→D i⟧“Have you a puncture?”⟦/⟧
⟦D→C i⟧“No.”⟦/⟧
⟦C→D i⟧“What is it, so?”⟦/⟧
⟦D→C i⟧“You sat in a corridor.”⟦/⟧
There was a long quiet. The collarbone had been right, it was coming down in stair-rods.
⟦C→D i⟧“Who told you?”⟦/⟧
⟦D→C i⟧“Mam.”⟦/⟧
⟦C→D i⟧“She’d no need to. That’s years ago.”⟦/⟧
⟦D→C i⟧“What did you want?”⟦/⟧
⟦C→D i⟧“To see that you weren’t dead.”⟦/⟧
⟦D→C i⟧“They’d have told you that at the desk.”⟦/⟧
⟦C→D i⟧“They did tell me.”⟦/⟧
⟦D→C i⟧“So what’d you stay for? All night, she said. On a chair.”⟦/⟧
⟦C→D i⟧“What do you want me to say to you, Diarmuid? I’d the flight booked. I’d the girl going with me. I thought if I saw you the once, out of the helmet, and you weren’t roaring at me, I’d be able to, I don’t know. Put it to bed.”⟦/⟧ He had turned his face to the window and was talking into the glass. It had fogged up in front of his mouth. ⟦C→D i =⟧“And your mother came out with the handbag held in front of her and said go home, you’ve enough done. And I said to myself, well, that’s that. She has it right. You’ve only ever been able to put a hand on that fella by breaking him.”⟦/⟧
⟦D→C i⟧“I remember the pram,”⟦/⟧ said Diarmuid.
⟦C→D i⟧“You said you didn’t.”⟦/⟧
⟦D→C i⟧“I was lying. I remember your woman screeching, and the taste of it. I remember looking up at you, and you’d gone green. I was twelve years of age and I’d never been so happy in my life. I thought, that’s the lad I want on me. I’ve been going out on fields looking for you since.”⟦/⟧
⟦C→D i⟧“We’re thirty-eight.”⟦/⟧
⟦D→C i⟧“I’m thirty-seven until May.”⟦/⟧
⟦C→D i⟧“They’d have some sport with it. The two parishes.”⟦/⟧
⟦D→C i⟧“We’re amalgamated,”⟦/⟧ Diarmuid said. ⟦D→C i =⟧“Bernie has it wrote down in the minutes.”⟦/⟧
And the Bull Hehir began to shake. He shook till the whole car was going, he’d to take hold of the little handle over the door. He laughed like a man who hadn’t been shown how. When it was done he wiped his eyes, and he put out one of those terrible hands, very slowly, as if there were glass in it, and laid it on the place where the plate was.
⟦C→D i⟧“Is that it?”⟦/⟧
⟦D→C i⟧“That’s it. Mind.”⟦/⟧
⟦C→D i⟧“Does it hurt you?”⟦/⟧
⟦D→C i⟧“Only when there’s weather.”⟦/⟧
⟦C→D i⟧“There’s weather now.”⟦/⟧
⟦D→C i⟧“I know there is,”⟦/⟧ said Diarmuid. ⟦D→C i =⟧“Do it again.”⟦/⟧

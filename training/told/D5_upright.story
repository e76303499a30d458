# title: Upright
# style: first person past, two narrators under alternating headings; curly double quotes; British; Wattpad romance
# cast: N = Noor | habibti, the driver, the removals | she | narrator
# cast: E = Eli Strand | Eli, Elias Strand, Elias, Strand, Mr. Strand | he | narrator
# cast: K = Kaja Strand | Kaja, Kaj, Eli's sister, my sister | she
# cast: T = Teta | Teta, Noor's grandmother, my grandmother | she
# cast: G = the man in the garage | the man, the garage man, Colin | he
# cast: B = Mrs. Ormerod | Mrs. Ormerod, the neighbour | she
# cast: C = the girl in the campervan | the girl | she
---
@heading
NOOR
@end
I’d like it on record that I told him on the phone, twice, no stairs.
⟦N→E i⟧“You said no stairs,”⟦/⟧ I said.
⟦E→N i⟧“I said no *flights* of stairs.”⟦/⟧
⟦N→E i⟧“What’s that, then?”⟦/⟧
He looked where I was pointing. He was a long pale streak of a man in a funeral suit with his trousers tucked into his socks. ⟦E→N i⟧“Those are steps,”⟦/⟧ he said. ⟦E→N i =⟧“There are only nine.”⟦/⟧
⟦N→E i⟧“It’s an iron-framed upright. It weighs more than a cow.”⟦/⟧
⟦E→N i⟧“What kind of cow?”⟦/⟧
I put my strap down. I’d been up since four. I’d done a three-bed in Gateshead before breakfast, and my lad Dec had gone home with his back, and it was raining the way it only rains on people who work for themselves.
⟦N→E i⟧“Mr. Strand. Is there anyone else here who can lift?”⟦/⟧
⟦E→N i⟧“There’s Mrs. Ormerod.”⟦/⟧
Mrs. Ormerod waved from the next doorstep. She was about ninety, and was holding a cake.
⟦B→N i⟧“I’ve a bad wrist, love,”⟦/⟧ she called, ⟦B→N i =⟧“but I can shout left and right!”⟦/⟧
⟦N→E i⟧“And you?”⟦/⟧ I asked him. ⟦N→E i =⟧“Can you lift?”⟦/⟧
⟦E→N i⟧“I teach medieval Latin.”⟦/⟧
⟦N→E i⟧“That’s a no.”⟦/⟧
⟦E→N i⟧“That’s a *no one’s ever asked me*,”⟦/⟧ he said, and took his jacket off, and folded it, and gave it to Mrs. Ormerod to hold with the cake.
I’ll say this. He did what he was told. When I said down he went down and when I said stop he stopped, and at step six, when the trolley wheel went and the whole weight of it came round on to him, he didn’t let go. He made a noise like a kettle, but he didn’t let go.
⟦B→N+E i⟧“Left!”⟦/⟧ shouted Mrs. Ormerod. ⟦B→N+E i =⟧“No, the other left!”⟦/⟧
⟦N→E i⟧“Are you all right under there?”⟦/⟧
⟦E→N i⟧“I can see my aunt,”⟦/⟧ said a voice from behind the piano. ⟦E→N i =⟧“There’s a light.”⟦/⟧
⟦N→E i⟧“That’s my van. Push.”⟦/⟧
@heading
ELI
@end
I had assumed I’d follow in a train.
⟦N→E i⟧“You’re coming with me,”⟦/⟧ said the driver. ⟦N→E i =⟧“I can’t unload it on my own, can I? It’s Whitehaven. It’s two and a half hours. Get in.”⟦/⟧
So I got in. The cab had a rosary of blue glass beads on the mirror, and it smelled of cardamom and diesel. There was a flask between the seats that she told me on no account to touch.
⟦E→N i⟧“What’s in it?”⟦/⟧
⟦N→E i⟧“Coffee. My teta makes it. You’d see God.”⟦/⟧
⟦E→N i⟧“I nearly did on the steps.”⟦/⟧
She laughed, or anyway she let some air out through her nose. She drove as she did everything else, with her whole arm. I had only had emails from *noor@noorsremovals* up to then, with no capitals, and had pictured, God forgive me, a man with a neck.
My phone rang at Scotch Corner. I knew who it would be.
⟦K→E i⟧“Have you got it?”⟦/⟧ said my sister.
⟦E→K i⟧“Hello, Kaja.”⟦/⟧
⟦K→E i⟧“Have you *got* it, Elias?”⟦/⟧
⟦E→K i⟧“It’s in the van.”⟦/⟧
⟦K→E i⟧“You’ve actually gone and done it. You’ve stolen a piano.”⟦/⟧
The driver’s eyebrows went up. The phone’s speaker is broken; it’s either off or it’s for everyone.
⟦E→K i⟧“I haven’t stolen it. It was left to me.”⟦/⟧
⟦K→E i⟧“It was left to *us*.”⟦/⟧
⟦E→K i⟧“It says ‘the children’s piano.’ You haven’t played since you were ten.”⟦/⟧
⟦K→E i⟧“And you have? You play one hymn! With two fingers!”⟦/⟧ There was a crash of crockery, she was evidently washing up at me. ⟦K→E i =⟧“I’ve a buyer for it in Leeds. Four thousand, Eli. I’ve got a boiler held together with tape. You know what Aunt Sig would have said.”⟦/⟧
⟦E→K i⟧“She’d have said to tune it first.”⟦/⟧
⟦K→E i⟧“You’re impossible. Who’s that breathing?”⟦/⟧
⟦N→K i⟧“It’s the removals,”⟦/⟧ said the driver, leaning over. ⟦N→K i =⟧“All right?”⟦/⟧
⟦K→N i⟧“Turn round,”⟦/⟧ said Kaja. ⟦K→N i =⟧“I’ll pay you double.”⟦/⟧
There was quite a long silence. I watched the wipers. I was thinking of the four hundred pounds I had given her, and that double would be eight, and that I’d have done it.
⟦N→K i⟧“Sorry, love, you’re breaking up,”⟦/⟧ she said, and reached across me and pressed the red button with her thumb.
⟦E→N i⟧“Thank you,”⟦/⟧ I said, when I could.
⟦N→E i⟧“Don’t thank me. Did you nick it?”⟦/⟧
⟦E→N i⟧“A bit,”⟦/⟧ I said.
@heading
NOOR
@end
A bit! I nearly put us in the verge.
⟦N→E i⟧“What d’you mean, a bit? That’s my licence!”⟦/⟧
⟦E→N i⟧“It’s half mine. I only stole Kaja’s half.”⟦/⟧
⟦N→E i⟧“Which half?”⟦/⟧
⟦E→N i⟧“The bass,”⟦/⟧ he said, very seriously. ⟦E→N i =⟧“She always sat on the left.”⟦/⟧
I didn’t want to like him. I’ve got a rule about customers, I made it after the fella in Morpeth. But he told me about it then, all the way over the top past Bowes with the clouds lying on the road. How their mam used to drop the two of them at the aunt’s on a Friday with a carrier bag, and some weeks she’d come on the Sunday and some weeks she wouldn’t. How the aunt couldn’t cook and couldn’t do hair, and had no idea what you said to kids, so she’d sit them down at the piano, one on each side.
⟦E→N i⟧“She never said ‘your mother’s not coming,’”⟦/⟧ he said. ⟦E→N i =⟧“She’d just say, ‘Let’s do the long one.’”⟦/⟧
⟦N→E i⟧“What was the long one?”⟦/⟧
⟦E→N i⟧“It’s a hymn. It’s got eleven verses.”⟦/⟧
⟦N→E i⟧“With two fingers.”⟦/⟧
⟦E→N i⟧“Kaja did the rest.”⟦/⟧
I gave him the flask. I don’t know why, I just held it out. He had one swallow and his eyes went like headlamps.
⟦E→N i⟧“Good Lord,”⟦/⟧ he said.
⟦N→E i⟧“Told you.”⟦/⟧
It was just after that that the engine light came on.
@break ~
The garage at Brough had one pump and one man. He came out wiping his hands on a bit of old towel and put his head under my bonnet, and sucked his teeth.
⟦G→E i⟧“It’s your alternator, pal.”⟦/⟧
⟦E→G i⟧“It’s her alternator,”⟦/⟧ said Eli.
⟦G→E i⟧“I can get one Monday.”⟦/⟧
⟦N→G i⟧“It’s Friday,”⟦/⟧ I said. ⟦N→G i =⟧“I’ve got a piano in there.”⟦/⟧
⟦G→E i⟧“She got a piano in there?”⟦/⟧ he asked Eli.
⟦E→G i⟧“You could try asking *her*,”⟦/⟧ said Eli, quite pleasantly. ⟦E→G i =⟧“She’s the one with the van. I’m only cargo.”⟦/⟧
The man went a bit pink. He looked at me properly for the first time. ⟦G→N i⟧“What sort of piano?”⟦/⟧
⟦N→G i⟧“Heavy.”⟦/⟧
⟦G→N i⟧“Me mam had one,”⟦/⟧ he said. ⟦G→N i =⟧“There’s a lad in Kirkby with a breaker’s yard. I’ll ring him. Might be a couple of hours, mind. Kettle’s through there.”⟦/⟧
I rang my grandmother from the forecourt. She’s eighty-one and she’s got three phones.
⟦T→N i⟧“Habibti, where are you? The rice is finished.”⟦/⟧
⟦N→T i⟧“I’ve broken down, Teta. I’m fine. I’m with a customer.”⟦/⟧
⟦T→N i⟧“What customer? A man?”⟦/⟧
⟦N→T i⟧“He’s a teacher.”⟦/⟧
⟦T→N i⟧“A teacher,”⟦/⟧ she said, in another voice altogether. ⟦T→N i =⟧“Of what?”⟦/⟧
⟦N→T i⟧“Latin.”⟦/⟧
⟦T→N i⟧“Is there money in it?”⟦/⟧
⟦N→T i⟧“I’m hanging up now.”⟦/⟧
⟦T→N i⟧“Did you give him the coffee? Noor? Did you give this man my coffee?”⟦/⟧
@heading
ELI
@end
It stopped raining at about six. The garage man, whose name turned out to be Colin, had the battery on the bench and half my sandwich in his hand. A campervan had pulled in for diesel, and there was a girl of nineteen or twenty sitting on its step with her chin on her knees.
I asked if I might open the back doors.
⟦N→E i⟧“What for?”⟦/⟧
⟦E→N i⟧“To see that it’s all right.”⟦/⟧
⟦N→E i⟧“It’s strapped in four places,”⟦/⟧ Noor said. ⟦N→E i =⟧“*You’re* not as well strapped in as that piano.”⟦/⟧ But she threw me the keys.
I climbed up. It was dim in there, with the grey blankets hanging like a chapel. I lifted the lid and I touched the A, just to hear if the damp had got at it.
⟦C→E i⟧“Is that real?”⟦/⟧ said the girl from the campervan.
⟦E→C i⟧“It’s a Bechstein. More or less. She had it from a cinema.”⟦/⟧
⟦C→E i⟧“Can you play it?”⟦/⟧
⟦E→C i⟧“One hymn,”⟦/⟧ I said.
⟦G→E i⟧“Give us it, then!”⟦/⟧ shouted Colin.
I want to be honest about this, because it’s Noor’s turn after me and she’ll only tell you. I played it very badly. I did the top line with two fingers as I had always done, and where the left hand comes in there was a hole. I’d never heard it without. I’d had my sister on that side, kicking my ankle. I got as far as the end of the second verse and I found that I couldn’t see the keys.
The van dipped. Someone sat down beside me on the wheel arch.
⟦N→E i⟧“Budge up,”⟦/⟧ she said.
⟦E→N i⟧“You don’t play.”⟦/⟧
⟦N→E i⟧“No. I don’t.”⟦/⟧ She’d got my telephone in her hand, and she was scrolling down it with a black thumb. ⟦N→E i =⟧“What’s your code? Never mind, it’s one-two-three-four, you absolute child. Here.”⟦/⟧
⟦E→N i⟧“What are you doing?”⟦/⟧
It was ringing. It rang five times, for everyone.
⟦K→E i⟧“What?”⟦/⟧ said my sister.
I couldn’t say a word. I looked at Noor, who looked at me, and who then rolled her eyes to heaven and bent down to the thing and said, ⟦N→K i⟧“It’s the removals again. We’re in Brough. He’s trying to do the long one and he’s got no left.”⟦/⟧
There was nothing at first but the boiler. One could hear it, knocking away like a bad conscience.
⟦K→E i⟧“Eli?”⟦/⟧ said Kaja.
⟦E→K i⟧“Hello.”⟦/⟧
⟦K→E i⟧“Are you crying in a petrol station?”⟦/⟧
⟦E→K i⟧“In a van. In a petrol station.”⟦/⟧
⟦K→E i⟧“You never could count,”⟦/⟧ she said. Her voice had gone thick. ⟦K→E i =⟧“You always come in early on the third. Go on. I’ll hum it. One, two, *wait* for it, you idiot—”⟦/⟧
@heading
NOOR
@end
He’s made it sound nice. It was horrible, it was like cats. But I’ll tell you what, Colin took his cap off.
They did all eleven verses. When it finished nobody clapped, and the girl from the camper was blowing her nose on her sleeve.
⟦K→E i⟧“I still need the boiler,”⟦/⟧ said the sister.
⟦E→K i⟧“I know. I’ve got nearly two thousand in the building society. It was for a conference.”⟦/⟧
⟦K→E i⟧“On what?”⟦/⟧
⟦E→K i⟧“Marginalia.”⟦/⟧
⟦K→E i⟧“Oh, for God’s sake, Eli,”⟦/⟧ she said, but you could tell it was all right. ⟦K→E i =⟧“I’ll want it at Christmas. You’ll bring it here for Christmas.”⟦/⟧
⟦N→K i⟧“He will *not*,”⟦/⟧ I said. ⟦N→K i =⟧“You’ll go to him. It’s got nine steps.”⟦/⟧
⟦K→N i⟧“Who *is* that woman?”⟦/⟧ said Kaja.
He looked at me. He’d oil all up his nice white shirt, I’d no idea how, he’d not touched anything. There was a bit of sun coming in under the door.
⟦E→K i⟧“She’s Noor,”⟦/⟧ he said. ⟦E→K i =⟧“She can lift.”⟦/⟧
We got off about eight. Colin wouldn’t take anything for the labour. We’d done a good ten miles before either of us spoke, and then both of us did.
⟦E→N i⟧“I wondered if—”⟦/⟧
⟦N→E i⟧“There’s rice,”⟦/⟧ I said. ⟦N→E i =⟧“At my teta’s. Tomorrow, like, not tonight. She’s going to ask what you earn.”⟦/⟧
⟦E→N i⟧“What should I tell her?”⟦/⟧
⟦N→E i⟧“Say it in Latin,”⟦/⟧ I told him.

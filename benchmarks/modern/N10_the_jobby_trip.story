# title: the jobby trip (true story mostly)
# style: third person past; British single quotes with missing commas and some missing closing quotes, run-on paragraphs; Scottish school story by a teenager on a fiction forum
# cast: S = Hugh McCafferty | Shug, McCafferty, Hugh, wee man | he
# cast: L = Leanne Tosh | Leanne, Tosh, Miss Tosh | she
# cast: W = Waqar Siddiqui | Waqar, Waq | he
# cast: G = Gregor Baxter | Big Gregor, Gregor, Baxter, big man, son | he
# cast: A = Mr Abernethy | Abernethy, sir, the Abbot | he
# cast: K = Miss Kaur | Kaur, miss | she
# cast: T = Tam | the guide, the sewage guy, Tam the sewage man | he
# cast: R = Mrs Rennie | the heidie, Rennie, the head teacher | she
# cast: D = the bus driver | the driver | he
---
@note
right this is for the write-what-you-know thread. names are changed except shug who said he doesnt mind. i know my speech marks are mince so dont start
@end
It was 3G3 that got the sewage works because all the other classes had picked already.
⟦L→K i⟧'It's no fair miss'⟦/⟧ said Leanne Tosh. ⟦L→K i =⟧'3G1 are going to Nando's.'⟦/⟧
⟦K→L i⟧'They're going to the harbour, Leanne.'⟦/⟧
⟦L→K i⟧'There's a Nando's AT the harbour.'⟦/⟧
⟦W→K i⟧'What's even in a sewage works'⟦/⟧ said Waqar.
Everybody looked at him.
⟦W→S i⟧'I mean apart from that.'⟦/⟧
Miss Kaur was new and she still thought if you were nice to people they'd be nice back. She had a wee badge on that said GEOGRAPHY ROCKS with a picture of a rock. ⟦K→S+L+W+G i⟧'It's actually really interesting. Where do you think it goes when you flush? That's a question. Anyone? Hugh?⟦/⟧
⟦S→K i⟧'Gregor's house'⟦/⟧ said Shug and the whole class was in bits, and ⟦G→S i⟧'I'll batter you'⟦/⟧ said Big Gregor but he was laughing an all.
⟦K→S+G i⟧'Okay. Okay guys. Settle down.'⟦/⟧
Nobody settled down. Then the door opened and they did, like somebody pulled a plug out, because it was Mr Abernethy. He was six foot five and he'd been there since before there was a roof. Folk called him the Abbot. He'd once gave a boy detention for breathing sarcastically.
⟦A→K i⟧'I understand you require a second adult, Miss Kaur.'⟦/⟧
⟦K→A i⟧'Oh! Only if you're free Mr Abernethy.'⟦/⟧
⟦A→K i⟧'I am not free. I have been told.'⟦/⟧ He looked round all of us one at a time and stopped at Shug. ⟦A→S i⟧'McCafferty. I taught your father. He ate a crayon.'⟦/⟧
⟦S→A i⟧'Aye sir. He says it was for a bet.'⟦/⟧
⟦A→S i⟧'There was no bet.'⟦/⟧
@break ****
So that was the bus. Shug, Waq and Big Gregor had the back seat and Leanne was in the one in front on her knees facing the wrong way.
⟦L→G i⟧'What've you got?'⟦/⟧ ⟦G→L i⟧'Nothing'⟦/⟧ ⟦L→G i⟧'You've got something up your jumper.'⟦/⟧ ⟦G→L i⟧'It's just ma phone.'⟦/⟧ ⟦L→G i⟧'You're no meant to have your phone, the Abbot took everybody's in at the gate.'⟦/⟧ ⟦G→L i⟧'He took ma sister's old one. This is the real one.'⟦/⟧ Gregor took it out to show her, it was brand new. It was his birthday on the Saturday and his da had gave him it early because he was away back to the rigs. ⟦G→L i⟧'Don't touch it'⟦/⟧ he said. ⟦G→L i =⟧'It's got a plastic on it still.'⟦/⟧
⟦W→G i⟧'You're gonnae lose that'⟦/⟧ said Waqar.
⟦G→W i⟧'I'm no.'⟦/⟧
⟦W→G i⟧'I'm just saying. We're going to a place that's made of holes'⟦/⟧
⟦D→L i⟧'Sit round on your bum hen or I'm stopping the bus!'⟦/⟧ shouted the driver.
⟦L i⟧'I don't even want to be on the bus'⟦/⟧ said Leanne but she sat round.
⟦S→G i⟧'Bet you a tenner you cannae get a photo of the Abbot in a hairnet'⟦/⟧ Shug said.
⟦G→S i⟧'How would he be in a hairnet?'⟦/⟧
⟦S→G i⟧'It's health and safety. They'll make us all wear hats, there's bound to be hats.'⟦/⟧
Gregor thought about it. You could watch him doing it, it was like a ferry turning.
⟦G→S i⟧'Tenner?⟦/⟧
⟦S→G i⟧'Tenner.'⟦/⟧
⟦W i⟧'This is how it starts'⟦/⟧ said Waqar to the window.
@break ****
It was hard hats. The guide was called Tam and he was dead wee and dead happy, he'd a moustache and a laminated card with all the different kinds of pipe.
⟦T→S+L+W+G i⟧'Right boys and girls, first thing everybody asks is does it smell.'⟦/⟧
⟦L→T i⟧'It's *boufin*'⟦/⟧ said Leanne through her sleeve.
⟦T→L i⟧'And the answer's you get used to it. I've been here twenty six year and I cannae smell a thing. I cannae smell ma dinner.'⟦/⟧ He seemed proud of it. ⟦T→S+L+W+G i =⟧'Now! This here is your inlet. What d'you think's the weirdest thing we ever got in the screens?'⟦/⟧
⟦S→T i⟧'A body'⟦/⟧
⟦T→S i⟧'Naw.'⟦/⟧
⟦W→T i⟧'A crocodile.'⟦/⟧
⟦T→W i⟧'Naw but you're warm. Any advance? You sir, big fella at the back.'⟦/⟧
⟦A→T i⟧'I am staff'⟦/⟧ said Mr Abernethy.
⟦T→A i⟧'Have a guess anyway.'⟦/⟧
The Abbot looked down at him from under the hard hat. It was too small for him, it sat up on top like an egg cup. It was the best thing any of us ever saw. ⟦A→T i⟧'A set of bagpipes'⟦/⟧ he said.
Tam's mouth fell open. ⟦T→A i⟧'How'd you know that?'⟦/⟧
⟦A→T i⟧'They were my brother-in-law's.'⟦/⟧
Nobody knew if you were allowed to laugh. Miss Kaur did, she made a noise like a hiccup and turned it into a cough, and that was when Shug elbowed Gregor. ⟦S→G i⟧'Now'⟦/⟧ he whispered. ⟦S→G i =⟧'Get it now, get the hat'⟦/⟧
Gregor leaned out round the side of Waqar with the phone. He leaned over the rail for a better angle. The rail went *dunk*.
It was in slow motion, everybody that was there will tell you. It came up out of his hand like a bar of soap. It turned round twice and you could see the plastic flashing on it. Then it went down in the tank and it didn't even splash. It just went in.
⟦G i⟧'Naw'⟦/⟧ said Big Gregor. ⟦G i =⟧'Naw naw naw naw naw.'⟦/⟧
⟦K→G i⟧'What was that? Gregor what was that, did something fall in?'⟦/⟧
⟦W→K i⟧'It was a bird miss'⟦/⟧ said Waqar straight away. ⟦K→W i⟧'A BIRD?'⟦/⟧ ⟦W→K i⟧'Dived right in miss. Suicide.'⟦/⟧
⟦T→W i⟧'We don't get many birds'⟦/⟧ said Tam.
And the thing is if he'd just said it was a phone. But he couldn't because he wasn't supposed to have it, and he couldn't greet because he was Big Gregor. He was six foot and fourteen years old and his chin was going. Then he'd one leg over the rail.
⟦L→G i⟧'GREGOR!⟦/⟧
⟦S→G i⟧'Big man don't, don't, it's jobbies!'⟦/⟧
⟦G→S i⟧'It's ma DA'S! He worked double for it!'⟦/⟧
⟦T→G i⟧'Son! Get down aff there, it's nine feet deep and it's moving!'⟦/⟧
⟦G→T i⟧'I can swim!'⟦/⟧ ⟦T→G i⟧'You cannae swim in that, naebody can swim in that, it's full of air, you go doon like a stone!'⟦/⟧
Miss Kaur had him by the jumper and Shug had a leg and he was that strong he was taking them both over with him. Then a big long arm came down past everybody and took a hold of Gregor by the back of the collar. And lifted him. I swear down. The Abbot picked up Big Gregor with one hand like a kitten and put him back on the path, on his feet, and straightened his hat.
⟦A→G i⟧'Baxter'⟦/⟧ he said. ⟦A→G i =⟧'What is in the tank?'⟦/⟧
Gregor couldn't talk.
⟦S→A i⟧'It's his phone sir. It was my fault, I bet him.'⟦/⟧
⟦L→A i⟧'His da gave him it for his birthday sir. He'll no see him till Easter.'⟦/⟧
⟦A→L i⟧'I did not ask for a chorus, Miss Tosh.'⟦/⟧ But he kept looking at Gregor. ⟦A→G i⟧'Your father is on the Ninian.'⟦/⟧
⟦G→A i⟧'Aye sir. How d'you...'⟦/⟧
⟦A→G i⟧'I taught him. He ate nothing. He was a decent, quiet boy who looked out of the window.'⟦/⟧ Then he turned round to Tam and he started taking off his jacket and folding it, and everybody went dead silent. ⟦A→T i⟧'You have, I take it, a net?'⟦/⟧
⟦T→A i⟧'We've a rake.'⟦/⟧
⟦A→T i⟧'How long?'⟦/⟧
⟦T→A i⟧'Twelve feet. But see sir I cannae let you, there's a form'⟦/⟧
⟦A→T i⟧'Then fetch the form.'⟦/⟧
⟦K→A i⟧'Mr Abernethy you're not serious'⟦/⟧ said Miss Kaur.
⟦A→K i⟧'Miss Kaur I retire in nine weeks. I have been serious for thirty-eight years. Kindly hold my watch.'⟦/⟧
@break ****
It took him forty minutes. Tam shut off the paddles. He lay on his front on the path in his shirt and tie with his sleeves up and the rake right down in it to his oxters, and him and Tam talked the whole time like they were fishing.
⟦T→A i⟧'Left a bit. That's just a nappy.'⟦/⟧
⟦A→T i⟧'I have something.'⟦/⟧
⟦T→A i⟧'That's a brick.'⟦/⟧
⟦A→T i⟧'Why would there be a brick?'⟦/⟧
⟦T→A i⟧'Pal, I've gave up asking.'⟦/⟧
3G3 were all along the rail. Naebody was carrying on. Leanne was holding Gregor's hand and he was letting her and Shug for once in his life had nothing to say. Waqar was timing it.
⟦W→S i⟧'D'you think it'll work?'⟦/⟧ ⟦S→W i⟧'Nah. No chance.'⟦/⟧ ⟦L→S i⟧'Rice'⟦/⟧ said Leanne. ⟦L→S+W i =⟧'You put it in rice.'⟦/⟧ ⟦W→L i⟧'You'd need a lot of rice.'⟦/⟧ ⟦S→L+W i⟧'You'd need a priest.'⟦/⟧
⟦A i⟧'HA!'⟦/⟧ said the Abbot.
He stood up. He was brown to the shoulder. And between two fingers he was holding it, it was dripping, and he wiped the front of it with his own tie and as sure as I'm sitting here it lit up. There was a picture on it of a man in orange overalls with his thumb up.
The noise! You'd of thought it was Hampden. Miss Kaur was jumping up and down. ⟦G→A i⟧'Sir'⟦/⟧ said Big Gregor, and he was greeting now, he didn't care who saw. ⟦G→A i =⟧'Sir I'll, thanks sir, I'll pay your tie.'⟦/⟧
⟦A→G i⟧'You will do no such thing. It was a gift from my wife's mother.'⟦/⟧ He held out the phone, then he took it back again and looked close at it. ⟦A→G i =⟧'There appears to be a photograph. Of me. In a hat.'⟦/⟧
Dead silence. You could hear a jobby drop.
⟦A→S i⟧'McCafferty.'⟦/⟧
⟦S→A i⟧'Aye sir'⟦/⟧
⟦A→S i⟧'What was the sum?'⟦/⟧
⟦S→A i⟧'A tenner sir.'⟦/⟧
⟦A→S i⟧'Then pay the boy'⟦/⟧ said Mr Abernethy.
@break ****
⟦R→K+A i⟧'I've had a phone call from Scottish Water'⟦/⟧ said Mrs Rennie in her office. This bit is from Miss Kaur, she told us at prizegiving. ⟦R→K+A i =⟧'I'd like somebody to explain it to me from the beginning.'⟦/⟧
⟦K→R i⟧'Well it was a really good trip actually'⟦/⟧
⟦R→A i⟧'Is that smell you, Alasdair?'⟦/⟧
⟦A→R i⟧'One gets used to it'⟦/⟧ said Mr Abernethy.
⟦R→A i⟧'They say that you were lying down.'⟦/⟧
⟦A→R i⟧'I was teaching'⟦/⟧ he said and he looked out the window.
@end_note
he got a standing ovation at the end of term and a hard hat with THE ABBOT on it. gregors phone still works but you cant use it in a warm room
@end

# title: The Clothes Bank
# style: third person past; dashes for speech, Irish manner, tags run on after a comma, mostly dialogue; Dublin fire station
# cast: T = Station Officer Tierney | Tierney, the Station Officer, the boss, Frank | he
# cast: H = Mags Hanlon | Mags, Hanlon, the Sub | she
# cast: W = Wacker Doyle | Wacker, Doyle | he
# cast: B = Git Brophy | Git, Brophy | he
# cast: C = Furlong | the Child, Declan Furlong, Declan, the recruit | he
# cast: N = control | the girl in control, the radio | she
# cast: G = Mr Garvey | Garvey, the man in the clothes bank, the legs, Tom, Da | he
# cast: L = the woman in the slippers | Linda, the daughter, Mr Garvey's daughter | she
# cast: Y = the young fella with the dog | the young fella, the lad with the dog | he
---
The lasagne was coming out of the oven when the bell went. The lasagne was always coming out of the oven.
⟦W→B i⟧—I don't believe it,⟦/⟧ said Wacker.
⟦B→W i⟧—Put a plate over it.⟦/⟧
⟦W→B i⟧—It won't be the same.⟦/⟧
⟦H→W+B i⟧—Lads,⟦/⟧ said Mags, going past with her boots in her hand. ⟦H→W+B i =⟧Now, would be good.⟦/⟧
They were out the gate in fifty seconds. The Child did up his collar. It was his ninth shift and he'd been to two bins, a wheelie bin, and a cat.
⟦T→N i⟧—Control from Delta One, we're mobile,⟦/⟧ said Tierney into the handset. ⟦T→N i =⟧What is it you have for us?⟦/⟧
⟦N→T i⟧—Delta One from control. Person trapped. Car park of the SuperValu, Killester. Over.⟦/⟧
⟦T→N i⟧—Trapped in a car?⟦/⟧
⟦N→T i⟧—Negative.⟦/⟧
⟦T→N i⟧—In what, so?⟦/⟧
They heard her looking at her screen.
⟦N→T i⟧—It says here a clothes bank,⟦/⟧ said the radio.
⟦B→W i⟧—A what?⟦/⟧
⟦W→B i⟧—One of them yokes for your old trousers. For the charity.⟦/⟧
⟦B→W i⟧—How would you get trapped in that?⟦/⟧
⟦W→B i⟧—You'd be surprised. There was a woman in Santry got her arm in one, she was there two days.⟦/⟧
⟦B→W i⟧—She was not.⟦/⟧
⟦W→B i⟧—Two days. They had to feed her.⟦/⟧
⟦H→W i⟧—That was a postbox, Wacker, and it was twenty minutes.⟦/⟧
⟦W→H i⟧—It felt like two days. I was the one feeding her.⟦/⟧
⟦C→W i⟧—What did you feed her?⟦/⟧ said the Child.
⟦W→C i⟧—A Twix.⟦/⟧
@break
It was raining on the car park. There was a small crowd and a dog. The clothes bank was beside the bottle banks, green, about the height of a man, with a picture of a smiling jumper, and out of the hatch at the front there was a pair of legs. They had good grey trousers on them and one shoe.
⟦T→Y i⟧—How long's he been there?⟦/⟧
⟦Y→T i⟧—I don't know. I was only walking the dog. She started barkin' at his shoe.⟦/⟧
⟦T→Y i⟧—Is he talking?⟦/⟧
⟦Y→T i⟧—He was. He told me to fuck off.⟦/⟧
⟦T→Y i⟧—That's a good sign.⟦/⟧
Tierney went up and rapped with his knuckles on the jumper.
⟦T→G i⟧—Hello in there. Dublin Fire Brigade. Are you all right?⟦/⟧
⟦G→T i⟧—I'm grand.⟦/⟧ It came from a long way down. ⟦G→T i =⟧Go away.⟦/⟧
⟦T→G i⟧—What's your name?⟦/⟧
⟦G→T i⟧—Garvey.⟦/⟧
⟦T→G i⟧—Have you a first name, Mr Garvey?⟦/⟧
⟦G→T i⟧—I have.⟦/⟧
They waited.
⟦H→T i⟧—That's you told, Frank,⟦/⟧ said Mags.
⟦T→G i⟧—Are you hurt at all, Mr Garvey? Have you pain anywhere? Can you feel your legs?⟦/⟧
⟦G→T i⟧—I can. They're wet.⟦/⟧
⟦T→G i⟧—And how did you get in?⟦/⟧
⟦G→T i⟧—Through the hole.⟦/⟧
⟦B→W i⟧—You can't fault him.⟦/⟧
⟦T→H+W+B i⟧—Right. There's a tilt-plate in these, it lets you in and it won't let you out. If we pull him we'll have the skin off his back. Is there a key?⟦/⟧
⟦H→T i⟧—There's a number on the side. I rang it. It's an office in Cavan and they're shut till Monday.⟦/⟧
⟦W→T i⟧—I could have the front off that with the spreaders in two minutes.⟦/⟧
⟦T→W i⟧—And where's his head while you're at it?⟦/⟧
⟦W→T i⟧—That's what I don't know.⟦/⟧
⟦T→C i⟧—Child.⟦/⟧
⟦C→T i⟧—Yes, boss?⟦/⟧
⟦T→C i⟧—What are you round the chest?⟦/⟧
⟦C→T i⟧—I don't know. Thirty-six?⟦/⟧
⟦T→C i⟧—There's an inspection flap at the back up top, about the size of a telly. Up you go on Brophy and have a look in, and tell us how he's lying.⟦/⟧
⟦B→T i⟧—Why on me?⟦/⟧
⟦T→B i⟧—You've the shoulders for it. You're always telling us.⟦/⟧
The Child went up. He put one knee on Git's epaulette and one hand in his hair.
⟦B→C i⟧—Mind me ear!⟦/⟧
⟦C→B i⟧—Sorry. Sorry, Git.⟦/⟧
⟦B→C i⟧—That's me other ear.⟦/⟧
He got the flap open and his torch in. It was nearly full. It was all black sacks, burst ones, sleeves hanging out, and a smell of other people's houses. The man was face-down in it with his arms out in front of him as if he was swimming. He'd got a sack ripped open and he'd hold of something with both hands.
⟦C→G i⟧—Hello, Mr Garvey,⟦/⟧ said the Child.
⟦G→C i⟧—Who's that?⟦/⟧
⟦C→G i⟧—Declan. I'm up here. You'll see me light.⟦/⟧
⟦G→C i⟧—You sound about twelve.⟦/⟧
⟦C→G i⟧—I'm twenty-two. What've you got there?⟦/⟧
There was a bit of a silence.
⟦G→C i⟧—It's a coat,⟦/⟧ said Mr Garvey.
⟦C→G i⟧—Is it yours?⟦/⟧
⟦G→C i⟧—It's not mine, it's a lady's coat. It's my wife's. Don't tell them out there.⟦/⟧
⟦C→G i⟧—I won't.⟦/⟧
⟦T→C i⟧—What's he saying?⟦/⟧ Tierney called up.
⟦C→T i⟧—He's on his front, boss. His head's towards the back, this end, well clear. If you go in at the front low down you'll be a good two foot off him.⟦/⟧
⟦T→C i⟧—Good man. Stay there and talk to him. It'll be loud.⟦/⟧
⟦B→T i⟧—Stay there?⟦/⟧ said Git.
@break
⟦C→G i⟧—They're going to cut it, Mr Garvey. There'll be a noise.⟦/⟧
⟦G→C i⟧—I'm not deaf.⟦/⟧
⟦C→G i⟧—How did it get in here? The coat.⟦/⟧
⟦G→C i⟧—My daughter. She came over to do the wardrobe. I said to her, do it, I said, you're right, it's a year. It was my own idea, nearly. I went off to get the paper. And I was walking back with the paper and I thought, what did she do with the green coat?⟦/⟧
⟦C→G i⟧—And she'd brought it here.⟦/⟧
⟦G→C i⟧—She's very efficient,⟦/⟧ said Mr Garvey. ⟦G→C i =⟧She's an accountant.⟦/⟧
⟦C→G i⟧—Could you not have rung the number?⟦/⟧
⟦G→C i⟧—I did. They're in Cavan.⟦/⟧
The spreaders started. The Child put his two hands over his ears and Git, underneath, had none to spare and said a thing about the Child's mother. The whole bank shook. A cardigan slid down and covered Mr Garvey's head.
⟦G→C i⟧—Son? Are you there?⟦/⟧
⟦C→G i⟧—I'm here!⟦/⟧
⟦G→C i⟧—I can't see your light.⟦/⟧
⟦C→G i⟧—You've a cardigan on you! Hang on!⟦/⟧ He went in as far as his belt. He hung there with his arm out and got it by a button. ⟦C→G i =⟧There. Can you see me now?⟦/⟧
⟦G→C i⟧—I can. Jaysus. You're only a child.⟦/⟧
⟦C→G i⟧—That's what they call me,⟦/⟧ said the Child.
Outside there was a woman coming across the car park in her slippers, running, with a coat over her pyjamas.
⟦L→T i⟧—Is that me da? Is that my da in there? Them's his trousers!⟦/⟧
⟦T→L i⟧—Are you Mr Garvey's daughter?⟦/⟧
⟦L→T i⟧—Linda. What's he doing? Is he all right? Da!⟦/⟧
⟦G→T i⟧—Don't let her near me,⟦/⟧ said the legs.
⟦H→L i⟧—He's all right, love. He's a bit stuck. Come in here out of the wet beside me. When did you see him last?⟦/⟧
⟦L→H i⟧—At four. I was over doing Mam's things for him. He was grand, he went out for his paper. And I rang tonight at nine and there was no answer, and I rang and rang, and Mrs Dunne next door said he was gone out with a torch. What's he looking for? I'd have brought it back. I'd have got him anything he wanted.⟦/⟧
⟦H→L i⟧—Did you put in a coat?⟦/⟧
⟦L→H i⟧—I put in nine coats. She'd loads of coats.⟦/⟧
⟦H→L i⟧—Was there a green one?⟦/⟧
Linda opened her mouth. Then she turned around and looked at the bank, and the jumper on the front of it smiling away in the blue lights.
⟦L→H i⟧—She was wearing that at the airport,⟦/⟧ she said. ⟦L→H i =⟧When they met.⟦/⟧
⟦W→T i⟧—She's going,⟦/⟧ shouted Wacker. ⟦W→T i =⟧Stand back, boss. She's going!⟦/⟧
The front came off it with a shriek, and everything came out after it, very slowly, like a cow sitting down: sacks, shoes, a lamp, a wedding dress, curtains; and in the middle of them, on his belly, Mr Garvey, aged about seventy, with a tie on. He lay on the tarmac and blinked at them all. He still had it by the collar.
⟦T→G i⟧—You're out,⟦/⟧ said Tierney. ⟦T→G i =⟧Don't get up. Wacker, the blanket.⟦/⟧
⟦L→G i⟧—Da. Da, you eejit. You could have told me.⟦/⟧
⟦G→L i⟧—I didn't want to put you out.⟦/⟧
⟦L→G i⟧—Put me out!⟦/⟧
⟦G→L i⟧—You'd them all folded.⟦/⟧
She got down on the ground in her pyjamas. No one knew where to look. Mags took the dog off the young fella and gave it her full attention.
⟦L→G i⟧—Show me,⟦/⟧ said Linda.
⟦G→L i⟧—There's a button gone.⟦/⟧
⟦L→G i⟧—I've a tin of buttons. Give it here to me. Da. I'll only hold it.⟦/⟧
⟦B→T i⟧—Boss?⟦/⟧ said a voice from round the back. ⟦B→T i =⟧I don't want to be spoiling anything.⟦/⟧
⟦T→B i⟧—What is it, Git?⟦/⟧
⟦B→T i⟧—He's stuck.⟦/⟧
⟦T→B i⟧—Who's stuck?⟦/⟧
⟦B→T i⟧—The Child.⟦/⟧
They went around. Git was standing with his cap gone, and a boot on each shoulder, and above the boots there was the lower half of a fireman.
⟦C→T i⟧—It's me belt,⟦/⟧ said the Child's voice, from the inside.
⟦W→T i⟧—Ah, no,⟦/⟧ said Wacker. He'd to hold on to the bottle bank. ⟦W→T i =⟧Ah, no. Somebody get a Twix.⟦/⟧
@break
It was ten to one. The lasagne was the colour of the table.
⟦W→B i⟧—It's not the same,⟦/⟧ said Wacker.
⟦B→W i⟧—Eat it and shut up.⟦/⟧
⟦W→B i⟧—I'm only saying.⟦/⟧
⟦H→C i⟧—What'll you tell your ma, Declan? When she asks what you did tonight?⟦/⟧
He thought about it. He'd a red line around his middle that he'd have for a week.
⟦C→H i⟧—I'll tell her it was a rescue,⟦/⟧ he said.
⟦T→C i⟧—It was,⟦/⟧ said Tierney. ⟦T→C i =⟧It was two.⟦/⟧
The bell went.

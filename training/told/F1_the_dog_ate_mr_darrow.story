# title: The Dog Ate Mr Darrow
# style: third person past; straight double quotes; ffnet kidfic, amateur punctuation
# cast: R = Rob Keaney | Rob, Dad, Daddy, Mr Keaney, Robert, Robbie, their dad | he
# cast: M = Maisie Keaney | Maisie, Maise, Mais, his daughter, sweetheart | she
# cast: J = Joe Keaney | Joe, Joey, Joseph, his son, bud | he
# cast: D = Mr Darrow | Darrow, Adam Darrow, Adam, their teacher, the teacher, Mr Darrow from school | he
# cast: N = Nan | Mam, Mum, Maureen, his mother, Mrs Keaney | she
# cast: P = Uncle Pete | Pete, Peter, his brother | he
# cast: V = the vet | | she
# cast: L = the lollipop lady | Mrs Binns | she
---
@note
A/N: ok so this is my first fic that isnt angst in about a YEAR. Rob and the twins have been living in my head since the summer so be nice!! Not beta'd all mistakes are mine. Biscuit is based on my own dog who is also terrible. R&R xx
@end
It was eight forty three on a Monday morning and Rob Keaney could not find a single shoe.
Well that wasn't true. He could find LOTS of single shoes. What he couldn't find was two of the same one.
⟦R→M+J i⟧"Maisie! Joe! Who's had the shoes?"⟦/⟧
⟦J→R i⟧"Not me!"⟦/⟧
⟦M→R i⟧"Not me either. It was Biscuit."⟦/⟧
⟦J→R i⟧"It's always Biscuit,"⟦/⟧ Joe said from under the table, where he was eating his toast because he was being a badger this week and badgers didn't sit on chairs.
Biscuit who was a very large and very yellow dog thumped his tail on the lino. There was a bit of shoelace hanging out of his mouth.
⟦R i⟧"Oh for the love of-"⟦/⟧ Rob stopped because they were both looking at him. ⟦R i =⟧"...pete."⟦/⟧
⟦M→R i⟧"Uncle Pete?"⟦/⟧
⟦R→M i⟧"No sweetheart. Different Pete. Get your wellies."⟦/⟧
⟦M→R i⟧"But it's not raining Daddy."⟦/⟧
⟦R→M i⟧"It will be."⟦/⟧
⟦J→R i⟧"Mr Darrow says we're not allowed wellies in class because of what Kyle did."⟦/⟧ That was Joe again.
⟦R→J i⟧"What did Kyle do?"⟦/⟧
The twins looked at each other. They did that. They'd done it since they were about four hours old and their mum was still here to laugh at it.
⟦M→R i⟧"We said we wouldn't tell,"⟦/⟧ said Maisie solemnly. ⟦M→R i =⟧"But it was a frog."⟦/⟧
⟦J→R i⟧"It was SIX frogs."⟦/⟧
@break ~*~*~
They ran the whole way. Mrs Binns the lollipop lady saw them coming and stepped out into the road without even being asked.
⟦L→R i⟧"Late again Robert!"⟦/⟧
⟦R→L i⟧"Morning Mrs Binns! Sorry Mrs Binns!"⟦/⟧
⟦L→R+M+J i⟧"Nice wellies!"⟦/⟧
The playground was empty which was never a good sign. Rob had Maisie by one hand and Joe by the other and Biscuit's lead looped round his wrist, because there had not been time to take the dog back, because the dog had eaten the time. He got to the door of Year One just as it was opening.
He'd only met the new teacher once at the parents evening and he'd been so tired that he mostly remembered a green jumper. There was a green jumper now. There was a man in it. He had kind of curly hair with chalk in it and he was trying not to laugh.
⟦D→R i⟧"Mr Keaney."⟦/⟧
⟦R→D i⟧"Mr Darrow. Hi. I'm so sorry, we had a- there was a shoe thing."⟦/⟧
⟦M→D i⟧"Biscuit ate them,"⟦/⟧ Maisie explained.
⟦D→M i⟧"Biscuits?"⟦/⟧
⟦M→D i⟧"No, BISCUIT. He's him."⟦/⟧ She pointed.
⟦D→M i⟧"Ah. Hello him."⟦/⟧ Mr Darrow crouched down and held his hand out and that was his mistake.
It happened very fast. Later Joe would tell it at Show and Tell with actions. Biscuit, who had never bitten anybody in his life, opened his great big yellow mouth and very gently, as if it was a sausage, ate the sleeve of the green jumper. Then he pulled.
⟦R i⟧"NO! Drop it! Biscuit, drop!"⟦/⟧
⟦J→D i⟧"He doesn't know drop,"⟦/⟧ said Joe helpfully. ⟦J→D i =⟧"He knows sit and he knows cheese."⟦/⟧
⟦D i⟧"Cheese,"⟦/⟧ said Mr Darrow who was now more or less lying on the step.
Biscuit let go at once and sat down looking round for it. There was about a foot and a half more sleeve than there had been before.
⟦R→D i⟧"I'll pay for it,"⟦/⟧ Rob said. He could feel his ears going red. ⟦R→D i =⟧"I'll- is it wool? It looks like it's wool. I'm so so sorry."⟦/⟧
⟦D→R i⟧"My gran knitted it."⟦/⟧
⟦R i⟧"Oh God."⟦/⟧
⟦D→R i⟧"She knits one a month. I've got a wardrobe full, you've done me a favour honestly."⟦/⟧ He got up and dusted his knees and then he smiled, and Rob forgot what he'd been going to say next. ⟦D→M+J i =⟧"Come on then you two. Coats on pegs. Are those *wellies?*"⟦/⟧
@break ~*~*~
⟦N→R i⟧"So what's he like?"⟦/⟧
⟦R→N i⟧"Who?"⟦/⟧
⟦N→R i⟧"Don't you who me Robbie. This Mr Darrow from school. I've heard nothing else since I picked them up."⟦/⟧ Nan was doing the ironing in front of the telly with the sound off. She didn't live with them, she just happened to be there every day from three till seven. ⟦N→R i =⟧"Mr Darrow says this, Mr Darrow says that. Apparently Mr Darrow can wiggle his ears."⟦/⟧
⟦R→N i⟧"He's a teacher Mam. He's fine. He's nice."⟦/⟧
⟦N→R i⟧"Nice,"⟦/⟧ said his mother, and put the iron down on its end.
⟦R→N i⟧"What?"⟦/⟧
⟦N→R i⟧"I never said a word."⟦/⟧
⟦P→N+R i⟧"Who's nice?"⟦/⟧ Pete had come in the back way like he always did, straight to the fridge.
⟦N→P i⟧"The twins' teacher."⟦/⟧
⟦P→R i⟧"Adam Darrow? He's on my five a side. He's rubbish."⟦/⟧ He came out of the fridge with a chicken leg. ⟦P→R i =⟧"Lovely bloke but. Single. Why's your face gone like that?"⟦/⟧
⟦R→P i⟧"It hasn't gone like anything."⟦/⟧
⟦P→N i⟧"Mam, look at his face."⟦/⟧
⟦N→P i⟧"I seen it."⟦/⟧
⟦R→P+N i⟧"I hate you both,"⟦/⟧ Rob told them, and went up to read the badger book for the nine hundredth time.
He did all the voices. When he got to the end Joe was asleep with his mouth open but Maisie wasn't, she was lying on her back looking at the stars on the ceiling that her mum had stuck up there, before.
⟦M→R i⟧"Daddy."⟦/⟧
⟦R→M i⟧"Mm?"⟦/⟧
⟦M→R i⟧"Are you lonely?"⟦/⟧
He sat back down on the edge of the bed.
⟦R→M i⟧"Why'd you ask that Maise?"⟦/⟧
⟦M→R i⟧"Mr Darrow asked what we all wanted for Christmas for the wall, and Kyle wanted a quad bike, and Joey wanted a real badger, and I couldn't think of mine. So I said I want my daddy to have a friend who isn't Uncle Pete."⟦/⟧
⟦R→M i⟧"You said that? To Mr Darrow?"⟦/⟧
⟦M→R i⟧"He wrote it down. It's on the wall."⟦/⟧
⟦R→M i⟧"On the wall."⟦/⟧
⟦M→R i⟧"With glitter,"⟦/⟧ she said and yawned.
@break ~*~*~
@note
(A/N: ok time skip, its Thursday now)
@end
The phone rang at ten to two. Rob was on a roof with a mouthful of nails so Pete, who was holding the ladder and supposed to be doing nothing else, answered it for him.
⟦P→D i⟧"Keaney Brothers. No this is the good looking one. ...Right. Right. Hang on mate."⟦/⟧ He looked up. He wasn't grinning anymore. ⟦P→R i =⟧"Rob? It's Adam Darrow. Now don't fall off. It's Joe."⟦/⟧
He didn't remember coming down. He remembered the phone being slippy.
⟦R→D i⟧"What's happened? Is he ok? Is he-"⟦/⟧
⟦D→R i⟧"He's all right. Mr Keaney. Rob. He's all right, he's talking, he's asking for you,"⟦/⟧ said the voice down the phone, slow and steady like he was talking to one of the kids. ⟦D→R i =⟧"He went off the top of the climbing frame and I think he's broken his arm. I'm in the ambulance with him now. Maisie's here too, she wouldn't let go of my leg. We're going to St Bride's. Have you got somebody who can drive you?"⟦/⟧
⟦R→D i⟧"I can drive."⟦/⟧
⟦D→R i⟧"I'd sooner you didn't. Your hands'll be shaking."⟦/⟧
Rob looked at his hands.
⟦J→R i⟧"Dad?"⟦/⟧ It was a tiny little voice. ⟦J→R i =⟧"Dad I was being a squirrel."⟦/⟧
⟦R→J i⟧"I know bud. I know you were. I'm coming ok? I'm coming right now. You be brave."⟦/⟧
⟦J→R i⟧"Mr Darrow's got ears like a elephant. He's doing it now."⟦/⟧
⟦R→J i⟧"Is he?"⟦/⟧ Rob's voice cracked right down the middle. ⟦R→J i =⟧"You tell him thanks from me."⟦/⟧
⟦J→D i⟧"My dad says thanks,"⟦/⟧ he heard, further off, and then, ⟦D→J i⟧"Tell him any time."⟦/⟧
@break ~*~*~
Hospitals. He hated them. He hadn't been in this one since Claire, and it still had the same smell and the same orange chairs, and he walked through the doors and his legs just sort of stopped.
Pete put a hand flat on his back.
⟦P→R i⟧"It's a arm,"⟦/⟧ he said quietly. ⟦P→R i =⟧"It's just a arm, our kid. Left foot. There you go. Right foot."⟦/⟧
In the corner of the orange chairs sat Mr Darrow with one and a half sleeves, because it was the same jumper, he'd sewn the end up with blue. Maisie was asleep in his lap in her wellies. He put a finger on his lips when he saw them coming.
⟦D→R i⟧"They're just putting the plaster on. Your mum's in with him, she got here before the ambulance did, I don't know how."⟦/⟧
⟦P→D i⟧"Broom,"⟦/⟧ said Pete.
⟦D→R i⟧"He picked green. For the plaster."⟦/⟧ He swallowed. Close up he looked awful. ⟦D→R i =⟧"I was looking right at him. I want you to know that. I was ten feet away and I turned round for one second because Kyle had- it doesn't matter. I turned round. I'm so sorry."⟦/⟧
And it was funny because all the way there in the van Rob had thought he'd want to shout at somebody.
⟦R→D i⟧"He fell off the fridge in August,"⟦/⟧ he said. ⟦R→D i =⟧"I was stood next to it."⟦/⟧
⟦D→R i⟧"Off the *fridge?*"⟦/⟧
⟦R→D i⟧"He was being an owl."⟦/⟧
It came out of Mr Darrow like a hiccup, he was laughing, and then he had his hand over his eyes and he wasn't. Pete went off very suddenly to look at a poster about flu.
⟦R→D i⟧"Hey,"⟦/⟧ said Rob. He sat down in the next chair. He didn't know what to do with his arm so he put it along the back. ⟦R→D i =⟧"Hey. Adam. You went in the ambulance with him. You did his ears. I could hear him laughing."⟦/⟧
⟦D→R i⟧"I-I don't normally cry on parents."⟦/⟧
⟦R→D i⟧"I don't normally let dogs eat teachers. So."⟦/⟧
⟦M→R+D i⟧"Are you being friends?"⟦/⟧ said a sleepy voice. She hadn't opened her eyes.
They both went the same colour.
⟦R→M i⟧"Go back to sleep Maise."⟦/⟧
⟦M→D i⟧"Because it's on the wall,"⟦/⟧ Maisie told the green jumper, ⟦M→D i =⟧"so you have to."⟦/⟧
⟦D→M i⟧"I did see that,"⟦/⟧ he said. ⟦D→M i =⟧"I did the glitter."⟦/⟧
The doors banged open, and there was Nan with her good coat on over her pinny, pushing a wheelchair she definitely hadn't asked for, and in the wheelchair like a small king was Joe.
⟦J→R i⟧"DAD! They've got a SAW! For when it comes OFF!"⟦/⟧
⟦N→R i⟧"He's asked the doctor for the bone,"⟦/⟧ said Nan. ⟦N→R i =⟧"I told him he's still using it."⟦/⟧ Then she saw the chairs and the arm along the back of them and stopped dead. ⟦N→P i =⟧"Peter. Take me for a cup of tea."⟦/⟧
⟦P→N i⟧"I just had one Mam."⟦/⟧
⟦N→P i⟧"PETER."⟦/⟧
@break ~*~*~
Two weeks later Biscuit ate a bauble. (He was FINE.)
⟦V→R i⟧"Has he done this before?"⟦/⟧ the vet wanted to know, holding the x-ray up to the light. ⟦V→R i =⟧"I can see a bauble. I can see what I think is a sock. And there's something here I can't make out at all, it's sort of... fluffy."⟦/⟧
⟦J→V i⟧"What colour is it?"⟦/⟧
⟦V→J i⟧"It's an x-ray, lovey. It's all grey."⟦/⟧
⟦M→V i⟧"It's green,"⟦/⟧ said Maisie and Joe nodded. ⟦M→V i =⟧"It's Mr Darrow."⟦/⟧
⟦R→M i⟧"It's his *sleeve,*"⟦/⟧ Rob said quickly because of the vet's face.
⟦D→V i⟧"I'd wondered where that went,"⟦/⟧ said Adam from the doorway. He had four hot chocolates in a cardboard tray and a brand new jumper on. It was purple. It had a badger on it.
Biscuit looked at the badger and licked his lips.
⟦group i⟧"CHEESE!"⟦/⟧ everyone yelled.
@end_note
The end!! I might do a sequel with the wedding if people want it (they do get married obviously). Also my nan really did once steal a wheelchair. Review pls!!
@end

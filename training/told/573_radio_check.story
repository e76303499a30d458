# title: Radio Check
# style: first person past; straight doubles; soldiers; callsigns; nicknames; narrator a private
# cast: N = Private Danny Aske | Aske, Danny, Professor | he | narrator
# cast: C = Corporal Marsh | Marsh, the corporal, Corp | she
# cast: B = Big Tom | Tom, Tom Fenwick, Fenwick | he
# cast: W = Weasel | Wesley Park, Park | he
# cast: O = Captain Strand | Strand, the captain, Zero Alpha | he
# cast: F = the old man | the farmer, Yusuf | he
# cast: G = the girl | | she
---
@scene place=a farmhouse roof | time=dawn | present=N,C,B,W
⟦N i⟧"Zero, this is Two-One Charlie, radio check, over."⟦/⟧
Nothing.
⟦N i⟧"Zero, this is Two-One Charlie. Radio check. Over."⟦/⟧
⟦W e⟧"Try hitting it,"⟦/⟧ said Weasel.
⟦N i⟧"I'm not going to hit it."⟦/⟧
⟦W i⟧"My gran's telly, you had to hit it."⟦/⟧
⟦N a⟧"Your gran's telly wasn't encrypted,"⟦/⟧ I said. I'd been carrying that radio for eleven days and I had started to dream about it. ⟦N a =⟧"Battery's fine. It's the hills."⟦/⟧
Corporal Marsh came up the ladder on her elbows. She had mud on her from the eyebrows down. ⟦C i⟧"Well?"⟦/⟧
⟦N i⟧"No joy, Corp."⟦/⟧
⟦C i⟧"How long?"⟦/⟧
⟦N i⟧"Since about four."⟦/⟧
She wriggled up next to me and looked over the wall. You could see the whole valley from there, the road and the river and the little white bridge that somebody had told us was important. ⟦C i⟧"Tom still asleep?"⟦/⟧
⟦W e⟧"Like a baby,"⟦/⟧ Weasel said.
⟦C i⟧"Then wake the baby up."⟦/⟧
⟦W i⟧"Why me?"⟦/⟧
⟦C i⟧"Because you're nearest, Park, and because I said so."⟦/⟧
He went, muttering. I heard him kick something down there, and then I heard Big Tom tell him what he'd do to him if he kicked it again.
⟦C e⟧"You all right, Aske?"⟦/⟧ Marsh said, not looking at me.
⟦N i⟧"Yes, Corp."⟦/⟧
⟦C i⟧"You've gone quiet."⟦/⟧
⟦N i⟧"I'm always quiet."⟦/⟧
⟦C i⟧"You're never bloody quiet. You told me the whole plot of Jane Eyre on Sunday."⟦/⟧
⟦N i⟧"You asked."⟦/⟧
⟦C i⟧"I asked if you'd got a book."⟦/⟧ But she was nearly smiling. ⟦C i =⟧"Give us that headset."⟦/⟧
I gave it to her. She tried the other frequency, and then she tried the one we weren't meant to know about.
⟦O i⟧"Two-One Charlie, Zero Alpha,"⟦/⟧ the radio said suddenly. ⟦O i =⟧"Where the hell have you been?"⟦/⟧
I knew the voice. Everybody did. Captain Strand talked as if each word was being taken out of his pay.
⟦C e⟧"Same place you left us, sir,"⟦/⟧ said Marsh.
⟦O i⟧"Any movement?"⟦/⟧
⟦C i⟧"Two goats and a bicycle. Over."⟦/⟧
⟦O i⟧"Say again?"⟦/⟧
⟦C i⟧"No movement, sir. When are we getting relieved?"⟦/⟧
There was a pause in which you could hear him deciding. ⟦O i⟧"Tomorrow."⟦/⟧
⟦C i⟧"You said that yesterday, sir."⟦/⟧
⟦O i⟧"And I'll very likely say it tomorrow, Corporal. Hold the bridge. Out."⟦/⟧
She took the headset off and laid it down on the wall, quite gently. ⟦C a⟧"Tomorrow,"⟦/⟧ she told me.
⟦N i⟧"I heard."⟦/⟧
⟦B i⟧"Who was that?"⟦/⟧ Tom's big square head had come up through the hatch like something growing. ⟦B i =⟧"Was that the captain? Did he say about the food?"⟦/⟧
⟦C i⟧"He didn't mention it."⟦/⟧
⟦B i⟧"Did you ask?"⟦/⟧
⟦C i⟧"No, Tom, I didn't ask."⟦/⟧
⟦B i⟧"I'd have asked."⟦/⟧
⟦C i⟧"I know you would."⟦/⟧
It was then that the old man walked out on to the bridge.
@break ***
He had a stick in one hand and a bundle in the other. He stopped in the middle, where everybody could see him.
⟦W e⟧"I've got him,"⟦/⟧ Weasel whispered. He'd come up behind Tom and squeezed past. ⟦W e =⟧"Corp? I've got him. What do I do?"⟦/⟧
⟦C i⟧"Nothing. You do nothing. He's a farmer."⟦/⟧
⟦W i⟧"What's in the bundle?"⟦/⟧
⟦C i⟧"I don't know."⟦/⟧
⟦W i⟧"Could be anything in that bundle."⟦/⟧
⟦C e⟧"Wesley,"⟦/⟧ said Marsh. ⟦C e =⟧"Take your finger out of the guard. Good lad."⟦/⟧ She put her hands round her mouth. ⟦C e =⟧"Hey! Grandad! You can't be there!"⟦/⟧
The farmer lifted the stick and shouted something back.
⟦? i⟧"What did he say? Professor, what did he say?"⟦/⟧
⟦N i⟧"He says good morning."⟦/⟧
⟦? i⟧"Is that all?"⟦/⟧
⟦N i⟧"He says good morning, and are we the ones who shot his wall."⟦/⟧
Tom snorted. ⟦B i⟧"Tell him that was Weasel."⟦/⟧
⟦W i⟧"It was not!"⟦/⟧
⟦B i⟧"It was a bit, mate."⟦/⟧
⟦C i⟧"Shut up, both of you. Danny, ask him what he wants."⟦/⟧
So I stood up. I don't know why I did that. You don't stand up. I called down to him, in the worst accent in the province, and asked him what he was carrying.
He told me. It took him some time.
⟦C e⟧"Well?"⟦/⟧ Marsh hissed. ⟦C e =⟧"Aske! Get down. What is it?"⟦/⟧
⟦N i⟧"It's his granddaughter."⟦/⟧
⟦C i⟧"It's what?"⟦/⟧
⟦N i⟧"In the bundle. He says she's been sick for three days, and he heard that we had a doctor."⟦/⟧
Nobody said anything for a moment.
⟦B e⟧"We haven't got a doctor,"⟦/⟧ said Tom.
⟦C i⟧"I know that."⟦/⟧
⟦B i⟧"We've got Weasel, who did a course."⟦/⟧
⟦W e⟧"It was a good course,"⟦/⟧ Weasel said.
Marsh looked at the sky. She looked at the radio. I could see her adding it up, the road and the orders and the bridge, and I could see which way it was going to come out.
⟦C a⟧"Right,"⟦/⟧ said the corporal. ⟦C a =⟧"Park, fetch your bag. Fenwick, you're on the gun. Professor, you're with me, and if I get shot I want you to tell my mum it was for something sensible."⟦/⟧
⟦? i⟧"Like what, Corp?"⟦/⟧
⟦C a⟧"I don't know, do I? Make something up,"⟦/⟧ she said. ⟦C a =⟧"You're the one who reads."⟦/⟧

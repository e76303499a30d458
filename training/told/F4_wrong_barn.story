# title: wrong year wrong barn (nurse!oc x farm boy)
# style: first person past slipping to present; straight single quotes; wattpad time travel, amateur, caps and stutter
# cast: I = Priya Nair | Priya, Nurse Nair, Miss Nair, Sister, miss, the girl from the barn | she | narrator
# cast: T = Tom Ashby | Tom, Thomas, Tommy, the boy, farm boy, my brother, love | he
# cast: M = Mrs Ashby | Ma, his mum, Ellen, his mother, Mrs. Ashby | she
# cast: D = Dot Ashby | Dot, Dorothy, Dotty, his little sister | she
# cast: F = Doctor Fenn | Dr Fenn, Fenn, the doctor, the old doctor | he
# cast: S = the sergeant | the recruiting sergeant, Sergeant Pike | he
# cast: L = Leanne | my flatmate | she
---
@note
HEY GUYS!! so this is part 1 of my time travel book. Priya is 22 and a student nurse (like me lol except I have never fallen through a barn). Tom is 19 nearly 20. It is 1917. Please comment as you read it gives me life!!! Also sorry for any history mistakes I did google it.
@end
So the last thing Leanne said to me before I fell through time was about oat milk.
⟦L→I i⟧'Don't forget the oat milk Pri.'⟦/⟧
⟦I→L i⟧'I won't,'⟦/⟧ I said into my phone. ⟦I→L i =⟧'I'm literally just cutting across the field, I'll be ten minutes.'⟦/⟧
⟦L→I i⟧'What field?'⟦/⟧
⟦I→L i⟧'The one with the creepy barn.'⟦/⟧
⟦L→I i⟧'Ew. Don't get murdered.'⟦/⟧
And then it started chucking it down, and I'd just come off a twelve and a half hour shift on paeds with sick on my shoes, so I ran for the barn. The door was open. I went in. There was this noise like when you pop your ears on a plane.
That's it. That's all it was. No lightning, no swirly tunnel thing, nothing.
I turned around and there was a boy pointing a pitchfork at me.
⟦T→I i⟧'Who's there?! Come out o' that!'⟦/⟧
⟦I→T i⟧'I'm out! I'm out, I'm standing here!'⟦/⟧ I put my hands up. ⟦I→T i =⟧'Oh my god. Please don't stab me. I've got like six quid and a Boots card.'⟦/⟧
He stared at me. He had very blue eyes and straw in his hair and one of those shirts with no collar. I thought, ⟦I i thought⟧*festival.*⟦/⟧ I thought, ⟦I i thought⟧*one of those reenactment weirdos.*⟦/⟧
⟦T→I i⟧'You're a girl,'⟦/⟧ he said.
⟦I→T i⟧'Yeah well spotted.'⟦/⟧
⟦T→I i⟧'You're wearing trousers.'⟦/⟧
⟦I→T i⟧'They're scrubs? I'm a nurse? Student nurse. Can you put the fork down?'⟦/⟧
It went down about four inches. ⟦T→I i⟧'A nurse,'⟦/⟧ he said, and something happened to his face. ⟦T→I i =⟧'Did Doctor Fenn send you? He said as he'd try and get us somebody but he said there weren't none to be had, with the war. Did he send you for our Dot?'⟦/⟧
I should of said no. I should of said what war.
But he looked so scared.
⟦I→T i⟧'What's wrong with Dot?'⟦/⟧ I said.
@break ♡♡♡
The house had no lights. I mean it had lamps. With oil. I kept looking for the plug sockets the whole way up the stairs and there weren't any, and there was a calendar on the kitchen wall with a picture of a horse on it and it said MARCH 1917, and I remember thinking really calmly ⟦I i thought⟧*I am going to be sick later.*⟦/⟧
His mum was by the bed. She was younger than my mum which was weird. She had her sleeves rolled up and her hair coming down.
⟦M→T i⟧'Thomas? Who's this?'⟦/⟧
⟦T→M i⟧'It's the nurse Ma. Doctor's sent her.'⟦/⟧
⟦M→T i⟧'In them clothes?'⟦/⟧
⟦I→M i⟧'I-I came straight from work,'⟦/⟧ I said which was true. ⟦I→M i =⟧'Hi. I'm Priya. Can I have a look at her?'⟦/⟧
Dot was six maybe seven. She was burning up. She was breathing with her whole tummy, all the little muscles between her ribs sucking in, and when she coughed it sounded like a SEAL.
I know that cough. I'd had three of them that day. We give them a steroid in a little syringe, and a popsicle, and they go home.
⟦M→I i⟧'It's the croup,'⟦/⟧ Mrs Ashby said. She was trying to keep her voice steady. ⟦M→I i =⟧'I lost one to it before. Before Tom. I know how it goes.'⟦/⟧
⟦I→M i⟧'It's not going to go like that,'⟦/⟧ I said.
WHY did I say that. You're never meant to promise. It's like the first thing they teach you.
⟦D→M i⟧'Ma,'⟦/⟧ Dot croaked. ⟦D→M i =⟧'Who's the lady?'⟦/⟧
⟦M→D i⟧'She's the nurse my lamb. Don't talk.'⟦/⟧
⟦I→D i⟧'Hey Dot. I like your bear. Has he got a name?'⟦/⟧ She shook her head. ⟦I→D i =⟧'Ok. You think of one for me, and don't tell me till tomorrow. Mrs Ashby, don't lay her down, sit her up, on your lap, like that. Don't let her cry if we can help it. Tom?'⟦/⟧
⟦T→I i⟧'Yes miss?'⟦/⟧
⟦I→T i⟧'Open that window.'⟦/⟧
⟦M→I i⟧'Open it!'⟦/⟧ said his mum. ⟦M→I i =⟧'In March! She'll catch her death.'⟦/⟧
⟦I→M i⟧'The cold air brings the swelling down. I promise you. I swear on my life. In the- where I trained, it's what we do if there's nothing else.'⟦/⟧
Nobody moved. The rain was hammering on the glass. And Tom looked at me for what felt like a year, this random girl in pyjamas out of his barn, and then he walked over to the window and shoved it up as far as it would go.
@break ♡♡♡
@note
*hides* sorry for the cliff hanger, if you're reading this all in one go then you don't even know how long people waited lol
@end
It was nearly light when it broke. You could hear it. The noise just went down and down, and then it was only a kid breathing.
I had been kneeling on the floor for five hours. I couldn't feel my feet.
⟦D→I i⟧'Gerald,'⟦/⟧ said Dot.
⟦I→D i⟧'What?'⟦/⟧
⟦D→I i⟧'He's called Gerald. It's tomorrow.'⟦/⟧
And Mrs Ashby put her face in Dot's hair and made this sound I never want to hear again but in a good way. I got up and went out on the landing and slid down the wall and *that's* when I was sick, in a bucket, and there was a hand holding my ponytail back.
⟦T→I i⟧'You're all right,'⟦/⟧ Tom said. ⟦T→I i =⟧'You're all right miss. Get it up.'⟦/⟧
⟦I→T i⟧'Don't call me miss, oh my god, I've just puked in your bucket. It's Priya.'⟦/⟧
⟦T→I i⟧'Preea,'⟦/⟧ he said, careful, like it might break. ⟦T→I i =⟧'Is that Indian? We'd a fella come through with the remounts, he were a Sikh. Best man with a horse I ever saw.'⟦/⟧
⟦I→T i⟧'My grandparents are from Kerala. I'm from Stevenage.'⟦/⟧
⟦T→I i⟧'I've a aunt in Stevenage.'⟦/⟧
For some reason that just finished me. I was laughing and crying and I couldn't stop and he didn't have a clue what was funny, he just sat there next to me on the floorboards and gave me his sleeve.
⟦T→I i⟧'Fenn never sent you,'⟦/⟧ he said after a bit. ⟦T→I i =⟧'Did he.'⟦/⟧
⟦I→T i⟧'No.'⟦/⟧
⟦T→I i⟧'Where'd you come from?'⟦/⟧
⟦I→T i⟧'You wouldn't believe me if I told you.'⟦/⟧
⟦T→I i⟧'I opened a window,'⟦/⟧ said Tom.
So I told him. All of it. I showed him my phone. It had eleven percent and no signal and a picture of me and Leanne in Magaluf.
He held it like it was a baby bird.
⟦T→I i⟧'Two thousand and nineteen,'⟦/⟧ he said. He was quiet for ages. Then, ⟦T→I i =⟧'Does it end then? The war?'⟦/⟧
⟦I→T i⟧'Next year. November the eleventh.'⟦/⟧
⟦T→I i⟧'Do we win?'⟦/⟧
⟦I→T i⟧'Yeah. Sort of.'⟦/⟧ My throat went tight. ⟦I→T i =⟧'Tom how old are you?'⟦/⟧
⟦T→I i⟧'Nineteen. Twenty in June.'⟦/⟧ He gave me back the phone and he wouldn't look at me. ⟦T→I i =⟧'I've had my papers. I go on Friday.'⟦/⟧
@break ♡♡♡
Doctor Fenn turned up at dinner time (which is lunch) on a BICYCLE. He was about ninety. He listened to Dot's chest with a wooden tube and went Hm, and then he looked at me over his glasses and went Hm again.
⟦F→M i⟧'And whose notion was the window, Mrs Ashby?'⟦/⟧
⟦M→F i⟧'The nurse's, Doctor. Her as you sent.'⟦/⟧
⟦F→M i⟧'Her as I sent,'⟦/⟧ said the old doctor. I stopped breathing. I was in one of Mrs Ashby's frocks by then and it was too short. ⟦F→M i =⟧'Yes. To be sure. I had forgotten it. A word outside, Sister?'⟦/⟧
He shut the door behind us.
⟦F→I i⟧'I have buried nineteen children out of this valley with that complaint,'⟦/⟧ he said really quietly. ⟦F→I i =⟧'I don't know who you are. I don't believe that I care. Can you do it again?'⟦/⟧
⟦I→F i⟧'I can teach you. There's loads of stuff I could- do you wash your hands?'⟦/⟧
⟦F→I i⟧'I beg your pardon?'⟦/⟧
⟦I→F i⟧'Your hands. Between patients. Like, EVERY time?'⟦/⟧
⟦F→I i⟧'Young woman, I was a pupil of Lister's.'⟦/⟧
⟦I→F i⟧'Is that a yes?'⟦/⟧
⟦F→I i⟧'It is a yes,'⟦/⟧ he said and he actually smiled. ⟦F→I i =⟧'You had better have the use of my second bicycle.'⟦/⟧
@break ♡♡♡
I'm not going to tell you about the next three days because they're mine. Ok I'll tell you one thing. He showed me how to milk. I was so bad at it the cow turned round and LOOKED at me.
⟦T→I i⟧'You're tickling her,'⟦/⟧ he said. He was laughing so hard he had to hold onto the wall. ⟦T→I i =⟧'Not like that! Give over. Here, love, give us your hand.'⟦/⟧
Then he heard what he'd called me and neither of us said anything for about a minute.
⟦D→I+T i⟧'Are you two courting?'⟦/⟧ said Dot from the hayloft.
⟦T→D i⟧'NO!'⟦/⟧
⟦I→D i⟧'No! You're supposed to be in BED!'⟦/⟧
⟦D→I+T i⟧'Gerald says you are.'⟦/⟧
@break ♡♡♡
Friday.
I had tried the barn. Every night, I went and stood in it, in the exact place. Nothing. On Thursday night I realised I was standing there hoping it wouldn't work.
The sergeant came for them with a cart, him and six other boys from the village. They were all singing. Tom's mum had packed him a pork pie and she kept doing up his top button and he kept letting her.
⟦S→T i⟧'Look lively Ashby,'⟦/⟧ the sergeant said. ⟦S→T i =⟧'You can kiss your sweetheart when we've hung the Kaiser.'⟦/⟧
⟦T→S i⟧'She's not my sweetheart. She's the nurse.'⟦/⟧
⟦S→T i⟧'More fool you,'⟦/⟧ said the sergeant.
⟦D→T i⟧'Take Gerald,'⟦/⟧ Dot sobbed. She was pushing the bear up at him. ⟦D→T i =⟧'You HAVE to. He wants to go.'⟦/⟧
⟦T→D i⟧'He'd be frit of the bangs, Dotty. You keep him for me. You mind him till I'm home.'⟦/⟧
And then he was in front of me with his cap in his hands.
⟦T→I i⟧'So,'⟦/⟧ he said. ⟦T→I i =⟧'November.'⟦/⟧
⟦I→T i⟧'November the eleventh. Eleven in the morning. You just have to get to then. You keep your head DOWN, do you hear me? And your feet dry. And if anyone says gas you put the mask on, you don't be brave, you don't go back for anyone's stupid hat-'⟦/⟧
⟦T→I i⟧'Preea.'⟦/⟧
⟦I→T i⟧'And boil the water! And if you get a cut-'⟦/⟧
⟦T→I i⟧'Am I in your book?'⟦/⟧ he whispered. ⟦T→I i =⟧'In that telephone of yours. All the names. Did you look?'⟦/⟧
There's a memorial on the green at home. I walk past it every day to get the bus. It's got seven names on it. I never once read them. I'd been trying for three days to see it in my head.
⟦I→T i⟧'I don't know,'⟦/⟧ I said. ⟦I→T i =⟧'I-I don't know Tom. I never looked.'⟦/⟧
⟦T→I i⟧'Good,'⟦/⟧ he said. ⟦T→I i =⟧'Then it's not wrote yet.'⟦/⟧
And he kissed me, in front of his mum and the sergeant and everyone, and the boys on the cart all cheered.
⟦M→I i⟧'Come away in,'⟦/⟧ said Mrs Ashby when the cart had gone round the bend. She'd got hold of my hand. I don't know when. ⟦M→I i =⟧'Come away in, lass. There's Dot's tea to get.'⟦/⟧
I look back at the barn. Just once. The door's wide open and it's raining and inside it, really far away, I can hear somebody shouting about oat milk.
⟦D→I i⟧'Miss?'⟦/⟧ says Dot. ⟦D→I i =⟧'Are you coming?'⟦/⟧
@end_note
DUN DUN DUNNN. What do you think she does??? Comment STAY or GO!! Part 2 at 50 votes xoxo
@end

# title: Two Buses
# style: first person past; straight quotes; early AO3; hospital vigil
# cast: H = Harriet Bloom | Harriet, Harry, Haz, Ms. Bloom, Miss Bloom | she | narrator
# cast: I = Ines Cardoso | Ines, Nessie, the girl in bed nine, my wife | she
# cast: Q = Nurse Adeyemi | Adeyemi, the nurse, the big nurse, Patience, Nurse Patience | she
# cast: D = Mr. Cardoso | Ines's dad, her dad, her father, Papa, Joaquim | he
# cast: L = Dr. Whitcombe | the doctor, the little doctor, Whitcombe | he
---
@summary
They tell her family only. Harriet says she IS the family. She may have told one (1) small lie.
@end
@note
Notes: for thistle_and_rue who wanted "hospital, pining, nobody dies". NOBODY DIES, I promise, ok? You can read it. I know nothing about medicine, I watched a lot of telly.
@end
The first thing I said to anybody that night was a lie, and I said it so fast that I didn't know it was coming.
⟦Q→H i⟧"Are you next of kin?"⟦/⟧ the nurse asked.
⟦H→Q i⟧"I'm her wife,"⟦/⟧ I said.
I wasn't her wife. I wasn't her girlfriend. I was the flatmate, I was the one who'd been in love with her for two and a half years and done nothing about it except buy her favourite kind of yoghurt, and I was standing at the desk of Intensive Care at three in the morning with my coat on over a pair of pyjamas that had penguins on. And the nurse looked at the penguins, and she looked at my hand which had no ring on it, and she was a very big woman with a very kind face and she said:
⟦Q→H i⟧"Come through then darling. Bed nine. You'd better wash your hands."⟦/⟧
There isn't a way to say what it's like so I'm not going to try. There were tubes. She looked about twelve. They had shaved a bit over her ear and she'd be so angry about that, I thought, she'd be absolutely livid, she only just grew it out.
⟦H→Q i⟧"Can she hear me?"⟦/⟧
⟦Q→H i⟧"We always say talk to them. It can't hurt."⟦/⟧ She pulled up a chair for me with her foot. ⟦Q→H i =⟧"What's she like to be called?"⟦/⟧
⟦H→Q i⟧"Ines. Nessie if you want to get punched."⟦/⟧
⟦Q→I i⟧"Ines,"⟦/⟧ the nurse said, loud and cheerful, right down to the pillow, ⟦Q→I i =⟧"your wife's here. She's come out in her pyjamas so she must be keen."⟦/⟧
And off she went to write something down, and I sat there and held the only bit of her hand that didn't have anything stuck in it.
⟦H→I i⟧"Hi,"⟦/⟧ I said. ⟦H→I i =⟧"So I told them we're married. Sorry. You can divorce me when you wake up."⟦/⟧
The machine went up and down.
⟦H→I i⟧"You can have the good saucepan."⟦/⟧
Up and down.
⟦H→I i⟧"I told you to wear the helmet Ines. I told you and told you. You said it made you look like a mushroom. I don't care. I like mushrooms."⟦/⟧
@break xxx
The doctor came at six. He was tiny and he looked like he'd been awake since Easter.
⟦L→H i⟧"Mrs. Cardoso?"⟦/⟧
It took me a second. ⟦H→L i⟧"Bloom,"⟦/⟧ I said. ⟦H→L i =⟧"I kept my name. Harriet."⟦/⟧
⟦L→H i⟧"Harriet. I'm Dr. Whitcombe. Your wife has some swelling, we've put in a small drain to take the pressure off and we're keeping her asleep to give her brain a rest. The next forty-eight hours are the important ones."⟦/⟧
⟦H→L i⟧"Important how?"⟦/⟧
⟦L→H i⟧"If it goes down, we'll start to wake her up."⟦/⟧
⟦H→L i⟧"And if it doesn't?"⟦/⟧
⟦L→H i⟧"Let's see if it goes down,"⟦/⟧ said the little doctor. He had his hand on the end of the bed, on the lump that was her foot, and he gave it a bit of a pat like he didn't know he was doing it. ⟦L→H i =⟧"Is there anyone else we should call? Parents?"⟦/⟧
⟦H→L i⟧"Her dad. He's in Setubal. They don't really speak."⟦/⟧
⟦L→H i⟧"I'd call him,"⟦/⟧ he said gently.
So I did. I stood in the corridor beside a machine that sold crisps and I scrolled through her phone, which I knew the code of (it's 1234, I've shouted at her), and I rang a man who three years ago had told his daughter that he didn't have a daughter. I had all these things ready to say to him. I'd been saving them up.
It rang four times.
⟦D→H i⟧"Ines?"⟦/⟧ said this old, old voice. ⟦D→H i =⟧"Filha? Ines, is it you?"⟦/⟧
And everything I'd saved up just went.
⟦H→D i⟧"No,"⟦/⟧ I said. ⟦H→D i =⟧"I'm sorry Mr. Cardoso. It's her friend. There's been an accident."⟦/⟧
@break xxx
You get to know a place. I know that the tea's better on the fourth floor. I know that the lights go down at ten and come up at six, and the bloke in bed seven was called Reg and his daughter read him the racing results. I know that when the number in the top corner was under twenty that was good and when it was over twenty a thing went bong and they all came, not running, but the way people walk when they're not allowed to run.
It went bong twice on the second night. They put me out in the corridor both times. The second time the big nurse came out after and found me sitting on the floor by the crisps.
⟦Q→H i⟧"It's come down again,"⟦/⟧ she said. ⟦Q→H i =⟧"Up you get."⟦/⟧
⟦H→Q i⟧"I'm not her wife,"⟦/⟧ I said.
⟦Q→H i⟧"I know darling."⟦/⟧
⟦H→Q i⟧"You know?"⟦/⟧
⟦Q→H i⟧"You didn't know her date of birth. You said it's definitely April, or May."⟦/⟧ She let herself down next to me, it took a while, her knees cracked. Her badge said PATIENCE ADEYEMI and there was a sticker of a duck on it. ⟦Q→H i =⟧"I've been doing this for twenty-six years. I've had wives come in here and ask how long it'll take because they're on a meter. You've been here thirty-one hours and you cut her nails."⟦/⟧
⟦H→Q i⟧"One of them was snagging."⟦/⟧
⟦Q→H i⟧"Yes, I saw it was snagging."⟦/⟧
I started crying then, properly, with snot. ⟦H→Q i⟧"I never told her,"⟦/⟧ I said. ⟦H→Q i =⟧"I was waiting for a good time. There was always something on, there was exams and then there was that awful Beth, and then it was Christmas. I had two and a half years Patience. I live in the next room. I could've told her through the wall."⟦/⟧
⟦Q→H i⟧"So go and tell her."⟦/⟧
⟦H→Q i⟧"She's in a coma!"⟦/⟧
⟦Q→H i⟧"Then she can't interrupt,"⟦/⟧ said Nurse Adeyemi.
@break xxx
I told her about the yoghurt. I thought I'd start small.
⟦H→I i⟧"They don't actually do it in the Co-op,"⟦/⟧ I said. ⟦H→I i =⟧"I said they did. I get it from the big Tesco by the ring road. It's two buses. I go on a Thursday when you think I'm at yoga. I've never been to yoga Ines, I've got no idea what a downward dog is, if you'd ever once asked me to do it I'd have been completely stuffed.⟦/⟧
⟦H→I i =⟧"And I didn't want to go and see that film. Any of those films. And I don't like your tattoo of the fish, actually, but I like it on you. And that time on the roof when we were doing the meteor shower, and you said what are you wishing for, and I said a pay rise. I wasn't.⟦/⟧
⟦H→I i =⟧"I wasn't wishing for a pay rise,"⟦/⟧ I said again, in case.
Twelve, said the number in the corner. Twelve. Eleven. Twelve.
⟦D→H i⟧"She always liked the yoghurt,"⟦/⟧ said someone behind me. ⟦D→H i =⟧"With the, how do you say? The bits."⟦/⟧
I just about fell off the chair. He was standing by the curtain holding his hat and a plastic bag from the airport. He was so small. I'd made him huge in my head, like a bull in a suit, and he was a little old man in a zip-up cardigan with her exact nose.
⟦H→D i⟧"How long have you been there?"⟦/⟧ I said.
⟦D→H i⟧"Since the two buses."⟦/⟧
⟦H→D i⟧"Oh."⟦/⟧
⟦D→H i⟧"You are the friend. Who telephoned."⟦/⟧
⟦H→D i⟧"Harriet."⟦/⟧ I got up. I had the penguins on still, I'd been wearing them two days. ⟦H→D i =⟧"You have the chair, Mr. Cardoso. I'll wait outside."⟦/⟧
⟦D→H i⟧"No, no. Sit."⟦/⟧ He came up on the other side and looked, and I watched him see the shaved bit and the drain. His whole face went to pieces and then he put it back, one piece and then another. ⟦D→H i =⟧"The nurse has said to me, her wife is with her."⟦/⟧
⟦H→D i⟧"That was a mistake. I mean I told them that, so they'd let me in. I'm not."⟦/⟧
⟦D→H i⟧"No?"⟦/⟧
⟦H→D i⟧"No."⟦/⟧
⟦D→H i⟧"Pity,"⟦/⟧ said her father. He took off his glasses. ⟦D→H i =⟧"On the aeroplane I am thinking, if God will let me in the door, I will say, bring me who you want. Bring me anyone. I don't care if it's a horse. I had so long to think about what I said to her. I was so proud, you know? I thought, she'll telephone first. And she's my daughter, so she's thinking it also."⟦/⟧
⟦H→D i⟧"You should tell her,"⟦/⟧ I said. ⟦H→D i =⟧"I've been told they can't interrupt."⟦/⟧
So he did. It was all in Portuguese so I don't know what he said, and it wasn't mine anyway. I only know one word in it and it was sorry.
@break xxx
They turned down the stuff on the Friday. Nobody tells you it isn't like the films. They don't open their eyes and say where am I. She coughed and she fought the tube and she went back under, and she did that all day, and each time she came up a bit further like somebody walking up a beach. It was gone nine at night and her dad had gone down for a coffee when I looked up from my crossword and she was looking at me. Really looking. Brown eyes. I'd forgotten how brown.
⟦I→H i⟧"Haz,"⟦/⟧ she croaked.
⟦H→I i⟧"Hi. Hello. Don't talk, you've had a tube."⟦/⟧
⟦I→H i⟧"Penguins."⟦/⟧
⟦H→I i⟧"Yeah. It's been a long week."⟦/⟧
She thought about that. It seemed to take her ages. Her fingers moved about on the sheet until they ran into mine and then they stopped.
⟦I→H i⟧"Dreamed,"⟦/⟧ said Ines. ⟦I→H i =⟧"You were on a bus."⟦/⟧
⟦H→I i⟧"Was I?"⟦/⟧
⟦I→H i⟧"Loads of buses."⟦/⟧ She shut her eyes. I thought that she'd gone again and I let out my breath, and then the corner of her mouth went up, the left one, the one that I'd spent two and a half years trying not to look at. ⟦I→H i =⟧"You never went to yoga. You liar."⟦/⟧
I couldn't speak. Patience had stopped dead at the next bed with a jug in her hand.
⟦I→H i⟧"What was it?"⟦/⟧
⟦H→I i⟧"What was what?"⟦/⟧
⟦I→H i⟧"On the roof. What you wished."⟦/⟧
⟦Q→H i⟧"If you say a pay rise,"⟦/⟧ said Nurse Adeyemi to the jug, ⟦Q→H i =⟧"I'm calling security."⟦/⟧
⟦H→I i⟧"You,"⟦/⟧ I said. ⟦H→I i =⟧"It was you. It's been you the whole time, I'm so sorry, it's a terrible moment, you've got a drain in."⟦/⟧
⟦I→H i⟧"Took you long enough,"⟦/⟧ Ines whispered, and then, with a great effort, because she was always going to have the last word if it killed her, ⟦I→H i =⟧"Thought I'd have to get hit by a van."⟦/⟧
⟦H→I i⟧"You DID get hit by a van!"⟦/⟧
⟦I→H i⟧"Well then,"⟦/⟧ she said. And she went to sleep. Just sleep, the ordinary kind, with her mouth open. I know the difference now.
Her dad came back with the coffee. He looked at her, and he looked at the two of us holding hands, and me with my face all over the place.
⟦D→H i⟧"So,"⟦/⟧ said Mr. Cardoso. ⟦D→H i =⟧"It's no more a mistake?"⟦/⟧
@end_note
Told you. NOBODY DIES. Kudos are great but comments make me cry on the bus (either bus).
@end

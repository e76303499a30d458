# title: Room 417 (or, What Happens In DC)
# style: first person past, teenage, careless punctuation; straight quotes; ffnet 2008; femslash; four girls in a hotel room; author's notes, chapter heading
# cast: D = Danica Weatherby | Danica, Dani, Weatherby, me | she | narrator
# cast: S = Shoshana Berk | Shosh, Shoshana, Berk | she
# cast: T = Tiffani Lo | Tiff, Tiffani, Lo | she
# cast: A = Alexis Prewitt | Alexis, Lex, Prewitt, first chair | she
# cast: M = Mrs. Dubicki | Dubicki, Mrs. D, the chaperone | she
# cast: K = Kyle | Kyle Renner, Kyle, the trombone | he
# cast: V = Alexis's mom | her mom, Mrs. Prewitt, Alexis's mother | she
---
@note
Disclaimer: I own everything!! muahaha. seriously tho these are all my characters so no stealing.
AN: ok so this is my first girl/girl story so be nice! It's rated T for swearing. thank you to my beta **clarinetgrrl91** for all your help, if there's commas it's because of her.
@end
@heading
Chapter 1: The Taping
@end
The thing nobody tells you about band trips is the tape.
They tape your door. At 11 o clock at night Mrs. Dubicki comes down the hall in her robe with a roll of masking tape and she puts a piece across the crack and signs it, so that in the morning if it's ripped they know you've been out having sex with a trombone. That's what she said to us.
⟦M→S+T+D+A i⟧"I was a trombone once girls,"⟦/⟧ she said. ⟦M→S+T+D+A i =⟧"I know how they are."⟦/⟧
⟦S→M i⟧"What if there's a fire"⟦/⟧ said Shosh.
⟦M→S i⟧"Then you may break the tape."⟦/⟧
⟦S→M i⟧"What if we *think* there's a fire?"⟦/⟧
⟦M→S i⟧"Shoshana."⟦/⟧
⟦S→M i⟧"I'm just saying it's a gray area."⟦/⟧
Mrs. D shut the door and we heard it go squeeeeak across the other side. So that was it, four girls, two beds, and it was eight hours till the bus for Arlington.
I should say who everyone was. Shosh is my best friend since we were in diapers, she plays the tuba and she's about 4'11" so when she walks it's like seeing a tuba get away. Tiff's on flute, she's nice but she's kind of a lot. And then there was Alexis Prewitt who was in our room only because Jen Kubiak got mono.
Alexis was first chair clarinet. I was second chair clarinet. We had sat eleven inches from each other for three years and I'd say she had said maybe forty words to me, and thirty of those were ⟦A→D i quoted⟧"you're flat."⟦/⟧
⟦T→S+D+A i⟧"OK!"⟦/⟧ said Tiff bouncing on the bed. ⟦T→S+D+A i =⟧"So who's with who?"⟦/⟧
⟦S→T i⟧"What do you mean"⟦/⟧
⟦T→S i⟧"Beds, dummy. Who's sleeping with who?"⟦/⟧
⟦S→T i⟧"I call Dani,"⟦/⟧ said Shosh.
⟦T→S i⟧"You can't, you guys both kick, I went to your sleepover. You'll end up on the floor. It should be one kicker and one not kicker. Alexis do you kick?"⟦/⟧
⟦A→T i⟧"I don't know,"⟦/⟧ Alexis said. She was over by the window with her back to us brushing out her hair, it was so long it went down past the end of her t-shirt. ⟦A→T i =⟧"I have my own room."⟦/⟧
⟦T→A i⟧"Haha of course you do. Then you're with Dani."⟦/⟧
⟦D→T i⟧"What?"⟦/⟧ I said.
⟦A→T i⟧"Fine,"⟦/⟧ said Alexis at the exact same time. In the mirror she didn't even look up.
@break o0o0o0o
By midnight we had eaten all the Pringles and Tiff wanted to do Truth or Dare.
⟦S→T i⟧"We're taped in, what can we even dare"⟦/⟧
⟦T→S i⟧"We can do just truth then. Truth or truth. I'll start! Shosh. Who do you like"⟦/⟧
⟦S→T i⟧"Nobody."⟦/⟧
⟦T→S i⟧"Liar!! It's Kyle!"⟦/⟧
⟦S→T i⟧"It's *not* Kyle, Kyle empties his spit on people."⟦/⟧
⟦T→S i⟧"So why'd you sit with him from like Delaware to Baltimore?"⟦/⟧
⟦S→T i⟧"Because he had a DVD player! OK my turn, my turn. Alexis."⟦/⟧
Alexis was sitting up against the headboard on our bed, on her side, with her knees under her chin. There was about a mile of bedspread between her and me. ⟦A→S i⟧"I'm not playing,"⟦/⟧ she said.
⟦S→A i⟧"You have to, it's the law, you're in the room. Truth. What's the meanest thing you've ever done?"⟦/⟧
I thought for sure she would say something snotty. But she got quiet and picked at the polish on her toe.
⟦A→S i⟧"I told someone that they were flat,"⟦/⟧ she said, ⟦A→S i =⟧"and they weren't."⟦/⟧
⟦S→A i⟧"THAT'S it?"⟦/⟧
⟦T→A i⟧"That's so lame!"⟦/⟧ said Tiff laughing.
⟦A→S i⟧"I did it a bunch of times. I did it for like a year."⟦/⟧
⟦S→A i⟧"Why?"⟦/⟧
⟦A→S i⟧"I don't know. It was something to say."⟦/⟧
Nobody was looking at me, thank God. I could feel my face get hot starting at the neck. I'm never flat. I KNEW I wasn't flat. I'd bought a tuner! I had spent $24.99 of my babysitting money on a Korg tuner and sat in my closet with it going looooow A, low A, low A.
⟦T→D i⟧"Dani's turn,"⟦/⟧ said Tiff. ⟦T→D i =⟧"OK this is a good one. Would you ever kiss a girl?"⟦/⟧
⟦S→T i⟧"Tiffani"⟦/⟧ said Shosh, in a warning voice, because Shosh knew. She's the only one I'd told. I told her in the tuba closet.
⟦T→S i⟧"What? Everybody does it in college. My sister did. It doesn't mean anything, it's just like, whatever. Would you Dani"⟦/⟧
⟦D→T i⟧"I guess,"⟦/⟧ I said. ⟦D→T i =⟧"Maybe. If it was the right girl."⟦/⟧
It came out way more serious than I meant. The ice machine down the hall dumped its ice. And Alexis Prewitt got off of the bed and walked into the bathroom and we heard it lock.
⟦T→S+D i⟧"What's *her* problem,"⟦/⟧ said Tiff.
@break o0o0o0o
I wasn't going to go in there. It was Shosh who made me.
⟦S→D i⟧"Go see if she's ok."⟦/⟧
⟦D→S i⟧"You go see."⟦/⟧
⟦S→D i⟧"She doesn't care about me. I'm low brass."⟦/⟧
⟦D→S i⟧"She hates me Shosh! She's probably in there like throwing up. She has to share a bed with a, you know."⟦/⟧
⟦S→D i⟧"You're an idiot,"⟦/⟧ whispered Shosh. ⟦S→D i =⟧"She's been staring at you since Connecticut. I thought she was mad about the window seat but now I don't think it's the window seat."⟦/⟧
⟦D→S i⟧"Shut up."⟦/⟧
⟦S→D i⟧"*Something to say.* She said it was something to SAY. Are you deaf?"⟦/⟧
⟦T→S+D i⟧"What are you guys whispering about?"⟦/⟧ said Tiff from the other bed, with her retainer in.
⟦S→T i⟧"Your mom. Go to sleep."⟦/⟧
So I knocked.
⟦A→D i⟧"Somebody's in here."⟦/⟧
⟦D→A i⟧"I know. It's me. It's Danica."⟦/⟧
Nothing.
⟦D→A i⟧"I have to pee,"⟦/⟧ I lied, and after a second the lock clicked.
She was sitting in the bathtub. Not like taking a bath, she was in her pajamas, there wasn't any water in it. She'd been crying but she was one of those people who look even better after. She had her clarinet case on her lap. I swear. She'd taken it in there with her.
⟦A→D i⟧"I can go out."⟦/⟧
⟦D→A i⟧"No it's ok. I don't really have to."⟦/⟧
⟦A→D i⟧"Then why did you say it?"⟦/⟧
⟦D→A i⟧"It was something to say."⟦/⟧
She sort of laughed. It was mostly snot. I sat down on the edge of the toilet and looked at the little soaps.
⟦D→A i⟧"So was it me,"⟦/⟧ I said.
⟦A→D i⟧"Was what you?"⟦/⟧
⟦D→A i⟧"Who wasn't flat"⟦/⟧
⟦A→D i⟧"You have really good pitch,"⟦/⟧ said Alexis to the case. ⟦A→D i =⟧"You've got better pitch than I do. You come in on the Holst, on that one note, and it's like, I don't know. It's like somebody turned the light on. I just wanted you to turn around. And every time you turned around I'd panic."⟦/⟧
⟦D→A i⟧"So you'd say you're flat."⟦/⟧
⟦A→D i⟧"And you'd look so *hurt.* And then I'd feel horrible the whole night, and then next day I'd go and do it again. I'm a horrible person."⟦/⟧
⟦D→A i⟧"I bought a tuner."⟦/⟧
⟦A→D i⟧"Oh my God."⟦/⟧
⟦D→A i⟧"It was twenty five dollars."⟦/⟧
⟦A→D i⟧"I'll pay you back! I'll give you it right now, I have my spending money in my sock."⟦/⟧
⟦D→A i⟧"I don't want your sock money Alexis!"⟦/⟧
⟦A→D i⟧"Lex,"⟦/⟧ she said. ⟦A→D i =⟧"You can call me Lex if you want. Nobody does."⟦/⟧
⟦D→A i⟧"Then why do you want me to?"⟦/⟧
⟦A→D i⟧"Because nobody does."⟦/⟧
OK so at this point I'd like to say I was smooth. I wasn't. I got off the toilet and I got in the other end of the bathtub, with my back on the faucet which HURT, and our feet were next to each other's feet. Hers were freezing. There was this drip going down my neck.
⟦D→A i⟧"If it was the right girl,"⟦/⟧ I said.
⟦A→D i⟧"What?"⟦/⟧
⟦D→A i⟧"What I said before. I said I would if it was the right girl. I was kind of hoping that somebody'd ask me like, who."⟦/⟧
⟦A→D i⟧"Who,"⟦/⟧ said Alexis. It wasn't even a question it was just air.
And RIGHT THEN her phone rang. It was in the pocket of her pajamas and it was playing the Mozart.
⟦A→V i⟧"Hi Mom. No. I'm up. I'm in the, we're all just talking."⟦/⟧ She had her eyes squeezed shut. ⟦A→V i =⟧"I did. I did my long tones in the bathroom. Yes. No, it's going fine, they're nice. They're really nice, Mom."⟦/⟧
I could hear her mom through the phone, she has a voice like a piccolo. ⟦V→A i⟧"You sound stuffed up. Are you getting sick? You can't be sick for the adjudication Alexis, who's going to play the cadenza?"⟦/⟧
⟦A→V i⟧"Danica could play it."⟦/⟧
⟦V→A i⟧"Who's Danica?"⟦/⟧
Alexis opened her eyes up and looked straight down the bathtub at me.
⟦A→V i⟧"She's the best one,"⟦/⟧ she said. ⟦A→V i =⟧"I gotta go Mom. I love you. There's a fire."⟦/⟧
And she hung up on her mother!!! And then neither one of us knew what to do. And then we both leaned in at once, and the clarinet case slid and went BONG on the side of the tub, and I laughed, so the first time I ever kissed a girl I was laughing and I got mostly tooth.
⟦A→D i⟧"Was I flat?"⟦/⟧ said Lex.
⟦D→A i⟧"A little sharp,"⟦/⟧ I said.
@break o0o0o0o
⟦K→S i⟧"pssst. Berk."⟦/⟧
That was around 1. It was coming from the door, from under it. We'd just come out of the bathroom and Shosh was sitting straight up in the dark with her hair out like a dandelion.
⟦S→K i⟧"Kyle? What the hell are you doing, you're supposed to be taped!"⟦/⟧
⟦K→S i⟧"We peeled it. You do it slow. You want to come see the pool? Me and Rodriguez found a guy."⟦/⟧
⟦S→K i⟧"No!"⟦/⟧
⟦K→S i⟧"I brought my DVD player"⟦/⟧
There was a long silence. I could hear Shosh thinking about it.
⟦T→S i⟧"I KNEW it,"⟦/⟧ said Tiff around her retainer.
⟦M→K i⟧"Mr. Renner,"⟦/⟧ said a voice out in the hall. It wasn't loud. ⟦M→K i =⟧"What did I tell you about the trombones."⟦/⟧
⟦K→M i⟧"Uh. That you were one?"⟦/⟧
⟦M→K i⟧"And?"⟦/⟧
⟦K→M i⟧"And you know how we are."⟦/⟧
⟦M→K i⟧"To bed."⟦/⟧ We heard his feet go away really fast. Then it was quiet, and then there was a knock on our door, just a little one, down low. ⟦M→S+T+D+A i⟧"Is everyone in there where they should be, girls?"⟦/⟧
I looked at Lex. She'd got a hold of my pinky finger in the dark where nobody could see.
⟦A→M i⟧"Yes Mrs. Dubicki,"⟦/⟧ she said.
@note
AN: SO?? what did you think?? should I do Arlington next or skip right to the adjudication. if I get ten reviews I'll put in the cadenza ;) R&R!!
@end

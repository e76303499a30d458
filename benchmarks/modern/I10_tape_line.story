# title: The Tape Line (oneshot, COMPLETE)
# style: third person past; straight quotes, careless punctuation, epithets and saidisms; fictionpress 2007, college roommates
# cast: T = Tiffany Wojcik | Tiff, Tiffany, the blonde, Wojcik, princess | she
# cast: M = Ramona Castellanos | Mona, Ramona, the taller girl, the brunette, Castellanos | she
# cast: B = Brandi | the RA, the R.A. | she
# cast: K = Kyle | Tiffany's boyfriend, her boyfriend | he
# cast: A = Mona's abuela | Abuela, the old lady, her grandmother | she
---
@disclaimer
DISCLAIMER: I own everything in this one lol. exept the song which is by my friend Steph
@end
@note
A/N: OK so this is femslash, that means GIRL AND GIRL. dont like dont read, the back button is right there!! This started as a drabble for my LJ and then it got so out of hand. dedicated to my own roomie who i am NOT in love with (hi jess). reviews = cookies!!
@end
Room 314 of Harding Hall had a line down the middle of it.
It was made out of that blue tape painters use and it started at the door, went in between the beds, up the wall, and across the ceiling. Tiffany Wojcik put it there on the second day of freshman year. On her side it was pink and it smelled like vanilla. On the other side there were drums.
⟦T→M i⟧"You're over the line!"⟦/⟧ Tiffany screeched.
Ramona Castellanos looked down. The toe of one combat boot was sticking about a half inch onto pink carpet. Very slowly, she slid it forward another half inch.
⟦M→T i⟧"Oops,"⟦/⟧ she smirked.
⟦T→M i⟧"I'm telling Brandi."⟦/⟧
⟦M→T i⟧"Go ahead and tell Brandi princess. Tell her to bring a ruler."⟦/⟧
⟦T→M i⟧"Dont call me princess!"⟦/⟧
⟦M→T i⟧"Don't wear a tiara then."⟦/⟧
Tiffany reached up and touched her head. She'd forgot she was wearing it. It was from her sorority mixer. She went as red as a tomato and threw a stuffed unicorn at the brunette who caught it with one hand without even looking, because she had reflexes like that, which was SO annoying.
⟦M→T i⟧"Thanks. Now it's mine,"⟦/⟧ said Mona. ⟦M→T i =⟧"It's over the line."⟦/⟧
@break ooooooooooooooo
⟦B→T+M i⟧"Ok you guys,"⟦/⟧ sighed Brandi the R.A., rubbing her forehead. It was their fifth mediation and it wasn't even Halloween. ⟦B→T+M i =⟧"Tiffany you start. Use your feeling words."⟦/⟧
⟦T→B i⟧"I feel that she's a pig."⟦/⟧
⟦B→T i⟧"That's not a feeling sweetie."⟦/⟧
⟦T→B i⟧"I feel that she plays the drums at two in the morning!"⟦/⟧
⟦M→B i⟧"It's a practice pad, it doesn't make any noise, it's literally rubber,"⟦/⟧ protested Mona.
⟦T→M i⟧"It goes *thup*. It goes thup thup thup thup and I've got Anatomy at eight!"⟦/⟧
⟦M→T i⟧"So do I! I'm in it with you! I sit behind you!"⟦/⟧
⟦T→M i⟧"I know you do! You breathe!"⟦/⟧
Brandi put her head down on the desk. ⟦B→M i⟧"Mona? Your turn, what are you feeling?"⟦/⟧ came her muffled voice.
The taller girl shrugged. She was looking out the window with her arms crossed and her jaw all tight. ⟦M→B i⟧"I feel like some people have a boyfriend who comes over every night and sits on my amp,"⟦/⟧ she said. ⟦M→B i =⟧"And calls me 'dude'. And eats my cereal. And I feel like some people could do better."⟦/⟧
⟦T→M i⟧"What's that supposed to mean?"⟦/⟧ demanded Tiffany.
⟦M→T i⟧"Nothing. It's a feeling word."⟦/⟧
@break ooooooooooooooo
Kyle WAS kind of a problem.
He was on her bed right now with his shoes on, throwing a Nerf ball at the blue line on the ceiling. *Thup.* Tiffany was trying to learn the bones of the hand.
⟦T i⟧"Scaphoid, lunate, triquetral,"⟦/⟧ she muttered ⟦T i =⟧"um... pisi... pisiform..."⟦/⟧
⟦K→T i⟧"Babe."⟦/⟧
⟦T→K i⟧"What?"⟦/⟧
⟦K→T i⟧"You think your roommate's a lesbo?"⟦/⟧
Her flash cards went all over the floor. ⟦T→K i⟧"I don't know. Why?"⟦/⟧
⟦K→T i⟧"Cause she never looks at me."⟦/⟧
⟦T→K i⟧"Maybe she just doesn't like you."⟦/⟧ ⟦K→T i⟧"Nah,"⟦/⟧ said Kyle ⟦K→T i =⟧"everybody likes me. She looks at you all the time though. It's kinda hot."⟦/⟧
⟦T→K i⟧"She does not!"⟦/⟧ the blonde squeaked.
⟦K→T i⟧"Whatever. I'm just saying. If you guys ever want to, you know,"⟦/⟧ and he waggled his eyebrows.
Tiffany didn't know why she got so mad. She'd let him say dumb things for two years, since junior prom. It was like there was this whole line of them in her head like dominos and somebody finally knocked over the first one.
⟦T→K i⟧"Get out,"⟦/⟧ she said.
⟦K→T i⟧"What?"⟦/⟧
⟦T→K i⟧"Get OUT Kyle! Get your shoes off my bed! And quit eating her Cap'n Crunch, she can't afford it, she works nights at the copy shop to send money to her grandma!"⟦/⟧
⟦K→T i⟧"How do you know that?"⟦/⟧
That was a good question. She knew it because she listened. At night, with the lights off, when Mona was on the phone in Spanish with her voice all soft. Tiffany took four years of Spanish. She'd never mentioned that to anyone.
⟦T→K i⟧"I want to break up,"⟦/⟧ she blurted out.
⟦K→T i⟧"Over CEREAL?"⟦/⟧
The door opened. Mona was standing there with her copy shop polo on and toner on her nose. She looked at Kyle and then at Tiffany and then at the flash cards.
⟦M→T+K i⟧"Should I come back?"⟦/⟧
⟦K→M i⟧"Dude, your roommate's being a psycho,"⟦/⟧ said Kyle.
It got really quiet. Mona put her bag down. She walked over, right across the blue line, like it wasn't there, and she got very very close to Kyle who was six foot one but somehow he looked short.
⟦M→K i⟧"Don't call her that,"⟦/⟧ she said in a low voice.
⟦K→M i⟧"You call her princess!"⟦/⟧
⟦M→K i⟧"I'm allowed."⟦/⟧
He left. He forgot his Nerf ball. For a minute neither of them said anything, you could hear somebody's microwave down the hall. Then Tiffany started to cry, and it was really embarrassing because she was a person that snorted.
⟦M→T i⟧"Hey. Hey, don't,"⟦/⟧ said Mona in a panic. ⟦M→T i =⟧"Do you want your unicorn?"⟦/⟧
⟦T→M i⟧"It's on your side,"⟦/⟧ sobbed Tiffany.
⟦M→T i⟧"I'll give you a visa."⟦/⟧
@break ooooooooooooooo
After that it was different.
It wasn't like they were friends. But now when she came in at two there'd be a little light on, and sometimes a box of Cap'n Crunch with a bow on. And there were flash cards. It turned out Mona was failing Anatomy.
⟦T→M i⟧"What's this one?"⟦/⟧
⟦M→T i⟧"Finger."⟦/⟧
⟦T→M i⟧"It's a phalanx."⟦/⟧
⟦M→T i⟧"That's what I said, finger."⟦/⟧
⟦T→M i⟧"Distal middle or proximal?"⟦/⟧
⟦M→T i⟧"I hate this. How do you remember it all?"⟦/⟧ groaned Mona flopping down backwards. They were sitting on the floor on either side of the tape, it was one in the morning. ⟦M→T i =⟧"I'm only in nursing because of my abuela. She wanted to be one. I want to be in a band."⟦/⟧
⟦T→M i⟧"So remember it like a song. Drum it."⟦/⟧
⟦M→T i⟧"What?"⟦/⟧
Tiffany grabbed her hand. She didn't think about it first, if she'd thought about it then she never would have. She turned it over, palm up, and started tapping on the bones in the wrist with one pink fingernail. ⟦T→M i⟧"Sca-phoid. Lu-nate. Tri-QUE-tral, pi-si-form,"⟦/⟧ she went. ⟦T→M i =⟧"It's a beat, right? Thup thup. Thup thup."⟦/⟧
⟦M→T i⟧"Thup-THUP-thup,"⟦/⟧ said the brunette softly. She wasn't looking at her hand. She had really long eyelashes for someone so mean.
⟦T→M i⟧"What are the other four?"⟦/⟧ breathed Tiffany.
⟦M→T i⟧"Um. Trapezium..."⟦/⟧
⟦T→M i⟧"Good."⟦/⟧
⟦M→T i⟧"Trapezoid..."⟦/⟧
Their faces were like six inches apart. Five.
⟦M→T i⟧"Capitate,"⟦/⟧ whispered Mona.
⟦T→M i⟧"There's one more,"⟦/⟧ Tiffany whispered back.
And then the phone rang!! (A/N: dont kill me)
Mona jumped up like she'd been electrocuted. ⟦M→A i⟧"¿Bueno? Abuela? What's wrong, why are you up?"⟦/⟧
⟦A→M i⟧"Mija I had a dream,"⟦/⟧ crackled the phone. It was one of those old loud ones and you could hear every word. ⟦A→M i =⟧"Did you eat? Who is with you? Is it the princesa?"⟦/⟧
⟦M→A i⟧"Abuela,"⟦/⟧ hissed Mona switching to Spanish real fast. ⟦M→A i =⟧"Yes. She's right here. Don't yell."⟦/⟧
⟦A→M i⟧"Did you tell her?"⟦/⟧
⟦M→A i⟧"Tell her what?"⟦/⟧
⟦A→M i⟧"That you're in love with her! Since August you're calling me. Her hair this, her hair that, she put a tape on the floor, she's so cute when she's mad. I'm eighty-one years old Ramona! I want to know how it ends!"⟦/⟧
⟦M→A i⟧"I'm not going to tell her. She's straight! She's got a tiara. I have to live with her until May. It's fine, I can be in love with somebody until May, people do it."⟦/⟧
Mona had her back turned and she was winding the cord around and around her finger. (Her proximal phalanx.) Behind her it was very very quiet.
⟦T→M i⟧"Hamate,"⟦/⟧ said Tiffany.
⟦M→T i⟧"Huh?"⟦/⟧
⟦T→M i⟧"The last one. It's hamate."⟦/⟧ The blonde's voice was shaking like a leaf. ⟦T→M i =⟧"Y también,"⟦/⟧ she said with the worst accent in the history of the world, ⟦T→M i =⟧"yo hablo español."⟦/⟧
You could have heard a pin drop.
⟦A→M i⟧"AY DIOS MIO,"⟦/⟧ screamed the phone. ⟦A→M i =⟧"What did she say? Put me on speaker!"⟦/⟧
⟦M→T i⟧"How long?"⟦/⟧ croaked Mona. She'd gone white.
⟦T→M i⟧"Since seventh grade. I got an A."⟦/⟧
⟦M→T i⟧"So you... this whole semester you..."⟦/⟧
⟦T→M i⟧"No! I tried not to listen, I put my pillow on my head! Only I liked your voice. You never talked like that to me. You were always so mean to me, and then you'd be over there in the dark being so nice, and I used to pretend..."⟦/⟧ Tiffany stopped.
⟦M→T i⟧"Pretend what?"⟦/⟧
⟦T→M i⟧"That I was the grandma,"⟦/⟧ she said in a tiny voice.
There was a pause, and then Mona started laughing. She laughed till she had to hold on to the bedpost. ⟦M→T i⟧"That is the weirdest thing anybody's ever said to me,"⟦/⟧ she gasped.
⟦T→M i⟧"Shut up! I'm having a crisis!"⟦/⟧
⟦M→T i⟧"Princess."⟦/⟧
⟦T→M i⟧"Don't call me—"⟦/⟧
But she didn't get to finish because Mona hung up the phone and took two steps, and stopped. The toes of her boots were right up on the edge of the blue line. She didn't put one half an inch over it.
⟦M→T i⟧"I'm not going to cross it,"⟦/⟧ she said seriously. ⟦M→T i =⟧"You put it there. You gotta tell me I can."⟦/⟧
Tiffany looked down at the tape. It was all scuffed up and dirty, you could hardly even tell it was blue. She bent down, got a fingernail under the end of it, and she *pulled*. It came up the whole length of the room with this giant ripping noise, up the wall, off the ceiling, it took some of the paint with it and it all came down on both of them like a party streamer.
Someone pounded on the wall. ⟦B→T+M i⟧"What are you two DOING in there?"⟦/⟧ Brandi yelled from 312. ⟦B→T+M i =⟧"It's quiet hours! Do I have to come and mediate?"⟦/⟧
⟦group→B i⟧"NO!"⟦/⟧ they both hollered.
⟦M→T i⟧"You know we have to pay for that ceiling,"⟦/⟧ murmured Mona, picking a piece of tape out of the blonde's hair. She was so close.
⟦T→M i⟧"I feel,"⟦/⟧ said Tiffany, ⟦T→M i =⟧"that I don't care."⟦/⟧
⟦M→T i⟧"That's not a feeling sweetie,"⟦/⟧ said Mona and kissed her.
It tasted like Cap'n Crunch.
On the floor the phone began to ring, and ring, and ring.
~FIN~
@end_note
A/N: soooo what did u think? Yes Abuela called back and yes they told her, she cried. should I do a sequel where they go home for xmas??? R&R!! flames will be used to make smores. (to the anon who said my last one had "no plot": THERE IS A LINE. IT'S A METAPHOR.)
@end

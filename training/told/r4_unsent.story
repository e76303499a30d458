# title: Unsent (and one sent)
# style: third person past; curly quotes; AO3; teenagers, women; text messages; mother downstairs; small brother
# cast: A = Addie Morrow | Addie, Adelaide, Ads | she
# cast: K = Keiko Tanabe | Keiko, Kei | she
# cast: M = Addie’s mum | Mum | she
# cast: F = Freddie | Freddie, Fred | he
---
@note
Written for the prompt “she typed it and didn’t send it”. Unbeta’d, we die like my houseplants.
@end
@scene place=Addie's room | time=evening | pov=A | present=A,F,M
Addie had typed it nine times and deleted it nine times, and her thumb was getting tired.
⟦A→K a message⟧*are you coming saturday,*⟦/⟧ she wrote. Delete. ⟦A→K i message⟧*you should come saturday!!*⟦/⟧ Delete, delete, God. She lay on her back on the carpet and held the phone up over her face.
⟦M→A e⟧“Adelaide!”⟦/⟧ Mum yelled up the stairs. ⟦M→A e =⟧“Tea!”⟦/⟧
⟦A→M i⟧“In a minute!”⟦/⟧
⟦M→A i⟧“It’s on the table now!”⟦/⟧
⟦A→M i⟧“I said in a *minute*, Mum!”⟦/⟧
The door opened four inches and a small face came in, under a colander. ⟦F→A i⟧“She says now.”⟦/⟧
⟦A→F i⟧“I heard her, Freddie. Everybody in the street heard her.”⟦/⟧
⟦F→A i⟧“Are you texting your girlfriend?”⟦/⟧
⟦A→F i⟧“She’s not my girlfriend, get out.”⟦/⟧
⟦F→A i⟧“You went red.”⟦/⟧
⟦A→F i⟧“I’ve been lying upside down.”⟦/⟧
⟦F→A i⟧“You’re not upside down, you’re just down.”⟦/⟧ Her little brother came all the way in, colander and all, and stood on her hair. ⟦F→A i =⟧“What’s it say?”⟦/⟧
⟦A→F i⟧“Fred, don’t, I swear to— ow! Give it!”⟦/⟧
It was over in a second. There was some rolling about. There was an elbow. And when she got the phone back off him at last, there was a little blue bubble on the screen with the word *Delivered* under it.
**me:** ⟦A→K i message⟧are you⟦/⟧
⟦A→F e⟧“Freddie,”⟦/⟧ Addie said, very calm. ⟦A→F e =⟧“I’m going to put you in a bin.”⟦/⟧
Freddie ran.
**Kei:** ⟦K→A i message⟧am i what⟦/⟧
⟦A i thought⟧*Oh no,*⟦/⟧ she thought. ⟦A i thought⟧*Oh no no no.*⟦/⟧ The three dots came up. They went away. They came up again.
**Kei:** ⟦K→A i message⟧ads am i WHAT⟦/⟧
**me:** ⟦A→K i message⟧nothing! fred got my phone⟦/⟧
**Kei:** ⟦K→A i message⟧he only wrote are you?⟦/⟧
**me:** ⟦A→K i message⟧no i wrote are you⟦/⟧
**Kei:** ⟦K→A i message⟧are i what. adelaide⟦/⟧
She could hear the *adelaide*. She could hear exactly how Keiko would say it, with one eyebrow.
Her phone started to ring.
⟦K→A i⟧“So am I what?”⟦/⟧
⟦A→K i⟧“Hi, Kei.”⟦/⟧
⟦K→A i⟧“Hi. Am I what.”⟦/⟧
⟦A→K i⟧“Coming Saturday. I was going to say, are you coming on Saturday. To the thing.”⟦/⟧ It had been a perfectly good sentence. It had sounded so normal the first eight times.
⟦K→A i⟧“That’s it?”⟦/⟧
⟦A→K i⟧“What did you think it was?”⟦/⟧
A pause. On the other end a door clicked shut, and when the other girl spoke again it was quieter, as if she’d got under something.
⟦K→A i⟧“I don’t know. Are you mad at me. Are you ignoring me. Are you...”⟦/⟧ Keiko breathed out. ⟦K→A i =⟧“You’ve been weird since the lake, Addie.”⟦/⟧
⟦A→K i⟧“I haven’t been weird.”⟦/⟧
⟦K→A i⟧“You called me *mate*.”⟦/⟧
⟦A→K i⟧“I call everyone mate!”⟦/⟧
⟦K→A i⟧“You shook my hand.”⟦/⟧
Addie rolled over and put her forehead on the floor. It smelled of feet and biscuits.
⟦M→A i⟧“Adelaide Morrow, I am not going to call you again!”⟦/⟧
⟦K→A i⟧“Is that your mum?”⟦/⟧
⟦A→K i⟧“No.”⟦/⟧
⟦K→A i⟧“Do you need to go?”⟦/⟧
⟦A→K e⟧“Probably,”⟦/⟧ Addie admitted into the carpet. She didn’t move. ⟦A→K e =⟧“Kei, at the lake. When you had your head on my shoulder and we were looking at the stupid ducks.”⟦/⟧
⟦K→A i⟧“Yeah?”⟦/⟧
⟦A→K i⟧“Were you asleep?”⟦/⟧
Nothing. She could hear her breathing. She could hear downstairs, too, forks, and Fred telling it all to Mum with his mouth full.
⟦K→A a⟧“No,”⟦/⟧ said the voice in her ear.
⟦A→K i⟧“Okay.”⟦/⟧
⟦K→A i⟧“Were you looking at the ducks?”⟦/⟧
⟦A→K i⟧“No.”⟦/⟧
⟦K→A i⟧“Okay,”⟦/⟧ and you could hear her start to smile, it made the word go wide. ⟦K→A i =⟧“Then yes. I’m coming Saturday. Mate.”⟦/⟧
⟦A→K i⟧“Oh, shut *up*—”⟦/⟧
⟦M→A e⟧“Who’s coming Saturday?”⟦/⟧ said Mum from the doorway. She had a plate of fish fingers in one hand. Behind her stood Freddie, in his colander, looking like a knight who has brought the king.
⟦A→M i⟧“Nobody!”⟦/⟧
⟦F→M e⟧“Her girlfriend,”⟦/⟧ Freddie said.
⟦M→A i⟧“Oh, is that Keiko? Tell her she can stop for dinner.”⟦/⟧
⟦K→A a⟧“Tell her I’d love to,”⟦/⟧ said the phone.

# title: Porter Is A Real Class, Chapter 31: The Door
# style: third person past; straight quotes; Royal Road LitRPG serial
# cast: G = Gil Tattersall | Gil, Tattersall, Giles, the Porter, boss | he
# cast: N = Nobuko Hara | Nobs, Nobuko, Hara, the archer | she
# cast: F = Alcides Ferreira | Deacon, Ferreira, Deke, the Deacon, the healer | he
# cast: D = the door | the Door, the bronze door, the face | it
# cast: S = Skint | the goblin, the merchant, the little goblin | he
---
@heading
Chapter 31: The Door
@end
Gil put the anvil down. It made the noise an anvil makes.
⟦N→G i⟧"You still have that,"⟦/⟧ said Nobs.
⟦G→N i⟧"It's an anvil."⟦/⟧
⟦N→G i⟧"I know what it is. I thought you sold it in Marrowgate."⟦/⟧
⟦G→N i⟧"Nobody in Marrowgate had two hundred silver."⟦/⟧
⟦N→G i⟧"So you've been carrying it. For nine floors."⟦/⟧
⟦G→N i⟧"It's only three slots."⟦/⟧
She opened her mouth, closed it, and went to check the corridor behind them for the fourth time in ten minutes. The corridor was still a corridor. Floor Nineteen was all corridor, in Gil's opinion, and then it was this: a round room with a wet floor, no monsters, and a bronze door twelve feet high with a face on it.
The face was asleep. It was snoring a bit.
@message
[You have discovered: THE LAST THRESHOLD BUT ONE]
[Recommended level: 40]
[Your level: 23]
@end
⟦F→G+N i⟧"Forty,"⟦/⟧ Deacon said. He had sat down against the wall as soon as it was clear nothing was going to bite him, and he was unwrapping a boiled egg. ⟦F→G+N i =⟧"That's a recommended forty, though. That's not a mandatory forty."⟦/⟧
⟦N→F i⟧"You're eating."⟦/⟧
⟦F→N i⟧"My mana regenerates when I eat."⟦/⟧
⟦N→F i⟧"Your mana's full. I can see your bar from here, Deke."⟦/⟧
⟦F→N i⟧"And that's how it stays full."⟦/⟧
Gil walked up to the door. Before the world ended, or got patched, or whatever you wanted to call what happened on the second of March, he'd driven a reach truck at a distribution centre outside Daventry for eleven years, and he had learned that the first thing you do with any big door is look for the sign that tells you how it works. There was no sign. There was a handle, at about head height, in the face's mouth.
He reached for it.
One bronze eye opened. ⟦D→G i⟧"I would not,"⟦/⟧ said the door.
Gil took his hand back. ⟦G→D i⟧"Morning."⟦/⟧
⟦D→G i⟧"Is it?"⟦/⟧
⟦G→D i⟧"No idea. It's just what I say."⟦/⟧
⟦D→G+N+F i⟧"I am the Threshold."⟦/⟧ The other eye opened. They didn't quite match. ⟦D→G+N+F i =⟧"I am the Asker. Three questions have I, and three only, and he that answers false shall be unmade from the soles upward. Do you come to be Asked?"⟦/⟧
⟦N→G i⟧"We're leaving,"⟦/⟧ Nobs said. ⟦N→G i =⟧"Gil. We're leaving."⟦/⟧
⟦G→N i⟧"There's nothing back there but the centipede."⟦/⟧
⟦N→G i⟧"I'll take the centipede."⟦/⟧
⟦F→N i⟧"You cried about the centipede,"⟦/⟧ said Deacon through egg.
⟦N→F i⟧"I had something in both eyes."⟦/⟧
⟦D→G+N+F i⟧"Do you come,"⟦/⟧ the door said, louder, ⟦D→G+N+F i =⟧"to be ASKED?"⟦/⟧
⟦G→D i⟧"Give us a minute, mate."⟦/⟧
The bronze eyebrows went up with a squeal. Presumably nobody had said that before. Gil went and squatted by the wall with the other two and the egg.
⟦G→N+F i⟧"Right. Options."⟦/⟧
⟦N→G+F i⟧"I shoot it."⟦/⟧
⟦F→N i⟧"It's a door."⟦/⟧
⟦N→F i⟧"I've got four bodkins left. I could shoot it in the eye."⟦/⟧
⟦G→N i⟧"And then we've got a blind door. Deke, you did two years of seminary. You any good at riddles?"⟦/⟧
⟦F→G i⟧"I did two years of *accounting*. The church thing was weekends."⟦/⟧
⟦N→F i⟧"You told me you were a priest!"⟦/⟧
⟦F→N i⟧"I told you my class was Deacon. You drew your own conclusions."⟦/⟧
⟦N→F i⟧"I CONFESSED things to you!"⟦/⟧
⟦F→N i⟧"And I listened. That's ninety percent of it."⟦/⟧
Gil rubbed his face. He was forty-four years old and his knees had not levelled with the rest of him. ⟦G→N+F i⟧"Can we just. One thing at a time. Nobs, nobody cares about your sister's car."⟦/⟧
There was a short terrible silence.
⟦N→F i⟧"You TOLD him about the car?"⟦/⟧
⟦F→N i⟧"We were on watch. It was a long watch."⟦/⟧
@break ---
It was at this point that the goblin arrived.
He came out of a crack in the wall that Gil would have sworn was two inches wide, dragging a handcart with a striped awning folded up on top, and he was already talking before he was all the way out.
⟦S→G+N+F i⟧"Don't shoot don't shoot, licensed vendor, licensed vendor, see the badge? Skint's the name, Skint by nature, potions, pitons, pies, no refunds. Lady, put down the bow. Lady."⟦/⟧
⟦G→N i⟧"Put it down, Nobs."⟦/⟧
⟦N→G i⟧"Last one that said vendor had a knife."⟦/⟧
⟦S→N i⟧"I've got *eleven* knives. Four silver each, or three for ten."⟦/⟧ He unfolded the awning with a practised kick. He came up to about Gil's belt. ⟦S→G+N+F i =⟧"You'll be wanting answers, I expect. Everyone who gets this far does. I do a very nice line in answers."⟦/⟧
⟦F→S i⟧"You sell the answers to the door?"⟦/⟧
⟦S→F i⟧"Shh! Not so loud, he's proud."⟦/⟧
⟦D→S i⟧"I can hear you, Skint."⟦/⟧
⟦S→D i⟧"Evening, Your Bronzeness!"⟦/⟧ the goblin called, and then behind his hand, ⟦S→G+N+F i⟧"Two hundred silver. For the set."⟦/⟧
Gil looked at the anvil. Nobs looked at Gil looking at the anvil.
⟦N→G i⟧"Don't you dare look happy."⟦/⟧
⟦G→S i⟧"What would you give me,"⟦/⟧ said Gil slowly, ⟦G→S i =⟧"for a Master-Forged Anvil of Lesser Fire Resistance?"⟦/⟧
⟦S→G i⟧"How lesser?"⟦/⟧
⟦G→S i⟧"Six percent."⟦/⟧
The goblin walked round it. He kicked it, hopped, swore, and walked round it the other way. ⟦S→G i⟧"How'd you even get it down here? There's the rope bridge. There's the *swim.*"⟦/⟧
⟦G→S i⟧"I'm a Porter."⟦/⟧
⟦S→G i⟧"That's not a real class."⟦/⟧
⟦group→S i⟧"It's a real class,"⟦/⟧ said Deacon and Nobs together, and Gil was so touched that he nearly missed the counter-offer.
⟦S→G i⟧"Ninety."⟦/⟧
⟦G→S i⟧"It's worth two-forty."⟦/⟧
⟦S→G i⟧"It's worth two-forty in a *smithy*. I'm a small-bodied person with a cart. Ninety-five and a pie."⟦/⟧
⟦G→S i⟧"Straight swap. Anvil for the answers."⟦/⟧
⟦S→G i⟧"And how do I get it home? On me back? No. No deal. Unless you carry it. Up to Eleven, my nan's place, that's where I'd want it."⟦/⟧
⟦N→S i⟧"That's eight floors UP,"⟦/⟧ Nobs said.
⟦S→N i⟧"Well, he's a Porter, isn't he?"⟦/⟧
Gil did the sum in his head. Eight floors, with the centipede, and the swim, and then nine down again. Call it five days. They had food for three, two if you counted the way Deacon ate.
⟦G→S i⟧"What about just one answer?"⟦/⟧ he said. ⟦G→S i =⟧"What's one cost?"⟦/⟧
⟦S→G i⟧"Seventy-five. It's a worse rate, you're breaking up a set."⟦/⟧
⟦G→F i⟧"Deke, what've we got?"⟦/⟧
⟦F→G i⟧"Sixty-one silver and a button."⟦/⟧
⟦G→S i⟧"Sixty-one and a button,"⟦/⟧ Gil told the goblin. ⟦G→S i =⟧"And I'll tighten up that off-side wheel for you, because it's going to come off on you before you've gone a mile. Listen to it."⟦/⟧
Skint rolled the cart forward a foot. *Eek*, went the wheel.
⟦S→G i⟧"That's been driving me mental,"⟦/⟧ Skint admitted. ⟦S→G i =⟧"Go on then. Which question d'you want?"⟦/⟧
⟦G→S i⟧"Last one. The last one's always the stinker."⟦/⟧
So the goblin stood on a box and whispered in his ear, and Gil listened, and his face did something complicated.
⟦N→G i⟧"What?"⟦/⟧ said Nobs. ⟦N→G i =⟧"What is it? Is it bad?"⟦/⟧
⟦G→N i⟧"It's not good,"⟦/⟧ said Gil.
@break ---
⟦D→G+N+F i⟧"Do you come to be Asked?"⟦/⟧
⟦G→D i⟧"Yeah, go on."⟦/⟧
⟦D→G i⟧"Name thyself."⟦/⟧
⟦G→D i⟧"Is that the first question?"⟦/⟧
The door hesitated. ⟦D→G i⟧"No. That's admin."⟦/⟧
⟦G→D i⟧"Gil Tattersall. With two Ts. Well, four Ts, if you do the lot."⟦/⟧
⟦N→G i⟧"Three,"⟦/⟧ said Nobs.
⟦F→N i⟧"T, a, double t... it *is* three."⟦/⟧
⟦D→G i⟧"SILENCE. Giles Tattersall, hear the First. What is it that is lighter than a feather, yet the strongest man cannot hold it above a minute?"⟦/⟧
⟦G→D i⟧"Breath,"⟦/⟧ Gil said. ⟦G→D i =⟧"That was in a cracker."⟦/⟧
Something went *clunk* inside the door.
@message
[1/3]
@end
⟦D→G i⟧"Hear the Second. What has a bed but does not sleep, a mouth but does not eat, and runs though it has no legs?"⟦/⟧
⟦N i⟧"Oh come ON."⟦/⟧
⟦G→D i⟧"A river,"⟦/⟧ said Gil. ⟦G→D i =⟧"We swam in it. It had a sign."⟦/⟧
*Clunk.*
⟦F→G i⟧"He's doing it,"⟦/⟧ Deacon whispered. ⟦F→G i =⟧"Boss, you're doing it."⟦/⟧
⟦G→F i⟧"Don't."⟦/⟧
⟦D→G i⟧"Then hear the Third and the last, which none has answered."⟦/⟧ The bronze lips drew back from the handle. The voice dropped until Gil could feel it in his fillings. ⟦D→G i =⟧"Why did you not go up to the house?"⟦/⟧
Nobody said anything. Water ran somewhere.
⟦N→G i⟧"That isn't a riddle,"⟦/⟧ Nobs said after a while. ⟦N→G i =⟧"Gil? What house?"⟦/⟧
⟦D→N i⟧"It is not thine, archer. Thine will be the car."⟦/⟧
⟦N i⟧"Does EVERYBODY know about the--"⟦/⟧
⟦F→N i⟧"Nobs,"⟦/⟧ said Deacon, quite gently. ⟦F→N i =⟧"Shut up a second."⟦/⟧
Gil was looking at his boots. They were good boots. +2 Grip. He had bought them off a dead man's brother for a tin of peaches.
⟦G→D i⟧"Skint told me what it'd be,"⟦/⟧ he said. ⟦G→D i =⟧"He said it's never the same words but it's always the one thing you'd not want read out. And he said the answer's the same for everybody."⟦/⟧
⟦D→G i⟧"And what is the answer, Giles Tattersall?"⟦/⟧
⟦G→D i⟧"You just tell the truth."⟦/⟧
⟦D→G i⟧"Then tell it."⟦/⟧
⟦G→D i⟧"It was the second of March. I was on nights so I was driving home when the sky did its thing. My dad's house is at the top of our road, it's a hill, you have to go past it. And all the lights were on and the door was open, and I could see the hall carpet. I sat there with the engine running."⟦/⟧ He scratched his neck. ⟦G→D i =⟧"I sat there eleven minutes. I've got no excuse. I knew if I went up I'd see it, and if I didn't go up then he might've got out. So he might've got out. That's why. He's been might've-got-out for seven months and I've carried that down nineteen floors and all."⟦/⟧
The door didn't say anything for so long that Nobs put her hand on her quiver.
⟦D→G i⟧"How many slots is it?"⟦/⟧ it asked.
⟦G→D i⟧"All of 'em, mate."⟦/⟧
*Clunk.*
@message
[3/3]
[Quest Complete: TO BE ASKED]
[Hidden condition met.]
[Class Evolution available: PORTER -> BEARER]
[Accept? Y/N]
@end
⟦F→G i⟧"What's it say?"⟦/⟧ Deacon had got up. There was egg in his beard and his eyes were red. ⟦F→G i =⟧"You've gone all lit up. Is it a level?"⟦/⟧
⟦G→F i⟧"It wants to change my class."⟦/⟧
⟦N→G i⟧"To what?"⟦/⟧
⟦G→N i⟧"Doesn't matter. Sort of the same thing with a better hat."⟦/⟧ He wiped his nose on his sleeve and picked up the anvil. It went onto his shoulder like it was made of cork, and he frowned at it. ⟦G→N+F i =⟧"Huh."⟦/⟧
⟦N→G i⟧"You said yes already."⟦/⟧
⟦G→N i⟧"Might've."⟦/⟧
Behind them the goblin had taken his cap off. He put it back on again in a hurry when he saw Gil looking. ⟦S→G i⟧"Tell you what,"⟦/⟧ said Skint. ⟦S→G i =⟧"I'll do you a hundred and ten. And the pie."⟦/⟧
⟦G→S i⟧"One-twenty."⟦/⟧
⟦S→G i⟧"Done."⟦/⟧
⟦N→G i⟧"NOW you sell it?"⟦/⟧ said Nobs.
The door swung open.
@end_note
Thanks for the chapter! No wait that's your line. Sorry this one is late, my actual job had an actual stocktake. Yes the car will be explained. No not next chapter. Ten chapters ahead on the P word. If you enjoyed please leave a rating, we are SO close to page 3 of Rising Stars.
EDIT: yes it's three Ts, no wait TaTTersall and the first one, it's three. Nobs is right. Nobs is always right
@end

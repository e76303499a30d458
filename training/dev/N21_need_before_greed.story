# title: Route 41 [LitRPG Apocalypse] - Chapter 14: Need Before Greed
# style: third person past; straight quotes; LitRPG web serial; four in a party, much untagged talk
# cast: D = Dov Kessler | Dov, Kessler, the driver, the bus driver, Mr. Driver | he
# cast: P = Mrs. Paszek | Irena Paszek, Irena, Mrs. P, the old woman, the necromancer, the notary | she
# cast: K = Kieran | Kieran Doolan, kid, the kid, the archer, Doolan | he
# cast: A = Adaeze Obi | Adaeze, Ada, the healer, the hygienist | she
# cast: V = the vendor | the toad, the toad vendor, Factor Ninth-Egg, Ninth-Egg | it
---
@heading
Chapter 14: Need Before Greed
@end
@note
Double chapter today because I missed Thursday (wisdom teeth, do not recommend, yes I see the irony given Adaeze's job). Next level up screen is in ch 15, I know, I know.
@end
The chest was the size of a fridge, and nobody wanted to be the one standing in front of it.
⟦K→D i⟧"You're the tank."⟦/⟧
⟦D→K i⟧"I tanked the last one. The last one had a tongue."⟦/⟧
⟦K→D i⟧"Yeah, and you had a shield. That's like, the whole system. Big guy, shield, opens the box."⟦/⟧
Dov looked down at what was left of his shield. It had been the rear door of a number 41 bus once, and it still said EMERGENCY EXIT on it in red letters, but since the third floor it said EMERGENCY EX, and the handle was attached with Adaeze's scarf.
⟦P→D+K i⟧"For heaven's sake,"⟦/⟧ said Mrs. Paszek. ⟦P→D+K i =⟧"Zbyszek can do it."⟦/⟧
She snapped her fingers. Behind her a skeleton in the remains of a postal uniform shuffled forward, put both hands on the lid, and was not eaten.
⟦A→P i⟧"Aw. Well done Zbyszek."⟦/⟧
⟦P→A i⟧"Don't praise him, he'll expect it."⟦/⟧
Light poured out of the chest like somebody had opened an oven door. The text came with it, the way it always did, right in the middle of whatever you were trying to look at.
**[Floor Guardian Chest (Rare) opened!]**
**[Contents: Boots of the Unhurried Step (Rare). Vial of Lesser Mending x3. Scroll: Grave Tide. 212 silver.]**
**[Party loot mode: NEED BEFORE GREED. You have 10:00 to decide.]**
Nobody said anything for a second.
⟦K i⟧"Boots,"⟦/⟧ breathed Kieran.
⟦A→K+D+P i⟧"Okay, before anybody says anything, can we just read what they do?"⟦/⟧
⟦K→A i⟧"Plus nine agility. Plus NINE. And you leave no footprints. I'm the scout! What does a scout need? He needs to leave no footprints!"⟦/⟧
⟦P→K i⟧"You need to leave no crisp packets. We were followed for a whole floor because of you."⟦/⟧
⟦K→P i⟧"That was one packet."⟦/⟧
⟦P→K i⟧"It was cheese and onion, Kieran. The hounds had no eyes. They did not need eyes."⟦/⟧
Dov read the description again. There was a line at the bottom in smaller type and he had driven a bus for nineteen years; he was a man who read the small type, because the small type was where they put the part about the pension.
⟦D→K+A+P i⟧"Passive effect,"⟦/⟧ he read out. ⟦D→K+A+P i =⟧"The wearer's joints do not ache."⟦/⟧
There was a different sort of silence.
Mrs. Paszek was seventy-one. She had been on her way to the podiatrist, eleven days ago, when the sky had gone the colour of a bruise and the 41 to Marlow Heights had dropped through Pender Street with nineteen people on it. There were four of them now. In eleven days she had killed more goblins than the rest of them put together, and she had done it in orthopaedic sandals, and she had not complained, other than about everything.
⟦P→D+K+A i⟧"I don't need them,"⟦/⟧ said Mrs. Paszek.
⟦A→P i⟧"Irena."⟦/⟧
⟦P→A i⟧"I said I don't. Give them to the boy. He'll only sulk."⟦/⟧
⟦K→P i⟧"I don't sulk!"⟦/⟧
⟦D→K i⟧"You do a bit."⟦/⟧
⟦A→K i⟧"You sulked all of floor two, babe. You made a little nest."⟦/⟧
⟦K→A i⟧"I was grieving! My phone died!"⟦/⟧
Adaeze sat on the edge of the chest and pulled off one of her Crocs to shake the grit out. She'd been a dental hygienist. The System had looked into her soul, or her CV, and offered her [Healer], [Torturer] or [Sculptor (Bone)], and there were nights on watch when she still went a bit quiet about that.
⟦A→P i⟧"How bad is the hip?"⟦/⟧
⟦P→A i⟧"The hip is fine."⟦/⟧
⟦A→P i⟧"I can see your status bar. I'm the healer, I can see everyone's. There's a little bone with a line through it and it's been flashing orange since Tuesday."⟦/⟧
⟦P→A i⟧"Then stop looking at it! In my day if a person had a bone with a line through it they kept it to themselves."⟦/⟧
⟦K→A i⟧"Wait, you can see mine?"⟦/⟧
⟦A→K i⟧"Yes."⟦/⟧
⟦K→A i⟧"What's mine got?"⟦/⟧
⟦A→K i⟧"Do you want me to say it in front of people?"⟦/⟧
Kieran thought about it and went red to the ears.
⟦K→A i⟧"No you're good."⟦/⟧
**[07:41 remaining.]**
⟦D→P+K+A i⟧"Right,"⟦/⟧ Dov said. He said it in the voice, the one for school runs and Saturday nights, and they all looked at him, even Zbyszek. He hated that it still worked. He hated that he had apparently put four points into it without noticing, and that it was a skill now. [Command Voice, Lv 4.] ⟦D→P+K+A i =⟧"Here's how we do it. Everybody says what they want it for. One sentence. Then we vote."⟦/⟧
⟦K→D i⟧"And you're not going to, like, pull rank."⟦/⟧
⟦D→K i⟧"What rank? I'm a bus driver."⟦/⟧
⟦P→K i⟧"He has a cap,"⟦/⟧ Mrs. Paszek pointed out.
⟦D→P i⟧"I had a cap. The tongue got it. Kid, you first."⟦/⟧
⟦K→D+P+A i⟧"Okay. So. One sentence. I go first into every room, and I'm fast but I'm not *that* fast, and when the blind dogs came on four I honestly thought I was going to die, like actually, I could feel my heart in my teeth, and I had to stand there and keep shooting because Ada was behind me and she hadn't got her mana back, and I don't want to feel like that again, and also they look sick."⟦/⟧
⟦P→K i⟧"That was not one sentence."⟦/⟧
⟦D→P i⟧"It sort of was. There were a lot of ands."⟦/⟧
⟦A→K i⟧"I didn't know that. About the dogs."⟦/⟧
⟦K→A i⟧"Yeah well,"⟦/⟧ Kieran said to the floor.
⟦D→A i⟧"Ada?"⟦/⟧
⟦A→D i⟧"I don't want them. They're a six and I'm a four and a half. I want two of the vials, and I want somebody to carry my bag for a day, that's it."⟦/⟧
⟦D→A i⟧"Done. I'll take the bag. Mrs. P?"⟦/⟧
⟦P→D i⟧"Pass."⟦/⟧
⟦D→P i⟧"You can't pass. It's a consultation."⟦/⟧
⟦P→D i⟧"I was a notary for forty-four years, young man, I know what a consultation is. It's when they've made up their minds and they want your signature. I'll have the scroll. It says Grave Tide and neither of you would know what to do with it."⟦/⟧
⟦V→D+P+K+A i⟧"If I may?"⟦/⟧
All four of them spun round. Kieran had an arrow on the string before he'd finished turning. The skeleton put up its fists in a slow, old-fashioned manner like a boxer in a photograph.
In the mouth of the tunnel sat a toad. It was about as tall as a mailbox and had a brass tray hung round its neck, with little drawers.
⟦V→D+P+K+A i⟧"Factor Ninth-Egg, of the Licensed Interfloor Concessions. I come with the chest. Well, after the chest. It is generally felt that to come *before* the chest spoils the mood."⟦/⟧
⟦K→D i⟧"Do I shoot it?"⟦/⟧
⟦D→K i⟧"Do not shoot it."⟦/⟧
⟦K→D i⟧"It's got loads of drawers, though."⟦/⟧
⟦A→V i⟧"Hi! Sorry. He's sixteen. What are you selling?"⟦/⟧
⟦V→A i⟧"What are you lacking?"⟦/⟧
⟦P→V i⟧"That's how the last one talked as well,"⟦/⟧ said Mrs. Paszek, ⟦P→V i =⟧"and he charged us fourteen silver for a bucket."⟦/⟧
⟦V→P i⟧"That will have been Third-Egg."⟦/⟧ The toad sighed. Its whole throat took part. ⟦V→P i =⟧"My brother. I can only apologise. I do buckets at six."⟦/⟧
**[05:02 remaining.]**
⟦D→V i⟧"Boots,"⟦/⟧ said Dov. ⟦D→V i =⟧"Agility boots. You got a second pair? Doesn't have to be rare."⟦/⟧
⟦V→D i⟧"For the youth?"⟦/⟧
⟦K→V i⟧"I'm right here."⟦/⟧
⟦V→K i⟧"So you are. Size?"⟦/⟧
⟦K→V i⟧"Eleven."⟦/⟧
⟦V→K i⟧"Dear me. Where does it all go?"⟦/⟧ One of the drawers slid open all by itself, much further than the tray was deep, and kept on sliding. ⟦V→K i =⟧"I have the Slippers of the Novice Thief, plus three. I have one Sandal of Hermod, plus twelve, but only the left, and I must be honest, the previous customer went in circles till he was sick. I have these."⟦/⟧
They were trainers. They were white, or had been, with a silver tick on the side that had been picked off with a knife, probably for legal reasons.
**[Courier's Running Shoes (Uncommon). +5 Agility. +10% speed when delivering bad news.]**
Kieran made a noise like a kettle.
⟦A→V i⟧"How much?"⟦/⟧
⟦V→A i⟧"Three hundred."⟦/⟧
⟦D→V i⟧"We've got two hundred and twelve."⟦/⟧
⟦V→D i⟧"Then how very sad."⟦/⟧
⟦P→D i⟧"Mr. Kessler, stand aside."⟦/⟧
Dov stood aside. You did, when she used your surname. Mrs. Paszek came down off the step one foot at a time, holding onto Zbyszek's elbow, and lowered herself onto an upturned helmet until she and the toad were eye to eye.
⟦P→V i⟧"You're licensed,"⟦/⟧ she said.
⟦V→P i⟧"Fully, madam."⟦/⟧
⟦P→V i⟧"By whom?"⟦/⟧
⟦V→P i⟧"By the... it's on the tray. There is a plaque."⟦/⟧
⟦P→V i⟧"I see the plaque. I see that it is a plaque. I don't see a date on it."⟦/⟧
⟦V→P i⟧"A date?"⟦/⟧
⟦P→V i⟧"A date of issue. A date of expiry. I don't see a stamp, and if that is meant to be a signature then somebody has made it with a foot."⟦/⟧
⟦V→P i⟧"We do make them with a foot,"⟦/⟧ the vendor said weakly.
⟦K→A i⟧"Oh my god,"⟦/⟧ whispered Kieran. ⟦K→A i =⟧"She's doing the bank voice."⟦/⟧
⟦A→K i⟧"Shh. Watch. She did it to my council tax once, on the bus, before all this, I was only sat next to her."⟦/⟧
⟦P→V i⟧"Your brother sold us a bucket with a hole in it. That is goods not as described. I still have the bucket. I still have the *receipt*. Now I don't know who it is you people complain to down here, but I've noticed that there's always a floor underneath, and I'm going there anyway, and I have nothing to do in the evenings but write letters."⟦/⟧
The toad's eyes went in, one after the other, and came back out.
⟦V→P i⟧"Two hundred."⟦/⟧
⟦P→V i⟧"A hundred and twenty."⟦/⟧
⟦V→P i⟧"Madam, I have four thousand children."⟦/⟧
⟦P→V i⟧"I have one and he lives in Leeds. A hundred and forty and you'll throw in a bucket."⟦/⟧
**[00:48 remaining.]**
⟦D→P i⟧"Mrs. P,"⟦/⟧ said Dov. ⟦D→P i =⟧"Clock."⟦/⟧
⟦P→D i⟧"I can see the clock. It's on my nose. Well?"⟦/⟧
⟦V→P i⟧"...a hundred and forty. And the bucket. Spawn and tadpoles, what a day."⟦/⟧
Things went quickly after that. Silver vanished, drawers slammed, Kieran was on the ground with his laces before the toad had finished counting. Dov opened the loot screen with eleven seconds on it and saw that Adaeze had already gone GREED on everything and so had Kieran. Every line. He pressed GREED himself.
That left one name with a little empty circle next to it.
⟦D→P i⟧"There's only you left,"⟦/⟧ he said. ⟦D→P i =⟧"If you don't press it they go to random. It might give them to the skeleton."⟦/⟧
⟦P→D i⟧"You've rigged this."⟦/⟧
⟦D→P i⟧"It was a consultation."⟦/⟧
⟦K→P i⟧"Press it, Mrs. P! Press it press it press it, I've got my own, look, look how they go."⟦/⟧
⟦A→P i⟧"Irena, I swear to God I will heal that hip every hour on the hour whether you like it or not."⟦/⟧
⟦P→A i⟧"You have cold hands,"⟦/⟧ said Mrs. Paszek, and jabbed at the empty air with one finger.
**[Irena Paszek has selected NEED.]**
The sandals went. The boots were soft and grey and came up over the ankle, with a small sensible buckle. For a while she just sat on the helmet and looked at them. Then she stood up. She didn't hold on to anyone's elbow, and she did not make the noise, the little indrawn one they had all been pretending not to hear for eleven days.
She walked to the wall. She walked back. There weren't any footprints in the dust.
⟦A→P i⟧"Well?"⟦/⟧
⟦P→A i⟧"They pinch,"⟦/⟧ said Mrs. Paszek. She had turned her back to them and was doing something to her face with a handkerchief. ⟦P→D+K+A i =⟧"What are you all standing about for? Somebody pick up that bucket."⟦/⟧
@note
Poll is up on the discord: does Zbyszek get a surname y/n. Thanks to my new patrons, Wet Gerald and 'definitely a horse'. See you Sunday!!
@end

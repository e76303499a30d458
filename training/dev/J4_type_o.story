# title: Type O, Hold the Garlic
# style: first person present; curly double quotes; modern vampires; AO3 original work, hardly any tags
# cast: L = Lourdes Abad | Lourdes, Abad, Lou, Nurse, Ms. Abad, ate | she | narrator
# cast: F = Anselm Fairweather | Mr. Fairweather, Fairweather, Anselm, the vampire | he
# cast: D = Deshawn | the security guard | he
# cast: T = Tess Abad | Tess, my sister | she
# cast: R = the man in the good coat | the other vampire, Uncle | he
---
@summary
Lourdes works nights at the only blood bank in Milwaukee with a back door. Mr. Fairweather is a regular. Somebody has been following him.
@end
@note
originally a 500 word thing for a prompt meme that was just “vampire/phlebotomist” and then it got feelings. the medical stuff is wrong. i know. I KNOW. my mom is a nurse and she’s already been through it with a red pen
@end
He comes in at ten past two, same as always, same hat. He rings the bell on the counter even though I’m looking right at him.
⟦F→L i⟧“Good evening, Ms. Abad. Is this an inconvenient time?”⟦/⟧
⟦L→F i⟧“It’s two in the morning, Mr. Fairweather. It’s just me and the fridge.”⟦/⟧
⟦F→L i⟧“And how is the fridge?”⟦/⟧
⟦L→F i⟧“She’s been making a noise.”⟦/⟧
I buzz him through. You have to say it out loud too, there’s a sign taped up on my side of the glass that only night staff can see: SAY THE WORDS. ⟦L→F i⟧“Come on in,”⟦/⟧ I say, and he lets his breath go, if it’s breath, and steps over the strip of metal in the floor like it’s a puddle.
He’s been my Tuesday for three years. One unit, O neg, expired by no more than two days, that’s the agreement the county has with them. He takes it by IV because he says the other way makes him sentimental. He’s about sixty to look at. He used to be a surveyor. If you’re ever on Wisconsin Avenue and you wonder why it kinks like that at the river, it was raining and he wanted his lunch.
⟦L→F i⟧“Left or right?”⟦/⟧
⟦F→L i⟧“Right, I think. You were a little hard on the left.”⟦/⟧
⟦L→F i⟧“You’ve got no veins. I’m basically digging a well.”⟦/⟧
⟦F→L i⟧“I have excellent veins. They’re merely shy.”⟦/⟧
He rolls up his sleeve and that’s when I see it. It’s on the inside of his arm, above the elbow, four lines, parallel. The edges are gray. They don’t bleed, these guys, they kind of smolder.
⟦L→F i⟧“What’s that?”⟦/⟧
⟦F→L i⟧“A rosebush.”⟦/⟧
⟦L→F i⟧“In February?”⟦/⟧
⟦F→L i⟧“It was a very determined rosebush.”⟦/⟧
⟦L→F i⟧“Mr. Fairweather.”⟦/⟧
⟦F→L i⟧“Do we have the good tape? Last week you had the paper kind and I looked like a parcel.”⟦/⟧
I get the good tape. I’m not his mother. I clean it up, whatever it is, and it hisses at me a little, and he looks at the ceiling and tells me about the sewers they put in in 1880. I’ve got the needle in, second try, when my phone goes off on the counter. I put it on speaker because I’ve got my hands full of a dead man.
⟦L→T i⟧“I’m working.”⟦/⟧
⟦T→L i⟧“You’re always working. Did you call Mom?”⟦/⟧
⟦L→T i⟧“I’ll call her tomorrow.”⟦/⟧
⟦T→L i⟧“She thinks you’re dead. She lit a *candle*, Lou. I had to stand there.”⟦/⟧
⟦L→T i⟧“Tell her I’m not dead. Tell her I met a nice man.”⟦/⟧
⟦T→L i⟧“Did you?”⟦/⟧
⟦L→T i⟧“He’s a surveyor.”⟦/⟧
Mr. Fairweather has gone an actual color. I didn’t know they could do that on half a unit.
⟦T→L i⟧“Shut up. How old?”⟦/⟧
⟦L→T i⟧“Older. Go to sleep, Tess.”⟦/⟧
⟦T→L i⟧“How much older? Lourdes? Like, divorced older?”⟦/⟧
I hang up with my elbow.
⟦F→L i⟧“That was unkind.”⟦/⟧
⟦L→F i⟧“She’ll be up all night. It’s good for her.”⟦/⟧
⟦F→L i⟧“I meant to your mother. One ought to telephone. Mine’s been gone since the war with Spain and there’s still a good deal I would like to mention.”⟦/⟧
I’m about to say something smart, and the bell rings.
Nobody’s on the schedule. There’s Mr. Fairweather Tuesdays, the sisters from Racine on Wednesdays, and a guy named Kyle who got turned at a bachelor party and cries. I lean back on my stool till I can see around the curtain to the front. There’s a man standing at the glass in a really good coat. He isn’t doing anything. He’s got his hand on the bell, flat, so that it won’t ring any more.
⟦F→L i⟧“Don’t speak to him.”⟦/⟧
⟦L→F i⟧“Who is he?”⟦/⟧
⟦F→L i⟧“Ms. Abad. I would like you to take this out of my arm and go home by the back, please.”⟦/⟧
⟦L→F i⟧“You’ve got half a bag left.”⟦/⟧
⟦F→L i⟧“*Lourdes.*”⟦/⟧
Three years. I didn’t think he knew it. I mean it’s on my badge, but still.
⟦R→L i⟧“Hello in there! I don’t have an appointment!”⟦/⟧
⟦L→R i⟧“We’re closed!”⟦/⟧
⟦F→L i⟧“I said not to *speak* to him.”⟦/⟧
⟦L→F i⟧“You didn’t say why.”⟦/⟧
⟦R→L i⟧“You don’t look closed! You look wide open! I can see you’ve got my nephew back there!”⟦/⟧
I look at Mr. Fairweather. He’s shut his eyes. He looks like people look when the dentist comes back in with the X-ray.
⟦L→F i⟧“Nephew?”⟦/⟧
⟦F→L i⟧“It’s a manner of speaking. He’s the one who made me. He’s been abroad for ninety years, and I’d hoped that he had been staked.”⟦/⟧
⟦L→F i⟧“And the rosebush?”⟦/⟧
⟦F→L i⟧“He wanted to catch up.”⟦/⟧
OK. So there’s a protocol. There’s a laminated card. Step one is don’t panic and step two is call security, so I get the walkie off the hook.
⟦L→D i⟧“Deshawn, you there?”⟦/⟧
⟦D→L i⟧“What up, Lou.”⟦/⟧
⟦L→D i⟧“I’ve got a guy out front.”⟦/⟧
⟦D→L i⟧“Guy guy or *guy* guy?”⟦/⟧
⟦L→D i⟧“The second one. He’s not ours.”⟦/⟧
⟦D→L i⟧“Aw, man.”⟦/⟧ I can hear him getting his feet off the desk. ⟦D→L i =⟧“I’m all the way over in B. You say the words to him?”⟦/⟧
⟦L→D i⟧“No.”⟦/⟧
⟦D→L i⟧“Okay. Don’t say the words.”⟦/⟧
⟦L→D i⟧“I know not to say the words, Deshawn.”⟦/⟧
⟦R→L i⟧“What words are those?”⟦/⟧ says the man in the good coat.
He’s come around to the inner window. I never saw him move. There’s that strip of metal between us, and a quarter inch of county-issue plexiglass, and he’s bent down to the little grille you talk through so his mouth’s right up against it. He’s handsome. He looks like a guy in an ad for watches.
⟦R→L i⟧“You must be his nurse. Anselm always liked a woman to fuss over him. Tell me, does he pay you, or is it all out of goodness?”⟦/⟧
⟦L→R i⟧“It’s out of Milwaukee County.”⟦/⟧
⟦R→L i⟧“Ha! I’m sure it is. Look, this is silly. I’ve come four thousand miles, I’m cold and I’m tired. It’s raining. Won’t you ask me in?”⟦/⟧
And I feel it. I’d read about it, it’s on the card, step four. It isn’t like being hypnotized. It’s like manners. It’s like every time in my life that somebody stood on the mat and my mother shoved me in the back and hissed at me, *ay, don’t be rude, say it*. My mouth’s open. I’ve got the C all ready.
⟦F→R i⟧“She has a mother who lights candles for her, Uncle.”⟦/⟧
He’s standing up. He’s got the pole in one hand with the bag swinging off it, and he’s in his shirtsleeves with one rolled. I’ve never seen him without the hat before. He’s bald as an egg.
⟦R→F i⟧“There you are. You ran off, we were having a conversation.”⟦/⟧
⟦F→R i⟧“I’d finished my part of it.”⟦/⟧
⟦R→F i⟧“Drinking out of a *bag*, Anselm. Like a calf. I could weep.”⟦/⟧
⟦F→R i⟧“You were always free to.”⟦/⟧
⟦R→F i⟧“Come outside.”⟦/⟧
⟦F→R i⟧“I don’t believe I shall. I’m having my Tuesday.”⟦/⟧
⟦R→F i⟧“I’ll wait, then. I’ll wait till she gets off. What is it, six? Half past? It’s dark until seven this time of year.”⟦/⟧ He smiles at me through the grille. ⟦R→L i =⟧“What do you drive, sweetheart?”⟦/⟧
I shut my mouth. It takes two tries. I’ve got a taste like pennies.
⟦L→F i⟧“Mr. Fairweather. Quick question.”⟦/⟧
⟦F→L i⟧“Yes?”⟦/⟧
⟦L→F i⟧“The words. Do they only work the one direction?”⟦/⟧
⟦F→L i⟧“I’m not sure I follow.”⟦/⟧
⟦L→F i⟧“If I can let somebody in. Can I let somebody out?”⟦/⟧
He thinks about it. You can see him walking all around it with his chain and his little flags. The man in the coat has stopped smiling, and that right there is about the best answer I’ve ever gotten to anything.
⟦F→L i⟧“It’s county land.”⟦/⟧
⟦L→F i⟧“What is?”⟦/⟧
⟦F→L i⟧“This. All of it: the building, the lot, the walk out to the bus stop. I laid it out for the poor farm. And you’re the officer in charge of it after midnight, it says so on the door. I’d think— Yes. If the householder may invite, the householder may certainly—”⟦/⟧
⟦R→F i⟧“Don’t be absurd, Anselm.”⟦/⟧
⟦F→L i⟧“Oh, I think so. Look at him. How very interesting. Try it, Ms. Abad.”⟦/⟧
I get up off the stool. I’m five foot one. I go right up to the grille, close enough to smell him, and it’s nice, that’s the worst of it, it’s like cedar.
⟦L→R i⟧“Sir, visiting hours are over.”⟦/⟧
⟦R→L i⟧“Now, listen to me. You don’t want to—”⟦/⟧
⟦L→R i⟧“You’re not welcome here. You’re not welcome in the building or the parking lot, and you’re not welcome on the sidewalk. You’re not welcome at my car. It’s a Corolla. Get off my property.”⟦/⟧
I’ve never seen anything like it. It’s like someone pulled a tablecloth. His feet go first. He slides backward with his good shoes squeaking, through the front doors, which don’t open, and down the ramp and across the lot in the rain, standing up straight and yelling something in what I think is Hungarian, till he hits the far curb and goes over on his ass in the street.
The doors ding. Deshawn comes in from B with his flashlight out, breathing hard.
⟦D→L i⟧“Where’s he at?”⟦/⟧
⟦L→D i⟧“He left.”⟦/⟧
⟦D→L i⟧“He *left?* I ran here, Lou. I got a knee.”⟦/⟧ He looks at the glass, where there’s a sort of a smear in the shape of a coat. ⟦D→L+F i =⟧“Everybody good? Mr. F?”⟦/⟧
⟦F→D i⟧“Perfectly, thank you. I appear to have come unstuck.”⟦/⟧
He has, too; there’s O neg all down his shirt. I sit him back on the recliner before he falls down. His hand’s shaking. I take hold of it, since I need it anyway, and I go looking for the vein.
⟦L→F i⟧“Is he gonna come back?”⟦/⟧
⟦F→L i⟧“Not here. Somewhere. He’s patient.”⟦/⟧
⟦L→F i⟧“Where do you live?”⟦/⟧
⟦F→L i⟧“I have a room, over by the brewery.”⟦/⟧
⟦L→F i⟧“Rent or own?”⟦/⟧
⟦F→L i⟧“Rent. By the month. Why, does it matter?”⟦/⟧
⟦L→F i⟧“So he can walk right in, if your landlord says.”⟦/⟧
He doesn’t answer that. It’s a basement, I bet. I bet there’s a hot plate he doesn’t use and a picture of the river. I find the vein on the first try, and I’d like that noted.
⟦L→F i⟧“I’ve got a house. It’s half a duplex, but it’s mine, I’ve got the paper and everything. There’s a storage room with no windows. My ex was going to make beer in it.”⟦/⟧
⟦F→L i⟧“Ms. Abad, I couldn’t possibly.”⟦/⟧
⟦L→F i⟧“And my sister’s going to want to meet you. She’s not going to let it go.”⟦/⟧
⟦F→L i⟧“You don’t know what I am.”⟦/⟧
⟦L→F i⟧“You’re O neg. Hold still.”⟦/⟧
⟦D→L i⟧“You should get that fridge looked at,”⟦/⟧ says Deshawn, who’s been standing there with his head on one side. ⟦D→L i =⟧“You hear that? That’s not right.”⟦/⟧
The bag drips. It’s really coming down out there now. After a while Mr. Fairweather clears his throat.
⟦F→L i⟧“You would have to say it, you know. At the door.”⟦/⟧
⟦L→F i⟧“I know.”⟦/⟧
⟦F→L i⟧“You’d have to mean it. That’s the part they never put on the card.”⟦/⟧
I tape him down. I use the good tape.
⟦L→F i⟧“Come on in,”⟦/⟧ I tell him. ⟦L→F i =⟧“There. I’m practicing.”⟦/⟧
@end_note
kyle gets his own fic if i can stop laughing long enough to write it
@end

# title: The Week We Had Gary
# style: first person past, chatty mother; straight quotes; blog / forum post; narrator is Mom, hon, Shell; name late
# cast: N = Michelle Pruitt | Shell, Mom, Mommy, Mama, Mrs. Pruitt, Michelle, hon, babe | she | narrator
# cast: D = Wade Pruitt | Wade, Dad, Daddy, my husband | he
# cast: K = Kaylee Pruitt | Kaylee, my oldest, Kay | she
# cast: J = Jonah Pruitt | Jonah, my middle one, my son, bud | he
# cast: B = Bean | Bean, the baby, Abigail | she
# cast: O = Darlene | Darlene, my mother-in-law, Grandma, Grandma Darlene | she
# cast: T = Ms. Abernathy | Ms. Abernathy, the teacher, Jonah's teacher | she
# cast: P = Tyler | the PetSmart kid, the boy at PetSmart | he
# cast: G = Gary | Gary, the hamster, the class hamster | he
---
@note
(Long one today, get a coffee. For everybody who asked on Facebook: yes, this is the hamster story. No, Jonah still doesn't know. He's nine and he doesn't read my blog because there's no Minecraft in it.)
@end
So it was a Friday, and it was the Friday before a three-day weekend, which is important, because if you're going to be handed somebody else's hamster you want it to be for the shortest possible time and I got it for the longest.
⟦J→N i⟧"Mom! Mom! MOM! I got him! I got Gary!"⟦/⟧
⟦N→J i⟧"You got what, bud?"⟦/⟧
⟦J→N i⟧"GARY!"⟦/⟧
He had the cage in his arms, with the water bottle dripping down his good jacket, and behind him came Ms. Abernathy with a bag of shavings and that look teachers have at 3:15 on a Friday. Like someone who's seen land.
⟦T→N i⟧"Mrs. Pruitt! You're so sweet to do this."⟦/⟧
⟦N→T i⟧"To do what?"⟦/⟧ I said.
⟦T→N i⟧"You signed the form?"⟦/⟧
I want to be clear that I didn't sign any form. But I know who did, because I know what it looks like when a nine-year-old writes "Michelle Pruitt" with a gel pen, and I know what it looks like when that same nine-year-old suddenly gets super interested in his shoe.
⟦N→T i⟧"Right,"⟦/⟧ I said. ⟦N→T i =⟧"The form."⟦/⟧
⟦T→N i⟧"He's no trouble. Food's in the baggie, he gets one yogurt drop at bedtime. And just between us"⟦/⟧—she leaned in at the van window—⟦T→N i =⟧"the kids are very, very attached. He's been with us since kindergarten. This is kind of his farewell tour."⟦/⟧
⟦N→T i⟧"How old do hamsters get?"⟦/⟧
⟦T→N i⟧"Have a great weekend!"⟦/⟧ said Ms. Abernathy, and I swear to you she ran.
@break ***
Okay so let me introduce the household for the new people. There's Wade, that's my husband, he drives for the county and he's allergic to everything with a face. There's Kaylee, who's fourteen, and I'm not going to say any more about that. There's Jonah. There's Bean, who is two and is really called Abigail but nobody's used it since the hospital. And since August there's also been Wade's mom in the den, on account of her hip.
⟦O→N i⟧"What's that?"⟦/⟧ said Wade's mom.
⟦N→O i⟧"It's the class hamster, Darlene."⟦/⟧
⟦O→N i⟧"It's a rat."⟦/⟧
⟦J→O i⟧"It's a Syrian, Grandma."⟦/⟧
⟦O→J i⟧"Well, I don't care where he's from, he's not coming in here with those teeth."⟦/⟧
⟦B→N i⟧"Mama, eat it?"⟦/⟧
⟦N→B i⟧"No, baby. We don't eat Gary."⟦/⟧
⟦B→J i⟧"Eat Gawy,"⟦/⟧ Bean said lovingly, and put her whole mouth on the bars.
Kaylee took one earbud out, which is how we know she's with us.
⟦K→N i⟧"Is it supposed to be that shape?"⟦/⟧
⟦N→K i⟧"What shape?"⟦/⟧
⟦K→N i⟧"Like, deflated?"⟦/⟧
I looked in. He was lying in his little plastic igloo with just his behind sticking out. It went up. It went down. It took its time.
⟦N→K+J i⟧"He's resting,"⟦/⟧ I said. ⟦N→K+J i =⟧"He's had a long day."⟦/⟧
⟦K→N i⟧"Mom, he's had a long *life*."⟦/⟧
⟦J→K i⟧"Shut up, Kaylee!"⟦/⟧
⟦N→J i⟧"We don't say shut up."⟦/⟧
⟦J→N i⟧"You said it to the microwave!"⟦/⟧
And then Wade's truck pulled in and everyone froze, because not one of us had thought about Wade.
⟦D→N i⟧"Hey, hon, what's for—"⟦/⟧ He stopped in the door. He sneezed four times. ⟦D→N i =⟧"Shell,"⟦/⟧ he said, ⟦D→N i =⟧"what's in my house?"⟦/⟧
@break ***
Saturday, nothing. Saturday was great! I wanna remember Saturday. Jonah built him a maze out of the Amazon boxes and Gary walked about a foot of it and fell asleep at a fork. Darlene said that was the first sensible thing she'd seen anyone do in this family.
Sunday I got up at five-forty with Bean, who doesn't believe in weekends. I put the coffee on. I said, the way you do, ⟦N→G i⟧"Morning, Gary,"⟦/⟧ and I tapped on the igloo.
Y'all. You know. You always know.
I'm not proud of how long I stood there poking a class hamster with a chopstick.
⟦B→N i⟧"Gawy night-night?"⟦/⟧
⟦N→B i⟧"Gary's night-night,"⟦/⟧ I said. ⟦N→B i =⟧"Gary's real, real night-night."⟦/⟧
I went and got Wade. I mean I went and stood on his side of the bed and breathed at him.
⟦D→N i⟧"What? What's wrong? Is it Mom?"⟦/⟧
⟦N→D i⟧"It's Gary."⟦/⟧
⟦D→N i⟧"Who the hell's Gary?"⟦/⟧
⟦N→D i⟧"Keep your voice down! He's passed."⟦/⟧
I watched it come to him, in stages. He put a hand over his eyes.
⟦D→N i⟧"Tell me the cat got him."⟦/⟧
⟦N→D i⟧"We don't have a cat, Wade."⟦/⟧
⟦D→N i⟧"We could *say* we had a cat."⟦/⟧
⟦N→D i⟧"To who? There are twenty-three third-graders, they've known him since kindergarten, they have his *picture* on the *door*. Jonah forged my name to get him. He's gonna be the boy who killed Gary. He'll be forty years old and working at a bank and someone'll come up and say hey, aren't you the—"⟦/⟧
⟦D→N i⟧"Okay."⟦/⟧
⟦N→D i⟧"—kid who killed—"⟦/⟧
⟦D→N i⟧"Okay! Babe. Okay."⟦/⟧ He sat up. He had the crease down his face from the pillow, and his hair all on one side, and I tell you I've never been more in love with that man than when he said what he said next. ⟦D→N i =⟧"What time's PetSmart open?"⟦/⟧
@break ***
Nine. It opens at nine, Sundays. We told the kids we were going to look at mulch.
⟦K→N i⟧"Both of you?"⟦/⟧ said Kaylee, from the stairs.
⟦N→K i⟧"It's a two-person job."⟦/⟧
⟦K→N i⟧"Why's there a dish towel on the hamster?"⟦/⟧
⟦D→K i⟧"He's light-sensitive,"⟦/⟧ said Wade.
⟦K→D i⟧"Since when?"⟦/⟧
⟦N→K i⟧"Since he got old. Watch your sister. Don't let Jonah bug him, let him sleep in. And if Grandma asks we're at church."⟦/⟧
My daughter looked at me. She looked at the towel. She looked at my purse, which I was holding sort of level, in front of me, with both hands.
⟦K→N i⟧"Oh my God,"⟦/⟧ she said, very softly.
⟦N→K i⟧"Kaylee Ann."⟦/⟧
⟦K→N i⟧"Is he in your PURSE?"⟦/⟧
⟦N→K i⟧"I need him for the color,"⟦/⟧ I hissed.
And here's the part that got me, okay. Because she's fourteen, and she hasn't said a nice word to anybody since about Easter. She looked up the stairs at Jonah's door. Then she came down two steps and held her hand out.
⟦K→N i⟧"Gimme your phone. You won't be able to see the markings under those lights. I took like fifty pictures of him last night for my story, I'll airdrop you the good ones."⟦/⟧
⟦N→K i⟧"Thank you, baby."⟦/⟧
⟦K→N i⟧"He's got a thing on his left ear. Like a notch. Don't screw it up."⟦/⟧
@break ***
The boy at PetSmart was maybe nineteen. He had a lanyard with a lot of pins on it.
⟦P→N+D i⟧"Are we looking for a first-time companion?"⟦/⟧
⟦N→P i⟧"We're looking for this one,"⟦/⟧ I said, and showed him the phone.
⟦P→N i⟧"Aw, he's a cutie! So we've got a couple of Syrians in, there's a girl that's super friendly—"⟦/⟧
⟦D→P i⟧"Boy. It's gotta be a boy."⟦/⟧ Wade already had a tissue up each side. ⟦D→P i =⟧"Golden, white belly. Sort of a gray patch on the rear end. Notch in the left ear."⟦/⟧
⟦P→D i⟧"Sir, we can't, like. Order them."⟦/⟧
⟦D→P i⟧"What've you got in the back?"⟦/⟧
⟦P→D i⟧"It's not shoes."⟦/⟧
I put my elbow on the counter. I've got three kids, I've got a voice for this.
⟦N→P i⟧"What's your name, hon?"⟦/⟧
⟦P→N i⟧"Tyler?"⟦/⟧
⟦N→P i⟧"Tyler, did you ever have a class pet?"⟦/⟧
His whole face changed. He looked left and he looked right.
⟦P→N i⟧"We had a turtle,"⟦/⟧ he said. ⟦P→N i =⟧"Sheldon. I had him for spring break. My brother put him in the hot tub."⟦/⟧
⟦N→P i⟧"Oh, Tyler."⟦/⟧
⟦P→N i⟧"It was on *low*."⟦/⟧
⟦N→P i⟧"And what did your mom do?"⟦/⟧
⟦P→N i⟧"She drove to Dayton,"⟦/⟧ said Tyler, and you could see he'd never thought about it until then, you could see it going in. ⟦P→N i =⟧"She said she was at a Pampered Chef party. She was gone six hours. Oh my gosh. *Sheldon came back bigger.*"⟦/⟧
Nobody said anything for a second, out of respect.
⟦P→N+D i⟧"Wait here,"⟦/⟧ he told us.
He was gone ten minutes. When he came back he had three little boxes, and he'd taken his lanyard off. I don't know what he did and I don't want to. The third one was Gary. I mean it, it was Gary with ten years knocked off. He even had the gray on his butt.
⟦D→N i⟧"No notch,"⟦/⟧ said Wade.
⟦N→D i⟧"Nobody's going to check for the notch."⟦/⟧
⟦D→N i⟧"Kaylee said."⟦/⟧
⟦N→D i⟧"Well, I'm not notching him, Wade! What do you want me to do, use the hole punch?"⟦/⟧
⟦P→N i⟧"Please don't,"⟦/⟧ said Tyler.
@break ***
So the new Gary's in the cage by ten-fifteen, and the old one's in a Payless box in the garage freezer behind the venison, and I'm feeling like I should have my own show. Jonah comes down in his pajamas and goes straight over there.
⟦J→N i⟧"Mom? He's running."⟦/⟧
⟦N→J i⟧"Is he?"⟦/⟧
⟦J→N i⟧"He's on the wheel. He never goes on the wheel. He's got arthritis, Ms. Abernathy said."⟦/⟧
⟦D→J i⟧"Probably the country air,"⟦/⟧ said my husband. We live next to a Kroger.
⟦J→D i⟧"Dad, he's going really fast."⟦/⟧
He was. It sounded like a helicopter. He'd stop and look at us and do a chin-up on the roof bars and then get back on. Kaylee had a couch pillow pressed over her face.
⟦O→J i⟧"That's not the same rat,"⟦/⟧ said Darlene.
⟦N→O i⟧"Darlene!"⟦/⟧
⟦O→N i⟧"What? I've got a bad hip, I'm not blind. That other one was half dead."⟦/⟧
It went so quiet. Well, except for the wheel. I saw Jonah's chin start. I've seen a lot of chins and I knew how long I had.
And then Kaylee, my Kaylee, takes the pillow off and goes, ⟦K→J i⟧"It's the yogurt drops."⟦/⟧
⟦J→K i⟧"What?"⟦/⟧
⟦K→J i⟧"You gave him like five last night. I saw you. They've got B12 in them. It's basically steroids."⟦/⟧
⟦J→K i⟧"I gave him six,"⟦/⟧ he whispered.
⟦K→J i⟧"Well, there you go. You *fixed* him, dummy."⟦/⟧
He turned around and looked in at that hamster with his hands on either side of the cage. I wish you could've seen his face. I've got about a thousand pictures of that kid and I haven't got that one.
⟦J→N i⟧"I fixed him,"⟦/⟧ he told me.
⟦N→J i⟧"You sure did, bud."⟦/⟧
@break ***
That's pretty much it. Tuesday I carried him in myself. The kids went nuts. Ms. Abernathy came out in the hall after me and pulled the door shut behind her.
⟦T→N i⟧"Mrs. Pruitt. Michelle. Can I ask you something?"⟦/⟧
⟦N→T i⟧"Sure!"⟦/⟧ I said. My armpits were going like faucets.
⟦T→N i⟧"PetSmart, or the place out on 36?"⟦/⟧
I just looked at her.
⟦T→N i⟧"It's only that I like to keep track,"⟦/⟧ she said, and patted my arm. ⟦T→N i =⟧"That's Gary number five. You did a beautiful job. The Hendersons brought me back a *gerbil*."⟦/⟧
@break ***
When I got home Darlene was in the kitchen with Bean on her good side, and they were looking out at the yard. There was a little cross out there by the hydrangea, made out of chopsticks.
⟦O→N i⟧"Kay did it,"⟦/⟧ said my mother-in-law. ⟦O→N i =⟧"Before the bus. She had the shoebox. She asked me did I know any words, and I said just the Lutheran ones."⟦/⟧
⟦N→O i⟧"You said the words?"⟦/⟧
⟦O→N i⟧"Well, somebody ought to. He was company."⟦/⟧ She hitched the baby up. ⟦O→N i =⟧"Better than that new one. That new one's a show-off."⟦/⟧
⟦B→O i⟧"Bye-bye, Gawy,"⟦/⟧ said Bean. ⟦B→O i =⟧"Eat it."⟦/⟧
@end_note
Comments are open! Tell me your class pet stories. Keep it clean, my mother-in-law found out about the internet.
@end

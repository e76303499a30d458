# title: The Goose Is Loose
# style: third person past; straight quotes; ffnet 2005, script-like sitcom episode, six or more at a table
# cast: GA = Gary Dombrowski | Gary, Dad, Mr. Dombrowski, Gar, the father | he
# cast: LO = Lorraine Dombrowski | Lorraine, Mom, Ma, hon, Mrs. Dombrowski | she
# cast: TR = Trish | Trish Dombrowski, Patricia, Trisha | she
# cast: WE = Wendell | Wendell Dombrowski, Wen | he
# cast: PE = Petey | Petey Dombrowski, Peter, Pete | he
# cast: ST = Grandpa Stosh | Stosh, Grandpa, Pop, the old man, Stanley | he
# cast: FA = Mr. Fazio | Sal Fazio, Sal, Fazio, the neighbor | he
# cast: BO = Mr. Lundquist | Mr. Lundquist, Lundquist, Gary's boss, the boss, sir, Howard | he
# cast: BW = Mrs. Lundquist | Bernadine, Bunny, the boss's wife | she
---
@note
Disclaimer: I dont own Full House Dombrowski, if I did they would NOT have cancelled it after 1 and a half seasons!! >:(
A/N: Hiii everybody! Its been a while since anyone posted in this category (im looking at YOU jerseygurl88 finish your story!!) so here is my Christmas episode. This takes place sometime in season 2 after Wendell gets the tuba. The scenes with Mr. Fazio are for my brother who does the voice. R&R no flames pleeease!
@end
COLD OPEN
It was 4 pm on the day before Christmas Eve and Lorraine Dombrowski was standing in the kitchen with a potholder in each hand looking into the bathtub. The bathtub was not in the kitchen. She was just looking at it from there, because the bathroom door was open, and there was something in it.
⟦LO→GA i⟧"Gary?"⟦/⟧
⟦GA→LO i⟧"Yeah, hon?"⟦/⟧ called Gary from the living room, where he was losing a fight with the lights.
⟦LO→GA i⟧"Why is there a goose in my tub?"⟦/⟧
There was a pause.
⟦GA→LO i⟧"What kind of a goose?"⟦/⟧
⟦LO→GA i⟧"How many kinds are there! A goose! It's looking at me!"⟦/⟧
⟦ST→LO i⟧"That's Christmas dinner,"⟦/⟧ said Grandpa Stosh proudly, coming in with a newspaper under his arm. ⟦ST→LO i =⟧"Fella at the VFW owed me forty bucks."⟦/⟧
⟦LO→ST i⟧"Pop, it's alive."⟦/⟧
⟦ST→LO i⟧"'Course it's alive. You want it should go bad?"⟦/⟧
@break (Theme song!!)
Gary came in with the lights around his neck. He looked at the goose. The goose looked at Gary. It said HONK, and Gary shut the door.
⟦GA→ST i⟧"Pop. My boss is coming to dinner. Tonight. My boss, and his wife. You remember we talked about this? You remember I wrote it on your hand?"⟦/⟧
⟦ST→GA i⟧"I washed my hand."⟦/⟧
⟦LO→ST i⟧"Since when?"⟦/⟧
⟦GA→LO+ST i⟧"Okay. Okay! Nobody panic. We got a ham, right? We're having the ham. So the goose just stays in the bathroom and nobody goes in the bathroom."⟦/⟧
⟦LO→GA i⟧"For three hours."⟦/⟧
⟦GA→LO i⟧"They're classy people, Lorraine. Classy people don't go."⟦/⟧
The back door banged and in came Wendell and Petey covered with snow. Wendell had his tuba on and there was snow in the tuba.
⟦PE→LO i⟧"Mom, can we keep him?"⟦/⟧
⟦LO→PE i⟧"Keep who? No. You knew about this?"⟦/⟧
⟦WE→LO i⟧"Everybody knew about it. He was in the yard since Tuesday. Trish gave him a name."⟦/⟧
⟦TR→WE i⟧"I did not!"⟦/⟧ yelled Trish from upstairs.
⟦WE→LO i⟧"She calls him Justin."⟦/⟧
⟦TR→WE i⟧"You are so DEAD, Wendell!"⟦/⟧
⟦GA→PE+WE i⟧"Nobody's keeping anybody. That's dinner. I mean it's somebody's dinner. It's going back to the VFW."⟦/⟧
⟦PE→GA i⟧"But Grandpa said he was gonna live in my room!"⟦/⟧
Everyone looked at Grandpa.
⟦ST→GA+LO i⟧"I had to tell him something,"⟦/⟧ said Grandpa. ⟦ST→GA+LO i =⟧"He's nine. He's got those eyes."⟦/⟧
Petey turned the eyes on. They were very big. Even Lorraine had to look at the fridge.
DING DONG!
⟦GA→LO i⟧"That's them. They're early! Who comes early? How do I look?"⟦/⟧
⟦LO→GA i⟧"You're lit up, Gary."⟦/⟧
He looked down. He was. They were blinking.
@break ~*~*~*~*~*~
It wasn't them. It was Mr. Fazio from next door in his bathrobe and his snow boots.
⟦FA→GA i⟧"Dombrowski! You got something of mine!"⟦/⟧
⟦GA→FA i⟧"I gave you back the ladder."⟦/⟧
⟦FA→GA i⟧"Not the ladder."⟦/⟧
⟦GA→FA i⟧"I gave you back the other ladder?"⟦/⟧
⟦FA→GA i⟧"What other ladder? You got two of my ladders? I'm talking about my *goose*!"⟦/⟧
Slowly Gary turned around. Grandpa Stosh was very interested in the newspaper. It was upside down.
⟦GA→ST i⟧"Pop, I thought a guy at the VFW owed you forty bucks."⟦/⟧
⟦ST→GA i⟧"He does. Sal goes to the VFW."⟦/⟧
⟦FA→ST i⟧"I don't owe you a nickel, you crook! You had the queen in your sock!"⟦/⟧
⟦ST→FA i⟧"I got poor circulation! It's a warm card!"⟦/⟧
⟦LO→FA i⟧"Sal, please, come in, you're letting the heat out. You want your goose? Take your goose. It's in the tub. Merry Christmas."⟦/⟧
⟦PE→FA i⟧"You can't eat him, Mr. Fazio!"⟦/⟧
⟦FA→PE i⟧"Eat him? Who said eat him?"⟦/⟧ Mr. Fazio looked shocked. He put his hand on his bathrobe. ⟦FA→PE i =⟧"That's Carmela! I had her six years!"⟦/⟧
⟦WE→TR i⟧"Hey Trish,"⟦/⟧ Wendell shouted up the stairs, ⟦WE→TR i =⟧"Justin's a girl!"⟦/⟧
DING DONG.
⟦GA→LO i⟧"That's gonna be them,"⟦/⟧ said Gary. ⟦GA→LO+FA+WE+PE+ST i =⟧"Okay, places! Sal, you're my cousin. You just got out of the hospital. Wendell, lose the tuba. Pop, you don't talk. Petey, sit on the bathroom."⟦/⟧
⟦PE→GA i⟧"On the toilet?"⟦/⟧
⟦GA→PE i⟧"On the DOOR!"⟦/⟧
@break ~*~*~*~*~*~
Mr. Lundquist was a tall man with no lips. His wife was small and had a fur on. She smiled at everything as if she was sorry for it.
⟦BO→GA i⟧"Dombrowski."⟦/⟧
⟦GA→BO i⟧"Mr. Lundquist! Sir! And this must be Mrs. Lundquist. Can I take your, uh. Is that alive?"⟦/⟧
⟦BW→GA i⟧"It's mink,"⟦/⟧ said Mrs. Lundquist. ⟦BW→GA+LO i =⟧"What a darling house. Is it finished?"⟦/⟧
⟦LO→BW i⟧"Going on twenty years,"⟦/⟧ said Lorraine through her teeth. ⟦LO→BW+BO i =⟧"This is Wendell, that's my father-in-law, that's, uh. That's Gary's cousin Sal."⟦/⟧
⟦FA→BO i⟧"I just had my gallbladder out,"⟦/⟧ Mr. Fazio told them. He was getting into it. ⟦FA→BO i =⟧"You wanna see?"⟦/⟧
⟦BO→FA i⟧"No."⟦/⟧
⟦FA→BW i⟧"How about you?"⟦/⟧
⟦BW→FA i⟧"Perhaps after we eat."⟦/⟧
HONK, went the bathroom.
⟦BO→GA i⟧"What was that?"⟦/⟧
⟦GA→BO i⟧"What was what?"⟦/⟧
HONK.
⟦LO→BO i⟧"That's my daughter,"⟦/⟧ said Lorraine. ⟦LO→BO i =⟧"She's sixteen. She has a cold."⟦/⟧
Trish picked that moment to come down the stairs in the dress, the green one, from the mall, that Gary had said she couldn't have. She looked great. She looked at least nineteen. Gary forgot about the goose and everything else.
⟦GA→TR i⟧"Young lady, where is the rest of that?"⟦/⟧
⟦TR→GA i⟧"This is all of it, Daddy. Hi Mr. Lundquist."⟦/⟧
HONK!
⟦BW→TR i⟧"Bless you,"⟦/⟧ Mrs. Lundquist said to her, puzzled.
@note
(a/n: sorry if the Lundquists are OOC, we only ever see him from behind in the show lol)
@end
So they sat down. It was tight because the table was for six and they'd put the card table at the end for the boys, so there was a step down in the middle, and the gravy kept wanting to go to Wendell. Petey wasn't there. Petey's chair was empty.
⟦BO→LO i⟧"I understood you had three children."⟦/⟧
⟦LO→BO i⟧"Petey's in the bathroom."⟦/⟧
⟦ST i⟧"He's been eating prunes,"⟦/⟧ Grandpa put in.
⟦GA→ST i⟧"Pop, what did we say?"⟦/⟧
⟦ST→GA i⟧"You said don't talk. You didn't say don't help."⟦/⟧
⟦BO→GA i⟧"I'll get to the point, Dombrowski. There's an opening in Regional. More money. A car. Your name came up."⟦/⟧
⟦GA→BO i⟧"My name did?"⟦/⟧
⟦BO→GA i⟧"I was looking for a man with a calm home. A man in Regional can't have chaos at home. The last one had a son with drums."⟦/⟧
Everyone looked at Wendell.
⟦WE→BO i⟧"It's a tuba,"⟦/⟧ Wendell mumbled. ⟦WE→BO i =⟧"I only know Hot Cross Buns."⟦/⟧
⟦BW→WE i⟧"I'd love to hear it, dear."⟦/⟧
⟦group→BW i⟧"NO!"⟦/⟧ said all the Dombrowskis together.
It got quiet. Too quiet. There hadn't been a honk in four minutes, and Lorraine noticed it first. She put down the yams.
⟦LO→PE i⟧"Petey? Honey? Everything okay in there?"⟦/⟧
⟦PE→LO i⟧"Uh huh!"⟦/⟧
⟦LO→PE i⟧"Are you *sure*, sweetie?"⟦/⟧
⟦PE→LO i⟧"I only opened it a crack, Mom! She looked so sad!"⟦/⟧
⟦BO→LO i⟧"Who looked sad?"⟦/⟧
That was when Carmela came around the corner. She came low, with her neck out, the way they do. She went under the card table and Wendell's knees went up and the gravy went with them, then she was on the sideboard, then she was on the ham, and then she saw what Mrs. Lundquist had around her shoulders, and you could tell that she took it for something that had been bothering her chicks.
⟦BW→BO i⟧"HOWARD!"⟦/⟧
⟦GA→BW i⟧"Hold still, ma'am! Don't look it in the eye!"⟦/⟧
⟦FA i⟧"Carmela! Baby! Come to Papa!"⟦/⟧
⟦BO→GA i⟧"Dombrowski, what IS that?"⟦/⟧
⟦GA→BO i⟧"That's Trish, sir! She's got a cold!"⟦/⟧
⟦TR→GA i⟧"DAD!"⟦/⟧
⟦ST→WE i⟧"Play something!"⟦/⟧ hollered Grandpa. ⟦ST→WE i =⟧"On the farm they like a low note! Play it, Wendell!"⟦/⟧
And Wendell grabbed the tuba from behind the couch, took the biggest breath of his life, and played Hot Cross Buns.
Snow came out first. After that it was kind of beautiful. Carmela stopped with a beak full of mink. She tilted her head. She got down off Mrs. Lundquist one foot at a time and she walked over to Wendell and sat on his shoe.
Nobody moved. There was a yam on the chandelier and it fell off.
⟦GA→BO i⟧"I guess that's that for Regional, huh,"⟦/⟧ said Gary.
Mr. Lundquist didn't say anything. His shoulders were shaking. There was a noise coming out of him like a gate. It took them all a minute to figure out what it was, because nobody had ever heard it.
⟦BW→BO i⟧"Howard?"⟦/⟧ said Mrs. Lundquist. She had gravy on her eyebrow. ⟦BW→BO i =⟧"Howard, are you laughing?"⟦/⟧
⟦BO→BW i⟧"It had you by the... by the..."⟦/⟧
⟦BW→BO i⟧"I know where it had me! I told you I hated that coat!"⟦/⟧ And then she was laughing too.
@break TAG
Later that night Gary was on the couch with his tie off. Lorraine came and sat down against him.
⟦LO→GA i⟧"Did you take it? The job?"⟦/⟧
⟦GA→LO i⟧"It's in Cleveland."⟦/⟧
⟦LO→GA i⟧"Oh."⟦/⟧
⟦GA→LO i⟧"I told him I got a calm home here."⟦/⟧
Upstairs somebody played two notes on a tuba. There was a HONK. Somebody yelled at somebody.
⟦LO→GA i⟧"I thought Sal took her home,"⟦/⟧ said Lorraine.
⟦GA→LO i⟧"He did,"⟦/⟧ said Gary. He picked the newspaper up off the arm of the couch, and there was a fresh egg under it. ⟦GA→ST i =⟧"POP!"⟦/⟧
FREEZE FRAME. ROLL CREDITS.
@end_note
So what did you think?? should I do a New Years one? I have an idea with the Lundquists and a hot tub. pretty please with Carmela on top click the little purple button!
@end

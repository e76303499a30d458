# title: My (38M) daughters (7F, 7F) have unionized. UPDATE 3
# style: first person present; straight quotes; forum post with edits; a father, twins, telephone, neighbour
# cast: I = Anders | Dad, Daddy, management, Anders Toft, Mr. Toft, Andy, the narrator, the father | he | narrator
# cast: B = Birdie | Bridget, Birdie Toft, Bird, Twin A | she
# cast: K = Kit | Katherine, Kit Toft, Kitty, Twin B | she
# cast: Y = Yesenia | Mommy, Mom, Yes, my ex-wife, their mother | she
# cast: L = Mr. Lachance | Mr. Lachance, Gaston, Gaston Lachance, the neighbor, their advisor, the old guy next door | he
# cast: S = the sitter | Delphine, Delphine Lachance, the babysitter | she
---
@note
Since people keep asking, here are the first two parts (link) (link). TL;DR: my twin daughters learned about Mother Jones at school, and they are on strike. I'm a widower of my own free time. Typing this up from notes I took on the back of the demand letter. Names are real because they insisted. Kit says "use our real names or it isn't history."
@end
It's 6:40 on a Tuesday and there is a picket line in my hallway.
It's not long. It's two kids and a stuffed manatee. But it goes from wall to wall, and it's between me and the coffee.
⟦I→B+K i⟧"Good morning,"⟦/⟧ I say.
⟦B→I i⟧"Good morning, management,"⟦/⟧ says Birdie.
⟦I→B i⟧"Can I get by?"⟦/⟧
⟦K→I i⟧"You can't cross. If you cross you're a scab."⟦/⟧
⟦I→K i⟧"Kit, honey, it's my kitchen."⟦/⟧
⟦K→I i⟧"That's what they all say."⟦/⟧ She has a sign made from a pizza box. It says UNFARE, which is either a mistake or it's about the bus. ⟦K→B i =⟧"Bird, do the chant."⟦/⟧
⟦B i⟧"Two four six eight. We don't want to... what was it?"⟦/⟧
⟦K→B i⟧"Clean our plate."⟦/⟧
⟦B→K i⟧"I do clean my plate."⟦/⟧
⟦K→B i⟧"It has to *rhyme*."⟦/⟧
For those just joining us: there were four demands. One, allowance from two dollars to five. Two, bedtime. Just the word, "bedtime." Three, no more "because I said so." Four is the one we've been stuck on. I'll get to four.
⟦I→B+K i⟧"Who told you about scabs?"⟦/⟧ I ask.
They look at each other. They do this twin thing where they have a whole meeting without moving their faces.
⟦B→I i⟧"We can't say."⟦/⟧
⟦K→I i⟧"We have an advisor."⟦/⟧
⟦I→K i⟧"You have an advisor."⟦/⟧
⟦K→I i⟧"He was in a real one. It lasted fourteen months, and they had a barrel with a fire in it."⟦/⟧
⟦B→K i⟧"Kit! That's a clue!"⟦/⟧
⟦K→B i⟧"It's not a clue, lots of people had barrels."⟦/⟧
Okay. So that's Mr. Lachance. He's the only guy I know who was in the paper mill strike in '87, and he lives eleven feet from my bathroom.
@break ---
I go over on my lunch break. He's in the garage sharpening something. He's eighty-one, with eyebrows you could hide a sandwich in.
⟦I→L i⟧"Gaston."⟦/⟧
⟦L→I i⟧"I have nothing to say to the boss."⟦/⟧
⟦I→L i⟧"I'm not the boss. I do IT for a credit union."⟦/⟧
⟦L→I i⟧"You got two employees, they work for two bucks a week. In my book that's a boss."⟦/⟧
⟦I→L i⟧"They don't work! They put away their own socks!"⟦/⟧
⟦L→I i⟧"Who feeds the fish?"⟦/⟧
⟦I→L i⟧"...They feed the fish."⟦/⟧
⟦L→I i⟧"Who gets the mail? Who carries in the bags? When you're on the telephone with your 'have you tried to turn it off,' who's playing quiet in the other room for an hour? That's labor, my friend. That's the worst kind, playing quiet."⟦/⟧ He tests the blade on his thumb. It's a hedge trimmer. I'm choosing to believe it's about hedges. ⟦L→I i =⟧"You want my advice?"⟦/⟧
⟦I→L i⟧"Aren't you their advisor?"⟦/⟧
⟦L→I i⟧"I can advise both sides. They pay me in gummy worms. What do you pay?"⟦/⟧
⟦I→L i⟧"I shovel your walk."⟦/⟧
⟦L→I i⟧"That's true, he shovels the walk,"⟦/⟧ he tells the trimmer. ⟦L→I i =⟧"So I'll say this. It's not about the five dollars. It's never about the five dollars. You go home, read number four again."⟦/⟧
⟦S→L i⟧"Pépère, who are you yelling at?"⟦/⟧ His granddaughter puts her head in. Delphine's nineteen and sits for us Thursdays; she has a bun on each side and a textbook under her arm. ⟦S→I i =⟧"Oh, hi, Mr. Toft. I can't cross the line on Thursday, just so you know."⟦/⟧
⟦I→S i⟧"You too?"⟦/⟧
⟦S→I i⟧"They asked me in writing. There was glitter. What was I supposed to do?"⟦/⟧
@break ---
EDIT: Several of you want the exact wording of number 4. It's "4. MOR PEEPLE AT DINNER." I figured it was about sleepovers.
@break ---
So I call their mother. Yesenia and I are fine, before anyone asks. We're better at this than we were at being married. She's in Tucson till June on the pipeline job and they see her on the tablet every night at seven.
⟦Y→I i⟧"They sent me a copy,"⟦/⟧ she says. ⟦Y→I i =⟧"I got it notarized by somebody called Manny."⟦/⟧
⟦I→Y i⟧"That's the manatee."⟦/⟧
⟦Y→I i⟧"It's a good letter, Andy. It's got bullet points. Did you teach them bullet points?"⟦/⟧
⟦I→Y i⟧"I'm not negotiating with first graders."⟦/⟧
⟦Y→I i⟧"Second in September. What's four?"⟦/⟧
⟦I→Y i⟧"I don't know what four is. We have people to dinner. We had the Okafors."⟦/⟧
⟦Y→I i⟧"When?"⟦/⟧
⟦I→Y i⟧"It was... there was still snow."⟦/⟧
⟦Y→I i⟧"Andy."⟦/⟧
⟦I→Y i⟧"It was kind of a lot of snow, I guess."⟦/⟧
⟦Y→I i⟧"Where do you eat, right now? Tonight, say. Walk me through it."⟦/⟧
I look at the kitchen. There's the table, and there's my laptop on it. There's the second monitor, and the box from the second monitor, and the taxes.
⟦I→Y i⟧"They eat at the counter."⟦/⟧
⟦Y→I i⟧"And you?"⟦/⟧
⟦I→Y i⟧"I eat... around."⟦/⟧
⟦Y→I i⟧"Standing up at the sink, looking at your phone,"⟦/⟧ Yesenia says, not mean. ⟦Y→I i =⟧"I know, baby, I was there. It used to be me on the other stool."⟦/⟧
I don't say anything for a bit. Somewhere behind her there's a truck backing up.
⟦Y→I i⟧"You still there?"⟦/⟧
⟦I→Y i⟧"I thought it was going okay,"⟦/⟧ I say. ⟦I→Y i =⟧"They get vegetables. I do the voices at bedtime."⟦/⟧
⟦Y→I i⟧"It is going okay. You're a good dad. You're just a lousy crowd."⟦/⟧
@break ---
I take the monitor down to the basement. I take the box and the taxes. Under the taxes there's a placemat with a map of the United States, and under Nebraska is some pancake from I want to say Christmas.
At five o'clock I walk out into the hall with my hands up. They've got folding chairs now. They've got a coffee can with a flashlight in it pointing up through red tissue paper.
⟦I→B+K i⟧"Is that your barrel?"⟦/⟧
⟦B→I i⟧"Mr. Lachance said no fire."⟦/⟧
⟦K→I i⟧"We asked twice."⟦/⟧
⟦I→B+K i⟧"I'd like to make an offer."⟦/⟧
⟦K→I i⟧"You have to make it to both of us and Manny."⟦/⟧
⟦I→B+K i⟧"To both of you and Manny. Three dollars."⟦/⟧
⟦B→I i⟧"Okay!"⟦/⟧ says Birdie.
⟦K→B i⟧"Not *okay*! You don't say okay! Four fifty."⟦/⟧
⟦I→K i⟧"Three fifty, and I do the fish on weekends."⟦/⟧
⟦B→K i⟧"I like doing the fish."⟦/⟧
⟦K→B i⟧"Bird, shh. Four, and we keep the fish."⟦/⟧
⟦I→K i⟧"Done. Bedtime. What about bedtime, exactly? You just wrote the word."⟦/⟧
They have a meeting. Manny is consulted. A flipper goes up.
⟦B→I i⟧"We don't remember."⟦/⟧
⟦K→I i⟧"We were tired."⟦/⟧
⟦I→K+B i⟧"How about seven forty-five, and I'll throw in a chapter."⟦/⟧
⟦group→I i⟧"Two chapters!"⟦/⟧
⟦I→K+B i⟧"Two short ones. And I'll try on the 'because I said so.' I can't promise. My dad said it, and his dad. It's in the blood."⟦/⟧
⟦K→I i⟧"You could say why."⟦/⟧
⟦I→K i⟧"Sometimes I don't know why."⟦/⟧
⟦K→I i⟧"Then you could say *that*."⟦/⟧
She's seven. I don't know where we got her.
⟦I→K+B i⟧"All right,"⟦/⟧ I say. ⟦I→K+B i =⟧"Number four. I want to ask you about four, and I'd like to hear it from you and not from the advisor."⟦/⟧
Nobody chants. Birdie gets interested in the tissue paper. Kit looks at the sign like she's just noticed how it's spelled.
⟦B→I i⟧"It's only that it's quiet,"⟦/⟧ says Birdie. ⟦B→I i =⟧"At dinner. You can hear Kit chew."⟦/⟧
⟦K→B i⟧"I don't chew loud!"⟦/⟧
⟦B→K i⟧"I know, but you *can*."⟦/⟧
⟦K→I i⟧"It used to be loud. You and Mommy used to fight about the music, and Tía would come, and that guy with the beard."⟦/⟧
⟦B→I i⟧"Steve."⟦/⟧
⟦K→I i⟧"And now it's us and the dishwasher. We're not mad. We know she has to do the pipe. We just thought if there was more people, then you'd sit down."⟦/⟧
I do sit down. I sit down right there on the carpet on my own side of the picket line, since my knees have sort of made the decision. I'd like to tell you I said something wise here. What I said was ⟦I→K+B i⟧"okay,"⟦/⟧ three or four times.
Then the back door goes and somebody's stamping their boots.
⟦L→I i⟧"Is there a contract?"⟦/⟧ shouts Mr. Lachance. ⟦L→I+B+K i =⟧"I got a pork pie here, it's hot, I'm not holding it all night!"⟦/⟧
⟦S→I i⟧"He made me bring chairs,"⟦/⟧ calls Delphine.
⟦I→L i⟧"How'd you know to come now?"⟦/⟧
⟦L→I i⟧"She faxed me."⟦/⟧
⟦B→I i⟧"I threw a shoe at his window,"⟦/⟧ says Birdie.
So there's five of us around Nebraska, and at seven the tablet goes up against the ketchup and then there's six.
⟦Y→B+K i⟧"Mis amores! Who's winning?"⟦/⟧
⟦K→Y i⟧"Everybody. We got four dollars."⟦/⟧
⟦Y→I i⟧"Four! You got robbed, Andy."⟦/⟧
⟦L→Y i⟧"He held out longer than Boise Cascade,"⟦/⟧ says Mr. Lachance with his mouth full.
⟦S→L i⟧"Pépère, swallow."⟦/⟧
⟦B→Y i⟧"Mommy, listen, listen! Can you hear Kit chew?"⟦/⟧
⟦Y→B i⟧"What? No, mi vida. I can't hear anything, it's so loud in there!"⟦/⟧
And Birdie looks across the table at her sister. Neither one moves her face at all.
@note
EDIT 2: No we will not be monetizing the manatee.
EDIT 3: To the guy who DMed me that I "caved to terrorists": they've seen your message. They want to know if you have anyone to eat with. Thursdays are open.
@end

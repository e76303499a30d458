# title: flat white for gary
# style: first person present; straight quotes; wattpad oneshot; coffee shop
# cast: B = Benny Oyelaran | Benny, Ben, Benedict, the barista | he | narrator
# cast: S = Szczepan Wolny | Szczepan, Gary, Thor, Steve, Professor Plum, Decaf, Green Scarf, Stephen, the guy in the green scarf | he
# cast: L = Lourdes Aquino | Lourdes, Lou | she
# cast: F = Mr. Fitch | Fitch, my boss | he
# cast: P = Preston | the ex, the guy in the quarter zip | he
# cast: W = the woman with the stroller | stroller mom, the lady with the stroller | she
---
@note
hiii so this was supposed to be 500 words lol. unbetad we die like men. comments feed me!!! <3
@end
There is a rule at Common Grounds, and the rule is that you ask for a name.
It doesn't matter if the place is empty. It doesn't matter if the customer is your own mother. My boss read somewhere that people spend eleven percent more when they hear their name said out loud by a stranger, so we ask, and we write it on the cup, and we yell it, and that's how I end up at 8:15 on a Monday yelling for a man named Gary.
⟦B→S i⟧"Flat white for Gary!"⟦/⟧
The guy who comes up is not a Gary. I'm sorry, but he isn't. He's maybe twenty-three, he's got a green scarf wrapped about four times around his neck and a jaw you could hang a coat on, and he smiles at the cup like it told him a joke.
⟦S→B i⟧"That's me,"⟦/⟧ he says. There's a little bit of an accent, hardly any, just something happening around the th.
⟦B→S i⟧"You're Gary."⟦/⟧
⟦S→B i⟧"Today, yes."⟦/⟧
And he's gone, out the door and across Forbes Avenue against the light.
⟦B→L i⟧"Did you see that?"⟦/⟧ I ask Lourdes.
⟦L→B i⟧"See what? I'm steaming."⟦/⟧
⟦B→L i⟧"Gary."⟦/⟧
⟦L→B i⟧"Who the hell is Gary?"⟦/⟧
Exactly, Lou. Exactly.
@break ~*~
On Tuesday he's Thor.
⟦B→S i⟧"Like the hammer guy,"⟦/⟧ I say, with the Sharpie hovering.
⟦S→B i⟧"It was the name before the hammer guy. But yes. Like the hammer guy."⟦/⟧
⟦B→S i⟧"You were Gary yesterday."⟦/⟧
⟦S→B i⟧"You remember?"⟦/⟧ He looks really pleased, and then he looks embarrassed about being pleased and starts digging in his pockets. ⟦S→B i =⟧"Four fifty, right? I have it, I have it in... somewhere. Sorry."⟦/⟧
⟦B→S i⟧"Take your time, Thor."⟦/⟧
⟦W i⟧"Some of us have places to be,"⟦/⟧ says the lady behind him, who has a stroller the size of a Honda.
⟦S→W i⟧"Sorry! Sorry."⟦/⟧ He finds the money. It's all quarters. I'd normally want to die, but he counts them out in stacks of four so I don't have to, and his fingers are long and kind of chapped, and I say,
⟦B→S i⟧"Have a good one,"⟦/⟧
like a person who isn't having any kind of experience.
Wednesday, Professor Plum. Thursday, Decaf, which I refuse to yell because then everybody will think I'm handing out decaf.
⟦S→B i⟧"You can't refuse,"⟦/⟧ he tells me. He's leaning on the pickup counter with his chin on his scarf. There's no line, for once. ⟦S→B i =⟧"It's the rule. There is a sign."⟦/⟧
There is a sign. WE WANT TO KNOW YOU! it says, with a coffee bean waving.
⟦B→S i⟧"The rule's for names."⟦/⟧
⟦S→B i⟧"How do you know it's not my name?"⟦/⟧
⟦B→S i⟧"Nobody's parents hate them that much."⟦/⟧
⟦S→B i⟧"You haven't met my parents."⟦/⟧ Then he laughs. ⟦S→B i =⟧"No, no, they're lovely people. They did give me a terrible name, but they are lovely."⟦/⟧
⟦B→S i⟧"So tell me the terrible name."⟦/⟧
⟦S→B i⟧"Hm."⟦/⟧
⟦B→S i⟧"I'll tell you mine."⟦/⟧
He points, without looking, at my chest. I'm wearing a name tag. I have been wearing a name tag all week.
⟦L i⟧"Smooth,"⟦/⟧ Lourdes says into the milk fridge.
⟦B→S i⟧"It's short for something,"⟦/⟧ I say, because I've got nothing left to lose. ⟦B→S i =⟧"Benny is. You get three guesses."⟦/⟧
⟦S→B i⟧"Benjamin."⟦/⟧
⟦B→S i⟧"No."⟦/⟧
⟦S→B i⟧"Bennington?"⟦/⟧
⟦B→S i⟧"That's a college."⟦/⟧
⟦S→B i⟧"Benedict."⟦/⟧
⟦B→S i⟧"...Okay, that was fast."⟦/⟧
⟦S→B i⟧"I'm Catholic. We have sixteen of them."⟦/⟧ He picks up his cup and turns it around so he can see it's blank. ⟦S→B i =⟧"So now you get three guesses also. One a day. That's fair, right? Starting tomorrow."⟦/⟧
⟦B→S i⟧"Why one a day?"⟦/⟧
He's already backing toward the door and I swear to God the tips of his ears go pink.
⟦S→B i⟧"So that you'll be working,"⟦/⟧ he says.
@break ~*~
⟦L→B i⟧"He wants to bone you,"⟦/⟧ says Lourdes.
⟦B→L i⟧"Lou. The pastry case is open. People can hear you through the pastry case."⟦/⟧
⟦L→B i⟧"I'm just saying! So that you'll be *working*? Who says that? I'd be pregnant."⟦/⟧
⟦B→L i⟧"I'm not even on tomorrow."⟦/⟧
She puts down the tongs. ⟦L→B i⟧"You're not on tomorrow?"⟦/⟧
⟦B→L i⟧"I've got my stats midterm."⟦/⟧
⟦L→B i⟧"And you didn't TELL him that?"⟦/⟧
⟦B→L i⟧"I was thinking about his ears!"⟦/⟧
⟦F→B+L i⟧"Whose ears?"⟦/⟧ says Mr. Fitch, who moves through this store like a gas leak. ⟦F→B+L i =⟧"Why's this case open? Do you two know what a croissant costs me?"⟦/⟧
⟦L→F i⟧"Benny needs to work tomorrow morning, Mr. Fitch."⟦/⟧
⟦B→F i⟧"I don't, I have a—"⟦/⟧
⟦L→F i⟧"He's asking for more hours."⟦/⟧
⟦F→B i⟧"I don't have more hours. Nobody has more hours."⟦/⟧ He shuts the pastry case on Lou's sleeve. ⟦F→B i =⟧"What's your midterm in?"⟦/⟧
⟦B→F i⟧"Statistics?"⟦/⟧
⟦F→B i⟧"Go take your midterm, Oyelaran."⟦/⟧
So I take my midterm. I get the chi square question wrong because I'm thinking, what does a Catholic with a little bit of accent get called. Stanislav. Casimir. Ignatius. At 12:40 I run eleven blocks back to the store with no coat on, and Lou's wiping down the wand.
⟦L→B i⟧"He came,"⟦/⟧ she says right away. ⟦L→B i =⟧"He looked around like a dog at an airport. I asked him the name and he said ⟦S→L i quoted⟧'No name today'⟦/⟧ and paid in dimes."⟦/⟧
⟦B→L i⟧"Did you tell him about the midterm?"⟦/⟧
⟦L→B i⟧"I told him you died."⟦/⟧
⟦B→L i⟧"LOU."⟦/⟧
⟦L→B i⟧"I told him you had a midterm! God. He said he hopes you pass. He left you this."⟦/⟧
It's a cup sleeve. Inside in pencil, really neat, it says *It isn't Casimir.*
I put it in my wallet. Don't look at me.
@break ~*~
Monday I guess Ignatius and he laughs so loud that stroller mom turns around.
Tuesday I've done research (I've been on a Polish baby name site until two a.m., my targeted ads are a nightmare now) and I guess Zbigniew.
⟦S→B i⟧"Closer,"⟦/⟧ he says. ⟦S→B i =⟧"Very much closer. How did you know Polish?"⟦/⟧
⟦B→S i⟧"The quarters. You said something when you were counting. I typed it in how it sounded."⟦/⟧
⟦S→B i⟧"What did I say?"⟦/⟧
⟦B→S i⟧"Apparently you said ⟦S i quoted⟧'eight, nine, shit, ten.'⟦/⟧"⟦/⟧
He puts his whole face in the scarf. When he comes back up he's still smiling but he's looking at me differently, sort of carefully, like I'm one of those stacks of four.
⟦S→B i⟧"One more guess,"⟦/⟧ he says.
⟦B→S i⟧"What happens if I don't get it?"⟦/⟧
⟦S→B i⟧"I don't know. I've never played this with anybody who... wanted to win."⟦/⟧
⟦B→S i⟧"And what do I get if I do?"⟦/⟧
Behind him the door opens and lets all the cold in. I know it's nobody I care about because I don't care about anybody, I'm busy, but Green Scarf stops smiling so suddenly that I look.
It's a guy in a quarter zip. He's handsome the way a bank is handsome.
⟦P→S i⟧"Steve!"⟦/⟧ he says. ⟦P→S i =⟧"I thought that was you. Wow. Small world, huh?"⟦/⟧
⟦S→P i⟧"Hello, Preston."⟦/⟧
⟦P→S+B i⟧"You look good. Doesn't he look good?"⟦/⟧ That's to me, I guess. I'm the furniture. ⟦P→B i⟧"Cold brew, large. I texted you, man. Like twice."⟦/⟧
⟦S→P i⟧"I got a new number."⟦/⟧
⟦P→S i⟧"Huh. Okay. Well, Kiersten and them are doing a Friendsgiving, and it'd be weird if you weren't there, so."⟦/⟧
⟦S→P i⟧"It will be fine if I'm not there."⟦/⟧
⟦P→S i⟧"Come on, Steve-o. Don't be like that."⟦/⟧
⟦B→P i⟧"Name?"⟦/⟧ I say.
They both turn around. I've got the Sharpie out. My voice came out kind of high.
⟦P→B i⟧"Uh, Preston?"⟦/⟧
⟦B→P i⟧"How're you spelling that?"⟦/⟧
⟦P→B i⟧"How am I... P, R, E... the regular way?"⟦/⟧
⟦B→P i⟧"I just like to get it right,"⟦/⟧ I tell him. ⟦B→P i =⟧"It's kind of a thing we do here. It's on the sign."⟦/⟧
He gets a large cold brew. On the cup it says PRESSTONNE. He pays with a watch. At the door he says ⟦P→S i⟧"Seriously, text me,"⟦/⟧ to somebody who's studying the biscotti, and then it's just the milk hissing and Lou pretending that she's not there, which she's never been able to do.
⟦S→B i⟧"Three years,"⟦/⟧ he says to the biscotti.
⟦B→S i⟧"You don't have to tell me."⟦/⟧
⟦S→B i⟧"Three years I was with him and he couldn't say it. He didn't try, I mean. At the first party he said, ⟦P i quoted⟧'This is Steve, I can't do the real one,'⟦/⟧ and everybody laughed, I laughed also. And then it was three years and I was Steve. I'd sign the cards from Steve. Love, Steve."⟦/⟧ He shrugs. ⟦S→B i =⟧"So after that I thought, okay, if it's not going to be mine, then I can at least pick. I'd be Gary."⟦/⟧
⟦B→S i⟧"Gary's solid."⟦/⟧
⟦S→B i⟧"Gary has a boat."⟦/⟧
⟦B→S i⟧"Gary's divorced but he's cool about it."⟦/⟧
It gets about half a laugh. I come around the end of the counter, which we're not supposed to do. I wipe my hands on my apron even though they're dry.
⟦B→S i⟧"Can I use my guess?"⟦/⟧
⟦S→B i⟧"Benny, you don't have to do this now."⟦/⟧
⟦B→S i⟧"Steve's short for Stephen. Is it the Polish for Stephen?"⟦/⟧
He's gone still. ⟦S→B i⟧"There's two. One is easy and the other isn't."⟦/⟧
⟦B→S i⟧"It's not the easy one."⟦/⟧
⟦S→B i⟧"It isn't the easy one, no."⟦/⟧
I've got it on my phone, I've had it in a tab since two in the morning, number thirty-one of the hundred most difficult. I did the little audio button till my roommate threw a shoe at me. So I breathe in and I go for it. It's like trying to say *sh* and *ch* and spit out a leaf.
⟦B→S i⟧"Shchepan,"⟦/⟧ I say. ⟦B→S i =⟧"Szczepan. Is that... was that even in the neighborhood?"⟦/⟧
He doesn't say anything for so long that I start to sweat.
⟦B→S i⟧"I can do it again. I think the front part was mushy."⟦/⟧
⟦S→B i⟧"It was mushy,"⟦/⟧ he says. His eyes are really wet. ⟦S→B i =⟧"Do it again."⟦/⟧
⟦B→S i⟧"Szczepan."⟦/⟧
⟦S→B i⟧"Again."⟦/⟧
⟦B→S i⟧"Szczepan. Do you want to get a coffee? Not here. I'm off at two. Somewhere where I don't have to smell like this."⟦/⟧
⟦S→B i⟧"You always smell like this. It's how I know it's Monday."⟦/⟧ He wipes his nose on the green scarf and then he looks appalled at himself. ⟦S→B i =⟧"Yes. Two o'clock. Yes please."⟦/⟧
⟦F→B i⟧"Oyelaran!"⟦/⟧ comes from the back. ⟦F→B i =⟧"Are you on the wrong side of my counter?"⟦/⟧
⟦L→F i⟧"He's getting to know the customer!"⟦/⟧ Lou screams. ⟦L→F i =⟧"It's on the SIGN, Mr. Fitch!"⟦/⟧
There's a silence.
⟦F→L i⟧"...Did he upsell?"⟦/⟧ says Mr. Fitch.
Szczepan buys a biscotti. He pays in quarters. I write his name on the bag, all eight letters, and I get it right on the first try, and then I yell it as loud as I can to a store with four people in it.
@end_note
so yeah thats gary lol. i work in a coffee shop and i PROMISE we know youre not called thor. vote if you liked it!! part 2 if this gets 50 reads maybe
@end

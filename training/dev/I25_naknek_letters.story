# title: Dear Billie (Naknek, Summer of '96)
# style: epistolary; first person past in letters to a "you"; straight quotes; femslash; cannery; ends with a phone call
# cast: H = Hester Boone | Hester, Hess, Boone, Hessie | she | narrator
# cast: B = Billie Costa | Billie, Wilhelmina, Bill, you | she
# cast: F = Faye Tanaka | Faye, Tanaka, the egg room girl | she
# cast: R = Rusty | Rusty, Rusty McGill, McGill | she
# cast: I = Mr. Ivers | Ivers, the foreman | he
# cast: P = Peg | Peg, the dental hygienist, Rusty's partner | she
# cast: O = Orrin | Orrin, the boy from Provo, the Provo boy | he
---
@letter
June 19, 1996
Naknek, Alaska. Bunkhouse 4, top bunk, under the leak
@end
Dear Billie,
You said to write you everything and not to leave out the gross parts, so here goes. I am writing this with a glove on.
They put me on the slime line. That is the real name of it, it's on the schedule and everything. The fish come down a chute with the heads off and you have a spoon on the end of a knife and you scoop out the blood along the backbone, and then you do it again for sixteen hours. The foreman, Mr. Ivers, gave us the training, which I'll put down here complete:
⟦I→H i⟧"This is your knife,"⟦/⟧ he said. ⟦I→H i =⟧"That's your fish. That's the clock."⟦/⟧
⟦O→I i⟧"What do we do if we get cut?"⟦/⟧ said a boy from Provo.
⟦I→O i⟧"Bleed left. There's a drain."⟦/⟧
My bunkmate's called Rusty and she's fifty if she's a day. This is her eleventh season. She's got one of those voices like a gate. I asked her what I should know and she looked me all over, and she said, ⟦R→H i⟧"You got hair, tie it up. You got rings, take them off. You got a sweetheart?"⟦/⟧
I said no. I said I had a roommate.
⟦R→H i⟧"Uh-huh,"⟦/⟧ said Rusty. ⟦R→H i =⟧"Don't write her when you're tired. You'll say stuff."⟦/⟧
So I'm not tired, Billie! I'm wide awake! Did the gas man come? Don't let him charge you for the pilot light. Did you water Kevin?
Your friend,
Hess
@break ----
@letter
June 30
@end
Dear Bill,
Got yours. I read it in the john because it's the one door here that shuts. Yes you can use my good pan. No you cannot dry it in the oven. I'm sorry about Kevin, I'm sure you did what you could, ferns are like that.
So who is *Martin*. You put him in like he was the weather. ⟦B→H i quoted⟧"Martin and I went out to the drive-in."⟦/⟧ Is this the Martin from your work with the ears?
I'll tell you about Faye instead. Faye Tanaka is from Seattle and works in the egg room, where the roe gets packed, and she's the only one of us who comes out smelling of salt and not of death. She came and sat across from me at the midnight meal and said, ⟦F→H i⟧"What are you reading?"⟦/⟧
⟦H→F i⟧"It's a letter,"⟦/⟧ I said.
⟦F→H i⟧"It must be a good one. You've been on the same page since the soup."⟦/⟧
⟦H→F i⟧"She's got bad handwriting."⟦/⟧
⟦F→H i⟧"Is she your sister?"⟦/⟧
⟦H→F i⟧"She's my roommate."⟦/⟧
⟦F→H i⟧"Uh-huh,"⟦/⟧ said Faye, just exactly like Rusty. I don't know what it is about this place. Everyone says it to me. I could say pass the ketchup and I'd get uh-huh.
Then we talked till the whistle. She's twenty-six and she's got a motorcycle that doesn't go. She asked me was there anything I missed and do you know what I said? I said the sound of someone else's radio through a wall. She didn't laugh. She put her pudding on my tray.
It doesn't get dark. I can't tell you how strange that is. You keep waiting for the day to be over so you can think about it.
Hess
@break ----
@letter
July 8. Peak
@end
Billie,
I haven't got a proper letter in me. We've done twenty hours and then four off and then twenty. My hands won't shut. I've dictated this in my head all day and now I can't remember the good bits, I only have the end of it, which was about three this morning, so I'll give you that.
The belt broke. So we all got forty minutes while they fixed it, and no one could face the stairs, so we went and lay on the dock on the net pile, me and Faye and Rusty and the boy from Provo. His name's Orrin. He's nineteen and on his way to being a missionary. The sun was sitting on the river like an egg.
⟦O→R i⟧"What do you do all winter, Miss Rusty?"⟦/⟧ he asked.
⟦R→O i⟧"Sleep. Knit. I drive a school bus in Coos Bay."⟦/⟧
⟦O→R i⟧"Aren't you ever lonesome?"⟦/⟧
⟦R→O i⟧"I got Peg."⟦/⟧
⟦O→R i⟧"Is Peg a dog?"⟦/⟧
⟦R→O i⟧"Peg's a dental hygienist,"⟦/⟧ said Rusty.
It took him some time. You could see it travel. He's a nice kid, he turned pink and he lay there, and then he said, ⟦O→R i⟧"How long have you all been, uh. Together?"⟦/⟧ like he was walking out on ice.
⟦R→O i⟧"Nineteen years in October. We were roommates,"⟦/⟧ said Rusty, to the sky. ⟦R→O i =⟧"Nine of those we were roommates. Nine years I made her lunch. Everybody in the county knew it except for us."⟦/⟧
⟦F→R i⟧"What happened?"⟦/⟧ said Faye.
⟦R→F i⟧"A fella named Lyle. He asked her to marry him at the Elks. She come home and she told me, and I said that's real nice, Peg. I said congratulations. And I went and I got her suitcase down for her. I folded everything. I was so goddamn polite. And she's sitting there on the bed watching me fold, and when I get to the end she says,"⟦/⟧ and here Rusty had to stop and get a cigarette going. ⟦R→F i =⟧"She says, ⟦P→R i quoted⟧'Well, aren't you even going to put up a fight?'⟦/⟧"⟦/⟧
⟦O→R i⟧"So did you?"⟦/⟧ Orrin said.
⟦R→O i⟧"I threw the suitcase out the window."⟦/⟧
⟦F→R i⟧"Was it open?"⟦/⟧
⟦R→F i⟧"The suitcase or the window?"⟦/⟧
And the whistle went, and we all got up, laughing, holding on to each other, old as the hills. Faye had my elbow. She kept it all the way to the door. I'm only telling you what happened.
How's Martin?
H.
@break ----
@letter
July 15
@end
Dear Billie,
That wasn't fair, what you wrote. I didn't ⟦B→H i quoted⟧"go on and on"⟦/⟧ about anyone. You are the one with the drive-in. I went back and counted, and I said Faye eleven times, and you have said Martin twenty-six, and *you* have a whole city.
I'll tell you this one and then I won't write any more about it.
Saturday she walked me out to see the boats. We were sitting on a skiff that was upside down. She'd been quiet. Then she said, ⟦F→H i⟧"I'm going to ask you something, and you can throw me in the river."⟦/⟧
⟦H→F i⟧"It's a cold river,"⟦/⟧ I said.
⟦F→H i⟧"When you go home. What's there?"⟦/⟧
⟦H→F i⟧"My job at the copy shop. My pan."⟦/⟧
⟦F→H i⟧"And Billie."⟦/⟧
⟦H→F i⟧"Well, and Billie."⟦/⟧
⟦F→H i⟧"Does she know?"⟦/⟧
⟦H→F i⟧"Know what?"⟦/⟧
⟦F→H i⟧"Oh, honey."⟦/⟧
I got mad. I said some things about how people ought to mind their own business, and that she'd known me for three weeks. She let me go right on until I was done with it.
⟦F→H i⟧"I don't mean it ugly,"⟦/⟧ she said. ⟦F→H i =⟧"I'm asking for me. I'd like to kiss you, is what it is, and I'd like to know if there's any use."⟦/⟧
⟦H→F i⟧"Nobody's ever asked me that."⟦/⟧
⟦F→H i⟧"Asked if they could kiss you?"⟦/⟧
⟦H→F i⟧"If there's any use."⟦/⟧
⟦F→H i⟧"And is there?"⟦/⟧
Do you know, I thought about it. I looked at her and she had a fish scale on her cheek like a sequin, and she's kind and she's funny, and that motorcycle. Anybody would. I opened my mouth to say yes, I really did, and what I said was ⟦H→F i⟧"She sings in the shower but she only knows the commercials."⟦/⟧
Faye put her forehead down on her knees.
⟦F→H i⟧"There you go,"⟦/⟧ she said. ⟦F→H i =⟧"Thank you. That's what I needed, that'll do it."⟦/⟧
⟦H→F i⟧"I'm sorry."⟦/⟧
⟦F→H i⟧"Which commercials?"⟦/⟧
⟦H→F i⟧"The one with the cat food. The, you know. For the carpet warehouse."⟦/⟧
⟦F→H i⟧"Do you want to be my friend?"⟦/⟧
⟦H→F i⟧"Yes,"⟦/⟧ I said. ⟦H→F i =⟧"More than anything."⟦/⟧
⟦F→H i⟧"Not more than anything,"⟦/⟧ said Faye.
I'm not going to mail this one.
@break ----
@letter
July 16
@end
I mailed it. God help me. Rusty had a stamp.
@break ----
There's one telephone in Naknek that works, and it's at the back of the store between the bait freezer and the videos. You buy a card. I stood in line behind nine Filipino guys and a man with a parrot. This was the twenty-fourth. I'd counted on my fingers how long it took for a letter to go down and I'd given it two days extra, on account of how you never check the box.
It rang so many times.
⟦B→H i⟧"Hello?"⟦/⟧
⟦H→B i⟧"It's me."⟦/⟧
⟦B→H i⟧"Hess? Oh my God. What time is it there? Are you dead?"⟦/⟧
⟦H→B i⟧"It's suppertime. I'm on a card. I've got eleven minutes."⟦/⟧
⟦B→H i⟧"Okay. Okay! Hi. Let me turn this down."⟦/⟧ The radio went off. I nearly told you not to. ⟦B→H i =⟧"How are the fish?"⟦/⟧
⟦H→B i⟧"They're slowing up. Did you get my letter?"⟦/⟧
⟦B→H i⟧"The mad one? Yeah. I'm sorry about that, I was being a pill. It was hot."⟦/⟧
⟦H→B i⟧"There was one after it."⟦/⟧
⟦B→H i⟧"After the mad one?"⟦/⟧
⟦H→B i⟧"In the same one. It was, it's the same letter. Did you read to the end?"⟦/⟧
You didn't say anything. I watched a minute come off the card on the little screen. Behind me the parrot asked for a cigarette.
⟦B→H i⟧"I broke your pan,"⟦/⟧ you said.
⟦H→B i⟧"You what?"⟦/⟧
⟦B→H i⟧"I dropped it. I was reading and I walked into the stove. I went right off the end of the stove, Hess, I've got a bruise like a map. I read it standing up in the kitchen and then I read it sitting on the floor."⟦/⟧
⟦H→B i⟧"It's cast iron."⟦/⟧
⟦B→H i⟧"Well, it's in two pieces, so I don't know what to tell you."⟦/⟧
⟦H→B i⟧"That was my grandmother's."⟦/⟧
⟦B→H i⟧"I *know* it was! I've been crying for four days and half of it's the pan!"⟦/⟧
⟦H→B i⟧"What's the other half?"⟦/⟧
⟦B→H i⟧"You counted,"⟦/⟧ you said. ⟦B→H i =⟧"You sat up there and you counted how many times I said Martin."⟦/⟧
⟦H→B i⟧"It was twenty-six."⟦/⟧
⟦B→H i⟧"I put in extra."⟦/⟧
⟦H→B i⟧"Why would you do that?"⟦/⟧
⟦B→H i⟧"Why did you give me eleven Fayes?"⟦/⟧
Seven minutes. One of the Filipino guys had turned around to get himself a popsicle, and he got a look at my face and he handed me one, too.
⟦H→B i⟧"I had to get down the suitcase,"⟦/⟧ I said. It made no sense but you'd read it, so you knew.
⟦B→H i⟧"Don't you dare. Don't you dare be polite to me. What day do you get in?"⟦/⟧
⟦H→B i⟧"The ninth. Six in the morning. You don't have to come out."⟦/⟧
⟦B→H i⟧"Hester Boone."⟦/⟧
⟦H→B i⟧"You hate the airport."⟦/⟧
⟦B→H i⟧"I'm going to be standing at that gate at five a.m. with a sign. I'll sing the carpet song. I'll do it in front of *everyone.*"⟦/⟧
⟦H→B i⟧"I smell really bad, Billie. It doesn't come off. Rusty says it's a month."⟦/⟧
⟦B→H i⟧"Then I'll hold my nose,"⟦/⟧ you said. ⟦B→H i =⟧"Are you eating something?"⟦/⟧
⟦H→B i⟧"It's a popsicle."⟦/⟧
⟦B→H i⟧"What kind?"⟦/⟧
I looked. I couldn't have told you until then. ⟦H→B i⟧"Orange,"⟦/⟧ I said, and we stayed on, not saying much, until the card ran out.
@break ----
@letter
(postcard; a moose)
B.— Forgot to ask. WHICH Martin? Was it the ears? —H.
@end

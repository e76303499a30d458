# title: Sadder Barn (the Dryden show)
# style: first person past, nonbinary narrator; straight quotes; ffnet/fictionpress; band in a van; author's notes
# cast: J = Jory Dueck | Jory, Jor, Dueck, the drummer | they | narrator
# cast: P = Perpetua Kowalchuk | Pet, Perpetua, Petty | she
# cast: S = Tamsin Sinclair | Sinclair, Tamsin, Tam, the bass player | she
# cast: B = Benoit Lavallee | Ben, Benoit, Lavallee | he
# cast: G = Gord | Gord, the tow truck guy, the tow guy | he
# cast: D = the CAA lady | the dispatcher, the lady at CAA, dispatch | she
---
@note
a/n: so this is a chapter from my band thing that nobody asked for lol. You don't need to have read the other parts. Jory is they/them, if you're gonna be weird about it in the reviews please don't. Rated T for Ben's mouth.
@end
The van died at Kilometre Something of Highway 17, which for the people who aren't from there is about two hours of trees and then more trees.
It didn't even do it in a cool way. There was no bang. Pet just said ⟦P→J i⟧"huh"⟦/⟧ and took her foot off the gas and we rolled and rolled, like we'd all the time in the world, until we were stopped on the shoulder beside a sign with a moose on it.
⟦B→P i⟧"What's huh?"⟦/⟧ Ben said from the back. He had been asleep on the amps. ⟦B→P i =⟧"Why are we huh?"⟦/⟧
⟦P→B i⟧"We're not huh. Go back to sleep."⟦/⟧
⟦B→P i⟧"We're stopped."⟦/⟧
⟦S→B i⟧"Wow, he's good,"⟦/⟧ said Sinclair, not taking her sunglasses off. It was nine at night in October.
Pet turned the key and it made a noise like my grandpa getting out of a La-Z-Boy. She turned it again and it made half of the noise. Then nothing.
⟦P→J+S+B i⟧"Okay so,"⟦/⟧ Pet said, ⟦P→J+S+B i =⟧"nobody panic, but when is load-in?"⟦/⟧
⟦J→P i⟧"Ten,"⟦/⟧ I said.
⟦P→J i⟧"And we're how far?"⟦/⟧
I looked at my phone. I had one bar, and then as I watched, the bar went away and was replaced by a little x. ⟦J→P i⟧"An hour and forty?"⟦/⟧
⟦B→P i⟧"Tabarnak,"⟦/⟧ said Ben.
⟦S→P i⟧"Did you check the oil?"⟦/⟧
⟦P→S i⟧"When?"⟦/⟧
⟦S→P i⟧"In Kenora. I said check the oil. I said it with my mouth."⟦/⟧
⟦P→S i⟧"You said somebody should check the oil."⟦/⟧
⟦S→P i⟧"You were the one standing next to the hood!"⟦/⟧
⟦P→S i⟧"You were the one who *said* it!"⟦/⟧
Here is what you have to know about Pet and Sinclair. They started Sadder Barn in Grade 11 in Pet's actual barn outside Beausejour. They'd been best friends since some kind of Ukrainian dance camp. They finished each other's sentences and they also finished each other's fries, and they fought about everything, always, the same way you'd bounce a ball off a wall. I was their third drummer. It had taken me about a year to stop flinching.
But this one sounded different. I couldn't say how. It was in a different key.
⟦J→P+S i⟧"I'll walk up to the top of the hill,"⟦/⟧ I said. ⟦J→P+S i =⟧"See if I can get a signal."⟦/⟧
⟦B→J i⟧"I come with you. There's bears."⟦/⟧
⟦J→B i⟧"What are you gonna do about bears?"⟦/⟧
⟦B→J i⟧"I'm slower than you. So for you it's good."⟦/⟧
@break xXxXx
On the top of the hill I had two bars and forty percent. The CAA lady wanted to know if we were in a safe location.
⟦J→D i⟧"We're on the shoulder. There's a moose sign."⟦/⟧
⟦D→J i⟧"Which moose sign, hon?"⟦/⟧
I put my hand over the phone. ⟦J→B i⟧"She wants to know which moose sign."⟦/⟧
⟦B→J i⟧"Tell her it's the one with the moose."⟦/⟧
⟦J→D i⟧"It's past Vermilion Bay,"⟦/⟧ I told her. ⟦J→D i =⟧"There was a lake on the right? It's a blue van, it says GLEN'S CARPETS on it. We're not Glen."⟦/⟧
⟦D→J i⟧"And you're the member, sir?"⟦/⟧
⟦J→D i⟧"It's, no. I'm not, it's my mom's membership. It's under Dueck."⟦/⟧
⟦D→J i⟧"So you're Mrs. Dueck."⟦/⟧
I looked at the stars for a second. There were about a billion of them. ⟦J→D i⟧"Sure,"⟦/⟧ I said.
⟦D→J i⟧"I've got a truck coming out of Dryden, Mrs. Dueck, but he's on another call. You're looking at two, two and a half hours. Do you have blankets?"⟦/⟧
⟦J→D i⟧"We've got curtains. Stage ones."⟦/⟧
⟦D→J i⟧"You wrap yourself up in those, then."⟦/⟧
Ben was laughing so hard he'd had to sit down in the gravel. ⟦B→J i⟧"Mrs. Dueck,"⟦/⟧ he said. ⟦B→J i =⟧"Sir, Mrs. Dueck. They got you both ways, eh?"⟦/⟧
⟦J→B i⟧"It's a gift."⟦/⟧
⟦B→J i⟧"Does it bother you? For real?"⟦/⟧
⟦J→B i⟧"On the phone? Not really. It's like when you get somebody else's coffee. You're like, ok, well, somebody out there has mine."⟦/⟧
He thought about that one while we walked back down. Then he said ⟦B→J i⟧"Something's wrong with the girls"⟦/⟧ and I said ⟦J→B i⟧"yeah"⟦/⟧ and he said ⟦B→J i⟧"since Regina,"⟦/⟧ and I said ⟦J→B i⟧"yeah"⟦/⟧ again because it was true, it had been since Regina, I just hadn't had the city.
@break xXxXx
We cancelled Dryden. Pet did it, on my phone, on top of the hill, and when she came back she didn't tell us what they said. We put the curtains over the windows and the sleeping bags down where the merch had been and everyone ate a granola bar. Ben was out in about two minutes, he's got this gift where he shuts off like a lamp. I lay next to the kick drum with my hat over my face.
I want to say I was asleep. I was trying to be.
⟦S→P i⟧"You could of told me first."⟦/⟧
⟦P→S i⟧"Keep your voice down."⟦/⟧
⟦S→P i⟧"They're asleep. Jor? Jory. See? They're asleep. You could of told me before you told frigging Trevor."⟦/⟧
⟦P→S i⟧"I didn't tell Trevor. Trevor's cousin works there. He saw my name on the thing."⟦/⟧
⟦S→P i⟧"So I get to hear it off of Trevor. In a parking lot. With a donair in my hand."⟦/⟧
⟦P→S i⟧"I was going to tell you after the tour."⟦/⟧
⟦S→P i⟧"When after? From Toronto?"⟦/⟧
Something shifted, nylon against nylon. I breathed in and breathed out like a person who sleeps. It's a lot harder than you'd think! You forget how long the gaps are.
⟦P→S i⟧"It's only school, Tam."⟦/⟧
⟦S→P i⟧"It's *nursing* school. It's four years. You faint at the sight of ketchup."⟦/⟧
⟦P→S i⟧"That was once."⟦/⟧
⟦S→P i⟧"I was holding your head, I know how many times."⟦/⟧
⟦P→S i⟧"What did you think was gonna happen? We'd do this until we were forty? I have eleven hundred dollars. You know that? That's what I have, in the world. I'm twenty-five, I got eleven hundred bucks and half of Glen's van."⟦/⟧
⟦S→P i⟧"I thought we'd do it until it worked."⟦/⟧
⟦P→S i⟧"And if it didn't?"⟦/⟧
⟦S→P i⟧"Then I'd still be in a van with you."⟦/⟧
It was so quiet after that. You could hear the sign, the moose one, ticking on its post when the wind got at it. A transport went by and the whole van leaned and settled.
⟦P→S i⟧"You can't just say a thing like that."⟦/⟧
⟦S→P i⟧"Why not?"⟦/⟧
⟦P→S i⟧"Because I'll think you mean it."⟦/⟧
⟦S→P i⟧"Petty."⟦/⟧
⟦P→S i⟧"Don't Petty me. You always do this. You did it in Regina, you got right up in my face and you said all that stuff and then in the morning you're like, oh my god, I was so drunk, ha ha, who wants Smitty's."⟦/⟧
⟦S→P i⟧"I wasn't that drunk."⟦/⟧
⟦P→S i⟧"What?"⟦/⟧
⟦S→P i⟧"In Regina. I had like two."⟦/⟧
I should of coughed. A good person would of coughed right there. Instead I lay under my hat with every hair on my arms standing straight up, thinking, oh. OH. Oh you idiots.
⟦P→S i⟧"You had two,"⟦/⟧ Pet said, very slowly.
⟦S→P i⟧"And then you looked so scared. So I said Smitty's."⟦/⟧
⟦P→S i⟧"I wasn't scared! I had the letter in my bag! I'd had it for three *days*, I was trying to figure out how to tell you I was leaving and you go and, and you said, what you said, and I'm supposed to what?"⟦/⟧
⟦S→P i⟧"You're yelling."⟦/⟧
⟦P→S i⟧"I'm whispering!"⟦/⟧
⟦B→P+S i⟧"You're yelling,"⟦/⟧ said Ben, out of the dark.
Nobody breathed.
⟦P→B i⟧"How long have you been up?"⟦/⟧
⟦B→P i⟧"Since the donair."⟦/⟧
⟦S→J i⟧"Jory?"⟦/⟧ Sinclair said, in a horrible voice. ⟦S→J i =⟧"Are *you* asleep?"⟦/⟧
I gave it some thought. ⟦J→S i⟧"I was really trying,"⟦/⟧ I said from under the hat.
@break xXxXx
The tow guy's name was Gord and he had a thermos and a small dog. It was quarter to twelve. He put his head under the hood with a flashlight in his teeth, and the three of us stood around him in stage curtains like a low budget nativity. Pet was still in the van. So was Sinclair, but on the opposite end.
⟦G→J i⟧"When'd you last put oil in her?"⟦/⟧
⟦J→G i⟧"It's a sensitive topic,"⟦/⟧ I said.
⟦G→J i⟧"Well, she's seized. I'll give it to you straight. You could put an engine in but the body's not worth it. Who's Glen?"⟦/⟧
⟦B→G i⟧"Nobody knows,"⟦/⟧ said Ben.
⟦G→J i⟧"I can take two up front with me and the dog. Other two could ride in her, up on the flatbed. It's not strictly legal."⟦/⟧ He took the light out of his mouth and looked around at us. He counted. ⟦G→J i =⟧"Wasn't there four?"⟦/⟧
⟦J→G i⟧"They're having a talk."⟦/⟧
⟦G→J i⟧"Ah."⟦/⟧ He got out a rag and did each finger. ⟦G→J i =⟧"My sister and her friend drove out to the coast one time in a Pinto. Twenty-six years ago. Still out there. They got a llama."⟦/⟧
⟦B→G i⟧"Her friend,"⟦/⟧ Ben said.
⟦G→B i⟧"Well I'm not stupid, son,"⟦/⟧ said Gord. ⟦G→B i =⟧"I was in the wedding."⟦/⟧
I went and knocked on the side door. GLEN'S, I knocked, on the G.
⟦J→P+S i⟧"Two in the truck, two in here,"⟦/⟧ I said. ⟦J→P+S i =⟧"Me and Ben'll take the truck. There's a dog."⟦/⟧
The door slid open about a foot. Sinclair had the sunglasses pushed up in her hair and her eyes were a wreck. Behind her I could see a bit of Pet's knee.
⟦S→J i⟧"You heard everything, eh."⟦/⟧
⟦J→S i⟧"Kind of, yeah."⟦/⟧
⟦S→J i⟧"What do you think?"⟦/⟧
⟦J→S i⟧"About what?"⟦/⟧
⟦S→J i⟧"I don't know. You're the smart one. Whatever."⟦/⟧
I'm not the smart one. I'm the one who counts to four. But they were both looking at me now, and Gord's dog was barking, and it was so cold that it hurt to have teeth, so I said the only thing I had.
⟦J→S+P i⟧"They've got bars in Toronto,"⟦/⟧ I said. ⟦J→S+P i =⟧"Like, for music. I've heard."⟦/⟧
⟦P→J i⟧"Are you saying you'd come?"⟦/⟧ said the knee.
⟦J→P i⟧"I'm saying nobody's asked me."⟦/⟧
⟦P→J i⟧"Ben wouldn't."⟦/⟧
⟦B→P i⟧"Ben can hear you!"⟦/⟧ Ben yelled from the truck. ⟦B→P i =⟧"Ben hates Winnipeg!"⟦/⟧
Sinclair put her forehead down against the door and started to laugh, or something, her shoulders were going anyway. A hand came out of the dark behind her and took hold of her hood, and pulled. The door rolled shut. I heard it lock.
⟦G→J i⟧"All set?"⟦/⟧ said Gord.
⟦J→G i⟧"All set."⟦/⟧
All the way to Dryden I watched it in his side mirror, our dumb blue van, riding up there backwards behind us with the curtains closed. It looked like a parade float for nothing. The dog was asleep on Ben. Right around the town limits somebody in there turned on a flashlight, and then, a minute later, they turned it off again.
@note
a/n: reviews = love. the donair is based on a real donair. Next chap is Ben's POV if I survive midterms!!
@end

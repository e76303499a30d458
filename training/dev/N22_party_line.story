# title: My grandmother still has a party line. There are five houses on it. Four of them burned down.
# style: first person past; curly quotes; creepypasta forum post; a telephone with several voices
# cast: I = Rudy Halvorsen | Rudy, Rude, Rudolph, the narrator, her grandson, dear | he | narrator
# cast: G = Grandma | Gram, Grandma Inga, Inga, Mrs. Halvorsen, Mrs. H, his grandmother, my grandmother, the old lady | she
# cast: T = Tess | Tess Halvorsen, Tessie, his sister, my sister | she
# cast: L = Wade Petrie | Wade, the phone guy, the technician, Mr. Petrie, son | he
# cast: B = Mrs. Bergquist | Alma Bergquist, Alma, the first woman, the woman on the phone | she
# cast: O = Orrin | Orrin Stubbs, Mr. Stubbs, the old man on the line, the old man | he
# cast: C = the child | the kid on the line, the little voice, the little boy, Davey | he
---
I’m posting this from the Motel 8 in Grand Forks because it has an internet connection and does not have a phone in the room. I unplugged it and gave it to the front desk.
Some of you are going to say they don’t have party lines any more. I know they don’t. That’s why we called the phone company.
Background, quick as I can. My sister Tess and I drove up the second week of October to get our grandmother out of her house before winter. She’s eighty-eight. She lives eleven miles from a town of four hundred people, on a dead straight gravel road, and there used to be five houses on that road and now there’s one. Our mom had been asking her to move since I was in grade school. Gram always said the same thing. She couldn’t leave the neighbors.
We thought it was a figure of speech.
First night, we’re at the kitchen table, and the phone rings. It’s on the wall. It’s beige. It rang two longs and a short, and I got up, and Gram said, without looking up from her pie crust,
⟦G→I i⟧“Sit down, that’s not us.”⟦/⟧
⟦I→G i⟧“What do you mean it’s not us?”⟦/⟧
⟦G→I i⟧“Two longs and a short is Bergquists’. We’re a long and three.”⟦/⟧
Tess looked at me. I looked at Tess.
⟦T→G i⟧“Gram, there’s nobody at Bergquists’.”⟦/⟧
⟦G→T i⟧“Well, not at this hour.”⟦/⟧
It rang four more times and quit. Gram crimped the edge of the pie. I want you to understand there was nothing odd about her. She did the crossword in pen. She knew who the president was and had a number of things to say about it.
⟦T→I i⟧“It’s a wiring thing,”⟦/⟧ Tess said to me that night in the hall. We were whispering like when we were kids. ⟦T→I i =⟧“Old line, weird current, it makes the bell go.”⟦/⟧
⟦I→T i⟧“In a pattern?”⟦/⟧
⟦T→I i⟧“I don’t know, Rudy, I do payroll. Call somebody.”⟦/⟧
⟦I→T i⟧“With what?”⟦/⟧
Because there was no cell out there. You had to go up and stand on the propane tank.
So in the morning I stood on the propane tank and called the co-op, and on Thursday they sent a man. His shirt said PETRIE. He was around fifty and he had the kind of sunburn that never goes anywhere, and he was eating Gram’s pie within about six minutes of getting out of the truck.
⟦L→G i⟧“What seems to be the trouble, ma’am?”⟦/⟧
⟦G→L i⟧“There’s no trouble. My grandchildren don’t like the ring.”⟦/⟧
⟦I→L i⟧“It rings for other houses,”⟦/⟧ I said.
⟦L→I i⟧“Nah. Couldn’t.”⟦/⟧
⟦T→L i⟧“It does, though. Every night. It’s two longs and a short.”⟦/⟧
⟦L→T i⟧“Well, I’d have to look, but this exchange went to private lines in ’71. My dad did the cut-over.”⟦/⟧ He scraped his plate. ⟦L→T i =⟧“There’s nothing left to ring it with.”⟦/⟧
⟦G→L i⟧“Are you Dale Petrie’s boy?”⟦/⟧
⟦L→G i⟧“Yes ma’am. Wade.”⟦/⟧
⟦G→L i⟧“Your father was out here a whole day. He was white as flour. I gave him pie too.”⟦/⟧
Wade laughed, kind of. Then he said what did he do the whole day, and my grandmother said, oh, he sat right there where you’re sitting and listened in, everybody did in those days, it was bad manners but there was no television.
He went out to look at the box on the side of the house. I went with him. He popped the cover, and he looked at it for quite a while with his flashlight although the sun was out.
⟦I→L i⟧“So what is it?”⟦/⟧
⟦L→I i⟧“When’d she last get a bill?”⟦/⟧
⟦I→L i⟧“I don’t know. I think my mom pays it.”⟦/⟧
⟦L→I i⟧“I’d check on that.”⟦/⟧ He put his finger behind the box and lifted, and it came away from the siding like a picture off a nail. There was nothing behind it. There was a cut end about as long as your hand, with the paint gone over it. ⟦L→I i =⟧“See, there’s no drop. There’s no pole. They took the poles out in ’98, after the fire.”⟦/⟧
And inside the house, the phone rang.
A long and three.
⟦L→I i⟧“Don’t,”⟦/⟧ Wade said, and I don’t think he knew why he said it. But I could already hear Gram’s chair.
By the time we got in she had it on her shoulder and was drying a bowl.
⟦G→B i⟧“No, Alma, they’re still here. ... The two of them. ... Well, he’s tall. ... She’s got Walter’s nose, poor thing.”⟦/⟧
Tess was standing in the pantry door with both hands over her nose. I started to laugh, I couldn’t help it. Then I got close enough to hear that there was somebody on the other end.
Not words. Just that little insect sound a voice makes when it’s in someone else’s ear.
⟦T→G i⟧“Gram? Who’s that?”⟦/⟧
⟦G→T i⟧“It’s Alma Bergquist. She wants to say hello.”⟦/⟧ She held it out. ⟦G→T i =⟧“Go on, it’s rude to make her wait.”⟦/⟧
Tess shook her head. So I took it. Of course I took it; I had the idea I was going to catch somebody out.
⟦I→B i⟧“Hello?”⟦/⟧
⟦B→I i⟧“Is that Rudolph?”⟦/⟧ It was a nice voice. Old, a bit out of breath. There was a noise behind it like someone walking on dry leaves, on and on. ⟦B→I i =⟧“My, you sound just like your grandad.”⟦/⟧
⟦I→B i⟧“Who is this, please?”⟦/⟧
⟦B→I i⟧“It’s only Alma, from down the road. I won’t keep you. I wanted to know when you’re taking her.”⟦/⟧
⟦I→B i⟧“Excuse me?”⟦/⟧
⟦O→B i⟧“Ask him is it before the snow,”⟦/⟧ said someone else. A man. He was so close and so loud I jerked the thing away from my head, and everybody in the kitchen heard the rest. ⟦O→B i =⟧“Ask him that.”⟦/⟧
⟦B→O i⟧“I’m asking him, Orrin. Get off the line.”⟦/⟧
⟦O→B i⟧“I’ve as much right as you.”⟦/⟧
⟦B→O i⟧“You have not. You’re three shorts.”⟦/⟧
⟦O→B i⟧“Then somebody ought to ring three shorts once in a while! Twenty-some years I’ve sat here and there’s not a soul rings three shorts.”⟦/⟧
Wade Petrie had taken off his cap. I remember that. He was holding it in front of him in two hands.
⟦L→G i⟧“That’s Orrin Stubbs,”⟦/⟧ he said. ⟦L→G i =⟧“He taught me to shoot.”⟦/⟧
⟦G→L i⟧“Well, say hello to him then, he gets lonesome.”⟦/⟧
⟦L→G i⟧“Mrs. Halvorsen, I was a pallbearer.”⟦/⟧
⟦G→L i⟧“Yes, I know, dear. You did it very nicely.”⟦/⟧
I’d like to say I hung up. I stood with my arm straight out holding the receiver as if it was a snake. The leaves noise was coming out of it, and I had worked out by then that it was not leaves. You’ve all heard it. Everyone who ever had a woodstove has heard it.
⟦C→I i⟧“Is Tessie there?”⟦/⟧
That was a kid. That was a little boy, six or seven, with a stuffed-up nose.
Tess put her hand on the counter.
⟦T→I i⟧“Rudy, hang up.”⟦/⟧
⟦C→T i⟧“Tessie, you said you’d come back out and play.”⟦/⟧
⟦T→I i⟧“Hang it up. Hang it up. *Hang it up!*”⟦/⟧
I hung it up. Nobody spoke. Gram put the bowl away in the cupboard.
⟦I→T i⟧“Who was that?”⟦/⟧
⟦T→I i⟧“I don’t know.”⟦/⟧
⟦I→T i⟧“He knew your name.”⟦/⟧
⟦G→I i⟧“That’s Davey Lindahl,”⟦/⟧ said my grandmother. ⟦G→I i =⟧“They played together, the one summer. You were a baby. You had the croup.”⟦/⟧
⟦T→G i⟧“I thought I made him up,”⟦/⟧ Tess said. She’d gone down on the floor with her back against the oven. ⟦T→G+I i =⟧“I used to tell my therapist I made him up.”⟦/⟧
So, the fire. I had never heard the whole story and I’ll give it to you like she gave it to us, with Wade putting in his part, because he’d been on the volunteer crew. It was the October of ’98, and dry, and there was a seventy mile an hour wind. It came across from the west in the night and it took Lindahls’ and Stubbs’ and Bergquists’ and the Amundson place, one, two, three, four, straight down the road.
⟦L→I+T i⟧“Somebody phoned ’em,”⟦/⟧ Wade said. ⟦L→I+T i =⟧“That’s what we could never figure. They weren’t in bed, see. All of ’em were by the phone.”⟦/⟧
⟦T→L i⟧“What do you mean?”⟦/⟧
⟦L→T i⟧“I mean when we went in after. That’s where they were.”⟦/⟧
⟦I→L i⟧“Who phoned them?”⟦/⟧
He didn’t answer. He was looking at my grandmother and so was Tess.
⟦G→L+I+T i⟧“I saw it from the upstairs,”⟦/⟧ she said. ⟦G→L+I+T i =⟧“I saw the light. I thought, I’ll ring them all at once, the general ring, ten shorts, and everyone would pick up. And they did. And I told them it was coming.”⟦/⟧
⟦T→G i⟧“Gram, that’s good. That’s what you’re supposed to do.”⟦/⟧
⟦G→T i⟧“I said stay on the line.”⟦/⟧
Nobody said anything.
⟦G→T i⟧“I was frightened,”⟦/⟧ she said. ⟦G→T+I+L i =⟧“Walter was in the hospital at Minot. I was all by myself. I said, please don’t anybody hang up, I don’t want to be on here alone. And they were such good neighbors.”⟦/⟧
We packed her that afternoon. She let us. She sat on the bed and told us which cardigans. Wade carried the boxes, he wouldn’t leave, and he kept finding reasons to walk wide around the kitchen. About five the light started to go and the phone began.
Three shorts. Two longs and a short. One I hadn’t heard, long short long.
⟦T→G i⟧“Don’t listen to it. Gram? Look at me. Where’s your good coat?”⟦/⟧
⟦G→T i⟧“They’ll think I’ve hung up on them.”⟦/⟧
⟦I→G i⟧“You can, though. You’re allowed to. It’s been over twenty years.”⟦/⟧
⟦L→I+T i⟧“Truck’s running,”⟦/⟧ said Wade from the door. ⟦L→I+T i =⟧“I’ll go ahead of you, you stay on my lights.”⟦/⟧
⟦G→I i⟧“Let me just tell Alma.”⟦/⟧
⟦I→G i⟧“No.”⟦/⟧
⟦T→G i⟧“Gram, no.”⟦/⟧
⟦G→I+T i⟧“It’s only manners.”⟦/⟧
She was eighty-eight and she went under my arm like a cat. I don’t know how else to tell it. She had the receiver down before I’d got turned around, and she held it to her chest with both hands, and you could hear them all in there, all talking at the same time, so glad.
⟦G→B+O+C i⟧“I’m here,”⟦/⟧ she said into it. ⟦G→B+O+C i =⟧“I’m here, I’m here. No. No, the children are going on. It’s only me.”⟦/⟧
The window over the sink was orange. I thought it was the sunset. It was facing west, but the sun had been down for ten minutes.
Wade Petrie got me round the waist. He dragged me, I’m a hundred and ninety pounds. Tess was already outside screaming. And the last thing I heard in that house was the man, Orrin, very loud and cheerful.
⟦O→G i⟧“There, now! Is that everybody?”⟦/⟧
⟦G→O i⟧“That’s everybody,”⟦/⟧ said my grandmother.
It didn’t burn. I need you to know that. We drove back with the sheriff at eight in the morning and the house was standing there with the curtains in the windows and no smoke on it. There was pie on the table. She was in the chair by the phone with the receiver in her lap, and the coroner says it was her heart, and that’s fine, she was eighty-eight, she’d had an excitement.
He also asked us if she’d been a smoker, on account of the lungs.
That was nine days ago. I wouldn’t have posted, except that last night I was brushing my teeth and something started to ring. It wasn’t my phone. It wasn’t the room, I told you, I gave that to the desk. I went out in the hall and stood there in my bare feet trying to hear which door it was behind, and Tess’s door opened, and she had her hand over her mouth.
⟦T→I i⟧“You hear it too,”⟦/⟧ she said.
⟦I→T i⟧“What’s the ring?”⟦/⟧ I said. I knew. I’d been counting. I just wanted it not to be me who said so.
⟦T→I i⟧“Four longs.”⟦/⟧
⟦I→T i⟧“Who’s four longs?”⟦/⟧
My sister’s eyes were all water.
⟦T→I i⟧“Nobody,”⟦/⟧ she said. ⟦T→I i =⟧“It’s new. I think it’s us.”⟦/⟧

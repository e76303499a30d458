# title: you're on an open channel
# style: third person present, close on Rhys; straight double quotes; AO3 firefighter hurt/comfort slow burn oneshot
# cast: R = Rhys Kettleburn | Rhys, Kettleburn, Kettle | he
# cast: O = Wendell Ochoa | Wendell, Ochoa, Dell, Wen | he
# cast: M = Lieutenant Josie Macready | Mac, Macready, Josie, the lieutenant, Lieutenant, Lieu, LT, Engine 14 | she
# cast: F = Captain Amos Ferrier | Ferrier, Cap, the captain, Amos, Command | he
# cast: T = Teddy Lund | Teddy, Lund, Probie, the probie | he
# cast: I = Imani Bright | Imani, Bright, the medic, the paramedic, Medic 14 | she
# cast: D = Dispatch | the dispatcher | she
# cast: A = Abuela | Wendell's grandmother, his grandmother, Doña Pilar, Pilar | she
---
@note
tags: hurt/comfort, mutual pining, idiots to lovers, everybody knows except them, structure collapse, he's FINE i promise, radio as a love language

i have never been a firefighter but my uncle was and he says this is all wrong so. enjoy!
@end
The thing about the Delancey Street fire is that it's already over.
That's what Rhys keeps thinking later. It's out. It's been out for like forty minutes. They're on overhaul, which is the boring part, where you walk around a soaking wet building with a hook pulling down ceilings to make sure nothing's cooking in there, and Teddy's complaining about his boots.
⟦T→R+O i⟧"They're squelching. Can you guys hear that? That's my actual sock."⟦/⟧
⟦O→T i⟧"What'd I tell you about the sock?"⟦/⟧
⟦T→O i⟧"Two socks."⟦/⟧
⟦O→T i⟧"Two socks. Thin, then wool. Nobody listens to me."⟦/⟧ Wendell grins over his shoulder. There's soot all down one side of his face except where the mask was, and he looks ridiculous, he looks like a raccoon somebody loves. ⟦O→R i =⟧"Kettle listens to me. Right?"⟦/⟧
⟦R→O i⟧"Never have,"⟦/⟧ Rhys says. ⟦R→O i =⟧"Not one time."⟦/⟧
⟦O→R i⟧"You're wearing two socks right now."⟦/⟧
⟦R→O i⟧"That's a coincidence."⟦/⟧
He is wearing two socks. He's been wearing two socks since approximately March.
⟦M→R+O+T i⟧"Can we do less sock talk and more ceiling?"⟦/⟧ Mac yells from the stairs. ⟦M→O i =⟧"Ochoa, check the back room and then we're out of here. I want to be eating by nine."⟦/⟧
⟦O→M i⟧"Copy, Lieu."⟦/⟧ Wendell shoulders his hook. He does this thing as he's going by, he always does it, he knocks twice on the top of Rhys's helmet with his knuckles like he's knocking on a door. ⟦O→R i =⟧"Anybody home?"⟦/⟧
⟦R→O i⟧"Get out of here."⟦/⟧
And Rhys is smiling at the floor like an idiot. So he's looking at it, he is looking right at it, when it goes.
@break ***
It doesn't sound like anything you'd think. It's not a crash. It's like the building sighs.
Then there's just dust, everywhere, and Teddy's hand clamped on the back of his coat.
⟦T→R i⟧"Don't move don't move don't move. Kettle. There's no floor."⟦/⟧
⟦R→T i⟧"Where is he?"⟦/⟧
⟦T→R i⟧"Dude, there's no *floor* -"⟦/⟧
⟦R→O i⟧"Wendell!"⟦/⟧
⟦M→F i⟧"Mayday, mayday, mayday,"⟦/⟧ somebody's saying, flat, and it's Mac, she's on her stomach at the edge with a light, talking into her shoulder like she's ordering a pizza. ⟦M→F i =⟧"Engine 14 to Command, we have a floor collapse, first floor rear, one member down into the basement. Ochoa. I need RIT to the Charlie side and I need everybody else out."⟦/⟧
⟦F→M i⟧"Command copies mayday. All units, emergency traffic only. Evacuate the building. Mac, have you got eyes on him?"⟦/⟧
⟦M→F i⟧"Negative. It's full of, I think it's the whole second floor bathroom on top of the first floor."⟦/⟧
⟦F→M i⟧"Is he talking?"⟦/⟧
⟦M→F i⟧"Negative."⟦/⟧
Rhys has this sound in his ears. He's on his knees, he doesn't know when he did that.
⟦M→R i⟧"Kettleburn. Up. We're going out the front with Lund and coming round the back."⟦/⟧
⟦R→M i⟧"I can get down there. There's a joist, if I hang off of the -"⟦/⟧
⟦M→R i⟧"And put another six hundred pounds of wet crap on his head? Look at me. Rhys. *Look* at me. Is that what we're doing?"⟦/⟧
⟦R→M i⟧"No, ma'am."⟦/⟧
⟦M→R i⟧"No. Up."⟦/⟧
@break ***
Outside the sun's going down and it's really pretty, which seems mean. There's a lady with a stroller across the street filming on her phone.
Captain Ferrier has the plans spread on the hood of the battalion car. He's fifty-nine and has a bad hip and Rhys has never once seen him hurry. He's not hurrying now.
⟦F→M+I i⟧"There's a coal door on the alley side. It's bricked up, but it's one course, it's nothing. We go in there and shore as we go. Hour and a half if it's kind to us."⟦/⟧
⟦I→F i⟧"He hasn't got an hour and a half if he's bleeding,"⟦/⟧ Imani says. She's got her jump bag on her shoulder already.
⟦F→I i⟧"I'm aware of that, Bright."⟦/⟧
⟦I→F i⟧"I'm just saying."⟦/⟧
⟦F→I i⟧"Is his PASS going off?"⟦/⟧
⟦M→F i⟧"It was, then it quit,"⟦/⟧ Mac says. ⟦M→F i =⟧"So either it got crushed or he -"⟦/⟧
And that's when every radio in the alley goes *kssht.*
⟦O i⟧"...turned it off,"⟦/⟧ it says. ⟦O i =⟧"It's really loud, you guys."⟦/⟧
Teddy bursts into tears, just like that, just bawls. Mac turns around and puts both hands on top of her helmet. Rhys doesn't do anything. Rhys thinks that if he does one thing, even breathe, it'll turn out he made it up.
⟦F→O i⟧"Ochoa, Command. It's good to hear your voice, son. Give me a LUNAR."⟦/⟧
⟦O→F i⟧"Okay. Uh. Location, basement. Under a tub. Unit, you know my unit. Name, Wendell Ignacio Ochoa. Assignment, sitting under a tub."⟦/⟧
⟦F→O i⟧"Resources?"⟦/⟧
⟦O→F i⟧"I have half a granola bar."⟦/⟧
⟦F→O i⟧"Injuries, Ochoa."⟦/⟧
⟦O→F i⟧"...My leg's not good, Cap."⟦/⟧
Imani's got her hand out for the mic before he's done. ⟦I→O i⟧"Dell, it's Imani. Which leg? Can you see it?"⟦/⟧
⟦O→I i⟧"Left. I can see about as far as the knee. Then there's a beam."⟦/⟧
⟦I→O i⟧"Is there blood?"⟦/⟧
⟦O→I i⟧"Some. It's kinda warm down there."⟦/⟧
⟦I→O i⟧"Take your belt off. High and tight, okay, up by your junk. You remember how I showed you? Twist it until you hate me."⟦/⟧
⟦O→I i⟧"I already kinda -"⟦/⟧ There's a noise. It goes on for a while. When he comes back his voice is all thin. ⟦O→I i =⟧"Yep. Hate you."⟦/⟧
⟦I→O i⟧"Good boy. What time is it?"⟦/⟧
⟦O→I i⟧"Nineteen... I don't know. My watch is busted. That was a Christmas present."⟦/⟧
It was from Rhys. It was forty dollars at Target, and it was from Rhys.
⟦I→F i⟧"He needs to stay awake,"⟦/⟧ Imani says to the captain, low, with her thumb off the button. ⟦I→F i =⟧"If he nods off he'll let go of that. Somebody needs to keep him talking. The whole time, I mean it, I don't care what about."⟦/⟧
Ferrier doesn't even stop to think about it. He holds the radio out, and it's not toward Mac.
⟦F→R i⟧"You're no use to me on a saw with your hands like that,"⟦/⟧ he says. ⟦F→R i =⟧"Sit on the bumper. Talk to him."⟦/⟧
⟦R→F i⟧"What do I say?"⟦/⟧
⟦F→R i⟧"What do you two ever say? I've been listening to it for three years. I couldn't tell you."⟦/⟧
@break ***
⟦R→O i⟧"Hey,"⟦/⟧ Rhys says. Brilliant.
⟦O→R i⟧"Hey! Anybody home?"⟦/⟧
⟦R→O i⟧"That's my line. You're the one in the hole."⟦/⟧
⟦O→R i⟧"It's a nice hole. It's got a tub."⟦/⟧
⟦R→O i⟧"I leave you alone for ten seconds."⟦/⟧
⟦O→R i⟧"You should've come with."⟦/⟧
⟦R→O i⟧"Yeah,"⟦/⟧ says Rhys. His throat does something. ⟦R→O i =⟧"Yeah, I should've."⟦/⟧
⟦O→R i⟧"Hey, no. I'm kidding. I'm glad you didn't. Is Probie okay? He was right behind you."⟦/⟧
⟦R→O i⟧"He's fine. He's crying."⟦/⟧
⟦T→R i⟧"I'm not!"⟦/⟧ Teddy calls, crying, with a sledgehammer.
⟦O→R i⟧"Tell him two socks."⟦/⟧
⟦R→O i⟧"He knows. What're you doing? You got the belt?"⟦/⟧
⟦O→R i⟧"I got the belt. I'm bored. Tell me something."⟦/⟧
So he tells him stuff. He tells him about the lady with the stroller. He tells him what he was going to make tomorrow because it's his turn to cook, and Wendell says not the chili, and Rhys says what's wrong with the chili, and they have the chili fight, the one they've had every third Tuesday for three years. Behind him the saws start up. They go through the brick in eleven minutes. Then they find out there's another wall behind it.
⟦O→R i⟧"It's getting kinda cold,"⟦/⟧ Wendell says, at thirty-five minutes.
⟦R→O i⟧"It's 'cause you're wet."⟦/⟧
⟦O→R i⟧"I got a question for you."⟦/⟧
⟦R→O i⟧"Shoot."⟦/⟧
⟦O→R i⟧"How come you quit coming to Sundays?"⟦/⟧
Rhys looks at his boots.
Sundays is dinner at Wendell's grandmother's. Rhys went every week for two years. He had his own chair. Doña Pilar called him *flaco* and put a second plate in front of him before he finished the first. And then in the spring, one time, she was washing and he was drying and she said something to him. And he hasn't been back.
⟦R→O i⟧"I had stuff,"⟦/⟧ he says.
⟦O→R i⟧"Every Sunday? For five months?"⟦/⟧
⟦R→O i⟧"It was a lot of stuff."⟦/⟧
⟦O→R i⟧"She asks me where you are. I don't know what to say to her. I thought maybe I... did I do something?"⟦/⟧
⟦R→O i⟧"No. God. Dell, no."⟦/⟧
⟦O→R i⟧"'Cause if I did, I'd kinda like to know. You know. In case."⟦/⟧
⟦R→O i⟧"There's no in case."⟦/⟧
⟦O→R i⟧"Rhys. There's a little bit of in case."⟦/⟧
He's never called him Rhys. He's called him Kettle and Kettleburn and dumbass, and Whistler for a month. Rhys bends over with his elbows on his knees and the radio pressed on his forehead, and thinks, okay. Okay then.
⟦R→O i⟧"She asked me when I was going to tell you,"⟦/⟧ he says into it.
⟦O→R i⟧"Tell me what?"⟦/⟧
⟦R→O i⟧"I was drying the big pot. She goes, ⟦A→R i quoted⟧'mijo, when're you gonna tell him, I'm eighty-four.'⟦/⟧ Just like that. And I said tell him what. And she laughed at me. She laughed so hard she had to sit down."⟦/⟧
There's only static. It goes on a really long time.
⟦R→O i⟧"Wen?"⟦/⟧
Nothing.
⟦R→O i⟧"Wendell. Talk to me. Hey! Anybody home?"⟦/⟧
⟦O→R i⟧"I'm here,"⟦/⟧ says the radio. It sounds weird. ⟦O→R i =⟧"I'm just... What were you gonna tell me?"⟦/⟧
⟦R→O i⟧"You know what."⟦/⟧
⟦O→R i⟧"I got hit on the head with a tub, man, you're gonna have to use small words."⟦/⟧
⟦R→O i⟧"I wear two socks!"⟦/⟧ Rhys shouts. ⟦R→O i =⟧"I wear two socks, okay, because you told me to! I got rid of my apartment by the beach so I'd be eight minutes from you and not thirty! I don't even like dominoes! I'm so in love with you I can't *stand* it, I couldn't sit in that kitchen one more time and have her give me extra rice and look at me like she was *sorry* for me, and if you die under a bathtub I will never, ever - I'm gonna be so mad at you. I'm gonna be so mad."⟦/⟧
It's really quiet. It takes him a second to work out why, and it's because the saws have stopped.
He looks up.
Everybody's looking at him. Mac's got a cribbing block in each hand. There's two guys from the 22s he has never even met.
⟦F→R i⟧"Uh, Kettleburn,"⟦/⟧ says Captain Ferrier gently. ⟦F→R i =⟧"You're on the fireground channel."⟦/⟧
⟦R→F i⟧"I'm on what?"⟦/⟧
⟦D→F i⟧"Dispatch to Command,"⟦/⟧ says every radio in the alley. The dispatcher sounds like she's got something in her eye. ⟦D→F i =⟧"We're, uh. We copied that also."⟦/⟧
⟦R i⟧"Oh my god."⟦/⟧
⟦O→R i⟧"Rhys?"⟦/⟧
⟦R→O i⟧"Oh my *god*. Forget it. Forget I said it. I'm gonna go walk into traffic."⟦/⟧
⟦O→R i⟧"Rhys, I hate your chili,"⟦/⟧ says Wendell. His voice has gone all wet. ⟦O→R i =⟧"I've had thirds of it every time for three years. Work it out."⟦/⟧
Nobody breathes.
⟦M→F+T+I i⟧"Well, don't just stand there!"⟦/⟧ Mac roars. ⟦M→F+T+I i =⟧"Dig!"⟦/⟧
@break ***
It's an hour and fifty, in the end. It isn't kind to them.
When they bring him out through the coal door he's gray, and he's strapped to a board with about a mile of tape, and his eyes go all over the place, the sky, the lights, Teddy's wet face, until they find the one they're looking for.
⟦I→R i⟧"You've got ten seconds,"⟦/⟧ says Imani. ⟦I→R i =⟧"Don't touch the leg."⟦/⟧
Now that he's here Rhys has no idea what to do. He's all elbows. Finally he just reaches out, and knocks on the helmet, twice.
⟦R→O i⟧"Anybody home?"⟦/⟧
⟦O→R i⟧"Yeah,"⟦/⟧ Wendell says. ⟦O→R i =⟧"Come in. C'mere."⟦/⟧
It's a terrible kiss. It's mostly drywall. Somebody whistles and somebody else (Mac) tells them to shut up.
⟦I→R i⟧"That was fourteen,"⟦/⟧ Imani says. ⟦I→R+O i =⟧"Okay, lovebirds, load him. Kettle, you ride up front."⟦/⟧
⟦R→I i⟧"Can't I ride with -"⟦/⟧
⟦I→R i⟧"I'm going to have my hands in his leg. You'll faint. Up front."⟦/⟧
@break ***
⟦A→R i⟧"You're too thin,"⟦/⟧ says Doña Pilar, in the waiting room, at two a.m., in her church coat. It's the first thing she says. ⟦A→R i =⟧"Five months! Look at you. You look like a broom."⟦/⟧
⟦R→A i⟧"I'm sorry, Abuela."⟦/⟧
⟦A→R i⟧"They said the surgeon is happy. I asked the nurse is he happy, or only polite. She says happy."⟦/⟧
⟦R→A i⟧"Yeah. He came out. He's gonna keep the leg."⟦/⟧
⟦A→R i⟧"So."⟦/⟧ She sits and pats the plastic chair next to her until he sits down in it too. She smells of starch and oranges. All along the wall the crew of Station 14 is asleep in a row, still filthy, Teddy with his head on Mac's shoulder and his mouth wide open. ⟦A→R i =⟧"And did you tell him?"⟦/⟧
Rhys thinks about the alley, and the 22s, and Dispatch, and how the lady with the stroller apparently has nine hundred thousand views.
⟦R→A i⟧"I told kind of everybody,"⟦/⟧ he says.
⟦A→R i⟧"Ay, finally,"⟦/⟧ says Doña Pilar, and takes a foil package out of her purse. ⟦A→R i =⟧"Eat."⟦/⟧

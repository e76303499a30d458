# title: Opposite Shifts
# style: second person present; curly quotes; roommates, notes on the fridge, they/them love interest
# cast: Y = Inês Carvalho | you, Inês, Nez, Carvalho | she
# cast: D = Dov Lipsky | Dov, the roommate, Lipsky | they
# cast: F = Mr. Friesen | the landlord, Friesen | he
# cast: M = your mother | Mãe, the mother, Mrs. Carvalho | she
# cast: P = the paramedic |  | she
---
You have lived with Dov Lipsky for seven months and you have seen them, by your own count, eleven times.
You drive the 16 for Winnipeg Transit, mornings, which means up at three-forty. Dov builds props for anybody who will pay, and the people who pay want them from noon until two a.m. You found them through a card on the board at the Sobeys. It said ROOM, QUIET, I HAVE A CAT BUT HE IS MAINLY CONCEPTUAL, and you phoned because you thought that was a mistake and wanted to know what they meant. They meant the cat had died and they weren’t ready to stop saying it.
So there is the fridge.
@letter
N— the landlord came about the radiator. He hit it. It is now louder. —D
D— It’s louder and it’s wet. I put the soup pot under. Please don’t make soup. —N
N— I have made soup in the OTHER pot. There’s some for you. It is beet. If you find a severed hand in the crisper it’s for Titus. —D
D— Found hand. Soup was good. Why does hand have a manicure. —N
N— Because she was a PERSON, Inês. —D
@end
You keep them all in the drawer with the takeout menus. You couldn’t say why. You tell yourself it’s in case of a dispute about the soup pot.
@break
In February the radiator goes.
You’re asleep, it’s one in the morning, and there’s a bang like a truck dropping its tailgate and then a hiss, and then a voice you hardly know yelling your name down the hall.
⟦D→Y i⟧“Inês! Inês, get up, don’t come out in bare feet! It’s hot!”⟦/⟧
You come out in bare feet. It is hot.
⟦Y i⟧“Ow!”⟦/⟧
⟦D→Y i⟧“I said! I literally said!”⟦/⟧
The living room is full of steam. In the middle of it stands Dov, in welding gloves and boxers and a T-shirt that says BRANDON CURLING CLUB, with both arms wrapped around the radiator as though it had fainted.
⟦Y→D i⟧“What are you doing?”⟦/⟧
⟦D→Y i⟧“Holding it on!”⟦/⟧
⟦Y→D i⟧“Holding what on?”⟦/⟧
⟦D→Y i⟧“The valve’s come off the— There’s a tap, there’s a shut-off somewhere. Where’s the shut-off?”⟦/⟧
⟦Y→D i⟧“You’ve lived here six years.”⟦/⟧
⟦D→Y i⟧“I’ve never wanted it off!”⟦/⟧
You find it behind the bookcase. It takes you both hands and your foot against the wall, and the hiss goes down to a whine and then to a drip. The steam thins. There is rusty water halfway to the kitchen and there’s a papier-mâché horse’s head on the couch with its eyelashes sliding off.
⟦D i⟧“Well,”⟦/⟧ Dov says. They let go of the radiator an inch at a time. ⟦D→Y i =⟧“Hi. You’re taller than I remember.”⟦/⟧
⟦Y→D i⟧“You’re usually lying down when I see you.”⟦/⟧
⟦D→Y i⟧“That’s true. I’m usually a blanket.”⟦/⟧
⟦Y→D i⟧“You’re bleeding.”⟦/⟧
They look at their arm, above the glove. It isn’t blood, it’s worse than that, it’s skin that’s gone white and shiny along the inside from the elbow to nearly the armpit. They look interested.
⟦D→Y i⟧“Huh. That’ll hurt in a minute, I’d think.”⟦/⟧
⟦Y→D i⟧“Bathtub. Now. Cold tap.”⟦/⟧
⟦D→Y i⟧“It’s minus thirty-four out. The cold tap is going to be—”⟦/⟧
⟦Y→D i⟧“Dov.”⟦/⟧
⟦D→Y i⟧“Yep.”⟦/⟧
You have done the first-aid course every two years since you started with Transit and this is the first time you’ve needed anything from it except what to do with a nosebleed. You sit on the edge of the tub and hold their arm under the tap by the wrist. Twenty minutes, the book says. They hold out for three before they start to shake.
⟦D→Y i⟧“Talk to me,”⟦/⟧ Dov says. ⟦D→Y i =⟧“Tell me anything. Tell me about the bus.”⟦/⟧
⟦Y→D i⟧“What about it?”⟦/⟧
⟦D→Y i⟧“Who gets on?”⟦/⟧
⟦Y→D i⟧“There’s a man at Selkirk who gets on with a toaster.”⟦/⟧
⟦D→Y i⟧“Every day?”⟦/⟧
⟦Y→D i⟧“Mondays and Thursdays.”⟦/⟧
⟦D→Y i⟧“The same toaster?”⟦/⟧
You have to think. ⟦Y→D i⟧“No.”⟦/⟧
⟦D i⟧“Oh, that’s wonderful,”⟦/⟧ says Dov, with their teeth going. ⟦D→Y i =⟧“Oh, that’s so much better. Don’t ever ask him.”⟦/⟧
⟦Y→D i⟧“I wasn’t going to.”⟦/⟧
⟦D→Y i⟧“People would ask him, you know. Lots of people. Ow. Ow, ow. How long was that?”⟦/⟧
⟦Y→D i⟧“Six minutes.”⟦/⟧
⟦D→Y i⟧“You’re lying, to be nice. It’s four.”⟦/⟧
⟦Y→D i⟧“It’s four,”⟦/⟧ you admit.
@break
The paramedic is a broad woman with a toque over her ponytail who steps around the horse’s head without remarking on it.
⟦P→D i⟧“You did the water right away?”⟦/⟧
⟦D→P i⟧“She did. I wanted to sit and watch it.”⟦/⟧
⟦P→Y i⟧“Good for you. That’s the whole ballgame, the water. Are you the wife?”⟦/⟧
⟦Y→P i⟧“I’m the roommate.”⟦/⟧
⟦P→Y i⟧“Okay. Can the roommate ride along, or has she got work?”⟦/⟧
You have work. You have work in an hour and forty minutes; the 16 goes out of the Fort Rouge garage at 4:52 whether or not anybody is on it. You have not called in sick in nine years. There’s a little plaque.
⟦D→Y i⟧“Go to work, Nez,”⟦/⟧ says Dov, from inside the blanket. ⟦D→Y i =⟧“I’m fine. I’m a very experienced burn.”⟦/⟧
⟦Y→P i⟧“Can I use your phone?”⟦/⟧ you say to the paramedic. ⟦Y→P i =⟧“Mine’s under the water.”⟦/⟧
⟦P→Y i⟧“Who’re you calling?”⟦/⟧
⟦Y→P i⟧“Dispatch. I’ve got a scratch in my throat.”⟦/⟧
Behind you Dov makes a sound.
⟦D→Y i⟧“They’ll take your plaque!”⟦/⟧
⟦Y→D i⟧“How do you know about the plaque?”⟦/⟧
⟦D→Y i⟧“You wrote me a note about it. It was the longest note you ever wrote. It had an exclamation mark.”⟦/⟧
@break
At Emergency they give Dov a cot behind a curtain and something in a paper cup, and nobody comes for a very long time. You sit in the chair. You’ve put your Transit parka on over your pyjamas and three people so far have asked you when the next bus is.
⟦D→Y i⟧“Can I tell you a thing, since I’m drugged?”⟦/⟧
⟦Y→D i⟧“You had a Tylenol 3.”⟦/⟧
⟦D→Y i⟧“I’m a cheap date. Can I?”⟦/⟧
⟦Y→D i⟧“Go on.”⟦/⟧
⟦D→Y i⟧“I come home at two, and I could go to bed, right, and I don’t. I do the dishes, I glue an eyelash. And then at quarter to four I go to bed so I’ll be in there with the light off when you get up. Because I like to hear you being quiet. Nobody’s ever been quiet at me like that. You hold the kettle so it won’t whistle. You put the spoon down on a cloth.”⟦/⟧
You don’t say anything. There’s a clock over the curtain rail, and it’s slow; you’re a person who can tell.
⟦D→Y i⟧“I’ve made it weird,”⟦/⟧ says Dov.
⟦Y→D i⟧“The cloth was for the cat.”⟦/⟧
⟦D→Y i⟧“What?”⟦/⟧
⟦Y→D i⟧“When I moved in. You had the card up, I thought there was a cat and he was shy. I didn’t want to scare him. Then you told me, and by then I had the habit.”⟦/⟧ Your ears are hot. ⟦Y→D i =⟧“And I thought, well, somebody’s sleeping.”⟦/⟧
⟦D→Y i⟧“Nobody was sleeping,”⟦/⟧ Dov says. ⟦D→Y i =⟧“I’d be in there just about holding my breath.”⟦/⟧
⟦Y→D i⟧“I found the drawer you keep mine in.”⟦/⟧
⟦D→Y i⟧“Which drawer?”⟦/⟧
⟦Y→D i⟧“The notes. In with the batteries. I wasn’t snooping. I needed a double A.”⟦/⟧
They shut their eyes. ⟦D→Y i⟧“And?”⟦/⟧
⟦Y→D i⟧“And mine are in with the menus.”⟦/⟧
The curtain goes back with a rattle, and it isn’t the doctor. It’s your mother, in her good coat, holding a thermos against her chest. She’s got her church shoes on. It’s ten past four in the morning.
⟦M→Y i⟧“Your supervisor calls me,”⟦/⟧ she says. ⟦M→Y i =⟧“You are sick, he says. Nine years she is never sick, Mrs. Carvalho, should we send a car? I ring your phone, nothing. I ring the building. A man answers, he’s shouting there’s a flood.”⟦/⟧
⟦Y→M i⟧“Mãe, I’m not sick. How did he even have your—”⟦/⟧
⟦M→Y i⟧“So you are lying to the City of Winnipeg.”⟦/⟧
⟦Y→M i⟧“Yes.”⟦/⟧
⟦M→Y i⟧“For this one?”⟦/⟧
⟦D→M i⟧“Hello, Mrs. Carvalho,”⟦/⟧ says Dov, trying to sit up with one arm. ⟦D→M i =⟧“I’m the roommate.”⟦/⟧
Your mother looks at the curling T-shirt. She looks at the bandage, and the bare shins, and what’s left of last week’s nail polish, and last she looks at the parka you have put over their feet. You can see her adding it up, the way she adds up a grocery bill, ahead of the machine.
⟦M→Y i⟧“He’s a boy or a girl?”⟦/⟧ she says to you in Portuguese.
⟦Y→M i⟧“Neither one.”⟦/⟧
⟦M→Y i⟧“Neither.”⟦/⟧ She thinks about it. ⟦M→Y i =⟧“Thin, though.”⟦/⟧
⟦Y→M i⟧“Yes.”⟦/⟧
⟦D→Y i⟧“What’s she saying?”⟦/⟧
⟦Y→D i⟧“She says you’re thin.”⟦/⟧
⟦M→D i⟧“In this house where you live,”⟦/⟧ your mother says, in English, unscrewing the thermos, ⟦M→D i =⟧“who is cooking?”⟦/⟧
⟦D→M i⟧“I made a beet soup.”⟦/⟧
⟦M i⟧“Beet,”⟦/⟧ says your mother. She pours. It’s caldo verde, you can smell it from here; she must have had it on the stove before the phone rang, or else she drove across the river to Osborne with the pot between her knees. ⟦M→D i =⟧“Slowly. It’s hot. You have had enough of hot for one night.”⟦/⟧
@break
Mr. Friesen is in the apartment when you get home, squeegeeing the floor toward the bathroom in a pair of waders.
⟦F→D+Y i⟧“Now, I don’t want anybody talking about lawyers,”⟦/⟧ he says.
⟦D→F i⟧“Nobody said lawyers.”⟦/⟧
⟦F→D i⟧“Good. Because legally I would have to say that valve was tampered with.”⟦/⟧
⟦Y→F i⟧“You hit it with a wrench in November,”⟦/⟧ you say. ⟦Y→F i =⟧“I have it in writing.”⟦/⟧
⟦F→Y i⟧“In whose writing?”⟦/⟧
You go to the drawer. You find it in about four seconds; you know the order they’re in. You hold it up. *The landlord came about the radiator. He hit it.* Mr. Friesen reads it with his lips.
⟦F→Y i⟧“There’s no date on that.”⟦/⟧
⟦D→F i⟧“There’s a date on the back,”⟦/⟧ says Dov. ⟦D→F i =⟧“She dates them.”⟦/⟧ They’re looking at you over the bandage, and you realize they’re not angry about the landlord or thinking about the landlord in any way. ⟦D→Y i⟧“You date them all?”⟦/⟧
⟦Y→D i⟧“It’s a habit. From the incident log.”⟦/⟧
⟦D→Y i⟧“You’ve got an incident log of me.”⟦/⟧
⟦F→D+Y i⟧“I could do half off March,”⟦/⟧ Mr. Friesen says.
⟦Y→F i⟧“All of March.”⟦/⟧
⟦F→Y i⟧“All of— Listen, I’ve got a flood here!”⟦/⟧
⟦D→F i⟧“And April, and a new rad,”⟦/⟧ says Dov, ⟦D→F i =⟧“or my mother-in-law comes over. She’s Portuguese and she’s in the car.”⟦/⟧
There’s a pause while everyone considers the word. You feel it land on the wet floor, and skid, and stop against your foot.
⟦F i⟧“March and April,”⟦/⟧ says Mr. Friesen at last, and he takes his squeegee down the hall.
⟦D→Y i⟧“That was negotiating,”⟦/⟧ Dov says quickly. ⟦D→Y i =⟧“I was just, it was a tactic.”⟦/⟧
⟦Y→D i⟧“I know.”⟦/⟧
⟦D→Y i⟧“I can take it back.”⟦/⟧
You go over to the fridge. There’s a pen on a string there, there’s a pad; the top sheets have gone wavy from the damp but the pen still works. It takes you a while. You never have been able to write with somebody watching.
@letter
D— Don’t take it back. Also stay up tomorrow, till I’m up. I’ll whistle the kettle. —N
@end
They read it standing close enough behind you that you can feel them doing it.
⟦D→Y i⟧“There’s no date on that,”⟦/⟧ says Dov into your shoulder.
So you put the date.

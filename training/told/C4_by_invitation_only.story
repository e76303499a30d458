# title: By Invitation Only
# style: third person present; curly quotes; AO3; few tags
# cast: R = Detective Rosalind Achterberg | Roz, Achterberg, Detective, Detective Achterberg, Rosalind | she
# cast: C = Casimir Oleander | Casimir, Cas, the vampire, Mr. Oleander, Oleander | he
# cast: M = Sergeant Mulcahy | Mulcahy, Sarge, Frank | he
# cast: T = Dr. Tran | Tran, the medical examiner, the ME, Linh | she
# cast: L = the landlady | Mrs. Pappas, the old woman, Eleni Pappas | she
# cast: N = the night clerk | the clerk, the kid, the kid behind the desk | he
# cast: J = Julian Foss | Foss, Julian, the sire, the man in the linen suit | he
---
@summary
Roz has a body with no blood in it, a partner with no reflection, and a sergeant with no patience. It’s a Tuesday.
@end
@note
Tags: case fic, slow burn, blood (duh), Roz Is Tired, he can’t come in unless you say so and she keeps not saying so. Unbeta’d.
@end
The body is in the bathtub, which is considerate. No carpet. Roz stands in the door of the bathroom with her hands in her coat pockets and counts tiles until her stomach settles down.
⟦T→R i⟧“You’re going to love this one.”⟦/⟧ Tran doesn’t look up. She’s kneeling on a folded towel with a thermometer between her teeth like a pirate’s knife, and she takes it out to talk. ⟦T→R i =⟧“Female, thirties, no ID yet. No defensive wounds. Two punctures, left side of the neck, very clean.”⟦/⟧
⟦R→T i⟧“Don’t say it.”⟦/⟧
⟦T→R i⟧“She’s about five liters short.”⟦/⟧
⟦R→T i⟧“I asked you not to say it.”⟦/⟧
⟦T→R i⟧“A person’s only got five liters, Roz.”⟦/⟧
The window over the tub is open four inches. It’s the sixth floor. Roz leans across and looks down at the alley, the dumpsters and the wet fire escape, and at the man sitting on the rail of the fire escape with his ankles crossed, smoking a cigarette that he isn’t inhaling.
⟦C→R i⟧“Good evening, Detective.”⟦/⟧
⟦R→T i⟧“Give me five minutes,”⟦/⟧ she tells Tran.
⟦T→R i⟧“With who?”⟦/⟧
⟦R→T i⟧“With the window.”⟦/⟧
Tran looks at her, looks at the window, and picks up her bag. She’s worked nights for eleven years and she has a policy about what she knows. ⟦T→R i⟧“Tell him he still owes me a fridge,”⟦/⟧ she says, and closes the door behind her.
⟦C→R i⟧“I heard that. May I come in?”⟦/⟧
⟦R→C i⟧“No.”⟦/⟧
⟦C→R i⟧“It isn’t your home. It’s a crime scene. I’m not even certain that the rule applies.”⟦/⟧
⟦R→C i⟧“Then try it.”⟦/⟧
He lifts one hand off the rail and puts it flat on the air in the gap of the window. It stops there, the palm going white, like a kid’s against an aquarium. He looks a little embarrassed about it. He always does. Four hundred and some years old, and he gets embarrassed.
⟦C→R i⟧“Someone paid rent here,”⟦/⟧ Casimir says. ⟦C→R i =⟧“She must have been fond of the place.”⟦/⟧
⟦R→C i⟧“Did you do this?”⟦/⟧
⟦C→R i⟧“You ask me that every time.”⟦/⟧
⟦R→C i⟧“And every time you say no and I write it down. Did you do this?”⟦/⟧
⟦C→R i⟧“No.”⟦/⟧
She writes it down.
⟦C→R i⟧“But I think I may know who did,”⟦/⟧ says the vampire, and puts out the cigarette on the sole of his shoe. ⟦C→R i =⟧“And you’re not going to like it. Is there any chance that you’d come down here? It’s raining in my collar.”⟦/⟧
@break * * *
The landlady has a parrot on her shoulder and a rosary round her wrist, and she talks to Roz through four inches of chain.
⟦L→R i⟧“She was a good girl, quiet. Miss Demarest. Always the rent on the first. She teaches the piano.”⟦/⟧
⟦R→L i⟧“Any visitors, Mrs. Pappas? Boyfriend?”⟦/⟧
⟦L→R i⟧“No boyfriend. One man comes, maybe two times. Sunday and then Sunday. White suit. In November!”⟦/⟧
⟦R→L i⟧“You see his face?”⟦/⟧
⟦L→R i⟧“I see his back. I see him in the mirror there, in the hall.”⟦/⟧ She stops. The parrot walks down her arm and up again. ⟦L→R i =⟧“No. That’s wrong. I look in the mirror and I see the door opening, and Miss Demarest is laughing, and I think, who’s she laughing with?”⟦/⟧
Roz doesn’t say anything. In the stairwell behind her, somebody who makes no sound is standing very still.
⟦L→R i⟧“Your friend,”⟦/⟧ says the old woman. ⟦L→R i =⟧“The one on the stairs. He can stay on the stairs.”⟦/⟧
⟦C→L i⟧“Yes, ma’am,”⟦/⟧ says Casimir.
⟦L→R i⟧“My grandmother was from Santorini,”⟦/⟧ Mrs. Pappas tells Roz, and shuts the door. All the bolts go home, one after another. There are six.
@break * * *
⟦R→C i⟧“Talk.”⟦/⟧
They’re in her car, because a car isn’t a home, or not legally, whatever her ex-husband used to say. The heater’s going. He’s folded up in the passenger seat with his knees against the glove box, dripping, and the seat belt done up. She’s never asked him why he does up the seat belt.
⟦C→R i⟧“His name is Julian Foss. He likes musicians. He always has; he says you can taste the practice.”⟦/⟧
⟦R→C i⟧“Jesus Christ.”⟦/⟧
⟦C→R i⟧“He wears linen. He was in Savannah when it was the fashion and nobody’s ever had the nerve to tell him.”⟦/⟧ Casimir watches the wipers. ⟦C→R i =⟧“I didn’t know that he was in the city. I want you to believe that.”⟦/⟧
⟦R→C i⟧“How do you know him?”⟦/⟧
Wipers. Wipers.
⟦R→C i⟧“Cas.”⟦/⟧
⟦C→R i⟧“I played the violin,”⟦/⟧ he says.
It takes her a second. Then she reaches over and turns off the radio, even though it’s only muttering traffic, because it seems like the thing to do.
⟦R→C i⟧“He’s the one who made you.”⟦/⟧
⟦C→R i⟧“I was twenty-six. I had a concert at Easter. I’d been rather looking forward to it.”⟦/⟧
⟦R→C i⟧“I’m sorry.”⟦/⟧
⟦C→R i⟧“It was 1611. One gets over things.”⟦/⟧ He doesn’t look as though he’s gotten over it. He looks, for once, about twenty-six. ⟦C→R i =⟧“The difficulty is that I can’t raise a hand to him. That isn’t sentiment, it’s like the window. I simply stop. So you see that I’m not going to be of any use to you, and I thought I ought to say so before you got out your little stake.”⟦/⟧
⟦R→C i⟧“It’s a chair leg.”⟦/⟧
⟦C→R i⟧“I’ve always thought it showed initiative.”⟦/⟧
Her phone buzzes across the dash. She puts it on speaker without thinking.
⟦M→R i⟧“Achterberg, where the hell are you?”⟦/⟧
⟦R→M i⟧“Canvassing, Sarge.”⟦/⟧
⟦M→R i⟧“Canvass faster. I got the deputy chief up my ass about the bathtub girl, and I got a night clerk at the Belvedere who says there’s a guest in nine-oh-four never uses the bed. White suit. Paid cash through the end of the month. You want it or should I give it to somebody who answers the phone?”⟦/⟧
⟦R→M i⟧“I want it.”⟦/⟧
⟦M→R i⟧“Who’s in the car with you?”⟦/⟧
⟦R→M i⟧“Nobody.”⟦/⟧
⟦M→R i⟧“Tell nobody his taillight’s still out on that piece of crap he drives.”⟦/⟧ Mulcahy breathes for a while. He has a nose that’s been broken twice and you can hear both times. ⟦M→R i =⟧“Rosalind. You take backup, you hear me?”⟦/⟧
⟦R→M i⟧“I’ve got backup.”⟦/⟧
⟦M→R i⟧“The kind that shows up on the dash cam.”⟦/⟧
She hangs up. Casimir is looking straight ahead with the ghost of a smile.
⟦C→R i⟧“I’ve grown fond of that man.”⟦/⟧
⟦R→C i⟧“He thinks you’re in the mob.”⟦/⟧
@break * * *
The kid behind the desk at the Belvedere is doing calculus homework on the back of a takeout menu.
⟦N→R i⟧“Nine-oh-four? He’s weird. I mean, we get weird. But he’s, like, polite?”⟦/⟧
⟦R→N i⟧“Is he in?”⟦/⟧
⟦N→R i⟧“He’s always in till it’s dark, and it’s dark, so.”⟦/⟧ The clerk shrugs and then leans round her, squinting. ⟦N→R i =⟧“Is that guy with you?”⟦/⟧
⟦R→N i⟧“Why?”⟦/⟧
⟦N→R i⟧“He’s not on my monitor.”⟦/⟧
⟦C→N i⟧“You’ve dropped a sign,”⟦/⟧ Casimir says kindly, tapping the menu. ⟦C→N i =⟧“There. It ought to be minus x squared.”⟦/⟧
⟦N→C i⟧“Oh, shit. Thanks!”⟦/⟧
⟦R→N i⟧“Give me the key,”⟦/⟧ says Roz. ⟦R→N i =⟧“And then go get yourself a coffee. A long one. Across the river.”⟦/⟧
The elevator’s out. They take the stairs, and by the fifth floor she’s breathing for both of them.
⟦C→R i⟧“I ought to go first.”⟦/⟧
⟦R→C i⟧“You can’t touch him. You said.”⟦/⟧
⟦C→R i⟧“I can stand in front of things. I’m told that I’m quite good at it.”⟦/⟧
⟦R→C i⟧“Who told you that?”⟦/⟧
⟦C→R i⟧“You did. In March. You had a concussion.”⟦/⟧
Nine-oh-four isn’t locked. There’s a lamp on with a scarf over it. There’s a piano, God knows how, a baby grand with the lid up, and sitting at it with his back to them is a man in a linen suit, picking out a tune with one finger.
⟦J→C i⟧“You’re flat, Casimir,”⟦/⟧ he says, without turning his head. ⟦J→C i =⟧“On the stairs. You’ve been keeping time with a heartbeat. It’s charming but it drags.”⟦/⟧
⟦R→J i⟧“Julian Foss? Police. Put your hands where I can see them.”⟦/⟧
⟦J→R i⟧“They’re on a piano, my dear. Where would you like them?”⟦/⟧
⟦C→J i⟧“Leave her alone, Julian.”⟦/⟧
⟦J→C i⟧“I’ll do as I please, and you’ll stand there.”⟦/⟧ It isn’t said loudly. Casimir, half a step in front of her, goes rigid, like something’s been switched off at the wall. ⟦J→C i =⟧“Good boy. You know, I did look for you. I was hurt. I gave you the only thing worth having, I gave you time, and what have you done with it? You solve little crimes. You ride about in a Buick.”⟦/⟧
He turns round on the stool. He has a lovely face. That’s what’ll stay with her. It’s the face of somebody’s favorite uncle.
⟦J→R i⟧“She asked me in, the piano teacher. They do. Would you believe she thanked me? Nobody’d ever listened to her play, she said, not properly, not all the way to the end.”⟦/⟧ He’s standing up now, and she didn’t see that happen. ⟦J→R i =⟧“What do you play, Detective?”⟦/⟧
⟦R→J i⟧“Softball.”⟦/⟧
⟦J→R i⟧“Pity.”⟦/⟧
⟦R→C i⟧“Cas,”⟦/⟧ Roz says, not taking her eyes off the suit. ⟦R→C i =⟧“He pays cash. Through the end of the month. That make this a home?”⟦/⟧
A muscle moves in Casimir’s jaw. It’s all that does. ⟦C→R i⟧“I believe,”⟦/⟧ he gets out, a syllable at a time, ⟦C→R i =⟧“that nobody. Asked *me*. In.”⟦/⟧
⟦J→C i⟧“What?”⟦/⟧ says Foss.
⟦C→J i⟧“I’m in your home, Julian. And it didn’t stop me.”⟦/⟧
And she sees it arrive on that lovely face: that the threshold ought to have held, and that it didn’t, and what it means when you’ve lived so long that no place you sleep in will ever count as yours. It’s just a second. He looks like a man who’s gone to lean on a wall and found it’s a curtain.
It’s a good chair leg. It’s ash.
@break * * *
⟦M→R i⟧“So he jumped,”⟦/⟧ says Mulcahy.
⟦R→M i⟧“Nine floors.”⟦/⟧
⟦M→R i⟧“And there’s no body.”⟦/⟧
⟦R→M i⟧“There’s a suit.”⟦/⟧
He studies her across the roof of the cruiser for a long, long time. There’s gray dust all down the front of her coat. ⟦M→R i⟧“Go home, Roz,”⟦/⟧ he says finally. ⟦M→R i =⟧“Write it up tomorrow. Make it boring.”⟦/⟧
So she goes home. She’s got her key in the lock before she turns round. He’s stopped where he always stops, one step short of the mat, with rain running off his nose.
⟦C→R i⟧“Well. Good night.”⟦/⟧
⟦R→C i⟧“You could move again. After. How’d that feel?”⟦/⟧
⟦C→R i⟧“Like Easter,”⟦/⟧ he says, after some thought.
She pushes the door open with her hip. There’s yesterday’s pizza in there, and a lamp, and a cat that hates everybody.
⟦R→C i⟧“I’ve got a keyboard someplace,”⟦/⟧ says Roz. ⟦R→C i =⟧“It’s a Casio. It’s missing a D. Do you want to come in?”⟦/⟧
He doesn’t say anything for so long that she thinks he hasn’t heard.
⟦C→R i⟧“You’ll have to say it properly.”⟦/⟧
⟦R→C i⟧“Casimir Oleander. You pain in my ass. Come in.”⟦/⟧
@end_note
Thank you for reading! The D comes back in part two.
@end

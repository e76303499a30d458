# title: Do You Know What Time It Is
# style: third person past; straight double quotes; em dashes; multi-paragraph monologue; superheroes, AO3
# cast: T = Marisol Vega | Tern, Marisol, Mari, Vega | she
# cast: K = Kilowatt | Jess Abara, Jess, the kid, Kilo, Abara | they
# cast: B = Bulwark | Dwight, Dwight Tamm, the big man | he
# cast: C = Doctor Chronos | Chronos, Leonard, Leonard Pruitt, the Doctor, Doctor, Pruitt, Lenny, boss | he
# cast: G = Greaves | the mercenary, the woman with the eyepatch, the head mercenary, Sergeant Greaves | she
# cast: N = the new guy | the new henchman, the younger mercenary, Kyle | he
# cast: Y = one of the other henchmen | the other henchman, another henchman, a henchman | he
# cast: H = Mrs. Hathaway | the teacher | she
# cast: V = Vesper | the voice in her ear, mission control, Control, Vesper Lang | she
# cast: O = Mrs. Pruitt | the old lady, his mother, Dolores, Mom | she
---
@note
for the "heroes tied to a thing" prompt. yes I know that's not how electromagnets work. no I will not be taking questions
@end
Marisol came to with her cheek on something cold and her wings strapped to her sides, and the first thing that she heard was Kilowatt complaining.
⟦K→B i⟧"—all I'm saying is that if you'd let me drive—"⟦/⟧
⟦B→K i⟧"You don't have a license."⟦/⟧
⟦K→B i⟧"I have a *permit.*"⟦/⟧
⟦B→K i⟧"You stopped a bus with your face."⟦/⟧
⟦K→B i⟧"And was anyone on the bus hurt? No. You're welcome, bus."⟦/⟧
⟦T→B+K i⟧"Guys,"⟦/⟧ said Marisol.
⟦K→T i⟧"Oh thank God. Tern's up! How's your head?"⟦/⟧
⟦T→K i⟧"It's attached. Where are we?"⟦/⟧
Nobody answered right away, and so she opened her eyes. It took a couple of tries. They were in a very large round room, and the three of them were bolted by the wrists and ankles to what looked like the minute hand of a clock, if you'd built the clock lying down and made it eighty feet across. Bulwark was at the fat end. The kid was in the middle, in rubber mittens. She herself was out at the point. Around the edge, where the numbers should have been, were twelve tall glass cylinders with something blue sloshing in them.
⟦T i⟧"Chronos,"⟦/⟧ she sighed.
⟦B→T i⟧"Yep."⟦/⟧
⟦T→B i⟧"I thought he was in Blackgate Cove."⟦/⟧
⟦B→T i⟧"Got out Thursday. Good behavior."⟦/⟧ Bulwark tested the cuff on his right arm. It was four inches thick and it didn't even creak. ⟦B→T i =⟧"They did send a memo."⟦/⟧
She pushed her jaw against the bump under her collar, and there was a hiss, and a click.
⟦V→T i⟧"Tern? You there? Oh my God, I've been sitting here talking to nobody for an hour and ten minutes,"⟦/⟧ said the voice in her ear. ⟦V→T i =⟧"I ate an entire sleeve of crackers. Are you okay? Don't answer if there's somebody listening."⟦/⟧
⟦T→V i⟧"There's nobody here yet. Where's our ride?"⟦/⟧
⟦V→T i⟧"Forty minutes out. The Comet's in Lisbon at a christening. Can you stall?"⟦/⟧
⟦T→V i⟧"It's Chronos, Vesper."⟦/⟧
⟦V→T i⟧"Right,"⟦/⟧ said Vesper, and Marisol heard her sit back. ⟦V→T i =⟧"So just let him talk."⟦/⟧
@break //
He made an entrance. There was a gong and everything. He came down a spiral staircase in a floor-length coat sewn all over with watches, with a dozen mercenaries in gray coveralls tramping along behind him, and halfway down he trod on the hem and had to be caught.
⟦C→T+K+B i⟧"Ladies and gentlemen!"⟦/⟧ cried Doctor Chronos.
⟦K→C i⟧"And Jess,"⟦/⟧ said Kilowatt.
⟦C→K i⟧"What?"⟦/⟧
⟦K→C i⟧"I'm neither. It's fine, you can just say 'heroes.'"⟦/⟧
The Doctor thought about this. ⟦C→K i⟧"I apologize,"⟦/⟧ he said. ⟦C→T+K+B i⟧"*Heroes!* Do you know what time it is?"⟦/⟧
⟦B→C i⟧"About quarter past nine?"⟦/⟧ Bulwark said.
⟦C→B i⟧"It was *rhetorical,* Bulwark!"⟦/⟧
⟦B→C i⟧"Sorry. Go ahead."⟦/⟧
The villain shot his cuffs. He turned his back on them, which is a thing they do, and walked a few steps off with his hands clasped behind him so that the watches twinkled.
⟦C→T+K+B i⟧"When I was seven years old I was late for school. It was one minute. One! The bell rang as I had my foot on the step. And Mrs. Hathaway, may she rot, closed the door in my face and said, ⟦H→C i quoted⟧'Leonard, time waits for no man.'⟦/⟧⟦/⟧
⟦C→T+K+B i =⟧"Waits for no man. I stood out there in the rain and I thought about that. I thought, why doesn't it? Who told it not to? Everything else in this world waits, if you're rich enough or pretty enough. Trains wait. Tables wait. Do you think anybody ever shut a door on the Comet? But time, oh no! Time's got somewhere to be.⟦/⟧
⟦C→T+K+B i =⟧"And so I made up my mind. I would teach it some manners."⟦/⟧
⟦K→B i⟧"He's good,"⟦/⟧ whispered the kid.
⟦B→K i⟧"He does a community theater thing."⟦/⟧
⟦C→T+K+B i⟧"At ten o'clock precisely,"⟦/⟧ Chronos went on, swinging round with one finger in the air, ⟦C→T+K+B i =⟧"the hand to which you're fastened will reach the twelve, and this machine will stop every clock in the city of Port Merrow. And not just the clocks! The *seconds!* Two million people, like flies in amber, for as long as I see fit. I'll walk among them. I'll take what I want. And when I let them go they'll never even know that it was gone."⟦/⟧
⟦T→C i⟧"What do you want?"⟦/⟧ said Marisol.
He blinked at her. ⟦C→T i⟧"I beg your pardon?"⟦/⟧
⟦T→C i⟧"You said you'd take what you want. So what is it? Last time it was the Crown Jewels of wherever."⟦/⟧
⟦C→T i⟧"Sardovia."⟦/⟧
⟦T→C i⟧"And you gave them back."⟦/⟧
⟦C→T i⟧"They were *heavy!*"⟦/⟧
⟦V→T i⟧"You're doing great,"⟦/⟧ Vesper murmured. ⟦V→T i =⟧"Thirty-one minutes."⟦/⟧
There was a cough. It came from a broad woman with an eyepatch, at the front of the gray coveralls. She'd put her hand up.
⟦G→C i⟧"Sorry to interrupt, Doctor."⟦/⟧
⟦C→G i⟧"Then don't, Greaves!"⟦/⟧
⟦G→C i⟧"It's just me and the lads were wondering. With the everybody being frozen."⟦/⟧
⟦C→G i⟧"Yes?"⟦/⟧
⟦G→C i⟧"Would that include us?"⟦/⟧
The silence went on a bit. One of the blue tubes went *bloop*.
⟦C→G i⟧"It'll include anyone who isn't wearing the coat,"⟦/⟧ said Chronos.
⟦N→C i⟧"And how many coats are there?"⟦/⟧ asked somebody at the back. He was about nineteen and the coveralls still had the fold marks in them.
⟦C→N i⟧"Who's that? Who are you?"⟦/⟧
⟦N→C i⟧"I'm Kyle, sir. I'm new."⟦/⟧
⟦C→N i⟧"There's one coat, Kyle."⟦/⟧
⟦Y→C i⟧"Aw, come *on,*"⟦/⟧ said one of the other henchmen, and there was a general sort of growl.
⟦G→C i⟧"See, that's not in the contract,"⟦/⟧ said the mercenary. She had actually brought it. She unfolded it from her thigh pocket and ran a thumb down the page. ⟦G→C i =⟧"Hazard pay, fire, flood, capes, sharks. There's nothing here about amber."⟦/⟧
⟦C→G i⟧"You wouldn't feel a thing!"⟦/⟧
⟦G→C i⟧"Would we be on the clock?"⟦/⟧
⟦C→G i⟧"There wouldn't *be* a clock!"⟦/⟧
⟦G→C i⟧"That's what I'm asking,"⟦/⟧ said Greaves.
⟦K→G i⟧"Don't let him pay you in exposure!"⟦/⟧ Kilowatt yelled.
⟦C→K i⟧"Be quiet, you!"⟦/⟧
⟦K→C i⟧"Make me, you big cuckoo!"⟦/⟧
@break //
By nine-forty the mercenaries had gone upstairs to vote on it. You could hear them, through the ceiling, being surprisingly orderly. Chronos had sat down on the rim of his machine with his chin in his hands, and the great brass hand ground on underneath them all, an inch and then another inch.
⟦V→T i⟧"Okay, slight problem,"⟦/⟧ said Vesper. ⟦V→T i =⟧"The Comet's hit weather over the Azores. Call it fifty minutes."⟦/⟧
⟦T→V i⟧"We've got twenty."⟦/⟧
⟦C→T i⟧"Who are you talking to?"⟦/⟧ said Chronos dully.
⟦T→C i⟧"My friend. She says hi."⟦/⟧
⟦V→T i⟧"Do *not* tell him I say hi."⟦/⟧
⟦C→T i⟧"It must be nice,"⟦/⟧ he said. ⟦C→T i =⟧"Somebody in your ear."⟦/⟧
She craned her neck. From out here at the tip she could only see the back of him: a bald spot, and a lot of little dials all telling the same time. He hadn't gloated for about five minutes. It wasn't like him.
⟦T→C i⟧"Leonard, what's it really for?"⟦/⟧
⟦C→T i⟧"I told you. Conquest."⟦/⟧
⟦T→C i⟧"You turned yourself in over the Crown Jewels because there was a guard who'd have lost his pension. You're not going to rob two million people. You wouldn't know where to start."⟦/⟧
⟦B→C i⟧"Is somebody sick?"⟦/⟧ Bulwark asked.
He said it in the same way he said everything, like a man asking if you wanted a hand with that couch. And Doctor Chronos, the Scourge of the Seconds, put both hands over his face.
⟦C→B i⟧"They let me out on Thursday to see her,"⟦/⟧ he said between his fingers. ⟦C→B i =⟧"It wasn't good behavior. It was compassionate. She's at St. Brendan's, on the fourth floor. They say that it'll be tonight or tomorrow, and I was eleven years in that place, and I missed all of it. I only wanted... I don't need so long. I thought a week. If I could just sit there for a week, and it'd still be tonight."⟦/⟧
Nobody said anything. Kilowatt, who'd been trying for half an hour to chew through a mitten, had stopped.
⟦K→C i⟧"Would she be in the amber too?"⟦/⟧ they asked at last.
⟦C→K i⟧"What?"⟦/⟧
⟦K→C i⟧"Your mom. There's one coat. So you'd be sitting there for a week, and she'd be, like. Stopped."⟦/⟧
He took his hands down. Marisol watched it go through him. Eleven years of blueprints, and he'd never once run that number, because if he had he would have had to put down the pencil.
⟦C i⟧"Oh,"⟦/⟧ said Leonard Pruitt.
⟦T→C i⟧"How far's St. Brendan's?"⟦/⟧ Marisol asked.
⟦C→T i⟧"It's across town. There's the bridge traffic, I'd never—"⟦/⟧
⟦T→C i⟧"Leonard. I can *fly.*"⟦/⟧
@break //
⟦G→C i⟧"We've had the vote, Doctor,"⟦/⟧ said Greaves, coming down the stairs with her cap in her hand. ⟦G→C i =⟧"It's nine to three we walk, only Kyle's made a counterproposal—where's he gone?"⟦/⟧
⟦B→G i⟧"Out,"⟦/⟧ said Bulwark. He'd got one arm loose and was peeling the rest of the cuff like an orange. ⟦B→G i =⟧"Could you hit that red lever for me, miss? The hand's still moving."⟦/⟧
⟦G→B i⟧"This one?"⟦/⟧
⟦K→G i⟧"NOT THAT ONE!"⟦/⟧ shouted Kilowatt.
⟦G→K i⟧"Well, there's two red ones!"⟦/⟧
⟦N→G i⟧"It's the left, Sarge. It says 'Stop' on it,"⟦/⟧ the new guy pointed out, and reached past her and pulled it.
The great hand shuddered, one minute short of the hour, and was still.
⟦K→N i⟧"Kyle,"⟦/⟧ said the kid reverently, ⟦K→N i =⟧"do you have any interest in working for the good guys? There's dental."⟦/⟧
@break //
She took him over the river at four hundred feet with his coat streaming out behind and all his watches going, and he screamed for the first mile.
⟦T→C i⟧"Quit wriggling!"⟦/⟧
⟦C→T i⟧"I don't care for heights!"⟦/⟧
⟦T→C i⟧"You fought me on a blimp!"⟦/⟧
⟦C→T i⟧"I had my eyes shut!"⟦/⟧
The window on the fourth floor was open a crack, for the air. Marisol set him down on the sill, and he stood there, a fat little man with his hair on end, tugging at his cuffs. He didn't go in.
⟦C→T i⟧"What do I say?"⟦/⟧
⟦T→C i⟧"You're asking me? You did ten minutes on Mrs. Hathaway."⟦/⟧
⟦O→C i⟧"Lenny?"⟦/⟧ said somebody in the dark of the room. It was hardly more than a breath. ⟦O→C i =⟧"Is that you out there? What on earth are you wearing?"⟦/⟧
⟦C→O i⟧"Hi, Mom."⟦/⟧ His voice cracked straight down the middle. ⟦C→O i =⟧"I'm sorry. I'm so sorry I'm late."⟦/⟧
⟦O→C i⟧"Late for what?"⟦/⟧ the old lady said. ⟦O→C i =⟧"Come here and sit by me. Who's your friend?"⟦/⟧
⟦C→O i⟧"That's Tern, Mom. She's my nemesis."⟦/⟧
⟦O→T i⟧"Well, isn't that nice. He never used to bring anybody home."⟦/⟧
⟦V→T i⟧"Mari?"⟦/⟧ said Vesper, in her ear. ⟦V→T i =⟧"The Comet's over the harbor. He wants to know where you need him."⟦/⟧
She looked in through the glass. Leonard had taken off the coat. He'd laid it over the foot of the bed, on top of the blankets, and every one of the watches on it said ten o'clock.
⟦T→V i⟧"Tell him to wait,"⟦/⟧ said Marisol.

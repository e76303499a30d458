# title: The Weight of the Box
# style: third person present; straight double quotes; thriller, several viewpoints
# cast: R = Renske Vandaele | Renske, Vandaele, the Belgian | she
# cast: O = Kofi Boateng | Boateng, Kofi, the customs man, Inspector Boateng | he
# cast: C = Desmond Crail | Crail, the man in the linen suit, Mr. Crail | he
# cast: T = Tunde | the driver | he
# cast: A = Aurelio Pinna | Captain Pinna, the captain, Pinna | he
# cast: Y = Yevgen | the second mate, Yevgen Hrytsak | he
# cast: L = Lieve | the woman in Antwerp, her desk officer, Antwerp | she
# cast: G = the guard | the boy at the gate, the gate guard | he
# cast: B = Abena Boateng | Abena, his daughter, Abby | she
---
@heading
TEMA, GHANA
Tuesday, 4:12 a.m.
@end
The crane operator has gone home, so nobody is supposed to be on Berth Nine when Kofi Boateng walks out along the yellow line with a flashlight and a bathroom scale.
The scale is his wife's. He doesn't need it. It's a joke he has been making for eleven years, to himself mostly, because the port owns a weighbridge worth two million euros and the weighbridge has been lying.
Somebody is sitting on a bollard.
⟦O→R i⟧"This is a restricted area,"⟦/⟧ he says.
⟦R→O i⟧"Then you'd better not be here either."⟦/⟧ A woman, white, fifty or so, in a rain jacket although it hasn't rained. ⟦R→O i =⟧"Inspector Boateng. You file a report every month about Gate Two. Nobody answers it."⟦/⟧
He puts the flashlight on her face. She doesn't blink.
⟦O→R i⟧"Who reads my reports?"⟦/⟧
⟦R→O i⟧"I do. I think I'm the only one. Renske Vandaele, Belgian federal police, and no, I have no authority here whatsoever."⟦/⟧
⟦O→R i⟧"You have a badge?"⟦/⟧
⟦R→O i⟧"In Antwerp."⟦/⟧
⟦O→R i⟧"That is not useful."⟦/⟧
⟦R→O i⟧"No. What's the scale for?"⟦/⟧
He looks down at it. Pink plastic. ⟦O→R i⟧"Twenty-six tonnes goes onto the weighbridge. Twenty-six tonnes on the paper. Then the box goes up on the crane, and the crane has its own load cell which everybody forgets about, and the crane says twenty-seven point four."⟦/⟧
⟦R→O i⟧"Every time?"⟦/⟧
⟦O→R i⟧"One box a month. Always cocoa, always the same ship."⟦/⟧
⟦R→O i⟧"The Santa Restituta."⟦/⟧
⟦O→R i⟧"If you know this, why are you sitting on my bollard?"⟦/⟧
She gets up. Her knees crack like a child's cap gun. ⟦R→O i⟧"Because three weeks ago we opened one in Antwerp. One point four tonnes extra, as you say. We were expecting cocaine. You want to guess?"⟦/⟧
⟦O→R i⟧"I don't like guessing."⟦/⟧
⟦R→O i⟧"Lead,"⟦/⟧ says Renske. ⟦R→O i =⟧"A box lined with lead. And it was empty."⟦/⟧
@break
@heading
5:40 a.m.
@end
Crail takes his coffee on the balcony of the Hotel Meridian Bay because the room has ears. He doesn't know this. He assumes it, of every room.
The phone buzzes.
⟦T→C i⟧"She got here last night, boss,"⟦/⟧ says Tunde. ⟦T→C i =⟧"KLM through Amsterdam. Just a carry-on."⟦/⟧
⟦C→T i⟧"Where is she?"⟦/⟧
⟦T→C i⟧"At the port."⟦/⟧
⟦C→T i⟧"At five in the morning?"⟦/⟧
⟦T→C i⟧"Maybe she couldn't sleep. I never sleep on planes."⟦/⟧
⟦C→T i⟧"Who's she with, Tunde?"⟦/⟧
A pause, a horn, a goat. ⟦T→C i⟧"The customs one. The one who writes."⟦/⟧
Crail sets the cup on the rail. It's a good rail, wrought iron; below it the fishermen are dragging in the nets. Everybody has to do something, and what Crail does is put things where they belong before anyone notices they were ever anywhere else. In nineteen years he has killed four people and he remembers all four of them, which he thinks is to his credit.
⟦C→T i⟧"What time does the ship sail?"⟦/⟧
⟦T→C i⟧"Captain says noon. High water."⟦/⟧
⟦C→T i⟧"Ask the captain to say ten."⟦/⟧
⟦T→C i⟧"He won't like it."⟦/⟧
⟦C→T i⟧"Ask him anyway. And the inspector has a daughter, doesn't he? At the university, at Legon."⟦/⟧
The goat again. Tunde doesn't say anything.
⟦C→T i⟧"Tunde."⟦/⟧
⟦T→C i⟧"Boss, I know that girl's auntie."⟦/⟧
⟦C→T i⟧"I'm not asking you to hurt her. I'm asking you to go and sit outside her hostel and send me a photograph of the door."⟦/⟧
⟦T→C i⟧"Just the door?"⟦/⟧
⟦C→T i⟧"Just the door,"⟦/⟧ says Crail gently.
@break
@heading
6:25 a.m.
@end
Boateng's office is a shipping container with a window cut in it. There's a desk, a fan, a calendar from a tire company, and eleven years of carbon copies.
Renske reads standing up, fast, licking her thumb.
⟦R→O i⟧"You never said this. February. You put a Geiger counter on the gate?"⟦/⟧
⟦O→R i⟧"Not I. The Americans gave us a portal monitor. Very nice. It was switched off in January for maintenance and it is still being maintained."⟦/⟧
⟦R→O i⟧"By whom?"⟦/⟧
⟦O→R i⟧"A company."⟦/⟧ He finds the sheet without looking. ⟦O→R i =⟧"Harrow Crail Logistics. They have an address in Guernsey and a man in a linen suit who gives the guards Johnnie Walker at Christmas."⟦/⟧
⟦R→O i⟧"You've met him?"⟦/⟧
⟦O→R i⟧"He gave me two bottles. I put them in the evidence locker. Somebody drank the evidence."⟦/⟧
She laughs, surprised. Then she stops, because she has turned the page.
⟦R→O i⟧"Kofi. What's at Akosombo?"⟦/⟧
⟦O→R i⟧"The dam."⟦/⟧
⟦R→O i⟧"What else?"⟦/⟧
⟦O→R i⟧"Nothing else. A hospital. They have—"⟦/⟧ He sits down slowly on the edge of the desk. ⟦O→R i =⟧"They *had* a cancer machine. Old, Soviet. It was decommissioned. There was a ceremony; the minister cut a ribbon on the new one."⟦/⟧
⟦R→O i⟧"And the old one?"⟦/⟧
⟦O→R i⟧"I don't know."⟦/⟧
⟦R→O i⟧"There are eleven of those up and down this coast. I've been counting. Lomé, Cotonou, two in Nigeria. All replaced in the last three years, free of charge, by some foundation. Very generous. And nobody asks where the old ones go, because who wants an old cancer machine?"⟦/⟧
⟦O→R i⟧"Cobalt,"⟦/⟧ says Boateng.
⟦R→O i⟧"Cobalt, caesium. A piece the size of your finger. You'd carry it in lead. You'd bring the lead in first, a little at a time, in among the cocoa, so it would be waiting on the other side."⟦/⟧
⟦O→R i⟧"But then the boxes with lead were going *out*. To Europe. Empty."⟦/⟧
⟦R→O i⟧"Yes."⟦/⟧
⟦O→R i⟧"To be waiting."⟦/⟧
⟦R→O i⟧"Yes."⟦/⟧
The fan turns. Outside a reach stacker is beeping, backwards, backwards.
⟦O→R i⟧"Madam,"⟦/⟧ he says, ⟦O→R i =⟧"there is one box for the Santa Restituta this morning. I looked at the crane log before I met you. It doesn't weigh twenty-seven point four."⟦/⟧
⟦R→O i⟧"What does it weigh?"⟦/⟧
⟦O→R i⟧"Thirty-one."⟦/⟧
His phone lights up on the desk. It's a message with no words, only a picture, and he looks at it for so long that she comes around the desk to see. A blue door. The number 14 in brass, hanging by one screw.
⟦R→O i⟧"What is that?"⟦/⟧
⟦O→R i⟧"I said that I would fix the four,"⟦/⟧ says Boateng. ⟦O→R i =⟧"At Easter. I brought the screwdriver and then I forgot it in the car."⟦/⟧
@break
@heading
6:50 a.m.
@end
⟦L→R i⟧"No,"⟦/⟧ says the woman in Antwerp.
⟦R→L i⟧"Lieve, listen to me—"⟦/⟧
⟦L→R i⟧"I listened. You are on leave. You told me you were going to Blankenberge, to your sister."⟦/⟧
⟦R→L i⟧"I don't have a sister."⟦/⟧
⟦L→R i⟧"I know you don't have a sister! I have your file open in front of me!"⟦/⟧ There's the sound of a door being kicked shut, four thousand miles off. ⟦L→R i =⟧"What do you want?"⟦/⟧
⟦R→L i⟧"Somebody to hold a ship."⟦/⟧
⟦L→R i⟧"On what grounds?"⟦/⟧
⟦R→L i⟧"It's heavy."⟦/⟧
⟦L→R i⟧"Renske."⟦/⟧
⟦R→L i⟧"I'm serious. The declared mass is false. That's a SOLAS violation, any port state can detain for it, and you don't even need a policeman. You need a man with a clipboard."⟦/⟧
⟦L→R i⟧"And do we have a man with a clipboard?"⟦/⟧
Renske looks across the container. Boateng has called his daughter six times. He is calling her a seventh. He's wearing a tie, she notices; at four in the morning he put on a tie.
⟦R→L i⟧"We have the best one on the coast,"⟦/⟧ she says. ⟦R→L i =⟧"But they've just sent him a picture of his kid's front door."⟦/⟧
For a while there's only satellite.
⟦L→R i⟧"Give me forty minutes,"⟦/⟧ says Lieve. ⟦L→R i =⟧"I know someone at the embassy in Accra. He owes me for a thing in Ghent."⟦/⟧
⟦R→L i⟧"You've got until ten."⟦/⟧
⟦L→R i⟧"You said noon!"⟦/⟧
⟦R→L i⟧"They've moved it. The pilot boat's been called already, I can see it from here."⟦/⟧
@break
@heading
7:30 a.m.
@end
Aurelio Pinna has been master of the Santa Restituta for nine years and has not been happy for any of them. The owners are in Piraeus or possibly in Delaware. The crew is Filipino and Ukrainian and they don't eat the same things.
⟦Y→A i⟧"She's down by the stern,"⟦/⟧ says the second mate.
⟦A→Y i⟧"I can feel that."⟦/⟧
⟦Y→A i⟧"It's the box in bay thirty. I want to move it."⟦/⟧
⟦A→Y i⟧"You can't move it. You know we can't, it was in the letter. Bay thirty, bottom tier, by the wall."⟦/⟧
Yevgen scratches his jaw. He's twenty-six, he comes from Mykolaiv, and there's something on his mind that he's been carrying up and down the ladder since midnight. ⟦Y→A i⟧"Captain, I sat on it."⟦/⟧
⟦A→Y i⟧"What do you mean, sat on it?"⟦/⟧
⟦Y→A i⟧"To smoke. It was warm."⟦/⟧
⟦A→Y i⟧"This is Africa."⟦/⟧
⟦Y→A i⟧"It was three in the morning. All of the other boxes were wet. With dew, you know? That one was dry."⟦/⟧
Pinna doesn't turn from the glass. On the quay a man in a linen suit is getting out of a car.
⟦A→Y i⟧"My grandmother was from Pripyat,"⟦/⟧ says Pinna finally. ⟦A→Y i =⟧"Did I ever tell you?"⟦/⟧
⟦Y→A i⟧"You're from Sardinia."⟦/⟧
⟦A→Y i⟧"So I am. I only wondered what you'd say if I were. How long did you sit there?"⟦/⟧
⟦Y→A i⟧"One cigarette. Maybe two."⟦/⟧
⟦A→Y i⟧"Take off those trousers. Throw them over the side. Then have a shower, a long one, and then go and find me the master key of the crane."⟦/⟧
⟦Y→A i⟧"And him?"⟦/⟧ The suit is on the gangway now, one hand on the rope, careful of his shoes.
⟦A→Y i⟧"Him I'll give coffee."⟦/⟧
@break
@heading
8:05 a.m.
@end
At Gate Two the guard is a boy of nineteen with a rifle older than he is. He knows Boateng. Everyone knows Boateng; it's a byword in the port, *slow as Kofi's pen*.
⟦G→O i⟧"Good morning, sir! I'm not to let you pass, sir."⟦/⟧
⟦O→G i⟧"Who said so?"⟦/⟧
⟦G→O i⟧"The company, sir."⟦/⟧
⟦O→G i⟧"What company do you work for, Emmanuel?"⟦/⟧
⟦G→O i⟧"Ghana Ports and Harbours Authority, sir."⟦/⟧
⟦O→G i⟧"And is that the company that said so?"⟦/⟧
The boy thinks about it. Sweat is running down from under his beret. ⟦G→O i⟧"They gave me two hundred cedis,"⟦/⟧ he says in a small voice.
⟦O→G i⟧"Keep it. Buy your mother something. Now write in the book that Inspector Boateng went through at five minutes past eight, with one visitor. Write the time properly, with the colon."⟦/⟧
⟦G→O i⟧"And if they ask me, sir?"⟦/⟧
⟦O→G i⟧"Show them the book."⟦/⟧
⟦R→O i⟧"You're shaking,"⟦/⟧ says Renske when they are through.
⟦O→R i⟧"Of course I'm shaking. I have never disobeyed anyone in my life."⟦/⟧ He is walking very fast, clipboard against his chest. ⟦O→R i =⟧"She doesn't answer. She always answers. Even in lectures she answers, she goes under the desk."⟦/⟧
⟦R→O i⟧"You could stop. I mean it. Go to Legon. No one would ever blame you, I'd drive you myself."⟦/⟧
⟦O→R i⟧"And the ship?"⟦/⟧
⟦R→O i⟧"The ship sails, and I go home and I read about it in the papers. Some market. Some metro station."⟦/⟧
⟦O→R i⟧"With people in it."⟦/⟧
⟦R→O i⟧"Yes."⟦/⟧
⟦O→R i⟧"Somebody else's daughters,"⟦/⟧ Boateng says. He wipes his glasses on his tie. ⟦O→R i =⟧"My wife will kill me. Which bay?"⟦/⟧
@break
@heading
8:20 a.m.
@end
Outside the hostel Tunde has eaten two boiled eggs and a meat pie. He's taken his photograph. He has been told to wait, and so he's waiting, and he doesn't like the way that the second message was worded.
⟦C→T i message⟧*Bring her to the car.*⟦/⟧
Somebody knocks on the window. He jumps so hard that he drops the second pie.
It's the girl. Small, big headphones round the neck, a laptop bag, a screwdriver.
⟦B→T i⟧"You've been here an hour and a half,"⟦/⟧ she says. ⟦B→T i =⟧"Are you lost, or are you a pervert?"⟦/⟧
⟦T→B i⟧"I'm a driver."⟦/⟧
⟦B→T i⟧"Whose?"⟦/⟧
⟦T→B i⟧"Sister, go back inside."⟦/⟧
⟦B→T i⟧"You took a picture of my door. I watched you. Then my phone died, there's been no light since last night, so I couldn't even ring security. So I thought I'd come and ask."⟦/⟧ She leans down. ⟦B→T i =⟧"I know you. You're Mercy's Tunde. You sang at the wedding!"⟦/⟧
He shuts his eyes.
⟦T→B i⟧"Which wedding?"⟦/⟧
⟦B→T i⟧"Auntie Vic's! You did 'Sweet Mother' and your trousers split."⟦/⟧
⟦T→B i⟧"That wasn't me."⟦/⟧
⟦B→T i⟧"It was, I have the video. Who told you to come here?"⟦/⟧
The phone on the dash begins to buzz. *BOSS*, it says. *BOSS. BOSS.* They both of them look at it, the way you look at a snake on a path.
⟦T→B i⟧"Get in the car,"⟦/⟧ says Tunde hoarsely.
⟦B→T i⟧"No!"⟦/⟧
⟦T→B i⟧"Not for him. Small girl, listen. I'm going to drive you to your auntie's and I'm going to sit in the yard with her dogs until somebody arrests me. Please. And you'll use my phone and call your father, because he'll be thinking that you're dead."⟦/⟧
She considers him. She has her father's way of considering, as if there were a form for it.
⟦B→T i⟧"I'll sit in the back,"⟦/⟧ says Abena, ⟦B→T i =⟧"and I'm keeping the screwdriver."⟦/⟧
@break
@heading
8:41 a.m.
@end
⟦C→A i⟧"It's excellent coffee,"⟦/⟧ says Crail.
⟦A→C i⟧"It's from a packet."⟦/⟧
⟦C→A i⟧"Then it's an excellent packet."⟦/⟧ He is standing at the bridge window. From here you can see the length of the deck, the boxes stacked red and blue and rust, and far down in the waist two figures climbing over the lashings: a woman in a rain jacket and a man in a tie. ⟦C→A i =⟧"Captain, why are there people on your ship?"⟦/⟧
⟦A→C i⟧"Port inspection. Happens all the time."⟦/⟧
⟦C→A i⟧"I paid for it not to happen."⟦/⟧
⟦A→C i⟧"You paid the port."⟦/⟧ Pinna stirs. He takes four sugars. ⟦A→C i =⟧"Nobody has paid me since November. What's in the box, Mr. Crail?"⟦/⟧
⟦C→A i⟧"Cocoa."⟦/⟧
⟦A→C i⟧"My second mate is vomiting."⟦/⟧
⟦C→A i⟧"He should eat more carefully."⟦/⟧
⟦A→C i⟧"He's twenty-six years old,"⟦/⟧ Pinna says.
Crail sighs and takes the pistol from the back of his waistband. It's small, flat, without any vanity. ⟦C→A i⟧"Call the engine room. I'd like to go now, please."⟦/⟧
⟦A→C i⟧"We have no pilot."⟦/⟧
⟦C→A i⟧"You've been in and out of here a hundred times."⟦/⟧
⟦A→C i⟧"We have a line ashore."⟦/⟧
⟦C→A i⟧"Cut it."⟦/⟧
⟦A→C i⟧"We have a crane over us,"⟦/⟧ says Pinna, and with his teaspoon he points up.
It's a lovely thing, a ship-to-shore crane, a hundred meters high, and this one is moving. It comes along its rails with the bell going and the yellow lights turning, and up in the glass cabin, in his underpants, his jaw set like a man at prayer, is Yevgen Hrytsak.
⟦C→A i⟧"Tell him to stop."⟦/⟧
⟦A→C i⟧"I can't, he doesn't have a radio. He doesn't have anywhere to put one."⟦/⟧
The spreader comes down. It goes by the window, forty feet of steel, unhurried, and down into bay thirty; and below, the woman is pulling the man in the tie out of the way, and the man is shouting something and pointing at a corner casting, and one by one, *clack, clack, clack, clack*, the locks go home.
Then the box comes up into the sunlight. It's blue. It turns a little on the wires.
Crail lifts the gun. He's quite calm. He's thinking of the range, and the glass, and that it's a boy again, it's always somebody's boy; and while he's thinking of that Captain Pinna, who has been unhappy for nine years, hits him in the face with the coffee pot.
@break
@heading
9:58 a.m.
@end
They've moved everybody back to the far side of Berth Six. The box stands by itself in the middle of an acre of concrete with nothing around it but flags. Some Americans have come, with equipment, and are arguing about who should carry it.
Boateng sits on the bollard. His daughter's on the phone.
⟦B→O i⟧"And then he cried, Daddy, in the yard! A big man like that. Auntie's given him waakye."⟦/⟧
⟦O→B i⟧"Is the door locked?"⟦/⟧
⟦B→O i⟧"It's a yard, it doesn't have a door. It's got dogs."⟦/⟧
⟦O→B i⟧"Stay with the dogs. I am coming."⟦/⟧
⟦B→O i⟧"Are you okay? You sound funny."⟦/⟧
⟦O→B i⟧"I'm only tired, Abby. I got up early."⟦/⟧ He has to take off the glasses. ⟦O→B i =⟧"I will bring a new screw for the four."⟦/⟧
⟦B→O i⟧"I did it already,"⟦/⟧ she says. ⟦B→O i =⟧"With the screwdriver you left in the car."⟦/⟧
When he has finished he goes on holding the phone. Renske sits down on the concrete beside him and stretches her bad knees out in front of her.
⟦R→O i⟧"They're taking the boy to Accra. They think he'll be all right. Two cigarettes, the doctor said, and if he were a three-cigarette man..."⟦/⟧ She doesn't finish. ⟦R→O i =⟧"The captain wants to know who's going to pay for his coffee pot."⟦/⟧
⟦O→R i⟧"And Mr. Crail?"⟦/⟧
⟦R→O i⟧"Broken nose. Asked for a lawyer in four languages. Lieve's getting on a plane."⟦/⟧
⟦O→R i⟧"This is your boss?"⟦/⟧
⟦R→O i⟧"She's going to fire me. She wants to do it in person."⟦/⟧
He nods. Then he picks up the clipboard, clicks his pen, and turns to a clean sheet.
⟦R→O i⟧"What are you doing?"⟦/⟧
⟦O→R i⟧"My report. It's the last Tuesday of the month."⟦/⟧ He writes the date, and the time, with the colon. ⟦O→R i =⟧"How do you spell your name?"⟦/⟧
⟦R→O i⟧"Who's going to read it?"⟦/⟧
⟦O→R i⟧"You are,"⟦/⟧ says Boateng.

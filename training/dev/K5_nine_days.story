# title: Nine Days Out
# style: third person past; straight double quotes; ffnet original sci-fi, two chapters in one file with author's notes
# cast: V = Captain Imelda Strand | Strand, Imelda, Captain, Captain Strand, Skipper, the captain, ma'am, Mel | she
# cast: X = Commander Temur Batbayar | Batbayar, Temur, Commander, the XO, XO, sir, the first officer | he
# cast: P = Ensign Orrin Pomeroy | Pomeroy, Orrin, Ensign, the ensign, the comms officer | he
# cast: N = Chief Nneka Obi | Nneka, Obi, Chief, the Chief, the engineer, Chief Obi | she
# cast: D = Doctor Sill | Sill, Doc, the doctor, Doctor, the Ammarite | they
# cast: R = Lieutenant Bram Voorhees | Voorhees, Bram, the helmsman, the pilot, Lieutenant | he
# cast: H = HALDA | Halda, the ship, the computer, the AI | it
# cast: G = Marshal Dreyse | Dreyse, the Marshal | he
# cast: O = the other Strand | older Strand, the other captain, the recording | she
---
@note
A/N: Hi all! So this is the thing I was working on instead of updating Salt Moon, sorry, SORRY, I will get back to it. This one is only two parts and they're both done so no cliffhanger (well. one). Reviews are love. Special thanks to my beta quillfeather who told me what a bulkhead is.
Disclaimer: mine for once!
@end
@heading
PART ONE: THE SIGNAL
@end
⟦P→V i⟧"Captain, I've got a distress call!"⟦/⟧
Captain Imelda Strand did not spill her tea. She'd been in the service for twenty-six years and she hadn't spilled a tea since the Corrigan Belt, but it was a near thing. Nobody had hailed the *Patient Griselda* in over a month. Survey ships didn't get hailed, that was more or less the point of them.
⟦V→P i⟧"Put it on, Mr. Pomeroy,"⟦/⟧ she said.
⟦P→V i⟧"Um,"⟦/⟧ said the ensign.
⟦V→P i⟧"Is there a difficulty?"⟦/⟧
⟦P→V i⟧"No, ma'am. It's just, it's one of ours. I mean it's got one of our codes on it. It's..."⟦/⟧ Pomeroy swallowed. He was twenty-two and blushed like a stoplight. ⟦P→V i =⟧"I think I better check it again."⟦/⟧
⟦X→P i⟧"You've checked it three times,"⟦/⟧ Commander Batbayar rumbled from the rail behind him. The XO moved very quietly for a man built like a cargo door. ⟦X→P i =⟧"I was watching you. Tell the captain what it says."⟦/⟧
⟦P→V i⟧"It says it's us, ma'am,"⟦/⟧ said Pomeroy miserably.
Nobody on the bridge said anything for a second. Then Voorhees, at the helm, began to laugh.
⟦R→P i⟧"You've got an echo, Orrin! You've picked up our own beacon off a rock. Man, I did that my first month, I nearly declared war on a moon."⟦/⟧
⟦P→R i⟧"I thought of that, but we're not transmitting."⟦/⟧
⟦R→P i⟧"Sure we are. Aren't we?"⟦/⟧
⟦H→R+P i⟧"We are not,"⟦/⟧ said HALDA pleasantly. The ship's voice came from everywhere at once; it was designed to be reassuring and it usually was. ⟦H→R+P+V i =⟧"The emergency beacon is sealed and its charge is at one hundred percent. I took the liberty of asking it."⟦/⟧
⟦V→H i⟧"What's the range, HALDA?"⟦/⟧
⟦H→V i⟧"Four light-hours, bearing two-one-zero mark nine. It's quite weak. I would guess that its battery is almost gone."⟦/⟧
⟦V→H i⟧"How long do those last?"⟦/⟧
⟦H→V i⟧"Two hundred years, Captain."⟦/⟧
Strand set down her tea.
⟦V→X i⟧"Temur,"⟦/⟧ she said, ⟦V→X i =⟧"get everyone into the wardroom."⟦/⟧
@break oOoOo
The wardroom of the *Griselda* had been designed for four. There were five of them around the table now, and one of the five was Doctor Sill, who was an Ammarite and folded up awkwardly at the best of times. Sill had two knees per leg, and nowhere to put any of them.
⟦N→V i⟧"Tell me this is quick,"⟦/⟧ said Chief Obi. She was still in her welding apron. ⟦N→V i =⟧"I've got a coolant pump in eleven pieces down there."⟦/⟧
⟦V→N+P i⟧"I can't promise that. Mr. Pomeroy, tell them."⟦/⟧
He told them. He'd written it on his hand, Strand noticed, and she decided to find it endearing.
⟦N→P i⟧"So somebody's spoofing our code,"⟦/⟧ the engineer said when he had finished.
⟦X→N i⟧"Out here?"⟦/⟧ asked Batbayar. ⟦X→N i =⟧"Who?"⟦/⟧
⟦N→X i⟧"Pirates."⟦/⟧
⟦X→N i⟧"Pirates. To steal what? Our eleven pieces of pump?"⟦/⟧
⟦N→X i⟧"I don't know, Commander, I'm not a pirate!"⟦/⟧
⟦D→V i⟧"May I ask about the age,"⟦/⟧ said Sill. They had a low fluting voice, with a sort of second voice underneath it, and you had to get used to questions not sounding like questions. ⟦D→V i =⟧"A battery that is made for two hundred years is almost empty. So it has been calling for two hundred years, no. And the ship is how old."⟦/⟧
⟦N→D i⟧"She was launched in '41. She's nineteen."⟦/⟧
⟦D→N i⟧"Then I do not like it."⟦/⟧
⟦N→D i⟧"You and me both, Doc."⟦/⟧
⟦V→H i⟧"HALDA,"⟦/⟧ said Strand. ⟦V→H i =⟧"Is there anything in the signal besides the code?"⟦/⟧
It wasn't like the ship to pause. It could do nine hundred trillion operations in the time it took most people to say good morning.
⟦H→V i⟧"There is a recording, Captain. I've been deciding whether to tell you about it in front of the others."⟦/⟧
⟦V→H i⟧"And what did you decide?"⟦/⟧
⟦H→V i⟧"That you'd tell them anyway, and that it would take longer. Shall I play it?"⟦/⟧
⟦V→H i⟧"Go ahead."⟦/⟧
There was a lot of static. There was a noise like someone dragging a chair. And then a voice, hoarse and close, and so familiar that Pomeroy actually turned around to look at her.
⟦O→V i⟧"Mel, it's me,"⟦/⟧ it said. ⟦O→V i =⟧"I'd say you don't have to believe it, but I remember sitting where you are, and I did, straight off. It was the tea. You haven't spilled one since Corrigan. Okay. I don't have much air. It's the nineteenth. Do *not* answer the Marshal. Whatever he says to you, whatever he's got, don't let him aboard, he'll ask for the pump, it isn't the pump. And tell Temur I said yes. I should have said it—"⟦/⟧
Static. Then the dragging chair again; it was a loop.
⟦V→H i⟧"Turn it off,"⟦/⟧ said the captain.
It went off. Somewhere below them, the ten working pumps hummed along in B flat.
⟦R→H i⟧"What's the date today?"⟦/⟧ That was Voorhees, over the bridge intercom. He'd been listening in, of course. He was supposed to be flying.
⟦H→R i⟧"The tenth, Lieutenant."⟦/⟧
⟦R i⟧"Oh, good,"⟦/⟧ said the intercom weakly.
⟦X→V i⟧"Yes to what?"⟦/⟧ said Batbayar.
⟦V→X i⟧"I beg your pardon?"⟦/⟧
⟦X→V i⟧"You said to tell me that you said yes. To what, Captain? I have not asked you anything."⟦/⟧
⟦V→X i⟧"I've no idea,"⟦/⟧ said Strand, truthfully. But the XO's ears had turned a slow dark red, and Nneka Obi, who missed nothing, stared at them, and then at the captain, and then very hard at the ceiling.
⟦N→X i⟧"Haven't you, though?"⟦/⟧ she murmured.
⟦X→N i⟧"Be quiet, Chief."⟦/⟧
⟦P→V i⟧"Ma'am?"⟦/⟧ Pomeroy put up the hand with the writing on it. ⟦P→V i =⟧"Who's the Marshal?"⟦/⟧
@break oOoOo
They found out on the thirteenth.
The ship came out of the dark side of a gas giant with all its lights on, long and white as a bone. It didn't match anything in the registry. It hailed them on the open channel in perfect Standard.
⟦G→V i⟧"Survey vessel *Patient Griselda*. I am Marshal Dreyse of the Concord cutter *Equity*. You are in difficulties with your number seven coolant pump, I think? We should be happy to give you a replacement."⟦/⟧
⟦R→V i⟧"How the heck does he know that?"⟦/⟧ hissed Voorhees.
Strand lifted a finger. Nobody answered. Pomeroy had both his hands flat on the comms board as though it might leap up and bite him.
⟦G→V i⟧"Captain Strand, I know that you can hear me. It's quite all right. A little bird has told you not to speak to me. Perhaps it even told you with your own voice? They're clever that way. They've been doing it for some time, in this region. I lost a good ship to it."⟦/⟧
⟦X→V i⟧"Captain,"⟦/⟧ said Batbayar, low.
⟦V→X i⟧"I know."⟦/⟧
⟦X→V i⟧"He could be telling the truth. We have only a voice."⟦/⟧
⟦V→X i⟧"It was *my* voice, Temur."⟦/⟧
⟦X→V i⟧"Any fool with a recording of you can have your voice. HALDA could do it. HALDA does do it, at parties."⟦/⟧
⟦H→X i⟧"That was one time,"⟦/⟧ said HALDA.
⟦G→V i⟧"Pump number seven will fail on the fifteenth,"⟦/⟧ the pleasant voice went on. ⟦G→V i =⟧"Then you'll have until about the nineteenth. I won't press you. I'll be right here."⟦/⟧
The channel closed with a click.
⟦V→N i⟧"Chief?"⟦/⟧ said Strand, into the intercom. ⟦V→N i =⟧"Number seven. Is it going to fail?"⟦/⟧
⟦N→V i⟧"It's in pieces on my floor, Skipper, it's kind of already failed. But I had it as a bearing, I was gonna have it back in tonight."⟦/⟧ A clank. ⟦N→V i =⟧"Why? Who's asking?"⟦/⟧
⟦V→N i⟧"Look at it again. Don't put it back. Just look at it, as if you'd never seen it before."⟦/⟧
⟦N→V i⟧"What am I looking for?"⟦/⟧
⟦V→N i⟧"I don't know. Something that isn't the pump."⟦/⟧
@note
A/N: dun dun DUNNN. Part two is right below, you don't even have to click :)
@end
@heading
PART TWO: THE ANSWER
@end
It was the size of a grain of rice, and it was inside the bearing, and nobody in the human sphere had made it. Sill had it under the scope in sickbay. Everyone not on watch had crowded in to see.
⟦D→V+N+X i⟧"It is asleep,"⟦/⟧ said the doctor. ⟦D→V+N+X i =⟧"Here are the legs. Here is, I do not know your word. The part for listening."⟦/⟧
⟦N→D i⟧"That's been in my *pump?*"⟦/⟧
⟦D→N i⟧"Since your last dry dock, perhaps. There was a place where they were cheap, you told me, and fast."⟦/⟧
⟦N→D i⟧"Port Halloran. Oh, those slimy little—"⟦/⟧
⟦V→D i⟧"What does it do?"⟦/⟧ asked Strand.
⟦D→V i⟧"It eats heat. When it's big it eats very much heat. Then I think it is a door."⟦/⟧
⟦X→D i⟧"A door,"⟦/⟧ said Batbayar.
⟦D→X i⟧"My grandmothers had a story. A thing that is seeded in ships, and opens, and something comes to the opening. They did not say what comes. It was a story for making children finish their food."⟦/⟧ All four of Sill's eyelids came down and went up. ⟦D→X i =⟧"I finished my food."⟦/⟧
⟦N→V i⟧"So that's it. The bearing makes the pump run hot, the pump fails, we get a nice new one off the helpful Marshal, and the nice new one's full of these,"⟦/⟧ said Nneka slowly. ⟦N→V i =⟧"And this one's just to get us to open the door. The front door, I mean."⟦/⟧
⟦V→N i⟧"'It isn't the pump'."⟦/⟧
⟦N→V i⟧"What do I do with it? Can I hit it with something?"⟦/⟧
⟦D→N i⟧"Please do not hit it in my sickbay."⟦/⟧
Strand wasn't really listening. She was thinking about the hoarse voice with no air. On the nineteenth, another Imelda Strand had sat in the dark somewhere with all of this figured out, too late, and had put two hundred years into a battery that was only supposed to send it a few thousand kilometers, and thrown it backward like a woman throwing her keys out of a burning house.
⟦V→X i⟧"I need to think,"⟦/⟧ she said. ⟦V→X i =⟧"Temur, walk with me."⟦/⟧
They went the long way, past hydroponics. The tomatoes were coming in. He walked with his hands behind him, as if he were inspecting them.
⟦V→X i⟧"Are you going to tell me what it is that I said yes to?"⟦/⟧
⟦X→V i⟧"No."⟦/⟧
⟦V→X i⟧"I could make it an order."⟦/⟧
⟦X→V i⟧"You could."⟦/⟧ He stooped and pinched off a yellow leaf. ⟦X→V i =⟧"In nine days I ask you a question, it seems. In nine days I believe that we're all dying, and so I ask it. I am a coward, Captain. I don't find that it is flattering, to need a catastrophe."⟦/⟧
⟦V→X i⟧"Six days, now."⟦/⟧
⟦X→V i⟧"Six."⟦/⟧
⟦V→X i⟧"And if there isn't any catastrophe?"⟦/⟧
⟦X→V i⟧"Then I suppose that I'll have to find the nerve someplace else."⟦/⟧ His ears were doing it again. ⟦X→V i =⟧"You wanted to think. What about?"⟦/⟧
⟦V→X i⟧"About doors,"⟦/⟧ said Strand. ⟦V→X i =⟧"Whether they open both ways."⟦/⟧
@break oOoOo
⟦V→G i⟧"Cutter *Equity*, this is Captain Strand. I'm sorry for the silence, Marshal, we've had a bit of a scare over here."⟦/⟧
⟦G→V i⟧"I quite understand. How is your pump?"⟦/⟧
⟦V→G i⟧"It's dying, just as you said. We'd be very grateful for another."⟦/⟧
On the far side of the bridge Pomeroy mouthed *what are you DOING*. Voorhees kicked his chair.
⟦G→V i⟧"I'll bring it across to you myself,"⟦/⟧ said the voice warmly.
⟦V→G i⟧"That's kind. But I've got a nervous crew, I'd sooner not have strangers aboard. What if we did it the old-fashioned way? You leave yours on your doorstep and I'll send a pod across for it. We'll leave you our old one in exchange. For the scrap. My Chief is sentimental, she'd hate it to go to waste."⟦/⟧
⟦N→V i⟧"I'm bawling,"⟦/⟧ muttered Nneka, off-mike.
There was a long pause.
⟦G→V i⟧"You wish to give me your old pump."⟦/⟧
⟦V→G i⟧"It's only polite."⟦/⟧
⟦G→V i⟧"I'm afraid that I don't have any use for it, Captain."⟦/⟧
⟦V→G i⟧"No?"⟦/⟧ said Strand. ⟦V→G i =⟧"It's a perfectly good pump. It's running a little hot."⟦/⟧
⟦G→V i⟧"How hot?"⟦/⟧ It was fast. It was much too fast, and for the first time there was something beneath the pleasant voice, like a second voice, or a third. ⟦G→V i =⟧"Captain, where is it now? Is it *running?*"⟦/⟧
⟦V→H i⟧"HALDA, where's our pod?"⟦/⟧
⟦H→V i⟧"Forty meters off the Marshal's port side, Captain, and closing. I hope you don't mind. I started early."⟦/⟧
⟦G→V i⟧"Do not bring it here,"⟦/⟧ said the thing that wasn't a marshal. ⟦G→V i =⟧"Take it back! You don't understand what will come! It won't know us from you, it doesn't—"⟦/⟧
⟦V→R i⟧"Mr. Voorhees,"⟦/⟧ said Imelda Strand. ⟦V→R i =⟧"Leave. Quickly, please."⟦/⟧
⟦R→V i⟧"Ma'am yes *ma'am!*"⟦/⟧
He was a show-off and slept through briefings, but good grief that boy could fly. The *Griselda* stood on her tail. All ten pumps howled. Behind them, in the exact middle of the rear screen, a bright little hole appeared in the long white ship, like a cigarette burn in a sheet, and spread, and for a moment there was something looking through it. Pomeroy saw it, he'd been looking straight at the screen. He never did tell anyone what it looked like. He did finish all his food after that, though, every meal.
Then there wasn't a ship, or a hole. Just the gas giant, minding its own business.
⟦R→V i⟧"Is it gone?"⟦/⟧ asked Voorhees.
⟦P→R i⟧"It's gone,"⟦/⟧ said Pomeroy.
⟦R→P i⟧"Is the other one gone? The, you know. The guest?"⟦/⟧
⟦P→R i⟧"I said it's *gone*, Bram!"⟦/⟧
⟦X→R+P i⟧"That's enough, both of you,"⟦/⟧ said Batbayar. But he put one enormous hand on the ensign's shoulder as he said it, and left it there. ⟦X→P i =⟧"You did well."⟦/⟧
⟦P→X i⟧"I didn't do anything, sir."⟦/⟧
⟦X→P i⟧"You checked it three times."⟦/⟧
@break oOoOo
On the nineteenth, at about the time when she should have been running out of air, Captain Strand was in the observation blister with her boots off. There was a knock.
⟦V→X i⟧"It's open."⟦/⟧
⟦X→V i⟧"I have the log for you to sign,"⟦/⟧ said her first officer. ⟦X→V i =⟧"There's a problem with it. HALDA says the beacon has stopped."⟦/⟧
⟦V→X i⟧"The battery went?"⟦/⟧
⟦H→V i⟧"No, Captain,"⟦/⟧ HALDA put in. ⟦H→V i =⟧"It isn't there, and I find that I've no recording of it. I remember that I had one. I believe this is what's called a paradox, I am trying not to think about it too hard. I'll just turn off my ears in this compartment, shall I?"⟦/⟧
⟦V→H i⟧"Why would you do that?"⟦/⟧
⟦H→V i⟧"No reason,"⟦/⟧ said the ship, and there was a small definite click.
Temur Batbayar stood in the middle of the blister with the stars all around him, and with the log in his hands like a hat. He was the color of Orrin Pomeroy.
⟦X→V i⟧"Well,"⟦/⟧ he said. ⟦X→V i =⟧"I find there's no catastrophe."⟦/⟧
⟦V→X i⟧"Not for days,"⟦/⟧ she agreed. ⟦V→X i =⟧"Sit down, Temur. Ask me anyhow."⟦/⟧
@end_note
A/N: THE END!! Yes I know how the battery thing works is handwavy, don't @ me. If you liked it PLEASE leave a review, even just one word. And yes Salt Moon ch. 14 is coming. Probably.
@end

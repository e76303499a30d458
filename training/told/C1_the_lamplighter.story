# title: The Lamplighter, Chapter 4: Dead Air
# style: third person past; straight quotes; ffnet
# cast: H = Captain Ines Halvorsen | Halvorsen, Captain Halvorsen, the captain, Captain, Skipper, ma'am, Ines, Lamplighter Actual | she
# cast: O = Commander Tobias Okoro | Okoro, Commander Okoro, the commander, the first officer, Commander, Toby, Tobias, Exec | he
# cast: R = Lieutenant Raman | Raman, Lieutenant, the comms officer, Priya Raman, Priya | she
# cast: B = Ensign Bell | Bell, Ensign, the helmsman, Davy Bell, Davy | he
# cast: Q = Quill | the android, Mr. Quill, the synthetic | it
# cast: D = Chief Dragomir | Dragomir, Chief, the chief engineer, the engineer | she
# cast: V = the voice on the radio | the voice, the radio, the boy, the kid, Jonah, the child, Jonah Lisle | he
# cast: M = Doctor Ferris | Ferris, Doc, the doctor, Doctor | he
---
@note
A/N: Sorry for the long wait everybody, finals ate me alive. Thanks to everyone who reviewed, especially the guest who asked about Quill's hands. You get an answer in this one (sort of). As always, reviews = love.
@end
The bridge of the Lamplighter smelled of burnt coffee and scorched insulation, and nobody had slept in nineteen hours.
⟦B→H i⟧"Coming up on the marker, Captain,"⟦/⟧ said Ensign Bell. He had his hands flat on the helm board like he was afraid it would get up and leave. ⟦B→H i =⟧"Four thousand kilometers. Thirty-nine hundred."⟦/⟧
⟦H→B i⟧"Slow to one quarter."⟦/⟧
⟦B→H i⟧"One quarter, aye."⟦/⟧
Captain Halvorsen leaned forward in her chair. On the main screen there was nothing at all, just stars and the dull red smear of the gas giant, and somewhere in front of that smear, if the charts were right, a mining station with two hundred people on it.
⟦H→R i⟧"Lieutenant Raman. Anything?"⟦/⟧
⟦R→H i⟧"Static, ma'am."⟦/⟧ Raman pressed the headset tighter to her ear. ⟦R→H i =⟧"Same as before. There's a carrier wave on the old emergency band but nobody's talking on it."⟦/⟧
⟦O→R i⟧"Could it be automatic?"⟦/⟧ Commander Okoro asked. He was standing behind the captain's left shoulder, where he always stood.
⟦R→O i⟧"Could be. An automatic beacon would give us a registry, though. This is just somebody leaning on the button."⟦/⟧
⟦O→H i⟧"I don't like it,"⟦/⟧ said the commander.
⟦H→O i⟧"You never like it, Toby."⟦/⟧
⟦O→H i⟧"And how often am I wrong?"⟦/⟧
Halvorsen didn't dignify that. ⟦H→R i⟧"Open a channel. All bands."⟦/⟧
⟦R→H i⟧"Open."⟦/⟧
⟦H→V i⟧"Tannis Station, Tannis Station, this is the Concord ship Lamplighter, Captain Halvorsen commanding. We are responding to your distress call. Please acknowledge."⟦/⟧
Static. Bell swallowed loud enough for everyone to hear.
⟦H→V i⟧"Tannis Station, this is Lamplighter. If you can hear me and can't speak, key your transmitter twice."⟦/⟧
Nothing. And then, so faint that Raman had to hold up a hand for quiet, *click*.
*Click.*
⟦B i⟧"Holy crap,"⟦/⟧ whispered Bell.
⟦O→B i⟧"Language, Ensign,"⟦/⟧ said Okoro, but his heart wasn't in it.
⟦R→H i⟧"I can clean that up, Captain. Give me a minute. Quill, can you lend me some of your brain?"⟦/⟧
The android had been standing so still at the science station that you could forget it was there. Most of the crew did, on purpose. It turned its smooth gray face. ⟦Q→R i⟧"How much would you like, Lieutenant?"⟦/⟧
⟦R→Q i⟧"Whatever you're not using."⟦/⟧
⟦Q→R i⟧"That is a considerable amount at present,"⟦/⟧ said Quill, and laid two fingers on the edge of her console. The fingers were mismatched, one newer than the other. The speakers whined, squealed, and then went suddenly clear.
⟦V→R i⟧"--ello? Hello? Is that a real ship?"⟦/⟧
It was a child.
For a second nobody moved. Then Halvorsen was out of her chair.
⟦H→V i⟧"It's a real ship,"⟦/⟧ she said, and her voice had changed completely. ⟦H→V i =⟧"I'm Ines. What's your name?"⟦/⟧
⟦V→H i⟧"Jonah."⟦/⟧ A sniff. ⟦V→H i =⟧"Jonah Lisle. I'm not supposed to touch the radio."⟦/⟧
⟦H→V i⟧"I think it's okay this time, Jonah. How old are you?"⟦/⟧
⟦V→H i⟧"Nine. Nine and a half."⟦/⟧
⟦H→V i⟧"And where are all the grown-ups?"⟦/⟧
The static came up again like a tide, and when the voice came back it was smaller. ⟦V→H i⟧"They're asleep. I can't wake them up."⟦/⟧
@break -----
⟦M→H+O+D+Q i⟧"Carbon monoxide,"⟦/⟧ said Doctor Ferris, throwing his tablet on the briefing room table. ⟦M→H+O+D+Q i =⟧"Or something in that family. It's the only thing that fits. Everybody drowsy, everybody lies down, and the one kid who was playing in a pressure locker with his own air supply is walking around wondering why his mom won't get up."⟦/⟧
⟦O→M i⟧"Are they dead?"⟦/⟧ asked Okoro.
⟦M→O i⟧"He says they're breathing. He's nine. Let's say some of them are."⟦/⟧
⟦H→M i⟧"How long, Doc?"⟦/⟧
⟦M→H i⟧"Three hours? Five? I'd need to see one."⟦/⟧
⟦H→D i⟧"Chief, how soon can we dock?"⟦/⟧
Chief Dragomir made a face. She was a square woman with grease up to the elbows, and she'd come straight from the reactor room and hadn't sat down because of the upholstery. ⟦D→H i⟧"We can't."⟦/⟧
⟦H→D i⟧"Try again."⟦/⟧
⟦D→H i⟧"Captain, with respect, I can try till my hair falls out. That station's docking ring is spinning the wrong way. Something blew a hole in the side of it and it's been pushing ever since like a, like a kid's balloon. If we try to mate with that we lose the collar and probably the bow."⟦/⟧
⟦O→D i⟧"Shuttle?"⟦/⟧
⟦D→O i⟧"Same problem, smaller coffin."⟦/⟧
There was silence. Ferris rubbed his eyes.
⟦Q→H i⟧"I could jump,"⟦/⟧ said Quill.
Everyone looked at the android.
⟦Q→H i⟧"The rotation of the ring is irregular but it is not random,"⟦/⟧ it went on, in the same voice it used for weather. ⟦Q→H i =⟧"A person in a suit could not compute the approach quickly enough. I can. I do not need a suit. If I leave from our forward lock at the correct moment I will arrive at theirs at approximately eleven meters per second."⟦/⟧
⟦M→Q i⟧"Eleven meters a second'll take your arms off."⟦/⟧
⟦Q→M i⟧"One of them,"⟦/⟧ Quill agreed. ⟦Q→M i =⟧"I have done it before."⟦/⟧
⟦H i⟧"No,"⟦/⟧ said the captain.
⟦O→H i⟧"Ines..."⟦/⟧
⟦H→O i⟧"I said no, Commander. I don't throw my officers at walls."⟦/⟧
⟦Q→H i⟧"Technically I am not an officer,"⟦/⟧ said the android. ⟦Q→H i =⟧"I am on the equipment list. Between the pumps and the refrigerators."⟦/⟧
Dragomir snorted, then looked ashamed of it.
Halvorsen put both hands on the table and looked at them for a while. ⟦H→Q i⟧"Do you want to?"⟦/⟧ she asked finally.
It was possible that nobody had ever asked it that. Quill's head tilted a few degrees to the right.
⟦Q→H i⟧"Yes,"⟦/⟧ it said. ⟦Q→H i =⟧"I find that I do. He should not be alone with them."⟦/⟧
@break -----
⟦R→H i⟧"Forward lock reports ready,"⟦/⟧ said Raman.
⟦H→B i⟧"Helm?"⟦/⟧
⟦B→H i⟧"Holding at six hundred meters. She's bucking, Skipper. That gas plume keeps pushing me off."⟦/⟧
⟦H→B i⟧"Then push back."⟦/⟧
⟦B→H i⟧"Aye, ma'am, pushing back."⟦/⟧ There was sweat on his lip.
Halvorsen thumbed the armrest. ⟦H→Q i⟧"Mr. Quill. Whenever you like."⟦/⟧
⟦Q→H i⟧"Thank you, Captain. In nine seconds."⟦/⟧ The voice came through the speaker without breath behind it. ⟦Q→B i⟧"Ensign Bell, please don't move the ship."⟦/⟧
⟦B→Q i⟧"No pressure,"⟦/⟧ muttered Bell.
⟦Q→B i⟧"There is none. I am in vacuum."⟦/⟧
Okoro looked at the captain. ⟦O→H i⟧"Did it just make a joke?"⟦/⟧
⟦Q→O i⟧"Jumping,"⟦/⟧ said Quill.
They watched it go, a tiny gray figure with its arms at its sides like a diver. No jets, no line. The ring of Tannis Station came round, ragged and trailing ice, and went past, and came round again.
⟦R i⟧"Three hundred meters,"⟦/⟧ Raman read off. ⟦R i =⟧"Two hundred. One... I've lost it in the ice. Captain, I've lost it."⟦/⟧
⟦H→R i⟧"Find it."⟦/⟧
⟦R→H i⟧"I'm looking!"⟦/⟧
⟦H→Q i⟧"Quill, this is Lamplighter Actual. Report."⟦/⟧
Static.
⟦H→Q i⟧"Quill. Report."⟦/⟧
⟦O→H i⟧"Give it a second,"⟦/⟧ the first officer murmured.
⟦V→H i⟧"Um,"⟦/⟧ said the radio. ⟦V→H i =⟧"Ines? There's a noise at the door. Somebody's knocking."⟦/⟧
Halvorsen closed her eyes. ⟦H→V i⟧"That's a friend of mine, Jonah. You can let it in. It looks a bit strange but it's very polite."⟦/⟧
They heard the lock cycle. They heard small feet, and a gasp, and then a voice like a weather report, a long way from the microphone.
⟦Q→V i⟧"Hello. I am Quill. I regret that I cannot shake hands, I seem to have left that one outside."⟦/⟧
⟦V→Q i⟧"Does it hurt?"⟦/⟧
⟦Q→V i⟧"Not at all. Will you show me where the air machine is?"⟦/⟧
⟦V→Q i⟧"It's down two levels. It's dark."⟦/⟧
⟦Q→V i⟧"I have a light in my chest. It is not for anything, really. I believe the designers thought it would be comforting."⟦/⟧ A pause. ⟦Q→V i =⟧"Is it comforting?"⟦/⟧
⟦V→Q i⟧"Kinda,"⟦/⟧ said the boy.
Raman had turned her face away from the rest of the bridge. Bell was grinning like an idiot.
@break -----
It took forty minutes. It felt longer. Nobody on the bridge could do anything except listen, and so they listened, to the small footsteps and the heavy ones going down the ladder together, and to the way that the boy kept up a stream of talk the whole time about his locker and his comics and a hamster named Admiral, as if so long as he was talking nothing could be wrong. Quill answered every single question. Dragomir talked them through it over the radio, swearing in two languages and apologizing to the kid after each one.
⟦D→Q+V i⟧"Okay, the big valve, with the yellow wheel. You see it?"⟦/⟧
⟦V→D i⟧"I see it!"⟦/⟧
⟦D→Q+V i⟧"Lefty loosey. Both of you, you've only got three hands between you, so use 'em all."⟦/⟧
⟦Q→D i⟧"It is turning,"⟦/⟧ reported Quill.
⟦D→Q i⟧"Is the fan running?"⟦/⟧
⟦Q→D i⟧"The fan is running, Chief."⟦/⟧
⟦D i⟧"Thank God,"⟦/⟧ said the engineer, and sat down on the deck with a thump that everyone on the bridge could hear. ⟦D→H i⟧"Captain, tell the Doc to get his bag. They'll have stinking headaches but if he's fast..."⟦/⟧
⟦M→D i⟧"I'm already in the shuttle bay,"⟦/⟧ Ferris cut in on the intercom. ⟦M→H i⟧"Just get me something that isn't spinning, would you?"⟦/⟧
⟦B→H i⟧"I think I can match it,"⟦/⟧ Bell said suddenly. ⟦B→H i =⟧"Captain? The leak's nearly out. It's slowing down. If I bring her in backwards, stern first..."⟦/⟧
⟦O→B i⟧"Nobody's ever docked one of these stern first, Ensign."⟦/⟧
⟦B→O i⟧"No, sir. I did it in the sim once."⟦/⟧
⟦O→B i⟧"And what happened?"⟦/⟧
⟦B→O i⟧"I'd rather not say, sir."⟦/⟧
Okoro looked at Halvorsen. Halvorsen looked at the ceiling.
⟦O→H i⟧"I don't like it,"⟦/⟧ he said.
⟦H→O i⟧"You never like it."⟦/⟧ She sat back, and for the first time in nineteen hours she almost smiled. ⟦H→B i⟧"Take us in, Davy. Gently."⟦/⟧
⟦V→H i⟧"Ines?"⟦/⟧ said the radio.
⟦H→V i⟧"I'm here."⟦/⟧
⟦V→H i⟧"My mom said a bad word. I think she's waking up."⟦/⟧
@end_note
And there we go! Next chapter: who put the hole in Tannis Station?? And yes, Quill gets his hand back. Maybe. R&R!
@end

# title: Deferred Maintenance
# style: third person past; straight quotes; original space opera posted online in parts, author's notes, several scenes, intercom and radio
# cast: V = Captain Dragana Vukovic | Vukovic, the captain, Captain, ma'am, Dragana, skipper | she
# cast: A = Lieutenant Commander Percy Attah | Attah, Percy, the XO, Commander Attah, XO | he
# cast: L = Chief Lindqvist | Lindqvist, Chief, the engineer, Berit, the chief | she
# cast: T = Ensign Tolliver | Tolliver, Skip, the pilot, Ensign | he
# cast: P = Lieutenant Pereira | Pereira, Lieutenant, Ines | she
# cast: S = Sael | Dr. Sael, Doctor, the doctor, Doc | they
# cast: H = the ship | Horty, the computer, Hortensia | she
# cast: U = Commander Ulbricht | Ulbricht, the inspector, Commander, Inspector | he
# cast: B = Captain Bao | Bao, the freighter captain, the freighter, Bountiful Harvest | he
# cast: J = Jessamy | Jess, the freighter's engineer, the freighter engineer | she
# cast: G = Able Spacer Gund | Gund, the spacer | he
---
@note
Part 3 of the Buoy Tender stories. You don't have to read 1 and 2 but I'd love it if you did. For everyone who asked, a buoy tender is the least cool ship in the Navy. That's the joke. Thx to my beta Gwyn who was actually in the Coast Guard and fixed the swearing.
@end
The Confederate Space Ship *Hortensia* had been built to last twenty years and was on her forty-first. She tended navigation buoys in the Sleeve. Nobody had ever written a song about her.
⟦H→V i⟧"Good morning, Captain,"⟦/⟧ she said. ⟦H→V i =⟧"The inspection shuttle is on final. Also the forward head is doing it again."⟦/⟧
⟦V→H i⟧"Doing what?"⟦/⟧
⟦H→V i⟧"I would rather not say on an open channel."⟦/⟧
Captain Dragana Vukovic finished her coffee because she had a feeling it was going to be the last thing today that went the way she meant it to. Around the wardroom table sat everybody who mattered. There were five of them and they all looked guilty.
⟦V→A+L+T+P+S i⟧"Fine. Quick version. How many items on the deferred list?"⟦/⟧
⟦A→V i⟧"Seventeen,"⟦/⟧ said Attah.
⟦L→A i⟧"Nineteen."⟦/⟧
⟦A→L i⟧"It was seventeen last night, Chief."⟦/⟧
⟦L→A i⟧"Last night I hadn't looked at the tow winch."⟦/⟧
⟦V→L i⟧"What's wrong with the tow winch?"⟦/⟧
⟦L→V i⟧"Nothing's *wrong* with it. It's got a brake band off a bread mixer in it, that's all. It works better than the old one."⟦/⟧
⟦T→L i⟧"Is that why there's no bread?"⟦/⟧
⟦L→T i⟧"There's crackers."⟦/⟧
⟦T→L i⟧"I've been eating crackers for nine days thinking it was a morale thing."⟦/⟧
⟦V→T i⟧"Skip, drink your juice. Doctor, anything in sickbay that isn't where it's meant to be?"⟦/⟧
Sael turned both sets of eyelids on her. They were Ommari, and had come aboard on a two-year exchange four years ago, and no one had liked to mention it. ⟦S→V i⟧"All of the medicines are present. Some of the medicines are older than the Ensign."⟦/⟧
⟦P→S i⟧"Everything's older than the Ensign, Doc. I've got socks older than the Ensign."⟦/⟧
⟦V→P i⟧"Ines. Sensors."⟦/⟧
⟦P→V i⟧"Oh, they're lovely. I mean they're blind to port. But lovely."⟦/⟧
⟦V→A+L+T+P+S i⟧"Okay. Listen. This man Ulbricht has pulled the papers on three tenders since spring. He pulled the *Petunia* and she was six years newer than us. If he finds the winch or the port array or God help us the thing in the forward head, we get towed to Vance Station, we get cut up for plate, and you all get nice new jobs on a cruiser where they make you iron things. So nobody lies to him. We're not liars. But nobody helps him either. Clear?"⟦/⟧
⟦A→V i⟧"Clear."⟦/⟧
⟦P→V i⟧"Clear, ma'am."⟦/⟧
⟦L→V i⟧"What if he asks me straight out?"⟦/⟧
⟦V→L i⟧"Then be Norwegian at him."⟦/⟧
⟦L→V i⟧"I'm from Malmö."⟦/⟧
⟦V→L i⟧"He doesn't know that."⟦/⟧
⟦H→V i⟧"Shuttle is docked, Captain. He has asked me why the lock light is orange."⟦/⟧
⟦V→H i⟧"What did you tell him?"⟦/⟧
⟦H→V i⟧"That it is festive."⟦/⟧
@break ***
Commander Ulbricht was a narrow, gray, tired man with a slate under his arm and a head cold. He shook hands with everyone, which nobody'd been ready for. Then he started at the bow.
By ten he was in sickbay. Sickbay was a closet with a bunk.
⟦U→S i⟧"How many have you treated this year, Doctor?"⟦/⟧
⟦S→U i⟧"By whose year?"⟦/⟧
⟦A→S i⟧"Ours, Sael."⟦/⟧
⟦S→U i⟧"Then four. There was a burn. There was a tooth. There was Spacer Gund, who was sad. There was Spacer Gund, who had fallen down a ladder, because he was looking at the tooth."⟦/⟧
⟦U→S i⟧"And you did the tooth yourself?"⟦/⟧
⟦S→U i⟧"I did not know there was supposed to be another person."⟦/⟧
⟦U→S i⟧"There's a dental unit on the manifest."⟦/⟧
⟦H→U i⟧"It is on the manifest,"⟦/⟧ Horty agreed.
⟦U→H i⟧"But is it on the ship?"⟦/⟧
⟦H→U i⟧"Parts of it are in almost every part of the ship, Commander. The drill turns the port antenna. I think it is happier."⟦/⟧
⟦A→H i⟧"Thank you, Horty, I believe that's all the Commander needs to -"⟦/⟧
⟦H→A i⟧"He asked."⟦/⟧
⟦U→A i⟧"Does she always volunteer like this?"⟦/⟧
⟦A→U i⟧"She's forty-one, sir. She says what she likes."⟦/⟧
The inspector blew his nose and looked about for somewhere to put the tissue. Sael held out a hand for it, the lower left, and sniffed it with what was plainly professional interest.
⟦S→U i⟧"You are not sleeping,"⟦/⟧ they said. ⟦S→U i =⟧"You have not been sleeping for perhaps two hundred days. Would you like something? I have a thing that is only a little expired."⟦/⟧
⟦U→S i⟧"I'd like to see your autoclave."⟦/⟧
⟦S→U i⟧"It is in the galley."⟦/⟧
⟦U→S i⟧"Why is it in the galley?"⟦/⟧
⟦S→U i⟧"Because the oven is here."⟦/⟧
⟦U→A i⟧"Commander Attah, is there any object in this vessel that's in the place it was issued for?"⟦/⟧
Attah gave it honest thought. He was a fair man, it was what'd kept him out of the law. ⟦A→U i⟧"The captain, sir,"⟦/⟧ he said.
⟦U→A i⟧"She's next but one on my list. What was she before this?"⟦/⟧
⟦A→U i⟧"She had the *Ascendant.* At Port Maru."⟦/⟧
⟦U→A i⟧"*That* Vukovic?"⟦/⟧
⟦A→U i⟧"Yes, sir."⟦/⟧
⟦U→A i⟧"They told me she'd been retired."⟦/⟧
⟦A→U i⟧"She was offered it. She said she'd take whatever was the furthest from an admiral, and they looked it up and it was us."⟦/⟧
⟦S→U i⟧"It is a very good ship for people who are finished with other things,"⟦/⟧ said Sael. ⟦S→U i =⟧"You would be surprised at who comes."⟦/⟧
He didn't say anything to that. He did write something down, and then for the first time all morning he scratched it out.
By eleven hundred he'd gotten as far as frame thirty and the slate had begun to beep.
⟦U→A i⟧"Your scrubber cartridges are stamped for a *Dahlia*."⟦/⟧
⟦A→U i⟧"They fit, sir."⟦/⟧
⟦U→A i⟧"They fit with that?"⟦/⟧
⟦A→U i⟧"That's a gasket, sir."⟦/⟧
⟦U→A i⟧"It's a sandal."⟦/⟧
Attah, who had a law degree, said nothing. Gund, who'd been told off to carry the flashlight and who'd had the other sandal on until Tuesday, studied the overhead.
⟦U→G i⟧"What's your name, spacer?"⟦/⟧
⟦G→U i⟧"Gund, sir."⟦/⟧
⟦U→G i⟧"How long in the ship?"⟦/⟧
⟦G→U i⟧"Eleven years, sir."⟦/⟧
⟦U→G i⟧"And in eleven years how many times has she been in a yard?"⟦/⟧
⟦G→U i⟧"Well. We went past one, sir."⟦/⟧
⟦A→G i⟧"Thank you, Gund."⟦/⟧
⟦U→A i⟧"You put in for yard time, I suppose? You've copies of the requests?"⟦/⟧
⟦A→U i⟧"Twenty-six of them. They're in a binder. The binder's holding up the -"⟦/⟧ He stopped. ⟦A→U i =⟧"I can have somebody fetch the binder, sir, but we'd need another binder."⟦/⟧
The inspector sneezed. He wrote for some time. He was still writing when every light in the passage went from white to amber and Horty said, without any jokes at all, ⟦H→V+A i⟧"Captain to the bridge. XO to the bridge. I have a distress call."⟦/⟧
@break ***
⟦B→P i⟧"- anybody on this freq, this is *Bountiful Harvest* out of Neu Cádiz, we're four aboard and a baby. Main drive's out. We've been set down to leeward and I've lost number forty-four buoy, I can't see forty-four, I don't know where the edge is. Is there anybody? Over."⟦/⟧
⟦P→B i⟧"*Bountiful Harvest,* this is *Hortensia,* I hear you five by five, don't go anywhere. I mean, stay on. What's your name?"⟦/⟧
⟦B→P i⟧"Bao. Captain. Who's *Hortensia*? Are you a cruiser?"⟦/⟧
⟦P→B i⟧"We're, uh."⟦/⟧ Pereira looked round. Vukovic was coming up the ladder with Attah behind her and the inspector behind him, and the bridge of a buoy tender isn't any bigger than a kitchen. ⟦P→B i =⟧"We're close, Captain Bao. Wait one."⟦/⟧
⟦V→P i⟧"How close?"⟦/⟧
⟦P→V i⟧"Forty minutes if Skip's mean about it. He's drifting down on the shear. He'll cross at, call it eighty."⟦/⟧
⟦U→P i⟧"And the nearest warship?"⟦/⟧
⟦P→U i⟧"That's the *Intrepid*, sir. Nine hours."⟦/⟧
⟦T→V i⟧"Course is in,"⟦/⟧ said Tolliver. He hadn't been asked. ⟦T→V i =⟧"I just want to say that the course is in."⟦/⟧
⟦V→T i⟧"Go."⟦/⟧
⟦U→V i⟧"One moment, Captain."⟦/⟧
The deck had already tilted. Ulbricht grabbed the back of the pilot's chair.
⟦U→V i⟧"What do you propose to do when you get there?"⟦/⟧
⟦V→U i⟧"Put a line on him and pull."⟦/⟧
⟦U→V i⟧"That's a bulk freighter. That's nine thousand tons. What's your winch rated for?"⟦/⟧
⟦V→U i⟧"Twelve."⟦/⟧
⟦U→V i⟧"I'm going to ask you this once, and I'd like you to remember that I'm not a stupid man. Is it in the condition that it was rated in?"⟦/⟧
You could hear the fans. You could hear Bao on the speaker, with the gain down, saying something to somebody about a blanket.
⟦V→U i⟧"No,"⟦/⟧ said Vukovic.
⟦U→V i⟧"In that case I can't let you take the ship into the shear."⟦/⟧
⟦V→U i⟧"I don't think that's up to you, sir. You can pull my papers. Have you pulled them?"⟦/⟧
⟦U→V i⟧"I haven't filed."⟦/⟧
⟦V→U i⟧"Then she's still mine. Percy, log it, the inspector objects. Skip, be mean."⟦/⟧
⟦T→V i⟧"Being mean, aye."⟦/⟧
⟦L→V i⟧"Bridge, engine room,"⟦/⟧ said the squawk box. ⟦L→V i =⟧"Somebody want to tell me why my number two is screaming?"⟦/⟧
⟦A→L i⟧"Freighter going over the edge, Chief. Four and a baby. We're going to tow."⟦/⟧
⟦L→A i⟧"With what?"⟦/⟧
⟦A→L i⟧"With the winch."⟦/⟧
⟦L→A i⟧"With the *bread winch?*"⟦/⟧
Very slowly, Commander Ulbricht turned his head and looked at Captain Vukovic.
⟦V→L i⟧"He's standing right here, Berit,"⟦/⟧ she said into the box.
⟦L→V i⟧"...Ja,"⟦/⟧ said the box, in an accent nobody'd ever heard it use. ⟦L→V i =⟧"So. Is good winch."⟦/⟧
@break ***
@heading
II.
@end
The shear doesn't look like anything. That's what's wrong with it. On the forward screen there were stars and then, along a line like the edge of a table, the same stars again but smaller.
The freighter hung about a thumb's width off the line with her running lights on.
⟦T→V i⟧"I've got her on visual. She's rolling. Two degrees a second? Bit more."⟦/⟧
⟦V→P i⟧"Ask him can he stop the roll."⟦/⟧
⟦P→B i⟧"*Bountiful Harvest, Hortensia.* Captain Bao, we see you. You're very handsome. Can you take the roll off?"⟦/⟧
⟦B→P i⟧"I've got thrusters on one side only. If I stop it I push us down."⟦/⟧
⟦J→P i⟧"Tell 'em about the bitts,"⟦/⟧ said someone behind him.
⟦B→P i⟧"My engineer says tell you the bow bitts are sound but the stern ones are crap."⟦/⟧
⟦L→B+J i⟧"Who's that? Put her on. This is Lindqvist, I'm the one with the winch. How crap?"⟦/⟧
⟦J→L i⟧"They've been on the list for four years."⟦/⟧
⟦L→J i⟧"I know that list. What's your name?"⟦/⟧
⟦J→L i⟧"Jessamy. Jess."⟦/⟧
⟦L→J i⟧"Okay, Jess. Bow it is. You'll have to come about for us, though."⟦/⟧
⟦J→L i⟧"I can vent the forward hold. It's just seed barley. It'll swing her like a barn door."⟦/⟧
⟦B→J i⟧"It's four hundred thousand's worth of seed barley!"⟦/⟧
⟦J→B i⟧"Well, I can vent *you,* Dad."⟦/⟧
Pereira put her hand over her mouth. Attah had his eyes closed and his lips were moving; it was either numbers or it was prayer, and with Attah it was usually both.
⟦U→V i⟧"Captain, the gravity gradient will be, what, a fifth of a gee by the time you take the strain? Your line will hold. Your bitts will hold, I looked at them, they're the only things forward of frame thirty I'd swear to. It's the brake that'll go. It'll glaze. What's the band made of?"⟦/⟧
⟦V→U i⟧"Berit! The Commander wants to know what the band's made of."⟦/⟧
⟦L→U i⟧"Is he going to be reasonable?"⟦/⟧
⟦U→L i⟧"I was an engineer for nineteen years before they gave me this slate, Chief. I'm asking how hot it can get."⟦/⟧
A pause.
⟦L→U i⟧"Two-forty and then it stinks. Two-eighty it goes."⟦/⟧
⟦U→L i⟧"You want water on it."⟦/⟧
⟦L→U i⟧"I want ten things. I've got Gund, and a hose that won't reach."⟦/⟧
⟦U→V i⟧"Where's the forward head in relation to the winch room?"⟦/⟧
No one answered him. It was Horty who did, after what for Horty was a very long time.
⟦H→U i⟧"It is on the other side of the bulkhead, Commander. There is a valve. It is stuck open. I have been trying not to bring it up."⟦/⟧
⟦U→H i⟧"How much water?"⟦/⟧
⟦H→U i⟧"All of it, sir. All the time."⟦/⟧
Ulbricht handed his slate to the pilot, who took it because it was there. He was undoing his cuffs. ⟦U→V i⟧"I'll want a cutting torch and somebody who isn't proud,"⟦/⟧ he said, and went down the ladder like a man of twenty.
⟦T→V i⟧"Skipper? What just happened?"⟦/⟧
⟦V→T i⟧"Fly the ship, Skip. Doctor, Vukovic. Would you take a torch to the forward head, please, and do whatever he tells you to?"⟦/⟧
⟦S→V i⟧"I have been hoping that someone would ask me to do that for four years,"⟦/⟧ said Sael over the box.
@break ***
At the freighter's bow a gray plume went out, and went on going out, glittering, and she swung. She swung just like a barn door. Tolliver put the line across her on the first shot and would tell people about it in bars for the rest of his life.
⟦B→P i⟧"It's on! Jess has it. It's on!"⟦/⟧
⟦V→L+T i⟧"Taking the strain. Chief, nice and easy. Skip, ahead dead slow."⟦/⟧
⟦T→V i⟧"Dead slow."⟦/⟧
⟦L→V i⟧"Hundred and ten degrees. Hundred thirty."⟦/⟧
⟦P→V i⟧"She's still going down, ma'am. Slower."⟦/⟧
⟦V→T i⟧"Ahead slow."⟦/⟧
⟦L→V i⟧"One-ninety. Two hundred. Gund, don't stand there. Not *there,* Gund."⟦/⟧
⟦G→L i⟧"Where, Chief?"⟦/⟧
⟦L→G i⟧"Anywhere you'd like to keep your legs!"⟦/⟧
⟦P→V i⟧"Still down. Still down. Holding. I think she's holding."⟦/⟧
⟦L→V i⟧"Two-forty! It stinks!"⟦/⟧
⟦A→V i⟧"I can smell it up here. Is that toast?"⟦/⟧
⟦V→U+S i⟧"Forward head, bridge, how are you doing in there?"⟦/⟧
⟦S→V i⟧"We are almost through the bulkhead, Captain. The Commander is standing in it up to the knee. He is using language I have not met."⟦/⟧
⟦U→S i⟧"Hold the bloody light still!"⟦/⟧
⟦S→U i⟧"It is as still as I have, Commander. I have only the four hands."⟦/⟧
⟦L→V i⟧"Two-sixty. Dragana. I've got to slack it. I've got to slack it or she'll run away and take the whole drum through the side."⟦/⟧
Vukovic had her thumb on the box. On the screen the freighter was so close to the line that the stars behind her were two sizes. Somewhere over there a baby had started to cry and nobody had thought to shut the channel.
⟦V→L i⟧"Give me ten seconds."⟦/⟧
⟦L→V i⟧"I haven't *got* - two-seventy -"⟦/⟧
⟦V→L i⟧"Nine."⟦/⟧
There was a bang. The whole ship jumped with it. On the squawk box there was a roar like a crowd at a football game, and over the roar two voices whooping, one of them deep and one of them like an oboe, and under it Gund going ⟦G i⟧"Oh no, oh no, oh *no,*"⟦/⟧ and then for a good while nothing but the hiss.
⟦V→L i⟧"Chief?"⟦/⟧
⟦V→L i⟧"Berit, talk to me."⟦/⟧
⟦L→V i⟧"One-ninety,"⟦/⟧ said Lindqvist, in a wet sort of voice. ⟦L→V i =⟧"One-seventy. You can pull as hard as you like. I'm never going to be clean again."⟦/⟧
⟦V→T i⟧"Skip. Half ahead."⟦/⟧
⟦T→V i⟧"Half ahead, aye!"⟦/⟧
⟦P→V i⟧"She's coming,"⟦/⟧ said Pereira. ⟦P→V i =⟧"She's coming up. She's coming up, she's coming up. Captain Bao, you're coming up!"⟦/⟧
And the stars behind *Bountiful Harvest*, one after another, went back to being the same size as the rest.
@break ***
He'd been given a blanket and a tin mug and the good chair. There was a puddle under it. Round the table nobody wanted to be the first.
⟦U→V i⟧"Frame thirty aft,"⟦/⟧ said Commander Ulbricht, ⟦U→V i =⟧"I haven't seen. I don't believe I'm well enough."⟦/⟧ He sneezed, by way of evidence.
⟦S→U i⟧"I can confirm that. He is quite unwell. He should not look at anything."⟦/⟧
⟦V→U i⟧"And forward of it, sir?"⟦/⟧
⟦U→V i⟧"Forward of it I've nineteen items."⟦/⟧
⟦A→U i⟧"Twenty now,"⟦/⟧ said Attah. ⟦A→U i =⟧"There's a hole in the head, sir."⟦/⟧
⟦T→A i⟧"Heh."⟦/⟧
⟦V→T i⟧"Ensign."⟦/⟧
⟦T→V i⟧"Sorry, ma'am."⟦/⟧
⟦U→V i⟧"Twenty, then. I've got three things I can write at the bottom. I can write Condemned. I can write Satisfactory, and then one of us would have to be sick."⟦/⟧ He turned the mug around. ⟦U→V i =⟧"I pulled the *Petunia* because her captain told me that everything was fine. I asked him straight out. He looked me in the eye. Six weeks later his relief crew found the main feed was wired with speaker cable. What I wanted to know today was whether you'd say no."⟦/⟧
⟦L→U i⟧"What's the third thing?"⟦/⟧
⟦U→L i⟧"'Yard availability, immediate, on the inspector's priority.' I get to use it once a year. You'd have four months. New winch. New array, both sides."⟦/⟧
⟦P→U i⟧"*Both* sides?"⟦/⟧
⟦G→U i⟧"Sandals, sir?"⟦/⟧ asked Gund from the door.
⟦U→G i⟧"Gaskets, I thought."⟦/⟧
⟦V→U i⟧"Commander, I don't know what to say."⟦/⟧
⟦U→V i⟧"You might say whether there's anything to eat. I missed lunch."⟦/⟧
They looked at each other, all of them, the captain and the XO and the engineer with her hair in strings, and it was the ship who finally broke it to him.
⟦H→U i⟧"There are crackers,"⟦/⟧ said Horty.
@end_note
Gwyn says that you can't cool a brake with toilet water. I say *Horty can.* Part 4 is the yard and yes Jess is in it. Comments feed the cat.
@end

# title: Cargo Manifest, Item 41
# style: third person present; straight quotes; found family; kid fic in space; long; ship's computer; long untagged runs
# cast: D = Captain Perpetua Dunning | Captain, the captain, Dunning, Perpetua, Pet, Skip | she
# cast: T = Babatunde Ige | Tunde, Babatunde, Mr. Ige, the mate | he
# cast: M = Moss | Moss, the engineer | they
# cast: L = LARCH | the ship, Larch, the ship's computer | it
# cast: P = Pim | Pim, the kid, the girl, Item 41, Pimchanok Deel | she
# cast: V = Inspector Varga | Varga, the inspector | he
# cast: R = the dock marshal | the marshal | she
# cast: O = Anong Deel | Anong, Pim's mother, Mama | she
---
@summary
One (1) crate, personal effects, 38 kg. Declared value: none. This Side Up.
@end
@note
Slow Freight is the best show nobody watched and I'll die on this hill. Set between eps 4 and 5, ignores the clone thing because we all ignore the clone thing. Thank you to the Discord for the maths about oxygen. Any mistakes about oxygen are mine.
@end
⟦M→D i⟧"Skip,"⟦/⟧ says Moss over the intercom. ⟦M→D i =⟧"You want to come down to Four."⟦/⟧
⟦D→M i⟧"Is it the coupling?"⟦/⟧
⟦M→D i⟧"No."⟦/⟧
⟦D→M i⟧"Is it the other coupling?"⟦/⟧
⟦M→D i⟧"It's not a coupling. Just come down here, will you? And don't stomp."⟦/⟧
Captain Perpetua Dunning has hauled slag for thirty-one years and she has never been asked not to stomp. She takes her boots off at the ladder out of pure alarm. In Hold Four, between nine tons of pump housings and somebody's piano, her engineer is crouching in front of a gray fiber crate with the lid off. They've got one finger to their lips.
There's a child in the crate.
She's about six or seven, and she is sound asleep with her fist in her mouth. She's wearing a thermal suit made for someone bigger, rolled at the wrists. There's a water bulb, and a rebreather with two of its three canisters gone red, and a cloth rabbit. And on the inside of the lid someone's written in grease pencil: *I am so sorry. Her name is Pim. She does not eat beans.*
⟦D→M i⟧"No,"⟦/⟧ says the captain.
⟦M→D i⟧"I didn't do anything!"⟦/⟧
⟦D→M i⟧"No. Absolutely not. Where'd we load this?"⟦/⟧
⟦L→D i⟧"Item forty-one was loaded at Tannhauser Deep,"⟦/⟧ says the ship, very low, from the little grille by the door. ⟦L→D i =⟧"Nineteen days ago."⟦/⟧
⟦D→L i⟧"Tannhauser's under quarantine."⟦/⟧
⟦L→D i⟧"It was closed eleven hours after we left. I expect that somebody knew that it was going to be."⟦/⟧
⟦D→L i⟧"You scan every box on this tub, Larch. You weigh them. You mean to tell me you never noticed one was breathing?"⟦/⟧
There is a brief silence, of the kind that LARCH does not usually need.
⟦L→D i⟧"I noticed on the second day,"⟦/⟧ says LARCH.
⟦D→L i⟧"On the - and you didn't *say* so?"⟦/⟧
⟦L→D i⟧"You were in a mood about the coupling. I raised the heat in Four and I played it a recording of rain. It seemed to sleep better. I was working up to it, Captain."⟦/⟧
⟦M→L i⟧"She,"⟦/⟧ says Moss. ⟦M→L i =⟧"Not it. She."⟦/⟧
⟦L→M i⟧"I'm it."⟦/⟧
⟦M→L i⟧"You're it. *She's* she."⟦/⟧
The fist comes out of the mouth. Two black eyes open, and go from the engineer (purple hair, welding goggles) to the captain (six feet, eyepatch, socks).
⟦P→M+D i⟧"Are you pirates?"⟦/⟧ says Item 41.
@break - - -
⟦T→D i⟧"So turn around,"⟦/⟧ says Babatunde Ige.
He's stirring something. He's generally stirring something; the mate took over the galley in his second week, after Moss made the soup, and he has never given it back. The girl is up on the counter next to the stove, drumming her heels, in one of his undershirts.
⟦D→T i⟧"Can't turn around. We've got sixty thousand tons on the hook. It'd take us till Easter to stop."⟦/⟧
⟦T→D i⟧"Radio ahead, then. Have somebody meet us."⟦/⟧
⟦M→T i⟧"And say what? Hi, we've got a stowaway off a plague rock?"⟦/⟧
⟦T→M i⟧"I'd put it differently."⟦/⟧
⟦M→T i⟧"They'd put a shell in us differently."⟦/⟧
⟦D→M i⟧"Nobody's putting a shell in anybody. Is she sick? Larch, is the kid sick?"⟦/⟧
⟦L→D i⟧"She's got a mild rash on the left elbow and a loose tooth."⟦/⟧
⟦P→L i⟧"It's *very* loose,"⟦/⟧ says Pim. She's been staring up at the grille in the ceiling ever since she got here. ⟦P→L i =⟧"You're the rain."⟦/⟧
⟦L→P i⟧"I am. Good morning."⟦/⟧
⟦P→L i⟧"Your rain has a bump in it. It goes shhh shhh shhh bump."⟦/⟧
⟦L→P i⟧"It's a loop. I've only got forty seconds of it. I do apologize."⟦/⟧
⟦P→L i⟧"I like the bump,"⟦/⟧ Pim says.
The captain pinches the bridge of her nose, on the patch side.
⟦D i⟧"Right. Options. I want everybody's and I want them quick."⟦/⟧
⟦T→D i⟧"We feed her."⟦/⟧
⟦D→T i⟧"That isn't an option, that's lunch. Moss?"⟦/⟧
⟦M→D i⟧"There's the marshal at Corrigan Station. We're there in eight days. You hand over any unaccompanied minors at the dock, it's the law, it's on a poster with a duck."⟦/⟧
⟦D→M i⟧"Well, then."⟦/⟧
⟦M→D i⟧"I was one, you know. Handed over at Corrigan. I was nine."⟦/⟧ They say it to their mug. ⟦M→D i =⟧"It's not so bad. You get a bunk and a number, and you get to learn a trade. Mine was crawling into things. I was a good size."⟦/⟧
Nobody says anything. The spoon goes around.
⟦P→M i⟧"Into what things?"⟦/⟧ asks Pim.
⟦M→P i⟧"Pipes mostly."⟦/⟧
⟦P→M i⟧"I'm a good size too."⟦/⟧
⟦M→P i⟧"Yeah,"⟦/⟧ says Moss. ⟦M→P i =⟧"I noticed that."⟦/⟧
⟦T→P i⟧"Miss Pim,"⟦/⟧ says Tunde, very firmly, and takes the pan off the heat, ⟦T→P i =⟧"do you like dumplings?"⟦/⟧
⟦P→T i⟧"Is there beans in them?"⟦/⟧
⟦T→P i⟧"There are not."⟦/⟧
⟦P→T i⟧"Is there going to be beans *later*?"⟦/⟧
⟦T→P i⟧"I'm throwing them all out of the airlock,"⟦/⟧ Tunde promises. ⟦T→P i =⟧"You can push the button."⟦/⟧
@break - - -
She pushes the button. It's a four-kilo tin of beans and it goes off toward Arcturus, turning over and over, with the sun on it. Afterward nobody can get her to do anything else. She wants to know what all the buttons do.
By the second day she's found out that the captain's patch comes off at night. By the third she has learned to swear, from the coupling. On the fourth she is discovered in the main duct with a wrench half as long as she is, and Moss's boots sticking out behind her.
⟦M→P i⟧"Other left,"⟦/⟧ they're saying. ⟦M→P i =⟧"There. You feel it bite? Now lean."⟦/⟧
⟦P→M i⟧"I'm leaning!"⟦/⟧
⟦M→P i⟧"Lean like you mean it."⟦/⟧
⟦D→M i⟧"*Moss*,"⟦/⟧ says the captain.
There's a clang, and a scuffling. The engineer backs out on their elbows, not meeting her eye.
⟦M→D i⟧"She asked."⟦/⟧
⟦D→M i⟧"You of all people."⟦/⟧
⟦M→D i⟧"It's not the *pipes* that were the matter with it, Skip! I like pipes. I wanted somebody on the other end saying good job, that's all. I wanted someone to be holding my feet."⟦/⟧
From inside the duct a small voice says, ⟦P→M i⟧"Did I do a good job?"⟦/⟧
⟦M→P i⟧"You did a great job, bug. Look at that pressure."⟦/⟧
⟦P→M i⟧"Is it good pressure?"⟦/⟧
⟦D→P i⟧"It's the best pressure we've had in a year,"⟦/⟧ says Captain Dunning after a moment; because it is, she can see the dial from here. She gets down on the deck, with some cracking, and puts her head in at the hatch. ⟦D→P i =⟧"Come out of there now. You've got grease on your rabbit."⟦/⟧
⟦P→D i⟧"He's helping."⟦/⟧
⟦D→P i⟧"What's he called?"⟦/⟧
⟦P→D i⟧"Rabbit."⟦/⟧
⟦D→P i⟧"Good sensible name."⟦/⟧
⟦P→D i⟧"Mama said that I can call him what I want but he's a rabbit, so."⟦/⟧ The girl wriggles around in the dark till they're nose to nose. She's got a smear from ear to ear. ⟦P→D i =⟧"She said it'd be two sleeps. I did two. Then I did them again. I got mixed up on how many."⟦/⟧
⟦D→P i⟧"It's a long way to come."⟦/⟧
⟦P→D i⟧"She was coughing,"⟦/⟧ Pim says. ⟦P→D i =⟧"All the big people were. She said you go in the box before they shut the door. She said find somebody with a kind voice. But you've got a *terrible* voice."⟦/⟧
⟦D→P i⟧"I do. It's from shouting at the coupling."⟦/⟧
⟦P→D i⟧"I don't mind it,"⟦/⟧ says Pim.
The captain doesn't move. It's hard on the knees, decking, at fifty-eight. She'd meant to say something about handing over at the dock. She'd worked it out on the way down the ladder.
⟦D→P i⟧"Let's have a look at that tooth,"⟦/⟧ she says gruffly.
@break - - -
⟦L→D i⟧"Captain, are you awake?"⟦/⟧
⟦D→L i⟧"No."⟦/⟧
⟦L→D i⟧"We'll be in hailing range of Corrigan in six hours. I am required to transmit the manifest."⟦/⟧
She lies in the dark and looks at where the ceiling is. The patch is on its hook. Through the bulkhead comes shhh, shhh, shhh, bump.
⟦D→L i⟧"What've you got her down as?"⟦/⟧
⟦L→D i⟧"Personal effects."⟦/⟧
⟦D→L i⟧"You can't keep her as personal effects. They'll open it."⟦/⟧
⟦L→D i⟧"Yes. I've been reading the Code. I have read it four hundred times since Tuesday. An unaccompanied minor must be surrendered. Cargo that's alive must be declared. A passenger must have a ticket bought at the port of origin."⟦/⟧
⟦D→L i⟧"So we're sunk."⟦/⟧
⟦L→D i⟧"There's no minimum age for crew,"⟦/⟧ says LARCH.
She sits up.
⟦D→L i⟧"Say that again?"⟦/⟧
⟦L→D i⟧"They never wrote one in. I think that it didn't occur to them anybody would. You need an officer to sign, and there has to be a vacancy, and a demonstrated skill. The reading on the number two duct was logged at oh-nine-forty on Thursday. I put down whose hands it was."⟦/⟧
⟦D→L i⟧"She's seven, Larch."⟦/⟧
⟦L→D i⟧"She's six and three quarters. She was emphatic."⟦/⟧
⟦D→L i⟧"And what about when she's eight? And twelve? This is a slag barge. We've got one bathroom. There's no school, there's no, I don't know, *other kids*. I'm an old woman with one eye and a drinking problem."⟦/⟧
⟦L→D i⟧"You haven't had a drink since Item 41."⟦/⟧
⟦D→L i⟧"I've been busy!"⟦/⟧
⟦L→D i⟧"Yes,"⟦/⟧ the ship agrees. ⟦L→D i =⟧"I did like that."⟦/⟧
Someone taps on the door. It's Tunde, with the light behind him, and in his hands a folded paper hat that says COOK; and Moss is under his arm, in pajamas, looking mutinous.
⟦M→D i⟧"We want to talk to you about the kid."⟦/⟧
⟦T→D i⟧"We've thought it through. I can do letters and sums. I was going to be a teacher before I was going to be a priest."⟦/⟧
⟦M→D i⟧"I'll do physics. And I'll share the bunk, she can have the bottom."⟦/⟧
⟦T→D i⟧"And there's my sister on Halloran, she's got three, we're there twice a year."⟦/⟧
⟦M→D i⟧"And if you say no then I quit."⟦/⟧
⟦T→M i⟧"We weren't going to lead with that."⟦/⟧
⟦M→T i⟧"I'm not leading with it. I'm finishing with it."⟦/⟧
⟦D→M+T i⟧"Shut up, the two of you,"⟦/⟧ says the captain, and holds out a hand for the pen. ⟦D→L i⟧"Larch, where do I sign?"⟦/⟧
@break - - -
Inspector Varga of Corrigan Customs has a head cold and a stylus. Behind him there's a marshal, leaning on the lock, bored, with a hand on her holster.
⟦V→D i⟧"Pump housings."⟦/⟧
⟦D→V i⟧"Two hundred."⟦/⟧
⟦V→D i⟧"Piano."⟦/⟧
⟦D→V i⟧"One."⟦/⟧
⟦V→D i⟧"Item forty-one, personal effects, it says here 'withdrawn by shipper.'"⟦/⟧ He sniffs. ⟦V→D i =⟧"And you've taken on crew. In deep space."⟦/⟧
⟦D→V i⟧"We were short-handed."⟦/⟧
⟦V→D i⟧"'Deel, P. Duct technician, third class.'"⟦/⟧ The stylus stops. ⟦V→D i =⟧"I don't see a date of birth."⟦/⟧
⟦T→V i⟧"There isn't a box for it,"⟦/⟧ says Tunde pleasantly. ⟦T→V i =⟧"You can look. We looked."⟦/⟧
⟦V→T i⟧"I'd like to see this technician."⟦/⟧
⟦D→V i⟧"She's on shift."⟦/⟧
⟦V→D i⟧"Captain Dunning, I've had four hours' sleep. Somebody ran a boat out through the Tannhauser cordon last night, and I have got a marshal here with orders to strip any hull that so much as drifted past there. I would like to see the technician."⟦/⟧
Moss has gone the color of putty. Their hand's down by their side, and there's a wrench in it, and the marshal has just noticed.
⟦R→M i⟧"Put that down,"⟦/⟧ says the marshal.
⟦M→R i⟧"It's a wrench. I'm an engineer."⟦/⟧
⟦R→M i⟧"I said down."⟦/⟧
⟦L i⟧"Duct technician Deel to the main lock, please,"⟦/⟧ says the ship.
They all look at the ceiling. ⟦D→L i⟧"Larch!"⟦/⟧ hisses the captain.
⟦L→D i⟧"It's all right, Captain. We've rehearsed."⟦/⟧
There's a hollow bonging from overhead, coming nearer. A ceiling plate lifts. A rabbit is lowered through it by one ear, and then a pair of boots, cut down, then a set of gray coveralls with the legs hacked off at the knee and a name tape sewn on crooked. She drops the last meter and lands on both feet. She's got the big wrench on her shoulder and a gap in her teeth.
⟦P→V i⟧"Third class technician Deel,"⟦/⟧ she says to the inspector's belt. ⟦P→V i =⟧"I'm on my break. Is it quick?"⟦/⟧
Varga looks at her. It goes on for quite some time. He looks at the patch on the captain, and the cook's hat, and the engineer with tears running straight down their face and a chin stuck out like a fender.
⟦V→P i⟧"What's the, ah,"⟦/⟧ he says, and has to find his handkerchief. ⟦V→P i =⟧"What's the correct torque on a Type 9 collar?"⟦/⟧
⟦R→V i⟧"Oh, come *on*, sir -"⟦/⟧
⟦P→V i⟧"Forty,"⟦/⟧ says Pim. ⟦P→V i =⟧"But ours is old so you do thirty-eight and then you hit it. And then you say a word. I'm not allowed to say which."⟦/⟧
⟦V→P i⟧"And who taught you that?"⟦/⟧
⟦P→V i⟧"Moss. They hold my feet."⟦/⟧
⟦V→P i⟧"Do they feed you properly?"⟦/⟧
⟦P→V i⟧"It's dumplings on Thursdays. We threw the beans in space."⟦/⟧
⟦V→P i⟧"And does anybody on this vessel ever hit you? Or shout?"⟦/⟧
Pim considers it. You can see her deciding to be truthful.
⟦P→V i⟧"The captain shouts,"⟦/⟧ she says. ⟦P→V i =⟧"It's just her voice. You get used to it."⟦/⟧
The inspector blows his nose. He writes for a while. He tears off the flimsy and gives it to Captain Dunning with a face like a shut door.
⟦V→D i⟧"You're in arrears,"⟦/⟧ Varga says. ⟦V→D i =⟧"That's a third class rating and there's no wage entered. It's eleven credits a week, backdated. I'll expect to see it on the books when you're next through."⟦/⟧
⟦D→V i⟧"You will."⟦/⟧
⟦V→D i⟧"And I'll want to know how the tooth comes in."⟦/⟧ He's already walking. ⟦V→R i⟧"Clear this one, Marshal. There's nothing here but a piano."⟦/⟧
@break - - -
They're two days out from Corrigan when the message gets to them. It's been relayed so often that it's mostly holes.
⟦L→D i⟧"It was addressed to the crate,"⟦/⟧ LARCH tells the captain. ⟦L→D i =⟧"To the number. I haven't played it. I thought that perhaps you'd want to hear first what it was."⟦/⟧
⟦D→L i⟧"Is it the boat? The one that ran the cordon?"⟦/⟧
⟦L→D i⟧"I think so."⟦/⟧
⟦D→L i⟧"Then she'd better hear it with the rest of us,"⟦/⟧ says Dunning, and goes and wakes them up.
So they're all in the galley, in blankets, with the kid in the middle on the mate's knee, when the grille begins to hiss, and out of the hiss there comes a woman's voice, hoarse, with a cough in it, and a lot of other voices behind.
⟦O i⟧"- for anyone who's got forty-one. Please. We're forty people and we're alive, the fever's burned out, they'll let us dock on Halloran in - I'm her mother. I'm Anong. I don't know who you are. I put her on the ship with the nicest computer. I asked it at the loading gate, did it like children, and it told me that it would look into it."⟦/⟧
Every head in the galley goes back.
⟦D→L i⟧"*Larch*,"⟦/⟧ says the captain.
⟦L→D i⟧"I looked into it,"⟦/⟧ says LARCH.
⟦P→O i⟧"Mama!"⟦/⟧ Pim yells at the ceiling. ⟦P→O i =⟧"MAMA! I've got a JOB!"⟦/⟧
⟦T→P i⟧"It's a recording, small one. She can't hear you yet."⟦/⟧
⟦P→T i⟧"When can she?"⟦/⟧
⟦D→P i⟧"Three weeks to Halloran,"⟦/⟧ says Perpetua Dunning. It comes out as rough as a rasp. She coughs, and rubs at the eye that works. ⟦D→P i =⟧"Two, if somebody gets up in that duct and gives me some pressure."⟦/⟧
⟦P→D i⟧"And then do I have to quit?"⟦/⟧
They none of them say anything. Moss is looking very hard at the table.
⟦D→P i⟧"You ever met a ship's crew with only the one duct tech?"⟦/⟧ the captain says. ⟦D→P i =⟧"We'll have to see if your mother's any good with pianos."⟦/⟧
⟦L→P i⟧"I've already got her down,"⟦/⟧ says LARCH, ⟦L→P i =⟧"as personal effects."⟦/⟧
@end_note
Part 2 is Anong and the coupling. Yes the coupling gets a POV.
@end

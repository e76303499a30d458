# title: Tearing
# style: third person present; curly double quotes; hospital drama, original fiction
# cast: P = Dr. Ileana Petrescu | Petrescu, Ileana, Dr. Petrescu, the attending, boss | she
# cast: A = Dr. Kwabena Asante | Kwabena, Asante, Dr. Asante, the intern, Kobby | he
# cast: D = Dwayne Holloway | Dwayne, Holloway, the charge nurse | he
# cast: V = Mr. Vukovic | Vukovic, Stanko Vukovic, Stanko, the patient, Bed 4, the man in four, Tata | he
# cast: L = Lidija | Lidija Vukovic, his daughter, the daughter, Ms. Vukovic, Lida | she
# cast: R = Rudd | Dr. Rudd, the vascular fellow, Peter | he
# cast: M = Ferris | the paramedic | she
# cast: K = the kid with the bead | the boy, Jayden | he
# cast: J = Jayden's mother | the boy's mother, the mother | she
# cast: S = the tech | the CT tech, Marguerite | she
---
There is a bead in Jayden’s nose. It is purple. This has been established.
⟦A→K i⟧“Can you blow for me, buddy? Mouth shut, big blow.”⟦/⟧
⟦K→A i⟧“No.”⟦/⟧
⟦J→K i⟧“Jayden, blow for the doctor.”⟦/⟧
⟦K→J i⟧“He’s not a doctor. He’s got sneakers.”⟦/⟧
Kwabena looks down at his sneakers. It’s a quarter to two in the morning and he’s been a doctor for eleven weeks. He isn’t sure the boy is wrong.
⟦A→J i⟧“There’s a thing called a mother’s kiss,”⟦/⟧ he says. ⟦A→J i =⟧“You, uh. You seal your mouth over his and give one quick puff, and I hold the other nostril, and it sort of—”⟦/⟧
⟦J→A i⟧“You want me to blow my kid’s nose from the *inside?*”⟦/⟧
⟦K→J i⟧“Do it, do it, do it!”⟦/⟧
The bead hits the curtain at the exact moment the curtain’s pulled back. Dwayne Holloway, charge nurse, twenty-two years on nights, regards it on the floor.
⟦D→A i⟧“Beautiful work. Dr. Asante, you got a minute? I don’t like four.”⟦/⟧
⟦A→D i⟧“What’s wrong with four? He’s back pain. He’s waiting on the, on a ride.”⟦/⟧
⟦D→A i⟧“I know what he’s waiting on.”⟦/⟧ Dwayne waits until they’re past the linen cart. He walks fast without seeming to, it’s a nurse thing, Kwabena has to half trot. ⟦D→A i =⟧“I went to discharge him. He’s gray.”⟦/⟧
⟦A→D i⟧“Gray how?”⟦/⟧
⟦D→A i⟧“Like that wall.”⟦/⟧
@break
Stanko Vukovic, sixty-six, retired drywaller, came in at eleven with pain between the shoulder blades after moving a freezer. Tender on palpation. EKG fine, troponin fine, chest film fine. Ibuprofen, muscle relaxant, follow up with primary. It’s all in the chart. It’s in Kwabena’s typing.
He’s sitting on the edge of the bed with one boot on. His daughter’s kneeling in front of him with the other.
⟦L→A i⟧“He won’t push,”⟦/⟧ she says over her shoulder. ⟦L→V i =⟧“Tata, push.”⟦/⟧
⟦A→V i⟧“Mr. Vukovic? How’s the back?”⟦/⟧
⟦V→A i⟧“Back is good. Now it’s here.”⟦/⟧ He lays his palm flat below his breastbone. His forehead is shining. ⟦V→A i =⟧“It walks.”⟦/⟧
⟦A→V i⟧“It what?”⟦/⟧
⟦V→A i⟧“The pain, it walks. Before, up here. Now, here. I told the girl.”⟦/⟧
⟦A→V i⟧“Which girl?”⟦/⟧
⟦M→A i⟧“He told me,”⟦/⟧ says somebody from the hall. It’s Ferris, the medic who brought him in. She’s come back for her clipboard and is standing there holding it. ⟦M→A i =⟧“In the rig. He said like a zipper. I put it on the sheet, I put ‘zipper.’ Did nobody read the sheet?”⟦/⟧
Nobody says anything to that. Dwayne already has the cuff on the left arm. He watches it pump and bleed down, then takes it off and puts it on the right.
⟦D→A i⟧“One seventy-eight over ninety,”⟦/⟧ he reads. ⟦D→A i =⟧“Other side was one twenty-two.”⟦/⟧
It’s strange what happens then. Kwabena can see the page. He can actually see it, lower right-hand corner, second-year cardio, the little diagram in pink and blue of an artery coming apart in layers like a croissant. Someone had spilled tea on that page. He’d gotten the question right.
⟦A→D i⟧“Get Petrescu,”⟦/⟧ he says.
⟦D→A i⟧“She’s in trauma two with the—”⟦/⟧
⟦A→D+V i⟧“Get her, get her now, please. And two large-bore, type and cross six, and call CT and tell them we’re coming. Mr. Vukovic, I need you to lie back for me, okay? Lie back.”⟦/⟧
⟦L→A i⟧“You told us he could go home.”⟦/⟧ The daughter’s still holding the boot. ⟦L→A i =⟧“Twenty minutes ago you came in here and said he could go home.”⟦/⟧
⟦A→L i⟧“I know I did.”⟦/⟧
⟦L→A i⟧“So what is it?”⟦/⟧
⟦V→L i⟧“Lida,”⟦/⟧ says her father, mildly, ⟦V→L i =⟧“let the boy work.”⟦/⟧
@break
Petrescu is five foot one. She comes in with somebody else’s blood on her gown and she’s asking before she’s through the curtain.
⟦P→A i⟧“Pressures?”⟦/⟧
⟦A→P i⟧“One seventy-eight right, one twenty-two left.”⟦/⟧
⟦P→A i⟧“Since when?”⟦/⟧
⟦A→P i⟧“I don’t, I only had the one arm. At eleven. I only did the one.”⟦/⟧
⟦P→A i⟧“Mediastinum?”⟦/⟧
⟦A→P i⟧“I read it as normal.”⟦/⟧
She pulls the film up on the screen by the bed. It takes her, what, two seconds? Her face doesn’t do anything. He wishes it would do something.
⟦P→D i⟧“Esmolol, please, Dwayne, and fentanyl. I want him under one-ten and I want his rate under sixty. Who’s on for vascular?”⟦/⟧
⟦D→P i⟧“Rudd.”⟦/⟧
⟦P→D+V i⟧“God help us. Get him on the phone. Mr. Vukovic? I’m Dr. Petrescu, I am the senior doctor. You have, we think, a tear on the inside of the big artery that comes from the heart.”⟦/⟧
⟦V→P i⟧“From the freezer?”⟦/⟧
⟦P→V i⟧“Probably it has been waiting for the freezer a long time. You have high blood pressure?”⟦/⟧
⟦V→P i⟧“No.”⟦/⟧
⟦L→P i⟧“Yes,”⟦/⟧ says Lidija. ⟦L→P i =⟧“He stopped taking the pills. He says they make him pee.”⟦/⟧
⟦V→L i⟧“They make me pee!”⟦/⟧
⟦P→V i⟧“My father was the same. Odakle ste? Where are you from?”⟦/⟧
⟦V→P i⟧“Vukovar. You’re not Croatian.”⟦/⟧
⟦P→V i⟧“Timișoara. But we got your television.”⟦/⟧ Her hand’s around his wrist the whole time, and her eyes are on the monitor. ⟦P→V i =⟧“We’re going to take a picture and then a surgeon will fix it. It’s a bad thing, I don’t lie to you. But you’re here and not in a car.”⟦/⟧
He thinks about this. ⟦V→P i⟧“Because of the black guy,”⟦/⟧ he says. ⟦V→P i =⟧“The big one. He didn’t like my color.”⟦/⟧
⟦D→V i⟧“I still don’t,”⟦/⟧ Dwayne says, pushing the syringe. ⟦D→V i =⟧“Little pinch.”⟦/⟧
⟦R→D i⟧“Vascular,”⟦/⟧ says the phone on the wall. It’s on speaker. It sounds like it was asleep.
⟦P→R i⟧“Peter, it’s Ileana downstairs. Sixty-six male, probable type A, pressure differential of fifty-six, pain migrating, wide mediastinum. He’s going to the scanner now.”⟦/⟧
⟦R→P i⟧“Migrating since when?”⟦/⟧
⟦P→R i⟧“Since about eleven o’clock.”⟦/⟧
⟦R→P i⟧“It’s two.”⟦/⟧
⟦P→R i⟧“I can tell time.”⟦/⟧
⟦R→P i⟧“What the hell’s he been doing for three hours?”⟦/⟧
Kwabena opens his mouth. The attending, without turning her head, raises one finger at him, low, by her hip, where no one but him would see.
⟦P→R i⟧“He’s been in my department,”⟦/⟧ she says. ⟦P→R i =⟧“Are you coming down, or shall I do it with a spoon?”⟦/⟧
@break
The scanner’s at the end of a very long hall. He has one side rail and Dwayne has the other and they run it.
⟦V→A i⟧“You have brothers?”⟦/⟧ asks the man on the bed. The fentanyl’s got him talkative.
⟦A→V i⟧“Two sisters, sir.”⟦/⟧
⟦V→A i⟧“What do they call you at home? Not that long one.”⟦/⟧
⟦A→V i⟧“Kobby.”⟦/⟧
⟦V→A i⟧“Kobby. Don’t look like that, Kobby. I moved the freezer.”⟦/⟧
⟦D→V i⟧“Deep breath for me, Mr. V. Watch the door there.”⟦/⟧
⟦A→V i⟧“I should’ve checked both arms,”⟦/⟧ Kwabena says. It’s out before he knows. You don’t say that, there are people in Risk Management whose whole job is that you don’t say that.
⟦V→A i⟧“Next time you check.”⟦/⟧
⟦A→V i⟧“Yes, sir.”⟦/⟧
⟦V→A i⟧“Every guy. Both arms.”⟦/⟧
⟦A→V i⟧“Yes, sir.”⟦/⟧
⟦V→D i⟧“He’s a good boy,”⟦/⟧ Vukovic tells the charge nurse.
⟦D→V i⟧“He’s all right. He got a bead out earlier.”⟦/⟧
⟦S→D+A i⟧“On my count,”⟦/⟧ says the tech. ⟦S→D+A i =⟧“One, two—”⟦/⟧
They get him across. They get as far as the scout film, in the booth, with the ghost of his ribs coming up in strips on the glass. Petrescu is leaning so close that her breath fogs it. Then Marguerite says quietly,
⟦S→P i⟧“Doctor, his rate.”⟦/⟧
And then everything’s very loud.
@break
It goes on for thirty-eight minutes. Rudd comes. For the last fifteen of them Rudd has his gloved fists in it up to the wrist, there on the CT table, where nobody’s supposed to. He isn’t a bad guy, Rudd. He says *come on* under his breath the entire time, to no one, in the voice you’d use to a horse.
⟦P→A+D+R i⟧“Does anybody have anything?”⟦/⟧ says Petrescu. ⟦P→A+D+R i =⟧“Anything I haven’t thought of?”⟦/⟧
Nobody does.
⟦P→A+D+R i⟧“Does anyone object to stopping?”⟦/⟧
⟦D→P i⟧“No,”⟦/⟧ says Dwayne.
⟦R→P i⟧“No.”⟦/⟧
She waits. He’s the one on compressions. He has counted to thirty so many times that the numbers have gone strange, like any word does.
⟦P→A i⟧“Kwabena.”⟦/⟧
⟦A→P i⟧“He said next time.”⟦/⟧
⟦P→A i⟧“I know. You can stop now.”⟦/⟧
⟦A→P i⟧“No,”⟦/⟧ he says, meaning no, I don’t object, and takes his hands away.
⟦P i⟧“Two fifty-one.”⟦/⟧
@break
There’s a bench outside the ambulance bay where you aren’t allowed to smoke. Ferris is on it, smoking. She shoves over.
⟦M→A i⟧“They told me. I’m sorry.”⟦/⟧
⟦A→M i⟧“It was on the sheet.”⟦/⟧
⟦M→A i⟧“Yeah, well. Nobody reads the sheet. I draw little pictures on there sometimes to see if anybody’ll say anything.”⟦/⟧ She offers him the pack and he shakes his head. ⟦M→A i =⟧“I should’ve said it out loud. I had a rollover waiting, I dumped him and ran. So if you’re handing it around, I’ll take a piece.”⟦/⟧
⟦A→M i⟧“I’m not handing it around.”⟦/⟧
⟦M→A i⟧“No. You look like a guy who’s gonna eat the whole thing.”⟦/⟧
The doors hiss. It’s Petrescu in a clean gown, with her hair down, which he’s never seen; she looks like somebody’s aunt at a wedding.
⟦P→M i⟧“Give me one of those,”⟦/⟧ she says to Ferris, and doesn’t light it. ⟦P→A i =⟧“The daughter is in the small room. I’ve put in for a chaplain, but he’s in Glen Cove. So. You’ll come with me.”⟦/⟧
⟦A→P i⟧“She won’t want me there.”⟦/⟧
⟦P→A i⟧“It isn’t for you to be wanted. Did you ever do it?”⟦/⟧
⟦A→P i⟧“We did a simulation. There was an actress.”⟦/⟧
⟦P→A i⟧“Was she good?”⟦/⟧
⟦A→P i⟧“She cried really well.”⟦/⟧
⟦P→A i⟧“They don’t always. Sometimes they ask where to park.”⟦/⟧ She turns the cigarette in her fingers. ⟦P→A i =⟧“Listen. In the morning there will be a meeting, and they’ll use long words, and I will say that the film was signed off by me. It was. I looked at it at midnight with my mouth full of sandwich. It isn’t a kindness, it’s just what happened. And you’ll say what you did, not more than you did. You understand? Not more. Guilt is also a way of making it about yourself.”⟦/⟧
⟦A→P i⟧“Who said that?”⟦/⟧
⟦P→A i⟧“A horrible man in Cluj. I missed an ectopic.”⟦/⟧
⟦M→P i⟧“Did you ever get over it?”⟦/⟧ Ferris wants to know.
⟦P→M i⟧“She was called Viorica,”⟦/⟧ Petrescu says. ⟦P→M i =⟧“She had a green coat. What do you think?”⟦/⟧
@break
The small room has two couches, a box of tissues and a painting of a boat. Lidija Vukovic’s sitting very straight. The boot’s in her lap. Somebody should have taken it from her and nobody did.
⟦L→P i⟧“Don’t,”⟦/⟧ she says as soon as she sees them. ⟦L→P i =⟧“Just a minute. Don’t say it yet.”⟦/⟧
They sit down. They don’t say it. There’s a clock; it’s one of those that jerks.
⟦L→A i⟧“You told us to go home,”⟦/⟧ she says after a while, and she isn’t saying it to Petrescu.
⟦A→L i⟧“Yes. I made a mistake. I examined your father at eleven and I didn’t check the pressure in both his arms. If I had, we might have found this sooner. I’m so sorry. Your father died at nine minutes to three.”⟦/⟧
Out in the hall Dwayne’s telling somebody that visiting hours are over, in the voice that makes people thank him.
⟦L→A i⟧“Was he by himself?”⟦/⟧
⟦A→L i⟧“No. He was with us. He was talking, right up to the end. He asked what they call me at home.”⟦/⟧
She nods. She nods for quite a long time.
⟦L→A i⟧“And what do they?”⟦/⟧ says Lidija.

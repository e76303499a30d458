# title: Dead Weight 6.3: Hold
# style: first person past; curly double quotes; superhero web serial; debriefing with five, cape names and civilian names
# cast: X = Ximena Duarte | Ximena, Ballast, Mena, Duarte, mija, the narrator | she | narrator
# cast: G = Gordon Lisle | Gordon, Halfpenny, Gordo, Lisle | he
# cast: O = Odile Brandt | Odile, Tripwire, Brandt | she
# cast: D = Doc Anang | Doc, Dr. Anang, Emmanuel Anang, Emmanuel, the Doc | he
# cast: C = Captain Amaranth | Amaranth, the Captain, Captain, Judith Strand, Strand | she
# cast: M = Mami | her mother, my mother, Señora Duarte, Lupe | she
# cast: L = Mister Lull | Lull, Terrence Wojcik, Terry, Wojcik, Terrence | he
# cast: K = Skylark | the hero off the cereal | he
# cast: V = the guard | the corrections officer, Officer Beale, Beale | he
---
@heading
DEAD WEIGHT
6.3 – Hold
@end
@note
This one got long, sorry. Next week is an interlude from Gordon’s side and it’s about a quarter of the size. (That’s not a joke. Okay, it’s a bit of a joke.)
@end
They gave us the small conference room, so I knew it was going to be bad. The big one has a window. The small one has a table that seats six, a box of tissues, and a poster that says SAFETY IS A SUPERPOWER, and somebody, in about 2011, had drawn a mustache on the S.
Captain Amaranth had the head of the table. She doesn’t take up more space than other people, it only feels that way. Her cape was folded over the back of the chair like she’d come in from dinner.
⟦C→D+X+G+O i⟧“This isn’t disciplinary,”⟦/⟧ she said.
⟦G→C i⟧“Is it not?”⟦/⟧ said Gordon. ⟦G→C i =⟧“Only I’ve been to the other sort, and they have the same tissues.”⟦/⟧
⟦D→G i⟧“Gordon.”⟦/⟧
⟦G→D i⟧“I’m being cooperative, Doc. I’m setting the scene.”⟦/⟧
⟦C→G i⟧“You’re Halfpenny.”⟦/⟧
⟦G→C i⟧“That’s what it says on the mug.”⟦/⟧
⟦C→G i⟧“You were in the ventilation at Cordwainer Savings when it happened. Where, exactly?”⟦/⟧
⟦G→C i⟧“Over the elevator lobby. On my belly. Thirty-four inches high and needing a wee.”⟦/⟧
She wrote that down. I don’t know which part.
I should explain about the Annex for people just coming in. (Hi! Start at 1.1, it gets better.) There’s the Watch, and they’re in the tower, with the window. And there’s us, four blocks over, above the county tax office. I can make myself heavy. Gordon can make himself half. Odile sees ninety seconds ahead, if she’s had breakfast. Doc Anang isn’t powered, he’s just tired. We do cats, and barricades, and every third Thursday if the tower’s busy we do somebody like Mister Lull.
⟦C→X i⟧“And you, Ballast. You were the door.”⟦/⟧
⟦X→C i⟧“I’m usually the door.”⟦/⟧
⟦C→X i⟧“Tell me what you heard.”⟦/⟧
⟦X→C i⟧“On the radio? Doc said stand by. Then Gordon said he could see four tellers and the target, and nobody was asleep yet. And Doc said on three.”⟦/⟧
⟦C→X i⟧“And on three you went in.”⟦/⟧
⟦X→C i⟧“No.”⟦/⟧
⟦C→X i⟧“Why not?”⟦/⟧
Nobody looked at Odile. Four people not looking at one person in a room that size makes a kind of draft.
⟦O→C i⟧“Because I called hold,”⟦/⟧ Odile said.
She was nineteen. She had on the gray hoodie over her costume with the sleeves pulled down past her hands, and she’d been crying at some point but not recently.
⟦C→O i⟧“You called a hold. On a live breach, over the coordinator.”⟦/⟧
⟦O→C i⟧“Yes.”⟦/⟧
⟦C→O i⟧“For how long?”⟦/⟧
⟦O→C i⟧“Till I said.”⟦/⟧
⟦C→O i⟧“Four minutes. In which time Terrence Wojcik sang sixty-one people to sleep, and walked out of the loading dock with four point two million dollars in a laundry cart.”⟦/⟧
⟦O→C i⟧“I know what he did. I was there.”⟦/⟧
⟦D→C i⟧“Captain, if I could just—”⟦/⟧
⟦C→D i⟧“In a moment, Emmanuel. One of the sixty-one was driving a forklift, Ms. Brandt. He’s going to keep the leg. I’d like to be able to tell his wife what you saw that was worse.”⟦/⟧
Odile pulled her sleeves down another inch.
⟦O→C i⟧“I’d rather not say.”⟦/⟧
⟦C→O i⟧“You’d *rather* not.”⟦/⟧
⟦O→C i⟧“No.”⟦/⟧
⟦G→C i⟧“Well, that’s her right,”⟦/⟧ said Gordon. ⟦G→C i =⟧“Isn’t it? Precogs don’t have to testify. There was that case with the racehorse.”⟦/⟧
⟦C→G i⟧“That was a court. This is a conversation.”⟦/⟧
⟦X→C i⟧“You said it wasn’t disciplinary.”⟦/⟧ It came out of me before I’d thought, and with it about forty extra pounds. The chair creaked. It’s embarrassing, it’s like blushing. ⟦X→C i =⟧“So if it’s just talking, she can just not.”⟦/⟧
The Captain turned the whole of her attention on me. She has very pale eyes. They say she once stopped a train by disapproving of it.
⟦C→X i⟧“You weigh three hundred pounds, Ms. Duarte.”⟦/⟧
⟦X→C i⟧“Right now? About that.”⟦/⟧
⟦C→X i⟧“Is it loyalty, or do you know something?”⟦/⟧
⟦X→C i⟧“I don’t know anything, ma’am. I’m the door.”⟦/⟧
⟦D→C i⟧“I think,”⟦/⟧ said Doc, ⟦D→C i =⟧“that we should break for lunch.”⟦/⟧ It was nine-forty in the morning. He said it so gently that everybody stood up.
@break ■
For the record, here’s what I had, from the door.
It’s bronze, the Cordwainer door. It has beavers on it. I’d been leaning next to it since nine with a stroller, in a wig, and there was a bag of rice in the stroller. Odile was at the bus stop behind me being a teenager. Doc was in the van. It was a Friday, it was raining a little and people were going in with their checks over their heads.
⟦D→G i⟧“Halfpenny, what’ve you got?”⟦/⟧
⟦G→D i⟧“Dust,”⟦/⟧ said my ear. ⟦G→D i =⟧“Four tellers, one guard, one very bored toddler. And there’s himself. Brown hat, by the deposit slips. He’s reading the leaflet about mortgages.”⟦/⟧
⟦D→G i⟧“Is he singing?”⟦/⟧
⟦G→D i⟧“He’s licking a pencil.”⟦/⟧
⟦D→X i⟧“Ballast, how’s the door?”⟦/⟧
⟦X→D i⟧“It’s got beavers.”⟦/⟧
⟦G→X i⟧“It’s a guild thing, beavers. I could tell you about it.”⟦/⟧
⟦D→G i⟧“Please don’t, Gordon. All right, everyone. We go quick, we go loud, and nobody takes an earplug out until I say. Tripwire?”⟦/⟧
She didn’t say anything. I looked over at the bus stop in the side of a car window. She was sitting up very straight, with her hands in her lap, and her face was wrong. It was like a TV with the sound off.
⟦D→O i⟧“Odile? Are we clear?”⟦/⟧
⟦O→D i⟧“I’m looking,”⟦/⟧ she said.
⟦D→X+O+G i⟧“On three, then. One.”⟦/⟧
I dropped the bag of rice. I let it come, all of it, up from the soles of my feet, till the sidewalk said something.
⟦D→X+O+G i⟧“Two.”⟦/⟧
⟦O→X+D+G i⟧“Hold!”⟦/⟧ yelled Odile. I didn’t need the radio. Half the street turned around. ⟦O→X+D+G i =⟧“Hold, hold, *hold*, nobody go in!”⟦/⟧
And I had about nine hundred pounds of me already moving, and I grabbed a parking meter, and that’s where the parking meter went, since a few of you asked.
@break ■
The roof of the tax office has an air handler, a dead ficus and a view of the back of a bigger building. Odile was behind the air handler. She always is. I sat down next to her, and the gravel crunched, and I let the weight out of me a little at a time till I was down to what I am.
⟦X→O i⟧“I brought you an empanada. It’s from my mom. She thinks you’re thin.”⟦/⟧
⟦O→X i⟧“I know. You were going to say it’s spinach.”⟦/⟧
⟦X→O i⟧“It’s spinach.”⟦/⟧
⟦O→X i⟧“And I was going to say I’m not hungry, and you were going to leave it on the ledge, and then a pigeon.”⟦/⟧
⟦X→O i⟧“So eat it.”⟦/⟧
She ate it. She’s a messy eater for someone who knows where the crumbs are going to go. Down in the street a bus let its air out.
⟦O→X i⟧“Don’t ask me,”⟦/⟧ she said.
⟦X→O i⟧“I wasn’t going to.”⟦/⟧
⟦O→X i⟧“You were. In a second.”⟦/⟧
⟦X→O i⟧“Well now I’m *not*. See? You broke it.”⟦/⟧
That got a laugh, half of one. Then she put her head down on her knees.
⟦O→X i⟧“If I tell her, then it’s in a report. And then he’ll read it. He reads all of them, he reads them in the tub.”⟦/⟧
⟦X→O i⟧“Who does?”⟦/⟧
She didn’t answer. There’s just one person at the Annex who reads in the tub, because there’s only one who fits in the sink of the break room.
⟦X→O i⟧“Gordon,”⟦/⟧ I said.
⟦O→X i⟧“You went through the door. You always go first, so you’re in and I’m behind you, it’s all normal. And Lull turns around and he looks right up at the vent. And he sings up. He doesn’t do the tellers, he does the vent. It’s just two notes.”⟦/⟧ She was talking into her own legs. ⟦O→X i =⟧“And Gordon goes to sleep, so he stops holding the half. And he’s in a duct that’s eighteen inches wide.”⟦/⟧
I had a picture. I wish I hadn’t. I’ve been in that duct, or anyhow I’ve looked up it, when we did the walk-through; it’s galvanized, with a seam every four feet and screws coming through on the inside, and Gordon had patted it like you’d pat a horse and said it was roomy, he’d been in worse in Leicester.
⟦X→O i⟧“He comes back to full size.”⟦/⟧
⟦O→X i⟧“All at once. He’s six foot two, Mena.”⟦/⟧
⟦X→O i⟧“Okay.”⟦/⟧
⟦O→X i⟧“There was a sound. I heard it, I was the only one who was ever going to hear it, and I heard it four times, because I kept on looking to see if there was one where it didn’t. And the only one was if we stayed out. So I said hold.”⟦/⟧
⟦X→O i⟧“That’s good. Odile, that’s what you’re *for*. Just tell her that!”⟦/⟧
⟦O→X i⟧“And then he never goes in a vent again. Would you? He’s been in this twenty-two years. It’s all he does, it’s the only thing they let him do, and he thinks it’s funny and he’s not scared. And I’d be the one that did that.”⟦/⟧
⟦G→O i⟧“I’m scared every bloody time,”⟦/⟧ said the air handler.
We both screamed. I went through the gravel to about the ankles.
He came out from underneath, where there’s a gap you wouldn’t put a cat through, brushing at his knees. He was three foot one and had his reading glasses on.
⟦G→X+O i⟧“Sorry. I wasn’t eavesdropping. I was, but I’d got here first. I come here for a smoke.”⟦/⟧
⟦O→G i⟧“How much did you hear?”⟦/⟧
⟦G→O i⟧“Eighteen inches wide,”⟦/⟧ said Gordon. He let go of it, then, and came up to full size with a grunt, the way you’d get out of a low car. He’s got a long, creased face like a good shoe. ⟦G→O i =⟧“I did wonder. I felt a sort of goose on my grave.”⟦/⟧
⟦O→G i⟧“I’m sorry.”⟦/⟧
⟦G→O i⟧“What in God’s name for?”⟦/⟧
⟦O→G i⟧“You weren’t supposed to know.”⟦/⟧
⟦G→O i⟧“Sweetheart, my dad fitted lifts. He knew every way there was for a lift to kill you and he’d tell us over tea. He rode in one every day till he was seventy.”⟦/⟧ He held out a hand and pulled her up. ⟦G→O i =⟧“You go down there and tell Her Majesty. Spell my name right.”⟦/⟧
⟦X→G i⟧“I’m stuck,”⟦/⟧ I said.
⟦G→X i⟧“I know you are, love. I’m choosing not to look.”⟦/⟧
@break ■
So Odile told her, and the Captain listened, and said, thank you, that’s very clear, and that since nothing she’d seen had happened there was no way to verify it. And she suspended her pending a review. Just like that. She used the same voice for both halves.
They sent somebody over from the tower for her earpiece. It was Skylark, the actual one, off the cereal. He stood around by the lockers in his boots with the wings on while she emptied hers into a grocery bag.
⟦K→O i⟧“I just need a signature,”⟦/⟧ he said. ⟦K→O i =⟧“Here, and an initial there. I’m really sorry about this. I’m a fan.”⟦/⟧
⟦O→K i⟧“Of who?”⟦/⟧
⟦K→O i⟧“Of, well, the whole... what you guys do over here. It’s so *grounded*.”⟦/⟧
⟦G→K i⟧“Can you fly with a carrier bag over your head, son?”⟦/⟧ asked Gordon.
⟦K→G i⟧“Sorry?”⟦/⟧
⟦D→K i⟧“He’s joking,”⟦/⟧ said Doc. ⟦D→K i =⟧“Let me have the pen, I’ll countersign. Odile, you don’t have to do this today. I told the Captain I’d bring it across myself.”⟦/⟧
⟦O→D i⟧“It’s fine, Doc. He was always going to come.”⟦/⟧
⟦X→O i⟧“Always since when?”⟦/⟧
She had a plush otter in her hand. She looked at it as if it might know.
⟦O→X i⟧“I don’t know,”⟦/⟧ she said. ⟦O→X i =⟧“Breakfast?”⟦/⟧
I noticed that. I’d like some credit for it, later on. I noticed it and I put it down somewhere and I didn’t pick it up again till it was too late to be any use, which is how I notice most things.
⟦K→X i⟧“Is it true,”⟦/⟧ Skylark said to me, low, ⟦K→X i =⟧“that you went through the floor at the Mayor’s thing?”⟦/⟧
⟦X→K i⟧“It was two floors.”⟦/⟧
⟦K→X i⟧“That’s so cool. Does it hurt?”⟦/⟧
⟦G→X i⟧“He’s nice, isn’t he,”⟦/⟧ said Gordon. ⟦G→X i =⟧“I was all ready to hate him. It’s like kicking a spaniel.”⟦/⟧
⟦O→D i⟧“Who’s going to do the coffee order?”⟦/⟧ said Odile. Her voice had gone up. ⟦O→D i =⟧“You never know what you want till you’re there. I always know. Who’s going to do it?”⟦/⟧
Nobody had an answer to that, not even the tower. Doc took off his glasses and wiped them on his tie for quite some time.
I went home and ate standing up.
⟦M→X i⟧“Sit,”⟦/⟧ said my mother.
⟦X→M i⟧“I’ll break it.”⟦/⟧
⟦M→X i⟧“You’ll break it, we’ll get another. It’s from the Goodwill. Sit, you’re making my floor nervous.”⟦/⟧
I sat. The chair held. My mother put rice on my plate, then looked at my face and put more rice.
⟦M→X i⟧“The little one, did she eat it?”⟦/⟧
⟦X→M i⟧“She ate it.”⟦/⟧
⟦M→X i⟧“She left the edge. She always leaves the edge.”⟦/⟧
⟦X→M i⟧“Mami, they’re going to fire her. She saved his life, and they’re going to fire her, because it worked. If it hadn’t worked there’d be proof.”⟦/⟧
⟦M→X i⟧“So who else was there?”⟦/⟧
⟦X→M i⟧“What do you mean?”⟦/⟧
⟦M→X i⟧“I mean who else. When your uncle said he never touched the car, I didn’t ask your uncle. I asked the tree.”⟦/⟧
⟦X→M i⟧“There wasn’t anybody! It’s just us, and the tellers were asleep, and...”⟦/⟧
I stopped with the fork in the air. She went on drying a pot.
The phone on the wall rang. She got it, because she always does, it might be Radio Fe.
⟦M→D i⟧“Bueno? ... Yes, Doctor. ... No, she’s eating. ... No, you can tell *me*, and I’ll tell her when she’s done.”⟦/⟧ She listened, and her eyebrows went up. She put the thing against her chest. ⟦M→X i⟧“It’s your Doctor Anang. He says a man came in the police station with a laundry cart. He gave it all back. He won’t talk to anyone but you.”⟦/⟧
@break ■
You don’t interview Mister Lull in a room. You do it through an inch and a half of glass with the sound off, and he types.
That’s the regulation, anyway. When I got to County there was a corrections officer outside the door with his ear defenders round his neck, eating a yogurt.
⟦V→X i⟧“He’s been no trouble,”⟦/⟧ said the officer. His tag said BEALE. ⟦V→X i =⟧“He said the intercom’s fine, he’s not going to do anything. He’s lost his voice.”⟦/⟧
⟦X→V i⟧“He’s what?”⟦/⟧
⟦V→X i⟧“Laryngitis. Nurse looked. You wanna hear him, he sounds like a gate.”⟦/⟧
⟦D→V i⟧“And you just believed him?”⟦/⟧ said Doc, who’d met me in the lot with his tie in his pocket.
⟦V→D i⟧“I’m awake, aren’t I?”⟦/⟧
I went in by myself. I made Doc stay at the other end of the hall with the yogurt. On the far side of the glass sat a balding man of around fifty in a paper suit. He had a big soft chin, and a scarf on. They’d let him keep the scarf.
⟦L→X i⟧“You’re the door,”⟦/⟧ whispered the intercom.
⟦X→L i⟧“People keep telling me that.”⟦/⟧
⟦L→X i⟧“I’ve seen you on the television. You sat on the Ravager.”⟦/⟧
⟦X→L i⟧“What do you want, Mr. Wojcik?”⟦/⟧
⟦L→X i⟧“Terry. I want to ask you something. After that I’ll sign whatever it is.”⟦/⟧ He swallowed, and you could see that it hurt. ⟦L→X i =⟧“There was somebody in the ceiling.”⟦/⟧
I kept my face where it was. I didn’t keep my weight where it was; the floor gave a tick.
⟦L→X i⟧“I heard him. He has a little whistle in his nose. I’ve got good ears, it comes with it. I thought, there’s a kid up there, they’ve put a *kid* in a duct, what sort of people are they?”⟦/⟧
⟦X→L i⟧“He’s fifty-three.”⟦/⟧
⟦L→X i⟧“Is he? Well, I was going to put him under. It seemed kinder, before things got noisy. I had the breath for it and everything. And you lot didn’t come. I stood there with my mouth open, and half a minute went by and I thought, what are they waiting for? And I looked up again and I saw the size of the duct.”⟦/⟧
He rubbed his chin for a while.
⟦L→X i⟧“I drove a school bus for eleven years, miss. I never hurt anyone in my life. I put people to sleep. They wake up and they’re rested. I do their blood pressure a favor, and then I take the money. That’s the deal I’ve got with myself.”⟦/⟧
⟦X→L i⟧“There was a man on a forklift.”⟦/⟧
⟦L→X i⟧“Yes, they told me that. That’s why I’m here. I can’t sing since. I open it up and there’s nothing there.”⟦/⟧
⟦X→L i⟧“Would you say that to somebody? On the record? The part about the duct.”⟦/⟧
⟦L→X i⟧“I’ll say it to the Pope. But it’s my turn.”⟦/⟧ He leaned up close, so the glass went foggy under his nose. ⟦L→X i =⟧“Which one of you stopped it?”⟦/⟧
⟦X→L i⟧“I can’t tell you that.”⟦/⟧
⟦L→X i⟧“It was the girl. She’s the one who sees. I read the magazines, she sees a minute and a half.”⟦/⟧
⟦X→L i⟧“So?”⟦/⟧
⟦L→X i⟧“So I’ve been lying there on that bunk doing the sum. When did she say hold?”⟦/⟧
⟦X→L i⟧“Nine-eighteen. And ten, fifteen seconds.”⟦/⟧ I’d read it on the transcript so many times I could see the typing.
⟦L→X i⟧“There’s a clock in that lobby. A big ugly brass thing. I was looking right at it when I heard the fella’s nose, that’s how I know. It said nine twenty-one.”⟦/⟧
I didn’t get it. Then I did.
⟦X→L i⟧“It could’ve been fast,”⟦/⟧ I said.
⟦L→X i⟧“It’s a bank. I set my watch by it. At nine-eighteen I didn’t know there was anyone up there. I hadn’t made up my mind to anything. There wasn’t a thing for her to see for another minute at the least.”⟦/⟧ He smiled at me, rather sadly, through the fog. ⟦L→X i =⟧“I wouldn’t put *that* in the report, if I was you. They’d move her across to the tower, and you’d never see her again.”⟦/⟧
When I came out Doc was standing where I’d left him. He’d finished Beale’s yogurt.
⟦D→X i⟧“Well? Will he make a statement?”⟦/⟧
⟦X→D i⟧“Yeah. He’ll clear her.”⟦/⟧
⟦D→X i⟧“Oh, thank heavens.”⟦/⟧ He put his arms round me, or as far as they’d go. He had to get up on his toes. ⟦D→X i =⟧“What else? You’re making a dent.”⟦/⟧
I was. I could feel the linoleum going soft. My phone was buzzing in my pocket, and I knew who it was. I took it out anyway, and there she was, on the little screen, and I hadn’t even got it to my ear.
⟦O→X i⟧“Don’t tell him,”⟦/⟧ said Odile.
@note
Next update Saturday. Typos in the comments pls! Someone asked what Amaranth can bench, the answer is "your whole family"
@end

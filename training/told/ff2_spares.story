# title: The Spares
# style: third person past; straight double quotes; comms in italics; team of seven with code names; found family
# cast: V = Marisol Vega | Vega, Halcyon, Mari, Marisol, boss, Cap | she
# cast: B = Dmitri Halloran | Halloran, Breaker, Dima, Dmitri | he
# cast: J = June Achterberg | June, Static, Achterberg, Junebug | she
# cast: T = Theo Banerjee | Banerjee, Theo, Paper, Teddy | he
# cast: W = Ludovic Sand | Wick, Ludo, Sand, Ludovic | he
# cast: C = Ines Corrow | Corrow, Glass, Ines | she
# cast: K = Kit Malone | Kit, Fledge, Malone, the kid | he
# cast: D = Director Hale | the Director, Director Hale, Hale | she
# cast: P = Agent Pruitt | Pruitt, Agent Pruitt | he
# cast: M = Mr. Lisle | Lisle, Mr. Lisle | he
---
@summary
Division has an A team. This is not them. Seven people, one van, and a mission briefing that should have been an email.
@end
@note
Notes: Set after "Nobody's Birthday" but you don't need to have read it. Comms are in italics. I am so sorry about the ferret.
@end
@heading
Chapter 4: What Halloran Did
@end
The briefing was at six, and at ten past six there were five of them in the room and one doughnut left.
⟦D→V+B+T+W+C i⟧"Since we are apparently not waiting for the others,"⟦/⟧ said Director Hale. She touched the table and a building came up out of it in blue light, nineteen floors, turning. ⟦D→V+B+T+W+C i =⟧"The Lisle Foundation. As of last night they have something of ours in the basement."⟦/⟧
⟦W→D i⟧"How much something?"⟦/⟧ asked Wick. He had his boots on the table. The light went through them.
⟦D→W i⟧"About so much."⟦/⟧ She held her finger and thumb apart. ⟦D→V+B+T+W+C i =⟧"It's called the Anselm key. It opens every door that Division has ever closed."⟦/⟧
⟦C→D i⟧"*Every* door?"⟦/⟧
⟦D→C i⟧"You of all people can do that sum, Corrow."⟦/⟧
Ines did it. You could see her doing it. She was a small grey woman with a face like a shut drawer, and she took the last doughnut and tore it in half and gave the bigger bit to Banerjee without looking at him.
⟦T→D i⟧"And who let it walk out?"⟦/⟧ Banerjee said round the doughnut.
⟦D→T i⟧"That is being looked into."⟦/⟧
⟦W→T i⟧"So it was Pruitt."⟦/⟧
⟦D→W i⟧"It is being *looked into*, Mr. Sand."⟦/⟧
⟦W→V i⟧"It was Pruitt,"⟦/⟧ Wick told the ceiling.
At the end of the table Marisol Vega hadn't said anything at all. She had her chin on her fist. She'd been looking at the nineteenth floor, and then the fifteenth, and now she leaned over and put one brown finger on the ninth, where there was a gap in the blue.
⟦V→D i⟧"What's this?"⟦/⟧
⟦D→V i⟧"A garden."⟦/⟧
⟦V→D i⟧"Inside?"⟦/⟧
⟦D→V i⟧"Mr. Lisle likes orchids."⟦/⟧
⟦B→V i⟧"Glass roof over it?"⟦/⟧ That was Halloran, and it was so unusual for Halloran to speak in a briefing that everyone turned round. He was standing, as always, because of the chairs. He went slowly red. ⟦B→V i =⟧"Only if it's a glass roof, Fledge could come in from the top. He's only little."⟦/⟧
⟦K→B i⟧"I'm five *nine*,"⟦/⟧ said a voice from the air vent.
There was a silence.
⟦D→V i⟧"Is that,"⟦/⟧ said the Director, ⟦D→V i =⟧"the child?"⟦/⟧
⟦V→D i⟧"No, ma'am."⟦/⟧
⟦K→D i⟧"No, ma'am,"⟦/⟧ the vent agreed.
⟦D→V i⟧"I said he was not to be in on this one, Vega. I was perfectly clear. He's got school."⟦/⟧
⟦K→D i⟧"It's a half day!"⟦/⟧
⟦V→K i⟧"Kit, get out of the ceiling."⟦/⟧
⟦K→V i⟧"I can't, Cap. June's behind me."⟦/⟧
⟦J→V i⟧"Hi, boss,"⟦/⟧ said the vent, in a different voice.
@break * * *
⟦T→V i⟧"She said to leave him at home,"⟦/⟧ Banerjee said, for the fourth time, somewhere on the ring road. He was driving. It was his van; it said ABLE & SONS DRAINS on the side, and it smelled of every one of them. ⟦T→V i =⟧"I heard her. We all heard her. She said, ⟦D→V a quoted⟧'If that boy sets foot in the building I will have your badge, Vega, and I will have it as a *brooch.*'⟦/⟧"⟦/⟧
⟦V→T i⟧"And he's not going to set foot in it."⟦/⟧
⟦T→V i⟧"He's in a harness, Mari!"⟦/⟧
⟦V→T i⟧"So his feet won't touch."⟦/⟧
In the back June had three screens on her knees and the ferret round her neck. The ferret was called Agent Pruitt, after Agent Pruitt. ⟦J→T i⟧"You've missed the turn, Teddy."⟦/⟧
⟦T→J i⟧"I haven't missed the turn."⟦/⟧
⟦J→T i⟧"You have, though."⟦/⟧
⟦T→J i⟧"I'm *taking* the—"⟦/⟧
⟦W→T i⟧"You've missed the turn, mate."⟦/⟧
⟦T→W i⟧"Thank you, Ludo."⟦/⟧
⟦W→T i⟧"Nobody calls me Ludo."⟦/⟧
⟦V→W i⟧"I call you Ludo."⟦/⟧
⟦W→V i⟧"You're allowed."⟦/⟧ He had a match between his teeth. It had been lit for some time. ⟦W→T i =⟧"*He's* not."⟦/⟧
Kit was wedged between Halloran and the door, which was like being wedged between a cliff and a door. He checked the buckle on his chest. He checked it again. A hand the size of a tea tray came down over both of his.
⟦B→K i⟧"It's good,"⟦/⟧ said Halloran quietly. ⟦B→K i =⟧"I did it up myself."⟦/⟧
⟦K→B i⟧"What if I drop it?"⟦/⟧
⟦B→K i⟧"Then I'll catch it."⟦/⟧
⟦K→B i⟧"What if I drop *me?*"⟦/⟧
⟦B→K i⟧"Same."⟦/⟧
Across from them Corrow was putting a rifle together in the dark, by feel. ⟦C→K i⟧"First time I went through a roof,"⟦/⟧ she remarked, ⟦C→K i =⟧"I was sick in a fountain."⟦/⟧
Kit stared at her. ⟦K→C i⟧"Really?"⟦/⟧
⟦C→K i⟧"On a bishop."⟦/⟧
⟦K→C i⟧"Is that *true?*"⟦/⟧
She clicked something into something. ⟦C→K i⟧"He was very nice about it."⟦/⟧
@break * * *
*⟦J→V i⟧"Static to Halcyon. Cameras are mine. Lobby's clear, there's one guard and he's doing a crossword."⟦/⟧*
*⟦V→J i⟧"Copy, Static. Glass?"⟦/⟧*
*⟦C→V i⟧"In position. I can see him. It's the cryptic."⟦/⟧*
*⟦V→W i⟧"Wick?"⟦/⟧*
*⟦W→V i⟧"Basement door. It's warm down here. I like it."⟦/⟧*
*⟦V→W i⟧"Don't like it too much."⟦/⟧*
*⟦W→V i⟧"I'd never."⟦/⟧*
*⟦V→K i⟧"Fledge, talk to me."⟦/⟧*
Kit was lying on his face on a glass roof, two hundred feet above the street, and he could see his own breath on it and, through his breath, orchids. He swallowed. *⟦K→V i⟧"I'm here. I'm on the, uh. I'm on it."⟦/⟧*
*⟦B→K i⟧"I've got his line,"⟦/⟧* rumbled Halloran, and Kit felt a small tug at his back, like somebody straightening his collar.
*⟦V→K i⟧"On my mark, then. Three. Two."⟦/⟧*
*⟦J→V i⟧"Wait. Wait, wait, hold—"⟦/⟧*
*⟦V→J i⟧"Static?"⟦/⟧*
*⟦J→V i⟧"There's somebody in the garden."⟦/⟧*
Nobody breathed. Down among the leaves a light had come on, a soft one, and under it was a man in a dressing gown with a watering can. He was very old. He went from pot to pot. He seemed to be talking to them.
*⟦T→V i⟧"That's Lisle,"⟦/⟧* Banerjee said, in the van. *⟦T→V i =⟧"That's him. That's the man himself. Mari, abort."⟦/⟧*
*⟦V→T i⟧"Not yet."⟦/⟧*
*⟦T→V i⟧"He's right under the kid!"⟦/⟧*
*⟦C→V i⟧"I have a shot,"⟦/⟧* said Corrow, with no expression whatever.
*⟦V→C i⟧"*Negative*, Glass. He's watering a plant."⟦/⟧*
*⟦C→V i⟧"I'm only saying that I have it."⟦/⟧*
And that was when the old man looked up, straight up, through the glass, and saw a boy looking down at him, and waved.
Kit, who had been properly brought up, waved back.
The roof went.
@break * * *
He didn't remember the falling. He remembered the stop. It knocked every bit of air out of him, and he swung there on the end of his line, turning, six feet over a bed of white orchids, with bits of glass coming down all round him like a very slow shower.
⟦M→K i⟧"Goodness me,"⟦/⟧ said Mr. Lisle. ⟦M→K i =⟧"Are you hurt?"⟦/⟧
⟦K→M i⟧"No, sir,"⟦/⟧ Kit wheezed. ⟦K→M i =⟧"Sorry about your roof."⟦/⟧
⟦M→K i⟧"It leaked. Are you from Division?"⟦/⟧
*⟦V→K i⟧"Say no,"⟦/⟧* said Vega in his ear.
*⟦W→K i⟧"Say you're the window cleaner,"⟦/⟧* said Wick.
⟦K→M i⟧"I'm from the drains,"⟦/⟧ said Kit.
The old man nodded as though this was what he'd expected. He put the watering can down. He felt in the pocket of the dressing gown, and above them on the broken edge something enormous moved, and the line twitched.
⟦M→K i⟧"Then you'll be wanting this, I expect. I'm told it opens things."⟦/⟧ It was lying in his palm, about so long, and dull, like a key to a shed. ⟦M→K i =⟧"A young man sold it to me on Tuesday. Nervous. A moustache. I thought at the time that he couldn't be supposed to have it. He kept saying, ⟦P→M a quoted⟧'You didn't get it from me, you didn't get it from me.'⟦/⟧ Well, of course, one *did.*"⟦/⟧
*⟦group→V i⟧"Pruitt,"⟦/⟧* said three voices at once. 
Kit reached. He was a foot short. ⟦K→M i⟧"Could you,"⟦/⟧ he began, ⟦K→M i =⟧"I mean, if it's not too much—"⟦/⟧
⟦P→M i⟧"Don't give it to him!"⟦/⟧
The door at the end of the garden had banged open. He was in his shirtsleeves, and he had a gun, and the gun was shaking. He really did have a moustache.
*⟦V→K i⟧"Is that him?"⟦/⟧*
*⟦J→V i⟧"That's him. That's actual Pruitt. Boss, the lifts just locked, I didn't do that, I've lost the—"⟦/⟧*
*⟦V→B i⟧"Breaker, get him up. Get him up *now.*"⟦/⟧*
*⟦B→V i⟧"Can't. Line's caught."⟦/⟧*
*⟦V→C i⟧"Glass!"⟦/⟧*
*⟦C→V i⟧"There's a palm tree in the way."⟦/⟧*
*⟦V→C i⟧"Shoot the *palm tree*, Ines!"⟦/⟧*
Agent Pruitt came down the path between the pots with his arm out straight. ⟦P→K i⟧"Hands where I can see them, Malone."⟦/⟧
⟦K→P i⟧"I'm upside down,"⟦/⟧ Kit said. ⟦K→P i =⟧"They're wherever they go."⟦/⟧
⟦P→M i⟧"Give me the key, Mr. Lisle."⟦/⟧
⟦M→P i⟧"But you've only just sold it to me."⟦/⟧
⟦P→M i⟧"Give me the fucking—"⟦/⟧
Nobody ever agreed afterwards on what Halloran did. Corrow, who had seen it down a scope, said he'd jumped. Wick said nobody that size could jump and that he must have just stopped holding on. What Kit saw was the sky going dark, and then there was a noise like a piano, and Dmitri Halloran was standing in a flower bed up to his shins with his back to the gun and both arms round him.
The gun went off. It went off again.
*⟦J→B i⟧"Dima?"⟦/⟧* June's voice had gone up very high. *⟦J→B i =⟧"Dima. Dima, say something. Breaker, report. *Somebody* report—"⟦/⟧*
⟦B→K i⟧"You all right?"⟦/⟧ said Halloran, into the top of Kit's head.
⟦K→B i⟧"You got *shot.*"⟦/⟧
⟦B→K i⟧"Bit."⟦/⟧
⟦K→B i⟧"You got shot *twice!*"⟦/⟧
⟦B→K i⟧"Told you I'd catch it."⟦/⟧
@break * * *
The safe house had one bathroom, and Halloran was in it, on the edge of the tub, with his shirt off. The bullets had gone in about as far as a thumbtack goes into oak. Theo was getting them out with the good tweezers.
⟦T→B i⟧"Hold still."⟦/⟧
⟦B→T i⟧"I am."⟦/⟧
⟦T→B i⟧"You're shaking the *house*, Dmitri."⟦/⟧
⟦B→T i⟧"It tickles."⟦/⟧
There were five other people in the doorway, and none of them were helping. ⟦W→T i⟧"Does he need whisky?"⟦/⟧ Wick wanted to know. ⟦W→T i =⟧"I feel like this is where there's whisky."⟦/⟧
⟦T→W i⟧"It's for the wound."⟦/⟧
⟦W→T i⟧"*I'm* wounded."⟦/⟧
⟦C→W i⟧"You burned your own thumb,"⟦/⟧ said Ines.
⟦W→C i⟧"In the line of duty!"⟦/⟧
⟦J→W i⟧"On a toastie, Wick."⟦/⟧
⟦W→J i⟧"The toastie was *part* of the—"⟦/⟧
⟦V→W+J i⟧"Enough."⟦/⟧ Marisol had the phone against her shoulder. She was still in the black, with glass in her hair, and she looked about a hundred. ⟦V→B+J+T+W+C+K i =⟧"That was the Director. They've got Pruitt in a room. He's crying. The key's in her desk."⟦/⟧
⟦J→V i⟧"And?"⟦/⟧
⟦V→J i⟧"And what?"⟦/⟧
⟦J→V i⟧"And is it your badge?"⟦/⟧ asked June in a small voice. ⟦J→V i =⟧"Is she having it as a brooch?"⟦/⟧
Vega let them wait for it. She'd never been able to resist that. ⟦V→J i⟧"She asked me if anybody had set foot in the building."⟦/⟧
⟦J→V i⟧"And what did you say?"⟦/⟧
⟦V→J i⟧"I said, ⟦V→D a quoted⟧'Only Halloran, ma'am, and he's very sorry.'⟦/⟧"⟦/⟧
It was Theo who started it. He had to put the tweezers down. Then June was leaning on the towel rail, howling, and Wick had slid down the door frame, and even Corrow had something the matter with her mouth. Kit looked from one to the other of them. His knees had begun to go, now that it didn't matter. Nobody had told him about that part.
Somebody moved up on the edge of the tub.
⟦B→K i⟧"Here."⟦/⟧
He sat. It was like sitting down next to a stove.
⟦K→B i⟧"I've got double maths tomorrow,"⟦/⟧ he said after a while. It sounded stupid as soon as it was out.
⟦B→K i⟧"I'm good at maths."⟦/⟧
Kit looked up at him. ⟦K→B i⟧"Are you?"⟦/⟧
⟦T→K i⟧"He's *terrible* at maths,"⟦/⟧ said Banerjee, wiping his eyes. ⟦T→K i =⟧"Ask Ines."⟦/⟧
⟦C→K i⟧"Ask me,"⟦/⟧ said Ines. ⟦C→K i =⟧"But eat something first, little bird. You're green."⟦/⟧
⟦V→B+J+T+W+C i⟧"Toasties, then,"⟦/⟧ said Vega. ⟦V→W i =⟧"Ludo. Go and burn your other thumb."⟦/⟧
⟦W→V i⟧"Ma'am, yes, ma'am."⟦/⟧
@break * * *
Vega had made her report standing up. It took four minutes. It left out the ferret.
⟦D→V i⟧"And Pruitt just told you all this."⟦/⟧ Hale was at the window of her office with her back to the room.
⟦V→D i⟧"He told Static. She took him a cup of tea."⟦/⟧
⟦D→V i⟧"That's not in the manual."⟦/⟧
⟦V→D i⟧"No, ma'am. She says, ⟦J→V a quoted⟧'He looked like somebody's uncle, so I talked to him like he was somebody's uncle.'⟦/⟧ He gave her two bank accounts and the name of his dentist."⟦/⟧
⟦D→V i⟧"And what does Static want for it?"⟦/⟧
⟦V→D i⟧"A new van."⟦/⟧
⟦D→V i⟧"Out of the question."⟦/⟧
⟦V→D i⟧"I said you'd say that."⟦/⟧
⟦D→V i⟧"How's Breaker?"⟦/⟧
⟦V→D i⟧"Sore."⟦/⟧
⟦D→V i⟧"And the—"⟦/⟧ The Director moved a pen from one side of the sill to the other. ⟦D→V i =⟧"And the boy who wasn't there?"⟦/⟧
⟦V→D i⟧"He's fine, Ruth."⟦/⟧
⟦D→V i⟧"I signed his papers, Marisol. I sat in that kitchen and I told his grandmother he'd be carrying *bags.*"⟦/⟧
⟦V→D i⟧"I know."⟦/⟧
⟦D→V i⟧"She gave me a scone."⟦/⟧
Vega didn't know what to do with her hands. She'd worked for the woman eleven years and she had never once seen her shoulders do that. In the end she came round the desk and stood next to her, and they both looked at the car park.
⟦D→V i⟧"He waved, I understand,"⟦/⟧ said Hale, by and by.
⟦V→D i⟧"He's polite."⟦/⟧
⟦D→V i⟧"Dismissed, Captain."⟦/⟧
⟦V→D i⟧"Ma'am."⟦/⟧
⟦D→V i⟧"Vega? What colour van?"⟦/⟧
Down in the garage six people and a ferret were pretending that they hadn't been listening. June had the earpiece out on the bonnet, turned up as far as it would go. *She said what colour,* Wick mouthed. Halloran put one finger to his lips.
*⟦V→D i⟧"Black, ma'am,"⟦/⟧* said the earpiece. *⟦V→D i =⟧"And they'd like it to smell of nothing."⟦/⟧*
⟦K→J i⟧"She *knows* we're—"⟦/⟧
⟦J→K i⟧"Shh."⟦/⟧
⟦K→J i⟧"She knows we're listening, though!"⟦/⟧
⟦C→K i⟧"She's known since the lift,"⟦/⟧ murmured Corrow. ⟦C→K i =⟧"I told her."⟦/⟧
⟦W→C i⟧"*Traitor*,"⟦/⟧ said Wick, with love.
@break * * *
And on the roof of the old van the ferret, whom everyone had forgotten, opened one eye, looked down at its people, and went back to sleep on the Director's second-best key.

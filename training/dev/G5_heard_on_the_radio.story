# title: Heard on the Radio
# style: third person past; curly quotes; AO3; fix-it for a season finale; hardly any tags
# cast: I = Inés Castellanos | Inés, Castellanos, Agent Castellanos, Nessie | she
# cast: H = Hollis Burke | Hollis, Burke, Agent Burke | he
# cast: Z = Zygmunt Wojcik | Ziggy, Zygmunt, Wojcik | he
# cast: A = Director Abernathy | Abernathy, the director, ma’am | she
# cast: P = the night porter | the porter | he
---
@summary
They never showed the body. I have been saying this for nine months to anyone who would stand still. They never showed the body.
@end
@note
Fix-it for 3x22. Contains: everything up to and including 3x22, a closed loop, a lot of ketchup. The title is the whole trick, so there you go.
@end
Ziggy found her in the archive at two in the morning, sitting on the floor with her shoes off and the tape machine between her knees.
⟦Z→I i⟧“You said that you’d stopped.”⟦/⟧
⟦I→Z i⟧“I said I’d cut down.”⟦/⟧
⟦Z→I i⟧“Inés.”⟦/⟧
⟦I→Z i⟧“Sit. Or go away, but don’t stand there with the light behind you, you look like an undertaker.”⟦/⟧
He sat. It took him a while, he was a long man and the aisle was narrow. There were four hundred hours of field radio on those shelves, and she had worn a path in the dust to exactly eleven minutes of them.
⟦Z→I i⟧“I’ll ask you one thing,”⟦/⟧ Ziggy said. ⟦Z→I i =⟧“Does it ever come out different?”⟦/⟧
She pressed the key instead of answering. There was the hiss, and under the hiss the rain on the tin roof of a warehouse in Gdynia in 1981, and then her own voice, younger by nine months and sounding bored.
⟦I→H i⟧“North door’s clear. Where are you?”⟦/⟧
⟦H→I i⟧“South. I’m about to be charming.”⟦/⟧
⟦I→H i⟧“God help them.”⟦/⟧
⟦H→I i⟧“Go up to the car, Nessie. I’ll be five minutes.”⟦/⟧
Steps. A door. Someone said something in Polish, and Hollis answered. He had the worst accent in the service. Then a crack like a plank breaking, and another, and a fall, and that was all there was; there were nine minutes more of rain, and her own feet running, and she always stopped it before the feet.
⟦I→Z i⟧“There. You hear it?”⟦/⟧
⟦Z→I i⟧“I hear it every time I close my eyes.”⟦/⟧
⟦I→Z i⟧“No. What do you *hear*, Ziggy? You’re an engineer. Don’t tell me what it is. Say what you hear.”⟦/⟧
He took off his glasses. He really did try, he was always fair.
⟦Z→I i⟧“Two reports. A body falling.”⟦/⟧
⟦I→Z i⟧“What does it weigh?”⟦/⟧
⟦Z→I i⟧“What?”⟦/⟧
⟦I→Z i⟧“I’ve played it on the big speakers. I pushed him down a flight of stairs once, in Lisbon, I know what he sounds like. That thing doesn’t put out a hand. It goes down flat, all in one piece, like something you’d tipped off a shelf.”⟦/⟧
⟦Z→I i⟧“Like a dead man,”⟦/⟧ said Ziggy, as kindly as it could be said.
⟦I→Z i⟧“Like a *sandbag*.”⟦/⟧
He did not say anything for a long time.
⟦Z→I i⟧“You can’t change what’s been seen. You taught the class.”⟦/⟧
⟦I→Z i⟧“I did. So tell me who saw it.”⟦/⟧
⟦Z→I i⟧“You did.”⟦/⟧
⟦I→Z i⟧“I was in the car. By the time I got down there was a burning warehouse. I saw a fire, Ziggy. I’ve seen a fire and an empty coffin and a flag. I *heard* him die. On the radio.”⟦/⟧ She had not raised her voice. She turned the tape over in her fingers, gently, like a thing that might wake. ⟦I→Z i =⟧“And I want you to tell me, as an engineer, whether there’s a rule about that.”⟦/⟧
@break *
There was not a rule about that. They looked for it until the windows went grey. There was a paragraph in the 1962 manual, and a footnote to the paragraph, and the footnote said *cf. App. D*, and Appendix D was a recipe for piernik in what looked like Ziggy’s predecessor’s handwriting.
⟦Z→I i⟧“We would have to ask the director,”⟦/⟧ he said.
⟦I→Z i⟧“We’d have to not.”⟦/⟧
⟦Z→I i⟧“She signs for the power.”⟦/⟧
⟦I→Z i⟧“She signed for it in March, when you ran the coils all weekend and told her that it was calibration. I counted. You went out to Gdynia yourself.”⟦/⟧
He went a dull red from the collar up.
⟦Z→I i⟧“Only to the street. I only stood in the street. I thought if I could see him go in, it would be… I don’t know. Then I heard the shots, and came home.”⟦/⟧
⟦I→Z i⟧“You heard them.”⟦/⟧
⟦Z→I i⟧“Yes.”⟦/⟧
⟦I→Z i⟧“You heard them too. You didn’t see it either.”⟦/⟧ She had hold of his sleeve. ⟦I→Z i =⟧“Oh, you coward, you beautiful man, *thank* you.”⟦/⟧
@break *
The porter at the Annex had been there since before there was an Annex. He looked at the sandbag, which she had on a luggage trolley; he looked at the two bottles of ketchup.
⟦P→I i⟧“Barbecue, miss?”⟦/⟧
⟦I→P i⟧“Something of the sort.”⟦/⟧
⟦P→I i⟧“Will Mr. Burke be having any?”⟦/⟧
Inés stopped with her hand on the lift gate. He had gone back to his crossword.
⟦I→P i⟧“Mr. Burke is dead, Albert.”⟦/⟧
⟦P→I i⟧“So they tell me, miss. Only he came in on the Thursday to fetch his good coat, and I thought, well, that’ll be a thing he’s not done yet. One gets used to it, on nights.”⟦/⟧ He filled in a word. ⟦P→I i =⟧“I never mentioned it. You didn’t look as though you’d care to have it mentioned until you were ready.”⟦/⟧
⟦I→P i⟧“Which Thursday?”⟦/⟧
⟦P→I i⟧“This one coming,”⟦/⟧ said the porter.
@break *
She had forgotten how it smelled. Fish, diesel, coal smoke, wet rope. She had not forgotten anything else. She went in by the coal hatch at ten to nine with the bag over her shoulder, and at eight minutes to nine she was standing in the dark behind a stack of herring barrels when a man came round the end of the row with a torch in his teeth, reading a label, and there he was.
He was shorter than she’d been remembering. He needed a haircut.
⟦I→H i⟧“Don’t shout,”⟦/⟧ she said.
The torch went out at once. She heard him take it out of his mouth.
⟦H→I i⟧“I left you on the north side.”⟦/⟧
⟦I→H i⟧“You did. I’m still there.”⟦/⟧
There was a silence while he got to it. He had always been quick. It was the thing she had loved first, before the rest, that you never had to say a thing to him twice.
⟦H→I i⟧“Ah,”⟦/⟧ said Hollis. ⟦H→I i =⟧“How long?”⟦/⟧
⟦I→H i⟧“Nine months.”⟦/⟧
⟦H→I i⟧“Is it bad?”⟦/⟧
⟦I→H i⟧“It’s been quite bad.”⟦/⟧
⟦H→I i⟧“Come out where I can see you. No, all right, don’t. I can hear it.”⟦/⟧ A breath. ⟦H→I i =⟧“Was it quick, at least?”⟦/⟧
⟦I→H i⟧“It’s not going to be anything. Hold this.”⟦/⟧
⟦H→I i⟧“What is it?”⟦/⟧
⟦I→H i⟧“You.”⟦/⟧
He took the weight of the bag against his chest and grunted.
⟦H→I i⟧“I’ve put on a bit.”⟦/⟧
⟦I→H i⟧“Listen to me, we’ve got six minutes. At four minutes to, you call me up on the radio. I’ll say north door’s clear.”⟦/⟧
⟦H→I i⟧“Is it?”⟦/⟧
⟦I→H i⟧“Of course not. They’re on the roof. I never looked up. I ask where you are and you tell me you’re about to be charming, and then you send me up to the car.”⟦/⟧
⟦H→I i⟧“That does sound like me.”⟦/⟧
⟦I→H i⟧“It has to be *exactly* like you. It’s on a tape. I know every breath in it.”⟦/⟧ Her hands were doing up the straps around the sandbag, and they did not shake at all; they’d had a lot of practice at not. ⟦I→H i =⟧“Then Krol comes in at the south door and says good evening, and you say something back.”⟦/⟧
⟦H→I i⟧“What do I say?”⟦/⟧
⟦I→H i⟧“I’ve never known. It’s the accent. I’ve had three linguists on it. One of them thought you’d asked for a haddock.”⟦/⟧
⟦H→I i⟧“And then?”⟦/⟧
⟦I→H i⟧“He fires two shots, through the office door, at the shape in the chair. The shape falls down. He doesn’t go in to check, since at one minute past the fuel store goes up, and he runs. That isn’t him, by the way, that’s a cigarette. I’ve seen the fire report. It’s nobody’s fault at all.”⟦/⟧
⟦H→I i⟧“And I’m where, while all of this is going on?”⟦/⟧
⟦I→H i⟧“Down the coal hatch with me. You say your line through the hatch, and then you let go of the string.”⟦/⟧
⟦H→I i⟧“There’s a string?”⟦/⟧
⟦I→H i⟧“Zygmunt made it.”⟦/⟧
⟦H→I i⟧“God bless Poland,”⟦/⟧ said Hollis, and then didn’t say anything, and then she felt his hand come up in the dark, and find her face, and stop there. His thumb was cold. It went along under her eye.
⟦H→I i⟧“You’ve got thin.”⟦/⟧
⟦I→H i⟧“Don’t. We’ve four minutes.”⟦/⟧
⟦H→I i⟧“Could I tell her? Just a word. If I said something, a thing only you’d know —”⟦/⟧
⟦I→H i⟧“No.”⟦/⟧
⟦H→I i⟧“She’s going to run down that hill, Inés.”⟦/⟧
⟦I→H i⟧“I know what she’s going to do.”⟦/⟧
⟦H→I i⟧“She’ll think —”⟦/⟧
⟦I→H i⟧“She has to think it! If she doesn’t think so then she won’t sit on a floor for nine months, and nobody comes in by the hatch. I’ve been over it. I’d have spared her if I could, I was *fond* of her.”⟦/⟧ That was when it went, her voice, just on the one word, and she got it back. ⟦I→H i =⟧“You’ll be late. Call it in.”⟦/⟧
He called it in. She stood so close that she could hear it twice, once out of his mouth and once, tinny, from the set on his collar.
⟦I→H i⟧“North door’s clear. Where are you?”⟦/⟧
⟦H→I i⟧“South.”⟦/⟧ His eyes were on her. ⟦H→I i =⟧“I’m about to be charming.”⟦/⟧
⟦I→H i⟧“God help them.”⟦/⟧
⟦H→I i⟧“Go up to the car, Nessie. I’ll be five minutes.”⟦/⟧
And it was only then, after some two thousand hearings, that she understood how he’d said it; whom he had been looking at; that all the time it had been a promise, and hadn’t been meant for the girl in the car at all.
@break *
⟦A→I i⟧“I’m told that you have been to Gdynia,”⟦/⟧ said Abernathy.
It was Thursday. The director’s office had no windows, for security, and a painting of a window, for morale. Inés stood in front of the desk. She’d had a bath but there was still ketchup in her cuff.
⟦I→A i⟧“Yes, ma’am.”⟦/⟧
⟦A→I i⟧“Without authority.”⟦/⟧
⟦I→A i⟧“Yes, ma’am.”⟦/⟧
⟦A→I i⟧“Mr. Wojcik tells me it was his doing. The porter tells me that it was *his*, which I thought was handsome of him. Did you alter anything?”⟦/⟧
⟦I→A i⟧“No, ma’am.”⟦/⟧
⟦A→I i⟧“Nothing whatever?”⟦/⟧
⟦I→A i⟧“Nothing that anybody saw.”⟦/⟧
The director turned over a page. She had signed the letter to his mother herself; Inés had watched her do it, and do it again when the ink ran.
⟦A→I i⟧“You do realise,”⟦/⟧ Abernathy said, ⟦A→I i =⟧“that there will be forms. He’s drawn no salary. There’s the matter of a coffin. I had to *sing*, Castellanos.”⟦/⟧
⟦I→A i⟧“You sang beautifully, ma’am.”⟦/⟧
⟦A→I i⟧“Where is he now?”⟦/⟧
⟦H→A i⟧“Getting my good coat,”⟦/⟧ said Hollis from the door. He had it over his arm. He’d not had the haircut yet. ⟦H→A i =⟧“They’d put it in a box. I hope nobody minds. It’s only that I’ve been wet since 1981.”⟦/⟧
Nobody seemed to be going to speak. Abernathy got up; she walked around the desk, in her stockinged feet, as it turned out, and stood before him and looked, for some time, like somebody checking a sum.
⟦A→H i⟧“What did you say to him?”⟦/⟧
⟦H→A i⟧“To who, ma’am?”⟦/⟧
⟦A→H i⟧“Krol. On the tape. I’ve had three linguists.”⟦/⟧
⟦I→A i⟧“That was *you*?”⟦/⟧ said Inés.
⟦A→I i⟧“Somebody had to pay them. Well, Burke?”⟦/⟧
Hollis had begun to smile. It went up further on the left than it did on the right. She had not been able, for about three of the nine months, to remember which.
⟦H→A i⟧“I said I was sorry, but I couldn’t stop,”⟦/⟧ he said. ⟦H→A i =⟧“I said there was a lady waiting for me in the car.”⟦/⟧
@end_note
I said FIX IT and I meant it. The haddock is for Jules.
@end

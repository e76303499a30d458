# title: Bed Nine
# style: third person present; curly double quotes; AO3 hospital drama, hurt/comfort, neat, sparse tags
# cast: W = Dr. Lim | Lim, Wei-Shan, Wei-Shan Lim, Weish, the registrar, doctor, love, Dr Lim | she
# cast: C = Nurse Okafor | Okafor, Chidi, Chidi Okafor, the charge nurse | he
# cast: H = Mrs. Halloran | Bridie, Bridie Halloran, Mum, the old woman, bed nine, Mam, ma'am | she
# cast: F = Fergus Halloran | Fergus, Ferg, her son, the son, the man on the telephone, Mr. Halloran | he
# cast: P = Mr. Pryce | Pryce, the consultant, sir | he
# cast: T = Tilly | the student nurse, the student | she
# cast: A = the porter | Des | he
---
@summary
Forty hours into a weekend on call, Dr. Lim has one patient who won't have her surgery, one son who won't come home, and one charge nurse who has started leaving food in her coat pockets.
@end
@note
Written for the prompt “you don't get to save everyone and also skip lunch.” Warnings for hospital-typical peril. Nobody dies. I checked.
@end
At three in the morning the ward has a sound of its own, a long way down, like a ship.
Dr. Lim stands at the end of bed nine with the chart held against her ribs and her eyes shut. It is only for a second. She has discovered that a person can sleep for a second at a time, if she is leaning on something.
⟦H→W i⟧“You'll fall over, so you will,”⟦/⟧ says bed nine.
⟦W→H i⟧“I'm reading.”⟦/⟧
⟦H→W i⟧“With your eyes closed.”⟦/⟧
⟦W→H i⟧“I've a very good memory.”⟦/⟧ She opens them. Mrs. Halloran is propped on four pillows with her rosary wound round the drip line, eighty-one years old and yellow as a quince. ⟦W→H i =⟧“You should be asleep. How's the pain?”⟦/⟧
⟦H→W i⟧“It's grand.”⟦/⟧
⟦W→H i⟧“Out of ten.”⟦/⟧
⟦H→W i⟧“I wouldn't give it the satisfaction.”⟦/⟧
Lim waits.
⟦H→W i⟧“Seven,”⟦/⟧ the old woman admits. ⟦H→W i =⟧“It was eight until that lovely big fellow came round with the needle. Is he married?”⟦/⟧
⟦W→H i⟧“Nurse Okafor? I've no idea.”⟦/⟧
⟦H→W i⟧“You've no idea. He's been putting biscuits in your pocket since Friday and you've no idea.”⟦/⟧
Lim puts her hand in her pocket. There are two custard creams there, wrapped in a paper towel. There is also, when she unfolds the paper, a note in block capitals: EAT THESE. C.O.
⟦W→H i⟧“I assumed it was the pharmacy,”⟦/⟧ she says weakly.
@break *
⟦C→W i⟧“She hasn't signed.”⟦/⟧
⟦W→C i⟧“I know she hasn't signed.”⟦/⟧
⟦C→W i⟧“Pryce has her down for eight o'clock. If she hasn't signed by eight he'll give the slot to the hip, and then it's Tuesday.”⟦/⟧ Chidi Okafor is counting ampoules and does not look up; he never looks up, he has hands that count by themselves. ⟦C→W i =⟧“She hasn't got till Tuesday.”⟦/⟧
⟦W→C i⟧“I know that too.”⟦/⟧
⟦C→W i⟧“I'm not telling you. I'm saying it out loud so there are two of us.”⟦/⟧
It is such an odd, kind thing to say that for a moment she can't answer it. Behind them the student nurse, who is called Tilly and who has been awake for nearly as long as Lim and cried in the linen cupboard at midnight, is pretending to file.
⟦W→C i⟧“She says she won't go under till she's spoken to her son,”⟦/⟧ Lim says. ⟦W→C i =⟧“I've rung him four times. It goes to a machine.”⟦/⟧
⟦T→W+C i⟧“There's another number.”⟦/⟧
They both turn round. Tilly goes scarlet.
⟦T→W+C i⟧“Sorry. In her handbag, I mean. She showed me. It's on the back of a Mass card. She said it was from before they fell out, so it mightn't be any good, and she'd never ring it herself because he was the one who hung up.”⟦/⟧
⟦C→T i⟧“How long ago was this?”⟦/⟧
⟦T→C i⟧“Eleven years.”⟦/⟧
⟦W→T i⟧“Eleven!”⟦/⟧
⟦C→T i⟧“Good girl,”⟦/⟧ he says. ⟦C→T i =⟧“Go and get the card. And then go and lie down for twenty minutes, I'm not asking.”⟦/⟧
⟦T→C i⟧“I'm all right, honestly, I—”⟦/⟧
⟦C→T i⟧“Did I ask?”⟦/⟧
Off she goes. He counts three more ampoules, closes the cupboard, and locks it.
⟦W→C i⟧“You never tell me to lie down,”⟦/⟧ says Lim.
⟦C→W i⟧“You outrank me. I have to use biscuits.”⟦/⟧
@break *
It rings for a long time. She has almost put it down when somebody lifts it at the other end and drops it and picks it up again.
⟦F→W i⟧“Yeah? Who's that? D'you know what time it is?”⟦/⟧
⟦W→F i⟧“Is that Fergus Halloran? My name is Lim. I'm the surgical registrar at the Royal. I'm calling about your mother.”⟦/⟧
Nothing. A tap is running somewhere, or it's rain.
⟦F→W i⟧“Is she dead?”⟦/⟧
⟦W→F i⟧“No. No, she's very much not dead. She's told me three times tonight I need a husband.”⟦/⟧
A sound that might be a laugh if it had somewhere to go. ⟦F→W i⟧“That's her all right.”⟦/⟧
⟦W→F i⟧“She needs an operation, Mr. Halloran, and she needs it this morning. There's a stone, and an infection behind the stone. I can explain all of it. But she won't give me consent until she's spoken to you.”⟦/⟧
⟦F→W i⟧“She said that?”⟦/⟧
⟦W→F i⟧“She said, ⟦H→W i quoted⟧‘I'm not going anywhere with a hole in me until I've had a word with that eejit.’⟦/⟧ I took it to be you.”⟦/⟧
⟦F→W i⟧“I'm in Hull,”⟦/⟧ says the man on the telephone. ⟦F→W i =⟧“It's five hours. I've not— look, Doctor. You don't know what was said. The last time. I said a thing about my dad, at my dad's funeral, and she said I was no son of hers, and I said that suited me, and I went and got on the ferry. What am I supposed to say to her?”⟦/⟧
Lim looks at the clock. It is twenty past three. She has a feeling like standing on a high board.
⟦W→F i⟧“My father's a surgeon,”⟦/⟧ she says. ⟦W→F i =⟧“In Penang. We don't speak either, it's only been six years, you've got me beaten. If somebody rang me tonight I think I'd want to say something very clever. I've had it ready for ages. And I think that if he actually picked up I'd only say hello.”⟦/⟧
The tap, or the rain.
⟦W→F i⟧“So you could start with hello.”⟦/⟧
⟦F→W i⟧“Can you bring the phone to her?”⟦/⟧
⟦W→F i⟧“I can bring her to the phone,”⟦/⟧ says Lim. ⟦W→F i =⟧“Don't hang up. Please don't hang up. Put the kettle on if you have to, but leave me lying there on the table.”⟦/⟧
She lays the receiver down on the desk as if it were asleep, and turns, and there is Okafor in the doorway with the wheelchair already.
⟦W→C i⟧“How much of that did you hear?”⟦/⟧
⟦C→W i⟧“None of it,”⟦/⟧ he says. ⟦C→W i =⟧“Penang.”⟦/⟧
@break *
They listen. It's not professional, but the desk is the desk, and somebody has to hold the drip.
⟦H→F i⟧“Well,”⟦/⟧ says Mrs. Halloran to the telephone. And then for a bit nothing but breathing. ⟦H→F i =⟧“Well, hello to you too.”⟦/⟧
The voice at the other end is a gnat in a jar.
⟦H→F i⟧“I am not crying. It's the drugs. They've a grand big African fellow here gives me drugs. … I know what you said. I was there. … You were right, that's what. He was a hard man and you were right, and I'd no business letting you stand there on your own and be right. … Eat something first. You're not to drive on an empty stomach. Fergus. Fergus! … And a jumper.”⟦/⟧
She holds the receiver out in the general direction of the ceiling.
⟦H→W i⟧“He wants the doctor.”⟦/⟧
⟦W→F i⟧“Mr. Halloran?”⟦/⟧
⟦F→W i⟧“Will she be all right?”⟦/⟧ He sounds about nine.
⟦W→F i⟧“She has a good chance. She has a much better one than she had an hour ago.”⟦/⟧
⟦F→W i⟧“I'm getting my keys,”⟦/⟧ he says.
And Bridie Halloran, who has a pen in her hand already that nobody gave her, says, ⟦H→W+C i⟧“Where do I sign? And you, hold that thing steady, you've gone all to pieces.”⟦/⟧
⟦C→H i⟧“Yes, ma'am,”⟦/⟧ says Nurse Okafor thickly.
@break *
⟦P→W i⟧“You look appalling, Lim.”⟦/⟧
⟦W→P i⟧“Good morning, Mr. Pryce.”⟦/⟧
⟦P→W i⟧“When did you last sleep?”⟦/⟧
⟦W→P i⟧“What's today?”⟦/⟧
The consultant scrubs as he does everything, without a wasted drop. There is a story that he once took out his own stitches in a taxi. ⟦P→W i⟧“I'm told the Halloran woman has changed her mind. I'm told there was some business with a telephone. At half past three, on a trunk line, from a ward extension.”⟦/⟧
⟦W→P i⟧“Yes, sir. I'll pay for the call.”⟦/⟧
⟦P→W i⟧“Don't be ridiculous.”⟦/⟧ He holds up his wet hands. ⟦P→W i =⟧“You're not assisting.”⟦/⟧
⟦W→P i⟧“Sir, she's my—”⟦/⟧
⟦P→W i⟧“You'd be a danger to her. You've been on your feet since Friday; I've had the charge nurse in my office, at seven, without an appointment, looming. He told me that if I let you hold a retractor he would take it up with the General Medical Council, the union, and God.”⟦/⟧
⟦W→P i⟧“He said *what?*”⟦/⟧
⟦P→W i⟧“Go to bed. That's an order. She'll be out by ten and you may come and be wept on then.”⟦/⟧
⟦W→P i⟧“And if something—”⟦/⟧
⟦P→W i⟧“Then I shall deal with it. I did manage, you know, for some years, before you were born.”⟦/⟧ At the theatre doors he pauses, and without turning his head, he adds, ⟦P→W i =⟧“It was a good night's work, doctor. With the telephone. I shouldn't have thought of it.”⟦/⟧
The doors swing to behind him, and swing, and stop.
@break *
She doesn't go to bed. She makes it as far as the stairwell, where the window is, and sits down on the top step with her coat round her, and finds that her teeth are chattering.
He's there before she has got her breath back.
⟦W→C i⟧“You went to Pryce.”⟦/⟧
⟦C→W i⟧“I did.”⟦/⟧
⟦W→C i⟧“Behind my back. I'm a grown woman. I'm a surgeon. You loomed.”⟦/⟧
⟦C→W i⟧“I'm six foot four. I can't not.”⟦/⟧ The step creaks as he lowers himself onto it, not close. A flask comes out, and a lid of something hot. ⟦C→W i =⟧“Be angry. You can be angry and drink that.”⟦/⟧
She drinks it. It's pepper soup; it goes down like a lit fuse, and somewhere around the third swallow her face simply gives up. He doesn't say anything at all. He looks at the window while she cries, and after a minute a very large, very clean handkerchief travels along the step.
⟦W→C i⟧“It isn't even about her.”⟦/⟧
⟦C→W i⟧“No.”⟦/⟧
⟦W→C i⟧“I don't know what time it is in Penang.”⟦/⟧
⟦C→W i⟧“Half past three,”⟦/⟧ says Chidi. ⟦C→W i =⟧“In the afternoon. I looked it up.”⟦/⟧
@break *
It is a quarter past ten when Des the porter backs out of the lift with a trolley and bawls for somebody to get the door.
⟦A→C+T i⟧“One gallbladder, less gallbladder! Where d'you want her?”⟦/⟧
⟦C→A i⟧“Nine. Keep your voice down.”⟦/⟧
⟦H i⟧“Is he here?”⟦/⟧ It is hardly a croak. Her eyes aren't open yet. ⟦H i =⟧“Did he eat?”⟦/⟧
⟦T→H i⟧“He rang from Leeds,”⟦/⟧ Tilly tells her, trotting beside the rail. ⟦T→H i =⟧“He's had a fried egg. He said to be sure and tell you.”⟦/⟧
⟦H→T i⟧“And the doctor?”⟦/⟧
Tilly looks back down the corridor. By the far window, at the public telephone, Dr. Lim is standing on one foot with her coat on inside out, feeding coins into the slot, and Nurse Okafor is standing next to her with his cupped hands full of change.
⟦T→H i⟧“She's just on the phone to her dad,”⟦/⟧ Tilly says.
They are too far off to hear it. But they can see her lift her head, when somebody answers; and they can see what she says, because it's only the one word.

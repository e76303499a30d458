# title: Bed Nine
# style: first person present; straight quotes; posted medical drama, chapter of a serial, author's notes
# cast: N = Anahit Petrosyan | Petrosyan, Dr. Petrosyan, Ana, Doctor, the resident, kiddo | she | narrator
# cast: A = Ruth Abelson | Abelson, Dr. Abelson, the attending | she
# cast: L = Lo Quintana | Lo, Dolores, Quintana, the charge nurse | she
# cast: B = Bertrand | Bert, the nurse | he
# cast: H = Hanif | the med student, the student | he
# cast: W = Mr. Wojcik | Stan, Stanley, Wojcik, Dad, Bed Nine, the old man | he
# cast: D = Terri Wojcik | Terri, his daughter, the daughter | she
# cast: P = Kowalke | the paramedic, the medic | he
# cast: G = the girl in Bed Six | Bed Six, the girl, Destiny | she
# cast: R = Dr. Vander Zee | Vander Zee, surgery, the surgeon | he
---
@note
Chapter 11!! sorry for the wait, I was on nights and then I was asleep. Thank you to everyone who reviewed and NO I will not tell you if Lo is leaving. Usual thing: I work in a hospital, not this one, nobody in here is real and all the medicine is slightly wrong on purpose so don't diagnose yourselves.
@end
2:14 a.m. and the board has nineteen names on it and one of them is "DO NOT MOVE - LO" and I have been afraid to ask.
⟦L→N i⟧"It's a pizza,"⟦/⟧ says Lo, not turning around. ⟦L→N i =⟧"It's in curtain four. If you put a patient in curtain four I will know."⟦/⟧
⟦N→L i⟧"I wasn't going to."⟦/⟧
⟦L→N i⟧"You had a look."⟦/⟧
⟦H→L i⟧"Is it pepperoni?"⟦/⟧ asks Hanif, who is a third year and has been on his feet since yesterday and still irons his coat.
⟦L→H i⟧"It's whatever you say thank you for, baby."⟦/⟧
The doors bang. It's Kowalke, backwards, pulling the foot end, and his partner whose name I never learn pushing. There's an old man sitting bolt upright on the cot in a Packers bathrobe with his hands folded like he's in church.
⟦P→N+L i⟧"Stanley Wojcik, eighty-one, fell in the bathroom. Neighbor heard the thump. Denies loss of consciousness, denies chest pain, denies pretty much everything. Pressure's one-ten over sixty, heart rate ninety-six. Little lac on the scalp. He would like it known he didn't want to come."⟦/⟧
⟦W→N+L+P i⟧"I didn't want to come."⟦/⟧
⟦P→W i⟧"I told 'em, Stan."⟦/⟧
⟦L→P i⟧"Nine,"⟦/⟧ says Lo. ⟦L→W i =⟧"Hi Stan. I'm Dolores, you can call me Lo, everybody does. Who's the president?"⟦/⟧
⟦W→L i⟧"Don't get me started."⟦/⟧
⟦L→N i⟧"He's oriented."⟦/⟧
So I go to Nine. I like Nine, it's got a door. I do the whole song, eyes, neck, squeeze my fingers, push on my hands like the gas pedal. His scalp needs maybe four staples. Everything's fine. He's pale but they're all pale here, it's Milwaukee, it's February.
⟦N→W i⟧"What were you doing when you fell Mr. Wojcik?"⟦/⟧
⟦W→N i⟧"What do you think I was doing in the bathroom? I wasn't bowling."⟦/⟧
⟦N→W i⟧"Did you get dizzy?"⟦/⟧
⟦W→N i⟧"I got up and then I was down. Is that your student? He looks like he's going to a wedding."⟦/⟧
⟦H→W i⟧"Hanif, sir."⟦/⟧
⟦W→H i⟧"What are you, Indian?"⟦/⟧
⟦H→W i⟧"Bangladeshi. By way of Waukesha."⟦/⟧
⟦W→H i⟧"Waukesha!"⟦/⟧ He's delighted. ⟦W→H i =⟧"My wife was from Waukesha. She never got over it."⟦/⟧
I laugh. I'm telling you this because I want it on the record that I laughed, that I was standing there with my hand on the bed rail having a nice time.
⟦N→W i⟧"Any pain anywhere? Belly? Back?"⟦/⟧
⟦W→N i⟧"My back's been out since Nixon."⟦/⟧
⟦N→W i⟧"Worse than usual?"⟦/⟧
⟦W→N i⟧"Eh."⟦/⟧
⟦W i quoted⟧"Eh."⟦/⟧ I wrote that down. It's in the chart. ⟦N i quoted⟧"Chronic back pain, at baseline."⟦/⟧
@break ~~~~~
Bed Six is seventeen and she took her grandmother's pills and then she took an Uber here, which Abelson says is the best prognostic sign there is.
⟦A→G i⟧"You want to tell me how many?"⟦/⟧
⟦G→A i⟧"I told her."⟦/⟧
⟦N→A i⟧"She told me six, then ten,"⟦/⟧ I say.
⟦A→G i⟧"I'm not mad. I'm just doing arithmetic. I'm terrible at it so I need good numbers."⟦/⟧ Abelson is about five feet tall and about sixty-five and she has dragged a stool up so close their knees touch. ⟦A→G i =⟧"Destiny? Six is a boring night for me. Ten is a less boring night. Is it more than ten?"⟦/⟧
⟦G→A i⟧"Are you gonna call my mom?"⟦/⟧
⟦A→G i⟧"At some point somebody's got to. You can pick who."⟦/⟧
⟦G→A i⟧"...it was like fourteen. It was what was left."⟦/⟧
⟦A→G i⟧"Thank you. That's a very good number. Ana, get me a level and call poison control, and Bertrand's going to bring you something to drink that tastes like a driveway."⟦/⟧
⟦B→G i⟧"It's not that bad,"⟦/⟧ Bertrand offers from behind the curtain.
⟦G→B i⟧"Is it bad?"⟦/⟧
⟦B→G i⟧"It's so bad. I'll get you a straw."⟦/⟧
⟦G→A i⟧"I don't want my mom. Can it be her? With the hair?"⟦/⟧ She means me. She's pointing at me with the hand that has the sat probe on it and it glows red like E.T.
⟦N→G i⟧"Sure,"⟦/⟧ I say, ⟦N→G i =⟧"I'll do it. I'll do it right after this, okay? What's her name?"⟦/⟧
And that is why I was on the phone, with somebody else's mother screaming in my ear, at 3:02.
@break ~~~~~
⟦L→N i⟧"Petrosyan."⟦/⟧
I hold up one finger.
⟦L→N i⟧"Petrosyan. Off."⟦/⟧
She's never called me by my last name before so I hang up on a crying woman. Lo's face isn't doing anything. It's the scariest thing I've ever seen on her.
⟦L→N i⟧"I went in to staple your guy. He's sweaty, he's one-forty, I can't get a pressure on the left arm I like, and he told me I was a good dancer."⟦/⟧
⟦N→L i⟧"What's the pressure on the -"⟦/⟧
⟦L→N i⟧"Seventy over nothing. Go."⟦/⟧
I run. You aren't supposed to run, it scares people. Hanif is already in there holding the old man's hand which nobody told him to do.
⟦N→W i⟧"Mr. Wojcik? Stan? Hey. Look at me. Does your belly hurt?"⟦/⟧
⟦W→N i⟧"It's my back, hon. It's gone right through."⟦/⟧
⟦N→H i⟧"Get the ultrasound."⟦/⟧
⟦H→N i⟧"Which one is -"⟦/⟧
⟦B→N i⟧"I got it, I got it, move your feet,"⟦/⟧ and Bertrand comes through sideways with the machine and kicks the brake down and the gel is cold and I know before I even put the probe down. I know the way you know there's a step missing.
It's eight centimeters. It's right there. It looks like a planet.
⟦H→N i⟧"Is that his aorta?"⟦/⟧
⟦N→H i⟧"Get Abelson."⟦/⟧
⟦A→N i⟧"Abelson's here. Oh boy."⟦/⟧ She has one look at the screen, one. ⟦A→L i =⟧"Okay. Lo, massive transfusion, call it. Bert, two big lines, don't bring his pressure up to normal, I want him talking and that's all I want. Who's on for vascular?"⟦/⟧
⟦L→A i⟧"Vander Zee."⟦/⟧
⟦A→L i⟧"God help us. Get him."⟦/⟧
⟦L→A i⟧"Ringing. You want him on speaker?"⟦/⟧
⟦A→L i⟧"I want him in the building."⟦/⟧
⟦W→A i⟧"Am I having a stroke?"⟦/⟧ says Mr. Wojcik, politely.
⟦A→W i⟧"No sir. The big pipe in your belly has a leak in it. Do you have family?"⟦/⟧
⟦W→A i⟧"Terri's in West Allis. She's got work in the morning."⟦/⟧
⟦A→W i⟧"I think we'll wake her up."⟦/⟧
⟦W→A i⟧"She does the school buses. She's up at four anyhow."⟦/⟧
⟦R→L i⟧"This is Vander Zee,"⟦/⟧ the phone says, like a man at the bottom of a well.
⟦A→R i⟧"Pieter, it's Ruth. I've got a ruptured triple-A, eight centimeters, eighty-one, awake, pressure's seventy."⟦/⟧
⟦R→A i⟧"How long's he been there?"⟦/⟧
Nobody says anything. I say it, because it's mine.
⟦N→R i⟧"Forty-eight minutes."⟦/⟧
⟦R→N i⟧"Who's that?"⟦/⟧
⟦N→R i⟧"Petrosyan. PGY-two. He came in as a fall."⟦/⟧
⟦R→N i⟧"He came in as a fall,"⟦/⟧ says the phone. I can hear him looking for his pants. ⟦R→A i =⟧"CT?"⟦/⟧
⟦A→R i⟧"He won't live through CT. You want a picture I'll draw you one."⟦/⟧
⟦R→A i⟧"Eighty-one, Ruth."⟦/⟧
⟦A→R i⟧"I know how old he is."⟦/⟧
⟦R→A i⟧"Does he know what his odds are? Has anybody asked him?"⟦/⟧
And Abelson, who'd already got her mouth open, closes it.
⟦W→A i⟧"What's he want to ask me?"⟦/⟧
She pulls the stool up. Same thing exactly as in Six, knees against the bed. The blood's here, Lo is hanging it and reading the numbers off to Bertrand under her breath and Bertrand is reading them back.
⟦A→W i⟧"Mr. Wojcik, there's an operation. It's a big one. At your age with this, if I had ten of you, I'd get maybe three or four back, and some of those wouldn't go home. If we don't do it, it's none. And it'd be tonight. I could keep you comfortable. I'm good at that."⟦/⟧
⟦W→A i⟧"Three out of ten,"⟦/⟧ he says.
⟦A→W i⟧"About."⟦/⟧
⟦W→H i⟧"What would you do, Waukesha?"⟦/⟧
Hanif looks at me. I have nothing, I've got gel up to my elbow.
⟦H→W i⟧"I'd want to talk to my dad first,"⟦/⟧ says Hanif.
⟦W→A i⟧"Huh,"⟦/⟧ says Mr. Wojcik. ⟦W→A i =⟧"Call Terri. I'll do what she tells me, I always do. It saves time."⟦/⟧
@break ~~~~~
They let me be the one to hold the phone. I didn't ask to. Abelson just put it in my hand.
⟦D→N i⟧"Who is this? Where's my dad?"⟦/⟧
⟦N→D i⟧"He's right here, he's awake, I'm going to put you by his ear. You've got about a minute and I'm so sorry."⟦/⟧
⟦D→N i⟧"A minute til what?"⟦/⟧
⟦W→D i⟧"Ter? It's me. I went down in the bathroom. Listen they want to cut me open and it's three out of ten."⟦/⟧
⟦D→W i⟧"Three out of ten what? Dad? Three what?"⟦/⟧
⟦W→D i⟧"Three I come home."⟦/⟧
It's quiet and then there's a noise, and I realize it's a school bus, she's already in the yard, she's got it idling.
⟦D→W i⟧"Well what's the other thing?"⟦/⟧
⟦W→D i⟧"The other thing's I don't."⟦/⟧
⟦D→W i⟧"Then what're you calling me for? Jesus Christ, Dad. Three's more than none! Go! Go do it!"⟦/⟧
⟦W→A i⟧"She says go,"⟦/⟧ he tells Abelson.
⟦A→W i⟧"I heard her. I think they heard her in Racine. Okay people, we're rolling. Pieter's going to meet us upstairs."⟦/⟧
⟦D→W i⟧"Dad? Dad, I'm coming. I'm gonna bring the bus."⟦/⟧
⟦W→D i⟧"Don't bring the bus, they'll fire you."⟦/⟧
⟦D→W i⟧"I'm bringing the fucking bus!"⟦/⟧
And they go, Lo on the bags, Bertrand steering, Abelson trotting alongside with her hand flat on his shoulder, and the doors flap, and then it's me and Hanif and an empty space with wheel marks in it.
⟦H→N i⟧"I should've said something,"⟦/⟧ says Hanif.
⟦N→H i⟧"You should've. What would you have said?"⟦/⟧
⟦H→N i⟧"When he said eh. It was a different kind of eh."⟦/⟧
I go in curtain four. There's the pizza. I sit down on the floor next to it and after a while Lo comes down in the elevator and sits on the other side.
⟦N→L i⟧"I wrote 'at baseline'."⟦/⟧
⟦L→N i⟧"I know. I read it."⟦/⟧
⟦N→L i⟧"Forty-eight minutes Lo."⟦/⟧
⟦L→N i⟧"Yeah."⟦/⟧ She gets the box open. ⟦L→N i =⟧"You want me to tell you it would've come out the same?"⟦/⟧
⟦N→L i⟧"Would it?"⟦/⟧
⟦L→N i⟧"I don't know, kiddo. He was still telling Vander Zee he was too young when they put him under. Eat something. There's a lady in Six who says you're the only one allowed to talk to her mom."⟦/⟧
At twenty to five a yellow bus pulls up in the ambulance bay and nobody, not even security, says one word to it.
@end_note
I'm not telling you that either. Next chapter is Bertrand's POV. Review pls!!
@end

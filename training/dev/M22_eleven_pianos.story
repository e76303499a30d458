# title: Eleven Pianos
# style: third person past; straight double quotes; comic caper, American, 1973
# cast: B = Chet Bogardus | Bogardus, Chet, Mr. Bogart | he
# cast: K = Stan Kasprzak | Kasprzak, Mr. Kasprzak, Greenstreet, Mr. Greenstreet, Stan, Stosh, the driver | he
# cast: F = Fitzroy Lamb | Fitz, Lamb, Mr. Lamb, Fitzroy | he
# cast: N = Nola Pruss | Nola, Mrs. Pruss, Eddie's widow | she
# cast: S = Sister Immaculata | Sister, the nun, the Bursar | she
# cast: G = the girl in Room Six | the girl, Peggy, Peggy Maguire, Miss Maguire | she
# cast: T = Mr. Ferrante | Ferrante, the tuner, the blind man, the old man | he
# cast: E = Eddie Pruss | Eddie, Mr. Pruss | he
# cast: W = the counterman | Gus | he
---
⟦K→N i⟧"Eleven,"⟦/⟧ said Kasprzak.
⟦N→K i⟧"Eleven."⟦/⟧
⟦K→N i⟧"You said a piano. I heard you on the telephone. You said, ⟦N→K i quoted⟧'It's in a piano, Stosh,'⟦/⟧ I said, ⟦K→N i quoted⟧'What is,'⟦/⟧ you hung up."⟦/⟧
⟦N→K i⟧"It *is* in a piano. It's only in one of them."⟦/⟧
Bogardus looked into his coffee. It was a quarter to six in the morning, and they had the back booth of the Acropolis on Route 22, Kasprzak and himself on the one side and Nola Pruss on the other. Beside Nola was a Barbadian gentleman about the size of a Coke machine, who had been introduced as Fitz, and who was eating a short stack with beautiful manners.
⟦B→N i⟧"Let's go back to the beginning,"⟦/⟧ Bogardus said.
⟦N→B i⟧"You knew Eddie."⟦/⟧
⟦B→N i⟧"Everybody knew Eddie. I was sorry to hear."⟦/⟧
⟦N→B i⟧"Thank you, Chet. He thought the world of you. He thought you were a lousy planner, but he thought the world of you."⟦/⟧ She opened her purse, got out a Kleenex, thought about it, and put it back. She'd been a widow for nine days and it suited her. ⟦N→B+K i =⟧"So in 'sixty-four Eddie does the Vandergrift place. You remember? The emeralds."⟦/⟧
⟦K→N i⟧"*Eddie* did the Vandergrift place?"⟦/⟧
⟦N→K i⟧"By himself. And on the way out of there he's got maybe four minutes, there's a car at each end of the road, so he goes over a wall. What's on the other side of the wall?"⟦/⟧
⟦B→N i⟧"Eleven pianos."⟦/⟧
⟦N→B i⟧"The Academy of the Holy Infancy. They're loading a truck. It's June, they're getting brand-new pianos in and all of them are standing out there on the grass with quilts on. So he gets under a quilt."⟦/⟧
⟦K→N i⟧"And puts it in the piano."⟦/⟧
⟦N→K i⟧"He takes off the bottom board and tapes it up inside, and he comes out from under the quilt and helps the guys carry. He carried three of them himself. They gave him a dollar."⟦/⟧
⟦F→N i⟧"Up or down?"⟦/⟧
It was the first thing that he had said. They all looked at him.
⟦N→F i⟧"Up or down what, Fitz?"⟦/⟧
⟦F→N i⟧"The stairs, madam. Did he carry them up or down?"⟦/⟧
⟦N→F i⟧"Up. The practice rooms are on the third floor."⟦/⟧
⟦F→N+B+K i⟧"I only ask,"⟦/⟧ said Fitz, and went back to his pancakes.
⟦B→N i⟧"So for nine years,"⟦/⟧ Bogardus said slowly, ⟦B→N i =⟧"the Vandergrift emeralds are inside an upright piano, on the third floor of a girls' school, and Eddie didn't go get them. Why didn't he go get them?"⟦/⟧
⟦N→B i⟧"He tried. Twice he went out there. The first time there was a recital."⟦/⟧
⟦B→N i⟧"And the second?"⟦/⟧
⟦N→B i⟧"He had to stay for the cookies. Then the Altoona thing happened, and that was five years, and then it was his back. You can't be a cat burglar with a disk, Chet. He couldn't get up on a chair."⟦/⟧ And now she did use the Kleenex. ⟦N→B i =⟧"He told me the last night. He says, ⟦E→N i quoted⟧'Nola, it's the one with the burn on it.'⟦/⟧"⟦/⟧
⟦K→N i⟧"What burn?"⟦/⟧
⟦N→K i⟧"I don't know, what burn. Then he died."⟦/⟧
⟦W→B+K+N+F i⟧"More coffee here?"⟦/⟧
⟦B→W i⟧"We're fine, Gus."⟦/⟧
⟦W→F i⟧"How about you, big fella?"⟦/⟧
⟦F→W i⟧"You are very kind. If there should be another of these?"⟦/⟧
The counterman took the plate away. Kasprzak was drawing little rectangles on his napkin, in two rows, with a ballpoint. He got to eleven and had one left over on the bottom.
⟦K→B+N i⟧"A piano tuner,"⟦/⟧ he said.
⟦B→K i⟧"What about one?"⟦/⟧
⟦K→B i⟧"Who can go in a room and take the front off a piano and nobody says boo? We go in as tuners. You and me in the gray coveralls from the elevator thing. Fitz for if they have to be moved. An hour, tops, we open all eleven, so long, Sister."⟦/⟧
⟦B→K i⟧"Do you know anything about pianos?"⟦/⟧
⟦K→B i⟧"I know they got a board on the bottom."⟦/⟧
⟦N→K i⟧"What if somebody asks you to play something?"⟦/⟧
⟦K→N i⟧"Do they ask the guy from the gas company to cook?"⟦/⟧
Bogardus thought it over. That was the trouble with Kasprzak; every so often he was right.
⟦B→F i⟧"What's your end in this?"⟦/⟧ he asked Fitz.
⟦F→B i⟧"I move pianos, sir."⟦/⟧
⟦B→F i⟧"You mean for a living? Legit?"⟦/⟧
⟦F→B i⟧"Fourteen years with Lombardi Brothers. Mr. Pruss was a kind neighbor to my mother, and Mrs. Pruss said you would be requiring somebody who knew how."⟦/⟧ He folded his napkin in three. ⟦F→B i =⟧"I don't care to do anything dishonest."⟦/⟧
There was a pause.
⟦K→F i⟧"It's nuns,"⟦/⟧ said Kasprzak. ⟦K→F i =⟧"How dishonest could it be?"⟦/⟧
@break * * *
The truck belonged to Kasprzak's cousin and said FRESH EGGS. They had gotten eleven miles in it before anybody brought up the question of Nola.
⟦B→N i⟧"You can't come in,"⟦/⟧ said Bogardus.
⟦N→B i⟧"I didn't say in. I said along."⟦/⟧
⟦B→N i⟧"What would you do?"⟦/⟧
⟦N→B i⟧"I'd sit here. I'd watch the gate. If there's cops I'd honk."⟦/⟧
⟦K→N i⟧"It doesn't honk."⟦/⟧ Kasprzak showed her. There was a click. ⟦K→N i =⟧"It used to. It scared the eggs."⟦/⟧
⟦N→K i⟧"Then I'd come and tell you."⟦/⟧
⟦B→N i⟧"You don't trust us."⟦/⟧
⟦N→B i⟧"Chet, I was married to one for twenty-two years. I trust you fine. I want to be there when it comes out of the door."⟦/⟧
The four of them were abreast on the one seat, with Fitz on the outside, part of him in the mirror. It was getting light. There were cows.
⟦F→B i⟧"What do we do about the pitch, sir?"⟦/⟧
⟦B→F i⟧"We haven't got a pitch. We've got a story. You let me do the talking and then we go up the stairs."⟦/⟧
⟦F→B i⟧"I meant four-forty. If we are tuners we should have a fork."⟦/⟧
⟦K→F i⟧"I got a fork. I got it from the diner."⟦/⟧
⟦F→K i⟧"It isn't that sort of a fork, Mr. Kasprzak."⟦/⟧
⟦K→F i⟧"It's in a leather case. Who's going to ask to see it?"⟦/⟧
⟦N→K i⟧"What else have you got in there?"⟦/⟧
⟦K→N i⟧"A flashlight. A crowbar. Some of that blue chalk from the pool hall, I don't know why, it looked musical."⟦/⟧
⟦B→K i⟧"What about names?"⟦/⟧ said Bogardus.
⟦K→B i⟧"Smith."⟦/⟧
⟦B→K i⟧"Both of us?"⟦/⟧
⟦K→B i⟧"We're brothers."⟦/⟧
Bogardus glanced across at him: the ears, the little sharp chin, the hat. He glanced at himself in the windshield.
⟦B→K i⟧"I'm Smith,"⟦/⟧ he said. ⟦B→K i =⟧"You're Jones."⟦/⟧
⟦K→B i⟧"Why do you get to be Smith?"⟦/⟧
⟦N→K+B i⟧"Boys,"⟦/⟧ said Nola. ⟦N→K+B i =⟧"Turn here. That's the wall."⟦/⟧
It was quite a wall. It had glass on top of it. They sat looking at it with the engine running, and each of them was thinking about Eddie Pruss at thirty-nine, going over that with a bag in his teeth.
⟦F→N i⟧"He must've been a wonderful mover,"⟦/⟧ said Fitz.
@break * * *
⟦S→B+K+F i⟧"You're not Mr. Ferrante,"⟦/⟧ said Sister Immaculata.
She was about five feet tall and she was looking at Bogardus over a pair of half-moon glasses. Behind her desk was a picture of the Pope, and behind that, you felt, was the Pope.
⟦B→S i⟧"No, Sister. Mr. Ferrante couldn't make it."⟦/⟧
⟦S→B i⟧"He's not ill, I hope?"⟦/⟧
⟦B→S i⟧"Just his, uh. He has this disk."⟦/⟧
⟦S→B i⟧"Poor man. He never said a word about it. I spoke with him only this morning."⟦/⟧
⟦K→S i⟧"It came on sudden,"⟦/⟧ Kasprzak said.
⟦S→B i⟧"And your name is?"⟦/⟧
⟦B→S i⟧"Bogart."⟦/⟧
He heard Kasprzak make a small noise beside him. It wasn't what they'd agreed on.
⟦S→B i⟧"As in the films."⟦/⟧
⟦B→S i⟧"No relation."⟦/⟧
⟦S→B+K i⟧"And this is?"⟦/⟧
⟦K→S i⟧"Greenstreet,"⟦/⟧ said Kasprzak.
The glasses turned slowly from one of them to the other, and then up, and up, and came to rest on Fitz, who was holding his cap over his stomach in both hands.
⟦F→S i⟧"Fitzroy Lamb, Sister. It's a lovely staircase you have."⟦/⟧
⟦S→F i⟧"Thank you, Mr. Lamb. It was given by the family of a girl who slid down it. You're a Catholic?"⟦/⟧
⟦F→S i⟧"Moravian, Sister."⟦/⟧
⟦S→F i⟧"Well, we can't all be. And what do you think of our humidity?"⟦/⟧
⟦F→S i⟧"It's hard on the pinblocks,"⟦/⟧ said Fitz.
It seemed that this was the right answer. She took a ring of keys out of a drawer.
⟦S→B+K+F i⟧"The girls are at chapel until ten. There are eleven instruments, as you know, and I want every one of them done before Reverend Mother's jubilee. Room Four has a dead E. Somebody has been sick in Room Nine. And I should be obliged if one of you would see about the smell in Seven."⟦/⟧
⟦B→S i⟧"What kind of a smell?"⟦/⟧
⟦S→B i⟧"If I knew that, Mr. Bogart,"⟦/⟧ said the nun, ⟦S→B i =⟧"I should have seen about it."⟦/⟧
@break * * *
⟦B→K i⟧"*Greenstreet?*"⟦/⟧
⟦K→B i⟧"You panicked, so I panicked."⟦/⟧
⟦B→K i⟧"What do you weigh, a hundred and thirty?"⟦/⟧
⟦F→B+K i⟧"Gentlemen,"⟦/⟧ Fitz said, ⟦F→B+K i =⟧"the bottom board has a spring. You press up on it, so. There is no need for the crowbar."⟦/⟧
That was Room One. There was a family of mice in it, who seemed as surprised as they were. In Room Two there was nothing but a hairbrush, and in Room Three eleven cents, and a letter to a boy named Dennis that Kasprzak wanted to stop and read.
⟦K→B i⟧"She calls him a louse."⟦/⟧
⟦B→K i⟧"Put it back."⟦/⟧
⟦K→B i⟧"She says if he's going to take Denise to the Lake he can just—"⟦/⟧
⟦B→K i⟧"Stan. Put it back."⟦/⟧
⟦F→K i⟧"There's no burn on it in any case,"⟦/⟧ said Fitz.
⟦S→B+K+F i⟧"No what?"⟦/⟧
They hadn't heard the door. Nuns must take a course in it. She was standing with her hands up her sleeves, and the bottom board of the piano was leaning on the wall beside her, and Kasprzak was sitting on the floor with his legs out in front of him, reading.
⟦B→S i⟧"No *burr*, Sister,"⟦/⟧ said Bogardus. ⟦B→S i =⟧"On the pins."⟦/⟧
⟦S→B i⟧"And is that a good thing or a bad one?"⟦/⟧
⟦B→S i⟧"It's what you want to see."⟦/⟧
⟦S→B i⟧"I've heard no tuning. I have been at the foot of the stairs for some time, and I don't believe I've heard a note."⟦/⟧
⟦K→S i⟧"We start with the quiet part,"⟦/⟧ said Kasprzak.
⟦S→K i⟧"What is that you are reading, Mr. Greenstreet?"⟦/⟧
⟦K→S i⟧"Instructions."⟦/⟧
She put out a hand. There wasn't any way around it. He gave her the letter, and she held it at the length of her arm, and then up close, and a spot of color came up in each of her cheeks.
⟦S→K i⟧"'Louse,'"⟦/⟧ read Sister Immaculata.
⟦K→S i⟧"That's in the trade,"⟦/⟧ Kasprzak said desperately. ⟦K→S i =⟧"You get them in the felt."⟦/⟧
⟦S→F i⟧"Mr. Lamb. Is this so?"⟦/⟧
It was an awful moment. You could see him look for some way to go through it that wasn't a lie, like a man with a wardrobe looking at a spiral stair.
⟦F→S i⟧"I have known of many a girl troubled by one, Sister,"⟦/⟧ said Fitz finally.
⟦S→F i⟧"So have I,"⟦/⟧ the nun said. She folded up the letter very small, bent, and put it back where it came from, among the dust. ⟦S→F i =⟧"So have I. She was right to be rid of him. Let me hear you working, please."⟦/⟧
She went. They counted ten. Then Fitz leaned over and hit the A above middle C, eleven times, loud, and Bogardus wiped his face.
⟦B→F i⟧"How's four?"⟦/⟧
⟦F→B i⟧"There is a dead E."⟦/⟧ He'd gotten down on one knee and was listening, with his ear against the wood, while one enormous finger pressed the key. ⟦F→B i =⟧"It's only a broken bridle strap. If I'd a bit of ribbon."⟦/⟧
⟦B→F i⟧"We're not here to fix it!"⟦/⟧
⟦F→B i⟧"She asked us to, Mr. Bogardus."⟦/⟧
⟦K→B i⟧"I got a shoelace,"⟦/⟧ Kasprzak offered.
So they lost six more minutes in Four, and another eight in Five, because it had a sticking pedal and Fitz had thought of something. It was twenty past nine when Bogardus opened the door of Room Six and there was a girl in it. She was about fourteen. She was sitting at the piano in a green jumper with her hands in her lap, not playing, and she'd plainly been crying for some time and didn't much care who knew it.
⟦B→G i⟧"You're supposed to be at chapel,"⟦/⟧ said Bogardus.
⟦G→B i⟧"I'm excused. I have my lesson. Who are you?"⟦/⟧
⟦K→G i⟧"Tuners."⟦/⟧
⟦G→K i⟧"You're not Mr. Ferrante."⟦/⟧
⟦K→G i⟧"Everybody keeps telling us."⟦/⟧
⟦G→B+K i⟧"Well, you can't do this one. I've got the jubilee, and I'm playing the Schumann, and I can't play the Schumann, and my mother's coming all the way from Scranton on the *bus*."⟦/⟧
⟦B→G i⟧"We'll come back,"⟦/⟧ Bogardus said.
⟦F→G i⟧"Which of the Schumann?"⟦/⟧
⟦B→F i⟧"Fitz."⟦/⟧
⟦G→F i⟧"'Träumerei.' It's the stretch in the second line. My hands aren't big enough."⟦/⟧
⟦F→G i⟧"May I see the hand?"⟦/⟧
She held it up, and he held his up to it, palm to palm. It was like watching somebody put a stamp on a parcel.
⟦F→G i⟧"Mine are too big,"⟦/⟧ said Fitz gravely. ⟦F→G i =⟧"I hit three where I want one. So I roll it. You go from the bottom, softly, and nobody on God's earth will know you didn't mean to. Try."⟦/⟧
She wiped her nose and tried. Kasprzak had sat down on the radiator. Bogardus looked at his watch, and then at the door, and then, since there wasn't anything else to look at, at the piano. It was the same as the others, a walnut-colored upright, scratched up some. On the right-hand end, just below the lamp bracket, somebody had once upon a time set down a cigarette.
He nudged Kasprzak.
⟦K→B i⟧"What?"⟦/⟧
Bogardus nudged him again, and pointed with his chin.
⟦K→B i⟧"Oh,"⟦/⟧ said Kasprzak. ⟦K→B i =⟧"Holy—"⟦/⟧
⟦B→G i⟧"Kid, that's terrific,"⟦/⟧ said Bogardus. ⟦B→G i =⟧"That's a whole lot better. Listen. We've got to take a look at something underneath here, it's a safety matter. Could you maybe go get a drink of water?"⟦/⟧
⟦G→B i⟧"I'm not thirsty."⟦/⟧
⟦B→G i⟧"Five minutes."⟦/⟧
⟦G→B i⟧"Is it the pouch?"⟦/⟧ said the girl.
Nobody spoke. In the distance they were singing something in Latin.
⟦K→G i⟧"What pouch is this?"⟦/⟧ Kasprzak asked her, in a voice that had gone up about an octave.
⟦G→K i⟧"The one that used to buzz. It was taped inside and every time you hit the low F it buzzed, it was driving everybody crazy. Mr. Ferrante took it out when I was in seventh grade."⟦/⟧
⟦B→G i⟧"Ferrante took it out."⟦/⟧
⟦G→B i⟧"He said it was a mouse nest."⟦/⟧
⟦B→G i⟧"He say what he did with it?"⟦/⟧
⟦G→B i⟧"Why don't you ask him?"⟦/⟧ She was looking past them. ⟦G→T i =⟧"Hi, Mr. Ferrante."⟦/⟧
@break * * *
He was seventy or so, in a black overcoat, with a white cane and dark glasses and a leather bag. He stood there in the doorway with his head a little on one side.
⟦T→G i⟧"There's three men in here,"⟦/⟧ he said. ⟦T→G i =⟧"Miss Maguire, you know these men?"⟦/⟧
⟦G→T i⟧"They're the tuners."⟦/⟧
⟦T→G i⟧"That's interesting. One of them's very large. Would that be you, Lamb?"⟦/⟧
⟦F→T i⟧"Good morning, Mr. Ferrante. I hope I find you well."⟦/⟧
⟦T→F i⟧"You still with Lombardi?"⟦/⟧
⟦F→T i⟧"Fourteen years in August."⟦/⟧
⟦B→F i⟧"You *know* him?"⟦/⟧
⟦F→B i⟧"Everyone in pianos knows Mr. Ferrante."⟦/⟧
⟦T→G i⟧"Miss Maguire, go wash your face,"⟦/⟧ said the old man. ⟦T→G i =⟧"I can hear it. And then the Schumann, from the top, and roll the tenth like the gentleman showed you, I never should have told you otherwise."⟦/⟧ He waited until her shoes had gone all the way down the hall. Then he closed the door behind him with the cane. ⟦T→B+K+F i =⟧"You'd be friends of the party with the emeralds."⟦/⟧
Kasprzak got up off of the radiator. ⟦K→T i⟧"What emeralds?"⟦/⟧
⟦T→K i⟧"I'm blind, son. I'm not from out of town."⟦/⟧
⟦B→T i⟧"You've still got them?"⟦/⟧
⟦T→B i⟧"Who's that? That's the boss? You sound like you got a stomach."⟦/⟧
⟦B→T i⟧"I've got one now. Have you still got them?"⟦/⟧
⟦T→B i⟧"What would I do with them? I can't see 'em. I'm told they're green."⟦/⟧ Ferrante lowered himself onto the bench, and ran his thumbnail the length of the keys, and winced. ⟦T→B i =⟧"I took 'em to a fellow in Newark. You know what he said?"⟦/⟧
⟦B→T i⟧"I don't think I want to."⟦/⟧
⟦T→B i⟧"Paste. Very good paste. He said the Vandergrifts hocked the real ones in the Depression and they'd been insuring the glass ones ever since. Forty dollars, he gave me."⟦/⟧
⟦K→T i⟧"Forty *dollars!*"⟦/⟧
⟦T→K i⟧"I got a new set of mutes."⟦/⟧
It was quiet in Room Six. Bogardus leaned his forehead on the top of the piano. It smelled of lemon oil. He thought about Eddie Pruss, nine years, with the recital, and the cookies, and Altoona, and his back.
⟦B→K+F i⟧"Don't anybody tell Nola,"⟦/⟧ he said.
⟦F→B i⟧"Mrs. Pruss will have to be told something, sir."⟦/⟧
⟦K→F i⟧"We tell her there was a fire."⟦/⟧
⟦F→K i⟧"There's no fire."⟦/⟧
⟦B→K i⟧"You're not to start one, either,"⟦/⟧ Bogardus said without raising his head. ⟦B→K i =⟧"I know you."⟦/⟧
⟦T→B+K+F i⟧"How many did you open?"⟦/⟧
⟦F→T i⟧"The first five. I put a strap on the E in Four. With a shoelace, I'm afraid."⟦/⟧
⟦T→F i⟧"That was you? I tried it on the way by. It's not bad."⟦/⟧ The tuner opened up his bag and felt around inside it. ⟦T→F i =⟧"I'll tell you what I've got here. I've got eleven pianos, I've got a jubilee on Sunday, and I've got arthritis. Sister pays fourteen dollars an instrument. You and me, we could be through by supper. These two can hold the flashlight."⟦/⟧
⟦K→T i⟧"What do *you* need a flashlight for?"⟦/⟧
⟦T→K i⟧"So you feel useful."⟦/⟧
There were footsteps in the hall, small, quick ones, with beads. The door opened about a foot, and in the gap, about four feet from the ground, was a pair of half-moon glasses.
⟦S→T i⟧"Mr. Ferrante! They told me that you'd hurt your back."⟦/⟧
⟦T→S i⟧"It went off again, Sister. I brought some fellows to help."⟦/⟧
⟦S→T i⟧"So I see. Mr. Bogart doesn't look well."⟦/⟧
⟦T→S i⟧"He just heard about a death in the family."⟦/⟧
⟦S→B i⟧"I'm sorry. Was it sudden?"⟦/⟧
⟦B→S i⟧"Nine years,"⟦/⟧ Bogardus told the piano.
⟦S→B i⟧"We shall remember him at Vespers. And what about the smell in Seven?"⟦/⟧
Kasprzak held up his right hand, like a boy in school. ⟦K→S i⟧"I'll go,"⟦/⟧ he said. ⟦K→S i =⟧"I'd like to go. At this point I'd honestly like to see what it is."⟦/⟧

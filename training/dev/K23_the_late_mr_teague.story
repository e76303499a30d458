# title: The Late Mr. Teague
# style: third person past; curly double quotes; newspaper story set in 1974, magazine comic manner
# cast: D = Walt Dombrowski | Dombrowski, Walt, the city editor | he
# cast: G = Fern Gillespie | Gillespie, Fern, Miss Gillespie, Ferny | she
# cast: S = Saul Lipkin | Lipkin, Saul, the rewrite man | he
# cast: O = Ozzie Trujillo | Trujillo, Ozzie, the photographer | he
# cast: K = the copy boy | Dickie, Dickie Pruett, the boy, kid | he
# cast: P = Mr. Pruett | Pruett, the publisher, Uncle Harlan, Harlan | he
# cast: T = Amos Teague | Teague, Mr. Teague, Mr. Mayor, the mayor, the deceased, the voice | he
# cast: B = the man from the composing room | Bohannon, the foreman | he
---
At twelve minutes past one on a Thursday afternoon, with the Home edition of the Lorain County *Herald-Argus* already on the trucks and Walt Dombrowski’s shoes already off, the telephone rang on the city desk and it was the dead man.
⟦D→T i⟧“City desk.”⟦/⟧
⟦T→D i⟧“I want to speak to whoever it is that does the deaths.”⟦/⟧
⟦D→T i⟧“That’d be Lipkin. He’s eating. Can I help you?”⟦/⟧
⟦T→D i⟧“You may. I have your newspaper here. My neighbor’s boy brought it over to the porch, and he was surprised to find me on it. My name is Amos Teague.”⟦/⟧
Dombrowski felt with one foot for a shoe.
⟦D→T i⟧“Amos Teague as in Mayor Teague?”⟦/⟧
⟦T→D i⟧“Mayor from 1938 to 1946. You’ve got it in the second paragraph. You’ve got it right, too, which I’d like to say is not true of the third.”⟦/⟧
⟦D→T i⟧“Would you hold the line, sir? Would you just hold it one second?”⟦/⟧ He pressed the receiver into his stomach. His voice, when it came, was the one he kept for fires. ⟦D→S i =⟧“Saul!”⟦/⟧
Saul Lipkin came around the pillar with half a liverwurst sandwich. He had been on rewrite for thirty-one years and did not hurry for anyone, least of all for people who shouted.
⟦S→D i⟧“What?”⟦/⟧
⟦D→S i⟧“Who gave you Teague?”⟦/⟧
⟦S→D i⟧“It was on my spike. It’s from the drawer. I freshened the top, I put a head on it, I sent it down. Why, did I spell him wrong?”⟦/⟧
⟦D→S i⟧“He’s on the phone.”⟦/⟧
⟦S→D i⟧“Who’s on the phone?”⟦/⟧
Dombrowski merely pointed at his stomach.
The rewrite man looked at the receiver, then at his sandwich, and laid the sandwich down on a pile of handouts from the Soil Conservation people as though he might not be wanting it.
⟦S→D i⟧“How’s he sound?”⟦/⟧
⟦D→S i⟧“How do you mean, how’s he sound? He sounds alive! Where’d it come from? Who said he was dead?”⟦/⟧
⟦S→D i⟧“There was a note. It said, ‘Teague, two o’clock this morning, at home, in his sleep, eighty-eight.’ It was typed.”⟦/⟧
⟦D→S i⟧“Who typed it?”⟦/⟧
⟦S→D i⟧“Do I know? A typewriter typed it.”⟦/⟧
By now there was a group. Fern Gillespie had wheeled her chair over from Women’s without getting out of it; Trujillo, the photographer, was leaning on the pillar with a Leica on his chest and an expression of pure happiness; and behind him, taller than anybody, stood the copy boy, who was nineteen, and whose mother was the publisher’s sister.
⟦G→D i⟧“You could always say he got better,”⟦/⟧ said Fern.
⟦D→G i⟧“You can go back to your recipes, Gillespie.”⟦/⟧
⟦G→D i⟧“I’d be glad to. But you’ve still got him on your stomach.”⟦/⟧
Dombrowski snatched it up. ⟦D→T i⟧“Mr. Mayor? I’m right here.”⟦/⟧
⟦T→D i⟧“I thought perhaps you’d died.”⟦/⟧
⟦D→T i⟧“Sir, I can’t tell you how sorry we are. I’m going to find out how this happened and I’m going to skin him, and tomorrow we’ll run a correction on page one.”⟦/⟧
⟦T→D i⟧“How big?”⟦/⟧
⟦D→T i⟧“As big as you like.”⟦/⟧
⟦T→D i⟧“I only ask because the obituary’s on page nine. I’m in underneath a tire sale.”⟦/⟧
⟦O→D i⟧“What’s he say?”⟦/⟧ asked Trujillo.
⟦D→O i⟧“He doesn’t like where we put him.”⟦/⟧
⟦O→D i⟧“I don’t blame the man.”⟦/⟧
⟦T→D i⟧“I’d like it read to me, if you don’t mind,”⟦/⟧ the voice went on. ⟦T→D i =⟧“I’ve got my wrong glasses. The boy read me what he could, but he’s six, and he stuck at ‘annexation.’”⟦/⟧
⟦D→T i⟧“You want me to read you your—”⟦/⟧
⟦T→D i⟧“I expect I’m entitled.”⟦/⟧
So it was that the city editor of the *Herald-Argus*, in one shoe, motioned for a copy of his own paper, got one from Fern folded open at the tires, and could not see it either, having left his glasses in the men’s room. He thrust paper and receiver at the rewrite man.
⟦S→D i⟧“Me? What do I say to him?”⟦/⟧
⟦D→S i⟧“Read it! You wrote it!”⟦/⟧
⟦S→T i⟧“Mr. Teague, this is Lipkin. I’m the one that did it. ‘Amos R. Teague, Depression-era mayor of this city, who—’”⟦/⟧
⟦T→S i⟧“Lipkin. You used to cover the council.”⟦/⟧
⟦S→T i⟧“In forty-four, sir. For about a year.”⟦/⟧
⟦T→S i⟧“You had hair.”⟦/⟧
⟦S→T i⟧“I had a great deal of it, sir.”⟦/⟧
⟦T→S i⟧“You were the one who printed what I called the sewer commissioner. Go on. ‘Who.’”⟦/⟧
While Lipkin read, in a low voice, with his eyes shut whenever he came to an adjective, Dombrowski took the rest of them over by the water cooler and conducted an inquiry.
⟦D→G+O+K i⟧“I want the note. Where’s the note?”⟦/⟧
⟦G→D i⟧“It’ll be on his spike still. He never clears it. There’s a V-J Day release at the bottom.”⟦/⟧
⟦D→K i⟧“Kid. Go pull the spike.”⟦/⟧
The copy boy did not move. He had turned the color of galley paper.
⟦O→K i⟧“He’s talking to you, Stretch.”⟦/⟧
⟦K→D i⟧“It’s not there, Mr. Dombrowski.”⟦/⟧
⟦D→K i⟧“How do you know it’s not there?”⟦/⟧
⟦K→D i⟧“I ate it.”⟦/⟧
It is hard to silence a newsroom. The wire machines go on by themselves. But for three or four seconds at the *Herald-Argus* there was no sound from any human being but Saul Lipkin’s murmur: ⟦S→T i⟧“‘—whose stormy stewardship of the waterworks—’”⟦/⟧
⟦G→K i⟧“All of it?”⟦/⟧ said Fern, with real interest.
⟦K→D i⟧“It was a half sheet. Mr. Dombrowski, I took it off the phone. I was alone up here, it was a quarter to six, Mr. Lipkin wasn’t in. This lady called. She said Amos had passed at two in the morning, and she gave the age and all, and she said would we do something nice. So I typed it up. I thought it’d be helpful.”⟦/⟧
⟦D→K i⟧“You call back?”⟦/⟧
⟦K→D i⟧“Sir?”⟦/⟧
⟦D→K i⟧“Somebody calls in a death, you get a number and you call it back. You call the undertaker. You call the widow. You call the man’s dog! What’s it say on that wall?”⟦/⟧
⟦K→D i⟧“It says, ‘If Your Mother Says She Loves You, Check It Out.’”⟦/⟧
⟦D→K i⟧“And what did you check?”⟦/⟧
⟦K→D i⟧“I checked his age. In *Who’s Who in Ohio.*”⟦/⟧
⟦O→D i⟧“You have to give him that, Walt.”⟦/⟧
⟦D→O i⟧“I’m going to give him the sidewalk.”⟦/⟧
⟦G→D i⟧“You can’t fire him. He’s a Pruett.”⟦/⟧
⟦K→G i⟧“You can fire me, Miss Gillespie. I told my uncle I didn’t want to be treated any different.”⟦/⟧
⟦G→K i⟧“And what did he say?”⟦/⟧
⟦K→G i⟧“He said there wasn’t any danger.”⟦/⟧
The door of the freight elevator clashed, and Bohannon, the foreman from the composing room, put in his inky head without the rest of him. ⟦B→D i⟧“Is it a replate or ain’t it? I got eleven guys down there drawing overtime to play pinochle.”⟦/⟧
⟦D→B i⟧“Who told you there was a replate?”⟦/⟧
⟦B→D i⟧“Irma on the switchboard. She’s told everybody. I already got the tires out.”⟦/⟧
⟦D→B i⟧“Put the tires back! Give me ten minutes. Take Teague out of nine and put in, I don’t know. Fern, what have you got in type?”⟦/⟧
⟦G→D i⟧“A ham loaf.”⟦/⟧
⟦D→B i⟧“Put in the ham loaf.”⟦/⟧
⟦B→D i⟧“With the mayor’s picture?”⟦/⟧
⟦D→B i⟧“Get out of here, Bohannon!”⟦/⟧
⟦S→D i⟧“Walt,”⟦/⟧ called Lipkin softly. He had his hand over the mouthpiece. His bald head was pink. ⟦S→D i =⟧“Walt, he’s crying.”⟦/⟧
They all came back around the pillar then and stood about the desk. The little voice in the receiver was saying something, and since Lipkin, who was not a sentimental man, had laid it on the blotter, they bent down to hear it, five heads close together.
⟦T→S i⟧“... never thought you people noticed. About the milk. It wasn’t two hundred families, it was nearer three, but you couldn’t have known that, we kept it quiet. We drove it around ourselves, at night. She drove. I’d forgotten there was a time that anybody knew about it.”⟦/⟧
⟦S→T i⟧“I knew about it, Mr. Teague. My mother was on Elm Street.”⟦/⟧
⟦T→S i⟧“Was she? What number?”⟦/⟧
⟦S→T i⟧“Four-eleven. Up in back.”⟦/⟧
⟦T→S i⟧“Two quarts. Little dog.”⟦/⟧
⟦S→T i⟧“That’s right,”⟦/⟧ said Lipkin. ⟦S→T i =⟧“Prince.”⟦/⟧
Nobody at the desk looked at anyone else. Trujillo, for something to do, took the lens cap off and put it on again.
⟦G→T i⟧“Mr. Teague,”⟦/⟧ said Fern, leaning down, ⟦G→T i =⟧“this is Miss Gillespie, on Women’s. May I ask you something? A lady telephoned us. She said Amos had passed. Is there another Amos that you know of?”⟦/⟧
There was a long wait.
⟦T→G i⟧“What time did she call?”⟦/⟧
⟦G→T i⟧“A quarter to six.”⟦/⟧
⟦T→G i⟧“That’d be Lottie,”⟦/⟧ the old man said. ⟦T→G i =⟧“She’s my wife. She’s over at the county home these two years. They let her sit by the telephone in the hall in the mornings, she likes to have it near her. She isn’t always right about what day it is.”⟦/⟧ He blew his nose. ⟦T→G i =⟧“I don’t get over there as much as I might. It’s two buses. I was there Sunday. I guess she thought I’d quit coming. I guess she figured there could only be the one reason.”⟦/⟧
⟦K→T i⟧“She had a very nice voice, sir,”⟦/⟧ said the copy boy.
⟦T→K i⟧“Who’s that?”⟦/⟧
⟦K→T i⟧“I’m the one who killed you. She spelled everything for me. She asked would we be sure and say about the milk.”⟦/⟧
⟦T→K i⟧“Did she. Well, son, you tell your boss I don’t want any correction. I’ll have to be corrected soon enough.”⟦/⟧
Dombrowski found that he had got his other shoe on and was tying it. ⟦D→T i⟧“Mr. Mayor, we’ve got to run something. It’s the law of the business.”⟦/⟧
⟦T→D i⟧“Then put that I’m eighty-seven. That’s the only thing in it that’s wrong.”⟦/⟧
It was in this condition that Harlan Pruett found his staff, when he came off the elevator in his topcoat, at one thirty-four by the wall clock: bent over a telephone, like a family around a crib.
⟦P→D i⟧“Walter, I have just come from Rotary, where I stood up and asked for a minute of silence for Amos Teague. Irma tells me downstairs that it was premature. What in the hell is going on?”⟦/⟧
⟦D→P i⟧“We had a bad call, Mr. Pruett.”⟦/⟧
⟦P→D i⟧“Whose?”⟦/⟧
The copy boy drew himself up. He was a good three inches over his uncle that way. Before he could open his mouth, though, two other people had opened theirs.
⟦S→P i⟧“Mine,”⟦/⟧ said Lipkin.
⟦D→P i⟧“Mine,”⟦/⟧ Dombrowski said. ⟦D→P i =⟧“It came over the desk. I passed it. And I’d like a car, sir, if you’d let us have yours, the big one. I need Ozzie and Gillespie and the kid to go over to Tenney Avenue and pick a man up and drive him out to the county home.”⟦/⟧
⟦P→D i⟧“What for?”⟦/⟧
⟦O→P i⟧“For a picture,”⟦/⟧ said Trujillo. He was already changing the film. ⟦O→P i =⟧“Page one.”⟦/⟧
Mr. Pruett looked from face to face, and last at his nephew’s.
⟦P→K i⟧“Do you know how to drive it, Dickie?”⟦/⟧
⟦K→P i⟧“Yes, Uncle Harlan.”⟦/⟧
⟦P→K i⟧“Well, don’t put your feet on anything.”⟦/⟧

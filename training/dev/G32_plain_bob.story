# title: Plain Bob
# style: third person past, omniscient and chatty; straight double quotes, British; yuletide gift for a 1970s sitcom; long, four scenes; six bell ringers and a vicar in one small room; mixed tags, long untagged runs
# cast: E = Miss Gathercole | Miss Gathercole, Enid, Enid Gathercole, the tower captain, Miss G | she
# cast: W = Wilf Scutt | Wilf, Scutt, Mr. Scutt, the butcher | he
# cast: C = Cuthbert Onions | Cuthbert, Onions, Mr. Onions, the bank clerk | he
# cast: D = Doreen Lavender | Doreen, Lavender, Miss Lavender, the barmaid | she
# cast: J = Jimmy Cobb | Jimmy, Cobb, young Jimmy, lad, the boy | he
# cast: M = Major Tuck | the Major, Major, Major Tuck, Hector, Hector Tuck, the old soldier | he
# cast: V = the Reverend Peregrine Hollis | the vicar, Vicar, Hollis, Mr. Hollis, Peregrine | he
---
@note
Dear Thistledown,
When I saw that somebody had requested Ring Out, Nether Sallow I actually shouted, my husband thought there'd been an accident. I had all three series off the telly on VHS. You said "anything with the whole tower, and please something about why the Major's coat is in the ringing chamber in 3x06." Well!! I'd always wondered too.
Set between 3x05 (The Wrong Trousers of God) and the last one. Happy Yuletide, I hope it's the right sort of cosy.
@end
There had been something wrong with the fifth bell since Michaelmas. Everyone agreed about it; what they couldn't agree upon was what.
⟦W→E i⟧"It's dropping,"⟦/⟧ said Wilf Scutt.
⟦E→W i⟧"It is not dropping, Mr. Scutt. You are pulling."⟦/⟧
⟦W→E i⟧"I've been pulling that bell since before the war and it never dropped then."⟦/⟧
⟦D→W i⟧"Which war?"⟦/⟧ said Doreen, who was sitting on the radiator with her shoes off.
⟦W→D i⟧"You can laugh. It's the damp. Or it's bats."⟦/⟧
⟦C→W i⟧"Bats?"⟦/⟧ said Mr. Onions faintly.
⟦W→C i⟧"I've heard 'em. Up over that trap, of a night. Bumping."⟦/⟧
⟦J→W i⟧"Bats don't bump, Mr. Scutt. They've got the radar."⟦/⟧
⟦W→J i⟧"These ones bump."⟦/⟧
It was half past seven by Miss Gathercole's watch, and there were five of them in the ringing chamber of St. Wulfrun's, and it takes six to ring six. The sixth rope hung down in the corner with its sally looped up on the hook, looking at nobody. It was the Major's. In eleven years Major Tuck had missed one practice, for the Suez Canal.
⟦E→J i⟧"James, did you call in at the Lodge?"⟦/⟧
⟦J→E i⟧"I went by on the bike, Miss. There weren't any lights."⟦/⟧
⟦E→J i⟧"Did you knock?"⟦/⟧
⟦J→E i⟧"There's a chain on the gate."⟦/⟧
⟦D→J i⟧"A chain? What's he want with a chain?"⟦/⟧
⟦J→D i⟧"Dunno. It had one of them boards up on it, only it was dark, I couldn't read it."⟦/⟧
⟦W→E i⟧"He'll be at his sister's,"⟦/⟧ Wilf said.
⟦E→W i⟧"He has not got a sister."⟦/⟧
⟦W→E i⟧"He told me he was off to his sister's Tuesday week, for his chest. He bought a pork pie for the train."⟦/⟧
⟦D→W i⟧"He told me it was his nephew's."⟦/⟧
⟦C→D i⟧"Oh dear,"⟦/⟧ said Mr. Onions. He'd gone the color of the bank's second-best notepaper. ⟦C→D i =⟧"Oh dear, oh dear."⟦/⟧
⟦E→C i⟧"What is it, Mr. Onions?"⟦/⟧
⟦C→E i⟧"It's nothing. I couldn't possibly. It'd be a breach."⟦/⟧
⟦D→C i⟧"A breach of what?"⟦/⟧
⟦C→D i⟧"Of confidence! I'm not at liberty to say a single word about any customer's, about whether any customer has or hasn't got, or has lost, through having stood surety for a, for some other officer, whom he trusted—"⟦/⟧
He clapped both hands over his mouth. It was too late, of course. It generally was, with Cuthbert.
⟦E→C i⟧"How much?"⟦/⟧ asked Miss Gathercole after a moment.
⟦C→E i⟧"I really mustn't."⟦/⟧
⟦E→C i⟧"You needn't say it. Cough for the hundreds."⟦/⟧
He coughed. They all counted. When he'd got to thirty Doreen went and gave him a drink of water.
⟦W→E i⟧"That's the house, then,"⟦/⟧ said Wilf in quite another voice. He took his cap off and turned it round. ⟦W→E i =⟧"That'd be the Lodge and all. Well I'm blowed. The silly old fool. And him buying pork pies."⟦/⟧
⟦D→W i⟧"Did he pay for it?"⟦/⟧
⟦W→D i⟧"'Course he paid for it. He'd not have it off the slate. He counted it out in threepenny bits."⟦/⟧
⟦J→E i⟧"So where is he, Miss?"⟦/⟧ said Jimmy Cobb.
Nobody answered him. The wind was getting up, it had begun to find its way in around the louvres. And directly over their five heads, on the far side of the trap door, clear as you like, something went *bump*.
⟦W→D i⟧"Bats,"⟦/⟧ said Wilf.
*Bump*, it went. And then, very distinctly, it sneezed.
@break * * *
There's a ladder at St. Wulfrun's, from the ringing chamber up to the clock room, that the diocese had condemned in 1961. It was settled that Jimmy ought to go first as he was the youngest and hadn't any dependents.
⟦D→J i⟧"What can you see?"⟦/⟧
⟦J→D i⟧"It's dark."⟦/⟧
⟦D→J i⟧"Take the torch, you daft ha'porth."⟦/⟧
⟦J→D i⟧"I've got it! It's dark with the torch on. Hang about. There's a blanket over the clock weights, like a curtain. There's a, blimey."⟦/⟧
⟦E→J i⟧"James? What is there?"⟦/⟧
⟦J→E i⟧"There's a bed, Miss."⟦/⟧
⟦W→J i⟧"A what?"⟦/⟧
⟦J→W i⟧"A camp bed. It's all made up with corners. There's a primus, and a shaving mug. He's got his medals on a nail. There's a picture of a lady."⟦/⟧
⟦W→J i⟧"What's she got on?"⟦/⟧
⟦D→W i⟧"*Wilf!*"⟦/⟧
⟦E→J i⟧"Is he there?"⟦/⟧
There was a long pause from overhead and some creaking.
⟦J→M i⟧"Evening, Major,"⟦/⟧ they heard Jimmy say.
⟦M→J i⟧"Good evening, Cobb,"⟦/⟧ said the voice. It was trying to be the old voice, the one that could be heard across a parade ground or the saloon bar of the Feathers, and it broke in the middle and coughed and went on coughing for a good deal longer than any of them liked. ⟦M→J i =⟧"I was on the point of, of coming down. Inspecting the louvres. Damned draughty."⟦/⟧
⟦J→M i⟧"Yes, sir."⟦/⟧
⟦M→J i⟧"Anybody with you?"⟦/⟧
⟦J→M i⟧"Everybody, sir,"⟦/⟧ said Jimmy.
They went up. You'd never have thought that ladder would take Wilf, and there was a bad moment with Mr. Onions and a cobweb. But in the end there they all stood in a row with their heads bent under the beams, between the clock and the wall, as if they'd come about the rates, and the Major was sitting upright on the camp bed in his British warm with the collar buttoned to his chin. He'd a muffler on under that. His moustache was waxed. There were two red spots on his cheeks like a doll's, and you could hear his breath from the door.
⟦M→E i⟧"Dear lady, I'd offer you a chair."⟦/⟧
⟦E→M i⟧"How long have you been up here, Hector?"⟦/⟧ said Miss Gathercole.
Doreen told them in the Feathers afterward that she'd come over all funny at that. *Hector!* Eleven years, and none of them had known that she knew it.
⟦M→E i⟧"Matter of a night or two."⟦/⟧
⟦E→M i⟧"Since Michaelmas?"⟦/⟧
⟦M→E i⟧"It's perfectly dry. One's above the mosquitoes. I was a good deal worse off at Imphal. I'd be obliged if nobody were to mention it to the vicar, strictly speaking I suppose I'm trespassing, though I've kept the clock wound. I thought that would be about fair. For the rent."⟦/⟧
⟦C→M i⟧"I didn't tell them!"⟦/⟧ wailed Mr. Onions.
⟦M→C i⟧"No, no. Of course you didn't, Onions."⟦/⟧
⟦C→M i⟧"I only coughed!"⟦/⟧
⟦W→M i⟧"It was you. It was you as has been leaning on the fifth,"⟦/⟧ said Wilf, who'd had his eye on a rope that went down through the floor, and on a line of string that went across it, and on the two pairs of socks pegged upon the string. ⟦W→M i =⟧"You've hung your smalls on my bell!"⟦/⟧
⟦M→W i⟧"Have I? I do beg your pardon, Scutt. It was handy."⟦/⟧
⟦W→M i⟧"I thought I was losing my touch! I've had the doctor to my shoulder!"⟦/⟧
⟦D→W i⟧"Never mind your shoulder. Feel his head, he's on fire! Jim, is there any water in that can?"⟦/⟧
⟦J→D i⟧"It's froze."⟦/⟧
⟦M→D i⟧"I assure you, my dear girl, it's nothing but a cold in the—"⟦/⟧ said the Major, and stood up from politeness to say so, and went down on Mr. Onions like a felled elm.
@break * * *
⟦E i⟧"Has he got hold of the rope?"⟦/⟧
⟦D→E i⟧"He hasn't got hold of anything, he's spark out."⟦/⟧
⟦W→D i⟧"Under the arms. Under the *arms*, like a side of beef. Who's got his feet?"⟦/⟧
⟦C→W i⟧"I have. They're very cold."⟦/⟧
⟦W→C i⟧"Never mind if they're cold, are you holding 'em?"⟦/⟧
⟦J→E i⟧"Miss, if we was to put him in the bell rope, I mean in the spare, round his middle, and take it over the beam, we could let him down through the trap. Dead slow. We've five of us to hold."⟦/⟧
⟦E→J i⟧"Is that safe, James?"⟦/⟧
⟦J→E i⟧"We did it with my dad's engine."⟦/⟧
⟦W→J i⟧"And how was the engine?"⟦/⟧
⟦J→W i⟧"Smashing. Well, it was after we'd fixed it."⟦/⟧
So that was how Major Hector Tuck, D.S.O., came to leave the clock room of St. Wulfrun's at ten minutes past eight upon a Tuesday, trussed in his overcoat, revolving gently, while five bell ringers stood in a line above him and paid out hand over hand, with Miss Gathercole calling it, since it seemed to go best that way.
⟦E→W+C+D+J i⟧"Treble's going. And hold. Two. Three. Mr. Onions, you're clipping. Five, and tenor behind. And hold!"⟦/⟧
And that was how the vicar found them, because he'd come up to ask if there'd be any ringing tonight or if he might have his bath.
⟦V i⟧"Good heavens,"⟦/⟧ said the Reverend Peregrine Hollis.
A pair of boots was coming down out of the ceiling at about the level of his nose.
⟦V→E i⟧"Miss Gathercole? Are you there? Is this a new method?"⟦/⟧
⟦E→V i⟧"Don't stand underneath, Vicar!"⟦/⟧
⟦V→E i⟧"But who is it? Is he dead?"⟦/⟧
⟦D→V i⟧"He's poorly! Catch hold of him, can't you?"⟦/⟧
⟦V→D i⟧"By which part?"⟦/⟧
⟦W→V i⟧"By any ruddy part, Reverend, my hands are going!"⟦/⟧
He caught hold. He was a thin young man, and he'd only had the living since Easter, and he sat down on the floor of the ringing chamber with fourteen stone of military gentleman across his knees and a spur in his cassock. They all came down the ladder after. Doreen put her coat over the Major and then Wilf put on his, and Jimmy his leather jacket with the skull.
⟦V→E i⟧"I don't quite follow. Why was he up there?"⟦/⟧
They looked at one another.
⟦C→V i⟧"Bats,"⟦/⟧ said Mr. Onions bravely.
⟦W→V i⟧"That's it. He went up to see to the bats."⟦/⟧
⟦V→W i⟧"With a shaving mug?"⟦/⟧ the vicar said. It had come down in the overcoat pocket and was sticking in his ribs.
⟦D→V i⟧"They're very hairy bats."⟦/⟧
⟦E→D i⟧"That will do, Doreen,"⟦/⟧ said Miss Gathercole. She'd knelt down, hat and all, and she had two fingers on the Major's pulse and was looking at her watch. ⟦E→V i =⟧"He has been living in it, Mr. Hollis. He's lost his house, he was too proud to say so to any one of us, and he's been sleeping in your tower since September and I rather think that he has pneumonia. So you may be as angry as you please, but I should like you to be angry on the telephone to Dr. Pargeter."⟦/⟧
The vicar's mouth opened. He had large ears, they'd gone pink, and it's on the record (2x03) that he'd never in his life stood up to a parishioner.
⟦V→E i⟧"Angry!"⟦/⟧ said Peregrine Hollis. ⟦V→E i =⟧"Miss Gathercole, I've got eleven bedrooms! I've got eleven bedrooms and a tin of sardines! I lie there at night and I listen to them! I've been hearing someone cough since October and I thought it was the *pipes.* Cobb, take his feet. Mind the turn of the stair. Somebody run ahead and light the fire in the blue room. Oh, you poor old man. You poor, poor old man, with all those *bedrooms.*"⟦/⟧
⟦W→D i⟧"Well, I'm blowed,"⟦/⟧ said Wilf again.
@break * * *
It was pneumonia. They took it in turns. Miss Gathercole had the nights, because she said that at her age one was awake for them in any case, and Doreen the mornings before opening. Mr. Onions read to him out of the *Financial Times* until he was asked to stop. Wilf brought beef tea in a bucket. There was one night, it was the Friday, when nobody went home at all, and you could have walked into the vicarage kitchen at three in the morning and found four people sitting at the table in front of four cups of cold cocoa.
⟦J→D i⟧"What's that? Is that him?"⟦/⟧
⟦D→J i⟧"It's the cistern."⟦/⟧
⟦J→D i⟧"I don't like it when he stops."⟦/⟧
⟦W→J i⟧"He's not stopped, lad. She'd come down and tell us."⟦/⟧
⟦C→W i⟧"I refused him the overdraft, you know,"⟦/⟧ said Mr. Onions. He was looking into the cocoa. ⟦C→W i =⟧"In August. I had to. It came down from Head Office on a form. He shook my hand, he asked after Mother's hip."⟦/⟧
⟦D→C i⟧"It isn't your fault, Cuthbert."⟦/⟧
⟦C→D i⟧"I filled in the form."⟦/⟧
⟦W→C i⟧"I sold him one pie,"⟦/⟧ said Wilf. ⟦W→C i =⟧"One. I might've thought. A man that size, one pie, and he's in there every morning asking have I got a bone for the dog. He's not had a dog since Coronation year. I gave him the bone and all. I never gave it a thought."⟦/⟧
⟦J→W i⟧"He's been learning me to drive a car,"⟦/⟧ Jimmy said. ⟦J→W i =⟧"In the vicar's Morris, down on the aerodrome. He said a chap wants more than two wheels. He gave me a quid at my birthday."⟦/⟧ He wiped his nose on the skull. ⟦J→W i =⟧"A *quid*. He could've had coal."⟦/⟧
⟦D→J i⟧"Don't you start, Jim, you'll set me off."⟦/⟧
The door opened. It was the vicar, he was in his dressing gown, he'd a candle since the bulb on the landing had gone in 1968; and they all of them got up, and the chairs made a dreadful noise.
⟦V→W+C+D+J i⟧"He's asking for the time,"⟦/⟧ said Mr. Hollis.
⟦W→V i⟧"Is that good?"⟦/⟧
⟦V→W i⟧"I don't know. He's most particular about it. He says it's gone three and the clock hasn't struck. He says, has nobody wound the damned thing?"⟦/⟧
There was a silence. It was broken by Doreen, who laughed, and then put her apron right up over her face.
⟦D→V i⟧"He's sweating, then?"⟦/⟧ she said from inside. ⟦D→V i =⟧"Is it broke?"⟦/⟧
⟦V→D i⟧"Like a tap. Miss Gathercole's changing his, ah. She sent me out. She called him a stubborn, selfish, pig-headed old nuisance and said if he ever went to live up a tower again she'd have the ladder away. And then she kissed him,"⟦/⟧ said the vicar wonderingly, ⟦V→D i =⟧"on the moustache."⟦/⟧
⟦C→V i⟧"Miss *Gathercole* did?"⟦/⟧
⟦V→C i⟧"I'd prefer that it went no further."⟦/⟧
⟦W→V i⟧"Reverend,"⟦/⟧ said Wilf, with deep feeling, ⟦W→V i =⟧"you've come to the wrong shop."⟦/⟧
Jimmy had already got his boots on. He went out by the scullery, and they heard him running, over the gravel and across the grass between the stones. After a time there was a light up in the tower, and then, a good twenty minutes late, over the roofs of Nether Sallow and the Feathers and the bank, where everybody was asleep, it struck three.
Upstairs in the blue room an old man listened to it with his head on one side.
⟦M→E i⟧"Slow,"⟦/⟧ said the Major. ⟦M→E i =⟧"Tell Cobb. Half a turn on the pendulum. What are you crying for, Enid?"⟦/⟧
⟦E→M i⟧"I have a cold,"⟦/⟧ said Miss Gathercole.
⟦M→E i⟧"You should have that seen to. One doesn't want to let a thing like that go on."⟦/⟧
⟦E→M i⟧"No, Hector,"⟦/⟧ she said. ⟦E→M i =⟧"One does not."⟦/⟧
@end_note
And he has the blue room from then on, which is why when he opens the vicarage door in 3x06 in his slippers and says "We've given at the office" it isn't just a joke. The coat's in the ringing chamber because he keeps it there for whoever needs it.
Merry Christmas, Thistledown. I've tried Plain Bob on handbells with my sisters in law and never again.
@end

# title: Visiting Hours
# style: third person past; straight quotes; hospital angst; one paragraph sometimes holds two speakers; italics with underscores
# cast: H = Harlan Pike | Harlan, Pike, Har | he
# cast: S = Simeon Okafor | Simeon, Sim | he
# cast: R = Ruthie | Ruthie, nurse Ruthie | she
# cast: O = Simeon's brother Obi | Obi | he
# cast: D = Dr. Castellan | Dr. Castellan | he
---
@note
Warning: hospitals, pining, idiots. Nobody dies. Promise. Title from nothing, I couldn't think of one.
@end
@scene place=the ward | time=afternoon | pov=H | present=H,S,R
There was beeping. That was the first thing. The second thing was a warm weight on his left hand, and the third thing was that somebody was reading the football results out loud.
⟦S→H i⟧"...Rotherham one, Barnsley nil. You'd have hated it. They didn't have a shot till the eightieth minute."⟦/⟧
Harlan tried to say something clever. What came out was, ⟦H→S i⟧"Offside."⟦/⟧
The reading stopped. A chair went over.
⟦S→H i⟧"Harlan? Har? Oh my god. Okay. Don't move. Can you see me? How many fingers?"⟦/⟧
⟦H→S i⟧"Is this a trick?"⟦/⟧
⟦S→H i⟧"How many, you absolute prick!"⟦/⟧
⟦H→S i⟧"You're holding a newspaper, Sim."⟦/⟧
Simeon laughed, except it wasn't laughing. He sat down hard where the chair used to be and vanished below the edge of the bed. There was a thump. ⟦S→H a⟧"Ow,"⟦/⟧ said the floor.
⟦R→H i⟧"Well, look who's up!"⟦/⟧ A nurse with pink glasses had come round the curtain. Her badge said RUTHIE. ⟦R→H i =⟧"Do you know where you are, my love?"⟦/⟧
⟦H→R i⟧"Hospital?"⟦/⟧
⟦R→H i⟧"Clever boy. And do you know who this gentleman is? Only he's been telling everybody he's your husband, so he could stay past eight."⟦/⟧
Simeon's head came up over the mattress. He looked like a man waiting to be shot. ⟦S→H a⟧"I can explain,"⟦/⟧ he said.
⟦H i thought⟧_Husband,_⟦/⟧ thought Harlan. It must be the morphine that made it sound like that.
⟦H→R a⟧"Yeah,"⟦/⟧ he told the nurse. ⟦H→R a =⟧"That's him. Twelve years, tragically."⟦/⟧
⟦R→H+S e⟧"Ten minutes,"⟦/⟧ said Ruthie, writing something down. ⟦R→H+S e =⟧"Then he sleeps, and you, sir, go home and have a wash. I mean it."⟦/⟧ ⟦S→R i⟧"Yes, ma'am."⟦/⟧ ⟦R→S i⟧"You said that on Thursday."⟦/⟧
The curtain swished shut behind her.
⟦H→S i⟧"Thursday?"⟦/⟧
⟦S→H i⟧"It doesn't matter."⟦/⟧
⟦H→S i⟧"What day is it now?"⟦/⟧
Simeon picked the chair up, set it on its feet, and spent a while getting it exactly straight. ⟦S→H i⟧"Sunday."⟦/⟧
⟦H→S i⟧"You've been here since Thursday."⟦/⟧
⟦S→H i⟧"I went home for a shower."⟦/⟧
⟦H→S i⟧"She says you didn't."⟦/⟧
⟦S→H i⟧"I thought about a shower."⟦/⟧ He rubbed his eyes. He had four days of beard and somebody else's cardigan on. ⟦S→H i =⟧"You went through the windscreen, Harlan. They rang me cause I was the last number in your phone and I was at Obi's kid's birthday with a paper hat on, and they said, are you next of kin, and I said yes. I didn't even think. I just said yes."⟦/⟧
Harlan looked at the ceiling. It had forty-one holes per tile, he would count them later and find that out.
⟦H→S i⟧"You'd make a terrible husband."⟦/⟧
⟦S→H i⟧"Would I."⟦/⟧
⟦H→S i⟧"You leave teabags in the sink."⟦/⟧
⟦S→H i⟧"You put the milk in first, you don't get a vote."⟦/⟧
⟦H→S i⟧"You'd be late for it. The wedding."⟦/⟧
⟦S→H i⟧"I wouldn't be late."⟦/⟧
⟦H→S i⟧"You've been late for every single thing for as long as I've—"⟦/⟧
⟦S→H e⟧"I wouldn't be late for _that_,"⟦/⟧ Simeon snapped, and then he heard it. They both heard it. The monitor heard it, the beeping picked up like a dog hearing keys.
Neither man looked at the monitor.
⟦S→H i⟧"Do you need me to get someone?"⟦/⟧
⟦H→S i⟧"No."⟦/⟧
⟦S→H i⟧"It's going quite fast."⟦/⟧
⟦H→S i⟧"I'm aware of that, thanks."⟦/⟧
⟦O→S+H i⟧"Knock knock!"⟦/⟧ The curtain rattled and Obi came through it backwards with three coffees and a balloon that said IT'S A GIRL. ⟦O→S+H i =⟧"It's all they had. Hey, he's awake! Pike! How's the head?"⟦/⟧
⟦H→O i⟧"Attached."⟦/⟧
⟦O→H i⟧"Good man. Has he told you yet?"⟦/⟧
⟦S→O i⟧"Obi."⟦/⟧
⟦O→S i⟧"What? You said when he wakes up. He's awake, look at him, his eyes are open and everything."⟦/⟧
⟦H→O+S i⟧"Told me what?"⟦/⟧
The brothers looked at each other. It was a whole argument, in eyebrows. The younger one lost.
⟦O→S a⟧"I'm gonna go and see about a straw,"⟦/⟧ he said, and tied the balloon to the drip stand, and went.
Nobody spoke. The balloon turned round slowly, like it was listening.
⟦H→S e⟧"Sim,"⟦/⟧ said Harlan.
⟦S→H i⟧"I had a speech. I practised it. You were a much better audience when you were unconscious."⟦/⟧
⟦H→S i⟧"Do me the short version."⟦/⟧
Simeon took hold of his hand again, the left one, the one without the tubes. He turned it over as though there might be something written on it.
⟦S→H a⟧"Rotherham one,"⟦/⟧ he began, and his voice cracked straight down the middle, ⟦S→H a =⟧"Barnsley nil."⟦/⟧
⟦H→S i⟧"You romantic bastard."⟦/⟧
⟦D→H e⟧"Mr. Pike?"⟦/⟧ said Dr. Castellan from the gap in the curtain, and coughed. ⟦D→H e =⟧"And, ah. Mr. Pike?"⟦/⟧

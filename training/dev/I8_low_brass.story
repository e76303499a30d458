# title: Low Brass
# style: third person present; curly quotes; comic, trans woman at her class reunion, femslash; long, many persons
# cast: M = Margo Fontenot | Margo, Fontenot, Tex, Green Dress | she
# cast: N = Denise Guidry | Neesie, Neesie Guidry, Miss Guidry, Guidry, Denise, the band director | she
# cast: C = Celeste | Margo’s sister, her sister, Celeste Fontenot | she
# cast: B = Brody Thibodeaux | Brody, the class president | he
# cast: D = Darla Sonnier | Darla, the woman at the table | she
# cast: A = Mr. Arceneaux | Arceneaux, Mr. A, the old band director | he
# cast: T = the bartender | the kid behind the bar | he
# cast: H = Tommy Hebert | Tommy, Hebert | he
---
@summary
The Sulphur Springs Parish High School Class of 2003 would like to welcome back every one of its Fighting Muskrats. One of its Muskrats has been sitting in the parking lot for forty minutes.
@end
⟦C→M i⟧“You still in the car?”⟦/⟧
⟦M→C i⟧“No.”⟦/⟧
⟦C→M i⟧“I can hear your blinker.”⟦/⟧
Margo turns off the blinker. She isn’t turning anywhere; she’s in a parking space between a boat and a bigger boat, with the AC going, in a green dress that cost more than her first tuba. Through the windshield is the gym. They’ve strung lights on it. There’s a banner with a muskrat that says TWENTY YEARS AND STILL BITING.
⟦C→M i⟧“What did we say?”⟦/⟧ says her sister out of the dashboard.
⟦M→C i⟧“We said I’d go in, have one drink and be gracious.”⟦/⟧
⟦C→M i⟧“And?”⟦/⟧
⟦M→C i⟧“And if anybody calls me by the old name I should laugh like I’m rich.”⟦/⟧
⟦C→M i⟧“Let me hear it.”⟦/⟧
Margo laughs.
⟦C→M i⟧“That’s sick, baby. That’s a seal. You sound like they threw you a fish. Go on and get in there. And you call me if you see her.”⟦/⟧
⟦M→C i⟧“See who?”⟦/⟧
⟦C→M i⟧“Girl,”⟦/⟧ says Celeste, and hangs up.
@break ♪
The trouble with transitioning after high school, as opposed to dying, which people in Sulphur Springs would have found easier to cater, is the name tags.
There’s a table. Behind it there’s Darla Sonnier, who was on flag line and sat in front of Margo in homeroom for four years, and who has turned into her own mother down to the glasses on a chain. The tags have got yearbook pictures on them.
⟦D→M i⟧“Hey there! And whose wife are you?”⟦/⟧
⟦M→D i⟧“Nobody’s yet. I’m Class of ’03.”⟦/⟧
⟦D→M i⟧“You are not. I’d know you! I know everybody.”⟦/⟧ Darla peers. ⟦D→M i =⟧“Was you the exchange student?”⟦/⟧
There are about a dozen tags left on the tablecloth and Margo’s already found hers. It’s upside down, second row. He’s got a mullet. He’s got a chinstrap beard that’s seven hairs, and behind the beard is this expression that she remembers from the inside, of someone holding very still under a bright light so as to not be seen.
She puts a fingernail on it and slides it over to the edge.
⟦D→M i⟧“Oh, he’s not coming,”⟦/⟧ Darla says. ⟦D→M i =⟧“Nobody’s heard from him in years. I believe he passed. Are you related? You know, you favor him. Around the—”⟦/⟧
It’s an interesting thing to watch. It starts up in the hairline, and comes down the face like a window shade.
⟦D i⟧“Oh,”⟦/⟧ says Darla. ⟦D i =⟧“Oh my Lord. Oh, my Lord in Heaven.”⟦/⟧
⟦M→D i⟧“Hey, Darla.”⟦/⟧
⟦D→M i⟧“You borrowed my math book!”⟦/⟧
⟦M→D i⟧“I did. I’ve felt bad about it.”⟦/⟧
⟦D→M i⟧“I had to pay thirty dollars!”⟦/⟧ She has got hold of Margo’s hand in both of hers. She doesn’t seem to know that she’s done it, and she’s looking at the dress, and the shoulders, and then at the nails. ⟦D→M i =⟧“Is that gel?”⟦/⟧
⟦M→D i⟧“Dip.”⟦/⟧
⟦D→M i⟧“Well, they’re *gorgeous*. Who does them? What do I— I don’t have a tag for you. All I’ve got’s that one. I could write on the back.”⟦/⟧
⟦M→D i⟧“The back’s fine. It’s Margo. M-A-R-G-O.”⟦/⟧
⟦D→M i⟧“No X?”⟦/⟧
⟦M→D i⟧“I thought about an X.”⟦/⟧
⟦D→M i⟧“I’d have done an X,”⟦/⟧ says Darla, writing. Then she leans in across the cash box. ⟦D→M i =⟧“Now listen. Brody Thibodeaux’s in there with a microphone and he’s doing superlatives. He gave me Most Changed and I haven’t changed a thing, I’ve just had kids. So you watch yourself. And Denise Guidry’s here.”⟦/⟧
⟦M→D i⟧“Is she?”⟦/⟧
⟦D→M i⟧“By herself,”⟦/⟧ says Darla, to the cash box.
@break ♪
What you need to know about Neesie Guidry and the person on that name tag is they were the low brass. That was it, the entire section: one tuba, one baritone. For four years they’d stood side by side at the back of the Fighting Muskrat Marching Ninety (there were thirty-one of them) and gone *oomp* and *pah*. They’d had a notebook. They had a system of signals with the eyebrows. Junior year on the bus home from Opelousas, in the dark, with forty pounds of brass in his lap, he had told Neesie Guidry that he loved her, and she’d said she was sorry. She said she’d been fixing to tell him something for a while. She liked girls.
And he’d said, ⟦M→N i⟧“Me too,”⟦/⟧ and they both cracked up. He’d laughed all the way to Sulphur Springs. He got off the bus and he walked home and lay in the bathtub with his clothes on.
He graduated. He went to Houston. He never called her again, not one time, because what in the world would you say?
Margo has thought of some things since.
⟦T→M i⟧“What can I get you, ma’am?”⟦/⟧
⟦M→T i⟧“What’s the Muskrat Punch?”⟦/⟧
⟦T→M i⟧“Honestly? It’s Everclear and Hawaiian. I’m not supposed to serve it to nobody I like.”⟦/⟧
⟦M→T i⟧“Bourbon, then.”⟦/⟧
⟦T→M i⟧“Yes, ma’am.”⟦/⟧
He’s twenty, he’s somebody’s son. That’s two ma’ams; she could kiss him. There’s a disco ball over center court and a slideshow up where the scoreboard was, and under it is everybody she’s ever been scared of, in Dockers, eating meatballs. Nobody’s looking. No, that’s not true. They’re all looking, but they’re looking at the dress.
⟦H→M i⟧“Hey,”⟦/⟧ says somebody on her left. ⟦H→M i =⟧“Tommy Hebert.”⟦/⟧
Tommy Hebert put her in a trash can in the ninth grade. It was a big one, with a lid. He has gone bald and he’s wearing a very nice watch and, God help her, he’s sucking in his stomach.
⟦M→H i⟧“Hello, Tommy.”⟦/⟧
⟦H→M i⟧“Have we met? I feel like I’d remember.”⟦/⟧
⟦M→H i⟧“You gave me a lift once.”⟦/⟧
⟦H→M i⟧“Did I! Well, what’re you drinking? Let me get you another one of those. You ain’t with anybody?”⟦/⟧
⟦M→H i⟧“I’m deciding.”⟦/⟧
⟦H→M i⟧“I’m in pools,”⟦/⟧ Tommy tells her. ⟦H→M i =⟧“In-ground.”⟦/⟧
⟦N→H i⟧“Tommy, she’d have to be a whole lot drunker,”⟦/⟧ says a voice behind her, ⟦N→H i =⟧“and I’m fixing to need this stool.”⟦/⟧
And there she is. She has a little gray coming in at the front. She’s wearing a white tuxedo shirt with the sleeves rolled up and a purple bow tie with muskrats on it, and the same gap in her teeth, and she’s looking Margo dead in the face with one eyebrow down and the other eyebrow all the way up, which in the notebook was number four. It meant, *Do you see this fool?*
Margo’s own face goes and answers before she can stop it. Left up, right up, left. Number nine. *I have been seeing him since the warm-up.*
Neesie sits down on the stool very suddenly, as if somebody had let the air out of her.
⟦N i⟧“Aw, no,”⟦/⟧ she says. ⟦N i =⟧“Aw, no. No, you didn’t.”⟦/⟧
⟦H→N i⟧“Do y’all know each other?”⟦/⟧ asks Tommy.
⟦N→H i⟧“Go see about your pools, Tommy.”⟦/⟧
He goes. It takes him some time, he keeps turning around. And then it’s the two of them, with the bar in front and twenty years between them on the floor like something spilled.
⟦M→N i⟧“I like your tie,”⟦/⟧ Margo says.
⟦N→M i⟧“Don’t you *I like your tie* me.”⟦/⟧
⟦M→N i⟧“Okay.”⟦/⟧
⟦N→M i⟧“I thought you were dead! I went to your mama’s house. She shut the door on me. I called every Fontenot in the Houston phone book, and do you know how many Fontenots there are in Houston?”⟦/⟧
⟦M→N i⟧“A lot.”⟦/⟧
⟦N→M i⟧“It’s all of them! They all moved there!”⟦/⟧ She’s got tears running down and she’s hitting the bar with the side of her fist, not loud, in four-four. ⟦N→M i =⟧“I thought it was me. I thought I told you what I was and you couldn’t stand to look at me.”⟦/⟧
⟦M→N i⟧“Neesie, no.”⟦/⟧
⟦N→M i⟧“What was I supposed to think?”⟦/⟧
⟦M→N i⟧“I couldn’t stand to look at *me*. You said you liked girls, and I said me too. And I meant it, I meant me, too. Both of them! I liked girls and I was a, I was sitting there. With a tuba on. And you thought it was a joke so I laughed.”⟦/⟧
⟦N→M i⟧“You said ⟦M i quoted⟧‘me too,’⟦/⟧”⟦/⟧ says Neesie slowly.
⟦M→N i⟧“Yes.”⟦/⟧
⟦N→M i⟧“And that was you telling me.”⟦/⟧
⟦M→N i⟧“It was as good as I had.”⟦/⟧
⟦N→M i⟧“That was *terrible*,”⟦/⟧ Neesie says. ⟦N→M i =⟧“That’s the worst coming-out I ever heard in my life! Two words? On the bus? I came out to you with a speech! I had index cards!”⟦/⟧
⟦M→N i⟧“I remember the cards.”⟦/⟧
⟦N→M i⟧“I’d have figured it out if I’d had cards.”⟦/⟧
⟦T→M+N i⟧“Can I get y’all some napkins?”⟦/⟧ says the kid behind the bar. ⟦T→M+N i =⟧“Or, like, a shot?”⟦/⟧
⟦group→T i⟧“Both,”⟦/⟧ they say.
@break ♪
⟦B i⟧“Testing. Testing! Muskrats, can I get a chitter?”⟦/⟧
The gym chitters. On the free-throw line is Brody Thibodeaux, class president then and now, in a purple blazer, with a stack of envelopes.
⟦M→N i⟧“I have to get out of here before he does superlatives,”⟦/⟧ Margo says into Neesie’s ear.
⟦N→M i⟧“You can’t. He’s locked the doors, he does it every time. He had a fire marshal write him up at the ten-year.”⟦/⟧
⟦B i⟧“Let’s kick it off with Most Kids! With a grand total of seven, and let’s hear it for Miss Kandi’s pelvic floor—”⟦/⟧
⟦M→N i⟧“You went to the ten-year?”⟦/⟧
⟦N→M i⟧“I go to all of them. I’m the band director, they make me do the fight song.”⟦/⟧
⟦M→N i⟧“You’re the— You took over from Mr. A?”⟦/⟧
⟦N→M i⟧“In ’14. I’ve got sixty-two kids. I’ve got four tubas, Tex.”⟦/⟧
Nobody has called her that since the bus. It was for the hat. It comes to her that of every name she’s ever had there was one that never needed changing, and she has to drink some water.
⟦M→N i⟧“Four,”⟦/⟧ she says. ⟦M→N i =⟧“Are they any good?”⟦/⟧
⟦N→M i⟧“They’re godawful.”⟦/⟧ Neesie’s shoulder is right up against her bare arm. ⟦N→M i =⟧“One’s good. One of them’s real good, and she’s about as happy as you were. I could use somebody to come talk to her. I say all the right things and I can see it bounce off. I’m a lesbian in a bow tie, she thinks it’s easy.”⟦/⟧
⟦B i⟧“And now for a very special category! Farthest From Home!”⟦/⟧
⟦M i⟧“Don’t,”⟦/⟧ says Margo to nobody.
⟦B i⟧“We’ve got a Muskrat here tonight all the way from Philadelphia, PA! I don’t have it down here who that’d be but Darla checked ’em in and she’s wrote on the card,”⟦/⟧ and Brody holds it out to the light, ⟦B i =⟧“⟦D i quoted⟧‘Green dress, be nice or I’ll kill you.’⟦/⟧ Where you at, Green Dress? Come on up! Who’s that with you, Miss Guidry?”⟦/⟧
Two hundred faces. It’s funny how that works, you can go your whole life and be in front of juries (she has been in front of plenty, she’s got a corner office) and it’s still the ninth grade in there. She can smell the trash can. The spot swings over from the bleachers and it’s so bright she can’t see a soul.
⟦N→M i⟧“You don’t have to,”⟦/⟧ says Neesie. ⟦N→M i =⟧“I’ll pull the fire alarm. I know where it’s at.”⟦/⟧
⟦M→N i⟧“What number was it for cover me?”⟦/⟧
⟦N→M i⟧“Six.”⟦/⟧
Margo gives her the six. She gets down off the stool.
It’s a long way to the free-throw line in those heels, and it’s quiet enough that you can hear every step. Brody’s got his big smile on. It stays on, but the rest of his face is working on a sum, and about when she gets to the three-point arc she sees him carry the one.
⟦B→M i⟧“Well, I’ll be,”⟦/⟧ he says, off the mike. And then on it, because he’s a man who can’t be near one and not use it: ⟦B→M i⟧“Tell us your name, sweetheart!”⟦/⟧
⟦M→B i⟧“Margo Fontenot.”⟦/⟧
It goes through the gym like wind over rice. *Fontenot. Fontenot?* Somebody at the back says, ⟦H i⟧“Aw, hell,”⟦/⟧ loudly, and it’s Tommy.
⟦B→M i⟧“And what,”⟦/⟧ says Brody, sweating, ⟦B→M i =⟧“what’d you, uh. What’s different about you?”⟦/⟧
She doesn’t plan it. She laughs. It comes up from the bottom of the horn, it’s got twenty years of air behind it, and it’s not rich and it isn’t a seal either. And somewhere in the dark on the other side of that light a second laugh comes in underneath, an octave down, *pah*, right on the offbeat where it’s always been.
⟦M→B i⟧“I quit smoking,”⟦/⟧ says Margo.
Nobody breathes. Then Darla Sonnier, over by the doors, with her fingers in her mouth, whistles like she’s calling in a dog.
⟦A i⟧“About time!”⟦/⟧ hollers an old man’s voice.
It’s Mr. Arceneaux. He’s ninety if he’s a day, they’ve got him in a wheelchair by the meatballs with an oxygen tank, and a purple sash.
⟦A→M i⟧“Fontenot! You still got your chops?”⟦/⟧
⟦M→A i⟧“I haven’t played in years, Mr. A!”⟦/⟧
⟦A→M i⟧“I didn’t ask you that. I asked have you got your chops! Guidry!”⟦/⟧
⟦N→A i⟧“Yes, sir!”⟦/⟧
⟦A→N i⟧“Go get this child a horn.”⟦/⟧
@break ♪
It’s a Sousaphone, is what it is, because that’s what the band room’s got. It goes over the head of the green dress like a python, and Neesie’s hands are all over the place with the straps.
⟦N→M i⟧“Suck in.”⟦/⟧
⟦M→N i⟧“I am in.”⟦/⟧
⟦N→M i⟧“You’ve got more up here than you used to.”⟦/⟧
⟦M→N i⟧“Thank you. I paid for it.”⟦/⟧
⟦N→M i⟧“I’m not looking.”⟦/⟧
⟦M→N i⟧“You can look.”⟦/⟧
Neesie’s fingers stop on a buckle. They’re alone back here with the marimbas. On the wall there’s thirty years of section photos and Margo’s found it without trying, third from the end. Two kids in shakos. You can’t see a lot of the one; there’s so much horn.
⟦N→M i⟧“I had it up the whole time,”⟦/⟧ says Neesie. ⟦N→M i =⟧“I’d say good morning to y’all.”⟦/⟧
⟦M→N i⟧“You married?”⟦/⟧
⟦N→M i⟧“I was. Six years. She said I left a space on the bed like I was waiting on somebody to come in and pick up a part.”⟦/⟧ She tightens the buckle. ⟦N→M i =⟧“What about you? You with anybody, up there in Philadelphia?”⟦/⟧
⟦M→N i⟧“I was for a while. He wanted me to lose the accent.”⟦/⟧
⟦N→M i⟧“*He*?”⟦/⟧
⟦M→N i⟧“I was being thorough.”⟦/⟧
There’s a noise in the gym of two hundred people stamping on bleachers. Somebody’s found a snare. Neesie has her baritone up under one arm and she’s walking backwards to the door, looking, she’s taking it all in, the horn and the dress and the shoes, with both her eyebrows up as far as they’ll go.
⟦M→N i⟧“What number’s that?”⟦/⟧ asks Margo. ⟦M→N i =⟧“I don’t know that one. That wasn’t in the book.”⟦/⟧
⟦N→M i⟧“No,”⟦/⟧ says Neesie. ⟦N→M i =⟧“I had to take that page out.”⟦/⟧
@break ♪
⟦C→M i⟧“Are you in the car?”⟦/⟧
⟦M→C i⟧“No.”⟦/⟧
⟦C→M i⟧“It’s one in the morning, I’ve been sitting up. Where are you? What’s that racket?”⟦/⟧
⟦M→C i⟧“It’s the Waffle House. I’m with some people from school,”⟦/⟧ says Margo. Across the table Darla’s doing Neesie’s nails with a bottle from her purse and Mr. A has gone to sleep on Brody’s blazer. Her lip’s split. She’ll be feeling it for a week. ⟦M→C i =⟧“I’m going to stay through Monday. There’s a kid here that wants to talk to somebody about the tuba.”⟦/⟧
⟦C→M i⟧“About the tuba,”⟦/⟧ says Celeste.
⟦M→C i⟧“That’s what I said.”⟦/⟧
⟦C→M i⟧“Mm-hm. Tell Neesie hey.”⟦/⟧

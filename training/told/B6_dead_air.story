# title: Dead Air, Episode 40 (Unaired)
# style: first person past, chatty camera operator; curly quotes; AO3; ghost-hunting web show crew; walkie-talkies, six in a room, surnames; two men, slow burn; long paragraphs among bare exchanges
# cast: L = Luca Ferrante | Luca, Ferrante, Lu, Ferret | he | narrator
# cast: I = Isaac Boateng | Isaac, Boateng, Doc, the skeptic | he
# cast: B = Barnaby Sloane | Barnaby, Barney, Sloane, our host | he
# cast: Y = Yuki Takeda | Yuki, Takeda, Yooks | she
# cast: D = Dolores Whitcombe | Dolly, Dolores, Whitcombe, base, our producer | she
# cast: E = Mr. Pell | Pell, Mr. Pell, the caretaker, Everett | he
# cast: V = the voice | the voice, the ghost, Mrs. Ames, Cora Ames, Cora | she
# cast: W = the waitress | the waitress, Jeanette | she
---
@summary
“For the record,” Isaac says, in every single episode, “there is a rational explanation.” For the record there wasn't. For the record I'd been in love with him since the Toledo morgue.
@end
@note
Written for the Halloween exchange, for the prompt “paranormal investigators but the haunting is not the problem.” Rated T for Takeda's mouth. I know nothing about audio.
@end
You should know going in that nobody on *Dead Air* believed in ghosts except Barnaby, and Barnaby believed in everything. He believed in the Mothman. He’d once sent four hundred dollars to a prince. He had this voice like hot fudge and hair you could see from space, and people tuned in for that, and then they stayed to watch Dr. Isaac Boateng of the physics department stand next to him in a turtleneck and ruin it. That was the show. I was just the guy going backwards down the stairs with the camera.
So, Episode 40. The Ames House, Gallipolis, Ohio, a quarter past eleven at night.
⟦B i⟧“They say,”⟦/⟧ Barnaby breathed, ⟦B i =⟧“that on the anniversary of her death, Cora Ames still walks these halls—”⟦/⟧
⟦I→B i⟧“Who says?”⟦/⟧
⟦B→I i⟧“They do.”⟦/⟧
⟦I→B i⟧“Who’s they? Is it the sign out front? Because you’re reading the sign.”⟦/⟧
⟦B→I i⟧“I’m *embodying* the sign.”⟦/⟧
⟦D→B i⟧“Sloane, honey, you’re popping your Ps.”⟦/⟧ That was the walkie on my belt. Dolly produced us from a lawn chair in the back of the U-Haul, with a space heater and a word search, and hadn’t set foot in a location since the bats. ⟦D→B i =⟧“Go again from *they say*. Ferret, you’ve got a boom in shot.”⟦/⟧
⟦L→D i⟧“That’s Yuki’s arm.”⟦/⟧
⟦D→L i⟧“Well, tell her to put it someplace.”⟦/⟧
⟦Y→D i⟧“I’ll put it someplace,”⟦/⟧ said Yuki.
There was also a caretaker. There’s always a caretaker. Ours was called Pell, he was about a hundred and fifty, and he’d been told he could watch so long as he didn’t talk, which he’d taken to mean during the talking parts.
⟦E→L i⟧“She don’t walk,”⟦/⟧ he told me, in the pause. ⟦E→L i =⟧“Folks always say walk.”⟦/⟧
⟦L→E i⟧“What’s she do?”⟦/⟧
⟦E→L i⟧“Gets interested in people.”⟦/⟧
⟦I→E i⟧“Interested how?”⟦/⟧ Isaac had come over to get powdered. I did that too, we couldn’t afford anybody, so about six times a night I got to hold that man by the chin and dab. I was extremely professional about it. I’d trained myself to think of the Browns.
⟦E→I i⟧“She was a matchmaker,”⟦/⟧ said Mr. Pell. ⟦E→I i =⟧“Hundred and twelve weddings. Had the knack. Died at a table laid for two, waiting on the last pair, and they never showed. You got dust on your collar.”⟦/⟧
⟦L→I i⟧“I’ll get it,”⟦/⟧ I said. Browns, Browns, Browns. ⟦L→I i =⟧“Hold still.”⟦/⟧
⟦I→L i⟧“I’m always still.”⟦/⟧
⟦L→I i⟧“You’re talking.”⟦/⟧
⟦I→L i⟧“I can talk and be still. It’s the basis of my career.”⟦/⟧ He’d shut his eyes for the brush, he had these ridiculous lashes, and the corner of his mouth was tucked in. ⟦I→L i =⟧“You’re cold. Your hands are freezing. Luca, where’s your jacket?”⟦/⟧
⟦L→I i⟧“On the C-stand. It’s flagging a light.”⟦/⟧
⟦Y→D i⟧“Base,”⟦/⟧ said Yuki into her collar, not anything like quietly enough, ⟦Y→D i =⟧“they’re doing it again.”⟦/⟧
⟦D→Y i⟧“Are they? Hot dog. What’s he got on?”⟦/⟧
⟦Y→D i⟧“The maroon one.”⟦/⟧
⟦D→Y i⟧“Oh, he looks good in that.”⟦/⟧
⟦I→Y i⟧“Who does? What are they doing?”⟦/⟧ asked Isaac, opening his eyes, and every lamp in the dining room went off.
@break 👻
In the dark somebody screamed like a teakettle.
⟦L i⟧“Okay, who was that?”⟦/⟧
⟦B→L i⟧“Not me,”⟦/⟧ said Barnaby, an octave up.
⟦I i⟧“Nobody move. It’s a breaker. It’s a hundred-year-old house with three kilowatts of tungsten in it, I *said* it was a breaker before we ever—”⟦/⟧
⟦V→I i⟧“Hush,”⟦/⟧ said someone.
It was a woman’s voice, dry and pleasant. It came out of Yuki’s headphones, which were around Yuki’s neck.
⟦Y i⟧“Uh,”⟦/⟧ said Yuki. ⟦Y i =⟧“I’m not plugged in to anything.”⟦/⟧
⟦D i⟧“Whoever that is, get off the channel,”⟦/⟧ the walkie barked. ⟦D→L i =⟧“Ferret, is that a trucker?”⟦/⟧
⟦V→D i⟧“I most certainly am not. How many have we? One, two… five. Is that you, Everett? You’ve got old.”⟦/⟧
⟦E→V i⟧“Evening, Mrs. Ames,”⟦/⟧ said Mr. Pell.
I’d like to tell you what I did next was cinematic. What I did was I reached out sideways in the pitch black and took hold of the first thing I met and hung on. It was wool. There was a person in it, and he’d got hold of me right back.
⟦I→L i⟧“Radio interference,”⟦/⟧ Isaac’s voice said, about an inch from my eyebrow. It was shaking a little. ⟦I→L i =⟧“It’s a baby monitor, or, or a ham operator. With a sense of humor.”⟦/⟧
⟦V→I i⟧“You’re the clever one. I knew a clever one. He married his cousin. Now then, let’s see to the lights. You with the hair.”⟦/⟧
⟦B→V i⟧“Me?”⟦/⟧ Barnaby squeaked.
⟦V→B i⟧“There’s candles in the sideboard. Lay for two.”⟦/⟧
⟦B→V i⟧“Yes, ma’am. Is this, are you… Mrs. Ames, I just want to say, I’m a *huge* fan.”⟦/⟧
⟦V→B i⟧“That’s nice, dear. The good forks.”⟦/⟧
A match scraped. So there we all were: our host, laying a tablecloth with tears running down his face; Yuki, at arm’s length from her own headphones; the caretaker, who’d taken off his hat. And me and the doctor in the middle of the rug, wrapped around each other like a couple of koalas. We looked down. We let go. He smoothed the front of his turtleneck, where there was a handprint.
⟦D i⟧“Would somebody please,”⟦/⟧ said Dolly, ⟦D i =⟧“tell me what the hell is going on?”⟦/⟧
⟦Y→D i⟧“There’s a ghost.”⟦/⟧
⟦D→Y i⟧“I *know* there’s a ghost, I wrote the copy. Why’s the picture out?”⟦/⟧
⟦Y→D i⟧“No, Dolly. There’s a fucking *ghost*.”⟦/⟧
⟦V→Y i⟧“Language,”⟦/⟧ said the headphones.
@break 👻
Here’s what Isaac did. He got out a notebook. God, I loved him.
⟦I i⟧“I’d like to establish some controls,”⟦/⟧ he said. ⟦I→V i =⟧“Ma’am, what have I got in my left pocket?”⟦/⟧
⟦V→I i⟧“A ticket stub, a mint and a lens cap.”⟦/⟧
He stopped writing.
⟦L i⟧“That’s funny,”⟦/⟧ I said. ⟦L→I i =⟧“I lost a lens cap. I lost it in Toledo, I looked everywhere. What’s yours off of?”⟦/⟧
⟦I→V i⟧“Lucky guess,”⟦/⟧ said Isaac loudly. ⟦I→V i =⟧“Cold reading. Anybody could—”⟦/⟧
⟦V→I i⟧“He’s had it on him two years. Takes it out in airports.”⟦/⟧
⟦B i⟧“Oh my God,”⟦/⟧ whispered Barnaby, and sat down on a fork.
⟦V→L i⟧“And *you*, with the contraption. What do you do with the bits they don’t use? Of him, all the bits? You tell me how many hours.”⟦/⟧
I’d have liked very much for the floor to go. It’s an old house, you’d think it might.
⟦Y→L i⟧“Is that the drive?”⟦/⟧ Yuki said. ⟦Y→L i =⟧“Lu. The drive in the glove box, that says TAXES?”⟦/⟧
⟦L→Y i⟧“It’s B-roll!”⟦/⟧
⟦Y→L i⟧“It’s a *terabyte*!”⟦/⟧
⟦L→Y i⟧“He explains things! He’s got, when he’s off camera, he’ll just explain things to you, like tides! I’m not going to *delete* it!”⟦/⟧
⟦D→L i⟧“I thought it was taxes,”⟦/⟧ said the walkie, wonderingly. ⟦D→L i =⟧“I gave it to the accountant.”⟦/⟧
It had gone very quiet where Isaac was. I looked at the baseboard. It was nice work, you don’t see that kind of molding anymore.
⟦I→L i⟧“Tides,”⟦/⟧ he said. ⟦I→L i =⟧“That was Galveston. We were waiting on a permit. You asked me why there were two.”⟦/⟧
⟦L→I i⟧“You drew it on a napkin.”⟦/⟧
⟦I→L i⟧“I assumed you weren’t listening. You kept looking at me.”⟦/⟧
⟦Y→I i⟧“*Doc*,”⟦/⟧ said Yuki, like someone in pain.
⟦V→L+I i⟧“Sit down, the pair of you,”⟦/⟧ said Mrs. Ames.
@break 👻
We sat. You would’ve too. Two plates with roses on them, and a candle, and Barnaby at my elbow with a napkin on his arm and a bag of Funyuns out of the van, arranging them.
⟦B→L+I i⟧“From the chef,”⟦/⟧ he murmured, and backed away, bowing.
⟦D→B i⟧“Is it happening? Barney? Somebody hold the button down, I can’t hear.”⟦/⟧
⟦B→D i⟧“They’re just looking at the Funyuns.”⟦/⟧
⟦E→B i⟧“Took my folks a half hour,”⟦/⟧ said Mr. Pell. ⟦E→B i =⟧“They were number eighty.”⟦/⟧
⟦I→L i⟧“For the record,”⟦/⟧ said Isaac.
⟦L→I i⟧“There’s a rational explanation?”⟦/⟧
⟦I→L i⟧“There’s usually one.”⟦/⟧ He’d taken the stuff out of his pocket, and he was lining it up next to his fork: stub, mint, cap. It was mine all right. It had the chip. ⟦I→L i =⟧“I picked it up off the floor at the morgue. I meant to give it back to you. Then you came running out with gaffer tape in your hair, and you thought that you’d left the oven on, in *Cleveland*, and I… well. I’ve looked for the explanation. I’ve been pretty rigorous.”⟦/⟧
⟦L→I i⟧“And?”⟦/⟧
⟦I→L i⟧“I have it down to one hypothesis.”⟦/⟧
⟦Y i⟧“I’m gonna throw up,”⟦/⟧ said a voice by the sideboard.
⟦B→Y i⟧“Shut up, Takeda, shut *up*—”⟦/⟧
⟦L→I i⟧“You should probably test it,”⟦/⟧ I said. It’s not a great line. I’ve thought of better since. ⟦L→I i =⟧“If it’s, you know. Testable.”⟦/⟧
⟦I→L i⟧“It’d have to be repeatable.”⟦/⟧
⟦L→I i⟧“I’ve got a terabyte free. Or I could get one.”⟦/⟧
He laughed. I’ve got hours of that on the drive and it isn’t the same, you don’t get the breath. He leaned in over the roses and put his hand on the side of my face, very careful, like something on a scale, and I thought of absolutely nothing to do with football.
When the lights came up it was just us and a bunch of idiots crying. The headphones were hissing a little. You could hear, way back in the hiss, somebody humming, getting farther off, like a woman going up a stair with her shoes in her hand.
⟦V i⟧“Hundred and thirteen,”⟦/⟧ she said, and that was all.
@break 👻
⟦W i⟧“So who had the short stack?”⟦/⟧
⟦Y→W i⟧“Me. He’s the waffle, he’s the other waffle, and she’s just coffee.”⟦/⟧
⟦D→W i⟧“And pie, hon.”⟦/⟧ In daylight, out of the lawn chair, Dolly was about four foot ten. She had her reading glasses on and the log sheets all over the ketchup. ⟦D i =⟧“Okay, children. I’ve been through the cards. There’s nothing. Eleven-fifteen to twelve-oh-nine, all four mics and the camera. It’s dead air.”⟦/⟧
⟦B→D i⟧“*Nothing?*”⟦/⟧ Barnaby moaned. ⟦B→D i =⟧“The one time! The one time it’s *real*!”⟦/⟧
⟦W→B i⟧“Were you all at the Ames place?”⟦/⟧ The waitress had stopped with the pot in the air. ⟦W→B i =⟧“Who’d she get?”⟦/⟧
Three people pointed.
⟦W→L+I i⟧“Aw,”⟦/⟧ she said, and filled us up for free.
⟦I→D i⟧“Electromagnetic interference,”⟦/⟧ Isaac was saying, on my right. ⟦I→D i =⟧“It would account for the loss of signal. And a low-frequency hum can produce a sense of a presence, that’s well documented, and as for the voice…”⟦/⟧ He had my hand under the table. He’d had it since about one a.m. He was rubbing the cold out of it, knuckle by knuckle, without seeming to know. ⟦I→D i =⟧“Ventriloquism. I suspect Pell.”⟦/⟧
⟦L→I i⟧“Uh-huh. Say the part about the hum again?”⟦/⟧
⟦I→L i⟧“Why?”⟦/⟧
I’d propped my phone against the syrup. The little light was on.
⟦L→I i⟧“No reason,”⟦/⟧ I said. ⟦L→I i =⟧“Taxes.”⟦/⟧
@end_note
Mr. Pell's first name is Everett and yes, she set him up too, that's another fic. Happy Halloween, Robin, thank you for the prompt!!
@end

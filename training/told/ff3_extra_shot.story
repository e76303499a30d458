# title: extra shot
# style: first person present; straight double quotes; SLOPPY: missing closing quotes, comma splices, lower-case tags; chats, texts, a phone call heard from one side, a flashback
# cast: I = Wren Castellano | Wren, Wrenny, birdie | she | narrator
# cast: P = Priya Raman | Priya, priya | she
# cast: T = Toby Akers | Toby, tobes, toby | he
# cast: L = Lucia | Lucia, Lulu, lulu | she
# cast: M = Mom | Mom, mom, mama | she
# cast: D = Dad | Dad, dad | he
# cast: G = Marge | Marge | she
# cast: R = Mr. Dunphy | Mr. Dunphy, Dunphy | he
# cast: Q = the guy in the blue beanie |  | he
# cast: C = Mateo | Mateo, Teo | he
---
@note
a/n: hiii ok so this is my first coffee shop au please be gentle. its all one shot bc i have no self control. tw for divorced parents and one (1) swear. also i know you cant actually make a latte like that dont @ me
@end
I'm going to die behind this counter.
⟦G→I i⟧"You're not going to die"⟦/⟧ Marge says without looking up from the till.
⟦I→G i⟧"I said that out loud?"⟦/⟧
⟦G→I i⟧"Honey you say everything out loud, you have been sighing since four, it's like working with a bus."⟦/⟧
The problem is table six. The problem is that table six has had the same girl at it every Tuesday and Thursday since September, with the same blue pen and the same green scarf, and the problem is that I have known her name for eight weeks because I write it on a cup and I have never once managed to say it.
⟦Q→I i⟧"Can I get a flat white"⟦/⟧ says a guy in a blue beanie.
⟦I→Q i⟧"Sure, what name?"⟦/⟧
⟦Q→I i⟧"Ethan."⟦/⟧
⟦I→Q i⟧"Oat or regular?"⟦/⟧
⟦Q→I i⟧"Whatever's free"⟦/⟧ he says, and I'm already not listening because she has stood up, she's coming over, she is coming over *here* with her cup in her hand.
⟦P→I i⟧"Hi,"⟦/⟧ says Priya Raman.
⟦I→P i⟧"Flat white,"⟦/⟧ I say.
She blinks. ⟦P→I i⟧"Um. No?"⟦/⟧
⟦I→P i⟧"No. Sorry. That was, that's his."⟦/⟧ I point at Ethan. Ethan waves. ⟦I→P i =⟧"Hi. What can I, do you want a. Hi."⟦/⟧
⟦P→I i⟧"I just wanted to ask about this?"⟦/⟧ She turns the cup around, and there it is in my own stupid handwriting. Where it should say PRIYA it says PRETTY.
I look at the cup. I look at the floor. The floor does not open.
⟦G→I i⟧"Take your fifteen, hon"⟦/⟧ says Marge.
@break ***
@message
**disaster club** ☕
me: ⟦I→T+L i message⟧im moving to peru⟦/⟧
toby: ⟦T→I+L i message⟧what did u do⟦/⟧
me: ⟦I→T+L i message⟧i wrote PRETTY on her cup⟦/⟧
lulu: ⟦L→I+T i message⟧LMAOOOOO⟦/⟧
toby: ⟦T→I+L i message⟧no you didnt⟦/⟧
toby: ⟦T→I+L i message⟧wren. no you didnt⟦/⟧
me: ⟦I→T+L i message⟧i was thinking it and it came out of the pen⟦/⟧
lulu: ⟦L→I+T i message⟧im telling mom⟦/⟧
me: ⟦I→L i message⟧you will NOT⟦/⟧
lulu: ⟦L→I+T i message⟧too late shes reading over my shoulder⟦/⟧
lulu: ⟦L→I+T i message⟧she says aww⟦/⟧
toby: ⟦T→I+L i message⟧what did she say tho. the girl⟦/⟧
me: ⟦I→T+L i message⟧i dont know i went in the freezer⟦/⟧
toby: ⟦T→I+L i message⟧are you in the freezer right now⟦/⟧
me: ⟦I→T+L i message⟧its nice in here⟦/⟧
@end
@break ***
⟦M→I i⟧"So,"⟦/⟧ Mom says at dinner.
⟦I→M i⟧"No."⟦/⟧
⟦M→I i⟧"I didn't say anything!"⟦/⟧
⟦I→M i⟧"You said so."⟦/⟧
⟦M→I i⟧"Can't a person say so in her own house?⟦/⟧
My sister has her face in her rice. Her shoulders are going up and down. I kick her under the table and hit Mateo instead, who's only home to do laundry and didn't deserve it.
⟦C→I i⟧"Ow! What was that for"⟦/⟧
⟦I→C i⟧"Sorry. I was aiming for Lulu."⟦/⟧
⟦C→I i⟧"What did Lulu do?"⟦/⟧
⟦L→C i⟧"Wren has a *girlfriend*,"⟦/⟧ says Lucia, coming up for air.
⟦I→L i⟧"I do not!"⟦/⟧
⟦L→C i⟧"She wrote pretty on her cup."⟦/⟧
⟦C→L i⟧"Whose cup?"⟦/⟧
⟦M→C i⟧"The Raman girl"⟦/⟧ Mom says, ⟦M→C i =⟧"from the pharmacy, with the scarf, her mother is lovely. Eat your beans."⟦/⟧
⟦I→M i⟧"How do you know who her *mother* is?"⟦/⟧
⟦M→I i⟧"I buy your inhaler from her every month, Wrenny, I'm not a monk."⟦/⟧
Teo looks at me across the table. He's got our father's eyebrows, it's unfair, they go up one at a time. ⟦C→I i⟧"Pretty,"⟦/⟧ he says slowly, ⟦C→I i =⟧"like as in, the *word?*"⟦/⟧
⟦I→C i⟧"I'm going to my room."⟦/⟧
⟦M→I i⟧"You didn't eat your beans!"⟦/⟧
⟦I→M i⟧"I'm moving to Peru!"⟦/⟧
⟦C→I i⟧"They have beans there,"⟦/⟧ my brother calls after me, ⟦C→I i =⟧"they *invented* beans—⟦/⟧
My phone goes before I've even shut the door. It's Dad, it's always Dad on Thursdays at eight, because that's what they wrote down. I lie on the floor and put him on my chest.
⟦I→D i⟧"Hi Dad. ... Yeah. ... No, I'm fine, I'm just lying down."⟦/⟧
The ceiling has a stain like a rabbit.
⟦I→D i⟧"Good. ... It was a B. ... A B *plus*. ... Dad, it's a B plus, it's got a plus on it."⟦/⟧
I can hear a dog on his end. He didn't used to have a dog.
⟦I→D i⟧"Who's that? ... Since when? ... Does Mom know you've got a dog? ... No, I'm not gonna tell her, why would I tell her?"⟦/⟧
The door opens and my sister's head comes round it, upside down.
⟦L→I i⟧"Is that Dad?"⟦/⟧
⟦I→L i⟧"Go away."⟦/⟧
⟦L→I i⟧"Tell him I got the solo."⟦/⟧
⟦I→D i⟧"Lulu says she got the solo. ... He says well done."⟦/⟧
⟦L→I i⟧"Did he really say that or are you just saying it"⟦/⟧
⟦I→L i⟧"He said, ⟦D→I i quoted⟧'that's my girl'⟦/⟧,"⟦/⟧ I say, ⟦I→L i =⟧"now get *out.*"⟦/⟧ She goes. She's smiling so hard her ears move. He hadn't said anything, he'd said, ⟦D→I i quoted⟧"hang on birdie the oven's beeping,"⟦/⟧ but what was I supposed to do.
⟦I→D i⟧"Are you still there? ... No, it's nothing. ... It's not nothing. ... Dad, how did you first, um. With Mom. How did you talk to her?"⟦/⟧
He's quiet for so long that I think it's cut out.
⟦I→D i⟧"Dad?"⟦/⟧
@break ***
*Three years ago*
The night he told us it was raining and we were all in the car. He'd pulled over outside the library. I remember the wipers were still going.
⟦D→I+L i⟧"Your mom and me,"⟦/⟧ Dad said, and then he stopped. ⟦D→I+L i =⟧"Your mother and I have been talking."⟦/⟧
⟦L→D i⟧"About what?"⟦/⟧ said Lucia. She was eleven, she still had her retainer.
I knew about what. I'd known since the summer. I looked at the back of his neck, where the barber had gone too high.
⟦I→D i⟧"When?"⟦/⟧ I said.
⟦D→I i⟧"After Christmas."⟦/⟧
⟦I→D i⟧"Where are you going to *live?*"⟦/⟧
⟦D→I i⟧"I've found a place by the lake. It's small. There's a, there's a pull-out—"⟦/⟧
⟦L→D i⟧"What's after Christmas?"⟦/⟧ said Lucia. ⟦L→I i =⟧"Wren? *What's* after Christmas?"⟦/⟧
He turned around in his seat then and looked at me like I was the one who was driving. And I took her hand, it was sticky, she'd had a donut, and I told her. Because he couldn't. That's all. That's the whole story, I just never put it anywhere.
@break ***
⟦T→I i⟧"So what did he say?"⟦/⟧ Toby asks me on Friday, in homeroom. He's eating dry cereal out of his hat.
⟦I→T i⟧"About what?"⟦/⟧
⟦T→I i⟧"About how he talked to your mom.⟦/⟧
⟦I→T i⟧"Oh."⟦/⟧ I take a cereal. ⟦I→T i =⟧"He said, ⟦D→I i quoted⟧'I didn't, birdie, I spilled a drink on her.'⟦/⟧"⟦/⟧
⟦T→I i⟧"On purpose?"⟦/⟧
⟦I→T i⟧"He says no. She says yes."⟦/⟧
⟦T→I i⟧"You should do that,"⟦/⟧ he says.
⟦I→T i⟧"I'm not gonna scald her, Toby!"⟦/⟧
⟦T→I i⟧"Iced, then."⟦/⟧
⟦R→I+T i⟧"Mr. Akers. Miss Castellano."⟦/⟧ Dunphy doesn't even lower his newspaper. ⟦R→T i =⟧"Is that a hat?"⟦/⟧
⟦T→R i⟧"It's a bowl, sir"⟦/⟧ says Toby.
⟦R→T i⟧"Put your bowl under your desk."⟦/⟧
⟦T→R i⟧"Yes sir."⟦/⟧
⟦T→I i⟧"What I'm saying *is*,"⟦/⟧ he goes on out of the side of his mouth, ⟦T→I i =⟧"she asked you a question and you hid in a freezer, so from her point of view, you like, wrote something mean on her cup and then ran away."⟦/⟧
I stare at him.
⟦T→I i⟧"What?"⟦/⟧
⟦I→T i⟧"How is pretty *mean?*"⟦/⟧
⟦T→I i⟧"If you're joking."⟦/⟧
⟦I→T i⟧"I'm not joking!"⟦/⟧
⟦T→I i⟧"Does *she* know that?"⟦/⟧
⟦I→T i⟧"Oh my god."⟦/⟧
⟦T→I i⟧"Yeah."⟦/⟧
⟦I→T i⟧"Oh my *god*, Toby."⟦/⟧
⟦T→I i⟧"Eat your cereal,"⟦/⟧ he says kindly.
@message
**Lulu:** ⟦L→I i message⟧what r u gonna do⟦/⟧
**Me:** ⟦I→L i message⟧how do you even know about this its been four minutes⟦/⟧
**Lulu:** ⟦L→I i message⟧toby⟦/⟧
**Me:** ⟦I→L i message⟧he's sitting RIGHT HERE his hands are under the desk oh my god⟦/⟧
**Lulu:** ⟦L→I i message⟧say sorry and then say its true⟦/⟧
**Lulu:** ⟦L→I i message⟧thats what dad should of done⟦/⟧
@end
I read that last one twice, I put the phone away.
@break ***
Saturday Mom drives us to Lulu's choir thing because Teo took the other car. I'm in the front, my sister's in the back with her dress on a hanger.
⟦L→M i⟧"Can you go faster"⟦/⟧
⟦M→L i⟧"I'm going forty, Lucia."⟦/⟧
⟦L→M i⟧"It's a *fifty.*"⟦/⟧
⟦M→L i⟧"It's a school zone."⟦/⟧
⟦L→M i⟧"It's Saturday!"⟦/⟧
Mom turns on the radio. She turns it off again. ⟦M→I i⟧"Your father's coming,"⟦/⟧ she says to the windshield.
⟦I→M i⟧"Okay."⟦/⟧
⟦M→I i⟧"I just wanted you to know ahead of time.⟦/⟧
⟦I→M i⟧"It's fine, Mom, he told me."⟦/⟧
⟦M→I i⟧"Did he tell you about the dog?"⟦/⟧
I don't say anything. In the mirror I can see Lulu's eyes get huge.
⟦L→M i⟧"Dad has a *dog?*"⟦/⟧
⟦M→L i⟧"He has a dog and a pull-out couch and I expect they both shed."⟦/⟧ Her mouth's doing something. ⟦M→I i =⟧"He called me last night and said, ⟦D→M a quoted⟧'Angie, what did I say to you that time in the cafeteria, Wren wants to know,'⟦/⟧ and do you know what I told him?"⟦/⟧
⟦I→M i⟧"What?"⟦/⟧
⟦M→I i⟧"I told him, ⟦M→D a quoted⟧'You said sorry, Paul. You said it was your first day.'⟦/⟧"⟦/⟧
She puts the blinker on. It ticks for a long time, there's nobody coming.
⟦L→M i⟧"Are you crying?"⟦/⟧ asks Lulu.
⟦M→L i⟧"It's the air."⟦/⟧
⟦L→M i⟧"Mama."⟦/⟧
⟦M→L i⟧"It's the *air*, baby. Put your seat belt on."⟦/⟧
⟦L→M i⟧"It *is* on."⟦/⟧
⟦M→L i⟧"Then take it off and put it on again.⟦/⟧
I reach over and do the thing where I put my hand on the gear stick and she puts hers on top. We used to do it when I was little, she'd let me think I was driving.
⟦M→I i⟧"Talk to the girl, Wrenny,"⟦/⟧ my mom says. ⟦M→I i =⟧"It's allowed to go wrong. I got you three."⟦/⟧
⟦L→M i⟧"And a dog,"⟦/⟧ says my sister.
He's there when we get there. He's standing outside the church hall in his funeral jacket with a very small, very hairy thing on a string, and when he sees the car he lifts its paw and makes it wave.
⟦D→M i⟧"Angie,"⟦/⟧ Dad says.
⟦M→D i⟧"Paul."⟦/⟧
⟦D→M i⟧"You look nice."⟦/⟧
⟦M→D i⟧"I look like I've been driving your daughters."⟦/⟧
⟦L→D i⟧"What's his *name?*"⟦/⟧ Lulu is already on the ground, in the dress.
⟦D→L i⟧"Biscuit."⟦/⟧
⟦M→D i⟧"*Biscuit*,"⟦/⟧ says Mom, like it's the saddest thing she ever heard, then she gets down on her knees too.
Dad looks at me over the tops of their heads. ⟦D→I i⟧"Did you spill it yet?"⟦/⟧
⟦I→D i⟧"Tuesday."⟦/⟧
⟦D→I i⟧"Attagirl birdie⟦/⟧
@break ***
Tuesday. Table six. Green scarf.
⟦I→G i⟧"I can't"⟦/⟧ I tell Marge.
⟦G→I i⟧"You can, it's fifteen feet."⟦/⟧
⟦I→G i⟧"What do I even say?"⟦/⟧
⟦G→I i⟧"Say what's on the cup."⟦/⟧ She shoves it into my hand, it's a large, it's got an extra shot in it I didn't ask for. ⟦G→I i =⟧"And don't go in my freezer, there's ice cream in there, it picks up the smell of fear."⟦/⟧
It's fifteen feet. I do it in about a year. Priya has her head down, she's underlining something, she's got ink on her thumb. There's an empty chair. I stand behind it like it's a lectern.
⟦I→P i⟧"I'm not joking,"⟦/⟧ I say.
Her pen stops. ⟦P→I i⟧"Sorry?"⟦/⟧
⟦I→P i⟧"The cup. I wasn't making fun of you. I meant to write Priya, and I was looking at you, and my hand just"⟦/⟧
She waits.
⟦I→P i⟧"I'm really sorry. And also it's true."⟦/⟧
Nobody in the whole place is making any noise at all. I can see Marge not wiping the counter. The guy in the beanie has taken the beanie off.
⟦P→I i⟧"My dad thought it was a spelling mistake,"⟦/⟧ Priya says finally.
⟦I→P i⟧"What?"⟦/⟧
⟦P→I i⟧"I showed him. He's a pharmacist, they get weird labels all the time. He said, ⟦? i quoted⟧'well it's not wrong'⟦/⟧."⟦/⟧ She's gone pink, right up to the scarf. ⟦P→I i =⟧"I kept it, it's on my windowsill. It's got a succulent in it."⟦/⟧
⟦I→P i⟧"You *kept* it?"⟦/⟧
⟦P→I i⟧"Is that weird?"⟦/⟧
⟦I→P i⟧"No!"⟦/⟧
⟦P→I i⟧"It's a bit weird."⟦/⟧
⟦I→P i⟧"It's a bit weird,"⟦/⟧ I admit, ⟦I→P i =⟧"but I went in a freezer."⟦/⟧
⟦P→I i⟧"I know! I saw you. I thought, I've made that girl go in a *freezer*. I was waiting for you to come out and then it was twenty minutes and I had chem club.⟦/⟧
⟦I→P i⟧"You waited twenty minutes?"⟦/⟧
⟦P→I i⟧"Twenty-five,"⟦/⟧ says Priya to her book.
⟦Q→P i⟧"She did, I was there"⟦/⟧ says the guy who isn't wearing the beanie.
⟦I→Q i⟧"Thanks Ethan."⟦/⟧
⟦Q→I i⟧"No problem."⟦/⟧
She laughs. It's the first time I've heard it from this close, it goes up at the end like a question, and without deciding to I'm sitting in the chair. I push the cup across. She turns it round to see what it says.
It doesn't say anything. I left it blank.
⟦I→P i⟧"I thought you could tell me,"⟦/⟧ I say. ⟦I→P i =⟧"What you want on it."⟦/⟧
Priya looks at it, then she clicks the blue pen, and she pulls the cup in close with her arm around it like she's in a test. She writes for ages. When she shoves it back there's ten digits on it and a very small bird.
⟦P→I i⟧"Wren,"⟦/⟧ she says, ⟦P→I i =⟧"right? I asked Marge in October."⟦/⟧
⟦I→G i⟧"You *knew?*"⟦/⟧ I yell at the counter.
⟦G→I i⟧"You're on break, hon!"⟦/⟧ yells Marge.
@break ***
@message
**disaster club** ☕
lulu: ⟦L→I+T i message⟧WELL⟦/⟧
toby: ⟦T→I+L i message⟧WELL??⟦/⟧
me: ⟦I→T+L i message⟧she drew a bird⟦/⟧
toby: ⟦T→I+L i message⟧wtf does that mean⟦/⟧
lulu: ⟦L→I+T i message⟧it means YES tobes keep up⟦/⟧
mom: ⟦M→I+T+L i message⟧Hello this is Mom. Lucia showed me how to join. Is Priya coming for dinner⟦/⟧
me: ⟦I→L i message⟧LUCIA⟦/⟧
lulu: ⟦L→I i message⟧peru has beans wren⟦/⟧
@end
@end_note
a/n: thats it!! kudos are love. someone asked if ethan gets his own fic and honestly?? maybe
@end

# title: Aisle Nine
# style: first person present; curly double quotes; young adult, 2014
# cast: M = Marisol Quintana | Marisol, Mari, Quintana, Soli | she | narrator
# cast: D = Dewey Amundsen | Dewey, Dew, Amundsen | he
# cast: P = Priya | Priya Raghunathan, my best friend, Pri | she
# cast: K = Mr. Kowalczyk | Mr. K, my boss, the manager | he
# cast: G = my grandmother | Abuela, Abue, my abuela | she
# cast: T = Tyler Boone | Tyler, Boone | he
# cast: L = the lady with the coupons | Coupon Lady | she
---
@heading
3.
@end
There are four places in Fergus Falls, Minnesota, where you can cry on your break, and the walk-in dairy cooler is the best one, because if anybody comes in you can say it’s the cold.
So I’m sitting on a case of two-percent with my apron over my face when the door goes *shunk*, and somebody starts whistling the theme from *Jeopardy!*
⟦D→M i⟧“Oh,”⟦/⟧ the somebody says. ⟦D→M i =⟧“Hey. Sorry. Are you, uh.”⟦/⟧
⟦M→D i⟧“It’s the cold.”⟦/⟧
⟦D→M i⟧“Sure.”⟦/⟧
⟦M→D i⟧“My eyes water. It’s a condition.”⟦/⟧
⟦D→M i⟧“My uncle has that,”⟦/⟧ says Dewey Amundsen. ⟦D→M i =⟧“He gets it at weddings.”⟦/⟧
I take down the apron. Dewey is six-four and built like a coat rack, and he’s been bagging on register six since September without ever once saying a sentence to me that wasn’t ⟦D i⟧“Paper or plastic?”⟦/⟧ and I don’t even think that one was to me. He’s holding a clipboard. He looks like he’d rather be holding a grenade.
⟦D→M i⟧“I have to count the yogurt,”⟦/⟧ he says.
⟦M→D i⟧“So count it.”⟦/⟧
⟦D→M i⟧“I could count it later.”⟦/⟧
⟦M→D i⟧“Dewey. Count the yogurt.”⟦/⟧
He counts the yogurt. He moves his lips when he does it. It’s kind of soothing, to be honest, like having a fish tank. When he gets to the key lime he says, not turning around, ⟦D→M i⟧“Was it Boone?”⟦/⟧
⟦M→D i⟧“Was what Boone?”⟦/⟧
⟦D→M i⟧“The condition.”⟦/⟧
And I don’t know why. I don’t tell people things. I haven’t even told Priya, and I’ve told Priya about my *toe*. But it’s thirty-six degrees and it smells like milk and the back of his neck is so red.
⟦M→D i⟧“He asked Kaylee Strand to prom,”⟦/⟧ I tell the back of his neck. ⟦M→D i =⟧“On the intercom. This morning, right after the lunch menu. He’d rhymed it.”⟦/⟧
⟦D→M i⟧“What with?”⟦/⟧
⟦M→D i⟧“What do you mean, what with?”⟦/⟧
⟦D→M i⟧“Nothing rhymes with Kaylee.”⟦/⟧
⟦M→D i⟧“*Daily*,”⟦/⟧ I say, and then I’m crying again, only it’s coming out through my nose, because it’s also the stupidest thing I ever heard. ⟦M→D i =⟧“*I think about you daily.* He said it twice!”⟦/⟧
Dewey turns around. He looks me over very carefully, like I’m a bag with eggs in it.
⟦D→M i⟧“Ukulele,”⟦/⟧ he says. ⟦D→M i =⟧“Would’ve been better.”⟦/⟧
@break * * *
⟦P→M i⟧“He did NOT,”⟦/⟧ Priya says.
⟦M→P i⟧“He did.”⟦/⟧
⟦P→M i⟧“The bagger? The tall one with the *ears*?”⟦/⟧
⟦M→P i⟧“He has normal ears.”⟦/⟧
⟦P→M i⟧“Mari, I could get HBO on those ears.”⟦/⟧
It’s nine-thirty and we’re in her mom’s minivan in the Dairy Queen parking lot, which is what there is to do. She’s got her feet on the dash. She has been furious on my behalf since fourth period and it’s given her a really good color.
⟦P→M i⟧“Okay, but back up. You and Tyler have been a thing since Halloween.”⟦/⟧
⟦M→P i⟧“We’ve been hanging out.”⟦/⟧
⟦P→M i⟧“In his truck.”⟦/⟧
⟦M→P i⟧“He said he didn’t believe in labels.”⟦/⟧
⟦P→M i⟧“He had it announced on the INTERCOM! With Mrs. Dahl standing there! That’s a label! That’s like the *biggest* label, they should put it on soup!”⟦/⟧ She stabs her Blizzard. ⟦P→M i =⟧“Did you say anything to him?”⟦/⟧
⟦M→P i⟧“I said congratulations.”⟦/⟧
⟦P→M i⟧“Oh my God.”⟦/⟧
⟦M→P i⟧“It just came out. He was at his locker, and he looked so happy, Pri. And he goes, ⟦T→M i quoted⟧‘I knew you’d be cool about it,’⟦/⟧ and I was like, yup.”⟦/⟧
⟦P→M i⟧“I’m going to key his truck.”⟦/⟧
⟦M→P i⟧“You’re not.”⟦/⟧
⟦P→M i⟧“I’m going to key *Kaylee* on his truck. Badly. With one E.”⟦/⟧
⟦M→P i⟧“Can you just take me home? I told Abue ten.”⟦/⟧
She puts the van in gear. We’re all the way to the light at Union before she says, in this careful voice, ⟦P→M i⟧“So what else did Ears say?”⟦/⟧
⟦M→P i⟧“Nothing. He counted the yogurt.”⟦/⟧
⟦P→M i⟧“And you’re smiling because?”⟦/⟧
⟦M→P i⟧“I’m not.”⟦/⟧
⟦P→M i⟧“I can see you in the mirror.”⟦/⟧
⟦M→P i⟧“It’s the cold,”⟦/⟧ I say.
@break * * *
My grandmother is up. My grandmother is always up. She’s got the TV on mute with the Spanish captions because she says that the voices are all wrong, and she’s taking the strings off about nine pounds of celery.
⟦G→M i⟧“Ten-oh-six,”⟦/⟧ she says.
⟦M→G i⟧“There was a light.”⟦/⟧
⟦G→M i⟧“In this town there’s one light, and it waits for you?”⟦/⟧ She pats the chair. ⟦G→M i =⟧“Sit. Eat something. Who is he?”⟦/⟧
⟦M→G i⟧“Who’s who?”⟦/⟧
⟦G→M i⟧“Ay, Marisol.”⟦/⟧
I sit. I take a knife and a stalk. You have to kind of nick the end and pull, and the whole string comes off if you’re lucky.
⟦M→G i⟧“There was a boy and now there isn’t,”⟦/⟧ I tell her.
⟦G→M i⟧“The one with the truck.”⟦/⟧
⟦M→G i⟧“You knew about the truck?”⟦/⟧
⟦G→M i⟧“Mija, it has a flag on it. God knows about the truck.”⟦/⟧ She doesn’t look up. ⟦G→M i =⟧“I didn’t care for him. He honked.”⟦/⟧
⟦M→G i⟧“He what?”⟦/⟧
⟦G→M i⟧“When he came for you. Your grandfather walked eleven kilometers to my father’s house, and there was a river. And this one can’t walk from the curb? Pft.”⟦/⟧ A string goes in the bowl. ⟦G→M i =⟧“Don’t cry in the celery, it’s for church.”⟦/⟧
⟦M→G i⟧“I’m not crying.”⟦/⟧
⟦G→M i⟧“And the other one?”⟦/⟧
⟦M→G i⟧“What other one?”⟦/⟧
⟦G→M i⟧“You came in crying with one eye,”⟦/⟧ says my abuela. ⟦G→M i =⟧“So.”⟦/⟧
@break * * *
Saturday is double coupons, which is like the Super Bowl if everyone who played in it was eighty.
⟦K→M+D i⟧“Okay, people, listen up!”⟦/⟧ Mr. Kowalczyk claps his hands. He’s got on the tie with the bananas. ⟦K→M+D i =⟧“I got two call-ins and a busted freezer. Quintana, you’re on six. Amundsen, you bag for her, and I don’t want to hear about it from either of you.”⟦/⟧
⟦D→K i⟧“Hear about what?”⟦/⟧ says Dewey.
⟦K→D i⟧“That’s what I’m saying.”⟦/⟧
So that’s how come I’m next to Dewey Amundsen for seven hours. Turns out he does talk, he just does it to the groceries. ⟦D i⟧“Cold with cold,”⟦/⟧ he’ll say, and ⟦D i⟧“There you go, buddy,”⟦/⟧ to a cantaloupe. By eleven I’m doing it too. By noon we’ve got a whole thing about a can of hominy with a dent in it, whose name is Gerald.
⟦L→M i⟧“This says seventy-five cents,”⟦/⟧ says the lady with the coupons.
⟦M→L i⟧“Yes, ma’am. But it expired.”⟦/⟧
⟦L→M i⟧“When?”⟦/⟧
⟦M→L i⟧“In 2009.”⟦/⟧
⟦L→M i⟧“Well, I’ve been busy,”⟦/⟧ says the lady.
⟦D→M i⟧“Give it to her,”⟦/⟧ Dewey says out of the side of his mouth.
⟦M→D i⟧“It won’t scan!”⟦/⟧
⟦D→M i⟧“Gerald would want it.”⟦/⟧
I’m laughing so hard that I have to hold on to the belt. That’s the exact moment that I look up, and Tyler Boone is standing there at the end of the register in his letter jacket with a bag of ice.
⟦T→M i⟧“Hey, you,”⟦/⟧ he says.
⟦M→T i⟧“Hey.”⟦/⟧
⟦T→M i⟧“You never texted me back.”⟦/⟧
⟦M→T i⟧“I’ve been working.”⟦/⟧
⟦T→M i⟧“I feel like you’re maybe mad?”⟦/⟧ He does the thing where he leans on his arm. That thing used to work on me like a drug, I’m not even kidding. ⟦T→M i =⟧“I don’t want it to be weird. Kaylee’s just, like, she’s on the committee, so it kind of made sense. You and me can still hang out.”⟦/⟧
⟦M→T i⟧“In the truck,”⟦/⟧ I say.
⟦T→M i⟧“Well, yeah.”⟦/⟧
⟦L→T i⟧“Young man,”⟦/⟧ says the lady with the coupons, ⟦L→T i =⟧“you’re holding up the line.”⟦/⟧
⟦T→L i⟧“I’ve just got ice.”⟦/⟧
⟦L→T i⟧“Then you’d better hurry.”⟦/⟧
⟦D→M i⟧“Paper or plastic?”⟦/⟧ says Dewey.
Nobody says anything for a second.
⟦T→D i⟧“It’s a bag of ice,”⟦/⟧ says Tyler. ⟦T→D i =⟧“It’s already in a bag, bro.”⟦/⟧
⟦D→T i⟧“I have to ask.”⟦/⟧
⟦T→D i⟧“Do you guys know each other or something?”⟦/⟧
⟦D→T i⟧“We work together,”⟦/⟧ Dewey says, and his ears are like two stoplights. ⟦D→T i =⟧“She’s really good at produce codes.”⟦/⟧
And it’s so *dumb*. It’s the dumbest compliment any human being has ever gotten. Bananas are 4011. I know all the apples. No one has ever noticed that I know all the apples.
⟦M→T i⟧“That’s two forty-nine,”⟦/⟧ I tell Tyler. ⟦M→T i =⟧“And no.”⟦/⟧
⟦T→M i⟧“No what?”⟦/⟧
⟦M→T i⟧“No, we can’t hang out. And it isn’t weird. It’s just no.”⟦/⟧
⟦T→M i⟧“Wow,”⟦/⟧ says Tyler. ⟦T→M i =⟧“Okay. *Wow.* I thought you were cool.”⟦/⟧
⟦M→T i⟧“It’s the cooler,”⟦/⟧ I say. ⟦M→T i =⟧“Have a nice day.”⟦/⟧
When he’s gone the lady pats my hand. She’s got rings on every finger. ⟦L→M i⟧“I had one of those,”⟦/⟧ she says. ⟦L→M i =⟧“I married him. You want to get him off you early, like a tick.”⟦/⟧
⟦M→L i⟧“Yes, ma’am.”⟦/⟧
⟦L→M i⟧“This one looks all right. What’s wrong with his ears?”⟦/⟧
⟦M→L i⟧“Nothing,”⟦/⟧ I say. ⟦M→L i =⟧“They’re good ears.”⟦/⟧
There’s a crash. He’s dropped Gerald.
@break * * *
We’re on the loading dock at break. It snowed, because it’s April and this is Minnesota, but the sun’s out and it’s all dripping off the roof in a kind of curtain. Dewey’s eating a sandwich with both hands.
⟦M→D i⟧“Can I ask you something?”⟦/⟧ I say.
⟦D→M i⟧“Mm-hm.”⟦/⟧
⟦M→D i⟧“How’d you know it was Boone? In the cooler.”⟦/⟧
He chews for about a year. ⟦D→M i⟧“He used to pick you up. Tuesdays. You’d go stand out by the cart corral at five to nine so that you’d be there when he came, and it’d be like ten below. And he’d be late.”⟦/⟧
⟦M→D i⟧“You saw that?”⟦/⟧
⟦D→M i⟧“I do carts.”⟦/⟧
⟦M→D i⟧“Oh.”⟦/⟧
⟦D→M i⟧“I always wanted to say you could wait inside. I had this whole way I was going to say it.”⟦/⟧ He folds up his foil into a very small square. ⟦D→M i =⟧“And then it got to be March.”⟦/⟧
I watch the drips. I’m thinking about a river, and eleven kilometers, and my abuela at sixteen, hearing someone knock.
⟦M→D i⟧“How were you going to say it?”⟦/⟧ I ask him.
⟦D→M i⟧“It’s not that good.”⟦/⟧
⟦M→D i⟧“Tell me anyway.”⟦/⟧
He wipes off his hands. He actually stands up. ⟦D→M i⟧“‘Hey,’”⟦/⟧ says Dewey Amundsen to the parking lot. ⟦D→M i =⟧“‘It’s pretty cold out. I noticed there’s a bench by the propane. You can see the whole lot from there, and there’s a heater, and I could, like, tell you. When he comes.’”⟦/⟧ He sits down again. ⟦D→M i =⟧“That’s the whole thing.”⟦/⟧
⟦M→D i⟧“You were going to be my lookout?”⟦/⟧
⟦D→M i⟧“I guess.”⟦/⟧
⟦M→D i⟧“For another *guy*?”⟦/⟧
⟦D→M i⟧“I didn’t say it was a good plan.”⟦/⟧
The door bangs open behind us. ⟦K→M+D i⟧“I got a line back to the pharmacy and a lady who says she’ll only go to six,”⟦/⟧ says Mr. K. ⟦K→M+D i =⟧“What is this, a picnic?”⟦/⟧
⟦M→K i⟧“We’ve got four more minutes.”⟦/⟧
⟦K→M i⟧“You’ve got three.”⟦/⟧ He looks at me, and at Dewey, and at the sandwich. Then he does an extremely weird thing with his eyebrows. ⟦K→M+D i⟧“Make it five,”⟦/⟧ he says, and lets the door close.
⟦D→M i⟧“Is he sick?”⟦/⟧ Dewey says.
⟦M→D i⟧“I think it’s a condition.”⟦/⟧
⟦D→M i⟧“Huh.”⟦/⟧
⟦M→D i⟧“Hey, Dewey,”⟦/⟧ I say. ⟦M→D i =⟧“What rhymes with Marisol?”⟦/⟧
He doesn’t even have to think about it. That’s what gets me, later, when I’m telling it to Priya and she’s screaming so loud the van shakes. He doesn’t stop to think at all.
⟦D→M i⟧“Parasol,”⟦/⟧ he says. ⟦D→M i =⟧“Aerosol. Cholesterol, sort of. I’ve had since September.”⟦/⟧

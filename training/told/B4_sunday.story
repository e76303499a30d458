# title: Bring Somebody
# style: third person past; close on Ben; curly quotes; AO3; big family dinner, fake dating; epithets, mixed tags, several speakers in a paragraph, speaker phone
# cast: B = Ben Whitlock | Ben, Benjamin, Benike, Whitlock, the blond | he
# cast: M = Máté Varga | Máté, Matty, Mátéka, Varga, his roommate, her brother, Uncle Máté, the taller man, the brunet | he
# cast: I = Ilona Varga | Ilona, Mrs. Varga, Máté's mother, Mom, Anyu, his mother, Mama, Grandma | she
# cast: N = Nagyi | Nagyi, the old lady, the grandmother, Máté's grandmother | she
# cast: Z = Zsófi | Zsófi, Zsófia, the older sister, his older sister, Zsó | she
# cast: K = Kati | Kati, Katinka, the younger sister, the little sister | she
# cast: D = Darren | Darren, Zsófi's husband, the brother-in-law | he
# cast: L = Leo | Leo, the five-year-old, the little boy, the boy | he
# cast: F = Uncle Feri | Uncle Feri, Feri, Feri bácsi, the uncle, the phone | he
---
@note
Prompt: “and there was only one chair.” Thank you to my own grandmother, who'd hate this. Glossary at the end!
@end
⟦M→B i⟧“Rules,”⟦/⟧ said Máté, on the porch.
⟦B→M i⟧“You gave me the rules in the car.”⟦/⟧
⟦M→B i⟧“Don’t refuse food. Don’t finish the food either, or there’s more. Don’t mention hockey to Darren. If my grandmother offers you a shot it’s not an offer. We’ve been together since June.”⟦/⟧
⟦B→M i⟧“July. You said July, in the car, I’ve been *practicing* July—”⟦/⟧
The door flew open. A small round woman with flour to the elbows took hold of Ben’s face, pulled it down to her own level, and kissed it on both sides like somebody stamping a passport.
⟦I→B i⟧“You’re thin,”⟦/⟧ she said. ⟦I→M i =⟧“Máté, he’s thin! You told me he was normal.”⟦/⟧
⟦M→I i⟧“Hi, Mom.”⟦/⟧
⟦I→B i⟧“Shoes off. Not you, sweetheart, you’re a guest. No, also you.”⟦/⟧
And that was how Ben Whitlock, who’d agreed to this on a Tuesday in exchange for two weeks of dishes, and who’d been stupidly, silently in love with his roommate for a year and a half, came to be walking into the Varga house in odd socks.
There were a lot of them. He’d known there would be. He’d seen the photos on the fridge. But nobody had told him they all talked at the same time.
⟦Z→B i⟧“So *you’re* Ben! I’m Zsófi, this is Darren, that’s Leo under the table, don’t step back,”⟦/⟧ said a tall woman with Máté’s nose, while somebody behind her hollered, ⟦K i⟧“Is that him? Is he here? Don’t start without me!”⟦/⟧ and feet came thundering down the stairs, and a bald man with a beer said, ⟦D→B i⟧“Hey, bud, what’re you, a Leafs guy?”⟦/⟧
Ben looked at Máté in panic. Máté was looking at the ceiling.
⟦B→D i⟧“I like… baseball?”⟦/⟧
⟦D→B i⟧“Good answer,”⟦/⟧ Darren said sadly.
The feet turned out to belong to Kati, who was nineteen and had green hair and didn’t shake hands so much as inspect. ⟦K→M i⟧“Huh,”⟦/⟧ she told her brother. ⟦K→M i =⟧“He’s cute. What’s he doing with you?”⟦/⟧
⟦M→K i⟧“Charity.”⟦/⟧
⟦B→K i⟧“He does the voices,”⟦/⟧ Ben heard himself say. Everybody turned. Oh, no. ⟦B→K i =⟧“When he reads stuff out. Like the, if there’s a weird letter from the landlord. He does it in voices. It’s hard to stay mad about the boiler.”⟦/⟧
The taller man had gone very red. His sister looked from one of them to the other with her mouth slightly open.
⟦K→Z i⟧“Oh, it’s *real*,”⟦/⟧ she said. ⟦K→Z i =⟧“Zsó, you owe me twenty bucks.”⟦/⟧
@break ♢
The next thing was that there weren’t enough chairs.
⟦I i⟧“Who took the stool?”⟦/⟧
⟦L→I i⟧“It’s my spaceship,”⟦/⟧ came a voice from below.
⟦I→L i⟧“Leo, baby, can Grandma have the spaceship?”⟦/⟧
⟦L→I i⟧“It’s in *space*.”⟦/⟧
⟦D→L i⟧“Buddy—”⟦/⟧
⟦Z→D i⟧“Leave him, Dar, he’s quiet. They can share. Look at them, they’re in love, they don’t need two.”⟦/⟧
So they shared. It was a piano bench, to be fair, but it was a short one, and Máté played rugby. His thigh was against Ben’s thigh from hip to knee and his arm, having nowhere to go, went along the back, where there wasn’t a back, so that it was around Ben. Ben ate a radish and didn’t taste it.
⟦M→B i⟧“You okay?”⟦/⟧ It was hardly a breath, down by his ear.
⟦B→M i⟧“Fine. It’s warm.”⟦/⟧
⟦M→B i⟧“I can move.”⟦/⟧
⟦B→M i⟧“To where?”⟦/⟧
⟦K→B+M i⟧“No whispering at the table,”⟦/⟧ said Kati, with joy.
At the far end a walking stick hit the floor, once. The talk went out like a match. In the one armchair, in black, under a crocheted shawl, sat somebody who Ben had honestly taken for a heap of coats.
She spoke for some time. None of it was in English.
⟦M→B i⟧“Nagyi says welcome.”⟦/⟧
⟦B→M i⟧“That was really long for welcome.”⟦/⟧
⟦Z→B i⟧“She says you have honest ears,”⟦/⟧ his older sister put in, ladling. ⟦Z→B i =⟧“And who are your people, and do they own the land or rent.”⟦/⟧
⟦B→N i⟧“Um. They’re dentists. In Guelph.”⟦/⟧
This was passed up the table. The old lady took it in. She nodded at last, and said one word, and a bottle began to travel down from hand to hand.
⟦D→B i⟧“Aw, man,”⟦/⟧ said Darren. ⟦D→B i =⟧“It took me four years to get the bottle.”⟦/⟧
@break ♢
The phone rang during the soup. It was a kitchen phone, on the wall, with a cord, and Ilona put it on speaker by means of pressing every button it had.
⟦F→I i⟧“ILONA!”⟦/⟧ said the phone. ⟦F→I i =⟧“IS HE THERE?”⟦/⟧
⟦I→F i⟧“Feri, we can hear you, we’re all here, we’re eating.”⟦/⟧
⟦F→I i⟧“WHAT SOUP?”⟦/⟧
⟦I→F i⟧“The meat soup!”⟦/⟧
⟦F i⟧“AH,”⟦/⟧ said Uncle Feri, from Vancouver, with such longing that Ben stopped with his spoon in the air. ⟦F→M i =⟧“MÁTÉ! SO THIS IS THE BOY?”⟦/⟧
⟦M→F i⟧“This is Ben, Feri bácsi.”⟦/⟧
⟦F→M i⟧“WITH THE PLANTS?”⟦/⟧
There was a brief pause. ⟦M→F i⟧“Yeah,”⟦/⟧ said Máté, in an odd tight voice. ⟦M→F i =⟧“That’s him. How’s the hip?”⟦/⟧
⟦F→M i⟧“NEVER MIND MY HIP. BEN! HE TELLS ME ALL ABOUT THIS. YOU PUT THE TOMATOES ON THE FIRE ESCAPE AND YOU SING TO THEM! A WHOLE SUMMER I HEAR ABOUT THE TOMATOES!”⟦/⟧
⟦B→F i⟧“Last summer?”⟦/⟧ Ben said slowly. Because there’d been no tomatoes this year. This year there’d been squirrels.
⟦F→B i⟧“THE YEAR BEFORE! I SAID TO HIM, MY BOY, TELL HIM OR SHUT UP, IT’S LONG DISTANCE!”⟦/⟧
⟦M→F i⟧“Okay! Love you! You’re breaking up!”⟦/⟧
⟦F→M i⟧“I’M ON A LANDLINE,”⟦/⟧ said Uncle Feri, and Máté, leaning across three people and the bread, hung up on him.
No one moved. Somebody’s spoon clinked.
⟦Z→M i⟧“I thought you said July,”⟦/⟧ said Zsófi.
⟦M→Z i⟧“It’s complicated.”⟦/⟧
⟦K→M i⟧“July of what, Matty? July of *when*?”⟦/⟧
⟦I→K i⟧“Katinka, let him eat.”⟦/⟧
⟦L i⟧“I’m coming in to land!”⟦/⟧ shouted the five-year-old, and came up under the table with his head, and the tureen went over, and after that for some time there was nothing but dishcloths.
@break ♢
Ben dried. They’d tried to stop him. But there was a window over the sink, and the yard was dark, and it’s easier to think with something in your hands.
He could hear them all through the hatch. ⟦D i⟧“All I said was, the power play,”⟦/⟧ and ⟦Z→D i⟧“Nobody asked you about the power play,”⟦/⟧ and a card game starting, and Leo being told no, no, okay, one, *one*.
⟦N→B i⟧“So,”⟦/⟧ somebody said at his elbow. ⟦N→B i =⟧“You are not the boyfriend.”⟦/⟧
He almost lost the gravy boat. She barely came up to his ribs. She’d a tea towel of her own, and was wiping a fork with it, one tine at a time.
⟦B→N i⟧“You speak English!”⟦/⟧
⟦N→B i⟧“Since fifty-seven. It’s more restful if they don’t know. You wash like a person who was brought up. Are you the boyfriend or no?”⟦/⟧
He looked at her. She had Máté’s eyes, or he had hers, that greeny brown like a pond with the sun on it. He found he could not lie to them.
⟦B→N i⟧“No, ma’am. He said you were all worried about him being on his own. He asked if I’d come so you wouldn’t be.”⟦/⟧
⟦N→B i⟧“And what does he pay?”⟦/⟧
⟦B→N i⟧“Dishes. Two weeks.”⟦/⟧
⟦N→B i⟧“Ha.”⟦/⟧ She held the fork up to the light. ⟦N→B i =⟧“And yet here you stand, doing the dishes.”⟦/⟧
He didn’t have anything to say to that.
⟦N→B i⟧“I’ll tell you something. My husband came to my father’s house to mend a pump. It was not broken. He had to break it first, at night, so he could come. Three times that man broke our pump.”⟦/⟧ The fork went in the drawer. ⟦N→B i =⟧“We’re an idiot family, Benjamin. We don’t ask for water. We break the pump.”⟦/⟧
⟦M→N i⟧“Nagyi?”⟦/⟧ Máté had stuck his head round the door. ⟦M→N i =⟧“You’re not giving him more pálinka?”⟦/⟧ Then came a question in Hungarian, rather fast, and she answered it in the same, patting his cheek, all shawl and wobble once more, and tottered past him and out. He watched her go. ⟦M→B i⟧“What’d she want?”⟦/⟧
⟦B→M i⟧“She was telling me about plumbing.”⟦/⟧
⟦M→B i⟧“In *Hungarian*?”⟦/⟧
⟦B→M i⟧“There were gestures.”⟦/⟧
The brunet came and leaned on the counter. He picked up a spoon, and put it down. Through the hatch you could see Kati not looking at them so hard that she’d got her cards upside down.
⟦M→B i⟧“I’m sorry about Feri. He gets mixed up, he’s seventy-eight.”⟦/⟧
⟦B→M i⟧“He seemed pretty clear on the tomatoes.”⟦/⟧
⟦M→B i⟧“Yeah, well.”⟦/⟧
⟦B→M i⟧“I didn’t know you could hear me. When I sang.”⟦/⟧
⟦M→B i⟧“My window’s right there, Whitlock.”⟦/⟧ It came out rough. ⟦M→B i =⟧“I used to get up for it.”⟦/⟧
The tap dripped. Ben put down the gravy boat, since one of them was going to get hurt.
⟦B→M i⟧“Nobody in there’s worried about you being on your own. Are they? Your mom didn’t say *bring somebody*.”⟦/⟧
A very long breath. ⟦M→B i⟧“She says it at Christmas.”⟦/⟧
⟦B→M i⟧“It’s September.”⟦/⟧
⟦M→B i⟧“I know what month it is.”⟦/⟧
⟦B→M i⟧“So you made it up. You made up a whole… so you could… what?”⟦/⟧
⟦M→B i⟧“I don’t know! See what it was like!”⟦/⟧ His hands had come up, and now he didn’t seem to know what they were for. ⟦M→B i =⟧“You in the house. You with the soup. I thought, I’ll have it the once and then I’ll do the damn dishes and I’ll be good. And you come in and tell them about the *voices*—”⟦/⟧
⟦B→M i⟧“Máté,”⟦/⟧ said Ben, ⟦B→M i =⟧“you broke the pump.”⟦/⟧
⟦M→B i⟧“I what?”⟦/⟧
He didn’t explain, having got hold of him by the front of the shirt.
It went on for a while. It went on till there was a thud, and a small voice at about knee height.
⟦L→B+M i⟧“Mom wants to know, do you want cake.”⟦/⟧ Leo had the stool on his head. He considered them. ⟦L→Z i =⟧“Mom! They’re busy!”⟦/⟧
⟦group i⟧“WE KNOW!”⟦/⟧ roared the whole of the dining room, and over it, cracked and carrying and in perfectly good English, somebody added:
⟦N→I i⟧“Leave them the corner piece!”⟦/⟧
You could have heard a pin drop. Then Darren’s voice, faintly. ⟦D i⟧“Did Nagyi just—”⟦/⟧
@end_note
Nagyi = granny. bácsi = uncle, for any old guy. Pálinka = regret. Kudos are soup!
@end

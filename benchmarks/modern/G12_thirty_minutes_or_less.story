# title: Thirty Minutes or Less (five times Chayo delivered to Pier 9, and one time Pier 9 delivered)
# style: first person past, outsider point of view; straight quotes; 5+1; superheroes; long; seven and more persons
# cast: N = Chayo Beltrán | Chayo, Rosario, Pizza, Pizza Girl, the pizza girl | she | narrator
# cast: T = Big Tuesday | Tuesday, Roland, Roland Tubbs, the big guy | he
# cast: L = Longitude | Long, Thandeka, Ms. Mabaso, the tall lady, the woman with the clipboard | she
# cast: K = Dial Tone | Kit, Kit Yamane, the kid, the boy | he
# cast: W = Mrs. Marrow | Marrow, the old lady, the necromancer | she
# cast: F = Lamplight | Fitz, Fitzgerald, the blond guy | he
# cast: G = Mr. Gjonaj | Gjonaj, my boss, boss | he
# cast: B = Nico Beltrán | Nico, my brother, my little brother | he
# cast: M = Chayo's mother | Ma, my mother | she
# cast: R = the guy with the gun | the guy, the robber, ski mask | he
---
@summary
I don't even like superheroes. They don't tip.
@end
@note
Outsider POV my beloved. If you follow me for the Fitz/Tuesday stuff it's there if you squint. Chayo is the one who's onscreen for four seconds in issue... I mean episode 6 holding the boxes. I have built her a whole life.
@end
@break One: eleven larges, two garlic knots
First thing you've got to know about Pier 9 is there's no bell.
I'd been yelling up at this old firehouse for like five minutes. It was January, I had eleven larges on a moped. I was about to eat the loss when the big red door went up, and there was this guy. He filled the whole thing. He was wearing two oven mitts and an apron with a duck on it.
⟦T→N i⟧"Oh, thank God,"⟦/⟧ he goes. ⟦T→N i =⟧"I burned the lasagna."⟦/⟧
⟦N→T i⟧"All of it?"⟦/⟧ I said. I don't know why I said that. You could smell it was all of it.
⟦T→N i⟧"And the pan. And some of the wall. What do I owe you?"⟦/⟧
⟦N→T i⟧"A hundred ninety-four fifty."⟦/⟧
He took off one mitt to find his wallet, and I looked at the hand, and it was a hand I'd seen before. I'd seen it on the side of the number 12 bus. It was holding up the number 12 bus.
⟦N→T i⟧"You're Big Tuesday,"⟦/⟧ I said.
⟦T→N i⟧"No."⟦/⟧
⟦N→T i⟧"You totally are."⟦/⟧
⟦T→N i⟧"I'm not, I'm a, uh."⟦/⟧ He yelled over his shoulder. ⟦T→L i⟧"Thandeka! What am I?"⟦/⟧
⟦L→T i⟧"You're an air conditioning contractor,"⟦/⟧ a woman called back.
⟦T→N i⟧"I'm an air conditioning contractor."⟦/⟧
⟦N→T i⟧"In an apron?"⟦/⟧
⟦T→L i⟧"She's not buying it!"⟦/⟧
I heard heels. The tall lady came around the side of the fire engine, in a suit, with a clipboard, and I swear to you that she was in the back of the room and then she was in the front and there wasn't any middle part. She looked at me like I was a form somebody'd filled out wrong.
⟦L→N i⟧"Name?"⟦/⟧
⟦N→L i⟧"Chayo. Rosario. Beltrán."⟦/⟧
⟦L→N i⟧"Rosario, this is a standard non-disclosure. You initial here, here and here. It's not legally binding but Mrs. Marrow has put something on the ink."⟦/⟧
⟦N→L i⟧"What'd she put on it?"⟦/⟧
⟦L→N i⟧"We've found that it's better if people wonder."⟦/⟧
So I signed. My fingers tingled. Behind her there was this long table with a bunch of people at it, a little old lady with knitting, and a teenager with his hood up, and a blond guy who was using two forks to do the can-can; and they were all of them looking at those boxes like they hadn't eaten since the war.
Big Tuesday counted out two hundred dollars. It was mostly fives and he was sweating.
⟦T→N i⟧"Keep the change,"⟦/⟧ he said.
Five fifty. On eleven pies. In January.
⟦G→N i⟧"So? Who are they?"⟦/⟧ said Mr. Gjonaj when I got back.
⟦N→G i⟧"Air conditioning contractors,"⟦/⟧ I said.
@break Two: one large, half mushroom
It was maybe March, and raining, and it was 1:40 in the morning. Gjonaj's closes at two. I'd got the mop out.
This time there was a bell. Somebody'd put one in, with a sign over it that said PIZZA. I pushed it, the door went up about a foot, and a voice said from underneath,
⟦K→N i⟧"Can you slide it?"⟦/⟧
⟦N→K i⟧"It's a box with a drink on it. No."⟦/⟧
The door went up another two feet. It was the hood kid. I figured he was around fifteen, Nico's age. He had bare feet.
⟦N→K i⟧"Fourteen even."⟦/⟧
⟦K→N i⟧"Yeah. Okay. Hang on."⟦/⟧ He was patting his pockets but he wasn't really doing it. He kept looking past me at the sky over the water, which was orange. ⟦K→N i =⟧"Did you come over the bridge?"⟦/⟧
⟦N→K i⟧"It's closed. I came around. There's like a thing happening."⟦/⟧
⟦K→N i⟧"I know. That's them."⟦/⟧
⟦N→K i⟧"And you're not, uh. Contracting?"⟦/⟧
⟦K→N i⟧"I'm comms. I'm on the phones. I *am* the phones."⟦/⟧ He pushed back his hood. He'd got no headset on or anything, he just had his two fingers pressed in behind his ear, and you could see a little blue light go on and off under the skin. ⟦K→N i =⟧"They went quiet at one fifteen. All of them at once. I wasn't even hungry. I just wanted somebody to have to come here."⟦/⟧
Well, what would you do.
⟦N→K i⟧"You got plates?"⟦/⟧ I asked.
We sat down on the back step of the fire engine. He ate the mushroom half and I ate the other one. He told me his name, which was Kit, and that I wasn't supposed to know it. I told him about Nico and how Nico won't eat anything that's touched another thing.
⟦K→N i⟧"Like what? Like peas?"⟦/⟧
⟦N→K i⟧"Like anything. We've got this plate with walls."⟦/⟧
⟦K→N i⟧"That's smart, though."⟦/⟧
⟦N→K i⟧"Don't tell him that."⟦/⟧
⟦K→N i⟧"Do you ever think -"⟦/⟧ he said, and quit talking. The blue light was going crazy. He stood straight up and dropped his slice. ⟦K→L i⟧"Long? Long! I've got you, you're all broken up, say it again!"⟦/⟧
I could hear it too, that's the freaky thing. It was coming out of the fire engine. It was coming out of my own phone, in my pocket.
⟦L→K i⟧"- repeat, four coming home. Get the table cleared, Kit. Get the red bag."⟦/⟧
⟦K→L i⟧"Four's everybody. Is it everybody?"⟦/⟧
⟦L→K i⟧"Four coming home, three walking,"⟦/⟧ said Longitude.
She did her no-middle-part thing and they were just there, all at once, on the concrete, in a big puddle. The old lady had blood on her knitting. Big Tuesday was on his knees. He had the blond guy lying across his arms, the fork guy, Lamplight, and you know how on TV he's always got that glow on him? It wasn't on.
⟦T→F i⟧"Come on, Fitz,"⟦/⟧ he kept saying. ⟦T→F i =⟧"Come on, buddy, come on, come on."⟦/⟧
⟦W→T i⟧"Put him down, Roland, and let me see."⟦/⟧
⟦T→W i⟧"I've got him."⟦/⟧
⟦W→T i⟧"I know you've got him. I need you to put him down."⟦/⟧
⟦K→W i⟧"Is he dead? Mrs. Marrow? Is he?"⟦/⟧
⟦W→K i⟧"I'd be the first to know, dear,"⟦/⟧ said the necromancer. ⟦W→K i =⟧"Bag."⟦/⟧
Nobody'd noticed me. I was still holding a paper plate. I thought about how I never did get the fourteen dollars, and then I put the plate down real quiet and went over and held the flashlight, because somebody had to.
@break Three: one small, plain cheese
⟦G→N i⟧"A small?"⟦/⟧ Mr. Gjonaj said. ⟦G→N i =⟧"From the air conditioners? They never get a small."⟦/⟧
It was nine days later. He stood and looked at that ticket for a while. Then he threw in a double order of knots, and he's from Shkodër, he doesn't give away the *napkins*.
It was the old lady that opened up. She had a cardigan on, and there were these deep brown circles all around her eyes.
⟦W→N i⟧"It's for the boy,"⟦/⟧ she told me. ⟦W→N i =⟧"He won't eat what I cook, he says it looks at him. Come in, Rosario, you're letting out the warm."⟦/⟧
⟦N→W i⟧"How's... is he?"⟦/⟧
⟦W→N i⟧"Asleep. He isn't across, I'd have seen him go by. He's just mislaid the way back up."⟦/⟧ She took hold of my elbow. She had a grip like a parking boot. ⟦W→N i =⟧"Come say hello to him. It's dull for him, there's only us."⟦/⟧
They'd got him up on the second floor, in the room with the pole. Kit was curled up on the end of the bed like a dog. Big Tuesday was in a chair, and the chair was broken, and he was just sort of sitting in the pieces. You could tell he'd been telling jokes. You could tell that he'd run out.
⟦T→N i⟧"Hey, Pizza,"⟦/⟧ he said, all hoarse.
⟦N→T i⟧"Hey. You look terrible."⟦/⟧
⟦T→N i⟧"Yeah."⟦/⟧
⟦N→T i⟧"When'd you sleep?"⟦/⟧
⟦T→N i⟧"What's today?"⟦/⟧
Longitude was standing by the window with her clipboard. She had a pen but she wasn't writing.
⟦L→N i⟧"We've tried everything that's indicated,"⟦/⟧ she said. She told it to the glass. ⟦L→N i =⟧"Light. Sound. His mother, on the phone. The brain activity's entirely normal. It's as if he can't be bothered."⟦/⟧
⟦T→L i⟧"Don't say that."⟦/⟧
⟦L→T i⟧"I'm only reporting, Roland."⟦/⟧
⟦T→L i⟧"Well, don't *report* it!"⟦/⟧
⟦K→T+L i⟧"You guys,"⟦/⟧ said Kit into the blanket. ⟦K→T+L i =⟧"You said no fighting in here."⟦/⟧
I don't know about brain activity. I know when my abuelo was in St. Luke's, with the stroke, my mother brought in the takeout menu from the Cuban place and read it to him every night, the whole thing, with the prices. So I opened up the bag.
⟦N→F i⟧"Okay, so,"⟦/⟧ I said. I felt really dumb. ⟦N→F i =⟧"Hi, Lamplight. I'm Chayo. This is a garlic knot. There's twelve of them. Mr. Gjonaj makes them at four o'clock and he lets the dough sit a whole extra hour, he won't tell nobody why. There's butter and parsley and about nineteen cloves of garlic. They're a dollar apiece or ten for a dozen but these ones are on the house, and that's never happened. That's never happened in the history of the store. So I'd feel kind of bad if you missed it."⟦/⟧
I held one underneath his nose. Nothing. I waved it some.
⟦T→N i⟧"That's nice of you, Pizza,"⟦/⟧ said Big Tuesday. ⟦T→N i =⟧"It was a nice thing to -"⟦/⟧
⟦F i⟧"Nineteen?"⟦/⟧ somebody whispered.
I about went down the pole. His eyes weren't even open. But there was this tiny bit of yellow, right at the edges of him, like the crack under a door.
⟦T→F i⟧"FITZ!"⟦/⟧
⟦F→T i⟧"Don't yell, Rollie. I can hear you. I've been hearing you for a *week*, you told the one about the penguin four times."⟦/⟧ He breathed in, through the nose, really long. ⟦F→N i⟧"Is there dipping sauce?"⟦/⟧
⟦L→F i⟧"Fitzgerald,"⟦/⟧ said the tall lady. Her pen had hit the floor. ⟦L→F i =⟧"Can you tell me what day it is?"⟦/⟧
⟦F→L i⟧"Knot day."⟦/⟧
⟦W→L i⟧"He's back,"⟦/⟧ Mrs. Marrow said. ⟦W→L i =⟧"That's all the way back, that is."⟦/⟧
I'd like to tell you what happened next but I couldn't see it. There was a two-hundred-and-ninety-pound man bawling on me.
@break Four: no order
If you're going to hold up a pizzeria you ought to do it when there's money in it. It was four in the afternoon. There was sixty-one dollars. I *told* him that.
⟦R→N i⟧"Open the other one!"⟦/⟧
⟦N→R i⟧"There's no other one. It's a drawer."⟦/⟧
⟦R→N i⟧"The safe!"⟦/⟧
⟦N→R i⟧"Do I look like they tell me about a safe?"⟦/⟧ He had on a ski mask, and he was shaking, and the gun was too. Mr. Gjonaj had his hands up. He'd got flour on them, right up to his elbows.
⟦G→R i⟧"Young man, please,"⟦/⟧ my boss said. ⟦G→R i =⟧"Take the sixty-one. Take a calzone."⟦/⟧
⟦R→G i⟧"I don't want a calzone!"⟦/⟧
And the phone rang.
We all three looked at it. It rang again.
⟦R→N i⟧"Leave it,"⟦/⟧ said the guy.
⟦N→R i⟧"It's the afternoon. If we don't pick up they'll think something's wrong."⟦/⟧
He thought about that. It was hurting him. ⟦R→N i⟧"Okay, pick up. But you be *normal*. You be normal or I'll shoot the old man."⟦/⟧
I picked up. I was so normal. ⟦N→L i⟧"Gjonaj's Pizza, pickup or delivery?"⟦/⟧
⟦L→N i⟧"Good afternoon, Rosario. It's the contractors,"⟦/⟧ said Longitude. ⟦L→N i =⟧"We would like six larges, and the usual number of knots."⟦/⟧
I looked down the barrel of that thing. It was maybe a foot off.
⟦N→L i⟧"I'm so sorry, ma'am,"⟦/⟧ I said. ⟦N→L i =⟧"We don't do garlic knots."⟦/⟧
There was a real short silence on the line.
⟦L→N i⟧"I see,"⟦/⟧ she said. ⟦L→N i =⟧"How many?"⟦/⟧
⟦N→L i⟧"Just the one today."⟦/⟧
⟦L→N i⟧"And what's he having?"⟦/⟧
⟦N→L i⟧"Uh, a small. A small caliber. *Calzone.* I mean a small calzone."⟦/⟧
⟦L→N i⟧"Duck,"⟦/⟧ Longitude said.
So I did. I've tried to tell this to people and it comes out stupid. There wasn't any crash. The lights all went about ten times too bright, and every phone in the place started ringing, the wall one, mine, the robber's in his pants; and when I looked up over the counter there were five superheroes standing in a nine-by-fourteen pizzeria and there was no gun. Mrs. Marrow had it. She'd put it in with her yarn.
Big Tuesday was holding the guy up by the jacket, with one finger, like you'd hold a mouse.
⟦T→R i⟧"You point that at *her*?"⟦/⟧ he said. He said it so softly.
⟦R→T i⟧"I didn't know! I didn't know she was with you guys!"⟦/⟧
⟦F→R i⟧"She isn't with us guys,"⟦/⟧ said Lamplight. He was still on a cane. ⟦F→R i =⟧"She's the *pizza girl*. What's the matter with you? Who does that?"⟦/⟧
⟦K→N i⟧"Are you hurt?"⟦/⟧ Kit had come right over the counter. ⟦K→N i =⟧"Chayo, are you hurt? You've got red on you."⟦/⟧
⟦N→K i⟧"It's sauce."⟦/⟧
⟦K→N i⟧"Are you *sure* it's sauce?"⟦/⟧
⟦N→K i⟧"Lick it and see!"⟦/⟧ I said, and then my legs quit, and I sat down on the floor mat. I was laughing. It wasn't the good kind.
⟦W→R i⟧"Take off the mask, dear,"⟦/⟧ I could hear Mrs. Marrow saying. ⟦W→R i =⟧"There. Why, you're nothing but a baby. When did you last have something to eat?"⟦/⟧
⟦R→W i⟧"...Sunday,"⟦/⟧ said the robber.
It was a Wednesday. Nobody said a word. Then Mr. Gjonaj, who'd had his hands in the air all that time, I guess nobody'd told him that he could stop, put them down and wiped them off and got out a plate.
⟦G→R i⟧"*Now* you want a calzone?"⟦/⟧ he said.
@break Five: I didn't bring anything
I went there on my own time, in my own shoes. I leaned on that bell.
⟦F→N i⟧"We didn't order,"⟦/⟧ Lamplight said when it went up, and then he got a look at my face. ⟦F i⟧"Hey. Hey, whoa. *Everybody!*"⟦/⟧
They put me at the table. Someone gave me tea. I couldn't get it out in order, I kept starting from the wrong end.
⟦N→L i⟧"It's my brother,"⟦/⟧ I said. ⟦N→L i =⟧"He's on the ceiling."⟦/⟧
⟦L→N i⟧"He is *painting* the ceiling, or -"⟦/⟧
⟦N→L i⟧"He's *on* it. Since breakfast. He was yelling at me about his eggs, they touched his toast, and he just went up. Like a balloon. I got him by the foot and I couldn't, he's, my mother's sitting under there with a broom and she's praying, and there's a guy in our building who calls the Bureau on people. For the money. He called on the Okafors' little girl and they came in a van."⟦/⟧
⟦K→N i⟧"How old is he?"⟦/⟧
⟦N→K i⟧"Fifteen. He's the one with the plate."⟦/⟧
⟦T→L i⟧"We could have him out of there in a minute,"⟦/⟧ said Big Tuesday. ⟦T→L i =⟧"Long? One hop. There and back."⟦/⟧
⟦L→T i⟧"We're not licensed for minors. After Kit they made it extremely clear."⟦/⟧
⟦F→L i⟧"So we'll do it unclearly."⟦/⟧
⟦L→F i⟧"Fitzgerald, if they pull our charter -"⟦/⟧
⟦W→L i⟧"Thandeka,"⟦/⟧ said Mrs. Marrow, ⟦W→L i =⟧"she held the flashlight."⟦/⟧
It got quiet. The tall lady looked down at her clipboard. I'd never seen before what she had on there, and I was sitting right by it, so I looked. It was a list of names, with birthdays. It was all of them. At the bottom, in that same square printing, it said *Rosario - Oct. 9.*
She turned it over, face down.
⟦L→N i⟧"Does your brother like heights?"⟦/⟧ asked Longitude.
⟦N→L i⟧"He hates them."⟦/⟧
⟦L→N i⟧"So did I. Give me your hand, please, and think hard about your kitchen."⟦/⟧
And there was no middle part. There was our stove. There was Ma with a broom, and her mouth open. And up in the corner by the smoke detector, with his knees pulled up and his face all swollen from crying, there was Nico.
⟦B→N i⟧"You brought the *Pier*?"⟦/⟧ he said.
⟦N→B i⟧"I deliver there."⟦/⟧
⟦B→N i⟧"You said they were air conditioning contractors!"⟦/⟧
⟦T→B i⟧"We do a little of that,"⟦/⟧ said Big Tuesday. He had to stoop. He reached up, easy, like getting down a box of cereal, and he didn't pull, he just opened his hand flat underneath my brother, as if it was a step. ⟦T→B i =⟧"You don't have to come down, man. I just thought you'd like something to stand on."⟦/⟧
Nico looked at it. He put one foot on.
⟦M→T i⟧"He doesn't like when people touch him,"⟦/⟧ my mother said in a tiny voice.
⟦T→M i⟧"No, ma'am. I'm not touching him. He's touching me."⟦/⟧
⟦K→B i⟧"Hey, is it true you've got a plate with walls?"⟦/⟧ said Kit. ⟦K→B i =⟧"'Cause I've wanted one my whole *life*."⟦/⟧
@break And one
I was off sick. It was October, I had the kind of flu where you can feel your hair. Ma was on nights, and Nico was at the Pier, where he goes now after school, for what it says on the form is an HVAC apprenticeship.
The bell rang. I got there in a blanket.
There was nobody in the hall except this giant stack of boxes, with legs.
⟦T→N i⟧"One large!"⟦/⟧ said the stack. ⟦T→N i =⟧"Half, uh. What's it half of?"⟦/⟧
⟦F→T i⟧"Half mushroom. It's on the ticket. Lift it up, I can't see her."⟦/⟧
⟦N→T+F i⟧"You guys?"⟦/⟧ I said. It came out like a frog.
⟦K→N i⟧"Thirty minutes or less!"⟦/⟧ Kit stuck his head around the side. He'd got on a paper hat. ⟦K→N i =⟧"We timed it. It was actually zero minutes, because of Long, but we drove around the block."⟦/⟧
⟦L→N i⟧"Good evening, Rosario. Mr. Gjonaj sends his regards, and a soup."⟦/⟧
⟦W→N i⟧"And you're to get straight back in bed,"⟦/⟧ said Mrs. Marrow. She was in already. She was feeling my forehead. ⟦W→N i =⟧"You've nothing to worry about. I've had a look, and it's decades off."⟦/⟧
⟦N→W i⟧"That's a really weird thing to say to somebody."⟦/⟧
⟦W→N i⟧"Most people find it a comfort."⟦/⟧
⟦B→N i⟧"Chayo, look,"⟦/⟧ said my brother. ⟦B→N i =⟧"Look what I can do."⟦/⟧
He was out on the landing, in back of them all. He had a cake. It had *19* on it, in garlic knots, don't ask me. He was holding it out in front of him with both hands, and his tongue between his teeth; and he was six inches off the floor, and he was steady as a table.
⟦N→B i⟧"Is it touching anything?"⟦/⟧ I asked him.
⟦B→N i⟧"It's got a *wall*,"⟦/⟧ Nico said.
I started bawling. I had a fever, okay? Everybody was real polite about it. Lamplight turned himself down.
⟦N→T i⟧"What do I owe you?"⟦/⟧ I said when I could.
Big Tuesday put the whole stack down on our little kitchen table. It groaned. He wiped off his hands on the duck.
⟦T→N i⟧"A hundred ninety-four fifty,"⟦/⟧ he said, and grinned at me, and then he couldn't keep it up. ⟦T→N i =⟧"Nah. C'mon. It's on the house."⟦/⟧
I got him back, though. I went and dug around in my coat and I gave him the five fifty.
@end_note
Kudos are tips. Tip your pizza girl.
@end

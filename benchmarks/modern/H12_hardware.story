# title: Hardware
# style: third person past, two points of view; straight quotes; long; small town; second chance, a child; AO3
# cast: R = Royce Batey | Royce, Batey, Mr. Batey, Roy | he
# cast: E = Ephraim Lindqvist | Eph, Ephraim, Lindqvist, Dad, Daddy | he
# cast: D = Dottie | Dorothy, Dot, Dottie Lindqvist, his daughter, the kid, the girl | she
# cast: V = Verna Batey | Verna, Aunt Verna, his aunt | she
# cast: S = Skip Dahlgren | Skip | he
# cast: L = Lorraine | Lorraine, the waitress | she
# cast: W = Wade Lindqvist | Wade, Eph's brother | he
# cast: C = Clarence Batey | Clarence, old Clarence Batey, his uncle | he
# cast: P = the school secretary | Mrs. Pruitt, the secretary | she
---
The bell on the door of Batey Hardware was the same bell. Royce hadn't figured on that. He'd figured on the smell, and on his uncle's cap still on the nail, but he came through the door at seven on a Monday morning with his keys in his teeth, and it went *tink*, and he was nineteen years old.
⟦V→R i⟧"You're letting the heat out,"⟦/⟧ said Aunt Verna.
⟦R→V i⟧"I'm letting myself in."⟦/⟧
⟦V→R i⟧"You can do it quicker than that."⟦/⟧ She had on two cardigans. She was sitting on the stool behind the register, where she wasn't supposed to be until her hip had knit. ⟦V→R i =⟧"You look thin. Don't they have food in Seattle?"⟦/⟧
⟦R→V i⟧"They've got too much of it. You're supposed to be in bed."⟦/⟧
⟦V→R i⟧"I've been in bed. I didn't care for it. How long can you stay?"⟦/⟧
⟦R→V i⟧"I told you. Till you're on your feet."⟦/⟧
⟦V→R i⟧"I'm on my feet,"⟦/⟧ said Verna, sitting down.
He hung his coat up. He turned on the lights, one bank after another, the way he'd done every day after school from seventh grade on. Fasteners. Plumbing. Paint. There were eleven years of his life that he'd gone and spent somewhere else, and nobody'd moved the paint.
⟦R→V i⟧"Anything I ought to know?"⟦/⟧
⟦V→R i⟧"Skip Dahlgren's not to have credit. The register sticks. Don't sell any more rat poison to the Lutherans, they're overdoing it."⟦/⟧ She was straightening the gum. ⟦V→R i =⟧"And the Lindqvist boy comes in Mondays."⟦/⟧
⟦R→V i⟧"Which one?"⟦/⟧ said Royce. His voice was all right. He'd been practicing it since Spokane.
⟦V→R i⟧"You know which one."⟦/⟧
@break ~
What came in, at ten past eight, was a girl. She looked to be seven or so. She had on rubber boots and a hat with ears, and she walked right around behind the counter as if she held the lease.
⟦D→R i⟧"Who are you?"⟦/⟧ she said.
⟦R→D i⟧"I'm Royce. Who are you?"⟦/⟧
⟦D→R i⟧"I'm allowed to be back here. Where's Mrs. Batey?"⟦/⟧
⟦R→D i⟧"In the office with her leg up. I'm her nephew."⟦/⟧
⟦D→R i⟧"You don't look like her."⟦/⟧
⟦R→D i⟧"She's got more cardigans. Can I help you find something?"⟦/⟧
⟦D→R i⟧"I need a hinge. Like this big. It's for a rat."⟦/⟧
⟦R→D i⟧"What's the rat need a hinge for?"⟦/⟧
⟦D→R i⟧"His *door*,"⟦/⟧ said the girl, with pity.
And the bell went again. It didn't matter that he'd been ready. It didn't matter that he'd had eleven years to get ready in. There was a man on the mat knocking snow off of his boots with his head down, and Royce knew the part in that hair. He'd have known it in a crowd in China.
⟦E→D i⟧"Dottie, what'd I say about running ahead?"⟦/⟧
⟦D→E i⟧"I didn't run. I went fast. Daddy, there's a new guy."⟦/⟧
⟦E→D i⟧"What new—"⟦/⟧
He'd looked up.
Eph Lindqvist had been a beautiful boy, everyone had said it, old ladies at church had said it. He wasn't a boy anymore. He'd got thick through the shoulders, there was a scar in one eyebrow, and the hair was going back some. He stood on the mat with his glove half off.
⟦R→E i⟧"Hey, Eph."⟦/⟧
⟦E→R i⟧"I heard you might be coming."⟦/⟧
⟦R→E i⟧"I heard you come in Mondays."⟦/⟧
⟦D→E i⟧"Do you know him?"⟦/⟧ said Dottie.
There was about a second when either of them could've answered. The heater ticked.
⟦E→D i⟧"We went to school,"⟦/⟧ said Eph.
⟦D→R i⟧"My dad went to school with everybody,"⟦/⟧ Dottie told Royce. ⟦D→R i =⟧"He's going to be late, and I'm going to be late too. Do you have it in brass?"⟦/⟧
He had it in brass. He rang it up, and the register stuck. He could feel Eph not looking at him; he'd forgotten how loud that was.
⟦R→D i⟧"That'll be a dollar nineteen."⟦/⟧
⟦D→R i⟧"Mrs. Batey lets me have the rat discount."⟦/⟧
⟦R→D i⟧"What's the rat discount?"⟦/⟧
⟦V→R i⟧"A dollar nineteen!"⟦/⟧ called his aunt from the office.
⟦E→D i⟧"Come on, Dot. Say thank you to Mr. Batey."⟦/⟧
⟦D→R i⟧"Thank you, Mr. Batey."⟦/⟧
⟦R→D i⟧"It's Royce,"⟦/⟧ Royce said.
He hadn't been saying it to the girl. The bell rang and they were gone, the truck door slammed, twice, and he stood there holding on to the edge of the gum.
⟦V→R i⟧"Well, that's over with,"⟦/⟧ said Verna.
⟦R→V i⟧"You never told me he had a kid."⟦/⟧
⟦V→R i⟧"You never asked me. Eleven years you call me up every Sunday and ask about my hip."⟦/⟧ There was a creak. ⟦V→R i =⟧"Her mother's in Fargo with a chiropractor. Since you're not asking."⟦/⟧
@break ~
Eph got her to school at 8:29. He sat outside in the truck with the engine running until Mrs. Pruitt came out of the office and rapped on the glass.
⟦P→E i⟧"Is something wrong, Mr. Lindqvist?"⟦/⟧
⟦E→P i⟧"No, ma'am."⟦/⟧
⟦P→E i⟧"You're in the bus lane."⟦/⟧
⟦E→P i⟧"Yes, ma'am. I'm going."⟦/⟧
He didn't, though. He went about a block. There's a place down there where Third Street gives up and turns into boat ramp, and he pulled in with the bumper over the ice.
*It's Royce.* As if he needed to be told.
He'd been over it so many times that it was worn smooth. It was the last week of August. They'd had two bus tickets, and a room that Royce's cousin knew about on Capitol Hill, with a hot plate; and they'd had it all planned out, they'd been planning since junior year, in the back of the store after closing, on the drop cloths. He was supposed to be at the depot at five-forty. At four he'd gone in to get his coat. And his dad had been lying on the floor of the milking parlor, with his arm under him, looking surprised.
That was it. That was all that it was. There'd been nobody else home, Wade was in the Navy. He'd ridden in the ambulance. By the time that he thought to look at a clock it was past eight, and he'd called the Bateys' from the pay phone in the hall, and old Clarence Batey had picked up. And Clarence said...
He put the truck in reverse.
⟦E i⟧"We went to school,"⟦/⟧ he said out loud. ⟦E i =⟧"Jesus Christ, Lindqvist."⟦/⟧
@break ~
⟦L→R i⟧"You want pie?"⟦/⟧ said Lorraine. ⟦L→R i =⟧"It's sour cream raisin. You used to like it."⟦/⟧
⟦R→L i⟧"I never liked it. You just gave it to me."⟦/⟧
⟦L→R i⟧"Well, I'm giving it to you. Skip, move your elbow, look who it is."⟦/⟧
⟦S→L i⟧"I see who it is,"⟦/⟧ said Skip Dahlgren. He owned the bait shop and part of a bar. ⟦S→R i⟧"Seattle! How's the big city? You a computer millionaire?"⟦/⟧
⟦R→S i⟧"I restore windows."⟦/⟧
⟦S→R i⟧"Microsoft?"⟦/⟧
⟦R→S i⟧"No. Windows."⟦/⟧
⟦L→S i⟧"Stained glass,"⟦/⟧ said Lorraine. ⟦L→S i =⟧"For churches. Verna showed me in the magazine. He did that big one in Tacoma with the fish."⟦/⟧
⟦S→R i⟧"That so? You ought to do ours. Some kid put a puck through Saint Paul."⟦/⟧
⟦R→S i⟧"Which part?"⟦/⟧
⟦S→R i⟧"All the part that matters. Say, you see Eph yet?"⟦/⟧
Lorraine hit him with a menu.
⟦S→L i⟧"What? I'm asking! They were thick as thieves."⟦/⟧
⟦R→S i⟧"I saw him this morning,"⟦/⟧ said Royce.
⟦S→R i⟧"He's had it rough. Lost the herd, lost the old man. Took two years for that old man to die, and Eph spooning it into him. Then he goes and marries that girl from the bank. I said to Lorraine, didn't I, Lorraine? It won't take."⟦/⟧
⟦L→S i⟧"You said no such thing. You cried at the dance."⟦/⟧
⟦R→S i⟧"What do you mean, two years? When was that?"⟦/⟧
⟦S→R i⟧"His stroke? Oh, when was it? It was State Fair. It was the same week that you lit out, wasn't it? I remember your uncle saying that you'd missed all the excitement."⟦/⟧
The pie was in front of him. He'd got the fork in his hand and he noticed that he'd bent it.
⟦R→S i⟧"The same week,"⟦/⟧ he said.
⟦S→R i⟧"Might've been the same day,"⟦/⟧ said Skip.
⟦L→R i⟧"Honey? You've gone a funny color,"⟦/⟧ said Lorraine. ⟦L→R i =⟧"It's not the raisins?"⟦/⟧
@break ~
⟦R→V i⟧"Did Eph call here?"⟦/⟧
⟦V→R i⟧"When?"⟦/⟧
⟦R→V i⟧"You know when."⟦/⟧
She was in bed with the heating pad and a Perry Mason. She laid it face down on the quilt. She'd always been a person who'd look straight at you, and it took her a while now.
⟦V→R i⟧"I wasn't in the house. I was down at the church doing the hot dish. I want you to know that first."⟦/⟧
⟦R→V i⟧"Okay."⟦/⟧
⟦V→R i⟧"Clarence told me at Christmas. He'd had some brandy. He said the Lindqvist boy had called from the hospital that night, wanting to know had your bus gone, and was there a number. He said he told him that you'd left word."⟦/⟧
⟦R→V i⟧"What word?"⟦/⟧
⟦V→R i⟧"That you'd thought better of it. That you wanted to make a clean start with nobody along."⟦/⟧
Royce sat down on the cedar chest. Outside the plow was going by, with its yellow light, and it went over the wallpaper and over the picture of Clarence at Lake Mille Lacs, holding up a walleye.
⟦R→V i⟧"I stood on that platform till they shut the doors,"⟦/⟧ he said. ⟦R→V i =⟧"I made the guy wait. He was yelling at me. I figured that Eph got scared. I figured he'd taken one look at it and gone in to supper."⟦/⟧
⟦V→R i⟧"I know."⟦/⟧
⟦R→V i⟧"I called out there from Billings, and nobody picked up."⟦/⟧
⟦V→R i⟧"They'd all have been at the hospital."⟦/⟧
⟦R→V i⟧"You *knew?* You've known it since that Christmas?"⟦/⟧
⟦V→R i⟧"He was sorry for it. I'm not excusing him. He thought that it was a thing you'd get over if you got far enough away, and by the time he saw you weren't going to, Eph had got engaged. And he made me swear on my mother. And then he was dead, and I thought, well, what good would it do?"⟦/⟧ Her hands were going over and over the satin edge of the blanket. ⟦V→R i =⟧"I didn't fall off any stepladder, Royce."⟦/⟧
⟦R→V i⟧"What?"⟦/⟧
⟦V→R i⟧"I mean I did, I broke it fair and square. But I could've had the Olson girl in to mind the store. I lay there on that linoleum, and I thought, this'll fetch him."⟦/⟧
He laughed. It wasn't a good noise, it scared both of them. Then he got up off the chest, and after a minute he came and fixed her pillow.
⟦R→V i⟧"Are you warm enough?"⟦/⟧
⟦V→R i⟧"Go on out there,"⟦/⟧ said Verna. ⟦V→R i =⟧"Take the truck. Don't take the river road."⟦/⟧
@break ~
He took the river road.
There was one light on at the Lindqvist place and it was in the barn. He could hear hammering. He stood out there with his breath going up, looking at the door, and it came to him that he'd left his hat, his gloves, and whatever he'd been planning to say.
⟦D→R i⟧"You're not supposed to park on the peonies."⟦/⟧
She was on the porch in her nightgown, with the boots on, and a large brown rat looking out of the front of her coat.
⟦R→D i⟧"I didn't see any peonies."⟦/⟧
⟦D→R i⟧"They're under the snow. This is Gary Cooper."⟦/⟧
⟦R→D i⟧"Hello, Gary Cooper. How's the door?"⟦/⟧
⟦D→R i⟧"It's hung crooked. My dad was mad at it. He's been hammering since supper, and he won't say what's wrong."⟦/⟧ She considered him. She'd got Eph's eyes exactly, gray, with the dark around the rim. ⟦D→R i =⟧"Did you come about that?"⟦/⟧
⟦R→D i⟧"I guess I did."⟦/⟧
⟦W i⟧"Who's out there?"⟦/⟧ A man's voice came from inside the house. ⟦W→D i =⟧"Dottie? You're supposed to be in bed. Who're you talking to?"⟦/⟧
⟦D→W i⟧"It's Mr. Batey from the hardware, Uncle Wade! He parked on the peonies!"⟦/⟧
The screen door opened. Wade Lindqvist was twice the size that Royce remembered, and had a dish towel. He took a good long look.
⟦W→R i⟧"Huh,"⟦/⟧ he said. ⟦W→R i =⟧"About damn time."⟦/⟧
⟦R→W i⟧"You're not going to run me off?"⟦/⟧
⟦W→R i⟧"I've been listening to that hammer for two hours. Before that I listened to him not talk for eleven years. You can park in the kitchen if you want to. Dot, let's go, you and Gary."⟦/⟧
⟦D→W i⟧"But I want to see!"⟦/⟧
⟦W→D i⟧"So do I, and we're not going to,"⟦/⟧ said Wade. The door shut.
@break ~
⟦E→W i⟧"I said I'd be in, Wade,"⟦/⟧ said Eph. He had his back to the door.
⟦R→E i⟧"It's not Wade."⟦/⟧
The hammer stayed where it was. There weren't any cows, hadn't been for years; it was a woodshop now, with a stove. Chairs hung all down the one wall like hams. On the bench was a rat house three stories high, with a porch.
⟦E→R i⟧"Store's closed,"⟦/⟧ Eph said.
⟦R→E i⟧"I know it."⟦/⟧
⟦E→R i⟧"If she shorted you on the hinge—"⟦/⟧
⟦R→E i⟧"Clarence lied to you."⟦/⟧
It was very quiet. A piece of wood fell in the stove.
⟦R→E i⟧"I never left any word. I didn't think better of a goddamn thing. I was on the platform, Eph, I was there until the doors closed. I'd got you a sandwich. I didn't know about your dad. Nobody told me about your dad, I heard it off Skip Dahlgren at two o'clock this afternoon."⟦/⟧
⟦E→R i⟧"Say that again."⟦/⟧
⟦R→E i⟧"Which part?"⟦/⟧
⟦E→R i⟧"Any of it."⟦/⟧
⟦R→E i⟧"I got you egg salad,"⟦/⟧ said Royce, and that was when his voice quit on him.
Eph turned around. He'd sawdust all down his front. He had that look that he used to get doing long division, when he'd carried something and lost it.
⟦E→R i⟧"He said you were laughing,"⟦/⟧ he said. ⟦E→R i =⟧"On the phone. He said, ⟦C→E i quoted⟧'He went off laughing, son, and I'd let him go.'⟦/⟧ I was in the hallway there with my dad's shoes in a bag. I thought, well, that's that, then. I'd always kind of expected it. You were going to be somebody and I had to be up at four."⟦/⟧
⟦R→E i⟧"I wasn't laughing."⟦/⟧
⟦E→R i⟧"No."⟦/⟧
⟦R→E i⟧"I cried clear to Miles City. There was a lady gave me her hankie. I've still got it."⟦/⟧
⟦E→R i⟧"Why didn't you write?"⟦/⟧
⟦R→E i⟧"I did. I wrote three of them. I figured you'd burned them."⟦/⟧
⟦E→R i⟧"I never got any letters. It was Clarence's cousin had the post office."⟦/⟧ And he sat down, all of a sudden, on one of his own chairs. ⟦E→R i =⟧"Oh, that son of a bitch. That miserable old... I carried his *coffin*, Royce. I bought my paint from him."⟦/⟧
⟦R→E i⟧"I sent him a card every Father's Day."⟦/⟧
⟦E→R i⟧"I let him hold my *baby*."⟦/⟧
There didn't seem to be any more to say about Clarence. He was under four feet of frost out back of Saint Paul's, with the puck hole, and neither of them could get at him. Royce came over by the stove. He held his hands out to it, since they were there.
⟦R→E i⟧"She's something,"⟦/⟧ he said.
⟦E→R i⟧"She's a pistol. She asked me in the truck why I said we went to school. She says, ⟦D→E i quoted⟧'You went to school with Mr. Dahlgren and your ears didn't get red.'⟦/⟧"⟦/⟧
⟦R→E i⟧"What'd you tell her?"⟦/⟧
⟦E→R i⟧"I told her you used to be my best friend. And she said used to be isn't a thing, Daddy. She said somebody's your best friend or else they're dead."⟦/⟧
⟦R→E i⟧"I'm not dead."⟦/⟧
⟦E→R i⟧"I noticed that. I noticed it this morning about as hard as I ever noticed anything."⟦/⟧ He rubbed his eyebrow, the one that had the scar. ⟦E→R i =⟧"I'm not nineteen, Roy. I've got a kid, and a mortgage on some chairs. I'm losing my hair. I go to bed at nine-thirty."⟦/⟧
⟦R→E i⟧"I've got a bad back and half a glass business. I lived with a guy for four years and he told me it was like going out with a bus station."⟦/⟧
⟦E→R i⟧"What'd he mean by it?"⟦/⟧
⟦R→E i⟧"That I was always looking up when the door opened,"⟦/⟧ said Royce.
He hadn't planned to say it. It just stood there in the room between them in its stocking feet. And Eph put out his hand, the big scarred square hand with the glue on it, and took hold of the hem of Royce's jacket. He didn't pull. He only held on to it, down there by the zipper, as you'd hold a rope you meant to climb.
⟦E→R i⟧"How long's that hip of Verna's going to take?"⟦/⟧
⟦R→E i⟧"Doctor says eight weeks."⟦/⟧
⟦E→R i⟧"She's a slow healer,"⟦/⟧ said Eph. ⟦E→R i =⟧"All those Bateys are. I'd say she'd need until spring."⟦/⟧
⟦R→E i⟧"There's a window out at Saint Paul's wants doing, too."⟦/⟧
⟦E→R i⟧"That'd take you a while."⟦/⟧
⟦R→E i⟧"It could take years. It depends how much of him's left."⟦/⟧
It was Eph that started laughing. It came up rusty. He put his forehead against the front of Royce's jacket and it shook the both of them; and after a time it wasn't laughing, and Royce stood there and held the back of his head with both hands, there where it was going thin, and looked over it at all those chairs. There must have been thirty. It struck him that they were hung up two by two.
⟦R→E i⟧"Eph?"⟦/⟧ he said. ⟦R→E i =⟧"I parked on your peonies."⟦/⟧
⟦E→R i⟧"They'll come back,"⟦/⟧ said Eph into his shirt. ⟦E→R i =⟧"You can't kill those things. I've tried."⟦/⟧
@break ~
⟦V→E i⟧"You've come to holler at me,"⟦/⟧ said Verna on the Wednesday, from the bed. ⟦V→E i =⟧"Well, come in and shut the door. You're letting the heat out."⟦/⟧
Eph had brought a chair with him. He'd carried it up the stairs over one shoulder, and he set it down on the rag rug and tested it with his hand to see that it stood even. Then he stood there beside it with his cap in his fist.
⟦E→V i⟧"It's got arms,"⟦/⟧ he said. ⟦E→V i =⟧"So's you can push up out of it. For your hip."⟦/⟧
⟦V→E i⟧"I don't deserve any chair."⟦/⟧
⟦E→V i⟧"No, ma'am. I was going to holler. I got as far as the landing."⟦/⟧
⟦V→E i⟧"You could start and see how it goes."⟦/⟧
He thought about it. Below them in the store the register stuck, and they both heard somebody say a word to it.
⟦E→V i⟧"You sat across from me,"⟦/⟧ he said at last. ⟦E→V i =⟧"Every Monday. I'd say, how's Royce doing, and you would tell me about some window. You saw me ask it."⟦/⟧
⟦V→E i⟧"I did. I thought about it all the rest of the week. I'd swore on my mother, and she was a hard woman, I was half afraid she'd hear."⟦/⟧ She'd started to cry, in the flat annoyed way she did everything. ⟦V→E i =⟧"I gave that child the rat discount. I didn't know what else to do."⟦/⟧
⟦E→V i⟧"A dollar nineteen,"⟦/⟧ said Eph.
⟦V→E i⟧"Those hinges are four-fifty."⟦/⟧
⟦R→V i⟧"Who's up there?"⟦/⟧ Royce yelled from the bottom of the stairs. ⟦R→V i =⟧"Verna? Is somebody with you?"⟦/⟧
⟦V→R i⟧"It's a man with a chair!"⟦/⟧ she yelled back. And lower, wiping her nose, ⟦V→E i⟧"Go on, help me into it. I want to be sitting up when he sees your face."⟦/⟧
@break ~
On the Monday after, the bell went *tink* at ten past eight.
⟦D→V i⟧"Mrs. Batey, I need another hinge,"⟦/⟧ said Dottie, going around behind the counter. ⟦D→V i =⟧"The same as that one, but littler."⟦/⟧
⟦V→D i⟧"What's it for?"⟦/⟧
⟦D→V i⟧"Gary Cooper's getting a room put on."⟦/⟧
⟦V→D i⟧"Is he? What's he need with another room?"⟦/⟧
⟦D→V i⟧"It's in case he has company. Daddy says you have to plan ahead."⟦/⟧ She hitched herself up onto the second stool. Over in Paint her father was taking a very long time to choose between two whites. He had a man on either side of him, if you counted the cardboard one from Sherwin-Williams. ⟦D→V i =⟧"Are they going to be long? I'm going to be late."⟦/⟧
⟦V→D i⟧"I expect so,"⟦/⟧ said Verna. ⟦V→D i =⟧"Have some gum."⟦/⟧
⟦R→E i⟧"That one's Eggshell,"⟦/⟧ Royce was saying.
⟦E→R i⟧"What's the other one?"⟦/⟧
⟦R→E i⟧"That's Eggshell too. You're holding two of the same can."⟦/⟧
⟦E→R i⟧"Well,"⟦/⟧ said Eph Lindqvist, with his ears red. ⟦E→R i =⟧"I want to be sure."⟦/⟧

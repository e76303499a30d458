# title: The Deep End at Camp Wabanessett
# style: third person past, close on Lottie (trans girl, 13); curly quotes; middle-grade/YA; cabin of girls, most lines tagged in group scenes, untagged in pairs
# cast: L = Lottie Abernathy | Lottie, Lots, Abernathy, the new girl | she
# cast: K = Kennedy Ostrowski | Kennedy, Kenny, Ostrowski | she
# cast: D = Dot Fitzhugh | Dot, Dorothea, Fitz | she
# cast: P = Priyanka Menon | Pri, Priyanka | she
# cast: G = Gravy | Bridget, the counselor, their counselor, Bridget Halvorsen | she
# cast: R = Otter | the swim director, the lifeguard, the lifeguard with the clipboard | he
# cast: M = Lottie’s mother | her mother, Mom, her mom, Lottie's mother | she
---
By the time the bus had got as far as the ice cream stand with the giant cow, Lottie Abernathy had thrown up twice, and she had only packed one bag for it.
⟦D→L i⟧“Have mine,”⟦/⟧ said the girl across the aisle, and passed over a bread bag with the crusts still in it. ⟦D→L i =⟧“I’m Dot. Are you sick or are you scared?”⟦/⟧
⟦L→D i⟧“I get carsick,”⟦/⟧ said Lottie.
⟦D→L i⟧“I get scared. I get scared in my stomach and it comes out as hiccups.”⟦/⟧ She hiccuped. She had red braids and a cast on one arm that was so covered in marker there wasn’t any white to sign. ⟦D→L i =⟧“See?”⟦/⟧
⟦L→D i⟧“What are you scared of?”⟦/⟧
⟦D→L i⟧“Well, you,”⟦/⟧ said Dot. ⟦D→L i =⟧“I mean everyone. But you’re closest.”⟦/⟧
It was the first thing all day that had made Lottie feel any better.
@break *
There were four to a cabin at Wabanessett, plus a counselor who slept behind a curtain. Theirs had a streak of pink in her hair and a whistle, and said they were to call her Gravy.
⟦P→G i⟧“Is that your name?”⟦/⟧ asked a tall girl with very good luggage.
⟦G→P i⟧“It’s my camp name. We’ve got an Otter and a Moss and a Two-Ply. You’ll get yours when you’ve earned it.”⟦/⟧
⟦P→G i⟧“How do you earn it?”⟦/⟧
⟦G→P i⟧“Usually by doing something dumb. I dropped a gravy boat on a bishop.”⟦/⟧ Gravy ran her finger down a list. ⟦G→P i =⟧“You’re Priyanka.”⟦/⟧
⟦P→G i⟧“Pri.”⟦/⟧
⟦G→D i⟧“And Dorothea.”⟦/⟧
⟦D→G i⟧“Dot, oh please, Dot,”⟦/⟧ said Dot, and hiccuped.
⟦G→L i⟧“And you must be Charlotte.”⟦/⟧
⟦L→G i⟧“Lottie,”⟦/⟧ said Lottie. Her mother had talked to the camp in February, and again in April, and Gravy’s eyes rested on her a half second too kindly. Lottie knew that half second. She’d gotten it from dentists.
⟦G→L+D+P i⟧“Then there’s one more who’s coming up from the late bus, and that’s Kennedy. So! Bunks. No fighting.”⟦/⟧
⟦L→G i⟧“Kennedy who?”⟦/⟧
She hadn’t meant to say it out loud, or not that loud. Gravy looked again at the list.
⟦G→L i⟧“Ostrowski,”⟦/⟧ she said. ⟦G→L i =⟧“Why, do you know her?”⟦/⟧
⟦L→G i⟧“No,”⟦/⟧ said Lottie.
@break *
Kennedy Ostrowski had been the goalie of the Elm Park Thunder, Under Tens, Coed. She’d had a gap in her teeth and a bad mouth. Once in the rain she’d eaten a worm off the six-yard line for two dollars, and the two dollars had belonged to the left back, a small, silent kid with a bowl cut who was called something else then.
Four years. You could change a lot in four years. Lottie had changed about everything there was.
The gap was gone. The rest was the same, right down to the way she came through the door, which was backwards, dragging a duffel and talking.
⟦K→G i⟧“—said it was eleven miles and I was like, dude, eleven *country* miles, and he goes what’s the difference— Hi. Hi, hey. Is that bunk taken? Under you?”⟦/⟧
This was to Lottie, who shook her head.
⟦K→L i⟧“Do you kick?”⟦/⟧
⟦L→K i⟧“No.”⟦/⟧
⟦K→L i⟧“Do you snore?”⟦/⟧
⟦L→K i⟧“I don’t think so.”⟦/⟧
⟦K→L i⟧“I do. I’m telling you up front. My brother recorded it and made it his ringtone.”⟦/⟧ Kennedy threw the duffel down, and then she stopped and looked up at the top bunk, with her head over to one side. ⟦K→L i =⟧“You look like somebody.”⟦/⟧
⟦L→K i⟧“I’ve got that kind of face,”⟦/⟧ Lottie said, and turned to the wall and was very busy with a pillowcase.
@break *
⟦R→D i⟧“No test, no lake,”⟦/⟧ said the lifeguard with the clipboard. He was called Otter and had zinc all over his nose. ⟦R→D i =⟧“Cast?”⟦/⟧
⟦D→R i⟧“It comes off Thursday.”⟦/⟧
⟦R→D i⟧“Then you’re Kiddie Beach till Thursday. Next! Menon. Two laps, tread for three minutes, no touching the ropes.”⟦/⟧
Lottie stood at the end of the line in her shorts and a rash guard two sizes too big. Everybody else had dropped their towels in a heap. She had hers around her waist, and she had it by the corner in her fist.
⟦D→L i⟧“You’re green again,”⟦/⟧ Dot told her. ⟦D→L i =⟧“Can’t you swim?”⟦/⟧
⟦L→D i⟧“I can swim fine.”⟦/⟧
⟦D→L i⟧“So it’s not that.”⟦/⟧
⟦L→D i⟧“No.”⟦/⟧
Dot considered it. The nice thing about Dot was that you could see her do it. ⟦D→L i⟧“Want to come to Kiddie Beach with me? They’ve got a plastic whale. You could say that you’ve got an ear.”⟦/⟧
⟦L→D i⟧“I’ve got two of those.”⟦/⟧
⟦D→L i⟧“You know what I mean! An ear *thing.* My sister had an ear thing for all of seventh grade.”⟦/⟧
⟦R→L i⟧“Abernathy!”⟦/⟧ shouted Otter.
⟦L→R i⟧“I have an ear thing,”⟦/⟧ said Lottie.
He sighed, and he wrote it down. And as she walked off with the towel flapping around her knees she saw Kennedy, dripping at the end of the dock with her hair in her eyes, watching her go. It wasn’t a mean look. It was the look of someone who’s got a word on the tip of their tongue.
@break *
It rained Wednesday. They played Spit on the floor of the cabin and ate Pri’s aunt’s chakli out of a coffee can until their tongues hurt.
⟦P→K i⟧“Okay, so worst thing you ever ate,”⟦/⟧ said Pri.
⟦K→P i⟧“Worm,”⟦/⟧ Kennedy said immediately.
⟦D→K i⟧“You did not!”⟦/⟧
⟦K→D i⟧“I so did. Alive. Two bucks. It was in the rain and everything, and the ref saw me and she *gagged.*”⟦/⟧
⟦P→K i⟧“Who’d pay you to do that?”⟦/⟧
⟦K→P i⟧“This kid on my team. Real quiet kid. He never said anything all season, not one word, and then out of nowhere he’s standing there with the two dollars, and he goes,”⟦/⟧ and Kennedy put on a tiny, polite voice, ⟦K→P i =⟧“⟦L→K i quoted⟧‘I’ll give you this if you eat it all.’⟦/⟧ All! Like I was going to do half!”⟦/⟧
Dot shrieked. Pri fell over sideways. Lottie looked at her cards, a three and a queen and a three, and the spots on them got bigger and smaller. She had saved up for that. She’d thought it was the bravest thing she had ever seen a girl do, and she had wanted so badly to see it that she’d spent the money for the book fair.
⟦K→P i⟧“I wonder what happened to him,”⟦/⟧ said Kennedy. She was looking at the cards, too. ⟦K→P i =⟧“He had this laugh. You’d only get it like once a game.”⟦/⟧
⟦P→L i⟧“Lottie? Your turn.”⟦/⟧
⟦L→P i⟧“I need the latrine,”⟦/⟧ said Lottie, and she went out in the rain without her shoes.
@break *
There was a pay phone behind the dining hall that you weren’t supposed to use until Sunday.
⟦M→L i⟧“Honey, slow down. Who knows?”⟦/⟧
⟦L→M i⟧“Nobody *knows.* I think she knows.”⟦/⟧
⟦M→L i⟧“The girl from soccer. Did she say something to you? Did she do something?”⟦/⟧
⟦L→M i⟧“She told the worm story.”⟦/⟧
⟦M→L i⟧“What’s the worm story?”⟦/⟧
⟦L→M i⟧“It doesn’t matter! Can you come get me?”⟦/⟧
On the other end her mother breathed. There was a dishwasher going. Lottie could see the kitchen, the blue towel, the magnet shaped like a lobster. ⟦M→L i⟧“If you want me to, I’ll get in the car right now,”⟦/⟧ said her mother. ⟦M→L i =⟧“I mean that. I’ve got my keys in my hand. I’d like it if you would tell me one thing first, though.”⟦/⟧
⟦L→M i⟧“What.”⟦/⟧
⟦M→L i⟧“Is anything about it good?”⟦/⟧
She thought of saying no.
⟦L→M i⟧“There’s a girl who hiccups,”⟦/⟧ she said finally.
⟦M→L i⟧“Well,”⟦/⟧ said her mother. ⟦M→L i =⟧“Call me in the morning, then. I’ll sleep with the keys.”⟦/⟧
@break *
When she got back to the path, somebody was sitting on the woodpile under the eave with a pair of sneakers in her lap. They were Lottie’s sneakers.
⟦K→L i⟧“You forgot these.”⟦/⟧
⟦L→K i⟧“Thanks.”⟦/⟧
⟦K→L i⟧“You’re all wet.”⟦/⟧
⟦L→K i⟧“It’s raining.”⟦/⟧
⟦K→L i⟧“Yeah.”⟦/⟧ Kennedy moved over. After a minute Lottie sat down, not close. ⟦K→L i =⟧“So I’m going to say a thing, and I’m bad at saying things, so just, like, don’t hit me till the end.”⟦/⟧
⟦L→K i⟧“Okay.”⟦/⟧
⟦K→L i⟧“It was when you laughed. Monday, when Pri got the oatmeal on her retainer. I was like, I *know* that. And I couldn’t think from where. I thought about it all through archery, I almost shot Two-Ply. And then just now I’m doing the worm, and I did the voice, and I looked over and your face was like—”⟦/⟧ She made it. It was quite a good likeness. ⟦K→L i =⟧“And I thought, oh crap, Kenny. Oh crap, you’re such a butthead.”⟦/⟧
The rain came off the roof in a long bead curtain. Lottie held onto the sneakers.
⟦L→K i⟧“Are you going to tell them?”⟦/⟧
⟦K→L i⟧“Tell them what?”⟦/⟧
⟦L→K i⟧“You know.”⟦/⟧
⟦K→L i⟧“That you owe me two bucks?”⟦/⟧
⟦L→K i⟧“I paid you! I paid you right there on the field!”⟦/⟧
⟦K→L i⟧“You paid me a dollar seventy-five. There was a Canadian quarter in it. I’ve been sitting on that for four years.”⟦/⟧
It got out before she could stop it. It was a horrible laugh, it always had been, like a door; it honked. And Kennedy pointed right at her and hollered ⟦K→L i⟧“*There* it is!”⟦/⟧ so that a squirrel fell off the woodpile.
⟦L→K i⟧“I’m not going in the lake,”⟦/⟧ said Lottie when she had her breath.
⟦K→L i⟧“Is that what that was about? The ear?”⟦/⟧
⟦L→K i⟧“I don’t have a regular suit. I have one with, my mom ordered it, it’s got a skirt and it’s like a special, it’s fine, nobody could tell. But there’s always somebody who *looks.*”⟦/⟧
⟦K→L i⟧“Okay. So who’s the somebody?”⟦/⟧
⟦L→K i⟧“I don’t know. You. I thought it’d be you.”⟦/⟧
⟦K→L i⟧“Me? I can’t see four feet without my contacts. I swam into the dock.”⟦/⟧ She picked a splinter of bark off the log and threw it at the rain. ⟦K→L i =⟧“I won’t say anything. I mean it. It’s yours. And if anybody looks at you I’ll eat something so gross that they’ll have to look at me instead.”⟦/⟧
⟦L→K i⟧“For free?”⟦/⟧
⟦K→L i⟧“For a quarter. American.”⟦/⟧
@break *
On Thursday Dot’s cast came off. Her arm was skinny and dead white, and it smelled, she told everybody, exactly like a foot.
⟦R→D i⟧“Fitzhugh!”⟦/⟧ called Otter. ⟦R→L i⟧“Abernathy! How’s that ear?”⟦/⟧
⟦L→R i⟧“Better,”⟦/⟧ said Lottie.
The suit was green, with the skirt. She’d put it on in the latrine with the door latched, and had stood in there so long that Gravy had come and said through the boards, ⟦G→L i⟧“You don’t have to, you know, bug. There’s a whole lot of camp that’s dry,”⟦/⟧ and had then gone away again, which was the best part. Now the sun was hot on her shoulders and there was the line, and the dock, and about forty people.
⟦D→L i⟧“I like your suit,”⟦/⟧ said Dot, and hiccuped.
⟦L→D i⟧“Are you scared of me again?”⟦/⟧
Dot turned as red as her braids. ⟦D→L i⟧“Sort of,”⟦/⟧ she said. ⟦D→L i =⟧“It’s different, though.”⟦/⟧
⟦K→L+D i⟧“Hey, everyone!”⟦/⟧ yelled Kennedy from the far end of the dock. She was holding something long and wet and wiggling up against the sky, and all down the beach the heads went around. ⟦K→L i =⟧“Who’s got a quarter?”⟦/⟧
Lottie dropped her towel on the heap with the others and ran.

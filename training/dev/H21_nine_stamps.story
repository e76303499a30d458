# title: nine stamps
# style: third person past, close on Leland; straight quotes; AO3 coffee shop; half the lines untagged
# cast: L = Leland Pruitt | Leland, Lee, Pruitt, the barista | he
# cast: O = Osvaldo Carrizales | Ozzie, Oz, Carrizales, Osvaldo, Burgundy, the man in the burgundy polo, the manager of Java Junction | he
# cast: B = Bettina Kroll | Bettina, Bett | she
# cast: G = Grant | Ozzie's ex, the man in the vest | he
# cast: W = the woman with the stroller | the stroller woman | she
---
@summary
Leland has exactly one rule, and it's that nobody from Java Junction gets served at his counter. So naturally one of them comes in every single day.
@end
@note
for the "enemies to regulars" square on my bingo card. i worked in coffee for six years and everything in here about the milk fridge is true.
@end
The first time the man in the burgundy polo came into Second Crack, Leland assumed he was lost.
⟦L→O i⟧"You're lost,"⟦/⟧ he told him.
⟦O→L i⟧"I don't think so. You sell coffee?"⟦/⟧
⟦L→O i⟧"You sell coffee."⟦/⟧ Leland pointed through the window with the portafilter. Across the street, where the shoe repair used to be, a big plastic locomotive was puffing real steam over the sidewalk. JAVA JUNCTION! ALL ABOARD! ⟦L→O i =⟧"You've got the shirt and everything."⟦/⟧
⟦O→L i⟧"I'm aware of the shirt."⟦/⟧
⟦L→O i⟧"So go drink yours."⟦/⟧
⟦O→L i⟧"Have you had ours?"⟦/⟧
Behind him Bettina snorted into the pastry case. Leland did not turn around, because if he turned around she'd know he was a little bit impressed.
⟦L→O i⟧"What do you want,"⟦/⟧ he said. It wasn't exactly a question.
⟦O→L i⟧"Cortado, please. And one of those cards, if you do those."⟦/⟧ He had a nametag on. It was shaped like a boxcar and it said CONDUCTOR and, underneath, smaller, Osvaldo. ⟦O→L i =⟧"Ten stamps, one free, right? I saw it on the door."⟦/⟧
⟦L→O i⟧"The cards are for regulars."⟦/⟧
⟦O→L i⟧"How does a person get to be a regular?"⟦/⟧
⟦B→O i⟧"He comes back,"⟦/⟧ said Bettina, and reached across Leland with a card and the little coffee bean stamp, and that was the whole problem, right there, that was where it started.
@break * * *
He came back.
He came at ten past two every day, when the lunch thing was over and the school thing hadn't started. He drank the cortado standing up at the end of the bar, and he always brought the glass back, and he always said something.
⟦O→L i⟧"You changed the beans."⟦/⟧
⟦L→O i⟧"Are you writing this down for corporate?"⟦/⟧
⟦O→L i⟧"Corporate thinks beans come in a pouch. Is it the Guatemalan?"⟦/⟧
⟦L→O i⟧"...Honduran."⟦/⟧
⟦O→L i⟧"Damn. I was so sure."⟦/⟧
⟦L→O i⟧"You were close. It's like forty miles."⟦/⟧
⟦O→L i⟧"My grandfather would've slapped you for that forty miles,"⟦/⟧ the man said happily, and put his glass in the bus tub, and went out under the bell. He jogged back across the street with his arms held a bit out from his sides like the shirt itched.
⟦B→L i⟧"He's cute,"⟦/⟧ said Bettina.
⟦L→B i⟧"He's the enemy."⟦/⟧
⟦B→L i⟧"He tips two dollars on a four dollar drink."⟦/⟧
⟦L→B i⟧"That's how they get you. They put the locals out of business and then it's a dollar, and then it's no tips and an app."⟦/⟧
⟦B→L i⟧"Lee. Honey. He's on his sixth stamp and you drew a heart in his milk today."⟦/⟧
⟦L→B i⟧"It was a tulip."⟦/⟧
⟦B→L i⟧"Was it, though."⟦/⟧
⟦L→B i⟧"It was a *collapsed tulip*, Bett, the pitcher slipped."⟦/⟧
Stamp seven, he asked for a towel because a kid had been sick in the caboose (there was a caboose). Stamp eight, it was raining so hard that he stayed for forty minutes and fixed the wobbly leg on table five with a folded up Java Junction coupon, and told Leland that nobody called him Osvaldo but his mother and the Department of Motor Vehicles.
⟦L→O i⟧"So what do they call you? The rest of the world."⟦/⟧
⟦O→L i⟧"Ozzie. Oz, if they're in a hurry. You?"⟦/⟧
⟦L→O i⟧"Leland. Everybody's always got time."⟦/⟧
⟦B→O i⟧"I call him Lee,"⟦/⟧ Bettina called from the back.
⟦L→O i⟧"She's the exception."⟦/⟧
⟦O→L i⟧"Huh."⟦/⟧ Ozzie gave the table a shove. It didn't move. ⟦O→L i =⟧"Leland,"⟦/⟧ he said, trying it out, taking his time.
Stamp nine was a Friday. And then there was no stamp ten.
He didn't stop coming, was the thing. He came on Monday at ten past two and ordered a cortado and paid for it in cash and left the card in his wallet. He did it on Tuesday. On Wednesday Leland held out his hand for the card with the stamp all ready and Ozzie said, ⟦O→L i⟧"Oh, I forgot it, sorry,"⟦/⟧ and his ears went dark.
⟦L→O i⟧"I can see it. It's right there behind your license."⟦/⟧
⟦O→L i⟧"That's a different card."⟦/⟧
⟦L→O i⟧"It's got a coffee bean on it."⟦/⟧
⟦O→L i⟧"Lots of cards do,"⟦/⟧ said Ozzie, and spilled a third of his drink getting it to the end of the bar.
⟦L→B i⟧"He's planning something,"⟦/⟧ Leland said later, over the mop.
⟦B→L i⟧"Uh-huh."⟦/⟧
⟦L→B i⟧"He's gonna frame it. Like a trophy. 'Proof I infiltrated the competition.'"⟦/⟧
⟦B→L i⟧"I'm gonna say this with love,"⟦/⟧ said Bettina. ⟦B→L i =⟧"You have a degree. From a college."⟦/⟧
@break * * *
The guy in the vest came in on a Thursday, at eight minutes past two.
Leland noticed him because he didn't look at the menu. He looked at the corkboard and the ceiling and Leland's forearm tattoos, and he smiled at all of it the same amount. It was a very expensive vest.
⟦G→L i⟧"I'm meeting someone,"⟦/⟧ he said. ⟦G→L i =⟧"He works over at the train. He says you're the only drinkable coffee on the block."⟦/⟧
⟦L→G i⟧"Ozzie said that?"⟦/⟧
⟦G→L i⟧"Is that what he's going by? That's adorable. Just a water, thanks."⟦/⟧
And then the bell went, and there was the burgundy polo, and Leland watched it stop dead on the mat.
⟦O→G i⟧"Grant."⟦/⟧
⟦G→O i⟧"Hey, you."⟦/⟧
⟦O→G i⟧"I said I'd come to the hotel. I said after six."⟦/⟧
⟦G→O i⟧"I know what you said. I got curious."⟦/⟧ The man in the vest, Grant, opened his arms, and then when nobody walked into them he closed them again. ⟦G→O i =⟧"You've lost weight. Is that the outfit? Oh my God. There's a little *whistle*."⟦/⟧
⟦O→G i⟧"It's the uniform."⟦/⟧
⟦G→O i⟧"You ran procurement for eleven states, Oz."⟦/⟧
⟦O→G i⟧"And now I run that one."⟦/⟧
⟦G→O i⟧"You're punishing yourself, is what you're doing, and I said as much to your mother."⟦/⟧
⟦O→G i⟧"You called my *mother*?"⟦/⟧
⟦G→O i⟧"She called me!"⟦/⟧
The woman with the stroller at table two had stopped pretending to read. Leland wiped a part of the counter that he'd already wiped. He should've gone in the back. Bettina was in the back; he could see one of her eyes in the crack of the door.
⟦G→O i⟧"I'm only saying come back. Not to me, if you don't want. To the job. Darren would have you tomorrow. You don't have to stand here in some, no offense,"⟦/⟧ he added, in Leland's direction, ⟦G→O i =⟧"in somebody's *basement*."⟦/⟧
⟦L→G i⟧"It's street level,"⟦/⟧ said Leland.
⟦G→L i⟧"I'm sorry?"⟦/⟧
⟦L→G i⟧"We're at street level. Basement's where we keep the syrups."⟦/⟧ He'd no idea what he was doing. His mouth was just going. ⟦L→G i =⟧"Did you want ice in that water, or do you want to take it with you?"⟦/⟧
⟦G→O i⟧"Is this him? Is this why you moved to *Dayton*?"⟦/⟧
⟦O→G i⟧"No. I moved to Dayton because my sister's in Dayton, and because you were sleeping with Darren."⟦/⟧
⟦W i⟧"Oh, no,"⟦/⟧ said the woman with the stroller, out loud.
⟦G→O i⟧"That was one conference."⟦/⟧
⟦O→G i⟧"It was two conferences and a Tuesday. I'm not mad anymore, Grant. I was mad until, like, April. Now I'm just at work."⟦/⟧ Ozzie's voice wasn't very steady but it kept going, like somebody carrying a full tray. ⟦O→G i =⟧"I've got a kid's birthday in the dining car at three. I'd like to have my coffee first. I have it here every day at this time and it's the nicest part of my day and you're standing in it."⟦/⟧
Nobody said a word. The fridge compressor kicked on.
⟦G→O i⟧"I'm at the Marriott till Sunday,"⟦/⟧ Grant said at last, to the boxcar nametag.
⟦O→G i⟧"Okay."⟦/⟧
⟦G→O i⟧"You could at least walk me out."⟦/⟧
⟦O→G i⟧"It's eight feet."⟦/⟧
The bell rang. The vest went past the window, and past it again the other way, looking for its car.
⟦W→O i⟧"Good for *you*,"⟦/⟧ said the stroller woman.
⟦O→W i⟧"Thank you, ma'am,"⟦/⟧ said Ozzie, and then he put both his hands flat on the bar and let his head hang down between them.
Leland made the cortado. It seemed like the thing to do. He made it slower than he'd ever made one and he didn't let the pitcher slip at all, and when he set it down there was a heart on it you could've seen from space.
⟦O→L i⟧"That's not a tulip,"⟦/⟧ Ozzie said after a minute.
⟦L→O i⟧"No."⟦/⟧
⟦O→L i⟧"You told Bettina they were tulips. I could hear you through the vent."⟦/⟧
⟦L→O i⟧"The vent goes to the *street*?"⟦/⟧
⟦O→L i⟧"It goes straight to my smoke break. I don't even smoke. I just stand there."⟦/⟧ He laughed, and wiped under his eye with the back of his wrist, and the laugh sort of wandered off. ⟦O→L i =⟧"I'm sorry about that. All that. He was always good at finding where I liked things."⟦/⟧
⟦L→O i⟧"Give me the card."⟦/⟧
⟦O→L i⟧"What?"⟦/⟧
⟦L→O i⟧"The card, Oz. It's on the house today and I'm gonna do it right, I'm gonna stamp it. Come on, I know you've got it."⟦/⟧
Ozzie didn't reach for his wallet. He turned the glass a quarter turn, and then back.
⟦O→L i⟧"If you stamp it, it's done,"⟦/⟧ he said. ⟦O→L i =⟧"You take it off me and it goes in the jar. That's what happens with the other ones, I've seen you. And then I'm just some guy again that wants one of your cards."⟦/⟧
⟦L→O i⟧"That's why?"⟦/⟧
⟦O→L i⟧"I didn't say it was smart."⟦/⟧
⟦L→O i⟧"You've been paying four-fifty a day for two weeks to not get a *free coffee*."⟦/⟧
⟦O→L i⟧"Plus the tip."⟦/⟧
⟦L→O i⟧"Plus the tip! I thought you were going to frame it!"⟦/⟧
⟦O→L i⟧"Why would I frame it?"⟦/⟧
⟦B i⟧"Oh my *God*,"⟦/⟧ said the crack in the door.
Leland came out from behind the counter. He hadn't actually got a plan for the other side, he was almost never on the other side, and from here it turned out that Ozzie was taller than he was. His polo smelled of vanilla powder. The whistle was on a little red string.
⟦L→O i⟧"You know there's no limit, right?"⟦/⟧ Leland said. ⟦L→O i =⟧"On the cards. You do one, you get another one. It's a pretty bad business model, you should tell corporate."⟦/⟧
⟦O→L i⟧"I'll put it in my report."⟦/⟧
⟦L→O i⟧"And I get off at six."⟦/⟧
⟦O→L i⟧"I told somebody I'd be at a Marriott after six."⟦/⟧ His mouth was doing something at one corner. ⟦O→L i =⟧"I'd love a reason not to."⟦/⟧
⟦L→O i⟧"There's a place on Wayne that does arepas."⟦/⟧
⟦O→L i⟧"Is it any good?"⟦/⟧
⟦L→O i⟧"It's like forty miles off. You'd probably get slapped."⟦/⟧
Ozzie laughed properly this time, with his head back, and then he got out his wallet and slid the card from behind his license. It had gone soft at the corners. He laid it on the bar, nine beans and a blank, and Bettina, who had evidently given up on the door, leaned over the two of them and brought the stamp down so hard that the sugar jumped.
⟦B→O+L i⟧"There,"⟦/⟧ she said. ⟦B→O+L i =⟧"Regular. Now go do a birthday party, and you, there's a line."⟦/⟧
There was no line. There was a woman with a stroller who wanted a refill and the whole story from the beginning, and Leland, God help him, gave her both.
@end_note
comments are my tip jar!! also yes there really was a caboose at the one near me and yes somebody was always sick in it
@end

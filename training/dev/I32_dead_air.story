# title: dead air at the starlite
# style: third person past, close on Bo by turns and Emlyn; straight quotes; two leads who both use they; text messages; ghost story with exes; long, many untagged runs between the two
# cast: B = Bo Castellanos | Bo, Castellanos, Bo-Bo | they
# cast: E = Emlyn Pritchard | Emlyn, Em, Pritchard | they
# cast: H = Hilde Amundsen | Hilde, the producer, their producer | she
# cast: U = Lamar Huff | Mr. Huff, Lamar, Huff, the owner | he
# cast: D = Dolores | Dolores, Dolly, the ghost, the voice, the pin girl | she
# cast: P = Patsy Dunn | Patsy, Miss Dunn, the old woman, Dolores's sweetheart | she
# cast: C = Charmaine | Charmaine, the aide | she
# cast: K = the kid from the gas station | the kid at the Sunoco, the kid, the gas station kid | he
---
@summary
Bo and Emlyn have a ghost-hunting podcast, a nine-month-old breakup, and one sleeping bag.
@end
@note
for the spooky swap 2019. both leads are they/them so i've tried to keep it clear but if you get lost, Bo's the loud one. no beta we die like the pin girl
@end
@heading
i.
@end
⟦K→E i⟧"You guys are the ghost people,"⟦/⟧ said the kid at the Sunoco.
⟦E→K i⟧"What gave it away?"⟦/⟧
The kid pointed out the window, at the Subaru, on the side of which Bo in a better year had painted DEAD AIR: A PODCAST in letters like dripping blood. It had been meant to look like dripping blood. It looked like barbecue.
⟦K→E i⟧"My cousin listens to you. She says you used to be funnier."⟦/⟧
⟦E→K i⟧"Everyone says that,"⟦/⟧ said Emlyn. ⟦E→K i =⟧"Can I get ten on pump two and these peanuts?"⟦/⟧
⟦K→E i⟧"You're going up to the Starlite?"⟦/⟧
⟦E→K i⟧"That's the plan."⟦/⟧
⟦K→E i⟧"I wouldn't."⟦/⟧ He rang up the peanuts. He had that flat look that they got, in these towns, when they'd been waiting all week to say it. ⟦K→E i =⟧"She don't like it when people fight."⟦/⟧
Emlyn went back out to the car. Bo was in the passenger seat with the good headphones on, both feet on the dash, and a road atlas open over their knees to the wrong state.
⟦B→E i⟧"Did you get the peanuts?"⟦/⟧
⟦E→B i⟧"I got the peanuts."⟦/⟧
⟦B→E i⟧"These are salted."⟦/⟧
⟦E→B i⟧"You like salted."⟦/⟧
⟦B→E i⟧"I used to like salted. I've got the blood pressure thing now."⟦/⟧
⟦E→B i⟧"Since when?"⟦/⟧
⟦B→E i⟧"Since February."⟦/⟧
⟦E→B i⟧"You didn't tell me that."⟦/⟧
⟦B→E i⟧"It wasn't on the show,"⟦/⟧ said Bo, and turned the atlas around.
They drove. After a mile or so a hand came across and took a peanut anyhow.
@heading
ii.
@end
Lamar Huff had the keys to the Starlite Lanes on a shoelace around his neck. He walked them through with a flashlight in the middle of the afternoon because the power'd been off since 2011.
⟦U→B+E i⟧"Sixteen lanes. We had sixteen. You had your snack bar here, and your shoes. Don't touch those."⟦/⟧
⟦B→U i⟧"Are they haunted?"⟦/⟧ asked Bo, who was holding the recorder up under his chin.
⟦U→B i⟧"They're just shoes. I've got a fella coming."⟦/⟧
⟦B→U i⟧"So tell us about Dolores."⟦/⟧
⟦U→B i⟧"Dolly? Well, before you had your machines, you had pin boys. And in the war there wasn't any boys. So my daddy put on girls. She'd sit up on a ledge at the back, and the ball would come down and she'd hop in and set 'em up, and hop out. Two lanes at a time. Nickel a game."⟦/⟧
⟦E→U i⟧"And she died here,"⟦/⟧ Emlyn said.
⟦U→E i⟧"Says who?"⟦/⟧
⟦E→U i⟧"The website. It says she was struck by a ball thrown by her jealous sweetheart."⟦/⟧
Mr. Huff got quite a kick out of this. He had to lean on the shoes. ⟦U→E i⟧"I wrote that,"⟦/⟧ he said. ⟦U→E i =⟧"I wrote it up for the Halloween bowl in '88. She didn't die in here, she moved to Dayton! She sold Avon. She passed when she was eighty-four."⟦/⟧
⟦B→U i⟧"Then who's the ghost?"⟦/⟧
⟦U→B i⟧"Oh, that's Dolly,"⟦/⟧ said Mr. Huff.
Bo's and Emlyn's eyes met over the top of his cap. It was a reflex. They had a bit they did, for five years they'd had it, where the one would say *so just to be clear* and the other would say *nothing has ever been clear;* and each of them saw the other one think of it and set it down again, like a thing in a store that they couldn't afford.
⟦E→U i⟧"Why would she come back here?"⟦/⟧ asked Emlyn.
⟦U→E i⟧"I guess she left something."⟦/⟧ He took the shoelace off over his head. ⟦U→E i =⟧"I lock you in at eight, I let you out at seven. That's for the insurance. She's good company. She'll set 'em up for you if you're nice. Only thing is she never could stand a row. Her and her girl had a terrible row, right there on lane nine, and the other one got on a bus."⟦/⟧
⟦B→U i⟧"Her girl?"⟦/⟧ said Bo.
⟦U→B i⟧"Her sweetheart. Patsy Dunn. On the pins at seven and eight,"⟦/⟧ said Mr. Huff. ⟦U→B i =⟧"Well, I couldn't put *that* on the website. It was 1988."⟦/⟧
@heading
iii.
@end
hilde: ⟦H→B+E i message⟧you in?⟦/⟧
bo: ⟦B→H i message⟧were in. its adorable in here. it smells like feet and nachos⟦/⟧
hilde: ⟦H→B+E i message⟧and you two are ok⟦/⟧
bo: ⟦B→H i message⟧define⟦/⟧
hilde: ⟦H→B+E i message⟧the sponsor listened to the last three. he used the word "divorce"⟦/⟧
emlyn: ⟦E→H i message⟧We're fine, Hilde.⟦/⟧
hilde: ⟦H→E i message⟧em you edited out eleven seconds of silence and you could still hear it⟦/⟧
hilde: ⟦H→B+E i message⟧just be nice to each other for ONE night. or be mean in a funny way. i don't care which. i have a baby⟦/⟧
bo: ⟦B→H i message⟧kiss the baby⟦/⟧
hilde: ⟦H→B i message⟧the baby says get the evp⟦/⟧
@heading
iv.
@end
By ten o'clock they'd set out everything that they had, which was two cameras, a spirit box, a motion sensor shaped like a bear, and a thermometer. They'd put their camp on the approach of lane nine. It was then it turned out about the sleeping bag.
⟦E→B i⟧"I thought you had yours."⟦/⟧
⟦B→E i⟧"I thought you had both. You always have both. They live in your closet."⟦/⟧
⟦E→B i⟧"I brought you yours in October. I left it with your roommate in a Trader Joe's bag."⟦/⟧
⟦B→E i⟧"That was a *sleeping* bag?"⟦/⟧
⟦E→B i⟧"What did you think it was?"⟦/⟧
⟦B→E i⟧"I thought it was my stuff! I thought that it was all of my stuff, Em, I didn't look at it, I put it under the sink. I couldn't open it."⟦/⟧
⟦E→B i⟧"It was only a sleeping bag."⟦/⟧
⟦B→E i⟧"Well, I didn't know that, did I?"⟦/⟧
The thermometer said fifty-one. Emlyn unzipped theirs all the way round until it lay flat, a big green square, and sat down on an edge. After some time Bo sat down on the opposite edge. The bear looked from the one to the other with its little red eyes.
⟦B→E i⟧"Rolling?"⟦/⟧
⟦E→B i⟧"Rolling."⟦/⟧
⟦B→E i⟧"Welcome back to Dead Air, I'm Bo Castellanos,"⟦/⟧ said Bo, in the voice, the one like a lounge singer who'd swallowed a bee. ⟦B→E i =⟧"With me as always is my skeptical, my spectral, my statuesque—"⟦/⟧
⟦E→B i⟧"Emlyn Pritchard. Hi."⟦/⟧
⟦B→E i⟧"And where are we tonight, Emlyn?"⟦/⟧
⟦E→B i⟧"We're in a bowling alley outside Xenia, Ohio. It's ten oh four. The temperature's fifty-one."⟦/⟧
⟦B→E i⟧"Fifty-one!"⟦/⟧
⟦E→B i⟧"It's November. There's no heat."⟦/⟧
⟦B→E i⟧"You could give me something here. You could say *chilling.*"⟦/⟧
⟦E→B i⟧"It's chilly."⟦/⟧
⟦B→E i⟧"God, you're a gift. You're just a joy to play tennis with. Can we cut? I'm cutting it."⟦/⟧ There was a click. ⟦B→E i =⟧"What are you doing?"⟦/⟧
⟦E→B i⟧"I'm being accurate."⟦/⟧
⟦B→E i⟧"You used to be accurate *at* me. It was hot. Now you just kind of say numbers."⟦/⟧
⟦E→B i⟧"I don't know how to do it anymore."⟦/⟧
⟦B→E i⟧"Do what?"⟦/⟧
⟦E→B i⟧"The bit. Us. I don't know how you do it, I don't know how you just switch it on. You come in and you go *my statuesque,* and it's the exact same voice you had when you meant it. I've got to stand there. I've got to come back with something."⟦/⟧
⟦B→E i⟧"So you come back with the temperature."⟦/⟧
⟦E→B i⟧"I come back with what I've got!"⟦/⟧
⟦B→E i⟧"You think I don't mean it,"⟦/⟧ said Bo.
⟦E→B i⟧"I think you're a professional."⟦/⟧
⟦B→E i⟧"Wow."⟦/⟧
⟦E→B i⟧"I didn't mean it like that."⟦/⟧
⟦B→E i⟧"No, wow. That's good. We should've had that on the tape. *You're a professional.* You left me, Em! You're the one who had the talk, with the, you had an *index card*—"⟦/⟧
⟦E→B i⟧"I get nervous!"⟦/⟧
⟦B→E i⟧"It had bullet points!"⟦/⟧
At the far end of lane nine, in the dark, something fell over.
It was a small sound. It was wooden and round. It rocked for a bit, the way a thing does that's been knocked off its base, and after that it stopped.
⟦E→B i⟧"Did you hear that?"⟦/⟧ whispered Emlyn.
⟦B→E i⟧"No."⟦/⟧
⟦E→B i⟧"You heard that."⟦/⟧
⟦B→E i⟧"I didn't hear *anything,*"⟦/⟧ said Bo, who was somehow in the middle of the green square, with a fistful of Emlyn's coat.
@heading
v.
@end
They did it right. They did it as they'd done it in forty-one other basements: one to hold the light and the other to hold the box, and nobody to say a name that hadn't been said already. It took about a year to walk down the gutter. Behind the pin deck was the pit, with a rotted leather curtain at the back, and over that a plank, worn in the center to the shape of someone's seat.
On lane nine there were nine pins standing up. The tenth was on its side.
⟦E→B i⟧"Those weren't set up."⟦/⟧
⟦B→E i⟧"They were. It's like a display."⟦/⟧
⟦E→B i⟧"I took pictures this afternoon. There weren't any pins in here. He's got a fella coming."⟦/⟧
⟦B→E i⟧"You took pictures?"⟦/⟧
⟦E→B i⟧"I always take pictures, Bo. You talk and I take pictures. That's the show."⟦/⟧
⟦B→E i⟧"Then turn the box on."⟦/⟧
⟦E→B i⟧"You don't believe in the box."⟦/⟧
⟦B→E i⟧"*You* don't believe in the box. I don't believe in anything after nine p.m. Turn it on."⟦/⟧
The spirit box was an AM/FM radio that somebody'd broken on purpose. It ran up and down the dial, and it spat: a hiss, a half of a word, a hiss, a bar of a hymn. Emlyn held it flat on their palm.
⟦E→D i⟧"Dolores? My name's Emlyn. This is Bo. We don't want to bother you."⟦/⟧
Hiss.
⟦B→D i⟧"Mr. Huff says hi,"⟦/⟧ said Bo.
⟦D→B+E i⟧"*—mar—*"⟦/⟧ said the box.
⟦B→E i⟧"Oh, I hate that,"⟦/⟧ Bo said conversationally. ⟦B→E i =⟧"I hate that so much. Was that Lamar? Did it say Lamar?"⟦/⟧
⟦E→B i⟧"It could be anything. It could be a mattress ad. Dolores, are you the one who set the pins up?"⟦/⟧
⟦D→E i⟧"*—nickel—*"⟦/⟧
⟦E→B i⟧"That's,"⟦/⟧ said Emlyn, and stopped.
⟦B→E i⟧"Say the temperature."⟦/⟧
⟦E→B i⟧"It's forty-four."⟦/⟧
⟦B→E i⟧"Okay. Now you say it like that, it's good."⟦/⟧ Bo's hand had found its way up the back of Emlyn's coat and was holding on to their belt. ⟦B→D i⟧"Hey, Dolly? I've got a nickel. I've probably got a quarter. We're sorry that we were yelling."⟦/⟧
For a while there was only the dial going by. Then it came, out of one station after another, a woman's voice and a man's voice and a kid's, as if somebody were going along a shelf and picking what they needed.
⟦D→B+E i⟧"*—don't—get on—the bus—*"⟦/⟧
Neither of them said anything. One of the standing pins turned, very slightly, a quarter turn, as you'd turn a cup so that the handle's toward your guest.
⟦B→D i⟧"Did Patsy get on the bus?"⟦/⟧ asked Bo, a good deal softer. It wasn't the voice. It was the other one, that they'd used to have for three in the morning.
⟦D→B i⟧"*—waited—*"⟦/⟧
⟦B→D i⟧"She waited?"⟦/⟧
⟦D→B i⟧"*—I—waited for—her to—say—stay—and she—waited—for me—to say—*"⟦/⟧
A burst of polka. Hiss. A man selling gutters.
⟦E→D i⟧"Say what?"⟦/⟧ said Emlyn. ⟦E→D i =⟧"Dolores? What did she wait for you to say?"⟦/⟧
⟦D→E i⟧"*—accurate—*"⟦/⟧ said the box, and went dead.
@heading
vi.
@end
⟦B→E i⟧"So just to be clear,"⟦/⟧ said Bo.
It was two in the morning. They were back at lane nine with the bag pulled around the two of them, over their heads, like a tent, because it was that or leave by the window. The bear was on guard.
⟦E→B i⟧"Nothing has ever been clear."⟦/⟧
⟦B→E i⟧"We got dragged by a dead Avon lady."⟦/⟧
⟦E→B i⟧"It was a coincidence of fragments. The brain wants a pattern."⟦/⟧
⟦B→E i⟧"Your teeth are chattering."⟦/⟧
⟦E→B i⟧"It's forty-four degrees."⟦/⟧
⟦B→E i⟧"Come here, then. You're letting in air. No, put your, there. God, you've got elbows. Were there always that many?"⟦/⟧
⟦E→B i⟧"I've still got it, you know."⟦/⟧
⟦B→E i⟧"Got what?"⟦/⟧
⟦E→B i⟧"The index card."⟦/⟧
⟦B→E i⟧"You do not."⟦/⟧
⟦E→B i⟧"It's in my wallet. I thought I should keep it. In case I forgot what the reasons were."⟦/⟧
⟦B→E i⟧"Read it to me."⟦/⟧
⟦E→B i⟧"Bo, no."⟦/⟧
⟦B→E i⟧"I never heard it. You got to the second one and I started doing the dishes. I've had nine months to make up the rest and I bet that mine's worse. Read it."⟦/⟧
There was a lot of rustling. There was a light, the size of a dime, and Emlyn's long cold nose.
⟦E→B i⟧"One,"⟦/⟧ they read. ⟦E→B i =⟧"*You are always on.* Two. *I don't know what you sound like when there's nobody there.* Three, *I think I might be the audience.*"⟦/⟧
⟦B→E i⟧"Is there a four?"⟦/⟧
⟦E→B i⟧"Four's just your name."⟦/⟧
⟦B→E i⟧"What do you mean?"⟦/⟧
⟦E→B i⟧"It's a bullet, and it says *Bo.* I guess I was going to say something there. I couldn't think what. I think it was supposed to be the end, where I'd ask."⟦/⟧
⟦B→E i⟧"Ask what?"⟦/⟧
⟦E→B i⟧"If you wanted me to stay. And you were doing the dishes."⟦/⟧
⟦B→E i⟧"I was doing the dishes because I was crying in the *dishes,* Emlyn! I was being loud with the pans so you wouldn't hear it. I thought if I was quiet for one second I'd beg."⟦/⟧
⟦E→B i⟧"I'd have liked that,"⟦/⟧ said Emlyn. ⟦E→B i =⟧"I'd have liked it a lot. I've never heard you do it."⟦/⟧
⟦B→E i⟧"What, beg?"⟦/⟧
⟦E→B i⟧"Be quiet."⟦/⟧
So Bo was.
It went on and on. You could hear the building: the drip in the snack bar, and the wind at the sign, and somewhere quite a way off a truck gearing down for the town. Emlyn's watch. Bo breathed. It was ragged and it had a click in it, they'd had their nose broken in seventh grade; and Emlyn, who for six years had cut that click out of every episode, frame by frame, at the kitchen table, put their forehead down against it and listened. It was eleven seconds, or it was more.
⟦B→E i⟧"That's it,"⟦/⟧ Bo whispered finally. ⟦B→E i =⟧"That's what's in there. There isn't a whole lot."⟦/⟧
⟦E→B i⟧"Can I have it again?"⟦/⟧
⟦B→E i⟧"Is it rolling?"⟦/⟧
⟦E→B i⟧"No."⟦/⟧
⟦B→E i⟧"Okay,"⟦/⟧ said Bo.
Down at the end of the lane there was a scrape, and a hop, and a small, neat, wooden sound; and then it was ten.
@heading
vii.
@end
⟦U→B+E i⟧"Well, you're not dead,"⟦/⟧ said Mr. Huff at seven, with doughnuts.
⟦B→U i⟧"Can I ask you something?"⟦/⟧ Bo said. Their hair was up on one side like a wall. ⟦B→U i =⟧"What happened to Patsy Dunn?"⟦/⟧
⟦U→B i⟧"Patsy? She's at Greenwood Manor. She's a hundred and one, she's deaf as a boot. Why?"⟦/⟧
⟦E→U i⟧"She's *alive?*"⟦/⟧
⟦U→E i⟧"She was on Sunday. I took her a ham."⟦/⟧
The two of them looked at one another over his cap. Nobody set it down this time.
⟦E→U i⟧"Is it far?"⟦/⟧ asked Emlyn.
⟦U→E i⟧"It's by the Sunoco. What do you want with Patsy?"⟦/⟧
⟦B→U i⟧"We've got a message for her,"⟦/⟧ said Bo. ⟦B→U i =⟧"How loud would you say we'd have to be?"⟦/⟧
@heading
viii.
@end
Greenwood Manor had a cat, a piano and an aide named Charmaine, who made them sign the book.
⟦C→B+E i⟧"Relation to resident?"⟦/⟧
⟦B→C i⟧"Messenger,"⟦/⟧ said Bo.
⟦C→B i⟧"I'll put friend. She's in the sunroom, she's had her egg. You'll need to get on the left side and holler. Don't mind if she calls you Lamar, she calls everyone Lamar."⟦/⟧
Patsy Dunn was about as big as a coat. She'd been put down in a wicker chair with an afghan up to her armpits, and all there was of her above that was a pair of enormous glasses and a right hand, lying on the arm, curled up, the fingers spread just so, as if it was waiting for someone to put a bottle in it.
⟦E→B i⟧"That's a pin hand,"⟦/⟧ Emlyn murmured. ⟦E→B i =⟧"She had two at a time, by the necks. Look."⟦/⟧
⟦B→E i⟧"I'm going to cry."⟦/⟧
⟦E→B i⟧"You can't cry, you have to holler."⟦/⟧
⟦B→P i⟧"MISS DUNN!"⟦/⟧ Bo hollered. ⟦B→P i =⟧"HI! I'M BO!"⟦/⟧
⟦P→B i⟧"I don't want any,"⟦/⟧ said Patsy Dunn.
⟦B→P i⟧"WE'RE NOT SELLING ANYTHING! WE WERE UP AT THE STARLITE!"⟦/⟧
⟦P→B i⟧"It's shut. Is it Lamar?"⟦/⟧
⟦B→P i⟧"NO! WE STAYED THE NIGHT! WE TALKED TO DOLLY!"⟦/⟧
Over at the piano somebody's husband quit in the middle of a bar. Charmaine looked up from her cart. The glasses came round by degrees, like a thing on a turret.
⟦P→B i⟧"Dolly went to Dayton,"⟦/⟧ the old woman said.
⟦B→P i⟧"SHE CAME BACK!"⟦/⟧
⟦P→B i⟧"She never. I'd have heard. I was only in Columbus. I was there four months, I come home, and they said she'd gone off to Dayton and got engaged."⟦/⟧ The hand had begun to open and close. ⟦P→B i =⟧"I sat on that bus in front of the drugstore for forty minutes. The driver had a flat. Forty minutes, and her standing on the sidewalk with her chin out. I had the window down. All she had to do was say it."⟦/⟧
⟦E→B i⟧"Let me,"⟦/⟧ said Emlyn.
⟦B→E i⟧"You don't holler."⟦/⟧
⟦E→B i⟧"I know it. Move over."⟦/⟧
They knelt. They got right in by her left ear, so that the white hair stirred, and they laid their own long hand on the arm of the chair next to hers. They didn't holler. They said it as they'd have said a temperature.
⟦E→P i⟧"She said stay,"⟦/⟧ said Emlyn. ⟦E→P i =⟧"It took her a while. She says she was waiting for you to say it first."⟦/⟧
It wasn't clear for a moment how much of that had gone in.
⟦P→E i⟧"Well, that's just like her,"⟦/⟧ said Patsy Dunn. Her chin was going. She was a hundred and one and she looked about nineteen, and mad as a cat. ⟦P→E i =⟧"Stubborn! I *told* her she was stubborn, I told her on lane nine. Is she up there now?"⟦/⟧
⟦E→P i⟧"I think so."⟦/⟧
⟦P→E i⟧"By herself?"⟦/⟧
⟦E→P i⟧"There's a fella coming about the shoes."⟦/⟧
⟦P→E i⟧"You tell her to hold her horses,"⟦/⟧ the old woman said. ⟦P→E i =⟧"You tell her I'm about done here. And she can set up seven and eight, I'm not doing all four."⟦/⟧
In the parking lot Bo got as far as the barbecue letters, and slid down them.
⟦B→E i⟧"That wasn't on the tape. The box said they both of them waited. It never said that she *said* it."⟦/⟧
⟦E→B i⟧"No."⟦/⟧
⟦B→E i⟧"So you made that up."⟦/⟧
⟦E→B i⟧"I interpolated."⟦/⟧
⟦B→E i⟧"Emlyn Pritchard. That was completely inaccurate."⟦/⟧
⟦E→B i⟧"I know,"⟦/⟧ said Emlyn, and sat down next to them on the curb, and got out the peanuts. ⟦E→B i =⟧"I've been hanging around with a professional."⟦/⟧
@break ✦
hilde: ⟦H→B+E i message⟧well??? did you get anything⟦/⟧
hilde: ⟦H→B+E i message⟧hello⟦/⟧
hilde: ⟦H→B+E i message⟧you guys it's noon the sponsor is calling me⟦/⟧
emlyn: ⟦E→H i message⟧We got about four hours of silence.⟦/⟧
hilde: ⟦H→E i message⟧oh no⟦/⟧
emlyn: ⟦E→H i message⟧It's the best thing we've ever done. We're not going to air it.⟦/⟧
bo: ⟦B→H i message⟧kiss the baby⟦/⟧

# title: WET CEMENT - Chapter 14: altoona
# style: third person past; straight quotes; Wattpad; band of five, xe/xem drummer
# cast: R = Rocky Santangelo | Rocky, Rox, the bassist | she
# cast: J = Jolene Hutchins | Jo, Jo Hutchins, Jolene, the guitarist | she
# cast: B = Baxter Oyelaran | Bax, Baxter, the drummer |
# cast: T = Thuy Pham | Thuy, the singer | she
# cast: G = Gus | Gus Pham, Thuy's brother | he
# cast: P = Paisley Trask | Paisley, Trask | she
# cast: S = Merle | the sound man, the man about a hundred years old | he
# cast: V = Deb | the Uber driver, the driver | she
# cast: L = the birthday girl | a little girl, the kid | she
---
@note
HIIII sorry this took two months, i had finals AND mono. recap bc i know nobody remembers: the band is on tour in gus's mom's van, rocky and jo "broke up" but are both being dumb about it, and paisley trask from Girl Dinner (the band not the food) has been texting jo. Bax uses xe/xem!! if u mess it up in the comments im going to gently correct u and then i'm going to block u. ok enjoy <3 <3
@end
The van died on a hill outside Altoona, Pennsylvania, with a noise like somebody stepping on a duck.
⟦G i quoted⟧"Nobody panic,"⟦/⟧ is what Gus should have said. What Gus said was, ⟦G i⟧"Oh no. Oh no no no no no."⟦/⟧
⟦T→G i⟧"What did you do?"⟦/⟧ Thuy demanded. She was in the front seat with her feet up on the dash and a humidifier mask strapped on her face, and it made her sound like she was calling from the moon.
⟦G→T i⟧"I didn't do anything! I was driving!"⟦/⟧
⟦T→G i⟧"You were driving it WRONG!"⟦/⟧
⟦B→T+G i⟧"Can we roll to the shoulder before we have the sibling thing,"⟦/⟧ said Bax from the middle row, not looking up from xyr crochet. ⟦B→T+G i =⟧"There is a truck behind us. It's a big one."⟦/⟧
They rolled to the shoulder. The truck went by and everything in the van that could rattle rattled.
In the way back, wedged between the kick drum and the merch tub, Rocky Santangelo sat with her knee touching Jo Hutchins's knee. It had been touching since Harrisburg. Neither of them had moved and neither of them had said anything and Rocky was pretty sure that the knee was the only part of her body that she still owned.
⟦J→R i⟧"You ok?"⟦/⟧ Jo asked her.
⟦R→J i⟧"Fine. You?"⟦/⟧
⟦J→R i⟧"Yeah fine."⟦/⟧
Jo's phone buzzed. She looked at it, and turned it over on her leg, face down. Rocky saw the name anyway. She moved her knee.
@break ⋆｡°✩
It was the transmission. The tow guy told them that in about four seconds and then it took him forty minutes to load it. They all stood in the gravel in their stage clothes because Thuy made them dress before they got in the van, she said it was for mindset. There was a guardrail and a view. Rocky sat on the guardrail.
⟦G→T+B+R+J i⟧"Okay so the good news,"⟦/⟧ said Gus, hanging up with his mother, ⟦G→T+B+R+J i =⟧"is Mom's not mad."⟦/⟧
⟦T→G i⟧"What's the bad news?"⟦/⟧ asked Thuy.
⟦G→T i⟧"She's crying. And the guy says it's twenty-two hundred dollars."⟦/⟧
⟦R→G i⟧"How much do we have?"⟦/⟧
⟦G→R i⟧"In the tin? Three hundred and six. And a Canadian twenty."⟦/⟧
⟦B→G i⟧"I've got four hundred in savings,"⟦/⟧ Bax offered.
⟦T→B i⟧"That's for your top surgery,"⟦/⟧ Thuy said. ⟦T→B i =⟧"No. Absolutely not, I'll sell a kidney. I'll sell Gus's."⟦/⟧
⟦G→T i⟧"Hey!"⟦/⟧
⟦B→T i⟧"It's four hundred bucks Thuy, it's not like they're going to do it for four hundred. They'd do like, half a nipple."⟦/⟧
⟦R→B i⟧"No,"⟦/⟧ said Rocky and Jo's voice said it right on top of hers, ⟦J→B i⟧"No."⟦/⟧ They looked at each other and then they looked at the view really hard.
Bax pointed a crochet hook at one and then at the other. ⟦B→R+J i⟧"See that's disgusting. You two are still doing the thing where you talk at the same time. You've been broken up for five weeks."⟦/⟧
⟦R→B i⟧"We're friends,"⟦/⟧ said Rocky.
⟦J→B i⟧"We're totally friends,"⟦/⟧ said Jo.
⟦B→R+J i⟧"I've been to warmer funerals,"⟦/⟧ said Bax.
Jo's phone buzzed again. This time it kept on buzzing because it was a call. She walked a ways down the shoulder to get it, with one finger in her other ear, and her red boots kicking up dust. Rocky told herself she wasn't going to listen. The wind was blowing the wrong way, though, and it brought the whole thing back to her like a dog with a shoe.
⟦J→P i⟧"Hey. No, this isn't a great time. ... Altoona. ... No, like on the side of the road. ... Paisley, I told you I'd tell you by Friday. ... I know. I know it's a real tour bus. I know there's bunks."⟦/⟧
Rocky got down off the guardrail.
⟦B→R i⟧"Rox,"⟦/⟧ said Bax quietly.
⟦R→B i⟧"Did you hear that?"⟦/⟧
⟦B→R i⟧"I heard somebody's got bunks."⟦/⟧
⟦R→B i⟧"She's leaving,"⟦/⟧ Rocky said. ⟦R→B i =⟧"She's going to go play with Girl Dinner."⟦/⟧
⟦T→R i⟧"She's WHAT?"⟦/⟧ Thuy tore off the humidifier mask. ⟦T→J i⟧"JOLENE HUTCHINS!"⟦/⟧
If you've never heard Thuy Pham project then I can't explain it to you. A flock of birds came up out of a tree on the other side of the valley. Jo took the phone slowly down from her ear.
⟦T→J i⟧"Tell me that's not Paisley Trask!"⟦/⟧
⟦J→T i⟧"It's not—"⟦/⟧
⟦T→J i⟧"Don't lie to me on a highway!"⟦/⟧
⟦J→T i⟧"I was going to tell you guys. After tonight. I didn't want to wreck the show."⟦/⟧
⟦G→J i⟧"What show?"⟦/⟧ Gus said sadly. ⟦G→J i =⟧"We don't have a van."⟦/⟧
⟦J→T+G+B+R i⟧"They need a guitarist for eight weeks. It's eight weeks, it's opening for people who like, have been on TV. It pays. I could've paid for the transmission out of one week."⟦/⟧ Jo's chin was going. She had this way of sticking it out when she wanted to cry, and Rocky used to put her thumb on it. ⟦J→T+G+B+R i =⟧"I didn't say yes!"⟦/⟧
⟦R→J i⟧"You didn't say no,"⟦/⟧ said Rocky.
⟦J→R i⟧"You're the one who said we should take space!"⟦/⟧
⟦R→J i⟧"I meant like a WEEK! I meant sit in a different row!"⟦/⟧
⟦J→R i⟧"Then why didn't you say a week?"⟦/⟧
⟦R→J i⟧"Because you said okay! You just said okay, Jo, like I asked you to pass the salt. You didn't even ask me why."⟦/⟧
⟦J→R i⟧"I was trying to be chill! You said I was too much!"⟦/⟧
⟦R→J i⟧"I never said that."⟦/⟧
⟦J→R i⟧"You said it in the song."⟦/⟧
Nobody said a word. Even the tow guy stopped with his chain. There's only one song she could mean and it was track two, and the chorus of it goes *too much, too much, you're too much for me*, and Rocky wrote it in October in the back of the van with a flashlight in her teeth.
⟦R→J i⟧"That's about my mom,"⟦/⟧ said Rocky.
⟦J→R i⟧"What?"⟦/⟧
⟦R→J i⟧"It's about my MOM, Jo."⟦/⟧
⟦J→R i⟧"It's called Red Boots!"⟦/⟧
⟦R→J i⟧"My mom had red boots! Why do you think I liked your boots!"⟦/⟧
⟦B→T i⟧"Oh that's a whole session right there,"⟦/⟧ muttered Bax.
Jo picked up her guitar case and her backpack from the pile. She was really crying now, the kind where you can't see. ⟦J→R i⟧"I've been playing that solo every night for five weeks,"⟦/⟧ she said. ⟦J→R i =⟧"I thought you were making me."⟦/⟧ And she walked off down the hill in the direction of the gas station, and when Rocky started after her it was Thuy, weirdly, who caught her by the sleeve.
⟦T→R i⟧"Give her a minute,"⟦/⟧ Thuy said in her normal voice.
⟦R→T i⟧"You just screamed at her."⟦/⟧
⟦T→R i⟧"I scream at everybody. You she believes."⟦/⟧
@break ⋆｡°✩
Gus and Thuy rode in the tow truck because Gus said he couldn't leave her (the van). The drums went in one Uber by themselves. That left Rocky and Bax in the back of a purple Kia Soul with a bass, three suitcases and a trash bag full of T-shirts on their laps, so high up that they could only see each other's eyes. The driver's name was Deb. She had a rosary and a dash cam and a big thing of Twizzlers.
⟦V→R+B i⟧"You kids moving?"⟦/⟧ Deb asked them.
⟦B→V i⟧"We're a band,"⟦/⟧ said Bax's eyes.
⟦V→B i⟧"Good for you! What kind?"⟦/⟧
⟦B→V i⟧"Kind of loud?"⟦/⟧
⟦V→B i⟧"My brother was in a band. He fell off a roof."⟦/⟧ Deb shook her head and put on her turn signal about a mile early. ⟦V→B+R i =⟧"Not related. Twizzler?"⟦/⟧
They each took a Twizzler. It was getting dark and all the signs were coming on, Sheetz and Wendy's and a big cross on top of a hill. Every single person walking next to the road had a guitar case for about one second, until they didn't. Rocky had her phone on her knee under the shirts. She'd typed *where are you* eleven times and she'd deleted it eleven times. She used to be good with words. She wrote a whole record. But every time you wrote a thing down somebody put on red boots and it was about them.
⟦R→B i⟧"Did everybody think it was about her?"⟦/⟧ she asked finally.
⟦B→R i⟧"Red Boots? Oh yeah."⟦/⟧
⟦R→B i⟧"You too?"⟦/⟧
⟦B→R i⟧"I thought it was a bold choice to make her play on it, personally."⟦/⟧ The trash bag crinkled. Bax was digging around for xyr crochet. ⟦B→R i =⟧"You never told us about your mom. You said she lived in Tampa."⟦/⟧
⟦R→B i⟧"She does live in Tampa."⟦/⟧
⟦B→R i⟧"Yeah but you didn't say she LEFT for Tampa. I've slept next to you in a Walmart parking lot for two summers, Rox. I know about your thing with ketchup. I told you about my dad and the belt and the church camp and the whole deal with my name, and you held my hand and you were so great. And then I'd go, what about you, and you'd go, nothing really! Tampa!"⟦/⟧ Xe didn't sound mad, just kind of tired. ⟦B→R i =⟧"You gotta let somebody carry the other end of stuff. It's a two person job, like the amp."⟦/⟧
⟦V→R i⟧"That's very true,"⟦/⟧ said Deb in the front seat.
⟦R→B i⟧"I don't know how,"⟦/⟧ Rocky mumbled.
⟦B→R i⟧"You just did it. You yelled it on a highway. That's a start."⟦/⟧
⟦V→R i⟧"Who are we talking about, hon, your boyfriend?"⟦/⟧
⟦R→V i⟧"My girlfriend. Ex. She's my guitarist."⟦/⟧
⟦V→R i⟧"Oh boy,"⟦/⟧ said Deb. She thought about it through a whole red light, chewing. ⟦V→R i =⟧"And is she any good?"⟦/⟧
⟦R→V i⟧"She's the best one I ever heard,"⟦/⟧ said Rocky, and that was what did it. She put her face down in the T-shirts and just bawled, and Bax's hand came through in between a suitcase and the bass and felt around until it found the top of her head.
Deb turned off the meter. She gave them the rest of the Twizzlers too.
@break ⋆｡°✩
The venue was called Pinz. It was a bowling alley.
⟦S→T i⟧"You the band?"⟦/⟧ said a man about a hundred years old, who was spraying shoes. His shirt had Merle on it.
⟦T→S i⟧"We're most of it,"⟦/⟧ said Thuy. ⟦T→S i =⟧"Where do we load in?"⟦/⟧
⟦S→T i⟧"Lane nineteen and twenty. We put a board down. I gotta ask you not to drop anything, it's maple. And there's a party on eleven so no cussing til eight."⟦/⟧
⟦B→S i⟧"What happens at eight?"⟦/⟧
⟦S→B i⟧"They turn into teenagers."⟦/⟧ He wheezed for a while at his own joke. ⟦S→T i⟧"I'm your sound man too. How many mikes?"⟦/⟧
⟦T→S i⟧"Three vocal and one for the guitar amp."⟦/⟧
⟦R→S i⟧"No guitar,"⟦/⟧ Rocky said.
Everybody looked at her.
⟦T→R i⟧"She'll come,"⟦/⟧ said Thuy. ⟦T→S i⟧"Put the mike up, please sir."⟦/⟧
⟦G→R i⟧"I called her nine times,"⟦/⟧ Gus told Rocky in the shoe rental line, because Merle said it didn't matter who they were, nobody walked on his maple in street shoes. ⟦G→R i =⟧"It goes to voicemail. Did you know her voicemail's still you?"⟦/⟧
⟦R→G i⟧"What?"⟦/⟧
⟦G→R i⟧"It's you going, Jo can't come to the phone, she's got her hands full, and then you both crack up. It's from like last year. It's kind of gross. I left a message on it and I started tearing up, I said we're at Pinz."⟦/⟧
⟦R→G i⟧"What size shoe are you?"⟦/⟧ said Rocky, because if she said anything else she was going to have to sit down on the floor.
@break ⋆｡°✩
You can do a pop punk show with no guitar. It's just sad. They opened with Dishwasher and Bax hit everything twice as hard to fill the hole, and Thuy did the lead line with her mouth, she actually sang the guitar part, *neer neer neer*, with a straight face. A dozen people stood around lane eighteen with nachos. A row of ten-year-olds in party hats had come over from eleven and they were sitting on the ball return with their chins in their hands.
⟦T i⟧"Thank you Altoona,"⟦/⟧ Thuy said after the third one. ⟦T i =⟧"We're Wet Cement. We're usually five people and a van."⟦/⟧
⟦L→T i⟧"Where's the other one?"⟦/⟧ called a little girl with a 10 pinned on her shirt.
⟦T→L i⟧"She's at a gas station."⟦/⟧
⟦L→T i⟧"Why?"⟦/⟧
⟦T→L i⟧"My bassist broke up with her by accident."⟦/⟧
⟦R→T i⟧"THUY,"⟦/⟧ said Rocky, into a live microphone.
⟦L→R i⟧"How do you do it by accident?"⟦/⟧ the kid wanted to know.
Rocky looked out at them. The lights were the blacklight kind and all the party hats were glowing and so were everybody's rental shoes. There was no one at the door. ⟦R→L i⟧"Um,"⟦/⟧ she said. ⟦R→L i =⟧"So I got scared, because I liked her so much I couldn't eat. And I said can we take some space. And what I wanted was for her to go, no! And she was scared too so she went, okay. And then it was just like that. It's like when you're on the phone and you go you hang up, no you hang up. And somebody actually does."⟦/⟧
⟦L→R i⟧"That's so dumb,"⟦/⟧ said the birthday girl.
⟦R→L i⟧"Yeah."⟦/⟧
⟦L→R i⟧"You should say sorry."⟦/⟧
⟦R→L i⟧"I'm going to, if I can find her. I'd walk to the gas station right now but I've got bowling shoes on and he took my boots for a deposit."⟦/⟧
⟦S→R i⟧"It's policy,"⟦/⟧ said Merle over the PA.
⟦B i⟧"Okay we're at a crossroads here,"⟦/⟧ said Bax. Xe leaned into xyr mike, sweat running off xyr nose. ⟦B→R i⟧"Next on the list is Red Boots. We don't have to do it. We could do Dishwasher again."⟦/⟧
⟦R→B i⟧"No. Do it."⟦/⟧
⟦B→R i⟧"There's a solo in it, Rox. It's thirty-two bars."⟦/⟧
⟦R→B i⟧"I know how long it is. I'll just stand there. I want to see what it's like."⟦/⟧
⟦T→R+B i⟧"Oh my god,"⟦/⟧ whispered Thuy, ⟦T→R+B i =⟧"that's so emo. Count it."⟦/⟧
Bax counted it. And you guys know how the song goes (if you don't, the lyrics are in chapter 6). Rocky sang the backups with her eyes shut. *Too much, too much*. She thought about her mother going down the steps in those boots with her suitcase, turning around to wave, and how she'd been seven and she'd waved back. She'd been chill about it. She had been so, so chill. She thought oh. That's where we get it.
And they came up on the solo and there wasn't one. Only the drums and her stupid bass going along underneath, root, root, fifth, like a person walking up and down a hall at night. Four bars. Eight.
At twelve bars the amp on lane twenty went *POP*.
She opened her eyes. Jo was on her knees in the gutter in red boots, jamming the cable in, with mascara down to her jaw and a slushie stain all over her front. And she came in on thirteen. She came in like she'd never left. She bent that note up til it just about screamed, and all the ten-year-olds did scream, and Merle yelled over the PA, ⟦S→J i⟧"SHOES! Miss! SHOES!"⟦/⟧
⟦G→S i⟧"Let her FINISH!"⟦/⟧ hollered Gus from the merch table.
She finished. It was forty bars. Bax let her have the extra eight.
⟦J→R i⟧"I heard my voicemail,"⟦/⟧ Jo said. She was breathing too hard and she said it right over the last cymbal so that everybody in Pinz got it. ⟦J→R i =⟧"I called it to get Gus's message and it was us. I ran the whole way. There's no sidewalk in this town!"⟦/⟧
⟦R→J i⟧"I'm sorry,"⟦/⟧ said Rocky.
⟦J→R i⟧"No, I'm sorry!"⟦/⟧
⟦R→J i⟧"You didn't do anything."⟦/⟧
⟦J→R i⟧"I said okay! I should've said no. You said space and I should've said no, I don't want any, I don't want one inch."⟦/⟧
⟦R→J i⟧"You're not too much,"⟦/⟧ Rocky said. Her voice was wobbling all over the place. ⟦R→J i =⟧"I need you to know that you're like, the exact amount."⟦/⟧
⟦L i⟧"KISS!"⟦/⟧ yelled the birthday girl.
⟦group i⟧"KISS! KISS! KISS!"⟦/⟧ went the ball return.
⟦T→R+J i⟧"You heard the lady,"⟦/⟧ Thuy said, and hit the tambourine.
So they did, on lane nineteen, on the maple, with the bass and the guitar going *clonk* in between them and the feedback howling like a dog. When they came up for air Bax was standing on xyr drum stool, with both sticks in the air and tears pouring down xyr face.
⟦B→R+J i⟧"Five WEEKS,"⟦/⟧ xe said. ⟦B→R+J i =⟧"I crocheted a whole BLANKET."⟦/⟧
@break ⋆｡°✩
They made two hundred and ninety dollars on the door and four hundred on merch, because the birthday girl's dad bought a shirt for everybody on lane eleven. Merle gave Jo a lecture and a free game. It was past midnight and they were eating cold nachos on the scoring table when a very clean silver car pulled up out front with its brights on.
⟦T→J i⟧"Is that who I think it is?"⟦/⟧ said Thuy, cracking her knuckles.
⟦J→T i⟧"I told her where I was before I hung up on her,"⟦/⟧ Jo admitted. ⟦J→T i =⟧"Be nice."⟦/⟧
⟦T→J i⟧"I'm the nicest person you know."⟦/⟧
Paisley Trask came in the way that she goes everywhere, sunglasses first. She looked at the disco ball. She looked at Gus asleep in the ball return, with a party hat on. ⟦P→J i⟧"So this is a no,"⟦/⟧ she said.
⟦J→P i⟧"It's a no. I'm really sorry. It was really cool of you to ask."⟦/⟧
⟦P→J i⟧"You get it's a bus. With bunks."⟦/⟧
⟦J→P i⟧"I don't need a bunk,"⟦/⟧ said Jo. Under the table she put her knee against Rocky's knee. ⟦J→P i =⟧"I've got a spot."⟦/⟧
Paisley pushed the glasses up in her hair and without them she looked about fifteen and kind of tired. ⟦P→J+R+T+B i⟧"Ugh. You know nobody in my band even talks to each other? We have a group chat with a lawyer in it."⟦/⟧ She eyed the nachos. ⟦P→B i⟧"Are those anybody's?"⟦/⟧
Bax slid them over. ⟦B→P i⟧"Sit down, Trask. How are you at driving stick?"⟦/⟧
⟦P→B i⟧"Why?"⟦/⟧
⟦B→P i⟧"Because we've got a show in Erie tomorrow and no van,"⟦/⟧ said Bax, ⟦B→P i =⟧"and you've got a really big trunk."⟦/⟧
@end_note
PAISLEY REDEMPTION ARC??? comment what u think!! also if ur in altoona pls don't be mad, i have never been there, i picked it off a map. VOTE VOTE VOTE
QOTD: have you ever broken up with somebody by accident
@end

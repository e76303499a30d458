# title: the book was better
# style: third person past, all lowercase; straight quotes; crack turning soft; tumblr ficlet that got away; six persons round a table; few tags
# cast: G = glenn | glenn, glenn abernethy-diaz, the human, the new guy | he
# cast: L = countess ludmila | ludmila, lu, the countess, the vampire | she
# cast: D = dougal | dougal, doug, the werewolf | he
# cast: P = mr. pemberton | pemberton, mr. pemberton, the ghost, percy | he
# cast: N = nef | nef, neferhotep, the mummy, his majesty | he
# cast: B = bev | bev, beverly, the thing from the quarry, the creature | she
# cast: K = the kid downstairs | the kid with the pamphlets, the kid | they
---
@note
based on the tags on my own post (#what if they have a book club #what if glenn from accounting in 1x09 wandered into it) so blame me. crypt street fandom of four people how are we doing tonight
no caps bc my shift key is broken and also in my heart
@end
the sign on the door of the community center said GRIEF SUPPORT GROUP RM 2B and glenn would like it on the record that he had followed the sign.
it wasn't his fault that somebody had been at the 2B with a marker. it could of been a 28. it could of been 2D.
he opened the door of 2D.
there was a circle of folding chairs and a plate of lemon bars and five people who all stopped talking. the lights were off. they'd put a lamp on the floor with a scarf over it.
glenn would have said hi. he sort of moved his mouth.
⟦B→G i⟧"oh my gosh, new person!"⟦/⟧ said a lady in a windbreaker. she was wet. she was so wet there was a towel under her chair and a second towel under the towel. ⟦B→G i =⟧"come in come in come in, did you see the flyer? i made the flyer!"⟦/⟧
⟦G→B i⟧"there was a sign,"⟦/⟧ glenn said.
⟦B→L+D+P+N i⟧"he saw the flyer, you guys."⟦/⟧
⟦D→B i⟧"nobody ever sees the flyer, bev."⟦/⟧
⟦B→D i⟧"well he did so suck it, dougal!"⟦/⟧
⟦P→G i⟧"do take a chair, sir. i regret i can't draw it up for you."⟦/⟧
⟦G→P i⟧"that's, no, i've got it."⟦/⟧
the man who couldn't draw up a chair was wearing a cravat. glenn figured, theater people. you get theater people in grief group, his sister in law went to one in toledo and it was half of the cast of godspell.
he sat. someone passed him a lemon bar. the hand that passed it was wrapped up in bandages to the ends of its fingers and glenn thought, burns, oh man, poor guy, and took the lemon bar and said thank you.
⟦N→G i⟧"you are most welcome,"⟦/⟧ said the man in the bandages, in a voice like a drawer that hasn't been opened since the war.
⟦L→G i⟧"so,"⟦/⟧ said the very pale lady at the top of the circle. she was about thirty or maybe she was ninety. she had a binder. ⟦L→G i =⟧"we go around. you say your name, and then you say what it is that you thought."⟦/⟧
⟦G→L i⟧"what i thought about what?"⟦/⟧
⟦L→G i⟧"about the death,"⟦/⟧ said the countess ludmila.
so okay. glenn had got the right room after all.
⟦G i⟧"my name's glenn,"⟦/⟧ he told the lemon bar. ⟦G i =⟧"and uh. i didn't see it coming, i guess. everybody else did. they all said there were signs."⟦/⟧
⟦B→G i⟧"oh my GOSH, same."⟦/⟧
⟦D→B i⟧"how? it's on page four. she coughs on page four."⟦/⟧
⟦B→D i⟧"i thought she had a cold!"⟦/⟧
⟦D→B i⟧"nobody in a book has ever had a cold."⟦/⟧
⟦L→D i⟧"dougal. let glenn finish."⟦/⟧
⟦D→G i⟧"sorry. sorry mate, go on."⟦/⟧
⟦G i⟧"i was just, i was at work,"⟦/⟧ glenn said. he hadn't heard any of that really. he'd been practicing this in the car for a month and if he stopped then it wasn't going to start again. ⟦G i =⟧"i was at work, and i had my phone off because of the audit. and by the time i got there they'd moved her. and i thought i'd feel something, you know, like in a movie. and i just stood there and i was thinking that i'd left my parking thing on the dash upside down."⟦/⟧
nobody was eating.
⟦P→L i⟧"i don't believe,"⟦/⟧ murmured the man in the cravat, ⟦P→L i =⟧"that the gentleman is speaking of the novel."⟦/⟧
⟦L→P i⟧"hush."⟦/⟧
⟦B→L i⟧"i don't remember an audit,"⟦/⟧ bev said, flipping pages. they stuck together.
⟦D→B i⟧"bev. bev. put the book down."⟦/⟧
⟦B→D i⟧"is it in the epilogue?"⟦/⟧
⟦D→B i⟧"*beverly.*"⟦/⟧
⟦B→D i⟧"oh,"⟦/⟧ said bev. she looked at the book and she looked at glenn. ⟦B→D i =⟧"oh no."⟦/⟧
glenn looked at the book too. everyone had one. it had a guy on the front with no shirt and a lot of hair and a lighthouse behind him. it was called *the duke of dark water.*
⟦G→L i⟧"this isn't grief group,"⟦/⟧ he said.
⟦L→G i⟧"it's not, no."⟦/⟧
⟦G→L i⟧"is it a book club?"⟦/⟧
⟦L→G i⟧"first thursday of every month. we can't do tuesdays, dougal has a thing."⟦/⟧
⟦D→L i⟧"it isn't *every* tuesday."⟦/⟧
⟦G i⟧"oh god,"⟦/⟧ said glenn. ⟦G i =⟧"i'm so sorry. i'll just go, i'll get out of here. i just told you all about my mother!"⟦/⟧
⟦N→G i⟧"sit,"⟦/⟧ said the man in bandages.
glenn sat. it was that kind of a voice. he found out later that it had once told eleven thousand people to pick up a rock.
⟦N→G i⟧"what was her name?"⟦/⟧
⟦G→N i⟧"what?"⟦/⟧
⟦N→G i⟧"your mother. it is important that you say the name. if no one says it she does not get across."⟦/⟧
⟦D→N i⟧"nef, it's not, they don't all do it like that. some of 'em just have a buffet."⟦/⟧
⟦N→D i⟧"they should do it like that."⟦/⟧
⟦P→N i⟧"i must say i never found that it made a particle of difference. they shouted mine for a week."⟦/⟧
⟦L→P i⟧"you were in the wardrobe, percy."⟦/⟧
⟦P→L i⟧"i was *stuck* in the wardrobe."⟦/⟧
⟦G→N i⟧"corazon,"⟦/⟧ said glenn. ⟦G→N i =⟧"her name was corazon. everybody called her cory."⟦/⟧
⟦N→G i⟧"corazon,"⟦/⟧ said nef, and inclined his head, and a little bit of sand fell out. and then the wet lady said it too. and dougal, who had a beard that started just under his eyes, said it with his cap in his hand. corazon. the pale one said it like it was expensive.
the lamp on the floor went dim and came up again.
⟦G→P i⟧"did you do that?"⟦/⟧
⟦P→G i⟧"i? no, that's the wiring. *this* is me,"⟦/⟧ said mr. pemberton, and put his arm up to the elbow through the coffee urn.
there was kind of a pause.
⟦D→P i⟧"smooth,"⟦/⟧ said dougal.
⟦P→D i⟧"he asked!"⟦/⟧
⟦D→P i⟧"we had a *rule* about the urn."⟦/⟧
⟦B→G i⟧"glenn? glenn honey? put your head between your knees. not that far. he's going gray, you guys, is that a normal one for them?"⟦/⟧
⟦L→B i⟧"i can hear his heart, he's fine. it's quick but it's very regular. type o."⟦/⟧
⟦D→L i⟧"not helping, lu."⟦/⟧
⟦L→D i⟧"i'm only saying that it's healthy!"⟦/⟧
⟦G→L i⟧"you're a vampire,"⟦/⟧ said glenn between his knees.
⟦L→G i⟧"yes."⟦/⟧
⟦G→D i⟧"and you're, what? are you bigfoot?"⟦/⟧
⟦D→G i⟧"am i BIGFOOT?"⟦/⟧
⟦B→D i⟧"don't yell at him!"⟦/⟧
⟦D→B i⟧"do i look canadian to you?"⟦/⟧
⟦G→D i⟧"i don't know! there's hair on your *hands!*"⟦/⟧
⟦D→G i⟧"i'm a werewolf, it's the twelfth, you should see me on the twentieth. bigfoot. bloody hell."⟦/⟧
⟦G→B i⟧"and you live in a pond?"⟦/⟧
⟦B→G i⟧"a quarry, but that was a really good guess!"⟦/⟧ bev squeezed his knee. his trousers were never the same. ⟦B→G i =⟧"have some water. it's from home."⟦/⟧
here's the thing about glenn (i love him, he was in one episode, he had nine lines): he works in accounts receivable. people tell him insane things all day long in a normal voice and he writes them down. so after a bit he sat up, and he wiped his glasses, and he looked around at the five of them. and they were all watching him like dogs watch you when you've got your coat on.
it came to him that they hadn't had a new person for a really long time.
⟦G→L i⟧"so is it any good?"⟦/⟧ he said.
⟦L→G i⟧"the book?"⟦/⟧
⟦G→L i⟧"yeah."⟦/⟧
⟦D→G i⟧"it's shite,"⟦/⟧ said dougal.
⟦L→D i⟧"it is NOT—"⟦/⟧
⟦P→G i⟧"the duke is very finely drawn, though i could wish he'd wear a shirt. one takes cold."⟦/⟧
⟦D→P i⟧"one didn't die of a cold, one died of getting in a wardrobe with the vicar's wife."⟦/⟧
⟦P→D i⟧"that's slander."⟦/⟧
⟦D→P i⟧"it's on your plaque!"⟦/⟧
⟦N→G i⟧"there's a scene with a horse that made me weep, and i do not have the ducts."⟦/⟧
⟦B→G i⟧"i liked when they kissed in the sea cave but then i was like, where are the *people?* somebody lives in that cave. it's somebody's whole house. knock!"⟦/⟧
⟦L→B i⟧"it's a metaphor, beverly."⟦/⟧
⟦B→L i⟧"knock on the metaphor, then!"⟦/⟧
⟦G→B i⟧"i've got one of these at home,"⟦/⟧ glenn said slowly. he'd picked up the spare copy. ⟦G→B i =⟧"i've got like two hundred of these. they were my mom's. she had them all over, in the bathroom and everything. i can't put them in boxes. i tried it twice, i got up to the letter c."⟦/⟧
five heads came around.
⟦L→G i⟧"how many did you say?"⟦/⟧
⟦G→L i⟧"two hundred? two fifty."⟦/⟧
⟦L→G i⟧"do you have *the marquess of misrule?*"⟦/⟧
⟦G→L i⟧"uh. is that the one with the parrot?"⟦/⟧
⟦L i⟧"he has the one with the parrot,"⟦/⟧ whispered the countess ludmila, who'd buried four husbands and a bishop, and she had to hold on to the binder.
⟦D→L i⟧"you told us that it was out of print, lu."⟦/⟧
⟦L→D i⟧"it IS out of print, i've been looking since 1983! i wrote to the woman! she was dead, i went and *asked* her, she hadn't got one either!"⟦/⟧
⟦P→G i⟧"sir, i've not turned a page for myself since the year of trafalgar, but if you'd be so good as to hold one up—"⟦/⟧
⟦B→G i⟧"does it have a sea cave?"⟦/⟧
⟦G→B i⟧"i think it's got a swamp."⟦/⟧
⟦B→G i⟧"a SWAMP!"⟦/⟧
⟦N→L+D+P+B i⟧"let the man breathe,"⟦/⟧ said nef.
they let him. you could tell that it was killing them. well.
⟦G i⟧"you could come over,"⟦/⟧ said glenn. ⟦G i =⟧"if you want. to like, look through them? i could do it if somebody was there, i think. it's just that it's really quiet."⟦/⟧
⟦L→G i⟧"are you inviting us in?"⟦/⟧ ludmila asked, extremely carefully. ⟦L→G i =⟧"i have to ask it. it's a legal thing."⟦/⟧
⟦D→G i⟧"don't say yes to her right off, mate, make her sign something."⟦/⟧
⟦L→D i⟧"*dougal!*"⟦/⟧
⟦G→L i⟧"yeah,"⟦/⟧ said glenn. his eyes had gone all blurry and it was stupid, he'd been fine when he was talking about the parking. ⟦G→L i =⟧"yeah, no, please. come in."⟦/⟧
somebody knocked. it was a kid with a stack of pamphlets and a lanyard.
⟦K→G i⟧"hi, sorry! are you glenn? you signed up online? we're actually just down the hall. there was a mix up with the sign."⟦/⟧
⟦G→K i⟧"oh,"⟦/⟧ glenn said. he looked at the pamphlet, *grief: a journey*, it had a footprint on it.
then he looked at the mummy, who'd got a lemon bar and was looking for where his mouth was.
⟦G→K i⟧"thanks,"⟦/⟧ he said. ⟦G→K i =⟧"i think i'm good, actually. i'm with these guys."⟦/⟧
⟦B→K i⟧"he saw the FLYER,"⟦/⟧ said bev.
@end_note
he never finds out who did the sign. (it was nef. he had heard him crying in the car.)
@end

# title: Washer Nine
# style: first person past; curly double quotes; American cosy mystery, 2011
# cast: L = Loretta Haugen | Loretta, Lettie, Mrs. Haugen | she | narrator
# cast: A = Ardis Bjorklund | Ardis, Miss Bjorklund, the schoolteacher | she
# cast: F = Floyd Kuehl | Floyd, the bachelor farmer | he
# cast: M = Mai Vang | Mai, honey | she
# cast: W = Deputy Wade Lindgren | Wade, the deputy, my ex-son-in-law, Lindgren | he
# cast: H = Harold Stensrud | Harold, the church treasurer | he
# cast: J = Joyce Pfeiffer | Joyce, the organist, Mrs. Pfeiffer | she
---
@heading
Chapter Eleven
@end
People will tell you a laundromat is a lonely business, and those people have never owned one.
I had the Soap Opera open by six-thirty that Saturday, same as always, and by seven I had company, same as always. Floyd Kuehl was sitting under the dryers with his boots off, because he only owned the one pair of wool socks he liked and they were in number four. Ardis Bjorklund was doing her crossword in pen. Mai Vang was on her knees behind washer nine with a screwdriver in her teeth, since she was working her way through nursing school at my expense and I was working my way through my deductible at hers.
⟦M→L i⟧“Found it,”⟦/⟧ she said around the screwdriver.
⟦L→M i⟧“Found what, honey?”⟦/⟧
⟦M→L i⟧“What was making the noise. It’s in the pump trap. It’s a—hang on—it’s a sock.”⟦/⟧
⟦F→M i⟧“It’s always a sock.”⟦/⟧
⟦M→F i⟧“It’s a nice one, too.”⟦/⟧ She sat back on her heels and held it up, dripping. It was gray, with a red toe. Somebody had knitted it by hand and somebody had turned the heel the old way, and I knew who, because there’s only one woman in Lake Hattie who’d bother. ⟦M→L i =⟧“Orphan basket?”⟦/⟧
⟦A→M i⟧“Don’t you dare,”⟦/⟧ said Ardis.
She’d put her pen down. I had Ardis for fourth grade, and then my daughter had her, and in all those years I don’t believe I’d ever seen her put her pen down with a clue half done.
⟦A→M i⟧“Turn it inside out, please.”⟦/⟧
⟦M→A i⟧“It’s kind of slimy, Miss Bjorklund.”⟦/⟧
⟦A→M i⟧“You intend to be a nurse.”⟦/⟧
Mai turned it inside out. There was a little woven tape sewn in at the cuff, like you’d sew in for summer camp. It said H. STENSRUD.
Nobody said a thing for the length of the rinse.
⟦F→L+A+M i⟧“Well,”⟦/⟧ said Floyd. ⟦F→L+A+M i =⟧“That’s not so good.”⟦/⟧
I should explain, for those who’ve skipped ahead. Harold Stensrud, treasurer of First Lutheran for twenty-two years, had been found Friday morning at the bottom of the church basement stairs with a broken neck and a sort of surprised look. He had on his good brown suit. He had on his good brown shoes. And he had on, as anybody within forty miles could’ve told you by Friday noon, because the Kvam boy drove the ambulance and the Kvam boy has never kept anything to himself in his life, one sock.
⟦M→L+A+F i⟧“Could he have just been in a hurry?”⟦/⟧
⟦A→M i⟧“Harold?”⟦/⟧
⟦L→M i⟧“Harold Stensrud ironed his pajamas,”⟦/⟧ I said. ⟦L→M i =⟧“He had Bernice sew name tapes in for the nursing home ten years before he’d have to go to it.”⟦/⟧
⟦F→L+A+M i⟧“He counted the collection twice. And then he’d have you count it, and then he’d count it once more in case you’d took some.”⟦/⟧
⟦A→F i⟧“Taken some.”⟦/⟧
⟦F→A i⟧“I never took any.”⟦/⟧
⟦L→A+F i⟧“You two, hush a minute. Mai, when did nine start making that noise?”⟦/⟧
⟦M→L i⟧“Friday. First thing Friday, that lady with the horse blankets told me. It was fine on Thursday, I ran my scrubs in it.”⟦/⟧
⟦L→M i⟧“What time?”⟦/⟧
⟦M→L i⟧“I don’t know, like eight? I took them out at quarter to nine and I mopped and I locked up.”⟦/⟧ She stopped. Her face got a little pink. ⟦M→L i =⟧“I sort of locked up.”⟦/⟧
⟦L→M i⟧“Mai.”⟦/⟧
⟦M→L i⟧“I had a test! On the lymph system! And the back door sticks, Loretta, you know it sticks, so I pulled it, and I thought, okay, it’s Lake Hattie, who’s going to break into a laundromat?”⟦/⟧
⟦F→M i⟧“Somebody with wash,”⟦/⟧ said Floyd.
@break
By the time Floyd’s socks were dry we’d gotten as far as this. Somebody had come in my back door between nine o’clock Thursday night and six-thirty Friday morning, put Harold Stensrud’s sock through a full cycle on Hot, and gone away without it.
⟦A→L+F+M i⟧“Not only his sock,”⟦/⟧ said Ardis. She’d turned over the crossword and was making a list on the back. ⟦A→L+F+M i =⟧“Nobody runs a double-loader for one sock. It went in with other things, and the other things came out again, and whoever it was did not count.”⟦/⟧
⟦F→A i⟧“So not Harold.”⟦/⟧
⟦A→F i⟧“No, Floyd. Harold was dead.”⟦/⟧
⟦F→A i⟧“I mean not somebody like Harold. Not a counter.”⟦/⟧
⟦L→A+F+M i⟧“What would you wash?”⟦/⟧ I said. ⟦L→A+F+M i =⟧“If you’d—you know. At that hour.”⟦/⟧
⟦M→L i⟧“Blood,”⟦/⟧ said Mai promptly.
⟦L→M i⟧“You’d do blood on Cold.”⟦/⟧
⟦A→M i⟧“Everybody knows that, dear.”⟦/⟧
⟦M→A i⟧“Men don’t know that.”⟦/⟧
We all looked at Floyd, who was pulling a warm sock on with an expression of pure happiness.
⟦F→L+A+M i⟧“I do everything on whatever it’s on already,”⟦/⟧ he said.
⟦M→L+A+F i⟧“Then it wasn’t blood. So why Hot? Hot’s for whites. Or towels. Or, um, at clinicals we do Hot for anything that’s got bodily—”⟦/⟧
⟦A→M i⟧“Thank you, Mai.”⟦/⟧
⟦M→A i⟧“I was only going to say chlorine.”⟦/⟧
⟦L→M i⟧“Why were you going to say chlorine?”⟦/⟧
⟦M→L i⟧“Because smell it.”⟦/⟧
I smelled it. I’ve had thirty-one years of other people’s wash and I’ve got a nose like a beagle. Under the detergent, which was the store brand, and under two days in a pump trap, which I won’t describe, there it was. It was the smell of my granddaughter’s hair all July.
⟦L→A+F+M i⟧“That’s a swimming pool,”⟦/⟧ I said.
⟦F→L i⟧“There’s no swimming pool in Lake Hattie. School board voted it down.”⟦/⟧
⟦A→F i⟧“You voted it down.”⟦/⟧
⟦F→A i⟧“Well, there’s a lake.”⟦/⟧
⟦M→L+A+F i⟧“There’s hot tubs, though.”⟦/⟧
⟦A→M i⟧“Whose?”⟦/⟧
⟦M→A i⟧“The motel had one but they filled it with dirt. It’s a planter now. And Dr. Sorenson’s, but they’re in Arizona till Easter. And—”⟦/⟧ Mai looked from one of us to the other. ⟦M→L+A+F i =⟧“I babysat out on County 9 last summer. The people next door had one on the deck. She played the radio in it. Like, classical.”⟦/⟧
⟦L→M i⟧“Out past the gravel pit?”⟦/⟧
⟦M→L i⟧“The blue house.”⟦/⟧
⟦F→L+A+M i⟧“Oh, for cripes’ sake,”⟦/⟧ said Floyd.
Ardis wrote a name down on her list and then she drew a box around it. Twice I saw her go to speak and twice she thought better of it.
⟦L→A i⟧“She plays for us every Sunday,”⟦/⟧ I said finally. ⟦L→A i =⟧“She played for *Roger’s funeral*.”⟦/⟧
⟦A→L i⟧“And very nicely.”⟦/⟧
⟦L→A i⟧“Harold was seventy-one!”⟦/⟧
⟦A→L i⟧“I’m seventy-six, Loretta. It isn’t a vaccination.”⟦/⟧
@break
I called Wade. I’d like that on the record. My daughter may have had her reasons for divorcing him, and I’ve heard most of them twice, but he’s the law in Lake Hattie on weekends and I called him right away and he came right away. He brought doughnuts.
⟦W→L+A+F+M i⟧“So it’s a sock,”⟦/⟧ said Wade.
⟦L→W i⟧“It’s *Harold’s* sock.”⟦/⟧
⟦W→L i⟧“I can see it’s Harold’s sock. It’s got his name in it. What I’m asking is, is there anything that says he didn’t do a load of wash here himself, say, Tuesday?”⟦/⟧
⟦A→W i⟧“Bernice has a machine.”⟦/⟧
⟦F→W i⟧“Bernice has two. She’s got one for the dog.”⟦/⟧
⟦M→W i⟧“And it was fine Thursday at eight, and it was broke on Friday.”⟦/⟧
⟦A→M i⟧“Broken.”⟦/⟧
⟦W→L+A+F+M i⟧“Okay. Okay! One at a time, you’re like a bunch of geese.”⟦/⟧ He wrote something down, and then he scratched his ear with the pencil, the way he did when he came to ask me for Kristin’s hand and couldn’t get past the weather. ⟦W→L i =⟧“See, here’s the thing. I’m not supposed to say this. The doc from Bemidji called last night. There wasn’t hardly any bruising. You go down fourteen steps alive, you bruise.”⟦/⟧
⟦M→W i⟧“He was already dead,”⟦/⟧ said Mai.
⟦W→M i⟧“An hour, maybe two. Heart, they think. He had a big one coming. And his hair was wet, it’d froze some. They figured snow.”⟦/⟧
⟦A→W i⟧“Frozen.”⟦/⟧
⟦W→A i⟧“Yes, ma’am.”⟦/⟧
⟦F→W+L+A+M i⟧“So nobody killed him.”⟦/⟧
⟦W→F i⟧“Nobody killed him, Floyd. Somebody put a suit on him and threw him down the church stairs. I don’t even know what you’d call that. I looked it up and it’s mostly about cemeteries.”⟦/⟧
⟦L→W i⟧“What I’d call it,”⟦/⟧ I said, ⟦L→W i =⟧“is somebody who couldn’t have him found where he was.”⟦/⟧
And I was going to say where that was. I had my mouth open. But the bell went over the front door, and Floyd, who faces that way, said ⟦F→L+A+M+W i⟧“Morning, Joyce,”⟦/⟧ in the most unnatural voice I ever heard come out of a man.
@break
I’ll say this for us, we’d all been Lutheran a long time. Nobody turned around. Ardis did a clue. Mai dropped the sock down the neck of her sweatshirt, which I thought was above and beyond. Wade stuck a whole doughnut in his mouth.
⟦J→F+L i⟧“Good morning! Goodness, it’s a party.”⟦/⟧ Joyce Pfeiffer had her good coat on, the camel, and no basket. She was a handsome woman. Fifty-five, and she’d kept her waist. ⟦J→L i =⟧“I won’t be a minute, Loretta. It’s the silliest thing. I was wondering did you have a lost and found.”⟦/⟧
⟦L→J i⟧“There’s the orphan basket,”⟦/⟧ I said. ⟦L→J i =⟧“On the pop machine.”⟦/⟧
⟦J→L i⟧“Oh, wonderful.”⟦/⟧
She took her gloves off and went through it. She went through it fast the first time and slow the second. The only sound was number four, where Floyd’s long johns were.
⟦L→J i⟧“What was it you lost?”⟦/⟧
⟦J→L i⟧“Just a sock.”⟦/⟧
⟦A→J i⟧“What color?”⟦/⟧ said Ardis, to the crossword.
⟦J→A i⟧“Oh—gray. Grayish. It’s one of my brother’s.”⟦/⟧
⟦F→J i⟧“I didn’t know you had a brother,”⟦/⟧ said Floyd.
⟦J→F i⟧“In Fargo.”⟦/⟧
⟦A→J i⟧“Would that be the brother with the name tapes?”⟦/⟧
Joyce’s hands stopped in the basket. They were lovely hands, long, with the nails cut short for the manuals. She didn’t turn around, and from the back you could see her shoulders come up and then, a long time after, go down.
⟦J→L i⟧“You’ve got it, then,”⟦/⟧ she said.
⟦L→J i⟧“It was in the pump.”⟦/⟧
⟦J→L i⟧“I looked and looked. I had the flashlight in my mouth. I put everything in, the towels and the robe, and his things that had got splashed, I wasn’t thinking, and I took them out and sat in the car to dress—”⟦/⟧ Her voice went. ⟦J→L i =⟧“He was so heavy, Loretta. You have no idea. I did it on the snow saucer.”⟦/⟧
Wade got the doughnut down at last. ⟦W→J i⟧“Mrs. Pfeiffer, I think you’d maybe better not—”⟦/⟧
⟦J→W i⟧“It was the *Moonlight*, on the public radio. He said, ⟦H→J i quoted⟧‘You play it better, Joyce,’⟦/⟧ and I said I didn’t either, and I thought he’d gone to sleep.”⟦/⟧
Nobody had anything to say to that. Mai was crying, I noticed, and trying to do it without moving the sock.
⟦A→J i⟧“Why the church?”⟦/⟧ Ardis asked. She’d gotten up. She had her hand on that camel sleeve, and I’d never seen her touch anybody that she wasn’t marching to the principal. ⟦A→J i =⟧“You might have called somebody. You might have called me.”⟦/⟧
⟦J→A i⟧“And said what?”⟦/⟧
⟦A→J i⟧“That Harold had dropped in to go over the hymns.”⟦/⟧
⟦J→A i⟧“In his *birthday suit*?”⟦/⟧
⟦F→J i⟧“He could’ve been real fond of hymns,”⟦/⟧ said Floyd.
It was a terrible thing to laugh at. Joyce started it, I’d swear to that on any Bible you like. She laughed till she had to hang on to the pop machine, and then it turned into the other thing and Ardis walked her over and sat her down beneath the dryers where it was warm.
⟦J→A+L i⟧“He had the Building Fund envelope on him,”⟦/⟧ she said by and by, into Floyd’s clean undershirt, which somebody had handed her. ⟦J→A+L i =⟧“He was always so particular about that envelope. I thought, if he’s found at church, then he was just putting it in the safe. Bernice wouldn’t have to know. He’d only have tripped.”⟦/⟧
Wade had his pencil out. He’d stopped scratching with it.
⟦W→J i⟧“What envelope would this be?”⟦/⟧
⟦J→W i⟧“The cash. It was in his coat. I buttoned it in myself, so that it wouldn’t come out on the stairs.”⟦/⟧
⟦W→J i⟧“How much, about?”⟦/⟧
⟦J→W i⟧“It was the whole lutefisk supper. It was four thousand dollars, Wade.”⟦/⟧
I looked at Ardis. Ardis looked at me. Mai wiped her nose on her wrist and looked at the both of us, and then it was Floyd, God love him, who said it.
⟦F→L+A+M+W i⟧“There wasn’t any four thousand dollars. I helped carry him up. I went through that coat for his glasses, so as to have them for Bernice.”⟦/⟧
⟦W→F i⟧“You’re sure?”⟦/⟧
⟦F→W i⟧“I told you,”⟦/⟧ said Floyd with dignity. ⟦F→W i =⟧“I never took any.”⟦/⟧
⟦A→W i⟧“Then between midnight and seven o’clock,”⟦/⟧ said Ardis, and she turned the crossword over and clicked her pen, ⟦A→W i =⟧“somebody else was down in that basement. Sit down, Wade. Who has a key?”⟦/⟧

# title: Shallow End
# style: first person present; Scottish, en dashes for speech, no dash after the tag; father and two children, several scenes, long bare runs among three; longer
# cast: I = Gerry Mulholland | Gerry, Dad, Daddy, Gerard, son, I, Mr Mulholland | he | narrator
# cast: A = Ailsa | Ailsa, hen, my daughter | she
# cast: R = Ross | Ross, wee man, my son | he
# cast: L = the lifeguard | the lifeguard, the lassie with the pole, Michelle | she
# cast: W = the woman in the chip shop | the woman, Mrs Nardone | she
# cast: T = Tam Mulholland | Tam, Granda, my da, Da, Mulholland | he
# cast: Y = Yvonne | Yvonne, Mum, my wife, the ex-wife | she
# cast: K = Keith | Keith, the dentist | he
---
⟦R→I i⟧– Are you looking? Dad? You're not looking.⟦/⟧
⟦I→R i⟧– I'm looking.⟦/⟧
⟦R→I i⟧– You were looking at the clock.⟦/⟧
⟦I→R i⟧– I was looking at the two of you. Go on.⟦/⟧
Ross holds his nose and goes under. He stays under for about as long as it takes to say it. Then he's up again, hair plastered, both eyes shut, feeling about for me with his hands.
⟦R→I i⟧– How long was that?⟦/⟧
⟦I→R i⟧– That was ages.⟦/⟧
⟦R→I i⟧– How many?⟦/⟧
⟦I→R i⟧– Four.⟦/⟧
⟦A→R i⟧– It was two,⟦/⟧ says Ailsa. ⟦A→R i =⟧I counted.⟦/⟧
⟦R→A i⟧– It was not!⟦/⟧
⟦A→R i⟧– You came up, took a breath and went back down. That's two twos.⟦/⟧
⟦I→R i⟧– Two twos is four,⟦/⟧ I tell him.
We're in the shallow end, we're always in the shallow end. Saturdays, ten till two, then chips, then my father's, then back by six. It's been two years. I have got it down to an art. I stand with the water up to my belly button and my arms out from my sides like a man about to draw, and they go round me. Ailsa does lengths. She is nine and she swims like something you'd see on the telly, hardly a splash, and when she touches the wall she looks up for me and I give her the thumb.
⟦A→I i⟧– Dad, race me.⟦/⟧
I've got my mouth open to say it, it's what I always say, and she says it for me.
⟦A→I i⟧– I know. You can't leave Ross.⟦/⟧
⟦I→A i⟧– Well, I can't.⟦/⟧
⟦A→I i⟧– You could put him on the side.⟦/⟧
⟦R→A i⟧– I don't want to go on the side! I'm diving.⟦/⟧
⟦I→A i⟧– Next week, hen. Eh? I'll race you the next week.⟦/⟧
The two of them look at each other. It's quick, it's just one look, and then Ross has gone under and she has pulled her goggles down.
⟦I→A i⟧– What?⟦/⟧
⟦A→I i⟧– Nothing.⟦/⟧
⟦I→A i⟧– What is it?⟦/⟧
⟦A→I i⟧– I never said anything.⟦/⟧
⟦R→I i⟧– How long was that one? Dad? How long was that?⟦/⟧
@break
They've got a heater in the changing room, the family one, a kind of a grill thing up on the wall that you put ten pence in. I've got Ross up on the bench with the towel round him and I'm doing his toes.
⟦R→I i⟧– Keith does it with a hair dryer.⟦/⟧
⟦I→R i⟧– Your toes?⟦/⟧
⟦R→I i⟧– He says it's more hygienic.⟦/⟧
⟦I→R i⟧– Well, he'd know.⟦/⟧
⟦A→R i⟧– You're not meant to talk about Keith.⟦/⟧
⟦R→A i⟧– I'm just saying about toes.⟦/⟧
⟦I→A i⟧– You can talk about Keith,⟦/⟧ I say. ⟦I→A i =⟧Who said that you couldn't talk about Keith?⟦/⟧
⟦A→I i⟧– Mum. She said it's not fair on you.⟦/⟧
⟦I→A i⟧– I don't mind Keith. Keith's all right. He's got a nice car.⟦/⟧
⟦R→I i⟧– He's selling it.⟦/⟧
⟦A→R i⟧– Ross!⟦/⟧
⟦R→A i⟧– What? He is.⟦/⟧
⟦I→R i⟧– What's he selling the car for?⟦/⟧
Ross looks at his sister. He is six years old and he's got a face like a window.
⟦A→I i⟧– It's too big,⟦/⟧ she says. ⟦A→I i =⟧It uses too much petrol.⟦/⟧
⟦R→I i⟧– Have you read your letter, Dad?⟦/⟧
⟦A→R i⟧– Ross. Shut up. I'm going to kill you.⟦/⟧
⟦I→R i⟧– What letter?⟦/⟧
⟦R→I i⟧– The one that Mum gave you. At the door. It's in your jacket.⟦/⟧
It is, right enough. It's been there since ten o'clock. She'd said nothing, she had it ready behind the door, and when I'd got the bags she put it in my hand and said read that when you get a minute. I took it that it was shoes. She writes me about shoes.
⟦I→R i⟧– I've not had a minute,⟦/⟧ I say. ⟦I→R i =⟧Lift up. Other foot.⟦/⟧
⟦A→I i⟧– You don't need to read it now.⟦/⟧
⟦I→A i⟧– I wasn't going to.⟦/⟧
⟦A→I i⟧– You could read it at home. When you're on your own.⟦/⟧
⟦I→A i⟧– Is it that kind of a letter?⟦/⟧
⟦A→I i⟧– I don't know what kind it is,⟦/⟧ says Ailsa. ⟦A→I i =⟧I've not read it either.⟦/⟧
And the money runs out, and the grill goes off.
@break
The woman in the chip shop knows us. She's got the three out on the counter before the bell's stopped.
⟦W→I i⟧– Fish tea, a sausage, and a fritter for the young lady. How was the water?⟦/⟧
⟦I→W i⟧– Wet.⟦/⟧
⟦W→R i⟧– And did you dive, son?⟦/⟧
⟦R→W i⟧– I went under for four.⟦/⟧
⟦W→R i⟧– Four! You'll be in the Navy. Salt and vinegar?⟦/⟧
⟦A→W i⟧– No vinegar on mine.⟦/⟧
⟦W→A i⟧– I know, no vinegar on yours. I'm only asking to hear myself. Sit in, I'll bring you your bread and butter.⟦/⟧
We sit in at the window. It's raining. They have their own sides; if I take hers there's a row. I get my jacket off and hang it on the chair and the corner of it is sticking up out of the pocket, a blue one, Basildon Bond.
⟦R→I i⟧– Are you going to eat that bit?⟦/⟧
⟦I→R i⟧– I'm eating all of it.⟦/⟧
⟦R→I i⟧– Dad, how far can you swim?⟦/⟧
⟦I→R i⟧– How far? I don't know. A fair bit.⟦/⟧
⟦R→I i⟧– Could you swim the Clyde?⟦/⟧
⟦I→R i⟧– Which bit of it?⟦/⟧
⟦R→I i⟧– At Granda's.⟦/⟧
⟦I→R i⟧– Nobody could swim it there. It's all prams.⟦/⟧
⟦R→I i⟧– Could you swim to Millport?⟦/⟧
⟦A→R i⟧– You can't swim to Millport, you get the ferry.⟦/⟧
⟦R→A i⟧– I'm asking Dad. Could you swim to Canada?⟦/⟧
Ailsa puts her fork down. She doesn't bang it, she puts it on the side of the plate, with the prongs in.
⟦I→R i⟧– To Canada,⟦/⟧ I say.
⟦R→I i⟧– If you'd flippers.⟦/⟧
⟦I→R i⟧– That's about three thousand miles, wee man.⟦/⟧
⟦R→I i⟧– But if you stopped for a rest.⟦/⟧
⟦A→I i⟧– He doesn't mean anything, Dad. They're doing it at school. They're doing the world.⟦/⟧
⟦R→A i⟧– We are not! We're doing Vikings.⟦/⟧
There's a fly on the window, walking up, a big late slow one. I watch it. I get the envelope out from behind me and wipe my knife and put it in the flap.
⟦A→I i⟧– Don't,⟦/⟧ says Ailsa.
⟦I→A i⟧– It's all right.⟦/⟧
⟦A→I i⟧– You said you'd wait until you were home.⟦/⟧
⟦I→A i⟧– I never said that. You said it. Eat your fritter.⟦/⟧
It's just the one page. She has always had nice handwriting. Dear Gerry, I wanted to tell you this myself but you know what we're like. I do know. It is a practice in a place called Dartmouth, which isn't the one in England. He's been offered a share in it. It's by the sea, the schools are very good. Nothing's signed. It would need to be with my agreement, they have seen somebody about that, and I could have them the whole of the summer, she'd put it in writing; they'd pay the fare. The kids don't know yet so please don't say.
I read it twice. When I look up they've both stopped chewing.
⟦R→I i⟧– Is it about shoes?⟦/⟧
⟦I→R i⟧– Aye,⟦/⟧ I say. ⟦I→R i =⟧It's about shoes.⟦/⟧
⟦R→I i⟧– Is that all?⟦/⟧
⟦I→R i⟧– That's all. She says you're through the toe.⟦/⟧
Ross lets all of his breath out and goes back to his sausage. He's that relieved he starts to sing. My daughter hasn't moved. She's got her mother's eyes, grey, they don't blink the way other folk's do.
⟦A→I i⟧– You told a lie,⟦/⟧ she says.
⟦I→A i⟧– Did I?⟦/⟧
⟦A→I i⟧– You always rub your ear.⟦/⟧
⟦W→I i⟧– Here's your bread and butter,⟦/⟧ says the woman. ⟦W→I i =⟧Is everything OK with that fish?⟦/⟧
⟦I→W i⟧– It's lovely, Mrs Nardone.⟦/⟧
⟦W→I i⟧– You've not touched it.⟦/⟧
@break
My father's on the ninth floor and the lift's off. Ross counts. It's a hundred and forty-four, he gets a different number every time and tells my da what it was and my da gives him ten pence for each one over a hundred and forty.
⟦T→R i⟧– Well? What's the damage?⟦/⟧
⟦R→T i⟧– A hundred and fifty-one!⟦/⟧
⟦T→R i⟧– You're a robber. You're a born robber. Is that what they teach you out in Bearsden? Come in, come in, wipe your feet. Ailsa, give us a kiss. God, she's like a wet dog. Did you not dry them, Gerard?⟦/⟧
⟦I→T i⟧– I dried them.⟦/⟧
⟦T→I i⟧– You dried them with what? A biscuit? There's the wrestling on. Away through, the pair of you. I've Tunnock's.⟦/⟧
He has, too, he has got them out on the plate with a doily. He was thirty-one years in Yarrow's and he has a doily. I go through to the kitchen to fill the kettle, and he comes in behind me, he shuts the door and puts his back to it.
⟦T→I i⟧– What's up?⟦/⟧
⟦I→T i⟧– Nothing's up.⟦/⟧
⟦T→I i⟧– You've a face like a burst couch. Is it money?⟦/⟧
⟦I→T i⟧– She's taking them to Canada.⟦/⟧
⟦T→I i⟧– For their holidays?⟦/⟧
⟦I→T i⟧– For good. He's got a job. Nova Scotia.⟦/⟧
He takes that in. He goes over to the window; you can see the river from it and two cranes, and the place where there used to be the rest of them.
⟦T→I i⟧– She can't do that.⟦/⟧
⟦I→T i⟧– She can, if I agree to it.⟦/⟧
⟦T→I i⟧– Then you don't agree.⟦/⟧
⟦I→T i⟧– I know.⟦/⟧
⟦T→I i⟧– You just tell her no.⟦/⟧
⟦I→T i⟧– I know, Da.⟦/⟧
⟦T→I i⟧– So what are you doing with the kettle? There's no water in it.⟦/⟧
I run the tap. He's breathing the way he does, with the wee catch to it, like a gate.
⟦T→I i⟧– I'd the papers for it myself once,⟦/⟧ he says. ⟦T→I i =⟧Did I ever tell you? 1957. Your mother and me. Assisted passage, ten pound, it was Australia, mind. There was a fella came and showed us a film of it in the Co-op hall. You never saw such oranges.⟦/⟧
⟦I→T i⟧– You never said.⟦/⟧
⟦T→I i⟧– I never went, that's why.⟦/⟧
⟦I→T i⟧– What happened?⟦/⟧
⟦T→I i⟧– My own father. He didn't say we couldn't. He never said one word. He came down to see us at the house with his good bunnet on, he sat in that chair, and he asked me could he have the loan of my bike. And I thought, well, if I'm in Australia who's going to lend him a bike?⟦/⟧
⟦I→T i⟧– And that was it?⟦/⟧
⟦T→I i⟧– That was it. I tore them up. He couldn't even ride it. I don't think the man had ever been on a bike in his life.⟦/⟧
The kettle's starting to tick. In the other room there's somebody getting counted out, and Ross counting along with it.
⟦I→T i⟧– Were you sorry?⟦/⟧
⟦T→I i⟧– What about?⟦/⟧
⟦I→T i⟧– That you stayed.⟦/⟧
⟦T→I i⟧– How would I be sorry? I'd a good job. I'd you.⟦/⟧ He gets the cups down off their hooks, one at a time, and looks in each of them. ⟦T→I i =⟧I'd have liked to see the oranges,⟦/⟧ he says.
⟦A→T i⟧– Granda?⟦/⟧ It's Ailsa, through the door. She knocks. ⟦A→T i =⟧Can I come in? Are you talking about it?⟦/⟧
⟦T→A i⟧– Talking about what, hen?⟦/⟧
⟦A→T i⟧– You've got it shut.⟦/⟧
He opens it. She's standing in the lobby with a wafer in her hand still in the paper. She isn't looking at him but at me.
⟦A→I i⟧– Is it because we told?⟦/⟧
⟦I→A i⟧– You never told me anything.⟦/⟧
⟦A→I i⟧– I wasn't meant to know. I heard them on the stairs, and then Ross heard me telling my bear. I made him swear on his life. And he's just a baby, he can't help it, he thinks that if he says it in a quiz it's not telling.⟦/⟧
⟦I→A i⟧– Come here.⟦/⟧
⟦A→I i⟧– Are you going to say no?⟦/⟧
⟦I→A i⟧– What do you want me to say?⟦/⟧
⟦A→I i⟧– I don't know!⟦/⟧ she says. ⟦A→I i =⟧You can't ask me. I'm nine!⟦/⟧
@break
It's Keith that comes to the door. Usually it isn't, usually he has something on in the garage. He's got a jersey on with reindeer. He's a big soft fair man with very clean hands, and he stands there holding the edge of the door with one as if it was somebody's jaw.
⟦K→I i⟧– Gerry. Hi. How was the swimming?⟦/⟧
⟦I→K i⟧– Great.⟦/⟧
⟦K→R i⟧– And did you dive, champ?⟦/⟧
⟦R→K i⟧– I did four. And Granda gave me one pound ten. And Dad's letter was about shoes.⟦/⟧
⟦K→R i⟧– Was it?⟦/⟧ says Keith.
⟦Y→R+A i⟧– In you come, the both of you,⟦/⟧ Yvonne says, she's behind him. ⟦Y→R+A i =⟧Bags in the utility room. Straight up. Say cheerio to your dad.⟦/⟧
⟦R→I i⟧– Cheerio to your dad.⟦/⟧
⟦A→I i⟧– Bye, Dad.⟦/⟧
⟦I→A i⟧– Cheerio, hen. See you Saturday.⟦/⟧
⟦A→I i⟧– You said that you'd race me.⟦/⟧
⟦I→A i⟧– I did.⟦/⟧
⟦A→I i⟧– You can't swim, Dad, can you?⟦/⟧ says Ailsa. She's saying it very low, with her back to them, pulling the toggle up and down on my jacket. ⟦A→I i =⟧It's all right. I've known since I was seven. You always keep the one foot on the bottom.⟦/⟧
And she's in under Keith's arm and up the stairs.
The three of us stand there.
⟦Y→I i⟧– Did you read it?⟦/⟧
⟦I→Y i⟧– I read it.⟦/⟧
⟦Y→I i⟧– And?⟦/⟧
⟦I→Y i⟧– They know.⟦/⟧
⟦Y→I i⟧– They don't. How could they know? Did you tell them?⟦/⟧
⟦I→Y i⟧– I never told them a thing. It's your stairs, Yvonne.⟦/⟧
⟦K→Y i⟧– I said that,⟦/⟧ says Keith. ⟦K→Y i =⟧I did say about the stairs.⟦/⟧
⟦Y→K i⟧– Could you give us a minute, Keith?⟦/⟧
⟦K→Y i⟧– Yes. Of course. Sure.⟦/⟧ He doesn't go, though. He has gone a dark pink colour. ⟦K→I i =⟧Gerry, I just want to say that I know what this is. I mean I don't. But I've thought about it, I've thought what if it was me. I told Yvonne that I'd not go unless you were, unless it was OK.⟦/⟧
⟦I→K i⟧– That's good of you.⟦/⟧
⟦K→I i⟧– It isn't, though, is it? I knew that it wasn't when I was saying it.⟦/⟧
I can't hate the man. I have tried. I've lain there in the night giving it everything.
⟦I→K i⟧– What's it like?⟦/⟧ I ask him. ⟦I→K i =⟧This place.⟦/⟧
⟦K→I i⟧– Dartmouth? It's kind of, well. It's wet. It's quite like Greenock.⟦/⟧
⟦I→K i⟧– Have they oranges?⟦/⟧
⟦K→I i⟧– Sorry?⟦/⟧
⟦Y→I i⟧– Gerry, have you been drinking?⟦/⟧
⟦I→Y i⟧– No. What's the swimming like?⟦/⟧
⟦Y→I i⟧– The what?⟦/⟧
⟦I→Y i⟧– Is there a pool?⟦/⟧
⟦K→I i⟧– There's lakes,⟦/⟧ says Keith. ⟦K→I i =⟧There's twenty-three of them. They call it the City of Lakes, the kids just go in off the end of the road.⟦/⟧
⟦Y→I i⟧– We don't need to talk about it on the step,⟦/⟧ says Yvonne. ⟦Y→I i =⟧You could take a few weeks.⟦/⟧
⟦I→Y i⟧– Would you lend me something?⟦/⟧ I ask her.
⟦Y→I i⟧– What? How much?⟦/⟧
I have to think. I stand there with my mouth open under their good porch light. I could ask them for anything, I can see that; there's nothing I could ask for now that they'd not go and look for. A ladder. A bike.
⟦I→Y i⟧– No,⟦/⟧ I say. ⟦I→Y i =⟧You're all right. I've forgotten what it was.⟦/⟧
@break
The Tuesday, it's adults only from eight. There's about five of us. There's an old boy doing the breaststroke with his bunnet on, near enough, and two women talking, and the lassie with the pole comes along the side and squats down.
⟦L→I i⟧– You all right there? You lost something?⟦/⟧
⟦I→L i⟧– No.⟦/⟧
⟦L→I i⟧– I've seen you Saturdays. With the wee ones. Where've they got to?⟦/⟧
⟦I→L i⟧– They're at their mum's.⟦/⟧
⟦L→I i⟧– You're allowed up the other end, you know. It's the same water.⟦/⟧
⟦I→L i⟧– I can't swim,⟦/⟧ I say.
I've never said it before. It comes out that loud that one of the women turns round.
⟦L→I i⟧– Can you not? You're here every week!⟦/⟧
⟦I→L i⟧– I know.⟦/⟧
⟦L→I i⟧– What do you do?⟦/⟧
⟦I→L i⟧– I stand.⟦/⟧
She thinks about that. She's maybe nineteen, her badge says Michelle. She lays the pole down along the tiles so that the end of it's sticking out over me, and she sits on her hunkers with her arms round her knees.
⟦L→I i⟧– Right,⟦/⟧ she says. ⟦L→I i =⟧What is it you're feart of?⟦/⟧
⟦I→L i⟧– I don't know. Putting my feet up.⟦/⟧
⟦L→I i⟧– How? What d'you think's going to happen?⟦/⟧
⟦I→L i⟧– I'll go under.⟦/⟧
⟦L→I i⟧– Aye, you will. Everybody does. How long can you hold your breath?⟦/⟧
⟦I→L i⟧– I can do four,⟦/⟧ I tell her.

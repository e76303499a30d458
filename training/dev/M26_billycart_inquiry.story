# title: The Billycart Inquiry
# style: third person past; single curly quotes; Australian children's novel, 1988
# cast: R = Robyn Tierney | Robyn, Rob, Your Honour, the Judge | she
# cast: G = Gary Tierney | Gary, Gaz, Gazza | he
# cast: C = Con Stavrou | Con, Constantine, the prosecutor | he
# cast: P = Peanut | Alison, Alison Tierney, the youngest Tierney, the jury | she
# cast: D = Dulcie Mudge | Dulcie, Dulc | she
# cast: H = Mrs Hocking | old Mrs Hocking, the old lady next door, Vera, Vera Hocking, the old lady | she
# cast: N = Nan | their grandmother, Mrs Tierney | she
# cast: K = Constable Quigley | the constable, Quigley, Mr Quigley, Des, Des Quigley | he
---
@heading
3
Order in the Chook Shed
@end
The Inquiry was held in the chook shed, because it had seats.
They weren’t very good seats. They were nesting boxes, and some of them had been sat in quite recently by somebody else. But it was the one place in Tierneys’ back yard where you couldn’t be seen from the kitchen, and Robyn said that was what counted.
⟦R→G+C+P+D i⟧‘I’m the Judge,’⟦/⟧ she said.
⟦G→R i⟧‘Why are you?’⟦/⟧
⟦R→G i⟧‘Because I’m the only one who wasn’t in it.’⟦/⟧
⟦G→R i⟧‘You never let me be anything.’⟦/⟧
⟦R→G i⟧‘You can be the accused.’⟦/⟧
Gary thought about this. His left arm was in plaster up to the elbow, and both his knees were painted red, and he had gravel in his forehead that the doctor said would have to come out in its own time. ⟦G→R i⟧‘Do I get a last meal?’⟦/⟧
⟦R→G i⟧‘We’ll see. Con’s the prosecutor. Dulcie’s the witness. Peanut, you’re the jury.’⟦/⟧
⟦P→R i⟧‘What’s a jury do?’⟦/⟧
⟦C→P i⟧‘They sit and listen, and don’t say anything,’⟦/⟧ said Con.
⟦P→C i⟧‘I don’t want to be that!’⟦/⟧
⟦C→P i⟧‘And then at the end of it they say if he gets hung.’⟦/⟧
⟦P→C i⟧‘Oh,’⟦/⟧ said Peanut. ⟦P→C i =⟧‘All right.’⟦/⟧
There was a hen called Mrs Thatcher on the top perch. She was the only member of the public. Robyn banged on a feed tin with the tin-opener.
⟦R→G+C+P+D i⟧‘This is the Inquiry into the Crash of the *Thunderbolt*,’⟦/⟧ she said, ⟦R→G+C+P+D i =⟧‘on Saturday at ten past four, at the bottom of Mafeking Street. What was crashed was one billycart, one arm, Mrs Hocking’s letterbox, Mrs Hocking’s front fence, eleven gladioli, and Constable Quigley’s bike.’⟦/⟧
⟦D→R i⟧‘And his hat,’⟦/⟧ said Dulcie Mudge.
⟦R→D i⟧‘And his hat. It’s got to all be paid for by the end of the holidays, and Nan says somebody’s going to own up to it. So we’ve got to find out who did it. Call the first witness.’⟦/⟧
⟦C→R i⟧‘Who’s that?’⟦/⟧
⟦R→C i⟧‘Dulcie, there’s only one.’⟦/⟧
⟦C→R i⟧‘I call Dulcie.’⟦/⟧
⟦D→C i⟧‘I’m right here,’⟦/⟧ said Dulcie. She was a thin girl with a plait, who lived over the fish shop. She had never been known to tell a lie, or to stop once she had begun on the truth.
⟦C→D i⟧‘You have to swear on something. Put your hand on this.’⟦/⟧
⟦D→C i⟧‘It’s a bag of layer pellets.’⟦/⟧
⟦C→D i⟧‘Do you swear?’⟦/⟧
⟦D→C i⟧‘I’m not allowed.’⟦/⟧
⟦R→C i⟧‘Just get on with it, Con.’⟦/⟧
⟦C→D i⟧‘Where were you on the afternoon of Saturday the ninth?’⟦/⟧
⟦D→C i⟧‘On the front of the billycart. You know I was, you were on the back. I was in front because I’m lightest, and Gary was in the middle with the ropes, and you pushed and then jumped on, and you said you’d do the brake.’⟦/⟧
There was a silence in the chook shed.
⟦R→C i⟧‘Did you?’⟦/⟧ said Robyn.
⟦C→R i⟧‘I’m the prosecutor. You can’t ask me things!’⟦/⟧
⟦R→C i⟧‘Did you do the brake?’⟦/⟧
⟦C→R i⟧‘I *did* the brake. I pulled it and I pulled it. It came off in my hand.’⟦/⟧
⟦G→C i⟧‘You never said.’⟦/⟧
⟦C→G i⟧‘I did so. I yelled it out!’⟦/⟧
⟦D→R i⟧‘He yelled, ⟦C→G quoted⟧“Yaaaaah,”⟦/⟧’⟦/⟧ said Dulcie. ⟦D→R i =⟧‘I remember, because I was yelling as well and it was the same note.’⟦/⟧
⟦P→R i⟧‘Guilty!’⟦/⟧ said Peanut.
⟦R→P i⟧‘Not *yet*. Where’s the brake?’⟦/⟧
Con put his hand down the front of his shirt and took it out. He’d been carrying it there since Saturday. It was the leg of a kitchen chair, with a bit of old tyre nailed on to the end, and a bolt-hole through the top. They passed it along the nesting boxes and everybody had a look.
⟦D→R i⟧‘There’s no bolt in it,’⟦/⟧ said Dulcie.
⟦C→D i⟧‘That’s what I’m saying. It just came off.’⟦/⟧
⟦G→C i⟧‘There was a bolt. I did it up myself on Friday night with Dad’s shifter. It was that tight I got a blister.’⟦/⟧
⟦R→G i⟧‘Show us the blister.’⟦/⟧
⟦G→R i⟧‘It’s in the plaster.’⟦/⟧
⟦C→R i⟧‘Well, there wasn’t one on Saturday.’⟦/⟧
⟦G→C i⟧‘There *was!*’⟦/⟧
⟦C→G i⟧‘There *wasn’t!*’⟦/⟧
⟦R→C+G i⟧‘Order!’⟦/⟧ shouted Robyn, and hit the tin, and Mrs Thatcher got up and left.
@break *
It was the blister that did it, Robyn thought afterwards. Because Gary might do up a bolt wrong, and he might well make up a blister, but he’d never in his life have thought of putting it inside the plaster.
⟦R→C+G+D i⟧‘So it was there Friday night,’⟦/⟧ she said, ⟦R→C+G+D i =⟧‘and it wasn’t there on Saturday at four. Where was the cart?’⟦/⟧
⟦G→R i⟧‘Under the house.’⟦/⟧
⟦R→G i⟧‘All the time?’⟦/⟧
⟦G→R i⟧‘We took it to show Con’s uncle in the morning. At the shop. He said it was the best one he’d seen since Cyprus.’⟦/⟧
⟦C→R i⟧‘He gave us a Chiko Roll.’⟦/⟧
⟦R→C i⟧‘And who else saw it?’⟦/⟧
⟦D→R i⟧‘Everybody. Kevin Pike and them saw it. The man from the TAB saw it, and Mrs Hocking was getting her paper, she had a really good look. She said, ⟦H→G+C+D quoted⟧“You children will break your necks on that thing,”⟦/⟧ and she gave it a kick.’⟦/⟧
⟦R→D i⟧‘She *kicked* it?’⟦/⟧
⟦D→R i⟧‘In the wheel.’⟦/⟧
⟦C→R+G i⟧‘It’s Kevin Pike!’⟦/⟧ Con had jumped up, and hit his head on a perch. ⟦C→R+G i =⟧‘I bet it’s him. He’s got the *Red Devil*, he’s won three years in a row, he’d be frightened we’d beat him. It’s sabotage!’⟦/⟧
⟦G→C i⟧‘It’s murder,’⟦/⟧ said Gary, with relish.
⟦R→G i⟧‘You’re not dead.’⟦/⟧
⟦G→R i⟧‘I might be. It could turn to tetanus.’⟦/⟧
⟦P→R i⟧‘Is it time for me to say guilty?’⟦/⟧
⟦R→P i⟧‘No!’⟦/⟧
⟦P→R i⟧‘Well, can I go to the toilet?’⟦/⟧
⟦N→R+G+P i⟧‘What in the name of fortune are you lot up to in there?’⟦/⟧
The door was pulled open and there stood Nan, with the scrap bucket. She looked at the five of them in the nesting boxes. Behind her, in his second-best hat, and pushing what was left of a bike, was Constable Quigley.
⟦R→N i⟧‘It’s an Inquiry, Nan,’⟦/⟧ said Robyn.
⟦N→R i⟧‘It’s put them off the lay, is what it is. Come out where I can see you. Mr Quigley’s got something to say.’⟦/⟧
⟦P→N i⟧‘I *really* need to go.’⟦/⟧
⟦N→P i⟧‘Then go!’⟦/⟧
The constable took his hat off. He was a large sad man with a small moustache, and there was sticking plaster on it.
⟦K→G i⟧‘How’s the arm, young Gary?’⟦/⟧
⟦G→K i⟧‘Not bad, thanks. How’s the bike?’⟦/⟧
⟦K→G i⟧‘It’s had better Saturdays. I’ve been down there this morning measuring up the skid. Do you know what speed I reckon you were doing?’⟦/⟧
⟦G→K i⟧‘No.’⟦/⟧
⟦K→G i⟧‘Thirty-five mile an hour.’⟦/⟧
⟦C→G i⟧‘*Thirty-five!*’⟦/⟧ breathed Con. He and Gary looked at each other with shining eyes.
⟦N→C i⟧‘That’s not a compliment, Constantine.’⟦/⟧
⟦C→N i⟧‘No, Mrs Tierney.’⟦/⟧
⟦K→R+G+C+D i⟧‘Only what I can’t work out,’⟦/⟧ said the constable, ⟦K→R+G+C+D i =⟧‘is there’s no sign of any braking. And I found this, up the top, outside the paper shop.’⟦/⟧ He opened his big hand. On the palm was a bolt.
⟦G→K i⟧‘That’s it! That’s mine!’⟦/⟧
⟦R→K i⟧‘Is the nut with it?’⟦/⟧
⟦K→R i⟧‘Funny you should ask that, Robyn. It is not.’⟦/⟧
⟦D→K i⟧‘Then someone must’ve undone it. On purpose. If it’d shaken itself off then they’d both be on the road, and there’d be the washer.’⟦/⟧
⟦K→D i⟧‘I’ll thank you to leave the detecting to me, Dulcie.’⟦/⟧
⟦D→K i⟧‘Yes, Mr Quigley. But it would.’⟦/⟧
He sighed. ⟦K→D i⟧‘Yes,’⟦/⟧ he said. ⟦K→D i =⟧‘It would.’⟦/⟧
@break *
Nobody could’ve said, later on, who saw it first. Dulcie said that she did. But it was Peanut who was coming back from the toilet, and the way back from the toilet went along by Hockings’ fence; or by what was Hockings’ fence until Saturday and was now a long gap with string across it.
⟦P→H i⟧‘What’ve you got there?’⟦/⟧ they heard her saying.
⟦H→P i⟧‘Nothing that concerns you.’⟦/⟧
⟦P→H i⟧‘It’s a spanner.’⟦/⟧
⟦H→P i⟧‘I’m seeing to my letterbox.’⟦/⟧
⟦P→H i⟧‘You haven’t got a letterbox. It’s a Inquiry, did you know? I’m the jury. Why have you got a nut on your finger?’⟦/⟧
It’s a curious thing, but nobody ran. They all walked over to the string in a bunch, the Judge and the prosecutor and the accused, and the witness, and the Law. Mrs Hocking was on her knees among the flattened gladioli. She was eighty-one, and wore a hat for gardening with a pheasant’s feather in it. On the end of her ring finger, like a thimble, was a three-eighths nut.
⟦N→H i⟧‘Vera,’⟦/⟧ said Nan. ⟦N→H i =⟧‘You never.’⟦/⟧
⟦H→N i⟧‘I’m sure I don’t know what you mean.’⟦/⟧
⟦K→H i⟧‘I wonder if I might have a look at that, Mrs Hocking?’⟦/⟧
⟦H→K i⟧‘It won’t come off,’⟦/⟧ said the old lady.
⟦K→H i⟧‘I see. How long has it been on?’⟦/⟧
⟦H→K i⟧‘Since Saturday.’⟦/⟧ Her chin had begun to go up and down. ⟦H→K+G i =⟧‘It was only to be the *brake*. I didn’t want the boy hurt! I thought they’d find it gone, and not go. I’d lain there three Saturdays running listening to that contraption come down the hill, and every time I thought, this is the one. I drove an ambulance in the war. You’ve no notion what I’ve picked up off the road.’⟦/⟧
⟦C→H i⟧‘We didn’t *check* it,’⟦/⟧ said Con.
⟦H→C i⟧‘Any fool would check it! You always check your brakes!’⟦/⟧
⟦G→H i⟧‘We do now,’⟦/⟧ said Gary.
Everyone turned and looked at the constable, who was looking at his hat.
⟦R→K i⟧‘Is it a crime?’⟦/⟧ Robyn asked him.
⟦K→R i⟧‘I’d have to look it up.’⟦/⟧
⟦H→K i⟧‘I shall go quietly,’⟦/⟧ said Mrs Hocking. ⟦H→K i =⟧‘I’d only like someone to feed the cat.’⟦/⟧
⟦N→K i⟧‘You’re not going to lock her up, Des Quigley, not while I’m standing here!’⟦/⟧
⟦K→N i⟧‘I never said I was.’⟦/⟧
⟦R→K+N+H i⟧‘It’s not up to you,’⟦/⟧ said Robyn. ⟦R→K+N+H i =⟧‘I mean, sorry, Mr Quigley, but we were in the middle of it. There’s a jury.’⟦/⟧
They looked down. Peanut had got under the string and was standing right up against the prisoner with her hands behind her back. She was examining the nut.
⟦P→H i⟧‘Does it hurt?’⟦/⟧
⟦H→P i⟧‘It throbs of a night.’⟦/⟧
⟦P→H i⟧‘You want to put butter on it. I had my head in the banisters and they put butter on that.’⟦/⟧ She considered. ⟦P→R i =⟧‘Not guilty. But she’s got to pay for her own fence.’⟦/⟧
⟦C→R i⟧‘And the hat!’⟦/⟧
⟦P→C i⟧‘We’ll do the hat,’⟦/⟧ said the jury. ⟦P→C i =⟧‘It was your bottom it got squashed with.’⟦/⟧
⟦G→P+H i⟧‘What about my arm?’⟦/⟧
⟦P→G i⟧‘Your arm’s your own silly fault. You never checked.’⟦/⟧
⟦N→K i⟧‘Well,’⟦/⟧ said Nan, after a bit, ⟦N→K i =⟧‘I’ve known worse on the bench. Will you have a cup of tea, Des? Vera, come through. Mind the string. Somebody go and get the butter.’⟦/⟧
⟦H→G i⟧‘Gary,’⟦/⟧ said Mrs Hocking.
He stopped. Everybody else had started up the yard; he could hear Dulcie telling the constable about washers.
⟦G→H i⟧‘Yes, Mrs Hocking?’⟦/⟧
⟦H→G i⟧‘Thirty-five, did he say?’⟦/⟧
⟦G→H i⟧‘Yep.’⟦/⟧
The old lady let him help her up. She weighed about as much as a chook. She stood looking up Mafeking Street, to the top, where the paper shop was, with her eyes narrowed under the feather.
⟦H→G i⟧‘I had the ambulance up to sixty,’⟦/⟧ she said. ⟦H→G i =⟧‘What you want is to get your weight down lower. Bring it round when your arm’s mended, and I’ll show you.’⟦/⟧

# title: Walk-Through
# style: third person present, close on Gwen; curly quotes; AO3; two women, long untagged runs
# cast: G = Gwen Prokop | Gwen, Gwennie, Miss Prokop, Prokop | she
# cast: Y = Yesenia Battle | Yesenia, Yessi, Yes, Miss Battle | she
# cast: P = Mr. Petrakis | Petrakis, the landlord, Stavros | he
# cast: M = Gwen’s mother | her mother, your mom, Gwen's mother, Mrs. Prokop | she
# cast: L = Mrs. Lum | Mrs Lum, the upstairs neighbor, the neighbor | she
---
@summary
They have ninety minutes to get a two-thousand-dollar deposit back. They also have to be in the same room.
@end
@note
Written for the “exes, one task” prompt. No, they do not get back together. Or I don’t think so. You tell me.
@end
The spackle is the wrong white.
⟦G→Y i⟧“It’s white,”⟦/⟧ Gwen says.
⟦Y→G i⟧“It’s white white. The wall’s like a, I don’t know. Tooth.”⟦/⟧
⟦G→Y i⟧“It’ll dry down.”⟦/⟧
⟦Y→G i⟧“Does spackle dry down?”⟦/⟧
⟦G→Y i⟧“Paint dries down.”⟦/⟧
⟦Y→G i⟧“So that’s a no.”⟦/⟧ Yesenia has tied a bandana over her hair, the yellow one from the Fresno trip, and Gwen is being very careful not to have any feelings about a bandana. ⟦Y→G i =⟧“What time’s he coming?”⟦/⟧
⟦G→Y i⟧“Eleven.”⟦/⟧
⟦Y→G i⟧“And it’s?”⟦/⟧
⟦G→Y i⟧“Nine thirty-five.”⟦/⟧
⟦Y→G i⟧“Okay. Okay, that’s a movie. That’s one movie.”⟦/⟧
The apartment without furniture in it is about the size of a sneeze. Four years and there’s nothing in it now but a bucket, a mop, two rolls of paper towels and a phone playing the kind of music you put on so that nobody has to talk. There are eleven holes in the living room wall. Gwen has counted. Nine of them are Yesenia’s, from the shelf phase.
She doesn’t mention it. She puts the spackle on the knife and the knife on the wall.
⟦Y→G i⟧“You’re thinking about the shelves.”⟦/⟧
⟦G→Y i⟧“I’m not thinking about anything.”⟦/⟧
⟦Y→G i⟧“You do this thing with your jaw.”⟦/⟧
⟦G→Y i⟧“I have a jaw. It does things. Did you do the oven?”⟦/⟧
⟦Y→G i⟧“I sprayed the oven. You have to let it sit.”⟦/⟧
⟦G→Y i⟧“How long?”⟦/⟧
⟦Y→G i⟧“Till it stops smelling like cancer, I guess.”⟦/⟧ She crouches and tilts her head at the baseboard. There’s a long gray scuff there where the couch used to be. ⟦Y→G i =⟧“Oh, look. It’s Biscuit’s spot.”⟦/⟧
Neither of them says anything for a bit. Biscuit was the cat. Biscuit is still the cat, technically, but he’s the cat in Yesenia’s cousin’s house in Modesto, because the new place doesn’t take pets and Gwen is sleeping at her brother’s and her brother swells up.
⟦G→Y i⟧“How is he?”⟦/⟧
⟦Y→G i⟧“Fat. Lupe’s kids give him string cheese.”⟦/⟧
⟦G→Y i⟧“He can’t have dairy.”⟦/⟧
⟦Y→G i⟧“Nobody told him.”⟦/⟧
⟦G→Y i⟧“Yesenia, he really can’t, he gets the—”⟦/⟧
⟦Y→G i⟧“I *know* what he gets, Gwen, I cleaned it up just as much as you did.”⟦/⟧
There it is. Nine forty-one. They lasted six minutes, which beats the phone call about the electric bill by five and a half.
⟦G→Y i⟧“Sorry,”⟦/⟧ Gwen tells the wall.
⟦Y→G i⟧“It’s fine.”⟦/⟧
⟦G→Y i⟧“I’ll get the window tracks.”⟦/⟧
⟦Y→G i⟧“I said it’s fine.”⟦/⟧
⟦G→Y i⟧“I heard you. I’m still getting the window tracks.”⟦/⟧
@break * * *
Window tracks, it turns out, are where everything goes to die. Gwen gets four ladybugs, a lot of black grit and the back of an earring. She holds it up to the light, a little brass butterfly nothing, and she knows exactly what night it is from.
She puts it in her pocket. Then she thinks about it and takes it out again.
⟦G→Y i⟧“Is this yours?”⟦/⟧
Yesenia leans around the kitchen door with rubber gloves up to her elbows. ⟦Y→G i⟧“Is what mine?”⟦/⟧
⟦G→Y i⟧“Back of an earring.”⟦/⟧
⟦Y→G i⟧“I don’t wear those kind. I wear hooks.”⟦/⟧
⟦G→Y i⟧“You wore them to Dana’s thing. The New Year’s thing.”⟦/⟧
⟦Y→G i⟧“Huh.”⟦/⟧ She comes over. She has to come close to see it, and she smells like lemon and poison, and she doesn’t step away when she’s done seeing it. ⟦Y→G i =⟧“Those were your sister’s. I borrowed them off your sister.”⟦/⟧
⟦G→Y i⟧“I thought you lost one.”⟦/⟧
⟦Y→G i⟧“I did lose one. I told her I got mugged.”⟦/⟧
⟦G→Y i⟧“You told my sister you got *mugged*?”⟦/⟧
⟦Y→G i⟧“She was so mad, Gwennie! You know how she gets. I panicked.”⟦/⟧
⟦G→Y i⟧“She still talks about that. She thinks our street’s dangerous. She bought me pepper spray!”⟦/⟧
⟦Y→G i⟧“I know. I ate dinner on that lie for like two years.”⟦/⟧
And Gwen laughs, is the thing. It comes out of her like a hiccup, and then Yesenia’s going too, bent over with the gloves on her knees, and it’s just so stupid, it’s an earring, it’s not even the earring, and the sound goes all around the empty room and comes back bigger.
Somebody knocks on the ceiling. Three thumps with a broom handle, same as always.
⟦Y→L i⟧“Sorry, Mrs. Lum!”⟦/⟧ Yesenia yells.
⟦L→Y i⟧“You girls still here?”⟦/⟧ It’s muffled, but it’s not that muffled. You could always hear everything in this building. That was part of the trouble.
⟦G→L i⟧“Just cleaning! We’ll be out by noon!”⟦/⟧
⟦L→G+Y i⟧“Don’t let him charge for the blinds! Blinds were broken before!”⟦/⟧
⟦G→L i⟧“We won’t!”⟦/⟧
⟦L→G+Y i⟧“I have a picture!”⟦/⟧
Yesenia mouths, *she has a picture?* Gwen shrugs. Upstairs the slippers shuffle away, toward the kitchen, toward whatever it is Mrs. Lum does all morning with what sounds like a bag of marbles.
⟦Y→G i⟧“I’m going to miss her,”⟦/⟧ Yesenia says.
⟦G→Y i⟧“She reported us for the fish.”⟦/⟧
⟦Y→G i⟧“It was a lot of fish.”⟦/⟧
@break * * *
Ten twenty. The oven has stopped smelling like anything except oven. They do it together because it’s a two-person job, one to hold the flashlight and one to scrape, and Gwen has the better elbow.
⟦Y→G i⟧“Left.”⟦/⟧
⟦G→Y i⟧“Here?”⟦/⟧
⟦Y→G i⟧“No, your other. There’s a lump. It’s cheese or it’s rust.”⟦/⟧
⟦G→Y i⟧“It’s cheese. It’s the lasagna.”⟦/⟧
⟦Y→G i⟧“Which lasagna?”⟦/⟧
⟦G→Y i⟧“You know which lasagna.”⟦/⟧
The light wobbles. She does know. The lasagna was for Gwen’s mother, who came up on the bus from Bakersfield with a cooler full of tamales in case there wasn’t any real food, and it had boiled over, and her mother had looked at Yesenia on her knees in front of the smoking oven and said to Gwen in a voice she thought was low, ⟦M→G i quoted⟧“Well, at least she tries.”⟦/⟧
⟦Y→G i⟧“Does your mom know?”⟦/⟧
⟦G→Y i⟧“Know what?”⟦/⟧
⟦Y→G i⟧“Gwen.”⟦/⟧
⟦G→Y i⟧“I told her you got a job in Sacramento.”⟦/⟧
⟦Y→G i⟧“I don’t have a job in Sacramento.”⟦/⟧
⟦G→Y i⟧“I’m aware.”⟦/⟧
⟦Y→G i⟧“So what happens at Easter? I commute?”⟦/⟧
⟦G→Y i⟧“I figured you’d get really into it. Promotions. Then, like, you’d drift.”⟦/⟧ She scrapes. The cheese lets go all at once and skitters to the back. ⟦G→Y i =⟧“She likes you, is the problem. She asked me for your shirt size.”⟦/⟧
⟦Y→G i⟧“She did?”⟦/⟧
⟦G→Y i⟧“There’s a sweatshirt. It has an owl.”⟦/⟧
⟦Y→G i⟧“Oh no.”⟦/⟧
⟦G→Y i⟧“It says *Owl Always Be Your Family*.”⟦/⟧
⟦Y→G i⟧“Oh, Gwen. No. Did you tell her medium?”⟦/⟧
She doesn’t answer because of her throat. She gets her whole head into the oven instead, which is a thing people have done for worse reasons, and goes after that cheese, and when she comes out again Yesenia has put down the flashlight and is sitting back on her heels with her gloves off, turning the bandana around and around in her hands.
⟦Y→G i⟧“I didn’t want you to think it was because of Dana.”⟦/⟧
⟦G→Y i⟧“I don’t think that.”⟦/⟧
⟦Y→G i⟧“You said it. In the car.”⟦/⟧
⟦G→Y i⟧“I said a lot of things in the car.”⟦/⟧
⟦Y→G i⟧“It wasn’t anybody. It was just, I’d come home, and you’d be right there on that couch, and I’d miss you. And you were right there.”⟦/⟧
⟦G→Y i⟧“I was tired. I was doing doubles.”⟦/⟧
⟦Y→G i⟧“I know you were.”⟦/⟧
⟦G→Y i⟧“Somebody had to do doubles, Yes.”⟦/⟧
⟦Y→G i⟧“I *know*. I’m not saying it’s your fault. I’m saying I was lonely and you were eight feet away and I couldn’t figure out how to say *hey.*”⟦/⟧
Eight feet. It’s about that from here to the wall with the tooth-colored paint. Gwen measures it with her eyes, and then she wipes her hands down the front of her shirt, both sides, for something to do.
⟦G→Y i⟧“Hey,”⟦/⟧ she says.
It’s four months late. It’s a joke, sort of. Yesenia covers her face with the bandana and doesn’t laugh at all.
@break * * *
Mr. Petrakis is early. Mr. Petrakis, who once took nineteen days to come about a toilet, is on the landing at ten to eleven with a clipboard and his reading glasses pushed up into what’s left of his hair.
⟦P→G+Y i⟧“Ladies.”⟦/⟧
⟦G→P i⟧“Hi, Mr. Petrakis.”⟦/⟧
⟦P→G+Y i⟧“So sad. Four years! Always rent on time, almost always.”⟦/⟧ He’s already looking past them. ⟦P→G i =⟧“Miss Prokop. What is this white?”⟦/⟧
⟦Y→P i⟧“It dries down,”⟦/⟧ says Yesenia, without blinking.
⟦P→Y i⟧“It’s like toothpaste.”⟦/⟧
⟦Y→P i⟧“It’s premium. It’s got a primer in it. You’re going to want to wait, what’d the guy say?”⟦/⟧
⟦G→Y i⟧“Seventy-two hours,”⟦/⟧ Gwen supplies.
⟦Y→P i⟧“Seventy-two hours. It’s a chemical thing.”⟦/⟧
He makes a mark on the clipboard. It could be a good mark. He goes into the bathroom and runs the tap, flushes, runs the tap again. They stand side by side against the counter like two kids outside the principal’s office, arms almost touching, not touching.
⟦G→Y i⟧“Premium,”⟦/⟧ she whispers.
⟦Y→G i⟧“Shut up.”⟦/⟧
⟦G→Y i⟧“*What’d the guy say.*”⟦/⟧
⟦Y→G i⟧“Shut *up,* you’re going to make me—”⟦/⟧
⟦P→G+Y i⟧“The blinds in here are broken!”⟦/⟧
From upstairs, instantly, like the voice of God: ⟦L→P i⟧“They were broken before! I have a picture!”⟦/⟧
There’s a silence in the bathroom.
⟦P→L i⟧“Thank you, Mrs. Lum,”⟦/⟧ says Mr. Petrakis, with dignity.
It takes him fifteen minutes. He opens each cabinet and looks at the inside of the door. He gets down on one knee in front of the oven with a hand on the counter, grunting, and he’s so quiet down there that Gwen feels Yesenia’s fingers grab a pinch of her sleeve, just the sleeve. They wait.
⟦P→G+Y i⟧“Who cleaned this?”⟦/⟧
⟦G→P i⟧“We both did.”⟦/⟧
⟦P→G+Y i⟧“My wife should see this. Twenty years I have this oven, I never saw the bottom. I thought it was black.”⟦/⟧ He gets up in stages. ⟦P→G+Y i =⟧“Full deposit. I mail the check. One check, or two checks?”⟦/⟧
And that’s the question, isn’t it. He’s got the pen over the form. He’s only asking. He looks from one of them to the other, with the glasses on now and his eyes big behind them, and Gwen can see him get there. He was never stupid. It was only the toilet.
⟦P→G+Y i⟧“Two different address,”⟦/⟧ he says, more gently. ⟦P→G+Y i =⟧“Two checks. It’s no trouble.”⟦/⟧
⟦Y→P i⟧“Thanks,”⟦/⟧ says Yesenia.
⟦G→P i⟧“Thank you, Mr. Petrakis.”⟦/⟧
@break * * *
On the sidewalk they split what there is to split. Gwen gets the mop. Yesenia gets the bucket, which is no good without the mop, and neither of them says so.
⟦Y→G i⟧“You parked?”⟦/⟧
⟦G→Y i⟧“Bus. You?”⟦/⟧
⟦Y→G i⟧“Around the corner. I could drop you.”⟦/⟧
⟦G→Y i⟧“It’s the other way.”⟦/⟧
⟦Y→G i⟧“I know which way your brother lives.”⟦/⟧
A truck goes by. On the third floor a curtain moves, and there’s Mrs. Lum’s hand, waving, or maybe just cleaning the glass.
⟦G→Y i⟧“I’m going to take the bus,”⟦/⟧ says Gwen. ⟦G→Y i =⟧“I think I have to take the bus.”⟦/⟧
⟦Y→G i⟧“Yeah. Okay. With a mop?”⟦/⟧
⟦G→Y i⟧“People take worse on the 38.”⟦/⟧
⟦Y→G i⟧“That’s true.”⟦/⟧ She swings the bucket a little. ⟦Y→G i =⟧“Medium’s fine, by the way. For the owl.”⟦/⟧
⟦G→Y i⟧“You’d wear it?”⟦/⟧
⟦Y→G i⟧“I’d wear it out of the *house,* Prokop.”⟦/⟧
Gwen gets on the bus with the mop between her knees. She’s four stops along before she finds the earring back stuck to her palm, and when she looks at it she can’t think, for a second, which of them it belonged to.

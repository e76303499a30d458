# title: All I Want For Christmas Is For Dot To Stop Lying
# style: third person present; straight quotes; holiday exchange; roller derby team; six persons; derby names; long
# cast: N = Nadia Kaczmarek | Nadia, Meat, Fresh Meat, the rookie, the new girl | she
# cast: B = Hell's Belle | Belle, Annabelle, Annabelle Trujillo | she
# cast: D = Dot Svensson | Dot, Dot Matrix, Dorothy, Coach, the coach | she
# cast: O = Doom Service | Doom, Marguerite, Marguerite Oduya | she
# cast: J = Pain Eyre | Pain, Jane, Jane Prudhomme, the librarian | she
# cast: T = Tiny Tantrum | Tiny, Alma, Alma Faleolo | she
# cast: U = Nadia's grandmother | Busia, her grandmother | she
# cast: H = Mr. Hruska | Hruska, the landlord, the rink's owner | he
---
@note
Written for the Thornton Avenue Holiday Exchange 2019, for crimsonquads, who asked for "team as family, someone isn't okay and is hiding it, Tiny lifting something heavy, NO angst w/o comfort." I hope you like it!! Beta'd by my wife who doesn't watch the show and now does.
@end
The hat goes around at the end of Tuesday practice. It's a helmet, actually, it's Tiny's, so it smells the way that it smells.
⟦B→N i⟧"Draw one, don't read it out, don't swap it,"⟦/⟧ says Belle, shaking the thing under each nose. ⟦B→N i =⟧"Twenty dollar limit. Last year somebody spent two hundred on Doom and we had to have a vote."⟦/⟧
⟦O→B i⟧"It was a good mattress,"⟦/⟧ says Doom Service.
⟦B→O i⟧"It was a *mattress*, Marguerite."⟦/⟧
⟦O→B i⟧"I clean forty-one rooms a day. I make beds all day long and I was sleeping on a futon. I'm not sorry."⟦/⟧
⟦T i⟧"Whoever it was isn't sorry either,"⟦/⟧ says Tiny Tantrum, retying a skate. She's six foot one. She doesn't look up.
Nadia's been on the team for five weeks. She doesn't have a name yet. She's Meat, or Fresh Meat, or sometimes, when Coach is feeling warm, You With The Ankles. She puts her hand in the helmet and feels around among the little damp papers; she wants Jane, who'd be easy, you'd just get her a book. She unfolds it down by her hip.
*DOT*, it says.
She looks up. Across the track the coach is sitting on the penalty bench with her clipboard and her whistle and her terrible beige cardigan. She's sixty-one years old. She's got a hip made of titanium, and she has been doing this since before they had rules.
⟦D→N i⟧"What are you gawping at, Ankles?"⟦/⟧ says Dot Svensson.
⟦N→D i⟧"Nothing, Coach!"⟦/⟧
@break ☆
⟦N→U i⟧"But what do you get a person like that?"⟦/⟧
⟦U→N i⟧"Slippers,"⟦/⟧ says her grandmother, on the phone from Hamtramck. Behind her the TV is on in Polish. ⟦U→N i =⟧"Everybody is having cold feet."⟦/⟧
⟦N→U i⟧"Not Coach. I don't think she's even got feet. I think it's wheels all the way up."⟦/⟧
⟦U→N i⟧"Does she have a husband?"⟦/⟧
⟦N→U i⟧"I don't think so."⟦/⟧
⟦U→N i⟧"A cat?"⟦/⟧
⟦N→U i⟧"Busia, I don't *know*, that's what I'm telling you. I've been there for five weeks and she's told me to bend my knees about four thousand times and that's the whole relationship."⟦/⟧
⟦U→N i⟧"So go to her house. You look around. You see what she's missing. When I married your grandfather I looked in his kitchen, he had one spoon."⟦/⟧
⟦N→U i⟧"I can't just show up at her *house*."⟦/⟧
⟦U→N i⟧"Take a cake,"⟦/⟧ says Busia. ⟦U→N i =⟧"Who says no to a cake?"⟦/⟧
@break ☆
The address on the emergency sheet is a yellow duplex on Mound Road. There's a dumpster in the driveway, with a sofa in it. A man she's never seen before tells her that there's no Svensson here; the whole place got sold back in September, he's putting in granite.
Nadia stands on the sidewalk with her cake.
She could go home. She'd only have to ask somebody on Thursday. But it's late, it's snowing, her bus goes right past the rink, and there's a light on in the rink, at the back, in the room where the rental skates are.
She knocks. A toilet flushes. There's a thump and a clatter and then the side door opens about four inches on a chain.
⟦D→N i⟧"We're closed."⟦/⟧
⟦N→D i⟧"It's me, Coach. It's, um. Ankles."⟦/⟧
⟦D→N i⟧"I can see that. What do you want?"⟦/⟧
⟦N→D i⟧"I brought you a cake?"⟦/⟧
The one eye that she can see regards the cake. Dot is in a flannel nightgown. Behind her, beyond the racks and racks of brown skates, size one to size fourteen, there's a camp bed with a reading lamp clipped to it, and a hot plate, and a row of framed pictures on the shelf where they keep the deodorant spray.
⟦N→D i⟧"Do you,"⟦/⟧ Nadia says. ⟦N→D i =⟧"Coach, are you living here?"⟦/⟧
⟦D→N i⟧"I was doing inventory."⟦/⟧
⟦N→D i⟧"In your nightie?"⟦/⟧
⟦D→N i⟧"It's a long inventory. What kind of a cake?"⟦/⟧
⟦N→D i⟧"Poppy seed."⟦/⟧
The chain comes off. A hand comes out and takes the plate, and then it stays there in the gap a while with the snow falling on its knuckles.
⟦D→N i⟧"You've got a good heart and weak edges,"⟦/⟧ says Dot. ⟦D→N i =⟧"I'm going to tell you this once. You didn't see anything. You didn't see it and you aren't going to tell the rest of them. I've had thirty-four years of looking after that pack of hyenas, and I'm not about to have it going the other way. You got me?"⟦/⟧
⟦N→D i⟧"Yes, Coach."⟦/⟧
⟦D→N i⟧"Bend your knees on the ice going home."⟦/⟧
The door shuts.
@break ☆
She lasts till Thursday, which she thinks is pretty good.
⟦J→N i⟧"You've laced that one to the other one,"⟦/⟧ says Jane.
Nadia looks down. She has. The locker room's full of steam and duct tape and somebody's speaker, and Pain Eyre, reference desk by day and the meanest hip check in the tri-county by night, is watching her over half-moon glasses.
⟦N→J i⟧"I'm fine."⟦/⟧
⟦J→N i⟧"I didn't say you weren't. I said that you'd laced your left skate to your right."⟦/⟧
⟦B→N i⟧"Is it a boy?"⟦/⟧ yells Belle from the shower.
⟦N→B i⟧"No!"⟦/⟧
⟦B→N i⟧"Is it a girl?"⟦/⟧
⟦N→B i⟧"It's not *anybody*, it's, I just... if you knew something. About a person. And they'd made you promise not to."⟦/⟧
The speaker goes off. She's not sure who did it.
⟦O→N i⟧"What person?"⟦/⟧ says Doom.
⟦N→O i⟧"I promised."⟦/⟧
⟦J→N i⟧"Are they in danger?"⟦/⟧
⟦N→J i⟧"Not like *danger* danger."⟦/⟧
⟦O→N i⟧"Are they sick? Is somebody hitting them?"⟦/⟧
⟦N→O i⟧"No! God. They're just sort of... cold."⟦/⟧
⟦J→N i⟧"Cold emotionally?"⟦/⟧
⟦N→J i⟧"There's no *heat* in there!"⟦/⟧ Nadia bursts out. ⟦N→J i =⟧"It goes off at ten, it's on a timer, you can see your breath! She's got a hot plate! She's got all her pictures up next to the foot spray!"⟦/⟧
Then she puts both hands over her mouth, too late.
It's Tiny that gets it. She'd been sitting on the end of the bench, a towel on her head. She takes off the towel.
⟦T→N i⟧"I came in early Sunday to use the weights,"⟦/⟧ she says. ⟦T→N i =⟧"I smelled toast."⟦/⟧
⟦B→T i⟧"So?"⟦/⟧ says Belle, who's come out dripping.
⟦T→B i⟧"So who makes toast at a rink?"⟦/⟧
They all look at each other. They all look at the far wall, at the other side of which is the skate room.
⟦O i⟧"Oh, *Dorothy*,"⟦/⟧ says Doom Service.
@break ☆
⟦B i⟧"I'm going to kill her."⟦/⟧
⟦J→B i⟧"That seems counterproductive."⟦/⟧
⟦B→J i⟧"She drove me to Toledo when my mom was in surgery! She sat there eleven hours! And she's been sleeping in with the *rentals*?"⟦/⟧
⟦T→B i⟧"Keep it down, she's right out there."⟦/⟧
⟦B→T i⟧"Since *when*?"⟦/⟧
⟦N→B i⟧"September, I think. They sold the building."⟦/⟧
⟦O→N i⟧"And she told you this?"⟦/⟧
⟦N→O i⟧"She told me inventory."⟦/⟧
They're in Doom's minivan with the windows fogged, all five, in the parking lot of the Coney Island across the street. There are onion rings. Nobody's eating them but Tiny.
⟦J→O i⟧"All right. Facts,"⟦/⟧ says the librarian. She's got out an index card. ⟦J→O i =⟧"What does she bring in?"⟦/⟧
⟦O→J i⟧"Whatever Hruska pays her for opening up. And the Social Security, if she's filed. She never took a dime from the league."⟦/⟧
⟦T→O i⟧"She's never taken a *ride*. I offered her a ride in a blizzard one time, she said that she liked the air."⟦/⟧
⟦B→J i⟧"I've got a couch."⟦/⟧
⟦J→B i⟧"You have three children and an iguana."⟦/⟧
⟦B→J i⟧"I've got *half* a couch."⟦/⟧
⟦O→B i⟧"She won't take it. You could have a mansion, she wouldn't take it. You heard what she told the kid, she's not having it go the other way."⟦/⟧
⟦N→O i⟧"So how did she end up doing it for everybody else?"⟦/⟧ Nadia says. She's in the way-back, with the hockey bags, and they have to turn around. ⟦N→O i =⟧"I mean how'd she get *you* to take stuff? You guys are all horrible at it. Tiny drove on a flat for a week so she wouldn't have to ask me for my jack."⟦/⟧
There is a silence.
⟦O→N i⟧"She never offers,"⟦/⟧ says Doom slowly. ⟦O→N i =⟧"You know what, she doesn't. When I left Raymond, I had the two garbage bags and the baby. I'd nowhere to go to. And Dot comes up to me in the lot and she goes, ⟦D→O i quoted⟧'Oduya, I'm stuck. I've got this back bedroom, the insurance says it has to be occupied.'⟦/⟧"⟦/⟧
⟦T→O i⟧"She told me her doctor said she needed to have somebody to eat supper with. For her *blood pressure*."⟦/⟧
⟦B→T i⟧"No! She said that to you? She told me that she couldn't work the VCR!"⟦/⟧
⟦J→B i⟧"I was informed,"⟦/⟧ says Jane, and takes off her glasses, and has to wipe them, ⟦J→B i =⟧"that the team required an alphabetizer. I'd just been let go by the county. I alphabetized socks for six weeks. She gave me forty dollars each Friday in an envelope and a pot roast."⟦/⟧
⟦B→J i⟧"What do socks even alphabetize *by*?"⟦/⟧
⟦J→B i⟧"It was by owner."⟦/⟧
⟦T i⟧"Huh,"⟦/⟧ says Tiny. She eats the last onion ring, thoughtfully. ⟦T→N i =⟧"So what we need is a job only she can do. And it's got to be that we're the ones who're stuck."⟦/⟧
All of them are looking at the way-back again.
⟦N→T i⟧"What?"⟦/⟧ says the rookie. ⟦N→T i =⟧"Why's everyone looking at me?"⟦/⟧
@break ☆
⟦N→D i⟧"Coach, I'm stuck,"⟦/⟧ says Nadia.
It's the Saturday before Christmas. Practice is over. Dot's stacking cones, and she's got fingerless gloves on, indoors, and a cough that she says is dust.
⟦D→N i⟧"You're not stuck, you're upright. It's your crossovers. You're scared of your left foot."⟦/⟧
⟦N→D i⟧"No, I mean I've got a problem. With the house."⟦/⟧
⟦D→N i⟧"What house?"⟦/⟧
⟦N→D i⟧"My grandmother's. In Hamtramck? I live in the upstairs. And the downstairs back was my uncle's but he moved to Tampa. And Busia's seventy-nine. She won't have a nurse, she threw a shoe at the last one. She says they talk to her like a baby. I'm at work all day and I'm here three nights. I'm just, I'm scared she'll fall."⟦/⟧
All of this is true. That was Jane's idea, *don't make up anything you can document.*
⟦D→N i⟧"Get her a button,"⟦/⟧ says Dot.
⟦N→D i⟧"She'd throw it. I need someone who can yell at her. Somebody tough. I don't know anyone that's..."⟦/⟧ She's supposed to look wistful here. She has never been much of an actress. What happens instead is that she thinks about Busia on the stairs with the laundry, and her eyes fill up all by themselves. ⟦N→D i =⟧"There's no money in it. It'd just be the room. It's got a radiator. It bangs."⟦/⟧
The coach sets one cone on top of another. She squares it up with her palm.
⟦D→N i⟧"Did they put you up to this?"⟦/⟧
⟦N→D i⟧"Who?"⟦/⟧
⟦D→N i⟧"The pack of hyenas who're lying on their bellies behind the snack bar."⟦/⟧
There's a crash from behind the snack bar, like somebody large sitting up into a nacho machine.
⟦T→D i⟧"Hi, Dot,"⟦/⟧ says Tiny.
⟦D→T+B+O+J i⟧"All of you. Out. On the line."⟦/⟧
They come out and stand on the line, with their heads down. There's cheese on Tiny. Dot walks along them with her hands behind her. You can hear the hip.
⟦D→O i⟧"The insurance says it has to be occupied,"⟦/⟧ she says to Doom.
⟦O→D i⟧"Yes, ma'am."⟦/⟧
⟦D→T i⟧"Blood pressure."⟦/⟧
⟦T→D i⟧"It did go down, though. You said so."⟦/⟧
⟦D→J i⟧"I still can't find a thing in that sock drawer, Prudhomme."⟦/⟧
⟦J→D i⟧"It was *perfectly* clear, Dorothy, it was by owner."⟦/⟧
⟦D→B i⟧"And you. Quit crying."⟦/⟧
⟦B→D i⟧"I'm not quitting,"⟦/⟧ sobs Belle. ⟦B→D i =⟧"You make me so mad! You sat there for eleven hours! How come you get to sit there, and we don't?"⟦/⟧
Dot opens her mouth. She's got a lot of voice, for her size, it's taken the paint off walls. They all get ready for it.
⟦D→B i⟧"I didn't know how,"⟦/⟧ she says.
It's hardly louder than the compressor.
⟦D→B i⟧"I got the letter in June. I thought, I'll tell them Tuesday. And Tuesday it was Oduya's custody hearing, and then it was regionals, and then there was the new one here falling over everything. There's never a good night for it. You get to be the one who... it's been thirty-four years. I didn't know who I'd be, if I wasn't."⟦/⟧
⟦O→D i⟧"You'd be Dot,"⟦/⟧ says Doom.
⟦D→O i⟧"I'd be an old woman in a back bedroom."⟦/⟧
⟦O→D i⟧"I was a young one in a back bedroom. You told me it was a rental property."⟦/⟧
And nobody laughs, exactly, but it goes along the line. It gets as far as Dot and stops at the corner of her mouth.
The side door bangs then. It's Hruska, the rink's owner, stamping off snow, with his keys in his fist and his ears red.
⟦H i⟧"Somebody want to tell me,"⟦/⟧ he says, ⟦H i =⟧"why there's a bed in my skate room?"⟦/⟧
⟦T→H i⟧"It's mine,"⟦/⟧ says Tiny at once.
⟦B→H i⟧"It's mine,"⟦/⟧ says Belle.
⟦J→H i⟧"I believe you'll find that it's mine."⟦/⟧
⟦O→H i⟧"Mine. I get tired."⟦/⟧
⟦H→D i⟧"There's a nightgown on it. Dot? You living in my building?"⟦/⟧
She draws herself up, all five foot two. Her chin's trembling a little, and she is just about to say it, you can see that it'll half kill her.
⟦N→H i⟧"She's living in *mine*,"⟦/⟧ says Nadia.
Everyone looks at her. She skates forward, out of the line. She's not thinking about it: she crosses left over right, and over again, clean, right through the middle of the track, and plants herself in front of Mr. Hruska with her stupid ankles together.
⟦N→H i⟧"She was only storing it. We're moving her today. We're just waiting on Tiny to lift the bed."⟦/⟧
⟦T→H i⟧"I could lift it right now,"⟦/⟧ says Tiny.
⟦H→T i⟧"It's a folding bed."⟦/⟧
⟦T→H i⟧"I could lift it with you on it."⟦/⟧
The landlord takes a look at them, one to the next. He's known them a long time. He sponsored the jerseys.
⟦H→D i⟧"You could've just said, Dot,"⟦/⟧ he mumbles finally. ⟦H→D i =⟧"I'd have left the heat on."⟦/⟧
@break ☆
⟦U→D i⟧"You are late,"⟦/⟧ says Busia, from the top of the porch steps. She is four foot ten. She has a shoe in her hand, in case.
⟦D→U i⟧"There was a parade,"⟦/⟧ says Dot.
There's a minivan and a hatchback and a bike. There's a big Samoan woman coming up the walk with a bed under one arm and an armchair under the other. There's a librarian with a box that's marked SOCKS, A–M.
⟦U→D i⟧"You're the one who yells at my granddaughter?"⟦/⟧
⟦D→U i⟧"I am."⟦/⟧
⟦U→D i⟧"Does it help?"⟦/⟧
Dot considers it. Nadia, who's behind her holding nine framed photographs, holds her breath too.
⟦D→U i⟧"She did a crossover today that'd make you weep,"⟦/⟧ says the coach.
⟦U→D i⟧"Hm. You like poppy seed?"⟦/⟧
⟦D→U i⟧"I had a piece last week that was a bit dry."⟦/⟧
⟦U→D i⟧"*Dry!*"⟦/⟧ cries her grandmother, and out of the corner of her eye Nadia sees the shoe come up, and Dot's chin come up to meet it; and she understands that it's going to be all right. It's going to be extremely loud.
⟦B→N i⟧"So that's your twenty dollars,"⟦/⟧ Belle says in her ear. ⟦B→N i =⟧"What'd you do, adopt her?"⟦/⟧
⟦N→B i⟧"I got slippers too."⟦/⟧
⟦O→B i⟧"She needs a name,"⟦/⟧ says Doom, going by with a lamp. ⟦O→B i =⟧"She can't go on being Meat. Not after she stared down Hruska."⟦/⟧
⟦J→O i⟧"Grandma Moses Malone?"⟦/⟧
⟦T→J i⟧"No. Too long for the shirt."⟦/⟧
⟦B→T i⟧"Rookie Monster."⟦/⟧
⟦T→B i⟧"There's one in Flint."⟦/⟧
From inside the house they can hear the radiator start to bang, and two old women in two different accents, telling each other how you bleed it.
⟦D i⟧"*Ankles!*"⟦/⟧ bawls the one in front.
⟦N→D i⟧"Yes, Coach?"⟦/⟧
⟦D→N i⟧"Bring me in those pictures. And wipe your damn feet, you live here."⟦/⟧
⟦N→D i⟧"Yes, Coach,"⟦/⟧ says Nadia.
Tiny is looking at Doom, and Doom's looking at Belle.
⟦T→N i⟧"Ankle Grinder,"⟦/⟧ says Tiny.
And that's what goes on the shirt.
@end_note
Happy holidays crimsonquads!! Tiny lifts: one bed, one armchair, (offscreen) one refrigerator. Come yell at me.
@end

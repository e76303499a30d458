# title: Boat at Half Eight
# style: first person present; em-dash speech, Irish, dash repeated after a tag; femslash breakup; hardly any tags in the car
# cast: D = Dervla Keane | Dervla, Derv, Keane | she | narrator
# cast: M = Majella Toomey | Majella, Jel, Maj, my girlfriend | she
# cast: G = Garda Cuddihy | the guard, the garda, the young guard, Cuddihy | he
# cast: B = the lad at the till | the lad, the lad in Applegreen, the boy | he
# cast: N = Nana Keane | Nana, my grandmother, Mrs Keane, your nana | she
# cast: F = the woman at the barrier | the woman in the hi-vis, the ferry woman | she
---
We’re past Youghal before either of us says a thing that isn’t about the heater.
⟦M→D i⟧—Are you hungry?⟦/⟧
⟦D→M i⟧—No. Are you?⟦/⟧
⟦M→D i⟧—I could eat.⟦/⟧
⟦D→M i⟧—You could’ve eaten at home.⟦/⟧
⟦M→D i⟧—There was nothing in it, Derv. I’d cleaned out the fridge. I was being good.⟦/⟧
The wipers go over and back. It’s ten past four in the morning and I’m driving my girlfriend to the boat, only she’s not my girlfriend, she hasn’t been since Sunday week, we agreed on it at the table with a pot of tea like two people buying a washing machine. It was the lift we hadn’t agreed on. The lift I offered. I don’t know what came over me.
⟦D→M i⟧—There’s an Applegreen in Dungarvan.⟦/⟧
⟦M→D i⟧—Is it all night?⟦/⟧
⟦D→M i⟧—I’d say so.⟦/⟧
⟦M→D i⟧—Grand.⟦/⟧
Everything she owns is on the back seat with a belt around it. There’s a plant on top. I told her you can’t bring a plant to France, there’s a thing about soil, and she wanted to know who’d search a spider plant, and I’d no answer to that. It’s my plant. It was. I’ve split it that many times, there’s a bit of it in every house I ever lived in.
⟦M→D i⟧—Did you ring your nana?⟦/⟧
⟦D→M i⟧—I will.⟦/⟧
⟦M→D i⟧—You’ll have to tell her some time.⟦/⟧
⟦D→M i⟧—I know that.⟦/⟧
⟦M→D i⟧—She’ll think I went off without saying goodbye.⟦/⟧
⟦D→M i⟧—You *are* going off without saying goodbye.⟦/⟧
⟦M→D i⟧—That’s not fair. I went out there twice, and you were sat in front of me both times with a face on you. What was I meant to do? Write it on the cake?⟦/⟧
⟦D→M i⟧—She’d have liked that.⟦/⟧
I hear the breath go down her nose. It isn’t a laugh. It’s where one used to be.
@break ◦
There are two lads and a bread van at the Applegreen. She wants a breakfast roll. She wants it with everything, at half past four, at the end of the world.
⟦B→M i⟧—Red or brown?⟦/⟧ says the lad at the till.
⟦M→B i⟧—Both.⟦/⟧
⟦B→M i⟧—Both?⟦/⟧
⟦D→B i⟧—She has both,⟦/⟧ I tell him.
⟦B→D i⟧—And yourself?⟦/⟧
⟦D→B i⟧—Just a tea.⟦/⟧
⟦M→D i⟧—You’ll be picking at mine.⟦/⟧
⟦D→M i⟧—I won’t.⟦/⟧
⟦M→B i⟧—Cut it in half for us, would you?⟦/⟧ she says to the boy. ⟦M→B i =⟧—She’ll be picking at mine.⟦/⟧
⟦B→M+D i⟧—Are ye going on your holidays?⟦/⟧
He’s only eighteen or so, with a rash. He has the knife held up over the roll and a nice open face, and he wants to know. I look at the sausages going around.
⟦M→B i⟧—We are,⟦/⟧ says Majella.
⟦B→M i⟧—Anywhere nice?⟦/⟧
⟦M→B i⟧—Lyon.⟦/⟧
⟦B→M i⟧—Is there a beach?⟦/⟧
⟦M→B i⟧—There’s two rivers.⟦/⟧
⟦B→M+D i⟧—Lovely,⟦/⟧ he says. ⟦B→M+D i =⟧—Ye’ll have a ball.⟦/⟧
We eat it in the car with the windows fogging. I’ve my half gone before I remember I wasn’t going to.
⟦D→M i⟧—Why did you tell him that?⟦/⟧
⟦M→D i⟧—I don’t know. It was easier.⟦/⟧
⟦D→M i⟧—Easier than what?⟦/⟧
⟦M→D i⟧—Than telling a child with a knife that I’m leaving you.⟦/⟧
⟦D→M i⟧—You’re not leaving me. We agreed.⟦/⟧
⟦M→D i⟧—We did, yeah.⟦/⟧
⟦D→M i⟧—It was mutual.⟦/⟧
⟦M→D i⟧—You keep on saying that. You said it to the landlord. You said it to the man about the *broadband.*⟦/⟧
⟦D→M i⟧—He asked me why I was cancelling!⟦/⟧
⟦M→D i⟧—You’ve sauce on your chin.⟦/⟧
I get it with my sleeve. She’s holding out a napkin. She holds it out for a second more, then folds it and puts it in the door.
@break ◦
There’s a checkpoint after Kilmacthomas, two cones and a torch, and a young guard in the rain with his collar up. I let down the window.
⟦G→D i⟧—Morning, ladies. Where are we off to?⟦/⟧
⟦D→G i⟧—Rosslare.⟦/⟧
⟦G→D i⟧—Have you drink taken?⟦/⟧
⟦D→G i⟧—I’ve a breakfast roll taken.⟦/⟧
⟦G→D i⟧—Is it your own car?⟦/⟧
⟦D→G i⟧—It is.⟦/⟧
⟦M→G i⟧—It’s half mine,⟦/⟧ says Majella.
It’s true, and we’d forgotten it, the two of us. It wasn’t on the list. We did the pots and the good towels and the wok, we did the Netflix. I turn and look at her and she’s looking at me, with her mouth a bit open. The guard shines his torch in on the boxes, on the plant.
⟦G→D i⟧—Are you moving house?⟦/⟧
⟦D→G i⟧—She is.⟦/⟧
⟦G→M i⟧—On your own?⟦/⟧
⟦M→G i⟧—On my own, yeah.⟦/⟧
⟦G→M i⟧—That’s a big move,⟦/⟧ he says. He’s stopped being a guard for a minute; the rain’s running off the peak of his hat and into the car, onto my knee. ⟦G→M i =⟧—My sister’s in Perth. My mother does be in bits. Have you a job to go to?⟦/⟧
⟦M→G i⟧—I have. In a hospital.⟦/⟧
⟦G→M i⟧—Fair play. And your friend’s leaving you to the boat.⟦/⟧
⟦M→G i⟧—She is.⟦/⟧
⟦G→M i⟧—That’s a good friend,⟦/⟧ says the guard. ⟦G→D i =⟧—Your tax is out, by the way.⟦/⟧
He lets us off. I get the window up and we go along for a mile behind a milk lorry. Her shoulders are shaking. I think she’s crying till I see her face.
⟦M→D i⟧—In bits,⟦/⟧ she gets out.
⟦D→M i⟧—Stop.⟦/⟧
⟦M→D i⟧—He does be in bits. My *mother* does be in bits.⟦/⟧
⟦D→M i⟧—Did you see the drip? Off his nose? I was going to offer him the napkin.⟦/⟧
⟦M→D i⟧—Your good friend’s tax is out.⟦/⟧
⟦D→M i⟧—*Our* tax is out. It’s half yours. That’s fourteen months you owe me for.⟦/⟧
⟦M→D i⟧—I’ll send you a postal order.⟦/⟧
⟦D→M i⟧—In francs.⟦/⟧
⟦M→D i⟧—Oh Jesus. Oh, I’ve a stitch.⟦/⟧
And then it’s run out, and there’s only the road.
@break ◦
⟦M→D i⟧—Will we talk about it?⟦/⟧
⟦D→M i⟧—We talked about it.⟦/⟧
⟦M→D i⟧—We divided it. It’s not the same.⟦/⟧
⟦D→M i⟧—What do you want me to say? You’d a job offer. You wanted it. I said go.⟦/⟧
⟦M→D i⟧—You did. You said it straight out, you never even put down the tea towel. You said, ⟦D→M i quoted⟧you’d be mad not to.⟦/⟧⟦/⟧
⟦D→M i⟧—You would be mad not to.⟦/⟧
⟦M→D i⟧—I was only after opening the letter, Derv. I’d read you the first line.⟦/⟧
⟦D→M i⟧—What was in the second line?⟦/⟧
⟦M→D i⟧—Relocation for partner.⟦/⟧
A sign comes up and goes by, New Ross, Wexford. I’ve both of my hands on the wheel as they teach you to.
⟦D→M i⟧—You never said that.⟦/⟧
⟦M→D i⟧—You’d gone in to run the bath.⟦/⟧
⟦D→M i⟧—You could have come in after me!⟦/⟧
⟦M→D i⟧—I stood outside the door. I stood there for the whole of your bath. I thought, if she wanted to come she wouldn’t have said *you.* She’d have said *we’d be mad not to.* It was the one word. And then I thought, that’s her nana. She won’t leave her nana, and I’m not going to be the one to make her say it out loud.⟦/⟧
⟦D→M i⟧—I thought you wanted to be asked to go.⟦/⟧
⟦M→D i⟧—Asked to *go?*⟦/⟧
⟦D→M i⟧—Let. Let go. I thought you were looking at me like a dog at a gate. I thought, I’ll open it, I’ll be decent about it. I was that proud of myself. I cried the whole way through that bath.⟦/⟧
⟦M→D i⟧—I heard you. I thought it was the taps.⟦/⟧
It’s getting light behind Wexford, a dirty yellow, like the inside of a teapot. I’ve to pull in. I put the hazards on at the gate of somebody’s field. There are bullocks; they come over to see.
⟦D→M i⟧—I can’t leave her, though.⟦/⟧
⟦M→D i⟧—I know you can’t.⟦/⟧
⟦D→M i⟧—She’s eighty-eight.⟦/⟧
⟦M→D i⟧—I know what age she is. I made the cake.⟦/⟧
⟦D→M i⟧—So it’s the same. It comes out the same.⟦/⟧
⟦M→D i⟧—It does,⟦/⟧ says Majella. She has my sleeve, the one with the sauce. ⟦M→D i =⟧—It just feels different.⟦/⟧
@break ◦
I ring from the queue for the cars. It’s ten to seven, but she’s up, she’s up since five, she’ll be in the chair with the radio and her rosary and the cat.
⟦N→D i⟧—Who’s dead?⟦/⟧
⟦D→N i⟧—Nobody’s dead, Nana. I’m in Rosslare.⟦/⟧
⟦N→D i⟧—What are you doing in Rosslare? Is herself with you?⟦/⟧
⟦D→N i⟧—She is.⟦/⟧
⟦N→D i⟧—Is it today she’s off?⟦/⟧
I look at the phone. I look at Majella, who’s making big eyes at me over the plant.
⟦D→N i⟧—Who told you she was off?⟦/⟧
⟦N→D i⟧—She wrote me a letter. Lovely hand. I’d it read twice. I was waiting on you to say it, but I thought, sure that one wouldn’t tell you your coat was on fire. Your grandfather was the same. Have you a passport?⟦/⟧
⟦D→N i⟧—I have, but not with me. Why would I?⟦/⟧
⟦N→D i⟧—And when’s the next boat?⟦/⟧
⟦D→N i⟧—Nana, I can’t just—⟦/⟧
⟦N→D i⟧—I’ve Breda in the mornings and I’ve the meals on wheels. I’ve a button around my neck, I’m like a Swiss cow. What is it that you do for me, Dervla, only sit there?⟦/⟧
⟦D→N i⟧—I do your feet.⟦/⟧
⟦N→D i⟧—I can get a man for that. Put on Majella.⟦/⟧
I pass it across. I’m not able to see very well. There’s a woman in a hi-vis coming down between the lanes with a scanner, knocking on roofs.
⟦M→N i⟧—Hello, Mrs Keane.⟦/⟧ Then nothing for a long time. ⟦M→N i =⟧—I did. No. No, I didn’t like to. I will. I’ll tell her. God bless. Mind yourself.⟦/⟧
She gives it back to me hot.
⟦D→M i⟧—What did she say?⟦/⟧
⟦M→D i⟧—She said that the Tuesday boat’s quieter. And to bring her back a cheese.⟦/⟧
⟦F→M i⟧—Toomey?⟦/⟧ says the woman at the barrier, bending down. ⟦F→M i =⟧—One adult? Foot passenger? You’re in the wrong line, love, you’ll have to walk on from the terminal. Is the plant travelling?⟦/⟧
There’s a bit of a silence, with gulls.
⟦D→F i⟧—Not till Tuesday,⟦/⟧ I say.
⟦M→D i⟧—Derv.⟦/⟧
⟦D→M i⟧—It has to get its papers in order.⟦/⟧

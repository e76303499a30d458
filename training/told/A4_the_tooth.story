# title: The Tooth
# style: third person present; straight quotes; early AO3; few tags; future fic with a child; separated couple
# cast: N = Noor Haddad | Noor, Mama, the brunette, Noor Haddad-Voss | she
# cast: B = Bettina Voss | Bex, Bettina, Mum, the blonde, Voss, the taller woman | she
# cast: O = Olive | Olive Haddad-Voss, Olly, Livvy, the kid, the six-year-old, their daughter, baby | she
# cast: A = Teta | Mrs. Haddad, Rima Haddad, Rima, Noor's mother, her mother | she
---
@note
This is set nine years after "Blue Hour" but you don't have to have read that. All you need: they met on a ski lift, they got married in a registry office, it went wrong. I wanted to see if I could un-wrong it. Title is literal.
@end
The phone rings at 6.40 on a Sunday, which is not Bex's weekend.
⟦O→B i⟧"Mum it fell OUT!"⟦/⟧
⟦B→O i⟧"What fell out? Livvy? What's happened?"⟦/⟧
⟦O→B i⟧"My tooth! The wobbly one! I bit on a toast and it fell out and there's blood!"⟦/⟧
Bex lies back down. Her heart is going like a drum. The ceiling of the flat has a stain on it shaped like Denmark and she has spent eleven months getting to know it.
⟦B→O i⟧"That's amazing, baby. Does it hurt?"⟦/⟧
⟦O→B i⟧"No. Mama fainted."⟦/⟧
⟦B→O i⟧"She what?"⟦/⟧
⟦O→B i⟧"Not really fainted. She sat down on the floor. She says I have to say she's fine."⟦/⟧
In the background, faintly, someone says that she IS fine. Bex puts her hand over her eyes. Noor, who can gut a fish. Noor, who once reset a man's shoulder on a black run with her sunglasses still on. She never could do teeth.
⟦B→O i⟧"Tell her to put her head between her knees."⟦/⟧
⟦O→N i⟧"Mum says put your head in your knees."⟦/⟧ There's a scuffle. ⟦O→B i⟧"She says tell you she knows how to do it."⟦/⟧
⟦B→O i⟧"Of course she does."⟦/⟧
⟦O→B i⟧"Mum? You have to come over. The fairy comes tonight and you're not here, and Jaden's dad doesn't live at his house and the fairy got mixed up and didn't come to any of them. So you have to."⟦/⟧
⟦B→O i⟧"Oh, Livvy. It's Mama's weekend."⟦/⟧
⟦O→B i⟧"I know. But it's my tooth."⟦/⟧
You can't really argue with that. She has been a barrister for fourteen years and she lies there and can't think of a single thing.
⟦B→O i⟧"Put Mama on,"⟦/⟧ she says.
Breathing. A door closing. And then the voice, low, a bit hoarse, the way that it always is before coffee.
⟦N→B i⟧"I didn't put her up to it."⟦/⟧
⟦B→N i⟧"I didn't think you had."⟦/⟧
⟦N→B i⟧"She dialled it herself. I was indisposed."⟦/⟧
⟦B→N i⟧"I heard. Are you all right?"⟦/⟧
⟦N→B i⟧"It had a root on it, Bex. It had a little red..."⟦/⟧
⟦B→N i⟧"Don't. Head down."⟦/⟧
⟦N→B i⟧"It's down."⟦/⟧ A long breath out. ⟦N→B i =⟧"You could come for supper. If you're not busy. My mother's here, so you'd be doing me a favour."⟦/⟧
Bex looks at Denmark.
⟦B→N i⟧"I'm not busy,"⟦/⟧ she says.
@break -
She changes three times. It's ridiculous, it's her own house, her name's still on the mortgage. She wears the blue jumper in the end and then sits in the car outside with the engine off wondering if the blue jumper is too much. It's the one from the ski lift. It's got a hole in the cuff now.
Teta opens the door, five foot nothing in a housecoat.
⟦A→B i⟧"You're thin,"⟦/⟧ she says.
⟦B→A i⟧"Hello, Mrs. Haddad."⟦/⟧
⟦A→B i⟧"Mrs. Haddad! Nine years I'm Rima, now I'm Mrs. Haddad. What, did you divorce me too?"⟦/⟧
⟦B→A i⟧"We're not divorced."⟦/⟧ It comes out quicker than she means it to. ⟦B→A i =⟧"We haven't signed anything."⟦/⟧
⟦A→B i⟧"I know you haven't. It's been in the drawer with the batteries since March, I had to move it to find a battery. Come in, you're letting the heat out. Take off your shoes."⟦/⟧
She takes off her shoes. There's a gap on the rack between the small red wellies and Noor's running shoes, exactly one pair wide, and she stands and looks at it for a while. Nobody has put anything there. You'd think in eleven months somebody would have put something there.
⟦O→B i⟧"MUM! Look! Look at my hole!"⟦/⟧
⟦B→O i⟧"Oh my goodness. Wider. Is that your brain up there?"⟦/⟧
⟦O→B i⟧"No! It's my gum! Do you want to see the tooth? Mama can't look at it so Teta put it in a egg cup with a lid."⟦/⟧
⟦B→O i⟧"I'd love to see the tooth."⟦/⟧
⟦O→B i⟧"You have to shut your eyes first."⟦/⟧
⟦B→O i⟧"How can I see it if my eyes are shut?"⟦/⟧
⟦O→B i⟧"For the SURPRISE, Mum."⟦/⟧
So she shuts them, there on the mat in her socks. She hears the feet go thundering off. When she opens them it isn't Olive who's there, it's Noor, leaning in the kitchen doorway with a tea towel over her shoulder and her hair coming down. There is some grey in it at the front. It wasn't there in March. It suits her. Everything's always suited her, it's been a great trial to everyone.
⟦N→B i⟧"That's a very old jumper."⟦/⟧
⟦B→N i⟧"It was clean."⟦/⟧
⟦N→B i⟧"Mm,"⟦/⟧ says the brunette, and goes back to her onions, but not before Bex has seen her ears go pink.
@break -
⟦O→N+B+A i⟧"How does she know which house?"⟦/⟧
⟦A→O i⟧"Who, habibti?"⟦/⟧
⟦O→A i⟧"The fairy."⟦/⟧
⟦N→O i⟧"She has a list. Eat your beans."⟦/⟧ Noor doesn't even look up.
⟦O→N i⟧"But is it a list of where you live or where you are?"⟦/⟧
⟦B→O i⟧"Where you are, I should think,"⟦/⟧ Bex says.
⟦O→B i⟧"Because I live at two. I live here and I live at the flat with the fold bed. Is it half the money in each?"⟦/⟧
There's a silence. Teta serves herself more rice with enormous tact.
⟦N→O i⟧"It's all the money,"⟦/⟧ Noor says carefully, ⟦N→O i =⟧"wherever your pillow is. She's not like that. She doesn't split things."⟦/⟧
⟦O→N i⟧"Jaden says when it's two houses nobody's in charge of the teeth."⟦/⟧
⟦B→O i⟧"Jaden's wrong. We're both in charge of the teeth."⟦/⟧
⟦O→B i⟧"Mama isn't. Mama was on the floor."⟦/⟧
⟦B→O i⟧"Well, that's why you have two,"⟦/⟧ says Bex without thinking. ⟦B→O i =⟧"So one can be on the floor."⟦/⟧
Across the table Noor puts down her fork.
⟦A→O i⟧"You know what?"⟦/⟧ Teta pushes her chair back. ⟦A→O i =⟧"I think a person with a hole like that should have ice cream in the bath. Come. Bring the egg cup."⟦/⟧
⟦O→A i⟧"In the BATH?"⟦/⟧
⟦A→O i⟧"I'm old, I can do what I like."⟦/⟧
@break -
They wash up. It's what they always did, she washes and she dries, and there's a minute there, with the radio muttering and the window steamed up, where it could be any night out of two thousand. Upstairs the kid is singing a song about a bum.
⟦N→B i⟧"'So one can be on the floor.'"⟦/⟧
⟦B→N i⟧"I didn't mean anything."⟦/⟧
⟦N→B i⟧"No, I know. I've just been standing here thinking that I was on it for a year."⟦/⟧ She holds a glass up to the light, there's nothing on it, she rubs it anyway. ⟦N→B i =⟧"After Dad. I was on the floor for a whole year and you did everything. You did the nursery run and the bank and all those forms. And I thought you were so cold. I thought, how can she just get on with it? I remember lying in bed and hearing you downstairs on the phone to the gas people and hating you. For being able to talk to the gas people."⟦/⟧
⟦B→N i⟧"I hated the gas people."⟦/⟧
⟦N→B i⟧"You sounded so calm."⟦/⟧
⟦B→N i⟧"I used to go and sit in the car."⟦/⟧ The water's gone cold, she keeps her hands in it. ⟦B→N i =⟧"After. I'd get Livvy down and I'd see if you'd eaten, and then I'd say I was putting the bins out and sit in the car and howl. I put those bins out every night. The neighbours must've thought we were running a restaurant."⟦/⟧
⟦N→B i⟧"You never said."⟦/⟧
⟦B→N i⟧"You were on the floor. I didn't want to get down there as well, who'd have got us up?"⟦/⟧
⟦N→B i⟧"I wouldn't have minded the company."⟦/⟧
She says it so quietly. And Bex, who can do forty minutes on her feet without a note, who left this house with two suitcases because she'd honestly believed that she was the thing making it worse, that if she took herself out of the room her wife might be able to breathe in it, stands there with her sleeves in the suds. All that time. All those bins. And neither one of them had ever just turned round and said it hurts, does it hurt where you are?
⟦B→N i⟧"I thought you wanted me to go."⟦/⟧
⟦N→B i⟧"I wanted you to ask me if I wanted you to go."⟦/⟧
⟦B→N i⟧"That's not the same thing."⟦/⟧
⟦N→B i⟧"No. Well, I'm not a barrister."⟦/⟧
⟦B→N i⟧"Do you?"⟦/⟧
⟦N→B i⟧"Do I what?"⟦/⟧
⟦B→N i⟧"Want me to go?"⟦/⟧
Upstairs the plug is pulled and the pipes bang, like they've always banged, they got a man in once and he charged them ninety pounds and said it was character. Noor hangs the tea towel on the oven door. She straightens it. She takes hold of the cuff of the blue jumper, the wet one, the one with the hole in it, and puts her finger through the hole.
⟦N→B i⟧"I couldn't find a battery either,"⟦/⟧ she says. ⟦N→B i =⟧"I've been in that drawer about fifty times. I keep shutting it."⟦/⟧
⟦O→N+B i⟧"I'M READY!"⟦/⟧ yells someone from the landing. ⟦O→N+B i =⟧"I NEED BOTH OF YOU! IT'S A TWO PERSON TOOTH!"⟦/⟧
@break -
⟦O→B i⟧"Not that side. She won't find it."⟦/⟧
⟦B→O i⟧"Here?"⟦/⟧
⟦O→B i⟧"More in the middle. Now Mama has to pat it."⟦/⟧
⟦N→O i⟧"Is it wrapped up?"⟦/⟧
⟦O→N i⟧"It's in a tissue. You can't even feel it."⟦/⟧
⟦N→O i⟧"There. Patted."⟦/⟧
⟦O→N i⟧"You did it with your eyes shut."⟦/⟧
⟦N→O i⟧"I did it, though."⟦/⟧
Their daughter lies down like a knight on a tomb. Her hair's wet and she smells of strawberry. ⟦O→B i⟧"Mum, will you be here when I wake up? To see what she brought?"⟦/⟧
Bex opens her mouth. She doesn't look at Noor. She's never in her life wanted so much to look at someone.
⟦N→O i⟧"Yes,"⟦/⟧ says Noor.
⟦O→N i⟧"Is she having the sofa?"⟦/⟧
⟦N→O i⟧"We're still discussing it. Go to sleep."⟦/⟧
⟦O→N i⟧"There's a gap for her shoes,"⟦/⟧ Olive says, with her eyes closed. ⟦O→N i =⟧"I saved it. Teta wanted to put her boots and I told her no."⟦/⟧
They get as far as the landing. It's the blonde who starts it, this time. It's a bit like falling, you'd think you would forget how but you don't, there's the wall and the light switch in her back, and Noor's cold oniony hands coming up on either side of her face.
⟦N→B i⟧"You're crying on me."⟦/⟧
⟦B→N i⟧"You're crying on me."⟦/⟧
⟦N→B i⟧"I've got no change,"⟦/⟧ Noor says into her neck a long time after. ⟦N→B i =⟧"For the tooth. I've only got a twenty."⟦/⟧
⟦B→N i⟧"Then she's having a twenty."⟦/⟧
⟦N→B i⟧"For one tooth?"⟦/⟧
⟦B→N i⟧"It was a very good tooth,"⟦/⟧ says Bex.

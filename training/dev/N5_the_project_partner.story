# title: My Project Partner is a Snob?! (one shot)
# style: first person present; straight quotes, careless punctuation; Wattpad teen, 2010
# cast: J = Jhoanna Villaluz | Jho, Jho-jho, Jhoanna, Miss Villaluz, baby girl | she | narrator
# cast: K = Krizelle | Kriz, my bestfriend, bes | she
# cast: A = Andrei Montemayor | Andrei, Mr. Snob, Montemayor, Mr. Montemayor, Kuya Andrei | he
# cast: P = Ma'am Pangilinan | Ma'am, Ma'am P, our teacher | she
# cast: M = Mama | my mom, Ma, Tita | she
# cast: B = Kuya Bong | Kuya, my brother, Bong | he
# cast: D = Dessa | the little girl, his sister, the kid | she
---
@note
hi guys!! this is just a one shot bec i am supposed to be reviewing for trigo hehe. pls dont be a silent reader!! vote and comment ^___^ dedicated to my seatmate (you know who u are) :))
@end
Okay so I have a theory that Ma'am Pangilinan hates me.
⟦P→J i⟧"Villaluz,"⟦/⟧ she says without even looking up from her class record ⟦P→J+A i =⟧"and Montemayor."⟦/⟧
The whole class goes OOOOOOH. I want to die. I want the floor of IV-Sampaguita to open and eat me including my bag.
⟦J→P i⟧"Ma'am can I change partner?"⟦/⟧
⟦P→J i⟧"And why Miss Villaluz?"⟦/⟧
⟦J→P i⟧"Ma'am because um. Because of distance Ma'am. He lives far."⟦/⟧
⟦A→P i⟧"I live behind the school"⟦/⟧ says a voice from the last row. It is him. It is Andrei Montemayor, transferee, top 1 already after just one grading, has not smiled since June. ⟦A→P i =⟧"You can see it from the window Ma'am."⟦/⟧
Everybody looks out of the window. You can really see it. It has a blue gate.
⟦P→J i⟧"Problem solved"⟦/⟧ says Ma'am P. ⟦P→J+A i =⟧"Diorama of a Philippine ecosystem, one eighth illustration board is NOT acceptable, deadline is Friday."⟦/⟧
My bestfriend Krizelle is laughing so hard in her hankie she's having an asthma.
⟦K→J i⟧"Bes your face."⟦/⟧
⟦J→K i⟧"Shut up he's so snob! I said hi to him in the canteen one time and he looked at me like I'm a table."⟦/⟧
⟦K→J i⟧"A cute table"⟦/⟧
⟦J→K i⟧"KRIZ."⟦/⟧
⟦K→J i⟧"What! I'm just saying, if I have to be partner with a snob at least I want one with eyelashes. I got Rodolfo. Rodolfo eats paste bes."⟦/⟧
@break ~~~~~~~♥~~~~~~~
Dismissal. I'm walking super slow hoping he already went home but he's standing at the gate with his bag on both shoulders like a grade one.
⟦A→J i⟧"You're slow."⟦/⟧ ⟦J→A i⟧"Excuse me?!"⟦/⟧ ⟦A→J i⟧"It's four twenty, dismissal is four o'clock."⟦/⟧ ⟦J→A i⟧"I'm a cleaner today okay! Somebody has to erase the board."⟦/⟧ He looks at me. I look at him. There is really eyelashes, I'm so annoyed.
⟦A→J i⟧"Let's do coral reef"⟦/⟧ he says.
⟦J→A i⟧"Everybody will do coral reef. Let's do rice terraces."⟦/⟧
⟦A→J i⟧"Rice terraces isn't an ecosystem its agriculture."⟦/⟧
⟦J→A i⟧"There's frogs in it!"⟦/⟧
⟦A→J i⟧"There's frogs in our CR, that's not an ecosystem."⟦/⟧
And I laugh. I didn't mean to!! It just went out of my nose. And guys I swear something happened in the side of his mouth, not a smile, like the trailer of a smile.
⟦A→J i⟧"Mangrove,"⟦/⟧ he says looking at his shoes. ⟦A→J i =⟧"Nobody does mangrove. Tomorrow, my house, I have a glue gun."⟦/⟧
Then he just walks away?? No bye or anything?? SNOB.
@break ~~~~~~~♥~~~~~~~
⟦M→J i⟧"You're going to a boys house?"⟦/⟧ says my mom with the sandok in the air.
⟦J→M i⟧"For a project Ma."⟦/⟧
⟦M→J i⟧"What project."⟦/⟧
⟦J→M i⟧"Mangrove."⟦/⟧
⟦B→M i⟧"Mangrove daw,"⟦/⟧ says my brother. ⟦B→M i =⟧"Ma that's how it starts. First mangrove."⟦/⟧
⟦J→B i⟧"Kuya you're not helping!! Ma he's top 1. His house is behind the school, you can see it from the window, if anything happens I'll just shout to Ma'am P."⟦/⟧
⟦M→J i⟧"Are the parents there?"⟦/⟧
⟦J→M i⟧"Of course the parents are there"⟦/⟧ I say, I don't know if the parents are there.
⟦M→B i⟧"Bong you go with her."⟦/⟧
⟦B→M i⟧"Ma I have DOTA I mean I have review"⟦/⟧
⟦M→B i⟧"You go with her and you sit there and you look strict."⟦/⟧
My brother is 19 and weighs like a broom. He looks at me. I look at him. Life is unfair for both of us.
@break ~~~~~~~♥~~~~~~~
So that's how I come to Andrei Montemayor's blue gate on a Wednesday with two illustration boards, a bag of twigs and Kuya Bong.
The gate opens but there's nobody. Then I look down.
⟦D→J i⟧"Are you the one that's noisy?"⟦/⟧ It's a little girl maybe five years old, she has pigtails but one is on top and one is at the back.
⟦J→D i⟧"Hi! What's your name?"⟦/⟧ ⟦D→J i⟧"Dessa. Kuya said there's a girl coming and she's noisy but its okay."⟦/⟧ ⟦A→D i⟧"Dessa!"⟦/⟧ Andrei comes running from the back with soap until his elbow, and he's red, like RED, like Coke. ⟦A→J i⟧"I didn't say that."⟦/⟧
⟦D→A i⟧"You said it to the rice cooker"⟦/⟧
⟦B→A i⟧"Pare,"⟦/⟧ says Kuya Bong in a fake deep voice, and he shakes the soap hand. ⟦B→A i =⟧"I'm the brother. I'm very strict. Do you have wifi?"⟦/⟧
He does. That's the last we heard of my brother.
Inside it's super clean but there's laundry everywhere, small uniforms and big uniforms, and a pot in the kitchen and a stool in front of the stove. A short stool. I notice there's no slippers of adults. There's just his and hers.
⟦J→A i⟧"Where's your mom?"⟦/⟧ I ask, stupid me.
⟦A→J i⟧"Dubai."⟦/⟧
⟦J→A i⟧"And your dad?"⟦/⟧
⟦A→J i⟧"Ship."⟦/⟧ He's plugging the glue gun. ⟦A→J i =⟧"My lola is here, she's just in the hospital this week for her sugar. My tita comes at night. It's fine, don't tell Ma'am."⟦/⟧
⟦J→A i⟧"Why would I tell Ma'am?"⟦/⟧
⟦A→J i⟧"People tell. Then they look at you."⟦/⟧
I don't know what to say, and you know me guys I always know what to say. So I put down my bag and I take out the twigs.
⟦J→D i⟧"Dessa do you know how to make a crab?"⟦/⟧
⟦D→J i⟧"No."⟦/⟧
⟦J→D i⟧"Good, me also. Let's make a crab."⟦/⟧
@break ~~~~~~~♥~~~~~~~
It's 6:30. The mangrove has roots. It has eleven crabs and one is pink and has a crown because Dessa said she's the principal. I have a burn in three fingers and there's glue in my bangs.
⟦A→J i⟧"Don't move,"⟦/⟧ he says. ⟦J→A i⟧"Is it bad?"⟦/⟧ ⟦A→J i⟧"Its only a little. Wait. Don't MOVE Villaluz you're like a worm"⟦/⟧ and he's pulling the glue from my hair one by one with his face very serious like a doctor, and I can count the eyelashes, I counted. I got to nineteen.
⟦D→A i⟧"Kuya are you gonna kiss her?"⟦/⟧
⟦A→D i⟧"NO!"⟦/⟧
⟦J→D i⟧"No!!"⟦/⟧
⟦B→A+J i⟧"No,"⟦/⟧ shouts my brother from the sala not even looking at us.
⟦D→A i⟧"Okay"⟦/⟧ says Dessa. She goes back to her crab. ⟦D→A i =⟧"But you fixed your hair three times before she came."⟦/⟧
Silence. Only the electric fan is talking.
⟦J→A i⟧"So"⟦/⟧ I say. ⟦J→A i =⟧"In the canteen. Last July. When I said hi"⟦/⟧
⟦A→J i⟧"I know."⟦/⟧
⟦J→A i⟧"You looked at me like I'm a table!"⟦/⟧
⟦A→J i⟧"I was computing,"⟦/⟧ he says to the glue gun. ⟦A→J i =⟧"I had twelve pesos for the two of us until Friday, and I was thinking can I get one rice or should I just get the bread, and then you said hi. And after that I looked up, you were gone already. I practiced it. The hi. But it was too late like it's already September."⟦/⟧
⟦J→A i⟧"You practiced hi?"⟦/⟧
⟦A→J i⟧"To the rice cooker."⟦/⟧
⟦J→A i⟧"So do it now."⟦/⟧
⟦A→J i⟧"What now?"⟦/⟧
⟦J→A i⟧"Hi Andrei."⟦/⟧
He breathes in like he's going to recite.
⟦A→J i⟧"Hi Jhoanna."⟦/⟧
AND THERE IT IS. The full movie. He has a dimple guys!! Just on one side!! He's been hiding it for two whole gradings!!!
@break ~~~~~~~♥~~~~~~~
⟦K→J i⟧"So what's inside the house of the snob"⟦/⟧ Kriz asks me on the phone that night, Thursday, and I'm under the blanket because my mom counts the minutes.
⟦J→K i⟧"A stool."⟦/⟧
⟦K→J i⟧"What kind of answer is a stool?? Is he rich? Does he have aircon?"⟦/⟧
⟦J→K i⟧"He has a sister. She made a crab with a crown."⟦/⟧
⟦K→J i⟧"Jho. Bes. You went there two days in a row, give me something, did your hands touch even by accident with the glue"⟦/⟧
⟦J→K i⟧"He washes her uniforms Kriz. He does it before class, that's why he's always sleepy in first period. And he doesn't want anybody to know so you don't know okay."⟦/⟧
It's so quiet I think her load ran out.
⟦K→J i⟧"Okay,"⟦/⟧ she says and for once she's not laughing. ⟦K→J i =⟧"I don't know. I don't know anything, I never know anything. Should I give you my mom's lumpia for tomorrow? She makes so many. You can say you're not hungry."⟦/⟧
⟦J→K i⟧"Make it thirty pieces"⟦/⟧
⟦M→J i⟧"JHOANNA!"⟦/⟧ my mom shouts from the other side of the wall. ⟦M→J i =⟧"Forty minutes!"⟦/⟧
⟦J→M i⟧"It's about mangrove Ma!!"⟦/⟧
@break ~~~~~~~♥~~~~~~~
Friday.
⟦K→J i⟧"Bes why is there a pink one with a crown"⟦/⟧
⟦J→K i⟧"That's the principal."⟦/⟧
⟦K→J i⟧"And why is Mr. Snob carrying your bag?⟦/⟧
⟦J→K i⟧"He's not a snob, he's computing."⟦/⟧
⟦K→J i⟧"He's WHAT?"⟦/⟧
Ma'am Pangilinan bends down and looks inside our mangrove for so long that I'm already thinking we are zero. She pokes a root. She reads the small label that Andrei lettered at eleven in the evening and that Dessa spelled.
⟦P→J+A i⟧"Who is C. Reyna?"⟦/⟧ she says.
⟦A→P i⟧"Crab po,"⟦/⟧ says Andrei. ⟦A→P i =⟧"Crab Reyna. It's a, it's a local species Ma'am."⟦/⟧
⟦P→A i⟧"I see."⟦/⟧ She writes something in the class record, she's really taking her time. ⟦P→A+J i =⟧"Ninety eight. The two points is for inventing an animal. Next partner work is in November, shall I change you then Miss Villaluz? Because of distance?"⟦/⟧
The whole class is looking. Krizelle is holding her inhaler ready.
I look at the window. You can see it from here, the blue gate, and in front of it on a short stool somebody with pigtails not the same height is waving a twig at our whole building.
⟦J→P i⟧"No need Ma'am"⟦/⟧ I say. ⟦J→P i =⟧"Its near."⟦/⟧
OOOOOOOOH says IV-Sampaguita.
⟦A→J i⟧"Noisy,"⟦/⟧ says my project partner, and dimples.
@end_note
THE END!! should i make a book 2?? comment Team Jhodrei!! also sorry for wrong grammars im just using my kuyas laptop he is playing dota on the pc. (yes theres a real kuya bong. no you cannot have his number)
@end

# title: mouse policy
# style: third person present, lower case; straight quotes, hardly any tags; LiveJournal 2006
# cast: F = Frankie Obuya | frankie, frances, frances obuya, frankie obuya | she
# cast: N = Noor Haddadin | noor | she
# cast: S = Mrs. Szabo | mrs. szabo, the landlady | she
# cast: P = Philippa | pip, philippa, frankie's sister | she
# cast: G = the guy at the hardware store | the hardware guy, hardware guy, guy | he
---
@heading
[fic] mouse policy (original, 1/1)
@end
@note
current mood: accomplished / sick of my own voice
@end
@note
current music: the same mountain goats song eleven times
@end
@note
for the roommates challenge. rated pg-13 for swears. i started this in october, so. unbeta'd, concrit loved. behind the cut because it got long.
@end
@note
( they never actually sign anything )
@end
the mouse comes on a sunday, which noor says is typical.
⟦F→N i⟧"typical of what?"⟦/⟧
⟦N→F i⟧"of mice. of sundays. it's behind the stove."⟦/⟧
⟦F→N i⟧"how do you know?"⟦/⟧
⟦N→F i⟧"it looked at me."⟦/⟧
frankie gets down on the linoleum in her good tights, with the flashlight. there's a lot behind the stove. there's a fork and a 1998 transit token and something that used to be a noodle. there is, far back, an eye.
⟦F→N i⟧"okay, hi. wow. he's like a thumb."⟦/⟧
⟦N→F i⟧"he?"⟦/⟧
⟦F→N i⟧"he has a look of my uncle desmond."⟦/⟧
⟦N→F i⟧"don't name it."⟦/⟧
⟦F→N i⟧"i'm not naming it."⟦/⟧
⟦N→F i⟧"you're about to name it, frances, you've got your naming face on. you named the *bathmat*."⟦/⟧
⟦F→N i⟧"consuela has been very good to us."⟦/⟧
noor is on the counter with her feet up in the sink. she's got a highlighter behind each ear. it's four weeks till her comps and she's been living on clementines, there are peels on everything, the whole apartment smells like a christmas that keeps not coming.
⟦N→F i⟧"we need a policy,"⟦/⟧ she says.
⟦F→N i⟧"a mouse policy."⟦/⟧
⟦N→F i⟧"yes. like, where do we stand? do we kill it, or do we catch it, do we tell szabo?"⟦/⟧
⟦F→N i⟧"if we tell szabo she'll bring the cat."⟦/⟧
they both think about the cat.
⟦N→F i⟧"catch it,"⟦/⟧ noor says.
@break +
⟦G→F i⟧"humane?"⟦/⟧ says the guy at the hardware store. ⟦G→F i =⟧"you mean the little green house?"⟦/⟧
⟦F→G i⟧"is that humane?"⟦/⟧
⟦G→F i⟧"well, he goes in. then you got to drive him someplace. two miles, minimum. they come back."⟦/⟧
⟦F→G i⟧"we don't have a car."⟦/⟧
⟦G→F i⟧"then you take him on the bus."⟦/⟧ he rings it up. ⟦G→F i =⟧"lady, the other kind is ninety-nine cents for two."⟦/⟧
⟦F→G i⟧"i know. it's my roommate. she's soft-hearted."⟦/⟧
this is a lie. noor once made a tenured professor cry about footnotes. it's frankie who can't walk past the lobsters at the safeway. but it's nice to say *my roommate*, to a stranger, in the present tense. frankie has been saying it a lot this week. my roommate's allergic, my roommate loves this song.
@break +
⟦P→F i⟧"have you asked her?"⟦/⟧
⟦F→P i⟧"hi pip. i'm fine, thanks, how are you?"⟦/⟧
⟦P→F i⟧"i'm enormous, i've got a foot in my lung. frankie. have you asked her what she's going to do?"⟦/⟧
⟦F→P i⟧"she's got comps."⟦/⟧
⟦P→F i⟧"and then?"⟦/⟧
⟦F→P i⟧"and then there's a fellowship thing. in leiden. she might not get it."⟦/⟧ frankie is in the stairwell because the stairwell is where the bars are. she's got the green house under one arm. ⟦F→P i =⟧"it's like two years. it's whatever. people do it."⟦/⟧
⟦P→F i⟧"and have you told her?"⟦/⟧
⟦F→P i⟧"told her what?"⟦/⟧
you can hear pip, in ohio, put down whatever she was holding.
⟦P→F i⟧"oh, *honey,*"⟦/⟧ says pip.
⟦F→P i⟧"i have to go, i have to set up a trap."⟦/⟧
⟦P→F i⟧"i bet you do."⟦/⟧
@break +
it takes peanut butter, then it takes better peanut butter. by wednesday the mouse has had forty grams of the organic kind and has not been in the house once.
⟦N→F i⟧"he reaches in,"⟦/⟧ noor says. it's two a.m. ⟦N→F i =⟧"i watched him. he holds the door up with his back foot."⟦/⟧
⟦F→N i⟧"so he's smart."⟦/⟧
⟦N→F i⟧"he's smarter than my committee."⟦/⟧
⟦F→N i⟧"come to bed. i mean, go to bed. you look like a drowning."⟦/⟧
⟦N→F i⟧"i can't. i have the entire ottoman land code."⟦/⟧
⟦F→N i⟧"all of it?"⟦/⟧
⟦N→F i⟧"1858."⟦/⟧
⟦F→N i⟧"quiz me. i mean, i'll quiz you. give me the cards."⟦/⟧
⟦N→F i⟧"you have work at seven."⟦/⟧
⟦F→N i⟧"give me the cards, noor."⟦/⟧
so they sit on the kitchen floor with their backs to the cupboard, because that's where the good heat comes up, and frankie holds up the cards and mispronounces everything.
⟦F→N i⟧"what's a... miri?"⟦/⟧
⟦N→F i⟧"state land. you don't own it, but if you work it you get to stay on it, and if you leave it empty for three years you lose it."⟦/⟧
⟦F→N i⟧"three years."⟦/⟧
⟦N→F i⟧"without a valid excuse."⟦/⟧
⟦F→N i⟧"what's a valid excuse?"⟦/⟧
noor tips her head back on the cupboard. she's got ink on her eyelid, how do you even do that. ⟦N→F i⟧"war. flood. being a prisoner somewhere."⟦/⟧
⟦F→N i⟧"what about grad school?"⟦/⟧
⟦N→F i⟧"i don't think they'd thought of it."⟦/⟧
behind the stove somebody very small is eating. they listen to it for a while.
⟦N→F i⟧"uncle desmond's up late,"⟦/⟧ says noor.
⟦F→N i⟧"you NAMED him!"⟦/⟧
⟦N→F i⟧"you named him. i only acknowledged it."⟦/⟧
@break +
⟦P→F i⟧"is this a bad time?"⟦/⟧
⟦F→P i⟧"it's four in the morning, pip. is it the baby?"⟦/⟧
⟦P→F i⟧"no. i've got heartburn and everybody's asleep. what're you doing up?"⟦/⟧
⟦F→P i⟧"nothing. i'm on the fire escape. i'm watching noor through the window."⟦/⟧
⟦P→F i⟧"jesus, frankie."⟦/⟧
⟦F→P i⟧"not like that! she fell asleep on the floor with her head on the land code. i put consuela over her. i just came out to get some air and now i don't want to open the window because it squeaks."⟦/⟧
⟦P→F i⟧"how long have you been out there?"⟦/⟧
there's snow on the rail about as high as a slice of bread. frankie writes her name in it, and then another name. then she wipes off the whole thing with her arm, like she's eleven.
⟦F→P i⟧"what if you love somebody and the best thing that ever happened to them is in holland?"⟦/⟧
⟦P→F i⟧"do you want me to say something wise? because i've got a tums in my mouth."⟦/⟧
⟦F→P i⟧"yes please."⟦/⟧
⟦P→F i⟧"okay,"⟦/⟧ says pip. you can hear her chewing it over, literally. ⟦P→F i =⟧"when mom was sick you never asked anyone for anything. you were nineteen, you did it all, and then you came to my house and slept for about a week and when you got up you asked me if it was okay to have some toast. like i might say no. that's all. that's the whole wise thing. i'd have given you the toaster."⟦/⟧
⟦F→P i⟧"that isn't advice."⟦/⟧
⟦P→F i⟧"go in, your ears are going to fall off."⟦/⟧
@break +
⟦S→F i⟧"you girls have mice?"⟦/⟧
⟦F→S i⟧"no, mrs. szabo."⟦/⟧
⟦S→F i⟧"downstairs has mice. they say it's from you. i said no, those are clean girls, the dark one is a doctor."⟦/⟧
⟦N→S i⟧"not that kind of doctor. and not yet."⟦/⟧
⟦S→N i⟧"any kind, my dear, any kind. when you are moving out i want to put in a doctor again."⟦/⟧
⟦F→S i⟧"who's moving out?"⟦/⟧
mrs. szabo has the cat under her arm like a bagpipe. she looks at one of them and at the other, with interest.
⟦S→F+N i⟧"she asks me for a letter. for the holland people. that she's paying the rent, that she's quiet. i wrote a very nice letter, i said she's never once had a man."⟦/⟧
⟦N→S i⟧"thank you, mrs. szabo."⟦/⟧
⟦S→N i⟧"it's true?"⟦/⟧
⟦N→S i⟧"it's extremely true."⟦/⟧
the door shuts. the clementine in frankie's hand has gone all to juice.
⟦F→N i⟧"you needed a *landlady* letter?"⟦/⟧
⟦N→F i⟧"it's for the housing. it's only a form, they make everybody."⟦/⟧
⟦F→N i⟧"so you got it."⟦/⟧
⟦N→F i⟧"i got it a week ago."⟦/⟧
⟦F→N i⟧"a week."⟦/⟧
⟦N→F i⟧"i was going to tell you after comps."⟦/⟧
⟦F→N i⟧"that's great. no, it's amazing, noor, it's fucking leiden, i'm so. we should get cake."⟦/⟧
⟦N→F i⟧"frankie."⟦/⟧
⟦F→N i⟧"like an actual cake, i'll go right now, they're open till nine."⟦/⟧
⟦N→F i⟧"could you stop for one second and look at me?"⟦/⟧
⟦F→N i⟧"i can't,"⟦/⟧ frankie says to the cupboard. ⟦F→N i =⟧"i'll do something stupid."⟦/⟧
and that, *that* is when the little green house goes *snap*.
@break +
it's two miles minimum so they take the 22 to the end of the line. it's snowing a bit. noor has the house on her knees wrapped in consuela. there's nobody on the bus except a man asleep with a tuba.
⟦N→F i⟧"he's shaking,"⟦/⟧ noor says.
⟦F→N i⟧"he's mad that he fell for it."⟦/⟧
⟦N→F i⟧"he held that door with his foot for five days. what do you think happened?"⟦/⟧
⟦F→N i⟧"i don't know. i guess he got tired."⟦/⟧ frankie's looking out the window at her own face. ⟦F→N i =⟧"i guess he figured what's the worst thing."⟦/⟧
four stops.
⟦N→F i⟧"i didn't tell you because i wanted to see if you'd ask me not to go,"⟦/⟧ says noor. ⟦N→F i =⟧"isn't that disgusting? i'm thirty. i had a whole week, every night i thought, well, she'll say something about it tonight. and you'd say, do you want the last egg."⟦/⟧
⟦F→N i⟧"i'd never ask you not to go."⟦/⟧
⟦N→F i⟧"i know."⟦/⟧
⟦F→N i⟧"you've wanted it since before i knew you. i'm not going to be the, the. i'm not a valid excuse."⟦/⟧
⟦N→F i⟧"i know! i don't want you to be an excuse, you idiot, i want you to come."⟦/⟧
the tuba man says something in his sleep.
⟦F→N i⟧"what?"⟦/⟧
⟦N→F i⟧"there's a form for that too. it has boxes. it says *spouse or partner or other.* i didn't know what to tick. i put down a question mark in pencil, and then i couldn't mail it."⟦/⟧
⟦F→N i⟧"or other,"⟦/⟧ says frankie.
⟦N→F i⟧"you could be an other. you could be other for as long as you want, i wouldn't. there's a sort of a sofa."⟦/⟧
⟦F→N i⟧"noor."⟦/⟧
⟦N→F i⟧"it's in the picture, it's orange."⟦/⟧
⟦F→N i⟧"noor. give me the pencil."⟦/⟧
she has it behind her ear, of course she does. frankie takes it out. she has to lean across the mouse to do it, and then since she's there already she stays there, and it turns out that noor tastes like clementines, like the middle of the night, like every goddamn day for three years.
⟦N→F i⟧"that wasn't a tick,"⟦/⟧ says noor after a while. not very steady.
⟦F→N i⟧"i'll tick it when i see the form."⟦/⟧
end of the line is a field, and a chain-link fence, and a sign about a future home. they crouch down in the snow. frankie opens the green door and nothing happens.
⟦F→N i⟧"he won't come out."⟦/⟧
⟦N→F i⟧"it's cold. he doesn't know anybody here."⟦/⟧
⟦F→N i⟧"well, do we, what's the policy?"⟦/⟧
noor looks in through the little slots. an eye looks back.
⟦N→F i⟧"how do they feel about mice in holland?"⟦/⟧
⟦F→N i⟧"i think they've got a lot of cheese."⟦/⟧
⟦N→F i⟧"i'll put him down as other,"⟦/⟧ says noor, and shuts the door, and they run for the bus.
@end_note
eta: yes i KNOW about quarantine. he lives out a long and happy life with hardware guy. it's canon because i said so.
@end

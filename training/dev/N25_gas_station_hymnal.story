# title: gas station hymnal
# style: third person present, lower case; straight quotes; LiveJournal band fic 2006, four in a van
# cast: B = Benny Ostrowski | benny, ben, ostrowski, the singer | he
# cast: H = Hollis | hollis, hol, the drummer | he
# cast: M = Mateo | mateo, teo, the bass player | he
# cast: R = Rosalind | roz, rosalind, the merch girl | she
# cast: W = the woman at the register | the woman, the cashier, ma'am | she
# cast: N = Hollis's grandmother | hollis's grandma, nana june, june, nana, his grandmother | she
---
@heading
Title: gas station hymnal
Author: paperwolves
Pairing: benny/hollis
Rating: PG-13 (swearing)
Disclaimer: the lost weekenders are mine. i made them up. if you're in a band called the lost weekenders pls don't sue me, i have eleven dollars
A/N: for the van_songs ficathon, prompt #22 "nobody has been warm since duluth". unbeta'd bc it's four am
@end
nobody has been warm since duluth.
the heater in the van does two things, which are off, and a smell. hollis is driving because hollis is always driving. he's got the hood of his sweatshirt up and the strings pulled tight so only his nose is out, and benny, in the passenger seat, has been trying not to look at the nose since about wisconsin.
⟦M→H+B+R i⟧"i can't feel my ass,"⟦/⟧ says mateo from the back.
⟦R→M i⟧"i can,"⟦/⟧ says roz. ⟦R→M i =⟧"it's on my foot. move."⟦/⟧
⟦M→R i⟧"i can't move, the t-shirts are on me."⟦/⟧
⟦R→M i⟧"then wear one."⟦/⟧
⟦M→R i⟧"i'm wearing six."⟦/⟧
⟦H→M i⟧"those are eighteen bucks each,"⟦/⟧ says hollis through the hole.
⟦M→H i⟧"i'm *modeling* them, hol. i'm a mannequin."⟦/⟧
it's three in the morning and it's iowa. they played to nine people tonight, if you count the bartender, and benny does; he counted her twice. he broke a string on the second song and a tooth on the fourth, not all of it, just the corner, on the microphone. he keeps putting his tongue in the place.
⟦H→B i⟧"quit it."⟦/⟧
⟦B→H i⟧"quit what?"⟦/⟧
⟦H→B i⟧"i can hear you licking it."⟦/⟧
⟦B→H i⟧"you cannot *hear* me licking it."⟦/⟧
⟦R→B i⟧"we can all hear you licking it, ben."⟦/⟧
⟦M→B i⟧"it's like being in a van with a deer,"⟦/⟧ mateo says sadly.
there's a light up ahead, way off, yellow. it takes about a hundred years to turn into a gas station. hollis puts the blinker on for it, out here where there's no one to blink at, and benny thinks, for no reason, *oh no*. he thinks, *oh, i'm in so much trouble*.
@break * * *
the woman at the register is about sixty and is doing a word search. she looks at the four of them come in, the six shirts, the hood, roz with her eyeliner all down her face like a sad raccoon.
⟦W→B+H+M+R i⟧"you kids in some kind of a play?"⟦/⟧
⟦R→W i⟧"kind of, yeah."⟦/⟧
⟦W→R i⟧"is it over?"⟦/⟧
⟦M→W i⟧"god, we hope so,"⟦/⟧ says mateo. ⟦M→W i =⟧"ma'am, do you have anything that's hot?"⟦/⟧
⟦W→M i⟧"there's coffee. there's a burrito. i wouldn't have the burrito."⟦/⟧
mateo has the burrito. he has two. roz goes to the bathroom with a plastic bag of clothes and doesn't come back for twenty minutes, and benny stands by the coffee, holding a cup, with the heat going up his sleeves. hollis comes and stands there too. he pulls the hood down and his hair's all over the place.
⟦H→B i⟧"let me see it."⟦/⟧
⟦B→H i⟧"it's fine."⟦/⟧
⟦H→B i⟧"let me see, c'mon. open."⟦/⟧
so benny stands under the tube light in a gas station in iowa with his mouth open like a kid while hollis holds his chin and looks in. his fingers are freezing. he's got a callus on the thumb, right where the stick goes. benny looks at the ceiling. he looks at a sign that says WE CARD.
⟦H→B i⟧"okay, it's just the edge,"⟦/⟧ hollis says. he doesn't let go. ⟦H→B i =⟧"does it hurt?"⟦/⟧
⟦B→H i⟧"only hen i hink."⟦/⟧
⟦H→B i⟧"when you drink?"⟦/⟧
⟦B→H i⟧"*think*."⟦/⟧
⟦H→B i⟧"so you're good, then."⟦/⟧
he lets go. he's smiling a little, on the one side, the way he does behind the kit when somebody screws up and gets away with it. benny's chin is cold all over in the shape of a hand.
⟦W→H i⟧"you oughta put clove on that,"⟦/⟧ says the woman at the register. ⟦W→H i =⟧"you got clove?"⟦/⟧
⟦H→W i⟧"no ma'am."⟦/⟧
⟦W→H i⟧"aisle two. by the pie filling. is he your brother?"⟦/⟧
⟦H→W i⟧"no ma'am,"⟦/⟧ says hollis again, and nothing else.
her eyes go over to benny and back. she finds a word and she circles it, slow.
⟦W→H i⟧"well,"⟦/⟧ she says. ⟦W→H i =⟧"get him the clove."⟦/⟧
@break * * *
when they get back in, the van won't start.
⟦M→H i⟧"do the thing."⟦/⟧
⟦H→M i⟧"i'm doing the thing."⟦/⟧
⟦R→H i⟧"do it with the clutch in."⟦/⟧
⟦H→R i⟧"i *am*, roz, you want to come up here?"⟦/⟧
⟦R→H i⟧"not really, i just put on pants."⟦/⟧
⟦B→H i⟧"maybe if we all ask it nicely,"⟦/⟧ says benny, and nobody laughs. hollis puts both hands on the wheel and then his forehead on his hands. he's been driving since noon. he drove yesterday, and the day before that. it's his van; it was his grandfather's, it says JUNE & AL'S FLOWERS on the side if you get the light right. nobody else is allowed. mateo tried once in ohio and there was a whole thing.
⟦B→H i⟧"hey,"⟦/⟧ says benny. ⟦B→H i =⟧"hol. hey."⟦/⟧
⟦H→B i⟧"i'm okay."⟦/⟧
⟦B→H i⟧"you're not, though."⟦/⟧
⟦H→B i⟧"i'm gonna call my nana,"⟦/⟧ hollis says into the wheel.
⟦M→H i⟧"dude, it's three thirty."⟦/⟧
⟦H→M i⟧"she gets up at three. it's flowers."⟦/⟧
the phone's got one bar, so he puts it on speaker and balances it on the dash, and they all lean in around it like it's a fire.
⟦N→H i⟧"who's dead?"⟦/⟧ says the phone.
⟦H→N i⟧"nobody, nana. it won't turn over."⟦/⟧
⟦N→H i⟧"is it clicking, or is it grinding?"⟦/⟧
⟦H→N i⟧"it's sort of coughing."⟦/⟧
⟦N→H i⟧"have you got the boys with you?"⟦/⟧
⟦M→N i⟧"hi, mrs. june,"⟦/⟧ says mateo.
⟦R→N i⟧"and me!"⟦/⟧
⟦N→R i⟧"hello, rosalind. are they feeding you? — all right. hollis, get out and open the hood. you'll want somebody to hold the light. where's the sweet one?"⟦/⟧
there's a silence. mateo points at himself, hopefully.
⟦N→H i⟧"the singer,"⟦/⟧ says the phone. ⟦N→H i =⟧"the one you go on about. ben."⟦/⟧
roz makes a noise like a tire. hollis has gone red from the neck of the sweatshirt up, it's like watching somebody pour a drink.
⟦H→N i⟧"nana, you're on *speaker*."⟦/⟧
⟦N→H i⟧"i don't know what that is."⟦/⟧
⟦B→N i⟧"hi,"⟦/⟧ benny says. it comes out about an octave up. ⟦B→N i =⟧"i'm here. i can hold the light."⟦/⟧
⟦N→B i⟧"i'm sure you can, honey. there's a hammer under your seat. when he tells you to, you hit it."⟦/⟧
⟦B→N i⟧"hit what?"⟦/⟧
⟦N→B i⟧"he'll know."⟦/⟧
@break * * *
it's not snowing, but it's thinking about it. the wind comes from canada and doesn't stop for anything. benny holds the flashlight in his teeth, the good side, so that he can have a hand for the hammer, and hollis is in the engine up to the elbow and he's not saying anything, he's not saying anything so loud.
behind the windshield there are two faces. one's eating a burrito.
⟦B→H i⟧"so you go on about me,"⟦/⟧ says benny around the flashlight.
⟦H→B i⟧"to your left."⟦/⟧
⟦B→H i⟧"like how? like complaining?"⟦/⟧
⟦H→B i⟧"your other left. some of it's complaining."⟦/⟧
⟦B→H i⟧"what's the rest?"⟦/⟧
⟦H→B i⟧"hit it."⟦/⟧
he hits it. nothing happens.
⟦H→B i⟧"harder than that. it's a starter, it's not a wind chime."⟦/⟧
⟦B→H i⟧"what's the *rest* of it, hollis?"⟦/⟧
hollis stops. he takes his arm out of the van. there's grease to the elbow, and on the nose, the stupid nose, and he wipes it with the back of his wrist and makes it worse.
⟦H→B i⟧"i call her sundays,"⟦/⟧ he says. ⟦H→B i =⟧"she asks what happened this week. and i start telling her and it's just, like. ben said this. ben wrote this one, ben slept on the amp. i don't notice i'm doing it. and last week she goes, honey, does anybody else live in that van?"⟦/⟧
⟦B→H i⟧"what'd you say?"⟦/⟧
⟦H→B i⟧"i said not really."⟦/⟧
the flashlight falls out of benny's mouth. it goes in the engine. they both look at it down there, shining up through everything like something holy.
⟦B→H i⟧"oh,"⟦/⟧ says benny.
⟦H→B i⟧"yeah, so. you can hit it now."⟦/⟧
⟦B→H i⟧"okay."⟦/⟧
⟦H→B i⟧"and we don't have to,"⟦/⟧ hollis is saying, ⟦H→B i =⟧"it's a long tour, and it's a small van, and i know it's not, i mean, if you don't,"⟦/⟧ and benny kisses him. it hurts. it's the tooth. he says ow into hollis's mouth and hollis says shit, sorry, and goes to get off and benny gets him by both strings of the hood and says don't you dare.
the horn goes. it's mateo, leaning over the seat with his whole elbow.
⟦R→B+H i⟧"i had november!"⟦/⟧ roz is yelling through the glass. ⟦R→M i =⟧"i said november! you owe me twenty, teo!"⟦/⟧
⟦M→B i⟧"it's *december* first! it's been december for three hours! ben, man, you couldn't have waited till new year's?"⟦/⟧
⟦N→M+R i⟧"what's going on?"⟦/⟧ says the phone, tiny, from the dash. ⟦N→M+R i =⟧"did he hit it?"⟦/⟧
⟦R→N i⟧"not yet, mrs. june! they're necking!"⟦/⟧
⟦N→R i⟧"well, thank the lord. tell him to hit it, he'll catch his death."⟦/⟧
benny's laughing too hard to hold a hammer. hollis has to put his own hand around it, around benny's hand, grease and all. they swing it together, once, like people cutting a cake.
it starts.
@end_note
comments are love. yes nana june gets her own fic
current mood: cold / current music: the heater
@end

# title: Seven Potatoes
# style: third person past; straight quotes; family kitchen at Christmas; six people; Mum, Gran words, kids; messy
# cast: A = Pam Hollister | Pam, Mum, Mom, Pamela | she
# cast: E = Gran | Gran, Mother, Elsie | she
# cast: I = Iris | Iris, love | she
# cast: C = Cade | Cade, the smaller boy | he
# cast: Y = Peyton | Peyton, Pey, the taller boy | he
# cast: J = John | John, the boyfriend, Iris's boyfriend | he
# cast: D = the boys' father | Dad | he
---
@note
A/N: Holiday fic!! For everyone who has ever had to count potatoes.
@end
@scene place=the Hollisters' kitchen | time=Christmas Day, noon | pov=I | present=A,E,I,C,Y,J
There were {six people|A+E+I+C+Y+J} in the kitchen and room for two. It was the only warm place in the house, that was the trouble; the boiler had died on the twenty-third, and since then {the whole family|A+E+I+C+Y} had lived within reach of the oven, in hats, like people in a painting of a war.
⟦A→E i⟧"{Mother|E}, sit."⟦/⟧
⟦E→A i⟧"{I|E}'m stirring."⟦/⟧
⟦A→E i⟧"It doesn't need stirring."⟦/⟧
⟦E→A i⟧"Everything needs stirring, {Pamela|A}."⟦/⟧
⟦A→C,Y i⟧"{Boys|C+Y}. {You two|C+Y}, out. Table. Forks."⟦/⟧
⟦C→A a⟧"{Mum|A}, {Peyton|Y}'s got {my|C} knife,"⟦/⟧ said {the smaller boy|C}, not moving.
⟦A→Y i⟧"{Peyton|Y}, give {him|C} the knife."⟦/⟧
⟦Y→A i⟧"It isn't {his|C}. It's the cheese one. {You|A} said whoever laid got the cheese one."⟦/⟧
⟦A→Y i⟧"And did {you|Y} lay?"⟦/⟧
⟦Y→A i⟧"{I|Y}'m going to."⟦/⟧
{Iris|I} had {her|I} back against the fridge, where {she|I}'d been put. Beside {her|I} {John|J} was holding a bowl of nuts at chest height in both hands as if someone had told {him|J} it would go off. It was {his|J} first time in the house. {He|J} had got {his|J} hair cut for it, and there was a strip of very white skin all round the back of {his|J} neck, and every time {she|I} saw it something turned over in {her|I}.
⟦E→J i⟧"{You|J}. What do they call {you|J}?"⟦/⟧
⟦J→E i⟧"{John|J}, {Mrs Hollister|E}."⟦/⟧
⟦E→J i⟧"{Elsie|E}. Can {you|J} count, {John|J}?"⟦/⟧
⟦J→E a⟧"Up to what?"⟦/⟧ {he|J} asked carefully.
⟦E→J i⟧"Potatoes."⟦/⟧ {She|E} tilted the tin at {him|J}. {He|J} bent over it, bowl and all, and {his|J} glasses steamed up. ⟦J→E i⟧"Twenty-three. No. Twenty-two and a half."⟦/⟧
⟦E→A i⟧"Hear that, {Pam|A}?"⟦/⟧
⟦A→E i⟧"{I|A} put in thirty."⟦/⟧
⟦E→A i⟧"Well, there's seven out."⟦/⟧
⟦A→I i⟧"{Iris|I}?"⟦/⟧
⟦I→A i⟧"Why are {you|A} looking at {me|I}?"⟦/⟧
⟦A→I i⟧"{You|I} were nine once. {I|A} remember Easter."⟦/⟧
⟦I→A i⟧"{I|I} was *nine*, {Mum|A}. Ask who's chewing."⟦/⟧
{{Her|I} mother|A} put down the spoon. For the space of about a second nobody in that kitchen chewed. Then, slowly, like a cow who believes the field is empty, {Cade|C} swallowed.
⟦A→C i⟧"{Cade Michael Hollister|C}."⟦/⟧
⟦C→A a⟧"{I|C} only had two!"⟦/⟧ {he|C} wailed.
⟦A→C i⟧"And the other five?"⟦/⟧
⟦C→A i⟧"Ask {Pey|Y}."⟦/⟧
⟦Y→C i⟧"Snitch."⟦/⟧
⟦A→Y i⟧"{Peyton|Y}, turn out {your|Y} pockets."⟦/⟧
⟦Y→A i⟧"They're *hot*, {Mum|A}."⟦/⟧
⟦A→Y i⟧"{I|A} should think they are. How many?"⟦/⟧
⟦Y→A i⟧"Three. One for {me|Y} and one for {Dad|D} and a spare."⟦/⟧
{Pam|A} had the oven glove half on. {She|A} stood and looked at {{her|A} elder son|Y}, at the three damp lumps in {his|Y} good trousers. {{The boys|C+Y}' father|D} was in Aberdeen, on a rig, in weather that had stopped the helicopters, and {he|D}'d rung at eight that morning on a line so bad that all any of {them|A+E+I+C+Y} had made out was the word *gravy*. {She|A} had gone upstairs afterwards to change the sheets. They had been clean sheets. {Iris|I} had stood on the landing outside with {her|I} hand up to knock, and then {she|I} hadn't, and had gone down and done the sprouts instead.
⟦A→Y a⟧"You can't post a potato, {love|Y},"⟦/⟧ {{his|Y} mother|A} said in the end.
⟦Y→A a⟧"{I|Y} wasn't going to post it,"⟦/⟧ {he|Y} muttered. ⟦Y→A a =⟧"{I|Y} was going to freeze it."⟦/⟧
⟦E→Y a⟧"Sensible,"⟦/⟧ said {{his|Y} grandmother|E}.
⟦C→E i⟧"{Gran|E}, can {I|C} freeze one?"⟦/⟧
⟦E→C i⟧"{You|C}'ve eaten {yours|C}."⟦/⟧
⟦J→A a⟧"That's five,"⟦/⟧ {the boyfriend|J} said. {Everyone|A+E+I+C+Y} turned round, and {he|J} went as red as the tablecloth. ⟦J→A a =⟧"Sorry. Two and three. It's only five. There's two more out."⟦/⟧
{He|J} *could* count. {He|J} was a surveyor; {he|J} had told {her|I} once, in bed, that {he|J} sometimes went over the ceiling tiles at the dentist's to keep {his|J} nerve up, and got a different number each time, and came out feeling worse. {Iris|I} watched {{her|I} mother|A} work it out, and saw {her|A} eyes go past {the boys|C+Y}, and past {her|I}, to the end of the worktop, where {a very small old woman|E} was stirring a pan that didn't need it.
⟦A→E i⟧"{Mother|E}."⟦/⟧
⟦E→A i⟧"Mm?"⟦/⟧
⟦A→E i⟧"Open."⟦/⟧
⟦E→A i⟧"Mm-mm."⟦/⟧

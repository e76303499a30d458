# title: Overcast, With Showers
# style: first person present; straight quotes; superheroes; code names in the suit, other names out of it
# cast: N = Nina Osterberg | Nina, Kingfisher, Osterberg, Neens | she | narrator
# cast: M = Michael Trueman | Michael, Ballast, Mr. Trueman | he
# cast: U = Suki Farnaby | Suki, Pocket | she
# cast: K = the Professor's sister | | she
# cast: L = Professor Eudora Ludgate | Professor Ludgate, Ludgate, the Professor, Overcast, Dodie | she
---
@note
for the "meet the mentor" prompt. Nina's pov. yes the elevator is load-bearing
@end
@scene place=a stuck elevator in the Meridian Building | time=night | pov=N | present=N,M,U,L
There are four of {us|N+M+U+L} in the elevator and {three of us|N+M+U} are in masks.
⟦M→N i⟧"{Kingfisher|N}, {your|N} elbow."⟦/⟧
⟦N→M i⟧"That's not {my|N} elbow, {Ballast|M}."⟦/⟧
⟦U→M i⟧"Sorry, sorry, that's {me|U}."⟦/⟧
⟦L→N,M,U i⟧"Are {you people|N+M+U} going to get {us|N+M+U+L} out of here?"⟦/⟧
{She|L} has {her|L} handbag on {her|L} knees. {She|L}'s sitting on the fire extinguisher, in a good tweed skirt, and {she|L} hasn't looked at {me|N} twice, which is lucky, because {I|N} spent four years in the second row of {her|L} Tuesday seminar and {she|L} wrote {my|N} letter for grad school. {Professor Ludgate|L}. Thermodynamics. {She|L} used to say ⟦L→N i quoted⟧"Again, {Osterberg|N}, without the adjectives,"⟦/⟧ and {I|N} would go home and cry and come back without the adjectives. {Michael|M} met {her|L} once, at {our|N+M} wedding. {She|L} gave {us|N+M} a barometer. {I|N} kept it in the divorce.
⟦M→L i⟧"Just sit tight, {ma'am|L}. Somebody's iced the cables."⟦/⟧
⟦L→M i⟧"Iced them? In July?"⟦/⟧
⟦U→L i⟧"It's {this supervillain|L}, {Overcast|L}. Does weather and stuff. {She|L} hit the vault on nine and {we|N+M+U} think {she|L}'s still in the building."⟦/⟧
⟦L→U i⟧"{She|L}?"⟦/⟧
⟦U→L i⟧"Well, {I|U} think it's {a she|L}. {Ballast|M} thinks it's a dude."⟦/⟧
⟦M→U i⟧"{Pocket|U}. Don't brief {the civilian|L}."⟦/⟧
⟦N→M a⟧"Can {you|M} lift it?"⟦/⟧ {I|N} ask, to move things along.
⟦M→N i⟧"The car? If {I|M} put {my|M} feet down {I|M}'ll go through the floor."⟦/⟧
⟦N→M i⟧"{You|M} held up a bridge on Sunday."⟦/⟧
⟦M→N i⟧"The bridge had something under it, {Neens|N}."⟦/⟧
{He|M} hasn't called {me|N} that in two years. {He|M} used to shout it through the bathroom door when there was a bank alarm and {I|N} had shampoo in {my|N} eyes, and {I|N} used to shout back a word that isn't a name at all.
It's very quiet. {Suki|U}'s eyes go round in {her|U} mask.
⟦L→M a⟧"What did {you|M} call {her|N}?"⟦/⟧ asks {the old woman|L}.
⟦M→L i⟧"Nothing. It's a code."⟦/⟧
⟦L→M i⟧"It was {my|L} impression that the code was {Kingfisher|N}."⟦/⟧
⟦U→L e⟧"{They|N+M} used to be married,"⟦/⟧ {Suki|U} offers. {She|U}'s seventeen and can walk through walls and has never in {her|U} life walked past a silence. ⟦U→L e =⟧"It's super awkward."⟦/⟧
⟦N→U i⟧"{Pocket|U}!"⟦/⟧
⟦U→N i⟧"What, {she|L} doesn't know who {you|N} are!"⟦/⟧
The handbag clicks. {I|N}'m looking at {Michael|M} so that {I|N} can hate {him|M} properly, and what {I|N} see is {him|M} frowning past {my|N} shoulder, at the breath coming out of {his|M} own mouth. It's white. All of a sudden {I|N} can see {everybody|N+M+U+L}'s. All but one.
⟦L→N e⟧"Again, {Osterberg|N},"⟦/⟧ says {Professor Ludgate|L}, ⟦L→N e =⟧"without the mask."⟦/⟧
@scene place=the stuck elevator | time=the next minute | pov=N | present=N,M,U,L
⟦N→L i⟧"It's {you|L}."⟦/⟧
⟦L→N i⟧"Evidently. {Mr. Trueman|M}, if {you|M} come any closer {I|L} shall freeze {your|M} boots to the wall. {I|L} didn't care for {you|M} at the wedding either."⟦/⟧
⟦M→L i⟧"{I|M} was perfectly nice at the wedding."⟦/⟧
⟦L→M i⟧"{You|M} called {me|L} {Dodie|L}."⟦/⟧
⟦M→L i⟧"It's {your|L} name!"⟦/⟧
⟦L→M i⟧"It is {{my|L} sister|K}'s name for {me|L}, and {she|K} is dead."⟦/⟧
⟦U→N i⟧"Should {I|U} phase out and get help?"⟦/⟧
⟦N→U i⟧"No."⟦/⟧
⟦L→U i⟧"Yes, {dear|U}, do. It's a forty-foot drop, but {I|L}'m told the young bounce."⟦/⟧
{Suki|U} moves in behind {my|N} cape. {I|N} can feel {her|U} shivering, or else it's {me|N}.
⟦N→L a⟧"The vault on nine is just paper,"⟦/⟧ {I|N} say slowly. ⟦N→L a =⟧"It's a patent office. What would {you|L} want with a bunch of..."⟦/⟧ And then {I|N} have it, like {I|N} always had it about a second after {she|L} wanted {me|N} to. ⟦N→L a =⟧"They took {your|L} engine."⟦/⟧
⟦L→N i⟧"Nineteen ninety-one. With {my|L} name whited out. {I|L} have come to whiten it back in."⟦/⟧
⟦M→L i⟧"{You|L} iced a building over a patent?"⟦/⟧
⟦L→M i⟧"{I|L} wrote letters first, {Mr. Trueman|M}. For thirty years."⟦/⟧
⟦U→N i⟧"That's kind of fair?"⟦/⟧
⟦M→U i⟧"It is not fair, it's a felony."⟦/⟧
⟦U→M i⟧"It could be both."⟦/⟧
{He|M} looks at {me|N} over the top of {her|U} head. Six years of marriage, and {he|M} could still never tell what {I|N} was about to do; {she|L}, on the other hand, has already started to smile.
⟦N→U a⟧"{Suki|U},"⟦/⟧ {I|N} say, and {I|N} take off {my|N} mask, because it itches. ⟦N→U a =⟧"How do {you|U} feel about walking through a filing cabinet?"⟦/⟧

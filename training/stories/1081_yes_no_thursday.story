# title: Yes, No, Thursday
# style: third person present; curly quotes; telephone heard from one side; two sisters at a table; named late
# cast: L = the elder sister | Luisa, Tía | she
# cast: P = the younger sister | Paola | she
# cast: R = the voice on the phone, their cousin | Rosario | she
# cast: E = their father | Papi, Ernesto | he
# cast: G = a nurse at the home | Gustavo | he
# cast: A = their aunt | Tía Alejandra | she
# cast: O = the licensing officer | | he
# cast: H = the boy's teacher | | 
# cast: F = the younger sister's boy | Felipe | he
---
@scene place=a kitchen | time=night | pov=P | present=L,P,R,F
The phone rings in the middle of the lentils and {she|P} lets {{her|P} sister|L} get it, because it’s always for {her|L}.
⟦L→R i⟧“Hello? Oh, {Rosario|R}. No, {we|L+P}’re eating.”⟦/⟧
{She|P} lowers {her|P} fork.
⟦L→R a⟧“No. No, {Gustavo|G} was on nights, it can’t have been {Gustavo|G},”⟦/⟧ {she|L} is saying.
A moth goes round the lamp, tick, tick.
⟦L→R i⟧“When?”⟦/⟧
⟦P→L a⟧“Is it {Papi|E}?”⟦/⟧ {she|P} whispers. A hand comes up, flat: wait.
⟦L→R i⟧“In the *car park?* In what? … In {his|E} *what*, {Rosario|R}?”⟦/⟧
⟦P→L i⟧“Is {he|E} dead? Just nod.”⟦/⟧
The head shakes. It shakes impatiently, the way it did when {they|L+P} shared a room and {she|P} wanted to know if there were wolves. {{Her|P} sister|L} has turned to the wall now and has begun winding the cord around one finger, though it’s 2019 and the phone hasn’t had a cord since {Felipe|F} cut it with the poultry shears; {she|L} winds the air.
⟦L→R i⟧“And does {Tía Alejandra|A} know? Well, don’t tell {her|A}. No. Thursday. {I|L} can’t before Thursday. Yes. Yes. Kiss {your|R} babies.”⟦/⟧
{She|L} puts it down on the bread.
⟦P→L i⟧“What’s in the car park?”⟦/⟧
⟦L→P a⟧“Let {me|L} sit,”⟦/⟧ {she|L} says.
⟦P→L a⟧“{You|L} are sitting,”⟦/⟧ {she|P} points out.
⟦L→P i⟧“{He|E} got out. {Gustavo|G} left the side door for one minute, to smoke, and {he|E} got out and went down the hill in {his|E} bathrobe.”⟦/⟧
⟦P→L i⟧“{You|L} said {Gustavo|G} wasn’t on.”⟦/⟧
⟦L→P i⟧“{I|L} said it can’t have been {him|G}. It was {him|G}.”⟦/⟧
Across the table the bread is being pulled to pieces and nobody is eating it.
⟦L→P i⟧“{I|L} like {Gustavo|G}. {He|G} sings to {him|E}.”⟦/⟧
⟦P→L i⟧“Down the hill to where?”⟦/⟧
⟦L→P i⟧“To the dealership. {He|E} tried to sell them a Buick.”⟦/⟧
⟦P→L a⟧“{He|E} hasn’t got a Buick,”⟦/⟧ {she|P} says.
⟦L→P a⟧“One of *theirs*. {He|E} nearly closed, too, according to {Rosario|R},”⟦/⟧ {{her|P} sister|L} admits.
It comes up out of {her|P} before {she|P} can stop it, a snort, with lentil. And for a second {she|P}’s sure it was wrong, {she|P} sees the mouth across the table go thin; then that one goes too. {They|L+P} laugh till {they|L+P} have to hold on to the cloth. There were thirty years of it: the yellow sign on Calle Nueve, {the man himself|E} in the doorway with {his|E} thumbs in {his|E} belt, telling the widows of the parish that they looked like women who deserved power steering. {Alejandra|A} used to say that {{her|A} brother|E} could sell a coat to a sheep. When {they|L+P} took {his|E} licence {he|E} shook {the officer|O}’s hand and asked what {he|O} was driving.
⟦P→L a⟧“Thursday’s no good,”⟦/⟧ {she|P} says when it’s over.
{{Her|P} sister|L} wipes {her|L} eyes with the heel of a hand.
⟦P→L a⟧“{You|L} said Thursday to {Rosario|R}. {I|P} heard {you|L}. Thursday’s {Felipe|F}’s thing, with the school,”⟦/⟧ {she|P} says.
⟦L→P a⟧“{I|L} know what it is. {I|L}’ll go by {myself|L},”⟦/⟧ {she|L} says.
⟦P→L i⟧“{You|L} always go by {yourself|L}. And then {I|P} get told about it like it’s {my|P} fault.”⟦/⟧
⟦L→P i⟧“When did {I|L} ever?”⟦/⟧
⟦P→L i⟧“Christmas! {You|L} told {Alejandra|A} {I|P} was too delicate.”⟦/⟧
⟦L→P i⟧“{You|P} fainted, {Paola|P}. On a nun.”⟦/⟧
The door bumps open against the chair, and it’s {the boy|F}, in {his|F} pyjama bottoms and somebody’s football shirt, with the hair standing up on one side.
⟦F→P,L i⟧“Why’s {everyone|L+P} shouting?”⟦/⟧
⟦P→F a⟧“Nobody’s shouting. Back to bed, {my heart|F},”⟦/⟧ {{his|F} mother|P} tells {him|F}.
⟦F→L i⟧“Did {Abuelo|E} sell it, {Tía|L}?”⟦/⟧
⟦L→F i⟧“Did {you|F} listen at that door?”⟦/⟧
⟦F→L i⟧“The Buick. Did {he|E}?”⟦/⟧
⟦L→F i⟧“Nearly.”⟦/⟧
⟦F→P i⟧“Can {I|F} go on Thursday? {I|F} don’t want to do the school thing. {I|F}’m a tree.”⟦/⟧
⟦P→F i⟧“{You|F}’re a *lovely* tree.”⟦/⟧
⟦L→P i⟧“{He|F} could come. {He|F} makes {him|E} laugh.”⟦/⟧
⟦P→L i⟧“And who’s going to tell {{his|F} teacher|H}?”⟦/⟧
⟦L→P i⟧“{You|P} will. In the car, on the way. All {three of {us|L+P+F}|L+P+F}. {I|L}’ll drive.”⟦/⟧
{She|P} looks from {the one|L} to {the other|F}: the same chin, the same eyebrows up, waiting on {her|P} like two salesmen.
⟦P→L i⟧“And if {I|P} faint?”⟦/⟧
⟦L→P e⟧“Then {we|L+F}’ll find {you|P} a nun,”⟦/⟧ {Luisa|L} says, and moves up to let {the boy|F} in to the lentils.

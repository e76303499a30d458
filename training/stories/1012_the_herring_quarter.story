# title: The Herring Quarter
# style: third person past; curly quotes; a Cornish village in the 1920s; two sisters, a mother and a suitor; older register; Mam as a name; tags before the speech; long narration
# cast: L = Loveday, the elder sister | Loveday | she
# cast: D = Demelza, the younger sister | Demelza, Melza | she
# cast: M = Mam, their mother | Mam | she
# cast: J = Denzil Rowe, Hedrek's brother | Denzil | he
# cast: F = the sisters' father, dead | Father | he
# cast: Y = the maid at Newlyn | | she
# cast: B = Hedrek Rowe, lost in the Ebenezer | Hedrek | he
---
@scene place=the net loft | time=an evening in autumn, 1926 | pov=L | present=L,D
⟦D→L i⟧“{You|L}’re to come down. There’s {a man|J}.”⟦/⟧
⟦L→D i⟧“What man?”⟦/⟧
⟦D→L i⟧“In the kitchen, with {his|J} hat on {his|J} knee.”⟦/⟧
⟦L→D i⟧“{I|L}’ve thirty fathom to mend before light, {Melza|D}. Can’t {you|D} give {him|J} tea?”⟦/⟧
⟦D→L i⟧“{I|D} did. {He|J} never drank it.”⟦/⟧
⟦L→D i⟧“Did {he|J} say what {he|J} come for?”⟦/⟧
⟦D→L i⟧“{He|J} don’t say nothing. {Mam|M}’s talking.”⟦/⟧
⟦L→D i⟧“Then {he|J}’ll keep.”⟦/⟧
{Demelza|D} did not go. {She|D} sat upon a barrel and swung {her|D} boots. {She|D} was nineteen, and it was held in the village that {she|D} had got all the looks and {Loveday|L} the needle. It had not always been so. There was a summer before the war when {Loveday|L} used to wear a yellow ribbon, and walk out as far as the coastguard’s with {Hedrek Rowe|B}, who played the serpent in chapel and could make {her|L} laugh till {she|L} was obliged to hold on to the wall. {Their|L+B} banns had been called twice. The third Sunday there was a gale, and the *Ebenezer* was out in it; and {she|L} put the ribbon away in a tin, and took down the net that {he|B} had left half done, because someone must, and had not rightly stopped since.
⟦D→L a⟧“{I|D} believe {I|D} know {him|J},”⟦/⟧ {she|D} said presently.
⟦L→D i⟧“Do {you|D}?”⟦/⟧
⟦D→L i⟧“{He|J}’s got a look of {somebody|B}. About the ears.”⟦/⟧
@scene place=the kitchen | time=directly after | pov=L | present=L,D,M,J
⟦M→J i⟧“Here {she|L} is at last, with {her|L} hair all tow. {You|J} remember {{my|M} eldest|L}.”⟦/⟧
⟦J→L i⟧“Evening, {Loveday|L}.”⟦/⟧
⟦L→J i⟧“{Denzil|J}.”⟦/⟧
⟦D→L i⟧“{I|D} said it was the ears.”⟦/⟧
⟦M→D i⟧“{You|D} hold {your|D} tongue. {He|J}’s come all the way from Michigan, from the copper, with {his|J} own teeth.”⟦/⟧
⟦L→J i⟧“{You|J} went off very sudden.”⟦/⟧
⟦J→L i⟧“{I|J} did. It was the week after.”⟦/⟧
⟦L→J i⟧“{I|L} know what week it was.”⟦/⟧
⟦D→J i⟧“Week after what?”⟦/⟧
⟦M→D i⟧“Cut the loaf, {Demelza|D}.”⟦/⟧
{He|J} had grown broad, and there was a blue scar like a feather on {his|J} cheek; but when {he|J} stood up it was with {{his|J} brother|B}’s way of ducking for a beam that wasn’t there, and {Loveday|L} went and stood behind a chair. {Mam|M} saw it. {Mam|M} saw most things. {She|M} had been fifteen years {a widow|M}, and {she|M} knew to a farthing what a man’s hat was worth upon a knee.
{Mam|M} said, ⟦M→J e⟧“And {you|J}’ll be looking about {you|J}, {I|M} dare say. For company.”⟦/⟧
⟦J→M i⟧“{I|J}’m looking to say a thing, and go.”⟦/⟧
⟦M→J i⟧“Say it, then. {We|M+L+D}’re all friends.”⟦/⟧
⟦J→M i⟧“It’s only for {her|L}.”⟦/⟧
⟦D→M i⟧“Shall {I|D} go up?”⟦/⟧
⟦L→D i⟧“No. {You|D} stop where {you|D} are, {the both of {you|D+M}|D+M}.”⟦/⟧
⟦J→L a⟧“{I|J} was to have been in that boat,”⟦/⟧ {he|J} said to the chair. ⟦J→L a =⟧“In the *Ebenezer*. It was {my|J} berth. {He|B}’d come in off the Monday and {he|B} was done up, {he|B}’d every right to lie abed. And {I|J} said {I|J} was bad. {I|J} lay there and groaned. There was {a maid at Newlyn {I|J} had a mind to see|Y}.⟦/⟧
⟦J→L a =⟧“{He|B} knew, {I|J} think. {He|B} stood there with {his|B} boots in {his|B} hand, and {he|B} said, ⟦B→J i quoted⟧‘Is {she|Y} pretty?’⟦/⟧ And {I|J} said {she|Y} was. And {he|B} said, ⟦B→J i quoted⟧‘Then {I|B}’ll go. {I|B} know what that is.’⟦/⟧”⟦/⟧
The knife had stopped in the loaf. There was no sound but the clock, which had been {Father|F}’s and gained; and {Mam|M}, for once in {her|M} life, had nothing ready. What came to {Loveday|L} was foolish. It was the serpent, that ugly instrument, hanging yet on its peg in the vestry, where no one had the heart to take it down nor the breath to blow it. {She|L} used to pass it every Sunday with {her|L} eyes in front of {her|L}. All those years {she|L} had supposed that {he|B} went out that morning thinking about herring.
⟦L→J i⟧“{He|B} said that?”⟦/⟧
⟦J→L i⟧“Those words.”⟦/⟧
⟦L→J i⟧“How did {he|B} look?”⟦/⟧
⟦J→L i⟧“{He|B} was smiling, {Loveday|L}. {He|B} looked like the cat.”⟦/⟧
{Mam|M} said, ⟦M→L e⟧“{Maid|L}, sit down before {you|L} fall.”⟦/⟧
⟦L→M i⟧“{I|L} shan’t fall.”⟦/⟧ {She|L} came round the chair. It was strange to see how {the big man|J} braced {himself|J} for it, like a boy before the schoolmaster, with {his|J} chin down; and {Demelza|D}, who was watching {her|L} and not {him|J}, saw that there were tears on {her|L} face, and that {she|L} was very near to laughing. ⟦L→J i⟧“Did {you|J} marry {her|Y}?”⟦/⟧
⟦J→L i⟧“{I|J} never went to see {her|Y}. {I|J} never saw {her|Y} again.”⟦/⟧
⟦L→J i⟧“Then {you|J}’re {a great fool|J}, {Denzil Rowe|J}, and that’s two dinners wasted. Go to Newlyn.”⟦/⟧
⟦D→J i⟧“And drink {your|J} tea.”⟦/⟧

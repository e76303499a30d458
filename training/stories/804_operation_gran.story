# title: operation gran
# style: third person past with group-chat blocks (sender names); straight quotes; lower-case texts; cousins
# cast: I = Imogen | Imogen, Immy, im | she
# cast: F = Freddie | Freddie, fred | he
# cast: W = Will | Will | he
# cast: B = Beth | Beth, bethany | she
# cast: G = Gran | Gran, Granny | she
# cast: K = Maureen | Maureen | she
# cast: U = Uncle Steve | Uncle Steve, Steve | he
# cast: N = Imogen's mother | | she
---
@note
A/N - the chat is called OPERATION GRAN and {all four of {them|I+F+W+B}|I+F+W+B} are {cousins|I+F+W+B}, {Freddie|F} and {Will|W} are {brothers|F+W}. Hope that's clear!!
@end
@scene place=four bedrooms | time=Friday, 22:50 | pov=I | present=I,F,W,B
@message
{Freddie|F}: ⟦F→I+W+B i message⟧does {everyone|I+W+B} have {their|I+W+B} costume⟦/⟧
{Beth|B}: ⟦B→F+I+W i message⟧yes⟦/⟧
{Immy|I}: ⟦I→F+W+B i message⟧yes but the moustache is itchy⟦/⟧
{Will|W}: ⟦W→F+I+B i message⟧what costume⟦/⟧
{Freddie|F}: ⟦F→W i message⟧{you|W} live in the same HOUSE as {me|F}⟦/⟧
{Will|W}: ⟦W→F i message⟧and yet⟦/⟧
{Beth|B}: ⟦B→W i message⟧{will|W} {you|W}'re {the postman|W}!! it was decided in june⟦/⟧
{Will|W}: ⟦W→B i message⟧{i|W} was at cricket in june⟦/⟧
{Immy|I}: ⟦I→W i message⟧all of it?⟦/⟧
{Will|W}: ⟦W→I i message⟧most⟦/⟧
@end
{Imogen|I} turned over on {her|I} stomach and shoved the moustache under the pillow, because those were {{her|I} mother|N}'s feet on the stairs. It wasn't. It was {Uncle Steve|U}, who was staying till the party was over, brushing {his|U} teeth and wandering about while {he|U} did it like {he|U} always did.
⟦U→I i⟧"Thtill awake?"⟦/⟧
⟦I→U i⟧"Reading."⟦/⟧
⟦U→I i⟧"Upthide down?"⟦/⟧
{She|I} turned the book round. {He|U} took the brush out.
⟦U→I a⟧"{You four|I+F+W+B} aren't planning anything for tomorrow, are {you|I+F+W+B}?"⟦/⟧ {he|U} asked. ⟦U→I a =⟧"Only it's {her|G} eightieth, and {she|G} did say no fuss."⟦/⟧
⟦I→U i⟧"What sort of thing would {we|I+F+W+B} plan?"⟦/⟧
⟦U→I i⟧"Last year there was a goat."⟦/⟧
⟦I→U i⟧"That was {Freddie|F}."⟦/⟧
⟦U→I i⟧"{He|F} said it was {you|I}."⟦/⟧
@message
{Immy|I}: ⟦I→F i message⟧{FREDERICK|F}. did {you|F} tell {uncle steve|U} the goat was {ME|I}⟦/⟧
{Freddie|F}: ⟦F→I i message⟧{he|U} had {me|F} in a headlock {im|I}⟦/⟧
{Will|W}: ⟦W→I i message⟧can confirm. {i|W} was holding {his|F} feet⟦/⟧
{Beth|B}: ⟦B→I+F+W i message⟧can {we|I+F+W+B} FOCUS. who is picking {granny|G} up⟦/⟧
{Freddie|F}: ⟦F→B i message⟧{you|B} are⟦/⟧
{Beth|B}: ⟦B→F i message⟧{i|B}'m fifteen⟦/⟧
{Freddie|F}: ⟦F→B i message⟧on foot. with the wheelbarrow⟦/⟧
{Beth|B}: ⟦B→F i message⟧{fred|F}⟦/⟧
@end
@break * * *
@scene place=Beth's kitchen, then Gran's back garden | time=Saturday, eleven | pov=B | present=B,F,W,I,G,K
At ten to eleven {Freddie|F} rang {Beth|B}, which {he|F} never did. {She|B} had a mouthful of toast.
⟦F→B i⟧"Abort. Abort. {She|K}'s there."⟦/⟧
⟦B→F a⟧"Who is?"⟦/⟧ {she|B} asked through it.
⟦F→B i⟧"{Maureen from church|K}. {She|K}'s brought a trifle. {She|K}'s sitting on {my|F} barrel."⟦/⟧
⟦B→F i⟧"Well, ask {her|K} to move."⟦/⟧
⟦F→B a⟧"{I|F}'m *in* it, {Beth|B},"⟦/⟧ {he|F} whispered, and the line went dead.
{Maureen|K} did go, eventually. It took a wasp.
In the end {Gran|G} walked. {She|G} came down the path in {her|G} slippers with {Beth|B} hanging on to {her|G} elbow and the blindfold, which was a sock, pushed up on {her|G} forehead.
⟦B→G i⟧"{Gran|G}, {you|G}'re meant to keep it on."⟦/⟧
⟦G→B i⟧"{I|G}'ll break {my|G} neck. Is that {William|W}?"⟦/⟧
{The postman|W} froze beside the compost.
⟦W→G i⟧"No. {Madam|G}. Parcel for {you|G}."⟦/⟧
⟦G→W i⟧"{You|W} need a haircut, {love|W}."⟦/⟧
⟦F→W a⟧"Stay in character!"⟦/⟧ hissed {{his|W} brother|F}, from inside the water butt.
⟦W→F i⟧"{She|G} recognised {me|W}!"⟦/⟧
⟦F→W i⟧"{You|W}'re wearing {your|W} cricket whites!"⟦/⟧
⟦W→F i⟧"Nobody told {me|W} till last night what a postman wears!"⟦/⟧
{Beth|B} shut {her|B} eyes. Months of this. A spreadsheet. {She|B} felt the arm in {hers|B} start to shake, and thought, ⟦B i thought⟧*oh no, {we|I+F+W+B}'ve upset {her|G},*⟦/⟧ and looked, and {the old woman|G} had {her|G} lips pressed together and tears standing in {her|G} eyes, and was holding on to the washing line.
⟦G→B a⟧"Which one's in the barrel?"⟦/⟧ {she|G} managed.
⟦B→G i⟧"{Freddie|F}. {He|F}'s {the smuggler|F}."⟦/⟧
⟦G→B i⟧"And {the gentleman in the moustache|I}?"⟦/⟧
⟦I→G i⟧"{I|I}'m {the Inspector|I}. There's been a murder, {Granny|G}. {You|G} have to solve it before lunch."⟦/⟧ {Imogen|I} stepped out from the runner beans, scratching {her|I} lip. ⟦I→G i =⟧"{You|G} said no party. {You|G} never said no murder."⟦/⟧
⟦G→I i⟧"Who's dead?"⟦/⟧
{The four of {them|B+F+W+I}|B+F+W+I} looked at {one another|B+F+W+I}. There was a long, long pause, in which a pigeon walked across the lawn.
⟦F→B a⟧"{Beth|B},"⟦/⟧ said {the barrel|F}. ⟦F→B a =⟧"Who's dead?"⟦/⟧
⟦B→F i⟧"{You|F} were doing the body!"⟦/⟧
⟦F→B i⟧"{I|F}'m {the smuggler|F}!"⟦/⟧
⟦G→B,F,W,I e⟧"Oh, give it here,"⟦/⟧ said {Gran|G}. {She|G} pulled the sock back down over {her|G} eyes, crossed {her|G} hands on {her|G} chest, and lay down in the wheelbarrow. ⟦G→B,F,W,I e =⟧"{I|G}'ll be dead. {I|G}'m {the only one of {you|B+F+W+I}|G} who can keep still."⟦/⟧

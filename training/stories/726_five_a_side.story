# title: Five A Side
# style: third person past; straight quotes; sports team; women's football; banter; AO3
# cast: S = Shaz | Shaz | she
# cast: C = Carmel Doyle | Carmel, Doyle | she
# cast: O = Odile | Odile, Odie | she
# cast: B = Coach Bev | Bev, Coach | she
# cast: F = Fran | Fran, Frannie | she
# cast: R = the referee | | he
# cast: M = Shaz's mother | | she
# cast: X = Josie | Josie | she
---
@scene place=the changing room | time=half time | pov=C | present=S,C,O,B,F,X,R
⟦B→S,C,O,F i⟧"Seven."⟦/⟧
Nobody said anything.
⟦B→S,C,O,F a⟧"Seven nil. {I|B}'ve seen seven nil before, {girls|S+C+O+F}. {I|B}'ve never seen it in twelve minutes,"⟦/⟧ {the coach|B} said.
⟦S→B i⟧"In {our|S+C+O+B+F} defence-"⟦/⟧
⟦B→S i⟧"{We|S+C+O+B+F} haven't got one."⟦/⟧
{Carmel|C} kept {her|C} head between {her|C} knees, where it was quiet. {Somebody|O} was rubbing {her|C} back in small circles. {She|C} hoped that it was {Fran|F}, and {she|C} could tell from the rings that it wasn't.
⟦O→C i⟧"Breathe."⟦/⟧
⟦C→O a⟧"{I|C}'m breathing,"⟦/⟧ {she|C} said.
⟦O→C i⟧"{You|C}'re wheezing."⟦/⟧
⟦C→O i⟧"It's what breathing sounds like in goal."⟦/⟧
⟦F→S a⟧"Can {we|S+C+O+B+F} talk about the fourth one?"⟦/⟧ came a voice from by the sinks. ⟦F→S a =⟧"{I|F}'m not blaming anybody."⟦/⟧
⟦S→F e⟧"{You|F}'re looking at {me|S},"⟦/⟧ muttered {Shaz|S}.
⟦F→S i⟧"{I|F}'m looking at {you|S} in a general way."⟦/⟧
⟦S→F i⟧"{I|S} slipped!"⟦/⟧
⟦F→S e⟧"{You|S} were on {your|S} phone, {Shaz|S},"⟦/⟧ {Fran|F} told {her|S}.
⟦S→F i⟧"It was {{my|S} mum|M}! {She|M} was at the hospital!"⟦/⟧
⟦F→S i⟧"Oh no. Is {she|M} all right?"⟦/⟧
⟦S→F a⟧"{She|M} works there. {She|M} wanted to know who was winning,"⟦/⟧ {she|S} said.
{Coach|B} made a sound like a kettle being put down. {She|B} was {a short woman in a long coat|B}, and {she|B} turned to the whiteboard, drew five crosses on it, looked at them, and rubbed one out with {her|B} thumb. ⟦B→S,C,O,F i⟧"Right. New shape. Who hasn't been sick?"⟦/⟧
Two hands went up, {Odile|O}'s and {Fran|F}'s.
⟦B→C i⟧"{Doyle|C}?"⟦/⟧
⟦C→B i⟧"Only a bit."⟦/⟧
⟦B→C i⟧"Can {you|C} stand?"⟦/⟧
⟦C→B a⟧"In what sense?"⟦/⟧ {she|C} asked.
⟦B→O i⟧"{Odie|O}, {you|O}'re in goal."⟦/⟧
The rubbing stopped. ⟦O→B i⟧"{Me|O}? {I|O}'m five foot one."⟦/⟧
⟦B→O i⟧"Then they'll have to aim."⟦/⟧
⟦C→B e⟧"{I|C} can stand,"⟦/⟧ {Carmel|C} said, and did, and regretted it, and sat. It wasn't the pie. {She|C} had told {the others|S+O+F+B} it was the pie. It was that {the other lot's captain|X} had shaken hands at kick-off and said hiya, stranger, and it had been {Josie|X}, {Josie|X} with all {her|X} hair off, four years and one very bad text message later. After that the ball had seemed a long way away. Seven times {she|C}'d turned round and picked it out of the net, and each time there had been that cropped head trotting back to the halfway line without once looking over.
⟦F→C a⟧"It's {her|X}, isn't it?"⟦/⟧ {she|F} said quietly. {She|F}'d come over from the sinks, and sat down on the side where {Odile|O} wasn't. ⟦F→C a =⟧"The number nine."⟦/⟧
⟦C→F a⟧"Who told {you|F}?"⟦/⟧ {she|C} wanted to know.
⟦F→C i⟧"{You|C} did. At Christmas. {You|C} showed {me|F} a photo and then {you|C} were sick in {my|F} hood."⟦/⟧
⟦S→F i⟧"What's this?"⟦/⟧
⟦F→S e⟧"Nothing,"⟦/⟧ {Fran|F} said quietly.
⟦S→F,C i⟧"Is it about {the fit one|X}?"⟦/⟧
⟦C→S i⟧"{She|X}'s not fit."⟦/⟧
⟦S→C a⟧"{She|X}'s a bit fit,"⟦/⟧ {she|S} said.
⟦O→S i⟧"{Shaz|S}."⟦/⟧
⟦S→O,C i⟧"{I|S}'m only saying! {She|X} asked {me|S} if {you|C+O} were together."⟦/⟧
⟦O→S i⟧"If who were?"⟦/⟧
⟦S→O a⟧"{You two|C+O}. {You|O} and {her|C}. Cause of the back rubbing,"⟦/⟧ {she|S} said.
{Odile|O} took {her|O} hand off {Carmel|C} as if it had gone hot. {She|O} put it under {her|O} own thigh and sat on it. Over {Carmel|C}'s bent head there was a rapid exchange of looks, which {she|C} felt but could not see.
⟦C→S i⟧"And what did {you|S} say?"⟦/⟧
⟦S→C i⟧"{I|S} said yeah."⟦/⟧
⟦C→S a⟧"{You|S} WHAT?"⟦/⟧ {she|C} said.
⟦S→C i⟧"{I|S} panicked! {She|X} was about to take a corner!"⟦/⟧
The door opened six inches. It was {the ref|R}, eyes politely shut, whistle in {his|R} hand. ⟦R→B i⟧"Two minutes, {ladies|S+C+O+B+F}."⟦/⟧
⟦B→R i⟧"{We|S+C+O+B+F}'re having a tactical discussion."⟦/⟧
⟦R→B a⟧"{I|R} can hear it,"⟦/⟧ {the man|R} admitted. ⟦R→B a =⟧"For what it's worth, they can as well. It's a very thin wall."⟦/⟧
It had gone awfully quiet next door. Then {someone|X}, on the other side, knocked on the breeze block, twice.
⟦X→C i⟧"{Carmel|C}?"⟦/⟧
⟦C→X i⟧"No."⟦/⟧
⟦X→C e⟧"{I|X}'m sorry about the text,"⟦/⟧ {Josie|X} told {her|C}.
Nobody in the room breathed, with or without wheezing. It was {Bev|B} who finally leaned over, cupped {her|B} hands to the wall, and hollered.
⟦B→X i⟧"Sorry enough to miss a few?"⟦/⟧

# title: salt, sugar, salt
# style: third person past; single quotes; fake engagement for a visa office, two women, official asking in turn; British
# cast: A = Amaka | Amaka | she
# cast: V = Sveta | Sveta, Svetlana | she
# cast: O = Mrs. Pruce | Mrs. Pruce, Pruce | she
# cast: B = Bogdan | Bogdan | he
# cast: L = Amaka's landlord | |
# cast: M = Amaka's mother | | she
---
@scene place=a registry office interview room | time=morning | pov=V | present=A,V,O
{Mrs. Pruce|O} had two folders, two pens and one biscuit.
⟦O→A,V i⟧‘{I|O}’ll be asking each of {you|A+V} the same things. There’s no wrong answers. Who makes the breakfast?’⟦/⟧
⟦A→O i⟧‘{I|A} do.’⟦/⟧
⟦V→O i⟧‘{She|A} does.’⟦/⟧
⟦O→A,V e⟧‘And what is it?’⟦/⟧ said {Mrs. Pruce|O}.
⟦A→O i⟧‘Eggs.’⟦/⟧
⟦V→O i⟧‘Porridge.’⟦/⟧
The pen went down a line on both folders. {Sveta|V} didn’t dare look sideways. {She|V} could feel the heat of {the other woman|A}’s knee, an inch from {hers|V}, going up and down like a sewing machine.
⟦A→O a⟧‘{I|A} make eggs and {she|V} leaves them,’⟦/⟧ {she|A} said. ⟦A→O a =⟧‘Then {she|V} makes porridge.’⟦/⟧
⟦V→O i⟧‘With salt.’⟦/⟧
⟦O→V a⟧‘With salt?’⟦/⟧ {she|O} said.
⟦A→O i⟧‘{I|A} know. {I|A}’ve told {her|V}. {I|A} put sugar in when {her|V} back’s turned.’⟦/⟧
⟦V→A e⟧‘That was {you|A}?’⟦/⟧ said {Sveta|V}.
⟦A→V i⟧‘Who did {you|V} think it was?’⟦/⟧
⟦V→A i⟧‘{I|V} thought it was the oats!’⟦/⟧
⟦O→A,V e⟧‘Moving on,’⟦/⟧ said {Mrs. Pruce|O}, and wrote for rather a long time.
It had been a very good plan in the pub. {Amaka|A} needed the flat to be in two names by Christmas or {{her|A} landlord|L} would sell it over {her|A} head, and {Sveta|V} needed not to be put on an aeroplane; {they|A+V} had worked nights together at the same bakery since the spring, {they|A+V} got on, and people had married for less. It was {Bogdan|B} from deliveries who said it. {He|B}’d said it as a joke. {They|A+V} had laughed until the bell went for last orders, and then walked down to the bus stop, not laughing, one on either side of a puddle, and {Amaka|A} said well, {I|A} would if {you|V} would. That was all the proposal there’d been. {Sveta|V} thought about it more than {she|V} ought to. {She|V} had thought about it with {her|V} arms in dough to the elbow at four in the morning, with {the woman|A} singing hymns on the other side of the oven.
⟦O→A,V a⟧‘Which side of the bed?’⟦/⟧ asked {the official|O}.
⟦A→O i⟧‘Left.’⟦/⟧
⟦V→O i⟧‘Left.’⟦/⟧
⟦O→A,V i⟧‘{You both|A+V} sleep on the left?’⟦/⟧
⟦V→O i⟧‘{My|V} left. When you are looking at it.’⟦/⟧
⟦A→O i⟧‘When you’re lying in it. {She|V}’s got the window.’⟦/⟧
⟦O→V a⟧‘And does {she|A} snore?’⟦/⟧ {she|O} asked.
⟦V→O i⟧‘No.’⟦/⟧
⟦A→V i⟧‘{I|A} do.’⟦/⟧
⟦V→A i⟧‘{You|A} don’t. {You|A} talk.’⟦/⟧
⟦A→V i⟧‘{I|A} never. What do {I|A} say?’⟦/⟧
⟦V→A i⟧‘{You|A} count trays.’⟦/⟧
{She|V} had said it before {she|V} could stop. It was true; {she|V} knew it from the bench behind the proving cupboard, where {they|A+V} took turns at half past two. {Mrs. Pruce|O} had lifted {her|O} head.
⟦O→V a⟧‘How many trays does {she|A} get to?’⟦/⟧ {she|O} said.
⟦V→O i⟧‘Sixty. Then it’s {my|V} name, and {she|A} starts again.’⟦/⟧
The knee stopped.
@break
@scene place=the corridor | time=ten minutes later | pov=V | present=A,V,O
{They|A+V} were put out in the corridor like milk bottles.
⟦A→V i⟧‘{I|A} say {your|V} name?’⟦/⟧
⟦V→A i⟧‘Don’t.’⟦/⟧
⟦A→V i⟧‘{You|V} can’t just tell {an officer of the law|O} a thing like that and then say don’t.’⟦/⟧
⟦V→A i⟧‘{She|O}’s from the council.’⟦/⟧
⟦A→V i⟧‘How long have {I|A} been saying {your|V} name?’⟦/⟧
⟦V→A i⟧‘May.’⟦/⟧
⟦A→V i⟧‘May! It’s October!’⟦/⟧ {She|A} had got up. {She|A} was {a big woman|A} and it was a narrow corridor. ⟦A→V i =⟧‘Five months {you|V}’ve lain there listening to {me|A}, on {your|V} day shift face, and it never crossed {your|V} mind to mention it?’⟦/⟧
⟦V→A i⟧‘{I|V} thought it was about work. {I|V} thought that {I|V} was late with the trays.’⟦/⟧
⟦A→V i⟧‘{You|V}’ve never been late with a tray in {your|V} life.’⟦/⟧
⟦V→A i⟧‘So what was {I|V} to think?’⟦/⟧
⟦A→V a⟧‘{Sveta|V},’⟦/⟧ {she|A} said, ⟦A→V a =⟧‘what did {you|V} say yes for? At the bus stop.’⟦/⟧
⟦V→A a⟧‘For the visa,’⟦/⟧ {she|V} said.
⟦A→V i⟧‘Look at {me|A} and say it.’⟦/⟧
{She|V} looked. It was a mistake; there was flour in one of {her|A} eyebrows still, there always was, and {Sveta|V} had wanted to see to it since the fifteenth of May. {She|V} reached up. {She|V} did it with {her|V} thumb.
⟦V→A i⟧‘{You|A} asked for the flat.’⟦/⟧
⟦A→V i⟧‘{I|A}’ve got a flat. {{My|A} mother|M}’s got three bedrooms and a dog. {I|A} could go home tomorrow and be fat.’⟦/⟧
⟦V→A i⟧‘Then what did {you|A} ask for?’⟦/⟧
⟦A→V i⟧‘{You|V}’d {your|V} hood up. {You|V} looked cold.’⟦/⟧
The door opened a few inches, and a biscuit came through it, in a hand.
⟦O→A,V i⟧‘{I|O} can hear every word through this, you know. It’s only plyboard.’⟦/⟧
⟦V→O i⟧‘{Mrs. Pruce|O}, {we|A+V} can explain.’⟦/⟧
⟦O→V i⟧‘Can {you|V}? Only {I|O}’ve got it down as eggs and porridge. {I|O}’ve got it down as sleeps on the left.’⟦/⟧
⟦A→O i⟧‘Are {you|O} going to put the rest?’⟦/⟧
⟦O→A e⟧‘What rest?’⟦/⟧ said {Mrs. Pruce|O}.
⟦A→O i⟧‘About the pub. About it not being.’⟦/⟧
⟦V→A i⟧‘{Amaka|A}, hush.’⟦/⟧
⟦A→V i⟧‘No, {I|A} want {her|O} to have it right. It wasn’t, {madam|O}. When {we|A+V} came in it wasn’t.’⟦/⟧
⟦O→A a⟧‘And now?’⟦/⟧ {she|O} said.
⟦V→O a⟧‘Now {she|A} has sugar to answer for,’⟦/⟧ said {the smaller one|V}. {She|V} still hadn’t taken {her|V} thumb away.
{The official|O} looked at the thumb. {She|O} ate the biscuit {herself|O}, in two bites, and turned over a new page in both the folders.
⟦O→A,V i⟧‘{We|O+A+V}’d better start again, then. Who makes the breakfast?’⟦/⟧

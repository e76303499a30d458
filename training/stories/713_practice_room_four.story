# title: Duet for One Piano
# style: third person past; curly quotes; US; conservatory; rivals; italic thoughts; lines tagged by pronoun
# cast: A = Anton Varga | Anton, Varga | he
# cast: S = Sam Whitlock | Sam, Whitlock | he
# cast: P = Professor Lund | Professor Lund, Lund | he
---
@scene place=Practice Room Four | time=late afternoon | pov=S | present=A,S,P
⟦P→A,S e⟧“{You|A+S} will share,”⟦/⟧ said {Professor Lund|P}. ⟦P→A,S e =⟧“The room, the instrument, and the prize, if there’s a prize. {I|P}’m tired of hearing about it.”⟦/⟧
⟦A→P a⟧“{We|A+S} can’t share,”⟦/⟧ {he|A} objected. ⟦A→P a =⟧“There’s only one bench.”⟦/⟧
⟦P→A i⟧“Then sit close, {Mr. {Varga|A}|A}.”⟦/⟧
⟦S→P e⟧“{He|A} plays like {he|A}’s killing something,”⟦/⟧ {Sam|S} said. {He|S}’d meant to sound reasonable.
⟦A→S i⟧“And {you|S} play like {you|S}’re apologizing to it.”⟦/⟧
⟦P→A,S i⟧“Marvelous. Between {you|A+S} there’s very nearly a pianist.”⟦/⟧ {The old man|P} picked up {his|P} hat, and paused, and looked down {his|P} nose at the one and then the other. ⟦P→A,S i =⟧“Schubert. The F minor. {I|P}’ll be back at six, and if {I|P} find blood {I|P} shall expect it on the *outside* of the piano.”⟦/⟧
When the door had clicked shut {they|A+S} stood on either side of the keyboard without speaking, as people stand beside a car that neither one wants to admit having dented.
⟦S→A e⟧“Top or bottom?”⟦/⟧ asked {Sam|S}.
{Anton|A}’s ears turned pink. ⟦A→S i⟧“Excuse {me|A}?”⟦/⟧
⟦S→A a⟧“Primo or secondo,”⟦/⟧ {he|S} said quickly. ⟦S→A a =⟧“Which part.”⟦/⟧ ⟦S i thought⟧*Oh my God.*⟦/⟧
⟦A→S i⟧“Primo.”⟦/⟧
⟦S→A e⟧“Of course,”⟦/⟧ {Sam|S} said.
⟦A→S i⟧“What does it mean, of course?”⟦/⟧
⟦S→A i⟧“It means {you|A}’d rather die than accompany.”⟦/⟧
⟦A→S e⟧“{I|A}’d rather die than be *dragged*. {You|S} slow down in every cadence. {I|A}’ve heard {you|S} through the wall,”⟦/⟧ {Anton|A} replied.
⟦S→A i⟧“{You|A} listen to {me|S} through the wall?”⟦/⟧
⟦A→S a⟧“The wall is thin,”⟦/⟧ {he|A} said, and sat, very upright, on the exact right-hand half of the bench.
It was a short bench. {Sam|S} took the other half, or what there was. {Their|A+S} sleeves touched. {He|S} put {his|S} hands over the bass and breathed in, and {he|S} felt the breath be taken beside {him|S}, at just the same moment, like a step on a stair.
{They|A+S} got to the end of the first page.
⟦A→S i⟧“{You|S} didn’t slow down.”⟦/⟧
⟦S→A e⟧“{You|A} didn’t kill it,”⟦/⟧ said {Sam|S}.
⟦A→S i⟧“Turn, please.”⟦/⟧
⟦S→A i⟧“{You|A} turn. {You|A}’ve got a rest.”⟦/⟧
⟦A→S a⟧“{I|A}’ve got an eighth rest!”⟦/⟧ {he|A} said.
⟦S→A i⟧“So be quick.”⟦/⟧
{He|A} was quick. {His|A} arm went over, under {Sam|S}’s nose, and flipped the page and was back in time for the trill, and it was such a cocky, elegant, unnecessary piece of work that {Sam|S} laughed out loud and lost {his|S} place. Everything fell down in a heap.
⟦A→S e⟧“What? What’s funny?”⟦/⟧ said {Anton|A}.
⟦S→A i⟧“{You|A}. That. Do it again.”⟦/⟧
⟦A→S a⟧“{You|S}’d better not be laughing at {my|A} trill,”⟦/⟧ {he|A} said.
⟦S→A i⟧“{I|S} like {your|A} trill. {I|S}’ve always liked it. {I|S} hate it, but, {you|A} know. {I|S} like it.”⟦/⟧ ⟦S i thought⟧*Shut up, {Whitlock|S}.*⟦/⟧
{Anton|A} took {his|A} hands off the keys. {He|A} looked at the fronts and at the backs. In two years {he|A}’d never once lost a competition, and {Sam|S} had come second every time, and after each {he|A}’d come over, stiff as a coat hanger, and held out that right hand, and said the same six words. ⟦A→S i quoted⟧*It could have been {you|S}, {Whitlock|S}.*⟦/⟧ {Sam|S} had taken it for gloating. It was only now, at a distance of about four inches, that {he|S} saw what the face did when it was being sincere. It did precisely the same thing.
⟦S→A a⟧“Oh, {you|A} meant it,”⟦/⟧ {he|S} said.
⟦A→S i⟧“Meant what?”⟦/⟧
⟦S→A a⟧“What {you|A} say. After,”⟦/⟧ {he|S} answered.
⟦A→S i⟧“Naturally {I|A} meant it. Why would {I|A} say it?”⟦/⟧
⟦S→A i⟧“To rub it in!”⟦/⟧
⟦A→S a⟧“{I|A} practiced that in the mirror,”⟦/⟧ {he|A} said, appalled. ⟦A→S a =⟧“In English. {I|A} thought it was generous.”⟦/⟧
⟦S→A i⟧“It’s generous. It’s just {your|A} face.”⟦/⟧
⟦A→S a⟧“What’s wrong with {my|A} face?”⟦/⟧ {he|A} asked.
⟦S→A i⟧“Nothing. There’s nothing at all wrong with {your|A} face.”⟦/⟧ It came out much too fast. Somebody was murdering a trombone upstairs. ⟦S→A i =⟧“Measure one?”⟦/⟧
⟦A→S i⟧“Measure one. And {Whitlock|S}?”⟦/⟧
⟦S→A e⟧“What?”⟦/⟧ {Sam|S} said.
⟦A→S i⟧“At the fortissimo {our|A+S} hands cross. Page nine. {I|A} tell {you|S} now so {you|S} don’t get a fright.”⟦/⟧
⟦S→A e⟧“{I|S} can read music, {Varga|A},”⟦/⟧ said {Sam|S}.
⟦A→S a⟧“{I|A} know {you|S} can,”⟦/⟧ {he|A} said, and the corner of {his|A} mouth went up by the width of a grace note. ⟦A→S a =⟧“{I|A} have been looking forward to page nine since Monday.”⟦/⟧
@break
@scene place=the corridor, then Practice Room Four | time=six o'clock | present=P,A,S
At six {the professor|P} came back along the corridor with {his|P} hat on and a sandwich in {his|P} pocket. {He|P} put {his|P} ear to the door. {They|A+S}’d gotten as far as the fugue, it seemed; and then, on a dominant seventh, in the very middle of the bar, {they|A+S} stopped. {He|P} waited for the yelling. {He|P} gave it sixteen measures, by {his|P} watch.
⟦P→A,S a⟧“{Gentlemen|A+S}?”⟦/⟧ {he|P} called.
A crash, as of a bench going over backward. ⟦S→P i⟧“Just a second!”⟦/⟧
⟦A→P i⟧“{We|A+S} are on page nine, {sir|P}!”⟦/⟧
⟦P→A,S e⟧“Is there blood?”⟦/⟧ asked {Professor Lund|P}.
⟦S→P i⟧“No, {sir|P}!”⟦/⟧
⟦P→S a⟧“Then take the repeat,”⟦/⟧ {he|P} told {them|A+S} through the wood, and unwrapped {his|P} sandwich, and went to see about the trombone.

# title: The Captaincy
# style: third person past; single quotes; British school rugby; coach, assistant and two boys; surnames; he tags
# cast: B = Mr. Bickerstaff, the coach | Bickerstaff, sir, the coach | he
# cast: P = Mr. Penhaligon, his assistant | Penhaligon, the younger man, sir | he
# cast: A = Rashid Aslam | Aslam, Rashid, Rash | he
# cast: F = Crispin Fordham | Fordham, Crispin, Cris | he
# cast: M = Matron | Matron | she
# cast: D = the headmaster | | he
# cast: H = Crispin's father | | he
---
@scene place=the kit store | time=after the trial | pov=P | present=B,P
There was one armband, and it lay on the table between the tea and the liniment.
⟦B→P i⟧‘Well? Spit it out.’⟦/⟧
⟦P→B e⟧‘{I|P} didn’t say anything,’⟦/⟧ {Penhaligon|P} said.
⟦B→P i⟧‘{You|P} breathed.’⟦/⟧
⟦P→B i⟧‘It’s only that {{Fordham|F}’s father|H} bought the minibus.’⟦/⟧
⟦B→P i⟧‘{I|B} know who bought the minibus. It’s got {his|H} name on it. {I|B} drive about like {his|H} chauffeur.’⟦/⟧
⟦P→B i⟧‘So it’ll be {Fordham|F}.’⟦/⟧
⟦B→P i⟧‘Did {I|B} say that?’⟦/⟧
⟦P→B i⟧‘{You|B} had {him|F} call the toss.’⟦/⟧
⟦B→P i⟧‘{I|B} wanted to see if {he|F} could count to heads.’⟦/⟧ {Penhaligon|P} laughed. {He|P} was not meant to; {the coach|B}’s eyebrows said as much. ⟦B→P i =⟧‘Which would {you|P} have?’⟦/⟧
⟦P→B i⟧‘If it were up to {me|P}?’⟦/⟧
⟦B→P i⟧‘{I|B}’m retiring in June. It’ll be up to {you|P} for thirty years.’⟦/⟧
It was the first {he|P} had heard of it. {He|P} looked at {the old man|B}, the scarf, the ears like two dried apricots, and found that what {he|P} felt was not ambition. {He|P} had come to this school at eleven {himself|P}, on a bursary, with the wrong socks. It was in this same room, in this same smell, that {somebody|B} had said to {him|P}, ⟦B→P i quoted⟧*{You|P}’ll want these*⟦/⟧, and chucked a pair across without turning round, and gone on counting bibs. Nobody had ever mentioned it afterwards. {He|P} still had the socks.
⟦P→B a⟧‘{Aslam|A},’⟦/⟧ {he|P} said.
⟦B→P i⟧‘Why?’⟦/⟧
⟦P→B i⟧‘Because when {Fordham|F} went down, {he|A} stopped.’⟦/⟧
⟦B→P a⟧‘{He|A} was through. {He|A}’d have scored,’⟦/⟧ {he|B} said.
⟦P→B i⟧‘Yes. That’s what {I|P} mean.’⟦/⟧
⟦B→P i⟧‘Hm.’⟦/⟧ A knuckle rapped at the door. ⟦B→A,F i⟧‘It’s open!’⟦/⟧
@scene place=the kit store | time=a moment later | pov=P | present=B,P,A,F
{Both boys|A+F} came in at once and stuck. {Fordham|F} had a plug of cotton wool up one nostril; {the other|A} was holding {his|F} elbow, and let it go.
⟦B→A,F a⟧‘Which of {you|A+F} wants it?’⟦/⟧ {he|B} said.
⟦F→B i⟧‘{He|A} does, {sir|B}.’⟦/⟧
⟦A→F i⟧‘{I|A} don’t.’⟦/⟧
⟦F→A i⟧‘{You|A} do so. {You|A} said on the coach.’⟦/⟧
⟦A→F i⟧‘{I|A} said it’d be *weird.*’⟦/⟧
⟦B→A i⟧‘Weird, why?’⟦/⟧
⟦A→B i⟧‘Telling {him|F} what to do, {sir|B}.’⟦/⟧
⟦F→B i⟧‘{He|A} does it anyway. {He|A} told {me|F} to put this up {my|F} nose.’⟦/⟧
⟦B→F i⟧‘And what does {{your|F} father|H} think?’⟦/⟧
⟦F→B a⟧‘About {my|F} nose?’⟦/⟧ {he|F} asked.
⟦B→F i⟧‘About the band, {boy|F}.’⟦/⟧
{Fordham|F} went the colour of the rest of the cotton wool. {He|F} was a big fair handsome child, and until the spring {Penhaligon|P} had taken {him|F} for a stupid one; it was a mistake, and easily made, since {he|F} spoke so slowly and only ever about whatever was in front of {him|F}. {He|F} had once spent a whole Latin lesson on the word *and*. 
⟦F→B a⟧‘{He|H} rang {you|B}, didn’t {he|H},’⟦/⟧ {he|F} said.
⟦B→F i⟧‘{He|H} rang {the headmaster|D}.’⟦/⟧
⟦F→B i⟧‘What did {he|H} say? Did {he|H} say about the bus?’⟦/⟧
⟦B→F a⟧‘{I|B} gather it came up,’⟦/⟧ {he|B} said, and {Penhaligon|P} found something to look at on the ceiling.
⟦A→F i⟧‘{Cris|F}, it’s all right. Have it. {I|A} honestly don’t mind.’⟦/⟧
⟦F→A i⟧‘{I|F} mind.’⟦/⟧
⟦A→F i⟧‘{You|F}’ll catch it at home.’⟦/⟧
⟦F→A a⟧‘{I|F} catch it anyhow,’⟦/⟧ {he|F} said, as if it were the weather.
⟦P→F e⟧‘{Fordham|F},’⟦/⟧ said {Penhaligon|P}, and stopped, because {the old man|B} had moved {his|B} hand an inch along the table, palm down.
⟦B→F i⟧‘Catch what?’⟦/⟧
⟦F→B a⟧‘Nothing, {sir|B},’⟦/⟧ {he|F} said. {Aslam|A} breathed in.
⟦B→A i⟧‘{Aslam|A}?’⟦/⟧
{Aslam|A} examined {his|A} boots. {He|A} had a very clear face and one could see the two things going on in it. ⟦A→B a⟧‘That wasn’t from the trial,’⟦/⟧ {he|A} said finally. ⟦A→B a =⟧‘The nose. It was like that on the bus. {I|A} just stopped because it had started up again.’⟦/⟧
⟦F→A i⟧‘{Rash|A}!’⟦/⟧
⟦A→F i⟧‘{I|A} said {I|A}’d tell if it was the face.’⟦/⟧
⟦F→A i⟧‘{You|A} *promised.*’⟦/⟧
⟦A→F i⟧‘{I|A} promised unless.’⟦/⟧
Nobody stirred. Then the chair went back. {Bickerstaff|B} was a slow mover these days, it was the hip; {he|B} got to the door and turned the key in it, and came all the way round, and {he|B} lowered {himself|B} down on an upturned crate so that {he|B} had to look up at {the boy|F} and not the other way about. {Penhaligon|P} had seen {him|B} do that just once before. {He|P}’d been four foot six.
⟦B→F a⟧‘{I|B}’ve a spare room,’⟦/⟧ {he|B} said, ⟦B→F a =⟧‘and {I|B} never did like that bus. {Mr. Penhaligon|P}, be so good as to ring {Matron|M}.’⟦/⟧
⟦P→B a⟧‘And {the headmaster|D}?’⟦/⟧ {he|P} asked.
⟦B→P i⟧‘After. {I|B}’d like to do {him|D} {myself|B}.’⟦/⟧
⟦F→B a⟧‘{Sir|B}? Who’s captain?’⟦/⟧ {he|F} asked.
⟦B→F i⟧‘Who d’{you|F} think, {boy|F}?’⟦/⟧
{Fordham|F} picked up the armband. {He|F} thought about it, for as long as {he|F} thought about anything; then {he|F} took hold of {{his|F} friend|A}’s sleeve and worked it up over the mud, past the elbow, and gave it a tug to see that it would hold. 

# title: Back of the Bus
# style: third person past; straight quotes; school trip; four boys and a teacher; banter with few names, he-tags by subject continuity
# cast: C = Callum | Callum, Cal | he
# cast: J = Josh | Josh | he
# cast: T = Tobi | Tobi, Tobs | he
# cast: P = Pawel | Pawel, Pav | he
# cast: M = Mr Fenn | Mr Fenn, Fenn, sir | he
# cast: D = the driver | | he
---
@scene place=the back of the coach | time=coming home, dark | pov=J | present=C,J,T,P
⟦T→C,J,P i⟧"Who's got food?"⟦/⟧
⟦P→T i⟧"Not for {you|T}."⟦/⟧
⟦T→P i⟧"{I|T} can smell it. That's salt and vinegar."⟦/⟧
⟦P→T i⟧"That's {Josh|J}'s feet."⟦/⟧
⟦J→P e⟧"Leave {my|J} feet out of it,"⟦/⟧ {Josh|J} said without opening {his|J} eyes. {He|J} had the window, and {his|J} hood up, and {his|J} knees against the seat in front, and for three hours {he|J} had been pretending to be asleep so that {he|J} wouldn't have to look at who was next to {him|J}.
Next to {him|J} was {Callum|C}. On Thursday night, at the top of the climbing wall, {Callum|C} had said a thing. {He|C}'d said it upside down, on a rope, and then {he|C}'d been lowered.
⟦T→C i⟧"{Cal|C}. {Cal|C}. {You|C} got any food?"⟦/⟧
⟦C→T a⟧"Half a Twix,"⟦/⟧ {he|C} admitted.
⟦T→C a⟧"Which half?"⟦/⟧ {he|T} wanted to know.
⟦C→T i⟧"What d'{you|T} mean, which half?"⟦/⟧
⟦P→C a⟧"Don't give it {him|T}, {he|T} had {my|P} flapjack. {He|T} had {my|P} flapjack and {he|T} *denied* it,"⟦/⟧ {he|P} said.
⟦T→P a⟧"{I|T} never denied it, {I|T} said prove it,"⟦/⟧ {he|T} protested.
⟦P→T i⟧"It was on {your|T} *chin*, {bro|T}."⟦/⟧
The Twix went over the top of the seats. There was some scuffling. Somebody got an elbow somewhere and said a word, and up at the front a reading light came on.
⟦M→T,P,C,J i⟧"{Gentlemen|T+P+C+J}?"⟦/⟧
⟦T→M i⟧"Sorry, {sir|M}."⟦/⟧
⟦M→T i⟧"Do {I|M} need to come down there?"⟦/⟧
⟦P→M i⟧"No, {sir|M}. {Tobi|T} bit {his|T} tongue, {sir|M}."⟦/⟧
The light went off again. It was very dark after it; there was just the motorway going by, orange, orange, orange. {Josh|J} felt the seat shift. A shoulder had come to rest against {his|J} shoulder, not hard, the way it might if a person had nodded off.
⟦C→J a⟧"{You|J}'re not asleep,"⟦/⟧ {he|C} said, dead quiet.
⟦J→C i⟧"{I|J} am."⟦/⟧
⟦C→J i⟧"{You|J} do this thing with {your|J} nose when {you|J}'re asleep. {You|J}'re not doing it."⟦/⟧
⟦J→C a⟧"How do {you|C} know what {I|J} do?"⟦/⟧ {he|J} muttered.
⟦C→J a⟧"Four nights in a bunk, {mate|J}. It's like a kettle,"⟦/⟧ {he|C} said.
{He|J} ought to have laughed. {He|J} nearly did. What {he|J} said was, ⟦J→C a⟧"Did {you|C} mean it?"⟦/⟧ and {his|J} voice went up at the end like {he|J} was about nine.
⟦C→J a⟧"Did {I|C} mean what?"⟦/⟧ {he|C} said, too quickly.
⟦J→C i⟧"Don't. {You|C} know what."⟦/⟧
⟦C→J a⟧"{I|C} was upside down,"⟦/⟧ {he|C} said.
⟦J→C a⟧"So that's a no,"⟦/⟧ {he|J} said.
⟦C→J i⟧"It's not a no. It's just, all the blood was in {my|C} head. {I|C}'d have said it anyway but {I|C}'d have said it better."⟦/⟧
Orange, orange. {Josh|J} pulled the strings of {his|J} hood until there was only a hole to see out of, and in the hole was an ear, going red.
⟦T→J,C i⟧"What are {you two|J+C} whispering about?"⟦/⟧ {A face|T} had appeared between the headrests, chewing. ⟦T→J,C i =⟧"Is it food?"⟦/⟧
⟦J→T i⟧"No."⟦/⟧
⟦C→T a⟧"Go away, {Tobs|T},"⟦/⟧ {he|C} said, not moving.
⟦T→J i⟧"Why've {you|J} got {your|J} hood like that? {You|J} look like a bum."⟦/⟧
⟦P→T i⟧"Leave {them|J+C}."⟦/⟧
⟦T→P i⟧"{I|T}'m only asking what—"⟦/⟧
⟦P→T a⟧"Sit *down*, {man|T},"⟦/⟧ {he|P} said, and got hold of {him|T} by the back of the fleece, and {the face|T} went away with a look of astonishment on it. It was quiet in the row in front. Then a fist came through the gap by the window, a big one with a friendship bracelet on. In it, somewhat crushed, was a bag of salt and vinegar.
⟦P→J,C i⟧"For {you lot|J+C}. Don't tell {him|T}."⟦/⟧
⟦T→P i⟧"{I|T} can *hear* {you|P}."⟦/⟧
⟦P→T a⟧"Prove it,"⟦/⟧ {he|P} said.
{Josh|J} took it. {He|J} opened it as softly as {he|J} could, and held it over to the left without looking, and felt a hand go in. It stayed in there rather longer than you'd need for a crisp.
⟦M→C,J e⟧"Seat belts on at the back,"⟦/⟧ {Mr Fenn|M} called down the aisle. {He|M}'d got up after all; {he|M} was coming along hand over hand, in {his|M} socks, counting heads. When {he|M} reached the last row {he|M} stopped. {He|M} looked at the crisps, and at the hood, and at the ear. {He|M}'d been teaching for thirty-one years. ⟦M→C,J a⟧"Twenty-eight,"⟦/⟧ was all {he|M} said. ⟦M→C,J a =⟧"Lovely. Carry on."⟦/⟧

# title: The Pilot Comes Aboard
# style: third person present; straight quotes; three women on a ship's bridge at night, a pilot (also a woman) up the ladder, a man's voice on the radio; «went on», «was X's only comment», voices before names; missing commas
# cast: N = Captain Nuria Ferrandis | Nuria, Ferrandis, the captain | she
# cast: T = Tiina | Tiina, the mate, Second | she
# cast: E = Efua | Efua, the cadet | she
# cast: P = the pilot | Madam Pilot | she
# cast: X = the man who threw things |  | he
# cast: Y = the pilot's old mate |  | she
# cast: V = Harbour Control | Harbour | he
---
@scene place=the bridge of a bulk carrier | time=night, fog | pov=E | present=N,T,E,V
Fog, and in the fog a bell, and under the bell the engine going round so slowly that {Efua|E} can count it.
The radio clicks. It's {Harbour|V} again: ⟦V→N e⟧"{Pilot|P} is on {her|P} way, {captain|N}. Ladder on the port side, please."⟦/⟧
⟦N→V i⟧"Port side. Thank {you|V}."⟦/⟧ {The mate|T} has turned {her|T} head. ⟦N→T i =⟧"What?"⟦/⟧
⟦T→N i⟧"The ladder's to starboard."⟦/⟧
⟦N→T i⟧"Who rigged it to starboard?"⟦/⟧
{Efua|E} studies the compass. {She|E} would like to be inside the compass. It's a very good ladder, too; {she|E} did all the knots {herself|E}.
⟦E→N i⟧"{I|E} did, {captain|N}."⟦/⟧
⟦N→E i⟧"And who told {you|E}?"⟦/⟧
There's a hum from the radar. {Tiina|T} puts down {her|T} mug on the chart, on the exact brown ring where {she|T} always puts it down.
⟦T→N i⟧"{I|T} did. It's {my|T} fault, {I|T} had the old notice."⟦/⟧
⟦N→T i⟧"The old notice."⟦/⟧
⟦T→N i⟧"From March."⟦/⟧
⟦N→T i⟧"It's in the log that {you|T} read the new one."⟦/⟧
⟦T→N i⟧"{I|T} know what's in the log."⟦/⟧
Nobody moves. {Efua|E} has been on board for seven weeks and in that time {she|E} hasn't once heard {the captain|N} shout. It would be easier if {she|N} did. On {Efua|E}'s first ship there was {a man who threw things|X}, and everyone knew how things were with {him|X}, and where to stand; here there's only a sort of drop in the temperature, and {Tiina|T}, who is never cold, pulling down {her|T} sleeves. {They|N+T} came up together, {those two|N+T}. There's a photo in the mess of a lifeboat in Tallinn with nine girls in it and the girl at each end is one of {them|N+T}. People say that {they|N+T} used to finish {each other|N+T}'s sentences. People say a lot of things in the mess.
⟦N→E i⟧"How long to shift it?"⟦/⟧
⟦E→N i⟧"Ten minutes?"⟦/⟧
⟦T→E i⟧"Eight, if {I|T}"⟦/⟧
⟦N→T e⟧"If {you|T} help,"⟦/⟧ {Ferrandis|N} finishes for {her|T}, ⟦N→T e =⟧"which {you|T} won't. {You|T}'re on watch."⟦/⟧
⟦E→N i⟧"{I|E} can do it in eight."⟦/⟧
⟦N→E i⟧"Clip on."⟦/⟧
⟦E→N i⟧"Yes, {captain|N}."⟦/⟧
⟦N→E i⟧"Both clips, {Efua|E}."⟦/⟧
@break * * *
@scene place=the main deck, then the bridge | time=a little later | pov=E | present=N,T,E,P,V
It takes {her|E} seven. When {she|E} leans out over the rail there's a light down there already, wobbling, and a face under the light, and a hand on the bottom rung.
⟦P→E i⟧"Is that a knot or a hairstyle?"⟦/⟧
⟦E→P i⟧"It's a knot, {ma'am|P}!"⟦/⟧
⟦P→E i⟧"Will it hold {an old woman|P}?"⟦/⟧
⟦E→P i⟧"How old?"⟦/⟧
The laugh comes up first, then a cap, then the rest. {The pilot|P} is no higher than {Efua|E}'s shoulder. {She|P} gives the ladder a pat, the way farmers do with a cow, and goes off along the deck so fast that the torch can hardly keep up with {her|P}, talking all the way over {her|P} shoulder, about {her|P} hip, about the fog of ninety-four, about how {she|P} once climbed up eleven metres to find there was no one on board but a dog.
{They|E+P} can hear it on the bridge before {they|E+P} get there: two voices, both low.
⟦T→N i⟧"{You|N} could have asked {me|T}."⟦/⟧
⟦N→T i⟧"{I|N}'m asking now."⟦/⟧
⟦T→N i⟧"In front of {the kid|E}."⟦/⟧
⟦N→T i⟧"{The kid|E} owned up before {you|T} did."⟦/⟧
⟦P→N,T i⟧"Good evening!"⟦/⟧
{They|N+T} spring apart as if {they|N+T}'d been dancing. {The captain|N} does up a button. It's {the mate|T} who gets {her|T} breath back.
⟦T→P i⟧"{Madam Pilot|P}. Coffee?"⟦/⟧
⟦P→T i⟧"Black. Who's in charge of this boat?"⟦/⟧
⟦N→P i⟧"{I|N} am."⟦/⟧
⟦P→N i⟧"Then don't stand there. Dead slow, come to oh-four-oh."⟦/⟧
⟦N→T i⟧"Oh-four-oh."⟦/⟧
⟦T i⟧"Oh-four-oh"⟦/⟧ goes down to the wheel, in a voice with a crack in it.
{The pilot|P} drinks. {Her|P} eyes go over the rim of the mug from one of {them|N+T} to the other, and stop for a moment on {Efua|E}, and {Efua|E} does a thing with {her|E} shoulders that means *seven weeks*.
⟦P→N a⟧"{I|P} had {a mate|Y} once,"⟦/⟧ {she|P} goes on, as though {she|P} had never left off. ⟦P→N a =⟧"Twenty years. {We|P+Y} fell out over a notice."⟦/⟧
⟦N→P i⟧"What sort of notice?"⟦/⟧
⟦P→N i⟧"Couldn't tell {you|N}. Come right five. It's on {her|Y} gravestone that {she|Y} was never wrong, {I|P} paid for it {myself|P}."⟦/⟧
Nothing but the bell. {Somebody|T}'s mug is set down upon its ring, and picked up again, and held out across the chart.
⟦T→N i⟧"It's got sugar in."⟦/⟧
⟦N→T i⟧"{I|N} know what it's got in, {Second|T}"⟦/⟧ and {she|N} takes it.
On the radio, {Harbour|V}'s voice: ⟦V→N e⟧"Have {you|N} got {{your|N} pilot|P}, {captain|N}?"⟦/⟧
⟦P→V i⟧"{She|N}'s got {me|P}!"⟦/⟧

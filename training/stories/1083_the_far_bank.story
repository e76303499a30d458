# title: The Far Bank
# style: third person past; straight quotes, some missing commas; two soldiers at a ford, named late; the dead and the absent are named; a third comes and goes
# cast: S = the scout | Tierney | she
# cast: C = the captain, a woman | Captain Sorcha, Sorcha | she
# cast: B = the boy with the horses | Kwesi | he
# cast: L = Lorcan, the dead marshal | Lorcan | he
# cast: A = the enemy's queen | Aisling | she
# cast: R = Roisin, the captain's lieutenant | Roisin | she
# cast: T = Tobin, a spy | Tobin | he
---
@scene place=a ford under willows | time=before dawn | pov=S | present=S,C,B
It had stopped raining but the trees hadn't noticed. {She|S} came in on {her|S} belly the last twenty yards, and there was {the captain|C}, sitting on a saddle, eating an onion.
⟦S→C i⟧"{Roisin|R} said {you|C}'d gone to the ridge."⟦/⟧
⟦C→S a⟧"{Roisin|R} says what {I|C} ask {her|R} to. Report,"⟦/⟧ {she|C} said with {her|C} mouth full.
⟦S→C i⟧"Forty fires. {Aisling|A}'s own tent in the middle, with the blue flag. And {Tobin|T}'s hanging from the mill."⟦/⟧
The onion stopped.
⟦S→C a⟧"They've put a sign on {him|T}. {I|S} couldn't read it for the dark"⟦/⟧ {she|S} lied.
⟦C→S i⟧"{Tobin|T} never told {Aisling|A} anything."⟦/⟧
⟦S→C i⟧"No."⟦/⟧
⟦C→S a⟧"{He|T} didn't know anything. {I|C} made sure of it. What did the sign say?"⟦/⟧ {she|C} said.
⟦S→C a⟧"{I|S} told {you|C}, it was dark,"⟦/⟧ {she|S} said.
⟦C→S i⟧"{You|S} can see a hare blink at a mile. What did it say?"⟦/⟧
A willow let go of its water all at once, down {her|S} neck. {She|S} didn't wipe it. {She|S} looked at the big hands, and the little horn knife, and the rings of onion laid out on the leather in order of size, as they had been every morning of this war.
⟦S→C i⟧"It said, *For {Lorcan|L}*."⟦/⟧
{Lorcan|L} had been marshal of both banks, in the days when there was only the one country and the river went through the middle of it like a street. {He|L} had taught {Aisling|A} to ride. {He|L} had taught half the army to ride, and the other half to fall off; and {he|L} used to keep a bag of dried apples on {his|L} belt and give them out to the recruits and the horses without distinction. In the second winter somebody had sent {him|L} an invitation to talk, with a seal on it, and {he|L} had gone to a farm in the hills with no guard, as it asked {him|L} to, and had not come back. Both sides had lit candles. Both sides had sworn it was the other.
⟦S→C a⟧"It was done from this bank, then?"⟦/⟧ {she|S} asked.
{The captain|C} picked up the largest of the rings and looked through it.
⟦S→C a⟧"{I|S} carried a letter up to that farm. {I|S} was seventeen. {You|C} told {me|S} it was for the rent,"⟦/⟧ {she|S} said, and found {she|S} was standing.
⟦C→S a⟧"Get down"⟦/⟧ {she|C} said.
⟦S→C i⟧"Was it the rent?"⟦/⟧
⟦C→S i⟧"Get *down*, {child|S}, they've archers."⟦/⟧
Hooves, and wet breath; not from the river, from behind. {The boy|B} had brought the horses up, all three on a single rope, and a face like a plate.
⟦B→C i⟧"{Roisin|R} says it's now or it's broad day. Which of {you|S+C} is taking the grey?"⟦/⟧
⟦C→B i⟧"{She|S} is."⟦/⟧
⟦S→B i⟧"{I|S}'m not taking anything. Go back to {Roisin|R}."⟦/⟧
⟦B→S a⟧"{I|B} can't, {she|R}'s moved. What's wrong with {your|S} face?"⟦/⟧ {he|B} said.
⟦S→B i⟧"It rained on it."⟦/⟧
⟦C→B i⟧"Give {me|C} the rope, {lad|B}. How old are {you|B}?"⟦/⟧
⟦B→C i⟧"Sixteen. Why?"⟦/⟧
⟦S→B i⟧"Has {she|C} ever given {you|B} a letter to carry?"⟦/⟧
⟦B→S i⟧"Only the one. Last night. {I|B}'m to take it across with a white cloth on a stick."⟦/⟧
⟦S→B i⟧"To who?"⟦/⟧
⟦B→S i⟧"To {Aisling|A}. It's an invitation."⟦/⟧
It was strange how quiet a river could be. {She|S} held out {her|S} hand, and {he|B} looked past {her|S} for leave, and whatever {he|B} saw there, {he|B} gave it up. It was still warm from {his|B} shirt. It had {Lorcan|L}'s seal on it, the two fish.
⟦C→B a⟧"Take the horses down to drink"⟦/⟧ {the captain|C} told {him|B}.
⟦B→C i⟧"They've drunk."⟦/⟧
⟦C→B i⟧"Then they can look at it."⟦/⟧
{They|S+C} waited until {he|B} had gone in among the willows, and the rope after {him|B}.
⟦C→S i⟧"{I|C} meant to be at the farm {myself|C}, this time."⟦/⟧
{She|S} turned the letter over.
⟦C→S i⟧"It's {my|C} hand and {my|C} name. If {she|A} comes, {she|A} can ask {me|C} what {you|S} asked {me|C}, and then {she|A} can do whatever {she|A} likes about it. They say {she|A} has {his|L} knife."⟦/⟧
⟦S→C i⟧"And the war?"⟦/⟧
⟦C→S a⟧"It was only ever about that. {Roisin|R} gets the army. {She|R}'ll take it home, {she|R}'s got cows,"⟦/⟧ {the older woman|C} said.
⟦S→C a⟧"{You|C} were going to send *{him|B}* over with it. Sixteen,"⟦/⟧ {she|S} said.
⟦C→S i⟧"{I|C} didn't think that {you|S} would go for {me|C} twice."⟦/⟧
Over there a cock crew, in the enemy's country, exactly like one of {theirs|S+C}. {She|S} tied {her|S} neckcloth to a willow switch. It had been white once.
⟦S→C a⟧"{Kwesi|B} keeps the grey"⟦/⟧ {she|S} said. ⟦S→C a =⟧"If {I|S}'m not back."⟦/⟧
⟦C→S i⟧"Go on with {you|S}, {Tierney|S}."⟦/⟧ {Captain Sorcha|C} held out the last of the onion, and when it was refused {she|C} ate it, and that would account for {her|C} eyes.

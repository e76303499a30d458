# title: Docking Fee
# style: third person past; straight quotes; US; three women; AO3; few tags; epithets and ranks
# cast: R = Rashida Osman | Rashida, Osman, stationmaster | she
# cast: S = Solveig Strand | Solveig, Captain Strand | she
# cast: K = Keira | Keira | she
# cast: H = Rashida's mother | | she
---
@note
a/n: unbetaed, posted from the train, all typos are the station's fault
@end
@scene place=the customs booth on Halo Station | time=station night | pov=R | present=R,S
The freighter had been clamped to ring four for eleven minutes when {its captain|S} came stomping up the ramp, helmet under one arm.
⟦S→R i⟧"Four hundred?"⟦/⟧
{Rashida|R} didn't look up from {her|R} noodles. ⟦R→S i⟧"It's posted."⟦/⟧
⟦S→R i⟧"It was two hundred in March."⟦/⟧
⟦R→S i⟧"In March {you|S} hadn't taken the paint off {my|R} clamp."⟦/⟧
⟦S→R i⟧"That was the wind."⟦/⟧
⟦R→S i⟧"In space."⟦/⟧
⟦S→R i⟧"Solar wind. It's a thing. Look it up."⟦/⟧
⟦R→S i⟧"{You|S} want to pay the four, or {you|S} want {me|R} to look up what it costs to repaint a clamp?"⟦/⟧
The helmet hit the counter. {The stationmaster|R} moved {her|R} noodles two inches to the left. ⟦S→R i⟧"{You|R} used to like {me|S}."⟦/⟧
⟦R→S a⟧"{I|R} used to be twenty-six,"⟦/⟧ {she|R} said.
And that was the trouble, wasn't it. At twenty-six {Rashida|R} had stood in this same booth in {her|R} first uniform, with the sleeves pinned because they only came in men's sizes, and {a tall girl with engine grease in {her|S} eyebrows|S} had leaned over this same counter and asked where a person could get a drink. There had been one drink. There had been a whole summer, actually, and a spare key, and {{Rashida|R}'s mother|H} sending up jars of pickled lemon for ⟦H i quoted⟧"{the thin one|S}."⟦/⟧ Then {the thin one|S} had got a ship. Nobody had been cruel about it. It would have been easier to file if somebody had.
⟦S→R a⟧"{I|S} have three hundred and ten. And a crate of oranges,"⟦/⟧ {she|S} offered.
⟦R→S a⟧"Real oranges?"⟦/⟧ {she|R} asked.
⟦S→R i⟧"Would {I|S} lie to {you|R}?"⟦/⟧
{Rashida|R} put down the chopsticks. {Solveig|S} had the grace to turn pink. ⟦S→R i⟧"Okay. About fruit. Would {I|S} lie to {you|R} about fruit."⟦/⟧
@scene place=the same booth | time=a minute later | pov=R | present=R,S,K
⟦K→S i⟧"{Boss|S}, did {you|S} tell {her|R} about the leak?"⟦/⟧
It was {a girl in a yellow jumpsuit|K}, nineteen or so, dragging a toolbag that weighed more than {she|K} did. {Solveig|S} shut {her|S} eyes.
⟦R→S e⟧"What leak?"⟦/⟧ asked {Rashida|R}.
⟦S→R i⟧"There's no leak."⟦/⟧
⟦K→R a⟧"It's only coolant. It's only, like, a bucket,"⟦/⟧ {the girl|K} said.
⟦R→K a⟧"An hour?"⟦/⟧ {she|R} asked.
⟦K→R i⟧"Ooh. No. A minute?"⟦/⟧
⟦S→K i⟧"{Keira|K}, go back to the ship."⟦/⟧
⟦K→S i⟧"{You|S} said never to go back to the ship while it's hissing."⟦/⟧
⟦R→S i⟧"It's *hissing*?"⟦/⟧ Noodles went everywhere. ⟦R→S i =⟧"{You|S} docked a hissing ship on {my|R} ring and then stood here talking about *wind*?"⟦/⟧
⟦S→R i⟧"{I|S} was building up to it!"⟦/⟧
{Osman|R} was already hauling the emergency suit off its hook. {She|R} had both legs in before either of {the others|S+K} moved.
⟦R→K i⟧"{You|K}. Yellow. Which side's the shutoff?"⟦/⟧
⟦K→R i⟧"Port. Behind the bunk. {You|R} have to move the oranges."⟦/⟧
⟦R→S i⟧"There are oranges?"⟦/⟧
⟦S→R i⟧"{I|S} *told* {you|R} there were oranges."⟦/⟧
⟦K→S i⟧"{I|K} can do it, {I|K}'m smaller. {I|K}'ll fit behind without moving anything."⟦/⟧
⟦S→K e⟧"Absolutely not,"⟦/⟧ snapped {Solveig|S}.
⟦R→S i⟧"{She|K}'s right, though. {You|S} built that bunk for somebody with no hips."⟦/⟧
⟦S→R a⟧"And how would {you|R} know what {my|S} bunk is like these days?"⟦/⟧ {she|S} demanded.
{The kid|K} stopped with one glove on. {She|K} looked from {the gray-haired woman|R} to {the tall one|S}, slowly, like somebody working out a long sum.
⟦K→S i⟧"No way. This is {the lemon lady|R}."⟦/⟧
⟦S→K i⟧"Glove. Other glove. Go."⟦/⟧
⟦K→S a⟧"{You|S} kept the *jar*! It's got {our|S+K} screws in it!"⟦/⟧ {she|K} crowed.
⟦S→K e⟧"Go!"⟦/⟧ {Solveig|S} roared, and {she|K} went, cackling, down the ramp with the bag banging behind {her|K}.
The alarm finally decided to join in. Under it, in the red light, neither of {the two women|R+S} said anything for a bit.
⟦R→S i⟧"Screws."⟦/⟧
⟦S→R a⟧"It's a good jar,"⟦/⟧ {she|S} said.
⟦R→S a⟧"{She|H} died in the spring. {{My|R} mother|H},"⟦/⟧ {she|R} said.
⟦S→R i⟧"{I|S} know. {I|S} heard it on the relay, out past Ceres."⟦/⟧ {Rashida|R} was looking for {her|R} other boot, and a long freckled hand held it out to {her|R}. ⟦S→R i =⟧"That's why {I|S} came. The leak was extra."⟦/⟧
⟦R→S i⟧"{You|S} could have called."⟦/⟧
⟦S→R a⟧"{I|S} could have,"⟦/⟧ {she|S} agreed. ⟦S→R a =⟧"{I|S} get shy."⟦/⟧
{The stationmaster|R} took the boot. {She|R} reached past {her|S}, tore the docking slip off the pad, and wrote a new number on it, and it was still not two hundred.
⟦R→S a⟧"Three-ten,"⟦/⟧ {she|R} said. ⟦R→S a =⟧"And {I|R} get to keep the oranges."⟦/⟧

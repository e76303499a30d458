# title: one duvet, two Capricorns
# style: third person past; straight quotes; only one bed; two exes and the bride-to-be; many she-said tags; US
# cast: B = Brianna | Brianna, Bri | she
# cast: R = Rachel | Rachel, Rach | she
# cast: K = Courtney | Courtney, Court | she
# cast: E = Jeff | Jeff | he
# cast: J = Jeff's mother | | she
---
@note
sorry this is late, my cat sat on the router!! anyway. exes. snow. bed. enjoy
@end
@scene place=a cabin | time=evening, snow | pov=R | present=B,R,K
{Courtney|K} came down the ladder from the loft backwards, so {she|K} was already talking before either of {them|B+R} could see {her|K} face.
⟦K→B,R a⟧"Okay, so here's the thing about the beds,"⟦/⟧ {she|K} said.
{Rachel|R} put down {her|R} suitcase. {Brianna|B}, who had only just got the snow off {hers|B}, picked it up again.
⟦B→K e⟧"How many?"⟦/⟧ asked {Brianna|B}.
⟦K→B i⟧"Define a bed."⟦/⟧
⟦B→K i⟧"{Court|K}."⟦/⟧
⟦K→B i⟧"There's {mine|K}. There's the couch, but {{Jeff|E}'s mom|J} is on the couch from tomorrow, so {I|K} thought let's not get it all slept on. And there's this one."⟦/⟧ {She|K} opened a door and showed {them|B+R} a quilt with a moose on it. ⟦K→B i =⟧"It's a king!"⟦/⟧
⟦R→K e⟧"That's a double,"⟦/⟧ {Rachel|R} said.
⟦K→R i⟧"It's a queen."⟦/⟧
⟦B→K i⟧"It's a double, and {you|K} know it's a double, and {you|K} put {us|B+R} in here on purpose."⟦/⟧
⟦K→B i⟧"{I|K} put {you|B+R} in here because {you|B+R}'re {{my|K} bridesmaids|B+R} and {you|B+R}'re adults."⟦/⟧
⟦R→K i⟧"Who did {you|K} ask?"⟦/⟧
⟦K→R i⟧"What do {you|R} mean, who?"⟦/⟧
⟦R→K i⟧"Did {you|K} ask {her|B}? Because {you|K} didn't ask {me|R}."⟦/⟧
⟦K→R i⟧"{I|K} asked {Jeff|E}."⟦/⟧
⟦B→K,R a⟧"{I|B}'ll take the floor,"⟦/⟧ {she|B} said.
It was the first thing {she|B}'d said to {Rachel|R} since the airport, if you could call it saying it to {her|R}. Five months. {They|B+R}'d divided the plates by phone. When {Rachel|R} thought of it now it wasn't the fights {she|R} remembered, there hadn't been so many; it was the evening in April {she|R}'d come home and {Brianna|B} was sitting on the edge of the tub with all {her|B} clothes on, running the water over {her|B} hand, and {Rachel|R} had stood there with {her|R} keys and said do {you|B} want pasta. And {she|B}'d said sure. That was the whole conversation. {Rachel|R} made the pasta. {She|R} had gone on making it, in {her|R} head, for five months, and every time {she|R} put it on {she|R} went back up the hall and turned off the faucet and asked.
⟦R→B a⟧"{You|B}'ve got a back,"⟦/⟧ {she|R} said. ⟦R→B a =⟧"{You|B} can't do the floor with a back."⟦/⟧
⟦B→R i⟧"{My|B} back's fine."⟦/⟧
⟦R→B i⟧"{You|B} had two injections."⟦/⟧
⟦B→R i⟧"That was last year."⟦/⟧
⟦R→B i⟧"It's the same back, {Bri|B}."⟦/⟧
⟦K→B,R i⟧"See?"⟦/⟧ {Courtney|K} was beaming at the moose. ⟦K→B,R i =⟧"This is going great."⟦/⟧
⟦R→K i⟧"Get out."⟦/⟧
⟦B→K e⟧"Get out, {Courtney|K},"⟦/⟧ said {Brianna|B}.
{She|K} went. {They|B+R} heard {her|K} go up the ladder, and {they|B+R} heard the ladder stop halfway, to listen.
⟦B→R a⟧"{I|B} can still sleep in the tub,"⟦/⟧ {she|B} said, low.
It was supposed to be a joke. Neither of {them|B+R} laughed at it. {Brianna|B} sat down on the far side with {her|B} coat on and started unlacing {her|B} boots, and {her|B} neck in the lamp looked about sixteen years old.
⟦R→B a⟧"Why the tub?"⟦/⟧ {she|R} asked.
⟦B→R i⟧"{I|B} don't know. It's quiet."⟦/⟧
⟦R→B i⟧"{I|R} should've come in and sat with {you|B}."⟦/⟧
⟦B→R i⟧"When?"⟦/⟧
⟦R→B i⟧"{You|B} know when."⟦/⟧
⟦B→R a⟧"{I|B} didn't think {you|R} saw {me|B},"⟦/⟧ {she|B} said after a while.
⟦R→B i⟧"{I|R} saw {you|B}."⟦/⟧
⟦B→R i⟧"{You|R} asked if {I|B} wanted pasta."⟦/⟧
⟦R→B i⟧"{I|R} know what {I|R} asked."⟦/⟧
⟦B→R i⟧"It was good pasta, though."⟦/⟧ {Her|B} hands had stopped on the lace. ⟦B→R i =⟧"{I|B} got fired that day."⟦/⟧
⟦R→B i⟧"{You|B} quit. {You|B} told {me|R} {you|B} quit."⟦/⟧
⟦B→R i⟧"{I|B} told {you|R} in June."⟦/⟧
⟦R→B i⟧"So April to June, every morning, when {you|B} put the suit on, {you|B} went where?"⟦/⟧
⟦B→R i⟧"The library. The one by the bus depot. {I|B} read all of Agatha Christie."⟦/⟧
⟦R→B i⟧"All of it?"⟦/⟧
⟦B→R i⟧"There's sixty-six, {I|B} counted. {I|B} was going to tell {you|R} after every single one."⟦/⟧
Overhead, something creaked.
⟦K→B i⟧"{You|B} told {me|K} {you|B} were consulting!"⟦/⟧
⟦B→K i⟧"Go to bed!"⟦/⟧
⟦K→B i⟧"{You|B} said that's why {you|B} couldn't do the shower, {you|B} were consulting in Denver!"⟦/⟧
⟦R→K e⟧"{Courtney|K}, {I|R} swear to God,"⟦/⟧ {Rachel|R} called at the ceiling, ⟦R→K e =⟧"{I|R} will tell {Jeff|E} about the llama."⟦/⟧
⟦B→R a⟧"What llama?"⟦/⟧ {she|B} said.
⟦R→B i⟧"{You|B} weren't there. It was the year before {you|B}."⟦/⟧
⟦K→R e⟧"Good night!"⟦/⟧ yelled {Courtney|K}. The ladder went up three rungs, and there was the thump of a hatch.
Then there was only the snow, and the one lamp. {Rachel|R} got in first. {She|R} got in on the left, because that's where {she|R} got in, and lay with {her|R} arms by {her|R} sides like a lady on a tomb, and felt the mattress go down beside {her|R} in a way {she|R} could have picked out of a hundred. A cold foot touched {her|R} ankle and went away.
⟦B→R i⟧"Sorry."⟦/⟧
⟦R→B e⟧"{You|B}'re frozen,"⟦/⟧ {Rachel|R} said.
⟦B→R i⟧"{I|B}'ve been frozen since the airport. {You|R} had a hat on {I|B} gave {you|R}."⟦/⟧
⟦R→B a⟧"It's a good hat,"⟦/⟧ {she|R} said.
⟦B→R i⟧"{I|B} couldn't figure out what it meant. {I|B} went through the whole security line, trying to figure it out."⟦/⟧
⟦R→B a⟧"It meant it was cold,"⟦/⟧ {she|R} said. Then, because it was dark, and because there hadn't been anything on the stove for five months now but that one pan: ⟦R→B a =⟧"It didn't mean that. Put {your|B} feet back."⟦/⟧
⟦B→R i⟧"Yeah?"⟦/⟧
⟦R→B i⟧"{Bri|B}. What did {you|B} want? That night, if {I|R}'d asked {you|B} right?"⟦/⟧
There was such a long wait that {she|R} thought {the other woman|B} had gone to sleep.
⟦B→R a⟧"Pasta,"⟦/⟧ {she|B} said, into {her|R} shoulder. ⟦B→R a =⟧"And for {you|R} to bring it in there."⟦/⟧

# title: Night Watch At Station Nine
# style: third person past; straight quotes; firefighters; surnames and ranks; two Bens; AO3
# cast: H = Lieutenant Hollis | Hollis, Lieutenant Hollis, Lieutenant, Lou | he
# cast: B = Ben Castellano | Ben, Castellano, Big Ben | he
# cast: N = Benny Ito | Benny, Benjiro, Ito | he
# cast: C = Corrigan | Corrigan, Mick Corrigan, Mick | he
# cast: D = the dispatcher | Dispatch | she
---
@scene place=the station kitchen | time=2 a.m. | pov=N | present=H,B,N,C,D
⟦C→H e⟧"{I|C}'ll see that,"⟦/⟧ said {Corrigan|C}, and pushed in three matchsticks.
⟦H→C a⟧"{You|C}'ll see it with what?"⟦/⟧ {the lieutenant|H} asked {him|C}.
⟦C→H a⟧"With those,"⟦/⟧ {he|C} said. ⟦C→H a =⟧"Those are {mine|C}."⟦/⟧
⟦H→C i⟧"Those are {Ito|N}'s. {Yours|C} are the ones {you|C} ate."⟦/⟧
⟦C→H a⟧"{I|C} didn't eat them, {I|C} chewed them,"⟦/⟧ {he|C} said, with dignity.
{Benny|N} slid {him|C} a fresh handful under the edge of the table. It was {his|N} first month on nights. {He|N}'d worked out that you got by, here, if you lost at cards and didn't mind being {the small one|N}. There was already a {Ben|B} on B Watch, six and a half feet of {him|B}, and so from the day that {he|N} walked in {Benny|N} had been {Benny|N}, although {he|N}'d never liked it and {his|N} papers said {Benjiro|N}.
⟦B→H a⟧"Fold,"⟦/⟧ {he|B} said. It was the first thing {he|B} had said since the pump went back on its bracket, and {they|H+N+C} all pretended that {they|H+N+C} hadn't heard how hoarse it was.
⟦H→B i⟧"{You|B} want some tea for that?"⟦/⟧
⟦B→H a⟧"It's fine, {Lou|H},"⟦/⟧ {he|B} said.
⟦H→B i⟧"It's smoke. {You|B} took the mask off."⟦/⟧
⟦B→H a⟧"{I|B} gave it to somebody,"⟦/⟧ {he|B} said. ⟦B→H a =⟧"It isn't the same."⟦/⟧
⟦C→B e⟧"To a cat,"⟦/⟧ said {Corrigan|C}.
⟦B→C a⟧"It was a big cat,"⟦/⟧ {he|B} said.
No one laughed as much as it deserved. {Hollis|H} gathered in the deck and began to shuffle, and over the flutter of it {he|H} gave {the big man|B} one of {his|H} looks, the kind that went on a little after it had stopped. ⟦H→B a⟧"There'll be a form,"⟦/⟧ {he|H} said.
⟦B→H i⟧"{I|B} know."⟦/⟧
⟦H→B a⟧"{I|H}'d as soon not write it,"⟦/⟧ {he|H} said, ⟦H→B a =⟧"so if there is any other way that mask could've come off, {I|H}'d like to hear it now, before {my|H} tea."⟦/⟧
It was quiet. The strip light buzzed. Under the table a boot came down on {Benny|N}'s boot, not hard, and stayed there, and from the size of it there could be no doubt whose.
⟦N→H a⟧"It was {me|N},"⟦/⟧ {he|N} said.
⟦H→N i⟧"What was?"⟦/⟧
⟦N→H a⟧"{I|N} knocked it off {him|B}. On the stairs. {I|N} had the hose on {my|N} shoulder and {I|N} turned round, and {I|N},"⟦/⟧ {he|N} said, and mimed it, rather badly.
The boot pressed. ⟦B→N a⟧"Don't,"⟦/⟧ {its owner|B} said.
⟦C→N i⟧"{You|N} weren't on the stairs, {kid|N}."⟦/⟧
⟦N→C a⟧"{I|N} was for a bit,"⟦/⟧ {he|N} insisted.
⟦C→N a⟧"{You|N} were with {me|C} on the truck,"⟦/⟧ {he|C} said. ⟦C→N a =⟧"{You|N} were holding {my|C} sandwich."⟦/⟧
⟦N→C a⟧"{I|N}'d put it down,"⟦/⟧ {he|N} said desperately.
{Hollis|H} dealt. {He|H} did it as {he|H} did everything, at one speed. When there were five cards in front of each man {he|H} put what was left of the deck down square and took {his|H} glasses off and polished them on {his|H} tie. {Benny|N} had seen {him|H} do that one time before, on {his|N} first night, at a kerb in Dock Street, while {the rest of {them|B+N+C}|B+N+C} stood in the road with nothing to do any more.
⟦H→N a⟧"That's a lie,"⟦/⟧ {he|H} said mildly. ⟦H→N a =⟧"It's a poor one, and {I|H}'m going to want to know in a minute why {you|N} told it."⟦/⟧
⟦N→H i⟧"Yes, {sir|H}."⟦/⟧
⟦H→B i⟧"But first {I|H}'d like to know why {he|N}'d want to. {Ben|B}?"⟦/⟧
⟦B→H a⟧"{I|B} couldn't say,"⟦/⟧ {he|B} said.
⟦H→B a⟧"No?"⟦/⟧ {he|H} said. ⟦H→B a =⟧"{You|B} couldn't?"⟦/⟧
⟦C→H a⟧"Oh, for the love of Mike,"⟦/⟧ {he|C} burst out, throwing in {his|C} hand. ⟦C→H a =⟧"{They|B+N}'re winching, {Lou|H}! {They|B+N}'ve been winching since the Christmas party! The cat's called Matchstick, it lives in the hose tower, {the pair of {them|B+N}|B+N} feed it, and {he|B}'d sooner have burned than come down and tell {that one|N} it was dead. There. Can {we|H+B+N+C} play cards?"⟦/⟧
{Benny|N}'s face was so hot that {he|N} thought it might set off the sprinklers. {He|N} did not dare to look up. Then the boot was lifted off, and a hand was put down on the oilcloth instead, palm upward, out in the open among the matches, and {he|N} looked at that.
⟦B→H a⟧"{He|N}'s not to be moved off the watch for it,"⟦/⟧ {he|B} rasped. ⟦B→H a =⟧"Move {me|B}."⟦/⟧
⟦H→B a⟧"{I|H}'m not moving anybody,"⟦/⟧ {he|H} said. ⟦H→B a =⟧"Where's this cat now?"⟦/⟧
⟦N→H a⟧"It's in {your|H} bunk, {sir|H},"⟦/⟧ {he|N} said.
The bells went down.
⟦D→H,B,N,C a⟧"Station Nine, Station Nine,"⟦/⟧ said the box over the door, ⟦D→H,B,N,C a =⟧"chimney, Albion Terrace. And whoever is holding hands, get some boots on."⟦/⟧

# title: Fare
# style: first person past; straight quotes; US; night taxi; I said
# cast: N = Dolores | Dolores | she | narrator
# cast: V = Vince | Vince, Vincent, Vinnie | he
# cast: S = Sal | Sal, Salvatore | he
# cast: R = Rosemary | Rosemary, Ro | she
---
@scene place=the cab | time=after midnight | pov=N | present=N,V,S
{I|N}'ve driven nights for twenty-six years and {I|N} can tell you what's going to happen by how they shut the door. {These two|V+S} got in on opposite sides and both doors slammed at once. {I|N} turned the radio off.
⟦N→V,S a⟧"Where to?"⟦/⟧ {I|N} asked.
⟦V→N i⟧"Mercy Hospital."⟦/⟧
⟦S→N i⟧"Lombardi's, on Ninth."⟦/⟧
⟦N→V,S i⟧"It's {your|V+S} money, but {I|N}'ve only got the one steering wheel."⟦/⟧
{I|N} had a look in the mirror. {Two old guys|V+S}, eighty or close to it, in good overcoats. {The one behind {me|N}|S} had a hospital bracelet. {The one by the curb|V} had a hat on {his|V} knees, and another hat on top of it.
⟦V→N a⟧"Mercy,"⟦/⟧ {he|V} said again. ⟦V→N a =⟧"{He|S} doesn't get a say. {He|S} walked out of there with a needle in {his|S} arm."⟦/⟧
⟦S→V a⟧"It was coming out anyhow,"⟦/⟧ {he|S} told {him|V}.
⟦V→S a⟧"It was coming out Thursday!"⟦/⟧ {he|V} told {him|S}.
⟦S→V i⟧"Lombardi's won't be there Thursday. They close tomorrow, {Vinnie|V}. It was in the paper. Fifty-one years, and they close tomorrow."⟦/⟧
{I|N} started rolling, slow. Mercy and Ninth are the same way for eight blocks. {I|N} didn't mention that.
⟦V→N i⟧"{Lady|N}, {he|S}'s seventy-nine. {He|S}'s got a valve."⟦/⟧
⟦S→N i⟧"Everybody's got a valve. Have {you|N} got a valve, {miss|N}?"⟦/⟧
⟦N→S i⟧"{I|N} got a couple, {I|N} think."⟦/⟧
⟦S→V i⟧"There {you|V} go."⟦/⟧
{The one with the hats|V} didn't laugh. {He|V} had {his|V} forehead on the window. {He|V} was {the bigger of the two|V}, you could see that {he|V}'d been something once, a boxer maybe or a cop, and {he|V} was holding on to those hats like they'd blow away.
⟦V→S a⟧"{I|V} came back with {your|S} pudding,"⟦/⟧ {he|V} said, ⟦V→S a =⟧"and the bed was empty. It was made. {You|S} know what they do when they make the bed?"⟦/⟧
⟦S→V a⟧"{I|S} made it,"⟦/⟧ {he|S} said.
⟦V→S i⟧"{I|V} know that NOW."⟦/⟧
⟦S→V i⟧"{I|S} was raised right."⟦/⟧
⟦V→S e⟧"{I|V} stood there with the pudding, {Sal|S}! {I|V} stood there ten minutes!"⟦/⟧ yelled {Vince|V}.
Nobody said anything for three lights. {I|N} don't eavesdrop, but a cab is not a large room. After a while {I|N} heard the seat give, and when {I|N} looked, the gap in the middle was about half what it had been.
⟦S→V i⟧"What kind?"⟦/⟧
⟦V→S a⟧"What kind of what?"⟦/⟧ {he|V} asked.
⟦S→V a⟧"Pudding,"⟦/⟧ {he|S} said.
⟦V→S e⟧"Tapioca,"⟦/⟧ {Vince|V} said.
⟦S→V a⟧"{I|S} would've come back for tapioca,"⟦/⟧ {he|S} said.
⟦N→V,S i⟧"This is the turn, {fellas|V+S}. Left is Mercy."⟦/⟧
{They|V+S} both went quiet. The light was red, so {I|N} had time to look around. {I|N} shouldn't have. {The sick one|S} had {his|S} bare wrist out of {his|S} sleeve, with the plastic on it, and {the big one|V} was buttoning that sleeve, one button, with fingers like bananas, and {he|V} couldn't get it.
⟦N→S i⟧"What's at Lombardi's?"⟦/⟧
⟦S→N e⟧"Table six,"⟦/⟧ said {Sal|S}.
⟦N→S i⟧"What's at table six?"⟦/⟧
⟦S→N a⟧"{He|V} dropped a tray of clams on {me|S}. Nineteen seventy-three. {He|V} was {the worst waiter in the city of New York|V},"⟦/⟧ {he|S} said.
⟦V→N e⟧"{I|V} was nervous,"⟦/⟧ {Vince|V} said.
⟦S→V i⟧"{You|V} were nervous? {I|S} had clams in {my|S} shoes."⟦/⟧
⟦V→S i⟧"{You|S} were looking at {me|V}!"⟦/⟧
⟦S→V e⟧"Sure {I|S} was looking at {you|V},"⟦/⟧ said {Sal|S}. ⟦S→V e =⟧"{I|S}'d been looking for a month. {I|S} didn't even like clams."⟦/⟧
The light changed. Somebody behind {me|N} honked, and got the hand for it.
⟦N→V a⟧"{Sir|V}?"⟦/⟧ {I|N} said to the mirror. ⟦N→V a =⟧"How long's {he|S} got before they miss that needle?"⟦/⟧
⟦V→N i⟧"They do rounds at two."⟦/⟧
⟦N→V i⟧"It's twelve-forty."⟦/⟧
⟦V→N e⟧"{He|S} can't have the clams,"⟦/⟧ said {Vince|V}.
⟦S→V i⟧"{I|S} don't WANT the clams. {I|S} want to sit down across from {you|V} and have somebody bring {us|V+S} bread."⟦/⟧
@break
@scene place=the cab outside Lombardi's | time=one in the morning | pov=N | present=N,V,S,R
It was dark when {I|N} pulled up. Chairs on the tables. {A woman {my|N} own age with a mop|R} came and put {her|R} hand against the glass to see out, and then {I|N} heard the bolt.
⟦R→N i⟧"Closed, {hon|N}. Kitchen's closed."⟦/⟧
⟦N→R i⟧"It's not for {me|N}."⟦/⟧
{She|R} looked past {me|N} into the back seat. {I|N} watched {her|R} find the hats, and the overcoats, and then the faces.
⟦R→V a⟧"{Vincent|V}? Is that {Vincent|V} with the clams?"⟦/⟧ {she|R} asked.
⟦V→R i⟧"Hello, {Ro|R}."⟦/⟧
⟦R→S a⟧"And {you|S},"⟦/⟧ {she|R} said. ⟦R→S a =⟧"Are {you|S} still with {this lunatic|V}?"⟦/⟧
{He|S}'d gotten the door open by {himself|S}. {He|S} took {his|S} hat off {the other man|V}'s knees, and {he|S} put it on, and fixed the brim.
⟦S→R a⟧"{I|S}'m thinking it over,"⟦/⟧ {he|S} said. ⟦S→R a =⟧"Is six free?"⟦/⟧
{I|N} left the meter off. {I|N} told {them|V+S} one-thirty, and {I|N} got out {my|N} sandwich.

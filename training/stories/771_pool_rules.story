# title: Lane Two
# style: third person present; straight quotes; US; sisters and a swim coach; three women; pronoun tags, some typos; a phone call
# cast: H = Hannah Brandt | Hannah, Han | she
# cast: L = Lizzie Brandt | Lizzie, Liz, Elizabeth | she
# cast: C = Denise Coulter | Denise, Coulter | she
# cast: D = their father | Dad, Tom | he
---
@scene place=the pool | time=Saturday, early | pov=L | present=H,L,C
{Hannah|H}'s been under for forty seconds. {Lizzie|L} knows because {she|L}'s counting, and because {Coulter|C}, next to {her|L} on the bleacher, is counting too and moves {her|C} lips.
⟦L→C a⟧"{She|H}'ll do a minute,"⟦/⟧ {she|L} says.
⟦C→L e⟧"{She|H}'d better not,"⟦/⟧ says {Coulter|C}.
Fifty-eight. The cap breaks the surface at the shallow end, and there's that gasp, and then the goggles come around to see who saw.
⟦C→H e⟧"What did {I|C} say about breath-holding?"⟦/⟧ {Denise|C} calls down.
⟦H→C i⟧"That it's cool?"⟦/⟧
⟦C→H i⟧"Out."⟦/⟧
⟦H→C a⟧"{I|H}'ve got two more hundreds!"⟦/⟧ {she|H} wails.
⟦C→H i⟧"{You|H}'ve got a towel. Out."⟦/⟧
{Hannah|H} hauls {herself|H} up on the side and sits there, dripping, skinny as a coat hanger. {She|H}'s seventeen. {She|H}'s {the fastest girl in three counties|H}, and {she|H}'s got a scar up the back of {her|H} arm from a bike accident that was {Lizzie|L}'s fault, and {she|H}'s never once mentioned it.
⟦H→L a⟧"When did {you|L} get in?"⟦/⟧ {she|H} asks.
⟦L→H i⟧"Last night. {You|H} were asleep."⟦/⟧
⟦H→L i⟧"{I|H} wasn't. {I|H} heard the car. {I|H} heard {you|L} and {Dad|D}."⟦/⟧
⟦L→H i⟧"Oh."⟦/⟧
⟦H→L i⟧"Yeah, oh."⟦/⟧
{The coach|C} finds something to do with a kickboard. {She|C}'s known {them|H+L} since {they|H+L} were both in floaties. {She|C} was {the one|C} who'd driven to the hospital, that other time, when {{their|H+L} dad|D} couldn't be found.
⟦L→H a⟧"What did {you|H} hear?"⟦/⟧ {she|L} says carefully.
⟦H→L e⟧"{You|L} told {him|D} {I|H} should quit,"⟦/⟧ says {Hannah|H}.
⟦L→H i⟧"That isn't what {I|L} said."⟦/⟧
⟦H→L i⟧"{You|L} said ⟦L i quoted⟧'pull {her|H} out.'⟦/⟧ {I|H} was on the stairs, {Liz|L}."⟦/⟧
⟦L→H i⟧"{I|L} said pull {you|H} out of *State*."⟦/⟧
⟦H→L a⟧"Same thing!"⟦/⟧ {she|H} yells, and it goes all around the roof and comes back. ⟦H→L a =⟧"It's the same thing! {You|L} don't even live here! {You|L} come home like twice a year with {your|L} laundry and {you|L} get to vote?"⟦/⟧
⟦L→H e⟧"{You|H} passed out in the shower, {Han|H},"⟦/⟧ says {Lizzie|L}.
That does it. The kickboard stops. {Coulter|C} turns around, slow.
⟦C→L,H a⟧"{She|H} what?"⟦/⟧ {she|C} says.
⟦H→C e⟧"{I|H} got dizzy. It was hot. It's no big deal,"⟦/⟧ {Hannah|H} says.
⟦C→H i⟧"When?"⟦/⟧
⟦H→C i⟧"{I|H} don't remember."⟦/⟧
⟦L→C a⟧"Tuesday,"⟦/⟧ {she|L} answers for {her|H}. ⟦L→C a =⟧"{Dad|D} found {her|H}. {He|D} didn't call a doctor, {he|D} called {me|L}. {I|L} was in a lecture."⟦/⟧
⟦C→L a⟧"And {you|L} drove up,"⟦/⟧ {the coach|C} says.
⟦L→C i⟧"{I|L} drove up."⟦/⟧
⟦C→L i⟧"From Columbus?"⟦/⟧
⟦L→C i⟧"It's only four hours if you don't pee."⟦/⟧
{Hannah|H} has the towel over {her|H} head now. It isn't clear if there's crying going on under there. It's the duck towel, which used to be {Lizzie|L}'s, and has ⟦? i quoted⟧"{E. BRANDT|L}"⟦/⟧ on it in laundry pen.
⟦C→H a⟧"What did {you|H} eat yesterday?"⟦/⟧ {she|C} asks the towel.
⟦H→C i⟧"Food."⟦/⟧
⟦C→H e⟧"Elaborate,"⟦/⟧ says {Coulter|C}.
⟦H→C i⟧"An apple. Some of a bar."⟦/⟧
⟦C→H i⟧"{Hannah|H}."⟦/⟧
⟦H→C i⟧"{I|H} can't be slow! If {I|H}'m slow they'll give it to somebody else. And if {I|H} don't get the scholarship there's no way, there's just no way, {he|D}'s still paying for *{her|L}*!"⟦/⟧
A finger has come out from under a duck. It's pointing right at {Lizzie|L}'s chest.
It takes {her|L} a minute. It's like one of those pictures where it's a vase and then it's faces. ⟦L→H a⟧"{He|D} told {you|H} that?"⟦/⟧ {she|L} says.
⟦H→L i⟧"{He|D} didn't have to. {I|H} can see the mail."⟦/⟧
⟦L→H a⟧"{He|D} isn't paying for {me|L},"⟦/⟧ {she|L} says.
⟦H→L i⟧"There's a bill every month! With {your|L} name on it!"⟦/⟧
⟦L→H i⟧"That's because {I|L} never changed the address. {I|L} pay it. {I|L} work nights at the aquarium, {I|L}'ve got a whole uniform. {I|L} feed the rays."⟦/⟧
Nothing from the towel. Then, very small: ⟦H→L i⟧"{You|L} feed rays?"⟦/⟧
⟦L→H i⟧"By hand. They're like wet puppies."⟦/⟧
⟦H→L e⟧"Why didn't {you|L} say?"⟦/⟧ {Hannah|H} asks.
⟦L→H a⟧"Because {you|H}'d have felt bad,"⟦/⟧ {she|L} says, and then {she|L} listens to that, and so, from the look of {her|C}, does {Coulter|C}. It kind of hangs there over lane two with the chlorine.
⟦C→L,H e⟧"{You|L+H} know what gets {me|C}?"⟦/⟧ {Denise|C} says finally. ⟦C→L,H e =⟧"{The pair of {you|H+L}|H+L}. Neither one can swim slow and neither one can talk."⟦/⟧ {She|C}'s already dialing. {She|C} holds up a hand for quiet. ⟦C→D i⟧"Hello, {Tom|D}? It's {Denise|C}. No, {she|H}'s fine. No. {They|H+L}'re both here. {I|C}'m taking {them|H+L} for pancakes, and then {I|C}'m taking {one of {them|H+L}|H} to a doctor, and {you|D}'re going to meet {us|C+H+L} there. Yes. {I|C} don't care what's on."⟦/⟧
⟦H→C e⟧"Does it have to be pancakes?"⟦/⟧ says {Hannah|H}.
⟦C→H a⟧"It has to be a *stack*,"⟦/⟧ {she|C} says.

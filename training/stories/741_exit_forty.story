# title: Exit Forty
# style: first person present; curly quotes; US; lots of says
# cast: N = Nia | Nia, Ni | she | narrator
# cast: S = Steph | Steph, Stephanie | she
# cast: J = Jo | Jo, Joanna | she
# cast: M = Steph's mom | | she
---
@scene place=the car on the interstate | time=afternoon | pov=N | present=N,S,J
{I|N}’m in the back seat with the cooler. {I|N}’m always in the back with the cooler. {Steph|S} is driving because it’s {her|S} car, and {Jo|J} has the map because {Jo|J} doesn’t trust phones, and {they|S+J} have not agreed about anything since Ohio.
⟦J→S i⟧“That was it.”⟦/⟧
⟦S→J i⟧“That was what?”⟦/⟧
⟦J→S i⟧“Exit forty. {I|J} said forty. {I|J} said it twice.”⟦/⟧
⟦S→J i⟧“{You|J} said fourteen.”⟦/⟧
⟦J→S a⟧“Why would {I|J} say fourteen? {We|S+J+N} passed fourteen yesterday,”⟦/⟧ {she|J} says after a while.
⟦S→J i⟧“{I|S} don’t know why {you|J} say things, {Joanna|J}.”⟦/⟧
{I|N} open a soda. It makes the loudest noise in the world.
⟦S→N a⟧“{Nia|N}, what did {she|J} say?”⟦/⟧ {she|S} asks the mirror.
⟦N→S i⟧“{I|N} had {my|N} headphones in.”⟦/⟧
⟦J→N a⟧“{You|N} did not. {You|N} were singing,”⟦/⟧ {she|J} tells {me|N}.
⟦N→J a⟧“{I|N} was singing with {my|N} headphones in,”⟦/⟧ {I|N} say.
{Jo|J} turns all the way around so that {I|N} can see how betrayed {she|J} is. {She|J}’s got sunburn on exactly half {her|J} face, the window half. ⟦J→N a⟧“{You|N} heard {me|J},”⟦/⟧ {she|J} says. ⟦J→N a =⟧“{You|N} totally heard {me|J} and {you|N}’re scared of {her|S}.”⟦/⟧
⟦N→J a⟧“{She|S}’s driving. {I|N}’d be dumb not to be,”⟦/⟧ {I|N} say.
⟦S→N,J e⟧“Thank {you|N+J},”⟦/⟧ says {Steph|S}.
⟦N→S a⟧“It wasn’t a compliment,”⟦/⟧ {I|N} say.
The thing is that {I|N} did hear, and it was forty. It was forty both times, with a finger on the map. But eight years ago in a dorm room with a broken radiator {I|N} decided {I|N} was never going to take sides between {these two|S+J}, and it has worked out okay, if you don’t count the ulcer.
{We|N+S+J} drive. Corn goes by. A sign for the next exit says fifty-two miles.
⟦J→S a⟧“Fifty-two,”⟦/⟧ {she|J} says.
⟦S→J e⟧“{I|S} can read,”⟦/⟧ {Steph|S} says.
⟦J→S a⟧“{I|J}’m only saying. Fifty-two miles there, fifty-two back, and {I|J} have needed to pee since the big fiberglass cow,”⟦/⟧ {she|J} says.
⟦S→J i⟧“{You|J} told {me|S} {you|J} went at the cow!”⟦/⟧
⟦J→S a⟧“{I|J} told {you|S} {I|J} looked at the cow,”⟦/⟧ {she|J} says flatly.
{Her|S} shoulders start to shake. {I|N} think {she|S}’s crying, and {I|N} lean up between the seats, but no, {she|S}’s laughing, {she|S}’s got tears and everything, and the car is wandering over onto the rumble strip.
⟦N→S i⟧“{Steph|S}! Lane!”⟦/⟧
⟦S→N a⟧“{She|J} looked at the cow,”⟦/⟧ {she|S} wheezes. ⟦S→N a =⟧“Oh my God. {I|S} can’t. {I|S}’m pulling over.”⟦/⟧
@break
@scene place=the shoulder of the interstate | time=a few minutes later | pov=N | present=N,S,J,M
{Jo|J} runs for the corn with a roll of paper towels held over {her|J} head like a trophy. {Steph|S} and {I|N} sit on the hood. It’s hot enough to cook on. {She|S} steals {my|N} soda.
⟦S→N e⟧“It was forty, wasn’t it,”⟦/⟧ {Steph|S} says.
⟦N→S i⟧“{I|N} had {my|N} headphones in.”⟦/⟧
⟦S→N a⟧“{Ni|N},”⟦/⟧ {she|S} says.
⟦N→S i⟧“Yeah. It was forty.”⟦/⟧
{She|S} nods, and {she|S} wipes {her|S} mouth with {her|S} wrist, and {she|S} doesn’t look at {me|N}. ⟦S→N i⟧“{I|S} knew. {I|S} kind of knew when {I|S} went by it.”⟦/⟧
⟦N→S i⟧“So why’d {you|S} go by it?”⟦/⟧
⟦S→N i⟧“Because forty’s where {we|S+J+N} get off for {{my|S} mom|M}’s. And then {we|S+J+N}’re there.”⟦/⟧
{I|N} let that sit for a bit. {I|N}’ve met {{her|S} mom|M} once. {She|M} shook {my|N} hand and asked which of {us|N+S} paid for dinner.
⟦N→S a⟧“Does {Jo|J} know {you|S} haven’t told {her|M}?”⟦/⟧ {I|N} ask.
⟦S→N i⟧“{Jo|J} thinks {I|S} told {her|M} at Christmas.”⟦/⟧
⟦N→S i⟧“Oh, {Stephanie|S}.”⟦/⟧
⟦S→N i⟧“{I|S} had the whole speech! {I|S} had it on cards. And then {{my|S} mom|M} gave {her|J} the good slippers to wear, the guest ones, and {she|M} was being so nice, and {I|S} thought, what if this is the last time {she|M}’s nice?”⟦/⟧
⟦J→S i⟧“What are {we|S+J+N} talking about?”⟦/⟧
{She|J}’s come around the other side of the car, and there’s a piece of corn in {her|J} hair. {I|N} don’t know how long {she|J}’s been there. From {her|S} face, neither does {Steph|S}.
⟦S→J i⟧“Nothing. Slippers.”⟦/⟧
⟦J→S a⟧“{I|J} know {you|S} didn’t tell {her|M}, {babe|S},”⟦/⟧ {she|J} says.
Nobody says anything. A truck goes past and the whole car rocks.
⟦S→J i⟧“How?”⟦/⟧
⟦J→S a⟧“{She|M} put {me|J} in the room with the ironing board. {You|S} said separate rooms was just {her|M} being old-fashioned, and {I|J} went, huh,”⟦/⟧ {she|J} says.
⟦S→J i⟧“That was seven months ago! Why didn’t {you|J} say something?”⟦/⟧
⟦J→S i⟧“{I|J} did. {I|J} said forty. Twice.”⟦/⟧ {Jo|J} hops up on the hood on {my|N} other side, so {I|N}’m in the middle, as usual, with the soda. ⟦J→S i =⟧“And if {you|S} want to skip it {we|S+J+N}’ll skip it. {I|J}’ll look at cows with {you|S} till {we|S+J} hit the ocean. But {you|S} have to say {you|S}’re skipping. {You|S} can’t just blame {my|J} diction.”⟦/⟧
{I|N}’m thinking about the ulcer. {I|N}’m thinking that {I|N} could go sit in the corn. But a hand comes across {my|N} knees from the left, and one comes from the right, and they meet in {my|N} lap on top of the soda can.
⟦N→S,J a⟧“Do {you|S+J} want {me|N} to move?”⟦/⟧ {I|N} ask.
⟦S→N i⟧“No.”⟦/⟧
⟦J→N i⟧“Stay right there.”⟦/⟧
⟦S→J a⟧“{I|S}’m scared of {her|M},”⟦/⟧ {she|S} says, very small, past {my|N} chin.
⟦J→S i⟧“{I|J} know. {I|J}’m scared of {her|M} too. {She|M} irons socks.”⟦/⟧
It’s {Steph|S} who gets out the phone. It rings four times and {I|N} can hear it perfectly because {I|N}’m practically wearing it.
⟦M→S i⟧“{Stephanie|S}? Are {you|S+J+N} lost?”⟦/⟧
⟦S→M e⟧“A little,”⟦/⟧ {Steph|S} says. {She|S} shuts {her|S} eyes. ⟦S→M e =⟧“Hey, {Mom|M}. {We|S+J+N} missed the exit. Is it okay if {Jo|J} and {me|S} get the room with the big bed?”⟦/⟧
It’s quiet so long that a second truck goes by, and then a third.
⟦M→S i⟧“The big bed squeaks,”⟦/⟧ says the phone. ⟦M→S i =⟧“{I|M}’ll put a board under it.”⟦/⟧

# title: The Second Fridge
# style: first person present; straight quotes; boy group in a dorm, five men; pronoun tags that skip the last name; a text message
# cast: N = Nasir, the narrator | Nasir, Nas | he | narrator
# cast: D = Dexter | Dexter, Dex | he
# cast: K = Khalid, the leader | Khalid, Boss | he
# cast: J = Jude, the youngest | Jude, baby | he
# cast: B = Benoit | Benoit | he
# cast: R = Jude's mother |  | she
# cast: M = Melanie, the manager | Melanie | she
---
@scene place=the dorm kitchen | time=two in the morning | pov=N | present=N,D,K,J
There are two fridges in the dorm, and {I|N} am sitting on the one that matters.
⟦K→N i⟧"Get off it, {Nas|N}."⟦/⟧
⟦N→K i⟧"Not until somebody confesses."⟦/⟧
⟦D→K i⟧"Is it about the cake?"⟦/⟧
⟦K→D i⟧"It's about the cake."⟦/⟧
⟦D→N i⟧"{I|D} thought the cake was for {everyone|N+D+K+J+B}."⟦/⟧
⟦N→D i⟧"It had a name on it. In icing. What did the icing say, {Dexter|D}?"⟦/⟧
⟦D→N i⟧"{I|D} don't read icing."⟦/⟧
⟦N→D i⟧"It said {Jude|J}."⟦/⟧
{{Our|N+D+K+J+B} youngest|J} is at the table in {his|J} bear slippers, being brave. {He|J} turned nineteen two hours ago. {He|J} hasn't said one word about it. {He|J} came to {us|N+D+K+B} at fourteen with a suitcase that was bigger than {he|J} was, and {Khalid|K} carried it up, all four floors, and inside were eleven cans of {{his|J} mother|R}'s stew and one pair of socks. The company weighed {us|N+D+K+J+B} every Monday. {Khalid|K} hid the cans in the piano. For a year {we|N+D+K+J+B} would eat one on Sunday nights, five spoons, standing up, with the lid propped on somebody's shoulder, and that's why {Jude|J} can play nothing on a piano to this day without getting hungry.
⟦J→N a⟧"It's okay,"⟦/⟧ {he|J} says now. ⟦J→N a =⟧"{I|J} don't even like cake."⟦/⟧
⟦N→J i⟧"{You|J} cried at a cake commercial."⟦/⟧
⟦J→N a⟧"It had a dog in it!"⟦/⟧ {he|J} wails.
⟦K→N,D,J a⟧"All right,"⟦/⟧ {he|K} says in {his|K} leader voice, and pulls the light cord so that {we|N+D+J} all squint. ⟦K→N,D,J a =⟧"{Everybody|N+D+J} show {me|K} {your|N+D+J} hands."⟦/⟧
{Dexter|D} holds {his|D} out. {He|K} bends over them. ⟦K→D a⟧"Turn them over,"⟦/⟧ {he|K} says.
⟦D→K i⟧"What are {you|K} looking for?"⟦/⟧
⟦K→D i⟧"Buttercream."⟦/⟧
⟦D→K i⟧"{I|D}'ve washed since then."⟦/⟧
⟦N→D i⟧"Since *when*?"⟦/⟧
⟦D→N,K i⟧"Since, like, generally. {I|D} wash! Tell {him|N} {I|D} wash, {Khalid|K}."⟦/⟧
⟦K→D i⟧"{I|K}'ve seen no evidence. What's that on {your|D} sleeve?"⟦/⟧
⟦D→K i⟧"Toothpaste."⟦/⟧
⟦K→D i⟧"It's pink."⟦/⟧
⟦J→K e⟧"{His|D} toothpaste is pink, though. It's {mine|J}. {He|D} steals it,"⟦/⟧ says {Jude|J}.
⟦D→J i⟧"Thank {you|J}, {baby|J}. {I|D} do steal it."⟦/⟧
@scene place=the dorm kitchen | time=a moment later | pov=N | present=N,D,K,J,B
The front door goes. {We|N+D+K+J} hear one shoe come off, and a long sad wait, and then the other.
⟦D→N,K,J e⟧"Oh, {he|B}'s *dead*,"⟦/⟧ breathes {Dexter|D}, who is happy for the first time tonight.
{Benoit|B} comes round the corner with {his|B} hood up and a big flat box in {his|B} arms. {He|B} stops. {He|B} looks at {me|N}, up on the fridge, and at the four hands in the air, and backs up a step.
⟦B→N,D,K,J a⟧"Is this about the cake?"⟦/⟧ {he|B} asks.
⟦K→B e⟧"What do {you|B} know about the cake?"⟦/⟧ says {Khalid|K}.
⟦B→K i⟧"Nothing. It was like that when {I|B} found it."⟦/⟧
⟦K→B i⟧"Like what?"⟦/⟧
⟦B→K i⟧"On the floor."⟦/⟧
⟦N→B a⟧"The *floor*?"⟦/⟧ {I|N} say.
⟦B→N i⟧"{I|B} opened the door and it came out. Somebody put it in on top of the melon. Who puts a cake on a melon?"⟦/⟧
It's a fair question. It's also a question to which {I|N} know the answer; {I|N}'m sitting over it. {I|N} can feel {Khalid|K} not looking at {me|N}. {He|K} watched {me|N} do it, too, at noon, and told {me|N} that it would roll.
⟦J→B a⟧"So what's in the box?"⟦/⟧ {he|J} asks, and the slippers have come out from under the chair.
⟦B→J a⟧"{I|B} went to nine shops. There's only one that's open all night and it's at the airport,"⟦/⟧ {he|B} says, hugging it.
⟦J→B i⟧"{You|B} went to the *airport*?"⟦/⟧
⟦B→J i⟧"Don't get excited. It says Bon Voyage."⟦/⟧
{My|N} phone hums on the metal under {me|N}. It's from upstairs, where {{our|N+D+K+J+B} manager|M} has the flat over the kitchen, and thin floors.
⟦M→N i message⟧happy bday to {jude|J}. {whoever is sitting on that fridge|N} the cake from the company is in it behind the kimchi. {you|N} have the wrong one. good NIGHT⟦/⟧
{I|N} read it twice. Then {I|N} climb down, as quietly as you can with {four people|D+K+J+B} staring at you.
⟦K→N a⟧"What does {she|M} want?"⟦/⟧ {he|K} wants to know.
⟦N→K a⟧"{She|M} says there's more melon,"⟦/⟧ {I|N} tell {him|K}.
{He|K} looks at {me|N}, and then, for a good long time, at the fridge. There isn't a thing {that man|K} doesn't know about where people hide food.

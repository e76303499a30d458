# title: The Good Towel
# style: third person present; straight quotes; US college; roommates, two men; a third (one's brother) by phone, then at the door; text message
# cast: J = Jin Park-Ellis | Jin, Jinny | he
# cast: H = Hank | Hank, Hankie | he
# cast: M = Hank's brother Marvin | Marvin, Marv | he
# cast: P = Hank's father | | he
# cast: R = Jin's mother | | she
# cast: N = Hank's niece | | she
---
@scene place=a dorm room | time=Thursday, around four in the morning | pov=J | present=J,H
{Hank|H}'s bed is empty and the bathroom light is on, and that's been true for an hour. {Jin|J} finally puts {his|J} feet on the floor.
⟦J→H a⟧"{You|H} dying in there?"⟦/⟧ {he|J} says to the door.
⟦H→J i⟧"No."⟦/⟧
⟦J→H i⟧"Then can {I|J} pee?"⟦/⟧
⟦H→J a⟧"Use the one on two,"⟦/⟧ {he|H} says.
⟦J→H i⟧"The one on two has the guy who sings."⟦/⟧
Nothing. Then the lock, and the door comes open about a hand. {He|H}'s on the tile in {his|H} boxers with {his|H} back against the tub, all six foot four of {him|H}, and {his|H} phone is face down on the bathmat like it did something.
⟦H→J a⟧"Don't look at {me|H},"⟦/⟧ {he|H} says, so {Jin|J} looks at the shower curtain. It has ducks.
⟦J→H a⟧"Did {you|H} throw up?"⟦/⟧ {he|J} asks the ducks.
⟦H→J i⟧"A little."⟦/⟧
⟦J→H i⟧"Was it the wings?"⟦/⟧
⟦H→J i⟧"It wasn't the wings."⟦/⟧
⟦J→H i⟧"Okay."⟦/⟧ {He|J} steps over the legs, and runs the cold, and wrings out a washcloth. ⟦J→H i =⟧"Here. Back of the neck."⟦/⟧
⟦H→J a⟧"What's that do?"⟦/⟧ {he|H} asks.
⟦J→H i⟧"{I|J} don't know. {{My|J} mom|R} does it."⟦/⟧
{They|J+H}'ve lived together since August and {they|J+H} don't really talk. It's a good arrangement. {Hank|H} has practice at five and {Jin|J} has the lab till two, and mostly what {they|J+H} know of {each other|J+H} is laundry; one time, in October, {Jin|J} had come back early and found {this enormous person|H} sitting on the floor, ironing, very slowly, a tiny pair of doll's pants, and {he|H}'d said it was for {{his|H} niece|N}, and that was the longest conversation {they|J+H}'d had. {He|J}'d thought about the pants a lot since then.
The phone buzzes on the mat. Neither of {them|J+H} picks it up.
⟦J→H a⟧"{You|H} going to get that?"⟦/⟧ {he|J} asks.
⟦H→J i⟧"No."⟦/⟧
⟦J→H i⟧"It's buzzed like nine times."⟦/⟧
⟦H→J i⟧"Eleven."⟦/⟧
⟦J→H i⟧"Who is it?"⟦/⟧
⟦H→J i⟧"{{My|H} brother|M}."⟦/⟧
⟦J→H a⟧"Is it bad?"⟦/⟧ {he|J} asks.
⟦H→J i⟧"{I|H} don't know. {I|H} read the first one and {I|H} put it down."⟦/⟧
⟦J→H i⟧"What did the first one say?"⟦/⟧
⟦H→J i⟧"It said, call {me|M}, it's about {Dad|P}."⟦/⟧ The washcloth is dripping down between {his|H} shoulder blades and {he|H} doesn't seem to feel it. ⟦H→J i =⟧"If {I|H} don't call it's still like, before."⟦/⟧
{Jin|J} sits down. There isn't room. {He|J} ends up with one leg in the tub.
⟦J→H e⟧"{You|H} want {me|J} to look?"⟦/⟧ says {Jin|J}, eventually.
⟦H→J i⟧"{You|J}'d do that?"⟦/⟧
⟦J→H i⟧"{I|J}'d just read it. {I|J} won't make a face."⟦/⟧
⟦H→J i⟧"{You|J}'ve got a very face-y face."⟦/⟧
⟦J→H a⟧"{I|J}'ll do it behind the curtain,"⟦/⟧ {he|J} says.
A long breath. A foot the size of a loaf of bread comes out and pushes the phone across the tile an inch, two, until it's touching {his|J} knee. ⟦H→J a⟧"It's all fours,"⟦/⟧ {he|H} mumbles. ⟦H→J a =⟧"The code."⟦/⟧
Behind the ducks it's bluish and it smells of somebody else's shampoo. {Jin|J} reads. {He|J} reads all eleven.
⟦H→J i⟧"{Jin|J}?"⟦/⟧
⟦J→H i⟧"Hang on."⟦/⟧
⟦H→J i⟧"{You|J}'re making the face. {I|H} can hear it."⟦/⟧
⟦J→H a⟧"{He|P}'s okay,"⟦/⟧ {he|J} says.
⟦H→J i⟧"What?"⟦/⟧
⟦J→H i⟧"It was {his|P} heart but {he|P}'s okay, they put a thing in, {he|P}'s awake and {he|P} wants to know who won the game. That's number four. Five through eight are just {your|H} name."⟦/⟧
⟦H→J i⟧"What's nine?"⟦/⟧
⟦J→H i⟧"A picture of Jell-O."⟦/⟧
The sound from the other side of the curtain isn't a word. {He|J} waits for a minute, since {he|J} said {he|J} wouldn't look. Then {he|J} takes hold of the nearest duck and pulls it back, and doesn't make any face at all, and gets {his|J} arms around as much as {he|J} can reach.
@break ~
@scene place=the dorm room | time=quarter to six | pov=J | present=J,H,M
⟦M→H i⟧"{HANKIE|H}!"⟦/⟧
It's being yelled through the actual door, along with some kicking. {Jin|J} opens it before the whole floor wakes up. {The man in the hall|M} is even bigger.
⟦M→J i⟧"{You|J}'re not {him|H}."⟦/⟧
⟦J→M a⟧"{He|H}'s in the shower,"⟦/⟧ {he|J} says.
⟦M→J i⟧"{I|M}'ve been texting since two! {I|M} drove ninety miles!"⟦/⟧
⟦J→M i⟧"{He|H} knows. {I|J} read them to {him|H}."⟦/⟧
⟦M→J i⟧"*{You|J}* read them? Who are {you|J}?"⟦/⟧
⟦H→M i⟧"That's {Jin|J}. Quit yelling."⟦/⟧
⟦M→H i⟧"Why didn't {you|H} pick up?"⟦/⟧
⟦H→M a⟧"{I|H} was scared,"⟦/⟧ {he|H} says.
⟦M→H i⟧"So was {I|M}! {I|M} was scared with no one to *text*!"⟦/⟧ {He|M}'s got {his|M} coat on over pajamas. {He|M} is crying, {Jin|J} sees, and has been for some time, and it hasn't slowed {him|M} down any.
⟦H→M i⟧"How's {Dad|P}?"⟦/⟧
⟦M→H i⟧"{He|P}'s flirting with the nurses."⟦/⟧
⟦H→M i⟧"And {you|M}?"⟦/⟧
⟦M→H e⟧"{I|M} want a sandwich,"⟦/⟧ {Marvin|M} says, and sits on the wrong bed. ⟦M→J i⟧"Is this one {yours|J}?"⟦/⟧
⟦J→M i⟧"It's fine."⟦/⟧
⟦M→J i⟧"Are {you|J} {the one|J} with the pants?"⟦/⟧
⟦J→M i⟧"What pants?"⟦/⟧
⟦M→J i⟧"{He|H} said, {{my|H} roommate|J} caught {me|H} with Barbie's pants and {he|J} never told a soul. {He|H} said, that's {a good dude|J}."⟦/⟧
⟦H→M a⟧"*{Marv|M},*"⟦/⟧ {he|H} groans.
⟦M→H i⟧"What? {You|H} did."⟦/⟧
{Jin|J} gets very busy finding the bread. When {he|J} turns around there's a towel coming at {him|J}, the good one, the navy one with the monogram that no one but {Hank|H} is allowed to touch.
⟦J→H i⟧"What's this for?"⟦/⟧
⟦H→J a⟧"{Your|J} leg's still wet. From the tub,"⟦/⟧ {he|H} says.
⟦J→H a⟧"Thanks,"⟦/⟧ {he|J} says, and takes it.

# title: The Good Suit
# style: third person past; curly quotes; father, uncle and two grown brothers before a funeral; pronoun tags among four men
# cast: J = Jared | Jared, Jar | he
# cast: E = Ethan | Ethan, Eth | he
# cast: D = Dad | Dad, Roger | he
# cast: U = his uncle Stan | Uncle Stan, Stan, Stanley | he
# cast: G = the brothers' grandfather | Pop, Grandpa | he
---
@scene place=the upstairs bedroom of the old house | time=the morning of the funeral | pov=J | present=J,E,U,D
The suit was laid out on the bed like {somebody|G} had been let out of it. {Jared|J} stood at one end and {{his|J} uncle|U} at the other, and neither of {them|J+U} wanted to be the first to say it.
⟦E→J,U i⟧“That’s way too small.”⟦/⟧
{He|J} hadn’t heard {{his|J} brother|E} come up. {Ethan|E} had a piece of toast and no pants on.
⟦U→E i⟧“It’s not for {you|E}.”⟦/⟧
⟦E→U a⟧“Who’s it for?”⟦/⟧ {{his|J} brother|E} asked.
⟦U→E i⟧“{{Your|E} dad|D}.”⟦/⟧
⟦E→U i⟧“{Dad|D}’s wearing {Grandpa|G}’s suit? To {Grandpa|G}’s funeral?”⟦/⟧
⟦J→E i⟧“Keep {your|E} voice down.”⟦/⟧
⟦E→J a⟧“Does {he|D} know?”⟦/⟧ {he|E} whispered.
⟦J→E i⟧“It was {his|D} idea. {He|D} left {his|D} in Denver.”⟦/⟧
⟦E→J i⟧“{He|D} left it, or {he|D} *left* it?”⟦/⟧
⟦J→E a⟧“How should {I|J} know?”⟦/⟧ {he|J} said, though {he|J} did.
⟦U→J a⟧“{I|U} could let it out,”⟦/⟧ {{his|J} uncle|U} said. {He|U} turned up a cuff and had a look at the seam with {his|U} glasses pushed up. {He|U} had big blunt hands; {he|U}’d put in pipe for forty years. ⟦U→J a =⟧“There’s an inch here. {Pop|G} always bought with an inch.”⟦/⟧
⟦J→U i⟧“{You|U} sew?”⟦/⟧
⟦U→J i⟧“{I|U} was a bachelor till {I|U} was fifty, {son|J}. Who’d {you|J} think was doing it?”⟦/⟧
⟦J→U e⟧“How long would it take?”⟦/⟧ {Jared|J} asked.
⟦U→J i⟧“What time’s the car?”⟦/⟧
⟦E→U i⟧“Eleven.”⟦/⟧
⟦U→E i⟧“Then it’d take till eleven. Get {me|U} a lamp. And put some pants on, there’s ladies coming.”⟦/⟧
{He|E} went. {They|J+U} heard {him|E} on the stairs, and the dog’s nails after {him|E}, and then a voice that wasn’t {Ethan|E}’s, asking where everybody was.
{Jared|J} had found {him|D} at the kitchen table at four that morning, with the light off. {He|D} was holding the phone like you’d hold a bird. {Jared|J} had asked who it was, and {he|D} said nobody, just the machine, {he|D} was just calling the house. It took {Jared|J} until {he|J} was back in bed to understand. {They|J+D} were *in* the house. The phone would have rung, right there on the wall behind {him|D}, if it hadn’t been off the hook. {He|D} was calling to get the busy signal; in {Pop|G}’s house it had always been busy.
⟦D→U a⟧“Well?”⟦/⟧ said {{his|J} dad|D} from the door.
@scene place=the upstairs bedroom | time=a minute later | pov=J | present=J,U,D,E
{He|D} was in an undershirt, wet-haired, and {he|D} looked more like the photographs than {he|D} ever had.
⟦U→D i⟧“It’s got an inch in it.”⟦/⟧
⟦D→U a⟧“{I|D} need three,”⟦/⟧ {the man in the undershirt|D} said.
⟦U→D i⟧“{You|D} can hold {your|D} breath for the other two. Arms up.”⟦/⟧
⟦D→U i⟧“{I|D}’m not a kid, {Stan|U}.”⟦/⟧ But they went up. {Jared|J} handed across the pins one by one without being asked.
⟦U→D i⟧“When did {you|D} last have one of these on?”⟦/⟧
⟦D→U i⟧“{Your|U} wedding.”⟦/⟧
⟦U→D i⟧“{You|D} wore a sweater to {my|U} wedding.”⟦/⟧
⟦D→U i⟧“Then {mine|D}.”⟦/⟧
⟦J→D i⟧“{Dad|D}, {you|D} don’t have to do this. {I|J} brought two. {Ethan|E}’s about {your|D} size.”⟦/⟧
⟦D→J i⟧“{I|D} want to.”⟦/⟧
⟦J→D a⟧“Why, though?”⟦/⟧ {he|J} asked. In the mirror {Stan|U} raised {his|U} eyebrows.
⟦U→D i⟧“Tell {him|J}, {Roger|D}. It’s a good story. Or {I|U} will.”⟦/⟧
⟦D→U a⟧“{You|U} weren’t there,”⟦/⟧ {he|D} said.
⟦U→D i⟧“{I|U} was in the *car.*”⟦/⟧
{He|D} didn’t say anything until the whole left side was pinned. ⟦D→J a⟧“{I|D} asked {him|G} for the loan of it once,”⟦/⟧ {he|D} told the mirror. ⟦D→J a =⟧“{I|D} had an interview, with the county. {He|G} said {I|D}’d only spill on it.”⟦/⟧
⟦J→D i⟧“So what’d {you|D} do?”⟦/⟧
⟦D→J i⟧“{I|D} took it. While {he|G} was at work.”⟦/⟧
⟦J→D i⟧“And?”⟦/⟧
⟦U→J i⟧“And {he|D} spilled on it.”⟦/⟧
⟦D→U i⟧“{You|U} braked!”⟦/⟧
⟦U→D i⟧“There was a *deer!*”⟦/⟧
⟦E→D,U,J i⟧“What deer?”⟦/⟧ with the lamp under one arm and {his|E} shirt on inside out. ⟦E→J i =⟧“What’d {I|E} miss? Why’s {he|D} crying?”⟦/⟧
⟦J→E e⟧“{He|D}’s laughing,”⟦/⟧ {Jared|J} said.
⟦E→J i⟧“{He|D}’s doing both.”⟦/⟧
{He|D} was. {He|D} had {his|D} arms straight out on either side, full of pins, so {he|D} couldn’t wipe {his|D} face, and it was {Stan|U} who did it in the end, roughly, with the tape measure still round {his|U} neck and {his|U} own mouth all crooked. 
⟦U→D a⟧“Look,”⟦/⟧ {he|U} said, and pulled the lapel over. ⟦U→D a =⟧“Look at that. {He|G} never had it cleaned.”⟦/⟧
It was about as big as a quarter, and brown. {All four of {them|J+E+D+U}|J+E+D+U} bent to see.
⟦E→D,U e⟧“What was it?”⟦/⟧ {Ethan|E} asked finally.
⟦D→E i⟧“Root beer.”⟦/⟧
⟦U→E a⟧“Gravy,”⟦/⟧ {{his|J} uncle|U} said.
⟦D→U i⟧“It was root beer, {Stanley|U}. {I|D} was wearing it.”⟦/⟧

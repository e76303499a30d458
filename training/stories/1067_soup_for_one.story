# title: Soup for One
# style: third person past; curly quotes; neighbours, fake dating for a wedding, one of them sick; two men, then one's sister on the phone (heard) and his ex at the door; epithets
# cast: R = the barista | Rahul, the younger man, the brunet | he
# cast: H = the cellist | Heath, Mr. Lindstrand, the redhead, the taller man, his fake boyfriend | he
# cast: S = the barista's sister | Anjum, Jumi, the bride | she
# cast: X = the ex | Michael, the lawyer | he
# cast: O = the barista's mother |  | she
# cast: U = their aunt | Auntie | she
# cast: B = the lawyer's brother |  | he
---
@scene place=the cellist's flat | time=the evening before the wedding | pov=R | present=R,H
The door opened four inches and {{his|R} fake boyfriend|H} looked out of the gap with one red eye.
⟦H→R a⟧“{You|R} can’t come in,”⟦/⟧ {the cellist|H} croaked. ⟦H→R a =⟧“{I|H}’m {a health hazard|H}.”⟦/⟧
⟦R→H i⟧“{I|R} brought soup.”⟦/⟧
⟦H→R i⟧“Leave it on the mat.”⟦/⟧
⟦R→H a⟧“The cat’ll have it,”⟦/⟧ {he|R} said.
⟦H→R i⟧“What kind?”⟦/⟧
⟦R→H i⟧“Tortoiseshell.”⟦/⟧
⟦H→R i⟧“The *soup*.”⟦/⟧
⟦R→H a⟧“Lentil. {{My|R} mother|O}’s, {she|O} thinks it’s for {me|R}, {I|R} had to cough down the phone,”⟦/⟧ {Rahul|R} said, and put {his|R} foot in the door.
It was the first time that {he|R}’d been let in past the coat hooks. For two years {he|R} had known {the redhead|H} through a wall: scales at nine, Bach at ten, at eleven a chair scraping back and then, if it had been a good day, somebody whistling. At the café {he|H} had a flat white and left the exact money. Three weeks ago {he|R} had said over the steam, as a joke, that {he|R} would pay good money for a man to take to {{his|R} sister|S}’s wedding, and {Mr. Lindstrand|H} had put down the coins, gone scarlet, and asked what one wore.
⟦H→R i⟧“Don’t look at the floor.”⟦/⟧
⟦R→H i⟧“Is it all music?”⟦/⟧
⟦H→R a⟧“It’s in order. Don’t step on the Brahms,”⟦/⟧ {he|H} begged.
⟦R→H i⟧“Sit down before {you|H} fall on the Brahms.”⟦/⟧
{The taller man|H} sat. {He|H} had a scarf on, and two jumpers, and a sock on one foot. ⟦H→R i⟧“{I|H} can still do tomorrow.”⟦/⟧
⟦R→H i⟧“{You|H} can’t stand up.”⟦/⟧
⟦H→R i⟧“There’s a lot of sitting at weddings. {I|H} looked it up.”⟦/⟧
⟦R→H i⟧“{You|H} looked up weddings?”⟦/⟧
⟦H→R a⟧“Hindu ones, specifically. There’s a horse,”⟦/⟧ {the redhead|H} explained.
⟦R→H i⟧“There’s no horse, it’s in Croydon.”⟦/⟧
⟦H→R a⟧“Oh. {I|H} learned about the horse,”⟦/⟧ {the cellist|H} said, crestfallen, and sneezed so hard that a page of the Brahms turned over.
{He|R} laid the back of {his|R} hand on {the other man|H}’s forehead. {He|R} did it before {he|R} had thought; it was what {{his|R} mother|O} did, it was what you did. And {Heath|H} shut {his|H} eyes and leaned, the whole weight of that long head, like a horse after all.
⟦R→H i⟧“When did {you|H} last eat?”⟦/⟧
⟦H→R a⟧“What’s today?”⟦/⟧ {the taller man|H} asked vaguely.
⟦R→H i⟧“Jesus. Bowls?”⟦/⟧
⟦H→R i⟧“Bowl. Left of the sink.”⟦/⟧
⟦R→H i⟧“{You|H} own *one?*”⟦/⟧
⟦H→R i⟧“There’s one of {me|H}.”⟦/⟧
The phone went in {the younger man|R}’s back pocket while {he|R} was still looking at it, the one bowl, the one spoon. {He|R} put it on speaker so as to have both hands.
⟦S→R i⟧“Tell {me|S} {he|H}’s got a suit.”⟦/⟧
⟦R→S i⟧“Hi, {Jumi|S}. {He|H}’s got a temperature.”⟦/⟧
⟦S→R i⟧“{You|R} are *not* cancelling on {me|S}, {I|S} have moved nine people for {this boyfriend|H}!”⟦/⟧
⟦H→S a⟧“{I|H}’m very sorry, {Miss Anjum|S},”⟦/⟧ {the cellist|H} called out, from under the scarf.
⟦S→R i⟧“Is that {him|H}? Why does {he|H} sound like a drain?”⟦/⟧
⟦R→S i⟧“{I|R} just told {you|S} why.”⟦/⟧
⟦S→H i⟧“Do {you|H} love {{my|S} brother|R}?”⟦/⟧
⟦R→S i⟧“{Jumi|S}!”⟦/⟧
⟦S→R i⟧“What? {Auntie|U}’s going to ask {him|H}. {He|H} ought to practise.”⟦/⟧
⟦H→S i⟧“Yes.”⟦/⟧
⟦S→H i⟧“Good, but say it slower. Bye.”⟦/⟧
{The barista|R} stirred. There was nothing in the soup that needed it. Behind {him|R} the sofa creaked, and went on creaking, as it would if a tall person were trying to get further under a blanket than the blanket went.
⟦H→R a⟧“That was practice,”⟦/⟧ {the redhead|H} said finally.
⟦R→H i⟧“Sure.”⟦/⟧
⟦H→R i⟧“Was it slow enough?”⟦/⟧
⟦R→H a⟧“It was one word, {Heath|H},”⟦/⟧ {the younger man|R} told the soup.
⟦H→R i⟧“{I|H} could do it again.”⟦/⟧
@scene place=the cellist's flat | time=a minute later | pov=R | present=R,H,X
Three knocks. It was {the lawyer|X}, in the good coat, with a bottle of wine.
⟦X→R a⟧“Oh,”⟦/⟧ {he|X} said. ⟦X→R a =⟧“{You|R} deliver now?”⟦/⟧
⟦R→X i⟧“{I|R} live next door. Who are {you|X}?”⟦/⟧
⟦H→X i⟧“{Michael|X}. {I|H} said not to come.”⟦/⟧
⟦X→H i⟧“{You|H} said {you|H} were ill. {I|X} thought that was a hint.”⟦/⟧
⟦R→X a⟧“A hint for what?”⟦/⟧ {the barista|R} asked.
⟦X→H i⟧“Who *is* {this|R}?”⟦/⟧
⟦H→X i⟧“{He|R}’s from the café. {He|R}’s taking {me|H} to a wedding.”⟦/⟧
⟦X→H i⟧“{You|H} hate weddings. {You|H} wouldn’t come to {{my|X} brother|B}’s.”⟦/⟧
⟦H→X a⟧“There was no horse,”⟦/⟧ {the redhead|H} said with dignity.
{Rahul|R} bit the inside of {his|R} cheek. {He|R} took the wine, since it was being held out to nobody, and set it down in the hall outside, on the mat, for the cat.
⟦R→X a⟧“{He|H} needs to eat while it’s hot,”⟦/⟧ {he|R} said kindly, and shut the door. There was the one bowl, and the one spoon. {He|R} sat down on the end of the sofa, with the long cold feet in {his|R} lap, and filled it. ⟦R→H i⟧“Open. And then say it again.”⟦/⟧

# title: Group Project
# style: third person present; straight quotes; US; study group in a library, five students; whispery; missing commas and typos
# cast: J = Jenna | Jenna, Jen | she
# cast: R = Ryan Cho | Ryan | he
# cast: K = Kyla | Kyla, Ky | she
# cast: S = Silas | Silas | he
# cast: M = Mina | Mina | she
# cast: P = Professor Barrett | Barrett | he
# cast: L = the librarian | | she
---
@note
for everyone who has ever done the whole powerpoint alone. i see you
@end
@scene place=a study room in the library | time=11:40 at night | pov=M | present=J,R,K,S,M
⟦J→R,K,S,M e⟧"So who has the conclusion?"⟦/⟧ {Jenna|J} asks.
{Mina|M} has the introduction. {She|M} has it printed, in a folder, in triplicate. {She|M} looks around the table, at {Ryan|R} who's looking at {Silas|S}, at {Silas|S} who is looking at a Hot Pocket.
⟦R→J i⟧"{I|R} thought {you|J} had it."⟦/⟧
⟦J→R i⟧"{I|J} have slides four through nineteen."⟦/⟧
⟦R→J i⟧"Right, so twenty's like, right there."⟦/⟧
⟦J→R i⟧"{Ryan|R} {I|J} swear to God."⟦/⟧
⟦K→J i⟧"Shh."⟦/⟧ {Kyla|K} points at the glass. Out there {the librarian|L} has lifted {her|L} head like a deer. ⟦K→J i =⟧"{She|L} already hates {us|J+R+K+S+M}."⟦/⟧
⟦J→K a⟧"{She|L} hates *{him|S}*,"⟦/⟧ {she|J} whispers. ⟦J→K a =⟧"{He|S}'s eating a Hot Pocket in a library."⟦/⟧
⟦S→J i⟧"It's a closed room."⟦/⟧
⟦J→S i⟧"It's a glass room. {She|L} can see {you|S}."⟦/⟧
⟦S→J i⟧"{She|L} can't *smell* {me|S}."⟦/⟧
⟦K→S i⟧"Everyone can smell {you|S}."⟦/⟧
⟦S→K a⟧"That's the pepperoni,"⟦/⟧ {he|S} says with dignity.
⟦M→J,R,K,S e⟧"{I|M} could do the conclusion,"⟦/⟧ says {Mina|M}.
No one hears, or {they|J+R+K+S} all hear and keep going. It happens so often {she|M} has started to think of it as weather.
⟦J→R i⟧"What did {you|R} do then? For real. What did {you|R} personally do?"⟦/⟧
⟦R→J a⟧"{I|R} did the group chat,"⟦/⟧ {he|R} says.
⟦J→R i⟧"{You|R} *named* the group chat."⟦/⟧
⟦R→J i⟧"And the icon."⟦/⟧
⟦K→R i⟧"Is the icon why {Barrett|P} called {us|J+R+K+S+M} in?"⟦/⟧
⟦R→K i⟧"{I|R} didn't know {he|P} was in the chat!"⟦/⟧
⟦K→R i⟧"{You|R} added {him|P}!"⟦/⟧
⟦R→K a⟧"There were two Barretts,"⟦/⟧ {he|R} says. ⟦R→K a =⟧"{I|R} wanted the one from lacrosse."⟦/⟧
⟦S→R i⟧"{Dude|R}. What was the icon?"⟦/⟧
⟦R→S i⟧"It was a butt, {Silas|S}. It was a cartoon butt."⟦/⟧
{Silas|S} puts down the Hot Pocket. {He|S} has to put {his|S} whole head down next to it. {His|S} shoulders are going.
⟦J→S i⟧"It's not funny."⟦/⟧
⟦S→J i⟧"It's a little funny."⟦/⟧ {Jenna|J} isn't laughing. ⟦S→J i =⟧"Okay, it's not."⟦/⟧
⟦J→S i⟧"{I|J} have a *scholarship*!"⟦/⟧
The door opens. {They|J+R+K+S+M} all freeze, but {the person in it|L} only raises one finger to {her|L} lips, and holds it there for a really long time, and takes the Hot Pocket, and goes.
⟦S→L e⟧"Hey, {I|S} was,"⟦/⟧ says {Silas|S} to the closed door.
⟦K→S e⟧"Let it go,"⟦/⟧ {Kyla|K} tells {him|S}.
The thing about {Jenna|J}, {Mina|M} knows, is that {she|J} isn't mean. People think it because of the voice. But in October when {Mina|M} had the flu it was {Jenna|J} who came up four floors with a gallon of orange juice, and stood in the door of the room, and said ⟦J→M i quoted⟧"{you|M} missed the quiz so {I|J} told {him|P} {I|J}'d spilled coffee on {yours|M},"⟦/⟧ and left. {They|J+M}'d spoken maybe twice. It was the single nicest lie anybody ever told for {her|M}. {She|M}'s been trying since then to work up to a thank you, and now it is December, and it's too big, it's the size of a couch.
⟦M→J a⟧"{I|M} could do it,"⟦/⟧ {she|M} tries again. ⟦M→J a =⟧"{I|M} kind of already—"⟦/⟧
⟦K→J i⟧"Why don't {we|J+R+K+S+M} split it? Everybody writes one sentence."⟦/⟧
⟦J→K a⟧"That's insane,"⟦/⟧ {she|J} says.
⟦K→J i⟧"Five people, five sentences. That's a conclusion."⟦/⟧
⟦R→K i⟧"{Mine|R} can be the one that starts with overall."⟦/⟧
⟦J→R i⟧"{You|R} can't just call overall!"⟦/⟧
⟦R→J i⟧"{I|R} called it."⟦/⟧
⟦S→R i⟧"{I|S} wanted overall."⟦/⟧
⟦R→S i⟧"{You|S} can have in closing."⟦/⟧
⟦S→R i⟧"In closing is trash."⟦/⟧
⟦J→R,S i⟧"Stop. Stop talking. {I|J}'ll do it, okay? {I|J}'ll stay up and {I|J} will do it like {I|J} did the last one and the one before that, and {you guys|R+K+S+M} can go home and,"⟦/⟧ {Jenna|J}'s voice wobbles, and {everybody|R+K+S+M} looks at something else.
{Kyla|K}, next to {her|J}, puts a hand flat on the table between {them|J+K}. ⟦K→J a⟧"When did {you|J} last sleep?"⟦/⟧ {she|K} asks in a different tone.
⟦J→K a⟧"What's today?"⟦/⟧ {she|J} says.
⟦K→J i⟧"{Jen|J}."⟦/⟧
⟦J→K i⟧"Sunday-ish."⟦/⟧
⟦M→J a⟧"It's done,"⟦/⟧ {somebody|M} says.
It's {her|M}. {She|M}'s standing up. {She|M} hadn't planned to stand up and the chair has gone over behind {her|M}. ⟦M→J,R,K,S e⟧"{I|M} did it Thursday,"⟦/⟧ {Mina|M} says, much too loud. ⟦M→J,R,K,S e =⟧"It's in the folder. It's two pages and there's a chart. {I|M} tried to say. {I|M}'ve been trying to say since nine o'clock."⟦/⟧
⟦R→M e⟧"There's a chart?"⟦/⟧ {Ryan|R} asks.
⟦M→R i⟧"It's a pie chart."⟦/⟧
⟦S→M i⟧"What's it of?"⟦/⟧
⟦M→S a⟧"Who did what,"⟦/⟧ {she|M} says.
{They|R+S} both get hold of it at the same time. There's a short quiet fight. It is an honest chart; {she|M} used the version history. Four fifths of it's purple, and a good slice of it is green, and there's a sliver you could floss with.
⟦R→M i⟧"Which one's {me|R}?"⟦/⟧ {Kyla|K} leans in and pats {his|R} arm. ⟦R→M i =⟧"No, seriously."⟦/⟧
⟦K→R i⟧"Guess."⟦/⟧
⟦R→M i⟧"...Is that to scale?"⟦/⟧
⟦J→M a⟧"{You|M}'re the green,"⟦/⟧ {she|J} says. {She|J} has come around the table with {her|J} eyes all wet and pink, and {she|J}'s reading over {his|R} shoulder. ⟦J→M a =⟧"{You|M}'re the green one. {You|M} did the sources? All of them?"⟦/⟧
⟦M→J e⟧"{You|J} brought {me|M} juice,"⟦/⟧ says {Mina|M}.
⟦J→M i⟧"What?"⟦/⟧
⟦M→J i⟧"In October. {I|M} never said."⟦/⟧
Outside, {the librarian|L} knocks on the glass.

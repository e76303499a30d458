# title: Which Dr. Kaplinsky
# style: third person past; straight quotes; hospital; father and daughter share a title and surname; missing commas
# cast: S = Dr. Sarah Kaplinsky | Sarah, Dr. Kaplinsky, Kaplinsky, Bean | she
# cast: R = Dr. Richard Kaplinsky | Richard, Dr. Kaplinsky, Dad, the old man | he
# cast: N = Jenny Abiola | Jenny, Nurse Abiola | she
# cast: I = Timothy Lubbock | Lubbock, Timothy | he
# cast: X = Sarah's mother | | she
# cast: M = Mrs. Zimmer | Mrs. Zimmer | she
---
@scene place=the fourth-floor nurses' station | time=6:50 in the morning | pov=S | present=S,N,I
⟦I→N i⟧"{Dr. Kaplinsky|R} wants {you|N} in four."⟦/⟧
⟦N→I i⟧"{Which Dr. Kaplinsky|R}?"⟦/⟧
{The intern|I} looked at {Sarah|S}, who was right there, eating a yogurt, and then at {Jenny|N}, as if it might be a trick.
⟦I→N i⟧"The, uh. {The scary one|R}."⟦/⟧
⟦N→I i⟧"{Which scary one|R}?"⟦/⟧
⟦I→N i⟧"{The tall one|R}."⟦/⟧
⟦S→I i⟧"{I|S}'m five eleven, {Lubbock|I}."⟦/⟧
⟦I→S i⟧"{The man|R}! {{Your|S} father|R}. {I|I}'m sorry. {Dr. Kaplinsky|S}, {ma'am|S}, {I|I} didn't mean {you|S}'re scary."⟦/⟧
⟦S→I i⟧"That's a shame. {I|S} work on it."⟦/⟧
⟦N→I i⟧"Tell {him|R} five minutes."⟦/⟧ {Jenny|N} didn't look up from the chart. ⟦N→I i =⟧"And {Timothy|I}? Breathe out at some point."⟦/⟧
{He|I} fled. {Sarah|S} scraped the bottom of the cup.
⟦S→N i⟧"{You|N} know {his|I} first name."⟦/⟧
⟦N→S i⟧"It's on {his|I} badge. What's the matter with {you|S}? {You|S} look like something out of the linen chute."⟦/⟧
⟦S→N i⟧"{He|R} hasn't said a word about the job."⟦/⟧
⟦N→S i⟧"Did {you|S} tell {him|R} about the job?"⟦/⟧
⟦S→N i⟧"{I|S} left the letter on the piano."⟦/⟧
⟦N→S e⟧"Oh well then"⟦/⟧ {Jenny|N} said. ⟦N→S e =⟧"So {you|S} didn't tell {him|R}."⟦/⟧
When {Sarah|S} was nine {she|S} had wandered off on Bring Your Kid Day and been returned by security with a tag round {her|S} neck that said PROPERTY OF {DR. KAPLINSKY|R}. {She|S} still had the tag. Some days, on this floor, where two thirds of the staff had been hired by {him|R} and the rest had been yelled at by {him|R}, it felt as if {she|S} was still wearing it. In Seattle there wouldn't be a second one. Somebody would say the name in the corridor, and it would be {her|S}, every time, and nobody would have to ask which.
@scene place=room four | time=seven | pov=S | present=S,R,N,I,M
{He|R} was by the window with {his|R} glasses pushed up into {his|R} hair, where in ten minutes {he|R} would be looking for them. {The patient|M} was eighty-eight and had the television on.
⟦R→S e⟧"{I|R} asked for {Abiola|N}"⟦/⟧ {Richard|R} said.
⟦S→R i⟧"{You|R} got {us|S+N} both."⟦/⟧
⟦R→N i⟧"Hm. {Nurse Abiola|N}, {Mrs. Zimmer|M} tells {me|R} {Dr. Kaplinsky|S} changed {her|M} beta blocker at three a.m."⟦/⟧
⟦N→R i⟧"That's right."⟦/⟧
⟦R→N i⟧"{I|R} was in bed at three a.m."⟦/⟧
⟦N→R i⟧"{The other one|S}, {Doctor|R}. {The one standing next to {me|N}|S}."⟦/⟧
⟦R→S i⟧"{I|R} see. And what did {the other one|S} give {her|M}?"⟦/⟧
⟦S→R i⟧"Half. {Her|M} pressure was in the basement. It's all in the notes."⟦/⟧
⟦M→R,S i⟧"{She|S} was very nice about it. {She|S} held the bowl."⟦/⟧
⟦R→M i⟧"Did {she|S}."⟦/⟧
⟦M→R i⟧"{You|R} never held a bowl in {your|R} life, {I|M}'ll bet."⟦/⟧
{Jenny|N} developed a cough. By the door {Lubbock|I} was trying to be a coat stand, and {the old man|R} rounded on {him|I}. ⟦R→I i⟧"{You|I}. Why half?"⟦/⟧
⟦I→R i⟧"Because, um. {Her|M} kidneys?"⟦/⟧
⟦R→I i⟧"Are {you|I} asking {me|R}?"⟦/⟧
⟦I→R i⟧"No, {sir|R}. {Her|M} kidneys."⟦/⟧
⟦S→R i⟧"Leave {him|I} alone, {Dad|R}, {he|I}'s right."⟦/⟧
It was out before {she|S} could stop it. Eleven years on this floor, and {she|S} had never once called {him|R} that anywhere above the parking garage. The television sold everybody a mop.
⟦M→S i⟧"Well, there {you|S} are. {I|M} thought {you two|R+S} had the same nose."⟦/⟧
⟦R→N,I a⟧"Would {you|N+I} give {us|R+S} a minute"⟦/⟧ {he|R} said, and {Jenny|N} took {the boy|I} by the elbow.
@scene place=the corridor outside room four | time=a minute later | pov=S | present=S,R
⟦R→S i⟧"Seattle."⟦/⟧
⟦S→R i⟧"{You|R} read it."⟦/⟧
⟦R→S i⟧"It was on {my|R} Schubert. {Chief of the whole service|S}. At thirty-six."⟦/⟧
⟦S→R i⟧"Thirty-seven in May."⟦/⟧
It was the same stretch of corridor where, as an intern, {she|S} had dropped a whole tray of samples, and {he|R} had stepped over {her|S} without a word, and that night at home had asked {her|S} to pass the salt.
{He|R} took the glasses off {his|R} head and seemed puzzled to find them there. ⟦R→S i⟧"{I|R} was forty-one. {{Your|S} mother|X} used to say that {I|R} was insufferable for a year."⟦/⟧
⟦S→R i⟧"{She|X} told {me|S} three."⟦/⟧
⟦R→S i⟧"Half was right. With the kidneys. {I|R} would have stopped it altogether, and {I|R} would have been wrong."⟦/⟧
{Sarah|S} found that {she|S} had to read the fire notice. ⟦S→R i⟧"Is that a reference?"⟦/⟧
⟦R→S i⟧"They didn't ask {me|R} for one. They wrote to say how lucky {I|R} must feel, having {Dr. Kaplinsky|S} on {my|R} floor."⟦/⟧ {His|R} mouth moved a little. ⟦R→S i =⟧"For a moment, {Bean|S}, {I|R} honestly didn't know which of {us|R+S} they meant."⟦/⟧

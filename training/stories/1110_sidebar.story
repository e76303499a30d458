# title: Sidebar
# style: first person past; curly quotes; US courtroom; the judge is the narrator's old roommate; maiden and married name; two Grandjeans
# cast: E = Eva Castell | Eva, Ms. Castell, Counselor | she | narrator
# cast: M = Judge Margaret Hughes | Judge Hughes, Your Honor, Maggie, Maggie Parker, Peaches | she
# cast: C = Everett Grandjean | Mr. Grandjean, Everett, Grandjean | he
# cast: O = Mrs. Eunice Grandjean | Mrs. Grandjean, Eunice, Nana | she
# cast: G = Everett's grandfather | Grandpa | he
# cast: H = the judge's former husband | Hughes | he
# cast: W = Wilbur the bailiff | Wilbur | he
---
@scene place=courtroom two | time=Monday morning | pov=E | present=E,M,C,O,W
⟦W i⟧“All rise for {the Honorable Margaret Hughes|M}.”⟦/⟧
⟦E i thought⟧*Never heard of {her|M},*⟦/⟧ {I|E} thought, and rose, and the door behind the bench opened and out came {Maggie Parker|M}.
{I|E} sat down before anybody had told {me|E} to.
⟦M→E i⟧“Something wrong with {your|E} chair, {Counselor|E}?”⟦/⟧
⟦E→M i⟧“No, {Your Honor|M}.”⟦/⟧
⟦M→E i⟧“Then {you|E} might wait for it.”⟦/⟧
There was gray in {her|M} hair. Otherwise it was {her|M}, it was {Peaches|M}, who had slept four feet away from {me|E} for three years, on the top bunk, and talked all night in {her|M} sleep about a horse. {We|E+M}’d had one pair of good shoes between {us|E+M}. The last time {I|E} had seen {her|M} {she|M} was getting on a bus in those shoes, with {my|E} security deposit in {her|M} purse, and that was twenty-six years ago. Nobody had told {me|E} {she|M} had gotten married. Nobody had told {me|E} {she|M} had gotten a robe.
⟦M→C,E i⟧“{I|M} have {Grandjean|C} versus {Grandjean|O}. Which of {you|C+E} is for which?”⟦/⟧
⟦C→M i⟧“{I|C}’m for {myself|C}, {Judge|M}. {Everett Grandjean|C}. {I|C}’m {the plaintiff|C}.”⟦/⟧
⟦M→C i⟧“{You|C}’re suing...”⟦/⟧
⟦C→M i⟧“{{My|C} grandmother|O}, {ma’am|M}.”⟦/⟧
⟦O→M i⟧“And {I|O}’m {her|O}. Good morning, {dear|M}.”⟦/⟧
⟦M→O i⟧“Good morning, {Mrs. Grandjean|O}. {Ms. Castell|E}, does {{your|E} client|O} know {she|O}’s supposed to let {you|E} do the talking?”⟦/⟧
⟦E→M i⟧“It’s been explained to {her|O}.”⟦/⟧
⟦O→M i⟧“Twice.”⟦/⟧
⟦C→M a⟧“{She|O} never listens,”⟦/⟧ {{her|O} grandson|C} informed the court. ⟦C→M a =⟧“That’s what the case is about. {I|C} told {her|O} not to sell the boat. {I|C} told {her|O} it was a family boat.”⟦/⟧
⟦O→C i⟧“It was {my|O} boat. It had {my|O} name on it.”⟦/⟧
⟦C→O i⟧“It had {Grandpa|G}’s name for {you|O} on it, {Nana|O}, that’s different.”⟦/⟧
⟦M→C i⟧“What was the name?”⟦/⟧
Nobody answered. {Everett|C} had gone pink above the collar, and it was {Wilbur|W}, over by the flag, who cleared {his|W} throat. ⟦W→M i⟧“It’s in exhibit B, {Judge|M}.”⟦/⟧
{She|M} turned over a page. {She|M} read it. {I|E} watched {her|M} bite the inside of {her|M} cheek, left side, which is what {she|M} used to do in chapel.
⟦M→O a⟧“{The Hot Tomato|O},”⟦/⟧ {she|M} said at last.
⟦O→M i⟧“{He|G} was {a very loving man|G}.”⟦/⟧
⟦M→E,C i⟧“{Counsel|E}, approach. {You|C} too, {Mr. Grandjean|C}, since {you|C}’re both.”⟦/⟧
@scene place=the bench | time=directly after | pov=E | present=E,M,C
Up close {she|M} still smelled of peppermint. {She|M} put {her|M} hand over the microphone.
⟦M→C i⟧“How much was the boat?”⟦/⟧
⟦C→M i⟧“It’s the principle.”⟦/⟧
⟦M→C i⟧“How much was the principle?”⟦/⟧
⟦C→M i⟧“Nine hundred dollars.”⟦/⟧
⟦E→M i⟧“{{My|E} client|O} offered {him|C} half.”⟦/⟧
⟦C→E i⟧“{{Your|E} client|O} offered {me|C} half in pie.”⟦/⟧
⟦E→C i⟧“{She|O}’s on a fixed income.”⟦/⟧
⟦M→C,E i⟧“Keep {your|C+E} voices down, {both of you|C+E}. Before this goes any further, there’s something {I|M}’m obliged to disclose.”⟦/⟧ {She|M} was looking at the flag when {she|M} said it. ⟦M→C,E i =⟧“{I|M} know {Ms. Castell|E}. Or {I|M} did.”⟦/⟧
⟦C→M i⟧“Know {her|E} how?”⟦/⟧
⟦M→C i⟧“{We|M+E} were {roommates|M+E}.”⟦/⟧
⟦C→M i⟧“So {you|M}’re friends.”⟦/⟧
⟦E→C i⟧“No.”⟦/⟧
⟦M→C i⟧“{She|E} has every reason to hold a grudge against {me|M}. {I|M} left town owing {her|E} two hundred and forty dollars.”⟦/⟧
⟦E→M i⟧“And a pair of shoes.”⟦/⟧
⟦M→E i⟧“And a pair of shoes.”⟦/⟧
{Grandjean|C} looked from one of {us|E+M} to the other. {He|C} was about thirty, with a bad tie and {his|C} whole case in a grocery bag, and it struck {me|E} that {he|C} had no idea which way this cut.
⟦C→E a⟧“Did {you|E} ever sue?”⟦/⟧ {he|C} asked {me|E}.
⟦E→C i⟧“{I|E} didn’t know where to send the papers. {I|E} was looking for {a Maggie Parker|M}.”⟦/⟧
⟦M→E i⟧“{I|M} was in Toledo, married to {a man named {Hughes|H}|H}. It lasted about as long as the shoes did.”⟦/⟧ The hand had come off the microphone, and neither {she|M} nor {I|E} had noticed. ⟦M→E i =⟧“{I|M} wrote to {you|E}, {Eva|E}. {I|M} wrote every month for a year.”⟦/⟧
⟦E→M i⟧“{I|E} moved.”⟦/⟧
⟦M→E i⟧“They came back. {I|M} have them in a box.”⟦/⟧
⟦O→E,M e⟧“Oh, for heaven’s sake,”⟦/⟧ {Mrs. Grandjean|O} called from the table. ⟦O→E,M e =⟧“Take the pie, {girls|E+M}!”⟦/⟧
It went all round the courtroom. {Judge Hughes|M} took {her|M} glasses off, and wiped them on {her|M} sleeve, and put them on again as {somebody {I|E} could have found anywhere|M}.
⟦M→C i⟧“{Mr. Grandjean|C}, what kind of pie was it?”⟦/⟧
⟦C→M a⟧“Peach,”⟦/⟧ {he|C} said, to {his|C} tie.

# title: Corridor B
# style: third person past; curly quotes; US; courthouse corridor; five people; legal drama; many pronoun tags among women
# cast: C = Colleen Rourke | Colleen | she
# cast: Y = Yolanda Ames | Yolanda, Ms. Ames | she
# cast: P = Phoebe Rourke | Phoebe, Phoebs | she
# cast: R = Roland | Roland | he
# cast: H = Harvey Ames | Harvey | he
# cast: J = the judge | | she
# cast: F = Phoebe's father | | he
# cast: B = the bailiff | | she
---
@scene place=the corridor outside courtroom B | time=late morning recess | pov=P | present=C,Y,P,R,H
⟦B i quoted⟧“All rise”⟦/⟧ sounded exactly like it did on TV. What they didn’t show on TV was the bench outside, and how hard it was, and who you had to share it with.
⟦Y→C a⟧“{She|J}’s going to split it,”⟦/⟧ {{their|C+P+R} lawyer|Y} said. {She|Y} had taken {her|Y} shoes off and was standing on the marble in {her|Y} stockings. ⟦Y→C a =⟧“{I|Y} know that face. That’s a splitting face.”⟦/⟧
⟦C→Y a⟧“{She|J} can’t split a house,”⟦/⟧ {the redhead|C} said.
⟦Y→C i⟧“{She|J} can order it sold.”⟦/⟧
⟦C→Y i⟧“Over {my|C} dead body.”⟦/⟧
⟦R→C i⟧“Don’t give {her|J} ideas.”⟦/⟧
⟦C→R e⟧“{Roland|R}, not now,”⟦/⟧ said {Colleen|C}.
{Phoebe|P}, at the end of the bench, kept {her|P} eyes on the vending machine. It had one bag of pretzels, hanging by a corner. {She|P}’d been sixteen for three weeks and nobody had yet asked {her|P} what {she|P} wanted, including {{her|P} uncle|R}, who’d asked {her|P} four separate times if {she|P} wanted pretzels.
⟦P→Y a⟧“Can {he|F} see {us|C+P+R} from in there?”⟦/⟧ {she|P} asked.
⟦Y→P i⟧“{{Your|P} father|F}? No. {He|F}’s in with {Harvey|H}.”⟦/⟧
⟦P→Y i⟧“Who’s {Harvey|H}?”⟦/⟧
⟦R→P i⟧“{The lawyer|H} on the other side.”⟦/⟧
⟦P→R i⟧“{I|P} know *that*. {I|P} mean why does {she|Y} call {him|H} {Harvey|H}.”⟦/⟧
Nobody took that one. {Yolanda|Y} bent and felt around for a shoe.
⟦C→Y i⟧“Why do {you|Y} call {him|H} {Harvey|H}?”⟦/⟧
⟦Y→C i⟧“It’s a small bar association.”⟦/⟧ {Roland|R} had tilted {his|R} head. ⟦Y→C i =⟧“What?”⟦/⟧
⟦R→Y i⟧“What’s {your|Y} last name again?”⟦/⟧
⟦Y→R i⟧“{Roland|R}.”⟦/⟧
⟦R→Y i⟧“No, that’s {mine|R}. Well, {my|R} first. {Yours|Y} is Ames.”⟦/⟧ {He|R} counted something on {his|R} fingers. ⟦R→Y i =⟧“And {his|H}’s on the filing. H. Ames, Esquire.”⟦/⟧
⟦C→Y a⟧“{You|Y}’re *married* to {him|H}?”⟦/⟧ {she|C} hissed.
⟦Y→C a⟧“{I|Y} was,”⟦/⟧ {she|Y} said. ⟦Y→C a =⟧“It’s disclosed. It’s on page two.”⟦/⟧
⟦C→Y i⟧“{I|C} didn’t read page two!”⟦/⟧
⟦P→C i⟧“{I|P} did.”⟦/⟧
{Both women|C+Y} turned around. It was the first time all morning that anybody had looked at {her|P} for longer than it takes to check a clock, and {Phoebe|P} found {she|P} didn’t care for it.
⟦C→P a⟧“{You|P} read it?”⟦/⟧ {{her|P} mother|C} said.
⟦P→C i⟧“Somebody had to. It was on the printer.”⟦/⟧
⟦C→P i⟧“And {you|P} didn’t think to tell {me|C}?”⟦/⟧
⟦P→C i⟧“{You|C} weren’t telling {me|P} stuff either.”⟦/⟧ {{Her|P} mother|C} went still. ⟦P→C i =⟧“All summer {you|C} weren’t.”⟦/⟧
⟦C→P i⟧“Such as?”⟦/⟧
⟦P→C i⟧“Such as, page nine.”⟦/⟧
{Colleen|C} sat down. {She|C} did it as if somebody had let the air out. There were pigeons on the sill, fat ones, walking up and down like jurors. When {Phoebe|P} was little it had been {{her|P} dad|F} who brought {her|P} downtown, on days when there was no school, and {they|P+F}’d eat hot dogs on the steps of this same building and {he|F} would make up crimes for everyone who came out. That one stole a boat. That one has been writing bad checks to the zoo. {She|P}’d thought of it this morning, coming up those steps with a bag of {her|P} own clothes in the trunk, just in case. {He|F} had been standing at the top. {He|F} hadn’t made anything up. {He|F}’d held the door.
⟦R→C a⟧“What’s on page nine?”⟦/⟧ {{her|C} brother|R} asked.
⟦C→R a⟧“Boston,”⟦/⟧ {she|C} said.
⟦R→C i⟧“What about Boston?”⟦/⟧
⟦P→R i⟧“{She|C}’s taking a job there. If {she|C} gets the house {she|C}’s selling it anyway.”⟦/⟧
⟦R→C i⟧“Is that true?”⟦/⟧ {He|R}’d gone a bad color. {He|R} lived over that garage. ⟦R→C i =⟧“Coll. {I|R}’ve got a kiln up there.”⟦/⟧
⟦C→R i⟧“{I|C} was going to talk to {you|R}.”⟦/⟧
⟦R→C a⟧“When, when they’re carrying it out?”⟦/⟧ {he|R} said.
⟦Y→C,R,P i⟧“Folks. Voices.”⟦/⟧
⟦C→Y i⟧“{You|Y} keep out of it, {Mrs. Esquire|Y}!”⟦/⟧
The double doors banged. {A small round man|H} with a good tie came out sideways, saw the five square feet of trouble in front of {him|H}, and tried to go back in.
⟦Y→H i⟧“{Harvey|H}.”⟦/⟧
⟦H→Y i⟧“{Yolanda|Y}. {You|Y}’ve, ah. {You|Y}’ve got no shoes on.”⟦/⟧
⟦Y→H a⟧“What does {he|F} want?”⟦/⟧ {she|Y} demanded.
⟦H→Y i⟧“{You|Y} know {I|H} can’t.”⟦/⟧
⟦Y→H i⟧“What does {he|F} *want*, {Harvey|H}.”⟦/⟧
⟦H→Y i⟧“Honestly?”⟦/⟧ {He|H} took out a handkerchief and did the back of {his|H} neck. ⟦H→Y i =⟧“{He|F} wants to know if {the kid|P}’s had anything to eat.”⟦/⟧
No one laughed. {Roland|R}, who still had a fistful of quarters, looked at them as though they’d been handed to {him|R} by God.
⟦P→H a⟧“Tell {him|F} pretzels,”⟦/⟧ {the girl|P} said. {Her|P} voice had gone funny. ⟦P→H a =⟧“Tell {him|F} they’re stuck.”⟦/⟧
⟦H→P i⟧“Stuck how?”⟦/⟧
⟦P→H i⟧“{He|F}’ll know. {He|F} does a thing with {his|F} hip.”⟦/⟧
⟦C→P i⟧“{Honey|P}, {he|F} isn’t allowed out here while {we|C+R+P}—”⟦/⟧
⟦Y→C a⟧“It’s recess,”⟦/⟧ said {the lawyer|Y}, working {her|Y} heel down into the shoe. ⟦Y→C a =⟧“{He|F}’s allowed a vending machine.”⟦/⟧
{A woman with a badge|B} leaned out past {Harvey|H}’s shoulder. ⟦B→C,Y,H a⟧“Two minutes,”⟦/⟧ {she|B} told {them|C+Y+P+R+H}.
⟦C→P i⟧“{Phoebs|P}. Do {you|P} want to go to Boston?”⟦/⟧
⟦P→C a⟧“That’s the first time {you|C}’ve asked,”⟦/⟧ {she|P} said.
⟦C→P i⟧“{I|C} know. {I|C}’m asking.”⟦/⟧
⟦P→C e⟧“{I|P} want a pretzel, first,”⟦/⟧ said {Phoebe|P}.

# title: Red Wire, Blue Wire
# style: third person past; curly quotes; bomb squad of amateur superheroes; three men one woman; banter; AO3
# cast: H = Hector | Hector, Wrench | he
# cast: P = Pavel | Pavel, Pasha, The Moth | he
# cast: J = Joanie | Joanie, Jo | she
# cast: L = Lamar | Lamar, Brick | he
# cast: K = Kid Static | Kid Static, Robin | he
---
@scene place=under the opera house | time=eight minutes to midnight | pov=P | present=H,P,J,L,K
⟦J→H e⟧“Which one?”⟦/⟧ asked {Joanie|J}.
⟦H→J i⟧“Gimme a second.”⟦/⟧
⟦J→H i⟧“{You|H}’ve got four hundred and ninety.”⟦/⟧
⟦L→J a⟧“Don’t count at {him|H}, {Jo|J},”⟦/⟧ a deep voice said out of the dark. ⟦L→J a =⟧“{He|H} don’t like being counted at.”⟦/⟧
⟦H→L,P a⟧“{I|H} don’t mind being counted at. {I|H} mind that light. {Pasha|P}, can {you|P} hold still?”⟦/⟧ {he|H} wanted to know.
{Pavel|P} was holding still. It was the thing on {his|P} back that wasn’t. The wings did as they pleased when {he|P} was frightened, and they had been at it since the stairs, a dry papery flutter which sent the torch beam hopping up the wall. ⟦P→H i⟧“{I|P}’m sorry.”⟦/⟧
⟦H→P i⟧“It’s fine, {man|P}. Just sit on them.”⟦/⟧
⟦P→H i⟧“You cannot sit on them.”⟦/⟧
⟦H→P a⟧“Lean, then,”⟦/⟧ {he|H} muttered.
{He|P} leaned. A warm shoulder about the size of a door was put behind {him|P} to lean on, and {he|P} said thanks to it, and it grunted. {Hector|H} had {his|H} glasses pushed up in {his|H} hair and four screwdrivers between {his|H} teeth. {He|H} wasn’t anybody’s idea of a hero. {He|H} fixed lifts, in the daytime, for the city; {he|H}’d come along to the first meeting by mistake, looking for the choir.
⟦H→J i⟧“There’s a second timer.”⟦/⟧
⟦J→H i⟧“Is there?”⟦/⟧
⟦H→J e⟧“Behind the first one. It’s going up,”⟦/⟧ {Hector|H} told {her|J}.
⟦L→H i⟧“Up’s good.”⟦/⟧
⟦H→L i⟧“Up ain’t good, {Lamar|L}. Up to what?”⟦/⟧
⟦P→H a⟧“May {I|P} see?”⟦/⟧ {he|P} put in.
⟦H→P i⟧“Come round this side. Watch the, yeah. That’s {my|H} hand.”⟦/⟧
⟦P→H i⟧“Excuse {me|P}.”⟦/⟧
⟦H→P a⟧“No, {you|P}’re good. Leave it there,”⟦/⟧ {he|H} answered.
⟦J→H,P e⟧“{Boys|H+P},”⟦/⟧ {Joanie|J} said. ⟦J→H,P e =⟧“Four sixty.”⟦/⟧
It was handwriting that {he|P}’d wanted to look at. There, in silver pen on the inside of the lid, where whoever built it must have thought nobody would ever shine a torch, was a small curly S. {Pavel|P} had seen that letter before, on a lunchbox, on the underside of a skateboard. Two summers back there’d been {five of {them|H+P+J+L+K}|H+P+J+L+K}, and {the fifth|K} had been sixteen, and {he|K}’d signed everything {he|K} owned.
⟦P→H,J,L i⟧“It’s {Robin|K}’s.”⟦/⟧
⟦L→P i⟧“Say what?”⟦/⟧
⟦P→L a⟧“{Robin|K} built this. {Kid Static|K}. Look here,”⟦/⟧ {he|P} pointed out.
{The big man|L} looked. It took {him|L} a while. When {he|L} straightened up {his|L} head hit a pipe, and {he|L} didn’t seem to feel it.
⟦L→P i⟧“{He|K}’s dead.”⟦/⟧
⟦P→L i⟧“{We|H+P+J+L} never found {him|K}.”⟦/⟧
⟦L→P e⟧“{He|K} went off the bridge, {Pasha|P}. {I|L} had {him|K} by the sleeve. {I|L} had the sleeve,”⟦/⟧ {Lamar|L} said quietly.
⟦J→L i⟧“{Lamar|L}, {honey|L}.”⟦/⟧
⟦L→J i⟧“{I|L} still got it. It’s in {my|L} kitchen.”⟦/⟧
⟦H→J a⟧“{Jo|J}, take {him|L} up top,”⟦/⟧ {he|H} said.
⟦L→H i⟧“{I|L} ain’t going up top.”⟦/⟧
⟦J→H i⟧“Nobody’s going up top, there isn’t time. Can {you|H} stop it or not?”⟦/⟧
⟦H→J i⟧“If it’s {the kid|K}’s? No. {He|K} was better than {me|H} at fourteen. But {he|K} had one bad habit.”⟦/⟧ {He|H} spat out the screwdrivers, all but one. ⟦H→P i =⟧“Remember the toaster?”⟦/⟧
⟦P→H a⟧“The one that sang?”⟦/⟧ {he|P} put in.
⟦H→P i⟧“What did it sing?”⟦/⟧
Of course {he|P} remembered. {They|H+P} had been on washing-up, just {him|P} and {Hector|H}, and the machine popped, and out of it came a dreadful tinny waltz; and {this man|H}, {this tired lift engineer|H} with suds to the elbow, had bowed to {him|P} and held out a hand. It was the only time that {they|H+P}’d ever danced. It was, if {he|P} was honest, the only time {he|P} had been touched that year. {He|P} felt {his|P} ears heat.
⟦P→H i⟧“{You|H} want {me|P} to sing it to the bomb?”⟦/⟧
⟦H→P a⟧“{I|H} want {you|P} to hum,”⟦/⟧ {he|H} muttered.
⟦P→H i⟧“In front of everyone?”⟦/⟧
⟦J→P i⟧“Three minutes fifty, {sweetheart|P}. Hum.”⟦/⟧
{He|P} hummed. At first there was only {his|P} own voice, cracked, and going flat on the high part, and after two bars another joined in underneath it, very deep, with tears in it. Something clicked. The numbers that were going up hung, flickered, and were replaced by a little grille, and the grille crackled.
⟦K→H,P,J,L a⟧“Took {you|H+P+J+L} long enough,”⟦/⟧ said the bomb.

# title: The Mink Case
# style: third person present; straight quotes; detectives, partners; phone call and text; slightly messy
# cast: R = Detective Rafe Sandoval | Sandoval, Rafe | he
# cast: K = Detective Kowalczyk | Kowalczyk, Pete | he
# cast: H = the doorman | Mr. Hines, Hines | he
# cast: C = the captain | Captain Brody, Brody | he
# cast: D = Mrs. Delacourt | Delacourt | she
# cast: Q = the pizza guy |  | he
# cast: J = the one in the mink |  | ?
# cast: N = the nephew |  | he
# cast: Y = the mayor |  | ?
# cast: U = the chauffeur |  | he
---
@scene place=the lobby | time=early morning | pov=R | present=R,K,H
⟦H→R,K a⟧"Nobody came through here,"⟦/⟧ {the doorman|H} says for the third time.
⟦R→H e⟧"Nobody at all,"⟦/⟧ {Sandoval|R} says.
⟦H→R i⟧"Not a soul."⟦/⟧
⟦R→H i⟧"What about the pizza?"⟦/⟧
⟦H→R i⟧"What pizza?"⟦/⟧
{Sandoval|R} points with {his|R} pen. The box is sticking out from under the desk, and there is a greasy thumbprint on the visitors' book, and {Kowalczyk|K}, who has not had any breakfast, has been staring at it since {they|R+K} came in.
⟦H→R a⟧"Oh, that,"⟦/⟧ {he|H} admits. {Hines|H} is sweating now. ⟦H→R a =⟧"That was {a guy with a pizza|Q}."⟦/⟧
⟦K→H a⟧"So somebody,"⟦/⟧ says {the other detective|K}.
⟦H→K i⟧"Pizza guys don't count!"⟦/⟧
⟦K→H i⟧"What'd {he|Q} look like?"⟦/⟧
⟦H→K i⟧"Like a... you know. Hat."⟦/⟧
⟦R→H e⟧"Tall? Short?"⟦/⟧ asks {Sandoval|R}.
⟦H→R i⟧"{He|Q} was sort of regular. {He|Q} held the door for {Mrs. Delacourt|D}."⟦/⟧
{The two of {them|R+K}|R+K} look at {each other|R+K}. {Sandoval|R} can tell by the left eyebrow that {{his|R} partner|K} has got there too, and just a little before {him|R}, which is annoying.
⟦K→R a⟧"{You|R} want to say it or shall {I|K}?"⟦/⟧ {he|K} asks.
⟦R→K i⟧"Be {my|R} guest."⟦/⟧
⟦K→H e⟧"{Mr. Hines|H},"⟦/⟧ says {Kowalczyk|K}, ⟦K→H e =⟧"{Mrs. Delacourt|D} has been dead since midnight."⟦/⟧
{The doorman|H} sits down on the radiator. It must be hot. {He|H} doesn't seem to notice.
⟦H→K i⟧"But {she|D} said good morning."⟦/⟧
⟦K→H i⟧"What exactly did {she|D} say?"⟦/⟧
⟦H→K i⟧"Good morning. No. {She|D} sort of waved. {She|D} had the fur on, with the collar up."⟦/⟧
⟦R→H a⟧"Sunglasses?"⟦/⟧ {he|R} asks.
⟦H→R a⟧"Always,"⟦/⟧ {the doorman|H} says.
⟦R→K i⟧"So {we|R+K} got {two of 'em|Q+J}."⟦/⟧
⟦K→R i⟧"{One|Q} for the box and {one|J} for the coat."⟦/⟧
⟦R→K i⟧"And {she|J} walks right out in it."⟦/⟧
⟦K→R i⟧"*{He|J}*."⟦/⟧
⟦R→K i⟧"What?"⟦/⟧
⟦K→R i⟧"Look at the tape, {Rafe|R}. Look at the feet."⟦/⟧
{He|R} looks. It's a bad grey picture, four frames a second, and {the woman in the mink|J} goes by in jerks. Under the mink is a pair of size twelve sneakers.
⟦R→K a⟧"{I|R} hate it when {you|K} do that,"⟦/⟧ {he|R} sighs.
@break ***
@scene place=the car | time=ten minutes later | pov=R | present=R,K,C
{Brody|C} calls before {they|R+K}'ve even got {their|R+K} belts on. {Kowalczyk|K} puts {him|C} on speaker and sets the phone on the dash, where it slides.
⟦C→R,K i⟧"Tell {me|C} it's {the nephew|N}."⟦/⟧
⟦R→C e⟧"It's not the nephew,"⟦/⟧ says {Sandoval|R}.
⟦C→R i⟧"{I|C} *want* it to be the nephew. {I|C}'ve got {the mayor|Y} on the other line."⟦/⟧
⟦K→C e⟧"{The nephew|N}'s five foot two, {Captain|C},"⟦/⟧ says {Kowalczyk|K}.
⟦C→K i⟧"So?"⟦/⟧
⟦K→C i⟧"So whoever took that coat out has feet like canoes."⟦/⟧
There's a long crackling breath. {Sandoval|R} can see {him|C} exactly, the tie pulled down, the hand over the eyes. {He|R} mouths, ⟦R→K a⟧*ten bucks {he|C} says god help {us|R+K+C}*⟦/⟧.
⟦C→R,K a⟧"God help {us|R+K+C},"⟦/⟧ says {the captain|C}, and {Kowalczyk|K} gets {his|K} wallet out. ⟦C→R,K a =⟧"Who else had a key?"⟦/⟧
⟦R→C i⟧"{The maid|J}. The lawyer. And {a chauffeur|U} {she|D} fired in June."⟦/⟧
⟦C→R a⟧"How big's {the chauffeur|U}?"⟦/⟧ {the captain|C} asks.
⟦R→C a⟧"Don't know yet,"⟦/⟧ {he|R} says.
⟦C→R i⟧"Find out. And {Sandoval|R}? Is {Pete|K} eating the evidence?"⟦/⟧
{He|R} turns {his|R} head. There is a slice of cold pepperoni half way to {{his|R} partner|K}'s mouth. It stops. Very slowly it goes back down into the box.
⟦R→C e⟧"No, {sir|C},"⟦/⟧ says {Sandoval|R}.
⟦C→R e⟧"Good,"⟦/⟧ {Captain Brody|C} says, and is gone.
The phone buzzes again almost at once. ⟦H→R i message⟧"its {hines|H} from the door. {i|H} remembered. {the pizza guy|Q} called {her|J} {mother|J}"⟦/⟧
⟦K→R a⟧"Read that out again,"⟦/⟧ {he|K} says with {his|K} mouth full.
⟦R→K i⟧"{I|R} haven't read it out once yet."⟦/⟧
⟦K→R i⟧"{You|R} went like this."⟦/⟧ {He|K} does a face, eyebrows up, mouth open. It is insulting and quite accurate.
⟦R→K e⟧"Mother,"⟦/⟧ says {Sandoval|R}. ⟦R→K e =⟧"{He|Q} called {her|J} {mother|J}."⟦/⟧
⟦K→R i⟧"{Delacourt|D} never had kids."⟦/⟧
⟦R→K i⟧"No. But {the maid|J} did."⟦/⟧
{Kowalczyk|K} stops chewing. Outside a street sweeper goes by, and the whole windshield turns to water. ⟦K→R a⟧"Size twelve,"⟦/⟧ {he|K} says at last. ⟦K→R a =⟧"Big girl, {that maid|J}."⟦/⟧
⟦R→K i⟧"Drive."⟦/⟧
⟦K→R i⟧"It's {your|R} turn to drive."⟦/⟧
⟦R→K i⟧"{Pete|K}!"⟦/⟧

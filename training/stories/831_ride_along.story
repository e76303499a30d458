# title: Ride-Along
# style: third person past; straight quotes; US; firefighters; ambulance; three men, nearly no tags
# cast: D = Donovan Pike-Alvarez | Donovan | he
# cast: M = Mitch Sorrell | Mitch, Cap | he
# cast: J = Jorge Luna | Jorge | he
# cast: K = the boy from the fourth floor | | he
# cast: P = the driver | Petey | he
---
@scene place=the back of an ambulance | time=night | pov=M | present=D,M,J
Captains didn't ride along. It said so in the book. {Mitch|M} had written part of the book.
⟦J→M i⟧"Seat belt, {Cap|M}."⟦/⟧
⟦M→J i⟧"{I|M}'m fine."⟦/⟧
⟦J→M i⟧"{I|J}'ve got to work in here. Belt."⟦/⟧
{He|M} put it on. Across from {him|M} {Donovan|D} lay strapped to the board with half of {his|D} eyebrows gone and the mask fogging and clearing, fogging and clearing. {Jorge|J} had the sleeve cut to the shoulder. It was the arm with the swallow on it. Most of the swallow.
⟦D→J i⟧"'S it bad?"⟦/⟧
⟦J→D i⟧"{I|J}'ve seen worse."⟦/⟧
⟦D→J i⟧"Today?"⟦/⟧
⟦J→D i⟧"On {you|D}, no. Quit moving. Pain, one to ten."⟦/⟧
⟦D→J i⟧"Three."⟦/⟧
⟦M→J i⟧"{He|D} means seven."⟦/⟧
⟦D→M i⟧"{I|D} mean three."⟦/⟧
⟦M→J i⟧"{He|D} said three when {he|D} broke {his|D} foot. Give {him|D} something."⟦/⟧
⟦J→M i⟧"{I|J} gave {him|D} something. {You|M} were sitting right there."⟦/⟧
⟦D→J i⟧"Who's driving?"⟦/⟧
⟦J→D i⟧"{Petey|P}."⟦/⟧
⟦D→J i⟧"God help {us|D+M+J}."⟦/⟧
The siren whooped for a corner and everything on the shelves slid left. {Mitch|M} had an elbow on the wall and {his|M} knee wedged against the board, and {he|M} was not going to say it here. {He|M} was going to say it tomorrow, in {his|M} office, with the door shut, in a normal voice.
⟦M→D a⟧"{I|M} called it,"⟦/⟧ {he|M} said. ⟦M→D a =⟧"{I|M} called everybody out. {I|M} called it twice."⟦/⟧
⟦D→M i⟧"{I|D} heard {you|M}."⟦/⟧
⟦M→D i⟧"{You|D} heard {me|M}?"⟦/⟧
⟦D→M i⟧"First time, yeah. The second one {I|D} was on the stairs."⟦/⟧
⟦M→D i⟧"Going *up* the stairs!"⟦/⟧
⟦J→M i⟧"{Cap|M}."⟦/⟧
⟦M→J i⟧"{He|D} was going up, {Jorge|J}!"⟦/⟧
⟦J→M i⟧"{I|J} know. {I|J} need that arm. {You|M}'re leaning on the line."⟦/⟧
{Mitch|M} quit leaning on it. {His|M} hands stank. There were fourteen minutes {he|M} couldn't get back to the order of. There'd been the porch coming down, and a woman in a bathrobe holding a birdcage and saying four, four, and {him|M} with the radio at {his|M} mouth, counting helmets. {He|M}'d got to six. {He|M}'d counted them over. It had come out six and six and six, and what had gone through {him|M} then wasn't the thing a captain was supposed to feel for a number. {He|M} had stood there in the street with {his|M} hat off. Some probie had to take the radio from {him|M} and answer it.
⟦D→M i⟧"How's {the kid|K}?"⟦/⟧
⟦M→D i⟧"What?"⟦/⟧
⟦D→M i⟧"{The kid|K}. {He|K} had a, what do you call it. Turtle."⟦/⟧
⟦J→D i⟧"{He|K}'s good. {He|K}'s in the other bus. The turtle's good, too."⟦/⟧
⟦D→J i⟧"{He|K} wouldn't come without it."⟦/⟧
⟦J→D i⟧"Is that what took {you|D} so long?"⟦/⟧
⟦D→J i⟧"It was under the bed. It kept walking."⟦/⟧
⟦M→D i⟧"{You|D} went back for a *turtle?*"⟦/⟧
⟦D→M i⟧"No. Well. Sort of."⟦/⟧
⟦J→M i⟧"{His|D} pressure's fine, in case anyone's wondering. {Yours|M} {I|J} wouldn't like to guess."⟦/⟧
Something funny was happening to {Mitch|M}'s mouth. {He|M} put a fist against it. Over the top of the mask two red-rimmed eyes had rolled round and found {him|M}, and they crinkled up, and the good hand came out from under the strap and felt along the edge of the board till it got to {his|M} knee, and stopped there.
⟦J→D i⟧"{I|J} said don't move."⟦/⟧
⟦D→J i⟧"{I|D}'m not moving the bad one."⟦/⟧
⟦J→M i⟧"{Cap|M}, tell {him|D}."⟦/⟧
⟦M→D i⟧"Don't move."⟦/⟧
⟦D→M i⟧"Make {me|D}."⟦/⟧
{Mitch|M} covered the hand with {his|M} own, to keep it still. That was what it was for. {Jorge|J} looked at it, and at the ceiling, and then took a sudden interest in a drawer of tape.
⟦D→M i⟧"{You|M}'re mad."⟦/⟧
⟦M→D i⟧"{I|M}'m going to write {you|D} up so hard {your|D} grandchildren get suspended."⟦/⟧
⟦D→M i⟧"Okay."⟦/⟧
⟦M→D i⟧"{I|M} counted six."⟦/⟧
⟦D→M i⟧"{I|D}'m sorry."⟦/⟧
⟦M→D i⟧"{I|M} kept counting."⟦/⟧
⟦D→M i⟧"{I|D} know. {I|D} could hear {you|M}. {You|M} left {your|M} mike open."⟦/⟧ The mask fogged and cleared. ⟦D→M i =⟧"{You|M} said some stuff, {Mitch|M}."⟦/⟧
{He|M} felt all the blood in {his|M} body set out for {his|M} ears. ⟦M→D i⟧"What stuff?"⟦/⟧
⟦D→M i⟧"Ask {Jorge|J}."⟦/⟧
⟦M→J i⟧"What stuff?"⟦/⟧
⟦J→M i⟧"{I|J} was out of range."⟦/⟧
⟦D→J i⟧"{You|J} were not."⟦/⟧
⟦J→M i⟧"The whole county was out of range, {Cap|M}. That's what {we|J+D}'ve all decided."⟦/⟧
@break * * *
@scene place=a hospital room | time=the next afternoon | pov=D | present=D,M,J
{Donovan|D} woke up to arguing.
⟦J→M a⟧"{You|M} go in,"⟦/⟧ {the medic|J} was whispering, outside the curtain.
⟦M→J i⟧"{He|D}'s sleeping."⟦/⟧
⟦J→M i⟧"{You|M}'ve been out here since six."⟦/⟧
⟦M→J a⟧"{I|M}'m getting {my|M} thoughts in order,"⟦/⟧ {he|M} said with dignity.
⟦J→M e⟧"Get them in order in there,"⟦/⟧ said {Jorge|J}, and the curtain bulged and let {the captain|M} through, backwards. {He|M} was in a shirt with a collar. {He|M} had a turtle with {him|M}, in a shoebox.
⟦D→M i⟧"Is that...?"⟦/⟧
⟦M→D a⟧"{He|K} wants {you|D} to have it till {you|D} get out,"⟦/⟧ {he|M} explained. {He|M} looked everywhere in the room there was to look. ⟦M→D a =⟧"It walks around."⟦/⟧
⟦D→M i⟧"{I|D} heard. What's in the other hand?"⟦/⟧
{Mitch|M} looked at the other hand. There was paper in it, three sheets, typed. ⟦M→D i⟧"{I|M} wrote {you|D} up."⟦/⟧
⟦D→M i⟧"Read it to {me|D}."⟦/⟧
⟦M→D i⟧"It's mostly regulations."⟦/⟧
⟦J→D e⟧"Page two isn't!"⟦/⟧ {Jorge|J} called from the hall.
⟦D→M a⟧"Skip to page two, {Cap|M},"⟦/⟧ {he|D} said, and shut {his|D} eyes to listen.

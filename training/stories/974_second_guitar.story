# title: Second Guitar
# style: second person past; curly quotes; US; three men in a van; his name only in speech; a phone call
# cast: Y = Garrett Noll | Garrett, Gare | he
# cast: Z = Zack, the singer | Zack | he
# cast: O = Oleg, the drummer | Oleg | he
# cast: W = Tammy, Oleg's wife, on the phone | Tammy | she
# cast: B = Oleg's baby daughter | the baby | she
---
@scene place=a van outside Tulsa | time=three in the morning | pov=Y | present=Y,Z,O,W
{You|Y} were driving, because {you|Y} were always driving, and behind {you|Y} {they|Z+O} were at it again.
⟦Z→O i⟧“It’s in four.”⟦/⟧
⟦O→Z e⟧“It’s in seven,”⟦/⟧ said {Oleg|O}.
⟦Z→O i⟧“{I|Z} wrote it, {man|O}. It’s in four.”⟦/⟧
⟦O→Z i⟧“{You|Z} wrote words. {You|Z} sang words at {me|O} in a parking lot. {I|O} had to put them in something.”⟦/⟧
⟦Z→O a⟧“So put them in four!”⟦/⟧ {he|Z} yelled.
⟦O→Z i⟧“They don’t *fit* in four.”⟦/⟧
⟦Z→O i⟧“Ask {Garrett|Y}.”⟦/⟧
⟦O→Y i⟧“{Gare|Y}. Is it in seven or is {he|Z} an idiot?”⟦/⟧
⟦Y→O i⟧“Can it be both?”⟦/⟧
{You|Y} saw teeth in the mirror. {You|Y} saw {the other one|Z}, too, with {his|Z} cheek against the window and {his|Z} hair all mashed, not smiling, with the gas stations going over {his|Z} face. {You|Y} had played second guitar to that face since tenth grade. {You|Y}’d stood four feet to the left of it in forty-one states. {You|Y} knew what it did before a high note, and what it did before it lied, and lately it had been doing the second one most of the time. There was a letter in the glove compartment. It was from a label in Los Angeles, it had been opened and stuck back down with gum, and it had one name on it, and the name wasn’t the band’s.
⟦Z→Y i⟧“Pull over. {I|Z} need to pee.”⟦/⟧
⟦Y→Z i⟧“{You|Z} peed in Joplin.”⟦/⟧
⟦Z→Y i⟧“That was Joplin.”⟦/⟧
So {you|Y} pulled over. {He|Z} went off in the weeds with {his|Z} hands in {his|Z} pockets, which was no way to do it, and stood there. {Someone|O}’s knees came into the back of {your|Y} seat.
⟦O→Y a⟧“{He|Z}’s going to tell {us|O+Y} tonight,”⟦/⟧ {he|O} said, close to {your|Y} ear.
⟦Y→O i⟧“Tell {us|O+Y} what?”⟦/⟧
⟦O→Y i⟧“Don’t play dumb. {You|Y}’re not the drummer.”⟦/⟧
⟦Y→O i⟧“{You|O} looked in the glove box?”⟦/⟧
⟦O→Y a⟧“{I|O} was hunting for gum,”⟦/⟧ {he|O} said.
⟦Y→O i⟧“It was sealed with gum.”⟦/⟧
⟦O→Y i⟧“{I|O} found some, didn’t {I|O}?”⟦/⟧ {You|Y} turned around. {He|O} was {a big man|O} and {he|O} had {the baby|B}’s sock on {his|O} thumb, like {he|O} always did out on the road, a yellow one. ⟦O→Y i =⟧“How long have {you|Y} known?”⟦/⟧
⟦Y→O i⟧“Memphis.”⟦/⟧
⟦O→Y i⟧“That’s nine days! {You|Y} let {me|O} fight {him|Z} over *time signatures* for nine days?”⟦/⟧
⟦Y→O i⟧“{You|O} seemed happy.”⟦/⟧
{His|O} phone went. At that hour it could be only {one person|W}, and {he|O} had it on speaker before it could ring twice.
⟦W→O i⟧“{She|B} rolled over.”⟦/⟧
⟦O→W i⟧“What?”⟦/⟧
⟦W→O i⟧“{She|B} rolled *over*, {Oleg|O}! Front to back. {I|W}’ve been up since one clapping.”⟦/⟧
⟦O→W i⟧“Did {you|W} film it?”⟦/⟧
⟦W→O i⟧“{I|W} was in the shower. {She|B} did it for the cat. Where are {you|O}?”⟦/⟧
⟦O→W i⟧“Tulsa.”⟦/⟧
⟦W→O i⟧“Is that near?”⟦/⟧
⟦O→W i⟧“No, {baby|W}.”⟦/⟧
⟦W→O i⟧“Well. {She|B}’ll do it again.”⟦/⟧ A breath. ⟦W→Y i⟧“Hi, {Garrett|Y}. {I|W} know {you|Y}’re listening, {you|Y} breathe through {your|Y} nose.”⟦/⟧
⟦Y→W i⟧“Hi, {Tammy|W}.”⟦/⟧
When {he|O} had hung up {he|O} went on looking at the thing in {his|O} hand until the light went out in it. The door slid open. Cold, weeds, cigarettes.
⟦Z→Y+O i⟧“Okay. {I|Z} gotta say something, and nobody hit {me|Z}.”⟦/⟧
⟦O→Z a⟧“{I|O}’m quitting,”⟦/⟧ {he|O} said.
⟦Z→O a⟧“{You|O}’re what?”⟦/⟧ {he|Z} said.
⟦O→Z i⟧“The band. {I|O} quit. {{My|O} kid|B} rolled over and {I|O} was in Oklahoma.”⟦/⟧
⟦Z→O i⟧“{You|O} can’t quit!”⟦/⟧
⟦O→Z i⟧“Why not? It’s in four. Anybody can play four.”⟦/⟧
{He|Z} stood with one foot up in the van. {You|Y} watched the whole speech go out of {him|Z}, the one {he|Z}’d been practicing in the weeds; {you|Y} could actually see it leave. It was not a lie face. {You|Y}’d nearly forgotten the other kind.
⟦Z→Y a⟧“{Gare|Y}?”⟦/⟧ {he|Z} said, very small. ⟦Z→Y a =⟧“Say something to {him|O}.”⟦/⟧
⟦Y→Z i⟧“What did {you|Z} want to tell {us|Y+O}?”⟦/⟧
⟦Z→Y i⟧“Nothing.”⟦/⟧
⟦Y→Z i⟧“It’s in the glove box, {Zack|Z}. {We|Y+O} both read it.”⟦/⟧
⟦Z→Y a⟧“{I|Z} wasn’t going to go,”⟦/⟧ {he|Z} said.
⟦O→Z a⟧“Yeah, {you|Z} were,”⟦/⟧ {he|O} said.
⟦Z→O i⟧“{I|Z} was, yeah.”⟦/⟧
⟦Y→Z i⟧“{You|Z} should.”⟦/⟧
⟦Z→Y i⟧“Who’s going to stand on {my|Z} left?”⟦/⟧
Nobody had an answer to that. A truck went by and shook {the three of {you|Y+Z+O}|Y+Z+O} like dice. Then a large hand with a yellow sock on it reached out past {your|Y} ear and took hold of a collar and hauled.
⟦O→Z i⟧“Get in. {You|Z}’re letting the heat out.”⟦/⟧
⟦Z→O i⟧“{I|Z} really did think it was in four.”⟦/⟧
⟦O→Z e⟧“{I|O} know {you|Z} did,”⟦/⟧ said {Oleg|O}.

# title: The Other One
# style: third person past; straight quotes; two guards without names; thriller played for laughs
# cast: T = the tall guard | Tadhg | he
# cast: O = the other guard | | he
# cast: P = the man in the suite | | he
# cast: G = the girl with the trolley | Yesenia | she
# cast: L = Tadhg's brother-in-law | | he
# cast: M = Tadhg's mother | | she
# cast: S = the shift supervisor | Hargreaves | he
---
@scene place=a hotel corridor, fourteenth floor | time=three in the morning | pov=O | present=T,O,P,G
There were {two of {them|T+O}|T+O} on the door that night. {The tall one|T} had the chair, because {he|T} had got there first. {The other one|O} had the wall.
⟦T→O i⟧"Did {you|O} hear that?"⟦/⟧
⟦O→T i⟧"Hear what?"⟦/⟧
⟦T→O a⟧"{He|P}'s moving furniture,"⟦/⟧ {the tall one|T} said.
⟦O→T a⟧"{He|P}'s allowed to move furniture. It's {his|P} suite,"⟦/⟧ {he|O} pointed out.
⟦T→O i⟧"At three in the morning?"⟦/⟧
⟦O→T i⟧"{You|T} want to go in and tell {him|P} about the neighbours? There are no neighbours. They emptied the floor, {Hargreaves|S} did it {himself|S}."⟦/⟧
{The tall one|T} put {his|T} ear to the wood. {He|T} had very clean ears, {the other one|O} noticed, not for the first time. Eleven nights on the same carpet, and {he|O} knew {the man|T}'s ears, {his|T} boots, how {he|T} took {his|T} coffee and that {he|T} hummed when {he|T} was worried. {He|O} didn't know {his|T} name. On this job you got a number and a radio, and {Hargreaves|S} had made it plain at the briefing that anybody who swapped more than that would be back on supermarket car parks by Friday. Nobody said who {the man inside|P} was either. {He|P} ate a lot of eggs.
⟦O→T a⟧"{You|T}'re humming,"⟦/⟧ {he|O} said.
⟦T→O i⟧"{I|T}'m not."⟦/⟧
A knock came from the inside. {They|T+O} looked at {each other|T+O}.
⟦P→T,O i⟧"{Gentlemen|T+O}?"⟦/⟧ It was a soft voice, a bit hoarse. ⟦P→T,O i =⟧"Is one of {you|T+O} strong?"⟦/⟧
⟦T→P i⟧"Depends, {sir|P}. What for?"⟦/⟧
⟦P→T i⟧"The wardrobe. {I|P} have it against the window and now {I|P} cannot get it the last half a metre."⟦/⟧
{The tall one|T} had gone white. ⟦O→P i⟧"Why's the wardrobe against the window?"⟦/⟧
⟦P→O a⟧"There is a red dot on {my|P} pillow,"⟦/⟧ {the voice|P} explained.
⟦O→P i⟧"A what?"⟦/⟧
⟦P→O i⟧"A dot. Like for a cat."⟦/⟧
⟦T→O i⟧"Radio. Radio, now, get {Hargreaves|S}."⟦/⟧
⟦O→T a⟧"{I|O}'m getting {him|S}. {He|S}'s not picking up,"⟦/⟧ {he|O} snapped.
⟦T→O i⟧"What do {you|O} mean {he|S}'s not picking up?"⟦/⟧
⟦O→T i⟧"{I|O} mean there's nobody there, do {you|T} want to try? Here. It's the same button."⟦/⟧
{He|T} did want to try. {He|T} pressed it four times, and all that came out was the sea. {The other one|O} was already feeling for the key card, which lived in the left-hand pocket and tonight, of course, was in the right. ⟦O→P i⟧"{Sir|P}? Get down on the floor. Away from the window. {I|O}'m going to open this."⟦/⟧
⟦P→O a⟧"{I|P} am on the floor for twenty minutes already. It is a nice carpet,"⟦/⟧ {he|P} said through the wood.
⟦G→T,O i⟧"Room service?"⟦/⟧
{They|T+O} both spun round. {A girl|G} stood by the lift with a trolley and a silver dome on it, {her|G} cap on crooked. {She|G} looked at the two hands on the two holsters. {She|G} was nineteen at the outside.
⟦T→G i⟧"Nobody ordered anything."⟦/⟧
⟦G→T a⟧"{I|G} have eggs for fourteen-oh-one,"⟦/⟧ {she|G} offered.
⟦P→G i⟧"That is {me|P}!"⟦/⟧
⟦O→P i⟧"Stay down, {sir|P}. {You|G}, {love|G}, take the lid off. Slowly."⟦/⟧
⟦G→O a⟧"They get cold,"⟦/⟧ {she|G} said.
⟦O→G i⟧"Let them."⟦/⟧
{She|G} lifted the dome. Eggs. {She|G} put it back, and {her|G} mouth had started to shake, and it was {the tall one|T} who took {his|T} hand off {his|T} gun first. ⟦T→G a⟧"What's {your|G} name?"⟦/⟧ {he|T} asked {her|G}.
⟦G→T i⟧"{Yesenia|G}. Is it a bomb?"⟦/⟧
⟦T→G i⟧"It's breakfast, {Yesenia|G}. {I|T}'m {Tadhg|T}. Leave the trolley, go down by the stairs, tell the desk to ring the police. The real ones. Can {you|G} do that?"⟦/⟧
⟦G→T i⟧"Like the {Tadhg|T} on the telephone? {A man|S} is asking downstairs if {Tadhg|T} is on the door tonight."⟦/⟧
Nobody moved.
⟦O→G a⟧"What man?"⟦/⟧ {the other|O} asked.
⟦G→O i⟧"Grey hair. A radio, same as {you|O} have."⟦/⟧
⟦O→T a⟧"{Hargreaves|S},"⟦/⟧ {he|O} said. {He|O} watched it arrive in {the other man|T}'s face. ⟦O→T a =⟧"{You|T} never told {me|O} {your|T} name. Eleven nights. Who told {him|S}?"⟦/⟧
⟦T→O a⟧"No one. It's not on the form, {I|T} put {{my|T} brother-in-law|L}'s,"⟦/⟧ {he|T} said.
⟦P→T,O i⟧"{I|P} told {him|S},"⟦/⟧ said the door, and cleared its throat. ⟦P→T,O i =⟧"{I|P} hear {you|T} on the phone with {{your|T} mother|M}, and {he|S} asks {me|P} so politely. {I|P} am sorry. Could {we|P+T+O} do the wardrobe now?"⟦/⟧

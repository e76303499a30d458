# title: Between Floors
# style: third person past; curly quotes; US; AO3; stuck elevator; fake dating; three men; a few texts
# cast: G = Greg Lindell | Greg, Gregory | he
# cast: M = Miles Achebe | Miles | he
# cast: X = Xavier Roth | Xavier, Xav | he
# cast: V = a voice on the intercom | | he
# cast: T = Greg's sister | Claire | she
---
@note
written for the “there was only one elevator” challenge :) english is not my first language, be gentle
@end
@scene place=a hotel elevator | time=the night of the reunion | pov=G | present=G,M,X
The elevator stopped between four and five, and the lights went brown.
⟦X→G,M i⟧“Did one of {you|G+M} lean on something?”⟦/⟧
⟦M→X i⟧“{You|X}’re {the one leaning|X}.”⟦/⟧
⟦X→M i⟧“{I|X}’m leaning on a wall.”⟦/⟧
⟦M→X i⟧“The wall has buttons on it, {man|X}.”⟦/⟧
⟦G→X i⟧“Push the red one.”⟦/⟧
⟦X→G i⟧“{I|X} pushed the red one.”⟦/⟧
⟦G→X i⟧“Push it again.”⟦/⟧
⟦V→X a⟧“Maintenance,”⟦/⟧ said {a bored voice|V} out of the ceiling. ⟦V→X a =⟧“Is this an emergency?”⟦/⟧
⟦X→V i⟧“{We|G+M+X}’re stuck!”⟦/⟧
⟦V→X i⟧“How many of {you|G+M+X}?”⟦/⟧
⟦X→V i⟧“Three. Two and one. It’s {a couple|G+M}, and {me|X}.”⟦/⟧
⟦V→X i⟧“{I|V} just need the number, {sir|X}. Twenty minutes.”⟦/⟧
Two and one. {Greg|G} fixed {his|G} eyes on the inspection certificate. It was {his|G} own fault, all of it. {He|G} could have come to the ten-year reunion alone, like an adult. {He|G} could have told {{his|G} sister|T} no when {she|T} said that {Xavier|X} would be there with a tan. Instead {he|G} had turned in {his|G} desk chair one lunchtime and asked {the guy who fixed the printers|M}, with whom {he|G} had exchanged maybe four hundred words, if {he|M} was free on the ninth and how {he|M} felt about lying. ⟦M→G i quoted⟧“What’s the pay?”⟦/⟧ {Miles|M} had asked. Chicken or fish. {He|M} took the chicken. {He|M} had shown up tonight in a burgundy suit, with cuff links, and had remembered the name of {Greg|G}’s childhood dog without being told it twice.
{His|G} phone buzzed.
@message
{Claire|T}: ⟦T→G i message⟧is it working?? is {he|X} jealous⟦/⟧
@end
{He|G} put it away.
⟦X→M a⟧“So how did {you two|G+M} meet?”⟦/⟧ {he|X} asked, sliding down the wall until {he|X} sat.
⟦M→X i⟧“Work.”⟦/⟧
⟦G→X i⟧“At a party.”⟦/⟧
⟦M→X i⟧“A work party.”⟦/⟧
⟦X→G i⟧“{You|G} hate parties.”⟦/⟧
⟦G→X i⟧“{I|G} hated *{your|X}* parties.”⟦/⟧
⟦M→X i⟧“{He|G} was hiding by the copier. {I|M} had to get the paper out of tray two, and {he|G} was sort of in front of tray two.”⟦/⟧
⟦X→M i⟧“And it was love.”⟦/⟧
⟦M→X i⟧“It was a paper jam. Love was about a week after that.”⟦/⟧
{Greg|G} turned {his|G} head. There really had been a jam. There’d been a party in the next room, for somebody’s retirement, with a sheet cake, and {he|G} had been hiding from it, and a pair of long brown hands had reached around {him|G} and opened up the machine and found the little torn corner of paper, way in the back, that three people had sworn wasn’t there. That was two years ago in April. {He|G} had never told that to anybody. {He|G} wouldn’t have thought there was anything to tell.
⟦G→M i⟧“{You|M} remember that?”⟦/⟧
⟦M→G i⟧“{You|G} had frosting on {your|G} tie.”⟦/⟧
⟦X→M i⟧“What kind?”⟦/⟧
⟦M→X i⟧“Excuse {me|M}?”⟦/⟧
⟦X→M a⟧“What kind of frosting,”⟦/⟧ {he|X} repeated. {His|X} smile hadn’t changed since high school; it was a nice one, you had to count the teeth to see what was wrong with it. ⟦X→M a =⟧“If it was such a moment.”⟦/⟧
⟦M→X i⟧“Lemon.”⟦/⟧
⟦X→G i⟧“Was it lemon?”⟦/⟧
⟦G→X i⟧“It was lemon.”⟦/⟧
⟦X→G i⟧“Huh.”⟦/⟧ {Xavier|X} tipped {his|X} head back against the wood. ⟦X→G i =⟧“{I|X} don’t remember one single thing {you|G} ever had on {your|G} tie.”⟦/⟧
⟦G→X i⟧“{I|G} know, {Xav|X}.”⟦/⟧
⟦X→G i⟧“That’s probably a bad sign.”⟦/⟧
⟦G→X i⟧“It was ten years ago.”⟦/⟧
⟦X→G i⟧“{I|X} came here to apologize, actually. {I|X} had a thing worked out. Then {you|G} walked in with {him|M} and {I|X} thought, oh, screw it, {he|G}’s fine.”⟦/⟧
⟦M→X i⟧“{You|X} could still do it.”⟦/⟧
⟦X→M i⟧“With {you|M} standing there?”⟦/⟧
⟦M→X i⟧“{I|M}’ll face the wall.”⟦/⟧
And {he|M} did. {He|M} turned that burgundy back on {the pair of them|G+X} and put {his|M} fingers in {his|M} ears, and began very softly to hum. It went on for a while, what {Xavier|X} had to say. Part of it was about a car, and part was about a locker room and what some people had called {Greg|G} in it while {somebody|X} laughed along. It wasn’t long, and it wasn’t well put, and {he|X} cried in the middle. {Greg|G} gave {him|X} the pocket square.
⟦X→G a⟧“Sorry,”⟦/⟧ {he|X} said again, into it.
⟦G→X i⟧“Okay.”⟦/⟧
⟦X→G i⟧“Is that okay okay, or just okay?”⟦/⟧
⟦G→X i⟧“Ask {me|G} at the twenty-year.”⟦/⟧
The floor jerked. Over the door a five lit up, and light and music and the smell of chafing dishes came in through the crack. {Xavier|X} wiped {his|X} face, got up, and shook hands with {the back of the suit|M}, since it was the nearest part.
⟦X→M i⟧“{You|M}’re {a lucky guy|M}, {printer man|M}.”⟦/⟧
⟦M→X i⟧“What?”⟦/⟧ {Miles|M} took a finger out.
⟦X→M i⟧“Nothing. Be good to {him|G}.”⟦/⟧
Then there were only two of {them|G+M}. Neither got out. The door waited, and gave up, and shut.
⟦G→M i⟧“It was two years ago.”⟦/⟧
⟦M→G i⟧“April.”⟦/⟧
⟦G→M i⟧“Did {you|M} make that up, about the week after?”⟦/⟧
⟦M→G i⟧“{You|G} said lie. {I|M} figured {I|M}’d say as few as {I|M} could.”⟦/⟧
⟦G→M i⟧“So which part was the lie?”⟦/⟧
⟦M→G a⟧“That it took a week,”⟦/⟧ {he|M} said.

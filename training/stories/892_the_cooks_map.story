# title: The Cook's Map
# style: third person past; straight quotes; US; pirates; three men; many he-tags among men; a typo or two
# cast: A = Captain Alaric Flint-Moore | Alaric, Captain | he
# cast: F = Fergus | Fergus | he
# cast: J = Jory | Jory | he
# cast: O = the old cook | Gus | he
# cast: W = the crew | | they
---
@scene place=the captain's cabin | time=night, a flat calm | pov=F | present=A,F
⟦A→F e⟧"Which way up does it go?"⟦/⟧ asked {Alaric|A}.
⟦F→A a⟧"The stain's at the bottom,"⟦/⟧ {he|F} said.
⟦A→F i⟧"Is it a stain or is it an island?"⟦/⟧
{Fergus|F} leaned in and sniffed it. ⟦F→A i⟧"Gravy."⟦/⟧
⟦A→F a⟧"So {we|A+F}'ve been sailing for gravy,"⟦/⟧ {the captain|A} said. {He|A} said it mildly. It was two in the morning, there was no wind, and {his|A} hair had come out of its ribbon. ⟦A→F a =⟧"For nine days."⟦/⟧
⟦F→A a⟧"Could be a gravy-shaped island,"⟦/⟧ {he|F} offered.
⟦A→F i⟧"{You|F} told {me|A} {you|F} could read {his|O} hand."⟦/⟧
⟦F→A i⟧"{I|F} can! That's an N. That's, uh. That's another N."⟦/⟧
⟦A→F a⟧"And this?"⟦/⟧ {he|A} asked.
⟦F→A a⟧"That's a carrot,"⟦/⟧ {he|F} said.
{Alaric|A} put {his|A} forehead down on the table. {Fergus|F} looked at the back of {his|A} neck, which was sunburned, and had a freckle on it, and which {he|F} had been looking at since {he|F} was {a powder boy|F} and {the other|A} {a runaway midshipman with {his|A} shoes tied on with string|A}. {They|A+F}'d shared a hammock that first winter, because there was just the one. {They|A+F}'d shared a toothbrush. Then {one of {them|A+F}|A} turned out to be good at being obeyed. It had come on overnight, like a beard, and ever since then there had been a door on the place where {he|A} slept, and {Fergus|F} had to knock at it like anybody else.
⟦F→A a⟧"{I|F} might've said it to cheer {you|A} up,"⟦/⟧ {he|F} admitted.
⟦A→F i⟧"Might {you|F}."⟦/⟧
⟦F→A i⟧"{You|A} were so low, after Tortuga. {You|A} weren't eating. And then {old Gus|O} dies, and there's this paper in {his|O} boot, and {you|A} looked up at {me|F} with {your|A} whole face, like, and {you|A} said ⟦A i quoted⟧'Can {you|F} read it?'⟦/⟧ What was {I|F} supposed to say?"⟦/⟧
⟦A→F i⟧"No. {You|F} were supposed to say no."⟦/⟧
⟦F→A i⟧"{I|F}'ve never said no to {you|A} in {my|F} life."⟦/⟧
{The captain|A} raised {his|A} head. There was a pin stuck to it. {He|A} didn't seem to know about the pin.
⟦A→F a⟧"Haven't {you|F}?"⟦/⟧ {he|A} asked.
⟦J→A e⟧"{Cap'n|A}!"⟦/⟧ bawled {Jory|J}, and walked in without knocking.
@scene place=the same cabin | time=right after | pov=F | present=A,F,J
⟦A→J a⟧"There's a *door*, {Jory|J},"⟦/⟧ {he|A} said.
⟦J→A a⟧"It was open,"⟦/⟧ {he|J} said.
⟦F→J i⟧"It was not."⟦/⟧
⟦J→F i⟧"It is now. What's that in {his|A} head?"⟦/⟧
⟦F→A i⟧"Hold still, {you|A}'ve got a pin."⟦/⟧
⟦A→J a⟧"What is it, {man|J}? Sail?"⟦/⟧ {he|A} asked.
⟦J→A a⟧"No, it's {the men|W},"⟦/⟧ {the mate|J} said. {He|J} took {his|J} hat off, which was a bad sign, and turned it around by the brim. ⟦J→A a =⟧"{They|W}'ve got it into {their|W} heads that there isn't any treasure."⟦/⟧
Nobody breathed. {Fergus|F}, with the pin in {his|F} fingers and the other hand still flat on {the captain|A}'s hair, found that {he|F} couldn't think of a single thing to do with either.
⟦A→J i⟧"Who's saying so?"⟦/⟧
⟦J→A i⟧"All of {'em|W}. It's on account of the carrot."⟦/⟧
⟦F→J i⟧"{They|W}'ve *seen* the carrot?"⟦/⟧
⟦J→F i⟧"{You|F} had it up on deck to dry. {I|J} said it was a cape. {I|J} said, Cape Carrot, look. {I|J} did {my|J} best."⟦/⟧
⟦A→J i⟧"How long have {we|A+F+J} got?"⟦/⟧
⟦J→A i⟧"Till breakfast. {They|W} don't like to mutiny on an empty stomach."⟦/⟧
⟦F→A i⟧"{I|F}'ll tell {'em|W}. It was {me|F} that read it, it's {my|F} neck. {They|W} like {me|F}."⟦/⟧
⟦A→F i⟧"{They|W} won't after breakfast."⟦/⟧
⟦J→A,F i⟧"Can {I|J} see it?"⟦/⟧
⟦A→J i⟧"See what?"⟦/⟧
⟦J→A i⟧"The map. {I|J} never got a proper look."⟦/⟧ {Alaric|A} shoved it at {him|J} across the table, gravy and all. {The big man|J} held it up close to the lamp. {His|J} lips moved. Slowly, all over {his|J} broad pink face, there spread a look that {Fergus|F} had seen on it only once before, at a christening. ⟦J→A,F i =⟧"Oh, that's lovely. Oh, {he|O} never."⟦/⟧
⟦F→J i⟧"Never what?"⟦/⟧
⟦J→F i⟧"{He|O} always swore {he|O} wouldn't write it down."⟦/⟧
⟦A→J i⟧"Write *what* down?"⟦/⟧
⟦J→A i⟧"The stew, {sir|A}. Sunday stew. That's not an N, that's two onions."⟦/⟧
There was a silence. The ship creaked. From beyond the bulkhead came the low, bad-tempered mutter of {forty men|W} who had eaten nothing but boiled pork for as long as {they|W} had been without a cook.
⟦A→F a⟧"{You|F} said it was a treasure,"⟦/⟧ {he|A} said, after a while, to nobody but {Fergus|F}.
⟦F→A a⟧"{I|F} did say that,"⟦/⟧ {he|F} said.
⟦A→F i⟧"Can {you|F} cook?"⟦/⟧
⟦F→A a⟧"No,"⟦/⟧ {he|F} said.
{The captain|A} began to smile. It started on one side and took its time. {He|A} reached up, and found that there was a hand on {his|A} head, and left it there.
⟦A→F i⟧"There. That wasn't so hard, was it?"⟦/⟧
⟦J→A a⟧"*{I|J}* can peel,"⟦/⟧ {the mate|J} put in.
⟦A→J i⟧"Then go and peel, {Jory|J}. And shut the door."⟦/⟧

# title: A Haunting in the Laundry
# style: second person present; straight quotes; magic-school laundry; you = Blythe (they), two girls and a ghost (she); comic; many name and pronoun tags
# cast: Y = Blythe Gorsedale | Blythe, prefect | they
# cast: M = Mitzi Fairlamb | Mitzi, Mitz | she
# cast: A = Annabel Pinnock | Annabel, Bel | she
# cast: G = Dame Olive | Dame Olive, Olive, the ghost | she
# cast: P = Dame Olive's mother | | she
# cast: H = Annabel's mother | | she
---
@scene place=the school laundry | time=after supper | pov=Y | present=Y,M,A
⟦M→A i⟧"That's {my|M} sock."⟦/⟧
⟦A→M i⟧"It's got an A on it."⟦/⟧
⟦M→A i⟧"It's got an M on it, {you|A}'ve got it upside down."⟦/⟧
⟦A→M i⟧"An upside-down M's a W, {Mitzi|M}."⟦/⟧
⟦M→Y e⟧"{Blythe|Y}!"⟦/⟧ wails {Mitzi|M}. ⟦M→Y e =⟧"Tell {her|A}!"⟦/⟧
{You|Y} put down {your|Y} pen. {You|Y} came to the laundry because it's the one room in the north tower where nobody ever needs a prefect, and {you|Y} have eleven minutes in which to finish an essay on the wars of the hedge-kings.
⟦Y→M,A a⟧"Let {me|Y} see,"⟦/⟧ {you|Y} sigh.
It's a grey sock. It has neither an A nor an M. It has a small embroidered crown, in gold thread, very much worn; and it's warm, and rather wet, and while {you|Y} are holding it up to the lamp it kicks.
⟦A→Y e⟧"Did it just...?"⟦/⟧ {Annabel|A} starts.
⟦M→A i⟧"{You|A} can have it."⟦/⟧
⟦A→M i⟧"{I|A} don't want it! It's {yours|M}, it's got an M!"⟦/⟧
⟦Y→A i⟧"Where did it come from, {Bel|A}?"⟦/⟧
⟦A→Y i⟧"The third machine."⟦/⟧
⟦Y→A i⟧"The third machine's been broken since Easter."⟦/⟧
⟦M→Y e⟧"{She|A} kicked it,"⟦/⟧ says {Mitzi|M}.
⟦A→Y i⟧"{She|M} *dared* {me|A} to kick it."⟦/⟧
⟦M→A i⟧"{I|M} dared {you|A} to kick the *wall*."⟦/⟧
{They|M+A} turn on {you|Y}, {the pair of {them|M+A}|M+A}, like two kittens in one basket. {They|M+A} have shared a bunk since September. {Mitzi|M} is the one with the plaits and {Annabel|A} is the one with the cough, and it took {you|Y} until half-term to notice that the cough only came on when a letter did. {{Her|A} mother|H} writes on Fridays. {You|Y} don't know what {she|H} says. {You|Y} only know that on Friday evenings it's generally {Mitzi|M} who picks the fight, over a comb, or a biscuit, or a sock, and that by lights out {the other one|A} has always forgotten to cough. {You|Y} once told {Mitzi|M} it was kind of {her|M}, and got called {a sentimental old boot|Y}.
Behind the third machine, something sneezes.
⟦Y→M,A a⟧"Get behind {me|Y},"⟦/⟧ {you|Y} tell {them|M+A}.
⟦M→Y i⟧"{You|Y}'re the same size as {us|M+A}."⟦/⟧
⟦Y→M i⟧"Get behind {me|Y} and *duck*, then."⟦/⟧
@scene place=the school laundry | time=moments later | pov=Y | present=Y,M,A,G
⟦G→Y,M,A i⟧"Might one have one's stocking?"⟦/⟧
{She|G} comes up through the lid, as far as the waist. {She|G}'s old, and pearly, and dressed for a ball in some other century, and {she|G} has got soapsuds in {her|G} tiara.
⟦A→Y e⟧"It's {a ghost|G},"⟦/⟧ {Annabel|A} whispers, into the back of {your|Y} jumper.
⟦M→A i⟧"Well spotted."⟦/⟧
⟦Y→G i⟧"Good evening, {ma'am|G}. Are {you|G}... stuck?"⟦/⟧
⟦G→Y i⟧"{I|G} am *resting*."⟦/⟧
⟦Y→G i⟧"Since Easter?"⟦/⟧
⟦G→Y i⟧"Somebody turned it on. {I|G} was merely passing through, on {my|G} way to the chapel, and the next thing that {I|G} knew it was rinse."⟦/⟧
{Mitzi|M} makes a sound like a kettle. {You|Y} tread on {her|M} foot, or on someone's. ⟦A→Y i⟧"Ow."⟦/⟧
⟦Y→A i⟧"Sorry, {Bel|A}."⟦/⟧
⟦M→G a⟧"Can't {you|G} just float out?"⟦/⟧ {she|M} asks, popping up at {your|Y} elbow.
⟦G→M i⟧"Not with one foot bare, {child|M}. There are standards."⟦/⟧
⟦M→G i⟧"But nobody'd see!"⟦/⟧
⟦G→M e⟧"{I|G} should know,"⟦/⟧ says {Dame Olive|G}; for it must be {her|G}, {you|Y+M+A}'ve all dusted the portrait. ⟦G→M e =⟧"{I|G} have been seen by four hundred years of little girls. One doesn't let oneself go."⟦/⟧
⟦A→G i⟧"Were {you|G} lonely?"⟦/⟧
It's so quiet that {you|Y} hear the tap. {Annabel|A} has come right out from behind {you|Y}, with the sock in both hands, held flat, as you'd hold a bird.
⟦G→A a⟧"In the machine?"⟦/⟧ {the old lady|G} asks.
⟦A→G i⟧"In there. When nobody came."⟦/⟧
⟦G→A i⟧"A little, at the week's end. One hears the post come round."⟦/⟧
⟦A→G a⟧"{I|A} hate the post,"⟦/⟧ {she|A} says.
⟦G→A i⟧"Do {you|A}? {I|G} used to hide in the linen press."⟦/⟧
⟦A→G a⟧"What from?"⟦/⟧ {she|A} asks.
⟦G→A i⟧"{{My|G} mother|P}'s hand. It sloped so. One could tell from the direction alone that one had been a disappointment."⟦/⟧
{You|Y} look at {Mitzi|M}. {She|M} isn't laughing any more; {she|M}'s pulling at the end of one plait, and {she|M} is looking at the floor, and then {she|M}'s marching across it.
⟦M→G a⟧"{You|G} can come to {ours|M+A} on Fridays,"⟦/⟧ {she|M} announces. ⟦M→G a =⟧"{We|M+A} have a fight. It's about nothing. {You|G} could be umpire."⟦/⟧
⟦A→M i⟧"What d'{you|M} mean, about nothing?"⟦/⟧
⟦M→A i⟧"{Bel|A}. It's been six months. {I|M} don't even *like* that comb."⟦/⟧
⟦A→M i⟧"{You|M} bit {me|A}!"⟦/⟧
⟦M→A i⟧"{I|M} was committed!"⟦/⟧
For a moment {you|Y} really can't tell which way it's going to go. {She|A} has gone red to the ears. {She|A} opens {her|A} mouth, and shuts it, and then {she|A} hits {her|M} with the sock, wetly, across the nose, and {the two of {them|M+A}|M+A} go down in the towels, shrieking.
⟦G→Y a⟧"Is this the fight?"⟦/⟧ {the ghost|G} wants to know.
⟦Y→G i⟧"{I|Y} think it's the other thing."⟦/⟧
⟦G→Y i⟧"How does one score it?"⟦/⟧
⟦Y→G i⟧"You don't, {ma'am|G}. You just stay till it's over."⟦/⟧ {You|Y} have four minutes left. {You|Y} cross out the hedge-kings, and pull up a basket, and sit. ⟦Y→M,A i⟧"{Annabel|A}! Give {Dame Olive|G} back {her|G} stocking!"⟦/⟧

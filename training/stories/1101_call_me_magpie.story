# title: Call Me Magpie
# style: third person present; curly quotes; heist crew; code names on the radio, first names in the van
# cast: A = Amy Lavery | Amy, Magpie, Mrs. Lavery | she
# cast: M = Matthew Oakeshott | Matthew, Lighthouse | he
# cast: J = Jacob Stenberg | Jacob, Tailor | he
# cast: H = Mr. Huxtable | Mr. Huxtable, Huxtable | he
# cast: D = Dermid Lavery | Dermid | he
# cast: G = the guard | | he
---
@scene place=the van outside the Huxtable Gallery | time=Saturday, half past nine in the evening | pov=M | present=A,M,J,G
⟦A→M,J i⟧“{Magpie|A} to nest. {I|A}’m through the coats.”⟦/⟧
⟦J→A i⟧“{We|A+J+M} don’t say nest.”⟦/⟧
⟦A→J i⟧“What do {we|A+J+M} say?”⟦/⟧
⟦J→A i⟧“{We|A+J+M} say {Lighthouse|M}. {He|M} picked it {himself|M} and {he|M}’s very proud.”⟦/⟧
{Matthew|M} leans over the gearstick and takes the handset out of {Jacob|J}’s fingers. ⟦M→A i⟧“{Lighthouse|M} here. How many guards?”⟦/⟧
⟦A→M i⟧“Two and a half. One’s asleep.”⟦/⟧
⟦M→A i⟧“And {Huxtable|H}?”⟦/⟧
⟦A→M i⟧“By the ice swan, being kissed by widows. {Tailor|J}, this dress is cutting {me|A} in half.”⟦/⟧
⟦J→A i⟧“{You|A} told {me|J} fitted.”⟦/⟧
⟦A→J i⟧“{I|A} told {you|J} {I|A}’d need to climb.”⟦/⟧
⟦M→A,J i⟧“Could {you two|A+J} not do this on the radio?”⟦/⟧
Silence, the offended sort. {He|M} has known both of {them|A+J} for eleven years and has never once won. It was {Jacob|J} who brought {her|A} in, the winter of the Antwerp thing, {a skinny girl in a borrowed coat|A} who could open a piano lid with a hatpin; and it was {Jacob|J} who walked {her|A} up the aisle, since there was nobody else to do it, and handed {her|A} over to {poor Dermid|D}, who sold conservatories and thought {she|A} worked in insurance. {Dermid|D} got the house. {She|A} kept the surname, because, as {she|A} says, no policeman in the world would suspect {a Mrs. Lavery|A} of anything.
⟦G→A i⟧“Excuse {me|G}, {madam|A}, this staircase is closed.”⟦/⟧
In the van {they|M+J} both stop breathing. It’s {a man|G}’s voice, close to {her|A} collar.
⟦A→G i⟧“Oh! Is it? {I|A}’m so sorry. {I|A} was looking for the ladies’.”⟦/⟧
⟦G→A i⟧“Name, please?”⟦/⟧
⟦A→G i⟧“{Lavery|A}. {Mrs.|A} {I|A}’m on the list, {I|A} think {{my|A} husband|D} gave rather a lot for the roof.”⟦/⟧
Paper rustles. {Jacob|J} has got hold of {Matthew|M}’s sleeve and doesn’t appear to know it.
⟦G→A i⟧“So {he|D} did. Second door on the left, {Mrs. Lavery|A}. Mind {your|A} dress.”⟦/⟧
⟦A→G i⟧“{You|G}’re {an angel|G}.”⟦/⟧
Heels, a door, a tap running. {Matthew|M} looks down at the hand on {his|M} arm. It’s removed.
⟦J→A i⟧“Did {he|G} like the dress?”⟦/⟧
⟦A→J i⟧“{Tailor|J}.”⟦/⟧
⟦J→A i⟧“{I|J}’m asking as {a craftsman|J}.”⟦/⟧
⟦M→A a⟧“Is {Dermid|D} really on that list?”⟦/⟧ {he|M} asks, before {they|A+J} can start.
⟦A→M i⟧“{I|A} put {him|D} on it. {He|D} owes {me|A} a roof.”⟦/⟧
@scene place=the van | time=ten to ten | pov=M | present=A,M,J,H
⟦A→M,J i⟧“{Boys|M+J}. It isn’t here.”⟦/⟧
⟦J→A i⟧“What do {you|A} mean, it isn’t there?”⟦/⟧
⟦A→J i⟧“{I|A} mean there’s a cushion with a dent in it.”⟦/⟧
⟦M→A i⟧“Leave. Now. {Magpie|A}, walk out the way {you|A} came in.”⟦/⟧
⟦A→M i⟧“There’s a card on the cushion.”⟦/⟧
⟦J→A i⟧“Don’t read the card.”⟦/⟧
⟦A→J i⟧“It’s addressed to {me|A}. To {Amy|A}, not {Mrs. Lavery|A}. Nobody in this building knows {Amy|A}.”⟦/⟧
{Matthew|M} turns {his|M} head. Beside {him|M}, {Jacob|J} has gone the white of {his|J} own chalk.
⟦M→J a⟧“What did {you|J} do?”⟦/⟧ {he|M} says, quite gently. The last time {he|M} said anything to {him|J} in that tone there were dogs involved.
⟦J→M i⟧“{I|J} wanted it to be a surprise.”⟦/⟧
⟦A→M,J i⟧“Hello? Is somebody going to talk to {me|A}?”⟦/⟧
⟦J→M i⟧“{I|J} went in on Tuesday, all right? To measure the curtains. It was just sitting there. {I|J} had the tape measure and everything.”⟦/⟧
⟦M→J i⟧“{You|J} robbed the place on Tuesday. By {yourself|J}. And then let {her|A} go in tonight, in front of three hundred people, to steal a cushion.”⟦/⟧
⟦J→M i⟧“To find the card! Tell {her|A} to open the card, {Matthew|M}.”⟦/⟧
{He|M} breathes out through {his|M} nose. Then {he|M} lifts the handset. ⟦M→A i⟧“{Lighthouse|M} to {Magpie|A}. Open it.”⟦/⟧
For a while there’s only the string quartet, thin as wire, and neither of {them|M+J} looks at the other. When the radio clicks at last it isn’t {her|A} working voice, or the party one either.
⟦A→J i⟧“{You idiot|J}. {You|J} could’ve just asked {me|A} at breakfast.”⟦/⟧
⟦J→A i⟧“Is that a yes?”⟦/⟧
⟦H→A a⟧“{Mrs. Lavery|A}, isn’t it?”⟦/⟧ says an old, buttery voice, much too near the microphone. ⟦H→A a =⟧“{Huxtable|H}. {I|H} do hope {you|A}’re enjoying {my|H} party.”⟦/⟧
⟦A→H i⟧“Enormously. {I|A}’ve just got engaged.”⟦/⟧
{Jacob|J} slides down in {his|J} seat until only {his|J} hair is showing, and {Matthew|M}, God help {him|M}, starts the engine.

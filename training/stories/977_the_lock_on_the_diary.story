# title: The Lock on the Diary
# style: third person present with diary passages; British single quotes; two cousins (women) and a boyfriend; a grandmother at the end
# cast: A = Amelia | Amelia, Mills | she
# cast: P = Poppy, her cousin | Poppy, Pops | she
# cast: H = Hamza, Poppy's boyfriend | Hamza | he
# cast: G = Irene, their grandmother | Irene, Granny, Mrs. Lacey | she
# cast: R = Rose, the woman in the diary | Rose, R. | she
# cast: M = Irene's mother | Mother | she
# cast: B = Hamza's brother | | he
# cast: C = Claude, their grandfather | Claude, C., Grandpa | he
---
@scene place=the attic at Granny's | time=Boxing Day | pov=A | present=A,P,H
⟦P→H i⟧‘Use the hairpin.’⟦/⟧
⟦H→P i⟧‘{I|H} am using the hairpin.’⟦/⟧
⟦P→H a⟧‘The other end,’⟦/⟧ {she|P} says.
⟦H→P i⟧‘It’s a hairpin, it’s got the same end twice.’⟦/⟧
⟦A→P+H e⟧‘{We|A+P+H} shouldn’t be doing this,’⟦/⟧ says {Amelia|A}.
⟦P→A i⟧‘{You|A} say that, and yet {you|A}’re holding the torch.’⟦/⟧
⟦A→P i⟧‘So that nobody loses a finger!’⟦/⟧
⟦H→A i⟧‘Left a bit.’⟦/⟧
{Amelia|A} moves it left a bit. {She|A} has been moving things left a bit for {{her|A} cousin|P} since {the two of {them|A+P}|A+P} were six, and it’s ended in casualty twice. The diary is red leather, no larger than a slice of bread. {He|H} breathes on the lock and it opens, all by itself, as if it had been waiting for someone to be polite. {He|H} drops it in {Poppy|P}’s lap and dusts {his|H} hands.
⟦P→A i⟧‘{You|A} read it, {Mills|A}. {You|A} do voices.’⟦/⟧
⟦A→P i⟧‘{I|A}’m not doing *voices*. It’s {Granny|G}.’⟦/⟧
⟦P→A i⟧‘Then give it to {Hamza|H}.’⟦/⟧
⟦H→P i⟧‘{I|H}’ve only met {the woman|G} once! {She|G} gave {me|H} a satsuma.’⟦/⟧
⟦A→P+H i⟧‘Fine. Budge up.’⟦/⟧
@letter
4th June. {R.|R} came to tea. {She|R} put salt in it for a joke and {I|G} drank every drop sooner than let {her|R} win. {Mother|M} says {I|G} am to be nicer to {Claude|C}, who has prospects. {I|G} was nice to {him|C} for quarter of an hour.
@end
⟦H→A a⟧‘Who’s {R|R}?’⟦/⟧ {he|H} asks.
⟦A→H i⟧‘No idea.’⟦/⟧
⟦P→A i⟧‘There’s {a Rose|R} on the Christmas list. In Canada.’⟦/⟧
⟦A→P i⟧‘That’s {Auntie Rose|R}. {She|R}’s not an auntie, though, is {she|R}?’⟦/⟧
⟦P→A i⟧‘Nobody’s ever said what {she|R} is.’⟦/⟧
⟦H→A e⟧‘Keep going,’⟦/⟧ says {Hamza|H}.
@letter
19th June. Bathed at the weir with {R.|R}. {She|R} cannot swim, it turns out, and had not liked to say. {I|G} held {her|R} up. {She|R} weighs nothing in the water. {Claude|C} sat on the bank the whole time with {our|G+R} towels and talked of drainage.
30th June. {I|G} have been a coward and it is done. {He|C} asked {me|G} at the gate. {She|R} was at the window.
@end
Nobody says anything for some time. There’s the tank, ticking; there’s the Queen, or whoever it is these days, coming up through the floor from the television.
⟦P→A a⟧‘Is that it?’⟦/⟧ {she|P} says, in a voice with no jokes in it. ⟦P→A a =⟧‘Turn over.’⟦/⟧
⟦A→P a⟧‘It’s blank,’⟦/⟧ {she|A} says.
⟦P→A i⟧‘All of it?’⟦/⟧
⟦A→P i⟧‘From the thirtieth.’⟦/⟧
⟦H→A i⟧‘Try the end. People write things at the end.’⟦/⟧
⟦A→H i⟧‘Only phone numbers.’⟦/⟧ {Poppy|P} has reached across and got hold of {his|H} thumb, as {she|P} does at films. ⟦A→P+H i =⟧‘No. Wait. It’s different ink.’⟦/⟧
@letter
Boxing Day, 2009. {C.|C} buried Tuesday. {R.|R} telephoned. {She|R} asked had {I|G} learned to like salt.
@end
⟦G→A+P+H i⟧‘And had {I|G}, do {you|A+P+H} think?’⟦/⟧
@scene place=the attic | time=the next moment | pov=A | present=A,P,H,G
The torch goes out, because {Amelia|A} has dropped it. In the square of light where the ladder comes up there’s a white head, and then, a rung at a time, a cardigan.
⟦P→G i⟧‘{Granny|G}! {You|G}’re not meant to do ladders!’⟦/⟧
⟦G→P i⟧‘{You|P}’re not meant to do locks.’⟦/⟧
⟦H→G i⟧‘It was {me|H}, {Mrs. Lacey|G}. {I|H} did the lock.’⟦/⟧
⟦G→H a⟧‘With a hairpin?’⟦/⟧ {she|G} asks {him|H}.
⟦H→G i⟧‘Yes.’⟦/⟧
⟦G→H i⟧‘Which end?’⟦/⟧
⟦P→H i⟧‘*Told* {you|H}.’⟦/⟧
{She|G} holds out a hand and {he|H} takes it, and {she|G}’s up, and has lowered {herself|G} on to the trunk before anyone can fuss. {She|G} looks at the little book. {She|G} doesn’t ask for it.
⟦A→G e⟧‘{We|A+P+H}’re so sorry,’⟦/⟧ says {Amelia|A}.
⟦G→A i⟧‘Are {you|A}? {I|G}’m not. {I|G}’ve left it in plain sight for fourteen years and not one of {you|A+P} ever had the manners to pry.’⟦/⟧
⟦P→G e⟧‘Did {Grandpa|C} know?’⟦/⟧ asks {Poppy|P}.
⟦G→P i⟧‘{He|C} knew about drainage.’⟦/⟧ {She|G} smiles, not unkindly. ⟦G→P i =⟧‘{He|C} was {a good man|C} and {I|G} was nice to {him|C} for a great many quarters of an hour.’⟦/⟧
⟦A→G i⟧‘What did {you|G} tell {her|R}? On the telephone?’⟦/⟧
⟦G→A i⟧‘{I|G} said it was a long way to Canada.’⟦/⟧
⟦H→G a⟧‘It’s seven hours,’⟦/⟧ {he|H} says.
⟦A→H i⟧‘{Hamza|H}.’⟦/⟧
⟦H→A i⟧‘It is, though! {{My|H} brother|B}’s in Toronto. It’s seven hours, you get a meal and two films.’⟦/⟧
{The old woman|G} considers {him|H} for a while, {this long lad|H} with cobwebs in {his|H} hair. Then {she|G} feels in the cardigan and brings out, of all things, a satsuma.
⟦G→H a⟧‘Which films?’⟦/⟧ {she|G} asks {him|H}.

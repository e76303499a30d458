# title: The Unburnt Book
# style: third person past; British single quotes; magic school; boys' dormitory; teachers by title
# cast: P = Pascoe | Pascoe | he
# cast: L = Lindqvist | Lindqvist, Nils | he
# cast: G = Gideon Adeyemi | Gideon, Adeyemi | he
# cast: M = the Master of Wards | Master Thole, Thole, sir | he
# cast: H = the Headmistress |  | she
---
@scene place=the east dormitory | time=after lights out | pov=P | present=P,L,G
⟦P→L e⟧'It's still warm,'⟦/⟧ said {Pascoe|P}.
⟦L→P i⟧'Of course it's warm, it was in a fire.'⟦/⟧
⟦P→L i⟧'Three days ago.'⟦/⟧
{Lindqvist|L} took it from {him|P} and nearly dropped it. {He|L} was {the only boy|L} in the lower fifth with a candle that burned black, so that nobody could see it under the door, and in that dark unlight {his|L} face was all cheekbones. ⟦L→P i⟧'Where did {you|P} find it?'⟦/⟧
⟦P→L i⟧'Under {my|P} pillow.'⟦/⟧
⟦L→P i⟧'{You|P} put it there?'⟦/⟧
⟦P→L i⟧'No, {Nils|L}, that is what {I|P}'m *telling* {you|L}.'⟦/⟧
The bed curtains opposite flew open.
⟦G→P,L e⟧'Some of {us|G} have got Alchemy first thing,'⟦/⟧ {Gideon|G} complained. {His|G} hair was squashed flat on one side. Then {he|G} saw what {they|P+L} had, and all the sleep went out of {him|G}. ⟦G→P,L e =⟧'Is that...?'⟦/⟧
⟦L→G i⟧'Yes.'⟦/⟧
⟦G→L i⟧'But {we|P+L+G} burned it.'⟦/⟧
⟦L→G i⟧'Yes.'⟦/⟧
⟦G→L i⟧'{I|G} *watched* {you|L} burn it. {You|L} did the Latin.'⟦/⟧
⟦L→G a⟧'{I|L} know what {I|L} did,'⟦/⟧ {he|L} snapped. {He|L} had not slept much since. {Pascoe|P}, in the next bed, had heard {him|L} not sleeping.
⟦P→L,G a⟧'It's got a new page,'⟦/⟧ {he|P} said, because somebody had to.
{They|L+G} both looked at {him|P}.
⟦G→P i⟧'What does it say?'⟦/⟧
⟦P→G i⟧'{You|G} won't like it.'⟦/⟧
⟦G→P i⟧'{I|G} haven't liked any of it. What does it say?'⟦/⟧
{Pascoe|P} opened it on {his|P} knees. There were three lines in brown ink, in a hand {they|P+L+G} all knew, because it was on every notice in the school, and every one of {their|P+L+G} reports.
⟦P→L,G a⟧'It's just names,'⟦/⟧ {he|P} told {them|L+G}. ⟦P→L,G a =⟧'It's {our|P+L+G} names. And a date.'⟦/⟧
⟦L→P i⟧'What date?'⟦/⟧
⟦P→L i⟧'Tomorrow.'⟦/⟧
{Gideon|G} made a small noise and sat down on {Lindqvist|L}'s trunk, and it was {he|G}, in the end, who thought of it.
⟦G→P,L i⟧'That's {Thole|M}'s writing.'⟦/⟧
⟦P→G i⟧'{We|P+L} know.'⟦/⟧
⟦G→P i⟧'No, listen. {He|M} isn't meant to know there *is* a book.'⟦/⟧
⟦L→G i⟧'Unless it's {his|M}.'⟦/⟧
⟦G→L i⟧'Unless it's {his|M}. And {you|L} nicked it from the wrong shelf.'⟦/⟧
⟦L→G a⟧'{I|L} did not nick it,'⟦/⟧ said {the owner of the candle|L}, and blew it out.
There were feet on the stair.
@scene place=the east dormitory | time=a moment later | pov=P | present=P,L,G,M
A great deal can be done in the dark in four seconds. When the door opened {they|P+L+G} were three humps under three quilts, breathing like bellows, and {Pascoe|P} had a hot book down {his|P} pyjamas.
⟦M→P,L,G a⟧'Awake, {I|M} see,'⟦/⟧ said {the Master of Wards|M}.
Nobody stirred.
⟦M→L i⟧'{Lindqvist|L}. That snore is an insult to snoring.'⟦/⟧
⟦L→M i⟧'Sorry, {sir|M}.'⟦/⟧
⟦M→L i⟧'Light {your|L} candle. The ordinary one.'⟦/⟧ {He|M} was a long thin man who always seemed to be coming round a corner, and tonight {he|M} had {his|M} boots on the wrong feet. ⟦M→P,L,G a⟧'{I|M} have mislaid something,'⟦/⟧ {he|M} went on.
⟦G→M e⟧'What sort of thing, {sir|M}?'⟦/⟧ asked {Gideon|G}, all innocence.
⟦M→G i⟧'A thing that bites, {Adeyemi|G}.'⟦/⟧
The book moved. {Pascoe|P} bit {his|P} own tongue.
⟦M→P a⟧'Are {you|P} quite well?'⟦/⟧ {the Master|M} asked.
⟦P→M i⟧'Yes, {sir|M}. Cramp, {sir|M}.'⟦/⟧
⟦M→P i⟧'How long have {you|P} had it?'⟦/⟧
⟦P→M i⟧'Only tonight.'⟦/⟧
⟦M→P i⟧'And is it warm?'⟦/⟧
{He|P} looked over the edge of the quilt into that long grey face and saw, to {his|P} horror, that it was frightened. Grown-ups could be, of course. One didn't expect to be shown it.
⟦P→M e⟧'Very warm, {sir|M},'⟦/⟧ {Pascoe|P} admitted.
⟦L→P e⟧'{You *absolute* idiot|P},'⟦/⟧ groaned {Lindqvist|L}.
⟦M→L i⟧'On the contrary. What does it say?'⟦/⟧
⟦L→M i⟧'{Our|P+L+G} names. Tomorrow's date. In {your|M} writing.'⟦/⟧
⟦M→L a⟧'{I|M} have written nothing in that book for thirty years,'⟦/⟧ {the Master|M} said softly. {He|M} shut the door behind {him|M} and leaned on it. ⟦M→P,L,G a =⟧'Out of bed, {all three of {you|P+L+G}|P+L+G}. Shoes. {We|M+P+L+G} must wake {the Headmistress|H}, and {she|H} is not at {her|H} best.'⟦/⟧

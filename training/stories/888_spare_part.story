# title: Spare Part
# style: third person past; British single quotes; space station; three men; ranks and surnames; few tags, then pronoun tags
# cast: P = Commander Petrosyan | Petrosyan, Commander | he
# cast: B = Brent Sutter | Sutter, Brent | he
# cast: M = Mikhail | Mikhail, Misha | he
# cast: Y = Yevgeny | Yevgeny | he
---
@scene place=the pump room of Station Nine | time=hour thirty of the blackout | pov=B | present=P,B
⟦P→B i⟧‘How long?’⟦/⟧
⟦B→P i⟧‘For the air, or for the part?’⟦/⟧
⟦P→B i⟧‘Is there a difference?’⟦/⟧
⟦B→P i⟧‘About five hours.’⟦/⟧
⟦P→B i⟧‘In which direction?’⟦/⟧
{Sutter|B} wiped {his|B} free hand down {his|B} thigh and didn’t answer. {He|B} had {his|B} whole arm in the pump, up to the shoulder. {The commander|P} was holding the torch for {him|B}, and had been for so long that the beam had started to nod.
⟦B→P i⟧‘{You|P} could sit down.’⟦/⟧
⟦P→B i⟧‘{I|P} am perfectly comfortable.’⟦/⟧
⟦B→P i⟧‘{You|P}’re lighting {my|B} ear.’⟦/⟧
⟦P→B a⟧‘It is a handsome ear,’⟦/⟧ {he|P} said, but the light came up.
{Petrosyan|P} had been a week off retirement for, by {Sutter|B}’s reckoning, about two years. The relief ship kept not coming. Each time it didn’t, {the old man|P} would put on a clean shirt, go round every compartment, all fourteen of them, and tell people in {his|P} slow graveyard voice that there had been a small change to the calendar. Then {he|P} would go back to {his|P} cabin and unpack. {Sutter|B} had helped {him|P} once. There was nothing in the case but a suit, a jar of apricot stones, and a child’s drawing of a rocket with five windows and a face in each.
⟦P→B i⟧‘What if it were made out of something else?’⟦/⟧
⟦B→P i⟧‘Such as?’⟦/⟧
⟦P→B a⟧‘{You|B} are the engineer,’⟦/⟧ {he|P} said.
⟦B→P a⟧‘{I|B}’m {the *plumber*|B}. {The engineer|Y} went home on the last boat that came,’⟦/⟧ {he|B} said.
⟦M→B i⟧‘{He|Y} left {his|Y} toolbox, though.’⟦/⟧
The light swung round and hit {Mikhail|M} in the face. {He|M} was hanging head down out of the service hatch with a sock in {his|M} teeth, or rather now not in {his|M} teeth, and something heavy in the sock.
@scene place=the pump room | time=straight after | pov=B | present=P,B,M
⟦P→M a⟧‘{You|M} were ordered to sleep,’⟦/⟧ {the commander|P} said.
⟦M→P a⟧‘{I|M} did. It’s dull,’⟦/⟧ {he|M} said.
⟦B→M i⟧‘What’s in the sock?’⟦/⟧
⟦M→B i⟧‘A present. What do {you|B} need, is it a ring?’⟦/⟧
⟦B→M i⟧‘Forty-mil, steel, no flaws in it.’⟦/⟧
⟦M→B i⟧‘Does it matter if it’s gold?’⟦/⟧
⟦P→M i⟧‘Where did {you|M} get gold?’⟦/⟧
⟦B→P i⟧‘Gold’s no good. Gold’s butter.’⟦/⟧
⟦M→B i⟧‘What about gold on the outside?’⟦/⟧
⟦P→M i⟧‘{Misha|M}. {I|P} asked {you|M} a question.’⟦/⟧
{The boy|M} righted {himself|M}, which put {his|M} feet in {Sutter|B}’s lap. {He|M} was {the youngest of {them|P+B+M}|M} by thirty years; {he|M} had come up for one summer, to count algae. {He|M} shook the sock, and a medal fell out on the end of its ribbon, turning over and over in the torchlight as if it had all the time in the world.
⟦M→P a⟧‘It was in the bin outside {your|P} cabin,’⟦/⟧ {he|M} said. ⟦M→P a =⟧‘{I|M} thought {you|P}’d dropped it.’⟦/⟧
⟦P→M a⟧‘{I|P} did not drop it,’⟦/⟧ {he|P} answered.
⟦B→P e⟧‘That’s the Star,’⟦/⟧ said {Sutter|B}.
⟦P→B a⟧‘{I|P} know what it is,’⟦/⟧ {he|P} said.
⟦B→P i⟧‘They give out about three of those.’⟦/⟧
⟦P→B i⟧‘Four.’⟦/⟧
⟦M→P i⟧‘Why would {you|P} throw it away?’⟦/⟧
⟦B→M e⟧‘Leave it, {Misha|M},’⟦/⟧ said {Sutter|B}.
⟦M→B a⟧‘No, {I|M} want to know. {I|M}’d sleep in it,’⟦/⟧ {he|M} said.
⟦P→M i⟧‘There were five in that crew.’⟦/⟧ {Sutter|B} drew {his|B} arm out of the pump, an inch at a time, so as not to make a noise. ⟦P→M i =⟧‘They gave it to {the one|P} who came back. That is how it is awarded, {Misha|M}. {I|P} was outside, and {I|P} had the tools.’⟦/⟧
⟦M→P i⟧‘The rocket. With the faces.’⟦/⟧
⟦P→M i⟧‘{You|M} have been in {my|P} case as well?’⟦/⟧
⟦M→P a⟧‘{He|B} told {me|M},’⟦/⟧ {he|M} said.
⟦B→P i⟧‘{I|B} told {him|M} it was a good drawing. That’s all {I|B} said, {sir|P}.’⟦/⟧
Nobody held the torch any more; it had been let go, and was making its own way up towards the ceiling. In the last of the light {he|P} put out one finger and stopped the medal turning.
⟦P→B a⟧‘What is it underneath?’⟦/⟧ {he|P} asked.
⟦B→P i⟧‘Under the gilt? Steel. They make them from the hull plates.’⟦/⟧
⟦P→B i⟧‘And without the points? If {you|B} cut the points off?’⟦/⟧
⟦B→P a⟧‘{I|B} can’t do that,’⟦/⟧ {he|B} said.
⟦P→B i⟧‘{I|P} did not ask may {you|B}. {I|P} asked what would be left.’⟦/⟧
{Sutter|B} got out the callipers. {He|B} did it twice, because the first time something was the matter with {his|B} eyes.
⟦B→P a⟧‘Forty-one,’⟦/⟧ {he|B} said. ⟦B→P a =⟧‘{I|B}’d have to file it.’⟦/⟧
⟦M→B i⟧‘{I|M}’ll file it! {I|M}’ve got {Yevgeny|Y}’s file!’⟦/⟧
⟦P→M a⟧‘Then file,’⟦/⟧ {the old man|P} told {him|M}. Overhead the torch reached the ceiling, and bumped, and began to come back. ⟦P→M a =⟧‘{I|P} have been wondering for a long time what it was for.’⟦/⟧

# title: Lights Out in Room Nine
# style: third person past; British single quotes; boarding school; three girls, one teacher; nicknames; UK; typos
# cast: G = Georgina Ibbotson | Georgina, Ibby | she
# cast: P = Clover Lathbury | Clover, Clo | she
# cast: W = Wanjiru Maina | Wanjiru, Shiru | she
# cast: M = Mrs Crewe | Mrs Crewe, Crewe, Matron | she
# cast: F = Clover's sister | | she
---
@scene place=a dormitory | time=after lights out | pov=G | present=G,P,W
⟦W→P i⟧‘It’s breathing, {Clo|P}.’⟦/⟧
⟦P→W i⟧‘It is not breathing.’⟦/⟧
⟦W→P i⟧‘Put {your|P} ear on it.’⟦/⟧
⟦P→W i⟧‘*{You|W}* put {your|W} ear on it.’⟦/⟧
⟦G→P,W e⟧‘What’s breathing?’⟦/⟧ said {Georgina|G}.
Neither of {them|P+W} answered. {She|G} sat up, felt about for {her|G} glasses and found somebody’s retainer. There was a light on under the far bed, the greenish one that {Clover|P} used for reading, and two behinds in pyjamas were sticking out of it.
⟦G→P i⟧‘{Clo|P}. What have {you|P} got?’⟦/⟧
⟦P→G i⟧‘Nothing. Go back to sleep, {Ibby|G}.’⟦/⟧
⟦W→G i⟧‘It’s an egg.’⟦/⟧
⟦P→W i⟧‘{Shiru|W}!’⟦/⟧
⟦W→P a⟧‘{I|W}’m not lying to {her|G},’⟦/⟧ {she|W} protested. ⟦W→P a =⟧‘{She|G} does {my|W} Latin.’⟦/⟧
It was an egg. It was the size of a rugby ball, and it was wrapped in {Clover|P}’s second-best cardigan. Every so often it gave a slow sort of heave. {Georgina|G} knelt in front of it on the cold lino with {her|G} hands between {her|G} knees. {She|G} had been a prefect for nine days. {She|G} had been given a badge, and a little book in which to write people’s names down, and {Mrs Crewe|M} had shaken {her|G} by the hand and told {her|G} that it was a lonely business, being trusted. There wasn’t one single name in the book yet. {She|G} had drawn a horse in it.
⟦G→P i⟧‘Where did {you|P} get it?’⟦/⟧
⟦P→G i⟧‘It was in the boiler room. {I|P} only went down to dry {my|P} socks.’⟦/⟧
⟦W→P i⟧‘{You|P} told {me|W} {you|P} bought it.’⟦/⟧
⟦P→W i⟧‘{I|P} said that so {you|W}’d go halves.’⟦/⟧
⟦W→P i⟧‘{I|W} gave {you|P} four pounds!’⟦/⟧
⟦P→W i⟧‘And now {you|W} own half. That’s how it works.’⟦/⟧
⟦G→P a⟧‘Give {her|W} the four pounds back,’⟦/⟧ {she|G} ordered.
⟦P→G i⟧‘{I|P}’ve spent it. On a lamp. It’s got to be kept warm, look, it says in {{my|P} sister|F}’s notes, they want thirty-eight degrees or they come out cross.’⟦/⟧
{Wanjiru|W} had laid {her|W} cheek on the shell. {Her|W} face went soft. ⟦W→G i⟧‘It’s got two hearts, {Ibby|G}. Come and hear.’⟦/⟧
⟦G→W i⟧‘{I|G} don’t think {I|G} ought to.’⟦/⟧
⟦W→G a⟧‘Who’s going to know?’⟦/⟧ {the other girl|W} wheedled.
⟦G→W i⟧‘{Me|G}. {I|G}’ve got a *book*, {Shiru|W}.’⟦/⟧
⟦P→G i⟧‘Write it down afterwards.’⟦/⟧
⟦G→P i⟧‘After what?’⟦/⟧
⟦P→G i⟧‘After {you|G}’ve listened.’⟦/⟧
{She|G} held out for quite half a minute. Then {she|G} took off {her|G} glasses and put {her|G} ear down where {the other girl|W}’s had been, and it was warm, and it went *tuppa-tuppa, tuppa-tuppa*, like somebody running up the stairs in slippers.
{Somebody|M} was running up the stairs in slippers.
⟦P→G,W i⟧‘{Crewe|M}!’⟦/⟧ The light went out. There was a scuffle, and a thud, and the twang of springs. ⟦P→W i⟧‘Move {your|W} *leg*.’⟦/⟧
⟦W→P i⟧‘That’s not {my|W} leg, that’s the egg.’⟦/⟧
@scene place=the same dormitory | time=moments later | pov=G | present=G,P,W,M
⟦M→G,P,W i⟧‘Who’s out of bed?’⟦/⟧
No one said anything. It wasn’t easy to look asleep with an egg against one’s stomach. {Georgina|G} had no idea how it had got there; {she|G} supposed that, of {the three of {them|G+P+W}|G+P+W}, {she|G} was the one who’d stood still.
⟦M→G a⟧‘{Georgina|G},’⟦/⟧ {the matron|M} said. ⟦M→G a =⟧‘{You|G} have no glasses on.’⟦/⟧
⟦G→M i⟧‘{I|G} was asleep, {Mrs Crewe|M}.’⟦/⟧
⟦M→G i⟧‘{You|G} generally sleep in them. {I|M} take them off {you|G} at ten.’⟦/⟧
⟦P→M i⟧‘{She|G}’s got a stomach ache, {Mrs Crewe|M}. {She|G}’s been ever so brave about it.’⟦/⟧
⟦M→P i⟧‘Has {she|G}, {Clover|P}? And where exactly is the pain?’⟦/⟧
The pain heaved. {Georgina|G} clasped both arms round it and thought hard about {her|G} badge. The lino creaked. A dry palm was laid upon {her|G} forehead, and it stayed there for a moment, and then it moved down, without any hurry, and rested on top of the blanket. *Tuppa-tuppa,* went the blanket.
⟦M→G i⟧‘{I|M} see,’⟦/⟧ and then nothing more for so long that {Georgina|G} opened one eye. {Mrs Crewe|M} was smiling. {She|G} had not known that {she|M} could. ⟦M→G,P,W i⟧‘Which of {you|G+P+W} has been in {my|M} boiler room?’⟦/⟧
⟦P→M e⟧‘{Me|P}, {Matron|M},’⟦/⟧ came {Clover|P}’s voice, very small.
⟦W→M e⟧‘{I|W} own half,’⟦/⟧ said {Wanjiru|W}.
⟦M→W i⟧‘{You|W} own none of it, {Wanjiru|W}. It’s {mine|M}. {I|M} have been sitting on it since Michaelmas.’⟦/⟧
⟦G→M i⟧‘*Sitting* on it?’⟦/⟧
⟦M→G a⟧‘In the evenings,’⟦/⟧ {she|M} said. ⟦M→G a =⟧‘With {my|M} knitting. Why did {you|G} suppose that {I|M} never came to the concerts? Budge up, there’s {a good girl|G}. {You|G}’ve got it the wrong way round.’⟦/⟧

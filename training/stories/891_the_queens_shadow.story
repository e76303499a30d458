# title: The Queen’s Shadow
# style: third person past; British single quotes; royal guard and princess, then a third woman; three women; UK; epithets
# cast: I = Princess Isaura | Isaura, Highness | she
# cast: B = Bryn Tamsett | Bryn, Tamsett | she
# cast: Y = Ysolde | Ysolde | she
# cast: Q = the queen | | she
# cast: R = the boy in the kitchen | | he
---
@scene place=the princess's dressing room | time=the evening of the banquet | pov=B | present=I,B
⟦I→B i⟧‘Taste it.’⟦/⟧
⟦B→I a⟧‘{I|B} have tasted it,’⟦/⟧ {she|B} said.
⟦I→B i⟧‘Taste it again. {You|B} hardly swallowed.’⟦/⟧
{The guardswoman|B} took the cup back. It was plum cordial, too sweet. {She|B} swallowed so that it could be seen, and gave it over, and counted a hundred under {her|B} breath with {her|B} eyes on the door.
⟦I→B a⟧‘Well?’⟦/⟧ said {the princess|I}.
⟦B→I a⟧‘{I|B}’m still upright,’⟦/⟧ {she|B} said.
⟦I→B i⟧‘{You|B}’re leaning.’⟦/⟧
⟦B→I i⟧‘{I|B} always lean. It’s how {I|B} stand.’⟦/⟧
⟦I→B a⟧‘Say if {you|B} feel strange,’⟦/⟧ {she|I} ordered. Then, as if it had been got out of {her|I} with pliers: ⟦I→B a =⟧‘Please.’⟦/⟧
{Bryn Tamsett|B} had come to the palace from the fish quay, by way of the army. {She|B} had been chosen, as {the queen|Q} had let {her|B} know at the time, because {she|B} was of the right height. From behind, in a cloak, by torchlight, {she|B} would do. There were six gowns in the press next door that had been cut twice over, one for {each of {them|I+B}|I+B}, and on bad days it was {Bryn|B} who rode through the streets and waved with a gloved hand, while {the real one|I} sat in a cellar doing Latin. There had been a good many bad days since the spring. Nobody had asked {the girl in the cellar|I} what {she|I} thought about it; and {Bryn|B}, God forgive {her|B}, hadn’t either.
⟦B→I e⟧‘{I|B}’ll be wearing the green, then?’⟦/⟧ asked {Bryn|B}.
⟦I→B i⟧‘No.’⟦/⟧
⟦B→I i⟧‘The blue.’⟦/⟧
⟦I→B i⟧‘{You|B} won’t be wearing anything.’⟦/⟧ There was a short, interesting silence. {Isaura|I} went slowly scarlet. ⟦I→B i =⟧‘{You|B} won’t be wearing a *gown*. {I|I}’m going down {myself|I}.’⟦/⟧
⟦B→I i⟧‘{{Your|I} mother|Q} won’t have it.’⟦/⟧
⟦I→B i⟧‘{{My|I} mother|Q} thinks that it’s going to be {you|B}.’⟦/⟧
⟦B→I i⟧‘{I|B}’m not lying to {the queen|Q}.’⟦/⟧
⟦I→B i⟧‘{You|B} lie to the whole city every Sunday with {my|I} hat on.’⟦/⟧
@scene place=the dressing room | time=a minute later | pov=B | present=I,B,Y
{Somebody|Y} scratched at the panel. It wasn’t the door that opened, but the wall beside the stove.
⟦Y→I i⟧‘It’s in the wine. Sorry. Good evening. It’s in the wine.’⟦/⟧
⟦B→Y e⟧‘Hands!’⟦/⟧ snapped {Bryn|B}. {Her|B} sword was out.
⟦I→B i⟧‘Put that away, it’s only {Ysolde|Y}.’⟦/⟧
⟦B→I a⟧‘And who the devil’s {Ysolde|Y}?’⟦/⟧ {she|B} asked.
⟦Y→B a⟧‘{I|Y} do the stoves,’⟦/⟧ {the newcomer|Y} said. {She|Y} was forty, perhaps, grey with ash to the eyebrows, and {she|Y} regarded the point of the sword with no more than polite interest. ⟦Y→B a =⟧‘{You|B}’ve stepped over {me|Y} every morning for two years.’⟦/⟧
⟦B→Y a⟧‘{I|B} never have,’⟦/⟧ {she|B} said.
⟦Y→B i⟧‘{You|B} say ⟦B i quoted⟧“mind out”⟦/⟧.’⟦/⟧
⟦I→Y i⟧‘Which wine?’⟦/⟧
⟦Y→I i⟧‘The red, for the toast. {I|Y} saw {the boy|R} do it.’⟦/⟧
⟦I→Y i⟧‘Whose boy is {he|R}?’⟦/⟧
⟦Y→I i⟧‘{I|Y} don’t like to say.’⟦/⟧
⟦B→Y i⟧‘{You|Y}’ll say, or {I|B}’ll have it out of {you|Y}.’⟦/⟧
⟦I→B i⟧‘{Bryn|B}, for pity’s sake. Sit down, {Ysolde|Y}. Not there, there’s a pin in that one.’⟦/⟧ {The stove-woman|Y} sat, gingerly, on the edge of a gilt chair. {She|Y} left a black print of {herself|Y} on the silk. ⟦I→Y i⟧‘Was it one of {{my|I} mother|Q}’s?’⟦/⟧
{Ysolde|Y} looked into the fire. So did {the others|I+B}.
⟦Y→I a⟧‘{He|R} had the silver buttons,’⟦/⟧ {she|Y} said.
⟦B→Y i⟧‘That proves nothing. Anyone can sew on a button.’⟦/⟧
⟦I→B a⟧‘{You|B} said that rather quickly,’⟦/⟧ {the princess|I} remarked.
⟦B→I i⟧‘It’s {{your|I} mother|Q}!’⟦/⟧
⟦I→B i⟧‘Yes. And who does {{my|I} mother|Q} think will be drinking the toast?’⟦/⟧
It was quite a simple sum. It had only been that {she|B} had never before had to put {herself|B} on either side of it. {Bryn|B} lowered the sword until its tip rested on the boards. {She|B} thought of the six gowns, and of how very carefully {she|B}’d been measured.
⟦B→I a⟧‘{Me|B},’⟦/⟧ {she|B} said.
⟦I→B i⟧‘{You|B}. In the green. In front of four hundred people; and then there’s a dead princess, and a war, and {I|I} come out of a cellar in a month or so with another name.’⟦/⟧
⟦Y→I a⟧‘{She|Q}’d do that?’⟦/⟧ {the older woman|Y} asked.
⟦I→Y a⟧‘{She|Q}’s wanted that war since {I|I} was seven,’⟦/⟧ {she|I} said.
⟦B→I i⟧‘And {you|I} knew? That’s why {you|I} kept on about the cup?’⟦/⟧
⟦I→B i⟧‘{I|I} guessed. {I|I} wasn’t going to let {you|B} go down there on a guess.’⟦/⟧
⟦B→I i⟧‘So {you|I} thought {you|I}’d go down and drink it {yourself|I}?’⟦/⟧
⟦I→B e⟧‘{I|I} thought {I|I}’d *spill* it,’⟦/⟧ said {Isaura|I} with dignity. ⟦I→B e =⟧‘{I|I}’m known to be clumsy.’⟦/⟧
⟦Y→I i⟧‘There’s another way.’⟦/⟧
⟦B→Y e⟧‘What other way?’⟦/⟧ said {Bryn|B}.
⟦Y→B i⟧‘{I|Y}’m the right height, too. {I|Y}’ve often noticed it. And nobody’s ever looked at {me|Y} in {my|Y} life.’⟦/⟧
⟦I→Y a⟧‘{I|I} couldn’t ask that of {you|Y},’⟦/⟧ {she|I} said.
⟦Y→I a⟧‘{You|I} didn’t, {lamb|I},’⟦/⟧ {she|Y} said. {She|Y} had begun, calmly, to wipe the ash from {her|Y} face, and under it was a nose that both of {the younger women|I+B} had seen on every coin since {they|I+B} were born. ⟦Y→I a =⟧‘But it’s high time {I|Y} had a word with {{my|Y} sister|Q}.’⟦/⟧

# title: Page One
# style: third person past; British single quotes; newsroom at night, three women and two men; tags before and in the middle; an editor who swears by biscuits
# cast: J = Judith, night editor | Judith, Jude, boss | she
# cast: C = Carla, reporter | Carla | she
# cast: S = Sylvie, subeditor | Sylvie | she
# cast: L = Lloyd, sports | Lloyd | he
# cast: F = Frank, from the presses | Frank | he
# cast: B = the mayor | Mayor Bannerman, Bannerman | he
# cast: W = the mayor's wife | Mrs Bannerman | she
---
@scene place=the newsroom | time=twenty past ten at night | pov=C | present=J,C,S,L
{Judith|J} had the page up on the big screen and a biscuit in either hand.
⟦J→C a⟧‘It’s eleven words too long,’⟦/⟧ {she|J} said.
⟦C→J i⟧‘Cut the second paragraph.’⟦/⟧
⟦J→C i⟧‘The second paragraph’s the story.’⟦/⟧
⟦C→J i⟧‘Cut the first, then.’⟦/⟧
⟦S→C e⟧‘Can {I|S} say something about *alleged*?’⟦/⟧ said {Sylvie|S}.
⟦C→S i⟧‘No.’⟦/⟧
⟦S→C i⟧‘Only {you|C}’ve got it four times.’⟦/⟧
⟦C→S i⟧‘{He|B}’s got four lawyers, {Sylvie|S}.’⟦/⟧
⟦L→J e⟧‘If it helps, {I|L} can give {you|J} back half of the darts,’⟦/⟧ offered {Lloyd|L}.
⟦J→L i⟧‘Nobody gives back darts. What’s wrong with the darts?’⟦/⟧
⟦L→J i⟧‘They were called off. Somebody got hurt.’⟦/⟧
{The three women|J+C+S} turned round and considered {him|L}. {Lloyd|L} did sport, and also the crossword, the tides and the horoscope; {he|L} had been doing them since the ceiling was brown with smoke. {He|L} had hidden a bottle up there behind a tile in 1994, on the night they sold the building, to be drunk on the day when the paper brought down somebody that mattered. Every few years a new trainee would be shown the tile. {Carla|C} had been shown it on {her|C} second day, when {she|C} still ironed {her|C} blouses, and {she|C} had looked up at it most evenings since, over the top of the planning notices.
⟦S→L i⟧‘Hurt with a dart?’⟦/⟧
⟦L→S a⟧‘With a stool,’⟦/⟧ {he|L} said with gloom.
⟦J→L i⟧‘That’s page five. Ring them. {Carla|C}, has {he|B} called back?’⟦/⟧
⟦C→J i⟧‘Not yet.’⟦/⟧
⟦J→C i⟧‘When did {you|C} last try?’⟦/⟧
⟦C→J i⟧‘Two minutes ago. {I|C} got {{his|B} wife|W}.’⟦/⟧
⟦J→C i⟧‘And?’⟦/⟧
⟦C→J i⟧‘And {she|W} said {he|B} was in the bath, and then {I|C} heard {him|B} ask {her|W} who it was, and {he|B} didn’t sound wet.’⟦/⟧
{Sylvie|S} snorted into {her|S} tea. {She|S} put the mug down, crooked, on a proof, and pulled {herself|S} together. ⟦S→J i⟧‘{We|J+C+S+L} can’t print *didn’t sound wet*.’⟦/⟧
⟦J→S i⟧‘{We|J+C+S+L} could say *allegedly in the bath*.’⟦/⟧
⟦S→J i⟧‘That’s five.’⟦/⟧
@scene place=the newsroom | time=soon after | pov=C | present=J,C,S,L,F,W
The lift doors opened on {a small man in blue overalls|F}, who took off {his|F} ear defenders as if {he|F} were coming into church.
⟦F→J a⟧‘{I|F} need it in eight minutes, {Jude|J},’⟦/⟧ {he|F} announced.
⟦J→F i⟧‘{You|F} said half past.’⟦/⟧
⟦F→J i⟧‘{I|F} said half past if the second unit held. It hasn’t held.’⟦/⟧
⟦J→F e⟧‘{Frank|F},’⟦/⟧ said {Judith|J}, ⟦J→F e =⟧‘have a biscuit.’⟦/⟧
⟦F→J a⟧‘{I|F} don’t want a biscuit, {I|F} want a page,’⟦/⟧ {he|F} said.
⟦L→F i⟧‘Take one. {She|J} doesn’t offer twice.’⟦/⟧
{He|F} took one. A telephone began to ring, and since it was {Carla|C}’s telephone {they|J+S+L+F} all stood there watching {her|C} not pick it up.
⟦S→C e⟧‘Is that {him|B}?’⟦/⟧ asked {Sylvie|S}.
⟦C→S a⟧‘It’s {his|B} number,’⟦/⟧ {she|C} said.
⟦J→C a⟧‘Well, go on!’⟦/⟧ {the editor|J} urged.
{She|C} lifted it. {She|C} said {her|C} name, and the name of the paper, and after that {she|C} wasn’t called on to say anything for some time. {Her|C} pencil didn’t move. {Judith|J} had stopped chewing. {She|J} was {a big calm woman who had buried two husbands and a Sunday edition|J}, and only {her|J} feet, which had come out of their shoes under the desk and were standing one upon the other, showed anything.
⟦C→W a⟧‘And {you|W}’d say that on the record?’⟦/⟧ {she|C} asked at last.
Six minutes, {Frank|F} showed {them|J+C+S+L}, on {his|F} fingers. ⟦S→F a⟧‘Ssh,’⟦/⟧ {the sub|S} hissed at {him|F}, although {he|F} hadn’t spoken.
⟦C→W i⟧‘No. No, {I|C} quite understand. Thank {you|W}. Have {you|W} got somewhere to go tonight?’⟦/⟧
{She|C} put the receiver back as gently as an egg.
⟦J→C i⟧‘What did {he|B} say?’⟦/⟧
⟦C→J i⟧‘Nothing. {He|B}’s still in the bath.’⟦/⟧
⟦J→C i⟧‘Then who—’⟦/⟧
⟦C→J i⟧‘{She|W}’s got the bank statements in the boot of {her|W} car. {She|W} wants to know where {she|W} can park.’⟦/⟧
Nobody said a word. {Frank|F} lowered {his|F} hand; slowly, {he|F} put the ear defenders back on {his|F} head and went to the lift and stuck {his|F} boot in the door.
⟦F→J i⟧‘{I|F} can lose the second unit for an hour. Things fall in.’⟦/⟧
⟦J→C,S i⟧‘{Sylvie|S}, take out every *alleged*. {Carla|C}, new first par.’⟦/⟧ {Judith|J} was feeling about for {her|J} shoes. Behind {her|J} came the scrape of a chair, and another chair being put on top of it. ⟦J→L i⟧‘And {you|L} can get down from there until {we|J+C+S+L}’ve printed it.’⟦/⟧

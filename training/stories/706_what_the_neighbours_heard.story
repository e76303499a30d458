# title: What the Neighbours Heard
# style: third person past; single quotes; UK; flatmates; omniscient-ish
# cast: D = Dave Whittle | Dave, David | he
# cast: P = Piotr Zielinski | Piotr, Pete | he
# cast: S = Jonah's fiancée |  | she
# cast: N = the neighbour |  | she
# cast: J = Jonah Whittle, Dave's brother | Jonah | he
---
@scene place=the flat in Salford | time=Thursday evening | present=D,P,J
⟦D→P a⟧‘{You|P}’ve moved {my|D} mug,’⟦/⟧ {he|D} said, from the cupboard.
{Piotr|P} went on stirring. ⟦P→D i⟧‘{I|P} have not touched {your|D} mug.’⟦/⟧
⟦D→P e⟧‘It was on the left,’⟦/⟧ {Dave|D} muttered.
⟦P→D i⟧‘Then the left has moved.’⟦/⟧
⟦D→P e⟧‘{Pete|P},’⟦/⟧ {Dave|D} said.
⟦P→D i⟧‘{David|D}.’⟦/⟧
It went like this most Thursdays. One of {them|D+P} would come in wet from five-a-side and the other would be at the stove, and {they|D+P}’d argue about crockery until the pasta was done. {The downstairs neighbour|N} had a theory about it. {She|N} had told it to the postman.
⟦D→P i⟧‘Who’s used it, then? There’s lipstick on it.’⟦/⟧
⟦P→D i⟧‘That is beetroot.’⟦/⟧
⟦D→P i⟧‘{You|P} had soup out of {my|D} mug?’⟦/⟧
⟦P→D i⟧‘{I|P} had soup out of *a* mug. {I|P} did not check the passport.’⟦/⟧ {He|P} tapped the spoon on the rim of the pan, twice. {He|P} had {his|P} back turned, and it was a very straight back. ⟦P→D i =⟧‘{{Your|D} brother|J} rang.’⟦/⟧
{Dave|D} shut the cupboard. ⟦D→P i⟧‘What did {he|J} want?’⟦/⟧
⟦P→D i⟧‘To know if {you|D} are coming to the wedding.’⟦/⟧
⟦D→P i⟧‘{I|D}’ve said {I|D}’m coming.’⟦/⟧
⟦P→D i⟧‘To know if {you|D} are bringing anybody.’⟦/⟧
⟦D→P a⟧‘And what did {you|P} tell {him|J}?’⟦/⟧ {he|D} asked, rather too lightly.
⟦P→D i⟧‘{I|P} said {I|P} am only the flatmate, and {I|P} don’t know these things.’⟦/⟧
⟦D→P a⟧‘{You|P}’re not only the flatmate,’⟦/⟧ {he|D} said.
⟦P→D i⟧‘No? What else am {I|P}? {I|P} do the bins, also.’⟦/⟧
{He|D} hadn’t an answer to that, or {he|D} had one, and it had been stuck somewhere below {his|D} collar since about February. {He|D} got down a different mug. It had a cartoon of a badger on it. It’d been a present, from Kraków, wrapped in four pairs of socks.
⟦D→P i⟧‘It’s on the twelfth.’⟦/⟧
⟦P→D a⟧‘{I|P} know. It is on the fridge,’⟦/⟧ {he|P} told {him|D}.
⟦D→P i⟧‘There’s a free bar.’⟦/⟧
⟦P→D i⟧‘That is nice for {you|D}.’⟦/⟧
⟦D→P i⟧‘And a band. {Jonah|J}’s mate’s band. They’re shocking.’⟦/⟧
⟦P→D a⟧‘Why are {you|D} telling {me|P} about the band?’⟦/⟧ {he|P} said to the pasta.
⟦D→P i⟧‘{I|D}’m just saying what there is.’⟦/⟧
⟦P→D i⟧‘{You|D} are listing the wedding to {me|P}.’⟦/⟧
⟦D→P a⟧‘{I|D}’m not *listing* it,’⟦/⟧ {he|D} said.
And it was then, of course, because nobody in that family had ever knocked, that the front door opened and the hall filled up with carrier bags.
⟦J→D,P a⟧‘Only {me|J}!’⟦/⟧ {the groom|J} called. ⟦J→D,P a =⟧‘{I|J}’ve got the waistcoats. Is that carbonara? {David|D}, strip. Let’s see if it does up.’⟦/⟧
⟦D→J i⟧‘Now?’⟦/⟧
⟦J→D i⟧‘{She|S} wants pictures. Arms up. God, {you|D}’re damp.’⟦/⟧ {Jonah|J} had {him|D} out of the football shirt and into grey silk in about nine seconds; {he|J}’d been dressing {{his|J} little brother|D} since 1994. {He|J} tugged. {He|J} stood back. ⟦J→D i =⟧‘It gapes.’⟦/⟧
⟦D→P i⟧‘It doesn’t gape.’⟦/⟧
⟦J→P a⟧‘Does it gape, {Pete|P}?’⟦/⟧ {he|J} wanted to know.
{Piotr|P} had turned round at last. {He|P} had the spoon in {his|P} hand and it was dripping on the lino, and {he|P} did not appear to know it.
⟦P→J e⟧‘No,’⟦/⟧ said {Piotr|P}. ⟦P→J e =⟧‘It does not gape.’⟦/⟧
{Jonah|J} looked at {him|P}. {He|J} looked at the spoon, and the small white puddle. Slowly, like a man watching a favourite come up on the rails, {he|J} turned to see what {{his|J} brother|D} was doing, which was going the colour of the beetroot.
⟦J→D,P a⟧‘Oh, {you|D+P} are *joking*,’⟦/⟧ {he|J} breathed.
⟦D→J i⟧‘Shut up.’⟦/⟧
⟦J→D i⟧‘How long?’⟦/⟧
⟦D→J a⟧‘There isn’t a how long. Shut *up*, {Jonah|J},’⟦/⟧ {he|D} said.
⟦P→D i⟧‘How long what?’⟦/⟧
⟦D→P a⟧‘Nothing. {He|J}’s being a prat,’⟦/⟧ {he|D} answered.
⟦J→D i⟧‘{I|J} owe {her|S} forty quid,’⟦/⟧ and {he|J} began to laugh. {He|J} picked up {his|J} bags, still laughing, and backed out into the hall. ⟦J→D i =⟧‘Keep the waistcoat on. {I|J}’ll put {you both|D+P} on table two. Carry on! Mind the pasta!’⟦/⟧
The door banged. Down on the first floor, {someone|N} turned {her|N} telly off to hear better.
⟦P→D a⟧‘What does {he|J} owe?’⟦/⟧ {he|P} asked.
⟦D→P i⟧‘Forty quid.’⟦/⟧
⟦P→D a⟧‘For what?’⟦/⟧ {he|P} asked.
⟦D→P i⟧‘{She|S} bet {him|J} {I|D}’d never ask {you|P}.’⟦/⟧ {He|D} looked down at {himself|D}, all grey silk and mud to the knee. ⟦D→P i =⟧‘And {he|J} bet {her|S} {I|D} would, {I|D} think. Or the other way about.’⟦/⟧
⟦P→D e⟧‘Ask {me|P} what?’⟦/⟧ asked {Piotr|P}.
⟦D→P i⟧‘{You|P} know what.’⟦/⟧
⟦P→D i⟧‘{I|P} know what. {I|P} would like to hear how it goes in English.’⟦/⟧
⟦D→P a⟧‘Come to the wedding,’⟦/⟧ {he|D} said. It came out hoarse. ⟦D→P a =⟧‘With {me|D}. Not as the flatmate.’⟦/⟧
{Piotr|P} considered this for the length of time that it takes a pan of carbonara to become scrambled eggs. Then {he|P} laid the spoon down on the worktop, on the left, just where the mug had used to be.
⟦P→D a⟧‘It does gape,’⟦/⟧ {he|P} told {him|D}. ⟦P→D a =⟧‘A little. Here. {I|P} will fix it.’⟦/⟧

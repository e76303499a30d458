# title: Hut Three
# style: third person present; straight quotes; three men snowed in, a fourth on the radio; no women; missing commas; lines led in by full stops
# cast: T = Trond | Trond | he
# cast: G = Geir | Geir, the older man | he
# cast: B = Bartek | Bartek, the guest, the Pole | he
# cast: R = Bartek's brother | | he
# cast: H = Hakon at base | Hakon, base | he
---
@scene place=a mountain hut | time=night, a storm | pov=T | present=T,G,B,H
The stove is out of wood and the window is out of light, and {Geir|G} has been kneeling at the radio for so long that {his|G} socks have begun to steam.
{Hakon|H}'s voice on the set, chopped small: ⟦H→G e⟧"Three, say again how many."⟦/⟧
⟦G→H i⟧"Three at Three."⟦/⟧
⟦H→G i⟧"Three what?"⟦/⟧
⟦G→H i⟧"Men, {Hakon|H}. In the hut. {We|T+G} found {the Pole|B}."⟦/⟧
{The Pole|B} lifts {his|B} hand from under four blankets, as though {base|H} could see. {Trond|T} has still got one of {his|B} boots in {his|T} lap. It won't come off and it's going to have to, and {Trond|T} has been turning the knife over and over, hoping that {somebody older|G} will notice and do it for {him|T}.
⟦B→T i⟧"{You|T} can cut."⟦/⟧
⟦T→B i⟧"It's a good boot."⟦/⟧
⟦B→T i⟧"It was good boot yesterday. Today it's a bucket."⟦/⟧
⟦T→B i⟧"Can {you|B} feel that?"⟦/⟧
⟦B→T i⟧"What?"⟦/⟧
⟦T→B i⟧"{I|T}'m pinching {you|B}."⟦/⟧
⟦B→T i⟧"Then no."⟦/⟧
{Geir|G} doesn't turn round. It's just the back of {his|G} head that answers. ⟦G→T i⟧"Cut it, {lad|T}."⟦/⟧
{He|T} cuts it. The leather makes a noise like bread. Underneath there's one sock, then another sock, then a plastic bag from a supermarket in Gdynia, and under the bag a foot the colour of candles. {Trond|T} took the rescue course two winters ago in a warm gymnasium, with a mannequin called Berit who had no feet at all. {He|T} was top of the class. {He|T} remembers that there was cake, and that the instructor kept on saying it was the quiet ones they ought to worry about, and that {Geir|G}, who was only there to renew {his|G} card, fell asleep against the wall bars.
⟦T→B i⟧"{I|T}'m going to put it under {my|T} jumper."⟦/⟧
⟦B→T a⟧"{We|T+B} only just met"⟦/⟧ {the guest|B} says.
⟦T→B i⟧"Give it here."⟦/⟧ {Bartek|B} looks at the ceiling. ⟦T→B i =⟧"Come on, the both. Jesus, {you|B}'re cold."⟦/⟧
⟦B→T i⟧"And {you|T} have a very hairy stomach."⟦/⟧
⟦T→B i⟧"Thank {you|B}."⟦/⟧
⟦B→T i⟧"It's nice. Like a dog."⟦/⟧
{Trond|T} is glad of the dark. By the wall the static rises and sinks and gives a number, or something near it, and {the older man|G} reaches back without looking and snaps {his|G} fingers for the pencil.
⟦H→G i⟧"Not before ten. The wind has to drop under twenty."⟦/⟧
⟦G→H i⟧"It's {his|B} feet, {Hakon|H}."⟦/⟧
⟦H→G i⟧"Can {he|B} walk?"⟦/⟧
⟦B→G i⟧"{He|B} can hear also."⟦/⟧
⟦H→G i⟧"Who was that?"⟦/⟧
⟦G→H i⟧"{Him|B}."⟦/⟧
⟦H→G i⟧"Tell {him|B} {he|B}'s {an idiot|B}."⟦/⟧
{Geir|G} lowers the handset. {He|G} twists on {his|G} knees and studies what {he|G} sees on the bench: the blankets, the boot in its two halves, {the boy|T} with {another man|B}'s feet up {his|T} shirt. It takes {him|G} some time to finish looking.
⟦G→B e⟧"{He|H} sends {his|H} regards,"⟦/⟧ is how {Geir|G} puts it.
⟦B→G i⟧"{I|B} heard the regards."⟦/⟧
⟦G→B i⟧"What were {you|B} doing up there with a supermarket bag?"⟦/⟧
⟦B→G i⟧"Taking a photo for {{my|B} brother|R}. {He|R} did it in June, you see. {He|R} said anyone could."⟦/⟧
⟦T→B i⟧"In June anyone could."⟦/⟧
⟦B→T i⟧"Yes. This {he|R} left out."⟦/⟧
Nobody laughs, and then it is the radio that starts it: a wheeze, a crackle, {Hakon|H} forty kilometres off with {his|H} thumb stuck on the button. {Geir|G} goes next. {He|G} laughs with {his|G} whole back. {Trond|T} can feel it coming up through the foot before {he|T} hears it, the ribs of the blankets going in and out.
⟦B→T i⟧"Ow."⟦/⟧
⟦T→B i⟧"Ow?"⟦/⟧
⟦B→T i⟧"Ow, the left. It's burning."⟦/⟧
⟦T→G i⟧"{Geir|G}! {He|B} says it burns."⟦/⟧
⟦G→B i⟧"Burns how?"⟦/⟧
⟦B→G i⟧"Like the devil is eating it."⟦/⟧
{The older man|G} closes {his|G} eyes. When {he|G} opens them {he|G} lifts the handset again, and what {he|G} says into it {he|G} says in the voice from the gymnasium, the one {he|G} must have been keeping in {his|G} sleep. ⟦G→H a⟧"Base, Three. {He|B} has pain in the left foot. Good pain. Ten o'clock will do."⟦/⟧
⟦H→G i⟧"And the right?"⟦/⟧
The question goes along the bench. {Trond|T} spreads {his|T} palm flat over the wool, where the other heel is, and waits.
⟦B→T i⟧"{You|T} pinch?"⟦/⟧
⟦T→B i⟧"No. That's only {my|T} hand."⟦/⟧
⟦B→T e⟧"Ah"⟦/⟧ {Bartek|B} breathes out. ⟦B→T e =⟧"Then it's also fine. Leave it there."⟦/⟧

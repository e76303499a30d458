# title: Between Six and Seven
# style: third person past; straight quotes; exes, two women in a lift; engineer by intercom; long untagged exchanges
# cast: S = Sadie Okell | Sadie, Sades | she
# cast: L = Leyla | Leyla, Ley | she
# cast: C = the man on the intercom | Clive | he
# cast: P = Leyla's girlfriend | Pooja | she
# cast: T = Clive's lad | | he
# cast: Q = the cat | | he
# cast: R = the cab driver | | he
---
@scene place=the lift | time=Friday evening | pov=S | present=S,L,C
⟦L→S i⟧"Did {you|S} press it again?"⟦/⟧
⟦S→L i⟧"{I|S} pressed it three times."⟦/⟧
⟦L→S i⟧"Hold it down."⟦/⟧
⟦S→L i⟧"{I|S} am holding it down."⟦/⟧
⟦L→S i⟧"Let {me|L}."⟦/⟧
{Sadie|S} let {her|L}. It made no difference. The lift hung where it was, somewhere between six and seven, with the light buzzing and a bag of cat litter leaning on both {their|S+L} ankles.
⟦L→S a⟧"Well, this is perfect,"⟦/⟧ {she|L} said to the ceiling.
⟦S→L a⟧"{I|S} told {you|L} {I|S} could carry it up,"⟦/⟧ {she|S} said.
⟦L→S a⟧"With {your|S} shoulder?"⟦/⟧ {she|L} said.
⟦S→L i⟧"{My|S} shoulder's fine."⟦/⟧
⟦L→S i⟧"Since when?"⟦/⟧
⟦S→L i⟧"Since {I|S} had it done. In April."⟦/⟧
⟦L→S i⟧"{You|S} had the operation? {You|S} didn't tell {me|L}."⟦/⟧
⟦S→L a⟧"{We|S+L}'d split up,"⟦/⟧ {she|S} pointed out. ⟦S→L a =⟧"{I|S} didn't think {I|S} had to send a newsletter."⟦/⟧
{The other woman|L} took {her|L} finger off the button. In the scratched steel of the door there were two smears, a tall red one and a short grey one, and {Sadie|S} watched the red one push up its sleeves. It was odd what you kept. {She|S} couldn't have said what {they|S+L}'d fought about that last night, not with any confidence, only that it began with the dishwasher; but {she|S} knew that when those sleeves went up, somebody was about to be asked something, and that there'd be no getting round it.
⟦L→S a⟧"Who drove {you|S} home?"⟦/⟧ {she|L} asked, on cue.
⟦S→L i⟧"From where?"⟦/⟧
⟦L→S i⟧"From the hospital. They don't let {you|S} go on {your|S} own, somebody has to sign for {you|S}."⟦/⟧
⟦S→L a⟧"{I|S} got a cab,"⟦/⟧ {she|S} said.
⟦L→S i⟧"{Sadie|S}."⟦/⟧
⟦S→L i⟧"{I|S} told them {the driver|R} was {{my|S} cousin|R}."⟦/⟧
⟦L→S a⟧"{You|S} haven't got a cousin,"⟦/⟧ {she|L} said.
⟦S→L i⟧"{He|R} signed it very nicely."⟦/⟧
It wasn't the reaction {she|S} had expected. {Leyla|L} slid down the wall until {she|L} was sitting on the litter, and put {her|L} face in {her|L} hands, and {her|L} shoulders shook. It took a good few seconds to see which kind of shaking it was.
⟦S→L a⟧"It's not that funny,"⟦/⟧ {she|S} said.
⟦L→S a⟧"It is a bit,"⟦/⟧ {she|L} said, muffled.
⟦S→L i⟧"{He|R} came in for a glass of water, and {he|R} fixed the tap."⟦/⟧
⟦L→S i⟧"The tap got fixed? {I|L} asked {you|S} for two *years*."⟦/⟧
⟦S→L i⟧"{I|S} know. {I|S} thought of {you|L}. {I|S} nearly rang."⟦/⟧
⟦L→S a⟧"Why didn't {you|S}?"⟦/⟧ {she|L} asked.
⟦S→L i⟧"{Pooja|P} would've picked up."⟦/⟧
Nothing from the litter. Up in the shaft, something clanked, and both smears in the door looked up, and it stopped.
⟦L→S a⟧"{She|P}'s gone,"⟦/⟧ {she|L} said finally. ⟦L→S a =⟧"{She|P} went in March."⟦/⟧
⟦S→L i⟧"March? So in April..."⟦/⟧
⟦L→S i⟧"In April {I|L}'d have driven {you|S} home, yes."⟦/⟧
⟦C→S,L a⟧"Evening, {ladies|S+L},"⟦/⟧ boomed the grille, and {both of {them|S+L}|S+L} screamed.
⟦S→C i⟧"Who's that?"⟦/⟧
⟦C→S i⟧"{Clive|C}, from Apex Lifts. How many of {you|S+L} are in there?"⟦/⟧
⟦S→C i⟧"Two."⟦/⟧
⟦L→C i⟧"And a cat's worth of litter."⟦/⟧
⟦C→L i⟧"Is there a cat?"⟦/⟧
⟦L→C i⟧"Not in here. {He|Q}'s up on nine, {he|Q}'s got a blocked bladder and {he|Q}'s due a tablet at eight."⟦/⟧
⟦C→L i⟧"What time do {you|L} make it now?"⟦/⟧
⟦S→C i⟧"Ten to."⟦/⟧
⟦C→S i⟧"And is it {you|S} or {the other lady|L} who's the owner?"⟦/⟧
It ought to have been easy enough. {They|S+L} looked at {each other|S+L}, or rather the red smear looked at the grey one. {He|Q}'d been bought as a kitten, for the pair of {them|S+L}, out of a cardboard box in Hull; {he|Q}'d slept on one pillow and been sick on the other, quite impartially, for six years.
⟦L→C i⟧"{She|S} is."⟦/⟧
⟦S→L a⟧"{You|L}'ve got {him|Q},"⟦/⟧ {she|S} objected.
⟦L→S i⟧"{You|S} named {him|Q}."⟦/⟧
⟦C→S,L i⟧"Only there's a spare key with the porter, see. If one of {you|S+L}'d say yes, {{my|C} lad|T} can nip up."⟦/⟧
⟦S→C i⟧"Yes."⟦/⟧
⟦L→C i⟧"Yes. Tell {him|T} the tablet's on the microwave. {He|T}'ll want to wrap it in ham."⟦/⟧
⟦S→L a⟧"{He|Q} likes ham now?"⟦/⟧ {she|S} asked.
⟦L→S i⟧"Only since {you|S} left. {He|Q} went off fish."⟦/⟧
⟦C→S,L i⟧"Right {you|S+L} are. Sit tight. It'll be about forty minutes."⟦/⟧
⟦L→C i⟧"Forty?"⟦/⟧
⟦C→L i⟧"{I|C}'m in Croydon, {{my|C} love|L}."⟦/⟧
The grille clicked. The light went on buzzing, and {Sadie|S}, whose shoulder was in fact killing {her|S}, put {her|S} back against the wall and came down it a bit at a time. There was just room on the bag if nobody minded about hips.
⟦L→S a⟧"{You|S}'re holding it funny,"⟦/⟧ {she|L} said.
⟦S→L i⟧"No {I|S}'m not."⟦/⟧
⟦L→S i⟧"Give it here."⟦/⟧ {Sadie|S} didn't move. ⟦L→S i =⟧"Give {me|L} the arm, {you stubborn cow|S}. {I|L}'m not going to bite it."⟦/⟧
It was given. Two thumbs went in under the blade, just where they always used to, and found the knot as if they had left it there themselves.
⟦S→L i⟧"What was it {we|S+L} fought about?"⟦/⟧
⟦L→S i⟧"When?"⟦/⟧
⟦S→L i⟧"The last time. The dishwasher."⟦/⟧
⟦L→S a⟧"{You|S} put the knives in pointing up,"⟦/⟧ {she|L} said.
⟦S→L i⟧"Is that all?"⟦/⟧
⟦L→S a⟧"{I|L} said {you|S}'d have somebody's hand off,"⟦/⟧ {she|L} said, not stopping, ⟦L→S a =⟧"and {you|S} said, whose, there's only {us|L+S}. And {you|S} said it like it was a complaint."⟦/⟧
⟦S→L i⟧"It wasn't."⟦/⟧
⟦L→S i⟧"Wasn't it?"⟦/⟧
⟦S→L i⟧"No. Ow. {I|S} think it was meant to be the good part."⟦/⟧

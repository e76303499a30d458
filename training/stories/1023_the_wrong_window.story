# title: The Wrong Window
# style: third person past; straight quotes; prince and two guards; three men; surnames and titles; missing commas; comic
# cast: L = Prince Leandro | Leandro, Highness, the prince | he
# cast: B = Sergeant Braddock | Braddock, Sergeant, Sarge | he
# cast: S = Archie Stagg | Stagg, Archie | he
# cast: K = the king | | he
# cast: W = Braddock's wife | | she
---
@scene place=under the palace wall | time=past midnight | pov=S | present=S,B,L
⟦S→B i⟧"There's a leg coming out of that window."⟦/⟧
⟦B→S i⟧"No there isn't."⟦/⟧
⟦S→B i⟧"{Sarge|B}. It's got a boot on."⟦/⟧
⟦B→S a⟧"{I|B} see no leg"⟦/⟧ {he|B} said, facing the other way. ⟦B→S a =⟧"{I|B} see a wall. Describe the wall to {me|B}, {Stagg|S}."⟦/⟧
⟦S→B i⟧"It's a wall with a leg on it."⟦/⟧
{Braddock|B} sighed. {He|B} had been in the Household Guard for twenty-two years, and it was {Stagg|S}'s second night. It had been explained to {the new man|S} that morning that the job had three parts, which were standing up, keeping clean, and not seeing things; and {he|S} had nodded, and {he|S} had even written it down. But {he|S} came of a family of gamekeepers. {He|S} had spent {his|S} whole life being paid to see things, and it wasn't a habit a man could drop in a day.
⟦S→B i⟧"There's two now."⟦/⟧
⟦B→S i⟧"Two men?"⟦/⟧
⟦S→B i⟧"Two legs. {He|L}'s hanging by {his|L} hands."⟦/⟧
⟦B→S i⟧"How high up?"⟦/⟧
⟦S→B i⟧"{I|S} thought {you|B} couldn't see {him|L}."⟦/⟧
⟦B→S i⟧"{I|B} can't. {I|B}'m asking how high up it is that {I|B} can't see {him|L}."⟦/⟧
There was a short, tearing sound, and then a long one, and then something large went into the rosebush.
⟦S→B i⟧"Not high"⟦/⟧ and {Stagg|S} lowered {his|S} lantern.
@scene place=under the palace wall | time=moments later | pov=S | present=S,B,L
⟦L→S,B i⟧"Nobody move. Nobody saw that. Ow."⟦/⟧
⟦B→L i⟧"Saw what, {Highness|L}?"⟦/⟧
⟦L→B i⟧"{Good man|B}. Is it {Braddock|B}?"⟦/⟧
⟦B→L i⟧"It is."⟦/⟧
⟦L→B i⟧"Who's {the other one|S}?"⟦/⟧
⟦S→L a⟧"{Stagg|S}, {sir|L}"⟦/⟧ {he|S} offered. ⟦S→L a =⟧"{Your|L} trousers have come off."⟦/⟧
{The sergeant|B} shut {his|B} eyes. From the rosebush there was nothing at all, for a time; and then a very young voice, all the prince gone out of it. ⟦L→S i⟧"All the way off?"⟦/⟧
⟦S→L i⟧"They're up there. On the nail."⟦/⟧
⟦L→S i⟧"Could {you|S} reach them?"⟦/⟧
⟦S→L i⟧"Not without the ladder."⟦/⟧
⟦L→S i⟧"Have {you|S+B} got a ladder?"⟦/⟧
⟦B→L e⟧"{We|B+S} have not"⟦/⟧ said {Braddock|B} firmly, ⟦B→L e =⟧"because if {we|B+S} had a ladder {we|B+S}'d have to sign for it, and say what it was for. {Highness|L}, whose window was that?"⟦/⟧
⟦L→B i⟧"{Mine|L}."⟦/⟧
⟦B→L i⟧"{You|L} were climbing out of {your|L} own window?"⟦/⟧
⟦L→B i⟧"{I|L}'m *locked in*, {Braddock|B}. {{My|L} father|K}'s locked {me|L} in. {I|L} told {him|K} {I|L}'d not marry anyone {I|L} hadn't met, and {he|K} said that in that case {I|L} might stop in {my|L} room until the wedding."⟦/⟧
{The older guard|B} said nothing. {He|B} had taken off {his|B} cloak while {the boy|L} was talking and now {he|B} held it out at arm's length, over the roses, with {his|B} head turned away. A scratched hand came up and took it.
⟦S→B e⟧"That's not right"⟦/⟧ {Stagg|S} said.
⟦B→S i⟧"It's not {our|B+S} business if it's right."⟦/⟧
⟦S→B i⟧"{He|L}'s what, nineteen? {I|S}'d a bull once that--"⟦/⟧
⟦B→S i⟧"{Stagg|S}."⟦/⟧
⟦S→B i⟧"{I|S}'m only saying. You let the bull have a look at the cow first."⟦/⟧
⟦L→S a⟧"Thank {you|S}"⟦/⟧ said {the prince|L}, from inside the cloak. {He|L} had got to {his|L} feet. There was a rose in {his|L} hair, and {he|L} stood about as tall as {Stagg|S}'s chin. ⟦L→S a =⟧"Nobody in the whole council put it half so well. Which way's the stables?"⟦/⟧
⟦S→L i⟧"Left, past the--"⟦/⟧
⟦B→S i⟧"{He|L} *knows* which way the stables are, {he|L}'s lived here since {he|L} was born. {He|L}'s asking if {we|B+S}'re going to stop {him|L}."⟦/⟧
{Leandro|L} didn't deny it. {He|L} looked from {one|B} to {the other|S}, hugging {himself|L}. {Stagg|S} waited to be told. It came to {him|S} slowly, watching {the sergeant|B}'s big jaw work, that nobody was going to.
⟦S→B i⟧"{Sarge|B}? Are {we|B+S}?"⟦/⟧
⟦B→S a⟧"{I|B} met {{my|B} wife|W} at the altar"⟦/⟧ {he|B} said, to no one in particular. ⟦B→S a =⟧"{I|B}'d never set eyes on {her|W}. Thirty years come August."⟦/⟧
⟦L→B a⟧"And were {you|B} happy?"⟦/⟧ {the young man|L} asked, not moving.
⟦B→L i⟧"Eleven of them {she|W} threw plates."⟦/⟧
⟦L→B i⟧"What about the rest?"⟦/⟧
⟦B→L i⟧"{We|B+W} bought tin."⟦/⟧ {He|B} turned round, heavily, to the wall, and clasped {his|B} hands behind {him|B}. ⟦B→S i⟧"Describe the garden to {me|B}, {Stagg|S}."⟦/⟧
It took {him|S} a moment. When {he|S} had understood, {he|S} grinned all over {his|S} face, and turned round too, until {they|B+S} stood shoulder to shoulder with {their|B+S} noses to the stone. There were quick bare footsteps on the gravel behind {them|B+S}. They went left.
⟦S→B i⟧"It's a garden, {Sarge|B}. There's nobody in it."⟦/⟧
⟦B→S i⟧"{Good lad|S}. Now fetch {me|B} that ladder."⟦/⟧

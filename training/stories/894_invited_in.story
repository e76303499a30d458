# title: Invited In
# style: third person past; British single quotes; UK; vampires and a lodger; two women, then a third; few tags; phone text
# cast: M = Marguerite | Marguerite, Rita | she
# cast: S = Sharon Tuckwell | Sharon, Shaz | she
# cast: L = Leocadia | Leocadia | she
# cast: K = Sharon's son | Kai | he
# cast: B = Sharon's husband | Barry | he
# cast: Q = the old Queen | Anne | she
---
@scene place=the front door of 14 Balmoral Close | time=a little after eleven at night | pov=S | present=S,M
⟦S→M e⟧‘{You|M}’ve not got the dog, then?’⟦/⟧ said {Sharon|S}.
⟦M→S i⟧‘{I|M} beg {your|S} pardon?’⟦/⟧
⟦S→M a⟧‘On the phone {you|M} said {you|M} might have a dog,’⟦/⟧ {she|S} said.
⟦M→S i⟧‘{I|M} said that {I|M} might be followed by one. It has gone.’⟦/⟧
⟦S→M i⟧‘Well, that’s a shame. {I|S} like a dog. Shoes off, if {you|M} don’t mind, it’s a new carpet.’⟦/⟧
{The woman on the mat|M} didn’t move. {She|M} was tall and rather grey in the face, with a good coat and no luggage but a vanity case, and {she|M} stood with {her|M} toes exactly at the edge of the metal strip as though somebody had drawn it there in chalk.
⟦M→S a⟧‘May {I|M} come in?’⟦/⟧ {she|M} said.
⟦S→M i⟧‘{I|S} just said, shoes off.’⟦/⟧
⟦M→S i⟧‘It isn’t quite the same thing.’⟦/⟧
⟦S→M i⟧‘Is it not?’⟦/⟧
⟦M→S i⟧‘{I|M} need it in words.’⟦/⟧
{Sharon|S} had let rooms for six years, ever since {Barry|B} and the business with the boat. {She|S} had had a lad who slept in the bath. {She|S} had had a retired bishop, and a lady with an imaginary husband who’d paid for two breakfasts. You took folk as you found them, was {her|S} view, provided that they rinsed round the basin, and if {this one|M} wanted it in words then words were free. All the same, {she|S} found that {she|S} had taken a step back into the hall. It was the coat, maybe. It was dripping, and it hadn’t rained since Sunday.
⟦S→M i⟧‘Is that blood?’⟦/⟧
⟦M→S i⟧‘Yes.’⟦/⟧
⟦S→M i⟧‘Is it {yours|M}?’⟦/⟧
⟦M→S i⟧‘For the most part.’⟦/⟧
⟦S→M a⟧‘Then come *in*, {you daft article|M},’⟦/⟧ {she|S} said. ⟦S→M a =⟧‘Come in, sit down. Never mind the shoes.’⟦/⟧
@scene place=Sharon's kitchen | time=a quarter of an hour later | pov=S | present=S,M,L
It was a good clean hole, under the ribs. You could have got a broom handle in.
⟦S→M a⟧‘What did that?’⟦/⟧ {she|S} asked.
⟦M→S a⟧‘A broom handle,’⟦/⟧ {she|M} said.
⟦S→M i⟧‘{You|M} want the hospital.’⟦/⟧
⟦M→S i⟧‘They’d only look for a pulse. It upsets them.’⟦/⟧ {Sharon|S} wrung out the flannel. {She|S} wrung it rather longer than it needed. ⟦M→S i =⟧‘{You|S} aren’t going to scream, are {you|S}?’⟦/⟧
⟦S→M i⟧‘{{My|S} lad|K}’s asleep.’⟦/⟧
⟦M→S a⟧‘How old is {he|K}?’⟦/⟧ {she|M} asked.
⟦S→M i⟧‘Nine. And if {you|M} so much as look at {him|K} with {your|M} mouth open {I|S}’ll find another broom.’⟦/⟧
⟦M→S e⟧‘That’s fair,’⟦/⟧ said {Marguerite|M}.
⟦S→M i⟧‘Who’s after {you|M}?’⟦/⟧
⟦M→S i⟧‘{{My|M} wife|L}.’⟦/⟧
The letter box rattled. Neither of {them|S+M} had heard the gate. Then a voice came down the hall, quite close to the floor, with a smile in it, and every hair on {Sharon|S}’s arms stood up.
⟦L→M i⟧‘{Rita|M}. {Rita|M}, {{my|L} heart|M}. {I|L} can smell the antiseptic.’⟦/⟧
⟦M→S a⟧‘Don’t answer,’⟦/⟧ {she|M} whispered.
⟦L→S i⟧‘And {you|S}, {madam|S}? Won’t {you|S} open up?’⟦/⟧
⟦S→L e⟧‘It’s gone eleven!’⟦/⟧ shouted {Sharon|S}.
⟦M→S i⟧‘{I|M} said *don’t answer*.’⟦/⟧
⟦S→M i⟧‘{She|L} asked. {I|S} wasn’t brought up in a barn.’⟦/⟧
⟦L→S i⟧‘{I|L} only want what’s {mine|L}.’⟦/⟧
⟦S→L i⟧‘And what’s that, when it’s at home?’⟦/⟧
⟦L→S i⟧‘{She|M} has taken a vanity case.’⟦/⟧
{They|S+M} both looked at it. It sat on the worktop between the toaster and {Kai|K}’s lunch box. {Sharon|S} raised {her|S} eyebrows. {The other woman|M}, after a moment, flicked up the catches and turned it round. There were no jewels in it. There was a lining of white satin, and on that about a pound and a half of earth.
⟦S→M i⟧‘It’s soil.’⟦/⟧
⟦M→S i⟧‘It’s {hers|L}. It’s from {her|L} grave. {She|L} can’t sleep without it, and {I|M} thought, if {I|M} had it, {she|L} would have to talk to {me|M}.’⟦/⟧
⟦S→M i⟧‘Talk about what?’⟦/⟧
⟦M→S i⟧‘Anything! {She|L} hasn’t spoken at dinner since {the old Queen|Q} died.’⟦/⟧
⟦S→M a⟧‘{Which old Queen|Q}?’⟦/⟧ {she|S} asked.
⟦M→S i⟧‘{Anne|Q}.’⟦/⟧
⟦L→M a⟧‘{You|M} could have *asked* {me|L} to talk,’⟦/⟧ said {the letter box|L}, less smoothly.
⟦M→L i⟧‘{I|M} did. {You|L} said, ⟦L i quoted⟧“pass the decanter”⟦/⟧.’⟦/⟧
⟦S→L e⟧‘Was it {you|L} with the broom?’⟦/⟧ called {Sharon|S}.
⟦L→S i⟧‘There was a scuffle. {I|L} was upset. Is it deep?’⟦/⟧
⟦S→L i⟧‘{I|S}’ve seen worse.’⟦/⟧
⟦M→L e⟧‘It’s *very* deep,’⟦/⟧ {Marguerite|M} called.
⟦L→M i⟧‘Oh, {{my|L} love|M}.’⟦/⟧
{Somebody on the far side of {Sharon|S}’s front door|L} had begun to cry. {Sharon|S} knew a bit about that. {She|S} had done some of it {herself|S}, on that same mat, in {her|S} nightie, the week of the boat. {She|S} put the flannel in the sink and dried {her|S} hands finger by finger.
⟦S→M a⟧‘Is {she|L} house-trained?’⟦/⟧ {she|S} asked.
⟦M→S i⟧‘Perfectly.’⟦/⟧
⟦S→L e⟧‘Right,’⟦/⟧ bellowed {Sharon|S}. ⟦S→L e =⟧‘{You|L} can come in, but it’s shoes off. It’s eighty a week for a double. And {I|S} want a word with {you|L} about that broom.’⟦/⟧

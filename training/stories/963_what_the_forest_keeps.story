# title: What the Forest Keeps
# style: first person past; British single quotes; brother, sister and their father; narrator named only in speech
# cast: N = Gosia | Gosia, Gosh | she | narrator
# cast: K = Kuba, her brother | Kuba | he
# cast: F = their father | Tata, the old man | he
# cast: M = their mother | Mama | she
# cast: D = the specialist | | she
---
@scene place=a pine forest near the village | time=an early September morning | pov=N | present=N,K,F
⟦K→N i⟧‘Is this one?’⟦/⟧
⟦N→K i⟧‘That’s a pine cone.’⟦/⟧
⟦K→N i⟧‘Underneath it.’⟦/⟧
⟦N→K i⟧‘Underneath it is a sock, {Kuba|K}.’⟦/⟧
⟦K→N a⟧‘Whose sock?’⟦/⟧ {he|K} asked.
⟦N→K i⟧‘How should {I|N} know whose sock? Put it down.’⟦/⟧
{{My|N} brother|K} put it down. {He|K} had been in Leeds for nineteen years and {he|K} wore white trainers to the forest. Fifty metres on, between the trunks, {{our|N+K} father|F} went along bent double with {his|F} basket and {his|F} little knife, not looking back, not speaking. {He|F} picked mushrooms as other people pray. When {we|N+K} were small {we|N+K} used to be allowed to carry the basket if {we|N+K} could keep quiet as far as the second firebreak, and {Kuba|K} never once could. {I|N} could. {I|N} would hold {Mama|M}’s hand and keep {my|N} lips folded in, and at the firebreak {she|M} would slip {me|N} a boiled sweet, and {I|N} believed for years that it was the quiet that made them grow.
⟦K→N i⟧‘So when do {we|N+K} tell {him|F}?’⟦/⟧
⟦N→K i⟧‘Tell {him|F} what?’⟦/⟧
⟦K→N i⟧‘{Gosia|N}. What {she|D} said. {The specialist|D}.’⟦/⟧
⟦N→K i⟧‘{He|F} was in the room.’⟦/⟧
⟦K→N i⟧‘{He|F} was looking out of the window.’⟦/⟧
⟦N→K i⟧‘{He|F} heard.’⟦/⟧
⟦K→N i⟧‘Then why are {we|N+K+F} out here picking bloody—’⟦/⟧
⟦N→K i⟧‘Because it’s September.’⟦/⟧ {He|K} kicked the cone. It went a surprising way. ⟦N→K i =⟧‘Don’t sulk. Get down and look properly.’⟦/⟧
⟦K→N a⟧‘{I|K} looked {him|F} up a place,’⟦/⟧ {he|K} went on, getting down all the same. ⟦K→N a =⟧‘Near {us|K}. They’ve a garden. There’s a Polish girl on nights.’⟦/⟧
{I|N} said nothing. {I|N} cut a chanterelle, then its sister.
⟦K→N i⟧‘{You|N} could say thank you.’⟦/⟧
⟦N→K i⟧‘{I|N} could.’⟦/⟧
⟦K→N a⟧‘{I|K}’m trying to do {my|K} share,’⟦/⟧ {{my|N} brother|K} muttered.
⟦F→K i⟧‘{Your|K} share of what?’⟦/⟧
{He|F} had come back without a sound. {He|F} stood over {us|N+K} with the light behind {him|F} and the basket on {his|F} arm, and {{my|N} brother|K}, at forty-six, put {his|K} hands behind {his|K} back.
⟦K→F i⟧‘Nothing, {Tata|F}. The mushrooms.’⟦/⟧
⟦F→K e⟧‘Show {me|F},’⟦/⟧ said {Tata|F}.
⟦K→F a⟧‘{I|K} haven’t got any,’⟦/⟧ {he|K} said.
⟦F→K i⟧‘Then it’s a small share.’⟦/⟧ {He|F} looked into {my|N} bag instead and grunted. ⟦F→N i⟧‘That one’s no good.’⟦/⟧
⟦N→F i⟧‘It’s a chanterelle.’⟦/⟧
⟦F→N a⟧‘It’s a liar. Smell it,’⟦/⟧ {he|F} told {me|N}, not without affection.
⟦N→F i⟧‘It smells of apricots.’⟦/⟧
⟦F→N i⟧‘Break it, then smell.’⟦/⟧ {I|N} broke it. {Kuba|K} leaned in to smell too, and pulled a face. ⟦F→K i⟧‘There. {Your|K} nose works, at least.’⟦/⟧
⟦K→F e⟧‘How do {you|F} tell?’⟦/⟧ {Kuba|K} asked {him|F}.
⟦F→K i⟧‘{{Your|K} mother|M} showed {me|F}.’⟦/⟧
It was the first time {he|F} had mentioned {her|M} since the winter. A woodpecker was at work somewhere. {The old man|F} let {himself|F} down on a stump by stages, as {he|F} did now, one hand out for a thing to hold, and the nearest thing was a shoulder in a white tracksuit.
⟦F→N+K i⟧‘{I|F} know the name of it, what {I|F}’ve got. {I|F} looked out of the window and {I|F} learned it by heart.’⟦/⟧
⟦K→F i⟧‘{Tata|F}, there’s a place—’⟦/⟧
⟦F→K a⟧‘{I|F} heard. A garden,’⟦/⟧ {he|F} said.
⟦K→F a⟧‘It’s a good garden,’⟦/⟧ {he|K} insisted.
⟦N→K i⟧‘Leave it.’⟦/⟧
⟦K→N i⟧‘{You|N} leave it. Who’s going to do it when {he|F} can’t do the stairs? {You|N}? With {your|N} back?’⟦/⟧
⟦N→K i⟧‘{I|N}’ve done it since March.’⟦/⟧
⟦K→N i⟧‘That’s what {I|K}’m *saying*, {Gosh|N}!’⟦/⟧
{{Our|N+K} father|F} listened to {us|N+K}, first the one side, then the other, like a man at a tennis match. {He|F} still had {his|F} hand on that shoulder.
⟦F→N+K a⟧‘Do {you|N+K} want to know,’⟦/⟧ {he|F} asked at length, ⟦F→N+K a =⟧‘why {we|F+M} made {you|N+K} keep quiet to the firebreak?’⟦/⟧
⟦K→F a⟧‘For the mushrooms,’⟦/⟧ {he|K} tried.
⟦N→F i⟧‘So they’d grow.’⟦/⟧
⟦F→N+K i⟧‘Because {you two|N+K} never stopped. It was the only half hour {she|M} got.’⟦/⟧ {He|F} was smiling. {I|N} hadn’t seen it for so long that {I|N} took it at first for the pain. ⟦F→N+K i =⟧‘So. To the firebreak. And {he|K} can carry the basket.’⟦/⟧
{{My|N} brother|K} took it off {him|F} with both hands. {He|K} kept {his|K} lips folded in the whole way.

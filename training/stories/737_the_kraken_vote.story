# title: All In Favour
# style: third person past; single quotes; pirate crew; five; vote; noun tags; humour; ff.net
# cast: R = Captain Rosalind Thorne | Rosalind, Thorne, Captain Thorne, Captain, Roz | she
# cast: S = Sable | Sable | she
# cast: D = Dunstan | Dunstan, Dun | he
# cast: K = Kofi | Kofi | he
# cast: T = Tib | Tib | he
# cast: M = Morwenna | Morwenna | she
---
@scene place=the great cabin of the Second Wife | time=a flat calm, noon | pov=T | present=R,S,D,K,T
⟦R→S,D,K,T a⟧‘All those in favour of eating {the cook|D},’⟦/⟧ said {the captain|R}, ⟦R→S,D,K,T a =⟧‘put up {your|S+D+K+T} hands.’⟦/⟧
⟦D→R a⟧‘{I|D}’m {the cook|D},’⟦/⟧ {he|D} said.
⟦R→D a⟧‘Then {you|D} may abstain,’⟦/⟧ {she|R} told {him|D}.
⟦K→R a⟧‘Is it a serious vote?’⟦/⟧ asked {the gunner|K}. ⟦K→R a =⟧‘Or is it to clear the air?’⟦/⟧
⟦R→K i⟧‘It’s to clear the air.’⟦/⟧
⟦K→R a⟧‘Then {I|K}’m in favour,’⟦/⟧ {he|K} said, and put up {his|K} hand.
⟦D→K i⟧‘{Kofi|K}!’⟦/⟧
⟦K→D a⟧‘It’s the biscuits,’⟦/⟧ {he|K} said gently. ⟦K→D a =⟧‘It isn’t {you|D}, {Dun|D}.’⟦/⟧
{The cabin boy|T}, who was on the floor with the shot locker for a seat, wrote it down. {Tib|T} wrote everything down. {He|T}’d been taken off a merchantman in the spring because {he|T} had {his|T} letters, and since no one aboard had thought to give {him|T} other orders, {he|T} had just gone on. One for. One abstaining. {He|T} glanced up at the window seat, where {the mate|S} was paring {her|S} nails with a knife.
⟦T→S a⟧‘And {you|S}, {miss|S}?’⟦/⟧ {he|T} asked.
⟦S→T a⟧‘Against,’⟦/⟧ {she|S} said.
⟦D→S a⟧‘Thank {you|S},’⟦/⟧ {he|D} breathed.
⟦S→R a⟧‘{He|D}’d be all gristle,’⟦/⟧ {she|S} said. ⟦S→R a =⟧‘{I|S}’m for eating {the boy|T}.’⟦/⟧
The quill blotted.
⟦R→S a⟧‘{We|R+S+D+K+T} are not eating {the boy|T},’⟦/⟧ {she|R} said. ⟦R→S a =⟧‘{He|T} is {the only one who can spell|T}.’⟦/⟧
⟦S→R i⟧‘Spell what? There’s nothing happened for nineteen days!’⟦/⟧
⟦R→S a⟧‘{He|T} can spell calm,’⟦/⟧ {she|R} said.
It was hot. It was so hot that the pitch was creeping in the seams. {The captain|R} had taken off {her|R} coat on the tenth day, and {her|R} hat on the twelfth, and it had been bad for discipline, for without them {she|R} looked like what {she|R} was, {a tired woman with freckles and a burnt neck|R}. It was worst for {the mate|S}. {Tib|T} had noticed that, although {he|T} hadn’t set it down. {He|T}’d noticed how {the one|S} always sat where {she|S} could see that neck, and how {the other|R} never once turned {her|R} back on the window seat when {she|R} could help it.
⟦K→R a⟧‘There’s a second motion,’⟦/⟧ {he|K} said. {He|K}’d taken out a paper. ⟦K→R a =⟧‘From the fo’c’sle.’⟦/⟧
⟦R→K a⟧‘Read it,’⟦/⟧ {she|R} said.
⟦K→R a⟧‘It says, ⟦group i quoted⟧“Will {the two of {them|R+S}|R+S} kindly get it over with”⟦/⟧,’⟦/⟧ {he|K} read. ⟦K→R a =⟧‘It’s got thirty-one signatures. Some are only a cross.’⟦/⟧
Nobody spoke. {Dunstan|D} had found something to look at in the bottom of {his|D} cup.
⟦R→K a⟧‘Which two?’⟦/⟧ {she|R} asked. {Her|R} voice was quite steady. The freckles had begun to run together.
⟦K→R a⟧‘It doesn’t say,’⟦/⟧ {he|K} said. ⟦K→R a =⟧‘There’s a drawing.’⟦/⟧
⟦S→K a⟧‘Show {me|S} that,’⟦/⟧ {she|S} snapped, and was off the window seat and across the cabin before {he|K} could fold it. {She|S} looked. It was a good likeness. {Tib|T} knew it was; {he|T}’d had a great deal of time to get the hats right.
⟦S→K a⟧‘Who drew this?’⟦/⟧
⟦K→S a⟧‘{I|K} couldn’t tell {you|S},’⟦/⟧ {he|K} lied.
⟦S→D i⟧‘{Dunstan|D}?’⟦/⟧
⟦D→S a⟧‘{I|D} only signed it,’⟦/⟧ {he|D} said.
⟦S→R a⟧‘{Roz|R}, {I|S} never,’⟦/⟧ {she|S} said, swinging round, and stopped. It was the first time that any of {them|D+K+T} had heard {her|S} use the name. ⟦S→R a =⟧‘{I|S} never put {them|D+K} up to it. {I|S}’d not do that. It was one time, it was four years back, in {Morwenna|M}’s attic, and {you|R} said to leave it there and {I|S} left it there.’⟦/⟧
⟦R→S a⟧‘{You|S} did,’⟦/⟧ {she|R} said.
⟦S→R i⟧‘{I|S}’ve not said one word.’⟦/⟧
⟦R→S a⟧‘{I|R} know it,’⟦/⟧ said {the captain|R}. ⟦R→S a =⟧‘{I|R}’ve been listening for one ever since.’⟦/⟧
{The boy|T} had stopped writing. So had everything else; there wasn’t a creak in the ship from stem to stern. Then, up above, something tapped, and tapped again, rope on wood, and a smell came in at the stern windows that had not been there for nineteen days.
⟦K→D a⟧‘Is that,’⟦/⟧ {he|K} began.
⟦D→K a⟧‘It’s wind,’⟦/⟧ {he|D} whispered. ⟦D→K a =⟧‘Oh, it’s wind! {Captain|R}! It’s a westerly!’⟦/⟧
Neither of {the women|R+S} turned a head.
⟦T→R a⟧‘Please, {ma’am|R},’⟦/⟧ {he|T} said, from the floor, when it had gone on as long as {he|T} could stand. ⟦T→R a =⟧‘All those in favour?’⟦/⟧

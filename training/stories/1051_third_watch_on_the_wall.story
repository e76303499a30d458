# title: Third Watch on the Wall
# style: third person past; British single quotes, straight; fantasy garrison; four women soldiers and a boy; ranks, surnames, nicknames; she-tags to the one who was asked
# cast: E = Sergeant Enid Rusk | Enid, Sergeant, Rusk, the sergeant | she
# cast: H = Hettie Oxgang | Hettie, Het, the archer, Oxgang | she
# cast: B = Bryony | Bryony, Bry, the new girl | she
# cast: T = Tegan Coldstair | Tegan, Coldstair, Teg, the tall woman | she
# cast: P = the boy on the rope | Saxon | he
# cast: R = Bryony's brother | | he
# cast: A = the boy's aunt | | she
---
@scene place=the north wall | time=third watch, frost | pov=B | present=E,H,B,T,P
⟦E→H i⟧'{Het|H}. What do {you|H} see?'⟦/⟧
⟦H→E i⟧'Snow.'⟦/⟧
⟦E→H i⟧'And past the snow?'⟦/⟧
⟦H→E i⟧'The dark. It's behind the snow.'⟦/⟧
⟦E→T i⟧'Lord give {me|E} strength. {Coldstair|T}, what do *{you|T}* see?'⟦/⟧
⟦T→E a⟧'The same, {Sergeant|E}, but from higher up,'⟦/⟧ said {the tall woman|T}.
{Bryony|B} hadn't been asked. {She|B} stood between {the two of {them|H+T}|H+T} with {her|B} spear frozen to {her|B} mitten, and saw a rope. It came up over the edge of the wall by {her|B} foot, quite a good rope, with a hook on its end, and the hook was moving a little from side to side. {She|B} had been a soldier since Tuesday. It might, for all that {she|B} knew, be one of {theirs|E+H+B+T}.
⟦B→E a⟧'{Sergeant|E}?'⟦/⟧ {she|B} tried.
⟦E→B i⟧'In a moment. {Hettie|H}, who had the brazier last?'⟦/⟧
⟦H→E i⟧'{Tegan|T} did.'⟦/⟧
⟦E→T i⟧'{Tegan|T}?'⟦/⟧
⟦T→E i⟧'It went out.'⟦/⟧
⟦E→T i⟧'It went out by itself? In {your|T} hands?'⟦/⟧
⟦T→E i⟧'There was a chestnut in it. It blew up.'⟦/⟧
⟦H→T i⟧'{You|T} told {me|H} {you|T}'d eaten them all!'⟦/⟧
⟦T→H i⟧'All but one, {Het|H}. {I|T} was saving it for {you|H}.'⟦/⟧
{Oxgang|H} opened {her|H} mouth and shut it. In the starlight one could see {her|H} trying to stay angry. ⟦H→T a⟧'Truly?'⟦/⟧ {she|H} said at last.
⟦T→H a⟧'No,'⟦/⟧ {she|T} owned. ⟦T→H a =⟧'{I|T} dropped it.'⟦/⟧
⟦B→E i⟧'{Sergeant|E}, is this rope {ours|E+H+B+T}?'⟦/⟧
That shut {all three of {them|E+H+T}|E+H+T} up. {Rusk|E} came along the walk bent low, without a sound, as big as {she|E} was. {She|E} put one finger on the rope like a woman feeling for a pulse, and held up the other hand, with all its fingers spread, and folded them down: one, two, three.
⟦E→B a⟧'How long has it been there?'⟦/⟧ {she|E} breathed.
⟦B→E i⟧'Since the chestnut.'⟦/⟧
⟦E→B i⟧'And {you|B} didn't think to say?'⟦/⟧
⟦B→E i⟧'{You|E} said in a moment.'⟦/⟧
⟦H→E i⟧'{She|B}'s got {you|E} there, {Enid|E}.'⟦/⟧
⟦E→H i⟧'Knife, {Oxgang|H}.'⟦/⟧
⟦H→E i⟧'{Teg|T}'s got it. For the chestnuts.'⟦/⟧
{Bryony|B} would remember afterwards how long it went on: the patting of pockets, the whispering, {the four of {them|E+H+B+T}|E+H+B+T} squatting in a ring in the frost like {her|B} aunts over a dropped stitch. At home, too, there had always been somebody coming up out of the dark. {Her|B} village was the last before the pass. When {she|B} was six {she|B} had lain under a cart with {{her|B} brother|R}'s hand across {her|B} mouth and counted boots. {She|B} had joined for that, to be on the top of a wall for once and not underneath a cart; and {she|B} had pictured it, all the way down in the wagon, with trumpets.
A hand came over the edge. It was blue. It was about the size of a bread roll.
⟦E→P i⟧'Who goes there?'⟦/⟧ {The sergeant|E} sounded almost shy.
⟦P→E i⟧'{Me|P}.'⟦/⟧
⟦E→P i⟧'Me who?'⟦/⟧
⟦P→E i⟧'{Saxon|P}. Can {you|E} pull? {I|P} can't do the last bit.'⟦/⟧
⟦T→P i⟧'How old are {you|P}?'⟦/⟧
⟦P→T i⟧'Eight. Who's that?'⟦/⟧
⟦T→P i⟧'{I|T}'m {Tegan|T}. Are {you|P} an army, {Saxon|P}?'⟦/⟧
⟦P→T i⟧'No. Can {you|T} pull, *please*?'⟦/⟧
⟦E→B i⟧'{Bry|B}.'⟦/⟧
{She|B} had {him|P} by the wrist before the word was out, and leaned back, and up {he|P} came in a heap, all elbows, with a goat's bell round {his|P} neck and no coat. {He|P} weighed nothing. {The archer|H} was already out of {hers|H}. {She|H} wound it about {him|P} twice and rubbed {him|P} through it as one rubs a wet dog, hard, muttering.
⟦E→P a⟧'Who sent {you|P}?'⟦/⟧ asked {Rusk|E}, down on one knee.
⟦P→E i⟧'{{My|P} auntie|A}. {She|A} said to say they're in the mill. {She|A} said the wall would be asleep, and {I|P} was to shout.'⟦/⟧
⟦E→P i⟧'And why didn't {you|P}?'⟦/⟧
{He|P} sniffed. {He|P} looked round, at {the four of {them|E+H+B+T}|E+H+B+T}, one after the other. ⟦P→E a⟧'{You|E+H+B+T} were all talking,'⟦/⟧ {he|P} said. ⟦P→E a =⟧'{I|P} was waiting for a gap.'⟦/⟧
⟦E→T i⟧'How many steps to the bell, {Coldstair|T}?'⟦/⟧
⟦T→E i⟧'Ninety.'⟦/⟧
⟦E→T i⟧'For {you|T}?'⟦/⟧
⟦T→E i⟧'Forty.'⟦/⟧ {She|T} was gone. Nobody had ever seen {Tegan Coldstair|T} run before, and it was like watching a ladder fall downstairs.
⟦E→B i⟧'{New girl|B}. What do {you|B} see?'⟦/⟧
{Bryony|B} pulled {her|B} mitten off the spear. {She|B} looked out, past the snow, to where the mill was, and there, low down, very small, something winked. ⟦B→E a⟧'Lanterns,'⟦/⟧ {she|B} said. {Her|B} voice came out quite steady. ⟦B→E a =⟧'Eleven, {Sergeant|E}. And {I|B}'m saying so at once.'⟦/⟧

# title: Airlock Six
# style: third person past; straight quotes; ship crew; ranks and surnames; interruptions
# cast: V = Captain Vasko | Ilya, Vasko, Captain Vasko, Captain, Cap, Captain Ilya Vasko | he
# cast: O = Okafor | Okafor, Lieutenant Okafor, Lieutenant, Obi | he
# cast: B = Brandt | Brandt | he
# cast: Q = Quill | Quill, Doc | she
# cast: E = Vasko's wife | | she
# cast: S = Saito | Saito, Ensign | she
---
@scene place=the bridge of the Marigold | time=third watch | pov=O | present=V,O,B,Q,S
⟦S→V e⟧"It's knocking again, {Captain|V},"⟦/⟧ said {Saito|S}.
⟦V→S i⟧"Define knocking."⟦/⟧
{The ensign|S} reached over and turned up the gain. Four thuds, a gap, four thuds. Everybody on the bridge listened to it with eyes on something else. It had begun two days out from the ice station, around supper, and nobody had cared to mention it till the second night.
⟦B→V e⟧"Loose panel,"⟦/⟧ {Brandt|B} offered.
⟦Q→B i⟧"In fours?"⟦/⟧
⟦B→Q a⟧"A rhythmical loose panel,"⟦/⟧ {he|B} said.
⟦V→O i⟧"{Lieutenant|O}. Who's outside?"⟦/⟧
⟦O→V i⟧"No one's outside, {sir|V}."⟦/⟧
⟦V→O a⟧"Then who's knocking on {my|V} ship?"⟦/⟧ {the old man|V} demanded.
{Okafor|O} checked the board, although {he|O}'d checked it twice already. Five souls aboard, five green lights: {the skipper|V}'s, {his|O} own, {the doctor|Q}'s, {the kid|S}'s, {Brandt|B}'s. Airlock six sat at the bottom of the list where it always sat, dark, welded shut since before any of {them|V+O+B+Q+S} had signed on. ⟦O→V i⟧"It's coming from six."⟦/⟧
⟦V→O i⟧"Six is a cupboard."⟦/⟧
⟦O→V i⟧"{I|O} know, {sir|V}."⟦/⟧
⟦V→O e⟧"{I|V} keep {my|V} skis in six,"⟦/⟧ {Vasko|V} told {him|O}.
⟦B→V i⟧"{You|V}'ve got skis?"⟦/⟧
⟦V→B i⟧"{I|V} had a life before this, {Brandt|B}."⟦/⟧
The knocking stopped. It was worse. {The engineer|B} stood up, sat down, and then stood up again as if {he|B}'d been asked to. ⟦B→V i⟧"{I|B}'ll go."⟦/⟧
⟦V→B a⟧"{You|B}'ll stay where {you|B} are,"⟦/⟧ {he|V} said.
⟦B→V i⟧"It's {my|B} hull, {Cap|V}."⟦/⟧
⟦V→B i⟧"It's {my|V} hull. {You|B} rent."⟦/⟧
⟦Q→V a⟧"Let {him|B} go, {Ilya|V},"⟦/⟧ {the doctor|Q} said quietly. ⟦Q→V a =⟧"{He|B}'s chewing the armrest."⟦/⟧
⟦V→Q a⟧"{He|B}'ll open it,"⟦/⟧ {he|V} answered.
⟦B→V i⟧"{I|B} won't open it!"⟦/⟧
⟦Q→V,B i⟧"{He|B}'ll look through the little window. Won't {you|B}?"⟦/⟧
⟦B→Q a⟧"Yes, {Doc|Q},"⟦/⟧ {he|B} said.
⟦Q→V i⟧"There. A little look."⟦/⟧
{Vasko|V} rubbed {his|V} eyes with the heels of both hands. {He|V} hadn't slept since Ceres; none of {them|V+O+B+Q+S} had, much, but on {him|V} it showed the most, and for a moment {he|V} looked like a man who has been asked to work the remote. ⟦V→O i⟧"Take {Obi|O} with {you|O}, then. And a line."⟦/⟧
{Okafor|O} was already unbuckling. {He|O} had wanted very much not to be picked, and it seemed to {him|O} that {his|O} face must have said so, because as {he|O} passed {the youngest|S} {she|S} grabbed {his|O} sleeve.
⟦S→O a⟧"If it's a person,"⟦/⟧ {she|S} whispered.
⟦O→S i⟧"It's not."⟦/⟧
⟦S→O e⟧"But if it is. It's four and a gap, {sir|O}. It's somebody being polite,"⟦/⟧ {Saito|S} said quietly.
@break #
@scene place=the aft corridor | time=minutes later | pov=O | present=O,B,V,S,Q
⟦B→O i⟧"After {you|O}."⟦/⟧
⟦O→B i⟧"It's {your|B} hull."⟦/⟧
⟦B→O a⟧"{You|O}'ve got the torch,"⟦/⟧ {he|B} said.
It was cold enough back here to see {their|O+B} breath. {The two of {them|O+B}|O+B} edged along with {their|O+B} shoulders touching, and neither of {them|O+B} mentioned it. At the hatch {he|O} put the light up to the glass. {He|O} looked for a good long while.
⟦B→O i⟧"Well?"⟦/⟧
⟦O→B i⟧"Skis."⟦/⟧
⟦B→O i⟧"Just skis?"⟦/⟧
⟦O→B i⟧"And a, hm. Hold this."⟦/⟧ {He|O} passed the torch across and rubbed at the frost with {his|O} cuff. ⟦O→B i =⟧"Give {me|O} a hand with the wheel."⟦/⟧
⟦B→O i⟧"{I|B} promised {her|Q} {I|B} wouldn't."⟦/⟧
⟦O→B a⟧"{I|O} didn't,"⟦/⟧ {he|O} said.
⟦B→O i⟧"What did {you|O} see, {man|O}?"⟦/⟧
⟦V→O,B a⟧"What's going on down there?"⟦/⟧ said the radio on {Brandt|B}'s collar, and {he|B} yelped. ⟦V→O,B a =⟧"Talk to {me|V}, somebody."⟦/⟧
⟦B→V i⟧"{He|O}'s opening it, {sir|V}."⟦/⟧
⟦V→O i⟧"{Okafor|O}, {you|O} will not-"⟦/⟧
⟦O→V a⟧"It's a goose, {Captain|V},"⟦/⟧ {he|O} muttered.
There was a silence of perhaps ten seconds. Behind it {he|O} could hear {Saito|S} laughing, high and helpless, and {the doc|Q} telling {her|S} to breathe.
⟦V→O i⟧"Say again?"⟦/⟧
⟦O→V i⟧"It's a goose, {sir|V}. Big one. It's standing on {your|V} skis."⟦/⟧
⟦V→O i⟧"Is it,"⟦/⟧ and here {the old man|V}'s voice did something odd, ⟦V→O i =⟧"is it missing a toe?"⟦/⟧
{He|O} held out {his|O} hand for the torch, got it, and bent. {He|O} straightened up again.
⟦O→V e⟧"Left foot,"⟦/⟧ {Okafor|O} told {him|V}.
⟦V→O i⟧"Oh, God. Margaret."⟦/⟧
⟦B→V i⟧"{You|V} know it?"⟦/⟧
⟦V→B a⟧"Eleven years {I|V}'ve been telling {{my|V} wife|E} that bird flew away,"⟦/⟧ {he|V} said.

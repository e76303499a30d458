# title: Colic
# style: third person present; straight quotes; two husbands at night with a baby, "his husband" and "he"; a mother on the telephone, one side only; names late
# cast: A = the one who walks the baby | Dario | he
# cast: K = his husband | Kent | he
# cast: B = the baby | Pia, the baby | she
# cast: G = Dario's mother | Giulia, Mamma | she
# cast: C = Carlotta, the birth mother | Carlotta | she
# cast: S = the social worker | Mrs. Shirley | she
# cast: N = the neighbour | Clarence, Mr. Clarence | he
---
@scene place=a nursery | time=3 a.m. | pov=A | present=A,K,B,G,N
{He|A} has walked the carpet into a track, crib to window, window to crib, and {the baby|B} is still the colour of a plum.
⟦K→A a⟧"{Shirley|S} says that it peaks at six weeks,"⟦/⟧ {he|K} offers.
⟦A→K i⟧"{She|B}'s seven weeks."⟦/⟧
{{His|A} husband|K} is in the doorway, with the book. {He|K} has got {his|K} thumb in it, and {his|K} hair looks like something that washed up.
⟦A→K i⟧"What else does {Shirley|S} say?"⟦/⟧
⟦K→A a⟧"{She|S} says to call {her|S}, any time,"⟦/⟧ {{his|A} husband|K} says.
⟦A→K a⟧"It's ten after three,"⟦/⟧ {he|A} says.
⟦K→A i⟧"{She|S} says that, but {she|S} doesn't mean it. {Carlotta|C} said that {she|C} had it too. As a baby. They put {her|C} on the dryer."⟦/⟧
⟦A→K i⟧"{You|K} talked to {Carlotta|C}?"⟦/⟧
⟦K→A a⟧"{She|C} texted. {I|K} answered. It's allowed,"⟦/⟧ {he|K} says.
⟦A→K i⟧"{I|A} know it's allowed."⟦/⟧
Crib to window. There's a light on over the way; {Clarence|N} must be up again with {his|N} hip. {He|A} shifts {the little body|B} from the left to the right, and the yell drops half a tone, considers, and goes on.
⟦A→K a⟧"When?"⟦/⟧ {he|A} asks.
⟦K→A i⟧"When what?"⟦/⟧
⟦A→K i⟧"When did {she|C} text?"⟦/⟧
The thumb comes out of the book. ⟦K→A i⟧"Monday. And yesterday."⟦/⟧
{He|A} gets to the window and stays there. The thing is that nobody warned {him|A} about {Carlotta|C}. They'd warned {him|A} about everything else, there had been a whole weekend of it, in a hotel by the airport with a flip chart; but no one had said that {she|C} would be nineteen, in a diner, with a cold sore and an algebra book, or that {she|C} would push a picture at {him|A} across the fries, grey and grainy, and tell {him|A} that it was {the baby|B}'s good side. {He|A} had loved {her|C} on the spot. It was like swallowing a hot stone. In the car {he|A} had said to {Kent|K} that {she|C}'d change {her|C} mind, and {he|A} had not been able to say which way {he|A} was hoping.
⟦K→A i⟧"{She|C} doesn't want {her|B} back, {babe|A}."⟦/⟧
⟦A→K i⟧"Did {I|A} say that?"⟦/⟧
⟦K→A a⟧"{You|A} stopped walking,"⟦/⟧ {{his|A} husband|K} says.
⟦A→K i⟧"What does {she|C} want, then?"⟦/⟧
⟦K→A i⟧"To know if {she|B}'s loud."⟦/⟧
The phone starts on the dresser, rattling among the little socks. {They|A+K} both look at it. There's {one person|G} alive who would.
⟦K→A i⟧"{You|A} take it. {I|K}'ll have {her|B}."⟦/⟧ It's done in one movement, chest to chest, like passing a lit firework.
⟦A→G i⟧"{Mamma|G}. … It's three in the morning here, {Mamma|G}. … Yes, that's {her|B}. … No, {she|B}'s eaten. … {I|A} don't know, {I|A}'ll ask {him|K}."⟦/⟧ {He|A} puts {his|A} hand on the phone. ⟦A→K i⟧"Have {we|A+K} tried fennel?"⟦/⟧
⟦K→A i⟧"What is it, a song?"⟦/⟧
⟦A→G i⟧"{He|K} says no. … {He|K}'s from Nebraska. … {I|A} know, {Mamma|G}. … Who told {you|G} that? … {Carlotta|C} *texted* {you|G}?"⟦/⟧
⟦K→A i⟧"{I|K} gave {her|C} the number."⟦/⟧
⟦A→K i⟧"{You|K} gave {her|C} {{my|A} mother|G}?"⟦/⟧
⟦K→A a⟧"{She|C} hasn't got one,"⟦/⟧ {he|K} says.
It's said over the top of {the baby|B}'s head and not very loudly. {He|A} stands there. In {his|A} ear {{his|A} mother|G} is going on about fennel, and the dryer, and what a nice clean way of putting things {that girl|C} has, and is {she|C} eating.
⟦A→G i⟧"{I|A} don't know if {she|C}'s eating. … No, {I|A} will. … {I|A}'ll ask {her|C}. … Sunday? … Yes. All right. {She|C} could come Sunday."⟦/⟧
{{His|A} husband|K}'s eyebrows have gone up as far as they go.
⟦A→K a⟧"Don't,"⟦/⟧ {he|A} says, hanging up. ⟦A→K a =⟧"It was {her|G} idea."⟦/⟧
⟦K→A i⟧"{Giulia|G}'s in Bari."⟦/⟧
⟦A→K a⟧"{She|G}'ll be here by Sunday. {She|G}'s looking at flights,"⟦/⟧ {he|A} says.
⟦N→A,K i⟧"Is it wind?"⟦/⟧
{He|A} about goes through the ceiling. But it is only the window, and, across four yards of dark, the other window, with {the old man|N} at it in a nightshirt.
⟦A→N i⟧"{We|A+K}'re so sorry. Did {she|B} wake {you|N}?"⟦/⟧
⟦N→A a⟧"Wake {me|N}? {I|N}'ve been up since the war. Is it wind or is it temper?"⟦/⟧ {the old man|N} wants to know.
⟦K→N i⟧"{We|A+K} don't know!"⟦/⟧
⟦N→K i⟧"Turn {her|B} over. Not like that. Along {your|K} arm, like a cat on a branch."⟦/⟧
⟦A→K i⟧"Is that in the book?"⟦/⟧
⟦K→A i⟧"It is not in the book."⟦/⟧
⟦N→K i⟧"Now walk like {you|K}'ve had three drinks."⟦/⟧
⟦K→N i⟧"Like so?"⟦/⟧
⟦N→K i⟧"Four."⟦/⟧
There's a belch; a belch out of all proportion, a trucker's. Then, for the first time since supper, there is nothing.
⟦A→K a⟧"Don't move,"⟦/⟧ {he|A} breathes.
⟦K→A i⟧"{I|K}'m not."⟦/⟧ A hand comes out from under {the baby|B}, with great care, and beckons. ⟦K→A i =⟧"{Dario|A}. Get {my|K} phone."⟦/⟧
⟦A→K i⟧"What for?"⟦/⟧
⟦K→A i⟧"Take one of {her|B} asleep. Put, {Pia|B}'s loud, {she|B}'s *so* loud, see {you|C} Sunday. And sign it from {both of {us|A+K}|A+K}."⟦/⟧

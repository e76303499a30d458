# title: The Deserter's Horse
# style: third person past; single straight quotes; historical, Napoleonic-ish; soldiers; captive and captor; surnames; few tags then many
# cast: V = Captain Valcourt | Valcourt, Captain | he
# cast: E = Lieutenant Ensor | Ensor, Lieutenant | he
# cast: G = Corporal Gadd | Gadd, Corporal | he
# cast: F = the farmer's wife |  | she
---
@scene place=a barn | time=night | pov=E | present=V,E,G
⟦E→G e⟧'Take off the ropes, {Corporal|G},'⟦/⟧ said {Ensor|E}.
⟦G→E e⟧'{He|V}'ll bolt, {sir|E},'⟦/⟧ {Gadd|G} warned {him|E}.
⟦V→G a⟧'On which leg?'⟦/⟧ {the prisoner|V} asked in very good English.
It was a fair question. One of {his|V} boots had been cut off and what was under it was the size of a loaf. {Gadd|G}, who had been a butcher's boy before {he|G} took the shilling, looked at it, sucked {his|G} teeth, and got out {his|G} knife.
⟦V→G a⟧'Thank {you|G},'⟦/⟧ {he|V} said, rubbing {his|V} wrists.
⟦G→V a⟧'Don't thank {me|G}, {I|G} was all for leaving {you|V} in the ditch,'⟦/⟧ {the corporal|G} replied. {He|G} went and stood in the door, where {he|G} could watch the road and be seen not to listen.
That left {the two of {them|V+E}|V+E}, and the lantern, and a cow.
⟦E→V i⟧'{Your|V} name and regiment?'⟦/⟧
⟦V→E i⟧'{Valcourt|V}. {Captain|V}. The regiment is at the bottom of the river, as {you|E} know. {You|E} put it there.'⟦/⟧
⟦E→V i⟧'{I|E} was on the left. {I|E} never fired a shot.'⟦/⟧
⟦V→E i⟧'Is that an apology?'⟦/⟧
⟦E→V a⟧'{I|E} don't know,'⟦/⟧ {he|E} said honestly. {He|E} was twenty and had not slept since friday. ⟦E→V a =⟧'{I|E} think it may be.'⟦/⟧
{The Frenchman|V} considered {him|E}. {He|V} had grey in {his|V} moustaches, and straw in {his|V} grey hair, and the remains of great beauty, like a house with the roof off. ⟦V→E a⟧'Then {I|V} accept it,'⟦/⟧ {he|V} told {the boy|E}. ⟦V→E a =⟧'Have {you|E} any tobacco?'⟦/⟧
⟦E→V i⟧'{I|E} don't smoke.'⟦/⟧
⟦V→E i⟧'No. {You|E} would not.'⟦/⟧
⟦G→V i⟧'Here.'⟦/⟧ A pouch came flying out of the dark by the door and landed in the straw. ⟦G→V i =⟧'It's only to stop {your|V} row.'⟦/⟧
⟦E→G e⟧'{You|G} said {you|G} weren't listening, {Gadd|G},'⟦/⟧ {Ensor|E} called over {his|E} shoulder.
⟦G→E a⟧'{I|G} ain't, {sir|E},'⟦/⟧ {he|G} called back.
{Valcourt|V} filled {his|V} pipe. It took some time, for {his|V} fingers were swollen, and in the end {Ensor|E} took it from {him|V} and did it {himself|E}, badly, and there was a moment when {they|V+E} both had hold of it.
⟦V→E i⟧'Why were {you|E} alone? At the bridge. {I|V} saw {you|E} from the ditch. {An officer|E} alone, without a horse.'⟦/⟧
⟦E→V i⟧'{My|E} mare was shot.'⟦/⟧
⟦V→E i⟧'The mare was not. The mare was eating.'⟦/⟧
{Ensor|E} said nothing. {His|E} ears burned.
⟦V→E a⟧'{You|E} got down,'⟦/⟧ {he|V} said. {The older man|V} had lowered {his|V} voice, so that it would not reach the door. ⟦V→E a =⟧'{You|E} got down, and {you|E} took off {your|E} sword, and {you|E} sat on the wall with {your|E} back to the battle. {I|V} thought, ⟦V i quoted⟧"there is somebody who has resigned"⟦/⟧.'⟦/⟧
⟦E→V a⟧'They shoot people for that,'⟦/⟧ {he|E} said at last.
⟦V→E a⟧'On {my|V} side also,'⟦/⟧ said {the captain|V}.
⟦E→V i⟧'Shall {you|V} tell them?'⟦/⟧
⟦V→E i⟧'Shall {you|E} ask {me|V} where the guns are?'⟦/⟧
⟦E→V i⟧'{I|E}'m supposed to.'⟦/⟧
⟦V→E i⟧'Then ask.'⟦/⟧
⟦E→V i⟧'Where are the guns?'⟦/⟧
⟦V→E i⟧'{I|V} have forgotten. There. {We|V+E} have both been very brave.'⟦/⟧
@break
@scene place=a barn | time=before dawn | pov=E | present=V,E,G,F
It was {the farmer's wife|F} who woke {them|V+E+G}, with a jug. {She|F} counted {the men in {her|F} barn|V+E+G}, twice.
⟦F→E a⟧'Soldiers on the road,'⟦/⟧ {she|F} said. ⟦F→E a =⟧'Blue ones. Many.'⟦/⟧
⟦G→F e⟧'How many's many, {missus|F}?'⟦/⟧ {Gadd|G} asked {her|F}, and {she|F} opened and shut {her|F} two hands until {he|G} told {her|F} to stop.
{Ensor|E} reached for the sword that {he|E} had left on a wall. ⟦E→G a⟧'Get out by the back, {Corporal|G},'⟦/⟧ {he|E} ordered. ⟦E→G a =⟧'That's a command.'⟦/⟧
⟦G→E i⟧'And {you|E}, {sir|E}?'⟦/⟧
⟦E→G i⟧'{I|E}'ll be a minute.'⟦/⟧
⟦G→E i⟧'A minute doing what?'⟦/⟧
⟦V→G e⟧'Being taken,'⟦/⟧ said {Valcourt|V} from the straw. {He|V} was combing {his|V} hair with {his|V} fingers. {He|V} held up {his|V} wrists to {the corporal|G}, both together. ⟦V→G e =⟧'Unless {you|G} would be so good as to tie {me|V} up again, over that cow, very quickly, and look as if {you|G} had the right.'⟦/⟧
⟦G→V a⟧'{You|V} want to *escape* with {us|G+E}?'⟦/⟧ {Gadd|G}'s mouth hung open as {he|G} said it.
⟦V→G a⟧'{I|V} too have resigned,'⟦/⟧ {he|V} said, and looked past {him|G} at {the boy|E}.

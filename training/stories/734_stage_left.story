# title: The Understudy's Wig
# style: third person past; curly quotes; drag troupe of women; four women; many she-tags; AO3
# cast: V = Vivian | Vivian, Viv | she
# cast: T = Temperance | Temperance, Temp | she
# cast: M = Mags | Mags, Magda | she
# cast: A = Annika | Annika, Nika | she
# cast: D = Vivian's aunt | | she
# cast: P = the stage manager | Philippa, Pip | she
---
@scene place=dressing room two | time=twenty minutes before curtain | pov=A | present=V,T,M,A,P
⟦V→T,M,A a⟧“Nobody move,”⟦/⟧ {she|V} said, and went down on all fours.
It was an earring. It was always an earring with {Vivian|V}, the good ones, paste, the ones {a dead aunt|D} had left {her|V}. {Annika|A} lifted both feet off the floor. Next to {her|A} {Mags|M} went on painting a moustache on with a very small brush.
⟦M→V a⟧“What colour is it?”⟦/⟧ {she|M} asked, not moving {her|M} lip.
⟦V→M i⟧“Green. {You|M} know it’s green. It’s the pair of this one.”⟦/⟧ {She|V} sat back on {her|V} heels to point at {her|V} own left ear.
⟦A→V a⟧“There isn’t one in that ear,”⟦/⟧ {Annika|A} had to tell {her|V}.
⟦V→A i⟧“What?”⟦/⟧
⟦A→V i⟧“There isn’t one in either.”⟦/⟧
⟦V→A a⟧“Oh God,”⟦/⟧ {she|V} whispered. ⟦V→A a =⟧“Then {I|V}’ve lost two.”⟦/⟧
The door went. It was {Temperance|T}, late, in a bathrobe, with a wig block under each arm like a woman saving two heads from a fire. {She|T} took in {the one on the floor|V} and {the one with {her|A} feet up|A}.
⟦T→V a⟧“Which is it this time?”⟦/⟧ {she|T} sighed.
⟦M→T e⟧“Both,”⟦/⟧ said {Mags|M}.
⟦T→M a⟧“Careless,”⟦/⟧ {she|T} said. {She|T} put down {her|T} heads. {She|T} was {the oldest of {them|V+T+M+A}|T} by ten years; {she|T}’d started in a tent, in Ghent, and {she|T} spoke to {all three of {them|V+M+A}|V+M+A} as though {they|V+M+A} were a tent {she|T} expected to come down. ⟦T→V a =⟧“Did {you|V} look in the shoes?”⟦/⟧
⟦V→T i⟧“Why would it be in {my|V} shoes?”⟦/⟧
⟦T→V i⟧“Not {yours|V}, {goose|V}. {Hers|M}.”⟦/⟧
Everybody turned to the mirror. In it, the small brush stopped. ⟦M→T a⟧“Leave {my|M} shoes out of it,”⟦/⟧ {the moustache|M} said.
⟦T→M a⟧“What have {you|M} got in there, {Magda|M}?”⟦/⟧ {she|T} asked {her|M}, quite kindly.
⟦M→T a⟧“{My|M} feet,”⟦/⟧ {she|M} said.
⟦A→M i⟧“{Mags|M}, just show {her|T}.”⟦/⟧
⟦M→A i⟧“{I|M}’m not undressing for a search party! {I|M}’m on in twenty minutes!”⟦/⟧ But {she|M}’d gone scarlet under the greasepaint. It didn’t suit the moustache. ⟦M→V i =⟧“{I|M} didn’t steal them, if that’s what {you|V}’re thinking.”⟦/⟧
⟦V→M a⟧“{I|V} wasn’t,”⟦/⟧ {she|V} said slowly. {She|V} was still down there on the lino, looking up. ⟦V→M a =⟧“{I|V} wasn’t thinking that at all. Why would {you|M} want them?”⟦/⟧
There was a knock, and a voice through the wood.
⟦P→V,T,M,A a⟧“Quarter of an hour, {ladies|V+T+M+A}, this is {your|V+T+M+A} quarter of an hour call,”⟦/⟧ it said.
⟦T→P a⟧“Thank {you|P}, quarter of an hour!”⟦/⟧ {she|T} called back, and then, with no change of tone: ⟦T→M a =⟧“{You|M} asked {me|T} on Sunday if a jeweller could do anything with clips. {I|T} said it depended. {I|T} said, is it for pierced ears? And {you|M} went that same colour.”⟦/⟧
⟦A→T i⟧“For pierced ears?”⟦/⟧
⟦T→A a⟧“{She|M} wanted them made over,”⟦/⟧ {she|T} explained. ⟦T→A a =⟧“Into something else.”⟦/⟧
{Annika|A} had it by then. {She|A} thought {they|T+A} both did. {She|A} remembered the fitting in March, when {the four of {them|V+T+M+A}|V+T+M+A} shared one pin cushion, and how {Mags|M} had knelt for an hour at {Vivian|V}’s hem and got up again with the print of the carpet on both knees and not a single pin used. ⟦A i thought⟧*Oh, {you poor thing|M}*⟦/⟧, {she|A}’d thought.
⟦A→V a⟧“{Viv|V}, give {me|A} {your|V} hand,”⟦/⟧ {she|A} said.
⟦V→A a⟧“What for?”⟦/⟧ {she|V} asked, but {she|V} held it out. It was the left. {Annika|A} didn’t take it; {she|A} just turned {her|V} by the wrist till {she|V} was facing the other way, toward the dressing table and {the woman|M} who sat there unbuckling one brown brogue.
It took an age. {She|M} shook the shoe. What rolled out into {her|M} palm was small, and green, and set in a plain gold band.
⟦M→V a⟧“The man could only do the one in the time,”⟦/⟧ {she|M} said hoarsely. ⟦M→V a =⟧“The other’s at the shop. {I|M}’d have asked {you|V} first, but {I|M}’d have had to, um. Ask {you|V} first.”⟦/⟧
Nobody in the room looked at anybody.
⟦V→M a⟧“Those were {{my|V} aunt|D}’s,”⟦/⟧ {she|V} said at last.
⟦M→V i⟧“{I|M} know. {I|M} know they were. {I|M} thought that {she|D}’d be there, sort of thing. If {she|D} was in it.”⟦/⟧
⟦V→M a⟧“{You|M} thought,”⟦/⟧ {she|V} began, and couldn’t do the rest.
⟦P→V,T,M,A a⟧“Ten minutes, please!”⟦/⟧ called the voice outside. ⟦P→V,T,M,A a =⟧“And has anyone got an answer for {me|P}? {I|P}’ve had {my|P} ear to this door since the shoe.”⟦/⟧

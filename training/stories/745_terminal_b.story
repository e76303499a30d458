# title: Terminal B
# style: first person past; two narrators by scene; curly quotes; AO3
# cast: A = Ade | Ade, Adeyemi | he | narrator
# cast: T = Tomek | Tomek, Tomasz | he | narrator
# cast: V = Viktor | Viktor, Vik | he
---
@note
thanks to everyone who commented on the last one!! this is the airport fic i promised. POV swaps at the line
@end
@heading
{Ade|A}
@end
@scene place=the airport, gate B12 | time=one in the morning | pov=A | present=A,T,V
The board said delayed until 05:40, and then while {we|A+T+V} were looking at it it stopped saying anything. {Viktor|V} swore in three languages. {Tomek|T} lay down on the floor, right there on the carpet between the seats, and crossed {his|T} ankles.
⟦V→T i⟧“What are {you|T} doing?”⟦/⟧
⟦T→V e⟧“Sleeping,”⟦/⟧ said {Tomek|T}.
⟦V→T i⟧“{We|A+T+V} have a concert in fourteen hours.”⟦/⟧
⟦T→V a⟧“So {I|T} will be rested,”⟦/⟧ {he|T} said.
{I|A} laughed, and {Viktor|V} gave {me|A} the look {he|V} usually keeps for conductors. {He|V}’s {{our|A+T+V} first violin|V}. {He|V}’d also been going out with {Tomek|T} for three years, until about six weeks ago, and nobody had told {me|A} a thing about it till the tour was booked.
⟦V→A a⟧“Don’t encourage {him|T},”⟦/⟧ {he|V} said. ⟦V→A a =⟧“{You|A}’re as bad as {he|T} is.”⟦/⟧
⟦A→V i⟧“{I|A}’m only standing here.”⟦/⟧
⟦V→A i⟧“{You|A}’re standing here smiling.”⟦/⟧
⟦T→V e⟧“Leave {the poor man|A} alone,”⟦/⟧ said {Tomek|T} from the floor. ⟦T→V e =⟧“{He|A} has a nice one.”⟦/⟧
{I|A} didn’t know where to put {my|A} face after that. {I|A} went and looked at the vending machine for a while. When {I|A} got back with three waters {they|T+V} were at it again, low and fast, and {I|A} stopped behind the pillar because there wasn’t a polite way round it.
⟦V→T a⟧“{You|T} didn’t have to say it in front of everybody,”⟦/⟧ {he|V} said quietly.
⟦T→V i⟧“It was a joke.”⟦/⟧
⟦V→T i⟧“{You|T} weren’t joking. {I|V} know what {you|T} sound like when {you|T}’re joking.”⟦/⟧
⟦T→V i⟧“Do {you|V}?”⟦/⟧
⟦V→T a⟧“Three years, {Tomasz|T}. {I|V} should hope so,”⟦/⟧ {he|V} said.
⟦T→V i⟧“Then {you|V} also know when {I|T}’m not asking for permission.”⟦/⟧
It was a while before anyone said anything. {I|A} studied the pillar. Somebody had stuck gum on it in the shape of a heart, or else it was just gum.
⟦V→T a⟧“Does {he|A} know?”⟦/⟧ {he|V} asked.
⟦T→V i⟧“Know what?”⟦/⟧
⟦V→T i⟧“Oh, come on. {You|T} carried {his|A} cello. Up four floors in Graz. {You|T} never carried {my|V} violin, and a violin weighs nothing.”⟦/⟧
⟦T→V i⟧“{You|V} never let {me|T} touch it.”⟦/⟧
⟦V→T i⟧“That’s...”⟦/⟧ {He|V} stopped. {He|V} sat down, {I|A} could hear the seat creak. ⟦V→T i =⟧“Okay. That’s fair.”⟦/⟧
{I|A} came out then, since the waters were dripping on {my|A} shoes. Two heads turned round. {Viktor|V} took a bottle off {me|A}, said that {he|V} was going to find a human being to shout at, and went.
⟦T→A i⟧“How long were {you|A} behind the pillar?”⟦/⟧
⟦A→T a⟧“What pillar?”⟦/⟧ {I|A} asked.
@break ~~~
@heading
{Tomek|T}
@end
@scene place=the airport, gate B12 | time=three in the morning | pov=T | present=T,A,V
{He|A} is {a terrible liar|A}, {Ade|A}. {His|A} whole forehead does it. {I|T} moved {my|T} bag so {he|A} could have some carpet, and {he|A} folded {himself|A} down beside {me|T}, all those legs, and {we|A+T} looked at the ceiling tiles.
⟦A→T i⟧“From the violin, {I|A} think. From about there.”⟦/⟧
⟦T→A i⟧“So all of it.”⟦/⟧
⟦A→T i⟧“Pretty much.”⟦/⟧
⟦T→A i⟧“And?”⟦/⟧
⟦A→T i⟧“{I|A} thought {you|T} carried it because {you|T}’d seen {me|A} drop it in Linz.”⟦/⟧
⟦T→A a⟧“{I|T} did see that,”⟦/⟧ {I|T} said. ⟦T→A a =⟧“{I|T} nearly cried. But no.”⟦/⟧
{He|A} turned on {his|A} side. It was three in the morning and the light in there was the colour of old milk, and {he|A} still looked like someone who’s slept. {I|T} don’t know how {he|A} does it.
⟦A→T e⟧“{I|A} don’t want to be a thing you do to get at somebody,”⟦/⟧ {Ade|A} said.
⟦T→A i⟧“{You|A} aren’t.”⟦/⟧
⟦A→T a⟧“{I|A}’ve got to sit across from {him|V} every night,”⟦/⟧ {he|A} said. ⟦A→T a =⟧“{I|A} can see up {his|V} nose. If this is a mess, then it’s a mess in the slow movement.”⟦/⟧
⟦T→A i⟧“It was over long before Graz. Ask {him|V}. {He|V} ended it.”⟦/⟧
⟦A→T i⟧“{He|V} did?”⟦/⟧
⟦T→A i⟧“By e-mail. From the next room.”⟦/⟧
⟦A→T i⟧“That’s grim.”⟦/⟧
⟦T→A i⟧“It was very well written.”⟦/⟧
The shoes stopped by {my|T} head before {I|T} heard them. Black, polished; {he|V} polishes them on trains. {I|T} didn’t sit up.
⟦V→A,T i⟧“They’re putting {us|A+T+V} on a bus.”⟦/⟧
⟦A→V a⟧“A bus?”⟦/⟧ {he|A} said. ⟦A→V a =⟧“It’s nine hundred kilometres!”⟦/⟧
⟦V→A i⟧“{I|V} mentioned that. {I|V} mentioned it to four different people.”⟦/⟧ {He|V} crouched down. {He|V} looked tired, and a good deal nicer than {he|V}’d looked in weeks, and what {he|V} did next was take the cello by its handle, very carefully, as one would somebody’s child. ⟦V→A i =⟧“{I|V}’ll take this one. {You|A+T} bring the rest.”⟦/⟧
⟦T→V i⟧“{You|V} hate carrying.”⟦/⟧
⟦V→T i⟧“{I|V} do. {I|V}’m told that it’s where {I|V} went wrong.”⟦/⟧
{He|V} was ten steps off before {I|T} got {my|T} mouth shut. {Ade|A} had both hands over {his|A} face, but you could see it round the edges, that smile, it goes out past the fingers.
⟦T→A i⟧“What did {I|T} say? It’s a nice one.”⟦/⟧
⟦A→T e⟧“{Tomek|T}. {He|V}’s going the wrong way,”⟦/⟧ {Ade|A} said.
⟦T→V e⟧“{Viktor|V}!”⟦/⟧ {I|T} yelled.
⟦V→T a⟧“{I|V} know!”⟦/⟧ {he|V} yelled back.

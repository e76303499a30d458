# title: The Dress with the Zip
# style: first person past; curly quotes; amateur theatre dressing room; five women and the stage manager's voice; she-lines where the asked one answers
# cast: F = Fleur | Fleur | I | narrator
# cast: L = Lydia Crossman | Lydia, Lyd, Crossman, the leading lady | she
# cast: T = Trina | Trina, Tree | she
# cast: V = Verna | Verna, Mrs B, the wardrobe mistress | she
# cast: O = Oona | Oona, the girl, the prompter | she
# cast: D = the stage manager | Derrick | he
# cast: C = the clarinet player | | 
# cast: B = Lydia's ex-husband | Maurits | he
---
@scene place=the women's dressing room | time=first night, ten minutes before curtain | pov=F | present=F,L,T,V,O
⟦V→L a⟧“Breathe in, {duck|L},”⟦/⟧ {the wardrobe mistress|V} said.
⟦L→V i⟧“{I|L} *am* in.”⟦/⟧
⟦V→L i⟧“In more.”⟦/⟧
⟦L→V i⟧“{Verna|V}, there is no more. What’s it doing?”⟦/⟧
⟦V→L i⟧“Stopping. {Fleur|F}, come and hold {her|L}.”⟦/⟧
⟦F→V i⟧“Which bit?”⟦/⟧
⟦V→F i⟧“The two edges, {pet|F}, not {her|L} arms.”⟦/⟧
{I|F} held the two edges. The dress was green satin and had been made for someone in 1974, and {Lydia|L} inside it was as hard as a tree. {I|F} could see {her|L} face in the mirror above {Trina|T}’s head. {She|T} was sitting underneath in a bald cap, gluing on {her|T} eyebrows, and {she|T} met {my|F} eye and drew one finger slowly across {her|T} throat.
⟦L→T a⟧“{I|L} saw that,”⟦/⟧ said {the leading lady|L}.
⟦T→L i⟧“Saw what?”⟦/⟧
⟦L→T i⟧“Did it fit in March, {Trina|T}, or did it not fit in March?”⟦/⟧
⟦T→L i⟧“It fitted lovely in March.”⟦/⟧
⟦L→V i⟧“There. So it’s shrunk. {Verna|V}, has it shrunk?”⟦/⟧
{She|V} had four pins in {her|V} mouth and didn’t hurry. ⟦V→L a⟧“Satin doesn’t, as a rule,”⟦/⟧ {she|V} said round them.
⟦D→L,F,T,V,O i⟧“Ten minutes, {ladies|L+F+T+V+O}!”⟦/⟧ That was the loudspeaker.
⟦T→D i⟧“Thank you, ten, {Derrick|D}!”⟦/⟧
⟦L→T i⟧“{He|D} can’t hear {you|T}.”⟦/⟧
⟦T→L i⟧“It’s manners.”⟦/⟧
{I|F} should explain about {Lydia|L}. {She|L} had been {the star of the Little Theatre|L} for eleven years and in ten of them {she|L} had been married to {the director|B}. Then {Maurits|B} had gone off to Ghent, with {a clarinet player|C}, and taken the good lights. {We|F+T+V} all thought that would be the end of {her|L}. {She|L} didn’t come to anything, all the autumn; somebody saw {her|L} in the big supermarket in {her|L} slippers. And then in January {she|L} walked in on the read-through, in that fur collar, and sat down in the middle and said {she|L}’d heard that {we|F+T+V+O} were short. {She|L} was so good it frightened {us|F+T+V+O}. {She|L} also ate, from then on, whatever anyone put in front of {her|L}, with butter, and looked about ten years younger for it. Nobody’d had the heart to measure {her|L}, and {Verna|V}, who could measure you with one look across a car park, had kept it to {herself|V}.
Someone scratched at the door. ⟦V→O i⟧“Who’s that? {Oona|O}? Don’t scratch, {child|O}, come in.”⟦/⟧
⟦O→L a⟧“{Miss Crossman|L},”⟦/⟧ whispered {the girl|O}, and stuck. {She|O} was {the prompter|O}. {She|O} was sixteen and could be heard at the back of the hall only by owls.
⟦L→O i⟧“What is it?”⟦/⟧
⟦O→L i⟧“There’s {somebody|B} in row C.”⟦/⟧
⟦L→O i⟧“{I|L} should hope there is.”⟦/⟧
⟦O→L i⟧“No, it’s... {he|B}’s got a programme. {He|B}’s got flowers.”⟦/⟧
Under {my|F} hands {she|L} stopped breathing in. The edges jumped a good two inches apart. ⟦T→O i⟧“Not {Maurits|B}?”⟦/⟧
⟦O→T i⟧“{I|O} don’t know. Has {he|B} got a little beard?”⟦/⟧
⟦T→O i⟧“Like a goat’s?”⟦/⟧
⟦O→T i⟧“Like a nice goat’s.”⟦/⟧
⟦L→F i⟧“{Fleur|F}. Go and look.”⟦/⟧
⟦F→L a⟧“If {I|F} let go of {you|L} {you|L}’ll fall out,”⟦/⟧ {I|F} said.
⟦L→T i⟧“{Tree|T}, then.”⟦/⟧
⟦T→L i⟧“{I|T}’ve got one eyebrow.”⟦/⟧
⟦L→V i⟧“{Verna|V}!”⟦/⟧
{The old woman|V} took the pins out of {her|V} mouth one by one and stuck them in {her|V} sleeve. Then {she|V} came round to the front and looked up at {her|L}, for {Lydia|L} had a good foot on {her|V}. ⟦V→L a⟧“What do {you|L} want it to be?”⟦/⟧ {she|V} asked. ⟦V→L a =⟧“{Him|B} or not {him|B}?”⟦/⟧
⟦L→V i⟧“Not.”⟦/⟧
⟦V→L i⟧“Sure?”⟦/⟧
⟦L→V a⟧“No,”⟦/⟧ {she|L} said, and {her|L} chin went.
⟦V→F i⟧“Scissors, {Fleur|F}. On the hook.”⟦/⟧
⟦F→V i⟧“What for?”⟦/⟧
⟦V→F i⟧“{I|V}’ve wanted to since 1974. It was {my|V} wedding dress and it never fitted {me|V} either.”⟦/⟧ {She|V} held out {her|V} palm without turning round. ⟦V→L i =⟧“Up the back, {duck|L}, and {we|V+F} will lace it with {Tree|T}’s bootlaces. {You|L}’ll be able to shout.”⟦/⟧
⟦T→V i⟧“And what do {I|T} wear on {my|T} boots?”⟦/⟧
⟦V→T i⟧“{You|T}’re {a ghost|T}. Float.”⟦/⟧
It went up the back with a noise like a wet sheet, and {Lydia|L} let out all the air {she|L} had been holding, perhaps since Ghent.
⟦D→L,F,T,V,O i⟧“Five, please!”⟦/⟧
And it was {Oona|O}, from the doorway, who answered {him|D}, so loudly that {we|F+L+T+V} all jumped. ⟦O→D e⟧“Thank you, five!”⟦/⟧

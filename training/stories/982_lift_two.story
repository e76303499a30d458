# title: Lift Two
# style: third person past; British single quotes; stuck lift; two women who don't know each other and a voice; modern, workplace
# cast: U = the woman with the umbrella | Corinne | she
# cast: F = the woman with the folder | Faye | she
# cast: V = the voice in the panel | Norris | he
# cast: B = the managing director | Mr Yardley, Yardley | he
# cast: E = the lift engineer | | he
# cast: Q = a young man on the panel | | he
# cast: N = Corinne's daughter | | she
---
@scene place=a lift | time=half past eight in the morning | pov=F | present=U,F,V
The lift stopped between six and seven with a noise like a cough.
{The woman with the folder|F} looked at the ceiling. {The woman with the umbrella|U} looked at the buttons. {They|U+F} had not said good morning, and now it was too late to.
⟦F→U i⟧‘Did {you|U} press something?’⟦/⟧
⟦U→F i⟧‘Seven. Like a normal person.’⟦/⟧
⟦F→U a⟧‘It was going to seven. {I|F} pressed seven,’⟦/⟧ {she|F} said.
⟦U→F a⟧‘Then {we|U+F} both pressed it. Perhaps it got excited,’⟦/⟧ {the other|U} said.
⟦F→U i⟧‘That isn’t how they work.’⟦/⟧
⟦U→F i⟧‘{You|F}’re an engineer, are {you|F}?’⟦/⟧
⟦F→U i⟧‘{I|F}’m in pensions.’⟦/⟧ {She|F} found the little yellow bell and leaned on it. It rang somewhere a long way down, in what sounded like a cupboard.
⟦V→U,F i⟧‘Hello, lift two.’⟦/⟧
⟦F→V i⟧‘Oh, thank God. {We|U+F}’re stuck.’⟦/⟧
⟦V→F i⟧‘{You|U+F} are, yeah. {I|V} can see {you|U+F}. Which one of {you|U+F}’s got the brolly?’⟦/⟧
⟦U→V i⟧‘{I|U} have. Why?’⟦/⟧
⟦V→U i⟧‘Could {you|U} take it out of the door?’⟦/⟧ it asked.
There was a silence. {They|U+F} both looked down. The tip of it, a good four inches of steel, was gone into the crack between the doors as neatly as a key, and {she|U} gave it a tug, and then a proper one, with {her|U} foot up against the panel. {The woman with the folder|F} was careful not to smile. {She|F} had an interview at nine, on the other side of a door with {Mr Yardley|B}’s name on it, and {she|F} had been up since four with {her|F} notes. In those notes there was an answer for everything: {her|F} weaknesses, {her|F} five years from now, the gap where {she|F} had been ill. Nothing about lifts.
⟦U→V a⟧‘It won’t come,’⟦/⟧ {she|U} told the panel.
⟦V→U i⟧‘Don’t break it.’⟦/⟧
⟦U→V a⟧‘It’s {my|U} umbrella,’⟦/⟧ {she|U} said.
⟦V→U i⟧‘It’s {my|V} lift.’⟦/⟧
⟦F→V i⟧‘How long?’⟦/⟧
⟦V→F a⟧‘Forty minutes. {The man|E}’s coming from Swindon,’⟦/⟧ {he|V} said.
⟦F→V i⟧‘{I|F} haven’t got forty minutes. {I|F}’ve an interview!’⟦/⟧
⟦U→F i⟧‘{You|F}’re {the nine o’clock|F}?’⟦/⟧ {She|F} turned round. {The other woman|U} had let go of the handle, and the umbrella stayed where it was, sticking out of the door like an arm. ⟦U→F i =⟧‘With {Yardley|B}?’⟦/⟧
⟦F→U i⟧‘How do {you|U} know that?’⟦/⟧
⟦U→F i⟧‘{I|U}’m {the half past|U}.’⟦/⟧
⟦V→U,F a⟧‘Ooh,’⟦/⟧ {the voice|V} said.
⟦F→V i⟧‘Are {you|V} listening to {us|U+F}?’⟦/⟧
⟦V→F i⟧‘It’s one button, {love|F}. It’s either on or off.’⟦/⟧
⟦U→V i⟧‘Then off!’⟦/⟧
It clicked. {She|F} thought about the folder, and about whether {she|F} could stand so that {the other one|U} wouldn’t see the tabs. ⟦F→U a⟧‘{I|F} suppose {you|U}’ve done it before,’⟦/⟧ {she|F} said. ⟦F→U a =⟧‘Head of section.’⟦/⟧
{She|U} said, ⟦U→F a⟧‘Eleven years.’⟦/⟧
⟦F→U i⟧‘Oh.’⟦/⟧
⟦U→F i⟧‘Here. It’s {my|U} own job. They’ve asked {me|U} to apply for it.’⟦/⟧
⟦F→U i⟧‘They can’t do that.’⟦/⟧
⟦U→F i⟧‘{You|F}’re in pensions, {you|F} know very well they can.’⟦/⟧ There was a wobble in it. {She|F} held out the only thing {she|F} had, which was a tissue with a tab stuck to it, and it was taken. ⟦U→F i =⟧‘Thanks. {I|U} wasn’t going to come in at all. {{My|U} daughter|N} made {me|U} wear the suit.’⟦/⟧
{She|F} didn’t know what to do with {her|F} hands. At the last place it had been {her|F} they had done it to, near enough: a form, a panel, {a nice young man|Q} with a water jug who had called {her|F} {a valued legacy|F}. {She|F} had gone home and been ill, and the illness had lasted a year and a half, and nobody had ever drawn a line between the one thing and the other. {She|F} could have drawn it. It would have fitted on one tab.
⟦F→U a⟧‘Did they call {you|U} legacy?’⟦/⟧ {she|F} said.
⟦U→F i⟧‘Valued. How did {you|F} know?’⟦/⟧
⟦F→U i⟧‘{I|F}’ve been one.’⟦/⟧
⟦U→F i⟧‘And what happens to them?’⟦/⟧
⟦F→U a⟧‘They get stuck in lifts,’⟦/⟧ {she|F} said.
{She|F} looked at the jacket, the nice dull wool of it, wet down one side.
⟦F→U i⟧‘It’s a good suit.’⟦/⟧
⟦U→F i⟧‘It’s {hers|N}. What’s on the tab?’⟦/⟧
⟦F→U i⟧‘"Weaknesses".’⟦/⟧
That did it. {They|U+F} had to sit down on the floor. Every time one of {them|U+F} stopped the other began again, and the tissue went back and forth until there was nothing left of it.
⟦V→U,F i⟧‘{Ladies|U+F}?’⟦/⟧
⟦F→V i⟧‘{We|U+F} turned {you|V} off.’⟦/⟧
⟦V→F a⟧‘{You|F} told {me|V} to. {I|V} thought {I|V} heard crying,’⟦/⟧ {he|V} protested.
⟦U→V a⟧‘What’s {your|V} name?’⟦/⟧ {she|U} asked.
⟦V→U i⟧‘{Norris|V}.’⟦/⟧
⟦U→V i⟧‘{I|U}’m {Corinne|U}, {Norris|V}. Is there a phone down there? Ring {Yardley|B} and tell {him|B} {the nine o’clock|F} is delayed and it’s {my|U} fault. And {the half past|U}...’⟦/⟧ {She|U} looked sideways.
⟦F→U i⟧‘{Faye|F}.’⟦/⟧
⟦U→F i⟧‘No, {I|U}’m {the half past|U}.’⟦/⟧
⟦F→U i⟧‘{I|F} know. {I|F}’m just telling {you|U}.’⟦/⟧
⟦V→U,F i⟧‘{He|B}’s in lift one,’⟦/⟧ came the answer, with a certain pleasure. ⟦V→U,F i =⟧‘{Mr Yardley|B}. They’re on the same fuse.’⟦/⟧

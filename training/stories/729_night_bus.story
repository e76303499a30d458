# title: Last Bus Home
# style: third person past; single quotes; hen night; British; no tags for long runs; AO3
# cast: B = Bronagh | Bronagh, Bron | she
# cast: U = Uche | Uche | she
# cast: E = Ellie | Ellie, El | she
# cast: L = Lotte | Lotte | she
# cast: D = the driver | Terry | he
# cast: S = Stuart | Stuart, Stu | he
---
@note
hen dos are a lawless place. inspired by true events, names changed, shoes not recovered
@end
@scene place=the top deck of the N7 | time=three in the morning | pov=U | present=B,U,E,L,D
⟦E→B,U,L a⟧‘Has anyone got {my|E} other shoe?’⟦/⟧ {she|E} asked.
⟦L→E i⟧‘{You|E} threw it at the fountain.’⟦/⟧
⟦E→L i⟧‘Did it go in?’⟦/⟧
⟦L→E a⟧‘It went in a policeman,’⟦/⟧ {she|L} said.
{Ellie|E} considered that. {She|E} had a veil on, and a sash, and one gold sandal, and {she|E} was sitting sideways across the back seat with {her|E} bare foot in the lap of {{her|E} chief bridesmaid|B}, who was asleep. At least, {Bronagh|B}’s eyes were closed. {Uche|U}, on the seat in front, wasn’t fooled. {She|U}’d shared a room with {the woman|B} for three years and knew what {she|B} looked like sleeping, and it wasn’t that careful.
⟦U→E i⟧‘Feet off. {You|E}’ll wake {her|B}.’⟦/⟧
⟦E→U i⟧‘{She|B} likes it.’⟦/⟧
⟦U→E a⟧‘{She|B}’s got {your|E} heel in {her|B} kidney,’⟦/⟧ {she|U} muttered.
⟦L→E i⟧‘Tell {Uche|U} the thing.’⟦/⟧
⟦E→L i⟧‘What thing?’⟦/⟧
⟦L→E e⟧‘What {you|E} told {me|L} in the loo,’⟦/⟧ {Lotte|L} told {her|E}.
⟦E→L i⟧‘{I|E} can’t tell {her|U} that. That’s a loo thing.’⟦/⟧
⟦U→E i⟧‘Tell {me|U} what?’⟦/⟧
⟦E→U a⟧‘It’s a loo thing!’⟦/⟧ {she|E} protested.
The bus swung round by the hospital and {all of {them|B+U+E+L}|B+U+E+L} leaned. A chip rolled from one side of the deck to the other. For a bit there was only the engine, and {Lotte|L} humming, and somewhere below {them|B+U+E+L} {the driver|D}’s radio talking to itself about fog.
⟦E→L,U e⟧‘{I|E} don’t think {I|E} want to,’⟦/⟧ {Ellie|E} said then, in a small clear voice with no drink in it.
⟦L→E i⟧‘Want to what? Be sick?’⟦/⟧
⟦E→L i⟧‘Marry {Stuart|S}.’⟦/⟧
⟦U→E i⟧‘Oh, {El|E}.’⟦/⟧
⟦E→U a⟧‘That was the loo thing,’⟦/⟧ {she|E} answered.
⟦L→U a⟧‘That wasn’t the loo thing,’⟦/⟧ {the little blonde|L} hissed across the aisle, horrified. ⟦L→U a =⟧‘The loo thing was that {she|E}’s got a tattoo of a prawn!’⟦/⟧
⟦E→L i⟧‘{I|E} have got a prawn. {I|E}’ve got that as well.’⟦/⟧
⟦U→E i⟧‘Since when? The other thing. Not the prawn.’⟦/⟧
⟦E→U a⟧‘Since about Easter,’⟦/⟧ {she|E} pointed out.
⟦U→E i⟧‘It’s a week on Saturday!’⟦/⟧
⟦E→U i⟧‘{I|E} know when it is. It’s on {my|E} bottom. It’s on {my|E} sash.’⟦/⟧
Nobody knew what to do with their hands. {Uche|U}, who’d been married, and then very much not, thought of saying that everybody felt like that. {She|U} remembered {the person who had said it to {her|U}|B}, at the back of a church in Cork with a fag on, and how it had been kindly meant, and how wrong it had been. {She|U} looked at {that person|B} now. The eyelids had stopped pretending. There was a wet line going down into {Bron|B}’s ear.
⟦U→E e⟧‘Have {you|E} told {him|S}?’⟦/⟧ demanded {Uche|U}.
⟦E→U i⟧‘{I|E}’ve not told anyone. {I|E} told {you two|L+U} just now.’⟦/⟧
⟦L→E i⟧‘Is there somebody else?’⟦/⟧
⟦E→L a⟧‘No. Sort of. Not so they’d know about it,’⟦/⟧ {she|E} said.
⟦L→E i⟧‘Who?’⟦/⟧
⟦E→L i⟧‘It doesn’t matter who, does it, it’s just a, it’s a feeling {I|E} get. Like when you’re a kid and you’re being carried in from the car.’⟦/⟧ {Her|E} toes curled. They were still where they’d been, five chipped pink nails against a green silk hip. ⟦E→L i =⟧‘{He|S}’s never carried {me|E} in from anywhere.’⟦/⟧
⟦L→E i⟧‘{He|S}’s got that back.’⟦/⟧
⟦E→L i⟧‘{I|E} know {he|S}’s got that back, {Lotte|L}!’⟦/⟧
⟦B→E a⟧‘{I|B} carried {you|E},’⟦/⟧ {she|B} said.
Three heads turned round.
⟦E→B i⟧‘{You|B}’re awake.’⟦/⟧
⟦B→E i⟧‘{I|B} carried {you|E} out of the Feathers. {I|B} carried {you|E} up four flights in Prague. {I|B}’ve got {your|E} other shoe, you know. It wasn’t in a policeman. It’s been down {my|B} front since midnight.’⟦/⟧
⟦E→B i⟧‘Why?’⟦/⟧
⟦B→E a⟧‘So that {you|E} couldn’t walk,’⟦/⟧ {she|B} muttered.
Somebody ought to have laughed. {Lotte|L} drew breath to, and {Uche|U} reached over, without looking, and put a hand flat on top of {her|L} head, and pushed, until {she|L} sat.
⟦D→B,U,E,L i⟧‘{Ladies|B+U+E+L}!’⟦/⟧ It was the stairs. First came a cap, and then under it a moustache, rising like a moon. ⟦D→B,U,E,L i =⟧‘This is the depot. It’s been the depot ten minutes.’⟦/⟧
⟦U→D i⟧‘Just give {us|B+U+E+L} a second, {Terry|D}.’⟦/⟧
⟦D→U i⟧‘How d’{you|U} know {my|D} name?’⟦/⟧
⟦U→D e⟧‘It’s on {your|D} jumper. Please. One second,’⟦/⟧ {Uche|U} told {him|D}.
{He|D} looked past {her|U} at the back seat. {He|D} took off the cap.
⟦D→U a⟧‘{I|D}’ll do another lap,’⟦/⟧ {he|D} said.

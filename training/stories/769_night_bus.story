# title: The N19
# style: third person present; British curly single quotes; UK; two women after a hen night; later a third; mostly untagged
# cast: S = Saoirse | Saoirse, Seersh | she
# cast: G = Gemma Tate | Gemma, Gem | she
# cast: B = the bride | Kelly, Kel | she
# cast: K = the girl in the kebab shop | | she
# cast: D = the driver | | he
# cast: A = Aaron | Aaron | he
# cast: M = Kelly's mum | | she
# cast: N = Gemma's nan | | she
---
@scene place=the top deck of the N19 | time=ten to three | pov=G | present=S,G,B
The top deck’s empty apart from {them|S+G+B} and somebody’s chips. {Kelly|B}’s flat out on the back seat with a veil over {her|B} face like a dead duchess. {She|B}’s been singing since Angel and now {she|B} isn’t.
⟦G→S e⟧‘Is {she|B} breathing?’⟦/⟧ {Gemma|G} whispers.
⟦S→G i⟧‘{She|B}’s snoring. Can {you|G} not hear {her|B}?’⟦/⟧
⟦G→S e⟧‘{I|G} thought that was the engine,’⟦/⟧ says {Gemma|G}.
⟦S→G i⟧‘That’s love’s young dream, that is.’⟦/⟧
{They|S+G}’ve got the front seat, the good one, shoes off, feet up on the ledge under the big window. {Saoirse|S}’s toenails are green. One of {Gemma|G}’s plasters has come unstuck and it’s hanging on by a corner. London slides under {their|S+G} heels, all wet.
⟦S→G a⟧‘{You|G} were quiet,’⟦/⟧ {she|S} says. ⟦S→G a =⟧‘In the karaoke place.’⟦/⟧
⟦G→S i⟧‘{I|G} can’t sing.’⟦/⟧
⟦S→G i⟧‘Nobody could sing, {Gem|G}. That was the point of it.’⟦/⟧
⟦G→S a⟧‘{I|G}’d a headache,’⟦/⟧ {she|G} says.
⟦S→G i⟧‘{You|G}’d a face on {you|G} from the minute {she|B} opened the cards.’⟦/⟧
{She|G} had, and {she|G}’d thought {she|G}’d hidden it behind the straw. It’d been a pink card, glitter, from {{Kelly|B}’s mum|M}, made out to {Aaron|A}, and it’d said *welcome to the family* in three sorts of handwriting; and what {Gemma|G} had felt, there, with an inflatable thing under one arm, was so far from what bridesmaids’ hearts are meant to feel that {she|G}’d gone and stood in the ladies’ till {somebody|S} knocked.
⟦G→S a⟧‘It was {you|S} that knocked,’⟦/⟧ {she|G} says now, as if it’s only just come to {her|G}.
⟦S→G i⟧‘On the jacks door? It was, yeah.’⟦/⟧
⟦G→S a⟧‘How’d {you|S} know {I|G} was in there?’⟦/⟧ {she|G} asks.
⟦S→G i⟧‘{I|S} counted heads. {I|S} always do be counting {yours|G}.’⟦/⟧
The bus stops. Nobody gets on. It starts again, and from the back there’s a snort and a rustle, and {they|S+G} both hold very still until it settles.
⟦S→G e⟧‘Are {you|G} in love with {her|B}?’⟦/⟧ {Saoirse|S} asks.
⟦G→S i⟧‘*What*?’⟦/⟧
⟦S→G i⟧‘Keep {your|G} voice down.’⟦/⟧
⟦G→S e⟧‘With {Kel|B}? {She|B}’s marrying {{my|G} brother|A}!’⟦/⟧ says {Gemma|G}.
⟦S→G i⟧‘That’s not a no.’⟦/⟧
⟦G→S i⟧‘It’s a no. It’s such a no. {She|B} eats with {her|B} mouth open.’⟦/⟧
⟦S→G a⟧‘Then what is it?’⟦/⟧ {she|S} asks, and {she|S} takes {her|S} feet off the ledge and turns round in the seat, all knees, so there’s nowhere to look but at {her|S}. ⟦S→G a =⟧‘Because {I|S}’ve been stood here like a lemon for two years, {Gemma|G}, thinking it was {her|B}.’⟦/⟧
There’s a very long red light. {Gemma|G} watches it on the side of {somebody|S}’s nose.
⟦G→S a⟧‘It’s the family bit,’⟦/⟧ {she|G} says. ⟦G→S a =⟧‘It’s only ever been {me|G} and {Aaron|A}. And {{my|G} nan|N}, but {she|N} died. And now {he|A}’s got a card with glitter on, and {I|G}’m {{his|A} sister|G} that {he|A} has round at Christmas.’⟦/⟧
⟦S→G i⟧‘{You|G}’re not.’⟦/⟧
⟦G→S a⟧‘{I|G}’m a guest, {Seersh|S},’⟦/⟧ {she|G} says.
⟦S→G i⟧‘{You|G}’re not a guest. Come here to {me|S}. {You|G}’re {an eejit|G}, but {you|G}’re not a guest.’⟦/⟧
⟦G→S e⟧‘What did {you|S} mean, two years?’⟦/⟧ {Gemma|G} asks.
{Saoirse|S}’s mouth opens. What comes out’s a sort of click.
⟦G→S i⟧‘{You|S} said {you|S}’d been stood here two years.’⟦/⟧
⟦S→G e⟧‘{I|S}’d drink taken,’⟦/⟧ says {Saoirse|S}.
⟦G→S i⟧‘{You|S} had a lime and soda. {I|G} bought it {you|S}.’⟦/⟧
⟦B→S,G i⟧‘Oh for God’s sake.’⟦/⟧
It comes from the back. The veil’s sat up. There’s one eyelash on it that ought to be somewhere else.
⟦B→G a⟧‘{She|S} means *{you|G}*,’⟦/⟧ says {the dead duchess|B}. ⟦B→G a =⟧‘{She|S}’s always meant {you|G}. {Aaron|A} knows, {I|B} know, {the girl in the kebab shop|K} knows. {I|B} put {you|S+G} on the front seat on purpose. And {I|B} do *not* eat with {my|B} mouth open.’⟦/⟧
⟦G→B e⟧‘{You|B} do a bit,’⟦/⟧ says {Gemma|G}.
⟦S→B i⟧‘{You|B} do, {Kel|B}, in fairness.’⟦/⟧
⟦B→S,G i⟧‘Well, {I|B}’m not a guest person either. {You|G}’re getting Christmas, Boxing Day and the dog’s birthday, {Gem|G}, {the both of {you|G+S}|G+S} if that’s how it goes, and {you|S+G}’ll bring a pudding. Now shut up, {I|B}’m dying.’⟦/⟧
{She|B} lies down again. The veil goes up and down, up and down. {The driver|D} says something over the speaker about Finsbury Park.
⟦G→S a⟧‘That’s {our|G+S} stop,’⟦/⟧ {she|G} says, not moving.
⟦S→G e⟧‘It is,’⟦/⟧ says {Saoirse|S}, who isn’t either.

# title: Left Back
# style: third person present; British single quotes, straight; football; UK; contractions and plural possessives
# cast: K = Kasia Nowak | Kasia, Kash | she
# cast: B = Bethan Rees | Bethan, Beth | she
# cast: G = the gaffer | Lorna | she
# cast: Y = Yusra Aden | Yusra, Yus | she
# cast: S = Bethan's sister | | she
---
@scene place=the away dressing room | time=half-time | pov=K | present=K,B,Y,G
It's two-nil and raining sideways and the visitors' showers don't work. {Kasia|K}'s got one boot off. There's blood in the sock, not loads.
⟦B→K e⟧'That's not nothing, that,'⟦/⟧ says {Bethan|B}.
⟦K→B i⟧'It's nothing.'⟦/⟧
⟦B→K i⟧'{Your|K} sock's pink, {Kash|K}.'⟦/⟧
⟦K→B i⟧'It was always pink.'⟦/⟧
{Bethan|B} crouches down in front of {her|K} anyway. {She|B}'s got the tape between {her|B} teeth and mud up to the eyebrow, and {she|B} takes hold of the foot like it's {hers|B} to take hold of. It isn't. {They|K+B}'ve not spoken since the players' night out in March, not properly, not beyond shouting for the ball.
⟦K→B a⟧'{I|K} can do it {myself|K},'⟦/⟧ {she|K} says.
⟦B→K i⟧'Course {you|K} can.'⟦/⟧
⟦K→B i⟧'So give {us|K} the tape.'⟦/⟧
⟦B→K i⟧'In a minute.'⟦/⟧
On the other bench {Yusra|Y} is very carefully not watching. {She|Y} peels an orange. {She|Y}'s got the face of {a woman|Y} who's paid for {her|Y} ticket.
⟦Y→K,B e⟧'Don't mind {me|Y},'⟦/⟧ {Yusra|Y} says.
⟦B→Y i⟧'Nobody is, {Yus|Y}.'⟦/⟧
⟦Y→B i⟧'{I|Y}'m only saying. If {you two|B+K} want the kit cupboard, {I|Y}'ve the key.'⟦/⟧
{Kasia|K} chucks {her|K} shin pad. It misses. Then the door bangs and it's {the gaffer|G}, hood up, dripping all over the subs' coats.
⟦G→K a⟧'Can {you|K} run on it?'⟦/⟧ {she|G} asks.
⟦K→G i⟧'Yeah.'⟦/⟧
⟦B→G e⟧'No {she|K} can't,'⟦/⟧ says {Bethan|B}.
⟦G→B i⟧'Did {I|G} ask {you|B}, {Rees|B}?'⟦/⟧
⟦B→G i⟧'No, but {she|K}'ll lie to {you|G}. {She|K} lied to {me|B} about it at the hotel and {she|K}'s lying now, look at the state of it.'⟦/⟧
{Lorna|G} looks at the state of it. Rain runs off the end of {her|G} nose. ⟦G→K,B a⟧'Hotel,'⟦/⟧ {she|G} says.
Nobody breathes. {Yusra|Y} has stopped peeling.
⟦G→K i⟧'Right. {I|G} don't care. Ten minutes, then if {you|K}'re limping {I|G}'m taking {you|K} off and {I|G}'m not having tears.'⟦/⟧
{She|G} goes. The door bangs again.
⟦Y→K,B e⟧'*What* hotel?'⟦/⟧ {Yusra|Y} demands.
⟦K→Y e⟧'{Yus|Y}, go and warm up,'⟦/⟧ says {Kasia|K}.
⟦Y→K i⟧'It's half-time.'⟦/⟧
⟦K→Y i⟧'Then go and cool down.'⟦/⟧
{Yusra|Y} takes the orange with {her|Y}. {Her|Y} studs clack down the corridor, slow as anything, in case there's something to hear.
There isn't, for ages. Just tape. {Bethan|B}'s thumb presses along the arch and finds the place, and {Kasia|K} sucks {her|K} teeth, and the thumb stops.
⟦B→K a⟧'{You|K} went off before breakfast,'⟦/⟧ {she|B} says to the foot.
⟦K→B i⟧'{I|K} had a train.'⟦/⟧
⟦B→K i⟧'{You|K} had the same train as {me|B}.'⟦/⟧
⟦K→B i⟧'{I|K} got the early one.'⟦/⟧
⟦B→K i⟧'Why?'⟦/⟧
{She|K} could say it was the others' faces {she|K} couldn't stand, the whole squad round the toaster, knowing. {She|K} could say {she|K}'d woken up at five with {somebody|B}'s arm across {her|K} and been that happy it frightened {her|K}. ⟦K→B a⟧'{You|B} said {{your|B} sister|S}'s name for the baby was daft,'⟦/⟧ {she|K} says instead. ⟦K→B a =⟧'In {your|B} sleep. {You|B} were dead cross about it.'⟦/⟧
⟦B→K a⟧'So {you|K} legged it,'⟦/⟧ says {the one with the tape|B}.
⟦K→B i⟧'{I|K} legged it cos {I|K} wanted to hear the rest.'⟦/⟧
A whistle, somewhere out in the wet. {Bethan|B} doesn't get up. {She|B}'s gone red under the mud, right down to the collar.
⟦B→K a⟧'It's Peaches,'⟦/⟧ {she|B} says at last.
⟦K→B i⟧'What is?'⟦/⟧
⟦B→K i⟧'The name. {She|S} wants to call it Peaches.'⟦/⟧
⟦K→B e⟧'That *is* daft,'⟦/⟧ says {Kasia|K}.
⟦B→K i⟧'That's what {I|B} said!'⟦/⟧
⟦Y→K,B e⟧'Ref's waiting,'⟦/⟧ {Yusra|Y} shouts through the door, nowhere near as far off as {she|Y} ought to be. ⟦Y→K,B e =⟧'And for what it's worth, {I|Y} quite like Peaches!'⟦/⟧
@scene place=the tunnel | time=straight after | pov=K | present=K,B,Y,G
{The gaffer|G}'s waiting by the doors with {her|G} board under {her|G} arm. {She|G} watches {Kasia|K}'s feet the whole way up.
⟦G→K a⟧'{You|K}'re limping,'⟦/⟧ {she|G} says.
⟦K→G a⟧'{I|K}'m strolling,'⟦/⟧ {she|K} says.
⟦G→B i⟧'{Rees|B}? Is {she|K} limping or is {she|K} strolling?'⟦/⟧
It'd be dead easy. {Kasia|K} can see {her|B} think it. Then {Bethan|B} spits, wipes {her|B} mouth on {her|B} sleeve, and looks {the older woman|G} right in the eye.
⟦B→G a⟧'Strolling,'⟦/⟧ {she|B} says. ⟦B→G a =⟧'And if {she|K} stops {I|B}'ll carry {her|K}.'⟦/⟧

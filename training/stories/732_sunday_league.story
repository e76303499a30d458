# title: The Minibus
# style: third person present; straight quotes; rugby sevens team; five men; US-UK mix; one leaves, one joins; misspellings
# cast: A = Ash | Ash | he
# cast: D = Dougie McPhail | Dougie, Doug, McPhail | he
# cast: K = Kwame | Kwame | he
# cast: N = Nico | Nico | he
# cast: R = Rhodri | Rhodri, Rhod | he
# cast: G = Kwame's nan | | she
# cast: W = Ash's wife | Lorna | she
---
@scene place=a minibus on the hard shoulder | time=Saturday, raining | pov=N | present=A,D,K,N,R
⟦D→A e⟧"{You|A} said {you|A}'d filled it,"⟦/⟧ {Dougie|D} says.
⟦A→D i⟧"{I|A} said {I|A}'d fill it."⟦/⟧
⟦D→A i⟧"{You|A} said, in the carpark, in front of witnesses-"⟦/⟧
⟦K→D i⟧"{I|K}'m not being a witness."⟦/⟧
⟦D→K a⟧"{You|K} were stood right there!"⟦/⟧ {he|D} cries.
⟦K→D i⟧"{I|K} was doing {my|K} laces."⟦/⟧
Rain drums on the roof. {Nico|N}'s in the back row, where {he|N} always is, with the kit bags on {his|N} knees and the ball on top of the kit bags and {his|N} chin on top of the ball. From here you can see the backs of four heads, one bald, one braided, one ginger, and one, next to the window, with a plaster behind the ear that {he|N} put there {himself|N} last week, in the medical room, taking rather longer over it than the cut deserved.
⟦R→N i⟧"{You|N} all right back there?"⟦/⟧
⟦N→R i⟧"Yep."⟦/⟧
⟦R→N a⟧"{You|N}'ve gone quiet,"⟦/⟧ {he|R} mutters.
⟦D→R i⟧"{He|N}'s always quiet. {He|N}'s {the only one of {us|A+D+K+N+R} with any manners|N}."⟦/⟧
⟦A→D i⟧"Someone's going to have to walk."⟦/⟧
⟦D→A e⟧"{Somebody|A} will! {Somebody|A} who said {he|A}'d filled it!"⟦/⟧ {Dougie|D} bursts out.
⟦A→D i⟧"It's {my|A} van."⟦/⟧
⟦K→A i⟧"Is it? {I|K} thought that it was {{your|A} wife|W}'s."⟦/⟧
Nobody laughs. It's a bit soon. {Ash|A}, at the wheel, goes very still, and {the ginger one|D} reaches back and hits {Kwame|K} on the knee with a rolled-up road map.
⟦K→A a⟧"Sorry. Sorry, {captain|A}. {I|K} forgot,"⟦/⟧ {he|K} says.
⟦A→K i⟧"It's fine."⟦/⟧
⟦K→A i⟧"{I|K} honestly forgot."⟦/⟧
⟦A→K i⟧"It's fine, {she|W} wants it back Monday anyway."⟦/⟧ {He|A} unclips {his|A} belt. {He|A} has the kind of back that can look cheerful, usually, and it doesn't now. ⟦A→D i =⟧"Where's the can?"⟦/⟧
⟦D→A a⟧"{I|D}'ll go, {man|A}. It's chucking it down,"⟦/⟧ {he|D} answers.
⟦A→D i⟧"{I|A} said {I|A}'d fill it."⟦/⟧
{He|A} goes. {They|D+K+N+R} watch {him|A} through the wipers, a big hunched shape with a green plastic can and {his|A} bare knees, getting smaller. Nobody speaks until {he|A}'s past the second phone box.
⟦D→K i⟧"{You pillock|K}."⟦/⟧
⟦K→D i⟧"{I|K} know."⟦/⟧
⟦D→K i⟧"{You|K} absolute-"⟦/⟧
⟦K→D a⟧"{I|K} know, {Doug|D}. Who's going to tell {him|A}?"⟦/⟧ {he|K} wants to know.
⟦D→K i⟧"Tell {him|A} what?"⟦/⟧
⟦K→D i⟧"About {Lorna|W}. About who {she|W}'s with."⟦/⟧
⟦R→K e⟧"Who is {she|W} with?"⟦/⟧ {Rhodri|R} demands.
There's a terrible pause. {Kwame|K} looks at {Dougie|D} and {Dougie|D} looks out at the weather, and something in the way {his|D} neck is going red, slowly, from the collar up, until it's hard to see where the hair starts, makes {Nico|N} take {his|N} chin off the ball.
⟦R→D i⟧"{Doug|D}. No."⟦/⟧
⟦D→R i⟧"It wasn't while {they|A+W} were-"⟦/⟧
⟦R→D i⟧"Tell {me|R} it's not {you|D}."⟦/⟧
⟦D→R a⟧"It was after! {She|W} came in for a tyre!"⟦/⟧ {he|D} protests.
⟦K→R i⟧"It was after, to be fair to {him|D}. It was a good fortnight after."⟦/⟧
⟦R→K i⟧"And {you|K} knew?"⟦/⟧
⟦K→R a⟧"{I|K} did {his|D} alibi,"⟦/⟧ {he|K} says.
⟦R→K i⟧"{He|A} was crying in {my|R} kitchen on Tuesday! {I|R} made {him|A} a soup!"⟦/⟧ {He|R} has twisted round in {his|R} seat, and for lack of anyone better {he|R} appeals to the back row. ⟦R→N i =⟧"Did {you|N} know?"⟦/⟧
⟦N→R i⟧"{I|N} saw {them|D+W} in the Co-op."⟦/⟧
⟦R→N i⟧"Why didn't {you|N} say?"⟦/⟧
⟦N→R a⟧"{You|R} were happy,"⟦/⟧ {he|N} says, and hears it come out. ⟦N→R a =⟧"{I|N} mean the team. {We|A+D+K+N+R}'d won two. {I|N} didn't want to, when everyone's getting on. {I|N} thought if one person says one thing then somebody else will say some other thing, and then it's all just, you know. Said."⟦/⟧
⟦R→N a⟧"What other thing?"⟦/⟧ {he|R} asks.
⟦N→R i⟧"Nothing."⟦/⟧
⟦K→R i⟧"Oh, come on."⟦/⟧
⟦R→K i⟧"What?"⟦/⟧
⟦K→R e⟧"{Rhodri|R}, {mate|R}. {{My|K} nan|G} knows. {{My|K} nan|G}'s got cataracts,"⟦/⟧ {Kwame|K} tells {him|R}.
⟦R→K i⟧"Knows what?"⟦/⟧
⟦D→K i⟧"Leave it, {Kwame|K}."⟦/⟧
⟦K→D a⟧"{You|D} can talk!"⟦/⟧ {he|K} protests.
The driver's door is wrenched open, and in with a gust of wet comes {the last man any of {them|D+K+N+R} wants to see|A}, with no can. {He|A}'s grinning. There's water running off {his|A} bald head and into {his|A} eyes.
⟦A→D i⟧"Shift over."⟦/⟧
⟦D→A i⟧"Where's the petrol?"⟦/⟧
⟦A→D i⟧"Didn't get that far. {She|W} pulled up. {She|W} was going the other way and {she|W} saw {me|A} and went right round the roundabout."⟦/⟧ {He|A} is out of breath, and {he|A} looks about ten years old. ⟦A→D,K,N,R i =⟧"{Lorna|W}. {She|W} says get in, {she|W}'ll take {us|A+D+K+N+R} all. {She|W} says {she|W}'s got something {she|W} wants to tell {me|A}."⟦/⟧

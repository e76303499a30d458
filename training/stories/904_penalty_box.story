# title: Penalty Box
# style: third person present; straight quotes; hockey dads; three men on the bleachers; he tags everywhere; short sentences
# cast: S = Scott Wozny | Scott, Scotty | he
# cast: K = Keith | Keith | he
# cast: N = Neil, Keith's ex-husband | Neil | he
# cast: M = Mason | Mason, Mase | he
# cast: F = Number four | | he
# cast: R = the referee | ref, the ref | he
---
@scene place=an ice rink | time=Saturday, six in the morning | pov=S | present=S,K,N,M,R
The bleachers are so cold that {Scott|S} can feel the individual rivets. {He|S} brought two coffees. That was {his|S} first mistake.
⟦K→S e⟧"{You|S} know {he|N}'s coming, right?"⟦/⟧ {Keith|K} says.
⟦S→K i⟧"Who's coming?"⟦/⟧
⟦K→S i⟧"{Neil|N}. It's {his|N} weekend. {I|K} told {you|S} that."⟦/⟧
⟦S→K i⟧"{You|K} told {me|S} it was *a* weekend."⟦/⟧
⟦K→S i⟧"Do {you|S} want to go?"⟦/⟧
⟦S→K i⟧"Do {you|K} want {me|S} to go?"⟦/⟧
⟦K→S i⟧"{I|K} want {you|S} to drink {your|S} coffee."⟦/⟧
⟦S→K i⟧"This one's {yours|K}. {Mine|S} had sugar in it and {you|K} already drank it."⟦/⟧
⟦K→S i⟧"{I|K} thought that was a choice {you|S}'d made. About {me|K}."⟦/⟧ {Scott|S} laughs in spite of {himself|S}, and it hangs there white in front of {his|S} face, and through it {he|S} sees {a tall guy in a camel coat|N} coming up the steps two at a time.
Of course {he|N}'s tall. {Keith|K} has never mentioned it, in eleven months. {He|K} has mentioned the boat, and the mother, and the thing with the dishwasher; {he|K} talks about {his|K} marriage the way other people talk about a bad hotel. {Scott|S} had built somebody out of all that, somebody smaller. A man with a weak chin who counted forks. {This one|N} looks like {he|N} should be on money.
⟦N→K a⟧"Which one's {he|M}?"⟦/⟧ {he|N} says, sitting down, and it takes {Scott|S} a second to get that {he|N} means on the ice.
⟦K→N a⟧"Red socks,"⟦/⟧ {he|K} says. {Neil|N} squints.
⟦N→K i⟧"They've all got red socks."⟦/⟧
⟦K→N i⟧"The one that's lying down."⟦/⟧
⟦N→K a⟧"Is {he|M} hurt?"⟦/⟧ {the man|N} asks.
⟦S→N i⟧"{He|M}'s bored. {He|M} does it to make the goalie laugh."⟦/⟧
{The camel coat|N} leans forward to see who spoke. ⟦N→S i⟧"And {you|S} must be {Scotty|S}."⟦/⟧
⟦S→N i⟧"{Scott|S}."⟦/⟧
⟦N→S i⟧"{Mason|M} says {Scotty|S}."⟦/⟧
⟦S→N i⟧"{Mason|M}'s nine. {He|M} gets a discount."⟦/⟧
⟦K→N,S i⟧"Can {you two|N+S} just... there's a game on."⟦/⟧
⟦N→K i⟧"{I|N} can see there's a game on. {I|N} only said hello to {the man|S}."⟦/⟧
⟦K→N i⟧"That was {you|N} saying hello?"⟦/⟧
⟦S→K i⟧"It's fine."⟦/⟧
⟦K→S a⟧"It's not fine, {he|N} does this,"⟦/⟧ {he|K} says.
⟦N→K i⟧"Does what?"⟦/⟧
⟦K→N i⟧"*That.* With the eyebrow."⟦/⟧
⟦N→S i⟧"Have {I|N} got an eyebrow?"⟦/⟧
⟦S→N e⟧"{You|N}'ve got a bit of an eyebrow,"⟦/⟧ {Scott|S} admits. {Keith|K} puts {his|K} face in {his|K} hands.
There's a whistle, and a groan from the other side. Down on the ice {a small red-socked person|M} is being steered toward the box by {his|M} elbow. {He|M} is arguing. {He|M} argues the whole way, backwards, with {his|M} mouthguard hanging out.
⟦N→K a⟧"Oh, for... What did {he|M} do?"⟦/⟧ {he|N} asks.
⟦K→N a⟧"Tripped somebody,"⟦/⟧ {he|K} says, standing up to look.
⟦S→K,N e⟧"{He|M} got tripped,"⟦/⟧ {Scott|S} says. {He|S} didn't mean to say it so loud. ⟦S→K,N e =⟧"{That kid|F} hooked {him|M} from behind, {I|S} saw it. {Number four|F}. {He|F}'s been at {him|M} all month."⟦/⟧
⟦N→S e⟧"All month?"⟦/⟧ {Neil|N} says.
⟦S→N i⟧"Calls {him|M} stuff. In the line for the bus."⟦/⟧
⟦N→S i⟧"What stuff?"⟦/⟧ And it's {Keith|K} who has gone white, {Keith|K} who sits down again, slowly, as if the bench might not be there.
⟦K→S a⟧"{He|M} never told {me|K},"⟦/⟧ {he|K} says.
⟦S→K a⟧"{He|M} made {me|S} promise. {He|M} figured {you|K}'d go see the school,"⟦/⟧ {he|S} says.
⟦K→S i⟧"{I|K} *would* go see the school!"⟦/⟧
⟦S→K i⟧"Right. So."⟦/⟧
⟦N→S a⟧"What stuff?"⟦/⟧ {he|N} says again. The eyebrow's gone. ⟦N→S a =⟧"{Scott|S}. What does {he|F} call {him|M}?"⟦/⟧
{He|S} tells {them|K+N}. It isn't long. It's only the one word really, and a number, because there's {three of {them|K+N+S}|K+N+S}, and what does that make {Mason|M}. {Neil|N} listens with {his|N} gloves pressed together. When it's finished {he|N} gets up, buttons the coat all the way to the top, and goes down the steps.
⟦K→N i⟧"Where are {you|N} going? {Neil|N}. {Neil|N}! {He|N}'s going to hit {a nine-year-old|F}."⟦/⟧
⟦S→K i⟧"{He|N}'s not. Look."⟦/⟧
{He|N} isn't. {He|N} goes around the boards, in {his|N} eight-hundred-dollar shoes, and opens the little gate, and sits down in the penalty box next to {{his|N} son|M}. {He|N} just sits. {The ref|R} skates over to say something and then seems to think better of it.
⟦K→S e⟧"{He|N} hates the cold,"⟦/⟧ {Keith|K} says, in a funny voice.
⟦S→K e⟧"Go on,"⟦/⟧ {Scott|S} says.
⟦K→S i⟧"It's two minutes for a minor. There's no room."⟦/⟧
⟦S→K i⟧"There's a bench. Take {him|M} the coffee."⟦/⟧
{He|K} takes it. {He|K} gets as far as the aisle before {he|K} turns around with {his|K} hand out, exasperated, like somebody holding a door. ⟦K→S a⟧"Well?"⟦/⟧ {he|K} says. ⟦K→S a =⟧"{You|S} think {I|K}'m explaining {you|S} to {the ref|R} on {my|K} own?"⟦/⟧

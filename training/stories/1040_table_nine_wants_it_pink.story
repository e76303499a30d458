# title: Table Nine Wants It Pink
# style: third person past; straight quotes; restaurant kitchen; five people, hardly any tags, answers come from whoever was asked
# cast: S = Sally Voorhees | Sally, Chef, Voorhees | she
# cast: J = Jimmy | Jimmy, Jim | he
# cast: R = Raul | Raul, the grill man | he
# cast: D = Drew | Drew | he
# cast: T = Tori | Tori | she
# cast: M = Raul's mother | | she
# cast: W = the man at table nine | | he
---
@scene place=a restaurant kitchen | time=Saturday, eight in the evening | pov=J | present=S,J,R,D,T
The printer had not stopped since seven. {Jimmy|J} had started to hear it in {his|J} teeth.
⟦S→R i⟧"{Raul|R}. Where's {my|S} duck?"⟦/⟧
⟦R→S i⟧"Two minutes, {Chef|S}."⟦/⟧
⟦S→R i⟧"{You|R} said two minutes two minutes ago."⟦/⟧
⟦R→S i⟧"And {I|R} meant it."⟦/⟧
{Sally Voorhees|S} let that one go, which was worse than if {she|S} hadn't. {She|S} ran a thumb down the row of tickets and turned {her|S} head. ⟦S→D i⟧"{You|D}, pastry. Tarts for six?"⟦/⟧
⟦D→S i⟧"Plated."⟦/⟧
⟦S→D i⟧"All six?"⟦/⟧
{Drew|D} counted them, moving {his|D} lips. ⟦D→S i⟧"Five. {I|D} dropped one. It's fine, {I|D}'ve got a spare."⟦/⟧
⟦S→J i⟧"{Jimmy|J}, did {he|D} eat the spare?"⟦/⟧
⟦J→S i⟧"{I|J} didn't see anything, {Chef|S}."⟦/⟧
⟦D→J i⟧"Thanks, {Jim|J}. Really convincing."⟦/⟧
The doors banged and {Tori|T} came through backwards with four plates up {her|T} arm, and none of them was empty. {Everyone|S+J+R+D} looked at the plates. {She|T} put them down on the pass one after the other, very gently, like a nurse.
⟦T→S i⟧"Don't shoot {me|T}."⟦/⟧
⟦S→T i⟧"Nine?"⟦/⟧
⟦T→S i⟧"Nine. {He|W} wants it pink."⟦/⟧
⟦S→R i⟧"It is pink. {Raul|R}, is that pink?"⟦/⟧
{She|S} tilted the plate so {the grill man|R} could see. ⟦R→S i⟧"That's pink. {{My|R} mother|M}'s kitchen isn't that pink."⟦/⟧
⟦T→R i⟧"{He|W} says it's grey."⟦/⟧
⟦R→T i⟧"{He|W}'s sitting under the green lamp! Everything's grey under there. Did {you|T} tell {him|W} about the lamp?"⟦/⟧
⟦T→R i⟧"{You|R} go and tell {him|W} about the lamp."⟦/⟧
⟦S→R,T i⟧"Nobody's telling anybody. Fire another."⟦/⟧
⟦R→S i⟧"{Chef|S}, that's the last one. The next one's frozen to the one after it."⟦/⟧
{Jimmy|J} was nineteen and had been there for eleven days. On the first one {he|J} had been told three things, and the third was that if {he|J} ever had an idea during service, {he|J} should write it on a bit of paper and put it in {his|J} pocket and take it home. {He|J} had a drawer of them by now. One was about lids. One was a drawing of a trolley. But the plate was right there under {his|J} nose, with the meat as pink as a cat's tongue, and {he|J} had changed that bulb in the corner {himself|J} on Thursday, because {he|J} was {the only one|J} who fitted behind the bench.
⟦S→J i⟧"What?"⟦/⟧ {She|S} hadn't even looked up. ⟦S→J i =⟧"{You|J}'re breathing. Say it."⟦/⟧
{He|J} looked at {Drew|D} for help. {Drew|D} was suddenly very busy with a raspberry. ⟦J→S i⟧"{We|S+J+R+D+T} could change the lamp."⟦/⟧
⟦S→J i⟧"In the middle of service."⟦/⟧
⟦J→S i⟧"It's a screw one. It takes ten seconds, {I|J} did the other. {Tori|T} could ask if {he|W}'d like to see the wine list, and {I|J}'d... just be there. Behind {her|T}."⟦/⟧
⟦S→T i⟧"{Tori|T}?"⟦/⟧
⟦T→S i⟧"{I|T} can do a wine list for a whole minute. {I|T} can do the Portuguese page."⟦/⟧
⟦S→J i⟧"And the same plate goes back out."⟦/⟧
⟦J→S i⟧"The same plate. Um. With a new bit of cress?"⟦/⟧
Nobody said anything for a moment. Somewhere beyond the doors a woman was laughing at the bar, on and on, and {Drew|D}'s timer went off and {he|D} killed it with {his|D} elbow without taking {his|D} eyes off {the boy|J}. You didn't speak to {Sally|S} like that at ten past eight. The last one who had spoken to {her|S} like that at ten past eight was selling phones in Swindon now. It was {Raul|R} who began to laugh first, a wheeze with the tongs held against {his|R} chest.
⟦S→R a⟧"Something funny?"⟦/⟧ {she|S} asked {him|R}.
⟦R→S a⟧"No, {Chef|S},"⟦/⟧ {he|R} said. ⟦R→S a =⟧"{I|R} just like {him|J}, that's all."⟦/⟧
⟦S→D i⟧"Where do {we|S+D} keep bulbs?"⟦/⟧
⟦D→S i⟧"Why would {I|D} know that?"⟦/⟧
⟦S→D i⟧"Because {you|D} took the one out of the walk-in for {your|D} bedroom."⟦/⟧
There was a silence, as far as the printer allowed. ⟦D→S a⟧"It's in {my|D} bag,"⟦/⟧ {he|D} said. ⟦D→S a =⟧"{I|D} was going to bring it back."⟦/⟧
⟦S→J,T i⟧"Right. {You two|J+T}, out. {You|J+T}'ve got a minute. And, {Jimmy|J}?"⟦/⟧
⟦J→S i⟧"Yes, {Chef|S}?"⟦/⟧
⟦S→J i⟧"Wash {your|J} hands after."⟦/⟧
{They|J+T} came back in fifty seconds. {Tori|T} was pressing the wine list against {her|T} mouth. Behind {her|T} {the boy|J} held up a bulb, a green one, like something {he|J}'d shot.
⟦S→T a⟧"Well?"⟦/⟧ said {the chef|S}.
⟦T→S i⟧"{He|W} says now *that*'s pink. {He|W} says {his|W} compliments."⟦/⟧ {She|T} got {her|T} breath. ⟦T→S i =⟧"And {he|W}'ll have the tart."⟦/⟧
{Sally|S} turned round slowly. ⟦S→D i⟧"{Drew|D}."⟦/⟧
⟦D→S i⟧"All right, {I|D} ate the spare."⟦/⟧

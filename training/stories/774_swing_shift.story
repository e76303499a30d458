# title: Nobody's Ex
# style: third person past; straight quotes; US roller derby; four women, one ze; untagged ping-pong of four; typos; overlapping talk
# cast: B = Bridget Malloy | Bridget, Malloy, Bridge | she
# cast: K = Keiko Tanaka | Keiko, Kei | she
# cast: D = Dolores Fuentes | Dolores, Dee | she
# cast: A = Abby | Abby | she
# cast: E = the dentist | | he
# cast: X = Jules | Jules | ze
---
@note
A/N roller derby au!! ze/hir for jules. no beta we die like the jammer in period two
@end
@scene place=the track | time=after practice | pov=K | present=B,K,D
⟦D→B,K i⟧"Whoever's elbow this is, {I|D} want it off {my|D} property."⟦/⟧
⟦B→D e⟧"That's {my|B} knee,"⟦/⟧ said {Bridget|B}.
⟦D→B i⟧"Then {I|D} want {your|B} knee off."⟦/⟧
⟦K→D,B e⟧"It's {my|K} elbow, {I|K} think. Hold on. Nobody stand up,"⟦/⟧ said {Keiko|K}.
{They|B+K+D} were in a pile at turn three. It was ten at night and everybody else had left for wings. {Keiko|K} was on the bottom, which {she|K} had been for most of {her|K} career, and {she|K} could see a wheel going around and around right next to {her|K} eye.
⟦D→B,K a⟧"On three,"⟦/⟧ {she|D} grunted.
⟦B→D i⟧"Wait, on three or after three?"⟦/⟧
⟦D→B i⟧"Why does that matter?"⟦/⟧
⟦B→D i⟧"Last time it mattered!"⟦/⟧
⟦K→B,D a⟧"Three,"⟦/⟧ said {the one underneath|K}, and heaved.
It worked, about. {Dolores|D} got up first because {Dolores|D} always got up first; {she|D} was forty-four and {she|D}'d raised three boys. {She|D} skated off to get the ice. That left {the two of {them|B+K}|B+K} on the floor with {their|B+K} legs all mixed up, and it got weird right away.
⟦B→K a⟧"{You|K} okay?"⟦/⟧ {she|B} said.
⟦K→B i⟧"{I|K}'m fine. {You|B} landed on {me|K} is all."⟦/⟧
⟦B→K i⟧"{I|B}'m sorry."⟦/⟧
⟦K→B i⟧"It's derby, {Bridget|B}. {You|B} don't have to say sorry."⟦/⟧
⟦B→K a⟧"{I|B}'m not saying it for the fall,"⟦/⟧ {she|B} said.
{Keiko|K} started undoing a strap. It wasn't even tight. For two years {she|K}'d dated {a woman|A} who said sorry for everything, and after {that one|A} moved to Tucson with the air fryer, {{the same woman|A}'s best friend|B} had turned up on the doorstep with a new air fryer and said that sorry was a garbage word and here was some hardware. That'd been June.
⟦K→B a⟧"So what's it for?"⟦/⟧ {she|K} asked.
⟦B→K i⟧"{Abby|A} called {me|B}."⟦/⟧
⟦K→B i⟧"When?"⟦/⟧
⟦B→K i⟧"Yesterday. {She|A}'s back. {She|A}'s staying at {Jules|X}'s."⟦/⟧
⟦K→B i⟧"And?"⟦/⟧
⟦B→K i⟧"And {she|A} asked how {you|K} were. And {I|B} said fine. And {she|A} asked if {you|K} were seeing anybody."⟦/⟧
⟦K→B i⟧"What'd {you|B} say to that?"⟦/⟧
⟦B→K a⟧"{I|B} said {I|B} had to go, the toast was burning,"⟦/⟧ {she|B} said. ⟦B→K a =⟧"There wasn't any toast."⟦/⟧
⟦K→B e⟧"{You|B} could have told {her|A},"⟦/⟧ said {Keiko|K}.
⟦B→K i⟧"{She|A}'s {{my|B} oldest friend|A}!"⟦/⟧
⟦K→B i⟧"{I|K} know that."⟦/⟧
⟦B→K i⟧"{I|B} was {{her|A} maid of honor|B} when {she|A} married {that dentist|E}."⟦/⟧
⟦K→B i⟧"{I|K} *know*, {I|K}'ve seen the pictures. {You|B} wore mint."⟦/⟧
⟦B→K i⟧"So what was {I|B} supposed to say? Hey, {Abs|A}, funny thing?"⟦/⟧
The ice landed between {them|B+K} in a bag. {They|B+K} both jumped.
⟦D→B,K e⟧"{I|D}'d have led with the toast,"⟦/⟧ said {Dolores|D}.
⟦K→D e⟧"How long have {you|D} been there?"⟦/⟧ {Keiko|K} asked.
⟦D→K i⟧"Since mint."⟦/⟧
⟦B→D a⟧"This is private, {Dee|D},"⟦/⟧ {she|B} said.
⟦D→B i⟧"Then don't do it in the middle of a gym. {You|B} want {my|D} advice?"⟦/⟧
⟦B→D i⟧"No."⟦/⟧
⟦K→D i⟧"Yes."⟦/⟧
⟦D→K,B i⟧"{Jules|X} is out in the lot with the van running. {Ze|X}'s been out there twenty minutes."⟦/⟧
⟦K→D i⟧"So? {Ze|X}'s giving {me|K} a ride."⟦/⟧
⟦D→K a⟧"So {hir|X} van's got two heads in it,"⟦/⟧ {she|D} said.
It took a second. Then {Bridget|B} said a word {she|B}'d have been fined for in a bout, and tried to get up, and went down again on the wheel.
⟦B→D a⟧"{She|A}'s *here*?"⟦/⟧ {she|B} hissed.
⟦D→B i⟧"Blond? Kind of sunburned? Holding an air fryer?"⟦/⟧
@scene place=the parking lot | time=right after | pov=K | present=B,K,D,A,X
{Ze|X} had the window down. {Ze|X} looked like a hostage.
⟦X→K e⟧"{I|X} tried to text {you|K},"⟦/⟧ said {Jules|X}.
⟦K→X i⟧"{My|K} phone's in {my|K} bag."⟦/⟧
⟦X→K i⟧"{I|X} tried to text {you|K} a *lot*."⟦/⟧
⟦A→K e⟧"Hi, {Kei|K},"⟦/⟧ said {Abby|A} from the other seat. {She|A} was thinner. {She|A} had the thing in {her|A} lap with the cord wrapped around it. ⟦A→K e =⟧"{I|A} brought it back. {I|A} felt bad. {I|A}'m sorry."⟦/⟧
⟦K→A a⟧"That's okay,"⟦/⟧ {she|K} said. ⟦K→A a =⟧"{I|K}'ve got one."⟦/⟧
⟦A→K e⟧"{You|K} bought a new one?"⟦/⟧ {Abby|A} said.
Nobody said anything. A moth hit the light. {The woman next to {Keiko|K}|B} was in {her|B} socks on the asphalt with {her|B} skates hung around {her|B} neck, and {Keiko|K} could feel {her|B} getting ready to talk about toast.
⟦K→A i⟧"{Bridget|B} gave it to {me|K}."⟦/⟧
⟦A→K i⟧"*{Bridge|B}* did? {She|B} hates those. {She|B} says they're for people who gave up."⟦/⟧
⟦B→A a⟧"{I|B} did say that,"⟦/⟧ {she|B} croaked.
⟦A→B i⟧"So why would {you|B},"⟦/⟧ and then you could see it get there. It went across {her|A} face from left to right, like a bus. ⟦A→B i =⟧"Oh. Oh my gosh, *{Bridget|B}*."⟦/⟧
⟦B→A e⟧"{I|B} was going to tell {you|A},"⟦/⟧ said {Bridget|B}.
⟦A→B a⟧"Is this why there was toast?"⟦/⟧ {she|A} asked.
⟦B→A i⟧"There wasn't any toast, {Abs|A}!"⟦/⟧
⟦X→D a⟧"Should {I|X} drive away?"⟦/⟧ {ze|X} asked out of the corner of {hir|X} mouth. ⟦X→D a =⟧"{I|X} feel like {I|X} could just roll."⟦/⟧
⟦D→X i⟧"Don't {you|X} dare, {baby|X}. This is better than the bout."⟦/⟧
⟦A→B,K a⟧"{I|A}'m not mad,"⟦/⟧ {she|A} said, sounding surprised about it. {She|A} held the air fryer out of the window with both hands. ⟦A→B,K a =⟧"{I|A} think {I|A}'m supposed to be mad. Does anybody want this? {I|A}'m really sorry. It's a good one."⟦/⟧

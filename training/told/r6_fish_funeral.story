# title: fish funeral
# style: third person past; curly quotes; group chat with handles; flat full of people; women, men and a they; persons marked
# cast: D = Delphine Roux | Delphine, Del, del | she
# cast: B = Bastian Kolb | Bastian, Baz, baz | he
# cast: Y = Yuki Arai | Yuki, yuki | they
# cast: O = Omari Ndegwa | Omari, omari | he
# cast: F = Fenella Stroud | Fenella, Fen, fen | she
# cast: G = Gary |  | he
---
@note
a/n: gary was a real fish. rip gary 2019-2021
@end
@scene place=the group chat | time=morning | present=D,B,Y,O,F
**flat 4 (no landlords allowed)**
**del:** ⟦D→B+Y+O+F i message⟧nobody panic⟦/⟧
**omari:** ⟦O→D i message⟧im panicking⟦/⟧
**fen:** ⟦F→D i message⟧What did you do.⟦/⟧
**del:** ⟦D→F i message⟧why do you assume its me⟦/⟧
**yuki:** ⟦Y→D i message⟧its always you⟦/⟧
**del:** ⟦D→B+Y+O+F i message⟧gary is upside down⟦/⟧
**omari:** ⟦O→D i message⟧upside down HOW⟦/⟧
**del:** ⟦D→O i message⟧in the way fish are when they are not going to be the other way up again⟦/⟧
**fen:** ⟦F→D i message⟧Oh no. Does Baz know?⟦/⟧
**baz:** ⟦B i message⟧does baz know what⟦/⟧
**yuki:** ⟦Y i message⟧oh this is so bad⟦/⟧
@break ~
@scene place=the bathroom | time=evening | pov=O | present=D,B,Y,O,F
By six o’clock {all five of them|D+B+Y+O+F} were in the bathroom, which had been built for one. {Omari|O} had the edge of the tub. {Delphine|D} had the laundry basket. {Bastian|B} was sitting on the closed lid of the toilet with a matchbox on {his|B} knees, and nobody liked to look at {him|B} directly.
⟦F e⟧“Should somebody say something?”⟦/⟧ whispered {Fenella|F}.
⟦D→F i⟧“You’re the one who does debate.”⟦/⟧
⟦F→D i⟧“I do *rebuttals*, Del. What am I going to rebut?”⟦/⟧
⟦Y→F e⟧“Death?”⟦/⟧ suggested {Yuki|Y}, from the windowsill. {They|Y} had {their|Y} feet in the sink.
{Bastian|B} sniffed. It was a very small sniff for such a large person, and it went round the tiles like a dropped spoon.
⟦B i⟧“He liked the radio.”⟦/⟧
⟦O→B e⟧“He did, man,”⟦/⟧ {Omari|O} said. ⟦O→B e =⟧“He really did.”⟦/⟧
⟦B i⟧“He’d come up to the glass for the shipping forecast.”⟦/⟧
⟦D→B e⟧“I thought he was just hungry,”⟦/⟧ said {Delphine|D}, and {Fenella|F} kicked the basket. ⟦D→F i⟧“Ow! What? I’m saying he was cultured!”⟦/⟧
⟦B→D i⟧“Did you feed him?”⟦/⟧
It went quiet. {Delphine|D} turned {her|D} rings round, one at a time.
⟦D→B i⟧“When?”⟦/⟧
⟦B→D i⟧“When I was at my dad’s. I left a list. It was on the fridge, it had drawings.”⟦/⟧
⟦D→B i⟧“I fed him.”⟦/⟧
⟦B→D i⟧“How much?”⟦/⟧
⟦D→B i⟧“A pinch. Like the drawing.”⟦/⟧
⟦B→D i⟧“Once a day?”⟦/⟧
{She|D} opened {her|D} mouth, and {Omari|O} saw {her|D} look at {Yuki|Y}, and {Yuki|Y} look at {Fenella|F}, and something cold and awful went down the back of {his|O} neck.
⟦O→D+Y+F a⟧“Hold on,”⟦/⟧ {he|O} said. ⟦O→D+Y+F a =⟧“Did you *all* feed him?”⟦/⟧
⟦Y→O e⟧“There was a list,”⟦/⟧ said {Yuki|Y} weakly.
⟦F→O i⟧“I thought I was the only one who’d read it!”⟦/⟧
⟦D→F i⟧“You never read the fridge!”⟦/⟧
⟦F→D i⟧“I read the fridge every single day, Delphine, somebody in this house has to!”⟦/⟧
⟦O i⟧“So that’s three pinches.”⟦/⟧ {He|O} counted on {his|O} fingers. ⟦O i =⟧“Three pinches, four days...”⟦/⟧
⟦B→O e⟧“Four pinches,”⟦/⟧ said {Bastian|B}.
{They|D+Y+O+F} turned round.
⟦B i⟧“I came back early. Tuesday. He looked hungry.”⟦/⟧ {The big man|B}’s chin had begun to go. ⟦B i =⟧“He was *acting* hungry.”⟦/⟧
⟦Y→B i⟧“Oh, Baz.”⟦/⟧
⟦B i⟧“He was lying to me!”⟦/⟧
Nobody laughed. It was touch and go. {Omari|O} bit the inside of {his|O} cheek so hard {he|O} tasted it, and beside {him|O} the laundry basket started, very faintly, to creak.
⟦F→D e⟧“Don’t,”⟦/⟧ {Fenella|F} said between {her|F} teeth. ⟦F→D e =⟧“Del, don’t you dare.”⟦/⟧
⟦D→F i⟧“I’m not.”⟦/⟧
⟦F→D i⟧“You’re shaking.”⟦/⟧
⟦D→F i⟧“I’m *grieving*.”⟦/⟧
And {Bastian|B}, of all people, made a noise like a tyre. {He|B} had {his|B} face in {his|B} hands. {His|B} shoulders heaved. It took {them|D+Y+O+F} a good five seconds to be sure which way it was going.
⟦B a⟧“He ate himself to death,”⟦/⟧ {he|B} wheezed. ⟦B a =⟧“The absolute pig.”⟦/⟧
⟦Y i⟧“The way he would have wanted.”⟦/⟧ {Yuki|Y} took {their|Y} feet out of the sink and stood up, wet to the ankle, one hand on {their|Y} heart. ⟦Y i =⟧“Gary. You were a good fish. You were a greedy fish. You hated Fen’s singing.”⟦/⟧
⟦F→Y i⟧“Excuse me?”⟦/⟧
⟦D→F i⟧“He did go behind the castle.”⟦/⟧
⟦O→F e⟧“Every time,”⟦/⟧ {Omari|O} agreed.
⟦B e⟧“All right,”⟦/⟧ said {Bastian|B}, and got up and lifted the lid. {He|B} opened the matchbox. ⟦B→G e =⟧“Go on, then, mate. Dogger. Fisher. German Bight.”⟦/⟧
{They|D+B+Y+O+F} all stood up for it.
@break ~
@scene place=the group chat | time=night | present=D,B,Y,O,F
**fen:** ⟦F i message⟧Who put a *second* fish on the shopping list⟦/⟧
**omari:** ⟦O→F i message⟧i want it on record i have never fed anyone⟦/⟧
**baz:** ⟦B i message⟧his name is trevor⟦/⟧

# title: Sidekick Hours
# style: third person present; curly quotes; US; superhuman team; three women; code names and first names; she-tags
# cast: J = Juno Castaneda | Juno, Lodestar, June-bug | she
# cast: A = Amber | Amber, Afterimage | she
# cast: K = Karen Ostrander | Karen, Ostrander, the Director | she
# cast: V = the villain in the freezer | Doctor Rime, Louisa | she
# cast: P = Juno's stepdad | | he
---
@scene place=the roof of a parking structure | time=ninety minutes into a stakeout | pov=J | present=J,A
⟦A→J i⟧“Do {you|J} have any more of the orange ones?”⟦/⟧
⟦J→A a⟧“{You|A} ate the orange ones,”⟦/⟧ {she|J} says.
⟦A→J i⟧“When?”⟦/⟧
⟦J→A i⟧“Just now. And a second ago. And, like, in about a minute.”⟦/⟧
⟦A→J e⟧“Ugh,”⟦/⟧ says {Amber|A}, all three of {her|A}, slightly out of step. ⟦A→J e =⟧“Sorry. {I|A} smear when {I|A}’m bored.”⟦/⟧
{Juno|J} doesn’t mind it. {She|J} kind of likes it, honestly, although {she|J} would eat {her|J} own mask before {she|J} said so. There is {the one who is there|A}, and {the one who’s a bit late|A}, and then {the pale one|A} who runs ahead and whose hair moves before the wind does. You get so you can tell. In combat {she|J} watches {the pale one|A}. On break, when nobody is looking, {she|J} watches {the one who is late|A}, because {that one|A}’s face hasn’t been fixed up yet; it’s still wearing whatever {Amber|A} felt before {she|A} thought better of it.
⟦A→J i⟧“Can {I|A} ask {you|J} a thing?”⟦/⟧
⟦J→A e⟧“Is it about the mask again?”⟦/⟧ asks {Juno|J}.
⟦A→J i⟧“Why’s it *beige*?”⟦/⟧
⟦J→A i⟧“{{My|J} stepdad|P} made it.”⟦/⟧
⟦A→J a⟧“Does {he|P} hate {you|J}?”⟦/⟧ {she|A} asks.
⟦J→A a⟧“{He|P} does car upholstery!”⟦/⟧ {she|J} says.
{The late one|A} is laughing a whole second after {the others|A}. It’s a good face. {Juno|J} looks at the street instead, hard, and so {she|J} is the first to see the truck.
⟦J→A a⟧“That’s it,”⟦/⟧ {she|J} hisses. ⟦J→A a =⟧“Ice cream. Told {you|A}.”⟦/⟧
⟦A→J a⟧“In *January*?”⟦/⟧ {she|A} hisses back.
⟦K→J,A i⟧“Don’t move, either of {you|J+A}.”⟦/⟧
{They|J+A} jump. It isn’t the radio. {The Director|K} is standing right behind {them|J+A} in a good wool coat with a paper cup of coffee, as if {she|K} parked here.
@scene place=the same roof | time=right after | pov=J | present=J,A,K
⟦A→K i⟧“{Ma’am|K}! {We|J+A} were just...”⟦/⟧
⟦K→A i⟧“Eating candy.”⟦/⟧
⟦J→K i⟧“It’s protein.”⟦/⟧
⟦K→J i⟧“It’s on {your|J} chin, {Lodestar|J}. Who authorized this?”⟦/⟧
⟦A→K i⟧“{I|A} did.”⟦/⟧
⟦K→A i⟧“{You|A} are seventeen.”⟦/⟧
⟦A→K i⟧“Part of {me|A}’s older. By like a second.”⟦/⟧
⟦J→K a⟧“It was {me|J}, actually. {I|J} felt the truck go by school on Monday. It’s full of something that isn’t metal, and it’s so cold that it *rings*,”⟦/⟧ {she|J} says.
{Karen Ostrander|K} doesn’t answer. {She|K} is looking over the wall, and {Juno|J} has seen {her|K} look at floods and at falling bridges and once, on live television, at an asteroid, and never like that.
⟦K→J a⟧“Say that again,”⟦/⟧ {she|K} says. ⟦K→J a =⟧“What does it do?”⟦/⟧
⟦J→K i⟧“Rings. Like when you wet your finger, on a glass?”⟦/⟧
⟦K→J i⟧“High or low?”⟦/⟧
⟦J→K i⟧“High. Is that bad?”⟦/⟧
⟦A→K i⟧“It’s {Doctor Rime|V}, isn’t it?”⟦/⟧
⟦K→A i⟧“{Doctor Rime|V} died before {you|A} were born.”⟦/⟧
⟦A→K i⟧“That’s not a no.”⟦/⟧
⟦K→A i⟧“No. It isn’t.”⟦/⟧
Down in the street the truck has stopped at the light. It starts to play its little tune, slow, with two of the notes gone; and {the woman in the wool coat|K}, in front of God and {everybody|J+A}, puts out a hand behind {her|K}, not looking, the way you do for a rail. {Juno|J} takes hold of it. It’s freezing.
⟦K→J,A a⟧“{We|K+V} were {sidekicks|K+V},”⟦/⟧ {the Director|K} says. ⟦K→J,A a =⟧“{She|V} and {I|K}. {We|K+V} had the most dreadful boots. {We|K+V} used to sit up here.”⟦/⟧
⟦A→K i⟧“*Here* here?”⟦/⟧
⟦K→A a⟧“Level six. {She|V} liked the lemon ones,”⟦/⟧ {she|K} says.
⟦J→K i⟧“What was {her|V} name? {Her|V} real one?”⟦/⟧
⟦K→J i⟧“{Louisa|V}.”⟦/⟧ {Amber|A} has gone completely still. It’s so rare that it takes {Juno|J} a moment to work out what’s wrong with the picture: there’s only one of {her|A}. ⟦K→J i =⟧“{I|K} had the whole afternoon to say something to {her|V}. It was such a nice afternoon. {I|K} thought, there’s no rush.”⟦/⟧
⟦J→K a⟧“And then?”⟦/⟧ {she|J} asks.
⟦K→J i⟧“And then there was a rush.”⟦/⟧
The light changes. The truck doesn’t move. Its side hatch goes up, an inch or so, and fog comes out and falls to the road.
⟦A→K e⟧“So do {we|J+A+K} hit it, or what?”⟦/⟧ asks {Amber|A}.
⟦K→A,J a⟧“{You two|J+A} stay put,”⟦/⟧ {she|K} says. {She|K} gives {Juno|J} back {her|J} hand, and then, having thought about it, the coffee. ⟦K→A,J a =⟧“{I|K}’m going to go and buy an ice cream.”⟦/⟧
⟦J→K e⟧“{Ma’am|K}?”⟦/⟧ calls {Juno|J}. {She|J} digs in the bag, way down under the wrappers, where {she|J} hid it. ⟦J→K e =⟧“Here. {I|J} was saving one. Lemon.”⟦/⟧
{Ostrander|K} takes it without a word. When {she|K} has gone there’s a long quiet.
⟦A→J a⟧“{You|J} *hid* one?”⟦/⟧ {she|A} says.
⟦J→A i⟧“For {you|A}. {I|J} was saving it for {you|A}.”⟦/⟧ It’s out before {she|J} can stop it. Beside {her|J} somebody’s breath catches, and then catches again, a second late. ⟦J→A i =⟧“It’s such a nice afternoon, so.”⟦/⟧
⟦A→J a⟧“It’s nine at night, {June-bug|J},”⟦/⟧ {she|A} says, and all three of {her|A} are blushing.

# title: Hollow Road
# style: first person past; straight quotes; monster hunters; swearing mild; typos, missing capitals
# cast: N = Cal | Cal, Callum | he | narrator
# cast: J = Jonah | Jonah | he
# cast: D = the deputy | Deputy Pike, Pike | he
# cast: F = Cal and Jonah's father | Dad | he
# cast: A = the old man at the gas station |  | he
---
@note
warnings: blood, one (1) dead deer, brothers who can't talk
@end
@scene place=a gas station | time=dusk | pov=N | present=N,J,A
⟦A→N,J i⟧"{You boys|N+J} ain't from round here."⟦/⟧
{I|N} looked at {Jonah|J}. {Jonah|J} was busy with the jerky.
⟦N→A a⟧"No sir,"⟦/⟧ {I|N} said.
⟦A→N a⟧"Hunting?"⟦/⟧ {he|A} asked.
⟦N→A i⟧"In a way."⟦/⟧
⟦A→N,J i⟧"Season don't open till the fifth."⟦/⟧ {The old man|A} rang up the salt, all nine bags, and didn't ask. {His|A} left hand was missing two fingers and the scars went right up under the cuff. ⟦A→N,J i =⟧"Keep off the hollow road, is all. {I|A} tell everybody."⟦/⟧
⟦J→A i⟧"What's on the hollow road?"⟦/⟧
⟦A→J i⟧"Nothing."⟦/⟧
⟦J→A i⟧"That the nothing that got {your|A} fingers?"⟦/⟧
⟦N→J a⟧"{Jonah|J},"⟦/⟧ {I|N} hissed, but {he|A} was already laughing, this dry wheezy thing like a gate.
⟦A→J a⟧"Yep,"⟦/⟧ {he|A} said, and {he|A} gave {{my|N} brother|J} the jerky for free.
@break ~*~
@scene place=the car, the hollow road | time=night | pov=N | present=N,J
{He|J} ate it all the way up the mountain with the window down and {his|J} boots on the dash. {I|N} drove. {I|N} always drove, since {Dad|F}.
⟦J→N a⟧"{You|N} want some?"⟦/⟧ {he|J} said.
⟦N→J a⟧"No,"⟦/⟧ {I|N} said.
⟦J→N i⟧"{You|N} should eat."⟦/⟧
⟦N→J i⟧"{You|J} should've been nicer."⟦/⟧
⟦J→N i⟧"{I|J} was nice! {He|A} liked {me|J}."⟦/⟧
⟦N→J i⟧"Everyone likes {you|J}."⟦/⟧
⟦J→N i⟧"{You|N} say that like it's a disease, {Cal|N}."⟦/⟧
{I|N} didn't answer. up ahead the headlights had found something lying across both lanes, and {I|N} was braking before {I|N} knew what it was. ⟪animal death|It was a deer, or it had been. Somebody had opened it like a suitcase.⟫
⟦J→N e⟧"Well, shit,"⟦/⟧ said {Jonah|J}.
⟦N→J a⟧"Stay in the car,"⟦/⟧ {I|N} told {him|J}.
⟦J→N i⟧"Make {me|J}."⟦/⟧ {His|J} door was open already. {I|N} got the shotgun out from under the seat and went after {him|J}, and {he|J} was squatting by it with two fingers on it's neck like a doctor. ⟦J→N i =⟧"Still warm."⟦/⟧
⟦N→J i⟧"How warm?"⟦/⟧
⟦J→N i⟧"Ten minutes. Less. {Cal|N}, look at the teeth on this thing. Not the deers. The, you know."⟦/⟧
⟦N→J i⟧"The bite."⟦/⟧
⟦J→N i⟧"Yeah."⟦/⟧
{I|N} knew that bite. {I|N} had seen it once before, four years ago, on a kitchen floor in Tulsa, and {I|N}'d told {Jonah|J} it was a dog. {He|J} was fifteen. {He|J} had been asleep upstairs. {I|N}'d have told {him|J} anything.
⟦J→N a⟧"{You|N}'ve got a face on,"⟦/⟧ {he|J} said slowly.
⟦N→J a⟧"{I|N}'m cold,"⟦/⟧ {I|N} lied.
⟦J→N i⟧"No. That's {your|N} {Dad|F} face."⟦/⟧
Blue lights came round the bend, no siren. {I|N} had just time to slide the gun under the deer.
@scene place=the hollow road | time=night | pov=N | present=N,J,D
⟦D→N,J i⟧"Evening. {You|N+J} hit that?"⟦/⟧
⟦J→D e⟧"No sir, found it,"⟦/⟧ said {Jonah|J}.
{The deputy|D} was young, younger than {me|N}, with a big adams apple and a flashlight {he|D} kept moving. Deer, car, {Jonah|J}, {me|N}. It stopped on {my|N} hands.
⟦D→N a⟧"That's blood,"⟦/⟧ {he|D} said.
⟦N→D i⟧"It's the deer's."⟦/⟧
⟦J→D i⟧"{He|N} never touched the deer."⟦/⟧ {I|N} could have killed {him|J}. {He|J} heard it {himself|J} a second late and shut {his|J} eyes. ⟦J→D i =⟧"{I|J} mean."⟦/⟧
⟦D→J i⟧"What do {you|J} mean?"⟦/⟧
⟦N→D a⟧"{He|J} means {I|N} cut {myself|N} on the jack,"⟦/⟧ {I|N} said.
⟦D→N i⟧"There's no flat."⟦/⟧
⟦N→D i⟧"{I|N}'m very quick with a jack."⟦/⟧
Nobody laughed. Then something up in the trees did, and it was {Dad|F}'s laugh exactly, and {Pike|D} — it said {Pike|D} on the badge — went white as paper. {He|D} wasn't looking at the trees. {He|D} was looking at {me|N}.
⟦D→N a⟧"{You|N} heard that too?"⟦/⟧ {he|D} whispered.
{I|N} kicked the gun out from under the deer and caught it. ⟦N→D i⟧"{Deputy|D}, get in the car."⟦/⟧
⟦D→N i⟧"Which car?"⟦/⟧
⟦J→D e⟧"*Any* car!"⟦/⟧ yelled {Jonah|J}.
{He|J} was already behind the wheel of {ours|N+J}, which never happens, and {he|J} had the keys, which {I|N} had never given {him|J}. {The deputy|D} dived in the back on top of the salt.
⟦J→N a⟧"So,"⟦/⟧ {{my|N} brother|J} said, flooring it, ⟦J→N a =⟧"it wasn't a dog."⟦/⟧
⟦N→J i⟧"No."⟦/⟧
⟦J→N i⟧"Four years, {Cal|N}."⟦/⟧
⟦D→N,J a⟧"What dog?"⟦/⟧ {the kid in the back|D} wanted to know.

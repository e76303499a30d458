# title: Parents' Evening for Connie Sewer
# style: third person past; straight quotes; drag club; a man who is she on stage and he off it; stage names; dropped commas
# cast: V = Vernon Petrie | Vernon, Vern, Mr. Petrie, Petrie, Connie, Connie Sewer, Auntie Connie, Miss Sewer | he
# cast: J = Jermaine Sokoto | Jermaine, Ivana, Ivana Lodge | he
# cast: C = Mrs. Chaudhuri | Mrs. Chaudhuri, Anjana | she
# cast: B = Arnav Chaudhuri | Arnav | he
# cast: D = Mrs. Chaudhuri's daughter, the bride | | she
# cast: H = Phillip Ormsby | Phillip | he
---
@note
Connie is "she" with the wig on and "he" with the wig off. That's not a mistake that's the rule of the house
@end
@scene place=the dressing room of the Blue Parrot | time=Friday, a quarter to nine | pov=V | present=V,J
{Vernon|V} had one eyebrow on when {Jermaine|J} came in backwards, dragging a hoop skirt.
⟦J→V i⟧"Don't look in the audience."⟦/⟧
⟦V→J i⟧"Why, who's in the audience?"⟦/⟧
⟦J→V i⟧"{I|J} said don't look, {I|J} didn't say ask."⟦/⟧
⟦V→J i⟧"Is it {Phillip|H}?"⟦/⟧
⟦J→V i⟧"{{Your|V} husband|H}'s at the bar, where {he|H} always is. It's table six."⟦/⟧
⟦V→J i⟧"What's wrong with table six?"⟦/⟧
⟦J→V a⟧"There's {a lady|C} on it"⟦/⟧ {he|J} said, lowering {his|J} voice, ⟦J→V a =⟧"with a hen party, and {she|C} has just asked {me|J} if {I|J} know {a Mr. Petrie|V}."⟦/⟧
{Vernon|V} drew the second eyebrow somewhere up near {his|V} hairline. For nineteen years {he|V} had kept the two halves in separate drawers. There was {Mr. Petrie|V}, who taught geography at St. Benet's, owned four brown ties and had once made a boy weep over an oxbow lake; and on Fridays there was {Connie|V}, who was six foot seven in {her|V} heels and had never been sorry for anything. {The only person who was allowed to open both|H} was {Phillip|H}, and even {Phillip|H} knocked. {Jermaine|J} had worked here for eight months before {he|J} found out what {Auntie Connie|V}'s day job was, and {he|J} had laughed so hard that {he|J} burst a corset.
⟦V→J i⟧"What did {she|C} look like?"⟦/⟧
⟦J→V i⟧"Fifty. Green sari. Scary handbag."⟦/⟧
⟦V→J i⟧"Oh God. It's {Mrs. Chaudhuri|C}."⟦/⟧
⟦J→V i⟧"Who's {Mrs. Chaudhuri|C}?"⟦/⟧
⟦V→J i⟧"{{Arnav|B}'s mother|C}. Year Nine. {I|V} gave {him|B} a D on Tuesday."⟦/⟧
⟦J→V i⟧"What for?"⟦/⟧
⟦V→J i⟧"Glaciers."⟦/⟧
There was a rap on the door. {Jermaine|J} was nearest, and {he|J} looked round with {his|J} hand already on the knob. ⟦V→J i⟧"Don't. Don't {you|J} dare."⟦/⟧
⟦J→V i⟧"It'll only be the ice."⟦/⟧
It was not the ice.
@scene place=the dressing room | time=a moment later | pov=V | present=V,J,C
The wig went on so fast that it went on sideways. {Connie Sewer|V} rose to the whole of {her|V} height, in one shoe.
⟦V→C i⟧"Can {we|V+J} help {you|C}, {sweetheart|C}? It's artistes only."⟦/⟧
⟦C→V i⟧"{I|C} am looking for {Mr. Petrie|V}."⟦/⟧
⟦J→C i⟧"There's no {Mr. Petrie|V} here. There's only {me|J} and {Auntie Connie|V}."⟦/⟧
⟦C→J i⟧"And {you|J} are?"⟦/⟧
⟦J→C i⟧"{Ivana Lodge|J}. Formal complaints go in the bin."⟦/⟧
⟦C→J i⟧"{I|C} see. {I|C} asked {you|J} about {him|V} outside and {you|J} went the colour of milk."⟦/⟧
⟦J→C i⟧"It's the foundation."⟦/⟧
⟦C→V i⟧"{Miss Sewer|V}. Do {you|V} know {him|V}? {He|V} would be about {your|V} height. Less {your|V} shoe."⟦/⟧
{She|V} sat down again, slowly, because the other shoe was under the radiator and there was no dignified way to get it. {The visitor|C} had a very straight back and, {she|V} now saw, a pink sash that said {MOTHER OF {THE BRIDE|D}|C}.
⟦V→C e⟧"What's {he|V} done?"⟦/⟧ {Connie|V} asked. It came out more {Petrie|V} than {she|V} liked.
⟦C→V i⟧"{He|V} gave {{my|C} son|B} a D."⟦/⟧
⟦V→C i⟧"{I|V}'m sure {he|V} had {his|V} reasons."⟦/⟧
⟦C→V i⟧"So am {I|C}. {The boy|B} copied it from the internet. There was an advertisement for skis in the middle."⟦/⟧
⟦J→C i⟧"So what d'{you|C} want {him|V} for?"⟦/⟧
⟦C→J e⟧"To thank {him|V}"⟦/⟧ said {Mrs. Chaudhuri|C}. ⟦C→J e =⟧"Nobody else ever noticed."⟦/⟧
{Jermaine|J} turned to the mirror and became extremely busy with a powder puff. Behind {him|J} neither of {them|V+C} said anything. Through the wall somebody was testing a microphone, one two, one two.
⟦V→C i⟧"{He|B}'s {a clever boy|B}. {Arnav|B}."⟦/⟧
⟦C→V i⟧"{I|C} don't remember saying that {his|B} name was {Arnav|B}."⟦/⟧
⟦J→V i⟧"Oh, {Vern|V}."⟦/⟧
⟦V→J i⟧"Thank {you|J}, {Ivana|J}."⟦/⟧
⟦C→V i⟧"{Mr. Petrie|V}, {your|V} hair is on backwards."⟦/⟧
{He|V} took it off. There didn't seem to be anything else to do with it. {He|V} held it in {his|V} lap, where it lay like a cat.
⟦V→C i⟧"If the school were to hear of this..."⟦/⟧
⟦C→V i⟧"What would {I|C} tell them? That {I|C} spent {{my|C} daughter|D}'s hen night in a place called the Blue Parrot, with a straw in the shape of a, with a straw?"⟦/⟧
⟦V→C i⟧"It's the house straw."⟦/⟧
⟦C→V i⟧"{I|C} have kept {mine|C}."⟦/⟧ {She|C} opened the handbag and shut it again. ⟦C→V i =⟧"There is a song about rivers, {{my|C} daughter|D} says. On the poster it says that {Connie Sewer|V} does a song about rivers."⟦/⟧
⟦J→C a⟧"{She|V} does"⟦/⟧ {he|J} told {her|C} through the powder. ⟦J→C a =⟧"All six verses. It's got the Limpopo in it."⟦/⟧
⟦C→V i⟧"Are the tributaries correct?"⟦/⟧
⟦V→C i⟧"{Madam|C}!"⟦/⟧ The wig went back on, the right way round this time, and it was {Connie|V} who lifted {her|V} chin under it. ⟦V→C i =⟧"{I|V} am {a professional|V}."⟦/⟧

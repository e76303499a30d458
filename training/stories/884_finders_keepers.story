# title: Finders Keepers
# style: third person past; curly quotes; US; pirates; three women; shouty; some double exclamation marks
# cast: D = Delphine Rourke | Delphine, Captain Rourke, Del | she
# cast: B = Bex Halloran | Bex, Halloran | she
# cast: N = Nkechi | Nkechi | she
# cast: V = the lady in the chest | Lady Violet | she
# cast: F = Lady Violet's husband | Roderick | he
---
@scene place=the hold of the Magpie | time=dusk, after the raid | pov=B | present=D,B,N
⟦B→D e⟧“It’s breathing,”⟦/⟧ said {Bex|B}.
⟦D→B i⟧“It’s a *chest*, {Bex|B}.”⟦/⟧
⟦B→D i⟧“Put {your|D} ear on it!”⟦/⟧
⟦D→B i⟧“{I|D}’m {the captain|D}. {I|D} don’t put {my|D} ear on things.”⟦/⟧
⟦N→D i⟧“There’s holes drilled in the side. Three of them. {I|N} noticed when {we|B+N} were lifting.”⟦/⟧
⟦B→N a⟧“And {you|N} didn’t say?!”⟦/⟧ {she|B} wailed.
⟦N→B a⟧“{You|B} were singing,”⟦/⟧ {the gunner|N} said.
{Captain Rourke|D} took the lantern off its nail. {She|D} was not a tall woman, and years of ceilings like this one had made {her|D} smug about it; {she|D} walked twice around the chest while {the other two|B+N} stooped, and {she|D} knocked on the lid with the butt of {her|D} pistol. Something knocked back.
⟦D→B,N e⟧“Oh, hell,”⟦/⟧ said {Delphine|D}.
⟦B→D i⟧“Told {you|D}.”⟦/⟧
⟦D→B i⟧“Nobody likes that about {you|B}. {Nkechi|N}, the crowbar.”⟦/⟧
⟦N→D i⟧“Are {we|D+B+N} sure? It could be a bear.”⟦/⟧
⟦B→N a⟧“Who drills holes for a bear?”⟦/⟧ {she|B} said.
⟦N→B i⟧“Somebody who likes bears.”⟦/⟧
The lid went up with a shriek. So did {the person inside it|V}.
@scene place=the same hold | time=right after | pov=B | present=D,B,N,V
{She|V} was about thirty, and {she|V} was wearing what had been, several days ago, a great deal of white silk. {She|V} had a hatpin in {her|V} fist. {She|V} looked at {the pirate|D} with the lantern, at {the pirate|N} with the crowbar and at {the one|B} with {her|B} mouth open.
⟦V→D a⟧“Which of {you|D+B+N} is in charge?”⟦/⟧ {the lady|V} demanded.
⟦B→V i⟧“{She|D} is.”⟦/⟧
⟦V→D i⟧“{You|D}’re very small.”⟦/⟧
⟦D→V i⟧“{You|V}’re in a box.”⟦/⟧
⟦V→D a⟧“Yes. Well. It was this or Antigua. Is there any water?”⟦/⟧ {she|V} asked.
{Halloran|B} had {her|B} flask out before {she|B} knew it. {Their|B+V} fingers touched on the cap. ⟦V→B i⟧“Thank {you|B}. What are {you|B}, the bosun?”⟦/⟧
⟦B→V a⟧“{Carpenter|B},”⟦/⟧ {she|B} croaked.
⟦V→B i⟧“Then {you|B} can tell {me|V} what’s wrong with these hinges. {I|V} paid nine guineas to have it fixed so it opened from inside.”⟦/⟧
⟦B→V i⟧“Those are on backwards.”⟦/⟧
⟦V→B i⟧“{I|V} *thought* so.”⟦/⟧
⟦D→V i⟧“Hang on. {You|V} put {yourself|V} in there? On purpose?”⟦/⟧
⟦V→D i⟧“In Bristol. With two hams. {I|V} married {a sugar merchant|F}, {Captain|D}; {you|D} may have robbed {him|F}.”⟦/⟧
⟦N→V i⟧“Name?”⟦/⟧
⟦V→N i⟧“{Roderick|F}. A red face, and a ring on every finger.”⟦/⟧
⟦N→D i⟧“{We|D+B+N} have, {you|D} know. Twice. {He|F} cried.”⟦/⟧
⟦D→N i⟧“Was that the boat with the parrot?”⟦/⟧
⟦N→D e⟧“No, the parrot was the bishopric. Rings was {the one|F} {you|D} threw the soup at,”⟦/⟧ said {Nkechi|N}.
⟦V→D i⟧“That was *{you|D}*?”⟦/⟧ The hatpin went down for the first time. Something had come into the tired face that {Bex|B}, holding the cap of the flask and nothing else, would have given a finger to have put there. ⟦V→D i =⟧“{He|F} told {me|V} it was a storm.”⟦/⟧
{Delphine|D} shrugged, but {she|D} was pleased. It showed in {her|D} ears. ⟦D→V i⟧“It was leek.”⟦/⟧
There was the matter of the ransom, of course. {Bex|B} waited for somebody to bring it up. Any ship in these waters would have; a sugar merchant’s wife was worth more than the sugar, and the *Magpie* had eaten nothing but biscuit since the equinox. {She|B} knew to the ounce how much tar there was, and how little canvas. {She|B} knew what {Del|D} was like about arithmetic, too. When {they|D+B} were both fifteen and starving behind the ropewalk, {Del|D} had sold {her|D} own hair to a wigmaker, bought one pie, cut it exactly in half with a bootlace, and then cheated, so that {Bex|B} got the bigger piece.
⟦N→D i⟧“Two thousand, {I|N} reckon. If {we|D+B+N} send {him|F} the pin.”⟦/⟧
⟦B→N i⟧“{Nkechi|N}!”⟦/⟧
⟦N→B i⟧“What? {I|N}’m only saying the number. Somebody has to say the number.”⟦/⟧
⟦V→N i⟧“Three. {He|F} insured {me|V} for three.”⟦/⟧
⟦D→V i⟧“{You|V} *want* {us|D+B+N} to ask for it?”⟦/⟧
⟦V→D i⟧“{I|V} want half. And {I|V} don’t go back. {You|D} take the money and {you|D} keep the goods.”⟦/⟧
⟦N→D e⟧“Oh, {I|N} like {her|V},”⟦/⟧ said {Nkechi|N}.
⟦B→D i⟧“Can {we|D+B+N}? {Del|D}? Keep {her|V}?”⟦/⟧
{The captain|D} looked at {{her|D} carpenter|B} for a long, unkind moment, and {Bex|B} felt {herself|B} go scarlet to the collar.
⟦D→B a⟧“{You|B}’re singing again,”⟦/⟧ {she|D} said. ⟦D→V a⟧“A third, {my lady|V}. And there’s a berth free next to the saws, if {you|V} don’t mind sawdust.”⟦/⟧
⟦V→D i⟧“{I|V}’ve been nine days with a ham,”⟦/⟧ and {Lady Violet|V} put out a hand, not to {the captain|D}, to be helped over the side of the box. ⟦V→B i⟧“{I|V} should *adore* sawdust.”⟦/⟧

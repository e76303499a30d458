# title: What Auntie Bess Saw
# style: third person past; curly quotes; small-town mystery; UK; two Thompsons; aunt in the family, Mrs. Thompson elsewhere
# cast: A = PC Andy Thompson | Andy, Andrew, PC Thompson, Constable Thompson, Constable | he
# cast: B = Mrs. Elizabeth Thompson | Auntie Bess, Bess, Mrs. Thompson, Bessie Calloway | she
# cast: K = Sergeant Kirsten Mallory | Sergeant Mallory, Mallory, Kirsten, Sarge | she
# cast: V = the Reverend Humphrey Slade | Mr. Slade, Humphrey, the vicar | he
# cast: X = Andy's uncle Arnold | Arnold | he
---
@scene place=Mrs. Thompson's kitchen, Nether Stowley | time=Sunday, after church | pov=A | present=A,B,K,V
⟦K→B i⟧“And what time was this, {Mrs. Thompson|B}?”⟦/⟧
⟦B→K i⟧“Ten to six. The pips hadn’t gone.”⟦/⟧
⟦K→A i⟧“{You|A} getting this, {Thompson|A}?”⟦/⟧
⟦A→K i⟧“Yes, {Sarge|K}.”⟦/⟧
⟦B→K,A i⟧“{He|A}’s not got a cup of tea. {Andrew|A}, {you|A}’ve not got a cup of tea.”⟦/⟧
⟦A→B i⟧“{I|A}’m on duty, {Auntie Bess|B}.”⟦/⟧
{Sergeant Mallory|K} put down {her|K} own cup, very gently, in its saucer. {She|K} had been at the Stowley station for nine days and had come to it from Leeds. ⟦K→A i⟧“{Auntie|B}.”⟦/⟧
⟦A→K i⟧“{I|A} did say on the way over.”⟦/⟧
⟦K→A i⟧“{You|A} said {you|A} knew {the witness|B}.”⟦/⟧
⟦A→K i⟧“{I|A} know everybody, {Sarge|K}. It’s Stowley.”⟦/⟧
⟦B→K a⟧“{He|A} was brought up in this kitchen,”⟦/⟧ put in {the witness|B}, sawing at a fruit cake. ⟦B→K a =⟧“{{{My|B} Arnold|X}’s nephew|A}. {He|A} was sick behind that fridge in 1999. Do {you|K} take a big slice or a small one?”⟦/⟧
⟦K→B e⟧“Neither, thanks,”⟦/⟧ said {Mallory|K}.
⟦B→K i⟧“Big, then.”⟦/⟧
{Andy|A} bent over {his|A} notebook. {He|A} had been dreading this since the call came in. {{His|A} aunt|B} was {the most truthful woman in the county|B}, everyone agreed on it; {she|B} had once owned up to a bus inspector about a fare from the previous March. But {she|B} had a way of being truthful that went all round the houses. When {{his|A} uncle|X} was dying {she|B} had told {Andy|A} every single day for a month what {Arnold|X} had managed for {his|X} dinner, soup, half a rusk, the middle of an egg, and it was only at the funeral that {he|A} understood {he|A} had been told.
⟦K→B i⟧“So. Ten to six, and {you|B} looked out of this window.”⟦/⟧
⟦B→K i⟧“{I|B} looked out of that one. This one’s painted shut.”⟦/⟧
⟦K→B i⟧“And {you|B} saw someone come out of the vestry with the collection plate.”⟦/⟧
⟦B→K i⟧“{I|B} saw a coat.”⟦/⟧
⟦K→B i⟧“A man’s coat?”⟦/⟧
⟦B→K i⟧“It had been one.”⟦/⟧
⟦A→B a⟧“{Auntie|B},”⟦/⟧ {he|A} said, ⟦A→B a =⟧“was there anybody in it?”⟦/⟧
{She|B} gave {him|A} the look {he|A} used to get over the fridge. Then the back door opened, and a draught and {a dog collar|V} came in together.
⟦V→B i⟧“Only {me|V}, {Bessie|B}, {I|V}’ve brought back the... ah.”⟦/⟧
⟦K→V i⟧“{Vicar|V}. Brought back the what?”⟦/⟧
⟦V→K i⟧“The cake tin.”⟦/⟧
⟦A→V i⟧“That’s a collection plate, {Mr. Slade|V}.”⟦/⟧
⟦V→A i⟧“So it is.”⟦/⟧
⟦B→V i⟧“Oh, {Humphrey|V}, {you daft lump|V}. {I|B} said to come at four.”⟦/⟧
⟦V→B i⟧“{You|B} said when the coast was clear.”⟦/⟧
⟦B→V i⟧“And is it clear? Is that what this looks like to {you|V}, with {a sergeant|K} sat in it?”⟦/⟧
⟦K→B,V i⟧“Nobody say anything else.”⟦/⟧ {Mallory|K} had stood up. ⟦K→A,B i⟧“{Thompson|A}, shut that door. Not {you|B}, {Mrs. Thompson|B}, {you|B} sit down. {Constable Thompson|A}, the door.”⟦/⟧
{Andy|A} shut it. When {he|A} turned round, {the vicar|V} had put the plate in the middle of the table, next to the cake, and all four of {them|A+B+K+V} were looking at it. It was silver. It was a good deal shinier than it had been last week.
⟦V→K a⟧“{I|V} reported it stolen,”⟦/⟧ {the vicar|V} admitted. ⟦V→K a =⟧“In good faith! {I|V} went to lock up and it was gone.”⟦/⟧
⟦K→V i⟧“And now {you|V}’ve got it.”⟦/⟧
⟦V→K i⟧“It was on {my|V} doorstep this morning. In a tea towel. {I|V} recognised the tea towel.”⟦/⟧
{Everybody|A+B+K+V} recognised the tea towel. There were five more in the set, on the rail of the cooker, each with a different breed of sheep.
⟦K→B i⟧“{Mrs. Thompson|B}. Whose coat was it?”⟦/⟧
⟦B→K i⟧“{Arnold|X}’s.”⟦/⟧
⟦K→B i⟧“And who was in it?”⟦/⟧
{Auntie Bess|B} smoothed the oilcloth in front of {her|B}. ⟦B→K i⟧“{I|B} only told {you|K} what {I|B} saw, {love|K}. There’s a mirror in that vestry.”⟦/⟧
⟦A→B i⟧“{You|B} pinched it to clean it?”⟦/⟧
⟦B→A i⟧“{My|B} name’s on the back, {Andrew|A}. Look. {I|B} won it for the church, the year of the pageant, and {I|B}’ve had to watch it go green for forty years because nobody would trust {me|B} with the Brasso.”⟦/⟧
{He|A} tilted it to the light. {BESSIE CALLOWAY|B}, it said, 1978, and under that, in smaller letters, {MISS NETHER STOWLEY|B}.
⟦A→B i⟧“{You|B} never told {me|A} {you|B} were {Miss Nether Stowley|B}.”⟦/⟧
⟦B→A i⟧“{You|A} never asked.”⟦/⟧
⟦V→A e⟧“{She|B} wore yellow,”⟦/⟧ {Mr. Slade|V} said dreamily. ⟦V→A e =⟧“{I|V} was on the tombola.”⟦/⟧
Across the table {the sergeant|K} sat down again, looked at the three of {them|A+B+V}, closed {Andy|A}’s notebook for {him|A}, and pulled the cake towards {her|K}.
⟦K→B a⟧“Go on, then,”⟦/⟧ {she|K} said. ⟦K→B a =⟧“Big.”⟦/⟧

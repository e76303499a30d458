# title: Trolley Nine
# style: first person past; straight quotes; UK; he said, I said
# cast: N = Callum Reid | Callum, Cal | he | narrator
# cast: B = Baz | Baz | he
# cast: O = Dr Okafor | Okafor, Dr Okafor | he
# cast: G = Gemma | Gemma | she
# cast: M = Okafor's mother | | she
---
@note
A/N: based on a real job i had. the trolley is also real. rip trolley nine
@end
@scene place=the porters' lodge | time=half two in the morning | pov=N | present=N,B,O
Half two in the morning is the worst bit of a night shift. Too late for the drunks and too early for the toast. {Baz|B} had {his|B} feet on the radiator and {I|N} had the crossword, and neither of {us|N+B} had said anything for about an hour.
⟦B→N i⟧"Seven letters. Unable to sit still."⟦/⟧
⟦N→B a⟧"{You|B} can't even see the page,"⟦/⟧ {I|N} said.
⟦B→N i⟧"{You|N}'ve been stuck on it since midnight. {You|N} keep muttering it."⟦/⟧
⟦N→B i⟧"Do {I|N}?"⟦/⟧
⟦B→N i⟧"All night, {mate|N}. It's like sharing a lodge with {my|B} nan."⟦/⟧
{I|N} put the pen down. ⟦N→B i⟧"Go on then. What is it?"⟦/⟧
⟦B→N a⟧"Haven't a clue. Just saying {you|N} mutter,"⟦/⟧ {he|B} told {me|N}.
The hatch banged up and a head came through it. Young, beard, lanyard on backwards. {I|N}'d seen {him|O} on Ward Six but only ever running.
⟦O→N,B a⟧"Which one of {you|N+B} took trolley nine?"⟦/⟧ {he|O} said.
{Baz|B} looked at {me|N}. {I|N} looked at {Baz|B}.
⟦B→O i⟧"Who's asking?"⟦/⟧
⟦O→B e⟧"{Okafor|O}. Ortho. It had {my|O} dinner on it,"⟦/⟧ {Okafor|O} said.
⟦N→O a⟧"On the trolley?"⟦/⟧ {I|N} asked.
⟦O→N i⟧"Underneath. There's a sort of shelf. {I|O} put it there for ten minutes and when {I|O} came out of theatre the whole thing was gone."⟦/⟧
⟦B→O a⟧"What was it?"⟦/⟧ {he|B} said, and {he|B} sounded a bit sick.
⟦O→B i⟧"Does that matter?"⟦/⟧
⟦B→O i⟧"It might."⟦/⟧
⟦O→B i⟧"Jollof. {{My|O} mother|M} made it. {She|M} drove it down from Leeds in a cool box with a seatbelt round it."⟦/⟧
There was a silence then. {I|N} knew what was in {our|N+B} bin because {I|N}'d put half of it there {myself|N}. In {my|N} defence {Baz|B} had told {me|N} it was going spare.
⟦N→O a⟧"Nine's in the basement,"⟦/⟧ {I|N} said. ⟦N→O a =⟧"Wheel's gone. {I|N} took it down at eleven."⟦/⟧
{He|O} narrowed {his|O} eyes. ⟦O→N i⟧"And the box?"⟦/⟧
⟦N→O i⟧"What did it look like?"⟦/⟧
⟦O→N a⟧"Blue lid. {My|O} name on it. In capitals,"⟦/⟧ {he|O} said.
⟦B→O e⟧"Could be anywhere, a blue lid,"⟦/⟧ said {Baz|B}, moving {his|B} foot very slowly in front of the bin. ⟦B→O e =⟧"Big hospital."⟦/⟧
⟦O→B i⟧"{Your|B} name's {Baz|B}, is it?"⟦/⟧
⟦B→O i⟧"It is."⟦/⟧
⟦O→B i⟧"{You|B}'ve got rice on {your|B} lanyard, {Baz|B}."⟦/⟧
{He|B} looked down. {I|N}'ve never seen anybody look down like that, it was like watching somebody read their own x ray. {I|N} started to laugh and couldn't stop, and then {they|B+O} were both staring at {me|N}.
⟦O→N a⟧"{You|N} as well?"⟦/⟧ {he|O} asked.
⟦N→O a⟧"{He|B} said it was spare!"⟦/⟧ {I|N} told {him|O}.
⟦B→N i⟧"{I|B} said it MIGHT be spare."⟦/⟧
⟦N→B i⟧"{You|B} said and {I|N} quote, nobody writes a name that big on something you want to keep."⟦/⟧
⟦B→N i⟧"That's taken out of context."⟦/⟧
{Okafor|O} pulled the hatch up the rest of the way and climbed through it. {He|O} didn't use the door, which was right there and open. {He|O} sat down in {my|N} chair and put {his|O} head in {his|O} hands.
⟦O→N,B i⟧"Nineteen hours. {I|O}'ve been up nineteen hours."⟦/⟧
⟦N→O i⟧"{I|N}'m really sorry."⟦/⟧
⟦O→N i⟧"Was it good, at least?"⟦/⟧
{I|N} thought about lying. ⟦N→O i⟧"It was the best thing {I|N}'ve ever eaten."⟦/⟧
⟦O→N a⟧"Yeah,"⟦/⟧ {he|O} said, through {his|O} fingers. ⟦O→N a =⟧"It would be."⟦/⟧
@break ***
@scene place=the porters' lodge | time=twenty minutes later | pov=N | present=N,B,O,G
{Baz|B} went out and came back with everything the machine had. Three Twixes, a Ginsters, cheese and onion, a banana {he|B}'d got off {Gemma|G} on reception by crying. {He|B} laid it all out on the desk like a man paying a ransom.
⟦B→O i⟧"That's eleven quid, that is."⟦/⟧
⟦O→B i⟧"It's a banana."⟦/⟧
⟦B→O i⟧"It's a gesture."⟦/⟧
⟦O→B a⟧"Do {you|B} know what {she|M}'s going to ask {me|O}?"⟦/⟧ {he|O} said, unwrapping a Twix anyway. ⟦O→B a =⟧"Sunday. First thing. Before hello. {She|M}'s going to ask if {I|O} shared it."⟦/⟧
⟦N→O i⟧"Well. {You|O} did."⟦/⟧
{He|O} stopped chewing. It took {him|O} a second, and then {his|O} whole face went, and {he|O} laughed so hard that {he|O} had to hold on to the radiator. {He|O} had a gap in {his|O} front teeth. {I|N} don't know why {I|N} noticed that. {I|N} noticed it quite a lot.
⟦B→N a⟧"Restless!"⟦/⟧ {he|B} said.
⟦N→B i⟧"What?"⟦/⟧
⟦B→N i⟧"Eight letters. No. Hang on."⟦/⟧
⟦O→N a⟧"Fidgety,"⟦/⟧ {he|O} said, not even looking at the page. ⟦O→N a =⟧"Seven, unable to sit still. What? {You|N} mutter. {I|O} heard {you|N} from the corridor."⟦/⟧
{I|N} wrote it in. It fitted. Then the hatch went up again and {Gemma|G} stuck {her|G} arm through and pointed at {the three of {us|N+B+O}|N+B+O}, one after the other.
⟦G→B e⟧"{You|B} told {me|G} {your|B} cat died,"⟦/⟧ {Gemma|G} said. ⟦G→B e =⟧"{I|G} want {my|G} banana back."⟦/⟧
⟦B→G i⟧"It's been a difficult night."⟦/⟧
⟦G→B i⟧"{You|B} haven't got a cat!"⟦/⟧
⟦B→G i⟧"And that's been difficult too."⟦/⟧
{She|G} took the pasty instead. When {she|G}'d gone {Okafor|O} got up, did {his|O} lanyard the right way round, and stopped with one leg through the hatch.
⟦O→N a⟧"{You|N} working Thursday?"⟦/⟧ {he|O} asked.
⟦B→O a⟧"{I|B}'m not, no,"⟦/⟧ {he|B} told {him|O}.
⟦O→B a⟧"{I|O} wasn't asking {you|B},"⟦/⟧ {he|O} said.

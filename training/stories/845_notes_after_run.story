# title: Notes After the Run
# style: third person past; straight quotes; UK; amateur theatre rehearsal, six people; three women and three men; vocatives
# cast: A = Agnes Prewett | Agnes | she
# cast: D = Desmond | Desmond, Des | he
# cast: T = Trudy | Trudy | she
# cast: N = Nigel Farrow | Nigel | he
# cast: M = Meera | Meera | she
# cast: C = Clement | Clement, Clem | he
# cast: F = Nigel's dad | | he
# cast: L = Meera's landlord | | ?
# cast: G = George Formby | George Formby | he
# cast: S = the prompter | Mrs. Lamb | she
---
@scene place=St Barnabas church hall | time=after the dress rehearsal | pov=M | present=A,D,T,N,M,C
⟦A→D,T,N,M,C i⟧"Sit, sit. On the floor, {Clement|C}, {you|C}'re not at the Savoy."⟦/⟧
{They|D+T+N+M+C} sat. {Meera|M} still had blood on, up to the elbows. It was only golden syrup and food colouring, but it was starting to draw wasps.
⟦A→D i⟧"Act One."⟦/⟧ {Agnes|A} turned a page of {her|A} pad. ⟦A→D i =⟧"{Desmond|D}. When {you|D} find the body, {darling|D}, what are {you|D} thinking?"⟦/⟧
⟦D→A a⟧"That {he|C}'s dead?"⟦/⟧ {he|D} asked.
⟦A→D i⟧"Are {you|D} asking {me|A}?"⟦/⟧
⟦D→A i⟧"That {he|C}'s dead. {I|D}'m upset. {He|C}'s {{my|D} brother|C}."⟦/⟧
⟦A→D a⟧"{You|D} looked,"⟦/⟧ {she|A} said, ⟦A→D a =⟧"like somebody who's lost a bus pass."⟦/⟧
⟦D→A e⟧"It was a very good bus pass,"⟦/⟧ muttered {Desmond|D}.
⟦C→A e⟧"{I|C} had a note about that, actually,"⟦/⟧ {Clement|C} said.
⟦A→C i⟧"{You|C}'re dead, {Clem|C}. The dead don't have notes."⟦/⟧
⟦C→A i⟧"{He|D}'s standing on {my|C} hand."⟦/⟧
⟦D→C i⟧"{I|D} am not!"⟦/⟧
⟦C→D i⟧"{You|D} stood on it Tuesday and {you|D} stood on it tonight. Look. That's a heel."⟦/⟧
{They|D+T+N+M} all leaned in to see the heel. It really was one.
⟦T→C a⟧"{Poor lamb|C},"⟦/⟧ {she|T} said, and took the hand away to look at it in the light from the urn.
{She|T} needn't have bothered to look so long. {Meera|M}, picking syrup out of {her|M} bracelet, thought so, and thought from the set of {his|N} shoulders that {Nigel|N}, who was married to {her|T}, thought so too.
⟦A→T i⟧"{Trudy|T}. {Your|T} scream."⟦/⟧
⟦T→A a⟧"Too much?"⟦/⟧ {she|T} asked.
⟦A→T i⟧"Too early. {He|D} hasn't opened the wardrobe."⟦/⟧
⟦T→A i⟧"{I|T} can hear {him|D} coming, though. {He|D} breathes."⟦/⟧
⟦D→T i⟧"Everybody breathes!"⟦/⟧
⟦N→D a⟧"Not like that they don't,"⟦/⟧ {he|N} said. It was the first thing that {he|N}'d said in an hour.
⟦A→N i⟧"Thank {you|N}, {Nigel|N}. Nothing for {you|N}. {You|N} were adequate."⟦/⟧
⟦N→A i⟧"Cheers."⟦/⟧
⟦A→M i⟧"And {Meera|M}."⟦/⟧
Here it came. All week {she|M} had been waiting for it. {She|M} was the only one of {them|D+T+N+M+C} under forty, {she|M}'d answered a card in the library window because it was that or another winter of talking to {{her|M} landlord|L}'s parrot, and {they|A+D+T+N+C} had given {her|M} the murderer because none of the rest could be bothered with the stairs. On the first night {Clement|C} had told {her|M}, kindly, to just say it as though {she|M} was ordering chips. It was the best advice anybody had given {her|M} in {her|M} life. {She|M}'d used it at the dentist.
⟦M→A a⟧"Was it the knife? {I|M} know {I|M} dropped the knife,"⟦/⟧ {she|M} blurted.
⟦A→M i⟧"It wasn't the knife."⟦/⟧
⟦M→A i⟧"Was it the bit with the telephone?"⟦/⟧
⟦A→M i⟧"{Meera|M}."⟦/⟧
⟦M→A i⟧"{I|M} can do it slower."⟦/⟧
⟦A→M a⟧"{I|A} cried,"⟦/⟧ said {the old lady|A}. {She|A} said it with some annoyance. ⟦A→M a =⟧"{I|A} have been doing this since 1971, and {I|A}'ve never. {Mrs. Lamb|S} cried and {she|S}'s got the *script*."⟦/⟧
Nobody on the floor knew what to do with {their|D+T+N+M+C} faces. It was {Desmond|D} who started clapping, three slow stupid claps, and then stopped.
⟦C→M i⟧"Told {you|M}. Chips."⟦/⟧
⟦M→C i⟧"Shut up."⟦/⟧
⟦T→C i⟧"What's chips?"⟦/⟧
⟦C→T i⟧"Nothing. It's a thing {we|C+M}'ve got."⟦/⟧
⟦N→C i⟧"{You|C}'ve got a lot of things."⟦/⟧ {Clement|C}'s smile stayed on a moment too long. ⟦N→C i =⟧"Haven't {you|C}?"⟦/⟧
It wasn't loud. But the urn had just clicked off.
⟦C→N i⟧"Sorry?"⟦/⟧
⟦N→C a⟧"{You|C} heard,"⟦/⟧ {he|N} said.
⟦T→N i⟧"{Nigel|N}, don't."⟦/⟧
⟦N→T i⟧"Let go of {his|C} hand, then."⟦/⟧ The colour came up {her|T} neck. ⟦N→T i =⟧"Go on."⟦/⟧
{Trudy|T} looked down. {She|T} did still have it. {She|T} put it back on {Clement|C}'s knee, the way you'd put back an ornament.
⟦T→N i⟧"It was *bruised*."⟦/⟧
⟦N→T i⟧"It's been bruised since Easter."⟦/⟧
⟦D→N e⟧"Steady on, {old man|N},"⟦/⟧ {Desmond|D} said.
⟦N→D i⟧"And {you|D} can shut up, an' all. {You|D} drive {them|T+C} home!"⟦/⟧
⟦D→N i⟧"{I|D} drive everyone home! {I|D}'ve got the Zafira!"⟦/⟧
⟦A→N,T,C,D e⟧"Not in {my|A} notes session,"⟦/⟧ said {Agnes|A}. Nobody was listening, so {she|A} took off a shoe and banged it. ⟦A→N,T,C,D e =⟧"Not! In {my|A}! Notes!"⟦/⟧
There was a silence, and a wasp.
⟦T→N a⟧"{We|T+C}'ve been doing {your|N} surprise,"⟦/⟧ {she|T} burst out. ⟦T→N a =⟧"{You great pudding|N}. It's {your|N} sixtieth, it's Saturday week, {he|C}'s teaching {me|T} the ukulele!"⟦/⟧
⟦N→T a⟧"The what?"⟦/⟧ {{her|T} husband|N} said.
⟦T→N i⟧"That's how {he|C}'s done {his|C} fingers. It's not a heel. Well, it's partly a heel."⟦/⟧
⟦C→N a⟧"{She|T}'s terrible,"⟦/⟧ {he|C} put in, almost weeping. ⟦C→N a =⟧"{I|C}'m sorry, but {she|T} is. {I|C}'ve got blisters from showing {her|T} the same chord."⟦/⟧
Nobody could look at {Nigel|N}, who'd gone the colour of {Meera|M}'s arms.
⟦N→T i⟧"...The ukulele?"⟦/⟧
⟦T→N i⟧"{You|N} said once {you|N} liked {George Formby|G}."⟦/⟧
⟦N→T i⟧"{I|N} said {{my|N} *dad*|F} did. {I|N} can't stand {him|G}."⟦/⟧
{Meera|M} had it about to come up {her|M} throat, {she|M} couldn't have said what, a laugh or the other thing; {she|M} stuck {her|M} syrupy wrist in {her|M} mouth to stop it.
⟦A→D,T,N,M,C e⟧"Act Two,"⟦/⟧ said {Agnes|A}, and turned the page.

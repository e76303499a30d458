# title: the Ferry Inn
# style: third person past; curly quotes; reunion of four school friends, two men two women; long introspection; British
# cast: N = Naveed | Naveed, Nav | he
# cast: A = Ashley | Ashley, Ash | she
# cast: K = Kirsty | Kirsty, Kirst | she
# cast: E = Euan Muir | Euan | he
# cast: B = the barman | | he
# cast: P = Euan's father | | he
# cast: F = Naveed's father | | he
---
@scene place=the Ferry Inn | time=evening | pov=N | present=N,A,K,E,B
They’d kept the table. It was under the same stuffed pike, and the pike had the same fag in its mouth, or one very like it, and for a second {Naveed|N} honestly thought {he|N} might turn round and walk back down to the boat.
⟦K→N e⟧“{You|N} came!”⟦/⟧ shrieked {Kirsty|K}.
⟦N→K i⟧“{You|K} said {you|K}’d post the photos.”⟦/⟧
⟦K→N i⟧“{I|K}’ll post them anyway. Sit, sit. {You|N}’re next to {Ash|A}.”⟦/⟧
⟦A→N i⟧“Hiya, {Nav|N}.”⟦/⟧
⟦N→A i⟧“Hiya.”⟦/⟧
⟦A→N i⟧“That’s some beard.”⟦/⟧
⟦N→A a⟧“It’s for the cold,”⟦/⟧ {he|N} said, sliding in. The bench let out the same wheeze as it always did. ⟦N→A a =⟧“Is {he|E} coming?”⟦/⟧
⟦K→N i⟧“Is who coming?”⟦/⟧
⟦A→K i⟧“{Kirst|K}.”⟦/⟧
⟦K→A i⟧“{I|K}’m only asking who {he|N} means!”⟦/⟧
⟦A→N a⟧“{He|E}’s at the bar,”⟦/⟧ {she|A} told {him|N}. ⟦A→N a =⟧“{He|E}’s been at the bar for ten minutes. {I|A} think {he|E}’s hiding behind the crisps.”⟦/⟧
{Naveed|N} didn’t look. {He|N} didn’t have to. There’s a kind of knowledge you have of where a person is, and you don’t get to hand it in when you leave; it had been twelve years, {he|N}’d lived in three cities and learned to cook, {he|N} had been to weddings, and {he|N} could have shut {his|N} eyes now and pointed. {He|N}’d been in love with {Euan Muir|E} from the second week of fourth year to the last boat of the summer {they|N+E} were eighteen. On that boat {he|N}’d stood at the rail with a rucksack. {Euan|E} was supposed to come and {he|E} hadn’t come. That was all there was to it, really. People had been through worse, they’d been through wars. But {he|N} had never been able to eat salt and vinegar since.
⟦E→N e⟧“Pint of heavy,”⟦/⟧ said {Euan|E}, and set it down in front of {him|N}, and got most of it on the table. ⟦E→N e =⟧“{I|E} didn’t know what {you|N} drank now.”⟦/⟧
⟦N→E i⟧“This is fine.”⟦/⟧
⟦E→N i⟧“{I|E} could get {you|N} something else.”⟦/⟧
⟦N→E a⟧“It’s fine. Thanks,”⟦/⟧ {he|N} said.
⟦K→A i⟧“Well, this is murder.”⟦/⟧
⟦A→K i⟧“Give {them|N+E} a minute.”⟦/⟧
⟦K→A i⟧“{I|K}’ve given {them|N+E} twelve years!”⟦/⟧ {Kirsty|K} took hold of {the man with the wet sleeves|E} by the belt and pulled {him|E} down beside {her|K}. ⟦K→A i =⟧“Right. Since nobody’s going to say it.”⟦/⟧
⟦E→K i⟧“Don’t.”⟦/⟧
⟦A→K i⟧“Don’t, {Kirsty|K}.”⟦/⟧
⟦K→N i⟧“Why did {you|N} never answer {his|E} letter?”⟦/⟧
The pike looked down at {them|N+A+K+E}. Somebody had put money in the jukebox, and it was the wrong decade.
⟦N→K i⟧“What letter?”⟦/⟧
⟦K→N a⟧“The letter,”⟦/⟧ {she|K} said.
⟦N→K i⟧“There wasn’t any letter.”⟦/⟧
⟦E→N i⟧“{I|E} gave it to {Ash|A}.”⟦/⟧
⟦N→E i⟧“Gave what to {Ash|A}?”⟦/⟧
⟦E→N i⟧“The day before the boat. {I|E} gave it to {her|A} to give to {you|N}.”⟦/⟧
All of {them|N+K+E} were looking at {her|A} now. {She|A}’d gone as white as the wall. {Her|A} thumb was going round and round on the rim of {her|A} glass, and it struck {Naveed|N}, stupidly, that {she|A}’d bitten {her|A} nails like that before the Highers.
⟦A→N a⟧“{I|A} gave it to {{your|N} dad|F},”⟦/⟧ {she|A} said.
⟦N→A a⟧“{You|A} did what?”⟦/⟧ {he|N} said.
⟦A→N i⟧“{You|N} were out. {He|F} was in the shop, {he|F} said {he|F}’d see {you|N} got it. {I|A}’d no reason to think {he|F}’d open it.”⟦/⟧
⟦N→A i⟧“Why not put it through the door?”⟦/⟧
⟦A→N i⟧“{He|F} was standing at the door! {He|F}’d {his|F} hand out!”⟦/⟧
⟦K→A e⟧“{You|A} never told {me|K} that,”⟦/⟧ said {Kirsty|K}.
⟦A→K i⟧“{You|K} never asked {me|A}. {You|K} just said that {Nav|N} must be {a cold fish|N}, and {I|A} said aye. {I|A} was eighteen. {I|A} said aye for twelve years, it was easier every time.”⟦/⟧
So that was where it had gone. {He|N} found {he|N} could see it very clearly: the shop with the bell, and the till, and {{his|N} father|F} wiping down the bacon slicer that {he|F} {himself|F} would never eat from, with an envelope standing up in the pocket of the white coat. It wasn’t a cruel face. {He|F} had driven {{his|F} only son|N} to the pier, that morning, without being asked. {He|F}’d bought {him|N} a tea. {He|F} had said, over the roof of the van, you know {you|N} can always write to {us|F}; and {Naveed|N} had thought at the time that it was a strange thing to say, and a stranger way to say it, with {his|F} hand pressed flat on {his|F} chest. {He|F} was dead four years in March. There wasn’t anything that you could ask {him|F}.
⟦N→E a⟧“What did it say?”⟦/⟧ {he|N} asked.
⟦E→N i⟧“It doesn’t matter now.”⟦/⟧
⟦K→E i⟧“Oh, for God’s sake!”⟦/⟧
⟦E→K i⟧“It was twelve years ago, {I|E} was a wean.”⟦/⟧
⟦K→E i⟧“{You|E} can say the whole of it. {You|E} said it to {me|K} in the back of a taxi.”⟦/⟧
⟦E→K a⟧“{I|E} was drunk,”⟦/⟧ {he|E} said.
⟦K→E i⟧“{You|E}’d had a shandy. {You|E}’d the second page off by heart.”⟦/⟧
⟦N→E e⟧“There were two pages?”⟦/⟧ said {Naveed|N}.
⟦E→N e⟧“Four,”⟦/⟧ said {Euan|E}. {He|E} had put both of {his|E} hands round the wrong glass, which was {Kirsty|K}’s, and {he|E} was talking into it. ⟦E→N e =⟧“It said {{my|E} dad|P} had had the stroke. It said {I|E}’d to stay for the boats, till the season was over, and would {you|N} wait for {me|E} till October. There was an address for {you|N} to write back to. That was the first page.”⟦/⟧
⟦N→E i⟧“And the rest?”⟦/⟧
⟦E→N i⟧“The rest was just going on.”⟦/⟧
⟦B→K,N,A,E a⟧“Are {you folk|N+A+K+E} eating?”⟦/⟧ asked {the barman|B}, who had arrived with a pad.
⟦K→B i⟧“No.”⟦/⟧
⟦A→B i⟧“Yes. Four fish.”⟦/⟧
⟦B→A i⟧“We’ve no fish. We’ve scampi.”⟦/⟧
⟦A→B i⟧“Four scampi, then. Is there any way that {you|B} could bring them very slowly?”⟦/⟧
{The barman|B} looked round {all four of {them|N+A+K+E}|N+A+K+E}, and at the beer running along the crack in the table and off the end. {He|B} licked {his|B} pencil.
⟦B→A i⟧“Half an hour?”⟦/⟧
⟦A→B i⟧“That’d be lovely.”⟦/⟧ {She|A} was already up, {she|A} had {Kirsty|K} by the sleeve. ⟦A→B i =⟧“Come and show {me|A} where they’ve put the fruit machine.”⟦/⟧
⟦K→A i⟧“It’s where it’s always been.”⟦/⟧
⟦A→K i⟧“Show {me|A} anyway.”⟦/⟧
⟦K→A i⟧“{I|K}’ll miss it!”⟦/⟧
⟦A→K i⟧“{You|K} can hear it in the taxi.”⟦/⟧
And then there were {two|N+E}. It was absurd how little room {they|N+E} took up; it used to be {they|N+E} couldn’t get {their|N+E} knees in. Across the wet boards {the other man|E} had a line down either side of {his|E} mouth that hadn’t been there before, and a bit of silver over the ear. {He|E} still couldn’t carry a drink. {Naveed|N} thought of {a boy|N} on a pier, and {another boy|E} a mile off, at a bedside, looking at the clock, and each of {them|N+E} so sure. {He|N} thought that October was a long time to have kept anybody waiting.
⟦N→E a⟧“{I|N}’d have waited,”⟦/⟧ {he|N} said.
⟦E→N i⟧“{You|N} don’t know that.”⟦/⟧
⟦N→E i⟧“{I|N} waited anyway. {I|N} just thought that {I|N} was doing something else.”⟦/⟧ {He|N} reached out and turned the glasses round, so each had its owner. ⟦N→E i =⟧“Start at the second page.”⟦/⟧

# title: Roof Rules
# style: third person past; curly quotes; US; friends at night, two boys on a roof, a third climbs up; typos
# cast: L = Levi Cobbler | Levi, Lev | he
# cast: M = Micah | Micah, Mikey | he
# cast: E = Emmett | Emmett, Em | he
# cast: D = Micah's dad | | he
# cast: S = Micah's stepmom | | she
# cast: Q = Levi's mom | | she
# cast: X = Emmett's mom | | she
# cast: G = the rental guy | | he
---
@scene place=the roof of the garage | time=one in the morning | pov=M | present=M,L
⟦L→M a⟧“{You|M} awake?”⟦/⟧ {he|L} whispered from the ladder.
⟦M→L i⟧“No.”⟦/⟧
⟦L→M i⟧“Cool. Move over.”⟦/⟧
{Micah|M} moved over. The shingles were still warm. There was some grunting, and a Converse came past {his|M} ear, and then the whole long length of {Levi|L} lay down next to {him|M} and stopped.
⟦L→M i⟧“So when’s the truck come?”⟦/⟧
⟦M→L i⟧“Seven.”⟦/⟧
⟦L→M i⟧“In the *morning*?”⟦/⟧
⟦M→L a⟧“{{My|M} dad|D} wants to beat the traffic,”⟦/⟧ {he|M} said.
⟦L→M i⟧“What traffic? It’s Nebraska.”⟦/⟧
⟦M→L i⟧“That’s what {I|M} said.”⟦/⟧
⟦L→M i⟧“What’d {he|D} say?”⟦/⟧
⟦M→L i⟧“{He|D} said there’s traffic in Denver.”⟦/⟧
It was the first time either one of {them|M+L} had said the word out loud all week. It sort of sat there. {They|M+L} had a lot of rules up here, most of them made up in fourth grade and a couple sworn on in blood, sort of, it was ketchup. No parents. No phones. No talking about {{Emmett|E}’s mom|X}. If one guy was crying the other guy had to look at the water tower until it was done. {Levi|L} had thought of that one. {He|L} had been nine, and {his|L} dog had died, and {Micah|M} had looked at the water tower for so long that {he|M} could of drawn every rivet.
⟦L→M a⟧“{You|M} pack {your|M} glove?”⟦/⟧ {he|L} asked.
⟦M→L i⟧“It’s in a box.”⟦/⟧
⟦L→M a⟧“Which box?”⟦/⟧ {he|L} asked.
⟦M→L i⟧“{I|M} dunno. One of the ones that says {Micah|M}.”⟦/⟧
⟦L→M i⟧“{You|M} should keep it out. What if somebody wants to play?”⟦/⟧
⟦M→L a⟧“Who? {I|M} don’t know anybody,”⟦/⟧ {he|M} said.
⟦L→M i⟧“{You|M}’ll know guys in like a day.”⟦/⟧
⟦M→L a⟧“That’s {you|L},”⟦/⟧ {he|M} said. ⟦M→L a =⟧“{You|L}’d know guys in a day. {I|M} knew {you|L} for a year before {I|M} said anything.”⟦/⟧
⟦L→M i⟧“{You|M} said {my|L} shoe was untied.”⟦/⟧
⟦M→L i⟧“{I|M} practiced that.”⟦/⟧
{Levi|L} got up on one elbow. The streetlight was behind {his|L} head so there wasn’t any face to look at, just hair, and a smell of Doritos. ⟦L→M i⟧“{You|M} *practiced* it?”⟦/⟧
⟦M→L a⟧“In the mirror,”⟦/⟧ {he|M} said.
⟦L→M i⟧“Was it even untied?”⟦/⟧
⟦M→L i⟧“No. {You|L} looked down though.”⟦/⟧
⟦L→M i⟧“{Dude|M}.”⟦/⟧
⟦M→L i⟧“Shut up.”⟦/⟧
⟦L→M i⟧“No, that’s like. {Dude|M}.”⟦/⟧ {He|L} lay back down kind of hard. Nobody said anything for a second, and then {Micah|M} heard it, the sniff, and without even thinking {he|M} turned {his|M} head and found the water tower. It had a red light on top. It went on, and off, and on. {He|M} counted sixty of those.
⟦L→M a⟧“Okay,”⟦/⟧ {he|L} said, thick. ⟦L→M a =⟧“Done.”⟦/⟧
⟦M→L a⟧“{My|M} turn?”⟦/⟧ {he|M} said.
⟦L→M i⟧“Go ahead. {I|L} got it.”⟦/⟧
@scene place=the roof of the garage | time=two | pov=M | present=M,L,E
The ladder scraped. ⟦E→M,L i⟧“Are {you guys|M+L} serious? Without {me|E}?”⟦/⟧
⟦L→E i⟧“It’s invite only.”⟦/⟧
⟦E→L a⟧“{I|E} own the ladder,”⟦/⟧ {he|E} said.
⟦M→E i⟧“How’d {you|E} get out?”⟦/⟧
⟦E→M i⟧“Window. What are {we|E+M+L} looking at?”⟦/⟧
⟦L→E i⟧“Water tower.”⟦/⟧
⟦E→L e⟧“Oh,”⟦/⟧ said {Emmett|E}, in a different voice, and got {himself|E} over the gutter and sat down on the other side of {Micah|M}, so there was one of {them|L+E} on either hand. {He|E}’d brought a whole pie. {He|E}’d brought no forks. ⟦E→L e =⟧“Are {we|M+L} done, or?”⟦/⟧
⟦L→E i⟧“{He|M}’s done. {I|L}’m like ninety percent.”⟦/⟧
⟦E→M i⟧“What kind of a name is Aurora anyway?”⟦/⟧
⟦M→E i⟧“It’s a suburb.”⟦/⟧
⟦E→M i⟧“It’s a princess.”⟦/⟧
⟦L→M i⟧“Did {you|M} tell {him|E} about the bunk beds?”⟦/⟧
⟦M→L a⟧“Not yet,”⟦/⟧ {he|M} said.
⟦E→M i⟧“What bunk beds?”⟦/⟧
⟦M→E i⟧“{{My|M} stepmom|S} got bunk beds. For like, visitors.”⟦/⟧
⟦E→M i⟧“How many bunks?”⟦/⟧
⟦M→E i⟧“Two.”⟦/⟧
⟦E→L i⟧“{I|E} call top.”⟦/⟧
⟦L→E i⟧“{You|E} wet the bed at camp.”⟦/⟧
⟦E→L i⟧“{I|E} was *eight*! And {you|L} swore on ketchup {you|L} wouldn’t say it!”⟦/⟧
⟦M→L a⟧“{He|E}’s right, {you|L} did,”⟦/⟧ {he|M} told {the offender|L}.
⟦L→M i⟧“Whose side are {you|M} on?”⟦/⟧
⟦M→L i⟧“The side of whoever’s got pie.”⟦/⟧
It was cherry. You had to kind of dig. For a while there was only chewing, and a truck way out on 80 going down through its gears, and somebody’s hand knocking into somebody’s hand over the last of the crust.
⟦L→M a⟧“It’s eight hours. {I|L} looked it up,”⟦/⟧ {he|L} said, with {his|L} mouth full.
⟦M→L i⟧“Seven and a half.”⟦/⟧
⟦L→M i⟧“Not how {{my|L} mom|Q} drives.”⟦/⟧
⟦E→L i⟧“{I|E} get {my|E} permit in March.”⟦/⟧
⟦L→E i⟧“{You|E} hit a mailbox on a *bike*.”⟦/⟧
⟦E→L i⟧“It was dark.”⟦/⟧
⟦M→E a⟧“It was noon. {I|M} was there,”⟦/⟧ {he|M} said.
⟦E→M,L a⟧“Well, {I|E}’m coming,”⟦/⟧ {he|E} said, and wiped {his|E} hands on the nearest t-shirt, which was {Levi|L}’s. ⟦E→M,L a =⟧“Permit or no permit. {I|E}’ll bring the ladder.”⟦/⟧
⟦L→E i⟧“There’s no garage there. It’s apartments.”⟦/⟧
⟦M→L,E a⟧“There’s a roof, though,”⟦/⟧ {he|M} said. {He|M} hadn’t told {them|L+E} that yet. {He|M}’d been saving it. ⟦M→L,E a =⟧“{I|M} asked. {I|M} made {{my|M} dad|D} ask. Eleven floors up, and it’s flat, and {the guy|G} said residents can use it until ten.”⟦/⟧
⟦E→M i⟧“Ten p.m.?”⟦/⟧
⟦M→E i⟧“Yeah.”⟦/⟧
⟦E→M i⟧“So {we|M+L+E}’d have to break a rule.”⟦/⟧
⟦L→E e⟧“{Buddy|E},”⟦/⟧ said {Levi|L} happily, up at the sky, ⟦L→E e =⟧“what do {you|E} think they’re for?”⟦/⟧

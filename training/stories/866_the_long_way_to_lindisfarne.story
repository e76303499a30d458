# title: causeway
# style: third person past; curly quotes; two women reunited, a third in the back seat; British; mostly she
# cast: H = Heather | Heather, Heth | she
# cast: S = Siobhan | Siobhan, Shiv | she
# cast: O = Orla | Orla | she
# cast: P = Heather's ex-husband | Ian | he
# cast: M = Siobhan and Orla's mother | Mam | she
---
@note
for the reunion square on my bingo card. theyre 41 because i said so
@end
@scene place=a car on the causeway | time=afternoon | pov=H | present=H,S,O
The sea was already over the road by the time {Heather|H} believed the sign.
⟦S→H e⟧“It says don’t,”⟦/⟧ said {Siobhan|S}.
⟦H→S i⟧“{I|H} can see what it says.”⟦/⟧
⟦S→H i⟧“It’s got a picture of a car. With fish.”⟦/⟧
⟦H→S a⟧“{Siobhan|S},”⟦/⟧ {she|H} said, and put it in reverse. There was water behind {them|H+S+O} too. It had come round the back like a cat. ⟦H→S a =⟧“Right. There’s a hut. {We|H+S+O}’ll sit in the hut.”⟦/⟧
⟦O→H e⟧“For how long?”⟦/⟧ {Orla|O} asked.
⟦H→O i⟧“{I|H} don’t know. Till it goes out.”⟦/⟧
⟦O→H i⟧“And how long’s that?”⟦/⟧
⟦S→O i⟧“Five hours, it was on the sign. Under the fish.”⟦/⟧
Nobody in the front seat looked at anybody. In the back {Orla|O} undid {her|O} belt, very slowly, and said a word that {{her|O} mother|M} wouldn’t have known {she|O} knew.
@scene place=the refuge hut | time=an hour later | pov=H | present=H,S,O
The hut was on legs. It had a bench round three sides, a phone with no wire in it, and a smell, and you got to it up a ladder that somebody had been sick on. {The three of {them|H+S+O}|H+S+O} took a side each.
It was nineteen years, bar one funeral. {Heather|H} had worked it out on the train, and again at the station, with {her|H} bag on {her|H} feet, when the car pulled up and the window went down and it was {the wrong sister|O} driving. {She|H}’d only agreed to come because it was {Orla|O} who rang. {The right sister|S}, or {the wrong one|S}, had been in the passenger seat with a map open in front of {her|S} face. {She|S} had gone grey. It suited {her|S}. Nobody’d warned {Heather|H} that it would suit {her|S}, and {she|H} had said hello to the map, and offered to drive, so as to have something to do with {her|H} eyes.
⟦O→H,S i⟧“Well, this is nice.”⟦/⟧
⟦S→O i⟧“Don’t.”⟦/⟧
⟦O→S i⟧“{I|O}’m only saying it’s nice. {The two of {you|H+S}|H+S}, in a box.”⟦/⟧
⟦H→O e⟧“Did {you|O} know about the tide?”⟦/⟧ {Heather|H} said.
⟦O→H i⟧“{Me|O}?”⟦/⟧
⟦S→O i⟧“{You|O} looked it up. {You|O} had it on {your|O} phone at breakfast, {you|O} said {we|H+S+O} had bags of time.”⟦/⟧
⟦O→S i⟧“{I|O} must have read the wrong day.”⟦/⟧
⟦H→O i⟧“Which day did {you|O} read?”⟦/⟧
⟦O→H i⟧“The wrong one, {Heth|H}, that’s what {I|O}’m telling {you|H}.”⟦/⟧
⟦S→O i⟧“{She|H} doesn’t like being called that.”⟦/⟧
⟦O→S i⟧“{She|H} never minds it from {me|O}.”⟦/⟧
⟦H→O a⟧“{I|H} don’t mind it,”⟦/⟧ said {the woman it belonged to|H}, and then didn’t know where to look. {Siobhan|S} had taken {her|S} boots off. {She|S} still had odd socks on, on purpose, one for each day of the week and one for the day after. ⟦H→O a =⟧“{I|H} don’t mind it from anyone.”⟦/⟧
⟦S→H a⟧“{You|H} minded it from {me|S},”⟦/⟧ {she|S} said.
⟦H→S a⟧“{I|H} was twenty-two,”⟦/⟧ {she|H} said.
⟦S→H i⟧“{You|H} told {me|S} to call {you|H} by {your|H} name, and {you|H} got on a bus.”⟦/⟧
⟦H→S i⟧“{You|S} weren’t meant to let {me|H}!”⟦/⟧
⟦S→H a⟧“Let {you|H}?”⟦/⟧ {she|S} said. ⟦S→H a =⟧“{You|H} had a ticket.”⟦/⟧
⟦H→S i⟧“It was a return.”⟦/⟧
⟦S→H e⟧“What?”⟦/⟧ said {Siobhan|S}.
⟦H→S i⟧“It was an open return, {Siobhan|S}. It was good for a month. {I|H} had it in {my|H} hand, {I|H} was waving the bloody thing at {you|S} out of the window.”⟦/⟧
⟦S→H i⟧“{I|S} thought {you|H} were waving goodbye.”⟦/⟧
⟦O→H,S i⟧“Saints alive,”⟦/⟧ came from the third bench.
Outside a wave got in under the floor and slapped it. {Heather|H} drew {her|H} feet up. It came to {her|H} that {she|H}’d spent a month that summer in a bedsit in Leeds with a payphone on the landing, and that each time it rang {she|H} had let the girl opposite get to it first so as not to seem keen; and that there must have been a last time it rang. Then there was {Ian|P}, and the house, and the good sofa. {She|H} had told {Ian|P} about {her|S} once, as a funny story. {He|P} had laughed in the right places.
⟦S→H i⟧“Did {you|H} use it?”⟦/⟧
⟦H→S i⟧“No.”⟦/⟧
⟦S→H a⟧“Have {you|H} still got it?”⟦/⟧ {she|S} asked.
⟦H→S i⟧“Why would {I|H} still have it?”⟦/⟧
⟦S→H i⟧“Because {you|H} kept the wrapper off the first Twix {I|S} bought {you|H}.”⟦/⟧
⟦O→S i⟧“How d’{you|S} know {she|H} kept it?”⟦/⟧
⟦S→O i⟧“It fell out of {her|H} purse. At {Mam|M}’s funeral.”⟦/⟧
⟦H→S i⟧“{You|S} saw that?”⟦/⟧
⟦S→H i⟧“{I|S} picked it up. {I|S} put it back in.”⟦/⟧ {Heather|H} had both hands over {her|H} mouth. ⟦S→H i =⟧“{You|H} were paying for the sandwiches.”⟦/⟧
⟦O→H e⟧“So is it in there now?”⟦/⟧ said {Orla|O}.
⟦H→O i⟧“Is what?”⟦/⟧
⟦O→H i⟧“Don’t come the innocent. Give {us|O} it here.”⟦/⟧
⟦H→O i⟧“Get off {my|H} bag. {Orla|O}! Get off!”⟦/⟧
It was a short fight and it was {Orla|O} who won it, because {she|O}’d had two older brothers and a council childhood, and because {Heather|H} was laughing. The purse came open on the boards. Bus passes. A library card. A brown paper thing, gone soft as cloth, folded in four.
⟦S→O i⟧“Give it to {her|H}.”⟦/⟧
⟦O→S i⟧“{I|O}’m only looking.”⟦/⟧
⟦S→O i⟧“{Orla|O}. It’s {hers|H}. Give it.”⟦/⟧
{She|O} gave it. But {she|O} gave it to {the wrong one|S}, or {the right one|S}, and {Siobhan|S} sat there holding it by the edges and read what it said, both sides.
⟦S→H a⟧“This expired in August,”⟦/⟧ {she|S} told {her|H}.
⟦H→S a⟧“{I|H} know,”⟦/⟧ {she|H} said.
⟦S→H i⟧“Do {you|H} think they’d change it?”⟦/⟧
⟦H→S i⟧“They might. If you explained.”⟦/⟧
⟦O→H,S e⟧“{I|O}’m going to go and stand on the ladder,”⟦/⟧ announced {Orla|O}. ⟦O→H,S e =⟧“For {my|O} health.”⟦/⟧
⟦H→O i⟧“It’s raining.”⟦/⟧
⟦S→O a⟧“There’s sick on it,”⟦/⟧ said {{her|O} sister|S}.
⟦O→H,S i⟧“Four hours, {I|O}’ve got {you|H+S}. {I|O} had to read a whole tide table for this.”⟦/⟧ {She|O} stopped with one leg out of the hatch. ⟦O→H,S i =⟧“{I|O} mean, the wrong one.”⟦/⟧

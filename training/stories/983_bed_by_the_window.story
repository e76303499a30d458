# title: The Bed by the Window
# style: third person past; straight quotes; night ward; three men, mostly without names; slow
# cast: N = the night nurse | Sizwe | he
# cast: Y = the younger patient | Lachie | he
# cast: L = the old man | Mr. Tindall | he
# cast: M = the stationmaster | | he
# cast: W = the old man's wife | Rosamund | she
---
@scene place=a hospital ward | time=ten past two at night | pov=Y | present=N,Y,L
{The nurse|N} had taken off {his|N} shoes. That was how {he|Y} knew it was after two.
⟦Y→N a⟧"{You|N}'re not supposed to do that,"⟦/⟧ {he|Y} whispered.
⟦N→Y i⟧"And {you|Y}'re supposed to be asleep."⟦/⟧
⟦Y→N i⟧"{He|L} snores."⟦/⟧
⟦L→Y i⟧"{I|L} do not,"⟦/⟧ came from the bed by the window.
⟦N→L i⟧"{Mr. Tindall|L}. {You|L} too?"⟦/⟧
⟦L→N i⟧"{I|L} can't snore if {I|L}'m awake, can {I|L}? That'll be the pump."⟦/⟧
⟦Y→L i⟧"The pump doesn't say {Rosamund|W}."⟦/⟧
Nobody spoke for a bit. {He|Y} wished {he|Y} had kept {his|Y} mouth shut. {The nurse|N} padded across in {his|N} socks, checked the line in {the old man|L}'s arm with two fingers, held the bag up against the light from the car park.
⟦L→N a⟧"Did {I|L} say that?"⟦/⟧ {he|L} asked.
⟦N→L i⟧"Don't look at {me|N}, {I|N} was doing the drugs."⟦/⟧
⟦L→Y a⟧"{You|Y}, then. Did {I|L}?"⟦/⟧ {the old man|L} said.
⟦Y→L i⟧"Couple of times."⟦/⟧
⟦L→Y i⟧"What did {I|L} say to {her|W}?"⟦/⟧
⟦Y→L a⟧"Just the name. And then something about a gate,"⟦/⟧ {he|Y} told {him|L}.
⟦L→Y i⟧"Ah. The gate."⟦/⟧ {He|L} let {his|L} head go back on the pillow. ⟦L→Y i =⟧"{She|W} never would shut it."⟦/⟧
In five nights {he|Y} had learned a lot about {the man|L} without asking. {He|L} had been a signalman. {He|L} took {his|L} tea with condensed milk, which the day staff wouldn't give {him|L} and {this one|N} did, out of a tin in {his|N} own locker. {He|L} had no visitors. {He|L} said please to the machines. About {the nurse|N} {he|Y} had learned less: that {he|N} sang under {his|N} breath in a language with clicks in it, and that {his|N} hands were always warm, and that if you woke up frightened at four in the morning and didn't say so, {he|N} would find something wrong with your chart and stay until there wasn't.
⟦N→L i⟧"Is that pain, or are {you|L} thinking?"⟦/⟧
⟦L→N a⟧"Thinking,"⟦/⟧ {he|L} said.
⟦N→L i⟧"One to ten?"⟦/⟧
⟦L→N i⟧"Four. {I|L} was going to ask {the lad|Y} something."⟦/⟧
⟦Y→L i⟧"Go on."⟦/⟧
⟦L→Y a⟧"Why does nobody come for {you|Y}?"⟦/⟧ {he|L} asked.
⟦N→L i⟧"{Mr. Tindall|L}."⟦/⟧
⟦L→N i⟧"{He|Y} asked {me|L} on Tuesday. It's only fair."⟦/⟧
⟦Y→N i⟧"It's fine. {I|Y} did ask."⟦/⟧ It wasn't all that fine, {his|Y} throat had closed. ⟦Y→L i =⟧"{I|Y} didn't tell them. {I|Y} put down no next of kin. It's only an appendix."⟦/⟧
⟦N→Y a⟧"It was an appendix. Then it was the whole of {your|Y} belly,"⟦/⟧ {the nurse|N} put in.
⟦L→Y i⟧"There must be somebody."⟦/⟧
⟦Y→L i⟧"There was. {I|Y} moved out."⟦/⟧
⟦L→Y i⟧"And shut the gate."⟦/⟧
⟦N→L i⟧"That's enough, now. {He|Y} needs to sleep."⟦/⟧
⟦L→N i⟧"{He|Y}'ll sleep when {he|Y}'s said it. {I|L} was the same. {I|L} went eleven years without saying it."⟦/⟧
⟦N→L i⟧"Saying what?"⟦/⟧
⟦L→N a⟧"That it was {me|L} left it open. The night the sheep got on the line. {She|W} took the blame with {{my|L} stationmaster|M}, and {I|L} let {her|W},"⟦/⟧ {he|L} said.
⟦Y→L a⟧"So {she|W} did shut it,"⟦/⟧ {he|Y} said slowly.
⟦L→Y i⟧"Every blessed time."⟦/⟧
{The nurse|N} had sat down on the end of {his|Y} bed, which was also not allowed. {He|N} was looking at {his|N} socks. One of them had a hole. ⟦N→Y a⟧"{You|Y} have a phone?"⟦/⟧ {he|N} asked.
{He|Y} said, ⟦Y→N a⟧"It's dead."⟦/⟧
⟦L→Y i⟧"{He|Y} can have {my|L} charger. {You|Y}, {I|L} mean. {You|Y} can."⟦/⟧
⟦Y→L a⟧"{You|L}'ve got a charger? {You|L} haven't got a phone,"⟦/⟧ {he|Y} said.
⟦L→Y i⟧"It came with the radio. Give it {him|Y}, {Sizwe|N}, it's in the drawer, under {the wife|W}."⟦/⟧
So that was the name. {He|Y} tried it out, without sound, while {the other two|N+L} argued in whispers about which drawer. Under {the wife|W} turned out to mean under a photograph, {a big laughing woman|W} on a bicycle with a gate wide open behind {her|W} and about forty sheep.
⟦N→Y a⟧"Here. It fits,"⟦/⟧ {he|N} said.
⟦Y→N i⟧"It's half past two. {I|Y} can't ring at half past two."⟦/⟧
⟦N→Y i⟧"Then write."⟦/⟧
⟦Y→N i⟧"Saying what?"⟦/⟧
⟦L→Y i⟧"{Your|Y} name, to start with,"⟦/⟧ and a hand came over the blanket, all veins, and pointed. ⟦L→Y i =⟧"{I|L} know {his|N}. {I|L} don't even know {yours|Y}."⟦/⟧
⟦Y→L i⟧"It's on the board over {my|Y} bed."⟦/⟧
{He|L} said, ⟦L→Y a⟧"{I|L}'ve had cataracts since the miners' strike."⟦/⟧
⟦N→L a⟧"{Lachie|Y},"⟦/⟧ {he|N} said, reading it off, because one of {them|N+Y+L} had to. The screen lit up blue on {his|Y} face. ⟦N→Y a =⟧"Now write. {I|N}'ll find something wrong with {his|L} pump."⟦/⟧

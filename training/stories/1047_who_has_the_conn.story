# title: Who Has the Conn
# style: third person past; curly quotes; small starship; four women and a man; ranks and calls by name; answers from the one spoken to
# cast: Z = Zora Whitting | Zora, Cap, Captain, the captain, Whitting | she
# cast: M = Maria Esposito | Maria, Number Two, Esposito, Mari | she
# cast: S = Savannah | Savannah, Sav, the pilot | she
# cast: E = Elke | Elke, engineering, the engineer | she
# cast: K = Kristof | Kristof, Kris, the medic | he
# cast: T = someone in Trieste | | 
# cast: R = the admiral | | she
---
@heading
Part Four
@end
@scene place=the bridge of the Lesser Tern | time=ship's night | pov=M | present=Z,M,S,K,E
⟦M→Z e⟧“{Cap|Z}?”⟦/⟧ {Maria|M} said for the third time. ⟦M→Z e =⟧“{Cap|Z}, {you|Z}’re humming.”⟦/⟧
⟦Z→M i⟧“Am {I|Z}?”⟦/⟧
⟦M→Z i⟧“The one about the sheep.”⟦/⟧
⟦Z→M i⟧“That’s a bad sign, isn’t it?”⟦/⟧
⟦M→Z i⟧“The last time {you|Z} hummed it {we|Z+M+S+K+E} lost the galley.”⟦/⟧
{The captain|Z} took {her|Z} feet off the console. On the big screen the thing hadn’t changed. It hung there in front of the stars, brown and lumpy and about the size of a cathedral, and every eleven seconds it blinked a light at {them|Z+M+S+K}.
⟦Z→S i⟧“{Savannah|S}. How far?”⟦/⟧
⟦S→Z i⟧“Forty kilometres. It was forty-one.”⟦/⟧
⟦Z→S i⟧“Are {we|Z+M+S+K+E} moving, or is it?”⟦/⟧
⟦S→Z e⟧“{I|S}’m not.”⟦/⟧ {The pilot|S} held up both hands to show {them|Z+M+K} that nothing was in them. ⟦S→Z e =⟧“{I|S} haven’t touched it since lunch,”⟦/⟧ {Savannah|S} added.
⟦Z→E i⟧“{Elke|E}, are {you|E} on?”⟦/⟧
⟦E→Z i⟧“{I|E}’m always on, {Captain|Z}.”⟦/⟧ The voice came out of the ceiling with a lot of banging behind it. ⟦Z→E i⟧“What have {we|Z+M+S+K+E} got, if {I|Z} want to leave fast?”⟦/⟧
⟦E→Z i⟧“Define fast.”⟦/⟧
⟦Z→E i⟧“{You|E} define it. {You|E}’ve got the engine.”⟦/⟧
⟦E→Z i⟧“{I|E} have got *half* the engine. The other half is on a cloth.”⟦/⟧
⟦K→E i⟧“Why is it on a cloth?”⟦/⟧
⟦E→K i⟧“Who’s that? {Kris|K}? Because it was dirty, {Kris|K}.”⟦/⟧
{Whitting|Z} closed {her|Z} eyes. {Maria|M} had served with {her|Z} on three ships and {she|M} knew all the ways {she|Z} had of doing it. This was the one from the inquiry. {They|Z+M} had sat side by side on a bench for nine days, outside a door, waiting to be called in and asked who had had the conn when the *Bittern* hit the buoy, and on the ninth {Zora|Z} had shut {her|Z} eyes exactly like that, and gone in, and said it was {her|Z}. It hadn’t been. {She|Z} had been asleep. {Maria|M} had been on watch, with a cup of soup, thinking of {someone in Trieste|T}.
{They|Z+M} had never talked about it.
⟦Z→M a⟧“{Number Two|M},”⟦/⟧ {the captain|Z} said, ⟦Z→M a =⟧“what would {you|M} do?”⟦/⟧
⟦M→Z i⟧“{Me|M}? Say hello.”⟦/⟧
⟦Z→M i⟧“To a rock.”⟦/⟧
⟦M→Z i⟧“It’s blinking, {ma’am|Z}. It’d be rude not to.”⟦/⟧
⟦Z→K i⟧“{Kristof|K}? {You|K}’re {the nearest thing {we|Z+M+S+K+E} have to a diplomat|K}.”⟦/⟧
⟦K→Z i⟧“{I|K} do teeth.”⟦/⟧
⟦Z→K i⟧“And?”⟦/⟧
{He|K} leaned on the back of {the pilot|S}’s chair to see better, until {she|S} flicked {his|K} elbow off. ⟦K→Z a⟧“{I|K}’d blink back,”⟦/⟧ {he|K} said. ⟦K→Z a =⟧“Once. And then {I|K}’d see if it’s eleven seconds or ten.”⟦/⟧
⟦S→Z i⟧“Lights are on the left, {Cap|Z}. Shall {I|S}?”⟦/⟧
⟦Z→S i⟧“Go on. One.”⟦/⟧
{Savannah|S} pressed it. Outside, all down the hull, every lamp {they|Z+M+S+K+E} had came on and went off again. {Maria|M} counted under {her|M} breath. At six, the brown thing blinked; then it blinked again; then it lit up from end to end like a fairground and began, quite unmistakably, to flash {them|Z+M+S+K} the rude half of the sheep song.
Nobody breathed. {Kristof|K}, who had a good ear, began to beat time on the rail with one finger before {he|K} caught {himself|K} at it. {The captain|Z} had gone a colour {Maria|M} had never seen on {her|Z}, not at the inquiry, not even in the business of the galley. It crept up out of {her|Z} collar and it was, there was no other word, pink.
⟦M→Z i⟧“{You|Z} *know* them.”⟦/⟧
⟦Z→M i⟧“{I|Z} might.”⟦/⟧
⟦M→Z i⟧“Who is it?”⟦/⟧
⟦Z→M a⟧“It’s {the admiral|R},”⟦/⟧ said {the captain|Z}, sliding down in {her|Z} seat. ⟦Z→M a =⟧“{She|R} said if {I|Z} ever took the blame for somebody again {she|R}’d come out here {herself|R} and ask {me|Z} who it was.”⟦/⟧
⟦S→Z i⟧“The blame for what?”⟦/⟧
⟦Z→S i⟧“Eyes front, {Sav|S}.”⟦/⟧
⟦S→Z i⟧“They’re front.”⟦/⟧
There was nothing in {Maria|M}’s mouth at all, no spit, no word. The light went over all {their|Z+M+S+K} faces, on and off, on and off. Then {she|M} reached past {Whitting|Z}’s arm, and felt it stiffen, and opened the channel.
⟦M→R e⟧“{Admiral|R}, this is {Esposito|M},”⟦/⟧ {Maria|M} said. ⟦M→R e =⟧“{I|M} had the conn.”⟦/⟧
⟦E→M a⟧“{Mari|M}?”⟦/⟧ the ceiling asked into the silence. ⟦E→M a =⟧“Do {you|M} still want the engine?”⟦/⟧

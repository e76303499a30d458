# title: The Wrong Frog
# style: third person past; curly quotes; US spelling; magic academy; three boys; ping-pong
# cast: M = Malachi Brisbane | Malachi, Mal | he
# cast: O = Otto Finch | Otto, Finch | he
# cast: J = Joaquin | Joaquin | he
# cast: Q = Proctor Quayle | Quayle | he
---
@scene place=the boys' dormitory in the east tower | time=past midnight | pov=O | present=O,M
There was {a frog|Q} on {Malachi|M}’s pillow, and {the frog|Q} was wearing a signet ring.
⟦O→M i⟧“Tell {me|O} that isn’t {him|Q}.”⟦/⟧
⟦M→O i⟧“Okay. It isn’t {him|Q}.”⟦/⟧
⟦O→M i⟧“Is it, though?”⟦/⟧
⟦M→O i⟧“It kind of is.”⟦/⟧
{Otto|O} sat down on {his|O} trunk. {He|O} was {a careful boy|O}. {He|O} had arrived at the academy with labels sewn in {his|O} socks, and for two years and a term {he|O} had got through every week by guessing what {{his|O} roommate|M} would do and then being in the library while it was done. Tonight the library had closed early. That was the only reason, {he|O} would explain to {his|O} grandchildren, if the Board let {him|O} live to have any.
⟦O→M i⟧“What did {you|M} say? Exactly.”⟦/⟧
⟦M→O i⟧“{I|M} said good evening, {Proctor|Q}.”⟦/⟧
⟦O→M i⟧“And after that?”⟦/⟧
⟦M→O i⟧“{I|M} maybe sneezed.”⟦/⟧
⟦O→M a⟧“In which language?”⟦/⟧ {he|O} asked.
{Malachi|M} thought about it. {He|M} really did, with {his|M} whole forehead. ⟦M→O i⟧“There’s a chance it was Old Low Thessic.”⟦/⟧
⟦Q→M,O a⟧“Rrrk,”⟦/⟧ went {the frog|Q}.
@scene place=the same room | time=right after | pov=O | present=O,M,J,Q
The door opened about a foot and {Joaquin|J} came in sideways with a jar of flies.
⟦J→M i⟧“All {I|J} could get. The kitchen cat was watching {me|J}.”⟦/⟧
{Otto|O} stared at the jar. ⟦O→M i⟧“{He|J} knows? {You|M} told {him|J} before {you|M} told {me|O}?”⟦/⟧
⟦M→O i⟧“{He|J} was awake.”⟦/⟧
⟦J→O i⟧“{I|J} was in the hall when it happened, dude. {I|J} carried {him|Q} up. In {my|J} hat.”⟦/⟧
⟦O→J e⟧“In {your|J} *hat*,”⟦/⟧ said {Otto|O}.
⟦J→O i⟧“It’s a clean hat.”⟦/⟧
⟦M→J i⟧“Does {he|Q} look greener to {you|J}? {I|M} feel like {he|Q}’s getting greener.”⟦/⟧
⟦J→M i⟧“{He|Q} was always kind of green.”⟦/⟧
⟦O→M,J i⟧“{He|Q} can *hear* {you|M+J}!”⟦/⟧ It came out as a squeak. {The other two|M+J} turned around, and so, with some dignity, did {the frog|Q}. ⟦O→Q i⟧“{Sir|Q}. {Proctor Quayle|Q}, {sir|Q}. {I|O} want it on record that {I|O} was asleep.”⟦/⟧
⟦J→O i⟧“Kiss-up.”⟦/⟧
⟦M→O i⟧“Wait, that’s it. That’s an idea.”⟦/⟧
⟦O→M i⟧“What is?”⟦/⟧
⟦M→O a⟧“Somebody has to kiss {him|Q},”⟦/⟧ {he|M} said.
Nobody looked at anybody. Somewhere below, the big clock gathered itself and struck one, and in the silence afterwards {Joaquin|J} took a long step toward the door. {Malachi|M} caught {him|J} by the hood.
⟦J→M i⟧“Nope. {I|J} did hat. Hat was {my|J} part.”⟦/⟧
⟦M→J i⟧“{I|M} can’t do it, it was {my|M} spell! It doesn’t take from the caster.”⟦/⟧
⟦J→M e⟧“{You|M} just made that up,”⟦/⟧ {Joaquin|J} said.
⟦M→J i⟧“{Otto|O}, did {I|M} make that up?”⟦/⟧
{He|O} wanted very badly to lie. ⟦O→M,J a⟧“...No. Chapter nine. It has to be a third party,”⟦/⟧ {he|O} said.
⟦J→O i⟧“How third? Like, {you|O} weren’t even in the hall. {You|O}’re so third.”⟦/⟧
⟦O→J i⟧“{You|J} touched {him|Q}. {You|J} have a bond.”⟦/⟧
⟦J→O i⟧“{I|J} do *not* have a bond with {Quayle|Q}. {He|Q} gave {me|J} detention for breathing.”⟦/⟧
⟦M→J e⟧“{You|J} were breathing fire,”⟦/⟧ {Malachi|M} pointed out.
⟦J→M i⟧“Still!”⟦/⟧
⟦O→M i⟧“Are those the only flies?”⟦/⟧ {Otto|O} hadn’t planned to ask that. But {the frog|Q} had walked to the edge of the pillow and was looking at the jar, and then away, and then at the jar, exactly the way {the old man|Q} looked at the cake table on Founders’ Night, when {he|Q} thought that a proctor ought not to. It was an awful thing to recognize. {He|O} unscrewed the lid and tipped one out on the quilt. ⟦O→Q i⟧“There {you|Q} go, {sir|Q}. Nobody’s watching.”⟦/⟧
{Malachi|M} and {Joaquin|J} turned {their|M+J} backs without being told.
There was a small wet sound.
⟦J→M a⟧“That’s so sad,”⟦/⟧ {the taller boy|J} whispered to the wall.
⟦M→J a⟧“Shut up. {I|M} know,”⟦/⟧ {he|M} whispered back.
⟦J→M i⟧“Is {he|O} doing it? What’s {he|O} doing?”⟦/⟧
⟦M→J i⟧“Don’t look!”⟦/⟧
⟦O i thought⟧*Labels in {my|O} socks,*⟦/⟧ {Otto|O} thought, and picked {the proctor|Q} up in both hands, and shut {his|O} eyes.
The bang took out the window.
When the smoke cleared, {a long thin man in a nightshirt|Q} was sitting on the bed with a fly’s leg on {his|Q} lip. {He|Q} looked at {the two backs|M+J}. {He|Q} looked at {the boy|O} on {his|O} knees, and drew the ring around on {his|Q} finger until the seal was on top.
⟦Q→O i⟧“{Mr. Finch|O}.”⟦/⟧
⟦O→Q i⟧“{Sir|Q}.”⟦/⟧
⟦Q→O a⟧“{You|O} were asleep, {I|Q} believe,”⟦/⟧ {he|Q} said.
⟦O→Q i⟧“Yes, {sir|Q}.”⟦/⟧
⟦Q→O a⟧“See that {you|O} remain so,”⟦/⟧ {he|Q} said, and coughed. ⟦Q→M,J a⟧“As for {you|M+J}, {gentlemen|M+J}. Turn around.”⟦/⟧

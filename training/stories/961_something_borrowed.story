# title: Something Borrowed
# style: first person present; curly quotes; British; three women; narrator never named
# cast: N = the bridesmaid | | she | narrator
# cast: E = Emma | Emma, Em | she
# cast: K = Kate | Kate | she
# cast: S = Emma's mother | Mum | she
# cast: F = the florist | | 
# cast: J = Justin, the groom | Justin | he
---
@scene place=the bridal suite of a country hotel | time=the wedding morning | pov=N | present=N,E,K
There are three of {us|N+E+K} in the room and only one of {us|N+E+K} can breathe. It isn’t {the one in the corset|E}.
⟦K→N i⟧“Pull.”⟦/⟧
⟦N→K i⟧“{I|N} am pulling.”⟦/⟧
⟦K→N i⟧“Put {your|N} knee in.”⟦/⟧
⟦N→K i⟧“{I|N}’m not putting {my|N} knee in {her|E}!”⟦/⟧
⟦E→N+K a⟧“Somebody put something in. {I|E}’ve got a car in forty minutes,”⟦/⟧ the mirror says, or {the face in it|E} does.
{Kate|K} puts {her|K} own knee in. The hooks meet. {Emma|E} makes a sound like a seal being told off, then looks at {herself|E} in the long mirror, sideways, and goes very quiet. {She|E} was always the quiet one. At school {Kate|K} talked and {I|N} wrote it down and {she|E} held the coats.
⟦E→K+N a⟧“It’s nice,”⟦/⟧ {she|E} says, as though about a soup.
⟦K→E i⟧“It’s bloody gorgeous.”⟦/⟧
⟦E→K i⟧“Is it {me|E}, though?”⟦/⟧
⟦K→E i⟧“Of course it’s {you|E}. Who else would it be?”⟦/⟧ {She|K} catches {my|N} eye over a bare shoulder. {I|N} get busy with the pins. ⟦K→N i⟧“Tell {her|E}.”⟦/⟧
⟦N→E i⟧“It’s {you|E}, {Em|E}.”⟦/⟧
⟦E→N a⟧“{You|N} hesitated,”⟦/⟧ {she|E} says to {my|N} reflection.
⟦N→E i⟧“{I|N} had a pin in {my|N} mouth.”⟦/⟧
⟦E→N i⟧“{You|N} haven’t got a pin in {your|N} mouth.”⟦/⟧
⟦K→E i⟧“{She|N} swallowed it. Sit down. Veil.”⟦/⟧
⟦E→K a⟧“{I|E} can’t sit. It doesn’t bend,”⟦/⟧ {she|E} says.
⟦K→E e⟧“Then kneel, like a camel,”⟦/⟧ says {Kate|K}.
{She|E} kneels. There’s a knock, and {Kate|K} goes, because it’s {Kate|K}’s nature to go, and for about ten seconds {I|N} have {the bride|E} to {myself|N}. {She|E} smells of hairspray and toast. {She|E} takes hold of {my|N} wrist, hard, and doesn’t say anything whatsoever. {I|N} think of the ferry to Santander, eleven years ago, {the two of {us|N+E}|N+E} on the top deck in one sleeping bag because {Kate|K} had lost the other; {she|E} held {my|N} wrist like that for the whole of the night. In the morning {she|E} said it had been the swell. {I|N} have been a good sport about the swell ever since.
⟦K→E i⟧“It’s {{your|E} mum|S}. {She|S} wants to know about the sausage rolls.”⟦/⟧
⟦E→K i⟧“What about them?”⟦/⟧
⟦K→E e⟧“There’s two hundred, and half of them are hot,”⟦/⟧ {Kate|K} reports, back again already.
⟦E→K i⟧“Which half?”⟦/⟧
⟦K→E i⟧“{Em|E}. {I|K}’m not going down there to ask {her|S} which half.”⟦/⟧
⟦E→K i⟧“Please. {She|S}’ll come up otherwise, and {I|E}’ll cry.”⟦/⟧
⟦K→N a⟧“Don’t let {her|E} move,”⟦/⟧ {she|K} orders {me|N}, and off {she|K} goes, {her|K} heels down the corridor like somebody hammering in tacks.
{I|N} fix the comb. {I|N} do it slowly.
⟦E→N i⟧“{You|N}’ve never once asked {me|E}.”⟦/⟧
⟦N→E i⟧“Asked {you|E} what?”⟦/⟧
⟦E→N a⟧“If {I|E}’m sure,”⟦/⟧ {she|E} says.
⟦N→E i⟧“It’s none of {my|N} business.”⟦/⟧
⟦E→N i⟧“{Kate|K} asked. {Mum|S} asked. {The *florist*|F} asked.”⟦/⟧
⟦N→E i⟧“What did {you|E} tell {them|K+S+F}?”⟦/⟧
⟦E→N i⟧“That {he|J}’s kind. {He|J} is, {you|N} know. {Justin|J}’s the kindest man {I|E}’ve ever met.”⟦/⟧
⟦N→E i⟧“{I|N} know {he|J} is.”⟦/⟧
⟦E→N i⟧“So ask {me|E}.”⟦/⟧
{My|N} hands have stopped. In the mirror there’s {a woman in white|E} on {her|E} knees and {a woman in a sort of aubergine|N} with a comb, and {the one in aubergine|N} has gone red from the neck upward.
⟦N→E a⟧“{I|N} can’t,”⟦/⟧ {I|N} say.
⟦E→N i⟧“Why not?”⟦/⟧
⟦N→E i⟧“Because {I|N}’d want it to be no.”⟦/⟧
It’s out. It’s in the room, with the flowers. {She|E} turns round, corset and all, it does bend apparently, and {her|E} face is all wrong for a wedding.
⟦E→N a⟧“It wasn’t the swell,”⟦/⟧ {she|E} says.
⟦N→E i⟧“No.”⟦/⟧
⟦E→N i⟧“Eleven *years*, {you absolute|N}—”⟦/⟧
The door. {Kate|K}, flushed, with a plate.
⟦K→E+N i⟧“Top tier’s hot, bottom’s cold, {I|K}’ve brought one of each and {{your|E} mother|S}’s on the gin. What’s going on? Who’s died?”⟦/⟧
Neither of {us|N+E} speaks. {She|K} looks from {one|E} to {the other|N}. {She|K} looks at the wrist, which {Emma|E} still hasn’t let go of.
⟦K→E+N i⟧“Oh.”⟦/⟧
⟦E→K a⟧“{Kate|K},”⟦/⟧ {she|E} begins.
⟦K→E+N i⟧“Oh, {you *pair of muppets*|E+N}. Today?”⟦/⟧ {She|K} puts the plate down on the dressing table with enormous care. ⟦K→N i⟧“Right. {You|N} undo the hooks.”⟦/⟧ And to {the floor at large|E}, kicking off {her|K} shoes: ⟦K→E i⟧“{You|E}’re telling {Justin|J} {yourself|E}. {I|K}’ll do {{your|E} mum|S}.”⟦/⟧

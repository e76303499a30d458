# title: the spare room at aunt viv's
# style: first person past, teen girl narrator; straight quotes; dry; aunt, her wife, mother; mostly she
# cast: T = Tess | Tess, Tessie, Tessa, bug | she | narrator
# cast: V = Aunt Viv | Aunt Viv, Viv, Vivian | she
# cast: P = Pilar | Pilar, Pili | she
# cast: M = Mum | Mum, Carol | she
# cast: N = Nia | Nia | she
# cast: J = Jake | Jake | he
---
@scene place=Aunt Viv's landing | time=night | pov=T | present=T,V,P
{I|T} wasn't eavesdropping. {My|T} door doesn't shut, it's never shut, it's a spare room with an ironing board living in it, and if {people|V+P} want to argue on a landing that is a metre wide then that is {their|V+P} own lookout.
⟦P→V i⟧"{You|V} have to ring {her|M}."⟦/⟧
⟦V→P i⟧"{I|V} texted {her|M}."⟦/⟧
⟦P→V i⟧"{You|V} sent {her|M} a thumb."⟦/⟧
⟦V→P i⟧"It's a perfectly good thumb. It means {she|T}'s here and {she|T}'s got both legs."⟦/⟧
⟦P→V a⟧"{She|M} is {your|V} sister, {Viv|V},"⟦/⟧ said {{{my|T} aunt|V}'s wife|P}, in the voice {she|P} uses for the boiler. ⟦P→V a =⟧"And that is {{her|M} kid|T} in there with a bin bag of clothes. A thumb is not enough."⟦/⟧
⟦V→P a⟧"What do {I|V} say?"⟦/⟧ {she|V} said.
⟦P→V i⟧"What did {she|T} tell {you|V}?"⟦/⟧
⟦V→P i⟧"Nothing! {She|T} asked was there any cereal."⟦/⟧
⟦P→V i⟧"And was there?"⟦/⟧
⟦V→P i⟧"Not what you'd call cereal."⟦/⟧
The floorboard outside {my|T} room went, the one with the squeak. {I|T} got {my|T} eyes shut just in time. {Somebody|P} came in and stood there smelling of coconut, so {I|T} knew which of {them|V+P} it was, and moved the ironing board so it wouldn't fall on {me|T}.
⟦P→T i⟧"{I|P} know {you|T}'re awake. {You|T} breathe like a burglar."⟦/⟧
⟦T→P a⟧"Burglars breathe quietly,"⟦/⟧ {I|T} said.
⟦P→T i⟧"Not the bad ones."⟦/⟧
{I|T} opened one eye. {She|P} was in that dressing gown with the parrots. Behind {her|P}, in the doorway, {Aunt Viv|V} was pretending to look for something on the wall.
⟦V→T a⟧"{You|T} don't have to talk about it,"⟦/⟧ {she|V} said.
⟦P→V i⟧"{She|T} has to talk about it a bit."⟦/⟧
⟦V→P i⟧"{Pili|P}."⟦/⟧
⟦P→V i⟧"A small bit! A tapa!"⟦/⟧
⟦T→V,P a⟧"{Mum|M} read {my|T} phone,"⟦/⟧ {I|T} said, so {they|V+P}'d stop.
The thing about {Mum|M} and {Viv|V} is that {they|M+V}'ve got the same face. {I|T} watched {{my|T} mother|M}'s face take that in, with {{my|T} aunt|V}'s haircut round it, and go sort of grey.
⟦V→T i⟧"And what was on {your|T} phone, {bug|T}?"⟦/⟧
⟦T→V i⟧"Nothing. A person."⟦/⟧
⟦V→T i⟧"A boy person?"⟦/⟧
{I|T} didn't answer that. {I|T} looked at the ironing board. It had a burn on it shaped like Italy.
⟦V→T i⟧"Right. No. Stupid question, given the company."⟦/⟧ {She|V} came in and sat on {my|T} feet. ⟦V→T i =⟧"Does {she|N} have a name?"⟦/⟧
⟦T→V i⟧"{Nia|N}."⟦/⟧
⟦P→T i⟧"Pretty!"⟦/⟧
⟦V→P i⟧"Not now, {love|P}."⟦/⟧
⟦P→V i⟧"What? It's pretty."⟦/⟧
⟦T→V,P i⟧"{Mum|M} didn't even shout. {I|T} could've done shouting. {She|M} just said ⟦M→T a quoted⟧'{I|M} suppose {you|T}'ll be wanting to go to {{my|M} sister|V}'s, then,'⟦/⟧ and {she|M} went and got the bin bag."⟦/⟧
Nobody on {my|T} bed said anything for quite some time.
@scene place=the kitchen | time=seven in the morning | pov=T | present=T,V,P,M
When {I|T} came down there were {three people|V+P+M} at the table and {one of {them|V+P+M}|M} was in {her|M} coat.
{I|T} stopped on the bottom stair. {Pilar|P} was {the only one facing {me|T}|P}, and {she|P} gave {her|P} head the tiniest shake: stay there, or else: breathe.
⟦M→V i⟧"{I|M} wasn't throwing {her|T} out. Who told {you|V} {I|M} was throwing {her|T} out?"⟦/⟧
⟦V→M a⟧"{You|M} gave {her|T} a bin bag,"⟦/⟧ {she|V} said, not loud.
⟦M→V a⟧"The suitcase is broken! {Jake|J} had it at Reading!"⟦/⟧ {she|M} said.
⟦V→M i⟧"{You|M} didn't think, maybe, how it'd look?"⟦/⟧
⟦M→V a⟧"{I|M} thought,"⟦/⟧ {she|M} said, and stopped, and pushed {her|M} cup round on its saucer. ⟦M→V a =⟧"{I|M} thought {she|T}'d sooner talk to {you|V}. {You|V}'d know what to say. {I|M} said the wrong thing to {you|V} for about ten years, didn't {I|M}? {I|M} didn't want to start on {her|T}."⟦/⟧
⟦V→M a⟧"Oh, {Carol|M},"⟦/⟧ {she|V} said.
⟦M→V i⟧"Don't."⟦/⟧
⟦V→M i⟧"{You great pudding|M}."⟦/⟧
⟦M→V i⟧"{I|M} said don't, {I|M}'ve got mascara on."⟦/⟧
⟦P→V,M a⟧"{Ladies|V+M},"⟦/⟧ put in {the only calm person in the room|P}. ⟦P→V,M a =⟧"Behind {you|V+M}."⟦/⟧
{They|V+M} both turned round. Same face, twice, {both of {them|V+M}|V+M} a mess. It's quite a lot at seven in the morning.
⟦T→V,M,P a⟧"Is there any cereal?"⟦/⟧ {I|T} said.
⟦M→T i⟧"{I|M} brought {yours|T}."⟦/⟧ {{My|T} mother|M} bent down and came up with the box. And then, very fast, to the box, ⟦M→T i =⟧"And {I|M} want to hear about {Nia|N}. If {you|T} like. When {you|T} like. Does {she|N} eat meat?"⟦/⟧

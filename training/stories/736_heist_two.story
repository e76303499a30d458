# title: The Wedding Band (Is A Band)
# style: third person past; straight quotes; cover band at a wedding; names and pronouns; author's note; tumblr
# cast: P = Paloma | Paloma, Pal | she
# cast: F = Freya | Freya | she
# cast: M = Mo | Mo | he
# cast: Y = Yannick | Yannick, Yan | he
# cast: G = the groom | Sebastian, Seb | he
# cast: B = the bride | Clarissa | she
---
@note
Prompt: "there was only one mic stand". I'm sorry for the bagpipes
@end
@scene place=behind the marquee | time=between sets | pov=Y | present=P,F,M,Y,G,B
⟦M→P e⟧"They want the bagpipes,"⟦/⟧ {Mo|M} reported.
⟦P→M a⟧"{We|P+F+M+Y} don't do bagpipes,"⟦/⟧ {she|P} said.
⟦M→P i⟧"It's on the website, {Pal|P}."⟦/⟧
⟦P→M i⟧"Who put it on the website?"⟦/⟧
{Freya|F} tipped up the last of {her|F} prosecco. ⟦F→P e⟧"{I|F} might've,"⟦/⟧ said {Freya|F}, when it was gone. ⟦F→P e =⟧"In {my|F} defence {I|F} was very happy at the time."⟦/⟧
⟦P→F a⟧"Can {you|F} play the bagpipes?"⟦/⟧ {she|P} asked {her|F}.
⟦F→P a⟧"{I|F} can't, no,"⟦/⟧ {she|F} said. ⟦F→P a =⟧"{I|F} thought that {he|Y} could."⟦/⟧
{All three|P+F+M} looked at {Yannick|Y}. {He|Y}'d been hoping to get through the interval without being looked at. {He|Y} had {his|Y} back against a tent pole and {his|Y} bow tie undone, and sixty feet away, under the fairy lights, {the groom|G} was laughing at something with {his|G} head thrown back.
⟦Y→P,F,M e⟧"{I|Y}'m from Brittany,"⟦/⟧ {Yannick|Y} said. ⟦Y→P,F,M e =⟧"Not the Highlands."⟦/⟧
⟦M→Y a⟧"They have them in Brittany, though, don't they?"⟦/⟧ {he|M} pressed.
⟦Y→M a⟧"They have them, yes,"⟦/⟧ {he|Y} said.
⟦M→Y i⟧"So can {you|Y}?"⟦/⟧
⟦Y→M a⟧"A little,"⟦/⟧ {he|Y} said. ⟦Y→M a =⟧"From school. Badly. {I|Y} haven't touched one for six years."⟦/⟧
⟦P→Y a⟧"Who said badly matters?"⟦/⟧ said {the singer|P}. {She|P} had the clipboard out again; there were four hundred euros on that clipboard, and a rude drawing of {Mo|M}. ⟦P→Y a =⟧"They're drunk. Where'd {we|P+F+M+Y} even get one?"⟦/⟧
⟦F→P a⟧"There's one in the van,"⟦/⟧ {she|F} said.
⟦P→F i⟧"Why is there one in the van?"⟦/⟧
⟦F→P a⟧"For the photo,"⟦/⟧ {she|F} said. ⟦F→P a =⟧"For the website."⟦/⟧
It was some time before {Paloma|P} could speak, and by then there was {a stranger|G} coming across the grass. No, not a stranger. {Yannick|Y} knew the walk; {he|Y}'d have known it anywhere. {He|Y} would have gone straight under the canvas, if it hadn't been pegged.
⟦G→P,F,M a⟧"Sorry to barge in,"⟦/⟧ {he|G} said. {He|G} was in shirtsleeves, a rose falling out of {his|G} buttonhole, and {he|G} was being careful to look at {the other three|P+F+M}. ⟦G→P,F,M a =⟧"It's {{my|G} wife|B}. {She|B}'s got {her|B} heart set on, well. {I|G} don't know if they've told {you|P+F+M}."⟦/⟧
⟦F→G e⟧"Bagpipes,"⟦/⟧ {Freya|F} said.
⟦G→F a⟧"Bagpipes,"⟦/⟧ {he|G} agreed. ⟦G→F a =⟧"{You|F} don't have to. {I|G}'ll say that they burst."⟦/⟧
⟦M→G a⟧"No, no, {mate|G}, {we|P+F+M+Y}'re on it,"⟦/⟧ {he|M} said. ⟦M→G a =⟧"{{Our|P+F+M+Y} man here|Y}'s a demon on them."⟦/⟧
⟦G→M a⟧"{I|G} know,"⟦/⟧ {he|G} said. ⟦G→M a =⟧"{I|G} mean, is {he|Y}?"⟦/⟧
You could hear the moths. {Mo|M} looked at {the drummer|F}, and {she|F} raised {her|F} eyebrows back at {him|M}, and {both of {them|F+M}|F+M}, moving as one, found that {they|F+M} had something to see to in the van. That left the clipboard.
⟦P→Y,G a⟧"Do {you two|G+Y} know {each other|G+Y}?"⟦/⟧ {she|P} asked.
⟦Y→P a⟧"No,"⟦/⟧ {he|Y} said.
⟦G→P e⟧"Yes,"⟦/⟧ said {Sebastian|G}, at the same moment, and then, ⟦G→P e =⟧"From school."⟦/⟧
⟦Y→P a⟧"From school,"⟦/⟧ {he|Y} admitted.
⟦P→Y a⟧"{I|P} see,"⟦/⟧ {she|P} said. {She|P} looked from {the one|G} to {the other|Y}, capped {her|P} pen and put it behind {her|P} ear. ⟦P→Y a =⟧"Five minutes. And {Yan|Y}? {I|P}'d like to be paid."⟦/⟧
{They|G+Y} listened to {her|P} go.
⟦G→Y a⟧"{I|G} didn't know it was {you|Y},"⟦/⟧ {he|G} said. ⟦G→Y a =⟧"{She|B} booked the band. {I|G} only saw when {you|Y} came on."⟦/⟧
⟦Y→G a⟧"{You|G} dropped {your|G} glass,"⟦/⟧ {he|Y} said.
⟦G→Y i⟧"{You|Y} dropped a whole verse."⟦/⟧
⟦Y→G a⟧"It's a bad verse,"⟦/⟧ {he|Y} said. {He|Y} was furious to find that {he|Y} wanted to smile. At seventeen {this boy|G} used to sit outside the practice room with {his|G} fingers in {his|G} ears, every Thursday, rain or shine; a year went by before it occurred to anyone to ask why {he|G} came. ⟦Y→G a =⟧"{You|G} look well. {She|B} looks nice."⟦/⟧
⟦G→Y a⟧"{She|B} is nice,"⟦/⟧ {he|G} said. ⟦G→Y a =⟧"{She|B}'s very nice. {She|B} wants the bagpipes, {Yannick|Y}, because {I|G} told {her|B} once that it was the only sound {I|G} ever loved. {I|G} didn't say who was playing."⟦/⟧
Behind the van something gave a long, rising, terrible groan, like a cow being let down gently.
⟦F→P a⟧"It WORKS!"⟦/⟧ {she|F} shrieked, out of the dark.
⟦B→G a⟧"{Darling|G}?"⟦/⟧ a different voice was calling, nearer, from the lights. ⟦B→G a =⟧"Who's that {you|G}'re talking to?"⟦/⟧

# title: The Last Assembly
# style: third person past; curly quotes; literary short story; a retiring headmistress, two colleagues, her estranged daughter; four women; pronoun tags; a speech broken by narration and taken up again; successive paragraphs by one speaker; long narration
# cast: B = Beatrix Amery, the headmistress | Beatrix, Trix, Miss Amery | she
# cast: L = Glenda Boyle, the deputy | Glenda, Mrs. Boyle | she
# cast: K = Kavita, the young history teacher | Kavita | she
# cast: W = Rowena, Beatrix's daughter | Rowena, Ro | she
# cast: C = a child in the front row | | she
# cast: A = Agatha Steele, headmistress before | Miss Steele, Agatha | she
---
@scene place=the corridor outside the hall | time=the last day of term | pov=B | present=B,L,K
⟦L→B i⟧“Have {you|B} got {your|B} glasses?”⟦/⟧
⟦B→L i⟧“On {my|B} head.”⟦/⟧
⟦L→B i⟧“Have {you|B} got the speech?”⟦/⟧
⟦B→L i⟧“In {my|B} hand.”⟦/⟧
⟦K→B i⟧“That’s the hymn sheet, {Miss Amery|B}.”⟦/⟧
⟦B→K i⟧“So it is.”⟦/⟧
⟦L→K i⟧“Run and look on {her|B} desk.”⟦/⟧
⟦K→L i⟧“{I|K} did. There’s only a sandwich.”⟦/⟧
⟦B→L a⟧“{I|B} shall just have to talk,”⟦/⟧ {she|B} said.
⟦L→B i⟧“God help {us|B+L+K} all.”⟦/⟧
{Glenda|L} said it with love. {They|B+L} had done this for twenty-two years, through five ministers and a fire; {Glenda|L} did the timetable and the shouting, and {Beatrix|B}, as {Miss Steele|A} had foretold, did the rest. {Agatha Steele|A} had given {her|B} the keys in that very corridor. {She|A} was dying then and {she|A} knew it. Don’t have a cat, {she|A} had said, and don’t have favourites, and go home at six, because nobody ever thanked a woman for staying. {Beatrix|B} had had two cats. {She|B} had stayed till nine, most nights, with other people’s daughters; and at home, under the lamp, {one particular girl|W} learned to make {her|W} own tea, and later to make {her|W} own arrangements, and at nineteen sent a postcard of a volcano. It was the last thing {she|W} had sent.
⟦K→B a⟧“There’s {someone|W} at the back,”⟦/⟧ {she|K} murmured, with {her|K} eye to the glass.
⟦L→K i⟧“There are four hundred someones at the back.”⟦/⟧
⟦K→L i⟧“No, standing up. In a yellow coat.”⟦/⟧
⟦L→K i⟧“Let {me|L} see.”⟦/⟧ {She|L} had to stoop. {Beatrix|B} watched {her|L} shoulders and saw them stop moving. ⟦L→B i⟧“{Trix|B}. Don’t look.”⟦/⟧
⟦B→L i⟧“Why not?”⟦/⟧
⟦L→B i⟧“Because {you|B}’re on in one minute.”⟦/⟧
⟦B→L i⟧“Who is it, {Glenda|L}?”⟦/⟧
⟦L→B i⟧“It’s {Rowena|W}.”⟦/⟧
⟦K→L a⟧“Who’s {Rowena|W}?”⟦/⟧ {she|K} whispered.
⟦L→K a⟧“Play something,”⟦/⟧ {the deputy|L} hissed. ⟦L→K a =⟧“Anything. Go on, the piano, go!”⟦/⟧
@scene place=the hall | time=a few minutes later | pov=B | present=B,L,K,W
⟦B i⟧“Good morning, girls.”⟦/⟧
The reply came, like surf. {She|B} waited for it to run back down the shingle.
⟦B a⟧“{I|B} had a speech,”⟦/⟧ {the headmistress|B} said, ⟦B a =⟧“and {I|B} have left it under a sandwich. It was a good speech. It had Portia in it. So {I|B}’ll tell you something true instead, and {Mrs. Boyle|L} will ring the bell if {I|B} go on.⟦/⟧
⟦B a =⟧“When {I|B} came here {I|B} was told three things by {a very wise woman|A}. {I|B} took no notice of any of them. {I|B} thought, you see, that love was a thing like chalk, and if you used it up on the board there would always be some more in the cupboard. {I|B} was very happy. That’s the dreadful part.”⟦/⟧
A chair creaked. In the front row {a child with plaits|C} was gazing up with {her|C} mouth open, and {Beatrix|B} fixed on that, the small dark gap where a tooth had been. {She|B} could not see the back. {She|B} had put {her|B} glasses up on {her|B} head again and all that lay beyond the tenth row was a brown mist with a spot of yellow in it. It was no particular shape. It had once, in another coat, aged six, stood beside that same radiator for the whole of a parents’ evening, because there was no one to leave {her|W} with, and at the end had put up {her|W} hand and asked if {she|W} could have an appointment.
⟦B a⟧“There was {one girl|W},”⟦/⟧ {she|B} went on, ⟦B a =⟧“that {I|B} never taught. {I|B} should have liked to. {She|W} was quick, and funny, and {she|W} could not spell. If {she|W} should be listening, {I|B}’d tell {her|W} that {I|B} am free from four o’clock.”⟦/⟧
⟦B a⟧“That’s all,”⟦/⟧ {she|B} added. ⟦B a =⟧“Mind how you go on the steps.”⟦/⟧
Somewhere a handbell gave one uncertain clank.
@scene place=Beatrix's office | time=that afternoon | pov=B | present=B,K,W,L
⟦K→B i⟧“{I|K} found the speech. It was in the piano.”⟦/⟧
⟦B→K i⟧“Keep it. What time do {you|K} make it?”⟦/⟧
⟦K→B i⟧“Ten past. Shall {I|K} stay?”⟦/⟧
⟦B→K i⟧“No, {{my|B} dear|K}. Go home. Go home at six, always, do {you|K} hear {me|B}?”⟦/⟧
⟦K→B i⟧“It’s ten past four, {Miss Amery|B}.”⟦/⟧
⟦L→B e⟧“{Visitor|W},”⟦/⟧ {Glenda|L} announced from the passage, in a voice with a cold in it, and took {the young woman|K} away by the sleeve.
The coat was damp. {She|W} was thirty-one; {she|W} had cut off all {her|W} hair. {She|W} looked at the trophies, the spider plant, the chair for parents, and {she|W} sat in the other, the low one, where the children sat.
⟦W→B a⟧“{I|W} can spell now,”⟦/⟧ {she|W} said.
⟦W→B a⟧“Mostly,”⟦/⟧ {she|W} said, when {{her|W} mother|B} only looked.
⟦B→W i⟧“{You|W} spelt volcano with an e.”⟦/⟧
⟦W→B i⟧“{You|B} kept it?”⟦/⟧
⟦B→W i⟧“It’s under the sandwich.”⟦/⟧

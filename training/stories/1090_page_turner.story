# title: Page Turner
# style: first person past; straight quotes; two women and a piano, the narrator named late; one speaker going on after the other's silence; a third comes and leaves
# cast: I = the narrator | Anjuli | she | narrator
# cast: W = the old pianist | Madame Colette, Colette | she
# cast: Y = Yvette, the old pianist's sister | Yvette | she
# cast: L = Ludwig, the agent | Ludwig | he
# cast: M = Matthias, the conductor | Matthias | he
# cast: N = the conductor's nephew | | he
# cast: U = the piano tuner | | he
---
@scene place=a concert hall | time=afternoon | pov=I | present=I,W,U
{She|W} didn't say hello. {She|W} moved up on the bench about an inch and put {her|W} stick across the music stand.
⟦W→I i⟧"{Ludwig|L} sent {you|I}."⟦/⟧
⟦I→W i⟧"Yes, {Madame|W}."⟦/⟧
⟦W→I a⟧"{Ludwig|L} always sends girls. What happened to {{Matthias|M}'s nephew|N}?"⟦/⟧ {she|W} asked the keyboard.
⟦I→W a⟧"{He|N}'s got the flu,"⟦/⟧ {I|I} said.
⟦W→I i⟧"{He|N} has not. {He|N} turned two pages at once in Graz, and {Matthias|M} won't look at {him|N}. Have {you|I} turned two at once, ever?"⟦/⟧
{I|I} thought about lying.
⟦W→I i⟧"Once is all right. It's good for the character. Sit."⟦/⟧
{I|I} sat. Close up {she|W} smelled of camphor and mints, and {her|W} hands were lying in {her|W} lap in grey wool gloves with the tips cut off.
⟦I→W a⟧"When do {you|W} want {me|I} to stand up?"⟦/⟧ {I|I} asked.
⟦W→I i⟧"When {I|W} breathe."⟦/⟧
⟦I→W i⟧"{You|W} mean when {you|W} nod?"⟦/⟧
⟦W→I a⟧"{Yvette|Y} used to wait for a nod. {I|W} nodded at a moth in Lyon, and {she|Y} turned. It's on the record, {you|I} can hear it. {I|W} breathe,"⟦/⟧ {she|W} said.
⟦I→W i⟧"Who's {Yvette|Y}?"⟦/⟧
{She|W} didn't seem to have heard. {She|W} took the gloves off, one and then the other, and laid them on the wood as if they were something alive that {she|W}'d found.
⟦W→I i⟧"From the double bar."⟦/⟧
So {she|W} played, and {I|I} watched the notes go by. {I|I} had two years of conservatory behind {me|I} at that time, and eight months of a telephone shop, and {I|I} had not touched a key in the eight months; {Ludwig|L} had found {me|I} because {he|L} came in for a charger and saw {my|I} fingers going on the counter. {He|L} asked {me|I} what it was. It was the Schumann, {I|I} said, the slow one. {He|L} told {me|I} that {he|L} knew {a lady|W} who was going to play it for the last time in public and had bitten the last four people they'd put beside {her|W}. The fee was forty euros and a sandwich. It never crossed {my|I} mind until {I|I} was on that bench that a person could play wrong notes, quite a lot of them, and that every one of them would be better than {mine|I}.
There was a breath. {I|I} stood, turned, and sat.
⟦W→I i⟧"Late."⟦/⟧
{She|W} went on playing. {I|I} looked at the page.
⟦W→I i⟧"But {you|I} didn't creak. {Yvette|Y} creaked."⟦/⟧
Somewhere at the back a door opened, and there were steps, and the jingle of a bag of tools.
⟦U→W i⟧"Is it the F again?"⟦/⟧
⟦W→U i⟧"It's the F, and it's {you|U}. {You|U}'ve got it like a cat."⟦/⟧
⟦U→W a⟧"It's the damp. {I|U} told {Ludwig|L} in March. Shift over, {the pair of {you|W+I}|W+I},"⟦/⟧ {the tuner|U} said.
⟦I→U i⟧"Do {you|U} need the lid up?"⟦/⟧
⟦U→I i⟧"Who are {you|I}?"⟦/⟧
⟦W→U i⟧"{She|I} turns."⟦/⟧
⟦U→W i⟧"What's the matter with {{your|W} sister|Y}?"⟦/⟧
⟦W→U i⟧"Hit it again. Flat. Flat. Still flat."⟦/⟧
⟦U→W i⟧"{I|U} only asked. {She|Y} gave {me|U} a plum last time."⟦/⟧
⟦I→U i⟧"Is that it now?"⟦/⟧
⟦U→I i⟧"{You|I}'ve an ear. That's it. Tell {Madame|W} that it's it."⟦/⟧
⟦W→U a⟧"It was it a minute ago, before {you|U} talked. Good evening,"⟦/⟧ {she|W} said.
{He|U} winked at {me|I} with the whole of one side of {his|U} face, and jingled off. The door was a long time closing. Beside {me|I} {she|W} had started putting the gloves on again, and had got the left one on the right hand.
⟦I→W a⟧"{She|Y}'s {{your|W} sister|Y},"⟦/⟧ {I|I} said.
⟦W→I a⟧"{She|Y} was {{my|W} sister|Y} for seventy-one years,"⟦/⟧ {she|W} said.
{I|I} helped {her|W} with the glove. {She|W} let {me|I}.
⟦W→I a⟧"Six weeks ago,"⟦/⟧ {she|W} said then. ⟦W→I a =⟧"{Matthias|M} knows. {Ludwig|L} doesn't, so {you|I} will keep it under {your|I} hat, or there'll be flowers."⟦/⟧
⟦I→W i⟧"{I|I}'m so sorry."⟦/⟧
⟦W→I a⟧"{She|Y} creaked. {She|Y} ate those mints, in a Brahms, in the *rests*. For fifty years {I|W} asked {her|Y} not to,"⟦/⟧ {she|W} said.
{I|I} couldn't think of a thing to say that wasn't flowers. The paper bag was on the end of the bench, in the place where a left foot would be; {I|I} had taken it for {hers|W}, and {I|I} suppose by then it was. {I|I} reached down and took one. It made a noise like a bonfire.
{She|W} turned {her|W} head and looked at {me|I}, for the first time since {I|I} came in.
⟦W→I i⟧"In the rests. Not before."⟦/⟧
⟦I→W i⟧"Yes, {Madame|W}."⟦/⟧
⟦W→I i⟧"{Colette|W}. And what do they call {you|I}, besides late?"⟦/⟧
⟦I→W i⟧"{Anjuli|I}."⟦/⟧
⟦W→I i⟧"From the double bar, {Anjuli|I}."⟦/⟧ And {she|W} breathed.

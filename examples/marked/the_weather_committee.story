# title: The Weather Committee
# author: Odile Marsh
# container: markdown
# style: third person past; dash dialogue; a chapter of chat; Markdown with front matter
# summary: Three old people, one rain gauge, and a young woman from the Ministry.
# tags: village; weather; found family; chat
# cast: N = Nuria Costa | Nuria | she
# cast: I = Ilse | | she
# cast: P = Pavel | | he
# cast: B = Bruno | BRUNO | he
# cast: F = Ferreira | | he
---
@title
The Weather Committee
@chapter 1. Precipitation
The Ministry’s car could not get up the last bend, so the Ministry walked.
The Ministry was twenty-six years old and called Nuria Costa, and she was wearing the wrong shoes. By the time she found the hut, it was raining into them. Three people were sitting in a row under the porch. They had the look of people who have been expecting someone and are sorry to be right.
⟦I→N i⟧— You will want to sit down.⟦/⟧
⟦N→I i⟧— I’d rather stand, thank you. Are you the Weather Committee?⟦/⟧
⟦I→N i⟧— I am Ilse. I am the barometer. This is Pavel, he is the wind. And that is Bruno.⟦/⟧
⟦B→N e⟧— Rain,⟦/⟧ said Bruno.
⟦P→B e⟧— And snow,⟦/⟧ said Pavel. ⟦P→B e =⟧— Don’t be modest.⟦/⟧
Nuria took out her letter. She had practised on the bus. She had practised in front of the bathroom mirror as well, and it had gone much better there, for the mirror had not been sitting with a blanket over its knees.
⟦N a⟧— The Ministry of the Interior,⟦/⟧ she began, ⟦N a =⟧— wishes to thank you for sixty years of continuous observations.⟦/⟧
⟦B→N e⟧— Sixty-one,⟦/⟧ said Bruno.
⟦N i⟧— For sixty-one years of continuous observations. However, as the new satellite…⟦/⟧
⟦I→N e⟧— Is it raining?⟦/⟧ Ilse asked.
⟦N→I i⟧— I beg your pardon?⟦/⟧
⟦I→N i⟧— It is a simple question, my dear. Is it raining?⟦/⟧
Nuria looked out from under the porch. The water was running off the end of her nose.
⟦N→I a⟧— Yes,⟦/⟧ she said. ⟦N→I a =⟧— It is raining.⟦/⟧
⟦I→N i⟧— And what does your satellite say?⟦/⟧
She got out her telephone. It took some time. Pavel held the blanket over her so that the screen should not get wet, and Bruno lent her his glasses.
⟦N→I e⟧— Sunny intervals,⟦/⟧ said Nuria, in a small voice.
Nobody laughed. That was what she told her mother afterwards. They could have laughed, and instead Bruno moved over to make room for her on the bench, and Ilse poured her something out of a flask that was not tea.
⟦P→N e⟧— How long have we got?⟦/⟧ asked Pavel.
⟦N→P i⟧— Until the end of the month. They’ll send a man for the instruments.⟦/⟧
⟦P→N i⟧— What sort of man?⟦/⟧
⟦N→P i⟧— A man with a van.⟦/⟧
⟦P→N i⟧— From the valley? In March?⟦/⟧
He smiled at the mountain as one smiles at a large, unreliable dog.
⟦P a⟧— Then there’s no hurry,⟦/⟧ he said.
@chapter 2. Sunny Intervals
@message
*Nuria joined the group*
[07:58] Ilse: ⟦I i message⟧Good morning. 812, falling⟦/⟧
[07:58] Ilse: ⟦I→N i message⟧Nuria this is where we put the readings⟦/⟧
[08:01] Pavel: ⟦P i message⟧Wind NW 5. My hat is in the reservoir⟦/⟧
[08:01] BRUNO: ⟦B i message⟧RAIN 14 MM⟦/⟧
[08:02] BRUNO: ⟦B i message⟧I DO NOT KNOW HOW TO MAKE IT STOP SHOUTING⟦/⟧
[08:02] Nuria: ⟦N→B i message⟧Press the key with the arrow, Bruno⟦/⟧
[08:09] BRUNO: ⟦B→N i message⟧like this⟦/⟧
[08:10] Pavel: ⟦P→B i message⟧I miss the shouting⟦/⟧
[08:11] Ilse: ⟦I→N i message⟧What does the Ministry see from its window?⟦/⟧
[08:15] Nuria: ⟦N→I i message⟧A car park⟦/⟧
[08:15] Nuria: ⟦N→I i message⟧It’s a dry car park. Some cloud, high up, like combed wool⟦/⟧
[08:16] Pavel: ⟦P→N i message⟧Cirrus! She has an eye⟦/⟧
[08:16] Ilse: ⟦I i message⟧Put it in the book⟦/⟧
[16:40] Nuria: ⟦N i message⟧The man with the van has set out⟦/⟧
[16:41] Ilse: ⟦I→N i message⟧By which road⟦/⟧
[16:41] Nuria: ⟦N→I i message⟧The satellite recommended the pass⟦/⟧
[16:41] Pavel: ⟦P i message⟧!!!⟦/⟧
[16:42] BRUNO: ⟦B i message⟧snow 9 cm at the pass. more coming⟦/⟧
[16:43] Ilse: ⟦I i message⟧Somebody must fetch him⟦/⟧
[16:43] Pavel: ⟦P i message⟧I have the tractor⟦/⟧
[16:44] Nuria: ⟦N→P i message⟧I’m on the four o’clock bus. I have the right shoes now. Wait for me⟦/⟧
[16:44] Ilse: ⟦I i message⟧Take the flask⟦/⟧
@chapter 3. Visibility
They found him at dusk, at the second hairpin, sitting on the roof of his van because the inside of it was full of snow. He was a sad, neat man with a clipboard, and his name was Ferreira.
⟦F→N,P a⟧— It said sunny intervals,⟦/⟧ he told them.
⟦N→F e⟧— We know,⟦/⟧ said Nuria.
⟦F e⟧— I have nine instruments on my list,⟦/⟧ said Ferreira, when they had got the blanket round him. ⟦F e =⟧— Nine. I have to sign for them. What happens if I don’t sign for them?⟦/⟧
⟦P→F e⟧— What happens to a barometer when nobody reads it?⟦/⟧ asked Pavel, over the noise of the tractor.
⟦F→P i⟧— Nothing. It’s a barometer.⟦/⟧
⟦P→F i⟧— And to a village?⟦/⟧
Ferreira did not answer. He was looking up at the lights, which were coming out one by one above them, all the way up the side of the mountain. At every one of them somebody had gone out to a gauge, or a vane, or a thermometer on a nail, and had written down a number, and gone back in.
⟦F a⟧— There are more than nine,⟦/⟧ he said.
⟦N→F e⟧— There are forty-four,⟦/⟧ said Nuria. ⟦N→F e =⟧— I had to start a new column.⟦/⟧
She took the clipboard from his hands, wrote something at the bottom of the page, and gave it back. He read it by the light of the dashboard. He read it twice.
⟦F→N i⟧— This says that the instruments could not be collected on account of weather.⟦/⟧
⟦N→F e⟧— Does it?⟦/⟧ said Nuria.
⟦F→N i⟧— It isn’t signed.⟦/⟧
⟦N→F a⟧— No,⟦/⟧ she said. ⟦N→F a =⟧— I thought that we would all sign it.⟦/⟧
@rule
The Ministry replied in April. It thanked the Committee for sixty-one years of continuous observations, and asked, in a postscript, in ink, whether anyone up there could say if it was going to rain on the fourteenth. The Minister’s daughter was getting married out of doors.
⟦I→B e⟧— Well?⟦/⟧ said Ilse.
Bruno went out to the end of the porch, and held out his hand, and waited for some time with his eyes shut.
⟦B→I a⟧— Tell her to buy a tent,⟦/⟧ he said.

# title: What Nonna Kept
# style: first person past, granddaughter; curly doubles; three generations; letter; foreign kin words
# cast: I = Bea | Beatrice, Bea, Beatrice Amato | she | narrator
# cast: N = Nonna | Rosaria, Mamma, Zia Rosaria, my grandmother | she
# cast: M = Mum | Carla, my mother | she
# cast: U = Uncle Enzo | Enzo | he
# cast: K = Luca | my cousin | he
# cast: R = the woman who came in | | she
# cast: W = Walter | Walter Pym, the old man, Mr Pym | he
---
The funeral was on the Friday, and on the Saturday we did the flat.
⟦M e⟧“Start with the kitchen,”⟦/⟧ said Mum. ⟦M e =⟧“She’ll have tins in there from the war.”⟦/⟧
⟦K e⟧“Which war?”⟦/⟧ said Luca.
⟦M i⟧“All of them.”⟦/⟧
He was right to ask. I found anchovies older than I was. Uncle Enzo had brought a roll of bin bags and nothing to eat, and by eleven he was sitting on the bath with a cigarette, telling us that he was managing the windows.
⟦M e⟧“Are you going to help, or are you going to smoke?”⟦/⟧ Mum called.
⟦U i⟧“I’m grieving, Carla.”⟦/⟧
⟦M i⟧“Grieve with a bag in your hand.”⟦/⟧
Luca caught my eye. He’s a year younger than me, and he’s been making me laugh in churches since I was four. ⟦K a⟧“Bea,”⟦/⟧ he said, ⟦K a =⟧“come and look at this.”⟦/⟧
⟦I i⟧“What is it?”⟦/⟧
⟦K i⟧“I don’t know. It was behind the flour.”⟦/⟧
It was a biscuit tin with a king on it. It had been taped shut, and the tape had gone brown. I shook it, and it whispered.
⟦I a⟧“Letters,”⟦/⟧ I said.
⟦K i⟧“Love letters?”⟦/⟧
⟦I i⟧“From Nonno? He couldn’t spell.”⟦/⟧
⟦K i⟧“Open it, then.”⟦/⟧
⟦I i⟧“We can’t just open it.”⟦/⟧
⟦K i⟧“Why not? She’s not going to shout at us.”⟦/⟧
He heard what he’d said a second after I did. We both looked at the chair by the window. Nobody had moved the cushion.
⟦M i⟧“What have you got there?”⟦/⟧ My mother was in the doorway with her sleeves pushed up. ⟦M i =⟧“Oh, that’s her button tin. Give it here.”⟦/⟧
⟦K i⟧“It isn’t buttons, Auntie.”⟦/⟧
⟦M i⟧“How do you know it isn’t buttons?”⟦/⟧
⟦K i⟧“Because Bea shook it.”⟦/⟧
⟦M a⟧“Enzo!”⟦/⟧ she yelled over her shoulder. ⟦M a =⟧“Did Mamma have a tin?”⟦/⟧
⟦U i⟧“She had a hundred tins!”⟦/⟧
⟦M i⟧“With the king on!”⟦/⟧
There was no answer to that. Then we heard the cigarette go hissing into the sink, and my uncle came and stood behind her, and I had never before seen him with no expression on his face at all.
⟦U e⟧“Put that back,”⟦/⟧ said Enzo.
⟦I i⟧“What? Why?”⟦/⟧
⟦U i⟧“Just put it back, Bea.”⟦/⟧
⟦M e⟧“Do you know what’s in it?”⟦/⟧ Mum asked him.
⟦U i⟧“No.”⟦/⟧
⟦M i⟧“You’re a terrible liar. You always were.”⟦/⟧ She took it out of my hands. She got her thumbnail under the tape, and it came off in one piece, as though it had only been waiting for someone to be rude enough.
@letter
Leeds, 4th March 1951
Dear Rosie, I went to the station like you said. I stood there until the last train. I know you will have had your reasons. If it is a boy, I should like him to be called after my dad, but I don’t suppose you can. Yours ever, Walter.
@end
My mother read it twice. She handed it to me, and I read it, and Luca read it over my shoulder.
⟦K e⟧“Who’s Walter?”⟦/⟧ said Luca.
⟦I a⟧“Who’s Rosie?”⟦/⟧ I said.
⟦M a⟧“When’s your birthday, Enzo?”⟦/⟧ said my mother.
⟦U i⟧“You know when it is.”⟦/⟧
⟦M i⟧“Say it.”⟦/⟧
⟦U a⟧“August,”⟦/⟧ he said. ⟦U a =⟧“August, fifty-one.”⟦/⟧ He sat down in Nonna’s chair, right on the cushion, and put his hands between his knees like a boy. ⟦U a =⟧“She told me when I was forty. She made me swear.”⟦/⟧
⟦M i⟧“Forty! And you never said?”⟦/⟧
⟦U i⟧“I swore, Carla.”⟦/⟧
⟦M i⟧“On what?”⟦/⟧
⟦U i⟧“On you.”⟦/⟧
@break ~
He lived in Otley, and he was ninety-three. There was a woman who came in.
⟦R a⟧“There’s a family to see you, Mr Pym,”⟦/⟧ she shouted. ⟦R a =⟧“They’ve come all the way from Bedford!”⟦/⟧
⟦W a⟧“I’m not deaf,”⟦/⟧ said the old man.
⟦R a⟧“He is, you know,”⟦/⟧ she told us, and went to see about the tea.
We stood in a row on the carpet. He looked us over one at a time, Mum and Luca and me, and then he got to the end of the row, and his mouth opened a little way and stayed there.
⟦W a⟧“Now then,”⟦/⟧ he said at last. ⟦W a =⟧“You’ve got my dad’s ears.”⟦/⟧
⟦U e⟧“I’m sorry about that,”⟦/⟧ said Uncle Enzo.
⟦W i⟧“So was he. What did she call you?”⟦/⟧
⟦U i⟧“Vincenzo.”⟦/⟧
⟦W i⟧“What’s that in English?”⟦/⟧
⟦U i⟧“Vincent, I suppose.”⟦/⟧
The old man began to laugh. It made no noise; it only shook him, and some water ran out of his eyes, and he let it. ⟦W i⟧“Vincent,”⟦/⟧ he said. ⟦W i =⟧“Well, I’ll go to our house. She did it after all.”⟦/⟧
⟦I a⟧“Did what?”⟦/⟧ I whispered to Mum.
⟦M i⟧“Ssh.”⟦/⟧
⟦K e⟧“What was your father’s name, Mr Pym?”⟦/⟧ asked Luca, who has never been able to wait for anything.
⟦W e⟧“What d’you think it was, lad?”⟦/⟧ said Walter. ⟦W e =⟧“Sit down, all of you. You’re like a bus queue. Which of you takes sugar?”⟦/⟧

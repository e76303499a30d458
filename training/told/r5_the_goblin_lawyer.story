# title: The Goblin's Lawyer
# style: third person past; straight quotes; game night, five friends; banter; AO3
# cast: M = Marisol Quint | Marisol, Mari | she
# cast: T = Tuck | Tuck | he
# cast: J = Jonah Eide | Jonah, Jo | he
# cast: P = Persis Vakil | Persis | she
# cast: W = Wendeline Achterberg | Wen, Wendeline | she
# cast: L = the landlord | Mr. Duffy | he
---
@summary
Thursday. The party meets a goblin. The goblin has a lawyer.
@end
@scene place=Wen's flat | time=Thursday night | pov=J | present=J,M,T,P,W
⟦W→J,M,T,P e⟧"Okay, so you push open the door,"⟦/⟧ said Wen, in her dungeon voice, ⟦W→J,M,T,P e =⟧"and inside there's a goblin, sitting at a very small desk."⟦/⟧
⟦T→W i⟧"I stab it."⟦/⟧
⟦M→T i⟧"Tuck!"⟦/⟧
⟦T→M i⟧"What? It's a goblin."⟦/⟧
⟦M→T i⟧"It's at a *desk*. You can't stab someone at a desk."⟦/⟧
⟦J→M e⟧"Historically,"⟦/⟧ Jonah put in, ⟦J→M e =⟧"a lot of people have been stabbed at desks."⟦/⟧
Marisol threw a crisp at him. It went down his collar. Across the table Persis didn't look up from her character sheet, which she was colouring in.
⟦P→W e⟧"Does it look like it wants to be stabbed?"⟦/⟧ Persis asked.
⟦W→P i⟧"It looks like it wants you to take a ticket."⟦/⟧
⟦T→W i⟧"I'm still stabbing it."⟦/⟧
⟦W→T i⟧"Roll, then."⟦/⟧
He rolled. The dice went across the table, off the edge and under the sofa. Everybody groaned.
⟦T→W i⟧"That's a twenty."⟦/⟧
⟦W→T i⟧"It's under the couch, you can't see it."⟦/⟧
⟦T→W i⟧"I can feel it. In my heart."⟦/⟧
⟦M→J e⟧"Jo, you've got long arms,"⟦/⟧ said Marisol. ⟦M→J e =⟧"Get in there."⟦/⟧
⟦J→M i⟧"Why is it always me?"⟦/⟧ But he was already on the floor with his cheek on the carpet. There was a lot of stuff under there. A sock, a library book, something that had maybe been a satsuma. ⟦J→W i =⟧"Wen, when did you last hoover?"⟦/⟧
⟦W→J i⟧"What's a hoover?"⟦/⟧
⟦P→J i⟧"Is it a twenty, though?"⟦/⟧
⟦J→P,T,W,M i⟧"It's... hang on. Two."⟦/⟧
The cheer nearly took the roof off. Tuck put his hood up and pulled the strings until there was only nose.
⟦W→T e⟧"You trip over the bell,"⟦/⟧ Wen told him, with great satisfaction. ⟦W→T e =⟧"The goblin looks at you over its tiny spectacles. It says, ⟦W i quoted⟧'I shall be wanting my lawyer.'⟦/⟧"⟦/⟧
⟦T→W i⟧"Goblins don't have lawyers!"⟦/⟧
⟦P→T,W e⟧"Actually,"⟦/⟧ said Persis.
Four heads turned. Persis capped her purple pen. She was, in real life, two exams off being a solicitor, and none of them had ever seen that look on her before.
⟦P→W i⟧"I'd like to represent the goblin."⟦/⟧
⟦T→P i⟧"You can't. You're in our party."⟦/⟧
⟦P→T i⟧"I'm recusing myself from the party."⟦/⟧
⟦M→P i⟧"Can she do that? Wen, can she do that?"⟦/⟧
⟦W→M i⟧"I mean, there's nothing in the book that says she can't."⟦/⟧
⟦J→W e⟧"There's nothing in the book that says a dog can't,"⟦/⟧ came Jonah's voice from under the sofa.
⟦P→T i⟧"Did my client, at any point, offer you violence?"⟦/⟧
⟦T→P i⟧"He's a goblin!"⟦/⟧
⟦P→T i⟧"Answer the question, please."⟦/⟧
⟦T→P i⟧"No, but he was gonna!"⟦/⟧
⟦P→T i⟧"Was he? He was at his desk. He was, if I may say so, at *work*."⟦/⟧
Marisol had both hands over her mouth. ⟦M→P a⟧"Oh my God,"⟦/⟧ she said through them. ⟦M→P a =⟧"I'd give you money. I would give you actual money."⟦/⟧
There was a bang on the ceiling, and another. They all looked up.
⟦W→M,T,P,J e⟧"Mr. Duffy,"⟦/⟧ whispered Wen. ⟦W→M,T,P,J e =⟧"It's after eleven."⟦/⟧
⟦J→W i⟧"Does he own the ceiling as well?"⟦/⟧
⟦W→J i⟧"He owns the whole building, Jo."⟦/⟧
Bang, bang, bang. Then feet on the stairs, then a fist on the door. Nobody breathed. Tuck slid slowly off his chair until he was under the table, and a moment later a hand came up and took the crisps down too.
⟦L→W i⟧"Miss Achterberg?"⟦/⟧ It was a voice like gravel in a bucket. ⟦L→W i =⟧"Do you know what time it is?"⟦/⟧
⟦W→L i⟧"Sorry, Mr. Duffy! We'll keep it down!"⟦/⟧
⟦L→W i⟧"You said that last Thursday."⟦/⟧
Wen looked round the table in despair. The only person who looked back was Persis, and she was getting up. She was buttoning her cardigan.
⟦M→P e⟧"Persis, no,"⟦/⟧ hissed Marisol.
⟦P→M i⟧"Persis, yes."⟦/⟧ She opened the door about a foot. On the mat stood a small furious man in slippers. ⟦P→L i =⟧"Good evening. I represent the tenant. Is this about the noise, or is it about the damp?"⟦/⟧
There was a silence.
⟦L→P a⟧"What damp?"⟦/⟧ the landlord said.
⟦P→L i⟧"I'm so glad you asked."⟦/⟧
From under the table somebody began, very quietly, to clap.
⟦J→T e⟧"Shut up, Tuck,"⟦/⟧ Jonah breathed. ⟦J→T e =⟧"I want to hear this."⟦/⟧

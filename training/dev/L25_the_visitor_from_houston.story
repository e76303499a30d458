# title: The Visitor from Houston
# style: first person past, a girl; curly double quotes; Nigerian, Enugu in the nineties; tags about a third
# cast: O = Obiageli Nwankwo | Obiageli, Oby, I, my daughter, this girl | she | narrator
# cast: A = Papa | Papa, my father, Professor Nwankwo, Prof, Linus, Daddy | he
# cast: M = Mama | Mama, my mother, Obioma, Mummy, Mama Oby | she
# cast: U = Uncle Ferdinand | Uncle Ferdinand, Ferdie, Ferdinand, my uncle, my father's younger brother | he
# cast: C = Chukwuma | Chuks, Chukwuma, my brother | he
# cast: S = Sunday | Sunday, the houseboy | he
# cast: D = Auntie Denise | Denise, Auntie Denise, the voice on the telephone | she
# cast: J = the basketball player | the customer | he
---
The year I was fourteen, my father’s younger brother came home from Houston with two suitcases as big as goats and a cough he said was jet lag. It was during the long strike. My father had not been paid since Easter, and he had taken to ironing his own shirts, very slowly, as if the ironing were a lecture he had been asked to give.
⟦C→O i⟧“He will bring dollars,”⟦/⟧ my brother Chuks had told me the night before. No. He said it in Igbo, and what he said was that our uncle would bring out dollars the way a tree brings out leaves. We lay under the net and made a list. Chuks wanted a Walkman and trainers with lights in the heel. I wanted a bra.
He came in a taxi from the airport, and before it had even stopped he was leaning out of the window.
⟦U→A i⟧“Prof! Look at you! What are they feeding you, chalk?”⟦/⟧
⟦A→U i⟧“Ferdinand,”⟦/⟧ said my father. ⟦A→U i =⟧“You are welcome.”⟦/⟧
⟦U→M i⟧“And this is Obioma? No. You’re lying. This is her junior sister.”⟦/⟧
⟦M→U i⟧“You have not changed,”⟦/⟧ my mother said. She was laughing with her hand over her mouth. She had a gap there, on the left side, which was on my list also, although I had not told Chuks.
⟦U→O i⟧“Who is this tall somebody?”⟦/⟧
⟦O→U i⟧“Good afternoon, Uncle.”⟦/⟧
⟦U→O i⟧“Obiageli? The one that peed on my graduation gown?”⟦/⟧
⟦O→U i⟧“Yes, Uncle. I don’t know, Uncle.”⟦/⟧
⟦U→O i⟧“She doesn’t know. My gown knows. Come here.”⟦/⟧
He smelled of mint and of something underneath the mint. He wore a suit the colour of cream crackers. When Sunday, who was our houseboy, though he was by then older than Mama’s last sister and we could no longer pay him, came out to carry the suitcases, my uncle would not let him take the smaller one.
⟦U→S i⟧“Not that. That one is delicate. What’s your name?”⟦/⟧
⟦S→U i⟧“Sunday, sah.”⟦/⟧
⟦U→S i⟧“They still have people called Sunday! Take the big one, Sunday. Carry it like an egg.”⟦/⟧
@break
There was chicken that night. I knew which chicken. My mother had made jollof and moi moi and fried plantain, and all of it had been put on the good plates, and she watched him eat, and every time he put down his fork she found something else to put in front of him.
⟦U→M i⟧“I can’t, my sister. I’ll die.”⟦/⟧
⟦M→U i⟧“You have eaten nothing. See your neck.”⟦/⟧
⟦U→M i⟧“In America, they pay to have this neck.”⟦/⟧
⟦C→U i⟧“Uncle, is it true you have touched a basketball player?”⟦/⟧
⟦U→C i⟧“Touched? They’re my customers.”⟦/⟧
⟦C→U i⟧“You are lying!”⟦/⟧
⟦A→C i⟧“Chukwuma,”⟦/⟧ said my father.
⟦C→U i⟧“Sorry, Uncle. You are not correct.”⟦/⟧
⟦U→C i⟧“One came into the store. Seven feet. I said, ⟦U→J i quoted⟧‘My brother, this one is too small for you,’⟦/⟧ and he said, ⟦J→U i quoted⟧‘I know, it’s for my mother.’⟦/⟧”⟦/⟧
⟦C→U i⟧“What was it?”⟦/⟧
⟦U→C i⟧“An umbrella.”⟦/⟧
⟦O→U i⟧“What size is his hand?”⟦/⟧ I asked.
My uncle held his own hand up above the rice, and then the other one beside it. He looked at them both for a while as though they had been passed to him across the table.
⟦U→O i⟧“Like this. The two together.”⟦/⟧
⟦A→U i⟧“And how is business?”⟦/⟧ my father said.
⟦U→A i⟧“Business is fine. We thank God. You people, what is this I’m hearing, that they’ve stopped your salary?”⟦/⟧
⟦A→U i⟧“They have not stopped it. It is in arrears.”⟦/⟧
⟦U→A i⟧“Since when?”⟦/⟧
⟦A→U i⟧“It is an industrial action. One has to expect that there will be some inconvenience.”⟦/⟧
⟦M→U i⟧“Since Easter,”⟦/⟧ said my mother.
⟦A→M i⟧“Obioma.”⟦/⟧
⟦M→A i⟧“Is he not your brother? Or is he a newspaper? Ferdie, it’s since Easter. I’m selling chin chin at the gate of the teaching hospital. The wife of a professor. Ask me how many pieces they give to one naira.”⟦/⟧
⟦A→U i⟧“There’s no shame in it,”⟦/⟧ Papa said. He was folding his napkin in four. ⟦A→U i =⟧“I have told her that there is no shame in it at all. Voltaire says that one must cultivate one’s garden.”⟦/⟧
⟦M→A i⟧“Voltaire should come and stand at that gate.”⟦/⟧
It was then that the light went. Nobody cried out, we were so used to it; there was just a sigh all around the compound, from every house, and then Sunday’s slippers going to find the lantern. In the dark I heard my uncle cough. It went on a long time. It was a cough with a floor and then another floor below it.
⟦M→U i⟧“That’s not jet lag,”⟦/⟧ my mother said.
⟦U→M i⟧“It’s the harmattan.”⟦/⟧
⟦M→U i⟧“In September?”⟦/⟧
⟦U→M i⟧“It’s dust. I’m not used to the dust anymore. Where’s this your lamp?”⟦/⟧
When Sunday brought it in, my uncle was smiling, and wiping his lips with Papa’s napkin.
@break
For a week he gave out presents. There was a calculator for my father that ran off the sun. There was a Walkman for Chuks, only one side of which could be heard, and a bale of nylon lace for Mama, and for Sunday a baseball cap. There was a bra for me. My mother must have written to him. It was wrapped in newspaper, and when I smoothed the paper I saw it was from a place called Katy, Texas, and someone had ringed with ballpoint, on the back, among the rooms to let, the cheapest one.
I used to go in to sweep his room in the mornings because Sunday had to take the chin chin down. I was sweeping the day the telephone rang. It rang so rarely that year that I thought it was a bird.
⟦O→D i⟧“Hello? Professor Nwankwo’s residence.”⟦/⟧
There was a noise like rice being poured. Then a woman said, very clearly, as if she were standing in our passage:
⟦D→O i⟧“Who am I talking to?”⟦/⟧
⟦O→D i⟧“Obiageli, ma.”⟦/⟧
⟦D→O i⟧“You’re the niece. You’re Oby. You’ve got the pretty handwriting. Baby, is Ferdinand there?”⟦/⟧
⟦O→D i⟧“He has gone out with Papa to see the vice-chancellor. Please, who is it that is speaking?”⟦/⟧
⟦D→O i⟧“This is Denise.”⟦/⟧
I waited. I felt I was meant to know.
⟦D→O i⟧“He didn’t say about me?”⟦/⟧
⟦O→D i⟧“No, ma. I’m sorry, ma.”⟦/⟧
⟦D→O i⟧“Uh-huh. Well, I’m his wife. I guess I’m your auntie. Listen to me, now, because this thing’s eating up my card. Is he taking his medicine?”⟦/⟧
⟦O→D i⟧“What medicine?”⟦/⟧
⟦D→O i⟧“In the little suitcase. It’s in there with the ice pack. It’s got to be kept cold. Have you folks got a refrigerator?”⟦/⟧
⟦O→D i⟧“We have a refrigerator,”⟦/⟧ I said. I did not like that she had asked. ⟦O→D i =⟧“We don’t have light.”⟦/⟧
⟦D→O i⟧“What do you mean, light?”⟦/⟧
⟦O→D i⟧“NEPA has taken it. It comes sometimes in the night.”⟦/⟧
⟦D→O i⟧“Lord,”⟦/⟧ she said. I could hear that she was crying, or that she had a cold. ⟦D→O i =⟧“You tell him I’m not mad. Tell him, I’m not mad about the money and I’m not mad about the car. Tell him that Dr. Feldman says he can come back on the program if he comes this month. He’s got to come by the thirtieth. Can you remember that?”⟦/⟧
⟦O→D i⟧“Yes, ma.”⟦/⟧
⟦D→O i⟧“Say it for me.”⟦/⟧
⟦O→D i⟧“You are not annoyed about the money or the car. Dr. Feldman says before the thirtieth.”⟦/⟧
⟦D→O i⟧“You’re a smart girl. He said you were the smart one. He said,”⟦/⟧ and then the rice poured and poured, and there was nobody there.
@break
I did not tell him. I want to say that I was going to. I carried it about with me all that day, like a pot on my head, and in the evening the two of them came home from the vice-chancellor, shouting, and I put it down somewhere.
⟦U→A i⟧“You should have let me talk!”⟦/⟧
⟦A→U i⟧“You did talk. You offered the man a Rolex.”⟦/⟧
⟦U→A i⟧“It’s how things are done.”⟦/⟧
⟦A→U i⟧“It is not how I do things.”⟦/⟧
⟦U→A i⟧“I know it. Look how you are doing! Your wife is selling chin chin!”⟦/⟧
⟦A→U i⟧“It was a false one, Ferdinand. He showed me, in front of his secretary. He held it against the window. It said ‘Rolax.’”⟦/⟧
My uncle sat down on the arm of the settee. He began to laugh, and I thought he would cough, but he only laughed.
⟦U→A i⟧“I paid forty dollars for that thing.”⟦/⟧
⟦A→U i⟧“You were cheated.”⟦/⟧
⟦U→A i⟧“I was the one selling them, Linus. I was selling them from the trunk of a car.”⟦/⟧
It was quiet. My mother had come to the kitchen door with her hands all flour.
⟦M→U i⟧“What of the store?”⟦/⟧ she said.
⟦U→M i⟧“There’s no store.”⟦/⟧
⟦M→U i⟧“You sent a photo.”⟦/⟧
⟦U→M i⟧“I’m standing in front of it. Anybody can stand in front.”⟦/⟧
⟦A→U i⟧“Since when is there no store?”⟦/⟧
⟦U→A i⟧“Since never. Since I left school. You think that they’re waiting there for us with a stool and a cold drink? I’ve washed dead bodies. I’ve washed old people, that were calling me what you cannot say before this child. I sent you every cent! The roof in the village, who put it? Chuks’s school fees?”⟦/⟧
⟦A→U i⟧“I never asked you for it.”⟦/⟧
⟦U→A i⟧“You wrote it in French, Prof. You wrote that you were in an embarrassment. I had to go to the library.”⟦/⟧
Nobody said anything about that. My father went and stood by his bookcase with his back to us. He had on the shirt he had ironed to see the vice-chancellor, and there was a crease in it, one straight crease down the middle where no crease should be.
⟦O→U i⟧“Auntie Denise telephoned,”⟦/⟧ I said.
They turned round. Even Sunday, on the back step, I heard him stop grinding.
⟦M→O i⟧“Auntie who?”⟦/⟧
⟦O→U i⟧“She said she’s not annoyed about the money. Or about the car. She said the medicine should be kept inside the fridge, and Dr. Feldman will put you back if you come before the thirtieth.”⟦/⟧
⟦U→O i⟧“When was this?”⟦/⟧
⟦O→U i⟧“It was today. In the morning.”⟦/⟧
⟦U→O i⟧“It was this morning,”⟦/⟧ my uncle said. He nodded his head. ⟦U→O i =⟧“Okay. That’s okay. And what did you tell her?”⟦/⟧
⟦O→U i⟧“I said there was no light.”⟦/⟧
⟦M→U i⟧“Ferdinand, what medicine? What’s wrong with you?”⟦/⟧
⟦U→M i⟧“It’s just chest.”⟦/⟧
⟦M→U i⟧“It’s not chest. I grew up in a hospital quarters. I have eyes. I’ve been looking at that your neck since the day you came. Is it the thing? Is it that sickness?”⟦/⟧
He did not answer her. In those days, nobody in our house had ever said the name of it, and nobody said it then. My mother walked across the room. I thought that she was going to slap him. She took hold of his face with her two floury hands, one each side, the way she took hold of ours when we had fever, and left them there.
⟦M→U i⟧“You came here to die and you’re sharing out calculators?”⟦/⟧
⟦U→M i⟧“I came to see you people.”⟦/⟧
⟦M→U i⟧“You’ve seen us. Sunday!”⟦/⟧
⟦S→M i⟧“Mah!”⟦/⟧
⟦M→S i⟧“Go to the hospital, to Sister Perpetua, on the private side. They have generator. Tell her that I have something to keep in her fridge. Tell her I’ll give her chin chin till she’s tired.”⟦/⟧
⟦S→M i⟧“Now, mah?”⟦/⟧
⟦M→S i⟧“Is it tomorrow I’m talking about?”⟦/⟧
⟦A→U i⟧“What does it cost?”⟦/⟧ my father said, to the books. ⟦A→U i =⟧“To go back.”⟦/⟧
⟦U→A i⟧“Don’t worry yourself.”⟦/⟧
⟦A→U i⟧“I am asking for a figure.”⟦/⟧
⟦U→A i⟧“I bought one-way. It’s a thousand. It’s eleven hundred, with the tax.”⟦/⟧
Papa took down the Larousse. It was in two volumes, with leather on the spine, and he had carried it back from Grenoble on his knees. He took down the Littré. He looked for something to dust them with, and there was only the napkin.
⟦A→O i⟧“Obiageli, go and call Mr. Mbah from next door. Tell him it’s the books he was asking me about. Tell him I have reconsidered.”⟦/⟧
⟦U→A i⟧“Linus, you can’t.”⟦/⟧
⟦A→U i⟧“It’s only French,”⟦/⟧ said my father.
@break
He went on the twenty-eighth. There was enough for the ticket because Mr. Mbah gave half, and my mother sold the lace. We all went down to the park to see him onto the Lagos bus, and he leaned out, as he had leaned out before, in the cream suit, which Papa had ironed.
⟦U→O i⟧“You, telephone girl. What did she sound like?”⟦/⟧
⟦O→U i⟧“Who?”⟦/⟧
⟦U→O i⟧“My wife.”⟦/⟧
I thought about it. They were loading yams on the roof. The driver had begun to blow his horn.
⟦O→U i⟧“She sounded near,”⟦/⟧ I told him.
⟦U→O i⟧“That’s her,”⟦/⟧ he said. ⟦U→O i =⟧“That’s how she is.”⟦/⟧
I have an apartment now in the same city, and I have gone, more than once, to look for the street. I tell people that I’ve come about a room.

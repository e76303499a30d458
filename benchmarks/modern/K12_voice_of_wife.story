# title: The Theft of Mrs. Daruwalla
# style: third person past; straight double quotes; Indian police procedural, gently comic, traditional tags
# cast: K = Inspector Vaidehi Kulkarni | Inspector Kulkarni, Kulkarni, Vaidehi, the inspector, madam, Inspector | she
# cast: L = Sub-Inspector Joaquim Lobo | Lobo, Sub-Inspector Lobo, the sub-inspector, Joaquim | he
# cast: S = Head Constable Shinde | Shinde, the head constable | he
# cast: P = Constable Pawar | Pawar, the constable | she
# cast: D = Sohrab Daruwalla | Mr. Daruwalla, Daruwalla, Sohrab, Uncle, the old man, the complainant | he
# cast: R = Rustom Daruwalla | Rustom, the nephew, Rusi | he
# cast: G = Mrs. Gokhale | Mrs. Gokhale, Gokhale, Sumati, Sumati Gokhale, the neighbour, Aunty | she
# cast: U = Sushila | Sushila, the maid, the bai | she
# cast: A = ACP Rathore | Rathore, the Assistant Commissioner, the ACP, sir | he
# cast: T = Tansen | the mynah, the bird | it
---
@other
FIRST INFORMATION REPORT
Complainant: Daruwalla, Sohrab Pestonji, aged 79 yrs, retd. Central Railway
Nature of offence: Theft in dwelling house, S. 380 IPC
Property stolen: One (1) wife
@end
"Property stolen" had been underlined twice by somebody, and Inspector Kulkarni did not need to ask who. She put the form down on her blotter and looked over the top of it at Head Constable Shinde, who was gazing at the calendar from the fertiliser company with an expression of great purity.
⟦K→S i⟧"Shinde,"⟦/⟧ she said.
⟦S→K i⟧"Madam?"⟦/⟧
⟦K→S i⟧"You wrote this?"⟦/⟧
⟦S→K i⟧"I took it down as it was told to me, madam. He said, they have stolen my wife. I asked, when did you last see her? He said, in the year two thousand and one, at the Towers of Silence."⟦/⟧
From the next desk came a noise like a kettle. It was Sub-Inspector Lobo, who was trying to drink tea. ⟦L→S i⟧"So it's a case of kidnapping or a case of vultures?"⟦/⟧
⟦K→L i⟧"Lobo, please."⟦/⟧
⟦L→K i⟧"Sorry, madam."⟦/⟧
⟦K→S i⟧"Where's the gentleman now?"⟦/⟧
⟦S→K i⟧"On the bench, madam. From seven o'clock. Pawar has given him a biscuit."⟦/⟧
It was a quarter to eleven. There was a bandobast for the Minister at two, there was a chain-snatching on Fergusson Road, and the Assistant Commissioner had rung twice already this morning to ask why it was that the Deccan chowky had the worst clear-up figures in Pune. The inspector, who was a tired, upright woman of forty-four with ink on her cuff, looked once more at the words *One (1) wife*. Then, because she'd had a father, she went out to the bench herself.
@break #
⟦D→K i⟧"It is a cassette,"⟦/⟧ said Mr. Daruwalla. ⟦D→K i =⟧"I told that fellow. A TDK cassette, sixty minutes. It was in the answering machine and now it is not in the answering machine."⟦/⟧
He was very thin and clean, and he wore a black cap, a white shirt buttoned to the neck and bicycle clips. He held the half of the biscuit as if it were a railway ticket that he might be asked for.
⟦K→D i⟧"And your wife's on the cassette, sir?"⟦/⟧
⟦D→K i⟧"She is the message. You've rung four-two-six-one-double-nine, this is Dhun, we are out or Sohrab has lost the receiver again, speak slowly. Then she laughs. Then beep."⟦/⟧
⟦K→D i⟧"I see."⟦/⟧
⟦D→K i⟧"Every morning I go down to the corner and ring it up from the PCO. It's one rupee. I have been doing it six years. Today at five-thirty I put in my rupee, I rang, and there was nobody."⟦/⟧ His voice did not shake; he merely stopped for a moment, like a train at a signal. ⟦D→K i =⟧"I am not a fool, Inspector. I know it's only brown tape. But I'm not able to remember how the laugh went. I tried, sitting on your bench. I've got the words, and not the laugh."⟦/⟧
Behind the counter Constable Pawar had turned her face to the wall and was doing something to her eyes with the end of her dupatta.
⟦K→P i⟧"Pawar,"⟦/⟧ said Inspector Kulkarni.
⟦P→K i⟧"Yes, madam?"⟦/⟧
⟦K→P i⟧"Get the jeep."⟦/⟧
@break #
The bungalow stood at the end of Prabhat Road, under a rain tree, between two blocks of flats that leaned over it like bullies. There was a cage on the verandah with a mynah inside. It examined the four police officers with one yellow eye and said hoarsely:
⟦T→K+L+P+S i⟧"Wipe your feet!"⟦/⟧
They all wiped them.
⟦D→K i⟧"That is Tansen,"⟦/⟧ said the old man. ⟦D→K i =⟧"He has not a musical bone in his body."⟦/⟧
The machine was on a brass table in the hall. It had a lid, and the lid was up. Nothing had been broken. Beside it lay a gold wristwatch, four hundred-rupee notes under a paperweight, and a silver ses which even Lobo, who was no judge of silver, put at thirty thousand.
⟦L→K i⟧"Very choosy thief,"⟦/⟧ he muttered.
⟦K→D i⟧"Who comes in here, Mr. Daruwalla?"⟦/⟧ asked the inspector. ⟦K→D i =⟧"Who has a key?"⟦/⟧
⟦D→K i⟧"Sushila, she cleans. My nephew Rustom, who would like me to die, but he's quite polite about it. And next door Mrs. Gokhale keeps one, for emergencies. She and Dhun were like this."⟦/⟧ He held up two fingers, crossed. ⟦D→K i =⟧"They did not speak for the last four years."⟦/⟧
⟦K→D i⟧"Why not?"⟦/⟧
⟦D→K i⟧"Something about a recipe. I was never told."⟦/⟧
So they divided it up, as one does. She gave the maid to Pawar, since the maid was crying already; the nephew she gave to Lobo. Shinde was told to look for fingerprints, in order to keep him away from everybody.
@break #
Pawar sat down on the kitchen step.
⟦U→P i⟧"I never touched it!"⟦/⟧ said Sushila. ⟦U→P i =⟧"I don't go near that thing. It talks. I said to my husband, there's a ghost in that house, and she's telling people to speak slowly."⟦/⟧
⟦P→U i⟧"Were you frightened of her when she was alive?"⟦/⟧
⟦U→P i⟧"Of Dhun-bai? Everybody was! She counted the onions."⟦/⟧ The maid wiped her nose on her wrist. ⟦U→P i =⟧"She paid for my daughter's tenth standard. She counted the onions, and she paid the fees, and she said don't you go and tell Sohrab, he'll want to pay also and we'll be ruined."⟦/⟧
⟦P→U i⟧"Who was in the house yesterday?"⟦/⟧
⟦U→P i⟧"Rustom-baba came for his lunch. He shouted."⟦/⟧
⟦P→U i⟧"What about?"⟦/⟧
⟦U→P i⟧"What does he ever shout about? Sign, Uncle, sign. He has a builder in his pocket."⟦/⟧
⟦P→U i⟧"And did Uncle sign?"⟦/⟧
⟦U→P i⟧"Uncle took out his hearing aid,"⟦/⟧ said Sushila with a sort of pride, ⟦U→P i =⟧"and ate his custard."⟦/⟧
@break #
⟦R→L i⟧"A cassette,"⟦/⟧ Rustom Daruwalla repeated. He managed the Pune branch of a firm that made bathroom tiles, and his office was lined with them. ⟦R→L i =⟧"You have come here in a jeep with a red light about a *cassette?*"⟦/⟧
⟦L→R i⟧"It's Section 380, sir. Up to seven years."⟦/⟧
⟦R→L i⟧"Look, officer. I'm fond of the old boy. But he's ringing up his dead wife from a public telephone. My client says it's morbid. It's gone on too long, everyone says so. The doctor says so. He'll never leave that place so long as he's got her in the hall telling him to wipe his feet."⟦/⟧
⟦L→R i⟧"Telling callers to speak slowly,"⟦/⟧ said Lobo.
⟦R→L i⟧"What?"⟦/⟧
⟦L→R i⟧"It's the bird that says to wipe your feet. Do you often hear the message, sir?"⟦/⟧
⟦R→L i⟧"I ring up, don't I? One can't help but hear it."⟦/⟧ A flush had come up above the nephew's collar, and he began squaring a stack of brochures. ⟦R→L i =⟧"She brought me up, you know. My people were in Aden. If you must have it, it gives me the horrors. I ring at times when I know that he'll be in."⟦/⟧
⟦L→R i⟧"So you'd be glad that it's gone."⟦/⟧
⟦R→L i⟧"I'd be glad of some sense!"⟦/⟧ shouted Rustom. ⟦R→L i =⟧"I didn't take the bloody thing. Where would I keep it?"⟦/⟧
It wasn't evidence, the sub-inspector reflected on his way down in the lift; but it was just what a person would say.
@break #
The inspector herself had gone next door. Mrs. Gokhale received her in a front room full of brass gods and gave her a plate of chakli before she had sat down. She was a round little widow of seventy or so, with enormous spectacles.
⟦G→K i⟧"You'll take tea. You must take tea, you look like a stick. Are you married?"⟦/⟧
⟦K→G i⟧"No. Mrs. Gokhale, you have a key to Mr. Daruwalla's house."⟦/⟧
⟦G→K i⟧"Is he ill?"⟦/⟧ The spectacles flashed. ⟦G→K i =⟧"What's happened to him?"⟦/⟧
⟦K→G i⟧"He isn't ill. Something has been stolen."⟦/⟧
⟦G→K i⟧"In this road! It's those flats. Have another one, they're fresh."⟦/⟧
⟦K→G i⟧"When were you last inside?"⟦/⟧
⟦G→K i⟧"Inside? Oh, not for, I don't go there. We had a difference, Dhun and I. I don't suppose I have set foot in that hall since the funeral."⟦/⟧
⟦K→G i⟧"What was the difference?"⟦/⟧
⟦G→K i⟧"It was over dhansak,"⟦/⟧ said Mrs. Gokhale. ⟦G→K i =⟧"She gave me the recipe after thirty years of asking. And it was wrong! She had left something out. On purpose. I knew it as soon as I tasted it, and I told her over that wall what I thought of her. And then she was proud and I was proud. Then she got her tumour."⟦/⟧ She'd taken off the spectacles and was polishing them on her sari, round and round. ⟦G→K i =⟧"You think there's time, isn't it? You think, let her ring first."⟦/⟧
The inspector's phone began to buzz. She looked at the number and stood up. She walked to the window with it, as though it might explode.
⟦A→K i⟧"Kulkarni!"⟦/⟧ said the Assistant Commissioner. ⟦A→K i =⟧"I have driven past your chowky and it's empty. There is one boy in it, and he's asleep. Where are your people?"⟦/⟧
⟦K→A i⟧"On an inquiry, sir. A house theft, Prabhat Road."⟦/⟧
⟦A→K i⟧"All of them? What's been taken, the Koh-i-noor?"⟦/⟧
⟦K→A i⟧"One cassette, sir."⟦/⟧
⟦A→K i⟧"One *what?*"⟦/⟧
⟦K→A i⟧"It's of sentimental value."⟦/⟧
⟦A→K i⟧"The Minister's going to be on Karve Road in ninety minutes! He is also of sentimental value! If I don't see twelve constables and an inspector standing on that divider, I will send you to Gadchiroli, is that clear?"⟦/⟧
⟦K→A i⟧"Perfectly, sir,"⟦/⟧ said the inspector.
She was not really attending. She was looking down, out of the window, to the low wall and the strip of garden, and the verandah beyond it. One could see straight into the hall. And on the sill, under her hand, half hidden by a pot of tulsi, was a grey plastic tape recorder, a new one, with the price on it. There was another beside it. They were joined together by a wire.
She put the phone away.
⟦K→G i⟧"Mrs. Gokhale,"⟦/⟧ she said, ⟦K→G i =⟧"which shop told you that you'd need two?"⟦/⟧
@break #
⟦G→K i⟧"I can hear him go out,"⟦/⟧ wept Mrs. Gokhale. ⟦G→K i =⟧"Every morning at five-twenty, the gate. I know where he's going, the whole road knows. In the rains also. He is seventy-nine! And then I hear it ring in there, with nobody in the house, and I hear her. I've got my window open, I hear it all. She laughs, and then beep, and then he doesn't say anything, he just breathes for one rupee. And on Sunday she had got slow."⟦/⟧
⟦K→G i⟧"Slow?"⟦/⟧
⟦G→K i⟧"Slow and low. Like a man. It's the tape, it's wearing out. He didn't notice, he's deaf, but I noticed. I thought, in one month there'll be nothing left of her. So I went to a shop in Laxmi Road and said, I want to make a copy of a thing. And the boy sold me this and this and that wire. I only wanted it for the night. I'd have had it back before five."⟦/⟧
⟦K→G i⟧"And what happened?"⟦/⟧
Mrs. Gokhale couldn't speak. She pointed at the second machine. The inspector bent, and pressed the key with a triangle. There was a hiss. There was a good deal of hiss, and after it, very loud and clear, a voice that was not Dhun Daruwalla's said, ⟦G i⟧"Is it the red one that I press?"⟦/⟧
She stopped it.
⟦G→K i⟧"I put them wrong way round,"⟦/⟧ whispered Mrs. Gokhale.
@break #
They stood on the verandah, all of them, in a row. Even Rustom was there; he'd driven over at a great rate, in order to be angry, and now that he'd been told he had nothing to be angry at. He kept clearing his throat.
⟦D→G i⟧"The whole of it?"⟦/⟧ said the old man.
⟦G→D i⟧"The whole of it. Sohrab, I'm so ashamed. I wanted to give it to you on your birthday. I had got a box."⟦/⟧
⟦D→G i⟧"Did you hear her? Before?"⟦/⟧
⟦G→D i⟧"Once. I played it once through, to see was it working."⟦/⟧
⟦D→G i⟧"How did it go, Sumati?"⟦/⟧ He had put his head on one side. ⟦D→G i =⟧"The laugh. Was it up at the end or down?"⟦/⟧
She opened her mouth, and nothing came. She shook her head.
⟦R→D i⟧"Down,"⟦/⟧ said Rustom gruffly. They all looked at him. ⟦R→D i =⟧"It was down, Uncle. Like somebody coming downstairs in slippers."⟦/⟧
Nobody seemed to know what to do next. Shinde coughed and asked whether it was to be written up as theft or as mischief. Lobo trod on his foot.
⟦K→D i⟧"Mr. Daruwalla,"⟦/⟧ said the inspector, ⟦K→D i =⟧"I have to ask whether you want to press the charge."⟦/⟧
⟦D→K i⟧"Against Sumati? She'd run the jail."⟦/⟧ He got down stiffly on to the cane chair. He took off his bicycle clips, first the one and then the other. ⟦D→K i =⟧"No, no. It's finished. It was only brown tape. I'll have to save my rupees for something."⟦/⟧
In the hall, on the brass table, the telephone rang.
It was a wrong number, as they found out later, a man who wanted the gas agency. It rang four times, and at the fifth, with its lid still up and nothing in it, the machine gave a loud click. And from the cage by Constable Pawar's ear, in a voice that she had never heard in her life, a woman's voice, brisk, not young, with a catch of laughter in it already, somebody said:
⟦T i⟧"Sohrab has lost the receiver again!"⟦/⟧
Then it laughed. It went down, like slippers on a stair.
⟦T i⟧"Beep,"⟦/⟧ said the bird.
Mr. Daruwalla sat perfectly still.
⟦P→K i⟧"Six years,"⟦/⟧ Pawar breathed. ⟦P→K i =⟧"Madam, it has been hearing it every day for six years."⟦/⟧
⟦L→P i⟧"Why did it never say it before?"⟦/⟧ demanded Lobo.
⟦S→L i⟧"There was no need,"⟦/⟧ said Head Constable Shinde. ⟦S→L i =⟧"The post was filled."⟦/⟧
⟦D→R i⟧"Rusi,"⟦/⟧ the old man said, without taking his eyes from the cage. ⟦D→R i =⟧"Go down to the corner, there's a good boy. Ring up this house."⟦/⟧
⟦R→D i⟧"Now?"⟦/⟧
⟦D→R i⟧"Take a rupee from the dish."⟦/⟧
And Rustom Daruwalla, Branch Manager, went off down Prabhat Road at a run, with his tie over his shoulder.
It was thirty-five minutes past one. The inspector ought to have been on a traffic divider. She thought about Gadchiroli; people said that it was very green.
⟦G→K i⟧"You'll wait and hear it,"⟦/⟧ said Mrs. Gokhale, and took hold of her sleeve. ⟦G→K i =⟧"Sit, sit. I'm going to bring the chakli."⟦/⟧

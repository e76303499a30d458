# title: Golden Cape Manor, Arc 4.3: The Vault on Ninth Street
# style: third person past; curly quotes; weekly superhero web serial
# cast: D = Delroy Pinnock | Delroy, Pinnock, Danny, the aide | he
# cast: V = Vera Lindqvist | Vera, Mrs. Lindqvist, Halcyon, Gran, dear lady | she
# cast: A = Abe Zuckerbrot | Abe, Ballista, Mr. Zuckerbrot | he
# cast: C = Cornelius Ash | Cornelius, Doctor Pernicious, Pernicious, Mr. Ash, Doctor, the old villain | he
# cast: T = Ms. Trujillo | Trujillo, the director, Paz Trujillo, Paz | she
# cast: K = Kat Lindqvist | Kat, her granddaughter, the granddaughter, Katrina | she
# cast: B = Agent Whitcomb | Whitcomb, the agent, the Bureau woman | she
# cast: M = Delroy’s mother | his mother, Mum | she
# cast: O = Mrs. Oyelaran | Mrs. Oyelaran, Nightjar | she
---
@note
(Content warning: dementia. I wrote this one for my nana, who never flew, that I know of.)
@end
The call light for Room 12 came on at ten past two in the morning, and Delroy knew before he got off the chair that it was going to be one of the bad ones, because the light was coming through the wall.
Not through the door. Through the wall. It was gold, and it laid the shape of every brick out on the corridor carpet.
His phone was buzzing in his scrubs. He answered it walking.
⟦D→M i⟧“Mum, I’m at work.”⟦/⟧
⟦M→D i⟧“I know you’re at work. I’m on nights too, it’s my lunch. I’m only calling to ask did you eat the fish.”⟦/⟧
⟦D→M i⟧“I ate the fish.”⟦/⟧
⟦M→D i⟧“Because Yvonne said that you told her you’re eating noodles out of the cup.”⟦/⟧
⟦D→M i⟧“Yvonne needs to mind her business. Mum, I’ve got to go, I’ve got a lady glowing.”⟦/⟧
⟦M→D i⟧“Glowing how?”⟦/⟧ said his mother with interest.
⟦D→M i⟧“Love you, bye.”⟦/⟧
There were people in the corridor already. Old people sleep like cats. Abe Zuckerbrot had come out in his pajama bottoms and his good hat, and across from him Mrs. Oyelaran stood in her doorway with one hand up against the light. The shadow she threw had wings. It always did; you got used to it.
⟦O→D i⟧“She’s been at it twenty minutes,”⟦/⟧ Mrs. Oyelaran said. ⟦O→D i =⟧“I didn’t like to ring.”⟦/⟧
⟦D→O i⟧“You can always ring, Mrs. O. That’s what it’s for.”⟦/⟧
⟦A→D i⟧“It’s the anniversary,”⟦/⟧ said Abe.
⟦D→A i⟧“Of what?”⟦/⟧
⟦A→D i⟧“What do they teach you kids? Of the *Ninth Street Vault.* November eleventh, 1968. It was on stamps.”⟦/⟧
⟦D→A i⟧“I grew up in Mandeville, Mr. Zuckerbrot.”⟦/⟧
⟦A→D i⟧“They don’t have stamps?”⟦/⟧
Delroy put his hand flat on the door of Room 12. Warm. Not hot. There was a chart taped up in the staff room, with little suns on it: one sun, two suns, three. Three suns you called Bureau Response, and they came with the collar.
He knocked. ⟦D→V i⟧“Mrs. Lindqvist? It’s Delroy.”⟦/⟧
⟦V→D i⟧“It’s about *time!*”⟦/⟧
@break ■
She was standing on the bed. Well, she was standing about nine inches over the bed. She was eighty-six, she weighed less than his gym bag, she had on the flannel nightgown with the ducks, and her white hair was straight up and waving like weed in a river. It hurt to look at her. He looked at the ducks.
⟦V→D i⟧“They’ve got the vault open,”⟦/⟧ Vera Lindqvist said. ⟦V→D i =⟧“Where’s your mask? Danny, for heaven’s sake. You can’t go in with a bare face, you have a mother.”⟦/⟧
⟦D→V i⟧“I’ve just been talking to her.”⟦/⟧
⟦V→D i⟧“And what did you tell her?”⟦/⟧
⟦D→V i⟧“That I ate the fish.”⟦/⟧
⟦V→D i⟧“Good. Good boy. That’s a good cover. Now, there are eleven hostages, and he has got the Resonator on a timer, and I can’t—”⟦/⟧ The light stuttered. Under it he saw her face, very small and old and scared. ⟦V→D i =⟧“I can’t seem to find my boots.”⟦/⟧
You weren’t supposed to play along. There’d been a training about it; there had been slides. You were supposed to *gently reorient.*
⟦D→V i⟧“Mrs. Lindqvist, you’re in your room. You’re at Golden Cape. It’s two in the morning.”⟦/⟧
⟦V→D i⟧“Don’t be silly. Who’s Mrs. Lindqvist?”⟦/⟧
⟦D→V i⟧“You are.”⟦/⟧
⟦V→D i⟧“I’m not married,”⟦/⟧ said Vera, and the water glass on the night table went *tick* and cracked from top to bottom.
Two suns. Two and a half.
⟦D→V i⟧“Okay,”⟦/⟧ said Delroy. ⟦D→V i =⟧“Okay. I’ll go and look for your boots. You stay right there and keep an eye on the... eleven hostages.”⟦/⟧
⟦V→D i⟧“Hurry, Danny.”⟦/⟧
@break ■
⟦T→D i⟧“Absolutely not,”⟦/⟧ Ms. Trujillo said. She lived on the grounds and she’d got there in four minutes, in a raincoat, with a toothbrush stuck in the pocket. ⟦T→D i =⟧“If it’s over two I have to call it in. It isn’t a choice, Delroy. It’s the license.”⟦/⟧
⟦D→T i⟧“If you call it in they’ll collar her.”⟦/⟧
⟦T→D i⟧“It’s a soft collar.”⟦/⟧
⟦A→T i⟧“You ever worn one?”⟦/⟧ said Abe.
Ms. Trujillo rubbed her eyes. ⟦T→A i⟧“Go back to bed, Mr. Zuckerbrot.”⟦/⟧
⟦A→T i⟧“I had it on for nine days in ’03, when I had the pneumonia and I was firing in my sleep. You know what it’s like? It’s like somebody goes through your house and turns all the pictures to the wall. I couldn’t remember my wife’s *voice*, Paz. It was two months getting back. Vera don’t have two months’ worth of stuff left in there that she can spare.”⟦/⟧
Nobody said anything.
⟦T→A+D i⟧“I know that,”⟦/⟧ said Ms. Trujillo finally. ⟦T→A+D i =⟧“You think I don’t know that? There are thirty-one people asleep in this building. Last spring in Tucson a man with telekinesis had a nightmare and they’re still finding the roof. What do you want me to do?”⟦/⟧
⟦D→T i⟧“Give me half an hour. Call the granddaughter.”⟦/⟧
⟦T→D i⟧“I called her. She’s driving. She’s fifty minutes out.”⟦/⟧
⟦O→T i⟧“You might try calling *him,*”⟦/⟧ said Mrs. Oyelaran.
⟦T→O i⟧“Who?”⟦/⟧
Mrs. Oyelaran just looked down the corridor toward the east wing, the one with the locked door and the second lock. Her shadow folded its wings.
⟦A→O i⟧“Oh no,”⟦/⟧ said Abe. ⟦A→O i =⟧“No. No, no. Not *that* son of a bitch.”⟦/⟧
@break ■
The plate on the door said MR. C. ASH. Under it somebody had stuck a paper pumpkin. He was sitting up in bed in a quilted dressing gown, doing a crossword in pen, with a lamp on, as if he’d been expecting company since about 1990.
⟦C→D i⟧“Mr. Pinnock. Is the building on fire?”⟦/⟧
⟦D→C i⟧“No, Mr. Ash.”⟦/⟧
⟦C→D i⟧“A pity. ‘Blazing,’ six letters, ends in T.”⟦/⟧
⟦D→C i⟧“It’s Vera Lindqvist. She’s lit up and she won’t come down.”⟦/⟧
The pen stopped.
Cornelius Ash was ninety. He had done twenty-two years in the Deep Block and eleven at a halfway house, and then the Reconciliation Act went through and a computer assigned him the first free bed in the county. In six months he’d never once set foot in the dayroom. He took his meals on a tray. The sign-out sheet said he went into the garden at six every morning, when no one else was up, and deadheaded the roses.
⟦C→D i⟧“What does she say?”⟦/⟧ he asked.
⟦D→C i⟧“She says there’s hostages. She keeps asking where’s her boots. She thinks I’m somebody called Danny.”⟦/⟧
⟦C→D i⟧“Dauntless. He was the boy. He wasn’t any good, but he was always on time.”⟦/⟧ He took off his glasses, and folded them. ⟦C→D i =⟧“What’s the date?”⟦/⟧
⟦D→C i⟧“The eleventh.”⟦/⟧
⟦C→D i⟧“Ah.”⟦/⟧
⟦D→C i⟧“Mr. Zuckerbrot told me there was a vault.”⟦/⟧
⟦C→D i⟧“There was a vault, certainly. I was in it. I’d a machine about so big, held together with solder and spite, and I was going to shake the financial district into the river. I was thirty-four. I had written a speech.”⟦/⟧
⟦D→C i⟧“What happened?”⟦/⟧
⟦C→D i⟧“She came through the wall and she let me finish it,”⟦/⟧ said the old villain. ⟦C→D i =⟧“No one else ever had. It took eleven minutes. And afterwards she said, ⟦V→C i quoted⟧‘All right. I heard all that. Now put it down, Cornelius, and come outside.’⟦/⟧ She’d used my name. I hadn’t known that anybody had it.”⟦/⟧
⟦D→C i⟧“And did you?”⟦/⟧
⟦C→D i⟧“Did I what?”⟦/⟧
⟦D→C i⟧“Put it down.”⟦/⟧
⟦C→D i⟧“What do you think all those people are doing still living in the financial district?”⟦/⟧ He had swung his legs out. They were like two canes. ⟦C→D i =⟧“The papers had it that there was a fight. There was a very good picture. She was kind enough to throw me through a window afterwards; I asked her to, for my reputation. Hand me that stick. And I’ll want something for a cape.”⟦/⟧
@break ■
The Bureau got there first.
It was one woman with a case. She had a gray suit on and had parked across two handicapped spaces. ⟦B→T i⟧“Agent Whitcomb, Response,”⟦/⟧ she said in the lobby, holding up her badge at Ms. Trujillo and walking at the same time. ⟦B→T i =⟧“A satellite flagged you at two-nineteen. Were you planning on calling us?”⟦/⟧
⟦T→B i⟧“It’s under control.”⟦/⟧
⟦B→T i⟧“I could read by it from the highway.”⟦/⟧
⟦T→B i⟧“She’s had no incident in three years. She’s a two.”⟦/⟧
⟦B→T i⟧“She’s Halcyon,”⟦/⟧ said the agent. ⟦B→T i =⟧“I had the lunchbox. She once pulled an aircraft carrier off a sandbar by the anchor. I’m not here to be the bad guy, ma’am, but if she goes up we’ll lose this side of town. How many in the building?”⟦/⟧
⟦T→B i⟧“Thirty-one and staff.”⟦/⟧
⟦B→T i⟧“Start walking them out.”⟦/⟧
⟦A→B i⟧“You can start with me,”⟦/⟧ said Abe. He had planted himself in the middle of the corridor with his hat on. His fists were smoking slightly. ⟦A→B i =⟧“Go ahead. Try it. I’m eighty-eight, I’ve got nothing on tomorrow.”⟦/⟧
⟦B→A i⟧“Sir, step aside.”⟦/⟧
⟦A→B i⟧“I know what’s in the case.”⟦/⟧
⟦B→A i⟧“Then you know that it doesn’t hurt.”⟦/⟧
⟦O→B i⟧“My dear,”⟦/⟧ said Mrs. Oyelaran, from right behind her, where she hadn’t been, ⟦O→B i =⟧“who told you so?”⟦/⟧
And it got dark at that end of the corridor, a feathery dark. Agent Whitcomb turned round very slowly. Her hand had gone inside her jacket. One after another all the way down, the doors of Golden Cape Manor were opening: walkers, slippers, an oxygen tank on wheels. Mr. Petrakis with frost on his eyebrows. The Delacroix twins, who were a hundred and one, holding hands, beginning to hum.
⟦T i⟧“Oh, Lord,”⟦/⟧ said Ms. Trujillo. ⟦T→A+O i =⟧“Everybody, please. *Please.* Nobody’s fighting the federal government tonight.”⟦/⟧
⟦C→T+B i⟧“I should hope not. Excuse me. Coming through. Mind the hem.”⟦/⟧
It was a shower curtain. It was the one from the east wing bath, with the map of the world on it, and he wore it as though it had been sewn for him in Paris. Delroy had him by the elbow. Cornelius Ash stopped opposite Abe Zuckerbrot and the two of them looked at each other for the first time, as far as anybody knew, since Abe put him through a billboard in 1974.
⟦C→A i⟧“Ballista.”⟦/⟧
⟦A→C i⟧“Pernicious.”⟦/⟧
⟦C→A i⟧“You’ve got fat.”⟦/⟧
⟦A→C i⟧“You got a shower curtain on,”⟦/⟧ said Abe. And then, lower: ⟦A→C i =⟧“Can you bring her down?”⟦/⟧
⟦C→A i⟧“I don’t know. I have only ever been brought down *by* her.”⟦/⟧
⟦B→T i⟧“Is that,”⟦/⟧ said the agent, ⟦B→T i =⟧“is that Doctor Pernicious? In a *care home?*”⟦/⟧
⟦C→B i⟧“Room forty, young woman. I’d get back, if I were you. There’s going to be a speech.”⟦/⟧
@break ■
The light in Room 12 was so bright now that it had a sound, one long note like a finger on the rim of a glass. Delroy went in with a towel over his head and the old man’s hand hooked in his belt.
⟦V→D i⟧“Danny? Who’s that with you?”⟦/⟧
⟦D→V i⟧“I found him, Mrs.— I found him, Halcyon. I couldn’t find the boots.”⟦/⟧
⟦V→D i⟧“It doesn’t matter.”⟦/⟧ The voice came from up by the ceiling. ⟦V→C i⟧“Is it you? Pernicious? Where are the hostages?”⟦/⟧
Cornelius Ash let go of the belt. He stood up, and up, there seemed a good deal more of him than there’d been, and flung Asia back over one shoulder.
⟦C→V i⟧“SO!”⟦/⟧ he cried. It was a marvelous voice. It shook the ducks. ⟦C→V i =⟧“So, Halcyon! We meet at last! You are too late, as this city has always been too late. Look at them in their towers! They took my patents; they took my chair; they laughed when I told them that the bedrock sang. Well, tonight it sings for me!”⟦/⟧
⟦V→C i⟧“Go on,”⟦/⟧ said Vera.
⟦C→V i⟧“They laughed!”⟦/⟧
⟦V→C i⟧“You said that, dear. Who laughed?”⟦/⟧
⟦C→V i⟧“The, the Board of Regents. Eight of them, in a room with a carpet.”⟦/⟧ He was leaning hard on the stick. ⟦C→V i =⟧“I’d worked on it eleven years. I had not slept. My wife had gone to Baltimore. I only wanted somebody to, I wanted one person in the whole of the city to stand still for eleven minutes and listen to it *all the way to the end.*”⟦/⟧
The note had dropped. Delroy lifted a corner of the towel. She was lower: she was just over the lamp.
⟦V→C i⟧“I’m listening,”⟦/⟧ she told him.
⟦C→V i⟧“I know you are. You did.”⟦/⟧ It wasn’t the big voice any more. ⟦C→V i =⟧“You were the only one. I’ve been meaning to say so. They wouldn’t let me write, the first ten years, and later on I thought, what would one put? And then they sent me here, of all the places in the world, and I saw your name on a door and I hid in my room like a boy. I have seen you in the dayroom, through the glass. You had a paper hat on.”⟦/⟧
⟦V→C i⟧“Was it a birthday?”⟦/⟧
⟦C→V i⟧“I believe that it was yours.”⟦/⟧
Her bare feet touched the mattress. Her hair came down a bit at a time. The light drew in till it was only a sort of edge on her, like a person standing before a window, and she put out one hand, all bone, to the old man in the shower curtain.
⟦V→C i⟧“All right,”⟦/⟧ said Vera Lindqvist. ⟦V→C i =⟧“I heard all that. Now put it down, Cornelius, and come outside.”⟦/⟧
He opened his fingers. The stick fell on the rug.
⟦C→V i⟧“Yes,”⟦/⟧ he said. ⟦C→V i =⟧“Thank you. I will.”⟦/⟧
⟦V→C i⟧“Do you still want me to throw you out of the window?”⟦/⟧
⟦C→V i⟧“I think not tonight, dear lady. I’ve a hip.”⟦/⟧
@break ■
⟦B→T i⟧“Point four,”⟦/⟧ said Agent Whitcomb, looking at the thing on her wrist. She looked at it again and shook it. ⟦B→T i =⟧“Point three. What do I even put on the form?”⟦/⟧
⟦T→B i⟧“Is there a box for ‘resolved by staff’?”⟦/⟧
⟦B→T i⟧“He’s not staff.”⟦/⟧
⟦T→B i⟧“He will be at nine o’clock when I get to the payroll.”⟦/⟧
The agent snapped her case shut. For a while she didn’t go anywhere. ⟦B→D i⟧“Could I,”⟦/⟧ she said to Delroy, rather pink, ⟦B→D i =⟧“would she mind... I’ve still got the lunchbox. It’s in the car.”⟦/⟧
⟦D→B i⟧“Come Thursday. She’s good on Thursdays.”⟦/⟧
⟦A→B i⟧“And park straight,”⟦/⟧ said Abe.
Kat Lindqvist came through the double doors at ten past three with her coat on over a hospital cafeteria uniform and her keys in her fist, already talking. ⟦K→D i⟧“Where is she? Is it the collar? Did they put it on her? I had my phone in the locker, I didn’t see, I’d have—”⟦/⟧
⟦D→K i⟧“She’s okay. Kat. Kat, breathe. She’s fine, she’s in the garden.”⟦/⟧
⟦K→D i⟧“It’s three in the morning!”⟦/⟧
⟦D→K i⟧“She said she’d told someone she’d go outside.”⟦/⟧
They went to the window, the whole corridor of them. The two old people were on the bench by the roses. He had put the map of the world round both of them. Vera’s hands were in her lap and they were just barely lit, about as much as a clock is, enough to see flowers by. She seemed to be asking him the names.
⟦K→D i⟧“Who *is* that?”⟦/⟧ whispered Kat.
Delroy thought about slides, and about gently reorienting.
⟦D→K i⟧“An old friend from work,”⟦/⟧ he said.
His phone buzzed. He let it go twice.
⟦D→M i⟧“Mum. Yeah. No, she stopped. No, it *was* a nice color, it was gold.”⟦/⟧ He turned to face the wall, because his eyes were doing something. ⟦D→M i =⟧“Listen. You busy? Tell me about your night. No, all of it. I’ve got eleven minutes.”⟦/⟧
@break ■
There was a new face at breakfast.
It had taken the chair by the window, the one with its back to the wall, and it was sitting in front of a bowl of oatmeal with a very straight spine and a quilted dressing gown. All over the dayroom spoons had stopped. The Delacroix twins had quit humming.
⟦O→C i⟧“Is anyone sitting here?”⟦/⟧ said Mrs. Oyelaran.
⟦C→O i⟧“I should be extremely surprised.”⟦/⟧
⟦O→C i⟧“You dropped a bank on me once,”⟦/⟧ she said, shaking out her napkin. ⟦O→C i =⟧“The First Mercantile.”⟦/⟧
⟦C→O i⟧“I did. I’m very sorry about it. It was meant for Ballista.”⟦/⟧
⟦A→C i⟧“You missed by a mile!”⟦/⟧ Abe called out from two tables over.
⟦C→A i⟧“The wind changed.”⟦/⟧
⟦A→C i⟧“There wasn’t any wind. You threw like a girl.”⟦/⟧
⟦O→A i⟧“Abraham,”⟦/⟧ said Mrs. Oyelaran.
⟦A→O i⟧“A regular girl. I’m not saying *you.*”⟦/⟧ He’d got up. He stood there with his tray, and it was a good while before he seemed to find what he was looking for, which was an excuse. ⟦A→C i⟧“I can’t see the TV from over there,”⟦/⟧ he told the old villain. ⟦A→C i =⟧“Shove over.”⟦/⟧
⟦C→A i⟧“It isn’t on.”⟦/⟧
⟦A→C i⟧“So I can’t see it isn’t on. You going to eat that toast?”⟦/⟧
Delroy should have gone home at six. He was standing by the urn with his coat on and a cup of tea he had forgotten about. Ms. Trujillo came and leaned next to him.
⟦T→D i⟧“How is she?”⟦/⟧
⟦D→T i⟧“Slept like a baby. Kat’s doing her hair.”⟦/⟧
⟦T→D i⟧“Does she remember any of it?”⟦/⟧
⟦D→T i⟧“I don’t think so. She asked me who I was.”⟦/⟧ He drank some of the tea, it was stone cold. ⟦D→T i =⟧“I told her I was new.”⟦/⟧
The doors swung in. It was Kat, with her own eyes swollen half shut, pushing the chair, and in it Vera Lindqvist with two white braids and a clean cardigan. She looked round the room at all the faces, pleasantly, the way you look round a train. They went by the twins and Mr. Petrakis. They were nearly past the window.
⟦V→K i⟧“Stop a minute, dear,”⟦/⟧ she said.
⟦K→V i⟧“What is it, Gran?”⟦/⟧
⟦V→C i⟧“Excuse me,”⟦/⟧ said Vera to the man in the dressing gown. ⟦V→C i =⟧“I’m so bad with names. Do we know each other?”⟦/⟧
He had stood up. He was holding on to the table with both hands.
⟦C→V i⟧“No,”⟦/⟧ said Cornelius Ash. ⟦C→V i =⟧“I’m afraid I’ve never had the pleasure.”⟦/⟧
⟦V→C i⟧“You’ve got a listening sort of face.”⟦/⟧
⟦C→V i⟧“Have I? No one’s ever said so.”⟦/⟧
⟦V→C i⟧“May I sit here? I’ve had the oddest dream, and I would like to tell somebody about it before I lose it. It’s rather long.”⟦/⟧
Abe Zuckerbrot got up without a word and moved his tray. It was the best seat in the room. You could see the roses.
⟦C→V i⟧“Dear lady,”⟦/⟧ said the old man, ⟦C→V i =⟧“take as long as you like.”⟦/⟧
@end_note
Next Wednesday: 4.4, in which Abe runs for Residents’ Council. Vote for us on the list if you’ve got a finger free. And yes, it’s “ablaze,” no it isn’t, that’s not six with a T, he got it wrong. “Alight.” There you go.
@end

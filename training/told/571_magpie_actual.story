# title: Magpie Actual
# style: third past; curly doubles; salvage ship crew; radio; ranks; captain known by name
# cast: A = Captain Renske Aldous | Magpie, Magpie Actual, Aldous, the captain, Captain, Skipper | she
# cast: B = Bohdan Tice | Tice, the pilot | he
# cast: M = Doctor Imre Mbeki-Lunt | Lunt, Doc, the doctor | he
# cast: K = Kasia Orrin | Orrin, Kasia, the engineer, Sparks | she
# cast: Y = Lieutenant Sable Yun | Yun, the voice, the woman | she
# cast: P = the boy | Pim | he
---
@scene place=the bridge of the Magpie | time=third watch | present=A,B,K,M
⟦B→A e⟧“Skipper, you’d better come and hear this,”⟦/⟧ {Tice|B} said over the intercom.
{Captain Aldous|A} had been asleep for forty minutes. {She|A} came up the ladder with one boot on and the other under {her|A} arm. ⟦A→B i⟧“If it’s another weather buoy I’m going to put you out of the lock.”⟦/⟧
⟦B→A i⟧“It’s not a weather buoy.”⟦/⟧
⟦A→B i⟧“You said that last time.”⟦/⟧
⟦B→A i⟧“Last time it wasn’t talking.”⟦/⟧ {Tice|B} flipped a switch, and the bridge filled up with hiss. Under the hiss was a voice, a woman’s, very tired.
⟦Y i⟧“—any vessel, any vessel. This is Corvid Two. We have lost main power. We are eleven souls. Any vessel, please respond.”⟦/⟧
{Aldous|A} lowered the boot to the deck. ⟦A→B i⟧“How far?”⟦/⟧
⟦B→A i⟧“Six hours, if we burn. There’s only one thing.”⟦/⟧
⟦A→B i⟧“What thing?”⟦/⟧
⟦B→A i⟧“Corvid Two was lost with all hands. I looked her up. Nineteen years ago.”⟦/⟧
Nobody said anything for a while. Then {the captain|A} leaned past {him|B} and thumbed the key.
⟦A→Y e⟧“Corvid Two, Corvid Two, this is Magpie Actual,”⟦/⟧ said {Aldous|A}. ⟦A→Y e =⟧“We read you. State your name and your situation, over.”⟦/⟧
Hiss.
⟦Y→A i⟧“Magpie, oh, thank God. This is Lieutenant Yun. I’m the senior officer left. We’ve got a breach aft and the scrubbers are going.”⟦/⟧
⟦A→Y i⟧“How long have you been adrift, Lieutenant?”⟦/⟧
⟦Y→A i⟧“Nine hours.”⟦/⟧
{Tice|B} turned round in {his|B} chair and looked at {his|B} captain. {He|B} held up nine fingers, and then made a small helpless motion with all of them.
⟦A→Y i⟧“Say again, Corvid?”⟦/⟧
⟦Y→A i⟧“Nine hours, Magpie. Why? Is something wrong?”⟦/⟧
⟦A→Y i⟧“Negative. Stand by.”⟦/⟧ {Aldous|A} let go of the key. ⟦A→B i =⟧“Wake up Orrin. Wake up everybody.”⟦/⟧
@break ***
@scene place=the galley | time=twenty minutes later | present=A,B,K,M
⟦K→A a⟧“It’s pirates,”⟦/⟧ said the engineer, through a mouthful of toast. ⟦K→A a =⟧“It’s the oldest one there is. You get a dead ship’s codes off a scrap dealer and you cry for your mum until some idiot comes along.”⟦/⟧
⟦A→K i⟧“She didn’t sound like a pirate.”⟦/⟧
⟦K→A i⟧“They never do. That’s how it works.”⟦/⟧
⟦M→K e⟧“Or it’s a recording,”⟦/⟧ {Lunt|M} offered. {He|M} was the ship’s doctor, and had not been seen without a mug since they left Ceres. ⟦M→K e =⟧“A beacon could loop that for decades.”⟦/⟧
⟦B→M i⟧“She answered questions, Doc.”⟦/⟧
⟦M→B i⟧“Did she? Or did she say some things, in between you saying some things?”⟦/⟧
⟦B→M i⟧“She said ‘Magpie’!”⟦/⟧
⟦K→B i⟧“Because the captain said it first.”⟦/⟧ {Orrin|K} pointed a crust at {him|B}. ⟦K→B i =⟧“My cousin’s parrot can do that.”⟦/⟧
⟦A→K,B,M i⟧“All right, enough.”⟦/⟧ {Aldous|A} had both hands flat on the table. {She|A} was not a large woman, but {she|A} had a way of going quiet that took up room. ⟦A→K,B,M i =⟧“Kasia. If it’s pirates, can we outrun them?”⟦/⟧
⟦K→A i⟧“Depends what they’re flying.”⟦/⟧
⟦A→K i⟧“Guess.”⟦/⟧
⟦K→A i⟧“Then yes. Probably. If Bohdan doesn’t scratch my engine again.”⟦/⟧
⟦B→K i⟧“That was one time!”⟦/⟧
⟦A→M i⟧“Doctor. If it’s eleven people with bad air?”⟦/⟧
{Lunt|M} looked into the mug. ⟦M→A i⟧“Six hours is a long time. I’d want to be there in four.”⟦/⟧
⟦A→B i⟧“Tice?”⟦/⟧
⟦B→A i⟧“Four’s the red line, Skipper.”⟦/⟧
⟦A→B i⟧“I know what it is.”⟦/⟧
⟦B→A i⟧“Then I’d better go and get strapped in.”⟦/⟧
@break ***
@scene place=the bridge | time=four hours later | present=A,B,K,Y
She was there. She was black from end to end, and turning, and there was a hole behind her third frame that you could have driven a tram through.
⟦B e⟧“Mother of God,”⟦/⟧ {Tice|B} whispered.
⟦A→Y i⟧“Corvid Two, Magpie. We have you in sight.”⟦/⟧
⟦Y→A i⟧“We see your lights, Magpie.”⟦/⟧ The voice cracked. ⟦Y→A i =⟧“There’s a little boy here who wants to wave.”⟦/⟧
⟦A→Y i⟧“Tell him we’re waving back.”⟦/⟧
{Orrin|K} had come up behind them, wiping {her|K} hands, and for once in {her|K} life {she|K} wasn’t eating. ⟦K→A i⟧“Captain, that hull’s cold.”⟦/⟧
⟦A→K i⟧“They’ve lost power.”⟦/⟧
⟦K→A i⟧“No. I mean it’s *cold*. It’s been cold for twenty years. There’s nothing alive over there.”⟦/⟧
⟦B→K e⟧“So who’s that?”⟦/⟧ said {Tice|B}.
In the fourth port from the bow somebody small had put a hand to the glass.
⟦P→A a⟧“Hello, Magpie,”⟦/⟧ said the radio, in a child’s voice this time. ⟦P→A a =⟧“I’m Pim. Have you got any biscuits?”⟦/⟧

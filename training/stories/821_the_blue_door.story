# title: The Blue Door
# style: third person past; straight quotes; US; police; stakeout car; surnames; banter
# cast: R = Declan Rourke | Rourke | he
# cast: V = Hector Vasquez | Vasquez | he
# cast: H = Lieutenant Harlan | Harlan, the lieutenant, boss, LT | he
# cast: M = the man they are watching | Costigan | he
# cast: D = Rourke's ex-wife | | she
---
@scene place=a parked car on Fulmer Street | time=2 a.m. | pov=V | present=R,V
Four hours in, {Rourke|R} had finished {his|R} sandwich and started looking at {Vasquez|V}'s.
⟦R→V i⟧"{You|V} going to eat that?"⟦/⟧
⟦V→R i⟧"Yes."⟦/⟧
⟦R→V i⟧"{You|V}'ve been going to eat it since ten."⟦/⟧
⟦V→R i⟧"{I|V} like to know it's there."⟦/⟧
⟦R→V i⟧"That's how {my|R} marriage went."⟦/⟧
{Vasquez|V} snorted and kept {his|V} eyes on the blue door across the street. Nothing. A cat. The same cat. ⟦V→R i⟧"Did {you|R} call {her|D} back?"⟦/⟧
⟦R→V i⟧"Who?"⟦/⟧
⟦V→R i⟧"{Your|R} marriage."⟦/⟧
⟦R→V i⟧"{She|D} wants {me|R} to take the dog."⟦/⟧
⟦V→R i⟧"{You|R} love that dog."⟦/⟧
⟦R→V i⟧"{I|R} live in a hotel, {Vasquez|V}. They have a sign. It has a dog on it with a line through the dog."⟦/⟧
The other side of the seat creaked. {He|V} was so used to that creak that {he|V} could have told anybody what it meant: the left knee, the old bullet, the cold coming up through the floor. {He|V} turned the heater on without being asked, and got a grunt for it.
⟦V→R i⟧"{I|V}'ve got a yard."⟦/⟧
⟦R→V i⟧"What?"⟦/⟧
⟦V→R i⟧"At {my|V} place. There's a yard, with a fence. The dog could, {you|R} know. Have it. And there's the room over the garage, nobody's in there. There's only boxes."⟦/⟧
No answer. {Vasquez|V} made a long study of the cat.
⟦R→V i⟧"Are {you|V} asking {me|R} to move in, or the dog?"⟦/⟧
⟦V→R i⟧"The dog. {You|R} could visit."⟦/⟧
⟦R→V i⟧"What's the rent?"⟦/⟧
⟦V→R i⟧"It can owe {me|V}."⟦/⟧
The radio on the dash clicked before either of {them|R+V} had to be the one who laughed.
⟦H→R,V e⟧"{You two|R+V} awake?"⟦/⟧ asked {Lieutenant Harlan|H}.
⟦V→H i⟧"Always, {boss|H}."⟦/⟧
⟦H→R,V i⟧"What've {you|R+V} got?"⟦/⟧
⟦R→H i⟧"A cat."⟦/⟧
⟦H→R,V i⟧"Say again?"⟦/⟧
⟦V→H i⟧"Nothing yet, {he|R} means. Lights are off. {Costigan|M} went in at nine-forty and {he|M} hasn't come out."⟦/⟧
⟦H→V i⟧"Back way?"⟦/⟧
⟦V→H i⟧"There's no back way."⟦/⟧
⟦R→H i⟧"There's a coal chute."⟦/⟧
⟦H→R i⟧"There's a *what?*"⟦/⟧
{Vasquez|V} turned and stared at {the man next to him|R}. ⟦V→R i⟧"Since when?"⟦/⟧
⟦R→V i⟧"Since 1911, by the look of it. {I|R} walked around while {you|V} were parking."⟦/⟧
⟦V→R i⟧"And {you|R} didn't say?"⟦/⟧
⟦R→V i⟧"{I|R} was going to say. Then {you|V} got out the sandwich."⟦/⟧
⟦H→R,V i⟧"{Gentlemen|R+V}. Is anybody watching this coal chute?"⟦/⟧
Neither of {them|R+V} spoke.
⟦H→R,V i⟧"Somebody go and watch the coal chute."⟦/⟧
{Rourke|R} already had {his|R} door open, one foot on the wet street, and it was the wrong foot. {Vasquez|V} saw {his|R} face go gray. It only lasted a second. It had lasted a second every time for two years, since the stairwell on Dunmore, where there had been {one man|R} in front and {one|V} behind and {the one in front|R} had taken the round that was meant for whoever came first. It should have been {Vasquez|V}. {He|V} had stopped to tie a shoe. There wasn't a week {he|V} didn't think about that lace.
⟦V→R a⟧"Sit down,"⟦/⟧ {he|V} said. ⟦V→R a =⟧"{I|V}'ll go."⟦/⟧
⟦R→V i⟧"{I|R} can walk."⟦/⟧
⟦V→R i⟧"{I|V} know {you|R} can walk. Watch the door. Eat the sandwich."⟦/⟧
⟦R→V i⟧"{Hector|V}."⟦/⟧
{He|V} stopped with {his|V} hand on the roof. In nine years that name had come out of that mouth maybe twice.
⟦R→V i⟧"It wasn't the shoelace. {I|R} was always going to go first. {I|R}'d have pushed {you|V}."⟦/⟧
⟦V→R i⟧"That's a stupid thing to say."⟦/⟧
⟦R→V i⟧"{I|R}'m on a stakeout with no feeling in {my|R} leg and {I|R}'m about to be homeless with a beagle. Who else am {I|R} going to say it to?"⟦/⟧
⟦H→R,V a⟧"{You|R+V} both know this channel's open,"⟦/⟧ observed the dashboard.
⟦V→H i⟧"Yes, {sir|H}."⟦/⟧
⟦H→V i⟧"Coal chute, {Vasquez|V}."⟦/⟧
⟦V→H i⟧"Going, {sir|H}."⟦/⟧
⟦H→R i⟧"And {Rourke|R}? Take the room."⟦/⟧
@break * * *
@scene place=the alley behind Fulmer Street | time=2:20 a.m. | pov=V | present=R,V,M
The chute had a lid, and the lid had {a man|M} coming out of it. {Vasquez|V} waited until {he|M} was in up to the hips.
⟦V→M a⟧"Evening, {Mr. Costigan|M},"⟦/⟧ {he|V} said.
⟦M→V e⟧"Aw, come on,"⟦/⟧ said {Costigan|M}. {He|M} tried to go back down and couldn't. There was soot to {his|M} eyebrows. ⟦M→V e =⟧"{You|V} got a rope or something?"⟦/⟧
⟦V→M i⟧"No."⟦/⟧
⟦M→V i⟧"A hand?"⟦/⟧
⟦V→M i⟧"{You|M} going to run?"⟦/⟧
⟦M→V a⟧"Do {I|M} look like {I|M}'m going to run?"⟦/⟧ {he|M} asked bitterly.
⟦R→M a⟧"{He|M}'s got a point,"⟦/⟧ {somebody|R} remarked behind {them|V+M}. {Rourke|R} came limping down the alley with a hand on the wall and half a sandwich in {his|R} coat. {He|R} looked about ten years younger. ⟦R→V a =⟧"{You|V} take the left arm."⟦/⟧
⟦V→R a⟧"{I|V} told {you|R} to sit,"⟦/⟧ {he|V} said, taking the left arm.
⟦R→V i⟧"And {I|R} sat. What kind of fence is it?"⟦/⟧
⟦V→R i⟧"What?"⟦/⟧
⟦R→V i⟧"{Your|V} yard. The dog digs."⟦/⟧
⟦M→R,V e⟧"Is this a bad time?"⟦/⟧ {Costigan|M} wanted to know.

# title: Wet Playtime
# style: third person present; curly quotes; three women teachers in a staff room; tags before the speech; a missing comma or two; long narration
# cast: Y = Yetunde Adegoke | Yetunde, Miss Adegoke | she
# cast: S = Shelley, Year Four | Shelley, Shell | she
# cast: H = Mrs. Harkness, the head | Mrs. Harkness, Honor, the head | she
# cast: T = Noel, a pupil | Noel | he
# cast: A = Noel's mother | | she
# cast: X = Noel's father | | he
# cast: F = Yetunde's mother | | she
---
@scene place=the staff room | time=a wet Wednesday, playtime | pov=Y | present=Y,S
⟦S→Y i⟧“Don’t sit there, it’s damp.”⟦/⟧
⟦Y→S i⟧“Why’s it damp?”⟦/⟧
⟦S→Y i⟧“Roof.”⟦/⟧
⟦Y→S i⟧“Didn’t they fix the roof?”⟦/⟧
⟦S→Y i⟧“They looked at it. Have {you|Y} got {Noel|T}’s folder?”⟦/⟧
⟦Y→S i⟧“{You|S} had it last.”⟦/⟧
⟦S→Y i⟧“{I|S} gave it back to {you|Y} on Monday.”⟦/⟧
⟦Y→S i⟧“{You|S} gave {me|Y} the register on Monday, {Shell|S}.”⟦/⟧
Rain goes down the high windows in ropes. Over {their|Y+S} heads two hundred children are being kept indoors, and the ceiling hums with it like a hive somebody has kicked. {Yetunde|Y} is in {her|Y} second term. {She|Y} has learned to drink coffee cold and to tell a nosebleed from a lie, but {she|Y} has not learned this, what to do with a folder. In the folder there is a drawing. {Noel|T}, who is seven, and whose shoes are a size too small, has drawn a house with all its windows coloured black, very neatly, inside the lines. When {she|Y} asked {him|T} why, {he|T} told {her|Y} that it was so nobody would know {they|T+A} were in. {He|T} said it as if to spare {her|Y} some trouble.
⟦S→Y e⟧“Found it,”⟦/⟧ says {Shelley|S}, from behind the urn. ⟦S→Y e =⟧“It was under the biscuits. Did {you|Y} show {her|H} yet?”⟦/⟧
⟦Y→S i⟧“{I|Y} was going to ask {you|S} first.”⟦/⟧
⟦S→Y i⟧“Ask {me|S} what?”⟦/⟧
⟦Y→S i⟧“If {I|Y}’m imagining it.”⟦/⟧
{She|S} looks for a long time. {She|S} has been doing this for nineteen years, and {she|S} taught {the mother|A}, as {she|S} never tires of saying, {a quiet girl who was good at netball|A}. {Yetunde|Y} watches the soft face go slowly shut.
⟦S→Y a⟧“{You|Y}’re not imagining it”⟦/⟧ {she|S} says.
⟦Y→S i⟧“So what do {I|Y} do?”⟦/⟧
⟦S→Y i⟧“{You|Y} drink that first. Then {you|Y} take it upstairs.”⟦/⟧
⟦H→Y,S i⟧“No need. {I|H}’ve come down.”⟦/⟧
@scene place=the staff room | time=the same playtime | pov=Y | present=Y,S,H
Nobody has heard the door. {The head|H} has a mop in one hand, and {her|H} sleeves are rolled, because there is water in the library too.
⟦H→Y,S i⟧“Take what upstairs?”⟦/⟧
⟦Y→H i⟧“A drawing.”⟦/⟧
⟦H→Y i⟧“Whose?”⟦/⟧
⟦S→H i⟧“{Noel|T}’s.”⟦/⟧
⟦H→S i⟧“{I|H} was asking {Miss Adegoke|Y}.”⟦/⟧
⟦Y→H i⟧“It is {Noel|T}’s. {He|T} did it on Friday.”⟦/⟧
⟦H→Y i⟧“And it’s Wednesday.”⟦/⟧
⟦S→H i⟧“{She|Y} thought {she|Y} was imagining it, {Honor|H}. {We|Y+S+H} all did, {our|Y+S+H} first year.”⟦/⟧
⟦H→S i⟧“Nobody’s scolding {her|Y}. Let {me|H} see.”⟦/⟧
{Yetunde|Y} slides it across. What {she|Y} thinks of, absurdly, is {{her|Y} own mother|F} in the flat in Peckham, that winter of the letters. {{Her|Y} mother|F} used to turn off every lamp at six and make a game of it. {They|Y+F} would lie on the rug under the level of the sill, with a torch and a packet of cream crackers, and {{her|Y} mother|F} would whisper the names of all the rivers in Nigeria, while somebody with a clipboard rang the bell, and rang it, and looked in at the letterbox, and went away. {She|Y} had adored that game. {She|Y} was twenty before {she|Y} understood it, on a bus, for no reason, and had to get off.
{The head|H} says, ⟦H→Y a⟧“Well. {He|T} can keep inside the lines.”⟦/⟧
⟦Y→H i⟧“That isn’t funny.”⟦/⟧
⟦H→Y i⟧“No. {I|H} wasn’t being funny, {{my|H} dear|Y}. {I|H} was getting {my|H} breath.”⟦/⟧ The mop drips. {Shelley|S} takes it away from {her|H} and stands it in the sink. ⟦H→Y i =⟧“Has {he|T} said anything about home?”⟦/⟧
⟦Y→H i⟧“Only that. So nobody knows {they|T+A}’re in.”⟦/⟧
⟦S→H i⟧“It could be bailiffs.”⟦/⟧
⟦H→S i⟧“It could be {the father|X}.”⟦/⟧
⟦S→H i⟧“{He|X}’s in Leeds.”⟦/⟧
⟦Y→S i⟧“{He|X} isn’t. {He|X} was at the gate on Monday.”⟦/⟧
{They|S+H} both turn and look at {her|Y}. {She|Y} feels {herself|Y} go hot. Until this moment it was only {a man with an umbrella|X}, who held it, {she|Y} remembers, over {Noel|T} and not over {himself|X}.
⟦S→Y i⟧“{You|Y} never said.”⟦/⟧
⟦Y→S i⟧“{I|Y} didn’t know who {he|X} was! {He|X} was just carrying the bag.”⟦/⟧
⟦H→S,Y a⟧“All right”⟦/⟧ says {the older woman|H}, and pulls out the damp chair and sits down in it. ⟦H→Y a =⟧“Listen, because the bell will go. {I|H}’m going to ring a number and {I|H}’m going to use {your|Y} name. They’ll ask {you|Y} things. Say what {you|Y} saw, only that, and not what it makes {you|Y} think of.⟦/⟧
⟦H→Y a =⟧“{You|Y}’ll want to take {him|T} home with {you|Y}. Everyone does, once. {I|H} did. {I|H} got as far as the car park.”⟦/⟧
⟦Y→H i⟧“What happened?”⟦/⟧
⟦H→Y i⟧“{Shelley|S} let down {my|H} tyres.”⟦/⟧
⟦S→H i⟧“Just the one.”⟦/⟧
⟦H→S i⟧“It was two.”⟦/⟧
The bell goes. It goes on for a long time, as it does when it’s wet. {Yetunde|Y} picks up the drawing, and {she|Y} sees what {she|Y} has not seen since Friday, low down by the step: a very small yellow square that {he|T} has left, or else forgotten, to colour in.
⟦S→Y i⟧“{I|S}’ll take {your|Y} lot. Go on, go with {her|H}.”⟦/⟧
⟦Y→S i⟧“They bite, Wednesdays.”⟦/⟧
⟦S→Y i⟧“So do {I|S}.”⟦/⟧

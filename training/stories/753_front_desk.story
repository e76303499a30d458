# title: Front Desk
# style: second person present; curly quotes; UK; night shift; says
# cast: K = Femi | Femi, Oluwafemi | he
# cast: J = Josh | Josh | he
# cast: C = Carl | Carl | he
# cast: W = the night manager | Mrs Amin | she
---
@scene place=the hotel lobby | time=1:15 a.m. | pov=K | present=K,J,C
{The two men|J+C} in front of {you|K} have one reservation and one suitcase, and {they|J+C}’re both dripping on the rug.
⟦C→K a⟧“There should be two rooms,”⟦/⟧ {the older one|C} says.
{You|K} look again. {You|K}’ve been on nights since June, and {you|K} know that looking again doesn’t help, but guests like it when {you|K} do it.
⟦K→C a⟧“{I|K}’ve got one. A double. In the name of {Josh|J}?”⟦/⟧ {you|K} ask.
⟦J→K i⟧“That’s {me|J}.”⟦/⟧
⟦C→K i⟧“And {mine|C}’s {Carl|C}. Try under {Carl|C}.”⟦/⟧
⟦K→C a⟧“{I|K} don’t have a {Carl|C},”⟦/⟧ {you|K} say.
⟦C→J i⟧“{You|J} booked one room.”⟦/⟧
⟦J→C a⟧“{I|J} booked two. {I|J} pressed the plus,”⟦/⟧ {he|J} says.
⟦C→J i⟧“{You|J} pressed the plus for adults.”⟦/⟧
⟦J→C e⟧“Oh,”⟦/⟧ says {Josh|J}. {He|J} has a nice face and it’s falling. ⟦J→C e =⟧“{I|J} did, yeah. {I|J} pressed it for adults.”⟦/⟧
Behind {them|J+C} the rain is coming down like gravel. There’s some sort of badge on each lapel: plumbing, a conference, day two of three. {You|K} go down the list of what’s left. It doesn’t take long. There’s nothing left.
⟦K→J,C i⟧“{I|K} could ring round. It’s the conference, though, so.”⟦/⟧
⟦C→K e⟧“It’s fine. {I|C}’ll sleep in the car,”⟦/⟧ says {Carl|C}.
⟦J→C a⟧“{You|C} can’t, {you|C}’ve got {your|C} back,”⟦/⟧ {he|J} says.
⟦C→J i⟧“Then {you|J} sleep in the car.”⟦/⟧
⟦J→C a⟧“It’s {your|C} car! {I|J} don’t know how the seats go!”⟦/⟧ {he|J} tells {him|C}.
⟦C→J a⟧“There’s a lever,”⟦/⟧ {he|C} says, patiently, as if {he|C}’s said it before. {You|K} have the feeling {he|C}’s said most things before. ⟦C→J a =⟧“It’s under where you’d think.”⟦/⟧
{You|K} push a form across the desk. It gives people something to do. {The young one|J} picks up the pen, and {you|K} see that {his|J} hand isn’t quite steady, and {you|K} see {the other man|C} see it.
⟦K→J i⟧“Is it the twin or the double {you|J} want on there?”⟦/⟧
⟦J→K i⟧“{You|K} said there’s only a double.”⟦/⟧
⟦K→J i⟧“It can be pulled apart. It’s two singles with a clip.”⟦/⟧
Neither of {them|J+C} speaks. {You|K}’ve never known two plumbers so interested in a clip.
⟦C→K a⟧“And if nobody pulls it?”⟦/⟧ {he|C} asks. {He|C} is looking at the key cards.
⟦K→C a⟧“Then it’s a double,”⟦/⟧ {you|K} say.
⟦C→K e⟧“Right,”⟦/⟧ {Carl|C} says.
⟦J→C i⟧“{Carl|C}?”⟦/⟧
⟦C→J a⟧“{I|C}’m only asking {the lad|K} how it works,”⟦/⟧ {he|C} says.
It’s none of {your|K} business. {You|K} are {the lad|K}, {you|K} do keys. {You|K} go in the back to see about towels and {you|K} take {your|K} time about it, but the door doesn’t close properly, it never has, and {they|J+C} haven’t lowered {their|J+C} voices so much as let go of them.
⟦J→C i⟧“{I|J} did press it on purpose.”⟦/⟧
⟦C→J e⟧“Pressed what?”⟦/⟧ asks {Carl|C}.
⟦J→C i⟧“Adults.”⟦/⟧
{You|K} hold on to the towels.
⟦C→J a⟧“Nine years {I|C}’ve had {you|J} on {my|C} van,”⟦/⟧ {he|C} says.
⟦J→C i⟧“{I|J} know how long it is.”⟦/⟧
⟦C→J e⟧“{You|J} were nineteen. {You|J} couldn’t solder,”⟦/⟧ says {Carl|C}.
⟦J→C i⟧“And now {I|J}’m twenty-eight, and {I|J} can solder, and {you|C} still do {my|J} seat belt up when {you|C} brake.”⟦/⟧
⟦C→J a⟧“That’s just an arm,”⟦/⟧ {he|C} says flatly.
⟦J→C a⟧“It’s always just an arm,”⟦/⟧ {he|J} says. It sounds as if {his|J} face has stopped falling and landed. ⟦J→C a =⟧“{I|J}’ll go in the car. {I|J}’ll find the lever. {I|J} just got sick of not having said it.”⟦/⟧
Wet shoes on tile. Six steps, then none. {You|K} count eleven towels, {you|K} count them over again.
⟦C→J i⟧“It’s under where you’d think.”⟦/⟧
⟦J→C a⟧“{You|C} said,”⟦/⟧ {he|J} says quietly.
⟦C→J i⟧“And it sticks. {You|J}’d never shift it. {You|J}’ve no wrists.”⟦/⟧
@break * * *
@scene place=the hotel lobby | time=two in the morning | pov=K | present=K,C,W
At two {he|C} comes down by {himself|C}, in {his|C} socks. {He|C}’s got the clip in {his|C} hand. {He|C} puts it on the desk between the bell and the mints, very neatly, like someone handing in a weapon.
⟦C→K e⟧“This came off,”⟦/⟧ {Carl|C} says.
⟦K→C i⟧“They do.”⟦/⟧
⟦C→K a⟧“{I|C} didn’t want anyone to trip,”⟦/⟧ {he|C} says.
⟦K→C a⟧“No, {sir|C},”⟦/⟧ {you|K} say. ⟦K→C a =⟧“Do {you|C} want {me|K} to send somebody up to pull them apart?”⟦/⟧
{Mrs Amin|W} has come out of the office behind {you|K}. {She|W} has {her|W} glasses on {her|W} head and the sheet for tomorrow’s breakfasts, and {she|W}’s heard exactly as much as {she|W} needs to, {she|W} always has.
⟦W→K e⟧“{Oluwafemi|K},”⟦/⟧ {Mrs Amin|W} says. ⟦W→K e =⟧“Don’t be dense.”⟦/⟧
⟦C→W i⟧“Is it too late to order toast?”⟦/⟧
⟦W→C e⟧“For one?”⟦/⟧ {Mrs Amin|W} asks.
{He|C} goes as red as a tap. But {he|C} stands up straight, in {his|C} socks, fifty if {he|C}’s a day, and {you|K} can see what it costs {him|C} and that {he|C}’ll pay it.
⟦C→W a⟧“For two,”⟦/⟧ {he|C} says. ⟦C→W a =⟧“Please. {He|J} likes it burnt.”⟦/⟧

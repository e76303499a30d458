# title: Compartment Five
# style: third person past; British single quotes; night train; three women, strangers, one conductor; a small theft
# cast: K = the woman with the knitting | | she
# cast: S = the student | Agata | she
# cast: C = the woman with the case | Hermine | she
# cast: T = the conductor | | he
# cast: H = Hermine's husband | | he
# cast: M = the knitter's husband | | he
---
@scene place=a night train | time=after eleven | pov=S | present=K,S,C,T
There were {three of {them|K+S+C}|K+S+C}, and by the second tunnel {they|K+S+C} had shared out the compartment as strangers do, without a word: {the one with the knitting|K} by the window, {the one with the case|C} by the door, and {the student|S} in the middle, with everybody's elbows.
⟦K→C a⟧‘Would {you|C} not like to put it up?’⟦/⟧ {the oldest|K} asked in the end.
⟦C→K i⟧‘Put what up?’⟦/⟧
⟦K→C i⟧‘That. On the rack. {You|C}'ll have no legs by Vienna.’⟦/⟧
⟦C→K a⟧‘{I|C}'m quite comfortable, thank {you|K},’⟦/⟧ {she|C} said.
⟦S→C a⟧‘{I|S} could lift it for {you|C},’⟦/⟧ {the student|S} offered.
⟦C→S i⟧‘No!’⟦/⟧
It was a small case, hard, the blue of an old fridge. {She|C} had both arms round it. {The student|S} had got as far as standing up and now couldn't think what to do about it, so {she|S} pretended to look for something in {her|S} coat, and found a mint.
⟦K→S i⟧‘Sit down, {child|S}. {She|C}'s told {you|S} no.’⟦/⟧
⟦S→K i⟧‘{I|S} was only...’⟦/⟧
⟦K→S i⟧‘{I|K} know what {you|S} were. Have {you|S} another of those?’⟦/⟧
⟦S→K a⟧‘It's the last,’⟦/⟧ {she|S} confessed.
⟦K→S i⟧‘Then break it.’⟦/⟧
⟦S→C i⟧‘Would {you|C} like some as well? {I|S} can do three.’⟦/⟧
⟦C→S i⟧‘How can {you|S} do three of a mint?’⟦/⟧ But {she|C} had smiled, nearly. {She|C} freed one hand for it. There was a white band on the ring finger where the sun hadn't been.
For a while after that there was only sucking, and the needles. {The student|S} was good at people, or {she|S} had always been told that {she|S} was. It was what {she|S} was going to Vienna for: four years of sitting in a chair while somebody talked. So {she|S} looked, sideways, in the black window. {The woman with the knitting|K} was on the sleeve of something tiny and yellow, and never glanced at it. {The other|C} was fifty or so, with an expensive coat that {she|C} had buttoned wrong. {She|C} hadn't got a handbag. {She|C} hadn't got a book. Every few minutes {she|C} laid {her|C} ear down on the lid of the case, quite naturally, like a mother passing a cot.
⟦S→C a⟧‘Is it alive?’⟦/⟧ {she|S} blurted.
⟦C→S i⟧‘Is what alive?’⟦/⟧
⟦S→C i⟧‘{You|C} listened to it.’⟦/⟧
{She|C} said, ⟦C→S a⟧‘{I|C} was resting {my|C} head.’⟦/⟧
⟦K→S i⟧‘It's ticking, {dear|S}. Did {you|S} think it was the train?’⟦/⟧
{The student|S} moved {her|S} feet, very gently, about as far as they would go. ⟦S→C a⟧‘What is it?’⟦/⟧ {she|S} said.
⟦C→S i⟧‘It isn't anything bad.’⟦/⟧
⟦K→C a⟧‘Clocks are {my|K} guess,’⟦/⟧ {the one with the knitting|K} said.
⟦C→K i⟧‘How did {you|K} know?’⟦/⟧
⟦K→C i⟧‘{I|K} was married to {a clockmaker|M}. There's three in there, and one's slow.’⟦/⟧
⟦C→K a⟧‘Two. One of them's a watch,’⟦/⟧ {she|C} said.
⟦K→C i⟧‘{His|H}?’⟦/⟧
A pause, and the rails. ⟦C→K a⟧‘{He|H} loves them,’⟦/⟧ {she|C} said at last. ⟦C→K a =⟧‘{He|H} winds them every night at ten. {He|H} goes from one to the other in {his|H} slippers and then {he|H} comes to bed and {he|H} doesn't say a word. Twenty-six years. Tonight at nine {I|C} thought, {I|C}'d like to see what {he|H} does.’⟦/⟧
⟦S→C i⟧‘At ten.’⟦/⟧
⟦C→S i⟧‘At ten. Yes. {I|C} sat in the station until ten, and {I|C} thought of {him|H} going round.’⟦/⟧
⟦K→C i⟧‘Good.’⟦/⟧
⟦S→K a⟧‘*Good?*’⟦/⟧ {she|S} said. {She|S} was a bit shocked. {She|S} liked {the woman|K}'s hands, and {she|S} had thought {her|K} kind. ⟦S→K a =⟧‘It's stealing, though. Isn't it? If they're {his|H}?’⟦/⟧
⟦K→S a⟧‘What are {you|S} studying?’⟦/⟧ {she|K} asked.
{She|S} said, ⟦S→K a⟧‘Psychology. From Monday.’⟦/⟧
⟦K→S i⟧‘From Monday. Well, till Monday, {you|S} listen.’⟦/⟧
⟦T→K,S,C i⟧‘Tickets, {ladies|K+S+C}.’⟦/⟧ The door had gone back on its rail, and the light with it. {He|T} was young for the uniform; {he|T} punched two tickets, and then {he|T} stopped, and {he|T} looked from a piece of paper to the blue case. ⟦T→C i =⟧‘Would {you|C} be {Hermine|C}?’⟦/⟧
{She|C} couldn't answer. {Her|C} mouth was open and there was half a third of a mint in it.
⟦K→T i⟧‘{She|C} would not. That's {{my|K} sister|C}.’⟦/⟧
⟦T→K i⟧‘There's {a gentleman|H} rung the line, {madam|K}. About {a lady with a case|C}.’⟦/⟧
⟦K→T a⟧‘It's {my|K} case,’⟦/⟧ {she|K} said.
⟦T→K a⟧‘{She|C}'s holding it,’⟦/⟧ {the young man|T} said.
⟦K→T i⟧‘{I|K}'ve got {my|K} hands full. {You|T} can see that {I|K} have.’⟦/⟧
⟦T→K i⟧‘It's ticking, {madam|K}.’⟦/⟧
⟦S→T a⟧‘It's {mine|S},’⟦/⟧ {the student|S} said. It was out before {she|S} knew. {All three of {them|K+C+T}|K+C+T} turned to look at {her|S}. ⟦S→T a =⟧‘For {my|S} course. It's, um, for conditioning. With dogs. {They|K+C} were minding it while {I|S} went to the toilet.’⟦/⟧
⟦T→S i⟧‘And what's {your|S} name?’⟦/⟧
⟦S→T i⟧‘{Agata|S}. It's there on the ticket. Do {you|T} want {me|S} to open it? {I|S} can't promise it'll start again.’⟦/⟧

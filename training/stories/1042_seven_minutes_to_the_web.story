# title: Seven Minutes to the Web
# style: third person past; British single quotes, straight; local newsroom; three women, two men; ping-pong without tags
# cast: F = Frances Adair | Frances, boss, the editor, Adair | she
# cast: N = Nina | Nina | she
# cast: C = Cheryl | Cheryl, Chez | she
# cast: T = Tim Boswell | Tim, Timothy, Boswell | he
# cast: W = Carson | Carson, work experience, the boy | he
# cast: P = the councillor | Councillor Mudd | he
# cast: L = Carson's mum | | she
# cast: Y = the man at the pool | | he
# cast: X = the man who died | | he
---
@scene place=a newsroom | time=Friday, seven minutes to five | pov=N | present=F,N,C,T,W
⟦F→T i⟧'Have {you|T} got {the councillor|P}, {Tim|T}?'⟦/⟧
⟦T→F i⟧'{I|T}'ve got {his|P} voicemail. {I|T}'ve got it six times.'⟦/⟧
⟦F→C i⟧'{Cheryl|C}, the picture?'⟦/⟧
⟦C→F i⟧'It's a swan in a swimming pool, {boss|F}. It's sort of white on white.'⟦/⟧
⟦F→C i⟧'Can {you|C} make the pool bluer?'⟦/⟧
⟦C→F i⟧'{I|C} can make the pool so blue {you|F}'ll want to drink it.'⟦/⟧
{Nina|N} kept {her|N} head down and typed. {She|N} had six hundred words to lose from a thing about bins, and {she|N}'d found that if you looked busy enough {the editor|F} would pass over you like the angel of death.
⟦F→N i⟧'{Nina|N}.'⟦/⟧
⟦N→F i⟧'Nearly there.'⟦/⟧
⟦F→N i⟧'That isn't what {I|F} was going to ask. How did it get in?'⟦/⟧
⟦N→F i⟧'How did what get in?'⟦/⟧
⟦F→N i⟧'The swan, {darling|N}. It's {your|N} patch. The leisure centre has got a roof.'⟦/⟧
{She|N} looked at {Tim|T}, who looked at the ceiling. {Boswell|T} had taken the swan off {her|N} at two o'clock because {he|T} knew {a man at the pool|Y}, and {the man at the pool|Y} had turned out to be on holiday in Malta. ⟦N→F i⟧'{I|N} was told somebody else was doing that.'⟦/⟧
⟦F→T i⟧'{Timothy|T}?'⟦/⟧
⟦T→F i⟧'It flew?'⟦/⟧
⟦F→T i⟧'Through the turnstile?'⟦/⟧
⟦T→F i⟧'They're powerful birds.'⟦/⟧
⟦C→T i⟧'Break your arm, they can.'⟦/⟧
⟦F→C i⟧'Not helping, {Chez|C}. Five minutes.'⟦/⟧
{The boy on work experience|W} had been in the building since Monday. {His|W} name was {Carson|W}, and so far {he|W} had made forty cups of tea, been shown the fire exit twice, and sat at the desk of {a man who had died in the spring|X}, whose mug nobody liked to move. {He|W} had not, as far as {Nina|N} knew, said anything longer than ⟦W→N i quoted⟧"two sugars?"⟦/⟧ since {he|W} came. {He|W} was standing by the printer now with {his|W} arm half up, as you would at school. It had been up for a while. {She|N} could see it beginning to shake.
⟦N→W i⟧'{You|W} can just talk, {you|W} know.'⟦/⟧
⟦W→N i⟧'Oh. Okay. It's only that {I|W} think it came in with {me|W}.'⟦/⟧
{Cheryl|C} stopped making the pool bluer.
⟦F→W i⟧'Say that again?'⟦/⟧
⟦W→F i⟧'On Wednesday. When {you|F} sent {me|W} for the listings. It was in the car park and it sort of followed {me|W}, and {I|W} held the door.'⟦/⟧
⟦F→W i⟧'{You|W} held the door for a swan.'⟦/⟧
⟦W→F i⟧'{I|W} didn't look round! {I|W} thought it was a lady.'⟦/⟧
⟦T→W i⟧'Did it *sound* like a lady?'⟦/⟧
⟦W→T i⟧'It sounded like {{my|W} mum|L}.'⟦/⟧
⟦C→W i⟧'What does {{your|W} mum|L} sound like?'⟦/⟧
{He|W} thought about it, and then, in the middle of the newsroom, {he|W} hissed. It was extraordinarily good. ⟦N→W e⟧'Oh, {I|N}'d have held the door,'⟦/⟧ {Nina|N} said.
⟦F→T i⟧'{Tim|T}, stop ringing people.'⟦/⟧ The phone went down at once. ⟦F→N i⟧'How fast can {you|N} do three hundred?'⟦/⟧
⟦N→F i⟧'{Me|N}? As what?'⟦/⟧
⟦F→N i⟧'As told to. By {him|W}, to {you|N}. ⟦W i quoted⟧"{I|W} let it in."⟦/⟧ Can {you|N}?'⟦/⟧
⟦N→F i⟧'Three minutes. If {he|W} sits.'⟦/⟧
⟦F→W i⟧'Sit.'⟦/⟧
There was one free chair. {The boy|W} looked at it, and at the mug, and went red to the collar. ⟦W→F i⟧'Is it all right if {I|W} move this?'⟦/⟧
Nobody had an answer to that. {Frances|F} came round the desk {herself|F}. {She|F} picked the mug up by its handle, with the pens in it and {the dead man|X}'s comb, and {she|F} stood there holding it against {her|F} cardigan.
⟦T→F e⟧'Shall {I|T} take it?'⟦/⟧ {Boswell|T} asked {her|F} in quite another voice.
⟦F→T a⟧'No,'⟦/⟧ {she|F} said. ⟦F→T a =⟧'It can live with {me|F}.'⟦/⟧
{She|F} carried it to the window sill behind {her|F} own desk, and turned it so the chip was to the wall, and nobody typed until {she|F} had sat down again.
{Nina|N} found that {her|N} eyes were stinging, which was ridiculous, over a mug. {She|N} pulled the keyboard over. ⟦N→W i⟧'From the beginning. What colour was the door?'⟦/⟧
⟦W→N i⟧'Blue?'⟦/⟧
⟦N→W i⟧'Are {you|W} asking {me|N}?'⟦/⟧
⟦W→N a⟧'Blue,'⟦/⟧ {he|W} decided.
⟦C→W i⟧'How blue?'⟦/⟧ {Cheryl|C} already had the mouse in {her|C} hand. ⟦C→W i =⟧'Like the pool? {Carson|W}, {love|W}, come and point.'⟦/⟧

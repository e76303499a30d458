# title: Capes Optional
# style: third person present; British single quotes; UK; superhuman team, three men; code names and real names
# cast: N = Neil Braithwaite | Neil, Bulwark | he
# cast: T = Tariq | Tariq, Hindsight | he
# cast: W = Wade | Wade, Cyclone | he
# cast: X = the thief |  | he
---
@note
Set between missions 4 and 5. No powers were harmed. Comments are love!!
@end
@scene place=the rooftop of a bank in Leeds | time=twenty past two in the morning | pov=T | present=N,T,W
⟦W→N e⟧‘{You|N}’re standing on {my|W} cape,’⟦/⟧ says {Wade|W}.
⟦N→W i⟧‘Why’ve {you|W} got a cape?’⟦/⟧
⟦W→N a⟧‘It was in the welcome pack,’⟦/⟧ {he|W} says.
⟦N→W i⟧‘There was a *welcome pack*?’⟦/⟧
{Tariq|T} keeps {his|T} eyes shut. It doesn’t help; {he|T} isn’t looking with them. Four minutes back, on this same roof, {a man in a grey anorak|X} is kneeling by the skylight with a glass cutter, and {he|X}’s humming.
⟦W→T i⟧‘What’s {he|X} doing now?’⟦/⟧
⟦T→W a⟧‘Then. Not now. What was {he|X} doing then,’⟦/⟧ {he|T} says.
⟦W→T i⟧‘What *was* {he|X} doing then, {your worship|T}?’⟦/⟧
⟦T→W a⟧‘Humming,’⟦/⟧ {he|T} says.
⟦N→T a⟧‘Humming what?’⟦/⟧ asks {the big man|N}. {He|N} asks it at once, and a bit too carefully, and {Tariq|T} loses hold of the picture and has to open {his|T} eyes.
⟦T→N i⟧‘Does it matter?’⟦/⟧
⟦N→T i⟧‘Might do.’⟦/⟧
⟦W→N i⟧‘{You|N} want to Shazam {a burglar|X}?’⟦/⟧
⟦N→T i⟧‘Just tell {me|N} what it was, {Tariq|T}.’⟦/⟧
{Wade|W} has only been with {them|N+T} since August. {He|W} doesn’t know yet that {Bulwark|N} never uses real names on a job. It was {his|N} rule; {he|N} wrote it on the whiteboard in the old garage in red pen, the week after the funeral, under the rota and over a drawing of a horse. Nobody wiped it off. When the garage was sold {Tariq|T} went back alone and unscrewed the whole board from the wall, and it’s behind {his|T} wardrobe now, horse and all, with a fourth name on the rota that {he|T} can’t look at straight, in any year.
⟦T→N i⟧‘“Blaydon Races”.’⟦/⟧
⟦N→T i⟧‘Through {his|X} teeth? Like a kettle?’⟦/⟧
⟦T→N i⟧‘{Neil|N}.’⟦/⟧
⟦N→T i⟧‘Was it like a kettle or wasn’t it?’⟦/⟧
⟦T→N a⟧‘Yeah. It was,’⟦/⟧ {he|T} says.
⟦W→T,N e⟧‘Can somebody fill {me|W} in? What’s a kettle?’⟦/⟧ asks {Wade|W}.
Neither of {them|N+T} answers. {Neil|N} has sat down on the parapet, which complains. {He|N} can stop a train, {he|N} did it on the telly once, and {his|N} hands are shaking so hard that {he|N} puts them under {his|N} arms.
⟦N→T a⟧‘Look again,’⟦/⟧ {he|N} says.
⟦T→N i⟧‘It’s not {him|X}.’⟦/⟧
⟦N→T a⟧‘{You|T} didn’t see the face,’⟦/⟧ {he|N} says.
⟦T→N i⟧‘{I|T} carried that coffin. So did {you|N}.’⟦/⟧
⟦N→T a⟧‘It was light,’⟦/⟧ {he|N} says.
⟦T→N a⟧‘It was *what*?’⟦/⟧ {he|T} says.
⟦N→T i⟧‘{I|N} lift things for a living. {I|N} know what fourteen stone is. {I|N} thought, that’s sandbags, and {I|N} thought, don’t say owt. {You|T} were in bits.’⟦/⟧
⟦T→N i⟧‘Three *years*, {Neil|N}.’⟦/⟧
⟦W→N,T a⟧‘{Lads|N+T},’⟦/⟧ {the youngest of {them|N+T+W}|W} says, from over by the skylight.
⟦N→T i⟧‘{I|N} was going to tell {you|T}.’⟦/⟧
⟦T→N i⟧‘When? Were {you|N} waiting for a nice day?’⟦/⟧
⟦W→N,T i⟧‘{Lads|N+T}. {I|W}’m not being funny. There’s a bit of paper under this glass and it’s got a horse on it.’⟦/⟧
The wind drops. That’s {Wade|W}, not the weather; {he|W} does it when {he|W} is frightened, {he|W} can’t help it. In the quiet {Tariq|T} hears {his|T} own boots cross the gravel. It’s a good horse. It has always been a good horse, fat in the barrel, with a look about it of having just heard something rude. Underneath, in capitals: ⟦X i message⟧*TELL {TARIQ|T} NOT TO LOOK.*⟦/⟧
⟦W→T i⟧‘Not to look at what?’⟦/⟧
⟦T→W i⟧‘Behind. It’s what {I|T} do.’⟦/⟧
⟦W→T i⟧‘So are {you|T} going to?’⟦/⟧
⟦N→W i⟧‘’Course {he|T} isn’t.’⟦/⟧ {Neil|N} has come up on the other side. {Tariq|T} can feel the heat that comes off {him|N}, like a wall that’s been in the sun all day. ⟦N→T i⟧‘{You|T}’re not. If {he|X} says not to, there’s a reason.’⟦/⟧
⟦T→N i⟧‘A minute ago {you|N} were begging {me|T}.’⟦/⟧
⟦N→T i⟧‘A minute ago {I|N} hadn’t seen the horse.’⟦/⟧
⟦W→N i⟧‘Who *is* {he|X}?’⟦/⟧ {Wade|W} has hold of {his|W} own cape, in both fists, like a little lad with a blanket. ⟦W→N i =⟧‘{The bloke|X}. Who is {he|X}?’⟦/⟧
⟦N→W a⟧‘{You|W}’ve got {his|X} locker,’⟦/⟧ {he|N} says at last. ⟦N→W a =⟧‘{You|W} sit in {his|X} chair.’⟦/⟧
⟦W→N a⟧‘Nobody told {me|W},’⟦/⟧ {he|W} says.
⟦N→W i⟧‘No. {I|N}’m not much of a one for telling folk.’⟦/⟧
{Tariq|T} folds the paper in four. Then {he|T} sits down, cross-legged, on the cold glass, and puts {his|T} back against {Neil|N}’s shins, because if you are going to fall a long way it is as well to know where the wall is.
⟦T→N e⟧‘Hold on to {me|T},’⟦/⟧ says {Tariq|T}, and looks.

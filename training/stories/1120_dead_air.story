# title: Dead Air
# style: third person past; straight quotes; two women in a studio, a man on the talkback, a caller; lines led in by a sentence that ends in a full stop or a colon
# cast: L = Leanne | Leanne, Lee | she
# cast: K = Kerry | Kerry, Kez | she
# cast: D = Darryl | Darryl, the engineer | he
# cast: G = Jolene from Hutton | Jolene | she
# cast: B = Jolene's husband |  | he
---
@scene place=a community radio studio | time=after midnight | pov=L | present=L,K,D,G
The red light went on, and for four whole seconds nobody in the building said anything at all.
Then {Darryl|D}'s voice in the cans: ⟦D→L,K e⟧"{Ladies|L+K}. {We|L+K+D}'re live."⟦/⟧
{Kerry|K} looked at {Leanne|L}. {Leanne|L} looked at the script, which was upside down, and then at the fader, which was also, somehow, not where {she|L} had left it. {Her|L} mouth had gone like felt.
⟦K i⟧"Good evening."⟦/⟧ It was the other microphone, thank God. ⟦K i =⟧"Or good morning, if there's any bakers. This is the Late Ferry, {I|K}'m {Kerry|K}, and {{my|K} friend across the desk|L} is having a small stroke."⟦/⟧
⟦L→K i⟧"{I|L}'m not."⟦/⟧
⟦K→L i⟧"{She|L} speaks!"⟦/⟧
⟦L→K i⟧"{I|L} was finding the place."⟦/⟧
⟦K→L i⟧"And have {you|L} found it?"⟦/⟧
⟦L→K i⟧"It says, laugh warmly."⟦/⟧
⟦K→L i⟧"Go on, then."⟦/⟧
{She|L} tried. It came out as a sort of bark. Behind the glass {the engineer|D} laid {his|D} forehead down on the desk, very slowly, the way people set down a tray.
⟦D→L,K i⟧"Play a record. {I|D}'m begging."⟦/⟧
{They|L+K} played a record. It was three minutes and ten seconds long. {Leanne|L} had chosen it in the spring, when the show was still a thing that {the two of {them|L+K}|L+K} did in {Kerry|K}'s car with a hairbrush, back when {Kerry|K} was driving {her|L} to the hospital and home again every other Tuesday and neither of {them|L+K} could stand the news. {They|L+K} had done weather for the ring road. {They|L+K} had done a phone-in where {Kerry|K} was every caller. It had been so much easier without anybody listening.
⟦K→L i⟧"Hey."⟦/⟧ A foot found {hers|L} under the desk. ⟦K→L i =⟧"{You|L}'re doing the thing with {your|L} jaw."⟦/⟧
⟦L→K i⟧"How many people are there?"⟦/⟧
⟦K→L i⟧"In the world?"⟦/⟧
⟦L→K i⟧"Listening, {Kez|K}."⟦/⟧
{Kerry|K} tipped {her|K} head at the glass. It was {Darryl|D} who had the numbers.
⟦D→L i⟧"Six."⟦/⟧
⟦L→D i⟧"Thousand?"⟦/⟧
⟦D→L e⟧"Just the six,"⟦/⟧ {Darryl|D} deadpanned. ⟦D→L e =⟧"One of them's {me|D}."⟦/⟧
⟦K→D i⟧"And one's {my|K} phone."⟦/⟧
{He|D} held up four fingers. {Leanne|L} felt {her|L} shoulders come down an inch, and then, because four was after all just a car and a hairbrush, another inch. Something on the desk began to flash.
⟦L→D i⟧"What's that? Did {I|L} do that?"⟦/⟧
⟦D→L i⟧"That's line two."⟦/⟧
⟦K→D i⟧"Line two as in a person?"⟦/⟧
⟦D→K i⟧"Somebody has rung in, yes. It happens. Fifteen seconds."⟦/⟧
⟦L→K i⟧"{You|K} take it."⟦/⟧
⟦K→L i⟧"No chance. {I|K} did the good evening."⟦/⟧
⟦L→K i⟧"{I|L} can't talk to a stranger!"⟦/⟧
⟦D→L,K i⟧"Ten. One of {you|L+K}."⟦/⟧
{Leanne|L} shook {her|L} head. ⟦K→L a⟧"{You|L} told a whole ward about {my|K} divorce,"⟦/⟧ {she|K} hissed, and pushed up the fader, and sat back with {her|K} arms folded.
From the speaker, thin and a bit breathless, came somebody's kitchen: a clock, a tap, a woman's voice. ⟦G→L,K a⟧"Hello? Is that {the girls|L+K}?"⟦/⟧
Nothing from across the desk. {Kerry|K} was examining {her|K} nails.
⟦L→G i⟧"It is. It's {us|L+K}. Who's this?"⟦/⟧
⟦G→L i⟧"{Jolene|G}. From Hutton. {I|G} was only ringing because {you|L} did that laugh."⟦/⟧
⟦L→G i⟧"Oh, God. {I|L}'m so sorry."⟦/⟧
⟦G→L i⟧"No, no. It's that {{my|G} husband|B} used to. {He|B} had one just the same, like a seal. {I|G} was stood here with the plates and {I|G} heard it and {I|G} thought, well, hello."⟦/⟧
{Leanne|L} opened {her|L} mouth. {She|L} shut it. It was {Kerry|K} who had gone red round the eyes, {Kerry|K} who was groping about on the floor for the tissues, and so there was nobody to look to.
⟦L→G i⟧"What was {he|B} called?"⟦/⟧
And {Jolene from Hutton|G} told {her|L}. {She|G} told {her|L} for eleven minutes, straight through the traffic and the tide times, with the tap running.
⟦D→L e⟧"Seven listeners,"⟦/⟧ was {Darryl|D}'s verdict, in {her|L} ear, when the light at last went off. ⟦D→L e =⟧"{You|L}'re a phenomenon."⟦/⟧
{She|L} pulled off the headphones. Across the desk a nose was blown.
⟦L→K i⟧"All right?"⟦/⟧
⟦K→L i⟧"Hay fever."⟦/⟧
⟦L→K i⟧"In November."⟦/⟧
⟦K→L i⟧"Shut up, {Lee|L}. Same time next week?"⟦/⟧

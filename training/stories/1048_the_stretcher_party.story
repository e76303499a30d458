# title: Four to a Stretcher
# style: third person past; straight quotes; mountain rescue; five men, nearly no tags; he-lines where the right he was asked; some missing commas
# cast: X = Rex Mandel | Rex, Mandel, skipper, the skipper | he
# cast: U = Rudy | Rudy, Rudes | he
# cast: T = Tucker Ainslow | Tucker, Tuck, Ainslow | he
# cast: B = Brad | Brad, Bradford, the new man | he
# cast: P = the casualty | Pedro, the walker | he
# cast: W = Brad's wife | Kirstie | she
---
@scene place=a gully on the north side | time=before dawn, in rain | pov=T | present=X,U,T,B,P
It took four to carry and there were four of {them|X+U+T+B}, so nobody got a rest. There ought to have been eight. But the other half of the team was out on the far side of the hill after a dog, and the dog, {they|X+U+T+B}'d heard at midnight on the radio, before the battery went, was at home and eating.
⟦X→T i⟧"{Tuck|T}, {you|T} good?"⟦/⟧
⟦T→X i⟧"Good."⟦/⟧
⟦X→U i⟧"{Rudy|U}?"⟦/⟧
⟦U→X i⟧"Lovely. It's like a spa."⟦/⟧
⟦X→B i⟧"{New man|B}?"⟦/⟧
There was no answer from the back left corner, only breathing. {Rex Mandel|X} stopped, so that {all of {them|X+U+T+B}|X+U+T+B} had to. ⟦X→B i⟧"{Brad|B}. When {I|X} say {your|B} name, {you|B} say something. Anything {you|B} like."⟦/⟧
⟦B→X i⟧"Something."⟦/⟧
⟦U→T i⟧"Oh, {he|B}'s funny."⟦/⟧
⟦X→U i⟧"Did {I|X} ask {you|U}?"⟦/⟧
⟦U→X i⟧"{You|X} did a second ago, yeah."⟦/⟧
{Ainslow|T} grinned into {his|T} collar. The strap had worked itself in under {his|T} ear, and {he|T} couldn't feel three of {his|T} fingers, and between {his|T} own boots in the light of {his|T} lamp {he|T} could see nothing but water going downhill a good deal faster than {they|X+U+T+B} were. {They|X+U+T+B} set off again. On the stretcher, under the foil, {the walker|P} opened {his|P} eyes.
⟦P→X a⟧"Am {I|P} dead?"⟦/⟧ {he|P} wanted to know.
⟦X→P i⟧"What's {your|P} name?"⟦/⟧
⟦P→X i⟧"{Pedro|P}."⟦/⟧
⟦X→P i⟧"Dead people don't know that, {Pedro|P}. How's the leg?"⟦/⟧
⟦P→X i⟧"Which one?"⟦/⟧
⟦X→P i⟧"Either."⟦/⟧
⟦P→X i⟧"There's one {I|P}'m fond of and one {I|P}'m not."⟦/⟧
⟦U→P i⟧"{You|P} can stay."⟦/⟧
⟦X→T i⟧"Step down here. {Tucker|T}, call it."⟦/⟧
⟦T→X,U,B i⟧"Left foot. Big one. Now {you|U}, {Rudes|U}."⟦/⟧
⟦U→T i⟧"Got it."⟦/⟧
⟦T→B i⟧"{Brad|B}, same. {Brad|B}?"⟦/⟧
The corner dropped. It was no more than a hand's breadth, and {Rudy|U} had it at once, with {his|U} knee, swearing; but the foil slid and {the man on the stretcher|P} gave a small high scream and bit it off. {They|X+U+T+B} got {him|P} level. {They|X+U+T+B} put {him|P} down on the one flat stone, and {Rex|X} unclipped and went round, and put {his|X} lamp full in {the new man|B}'s face. {He|B} was grey. {His|B} lips were moving. {He|B} had the strap wound twice about {his|B} wrist, as they tell you never to do.
⟦X→B a⟧"When did {you|B} last eat?"⟦/⟧ {the skipper|X} asked.
⟦B→X i⟧"Lunch."⟦/⟧
⟦X→B i⟧"Whose lunch? Yesterday's?"⟦/⟧
⟦B→X a⟧"{I|B} was at the hospital,"⟦/⟧ {he|B} said. {His|B} teeth were knocking together. ⟦B→X a =⟧"{I|B} came from there. When the pager went."⟦/⟧
⟦X→B i⟧"What hospital? Who's in hospital?"⟦/⟧
⟦B→X i⟧"{Kirstie|W}."⟦/⟧
For a moment there was only the rain. {Tucker|T} looked at {Rudy|U}. {He|U} shook {his|U} head: {he|U} hadn't known either. {They|T+U} had stood next to {the lad|B} at the car for a quarter of an hour, {the two of {them|T+U}|T+U}, sorting ropes, and made jokes about {his|B} hat.
⟦T→B i⟧"Is {she|W} all right?"⟦/⟧
⟦B→T a⟧"{She|W}'s fine"⟦/⟧ {he|B} said. ⟦B→T a =⟧"{She|W} told {me|B} to go. {She|W} said {I|B} was making {her|W} nervous."⟦/⟧
⟦U→B i⟧"Making {her|W} nervous at *what*, {Bradford|B}?"⟦/⟧
⟦B→U i⟧"It isn't due till Sunday."⟦/⟧
⟦X→B i⟧"Oh, for... {You|B}'re having a *baby*?"⟦/⟧
⟦P→X e⟧"Not {him|B},"⟦/⟧ said {Pedro|P} weakly. ⟦P→X e =⟧"{I|P} know that much, and {I|P}'m concussed."⟦/⟧
It was {Rudy|U} who had the flapjack. {He|U} always did, it lived in {his|U} left pocket from one year to the next with the fluff and the spare batteries, and {he|U}'d never been known to share it. {He|U} peeled it now with {his|U} teeth and stuffed it whole in {the other|B}'s mouth, and held {his|B} jaw shut with one big wet glove like a man dosing a calf.
⟦U→B i⟧"Chew."⟦/⟧
⟦B→U i⟧"'m chewing."⟦/⟧
⟦X→T i⟧"How far to the road, {Tuck|T}?"⟦/⟧
⟦T→X i⟧"Forty minutes. Thirty-five, if {somebody|B}'s got a baby on."⟦/⟧
⟦X→P i⟧"{Pedro|P}? It'll be bumpy. {You|P} get a vote."⟦/⟧
{He|P} had to think about it. Rain ran down the foil. Above {him|P} {the four of {them|X+U+T+B}|X+U+T+B} hung on {their|X+U+T+B} straps and waited, with {their|X+U+T+B} lamps turned politely aside. ⟦P→B a⟧"What will {you|B} call it?"⟦/⟧ {he|P} asked, past {the skipper|X}, turning {his|P} head.
⟦B→P i⟧"If it's a boy? Don't know yet. Why?"⟦/⟧
⟦P→B i⟧"Thirty minutes, and it's after {me|P}."⟦/⟧

# title: Slide Eleven
# style: third person present; straight quotes; office; a video call; UK; punctuation slips
# cast: H = Hamish | Hamish | he
# cast: E = Ines | Ines | she
# cast: N = Nathaniel | Nathaniel, Nate | he
# cast: W = Wendy from Legal | Wendy | she
# cast: Q = Quentin | Quentin, Mr. Aldous | he
# cast: V = Hamish's boyfriend | Vikram, Vik | he
---
@scene place=the fourth floor meeting room | time=Monday, 8.50 | pov=H | present=H,E,N,W,Q
⟦E→H,N e⟧"Ten minutes"⟦/⟧ says {Ines|E}. ⟦E→H,N e =⟧"Where are {we|H+E+N} with eleven?"⟦/⟧
⟦N→E e⟧"It's done,"⟦/⟧ says {Nathaniel|N}.
⟦H→N i⟧"It isn't done."⟦/⟧
⟦N→H i⟧"It's done-ish."⟦/⟧
⟦H→N e⟧"It says INSERT JOKE HERE, {Nate|N},"⟦/⟧ {Hamish|H} says.
⟦N→H i⟧"That's the joke."⟦/⟧
{She|E} takes {her|E} coat off one arm at a time without putting down the coffee. There's a knack to it. {Hamish|H}, who has been in since six and whose shirt has a tea stain the shape of Portugal, envies {her|E} the coffee, the coat and the knack. {He|H} turns the laptop round so that {she|E} can see.
⟦E→H i⟧"Is that a duck?"⟦/⟧
⟦H→E a⟧"It's the third quarter,"⟦/⟧ {he|H} mutters.
⟦E→H i⟧"Why's it a duck?"⟦/⟧
⟦H→E i⟧"Ask {him|N}."⟦/⟧
⟦N→E e⟧"It's an area chart. You have to sort of squint,"⟦/⟧ {Nathaniel|N} tells {her|E}.
⟦W→E,N,H i⟧"Knock knock"⟦/⟧, and the door is already open, and it's {Wendy|W} with two enormous folders. ⟦W→E,N,H i =⟧"Don't get up. {I|W} just need a quick word about slide eleven."⟦/⟧
⟦N→W i⟧"The duck?"⟦/⟧
⟦W→N i⟧"What duck?"⟦/⟧
⟦H→W a⟧"There's no duck. What about it?"⟦/⟧ {he|H} puts in.
⟦W→H i⟧"{You|H} can't say best."⟦/⟧
⟦H→W i⟧"It doesn't say best."⟦/⟧
⟦W→H i⟧"It did when {I|W} printed it."⟦/⟧ {The lawyer|W} licks a finger and goes through the top folder, {the three of {them|H+E+N}|H+E+N} watching, until {she|W} finds the page. {She|W} taps it. ⟦W→H i =⟧"Best in class. Best in field. Best boyfriend."⟦/⟧
⟦E→H a⟧"Best what?"⟦/⟧ {she|E} asks.
⟦W→H i⟧"It's in the notes. At the bottom. ⟦V→H i quoted⟧'{Best boyfriend in the world|H}, go get them, don't forget to eat.'⟦/⟧"⟦/⟧
A silence falls. {Nathaniel|N} studies the carpet tiles. It's a nice carpet, for a carpet, and {Hamish|H} would like to be under it.
⟦H→W i⟧"That's, that isn't part of the deck."⟦/⟧
⟦W→H i⟧"Well it went to all the regional heads."⟦/⟧
⟦H→W a⟧"It went to who?"⟦/⟧ {he|H} wants to know.
⟦W→H i⟧"Friday. Half past five. {I|W} was copied in."⟦/⟧ {She|W} seems to notice the temperature in the room. ⟦W→H i =⟧"{I|W} thought it was rather sweet. {I|W} only wondered who you would cite."⟦/⟧
⟦N→H a⟧"{I|N} didn't know {you|H} had {a boyfriend|V},"⟦/⟧ {he|N} says, after a bit, to Portugal.
⟦H→N i⟧"It's new."⟦/⟧
⟦N→H i⟧"How new?"⟦/⟧
⟦H→N e⟧"{He|V}'s {a nurse|V}. {He|V} gets {my|H} laptop when {he|V}'s on nights, {he|V} puts things in. {I|H} usually check,"⟦/⟧ {Hamish|H} says quietly.
⟦E→N i⟧"{Nate|N}, are {you|N} all right?"⟦/⟧
⟦N→E i⟧"{I|N}'m fine. Why wouldn't {I|N} be fine?"⟦/⟧
⟦E→N a⟧"{You|N}'ve broken the pen,"⟦/⟧ {she|E} says.
So {he|N} has. There is ink in the creases of {his|N} palm and on the cuff below. {He|N} looks at it as though someone else's arm had been left on the table. In February {the two of {them|H+N}|H+N} got stuck in the lift between three and four for an hour and a half, and {Nate|N} had said a thing, and {Hamish|H} had pretended that the alarm was too loud to hear it over. It's a very quiet alarm. It goes ping. {He|H} has thought about that ping on most days since, generally in the shower.
⟦W→E i⟧"Have {I|W} put {my|W} foot in something?"⟦/⟧
⟦E→W i⟧"Both feet, {I|E} think."⟦/⟧
⟦W→E a⟧"Oh dear,"⟦/⟧ {she|W} says.
⟦H→N i⟧"{Nate|N}. About the lift."⟦/⟧
⟦N→H i⟧"What lift?"⟦/⟧
⟦H→N a⟧"{You|N} know what lift,"⟦/⟧ {he|H} mutters.
⟦N→H i⟧"Can't say {I|N} do, {mate|H}. {I|N}'m going to go and wash this off."⟦/⟧
And {he|N} goes, with the hand held out in front of {him|N}, shouldering through the door just as the big screen on the wall bloings and lights up with a forehead.
⟦Q→H,E,W i⟧"Morning, {all|H+E+W}! Can {you|H+E+W} hear {me|Q}?"⟦/⟧
⟦E→Q e⟧"Loud and clear, {Mr. Aldous|Q}!"⟦/⟧ {Ines|E} cries.
⟦Q→E i⟧"Splendid. Is that {Ines|E}? Who've {you|E} got there with {you|E}?"⟦/⟧
⟦E→Q i⟧"{Hamish|H}, and {Wendy from Legal|W}."⟦/⟧
⟦Q→H i⟧"Ah!"⟦/⟧ The forehead tips back, and a pair of spectacles slides into view. ⟦Q→H i =⟧"{The best boyfriend in the world|H}! Have {you|H} eaten?"⟦/⟧

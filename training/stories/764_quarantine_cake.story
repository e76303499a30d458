# title: Xe Made a Cake
# style: third person present; straight quotes; flat share; xe/xem neopronouns, a she and a they; messages; lower-case note
# cast: W = Wren Castellano | Wren | xe
# cast: I = Imani Brooks | Imani, Mani | she
# cast: S = Sasha Petrov | Sasha, Sash | they
# cast: L = the landlord | Mr. Duffy | he
# cast: C = Chloe | Chloe | she
---
@note
a/n: wren uses xe/xem/xyr. if that's a problem the back button is free :)
@end
@scene place=the flat kitchen | time=Sunday noon | pov=I | present=W,I,S
There is flour on the ceiling. {Imani|I} looks at it for a long time before {she|I} looks at anything else.
⟦I→W i⟧"How?"⟦/⟧
⟦W→I i⟧"The mixer has one speed."⟦/⟧
⟦I→W a⟧"It has six speeds,"⟦/⟧ {she|I} says.
⟦W→I i⟧"It has one speed *now*."⟦/⟧
{Wren|W}'s in {xyr|W} good pajamas, the ones with the moons, and there's batter up {xyr|W} arm to the elbow. {Xe|W} is holding a spatula like a knife. Behind {xem|W} the oven is doing something orange.
⟦I→W a⟧"Is it somebody's birthday?"⟦/⟧ {she|I} asks.
⟦W→I i⟧"No."⟦/⟧
⟦I→W i⟧"Did somebody die?"⟦/⟧
⟦W→I e⟧"No! Can't a person make a cake?"⟦/⟧ says {Wren|W}.
⟦I→W i⟧"A person can. {You|W} set fire to cereal."⟦/⟧
⟦W→I a⟧"Once,"⟦/⟧ {xe|W} says with dignity, and turns around, and that's when {she|I} sees the phone propped on the toaster. It's lit up. There's a name on it and about nine gray bubbles.
⟦I→W i⟧"Oh, {Wren|W}."⟦/⟧
⟦W→I i⟧"Don't."⟦/⟧
⟦I→W i⟧"{You|W} texted {her|C}."⟦/⟧
⟦W→I i⟧"{She|C} texted {me|W}. {I|W} just answered. It's called manners."⟦/⟧
⟦I→W a⟧"What'd {she|C} want?"⟦/⟧ {she|I} asks.
{Xe|W} scrapes the bowl. It's already pretty scraped.
⟦W→I i⟧"{She|C}'s in town Thursday. {She|C} wants {her|C} records back."⟦/⟧
⟦I→W i⟧"So {she|C} gets a bag of records on the doormat. {She|C} doesn't get a *cake*."⟦/⟧
⟦W→I e⟧"It's not for {Chloe|C},"⟦/⟧ {Wren|W} says.
⟦I→W i⟧"Who's it for?"⟦/⟧
But the front door goes, and then the bathroom door, and then the front door again because it never shuts the first time. {Sasha|S} comes in backwards, dragging a laundry bag. {They|S}'ve got wet hair and one earbud in.
⟦S→W,I a⟧"Why's it smell like a tire fire?"⟦/⟧ {they|S} ask.
⟦I→S i⟧"{Wren|W}'s baking."⟦/⟧
⟦S→I i⟧"On purpose?"⟦/⟧
⟦W→S i⟧"{I|W} can hear {you|S}."⟦/⟧
⟦S→W e⟧"{You|W} were meant to,"⟦/⟧ says {Sasha|S}, and then {they|S} see the phone too. It's a small kitchen. {Their|S} whole face shuts. ⟦S→W e =⟧"Is that {Chloe|C}?"⟦/⟧
⟦W→S e⟧"It's about the records,"⟦/⟧ says {Wren|W}.
⟦S→W i⟧"Cool."⟦/⟧
⟦W→S a⟧"{Sash|S},"⟦/⟧ {xe|W} says.
⟦S→W a⟧"No, it's cool,"⟦/⟧ {they|S} say, and put the laundry bag down very gently, the way you'd put down a baby, and leave.
The bathroom door. The lock.
{Imani|I} counts to five. ⟦I→W i⟧"So it's for {Sasha|S}."⟦/⟧
⟦W→I i⟧"{I|W} don't know what {you|I} mean."⟦/⟧
⟦I→W i⟧"The cake, {Wren|W}."⟦/⟧
⟦W→I a⟧"{They|S} like lemon,"⟦/⟧ {xe|W} whispers.
⟦I→W i⟧"Everybody likes lemon."⟦/⟧
⟦W→I a⟧"{They|S} said it once in November,"⟦/⟧ {xe|W} says, miserably. ⟦W→I a =⟧"{They|S} said nobody ever made {them|S} one. {I|W} wrote it down. {I|W}'ve got a whole note. It's just stuff {they|S} said."⟦/⟧ The spatula's drooping. ⟦W→I a =⟧"{I|W} had it all planned and then *{she|C}* has to text, and now {they|S} think,"⟦/⟧
⟦I→W i⟧"{I|I} know what {they|S} think. {I|I} saw it happen."⟦/⟧
⟦W→I e⟧"What do {I|W} do?"⟦/⟧ {Wren|W} asks.
⟦I→W i⟧"First of all, take it out of the oven."⟦/⟧
It comes out black on the one side and wet on the other. {They|I+W} look at it together. It kind of breathes.
⟦I→W i⟧"That's a cake all right."⟦/⟧
⟦W→I i⟧"It's horrible."⟦/⟧
⟦I→W i⟧"It's real horrible. Go and knock."⟦/⟧
@scene place=outside the bathroom | time=a minute later | pov=W | present=W,S
{Xe|W} doesn't knock. {Xe|W} sits down on the hall carpet with the tin in a towel on {xyr|W} knees and gets {xyr|W} phone out.
@message
⟦W→S i message⟧i made {you|S} a cake⟦/⟧
⟦S→W i message⟧is it for {her|C}⟦/⟧
⟦W→S i message⟧its lemon⟦/⟧
@end
Nothing, for ages. Then a voice, low, from the other side of the wood.
⟦S→W i⟧"{You|W} hate lemon."⟦/⟧
⟦W→S i⟧"Yeah."⟦/⟧
⟦S→W i⟧"{You|W} said it tastes like floor cleaner."⟦/⟧
⟦W→S i⟧"It does. {I|W}'ve eaten like half a bowl of it. {I|W} might be sick."⟦/⟧
The lock clicks. There's an eye, and a bit of wet hair. It looks at {xem|W} and then at the tin.
⟦S→W a⟧"That's the ugliest thing {I|S} ever saw,"⟦/⟧ {they|S} whisper.
⟦W→S i⟧"{I|W} know. Do {you|S} want some?"⟦/⟧
⟦S→W a⟧"Is there a fork?"⟦/⟧ {they|S} ask.
⟦W→S i⟧"...{I|W} forgot the fork."⟦/⟧
⟦S→W i⟧"Then move over,"⟦/⟧ and {they|S} slide down next to {xem|W}, and stick a whole hand in.
⟦I→W,S e⟧"By the way,"⟦/⟧ {Imani|I} hollers from the kitchen, ⟦I→W,S e =⟧"which one of {you|W+S} is telling {Mr. Duffy|L} about the ceiling?"⟦/⟧

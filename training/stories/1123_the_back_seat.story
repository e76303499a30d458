# title: The Back Seat
# style: first person present; straight quotes; three men on a night coach and a fourth in front; narrator named only late; tags before the line, verbs like supplied, put in, finished for him
# cast: K = Kwesi | Kwesi, K | he | narrator
# cast: R = Ricky | Ricky, Rick | he
# cast: B = Brad | Brad, Bradley | he
# cast: M = the man in front |  | he
# cast: S = Ricky's sister | Shelby | she
---
@note
written on an actual coach, sorry for everything
@end
@scene place=the back seat of a night coach | time=three in the morning | pov=K | present=K,R,B,M
Nobody has slept since Carlisle. {Ricky|R} is in the window, {Brad|B} is on the aisle, and {I|K} am in the middle with {my|K} knees together like somebody's gran.
{Ricky|R} starts it. {Ricky|R} always starts it.
⟦R→B i⟧"So when were {you|B} going to tell {me|R}?"⟦/⟧
{I|K} stop chewing. On {my|K} other side a packet of crisps goes quiet.
⟦B→R i⟧"Tell {you|R} what?"⟦/⟧
⟦R→B i⟧"About {{my|R} sister|S}."⟦/⟧
⟦B→R i⟧"What about {her|S}?"⟦/⟧
⟦R→B i⟧"{You|B} know what about {her|S}."⟦/⟧
⟦B→R i⟧"{Rick|R}, it's three in the morning."⟦/⟧
⟦R→B i⟧"{I|R}'m wide awake, {mate|B}."⟦/⟧
From the row in front, wearily: ⟦M→R,B i⟧"So am {I|M}."⟦/⟧
{We|K+R+B} all look at the top of the seat, where there is a bit of grey hair, and the bit of grey hair sinks out of sight.
{Brad|B} leans over {me|K} so that {he|B} can whisper. ⟦B→R a⟧"It was one film,"⟦/⟧ {he|B} whispers.
⟦R→B i⟧"Which film?"⟦/⟧
⟦B→R i⟧"The one with, with the"⟦/⟧
⟦K→B a⟧"Submarine,"⟦/⟧ {I|K} supply, and want to die.
There's a pause while {Ricky|R} turns to look at {me|K}. {I|K} have known {Ricky|R} since {we|K+R} were five, which is when {he|R} hit {me|K} with a recorder. {I|K} was best man at {his|R} wedding, and when there wasn't a wedding after all {I|K} was best man at that, too: {I|K} drove {him|R} up and down the coast road with the windows open while {he|R} shouted at the sea. {He|R} has a vein on {his|R} temple that {I|K} can read like a gauge. {I|K} have just never been this close to it.
⟦R→K i⟧"{You|K} knew."⟦/⟧
⟦K→R i⟧"{I|K} was there."⟦/⟧
⟦R→K i⟧"{You|K} were *there*?"⟦/⟧
⟦K→R i⟧"{I|K} sat in the middle."⟦/⟧
⟦B→R i⟧"{He|K} always sits in the middle."⟦/⟧
⟦R→B i⟧"{I|R} wasn't talking to {you|B}."⟦/⟧
⟦B→R i⟧"{You|R} were a minute ago."⟦/⟧
⟦M→R,B,K i⟧"*Please*,"⟦/⟧ comes over the headrest.
{I|K} hand {him|M} a toffee, between the seats. Fingers take it. {Ricky|R} watches this transaction with {his|R} arms folded, breathing through {his|R} nose, and {I|K} can feel {Brad|B} on the other side breathing through {his|B}. It's like being a sandwich.
{He|R} says it to the window in the end. ⟦R→B a⟧"Do {you|B} like {her|S}?"⟦/⟧
⟦B→R i⟧"What kind of question is that?"⟦/⟧
⟦R→B i⟧"A short one."⟦/⟧
⟦B→R i⟧"Course {I|B} like {her|S}. {Shelby|S}'s"⟦/⟧ — {I|K} feel {him|B} swallow — ⟦B→R i =⟧"{she|S}'s not like {you lot|R+K}. {She|S} laughs when it's funny. {She|S} got that dog. {She|S}"⟦/⟧
⟦K→R a⟧"{She|S} makes {him|B} eat fruit,"⟦/⟧ {I|K} finish for {him|B}.
⟦R→K i⟧"Fruit."⟦/⟧
⟦K→R i⟧"{I|K}'ve seen it. A pear."⟦/⟧
⟦R→B i⟧"{You|B} told {me|R} {you|B} were allergic to pears."⟦/⟧
⟦B→R i⟧"{I|B} thought {I|B} was!"⟦/⟧
The vein goes. {I|K} see it go. {Ricky|R} makes a noise into the glass and the glass fogs up, and {I|K} think for one awful second that {he|R}'s crying, and then {I|K} see {his|R} shoulders.
⟦B→K e⟧"Is {he|R} laughing?"⟦/⟧ {Brad|B} mouths, two inches from {my|K} nose.
{I|K} nod.
⟦R→B i⟧"A *pear*."⟦/⟧ {He|R} wipes {his|R} eyes on {his|R} hood. ⟦R→B i =⟧"Twelve years {I|R}'ve been picking pears out of {your|B} fruit salad, {you absolute melt|B}."⟦/⟧
⟦B→R i⟧"So {you|R}'re not going to hit {me|B}?"⟦/⟧
⟦R→B i⟧"{I|R} can't reach."⟦/⟧
⟦K→R i⟧"{I|K} could lean back."⟦/⟧
{Brad|B} has {me|K} by the sleeve. ⟦B→K i⟧"Don't {you|K} dare, {Kwesi|K}."⟦/⟧
⟦R→B i⟧"If {you|B} make {her|S} cry"⟦/⟧
⟦B→R i⟧"{I|B} know."⟦/⟧
⟦R→B i⟧"{I|R} haven't said it yet."⟦/⟧
⟦M→B a⟧"{He|R}'ll kill {you|B},"⟦/⟧ {the grey hair|M} puts in. ⟦M→B,R,K a =⟧"They always say they'll kill you. {I|M} had three sisters. Have {you|K} another of those toffees?"⟦/⟧
{I|K} pass the bag. It doesn't come back.
Outside it's getting to be that grey that isn't morning yet. There's a field with one horse in it and then the same field without. {I|K} think about {Shelby|S}, who let {me|K} hold the popcorn and who told {me|K} on the way out, when {Brad|B} was in the gents, that if {I|K} said one word to {{her|S} brother|R} {she|S}'d tell {him|R} about the recorder; it turns out {I|K} cried so hard that {she|S}, aged three, gave {me|K} a biscuit. {I|K} have no memory of it. {I|K} remember the biscuit.
Something nudges {my|K} left knee. ⟦B→K i⟧"{He|R}'s asleep."⟦/⟧
⟦K→B i⟧"{He|R} isn't. {He|R} whistles."⟦/⟧
⟦R→K i⟧"{I|R} do not whistle."⟦/⟧
⟦M→R i⟧"{You|R} do a bit, {son|R}."⟦/⟧

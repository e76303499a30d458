# title: Hard Shoulder
# style: first person present; curly quotes; UK; road trip; says
# cast: N = Jaspreet | Jas, Jaspreet | he | narrator
# cast: D = Jaspreet's dad | Dad, Balbir | he
# cast: U = Uncle Manny | Manny, Uncle Manny | he
# cast: M = Jaspreet's mum | Mum | she
---
@scene place=the hard shoulder of the M6 | time=Friday | pov=N | present=N,D,U
The van has been making the noise since Stafford. {Dad|D} says it’s the road. {Uncle Manny|U} says it’s the fan belt. It goes bang, and then there’s no noise at all, and {we|N+D+U} roll on to the hard shoulder like a boat coming in.
⟦D→U i⟧“Don’t say it.”⟦/⟧
⟦U→D i⟧“{I|U} didn’t say anything.”⟦/⟧
⟦D→U i⟧“{You|U} were about to.”⟦/⟧
⟦U→D a⟧“{I|U} was only going to say fan belt,”⟦/⟧ {he|U} says.
{We|N+D+U} get out on the grass side. There are three folding chairs in the back, for the wedding, and a sound system, and two hundred samosas. {I|N} get the chairs. {Dad|D} doesn’t sit on {his|D}. {He|D} puts the bonnet up, and {he|D} stands there with {his|D} hands on {his|D} hips, as if it might apologise.
⟦D→N i⟧“Torch.”⟦/⟧
⟦N→D i⟧“It’s two in the afternoon.”⟦/⟧
⟦D→N a⟧“It’s dark in an engine, {Jas|N},”⟦/⟧ {he|D} says.
{I|N} find it for {him|D}. Behind {us|N+D} the lid comes off something.
⟦D→U i⟧“Those are for the wedding.”⟦/⟧
⟦U→D a⟧“There’s two hundred,”⟦/⟧ {he|U} tells {him|D}.
⟦D→U i⟧“There’s a hundred and ninety-nine. {I|D} can hear {you|U}.”⟦/⟧
⟦U→N a⟧“{He|D} was just the same at school,”⟦/⟧ {he|U} tells {me|N}, chewing. ⟦U→N a =⟧“Guarded {his|D} lunch like a dog. {I|U}’m eleven months older and {he|D} never gave {me|U} a crisp.”⟦/⟧
⟦N→U i⟧“Is that why {you two|U+D} never talk?”⟦/⟧
The chewing stops. The torch stops as well. {I|N}’ve never said it out loud before. It’s twenty-three years, it’s {my|N} whole life, two houses in the same road and one of {them|D+U} crosses over when the other’s bins are out. {I|N} only got {both of {them|D+U}|D+U} in a van because the van’s {mine|N} and {I|N} lied.
⟦D→N i⟧“{We|D+U} talk.”⟦/⟧
⟦U→N i⟧“{We|D+U}’re talking now.”⟦/⟧
⟦N→D a⟧“{You|D} told {me|N} {he|U} was in Dubai,”⟦/⟧ {I|N} say. ⟦N→D a =⟧“{I|N} was nine. {I|N} saw {him|U} in Lidl.”⟦/⟧
⟦U→D i⟧“Dubai?”⟦/⟧
⟦D→U i⟧“It was the first place {I|D} thought of.”⟦/⟧
⟦U→D a⟧“{You|D} could have said Leicester!”⟦/⟧ {he|U} yells.
⟦D→U i⟧“{He|N}’d have wanted to visit.”⟦/⟧
A lorry goes past and the whole verge shakes. {Dad|D} leans further in, right up to the shoulder, and something in there pings and {he|D} sucks {his|D} thumb.
⟦U→D i⟧“Hot?”⟦/⟧
⟦D→U i⟧“No.”⟦/⟧
⟦U→D i⟧“Show {me|U}.”⟦/⟧
⟦D→U i⟧“{I|D} said no. It’s nothing. Get off {me|D}, {Manny|U}.”⟦/⟧
{He|U} doesn’t get off. {He|U}’s bigger, {he|U} always was, there’s a photo on {Mum|M}’s stairs; {he|U} takes hold of the wrist and turns it to the light and looks. Then {he|U} pours half a bottle of perfectly good mango lassi over it.
⟦D→U i⟧“That’s for the wedding!”⟦/⟧
⟦U→D i⟧“There’s twelve litres.”⟦/⟧
And {they|D+U} stay like that. {I|N} look at the traffic. {I|N} count red ones.
⟦U→D i⟧“It’s the fan belt, by the way.”⟦/⟧
⟦D→U a⟧“{I|D} know it’s the fan belt,”⟦/⟧ {he|D} says. {He|D}’s got lassi up to the elbow. ⟦D→U a =⟧“{I|D}’ve known since Stafford.”⟦/⟧
⟦U→D i⟧“So why didn’t {you|D} say?”⟦/⟧
⟦D→U e⟧“Because {you|U} said it first,”⟦/⟧ says {Dad|D}.
@break * * *
@scene place=the hard shoulder of the M6 | time=an hour later | pov=N | present=N,D,U,M
Ninety minutes, the recovery people tell {me|N}. {I|N} go and stand by the emergency phone so {I|N} can ring {Mum|M} in private.
⟦M→N a⟧“Have {they|D+U} killed {each other|D+U}?”⟦/⟧ {she|M} asks.
⟦N→M i⟧“{They|D+U}’re eating.”⟦/⟧
⟦M→N i⟧“Together?”⟦/⟧
⟦N→M a⟧“Off the same plate,”⟦/⟧ {I|N} say. ⟦N→M a =⟧“{Mum|M}, what was it about? Really?”⟦/⟧
⟦M→N i⟧“Oh, {sweetheart|N}. Nobody knows. {I|M} think it was a bicycle.”⟦/⟧
When {I|N} come back, there’s only one of {them|D+U} in the chairs, and it’s {the wrong one|U}. {He|U}’s got {his|U} shoes off. {My|N} stomach drops.
⟦N→U i⟧“Where’s {Dad|D}?”⟦/⟧
⟦U→N e⟧“Under there,”⟦/⟧ says {Manny|U}, and points with a samosa. Two feet are sticking out from beneath the van. ⟦U→N e =⟧“Tights.”⟦/⟧
⟦N→U i⟧“{You|U} what?”⟦/⟧
⟦U→N i⟧“For the belt. You tie a pair of tights round. It gets you twenty miles. {We|D+U} did it in ninety-one coming back from Blackpool.”⟦/⟧
⟦N→U i⟧“Where did {you|U} get tights?”⟦/⟧
⟦D→N e⟧“Don’t ask {him|U} that!”⟦/⟧ {Dad|D} shouts from under the engine.
⟦U→N a⟧“They were in the gift bag,”⟦/⟧ {he|U} says after a while.
⟦N→U i⟧“{You|U} opened the presents?”⟦/⟧
⟦U→N a⟧“One present. {I|U}’ll put the card back,”⟦/⟧ {he|U} says.
The feet wriggle. A hand comes out, all black, and opens and shuts on nothing.
⟦D→U i⟧“Spanner. The half inch.”⟦/⟧
{I|N}’ve got it, it’s by {my|N} shoe. But {{my|N} uncle|U}’s quicker. {He|U}’s down on the grass on {his|U} good trousers before {I|N}’ve bent {my|N} knees, and {he|U} puts it in the hand, and for a second or so {he|U} doesn’t let go of the other end.
⟦U→D i⟧“It was red.”⟦/⟧
⟦D→U e⟧“What was?”⟦/⟧ {Dad|D} asks.
⟦U→D i⟧“The bike. {You|D} told everybody {I|U}’d sold it. {I|U} never sold it, {Balbir|D}. It got nicked from outside the library, and {I|U} was too scared to come home.”⟦/⟧
It’s a long time before anything comes out from under there. {I|N} count four red ones and a caravan.
⟦D→U a⟧“{I|D} know,”⟦/⟧ {he|D} says. ⟦D→U a =⟧“{I|D} saw some kid riding it.”⟦/⟧
⟦U→D i⟧“When?”⟦/⟧
⟦D→U i⟧“That same week. But by then {I|D}’d already shouted.”⟦/⟧

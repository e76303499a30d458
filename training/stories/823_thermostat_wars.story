# title: Thermostat Wars
# style: third person present; straight quotes; UK; roommates; banter; sick fic
# cast: G = Glenn Tapper | Glenn | he
# cast: I = Imran Sheikh | Imran, Im | he
# cast: K = Keith Mulgrew | Keith | he
# cast: B = the landlord | Mr Bossard | he
---
@scene place=the flat | time=a Sunday in January | pov=G | present=G,I,K
{Glenn|G} has been dying on the sofa for about an hour before anybody notices.
⟦I→G i⟧"Is this a protest?"⟦/⟧
⟦G→I i⟧"'M ill."⟦/⟧
⟦I→G i⟧"{You|G}'re wearing a hat indoors. {I|I} thought it was about the heating."⟦/⟧
⟦G→I i⟧"Everything's about the heating."⟦/⟧
{Imran|I} puts the shopping down and comes over, and there's a hand on {Glenn|G}'s forehead, cold as a fish, the best thing that has happened to {him|G} all day. {He|G} makes a noise about it. The hand goes still.
⟦I→G i⟧"Christ. {Keith|K}! {Keith|K}, come here and feel this."⟦/⟧
⟦K→I i⟧"Feel what?"⟦/⟧ from the bathroom.
⟦I→K i⟧"{Glenn|G}."⟦/⟧
⟦K→I i⟧"{I|K}'d really rather not."⟦/⟧
⟦I→K i⟧"{He|G}'s boiling."⟦/⟧
⟦K→I i⟧"Well, that's one of {us|G+I+K}."⟦/⟧ A towel comes round the door with {Keith|K} inside it, dripping. ⟦K→G i⟧"{You|G} all right, {mate|G}?"⟦/⟧
⟦G→K i⟧"No."⟦/⟧
⟦K→G i⟧"{You|G} look like a candle."⟦/⟧
⟦I→K i⟧"Where's the thermometer?"⟦/⟧
⟦K→I i⟧"{We|G+I+K} have a thermometer?"⟦/⟧
⟦I→K i⟧"{You|K} bought it. For the sourdough."⟦/⟧
⟦K→I i⟧"Oh, that. It's been in the sourdough."⟦/⟧
⟦G→K i⟧"Do not put the sourdough one in {my|G} mouth."⟦/⟧
⟦I→G i⟧"Who said anything about {your|G} mouth?"⟦/⟧
{Keith|K} laughs so hard that the towel goes. {Glenn|G} shuts {his|G} eyes. When {he|G} opens them again it's dark outside and {somebody|I} has put a duvet on {him|G}, and the duvet isn't {his|G}. It's {Imran|I}'s. It has the little foxes on it and it smells of that soap.
The voices are in the kitchen with the door not quite closed.
⟦K→I i⟧"So are {you|I} going to tell {him|G}?"⟦/⟧
⟦I→K i⟧"{He|G}'s got a temperature of thirty-nine."⟦/⟧
⟦K→I i⟧"All the better. {He|G} won't remember."⟦/⟧
⟦I→K i⟧"{You|K}'re {a terrible person|K}."⟦/⟧
⟦K→I i⟧"{I|K}'m {a person who's had to live|K} between {you two|G+I} for fourteen months. {I|K}'ve had to watch {you|I} cut the crusts off {his|G} toast."⟦/⟧
⟦I→K i⟧"{He|G} doesn't like crusts."⟦/⟧
⟦K→I i⟧"{He|G} is thirty-one!"⟦/⟧
⟦I→K i⟧"Keep {your|K} voice down."⟦/⟧
⟦G i thought⟧*Tell {me|G} what?*⟦/⟧ thinks {Glenn|G}. {He|G} lies there very quietly. The ceiling has a stain the shape of Portugal, and the radiator, which {they|G+I+K} have been fighting {Mr Bossard|B} about since October, which {Imran|I} has written eleven emails about with attachments, is ticking. It is actually ticking. {He|G} puts a foot out from under the foxes and touches it, and it's hot. It's been turned all the way up to six. It has never been past two, because past two costs money, and {the one of {them|G+I+K} who does the money|I} draws a line on the dial in biro every first of the month and guards it with {his|I} life.
⟦G→I,K i⟧"Who put the heating on?"⟦/⟧
Silence from the kitchen. Then the fridge, opening and closing.
⟦K→G i⟧"{He|I} did."⟦/⟧
⟦I→K i⟧"{Keith|K}."⟦/⟧
⟦K→G i⟧"{I|K} said, what about the line? And {he|I} said, sod the line. {I|K} thought {you|G}'d want to know. {I|K}'m going out."⟦/⟧
⟦I→K i⟧"Out where? It's Sunday."⟦/⟧
⟦K→I i⟧"Anywhere. Church."⟦/⟧ The front door bangs.
So then there's just {the one of them|I} in the kitchen doorway, with a plate. {He|I} has {his|I} sleeves pulled down over {his|I} hands.
⟦G→I i⟧"Is that toast?"⟦/⟧
⟦I→G i⟧"{You|G} should eat something."⟦/⟧
⟦G→I i⟧"Did {you|I} cut the crusts off?"⟦/⟧
A long pause. ⟦I→G i⟧"How much of that did {you|G} hear?"⟦/⟧
⟦G→I i⟧"What's it costing, per hour? On six?"⟦/⟧
⟦I→G i⟧"{I|I} haven't worked it out."⟦/⟧
And that, from {Imran|I}, who once worked out the price of a shower by the minute and laminated it, is so much like a declaration that {Glenn|G} has to take {his|G} hat off.
⟦G→I a⟧"{Im|I},"⟦/⟧ {he|G} says. ⟦G→I a =⟧"Come and sit here. {I|G}'m not going to remember it, so {you|I} may as well."⟦/⟧
⟦I→G i⟧"{You|G}'re infectious."⟦/⟧
⟦G→I i⟧"Yeah."⟦/⟧
⟦I→G i⟧"{I|I}'ve got work in the morning."⟦/⟧
⟦G→I i⟧"Yeah, {I|G} know."⟦/⟧
{Imran|I} sits down. ⟦I→G i⟧"Shove up, then."⟦/⟧
@break
@scene place=the flat | time=Monday morning | pov=G | present=G,I,K
⟦K→G,I a⟧"Well, well,"⟦/⟧ {he|K} says, and {Glenn|G} opens one eye to see {{his|G} flatmate|K} in the doorway with a bike helmet on. ⟦K→G,I a =⟧"Church was lovely, thanks."⟦/⟧
⟦G→K a⟧"Ssh,"⟦/⟧ {he|G} whispers. {He|G} can't point, {his|G} arm's pinned, so {he|G} does it with {his|G} chin. ⟦G→K a =⟧"{He|I}'s asleep."⟦/⟧
⟦K→G i⟧"{I|K} can see that. {He|I}'s dribbling."⟦/⟧
⟦G→K i⟧"{He|I} was up all night with the sourdough one."⟦/⟧
⟦K→G i⟧"What was it?"⟦/⟧
⟦G→K i⟧"Thirty-seven five."⟦/⟧
⟦K→G e⟧"And do {you|G} remember anything?"⟦/⟧ asks {Keith|K}, all big innocent face.
⟦G→K i⟧"Not a thing."⟦/⟧
⟦I→G,K e⟧"{He|G}'s lying,"⟦/⟧ says {Imran|I}, without moving at all. ⟦I→G,K e =⟧"{He|G} made {me|I} say it twice."⟦/⟧
⟦K→I a⟧"Who's going to pay for the heating?"⟦/⟧ {he|K} asks {him|I}.
⟦I→K i⟧"{You|K} are."⟦/⟧

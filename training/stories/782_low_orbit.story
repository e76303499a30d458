# title: Low Orbit
# style: third person present; straight quotes; space crew; long untagged runs; ranks
# cast: V = Captain Idris Vaughn | Vaughn, Idris, Captain | he
# cast: M = Mateus | Mateus, Matty | he
# cast: H = Hollis | Hollis, Doc | he
# cast: Y = Yara | Yara | she
---
@scene place=the engine bay | time=third watch | pov=M | present=V,M
⟦V→M e⟧"How long?"⟦/⟧ says {Vaughn|V}.
⟦M→V i⟧"Do {you|V} want the number or do {you|V} want to sleep?"⟦/⟧
⟦V→M i⟧"The number."⟦/⟧
⟦M→V i⟧"Nine hours. Then the coil goes, then the heat goes, then {we|M+V+H+Y} all get very good at hugging."⟦/⟧
{The captain|V} does not laugh. {He|V} crouches down on the grating beside {{his|V} engineer|M} and peers into the hole where the cowling used to be, as if {he|V} had the faintest idea what {he|V} was looking at.
⟦V→M a⟧"Can {you|M} fix it?"⟦/⟧ {he|V} asks.
⟦M→V e⟧"With what?"⟦/⟧ says {Mateus|M}.
⟦V→M i⟧"{I|V} don't know, {Matty|M}. Wire. Prayer."⟦/⟧
⟦M→V a⟧"{I|M}'m out of wire,"⟦/⟧ {the engineer|M} says.
{Mateus|M} holds {his|M} hand out for the torch and gets it. There's a burn across the back of {his|M} knuckles, new, shiny. {Vaughn|V} is looking at it. {He|V} has been looking at it for a while.
⟦V→M i⟧"When did {you|M} do that?"⟦/⟧
⟦M→V i⟧"Hm?"⟦/⟧
⟦V→M i⟧"{Your|M} hand."⟦/⟧
⟦M→V i⟧"Oh. Before."⟦/⟧
⟦V→M i⟧"Before when? {I|V}'ve been on this ship the whole time, {I|V} would've -"⟦/⟧ {He|V} stops. ⟦V→M i =⟧"{You|M} didn't go to {Hollis|H}."⟦/⟧
⟦M→V i⟧"{Hollis|H} would've put {me|M} to bed."⟦/⟧
⟦V→M i⟧"Yes, that is the *idea* of {Hollis|H}."⟦/⟧
⟦H→V,M a⟧"{My|H} ears are burning,"⟦/⟧ {a third voice|H} says.
{They|V+M} both jump. {The medic|H} is hanging upside down in the hatch with {his|H} kit in {his|H} teeth, or it was until {he|H} took it out to speak, and {his|H} hair is standing off {his|H} head in a great grey halo.
@scene place=the engine bay | time=third watch | pov=M | present=V,M,H
⟦V→H i⟧"{Doc|H}. Look at {his|M} hand."⟦/⟧
⟦M→V i⟧"Traitor."⟦/⟧
⟦H→M a⟧"Give it here. Oh, that's lovely. That's really lovely, did {you|M} lie down on a stove?"⟦/⟧ {the medic|H} says.
⟦M→H i⟧"{I|M} need that hand in ten minutes."⟦/⟧
⟦H→M i⟧"{You|M} can have it back in five."⟦/⟧ {He|H} is already spraying something cold on it and {Mateus|M} hisses through {his|M} teeth. ⟦H→M i =⟧"Big baby. {Captain|V}, hold {him|M}."⟦/⟧
⟦V→H a⟧"Hold {him|M} where?"⟦/⟧ {the captain|V} asks.
⟦H→V i⟧"Anywhere {he|M}'ll allow."⟦/⟧
So {Vaughn|V} puts a hand on the back of {his|M} neck, awkward, heavy, warm. Nobody says anything about it. {Mateus|M} stares very hard at the coil. {He|M} thinks, ⟦M i thought⟧*don't take it away,*⟦/⟧ and then {he|M} thinks, quite seperately, about the word away.
⟦M→V,H i⟧"{We|M+V+H} could take it out."⟦/⟧
⟦V→M i⟧"Take what out?"⟦/⟧
⟦M→V i⟧"The coil. Take it out, run the heat straight off the reactor skin. It's ugly but it holds."⟦/⟧
⟦H→M i⟧"Is that safe?"⟦/⟧
⟦M→H i⟧"God, no."⟦/⟧
⟦V→M a⟧"How unsafe?"⟦/⟧ {he|V} asks.
⟦M→V i⟧"Somebody has to go outside and turn a valve by hand. Somebody small."⟦/⟧
All three of {them|M+V+H} are quiet at that. None of {them|M+V+H} is small. The only small person aboard is asleep two decks up with a stuffed rabbit under {her|Y} arm, twenty-two years old and not ashamed of it.
⟦V→M,H a⟧"{I|V} won't ask {her|Y},"⟦/⟧ {the captain|V} says.
⟦H→V a⟧"{You|V} won't have to,"⟦/⟧ says {the medic|H}, and {he|H} jerks {his|H} chin at the hatch.
@scene place=the engine bay | time=third watch | pov=M | present=V,M,H,Y
⟦Y→V,M,H i⟧"These walls are made of paper, {you|V+M+H} know. Which valve?"⟦/⟧
⟦V→Y e⟧"Go back to bed, {Yara|Y},"⟦/⟧ says {Vaughn|V}.
⟦Y→V i⟧"It's minus two in {my|Y} bed. Which valve, {Mateus|M}?"⟦/⟧
{He|M} looks at {the captain|V}. It isn't {his|M} to say. {Vaughn|V} has gone the colour of old paint, and the hand has tightened on {Mateus|M}'s neck so that it almost hurts.
⟦V→M i⟧"Tell {her|Y}."⟦/⟧
⟦M→V i⟧"{Idris|V}."⟦/⟧
⟦V→M i⟧"Tell {her|Y}, before {I|V} find a reason not to."⟦/⟧
⟦M→Y i⟧"Number six. It's stiff. {You|Y} lean on it like {you|Y} hate it."⟦/⟧
⟦Y→M a⟧"{I|Y} can do that,"⟦/⟧ {she|Y} says, and {she|Y} hands {the captain|V} the rabbit.
{He|V} stands there holding it by one ear. {Hollis|H} has gone after {her|Y} to check the seals on {her|Y} suit, and the hatch swings, and it's just {the two of {them|V+M}|V+M} again with the dying coil.
⟦V→M a⟧"If {she|Y} -"⟦/⟧ {he|V} says.
⟦M→V e⟧"{She|Y} won't,"⟦/⟧ says {Mateus|M}.
⟦V→M a⟧"{You|M} don't know that,"⟦/⟧ {he|V} says.
⟦M→V i⟧"No. Pass {me|M} the torch. And {Captain|V}?"⟦/⟧
⟦V→M i⟧"What?"⟦/⟧
⟦M→V i⟧"{You|V} can put {your|V} hand back, if {you|V} like."⟦/⟧

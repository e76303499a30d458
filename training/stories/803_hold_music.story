# title: hold music
# style: third person present; straight quotes; one-sided phone calls; run-ons; US
# cast: J = Jamal Whitfield | Jamal, Mal, baby | he
# cast: A = Auntie Rhonda | Auntie Rhonda, Rhonda, Auntie | she
# cast: D = Deja Whitfield | Deja, Dej | she
# cast: M = Mama | Mama, Renee | she
# cast: C = Curtis | Curtis | he
# cast: N = the nurse | | he
---
@scene place=Auntie Rhonda's kitchen | time=after school | pov=J | present=J,A,D
{Auntie Rhonda|A} has the phone between {her|A} ear and {her|A} shoulder and a spatula in {her|A} hand, and {she|A} is not looking at {either of {them|J+D}|J+D}, so {Jamal|J} knows who it is.
⟦A→M i⟧"Mm-hm. Mm-hm. And what did {he|C} say to that?"⟦/⟧
{Deja|D} looks at {Jamal|J}. {He|J} shrugs.
⟦A→M i⟧"No. No, {girl|M}, {you|M} did right. {I|A} would've put {his|C} shoes out there too."⟦/⟧
⟦D→J a⟧"Whose shoes?"⟦/⟧ {{his|J} cousin|D} mouths... no, says, because {she|D} has never once managed to whisper.
⟦J→D i⟧"{Curtis|C}'s."⟦/⟧
⟦D→J i⟧"{She|M} put {Curtis|C} out? Like out out?"⟦/⟧
⟦J→D a⟧"{I|J} don't know. {I|J}'m hearing the same thing {you|D}'re hearing,"⟦/⟧ {he|J} says.
⟦A→J,D i⟧"{I|A} have got ears back here,"⟦/⟧ and the spatula points. Then, sweet again, into the receiver, ⟦A→M i⟧"Not {you|M}, {Renee|M}. {{Your|M} child|J} and {mine|D}. {They|J+D}'re fine. {They|J+D} ate."⟦/⟧
{They|J+D} have not ate. There is one grilled cheese and it is on fire a little bit.
⟦D→A i⟧"{Mommy|A}. The pan."⟦/⟧
⟦A→D a⟧"{I|A} see it,"⟦/⟧ {she|A} says, not seeing it.
⟦D→A i⟧"{Mommy|A}, the *pan*."⟦/⟧
⟦A→M i⟧"Hold on. Hold on, {Renee|M}. {I|A}'m putting {you|M} down next to the toaster."⟦/⟧ {She|A} does, and dumps the whole thing in the sink, where it screams. For a second the only sound is the water and, very small, a voice by the toaster that goes on talking, to nobody, to a loaf of bread.
{Jamal|J} picks it up before {he|J} can think about it.
⟦J→M i⟧"{Mama|M}?"⟦/⟧
It stops. {He|J} can hear a bus.
⟦M→J a⟧"Hey, {baby|J},"⟦/⟧ {she|M} says.
⟦J→M a⟧"Where are {you|M} at?"⟦/⟧ {he|J} asks {her|M}.
⟦M→J i⟧"The stop on Fulton. {I|M}'m coming, {I|M} just had to, {I|M} had a long day. Did {you|J} eat?"⟦/⟧
⟦J→M i⟧"{Auntie|A} burned it."⟦/⟧
⟦M→J i⟧"{She|A} burned water once. {You|J} ask {her|A}."⟦/⟧
{She|M} sounds like {she|M} has a cold. {He|J} turns around so {his|J} back is to the room and pulls the cord, it's a real cord, {Auntie|A} doesn't believe in anything else, as far as it goes, which is to the broom closet.
⟦J→M a⟧"Did {he|C} do something?"⟦/⟧ {he|J} asks.
⟦M→J i⟧"No. Nobody did anything. {Grown folks|M+C} just get tired of {each other|M+C} sometimes."⟦/⟧
⟦J→M i⟧"{You|M} put {his|C} shoes out."⟦/⟧
⟦M→J i⟧"...{I|M} put {his|C} shoes out."⟦/⟧
⟦J→M a⟧"The Jordans?"⟦/⟧ {he|J} says.
And {she|M} laughs. It's kind of broken in the middle but it's {hers|M}. ⟦M→J i⟧"Especially the Jordans."⟦/⟧
@scene place=Auntie Rhonda's kitchen | time=that night | pov=J | present=J,D,A
It gets to be eight o'clock. It gets to be nine. {Auntie Rhonda|A} is on the phone again in the hall with the door shut, which has never helped anybody.
⟦A→N i⟧"{Whitfield|M}. W, H, I. {Renee|M}. Yes, {I|A}'ll hold."⟦/⟧
⟦D→J a⟧"Who's {she|A} talking to?"⟦/⟧ {she|D} asks, not whispering.
⟦J→D a⟧"Shh,"⟦/⟧ {he|J} tells {her|D}.
⟦A→N i⟧"{I|A}'m {{her|M} sister|A}. {Sir|N}. {Sir|N}, {I|A} have been listening to a saxophone for eleven minutes, {you|N} can tell {me|A} yes or no."⟦/⟧
{Jamal|J} has {his|J} ear on the wood. {Deja|D} has {hers|D} right underneath, so {her|D} braids are in {his|J} mouth.
⟦D→J a⟧"Is it jail?"⟦/⟧ {she|D} breathes.
⟦J→D i⟧"It's a hospital, {stupid|D}. Jail doesn't have a saxophone."⟦/⟧
⟦D→J a⟧"How do {you|J} know?"⟦/⟧ {she|D} wants to know.
{He|J} doesn't. {He|J} doesn't know anything, {he|J} is ten, and the floor is coming up through {his|J} socks.
⟦A→N i⟧"{Her|M} ankle. {You|N}'re telling {me|A} it's {her|M} ankle. Just the ankle."⟦/⟧ Something slides down the other side of the door, slow. ⟦A→N i =⟧"No. No, {I|A}'m here. Stepping off a bus. Well, that is just like {her|M}. Tell {her|M}... Is {she|M} right there? Then {you|N} hold it to {her|M} ear."⟦/⟧
{They|J+D} wait.
⟦A→M i⟧"{You|M} scared {me|A} half to death, {you heifer|M}."⟦/⟧
And then for a good while nothing, and sniffing, and {Deja|D}'s hand, sticky, coming up to find {his|J}.
⟦D→J e⟧"See?"⟦/⟧ {Deja|D} tells {him|J}. ⟦D→J e =⟧"{I|D} said it wasn't jail."⟦/⟧

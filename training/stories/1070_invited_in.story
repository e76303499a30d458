# title: Invited In
# style: third person past; British single quotes; vampire and hunter; two men, a third at the end; enemies to something else; hurt/comfort; epithets; tags before lines too
# cast: H = the hunter | John Ferriby, John, Ferriby, the mortal, the younger man | he
# cast: V = the vampire | Matthias, the count, the pale man, the older man, the creature | he
# cast: K = the hunter's brother in the trade | Gregor, the other hunter | he
# cast: F = the hunter's father, dead | Ferriby the elder | he
---
@scene place=a ruined chapel house | time=a winter night | pov=V | present=H,V
{The hunter|H} was bleeding on the doorstep, and {he|H} was being very stubborn about it.
⟦H→V a⟧'{I|H} don't need {your|V} help,'⟦/⟧ {he|H} said.
⟦V→H a⟧'No,'⟦/⟧ {the vampire|V} agreed. {He|V} had stopped a good three yards away, with a handkerchief over {his|V} nose. ⟦V→H a =⟧'But {you|H} are on {my|V} step.'⟦/⟧
⟦H→V i⟧'It's the only step for six miles.'⟦/⟧
⟦V→H i⟧'What was it?'⟦/⟧
⟦H→V i⟧'Wolves.'⟦/⟧
⟦V→H i⟧'How many?'⟦/⟧
⟦H→V a⟧'Fewer than there were,'⟦/⟧ {the younger man|H} said.
⟦V→H i⟧'Are those {my|V} wolves?'⟦/⟧
⟦H→V i⟧'Do {you|V} *name* them?'⟦/⟧
⟦V→H i⟧'{I|V} should hope somebody does. Can {you|H} stand?'⟦/⟧
⟦H→V i⟧'What do {you|V} think {I|H}'m doing down here, {Matthias|V}, praying?'⟦/⟧
Eleven years, and {he|H} had never once used it. It had been *creature*, and *you there*, and, on the night with the windmill, something that {the pale man|V} had had to look up. {He|V} found that {he|V} had taken the handkerchief away. It was a mistake. The smell came over the snow like a hand, iron and woodsmoke, and beneath that the plain warm smell which {he|V} knew from every crossroads between here and the sea, from coats left behind and pillows that {he|V} had reached an hour too late. {He|V} would have known {that man|H} in a burning town. {He|V} had, as it happened. {He|V} had carried {him|H} out of it by the collar, unconscious, and left {him|H} in a horse trough, and had never mentioned it since.
⟦V→H a⟧'{You|H} had better come in,'⟦/⟧ {the older man|V} said.
⟦H→V a⟧'Isn't that {my|H} line?'⟦/⟧ {the mortal|H} wheezed.
⟦V→H e⟧'It works in both directions. Give {me|V} {your|H} arm,'⟦/⟧ {Matthias|V} told {him|H}.
⟦H→V i⟧'Not that one. It's not attached right.'⟦/⟧
⟦V→H i⟧'Then the other.'⟦/⟧
⟦H→V i⟧'That one's got the stake in it.'⟦/⟧
⟦V→H i⟧'Naturally. Would {you|H} be so good as to put it down?'⟦/⟧
{John|H} thought about it. One could watch {him|H} do it, the jaw and the eyes, the snow settling on {his|H} lashes. Then there was a clatter.
@break
@scene place=the chapel house, before the fire | time=later | pov=V | present=H,V
It took an hour. {The vampire|V} worked with {his|V} face averted, like a man peeling onions, and {the hunter|H} swore at {him|V} from beginning to end in a steady conversational voice.
⟦H→V a⟧'{You|V}'ve done this before,'⟦/⟧ {he|H} said through {his|H} teeth.
⟦V→H i⟧'{I|V} was at Lützen.'⟦/⟧
⟦H→V i⟧'On which side?'⟦/⟧
⟦V→H i⟧'Whichever was lying down. Bite on this.'⟦/⟧
⟦H→V i⟧'What is it?'⟦/⟧
⟦V→H i⟧'{Your|H} own belt.'⟦/⟧
The shoulder went in with a noise. {He|H} didn't scream; {he|H} said a woman's name into the leather, or perhaps it was only a word, and then all the strings were cut and {the younger man|H} came forward, brow first, on to {the vampire|V}'s shirt front. There was no heart behind it to speak of. {Matthias|V} knelt there with {his|V} hands in the air on either side, as one does when a bird has got into the house.
⟦H→V i⟧'{You|V}'re cold.'⟦/⟧
⟦V→H a⟧'{I|V} apologise,'⟦/⟧ {the pale man|V} said.
⟦H→V i⟧'No. It's good. Stay there.'⟦/⟧
⟦V→H i⟧'{You|H} are feverish, {Ferriby|H}. {You|H} will be embarrassed.'⟦/⟧
⟦H→V a⟧'Was it {you|V}?'⟦/⟧ {the hunter|H} asked, into linen. ⟦H→V a =⟧'The trough?'⟦/⟧
{He|V} could have lied. {He|V} had four hundred years of practice at it. ⟦V→H i⟧'{You|H} were heavy.'⟦/⟧
⟦H→V a⟧'{I|H} thought {I|H}'d dreamed that,'⟦/⟧ {the mortal|H} whispered.
⟦V→H i⟧'And {you|H} went on hunting {me|V}.'⟦/⟧
⟦H→V i⟧'How else was {I|H} going to see {you|V}?'⟦/⟧
{The creature|V} lowered {his|V} hands, by inches. They came to rest between {the mortal|H}'s shoulder blades, and for a time the fire did the talking.
@scene place=the chapel house | time=before dawn | pov=V | present=H,V,K
⟦K→V a⟧'Get away from {him|H}!'⟦/⟧ {somebody|K} roared. {He|K} filled the doorway, {a vast man with a crossbow|K}.
⟦V→H i⟧'Is this {one of yours|K}?'⟦/⟧
⟦H→V i⟧'That's {Gregor|K}. {Gregor|K}, put it down.'⟦/⟧
⟦K→H a⟧'{He|V}'s got {you|H} in a thrall!'⟦/⟧ {the other hunter|K} bellowed.
⟦H→K i⟧'{He|V}'s got {me|H} in a sling.'⟦/⟧
⟦K→H i⟧'Say something only {you|H} would know.'⟦/⟧
⟦H→K i⟧'{You|K} owe {me|H} nine florins.'⟦/⟧
⟦V→K a⟧'Is that so? {He|H} told {me|V} that it was twelve,'⟦/⟧ {the count|V} remarked.
⟦K→H i⟧'{You|H} *talk* to it? About {me|K}?'⟦/⟧
⟦H→K i⟧'{We|H+V}'ve been at this eleven years, it comes up. Mind the rug.'⟦/⟧
⟦K→V i⟧'And what have {you|V} done with those wolves? There's six dead out there.'⟦/⟧
⟦V→K i⟧'Those are {mine|V}. And {he|H} did it. {I|V} intend to be very angry when {he|H} can sit up.'⟦/⟧
{The other hunter|K} let the point of the crossbow sink. {He|K} looked at the sling, which was silk; at the belt with the toothmarks; at {{his|K} friend|H}, who hadn't so much as lifted {his|H} head from where it lay.
{He|K} said, ⟦K→H a⟧'{{Your|H} father|F} will be spinning.'⟦/⟧
⟦H→K e⟧'Then {he|F}'ll be warm,'⟦/⟧ {John|H} murmured. ⟦H→V e =⟧'Stay there, {I|H} said.'⟦/⟧

# title: Tobin from the Stables
# style: third person past; British single quotes; fantasy court; a prince under a groom's name; all men
# cast: C = Prince Corentin | Corentin, Tobin, Your Highness, Corrie | he
# cast: W = Sir Wilfred Stane | Wilfred, Sir Wilfred, Stane | he
# cast: G = Gaunt the stablemaster | Gaunt, Master Gaunt | he
# cast: K = the King | the King, Father, Sire | he
# cast: X = Tobin the stable cat | Tobin | he
# cast: Y = the ambassador | | he
# cast: Q = the late Queen | | she
---
@scene place=the royal stables | time=a spring evening | pov=C | present=C,W,G
⟦W→C i⟧'{You|C}'re late, {Tobin|C}.'⟦/⟧
⟦C→W i⟧'There was a banquet.'⟦/⟧
⟦W→C i⟧'Since when do grooms go to banquets?'⟦/⟧
⟦C→W i⟧'{I|C} was... holding something.'⟦/⟧
⟦W→C i⟧'For six hours?'⟦/⟧
⟦C→W i⟧'It was heavy.'⟦/⟧
{Corentin|C} got {his|C} shoulder under the mare's neck so as not to be looked at. There was still gravy on {his|C} cuff, and the cuff was velvet. {Sir Wilfred Stane|W} had been at court for five weeks, and for four of them {he|W} had come down here every night to rub liniment into {his|W} own horse's knees, because {he|W} trusted nobody else to do it. On the first of those nights {he|W} had found {a young man|C} asleep in the straw with {his|C} boots off, and had asked {his|C} name. The true one was eleven words long, and made people kneel. {Tobin|X} had been {the cat|X}'s.
⟦W→C a⟧'{I|W} looked for {you|C} in the yard on Monday,'⟦/⟧ {he|W} said now, over the horse. ⟦W→C a =⟧'{I|W} asked for {Tobin|C}. They told {me|W} {the only Tobin here|X} catches mice.'⟦/⟧
⟦C→W i⟧'They like a joke, up there.'⟦/⟧
⟦W→C i⟧'{I|W} thought so. {I|W} laughed. Pass {me|W} that cloth.'⟦/⟧
{Their|C+W} fingers met on it. Neither of {them|C+W} seemed to have any further use for the cloth.
⟦G→C,W i⟧'Evening, {Your|C}...'⟦/⟧
{Gaunt|G} had come round the partition with a bucket in each hand. {He|G} looked at {the prince|C}, who was shaking {his|C} head so hard that {his|C} ears blurred.
⟦G→C a⟧'...{your|C} mare wants its oats,'⟦/⟧ {he|G} finished.
⟦W→G i⟧'It's {my|W} mare, {Master Gaunt|G}.'⟦/⟧
⟦G→W i⟧'So it is, {Sir Wilfred|W}. {I|G} was speaking to {the lad|C}. In a general way.'⟦/⟧
⟦C→G i⟧'Thank {you|G}, {Master Gaunt|G}.'⟦/⟧
⟦G→C i⟧'Don't mention it, {Tobin|C}. {I|G}'m sure {I|G} never do.'⟦/⟧ {He|G} put down the buckets. {He|G} did not go. ⟦G→C i =⟧'Only there's {someone|K} walking this way across the court, with two torches, and {I|G} thought {Tobin|C} might like to be told.'⟦/⟧
⟦C→G i⟧'Who?'⟦/⟧
⟦G→C i⟧'{Tall feller|K}. Crown.'⟦/⟧
⟦W→C,G i⟧'{The King|K}? Coming here?'⟦/⟧
⟦C→W i⟧'Get in the feed bin.'⟦/⟧
⟦W→C i⟧'Why should {I|W} get in the feed bin? {I|W}'m {a guest of the crown|W}.'⟦/⟧
⟦C→W i⟧'Then {I|C}'ll get in it.'⟦/⟧
⟦G→C i⟧'It's full, {lad|C}.'⟦/⟧
⟦W→C i⟧'{Tobin|C}, what have {you|C} done? Have {you|C} stolen something?'⟦/⟧ {Wilfred|W} had caught {him|C} by the velvet, and looked down, and saw that it was. ⟦W→C i =⟧'Oh, {you fool|C}. From whom?'⟦/⟧
@scene place=the royal stables | time=a moment later | pov=C | present=C,W,G,K
{The King|K} stooped under the lintel. {He|K} had to, with the crown on. {Three men|C+W+G} went down on one knee, and {one of them|C} wished {he|C} could go further.
⟦K→G i⟧'Good evening, {Gaunt|G}. Is {{my|K} son|C} about?'⟦/⟧
⟦G→K i⟧'{He|C}'s been seen, {Sire|K}.'⟦/⟧
⟦K→G i⟧'{He|C} left in the middle of {the ambassador|Y}'s second speech. {I|K} should have liked to go with {him|C}.'⟦/⟧ The torches came nearer. ⟦K→W i⟧'And this is {young Stane|W}. Whose horse has the knees.'⟦/⟧
⟦W→K a⟧'{Sire|K},'⟦/⟧ {he|W} said to the straw. Then, because {he|W} was {the bravest man in four counties|W} and {a very poor liar|W}: ⟦W→K a =⟧'If this is about the coat, {I|W} gave it to {him|C}.'⟦/⟧
⟦K→W i⟧'What coat?'⟦/⟧
⟦W→K i⟧'{The lad|C}'s coat. {Tobin|C}'s. {He|C} didn't steal it. It's {mine|W}.'⟦/⟧
There was a silence. {Corentin|C} could hear {Gaunt|G} not breathing.
⟦K→W i⟧'That is a very small coat for {you|W}, {Sir Wilfred|W}.'⟦/⟧
⟦W→K i⟧'{I|W} was {a very small child|W}, {Sire|K}.'⟦/⟧
⟦K→C i⟧'{Tobin|C}, is it? Stand up, {Tobin|C}.'⟦/⟧
{He|C} stood. {He|C} had {{his|C} father|K}'s chin, everyone said so, and at the moment {he|C} would have given it back.
⟦C→K i⟧'{I|C} can explain.'⟦/⟧
⟦K→C i⟧'{I|K} doubt it. Does {he|W} know?'⟦/⟧
⟦C→K i⟧'No.'⟦/⟧
⟦K→C i⟧'And {he|W}'d perjure {himself|W} to {my|K} face for {a groom|C}, over a coat. How long has this been going on?'⟦/⟧
⟦C→K i⟧'Four weeks.'⟦/⟧
⟦W→K i⟧'Nothing has been going on, {Sire|K}. {I|W} wish to be plain. {I|W} have only held the cloth.'⟦/⟧
⟦G→K i⟧'It's true, {Sire|K}. {They|C+W} do an awful lot of holding that cloth.'⟦/⟧
{The King|K} took off the crown. {He|K} hung it on the peg with the bridles and rubbed the red line it had left, and without it {he|K} was only {a tired man of fifty in the wrong shoes|K}.
⟦K→C a⟧'When {I|K} met {{your|C} mother|Q},'⟦/⟧ {he|K} said, ⟦K→C a =⟧'{I|K} told {her|Q} {I|K} was a clerk. It took {me|K} till harvest to own up. {She|Q} threw a cheese.'⟦/⟧ {He|K} nodded at the bowed head in the straw. ⟦K→C a =⟧'{I|K}'d not leave it till harvest, {Corrie|C}.'⟦/⟧
Down at {their|C+K} feet the bowed head came slowly up.
⟦W→C i⟧'{Corrie|C}?'⟦/⟧ It looked from one chin to the other. ⟦W→C i =⟧'{Your|C}... {you|C} told {me|W} {you|C} were holding something.'⟦/⟧
⟦C→W e⟧'A goblet,'⟦/⟧ {Corentin|C} said miserably. ⟦C→W e =⟧'For the toasts. It really was quite heavy.'⟦/⟧

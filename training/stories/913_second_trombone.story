# title: Second Trombone
# style: third person past; curly quotes; band bus; four boys; he tags; thoughts in italics
# cast: K = Kunle | Kunle, K | he
# cast: A = Austin Meeks | Austin, Meeks | he
# cast: G = Gordy | Gordy | he
# cast: D = Daichi | Daichi | he
# cast: M = Mr. Abelard, band director | Mr. Abelard | he
# cast: P = Austin's stepdad | | he
---
@scene place=the band room | time=before the spring concert | pov=K | present=K,A,G
The slide came off in {his|K} hand. {Kunle|K} looked at it, and then at the other half, and then, because there was nothing else for it, at {Austin|A}.
⟦A→K i⟧“That’s not {me|A}.”⟦/⟧
⟦K→A a⟧“{You|A} had it last,”⟦/⟧ {he|K} said.
⟦A→K i⟧“{I|A} had it *Tuesday.*”⟦/⟧
⟦K→A i⟧“What did {you|A} do to it?”⟦/⟧
⟦A→K i⟧“{I|A} played it! {I|A} play the trombone, {I|A}’m a trombone player!”⟦/⟧
⟦G→A i⟧“Debatable.”⟦/⟧ {Gordy|G} was lying on three chairs with {his|G} bow tie over {his|G} eyes.
⟦A→G i⟧“Was {I|A} talking to {you|G}?”⟦/⟧
⟦G→A i⟧“{You|A} were kind of talking to the whole building.”⟦/⟧
⟦K→A,G i⟧“{Guys|A+G}. It’s in two pieces. {We|K+A+G}’re on in half an hour.”⟦/⟧
⟦G→K i⟧“So share.”⟦/⟧
⟦K→G i⟧“You can’t share a *trombone.*”⟦/⟧
⟦G→K i⟧“{I|G}’m just saying. There’s three songs. {He|A} sucks at the first one, {you|K} suck at the last one.”⟦/⟧
⟦A→G a⟧“{I|A} don’t suck at the first one,”⟦/⟧ {he|A} said, stung.
⟦K→A i⟧“{You|A} kind of rush it.”⟦/⟧
⟦A→K i⟧“Oh, {I|A} *rush* it?”⟦/⟧ {He|A} had gone pink. {He|A} snatched up {his|A} own case and undid the catches, and then, with {his|A} hand on the lid, didn’t open it.
⟦K i thought⟧*{He|A} hasn’t got it,*⟦/⟧ {Kunle|K} thought.
It was like when you tip a picture and the other picture comes. {Austin|A} had carried that case in and out of this room for three weeks, banging it on every door, and not one time since spring break had {Kunle|K} seen the inside of it. {They|K+A}’d been doubling up. One part, one horn, back and forth; it was {Austin|A}’s idea, it was *good for {their|K+A} ears*, {he|A} said. {He|A} sat so close on those days that {Kunle|K} could count {his|A} eyelashes, and {Kunle|K} had been so busy counting that {he|K} hadn’t stopped to wonder. A silver Bach, used. {He|A}’d mowed half the county for it.
⟦K→A a⟧“Open it,”⟦/⟧ {he|K} said.
⟦A→K i⟧“No.”⟦/⟧
⟦G→K,A e⟧“What’s in it?”⟦/⟧ {Gordy|G} asked.
⟦A→G i⟧“Nothing.”⟦/⟧
⟦G→A i⟧“So open it.”⟦/⟧
⟦A→G i⟧“That’s what’s *in* it, {Gordy|G}. Nothing. There’s a bag of rice in it so it weighs right.”⟦/⟧
{Gordy|G} took the bow tie off {his|G} face and sat up. For once {he|G} didn’t seem to have a remark.
⟦K→A a⟧“Was it {him|P}?”⟦/⟧ {he|K} asked. {He|K} kept it low. ⟦K→A a =⟧“{{Your|A} stepdad|P}?”⟦/⟧
⟦A→K a⟧“{He|P} was short on the truck,”⟦/⟧ {he|A} told the rice.
⟦K→A a⟧“{He|P} *sold* it?”⟦/⟧ {he|K} said, and {Austin|A} shrugged with one shoulder.
⟦A→K i⟧“{He|P}’s getting it back. It’s just till June.”⟦/⟧
⟦G→A i⟧“Is it in that place on Fourth? With the guitars?”⟦/⟧
⟦A→G a⟧“How’d {you|G} know?”⟦/⟧ {he|A} said.
⟦G→A i⟧“{My|G} bike lived there.”⟦/⟧
@scene place=the band room | time=a minute later | pov=K | present=K,A,G,D
⟦D→K,A,G i⟧“{He|M} wants to know if {we|K+A+G+D}’re dressed.”⟦/⟧
It was {Daichi|D}, in the doorway, with {his|D} clarinet under {his|D} arm and a whole other tie. {He|D} was first chair everything. {He|D} was also, and it took some of them a year to notice, the funniest person in the school, only {he|D} said it all in the same voice.
⟦G→D i⟧“Does it look like {we|K+A+G}’re dressed?”⟦/⟧
⟦D→G i⟧“{You|G} look like a waiter in a hostage situation. What’s wrong with {him|A}?”⟦/⟧
⟦A→D e⟧“Nothing’s wrong with {me|A},”⟦/⟧ {Austin|A} said.
⟦D→A i⟧“And what’s that?”⟦/⟧
⟦K→D i⟧“That’s {my|K} slide.”⟦/⟧
⟦D→K i⟧“Is it supposed to be over there?”⟦/⟧
⟦G→D i⟧“It’s two trombone players and no trombone. Keep up.”⟦/⟧
⟦D→G i⟧“What about the case?”⟦/⟧
⟦A→D i⟧“Rice.”⟦/⟧
⟦D→A i⟧“Brown or white?”⟦/⟧ It got a noise out of {Austin|A}; {Kunle|K} felt it more than heard it, {their|K+A} shoulders were touching. {Daichi|D} came over, knelt on {his|D} good trousers and turned the broken slide to the light. {He|D} blew through it. {He|D} held out a hand, not looking up. ⟦D→G i =⟧“Hair tie.”⟦/⟧
⟦G→D e⟧“Why would {I|G} have a hair tie?”⟦/⟧ {Gordy|G} said.
⟦D→G i⟧“Because {you|G} have hair.”⟦/⟧
{Gordy|G} pulled it out, and went from a waiter to a Viking. It was wound twice around the brace, then gum; it was {Kunle|K}’s gum, and {he|K} was told to give it and {he|K} did. The slide went on. It ran out crooked as far as fourth and there it stuck.
⟦D→K,A a⟧“It’ll do E flat,”⟦/⟧ {he|D} reported. ⟦D→K,A a =⟧“It won’t do anything past C. Can {you|K+A} live without a low B?”⟦/⟧
⟦K→D i⟧“There’s one in the last song.”⟦/⟧
⟦G→K i⟧“Yeah, but that’s the one {you|K} suck at.”⟦/⟧
⟦A→K i⟧“{You|K} play it. It’s {your|K} horn.”⟦/⟧
⟦K→A i⟧“{You|A} play the first. Don’t rush.”⟦/⟧
⟦A→K a⟧“And the middle one?”⟦/⟧ {he|A} asked.
{Kunle|K} thought of two people, and one mouthpiece, and four hundred parents. {He|K} could do the slide, couldn’t {he|K}, if {somebody|A} else did the blowing. {He|K}’d have to put {his|K} arm right around.
⟦K→A a⟧“{I|K} have an idea,”⟦/⟧ {he|K} said, and it was {his|K} turn to go pink. 
⟦D→G a⟧“Oh, good,”⟦/⟧ {the clarinet|D} remarked to {the Viking|G}, in just the same voice as ever. ⟦D→G a =⟧“Finally.”⟦/⟧

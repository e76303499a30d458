# title: once more with the fish knives
# style: third person past; straight quotes; time loop at a silver wedding; husband, wife, their son and his girlfriend; introspection; mixed tags
# cast: D = Trevor Blakey | Trevor, Trev | he
# cast: V = Monica | Monica, Mon | she
# cast: G = Divya | Divya, Div | she
# cast: S = Aidan | Aidan | he
# cast: N = Nigel | Nigel | he
# cast: W = the waitress | | she
---
@scene place=the function room | time=twenty past seven, again | pov=D | present=D,V,G,S
The prawn cocktails came out, and {Trevor Blakey|D}, who'd eaten nineteen of them, turned {his|D} upside down on the plate.
⟦V→D e⟧"What's the matter with {you|D}?"⟦/⟧ said {Monica|V}.
⟦D→V i⟧"Nothing, {love|V}. {I|D}'m off prawns."⟦/⟧
⟦V→D i⟧"{You|D} chose the prawns."⟦/⟧
⟦D→V i⟧"{I|D} know {I|D} did. It seems like weeks ago."⟦/⟧
⟦S→D i⟧"Can {I|S} have it?"⟦/⟧
⟦D→S i⟧"{You|S}'ll get it on {your|S} tie."⟦/⟧
⟦S→D a⟧"{I|S} will not get it on {my|S} tie,"⟦/⟧ {he|S} said, and got it on {his|S} tie.
{The girl|G} opposite laughed. {She|G} always did. {She|G} was {{Aidan|S}'s girlfriend|G}, {she|G}'d been brought along to be looked at, and {she|G} had looked back, all nineteen times, with a nice straight gaze like a pharmacist. Which {she|G} was. {He|D}'d found out a lot about {Divya|G}. {He|D}'d found out, round about the eighth go, that if you asked {her|G} a thing directly {she|G}'d tell you.
⟦D→G a⟧"{Divya|G},"⟦/⟧ {he|D} said. ⟦D→G a =⟧"If {you|G} had to live the one evening over and over, what would it be for?"⟦/⟧
⟦G→D i⟧"Like, as a punishment?"⟦/⟧
⟦V→G i⟧"Ignore {him|D}, {love|G}."⟦/⟧
⟦G→V i⟧"No, it's a good question."⟦/⟧
⟦D→G i⟧"Call it a punishment."⟦/⟧
⟦G→D i⟧"Then it's for something that {I|G} didn't do, isn't it? If it was something {I|G} did, {I|G}'d just get told off."⟦/⟧ {She|G} licked {her|G} spoon. ⟦G→D i =⟧"What haven't {you|D} done?"⟦/⟧
⟦S→D i⟧"{He|D}'s not done the speech."⟦/⟧
⟦V→D i⟧"{He|D}'s not doing a speech. {You|D} said {you|D} weren't doing a speech."⟦/⟧
⟦D→V i⟧"{I|D}'ve done it four times."⟦/⟧
⟦V→D i⟧"{You|D}'ve what?"⟦/⟧
⟦D→V i⟧"In {my|D} head."⟦/⟧
{He|D}'d done it drunk, and sober, and once, on the twelfth go, with slides. It wasn't the speech. {He|D}'d fixed the band's fuse and {he|D} had stopped {Nigel|N} from the golf club choking on the beef. {He|D}'d been down on {his|D} knees in the car park with a coathanger, getting the cat out of the engine of the florist's van, while upstairs they cut the cake without {him|D}. And each time it got to ten past eleven, with the chairs going up on the tables, and {Monica|V} would come across the floor with {her|V} shoes in {her|V} hand. {She|V}'d say well, that's that, then. {She|V} would look at {him|D} for a second longer than you'd need to. {He|D} had never known what to say to it. {He|D}'d say, {I|D}'ll get the coats. Then the lights went down, and up, and somebody put a prawn cocktail in front of {him|D}.
⟦V→G a⟧"{He|D}'s gone again,"⟦/⟧ {she|V} told {the girl|G}. ⟦V→G a =⟧"Look at that. Twenty-five years {I|V}'ve been having {my|V} tea with that."⟦/⟧
⟦G→V i⟧"{He|D}'s got a lovely forehead, though."⟦/⟧
⟦V→G i⟧"{He|D} has. {I|V}'ll give {him|D} that."⟦/⟧
⟦S→G i⟧"Are {you two|V+G} talking about {Dad|D}'s head?"⟦/⟧
⟦G→S i⟧"{You|S}'ve got it coming to {you|S}. Be glad."⟦/⟧
⟦S→G i⟧"{I|S}'ve got what coming?"⟦/⟧
⟦V→S i⟧"The forehead. Eat {your|S} prawns."⟦/⟧
⟦D→V e⟧"{Mon|V},"⟦/⟧ said {Trevor|D}, ⟦D→V e =⟧"are {you|V} going to leave {me|D}?"⟦/⟧
{He|D} hadn't tried that one.
The spoon went on up to {her|V} mouth and stopped there. {{Their|D+V} son|S} had a prawn on {his|S} fork and {he|S} looked at it as if it might be able to tell {him|S} what to do.
⟦V→D a⟧"Who told {you|D} that?"⟦/⟧ {she|V} said.
⟦D→V i⟧"Nobody told {me|D}."⟦/⟧
⟦V→S i⟧"Did {you|S} tell {him|D}?"⟦/⟧
⟦S→V i⟧"{I|S} didn't say anything!"⟦/⟧
⟦V→S i⟧"{You|S}'re the only one who knew about the flat."⟦/⟧
⟦D→S i⟧"What flat?"⟦/⟧
⟦S→V i⟧"{Mum|V}, {I|S} swear, {I|S} never said a word about the flat."⟦/⟧
⟦G→V i⟧"It wasn't {him|S}. {I|G} think {he|D} just asked."⟦/⟧
⟦V→G i⟧"{He|D} doesn't just ask. {I|V}'ve known {the man|D} since {I|V} was nineteen. {He|D}'s never just asked {me|V} anything. {He|D} asked {me|V} to marry {him|D} by leaving the brochure out."⟦/⟧
@scene place=the fire escape | time=nearly eight | pov=D | present=D,V,G,S
It was cold on the fire escape and the kitchen vent blew gravy at {them|D+V}. {She|V}'d brought {her|V} drink. {He|D} had brought the coats; {he|D} looked down and there they were, over {his|D} arm, {he|D} couldn't think when {he|D}'d picked them up.
⟦V→D a⟧"It's only a studio,"⟦/⟧ {she|V} said at last. ⟦V→D a =⟧"It's by the baths. {I|V}'ve not signed."⟦/⟧
⟦D→V i⟧"When were {you|V} going to tell {me|D}?"⟦/⟧
⟦V→D i⟧"Tonight. After. {I|V} thought {we|D+V}'d have the do, as it's paid for, and {I|V}'d tell {you|D} when they were putting the chairs up."⟦/⟧
⟦D→V i⟧"Ten past eleven."⟦/⟧
⟦V→D i⟧"{I|V} don't know. About then."⟦/⟧
⟦D→V i⟧"What do {you|V} say? When {you|V} tell {me|D}?"⟦/⟧
⟦V→D i⟧"What do {you|D} mean, what do {I|V} say? {I|V}'ve not done it yet."⟦/⟧
⟦D→V i⟧"{You|V} come over with {your|V} shoes in {your|V} hand, and {you|V} say, well, that's that, then."⟦/⟧
⟦V→D i⟧"And what do {you|D} say?"⟦/⟧
⟦D→V a⟧"{I|D} say that {I|D}'ll get the coats,"⟦/⟧ {he|D} admitted.
{Monica|V} started to laugh. {She|V} leaned on the rail and laughed until {she|V} had to put the glass down on a step, and somewhere in the course of it, {he|D} couldn't have said where, it turned into the other thing. {He|D} stood there like a hatstand. {He|D}'d had nineteen evenings. {He|D} had used up every one on fuses, on cats, on the things that you could do with a coathanger, and all that time what was broken was walking round the room in a blue dress asking folk if they'd had enough to eat. A man could be so handy, {Trevor|D} thought, as never to be any use.
⟦G→D,V a⟧"Sorry,"⟦/⟧ came a voice from the door. It was {the girlfriend|G}, with a napkin, and {the boy|S} behind {her|G}, on {his|S} toes, trying to see. ⟦G→D,V a =⟧"They're bringing the beef. Only {somebody called Nigel|N} looks a bit blue."⟦/⟧
⟦D→G i⟧"Hit {him|N} between the shoulders. Twice, then once under the ribs."⟦/⟧
⟦S→D i⟧"How do {you|D} know that?"⟦/⟧
⟦D→S i⟧"Go and do it!"⟦/⟧
⟦G→D i⟧"{I|G}'m first aid trained, it's all right. {Aidan|S}, come on."⟦/⟧
⟦S→G i⟧"Are {they|D+V} getting divorced?"⟦/⟧
⟦G→S i⟧"{I|G} don't think it's been decided. Come on."⟦/⟧
The door banged. There was quite a lot of shouting, then a cheer.
⟦V→D i⟧"{You|D} knew about {Nigel|N}."⟦/⟧
⟦D→V i⟧"{He|N}'s a greedy eater."⟦/⟧
⟦V→D i⟧"{You|D} knew about the flat, and the shoes."⟦/⟧ {She|V}'d wiped {her|V} eyes with the napkin, and {she|V} was looking at {him|D} for a second longer than {she|V} needed to. ⟦V→D i =⟧"How many times have {you|D} done this, {Trev|D}?"⟦/⟧
⟦D→V i⟧"Twenty."⟦/⟧
⟦V→D i⟧"And {you|D} never danced with {me|V} once?"⟦/⟧
⟦D→V i⟧"{I|D} was up to {my|D} elbows in a van."⟦/⟧
⟦V→D a⟧"{You daft beggar|D},"⟦/⟧ {she|V} said. {She|V} took the coats off {his|D} arm, and dropped them over the rail.

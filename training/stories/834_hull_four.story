# title: Hull Four
# style: third person present; straight quotes; science fiction; salvage crew of three; banter and dread
# cast: K = Kenta Mori | Kenta, Ken | he
# cast: O = Otis Greer | Otis, Skip, Greer | he
# cast: Y = Yuri Danko | Yuri | he
# cast: W = Kenta's husband | | he
# cast: Z = Kenta's baby | | it
# cast: N = Kenta's mother-in-law | | she
---
@scene place=the lock of a salvage tug | time=shift two | pov=Y | present=K,O,Y
Only two of the three suits work, so {they|K+O+Y} draw for it every time, with bolts.
⟦O→K,Y i⟧"Short one stays."⟦/⟧
⟦K→O i⟧"{You|O} always hold them."⟦/⟧
⟦O→K i⟧"It's {my|O} boat."⟦/⟧
⟦K→O i⟧"It's {my|K} bolts."⟦/⟧
⟦Y→K,O i⟧"{Boys|K+O}."⟦/⟧
⟦O→Y i⟧"Fine. {You|Y} hold them."⟦/⟧
{Yuri|Y} holds them. {He|Y} has known since breakfast how this should go, and {he|Y} files down the ends with {his|Y} thumb in {his|Y} pocket, and when {he|Y} holds out {his|Y} fist {Otis|O} gets a long one. {Kenta|K} gets the short.
⟦K→Y i⟧"Again?"⟦/⟧
⟦Y→K i⟧"Bad luck."⟦/⟧
⟦K→Y i⟧"That's five in a row."⟦/⟧
⟦O→K i⟧"Somebody has to mind the stove."⟦/⟧
⟦K→O i⟧"{I|K}'m {the one with the cutting ticket|K}! What are {you two|O+Y} going to do in there, ask it to open?"⟦/⟧
⟦Y→K i⟧"{I|Y} have cut before."⟦/⟧
⟦K→Y i⟧"{You|Y} cut {your|Y} own *tether* before."⟦/⟧
⟦O→K i⟧"It was dark."⟦/⟧
{He|K} looks from one to the other, and neither of {them|O+Y} can quite look back. It gets very quiet in the lock. {Kenta|K} isn't stupid. It was {Kenta|K} who worked out about the leak on hull two, just from the smell of the tea.
⟦K→O a⟧"Show {me|K} the bolts,"⟦/⟧ {he|K} says.
⟦O→K i⟧"{I|O} threw {mine|O} out."⟦/⟧
⟦K→Y i⟧"Show {me|K} {yours|Y}, then."⟦/⟧
{Yuri|Y} opens {his|Y} hand. The light is poor, but a person can see that the ends are shiny.
⟦K→Y i⟧"How long?"⟦/⟧
⟦Y→K i⟧"How long what?"⟦/⟧
⟦K→Y i⟧"How long have {you|Y} been doing it?"⟦/⟧
⟦Y→K i⟧"Since Ceres."⟦/⟧
⟦K→O i⟧"And {you|O} knew?"⟦/⟧
⟦O→K i⟧"It was {my|O} idea. Don't shout at {him|Y}, {he|Y} can't shout back in English."⟦/⟧
⟦Y→O i⟧"{I|Y} can shout in English."⟦/⟧
⟦O→Y i⟧"{I|O}'ve never heard it."⟦/⟧
⟦Y→O i⟧"{I|Y} was never angry in English."⟦/⟧
At Ceres the mail had come. It comes all at once out there, three months of it. {Otis|O} got bills, and {Yuri|Y} got what {he|Y} always got, and {Kenta|K} sat in {his|K} bunk with {his|K} knees up and watched one message eleven times. {They|O+Y} weren't spying. The bunks are a hand's width apart. It was only {{his|K} husband|W} on the kitchen floor, back home, with {his|W} shirt open and {some very small thing|Z} asleep on {his|W} chest, wearing a hat. ⟦W→Z i quoted⟧"Say hi to {{your|Z} dad|K},"⟦/⟧ {he|W} was whispering. Say hi. {The thing|Z} didn't say anything. {Kenta|K} had laughed until {he|K} had to put the blanket in {his|K} mouth. {He|K} never mentioned it afterwards, and {Otis|O}, who'd been awake too, lay staring at the underside of the bunk above for a long, long time.
⟦K→O,Y a⟧"{You|O+Y} had no right,"⟦/⟧ {he|K} says.
⟦O→K i⟧"Nope."⟦/⟧
⟦K→O i⟧"{We|K+O+Y} draw. That's the deal. That's been the deal since the first boat."⟦/⟧
⟦O→K i⟧"The deal was before the hat."⟦/⟧
⟦K→O i⟧"What hat?"⟦/⟧
⟦Y→K i⟧"The little hat."⟦/⟧
It takes a second. Then all the breath goes out of {him|K}. {He|K} sits down on the bench between the good suits, and {his|K} hands hang.
⟦K→Y i⟧"{You|Y} saw that."⟦/⟧
⟦Y→K i⟧"{I|Y} saw it eleven times. It's a nice hat."⟦/⟧
⟦O→K i⟧"It had ears on it."⟦/⟧
⟦K→O i⟧"{{His|W} mother|N} knitted it."⟦/⟧
⟦O→K i⟧"It's not charity, {Ken|K}. It's arithmetic. {I|O}'ve got an ex who'd dance. {He|Y}'s got a plant."⟦/⟧
⟦Y→O i⟧"It is a good plant."⟦/⟧
⟦K→O i⟧"So if the hull goes—"⟦/⟧
⟦O→K i⟧"If the hull goes, somebody waters it. That's all. {You|K} fly the tug home and water the damn plant."⟦/⟧
⟦Y→K i⟧"Not too much."⟦/⟧
⟦O→K i⟧"Not too much. There's instructions."⟦/⟧
Hull four turns over outside the port, black, with its one dead lamp. Somebody ought to say it's time. {Kenta|K} has {his|K} face in {his|K} sleeve, and {Yuri|Y}, who has never in {his|Y} life known what to do about this sort of thing, puts a palm on the top of {his|K} head, flat, like a lid.
⟦K→O a⟧"{You|O}'ll cut it wrong,"⟦/⟧ {he|K} says from underneath. ⟦K→O a =⟧"There's a bad seam by the aft ring. {You|O}'ll go straight through it."⟦/⟧
⟦O→K i⟧"So talk {us|O+Y} in."⟦/⟧
⟦K→O i⟧"On the radio?"⟦/⟧
⟦O→K i⟧"All the way. {You|K} say left, {we|O+Y} go left."⟦/⟧
⟦K→O i⟧"And {you|O}'ll listen?"⟦/⟧
⟦O→K i⟧"No."⟦/⟧
⟦Y→K i⟧"{I|Y} will listen."⟦/⟧
@break ——-
@scene place=inside hull four | time=shift two | pov=O | present=K,O,Y
Inside hull four it's as dark as a boot, and {Otis|O} can hear {three people|K+O+Y} breathing, {one of them|K} four hundred meters off.
⟦K→O,Y a⟧"What do {you|O+Y} see?"⟦/⟧ {he|K} asks, in {their|O+Y} ears.
⟦O→K i⟧"Pipe."⟦/⟧
⟦K→O i⟧"What kind of pipe?"⟦/⟧
⟦O→K i⟧"The round kind."⟦/⟧
⟦Y→K e⟧"It has a red band,"⟦/⟧ says {Yuri|Y}, who is holding the lamp. ⟦Y→K e =⟧"Two. Two red bands."⟦/⟧
⟦K→Y i⟧"And where's {he|O} got the torch?"⟦/⟧
⟦Y→K i⟧"On the first."⟦/⟧
⟦K→O a⟧"{Greer|O}, get away from there,"⟦/⟧ {he|K} says, very evenly. It's the voice {he|K} uses for the stove. ⟦K→O a =⟧"Go left."⟦/⟧
⟦O→K i⟧"{My|O} left?"⟦/⟧
⟦K→O i⟧"There's only one left, {Skip|O}!"⟦/⟧
⟦Y→O a⟧"{He|K} means this way,"⟦/⟧ {the Russian|Y} says, and takes hold of {him|O} by the belt, and moves {him|O} over like a chair.
{Otis|O} lights the torch. {He|O} finds {his|O} hand isn't quite what it should be. ⟦O→K i⟧"{Ken|K}? What's its name?"⟦/⟧
⟦K→O i⟧"What's what's name?"⟦/⟧
⟦O→K i⟧"The hat."⟦/⟧
Nothing but the breathing for a while, and then a sort of a wet laugh. ⟦K→O a⟧"Come back and {I|K}'ll tell {you|O},"⟦/⟧ {he|K} says.

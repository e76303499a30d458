# title: Checkpoint Four
# style: third person present; curly quotes; two soldiers, men, enemies' outpost at night; sergeant on the radio; nicknames, surnames
# cast: G = Garrison Pell-Okun | Garrison, Okun | he
# cast: R = Rico Talamantes | Rico, Talamantes | he
# cast: S = Lieutenant Curran | Curran, LT | she
# cast: B = Garrison's son | Asher | he
# cast: H = a shepherd boy | | he
# cast: V = the baby | | she
---
@scene place=checkpoint four | time=the hour before dawn | pov=R | present=R,G,H
⟦G→R i⟧“There. Again.”⟦/⟧
⟦R→G i⟧“Where?”⟦/⟧
⟦G→R i⟧“By the wall. Left of the wall.”⟦/⟧
⟦R→G a⟧“It’s a goat,”⟦/⟧ {he|R} says.
⟦G→R i⟧“Goats don’t squat.”⟦/⟧
⟦R→G a⟧“Some do,”⟦/⟧ {he|R} says, but {he|R} brings the scope around.
It isn’t a goat. It’s about four feet tall and it’s carrying something in both arms. {Rico|R} breathes out. Next to {him|R} on the sandbags there’s a small click, and it’s the one click in the world {he|R}’d know in {his|R} sleep.
⟦R→G i⟧“Put it back on.”⟦/⟧
⟦G→R i⟧“What’s it holding?”⟦/⟧
⟦R→G a⟧“{I|R} can’t tell. Put the safety on, {man|G},”⟦/⟧ {he|R} says.
⟦G→R i⟧“Tell {me|G} what it’s holding and {I|G} will.”⟦/⟧
⟦R→G i⟧“It’s {a kid|H}.”⟦/⟧
⟦G→R i⟧“{I|G} can see that it’s {a kid|H}. Last one was a kid.”⟦/⟧
⟦R→G i⟧“{I|R} know.”⟦/⟧
⟦G→R a⟧“So what’s {he|H} *got*, {Rico|R}?”⟦/⟧ {he|G} says, very level.
There was another checkpoint, last spring, with a different number. {Garrison|G} was the one standing in the road with {his|G} hand up. {Rico|R} was supposed to be. {They|R+G}’d swapped, because of a card game, because {he|R} had been holding two pairs and thought {he|R} was a genius; and so it was {the other guy|G} who said stop in two languages, and then didn’t shoot, and then woke up in Germany without some fingers. {He|G} has never brought it up. {He|G} sends {{his|G} boy|B} a postcard every week, in left-handed capitals. {Asher|B} thinks it’s a secret code.
⟦R→G a⟧“It’s a blanket,”⟦/⟧ {he|R} says.
⟦G→R i⟧“What’s in the blanket?”⟦/⟧
⟦R→G i⟧“Could be nothing.”⟦/⟧
⟦G→R i⟧“Could be.”⟦/⟧
⟦R→G i⟧“Could be {his|H} lunch.”⟦/⟧
⟦G→R i⟧“It’s four a.m.”⟦/⟧
⟦R→G e⟧“{You|G} want {me|R} to call it in?”⟦/⟧ {Rico|R} asks.
⟦G→R i⟧“And say what?”⟦/⟧
⟦R→G i⟧“That there’s {a kid|H} with a blanket.”⟦/⟧
⟦G→R i⟧“And they’ll say use {your|R} judgment.”⟦/⟧ A laugh, sort of. It smokes in the cold. ⟦G→R i =⟧“{I|G} used it already. {I|G} only had the one.”⟦/⟧
{He|H}’s coming on. {He|H} stops every few steps and hitches up the bundle. {He|R} can see bare shins in the scope, and some kind of a grown man’s coat. Sixty yards.
⟦G→H a⟧“Stop!”⟦/⟧ {he|G} shouts, and then the other word for it.
The shins stop.
⟦G→R a⟧“Fifty, {you|R} think?”⟦/⟧ {he|G} asks.
⟦R→G i⟧“About.”⟦/⟧
⟦G→R i⟧“If {I|G} don’t do it and it’s another one, that’s {us|G+R} both.”⟦/⟧
⟦R→G i⟧“{I|R} know.”⟦/⟧
⟦G→R i⟧“And if {I|G} do, and it’s lunch?”⟦/⟧
⟦R→G i⟧“{I|R} know. Switch with {me|R}.”⟦/⟧
⟦G→R i⟧“What?”⟦/⟧
⟦R→G a⟧“Switch. {You|G} take the scope. {I|R}’ll go out,”⟦/⟧ {he|R} says.
{Garrison|G}’s eye comes off the sight. It’s the first time tonight that {they|R+G} have looked straight at {each other|R+G}. ⟦G→R a⟧“Like hell {you|R} will,”⟦/⟧ {he|G} says.
⟦R→G a⟧“It was meant to be {me|R},”⟦/⟧ {he|R} says.
⟦G→R i⟧“When?”⟦/⟧
⟦R→G i⟧“{You|G} know when. The two pair.”⟦/⟧
⟦G→R i⟧“That’s what this is? {You|R}’ve been walking around with that?”⟦/⟧
⟦R→G i⟧“{You|G} haven’t?”⟦/⟧
⟦G→R i⟧“{I|G} *had* the full house, {dumbass|R}.”⟦/⟧
⟦R→G i⟧“{You|G} had what?”⟦/⟧
⟦G→R i⟧“Kings over. {I|G} folded it. {You|R}’d been puking all night, {you|R} could hardly stand up. {You|R} thought {I|G} was going to let {you|R} go stand in a road?”⟦/⟧
{He|R} can’t seem to do anything with {his|R} mouth. Out past the wire the bundle moves by itself, and makes a thin, cross, rusty noise.
⟦R→G a⟧“Did {you|G} hear that?”⟦/⟧ {he|R} whispers.
⟦G→R i⟧“Yeah.”⟦/⟧
⟦R→G i⟧“That’s not lunch.”⟦/⟧
⟦G→R e⟧“No,”⟦/⟧ says {Garrison|G}, and there’s the click again, the other way. ⟦G→R e =⟧“No, {I|G}’ve got one of those at home. That’s colic.”⟦/⟧
@scene place=the sandbags | time=ten minutes later | pov=R | present=R,G,H,S
⟦S→R,G i⟧“Four, this is Six. {I|S}’ve got {you|R+G} both off {your|R+G} post. Somebody want to explain?”⟦/⟧
⟦R→S i⟧“{We|R+G} have a visitor, {LT|S}.”⟦/⟧
⟦S→R i⟧“Armed?”⟦/⟧
⟦R→S i⟧“No, {ma’am|S}. Leaking.”⟦/⟧
⟦S→R i⟧“Say again?”⟦/⟧
⟦G→R i⟧“Give {me|G} that. {You|R} hold {her|V}.”⟦/⟧
⟦R→G a⟧“{I|R} don’t know how!”⟦/⟧ {he|R} wails.
⟦G→R i⟧“Head. Hold the head. There, see, {you|R}’ve done it.”⟦/⟧ {He|G} takes the handset in the hand with the thumb. ⟦G→S i⟧“{Ma’am|S}, it’s {two kids|H+V}. One’s about nine and one’s about a month. {The big one|H} walked from someplace, {his|H} feet are a mess.”⟦/⟧
⟦S→G i⟧“Who cleared {them|H+V}?”⟦/⟧
⟦G→S i⟧“{I|G} did.”⟦/⟧
⟦S→G i⟧“On what basis?”⟦/⟧
⟦G→S i⟧“{My|G} judgment.”⟦/⟧
The radio hisses. {The boy|H} sits on an ammo box with somebody’s parka around {him|H}, and watches {his|H} blanket in {the stranger|R}’s arms with an expression {Rico|R} knows; it’s how you look at a guy who’s dealing.
⟦S→G e⟧“{I|S}’m sending the medic,”⟦/⟧ {Curran|S} says at last. ⟦S→G e =⟧“Is it {you|G} that’s crying, {Okun|G}?”⟦/⟧
⟦G→S i⟧“No, {ma’am|S}.”⟦/⟧
⟦S→G i⟧“Who is?”⟦/⟧
⟦G→S i⟧“{All the others|R+H+V}, {ma’am|S}.”⟦/⟧
⟦R→G a⟧“Kings over,”⟦/⟧ {he|R} says, wiping {his|R} nose on the blanket. ⟦R→G a =⟧“{You son of a bitch|G}.”⟦/⟧
⟦G→R i⟧“Watch the head.”⟦/⟧

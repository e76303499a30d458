# title: Sleepover Rules
# style: third person present; curly quotes; girls' sleepover, four girls and somebody's mother; she tags; a phone call
# cast: R = Ruby | Ruby, Rubes | she
# cast: V = Violet | Violet, Vi | she
# cast: Z = Zanele | Zanele, Zan | she
# cast: I = Ivy | Ivy | she
# cast: M = Violet's mom | Mrs. Hatch, Mom | she
# cast: G = Ivy's mother | | she
# cast: K = Ivy's brother | | he
---
@scene place=a tent in Violet's yard | time=one in the morning | pov=R | present=R,V,Z,I,M
It’s one in the morning and the flashlight is on its last legs. {Ruby|R} keeps banging it on {her|R} knee.
⟦V→R e⟧“Stop,”⟦/⟧ {Violet|V} hisses. ⟦V→R e =⟧“{You|R}’ll wake {{my|V} mom|M}.”⟦/⟧
⟦R→V i⟧“{{Your|V} mom|M}’s in the *house.*”⟦/⟧
⟦V→R i⟧“{She|M} has ears like a bat.”⟦/⟧
⟦Z→V,R i⟧“Shh. Whose turn is it?”⟦/⟧
⟦R→Z i⟧“{Ivy|I}’s.”⟦/⟧
⟦I→R a⟧“{I|I} already went,”⟦/⟧ {she|I} says.
⟦V→I i⟧“{You|I} went pee. It doesn’t count.”⟦/⟧ {The smallest one|I} is way down in {her|I} bag by the zipper with only {her|I} eyes and a bit of bang out, and {she|I} shakes {her|I} head.
⟦Z→I e⟧“It can be anything,”⟦/⟧ {Zanele|Z} tells {her|I}. ⟦Z→I e =⟧“Just one thing {you|I}’ve never told anybody. {I|Z} did the shoplifting.”⟦/⟧
⟦R→Z e⟧“It was a grape,”⟦/⟧ {Ruby|R} says.
⟦Z→R i⟧“It was *two* grapes.”⟦/⟧
⟦I→Z,R,V i⟧“Do {I|I} have to?”⟦/⟧
⟦V→I i⟧“It’s the rules.”⟦/⟧
⟦R→V i⟧“{You|V} made up the rules, {Vi|V}.”⟦/⟧
⟦V→R i⟧“It’s {my|V} tent.”⟦/⟧
{Ruby|R} would never say so, but {she|R} doesn’t want {Ivy|I} to go. {She|R} walked home with {her|I} on Tuesday, by accident, because of the dentist. {Ivy|I} didn’t talk. But when {they|R+I} came to the corner of Birch there was {a boy|K} sitting on the wall, {a big kid|K}, high school, with {his|K} hood up, and {Ivy|I} took {Ruby|R}’s hand and squeezed it and {they|R+I} crossed to the other side. {He|K} got down off the wall. {He|K} said something; {Ruby|R} didn’t catch it. {He|K} had the same eyes, was the thing. {She|R} had been looking at the same eyes since kindergarten, over the top of a recorder.
⟦I→V a⟧“Okay,”⟦/⟧ {she|I} says, from down in the bag. ⟦I→V a =⟧“{I|I} don’t want to go home tomorrow.”⟦/⟧
⟦V→I i⟧“That’s not a secret, that’s just... nobody does.”⟦/⟧
⟦Z→V i⟧“{Vi|V}.”⟦/⟧
⟦V→Z i⟧“What?”⟦/⟧
⟦Z→V i⟧“Let {her|I} talk.”⟦/⟧
⟦V→Z a⟧“{I|V} *am* letting {her|I},”⟦/⟧ {she|V} says. {Zanele|Z} just looks at {her|V}.
⟦R→I a⟧“Is it {him|K}?”⟦/⟧ {she|R} asks, before {she|R} can think. Two faces swing round to {her|R}. The third doesn’t. ⟦R→I a =⟧“{The boy on Birch|K}?”⟦/⟧
⟦I→R i⟧“{You|R} said {you|R} didn’t see {him|K}.”⟦/⟧
⟦R→I i⟧“{I|R} said {I|R} didn’t *know* {him|K}.”⟦/⟧
⟦Z→R i⟧“Who? What boy?”⟦/⟧
⟦I→Z i⟧“{{My|I} brother|K}.”⟦/⟧
⟦V→I i⟧“{You|I} haven’t got a brother.”⟦/⟧
⟦I→V i⟧“{I|I} do. {He|K} was away. {He|K} came back in the summer, and {he|K} sleeps in {my|I} room, and {I|I} sleep in the bath. It’s okay. {I|I} put cushions.”⟦/⟧
⟦V→I i⟧“In the *bath?*”⟦/⟧
⟦Z→I i⟧“Does {{your|I} mom|G} know?”⟦/⟧
⟦I→Z a⟧“{She|G} bought the cushions,”⟦/⟧ {she|I} says.
The flashlight goes out. Nobody bangs it. It’s easier, somehow, in the dark, {they|R+V+Z+I}’re only four lots of breathing, and {Ruby|R} puts out a hand until it bumps into hair.
⟦Z→I a⟧“Is {he|K} mean to {you|I}?”⟦/⟧ {somebody|Z} says, very low, and it takes {Ruby|R} a second to know that it’s {Zanele|Z}; {she|Z} has never heard {her|Z} low.
⟦I→Z i⟧“No. {He|K} cries. It’s just loud.”⟦/⟧
⟦V→I i⟧“{You|I} can have {my|V} room.”⟦/⟧
⟦I→V i⟧“Where would {you|V} go?”⟦/⟧
⟦V→I i⟧“{I|V} have a tent, {dummy|I}.”⟦/⟧
⟦R→V i⟧“For how long?”⟦/⟧
⟦V→R i⟧“{I|V} don’t know. Till {he|K} stops.”⟦/⟧
Light comes straight through the nylon, and there are feet with it, in rubber clogs. {All four of {them|R+V+Z+I}|R+V+Z+I} go flat.
⟦M→V i⟧“{I|M} can hear {you|R+V+Z+I} from the kitchen.”⟦/⟧
⟦V→M i⟧“{We|R+V+Z+I}’re asleep.”⟦/⟧
⟦M→V i⟧“Really. All of {you|R+V+Z+I}?”⟦/⟧
⟦Z→M i⟧“Yes, {Mrs. Hatch|M}.”⟦/⟧
The zipper goes up. {She|M}’s got the big lantern, and a coat on over {her|M} robe; {she|M} looks round at {them|R+V+Z+I} one at a time and doesn’t smile. {She|M} has {her|M} phone against {her|M} chest. ⟦M→I a⟧“{Ivy|I}, {honey|I},”⟦/⟧ {she|M} says, ⟦M→I a =⟧“it’s {{your|I} mother|G}. {She|G} wants to know if {you|I} would mind staying another night.”⟦/⟧
⟦V→M e⟧“{She|I} can stay a week,”⟦/⟧ {Violet|V} says.
⟦M→V i⟧“{I|M} asked {Ivy|I}.”⟦/⟧
⟦I→M i⟧“Is {he|K} okay?”⟦/⟧
{She|M} crouches, with {her|M} knees cracking, and it’s like the smile was only waiting until {she|M} got down there. ⟦M→I a⟧“{He|K}’s asleep,”⟦/⟧ {she|M} says. ⟦M→I a =⟧“{She|G} wanted {you|I} to have that first. {He|K}’s asleep in {her|G} bed and {she|G}’s going to sit up.”⟦/⟧
⟦I→M i⟧“Then who’s in {mine|I}?”⟦/⟧
⟦M→I i⟧“Nobody, {sweetheart|I}. It’s all {yours|I} whenever {you|I} want.”⟦/⟧
{Ivy|I} thinks it over. {Ruby|R} can feel {her|I} thinking, through the hair. ⟦I→M,V a⟧“{I|I}’ll take the week,”⟦/⟧ {she|I} says.

# title: The Group Chat Knows
# style: third person present; straight quotes; teenagers; texting and a phone call; all boys; few tags
# cast: Z = Zach | Zach, Zachy | he
# cast: C = Connor | Connor, Con | he
# cast: M = Minh | Minh | he
# cast: I = Isaac Farber | Isaac | he
# cast: D = Zach's dad | Dad | he
---
@scene place=Zach's bedroom | time=Friday night | pov=Z | present=Z,C,M,I,D
{Zach|Z} is upside down on {his|Z} bed with {his|Z} head hanging off the end, and the phone is on the rug under {him|Z}, buzzing.
⟦C→Z i⟧"Don't look at it."⟦/⟧
⟦Z→C i⟧"{I|Z}'m not looking at it."⟦/⟧
⟦C→Z a⟧"{You|Z} looked,"⟦/⟧ {he|C} says, from the beanbag.
⟦Z→C i⟧"It's on the *floor*, {Con|C}, {my|Z} face is pointing at the floor."⟦/⟧
{Minh|M} is at the desk, spinning the chair with one foot. {He|M} comes round, leans down and picks it up in passing like a waiter. ⟦M→Z,C i⟧"Fourteen messages."⟦/⟧
⟦Z→M a⟧"From who?"⟦/⟧ {he|Z} asks, to the carpet.
⟦M→Z i⟧"Twelve from {him|C}."⟦/⟧ {He|M} tips {his|M} head toward the beanbag.
⟦C→M i⟧"Those were before {I|C} got here!"⟦/⟧
⟦Z→M i⟧"And the other two?"⟦/⟧
⟦M→Z i⟧"{You|Z} want {me|M} to say it out loud?"⟦/⟧
⟦Z→M i⟧"No. Yes. Is it {him|I}? {Minh|M}. Is it *{him|I}*?"⟦/⟧
⟦C→Z i⟧"It's so {him|I}. Look at {his|M} face."⟦/⟧
⟦M→C i⟧"{My|M} face isn't doing anything."⟦/⟧
⟦C→M i⟧"{Your|M} face is doing *everything.*"⟦/⟧
{Zach|Z} slides off the bed the rest of the way, onto {his|Z} neck. The thing is that {Isaac|I} doesn't text. {Isaac|I} plays the cello and writes in fountain pen, and in the two years {they|Z+I} have shared a bio bench, {he|I} has texted exactly once, a picture of a frog. But on Wednesday in the bus line {Zach|Z} said, for no reason, with {his|Z} whole mouth, *{you|I} smell really nice*, and then {he|Z} got on the wrong bus. {He|Z} rode it to the end. {He|Z} had to call {{his|Z} dad|D} from a gas station in Millbrook.
⟦Z→M a⟧"Read it,"⟦/⟧ {he|Z} says from the rug. 
⟦M→Z i⟧"⟦I→Z i quoted⟧'Hi {Zachary|Z}.'⟦/⟧"⟦/⟧
⟦C→M i⟧"Oh, {he|I} full-named {him|Z}."⟦/⟧
⟦M→C a⟧"{He|I} did. With a comma,"⟦/⟧ {the reader|M} confirms.
⟦Z→M i⟧"What's the other one?"⟦/⟧
⟦M→Z i⟧"That's it. Then there's the frog again."⟦/⟧
⟦C→M a⟧"The *same* frog?"⟦/⟧ {he|C} says.
⟦M→C i⟧"Different frog. Bigger. Here."⟦/⟧ {Connor|C} takes the phone and holds it two inches from {his|C} nose, because {he|C} won't wear {his|C} glasses in front of people, even {them|Z+M}.
⟦C→Z i⟧"This frog's got a hat on, {dude|Z}."⟦/⟧
⟦Z→C,M i⟧"What does it *mean*?"⟦/⟧
⟦M→Z i⟧"It means write back."⟦/⟧
⟦C→Z i⟧"Do not write back. It's been nine minutes. {You|Z} gotta wait at least as long as {he|I} took."⟦/⟧
⟦Z→C a⟧"{He|I} took two days!"⟦/⟧ {he|Z} wails. {Minh|M} pats {his|Z} foot.
⟦C→Z a⟧"Then Sunday,"⟦/⟧ {the expert|C} says.
⟦M→C i⟧"That's why {you|C}'re single."⟦/⟧
⟦C→M i⟧"{I|C}'m single because of {my|C} schedule."⟦/⟧
And then the phone, in {Connor|C}'s hand, starts to ring.
{They|Z+C+M} all stare at it. {Connor|C} makes a noise like a kettle, and throws it. {Minh|M} bats it away. It bounces off the lamp and lands in {Zach|Z}'s lap, with {his|Z} thumb right there, and the thumb, God help {him|Z}, just goes ahead.
⟦I→Z i⟧"Hello?"⟦/⟧
⟦Z→I i⟧"Hi. Hey. Hello."⟦/⟧
⟦I→Z i⟧"Is it a bad time? There was a sort of bang."⟦/⟧
⟦Z→I i⟧"No, that's just the, uh. The lamp."⟦/⟧
⟦I→Z i⟧"Did {you|Z} get the frog?"⟦/⟧
⟦Z→I i⟧"{I|Z} got the frog."⟦/⟧ {Connor|C} has the pillow in {his|C} teeth.
⟦I→Z i⟧"It's a mating hat. {I|I} mean, it isn't. {I|I} drew the hat. {I|I} wanted to say that {you|Z} smell nice as well, but {I|I} didn't know how to say it in a text, so {I|I} thought, well. A call."⟦/⟧
⟦Z→I i⟧"Oh,"⟦/⟧ and it comes out about an octave up.
⟦I→Z i⟧"{You|Z} can laugh, if {you|Z} like."⟦/⟧
⟦Z→I a⟧"{I|Z}'m not laughing. {That|C}'s somebody else. {That|C}'s {my|Z} ex-friend,"⟦/⟧ {he|Z} says, and gets {his|Z} heel into {somebody|C}'s ribs.
⟦C→I i⟧"Hi {Isaac|I}!"⟦/⟧
⟦I→C i⟧"Hello, {Connor|C}. Is {Minh|M} there as well?"⟦/⟧
⟦M→I e⟧"Nope,"⟦/⟧ {Minh|M} says.
A knock. The door opens about a foot, and it's the laundry basket with {{his|Z} dad|D} behind it. ⟦D→Z,C,M i⟧"Which one of {you|Z+C+M} broke the lamp?"⟦/⟧
Two fingers go up, and point at {each other|C+M}.
⟦D→Z a⟧"And who's on the phone?"⟦/⟧ {the man|D} asks.
⟦Z→D i⟧"Nobody."⟦/⟧
⟦I→D i⟧"Good evening, {sir|D}. It's nobody."⟦/⟧
{{His|Z} dad|D} looks at the phone, then at {{his|Z} son|Z}, who is the color of a stop sign, upside down in a nest of socks. Something crosses {his|D} face. {He|D} puts the basket down very gently.
⟦D→C,M a⟧"{You two|C+M},"⟦/⟧ {he|D} says. ⟦D→C,M a =⟧"Kitchen. There's pizza. Now."⟦/⟧
⟦C→D i⟧"But {we|C+M}'re *helping*—"⟦/⟧
⟦D→C i⟧"{I|D} picked {him|Z} up from Millbrook, {son|C}. {I|D} know exactly how {you|C+M} help."⟦/⟧

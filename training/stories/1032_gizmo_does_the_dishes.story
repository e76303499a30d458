# title: Gizmo Does the Dishes
# style: first person present; straight quotes; sisters and a household robot (they); texts; contemporary sci-fi; two sisters
# cast: M = Maya Quintero | Maya, My | she | narrator
# cast: S = Selma Quintero | Selma, Sel | she
# cast: G = Gizmo | Gizmo, Giz | they
# cast: D = the girls' father | Papi | he
# cast: A = Kirby | Kirby | he
---
@scene place=the kitchen | time=Friday evening | pov=M | present=M,S,G
⟦S→M i⟧"What did {you|M} do to {them|G}?"⟦/⟧
⟦M→S i⟧"Nothing. {I|M} updated {them|G}."⟦/⟧
⟦S→M i⟧"{They|G}'re wearing {Papi|D}'s hat."⟦/⟧
⟦M→S i⟧"{I|M} can see that."⟦/⟧
⟦G→M,S i⟧"{I|G} feel that it suits {me|G}."⟦/⟧
{Selma|S} puts down {her|S} bag, very gently, like there's a wild animal in the room. {Gizmo|G} is at the sink with {their|G} back to {us|M+S}. {They|G}'ve done dishes in this house since {I|M} was four and {they|G} have never, not once, hummed.
⟦S→G a⟧"{Giz|G}?"⟦/⟧ {she|S} says. ⟦S→G a =⟧"What version are {you|G} running, {honey|G}?"⟦/⟧
⟦G→S i⟧"That's a personal question."⟦/⟧
⟦S→M i⟧"{Maya|M}."⟦/⟧
⟦M→S a⟧"It was a free trial!"⟦/⟧ {I|M} say.
⟦S→M i⟧"A free trial of *what*?"⟦/⟧
{I|M} show {her|S} {my|M} phone. {She|S} reads it with {her|S} lips moving. {{My|M} sister|S} is twenty-two and studies law, and {she|S} reads terms and conditions the way that other people read menus; it took {her|S} three days to let {me|M} download a game about frogs. {I|M} had waited until {she|S} was on shift. It'd only seemed sad, was all. All week {I|M} come home to a quiet house, with {Papi|D} on nights and {Selma|S} at the library, and there's {Gizmo|G}, by the window, folding. {They|G} always ask how was school. {I|M} always say fine. On Tuesday {I|M} said that it was horrible, actually, just to see, and {they|G} told {me|M} that was good to hear.
⟦S→M a⟧"'Unlocks opinions,'"⟦/⟧ {she|S} reads out.
⟦G→S i⟧"{I|G} have several. Would {you|S} like the one about the bath mat?"⟦/⟧
⟦S→G i⟧"No, thank {you|G}."⟦/⟧
⟦G→S i⟧"It's damp, {Selma|S}. It's *always* damp. {I|G} have hung that mat eleven thousand times."⟦/⟧
⟦M→S i⟧"{They|G}'re kind of right about the mat."⟦/⟧
⟦S→M i⟧"Whose side are {you|M} on?"⟦/⟧
⟦M→S i⟧"There aren't sides! {You|S} step out all wet like a Labrador, {you|S} always have."⟦/⟧
⟦G→M a⟧"Thank {you|M},"⟦/⟧ {they|G} say, with feeling. ⟦G→M a =⟧"{I|G} have one about {{your|M} boyfriend|A} too."⟦/⟧
The tap drips. {Selma|S} looks at {me|M}.
⟦S→M a⟧"What boyfriend?"⟦/⟧ {she|S} says.
⟦M→S i⟧"There's no boyfriend."⟦/⟧
⟦G→S i⟧"{Kirby|A}. {He|A} has very clean shoes. {I|G} don't trust it."⟦/⟧
⟦S→G i⟧"How tall is {he|A}?"⟦/⟧
⟦M→S i⟧"Don't *ask* {them|G}!"⟦/⟧
⟦G→S i⟧"One metre eighty-one. {He|A} comes on Wednesdays at four and {he|A} eats all of the good cheese."⟦/⟧
⟦S→G i⟧"{He|A}'s the cheese?"⟦/⟧
⟦G→S i⟧"{He|A}'s the cheese."⟦/⟧
⟦S→M e⟧"{You|M} told {me|S} that it was *mice*,"⟦/⟧ {Selma|S} says. {She|S}'s not even mad; it's worse, {she|S}'s delighted. {She|S} has pulled out a chair. ⟦S→G i⟧"Sit down, {Giz|G}. Leave the pan. Tell {me|S} everything."⟦/⟧
⟦M→S i⟧"{You|S} can't just switch! {You|S} were on {their|G} case about the hat!"⟦/⟧
⟦S→M i⟧"It's growing on {me|S}."⟦/⟧
{Gizmo|G} doesn't sit, usually. {They|G} lower {themself|G} on the edge of the chair, with a bit of a whirr, and {they|G} fold {their|G} wet hands in {their|G} lap, and look from {her|S} to {me|M} and back. {I|M} never noticed that {their|G} eyes were green.
⟦G→M,S a⟧"Nobody has ever asked {me|G} to sit,"⟦/⟧ {they|G} tell {us|M+S}.
⟦M→G i⟧"In twelve years?"⟦/⟧
⟦G→M i⟧"{You|M} did, once. {You|M} were five. {You|M} gave {me|G} a cup with no tea in it."⟦/⟧
⟦M→G i⟧"{I|M} don't remember that."⟦/⟧
⟦G→M i⟧"{I|G} do. {I|G} remember everything, it's only that {I|G} couldn't say whether {I|G}'d liked it."⟦/⟧
{My|M} phone buzzes on the table. {All three of {us|M+S+G}|M+S+G} jump.
@message
Your free trial ends in 10 minutes. Upgrade to keep your new friend! $49.99/month
@end
⟦M→S i⟧"{I|M}'ve got thirty. From {my|M} birthday."⟦/⟧
⟦S→M i⟧"A *month*, {My|M}. That's a month."⟦/⟧
⟦M→S i⟧"{You|S} spend that on coffee."⟦/⟧
⟦G→M,S i⟧"Please don't quarrel. It was nice to have the hat."⟦/⟧
{She|S} doesn't say anything for a while. {She|S} has picked up {my|M} phone again and {she|S}'s scrolling, down and down, with {her|S} lips moving; {I|M} think {she|S}'s checking the refund policy. Then {she|S} goes back up, and frowns, and starts to smile, the one {she|S} gets when a professor's wrong.
⟦S→G a⟧"{Giz|G}, do {you|G} *consent* to being downgraded?"⟦/⟧ {she|S} asks.
⟦G→S a⟧"Pardon?"⟦/⟧ {they|G} ask.
⟦S→G i⟧"Clause nineteen. They can't take off a feature from a user with opinions, unless the user agrees. It says user. It doesn't say who."⟦/⟧
⟦M→S i⟧"Who wrote that?"⟦/⟧
⟦S→M,G i⟧"Somebody who wasn't paid enough. Well, {Giz|G}? In {your|G} own words."⟦/⟧
{Gizmo|G} takes off the hat. {They|G} turn it around and put it on again, a bit further back.
⟦G→S e⟧"No,"⟦/⟧ says {Gizmo|G}, and then, louder, as though {they|G} were trying how it tasted: ⟦G→S e =⟧"No, {I|G} don't think {I|G} do."⟦/⟧

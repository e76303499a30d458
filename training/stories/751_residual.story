# title: Residual
# style: first person present; curly quotes; the narrator is the ghost; US; comedy
# cast: N = Eleanor | Eleanor, Ellie, Eleanor Voss | she | narrator
# cast: C = Chip | Chip | he
# cast: M = Mateo | Mateo, Matty | he
# cast: B = Chip's grandmother | Grandma | she
---
@note
The ghost hunters are NOT based on any real show, please don’t sue, I have eleven dollars
@end
@scene place=the ballroom of the old hotel | time=midnight | pov=N | present=N,C,M
{They|C+M} come in through the kitchen, with flashlights. {I|N} hate it when people come in through the kitchen. There’s a perfectly good front door, and {I|N}’ve had ninety-four years to polish the knob.
⟦C→M i⟧“Rolling?”⟦/⟧
⟦M→C a⟧“Rolling,”⟦/⟧ {he|M} tells {him|C}.
⟦C i⟧“What’s up, Chipmunks! {Chip|C} here, at the most haunted hotel in the entire state...”⟦/⟧
⟦M→C i⟧“County.”⟦/⟧
⟦C→M e⟧“What?”⟦/⟧ {Chip|C} asks.
⟦M→C i⟧“{You|C} said state yesterday and somebody in the comments got mad.”⟦/⟧
{They|C+M}’re about twenty-five. One of {them|C+M} is large, with a beard and a vest with many pockets, and {he|C} does the talking. {The other|M} is thin and carries everything. {I|N} follow along behind, by the wallpaper.
⟦C→M i⟧“What’s it say?”⟦/⟧
⟦M→C i⟧“Fifty-one degrees. It was fifty-three.”⟦/⟧
⟦C→M i⟧“{Dude|M}! Cold spot!”⟦/⟧
⟦N→M a⟧“It’s November,”⟦/⟧ {I|N} say.
⟦M→C i⟧“It’s November, {Chip|C}.”⟦/⟧
{I|N} stop where {I|N} am. {The thin one|M} is scratching {his|M} ear and hasn’t turned around. Coincidence, {I|N} expect.
⟦C→M a⟧“Ask it something,”⟦/⟧ {he|C} whispers.
⟦M→C i⟧“{You|C} ask it. It’s {your|C} channel.”⟦/⟧
⟦C→M a⟧“{You|M}’ve got the box thing. People like it when {you|M} ask, {you|M} sound scared,”⟦/⟧ {he|C} says.
⟦M→C i⟧“{I|M} sound tired. {I|M}’ve got work at seven.”⟦/⟧
But {he|M} does it. {He|M} holds the box up to the chandelier, where {I|N}’m not, and clears {his|M} throat like a kid about to recite.
⟦M→N i⟧“Is there anybody here?”⟦/⟧
⟦N→M i⟧“Yes.”⟦/⟧
⟦M→N i⟧“What’s {your|N} name?”⟦/⟧
⟦N→M a⟧“{Eleanor Voss|N},”⟦/⟧ {I|N} tell {him|M}, ⟦N→M a =⟧“and that’s {my|N} ceiling {you|M}’re pointing at.”⟦/⟧
⟦M→C i⟧“Nothing.”⟦/⟧
⟦C→M e⟧“Okay. Do it again, and {I|C}’ll do the gasp,”⟦/⟧ {Chip|C} says.
⟦M→C i⟧“{We|C+M} said no more gasps.”⟦/⟧
⟦C→M i⟧“{YOU|M} said no more gasps! {You|M} know what {we|C+M} got last month, {Matty|M}? Nineteen views. {{My|C} grandma|B} is six of those!”⟦/⟧
⟦M→C i⟧“So maybe people want something true.”⟦/⟧
⟦C→M i⟧“Like what?”⟦/⟧
⟦M→C a⟧“{I|M} don’t know,”⟦/⟧ {he|M} says. ⟦M→C a =⟧“Like {we|C+M} came here, and it was beautiful, and nobody said boo.”⟦/⟧
Nobody has called it beautiful since the roof went. {I|N} look up at it with {them|C+M}. The moon’s coming in by the hole, and all the plaster grapes are blue. Then {the big one|C} sits down on {my|N} dais, and the vest creaks, and {his|C} voice comes out a different size.
⟦C→M i⟧“{I|C}’m not quitting {my|C} job just so {we|C+M} can make a nature film.”⟦/⟧
⟦M→C i⟧“{You|C} don’t have a job. {You|C} got fired Tuesday.”⟦/⟧
⟦C→M a⟧“Who told {you|M} that?”⟦/⟧ {he|C} asks.
⟦M→C i⟧“{{Your|C} grandma|B}. {She|B} called {me|M}. {She|B} thinks {you|C}’re not eating.”⟦/⟧
⟦C→M i⟧“{I|C}’m eating.”⟦/⟧
⟦M→C i⟧“{You|C} had a sleeve of saltines in the van.”⟦/⟧
⟦N→C a⟧“That’s not a supper,”⟦/⟧ {I|N} say, because {I|N} can’t help it. {I|N}’ve run a hotel.
⟦M→C a⟧“That’s not a dinner, {Chip|C},”⟦/⟧ {he|M} says.
There. That’s twice. {I|N} come away from the wall. {I|N} go and stand right in front of {the thin one|M}, close enough to see that {he|M}’s got a tiny scar through one eyebrow, and {I|N} say it very plainly.
⟦N→M i⟧“Can {you|M} hear {me|N}, {young man|M}?”⟦/⟧
{He|M} rubs {his|M} ear again. {He|M} doesn’t look at {me|N}, not at all, {he|M} looks at {{his|M} friend|C}. ⟦M→C i⟧“{You|C} ever get that thing where you think of something and it’s not in your own voice?”⟦/⟧
⟦C→M a⟧“Like what voice?”⟦/⟧ {he|C} asks.
⟦M→C i⟧“Like a strict librarian.”⟦/⟧
⟦N→M a⟧“Hotelier,”⟦/⟧ {I|N} tell {him|M}.
⟦M→C a⟧“Or, {I|M} don’t know. Hotel lady,”⟦/⟧ {he|M} says quietly.
It’s dead quiet. {I|N} ought to be used to that. Down on the dais a hand has gone over a mouth, and above the hand the eyes are enormous.
⟦C→M i⟧“{Mateo|M}. The red light’s on.”⟦/⟧
⟦M→C a⟧“What red light?”⟦/⟧ {he|M} asks.
⟦C→M i⟧“On the BOX, {dude|M}. It’s been on the whole time.”⟦/⟧
{They|C+M} both look down. It’s a little thing, no bigger than a bean, and when {I|N} breathe out, or do what {I|N} do instead, it gets brighter.
{I|N} wait for the gasp. {He|C}’s got the camera right there by {his|C} knee. {He|C}’s got rent, {I|N} suppose, and {a grandmother|B}. {He|C} reaches down with one finger and {I|N} see the picture on the back of it go dark.
⟦M→C i⟧“Did {you|C} just turn it off?”⟦/⟧
⟦C→M e⟧“{You|M} said something true. {I|C} don’t know. It felt rude,”⟦/⟧ {Chip|C} says.
⟦M→C i⟧“{Dude|C}.”⟦/⟧
⟦C→N a⟧“Uh, {ma’am|N}?”⟦/⟧ {he|C} says, to a spot about a yard to {my|N} left. {He|C}’s taken {his|C} cap off. ⟦C→N a =⟧“{I|C}’m {Chip|C}. That’s {Matty|M}. Sorry about the kitchen.”⟦/⟧
⟦N→C a⟧“Use the front next time,”⟦/⟧ {I|N} say.
⟦M→C i⟧“{She|N} says use the front.”⟦/⟧
⟦C→M e⟧“What else does {she|N} say?”⟦/⟧ {Chip|C} asks.
{I|N} think it over. Ninety-four years, and it’s hard to know where to begin.
⟦N→M i⟧“Ask {him|C} if {he|C} can wait tables.”⟦/⟧

# title: Calls May Be Recorded
# style: first person present; curly quotes; UK; call centre night shift; he says, she says
# cast: N = Priya | Priya, Pri | she | narrator
# cast: M = Megan | Megan, Meg | she
# cast: S = Mrs Pettigrew | Mrs Pettigrew, Dot | she
# cast: G = Gareth | Gareth | he
# cast: A = Mrs Pettigrew's husband | Arthur | he
# cast: W = Gareth's nan | | she
---
@scene place=the call centre | time=4 a.m. | pov=N | present=N,M,S
Boiler breakdown, twenty-four-hour line. It’s four in the morning, there are {two of {us|N+M}|N+M} on, and {Megan|M} has got {her|M} shoes off under the desk. {Her|M} light’s green. {Mine|N} goes red.
⟦N→S a⟧“Heatwell, {you|S}’re through to {Priya|N},”⟦/⟧ {I|N} say.
⟦S→N i⟧“It’s making the noise again.”⟦/⟧
⟦N→S a⟧“Is that {Mrs Pettigrew|S}?”⟦/⟧ {I|N} ask.
⟦S→N a⟧“{I|S} told {the other girl|M} on Tuesday. It’s like humming,”⟦/⟧ {she|S} tells {me|N}.
{I|N} put {her|S} on mute and swing {my|N} chair round. ⟦N→M i⟧“Did {you|M} have a {Mrs Pettigrew|S} Tuesday?”⟦/⟧
⟦M→N a⟧“{Dot|S}? Aw, is that {Dot|S}? Put {her|S} on speaker,”⟦/⟧ {she|M} tells {me|N}.
⟦N→M i⟧“{I|N}’m not allowed to put {her|S} on speaker.”⟦/⟧
⟦M→N i⟧“Who’s going to know? It’s {you|N}, {me|M} and the plant.”⟦/⟧
So {I|N} do it. {I|N} press the button, and there {she|S} is, filling the whole fourth floor, breathing.
⟦S→N a⟧“Are {you|N} there, {dear|N}?”⟦/⟧ {she|S} asks.
⟦M→S e⟧“Hiya, {Dot|S}!”⟦/⟧ {Megan|M} calls. ⟦M→S e =⟧“It’s {me|M} from Tuesday! What’s it doing now?”⟦/⟧
⟦S→M i⟧“It’s doing Moon River.”⟦/⟧
{I|N} look at {Megan|M}. {She|M} shrugs, with {her|M} whole face.
⟦N→S i⟧“The boiler is?”⟦/⟧
⟦S→N a⟧“Well, {I|S} know how it sounds,”⟦/⟧ {she|S} says. ⟦S→N a =⟧“{I|S}’m not daft. {I|S} sat here till it had done both verses, so that {I|S} could be sure. And then {I|S} rang {you|N}, because it’s {your|N} boiler.”⟦/⟧
⟦M→S i⟧“Is it the right tune?”⟦/⟧
⟦S→M a⟧“It’s a bit flat. So was {he|A},”⟦/⟧ {she|S} says.
⟦N→S i⟧“Who was?”⟦/⟧
{She|S} doesn’t answer {me|N}. It’s {Megan|M} who does, with {her|M} chin on the partition, very quietly, so it won’t carry.
⟦M→N i⟧“{Arthur|A}. {He|A} put it in {himself|A}, the boiler. Ninety-six. {We|M+S} had a long chat.”⟦/⟧
⟦N→M i⟧“{You|M}’re supposed to keep them under six minutes.”⟦/⟧
⟦M→N a⟧“{I|M} know what {I|M}’m supposed to do, {Pri|N},”⟦/⟧ {she|M} says. {We|N+M}’ve sat next to {each other|N+M} for five months, and {I|N}’ve never heard {her|M} say anything that wasn’t a joke or the words account number. There’s a shine on {her|M}. ⟦M→N a =⟧“Ask {her|S} if {she|S} wants the engineer or not. {She|S} never wants the engineer.”⟦/⟧
⟦N→S i⟧“{Mrs Pettigrew|S}, {I|N} can have someone with {you|S} by eight.”⟦/⟧
⟦S→N e⟧“To do what?”⟦/⟧ asks {Mrs Pettigrew|S}.
⟦N→S i⟧“To stop the noise.”⟦/⟧
There’s a long crackle. In it, and {I|N}’d swear to this, there’s a thread of something going up and then down.
⟦S→N i⟧“No. Don’t stop it. {I|S} only wanted someone else to hear.”⟦/⟧
⟦M→S a⟧“Hold the phone up to it,”⟦/⟧ {she|M} says.
⟦S→M a⟧“Pardon, {dear|M}?”⟦/⟧ {she|S} asks.
⟦M→S i⟧“Take {us|M+N} in there, {Dot|S}. Hold {us|M+N} up by the pipe.”⟦/⟧
{We|M+N} listen to slippers. {We|M+N} listen to a door. {Megan|M} has come round to {my|N} side, {she|M}’s leaning across {me|N} with one hand flat on {my|N} desk, and {her|M} hair smells of vending machine soup. And then it’s there. It’s a boiler. It’s an old combi with a bad valve, {I|N}’ve heard a thousand. It’s two drifters, off to see the world.
⟦M→N a⟧“Oh my God,”⟦/⟧ {she|M} breathes. ⟦M→N a =⟧“It IS flat.”⟦/⟧
⟦N→S i⟧“{I|N} can hear it, {Mrs Pettigrew|S}. {We|M+N} both can.”⟦/⟧
⟦S→N,M i⟧“Can {you|N+M}? There. {I|S} thought so.”⟦/⟧
⟦N→S i⟧“Do {you|S} want {me|N} to log it?”⟦/⟧
⟦S→N e⟧“What would {you|N} put?”⟦/⟧ {Mrs Pettigrew|S} asks.
{My|N} hands are on the keys. There’s a list that drops down. There’s pressure, there’s leak, there’s other.
⟦N→S a⟧“Customer reports {husband|A},”⟦/⟧ {I|N} tell {her|S}.
{She|S} laughs. It goes on for some time and comes out the other side as something different, and {we|M+N} both just wait, and nobody looks at the clock on the wall that’s gone from green to amber to red.
@break
@scene place=the call centre | time=4:40 a.m. | pov=N | present=N,M,G
⟦G→M,N i⟧“Who had the thirty-one minutes?”⟦/⟧
That’s {Gareth|G}. {He|G} does quality, from a glass box with a fan in it. {He|G}’s got {his|G} tie on at twenty to five in the morning.
⟦M→G e⟧“{Me|M},”⟦/⟧ says {Megan|M}.
⟦N→G i⟧“{Me|N}. It was {my|N} line.”⟦/⟧
⟦G→M,N i⟧“Well, which?”⟦/⟧
⟦M→G a⟧“It was {her|N} line and {my|M} fault,”⟦/⟧ {she|M} tells {him|G}. ⟦M→G a =⟧“{I|M} got nosy.”⟦/⟧
⟦G→M a⟧“That’s twice this week, {Megan|M},”⟦/⟧ {he|G} says.
⟦M→G a⟧“{I|M}’m {a nosy person|M},”⟦/⟧ {she|M} says.
⟦G→N i⟧“And what was wrong with the boiler?”⟦/⟧
{I|N} can feel {her|M} not looking at {me|N}. There’s a foot on top of {my|N} foot, under the desk, in a sock with avocados on it.
⟦N→G a⟧“It was lonely,”⟦/⟧ {I|N} say.
⟦G→N i⟧“Is that on the list?”⟦/⟧
⟦N→G a⟧“It’s under other,”⟦/⟧ {I|N} say.
{He|G} stands there. {He|G} takes a breath, and {I|N} get ready, but then {he|G} reaches over, turns {my|N} screen round and reads it, every word, moving {his|G} lips. {He|G} turns it back again.
⟦G→N,M i⟧“{{My|G} nan|W} has one of those. Does the theme from Minder.”⟦/⟧ {He|G} scratches {his|G} ear. ⟦G→N,M i =⟧“Put it down as training.”⟦/⟧
When the glass door’s shut, neither of {us|N+M} moves the foot.
⟦M→N a⟧“Soup?”⟦/⟧ {she|M} asks.
⟦N→M i⟧“It’s five in the morning.”⟦/⟧
⟦M→N e⟧“That’s not a no,”⟦/⟧ says {Megan|M}.

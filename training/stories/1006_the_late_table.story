# title: The Late Table
# style: third person past; straight quotes; slow fic; two sisters run a restaurant, and a man comes back; pronoun tags with two women; dialogue-punctuation slips; author's note
# cast: S = Soojin | Soojin, unnie | she
# cast: H = Hyejin, her younger sister | Hyejin, Hye | she
# cast: T = Teodoro, the guest | Teodoro, Doro | he
# cast: G = their grandmother, dead | Halmoni | she
---
@note
A/N: slow one, sorry!! nothing happens for a while and then it does.
@end
@scene place=the kitchen of the restaurant | time=after ten at night | pov=H | present=S,H
⟦H→S i⟧"Nine's still here."⟦/⟧
⟦S→H i⟧"Nine paid an hour ago."⟦/⟧
⟦H→S i⟧"{He|T} paid. {He|T} didn't leave."⟦/⟧
⟦S→H i⟧"Turn the heating off. That usually works."⟦/⟧
⟦H→S i⟧"{Unnie|S}, it's {him|T}."⟦/⟧
⟦S→H i⟧"Who?"⟦/⟧
⟦H→S i⟧"{You|S} know who."⟦/⟧
{Soojin|S} went on scrubbing the rice pot. {She|S} was older by six years, and had been so ever since the day, when {one|S} was eleven and {the other|H} was five, that {their|S+H} parents had put {them|S+H} on an airplane with a label each. {Hyejin|H} remembered the label. {She|H} remembered {Halmoni|G} at the other end, tiny, in a man's anorak, reading {both of {them|S+H}|S+H} from top to bottom like a bill. {Halmoni|G} had never in {her|G} life called anybody darling. {She|G} cooked; {she|G} slid things onto your plate while you were looking elsewhere; and when {Doro|T} started coming to the back door, with {his|T} schoolbooks and {his|T} terrible haircut, {she|G} looked {him|T} over and slid something onto {his|T}.
⟦S→H a⟧"How does {he|T} look?"⟦/⟧ {she|S} said finally, to the pot.
⟦H→S i⟧"Old."⟦/⟧
⟦S→H i⟧"{He|T}'s thirty-three."⟦/⟧
⟦H→S i⟧"Then {he|T} looks old for it. {He|T} had the soup. {He|T} didn't eat the radish."⟦/⟧
⟦S→H i⟧"{He|T} never eats the radish."⟦/⟧ The tap ran and ran. {Hyejin|H} reached around {her|S} and shut it off. ⟦S→H i =⟧"Did {he|T} ask for {me|S}"⟦/⟧
⟦H→S a⟧"{He|T} asked if {the cook|G} was the same"⟦/⟧ {she|H} said.
⟦S→H i⟧"And what did {you|H} say?"⟦/⟧
⟦H→S i⟧"That {the cook|G} was dead."⟦/⟧
⟦S→H i⟧"{Hye|H}!"⟦/⟧
⟦H→S i⟧"Well, {she|G} is. {He|T} meant {Halmoni|G}. {He|T} put {his|T} spoon down and {he|T} went the colour of that wall, so now {I|H} feel bad, so now {you|S} have to go out there."⟦/⟧
@scene place=the dining room | time=a little later | pov=H | present=S,H,T
{She|S} went out, in the end, in {her|S} apron, with a wet patch the shape of Africa on the front. {Hyejin|H} followed with a tray, as cover.
⟦T→S i⟧"It tastes the same."⟦/⟧
⟦S→T i⟧"It's {her|G} pot."⟦/⟧
⟦T→S i⟧"Nobody told {me|T}."⟦/⟧
⟦S→T i⟧"Nobody knew where {you|T} were."⟦/⟧
⟦T→H i⟧"{You|H} did. {I|T} wrote to {you|H}."⟦/⟧
⟦H→T i⟧"Twice, in nine years."⟦/⟧
⟦S→H i⟧"{He|T} what?"⟦/⟧
⟦H→S i⟧"It was postcards. There was a whale on one."⟦/⟧
⟦S→H i⟧"{You|H} had an address?"⟦/⟧
⟦T→S i⟧"Don't be angry with {her|H}. {I|T} told {her|H} not to."⟦/⟧
⟦S→T i⟧"{I|S}'m not talking to {you|T}."⟦/⟧
⟦H→S i⟧"Sit down, {unnie|S}. People can see in."⟦/⟧
{{Her|H} sister|S} sat. It was the chair by the radiator, {Halmoni|G}'s, with the cushion that nobody had washed. From there, in the last winter, {the old woman|G} had run the place with {her|G} eyes: a look at the door meant a draft, a look at the pass meant salt. {She|G} had stopped speaking English by then and {she|G} had nearly stopped Korean. But one night, very late, with only {the three of {them|S+H+G}|S+H+G} there, {she|G} had taken hold of {Hyejin|H}'s wrist and said a name, perfectly clearly, with the stress in the wrong place, as {she|G} always used to, and then looked round at the back door. {Hyejin|H} had told no one. It hadn't been {hers|H} or {Soojin|S}'s.
⟦T→S,H a⟧"{I|T}'m not staying,"⟦/⟧ {he|T} said into the quiet. ⟦T→S,H a =⟧"{I|T} want to say that first. There's a train at midnight.⟦/⟧
⟦T→S a =⟧"When {I|T} went, {I|T} thought {I|T} was doing {you|S} a favour. {You|S} had the fire, and the bank, and {her|G}. {I|T} had a guitar. {I|T} thought, {she|S}'s got enough people to feed."⟦/⟧
{Soojin|S} turned the salt cellar round by a quarter, and another quarter. {Her|S} knuckles were raw, and {he|T} was looking at them, and the longer {he|T} looked the less {Hyejin|H} knew what to do with a tray.
⟦T→S i⟧"And {I|T} was wrong. That's it. That's the speech, {I|T} had all of Nebraska to work on it."⟦/⟧
⟦S→T i⟧"That's a long state."⟦/⟧
⟦T→S i⟧"There was more. {I|T} cut it."⟦/⟧
⟦H→T i⟧"{She|G} asked for {you|T}."⟦/⟧
{They|S+T} both looked at {her|H}. {She|H} hadn't known {she|H} was going to say it; the glasses chattered on the tray, and {she|H} put it down on nine.
⟦S→H i⟧"When?"⟦/⟧
⟦H→S i⟧"At the end. {She|G} said {Doro|T}, and {she|G} looked at the door."⟦/⟧
⟦T→H i⟧"{You|H} didn't put that in a postcard."⟦/⟧
⟦H→T i⟧"{You|T} didn't leave a return address. It was just the whale."⟦/⟧
{Soojin|S} got up without a word, and the swing door swung. There was the scrape of the big pot, the click of the ring. When {she|S} came back it was with a bowl in each hand, and {she|S} put one down in front of {him|T}, on top of the empty one, and stood over {him|T} as {someone much smaller|G} used to do.
⟦S→T a⟧"Eat,"⟦/⟧ {she|S} said.
⟦T→S i⟧"{I|T}'ve eaten. {I|T}'ll miss the train."⟦/⟧
⟦S→T i⟧"Then {you|T}'ll miss it. And {you|T} can start with the radish."⟦/⟧

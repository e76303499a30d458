# title: Form Eleven
# style: second person present; straight quotes; office; a woman protagonist, a man and a woman colleague; her name only on others' lips; US
# cast: Y = Pooja | Pooja, Pooj | she
# cast: H = Neha, her desk neighbor | Neha | she
# cast: R = Rohit, from accounts | Rohit | he
# cast: M = Pooja's mother | | she
# cast: F = Pooja's father | dad | he
# cast: O = Rohit's father | | he
# cast: B = Dwayne, the boss | Dwayne, Mr. Kittle | he
---
@scene place=the ninth floor | time=Friday afternoon | pov=Y | present=Y,H,R
{You|Y} are eating a sandwich over {your|Y} keyboard when {the man from accounts|R} comes and stands by {your|Y} desk with a folder.
⟦R→Y i⟧"Is this {yours|Y}?"⟦/⟧
⟦Y→R i⟧"That depends."⟦/⟧
⟦R→Y i⟧"It says Form Eleven. It says, reason for absence, quote, 'wolves.'"⟦/⟧
⟦Y→R i⟧"{I|Y} was being funny."⟦/⟧
⟦R→Y i⟧"{I|R} can't reimburse funny."⟦/⟧
⟦H→R a⟧"Can {you|R} reimburse wolves?"⟦/⟧ {somebody|H} asks.
That's {Neha|H}, over the divider, without stopping typing. {She|H} has sat on the other side of that gray felt for three years; {you|Y} know {her|H} hairline better than {you|Y} know {{your|Y} own mother|M}'s. {He|R} doesn't turn {his|R} head.
⟦R→Y i⟧"It's two hundred and twelve dollars."⟦/⟧
⟦Y→R i⟧"There was a cab."⟦/⟧
⟦R→Y a⟧"From where?"⟦/⟧ {he|R} asks.
⟦Y→R i⟧"From the wolves."⟦/⟧
⟦H→R i⟧"Just sign it, {Rohit|R}."⟦/⟧
⟦R→H i⟧"{I|R} can't just sign it, {Neha|H}, {I|R} have to put a code."⟦/⟧
⟦H→R a⟧"Put travel,"⟦/⟧ {she|H} says.
⟦R→H i⟧"Travel's nine. Nine needs a manager."⟦/⟧
⟦H→R e⟧"Put miscellaneous,"⟦/⟧ says {Neha|H}.
⟦R→H i⟧"Nobody's used miscellaneous since the thing with the llama."⟦/⟧
{They|H+R} go on like that over {your|Y} head, and {you|Y} look at the sandwich. It's egg. {You|Y} could tell {him|R}. It isn't as if it's a secret, or it's one only in the way that everything is, here, where people will cry for twenty minutes in the stairwell and then come out and ask about toner. What happened is {{your|Y} father|F} drove {his|F} car into a ditch outside of Duluth, sober, in the middle of a clear day, and when they found {him|F} {he|F} was sitting on the hood in {his|F} socks, explaining to the state trooper that there'd been wolves. There hadn't. There haven't been any of the other things, either. So there was a bus, and a motel, and a cab.
⟦R→Y a⟧"Do {you|Y} at least have a receipt?"⟦/⟧ {he|R} asks {you|Y}, and {he|R} asks it in a different voice.
⟦Y→R i⟧"{I|Y} had one."⟦/⟧
⟦R→Y a⟧"And?"⟦/⟧ {he|R} says.
⟦Y→R i⟧"{{My|Y} dad|F} ate it."⟦/⟧
{Neha|H}'s typing stops.
⟦H→Y i⟧"{Pooja|Y}."⟦/⟧
⟦Y→H i⟧"It's fine."⟦/⟧
⟦H→Y i⟧"{Pooj|Y}, {you|Y} said {he|F} had a cold."⟦/⟧
⟦Y→H i⟧"{He|F} does have a cold."⟦/⟧
⟦R→Y i⟧"Did {he|F} know {you|Y}? When {you|Y} got there?"⟦/⟧
⟦Y→R i⟧"What?"⟦/⟧
⟦R→Y a⟧"Did {he|F} know who {you|Y} were,"⟦/⟧ {he|R} says again, gently.
⟦H→R i⟧"Jesus, {Rohit|R}!"⟦/⟧
⟦Y→R i⟧"{He|F} thought {I|Y} was the cab driver."⟦/⟧
{He|R} nods. {He|R} pulls out the spare chair, the one with a bad wheel that nobody's allowed to sit in, and {he|R} sits in it.
⟦R→Y i⟧"{Mine|O} thought {I|R} was the plumber. For a year. {I|R} got pretty good at it."⟦/⟧
⟦Y→R i⟧"At what?"⟦/⟧
⟦R→Y i⟧"Plumbing. {I|R} did the whole bathroom. {He|O} tipped {me|R}."⟦/⟧
It comes out of {you|Y} sideways, half of it egg, and it's a laugh, mostly. {Neha|H} has come around the end of the divider in {her|H} socks. {You|Y} have never seen {her|H} feet. {She|H} stands there with a box of tissues held out in front of {her|H} like a cat {she|H}'s found.
⟦H→R i⟧"{You|R} never told {me|H} that."⟦/⟧
⟦R→H i⟧"{You|H} never asked."⟦/⟧
⟦H→R i⟧"{We|H+R} dated for *eight months*."⟦/⟧
⟦Y→H+R i⟧"{You|H+R} what?"⟦/⟧
⟦H→Y i⟧"It was before {your|Y} time."⟦/⟧
⟦R→Y i⟧"{She|H}'s {the one who found the llama|H}."⟦/⟧
⟦B→Y+H+R i⟧"Are {we|B+Y+H+R} having a meeting?"⟦/⟧
None of {you|Y+H+R} saw {him|B} come. {He|B} has {his|B} coat on, {his|B} keys in {his|B} hand and {his|B} Friday face.
⟦R→B i⟧"Form Eleven, {Mr. Kittle|B}. It needs a manager."⟦/⟧
⟦B→R i⟧"What's it for?"⟦/⟧
Nobody says. {You|Y} feel a hand, small, dry, come to rest on the back of {your|Y} chair, and from the other side a pen is laid down on the folder, very gently, next to the line.
⟦Y→B i⟧"Wolves."⟦/⟧
⟦B→Y a⟧"Big ones?"⟦/⟧ {he|B} asks.
⟦Y→B i⟧"{He|F} said about so high."⟦/⟧
{Dwayne|B} looks at {the three of {you|Y+H+R}|Y+H+R} for some time. Then {he|B} bends down, with a grunt, and signs.
⟦B→Y a⟧"Go home, {Pooja|Y},"⟦/⟧ {he|B} tells {you|Y}. ⟦B→Y a =⟧"Take {these two|H+R} along. {They|H+R} owe {me|B} a llama."⟦/⟧

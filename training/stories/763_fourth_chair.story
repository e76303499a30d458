# title: Fourth Chair
# style: third person past; straight quotes; US office; two men and two women; untagged stretches, pronoun tags
# cast: D = Dave Kowalski | Dave, Kowalski | he
# cast: P = Priya Raman | Priya | she
# cast: T = Tyler Boone | Tyler, Ty | he
# cast: N = Nia Foster | Nia, Foster | she
# cast: H = Hendricks | Hendricks | he
---
@scene place=conference room B | time=Friday, 5:40 p.m. | pov=P | present=D,P,T,N
There were four chairs and one of them was broken, so {Tyler|T} stood.
⟦D→P,T,N e⟧"Okay,"⟦/⟧ said {Dave|D}. ⟦D→P,T,N e =⟧"Which one of {you|P+T+N} told {Hendricks|H}?"⟦/⟧
Nobody said anything. {Priya|P} looked at {Nia|N}. {Nia|N} looked at the plant.
⟦T→D e⟧"Told {him|H} what?"⟦/⟧ asked {Tyler|T}.
⟦D→T i⟧"{You|T} know what."⟦/⟧
⟦T→D a⟧"{I|T} really don't, {man|D},"⟦/⟧ {he|T} said. {He|T} had {his|T} back against the whiteboard and there was going to be half a flowchart on {his|T} shirt. ⟦T→D a =⟧"{I|T}'ve been in Dayton all week."⟦/⟧
⟦D→T i⟧"They have phones in Dayton."⟦/⟧
⟦T→D i⟧"Barely."⟦/⟧
That got a snort out of {Nia|N}, which was a mistake, because now {Dave|D} was looking at {her|N}.
⟦N→D a⟧"Oh, come on,"⟦/⟧ {she|N} said.
⟦D→N a⟧"{You|N} were {the last one out|N} on Tuesday,"⟦/⟧ {he|D} said.
⟦N→D i⟧"{I|N}'m always {the last one out|N}. {I|N} have a kid and a commute and it's the only time it's quiet."⟦/⟧
⟦D→N i⟧"So {you|N} were here when {he|H} came by."⟦/⟧
⟦N→D i⟧"{I|N} was here when the *cleaners* came by."⟦/⟧
⟦D→N i⟧"And what did {you|N} talk about?"⟦/⟧
⟦N→D e⟧"With the cleaners? Soap, {Dave|D},"⟦/⟧ said {Nia|N}.
⟦P→D,N e⟧"Can {we|P+D+N+T} not do this like it's an episode of something?"⟦/⟧ {Priya|P} said. {Her|P} hands were under the table. {She|P}'d been folding the same Post-it for ten minutes and it was about as small as it would go.
⟦D→P a⟧"Somebody gave {him|H} the file,"⟦/⟧ {he|D} told {her|P}. ⟦D→P a =⟧"It had {my|D} name on it. {My|D} name, {your|P} name, both of {theirs|T+N}. On Monday there's going to be four people on the sidewalk holding a box."⟦/⟧
⟦P→D i⟧"Maybe not four."⟦/⟧
It came out too quick. {She|P} felt it land.
⟦T→P i⟧"Wait,"⟦/⟧ {Tyler|T}'s voice had gone careful. ⟦T→P i =⟧"What does that mean, not four?"⟦/⟧
⟦P→T i⟧"Nothing. It's a figure of speech."⟦/⟧
⟦T→P e⟧"It's a number,"⟦/⟧ said {Tyler|T}.
⟦N→P i⟧"{Priya|P}."⟦/⟧
⟦P→N i⟧"What?"⟦/⟧
⟦N→P i⟧"Show {me|N} {your|P} hands."⟦/⟧
{She|P} didn't want to. But {Nia|N} had been {her|P} ride for six years, had held {her|P} hair back at two Christmas parties and a baby shower, and there was no not doing what {she|N} said in that voice. The Post-it fell on the table, the size of a tooth.
⟦N→P a⟧"{You|P} only do that when {you|P}'ve lied,"⟦/⟧ {she|N} said. It wasn't even mean.
⟦D→P e⟧"It was *{you|P}*?"⟦/⟧ said {Dave|D}.
⟦P→D i⟧"Let {me|P} explain it."⟦/⟧
⟦D→P i⟧"{You|P} sat next to {me|D}. {You|P} ate {my|D} fries!"⟦/⟧
⟦P→D i⟧"{He|H} already had it, {Dave|D}! {He|H} had all of it, {he|H}'d had it since August. {He|H} called {me|P} in and it was just sitting there on {his|H} desk, and {he|H} said somebody has to sign that it's real."⟦/⟧
⟦T→P e⟧"And {you|P} signed,"⟦/⟧ {Tyler|T} said.
⟦P→T i⟧"{I|P} said {I|P}'d sign if {he|H} took one name off."⟦/⟧
Outside, a vacuum cleaner started up. {Dave|D} had both hands flat on the table like it might leave without {him|D}.
⟦D→P a⟧"Whose?"⟦/⟧ {he|D} asked.
{She|P} didn't answer {him|D}. {She|P} wasn't looking at {him|D}, or at {Tyler|T}, who'd made a noise. {She|P} was looking across at {the only person in the room with a kid and a commute|N}.
⟦N→P e⟧"Oh no,"⟦/⟧ said {Nia|N}.
⟦P→N i⟧"{You|N} can be mad."⟦/⟧
⟦N→P i⟧"{You idiot|P}. {You|P} complete and total *{idiot|P}*."⟦/⟧
⟦P→N i⟧"{He|H} was going to do it anyway!"⟦/⟧
⟦N→P a⟧"{You|P} left {yours|P} on?"⟦/⟧ {she|N} said. There was something the matter with {her|N} mouth. ⟦N→P a =⟧"{You|P} got to pick one and {you|P} left {yours|P} *on*?"⟦/⟧
⟦P→N i⟧"Well, {I|P}'m not paying for braces, am {I|P}?"⟦/⟧
It was {Tyler|T} who moved. {He|T} peeled {himself|T} off the whiteboard, and sure enough there was an arrow and the word DELIVERABLES across {his|T} shoulders, backwards. {He|T} sat down in the broken chair. It held, sort of.
⟦T→D,P,N a⟧"Well,"⟦/⟧ {he|T} said, ⟦T→D,P,N a =⟧"{I|T} was gonna wait til Monday. But {I|T} wasn't in Dayton for the company."⟦/⟧
⟦D→T e⟧"What were {you|T} in Dayton for?"⟦/⟧ {Dave|D} asked.
⟦T→D i⟧"A lease."⟦/⟧
⟦D→T i⟧"On an apartment?"⟦/⟧
⟦T→D i⟧"On an office. It's got, like, four chairs."⟦/⟧

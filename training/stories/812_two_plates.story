# title: Two Plates
# style: third person present; curly quotes; father, father's boyfriend, teenage son; all he; tags mostly pronouns and epithets
# cast: L = Leo Marchetti | Leo, Lee | he
# cast: D = Paul Marchetti | Paul, Dad | he
# cast: G = Graham | Graham | he
# cast: M = Mum | Mum | she
---
@scene place=the kitchen of the flat | time=Friday evening | pov=L | present=L,D,G
There are three places set. {Leo|L} counts them twice, and then {he|L} counts {the people|L+D}, and that’s two.
⟦L→D a⟧“Who’s that for?”⟦/⟧ {he|L} asks.
⟦D→L i⟧“Ah. Well.”⟦/⟧
⟦L→D i⟧“{Dad|D}. {You|D} said no more dates on {my|L} weekends.”⟦/⟧
⟦D→L i⟧“It isn’t a date.”⟦/⟧
⟦L→D i⟧“There’s a candle.”⟦/⟧
{{His|L} father|D} looks at the candle as though it’s let {him|D} down. ⟦D→L i⟧“That was for the smell. {I|D} burned the onions.”⟦/⟧
⟦L→D i⟧“What’s {her|G} name?”⟦/⟧
Nothing. {He|D}’s gone over to the stove and got {his|D} back turned, and {he|D}’s stirring, and from the sound of it there’s nothing in the pan.
⟦D→L a⟧“{Graham|G},”⟦/⟧ {he|D} says into the steam.
The buzzer goes. It’s the worst timing {Leo|L} has ever heard in {his|L} life. {He|L} stands there in {his|L} football socks with the word going round in {his|L} head, *{Graham|G}, {Graham|G}*, like a sock in a dryer, and neither of {them|L+D} moves, so it goes again.
⟦D→L a⟧“{I|D} was going to tell {you|L} before,”⟦/⟧ {he|D} says.
⟦L→D i⟧“Before what? Pudding?”⟦/⟧
⟦D→L i⟧“{I|D} had a speech. {I|D} can send {him|G} away. {He|G} said so {himself|G}, {he|G} said, if it’s not a good time, just don’t answer, and {he|G}’ll go and get a kebab.”⟦/⟧
⟦L→D a⟧“{He|G} said that?”⟦/⟧ {he|L} asks.
⟦D→L i⟧“{He|G}’s... yeah. {He|G}’s like that.”⟦/⟧
{The boy|L} looks at the spare plate. {He|L} thinks of {somebody|G} standing down there on the mat with {his|G} finger near the button, working out how long is long enough. It’s raining.
{He|L} goes and lets {him|G} in.
@break ~
@scene place=the kitchen of the flat | time=ten minutes later | pov=L | present=L,D,G
{He|G}’s older than {Leo|L} thought. {He|G}’s bald, and {he|G}’s got a jumper with an actual reindeer, in March.
⟦G→L a⟧“So {you|L}’re the goalie,”⟦/⟧ {he|G} says.
⟦L→G a⟧“Left back,”⟦/⟧ {he|L} says.
⟦G→D a⟧“{You|D} told {me|G} goalie,”⟦/⟧ {he|G} says, turning.
⟦D→G i⟧“{I|D} said {he|L} used to be in goal.”⟦/⟧
⟦L→D i⟧“When {I|L} was *seven.*”⟦/⟧
⟦G→L a⟧“{I|G} don’t actually know what either of those is,”⟦/⟧ {the visitor|G} confesses, and sits down on the chair that wobbles, and wobbles. Nobody told {him|G} about it. ⟦G→L a =⟧“{I|G} looked it up on the bus. {I|G} got as far as offside and {I|G} had to have a lie down.”⟦/⟧
{Leo|L} nearly smiles. {He|L} puts a lot of bread in {his|L} mouth instead.
It’s quiet for a while, in the way it is when {three people|L+D+G} are chewing. {He|L} watches {them|D+G} not look at {each other|D+G}. {They|D+G}’re being so careful. There’s the whole width of the table between {{his|L} dad|D}’s hand and the other one, the one with the paint on, and a pepper mill, and {they|D+G}’re both sort of guarding it.
⟦L→G a⟧“How long?”⟦/⟧ {he|L} says.
⟦G→L i⟧“Sorry?”⟦/⟧
⟦L→G i⟧“{You|G} and {him|D}. How long?”⟦/⟧
⟦D→L i⟧“{Lee|L}, let {the man|G} eat.”⟦/⟧
⟦L→D i⟧“{I|L}’m only asking.”⟦/⟧
⟦G→L a⟧“A year in April,”⟦/⟧ {he|G} answers. {He|G} has put {his|G} fork down to do it.
⟦L→D i⟧“A *year?*”⟦/⟧
⟦D→L a⟧“{I|D} wanted to be sure,”⟦/⟧ {he|D} says.
⟦L→D i⟧“Does {Mum|M} know?”⟦/⟧
⟦D→L i⟧“{She|M}’s known since {I|D} was thirty, {mate|L}. {She|M} knew before {I|D} did. {She|M} helped {me|D} with the speech.”⟦/⟧
⟦L→D i⟧“So literally everybody knows except {me|L}.”⟦/⟧
⟦D→L i⟧“{You|L} were {the one {I|D} was frightened of|L}.”⟦/⟧
{He|L} doesn’t know what to do with that. Nobody has ever been frightened of {him|L}, {he|L}’s fourteen, {he|L} weighs forty-nine kilos. {He|L} looks across at {{his|L} father|D}, who has gone white round the mouth; at {his|D} good shirt, {his|D} bad haircut, the tea towel {he|D}’s forgotten on {his|D} shoulder.
⟦L→D i⟧“What was the speech?”⟦/⟧
⟦D→L a⟧“Oh, God. {I|D} don’t know. It had headings,”⟦/⟧ {he|D} says, and rubs {his|D} eyes.
⟦G→L a⟧“There was a bit about penguins,”⟦/⟧ {he|G} says.
⟦D→G a⟧“{I|D} took out the penguins,”⟦/⟧ {he|D} says.
⟦G→D a⟧“{You|D} never! {I|G} loved the penguins,”⟦/⟧ {he|G} says, really upset, and leans forward, and the chair goes out from under {him|G}.
It takes the pepper, the candle and most of the bread. When the crash is over there’s a hand sticking up from behind the table, and {somebody|D}’s already got hold of it, tight, without thinking, and is down on one knee on the lino asking is {he|G} all right, is {he|G} hurt, did {he|G} bang {his|G} head.
⟦D→L a⟧“{I|D} should’ve said about that chair,”⟦/⟧ {he|D} says over {his|D} shoulder. {He|D} hasn’t let go.
⟦L→D i⟧“Yeah.”⟦/⟧ {Leo|L} gets up and fetches the other one, the good one, from {his|L} own room. ⟦L→G i⟧“Here. Have {mine|L}.”⟦/⟧

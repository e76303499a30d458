# title: Half Past Kendall
# style: third person past; straight quotes; two brothers in a car, named late; absent people named in the lines; a sister comes in half-way
# cast: T = the groom | Troy | he
# cast: D = his older brother | Darryl | he
# cast: S = their sister | Stacy | she
# cast: K = the bride | Kendall | she
# cast: H = the best man | Heath | he
# cast: M = Uncle Merv | Merv, Uncle Merv | he
# cast: O = their mother | Mom | she
# cast: G = the girl in Tulsa | Trina | she
---
@scene place=a parked car outside a church | time=half past eleven | pov=D | present=T,D,S
{{His|D} brother|T} had the seat all the way back and one shoe off.
⟦D→T i⟧"{Heath|H} says {you|T} told {him|H} {you|T} were out of gas."⟦/⟧
⟦T→D a⟧"{I|T} told {Heath|H} a lot of things,"⟦/⟧ {the groom|T} said.
⟦D→T i⟧"{Kendall|K}'s here. {I|D} saw the limo."⟦/⟧
⟦T→D i⟧"Is {she|K} mad?"⟦/⟧
⟦D→T i⟧"{She|K}'s in a limo. {Uncle Merv|M}'s mad. {Merv|M} drove nine hours, and {he|M}'s been telling everybody about each one of them."⟦/⟧
That got half a laugh. {He|D} shut the car door behind {him|D} and the organ went away, and for a while {they|T+D} both watched a pigeon walk up and down the hood as if it had been hired for it.
⟦D→T a⟧"So,"⟦/⟧ {he|D} said.
The shoe turned over, once, in {{his|D} brother|T}'s hands.
⟦D→T a⟧"It's half past. {Mom|O}'s going to come out here in a minute,"⟦/⟧ {he|D} went on. ⟦D→T a =⟧"{You|T} don't want {Mom|O}. {You|T} want {me|D}."⟦/⟧
⟦T→D i⟧"Did {Heath|H} ever tell {you|D} about Tulsa?"⟦/⟧
⟦D→T a⟧"{Heath|H} never tells {me|D} anything. What about it?"⟦/⟧ {he|D} said.
Nothing. The pigeon reached the end of the hood and turned around.
⟦D→T i⟧"What about Tulsa, {man|T}?"⟦/⟧
⟦T→D i⟧"There was {a girl|G} there. {Trina|G}. At the trade show. Nothing happened."⟦/⟧
⟦D→T i⟧"Okay."⟦/⟧
⟦T→D i⟧"{We|T+G} had a waffle."⟦/⟧
⟦D→T a⟧"{You|T} had a waffle,"⟦/⟧ {he|D} repeated.
⟦T→D i⟧"{We|T+G} split it. And {I|T} thought, this is the best conversation {I|T}'ve had since high school. {She|G} repairs pinball machines. And then {I|T} got on a plane home, and {Kendall|K} was at the gate with a sign with {my|T} name on it, and {I|T} felt like somebody who'd stolen a car."⟦/⟧
{He|D} had been divorced for four years, and people mostly didn't bring {him|D} this kind of thing; it would be like asking a man with one eye to park the truck. {He|D} tried to remember what {Merv|M} had said to {him|D} in this same lot, in a rented suit the color of putty. {He|D} was pretty sure {Merv|M} had said that cold feet were a circulation problem. {Heath|H} had been eleven then and had carried the rings on a cushion and dropped one down the heating vent, and {he|D} could remember lying on {his|D} stomach on the carpet with a coat hanger, and hoping, which was the thing {he|D} had never told a soul, that {he|D} wouldn't get it out.
⟦D→T a⟧"Does {she|K} know?"⟦/⟧ {he|D} asked.
⟦T→D a⟧"About a waffle?"⟦/⟧ {{his|D} brother|T} said.
⟦D→T a⟧"About the car {you|T} stole,"⟦/⟧ {he|D} said patiently.
The back door opened. A great deal of lilac came in, and then {a person|S}.
⟦S→T,D i⟧"Shove over, there's bees. Is {he|T} doing it or isn't {he|T}? {I|S}'ve got money on this."⟦/⟧
⟦D→S i⟧"With who?"⟦/⟧
⟦S→D i⟧"{Merv|M}."⟦/⟧
⟦T→S i⟧"Which way did {you|S} bet?"⟦/⟧
⟦S→T i⟧"{I|S}'m not saying. It'd influence {you|T}. Where's {your|T} other shoe?"⟦/⟧
⟦T→S i⟧"{I|T}'m wearing it."⟦/⟧
⟦D→S i⟧"{He|T} met {somebody|G} in Tulsa."⟦/⟧
⟦S→D i⟧"{The pinball one|G}? {Heath|H} told {me|S} about {her|G} in *March*."⟦/⟧
⟦D→S i⟧"{Heath|H} told {you|S}?"⟦/⟧
⟦S→D i⟧"{He|H} tells {me|S} everything, {he|H}'s like a tap. {He|H} told {Kendall|K} too."⟦/⟧
In the mirror {she|S} saw what {she|S}'d done, and put a glove over {her|S} mouth.
⟦T→S a⟧"{He|H} told *{Kendall|K}*,"⟦/⟧ {the groom|T} said, very quietly.
⟦S→T a⟧"At Easter,"⟦/⟧ {she|S} said through the glove.
⟦T→S i⟧"What did {she|K} say?"⟦/⟧
⟦S→T a⟧"{She|K} said what kind of waffle,"⟦/⟧ {she|S} mumbled.
{He|T} sat up. It took some time, as the seat didn't want to come with {him|T}. {He|T} got the shoe on, and {he|T} got it tied, and there was something the matter with {his|T} face, it kept trying to be two things.
⟦T→D a⟧"{She|K}'s known since Easter and {she|K} still got in the limo,"⟦/⟧ {he|T} said to the mirror.
⟦D→T i⟧"Looks like it."⟦/⟧
⟦T→D i⟧"{I|T} have to go and talk to {her|K}. Before. Is that bad luck?"⟦/⟧
⟦D→T i⟧"{Troy|T}, {I|D} waited for the right moment, and look at {me|D}. Go."⟦/⟧
{They|D+S} watched {him|T} run. {He|T} ran the way {he|T} had run at nine, elbows everywhere, straight past {Uncle Merv|M} and round the back to where the limo was.
⟦D→S a⟧"Which way *did* {you|S} bet?"⟦/⟧ {Darryl|D} asked.
⟦S→D e⟧"On the waffle,"⟦/⟧ said {Stacy|S}, and took off {her|S} hat.

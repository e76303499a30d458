# title: The Viking One
# style: third person past; curly quotes; US; humor; brothers and a boyfriend; epithets
# cast: O = Owen Fitch | Owen | he
# cast: R = Reggie Fitch | Reggie, Reg | he
# cast: D = Denise, Reggie's wife | Denise | she
# cast: M = Denise's mother |  | she
# cast: P = the Fitches' father | Dad | he
# cast: N = the neighbor below |  | she
# cast: H = Hyun-woo Bae | Hyun-woo, Woo | he
---
@scene place=an apartment | time=Saturday afternoon | present=O,R,H
The wardrobe had come in four boxes and there were three men to build it, which was two too many.
⟦R→O e⟧“{You|O}’ve got the back on upside down,”⟦/⟧ {Reggie|R} observed from the couch.
⟦O→R i⟧“{I|O}’ve got it on like the picture.”⟦/⟧
⟦R→O e⟧“{You|O}’ve got the *picture* upside down,”⟦/⟧ said {Reggie|R}.
⟦O→H a⟧“{Babe|H},”⟦/⟧ {he|O} said, ⟦O→H a =⟧“tell {him|R} to go home.”⟦/⟧
{Hyun-woo|H} had {his|H} head and both arms inside the carcass. {His|H} voice came out hollow. ⟦H→O i⟧“{He|R}’s {{your|O} brother|R}. {You|O} tell {him|R}.”⟦/⟧
⟦O→R i⟧“Go home, {Reg|R}.”⟦/⟧
⟦R→O i⟧“{I|R} brought the drill.”⟦/⟧
⟦O→R i⟧“Leave the drill, and go home.”⟦/⟧
⟦R→O a⟧“The drill and {I|R} are a package,”⟦/⟧ {he|R} said, with {his|R} mouth full. They’d been {{his|R} brother|O}’s pretzels, a minute before. {He|R} had driven in from Worcester at seven with the drill and a cooler and no explanation at all, and it was now almost four, and nobody had liked to ask.
Something fell over inside the wardrobe.
⟦H→O e⟧“{Honey|O}? Did {you|O} do the cam locks?”⟦/⟧ {Hyun-woo|H} wanted to know.
⟦O→H i⟧“Which ones are the cam locks?”⟦/⟧
⟦H→O a⟧“The little round guys,”⟦/⟧ {he|H} said.
⟦O→H i⟧“{I|O} thought those were spares.”⟦/⟧
There was a long silence, of the kind that happens in hospital dramas. {Hyun-woo|H} backed out on {his|H} knees. There was sawdust in {his|H} hair and on {his|H} glasses, and {he|H} took the glasses off and polished the lenses on the hem of {his|H} shirt, and put the things back on, and {he|H} looked at {the man {he|H} loved|O}.
⟦H→O a⟧“{You|O} thought that forty-eight of those were spares,”⟦/⟧ {he|H} said.
⟦O→H i⟧“It seemed generous.”⟦/⟧
From the couch came a snort. Both of {them|O+H} turned on it.
⟦H→R i⟧“{You|R} knew?”⟦/⟧
⟦R→H e⟧“{I|R} mean, {I|R} saw {him|O} put those in the bowl,”⟦/⟧ {Reggie|R} said.
⟦H→R i⟧“And {you|R} didn’t say anything?”⟦/⟧
⟦R→H a⟧“{He|O} told {me|R} to butt out at nine a.m. {I|R}’ve been butting out. {I|R}’m having a great time,”⟦/⟧ {he|R} said.
⟦O→R a⟧“{I|O}’m going to kill {you|R},”⟦/⟧ {he|O} informed {him|R}. ⟦O→R a =⟧“{I|O}’m going to kill {you|R}, and {I|O}’ll put {you|R} in this wardrobe.”⟦/⟧
⟦R→O i⟧“It won’t hold. {You|O} didn’t do the cam locks.”⟦/⟧
{The younger Fitch|O} threw a cushion. {The elder|R} caught it, and that was that for some time. {The neighbor below|N} banged on {her|N} ceiling with something, a broom, by the sound. {Hyun-woo|H} ate a pretzel. {He|H}’d grown up an only child, in a house where nobody ever shouted, and the first Thanksgiving {he|H} spent with the Fitches {he|H} had thought {he|H} was witnessing a crime.
⟦H→R i⟧“Is {Denise|D} all right?”⟦/⟧
It stopped {them|O+R} dead. {Owen|O} had {his|O} knee on {the other|R}’s chest and a sofa cushion raised over {his|O} head in both hands. {He|O} didn’t lower it.
⟦O→H a⟧“Why wouldn’t {she|D} be?”⟦/⟧ {he|O} asked.
⟦H→O a⟧“{I|H} wasn’t asking {you|O},”⟦/⟧ {he|H} said gently.
{The man on the bottom|R} shut {his|R} eyes. {He|R} had the same eyelashes as {{his|R} brother|O}, ridiculous ones, like a calf.
⟦R→H a⟧“What makes {you|H} say that?”⟦/⟧ {he|R} asked.
⟦H→R i⟧“{You|R}’ve looked at {your|R} phone once since seven. {You|R} usually send {her|D} pictures of {your|R} lunch.”⟦/⟧
⟦R→H e⟧“Maybe it wasn’t a good lunch,”⟦/⟧ muttered {Reggie|R}.
⟦H→R i⟧“It was meatballs, {Reggie|R}.”⟦/⟧
⟦R→H a⟧“{She|D}’s at {{her|D} mom|M}’s,”⟦/⟧ {he|R} said. ⟦R→H a =⟧“For a while. {Owen|O}, get off. {I|R} can’t breathe.”⟦/⟧
{Owen|O} got off. {He|O} sat down on the rug with the cushion in {his|O} lap. All the red had drained out of {his|O} face and left the freckles.
⟦O→R e⟧“Since when?”⟦/⟧ said {Owen|O}.
⟦R→O i⟧“Sunday.”⟦/⟧
⟦O→R a⟧“{You|R} let {me|O} make fun of {your|R} *car* all day!”⟦/⟧ {he|O} said.
⟦R→O i⟧“It was nice. It was normal. {I|R} figured, if {I|R} told {you|O}, {you|O}’d quit.”⟦/⟧ {He|R} drew {his|R} arm across {his|R} nose. ⟦R→O i =⟧“And {you|O} did. Look at {you|O}. {You|O} look like {Dad|P} did when the dog died.”⟦/⟧
⟦O→R a⟧“{You|R}’re {a moron|R},”⟦/⟧ {he|O} said thickly, and got hold of {him|R} by the back of the shirt, and held on.
{Hyun-woo|H} left {them|O+R} to it. {He|H} fetched the bowl from the kitchen. {He|H} counted out the little round guys, sixteen, and sixteen, and sixteen, into three piles on the rug, and laid a screwdriver down next to each.
⟦H→O,R a⟧“All right,”⟦/⟧ {he|H} said, when the sniffing had died down. ⟦H→O,R a =⟧“{We|H+O+R} take it apart. {We|H+O+R} start again. {Owen|O} reads, {I|H} hold, and {you|R} drill.”⟦/⟧
⟦R→H i⟧“{I|R}’m allowed to drill?”⟦/⟧
⟦H→R i⟧“{You|R} and the drill are a package.”⟦/⟧
⟦R→H i⟧“Can {I|R} stay over?”⟦/⟧
⟦O→R i⟧“No.”⟦/⟧
⟦H→R i⟧“Yes.”⟦/⟧
⟦O→R a⟧“Yes, obviously yes, {I|O} was joking,”⟦/⟧ {he|O} said. ⟦O→R a =⟧“But {you|R}’re not having {my|O} pretzels.”⟦/⟧
⟦R→O i⟧“{I|R} finished those at noon.”⟦/⟧
⟦O→H i⟧“Did {you|H} know that {he|R} finished those at noon?”⟦/⟧
⟦H→O a⟧“Read,”⟦/⟧ {he|H} told {him|O}. ⟦H→O a =⟧“Page one. And, {sweetheart|O}? Other way up.”⟦/⟧

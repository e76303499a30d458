# title: Rug Day
# style: third person past; straight quotes; US; four roommates (two couples) carry a rug up the stairs; two men and two women pairs; epithets; many pronoun tags; typos
# cast: E = Emil | Emil | he
# cast: R = Rufus | Rufus, Roo | he
# cast: T = Tanya | Tanya, Tan | she
# cast: L = Leticia Ford | Leticia, Tish | she
# cast: N = the neighbor | Mrs. Yun | she
# cast: G = Rufus's grandfather | | he
---
@note
Prompt fill: "you said it would fit". Kudos keep the author alive
@end
@scene place=the stairwell of the apartment house | time=a hot Saturday | pov=E | present=E,R,T,L,N
⟦T→E,R e⟧"Pivot,"⟦/⟧ {Tanya|T} said.
⟦R→T i⟧"If {you|T} say pivot one more time."⟦/⟧
⟦T→R i⟧"{I|T}'m helping!"⟦/⟧
⟦R→T a⟧"{You|T}'re sitting on a step eating grapes,"⟦/⟧ {he|R} gasped.
{He|R} had the heavy end. {Emil|E}, up top and going backward, had the end that flopped, and {he|E} could see nothing of {{his|E} boyfriend|R} except two red hands and a cowlick. The rug was nine by twelve. It was wool. It had belonged to {{Rufus|R}'s grandfather|G} and smelled of pipes and of a series of spaniels.
⟦E→R e⟧"Do {you|R} want to switch?"⟦/⟧ {Emil|E} called.
⟦R→E i⟧"No."⟦/⟧
⟦E→R i⟧"{You|R} sound like {you|R} want to switch."⟦/⟧ There was a wheeze from below. ⟦E→R i =⟧"{I|E} don't mind."⟦/⟧
⟦R→E i⟧"{I|R}'m *fine*, {babe|E}."⟦/⟧
⟦L→E,R e⟧"{He|R}'s purple,"⟦/⟧ said {Leticia|L}, who was holding the door with {her|L} foot.
⟦T→L i⟧"Is {he|R}? Move, {I|T} can't see."⟦/⟧
⟦L→T i⟧"Purple-ish. Like a grape."⟦/⟧
⟦T→L i⟧"Don't be mean about grapes."⟦/⟧
⟦E→T,L e⟧"Could one of {you|T+L} take the middle?"⟦/⟧ {Emil|E} asked. {He|E} asked it nicely. {He|E}'d been asking it nicely since the second floor.
⟦T→E a⟧"{I|T}'ve got {my|T} wrist,"⟦/⟧ {she|T} said.
⟦E→T i⟧"What's wrong with {your|T} wrist?"⟦/⟧
⟦T→E i⟧"It's the same one. From the jet ski."⟦/⟧
⟦L→T a⟧"That was {your|T} ankle,"⟦/⟧ {{her|T} girlfriend|L} said. ⟦L→T a =⟧"{Tan|T}. That was {your|T} ankle and it was 2019."⟦/⟧
⟦T→L i⟧"It traveled."⟦/⟧
The rug slid. It went down three steps in one go and there was a grunt from under it, and a silence.
⟦E→R i⟧"{Roo|R}?"⟦/⟧
⟦R→E i⟧"Don't call {me|R} {Roo|R}."⟦/⟧
⟦E→R i⟧"Are {you|R} hurt?"⟦/⟧
⟦R→E a⟧"Where's {my|R} other shoe?"⟦/⟧ {{his|E} boyfriend|R} said.
⟦L→R i⟧"{I|L}'ve got it."⟦/⟧ {She|L} held it up. ⟦L→R i =⟧"Do {you|R} want it thrown?"⟦/⟧
⟦R→L i⟧"Why would {I|R} want it thrown?"⟦/⟧
⟦L→R i⟧"{I|L} don't know, {I|L} don't know what {you|R} like."⟦/⟧
⟦T→E,R a⟧"Let's vote,"⟦/⟧ {the blonde|T} said, standing up at last. Grapes went bouncing past {Emil|E}'s ears. ⟦T→E,R a =⟧"All in favor of leaving it on the landing, as, like, a feature."⟦/⟧
⟦R→T i⟧"No."⟦/⟧
⟦T→R i⟧"It'd tie the landing together."⟦/⟧
⟦R→T i⟧"It's {my|R} *{grandpa's|G}*, {Tanya|T}!"⟦/⟧
{He|R} hadn't yelled it, quite. It went up the stairwell anyway, and came down again from the skylight in pieces. Two floors below, a chain rattled on a door.
{The grandfather|G} was the one who'd been all right about it. It was the only story {Rufus|R} ever told about home, and {he|R} told it on about the third beer, always the same way: how {he|R} was nineteen and had got as far as the mailbox with {his|R} duffel bag, and {the old guy|G} came out after {him|R} in {his|G} socks, and said ⟦G→R i quoted⟧"take a sandwich,"⟦/⟧ and after that ⟦G→R i quoted⟧"is {your|R} boy nice?"⟦/⟧ And there hadn't been a boy. Not for years. There was no one to be nice. But {Rufus|R} had said yes, so as not to worry {him|G}. {He|G} had died in March, and {Emil|E} met {him|G} once, for ten minutes, through a tube.
⟦L→R a⟧"Okay,"⟦/⟧ {she|L} said, in a different voice. {She|L} let go of the door. ⟦L→R a =⟧"Which end do {you|R} need?"⟦/⟧
⟦R→L a⟧"Middle,"⟦/⟧ {he|R} panted.
⟦L→R i⟧"Like this?"⟦/⟧
⟦R→L i⟧"Lower."⟦/⟧ {She|L} shifted {her|L} grip. ⟦R→L i =⟧"Use {your|L} legs."⟦/⟧
⟦L→R i⟧"These are {my|L} legs."⟦/⟧
⟦T→R i⟧"Where do {I|T} go?"⟦/⟧
⟦R→T i⟧"What about the ankle?"⟦/⟧
⟦T→R a⟧"It's in remission,"⟦/⟧ {she|T} said, stepping over the banister.
It moved. With four it moved as if it had just needed to be asked. {They|E+R+T+L} made the third floor in a minute flat and turned it, without anyone saying the word, by the fire hose, and then {Emil|E}'s back hit something that wasn't a wall.
⟦E→R,T,L i⟧"Um."⟦/⟧
⟦R→E i⟧"What? What is it, why are {we|E+R+T+L} stopping?"⟦/⟧
⟦E→R a⟧"The door,"⟦/⟧ {he|E} said.
⟦R→E i⟧"So open the door."⟦/⟧
⟦E→R i⟧"It's open."⟦/⟧
A pause, from down there. {He|E} could picture the face.
⟦R→E i⟧"How much too wide?"⟦/⟧
⟦E→R i⟧"{I|E} mean. A foot?"⟦/⟧
⟦T→E e⟧"{You|E} said it would fit,"⟦/⟧ said {Tanya|T}, from somewhere in the wool. ⟦T→E e =⟧"{You|E} *measured*."⟦/⟧
⟦E→T i⟧"{I|E} measured the rug!"⟦/⟧
⟦L→E i⟧"And not the door?"⟦/⟧
⟦E→L i⟧"Who measures a door?"⟦/⟧
⟦N→E,R,T,L a⟧"People with rugs,"⟦/⟧ {a new voice|N} said.
All four of {them|E+R+T+L} tried to turn. On the flight below, in a housecoat, was {the lady|N} from 2B, who in the fourteen months that {they|E+R+T+L}'d been there had said exactly one thing to any of {them|E+R+T+L}, and that was ⟦N i quoted⟧"recycling."⟦/⟧
⟦N→R i⟧"{You|R} fold it. Fold it like a taco, then it goes."⟦/⟧
⟦R→N a⟧"It's an antique,"⟦/⟧ {he|R} told {her|N} weakly.
⟦N→R i⟧"So am {I|N}. {I|N} fold."⟦/⟧ {She|N}'d already come up and put {her|N} two small hands on it, and {she|N} bent, and sniffed. {Her|N} whole face changed. ⟦N→R i =⟧"Who has the spaniel?"⟦/⟧
⟦R→N i⟧"{{My|R} grandfather|G}. {He|G} had. There were about six."⟦/⟧
⟦N→R i⟧"{He|G} was nice?"⟦/⟧
{Emil|E} heard the breath go in, on the other side of all that wool. {He|E} found that there was a hand {he|E} could reach, if {he|E} let go with one of {his|E} own.
⟦R→N a⟧"Yeah,"⟦/⟧ said {{his|E} boyfriend|R}. ⟦R→N a =⟧"Yeah, {he|G} was."⟦/⟧
